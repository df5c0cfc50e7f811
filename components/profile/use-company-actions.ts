import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { duplicateProfile, removeProfile, restoreProfile, setActive } from '@/lib/profile/index.ts';
import type { CompanyActions } from './company-card.tsx';
import type { UndoOffer } from './undo-bar.tsx';

interface Company {
  /** the same object from drawing to drawing, so that a card is drawn anew only when its company has changed */
  actions: CompanyActions;
  /** does something, and notes when it fails */
  attempt: (work: Promise<unknown>) => void;
  /** why what was done last was not done */
  failure: Error | null;
}

/** What can be done with the companies of the list; what removes one offers to bring it back. */
export function useCompanyActions(offerUndo: (offer: UndoOffer) => void): Company {
  const { t } = useTranslation();
  const [failure, setFailure] = useState<Error | null>(null);
  const attempt = useCallback((work: Promise<unknown>) => {
    setFailure(null);
    work.catch((error: unknown) => setFailure(error instanceof Error ? error : new Error(String(error))));
  }, []);
  const actions = useMemo((): CompanyActions => {
    const remove = async (id: string, name: string) => {
      const removed = await removeProfile(id);
      if (!removed) return;
      offerUndo({
        text: t('options.companies.removed', { name }),
        undo: () => attempt(restoreProfile(removed)),
      });
    };
    return {
      choose: (id, serviceId) => attempt(setActive(id, serviceId)),
      duplicate: (id) => attempt(duplicateProfile(id, new Date())),
      remove: (id, name) => attempt(remove(id, name)),
    };
  }, [attempt, offerUndo, t]);
  return { actions, attempt, failure };
}
