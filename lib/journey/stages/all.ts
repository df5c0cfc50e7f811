import type { Stage } from '../stage.ts';
import { fileStages } from './icp-file.ts';
import { liveStages } from './icp-live.ts';
import { prepareStages } from './icp-prepare.ts';
import { licenceStages } from './licence.ts';
import { psbStages } from './psb.ts';
import { upkeepStages } from './upkeep.ts';

/** Every stage, in the order in which a person meets them; a stage stands after those it waits for. */
export const allStages: readonly Stage[] = [
  ...prepareStages,
  ...fileStages,
  ...liveStages,
  ...psbStages,
  ...licenceStages,
  ...upkeepStages,
];
