/**
 * The element that makes a frame of itself. Its content stands in the frame's place until the map is ready, and for good
 * where it never is. The frame is in a tree of its own, where no sheet of the page reaches it.
 */
import { addressIn, attributes, listOf } from "./address.ts";
import { allow, elementName, heightStyle, referrerPolicy, sandbox, setStyle } from "./box.ts";
import { believedPx, isScheme, type Line, openLine } from "./line.ts";
import type { Lines } from "./lines.ts";

/** The host script runs in engines without elements of one's own: there the content stays. */
export function defineElement(lines: Lines): void {
  if (!self.customElements || customElements.get(elementName)) return;
  customElements.define(elementName, elementOn(lines));
}

function elementOn({ folders, open }: Lines): CustomElementConstructor {
  return class extends HTMLElement {
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
      this.line = openLine(window, this);
      Object.assign(this, this.line.handle);
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
      const frame = this.line.frame();
      if (before === value || !frame) return;
      const list = (attribute: string) => listOf(this.getAttribute(attribute));
      if (name === "height" && ![before, value].includes("auto")) {
        setStyle(frame, heightStyle(pxOf(value)));
      } else if (/^(place|item)$/.test(name) && value) {
        this.line.handle.open(value);
      } else if (/^(types|chapters|q)$/.test(name) && !this.hasAttribute("src")) {
        this.line.handle.filter({
          types: list("types"),
          chapters: list("chapters"),
          words: this.getAttribute("q") || "",
        });
      } else if (name === "theme" && isScheme(value)) {
        this.line.handle.theme(value);
      } else {
        if (name === "theme") this.line.handle.theme("auto");
        this.stale = true;
        this.settle();
      }
    }

    /** Once for all attributes that change together. A frame led elsewhere would add a step to the reader's way back; another does not. */
    settle(): void {
      Promise.resolve().then(() => {
        const { line, title, stale, isConnected, shadowRoot } = this;
        const old = line.frame();
        const src = addressIn(folders, document.baseURI, (name) => this.getAttribute(name));
        if (!isConnected || (old && !stale && old.getAttribute("src") === src)) return;
        const frame = document.createElement("iframe");
        const given = { title, loading: "lazy", sandbox, allow, referrerpolicy: referrerPolicy, src };
        for (const [name, value] of Object.entries(given)) frame.setAttribute(name, value);
        setStyle(frame, heightStyle(pxOf(this.getAttribute("height"))));
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
function pxOf(value: string | null): number | null {
  const px = Number.parseInt(value || "", 10);
  return px > 0 ? believedPx(px) : null;
}
