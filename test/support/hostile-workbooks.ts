import type { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** A zip of exactly these parts. */
export function zipOf(parts: Readonly<Record<string, string | Buffer>>): Promise<Buffer> {
  const zip = new yazl.ZipFile();
  for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
  zip.end();
  return buffer(zip.outputStream as NodeJS.ReadableStream as PassThrough);
}

const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** The least an xlsx can be, its one sheet given as XML: for what no program writes. */
export function rawXlsx(sheetXml: string | Buffer, more: Readonly<Record<string, string | Buffer>> = {}): Promise<Buffer> {
  return zipOf({
    'xl/workbook.xml': `<workbook xmlns:r="${relations}"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels':
      `<Relationships><Relationship Id="rId1" Type="${relations}/worksheet" Target="worksheets/sheet1.xml"/>` +
      `<Relationship Id="rId2" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rId3" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': sheetXml,
    ...more,
  });
}

/** Says of a part, in every directory of the zip, that it inflates to so many bytes. */
export function lieAboutSize(zip: Buffer, name: string, size: number): Buffer {
  const lying = Buffer.from(zip);
  const central = Buffer.from([0x50, 0x4b, 0x01, 0x02]);
  for (let at = lying.indexOf(central); at >= 0; at = lying.indexOf(central, at + 4)) {
    const length = lying.readUInt16LE(at + 28);
    if (lying.toString('utf8', at + 46, at + 46 + length) === name) lying.writeUInt32LE(size, at + 24);
  }
  return lying;
}

/** A zip of so many empty parts, its directory written by hand (zip64, as beyond 65,535 entries). */
export function zipOfEmptyParts(count: number): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (let at = 0; at < count; at++) {
    const name = Buffer.from(`p${at}`);
    const local = Buffer.alloc(30);
    local.writeUInt32LE(0x04034b50, 0);
    local.writeUInt16LE(name.length, 26);
    const entry = Buffer.alloc(46);
    entry.writeUInt32LE(0x02014b50, 0);
    entry.writeUInt16LE(name.length, 28);
    entry.writeUInt32LE(offset, 42);
    parts.push(local, name);
    directory.push(entry, name);
    offset += local.length + name.length;
  }
  const listed = Buffer.concat(directory);
  return Buffer.concat([...parts, listed, endOfDirectory(count, listed.length, offset)]);
}

function endOfDirectory(count: number, size: number, offset: number): Buffer {
  const end64 = Buffer.alloc(56);
  end64.writeUInt32LE(0x06064b50, 0);
  end64.writeBigUInt64LE(44n, 4);
  [BigInt(count), BigInt(count), BigInt(size), BigInt(offset)].forEach((value, at) => end64.writeBigUInt64LE(value, 24 + at * 8));
  const locator = Buffer.alloc(20);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(offset + size), 8);
  locator.writeUInt32LE(1, 16);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.fill(0xff, 8, 20);
  return Buffer.concat([end64, locator, end]);
}
