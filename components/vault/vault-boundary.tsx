import { Fragment, type ReactNode } from 'react';
import { useVault } from './use-vault.ts';

/**
 * Builds a page anew when the vault is locked or opened, so that a locked page holds nothing of what it
 * showed before: no value, no half-typed text, no report of a fill.
 */
export function VaultBoundary({ children }: { children: ReactNode }) {
  const vault = useVault();
  if (vault.state === 'loading') return null;
  const isLocked = vault.state === 'ready' && vault.value === 'locked';
  return <Fragment key={isLocked ? 'locked' : 'open'}>{children}</Fragment>;
}
