import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tCdf, tQuantile } from "../../../src/results/student-t.ts";
import { seed } from "../../support/seed.ts";

/** Critical values, from NIST/SEMATECH e-Handbook of Statistical Methods, 1.3.6.7.2. */
const table: readonly (readonly [freedom: number, at90: number, at975: number, at999: number])[] = [
  [1, 3.078, 12.706, 318.313],
  [2, 1.886, 4.303, 22.327],
  [3, 1.638, 3.182, 10.215],
  [5, 1.476, 2.571, 5.893],
  [10, 1.372, 2.228, 4.144],
  [30, 1.31, 2.042, 3.385],
  [100, 1.29, 1.984, 3.174],
];

describe("Student's t distribution", () => {
  test.each(table)(
    "has the critical values of the NIST table for %i degrees of freedom",
    (freedom, ...values) => {
      const quantiles = [0.9, 0.975, 0.999].map((probability) => tQuantile(probability, freedom));
      // The table has three decimals, and five right digits.
      for (const [index, value] of values.entries())
        expect(Math.abs((quantiles[index] ?? 0) - value)).toBeLessThan(0.0006 + value * 2e-5);
    },
  );

  test("has the probabilities that are known in closed form", () => {
    expect(tCdf(1, 1)).toBeCloseTo(0.75, 14);
    expect(tCdf(1, 2)).toBeCloseTo(0.5 + 1 / (2 * Math.sqrt(3)), 14);
    expect(tCdf(0, 7)).toBe(0.5);
    expect(tCdf(Number.POSITIVE_INFINITY, 4)).toBe(1);
    expect(tCdf(Number.NEGATIVE_INFINITY, 5)).toBeCloseTo(0, 14);
  });

  test("finds the value that a probability belongs to", () => {
    const probability = fc.double({ min: 0.001, max: 0.999, noNaN: true });
    fc.assert(
      fc.property(probability, fc.integer({ min: 1, max: 400 }), (p, freedom) => {
        expect(tCdf(tQuantile(p, freedom), freedom)).toBeCloseTo(p, 9);
      }),
      { seed },
    );
  });
});
