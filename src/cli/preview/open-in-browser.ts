import { spawn } from "node:child_process";

/** Opens an address in the browser. A failure is ignored, because the address has been printed. */
export function openInBrowser(address: string): void {
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
