import { crc32 } from 'node:zlib';
import { deflate } from './deflate/deflate';

/** A file for an archive; its path has forward slashes. */
export interface ZipFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** 1 January 1980, the first day that a ZIP file knows. */
const DATE = 0x0021;
/** Names are UTF-8. */
const FLAGS = 0x0800;
const VERSION = 20;
const STORED = 0;
const DEFLATED = 8;

/** Makes a ZIP archive: the same bytes for the same files, whatever their order, their dates and the machine. `pack` makes a file smaller, where it can. */
export function zip(files: readonly ZipFile[], pack: (content: Uint8Array) => Uint8Array = deflate): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
  const parts: Uint8Array[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, content } of sorted) {
    const name = Buffer.from(path, 'utf8');
    const packed = pack(content);
    const isSmaller = packed.length < content.length;
    const data = isSmaller ? packed : content;
    const facts = factsOf(isSmaller ? DEFLATED : STORED, content, data.length, name.length);
    const local = Buffer.concat([words(['L', 0x04034b50]), facts, words(['S', 0]), name]);
    directory.push(Buffer.concat([
      words(['L', 0x02014b50], ['S', VERSION]), facts,
      // No extra field, no comment, the first disk, no attributes, and where the file begins.
      words(['S', 0], ['S', 0], ['S', 0], ['S', 0], ['L', 0], ['L', offset]), name,
    ]));
    parts.push(local, data);
    offset += local.length + data.length;
  }
  const listed = Buffer.concat(directory);
  const end = words(['L', 0x06054b50], ['S', 0], ['S', 0], ['S', sorted.length], ['S', sorted.length], ['L', listed.length], ['L', offset], ['S', 0]);
  return Buffer.concat([...parts, listed, end]);
}

/** What both headers of a file hold in the same order, from the version needed to the length of its name. */
function factsOf(method: number, content: Uint8Array, packedSize: number, nameLength: number): Buffer {
  return words(
    ['S', VERSION], ['S', FLAGS], ['S', method], ['S', 0], ['S', DATE], ['L', crc32(content)], ['L', packedSize], ['L', content.length], ['S', nameLength],
  );
}

/** Numbers of two (S) and four (L) bytes, little-endian. */
function words(...numbers: readonly (readonly ['S' | 'L', number])[]): Buffer {
  return Buffer.concat(numbers.map(([size, value]) => {
    const bytes = Buffer.alloc(size === 'S' ? 2 : 4);
    if (size === 'S') bytes.writeUInt16LE(value);
    else bytes.writeUInt32LE(value);
    return bytes;
  }));
}
