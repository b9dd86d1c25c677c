import { describe, expect, test } from "vitest";
import type { InitiativeId } from "../../src/atlas/atlas.ts";
import { oembedFile } from "../../src/embed/files.ts";
import { oembedOf } from "../../src/prerender/embed-pages/oembed.ts";
import { openInitiative, type View, viewOf } from "../../src/view/view.ts";
import { allWords } from "../../src/words/words.ts";
import { smallAtlas } from "../atlas/small-atlas.ts";
import { everyPicture } from "../prerender/every-picture.ts";

const address = "https://example.org/map/";
const atlas = smallAtlas();
const answer = (view: View) =>
  JSON.parse(oembedOf({ atlas, words: allWords, painted: everyPicture(atlas) }, view, address));
const [home, westham] = atlas.places.map(({ id }) => answer(viewOf(atlas, id)));

describe("the oEmbed answer", () => {
  test("has what the format asks of rich content, and nothing that is not known", () => {
    expect(westham).toEqual({
      version: "1.0",
      type: "rich",
      title: "西镇 · 试地图",
      provider_name: "试地图",
      provider_url: address,
      cache_age: 86_400,
      thumbnail_url: `${address}embed/card/westham-zh.png`,
      thumbnail_width: 1200,
      thumbnail_height: 630,
      width: 640,
      height: 600,
      html: expect.stringMatching(
        /^<iframe [^>]*src="https:\/\/example\.org\/map\/embed\/westham\/"[^>]*><\/iframe>/,
      ),
    });
    expect(home.html).toContain(`src="${address}embed/"`);
    expect(home.html).toContain(`<a href="${address}">`);
  });

  test("is of an initiative and in a language, where its page is", () => {
    const school = openInitiative(viewOf(atlas, atlas.map.home, "en"), atlas, "west-school" as InitiativeId);
    expect(answer(school)).toMatchObject({
      title: "Evening school · Map of Testland",
      provider_name: "Map of Testland",
      provider_url: `${address}en/`,
      thumbnail_url: `${address}embed/card/westham/west-school-en.png`,
      html: expect.stringContaining(`src="${address}embed/en/westham/?item=west-school"`),
    });
    expect(answer(school).html).toContain(`<a href="${address}en/westham/west-school/">`);
    const [card] = everyPicture(atlas).filter(({ kind }) => kind === "card");
    const ofPlaces = { atlas, words: allWords, painted: [{ ...card!, language: "en" }] };
    expect(JSON.parse(oembedOf(ofPlaces, school, address)).thumbnail_url).toBe(
      `${address}embed/card/westham-en.png`,
    );
  });

  test("stands where it did for what there was before there were others", () => {
    const page = (place: string, initiative: string | null, language: string) =>
      oembedFile({ place, initiative, language }, "zh");
    expect(page("westham", null, "zh")).toBe("embed/oembed/westham.json");
    expect(page("testland", null, "en")).toBe("embed/oembed/en/testland.json");
    expect(page("westham", "west-school", "zh")).toBe("embed/oembed/westham/west-school.json");
    expect(page("westham", "west-school", "en")).toBe("embed/oembed/en/westham/west-school.json");
  });

  test("shows no card where none is made", () => {
    const bare = JSON.parse(
      oembedOf({ atlas, words: allWords, painted: [] }, viewOf(atlas, atlas.places[1]!.id), address),
    );
    expect(Object.keys(bare).filter((key) => key.startsWith("thumbnail"))).toEqual([]);
    expect(bare.html).toBe(westham.html);
  });

  test("survives a system that keeps a frame and few of its attributes, as WordPress does", () => {
    const kept = sanitised(westham.html);
    expect(kept).toBe(
      `<iframe frameborder="0" src="${address}embed/westham/" title="西镇 · 试地图" width="100%" height="600"></iframe>`,
    );
  });

  test("holds no script", () => {
    expect(JSON.stringify([home, westham])).not.toMatch(/<script|javascript:|\son\w+=/);
  });
});

/** What `wp_filter_oembed_result` leaves: the first frame, with the attributes it knows. */
function sanitised(html: string): string {
  const [, , frame = ""] = /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/s.exec(html) ?? [];
  const known = [
    "src",
    "width",
    "height",
    "frameborder",
    "marginwidth",
    "marginheight",
    "scrolling",
    "title",
  ];
  return frame.replace(/ ([a-z-]+)="[^"]*"/g, (attribute, name: string) =>
    known.includes(name) ? attribute : "",
  );
}
