import { describe, expect, it } from 'vitest';
import { otherExtensionOf } from '../../scripts/bench/browser/other-extension';
import { trafficRow } from '../../scripts/bench/browser/tables';
import { markOf, middleOf } from '../../scripts/bench/browser/traffic';

const manifest = { manifest_version: 3, name: 'Requests', version: '2.1', devtools_page: 'devtools/devtools.html' };

describe('an extension measured beside ours', () => {
  it('is named with its version, and keeps the page that makes its panel', () => {
    expect(otherExtensionOf('/x', manifest)).toEqual({ folder: '/x', name: 'Requests 2.1', devtoolsPage: 'devtools/devtools.html' });
  });

  it.each([['nothing', null], ['a list', []], ['no page for DevTools', { ...manifest, devtools_page: undefined }]])('is refused where its manifest is or has %s', (_, other) => {
    expect(() => otherExtensionOf('/x', other)).toThrow(/The manifest in \/x has no "/);
  });

  it('has a row drawn only once it tells the status of the answer', () => {
    expect(markOf(otherExtensionOf('/x', manifest), 39)).toEqual(['completions?turn=39', '400']);
  });

  it('is told by the middle of its turns, unless most were not done in time', () => {
    const one = { lastRowMs: 80, ownMs: 1.4, ownScriptMs: 1, windowMs: 1.6, longestMs: 50, heapBefore: 9e6, heapAfter: 1.2e7, domAfter: 0, nodes: 1_700 };
    const [slow, fast] = [{ ...one, lastRowMs: 900, nodes: 1_701 }, { ...one, lastRowMs: 60, nodes: 20 }];
    expect(middleOf([slow, one, fast])).toEqual(one);
    expect(middleOf([null, one])).toBeNull();
    expect(middleOf([one, null, one])).toEqual(one);
  });

  it('gets a full row that says so where it was not done in time', () => {
    const done = trafficRow('300, ours', 300, { lastRowMs: 80, ownMs: 1.4, ownScriptMs: 1, windowMs: 1.6, longestMs: 0, heapBefore: 9e6, heapAfter: 1.2e7, domAfter: 0, nodes: 1_700 });
    expect(done).toEqual(['300, ours', '80 ms', '1.40 ms', '1.60 ms', 'under 50 ms', '10.0 KB', '12.0 MB', '1,700']);
    const late = trafficRow('3,000, other', 3_000, null);
    expect(late.slice(0, 2)).toEqual(['3,000, other', 'not done after 5 min']);
    expect(late).toHaveLength(done.length);
  });
});
