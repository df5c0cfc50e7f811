import { browser } from 'wxt/browser';
import { tellLessonsChanged } from '@/lib/messages/lessons-changed.ts';
import { isVaultOpen, lockWhenDue, onVaultKeys, sessionKeys } from '@/lib/messages/vault-keys.ts';
import { keepKeysIn } from '@/lib/profile/vault/index.ts';

const alarmName = 'vault-idle';

async function arm(): Promise<void> {
  if (await isVaultOpen()) await browser.alarms.create(alarmName, { periodInMinutes: 1 });
  else await browser.alarms.clear(alarmName);
}

/**
 * Locks the vault when it was not used for a while. A worker's timer ends with the worker, so an alarm looks
 * every minute, and only while the vault is open. When the browser ends, the keys end with it.
 */
export function serveAutoLock(): void {
  keepKeysIn(sessionKeys);
  // what Chrome does anyway, said where it matters; Firefox keeps content scripts out and has no such call
  void browser.storage.session.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarmName) void lockWhenDue(Date.now());
  });
  onVaultKeys(() => {
    void arm();
    // what was taught is sealed too: pages read their fields anew with it or without it
    void tellLessonsChanged(new Date());
  });
  void arm();
}
