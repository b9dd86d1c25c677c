/** The style of the kit's page, in the map's own colours, light and dark. */
import type { Language } from "../../../atlas/atlas.ts";
import { light } from "../../../look/palette.ts";
import { letteringStyle, minified, systemColours } from "../../style.ts";

const rules = `
*{box-sizing:border-box}
html{color:var(--ink);background:var(--paper);font:100%/1.7 var(--hei);border-top:4px solid var(--accent);-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0}
main{max-width:56rem;margin:0 auto;padding:1.75rem 1.25rem 3rem}
h1,h2,h3{margin:0;font-family:var(--song);line-height:1.3;text-wrap:balance}
h1{margin:0 0 .5rem;font-size:clamp(1.625rem,5vw,2.25rem)}
h2{margin:2.5rem 0 1rem;padding:0 0 .375rem;border-bottom:2px solid var(--ink);font-size:1.375rem}
h3{margin:1.5rem 0 .5rem;font-size:1.0625rem}
p{margin:0 0 .75rem}
header p:first-child{margin:0;color:var(--ink-soft)}
.beside{font-family:var(--hei);color:var(--ink-soft);font-size:.875em}
h2 .beside,h3 .beside{font-weight:400}
a{color:var(--accent);text-underline-offset:.25em}
:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
ol{margin:0 0 1rem;padding:0 0 0 1.5rem}
li{margin:0 0 .625rem}
ol li::marker{color:var(--accent);font-weight:700}
code{box-decoration-break:clone;-webkit-box-decoration-break:clone;padding:.0625rem .375rem;font-family:inherit;background:var(--paper-raised);border:1px solid var(--rule);border-radius:3px;font-size:.9375em;word-break:break-word;user-select:all}
.files{display:grid;grid-template-columns:repeat(auto-fill,minmax(8rem,1fr));gap:1.25rem;margin:0;padding:0;list-style:none}
.files li{margin:0}
.files img{display:block;width:100%;height:11rem;object-fit:cover;object-position:top;border:1px solid var(--rule);background:var(--paper-raised)}
.files .whole{object-fit:contain;object-position:center}
.files p{margin:.5rem 0 0;font-size:.875rem;line-height:1.5;color:var(--ink-soft)}
.files strong{color:var(--ink)}
.buttons{display:flex;flex-wrap:wrap;gap:.75rem;align-items:center}
button{min-height:2.75rem;padding:.25rem 1rem;color:var(--accent-ink);background:var(--accent);border:1px solid var(--accent);border-radius:4px;font:inherit;cursor:pointer}
button .beside{font-family:var(--hei);color:inherit}
iframe{display:block;width:100%;height:30rem;background:${light.paperRaised};border:1px solid var(--rule)}
textarea{display:block;width:100%;padding:.75rem;color:inherit;background:var(--paper-raised);border:1px solid var(--rule);font:inherit;font-size:.9375rem;resize:vertical}
details{margin:1rem 0 0}
summary{min-height:2.75rem;padding:.5rem 0;cursor:pointer}
footer{margin:2.5rem 0 0;padding:1rem 0 0;border-top:1px solid var(--rule);color:var(--ink-soft);font-size:.8125rem}
footer p{margin:0}
`;

export function pageStyleIn(languages: readonly Language[]): string {
  return minified(
    "wechat.css",
    [":root{color-scheme:light dark}", systemColours(), letteringStyle(languages), rules].join("\n"),
  );
}
