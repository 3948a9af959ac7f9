import type { ExportedFile } from '../../session/files';

/** The browser needs the text for as long as it writes the file. */
const KEPT_MS = 60_000;

/** Lets the browser save a file where it saves downloads. */
export function saveFile({ name, mimeType, parts }: ExportedFile): void {
  const url = URL.createObjectURL(new Blob([...parts], { type: mimeType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
