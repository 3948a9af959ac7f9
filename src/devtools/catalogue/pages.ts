import { exchangeFromText } from '../../capture/text/exchange';
import type { CatalogueEntry, Example } from '../../catalogue/entry';
import { CATALOGUE, entryOf } from '../../catalogue/index';
import { diagnose } from '../../diagnose/diagnose';
import type { EntryId } from '../../model/entry-id';
import type { Exchange } from '../../model/exchange';
import { NO_KNOWLEDGE } from '../../model/knowledge';
import type { CataloguePage, ExampleRemedy, Wording } from '../../session/catalogue-page';
import { exchangeOfExample } from './example-exchange';

const MOST_WORDINGS = 8;
const LONGEST_WORDING = 1_200;

let pages: readonly CataloguePage[] | null = null;

/** The pages of all entries, in the order of their topics. Made when first asked for, and kept. */
export function cataloguePages(): readonly CataloguePage[] {
  return (pages ??= CATALOGUE.map(pageOf));
}

/** What the engine says of an entry's example. Diagnosed when asked for: all at once would hold up the page. */
export function exampleOf(id: EntryId): ExampleRemedy | null {
  const example = toldBy(entryOf(id));
  if (!example) return null;
  const knowledge = example.sent ? { ...NO_KNOWLEDGE, repeats: example.sent } : NO_KNOWLEDGE;
  for (const exchange of exchangesOf(example)) {
    const diagnoses = diagnose(exchange, knowledge);
    const told = diagnoses.find((diagnosis) => diagnosis.id === id);
    if (!told) continue;
    // What else is wrong with the example's request has nothing to do with this error.
    const others = diagnoses.filter((diagnosis) => diagnosis !== told);
    const steps = told.steps.filter((step) => !others.some(({ title }) => step.startsWith(title)));
    return { title: told.title, cause: told.cause, steps, retry: told.retry };
  }
  return null;
}

/** Entries that are unlike each other: the first of each topic. */
export function oneOfEachTopic(): EntryId[] {
  return CATALOGUE.filter(({ topic }, index) => CATALOGUE[index - 1]?.topic !== topic).map(({ id }) => id);
}

/** The example that an entry is told by: one whose request is known, since the remedy names what was sent. */
function toldBy({ examples }: CatalogueEntry): Example | undefined {
  return examples.find(({ requestBody }) => requestBody !== undefined) ?? examples[0];
}

/** A request of which nothing is known is not held against the example: then its words alone are explained, if they are enough. */
function exchangesOf(example: Example): Exchange[] {
  const whole = exchangeOfExample(example);
  const isRequestKnown = example.requestBody !== undefined || example.transportCode !== undefined || example.sent !== undefined;
  return isRequestKnown || example.body === '' ? [whole] : [exchangeFromText(example.body, 'example'), whole];
}

function pageOf(entry: CatalogueEntry): CataloguePage {
  const { id, topic, name, summary, severity, statuses = [], docs, examples } = entry;
  const first = toldBy(entry);
  return { id, topic, name, summary, severity, statuses: statusesOf(statuses, first), wordings: wordingsOf(first ? [first, ...examples] : []), docs };
}

/** An entry that names no statuses of its own is shown with that of its example, if that failed. */
function statusesOf(statuses: readonly number[], example: Example | undefined): readonly number[] {
  const status = example?.status ?? 0;
  return statuses.length > 0 || status < 400 ? statuses : [status];
}

function wordingsOf(examples: readonly Example[]): Wording[] {
  const wordings = new Map<string, Wording>();
  for (const { status, body, transportCode } of examples) {
    const whole = body === '' ? (transportCode ?? '') : body;
    const text = whole.length > LONGEST_WORDING ? `${whole.slice(0, LONGEST_WORDING)}…` : whole;
    if (!wordings.has(text)) wordings.set(text, { status, text });
  }
  return [...wordings.values()].slice(0, MOST_WORDINGS);
}
