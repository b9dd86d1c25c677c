/** Tabs by the ARIA pattern: one stop for the Tab key, arrows between them; what was once opened keeps its state. */
import type { ComponentChildren } from "preact";
import { useRef, useState } from "preact/hooks";
import { tabId, tabPanelId } from "../../view/page-ids.ts";

interface TabsProps {
  readonly name: string;
  readonly tabs: readonly {
    readonly id: string;
    readonly name: string;
    readonly content: ComponentChildren;
  }[];
  /** What stands beside the tabs. */
  readonly children: ComponentChildren;
}

const steps: ReadonlyMap<string, number> = new Map([
  ["ArrowLeft", -1],
  ["ArrowRight", 1],
  ["Home", -Infinity],
  ["End", Infinity],
]);

export function Tabs({ name, tabs, children }: TabsProps) {
  const [chosen, choose] = useState(0);
  const opened = useRef(new Set<number>());
  const list = useRef<HTMLDivElement>(null);
  opened.current.add(chosen);
  const lead = (event: KeyboardEvent) => {
    const step = steps.get(event.key);
    if (step === undefined) return;
    event.preventDefault();
    const next = Math.min(tabs.length - 1, Math.max(0, chosen + step));
    choose(next);
    (list.current!.children[next] as HTMLElement).focus();
  };
  return (
    <>
      <div class="bar">
        <div class="tabs" role="tablist" aria-label={name} ref={list} onKeyDown={lead}>
          {tabs.map((tab, index) => (
            <button
              key={tab.id}
              type="button"
              role="tab"
              id={tabId(tab.id)}
              aria-controls={tabPanelId(tab.id)}
              aria-selected={index === chosen}
              tabIndex={index === chosen ? 0 : -1}
              onClick={() => choose(index)}
            >
              {tab.name}
            </button>
          ))}
        </div>
        {children}
      </div>
      {tabs.map((tab, index) => (
        <div
          key={tab.id}
          role="tabpanel"
          id={tabPanelId(tab.id)}
          aria-labelledby={tabId(tab.id)}
          hidden={index !== chosen}
        >
          {opened.current.has(index) && tab.content}
        </div>
      ))}
    </>
  );
}
