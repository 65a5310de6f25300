import { escapeControlsInLines, escapeControlsInStyled, escapeForDocument } from "./escape-controls.ts";
import { InputFiles } from "./input-files.ts";
import { nodeFileSystem } from "./node-file-system.ts";
import type { OutputStream, Runtime } from "./runtime.ts";

type StreamName = "stdout" | "stderr";

/** Streams that something was written to: each is opened only when it is needed, because that is slow. */
const openedStreams = new Set<NodeJS.WriteStream>();

/** Streams of which it was said already that they take no more. */
const lostStreams = new Set<NodeJS.WriteStream>();

/** An output that took no more, such as a full disk. */
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
      if (!lostStreams.has(stream)) throw this.#losing(error);
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
    // A file that is full is known at once, long before the event for it.
    if (stream.errored) throw this.#losing(stream.errored);
  }

  #losing(error: Error): OutputLostError {
    lostStreams.add(process[this.name]);
    return outputLostError(this.name, error);
  }
}

/** What became of an output. Where a pipe is closed, as of `smplan lint | head`, the reader has seen enough: the run ends. */
function outputLostError(output: StreamName, error: NodeJS.ErrnoException): OutputLostError {
  if (error.code === "EPIPE") process.exit();
  return new OutputLostError(output, error);
}

/** Calls when all that was written has left the process, with the error if some of it could not. */
export function whenFlushed(then: (lost?: Error) => void): void {
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

/** The world that a process finds itself in. */
export function nodeRuntime(workerFile?: string): Runtime {
  const inputs = new InputFiles(nodeFileSystem);
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    stdout: new ProcessOutput("stdout"),
    stderr: new ProcessOutput("stderr"),
    files: inputs,
    inputs,
    now: () => new Date(),
    workerFile,
  };
}
