import type { Exactness, Language, Period, PlaceId, SourceId, Statistic, Text } from "../atlas.ts";
import { type Ids, idOf, type Names, newId, reportRepeatedIds } from "./names.ts";
import { isObject, itemsOf, keysOf, member, report } from "./text/json.ts";
import { type Kind, list, mustBe, nullable, oneOf, optional, parts, plain, record } from "./text/kinds.ts";
import { isVisible } from "./text/letters.ts";

export const words = filled("a text that is not empty");

/**
 * A text of the facts in a map's languages: the first is required, the others may be missing. Of a map whose languages could
 * not be read, which has been told, a text may be in any.
 *
 * @param others languages that a text may be in besides, though the map is not in them: they are read, and left out.
 */
export function textIn(languages: readonly Language[], others: readonly Language[]): Kind<Text> {
  const [first, ...rest] = languages;
  const shown = (languages.length > 0 ? languages : ["…"]).map((language) => `"${language}": "…"`);
  const what = `a text {${shown.join(", ")}}`;
  const required = first === undefined ? null : filled(requiredIn(first));
  return {
    what,
    read: (spot) => {
      if (!isObject(spot.value)) return mustBe(spot, what);
      const known = first === undefined ? keysOf(spot) : [...rest, ...others];
      const read = parts<Record<Language, string | null>>(spot, {
        ...Object.fromEntries(known.map((language) => [language, optional(words, null)])),
        ...(required && { [first!]: required }),
      });
      if (Object.values(read).includes(undefined)) return undefined;
      const said = languages.filter((language) => typeof read[language] === "string");
      return Object.fromEntries(said.map((language) => [language, read[language]!]));
    },
  };
}

const names = new Intl.DisplayNames("en", { type: "language" });

function requiredIn(first: Language): string {
  return `a text that is not empty, since ${names.of(first)} is the map's first language`;
}

export const flag: Kind<boolean> = plain("true or false", (value) => typeof value === "boolean");

export const url: Kind<string> = plain(
  'an address that begins with "https://" or "http://"',
  (value): value is string => typeof value === "string" && /^https?:\/\/[^\s"<>]+$/.test(value),
);

export const kilometres: Kind<number> = plain(
  "a number of km above 0",
  (value): value is number => typeof value === "number" && value > 0 && value < 1000,
);

/** A period; without `to` it is the one year `from`. */
export const period: Kind<Period> = {
  what: 'a period {"from": 2023, "to": 2025}',
  read: (spot) => {
    const { from, to, planned } = parts(spot, {
      from: year,
      to: optional(nullable(year), "from" as const),
      planned: optional(flag, false),
    });
    const end = to === "from" ? from : to;
    if (from === undefined || end === undefined || planned === undefined) return undefined;
    if (end === null || end >= from) return { from, to: end, planned };
    report(spot, `must not end (${end}) before it begins (${from})`);
    return undefined;
  },
};

/** A statistic as it stands in geo/; what it leaves out is that of its initiative or place. */
export interface StatisticAsWritten extends Omit<Statistic, "period" | "source"> {
  readonly period: Period | null | "inherited";
  readonly source: SourceId | "inherited";
}

/** The statistics of one place or initiative. */
export function statistics(names: Names, text: Kind<Text>): Kind<readonly StatisticAsWritten[]> {
  const each = list(
    record<StatisticAsWritten>("a statistic", {
      id: newId<string>(),
      value: plain("a number", (value): value is number => typeof value === "number"),
      unit: text,
      label: text,
      exactness: optional<Exactness>(oneOf(["over", "about"]), "exact"),
      period: optional(nullable(period), "inherited" as const),
      source: optional(source(names.sources), "inherited" as const),
      headline: optional(flag, false),
      plot: optional<string, null>(words, null),
    }),
  );
  return {
    what: "a list of statistics",
    read: (spot) => {
      reportRepeatedIds(itemsOf(spot).flatMap((item) => member(item, "id") ?? []));
      return each.read(spot);
    },
  };
}

/** Gives statistics the period and source of what they belong to, where they have none of their own. */
export function completed(
  written: readonly StatisticAsWritten[],
  owner: { readonly period: Period | null; readonly source: SourceId },
): readonly Statistic[] {
  return written.map((statistic) => ({
    ...statistic,
    period: statistic.period === "inherited" ? owner.period : statistic.period,
    source: statistic.source === "inherited" ? owner.source : statistic.source,
  }));
}

export function source(known: Ids): Kind<SourceId> {
  return idOf<SourceId>(known, "the id of a source in sources.json");
}

export function place(known: Ids): Kind<PlaceId> {
  return idOf<PlaceId>(known, 'the id of a place, as in "order" of map.json');
}

const year: Kind<number> = plain(
  "a year from 1900 to 2100",
  (value): value is number => Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2100,
);

function filled(what: string): Kind<string> {
  return plain(what, (value): value is string => typeof value === "string" && isVisible(value));
}
