import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { parseSync } from "vite";
import { describe, expect, test } from "vitest";
import { district } from "./worlds/district.ts";

/** What each room may import of ours, and which libraries are at home there (docs/rooms.md). */
interface Room {
  readonly rooms: readonly string[];
  readonly libraries: readonly RegExp[];
  /** What it only ever asks for by import(), when a reader wants it. */
  readonly late?: readonly string[];
}

const rooms: Readonly<Record<string, Room>> = {
  atlas: { rooms: [], libraries: [/^@turf\/turf$/, /^jsonc-parser$/, /^flatbush$/] },
  words: { rooms: [], libraries: [] },
  late: { rooms: [], libraries: [] },
  view: { rooms: ["atlas"], libraries: [] },
  look: { rooms: ["atlas"], libraries: [] },
  store: { rooms: ["atlas", "view"], libraries: [/^zustand\/vanilla$/] },
  map: { rooms: ["atlas", "view", "look", "words", "store"], libraries: [/^maplibre-gl(\/|$)/] },
  ui: {
    rooms: ["atlas", "view", "look", "words", "store", "late", "embed"],
    libraries: [/^preact(\/hooks)?$/],
    late: ["desk"],
  },
  embed: { rooms: ["atlas", "view", "store", "late", "words"], libraries: [], late: ["desk"] },
  desk: {
    rooms: ["atlas", "view", "look", "words", "store", "late", "ui", "embed"],
    libraries: [/^preact(\/hooks)?$/, /^qr$/],
  },
  painting: {
    rooms: ["atlas", "view", "look", "words"],
    libraries: [/^node:/, /^(fontkitten|@resvg\/resvg-js|sharp)$/],
  },
  prerender: {
    rooms: ["atlas", "view", "look", "words", "store", "late", "ui", "embed", "painting", "desk"],
    libraries: [
      /^node:/,
      /^(vite|preact|preact-render-to-string)$/,
      /^(sharp|thumbhash|lightningcss|qr|opencc-js\/cn2t|@resvg\/resvg-js|@rgrove\/parse-xml)$/,
      /^topojson-/,
    ],
  },
  main: {
    rooms: ["atlas", "view", "look", "words", "store", "late", "ui", "embed"],
    libraries: [/^preact$/, /^virtual:atlas$/],
    late: ["map"],
  },
  "virtual.d": { rooms: ["atlas", "words", "ui"], libraries: [] }, // declares what the build makes for main.tsx
};

/** Types alone, which no bundle ever holds: the shapes of RFC 7946. */
const typeLibraries = /^geojson$/;

const files = filesOf("src");
const imports = files.filter((file) => /\.(ts|tsx|mjs)$/.test(file)).flatMap(importsOf);

