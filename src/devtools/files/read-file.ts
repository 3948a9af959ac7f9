import { readHar } from '../../capture/har/log';
import { isWatched } from '../../capture/har/watched';
import type { ReadAnswer, ReadOrder } from './reading';

/** Requests that are handed over at once. */
const PORTION = 100;

/** Reads a HAR file of any tool and tells what is in it, bit by bit. Nothing is thrown: what cannot be read is told in one sentence. */
export async function readFile({ file, places }: ReadOrder, tell: (answer: ReadAnswer) => void): Promise<void> {
  try {
    const text = await textOf(file);
    if (text.trim() === '') throw new Error('The file is empty.');
    const { exchanges, elsewhere, broken } = readHar(text, (host, path) => isWatched(host, path, places));
    for (let at = 0; at < exchanges.length; at += PORTION) {
      tell({ kind: 'exchanges', exchanges: exchanges.slice(at, at + PORTION).map(({ exchange }) => exchange), total: exchanges.length });
    }
    tell({ kind: 'end', elsewhere, broken });
  } catch (error) {
    tell({ kind: 'refused', why: error instanceof Error ? error.message : String(error) });
  }
}

async function textOf(file: Blob): Promise<string> {
  try {
    return await file.text();
  } catch {
    throw new Error(`The file cannot be read: it was moved, or its ${Math.ceil(file.size / 1e6)} MB are more than fits into memory.`);
  }
}
