/** The command `credit-rate-simulator`: from a company's books to the questionnaire and the estimate. */
import { main } from '../command/main.js';
import { bill, premiumRange, price } from './engine.js';

await main({ price, premiumRange, bill });
