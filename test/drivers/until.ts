/** How long a condition may take before the wait is given up, in milliseconds. */
export const PATIENCE_MS = 15_000;

const BETWEEN_PROBES_MS = 20;

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/**
 * Asks again and again until the answer is neither null, undefined nor false, and gives that answer.
 * A probe that throws counts as "not yet". When time is up, the error names what was waited for and what was seen last.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  withinMs: number = PATIENCE_MS,
): Promise<T> {
  const end = Date.now() + withinMs;
  let lastSeen = 'nothing';
  do {
    try {
      const answer = await inTime(Promise.resolve(probe()), end - Date.now());
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      lastSeen = String(answer);
    } catch (error) {
      lastSeen = error instanceof Error ? error.message : String(error);
    }
    await pause(BETWEEN_PROBES_MS);
  } while (Date.now() < end);
  throw new Error(`Waited ${withinMs} ms for ${what}, in vain. Last seen: ${lastSeen}`);
}

/** Gives the promise's value, or rejects when it takes longer than `withinMs`. */
export async function inTime<T>(promise: Promise<T>, withinMs: number, what = 'an answer'): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`No sign of ${what} after ${withinMs} ms`)), withinMs);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
