import type { CorrectedRequest } from '../../model/corrected-request';

/** An option of curl with its value; null for a flag. */
export type Option = readonly [name: string, value: string | null];

/**
 * The options that make curl send exactly the method and headers of a request; URL, key and body are left to the caller.
 * Every option is written long, so that it also stands in a config file.
 */
export function curlOptions({ method, url, headers, body }: CorrectedRequest): Option[] {
  const options: Option[] = [];
  // curl reads [] and {} in a URL as a list, and shortens /../ by itself.
  if (/[[\]{}]/.test(url)) options.push(['globoff', null]);
  if (/\/\.{1,2}(?:\/|$|\?)/.test(url)) options.push(['path-as-is', null]);
  const sendsBody = body !== null || /^(?:POST|PUT|PATCH)$/i.test(method);
  if (method === 'HEAD' && !sendsBody) options.push(['head', null]);
  else if (method !== (sendsBody ? 'POST' : 'GET')) options.push(['request', method]);
  for (const { name, value } of headers) {
    // `name:` takes a header away, `name;` sends it empty.
    options.push(['header', value === '' ? `${name};` : `${name}: ${value}`]);
  }
  // With a body curl claims a form unless told otherwise.
  if (sendsBody && !headers.some((header) => header.name === 'content-type')) options.push(['header', 'Content-Type:']);
  return options;
}

/** The body that has to be given to curl: '' for a POST without one, so that it says Content-Length: 0; null for none. */
export function curlBody({ method, body }: CorrectedRequest): string | null {
  return body ?? (/^(?:POST|PUT|PATCH)$/i.test(method) ? '' : null);
}
