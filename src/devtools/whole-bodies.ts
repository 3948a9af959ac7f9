import { LONGEST_BODY } from '../capture/har/bodies';
import { wholeText } from '../capture/har/whole-body';
import { isMissing, readContent, readLate } from '../capture/live/content';
import { plainEntry } from '../capture/live/plain-entry';
import { within } from '../capture/live/within';
import type { Body } from '../model/exchange';
import type { Session } from '../session/session';

/** The browser's own entries of requests of whose answers only the beginning is kept. */
export interface WholeBodies {
  /** To be told of the entry of each exchange of whose answer only the beginning is kept, while the browser may have the rest. */
  keep(id: string, entry: object): void;
  /** Whether the browser can be asked for the whole answer. */
  has(id: string): boolean;
  /** Asks the browser for it. Gives null where it has it no more. The text has no secrets, and is kept nowhere. */
  read(id: string): Promise<string | null>;
}

/** So many are held: the browser keeps what they stand for, and each has the request's own text. */
const MOST = 50;
const PATIENCE_MS = 30_000;

/** Holds entries as long as the session has their rows. */
export function createWholeBodies(session: Session): WholeBodies {
  const entries = new Map<string, object>();
  session.subscribe(() => {
    for (const id of entries.keys()) if (session.get(id) === null) entries.delete(id);
  });
  return {
    keep(id, entry) {
      entries.delete(id);
      entries.set(id, entry);
      const [oldest] = entries.keys();
      if (entries.size > MOST && oldest !== undefined) entries.delete(oldest);
    },
    has: (id) => entries.has(id) && isCutByUs(session.get(id)?.exchange.response.body),
    async read(id) {
      const entry = entries.get(id);
      const text = entry ? await within(readWhole(entry), PATIENCE_MS) : null;
      // What is no longer than what is kept already is not the whole.
      return text !== null && text.length > LONGEST_BODY ? text : null;
    },
  };
}

function isCutByUs(body: Body | undefined): boolean {
  return body?.kind === 'text' && body.isCut && body.keptBy !== 'browser';
}

async function readWhole(entry: object): Promise<string | null> {
  const plain = plainEntry(entry);
  const reading = readContent(entry);
  const first = await reading;
  const content = first !== null && isMissing(first, plain) ? await readLate(reading, entry, plain) : first;
  return content && wholeText(plain, content, nextTurn);
}

/** Lets other work of the page go first. A timer would wait, in a page that is never shown, for up to a second. */
function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
