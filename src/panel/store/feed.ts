import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { Settings } from '../../model/settings';
import type { PanelHost } from '../../session/host';
import type { Counts, Row } from '../../session/row';
import type { SeenHost } from '../../session/seen-hosts';
import { endAll } from './end-all';

/** What the host tells, mirrored into signals of this page. */
export interface Feed {
  readonly host: ReadonlySignal<PanelHost | null>;
  readonly rows: ReadonlySignal<readonly Row[]>;
  readonly counts: ReadonlySignal<Counts>;
  readonly isRecording: ReadonlySignal<boolean>;
  readonly preservesLog: ReadonlySignal<boolean>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  /** Null where the host has none to offer. */
  readonly settings: ReadonlySignal<Settings | null>;
  /** Hosts that are not watched to which the page sent requests. */
  readonly seenElsewhere: ReadonlySignal<readonly SeenHost[]>;
  /** Takes the place of any host before it. */
  connect(host: PanelHost): void;
  /** Draws nothing while nobody sees it. */
  rest(): void;
  /** Goes on after a rest, with what is new. */
  wake(): void;
  disconnect(): void;
  setRecording(on: boolean): void;
  setPreservesLog(on: boolean): void;
  changeSettings(part: Partial<Settings>): void;
  /** Reads requests to a host, or to a path on it, from now on. */
  watch(host: string): void;
}

const NO_COUNTS: Counts = { requests: 0, failed: 0, warnings: 0, streams: 0, elsewhere: 0, dropped: 0 };

/** Makes a feed without a host. */
export function createFeed(): Feed {
  const host = signal<PanelHost | null>(null);
  const rows = signal<readonly Row[]>([]);
  const counts = signal(NO_COUNTS);
  const isRecording = signal(true);
  const preservesLog = signal(true);
  const theme = signal<'light' | 'dark'>('light');
  const settings = signal<Settings | null>(null);
  const seenElsewhere = signal<readonly SeenHost[]>([]);
  let isResting = false;
  let leave: readonly (() => void)[] = [];

  function mirror(from: PanelHost): void {
    batch(() => {
      rows.value = from.session.rows();
      counts.value = from.session.counts();
      isRecording.value = from.isRecording();
      preservesLog.value = from.preservesLog();
      settings.value = from.settings?.() ?? null;
      // Asked for only while nothing else is shown.
      seenElsewhere.value = from.session.counts().requests === 0 ? (from.session.seenElsewhere?.() ?? []) : [];
    });
  }

  function changeSettings(part: Partial<Settings>): void {
    host.value?.changeSettings?.(part);
    if (host.value) mirror(host.value);
  }

  function disconnect(): void {
    endAll(leave);
    leave = [];
  }

  return {
    host,
    rows,
    counts,
    isRecording,
    preservesLog,
    theme,
    settings,
    seenElsewhere,
    disconnect,
    rest() {
      isResting = true;
    },
    wake() {
      isResting = false;
      if (host.value) mirror(host.value);
    },
    connect(next) {
      disconnect();
      isResting = false;
      batch(() => {
        host.value = next;
        theme.value = next.theme();
        mirror(next);
      });
      leave = [
        next.session.subscribe(() => {
          if (!isResting) mirror(next);
        }),
        next.onThemeChange((now) => {
          theme.value = now;
        }),
        next.onSettingsChange?.(() => mirror(next)) ?? (() => undefined),
      ];
    },
    setRecording(on) {
      host.value?.setRecording(on);
      if (host.value) mirror(host.value);
    },
    setPreservesLog(on) {
      host.value?.setPreservesLog(on);
      if (host.value) mirror(host.value);
    },
    changeSettings,
    watch(wanted) {
      const { watchedHosts = [] } = settings.value ?? {};
      if (!watchedHosts.includes(wanted)) changeSettings({ watchedHosts: [...watchedHosts, wanted] });
    },
  };
}
