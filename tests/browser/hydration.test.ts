import { afterAll, expect, inject, test } from "vitest";
import { closeBrowsers, read } from "./reader.ts";

const site = inject("site");

/**
 * What coming alive may change: a value that is set as a property leaves no attribute, and numbers that will change from now on are
 * kept from translators.
 */
const mayChange = / (value=""|translate="no")/g;

afterAll(closeBrowsers);

for (const address of ["", "sanzao/", "hangkong/"]) {
  test(`coming alive changes nothing of the printed page “/${address}”, nor do the parts that come later`, async () => {
    const printed = await pageAfter(address, "printed");
    expect(printed.length).toBeGreaterThan(150);
    expect(await pageAfter(address, "settled")).toEqual(printed);
  });
}

test("before its later parts have come the page is the printed one, too, and answers", async () => {
  expect(await pageAfter("", "answered")).toEqual(await pageAfter("", "printed"));
});

/** The page's tags and texts, one a line. */
async function pageAfter(
  address: string,
  moment: "printed" | "answered" | "settled",
): Promise<readonly string[]> {
  let lines: readonly string[] = [];
  const blocked = moment === "answered" ? /\/(live-map|later)-/ : /live-map/;
  await read(site, { script: moment !== "printed", blocked }, async (reader) => {
    await reader.visit(address);
    if (moment !== "printed") await reader[moment]();
    const html = await reader.ask(inShort);
    lines = html
      .replace(mayChange, "")
      .replace(/<(?!\/)/g, "\n<")
      .split("\n");
  });
  return lines;
}

/**
 * Runs in the page. Of the rows of places only names and titles: they are printed without the rest, for the first flight's sake.
 * Of what stands on the map what is seen: it is printed for panes of every size.
 */
function inShort(): string {
  const page = document.getElementById("_app")!.cloneNode(true) as HTMLElement;
  for (const row of page.querySelectorAll(".town")) {
    row.innerHTML = [...row.querySelectorAll("h4, li")].map(({ textContent }) => textContent).join("<br>");
  }
  const seen = [...document.querySelectorAll(".marks > svg")].filter(
    (mark) => mark.getBoundingClientRect().width > 0,
  );
  page.querySelector(".marks")!.innerHTML = seen
    .map((mark) => `${mark.querySelector("a")?.getAttribute("aria-label")} ${mark.textContent}`)
    .join("<br>");
  return page.innerHTML;
}
