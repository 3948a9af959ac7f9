/** How a JSON text is laid out, so that what is added looks like the rest. */
export interface JsonStyle {
  /** The line break, or '' for a text on one line. */
  readonly lineBreak: '' | '\n' | '\r\n';
  /** One level of indentation; '' for a text on one line. */
  readonly unit: string;
  readonly colon: ': ' | ':';
  /** What separates two values on one line. */
  readonly comma: ', ' | ',';
}

/** The layout for a body that is written anew. */
export const PLAIN_STYLE: JsonStyle = { lineBreak: '\n', unit: '  ', colon: ': ', comma: ', ' };

const STRING = '"[^"\\\\]*(?:\\\\.[^"\\\\]*)*"';
const FIRST_COLON = new RegExp(`${STRING}\\s*:(\\s*)`, 's');
const FIRST_COMMA = new RegExp(`^(?:${STRING}|[^",])*,([ \\t]*)`, 's');

/** Reads the layout of a JSON text. Only the first levels are looked at; a text that mixes layouts gives the first of them. */
export function styleOf(text: string): JsonStyle {
  const head = text.trimStart().slice(0, 4096);
  const colon = FIRST_COLON.exec(head)?.[1] === '' ? ':' : ': ';
  const body = text.trim();
  // A raw line break can only stand between tokens: strings hold theirs escaped.
  if (!body.includes('\n')) {
    const isTight = !FIRST_COLON.test(head) || colon === ':';
    const comma = isTight && (FIRST_COMMA.exec(head)?.[1] ?? '') === '' ? ',' : ', ';
    return { lineBreak: '', unit: '', colon: isTight ? ':' : ': ', comma };
  }
  const unit = /\n([ \t]+)\S/.exec(body)?.[1] ?? '  ';
  return { lineBreak: body.includes('\r\n') ? '\r\n' : '\n', unit, colon, comma: ', ' };
}
