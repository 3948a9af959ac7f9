import { batch, signal, type ReadonlySignal } from '@preact/signals';
import type { PanelHost } from '../../session/host';
import type { Counts, Row } from '../../session/row';

/** What the host tells, mirrored into signals of this page. */
export interface Feed {
  readonly host: ReadonlySignal<PanelHost | null>;
  readonly rows: ReadonlySignal<readonly Row[]>;
  readonly counts: ReadonlySignal<Counts>;
  readonly isRecording: ReadonlySignal<boolean>;
  readonly preservesLog: ReadonlySignal<boolean>;
  readonly theme: ReadonlySignal<'light' | 'dark'>;
  /** Takes the place of any host before it. */
  connect(host: PanelHost): void;
  disconnect(): void;
  setRecording(on: boolean): void;
  setPreservesLog(on: boolean): void;
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
  let leave: readonly (() => void)[] = [];

  function mirror(from: PanelHost): void {
    batch(() => {
      rows.value = from.session.rows();
      counts.value = from.session.counts();
      isRecording.value = from.isRecording();
      preservesLog.value = from.preservesLog();
    });
  }

  function disconnect(): void {
    for (const end of leave) end();
    leave = [];
  }

  return {
    host,
    rows,
    counts,
    isRecording,
    preservesLog,
    theme,
    disconnect,
    connect(next) {
      disconnect();
      batch(() => {
        host.value = next;
        theme.value = next.theme();
        mirror(next);
      });
      leave = [
        next.session.subscribe(() => mirror(next)),
        next.onThemeChange((now) => {
          theme.value = now;
        }),
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
  };
}
