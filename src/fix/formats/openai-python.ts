import type { CorrectedRequest } from '../../model/corrected-request';
import type { JsonObject } from '../../model/json';
import { member } from '../../model/json';
import { without } from '../convert/members';
import type { Rendered } from './check';
import { KEY_NAME, refused, rendered } from './check';
import { literal, PYTHON, pythonLiteral } from './literal';
import type { SdkTarget } from './sdk-target';
import { sdkTarget } from './sdk-target';

interface Call {
  readonly name: string;
  readonly required: readonly string[];
  /** Parameters that every release of the SDK since 1.66 knows; all others travel in `extra_body`, which any release sends. */
  readonly known: readonly string[];
}

const SAMPLING = [
  'model', 'temperature', 'top_p', 'stream', 'tools', 'tool_choice', 'parallel_tool_calls', 'store', 'user', 'service_tier', 'metadata',
];

const CALLS: Readonly<Record<string, Call>> = {
  '/chat/completions': {
    name: 'chat.completions.create',
    required: ['model', 'messages'],
    known: [
      ...SAMPLING, 'messages', 'frequency_penalty', 'logit_bias', 'logprobs', 'max_completion_tokens', 'max_tokens', 'n', 'presence_penalty',
      'reasoning_effort', 'response_format', 'seed', 'stop', 'stream_options', 'top_logprobs',
    ],
  },
  '/responses': {
    name: 'responses.create',
    required: ['model', 'input'],
    known: [...SAMPLING, 'input', 'include', 'instructions', 'max_output_tokens', 'previous_response_id', 'reasoning', 'text', 'truncation'],
  },
  '/images/generations': { name: 'images.generate', required: ['prompt'], known: ['prompt', 'model', 'n', 'response_format', 'user'] },
};

function resultOf({ route, body, streams }: SdkTarget): string[] {
  if (streams) return ['for event in response:', '    print(event)'];
  if (route === '/chat/completions' && member(body, 'deferred') !== true) return ['print(response.choices[0].message.content)'];
  return [route === '/responses' ? 'print(response.output_text)' : 'print(response)'];
}

/** A call with one argument a line. */
function callLines(name: string, values: readonly string[]): string[] {
  return [`response = client.${name}(`, ...values.map((value) => `    ${value},`), ')'];
}

function argument(name: string, value: JsonObject[string]): string {
  return `${name}=${literal(value, PYTHON, '    ')}`;
}

function knownCall({ headers }: SdkTarget, call: Call, body: JsonObject): string[] {
  const known = Object.entries(body).filter(([name]) => call.known.includes(name));
  const rest = without(body, ...call.known);
  return callLines(call.name, [
    ...known.map(([name, value]) => argument(name, value)),
    ...(Object.keys(rest).length > 0 ? [argument('extra_body', rest)] : []),
    ...(Object.keys(headers).length > 0 ? [argument('extra_headers', headers)] : []),
  ]);
}

/** A route without a method of its own: the SDK's general call, which gives the raw answer. */
function rawCall({ method, route, headers, body }: SdkTarget): string[] {
  return callLines(method, [
    pythonLiteral(route),
    'cast_to=httpx.Response',
    ...(body ? [argument('body', body)] : []),
    ...(Object.keys(headers).length > 0 ? [argument('options', { headers })] : []),
  ]);
}

/** The request through the OpenAI SDK for Python. */
export function renderOpenAiPython(request: CorrectedRequest): Rendered {
  const target = sdkTarget(request);
  if ('why' in target) return refused(target.why);
  const { body } = target;
  const call = target.method === 'post' ? CALLS[target.route] : undefined;
  const isKnown = call !== undefined && body !== null && call.required.every((name) => member(body, name) !== undefined);
  return rendered(
    [
      'import os',
      ...(isKnown ? [] : ['import httpx']),
      'from openai import OpenAI',
      '',
      `client = OpenAI(api_key=os.environ["${KEY_NAME}"], base_url=${pythonLiteral(target.baseUrl)}, timeout=3600)`,
      ...(isKnown ? knownCall(target, call, body) : rawCall(target)),
      ...(isKnown ? resultOf(target) : ['print(response.text)']),
    ].join('\n'),
  );
}
