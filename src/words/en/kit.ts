/** What the kits for WeChat articles say in English. */
import type { KitWords } from "../zh/kit.ts";

const line = (whole: string, short = whole) => ({ whole, short });

export const kitWords: KitWords = {
  scan: "Scan to open the map",
  slice: "Long picture, part {n} of {of}: {text}",
  cover: "Cover",
  thumbnail: "Thumbnail",
  qr: "QR code",
  readMore: "Open the interactive map",
  readMoreHint: "“Read more” below the article opens the interactive map.",
  inFigures: "In figures",
  alt: "Alt text: ",
  slot: "Put here from the account’s library",
  altHeading: "The pictures’ alt texts",
  map: "Map of {name}",
  legend: "legend: {types}",
  addressLabel: "Interactive map: ",
  and: ", ",
  next: "; ",
  bracketed: " ({text})",
  heading: "[{text}]",
  page: {
    title: line("WeChat article kit"),
    lede: line(
      "The map, the figures and the initiatives of this place for a WeChat article: a long picture in slices, cover, QR code, and text ready to paste.",
      "A kit for a WeChat article about this place: a long picture in slices, cover, QR code, and text ready to paste. In short: upload the pictures, paste the text, set “Read more” to the address below, choose the cover.",
    ),
    steps: line("Steps"),
    upload: line("Upload the pictures.", "Upload the pictures to the account’s library."),
    uploading: line(
      "Download them below, and upload them to the account’s library. Each slice is under 1 MB.",
      "",
    ),
    paste: line(
      "Paste the text.",
      "Paste the text, and put each slice where its dashed box is, with its alt text.",
    ),
    pasting: line(
      "Copy it, paste it into the editor, and put in the place of each dashed box the slice it names, with its alt text.",
      "",
    ),
    name: line("Enter title and digest.", "Title and digest."),
    link: line("Set “Read more”.", "Set “Read more” to this address."),
    linking: line("Its address is:", ""),
    cover: line("Choose the cover.", "Choose the cover and the square thumbnail."),
    covering: line("The large one is cover.png (2.35:1), the small one thumbnail.png (1:1).", ""),
    preview: line("Preview before you publish.", "Preview, and scan the code on a phone."),
    previewing: line("Scan the code at the end of the long picture on a phone: it must open this map.", ""),
    live: line("The interactive map of this page", "The live page"),
    pictures: line("Pictures"),
    article: line("Text to paste"),
    copyRich: line("Copy the formatted text", "Copy formatted"),
    copyText: line("Copy the plain text", "Copy plain"),
    copySource: line("Copy the HTML", "Copy HTML"),
    byHand: line(
      "Or open {html}, select all, copy and paste it into the editor ({n} characters, which takes {most}). The plain text is in {text}.",
      "Or open article.html, select all, copy.",
    ),
    previewed: line("Preview of the text"),
    source: line("HTML source"),
    plain: line("Plain text and alt texts"),
    download: line("Download"),
    copied: line("Copied"),
    refused: line(
      "The browser refuses to copy: open article.html, select all and copy it",
      "Please copy by hand",
    ),
  },
};
