/**
 * Reads from a font file what the setting of type needs: names, weight, which characters it can write and how wide each
 * is. Tables and offsets are those of OpenType 1.9 (ISO/IEC 14496-22); collections (.ttc) hold several faces.
 */
import { closeSync, openSync, readSync } from "node:fs";

/** One face of a font file. */
export interface Face {
  readonly file: string;
  /** Every name its family goes by, in any language. */
  readonly families: readonly string[];
  /** 400 is regular, 700 bold. */
  readonly weight: number;
  readonly upright: boolean;
  readonly tables: ReadonlyMap<string, Span>;
}

/** What a face can write. */
export interface Metrics {
  readonly unitsPerEm: number;
  /** The glyph of a code point. */
  readonly glyphs: ReadonlyMap<number, number>;
  /** In font units. */
  readonly advanceOf: (glyph: number) => number;
  /** The font's own check sum: another file of the same name has another. */
  readonly stamp: string;
}

interface Span {
  readonly offset: number;
  readonly length: number;
}

type Read = (offset: number, length: number) => Buffer;

/** The faces in a file; none where it is no font of this kind. */
export function facesIn(file: string): readonly Face[] {
  return reading(file, (read) => {
    const tag = read(0, 4).toString("latin1");
    if (!["ttcf", "OTTO", "true", "\0\x01\0\0"].includes(tag)) return [];
    const offsets = tag === "ttcf" ? words32(read(12, 4 * read(8, 4).readUInt32BE())) : [0];
    return offsets.flatMap((offset) => faceAt(file, read, offset));
  });
}

export function metricsOf({ file, tables }: Face): Metrics {
  return reading(file, (read) => {
    const table = (name: string) => read(tables.get(name)!.offset, tables.get(name)!.length);
    const head = table("head");
    const measured = table("hhea").readUInt16BE(34);
    const advances = table("hmtx");
    return {
      unitsPerEm: head.readUInt16BE(18),
      stamp: head.readUInt32BE(8).toString(16),
      glyphs: glyphsOf(table("cmap")),
      advanceOf: (glyph) => advances.readUInt16BE(4 * Math.min(glyph, measured - 1)),
    };
  });
}

function faceAt(file: string, read: Read, at: number): Face[] {
  const count = read(at + 4, 2).readUInt16BE();
  const directory = read(at + 12, 16 * count);
  const tables = new Map<string, Span>();
  for (let row = 0; row < directory.length; row += 16) {
    const name = directory.toString("latin1", row, row + 4);
    tables.set(name, { offset: directory.readUInt32BE(row + 8), length: directory.readUInt32BE(row + 12) });
  }
  const needed = ["name", "OS/2", "head", "hhea", "hmtx", "cmap"];
  if (needed.some((name) => !tables.has(name))) return [];
  const { offset, length } = tables.get("name")!;
  const style = read(tables.get("OS/2")!.offset, 64);
  return [
    {
      file,
      tables,
      families: familiesOf(read(offset, length)),
      weight: style.readUInt16BE(4),
      upright: (style.readUInt16BE(62) & 0b10_0000_0001) === 0, // neither italic nor oblique
    },
  ];
}

/** Name records 1 (family) and 16 (typographic family) of the Unicode and Windows platforms, which are UTF-16BE. */
function familiesOf(table: Buffer): readonly string[] {
  const texts = table.readUInt16BE(4);
  const names = new Set<string>();
  for (let row = 6; row < 6 + 12 * table.readUInt16BE(2); row += 12) {
    const [platform, , , kind, length, start] = words16(table.subarray(row, row + 12));
    if ((platform !== 0 && platform !== 3) || (kind !== 1 && kind !== 16)) continue;
    const text = Buffer.from(table.subarray(texts + start!, texts + start! + length!));
    names.add(text.swap16().toString("utf16le"));
  }
  return [...names];
}

/** The fullest Unicode mapping: format 12 where there is one, else format 4. */
function glyphsOf(cmap: Buffer): ReadonlyMap<number, number> {
  const glyphs = new Map<number, number>();
  const subtables: Buffer[] = [];
  for (let row = 4; row < 4 + 8 * cmap.readUInt16BE(2); row += 8) {
    if ([0, 3].includes(cmap.readUInt16BE(row))) subtables.push(cmap.subarray(cmap.readUInt32BE(row + 4)));
  }
  const full = subtables.find((table) => table.readUInt16BE() === 12);
  const plain = subtables.find((table) => table.readUInt16BE() === 4);
  if (full) readGroups(full, glyphs);
  else if (plain) readSegments(plain, glyphs);
  return glyphs;
}

function readGroups(table: Buffer, glyphs: Map<number, number>): void {
  for (let row = 16; row < 16 + 12 * table.readUInt32BE(12); row += 12) {
    const [first, last, glyph] = words32(table.subarray(row, row + 12));
    for (let code = first!; code <= last!; code++) glyphs.set(code, glyph! + code - first!);
  }
}

function readSegments(table: Buffer, glyphs: Map<number, number>): void {
  const size = table.readUInt16BE(6);
  for (let row = 0; row < size; row += 2) {
    const last = table.readUInt16BE(14 + row);
    const first = table.readUInt16BE(16 + size + row);
    const delta = table.readUInt16BE(16 + 2 * size + row);
    const at = 16 + 3 * size + row;
    const range = table.readUInt16BE(at);
    for (let code = first; code <= last && code !== 0xffff; code++) {
      const listed = range === 0 ? code : table.readUInt16BE(at + range + 2 * (code - first));
      if (listed !== 0) glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
}

function words16(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length / 2 }, (_, index) => bytes.readUInt16BE(2 * index));
}

function words32(bytes: Buffer): number[] {
  return Array.from({ length: bytes.length / 4 }, (_, index) => bytes.readUInt32BE(4 * index));
}

function reading<T>(file: string, use: (read: Read) => T): T {
  const handle = openSync(file, "r");
  try {
    return use((offset, length) => {
      const bytes = Buffer.alloc(length);
      readSync(handle, bytes, 0, length, offset);
      return bytes;
    });
  } finally {
    closeSync(handle);
  }
}
