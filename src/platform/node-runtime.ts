import { documentText, visibleLines, visibleStyled } from "./escape-controls.ts";
import { InputFiles } from "./input-files.ts";
import { disk } from "./node-file-system.ts";
import type { Output, World } from "./runtime.ts";

type Name = "stdout" | "stderr";

/** Streams that something was written to: each is opened only when it is needed, because that is slow. */
const opened = new Set<NodeJS.WriteStream>();

/** Streams of which it was said already that they take no more. */
const lostStreams = new Set<NodeJS.WriteStream>();

/** An output that took no more, such as a full disk. */
export class LostOutput extends Error {
  readonly code: string;

  constructor(
    readonly output: Name,
    { code = "EIO", message }: NodeJS.ErrnoException,
  ) {
    super(message);
    this.name = "LostOutput";
    this.code = code;
  }
}

/** Standard output or standard error of this process. */
class Stream implements Output {
  constructor(readonly name: Name) {}

  write(text: string): void {
    this.#send(visibleLines(text));
  }

  writeStyled(text: string): void {
    this.#send(visibleStyled(text));
  }

  writeDocument(content: string | Uint8Array): void {
    this.#send(typeof content === "string" ? documentText(content) : content);
  }

  get stream(): NodeJS.WriteStream {
    const stream = process[this.name];
    if (opened.has(stream)) return stream;
    opened.add(stream);
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

  #losing(error: Error): LostOutput {
    lostStreams.add(process[this.name]);
    return lost(this.name, error);
  }
}

/** What became of an output. Where a pipe is closed, as of `smplan lint | head`, the reader has seen enough: the run ends. */
function lost(output: Name, error: NodeJS.ErrnoException): LostOutput {
  if (error.code === "EPIPE") process.exit();
  return new LostOutput(output, error);
}

/** Calls when all that was written has left the process, with the error if some of it could not. */
export function whenWritten(then: (lost?: Error) => void): void {
  const [first, ...others] = opened;
  if (!first) {
    then();
    return;
  }
  opened.clear();
  for (const other of others) opened.add(other);
  const { errored } = first;
  if (lostStreams.has(first)) whenWritten(then);
  else if (errored) then(lost(first === process.stderr ? "stderr" : "stdout", errored));
  else
    first.write("", (error) =>
      error ? then(lost(first === process.stderr ? "stderr" : "stdout", error)) : whenWritten(then),
    );
}

/** The world that a process finds itself in. */
export function realWorld(helper?: string): World {
  const inputs = new InputFiles(disk);
  return {
    cwd: process.cwd(),
    env: process.env,
    get stdin() {
      return process.stdin;
    },
    stdout: new Stream("stdout"),
    stderr: new Stream("stderr"),
    files: inputs,
    inputs,
    now: () => new Date(),
    helper,
  };
}
