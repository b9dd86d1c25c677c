/** Other people's pages: a site of another origin, as news sites are, that serves just the pages a test gives it. */
import { createServer, type OutgoingHttpHeaders } from "node:http";
import sirv, { type RequestHandler } from "sirv";
import { afterAll } from "vitest";

export interface HostPage {
  /** `null` is never answered. */
  readonly html: string | null;
  readonly headers?: OutgoingHttpHeaders;
}

export interface HostSite {
  /** `http://localhost:…/`: by another name than the map's site, so that browsers hold it for another site. */
  readonly root: string;
  /** Serves a page from now on. Gives its address. */
  page(html: string, headers?: OutgoingHttpHeaders): string;
  /** Serves a script from now on. Gives its address. */
  script(code: string): string;
  /** Serves a file from now on, under a path of the test's choosing, whatever words follow it. Gives its address. */
  file(path: string, content: string, headers: OutgoingHttpHeaders): string;
  /** Serves what lies in a folder from now on, under a name of the test's choosing. Gives its address, ending in a slash. */
  folder(name: string, directory: string): string;
  /** Lets whoever asks for a path wait for ever. Gives its address. */
  silence(path: string): string;
  close(): Promise<void>;
}

const html = { "content-type": "text/html; charset=utf-8" };
const script = { "content-type": "text/javascript; charset=utf-8" };

/** A host that is there until the last test of the file that asks for it. */
export async function hostOfTests(): Promise<HostSite> {
  const host = await serveHost();
  afterAll(host.close);
  return host;
}

/** Whoever starts it ends it by `close`. */
export async function serveHost(): Promise<HostSite> {
  const pages = new Map<string, HostPage>();
  const folders = new Map<string, RequestHandler>();
  const server = createServer((request, response) => {
    const [path = ""] = (request.url ?? "").split("?");
    const page = pages.get(path);
    if (page?.html === null) return;
    const [, name = ""] = path.split("/");
    const folder = folders.get(name);
    if (folder) {
      request.url = path.slice(name.length + 1);
      folder(request, response, () => {
        response.writeHead(404).end();
      });
      return;
    }
    response.writeHead(page ? 200 : 404, page?.headers ?? {});
    response.end(page?.html);
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host's server has no port");
  const root = `http://localhost:${address.port}/`;
  const add = (path: string, page: HostPage) => {
    pages.set(`/${path}`, page);
    return root + path;
  };
  const file: HostSite["file"] = (path, content, headers) => add(path, { html: content, headers });
  return {
    root,
    page: (content, headers = {}) => file(`${pages.size}`, content, { ...html, ...headers }),
    script: (code) => file(`${pages.size}`, code, script),
    file,
    folder: (name, directory) => {
      folders.set(name, sirv(directory, { dev: true }));
      return `${root}${name}/`;
    },
    silence: (path) => add(path, { html: null }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((ended) => server.close(ended));
    },
  };
}

/** A plain article around some HTML. */
export function article(inside: string, head = "", root = 'lang="zh-CN"'): string {
  return `<!doctype html><html ${root}><meta charset="utf-8"><title>一篇报道</title><link rel="icon" href="data:,">${head}<body><h1>一篇报道</h1>${inside}</body></html>`;
}
