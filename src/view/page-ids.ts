/**
 * The page's own element ids, all of them. An initiative stands in the page by its bare id, since `#id` is a published
 * address; no id of facts begins with an underscore, so the page's ids and those of facts never meet.
 */
import type { PlaceId } from "../atlas/atlas.ts";

/** What is hydrated. */
export const appId = "_app";
export const panelId = "_panel";
/** What the filter's heading unfolds. */
export const filterId = "_filter";

/** The room of the share dialog, and the dialog's title. */
export const dialogId = "_handing";
export const dialogTitleId = "_handing-title";

/** A tab of the share dialog, and what it shows. */
export const tabId = (tab: string) => `_tab-${tab}`;
export const tabPanelId = (tab: string) => `_handing-${tab}`;

/** A shape as it is printed once for `<use>`. No place is called "land": its file would be the land's. */
export const shapeId = (shape: PlaceId | "land") => `_shape-${shape}`;
