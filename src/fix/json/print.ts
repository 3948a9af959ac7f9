import type { Json } from '../../model/json';
import { isObject } from '../../model/json';
import type { JsonStyle } from './style';

/** Writes a value on one line in the given style. */
export function printFlat(value: Json, style: JsonStyle): string {
  if (Array.isArray(value)) return `[${value.map((item: Json) => printFlat(item, style)).join(style.comma)}]`;
  if (!isObject(value)) return JSON.stringify(value);
  return `{${Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}${style.colon}${printFlat(item, style)}`).join(style.comma)}}`;
}

/**
 * Writes a value in the given style.
 * `indent` is the indentation of the line that the value starts on; the first line itself is not indented.
 */
export function print(value: Json, style: JsonStyle, indent = ''): string {
  if (style.lineBreak === '') return printFlat(value, style);
  const inner = indent + style.unit;
  const block = (open: string, lines: readonly string[], close: string) =>
    lines.length === 0 ? open + close : [open, lines.map((line) => inner + line).join(`,${style.lineBreak}`), indent + close].join(style.lineBreak);
  if (Array.isArray(value)) return block('[', value.map((item: Json) => print(item, style, inner)), ']');
  if (!isObject(value)) return JSON.stringify(value);
  return block('{', Object.entries(value).map(([key, item]) => `${JSON.stringify(key)}${style.colon}${print(item, style, inner)}`), '}');
}
