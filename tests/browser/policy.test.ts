import { createHash } from "node:crypto";
import { afterAll, describe, expect, inject, test } from "vitest";
import { article, serveHost } from "./host.ts";
import { closeBrowsers, read } from "./reader.ts";
import { eventually } from "./seeing.ts";

const site = inject("site");
const pages = ["", "pingsha/", "sanzao/", "nanshui/", "hongqi/", "hangkong/"];

afterAll(closeBrowsers);

test("every printed page carries the policy, with the hashes of just what stands inline in it", async () => {
  for (const page of pages) {
    const html = await (await fetch(site + page)).text();
    const [, policy = ""] = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html) ?? [];
    expect(html.indexOf("Content-Security-Policy")).toBeLessThan(html.indexOf("<style"));
    const styles = [...html.matchAll(/<style>(.*?)<\/style>/gs)].map(([, style]) => hashOf(style!));
    expect(styles).toHaveLength(2);
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => hashOf(script!));
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `script-src 'self' ${scripts.join(" ")}`,
      `style-src 'self' ${styles.join(" ")}`,
      "img-src 'self' data:",
      "connect-src 'self'",
      "worker-src 'self'",
      "frame-src 'self'",
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(scripts).toHaveLength(1);
    expect(html).not.toMatch(/ on[a-z]+="/);
  }
});

test("an address that is none leads up to the district, under the same policy", async () => {
  const html = await (await fetch(`${site}404.html`)).text();
  const [, script = ""] = /<script>(.*?)<\/script>/s.exec(html) ?? [];
  expect(html).toContain(`script-src 'self' ${hashOf(script)};`);
  await read(site, {}, async (reader) => {
    await reader.visit("404.html");
    await eventually(reader.address).toBe("");
    await eventually(() => reader.text("h1")).not.toBe("");
  });
});

// A violation is a word on the console: `read` fails on it.
test("nothing a reader does is against the policy", async () => {
  await read(site, {}, async (reader) => {
    await reader.visit("");
    await reader.settled();
    await reader.live();
    await reader.tap('.map-buttons button[aria-label="放大"]');
    await reader.tap('.places a[href*="sanzao/"]');
    await eventually(reader.address).toBe("sanzao/");
    await reader.tap(".initiative summary");
    await eventually(() => reader.sees(".initiative[open] .where button")).toBe(true);
    await reader.tap(".where button");
    await reader.tap(".types .option:not(:disabled)");
    await reader.write(".search input", "村");
    await reader.tap(".result button");
    await reader.tap(".languages a:not([aria-current])");
    await reader.turnDark();
    await reader.tap(".gallery:not(.small) figure a");
    await eventually(() => reader.sees("dialog[open] figcaption")).toBe(true);
    await reader.press("ArrowRight", "Escape");
    await eventually(() => reader.count("dialog")).toBe(0);
  });
});

test("what is against the policy is noticed", async () => {
  const attempt = read(site, { blocked: /live-map/ }, async (reader) => {
    await reader.visit("");
    await reader.ask(() => {
      document.querySelector("h1")!.setAttribute("style", "color: red");
    });
    await eventually(() => reader.noise.join()).toContain("against the policy");
  });
  await expect(attempt).rejects.toThrow(/against the policy: style-src-attr inline/);
});

describe("a frame's page", () => {
  test.each([
    ["with its origin", "allow-scripts allow-same-origin"],
    ["with an origin of its own", "allow-scripts"],
  ])("takes nothing from elsewhere, %s", async (_, sandbox) => {
    const host = await serveHost();
    const circumstances = { hosts: [host.root] };
    await read(site, circumstances, async (reader) => {
      const address = `${site}embed/sanzao/`;
      await reader.visitHost(
        host.page(
          article(`<iframe src="${address}" title="地图" sandbox="${sandbox}" height="600"></iframe>`),
        ),
      );
      const refused = await reader.frame().ask(async (elsewhere) => {
        const said: string[] = [];
        addEventListener("securitypolicyviolation", (event) => said.push(event.effectiveDirective));
        const picture = Object.assign(new Image(), { src: `${elsewhere}picture.png` });
        const script = Object.assign(document.createElement("script"), { src: `${elsewhere}script.js` });
        await Promise.all([
          fetch(elsewhere).catch(() => undefined),
          ...[picture, script].map((one) => new Promise((resolve) => one.addEventListener("error", resolve))),
          document.head.append(script),
        ]);
        return said.sort();
      }, host.root);
      expect(refused).toEqual(["connect-src", "img-src", "script-src-elem"]);
      expect(reader.noise.length).toBeGreaterThan(0);
      reader.forget(/against the policy|violates|Refused|Fetch API/);
      await reader.frame().answered();
      await reader.frame().tap(".handle button:last-of-type");
      await eventually(() =>
        reader.frame().ask(() => {
          const picture = document.querySelector<HTMLImageElement>("#_panel img:not(.preview)")!;
          picture.scrollIntoView({ block: "nearest" }); // it is fetched when it comes into sight
          return picture.naturalWidth;
        }),
      ).toBeGreaterThan(0);
    });
    await host.close();
  });
});

function hashOf(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
