/** What the map knows, as far as addresses name it. Printed into the check page at build. */
export interface Known {
  /** The place of the site's root, which addresses do not name. */
  readonly home: string;
  readonly places: readonly KnownPlace[];
  readonly types: readonly string[];
  readonly chapters: readonly string[];
  readonly initiatives: readonly string[];
  readonly languages: readonly string[];
  /** Whether the site was published with still pictures; without them the picture's code is a link. */
  readonly pictured: boolean;
}

export interface KnownPlace {
  readonly id: string;
  /** In each language of the map. */
  readonly names: Readonly<Record<string, string>>;
}

export function isPlace(known: Known, id: string): boolean {
  return known.places.some((place) => place.id === id);
}
