import { expect, it } from 'vitest';
import { diagnose } from '../../../src/diagnose/diagnose';
import { exchangeOf } from '../lint/request';

const CONTENT = 'https://api.x.ai/v1/files/file-1/content';

it('takes what somebody stored for no error, whatever it says', () => {
  expect(diagnose(exchangeOf({ url: CONTENT, body: null, status: 200, answer: '{"error":"Incorrect API key provided"}' }))).toEqual([]);
});

it('reads the refusal of a download', () => {
  const [main] = diagnose(exchangeOf({ url: CONTENT, body: null, status: 404, answer: '{"code":"not-found","error":"File file-1 not found"}' }));
  expect(main?.id).toBe('resource-not-found');
});
