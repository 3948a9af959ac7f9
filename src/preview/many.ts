import { RECORDINGS, type Recording } from './recorded';

/** Many requests, a tenth of them failed, to see the list under load. */
export function many(count: number): Recording[] {
  const failed = RECORDINGS.filter(({ status }) => status >= 400);
  const works = RECORDINGS.filter(({ status }) => status === 200);
  return Array.from({ length: count }, (_, at) => {
    const from = at % 10 === 9 ? failed : works;
    const recording = from[at % from.length] ?? { ms: 100, status: 200 };
    return { ...recording, at: at * 0.25 };
  });
}
