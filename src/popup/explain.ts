import { exchangeFromText } from '../capture/text/exchange';
import { diagnose } from '../diagnose/diagnose';
import type { Diagnosis } from '../model/diagnosis';
import { maskSecrets } from '../redact/secrets';

/** What a pasted text tells. */
export interface Explained {
  /** The text with its secrets masked; as long as the text. */
  readonly masked: string;
  /** The main one first; empty where the text matches nothing. */
  readonly diagnoses: readonly Diagnosis[];
}

/** Explains a pasted error. Loads the engine with it, so it is imported only when there is something to explain. */
export function explainText(pasted: string): Explained {
  return { masked: maskSecrets(pasted), diagnoses: diagnose(exchangeFromText(pasted, 'pasted')) };
}
