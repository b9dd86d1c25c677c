/**
 * Editors and sanitizers that want a browser, each in a page of its own as a system would set it up. The page has a `desk`, which takes
 * HTML as the editor's source view does, or as it is loaded from where it was stored, and gives what the editor saves of it.
 */
import { bundled } from "../browser/bundled.ts";

/** What `window.desk` of such a page is. */
export interface Desk {
  write(html: string): void | Promise<void>;
  saved(): string | Promise<string>;
}

/** A thing in the editor's window that is pressed, or written into. */
export type Step = { readonly press: string } | { readonly write: string };

/**
 * What an editor edits: HTML, of which it saves what it allows, or a model of its own, from which it writes what it saves: only what
 * the model knows is there.
 */
export type Edited = "html" | "model";

interface Editor {
  readonly edits: Edited;
  /** The page's script. It says `desk` when the editor is there. */
  readonly script: string;
  /** A package of before modules, which fetches what it wants from its own folder, and the scripts of it that the page names. */
  readonly classic?: { readonly folder: string; readonly scripts: readonly string[] };
  /** Its dialogs with a field for a code or an address, by name: what is pressed, what is written into, and what puts it in. */
  readonly fields?: Readonly<Record<string, readonly Step[]>>;
  /** What it says on the console by itself. */
  readonly says?: RegExp;
}

const room = "document.getElementById('room')";

const ckeditor4 = { folder: "ckeditor4", scripts: ["ckeditor.js"] };
/** With more of a configuration than a system's language. */
const ckeditor4Page = (config: string) => `
      ${room}.innerHTML = '<textarea id="text"></textarea>';
      const editor = CKEDITOR.replace("text", { language: "zh-cn", versionCheck: false, ...${config} });
      await new Promise((ready) => editor.on("instanceReady", ready));
      const set = (html) => new Promise((callback) => editor.setData(html, { callback }));
      window.desk = { write: set, saved: () => editor.getData() };`;

