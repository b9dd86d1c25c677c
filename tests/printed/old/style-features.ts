/** What a style sheet asks of an engine: properties, their values, functions, units, at-rules, queries, selectors. */
import { type Atrule, type Block, type CssNode, type Declaration, find, parse, walk } from "css-tree";
import { type Used, used } from "./compat.ts";

/** Units that are newer than CSS Values 3, by where the data has them. */
const units: readonly (readonly [unit: RegExp, feature: string])[] = [
  [/^cq/, "container_query_length_units"],
  [/^sv/, "viewport_percentage_units_small"],
  [/^lv/, "viewport_percentage_units_large"],
  [/^dv/, "viewport_percentage_units_dynamic"],
  [/^(r?lh|cap|ic|rcap|rch|rex|ric|vi|vb)$/, "$&"],
];
/** Functions that the data has under another. */
const homes: readonly (readonly [name: RegExp, home: readonly string[]])[] = [
  [/-gradient$/, ["gradient"]],
  [/^(translate|rotate|scale|skew|matrix|perspective)/, ["transform-function"]],
  [/^(blur|brightness|contrast|drop-shadow|grayscale|invert|opacity|saturate|sepia)$/, ["filter-function"]],
  [/^(circle|ellipse|inset|path|polygon|rect|xywh)$/, ["basic-shape"]],
  [/^(color|color-mix|contrast-color|hsla?|hwb|lab|lch|light-dark|oklab|oklch|rgba?)$/, ["color"]],
];

/** Throws where it cannot be read. */
export function featuresOfStyle(css: string): readonly Used[] {
  const all: Used[] = [];
  walk(read(css, "stylesheet"), (node) => {
    if (node.type === "Atrule") all.push(...featuresOfAtrule(node));
    if (node.type === "Selector") all.push(...featuresOfSelector(node));
    if (node.type === "Block") all.push(...featuresOfBlock(node));
    if (node.type === "Rule" && node.block.children.some(({ type }) => type === "Rule"))
      all.push(...used(["css", "selectors", "nesting"]));
  });
  return all;
}

/** Of a selector list such as scripts ask by. Throws where it cannot be read. */
export function featuresOfSelectors(selectors: string): readonly Used[] {
  const all: Used[] = [];
  walk(read(selectors, "selectorList"), {
    visit: "Selector",
    enter: (selector) => void all.push(...featuresOfSelector(selector)),
  });
  return all;
}

function read(css: string, context: string): CssNode {
  return parse(css, {
    context,
    parseCustomProperty: true,
    onParseError: (error) => {
      throw error;
    },
  });
}

function featuresOfAtrule({ name, prelude }: Atrule): readonly Used[] {
  const path = ["css", "at-rules", name];
  const all = [...used(path)];
  if (!prelude) return all;
  walk(prelude, (node) => {
    if (node.type === "Identifier" && node.name === "or") all.push(...used([...path, "or_syntax"]));
    if (node.type === "FeatureRange") all.push(...used([...path, "range_syntax"]));
    if (node.type === "Feature") all.push(...used([...path, node.name.replace(/^(min|max)-/, "")]));
    if (node.type === "FeatureFunction") all.push(...used([...path, node.feature]));
    if (node.type === "Dimension" && name !== "supports") all.push(...featuresOfUnit(node.unit));
  });
  return all;
}

function featuresOfSelector(selector: CssNode): readonly Used[] {
  const path = ["css", "selectors"];
  const all: Used[] = [];
  walk(selector, (node) => {
    if (node.type !== "PseudoClassSelector" && node.type !== "PseudoElementSelector") return;
    all.push(...used([...path, node.name]));
    const [inside] = node.children?.toArray() ?? [];
    if (inside?.type !== "SelectorList") return;
    const isComplex = (one: CssNode) => find(one, ({ type }) => type === "Combinator") !== null;
    if (inside.children.size > 1 || inside.children.some(isComplex))
      all.push(...used([...path, node.name, "selector_list"]));
  });
  return all;
}

/** Of its declarations. What stands there under a prefix besides is there for engines that know it so. */
function featuresOfBlock({ children }: Block): readonly Used[] {
  const declarations = children.toArray().filter((node) => node.type === "Declaration");
  const written = new Set(declarations.map(({ property }) => property));
  for (const { value } of declarations)
    walk(value, (node) => void (node.type === "Identifier" && written.add(node.name)));
  return declarations.flatMap((declaration) => featuresOfDeclaration(declaration, written));
}

function featuresOfDeclaration(
  { property, value }: Declaration,
  written: ReadonlySet<string>,
): readonly Used[] {
  const path = ["css", "properties", property];
  const besides = (name: string) => (prefix: string) => written.has(prefix + name);
  const all = property.startsWith("-") ? [] : [...used(path, besides(property))];
  walk(value, (node) => {
    if (node.type === "Identifier") all.push(...used([...path, node.name], besides(node.name)));
    if (node.type === "Dimension") all.push(...featuresOfUnit(node.unit));
    if (node.type === "Function") {
      const [, home = []] = homes.find(([name]) => name.test(node.name)) ?? [];
      all.push(...used([...path, node.name]), ...used(["css", "types", ...home, node.name]));
    }
  });
  return all;
}

function featuresOfUnit(unit: string): readonly Used[] {
  return units
    .filter(([name]) => name.test(unit))
    .flatMap(([, feature]) => used(["css", "types", "length", feature === "$&" ? unit : feature]));
}
