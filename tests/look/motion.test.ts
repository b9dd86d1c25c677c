import { expect, test } from "vitest";
import { eased } from "../../src/look/motion.ts";

test("a glide begins where it is and ends at its goal, never goes back, and slows down to its end", () => {
  const shares = Array.from({ length: 21 }, (_, step) => step / 20);
  const way = shares.map(eased);
  expect([way[0], way.at(-1)]).toEqual([0, 1]);
  const steps = way.slice(1).map((share, index) => share - way[index]!);
  for (const [index, step] of steps.entries()) {
    expect(step).toBeGreaterThan(0);
    if (index > 0) expect(step).toBeLessThan(steps[index - 1]!);
  }
});
