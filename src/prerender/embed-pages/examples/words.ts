/** What the page of examples says: Chinese, and a line of English to each. */
export interface Said {
  readonly zh: string;
  readonly en: string;
}

interface Chapter {
  readonly title: Said;
  readonly text: Said;
}

export const page = {
  notice: { zh: "示例页面，不是新闻", en: "A page of examples, not news" },
  paper: { zh: "样报", en: "The Specimen" },
  title: { zh: "一张地图，五种放法", en: "One map, five ways to place it" },
  deck: {
    zh: "从最稳妥的一段框架，到能与文章对话的元素：每一种都在这里实际运行，代码就在旁边。",
    en: "From a bare frame to an element that talks with the article: each at work here, its code beside it.",
  },
  byline: { zh: "文章是样子，地图是真的", en: "The article is a mock; the maps are real" },
  code: { zh: "看代码", en: "Code" },
  root: {
    zh: "代码里的 ../../ 是这一页到地图的路，贴到别处要换成地图的网址。地图页上“分享 → 嵌入”给出的代码已经换好。",
    en: "In these codes ../../ leads from this page to the map; elsewhere it must be the map's own address, as in the codes that Share → Embed gives.",
  },
  toMap: { zh: "看完整地图", en: "The full map" },
  toCheck: { zh: "检查贴好的代码", en: "Check a code you have pasted" },
} as const satisfies Readonly<Record<string, Said>>;

export const chapters = {
  frame: {
    title: { zh: "框架", en: "A bare frame" },
    text: {
      zh: "系统收得下 iframe，这一段就够了。它不用脚本，位置先留好，读者读到附近才去取。样式被删，它还有高度；连框架也被删，还剩一行链接。",
      en: "Enough wherever iframes are taken: no script, its room reserved, fetched when the reader comes near. If styles are stripped a height remains; if the frame is, a link does.",
    },
  },
  script: {
    title: { zh: "框架加脚本", en: "The frame and a script" },
    text: {
      zh: "多一行脚本，框架就与内容一样高，深浅和语言随网页。脚本不到三千字节，放几次都只算一次。",
      en: "One line more, and the frame is as high as what it holds, in the page's own colours and language. Under 3 kB; any number of times counts as once.",
    },
  },
  element: {
    title: { zh: "元素", en: "An element" },
    text: {
      zh: "写一个标签，框架由脚本来做。标签里的图片和链接先顶上，地图来了再让位；脚本来不了，就一直在。窄栏里放得下，通栏也撑得开。",
      en: "One tag, and the script makes the frame. The picture and link inside stand in until the map comes, or for good. It suits a narrow column as well as the full width.",
    },
  },
  picture: {
    title: { zh: "图片", en: "A picture" },
    text: {
      zh: "只收图片和链接的地方用它：三种宽度，深浅各一套，点开就是地图。",
      en: "For places that take pictures and links only: three widths, light and dark, and it leads to the map.",
    },
  },
  oembed: {
    title: { zh: "只贴地址", en: "An address alone" },
    text: {
      zh: "懂 oEmbed 的系统（例如 WordPress）只要一行地址，框架由它自己放。它常会删去样式和权限，下面就是删过以后的样子。",
      en: "A system that knows oEmbed, such as WordPress, wants no more than the address on a line of its own. It often strips styles and rights; below is what is left.",
    },
  },
  night: {
    title: { zh: "深色的一节", en: "A dark section" },
    text: {
      zh: "这一节是深色的，框架里没有说深浅，脚本看得出来。",
      en: "This section is dark. The frame was not told; the script sees it.",
    },
  },
  speech: {
    title: { zh: "与地图对话", en: "Talking with the map" },
    text: {
      zh: "文章里的按钮可以打开一处、筛选项目、换深浅；地图也会说读者打开了什么，不说读者是谁、输入了什么。",
      en: "Buttons in the article open a place, filter, or change the colours. The map tells what was opened, never who reads or what was typed.",
    },
  },
} as const satisfies Readonly<Record<string, Chapter>>;

export const speech = {
  open: { zh: "打开", en: "Open" },
  filter: { zh: "筛选", en: "Filter" },
  theme: { zh: "深浅", en: "Colours" },
  all: { zh: "全部", en: "All" },
  auto: { zh: "随网页", en: "As the page" },
  light: { zh: "浅色", en: "Light" },
  dark: { zh: "深色", en: "Dark" },
  heard: { zh: "地图说了什么", en: "What the map says" },
  script: { zh: "这一页的脚本", en: "The script of this page" },
} as const satisfies Readonly<Record<string, Said>>;
