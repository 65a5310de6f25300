import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { localizeError } from "../../errors.ts";
import { uiLanguage } from "../../i18n/ui-language.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import { EXIT_OK } from "../../platform/exit-codes.ts";
import { FileWatcher } from "../../platform/file-watcher.ts";
import { RecordingFiles } from "../../platform/recording-files.ts";
import { type Runtime, withFiles } from "../../platform/runtime.ts";
import { findPlan } from "../project/find-plans.ts";
import type { PlanRenderOptions } from "../render/plan-render-options.ts";
import { PlanRenderer } from "../render/plan-renderer.ts";
import { emptyPage, previewPage } from "./preview-page.ts";
import { PreviewServer } from "./preview-server.ts";

export interface PreviewOptions extends PlanRenderOptions {
  port?: number;
  open?: boolean;
}

/** Editors write a file in several steps; so long nothing more must happen before it is printed, in milliseconds. */
const DEBOUNCE_MS = 25;

/** Shows a plan in a browser, anew whenever it, or what it is made of, changes, until it is interrupted. */
export async function previewPlan(
  path: string | undefined,
  options: PreviewOptions,
  runtime: Runtime,
): Promise<number> {
  const file = await findPlan(path, runtime);
  const nonce = randomBytes(16).toString("base64url");
  let page = emptyPage;
  let html = emptyPage;
  const server = new PreviewServer(() => page);
  await server.listen(options.port);
  const recorded = new RecordingFiles(runtime.files);
  const look = async (): Promise<void> => {
    const { document, problem } = await renderPreview(file, options, withFiles(runtime, recorded));
    html = document ?? html;
    page = previewPage(html, { nonce, problem });
    server.notifyChanged();
  };
  const asked = (): string[] => [...recorded.requestedPaths].map((path) => resolve(runtime.cwd, path));
  const watched = watchFiles(look, asked);
  const interrupted = once(process, "SIGINT").then(() => EXIT_OK);
  runtime.stderr.write(`${escapeControls(file)}: ${server.address}\n`);
  if (options.open) openInBrowser(server.address);
  try {
    return await Promise.race([watched.failed, interrupted]);
  } finally {
    watched.close();
    await server.close();
  }
}

/** Looks at once, and again whenever one of the files that were asked for changes; `failed` never comes true. */
function watchFiles(update: () => Promise<void>, watchedFiles: () => string[]) {
  let timer: NodeJS.Timeout | undefined;
  let looking = false;
  let again = false;
  let fail: (error: unknown) => void = () => {};
  const failed = new Promise<never>((_, reject) => {
    fail = reject;
  });
  const run = async (): Promise<void> => {
    looking = true;
    again = false;
    const since = Date.now();
    await update();
    looking = false;
    files.add(watchedFiles(), since);
    if (again) soon();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => run().catch(fail), DEBOUNCE_MS);
  };
  const happened = (): void => {
    again = true;
    if (!looking) soon();
  };
  const files = new FileWatcher(happened, fail);
  run().catch(fail);
  const close = (): void => {
    clearTimeout(timer);
    files.close();
  };
  return { failed, close };
}

/** The document with the findings in it; where there is none to make, what is wrong. */
async function renderPreview(
  file: string,
  options: PreviewOptions,
  runtime: Runtime,
): Promise<{ document?: string; problem?: string }> {
  try {
    const printer = new PlanRenderer(runtime, { ...options, findings: true });
    return { document: String(await printer.render(file, "html")) };
  } catch (error) {
    // Whatever fails, the next change may put it right: the server goes on, and the page says what it was.
    if (!(error instanceof UserError)) return { problem: firstLineOf(error) };
    const { message, remedy } = await localizeError(uiLanguage(options.language, runtime), error);
    return { problem: [message, remedy].filter(Boolean).join("\n") };
  }
}

function firstLineOf(error: unknown): string {
  const [line = ""] = String(error instanceof Error ? error.message : error).split("\n", 1);
  return line;
}

/** What shows an address on each system; where there is nothing, the address has been printed. */
function openInBrowser(address: string): void {
  const [command, ...args] =
    process.platform === "darwin"
      ? ["open", address]
      : process.platform === "win32"
        ? ["cmd", "/c", "start", "", address]
        : ["xdg-open", address];
  if (command)
    spawn(command, args, { stdio: "ignore", detached: true })
      .on("error", () => {})
      .unref();
}
