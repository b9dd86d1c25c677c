/**
 * A column of a page, 320 or 640 pixels wide or a whole page's width, in which something is tried. Where there is less room the
 * column is laid out as wide as it is said and shown smaller.
 */
import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { fill } from "../../../../words/phrases.ts";
import { Choice } from "../../fields/Choice.tsx";
import { useShareWords } from "../../speech.ts";
import { useSize } from "./size.ts";

const widthsPx = { phone: 320, column: 640, full: 1080 } as const;
type Width = keyof typeof widthsPx;
const names = Object.keys(widthsPx) as readonly Width[];

export function Bench({ children }: { readonly children: ComponentChildren }) {
  const words = useShareWords();
  const [width, setWidth] = useState<Width>(() => (innerWidth < widthsPx.column ? "phone" : "column"));
  const [room, roomSize] = useSize();
  const [column, columnSize] = useSize();
  const widthPx = widthsPx[width];
  const scale = Math.min(1, roomSize.widthPx / widthPx);
  const percent = Math.round(scale * 100);
  return (
    <div class="bench">
      <Choice
        name="width"
        look="row"
        legend={words.width}
        unseenLegend
        options={names.map((id) => ({ id, name: words.widths[id] }))}
        chosen={width}
        choose={setWidth}
      />
      <div class="room" ref={room}>
        <div
          class="shown"
          style={{ width: `${widthPx * scale}px`, height: `${columnSize.heightPx * scale}px` }}
        >
          <div class="column" ref={column} style={{ width: `${widthPx}px`, transform: `scale(${scale})` }}>
            {children}
          </div>
        </div>
      </div>
      <p class="scale">{fill(percent < 100 ? words.scaled : words.unscaled, { px: widthPx, percent })}</p>
    </div>
  );
}
