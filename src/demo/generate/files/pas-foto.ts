import { crc32, deflateSync } from 'node:zlib';

const [width, height] = [120, 160];
const chunk = (type: string, content: Buffer): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), content]);
  const size = Buffer.alloc(4);
  size.writeUInt32BE(content.length);
  const check = Buffer.alloc(4);
  check.writeUInt32BE(crc32(named));
  return Buffer.concat([size, named, check]);
};

type Colour = readonly [number, number, number];
const red: Colour = [196, 30, 38];
const blue: Colour = [28, 74, 156];
const skin: Colour = [214, 170, 132];
const hair: Colour = [38, 30, 28];
const uniform: Colour = [222, 206, 168];

/** A drawn pas foto, PNG of 3 x 4: red background for odd years of birth, blue for even ones, as the custom is. Nobody is portrayed. */
export function pasFoto(name: string, birthYear: number): Buffer {
  const background = birthYear % 2 === 1 ? red : blue;
  const rows = Array.from({ length: height }, (_, y) => {
    const pixels = Array.from({ length: width }, (_, x) => colourAt(x, y, background)).flat();
    return Buffer.from([0, ...pixels]);
  });
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, three colours.
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('tEXt', Buffer.from(`Title\0Pas foto ${name}`, 'latin1')),
    chunk('IDAT', deflateSync(Buffer.concat(rows), { level: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function colourAt(x: number, y: number, background: Colour): Colour {
  const inside = (cx: number, cy: number, rx: number, ry: number) => ((x - cx) / rx) ** 2 + ((y - cy) / ry) ** 2 <= 1;
  if (inside(60, 66, 24, 31)) return y < 50 ? hair : skin;
  if (inside(60, 170, 54, 66)) return uniform;
  return inside(60, 58, 27, 31) && y < 60 ? hair : background;
}
