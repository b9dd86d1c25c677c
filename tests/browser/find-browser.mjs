// A Chromium for the tests: one that is there, else one that can be had, else a plain word on what to do.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { pathToFileURL } from "node:url";
import { chromium } from "playwright-core";

const names = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "chrome",
];
const places = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The path of a Chromium that is on this machine, or undefined. `BROWSER_PATH` goes first. */
export function findBrowser() {
  const asked = process.env.BROWSER_PATH;
  if (asked) {
    if (existsSync(asked)) return asked;
    throw new Error(`BROWSER_PATH is "${asked}", where there is no file; it must be the path of a Chromium`);
  }
  return [playwrights(), ...names.map(onPath), ...places].find((path) => path && existsSync(path));
}

function playwrights() {
  try {
    return chromium.executablePath();
  } catch {
    return undefined; // this platform has none
  }
}

function onPath(name) {
  const finder = process.platform === "win32" ? "where" : "which";
  const { status, stdout } = spawnSync(finder, [name], { encoding: "utf8" });
  return status === 0 ? stdout.split(/\r?\n/)[0] : undefined;
}

function fetchBrowser() {
  const ways = [["npx", ["--yes", "playwright-core", "install", "chromium"]]];
  if (process.getuid?.() === 0 && onPath("apt-get")) {
    ways.push(["apt-get", ["update", "-qq"]]);
    ways.push(["apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium", "fonts-noto-cjk"]]);
  }
  for (const [command, words] of ways) {
    console.log(`No Chromium here. Trying: ${command} ${words.join(" ")}`);
    try {
      execFileSync(command, words, { stdio: "inherit", timeout: 600_000 });
    } catch (error) {
      console.log(`That did not work: ${error.message}`);
    }
    const found = findBrowser();
    if (found) return found;
  }
  return undefined;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const browser = findBrowser() ?? fetchBrowser();
  if (browser) {
    console.log(`Browser for the tests: ${browser}`);
  } else {
    console.error("The tests need a Chromium, and none could be had. Install Chromium, Chrome or Edge,");
    console.error("or set BROWSER_PATH to one, then run the command again.");
    process.exitCode = 1;
  }
}
