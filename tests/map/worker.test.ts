import { build, type Rollup } from "vite";
import { beforeAll, expect, test } from "vitest";
import { scriptEngines } from "../../src/prerender/scripts/engines.ts";

const entry = new URL("../../src/map/live-map.ts", import.meta.url).pathname;
let files: readonly (Rollup.OutputChunk | Rollup.OutputAsset)[];

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    worker: { format: "es" },
    build: {
      write: false,
      target: [...scriptEngines],
      assetsInlineLimit: 0,
      rolldownOptions: { input: entry, preserveEntrySignatures: "strict" },
    },
  });
  files = (built as Rollup.RollupOutput).output;
}, 60_000);

function codeOf(file: Rollup.OutputChunk | Rollup.OutputAsset): string {
  return file.type === "chunk" ? file.code : String(file.source);
}

test("the live map is two files: itself and its worker", () => {
  expect(files.map(({ fileName }) => fileName.replace(/-[\w-]{8}\./, ".")).sort()).toEqual([
    "assets/live-map.js",
    "assets/worker.js",
  ]);
});

test("the worker holds all it needs, MapLibre's whole worker and the shims", () => {
  const worker = codeOf(files.find(({ fileName }) => fileName.includes("worker"))!);
  expect(worker.length).toBeGreaterThan(400_000);
  expect(worker).not.toMatch(/(^|[;}\n])import\s*["'{*\w]/);
  expect(worker).toMatch(/^.{0,40}\.hasOwn\?\?/);
});

test("nothing in them is beyond the oldest engines we serve", () => {
  for (const file of files) expect(codeOf(file), file.fileName).not.toMatch(/\bstatic\s*\{/);
});
