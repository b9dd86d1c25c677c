import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { speakDialects } from "../../src/embed/door/dialects.ts";

const amp = { sentinel: "amp", type: "embed-size", height: 812 };
/** As iframe-resizer 4 and 5 greet a frame, and @open-iframe-resizer where it takes it for one of theirs. */
const greetings = [
  "[iFrameSizer]map:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true",
  "[iFrameSizer]map:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:5.5.9:false:init",
  "[iFrameSizer]map:0:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false",
];

describe("a height is told", () => {
  test("as AMP hears it, to a host that has said nothing", () => {
    const { dialects, heard } = aFrame();
    dialects.say(812);
    expect(heard).toEqual([amp]);
  });

  test("as pym hears it, where the address has its name for the frame", () => {
    const { dialects, heard } = aFrame("one");
    dialects.say(812);
    expect(heard).toEqual([amp, "pymxPYMxonexPYMxheightxPYMx812"]);
    expect(dialects.asks("pymxPYMxonexPYMxwidthxPYMx640")).toBe(true);
    expect(dialects.asks("pymxPYMxtwoxPYMxwidthxPYMx640")).toBe(false);
  });

  test.each(greetings)("in answer to %s once, and then as a change", (greeting) => {
    const { dialects, heard } = aFrame();
    expect(dialects.asks(greeting)).toBe(true);
    dialects.say(812);
    expect(heard).toEqual([
      amp,
      "[iFrameSizer]map:812:640:init:1",
      "[iFrameSizer]map:812:640:resizeObserver",
    ]);
    expect(dialects.asks(greeting)).toBe(true); // it greets when the frame is there, and when it has loaded
    dialects.say(900);
    expect(heard.slice(3)).toEqual([{ ...amp, height: 900 }, "[iFrameSizer]map:900:640:resizeObserver"]);
  });

  test("as @open-iframe-resizer hears it, once that has asked", () => {
    const { dialects, heard } = aFrame();
    expect(dialects.asks({ type: "iframe-child-init" })).toBe(true);
    dialects.say(812);
    expect(heard).toEqual([amp, { type: "iframe-resized", width: 640, height: 812 }]);
  });
});

test("what is no wish for a height asks for none, and breaks nothing", () => {
  const { dialects } = aFrame();
  expect(dialects.asks("[iFrameSizer]resize")).toBe(true);
  expect(dialects.asks({ sentinel: "amp", type: "frames-init" })).toBe(true);
  for (const other of [
    "",
    "[iFrameSizer]",
    "[iFrameSizer]message:5",
    "[iFrameSizer]map",
    "pym",
    { type: {} },
    null,
  ]) {
    expect(dialects.asks(other), String(other)).toBe(false);
  }
  fc.assert(
    fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (data) => {
      expect(dialects.asks(data)).toBe(false);
    }),
  );
});

/** A frame 640 px wide, and what its host hears. */
function aFrame(pymId: string | null = null) {
  const heard: unknown[] = [];
  const parent = { postMessage: (said: unknown) => heard.push(said) };
  return { dialects: speakDialects({ innerWidth: 640, parent } as unknown as Window, pymId), heard };
}
