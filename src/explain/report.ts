import { styleText } from 'node:util';
import { withEscapes } from '../model/hidden';
import type { Explained, Finding } from './findings';

/** Colours a piece of text where the report goes to a terminal, and leaves it alone in a pipe. */
type Paint = (style: Parameters<typeof styleText>[0], text: string) => string;

/** Writes what was found for people. `isColoured` is false in a pipe. */
export function report(explained: Explained, isColoured: boolean): string {
  const paint: Paint = isColoured ? (style, text) => styleText(style, text) : (_, text) => text;
  const { findings } = explained;
  if (findings.length === 0) return nothingFound(explained);
  const blocks = findings.map((finding, at) => (isFirstOfEntry(findings, at) ? mainBlock(finding, paint) : furtherBlock(finding, paint)));
  return `${blocks.join('\n')}\n${summary(explained, paint)}`;
}

function isFirstOfEntry(findings: readonly Finding[], at: number): boolean {
  return at === 0 || findings[at]?.entry !== findings[at - 1]?.entry || findings[at]?.entry === null && at === 0;
}

const MARKS = { error: ['red', '✗'], warning: ['yellow', '!'], info: ['blue', 'i'] } as const;
const CERTAINTY: Readonly<Record<string, string>> = { exact: '', likely: ' (likely)', 'status-only': ' (from the status alone)' };

function markOf(finding: Finding, paint: Paint): string {
  const [style, sign] = finding.severity === 'error' ? MARKS.error : finding.severity === 'warning' ? MARKS.warning : MARKS.info;
  return paint(style, sign);
}

function mainBlock(finding: Finding, paint: Paint): string {
  const where = shown([finding.status === null ? '' : finding.status === 0 ? '(failed)' : String(finding.status), finding.method, finding.url].filter((part) => part !== '').join(' '));
  return [
    ...(where === '' ? [] : [paint('dim', finding.entry === null ? where : `#${finding.entry} ${where}`)]),
    `${markOf(finding, paint)} ${paint('bold', prose(finding.title))}${CERTAINTY[finding.confidence] ?? ''}  ${paint('dim', finding.id)}`,
    `  ${prose(finding.cause)}`,
    ...finding.steps.map((step, at) => `  ${at + 1}. ${prose(step)}`),
    ...finding.locations.filter(({ pointer }) => pointer !== '').map(({ pointer, line, column }) => `  at ${shown(pointer)} (line ${line}, column ${column})`),
    ...(finding.nearest.length === 0 ? [] : [`  ${paint('dim', `Reads most like: ${finding.nearest.join(', ')}`)}`]),
    `  ${paint('dim', `Retry: ${prose(finding.retry.why)}`)}`,
    ...(finding.snippets['curl'] === undefined ? [] : ['', ...finding.snippets['curl'].split('\n').map((line) => `    ${line}`)]),
    '',
  ].join('\n');
}

function furtherBlock(finding: Finding, paint: Paint): string {
  return [`  ${markOf(finding, paint)} ${prose(finding.title)}  ${paint('dim', finding.id)}`, `    ${prose(finding.cause)}`, ''].join('\n');
}

/** Backticks mark code for the panel; a terminal reads better without them. */
function prose(text: string): string {
  return shown(text.replace(/`([^`]*)`/g, '$1'));
}

/** One line, in which what a terminal would act upon, and what cannot be seen, is escaped. */
function shown(text: string): string {
  return withEscapes(text.replace(/[\t\n\r]/g, ' '));
}

function nothingFound({ file: name, isHar, requests, elsewhere, said }: Explained): string {
  const file = shown(name);
  if (!isHar) return `No known error is told in this text: “${prose((said ?? '').replace(/\s+/g, ' '))}”`;
  if (requests === 0) return `${file}: no request to the xAI API (${elsewhere} to other hosts; watch one of them with --host).`;
  return `${file}: ${requests} ${requests === 1 ? 'request' : 'requests'} to the xAI API, none failed.`;
}

function summary({ file, findings, requests, isHar }: Explained, paint: Paint): string {
  if (!isHar) return '';
  const failed = new Set(findings.filter(({ severity }) => severity === 'error').map(({ entry }) => entry)).size;
  return paint('dim', `${shown(file)}: ${requests} ${requests === 1 ? 'request' : 'requests'} to the xAI API, ${failed} failed.`);
}
