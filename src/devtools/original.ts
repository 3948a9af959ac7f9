import { applyEdits, render } from '../fix/index';
import type { FormatId } from '../model/format';
import type { Recorded } from '../session/session';

/** The request as it was sent, in a format; null where its body is not at hand or the format cannot express it. */
export function originalOf({ exchange }: Recorded, format: FormatId): string | null {
  const sent = applyEdits(exchange, []);
  if (!sent) return null;
  const text = render(sent, exchange, format);
  return text.ok ? text.text : null;
}
