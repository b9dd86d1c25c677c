/** What is said where a frame may open nothing, in Traditional Chinese. */
import type { WayOutWords } from "../zh/way-out.ts";

export const wayOutWords: WayOutWords = {
  title: "連結的網址",
  told: "這篇文章裏打不開新頁面。請複製網址，到瀏覽器裏打開：",
  copy: "複製網址",
  copied: "已複製",
  selected: "已選取，請長按複製，或按 Ctrl + C",
  close: "關閉",
};
