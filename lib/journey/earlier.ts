import type { PlannedStage } from './plan.ts';
import type { StageId } from './stage.ts';

/** Ids of the stages that a stage waits for, near and far. */
export function earlierThan(planned: readonly PlannedStage[], id: StageId): Set<StageId> {
  const found = new Set<StageId>();
  const look = (one: StageId) => {
    for (const earlier of planned.find(({ stage }) => stage.id === one)?.stage.after ?? []) {
      if (found.has(earlier)) continue;
      found.add(earlier);
      look(earlier);
    }
  };
  look(id);
  return found;
}
