import { describe, expect, it } from 'vitest';
import { createSeenHosts } from '../../src/session/seen-hosts';
import { createSession } from '../../src/session/session';

describe('the hosts that were seen', () => {
  it('are counted, the busiest first, with the paths that something was posted to', () => {
    const seen = createSeenHosts();
    seen.add({ method: 'GET', host: 'fonts.example', path: '/a' });
    for (let n = 0; n < 3; n += 1) seen.add({ method: 'GET', host: 'localhost:5173', path: `/${n}.js` });
    for (let n = 0; n < 2; n += 1) seen.add({ method: 'POST', host: 'localhost:5173', path: '/api/chat' });
    seen.add({ method: 'POST', host: 'localhost:5173', path: '/log' });
    expect(seen.list()).toEqual([
      { host: 'localhost:5173', count: 6, posts: [{ path: '/api/chat', count: 2 }, { path: '/log', count: 1 }] },
      { host: 'fonts.example', count: 1, posts: [] },
    ]);
  });

  it('stay within bounds, whatever the page does', () => {
    const seen = createSeenHosts();
    for (let n = 0; n < 500; n += 1) seen.add({ method: 'POST', host: `h${n}.example`, path: '/' });
    for (let n = 0; n < 500; n += 1) seen.add({ method: 'POST', host: 'h0.example', path: `/${n}` });
    seen.add({ method: 'POST', host: 'h1.example', path: `/${'x'.repeat(10_000)}` });
    expect(seen.list()).toHaveLength(50);
    expect(seen.list()[0]).toMatchObject({ host: 'h0.example', count: 501 });
    expect(seen.list()[0]?.posts).toHaveLength(10);
    expect(JSON.stringify(seen.list()).length).toBeLessThan(5_000);
  });

  it('are told by the session, and forgotten with it', () => {
    const session = createSession({}, (run) => run());
    session.elsewhere({ method: 'GET', host: 'a.example', path: '/' });
    session.elsewhere();
    expect(session.counts().elsewhere).toBe(2);
    expect(session.seenElsewhere?.()).toEqual([{ host: 'a.example', count: 1, posts: [] }]);
    session.clear();
    expect(session.seenElsewhere?.()).toEqual([]);
  });
});
