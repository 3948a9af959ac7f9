/** A file that is looked at beside the live session, by a `Host` of its own. */
export interface FileView<Host> {
  readonly name: string;
  /** Answers for the requests in the file. */
  readonly host: Host;
  /** Entries of the file that could not be read as a request. */
  readonly broken: number;
  /** Lets go of the file: it is looked at no more. */
  close(): void;
}

/** What became of a file that was to be opened. `why` is one sentence. */
export type Opened<Host> =
  | { readonly kind: 'view'; readonly view: FileView<Host> }
  | { readonly kind: 'refused'; readonly why: string }
  | { readonly kind: 'cancelled' };

/** How far the opening is: requests explained, of all; `total` is null while the file is read. */
export interface OpenProgress {
  readonly done: number;
  readonly total: number | null;
}

/** A file that is being opened. `done` never rejects. */
export interface Opening<Host> {
  readonly done: Promise<Opened<Host>>;
  cancel(): void;
}

/** What the session can be written as. */
export type ExportKind = 'har' | 'report' | 'json';

/** A file to be saved; its text in parts, because it may be longer than one string can be. */
export interface ExportedFile {
  readonly name: string;
  readonly mimeType: string;
  readonly parts: readonly string[];
}
