import { randomInt } from "node:crypto";
import { appendFileSync, readFileSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { expect, test } from "vitest";
import { checkPlan, stages } from "../../fuzz/check-plan.ts";
import { mutate, randomOf, someSections } from "../../fuzz/mutate.ts";
import { examples } from "../../support/render.ts";

/**
 * The number of plans; by default, a time limit in milliseconds applies. `npm run fuzz -- --runs 100000`
 * checks more.
 */
const runs = Number(process.env.FUZZ_RUNS ?? Number.POSITIVE_INFINITY);
const milliseconds = process.env.FUZZ_RUNS ? Number.POSITIVE_INFINITY : 8_000;

/**
 * The limit for one stage, in milliseconds of processor time, because other programs may keep the processor
 * busy.
 */
const MAX_MS = 2_000;

const seed = Number(process.env.FUZZ_SEED ?? randomInt(2 ** 31));

const texts = examples.map(({ file }) => ({ file, text: readFileSync(file, "utf8") }));
const lines = texts.flatMap(({ text }) => text.split("\n"));

/**
 * Returns the plan with a number. It depends only on the seed and the number, so each plan can be repeated.
 */
function planOf(number: number): { file: string; text: string } {
  const random = randomOf(seed + number * 7_919);
  const example = texts[random(texts.length)];
  if (!example) throw new Error("there are no examples");
  return { file: example.file, text: mutate(someSections(example.text, random), random, lines) };
}

/** Starts a thread that ends the process if a plan takes far too long, and prints which plan it is. */
function watch(): { state: Int32Array; end: () => Promise<number> } {
  const state = new Int32Array(new SharedArrayBuffer(8));
  const code = `
    const { workerData } = require("node:worker_threads");
    const { state, seed, stages } = workerData;
    let last = -1;
    setInterval(() => {
      if (state[0] === last && state[0] >= 0) {
        require("node:fs").writeSync(2, "plan " + last + " of seed " + seed + " does not end: " + stages[state[1]] + "\\n");
        process.kill(process.pid, "SIGKILL");
      }
      last = state[0];
    }, ${30 * MAX_MS});`;
  const worker = new Worker(code, { eval: true, workerData: { state, seed, stages } });
  worker.unref();
  return { state, end: () => worker.terminate() };
}

test(`mutated plans raise no exception, take less than ${MAX_MS} ms and lose no data (seed ${seed})`, {
  timeout: 24 * 3_600_000,
}, async () => {
  const { state, end } = watch();
  const only = process.env.FUZZ_ONLY === undefined ? undefined : Number(process.env.FUZZ_ONLY);
  const found: string[] = [];
  const start = performance.now();
  let number = only ?? 0;
  for (
    ;
    number < (only === undefined ? runs : only + 1) && performance.now() - start < milliseconds;
    number++
  ) {
    const { file, text } = planOf(number);
    let stage = "";
    let began = process.cpuUsage();
    const enter = (next: (typeof stages)[number]): void => {
      const { user, system } = process.cpuUsage(began);
      const took = (user + system) / 1_000;
      // The first plans are slow on a busy machine.
      if (stage !== "" && took > MAX_MS && number > 5) throw new Error(`took ${Math.round(took)} ms`);
      stage = next;
      state[1] = stages.indexOf(next);
      began = process.cpuUsage();
    };
    state[0] = number;
    try {
      await checkPlan(file, text, { enter, number });
    } catch (error) {
      const { message, stack = "" } = error as Error;
      const place = /\n\s+at (.*)/.exec(stack)?.[1] ?? "";
      found.push(
        `plan ${number} (seed ${seed}, FUZZ_SEED=${seed} FUZZ_ONLY=${number}), ${stage}: ${message} at ${place}`,
      );
      if (process.env.FUZZ_LOG) appendFileSync(process.env.FUZZ_LOG, `${found.at(-1)}\n`);
      if (found.length >= Number(process.env.FUZZ_FINDINGS ?? 20)) break;
    }
  }
  state[0] = -1;
  await end();
  console.log(`${number} mutated plans, seed ${seed}`);
  if (process.env.FUZZ_LOG)
    appendFileSync(process.env.FUZZ_LOG, `${number} mutated plans, seed ${seed}, ${found.length} findings\n`);
  expect(found).toEqual([]);
});
