import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { usePrepared } from '@/components/document/use-prepared.ts';
import { saveAsFile } from '@/components/profile/save-as-file.ts';
import type { PanelUpload } from './panel-field.ts';

/** A file that the page did not take, for the person to choose there. */
export function SaveFile({ upload, watermark }: { upload: PanelUpload; watermark: boolean }) {
  const { t } = useTranslation();
  const prepared = usePrepared(upload.document, upload.ask.limits, watermark);
  if (prepared.state !== 'ready') return null;
  return (
    <Button
      mt={4}
      size="compact-xs"
      variant="default"
      leftSection={<IconDownload size={13} aria-hidden />}
      onClick={() => saveAsFile(prepared.file.data, prepared.file.name)}
    >
      {t('panel.file.save')}
    </Button>
  );
}
