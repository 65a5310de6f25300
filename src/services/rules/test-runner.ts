import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import type { TestRunner } from "./rule-templates.ts";

/** Returns the test runner from the project's package.json, or Node's own if there is none. */
export function detectTestRunner(folder: string, runtime: ServiceRuntime): TestRunner {
  const dependencies = dependenciesAbove(folder, runtime);
  return (["vitest", "jest"] as const).find((runner) => dependencies.includes(runner)) ?? "node:test";
}

/** Returns the names of the dependencies in the nearest package.json. */
function dependenciesAbove(folder: string, runtime: ServiceRuntime): string[] {
  try {
    const text = new TextDecoder().decode(runtime.files.read(join(folder, "package.json")));
    const { dependencies, devDependencies } = JSON.parse(text);
    return Object.keys({ ...dependencies, ...devDependencies });
  } catch {
    const parent = dirname(folder);
    return parent === folder ? [] : dependenciesAbove(parent, runtime);
  }
}

/** Returns the test command. Jest needs options for modules, older Node versions a loader for TypeScript. */
export function testCommand(runner: TestRunner, test: string, typescript: boolean): string {
  if (runner === "vitest") return `npx vitest run ${test}`;
  if (runner === "jest")
    return typescript
      ? `npx jest ${test}`
      : `NODE_OPTIONS=--experimental-vm-modules npx jest --testMatch "**/${basename(test)}"`;
  const readsTypescript = (process.features as { typescript?: unknown }).typescript;
  return typescript && !readsTypescript ? `npx tsx --test ${test}` : `node --test ${test}`;
}

/** Returns whether tests in a folder can import smplan. */
export function isSmplanInstalled(root: string): boolean {
  try {
    createRequire(join(root, "package.json")).resolve("smplan/package.json");
    return true;
  } catch {
    return false;
  }
}
