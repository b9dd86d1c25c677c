/**
 * The script of an article and the maps in it. `embed.js` serves every frame of its site on the page, and defines the
 * element `<initiative-map>`. Copy this file beside your sources, or name it:
 *
 *     /// <reference path="./embed.d.ts" />
 *     const map = window.InitiativeMap?.of(document.querySelector("iframe")!);
 *     map?.addEventListener("initiative", ({ detail }) => console.log(detail.id));
 *     map?.filter({ words: "school" });
 */

/** `auto` follows the page the map stands in. */
export type Scheme = "auto" | "light" | "dark";

/** What each event brings in its `detail`. Nothing in them says who the reader is or what was typed. */
export interface MapEvents {
  /** The map answers. Said again when its frame holds another document. */
  readonly ready: { readonly place: string; readonly language: string };
  /** The frame has a new height, in CSS pixels; only where the frame's address says `height=auto`. */
  readonly size: { readonly height: number };
  /** A place was opened. */
  readonly place: { readonly id: string };
  /** An initiative was opened. */
  readonly initiative: { readonly id: string };
  /** A photograph was enlarged. */
  readonly photo: { readonly id: string };
  /** The reader chose otherwise what is shown. `count` is how many initiatives pass. */
  readonly filter: {
    readonly types: readonly string[];
    readonly chapters: readonly string[];
    readonly count: number;
  };
}

/** What is not named is not asked for: `{}` shows everything. Ids that the map does not know are passed over. */
export interface MapFilter {
  readonly types?: readonly string[];
  readonly chapters?: readonly string[];
  /** Search words, at most 80 characters. */
  readonly words?: string;
}

export type MapListener<Name extends keyof MapEvents> = (event: CustomEvent<MapEvents[Name]>) => void;

/** What a property of the element may be set to. */
export type Said = string | number | readonly string[] | null | undefined;

/** A map on the page. What is said before it is ready is kept, and said then. */
export interface MapHandle {
  /** Opens a place or an initiative by its id, as it stands in the map's addresses. */
  open(id: string): void;
  filter(filter: MapFilter): void;
  setScheme(scheme: Scheme): void;
  /** @deprecated The earlier name of `setScheme`. An element has a property of this name instead, as every attribute has. */
  theme(scheme: Scheme): void;
  addEventListener<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void;
  removeEventListener<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void;
}

/**
 * `<initiative-map>`. Every attribute is a property as well, which reads as the attribute does, or as the empty string where
 * there is none; what is set to `null`, `undefined` or the empty string is taken away. So React, Vue and preact may set either.
 * The element's content is shown until the map is ready.
 */
export interface InitiativeMapElement extends HTMLElement {
  /** A frame's address; or `place`, an id. */
  get src(): string;
  set src(address: Said);
  get place(): string;
  set place(id: Said);
  /** Ids with commas between them; set also as an array. */
  get types(): string;
  set types(ids: Said);
  get chapters(): string;
  set chapters(ids: Said);
  /** Search words. */
  get q(): string;
  set q(words: Said);
  /** An initiative's id. */
  get item(): string;
  set item(id: Said);
  /** `light`, `dark`, or `auto`, which follows the page. */
  get theme(): string;
  set theme(scheme: Said);
  /** Of `title`, `list`, `filter` and `panel`, or `map` for none of them. */
  get show(): string;
  set show(parts: Said);
  /** In pixels, or `auto`: as high as what the map says. */
  get height(): string;
  set height(height: Said);
  /** `still`: a figure that never becomes a live map. */
  get mode(): string;
  set mode(mode: Said);

  open: MapHandle["open"];
  filter: MapHandle["filter"];
  setScheme: MapHandle["setScheme"];
  addEventListener<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void;
  addEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | AddEventListenerOptions,
  ): void;
  removeEventListener<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void;
  removeEventListener(
    name: string,
    listener: EventListenerOrEventListenerObject | null,
    options?: boolean | EventListenerOptions,
  ): void;
}

export interface InitiativeMapApi {
  /** The script's version: `1.1.0`. */
  readonly version: string;
  /** The map in a frame of the script's site; `null` for anything else. An `<initiative-map>` is its own handle. */
  of(frame: unknown): MapHandle | null;
  /** Serves the frames of another site, too, by the folder its frames' pages stand in: `https://example.org/map/embed/`. */
  serve(folder: string): void;
}

declare global {
  interface Window {
    /** There once the script has run. */
    InitiativeMap?: InitiativeMapApi;
  }
  interface HTMLElementTagNameMap {
    "initiative-map": InitiativeMapElement;
  }
}
