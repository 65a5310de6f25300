import { spawn } from "node:child_process";
import { appendFileSync } from "node:fs";
import { get } from "node:http";
import { join } from "node:path";

/** Returns the milliseconds from each save of a plan until its preview has been fetched again. */
export async function timePreview(program, folder, saves) {
  const server = spawn("node", [program, "preview"], { cwd: folder });
  try {
    const address = await new Promise((found, fail) => {
      server.stderr.on("data", (text) => {
        const [url] = /http:\/\/[\w.:]+/.exec(text) ?? [];
        if (url) found(url);
      });
      server.on("exit", () => fail(new Error("the preview did not start")));
    });
    const fetched = () => new Promise((done) => get(address, (page) => page.resume().on("end", done)));
    await fetched();
    let changed = () => undefined;
    get(`${address}/changes`, (events) => events.on("data", () => changed()));
    const took = [];
    for (let save = 0; save < saves; save++) {
      // Editors save and people pause between two saves.
      await new Promise((done) => setTimeout(done, 400));
      const changeEvent = new Promise((done) => {
        changed = done;
      });
      const start = performance.now();
      appendFileSync(join(folder, "smplan.yaml"), `# ${save}\n`);
      await changeEvent;
      await fetched();
      took.push(performance.now() - start);
    }
    return took;
  } finally {
    server.kill();
  }
}
