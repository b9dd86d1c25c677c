/** A window of WebKitGTK. */
import type { ChildProcess } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { EngineCircumstances, EngineWindow } from "../engine.ts";
import { nthFrame, told } from "../eyes.ts";
import { openSession } from "./wire.ts";

const program = fileURLToPath(new URL("window.py", import.meta.url));

/** What the machine's own parts say of themselves and of how slow they are, and no page. */
const ofTheMachine =
  /^$|preloaded using link preload but not used within a few seconds|Gtk-WARNING|GLib-GIO|dconf|Locale not supported|fallback 'C' locale|dbus|libEGL|MESA/;

/** `driver`: the program that says on its outputs what its windows say. */
export async function openWindow(
  address: string,
  driver: ChildProcess,
  {
    widthPx: width = 1280,
    heightPx: height = 860,
    dark = false,
    webgl = true,
    stillness = false,
  }: EngineCircumstances,
): Promise<EngineWindow> {
  const folder = await mkdtemp(join(tmpdir(), "atlas-webkit-"));
  const { noise, asked, heard, stop } = listen(driver);
  const { send } = await openSession(address, {
    "webkitgtk:browserOptions": {
      binary: program,
      args: [JSON.stringify({ folder, dark, webgl, stillness })],
    },
  });
  await send("POST", "/window/rect", { x: 0, y: 0, width, height });
  let asking: Promise<unknown> = Promise.resolve();
  let said = 0;

  /** The driver is in one frame at a time: who asks of another waits. */
  function inTurn<T>(ask: () => Promise<T>): Promise<T> {
    const answer = asking.then(ask, ask);
    asking = answer;
    return answer;
  }
  async function run<T>(script: string): Promise<T> {
    return send<T>("POST", "/execute/sync", { script, args: [] });
  }
  async function runIn(frame: number | undefined, script: string): Promise<string | undefined> {
    if (frame === undefined) return (await run<string | null>(script)) ?? undefined;
    const element = await run<object | null>(`return ${told(nthFrame, frame)}`);
    if (element === null) throw new Error(`the page has no frame ${frame}`);
    await send("POST", "/frame", { id: element });
    try {
      return (await run<string | null>(script)) ?? undefined;
    } finally {
      await send("POST", "/frame", { id: null });
    }
  }

  return {
    pointer: "mouse", // the driver makes a mouse of a finger
    noise,
    asked,
    hearOut: async () => {
      said += 1;
      const last = `all said: ${said}`;
      const end = heard(last);
      await inTurn(() => run(`console.log(${JSON.stringify(last)})`));
      await end;
    },
    visit: (url) => inTurn(() => send("POST", "/url", { url })),
    reload: () => inTurn(() => send("POST", "/refresh", {})),
    step: (delta) => inTurn(() => send("POST", delta < 0 ? "/back" : "/forward", {})),
    evaluate: (expression, frame) => inTurn(() => runIn(frame, `return ${expression}`)),
    act: (actions) => inTurn(() => send("POST", "/actions", { actions })),
    picture: async () => Buffer.from(await inTurn(() => send<string>("GET", "/screenshot")), "base64"),
    leave: async () => {
      await inTurn(() => send("DELETE", ""));
      stop();
      await rm(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function listen(driver: ChildProcess) {
  const noise: string[] = [];
  const asked: string[] = [];
  const awaited = new Map<string, () => void>();
  const hearLine = (line: string) => {
    const [, url] = /^window: asked: (.*)/.exec(line) ?? [];
    const awaitedSaid = [...awaited.keys()].find((words) => line.endsWith(words));
    if (url) asked.push(url);
    else if (awaitedSaid) awaited.get(awaitedSaid)!();
    else if (!ofTheMachine.test(line)) noise.push(line);
  };
  const stops = [driver.stdout!, driver.stderr!].map((output) => {
    let rest = "";
    const hear = (more: Buffer) => {
      const lines = (rest + more).split("\n");
      rest = lines.pop()!;
      lines.forEach(hearLine);
    };
    output.on("data", hear);
    return () => output.off("data", hear);
  });
  return {
    noise,
    asked,
    heard: (words: string) => new Promise<void>((resolve) => awaited.set(words, resolve)),
    stop: () => {
      for (const each of stops) each();
    },
  };
}
