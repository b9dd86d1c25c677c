/**
 * Makes the host script: `npm run host-script` writes it into public/, and its hash where codes find it. The script is kept
 * with the sources, since codes that were pasted years ago name its bytes by their hash.
 */
import { createHash } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hostFile } from "../../embed/files.ts";
import { classicScript } from "./classic-script.ts";
import { hostEngines } from "./engines.ts";

/** Where the script and its hash are kept, from the project's root. */
const scriptFile = join("public", hostFile);
const hashFile = "src/embed/files.ts";

/** `root`: the project's folder. */
export async function buildHostScript(root = process.cwd()): Promise<string> {
  return `${await classicScript(root, "src/embed/host.ts", hostEngines)}\n`;
}

/** A file's hash as `integrity` wants it (Subresource Integrity, § 3.5). */
export function integrityOf(script: string): string {
  return `sha384-${createHash("sha384").update(script).digest("base64")}`;
}

export async function main(): Promise<void> {
  const script = await buildHostScript();
  await writeFile(scriptFile, script);
  const text = await readFile(hashFile, "utf8");
  const constant = /(export const hostIntegrity =\s*)"[^"]*"/;
  if (!constant.test(text)) throw new Error(`${hashFile}: must hold \`export const hostIntegrity = "…"\``);
  await writeFile(hashFile, text.replace(constant, `$1"${integrityOf(script)}"`));
  console.log(`${scriptFile}: ${Buffer.byteLength(script)} bytes, ${integrityOf(script)}`);
}
