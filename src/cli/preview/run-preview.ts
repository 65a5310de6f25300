import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";
import { type PreviewOptions, previewPlan } from "../../services/preview/preview-plan.ts";
import { openInBrowser } from "./open-in-browser.ts";

/** The options of `smplan preview`, as commander parses them. */
export interface RunPreviewOptions extends PreviewOptions {
  open?: boolean;
}

/** Shows a plan in a browser until interrupted, and prints the address of the page. */
export async function runPreview(
  path: string | undefined,
  options: RunPreviewOptions,
  runtime: Runtime,
): Promise<void> {
  const interrupted = new AbortController();
  await previewPlan(path, options, {
    runtime,
    signal: interrupted.signal,
    onStart(plan, address) {
      process.once("SIGINT", () => interrupted.abort());
      runtime.stderr.write(`${escapeControls(plan)}: ${address}\n`);
      if (options.open) openInBrowser(address);
    },
  });
}