const entries = {
  DOMPurify: {
    edits: "html",
    script: `
      import DOMPurify from "dompurify";
      let kept;
      window.desk = { write: (html) => { kept = DOMPurify.sanitize(html); }, saved: () => kept };`,
  },
  "DOMPurify with frames": {
    edits: "html",
    script: `
      import DOMPurify from "dompurify";
      let kept;
      window.desk = { write: (html) => { kept = DOMPurify.sanitize(html, { ADD_TAGS: ["iframe"] }); }, saved: () => kept };`,
  },
  "TinyMCE 7": {
    edits: "html",
    script: `
      import tinymce from "tinymce";
      import "tinymce/icons/default";
      import "tinymce/themes/silver";
      import "tinymce/models/dom";
      import "tinymce/plugins/code";
      import "tinymce/plugins/image";
      import "tinymce/plugins/link";
      import "tinymce/plugins/media";
      import "tinymce/skins/ui/oxide/skin.css";
      const [editor] = await tinymce.init({
        target: ${room}, license_key: "gpl", skin: false, content_css: false, promotion: false,
        plugins: "code image link media", toolbar: "code image link media", convert_urls: false,
      });
      window.desk = { write: (html) => { editor.setContent(html); }, saved: () => editor.getContent() };`,
    fields: {
      "media, embed": [
        { press: '[data-mce-name="media"]' },
        { press: ".tox-dialog__body-nav-item:nth-child(2)" },
        { write: ".tox-dialog textarea" },
        { press: '.tox-dialog [data-mce-name="Save"]' },
      ],
      "media, source": [
        { press: '[data-mce-name="media"]' },
        { write: '.tox-dialog input[type="url"]' },
        { press: '.tox-dialog [data-mce-name="Save"]' },
      ],
    },
  },
  "CKEditor 4": {
    edits: "html",
    classic: ckeditor4,
    script: ckeditor4Page("{}"),
  },
  "CKEditor 4 with frames": {
    edits: "html",
    classic: ckeditor4,
    script: ckeditor4Page('{ extraPlugins: "iframe" }'),
    fields: {
      iframe: [
        { press: ".cke_button__iframe" },
        { write: ".cke_dialog input" },
        { press: ".cke_dialog_ui_button_ok" },
      ],
    },
  },
  "CKEditor 5": {
    edits: "model",
    script: `
      import { ClassicEditor } from "@ckeditor/ckeditor5-editor-classic";
      import { Essentials } from "@ckeditor/ckeditor5-essentials";
      import { HtmlEmbed } from "@ckeditor/ckeditor5-html-embed";
      import { Image } from "@ckeditor/ckeditor5-image";
      import { AutoLink, Link, LinkImage } from "@ckeditor/ckeditor5-link";
      import { MediaEmbed } from "@ckeditor/ckeditor5-media-embed";
      import { Paragraph } from "@ckeditor/ckeditor5-paragraph";
      const editor = await ClassicEditor.create({
        attachTo: ${room}, licenseKey: "GPL", plugins: [AutoLink, Essentials, HtmlEmbed, Image, Link, LinkImage, MediaEmbed, Paragraph],
        toolbar: ["link", "mediaEmbed", "htmlEmbed"],
      });
      window.desk = { write: (html) => { editor.setData(html); }, saved: () => editor.getData() };`,
    fields: {
      "html embed": [
        { press: '[data-cke-tooltip-text="Insert HTML"]' },
        { write: ".raw-html-embed__source" },
        { press: ".raw-html-embed__save-button" },
      ],
      media: [
        { press: '[data-cke-tooltip-text="Insert media"]' },
        { write: ".ck-dialog input" },
        { press: ".ck-dialog .ck-button-action" },
      ],
    },
  },
  "Quill 2": {
    edits: "model",
    script: `
      import Quill from "quill";
      import "quill/dist/quill.snow.css";
      const quill = new Quill(${room}, { theme: "snow", modules: { toolbar: ["link", "image", "video"] } });
      window.desk = {
        write: (html) => { quill.setContents(quill.clipboard.convert({ html })); },
        saved: () => quill.root.innerHTML,
      };`,
    fields: {
      video: [{ press: ".ql-video" }, { write: ".ql-tooltip input" }, { press: ".ql-tooltip .ql-action" }],
    },
  },
  TipTap: {
    edits: "model",
    script: `
      import { Editor } from "@tiptap/core";
      import Image from "@tiptap/extension-image";
      import StarterKit from "@tiptap/starter-kit";
      const editor = new Editor({ element: ${room}, extensions: [StarterKit, Image] });
      window.desk = { write: (html) => { editor.commands.setContent(html); }, saved: () => editor.getHTML() };`,
  },
  "wangEditor 5": {
    edits: "model",
    script: `
      import { createEditor, createToolbar } from "@wangeditor/editor";
      import "@wangeditor/editor/dist/css/style.css";
      ${room}.innerHTML = '<div id="bar"></div><div id="text" style="height:300px"></div>';
      const editor = createEditor({ selector: "#text", html: "<p><br></p>" });
      createToolbar({ editor, selector: "#bar", config: { toolbarKeys: ["insertLink", "insertVideo"] } });
      window.desk = { write: (html) => { editor.setHtml(html); }, saved: () => editor.getHtml() };`,
    fields: {
      video: [
        { press: "#text [contenteditable]" },
        { press: '[data-menu-key="insertVideo"]:not(.disabled)' },
        { write: ".w-e-modal input" },
        { press: ".w-e-modal button" },
      ],
    },
  },
  "KindEditor 4": {
    edits: "html",
    classic: { folder: "kindeditor", scripts: ["kindeditor-all.js", "lang/zh-CN.js"] },
    script: `
      ${room}.innerHTML = '<textarea id="text" style="width:700px;height:300px"></textarea>';
      const editor = await new Promise((made) => {
        const editor = KindEditor.create("#text", { afterCreate() { setTimeout(() => made(this)); } });
      });
      window.desk = { write: (html) => { editor.html(html); }, saved: () => editor.html() };`,
    fields: {
      media: [
        { press: '.ke-toolbar [data-name="media"]' },
        { write: ".ke-dialog #keUrl" },
        { press: ".ke-dialog .ke-dialog-yes input" },
      ],
    },
  },
  "Summernote 0.9": {
    edits: "html",
    script: `
      import $ from "jquery";
      window.jQuery = window.$ = $;
      await import("summernote/dist/summernote-lite.js");
      await import("summernote/dist/summernote-lite.css");
      const editor = $(${room}).summernote({ toolbar: [["insert", ["link", "picture", "video"]], ["view", ["codeview"]]] });
      window.desk = { write: (html) => { editor.summernote("code", html); }, saved: () => editor.summernote("code") };`,
    fields: {
      video: [
        { press: ".note-icon-video" },
        { write: ".note-modal .note-video-url" },
        { press: ".note-modal .note-video-btn" },
      ],
    },
    says: /addRange/,
  },
  "Jodit 4": {
    edits: "html",
    script: `
      import "jodit/es2021/jodit.css";
      import { Jodit } from "jodit/es2021/jodit.js";
      const editor = Jodit.make(${room}, {
        beautifyHTML: false, sourceEditor: "area", // which it would fetch from other hosts
        cleanHTML: { timeout: 0 },
      });
      window.desk = { write: (html) => { editor.value = html; }, saved: () => editor.value };`,
    fields: {
      "video, code": [
        { press: ".jodit-toolbar-button_video button" },
        { press: '.jodit-popup [role="tablist"] button:nth-child(2)' },
        { write: ".jodit-popup textarea" },
        { press: ".jodit-popup form button" },
      ],
      "video, link": [
        { press: ".jodit-toolbar-button_video button" },
        { write: '.jodit-popup input[name="url"]' },
        { press: ".jodit-popup form button" },
      ],
    },
  },
  "Trix 2": {
    edits: "model",
    script: `
      import "trix";
      import "trix/dist/trix.css";
      ${room}.innerHTML = '<input id="kept" type="hidden"><trix-editor input="kept"></trix-editor>';
      const trix = document.querySelector("trix-editor");
      await new Promise((ready) => (trix.editor ? ready() : trix.addEventListener("trix-initialize", ready, { once: true })));
      window.desk = { write: (html) => { trix.editor.loadHTML(html); }, saved: () => document.getElementById("kept").value };`,
  },
} as const satisfies Readonly<Record<string, Editor>>;

export type EditorName = keyof typeof entries;

export function editorsOf(edited: Edited): readonly EditorName[] {
  return (Object.keys(entries) as EditorName[]).filter((name) => entries[name].edits === edited);
}

export function editorOf(name: EditorName): Editor {
  return entries[name];
}

export interface EditorFiles {
  readonly module: string;
  readonly style: string;
}

/** The page's script and style with all of the editor in them, as a system serves them to those who write. */
export async function editorFiles(name: EditorName): Promise<EditorFiles> {
  const { output } = await bundled(entries[name].script, "es", {
    target: "esnext",
    minify: false,
    cssMinify: false,
    rolldownOptions: { output: { codeSplitting: false } },
  });
  const style = output.find(({ fileName }) => fileName.endsWith(".css"));
  return {
    module: output[0].code,
    style: style?.type === "asset" ? String(style.source) : "",
  };
}
