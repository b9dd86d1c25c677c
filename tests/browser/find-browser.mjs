// The browsers for the tests: those that are there, else such as can be had, else a plain word on what to do.
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

const firefoxPlaces = [
  "/Applications/Firefox.app/Contents/MacOS/firefox",
  "C:\\Program Files\\Mozilla Firefox\\firefox.exe",
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

/** The path of a program that can be called by its name alone, or undefined. */
export function onPath(name) {
  const finder = process.platform === "win32" ? "where" : "which";
  const { status, stdout } = spawnSync(finder, [name], { encoding: "utf8" });
  return status === 0 ? stdout.split(/\r?\n/)[0] : undefined;
}

/** The path of a Firefox that is on this machine, or undefined. `FIREFOX_PATH` goes first. */
export function findFirefox() {
  const { FIREFOX_PATH } = process.env;
  const found = [FIREFOX_PATH, onPath("firefox-esr"), onPath("firefox"), ...firefoxPlaces];
  return found.find((path) => path && existsSync(path));
}

/** Python with what opens a window of WebKitGTK's (tests/engines/webkit/window.py). */
function hasWebKitWindow() {
  const words = "import gi; gi.require_version('WebKit2', '4.1'); from gi.repository import WebKit2";
  return spawnSync("/usr/bin/python3", ["-c", words]).status === 0;
}

const hasScreen = () => process.platform !== "linux" || onPath("Xvfb") !== undefined;

/** What the engines beside Chromium take, by the names of Debian's packages. */
const parts = {
  firefox: { "firefox-esr": () => findFirefox() !== undefined, xvfb: hasScreen },
  webkit: {
    "webkit2gtk-driver": () => onPath("WebKitWebDriver") !== undefined,
    "gir1.2-webkit2-4.1 python3-gi": hasWebKitWindow,
    xvfb: hasScreen,
  },
};

/** What this machine lacks for `firefox` or `webkit`, by the names of Debian's packages. */
export function lackingFor(engine) {
  return Object.entries(parts[engine]).flatMap(([names, isHere]) => (isHere() ? [] : names.split(" ")));
}

const byApt = () => process.getuid?.() === 0 && onPath("apt-get") !== undefined;
const install = (packages) => ["apt-get", ["install", "-y", "-qq", "--no-install-recommends", ...packages]];

function fetchEngines() {
  const packages = [...new Set(Object.keys(parts).flatMap(lackingFor))];
  if (packages.length === 0 || !byApt()) return;
  for (const [command, words] of [["apt-get", ["update", "-qq"]], install(packages)]) {
    console.log(`For Firefox and WebKit. Trying: ${command} ${words.join(" ")}`);
    const { status } = spawnSync(command, words, { stdio: "inherit", timeout: 600_000 });
    if (status !== 0) console.log(`That did not work: it ended with ${status}`);
  }
}

function fetchBrowser() {
  const ways = [["npx", ["--yes", "playwright-core", "install", "chromium"]]];
  if (byApt()) ways.push(["apt-get", ["update", "-qq"]], install(["chromium", "fonts-noto-cjk"]));
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
  fetchEngines();
  for (const engine of Object.keys(parts)) {
    const lacking = lackingFor(engine);
    if (lacking.length === 0) continue;
    console.log(`The tests leave ${engine} out: this machine lacks ${lacking.join(", ")}.`);
    console.log(
      "On Debian they are had by apt-get install. Where CI is set, engines left out are tests failed.",
    );
  }
}
