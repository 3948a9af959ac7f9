import { render } from '../../fix/index';
import type { Recorded } from '../../session/session';

/** Writes what failed, or also what was advised, as Markdown: each kind once, with the request it first happened to. */
export function reportParts(recorded: readonly Recorded[], includeTexts: boolean, tells: 'failures' | 'advice too' = 'failures'): string[] {
  const kinds = new Map<string, Recorded[]>();
  for (const one of recorded) {
    const [main] = one.diagnoses;
    if (!main || (main.severity !== 'error' && tells === 'failures')) continue;
    const key = JSON.stringify([main.id, main.title, one.exchange.request.path]);
    kinds.set(key, [...(kinds.get(key) ?? []), one]);
  }
  const failed = recorded.filter(({ diagnoses: [main] }) => main?.severity === 'error').length;
  const head = `# Calls to the xAI API\n\n${counted(recorded.length, 'request')}, ${failed} failed${periodOf(recorded)}.\n`;
  return [head, ...[...kinds.values()].map((kind) => section(kind, includeTexts))];
}

function section(kind: readonly Recorded[], includeTexts: boolean): string {
  const [first] = kind;
  if (!first) return '';
  const report = render(null, first.exchange, 'report', { diagnoses: first.diagnoses, includeTexts });
  const times = kind.length === 1 ? '' : `\n\nHappened ${kind.length} times${periodOf(kind)}.`;
  return `\n${report.ok ? report.text : report.why}${times}\n`;
}

function periodOf(recorded: readonly Recorded[]): string {
  const times = recorded.map(({ exchange }) => exchange.startedAt).filter((at) => at > 0).sort((a, b) => a - b);
  const [first, last] = [times[0], times.at(-1)];
  return first === undefined || last === undefined ? '' : `, from ${new Date(first).toISOString()} to ${new Date(last).toISOString()}`;
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`;
}
