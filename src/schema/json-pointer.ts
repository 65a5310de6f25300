/** Returns the keys and indexes of a JSON pointer, such as `/kpis/0/target`, as texts. */
export function pointerSteps(pointer: string): string[] {
  return pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Returns a step of a JSON pointer as an index if it has only digits, otherwise as a key. */
export function toIndexOrKey(step: string): string | number {
  return /^\d+$/.test(step) ? Number(step) : step;
}
