import { signal, type ReadonlySignal } from '@preact/signals';
import type { FormatId } from '../../model/format';
import type { PanelHost } from '../../session/host';
import { read, store } from './kept';

const FORMATS: readonly FormatId[] = [
  'curl', 'curl-cmd', 'curl-powershell', 'fetch', 'fetch-browser', 'openai-js', 'openai-python', 'ai-sdk', 'xai-python', 'diff', 'json', 'report',
];
/** Formats of which the copy is a request that can be sent. */
const SENT: readonly FormatId[] = FORMATS.slice(0, 9);

/** The format of copies, kept over panels. */
export interface FormatChoice {
  readonly current: ReadonlySignal<FormatId>;
  set(format: FormatId): void;
  /** The text that "Copy fix" gives for a request; cURL where the format cannot express it, null where nothing can. */
  textOf(host: PanelHost, id: string): string | null;
}

/** Makes the choice as it was left. */
export function createFormatChoice(): FormatChoice {
  const kept = read('format');
  const current = signal<FormatId>(FORMATS.find((format) => format === kept) ?? 'curl');
  return {
    current,
    set(format) {
      current.value = format;
      store('format', format);
    },
    textOf(host, id) {
      const format = SENT.includes(current.value) ? current.value : 'curl';
      return host.snippet(id, format) ?? host.snippet(id, 'curl');
    },
  };
}
