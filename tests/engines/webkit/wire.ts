/** Plain W3C WebDriver: a request and its answer. */

export interface Wire {
  /** `path` from the session's own. Rejects with what the driver says is wrong. */
  send<T>(method: "GET" | "POST" | "DELETE", path: string, body?: unknown): Promise<T>;
}

interface Fault {
  readonly error?: string;
  readonly message?: string;
}

/** Opens a session at a driver. `options`: what this driver's engine is to be told. */
export async function openSession(driver: string, options: object): Promise<Wire> {
  const ask = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(`${driver}${path}`, {
      method,
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { readonly value: (T & Fault) | null };
    if (value?.error)
      throw new Error(`${method} ${path.replace(/^\/session\/[^/]+/, "")}: ${value.error} ${value.message}`);
    return value as T;
  };
  const { sessionId } = await ask<{ sessionId: string }>("POST", "/session", {
    capabilities: { alwaysMatch: options },
  });
  return { send: (method, path, body) => ask(method, `/session/${sessionId}${path}`, body) };
}
