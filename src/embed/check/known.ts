/** What the map knows, as far as addresses name it. Printed into the check page at build. */
export interface Known {
  /** The place of the site's root, which addresses do not name. */
  readonly home: string;
  /** By a place's id, its name in each language there is. */
  readonly places: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly types: readonly string[];
  readonly chapters: readonly string[];
  readonly initiatives: readonly string[];
  readonly languages: readonly string[];
}

export function isPlace(known: Known, id: string): boolean {
  return Object.keys(known.places).includes(id);
}
