/**
 * The library of the language and of the browser by the names of its members. Where several things have a member of one name,
 * an engine that has it in any of them may be meant: it lacks the name only when it lacks all.
 */
import type { Identifier } from "@mdn/browser-compat-data";
import { compat, type Engine, enginesWithout, featureAt, type Used, used } from "./compat.ts";

const libraries = [compat.javascript.builtins!, compat.api];
const { homes, intl } = { homes: new Map<string, Identifier[]>(), intl: compat.javascript.builtins!.Intl! };

for (const things of [...libraries, intl]) {
  for (const [thing, members] of featuresIn(things)) {
    for (const [name, member] of featuresIn(members)) {
      if (name === thing || /_(static|event)$/.test(name) || !member.__compat) continue;
      homes.set(name, [...(homes.get(name) ?? []), member]);
    }
  }
}

function featuresIn(feature: Identifier): readonly (readonly [string, Identifier])[] {
  return Object.entries(feature).filter(([key]) => key !== "__compat") as [string, Identifier][];
}

/** A thing named for itself: a global, or what an interface is called. */
export function globalFeatures(name: string): readonly Used[] {
  const paths = [["javascript", "builtins"], ["api"], ["api", "Window"]];
  return paths.flatMap((path) => used([...path, name]));
}

/** A member asked of a global: `Object.hasOwn`. Nothing where the global has none of that name. */
export function staticFeatures(thing: string, name: string): readonly Used[] {
  return [
    ...used(["javascript", "builtins", thing, name]),
    ...used(["javascript", "builtins", thing, `${name}_static`]),
    ...used(["api", thing, `${name}_static`]),
  ];
}

/** A member asked of whatever it may be. One that is called is another than one that is only read, as by a field of ours. */
export function memberFeatures(name: string, called: boolean): readonly Used[] {
  const feature = `.${name}${called ? "()" : ""}`;
  const known = members.get(feature);
  if (known) return known;
  const all = Object.hasOwn(Object.prototype, name) ? [] : (homes.get(name) ?? []);
  const answer = all.length === 0 ? [] : [{ feature, without: lackingAll(all) }];
  members.set(feature, answer);
  return answer;
}

const members = new Map<string, readonly Used[]>();

/** Whether a member of this name is the language's, and not only the browser's. */
export function isOfLanguage(name: string): boolean {
  return [compat.javascript.builtins!, intl].some((things) =>
    featuresIn(things).some(([, thing]) => name in thing),
  );
}

/** An option given to a method of whatever it may be, or with `made` to a constructor or a global function of that name. */
export function optionFeatures(name: string, option: string, made: boolean): readonly Used[] {
  const owners = made
    ? ["javascript.builtins", "api"].flatMap((path) => {
        const thing = featureAt([...path.split("."), name]);
        return [thing?.[name] ?? thing ?? []].flat();
      })
    : (homes.get(name) ?? []);
  const known = owners.flatMap((owner) => optionsOf(owner).filter(([key]) => isFor(key, option)));
  if (known.length === 0) return [];
  return [
    { feature: `${made ? "" : "."}${name}({ ${option} })`, without: lackingAll(known.map(([, one]) => one)) },
  ];
}

function isFor(key: string, option: string): boolean {
  return new RegExp(`(^|_)${option}(_parameter|_option)$`).test(key);
}

function optionsOf(feature: Identifier): readonly (readonly [string, Identifier])[] {
  return featuresIn(feature).flatMap(([key, below]) => [[key, below] as const, ...optionsOf(below)]);
}

function lackingAll(all: readonly Identifier[]): readonly Engine[] {
  const [first, ...others] = all.map((one) => enginesWithout(one));
  return first!.filter((engine) => others.every((other) => other.includes(engine)));
}
