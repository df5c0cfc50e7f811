import { Badge, Button, Checkbox, Group, Stack, Text } from '@mantine/core';
import { IconCheck } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Bilingual } from '@/components/bilingual.tsx';
import { FindingLine } from '@/components/finding-line.tsx';
import { ToneText } from '@/components/tone.tsx';
import { leaves } from '@/lib/profile/index.ts';
import { isKnown, type Offer } from '@/lib/profile/paper/index.ts';
import { leafName } from '../leaf-name.ts';
import { OfferValue } from './offer-value.tsx';
import classes from './paste-page.module.css';

interface Props {
  offer: Offer;
  ticked: boolean;
  /** not stored yet, but said by a paper above */
  fromAbove: boolean;
  onTick: (on: boolean) => void;
  onChange: (value: string) => void;
}

const labels = new Map(
  Object.values(leaves)
    .flat()
    .map(({ key, zh }) => [key as string, zh]),
);

/** One value from the paper: what it is, what was read, what it was read from, and whether to take it over. */
export function OfferRow({ offer, ticked, fromAbove, onTick, onChange }: Props) {
  const { t, i18n } = useTranslation();
  const [entity = '', attribute = ''] = offer.key.split('.');
  const isRole = offer.place.startsWith('roles.');
  const zh = isRole ? '法定代表人' : (labels.get(offer.key) ?? '');
  const name = isRole
    ? t('options.people.role.legalRepresentative')
    : leafName(entity, attribute, t, i18n.language);
  const known = isKnown(offer);
  const proposals = offer.reading?.proposals.filter(({ value }) => value !== offer.reading?.value) ?? [];
  return (
    <li className={classes.row} data-place={offer.place}>
      <div className={classes.name}>
        {known ? (
          <Text size="sm" fw={600} component="div">
            <Bilingual text={name} zh={zh} />
          </Text>
        ) : (
          <Checkbox
            checked={ticked}
            onChange={(event) => onTick(event.currentTarget.checked)}
            label={<Bilingual text={name} zh={zh} />}
            styles={{ label: { fontWeight: 600 } }}
          />
        )}
        {offer.reading?.certainty === 'likely' && offer.because === 'paper' && (
          <Badge size="sm" variant="default" tt="none" fw={500}>
            {t('options.paste.likely')}
          </Badge>
        )}
      </div>
      <Stack gap={4} miw={0} className={classes.value}>
        <OfferValue offer={offer} name={name} onChange={onChange} />
        {known && (
          <ToneText tone="good" icon={IconCheck}>
            {t(fromAbove ? 'options.paste.fromAbove' : 'options.paste.known')}
          </ToneText>
        )}
        {!known && offer.now !== '' && (
          <Text size="xs" c="dimmed">
            {t('options.paste.now', { value: offer.now })}
          </Text>
        )}
        <Stack gap={2} aria-live="polite">
          {offer.findings.map((finding) => (
            <Text key={finding.message} component="div" size="xs">
              <FindingLine finding={finding} />
            </Text>
          ))}
        </Stack>
        {proposals.map(({ value, swaps }) => (
          <Group key={value} gap="xs">
            <Text size="xs">
              {swaps.length > 0
                ? t('options.paste.perhaps', { value, swaps: swaps.join(t('common.comma')) })
                : t('options.paste.perhapsShorter', { value })}
            </Text>
            <Button size="compact-xs" variant="light" onClick={() => onChange(value)}>
              {t('options.paste.useProposal')}
            </Button>
          </Group>
        ))}
      </Stack>
      <div className={classes.source}>
        {offer.reading && offer.because === 'paper' ? (
          <>
            <Text size="xs" c="dimmed">
              {t('options.paste.readFrom')}
            </Text>
            <Text size="xs" component="pre" lang="zh-CN" className={classes.snippet}>
              {offer.reading.snippet}
            </Text>
          </>
        ) : (
          <Text size="xs" c="dimmed">
            {t(`options.paste.because.${offer.because}`)}
          </Text>
        )}
      </div>
    </li>
  );
}
