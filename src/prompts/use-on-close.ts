import { useEffect } from "@inquirer/core";

/** Calls back if the input is closed without an answer (Ctrl-D). Otherwise the prompt would wait forever. */
export function useOnClose(onClose: () => void): void {
  useEffect((rl) => {
    rl.on("close", onClose);
    return () => rl.removeListener("close", onClose);
  }, []);
}
