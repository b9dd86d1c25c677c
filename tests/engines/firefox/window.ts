/** A window of Firefox. */
import type { Action, ActionSource, EngineCircumstances, EngineWindow } from "../engine.ts";
import { frameAt, nthFrameWindow, asked as question, told } from "../eyes.ts";
import type { Wire } from "./wire.ts";

interface Source {
  readonly context: string;
}

interface Evaluated {
  readonly type: "success" | "exception";
  readonly result: Remote;
  readonly exceptionDetails?: { readonly text: string };
}

interface Remote {
  readonly type: string;
  readonly value?: unknown;
}

export async function openWindow(
  wire: Wire,
  { widthPx: width = 1280, heightPx: height = 860, touch }: EngineCircumstances,
): Promise<EngineWindow> {
  const { userContext } = await wire.send<{ userContext: string }>("browser.createUserContext", {});
  const { context } = await wire.send<Source>("browsingContext.create", { type: "window", userContext });
  await wire.send("browsingContext.setViewport", { context, viewport: { width, height } });
  await wire.send("script.addPreloadScript", { functionDeclaration: String(watchPage), contexts: [context] });
  const noise: string[] = [];
  const asked: string[] = [];
  const { subscription } = await wire.send<{ subscription: string }>("session.subscribe", {
    events: [
      "log.entryAdded",
      "network.beforeRequestSent",
      "network.fetchError",
      "network.responseCompleted",
    ],
    contexts: [context],
  });
  const stops = [...listen(wire, noise, asked)];

  async function inContext(expression: string, within: string): Promise<Remote> {
    const { type, result, exceptionDetails } = await wire.send<Evaluated>("script.evaluate", {
      expression,
      target: { context: within },
      awaitPromise: true,
    });
    if (type === "exception") throw new Error(exceptionDetails?.text);
    return result;
  }
  async function contextOf(frame: number): Promise<string> {
    const { type, value } = await inContext(told(nthFrameWindow, frame), context);
    if (type !== "window") throw new Error(`the page has no frame ${frame}`);
    return (value as Source).context;
  }

  async function frameUnder(spot: readonly [number, number]): Promise<Corner | null> {
    const { value } = await inContext(question(frameAt, spot), context);
    return JSON.parse(value as string);
  }

  return {
    pointer: touch ? "touch" : "mouse",
    noise,
    asked,
    hearOut: async () => {
      await inContext("undefined", context); // events come in the order of what is answered
    },
    visit: async (url) => {
      await wire.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    reload: async () => {
      await wire.send("browsingContext.reload", { context, wait: "complete" });
    },
    step: async (delta) => {
      await wire.send("browsingContext.traverseHistory", { context, delta });
    },
    evaluate: async (expression, frame) => {
      const { value } = await inContext(expression, frame === undefined ? context : await contextOf(frame));
      return value as string | undefined;
    },
    // What is done over a frame with a process of its own is told to that process alone.
    act: async (sources) => {
      const spot = firstSpot(sources);
      const over = spot && (await frameUnder(spot));
      await wire.send("input.performActions", {
        context: over ? await contextOf(over.nth) : context,
        actions: over ? sources.map((source) => seenFrom(over, source)) : sources,
      });
    },
    picture: async () => {
      const { data } = await wire.send<{ data: string }>("browsingContext.captureScreenshot", { context });
      return Buffer.from(data, "base64");
    },
    leave: async () => {
      await wire.send("session.unsubscribe", { subscriptions: [subscription] });
      for (const stop of stops) stop();
      await wire.send("browser.removeUserContext", { userContext });
    },
  };
}

interface Corner {
  readonly nth: number;
  readonly x: number;
  readonly y: number;
}

/** Where a pointer or a wheel first comes to. */
function firstSpot(sources: readonly ActionSource[]): readonly [number, number] | undefined {
  const [first] = sources.flatMap((source): readonly Action[] => source.actions);
  return first && "x" in first ? [first.x, first.y] : undefined;
}

/** The same in a frame's own measure. */
function seenFrom({ x, y }: Corner, source: ActionSource): ActionSource {
  const actions = source.actions.map((action: Action) =>
    "x" in action ? { ...action, x: action.x - x, y: action.y - y } : action,
  );
  return { ...source, actions } as ActionSource;
}

interface Entry {
  readonly level: string;
  readonly text: string | null;
  readonly stackTrace?: { readonly callFrames: readonly { readonly url: string }[] };
}

interface Exchange {
  readonly request: { readonly url: string };
  readonly response?: { readonly status: number };
  readonly errorText?: string;
}

/** Hears what is subscribed to: one window at a time, with its frames. */
function* listen(wire: Wire, noise: string[], asked: string[]) {
  yield wire.on("log.entryAdded", ({ level, text, stackTrace }: Entry) => {
    noise.push(`${level}: ${text} (${stackTrace?.callFrames[0]?.url ?? "no one's line"})`);
  });
  yield wire.on("network.beforeRequestSent", ({ request }: Exchange) => {
    asked.push(request.url);
  });
  yield wire.on("network.fetchError", ({ request, errorText }: Exchange) => {
    if (errorText === "NS_BINDING_ABORTED") return; // given up by the page itself
    noise.push(`did not come: ${request.url} ${errorText}`);
  });
  yield wire.on("network.responseCompleted", ({ request, response }: Exchange) => {
    if (response && response.status >= 400) noise.push(`did not come: ${request.url} ${response.status}`);
  });
}

/** Runs in every page and frame before its own script, and speaks of what the policy refused. */
function watchPage(): void {
  addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI, sample }) => {
    console.error(`against the policy: ${effectiveDirective} ${blockedURI} ${sample}`);
  });
}
