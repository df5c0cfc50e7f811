import type { Stage } from '../stage.ts';
import { icpStages } from './icp.ts';
import { licenceStages } from './licence.ts';
import { psbStages } from './psb.ts';

/** Every stage, in the order in which a person meets them; a stage stands after those it waits for. */
export const allStages: readonly Stage[] = [...icpStages, ...psbStages, ...licenceStages];
