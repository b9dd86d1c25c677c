/** Whoever clones the project installs it: on whatever machine, with npm as it comes with the README's Node or later. */
import { readFileSync } from "node:fs";
import { minVersion, satisfies } from "semver";
import { describe, expect, test } from "vitest";

type Ranges = Readonly<Record<string, string>>;

/** A package as `package-lock.json` names it; the first, of the empty path, is this project. */
interface Locked {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly os?: readonly string[];
  readonly cpu?: readonly string[];
  readonly libc?: readonly string[];
  readonly engines?: Ranges;
  readonly dependencies?: Ranges;
  readonly devDependencies?: Ranges;
  readonly optionalDependencies?: Ranges;
  readonly peerDependencies?: Ranges;
  readonly peerDependenciesMeta?: Readonly<Record<string, { readonly optional?: boolean }>>;
}

interface Project extends Locked {
  readonly scripts: Readonly<Record<string, string>>;
  readonly overrides: Ranges;
}

/** A machine as npm sees it when it chooses among a package's builds. */
interface Machine {
  readonly os: string;
  readonly cpu: string;
  readonly libc?: string;
}

const machines: readonly Machine[] = ["x64", "arm64"].flatMap((cpu) => [
  { os: "linux", cpu, libc: "glibc" },
  { os: "linux", cpu, libc: "musl" },
  { os: "darwin", cpu },
  { os: "win32", cpu },
]);

const project: Project = JSON.parse(readFileSync("package.json", "utf8"));
const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readFileSync("package-lock.json", "utf8"),
);
const all = Object.entries(lock.packages);
const locked = all.filter(([path]) => path !== "");

describe("the lock file", () => {
  test("asks for what package.json asks for", () => {
    const { dependencies, devDependencies, engines } = project;
    expect(lock.packages[""]).toMatchObject({ dependencies, devDependencies, engines });
  });

  test("has every package that one of its packages may need, on any machine, in a version that will do", () => {
    const wanting = all.flatMap(([path, one]) =>
      Object.entries(needsOf(one)).flatMap(([name, range]) => {
        const found = seenFrom(path, name);
        if (found === undefined) return `${path || "the project"} needs ${name}, which is not there`;
        return fits(name, found, range)
          ? []
          : `${path || "the project"} needs ${name} ${range}: ${found.version}`;
      }),
    );
    expect(wanting).toEqual([]);
  });

  test("has of whatever comes in builds a build for Linux, macOS and Windows, on both kinds of processor", () => {
    const families = all.flatMap(([path, { os, optionalDependencies }]) => {
      const builds = Object.keys(os === undefined ? (optionalDependencies ?? {}) : {}).flatMap(
        (name) => seenFrom(path, name) ?? [],
      );
      return builds.some(({ os, cpu }) => os && cpu) ? [{ path, builds }] : [];
    });
    expect(families.map(({ path }) => path)).toEqual(
      expect.arrayContaining(["biomejs/biome", "rolldown", "sharp"].map(endingIn)),
    );
    for (const { path, builds } of families) {
      const without = machines.filter((machine) => !builds.some((build) => runsOn(build, machine)));
      expect(without, path).toEqual([]);
    }
  });

  test("knows every package by its bytes, and by no address: any registry that has it will do", () => {
    for (const [path, { version, integrity, resolved }] of locked) {
      expect({ path, version, integrity, resolved }).toEqual({
        path,
        version: expect.stringMatching(/^\d+\.\d+\.\d+/),
        integrity: expect.stringMatching(/^sha512-[\w+/]{86}==$/),
        resolved: undefined,
      });
    }
    expect(readFileSync(".npmrc", "utf8")).toMatch(/^omit-lockfile-registry-resolved=true$/m); // or the next install names them
  });
});

describe("the Node of the README", () => {
  const readme = /Node (\d+\.\d+) or newer/.exec(readFileSync("README.md", "utf8"))?.[1];

  test("is the one that package.json asks for", () => {
    expect(project.engines?.node).toBe(`>=${readme}`);
  });

  test("is new enough for every package", () => {
    const oldest = minVersion(`>=${readme}`)!;
    const tooNew = locked.flatMap(([path, { engines }]) =>
      engines?.node === undefined || satisfies(oldest, engines.node) ? [] : `${path} wants ${engines.node}`,
    );
    expect(tooNew).toEqual([]);
  });
});

describe("installing", () => {
  const installs = Object.entries(project.scripts).flatMap(([name, script]) =>
    script
      .split("&&")
      .flatMap((words) => (/^\s*npm (install|i|ci|update)\b/.test(words) ? { name, words } : [])),
  );

  test("is the first thing that the two commands do", () => {
    expect(installs.map(({ name }) => name)).toEqual(["start", "test"]);
    for (const { name, words } of installs)
      expect(project.scripts[name]).toMatch(new RegExp(`^${words.trim()} &&`));
  });

  test("writes neither package.json nor the lock file, whatever npm would say of them", () => {
    for (const { words } of installs) expect(words).toMatch(/^npm install .*--no-save\b/);
  });
});

/** What must be there before a package can be used, or on some machine may be. */
function needsOf(one: Locked): Ranges {
  const peers = Object.entries(one.peerDependencies ?? {}).filter(
    ([name]) => one.peerDependenciesMeta?.[name]?.optional !== true,
  );
  return {
    ...Object.fromEntries(peers),
    ...one.dependencies,
    ...one.devDependencies,
    ...one.optionalDependencies,
  };
}

/** What Node finds from there by that name: in its own folder of packages, or in one of those it lies in. */
function seenFrom(path: string, name: string): Locked | undefined {
  const here = lock.packages[`${path && `${path}/`}node_modules/${name}`];
  if (here || path === "") return here;
  return seenFrom(path.slice(0, Math.max(0, path.lastIndexOf("/node_modules/"))), name);
}

function fits(name: string, { version = "" }: Locked, range: string): boolean {
  return satisfies(version, project.overrides[name] ?? range);
}

function runsOn({ os, cpu, libc }: Locked, machine: Machine): boolean {
  const suits = (wanted: readonly string[] | undefined, is: string | undefined) =>
    wanted === undefined || (is !== undefined && wanted.includes(is));
  return suits(os, machine.os) && suits(cpu, machine.cpu) && suits(libc, machine.libc);
}

function endingIn(name: string): unknown {
  return expect.stringMatching(new RegExp(`${name}$`));
}
