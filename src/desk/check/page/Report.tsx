/** What was found in a pasted text: what to do about it first, then each code with what became of it. */
import { checkWords } from "../../../words/check.ts";
import { fill } from "../../../words/phrases.ts";
import { adviceOf, advisedOf, isAnother } from "../advice.ts";
import type { Finding } from "../finding.ts";
import { isPlace, type Known } from "../known.ts";
import { Mark } from "../Mark.tsx";
import { byWeight, saidOf } from "../sentences.ts";
import { Line, Said, Told } from "./Told.tsx";

export interface ReportProps {
  readonly known: Known;
  readonly findings: readonly Finding[];
  /** The site's root as an absolute address, ending in a slash. */
  readonly root: string;
}

export function Report({ known, findings, root }: ReportProps) {
  const codes = [...new Set(findings.map(({ code }) => code))].sort((one, other) => one - other);
  return (
    <>
      <Advised known={known} findings={findings} root={root} />
      {codes.map((code) => {
        const own = byWeight(findings.filter((each) => each.code === code));
        return <Group key={code} known={known} code={code} findings={own} />;
      })}
    </>
  );
}

/** How many codes there are, and how many findings of each weight. */
export function Summary({ findings }: { readonly findings: readonly Finding[] }) {
  const count = (verdict: Finding["verdict"]) => findings.filter((each) => each.verdict === verdict).length;
  if (findings.some(({ id }) => id === "nothing")) return <Line name="summaryNone" />;
  const codes = Math.max(...findings.map(({ code }) => code));
  return (
    <Line name="summary" about={{ codes, bad: count("bad"), note: count("note"), good: count("good") }} />
  );
}

function Advised({ known, findings, root }: ReportProps) {
  const advice = adviceOf(findings);
  const place = findings.find(({ about }) => isPlace(known, String(about.place)))?.about.place ?? known.home;
  const page = place === known.home ? root : `${root}${place}/`;
  return (
    <section class={`advice ${advice}`}>
      <h3>
        <Line name="advice" />
      </h3>
      <Told say={(tongue) => <Said {...advisedOf(advice, tongue, page)} />} />
      {isAnother(advice) && (
        <a class="get" href={root}>
          <Line name="codes" />
        </a>
      )}
    </section>
  );
}

interface GroupProps {
  readonly known: Known;
  /** Which of the pasted codes, counted from 1; 0 is the page as a whole. */
  readonly code: number;
  readonly findings: readonly Finding[];
}

function Group({ known, code, findings }: GroupProps) {
  const fine = findings.filter(({ verdict }) => verdict === "good");
  const rest = findings.filter(({ verdict }) => verdict !== "good");
  return (
    <section class="group">
      <h3>
        {code === 0 ? <Line name="whole" /> : <Heading known={known} code={code} findings={findings} />}
      </h3>
      {rest.length > 0 && <Entries findings={rest} />}
      {fine.length > 0 && (
        <details open>
          <summary>
            <Line name="more" about={{ n: fine.length }} />
          </summary>
          <Entries findings={fine} />
        </details>
      )}
    </section>
  );
}

function Heading({ known, code, findings }: GroupProps) {
  const place = findings.find(({ about }) => about.place !== undefined)?.about.place;
  const names = known.places.find(({ id }) => id === place)?.names;
  return (
    <Told
      say={(tongue) => {
        const { code: named, codeAlone } = checkWords[tongue].page;
        return names ? fill(named, { n: code, place: names[tongue] ?? "" }) : fill(codeAlone, { n: code });
      }}
    />
  );
}

function Entries({ findings }: { readonly findings: readonly Finding[] }) {
  return (
    <ul>
      {findings.map((finding, at) => (
        <li key={at} class={finding.verdict} data-finding={finding.id}>
          <Mark verdict={finding.verdict} />
          <div>
            <span class="unseen">
              <Told say={(tongue) => `${checkWords[tongue].verdicts[finding.verdict]} `} />
            </span>
            <Told say={(tongue) => <Said {...saidOf(finding, tongue)} />} />
          </div>
        </li>
      ))}
    </ul>
  );
}
