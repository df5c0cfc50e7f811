import { Button, Group, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { OfferRow } from './offer-row.tsx';
import { PaperTarget } from './paper-target.tsx';
import classes from './paste-page.module.css';
import type { PaperState } from './use-papers.ts';

interface Props {
  state: PaperState;
  /** the paper's name in front of its values, where there are several */
  titled: boolean;
  /** the choice of its kind, where that can be put right */
  children?: ReactNode;
}

/** What one paper offers, value by value beside the lines that it comes from. */
export function PaperOffers({ state, titled, children }: Props) {
  const { t } = useTranslation();
  const { paper, offers } = state;
  const found = t('options.paste.found', {
    count: paper.readings.length,
    paper: t(`options.paste.kind.${paper.kind}`),
  });
  return (
    <Stack gap="md" component="section" aria-label={found}>
      {titled && (
        <Text fw={600} className={classes.paper}>
          {found}
        </Text>
      )}
      <PaperTarget state={state}>{children}</PaperTarget>
      {offers.length > 0 ? (
        <>
          <Group gap="xs">
            <Text size="sm">{t('options.paste.compare')}</Text>
            <Button size="compact-sm" variant="subtle" onClick={() => state.tickAll(true)}>
              {t('options.paste.all')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => state.tickAll(false)}>
              {t('options.paste.noneOfThem')}
            </Button>
          </Group>
          <ul className={classes.list} aria-label={t('options.paste.values')}>
            {offers.map((offer) => (
              <OfferRow
                key={offer.id}
                offer={offer}
                ticked={state.isTicked(offer)}
                fromAbove={state.isFromAbove(offer)}
                onTick={(on) => state.tick(offer.id, on)}
                onChange={(value) => offer.reading && state.change(offer.reading.field, value)}
              />
            ))}
          </ul>
        </>
      ) : (
        <Text size="sm">{t('options.paste.nothing')}</Text>
      )}
      {paper.leftover.length > 0 && (
        <details>
          <summary className={classes.summary}>
            {t('options.paste.leftover', { count: paper.leftover.length })}
          </summary>
          <Text size="xs" component="pre" lang="zh-CN" className={classes.snippet}>
            {paper.leftover.join('\n')}
          </Text>
        </details>
      )}
    </Stack>
  );
}
