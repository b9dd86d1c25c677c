import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { wayOutWords } from "../../src/words/way-out.ts";
import { article, type HostSite, serveHost } from "./host.ts";
import { closeBrowsers, type FrameReader, type Reader, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

/**
 * A frame as WordPress makes one of an address: it lets scripts run and nothing else, and is known by a secret in its address's
 * fragment. The page around it hears the letters of WordPress's own embeds; its rules are written here by what it does.
 */
const site = inject("site");
const secret = "Ab1Cd2Ef3G";
const blocked = /live-map|embed\/still\//;
let host: HostSite;

beforeAll(async () => {
  host = await serveHost();
});
afterAll(async () => {
  await closeBrowsers();
  await host.close();
});

/** What the page does with a letter: the frame of that secret alone is obeyed, its host alone is gone to, and only for who is in it. */
function obey({ data, source }: MessageEvent): void {
  const { secret, message, value } = Object(data);
  if (!(secret && message && value) || /[^a-zA-Z0-9]/.test(secret)) return;
  for (const frame of document.querySelectorAll<HTMLIFrameElement>(`iframe[data-secret="${secret}"]`)) {
    if (source !== frame.contentWindow || message !== "link") continue;
    const [to, from] = [new URL(value), new URL(frame.getAttribute("src")!)];
    const isHeld = document.activeElement === frame;
    if (/^https?:$/.test(to.protocol) && to.host === from.host && isHeld) top!.location.href = value;
  }
}

function framed(address: string, script = `addEventListener("message",${obey})`): string {
  const frame = `<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" title="地图" src="${site}${address}#?secret=${secret}" data-secret="${secret}" width="640" height="600" style="max-width:100%" onload="loads=(window.loads??0)+1"></iframe>`;
  return host.page(article(`${frame}<script>${script}</script>`));
}

async function story(
  page: string,
  tell: (reader: Reader, inside: FrameReader) => Promise<void>,
  phone = false,
) {
  const screen = phone ? { widthPx: 390, heightPx: 844, touch: true } : {};
  await read(site, { hosts: [host.root], blocked, ...screen }, async (reader) => {
    await reader.visitHost(page);
    await reader.frame().answered();
    await tell(reader, reader.frame());
  });
}

const wholeMap = '.map-buttons a[target="_blank"]';
const shown = "[data-way-out]";

describe("in a frame that WordPress made of an address", () => {
  test("the link to the whole map leads the page around it there", async () => {
    await story(framed("embed/sanzao/"), async (reader, inside) => {
      await inside.tap(wholeMap);
      await eventually(() => reader.address()).toBe("sanzao/");
    });
  });

  test("so it does for who has filtered the map and uses the keyboard", async () => {
    await story(framed("embed/sanzao/?type=talent"), async (reader, inside) => {
      await inside.ask((what) => document.querySelector<HTMLElement>(what)!.focus(), wholeMap);
      await reader.press("Enter");
      await eventually(() => reader.address()).toBe("sanzao/?type=talent");
    });
  });

  test("its address is shown to copy where the page around it does not hear", async () => {
    await story(framed("embed/sanzao/", ""), async (reader, inside) => {
      await inside.tap(wholeMap);
      await eventually(() => inside.count(shown)).toBe(1);
      expect(await inside.text(shown)).toContain(wayOutWords.zh.told);
      const field = () =>
        inside.ask((what) => document.querySelector<HTMLInputElement>(`${what} input`)!.value, shown);
      expect(await field()).toBe(`${site}sanzao/`);
      await inside.tap(`${shown} button:not([aria-label])`);
      await eventually(() => inside.text(`${shown} [role=status]`)).toBe(wayOutWords.zh.copied);
      await reader.press("Escape");
      await eventually(() => inside.count(shown)).toBe(0);
      expect(await inside.ask((what) => document.activeElement?.matches(what), wholeMap)).toBe(true);
    });
  });

  test("a link to another site is shown at once: no letter would lead there", async () => {
    await story(framed("embed/sanzao/?item=yulin-party-core&lang=en"), async (_, inside) => {
      const outward = `a[target="_blank"]:not([href^="${site}"]):not([href^="."])`;
      await eventually(() => inside.count(outward)).toBeGreaterThan(0);
      const press = () => inside.ask((what) => document.querySelector<HTMLElement>(what)!.click(), outward);
      await eventually(() => press().then(() => inside.count(shown))).toBe(1); // the way out comes by itself, after the page
      expect(await inside.text(shown)).toContain(wayOutWords.en.told);
    });
  });

  test("what is shown fits a phone, and axe finds no fault with it", async () => {
    const tell = async (reader: Reader, inside: FrameReader) => {
      await inside.tap(wholeMap);
      await eventually(() => inside.count(shown)).toBe(1);
      const isInside = await inside.ask((what) => {
        const { left, right, top, bottom } = document.querySelector(what)!.getBoundingClientRect();
        return left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
      }, shown);
      expect(isInside).toBe(true);
      const ofTheArticle = /\((iframe body > )?h1\)/;
      expect((await reader.faults()).filter((fault) => !ofTheArticle.test(fault))).toEqual([]);
    };
    await story(framed("embed/sanzao/", ""), tell, true);
  });

  test("a place is opened as in any frame, and the frame comes once", async () => {
    await story(framed("embed/"), async (reader, inside) => {
      await inside.tap('.marks a[href*="hongqi"]');
      await eventually(() => inside.address()).toContain("hongqi/");
      expect(await reader.ask(() => (window as { loads?: number }).loads)).toBe(1);
    });
  });
});

test("a frame with a secret and a mangled address is mended and keeps the secret", async () => {
  await read(site, { hosts: [host.root], blocked }, async (reader) => {
    await reader.visitHost(framed("embed/sanzao/?type=talent%2Crural"));
    const inside = reader.frame();
    await eventually(() => inside.address()).toContain("type=talent,rural&"); // it has begun again
    await inside.answered();
    await inside.tap(wholeMap);
    await eventually(() => reader.address()).toBe("sanzao/?type=rural,talent");
  });
});
