/** The check page's script: takes over the printed page, and reads what is pasted into it. */
import { hydrate } from "preact";
import type { Known } from "./known.ts";
import { CheckDesk } from "./page/CheckDesk.tsx";

const known = JSON.parse(document.getElementById("known")!.textContent ?? "") as Known;

function rootOf(): string {
  return new URL(document.body.dataset.root ?? "", location.href.replace(/[?#].*/s, "")).href;
}

hydrate(<CheckDesk known={known} rootOf={rootOf} />, document.querySelector("main")!);
