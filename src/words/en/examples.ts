/** What the page of examples says in English. */
import type { ExamplesWords } from "../zh/examples.ts";

export const examplesWords: ExamplesWords = {
  page: {
    notice: "A page of examples, not news",
    paper: "The Specimen",
    title: "One map, five ways to place it",
    deck: "From a bare frame to an element that talks with the article: each at work here, its code beside it.",
    byline: "The article is a mock; the maps are real",
    code: "Code",
    root: "In these codes ../../ leads from this page to the map; elsewhere it must be the map's own address, as in the codes that Share → Embed gives.",
    toMap: "The full map",
    toCheck: "Check a code you have pasted",
  },

  chapters: {
    frame: {
      title: "A bare frame",
      text: "Enough wherever iframes are taken: no script, its room reserved, fetched when the reader comes near. If styles are stripped a height remains; if the frame is, a link does.",
    },
    script: {
      title: "The frame and a script",
      text: "One line more, and the frame is as high as what it holds, in the page's own colours and language. Under 3 kB; any number of times counts as once.",
    },
    element: {
      title: "An element",
      text: "One tag, and the script makes the frame. The picture and link inside stand in until the map comes, or for good. It suits a narrow column as well as the full width.",
    },
    picture: {
      title: "A picture",
      text: "For places that take pictures and links only: three widths, light and dark, and it leads to the map.",
    },
    oembed: {
      title: "An address alone",
      text: "A system that knows oEmbed, such as WordPress, wants no more than the address on a line of its own. It often strips styles and rights; below is what is left.",
    },
    night: {
      title: "A dark section",
      text: "This section is dark. The frame was not told; the script sees it.",
    },
    speech: {
      title: "Talking with the map",
      text: "Buttons in the article open a place, filter, or change the colours. The map tells what was opened, never who reads or what was typed.",
    },
  },

  speech: {
    open: "Open",
    filter: "Filter",
    theme: "Colours",
    all: "All",
    auto: "As the page",
    light: "Light",
    dark: "Dark",
    heard: "What the map says",
    script: "The script of this page",
  },
};
