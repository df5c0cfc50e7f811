import {
  type ChangeReason,
  changeStages,
  handInMove,
  noteMove,
  type ServiceFacts,
  type StageChange,
  type StageId,
  type StageState,
  type StagesChange,
  sendBackMove,
  undoChange,
} from '@/lib/journey/index.ts';
import { tellFilingsChanged } from '@/lib/messages/filings-changed.ts';
import type { Filing, FilingHistoryEntry } from '@/lib/profile/filing.ts';
import { changeFiling } from '@/lib/profile/filings.ts';

/** What the person says about a stage. */
export type Said =
  | { kind: 'note'; stageId: StageId; state: StageState }
  | { kind: 'sent-back'; stageId: StageId; on: string; reason: string }
  | { kind: 'handed-in'; stageId: StageId; on: string };

const reasons: Record<Said['kind'], ChangeReason> = {
  note: 'noted',
  'sent-back': 'sent-back',
  'handed-in': 'handed-in',
};

function moveOf(filing: Filing, facts: ServiceFacts, said: Said): StagesChange['after'] {
  if (said.kind === 'note') return noteMove(filing, facts, said.stageId, said.state);
  if (said.kind === 'handed-in') return handInMove(filing, facts, said.stageId, said.on);
  return sendBackMove(filing, facts, said.stageId, said.on, said.reason);
}

/** Notes what the person says, in the filing and its history. Throws `StorageError`. */
export async function say(filingId: string, facts: ServiceFacts, said: Said): Promise<void> {
  const now = new Date();
  await changeFiling(
    filingId,
    (filing) => {
      const move = moveOf(filing, facts, said);
      const { stages, change } = changeStages(filing, said.stageId, move, reasons[said.kind], now);
      return { ...filing, stages, history: [...filing.history, { ...change }] };
    },
    now,
  );
  await tellFilingsChanged(now);
}

/** The last change of stages, which can be taken back; null when there is none. */
export function lastChange(filing: Filing): (StagesChange | StageChange) | null {
  const isChange = ({ what }: FilingHistoryEntry) => what === 'stages' || what === 'stage';
  // histories are written by this program and checked on import; the shape of their entries is theirs
  return (filing.history.findLast(isChange) as unknown as StagesChange | StageChange | undefined) ?? null;
}

/** Takes the last change back and drops it from the history. Throws `StorageError`. */
export async function takeBack(filingId: string): Promise<void> {
  const now = new Date();
  await changeFiling(
    filingId,
    (filing) => {
      const change = lastChange(filing);
      if (change === null) return filing;
      const at = filing.history.findLastIndex((entry) => (entry as unknown) === change);
      return {
        ...filing,
        stages: undoChange(filing, change),
        history: filing.history.filter((_, index) => index !== at),
      };
    },
    now,
  );
  await tellFilingsChanged(now);
}
