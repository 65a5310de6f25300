import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { userError } from "../../errors.ts";

/** The loopback address: only programs on this machine can connect. */
const HOST = "127.0.0.1";

/** The range in which a free port is searched if none is given. */
const FIRST_PORT = 4567;
const PORT_COUNT = 100;

/** Serves one page, and notifies open pages when it has changed. */
export class PreviewServer {
  readonly #listeners = new Set<ServerResponse>();
  readonly #server: Server;
  #port = 0;

  /** @param page returns the current page */
  constructor(readonly page: () => string) {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  get address(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** Starts listening. @throws UserError if the requested port is in use, or no port is free */
  async listen(requestedPort: number | undefined): Promise<void> {
    const ports =
      requestedPort === undefined
        ? Array.from({ length: PORT_COUNT }, (_, index) => FIRST_PORT + index)
        : [requestedPort];
    for (const port of ports) {
      if (!(await this.#tryPort(port))) continue;
      this.#port = port;
      return;
    }
    throw userError("portTaken", {
      port: String(requestedPort ?? `${FIRST_PORT}–${FIRST_PORT + PORT_COUNT - 1}`),
    });
  }

  /** Notifies every open page that the page has changed. */
  notifyChanged(): void {
    for (const listener of this.#listeners) listener.write("data: changed\n\n");
  }

  async close(): Promise<void> {
    for (const listener of this.#listeners) listener.end();
    this.#server.closeAllConnections();
    await new Promise((resolve) => this.#server.close(resolve));
  }

  #tryPort(port: number): Promise<boolean> {
    return new Promise((resolve, reject) => {
      const failed = (error: NodeJS.ErrnoException): void => {
        if (error.code === "EADDRINUSE" || error.code === "EACCES") resolve(false);
        else reject(error);
      };
      this.#server.once("error", failed);
      this.#server.listen(port, HOST, () => {
        this.#server.off("error", failed);
        resolve(true);
      });
    });
  }

  #answer({ headers, url, method }: IncomingMessage, response: ServerResponse): void {
    // Another site can resolve its own name to this address, but its requests then carry that name.
    const allowed = [`localhost:${this.#port}`, `${HOST}:${this.#port}`].includes(headers.host ?? "");
    if (!allowed || method !== "GET") response.writeHead(403).end();
    else if (url === "/changes") this.#listen(response);
    else if (url === "/") response.writeHead(200, pageHeaders).end(this.page());
    else response.writeHead(404).end();
  }

  #listen(response: ServerResponse): void {
    response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
    response.write(": hello\n\n");
    this.#listeners.add(response);
    response.on("close", () => this.#listeners.delete(response));
  }
}

const pageHeaders = {
  "content-type": "text/html; charset=utf-8",
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
};
