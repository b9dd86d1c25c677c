import { describe, expect, test } from "vitest";
import type { InitiativeId, PlaceId } from "../../src/atlas/atlas.ts";
import { titleOf } from "../../src/view/title.ts";
import { openInitiative, openPlace, search, speak, viewOf } from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";

describe("the window is called", () => {
  const atlas = smallAtlas();
  const atHome = viewOf(atlas, atlas.map.home);
  const inWest = openPlace(atHome, "westham" as PlaceId);

  test("after the map at the district, whatever is filtered", () => {
    expect(titleOf(atlas, atHome)).toBe("试地图");
    expect(titleOf(atlas, search(atHome, "pond"))).toBe("试地图");
  });

  test("after a town when it is open, in the reader's language", () => {
    expect(titleOf(atlas, inWest)).toBe("西镇 · 试地图");
    expect(titleOf(atlas, speak(inWest, "en"))).toBe("Westham Town · Map of Testland");
  });

  test("after an initiative when it is open", () => {
    const open = openInitiative(inWest, atlas, "west-school" as InitiativeId);
    expect(titleOf(atlas, open)).toBe("夜校 · 试地图");
    expect(titleOf(atlas, speak(open, "en"))).toBe("Evening school · Map of Testland");
  });
});
