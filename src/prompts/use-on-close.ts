import { useEffect } from "@inquirer/core";

/** Calls back where the line is closed without an answer, as by Ctrl-D: a prompt by itself would wait on for ever. */
export function useOnClose(onClose: () => void): void {
  useEffect((rl) => {
    rl.on("close", onClose);
    return () => rl.removeListener("close", onClose);
  }, []);
}
