import type { Runtime } from "../platform/runtime.ts";

/** Returns a runtime whose notices are printed on standard error. */
export function withNotices(runtime: Runtime): Runtime {
  const printed = new Set<string>();
  const notify: Runtime["notify"] = async (notice, language) => {
    const { printNotice } = await import("./print-notice.ts");
    await printNotice(notice, language, runtime, printed);
  };
  return Object.create(runtime, { notify: { value: notify } });
}
