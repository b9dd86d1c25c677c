/** The address of the frame that an element's attributes ask for. What they may say is the map's to judge, not the page's. */

/** The attributes that are words of the frame's address; those of several things have the plural for a name. */
const words = ["types", "chapters", "q", "item", "lang", "theme", "show", "mode"] as const;

/** Every attribute that says something of the map. */
export const attributes = [...words, "src", "place", "height", "title"] as const;

type Attribute = (name: string) => string | null;

/**
 * `folders` are those that frames' pages stand in: an address in none of them is as if it were not given. The other
 * attributes stand behind `src`'s own words, where a map reads them last.
 */
export function addressIn(folders: readonly string[], base: string, attribute: Attribute): string {
  let address = startIn(folders, base, attribute);
  const add = (word: string, value: string | null) => {
    if (!value) return; // an empty attribute says nothing
    // Only what would end the word; the rest is written as an address when it becomes one.
    const written = value.replace(/[%&#+]/g, encodeURIComponent);
    address += `${address.includes("?") ? "&" : "?"}${word}=${written}`;
  };
  for (const name of words) {
    const value = attribute(name);
    add(name.replace(/s$/, ""), value && name !== "q" ? listOf(value).join(",") : value);
  }
  if (attribute("height") === "auto") add("height", "auto");
  return address;
}

/** `"talent, chain"` → `["talent", "chain"]` */
export function listOf(value: string | null): string[] {
  return (value || "").split(/[\s,]+/).filter((each) => each);
}

function startIn(folders: readonly string[], base: string, attribute: Attribute): string {
  const place = attribute("place") || "";
  const usual = folders[0]! + (/^[\w-]+$/.test(place) ? `${place}/` : "");
  try {
    const [asked = ""] = new URL(attribute("src") || usual, base).href.split("#");
    return folders.some((folder) => asked.startsWith(folder)) ? asked : usual;
  } catch {
    return usual; // an address that cannot be read is as if it were not given
  }
}
