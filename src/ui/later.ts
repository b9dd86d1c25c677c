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
import { Gallery } from "./panel/Gallery.tsx";
import { InitiativeBody } from "./panel/InitiativeBody.tsx";

export const later = { Announcer, FilterBar, Gallery, Head, InitiativeBody, MapButtons, Notices };
export type LaterRooms = typeof later;
