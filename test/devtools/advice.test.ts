import { describe, expect, it } from 'vitest';
import { followAdvice } from '../../src/devtools/advice';
import { openSettings } from '../../src/devtools/settings';
import { createSession } from '../../src/session/session';
import { fakeStorage } from '../background/fake-storage';
import { diagnosisOf, exchangeOf } from '../session/exchanges';

const redirected = diagnosisOf({ id: 'model-redirected', topic: 'advice', severity: 'warning' });
const ignored = diagnosisOf({ id: 'ignored-parameter', topic: 'advice', severity: 'warning' });
const failed = diagnosisOf();

function setUp(): { shown: () => string[][]; settings: ReturnType<typeof openSettings> } {
  const session = createSession({}, (run) => run());
  const settings = openSettings(fakeStorage());
  const advice = followAdvice(session, settings);
  for (const [id, found] of [['a', [redirected, ignored]], ['b', [failed, ignored]], ['c', []]] as const) {
    const exchange = exchangeOf(id);
    session.record(exchange, advice.wanted(exchange, found));
  }
  return { settings, shown: () => session.rows().map(({ id }) => session.get(id)?.diagnoses.map((diagnosis) => diagnosis.id) ?? []) };
}

describe('advice', () => {
  it('is hidden and shown again in what is recorded already, in the order of the list', () => {
    const { settings, shown } = setUp();
    settings.change({ silenced: ['model-redirected'] });
    expect(shown()).toEqual([['ignored-parameter'], [failed.id, 'ignored-parameter'], []]);
    settings.change({ silenced: ['model-redirected', 'ignored-parameter'] });
    expect(shown()).toEqual([[], [failed.id], []]);
    settings.change({ silenced: [] });
    expect(shown()).toEqual([['model-redirected', 'ignored-parameter'], [failed.id, 'ignored-parameter'], []]);
  });

  it('is given or not as a whole; an error stays', () => {
    const { settings, shown } = setUp();
    settings.change({ advises: false });
    expect(shown()).toEqual([[], [failed.id], []]);
    settings.change({ advises: true });
    expect(shown()[0]).toEqual(['model-redirected', 'ignored-parameter']);
  });
});
