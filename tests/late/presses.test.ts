import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Answer, keepPresses } from "../../src/late/presses.ts";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => vi.useRealTimers());

/** Something on a page that can be pressed: what it is, as selectors that it matches, and where it leads. */
function thing(kinds: readonly string[], href: string | null = null) {
  const one = {
    matches: (selector: string) => selector.split(", ").some((each) => each === "*" || kinds.includes(each)),
    closest: () => one,
    getAttribute: () => href,
  };
  return one as unknown as Element;
}
const link = () => thing(["a"], "sanzao/");
const option = () => thing([".awaiting button"]);

function door() {
  const ears = new Map<string, (event: object) => void>();
  const bring = vi.fn();
  const went: string[] = [];
  const navigator = { onLine: true };
  const own = {
    navigator,
    setTimeout: (act: (about: unknown) => void, ms: number, about: unknown) => setTimeout(act, ms, about),
    addEventListener: (name: string, heard: (event: object) => void) => ears.set(name, heard),
  };
  keepPresses(own as unknown as Window, bring, (address) => went.push(address));
  const pressedAgain: Element[] = [];
  return {
    bring,
    went,
    navigator,
    pressedAgain,
    /** Whether the press was kept from the browser. */
    press: (target: Element, more: object = {}) => {
      const event = { target, button: 0, preventDefault: vi.fn(), stopPropagation: vi.fn(), ...more };
      ears.get("click")!(event);
      expect(event.stopPropagation.mock.calls).toEqual(event.preventDefault.mock.calls);
      return event.preventDefault.mock.calls.length > 0;
    },
    answers: (still: string) => {
      const detail: Answer = [(pressed) => pressedAgain.push(pressed), still];
      ears.get("answers")!({ detail });
    },
    missed: () => ears.get("missed")!({}),
  };
}

test("what is pressed is kept until the page answers, and pressed again in order", () => {
  const { press, bring, answers, pressedAgain } = door();
  const [first, other] = [option(), link()];
  expect(press(first)).toBe(true);
  expect(press(other)).toBe(true);
  expect(bring).toHaveBeenCalled();
  expect(pressedAgain).toEqual([]);
  answers("");
  expect(pressedAgain).toEqual([first, other]);
  expect(press(link())).toBe(false);
});

test("what waits for the second part waits on", () => {
  const { press, answers, pressedAgain } = door();
  const [raise, place] = [thing(["button"]), link()];
  press(raise);
  press(place);
  answers("a, .awaiting button");
  expect(pressedAgain).toEqual([raise]);
  expect(press(raise)).toBe(false);
  expect(press(option())).toBe(true);
  answers("");
  expect(pressedAgain.slice(0, 2)).toEqual([raise, place]);
  expect(pressedAgain).toHaveLength(3);
});

test("a press of another kind, and what the browser opens by itself, are left to it", () => {
  const { press } = door();
  for (const more of [
    { button: 1 },
    { metaKey: true },
    { ctrlKey: true },
    { shiftKey: true },
    { altKey: true },
  ])
    expect(press(link(), more)).toBe(false);
  expect(press(thing(["summary"]))).toBe(false);
  expect(press(thing(["a", "[target]"], "https://elsewhere.example/"))).toBe(false);
});

test("a link is followed when a few seconds have passed, and not once the page has answered", () => {
  const { press, went, answers } = door();
  press(link());
  vi.advanceTimersByTime(5999);
  expect(went).toEqual([]);
  vi.advanceTimersByTime(1);
  expect(went).toEqual(["sanzao/"]);
  press(link());
  answers("");
  vi.advanceTimersByTime(60_000);
  expect(went).toHaveLength(1);
});

test("a link is followed when it is pressed a second time", () => {
  const { press, went } = door();
  const one = link();
  press(one);
  press(link());
  expect(went).toEqual([]);
  press(one);
  expect(went).toEqual(["sanzao/"]);
});

test("a link is followed as soon as something did not come, and so is the next", () => {
  const { press, went, missed } = door();
  press(option());
  press(link());
  missed();
  expect(went).toEqual(["sanzao/"]);
  press(thing(["a"], "hongqi/"));
  vi.advanceTimersByTime(0);
  expect(went).toEqual(["sanzao/", "hongqi/"]);
});

test("without network a press waits, unless its reader insists", () => {
  const { press, went, missed, navigator, answers, pressedAgain } = door();
  navigator.onLine = false;
  const one = link();
  press(one);
  missed();
  vi.advanceTimersByTime(60_000);
  expect(went).toEqual([]);
  answers("");
  expect(pressedAgain).toEqual([one]);
  const insisting = door();
  insisting.navigator.onLine = false;
  insisting.press(one);
  insisting.press(one);
  expect(insisting.went).toEqual(["sanzao/"]);
});
