/**
 * What a script asks of an engine: syntax, globals, members by their names, options, the elements it makes, the selectors
 * it asks by; and the style that it brings as texts.
 */
import type { Used } from "./compat.ts";
import { globalFeatures, memberFeatures, optionFeatures, staticFeatures } from "./member-features.ts";
import { featuresOfElement } from "./page-features.ts";
import { featuresOfSelectors } from "./style-features.ts";
import { patternFeatures, syntaxFeatures } from "./syntax-features.ts";
import { isNode, type Node, nameOf, propertiesOf, textOf, treeOf, walk } from "./tree.ts";

export interface ScriptFeatures {
  readonly features: readonly Used[];
  /** The style sheets among its texts, and where they stand in it. */
  readonly styles: readonly { readonly text: string; readonly start: number; readonly end: number }[];
}

const asksBySelector = /^(querySelector(All)?|matches|closest)$/;
/** A style sheet among texts, none of a shader's. */
const isStyle = /^[.@][^{};]+\{([^{};]+\{)*[^{}]*[a-z-]+:[^{}]*[;}]/;

/** Throws where the script cannot be read. */
export function featuresOfScript(name: string, code: string): ScriptFeatures {
  const tree = treeOf(name, code);
  const ours = declaredIn(tree);
  const isGlobal = (node: unknown): node is Node =>
    isNode(node) && node.type === "Identifier" && !ours.has(node.name as string);
  const features: Used[] = [];
  const styles: { text: string; start: number; end: number }[] = [];
  walk(tree, (node, around) => {
    features.push(...syntaxFeatures(node, around));
    const parent = around.at(-1);
    if (isGlobal(node) && parent && isRead(node, parent))
      features.push(...globalFeatures(node.name as string));
    if (node.type === "MemberExpression") features.push(...ofMember(node, parent, isGlobal));
    if (node.type === "ObjectPattern")
      features.push(...propertiesOf(node).flatMap(([key]) => memberFeatures(key, false)));
    if (node.type === "CallExpression" || node.type === "NewExpression")
      features.push(...ofCall(node, around));
    if (node.type === "BinaryExpression" && node.operator === "in")
      features.push({ feature: `"${textOf(node.left)}" in`, without: [] });
    const text = textOf(node);
    if (text && text.length > 60 && isStyle.test(text))
      styles.push({ text, start: Number(node.start), end: Number(node.end) });
  });
  return { features, styles };
}

function ofMember(
  node: Node,
  parent: Node | undefined,
  isGlobal: (node: unknown) => boolean,
): readonly Used[] {
  const name = nameOf(node);
  if (name === undefined) return [];
  const own = isGlobal(node.object) ? staticFeatures(nameOf(node.object)!, name) : [];
  return own.length > 0
    ? own
    : memberFeatures(name, parent?.type === "CallExpression" && parent.callee === node);
}

function ofCall(call: Node, around: readonly Node[]): readonly Used[] {
  const callee = call.callee as Node;
  const name = nameOf(callee);
  const given = call.arguments as readonly Node[];
  const [first, second] = given;
  const text = textOf(first);
  if (call.type === "NewExpression" && name === "RegExp" && text !== undefined)
    return patternFeatures({ pattern: text, flags: textOf(second) ?? "" });
  if (name !== undefined && asksBySelector.test(name) && text) return featuresOfSelectors(text);
  const element = text === undefined ? [] : ofElement(text, second);
  if (name === undefined) return element;
  const options = given
    .flatMap((one) => objectOf(one, around) ?? [])
    .flatMap(propertiesOf)
    .flatMap(([key]) => optionFeatures(name, key, callee.type === "Identifier"));
  return [...element, ...options];
}

/** An element as preact and the DOM make it: by its name, with its properties if any. */
function ofElement(name: string, properties: Node | undefined): readonly Used[] {
  if (!/^[a-z][a-z\d]*$/i.test(name)) return [];
  const given = properties?.type === "ObjectExpression" ? propertiesOf(properties) : [];
  return featuresOfElement(
    name,
    given.map(([key, value]) => [key.toLowerCase(), textOf(value) ?? ""]),
  );
}

/** The object that is given, there or where its name was said last. */
function objectOf(node: Node, around: readonly Node[]): Node | undefined {
  if (node.type === "ObjectExpression") return node;
  if (node.type !== "Identifier") return undefined;
  for (const scope of [...around].reverse()) {
    if (!Array.isArray(scope.body)) continue;
    for (const statement of scope.body as readonly Node[]) {
      if (statement.type !== "VariableDeclaration") continue;
      for (const { id, init } of statement.declarations as readonly Node[]) {
        if (nameOf(id) === node.name)
          return isNode(init) && init.type === "ObjectExpression" ? init : undefined;
      }
    }
  }
  return undefined;
}

/** Whether an identifier stands for a thing, and is no mere name of a member or property, and not only asked whether it is there. */
function isRead(node: Node, parent: Node): boolean {
  if (parent.type === "MemberExpression") return parent.object === node || Boolean(parent.computed);
  if (/^(Property|PropertyDefinition|MethodDefinition)$/.test(parent.type))
    return parent.value === node || Boolean(parent.computed);
  return !/^(UnaryExpression|Import|Export|Labeled|Break|Continue)/.test(parent.type);
}

/** The names that a script declares anywhere in it. */
function declaredIn(tree: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const bind = (pattern: unknown): void => {
    if (!isNode(pattern)) return;
    if (pattern.type === "Identifier") names.add(pattern.name as string);
    else if (pattern.type === "ObjectPattern")
      for (const one of pattern.properties as readonly Node[])
        bind(one.type === "Property" ? one.value : one.argument);
    else if (pattern.type === "ArrayPattern")
      for (const one of pattern.elements as readonly unknown[]) bind(one);
    else if (pattern.type === "AssignmentPattern") bind(pattern.left);
    else if (pattern.type === "RestElement") bind(pattern.argument);
  };
  walk(tree, (node) => {
    if (/^(VariableDeclarator|Function|Class)/.test(node.type)) bind(node.id);
    if (Array.isArray(node.params)) for (const one of node.params) bind(one);
    if (node.type === "CatchClause") bind(node.param);
    if (/^Import.*Specifier$/.test(node.type)) bind(node.local);
  });
  return names;
}
