import { useMemo } from 'preact/hooks';
import { useTurns } from '../use-turns';
import { lineScanner, type LineTable } from './line-table';
import type { Layout } from './lines';

/** The lines of a text; those of its beginning while a long one is being read. JSON is broken after `longest` characters. */
export function useLines(text: string, layout: Layout, longest: number): LineTable {
  const scanner = useMemo(() => lineScanner(text, layout, longest), [text, layout, longest]);
  const whole = useTurns(scanner.work);
  return useMemo(() => whole ?? scanner.soFar(), [scanner, whole]);
}
