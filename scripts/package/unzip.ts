import { inflateRawSync } from 'node:zlib';
import type { ZipFile } from './zip';

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;

/** The files in an archive that `zip` made, in their order. */
export function unzip(archive: Buffer): ZipFile[] {
  const files: ZipFile[] = [];
  for (let at = 0; archive.readUInt32LE(at) === LOCAL_HEADER;) {
    const [method, size, nameLength] = [archive.readUInt16LE(at + 8), archive.readUInt32LE(at + 18), archive.readUInt16LE(at + 26)];
    const start = at + 30 + nameLength;
    const data = archive.subarray(start, start + size);
    files.push({ path: archive.toString('utf8', at + 30, start), content: method === STORED ? data : inflateRawSync(data) });
    at = start + size;
  }
  return files;
}
