import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";
import { geoFolder } from "./src/prerender/geo-folder.ts";
import { atlasSite } from "./src/prerender/plugin.ts";
import { scriptEngines } from "./src/prerender/scripts/engines.ts";
import { settingsOf } from "./src/prerender/site/settings.ts";

const cores = availableParallelism();

export default defineConfig(({ mode }) => ({
  base: "./", // every link is relative: the site works from any folder of any host
  appType: "custom",
  plugins: process.env.VITEST ? [] : [atlasSite({ geo: geoFolder(mode), ...settingsOf(mode) })],
  worker: { format: "es" },
  preview: { cors: { origin: "*" } }, // a sandboxed frame has an origin of its own, and fetches its files as a stranger
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "rooms",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/browser/**", "tests/engines/**", "tests/systems/**"],
          maxWorkers: cores,
          testTimeout: 30_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["tests/browser/**/*.test.ts"],
          globalSetup: "tests/browser/site.ts",
          maxWorkers: cores + 1, // a browser waits about as long as it works
          sequence: { groupOrder: 1 }, // after the rooms, which say sooner and better what is wrong
          retry: 1, // a machine that is busy lets a browser wait longer than a reader would
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "systems",
          include: ["tests/systems/**/*.test.ts"],
          globalSetup: "tests/browser/site.ts",
          maxWorkers: cores + 1,
          sequence: { groupOrder: 2 },
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: ["tests/engines/**/*.test.ts"],
          globalSetup: "tests/browser/site.ts",
          maxWorkers: 2, // a file for each engine
          sequence: { groupOrder: 3 },
          retry: 1,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
  build: {
    target: [...scriptEngines],
    rolldownOptions: {
      output: {
        // What the page needs at once is one file, and what it needs right after another, however else it is shared.
        codeSplitting: {
          groups: [
            { name: "page", test: /src\/main\.tsx$/, priority: 2 },
            { name: "later", test: /src\/ui\/later\.ts$/, priority: 1 },
            // What a waking frame needs besides is one file, too.
            {
              name: "protocol",
              test: /src\/(embed\/protocol|view\/(embedding|grammar|address\/language))\.ts$/,
              priority: 2,
            },
          ],
        },
      },
    },
    modulePreload: false, // the printed page preloads what it needs by itself
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1200, // MapLibre, which comes after the page is readable
  },
}));
