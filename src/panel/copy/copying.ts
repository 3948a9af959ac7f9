import { signal, type ReadonlySignal } from '@preact/signals';
import type { Announcer } from '../store/announcer';
import { t } from '../words/t';
import { copyText } from './clipboard';

const SHOWN_MS = 2_000;

/** What became of the last copy, for the buttons that stand for it and for the status bar. */
export interface CopyResult {
  readonly buttons: readonly string[];
  readonly isDone: boolean;
  /** What is said of it. */
  readonly said: string;
}

/** Copying and what is shown of it. */
export interface Copying {
  readonly result: ReadonlySignal<CopyResult | null>;
  /** The text that has to be copied by hand, since the browser refused; null where there is none. */
  readonly byHand: ReadonlySignal<string | null>;
  /** Copies for a button, or for those of several requests; `said` is announced when it worked. */
  copy(button: string | readonly string[], text: string, said: string): Promise<void>;
  /** Says why there is nothing to copy. */
  refuse(why: string): void;
  closeByHand(): void;
}

/** Makes the copying of a panel. */
export function createCopying(announcer: Announcer, write: (text: string) => Promise<boolean> = copyText): Copying {
  const result = signal<CopyResult | null>(null);
  const byHand = signal<string | null>(null);
  let timer: ReturnType<typeof setTimeout> | undefined;

  function show(shown: CopyResult): void {
    clearTimeout(timer);
    result.value = shown;
    announcer.say(shown.said);
    timer = setTimeout(() => {
      result.value = null;
    }, SHOWN_MS);
  }

  return {
    result,
    byHand,
    async copy(button, text, said) {
      const isDone = await write(text);
      show({ buttons: typeof button === 'string' ? [button] : button, isDone, said: isDone ? said : t('copyFailed') });
      if (!isDone) byHand.value = text;
    },
    refuse: (why) => show({ buttons: [], isDone: false, said: why }),
    closeByHand() {
      byHand.value = null;
    },
  };
}
