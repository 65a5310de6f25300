/**
 * The seed of a property test: a fresh one for every run, which fast-check prints with a failing case. Set
 * SMPLAN_TEST_SEED to run a failing case again.
 */
export const seed = Number(process.env.SMPLAN_TEST_SEED ?? Date.now() % 2 ** 31);

const factor = Number(process.env.SMPLAN_TEST_RUNS ?? 1);

/** How many cases a property test tries: SMPLAN_TEST_RUNS=20 tries twenty times as many as usual. */
export function runs(usual: number): number {
  return Math.ceil(usual * factor);
}
