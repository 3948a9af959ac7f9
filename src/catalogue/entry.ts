import type { DocLink, Evidence, Location, Retry, Severity } from '../model/diagnosis';
import type { Choice, Edit } from '../model/edit';
import type { EntryId, Topic } from '../model/entry-id';
import type { Repeats } from '../model/knowledge';
import type { Pointer } from '../model/pointer';
import type { Reading } from '../model/reading';

/**
 * The values that a message or a request fault names: `model`, `parameter`, `value`, `allowed`, `limit`, `actual`, `team` …
 * Named groups of a pattern and faults of the request fill the same names, so one prose serves both.
 */
export type Values = Readonly<Record<string, string>>;

/** One wording of an error. */
export interface Pattern {
  /**
   * Tried on the plain form of the message (see `plain`): lower-case, straight quotes gone, dashes and blanks unified.
   * Named groups are the values; they are given back in the spelling of the original message.
   */
  readonly says: RegExp;
  /** When this wording was seen, 'YYYY-MM'. */
  readonly seen: string;
  /** 'likely' where the wording alone does not settle it; the default is 'exact'. */
  readonly certainty?: 'exact' | 'likely';
}

/** What an entry recognises in an exchange beyond the wording: a status with no body, a broken stream, a missing header. */
export interface Recognition {
  readonly confidence: 'exact' | 'likely' | 'status-only';
  readonly evidence: readonly Evidence[];
  readonly values?: Values;
}

/** Everything an entry may tell its story with. */
export interface Told {
  readonly reading: Reading;
  readonly values: Values;
  /** The place in the request body that is at fault, where it was found. */
  readonly pointer: Pointer | null;
  /** True where the request was found wrong by reading it, before the server named this fault. */
  readonly isForecast: boolean;
}

/** One example: a real answer (or one built from the facts) that must be diagnosed to this entry. */
export interface Example {
  /** 'reported': seen in the wild; 'documented': by xAI; 'built': from the facts, no report exists. */
  readonly provenance: 'reported' | 'documented' | 'built';
  /** Where and when: 'continuedev/continue#10373, 2026-02'. */
  readonly source: string;
  /** HTTP status; 0: no answer; null: not reported. */
  readonly status: number | null;
  /** The response body, verbatim; team ids and keys are fakes of the same shape. */
  readonly body: string;
  readonly contentType?: string;
  readonly method?: string;
  readonly url?: string;
  readonly requestBody?: string;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  /** The browser's word where no answer came (`net::ERR_CONNECTION_REFUSED`). */
  readonly transportCode?: string;
  /** How often the same request was sent before, for what only repetition shows. */
  readonly sent?: Repeats;
}

/** One kind of error: how it is recognised, what it means, what to do. One file each. */
export interface CatalogueEntry {
  readonly id: EntryId;
  readonly topic: Topic;
  /** Static name for lists: "Unsupported parameter". */
  readonly name: string;
  /** One static sentence for the catalogue page. */
  readonly summary: string;
  readonly severity: Severity;
  readonly patterns: readonly Pattern[];
  /** `code`, `[WKE=…]` or `type` values that mean this entry by themselves, lower-case. */
  readonly codes?: readonly string[];
  /** Statuses this entry has been seen with; they support a match, they never make one. */
  readonly statuses?: readonly number[];
  /** True where the words only say that somebody in between failed: among equals it comes last, since what was wrapped says more. */
  readonly isWrapper?: boolean;
  /** Entries that win where both match and they are no less certain, being more specific. */
  readonly yieldsTo?: readonly EntryId[];
  /** Recognises the error without words. */
  recognise?(reading: Reading): Recognition | null;
  /** What to do, imperative, with real values, under 60 characters. */
  title(told: Told): string;
  /** One sentence: what was sent, what was expected. */
  cause(told: Told): string;
  /** One to four steps, each starting with a verb; the one that nearly always helps comes first. */
  steps(told: Told): string[];
  /** Certain changes of the request. */
  edits?(told: Told): Edit[];
  /** Ways to correct the request of which one has to be chosen. */
  choices?(told: Told): Choice[];
  /** Places beside the body pointer that the judgement is about (a header, the URL, the method). */
  locations?(told: Told): Location[];
  retry(told: Told): Retry;
  readonly docs: readonly DocLink[];
  readonly examples: readonly Example[];
}
