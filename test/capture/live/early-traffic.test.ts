import { describe, expect, it } from 'vitest';
import { hadEarlyTraffic } from '../../../src/capture/live/early-traffic';

/** A page whose clock began at 1 000 000 and which loaded what it says, at so many milliseconds after. */
function page(loaded: Readonly<Record<string, number>>) {
  const performance = {
    timeOrigin: 1_000_000,
    getEntriesByType: () => Object.entries(loaded).map(([name, startTime]) => ({ name, startTime })),
  };
  return { eval: (expression: string) => Promise.resolve<unknown>(new Function('performance', `return ${expression}`)(performance)) };
}

describe('hadEarlyTraffic', () => {
  it('is true where the page called the API shortly before the extension could listen', async () => {
    expect(await hadEarlyTraffic(page({ 'https://api.x.ai/v1/models': 9_500 }), [], 1_010_000)).toBe(true);
  });

  it('is false for a call long before, because DevTools did not record yet', async () => {
    expect(await hadEarlyTraffic(page({ 'https://api.x.ai/v1/models': 2_000 }), [], 1_010_000)).toBe(false);
  });

  it('looks at the places that are watched, and at no other', async () => {
    const app = page({ 'https://app.example/ai/chat?x=1': 9_500 });
    expect(await hadEarlyTraffic(app, [], 1_010_000)).toBe(false);
    expect(await hadEarlyTraffic(app, ['app.example/ai'], 1_010_000)).toBe(true);
  });

  it('is false where the page does not answer with a text', async () => {
    expect(await hadEarlyTraffic({ eval: () => Promise.reject(new Error('gone')) }, [], 0)).toBe(false);
  });
});
