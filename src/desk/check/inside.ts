/** What a frame can see of the way it is embedded, from within; pure but for `worldFacts`, which looks. */
import { type Finding, finding } from "./finding.ts";

/** What the guest alone knows. */
export interface InsideFacts {
  /** What the frame's address asks for: `auto` follows the content, `fit` fills the box. */
  readonly height: "fit" | "auto";
  /** Whether a host that speaks the protocol has said hello by now. */
  readonly heard: () => boolean;
}

/** What any page can see of itself. */
export interface WorldFacts {
  readonly framed: boolean;
  /** Whether the sandbox took the origin. */
  readonly opaque: boolean;
  readonly https: boolean;
  /** Whether every page around is secure, too (Secure Contexts, § 3.1). */
  readonly secureAround: boolean;
  readonly storage: boolean;
  readonly webgl2: boolean;
}

/** In CSS pixels. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Opens a WebGL context and gives it back at once: whoever writes `check` asked for the truth. */
export function worldFacts(world: Window): WorldFacts {
  return {
    framed: world.parent !== world,
    opaque: world.origin === "null",
    https: world.location.protocol === "https:",
    secureAround: world.isSecureContext,
    storage: mayStore(world),
    webgl2: hasWebgl2(world.document),
  };
}

export function insideFindings(facts: WorldFacts, told: InsideFacts, size: Size): readonly Finding[] {
  if (!facts.framed) return [finding("inside-alone")];
  const heard = told.heard();
  return [
    finding("inside-framed"),
    finding("inside-script"), // nothing could be said without
    ...(facts.opaque ? [finding("inside-opaque"), finding("inside-files")] : [finding("inside-own-origin")]),
    ...secureFindings(facts),
    heightFinding(told.height, heard, size),
    ...(size.height < LOW ? [finding("inside-low", { ...size })] : []),
    ...(size.width < NARROW ? [finding("inside-narrow", { ...size })] : []),
    finding(heard ? "inside-hello" : "inside-no-hello"),
    finding(facts.storage ? "inside-storage" : "inside-no-storage"),
    finding(facts.webgl2 ? "inside-webgl" : "inside-no-webgl"),
  ];
}

/** Below these a map cannot be read, in CSS pixels. */
const LOW = 300;
const NARROW = 240;

function secureFindings({ https, secureAround }: WorldFacts): readonly Finding[] {
  if (!https) return secureAround ? [] : [finding("inside-insecure")]; // a secure page without https is on this machine
  return [finding(secureAround ? "inside-secure" : "inside-insecure-around")];
}

function heightFinding(asked: InsideFacts["height"], heard: boolean, size: Size): Finding {
  if (asked === "fit") return finding("inside-fits", { ...size });
  return finding(heard ? "inside-follows" : "inside-unanswered", { ...size });
}

function mayStore(world: Window): boolean {
  try {
    return world.localStorage !== null;
  } catch {
    return false; // refused, which is the answer
  }
}

function hasWebgl2(document: Document): boolean {
  const context = document.createElement("canvas").getContext("webgl2");
  context?.getExtension("WEBGL_lose_context")?.loseContext();
  return context !== null;
}
