import { describe, expect, it } from 'vitest';
import { wantedOf } from '../../src/devtools/wanted';
import { diagnose } from '../../src/diagnose/diagnose';
import { exchangeFromText } from '../../src/capture/text/exchange';
import type { Diagnosis } from '../../src/model/diagnosis';
import { DEFAULT_SETTINGS } from '../../src/model/settings';

const [error] = diagnose(exchangeFromText('{"error":"Your newly created team doesn\'t have any credits or licenses yet."}', 'a'));
if (!error) throw new Error('no diagnosis');
const storm: Diagnosis = { ...error, id: 'retry-storm', topic: 'advice', severity: 'warning' };
const exposed: Diagnosis = { ...storm, id: 'key-exposed' };
const ids = (diagnoses: readonly Diagnosis[]): string[] => diagnoses.map(({ id }) => id);

describe('wantedOf', () => {
  it('leaves everything as it is until something is silenced', () => {
    expect(ids(wantedOf([error, storm, exposed], DEFAULT_SETTINGS))).toEqual([error.id, 'retry-storm', 'key-exposed']);
  });

  it('leaves out what is silenced', () => {
    expect(ids(wantedOf([error, storm, exposed], { ...DEFAULT_SETTINGS, silenced: ['retry-storm'] }))).toEqual([error.id, 'key-exposed']);
    expect(ids(wantedOf([error, storm, exposed], { ...DEFAULT_SETTINGS, advises: false }))).toEqual([error.id]);
  });

  it('never leaves out an error', () => {
    expect(ids(wantedOf([error], { ...DEFAULT_SETTINGS, advises: false, silenced: [error.id] }))).toEqual([error.id]);
  });
});
