/** What the promised engines lack, as browser-compat-data publishes it. Features are named by its own paths. */
import { readFileSync } from "node:fs";
import type { CompatData, Identifier, SimpleSupportStatement } from "@mdn/browser-compat-data";
import { engines } from "../../../src/prerender/scripts/engines.ts";

export type Engine = keyof typeof engines;

/** A feature that is used, and the promised engines that are without it. */
export interface Used {
  readonly feature: string;
  readonly without: readonly Engine[];
}

const file = new URL("../../../node_modules/@mdn/browser-compat-data/data.json", import.meta.url);
export const compat: CompatData = JSON.parse(readFileSync(file, "utf8"));

/** The feature of a path such as `css.properties.inset`, if the data knows it. */
export function featureAt(path: readonly string[]): Identifier | undefined {
  return path.reduce<Identifier | undefined>(
    (within, part) => (within && Object.hasOwn(within, part) ? within[part] : undefined),
    compat as unknown as Identifier,
  );
}

/** One feature as it is used, nothing where the data does not know it. `prefixed`: whether its name with a prefix is written besides. */
export function used(path: readonly string[], prefixed?: (prefix: string) => boolean): readonly Used[] {
  const feature = path.join(".");
  const known = prefixed ? undefined : asked.get(feature);
  if (known) return known;
  const found = featureAt(path);
  const answer = found?.__compat ? [{ feature, without: enginesWithout(found, prefixed) }] : [];
  if (!prefixed) asked.set(feature, answer);
  return answer;
}

const asked = new Map<string, readonly Used[]>();

/** The promised engines without a feature, by name. */
export function enginesWithout(
  { __compat }: Identifier,
  prefixed: (prefix: string) => boolean = () => false,
): readonly Engine[] {
  return (Object.keys(engines) as Engine[]).filter((engine) => {
    const statements = [__compat?.support[engine] ?? []].flat() as readonly SimpleSupportStatement[];
    return !statements.some((one) => serves(one, engines[engine], prefixed));
  });
}

function serves(
  { version_added: since, version_removed: until, flags, prefix, alternative_name }: SimpleSupportStatement,
  version: string,
  prefixed: (prefix: string) => boolean,
): boolean {
  if (typeof since !== "string" || since === "preview" || flags || alternative_name) return false;
  if (prefix && !prefixed(prefix)) return false;
  const gone = typeof until === "string" && !isBefore(version, until);
  return !gone && !isBefore(version, since.replace("≤", ""));
}

/** Whether one version, such as `14.1`, came before another. */
export function isBefore(one: string, other: string): boolean {
  const [a, b] = [one.split("."), other.split(".")];
  const differing = [...a, ...b]
    .map((_, at) => Number(a[at] ?? 0) - Number(b[at] ?? 0))
    .find((by) => by !== 0);
  return differing !== undefined && differing < 0;
}
