import { describe, expect, it } from 'vitest';
import { exchangeFromText } from '../../src/capture/text/exchange';
import { diagnose } from '../../src/diagnose/diagnose';

function told(error: string): string {
  const [main] = diagnose(exchangeFromText(JSON.stringify({ code: 'invalid-argument', error }), 'named'));
  return main ? `${main.id}: ${main.title}. ${main.cause}` : 'nothing';
}

describe('the words name what the message names', () => {
  it.each([
    ['The model grok-imagine-image-2.0 is an image generation model and cannot be used on /v1/chat/completions.', 'wrong-endpoint-for-model', /`and`/],
    ['Video extension is not supported for this model.', 'mode-unsupported-by-model', /`this`/],
    ['Invalid PNG image.', 'invalid-image', /sent as `PNG`/],
    ['Invalid request content: tools[3].function.parameters: tool parameter root must be an object type', 'invalid-tool-schema', /`\.function/],
    ['Invalid role: developer. Allowed roles are system, user, assistant and tool.', 'invalid-message-role', /roles are/],
  ])('and no scrap of a sentence: “%s”', (message, id, scrap) => {
    expect(told(message)).toContain(`${id}: `);
    expect(told(message)).not.toMatch(scrap);
  });

  it.each([
    ['Reasoning effort is not supported by grok-4.20-0309-non-reasoning.', 'Remove `reasoning_effort`'],
    ['Image inputs are not supported by model grok-code-fast-1.', '`grok-code-fast-1` reads text only'],
    ['Maximum tools limit reached. Got 245 tools, maximum is 200.', 'offers 245 tools, and the limit is 200'],
    ["You've used all the included free usage for model grok-4.5-build-free.", 'free usage of `grok-4.5-build-free`'],
    ['The request body is too large. The maximum size is 20 MiB.', 'at most 20 MiB'],
    ['Text exceeds the limit of 15000 characters for speech synthesis.', 'reads fewer characters'],
    ['temperature must be in [0, 2], got 2.5', 'set `temperature` to `2.5`'],
  ])('with its value: “%s” says %s', (message, words) => {
    expect(told(message)).toContain(words);
  });

  it('also where a parameter is called like a member of every object', () => {
    const [main] = diagnose(exchangeFromText('{"code":"400","error":"Argument not supported: constructor"}', 'named'));
    expect(main?.steps.every((step) => typeof step === 'string')).toBe(true);
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('also where a role is called like a member of every object: %s', (role) => {
    const [main] = diagnose(exchangeFromText(JSON.stringify({ code: 'invalid_role', error: `Invalid role: ${role}` }), 'named'));
    expect(main).toMatchObject({ id: 'invalid-message-role', edits: [] });
    expect(`${main?.title} ${main?.steps.join(' ')}`).not.toContain('function');
  });

  it('in sentences that begin with a capital, names apart', () => {
    expect(told("Missing required parameter: 'response_format.json_schema.schema'.")).toContain('. This endpoint cannot do without');
    expect(told('Content violates usage guidelines.')).toContain('. xAI refused');
  });
});
