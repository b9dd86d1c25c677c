/** The parts of the page whose script comes later, by name: what `later.ts` brings. */
import type { ComponentType } from "preact";
import type { Dispatch, StateUpdater } from "preact/hooks";
import type { Initiative, Place } from "../atlas/atlas.ts";
import type { Frame, Sight } from "../look/frame.ts";
import type { Stop } from "./stops.ts";

export interface LaterRooms {
  readonly AllPlaces: ComponentType<{
    open: boolean;
    unfold: (open: boolean) => void;
    rest: Dispatch<StateUpdater<Stop>>;
  }>;
  readonly answerAll: typeof import("./late/answer-all.ts").answerAll;
  readonly drag: typeof import("./sheet/drag.ts").drag;
  readonly Beyond: ComponentType<{ place: Place }>;
  readonly Chips: ComponentType;
  readonly keepInSight: typeof import("./panel/in-sight.ts").keepInSight;
  readonly followAddress: typeof import("../store/address-bar.ts").followAddress;
  readonly FilterBar: ComponentType;
  readonly Head: ComponentType;
  readonly PanelHead: ComponentType<{ place: Place }>;
  readonly InitiativeBody: ComponentType<{ initiative: Initiative; wanted: boolean }>;
  readonly MapButtons: ComponentType;
  readonly Marks: ComponentType<{ frame: Frame; sight: Sight }>;
  readonly Notices: ComponentType;
  readonly keepPrinted: typeof import("./late/printed.ts").keepPrinted;
  readonly PanelFoot: ComponentType<{ place: Place }>;
  readonly restingStore: typeof import("../store/resting.ts").restingStore;
  readonly skip: typeof import("./panel/skip.ts").skip;
  readonly takeLanguages: typeof import("./languages.ts").takeLanguages;
  readonly Unseen: ComponentType;
  readonly whenReached: typeof import("./stage/reach.ts").whenReached;
  readonly whenWanted: typeof import("./late/idle.ts").whenWanted;
}
