/** WebKitGTK, by its own driver over plain WebDriver: one driver, one window a story. */
import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:net";
import { end, endWithUs } from "../display.ts";
import type { Engine } from "../engine.ts";
import { openWindow } from "./window.ts";

/** `path`: of WebKitWebDriver. `env`: where its windows are to be seen. */
export async function webkit(path: string, env: NodeJS.ProcessEnv): Promise<Engine> {
  const port = await freePort();
  // Line by line: into a pipe the engine would write its console by the page of memory.
  const driver = spawn("stdbuf", ["-oL", path, "-p", String(port)], {
    env: { ...env, LANG: "C.UTF-8", NO_AT_BRIDGE: "1" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  endWithUs(driver);
  const address = `http://127.0.0.1:${port}`;
  await listens(driver, address);
  return {
    open: (circumstances) => openWindow(address, driver, circumstances),
    close: () => end(driver),
  };
}

function freePort(): Promise<number> {
  return new Promise((tell, fail) => {
    const server = createServer();
    server.once("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() =>
        typeof address === "object" && address ? tell(address.port) : fail(new Error("no port")),
      );
    });
  });
}

/** The driver says nothing of when it listens: it is asked until it answers. */
async function listens(driver: ChildProcess, address: string): Promise<void> {
  while (driver.exitCode === null) {
    const ready = await fetch(`${address}/status`).then(
      ({ ok }) => ok,
      () => false,
    );
    if (ready) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`WebKitWebDriver ended with ${driver.exitCode} before it listened`);
}
