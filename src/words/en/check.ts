/** The self-test for editors in English. */
import type { CheckWords } from "../zh/check.ts";

export const checkWords: CheckWords = {
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
      found: "Paste the same code in another place.",
      todo: "Switch the editor to its source or HTML view, or insert a custom HTML block (not a “code” block), and paste again. Where there is none, or the code is shown as text again, take Share → Embed → “{picture}”.",
    },
    fence: {
      found: "Take the code out of the code block.",
      todo: "Remove the ``` marks around it (or the format “code block”), so that the code stands in the text itself. If nothing is shown then, take Share → Embed → “{picture}”.",
    },
    script: {
      found: "Copy the code with the script again.",
      todo: "On the map: Share → Embed → “{script}”. Copy the whole code, so that frame and script are of one site, and change nothing.",
    },
    frame: {
      found: "Use a frame alone.",
      todo: "On the map: Share → Embed → “{frame}”. Paste it in a custom HTML block or the source view. It needs no script, and its height is reserved.",
    },
    html: {
      found: "Try another place, in this order.",
      todo: "\n1. Paste the same code in a custom HTML block or the source view; where you may not, ask an administrator to paste it.\n2. Put the map page’s address alone on a line, not as a link: {page}\n3. If neither works, use the picture (Share → Embed → “{picture}”).",
    },
    allow: {
      found: "Ask the administrator to allow the map’s site.",
      todo: "The system kept the frame, but takes only the sites on its list. Ask the administrator to add this map’s site to those that may be embedded (iframe). If that cannot be, put the map page’s address alone on a line:\n{page}\nOr else take Share → Embed → “{picture}”.",
    },
    field: {
      found: "Insert it another way, not as a video or an image.",
      todo: "Take this one out. Use the editor’s “insert frame (iframe)”, or paste Share → Embed → “{frame}” in a custom HTML block or the source view. Where there is neither, take Share → Embed → “{picture}”.",
    },
    picture: {
      found: "Use the picture with a link.",
      todo: "Systems that write Markdown usually keep pictures and links. On the map: Share → Embed → “{picture}”. It is a still map that opens the interactive one.",
    },
    "picture-by-hand": {
      found: "Insert the picture yourself, and link it.",
      todo: "Save the picture from the preview of Share → Embed → “{picture}” (right-click, or press and hold) and upload it with the editor’s own picture button. Then select it and set a link to:\n{page}\nA plain link will do, too.",
    },
    light: {
      found: "Use the picture in one colour scheme.",
      todo: "On the map: Share → Embed → “{picture}”, and under “{scheme}” choose “{light}” or “{dark}”. That code has nothing in it that this system shows as text.",
    },
    card: {
      found: "The card can stay.",
      todo: "The system made it from the address, and it opens the map. For the map itself in the article, copy Share → Embed → “{frame}” and paste it in a custom HTML block (in Ghost, an “HTML” card) or the source view.",
    },
    below: {
      found: "Put a link below the frame.",
      todo: "Write a line below the frame and set a link on it with the editor’s own link button, to:\n{page}\nOr ask the administrator to loosen the sandbox: it should have allow-popups and allow-popups-to-escape-sandbox.",
    },
    anew: {
      found: "Copy the code again.",
      todo: "Open the published map, at an address that begins with https, and copy the whole code from Share → Embed.",
    },
    link: {
      found: "Give the picture a link.",
      todo: "Select the picture, or write a line below it, and set a link with the editor’s own link button, to:\n{page}",
    },
    wechat: {
      found: "Use the kit for WeChat articles.",
      todo: "Such articles hold pictures, text and one link to the source. On the map: Share → Embed → “{wechat}”, for the long picture, the QR code and the text.",
    },
    again: {
      found: "Please paste again.",
      todo: "Paste the whole code or the page’s source, not the text one sees. If this was all of it, nothing of the code was kept here: put the map page’s address alone on a line, or insert a picture and a link with the editor’s own buttons:\n{page}",
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
    "escaped-fence": {
      found: "The code stands in a code block ({tags}); readers see the code.",
      todo: "What is in a code block is shown as it stands. Take it out of there.",
    },
    "escaped-picture": {
      found: "The code of the picture or link is shown as text ({tags}).",
      todo: "Its angle brackets were turned into &lt; and the like. This system does not take such code: use its own picture and link buttons.",
    },
    "escaped-source": {
      found: "Some code is shown beside the picture (picture, source).",
      todo: "The system does not know how a second picture for dark pages is written, and shows that as text. The picture itself is there.",
    },
    "code-aside": {
      found: "The code is set aside in {where}, where browsers pass over it.",
      todo: "Codes that are commented out stand so; lazy loaders and cookie consent tools do it. Look at the published page, and consent if you are asked; if there is still no map, paste again as advised.",
    },
    "map-gone": {
      found: "The script is there, but the frame or map element was taken out.",
      todo: "The script alone shows nothing. Use the code advised, and delete this script.",
    },
    "wechat-article": {
      found: "This is a WeChat article, or comes from an editor for such articles (135, Xiumi and the like).",
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
    "frame-object": {
      found: "This is an {tag} element, not an iframe.",
      todo: "Most browsers show the map all the same. Make it an iframe if you can; browsers inside apps are surer of that.",
    },
    "frame-hidden": {
      found: "The frame is hidden for now.",
      todo: "It waits for a script of the page to show it. See whether the map appears on the published page.",
    },
    "frame-nested": {
      found: "The system put the code inside a frame of its own (srcdoc).",
      todo: "The map shows, but the outer frame sets its height and its sandbox, and the height does not follow the content.",
    },
    "frame-veiled": {
      found: "The frame shows something else first (srcdoc); the map comes when a reader presses it.",
      todo: "This is a way to load later, and can stay. Press it on the published page and see whether the map appears.",
    },
    "map-held": {
      found: "The map’s address stands in {name} and waits for a script of the page to make a frame of it.",
      todo: "All is well while that script runs. See whether the map appears on the published page; if the place is empty, the script is gone, and a frame without a script is what to use.",
    },
    "oembed-held": {
      found: "The address was saved as an oembed element, of which browsers show nothing.",
      todo: "CKEditor 5 saves “insert media” so, and the site has to make a map of it when it publishes. If the published page is empty there, ask the administrator to add this map’s site to CKEditor’s mediaEmbed and to switch previewsInData on.",
    },
    player: {
      found: "The address was taken for a video’s and put in a player ({tag}).",
      todo: "A map is no video: readers see an empty player.",
    },
    "frame-to-link": {
      found: "The frame was turned into a link.",
      todo: "Only the frame’s address is left, and it leads to the page made for frames, not to the full map.",
    },
    "link-only": {
      found: "Only a link is left; no map is shown.",
      todo: "If a link is all you wanted, this is right. Otherwise the frame was taken out.",
    },
    "markdown-link": {
      found: "There is only a link; no map is shown.",
      todo: "The link works. For readers to see the map, use the code advised.",
    },
    "card-made": {
      found: "The system made a card of the address.",
      todo: "It has a title and a few words, and opens the map; there is no map in the article.",
    },
    "address-alone": {
      found: "The address stands alone on a line, as it should.",
      todo: "Systems that know oEmbed make a map of it when published. Look at the published page; if it is still an address there, use a frame.",
    },
    "address-field": {
      found: "This is the frame’s address, as it should be.",
      todo: "Put it in the editor’s field for inserting a frame. Alone on a line, systems that know oEmbed make a map of it when published.",
    },
    "address-shortcode": {
      found: "The address stands in the shortcode “{name}”.",
      todo: "The system makes a map of it when published. Look at the published page; if it is still text there, use a frame.",
    },
    "address-only": {
      found: "There is only an address, which did not become a map.",
      todo: "Systems that know oEmbed want it alone on a line and not as a link, and make a map of it when published. If it is still an address then, use a frame.",
    },
    "element-kept": { found: "The map element (initiative-map) is there.", todo: "" },
    "element-without-script": {
      found: "The map element is there, but the script that makes it work is gone.",
      todo: "Readers see only what stands in for the map. Use a code that needs no script.",
    },
    "element-empty": {
      found:
        "The map element is there, but the script is gone, and so are the picture and link that stand in for the map.",
      todo: "Readers see nothing. Use a code that needs no script.",
    },
    "element-bare": {
      found: "The map element names no address and no place.",
      todo: 'It will show the whole map. Copy the code again, or add place="…".',
    },
    "fallback-kept": { found: "The picture and link inside it, for want of scripts, are there.", todo: "" },
    "fallback-link": {
      found: "The picture inside it is gone; the link is there.",
      todo: "Where the script does not run, readers see the link, which leads to the map. It can stay.",
    },
    "fallback-words": {
      found: "The picture and link inside it are gone; only words are left.",
      todo: "Where the script does not run, readers see these words and have no way to the map. Set a link beside them.",
    },
    "fallback-beside": {
      found: "The picture and link were moved out of the map element.",
      todo: "Where the script runs, readers see both them and the map. To have the map alone, delete the picture and leave the link.",
    },
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
    "address-page": {
      found: "The frame has the address of the ordinary page, not the one made for frames.",
      todo: "The map shows, but a whole page is squeezed into the frame. Change the address to {address}",
    },
    "address-wrapped": {
      found: "The system sends the address through {by}.",
      todo: "Such pages seldom allow to be framed; readers see nothing or a warning. Put the map’s own address back.",
    },
    "address-served": {
      found: "The address is embedded by way of {by}.",
      todo: "Whether readers see a map, a card or nothing is for that service to say. Look at the published page; if there is no map, put the map’s own address back.",
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
    "sandbox-empty": {
      found: "The sandbox is empty: it forbids everything.",
      todo: "Readers see the map, the list and the figures, but cannot drag or filter, and the links to the full map do nothing. Editors such as TinyMCE 7 and CKEditor 4 write this by themselves, and write it again when it is taken out. Leave a link below; to loosen it, an administrator can exempt the map’s site (sandbox_iframes_exclusions in TinyMCE, iframe_attributes in CKEditor 4).",
    },
    "sandbox-wordpress": {
      found: "WordPress made this frame from an address; its sandbox allows scripts alone.",
      todo: "The map works in it. A link inside leads to the full map where the article brings WordPress’s own script, and shows its address to copy where it does not: leave a link below. To be free of the bounds, an administrator can paste a frame’s code in a custom HTML block.",
    },
    "sandbox-no-way": {
      found: "Readers have no way to the full map.",
      todo: "The sandbox keeps the links inside the frame from opening, and there is no other link on the page. Put a link to the map’s page below the frame.",
    },
    "sandbox-scripts": {
      found: "The sandbox forbids scripts.",
      todo: "Readers see the map, the list and the figures, but cannot drag or filter. If the code is yours to write, add allow-scripts; if the system writes it, only an administrator can loosen it.",
    },
    "sandbox-opaque": {
      found: "The sandbox lacks allow-same-origin.",
      todo: "This is fine: the map works. It only cannot know of other maps on the page, which stay live beside it.",
    },
    "sandbox-popups": {
      found: "The sandbox lacks allow-popups.",
      todo: "The links to the full map inside the frame do nothing; readers have the link below. If the code is yours to write, add allow-popups allow-popups-to-escape-sandbox; if the system writes it, only an administrator can loosen it.",
    },
    "sandbox-escape": {
      found: "The sandbox lacks allow-popups-to-escape-sandbox.",
      todo: "Links open, but in the same bounds; some map apps will not load.",
    },
    "height-follows": { found: "The height follows the content.", todo: "" },
    "height-unheard": {
      found: "The height should follow the content, but the sandbox forbids scripts.",
      todo: "It will not follow: the frame stays at its reserved height and scrolls inside. Use the code advised, whose map fits the frame.",
    },
    "height-ratio": { found: "The height is reserved by proportion.", todo: "" },
    "height-fixed": { found: "The height is fixed at {px} px.", todo: "" },
    "height-low": {
      found: "The height is only {px} px.",
      todo: "Too low to read the map. Use 400 px or more.",
    },
    "height-phone": {
      found: "On a phone the height is only {px} px.",
      todo: "Too low to read the map. Set a fixed height of 600, or add min-height:540px to the style.",
    },
    "height-parent": {
      found: "The height is that of the box around the frame.",
      todo: "Its style cannot be seen from here. See on the published page that the map is at least 400 px high.",
    },
    "height-lost": {
      found: "The height is gone: the frame will be 150 px high.",
      todo: 'Set height="600" in the editor’s frame settings or in the source, and take height:auto out of the style if it is there. Where there is no place for that, an administrator can give the site a rule: iframe { width: 100%; height: 600px }.',
    },
    "height-zero": { found: "The height is 0: the map cannot be seen.", todo: 'Change it to height="600".' },
    "width-fluid": { found: "The width follows the column.", todo: "" },
    "width-fixed": {
      found: "The width is fixed at {px} px.",
      todo: 'On a phone it reaches beyond the screen. Change it to width="100%".',
    },
    "width-lost": {
      found: "The width is gone: the frame will be 300 px wide.",
      todo: 'Set width="100%" in the editor’s frame settings or in the source.',
    },
    "lazy-kept": { found: 'Lazy loading (loading="lazy") is there.', todo: "" },
    "lazy-lost": {
      found: 'Lazy loading (loading="lazy") is gone.',
      todo: "The map shows all the same; the article loads a little more at first.",
    },
    "style-lost": {
      found: "The style was taken out.",
      todo: "The frame may have a border, and is as large as its width and height say. It can stay.",
    },
    "link-kept": { found: "The link below is there.", todo: "" },
    "link-lost": {
      found: "The link below is gone.",
      todo: "Where frames are not shown, as in mail or summaries, readers have no way to the map. Add a link.",
    },
    "picture-kept": { found: "The still map is there.", todo: "" },
    "picture-copied": {
      found: "The picture is kept or passed on by your own system.",
      todo: "It can stay. It will not follow when the map is changed.",
    },
    "picture-wide": {
      found: "The picture is {px} px wide and does not narrow with the column.",
      todo: "Unless the site’s own styles limit it, it reaches beyond a phone’s screen. In the picture settings, set the width to 100%, or to 360 px at most.",
    },
    "picture-gone": {
      found: "The picture was taken out; only words and a link are left.",
      todo: "The link works. For readers to see what the map looks like, insert a picture yourself.",
    },
    "picture-of-page": {
      found: "A page’s address stands where a picture’s must.",
      todo: "No browser can show it: readers see a broken picture.",
    },
    "markdown-picture": { found: "The picture is written in Markdown.", todo: "" },
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
      found: "The sandbox takes the frame’s origin.",
      todo: "This is fine: the map works. It only cannot know of other maps on the page, which stay live beside it.",
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
