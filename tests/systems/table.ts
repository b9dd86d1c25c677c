/** What real systems leave of each code, and which code is promised to those who write in them (docs/embed.md). */
import type { Code } from "./codes.ts";
import type { EditorName } from "./editors.ts";
import type { SanitizerName } from "./sanitizers.ts";

/** What a reader of the article has in the end, the best first. A locked map can be seen and read; its scripts do not run. */
export const lefts = ["map", "locked map", "picture", "low map", "link", "address", "nothing"] as const;
export type Left = (typeof lefts)[number];

/** The reader may see part of the code itself besides. */
export type Kept = Left | `${Left}, and code`;

export type SystemName = SanitizerName | EditorName;
export type Row = Readonly<Partial<Record<Code, Kept>>>;

interface System {
  /** By the way in: `html` is the source view, or what is stored; the others are fields of dialogs. */
  readonly keeps: Readonly<Record<string, Row>>;
  readonly promised: readonly [way: string, code: Code];
}

const framesKept = {
  frame: "map",
  "bare frame": "map",
  script: "map",
  element: "picture",
  picture: "picture",
  "light picture": "picture",
  oembed: "address",
} as const satisfies Row;

const picturesKept = {
  ...framesKept,
  frame: "link",
  "bare frame": "nothing",
  script: "link",
} as const satisfies Row;

const linksKept = {
  ...picturesKept,
  element: "link",
  picture: "link",
  "light picture": "link",
} as const satisfies Row;

/** A system that keeps all, and lets scripts run. */
const allKept = { ...framesKept, element: "map" } as const satisfies Row;

export const table: Readonly<Record<SystemName, System>> = {
  DOMPurify: { keeps: { html: picturesKept }, promised: ["html", "picture"] },
  "DOMPurify with frames": { keeps: { html: framesKept }, promised: ["html", "frame"] },
  "sanitize-html": { keeps: { html: linksKept }, promised: ["html", "picture"] },
  "sanitize-html with pictures": { keeps: { html: picturesKept }, promised: ["html", "picture"] },
  "sanitize-html with frames": { keeps: { html: framesKept }, promised: ["html", "frame"] },
  xss: {
    keeps: {
      html: {
        ...picturesKept,
        frame: "link, and code",
        "bare frame": "nothing, and code",
        script: "link, and code",
        element: "picture, and code",
        picture: "picture, and code",
      },
    },
    promised: ["html", "light picture"],
  },
  "xss with frames": {
    keeps: {
      html: {
        ...framesKept,
        script: "map, and code",
        element: "picture, and code",
        picture: "picture, and code",
      },
    },
    promised: ["html", "frame"],
  },
  "rehype-sanitize": { keeps: { html: picturesKept }, promised: ["html", "picture"] },
  "rehype-sanitize with frames": { keeps: { html: framesKept }, promised: ["html", "frame"] },
  "TinyMCE 7": {
    keeps: {
      html: { ...framesKept, frame: "locked map", "bare frame": "locked map", script: "locked map" },
      "media, embed": { frame: "locked map" },
      "media, source": { address: "nothing" },
    },
    promised: ["media, embed", "frame"],
  },
  "CKEditor 4": { keeps: { html: picturesKept }, promised: ["html", "picture"] },
  "CKEditor 4 with frames": {
    keeps: {
      html: { ...framesKept, frame: "locked map", "bare frame": "locked map", script: "locked map" },
      iframe: { address: "low map" },
    },
    promised: ["html", "frame"],
  },
  "CKEditor 5": {
    keeps: {
      html: picturesKept,
      "html embed": { script: "map", element: "map" },
      media: { address: "nothing" },
    },
    promised: ["html embed", "script"],
  },
  "Quill 2": {
    keeps: {
      html: framesKept,
      video: { address: "low map" },
    },
    promised: ["html", "frame"],
  },
  TipTap: { keeps: { html: picturesKept }, promised: ["html", "picture"] },
  "wangEditor 5": {
    keeps: {
      html: {
        frame: "nothing",
        "bare frame": "map",
        script: "nothing",
        element: "nothing",
        picture: "nothing",
        "light picture": "nothing",
        oembed: "address",
      },
      video: { "bare frame": "map", address: "nothing" },
    },
    promised: ["video", "bare frame"],
  },
  "KindEditor 4": {
    keeps: { html: framesKept, media: { address: "nothing" } },
    promised: ["html", "frame"],
  },
  "Summernote 0.9": {
    keeps: { html: allKept, video: { address: "nothing" } },
    promised: ["html", "script"],
  },
  "Jodit 4": {
    keeps: {
      html: picturesKept,
      "video, code": { frame: "link" },
      "video, link": { address: "address" },
    },
    promised: ["html", "picture"],
  },
  "Trix 2": { keeps: { html: picturesKept }, promised: ["html", "picture"] },
};

/** A place in the row of what can be left: lower is better. */
export function rankOf(kept: Kept): number {
  return lefts.indexOf(kept.replace(", and code", "") as Left);
}

/** One cell of the table. */
export interface Case {
  readonly way: string;
  readonly code: Code;
  readonly kept: Kept;
}

export function casesOf(name: SystemName): readonly Case[] {
  return Object.entries(table[name].keeps).flatMap(([way, row]) =>
    Object.entries(row).map(([code, kept]) => ({ way, code: code as Code, kept })),
  );
}
