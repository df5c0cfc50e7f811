export { regionOfAddress } from './region-of-address.ts';
export { type Region, regionIndex, type Spellings, searchRegions } from './region-search.ts';
