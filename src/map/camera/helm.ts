/**
 * The helm: the one writer of the live map's camera besides the reader's own hand. It takes the camera where the view
 * aims, in the part of the pane that the panel leaves free, and sees that nobody gets lost.
 */
import { LngLat, type Map as MapLibreMap, type MapOptions } from "maplibre-gl";
import type { LonLat } from "../../atlas/atlas.ts";
import { cameraOf, unproject } from "../../look/camera.ts";
import { frameOf, project, wholeSight } from "../../look/frame.ts";
import { eased, glideMs } from "../../look/motion.ts";
import { sightOf } from "../../look/sight.ts";
import { closestZoom } from "../../look/tiers/zoom-tiers.ts";
import type { Second } from "../../store/second.ts";
import type { Store } from "../../store/store.ts";
import { targetOf } from "../../view/aim/target.ts";
import type { Aim } from "../../view/view.ts";
import { freeHeightPx, freeWidthPx, leashed, paneOf, unitsPerPx } from "./leash.ts";

interface Camera {
  readonly centre: LonLat;
  readonly zoom: number;
}

export interface Helm {
  /** What the map is to be made with. */
  readonly options: Pick<
    MapOptions,
    "center" | "zoom" | "maxZoom" | "transformConstrain" | "renderWorldCopies"
  >;
  /** Steers the map from now on. Returns the way to stop. */
  take(map: MapLibreMap): () => void;
}

export function helmOf(store: Store, second: Second, container: HTMLElement): Helm {
  const { atlas } = store;
  const { bounds } = atlas.map;
  const frame = frameOf(atlas.map.frame);
  let pane = paneOf(container, store.get());
  let aim = store.get().view.aim;
  let asked: readonly Aim[] = []; // and not answered yet: steps add up, any other wish makes those before it moot
  let strayed = false; // whether the camera has left the aim, by hand or by steps
  let goal = aimed();
  let held: readonly LonLat[] = [goal.centre];
  let farthest = goal.zoom;

  function aimed(): Camera {
    const sight = sightOf(frame, targetOf(aim, atlas));
    const camera = cameraOf(frame, sight, freeWidthPx(pane), freeHeightPx(pane));
    return { ...camera, zoom: Math.min(closestZoom, camera.zoom) };
  }

  function allowed({ centre, zoom }: Camera): Camera {
    const near = Math.min(closestZoom, Math.max(farthest, zoom));
    return { centre: leashed(frame, bounds, pane, held, centre, near), zoom: near };
  }

  function meets(one: Camera, other: Camera): boolean {
    const [a, b] = [project(frame, one.centre), project(frame, other.centre)];
    const apartPx = Math.hypot(a.x - b.x, a.y - b.y) / unitsPerPx(frame, other.zoom);
    return apartPx < 1 && Math.abs(one.zoom - other.zoom) < 0.001;
  }

  /** Where the camera is and where it goes is always allowed, so that no rule ever makes it jump. */
  function allow(...cameras: readonly Camera[]): void {
    const whole = cameraOf(frame, wholeSight(frame), freeWidthPx(pane), freeHeightPx(pane));
    held = cameras.map(({ centre }) => centre);
    farthest = Math.min(whole.zoom, ...cameras.map(({ zoom }) => zoom));
  }

  function take(map: MapLibreMap): () => void {
    let turning = false; // a turn of the helm ends the glide before it, which is no one's straying
    const now = (): Camera => ({ centre: lonLat(map.getCenter()), zoom: map.getZoom() });

    function go(next: Camera, gliding: boolean): void {
      goal = next;
      allow(now(), goal);
      const [lon, lat] = goal.centre;
      const padding = { top: 0, right: pane.besidePx, bottom: pane.coveredPx, left: 0 };
      const camera = { center: { lng: lon, lat }, zoom: goal.zoom, padding };
      turning = true;
      const calm = store.get().reducedMotion || matchMedia("(prefers-reduced-motion: reduce)").matches;
      if (!gliding || calm) map.jumpTo(camera);
      else map.easeTo({ ...camera, duration: glideMs, easing: eased });
      turning = false;
    }

    function ask(next: Aim): void {
      asked = next.to === "step" ? [...asked, next] : [next];
    }

    function answer(): void {
      for (const each of asked) follow(each);
      asked = [];
    }

    function follow(next: Aim): void {
      aim = next;
      strayed = aim.to === "step";
      if (aim.to === "step") go(stepped(aim), true);
      else go(aimed(), true);
    }

    function stepped(step: Extract<Aim, { to: "step" }>): Camera {
      const from = map.isMoving() ? goal : now(); // three presses in a row are three steps
      const perPx = unitsPerPx(frame, from.zoom);
      const { x, y } = project(frame, from.centre);
      const centre = unproject(frame, {
        x: x + step.x * (freeWidthPx(pane) / 2) * perPx,
        y: y + step.y * (freeHeightPx(pane) / 2) * perPx,
      });
      return allowed({ centre, zoom: from.zoom + step.zoom });
    }

    function cover(): void {
      pane = paneOf(container, store.get());
      const middle = map.unproject([freeWidthPx(pane) / 2, freeHeightPx(pane) / 2]);
      if (!strayed) go(aimed(), true);
      else go({ centre: lonLat(middle), zoom: map.getZoom() }, false); // another middle, and nothing is seen to move
    }

    function resize(): void {
      pane = paneOf(container, store.get());
      if (strayed) allow(now());
      else go(aimed(), false);
    }

    /** Whoever brought the camera to rest elsewhere than the helm meant to was the reader. */
    function settle(): void {
      if (!turning && !meets(now(), goal)) strayed = true;
      allow(now(), goal);
      if (store.get().painter === "live") store.setZoom(map.getZoom());
    }

    const unwatch = [
      store.watch(({ view }) => view.aim, ask),
      second.watch(({ view }) => view.aim, answer),
      second.watch(({ coveredPx }) => coveredPx, cover),
    ];
    const subscriptions = [map.on("resize", resize), map.on("moveend", settle)];
    go(goal, false);
    return () => {
      for (const stop of unwatch) stop();
      for (const subscription of subscriptions) subscription.unsubscribe();
    };
  }

  return {
    options: {
      center: { lng: goal.centre[0], lat: goal.centre[1] },
      zoom: goal.zoom,
      maxZoom: closestZoom,
      renderWorldCopies: false,
      transformConstrain: (at, zoom) => {
        const camera = allowed({ centre: lonLat(at), zoom });
        return { center: new LngLat(...camera.centre), zoom: camera.zoom };
      },
    },
    take,
  };
}

function lonLat({ lng, lat }: LngLat): LonLat {
  return [lng, lat];
}
