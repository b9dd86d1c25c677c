/** What a publisher types, and what is answered: never a stack, and everything at once. */
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { main } from "../../src/prerender/commands.ts";
import { atlasSite } from "../../src/prerender/plugin.ts";
import { takenIds } from "../../src/prerender/site/own-folders.ts";
import { noSiteAddress, settingsOf } from "../../src/prerender/site/settings.ts";
import { smallGeo } from "../atlas/small-atlas.ts";
import { hasFont } from "./pictures-edition.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "geo-"));
  for (const [name, text] of Object.entries(smallGeo())) await writeFile(join(folder, name), text);
  await mkdir(join(folder, "drawings"));
  await writeFile(
    join(folder, "drawings/pond.svg"),
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 400"><path d="M0 0h600v400H0z"/></svg>',
  );
});
afterEach(async () => {
  vi.unstubAllEnvs();
  await rm(folder, { recursive: true });
});

describe("check", () => {
  test("passes a map that is whole, whatever systems have left beside it", async () => {
    for (const name of [".DS_Store", "._map.json", "Thumbs.db", "desktop.ini"]) await put(name, "\0");
    expect(await run("check")).toEqual({ code: 0, said: [] });
  });

  test("takes what a build takes: a picture that is missing is told", async () => {
    await rm(join(folder, "drawings/pond.svg"));
    const { code, said } = await run("check");
    expect(code).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(/^photo "pond" has no picture: put its photograph at .+pond\.jpg/),
    ]);
  });

  test("takes what a build takes: a drawing that does more than draw is told", async () => {
    await put("drawings/pond.svg", '<svg xmlns="http://www.w3.org/2000/svg"><script/></svg>');
    expect((await run("check")).said).toEqual([expect.stringContaining("pond.svg has a script (<script>)")]);
  });

  test.each([...takenIds.keys(), "land"])(
    'takes what a build takes: a place called "%s" is told where it is named',
    async (id) => {
      await change("map.json", '"eastham"', `"${id}"`);
      const { code, said } = await run("check");
      expect(code).toBe(1);
      expect(said.filter((line) => line.includes(`"order[1]" must not call a place "${id}": `))).toHaveLength(
        1,
      );
    },
  );

  test.each([...takenIds.keys(), "eastham"])(
    'takes what a build takes: an initiative called "%s" is told where it stands, as a fault',
    async (id) => {
      await change("westham.geojson", '"west-school"', `"${id}"`);
      const { code, said } = await run("check");
      expect(code).toBe(1);
      const told = said.filter((line) => /^\S*(west|east)ham\.geojson:\d+:\d+ /.test(line));
      const [fault] = told.filter((line) => line.includes(`"id" must `));
      if (id === "eastham") expect(fault).toContain(`must be given only once, but "eastham" is the id at`);
      else
        expect(fault).toMatch(new RegExp(`"id" must not call an initiative "${id}": .+; take another id$`));
    },
  );

  test("takes what a build takes: what the environment says of the site is looked at", async () => {
    vi.stubEnv("SITE_PICTURES", "lots");
    expect(await run("check")).toEqual({
      code: 1,
      said: ['SITE_PICTURES is "lots": it must be all, usual, cards, none, or left out'],
    });
    vi.stubEnv("SITE_PICTURES", "none");
    vi.stubEnv("SITE_ADDRESS", "example.org");
    expect((await run("check")).said).toEqual([
      expect.stringMatching(/^SITE_ADDRESS is "example.org": it must/),
    ]);
  });

  test("takes what a build takes: how many pictures are wished for is one of four words", async () => {
    await change("map.json", '"order"', '"pictures": "lots", "order"');
    const { code, said } = await run("check");
    expect(code).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(
        /map\.json:\d+:\d+ "pictures" must be "all", "usual", "cards" or "none", got "lots"/,
      ),
    ]);
  });

  test.runIf(hasFont)("says of a place too long for a WeChat article what a build says of it", async () => {
    await change("eastham.geojson", '"summary":{"zh":"', `"summary":{"zh":"${"很长。".repeat(8000)}`);
    const { code, said } = await run("check");
    expect(said).toEqual([
      expect.stringMatching(
        /^eastham\.geojson: "eastham" is too long for a WeChat article: told whole it has 2\d,\d{3} characters/,
      ),
    ]);
    expect(code).toBe(0);
    expect(await noticesOfBuild()).toEqual(said);
  });

  test("says that there is no folder, in one line", async () => {
    expect(await run("check", join(folder, "none"))).toEqual({
      code: 1,
      said: [`${folder}/none/ is not there; the facts of a map are the files of a folder`],
    });
    expect((await run("check", join(folder, "map.json"))).said).toEqual([
      `${folder}/map.json/ is no folder; the facts of a map are the files of a folder`,
    ]);
  });

  test("names folders and links that are called as files of facts", async () => {
    await mkdir(join(folder, "more.json"));
    await symlink(join(folder, "nowhere"), join(folder, "northham.geojson"));
    await rm(join(folder, "types.json"));
    await mkdir(join(folder, "types.json"));
    const { code, said } = await run("check");
    expect(code).toBe(1);
    expect(said).toEqual([
      `${folder}/more.json:1:1 is a folder, and only a file of facts may have such a name`,
      `${folder}/northham.geojson:1:1 is a link that leads nowhere`,
      `${folder}/types.json:1:1 is a folder, and only a file of facts may have such a name`,
    ]);
  });

  test("says which files are not in their canonical form", async () => {
    await put("sources.json", JSON.stringify(JSON.parse(smallGeo()["sources.json"]!), null, 4));
    expect(await run("check")).toEqual({
      code: 1,
      said: [expect.stringMatching(/sources\.json is not in its canonical form: run "npm run format"$/)],
    });
  });
});

