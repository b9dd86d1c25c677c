/** Sanitizers that need no browser, each as it comes and as systems set it up that allow more. */
import { createRequire } from "node:module";
import { rehype } from "rehype";
import rehypeSanitize, { defaultSchema } from "rehype-sanitize";
import sanitizeHtml from "sanitize-html";

/** A package of before modules, whose names Node cannot read from without. */
const xss: typeof import("xss") = createRequire(import.meta.url)("xss");

/** What a system keeps of a frame that knows frames from film sites. */
const frameAttributes = ["src", "title", "width", "height", "loading"];

export const sanitizers = {
  "sanitize-html": (html: string) => sanitizeHtml(html),
  "sanitize-html with pictures": (html: string) =>
    sanitizeHtml(html, { allowedTags: [...sanitizeHtml.defaults.allowedTags, "img"] }),
  "sanitize-html with frames": (html: string) =>
    sanitizeHtml(html, {
      allowedTags: [...sanitizeHtml.defaults.allowedTags, "img", "iframe"],
      allowedAttributes: { ...sanitizeHtml.defaults.allowedAttributes, iframe: frameAttributes },
    }),
  xss: (html: string) => xss.filterXSS(html),
  "xss with frames": (html: string) =>
    new xss.FilterXSS({ whiteList: { ...xss.getDefaultWhiteList(), iframe: frameAttributes } }).process(html),
  "rehype-sanitize": (html: string) =>
    String(rehype().data("settings", { fragment: true }).use(rehypeSanitize).processSync(html)),
  "rehype-sanitize with frames": (html: string) =>
    String(
      rehype()
        .data("settings", { fragment: true })
        .use(rehypeSanitize, {
          ...defaultSchema,
          tagNames: [...(defaultSchema.tagNames ?? []), "iframe"],
          attributes: { ...defaultSchema.attributes, iframe: frameAttributes },
        })
        .processSync(html),
    ),
} as const satisfies Readonly<Record<string, (html: string) => string>>;

export type SanitizerName = keyof typeof sanitizers;
export const sanitizerNames = Object.keys(sanitizers) as readonly SanitizerName[];
