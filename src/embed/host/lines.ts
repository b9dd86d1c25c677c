/** All lines of one page: to the frames that stand in it, whenever they came, and to those that elements made. */
import type { MapHandle } from "./handle.ts";
import { type Line, openLine } from "./line.ts";

export interface Lines {
  /** The folders of frames' pages, `https://example.org/map/embed/`: one for each site whose script the page loaded. */
  readonly folders: readonly string[];
  readonly serve: (folder: string) => void;
  /** A map's handle by its frame; `null` for what is no frame of these folders. */
  readonly of: (frame: unknown) => MapHandle | null;
  /** The line to the frame whose window this is. */
  readonly from: (source: MessageEventSource | null) => Line | undefined;
  /** The lines whose frames stood on the page when last it was looked; an element puts its own here. */
  readonly open: Set<Line>;
}

export function keepLines(world: Window): Lines {
  const page = world.document;
  const folders: string[] = [];
  const open = new Set<Line>();
  const known = new WeakMap<HTMLIFrameElement, Line>();

  function lineTo(frame: HTMLIFrameElement): Line | undefined {
    let line = known.get(frame);
    if (!line && folders.some((folder) => frame.src.startsWith(folder))) {
      line = openLine(world, page.createComment("")); // a node that nobody sees, for its events
      known.set(frame, line);
      line.seat(frame);
    }
    if (line) open.add(line);
    return line;
  }

  function from(source: MessageEventSource | null): Line | undefined {
    for (const line of open) {
      const frame = line.frame();
      if (frame && frame.contentWindow === source) return line;
      if (frame && !frame.isConnected) open.delete(line);
    }
    const frame = [...page.querySelectorAll("iframe")].find(({ contentWindow }) => contentWindow === source);
    return frame && lineTo(frame);
  }

  return {
    folders,
    serve: (folder) => {
      if (folders.includes(folder)) return;
      folders.push(folder);
      page.querySelectorAll("iframe").forEach(lineTo);
    },
    of: (frame) => {
      const line = frame instanceof HTMLIFrameElement && lineTo(frame);
      return line ? line.handle : null;
    },
    from,
    open,
  };
}
