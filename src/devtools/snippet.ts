import { correct, render } from '../fix/index';
import type { Diagnosis } from '../model/diagnosis';
import type { FormatId } from '../session/host';
import type { Recorded } from '../session/session';

/** The text that a copy button gives: the corrected request in a format, or the steps; null where there is none. */
export function snippetOf({ exchange, diagnoses }: Recorded, format: FormatId, choice?: number): string | null {
  if (format === 'steps') return diagnoses[0] ? stepsOf(diagnoses[0]) : null;
  const corrected = correct(exchange, diagnoses, choice);
  if (!corrected) return null;
  const snippet = render(corrected, exchange, format);
  return snippet.ok ? snippet.text : null;
}

/** The title, the cause and the numbered steps, as plain text. */
function stepsOf({ title, cause, steps }: Diagnosis): string {
  return [title, cause, '', ...steps.map((step, index) => `${index + 1}. ${step}`)].join('\n');
}
