import type { Messages, SectorId } from './text/fr.js';

/** The sectors in the order of the list, by group. */
export const sectorGroups: Record<keyof Messages['sectorGroups'], readonly SectorId[]> = {
  industry: [
    'agriculture',
    'food',
    'chemicals-pharma',
    'energy-water',
    'metals-machinery',
    'automotive',
    'electronics',
    'textiles-clothing',
    'wood-paper-printing',
  ],
  construction: ['construction', 'real-estate'],
  trade: ['wholesale', 'it-hardware-telecoms', 'retail', 'restaurants-bars', 'transport', 'logistics'],
  services: [
    'it-services',
    'business-services',
    'temporary-staffing',
    'hospitality',
    'health-education',
    'finance',
  ],
  others: ['other'],
};
