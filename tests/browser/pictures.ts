/** Pictures of the main states, for people to look at: `npm run pictures` writes them into `pictures/`. */
import { mkdir, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { type Circumstances, closeBrowsers, type Reader, reader } from "./reader.ts";
import { serveSite } from "./site.ts";

const FOLDER = "pictures";
const desktop = { widthPx: 1280, heightPx: 860 };
const phone = { widthPx: 390, heightPx: 844, touch: true };
const small = { widthPx: 320, heightPx: 640, touch: true };
/** Boxes of frames in narrow and wide columns. */
const boxes = [
  [320, 540],
  [640, 540],
  [1000, 640],
] as const;
const frames = {
  district: "",
  town: "sanzao/",
  "town-dark": "hongqi/?theme=dark&item=hongqi-mentors",
  "map-alone": "?show=map&lang=en",
  auto: "pingsha/?height=auto",
  gone: "?gone=northam",
  check: "?check",
};
const towns = ["pingsha", "sanzao", "nanshui", "hongqi", "hangkong"];

/** Takes a picture of what the reader sees now. */
type Take = (name: string, of?: "page") => Promise<void>;

export async function main(): Promise<void> {
  await rm(FOLDER, { recursive: true, force: true });
  await mkdir(FOLDER, { recursive: true });
  const { site, close } = await serveSite();
  const taken: string[] = [];

  async function sitting(
    prefix: string,
    circumstances: Circumstances,
    story: (one: Reader, take: Take) => Promise<void>,
  ) {
    const one = await reader(site, { stillness: true, ...circumstances });
    const take: Take = async (name, of) => {
      if (circumstances.script !== false) await still(one);
      const file = join(FOLDER, `${prefix}-${name}.png`);
      await writeFile(file, await one.picture(of));
      taken.push(file);
    };
    await story(one, take);
    for (const noise of one.noise) console.error(`${prefix}: ${noise}`);
    await one.leave();
  }

  try {
    await sitting("desktop", desktop, everyState);
    await sitting("phone", phone, async (one, take) => {
      await everyState(one, take);
      await sheetStops(one, take);
    });
    await sitting("small", small, async (one, take) => {
      await opened(one, "");
      await take("district");
      await opened(one, "hongqi/?item=hongqi-mentors");
      await take("initiative");
      await sheetStops(one, take);
    });
    for (const [name, screen] of Object.entries({ desktop, phone })) {
      await sitting(`${name}-dark`, { ...screen, dark: true }, async (one, take) => {
        await opened(one, "");
        await take("district");
        await opened(one, "sanzao/?item=haicheng-deliberation&type=deliberation");
        await take("filter");
      });
      await sitting(`${name}-english`, screen, async (one, take) => {
        await opened(one, "?lang=en");
        await take("district");
        await opened(one, "sanzao/?lang=en&item=yulin-party-core");
        await take("initiative");
      });
      await sitting(`${name}-no-webgl`, { ...screen, webgl: false }, async (one, take) => {
        await one.visit("sanzao/");
        await one.settled();
        await take("town");
      });
      await sitting(`${name}-script-off`, { ...screen, script: false }, async (one, take) => {
        await one.visit("");
        await take("district", "page");
        await one.visit("sanzao/");
        await take("town", "page");
      });
    }
    for (const [widthPx, heightPx] of boxes) {
      await sitting(`frame-${widthPx}x${heightPx}`, { widthPx, heightPx }, async (one, take) => {
        for (const [name, address] of Object.entries(frames)) {
          await one.visit(`embed/${address}`);
          if (/item|lang|check/.test(address)) await one.answered(); // the others sleep, as readers first see them
          await take(name, address.includes("height=auto") ? "page" : undefined);
        }
      });
    }
    for (const [name, screen] of Object.entries({ desktop, phone, small })) {
      for (const dark of [false, true]) {
        await sitting(`${name}${dark ? "-dark" : ""}`, { ...screen, dark }, editorsPages);
      }
    }
    await sitting("print", { widthPx: 794, heightPx: 1123 }, async (one, take) => {
      await opened(one, "sanzao/?item=haicheng-deliberation");
      await one.printPreview();
      await take("town", "page");
      const file = join(FOLDER, "print-town.pdf");
      await writeFile(file, await one.paper());
      taken.push(file);
    });
  } finally {
    await closeBrowsers();
    await close();
  }
  console.log(taken.join("\n"));
}

async function everyState(one: Reader, take: Take): Promise<void> {
  await opened(one, "");
  await take("district");
  for (const town of towns) {
    await one.tap(`.places a[href*="${town}/"]`);
    await take(`town-${town}`);
  }
  await opened(one, "sanzao/?item=yulin-collective-economy");
  await take("initiative");
  await opened(one, "?item=jinwan-innovators");
  await take("initiative-plot");
  await opened(one, "?type=deliberation,chain");
  await take("filter");
  await opened(one, "pingsha/?type=deliberation");
  if (await one.sees(".handle")) await one.tap(".filter h2 button");
  await take("filter-empty");
  await opened(one, "sanzao/");
  await one.ask(() => document.querySelector(".gallery:not(.small)")!.scrollIntoView({ block: "center" }));
  await take("gallery");
  await one.tap(".gallery:not(.small) figure a");
  await take("lightbox");
}

/** What editors see: the dialog, the self-test, the examples, a kit. */
async function editorsPages(one: Reader, take: Take): Promise<void> {
  await opened(one, "sanzao/?type=talent");
  await one.tap(".hand-on");
  await one.shows("dialog.handing");
  await take("share");
  await one.tap('dialog.handing [role="tab"]:nth-of-type(2)');
  await one.shows("dialog.handing iframe");
  await take("embed");
  for (const page of ["check", "examples", "wechat/sanzao"]) {
    await one.visit(`embed/${page}/`);
    await take(`page-${page.split("/")[0]}`, "page");
  }
}

async function sheetStops(one: Reader, take: Take): Promise<void> {
  await opened(one, "sanzao/");
  await one.tap(".handle button:first-of-type");
  await take("sheet-low");
  await one.tap(".handle button:last-of-type");
  await take("sheet-half");
  await one.tap(".handle button:last-of-type");
  await take("sheet-full");
}

async function opened(one: Reader, address: string): Promise<void> {
  await one.visit(address);
  await one.settled();
  await one.live();
}

/** Waits until two pictures in a row are the same. */
async function still(one: Reader): Promise<void> {
  let last = await one.picture();
  for (let tries = 0; tries < 20; tries += 1) {
    const next = await one.picture();
    if (next.equals(last)) return;
    last = next;
  }
}
