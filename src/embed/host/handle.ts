/** What the script of an article may say to a map and hear from it. `public/embed/…/embed.d.ts` says the same to its writers. */
import type { Theme } from "../protocol.ts";

/** By name, what an event brings in its `detail`. */
export interface MapEvents {
  readonly ready: { readonly place: string; readonly language: string };
  readonly size: { readonly height: number };
  readonly place: { readonly id: string };
  readonly initiative: { readonly id: string };
  readonly photo: { readonly id: string };
  readonly filter: {
    readonly types: readonly string[];
    readonly chapters: readonly string[];
    readonly count: number;
  };
}

export interface MapFilter {
  readonly types?: readonly string[];
  readonly chapters?: readonly string[];
  readonly words?: string;
}

export type MapListener<Name extends keyof MapEvents> = (event: CustomEvent<MapEvents[Name]>) => void;

export interface MapHandle {
  open(id: string): void;
  filter(filter: MapFilter): void;
  setScheme(scheme: Theme): void;
  /** The earlier name of `setScheme`. Of an element it is an attribute that has this name. */
  theme(scheme: Theme): void;
  addEventListener<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void;
  removeEventListener<Name extends keyof MapEvents>(name: Name, listener: MapListener<Name>): void;
}

export interface HostApi {
  readonly version: string;
  of(frame: unknown): MapHandle | null;
  serve(folder: string): void;
}
