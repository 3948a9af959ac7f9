import { spelled } from '../../model/pointer';
import type { Told } from '../entry';
import { code } from '../words';

/** The field at fault as the developer wrote it, else as the server named it (parameter, field), else null. */
export function fieldOf(told: Told): string | null {
  if (told.pointer) return spelled(told.pointer);
  return told.values['parameter'] ?? told.values['field'] ?? told.reading.error?.param ?? null;
}

/** The field at fault in code style, or the words given where nothing names it. */
export function fieldInCode(told: Told, otherwise: string): string {
  const field = fieldOf(told);
  return field === null || field === '' ? otherwise : code(field);
}

/** A value that the server named, without the quotes it was set in and the place that serde tells behind it. */
export function bare(value: string): string {
  return value.replace(/["'`“”‘’\\]/g, '').replace(/ at line \d+,? column \d+.*$/s, '').trim();
}

/** The options of a list such as "`a`, `b` or `c`", without quotes. */
export function optionsOf(list: string): string[] {
  return bare(list).replace(/^(?:the )?(?:[\w-]{1,20} )?(?:are|is|include)[: ]/i, '').split(/\s*,\s*(?:or |and )?|\s+(?:or|and)\s+|\s*\|\s*/).map((option) => option.trim()).filter((option) => option !== '');
}

/** The options in code style for prose: the first ones, and how many more there are. */
export function optionsInCode(list: string, most = 5): string {
  const options = optionsOf(list);
  const shown = options.slice(0, most).map((option) => code(option));
  return options.length > most ? `${shown.join(', ')} and ${options.length - most} more` : shown.join(', ');
}

/** Where in the body the server found it: " (line 3, column 12)", or nothing where it does not say. */
export function placeOf(told: Told): string {
  const [, line, column] = /\bat line (\d{1,9})(?:,? column (\d{1,9}))?/.exec(told.reading.error?.message ?? '') ?? [];
  if (!line) return '';
  return column ? ` (line ${line}, column ${column})` : ` (line ${line})`;
}
