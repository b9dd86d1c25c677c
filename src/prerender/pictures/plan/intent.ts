/** What will be painted, in a line for whoever builds the site, and how to have more or less of it. */
import { type Atlas, type PictureWish, pictureWishes } from "../../../atlas/atlas.ts";
import type { Painted, PictureKind } from "../../../embed/painted.ts";
import { isOfMany, kitsUsually, manyPlaces } from "./wish.ts";

export function intentOf(painted: Painted, atlas: Atlas, wish: PictureWish, kitsLeftOut: number): string {
  const { length: places } = atlas.places;
  const { length: initiatives } = atlas.initiatives;
  const count = (is: (kind: PictureKind) => boolean) =>
    painted
      .filter(({ kind }) => is(kind))
      .reduce((sum, { kind, places: made }) => {
        const all = kind === "initiative" ? initiatives : places;
        return sum + (made === "all" ? all : made.length);
      }, 0);
  const counts = [
    counted(
      count((kind) => kind === "card" || kind === "initiative"),
      "card",
    ),
    counted(
      count((kind) => kind !== "card" && kind !== "initiative" && kind !== "kit"),
      "still",
    ),
    counted(
      count((kind) => kind === "kit"),
      "WeChat kit",
    ),
  ];
  const others = pictureWishes.filter((each) => each !== wish).map((each) => `"${each}"`);
  return [
    `Pictures of ${counted(places, "place")}: ${counts.join(", ")}.`,
    ...(wish === "usual" && isOfMany(atlas)
      ? [`Of more than ${manyPlaces} places each but the whole has one still.`]
      : []),
    ...(kitsLeftOut > 0
      ? [
          `${counted(kitsLeftOut, "kit")} more could be made; usual are ${kitsUsually.places} with ` +
            `${kitsUsually.initiatives} initiatives between them, in the map's order.`,
        ]
      : []),
    `This is "${wish}"; for more or fewer set SITE_PICTURES, or "pictures" in map.json, to ${others.join(", ")}.`,
  ].join(" ");
}

function counted(count: number, thing: string): string {
  return `${count.toLocaleString("en")} ${thing}${count === 1 ? "" : "s"}`;
}
