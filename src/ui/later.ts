/**
 * What comes right after the page answers: the printed page shows all of it already, and it is wanted only when the
 * reader filters, opens an initiative, enlarges a photograph or changes the language. `App` is given it when printing, and fetches it in the
 * browser.
 */
import { followAddress } from "../store/address-bar.ts";
import { restingStore } from "../store/resting.ts";
import { Chips } from "./filter/Chips.tsx";
import { FilterBar } from "./filter/FilterBar.tsx";
import { Beyond } from "./found/Beyond.tsx";
import { AllPlaces } from "./head/AllPlaces.tsx";
import { Head } from "./head/Head.tsx";
import { Notices } from "./head/Notices.tsx";
import { Unseen } from "./head/Unseen.tsx";
import { takeLanguages } from "./languages.ts";
import { answerAll } from "./late/answer-all.ts";
import { whenWanted } from "./late/idle.ts";
import { keepPrinted } from "./late/printed.ts";
import type { LaterRooms } from "./later-rooms.ts";
import { keepInSight } from "./panel/in-sight.ts";
import { InitiativeBody } from "./panel/initiative/InitiativeBody.tsx";
import { PanelFoot } from "./panel/PanelFoot.tsx";
import { PanelHead } from "./panel/PanelHead.tsx";
import { skip } from "./panel/skip.ts";
import { drag } from "./sheet/drag.ts";
import { MapButtons } from "./stage/MapButtons.tsx";
import { Marks } from "./stage/Marks.tsx";
import { whenReached } from "./stage/reach.ts";

export const later: LaterRooms = {
  AllPlaces,
  answerAll,
  drag,
  Beyond,
  Chips,
  keepInSight,
  followAddress,
  FilterBar,
  Head,
  PanelHead,
  InitiativeBody,
  MapButtons,
  Marks,
  Notices,
  keepPrinted,
  PanelFoot,
  restingStore,
  skip,
  takeLanguages,
  Unseen,
  whenReached,
  whenWanted,
};
