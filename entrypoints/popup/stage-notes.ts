import { changeStage, type StageChange, type StageState, undoChange } from '@/lib/journey/index.ts';
import { changeFiling } from '@/lib/profile/filings.ts';

/** Notes what became of a stage, in the filing and its history. Answers what `takeBack` needs. */
export async function noteStage(filingId: string, stageId: string, after: StageState): Promise<StageChange> {
  const now = new Date();
  let noted: StageChange | undefined;
  await changeFiling(
    filingId,
    (filing) => {
      const { stages, change } = changeStage(filing, stageId, after, now);
      noted = change;
      return { ...filing, stages, history: [...filing.history, { ...change }] };
    },
    now,
  );
  if (!noted) throw new Error('the change was not noted');
  return noted;
}

/** Takes a change back and drops it from the history. */
export async function takeBack(filingId: string, change: StageChange): Promise<void> {
  await changeFiling(
    filingId,
    (filing) => ({
      ...filing,
      stages: undoChange(filing, change),
      history: filing.history.filter(
        (entry) => !(entry.what === 'stage' && entry.at === change.at && entry.stageId === change.stageId),
      ),
    }),
    new Date(),
  );
}
