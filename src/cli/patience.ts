import { setFlagsFromString } from "node:v8";

/** With fewer plans the run is over before the difference is felt. */
const MANY = 100;

/**
 * What V8 is told before it runs many times the same. By its own measure, a quarter of this budget in bytes of
 * bytecode, it compiles hundreds of functions for speed that a run of a few seconds never pays back, on the processors
 * that judge; and what they call it compiles into them thrice as generously as pays here. And it begins with so little
 * room for what is new that it tidies all the time: 16 MB a thread, soon reached, are still little.
 */
const flags = [
  "--interrupt-budget=500000",
  "--max-inlined-bytecode-size-cumulative=300",
  "--min-semi-space-size=16",
  "--semi-space-growth-factor=8",
];

/** Before so many plans are judged: lets V8 compile and tidy only where it is worth it. It ignores what it does not know. */
export function beMorePatient(plans: number): void {
  if (plans >= MANY) for (const flag of flags) setFlagsFromString(flag);
}
