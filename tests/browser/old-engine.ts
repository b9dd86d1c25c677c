/**
 * A page as the oldest promised engines read it: what any of them lacks is taken out of its style sheets, as such an engine
 * passes over what it does not know, and out of the browser before any script runs.
 */
import { type Atrule, type Block, type CssNode, generate, List, parse, type Rule, walk } from "css-tree";
import type { Used } from "../printed/old/compat.ts";
import { featuresOfScript } from "../printed/old/script-features.ts";
import { featuresOfSelectors, featuresOfStyle } from "../printed/old/style-features.ts";

const read = new Map<string, string>();

/** A file of the site as these engines read it. */
export function asOldEnginesRead(path: string, body: string): string {
  const known = read.get(body);
  if (known !== undefined) return known;
  const answer = path.endsWith(".css")
    ? styleLeft(body)
    : path.endsWith(".js")
      ? scriptLeft(path, body)
      : pageLeft(body);
  read.set(body, answer);
  return answer;
}

/** Its policy knows its style by its hash, which is another now. */
function pageLeft(html: string): string {
  return html
    .replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/g, "")
    .replace(
      /(<style[^>]*>)(.*?)(<\/style>)/gs,
      (_, before: string, css: string, after: string) => before + styleLeft(css) + after,
    );
}

function scriptLeft(path: string, code: string): string {
  const { styles } = featuresOfScript(path, code);
  return [...styles]
    .reverse()
    .reduce(
      (rest, { text, start, end }) =>
        rest.slice(0, start) + JSON.stringify(styleLeft(text)) + rest.slice(end),
      code,
    );
}

/** What such engines take of a style sheet. */
export function styleLeft(css: string): string {
  const sheet = parse(css, { parseCustomProperty: true });
  if (sheet.type === "StyleSheet") sheet.children = nodesLeft(sheet.children);
  return generate(sheet);
}

function nodesLeft(nodes: List<CssNode>): List<CssNode> {
  return new List<CssNode>().fromArray(
    nodes.toArray().flatMap((node) => {
      if (node.type === "Declaration") return lacks(featuresOfStyle(`a{${generate(node)}}`)) ? [] : [node];
      if (node.type === "Rule") return ruleLeft(node);
      return node.type === "Atrule" ? atruleLeft(node) : [node];
    }),
  );
}

function blockLeft(block: Block): Block {
  return { ...block, children: nodesLeft(block.children) };
}

/** One selector that is not known takes the whole rule with it. */
function ruleLeft(rule: Rule): readonly CssNode[] {
  return lacks(featuresOfSelectors(generate(rule.prelude)))
    ? []
    : [{ ...rule, block: blockLeft(rule.block) }];
}

function atruleLeft(rule: Atrule): readonly CssNode[] {
  const { name, prelude, block } = rule;
  if (!block || !prelude || name === "keyframes") return [rule];
  const inside = blockLeft(block);
  if (name === "supports") {
    const lacking = lacks(featuresAskedFor(prelude));
    if (generate(prelude).startsWith("not")) return lacking ? inside.children.toArray() : [];
    return lacking ? [] : [{ ...rule, block: inside }];
  }
  if (name !== "media")
    return lacks(featuresOfStyle(`@${name} ${generate(prelude)}{}`)) ? [] : [{ ...rule, block: inside }];
  const queries = generate(prelude)
    .split(",")
    .filter((query) => !lacks(featuresOfStyle(`@media ${query}{}`)));
  const known = parse(queries.join(), { context: "atrulePrelude", atrule: "media" }) as Atrule["prelude"];
  return queries.length > 0 ? [{ ...rule, prelude: known, block: inside }] : [];
}

/** What `@supports` asks for. */
function featuresAskedFor(condition: CssNode): readonly Used[] {
  const all: Used[] = [];
  walk(condition, (node) => {
    if (node.type === "SupportsDeclaration") all.push(...featuresOfStyle(`a{${generate(node.declaration)}}`));
    if (node.type === "FeatureFunction" && node.feature === "selector")
      all.push(...featuresOfSelectors(generate(node.value)));
  });
  return all;
}

function lacks(features: readonly Used[]): boolean {
  return features.some(({ without }) => without.length > 0);
}

/** Runs in the page before its own scripts, and takes away what one of these engines is without. */
export function becomeOldEngine(): void {
  const forget = (thing: object | undefined, ...names: readonly string[]) => {
    for (const name of names) Reflect.deleteProperty(thing ?? {}, name);
  };
  forget(Array.prototype, "at", "findLast", "findLastIndex", "toSorted", "toSpliced", "toReversed", "with");
  forget(String.prototype, "at", "isWellFormed", "toWellFormed");
  forget(Uint8Array.prototype, "toBase64");
  forget(Object, "hasOwn", "groupBy");
  forget(Element.prototype, "moveBefore", "checkVisibility", "setHTMLUnsafe");
  forget(HTMLElement.prototype, "inert", "popover", "showPopover");
  forget(Navigator.prototype, "share", "connection", "userAgentData");
  forget(HTMLDialogElement.prototype, "show", "showModal");
  forget(
    window,
    ...["HTMLDialogElement", "WebGL2RenderingContext", "OffscreenCanvas", "createImageBitmap", "VideoFrame"],
    ...[
      "BroadcastChannel",
      "requestIdleCallback",
      "structuredClone",
      "ClipboardItem",
      "scheduler",
      "navigation",
    ],
  );
  forget(Intl, "Segmenter");

  const { addEventListener } = EventTarget.prototype;
  EventTarget.prototype.addEventListener = function (this: EventTarget, name: string, heard, options) {
    const { signal: _, ...known } = typeof options === "object" ? options : { capture: options ?? false };
    addEventListener.call(this, name, heard, known);
  } as typeof addEventListener;

  const { focus } = HTMLElement.prototype;
  HTMLElement.prototype.focus = function (this: HTMLElement) {
    focus.call(this);
  };

  const { getContext } = HTMLCanvasElement.prototype;
  HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...[kind, ...given]: [string]) {
    return kind === "webgl2" ? null : getContext.call(this, kind, ...given);
  } as typeof getContext;
}
