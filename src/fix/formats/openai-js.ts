import type { CorrectedRequest } from '../../model/corrected-request';
import { member } from '../../model/json';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered } from './check';
import { JAVASCRIPT, literal, stringLiteral } from './literal';
import type { SdkTarget } from './sdk-target';
import { sdkTarget } from './sdk-target';

/** The methods of the SDK (openai 4 to 6) by route. Other routes go through its general `post`, `get` and `delete`. */
const METHODS: Readonly<Record<string, string>> = {
  '/chat/completions': 'chat.completions.create',
  '/responses': 'responses.create',
  '/images/generations': 'images.generate',
};

/** Where the text of the answer is; the whole answer where there is none. */
function resultOf({ route, body, streams }: SdkTarget): string[] {
  if (streams) return ['for await (const event of response) console.log(JSON.stringify(event));'];
  if (route === '/chat/completions' && member(body, 'deferred') !== true) return ['console.log(response.choices[0].message.content);'];
  if (route === '/responses') return ['console.log(response.output_text);'];
  return ['console.log(JSON.stringify(response, null, 2));'];
}

/** The request through the OpenAI SDK for JavaScript, as a module for Node. */
export function renderOpenAiJs(request: CorrectedRequest): Rendered {
  const target = sdkTarget(request);
  if ('why' in target) return refused(target.why);
  const { baseUrl, route, body, headers } = target;
  const method = target.method === 'post' ? METHODS[route] : undefined;
  const hasHeaders = Object.keys(headers).length > 0;
  const options = [
    ...(method === undefined && body ? [`body: ${literal(body, JAVASCRIPT)}`] : []),
    ...(hasHeaders ? [`headers: ${literal(headers, JAVASCRIPT)}`] : []),
    ...(method === undefined && target.streams ? ['stream: true'] : []),
  ];
  const first = method === undefined ? stringLiteral(route) : literal(body, JAVASCRIPT);
  const argumentList = [first, ...(options.length === 0 ? [] : [`{ ${options.join(', ')} }`])].join(', ');
  return rendered(
    [
      'import OpenAI from "openai";',
      '',
      'const client = new OpenAI({',
      `  apiKey: process.env.${KEY_NAME},`,
      `  baseURL: ${stringLiteral(baseUrl)},`,
      '  timeout: 3_600_000,',
      '});',
      `const response = await client.${method ?? target.method}(${argumentList});`,
      ...resultOf(target),
    ].join('\n'),
  );
}
