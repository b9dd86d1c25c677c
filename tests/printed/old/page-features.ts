/** What a page asks of an engine by its elements and attributes; and the style and script that stand in it. */
import { type Used, used } from "./compat.ts";

export interface PageFeatures {
  readonly features: readonly Used[];
  readonly styles: readonly string[];
  readonly scripts: readonly string[];
}

const tag = /<([a-z][\w-]*)((?:\s+[^\s=>/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>]+))?)*)\s*\/?>/gi;
const attribute = /([^\s=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+)))?/g;

export function featuresOfPage(html: string): PageFeatures {
  const textsOf = (name: string) =>
    [...html.matchAll(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, "gs"))].flatMap(([whole, text]) =>
      text && !/^<script[^>]*type="application/.test(whole) ? [text] : [],
    );
  const markup = html.replace(/(<(style|script)[^>]*>).*?(<\/\2>)/gs, "$1$3");
  const features = [...markup.matchAll(tag)].flatMap(([, name = "", attributes = ""]) =>
    featuresOfElement(
      name.toLowerCase(),
      [...attributes.matchAll(attribute)].map(([, key = "", ...values]) => [key, values.find(Boolean) ?? ""]),
    ),
  );
  return { features, styles: textsOf("style"), scripts: textsOf("script") };
}

/** An element with its attributes, as printed or as made by script. What HTML and SVG both have is HTML's. */
export function featuresOfElement(
  name: string,
  attributes: readonly (readonly [key: string, value: string])[],
): readonly Used[] {
  const own =
    used(["html", "elements", name]).length > 0 ? ["html", "elements", name] : ["svg", "elements", name];
  const ofAttribute = (home: readonly string[], key: string, value: string) => [
    ...used([...home, key]),
    ...value.split(/\s+/).flatMap((word) => used([...home, key, word])),
  ];
  return [
    ...used(own),
    ...attributes.flatMap(([key, value]) => [
      ...ofAttribute(own, key, value),
      ...ofAttribute(["html", "global_attributes"], key, value),
    ]),
  ];
}