describe("the rooms", () => {
  test("are those of the plan, and none is a drawer for odds and ends", () => {
    expect(Object.keys(rooms)).toEqual(expect.arrayContaining([...new Set(files.map(roomOf))]));
    for (const file of files) {
      expect(file).not.toMatch(/(^|\/)(utils?|helpers?|common|misc|shared|lib)(\/|\.[a-z.]+$)/i);
    }
  });

  test("are told of to people as they are here", () => {
    const rows = readFileSync("docs/rooms.md", "utf8").matchAll(
      /^\| . \| `(\w+)[.\w]*` \| [^|]* \| ([^|]*) \| ([^|]*) \|/gm,
    );
    const told = [...rows].map(([, room, below, late]) => {
      return `${room}: ${namesIn(below!)}; late: ${namesIn(late!)}`;
    });
    const here = Object.entries(rooms).filter(([room]) => room !== "virtual.d");
    const meant = here.map(([room, { rooms, late = [] }]) => {
      return `${room}: ${[...rooms].sort()}; late: ${[...late].sort()}`;
    });
    expect(told.sort()).toEqual(meant.sort());
  });

  test("import only the rooms below them", () => {
    const wrong = imports.filter((way) => isOurs(way.of) && !mayImport(way));
    expect(wrong.map(print)).toEqual([]);
  });

  test("use only the libraries that are at home there", () => {
    const wrong = imports.filter(({ file, of, how }) => {
      if (isOurs(of) || (how === "type" && typeLibraries.test(of))) return false;
      return !rooms[roomOf(file)]?.libraries.some((library) => library.test(of));
    });
    expect(wrong.map(print)).toEqual([]);
  });

  test("have no import that leads nowhere", () => {
    const lost = imports.filter(({ of }) => isOurs(of) && !existsSync(of));
    expect(lost.map(print)).toEqual([]);
  });

  test("of the look know the facts by their types alone", () => {
    const wrong = imports.filter(({ file, of, how }) => {
      return roomOf(file) === "look" && roomOf(of) === "atlas" && how !== "type" && how !== "named";
    });
    expect(wrong.map(print)).toEqual([]);
  });

  test("of the letter-box that stand on other people's pages bring nothing but the protocol", () => {
    const outside = imports.filter(({ file }) => /^src\/embed\/(host|protocol)/.test(file));
    const wrong = outside.filter(({ of }) => !/^src\/embed\/(host|protocol)/.test(of));
    expect(wrong.map(print)).toEqual([]);
  });

  test("above the letter-box take from it only what is to be pasted, where its files are, what it is read by, and its panel", () => {
    const wrong = imports.filter(
      ({ file, of }) =>
        /^src\/(ui|desk|prerender)\//.test(file) &&
        roomOf(of) === "embed" &&
        !/^src\/embed\/(codes|files|host\/box|own-panel|painted|protocol)\b/.test(of),
    );
    expect(wrong.map(print)).toEqual([]);
  });

  test("of the letter-box write codes from facts and a view alone, with no store", () => {
    const codes = imports.filter(({ file }) => /^src\/embed\/codes\b/.test(file));
    expect(codes.length).toBeGreaterThan(10);
    expect(codes.filter(({ of }) => roomOf(of) === "store").map(print)).toEqual([]);
  });

  test("of the letter-box have words only in the codes, and where a frame may open nothing", () => {
    const wrong = imports.filter(
      ({ file, of }) =>
        roomOf(file) === "embed" &&
        roomOf(of) === "words" &&
        !/^src\/embed\/(codes\/|guest\/way-out\.ts$)/.test(file),
    );
    expect(wrong.map(print)).toEqual([]);
  });

  test("do not crowd: no folder holds more than twelve files beside its folders", () => {
    const crowds = [...new Set(files.map(dirname))].map((folder) => {
      const beside = files.filter((file) => dirname(file) === folder && !file.endsWith(".css"));
      return { folder, files: beside.length };
    });
    expect(crowds.filter(({ files }) => files > 12)).toEqual([]);
  });
});

describe("the live map", () => {
  test("is reached by import() alone, and from main.tsx alone", () => {
    const ways = imports.filter(({ file, of }) => roomOf(file) !== "map" && roomOf(of) === "map");
    const wrong = ways.filter(({ file, how }) => file !== "src/main.tsx" || how === "static");
    expect(wrong.map(print)).toEqual([]);
  });

  test("is the only home of its library", () => {
    const wrong = imports.filter(({ file, of }) => of.startsWith("maplibre-gl") && roomOf(file) !== "map");
    expect(wrong.map(print)).toEqual([]);
  });
});

