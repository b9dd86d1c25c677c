/** The share dialog: the address of what the reader sees now, and the code that takes it into another page. */
import { useEffect, useRef } from "preact/hooks";
import { addRules } from "../../ui/late/rules.ts";
import { Sign } from "../../ui/Sign.tsx";
import { dialogTitleId } from "../../view/page-ids.ts";
import { AddressTab } from "./address/AddressTab.tsx";
import rules from "./dialog.css?raw";
import { EmbedTab } from "./embed/EmbedTab.tsx";
import { useShareWords } from "./speech.ts";
import { Tabs } from "./Tabs.tsx";

addRules(rules);

export function ShareDialog({ close }: { readonly close: () => void }) {
  const words = useShareWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => dialog.current!.showModal(), []);
  return (
    <dialog class="handing" ref={dialog} aria-labelledby={dialogTitleId} onClose={close}>
      <h2 id={dialogTitleId} class="unseen">
        {words.title}
      </h2>
      <Tabs
        name={words.title}
        tabs={[
          { id: "address", name: words.tabs.address, content: <AddressTab /> },
          { id: "embed", name: words.tabs.embed, content: <EmbedTab /> },
        ]}
      >
        <button type="button" class="close" aria-label={words.close} onClick={() => dialog.current!.close()}>
          <Sign path="M6 6l12 12M18 6L6 18" />
        </button>
      </Tabs>
    </dialog>
  );
}
