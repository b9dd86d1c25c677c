/** The self-test for editors in English. */
import type { CheckWords } from "./zh.ts";

export const en: CheckWords = {
  tag: "en",
  page: {
    title: "Check an embed code",
    lede: "Paste the code your system saved, or the full source of the published article, and see what was kept, what was taken out, and which code to use instead.",
    privacy: "Everything is checked on this device. What you paste is sent nowhere and not stored.",
    label: "Code or page source",
    hint: "On a computer, open the published article and press Ctrl+U (Option+Command+U on a Mac) to see its source; select all and copy. On a phone, copy from the editor.",
    check: "Check",
    clear: "Clear",
    empty: "Nothing here yet. Paste a code first.",
    waiting: "The result will appear here.",
    unscripted: "This check needs scripts, and this browser does not run them.",
    results: "Result",
    summary: "Map codes: {codes}. To mend: {bad}. To note: {note}. In order: {good}.",
    summaryNone: "No code of this map was found.",
    code: "Code {n} · {place}",
    codeAlone: "Code {n}",
    whole: "The whole page",
    advice: "What to do",
    codes: "Get a code from the map",
    more: "In order: {n}",
  },
  verdicts: { good: "In order", note: "Note", bad: "To mend" },
  overlay: {
    title: "Embed check",
    lede: "What the map sees from inside its frame. Shown only when the address says check.",
    close: "Close the embed check",
  },
  advice: {
    keep: {
      found: "This code can stay.",
      todo: "Where something is marked to note, follow what it says; no other code is needed.",
    },
    mend: {
      found: "It is the right kind of code; a few things need mending.",
      todo: "Mend what is marked below, then check again.",
    },
    source: {
      found: "Use the same code, pasted elsewhere.",
      todo: "Switch the editor to its source or HTML view, or insert a custom HTML block, and paste again. Where there is none, use the picture and link.",
    },
    script: {
      found: "Copy the script code again.",
      todo: "On the map: Share → Embed → a system that takes scripts. Copy the whole code, so that frame and script are of one site, and change nothing.",
    },
    frame: {
      found: "Use the frame alone.",
      todo: "On the map: Share → Embed → frames only. It needs no script, and its height is reserved.",
    },
    picture: {
      found: "Use the picture and link.",
      todo: "This system does not keep frames. On the map: Share → Embed → pictures and links only. It is a still map that opens the interactive one.",
    },
    link: {
      found: "Use a plain link.",
      todo: "Upload the picture to your own library, and below it set a link to the map with the editor’s own link button.",
    },
    wechat: {
      found: "Use the kit for WeChat articles.",
      todo: "Such articles hold pictures, text and one link to the source. On the map: Share → Embed → WeChat article, for the long picture, the QR code and the text.",
    },
    again: {
      found: "Please paste again.",
      todo: "Paste the whole code or the page’s source, not the text one sees. If this was all of it, the system kept nothing: use a plain link.",
    },
  },
  findings: {
    nothing: {
      found: "There is no code of this map here.",
      todo: "Make sure that this is the saved code, not the text one sees on the page.",
    },
    escaped: {
      found: "The code is shown as text ({tags}).",
      todo: "Its angle brackets were turned into &lt; and the like. Paste it in the source or HTML view, not into the article’s text.",
    },
    "map-gone": {
      found: "The script is there, but the frame or map element was taken out.",
      todo: "The script alone shows nothing. Use the code advised, and delete this script.",
    },
    "wechat-article": {
      found: "This is a WeChat article.",
      todo: "Frames and scripts are taken out there; pictures, text and one link to the source remain.",
    },
    "script-kept": { found: "The script is there (version {version}).", todo: "" },
    "script-gone": {
      found: "The script was taken out, and this code’s height depends on it.",
      todo: "The frame stays at its reserved height and scrolls inside. Use a code that needs no script.",
    },
    "script-twice": {
      found: "The same script stands here {count} times.",
      todo: "It does no harm. One to a page is enough.",
    },
    "script-version": {
      found: "The script is version {version}; the present one is {newest}.",
      todo: "Old versions go on working. Take the new code when you next change the article.",
    },
    "script-hash-lost": {
      found: "The script’s checksum (integrity) is gone.",
      todo: "It works, but the browser no longer sees whether the script was changed.",
    },
    "script-hash-wrong": {
      found: "The script’s checksum (integrity) is wrong.",
      todo: "Browsers will refuse to run it. Copy the whole code again.",
    },
    "script-crossorigin-lost": {
      found: "The script has a checksum but no crossorigin.",
      todo: 'Browsers cannot verify it and will refuse to run it. Add crossorigin="anonymous", or copy the whole code again.',
    },
    "script-held": {
      found: "The script is there, but the system holds it back from running.",
      todo: "Cookie consent tools and script optimisers do so. Make an exception for this script, or use a code that needs none.",
    },
    "script-elsewhere": {
      found: "Script and frame are from different sites.",
      todo: "A script serves only the frames of its own site. Copy the whole code again from one of them.",
    },
    "script-insecure": {
      found: "The script’s address is http.",
      todo: "On an https article browsers block it. Change the address to https.",
    },
    "frame-kept": { found: "The frame (iframe) is there.", todo: "" },
    "frame-to-link": {
      found: "The frame was turned into a link.",
      todo: "The system takes no frames and kept the address alone, which leads to the page made for frames, not the full map. Use the code advised.",
    },
    "link-only": {
      found: "Only a link is left; no map is shown.",
      todo: "If a link is all you wanted, this is right. Otherwise the frame was taken out.",
    },
    "address-only": {
      found: "There is only an address, which did not become a map.",
      todo: "Systems that know oEmbed turn it into a map when published. If it is still an address then, use the frame.",
    },
    "element-kept": { found: "The map element (initiative-map) is there.", todo: "" },
    "element-without-script": {
      found: "The map element is there, but the script that makes it work is gone.",
      todo: "Readers see only the picture and link inside it. Use a code that needs no script.",
    },
    "element-bare": {
      found: "The map element names no address and no place.",
      todo: 'It will show the whole map. Copy the code again, or add place="…".',
    },
    "fallback-kept": { found: "The picture and link inside it, for want of scripts, are there.", todo: "" },
    "fallback-lost": {
      found: "The picture and link inside it are gone.",
      todo: "Where the script does not run, nothing will stand here.",
    },
    "address-right": { found: "The address is whole and https.", todo: "" },
    "address-insecure": {
      found: "The address is http.",
      todo: "On an https article browsers block it, and readers see nothing. Change it to https.",
    },
    "address-schemeless": {
      found: "The address has lost its https:.",
      todo: "On an https article it works; opened inside an app it may not. Put https: back.",
    },
    "address-relative": {
      found: "The address is not whole: the site is missing.",
      todo: "Browsers will look for the map on the article’s own site. Copy the code again and paste it in the source view.",
    },
    "address-wrapped": {
      found: "The system sends the address through {by}.",
      todo: "Such pages seldom allow to be framed; readers see nothing or a warning. Put the map’s own address back.",
    },
    "address-other-root": {
      found: "The code is from another address: {root}",
      todo: "If this map is published there too, all is well. If it is a test or an old address, take the code from here.",
    },
    "address-local": {
      found: "The address opens only on this computer or inside your network.",
      todo: "Readers cannot reach it. Take the code from the published map.",
    },
    "address-held": {
      found: "The address waits in {attribute} for the system’s own lazy-loading script.",
      todo: "All is well while that script runs. See whether the map appears on the published page.",
    },
    "address-gone": {
      found: "The frame is there, but its address was taken out.",
      todo: "The frame is empty. Ask for the map’s site to be allowed for embedding, or use the code advised.",
    },
    "address-quotes": {
      found: "The quotation marks were changed (to curly ones, or with backslashes).",
      todo: "Browsers cannot read the address. Paste again in the source view, without a word processor or chat in between.",
    },
    "address-double-escaped": {
      found: "The & in the address was escaped twice, as &amp;amp;.",
      todo: "Every option after the first is lost. Change &amp;amp; back to &amp;.",
    },
    "place-unknown": {
      found: "There is no place “{place}”.",
      todo: "The map shows the whole and says why. Take the code again.",
    },
    "words-unknown": {
      found: "The address has options that the map does not know: {words}",
      todo: "The map passes over them.",
    },
    "title-kept": { found: "The title is there: screen readers can say what this is.", todo: "" },
    "title-lost": {
      found: "The title is gone.",
      todo: "Users of screen readers cannot tell what the frame holds. Put the title back if you can.",
    },
    "sandbox-none": { found: "There is no sandbox.", todo: "Everything in the map works." },
    "sandbox-right": { found: "The sandbox allows all the map needs.", todo: "" },
    "sandbox-scripts": {
      found: "The sandbox forbids scripts.",
      todo: "Readers see the map, the list and the figures and can follow links, but not drag or filter. Add allow-scripts if you can.",
    },
    "sandbox-opaque": {
      found: "The sandbox lacks allow-same-origin.",
      todo: "This is fine: one can tap and filter, but there is no map to drag and zoom.",
    },
    "sandbox-popups": {
      found: "The sandbox lacks allow-popups.",
      todo: "Links to the full map and to map apps do nothing. Add allow-popups allow-popups-to-escape-sandbox.",
    },
    "sandbox-escape": {
      found: "The sandbox lacks allow-popups-to-escape-sandbox.",
      todo: "Links open, but in the same bounds; some map apps will not load.",
    },
    "height-follows": { found: "The height follows the content.", todo: "" },
    "height-ratio": { found: "The height is reserved by proportion.", todo: "" },
    "height-fixed": { found: "The height is fixed at {px} px.", todo: "" },
    "height-low": {
      found: "The height is only {px} px.",
      todo: "Too low to read the map. Use 400 px or more.",
    },
    "height-parent": {
      found: "The height is that of the box around the frame.",
      todo: "Its style cannot be seen from here. See on the published page that the map is at least 400 px high.",
    },
    "height-lost": {
      found: "The height is gone: the frame will be 150 px high.",
      todo: 'Set a height (600) in the system’s embed block, or add height="600".',
    },
    "height-zero": { found: "The height is 0: the map cannot be seen.", todo: 'Change it to height="600".' },
    "width-fluid": { found: "The width follows the column.", todo: "" },
    "width-fixed": {
      found: "The width is fixed at {px} px.",
      todo: 'On a phone it reaches beyond the screen. Change it to width="100%".',
    },
    "width-lost": {
      found: "The width is gone: the frame will be 300 px wide.",
      todo: 'Add width="100%".',
    },
    "lazy-kept": { found: 'Lazy loading (loading="lazy") is there.', todo: "" },
    "lazy-lost": {
      found: 'Lazy loading (loading="lazy") is gone.',
      todo: "The map shows all the same; the article loads a little more at first.",
    },
    "style-lost": {
      found: "The style was taken out.",
      todo: "The frame may have a border, and its height is a fixed one. It can stay.",
    },
    "link-kept": { found: "The link below is there.", todo: "" },
    "link-lost": {
      found: "The link below is gone.",
      todo: "Where frames are not shown, as in mail or summaries, readers have no way to the map. Add a link.",
    },
    "picture-kept": { found: "The still map is there.", todo: "" },
    "picture-copied": {
      found: "The picture is in your own library now.",
      todo: "It can stay. It will not follow when the map is changed.",
    },
    "srcset-kept": { found: "The picture is there in its three sizes.", todo: "" },
    "srcset-lost": {
      found: "Only one size of the picture is left.",
      todo: "It can stay; phones load a little more.",
    },
    "dark-kept": { found: "The picture for dark pages is there.", todo: "" },
    "dark-lost": {
      found: "There is no picture for dark pages.",
      todo: "If you chose the light one for good, this is right. Otherwise it will glare on a dark page.",
    },
    "alt-kept": { found: "The picture’s description (alt) is there.", todo: "" },
    "alt-lost": {
      found: "The picture’s description (alt) is gone.",
      todo: "Users of screen readers cannot tell what it shows. Add it in the editor’s picture settings.",
    },
    "picture-linked": { found: "The picture or its caption opens the map.", todo: "" },
    "picture-link-lost": {
      found: "The picture no longer leads to the map.",
      todo: "Readers cannot reach the interactive map. Add a link with the editor’s own link button.",
    },
    "inside-framed": { found: "The map is in a frame.", todo: "" },
    "inside-alone": {
      found: "The map is not in a frame; it was opened by itself.",
      todo: "Check it in the article that holds it.",
    },
    "inside-script": { found: "Scripts run inside the frame.", todo: "" },
    "inside-own-origin": { found: "The frame keeps its origin: the live map can be had.", todo: "" },
    "inside-opaque": {
      found: "The sandbox takes the frame’s origin: there is no map to drag and zoom.",
      todo: "This is fine: one can tap and filter. For the live map, add allow-same-origin.",
    },
    "inside-files": {
      found: "Without an origin, the map’s files arrive all the same (CORS is right).",
      todo: "",
    },
    "inside-secure": { found: "Frame and article are https.", todo: "" },
    "inside-insecure": {
      found: "The frame’s address is http.",
      todo: "On an https article it is blocked. Change it to https.",
    },
    "inside-insecure-around": {
      found: "The frame is https, but the article is http.",
      todo: "The map shows all the same. Copying links and the like may not work.",
    },
    "inside-follows": { found: "{width} × {height} px; the height follows the content.", todo: "" },
    "inside-unanswered": {
      found: "{width} × {height} px; the height should follow the content, but no script answers.",
      todo: "If pym or another script sets it, all is well. Otherwise use the frame alone.",
    },
    "inside-fits": { found: "{width} × {height} px; the map fills the frame.", todo: "" },
    "inside-low": {
      found: "The frame is only {height} px high.",
      todo: "Too low to read the map. Use 400 px or more.",
    },
    "inside-narrow": {
      found: "The frame is only {width} px wide.",
      todo: 'Too narrow. Let it be as wide as the text: width="100%".',
    },
    "inside-storage": { found: "The browser lets the frame store things.", todo: "The map stores nothing." },
    "inside-no-storage": {
      found: "The browser lets the frame store nothing.",
      todo: "No harm: the map stores nothing.",
    },
    "inside-webgl": { found: "WebGL2 can be had.", todo: "" },
    "inside-no-webgl": {
      found: "There is no WebGL2: the map stays a drawing.",
      todo: "No harm: one can tap and filter.",
    },
    "inside-hello": { found: "The map’s script on the article is at work.", todo: "" },
    "inside-no-hello": {
      found: "There is no script of the map on the article.",
      todo: "A frame alone has none: this is right.",
    },
  },
};
