import type { CorrectedRequest } from '../../model/corrected-request';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered, unsendable } from './check';
import { faithfulBody } from './faithful';
import { JAVASCRIPT, literal, stringLiteral } from './literal';

/** The body as an expression: a literal where writing it again gives the same JSON, else the text itself. */
function bodyOf(request: CorrectedRequest): string | null {
  const { body, headers } = request;
  if (body === null) return null;
  const value = faithfulBody(request);
  const text = value === undefined ? stringLiteral(body) : `JSON.stringify(${literal(value, JAVASCRIPT, '  ')})`;
  // fetch calls a string text/plain unless told otherwise; bytes it calls nothing.
  return headers.some((header) => header.name === 'content-type') ? text : `new TextEncoder().encode(${text})`;
}

/** The options of fetch, each on its line. `more` are headers written as source code. */
function optionsOf(request: CorrectedRequest, more: readonly string[]): string[] {
  const headers = [...more, ...request.headers.map(({ name, value }) => `${JAVASCRIPT.key(name)}: ${stringLiteral(value)}`)];
  const body = bodyOf(request);
  return [
    ...(request.method === 'GET' ? [] : [`  method: ${stringLiteral(request.method)},`]),
    ...(headers.length === 0 ? [] : ['  headers: {', ...headers.map((header) => `    ${header},`), '  },']),
    ...(body === null ? [] : [`  body: ${body},`]),
  ];
}

/** The call, and what it prints: the status and the body as text, whatever comes. */
function callOf(url: string, options: readonly string[]): string[] {
  const open = `const response = await fetch(${stringLiteral(url)}`;
  const call = options.length === 0 ? [`${open});`] : [`${open}, {`, ...options, '});'];
  return [...call, 'console.log(response.status, await response.text());'];
}

/** Why fetch cannot send a request, or null where it can. */
function unfetchable(request: CorrectedRequest): string | null {
  const why = unsendable(request);
  if (why !== null) return why;
  if (/^(?:CONNECT|TRACE|TRACK)$/i.test(request.method)) return `fetch refuses the method ${request.method}.`;
  if (/^(?:GET|HEAD)$/i.test(request.method) && request.body !== null) return 'fetch sends no body with a GET or HEAD.';
  if (request.headers.some((header) => /[^\0-\xff]/.test(header.value))) return 'A header has characters outside Latin-1, which fetch refuses.';
  const names = request.headers.map((header) => header.name);
  if (names.includes('__proto__')) return 'A header is called __proto__, which no object literal can say.';
  return new Set(names).size === names.length ? null : 'A header stands there twice, which a fetch literal cannot say.';
}

/** The request as a fetch for Node, as a module. */
export function renderFetch(request: CorrectedRequest): Rendered {
  const why = unfetchable(request);
  if (why !== null) return refused(why);
  const key = request.sendsKey ? [`Authorization: \`Bearer \${process.env.${KEY_NAME}}\``] : [];
  const options = optionsOf(request, key);
  return rendered(callOf(request.url, options).join('\n'));
}

/**
 * The request as a fetch for a page, through a route of the developer's own server (`/api/xai/…`).
 * A page never holds the key: everyone who opens the page could read it.
 */
export function renderFetchBrowser(request: CorrectedRequest): Rendered {
  const why = unfetchable(request);
  if (why !== null) return refused(why);
  const { origin } = new URL(request.url);
  const path = request.url.slice(request.url.indexOf('/', request.url.indexOf('//') + 2));
  const route = `/api/xai${path.startsWith('/') ? path : '/'}`;
  const options = optionsOf(request, []);
  return rendered(
    [
      `// A key in a page can be read by anyone. Let a route of your server pass /api/xai/… on to ${origin}/…`,
      `// and add the header there: Authorization: Bearer <${KEY_NAME}>`,
      ...callOf(route, options),
    ].join('\n'),
  );
}
