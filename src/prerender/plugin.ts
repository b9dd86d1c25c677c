/**
 * The vite plugin that makes a site of geo/: it parses the facts, gives the page `virtual:atlas`, prints every page,
 * and while developing renews both when a fact changes and shows the errors where there are any.
 */
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { Logger, Plugin, ViteDevServer } from "vite";
import { runnerImport } from "vite";
import type { Language } from "../atlas/atlas.ts";
import { asTyped, type Edition, editionOf, laid, readGeo } from "./geo-folder.ts";
import type { PicturePlan } from "./pictures/pictures.ts";
import { PAGES, pressFor } from "./press.ts";
import { askedAgain } from "./scripts/asked-again.ts";
import { classicScript } from "./scripts/classic-script.ts";
import { CHECK, serveEdition } from "./serve/dev-server.ts";
import { servePages } from "./serve/preview-server.ts";
import { assetsFolder } from "./site/own-folders.ts";
import { parted } from "./site/published-languages.ts";
import { CACHE, noSiteAddress, type Settings } from "./site/settings.ts";
import { scriptsStyle } from "./style.ts";

const MODULE = "virtual:atlas";
// Vite wraps every import() to fetch its style sheets first; this site has none, and the page's script is precious.
const PRELOAD_HELPER = "\0vite/preload-helper.js";
const RESOLVED = `\0${MODULE}`;

export interface SiteOptions extends Partial<Settings> {
  readonly geo?: string;
}

type Pages = typeof import("./pages.ts");

/**
 * `geo`: the folder of facts, from the project's root. `address`: the site's published root, as SITE_ADDRESS says it; what
 * other people's systems must find by an absolute address is printed only where it is known. `pictures`: how many are made
 * for other people's pages, as SITE_PICTURES says it. `cache`: where what was painted is kept, from the project's root.
 */
export function atlasSite({
  geo = "geo",
  address = "",
  pictures = "",
  cache = CACHE,
}: SiteOptions = {}): Plugin {
  let root = process.cwd();
  let developing = false;
  let logger: Logger;
  let published: string | null = null;
  let edition: Promise<Edition>;
  let painting: ReturnType<PicturePlan["paint"]>;
  /** What pages in each language want at once: the facts' file by its reference, and the name of the other languages'. */
  let wanted: readonly { language: Language; facts: string; others: string | undefined }[] = [];

  return {
    name: "atlas-site",
    enforce: "pre",
    config: () => ({ build: { assetsDir: assetsFolder } }),
    configResolved(config) {
      root = config.root;
      developing = config.command === "serve";
      logger = config.logger;
    },
    async buildStart() {
      if (developing) return;
      const { prepared } = await import("./prepared.ts"); // with an engine of its own, which serving does without
      const folder = asTyped(resolve(root, geo));
      const settings = { address, pictures, cache: resolve(root, cache) };
      // Whatever is wrong in geo/ ends the build here, with all of it said and nothing of where we are in the code.
      const { facts, plan, ...site } = await readGeo(folder)
        .then((texts) => prepared(texts, folder, settings))
        .catch((error: Error) => this.error({ message: error.message, stack: "" }));
      published = site.address;
      if (published === null) this.warn(noSiteAddress);
      for (const notice of plan.notices) this.warn(notice);
      for (const sentence of plan.intent) logger.info(sentence);
      const whole = laid(facts, plan.painted);
      edition = Promise.resolve(whole);
      painting = plan.paint(whole);
      painting.catch(() => undefined); // said when they are wanted, below
    },
    configureServer(server: ViteDevServer) {
      return serveEdition(server, {
        geo: resolve(root, geo),
        src: join(root, "src"),
        read: () => editionOf(resolve(root, geo), join(resolve(root, cache), "photos")),
      });
    },
    configurePreviewServer(server) {
      return () => server.middlewares.use(servePages(resolve(root, server.config.build.outDir)));
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id === PRELOAD_HELPER) return "export const __vitePreload = (load) => load();";
      // Style that comes with a script, made as the pages' own is.
      const [, style] = /^(.*\.css)\?raw$/.exec(id) ?? [];
      if (style) return `export default ${JSON.stringify(await scriptsStyle(style))}`;
      if (id !== RESOLVED) return undefined;
      if (developing) return moduleOf('"/@atlas/atlas.json"', '"/@atlas/shapes.json"');
      const { published, shapes, files } = await edition;
      for (const { name, bytes } of files) this.emitFile({ type: "asset", fileName: name, source: bytes });
      const emit = (name: string, content: unknown) =>
        this.emitFile({ type: "asset", name, source: JSON.stringify(content) });
      const { languages } = published.atlas.map;
      wanted = languages.map((language) => {
        const { here, others } = parted(published, language, assetsFolder);
        if (others) this.emitFile({ type: "asset", fileName: others.fileName, source: others.json });
        return { language, facts: emit(`atlas-${language}.json`, here), others: others?.fileName };
      });
      const urls = wanted.map(({ language, facts }) => `${JSON.stringify(language)}: ${urlOf(facts)}`);
      // A page in the map's first language says none.
      const first = JSON.stringify(languages[0]);
      const own = `({ ${urls.join(", ")} })[document.documentElement.dataset.language || ${first}]`;
      return moduleOf(own, urlOf(emit("shapes.json", shapes)));
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        for (const part of Object.values(bundle)) {
          if (part.type === "chunk") part.code = askedAgain(part.code);
        }
        const page = bundle["index.html"];
        if (page?.type !== "asset") return;
        const { module } = await runnerImport<Pages>(join(root, PAGES), { root, configFile: false });
        const press = await pressFor(await edition, join(root, "src"), {
          address: published,
          template: String(page.source),
          preload: Object.fromEntries(
            wanted.map(({ language, facts, others }) => [
              language,
              [this.getFileName(facts), ...(others === undefined ? [] : [others])],
            ]),
          ),
          strict: true,
        });
        delete bundle["index.html"];
        const emit = (fileName: string, source: string | Uint8Array) =>
          this.emitFile({ type: "asset", fileName, source });
        const check = await classicScript(root, join(root, CHECK));
        const checkScript = this.getFileName(
          this.emitFile({ type: "asset", name: "check.js", source: check }),
        );
        for (const { fileName, html } of module.printPages(press)) {
          emit(fileName, html);
          await setImmediate(); // so that the painting, which goes on meanwhile, gets its next sheets
        }
        for (const [fileName, print] of module.editorsPages) {
          emit(fileName, print(press, checkScript));
        }
        for (const { fileName, json } of module.oembedFiles(press)) emit(fileName, json);
        for (const { fileName, text } of module.searchFiles(press)) emit(fileName, text);
        emit("404.html", module.printLost(press));
        for (const { name, bytes } of await painting) emit(name, bytes);
      },
    },
  };
}

function urlOf(reference: string): string {
  return `import.meta.ROLLUP_FILE_URL_${reference}`;
}

function moduleOf(atlasUrl: string, shapesUrl: string): string {
  return `
    const load = (url) => (again) =>
      fetch(url + again).then((answer) => (answer.ok ? answer.json() : Promise.reject(answer.status)));
    export const loadAtlas = load(${atlasUrl});
    export const loadShapes = load(${shapesUrl});
  `;
}
