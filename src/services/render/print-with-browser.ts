import { execFile } from "node:child_process";
import { accessSync, constants, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { userError } from "../../errors.ts";
import type { Runtime } from "../../platform/runtime.ts";

/** What browsers of the Chromium family are called where programs are found by name. */
const browserNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

/** Where they are installed on macOS and Windows, which do not find them by name. */
const browserPaths = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe",
  "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe",
];

/** Nobody waits longer for a document; a browser that hangs is ended. */
const BROWSER_TIMEOUT_MS = 120_000;

/**
 * Prints an HTML page with the person's own browser: as the page's styles have it, tagged, and with its headings as
 * bookmarks. The browser is a new one without a profile, so that it tells nobody anything and disturbs no window.
 * @throws UserError where there is no browser, or it fails
 */
export async function printWithBrowser(html: string, runtime: Pick<Runtime, "env">): Promise<Uint8Array> {
  const browser = findBrowser(runtime.env);
  if (!browser) throw userError("noBrowser");
  const folder = mkdtempSync(join(tmpdir(), "smplan-print-"));
  try {
    const [page, printed] = [join(folder, "plan.html"), join(folder, "plan.pdf")];
    writeFileSync(page, html);
    await promisify(execFile)(browser, browserArguments(page, printed, folder), {
      timeout: BROWSER_TIMEOUT_MS,
    });
    return readFileSync(printed);
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

/** The browser that CHROME_PATH names, else one that is installed. */
function findBrowser(env: Runtime["env"]): string | undefined {
  if (env.CHROME_PATH) return env.CHROME_PATH;
  const folders = (env.PATH ?? "").split(delimiter).filter(Boolean);
  const named = browserNames.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...browserPaths].find(isExecutable);
}

function isExecutable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function browserArguments(page: string, printed: string, folder: string): string[] {
  // Containers run everything as root, for whom the browser's sandbox does not start.
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  return [
    "--headless",
    ...root,
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
    `--print-to-pdf=${printed}`,
    pathToFileURL(page).href,
  ];
}
