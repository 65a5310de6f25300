import { stripVTControlCharacters } from "node:util";
import * as pty from "@lydell/node-pty";

/**
 * Runs a command in its own terminal. Resolves with the milliseconds until the terminal shows a text, and
 * then ends the command; without a text, with the milliseconds until the command exits.
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
