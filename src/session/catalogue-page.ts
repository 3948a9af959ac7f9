import type { Diagnosis, DocLink, Severity } from '../model/diagnosis';
import type { EntryId, Topic } from '../model/entry-id';

/** Something that the API was seen to answer. */
export interface Wording {
  /** HTTP status; 0: no answer; null: not known. */
  readonly status: number | null;
  /** The body as it came, or the browser's word where no answer came; '' for an empty body. */
  readonly text: string;
}

/** One kind of error as the catalogue tells it. Plain data. */
export interface CataloguePage {
  readonly id: EntryId;
  readonly topic: Topic;
  readonly name: string;
  readonly summary: string;
  readonly severity: Severity;
  /** Statuses that this error was seen with; empty where none is typical. */
  readonly statuses: readonly number[];
  /** What the API says; the first is the example that the remedy is told by. */
  readonly wordings: readonly Wording[];
  readonly docs: readonly DocLink[];
}

/** Cause and remedy of a kind of error, told with the values of its example. */
export type ExampleRemedy = Pick<Diagnosis, 'title' | 'cause' | 'steps' | 'retry'>;

/** What xAI's own table of status codes, or experience, says of a status. */
export interface StatusRow {
  readonly status: number;
  readonly name: string;
  readonly causes: readonly string[];
  readonly remedies: readonly string[];
  /** Whether xAI's table has this row; otherwise it is put together from reports. */
  readonly isInTable: boolean;
}

/** What a pasted text means. Nothing of it is kept. */
export interface TextExplanation {
  /** The main diagnosis first. Empty where the text tells no error. */
  readonly diagnoses: readonly Diagnosis[];
  /** The text as it was pasted, without secrets. */
  readonly said: string;
  /** The row of the status that the text names; null where it names none, or none that is known. */
  readonly statusRow: StatusRow | null;
  /** The text and what was found in it, as Markdown to be handed on. Holds no secret. */
  readonly report: string;
}
