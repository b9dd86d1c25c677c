import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { afterPaint } from "../../src/store/after-paint.ts";

let frames: (() => void)[] = [];

beforeEach(() => {
  frames = [];
  vi.stubGlobal("requestAnimationFrame", (draw: () => void) => frames.push(draw));
});
afterEach(() => vi.unstubAllGlobals());

test("what waits for a paint is called together after the frame, in order", async () => {
  const called: string[] = [];
  afterPaint(() => called.push("first"));
  afterPaint(() => called.push("second"));
  expect(frames).toHaveLength(1);
  drawFrame();
  expect(called).toEqual([]);
  await messages();
  expect(called).toEqual(["first", "second"]);
});

test("what comes while a frame is drawn waits for the next", async () => {
  const called: string[] = [];
  afterPaint(() => called.push("early"));
  drawFrame();
  afterPaint(() => called.push("late"));
  await messages();
  expect(called).toEqual(["early"]);
  drawFrame();
  await messages();
  expect(called).toEqual(["early", "late"]);
});

test("what is let be is not called, and nothing else is lost by it, not even once the frame is drawn", async () => {
  const called: string[] = [];
  const act = () => called.push("same");
  const letBe = afterPaint(act);
  afterPaint(act);
  drawFrame();
  letBe();
  await messages();
  expect(called).toEqual(["same"]);
});

function drawFrame(): void {
  for (const draw of frames.splice(0)) draw();
}

/** A message sent now is heard after all that were sent before. */
function messages(): Promise<void> {
  return new Promise((heard) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      heard();
    };
    port2.postMessage(null);
  });
}
