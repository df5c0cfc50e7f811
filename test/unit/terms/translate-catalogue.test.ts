import { expect, test } from 'vitest';
import { allFieldKeys } from '../../../lib/terms/keys.ts';
import { normalise } from '../../../lib/terms/normalise.ts';
import { createTranslator } from '../../../lib/terms/translate.ts';
import { hasChinese } from '../../../lib/terms/translate-phrase.ts';
import { english, englishFields, lines } from './translate-support.ts';

test('every Chinese text of the facts has a rendering', () => {
  const { translate } = createTranslator(english);
  const missing = lines('facts-terms.txt').filter((zh) => hasChinese(zh) && translate(zh).source === 'none');
  expect(missing).toEqual([]);
});

test('every field key has a name and an explanation', () => {
  const keys = allFieldKeys();
  expect(keys.filter((key) => !englishFields[key]?.name || !englishFields[key]?.explain)).toEqual([]);
  expect(Object.keys(englishFields).filter((key) => !(keys as string[]).includes(key))).toEqual([]);
});

test('Chinese keys are normalised, as lookup needs them', () => {
  const {
    strings,
    notes = {},
    words,
    owners = {},
    heads = {},
    verbs = {},
    actions = {},
    modifiers = {},
  } = english;
  for (const table of [strings, notes, words, owners, heads, verbs, actions, modifiers]) {
    expect(Object.keys(table).filter((zh) => normalise(zh) !== zh)).toEqual([]);
  }
});

test('a pattern loses no slot: what the text says, the rendering says', () => {
  const slots = (text: string) =>
    [...new Set([...text.matchAll(/\{(\w)/g)].map(([, slot]) => slot))].sort().join();
  const broken = Object.entries(english.patterns).filter(
    ([template, rendering]) => slots(template) !== slots(rendering),
  );
  expect(broken).toEqual([]);
});

test('a note belongs to a text that is rendered', () => {
  const { translate } = createTranslator(english);
  expect(Object.keys(english.notes ?? {}).filter((zh) => translate(zh).note === '')).toEqual([]);
});

test('no rendering holds Chinese', () => {
  const {
    strings,
    words,
    owners = {},
    heads = {},
    verbs = {},
    actions = {},
    modifiers = {},
    patterns,
  } = english;
  for (const table of [strings, words, owners, heads, verbs, actions, modifiers, patterns]) {
    expect(Object.entries(table).filter(([, text]) => hasChinese(text))).toEqual([]);
  }
});
