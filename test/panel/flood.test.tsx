// @vitest-environment happy-dom
import { fireEvent, waitFor } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../src/model/diagnosis';
import type { Exchange } from '../../src/model/exchange';
import { pairUp } from '../../src/panel/list/pair-up';
import { diagnosisOf, exchangeOf, failedExchangeOf } from '../session/exchanges';
import { openPanel, type Opened } from './support/open-panel';

type Recorded = readonly [Exchange, readonly Diagnosis[]];

/** Requests of which every third failed, each in its own way. */
const requests = (from: number, to: number): Recorded[] => Array.from({ length: to - from }, (_, at) => {
  const id = `r${from + at}`;
  return (from + at) % 3 === 0 ? [failedExchangeOf(id), [diagnosisOf({ title: `Remove ${id}` })]] : [exchangeOf(id, { request: { path: `/v1/${id}` } }), []];
});

/** The elements of the lines at the end of the list, by the ids of their rows. */
function shown(): Map<string, Element> {
  const rows = [...document.querySelectorAll('.list-at:not(.is-away) [data-row]')];
  return new Map(rows.map((row) => [row.getAttribute('data-row') ?? '', row.closest('.list-at') ?? row]));
}

async function flood({ record }: Opened, from: number, to: number): Promise<Map<string, Element>> {
  record(...requests(from, to));
  await waitFor(() => expect(shown().has(`r${to - 1}`)).toBe(true));
  return shown();
}

/** The elements of some lines that others have now. */
const handedOn = (before: Map<string, Element>, after: Map<string, Element>): Element[] => [...before.values()].filter((element) => [...after.values()].includes(element));

describe('the list in a flood', () => {
  it('hands the elements of lines on to those that take the place of all of them, and each says what it stands for', async () => {
    const opened = openPanel();
    const before = await flood(opened, 0, 100);
    const after = await flood(opened, 100, 200);
    expect(handedOn(before, after).length).toBeGreaterThan(after.size / 2);
    for (const [id, element] of after) {
      const hasFailed = Number(id.slice(1)) % 3 === 0;
      expect(element.querySelector('[data-row]')?.getAttribute('aria-label')).toContain(hasFailed ? `Remove ${id}` : `/v1/${id}`);
      expect(element.textContent).toContain(hasFailed ? `Remove ${id}` : `/v1/${id}`);
      expect(element.querySelectorAll('.why')).toHaveLength(hasFailed ? 1 : 0);
    }
    expect([...after.keys()]).toEqual([...after.keys()].toSorted((a, b) => Number(a.slice(1)) - Number(b.slice(1))));
  });

  it('lets no other request have what was pressed or had the focus', async () => {
    const opened = openPanel();
    const before = await flood(opened, 0, 100);
    const [pressed, focused] = [...before.values()].filter((element) => element.querySelector('.why'));
    pressed?.querySelector('button')?.dispatchEvent(new Event('PointerDown', { bubbles: true }));
    fireEvent.focusIn(focused?.querySelector('.why-actions button') ?? document.body);
    const after = await flood(opened, 100, 200);
    expect(handedOn(before, after).length).toBeGreaterThan(0);
    expect([pressed?.isConnected, focused?.isConnected]).toEqual([false, false]);
  });

  it('changes nothing that is marked', async () => {
    const opened = openPanel();
    const before = await flood(opened, 0, 100);
    getSelection()?.selectAllChildren([...before.values()][0] ?? document.body);
    document.dispatchEvent(new Event('selectionchange'));
    expect(handedOn(before, await flood(opened, 100, 200))).toEqual([]);
    getSelection()?.removeAllRanges();
  });

  it('selects the request that its line stands for by then', async () => {
    const opened = openPanel();
    const before = await flood(opened, 0, 100);
    const after = await flood(opened, 100, 200);
    const [element] = handedOn(before, after);
    const id = element?.querySelector('[data-row]')?.getAttribute('data-row');
    fireEvent.click(element?.querySelector('.entry') ?? document.body);
    expect(opened.panel.selected.value).toBe(id);
    await waitFor(() => expect([...document.querySelectorAll('.is-selected [data-row]')].map((row) => row.getAttribute('data-row'))).toEqual([id]));
  });
});

describe('pairing', () => {
  it('moves one along the other to where most of them suit, and leaves out what does not', () => {
    const pair = (some: string, others: string): string[] => pairUp([...some], [...others], (one, other) => one.toLowerCase() === other.toLowerCase()).map(([one, other]) => one + other);
    expect(pair('abab', 'BABA')).toEqual(['aA', 'bB', 'aA']);
    expect(pair('aab', 'AABB')).toEqual(['aA', 'aA', 'bB']);
    expect(pair('', 'A')).toEqual([]);
  });
});
