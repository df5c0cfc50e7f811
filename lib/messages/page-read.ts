import type { FieldText } from '../terms/catalogue.ts';
import type { FieldEvidence } from '../terms/evidence.ts';
import type { Recognition, Translation } from '../terms/recognised.ts';
import { defineMessage, sending } from './define.ts';
import { type Fields, isListOf, isObject, isString } from './shape.ts';

/** What a frame asks to have read: never a value that stands in a field. */
export interface PageReadRequest {
  /** every field in the page's order */
  fields: FieldEvidence[];
  /** Chinese texts not rendered before */
  texts: string[];
  /** document title, headings outermost first, current item of the page's own step bar */
  title: string;
  headings: string[];
  stepTitle: string;
}

export interface PageReadAnswer {
  portal: string | null;
  step: string | null;
  /** one a field, same order */
  recognitions: Recognition[];
  /** one a text, same order */
  translations: Translation[];
  /** explanations of the keys that were recognised */
  fieldTexts: Record<string, FieldText>;
  /** language of the renderings; a change makes those given before out of date */
  language: string;
  /** milliseconds in the background */
  timings: { recognise: number; translate: number };
}

/** Chromium's own cap on what one page may ask (facts: anchors.md B4) is 200; forms of agents are larger. */
const mostFields = 1000;
const mostTexts = 5000;

const texts: readonly (keyof FieldEvidence)[] = [
  'control',
  'label',
  'labelSource',
  'placeholder',
  'help',
  'name',
  'id',
  'inputType',
  'autocomplete',
  'prefix',
  'suffix',
  'nearbyButton',
];

function isEvidence(value: unknown): value is FieldEvidence {
  if (!isObject(value)) return false;
  const field: Fields = value;
  if (!texts.every((name) => isString(field[name]))) return false;
  if (!isListOf(field.section, isString) || !isListOf(field.options, isString)) return false;
  return (
    (field.maxLength === null || typeof field.maxLength === 'number') && typeof field.required === 'boolean'
  );
}

const type = 'page.read';

/**
 * Frame → background: what do these fields mean, what do these texts say? The tables for both are large and
 * stay in the background, so a portal page carries none of them.
 */
export const pageRead = defineMessage<PageReadRequest, PageReadAnswer>({
  type,
  from: 'portal-frame',
  parse: (body) => {
    if (!isObject(body)) return null;
    const { fields, texts: asked, title, headings, stepTitle } = body;
    if (!isListOf(fields, isEvidence) || fields.length > mostFields) return null;
    if (!isListOf(asked, isString) || asked.length > mostTexts) return null;
    if (!isString(title) || !isString(stepTitle) || !isListOf(headings, isString)) return null;
    return { fields, texts: asked, title, headings, stepTitle };
  },
});

/** The frame's side of it. */
export const sendPageRead = sending<PageReadRequest, PageReadAnswer>(type);
