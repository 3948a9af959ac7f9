import { describe, expect, it } from 'vitest';
import { learnModels } from '../../../src/diagnose/lint/learn-models';
import { CHAT, corrected, faultsOf, HI, IMAGES, lint, RESPONSES, VIDEOS } from './request';

const NOT_FOUND = (id: string) => JSON.stringify({ code: 'invalid-argument', error: `Model not found: ${id}` });
const NO_ACCESS = (id: string) => JSON.stringify({ code: 'not-found', error: `The model ${id} does not exist or your team 3f2b8c14 does not have access to it.` });

function chat(model: unknown, more: object = {}) {
  return { body: { model, messages: HI, ...more } };
}

describe('an id that is not quite right', () => {
  it.each([
    ['x-ai/grok-4.3', 'grok-4.3'],
    ['xai/grok-4.7', 'grok-4.7'],
    ['openrouter/x-ai/grok-4.7', 'grok-4.7'],
    ['xai.grok-4.3', 'grok-4.3'],
    ['models/grok-4.7', 'grok-4.7'],
    ['grok-4.5[1m]', 'grok-4.5'],
    ['grok-4.3:free', 'grok-4.3'],
    ['x-ai/grok-4.3:online', 'grok-4.3'],
    ['grok-4-7', 'grok-4.7'],
    ['grok-4.20_reasoning', 'grok-4.20-reasoning'],
    ['Grok-4.7', 'grok-4.7'],
    ['grok 4.7', 'grok-4.7'],
    ['grok4.7', 'grok-4.7'],
    [' grok-4.7 ', 'grok-4.7'],
    ['gpt-4o', 'grok-4.7'],
    ['gpt-4o-mini', 'grok-4.7'],
    ['openai/gpt-5', 'grok-4.7'],
    ['claude-sonnet-4-5', 'grok-4.7'],
    ['gemini-2.5-pro', 'grok-4.7'],
    ['deepseek-chat', 'grok-4.7'],
    // Retired under its right name, so its successor is named at once.
    ['grok-4.1-fast', 'grok-4.3'],
  ])('%s → %s', (wrong, right) => {
    const [found, ...others] = lint(chat(wrong));
    expect(found).toMatchObject({ entryId: 'model-not-found', pointer: '/model', certainty: 'exact', values: { model: wrong, successor: right }, edits: [{ kind: 'set-value', pointer: '/model', value: right }] });
    expect(others).toEqual([]);
  });

  it('is a slip of the finger', () => {
    expect(lint(chat('gork-4.7'))).toMatchObject([{ entryId: 'model-not-found', certainty: 'likely', edits: [{ value: 'grok-4.7' }] }]);
    expect(lint({ url: IMAGES, body: { model: 'grok-imagine-imge', prompt: 'x' } })).toMatchObject([{ edits: [{ value: 'grok-imagine-image' }] }]);
  });

  it('is replaced by a model of its kind', () => {
    expect(lint({ url: IMAGES, body: { model: 'dall-e-3', prompt: 'x' } })[0]).toMatchObject({ entryId: 'model-not-found', edits: [{ value: 'grok-imagine-image-2.0' }] });
    expect(lint({ url: VIDEOS, body: { model: 'sora-2', prompt: 'x' } })[0]).toMatchObject({ edits: [{ value: 'grok-imagine-video-1.5' }] });
  });

  it('is judged with its parameters as the right model would be', () => {
    expect(faultsOf(chat('gpt-4o', { presence_penalty: 0, stop: 'x' }))).toEqual(['model-not-found /model', 'unsupported-parameter /presence_penalty', 'unsupported-parameter /stop']);
    expect(lint(chat('gpt-4o', { stop: 'x' }))[1]?.values).toMatchObject({ model: 'grok-4.7' });
  });

  it('is none where it resembles nothing, or may have come after the facts', () => {
    for (const id of ['grok-5', 'grok-4.8', 'grok-5-mini', 'colosseum-1', 'grok-4.7-0921', 'grok-4.7-latest']) expect(lint(chat(id)), id).toEqual([]);
  });

  it('is corrected where the server does not know it either', () => {
    for (const [wrong, right] of [['grok-4.8', 'grok-4.7'], ['grok-4.7-fast', 'grok-4.7'], ['grok-4.3-mini', 'grok-4.3'], ['grok-4.7-latest', 'grok-4.7']]) {
      expect(lint({ ...chat(wrong), status: 400, answer: NOT_FOUND(String(wrong)) }), wrong).toMatchObject([{ entryId: 'model-not-found', certainty: 'exact', edits: [{ value: right }] }]);
    }
    expect(lint({ ...chat('grok-4.7-fast'), status: 400, answer: '{"code":"invalid-argument","error":"Model grok-4.7-fast does not support parameter stop."}' })).toEqual([]);
  });

  it('is only offered a correction before the server has said anything', () => {
    expect(lint({ ...chat('grok-4.7-fast'), status: 415 }).at(-1)).toMatchObject({ entryId: 'model-not-found', certainty: 'likely', edits: [], choices: [{ edits: [{ value: 'grok-4.7' }] }] });
  });
});

