/** Keeps what was made from one build to the next, by a name that says all it was made from. */
import { randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The bytes kept under a name, or those made now; moved into place whole, so that none are read half written. */
export async function keptIn(
  folder: string | undefined,
  name: string,
  make: () => Promise<Buffer>,
): Promise<Buffer> {
  if (folder === undefined) return make();
  const path = join(folder, name);
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
  }
  const bytes = await make();
  await mkdir(folder, { recursive: true });
  const unfinished = `${path}.${randomUUID()}`;
  await writeFile(unfinished, bytes);
  await rename(unfinished, path);
  return bytes;
}
