/**
 * The threads that paint, one for each core: sheets wait in one line, and whoever is free takes the next. Pixels live and die in
 * the threads, so that the heap of the build, which is large, is not gone through for every picture.
 */
import { availableParallelism } from "node:os";
import { Worker } from "node:worker_threads";
import type { PngOptions } from "sharp";

/** A sheet as SVG, the size of its file in pixels, and how that is pressed. */
export interface Order {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
  readonly png: PngOptions;
}

/** How many paint at once. */
export const engravers = availableParallelism();

interface Task {
  readonly order: Order;
  readonly done: (bytes: Buffer) => void;
  readonly failed: (error: Error) => void;
}

type Answer = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly fault: string };

const waiting: Task[] = [];
const free: Worker[] = [];
let hired = 0;

/** The PNG of a sheet; painted when its turn has come. */
export function engraved(order: Order): Promise<Buffer> {
  return new Promise((done, failed) => {
    waiting.push({ order, done, failed });
    handOut();
  });
}

function handOut(): void {
  while (waiting.length > 0) {
    const worker = free.pop() ?? hire();
    if (worker === undefined) return;
    give(worker, waiting.shift()!);
  }
}

function hire(): Worker | undefined {
  if (hired === engravers) return undefined;
  hired++;
  return new Worker(new URL("./engraver.mjs", import.meta.url));
}

/** While it paints a thread keeps the process alive; one that is free does not. */
function give(worker: Worker, { order, done, failed }: Task): void {
  const answered = (answer: Answer) => {
    worker.off("error", broken);
    worker.unref();
    free.push(worker);
    if ("bytes" in answer) done(Buffer.from(answer.bytes.buffer));
    else failed(new Error(answer.fault));
    handOut();
  };
  const broken = (error: Error) => {
    worker.off("message", answered);
    hired--;
    failed(error);
    handOut();
  };
  worker.ref();
  worker.once("message", answered);
  worker.once("error", broken);
  worker.postMessage(order);
}
