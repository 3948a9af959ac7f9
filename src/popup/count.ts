import { endedSummary, type Report, type Summary } from '../background/report';

/** What the popup knows of the count of its tab. */
export type Count =
  /** The browser was asked and has not answered yet. */
  | { readonly kind: 'waiting' }
  /** The browser refused to tell, or has been silent for long. */
  | { readonly kind: 'untold' }
  /** Null where nothing is counted. */
  | { readonly kind: 'told'; readonly summary: Summary | null };

/** Whom the popup asks. */
export interface CountSources {
  /** The tab that the popup was opened on; null where there is none. */
  readonly tabId: Promise<number | null>;
  /** What is stored of all tabs: so it can be asked for before the tab is known. */
  all(): Promise<ReadonlyMap<number, Summary>>;
  /** The report of the devtools page of a tab; null where DevTools is closed there. */
  ask(tabId: number): Promise<Report | null>;
  /** Calls back whenever what is stored has changed. */
  onChange(listener: () => void): void;
}

/** After so many milliseconds of silence the popup says so; an answer that comes later is taken all the same. */
export const PATIENCE_MS = 2_000;

/** Tells the count of the tab as soon as it is known, and again after each change. DevTools knows better than the storage. */
export function followCount({ tabId, all, ask, onChange }: CountSources, tell: (count: Count) => void): void {
  const silence = new Promise((resolve) => setTimeout(resolve, PATIENCE_MS));
  let latest: Count = { kind: 'waiting' };
  const say = (count: Count): void => {
    latest = count;
    tell(count);
  };
  const look = async (): Promise<void> => {
    const [id, known] = await Promise.all([tabId, all()]);
    say({ kind: 'told', summary: id === null ? null : known.get(id) ?? null });
  };
  const lookQuietly = (): Promise<void> => look().catch(() => undefined);
  const begin = async (): Promise<void> => {
    await Promise.race([lookQuietly(), silence]);
    const id = await tabId;
    if (id === null) return;
    const report = await ask(id);
    say(report ? { kind: 'told', summary: report.summary } : withoutDevTools(latest));
  };
  onChange(() => void lookQuietly());
  void silence.then(() => {
    if (latest.kind === 'waiting') say({ kind: 'untold' });
  });
  begin().catch(() => say({ kind: 'untold' }));
}

/** What is known once DevTools turned out to be closed: nothing more where nothing could be read, and what it had counted is over. */
function withoutDevTools(count: Count): Count {
  if (count.kind !== 'told') return { kind: 'untold' };
  const { summary } = count;
  const isAsItIs = summary === null || summary.watchedFor !== null || summary.isOver;
  return isAsItIs ? count : { kind: 'told', summary: endedSummary(summary) };
}
