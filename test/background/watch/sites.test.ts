import { describe, expect, it } from 'vitest';
import { hostOfSite, permissionsFor, permissionsToDrop, siteOf, sitesIn } from '../../../src/background/watch/sites';

describe('siteOf', () => {
  it('gives the pattern of a page without its port, which Firefox does not take', () => {
    expect(siteOf('http://localhost:5173/chat?x#y')).toBe('http://localhost/*');
    expect(siteOf('https://app.example')).toBe('https://app.example/*');
  });

  it('gives none for pages that can not be watched', () => {
    for (const url of [undefined, '', 'null', 'about:blank', 'chrome://extensions', 'file:///tmp/a.html', 'data:text/html,x']) expect(siteOf(url)).toBeNull();
  });
});

describe('the permissions of a site', () => {
  it('are webRequest, the API and the site, and nothing else', () => {
    expect(permissionsFor('http://localhost/*')).toEqual({ permissions: ['webRequest'], origins: ['https://api.x.ai/*', 'http://localhost/*'] });
  });

  it('are given back with the site, and those that all sites share with the last one', () => {
    const both = ['https://api.x.ai/*', 'http://localhost/*', 'https://app.example/*'];
    expect(permissionsToDrop('http://localhost/*', both)).toEqual({ origins: ['http://localhost/*'] });
    expect(permissionsToDrop('http://localhost/*', both.slice(0, 2))).toEqual({ permissions: ['webRequest'], origins: ['https://api.x.ai/*', 'http://localhost/*'] });
  });

  it('tell which sites are watched', () => {
    expect(sitesIn(['https://api.x.ai/*', 'http://localhost/*']).map(hostOfSite)).toEqual(['localhost']);
  });
});
