import { expect, test } from "vitest";
import { kindBesideName } from "../../src/view/kind.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

const [testland] = smallAtlas().places;

test.each([
  ["西镇", "镇", null],
  ["航空新城", "新城区", "新城区"],
  ["镇北", "镇", "镇"],
  ["Westham Town", "Town", null],
  ["Westham town", "Town", null],
  ["Westham", "Town", "Town"],
  ["Testland District, Province of Tests", "District", null],
])("of %s the kind %s is said beside the name as %s", (name, kind, said) => {
  const text = (zh: string) => ({ zh });
  expect(kindBesideName({ ...testland!, name: text(name), kind: text(kind) }, "zh")).toBe(said);
});

test("the kind is left out in the language whose name says it, and in no other", () => {
  const place = { ...testland!, name: { zh: "西镇", en: "Westham" }, kind: { zh: "镇", en: "Town" } };
  expect([kindBesideName(place, "zh"), kindBesideName(place, "en")]).toEqual([null, "Town"]);
});
