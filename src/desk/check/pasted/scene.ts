/** What is known of a pasted page before any one code is looked at. */
import { type Finding, finding } from "../finding.ts";
import { type Ours, sameRoot } from "./address.ts";
import type { Found } from "./found.ts";
import { runs } from "./script.ts";

export interface Scene {
  readonly html: Document;
  /** The address of the site that this page is of, ending in a slash. */
  readonly root: string;
  readonly ours: Ours;
  readonly scripts: readonly Found[];
  readonly links: readonly Found[];
  /** What systems made of a page's address by themselves. */
  readonly cards: readonly Found[];
}

/** Whose script there is for the frames of a site; a script serves its own site's frames alone. */
export function servedBy({ scripts }: Scene, root: string | null): "own" | "other" | "none" {
  const running = scripts.filter(runs);
  if (running.some(({ led }) => root === null || sameRoot(led.root, root))) return "own";
  return running.length > 0 ? "other" : "none";
}

/** What is said where a code lacks its script: that it has another site's, or the lack itself. */
export function lackOf(scene: Scene, root: string | null, lack: Finding["id"]): readonly Finding[] {
  const served = servedBy(scene, root);
  if (served === "own") return [];
  return [finding(served === "other" ? "script-elsewhere" : lack)];
}

export function isLinked({ links }: Scene, place: string): boolean {
  return links.some(({ led }) => led.place === place);
}
