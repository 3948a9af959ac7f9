import { explainText } from '../../../src/devtools/catalogue/explain-text';
import { cataloguePages, exampleOf } from '../../../src/devtools/catalogue/pages';
import { searchCatalogue } from '../../../src/devtools/catalogue/search';
import { explainText as explainInPopup } from '../../../src/popup/explain';
import { hostileText } from '../hostile';
import { textsToStartFrom } from '../material';
import { mutatedText } from '../mutate';
import { fenceFault, leakIn } from '../properties';
import type { Random } from '../random';
import { vendorKey, written } from '../secrets';
import { slowness } from '../time';

const TEXTS = textsToStartFrom();

function queryOf(random: Random): string {
  switch (random.below(5)) {
    case 0:
      return hostileText(random);
    case 1:
      return mutatedText(random, random.pick(TEXTS));
    case 2:
      return random.pick(['429', '5xx', 'key', 'model not found', '  ', 'presence_penalty', '4xx 5xx', 'a', 'rate limit 429', '200'] as const);
    default:
      return `${random.text(random.below(6))} ${mutatedText(random, random.pick(TEXTS).slice(0, 60))}`;
  }
}

/** The search of the catalogue and the explanation of pasted text, in the panel and in the popup. */
export function search(random: Random): string | null {
  const query = queryOf(random);
  const pages = cataloguePages();
  const slow = slowness(() => searchCatalogue(query), () => query.length);
  if (slow !== null) return `the search takes ${slow}`;
  const found = searchCatalogue(query);
  if (new Set(found).size !== found.length) return `a page is found twice by ${JSON.stringify(query)}`;
  if (found.some((page) => !pages.includes(page))) return 'what is found is no page';
  const page = random.pick(pages);
  if (page && !searchCatalogue(page.id).includes(page)) return `${page.id} is not found by its own id`;
  if (page && random.once(10)) exampleOf(page.id);
  return explanationFault(random, query);
}

function explanationFault(random: Random, query: string): string | null {
  const secret = written(vendorKey(random), random);
  const text = random.pick([`${query} ${secret.key}`, `${secret.key}\n${query}`] as const);
  const slow = slowness(() => explainText(text), () => text.length);
  if (slow !== null) return `the explanation takes ${slow}`;
  const explained = explainText(text);
  const popup = explainInPopup(text);
  if (popup.masked.length !== text.length) return 'the popup shows a text of another length';
  return leakIn([['explanation', JSON.stringify(explained)], ['explanation in the popup', JSON.stringify(popup)]], secret.forbidden) ?? fenceFault(explained.report);
}
