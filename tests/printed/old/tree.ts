/** A script as a tree, as far as its reading needs it (ESTree). */
import { parseSync } from "vite";

export interface Node {
  readonly type: string;
  readonly [key: string]: unknown;
}

/** Throws where it is none. */
export function treeOf(name: string, code: string): Node {
  const { program, errors } = parseSync(name, code);
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]!.message}`);
  return program as unknown as Node;
}

/** Visits a node and all below it, each with those around it, the outermost first. */
export function walk(node: Node, visit: (node: Node, around: readonly Node[]) => void): void {
  const around: Node[] = [];
  const go = (one: Node) => {
    visit(one, around);
    around.push(one);
    for (const child of Object.values(one).flat()) if (isNode(child)) go(child);
    around.pop();
  };
  go(node);
}

export function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** The text of a literal, or of a template without anything in it. */
export function textOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Literal" && typeof node.value === "string") return node.value;
  if (node.type !== "TemplateLiteral" || (node.expressions as readonly Node[]).length > 0) return undefined;
  return (node.quasis as readonly { readonly value: { readonly cooked: string } }[])[0]!.value.cooked;
}

/** What an identifier, a member or a property is called, where that stands in the text. */
export function nameOf(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === "Identifier") return node.name as string;
  const [own, computed] =
    node.type === "Property" ? [node.key, node.computed] : [node.property, node.computed];
  return computed
    ? textOf(own)
    : (textOf(own) ?? (isNode(own) && own.type === "Identifier" ? nameOf(own) : undefined));
}

/** The properties that an object is written with, by their names. */
export function propertiesOf(object: Node): readonly (readonly [name: string, value: Node])[] {
  return (object.properties as readonly Node[]).flatMap((property) => {
    const name = property.type === "Property" ? nameOf(property) : undefined;
    return name === undefined ? [] : [[name, property.value as Node] as const];
  });
}
