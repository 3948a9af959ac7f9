import { describe, expect, it } from 'vitest';
import { CATALOGUE } from '../../../src/catalogue/index';
import { cataloguePages, exampleOf } from '../../../src/devtools/catalogue/pages';
import { searchCatalogue } from '../../../src/devtools/catalogue/search';

const found = (query: string): string[] => searchCatalogue(query).map(({ id }) => id);

describe('the pages of the catalogue', () => {
  it('are one for each entry, plain enough to be handed to another page', () => {
    expect(cataloguePages().map(({ id }) => id)).toEqual(CATALOGUE.map(({ id }) => id));
    expect(structuredClone(cataloguePages())).toEqual(cataloguePages());
  });

  it.each(CATALOGUE.map(({ id }) => id))('%s says what it means by an example', (id) => {
    const remedy = exampleOf(id);
    expect(remedy?.title).toBeTruthy();
    expect(remedy?.steps.length).toBeGreaterThan(0);
    expect(remedy?.steps.filter((step) => /refused next/.test(step))).toEqual([]);
    expect(cataloguePages().find((page) => page.id === id)?.wordings.length).toBeGreaterThan(0);
  });
});

describe('searching the catalogue', () => {
  it('finds everything, in its order, for nothing', () => {
    expect(found('  ')).toEqual(CATALOGUE.map(({ id }) => id));
  });

  it.each(CATALOGUE.map(({ id }) => id))('finds %s by its id first', (id) => {
    expect(found(id)[0]).toBe(id);
  });

  it('finds by status', () => {
    const tooMany = searchCatalogue('429');
    expect(tooMany.length).toBeGreaterThan(3);
    expect(tooMany.slice(0, 3).every(({ statuses }) => statuses.includes(429))).toBe(true);
    expect(searchCatalogue('5xx').every(({ statuses }) => statuses.some((status) => status >= 500))).toBe(true);
  });

  it('wants every word', () => {
    expect(found('429 tokens')).toContain('rate-limit-tokens');
    expect(found('429 tokens')).not.toContain('rate-limit-requests');
    expect(found('banana phlogiston')).toEqual([]);
  });

  it.each([
    ['does not support parameter', 'unsupported-parameter'],
    ['newly created team', 'no-credits'],
    ['Timed out waiting for first token', 'model-overloaded'],
    ['net::ERR_CONNECTION_REFUSED', 'connection-failed'],
    ['unknown variant `foo`, expected', 'unknown-variant'],
  ])('finds “%s” as a part of an error text', (part, id) => {
    expect(found(part)[0]).toBe(id);
  });

  it('finds an error text with values of its own', () => {
    expect(found('Model grok-99-zz does not support parameter bananaPenalty')[0]).toBe('unsupported-parameter');
    expect(found('Error code: 404 - The model grok-99 does not exist or your team 11111111-2222-3333-4444-555555555555 does not have access to it.')[0]).toBe('model-not-found');
  });

  it.each(['(', '[a-z', '\\', '"', '🙂'.repeat(300), 'x '.repeat(5_000)])('takes %.10s as words', (query) => {
    expect(Array.isArray(searchCatalogue(query))).toBe(true);
  });
});
