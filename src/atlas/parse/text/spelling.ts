/** ` (did you mean "talent"?)` for a word that is nearly one of the known words, else nothing. */
export function didYouMean(word: string, known: Iterable<string>): string {
  const meant = meantBy(word, known);
  return meant === undefined ? "" : ` (did you mean "${meant}"?)`;
}

/** The known word that a word nearly is, if any. */
export function meantBy(word: string, known: Iterable<string>): string | undefined {
  if (word.length > longestId) return undefined;
  for (const candidate of known) if (candidate === former.get(word)) return candidate;
  const [stem = ""] = word.toLowerCase().split(/[-_]/); // of a language: zh-CN, zh_Hans
  for (const candidate of known) if (word !== stem && candidate === stem) return candidate;
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(word.length / 3)) + 1;
  for (const candidate of known) {
    if (Math.abs(candidate.length - word.length) >= fewest) continue;
    const steps = editSteps(word.toLowerCase(), candidate.toLowerCase());
    if (steps < fewest) {
      fewest = steps;
      best = candidate;
    }
  }
  return best;
}

/** Words that geo/ had before, and what stands there now. */
const former: ReadonlyMap<string, string> = new Map([
  ["theme", "chapter"],
  ["themes", "chapters"],
]);

/** How long an id may be, and no key is: what frames and their hosts tell each other goes so far (embed/protocol.ts). */
export const longestId = 80;

/** How many letters must be put in, taken out, exchanged or swapped with their neighbour (optimal string alignment). */
function editSteps(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = last[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(Math.min(last[j]! + 1, row[j - 1]! + 1, change, swap ? beforeLast[j - 2]! + 1 : change));
    }
    beforeLast = last;
    last = row;
  }
  return last[b.length]!;
}
