/** A screen that nobody sees, for engines whose windows need one. */
import { type ChildProcess, spawn } from "node:child_process";
import { onPath } from "../browser/find-browser.mjs";

export interface Display {
  /** What its programs are to be told. */
  readonly env: NodeJS.ProcessEnv;
  readonly close: () => Promise<void>;
}

/** A screen by Xvfb, at a number that is free; where there is no Xvfb the one that the machine has. */
export async function openDisplay(): Promise<Display> {
  const xvfb = onPath("Xvfb");
  if (xvfb === undefined) return { env: process.env, close: async () => undefined };
  const server = spawn(xvfb, ["-displayfd", "3", "-screen", "0", "1600x1400x24", "-nolisten", "tcp"], {
    stdio: ["ignore", "ignore", "ignore", "pipe"],
  });
  endWithUs(server);
  const number = await new Promise<string>((tell, fail) => {
    server.stdio[3]!.once("data", (said: Buffer) => tell(String(said).trim()));
    server.once("exit", (code) => fail(new Error(`Xvfb ended with ${code} before it had a screen`)));
  });
  return { env: { ...process.env, DISPLAY: `:${number}` }, close: () => end(server) };
}

/** Asks a program to end, and waits until it has; a program that does not is ended. */
export async function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return;
  const ended = new Promise((resolve) => program.once("exit", resolve));
  const patience = setTimeout(() => program.kill("SIGKILL"), 5_000);
  program.kill();
  await ended;
  clearTimeout(patience);
}

/** Ends a program, too, where the process that started it ends without a word. */
export function endWithUs(program: ChildProcess): void {
  const kill = () => program.kill("SIGKILL");
  process.once("exit", kill);
  program.once("exit", () => process.off("exit", kill));
}
