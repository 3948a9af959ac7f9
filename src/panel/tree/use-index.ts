import { useMemo } from 'preact/hooks';
import { useTurns } from '../use-turns';
import { indexer, type Indexed } from './json-index';

/** The index of a JSON text; null while a long one is being read. */
export function useIndex(text: string, isCut: boolean): Indexed | null {
  return useTurns(useMemo(() => indexer(text, isCut), [text, isCut]));
}
