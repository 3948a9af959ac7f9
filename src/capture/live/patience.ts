/** Waits for a promise, but no longer than it has patience: gives null when the promise rejects or has not answered. */
export type Patience = <T>(promise: PromiseLike<T>) => Promise<T | null>;

/** How long is waited, in milliseconds. */
export interface Limits {
  /** For one that has been overtaken, and for any while nothing is answered. */
  readonly still: number;
  /** For one whose turn has not come, while others are answered. */
  readonly inTurn: number;
}

interface Waiting {
  readonly turn: number;
  readonly since: number;
  readonly giveUp: () => void;
}

/**
 * Patience with answers that come in the order in which they were asked for, as from one queue: an answer that is behind in a flood comes
 * in its turn, and to give it up would only make work. One that a later one overtook has got stuck. All have one timer: in a flood each
 * would set one and clear it again.
 */
export function createPatience({ still, inTurn }: Limits): Patience {
  /** The first is due first: the overtaken ones come before all others. */
  const waiting = new Set<Waiting>();
  let turns = 0;
  /** The latest turn that was answered, and when an answer came last (by `performance.now`). */
  let answered = 0;
  let answeredAt = -Infinity;
  let timer: { readonly id: ReturnType<typeof setTimeout>; readonly due: number } | null = null;

  function dueOf({ turn, since }: Waiting): number {
    if (turn < answered) return since + still;
    return Math.min(since + inTurn, Math.max(since, answeredAt) + still);
  }

  function look(): void {
    timer = null;
    for (const one of waiting) {
      if (dueOf(one) > performance.now()) break;
      waiting.delete(one);
      one.giveUp();
    }
    lookInTime();
  }

  /** A later look than is needed is brought forward; an earlier one finds nothing to do. */
  function lookInTime(): void {
    const [first] = waiting;
    if (!first) return;
    const due = dueOf(first);
    if (timer && timer.due <= due) return;
    if (timer) clearTimeout(timer.id);
    timer = { id: setTimeout(look, due - performance.now()), due };
  }

  return (promise) => new Promise((resolve) => {
    turns += 1;
    const one: Waiting = { turn: turns, since: performance.now(), giveUp: () => { resolve(null); } };
    const settle = (): void => {
      waiting.delete(one);
      answered = Math.max(answered, one.turn);
      answeredAt = performance.now();
      lookInTime();
    };
    waiting.add(one);
    lookInTime();
    promise.then((value) => {
      settle();
      resolve(value);
    }, () => {
      settle();
      resolve(null);
    });
  });
}
