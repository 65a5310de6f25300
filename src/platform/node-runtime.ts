import { escapeControlsInLines, escapeControlsInStyled, escapeForDocument } from "./escape-controls.ts";
import { InputFiles } from "./input-files.ts";
import { nodeFileSystem } from "./node-file-system.ts";
import type { OutputStream, Runtime } from "./runtime.ts";

type StreamName = "stdout" | "stderr";

/** The streams that were opened. Each is opened on first use, because opening is slow. */
const openedStreams = new Set<NodeJS.WriteStream>();

/** The streams whose failure was already reported. */
const lostStreams = new Set<NodeJS.WriteStream>();

/** Thrown if an output fails, for example because the disk is full. */
export class OutputLostError extends Error {
  readonly code: string;

  constructor(
    readonly output: StreamName,
    { code = "EIO", message }: NodeJS.ErrnoException,
  ) {
    super(message);
    this.name = "LostOutput";
    this.code = code;
  }
}

/** Standard output or standard error of this process. */
class ProcessOutput implements OutputStream {
  constructor(readonly name: StreamName) {}

  write(text: string): void {
    this.#send(escapeControlsInLines(text));
  }

  writeStyled(text: string): void {
    this.#send(escapeControlsInStyled(text));
  }

  writeDocument(content: string | Uint8Array): void {
    this.#send(typeof content === "string" ? escapeForDocument(content) : content);
  }

  get stream(): NodeJS.WriteStream {
    const stream = process[this.name];
    if (openedStreams.has(stream)) return stream;
    openedStreams.add(stream);
    return stream.on("error", (error) => {
      if (!lostStreams.has(stream)) throw this.#failure(error);
    });
  }

  get isTTY(): boolean {
    return Boolean(this.stream.isTTY);
  }

  get columns(): number | undefined {
    return this.stream.columns;
  }

  get rows(): number | undefined {
    return this.stream.rows;
  }

  #send(content: string | Uint8Array): void {
    const { stream } = this;
    stream.write(content);
    // For files, the error is known immediately, long before the `error` event.
    if (stream.errored) throw this.#failure(stream.errored);
  }

  #failure(error: Error): OutputLostError {
    lostStreams.add(process[this.name]);
    return outputLostError(this.name, error);
  }
}

const stdout = new ProcessOutput("stdout");
const stderr = new ProcessOutput("stderr");

/** Returns the output of this process with a file descriptor, or `undefined` if it is another open file. */
export function outputOfDescriptor(descriptor: number): OutputStream | undefined {
  if (descriptor === 1) return stdout;
  return descriptor === 2 ? stderr : undefined;
}

/**
 * Returns the error of an output. Ends the process if a pipe was closed, as in `smplan lint | head`, because
 * its reader needs no more output.
 */
function outputLostError(output: StreamName, error: NodeJS.ErrnoException): OutputLostError {
  if (error.code === "EPIPE") process.exit();
  return new OutputLostError(output, error);
}

/** Calls a function when all output has left the process, with an error if an output failed. */
export function whenFlushed(then: (error?: Error) => void): void {
  const [first, ...others] = openedStreams;
  if (!first) {
    then();
    return;
  }
  openedStreams.clear();
  for (const other of others) openedStreams.add(other);
  const { errored } = first;
  if (lostStreams.has(first)) whenFlushed(then);
  else if (errored) then(outputLostError(first === process.stderr ? "stderr" : "stdout", errored));
  else
    first.write("", (error) =>
      error
        ? then(outputLostError(first === process.stderr ? "stderr" : "stdout", error))
        : whenFlushed(then),
    );
}

/** Returns the runtime of this process. */
export function nodeRuntime(workerFile?: string): Runtime {
  const inputs = new InputFiles(nodeFileSystem);
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    stdout,
    stderr,
    files: inputs,
    inputs,
    now: () => new Date(),
    workerFile,
  };
}
