import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { attributes } from "../../src/embed/host/address.ts";
import { reflect } from "../../src/embed/host/reflected.ts";

describe("a property of the element", () => {
  test.each(attributes)("says what its attribute says, and sets it: %s", (name) => {
    const element = anElement();
    expect(element[name]).toBe("");
    element[name] = "dark";
    expect(element.said.get(name)).toBe("dark");
    element.said.set(name, "auto");
    expect(element[name]).toBe("auto");
    expect(Object.keys(element)).not.toContain(name);
  });

  test.each<[name: string, value: unknown, said: string | undefined]>([
    ["a number", 480, "480"],
    ["a list", ["talent", "chain"], "talent,chain"],
    ["a list with holes", ["talent", null, undefined, 5], "talent,5"],
    ["an empty list", [], undefined],
    ["null, as React takes things back", null, undefined],
    ["nothing, as preact does", "", undefined],
    ["undefined", undefined, undefined],
    ["what no attribute can say", Object.create(null), undefined],
    ["yes", true, undefined],
    ["no", false, undefined],
  ])("takes %s", (_, value, said) => {
    const element = anElement();
    element.theme = "light";
    element.theme = value;
    expect(element.said.get("theme")).toBe(said);
  });

  test("complains of nothing, and says nothing but texts", () => {
    fc.assert(
      fc.property(fc.object({ withNullPrototype: true, withBigInt: true }), (value) => {
        const element = anElement();
        for (const given of [value, Symbol("a"), () => 1]) element.types = given;
        expect(element.said.has("types")).toBe(false);
      }),
    );
  });

  test("that was set before the element was defined is set again", () => {
    const element = anElement({ theme: "dark" });
    expect(element.said.get("theme")).toBe("dark");
    expect([...element.said.keys()]).toEqual(["theme"]);
    element.theme = "light";
    expect(element.said.get("theme")).toBe("light");
  });
});

type Word = (typeof attributes)[number];

/** What an element has of attributes. */
class Plain {
  readonly said = new Map<string, string>();
  getAttribute(name: string): string | null {
    return this.said.get(name) ?? null;
  }
  setAttribute(name: string, value: string): void {
    this.said.set(name, value);
  }
  removeAttribute(name: string): void {
    this.said.delete(name);
  }
}

/** `early`: what was set of it before it had its properties. */
function anElement(early: { readonly [Name in Word]?: unknown } = {}): Plain & { [Name in Word]: unknown } {
  const element = Object.assign(new Plain(), early);
  reflect(element as unknown as Element, attributes);
  return element as Plain & { [Name in Word]: unknown };
}
