import type { PlanPath } from "../diagnostics.ts";
import type { DataChange } from "../yaml/apply-change.ts";
import { changesBetween } from "./differences.ts";

type Container = Record<string | number, unknown>;

/** A plan that is being written, and the data that it started from. */
export class PlanDraft {
  readonly plan: Record<string, unknown>;
  readonly #base: Readonly<Record<string, unknown>>;

  /** @param base the data that the plan starts from; it is not modified */
  constructor(base: Readonly<Record<string, unknown>> = {}) {
    this.#base = structuredClone(base);
    this.plan = structuredClone(base) as Record<string, unknown>;
  }

  /** The changes from the base to the plan, in order. Values that were changed back are not included. */
  get changes(): DataChange[] {
    return changesBetween(this.#base, this.plan);
  }

  /** Returns the value at a path, or `undefined` if there is none. */
  at(path: PlanPath): unknown {
    return valueAtPath(this.plan, path);
  }

  /** Sets the value at a path and creates the mappings and lists above it. `undefined` removes the value. */
  set(path: PlanPath, value: unknown): void {
    if (JSON.stringify(this.at(path)) === JSON.stringify(value)) return;
    if (value === undefined) this.#remove(path);
    else this.#containerOf(path)[path.at(-1) as string | number] = structuredClone(value);
  }

  /** Saves a copy of the plan and returns a function that restores it. */
  savepoint(): () => void {
    const before = structuredClone(this.plan);
    return () => {
      for (const key of Object.keys(this.plan)) delete this.plan[key];
      Object.assign(this.plan, before);
    };
  }

  /**
   * Removes a value. If its mapping or list becomes empty, removes that too, unless it is a section or a list
   * item.
   */
  #remove(path: PlanPath): void {
    const last = path.at(-1) as string | number;
    const above = path.slice(0, -1);
    const container = this.at(above);
    if (Array.isArray(container)) container.splice(Number(last), 1);
    else delete (container as Container)[last];
    const isEmpty = Object.keys(container as Container).length === 0;
    if (isEmpty && above.length > 1 && typeof above.at(-1) === "string") this.#remove(above);
  }

  /** Returns the mapping or list that contains a path. Creates it if it does not exist. */
  #containerOf(path: PlanPath): Container {
    let current: Container = this.plan;
    for (const [depth, step] of path.slice(0, -1).entries()) {
      current[step] ??= typeof path[depth + 1] === "number" ? [] : {};
      current = current[step] as Container;
    }
    return current;
  }
}

/** Returns the value at a path of a plan, or `undefined` if the path does not exist. */
export function valueAtPath(plan: unknown, path: PlanPath): unknown {
  let current = plan;
  for (const step of path) current = (current as Container | undefined | null)?.[step];
  return current;
}

/**
 * Returns the field that a path belongs to, without list indexes: `kpis.target.value` for the target of any
 * KPI.
 */
export function fieldPathOf(path: PlanPath): string {
  return path.filter((step) => typeof step === "string").join(".");
}
