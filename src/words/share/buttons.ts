/** The names of the buttons that stand on the map before the dialog is fetched. */
export const shareButtons = {
  zh: { share: "分享与嵌入", full: "查看完整地图" },
  en: { share: "Share or embed", full: "Open the full map" },
} as const;
