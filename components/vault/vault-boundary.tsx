import { Fragment, type ReactNode } from 'react';
import { Late } from '@/components/late.tsx';
import { useVaultStanding, VaultContext } from './use-vault.ts';

/**
 * Builds a page anew when the vault is locked or opened, so that a locked page holds nothing of what it
 * showed before: no value, no half-typed text, no report of a fill.
 */
export function VaultBoundary({ children }: { children: ReactNode }) {
  const vault = useVaultStanding();
  // the first reading of a large database of an earlier version takes long
  if (vault.state === 'loading') return <Late />;
  const isLocked = vault.state === 'ready' && vault.value === 'locked';
  return (
    <VaultContext value={vault}>
      <Fragment key={isLocked ? 'locked' : 'open'}>{children}</Fragment>
    </VaultContext>
  );
}
