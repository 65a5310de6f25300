import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { userError } from "../../errors.ts";

/** Only programs of this machine reach it. */
const HOST = "127.0.0.1";

/** Where it looks for a free port when nobody names one, and how far. */
const FIRST_PORT = 4567;
const PORT_COUNT = 100;

/** Shows one page, and tells those who look at it when there is another. */
export class PreviewServer {
  readonly #listeners = new Set<ServerResponse>();
  readonly #server: Server;
  #port = 0;

  /** @param page the page as it is now */
  constructor(readonly page: () => string) {
    this.#server = createServer((request, response) => this.#answer(request, response));
  }

  get address(): string {
    return `http://localhost:${this.#port}/`;
  }

  /** @throws UserError where the port that is asked for is taken, or none is free */
  async listen(asked: number | undefined): Promise<void> {
    const ports =
      asked === undefined ? Array.from({ length: PORT_COUNT }, (_, index) => FIRST_PORT + index) : [asked];
    for (const port of ports) {
      if (!(await this.#tryPort(port))) continue;
      this.#port = port;
      return;
    }
    throw userError("portTaken", { port: String(asked ?? `${FIRST_PORT}–${FIRST_PORT + PORT_COUNT - 1}`) });
  }

  /** Tells every page that there is a new one. */
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
    // A page elsewhere may have its name lead here; what it asks for carries its own name.
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
