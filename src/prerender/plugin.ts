/**
 * The vite plugin that makes a site of geo/: it parses the facts, gives the page `virtual:atlas`, prints every page,
 * and while developing renews both when a fact changes and shows the errors where there are any.
 */
import { join, resolve } from "node:path";
import type { Plugin, Rolldown, ViteDevServer } from "vite";
import { runnerImport } from "vite";
import { type Edition, editionOf } from "./geo-folder.ts";
import { PRINT, pressFor } from "./press.ts";
import { serveEdition } from "./serve/dev-server.ts";
import { servePages } from "./serve/preview-server.ts";

const MODULE = "virtual:atlas";
// Vite wraps every import() to fetch its style sheets first; this site has none, and the page's script is precious.
const PRELOAD_HELPER = "\0vite/preload-helper.js";
const RESOLVED = `\0${MODULE}`;

export interface SiteOptions {
  readonly geo?: string;
  readonly address?: string | undefined;
}

type Print = typeof import("./print.tsx");

/**
 * `geo`: the folder of facts, from the project's root. `address`: the site's published root, as SITE_ADDRESS says it; what
 * other people's systems must find by an absolute address is printed only where it is known.
 */
export function atlasSite({ geo = "geo", address = "" }: SiteOptions = {}): Plugin {
  let root = process.cwd();
  let developing = false;
  const published = publishedRoot(address);
  let edition: Promise<Edition>;
  const read = () => editionOf(resolve(root, geo), join(root, ".cache/photos"));

  return {
    name: "atlas-site",
    enforce: "pre",
    configResolved(config) {
      root = config.root;
      developing = config.command === "serve";
    },
    async buildStart() {
      if (developing) return;
      if (published === null) this.warn(NO_ADDRESS);
      edition = read();
      // Whatever is wrong in geo/ ends the build here, with all of it said and nothing of where we are in the code.
      await edition.catch((error: Error) => this.error({ message: error.message, stack: "" }));
    },
    configureServer(server: ViteDevServer) {
      return serveEdition(server, { geo: resolve(root, geo), src: join(root, "src"), read });
    },
    configurePreviewServer(server) {
      return () => server.middlewares.use(servePages(resolve(root, server.config.build.outDir)));
    },
    resolveId: (id) => (id === MODULE ? RESOLVED : undefined),
    async load(id) {
      if (id === PRELOAD_HELPER) return "export const __vitePreload = (load) => load();";
      if (id !== RESOLVED) return undefined;
      if (developing) return moduleOf('"/@atlas/atlas.json"', '"/@atlas/shapes.json"');
      const { published, shapes, files } = await edition;
      for (const { name, bytes } of files) this.emitFile({ type: "asset", fileName: name, source: bytes });
      const emit = (name: string, content: unknown) =>
        `import.meta.ROLLUP_FILE_URL_${this.emitFile({ type: "asset", name, source: JSON.stringify(content) })}`;
      return moduleOf(emit("atlas.json", published), emit("shapes.json", shapes));
    },
    generateBundle: {
      order: "post",
      async handler(_, bundle) {
        const page = bundle["index.html"];
        if (page?.type !== "asset") return;
        const { module } = await runnerImport<Print>(join(root, PRINT), { root, configFile: false });
        const atlasFile = Object.keys(bundle).find((name) => /atlas-[\w-]+\.json$/.test(name));
        const press = await pressFor(await edition, join(root, "src"), {
          address: published,
          template: String(page.source),
          preload: atlasFile ? [atlasFile] : [],
          guestScripts: guestScripts(bundle),
          strict: true,
        });
        delete bundle["index.html"];
        for (const { fileName, html } of module.printPages(press)) {
          this.emitFile({ type: "asset", fileName, source: html });
        }
        this.emitFile({ type: "asset", fileName: "404.html", source: module.printLost(press) });
      },
    },
  };
}

/** The guest's script and what it imports, but for the page's own, which is there already. */
function guestScripts(bundle: Rolldown.OutputBundle): readonly string[] {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const guest = chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith("/src/embed/guest.ts"));
  const page = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith("/src/main.tsx")));
  return guest ? [guest.fileName, ...guest.imports].filter((file) => file !== page?.fileName) : [];
}

const NO_ADDRESS =
  "SITE_ADDRESS is not set: pages are printed without card pictures, canonical addresses, oEmbed and the WeChat kits, which need the site's own address. Put SITE_ADDRESS=https://example.org/map/ into .env or the environment.";

/** @throws {Error} where the address could not be a site's root. */
function publishedRoot(address: string): string | null {
  if (address === "") return null;
  const url = URL.canParse(address) ? new URL(address) : null;
  if (
    url &&
    /^https?:$/.test(url.protocol) &&
    url.href.endsWith("/") &&
    url.href === url.origin + url.pathname
  ) {
    return url.href;
  }
  throw new Error(
    `SITE_ADDRESS is "${address}": it must be the address of the site's folder, as https://example.org/map/, with the slash at its end and nothing after it`,
  );
}

function moduleOf(atlasUrl: string, shapesUrl: string): string {
  return `
    const load = async (url) => {
      const answer = await fetch(url);
      if (!answer.ok) throw new Error(url + ": " + answer.status);
      return answer.json();
    };
    export const loadAtlas = () => load(${atlasUrl});
    export const loadShapes = () => load(${shapesUrl});
  `;
}
