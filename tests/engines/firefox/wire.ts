/** WebDriver BiDi over its socket: commands that are answered, and events. */
import { WebSocket } from "ws";

type Told = Readonly<Record<string, unknown>>;

export interface Wire {
  /** Sends a command; resolves with its result, rejects with what the engine says is wrong. */
  send<T = unknown>(method: string, params: Told): Promise<T>;
  /** Calls `hear` with each event of a name. Returns the way to stop. */
  on(event: string, hear: (params: never) => void): () => void;
  close(): void;
}

interface Answer {
  readonly id: number;
  readonly type: "success" | "error";
  readonly result: unknown;
  readonly error: string;
  readonly message: string;
}

export async function openWire(url: string): Promise<Wire> {
  const socket = new WebSocket(url, { perMessageDeflate: false, maxPayload: 256 * 1024 * 1024 });
  await new Promise((open, fail) => {
    socket.once("open", open);
    socket.once("error", fail);
  });
  let sent = 0;
  const waiting = new Map<number, { resolve: (result: never) => void; reject: (error: Error) => void }>();
  const ears = new Map<string, Set<(params: never) => void>>();

  socket.on("message", (data) => {
    const said = JSON.parse(String(data)) as Answer | { readonly method: string; readonly params: never };
    if ("method" in said) {
      for (const hear of ears.get(said.method) ?? []) hear(said.params);
      return;
    }
    const asked = waiting.get(said.id);
    waiting.delete(said.id);
    if (said.type === "success") asked?.resolve(said.result as never);
    else asked?.reject(new Error(`${said.error}: ${said.message}`));
  });
  socket.on("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("the engine has hung up"));
    waiting.clear();
  });

  return {
    send: (method, params) =>
      new Promise((resolve, reject) => {
        sent += 1;
        waiting.set(sent, { resolve, reject: (error) => reject(new Error(`${method}: ${error.message}`)) });
        socket.send(JSON.stringify({ id: sent, method, params }));
      }),
    on: (event, hear) => {
      const all = ears.get(event) ?? new Set();
      ears.set(event, all.add(hear));
      return () => all.delete(hear);
    },
    close: () => socket.close(),
  };
}
