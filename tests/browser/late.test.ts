/**
 * Parts that come late or not at all: their files are withheld for a while, never answered, gone, or cut off with the network.
 * What the reader pressed, typed, opened or selected is there afterwards, and nobody is left in a dead end.
 */
import { afterAll, describe, expect, inject, test } from "vitest";
import { closeBrowsers, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const desktop = {};
const phone = { widthPx: 390, heightPx: 844, touch: true };
const script = /\/assets\/page-/;
const later = /\/assets\/later-/;
const facts = /\/assets\/atlas-/;
const lightbox = /\/assets\/Lightbox-/;
const dialog = /\/assets\/open-dialog-/;
const liveMap = /\/assets\/live-map-/;
const photograph = ".gallery:not(.small) figure:nth-of-type(2) a";
const sanzao = '.places a[href*="sanzao/"]';
const other = '.languages a[lang="en"]';

afterAll(closeBrowsers);

/** What waits, and why: the page's script, its facts, its second part. */
const waits: readonly (readonly [string, RegExp])[] = [
  ["the page's script", script],
  ["its facts", facts],
  ["its second part", later],
];
const sizes: readonly (readonly [string, object])[] = [
  ["a desktop", desktop],
  ["a phone", phone],
];

/** Opens a page whose files of a kind are withheld, lets the reader act, and then lets the files come. */
function meanwhile(
  address: string,
  files: RegExp,
  circumstances: object,
  act: (reader: Reader) => Promise<void>,
  then: (reader: Reader) => Promise<void>,
): Promise<void> {
  return read(site, circumstances, async (reader) => {
    const letCome = await reader.withhold(files);
    await reader.visit(address, "printed");
    await reader.shows(".places a");
    await act(reader);
    letCome();
    await reader.settled();
    await then(reader);
  });
}

describe.each(waits)("while %s is on its way", (_, files) => {
  test.each(sizes)(
    "a place, a photograph or a language pressed on %s is opened once it is here",
    async (_, size) => {
      await meanwhile(
        "",
        files,
        size,
        (reader) => reader.tap(sanzao),
        async (reader) => {
          await eventually(reader.address).toBe("sanzao/");
          expect(await reader.text("#_panel h2")).toBe("三灶镇");
        },
      );
      await meanwhile(
        "sanzao/",
        files,
        size,
        (reader) => reader.tap(photograph),
        async (reader) => {
          await eventually(() => reader.sees(".lightbox[open]")).toBe(true);
          expect(await reader.text(".lightbox figcaption")).toContain("第 2 张");
        },
      );
      await meanwhile(
        "sanzao/",
        files,
        size,
        (reader) => reader.tap(other),
        async (reader) => {
          await eventually(reader.address).toBe("en/sanzao/");
          await eventually(() => reader.attribute("html", "lang")).toBe("en");
        },
      );
    },
  );

  test("an option pressed is chosen once it is here", async () => {
    await meanwhile(
      "",
      files,
      desktop,
      (reader) => reader.tap(".types .option:nth-of-type(2)"),
      async (reader) => {
        await eventually(() => reader.count(".chips .chip")).toBe(1);
        expect(await reader.attribute(".types .option:nth-of-type(2)", "aria-pressed")).toBe("true");
      },
    );
  });

  test("letters typed stay in the field with the caret and the focus, and are looked for", async () => {
    const hold = async (reader: Reader) => {
      await reader.tap(".search input");
      await reader.press("a", "b", "ArrowLeft");
      await reader.ask(() => Object.assign(window, { held: document.activeElement }));
    };
    await meanwhile("", files, desktop, hold, async (reader) => {
      await eventually(reader.address).toBe("?q=ab");
      const now = await reader.ask(() => {
        const field = document.activeElement as HTMLInputElement;
        return [field === (window as { held?: unknown }).held, field.value, field.selectionStart];
      });
      expect(now).toEqual([true, "ab", 1]);
    });
  });

  test("the focus by keyboard, what is opened and what is selected stay, and Enter is kept", async () => {
    const hold = async (reader: Reader) => {
      await reader.tap("#_panel summary");
      await reader.ask(() => getSelection()!.selectAllChildren(document.querySelector("#_panel .summary")!));
      await reader.tabTo(".types .option");
      await reader.press("Enter");
    };
    await meanwhile("sanzao/", files, desktop, hold, async (reader) => {
      await eventually(reader.address).toMatch(/type=\w+/);
      expect(reader.address()).toMatch(/^sanzao\/[\w-]+\/\?/);
      expect(await reader.count("#_panel details[open]")).toBeGreaterThan(0);
      expect(await reader.isAt(".types .option:first-of-type")).toBe(true);
    });
  });

  test("what is being composed is nobody's words until it is finished", async () => {
    const hold = async (reader: Reader) => {
      await reader.tap(".search input");
      await reader.compose(["g", "ga", "gang"]);
    };
    await meanwhile("", files, desktop, hold, async (reader) => {
      expect(await reader.ask(() => document.querySelector<HTMLInputElement>(".search input")!.value)).toBe(
        "gang",
      );
      expect(reader.address()).toBe("");
      expect(await reader.count(".chips .chip")).toBe(0);
      await reader.compose([], "港");
      await eventually(reader.address).toBe(`?q=${encodeURIComponent("港")}`);
    });
  });

  test("a second press on a link follows it, and so do a few seconds without an answer", async () => {
    for (const presses of [2, 1]) {
      await read(site, desktop, async (reader) => {
        await reader.withhold(files);
        await reader.visit("", "printed");
        await reader.shows(".places a");
        for (let press = 0; press < presses; press += 1) await reader.tap(sanzao);
        await eventually(() => reader.attribute("html", "data-place")).toBe("sanzao"); // another page than before
      });
    }
  });

  test("and gone, a link leads to its printed page, in the language that all of it has", async () => {
    await read(site, phone, async (reader) => {
      await reader.gone(files);
      await reader.visit("?type=talent&lang=en", "printed");
      await reader.tap(sanzao);
      await eventually(() => reader.attribute("html", "data-place")).toBe("sanzao");
      expect(await reader.attribute("html", "lang")).toBe("zh-CN");
      expect(await reader.text("#_panel h2")).toBe("三灶镇");
      expect(await reader.count(".chips .chip")).toBe(0);
    });
  });

  test("and gone, it is asked for again, and all is there when it is back", async () => {
    await read(site, desktop, async (reader) => {
      const putBack = await reader.gone(files);
      await reader.visit("?type=talent&lang=en", "printed");
      await reader.tap(".types .option:nth-of-type(2)");
      expect(await reader.attribute("html", "lang")).toBe("zh-CN"); // nothing of another language before all of it
      await putBack();
      await reader.settled();
      await eventually(() => reader.attribute("html", "lang")).toBe("en");
      await eventually(() => reader.count(".chips .chip")).toBe(2);
    });
  });
});

describe("a photograph whose lightbox", () => {
  test.each(sizes)(
    "is on its way is shown in it when it is here, the one pressed last, on %s",
    async (_, size) => {
      await atRest(size, async (reader) => {
        const letCome = await reader.withhold(lightbox);
        await reader.tap(".gallery:not(.small) figure:nth-of-type(1) a");
        await reader.tap(photograph);
        letCome();
        await eventually(() => reader.sees(".lightbox[open]")).toBe(true);
        expect(await reader.text(".lightbox figcaption")).toContain("第 2 张");
      });
    },
  );

  test("is gone, never comes, or is pressed a second time is opened by its link", async () => {
    const leaves = (reader: Reader) => eventually(reader.address).toMatch(/^photos\//);
    await atRest(desktop, async (reader) => {
      await reader.gone(lightbox);
      await reader.tap(photograph);
      await leaves(reader);
    });
    await atRest(desktop, async (reader) => {
      await reader.withhold(lightbox);
      await reader.tap(photograph);
      await leaves(reader);
    });
    await atRest(phone, async (reader) => {
      await reader.withhold(lightbox);
      await reader.tap(photograph);
      await reader.tap(photograph);
      await leaves(reader);
    });
  });

  test("is cut off waits for the network", async () => {
    await atRest(desktop, async (reader) => {
      const comeBack = await reader.offline();
      await reader.tap(photograph);
      const asked = () =>
        performance.getEntriesByType("resource").some(({ name }) => name.includes("Lightbox"));
      await eventually(() => reader.ask(asked)).toBe(true); // and did not come
      expect(await reader.ask(() => navigator.onLine)).toBe(false);
      expect(reader.address()).toBe("sanzao/");
      await comeBack();
      await eventually(() => reader.sees(".lightbox[open]")).toBe(true);
    });
  });
});

describe("the share dialog", () => {
  const button = ".hand-on";

  test("that is gone, or cut off, says the address to hand on, and comes at the next press when it is back", async () => {
    await atRest(desktop, async (reader) => {
      const asked = () => reader.ask(() => (window as { said?: readonly unknown[] }).said);
      await reader.ask(() => {
        window.prompt = (...said) => {
          Object.assign(window, { said });
          return null;
        };
      });
      const putBack = await reader.gone(dialog);
      await reader.tap(button);
      await eventually(asked).toContain(`${site}sanzao/`);
      await putBack();
      await reader.ask(() => Object.assign(window, { said: undefined }));
      const letCome = await reader.withhold(dialog);
      await reader.tap(button);
      await reader.tap(button); // insists
      await eventually(asked).toContain(`${site}sanzao/`);
      letCome();
      await eventually(() => reader.count("dialog")).toBe(0);
      await reader.tap(button);
      await eventually(() => reader.sees("dialog.handing")).toBe(true);
    });
  });
});

describe("the live map", () => {
  test("that is gone, or cut off, leaves the figure working, and grows when it is back", async () => {
    await read(site, desktop, async (reader) => {
      const putBack = await reader.gone(liveMap);
      await reader.visit("");
      await reader.settled();
      await reader.tap('.marks a[data-place="hongqi"]');
      await eventually(reader.address).toBe("hongqi/");
      expect(await reader.sees(".figure use.place")).toBe(true);
      await putBack();
      await reader.live();
      expect(await reader.text("#_panel h2")).toBe("红旗镇");
    });
  });
});

/** A reader of a page that has come whole. */
function atRest(circumstances: object, story: (reader: Reader) => Promise<void>): Promise<void> {
  return read(site, { ...circumstances, blocked: liveMap }, async (reader) => {
    await reader.visit("sanzao/");
    await reader.settled();
    await story(reader);
  });
}
