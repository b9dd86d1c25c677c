/** The frame as the code makes it, in the very box the code gives it. */
import { useEffect, useRef, useState } from "preact/hooks";
import { type Embed, frameStyle } from "../../../../embed/codes.ts";
import { believedPx, readGuest } from "../../../../embed/protocol.ts";

export function FrameSample({ embed }: { readonly embed: Embed }) {
  const frame = useRef<HTMLIFrameElement>(null);
  const address = embed.root + embed.frame;
  const saidPx = useSaidHeight(frame, embed.height === "auto", address);
  const box = frameStyle(saidPx ?? embed.heightPx, embed.scheme);
  useEffect(() => {
    frame.current!.style.cssText = box;
  }, [box, address]);
  // Another address is another frame: one that is led on would add to the page's history.
  return <iframe class="sample" ref={frame} key={address} src={address} title={embed.title} />;
}

/** How high the frame says it is, where that is asked of it, in CSS pixels. */
function useSaidHeight(
  frame: { readonly current: HTMLIFrameElement | null },
  asked: boolean,
  address: string,
): number | null {
  const [said, hear] = useState<{ readonly address: string; readonly px: number } | null>(null);
  useEffect(() => {
    if (!asked) return;
    const listen = ({ source, data }: MessageEvent) => {
      if (source === null || source !== frame.current?.contentWindow) return;
      const letter = readGuest(data);
      if (letter?.word === "size") hear({ address, px: believedPx(letter.height) });
    };
    addEventListener("message", listen);
    return () => removeEventListener("message", listen);
  }, [asked, address]);
  return asked && said?.address === address ? said.px : null;
}
