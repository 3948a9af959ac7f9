import { findStatus } from '../../api/status-table';
import { exchangeFromText } from '../../capture/text/exchange';
import { failedStatus } from '../../catalogue/status/bare-status';
import { diagnose } from '../../diagnose/diagnose';
import { readExchange } from '../../diagnose/read/read';
import { fenced } from '../../fix/formats/markdown';
import { render } from '../../fix/index';
import type { Diagnosis } from '../../model/diagnosis';
import { bodyText, type Exchange } from '../../model/exchange';
import { NO_KNOWLEDGE } from '../../model/knowledge';
import type { TextExplanation } from '../../session/catalogue-page';

const LONGEST_REPORT = 4_000;
/** A status as logs and clients write it beside a message. */
const NAMED_STATUS = /\b(?:status(?:[ _-]?code)?|http(?:\/\d(?:\.\d)?)?|error(?: code)?|code)["']?\s{0,3}[:=]?\s{0,3}["']?([45]\d\d)\b/i;

/** Explains any text that an error was written into, as a request in the list would be. Keeps nothing of it. */
export function explainText(text: string): TextExplanation {
  const exchange = exchangeFromText(text, 'pasted');
  const diagnoses = diagnose(exchange);
  const said = bodyText(exchange.response.body) ?? '';
  const status = failedStatus(readExchange(exchange, NO_KNOWLEDGE)) ?? statusIn(said);
  return { diagnoses, said, statusRow: status === null ? null : findStatus(status), report: reportOf(exchange, diagnoses, said) };
}

function statusIn(text: string): number | null {
  const named = NAMED_STATUS.exec(text)?.[1];
  return named === undefined ? null : Number(named);
}

function reportOf(exchange: Exchange, diagnoses: readonly Diagnosis[], said: string): string {
  const report = render(null, exchange, 'report', { diagnoses });
  if (report.ok) return report.text;
  const shown = said.length > LONGEST_REPORT ? `${said.slice(0, LONGEST_REPORT)}\n… (${said.length - LONGEST_REPORT} more characters)` : said;
  return ['## An error that the catalogue does not know', '', 'The server said:', '', fenced(shown)].join('\n');
}
