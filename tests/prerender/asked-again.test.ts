import { expect, test } from "vitest";
import { askedAgain } from "../../src/prerender/scripts/asked-again.ts";

test("every import() of a part ends its address in what is said at that moment", () => {
  expect(askedAgain("a(()=>b(()=>import(`./later-B_x-1.js`).then(e=>e.t),[],import.meta.url))")).toBe(
    'a(()=>b(()=>import("./later-B_x-1.js"+self.again).then(e=>e.t)))',
  );
});

test("other imports stay as they are", () => {
  for (const code of ['import{a}from"./page-x.js";', "import(t)", "import(`https://a.example/b.js`)"])
    expect(askedAgain(code)).toBe(code);
});
