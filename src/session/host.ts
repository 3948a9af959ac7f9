import type { Diagnosis } from '../model/diagnosis';
import type { EntryId } from '../model/entry-id';
import type { Exchange } from '../model/exchange';
import type { FormatId, FormatOption } from '../model/format';
import type { Pointer } from '../model/pointer';
import type { Settings, SettingsTrouble } from '../model/settings';
import type { CataloguePage, ExampleRemedy, StatusRow, TextExplanation } from './catalogue-page';
import type { ExportedFile, ExportKind, OpenProgress, Opening } from './files';
import type { RateLimit } from './rates';
import type { Counts, Row } from './row';
import type { SeenHost } from './seen-hosts';

/** The read side of a session, as the panel sees it. */
export interface SessionView {
  /** All rows in order of arrival. The same array until something changes, so identity tells whether to draw again. */
  rows(): readonly Row[];
  counts(): Counts;
  /** What the newest answers said about the limits of each model, the lowest first. The same array until something changes. */
  rates?(): readonly RateLimit[];
  /** Calls back after a change, at most some ten times a second. Gives the function that ends it. */
  subscribe(listener: () => void): () => void;
  /** Hosts that are not watched to which the page sent requests, the busiest first. */
  seenElsewhere?(): readonly SeenHost[];
}

/** A place in the body as sent. Lines and columns count from 1. */
export interface Place {
  readonly pointer: Pointer;
  readonly line: number;
  readonly column: number;
  /** Character offsets of the place in the body text. */
  readonly start: number;
  readonly end: number;
}

/** Everything the detail shows of one request; computed when asked for. */
export interface Detail {
  readonly exchange: Exchange;
  /** The main diagnosis first. Empty for a request that has no problem. */
  readonly diagnoses: readonly Diagnosis[];
  /** Where the body pointers of the diagnoses are, in the order of the diagnoses. */
  readonly places: readonly Place[];
  readonly formats: readonly FormatOption[];
}

/** What the panel may ask of the page that holds the session. All answers are plain data. */
export interface PanelHost {
  readonly session: SessionView;
  detail(id: string): Detail | null;
  /**
   * The text that a copy button puts on the clipboard; null where the request is gone or the format cannot express it.
   * Where the main diagnosis leaves a choice, `choice` is its index; without it the first is taken.
   */
  snippet(id: string, format: FormatId, choice?: number): string | null;
  /** What was found in several requests, as one Markdown text without secrets; message texts elided. */
  reportOf?(ids: readonly string[]): string;
  /** The request as it was sent, in a format, to be held against its snippet; null as for `snippet`. */
  original?(id: string, format: FormatId): string | null;
  /** The latest exchange before this one that succeeded with the same method and endpoint; null where there is none. */
  lastSuccess?(id: string): Exchange | null;
  /** Whether the browser can be asked for the whole of an answer of which only the beginning is kept. */
  hasWholeBody?(id: string): boolean;
  /** Asks the browser for it: the text without secrets, for one look; null where the browser has it no more. */
  wholeBody?(id: string): Promise<string | null>;
  clear(): void;
  isRecording(): boolean;
  setRecording(on: boolean): void;
  preservesLog(): boolean;
  setPreservesLog(on: boolean): void;
  theme(): 'light' | 'dark';
  /** Reloads the inspected page. Absent where there is none. */
  reload?(): void;
  /** Shows the request in the browser's own Network panel. */
  reveal?(id: string): void;
  /** Shows a line of the page's code where it can be read (the Sources panel). Lines and columns count from 1. */
  openSource?(url: string, line: number, column: number): void;
  onThemeChange(listener: (theme: 'light' | 'dark') => void): () => void;
  /** Opens a HAR file beside the session, which goes on. `onProgress` hears how far it is. */
  openFile?(name: string, file: Blob, onProgress: (progress: OpenProgress) => void): Opening<PanelHost>;
  /** Writes the session as a file, without secrets; message texts only on request (a HAR file holds them always). */
  exportAs?(kind: ExportKind, includeTexts: boolean): ExportedFile;
  /** Calls back with each search that was typed into DevTools' own search field. Gives the function that ends it. */
  onSearch?(listener: (query: string) => void): () => void;
  /** The pages of the catalogue that a query finds, the best first; all of them for an empty one. */
  catalogue?(query: string): readonly CataloguePage[];
  /** Cause and remedy of the first wording of a page: what a request that failed so would be told. */
  exampleOf?(id: EntryId): ExampleRemedy | null;
  /** What a pasted text means. Nothing of it is kept. */
  explainText?(text: string): TextExplanation;
  /** What is known of a status beyond the answer; null for one that nothing is known of. */
  statusRow?(status: number): StatusRow | null;
  settings?(): Settings;
  /** What went wrong with the stored settings. */
  settingsTrouble?(): SettingsTrouble | null;
  /** Takes effect in every open panel, and is stored. */
  changeSettings?(part: Partial<Settings>): void;
  /** Calls back after each change of the settings, wherever it was made. Gives the function that ends it. */
  onSettingsChange?(listener: () => void): () => void;
}
