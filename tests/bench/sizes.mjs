/** What can be said of a page without opening it. */
import { posix } from "node:path";
import { parseAst } from "vite";

/** Bytes of a page as it is sent. @param {ReadonlyMap<string, import("./serve.mjs").Sent>} files */
export function htmlBytes(files, name = "index.html") {
  return files.get(name)?.sent.length;
}

/** The heaviest of the towns' own pages. */
export function heaviestTown(files, ids) {
  const pages = ids.map((id) => [id, htmlBytes(files, `${id}/index.html`)]).filter(([, bytes]) => bytes);
  return pages.sort((a, b) => b[1] - a[1])[0];
}

/**
 * Bytes, as sent, of every script that index.html names and of all they import statically: what is there before
 * anything is asked for by `import()`. A worker's script is not counted.
 */
export function scriptBytes(files) {
  const html = files.get("index.html").raw.toString();
  const named = [...html.matchAll(/<(?:script|link)\b[^>]*>/g)].flatMap(([tag]) => {
    if (tag.startsWith("<link") && !/rel="?modulepreload/.test(tag)) return [];
    return tag.match(/(?:src|href)="?([^"\s>]+\.m?js)/)?.[1] ?? [];
  });
  const found = new Set();
  const queue = named.map((path) => posix.normalize(path));
  for (let name = queue.pop(); name !== undefined; name = queue.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    const script = files.get(name);
    if (script === undefined) throw new Error(`index.html needs ${name}, which was not built`);
    queue.push(...imports(script.raw.toString()).map((path) => posix.join(posix.dirname(name), path)));
  }
  return [...found].reduce((sum, name) => sum + files.get(name).sent.length, 0);
}

function imports(code) {
  return parseAst(code).body.flatMap((statement) => {
    const bringsIn = /^(Import|ExportNamed|ExportAll)Declaration$/.test(statement.type) && statement.source;
    return bringsIn ? [statement.source.value] : [];
  });
}
