/** What a script asks of an engine by its syntax. An engine that lacks any of it reads nothing of the file. */
import { type Used, used } from "./compat.ts";
import type { Node } from "./tree.ts";

const operators: Readonly<Record<string, string>> = {
  "??": "nullish_coalescing",
  "??=": "nullish_coalescing_assignment",
  "||=": "logical_or_assignment",
  "&&=": "logical_and_assignment",
  "**": "exponentiation",
  "**=": "exponentiation_assignment",
};

const functions = /Function|Method/;

const patterns: readonly (readonly [sign: RegExp, ...path: string[]])[] = [
  [/\(\?<[=!]/, "javascript", "regular_expressions", "lookbehind_assertion"],
  [/\(\?<\w/, "javascript", "regular_expressions", "named_capturing_group"],
  [/\(\?[a-z]*-?[a-z]*:(?<!\(\?:)/, "javascript", "regular_expressions", "modifier"],
  [/\\p\{/i, "javascript", "regular_expressions", "unicode_character_class_escape"],
];
const flags: Readonly<Record<string, string>> = {
  d: "hasIndices",
  s: "dotAll",
  u: "unicode",
  v: "unicodeSets",
  y: "sticky",
};

export function syntaxFeatures(node: Node, around: readonly Node[]): readonly Used[] {
  const { type } = node;
  const javascript = (...path: readonly string[]) => used(["javascript", ...path]);
  const isPrivate = (one: unknown) => (one as Node | null)?.type === "PrivateIdentifier";
  if (typeof node.operator === "string" && node.operator in operators)
    return javascript("operators", operators[node.operator]!);
  if (type === "BinaryExpression" && isPrivate(node.left))
    return javascript("classes", "private_class_fields_in");
  if (type === "ChainExpression") return javascript("operators", "optional_chaining");
  if (type === "StaticBlock") return javascript("classes", "static", "initialization_blocks");
  if (type === "PropertyDefinition" || type === "AccessorProperty") {
    return [
      ...javascript("classes", isPrivate(node.key) ? "private_class_fields" : "public_class_fields"),
      ...(node.static ? javascript("classes", "static", "class_fields") : []),
    ];
  }
  if (type === "MethodDefinition" && isPrivate(node.key))
    return javascript("classes", "private_class_methods");
  if (type === "MetaProperty" && (node.meta as Node).name === "import")
    return javascript("operators", "import_meta");
  if (type === "ImportExpression")
    return [
      ...javascript("operators", "import"),
      ...(node.options ? javascript("operators", "import", "options_parameter") : []),
    ];
  if (type === "ImportDeclaration" && (node.attributes as readonly Node[]).length > 0)
    return javascript("statements", "import", "import_attributes");
  if (type === "ExportAllDeclaration" && node.exported)
    return javascript("statements", "export", "namespace");
  if (type === "AwaitExpression" && !around.some((one) => functions.test(one.type)))
    return javascript("operators", "await", "top_level");
  if (type === "ForOfStatement" && node.await) return javascript("statements", "for_await_of");
  if (type === "CatchClause" && node.param === null)
    return javascript("statements", "try_catch", "optional_catch_binding");
  if (type === "Literal" && /^\d[\d_]*_/.test(String(node.raw)))
    return javascript("grammar", "numeric_separators");
  if (type === "Literal" && typeof node.bigint === "string") return javascript("builtins", "BigInt");
  if (type === "Literal" && node.regex)
    return patternFeatures(node.regex as { pattern: string; flags: string });
  return [];
}

/** A pattern that an engine cannot read is an error of syntax as well. */
export function patternFeatures(regex: {
  readonly pattern: string;
  readonly flags: string;
}): readonly Used[] {
  return [
    ...patterns.flatMap(([sign, ...path]) => (sign.test(regex.pattern) ? used(path) : [])),
    ...[...regex.flags].flatMap((flag) => used(["javascript", "builtins", "RegExp", flags[flag] ?? ""])),
  ];
}
