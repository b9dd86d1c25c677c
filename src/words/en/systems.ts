/** The ways into the systems in English. */
import type { ShareWords } from "../zh/share.ts";

export const systems: ShareWords["systems"] = {
  "wordpress-administrator": {
    name: "WordPress (administrator)",
    ways: {
      script: {
        name: "“Custom HTML” block",
        steps: [
          "Copy the code. Insert a “Custom HTML” block; in the classic editor switch to “Text”.",
          "Paste the code, look at the preview, and update the post.",
          "Let an administrator make later changes, too: when an author saves the post, frame and script are taken out.",
        ],
      },
      oembed: {
        name: "Address on a line of its own",
        steps: [
          "Copy the address and paste it on an empty line, with nothing else on that line.",
          "The editor turns it into the map; the classic editor shows it in the preview only.",
        ],
      },
    },
  },
  "wordpress-author": {
    name: "WordPress (author)",
    ways: {
      oembed: {
        name: "Address on a line of its own",
        steps: [
          "Copy the address and paste it on an empty line, with nothing else on that line.",
          "The editor turns it into the map; the classic editor shows it in the preview only.",
          "If it stays an address, this site has embeds turned off: choose “Picture and link” instead.",
        ],
      },
      picture: {
        name: "Picture and link",
        steps: [
          "Copy the code. Insert a “Custom HTML” block; in the classic editor switch to “Text”.",
          "Paste the code and look at the preview: a still picture that opens the map.",
        ],
      },
    },
  },
  ghost: {
    name: "Ghost",
    ways: {
      script: {
        name: "HTML card",
        steps: [
          "Copy the code. On an empty line press “+” and choose the HTML card.",
          "Paste the code, look at the preview, and update the post.",
        ],
      },
    },
  },
  tinymce: {
    name: "TinyMCE",
    ways: {
      frame: {
        name: "“Embed” tab of the media dialog",
        steps: [
          "Copy the code. Choose Insert → Media and open the “Embed” tab; where there is none, choose View → Source code.",
          "Paste the code and save. Leave “Source” alone: an address there is taken for a video.",
          "Since version 7 frames are locked: the map is seen but cannot be zoomed or filtered; the link below works. To unlock it, an administrator adds {host} to sandbox_iframes_exclusions.",
        ],
      },
    },
  },
  "ckeditor-4": {
    name: "CKEditor 4",
    ways: {
      picture: {
        name: "Picture and link",
        steps: [
          "Copy the code. Press “Source”, paste, and press “Source” again.",
          "No “Source” button: save the picture in the preview, insert it with “Image”, and link it to the address under “Share”.",
        ],
      },
      frame: {
        name: "Frame, if the administrator allows it",
        steps: [
          "Ask the administrator to allow frames: iframe in allowedContent, or the iframe plugin. Otherwise only a link is kept.",
          "With the plugin, the sandbox in iframe_attributes must be changed, too, or the map is seen but cannot be used.",
          "Copy the code. Press “Source”, paste, and press “Source” again.",
        ],
      },
    },
  },
  "ckeditor-5": {
    name: "CKEditor 5",
    ways: {
      script: {
        name: "“Insert HTML”",
        steps: [
          "Copy the code. Press “Insert HTML” in the toolbar, paste, and save.",
          "No such button: choose “Picture and link” instead. “Insert media” knows a few video sites only and does not show the map.",
        ],
      },
      picture: {
        name: "Picture and link",
        steps: [
          "Copy the code. Press “Source”, paste, and press “Source” again.",
          "No “Source” button: save the picture in the preview, upload it with “Insert image”, and link it to the address under “Share”.",
        ],
      },
    },
  },
  ueditor: {
    name: "UEditor",
    ways: {
      frame: {
        name: "“Source”",
        steps: [
          "Copy the code. Press “Source” in the toolbar, paste, and press “Source” again.",
          "Look at the published page: the map and the link below it should both be there.",
        ],
      },
      address: {
        name: "“Insert Iframe”",
        steps: [
          "Copy the address. Press “Insert Iframe” and enter it as “Address”.",
          "Enter the width of the text column in pixels as width, and 600 as height.",
          "A width fixed like this may be too wide for phones; where there is a “Source” button, use that.",
        ],
      },
    },
  },
  kindeditor: {
    name: "KindEditor",
    ways: {
      frame: {
        name: "“Source”",
        steps: [
          "Copy the code. Press “Source” in the toolbar, paste, and press it again.",
          "The frame keeps its height of 600 pixels, and the link stays below it. Styles are taken out, which does no harm.",
        ],
      },
    },
  },
  wangeditor: {
    name: "wangEditor",
    ways: {
      frame: {
        name: "“Insert video”",
        steps: [
          "Copy the code. Press “Insert video”, paste it as “Video source”, and press “Ok”.",
          "Do not paste it into the text: only words are kept there.",
          "Put the address under “Share” on a line below the map, for readers who see no frames.",
        ],
      },
    },
  },
  wechat: {
    name: "WeChat, 135, Xiumi",
    ways: {
      wechat: {
        name: "Article kit",
        steps: [
          "Open the kit, download the long picture and upload it to the account’s library, or to that of 135 or Xiumi.",
          "Copy the text, paste it into the editor and put the pictures where it says.",
          "Once the article is in the account, enter the address above as “Read more”.",
        ],
      },
    },
  },
  markdown: {
    name: "Markdown, as on GitHub",
    ways: {
      picture: {
        name: "Picture and link",
        steps: [
          "Copy the code and paste it into the text, with an empty line before and after.",
          "Look at the preview: a still picture that opens the map. Frames and scripts are taken out here.",
        ],
      },
    },
  },
  unknown: {
    name: "I do not know",
    ways: {
      picture: {
        name: "Picture and link",
        steps: [
          "Copy the code, paste it in the “Source” or HTML view, and save.",
          "No such view: save the picture in the preview, upload it with “Insert image”, and link it to the address under “Share”.",
          "Paste the code that the system saved into the self-test: it says whether a better code would do.",
        ],
      },
    },
  },
};
