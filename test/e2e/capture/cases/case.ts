import { expect } from 'vitest';
import type { SeenRequest } from '../seen';

type Shown = Readonly<Partial<Record<keyof SeenRequest, unknown>>>;

/** What is expected in each browser. */
export interface InEach<T> {
  readonly chromium: T;
  readonly firefox: T;
}

/** One case of the matrix: the page plays `name`; what it sees of it, and the rows that the list shows, in their order. */
export interface Case {
  readonly name: string;
  /** What the list shows, as a sentence; where the browsers differ, it says how. */
  readonly says: string;
  readonly page: InEach<RegExp>;
  readonly rows: InEach<readonly Shown[]>;
  /** How many requests a browser has to report before the case is over; 0 where it reports none. */
  readonly reports: InEach<number>;
}

/** A case that leaves one row; `chromium` and `firefox` say what differs. */
export function oneRow(name: string, says: string, page: RegExp | InEach<RegExp>, shown: Shown, differs: Partial<InEach<Shown>> = {}): Case {
  return {
    name,
    says,
    page: page instanceof RegExp ? { chromium: page, firefox: page } : page,
    rows: { chromium: [{ ...shown, ...differs.chromium }], firefox: [{ ...shown, ...differs.firefox }] },
    reports: { chromium: 1, firefox: 1 },
  };
}

/** What `fetch` rejects with where no answer came, or none that the page may read. */
export const FAILED: InEach<RegExp> = { chromium: /^TypeError: Failed to fetch/, firefox: /^TypeError: NetworkError when attempting to fetch resource/ };

/** A call in which nothing is wrong. Beside one of them it is told that the page sends its key. */
export const FINE = { isFailed: false, finding: expect.stringMatching(/^(?:key-exposed)?$/), transport: '' };
