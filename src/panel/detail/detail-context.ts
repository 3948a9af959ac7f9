import { createContext, type RefObject } from 'preact';

/** A body that was read whole, for as long as its request is looked at. */
export interface WholeText {
  readonly id: string;
  readonly text: string;
}

/** What the tabs of a detail share. */
export interface DetailTools {
  /** Opens the search of the tab that is shown; null where it has none. */
  readonly openFind: RefObject<(() => void) | null>;
  readonly whole: WholeText | null;
  setWhole(whole: WholeText | null): void;
}

/** Hands it to the tabs. */
export const DetailContext = createContext<DetailTools>({ openFind: { current: null }, whole: null, setWhole: () => undefined });
