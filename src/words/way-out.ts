/** What is said where a frame may open nothing, and the reader is given an address to take along. */
const zh = {
  title: "链接的网址",
  told: "这篇文章里打不开新页面。请复制网址，到浏览器里打开：",
  copy: "复制网址",
  copied: "已复制",
  selected: "已选中，请长按复制，或按 Ctrl + C",
  close: "关闭",
};

const en: typeof zh = {
  title: "The link’s address",
  told: "No new page can be opened from this article. Copy the address and open it in the browser:",
  copy: "Copy address",
  copied: "Copied",
  selected: "Selected: press and hold to copy, or press Ctrl + C",
  close: "Close",
};

export const wayOutWords = { zh, en } as const;
export type WayOutWords = typeof zh;
