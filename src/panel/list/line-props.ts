/** What every line of the list is told. */
export interface LineProps {
  /** Its number among all, the header included. */
  readonly position: number;
  /** Whether the Tab key stops here: at one line of the list. */
  readonly isTabStop: boolean;
}
