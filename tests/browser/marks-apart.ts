/** Whether the marks on the map stand apart, as they are seen now. */
import type { Reader } from "./reader.ts";

/** Waits until what was asked for is on the screen. */
export function drawn(reader: Reader): Promise<void> {
  return reader.ask(
    () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done()))),
  );
}

/** Pairs of marks that lie on one another, badges that are farther from their points than they are broad; at home what lies under buttons or notices. */
export function crowding(reader: Reader, home: boolean): Promise<readonly string[]> {
  return reader.ask((home) => {
    const boxOf = (each: Element) => ({ what: each.textContent!.trim() || each.className, ...sides(each) });
    const sides = (each: Element) => {
      const { left, right, top, bottom } = each.getBoundingClientRect();
      return { left, right, top, bottom };
    };
    const seen = (what: string) =>
      [...document.querySelectorAll(what)].filter((each) => each.getBoundingClientRect().width > 0);
    const marks = [
      ...seen(".marks .name").map(boxOf),
      ...seen(".marks .count rect, .marks .badge .disc").map((each) => ({
        ...boxOf(each.parentElement!),
        ...sides(each),
      })),
    ];
    const over = home ? seen(".map-buttons, .notices p, .notices summary").map(boxOf) : [];
    const covers = (a: (typeof marks)[number], b: (typeof marks)[number]) =>
      Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 &&
      Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
    const pairs = marks.flatMap((one, index) =>
      [...marks.slice(index + 1), ...over]
        .filter((other) => covers(one, other))
        .map((other) => `${one.what} and ${other.what}`),
    );
    const strayed = seen(".marks .badge").flatMap((badge) => {
      const { e, f } = (badge.closest("svg") as SVGSVGElement).getScreenCTM()!;
      const { left, right, top, bottom } = sides(badge.querySelector(".disc")!);
      const px = Math.hypot((left + right) / 2 - e, (top + bottom) / 2 - f);
      return px > 26.5 ? [`${badge.textContent} is ${px} px from its point`] : [];
    });
    return [...pairs, ...strayed];
  }, home);
}
