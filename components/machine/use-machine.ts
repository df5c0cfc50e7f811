import { useCallback, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSettings } from '@/components/use-settings.ts';
import { type MachineState, machineState, onMachineNoted } from '@/lib/messages/machine-state.ts';
import { writeSettings } from '@/lib/messages/settings.ts';
import { download, engineIn } from './engine.ts';

export interface Machine {
  /** null until the background has answered */
  state: MachineState | null;
  on: boolean;
  /** share of the download that has arrived, 0 to 1; null when none is under way */
  share: number | null;
  /** true when the browser refused the last download */
  refused: boolean;
  /** downloads the model first where that is needed; call it in a click's own turn */
  start: () => void;
  /** breaks a download off, or switches the renderings off */
  stop: () => void;
}

/** The on-device translator as the person sees and steers it. */
export function useMachine(): Machine {
  const { i18n } = useTranslation();
  const settings = useSettings();
  const [state, setState] = useState<MachineState | null>(null);
  const [share, setShare] = useState<number | null>(null);
  const [refused, setRefused] = useState(false);
  const life = useRef<AbortController | null>(null);
  const on = settings?.machine ?? false;

  const ask = useCallback(() => {
    machineState.send({}).then(setState, () => setState({ availability: 'absent', failed: false }));
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the answer hangs on the language and on whether the engine is on
  useEffect(ask, [ask, on, i18n.language]);
  useEffect(() => {
    const open = new AbortController();
    onMachineNoted(ask, open.signal);
    return () => {
      open.abort();
      life.current?.abort();
    };
  }, [ask]);

  const start = () => {
    const engine = engineIn();
    if (!engine || state?.availability === 'available') {
      void writeSettings({ machine: true });
      return;
    }
    const controller = new AbortController();
    life.current = controller;
    setRefused(false);
    setShare(0);
    download(engine, i18n.language, setShare, controller.signal)
      .then(() => writeSettings({ machine: true }))
      .catch(() => setRefused(!controller.signal.aborted))
      .finally(() => {
        setShare(null);
        ask();
      });
  };
  const stop = () => {
    life.current?.abort();
    void writeSettings({ machine: false });
  };
  return { state, on, share, refused, start, stop };
}