describe("format", () => {
  test("mends what it can, says what it did, and tells of every file that it cannot", async () => {
    await put("sources.json", "{");
    await put("types.json", '{"types":[],"types":[]}');
    await change("eastham.geojson", ",[10.1,50]]]", "]]");
    await put("land.geojson", `\uFEFF\uFEFF${smallGeo()["land.geojson"]}`);
    const { code, said } = await run("format");
    expect(code).toBe(1);
    expect(said).toEqual([
      expect.stringMatching(/eastham\.geojson: closed 1 ring$/),
      `${folder}/sources.json:1:2 must have a } here, at the end of the object`,
      `${folder}/types.json:1:13 "types" stands twice in the same object; keep one of them`,
    ]);
    for (const name of ["eastham.geojson", "land.geojson"])
      expect(await readFile(join(folder, name), "utf8")).toBe(smallGeo()[name]);
    expect(await readFile(join(folder, "sources.json"), "utf8")).toBe("{");
  });

  test("leaves a canonical map as it is, and says nothing", async () => {
    expect(await run("format")).toEqual({ code: 0, said: [] });
  });
});

test("a command that there is none of is answered with those there are", async () => {
  for (const name of ["chekc", "constructor", ""]) {
    const { code, said } = await run(name);
    expect(code).toBe(2);
    expect(said).toEqual([`There is no command "${name}"; there are format, check, publish`]);
  }
});

/** What a build of the folder says of its facts. */
async function noticesOfBuild(): Promise<readonly string[]> {
  const said: string[] = [];
  const site = atlasSite({ geo: folder, ...settingsOf() }) as never as {
    configResolved: (config: object) => void;
    buildStart: () => Promise<void>;
  };
  site.configResolved({ root: process.cwd(), command: "build", logger: { info: () => undefined } });
  const context = {
    warn: (sentence: string) => said.push(sentence),
    error: (error: object) => expect.fail(JSON.stringify(error)),
  };
  await site.buildStart.call(context);
  return said.filter((sentence) => sentence !== noSiteAddress);
}

/** The exit code, and all lines said. */
async function run(name: string, where = folder): Promise<{ code: number; said: readonly string[] }> {
  const said: string[] = [];
  const hear = (line: string) => void said.push(...line.split("\n"));
  const spies = [vi.spyOn(console, "log"), vi.spyOn(console, "error")].map((spy) =>
    spy.mockImplementation(hear),
  );
  const code = await main([name], where);
  for (const spy of spies) spy.mockRestore();
  return { code, said };
}

function put(name: string, text: string): Promise<void> {
  return writeFile(join(folder, name), text);
}

async function change(name: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, name), "utf8");
  expect(text).toContain(from);
  await put(name, text.replace(from, to));
}
