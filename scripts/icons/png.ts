import { crc32 } from 'node:zlib';
import { deflate } from '../package/deflate/deflate';

/** A picture: four bytes (red, green, blue, alpha) for each pixel, row by row. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
}

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const INDEXED = 3;
const MOST_COLOURS = 256;

/** A PNG with a palette. Where a picture has more colours than one can hold, neighbouring shades become one. */
export function pngOf({ width, height, pixels }: Picture): Uint8Array {
  const colours = palette(pixels);
  const bits = [1, 2, 4].find((depth) => colours.list.length <= 2 ** depth) ?? 8;
  const perByte = 8 / bits;
  const stride = Math.ceil(width / perByte) + 1;
  const rows = new Uint8Array(stride * height);
  for (let at = 0; at < width * height; at += 1) {
    const [x, y] = [at % width, Math.floor(at / width)];
    const place = y * stride + 1 + Math.floor(x / perByte);
    rows[place] = (rows[place] ?? 0) | ((colours.indexes[at] ?? 0) << (8 - bits * ((x % perByte) + 1)));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([bits, INDEXED], 8);
  const opaque = colours.list.findLastIndex(([, , , alpha]) => alpha < 255) + 1;
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', Uint8Array.from(colours.list.flatMap(([red, green, blue]) => [red, green, blue]))),
    ...(opaque === 0 ? [] : [chunk('tRNS', Uint8Array.from(colours.list.slice(0, opaque), ([, , , alpha]) => alpha))]),
    chunk('IDAT', zlib(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

/** The colours, the transparent ones first, and the index of each pixel's. */
function palette(pixels: Uint8Array): { list: Colour[]; indexes: number[] } {
  for (let step = 1; ; step *= 2) {
    const shades = Array.from({ length: pixels.length / 4 }, (_, at) => shadeOf(pixels.subarray(4 * at, 4 * at + 4), step));
    const different = new Map(shades.map((colour) => [colour.join(), colour]));
    if (different.size > MOST_COLOURS) continue;
    const list = [...different.values()].sort((a, b) => a[3] - b[3] || a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
    const indexOf = new Map(list.map((colour, index) => [colour.join(), index]));
    return { list, indexes: shades.map((colour) => indexOf.get(colour.join()) ?? 0) };
  }
}

/** A pixel in steps of `step`; nothing and full stay what they are. A pixel that is not seen has no colour. */
function shadeOf([red = 0, green = 0, blue = 0, alpha = 0]: Uint8Array, step: number): Colour {
  const round = (value: number): number => (value === 255 ? 255 : value - (value % step));
  return alpha === 0 ? [0, 0, 0, 0] : [round(red), round(green), round(blue), round(alpha)];
}

function chunk(type: string, content: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(content.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

/** Deflated data with the head and the checksum of zlib (RFC 1950). */
function zlib(data: Uint8Array): Uint8Array {
  let [low, high] = [1, 0];
  for (const byte of data) {
    low = (low + byte) % 65_521;
    high = (high + low) % 65_521;
  }
  return Uint8Array.of(0x78, 0xda, ...deflate(data), high >> 8, high & 255, low >> 8, low & 255);
}
