/**
 * The element that makes a frame of itself. Its content stands in the frame's place until the map is ready, and for good
 * where it never is. The frame is in a tree of its own, where no sheet of the page reaches it.
 */
import { believedPx } from "../protocol.ts";
import { addressIn, attributes, listOf } from "./address.ts";
import { allow, elementName, heightStyle, referrerPolicy, sandbox, setStyle } from "./box.ts";
import { isScheme, type Line, openLine } from "./line.ts";
import type { Lines } from "./lines.ts";
import { reflect } from "./reflected.ts";

/** The host script runs in engines without elements of one's own: there the content stays. */
export function defineElement(lines: Lines): void {
  if (!self.customElements || customElements.get(elementName)) return;
  customElements.define(elementName, elementOn(lines));
}

function elementOn({ folders, open }: Lines): CustomElementConstructor {
  return class extends HTMLElement {
    declare readonly types: string;
    declare readonly chapters: string;
    declare readonly q: string;
    declare readonly height: string;
    static get observedAttributes(): readonly string[] {
      return attributes;
    }
    declare readonly line: Line;
    /** Whether the attributes ask for what can only be had by another frame. */
    declare stale: boolean;

    constructor() {
      super();
      const content = document.createElement("slot");
      setStyle(content, "display:block;grid-area:1/1;align-self:center");
      this.attachShadow({ mode: "open" }).appendChild(content);
      // Who stood on the page before the script came may be listened to already.
      this.line = openLine(window, this, this.isConnected);
      const { theme, ...methods } = this.line.handle;
      Object.assign(this, methods);
      reflect(this, attributes);
      super.addEventListener("ready", () => {
        setStyle(content, "display:none");
        setStyle(this.line.frame()!, "visibility:visible");
      });
    }

    connectedCallback(): void {
      // Frame and content share one cell: the map's place is reserved from the start, and nothing moves when it comes.
      setStyle(this, "display:grid;grid:auto/minmax(0,1fr)");
      open.add(this.line);
      this.settle();
    }

    attributeChangedCallback(name: string, before: string | null, value: string | null): void {
      const { handle, frame: current } = this.line;
      const frame = current();
      if ((before || "") === (value || "") || !frame) return;
      if (name === "height" && ![before, value].includes("auto")) {
        setStyle(frame, heightStyle(pxOf(this.height)));
      } else if (/^(place|item)$/.test(name) && value) {
        handle.open(value);
      } else if (/^(types|chapters|q)$/.test(name) && !this.hasAttribute("src")) {
        handle.filter({
          types: listOf(this.types),
          chapters: listOf(this.chapters),
          words: this.q,
        });
      } else if (name === "theme" && isScheme(value)) {
        handle.setScheme(value);
      } else {
        if (name === "theme") handle.setScheme("auto");
        this.stale = true;
        this.settle();
      }
    }

    /** Once for all attributes that change together. A frame led elsewhere would add a step to the reader's way back; another does not. */
    settle(): void {
      Promise.resolve().then(() => {
        const { line, title, height, stale, isConnected, shadowRoot } = this;
        const old = line.frame();
        const src = addressIn(folders, document.baseURI, (name) => this.getAttribute(name));
        if (!isConnected || (old && !stale && old.getAttribute("src") === src)) return;
        const frame = document.createElement("iframe");
        Object.assign(frame, { title, loading: "lazy", sandbox, allow, referrerPolicy, src });
        setStyle(frame, heightStyle(pxOf(height)));
        setStyle(frame, `width:100%;grid-area:1/1;visibility:${old ? old.style.visibility : "hidden"}`);
        if (old) old.remove();
        shadowRoot!.appendChild(frame);
        line.seat(frame);
        this.stale = false;
      });
    }
  };
}

/** A height that an attribute says in pixels, if it does. */
function pxOf(value: string): number | null {
  const px = Number.parseInt(value, 10);
  return px > 0 ? believedPx(px) : null;
}
