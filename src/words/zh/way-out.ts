/** What is said where a frame may open nothing, and the reader is given an address to take along. In Chinese, which every other language follows. */
export const wayOutWords = {
  title: "链接的网址",
  told: "这篇文章里打不开新页面。请复制网址，到浏览器里打开：",
  copy: "复制网址",
  copied: "已复制",
  selected: "已选中，请长按复制，或按 Ctrl + C",
  close: "关闭",
};

export type WayOutWords = typeof wayOutWords;
