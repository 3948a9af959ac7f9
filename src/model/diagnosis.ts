import type { Edit, Choice } from './edit';
import type { EntryId, Topic } from './entry-id';
import type { Pointer } from './pointer';

/** error: it failed; warning: it worked, or would fail next; info: nothing is wrong (202). */
export type Severity = 'error' | 'warning' | 'info';

/** exact: the exchange settles it; likely: the evidence points there; status-only: nothing but the status speaks. */
export type Confidence = 'exact' | 'likely' | 'status-only';

/** One observation that the judgement rests on. */
export interface Evidence {
  readonly source: 'message' | 'code' | 'status' | 'header' | 'body' | 'url' | 'method' | 'credential' | 'transport' | 'stream' | 'facts' | 'history';
  /** What was seen, quoted or told in a few words. */
  readonly text: string;
}

/** A place in the request that the judgement is about. */
export type Location =
  | { readonly part: 'body'; readonly pointer: Pointer; readonly note: string }
  | { readonly part: 'header'; readonly name: string; readonly note: string }
  | { readonly part: 'url'; readonly note: string }
  | { readonly part: 'method'; readonly note: string };

/** Whether sending again helps, and when. */
export interface Retry {
  readonly advice: 'never' | 'after' | 'backoff' | 'poll';
  readonly afterSeconds: number | null;
  /** The advice in one sentence. */
  readonly why: string;
}

/** A page to read on. */
export interface DocLink {
  readonly title: string;
  readonly url: string;
}

/** A kind of error that an answer reads like. It is no judgement. */
export interface Resemblance {
  readonly id: EntryId;
  readonly name: string;
}

/** What is wrong with one exchange, told with its own values. Plain data: it crosses pages and processes. */
export interface Diagnosis {
  readonly id: EntryId;
  readonly topic: Topic;
  /** The entry's static name ("Unsupported parameter"). */
  readonly name: string;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly title: string;
  readonly cause: string;
  readonly steps: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly locations: readonly Location[];
  /** Certain changes of the request, to be applied together. */
  readonly edits: readonly Edit[];
  /** Changes of which the developer has to choose one. */
  readonly choices: readonly Choice[];
  readonly retry: Retry;
  readonly docs: readonly DocLink[];
  /** Where only the status speaks: what the answer reads most like, the nearest first. */
  readonly nearest?: readonly Resemblance[];
}
