import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";

/** The names of Chromium-based browsers in the search path. */
const browserNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** The paths of browsers on macOS and Windows. There, they are not in the search path. */
const browserPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** The maximum time for a document. Then the browser is stopped. */
const BROWSER_TIMEOUT_MS = 120_000;

/**
 * Converts an HTML page to PDF with an installed browser: styled for print, tagged, with headings as
 * bookmarks. The browser runs with an empty profile, so that it sends no user data and does not affect open
 * windows.
 * @throws UserError if no browser is installed, or it fails
 */
export async function printWithBrowser(
  html: string,
  runtime: Pick<ServiceRuntime, "env">,
): Promise<Uint8Array> {
  const browser = findBrowser(runtime.env);
  if (!browser) throw userError("noBrowser");
  const folder = mkdtempSync(join(tmpdir(), "smplan-print-"));
  try {
    const [page, pdf] = [join(folder, "plan.html"), join(folder, "plan.pdf")];
    writeFileSync(page, html);
    await promisify(execFile)(browser, browserArguments(page, pdf, folder), {
      timeout: BROWSER_TIMEOUT_MS,
    });
    return readFileSync(pdf);
  } catch (error) {
    const { code, killed, message } = error as { code?: unknown; killed?: boolean; message: string };
    const why = killed
      ? "timeout"
      : typeof code === "number"
        ? `exit code ${code}`
        : (message.split("\n")[0] ?? "");
    throw userError("notPrinted", { browser, why });
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Returns the browser from CHROME_PATH, or an installed one. */
function findBrowser(env: ServiceRuntime["env"]): string | undefined {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const inPath = browserNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...inPath, ...browserPaths].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function browserArguments(page: string, pdf: string, folder: string): string[] {
  // Containers run everything as root, and the browser's sandbox does not start for root.
  const sandbox = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [
    "--headless",
    ...sandbox,
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-extensions",
    `--user-data-dir=${join(folder, "profile")}`,
    "--no-pdf-header-footer",
    "--generate-pdf-document-outline",
    "--export-tagged-pdf",
    `--print-to-pdf=${pdf}`,
    pathToFileURL(page).href,
  ];
}
