import { resolve } from "node:path";
import { CLEAN } from "../command.ts";
import type { World } from "../world.ts";
import { Judge, type Judged } from "./judge.ts";
import type { LintOptions } from "./options.ts";
import { plansOf } from "./plans.ts";
import { printReport } from "./print.ts";
import { reportOf } from "./report.ts";

/** Editors write a file in several steps; so long nothing more must happen before it is judged, in milliseconds. */
const QUIET = 60;

const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** Judges plans whenever they, what they include, or their configuration changes, until it is interrupted. */
export async function watch(paths: readonly string[], options: LintOptions, world: World): Promise<number> {
  const { watch: watchFiles } = await import("chokidar");
  const known = new Map<string, Judged>();
  const pending = new Set<string>();
  const watcher = watchFiles(paths.length > 0 ? paths.map((path) => resolve(world.cwd, path)) : world.cwd, {
    ignored: (path) => /[\\/](?:node_modules|\.git)(?:[\\/]|$)/.test(path),
    ignoreInitial: true,
  });
  let timer: NodeJS.Timeout | undefined;
  const again = async (): Promise<void> => {
    const changed = new Set(pending);
    pending.clear();
    await judgeChanged(changed, { paths, options, world, known });
    watcher.add(
      [...known.values()].flatMap(({ texts }) => [...texts.keys()].map((file) => resolve(world.cwd, file))),
    );
  };
  await again();
  return new Promise((done) => {
    watcher.on("all", (_, path) => {
      pending.add(resolve(world.cwd, path));
      clearTimeout(timer);
      timer = setTimeout(again, QUIET);
    });
    process.once("SIGINT", async () => {
      await watcher.close();
      done(CLEAN);
    });
  });
}

interface Watched {
  paths: readonly string[];
  options: LintOptions;
  world: World;
  known: Map<string, Judged>;
}

async function judgeChanged(
  changed: ReadonlySet<string>,
  { paths, options, world, known }: Watched,
): Promise<void> {
  const start = performance.now();
  const { UserError } = await import("../../finding.ts");
  try {
    const judge = await Judge.of(options, world);
    const plans = await plansOf(paths, options, world, judge);
    const all = [...changed].some((file) =>
      /(?:smplan\.config\.(?:ya?ml|json)|package\.json|\.smplanignore|\.[cm]?[jt]s)$/.test(file),
    );
    for (const file of known.keys()) if (!plans.includes(file)) known.delete(file);
    let judged = 0;
    for (const plan of plans) {
      const texts = known.get(plan)?.texts.keys() ?? [];
      if (known.has(plan) && !all && ![...texts].some((file) => changed.has(resolve(world.cwd, file))))
        continue;
      known.set(plan, await judge.judge(plan));
      judged++;
    }
    if (judged === 0 && changed.size > 0) return;
    world.stdout.write(world.stdout.isTTY ? CLEAR : "");
    const order = plans.flatMap((plan) => known.get(plan) ?? []);
    await printReport(await reportOf(order, judge, options, world), options, world);
    const time = `${new Date(world.now()).toTimeString().slice(0, 8)}`;
    const counted = `${judged} ${judged === 1 ? "plan" : "plans"} in ${Math.round(performance.now() - start)} ms`;
    world.stderr.write(`\n[${time}] ${counted}. Watching for changes; Ctrl+C ends it.\n`);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    world.stderr.write(`smplan: ${error.message}\n${error.remedy ? `${error.remedy}\n` : ""}`);
  }
}
