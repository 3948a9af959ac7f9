import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { GOOD_HEADERS, overHttp2, type Got } from './client';
import { startMock, type Mock } from './server';

let mock: Mock;
beforeAll(async () => {
  mock = await startMock();
});
afterAll(() => mock.close());

const BOUNDARY = 'x-mock-x';
const FORM = { ...GOOD_HEADERS, 'content-type': `multipart/form-data; boundary=${BOUNDARY}` };
const field = (name: string, value: string): string => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`;
const file = (name: string, type: string): string => `--${BOUNDARY}\r\ncontent-disposition: form-data; name="file"; filename="${name}"\r\ncontent-type: ${type}\r\n\r\nhello\r\n`;
const upload = (...parts: readonly string[]): Promise<Got> => overHttp2(mock, { path: '/v1/files', headers: FORM, body: `${parts.join('')}--${BOUNDARY}--\r\n` });
const get = (path: string, method = 'GET'): Promise<Got> => overHttp2(mock, { path, method });

describe('files', () => {
  it('are kept until they are deleted', async () => {
    const { id } = JSON.parse((await upload(field('expires_after', '3600'), file('a.png', 'image/png'))).body);
    expect(JSON.parse((await get(`/v1/files/${id}`)).body)).toMatchObject({ filename: 'a.png', bytes: 5 });
    expect((await overHttp2(mock, { path: `/v1/files/${id}/public-url`, body: {} })).status).toBe(200);
    expect([(await get(`/v1/files/${id}`, 'DELETE')).status, (await get(`/v1/files/${id}`)).status]).toEqual([200, 404]);
  });

  it('of text get no public address', async () => {
    const { id } = JSON.parse((await upload(file('a.txt', 'text/plain'))).body);
    const got = await overHttp2(mock, { path: `/v1/files/${id}/public-url`, body: {} });
    expect([got.status, JSON.parse(got.body).error]).toEqual([400, "Public URLs are not supported for files with content type 'text/plain'."]);
  });

  it.each([
    ['a life that is too short', [field('expires_after', '60'), file('a.png', 'image/png')], 'expires_after must be between'],
    ['a life behind the file', [file('a.png', 'image/png'), field('expires_after', '3600')], 'expires_after must come before the file'],
    ['no file', [field('purpose', 'x')], 'no file part'],
  ])('are refused with %s', async (_what, parts, message) => {
    const got = await upload(...parts);
    expect([got.status, got.body]).toEqual([400, expect.stringContaining(message)]);
  });
});

describe('batches', () => {
  it('take requests, but not for every model', async () => {
    const made = JSON.parse((await overHttp2(mock, { path: '/v1/batches', body: { name: 'a' } })).body);
    const path = `/v1/batches/${made.batch_id}`;
    const add = (model: string): Promise<Got> => overHttp2(mock, { path: `${path}/requests`, body: { batch_requests: [{ batch_request: { chat_get_completion: { model } } }] } });
    expect((await add('grok-4.3')).status).toBe(200);
    const refused = await add('grok-4.5');
    expect([refused.status, JSON.parse(refused.body).error]).toEqual([400, 'Model grok-4.5 is not supported for batch processing.']);
    expect(JSON.parse((await get(path)).body).state.num_requests).toBe(1);
    expect([(await get(`${path}:cancel`, 'POST')).status, (await get(`${path}/results`)).status]).toEqual([200, 200]);
  });

  it('cannot be deleted, and are unknown under another id', async () => {
    expect([(await get('/v1/batches/b', 'DELETE')).status, (await get('/v1/batches/b')).status]).toEqual([405, 404]);
  });
});
