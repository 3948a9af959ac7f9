/** What a session has learned about a model from an answer of `/v1/models`. */
export interface LearnedModel {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Accepted values of the reasoning effort; null where the answer does not tell. */
  readonly reasoningEfforts: readonly string[] | null;
}

/** The same failing request, sent again without growing waits. */
export interface Repeats {
  readonly times: number;
  readonly withinMs: number;
}

/** How long and how often the same job was asked for in vain, this time included. */
export interface Polls {
  readonly times: number;
  readonly forMs: number;
}

/** What is known beyond the embedded facts: taught by the traffic of the session. */
export interface Knowledge {
  readonly models: ReadonlyMap<string, LearnedModel>;
  /** Set where the exchange is one of a storm of repetitions. */
  readonly repeats?: Repeats;
  /** Set where the exchange asks again for what was not ready before. */
  readonly polls?: Polls;
  /** True where the page of this exchange was told before that it exposes its key: once is enough. */
  readonly isKeyTold?: boolean;
}

/** Nothing but the embedded facts. */
export const NO_KNOWLEDGE: Knowledge = { models: new Map() };
