/**
 * The check page's script: reads what was pasted, and says what it finds in the map's languages, one under the other. It sends nothing and keeps nothing; the page's policy would not let it.
 */
import { type CheckWords, checkWords } from "../../words/check.ts";
import { fill } from "../../words/phrases.ts";
import { besideEachOther, type Tongue } from "../../words/tongues.ts";
import { adviceOf, advisedOf, isAnother } from "./advice.ts";
import type { Finding } from "./finding.ts";
import { findingsOf } from "./findings.ts";
import { isPlace, type Known } from "./known.ts";
import { readPasted } from "./pasted/written/text.ts";
import { byWeight, markOf, saidOf } from "./sentences.ts";

type Line = keyof CheckWords["page"];

function start(): void {
  const known = JSON.parse(part("known").textContent ?? "") as Known;
  const tongues = besideEachOther(known.languages);
  const field = part("code") as HTMLTextAreaElement;
  const status = part("status");
  const report = part("report");
  const tell = (line: Line, about = {}) =>
    inEach(tongues, (tongue) => fill(checkWords[tongue].page[line], about));

  function check(): void {
    const text = field.value.trim();
    if (text === "") {
      status.replaceChildren(...tell("empty"));
      report.replaceChildren();
      return;
    }
    const root = new URL(document.body.dataset.root ?? "", location.href.replace(/[?#].*/s, "")).href;
    const findings = findingsOf(readPasted(text), root, known);
    status.replaceChildren(...summaryOf(findings));
    report.replaceChildren(adviceFor(findings, root), ...groups(findings));
    if (part("results").getBoundingClientRect().top > innerHeight - 160) part("results").scrollIntoView();
  }

  function summaryOf(findings: readonly Finding[]): readonly Node[] {
    const codes = Math.max(...findings.map(({ code }) => code));
    const count = (verdict: Finding["verdict"]) => findings.filter((each) => each.verdict === verdict).length;
    if (findings.some(({ id }) => id === "nothing")) return tell("summaryNone");
    return tell("summary", { codes, bad: count("bad"), note: count("note"), good: count("good") });
  }

  function adviceFor(findings: readonly Finding[], root: string): Node {
    const advice = adviceOf(findings);
    const place =
      findings.find(({ about }) => isPlace(known, String(about.place)))?.about.place ?? known.home;
    const page = place === known.home ? root : `${root}${place}/`;
    const link = element("a", "get", ...tell("codes"));
    link.href = root;
    return element(
      "section",
      `advice ${advice}`,
      element("h3", "", ...tell("advice")),
      ...inEach(tongues, (tongue) => said(advisedOf(advice, tongue, page))),
      ...(isAnother(advice) ? [link] : []),
    );
  }

  function groups(findings: readonly Finding[]): readonly Node[] {
    const codes = [...new Set(findings.map(({ code }) => code))].sort((one, other) => one - other);
    return codes.map((code) => {
      const own = byWeight(findings.filter((each) => each.code === code));
      const fine = own.filter(({ verdict }) => verdict === "good");
      const rest = own.filter(({ verdict }) => verdict !== "good");
      return element(
        "section",
        "group",
        element("h3", "", ...headingOf(code, findings)),
        ...(rest.length > 0 ? [element("ul", "", ...rest.map(entry))] : []),
        ...(fine.length > 0 ? [folded(fine)] : []),
      );
    });
  }

  function headingOf(code: number, findings: readonly Finding[]): readonly Node[] {
    if (code === 0) return tell("whole");
    const place = findings.find((each) => each.code === code && each.about.place !== undefined)?.about.place;
    const names = known.places.find(({ id }) => id === place)?.names;
    return inEach(tongues, (tongue) => {
      const { code: named, codeAlone } = checkWords[tongue].page;
      return names ? fill(named, { n: code, place: names[tongue] ?? "" }) : fill(codeAlone, { n: code });
    });
  }

  function folded(fine: readonly Finding[]): Node {
    const details = element("details", "", element("summary", "", ...tell("more", { n: fine.length })));
    details.open = true;
    details.append(element("ul", "", ...fine.map(entry)));
    return details;
  }

  function entry(finding: Finding): Node {
    const verdict = inEach(tongues, (tongue) => `${checkWords[tongue].verdicts[finding.verdict]} `);
    const texts = element("div", "", element("span", "unseen", ...verdict));
    texts.append(...inEach(tongues, (tongue) => said(saidOf(finding, tongue))));
    const item = element("li", finding.verdict, markOf(document, finding.verdict), texts);
    item.dataset.finding = finding.id;
    return item;
  }

  part("check").addEventListener("click", check);
  field.addEventListener("input", (event) => {
    if (/^insertFrom(Paste|Drop)/.test((event as InputEvent).inputType ?? "")) check();
  });
  part("clear").addEventListener("click", () => {
    field.value = "";
    report.replaceChildren();
    status.replaceChildren(...tell("waiting"));
    field.focus();
  });
  part("controls").hidden = false;
}

function part(id: string): HTMLElement {
  return document.getElementById(id)!;
}

/** The same said in each language, each in an element that names it, with a space between for who hears them. */
function inEach(
  tongues: readonly Tongue[],
  say: (tongue: Tongue) => string | readonly Node[],
): readonly Node[] {
  return tongues.flatMap((tongue, at) => {
    const words = say(tongue);
    const told = element("span", "told", ...(typeof words === "string" ? [words] : words));
    told.lang = checkWords[tongue].tag;
    return at === 0 ? [told] : [document.createTextNode(" "), told];
  });
}

function said({ found, todo }: { readonly found: string; readonly todo: string }): readonly Node[] {
  return [element("b", "", found), ...(todo ? [element("span", "todo", ` ${todo}`)] : [])];
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className: string,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

start();