describe('a model that is missing', () => {
  it.each([undefined, null, '', 'latest'])('as %j', (model) => {
    const [found] = lint(chat(model));
    expect(found).toMatchObject({ entryId: 'model-not-specified', edits: [{ kind: 'set-value', pointer: '/model', value: 'grok-4.7' }] });
  });

  it('has another name', () => {
    expect(JSON.parse(String(corrected({ body: { model_name: 'grok-4.6', messages: HI } })?.body))).toEqual({ model: 'grok-4.6', messages: HI });
  });

  it('is judged by its type where it is no text', () => {
    expect(faultsOf(chat(4.7))).toEqual(['wrong-field-type /model']);
  });
});

describe('a model that is retired', () => {
  it('is gone', () => {
    expect(lint(chat('grok-beta'))).toMatchObject([{ entryId: 'model-retired', values: { model: 'grok-beta', successor: 'grok-4.3', date: '2025-09-15' }, edits: [{ value: 'grok-4.3' }] }]);
    expect(faultsOf(chat('grok-3-mini', { reasoning_effort: 'low', stop: 'x' }))).toEqual(['model-retired /model']);
  });

  it('is served as another, which is worth a word', () => {
    expect(lint({ ...chat('grok-4-fast-non-reasoning'), status: 200 })).toMatchObject([
      {
        entryId: 'model-redirected', severity: 'warning', edits: [],
        choices: [{ edits: [{ pointer: '/model', value: 'grok-4.3' }, { pointer: '/reasoning_effort', value: 'none' }] }],
      },
    ]);
    expect(faultsOf({ ...chat('grok-4'), status: 200 })).toEqual(['~model-redirected /model ?']);
    expect(lint({ url: RESPONSES, body: { model: 'grok-4-1-fast', input: 'Hi' }, status: 200 })[0]?.choices[0]?.edits[1]).toMatchObject({ pointer: '/reasoning/effort', value: 'low' });
    expect(faultsOf(chat('grok-4', { reasoning_effort: 'high', stop: 'x' }))).toEqual([]);
    // An answer that names its model is read by the catalogue; a refusal was given by no model.
    expect(faultsOf({ ...chat('grok-4'), status: 200, answer: '{"model":"grok-4.3","choices":[]}' })).toEqual([]);
    expect(faultsOf({ ...chat('grok-4'), status: 429 })).toEqual([]);
    expect(faultsOf(chat('grok-4', { presence_penalty: 1 }))).toContain('unsupported-parameter /presence_penalty');
  });

  it('is gone where the server says so', () => {
    expect(lint({ ...chat('grok-4'), status: 404, answer: NO_ACCESS('grok-4') })).toMatchObject([{ entryId: 'model-not-found', edits: [{ value: 'grok-4.3' }] }]);
    const deprecated = '{"code":"not-found","error":"The model grok-3 was deprecated on 2026-05-15 and is no longer accessible via the API."}';
    expect(lint({ ...chat('grok-3'), status: 404, answer: deprecated })).toMatchObject([{ entryId: 'model-retired', edits: [{ value: 'grok-4.3' }] }]);
  });

  it('is gone on a regional host, where a known one may be missing too', () => {
    const url = CHAT.replace('api.', 'us.api.');
    expect(faultsOf({ url, ...chat('grok-4') })).toEqual(['model-not-found /model']);
    expect(faultsOf({ url, ...chat('grok-4.3') })).toEqual([]);
    expect(lint({ url, ...chat('grok-4.3'), status: 404, answer: NO_ACCESS('grok-4.3') })).toMatchObject([{ entryId: 'model-not-found', edits: [{ kind: 'set-url', url: CHAT }] }]);
  });
});

