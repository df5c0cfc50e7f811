import type { ReactNode } from 'react';
import { UnlockForm } from './unlock-form.tsx';
import { useVault } from './use-vault.ts';

/** Shows what needs the companies' data only while the vault is open, and asks for the passphrase otherwise. */
export function VaultGate({ children }: { children: ReactNode }) {
  const vault = useVault();
  if (vault.state === 'loading') return null;
  return vault.state === 'ready' && vault.value === 'locked' ? <UnlockForm /> : children;
}
