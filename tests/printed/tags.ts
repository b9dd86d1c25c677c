/**
 * Reads printed HTML as strictly as it is printed: every tag is whole, every value is quoted, and a `<` is nothing else. What is read so a browser reads the same way, whatever the texts in it say.
 */

export interface Tag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface Read {
  readonly tags: readonly Tag[];
  /** What stands between the tags, as it is meant; what stands in scripts and styles is left out. */
  readonly text: string;
  readonly scripts: readonly string[];
}

const opening = /<([a-z][\w-]*)((?: [\w:-]+(?:="[^"<]*")?)*) ?\/?>/gy;
const other = /<\/[a-z][\w-]*>|<!doctype html>|[^<]+/giy;
const attribute = / ([\w:-]+)(?:="([^"]*)")?/g;

/** @throws {Error} where anything else stands in it, with what it is. */
export function readTags(html: string): Read {
  const tags: Tag[] = [];
  const texts: string[] = [];
  const scripts: string[] = [];
  for (let at = 0; at < html.length; ) {
    opening.lastIndex = other.lastIndex = at;
    const tag = opening.exec(html);
    if (tag) {
      const [whole, name, written] = tag as unknown as [string, string, string];
      const attributes = [...written.matchAll(attribute)].map(
        ([, key, value = ""]) => [key!, meant(value)] as const,
      );
      tags.push({ name, attributes: new Map(attributes) });
      at += whole.length;
      if (name !== "script" && name !== "style") continue;
      const end = html.toLowerCase().indexOf(`</${name}`, at);
      if (name === "script") scripts.push(html.slice(at, end));
      at = end;
      continue;
    }
    const [found] = other.exec(html) ?? [];
    if (found === undefined) throw new Error(`no tag and no text: ${html.slice(at, at + 120)}`);
    if (!found.startsWith("<")) texts.push(meant(found));
    at += found.length;
  }
  return { tags, text: texts.join(""), scripts };
}

/** The kinds of tags and attributes, `a href`, that there are. */
export function kindsOf({ tags }: Read): ReadonlySet<string> {
  return new Set(
    tags.flatMap(({ name, attributes }) => [name, ...[...attributes.keys()].map((key) => `${name} ${key}`)]),
  );
}

const signs: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["amp", "&"],
  ["#39", "'"],
]);

function meant(text: string): string {
  return text.replace(/&([#\w]+);/g, (whole, name: string) => signs.get(name) ?? whole);
}
