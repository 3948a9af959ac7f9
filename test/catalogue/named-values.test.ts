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
    ["Invalid value at 'top_logprobs' (TYPE_INT32), must be in [0, 8]", 'value of `top_logprobs` in the request is one that the API does not accept: it must be in [0, 8]'],
    ['max_tokens: 200000 exceeds the maximum output tokens 131072 for grok-4.5', 'set `max_tokens` to `200000`, which the API does not accept: it must be at most 131072'],
    ['The requested model does not support `parallel_tool_calls`.', 'Remove `parallel_tool_calls`'],
    ['image dimensions too small: 4x4; minimum is 8x8', 'has `4x4` pixels'],
    ['Unsupported content type in messages[0].content[1]: input_audio', 'does not take content of the type `input_audio`'],
    ['user must be a string of at most 256 characters', 'it must be a string of at most 256 characters'],
    ['tools must not be empty', 'Correct the value of `tools`'],
    ['The last message must be from the user', 'or not where it stands'],
    ['stream_options is only allowed when stream is true', 'takes only together with `stream`'],
    ['Too many concurrent requests for team abc. Limit: 10', 'at the same time'],
    ['Your session hit the maximum duration of 60 minutes.', 'open for as long as one may be'],
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

  it('with the place that a Python framework names', () => {
    const [main] = diagnose(exchangeFromText('{"detail":[{"type":"missing","loc":["body","messages",0,"content"],"msg":"Field required"}]}', 'named'));
    expect(main?.title).toBe('Add `messages[0].content`');
  });

  it('in sentences that begin with a capital, names apart', () => {
    expect(told("Missing required parameter: 'response_format.json_schema.schema'.")).toContain('. This endpoint cannot do without');
    expect(told('Content violates usage guidelines.')).toContain('. xAI refused');
  });
});
