import { asHtml } from "./codes.ts";
import { goThrough } from "./rounds.ts";
import { sanitizerNames, sanitizers } from "./sanitizers.ts";

goThrough(sanitizerNames, async (name, { cases, codes }) =>
  cases.map(({ code }) => sanitizers[name](asHtml(code, codes[code]))),
);
