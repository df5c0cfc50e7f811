import { useEffect, useState } from 'react';
import type { PreparedFile, Unprepared } from '@/lib/profile/scan/prepare.ts';
import { prepareStored } from '@/lib/profile/scan/prepare-stored.ts';
import { type ReadScan, readScan } from '@/lib/profile/scan/read-scan.ts';
import type { UploadLimits } from '@/lib/terms/uploads/limits.ts';

/** A stored document as a form wants it, looked at again after it was made. */
export type Prepared =
  | { state: 'working' }
  | { state: 'ready'; file: PreparedFile; scan: ReadScan }
  | { state: 'unfit'; reason: Unprepared['reason'] };

const working = { state: 'working' } as const;

/** Makes a stored document ready for an upload field, anew when what is wanted changes. */
export function usePrepared(
  document: { id: string; kind: string },
  limits: UploadLimits,
  watermark: boolean,
): Prepared {
  const [prepared, setPrepared] = useState<Prepared>(working);
  const { id, kind } = document;
  // limits are read anew with every look at the page: only what they say counts
  const asked = JSON.stringify(limits);
  useEffect(() => {
    let isLate = false;
    const make = async (): Promise<Prepared> => {
      const asking = { document: { id, kind }, limits: JSON.parse(asked) as UploadLimits, watermark };
      const file = await prepareStored(asking);
      if (!file.ok) return { state: 'unfit', reason: file.reason };
      const scan = await readScan(file.data);
      return scan.ok ? { state: 'ready', file, scan } : { state: 'unfit', reason: 'damaged' };
    };
    setPrepared(working);
    make().then(
      (made) => !isLate && setPrepared(made),
      () => !isLate && setPrepared({ state: 'unfit', reason: 'damaged' }),
    );
    return () => {
      isLate = true;
    };
  }, [id, kind, asked, watermark]);
  return prepared;
}
