import type { OffersModel, ToldModel } from '../model.js';

/** Whether there is something to tell. */
export const isTold = (model: OffersModel): model is ToldModel => model.told !== undefined;
