/** Other people's pages that are made by a framework: each renders one map into `#room`, and again whatever it is told. */
import { bundled } from "./bundled.ts";

/** What `window.show` of such a page takes: the element's attributes or properties, as one writes them in that framework. */
export type Shown = Readonly<Record<string, unknown>>;

/** `opened` writes down which places the map says were opened. */
const opened = "({ detail }) => (window.heard ??= []).push(detail.id)";

const entries = {
  "React 19": `
    import { createElement } from "react";
    import { createRoot } from "react-dom/client";
    import { flushSync } from "react-dom";
    const root = createRoot(document.getElementById("room"));
    window.show = (said) => flushSync(() => root.render(createElement("initiative-map", { ...said, onplace: ${opened} }, "文")));`,
  "Vue 3": `
    import { h, render } from "vue";
    const room = document.getElementById("room");
    window.show = (said) => render(h("initiative-map", { ...said, onPlace: ${opened} }, "文"), room);`,
  preact: `
    import { h, render } from "preact";
    const room = document.getElementById("room");
    window.show = (said) => render(h("initiative-map", { ...said, onplace: ${opened} }, "文"), room);`,
} as const;

export type Framework = keyof typeof entries;
export const frameworks = Object.keys(entries) as readonly Framework[];

/** The page's script with all of the framework in it, as it is published to readers. */
export async function frameworkScript(name: Framework): Promise<string> {
  const { output } = await bundled(entries[name], "iife");
  return output[0].code;
}
