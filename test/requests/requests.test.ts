import { afterAll, describe, expect, it } from 'vitest';
import { explain } from '../../src/explain/findings';
import { SECRETS } from './cases/access';
import { CASES } from './cases/index';
import { checksOf, type Check } from './check';
import { harOf, hostsOf } from './har';

const SECRET_PARTS = Object.values(SECRETS).flatMap((key) => [key, key.slice(-14)]);
const checks: Check[] = [];

describe('requests that the facts judge', () => {
  it.each(CASES)('$name', (one) => {
    const { findings } = explain('one.har', harOf(one), hostsOf(one));
    const own = checksOf(one, findings, JSON.stringify(findings), SECRET_PARTS);
    checks.push(...own);
    expect(own.filter(({ holds }) => !holds).map(({ what, told }) => `${what}: ${told}`)).toEqual([]);
  });

  it('are told apart by name', () => {
    expect(new Set(CASES.map(({ name }) => name)).size).toBe(CASES.length);
  });

  afterAll(() => {
    console.log(`Requests: ${checks.filter(({ holds }) => holds).length} of ${checks.length} checks of ${CASES.length} requests hold`);
  });
});
