import { describe, expect, it } from 'vitest';
import { findEndpoint } from '../../src/api/endpoints';
import { findModel, knownModelIds, MODELS, NEWEST_CHAT_MODEL, NEWEST_IMAGE_MODEL, NEWEST_VIDEO_MODEL } from '../../src/api/models';

describe('findModel', () => {
  it('finds a model by its id and by its aliases', () => {
    expect(findModel('grok-4.7')?.id).toBe('grok-4.7');
    expect(findModel('grok-4')?.id).toBe('grok-4-0709');
    expect(findModel('grok-4.20')?.id).toBe('grok-4.20-0309-reasoning');
  });

  it('does not know what it does not know', () => {
    expect(findModel('grok-9')).toBeNull();
    expect(findModel('constructor')).toBeNull();
    expect(findModel('')).toBeNull();
  });

  it('tells what became of a retired model', () => {
    expect(findModel('grok-beta')).toMatchObject({ status: 'removed', retiredOn: '2025-09-15', successor: 'grok-4.3' });
    expect(findModel('grok-code-fast-1')).toMatchObject({ status: 'redirected', successor: 'grok-build-0.1' });
    expect(findModel('grok-imagine-image-pro')).toMatchObject({ kind: 'image', successor: 'grok-imagine-image-2.0' });
  });

  it('keeps apart what is refused, what is taken and what is not known', () => {
    expect(findModel('grok-4.20-reasoning')?.reasoningEfforts).toEqual([]);
    expect(findModel('grok-4.3')?.reasoningEfforts).toContain('none');
    expect(findModel('grok-4')?.reasoningEfforts).toBeNull();
    expect(findModel('grok-4.3')?.refuses).not.toContain('stop');
    expect(findModel('grok-4.6')?.refuses).toContain('stop');
  });
});

describe('MODELS', () => {
  it('uses every id and alias once', () => {
    const all = MODELS.flatMap((model) => [model.id, ...model.aliases]);
    expect(new Set(all).size).toBe(all.length);
    expect([...knownModelIds()].sort()).toEqual(all.sort());
  });

  it('names successors that are served', () => {
    for (const { id, successor } of MODELS) {
      if (successor !== null) expect(findModel(successor)?.status, id).toBe('current');
    }
    for (const id of [NEWEST_CHAT_MODEL, NEWEST_IMAGE_MODEL, NEWEST_VIDEO_MODEL]) expect(findModel(id)?.status).toBe('current');
  });

  it('gives every retired model a successor and every fact a source', () => {
    for (const model of MODELS) {
      if (model.status === 'removed' || model.status === 'redirected') expect(model.successor, model.id).not.toBeNull();
      expect(model.sources.length, model.id).toBeGreaterThan(0);
      expect(model.asOf).toMatch(/^20\d\d-\d\d(-\d\d)?$/);
    }
  });

  it('names endpoints that exist', () => {
    for (const model of MODELS) for (const endpoint of model.endpoints ?? []) expect(findEndpoint(endpoint), model.id).not.toBeNull();
  });
});
