import { findNodeAtLocation, type Node, parseTree } from "jsonc-parser";
import { type GeoError, type Standing, standingsIn } from "./errors.ts";
import { type Path, scan } from "./scan.ts";
import { readJson, strict } from "./syntax.ts";

/** A file of geo/ while it is read; what is wrong in it goes to `errors`. */
export interface GeoFile {
  readonly name: string;
  readonly errors: GeoError[];
  /** Where a value stands, or the key it belongs to. */
  readonly standing: (path: Path, of: "value" | "key") => Standing;
}

/** A value, and the way to it. */
export interface Passage {
  readonly file: GeoFile;
  readonly value: unknown;
  /** What holds it, and under which key or number; `null` for the whole of a file. */
  readonly within: Passage | null;
  readonly step: string | number;
}

/** A text as values that know where they stand; `undefined`, and reported, when it is not strict JSON. */
export function openGeo(name: string, text: string, errors: GeoError[]): Passage | undefined {
  const standing = standingsIn(text);
  const read = readJson(text);
  if ("fault" in read) {
    const { offset, text: fault } = read.fault;
    errors.push({ file: name, ...standing(offset), subject: "", text: fault });
    return undefined;
  }
  const file: GeoFile = { name, errors, standing: standingsOfValues(text, standing) };
  const root: Passage = { file, value: read.value, within: null, step: "" };
  for (const { offset, path, text: fault } of scan(text)) {
    const { subject, field } = nameOf(root.value, path);
    errors.push({ file: name, ...standing(offset), subject, ...sentence(field, fault, fault) });
  }
  return root;
}

export interface Report {
  /** Names a key of the object: what is missing in it. */
  readonly missing?: string;
  /** Whether the key is wrong, and not its value. */
  readonly of?: "value" | "key";
  /** What this error has in common with others of its kind; its own text unless told. */
  readonly like?: string;
}

/** Says what is wrong with a value, or with its member `missing`. */
export function report(
  spot: Passage,
  text: string,
  { missing, of = "value", like = text }: Report = {},
): void {
  const { file } = spot;
  const path = pathTo(spot);
  const { subject, field } = nameOf(rootOf(spot).value, missing === undefined ? path : [...path, missing]);
  file.errors.push({ file: file.name, ...file.standing(path, of), subject, ...sentence(field, text, like) });
}

/** Where a value stands, as texts of errors write it: `hongqi.geojson:7:142`. */
export function whereIs(spot: Passage): string {
  const { line, column } = spot.file.standing(pathTo(spot), "value");
  return `${spot.file.name}:${line}:${column}`;
}

/** The value of an object's key; `undefined` when it has none, or is no object. */
export function member(spot: Passage, key: string): Passage | undefined {
  const { value, file } = spot;
  if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
  return { file, value: value[key], within: spot, step: key };
}

/** The keys of an object. */
export function keysOf({ value }: Passage): readonly string[] {
  return isObject(value) ? Object.keys(value) : [];
}

/** The values of a list; none when it is no list. */
export function itemsOf(spot: Passage): readonly Passage[] {
  return listOf(spot).map((_, index) => itemAt(spot, index));
}

/** One value of a list. */
export function itemAt(spot: Passage, index: number): Passage {
  return { file: spot.file, value: listOf(spot)[index], within: spot, step: index };
}

/** The plain values of a list, for reading many that are mostly right. */
export function listOf({ value }: Passage): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

// The lists whose entries are named in errors by their own id.
const entryLists: readonly unknown[] = ["features", "types", "chapters", "sources", "photos"];

function nameOf(root: unknown, path: Path): { subject: string; field: string } {
  const [list, index, ...rest] = path;
  if (!entryLists.includes(list) || index === undefined) return { subject: "", field: printPath(path) };
  const entries = isObject(root) ? root[list as string] : undefined;
  const entry: unknown = Array.isArray(entries) ? entries[Number(index)] : undefined;
  const id = isObject(entry) && Object.hasOwn(entry, "id") ? entry.id : undefined;
  const field = printPath(rest[0] === "properties" && rest.length > 1 ? rest.slice(1) : rest);
  return { subject: typeof id === "string" && id !== "" ? id : printPath([list!, index]), field };
}

/** The text with its field; errors are alike by the last word of it: `title.zh` and `summary.zh` lack the same. */
function sentence(field: string, text: string, like: string): Pick<GeoError, "text" | "like"> {
  const last = field.slice(field.lastIndexOf(".") + 1).replace(/\[\d+\]/g, "[]");
  return { text: field === "" ? text : `"${field}" ${text}`, like: `${last} ${like}` };
}

function pathTo(spot: Passage): Path {
  const path: (string | number)[] = [];
  for (let at = spot; at.within; at = at.within) path.push(at.step);
  return path.reverse();
}

function rootOf(spot: Passage): Passage {
  let at = spot;
  while (at.within) at = at.within;
  return at;
}

function printPath(path: Path): string {
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : i ? `.${step}` : step)).join("");
}

/** The tree that knows where every value stands is grown when the first error asks for it: files are mostly right. */
function standingsOfValues(text: string, standing: (offset: number) => Standing): GeoFile["standing"] {
  let tree: Node | undefined;
  return (path, of) => {
    tree ??= parseTree(text, [], strict)!;
    const node = findNodeAtLocation(tree, [...path]);
    const key = of === "key" ? node?.parent?.children?.[0] : undefined;
    return standing((key ?? node ?? tree).offset);
  };
}
