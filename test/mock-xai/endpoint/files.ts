import { invalid, json, refuse, type Answer } from '../answer';
import { randomUUID } from 'node:crypto';
import type { Call } from '../call';
import type { State, StoredFile } from '../state';
import { guarded } from './handler';

const LARGEST = 50 * 1024 * 1024;
const SHORTEST_LIFE = 3600;
const LONGEST_LIFE = 2_592_000;

/** POST /v1/files: one file in a form. What is refused is documented, the sentences are not. */
export const uploadFile = guarded((call, state) => {
  if (call.bytes.length > LARGEST) return json(413, { error: 'Payload too large' });
  const read = readForm(call);
  if ('refusal' in read) return read.refusal;
  state.files.set(read.id, read);
  return json(200, describe(read));
});

/** GET /v1/files. */
export const listFiles = guarded((_call, state) => json(200, { data: [...state.files.values()].map(describe) }));

/** GET /v1/files/{id}. */
export const getFile = guarded((_call, state, id) => withFile(state, id, (file) => json(200, describe(file))));

/** DELETE /v1/files/{id}. */
export const deleteFile = guarded((_call, state, id) => withFile(state, id, () => {
  state.files.delete(id);
  return json(200, { id, deleted: true });
}));

/** POST /v1/files/{id}/public-url. Files of text get none. */
export const publishFile = guarded((_call, state, id) => withFile(state, id, ({ type }) =>
  type.startsWith('text/')
    ? invalid(`Public URLs are not supported for files with content type '${type}'.`)
    : json(200, { public_url: `https://files-cdn.x.ai/${id}` })));

function withFile(state: State, id: string, give: (file: StoredFile) => Answer): Answer {
  const file = state.files.get(id);
  return file ? give(file) : refuse(404, 'not-found', `File with id=${id} not found`);
}

function describe({ id, name, type, size }: StoredFile): { [key: string]: string | number } {
  return { id, object: 'file', filename: name, bytes: size, content_type: type };
}

function readForm(call: Call): StoredFile | { refusal: Answer } {
  const boundary = /^multipart\/form-data;.*boundary="?([^";]+)/i.exec(call.headers['content-type'] ?? '')?.[1];
  if (boundary === undefined) return { refusal: invalid('Invalid `boundary` for `multipart/form-data` request') };
  const parts = call.bytes.toString('latin1').split(`--${boundary}`).slice(1, -1);
  const at = parts.findIndex((part) => /name="file"/.test(part));
  const life = parts.findIndex((part) => /name="expires_after"/.test(part));
  const name = /filename="([^"]+)"/.exec(parts[at] ?? '')?.[1];
  if (name === undefined) return { refusal: invalid('The request has no file part with a name') };
  if (life > at) return { refusal: invalid('expires_after must come before the file') };
  const seconds = Number(textOf(parts[life]));
  if (life >= 0 && !(seconds >= SHORTEST_LIFE && seconds <= LONGEST_LIFE)) return { refusal: invalid(`expires_after must be between ${SHORTEST_LIFE} and ${LONGEST_LIFE}`) };
  const type = /content-type:\s*([\w/+.-]+)/i.exec(parts[at] ?? '')?.[1] ?? 'application/octet-stream';
  return { id: `file_${randomUUID()}`, name, type, size: textOf(parts[at]).length };
}

function textOf(part: string | undefined): string {
  return (part ?? '').split('\r\n\r\n').slice(1).join('\r\n\r\n').replace(/\r\n$/, '');
}
