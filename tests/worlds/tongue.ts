/** What a made-up world says, in one language or another. */

export type Tongue = "zh" | "en";

/** A text of the facts. */
type Text = Readonly<Record<string, string>>;

type Sentence = (index: number) => string;

const chinese = {
  map: () => "大试市基层项目一张图",
  byline: () => "资料来自一份编造的年报",
  lede: () => "各区都在做什么，有哪些数字",
  reason: () => "试验用的虚构地图",
  notice: () => "虚构地图 · 地名、界线和数字都不是真的",
  surveyor: () => "界线为虚构",
  report: () => "编造的年报",
  whole: () => "大试市",
  wholeKind: () => "市",
  type: (index) => `${numeral(index)}类项目`,
  chapter: (index) => `第${numeral(index)}章`,
  place: (index) => `${numeral(index)}河区`,
  placeShort: (index) => `${numeral(index)}河`,
  kind: () => "区",
  summary: (index) =>
    `这里有第${index + 1}号的种种安排。村里、街上、园区里都有人在做，做了什么，都记在下面。`,
  initiative: (index) => `第${index + 1}号项目：邻里一起办好一件事`,
  locality: (index) => `${numeral(index)}井村`,
  unit: () => "个",
  counted: (index) => `参加的${index % 2 === 0 ? "家庭" : "单位"}`,
} satisfies Record<string, Sentence>;

const english: Record<keyof typeof chinese, Sentence> = {
  map: () => "Neighbourhood initiatives of the forty counties of Greater Testland and its islands",
  byline: () => "From a yearly report that nobody wrote",
  lede: () => "Who does what in each county, and in what numbers",
  reason: () => "A made-up map for trying things out",
  notice: () => "Made-up map · names, boundaries and numbers are not real",
  surveyor: () => "Boundaries are made up",
  report: () => "A yearly report that nobody wrote",
  whole: () => "Greater Testland",
  wholeKind: () => "Province",
  type: (index) => `Initiatives of kind ${index + 1}`,
  chapter: (index) => `Chapter ${index + 1}`,
  place: (index) => `${named(index)} County`,
  placeShort: (index) => named(index),
  kind: () => "County",
  summary: (index) =>
    `Arrangements of every sort, number ${index + 1} among them. What people do is listed below.`,
  initiative: (index) => `Initiative ${index + 1}: neighbours together get one thing done`,
  locality: (index) => `${named(index)} Wells`,
  unit: () => "in all",
  counted: (index) => `${index % 2 === 0 ? "Families" : "Firms"} that take part`,
};

const NUMERALS = [..."甲乙丙丁戊己庚辛壬癸子丑寅卯辰巳午未申酉戌亥天地玄黄宇宙洪荒日月盈昃列张寒来"];
const BADGES = [..."组治村议链干才学老医路水林田湖草沙电讯商旅文体教法安环食住行桥港渔茶果花蚕竹石塔"];
const LETTERS = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"];
const STARTS = ["Upper ", "Lower ", "Great ", "Little ", "Saint Bartholomew-", "North ", "South ", ""];
const STEMS = ["Ashcombe", "Birchington", "Cley", "Dunmow", "Ely", "Fotheringhay", "Goole", "Hexhamshire"];
const ENDS = ["", " on the Water", " under Edge", " and Marsh"];

/** The words of a world, by what they are for and which of its kind. */
export function wordsOf(tongue: Tongue) {
  const sentences = tongue === "zh" ? chinese : english;
  return {
    text: (what: keyof typeof chinese, index: number): Text => ({ [tongue]: sentences[what](index) }),
    /** One character for a type, each its own for 40 of them. */
    badge: (index: number): string =>
      tongue === "zh" ? BADGES[index % BADGES.length]! : LETTERS[index % LETTERS.length]!,
  };
}

function numeral(index: number): string {
  const rest = Math.floor(index / NUMERALS.length);
  return (rest > 0 ? numeral(rest - 1) : "") + NUMERALS[index % NUMERALS.length];
}

function named(index: number): string {
  const start = STARTS[index % STARTS.length]!;
  const stem = STEMS[Math.floor(index / STARTS.length) % STEMS.length]!;
  return start + stem + ENDS[Math.floor(index / (STARTS.length * STEMS.length)) % ENDS.length];
}
