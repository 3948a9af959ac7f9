import { signal, type ReadonlySignal } from '@preact/signals';

const NEWS_EVERY_MS = 5_000;

/** What the live region says. */
export interface Announcer {
  readonly message: ReadonlySignal<string>;
  /** Says something that the user has just caused, at once. */
  say(text: string): void;
  /** Says something that happened by itself, at most once in five seconds; `text` is asked when it is time. */
  news(text: () => string): void;
}

/** Makes a silent announcer. */
export function createAnnouncer(): Announcer {
  const message = signal('');
  let saidNewsAt = -Infinity;
  let timer: ReturnType<typeof setTimeout> | null = null;

  function say(text: string): void {
    // The same words twice are news again only when the region's text differs.
    message.value = message.value === text ? `${text}\u00a0` : text;
  }

  return {
    message,
    say,
    news(text) {
      if (timer !== null) return;
      timer = setTimeout(
        () => {
          timer = null;
          saidNewsAt = Date.now();
          const words = text();
          if (words !== '') say(words);
        },
        Math.max(0, saidNewsAt + NEWS_EVERY_MS - Date.now()),
      );
    },
  };
}
