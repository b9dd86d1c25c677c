/** Other people's pages: a site of another origin, as news sites are, that serves just the pages a test gives it. */
import { createServer, type OutgoingHttpHeaders } from "node:http";

export interface HostPage {
  readonly html: string;
  readonly headers?: OutgoingHttpHeaders;
}

export interface HostSite {
  /** `http://localhost:…/`: by another name than the map's site, so that browsers hold it for another site. */
  readonly root: string;
  /** Serves a page from now on. Gives its address. */
  page(html: string, headers?: OutgoingHttpHeaders): string;
  /** Serves a script from now on. Gives its address. */
  script(code: string): string;
  close(): Promise<void>;
}

/** Whoever starts it ends it by `close`. */
export async function serveHost(): Promise<HostSite> {
  const pages = new Map<string, HostPage>();
  const server = createServer((request, response) => {
    const page = pages.get(request.url ?? "");
    response.writeHead(page ? 200 : 404, page?.headers ?? {});
    response.end(page?.html);
  });
  await new Promise<void>((ready) => server.listen(0, "localhost", ready));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host's server has no port");
  const root = `http://localhost:${address.port}/`;
  const add = (html: string, headers: OutgoingHttpHeaders) => {
    const path = `/${pages.size}`;
    pages.set(path, { html, headers });
    return root + path.slice(1);
  };
  return {
    root,
    page: (html, headers = {}) => add(html, { "content-type": "text/html; charset=utf-8", ...headers }),
    script: (code) => add(code, { "content-type": "text/javascript; charset=utf-8" }),
    close: async () => {
      server.closeAllConnections();
      await new Promise((ended) => server.close(ended));
    },
  };
}

/** A plain article around some HTML. */
export function article(inside: string, head = ""): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>一篇报道</title><link rel="icon" href="data:,">${head}<body><h1>一篇报道</h1>${inside}</body></html>`;
}
