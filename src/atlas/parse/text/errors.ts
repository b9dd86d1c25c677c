/** One thing that is wrong in geo/, with the place where it stands. */
export interface GeoError extends Standing {
  /** The file's name inside its folder. */
  readonly file: string;
  /** The id of the feature or entry it belongs to; empty for a file as a whole. */
  readonly subject: string;
  /** Names the field and the value, and says what would be right. */
  readonly text: string;
  /** What it has in common with others of its kind; many of one kind are told as one. */
  readonly like?: string;
}

export interface Standing {
  /** Counted from 1, as editors do. */
  readonly line: number;
  /** Counted from 1, in UTF-16 units, as editors do. */
  readonly column: number;
}

/** Thrown when geo/ cannot be published: holds every error of every file, and tells them in reading order. */
export class AtlasError extends Error {
  override readonly name = "AtlasError";
  readonly errors: readonly GeoError[];

  /** `folder`: what the folder is called whose files these are. */
  constructor(errors: readonly GeoError[], folder = "geo") {
    const gathered = gatheredByKind([...errors].sort(inReadingOrder), folder);
    super(gathered.map((error) => printGeoError(error, folder)).join("\n"));
    this.errors = errors;
  }
}

/** One line: `geo/hongqi.geojson:7:142 hongqi-mentors: "statistics[0].value" must be a number, got "31名"`. */
export function printGeoError(error: GeoError, folder = "geo"): string {
  const subject = error.subject === "" ? "" : ` ${shortened(error.subject)}:`;
  return shownSafely(`${whereOf(error, folder)}${subject} ${error.text}`);
}

/** An error of a file as a whole. */
export function aboutFile(file: string, text: string): GeoError {
  return { file, line: 1, column: 1, subject: "", text };
}

/** Where offsets stand in a text; its lines are counted when the first is asked for. */
export function standingsIn(text: string): (offset: number) => Standing {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStartsOf(text);
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (starts[middle]! <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - starts[low]! + 1 };
  };
}

// One slip may show in every entry of every file. Up to so many of a kind are told each by itself.
const MOST_ALIKE = 3;
const MOST_PLACES = 8;

function gatheredByKind(sorted: readonly GeoError[], folder: string): readonly GeoError[] {
  const kinds = new Map<string, GeoError[]>();
  for (const error of sorted) {
    const kind = error.like ?? printGeoError(error);
    const known = kinds.get(kind);
    if (known) known.push(error);
    else kinds.set(kind, [error]);
  }
  const gathered = [...kinds.values()].flatMap((alike) =>
    alike.length > MOST_ALIKE ? asOne(alike, folder) : alike,
  );
  return gathered.sort(inReadingOrder);
}

function asOne([first, ...rest]: readonly GeoError[], folder: string): GeoError {
  const told = rest
    .slice(0, MOST_PLACES)
    .map((error) => whereOf(error, folder))
    .join(", ");
  const more = rest.length > MOST_PLACES ? ", …" : "";
  return { ...first!, text: `${first!.text} (and ${rest.length} more of the kind: ${told}${more})` };
}

/** `geo/map.json:3:14`; the folder itself, whose file has no name, is `geo/`. */
function whereOf({ file, line, column }: GeoError, folder: string): string {
  return file === "" ? `${folder}/` : `${folder}/${file}:${line}:${column}`;
}

/** No id is as long as that. */
function shortened(subject: string): string {
  return subject.length > 80 ? `${subject.slice(0, 57)}…` : subject;
}

/** What would play with the terminal, turn the direction of its text or not be seen is shown by its number. */
export function shownSafely(text: string): string {
  return text.replace(
    /[\p{Cc}\p{Bidi_Control}\p{Cs}\u2028\u2029\xad\u115f\u1160\u200b\u2060\u3164\ufeff\uffa0]/gu,
    (letter) => {
      return `\\u{${letter.codePointAt(0)!.toString(16)}}`;
    },
  );
}

function lineStartsOf(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) starts.push(at + 1);
  return starts;
}

function inReadingOrder(a: GeoError, b: GeoError): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column;
}
