import { setFlagsFromString } from "node:v8";

/** With fewer plans the run is over before the difference is felt. */
const MANY = 100;

/**
 * Bytes of bytecode that V8 lets a function run before it compiles it for speed. By its own measure, a quarter of this,
 * it compiles hundreds of functions that a run of a few seconds never pays back, on the processors that judge.
 */
const BUDGET = 500_000;

/** Before so many plans are judged: lets V8 compile only what is really hot. It ignores what it does not know. */
export function compilePatiently(plans: number): void {
  if (plans >= MANY) setFlagsFromString(`--interrupt-budget=${BUDGET}`);
}
