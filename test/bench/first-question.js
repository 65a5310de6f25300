import { stripVTControlCharacters } from "node:util";
import * as pty from "@lydell/node-pty";

/**
 * Starts a command in a terminal of its own, and gives the milliseconds until it shows a text, whereupon it is ended;
 * or until it ends by itself, where no text is given.
 */
export function timeInTerminal([program, ...args], cwd, text) {
  const file = program === "node" ? process.execPath : program;
  return new Promise((resolve, reject) => {
    const start = process.hrtime.bigint();
    const took = () => Number(process.hrtime.bigint() - start) / 1e6;
    let shown = "";
    let milliseconds;
    const terminal = pty.spawn(file, args, { cols: 80, rows: 30, cwd, env: process.env });
    terminal.onData((data) => {
      shown += data;
      if (text === undefined || milliseconds !== undefined) return;
      if (!stripVTControlCharacters(shown).includes(text)) return;
      milliseconds = took();
      terminal.kill();
    });
    terminal.onExit(() => {
      if (text === undefined) return resolve(took());
      if (milliseconds === undefined) return reject(new Error(`"${text}" was never shown:\n${shown}`));
      resolve(milliseconds);
    });
  });
}
