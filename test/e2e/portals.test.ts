import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { TruthField } from '../portals/truth.ts';
import type { Session } from './browsers/index.ts';
import { keyIsRight, type Pair } from './support/match-truth.ts';
import { importProfile, sampleCompany } from './support/profile.ts';
import { startSession } from './support/session.ts';
import { type WalkedStep, walk } from './support/walk.ts';

/** The main job: a portal from its first page to the record that it received, with the side panel. */
let session: Session;

beforeAll(async () => {
  session = await startSession();
  await importProfile(session, sampleCompany);
});
afterAll(() => session?.close());

const name = ({ truth, found }: Pair) =>
  `${truth.label}: ${found?.key ?? found?.certainty ?? 'not found'}, not ${truth.key}`;

describe.each(['aliyun', 'psb', 'legacy'])('%s', (id) => {
  let steps: WalkedStep[] = [];
  let submitted: unknown = null;
  let lost: readonly TruthField[] = [];
  let error: unknown = null;

  beforeAll(async () => {
    try {
      ({ submitted, lost } = await walk(session, id, {
        fill: true,
        onStep: async (step) => void steps.push(step),
      }));
    } catch (caught) {
      // what was walked until then is judged all the same
      error = caught;
    }
  }, 300_000);
  afterAll(() => {
    steps = [];
  });
  const pairs = () => steps.flatMap((step) => step.pairs);

  test('every field that the profile answers is recognised', () => {
    expect(
      pairs()
        .filter(({ truth }) => truth.fill && truth.key !== null)
        .filter((pair) => !keyIsRight(pair))
        .map(name),
    ).toEqual([]);
  });

  test('no field is taken for another', () => {
    expect(
      pairs()
        .filter((pair) => pair.found?.key != null && !keyIsRight(pair))
        .map(name),
    ).toEqual([]);
  });

  test('what only the person may fill is known as such', () => {
    const open = pairs().filter(({ truth, found }) => truth.never && found?.certainty !== 'never');
    expect(open.map(name)).toEqual([]);
  });

  test('every visible Chinese text has a rendering', () => {
    expect([
      ...new Set(
        steps.flatMap(({ texts }) => texts.filter(({ source }) => source === 'none').map(({ text }) => text)),
      ),
    ]).toEqual([]);
  });

  test('the portal holds what the profile says', () => {
    expect(steps.flatMap(({ missing }) => missing.map(({ truth }) => truth.label))).toEqual([]);
  });

  test('nothing is reported filled that the portal does not hold', () => {
    expect(steps.flatMap(({ untrue }) => untrue.map(({ truth }) => truth.label))).toEqual([]);
  });

  test('the portal accepts every step and receives the record', () => {
    expect(error).toBeNull();
    expect(submitted).not.toBeNull();
    expect(lost.map(({ label }) => label)).toEqual([]);
  });
});

test('nobody asked for anything outside the portals', () => {
  expect(session.strangers).toEqual([]);
});
