/**
 * Which code holds in which system. What stands here was tried; docs/embed.md tells what came of it. How it is done there,
 * step by step, is said in src/words/share, by the same names.
 */

import { type Outlet, type SystemId, type Wish, type Writing, writings } from "../../../embed/codes/wish.ts";
import type { ShareWords } from "../../../words/share.ts";

/** One way into a system: the code that it takes. */
export interface Way {
  readonly outlet: Outlet;
  /** Where it is not the usual one. */
  readonly writing?: Writing;
}

export interface System {
  readonly id: SystemId;
  /** The version that it was tried in, where it has one. */
  readonly version: string | null;
  /** The best that holds there comes first. No two are of one outlet. */
  readonly ways: readonly [Way, ...Way[]];
}

export const systems: readonly System[] = [
  { id: "wordpress-administrator", version: "6.1", ways: [{ outlet: "script" }, { outlet: "oembed" }] },
  { id: "wordpress-author", version: "6.1", ways: [{ outlet: "oembed" }, { outlet: "picture" }] },
  { id: "ghost", version: "5", ways: [{ outlet: "script" }] },
  { id: "tinymce", version: "7.9.3", ways: [{ outlet: "frame" }] },
  { id: "ckeditor-4", version: "4.22.1", ways: [{ outlet: "picture" }, { outlet: "frame" }] },
  { id: "ckeditor-5", version: "48.5.2", ways: [{ outlet: "script" }, { outlet: "picture" }] },
  { id: "ueditor", version: "1.4.3", ways: [{ outlet: "frame" }, { outlet: "address" }] },
  { id: "kindeditor", version: "4.1.10", ways: [{ outlet: "frame" }] },
  { id: "wangeditor", version: "5.1.23", ways: [{ outlet: "frame", writing: "bare" }] },
  { id: "wechat", version: null, ways: [{ outlet: "wechat" }] },
  { id: "markdown", version: null, ways: [{ outlet: "picture", writing: "markdown" }] },
  { id: "unknown", version: null, ways: [{ outlet: "picture" }] },
];

export function systemOf(id: SystemId): System {
  return systems.find((system) => system.id === id)!;
}

/** The ways into a system that the site has a code for; where it has none, the last, whose code is at least a link. */
export function waysInto({ ways }: System, offered: readonly Outlet[]): readonly [Way, ...Way[]] {
  const [first, ...others] = ways.filter(({ outlet }) => offered.includes(outlet));
  return first ? [first, ...others] : [ways.at(-1)!];
}

/** A way as it is wished for, with the writing that holds there. */
export function taken({ outlet, writing = writings[outlet][0] }: Way): Partial<Wish> {
  return writing ? { outlet, writing } : { outlet };
}

/** The writing that alone holds where the wish goes, if only one does. */
export function boundWriting({ system, outlet }: Wish): Writing | undefined {
  if (system === null) return undefined;
  return systemOf(system).ways.find((way) => way.outlet === outlet)?.writing;
}

/** What a way is called in its system, and what to do there. */
export interface WayWords {
  readonly name: string;
  /** In a step `{host}` stands for the host of the map's site. */
  readonly steps: readonly string[];
}

export function wordsOfWay(words: ShareWords, system: SystemId, outlet: Outlet): WayWords {
  const ways: Readonly<Partial<Record<Outlet, WayWords>>> = words.systems[system].ways;
  return ways[outlet]!;
}
