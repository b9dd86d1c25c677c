import { findFirefox } from "../browser/find-browser.mjs";
import { firefox } from "./firefox/firefox.ts";
import { walksIn } from "./walks.ts";

walksIn("firefox", (env) => firefox(findFirefox()!, env));
