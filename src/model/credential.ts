/** Whose key it looks like, judged by its prefix before the key was taken out. */
export type KeyVendor =
  | 'xai'
  | 'xai-client-secret'
  | 'openai'
  | 'anthropic'
  | 'groq'
  | 'google'
  | 'openrouter'
  | 'huggingface'
  | 'github'
  | 'perplexity'
  | 'replicate'
  | 'jwt'
  | 'unknown';

/** What is odd about the credential as it was written. */
export type CredentialProblem =
  | 'missing-bearer'
  | 'literal-word-token'
  | 'doubled-bearer'
  | 'quotes'
  | 'whitespace'
  | 'line-break'
  | 'too-short'
  | 'too-long'
  | 'non-ascii'
  | 'in-query'
  | 'masked';

/** The shape of the credential that was sent. The key itself is gone. */
export interface Credential {
  /** Where it travelled; 'none': no credential was sent; 'unknown': the request is not at hand (pasted text, hidden headers). */
  readonly via: 'authorization' | 'x-api-key' | 'api-key' | 'query' | 'subprotocol' | 'none' | 'unknown';
  /** The scheme as written ('Bearer', 'Basic', 'Token'), null where there was none. */
  readonly scheme: string | null;
  readonly kind: 'key' | 'placeholder' | 'undefined' | 'variable' | 'empty' | 'none' | 'unknown';
  readonly vendor: KeyVendor;
  /** Length of the key in characters, 0 where there was none. */
  readonly length: number;
  /** What a placeholder or an unexpanded variable read (`YOUR_API_KEY`, `undefined`, `$XAI_API_KEY`); never set for a key. */
  readonly literal: string | null;
  readonly problems: readonly CredentialProblem[];
}

/** The credential of an exchange of which the request is not at hand. */
export const UNKNOWN_CREDENTIAL: Credential = {
  via: 'unknown', scheme: null, kind: 'unknown', vendor: 'unknown', length: 0, literal: null, problems: [],
};
