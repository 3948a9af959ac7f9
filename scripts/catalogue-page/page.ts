import { CATALOGUE } from '../../src/catalogue/index';
import type { CatalogueEntry, Example } from '../../src/catalogue/entry';
import { TOPICS, type Topic } from '../../src/model/entry-id';
import { diagnoseExample } from '../../test/support/example-exchange';

const TOPIC_TITLES: Readonly<Record<Topic, string>> = {
  auth: 'Keys and permissions', billing: 'Credits and subscriptions', limits: 'Limits', model: 'Models', request: 'The request',
  messages: 'Messages and inputs', tools: 'Tools and schemas', safety: 'Content and safety', resources: 'Jobs and stored things', server: 'Failures at xAI and in between',
  stream: 'Streams', network: 'The network and the browser', advice: 'Advice on requests that worked', status: 'When only the status speaks',
};

/** The page of all known errors, in Markdown: cause, remedy and example of each. */
export function cataloguePage(): string {
  const topics = TOPICS.map((topic) => ({ topic, entries: CATALOGUE.filter((entry) => entry.topic === topic) })).filter(({ entries }) => entries.length > 0);
  return [
    '# Errors of the xAI (Grok) API, explained',
    '',
    `${CATALOGUE.length} kinds of error, each with what the API says, what it means and what to do. This page is written by \`npm run catalogue\`; the entries stand in [src/catalogue](../src/catalogue).`,
    '',
    ...topics.map(({ topic, entries }) => `- ${TOPIC_TITLES[topic]}: ${entries.map((entry) => `[${entry.name}](#${entry.id})`).join(', ')}`),
    '',
    ...topics.flatMap(({ topic, entries }) => [`## ${TOPIC_TITLES[topic]}`, '', ...entries.flatMap(section)]),
  ].join('\n').trimEnd() + '\n';
}

function section(entry: CatalogueEntry): string[] {
  const example = entry.examples[0];
  const told = example && diagnoseExample(example).find(({ id }) => id === entry.id);
  const statuses = entry.statuses && entry.statuses.length > 0 ? ` Seen with status ${entry.statuses.join(', ')}.` : '';
  return [
    `### <a id="${entry.id}"></a>${entry.name}`,
    '',
    `\`${entry.id}\` · ${entry.summary}${statuses}`,
    '',
    ...(example ? exampleBlock(example) : []),
    ...(told ? [`**${told.title}.** ${told.cause}`, '', ...told.steps.map((step, at) => `${at + 1}. ${step}`), '', `Retry: ${told.retry.why}`, ''] : []),
    ...otherWordings(entry),
    `Read on: ${entry.docs.map(({ title, url }) => `[${title}](${url})`).join(', ')}`,
    '',
  ];
}

function exampleBlock(example: Example): string[] {
  const status = example.status === null ? '' : example.status === 0 ? 'no answer' : String(example.status);
  const body = example.body === '' ? (example.transportCode ?? 'empty body') : shortened(example.body);
  return ['```text', `${status}${status === '' ? '' : ' '}${body}`, '```', ''];
}

function otherWordings(entry: CatalogueEntry): string[] {
  const others = [...new Set(entry.examples.slice(1).map((example) => shortened(example.body)).filter((body) => body !== ''))].slice(0, 8);
  if (others.length === 0) return [];
  return ['<details><summary>Other wordings</summary>', '', '```text', ...others, '```', '', '</details>', ''];
}

/** One line, without a fence of its own in it. */
function shortened(body: string): string {
  const line = body.replace(/\s+/g, ' ').replaceAll('```', "'''").trim();
  return line.length > 400 ? `${line.slice(0, 400)}…` : line;
}
