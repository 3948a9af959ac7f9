import { expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose';
import { exchangeOf, HI } from '../../diagnose/lint/request';

const ANSWER = 'Expected request with `Content-Type: application/json`';
const FORM = { 'content-type': 'application/x-www-form-urlencoded' };

it('asks for another body where a form was sent, for another header alone where the body is JSON', () => {
  const [form] = diagnose(exchangeOf({ body: 'model=grok-4.7&prompt=Hi', headers: FORM, status: 415, answer: ANSWER }));
  expect(form).toMatchObject({ id: 'missing-content-type', title: 'Send a JSON body', edits: [] });
  expect(form?.steps[0]).toBe('Write the parameters as JSON, in place of the form.');
  const [json] = diagnose(exchangeOf({ body: { model: 'grok-4.7', messages: HI }, headers: FORM, status: 415, answer: ANSWER }));
  expect(json).toMatchObject({ id: 'missing-content-type', title: 'Send `content-type: application/json`' });
  expect(json?.edits).toHaveLength(1);
});
