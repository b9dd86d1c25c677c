/** What the page of examples says in Chinese, which every other language follows. */
export const examplesWords = {
  page: {
    notice: "示例页面，不是新闻",
    paper: "样报",
    title: "一张地图，五种放法",
    deck: "从最稳妥的一段框架，到能与文章对话的元素：每一种都在这里实际运行，代码就在旁边。",
    byline: "文章是样子，地图是真的",
    code: "看代码",
    root: "代码里的 ../../ 是这一页到地图的路，贴到别处要换成地图的网址。地图页上“分享 → 嵌入”给出的代码已经换好。",
    toMap: "看完整地图",
    toCheck: "检查贴好的代码",
  },

  chapters: {
    frame: {
      title: "框架",
      text: "系统收得下 iframe，这一段就够了。它不用脚本，位置先留好，读者读到附近才去取。样式被删，它还有高度；连框架也被删，还剩一行链接。",
    },
    script: {
      title: "框架加脚本",
      text: "多一行脚本，框架就与内容一样高，深浅和语言随网页。脚本不到三千字节，放几次都只算一次。",
    },
    element: {
      title: "元素",
      text: "写一个标签，框架由脚本来做。标签里的图片和链接先顶上，地图来了再让位；脚本来不了，就一直在。窄栏里放得下，通栏也撑得开。",
    },
    picture: {
      title: "图片",
      text: "只收图片和链接的地方用它：三种宽度，深浅各一套，点开就是地图。",
    },
    oembed: {
      title: "只贴地址",
      text: "懂 oEmbed 的系统（例如 WordPress）只要一行地址，框架由它自己放。它常会删去样式和权限，下面就是删过以后的样子。",
    },
    night: {
      title: "深色的一节",
      text: "这一节是深色的，框架里没有说深浅，脚本看得出来。",
    },
    speech: {
      title: "与地图对话",
      text: "文章里的按钮可以打开一处、筛选项目、换深浅；地图也会说读者打开了什么，不说读者是谁、输入了什么。",
    },
  },

  speech: {
    open: "打开",
    filter: "筛选",
    theme: "深浅",
    all: "全部",
    auto: "随网页",
    light: "浅色",
    dark: "深色",
    heard: "地图说了什么",
    script: "这一页的脚本",
  },
};

export type ExamplesWords = typeof examplesWords;
