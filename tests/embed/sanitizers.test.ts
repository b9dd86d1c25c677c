/** Sanitizers that need no browser, by what the table says of them; how it looks in an article is seen in tests/systems. */
import { readFile } from "node:fs/promises";
import { rehype } from "rehype";
import { describe, expect, test } from "vitest";
import { systemOf } from "../../src/desk/share/embed/systems.ts";
import type { SystemId } from "../../src/embed/codes/wish.ts";
import { embedsOf } from "../browser/host-articles.ts";
import { asHtml, codesOf } from "../systems/codes.ts";
import { sanitizerNames, sanitizers } from "../systems/sanitizers.ts";
import { casesOf, type Kept, type Left, rankOf, type SystemName, table } from "../systems/table.ts";

const root = "https://maps.example.org/map/";
const codes = codesOf(await embedsOf(root));
const names = Object.keys(table) as readonly SystemName[];

describe.each(sanitizerNames)("%s", (name) => {
  test.each(casesOf(name))("leaves of $way $code: $kept", ({ code, kept }) => {
    expect(keptIn(sanitizers[name](asHtml(code, codes[code])))).toBe(kept);
  });
});

describe("the code that is promised to those who write in a system", () => {
  test.each(names)("gives at least a link in %s, and no code as text", (name) => {
    const [way, code] = table[name].promised;
    const kept = table[name].keeps[way]?.[code];
    expect(["map", "locked map", "picture", "link"]).toContain(kept);
  });

  test.each(names)("is the best that is known of %s", (name) => {
    const { promised, keeps } = table[name];
    const [way, code] = promised;
    const best = Math.min(...casesOf(name).map(({ kept }) => rankOf(kept)));
    expect(rankOf(keeps[way]![code]!)).toBe(best);
  });
});

describe("the dialog", () => {
  /** What it calls the systems that are asked here, and where each comes from. */
  const asked: Readonly<Partial<Record<SystemId, readonly [name: SystemName, from: string]>>> = {
    tinymce: ["TinyMCE 7", "tinymce"],
    "ckeditor-4": ["CKEditor 4", "ckeditor4"],
    "ckeditor-5": ["CKEditor 5", "@ckeditor/ckeditor5-editor-classic"],
    kindeditor: ["KindEditor 4", "kindeditor"],
    wangeditor: ["wangEditor 5", "@wangeditor/editor"],
  };

  test.each(Object.entries(asked))(
    "gives the code that holds best in %s, as it was tried",
    async (id, about) => {
      const [name, from] = about;
      const { ways, version } = systemOf(id as SystemId);
      const [{ outlet, writing }] = ways;
      expect(writing ? `${writing} ${outlet}` : outlet).toBe(table[name].promised[1]);
      const { version: here } = JSON.parse(await readFile(`node_modules/${from}/package.json`, "utf8"));
      expect(version).toBe(here);
    },
  );

  test("gives a frame where CKEditor 4 allows frames", () => {
    const [, second] = systemOf("ckeditor-4").ways;
    expect(second?.outlet).toBe(table["CKEditor 4 with frames"].promised[1]);
  });
});

/** What stands in saved HTML, by its elements alone. */
function keptIn(html: string): Kept {
  const { elements, text } = read(rehype().data("settings", { fragment: true }).parse(html));
  const has = (name: string, attribute: string, value: string) =>
    elements.some(({ tagName, properties }) => tagName === name && properties?.[attribute] === value);
  const left = (): Left => {
    if (elements.some(({ tagName }) => tagName === "iframe")) return "map";
    if (elements.some(({ tagName }) => tagName === "img")) return "picture";
    if (has("a", "href", `${root}sanzao/`)) return "link";
    return text.trim() === codes.oembed ? "address" : "nothing";
  };
  return /<\/?(iframe|script|initiative-map|picture|source)\b/.test(text) ? `${left()}, and code` : left();
}

interface Node {
  readonly type: string;
  readonly tagName?: string;
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly value?: string;
  readonly children?: readonly Node[];
}

function read(node: Node): { readonly elements: readonly Node[]; readonly text: string } {
  const inside = (node.children ?? []).map(read);
  return {
    elements: [...(node.type === "element" ? [node] : []), ...inside.flatMap(({ elements }) => elements)],
    text: (node.type === "text" ? (node.value ?? "") : "") + inside.map(({ text }) => text).join(""),
  };
}
