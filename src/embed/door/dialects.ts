/**
 * How other hosts ask for a frame's height, and how each is told it: AMP, pym, @newswire/frames, iframe-resizer 4 and 5, and
 * @open-iframe-resizer. None of them needs to know that it is a map they hold.
 */
export interface Dialects {
  /** Whether what the host said is a wish to be told. */
  readonly asks: (data: unknown) => boolean;
  /** Tells a height in CSS pixels: as AMP hears it unasked, and to whoever else has asked. */
  readonly say: (height: number) => void;
}

/** `pymId`: what pym calls the frame, which its address says. */
export function speakDialects(world: Window, pymId: string | null): Dialects {
  const post = (said: unknown) => world.parent.postMessage(said, "*");
  let resizer = ""; // how iframe-resizer begins what it says of the frame: with its own name and the frame's
  let first = ""; // what answers its greeting: with a version, for want of which iframe-resizer 5 complains
  let open = false; // whether @open-iframe-resizer has asked

  return {
    asks: (data) => {
      if (typeof data === "string") {
        const [, name] = /^(\[iFrameSizer\][^:]+):\d+:/.exec(data) ?? [];
        if (name && name !== resizer) [resizer, first] = [name, "init:1"]; // it greets twice
        return !!name || data === "[iFrameSizer]resize" || data.startsWith(`pymxPYMx${pymId}xPYMxwidth`);
      }
      const { type } = Object(data);
      const asked = type === "iframe-child-init";
      open ||= asked;
      return asked || type === "frames-init";
    },
    say: (height) => {
      const { innerWidth: width } = world;
      post({ sentinel: "amp", type: "embed-size", height });
      if (pymId) post(["pym", pymId, "height", height].join("xPYMx"));
      if (open) post({ type: "iframe-resized", width, height });
      for (const why of [first, resizer && "resizeObserver"]) {
        if (why) post([resizer, height, width, why].join(":"));
      }
      first = "";
    },
  };
}
