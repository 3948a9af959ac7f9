import type { CatalogueEntry, Told, Values } from '../catalogue/entry';
import type { Confidence, Diagnosis, Evidence, Location, Severity } from '../model/diagnosis';
import type { Choice, Edit } from '../model/edit';
import { withEscapes } from '../model/hidden';
import type { Pointer } from '../model/pointer';
import type { Reading } from '../model/reading';

/** A judgement before it is told in words. */
export interface Finding {
  readonly entry: CatalogueEntry;
  readonly severity: Severity;
  readonly confidence: Confidence;
  readonly values: Values;
  readonly pointer: Pointer | null;
  readonly location: Location | null;
  readonly evidence: readonly Evidence[];
  readonly edits: readonly Edit[];
  readonly choices: readonly Choice[];
  /** True where the request was found wrong by reading it, not by what the server said. */
  readonly isForecast: boolean;
}

const NOTES = { error: 'Refused here', warning: 'Would be refused next', info: '' } as const;

/** Tells a finding with the values of its exchange. */
export function tell(finding: Finding, reading: Reading): Diagnosis {
  const { entry, severity, pointer } = finding;
  const told: Told = { reading, values: finding.values, pointer, isForecast: finding.isForecast };
  const note = severity === 'warning' && entry.severity === 'warning' ? 'Has no effect' : NOTES[severity];
  const edits = finding.edits.length > 0 ? finding.edits : (entry.edits?.(told) ?? []);
  const choices = uniqueBy([...finding.choices, ...(entry.choices?.(told) ?? [])], (choice) => choice.label);
  return {
    id: entry.id,
    topic: entry.topic,
    name: entry.name,
    severity,
    confidence: finding.confidence,
    // The values that the words hold are those of the page and the server.
    title: withEscapes(entry.title(told)),
    cause: withEscapes(asSentence(entry.cause(told))),
    steps: entry.steps(told).slice(0, 4).map((step) => withEscapes(step)),
    evidence: uniqueBy(finding.evidence, ({ source, text }) => `${source} ${text}`),
    locations: uniqueBy(
      [
        ...(pointer === null ? [] : [{ part: 'body', pointer, note } as const]),
        ...(finding.location ? [finding.location] : []),
        ...(entry.locations?.(told) ?? []),
      ],
      (location) => JSON.stringify({ ...location, note: '' }),
    ),
    edits: uniqueBy(edits, (edit) => JSON.stringify(edit)),
    choices: inOrder(choices, edits),
    retry: entry.retry(told),
    docs: entry.docs,
  };
}

/** A cause may begin with "this endpoint"; names such as xAI and api.x.ai keep their letters. */
function asSentence(text: string): string {
  return /^[a-z]+[ ,]/.test(text) ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}

function uniqueBy<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  if (items.length < 2) return items;
  const seen = new Set<string>();
  return items.filter((item) => {
    const own = key(item);
    return !seen.has(own) && seen.add(own);
  });
}

function placeOf(edit: Edit): string | null {
  return 'pointer' in edit ? edit.pointer : null;
}

/** The choice that says what the certain edits say goes first; where none does, those that would undo them are none. */
function inOrder(choices: readonly Choice[], edits: readonly Edit[]): readonly Choice[] {
  if (edits.length === 0 || choices.length === 0) return choices;
  const certain = new Set(edits.map((edit) => JSON.stringify(edit)));
  const agrees = (choice: Choice): boolean => choice.edits.some((edit) => certain.has(JSON.stringify(edit)));
  if (choices.some(agrees)) return [...choices.filter(agrees), ...choices.filter((choice) => !agrees(choice))];
  const places = new Set(edits.map(placeOf));
  return choices.filter((choice) => !choice.edits.some((edit) => placeOf(edit) !== null && places.has(placeOf(edit))));
}
