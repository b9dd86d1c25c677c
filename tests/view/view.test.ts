import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Atlas, ChapterId, InitiativeId, PlaceId, TypeId } from "../../src/atlas/atlas.ts";
import { showPoint, step } from "../../src/view/aim/aims.ts";
import { letGo } from "../../src/view/choice/parts.ts";
import {
  clearFilter,
  closeInitiative,
  goHome,
  openInitiative,
  openPlace,
  search,
  speak,
  toggleChapter,
  toggleType,
  type View,
  viewOf,
} from "../../src/view/view.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { anyAtlasAndView } from "./any-world.ts";

const home = "testland" as PlaceId;
const west = "westham" as PlaceId;
const east = "eastham" as PlaceId;
const school = "west-school" as InitiativeId;

describe("a place", () => {
  test("is printed with nothing open and nothing filtered, in the map's first language", () => {
    expect(viewOf(smallAtlas(), west)).toEqual({
      place: "westham",
      initiative: null,
      filter: { types: [], chapters: [], words: "" },
      language: "zh",
      aim: { to: "place", place: "westham" },
    });
  });

  test("chosen is open and looked at", () => {
    const view = openPlace(atHome(), west);
    expect(view.place).toBe("westham");
    expect(view.aim).toEqual({ to: "place", place: "westham" });
  });

  test("chosen twice changes nothing", () => {
    const view = openPlace(atHome(), west);
    expect(openPlace(view, west)).toBe(view);
  });

  test("chosen closes the initiative of the place before, and keeps filter and language", () => {
    const before = speak(toggleType(withSchoolOpen(), smallAtlas(), "school" as TypeId), "en");
    const after = openPlace(before, east);
    expect(after.initiative).toBeNull();
    expect(after.filter).toBe(before.filter);
    expect(after.language).toBe("en");
  });
});

describe("an initiative", () => {
  test("opens in the panel of its place, and its place is looked at", () => {
    const view = openInitiative(atHome(), smallAtlas(), school);
    expect(view).toMatchObject({
      place: "westham",
      initiative: "west-school",
      aim: { to: "place", place: "westham" },
    });
  });

  test("of the open place opens without moving the map", () => {
    const before = showPoint(openPlace(atHome(), west), [10.06, 50.06]);
    expect(openInitiative(before, smallAtlas(), school).aim).toBe(before.aim);
  });

  test("opened twice changes nothing", () => {
    const view = withSchoolOpen();
    expect(openInitiative(view, smallAtlas(), school)).toBe(view);
  });

  test("closed leaves its place open, and closed twice changes nothing", () => {
    const view = closeInitiative(withSchoolOpen());
    expect([view.place, view.initiative]).toEqual(["westham", null]);
    expect(closeInitiative(view)).toBe(view);
  });

  test("that is not in the atlas is an error that names it", () => {
    expect(() => openInitiative(atHome(), smallAtlas(), "no-such" as InitiativeId)).toThrow('"no-such"');
  });
});

describe("going home", () => {
  test("opens the district and closes what was open in a town", () => {
    const view = goHome(withSchoolOpen(), smallAtlas());
    expect(view).toMatchObject({
      place: "testland",
      initiative: null,
      aim: { to: "place", place: "testland" },
    });
  });

  test("keeps the filter and the language", () => {
    const before = speak(toggleType(withSchoolOpen(), smallAtlas(), "school" as TypeId), "en");
    expect(goHome(before, smallAtlas())).toMatchObject({ filter: before.filter, language: "en" });
  });

  test("from home is a fresh wish to look at all of it", () => {
    const before = atHome();
    const after = goHome(before, smallAtlas());
    expect(after.aim).toEqual(before.aim);
    expect(after.aim).not.toBe(before.aim);
  });

  test("from home keeps the district's own initiative open", () => {
    const before: View = { ...atHome(), initiative: school };
    expect(goHome(before, smallAtlas()).initiative).toBe("west-school");
  });
});

