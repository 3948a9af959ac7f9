import { exchangeFromText } from '../../capture/text/exchange';
import { entryOf } from '../../catalogue/index';
import { diagnose } from '../../diagnose/diagnose';
import { rankNearest } from '../../diagnose/nearest';
import { plain } from '../../diagnose/plain';
import type { CataloguePage } from '../../session/catalogue-page';
import { cataloguePages } from './pages';

/** What a page is searched in, and what a hit there is worth. */
interface Searched {
  readonly page: CataloguePage;
  readonly fields: readonly (readonly [text: string, worth: number])[];
}

const WORTH = { id: 40, name: 20, wording: 8, summary: 5, docs: 2 } as const;
const STATUS_WORTH = 60;
/** From this resemblance to a known wording on, a page is worth showing where nothing else is found. */
const NEAR_ENOUGH = 0.3;
const MOST_NEAR = 5;
/** An error text has at least as many words; fewer may be in any. */
const FEWEST_WORDS_OF_ERROR = 3;

let searched: readonly Searched[] | null = null;

/**
 * The pages that a query finds, the best first; all of them, in their order, for an empty one. Words, ids and statuses (`429`, `5xx`)
 * have all to be found; a text that reads as an error finds the entry it is diagnosed as, whatever values it holds.
 */
export function searchCatalogue(query: string): readonly CataloguePage[] {
  const terms = plain(query).text.trim().split(' ').filter((term) => term !== '');
  if (terms.length === 0) return cataloguePages();
  searched ??= cataloguePages().map((page) => ({ page, fields: fieldsOf(page) }));
  const found = searched
    .map(({ page, fields }) => ({ page, score: scoreOf(page, fields, terms) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score)
    .map(({ page }) => page);
  const meant = terms.length < FEWEST_WORDS_OF_ERROR ? [] : meantBy(query);
  const first = [...new Set([...meant, ...found])];
  return first.length > 0 ? first : nearestTo(query);
}

function fieldsOf({ id, topic, name, summary, wordings, docs }: CataloguePage): Searched['fields'] {
  // All examples of the entry: its page shows only some.
  const texts = [...entryOf(id).examples.map(({ body }) => body), ...wordings.map(({ text }) => text)];
  const fields: [string, number][] = [
    [id, WORTH.id], [name, WORTH.name], [summary, WORTH.summary], [topic, WORTH.summary], [docs.map(({ title }) => title).join(' '), WORTH.docs],
    ...texts.map((text): [string, number] => [text, WORTH.wording]),
  ];
  return fields.map(([text, worth]) => [plain(text).text, worth] as const);
}

/** 0 where a term is found nowhere. All terms together in one place, in their order, are worth more than scattered. */
function scoreOf(page: CataloguePage, fields: Searched['fields'], terms: readonly string[]): number {
  let score = 0;
  for (const term of terms) {
    const best = isStatus(term) && hasStatus(page, term) ? STATUS_WORTH : worthOf(fields, term);
    if (best === 0) return 0;
    score += best;
  }
  return score + (terms.length > 1 ? 2 * worthOf(fields, terms.join(' ')) : 0);
}

function worthOf(fields: Searched['fields'], term: string): number {
  return fields.reduce((best, [text, worth]) => (worth > best && text.includes(term) ? worth : best), 0);
}

function isStatus(term: string): boolean {
  return /^[2-5](?:\d\d|xx)$/.test(term);
}

function hasStatus({ statuses }: CataloguePage, term: string): boolean {
  return statuses.some((status) => (term.endsWith('xx') ? String(status).startsWith(term.charAt(0)) : String(status) === term));
}

/** The pages of what the engine finds in a text, where more than its status speaks. */
function meantBy(text: string): CataloguePage[] {
  const [main] = diagnose(exchangeFromText(text, 'searched'));
  return main && main.confidence !== 'status-only' ? cataloguePages().filter(({ id }) => id === main.id) : [];
}

function nearestTo(query: string): CataloguePage[] {
  const near = rankNearest(plain(query).text).filter(({ similarity }) => similarity >= NEAR_ENOUGH).slice(0, MOST_NEAR);
  return near.flatMap(({ entry }) => cataloguePages().filter(({ id }) => id === entry.id));
}
