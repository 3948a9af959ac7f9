import { readFileSync } from 'node:fs';
import { CATALOGUE } from '../../src/catalogue/index';
import type { Made } from './mutate';

type Sample = { readonly entry: Made };

/** Entries as browsers handed them over, and one of each example of the catalogue. */
export function entriesToStartFrom(): readonly [Made, ...Made[]] {
  const recorded = ['chromium', 'firefox'].flatMap((browser) => {
    const samples = JSON.parse(readFileSync(`test/capture/har/${browser}.json`, 'utf8')) as Record<string, Sample[]>;
    return Object.values(samples).flat().map(({ entry }) => entry);
  });
  return [exampleEntries()[0] ?? null, ...exampleEntries(), ...recorded];
}

function exampleEntries(): Made[] {
  return CATALOGUE.flatMap(({ examples }) => examples).map((example) => {
    const headers = (named: Readonly<Record<string, string>> = {}): Made => Object.entries(named).map(([name, value]) => ({ name, value }));
    return {
      _resourceType: 'fetch',
      startedDateTime: '2026-11-22T10:00:00.000Z',
      time: 120,
      _initiator: { type: 'script', stack: { callFrames: [{ functionName: 'call', url: 'http://localhost:3000/app.js?v=1', lineNumber: 3, columnNumber: 4 }] } },
      request: {
        method: example.method ?? 'POST',
        url: example.url ?? 'https://api.x.ai/v1/chat/completions',
        headers: headers({ 'content-type': 'application/json', 'content-length': '9', ...example.requestHeaders }),
        ...(example.requestBody !== undefined && { postData: { mimeType: 'application/json', text: example.requestBody } }),
      },
      response: {
        status: example.status ?? 400,
        headers: headers({ 'content-type': example.contentType ?? 'application/json', 'access-control-allow-origin': '*', ...example.responseHeaders }),
        content: { mimeType: example.contentType ?? 'application/json', text: example.body },
      },
    };
  });
}

/** What people paste: the bodies of all examples, and of the recorded answers. */
export function textsToStartFrom(): readonly [string, ...string[]] {
  return ['Error code: 400 - {\'code\': \'x\', \'error\': \'Model not found: grok-9\'}', ...CATALOGUE.flatMap(({ examples }) => examples).map(({ body }) => body)];
}
