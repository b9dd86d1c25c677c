/** One thing that is wrong in geo/, with the place where it stands. */
export interface GeoError {
  /** The file's name inside geo/. */
  readonly file: string;
  /** Counted from 1, as editors do. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as editors do. */
  readonly column: number;
  /** The id of the feature or entry it belongs to; empty for a file as a whole. */
  readonly subject: string;
  /** Names the field and the value, and says what would be right. */
  readonly text: string;
}

/** Thrown when geo/ cannot be published: holds every error of every file, in reading order. */
export class AtlasError extends Error {
  override readonly name = "AtlasError";
  readonly errors: readonly GeoError[];

  constructor(errors: readonly GeoError[]) {
    const sorted = [...errors].sort(inReadingOrder);
    super(sorted.map(printGeoError).join("\n"));
    this.errors = sorted;
  }
}

/** One line: `geo/hongqi.geojson:7:142 hongqi-mentors: "statistics[0].value" must be a number, got "31名"`. */
export function printGeoError(error: GeoError): string {
  const subject = error.subject === "" ? "" : ` ${error.subject}:`;
  return `geo/${error.file}:${error.line}:${error.column}${subject} ${error.text}`;
}

function inReadingOrder(a: GeoError, b: GeoError): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
