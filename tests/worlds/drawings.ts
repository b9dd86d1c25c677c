/** Drawings that do more than draw. */
import { RAN } from "./hostile.ts";

const run = `console.error('${RAN}')`;
const path = '<path fill="#fff" d="M0 0h9v9z"/>';

/** How a drawing begins. */
export const openDrawing =
  '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" viewBox="0 0 9 9">';
/** What no drawing may have, as it stands in one, and what is said of it. */
export const hostileDrawings: readonly (readonly [what: string, inside: string, says: string])[] = [
  ["a script", "<script>alert(1)</script>", "has a script (<script>)"],
  ["a script of another file", '<script xlink:href="//evil.example/x.js"/>', "has a script (<script>)"],
  [
    "a script under a prefix",
    '<x:script xmlns:x="http://www.w3.org/2000/svg">1</x:script>',
    "has a script (<script>)",
  ],
  [
    "a page's script",
    '<h:script xmlns:h="http://www.w3.org/1999/xhtml">alert(1)</h:script>',
    "has a script (<script>)",
  ],
  ["a handler", '<path onload="alert(1)" d="M0 0"/>', "has a handler (onload)"],
  ["a handler in capitals", '<path ONCLICK="alert(1)" d="M0 0"/>', "has a handler (ONCLICK)"],
  ["a link that runs", '<a href="javascript:alert(1)"><path d="M0 0"/></a>', "has a link (<a>)"],
  ["a page within", "<foreignObject><p/></foreignObject>", "has a page within the drawing (<foreignObject>)"],
  [
    "a photograph within",
    '<image href="data:image/jpeg;base64,/9j/4AAQ"/>',
    "has a picture within the drawing (<image>)",
  ],
  [
    "a filter's picture",
    '<filter><feImage href="x.png"/></filter>',
    "has a picture within the drawing (<feImage>)",
  ],
  ["another drawing", '<use href="https://evil.example/x.svg#a"/>', "leads elsewhere (href)"],
  [
    "another drawing by its old name",
    '<use xlink:href="data:image/svg+xml,x#a"/>',
    "leads elsewhere (xlink:href)",
  ],
  [
    "an address that moves",
    '<set attributeName="href" to="javascript:alert(1)"/>',
    "has an animation (<set>)",
  ],
  ["a base", '<g xml:base="https://evil.example/"><use href="#a"/></g>', "leads elsewhere (xml:base)"],
  [
    "a fill from elsewhere",
    '<path fill="url(https://evil.example/x#a)" d="M0 0"/>',
    "leads elsewhere (fill)",
  ],
  [
    "a style from elsewhere",
    '<path style="fill:url(&quot;//evil.example/#a&quot;)" d="M0 0"/>',
    "leads elsewhere (style)",
  ],
  [
    "an imported style",
    "<style>@import 'https://evil.example/x.css';</style>",
    "leads elsewhere (its style)",
  ],
  ["a style's font", "<style>@font-face{font-family:a;src:local(b)}</style>", "leads elsewhere (its style)"],
  [
    "a style's picture",
    "<style>path{mask:image-set('//evil.example/x' 1x)}</style>",
    "leads elsewhere (its style)",
  ],
  ["an escaped address", "<style>path{fill:\\75rl(//evil.example)}</style>", "leads elsewhere (its style)"],
  [
    "an address between what looks like comments",
    '<style>a{b:"/*"}path{fill:url(//evil.example)}a{b:"*/"}</style>',
    "leads elsewhere (its style)",
  ],
  [
    "a style in CDATA",
    "<style><![CDATA[@import url(//evil.example)]]></style>",
    "leads elsewhere (its style)",
  ],
];

/** Drawings with something hostile in them that draws nothing, and is left out of what is served. */
export const quietDrawings: readonly string[] = [
  `<?xml-stylesheet href="javascript:${run}"?>${openDrawing}${path}</svg>`,
  `${openDrawing}${path}<e:note xmlns:e="urn:elsewhere">${run}</e:note></svg>`,
  `${openDrawing}${path}<handler type="application/ecmascript" event="load">${run}</handler></svg>`,
  `${openDrawing}${path}<listener event="load" handler="#a"/><discard begin="0s"/></svg>`,
  `${openDrawing}${path}<h:body xmlns:h="http://www.w3.org/1999/xhtml"><h:img src2="x"/></h:body></svg>`,
  `${openDrawing}${path}<!-- <script>${run}</script> --></svg>`,
  `${openDrawing}${path}<title>&lt;/title&gt;&lt;script&gt;${run}&lt;/script&gt;</title><text y="5">&lt;script&gt;${run}&lt;/script&gt;</text></svg>`,
  `${openDrawing}<style>path{fill:#fff}/*&lt;/style&gt;&lt;script&gt;${run}&lt;/script&gt;*/</style>${path}</svg>`,
  `${openDrawing}<style><![CDATA[path{fill:#fff}</style><script>${run}</script>]]></style>${path}</svg>`,
  `${openDrawing}<path id="&quot;/&gt;&lt;script&gt;${run}&lt;/script&gt;" d="M0 0h9v9z" role="x" tabindex="0" autofocus="autofocus"/></svg>`,
];
