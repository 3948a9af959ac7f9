/** What a session has learned about a model from an answer of `/v1/models`. */
export interface LearnedModel {
  readonly id: string;
  readonly aliases: readonly string[];
  /** Accepted values of the reasoning effort; null where the answer does not tell. */
  readonly reasoningEfforts: readonly string[] | null;
}

/** What is known beyond the embedded facts: taught by the traffic of the session. */
export interface Knowledge {
  readonly models: ReadonlyMap<string, LearnedModel>;
}

/** Nothing but the embedded facts. */
export const NO_KNOWLEDGE: Knowledge = { models: new Map() };
