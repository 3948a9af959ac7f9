import { forecast } from '../diagnose/diagnose';
import { correct, render } from '../fix/index';
import type { FormatId } from '../model/format';
import type { Recorded } from '../session/session';

/** The text that a copy button gives: the corrected request in a format, the steps or a report; null where it cannot be told that way. */
export function snippetOf({ exchange, diagnoses }: Recorded, format: FormatId, choice?: number): string | null {
  const snippet = render(correct(exchange, diagnoses, choice, forecast), exchange, format, { diagnoses });
  return snippet.ok ? snippet.text : null;
}
