import type { PlanPath } from "../diagnostics.ts";
import type { DataChange } from "../yaml/apply-change.ts";
import { changesBetween } from "./differences.ts";

type Container = Record<string | number, unknown>;

/** A plan that is being written, and what it began with. */
export class PlanDraft {
  readonly plan: Record<string, unknown>;
  readonly #base: Readonly<Record<string, unknown>>;

  /** @param base the plan that is begun with; it is not changed */
  constructor(base: Readonly<Record<string, unknown>> = {}) {
    this.#base = structuredClone(base);
    this.plan = structuredClone(base) as Record<string, unknown>;
  }

  /** The changes that make the plan of what it began with, in order; what was changed back is none of them. */
  get changes(): DataChange[] {
    return changesBetween(this.#base, this.plan);
  }

  /** What stands at a place. */
  at(path: PlanPath): unknown {
    return valueAtPath(this.plan, path);
  }

  /** Puts a value at a place and makes what leads there; nothing at all takes away what stands there. */
  set(path: PlanPath, value: unknown): void {
    if (JSON.stringify(this.at(path)) === JSON.stringify(value)) return;
    if (value === undefined) this.#remove(path);
    else this.#ownerOf(path)[path.at(-1) as string | number] = structuredClone(value);
  }

  /** Remembers the plan as it is now; what is given back makes it so again. */
  savepoint(): () => void {
    const before = structuredClone(this.plan);
    return () => {
      for (const key of Object.keys(this.plan)) delete this.plan[key];
      Object.assign(this.plan, before);
    };
  }

  /** Takes a value away, and with the last of them the mapping or list that it was in, but no section and no item. */
  #remove(path: PlanPath): void {
    const last = path.at(-1) as string | number;
    const above = path.slice(0, -1);
    const owner = this.at(above);
    if (Array.isArray(owner)) owner.splice(Number(last), 1);
    else delete (owner as Container)[last];
    const isEmpty = Object.keys(owner as Container).length === 0;
    if (isEmpty && above.length > 1 && typeof above.at(-1) === "string") this.#remove(above);
  }

  /** The mapping or list that a place is in, made where there is none. */
  #ownerOf(path: PlanPath): Container {
    let here: Container = this.plan;
    for (const [depth, step] of path.slice(0, -1).entries()) {
      here[step] ??= typeof path[depth + 1] === "number" ? [] : {};
      here = here[step] as Container;
    }
    return here;
  }
}

/** What stands at a place of a plan; nothing where the way leads nowhere. */
export function valueAtPath(plan: unknown, path: PlanPath): unknown {
  let here = plan;
  for (const step of path) here = (here as Container | undefined | null)?.[step];
  return here;
}

/** The place of the format that a path leads to: `kpis.target.value` for the first KPI's and for every other's. */
export function fieldPathOf(path: PlanPath): string {
  return path.filter((step) => typeof step === "string").join(".");
}
