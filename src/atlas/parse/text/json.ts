import { getNodePath, type Node, parseTree } from "jsonc-parser";
import type { GeoError } from "./errors.ts";
import { strict, syntaxFault } from "./syntax.ts";

/** A file of geo/ while it is read; what is wrong in it goes to `errors`. */
export interface GeoFile {
  readonly name: string;
  readonly lineStarts: readonly number[];
  readonly errors: GeoError[];
}

/** A value where it stands in its file. */
export interface Spot {
  readonly file: GeoFile;
  readonly node: Node;
}

/** A text as a tree of values that know where they stand; `undefined`, and reported, when it is not strict JSON. */
export function openGeo(name: string, text: string, errors: GeoError[]): Spot | undefined {
  const file: GeoFile = { name, lineStarts: lineStartsOf(text), errors };
  const wrong = syntaxFault(text);
  if (wrong) {
    errors.push({ file: name, ...lineAndColumn(file, wrong.offset), subject: "", text: wrong.text });
    return undefined;
  }
  const node = parseTree(text, [], strict);
  if (node) reportRepeatedKeys({ file, node });
  return node && { file, node };
}

/** Says what is wrong with a value, or with its member `key` when that is missing. */
export function report(spot: Spot, text: string, key?: string): void {
  const { subject, field } = nameOf(spot, key);
  const { file, node } = spot;
  const sentence = field === "" ? text : `"${field}" ${text}`;
  file.errors.push({ file: file.name, ...lineAndColumn(file, node.offset), subject, text: sentence });
}

/** Where a value stands, as errors write it: `geo/hongqi.geojson:7:142`. */
export function whereIs({ file, node }: Spot): string {
  const { line, column } = lineAndColumn(file, node.offset);
  return `geo/${file.name}:${line}:${column}`;
}

/** The value of an object's key; `undefined` when it has none, or is no object. */
export function member({ file, node }: Spot, key: string): Spot | undefined {
  if (node.type !== "object") return undefined;
  const value = node.children?.find((property) => property.children?.[0]?.value === key)?.children?.[1];
  return value && { file, node: value };
}

/** The keys of an object, where they stand. */
export function keysOf({ file, node }: Spot): readonly Spot[] {
  if (node.type !== "object") return [];
  return (node.children ?? []).map((property) => ({ file, node: property.children![0]! }));
}

/** The values of a list; none when it is no list. */
export function itemsOf({ file, node }: Spot): readonly Spot[] {
  if (node.type !== "array") return [];
  return (node.children ?? []).map((item) => ({ file, node: item }));
}

// The lists whose entries are named in errors by their own id.
const entryLists: readonly unknown[] = ["features", "types", "themes", "sources", "photos"];

function nameOf({ node }: Spot, key: string | undefined): { subject: string; field: string } {
  const path = [...getNodePath(node), ...(key === undefined ? [] : [key])];
  const isEntry = entryLists.includes(path[0]) && path.length > 1;
  if (!isEntry) return { subject: "", field: printPath(path) };
  const rest = path.slice(path[2] === "properties" && path.length > 3 ? 3 : 2);
  return { subject: idOfEntry(node, path.length) ?? printPath(path.slice(0, 2)), field: printPath(rest) };
}

function idOfEntry(node: Node, depth: number): string | undefined {
  const way: Node[] = [];
  for (let at: Node | undefined = node; at; at = at.parent) if (at.type !== "property") way.unshift(at);
  const entry = depth > 1 ? way[2] : undefined;
  if (entry?.type !== "object") return undefined;
  const id = entry.children?.find((property) => property.children?.[0]?.value === "id")?.children?.[1]?.value;
  return typeof id === "string" && id !== "" ? id : undefined;
}

function printPath(path: readonly (string | number)[]): string {
  return path.map((step, i) => (typeof step === "number" ? `[${step}]` : i ? `.${step}` : step)).join("");
}

function reportRepeatedKeys(spot: Spot): void {
  const seen = new Set<unknown>();
  for (const key of keysOf(spot)) {
    if (seen.has(key.node.value)) report(key, "stands twice in the same object; keep one of them");
    seen.add(key.node.value);
  }
  for (const child of spot.node.children ?? []) reportRepeatedKeys({ file: spot.file, node: child });
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function lineAndColumn(file: GeoFile, offset: number): { line: number; column: number } {
  const line = Math.max(1, file.lineStarts.filter((start) => start <= offset).length);
  return { line, column: offset - (file.lineStarts[line - 1] ?? 0) + 1 };
}
