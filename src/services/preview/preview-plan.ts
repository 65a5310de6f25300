import { spawn } from "node:child_process";
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { resolve } from "node:path";
import { UserError } from "../../diagnostics.ts";
import { failureIn } from "../../errors.ts";
import { findingLanguage } from "../../i18n/ui-language.ts";
import { visible } from "../../platform/escape-controls.ts";
import { CLEAN } from "../../platform/exit-codes.ts";
import { WatchedFiles } from "../../platform/file-watcher.ts";
import { RecordedFiles } from "../../platform/recording-files.ts";
import { type World, withFiles } from "../../platform/runtime.ts";
import { findPlan } from "../project/find-plans.ts";
import type { RenderOptions } from "../render/plan-render-options.ts";
import { Printer } from "../render/plan-renderer.ts";
import { blankPage, previewPage } from "./preview-page.ts";
import { PreviewServer } from "./preview-server.ts";

export interface PreviewOptions extends RenderOptions {
  port?: number;
  open?: boolean;
}

/** Editors write a file in several steps; so long nothing more must happen before it is printed, in milliseconds. */
const QUIET = 25;

/** Shows a plan in a browser, anew whenever it, or what it is made of, changes, until it is interrupted. */
export async function preview(
  path: string | undefined,
  options: PreviewOptions,
  world: World,
): Promise<number> {
  const file = await findPlan(path, world);
  const nonce = randomBytes(16).toString("base64url");
  let page = blankPage;
  let html = blankPage;
  const server = new PreviewServer(() => page);
  await server.listen(options.port);
  const recorded = new RecordedFiles(world.files);
  const look = async (): Promise<void> => {
    const { document, problem } = await printed(file, options, withFiles(world, recorded));
    html = document ?? html;
    page = previewPage(html, { nonce, problem });
    server.changed();
  };
  const asked = (): string[] => [...recorded.asked].map((path) => resolve(world.cwd, path));
  const watched = watchWith(look, asked);
  const interrupted = once(process, "SIGINT").then(() => CLEAN);
  world.stderr.write(`${visible(file)}: ${server.address}\n`);
  if (options.open) openInBrowser(server.address);
  try {
    return await Promise.race([watched.failed, interrupted]);
  } finally {
    watched.close();
    await server.close();
  }
}

/** Looks at once, and again whenever one of the files that were asked for changes; `failed` never comes true. */
function watchWith(look: () => Promise<void>, asked: () => string[]) {
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
    await look();
    looking = false;
    files.add(asked(), since);
    if (again) soon();
  };
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => run().catch(fail), QUIET);
  };
  const happened = (): void => {
    again = true;
    if (!looking) soon();
  };
  const files = new WatchedFiles(happened, fail);
  run().catch(fail);
  const close = (): void => {
    clearTimeout(timer);
    files.close();
  };
  return { failed, close };
}

/** The document with the findings in it; where there is none to make, what is wrong. */
async function printed(
  file: string,
  options: PreviewOptions,
  world: World,
): Promise<{ document?: string; problem?: string }> {
  try {
    const printer = new Printer(world, { ...options, findings: true });
    return { document: String(await printer.print(file, "html")) };
  } catch (error) {
    // Whatever fails, the next change may put it right: the server goes on, and the page says what it was.
    if (!(error instanceof UserError)) return { problem: firstLineOf(error) };
    const { message, remedy } = await failureIn(findingLanguage(options.language, world), error);
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
