import type { Stage, StageId } from '../stage.ts';
import { icpStages } from './icp.ts';
import { licenceStages } from './licence.ts';
import { psbStages } from './psb.ts';

/** Every stage, in the order in which a person meets them; a stage stands after those it waits for. */
export const allStages: readonly Stage[] = [...icpStages, ...psbStages, ...licenceStages];

/** A stage by its id, or null for an id that no longer exists. */
export function stageById(id: string): Stage | null {
  return allStages.find((stage) => stage.id === (id as StageId)) ?? null;
}
