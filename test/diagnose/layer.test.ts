import { describe, expect, it } from 'vitest';
import { exchangeFromHar } from '../../src/capture/har/entry';
import { diagnose } from '../../src/diagnose/diagnose';

function evidenceOf(url: string, body: object, headers: readonly object[] = []): string[] {
  const entry = { request: { method: 'POST', url, headers: [] }, response: { status: 400, headers: [{ name: 'content-type', value: 'application/json' }, ...headers], content: {} } };
  const exchange = exchangeFromHar(entry, { text: JSON.stringify(body), isBase64: false }, { id: 'a', source: 'live' });
  return exchange ? (diagnose(exchange)[0]?.evidence.map(({ text }) => text) ?? []) : [];
}

const FLAT = { code: 'invalid-argument', error: 'Argument not supported on this model: presencePenalty' };

describe('the layer that wrapped an error', () => {
  it('is named where it gives itself away, with the host that it answers at', () => {
    const wrapped = { error: { message: `litellm.BadRequestError: XaiException - ${JSON.stringify(FLAT)}`, code: '400' } };
    expect(evidenceOf('http://localhost:4000/chat/completions', wrapped)).toContain('an error of xAI, wrapped by LiteLLM at localhost:4000');
    const routed = { error: { message: 'Provider returned error', code: 400, metadata: { raw: JSON.stringify(FLAT), provider_name: 'xAI' } } };
    expect(evidenceOf('https://openrouter.ai/api/v1/chat/completions', routed)).toContain('an error of xAI, wrapped by OpenRouter at openrouter.ai');
  });

  it('is not invented', () => {
    expect(evidenceOf('https://api.x.ai/v1/chat/completions', FLAT).join()).not.toMatch(/wrapped|passed on/);
  });
});
