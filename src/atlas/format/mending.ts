/** What formatting mends of itself, and how often it did: a publisher reads it after `npm run format`. */
export type Mend = keyof typeof sentences;

export type Mended = Map<Mend, number>;

const sentences = {
  heights: (times: number) => `left out the height of ${counted(times, "position")}`,
  rounded: (times: number) => `rounded ${counted(times, "number")} to five decimals`,
  repeats: (times: number) => `left out ${counted(times, "position")} that only repeated or went back`,
  closed: (times: number) => `closed ${counted(times, "ring")}`,
  turned: (times: number) => `turned ${counted(times, "ring")} to run the right way`,
  vanished: (times: number) => `left out ${counted(times, "ring")} too small for five decimals`,
};

export function count(mended: Mended, what: Mend, times = 1): void {
  if (times > 0) mended.set(what, (mended.get(what) ?? 0) + times);
}

/** One phrase for each thing that was mended, always in the same order. */
export function printMended(mended: Mended): readonly string[] {
  return (Object.keys(sentences) as Mend[]).flatMap((what) => {
    const times = mended.get(what);
    return times === undefined ? [] : [sentences[what](times)];
  });
}

function counted(times: number, thing: string): string {
  return `${times} ${thing}${times === 1 ? "" : "s"}`;
}
