/** Sites of other facts than the suite's own: each is built, and there until the last test of the file that asks for it. */
import { afterAll } from "vitest";
import { worldFolder } from "../worlds/folder.ts";
import { serveSite } from "./site.ts";

/** The address of the site of a folder of facts. */
export async function siteOfFolder(folder: string): Promise<string> {
  const { site, close } = await serveSite(folder);
  afterAll(close);
  return site;
}

/** The address of the site of a world of the tests' own, told by the texts of its files. */
export async function siteOfWorld(files: Readonly<Record<string, string>>): Promise<string> {
  const { folder, remove } = await worldFolder(files);
  try {
    return await siteOfFolder(folder);
  } finally {
    await remove();
  }
}
