import type { World } from "../../platform/runtime.ts";
import type { Job } from "../../workers/pool.ts";
import type { LintOptions } from "./lint-run-options.ts";
import { Judge, type Judged } from "./linter.ts";

/** Which plans are judged, and how. */
interface JudgeTold {
  plans: readonly string[];
  options: LintOptions;
  /** Whether plugins may be loaded. */
  plugins: boolean;
}

/** A plan that was judged; what it was judged by is known on the other side. */
type JudgedElsewhere = Omit<Judged, "settings">;

/** How a thread judges one of many plans. */
export async function workOf(
  { plans, options, plugins }: JudgeTold,
  world: World,
): Promise<(index: number) => Promise<JudgedElsewhere>> {
  // The main thread reads the same configurations, and says what there is to say of them.
  return judgeWith(plans, await Judge.of(options, world, { plugins, notify: undefined }));
}

/** The judging of many plans, as this thread and others do it. */
export function jobOf(plans: readonly string[], judge: Judge, options: LintOptions): Job<JudgedElsewhere> {
  const plugins = judge.configs.asked.plugins === true;
  const told: JudgeTold = { plans, options: { ...options, today: judge.common.today }, plugins };
  return { count: plans.length, kind: "lint", told, work: judgeWith(plans, judge) };
}

function judgeWith(plans: readonly string[], judge: Judge): (index: number) => Promise<JudgedElsewhere> {
  return async (index) => {
    const { settings: _, ...found } = await judge.judge(plans[index] ?? "");
    return found;
  };
}
