/** The side panel, in plain DOM. */
import { initiativesOf, type Layer, type Statistic, townOf } from "./facts.ts";

export function showPanel(panel: HTMLElement, id: string, layer: Layer, onClose: () => void): void {
  const town = townOf(layer);
  const close = element("button", "×");
  close.setAttribute("aria-label", "关闭");
  close.addEventListener("click", onClose);
  const initiatives = initiativesOf(layer).map(({ title, summary, statistics }) => {
    const item = element("section");
    item.append(element("h3", title.zh), element("p", summary.zh), statisticsList(statistics));
    return item;
  });
  panel.replaceChildren(
    close,
    element("h2", town.name.zh),
    element("p", town.summary.zh),
    statisticsList(town.statistics),
    ...initiatives,
  );
  panel.dataset.place = id;
  panel.scrollTop = 0;
  panel.hidden = false;
}

function statisticsList(statistics: readonly Statistic[] = []): HTMLUListElement {
  const list = element("ul");
  for (const { value, unit, label, exactness } of statistics) {
    const before = exactness === "over" ? "超过" : exactness === "about" ? "约" : "";
    list.append(element("li", `${label.zh}：${before}${value.toLocaleString("zh")}${unit.zh}`));
  }
  return list;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  text = "",
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
