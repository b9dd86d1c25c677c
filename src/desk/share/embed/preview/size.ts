import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

interface Size {
  readonly widthPx: number;
  readonly heightPx: number;
}

/** The size an element is laid out in, followed, in CSS pixels and before any transform. */
export function useSize(): readonly [RefObject<HTMLDivElement | null>, Size] {
  const element = useRef<HTMLDivElement>(null);
  const [size, setSize] = useState<Size>({ widthPx: 0, heightPx: 0 });
  useEffect(() => {
    const { current } = element;
    const measure = () => setSize({ widthPx: current!.clientWidth, heightPx: current!.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(current!);
    return () => observer.disconnect();
  }, []);
  return [element, size];
}
