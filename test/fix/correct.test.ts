import { describe, expect, it } from 'vitest';
import { correct } from '../../src/fix/index';
import { defaultChoice } from '../../src/model/default-choice';
import type { Choice } from '../../src/model/edit';
import { diagnosisOf, exchangeOf } from './exchange';

const exchange = exchangeOf({ body: '{"model":"grok-9","presence_penalty":0,"stop":[]}' });
const model = (label: string, value: string): Choice => ({ label, edits: [{ kind: 'set-value', pointer: '/model', value }] });
const TWO = [model('Use grok-4.7', 'grok-4.7'), model('Use grok-4.6', 'grok-4.6')];
const CLOSEST = [model('Use grok-4.7, the closest name', 'grok-4.7'), model('Use grok-4.6', 'grok-4.6')];

describe('the corrected request', () => {
  it('has the edits of all diagnoses in it', () => {
    const diagnoses = [
      diagnosisOf({ edits: [{ kind: 'remove-value', pointer: '/presence_penalty' }] }),
      diagnosisOf({ edits: [{ kind: 'remove-value', pointer: '/stop' }], severity: 'warning' }),
    ];
    expect(correct(exchange, diagnoses)?.body).toBe('{"model":"grok-9"}');
  });

  it('lets the earlier diagnosis win where two change the same place', () => {
    const diagnoses = ['a', 'b'].map((value) => diagnosisOf({ edits: [{ kind: 'set-value', pointer: '/model', value }] }));
    expect(correct(exchange, diagnoses)?.body).toContain('"model":"a"');
  });

  it('takes the choice that was made for the main diagnosis', () => {
    expect(correct(exchange, [diagnosisOf({ choices: TWO })], 1)?.body).toContain('grok-4.6');
  });

  it('takes a choice unasked only where it is the only, closest or recommended one', () => {
    expect(correct(exchange, [diagnosisOf({ choices: CLOSEST })])?.body).toContain('grok-4.7');
    expect(correct(exchange, [diagnosisOf(), diagnosisOf({ choices: CLOSEST })], 1)?.body).toContain('grok-4.7');
    expect(correct(exchange, [diagnosisOf({ choices: TWO })])).toBeNull();
    expect([defaultChoice([]), defaultChoice(TWO), defaultChoice(CLOSEST), defaultChoice(TWO.slice(1))]).toEqual([null, null, 0, 0]);
  });

  it('is null where no diagnosis changes anything', () => {
    expect(correct(exchange, [diagnosisOf()])).toBeNull();
    expect(correct(exchange, [diagnosisOf({ edits: [{ kind: 'remove-value', pointer: '/missing' }] })])).toBeNull();
    expect(correct(exchange, [diagnosisOf({ edits: [{ kind: 'use-key' }] })])).not.toBeNull();
  });
});
