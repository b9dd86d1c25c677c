/** Firefox, by WebDriver BiDi: one browser for each set of preferences that a page cannot be given, one window a story. */
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { end, endWithUs } from "../display.ts";
import type { Engine, EngineCircumstances, EngineWindow } from "../engine.ts";
import { openWindow } from "./window.ts";
import { openWire, type Wire } from "./wire.ts";

interface Browser {
  readonly wire: Wire;
  close(): Promise<void>;
}

/** `path`: of a Firefox. `env`: where its windows are to be seen. */
export function firefox(path: string, env: NodeJS.ProcessEnv): Engine {
  const started = new Map<string, Promise<Browser>>();

  function browserFor(circumstances: EngineCircumstances): Promise<Browser> {
    const preferences = preferencesFor(circumstances);
    const browser = started.get(preferences) ?? startBrowser(path, env, preferences);
    started.set(preferences, browser);
    return browser;
  }

  return {
    open: async (circumstances): Promise<EngineWindow> =>
      openWindow((await browserFor(circumstances)).wire, circumstances),
    close: async () => {
      for (const browser of started.values()) await (await browser).close();
      started.clear();
    },
  };
}

function preferencesFor({ dark, webgl = true, stillness, touch }: EngineCircumstances): string {
  const preferences = {
    "intl.accept_languages": "zh-CN,zh",
    "layout.css.prefers-color-scheme.content-override": dark ? 0 : 1,
    "ui.prefersReducedMotion": stillness ? 1 : 0,
    "webgl.disabled": !webgl,
    "dom.w3c_touch_events.enabled": touch ? 1 : 0,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
  };
  return Object.entries(preferences)
    .map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`)
    .join("");
}

async function startBrowser(path: string, env: NodeJS.ProcessEnv, preferences: string): Promise<Browser> {
  const profile = await mkdtemp(join(tmpdir(), "atlas-firefox-"));
  await writeFile(join(profile, "user.js"), preferences);
  const program = spawn(path, ["--no-remote", "--profile", profile, "--remote-debugging-port", "0"], {
    env,
    stdio: ["ignore", "ignore", "pipe"],
  });
  endWithUs(program);
  const wire = await openWire(`${await addressOf(program)}/session`);
  await wire.send("session.new", { capabilities: {} });
  return {
    wire,
    close: async () => {
      const ended = new Promise((resolve) => program.once("exit", resolve));
      await wire.send("browser.close", {}).then(
        () => ended,
        () => end(program),
      );
      wire.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/** Firefox says on its error output where it listens. */
function addressOf(program: ChildProcess): Promise<string> {
  return new Promise((tell, fail) => {
    let said = "";
    program.stderr!.on("data", (more: Buffer) => {
      said += more;
      const [, url] = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(said) ?? [];
      if (url) tell(url);
    });
    program.once("exit", (code) =>
      fail(new Error(`Firefox ended with ${code} before it listened:\n${said}`)),
    );
    program.once("error", fail);
  });
}
