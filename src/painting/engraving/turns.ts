/** Does jobs a few at a time, and gives their results in the order of the jobs. */
export async function inTurns<T>(jobs: readonly (() => Promise<T>)[], atOnce: number): Promise<readonly T[]> {
  const results: T[] = [];
  let next = 0;
  const hand = async () => {
    while (next < jobs.length) {
      const mine = next++;
      results[mine] = await jobs[mine]!();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, hand));
  return results;
}
