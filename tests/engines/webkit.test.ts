import { onPath } from "../browser/find-browser.mjs";
import { walksIn } from "./walks.ts";
import { webkit } from "./webkit/webkit.ts";

walksIn("webkit", (env) => webkit(onPath("WebKitWebDriver")!, env));
