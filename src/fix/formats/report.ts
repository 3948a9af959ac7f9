import type { Diagnosis } from '../../model/diagnosis';
import type { Exchange } from '../../model/exchange';
import { bodyText, headerValue } from '../../model/exchange';
import { withoutKeys } from '../headers';
import { withEscapes } from '../../model/hidden';
import type { Rendered } from './check';
import { refused, rendered } from './check';
import { fenced, prose } from './markdown';
import { offendingParts } from './offending';

const LONGEST_ANSWER = 2000;

/** Headers of the answer by which xAI's support finds a request. */
const IDENTIFYING = ['x-request-id', 'cf-ray'];

function answerOf({ response, transportError }: Exchange): string {
  const text = bodyText(response.body)?.trim() ?? '';
  if (text.length > LONGEST_ANSWER) return `${text.slice(0, LONGEST_ANSWER)}\n… (${text.length - LONGEST_ANSWER} more characters)`;
  if (text !== '') return text;
  return transportError?.code ?? response.stream?.events.findLast(({ data }) => /error/i.test(data))?.data ?? '(no readable answer)';
}

function statusOf(exchange: Exchange): string {
  const { status } = exchange.response;
  return status === null ? 'Status not known' : status === 0 ? 'No answer arrived' : `Status ${status}`;
}

/** What one diagnosis says. The title of the main one is that of the report. */
function section({ title, cause, steps, docs }: Diagnosis, order: number): string[] {
  return [
    ...(order === 0 ? [] : [`### ${prose(title)}`, '']),
    prose(cause),
    '',
    ...steps.map((step, index) => `${index + 1}. ${prose(step)}`),
    ...(docs.length === 0 ? [] : ['', ...docs.map((doc) => `- ${prose(doc.title)}: <${doc.url}>`)]),
    '',
  ];
}

/** What a report tells beside the exchange. */
export interface ReportOptions {
  /** The main diagnosis first. */
  readonly diagnoses: readonly Diagnosis[];
  /** Whether message texts are told as they are; elided by default. */
  readonly includeTexts: boolean;
}

/**
 * The failure as Markdown for an issue or an assistant: request line, status, the server's words, diagnosis, and the part of the
 * request that is at fault. What the server or the page wrote stands in fences it cannot leave. Never a key.
 */
export function renderReport(exchange: Exchange, { diagnoses, includeTexts }: ReportOptions): Rendered {
  const [main] = diagnoses;
  if (!main) return refused('Nothing was found wrong with this request.');
  const { request, response, startedAt } = exchange;
  const parts = offendingParts(exchange, diagnoses, includeTexts);
  const ids = IDENTIFYING.flatMap((name) => {
    const value = headerValue(response.headers, name);
    return value === null ? [] : [`${name}: ${value}`];
  });
  const lines = [
    `## ${prose(main.title)}`,
    '',
    fenced(
      [
        ...(request.url === '' ? [] : [`${request.method} ${request.url}`]),
        statusOf(exchange),
        ...(startedAt === 0 ? [] : [new Date(startedAt).toISOString()]),
        ...(request.model === null ? [] : [`model: ${request.model}`]),
        ...ids,
      ].join('\n'),
    ),
    '',
    'The server said:',
    '',
    fenced(answerOf(exchange)),
    '',
    ...diagnoses.flatMap(section),
    ...(parts.length === 0 ? [] : ['The part of the request it is about:', '', fenced(parts.join('\n')), '']),
  ];
  return rendered(withoutKeys(lines.join('\n')).trimEnd());
}

/** The steps of the main diagnosis as plain text. */
export function renderSteps(diagnoses: readonly Diagnosis[]): Rendered {
  const [main] = diagnoses;
  if (!main) return refused('Nothing was found wrong with this request.');
  return rendered([main.title, '', main.cause, '', ...main.steps.map((step, index) => `${index + 1}. ${step}`)].map((line) => withEscapes(line)).join('\n'));
}
