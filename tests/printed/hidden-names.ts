/**
 * What filter lists hide by its name alone, on any page. Facts from the lists' generic rules (`##.class`, `###id`) as they stood
 * on 2026-03-20: how many different classes and ids of them hold the word, and one that does.
 * `ads`: EasyList, in AdGuard Base 2.4.54.72. `china`: EasyList China, in AdGuard Chinese 2.1.56.28. `social`: AdGuard Social
 * Media 2.1.26.38. `cookies`: AdGuard Cookie Notices 2.0.83.32. Fanboy's Social list (easylist/easylist,
 * fanboy-addon/fanboy_social_general_hide.txt) hides `#share-button`, `#share-panel`, `#share-menu`, `#sharer` besides.
 * On that day none of these four lists' 16,815 names was one of ours.
 */
export interface HiddenWord {
  readonly word: string;
  readonly list: "ads" | "china" | "social" | "cookies";
  readonly rules: number;
  readonly such: string;
}

export const hiddenWords: readonly HiddenWord[] = [
  { word: "ad", list: "ads", rules: 6424, such: ".ad" },
  { word: "ads", list: "ads", rules: 1607, such: ".ads" },
  { word: "adv", list: "ads", rules: 330, such: "#adv_r" },
  { word: "advt", list: "ads", rules: 19, such: ".advt" },
  { word: "advert", list: "ads", rules: 476, such: ".advert" },
  { word: "adverts", list: "ads", rules: 42, such: ".adverts" },
  { word: "advertisement", list: "ads", rules: 213, such: ".advertisement" },
  { word: "advertising", list: "ads", rules: 121, such: ".c-advertising" },
  { word: "adbox", list: "ads", rules: 53, such: "#adbox" },
  { word: "adslot", list: "ads", rules: 62, such: ".adslot" },
  { word: "adspace", list: "ads", rules: 50, such: ".adspace" },
  { word: "adunit", list: "ads", rules: 36, such: ".adunit" },
  { word: "adblock", list: "ads", rules: 28, such: "#ab_adblock" },
  { word: "banner", list: "ads", rules: 435, such: "#AdBanner" },
  { word: "banners", list: "ads", rules: 12, such: "#topBanners" },
  { word: "billboard", list: "ads", rules: 56, such: ".billboard" },
  { word: "leaderboard", list: "ads", rules: 207, such: ".leaderboard" },
  { word: "skyscraper", list: "ads", rules: 53, such: ".skyscraper" },
  { word: "mpu", list: "ads", rules: 160, such: ".mpu" },
  { word: "sponsor", list: "ads", rules: 140, such: ".a-sponsor" },
  { word: "sponsored", list: "ads", rules: 165, such: "#sponsoredAd" },
  { word: "sponsors", list: "ads", rules: 33, such: "#ad-sponsors" },
  { word: "promo", list: "ads", rules: 25, such: ".promoAd" },
  { word: "promotion", list: "ads", rules: 6, such: ".promotion" },
  { word: "overlay", list: "ads", rules: 35, such: "#ad-overlay" },
  { word: "sticky", list: "ads", rules: 95, such: ".stickyAd" },
  { word: "floating", list: "ads", rules: 22, such: "#floatingAd" },
  { word: "widget", list: "ads", rules: 236, such: ".widget" },
  { word: "gg", list: "china", rules: 28, such: ".gg" },
  { word: "guanggao", list: "china", rules: 3, such: ".guanggaoBox" },
  { word: "popup", list: "china", rules: 6, such: ".popup" },
  { word: "recommend", list: "china", rules: 2, such: ".recommend-list" },
  { word: "share", list: "social", rules: 299, such: ".b-share" },
  { word: "shares", list: "social", rules: 11, such: ".js-shares" },
  { word: "sharing", list: "social", rules: 27, such: ".b-sharing" },
  { word: "social", list: "social", rules: 219, such: "#f_social" },
  { word: "socials", list: "social", rules: 8, such: ".inline_socials" },
  { word: "sns", list: "social", rules: 21, such: "#news_sns" },
  { word: "follow", list: "social", rules: 4, such: ".fb-follow-button" },
  { word: "like", list: "social", rules: 25, such: ".lj-like" },
  { word: "facebook", list: "social", rules: 30, such: ".sns_facebook" },
  { word: "twitter", list: "social", rules: 17, such: ".ampz_twitter" },
  { word: "tweet", list: "social", rules: 5, such: ".tweet_link" },
  { word: "cookie", list: "cookies", rules: 899, such: "#cookie" },
  { word: "cookies", list: "cookies", rules: 312, such: ".b-cookies" },
  { word: "consent", list: "cookies", rules: 69, such: "#CookieConsent" },
  { word: "gdpr", list: "cookies", rules: 26, such: "#gdpr_bar" },
  { word: "privacy", list: "cookies", rules: 37, such: "#eu-privacy" },
];

/** What of a name, or of a file's path, such lists hide; empty where nothing is. */
export function hiddenIn(name: string): readonly string[] {
  const words = name
    .replace(/([a-z\d])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z]+/);
  return words.filter((word) => hidden.has(word) || joined.test(word));
}

const hidden = new Set(hiddenWords.map(({ word }) => word));
/** Written as one with the next word, as in `sharebar`, `socialicons`, `cookiebar`, `advertbox`, `adslots`. */
const joined = /^(share|social|cookie|banner|advert|sponsor|popup|ad(box|slot|space|unit|sense|block))./;
