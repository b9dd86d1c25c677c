/** What any engine's driver can do for a reader: the hands and eyes that `reader.ts` gives words to. */
import type { Circumstances } from "../browser/reader.ts";

/** What an engine can be told of its reader: the others of a reader's circumstances are Chromium's alone. */
export type EngineCircumstances = Pick<
  Circumstances,
  "widthPx" | "heightPx" | "dark" | "webgl" | "stillness" | "touch" | "hosts"
>;

export interface Engine {
  /** A window of its own, with no past: nothing stored, no history. */
  open(circumstances: EngineCircumstances): Promise<EngineWindow>;
  /** Ends all that was started. */
  close(): Promise<void>;
}

export interface EngineWindow {
  /** What the reader points with: a finger only where the engine's driver has one. */
  readonly pointer: "mouse" | "touch";
  /** What was said on the console and of files that did not come, in the order in which it was heard. */
  readonly noise: string[];
  /** The addresses of all that was asked for. */
  readonly asked: readonly string[];
  /** Resolves when everything said up to now has been heard. */
  hearOut(): Promise<void>;

  visit(url: string): Promise<void>;
  reload(): Promise<void>;
  /** A step in the window's history: -1 is back. */
  step(delta: -1 | 1): Promise<void>;

  /** The value of an expression in the page, or in its nth frame, when it has come; it must be a string, or nothing. */
  evaluate(expression: string, frame?: number): Promise<string | undefined>;
  /** Moves and presses, as WebDriver's actions say them; places are of the window. */
  act(sources: readonly ActionSource[]): Promise<void>;
  /** A PNG of the window. */
  picture(): Promise<Buffer>;
  leave(): Promise<void>;
}

/** A device and what it does in turn (WebDriver, § 15). */
export type ActionSource =
  | { readonly type: "key"; readonly id: string; readonly actions: readonly KeyAction[] }
  | { readonly type: "wheel"; readonly id: string; readonly actions: readonly WheelAction[] }
  | {
      readonly type: "pointer";
      readonly id: string;
      readonly parameters: { readonly pointerType: "mouse" | "touch" };
      readonly actions: readonly PointerAction[];
    };

export type Action = KeyAction | WheelAction | PointerAction;

interface KeyAction {
  readonly type: "keyDown" | "keyUp";
  readonly value: string;
}

interface WheelAction {
  readonly type: "scroll";
  readonly x: number;
  readonly y: number;
  readonly deltaX: number;
  readonly deltaY: number;
}

type PointerAction =
  | {
      readonly type: "pointerMove";
      readonly x: number;
      readonly y: number;
      readonly duration: number;
      readonly origin: "viewport";
    }
  | { readonly type: "pointerDown" | "pointerUp"; readonly button: 0 };