describe("looking", () => {
  test("at a point changes nothing but the aim", () => {
    const before = withSchoolOpen();
    const after = showPoint(before, [10.06, 50.06]);
    expect(after).toEqual({ ...before, aim: { to: "point", at: [10.06, 50.06] } });
  });

  test("one step on is a new wish each time", () => {
    const once = step(atHome(), 1, -0.5, 0.25);
    expect(once).toEqual({ ...atHome(), aim: { to: "step", zoom: 1, x: -0.5, y: 0.25 } });
    expect(step(once, 1, -0.5, 0.25).aim).not.toBe(once.aim);
  });
});

describe("the filter", () => {
  test("never hides the chosen place nor closes the open initiative, nor moves the map", () => {
    const steps: readonly ((view: View, atlas: Atlas) => View)[] = [
      (view, atlas) => toggleType(view, atlas, atlas.types[0]!.id),
      (view, atlas) => toggleChapter(view, atlas, atlas.chapters[0]!.id),
      (view) => search(view, "nothing has this word"),
      (view) => clearFilter(view),
      (view) => letGo(view, view.filter),
    ];
    fc.assert(
      fc.property(anyAtlasAndView, fc.constantFrom(...steps), ([atlas, view], change) => {
        expect({ ...change(view, atlas), filter: null }).toEqual({ ...view, filter: null });
      }),
    );
  });

  test("gains a type and a chapter, and loses them again", () => {
    const atlas = smallAtlas();
    const chosen = toggleChapter(
      toggleType(atHome(), atlas, "garden" as TypeId),
      atlas,
      "learning" as ChapterId,
    );
    expect(chosen.filter).toEqual({ types: ["garden"], chapters: ["learning"], words: "" });
    expect(toggleType(chosen, atlas, "garden" as TypeId).filter.types).toEqual([]);
    expect(toggleChapter(chosen, atlas, "learning" as ChapterId).filter.chapters).toEqual([]);
  });

  test("searched for the same words twice changes nothing", () => {
    const view = search(atHome(), "pond");
    expect(view.filter.words).toBe("pond");
    expect(search(view, "pond")).toBe(view);
  });

  test("cleared asks for nothing, and cleared twice changes nothing", () => {
    const view = clearFilter(search(toggleType(atHome(), smallAtlas(), "school" as TypeId), "pond"));
    expect(view.filter).toEqual({ types: [], chapters: [], words: "" });
    expect(clearFilter(view)).toBe(view);
  });

  test("loses the part that is let go, and keeps the rest", () => {
    const atlas = smallAtlas();
    const view = search(
      toggleChapter(toggleType(atHome(), atlas, "garden" as TypeId), atlas, "learning" as ChapterId),
      "pond",
    );
    const less = letGo(view, { types: ["garden" as TypeId], chapters: [], words: "" });
    expect(less.filter).toEqual({ types: [], chapters: ["learning"], words: "pond" });
    expect(letGo(less, { types: [], chapters: [], words: "pond" }).filter.words).toBe("");
  });

  test("cleared asks for nothing, whichever part of it there was", () => {
    const parts: readonly ((view: View, atlas: Atlas) => View)[] = [
      (view, atlas) => toggleType(view, atlas, "school" as TypeId),
      (view, atlas) => toggleChapter(view, atlas, "learning" as ChapterId),
      (view) => search(view, "pond"),
    ];
    for (const choose of parts) {
      const chosen = choose(atHome(), smallAtlas());
      expect(clearFilter(chosen).filter).toEqual({ types: [], chapters: [], words: "" });
    }
  });

  test("of nothing but spaces is cleared, too", () => {
    expect(clearFilter(search(atHome(), "  ")).filter.words).toBe("");
  });
});

describe("the language", () => {
  test("spoken is the only thing that changes, and spoken twice changes nothing", () => {
    const before = withSchoolOpen();
    const view = speak(before, "en");
    expect(view).toEqual({ ...before, language: "en" });
    expect(speak(view, "en")).toBe(view);
  });
});

function atHome(): View {
  return viewOf(smallAtlas(), home);
}

function withSchoolOpen(): View {
  return openInitiative(atHome(), smallAtlas(), school);
}
