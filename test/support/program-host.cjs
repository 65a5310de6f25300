// Runs the built program again and again in one process, with a new runtime for each run. Starting a process
// for each run takes ten times longer.
const { join } = require("node:path");
const { Readable, Writable } = require("node:stream");
const { nodeRuntime } = require("../../dist/node-runtime.cjs");
const { runProgram } = require("../../dist/program.cjs");

const workerFile = join(__dirname, "../../dist/worker.cjs");

/** Replaces a standard stream of this process. */
function replaceStream(name, stream) {
  Object.defineProperty(process, name, { value: stream, configurable: true });
}

/** Replaces an output of this process, and returns the chunks that are written to it. */
function captureOutput(name) {
  const chunks = [];
  const stream = new Writable({
    write(chunk, _, done) {
      chunks.push(chunk);
      done();
    },
  });
  replaceStream(name, stream);
  return chunks;
}

function replaceEnvironment(env) {
  for (const name of Object.keys(process.env)) if (!(name in env)) delete process.env[name];
  Object.assign(process.env, env);
}

process.on("message", async ({ args, cwd, env, input }) => {
  process.chdir(cwd);
  replaceEnvironment(env);
  replaceStream("stdin", Readable.from(input === "" ? [] : [Buffer.from(input)]));
  const [out, err] = [captureOutput("stdout"), captureOutput("stderr")];
  const code = await runProgram(args, nodeRuntime(workerFile));
  process.send({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() });
});
