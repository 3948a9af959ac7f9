import { invalid, refuse, type Answer } from '../answer';

const DATA_URL = /^data:([\w/+.-]*)(?:;[\w=-]+)*;base64,(.*)$/s;
const FORMATS = ['image/jpeg', 'image/jpg', 'image/png', 'image/webp'];

/** Refuses an inline image that is broken, too small or of an unknown format. Links are taken as they are: the mock fetches nothing. */
export function checkImage(url: string): Answer | null {
  const [, type = '', base64 = ''] = DATA_URL.exec(url) ?? [];
  if (!url.startsWith('data:')) return null;
  if (base64 === '' || !/^[A-Za-z0-9+/]+={0,2}$/.test(base64)) return invalid('Base64 string of provided image cannot be decoded.');
  if (!FORMATS.includes(type)) return invalid(`Unsupported image format: ${type}`);
  const size = pngSize(Buffer.from(base64, 'base64'));
  return size && checkSize(size);
}

function checkSize({ width, height }: { width: number; height: number }): Answer | null {
  if (width < 8 || height < 8) {
    const rule = 'Both width and height must be at least 8 pixels.';
    return refuse(400, 'invalid_image', `Image dimensions ${width}x${height} are too small. ${rule}`);
  }
  const pixels = width * height;
  if (pixels >= 512) return null;
  return refuse(400, 'invalid_image', `Image has ${pixels} total pixels (${width}x${height}), which is below the minimum of 512 pixels.`);
}

/** The size in a PNG's header; null for other formats, which are let through. */
function pngSize(bytes: Buffer): { width: number; height: number } | null {
  if (bytes.length < 24 || bytes.toString('latin1', 12, 16) !== 'IHDR') return null;
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
