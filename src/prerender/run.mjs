// Runs a TypeScript file of this project in node: `node src/prerender/run.mjs FILE WORD…` calls its `main(words)`.
import { resolve } from "node:path";
import { runnerImport } from "vite";

const [file, ...words] = process.argv.slice(2);
const { module } = await runnerImport(resolve(file), { configFile: false, logLevel: "error" });
process.exitCode = (await module.main(words)) ?? 0;
