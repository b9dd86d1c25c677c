// Loaded before whatever is measured: when that ends, it writes the most memory that it had, in kilobytes, to BENCH_PEAK.
import { writeFileSync } from "node:fs";
import { isMainThread } from "node:worker_threads";

if (isMainThread)
  process.on("exit", () => writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS)));
