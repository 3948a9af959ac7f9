import type { SourceId } from '../sources';

/** What a model is for. */
type ModelKind = 'chat' | 'image' | 'video' | 'realtime' | 'speech-to-text' | 'text-to-speech' | 'embedding' | 'placeholder';

/**
 * current: served; redirected: answers, but is served and billed as its successor; deprecated: still served, to go away;
 * removed: an error; other: named somewhere, not for API keys or never real.
 */
type ModelStatus = 'current' | 'redirected' | 'removed' | 'deprecated' | 'other';

/** What is known of one model. */
export interface ModelFacts {
  readonly id: string;
  /** Other ids that name the same model. Floating ones ('-latest') may have moved on since `asOf`. */
  readonly aliases: readonly string[];
  readonly kind: ModelKind;
  readonly status: ModelStatus;
  readonly retiredOn: string | null;
  /** The id of the model to use instead. */
  readonly successor: string | null;
  /** The reasoning effort with which the successor stands in, where the redirect sets one. */
  readonly successorEffort: string | null;
  /** Tokens of prompt and answer; null where it is not known. */
  readonly contextLength: number | null;
  readonly reasoning: boolean | null;
  /** Documented values of the reasoning effort; [] refuses the parameter, whatever its value; null: not known. */
  readonly reasoningEfforts: readonly string[] | null;
  /** Values that are not documented but were seen accepted (and treated as a neighbour). */
  readonly toleratedEfforts: readonly string[];
  /** Values that were seen refused. */
  readonly refusedEfforts: readonly string[];
  /** Body parameters that the model certainly refuses, whatever their value. */
  readonly refuses: readonly string[];
  /** Body parameters that the model accepts and ignores. */
  readonly ignores: readonly string[];
  /** Whether it takes images. */
  readonly vision: boolean | null;
  /** Whether it calls functions of the client. */
  readonly clientTools: boolean | null;
  /** Templates of the endpoints that serve it; null: not known. */
  readonly endpoints: readonly string[] | null;
  /** When this was last seen true. */
  readonly asOf: string;
  readonly sources: readonly SourceId[];
}

const UNKNOWN: ModelFacts = {
  id: '',
  aliases: [],
  kind: 'chat',
  status: 'current',
  retiredOn: null,
  successor: null,
  successorEffort: null,
  contextLength: null,
  reasoning: null,
  reasoningEfforts: null,
  toleratedEfforts: [],
  refusedEfforts: [],
  refuses: [],
  ignores: [],
  vision: null,
  clientTools: null,
  endpoints: null,
  asOf: '2026-09-22',
  sources: [],
};

/** Facts of a model, unknown where they are not given. */
export function model(id: string, known: Partial<ModelFacts>): ModelFacts {
  return { ...UNKNOWN, id, ...known };
}
