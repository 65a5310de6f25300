import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { localizeError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { FileWatcher } from "../../platform/file-watcher.ts";
import { RecordingFiles } from "../../platform/recording-files.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { withFiles } from "../../platform/with-files.ts";
import { findPlan } from "../project/find-plans.ts";
import type { PlanRenderOptions } from "../render/plan-render-options.ts";
import { PlanRenderer } from "../render/plan-renderer.ts";
import { emptyPage, previewPage } from "./preview-page.ts";
import { PreviewServer } from "./preview-server.ts";

export interface PreviewOptions extends PlanRenderOptions {
  port?: number;
}

interface PreviewContext {
  runtime: ServiceRuntime;
  /** Ends the preview. */
  signal: AbortSignal;
  /** Called with the plan and the address of the page when the server has started. */
  onStart(plan: string, address: string): void;
}

/** Time without further changes before the plan is rendered: editors write a file in several steps. */
const DEBOUNCE_MS = 25;

/**
 * Serves a plan as a page to this machine, and updates the page when one of its files changes.
 * @throws UserError if there is no plan, or the port is in use
 */
export async function previewPlan(
  path: string | undefined,
  options: PreviewOptions,
  { runtime, signal, onStart }: PreviewContext,
): Promise<void> {
  const file = await findPlan(path, runtime);
  const nonce = randomBytes(16).toString("base64url");
  let page = emptyPage;
  let html = emptyPage;
  const server = new PreviewServer(() => page);
  await server.listen(options.port);
  const recorded = new RecordingFiles(runtime.files);
  const update = async (): Promise<void> => {
    const { document, problem } = await renderPreview(file, options, withFiles(runtime, recorded));
    html = document ?? html;
    page = previewPage(html, { nonce, problem });
    server.notifyChanged();
  };
  const watchedFiles = (): string[] => [...recorded.requestedPaths].map((path) => resolve(runtime.cwd, path));
  const watch = watchFiles(update, watchedFiles);
  onStart(file, server.address);
  try {
    if (!signal.aborted) await Promise.race([watch.failed, once(signal, "abort")]);
  } finally {
    watch.close();
    await server.close();
  }
}

/** Calls `update` now and whenever one of the watched files changes. `failed` rejects if that fails. */
function watchFiles(update: () => Promise<void>, watchedFiles: () => string[]) {
  let timer: NodeJS.Timeout | undefined;
  let isUpdating = false;
  let isOutdated = false;
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const run = async (): Promise<void> => {
    isUpdating = true;
    isOutdated = false;
    const since = Date.now();
    await update();
    isUpdating = false;
    files.add(watchedFiles(), since);
    if (isOutdated) schedule();
  };
  const schedule = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => run().catch(fail), DEBOUNCE_MS);
  };
  const onChange = (): void => {
    isOutdated = true;
    if (!isUpdating) schedule();
  };
  const files = new FileWatcher(onChange, fail);
  run().catch(fail);
  const close = (): void => {
    clearTimeout(timer);
    files.close();
  };
  return { failed, close };
}

/** Returns the document with the linter's findings, or the reason why it cannot be rendered. */
async function renderPreview(
  file: string,
  options: PreviewOptions,
  runtime: ServiceRuntime,
): Promise<{ document?: string; problem?: string }> {
  try {
    const renderer = new PlanRenderer(runtime, { ...options, findings: true });
    return { document: String(await renderer.render(file, "html")) };
  } catch (error) {
    // The next change may fix any failure, so the server goes on and the page shows the reason.
    if (!(error instanceof UserError)) return { problem: firstLineOf(error) };
    const { message, remedy } = await localizeError(uiLanguage(options.language, runtime), error);
    return { problem: [message, remedy].filter(Boolean).join("\n") };
  }
}

function firstLineOf(error: unknown): string {
  const [line = ""] = String(error instanceof Error ? error.message : error).split("\n", 1);
  return line;
}