describe("a part that comes late", () => {
  test("is asked for by the one way that lets it fail to come", () => {
    const readers = files.filter(
      (file) => !/^src\/(prerender|painting|late)\//.test(file) && !file.endsWith(".d.ts"),
    );
    const asked = readers.flatMap((file) => {
      const text = withoutComments(file, readFileSync(file, "utf8")).replaceAll("typeof import(", "");
      return [...text.matchAll(/.*\b(import|fetch)\(/g)].map(([line]) => `${file}: ${line.trim()}`);
    });
    expect(asked.length).toBeGreaterThan(6);
    expect(asked.filter((line) => !/late\(\((again)?\) => (import|fetch)\(/.test(line))).toEqual([]);
  });
});

describe("no folder", () => {
  test("imports itself in a circle through what stands beside it", () => {
    const atOnce = imports.filter(({ of, how }) => isOurs(of) && (how === "static" || how === "type"));
    const ways = atOnce.map(amongNeighbours);
    expect(circlesOf(ways)).toEqual([]);
  });
});

describe("no file", () => {
  test("imports itself in a circle", () => {
    const ways = imports.filter(({ of }) => isOurs(of));
    expect(circlesOf(ways)).toEqual([]);
  });

  test("names a colour: they stand in the palette", () => {
    const scripts = files.filter((file) => /\.(ts|tsx)$/.test(file) && file !== "src/look/palette.ts");
    const named = scripts.flatMap((file) => {
      const found = readFileSync(file, "utf8").match(
        /["'`][^"'`\n]*#([\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})\b/gi,
      );
      return (found ?? []).map((colour) => `${file}: ${colour}`);
    });
    expect(named).toEqual([]);
  });

  test("has an object whose keys are words of the facts: what all objects have would be taken for one", () => {
    const scripts = files.filter((file) => /\.(ts|tsx)$/.test(file));
    const keyed = scripts.flatMap((file) => {
      const text = withoutComments(file, readFileSync(file, "utf8"));
      const found = text.match(
        /Record<(Place|Initiative|Type|Chapter|Source|Photo)Id\b.*|\b(id|\w+\.id) in \w+.*|\[\w+\.id\]!?/g,
      );
      return (found ?? []).map((words) => `${file}: ${words}`);
    });
    expect(keyed).toEqual([]);
  });

  test("names a town, a type or anything else that is a fact of the district's", () => {
    expect(factNames().length).toBeGreaterThan(10);
    const named = files.flatMap((file) => {
      const text = withoutComments(file, readFileSync(file, "utf8"));
      return factNames().flatMap((name) => (mentions(text, name) ? [`${file}: ${name}`] : []));
    });
    expect(named).toEqual([]);
  });
});

describe("the reading of files", () => {
  test("finds a name as a word of its own, in what runs", () => {
    const text = 'const a = "west-school"; // 西镇, westham\nconst 东 = <b>东镇</b>;';
    const code = withoutComments("a.tsx", text);
    const names = ["west-school", "school", "westham", "西镇", "东镇"];
    expect(names.filter((name) => mentions(code, name))).toEqual(["west-school", "东镇"]);
  });

  test("sees every kind of them, and none in a comment or a text", () => {
    const text = `
      // import a from "comment";
      import b, { type C } from "static";
      import type { D } from "type";
      import { type E, type F } from "types";
      import "side";
      export * from "passed-on";
      export type { G } from "type-passed-on";
      const h = "import('text')";
      const i = () => import("dynamic");
      type J = typeof import("typeof");
      type K = import("inline").L;
    `;
    expect(readImports("a.ts", text).map(({ of, how }) => `${how} ${of}`)).toEqual([
      ...["static static", "type type", "type types", "static side"],
      ...["static passed-on", "type type-passed-on", "dynamic dynamic", "named typeof", "named inline"],
    ]);
  });

  test("finds a circle, and no circle in a ring that does not close", () => {
    const way = (file: string, of: string) => ({ file, of, how: "static" as const });
    expect(circlesOf([way("a", "b"), way("a", "c"), way("b", "d"), way("c", "d")])).toEqual([]);
    expect(circlesOf([way("a", "b"), way("b", "c"), way("c", "b")])).toEqual(["b → c → b"]);
    expect(circlesOf([way("a", "a")])).toEqual(["a → a"]);
  });

  test("takes an import for one between what stands side by side: two folders, or a file and a folder", () => {
    const seen = (file: string, of: string) => {
      const way = amongNeighbours({ file, of, how: "static" });
      return `${way.file} → ${way.of}`;
    };
    expect(seen("src/a/b/c.ts", "src/a/d/e/f.ts")).toBe("src/a/b → src/a/d");
    expect(seen("src/a/b.ts", "src/a/b/c.ts")).toBe("src/a/b.ts → src/a/b");
    expect(seen("src/a/b/c.ts", "src/d.ts")).toBe("src/a → src/d.ts");
  });
});

/** The rooms that a cell of the table names, by their letters. */
function namesIn(cell: string): readonly string[] {
  return [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name!).sort();
}

interface Import {
  readonly file: string;
  /** A library's name, or a path of ours from the root. */
  readonly of: string;
  /** `named`: what comes late, by the type of its file, as `typeof import()` says it. */
  readonly how: "static" | "type" | "dynamic" | "named";
}

function filesOf(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** `src/view/tally.ts` → `view`, `src/main.tsx` → `main`. */
function roomOf(file: string): string {
  const [, room = "", inside] = file.split("/");
  return inside === undefined ? basename(room).replace(/\.\w+$/, "") : room;
}

function isOurs(of: string): boolean {
  return of.startsWith("src/");
}

function mayImport({ file, of, how }: Import): boolean {
  const [from, to] = [roomOf(file), roomOf(of)];
  if (from === to) return true;
  const { rooms: below, late = [] } = rooms[from]!;
  return below.includes(to) || (how === "dynamic" && late.includes(to));
}

function importsOf(file: string): readonly Import[] {
  return readImports(file, readFileSync(file, "utf8")).map((found) => ({
    ...found,
    of: found.of.startsWith(".") ? join(dirname(file), found.of.split("?")[0]!) : found.of,
  }));
}

function readImports(file: string, text: string): readonly Import[] {
  const { program, errors } = parseSync(file, text);
  expect(errors, file).toEqual([]);
  const found: Import[] = [];
  visit(program, (node) => {
    const source = node.source as { value?: unknown } | null | undefined;
    if (typeof source?.value !== "string") return;
    const how = howOf(node);
    if (how) found.push({ file, of: source.value, how });
  });
  return found;
}

type Node = Readonly<Record<string, unknown>>;

function howOf(node: Node): Import["how"] | undefined {
  const kind = node.importKind ?? node.exportKind;
  switch (node.type) {
    case "ImportDeclaration": {
      const names = node.specifiers as readonly Node[];
      const onlyTypes = names.length > 0 && names.every((name) => name.importKind === "type");
      return kind === "type" || onlyTypes ? "type" : "static";
    }
    case "ExportNamedDeclaration":
    case "ExportAllDeclaration":
      return kind === "type" ? "type" : "static";
    case "ImportExpression":
      return "dynamic";
    case "TSImportType":
      return "named";
    default:
      return undefined;
  }
}

function visit(value: unknown, see: (node: Node) => void): void {
  if (Array.isArray(value)) for (const each of value) visit(each, see);
  else if (typeof value === "object" && value !== null) {
    see(value as Node);
    for (const each of Object.values(value)) visit(each, see);
  }
}

/** The same import, as one between two that stand side by side in one folder: what holds the one file and what the other. */
function amongNeighbours({ file, of, how }: Import): Import {
  const [from, to] = [file.split("/"), of.split("/")];
  const apart = from.findIndex((name, depth) => name !== to[depth]);
  const nameOf = (path: readonly string[]) => path.slice(0, apart + 1).join("/");
  return { file: nameOf(from), of: nameOf(to), how };
}

/** Each circle once, as the way around it. */
function circlesOf(ways: readonly Import[]): readonly string[] {
  const done = new Set<string>();
  const circles: string[] = [];
  const follow = (file: string, path: readonly string[]): void => {
    const seen = path.indexOf(file);
    if (seen >= 0) circles.push([...path.slice(seen), file].join(" → "));
    if (seen >= 0 || done.has(file)) return;
    for (const { of } of ways.filter((way) => way.file === file)) follow(of, [...path, file]);
    done.add(file);
  };
  for (const { file } of ways) follow(file, []);
  return circles;
}

/** The ids of places, initiatives, types and photos, and the Chinese names of places and types. */
function factNames(): readonly string[] {
  const layers = readdirSync(district).filter((name) => name.endsWith(".geojson") && name !== "land.geojson");
  const features = layers.flatMap((name) => readFacts(name).features ?? []);
  const named = [
    ...features,
    ...(readFacts("types.json").types ?? []),
    ...(readFacts("photos.json").photos ?? []),
  ];
  return named.flatMap((fact) => {
    const { name, shortName } = fact.properties ?? fact;
    return [fact.id, name?.zh, shortName?.zh].filter((each) => each !== undefined);
  });
}

interface Named {
  readonly name?: { readonly zh: string };
  readonly shortName?: { readonly zh: string };
}

type Fact = Named & { readonly id: string; readonly properties?: Named };

function readFacts(name: string): { readonly [list: string]: readonly Fact[] } {
  return JSON.parse(readFileSync(join(district, name), "utf8"));
}

/** Comments may give examples; what runs may not. */
function withoutComments(file: string, text: string): string {
  if (!/\.(ts|tsx|mjs)$/.test(file)) return text;
  const { comments } = parseSync(file, text);
  return comments.reduceRight((rest, { start, end }) => rest.slice(0, start) + rest.slice(end), text);
}

/** An id as a word of its own, Chinese anywhere. */
function mentions(text: string, name: string): boolean {
  if (!/^[\w-]+$/.test(name)) return text.includes(name);
  return new RegExp(`(?<![\\w-])${name}(?![\\w-])`).test(text);
}

function print({ file, of, how }: Import): string {
  return `${file} → ${of} (${how})`;
}
