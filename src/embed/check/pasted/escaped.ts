/** Codes that a system took for text, so that readers see the code and not the map. */
import { leadOf, type Ours } from "./address.ts";

/** The names of the tags that are shown as text and hold an address of ours, each once. */
export function escapedTags(text: string, ours: Ours): readonly string[] {
  // Escaped twice, a code is read with its entities still in it.
  const once = text.replace(/&(?:amp;)*(lt|gt|quot);/g, (_, name: keyof typeof signs) => signs[name]);
  const [, ...pieces] = once.split(/[<\uff1c](?=[a-z])/i);
  const tags = pieces.flatMap((piece) => {
    const [tag = ""] = /^[a-z][\w-]*/i.exec(piece) ?? [];
    return addressesIn(piece).some((address) => leadOf(address, ours) !== null) ? [tag.toLowerCase()] : [];
  });
  const plain = [...new Set(tags)].filter((tag) => tag !== "source");
  return plain.length > 1 ? plain.filter((tag) => tag !== "a") : plain;
}

const signs = { lt: "<", gt: ">", quot: '"' } as const;

/** Everything in a text that looks like an address. */
export function addressesIn(text: string): readonly string[] {
  return text.match(/(?:https?:)?\/\/[^\s<>"'\u201c\u201d\uff1e]+/gi) ?? [];
}
