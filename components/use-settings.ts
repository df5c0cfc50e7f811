import { useEffect, useState } from 'react';
import { onSettingsChanged, readSettings, type Settings } from '@/lib/messages/settings.ts';

/** The settings, followed live; null until they are read. Change them with `writeSettings`. */
export function useSettings(): Settings | null {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    const life = new AbortController();
    onSettingsChanged(setSettings, life.signal);
    void readSettings().then((read) => {
      if (!life.signal.aborted) setSettings(read);
    });
    return () => life.abort();
  }, []);
  return settings;
}
