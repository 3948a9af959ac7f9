import { effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { ExportKind, FileView, Opening, OpenProgress } from '../../session/files';
import type { PanelHost } from '../../session/host';
import { saveFile } from '../files/save-file';
import { t } from '../words/t';
import type { Announcer } from './announcer';
import type { Feed } from './feed';

/** A file that is being opened, and how far that is. */
export interface OpeningFile extends OpenProgress {
  readonly name: string;
}

/** A file that could not be opened; `why` is one sentence. */
export interface RefusedFile {
  readonly name: string;
  readonly why: string;
}

/** Files that are looked at beside the live session, and files that it is written to. */
export interface Files {
  /** The host of the inspected page, whatever is shown. */
  readonly live: ReadonlySignal<PanelHost | null>;
  readonly shown: ReadonlySignal<FileView<PanelHost> | null>;
  readonly opening: ReadonlySignal<OpeningFile | null>;
  readonly refused: Signal<RefusedFile | null>;
  /** Whether message texts are written to reports. */
  readonly includesTexts: Signal<boolean>;
  /** Opens a file; one that is being opened is given up. */
  open(name: string, file: Blob): void;
  cancel(): void;
  backToLive(): void;
  save(kind: ExportKind): void;
}

/** Makes the files of a panel. `onSwitch` is called when other requests are shown. */
export function createFiles(feed: Feed, announcer: Announcer, onSwitch: () => void): Files {
  const live = signal<PanelHost | null>(null);
  const shown = signal<FileView<PanelHost> | null>(null);
  const opening = signal<OpeningFile | null>(null);
  const refused = signal<RefusedFile | null>(null);
  const includesTexts = signal(false);
  let current: Opening<PanelHost> | null = null;

  effect(() => {
    const host = feed.host.value;
    if (host === shown.peek()?.host) return;
    live.value = host;
    shown.peek()?.close();
    shown.value = null;
  });

  function show(view: FileView<PanelHost>): void {
    shown.peek()?.close();
    shown.value = view;
    onSwitch();
    feed.connect(view.host);
    announcer.say(t('fileOpened', view.name));
  }

  function cancel(): void {
    current?.cancel();
    current = null;
    opening.value = null;
  }

  return {
    live,
    shown,
    opening,
    refused,
    includesTexts,
    cancel,
    open(name, file) {
      cancel();
      refused.value = null;
      const started = live.value?.openFile?.(name, file, (progress) => {
        opening.value = { name, ...progress };
      });
      if (!started) return;
      current = started;
      void started.done.then((opened) => {
        if (current !== started) return;
        current = null;
        opening.value = null;
        if (opened.kind === 'view') show(opened.view);
        if (opened.kind === 'refused') {
          refused.value = { name, why: opened.why };
          announcer.say(t('fileRefused', name, opened.why));
        }
      });
    },
    backToLive() {
      if (!live.value || !shown.value) return;
      onSwitch();
      feed.connect(live.value);
      announcer.say(t('backToLiveSaid'));
    },
    save(kind) {
      const file = feed.host.value?.exportAs?.(kind, includesTexts.value);
      if (!file) return;
      saveFile(file);
      announcer.say(t('fileSaved', file.name));
    },
  };
}
