/**
 * The ways into the systems in Chinese, which every other language follows: what each is called there, and what to do in two or
 * three steps. The names are those of src/desk/share/embed/systems.ts. `{host}` is the host of the map's site.
 */
export const systems = {
  "wordpress-administrator": {
    name: "WordPress（管理员）",
    ways: {
      script: {
        name: "“自定义 HTML”区块",
        steps: [
          "复制代码。插入“自定义 HTML”区块；经典编辑器切换到“文本”。",
          "粘贴代码，预览无误后更新文章。",
          "以后也请管理员来改这篇文章：作者一保存，框架和脚本就会被去掉。",
        ],
      },
      oembed: {
        name: "单独一行的地址",
        steps: [
          "复制地址，粘贴到空白的一行，这一行不写别的。",
          "编辑器会把它变成地图；经典编辑器要到预览时才看得到。",
        ],
      },
    },
  },
  "wordpress-author": {
    name: "WordPress（作者）",
    ways: {
      oembed: {
        name: "单独一行的地址",
        steps: [
          "复制地址，粘贴到空白的一行，这一行不写别的。",
          "编辑器会把它变成地图；经典编辑器要到预览时才看得到。",
          "一直是地址，没有变成地图：这个网站关掉了自动嵌入，请改选“图片和链接”。",
        ],
      },
      picture: {
        name: "图片和链接",
        steps: [
          "复制代码。插入“自定义 HTML”区块；经典编辑器切换到“文本”。",
          "粘贴代码，预览：读者看到静态地图，点开就是互动地图。",
        ],
      },
    },
  },
  ghost: {
    name: "Ghost",
    ways: {
      script: {
        name: "HTML 卡片",
        steps: ["复制代码。在空行点“+”，选 HTML 卡片。", "粘贴代码，预览无误后更新文章。"],
      },
    },
  },
  tinymce: {
    name: "TinyMCE",
    ways: {
      frame: {
        name: "多媒体的“内嵌”",
        steps: [
          "复制代码。点“插入 → 多媒体”，打开“内嵌”一栏；没有这一项，就点“查看 → 源代码”。",
          "粘贴代码，保存。不要填在“源”里：网址填在那里，会被当成视频。",
          "第 7 版起，框架会被锁住：地图看得到，不能缩放筛选，下面的链接照常能点。要能操作，请管理员把 {host} 加进 sandbox_iframes_exclusions。",
        ],
      },
    },
  },
  "ckeditor-4": {
    name: "CKEditor 4",
    ways: {
      picture: {
        name: "图片和链接",
        steps: [
          "复制代码。点“源码”，粘贴，再点一次“源码”。",
          "没有“源码”按钮：把预览里的图片存下来，用“图像”插入，再用“分享”里的地址给它加上链接。",
        ],
      },
      frame: {
        name: "框架，要管理员允许",
        steps: [
          "请管理员允许框架：在 allowedContent 里加上 iframe，或装上 iframe 插件。不允许时，只会留下一个链接。",
          "装了插件，还要请管理员改 iframe_attributes 里的 sandbox，否则地图看得到，不能操作。",
          "复制代码。点“源码”，粘贴，再点一次“源码”。",
        ],
      },
    },
  },
  "ckeditor-5": {
    name: "CKEditor 5",
    ways: {
      script: {
        name: "“插入 HTML”",
        steps: [
          "复制代码。点工具栏上的“插入 HTML”，粘贴，保存。",
          "没有这个按钮，就改选“图片和链接”。“插入媒体”只认几家视频网站，填地图的网址不会显示。",
        ],
      },
      picture: {
        name: "图片和链接",
        steps: [
          "复制代码。点“源”，粘贴，再点一次“源”。",
          "没有“源”按钮：把预览里的图片存下来，用“插入图像”上传，再用“分享”里的地址给它加上链接。",
        ],
      },
    },
  },
  ueditor: {
    name: "UEditor",
    ways: {
      frame: {
        name: "“源代码”",
        steps: [
          "复制代码。点工具栏上的“源代码”，粘贴，再点一次“源代码”。",
          "发布后看一眼：地图和下面的链接都应该在。",
        ],
      },
      address: {
        name: "“插入 Iframe”",
        steps: [
          "复制地址。点“插入 Iframe”，填进“地址”。",
          "宽度填正文栏宽的像素数，高度填 600。",
          "这样写死的宽度，在手机上可能超出屏幕；有“源代码”按钮时请用它。",
        ],
      },
    },
  },
  kindeditor: {
    name: "KindEditor",
    ways: {
      frame: {
        name: "“HTML 代码”",
        steps: [
          "复制代码。点工具栏上的“HTML 代码”，粘贴，再点一次。",
          "框架会留下 600 像素的高度，下面的链接也在。样式会被去掉，不影响显示。",
        ],
      },
    },
  },
  wangeditor: {
    name: "wangEditor",
    ways: {
      frame: {
        name: "“插入视频”",
        steps: [
          "复制代码。点“插入视频”，粘贴到“视频地址”，点“确定”。",
          "不要粘贴到正文里：那里只会留下文字。",
          "在地图下面另起一行，放上“分享”里的地址，给看不到框架的读者。",
        ],
      },
    },
  },
  wechat: {
    name: "微信公众号、135、秀米",
    ways: {
      wechat: {
        name: "图文包",
        steps: [
          "打开图文包，下载长图，上传到公众号素材库，或 135、秀米的图库。",
          "复制正文，粘贴到编辑器里，按标注放好图片。",
          "文章到了公众号后台，把上面的地址填进“阅读原文”。",
        ],
      },
    },
  },
  markdown: {
    name: "GitHub 一类的 Markdown",
    ways: {
      picture: {
        name: "图片和链接",
        steps: [
          "复制代码，粘贴到正文里，前后各空一行。",
          "预览：读者看到静态地图，点开就是互动地图。框架和脚本在这里会被去掉。",
        ],
      },
    },
  },
  unknown: {
    name: "我不知道",
    ways: {
      picture: {
        name: "图片和链接",
        steps: [
          "复制代码，粘贴到“源代码”或 HTML 视图里，保存。",
          "没有这种视图：把预览里的图片存下来，用“插入图片”上传，再用“分享”里的地址给它加上链接。",
          "把系统存下来的代码贴进自测页，它会告诉您能不能换用更好的代码。",
        ],
      },
    },
  },
};
