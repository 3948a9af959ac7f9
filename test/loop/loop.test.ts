import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseJson } from '../../src/model/json';
import { startMock, type Mock } from '../mock-xai/server';
import * as special from '../mock-xai/special';
import type { LoopCase } from './case';
import { PLANTED } from './cases/credentials';
import { CURABLE } from './cases/index';
import { INCURABLE } from './cases/incurable';
import { follow, isAnswer, makeIds, placeOf, type Outcome } from './outcome';
import type { Answered } from './run/answered';
import { runCurls } from './run/curl';
import { runFetches } from './run/fetch';

const ALL = [...CURABLE, ...INCURABLE];
/** Every key that any case sends, whole and by the end that only it has. */
const KEYS = [...Object.values(PLANTED), ...Object.values(special).filter((value) => typeof value === 'string' && value.startsWith('xai-'))].map(String);
const SECRETS = KEYS.flatMap((key) => [key, key.slice(-16)]);

interface Run {
  readonly outcome: Outcome;
  readonly curl: Answered;
  readonly fetch: Answered;
}

const NOT_RUN: Answered = { status: 0, text: 'there was nothing to copy' };
const runs = new Map<LoopCase, Run>();
let mock: Mock;

function runOf(one: LoopCase): Run {
  const run = runs.get(one);
  if (!run) throw new Error(`${one.name} was not run`);
  return run;
}

function isCured(one: LoopCase): boolean {
  const { curl, fetch } = runOf(one);
  return [curl, fetch].every(({ status, text }) => isAnswer(status, text, one.answer ?? 200));
}

beforeAll(async () => {
  mock = await startMock();
  const ids = await makeIds(mock);
  const outcomes = await Promise.all(ALL.map(async (one) => ({ one, outcome: await follow(mock, one, ids) })));
  const copied = outcomes.filter(({ outcome }) => outcome.curl !== null && outcome.fetch !== null);
  const [curls, fetches] = await Promise.all([
    runCurls(copied.map(({ outcome }) => outcome.curl ?? ''), mock.port, special.GOOD_KEY),
    runFetches(copied.map(({ outcome }) => outcome.fetch ?? ''), mock.port, special.GOOD_KEY, mock.certificate),
  ]);
  for (const { one, outcome } of outcomes) {
    const index = copied.findIndex((other) => other.one === one);
    runs.set(one, { outcome, curl: curls[index] ?? NOT_RUN, fetch: fetches[index] ?? NOT_RUN });
  }
}, 120_000);

afterAll(() => mock.close());

describe('the closed loop', () => {
  it('covers at least 80 curable requests, 25 of them with several faults', () => {
    expect(CURABLE.length).toBeGreaterThanOrEqual(80);
    expect(CURABLE.filter(({ also }) => also && also.length > 0).length).toBeGreaterThanOrEqual(25);
    expect(new Set(ALL.map(({ name }) => name)).size).toBe(ALL.length);
  });

  it('cures at least 95 % at the first try', () => {
    const cured = CURABLE.filter(isCured).length;
    const share = (100 * cured) / CURABLE.length;
    console.log(`Closed loop: ${cured} of ${CURABLE.length} at the first try (${share.toFixed(1)} %)`);
    expect(share).toBeGreaterThanOrEqual(95);
  });
});

describe.each(ALL)('$name', (one) => {
  it('fails as it was sent', () => {
    const { status, body } = runOf(one).outcome.got;
    expect(isAnswer(status, body, 200), `${status} ${body}`).toBe(false);
  });

  it('is read as the server meant it', () => {
    const { diagnoses, got } = runOf(one).outcome;
    const [main] = diagnoses;
    const read = main && `${main.severity} ${main.id} at ${placeOf(main) || 'no place'}, retry ${main.retry.advice}`;
    expect(read, got.body).toBe(`error ${one.id} at ${one.at || 'no place'}, retry ${one.retry ?? 'never'}`);
  });

  it('names what would be refused next', () => {
    // The key in the page is told beside every one of these requests.
    const rest = runOf(one).outcome.diagnoses.slice(1).filter(({ id }) => id !== 'key-exposed');
    expect(rest.map(({ id }) => id).sort().join(', ')).toBe([...(one.also ?? [])].sort().join(', '));
    expect(rest.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  it('lets no key out', () => {
    const { everything } = runOf(one).outcome;
    expect(SECRETS.filter((secret) => everything.includes(secret))).toEqual([]);
  });
});

describe.each(CURABLE)('$name, corrected', (one) => {
  it(one.miss === undefined ? 'is answered at the first try' : `still fails: ${one.miss}`, () => {
    const { curl, fetch, outcome } = runOf(one);
    const told = `${outcome.curl ?? ''}\n${curl.status} ${curl.text.slice(0, 400)}\n${fetch.status} ${fetch.text.slice(0, 400)}`;
    expect(isCured(one), told).toBe(one.miss === undefined);
  });
});

describe.each(CURABLE.filter(({ gives }) => gives !== undefined))('$name, corrected', (one) => {
  it('is otherwise as it was sent', () => {
    const { chosen } = runOf(one).outcome;
    expect(parseJson(chosen?.body ?? '')).toEqual(one.gives);
  });
});

describe.each(INCURABLE)('$name', (one) => {
  it('gets no correction, and says what to do instead', () => {
    const { corrected, chosen, diagnoses } = runOf(one).outcome;
    expect([corrected, chosen]).toEqual([null, null]);
    expect(diagnoses[0]?.steps.length).toBeGreaterThan(0);
    expect(diagnoses[0]?.retry.why).toMatch(/\w+ .*\.$/);
  });
});
