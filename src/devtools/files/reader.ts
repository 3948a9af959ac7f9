import { isAnswer, type ReadAnswer, type ReadOrder } from './reading';

/** Reads a file somewhere else and tells what is in it. Gives the function that ends it. */
export type Reader = (order: ReadOrder, tell: (answer: ReadAnswer) => void) => () => void;

/** Reads in a worker that `start` starts. The extension's security policy allows one from its own files. */
export const readIn = (start: () => Worker): Reader => (order, tell) => {
  const worker = start();
  worker.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isAnswer(data)) tell(data);
  });
  worker.addEventListener('error', ({ message }) => tell({ kind: 'refused', why: `The file could not be read (${message || 'the reader did not start'}).` }));
  worker.postMessage(order);
  return () => worker.terminate();
};
