import { isPreflight } from '../../../src/capture/har/entry';
import type { ThemeSource } from '../../../src/capture/live/theme';
import { readFile } from '../../../src/devtools/files/read-file';
import { openFile } from '../../../src/devtools/files/open-file';
import { createHost } from '../../../src/devtools/host';
import type { Opened } from '../../../src/session/files';
import type { PanelHost } from '../../../src/session/host';
import type { FormatId } from '../../../src/model/format';
import { passingSettings } from '../../../src/preview/settings';
import { hostileText } from '../hostile';
import { entriesToStartFrom } from '../material';
import { anyValue, mutated, mutatedText, type Made } from '../mutate';
import type { Output } from '../outputs';
import { plant } from '../plant';
import { formFault, leakIn } from '../properties';
import type { Random } from '../random';

const ENTRIES = entriesToStartFrom();
const FORMATS: readonly [FormatId, ...FormatId[]] = ['curl', 'fetch', 'openai-python', 'diff', 'json', 'report', 'steps'];
const THEME: ThemeSource = { current: () => 'light', subscribe: () => () => undefined };

/** A whole file, opened as the panel opens it: every entry is accounted for, and whatever the panel may ask is answered. */
export async function files(random: Random): Promise<string | null> {
  const forbidden: string[] = [];
  const isPlain = random.once(2);
  const entries = Array.from({ length: random.below(6) }, (): Made => {
    const made = structuredClone(random.pick(ENTRIES));
    if (isPlain) return made;
    const changed = random.once(2) ? made : random.once(8) ? anyValue(random) : mutated(random, made);
    // A key that is cut in pieces afterwards would be none.
    if (random.once(2)) forbidden.push(...plant(random, changed));
    return changed;
  });
  const whole = JSON.stringify({ log: { version: '1.2', creator: { name: hostileText(random) }, entries } });
  const text = isPlain || forbidden.length > 0 || !random.once(3) ? whole : mutatedText(random, whole);
  const opened = await opening(random, text);
  switch (opened.kind) {
    case 'cancelled':
      return 'a file that is opened is cancelled';
    case 'refused':
      return isPlain ? `a sound file is refused: ${opened.why}` : leakIn([['refusal', opened.why]], forbidden);
    case 'view':
      return (text === whole ? countFault(opened.view, entries, isPlain) : null) ?? askFault(random, opened.view, forbidden);
  }
}

function opening(random: Random, text: string): Promise<Opened<PanelHost>> {
  const settings = passingSettings({ watchedHosts: random.once(2) ? [] : ['localhost', 'app.example/api'] });
  return openFile(hostileText(random), new Blob([text]), () => undefined, {
    settings,
    read: (order, tell) => {
      void readFile(order, tell);
      return () => undefined;
    },
    hostFor: (session) => createHost({ session, settings, theme: THEME }),
  }).done;
}

type View = Extract<Opened<PanelHost>, { kind: 'view' }>['view'];

/** Requests, those elsewhere and those that are broken are the entries, but for preflights and redirects, which others tell of. */
function countFault({ host, broken }: View, entries: readonly Made[], isPlain: boolean): string | null {
  const { requests, elsewhere } = host.session.counts();
  const told = requests + elsewhere + broken;
  if (told > entries.length) return `${entries.length} entries are told as ${told}`;
  const silent = entries.filter((entry) => isPreflight(entry) || /"redirectURL":"[^"]/.test(JSON.stringify(entry))).length;
  return isPlain && told < entries.length - silent ? `${entries.length} entries, of which ${silent} may be told by others, are told as ${told}` : null;
}

function askFault(random: Random, { host, close }: View, forbidden: readonly string[]): string | null {
  const ids = [...host.session.rows().map(({ id }) => id), '__proto__', 'entry-99', hostileText(random).slice(0, 50)];
  const outputs: Output[] = [['rows', JSON.stringify(host.session.rows())], ['rates', JSON.stringify(host.session.rates?.())], ['elsewhere', JSON.stringify(host.session.seenElsewhere?.())]];
  for (const id of ids) {
    const format = random.pick(FORMATS);
    outputs.push(['detail', JSON.stringify(host.detail(id))], [format, host.snippet(id, format, random.pick([undefined, 0, 7, -1] as const)) ?? '']);
    outputs.push(['original', host.original?.(id, format) ?? ''], ['success', JSON.stringify(host.lastSuccess?.(id) ?? null)]);
  }
  outputs.push(['report', host.reportOf?.(ids) ?? '']);
  for (const kind of ['har', 'report', 'json'] as const) outputs.push([`export ${kind}`, host.exportAs?.(kind, random.once(2)).parts.join('') ?? '']);
  close();
  return leakIn(outputs, forbidden) ?? formFault(outputs.filter(([way]) => way !== 'json'));
}