describe('a model at the wrong endpoint', () => {
  it.each([
    ['grok-imagine-image', CHAT, 'https://api.x.ai/v1/images/generations', { model: 'grok-imagine-image', prompt: 'Hi' }],
    ['grok-imagine-video', CHAT, 'https://api.x.ai/v1/videos/generations', { model: 'grok-imagine-video', prompt: 'Hi' }],
    ['grok-4.20-multi-agent', CHAT, RESPONSES, { model: 'grok-4.20-multi-agent', input: HI }],
  ])('%s', (model, url, right, body) => {
    expect(lint({ url, ...chat(model) })).toMatchObject([{ entryId: 'wrong-endpoint-for-model', pointer: '/model', values: { model } }]);
    const sent = corrected({ url, ...chat(model) });
    expect(sent?.url).toBe(right);
    expect(JSON.parse(String(sent?.body))).toEqual(body);
  });

  it('goes by the name that the server gives to the fault', () => {
    expect(lint({ url: IMAGES, body: { model: 'grok-4.7', prompt: 'A cat' }, status: 400, answer: NOT_FOUND('grok-4.7') })).toMatchObject([{ entryId: 'model-not-found', edits: [{ value: 'grok-imagine-image-2.0' }] }]);
  });

  it('may also be what was meant by mistake', () => {
    expect(lint({ url: CHAT, ...chat('grok-imagine-image') })[0]?.choices.map(({ label }) => label)).toEqual(['Generate images instead (recommended)', 'Use `grok-4.7`']);
  });

  it('is replaced where the endpoint is plainly meant', () => {
    expect(lint({ url: IMAGES, body: { model: 'grok-4.7', prompt: 'A cat' } })).toMatchObject([{ entryId: 'wrong-endpoint-for-model', certainty: 'likely', edits: [{ value: 'grok-imagine-image-2.0' }] }]);
    expect(lint({ url: VIDEOS, body: { model: 'grok-imagine-image', prompt: 'A cat' } })).toMatchObject([{ edits: [{ value: 'grok-imagine-video-1.5' }] }]);
    expect(lint({ url: CHAT, ...chat('grok-voice-latest') })).toMatchObject([{ edits: [{ value: 'grok-4.7' }] }]);
  });

  it('reasons, and does not serve the old completions', () => {
    const url = 'https://api.x.ai/v1/completions';
    expect(faultsOf({ url, body: { model: 'grok-4.7', prompt: 'Hi' } })).toEqual(['wrong-endpoint-for-model /model ?']);
    expect(faultsOf({ url, body: { model: 'grok-4.20-non-reasoning', prompt: 'Hi' } })).toEqual([]);
  });

  it('is both retired and at the wrong place', () => {
    const sent = corrected(chat('grok-2-image'));
    expect(sent?.url).toBe(IMAGES);
    expect(JSON.parse(String(sent?.body))).toEqual({ model: 'grok-imagine-image', prompt: 'Hi' });
  });
});

describe('what the session has learned', () => {
  const models = learnModels({
    data: [
      { id: 'grok-5', aliases: ['grok-5-latest'], capabilities: { reasoning_effort: ['low', 'high'] } },
      { id: 'grok-5-mini', aliases: [], capabilities: {} },
      { id: 'grok-4', object: 'model' },
      { id: 7 },
      null,
    ],
  });
  const knowledge = { models: new Map(models.map((model) => [model.id, model])) };

  it('is read from an answer, and from nothing else', () => {
    expect(models).toEqual([
      { id: 'grok-5', aliases: ['grok-5-latest'], reasoningEfforts: ['low', 'high'] },
      { id: 'grok-5-mini', aliases: [], reasoningEfforts: [] },
      { id: 'grok-4', aliases: [], reasoningEfforts: null },
    ]);
    expect(learnModels({ models: [{ id: 'a' }] })).toHaveLength(1);
    expect(learnModels({ object: 'model', id: 'a' })).toHaveLength(1);
    for (const other of [null, [], 'x', 3, { error: 'x' }, { data: 'x' }]) expect(learnModels(other)).toEqual([]);
  });

  it('goes before the facts', () => {
    expect(faultsOf({ ...chat('grok-4'), knowledge })).toEqual([]);
    expect(faultsOf({ ...chat('grok-5-latest', { reasoning_effort: 'low' }), knowledge })).toEqual([]);
    expect(faultsOf({ ...chat('grok-5', { reasoning_effort: 'medium' }), knowledge })).toEqual(['invalid-parameter-value /reasoning_effort']);
    expect(faultsOf({ ...chat('grok-5-mini', { reasoning_effort: 'low' }), knowledge })).toEqual(['unsupported-parameter /reasoning_effort']);
  });

  it('helps to find what was meant', () => {
    expect(lint({ ...chat('x-ai/grok-5'), knowledge })).toMatchObject([{ edits: [{ value: 'grok-5' }] }]);
  });
});
