/** The address of what the reader sees now: to copy, to hand to another app, to scan. */

import { useReading, useView, useWords } from "../../../ui/reading.ts";
import { addressOf } from "../../../view/address.ts";
import { titleOf } from "../../../view/title.ts";
import { Copying } from "../fields/Copying.tsx";
import { useShareWords, useSite } from "../speech.ts";
import { QrCode } from "./QrCode.tsx";
import { useSummary } from "./summary.ts";

export function AddressTab() {
  const { atlas } = useReading();
  const { tell } = useWords();
  const words = useShareWords();
  const view = useView((state) => state.view);
  const summary = useSummary(view);
  const address = useSite() + addressOf(view, atlas);
  const title = titleOf(atlas, view);
  return (
    <div class="address">
      <QrCode address={address} title={title} name={view.place} />
      <div class="taking-along">
        <h3>{tell(atlas.map.title)}</h3>
        <p class="opens-on">
          {words.opensOn}
          {summary}
        </p>
        <Copying label={words.address} text={address} rows={2} action={words.copyAddress}>
          {"share" in navigator && (
            <button type="button" onClick={() => hand({ title, url: address })}>
              {words.sendOn}
            </button>
          )}
        </Copying>
      </div>
    </div>
  );
}

/** Hands the address to another app, which the reader may think better of. */
function hand(what: ShareData): void {
  navigator.share(what).catch((error: DOMException) => {
    if (error.name !== "AbortError" && error.name !== "NotAllowedError") throw error;
  });
}
