/** While developing: pages printed on request, pictures from memory, and geo/ watched. */
import { readFile } from "node:fs/promises";
import type { ServerResponse } from "node:http";
import { join } from "node:path";
import type { ViteDevServer } from "vite";
import { readAddress } from "../../view/address/read.ts";
import type { Edition } from "../geo-folder.ts";
import { forgetScripts, PAGES, pressFor } from "../press.ts";
import { photosFolder } from "../site/own-folders.ts";

type Pages = typeof import("../pages.ts");

/** The self-test's script, from the project's root. */
export const CHECK = "src/desk/check/page.tsx";

interface Desk {
  readonly geo: string;
  readonly src: string;
  readonly read: () => Promise<Edition>;
}

const types: ReadonlyMap<string, string> = new Map([
  ["svg", "image/svg+xml"],
  ["avif", "image/avif"],
  ["webp", "image/webp"],
  ["jpg", "image/jpeg"],
  ["json", "application/json"],
]);

/** Answers what vite itself does not; returned to vite, so that it answers after vite's own files. */
export function serveEdition(server: ViteDevServer, desk: Desk): () => void {
  let edition = desk.read();
  edition.catch(() => undefined); // shown on the first request
  server.watcher.add(desk.geo);
  server.watcher.on("all", (_, path) => {
    const fact = path.startsWith(desk.geo);
    const script = path.startsWith(desk.src) && /\.tsx?$/.test(path);
    if (script) forgetScripts();
    // What vite has given to a page it renews by itself; what stands in the page, as its door does, is printed anew.
    const printed = script && !server.moduleGraph.getModulesByFile(path);
    if (!fact && !printed && !path.endsWith(".css")) return;
    if (fact) edition = desk.read();
    edition.then(
      () => server.ws.send({ type: "full-reload" }),
      (error: Error) => server.ws.send({ type: "error", err: { message: error.message, stack: "" } }),
    );
  });

  server.middlewares.use(async (request, response, next) => {
    const path = new URL(request.url ?? "/", "http://site").pathname;
    try {
      if (path === "/@atlas/atlas.json")
        return answer(response, "json", JSON.stringify((await edition).published));
      if (path === "/@atlas/shapes.json")
        return answer(response, "json", JSON.stringify((await edition).shapes));
      if (!path.startsWith(`/${photosFolder}/`)) return next();
      const file = (await edition).files.find(({ name }) => `/${name}` === path);
      return file ? answer(response, path.split(".").pop()!, file.bytes) : next();
    } catch (error) {
      next(error);
    }
  });

  return () => {
    server.middlewares.use(async (request, response, next) => {
      const path = new URL(request.originalUrl ?? "/", "http://site").pathname;
      if (/\.\w+$/.test(path) && !path.endsWith(".html")) return next(); // pictures and kits are painted by a build alone
      try {
        const { published } = await edition;
        const [, embedded, address = ""] = /^\/(embed\/)?(.*)/.exec(path) ?? [];
        const view = readAddress(address, published.atlas);
        const template = await readFile(join(server.config.root, "index.html"), "utf8");
        const press = await pressFor(await edition, desk.src, {
          address: null,
          template,
          preload: {},
          strict: false,
        });
        const { printPage, editorsPages } = (await server.ssrLoadModule(PAGES)) as Pages;
        const printEditors = editorsPages.get(`${path.slice(1)}index.html`);
        if (printEditors) return answer(response, "html", printEditors(press, CHECK));
        const html = await server.transformIndexHtml(
          path,
          printPage(press, embedded ? { ...view, initiative: null } : view, embedded ? "embed" : "map"),
        );
        return answer(response, "html", html);
      } catch (error) {
        next(error);
      }
    });
  };
}

function answer(response: ServerResponse, kind: string, body: string | Uint8Array): void {
  const type = types.get(kind) ?? "text/html; charset=utf-8";
  response.setHeader("content-type", type);
  response.end(body);
}
