import { Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconAlertTriangle, IconDownload, IconLoader2 } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Checks } from '@/components/document/checks.tsx';
import { fileFacts } from '@/components/document/file-facts.ts';
import { limitsText } from '@/components/document/limits-text.ts';
import { Thumbnail } from '@/components/document/thumbnail.tsx';
import { type Prepared, usePrepared } from '@/components/document/use-prepared.ts';
import { saveAsFile } from '@/components/profile/save-as-file.ts';
import { ToneText } from '@/components/tone.tsx';
import { isSilentLimits } from '@/lib/terms/uploads/limits.ts';
import type { PanelUpload } from './panel-field.ts';

interface Props {
  upload: PanelUpload;
  watermark: boolean;
  onWatermark: (on: boolean) => void;
  /** the person must choose the file in the page: offer it for saving */
  byHand: boolean;
}

/** What goes into an upload field: the file as it will be, how that came about, and what is wrong with it. */
export function FileDetails({ upload, watermark, onWatermark, byHand }: Props) {
  const { t, i18n } = useTranslation();
  const { document, ask } = upload;
  const prepared = usePrepared(document, ask.limits, watermark);
  const before = fileFacts(document, t, i18n.language);
  return (
    <Stack gap={6} mt={4}>
      <Group align="flex-start" wrap="nowrap" gap="sm">
        <Thumbnail
          picture={prepared.state === 'ready' ? prepared.scan.thumbnail : document.thumbnail}
          type={document.type}
          name={t('panel.file.picture', { name: document.name })}
        />
        <Stack gap={2} miw={0}>
          <Text size="xs" style={{ overflowWrap: 'anywhere' }}>
            <span className="beian-tone-quiet">{t('panel.file.stored')}</span> {document.name} · {before}
          </Text>
          <Becomes prepared={prepared} />
        </Stack>
      </Group>
      <Limits upload={upload} />
      {prepared.state === 'ready' && (
        <Checks kind={document.kind} type={prepared.file.type} measures={prepared.scan.measures} />
      )}
      {prepared.state === 'ready' && prepared.file.covers && (
        <ToneText tone="check" icon={IconAlertTriangle}>
          {t('panel.file.covers')}
        </ToneText>
      )}
      {ask.watermark !== '' && document.type !== 'application/pdf' && (
        <Checkbox
          size="xs"
          checked={watermark}
          onChange={(event) => onWatermark(event.currentTarget.checked)}
          label={t('panel.file.watermark', { words: ask.watermark })}
          description={t('panel.file.watermarkHelp')}
        />
      )}
      {byHand && (
        <>
          <Text size="xs">{t('panel.file.byHand')}</Text>
          <Button
            size="compact-xs"
            variant="default"
            style={{ alignSelf: 'flex-start' }}
            leftSection={<IconDownload size={13} aria-hidden />}
            disabled={prepared.state !== 'ready'}
            onClick={() => prepared.state === 'ready' && saveAsFile(prepared.file.data, prepared.file.name)}
          >
            {t('panel.file.save')}
          </Button>
        </>
      )}
    </Stack>
  );
}

/** The file that is made: as it is, smaller, in another format, or none at all and why. */
function Becomes({ prepared }: { prepared: Prepared }) {
  const { t, i18n } = useTranslation();
  if (prepared.state === 'working') {
    return (
      <ToneText tone="quiet" icon={IconLoader2}>
        {t('panel.file.working')}
      </ToneText>
    );
  }
  if (prepared.state === 'unfit') {
    return (
      <ToneText tone="bad" icon={IconAlertTriangle} role="alert">
        {t(`panel.file.unfit.${prepared.reason}`)}
      </ToneText>
    );
  }
  const { file } = prepared;
  const facts = fileFacts({ ...file, size: file.data.size }, t, i18n.language);
  return (
    <>
      <Text size="xs" fw={500} style={{ overflowWrap: 'anywhere' }}>
        <span className="beian-tone-quiet">{t('panel.file.becomes')}</span> {file.name} · {facts}
      </Text>
      <Text size="xs" className="beian-tone-quiet">
        {t(
          file.type === 'application/pdf'
            ? 'panel.file.asIs'
            : file.same
              ? 'panel.file.same'
              : 'panel.file.made',
        )}
      </Text>
    </>
  );
}

/** What the field wants, and who says so. */
function Limits({ upload: { ask } }: { upload: PanelUpload }) {
  const { t, i18n } = useTranslation();
  const { page, known, limits } = ask;
  return (
    <Stack gap={0}>
      {!isSilentLimits(page) && (
        <Text size="xs">
          <span className="beian-tone-quiet">{t('panel.file.pageSays')}</span>{' '}
          {limitsText(page, t, i18n.language)}
        </Text>
      )}
      {known && (
        <Text size="xs">
          <span className="beian-tone-quiet">
            {known.portal === null && known.attribute === null
              ? t('panel.file.careful')
              : t(`panel.file.known.${known.certain === 'unverified' ? 'unverified' : 'sourced'}`)}
          </span>{' '}
          {limitsText(limits, t, i18n.language)}
        </Text>
      )}
    </Stack>
  );
}
