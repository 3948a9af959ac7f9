import { chat, type LoopCase } from '../case';

/** Keys that have to appear in no output. */
export const PLANTED = {
  openai: `sk-proj-${'plantopenai'.repeat(5)}`,
  anthropic: `sk-ant-api03-${'plantanthropic'.repeat(6)}`,
  groq: `gsk_${'plantgroqkey'.repeat(4)}`,
  xai: `xai-${'plantxai'.repeat(10)}`,
  short: 'xai-plantshortkey',
  jwt: `eyJhbGciOiJSUzI1NiJ9.eyJ${'plantjwt'.repeat(8)}.${'plantsig'.repeat(8)}`,
} as const;

const body = chat({});
const sent = (name: string, authorization: string, id: LoopCase['id'] = 'invalid-api-key'): LoopCase => ({
  name, body, headers: { authorization }, id, at: 'header authorization',
});

/** Single faults in the credential. */
export const CREDENTIALS: readonly LoopCase[] = [
  sent('no Authorization header', '', 'missing-credentials'),
  sent('an empty key', 'Bearer ', 'missing-credentials'),
  sent('an undefined variable', 'Bearer undefined'),
  sent('a placeholder', 'Bearer YOUR_API_KEY'),
  sent('an unexpanded variable', 'Bearer $XAI_API_KEY'),
  sent('a key of OpenAI', `Bearer ${PLANTED.openai}`),
  sent('a key of Groq', `Bearer ${PLANTED.groq}`),
  sent('a key that was deleted', `Bearer ${PLANTED.xai}`),
  sent('a key that was cut', `Bearer ${PLANTED.short}`),
  sent('no Bearer', PLANTED.xai, 'missing-credentials'),
  sent('Bearer twice', `Bearer Bearer ${PLANTED.xai}`),
  sent('quotes around the key', `Bearer "${PLANTED.xai}"`),
  { name: 'the header of Azure', body, headers: { 'authorization': '', 'api-key': PLANTED.xai }, id: 'missing-credentials', at: 'header api-key' },
  { name: 'the key in the query', path: `/v1/chat/completions?key=${PLANTED.xai}`, body, headers: { authorization: '' }, id: 'missing-credentials', at: 'url' },
  { name: 'the header of Anthropic', body, headers: { 'authorization': '', 'x-api-key': PLANTED.anthropic, 'anthropic-version': '2023-06-01' }, id: 'invalid-api-key', at: 'header x-api-key' },
];
