import { savedBy } from "./desk.ts";
import { editorsOf } from "./editors.ts";
import { goThrough } from "./rounds.ts";

goThrough(editorsOf("model"), savedBy);
