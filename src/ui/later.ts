/**
 * What comes right after the page answers: the printed page shows all of it already, and it is wanted only when the
 * reader filters, opens an initiative, enlarges a photograph or changes the language. `App` is given it when printing, and fetches it in the
 * browser.
 */
import { Announcer } from "./Announcer.tsx";
import { FilterBar } from "./filter/FilterBar.tsx";
import { Head } from "./Head.tsx";
import { MapButtons } from "./MapButtons.tsx";
import { Notices } from "./Notices.tsx";
import { InitiativeBody } from "./panel/InitiativeBody.tsx";
import { PanelFoot } from "./panel/PanelFoot.tsx";
import { WindowName } from "./WindowName.tsx";

export const later = {
  Announcer,
  FilterBar,
  Head,
  InitiativeBody,
  MapButtons,
  Notices,
  PanelFoot,
  WindowName,
};
export type LaterRooms = typeof later;
