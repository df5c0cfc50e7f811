import browser from 'webextension-polyfill';
import { readSettings, writeSettings } from '@/lib/messages/settings.ts';

/** Keyboard commands of the manifest. */
export function serveCommands(): void {
  browser.commands.onCommand.addListener(async (command) => {
    if (command !== 'toggle-overlay') return;
    const { overlay } = await readSettings();
    await writeSettings({ overlay: !overlay });
  });
}
