/**
 * The host: the script on the page that holds the frame. One classic script, loaded from `…/embed/<version>/embed.js`, that may
 * stand on the page any number of times. It knows the site by its own address, and touches nothing of the page but the
 * frames and elements of that site.
 */
import { defineElement } from "./host/element.ts";
import type { HostApi } from "./host/handle.ts";
import { keepLines } from "./host/lines.ts";
import { readGuest } from "./protocol.ts";

declare global {
  interface Window {
    InitiativeMap?: HostApi;
  }
}

const script = document.currentScript as HTMLScriptElement | null;
const [, folder, version] = /^(.*\/embed\/)([\w.]+)\/embed\.js/.exec(script ? script.src : "") || [];
if (folder && version) {
  const { serve }: Partial<HostApi> = window.InitiativeMap || {};
  if (serve) serve(folder);
  else beHost(folder, version);
}

function beHost(folder: string, version: string): void {
  const lines = keepLines(window);
  const { serve, of } = lines;
  window.InitiativeMap = { version, of, serve };
  serve(folder);
  defineElement(lines);
  addEventListener("message", ({ source, origin, data }) => {
    const letter = readGuest(data);
    const line = letter && lines.from(source);
    if (line) line.hear(letter, origin);
  });
  followScheme(() => {
    for (const line of lines.open) line.dress();
  });
}

/** Where a page's colours are changed: by the reader's system, or by a word on the root or the body, at once or gliding. */
function followScheme(look: () => void): void {
  const watcher = new MutationObserver((changes) => {
    if (changes.some(({ attributeName }) => attributeName !== "style")) look();
  });
  const roots = (): readonly (EventTarget | null)[] => [document.documentElement, document.body];
  const watch = () => {
    for (const root of roots()) if (root) watcher.observe(root as Node, { attributes: true });
  };
  watch();
  document.addEventListener("DOMContentLoaded", watch);
  document.addEventListener("transitionend", ({ target }) => {
    if (roots().includes(target)) look();
  });
  matchMedia("(prefers-color-scheme:dark)").addListener(look); // not addEventListener, which Safari has since 14
}
