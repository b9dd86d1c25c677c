/** What the page of examples says in Traditional Chinese. */
import type { ExamplesWords } from "../zh/examples.ts";

export const examplesWords: ExamplesWords = {
  page: {
    notice: "範例頁面，不是新聞",
    paper: "樣報",
    title: "一張地圖，五種放法",
    deck: "從最穩妥的一段框架，到能與文章對話的元素：每一種都在這裏實際運作，程式碼就在旁邊。",
    byline: "文章是樣子，地圖是真的",
    code: "看程式碼",
    root: "程式碼裏的 ../../ 是這一頁到地圖的路，貼到別處要換成地圖的網址。地圖頁上「分享 → 嵌入」給出的程式碼已經換好。",
    toMap: "看完整地圖",
    toCheck: "檢查貼好的程式碼",
  },

  chapters: {
    frame: {
      title: "框架",
      text: "系統收得下 iframe，這一段就夠了。它不用指令碼，位置先留好，讀者讀到附近才去取。樣式被刪，它還有高度；連框架也被刪，還剩一行連結。",
    },
    script: {
      title: "框架加指令碼",
      text: "多一行指令碼，框架就與內容一樣高，深淺和語言隨網頁。指令碼不到三千位元組，放幾次都只算一次。",
    },
    element: {
      title: "元素",
      text: "寫一個標籤，框架由指令碼來做。標籤裏的圖片和連結先頂上，地圖來了再讓位；指令碼來不了，就一直在。窄欄裏放得下，全寬也撐得開。",
    },
    picture: {
      title: "圖片",
      text: "只收圖片和連結的地方用它：三種寬度，深淺各一套，點開就是地圖。",
    },
    oembed: {
      title: "只貼地址",
      text: "懂 oEmbed 的系統（例如 WordPress）只要一行地址，框架由它自己放。它常會刪去樣式和權限，下面就是刪過以後的樣子。",
    },
    night: {
      title: "深色的一節",
      text: "這一節是深色的，框架裏沒有說深淺，指令碼看得出來。",
    },
    speech: {
      title: "與地圖對話",
      text: "文章裏的按鈕可以打開一處、篩選項目、換深淺；地圖也會說讀者打開了什麼，不說讀者是誰、輸入了什麼。",
    },
  },

  speech: {
    open: "打開",
    filter: "篩選",
    theme: "深淺",
    all: "全部",
    auto: "隨網頁",
    light: "淺色",
    dark: "深色",
    heard: "地圖說了什麼",
    script: "這一頁的指令碼",
  },
};
