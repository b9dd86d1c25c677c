import { access, readFile } from "node:fs/promises";
import { runInNewContext } from "node:vm";
import { brotliCompressSync } from "node:zlib";
import { beforeAll, describe, expect, expectTypeOf, test } from "vitest";
import type * as published from "../../public/embed/1.1.0/embed.d.ts";
import { earlierHosts, hostFile, hostIntegrity, hostVersion } from "../../src/embed/files.ts";
import type { attributes } from "../../src/embed/host/address.ts";
import type * as host from "../../src/embed/host/handle.ts";
import { buildHostScript, integrityOf } from "../../src/prerender/scripts/host-script.ts";

const advice = "run `npm run host-script`, and if this version has been published, raise hostVersion first";

let script: string;

beforeAll(async () => {
  script = await readFile(`public/${hostFile}`, "utf8");
});

describe("the published script", () => {
  test("is what its sources make", async () => {
    expect(await buildHostScript(), `public/${hostFile} is not what src/embed/host.ts makes: ${advice}`).toBe(
      script,
    );
  }, 30_000);

  test("has the hash that codes carry", () => {
    expect(hostIntegrity, `hostIntegrity is not the hash of public/${hostFile}: ${advice}`).toBe(
      integrityOf(script),
    );
  });

  test("of every earlier version is where codes find it, byte for byte, with its types", async () => {
    expect(Object.keys(earlierHosts)).toContain("1.0.0");
    expect(Object.keys(earlierHosts)).not.toContain(hostVersion);
    for (const [version, hash] of Object.entries(earlierHosts)) {
      const earlier = await readFile(`public/embed/${version}/embed.js`, "utf8");
      expect(integrityOf(earlier), version).toBe(hash);
      await expect(access(`public/embed/${version}/embed.d.ts`)).resolves.toBe(undefined);
    }
  });

  test("is at most 3 kB, and not suspiciously small", () => {
    const bytes = brotliCompressSync(script).length;
    expect(bytes).toBeLessThanOrEqual(3_000);
    expect(bytes).toBeGreaterThanOrEqual(2_000);
  });

  test("is written as engines of 2018 read it", () => {
    expect(script).not.toMatch(/\?\.[a-z([]|\?\?|catch\s*\{|\|\|=|&&=|\bstatic\s*\{|[;{]#\w/);
  });

  test("waits for no clock, and makes nothing out of text", () => {
    expect(script).not.toMatch(
      /setTimeout|setInterval|innerHTML|outerHTML|insertAdjacent|document\.write|srcdoc/,
    );
    expect(script).not.toMatch(/\beval\b|\bFunction\(|\bimport\b|createElement\(`(style|script)`\)/);
  });
});

describe("the script on a page", () => {
  const address = `https://example.org/map/${hostFile}`;

  test("knows its version by its address, and listens", () => {
    const page = aPage();
    page.run(address);
    expect(page.window.InitiativeMap?.version).toBe(hostVersion);
    expect(page.listening).toEqual(["message"]);
  });

  test("does nothing the second time", () => {
    const page = aPage();
    page.run(address);
    const { InitiativeMap } = page.window;
    page.run(address);
    page.run(`${address}?again`);
    expect(page.window.InitiativeMap).toBe(InitiativeMap);
    expect(page.listening).toEqual(["message"]);
    expect(page.looks).toBe(1);
  });

  test("serves another site's frames as well, when that site's script comes, too", () => {
    const page = aPage();
    page.run(address);
    page.run("https://example.net/embed/1.0.0/embed.js");
    expect(page.listening).toEqual(["message"]);
    expect(page.looks).toBe(2);
  });

  test("does nothing where it cannot know its site: written into the page, or served under another name", () => {
    for (const src of ["", "https://news.example/bundle.js", "https://news.example/embed/all.js"]) {
      const page = aPage();
      page.run(src);
      expect(page.window.InitiativeMap, src).toBe(undefined);
      expect(page.listening).toEqual([]);
    }
  });

  test("minds no element of the page that has its name", () => {
    const page = aPage();
    Object.assign(page.window, { InitiativeMap: { id: "InitiativeMap" } });
    page.run(address);
    expect(page.window.InitiativeMap?.version).toBe(hostVersion);
  });

  test("gives no handle for what is no frame of the site", () => {
    const page = aPage();
    page.run(address);
    for (const other of [null, undefined, 5, "iframe", {}, { src: address }]) {
      expect(page.window.InitiativeMap?.of(other)).toBe(null);
    }
  });
});

test("the types that are published are those the script has", () => {
  expectTypeOf<host.MapHandle>().toEqualTypeOf<published.MapHandle>();
  expectTypeOf<host.MapEvents>().toEqualTypeOf<published.MapEvents>();
  expectTypeOf<host.MapFilter>().toEqualTypeOf<published.MapFilter>();
  expectTypeOf<host.HostApi>().toExtend<published.InitiativeMapApi>();
  expectTypeOf<published.InitiativeMapApi>().toExtend<host.HostApi>();
  expectTypeOf<published.InitiativeMapElement>().toExtend<Omit<published.MapHandle, "theme">>();
  expectTypeOf<(typeof attributes)[number]>().toExtend<keyof published.InitiativeMapElement>();
});

/** A page with nothing on it, in an engine without elements of one's own. */
function aPage() {
  const listening: string[] = [];
  const page = { looks: 0, listening, window: {} as { InitiativeMap?: host.HostApi }, run };
  const node = { addEventListener: () => undefined };
  const document = {
    ...node,
    currentScript: { src: "" },
    documentElement: node,
    body: null,
    querySelectorAll: () => {
      page.looks += 1;
      return [];
    },
  };
  Object.assign(page.window, {
    window: page.window,
    self: page.window,
    document,
    addEventListener: (name: string) => listening.push(name),
    matchMedia: () => ({ addListener: () => undefined }),
    MutationObserver: class {
      observe(): void {}
    },
    HTMLIFrameElement: class {},
    EventTarget,
    URL,
  });
  function run(src: string): void {
    document.currentScript.src = src;
    runInNewContext(script, page.window);
  }
  return page;
}
