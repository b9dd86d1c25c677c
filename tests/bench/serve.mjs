/** A folder on a loopback port, every file compressed once with brotli at its best. */
import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, relative, sep } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const types = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json",
  ".geojson": "application/geo+json",
  ".svg": "image/svg+xml",
  ".jpg": "image/jpeg",
  ".webp": "image/webp",
  ".avif": "image/avif",
  ".woff2": "font/woff2",
};
const packed = new Set([".jpg", ".webp", ".avif", ".png", ".woff2"]); // hold no air any more

/**
 * What a folder sends, by path from its root ("sanzao/index.html").
 *
 * @typedef {{ readonly raw: Buffer, readonly sent: Buffer, readonly encoding?: "br" }} Sent
 * @returns {Promise<ReadonlyMap<string, Sent>>}
 */
export async function pack(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = new Map();
  for (const entry of entries) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const raw = await readFile(path);
    const name = relative(folder, path).split(sep).join("/");
    files.set(
      name,
      packed.has(extname(name)) ? { raw, sent: raw } : { raw, sent: brotli(raw), encoding: "br" },
    );
  }
  return files;
}

function brotli(raw) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: raw.length,
  };
  return brotliCompressSync(raw, { params });
}

/**
 * Serves packed files, without any caching unless told otherwise, so that each sample fetches all.
 *
 * @param {ReadonlyMap<string, Sent>} files
 * @returns {Promise<{ url: string, quietMs: () => number, stop: () => void }>}  `quietMs`: for how long nothing has been
 *   fetched; 0 before the first request
 */
export async function serve(files, { cache = "no-cache" } = {}) {
  let underWay = 0;
  let lastAt;
  const server = createServer((request, response) => {
    underWay += 1;
    response.once("close", () => {
      underWay -= 1;
      lastAt = performance.now();
    });
    const path = decodeURIComponent(new URL(request.url, "http://site").pathname).slice(1);
    const name = path === "" || path.endsWith("/") ? `${path}index.html` : path;
    const file = files.get(name);
    if (file === undefined) return response.writeHead(404).end();
    response.writeHead(200, {
      "content-type": types[extname(name)] ?? "application/octet-stream",
      "content-length": file.sent.length,
      "cache-control": cache,
      ...(file.encoding && { "content-encoding": file.encoding }),
    });
    response.end(file.sent);
  });
  await new Promise((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    quietMs: () => (underWay > 0 || lastAt === undefined ? 0 : performance.now() - lastAt),
    stop: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
