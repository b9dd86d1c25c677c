/** `vite preview` of the printed site: a folder's page for its address, and the page for lost readers elsewhere. */
import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, sep } from "node:path";

/** Answers what is no file of `folder`, as static hosts do. */
export function servePages(folder: string) {
  return async (
    request: IncomingMessage & { originalUrl?: string | undefined },
    response: ServerResponse,
  ) => {
    const { pathname, search } = new URL(request.originalUrl ?? request.url ?? "/", "http://site");
    const page = await pageOf(folder, pathname);
    if (page !== undefined && !pathname.endsWith("/")) {
      response.writeHead(301, { location: `${pathname}/${search}` });
      response.end();
      return;
    }
    response.writeHead(page === undefined ? 404 : 200, { "content-type": "text/html; charset=utf-8" });
    response.end(page ?? (await readFile(join(folder, "404.html"))));
  };
}

async function pageOf(folder: string, pathname: string): Promise<Uint8Array | undefined> {
  const file = join(folder, decoded(pathname), "index.html");
  if (!file.startsWith(folder + sep)) return undefined;
  return readFile(file).catch(() => undefined); // no such page: that is the answer
}

/** An address with a broken escape is that of no page. */
function decoded(pathname: string): string {
  try {
    return decodeURI(pathname);
  } catch {
    return pathname;
  }
}
