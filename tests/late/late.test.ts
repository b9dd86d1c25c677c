import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { late } from "../../src/late/late.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** A world whose network comes back when it is told to, and a part that answers as the test wants, one answer a try. */
function world(...answers: readonly (string | Error | Promise<string>)[]) {
  const heard = new Set<() => void>();
  const asked: string[] = [];
  const own = {
    again: undefined as string | undefined,
    setTimeout: (act: () => void, ms: number) => setTimeout(act, ms),
    addEventListener: (_: "online", act: () => void) => void heard.add(act),
    removeEventListener: (_: "online", act: () => void) => void heard.delete(act),
  };
  const load = async (again: string): Promise<string> => {
    expect(own.again).toBe(again); // what an import() ends its address in
    asked.push(again);
    const answer = answers[asked.length - 1];
    if (answer === undefined) throw new Error("asked too often");
    if (answer instanceof Error) throw answer;
    return answer;
  };
  return {
    part: late(load, 4000, own),
    asked,
    own,
    listening: () => heard.size,
    comeOnline: () => {
      for (const act of [...heard]) act();
    },
  };
}
const gone = new Error("404");
const never = new Promise<string>(() => {});

test("a part that is here is asked for once", async () => {
  const { part, asked, own } = world("part");
  expect(await Promise.all([part.once(), part.once(), part.always()])).toEqual(["part", "part", "part"]);
  expect(asked).toEqual([""]);
  expect(own.again).toBe("");
});

test("what failed is not remembered: it is asked for again, by another address each time", async () => {
  const { part, asked } = world(gone, gone, "part");
  await expect(part.once()).rejects.toBe(gone);
  await expect(part.once()).rejects.toBe(gone);
  expect(await part.once()).toBe("part");
  expect(asked[0]).toBe("");
  expect(new Set(asked).size).toBe(3);
  for (const again of asked.slice(1)) expect(again).toMatch(/^\?\w+=\d+$/);
});

test("a request that is never answered has failed after a few seconds", async () => {
  const { part, asked } = world(never, "part");
  const failed = expect(part.once()).rejects.toBeUndefined();
  await vi.advanceTimersByTimeAsync(3999);
  expect(asked).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1);
  await failed;
  expect(await part.once()).toBe("part");
});

test("what comes after its time is welcome, and nothing is asked for twice then", async () => {
  let answer = (_: string) => {};
  const slow = new Promise<string>((resolve) => {
    answer = resolve;
  });
  const { part, asked } = world(slow);
  const failed = expect(part.once()).rejects.toBeUndefined();
  await vi.advanceTimersByTimeAsync(4000);
  await failed;
  answer("part");
  await vi.advanceTimersByTimeAsync(0);
  expect(await part.once()).toBe("part");
  expect(asked).toHaveLength(1);
});

test("a part that is wanted in any case is asked for until it comes, after longer and longer pauses", async () => {
  const { part, asked, listening } = world(gone, gone, gone, "part");
  const missed = vi.fn();
  const came = part.always(missed);
  const triesAfter = async (ms: number) => {
    await vi.advanceTimersByTimeAsync(ms);
    return asked.length;
  };
  expect(await triesAfter(999)).toBe(1);
  expect(await triesAfter(1)).toBe(2);
  expect(await triesAfter(1999)).toBe(2);
  expect(await triesAfter(1)).toBe(3);
  expect(await triesAfter(4000)).toBe(4);
  expect(await came).toBe("part");
  expect(missed).toHaveBeenCalledTimes(3);
  expect(listening()).toBe(0);
});

test("a pause ends when the network is back", async () => {
  const { part, asked, comeOnline, listening } = world(gone, "part");
  const came = part.always();
  await vi.advanceTimersByTimeAsync(10);
  expect(asked).toHaveLength(1);
  comeOnline();
  expect(await came).toBe("part");
  expect(asked).toHaveLength(2);
  expect(listening()).toBe(0);
});

test("no pause is longer than half a minute", async () => {
  const { part, asked } = world(...Array.from({ length: 20 }, () => gone), "part");
  part.always();
  await vi.advanceTimersByTimeAsync(300_000);
  const before = asked.length;
  await vi.advanceTimersByTimeAsync(30_000);
  expect(asked.length).toBe(before + 1);
});
