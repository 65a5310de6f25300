import { execFileSync, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { createServer } from "node:net";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { resolveOutputTarget, writeToStream } from "../../src/platform/output-target.ts";
import { scratchName } from "../../src/platform/scratch-name.ts";
import { appendToFile, updateFile } from "../../src/platform/write-file.ts";
import { folder } from "../support/run.ts";

const isWindows = process.platform === "win32";
const isRoot = process.getuid?.() === 0;

const codeOf = (action: () => unknown): string | undefined => {
  try {
    action();
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};

describe("updateFile", () => {
  test("creates a file and its parent folders, and leaves no other files", () => {
    const cwd = folder();
    expect(updateFile(join(cwd, "a/b/new.txt"), () => "text")).toBe(true);
    expect(readFileSync(join(cwd, "a/b/new.txt"), "utf8")).toBe("text");
    expect(readdirSync(join(cwd, "a/b"))).toEqual(["new.txt"]);
  });

  test("passes the content to the change function, and writes nothing if it returns undefined", () => {
    const cwd = folder({ "a.txt": "1" });
    utimesSync(join(cwd, "a.txt"), 1, 1);
    expect(updateFile(join(cwd, "a.txt"), (current) => (current?.toString() === "1" ? undefined : "2"))).toBe(
      false,
    );
    expect(statSync(join(cwd, "a.txt")).mtimeMs).toBe(1000);
  });

  test("repeats the change if another program has just saved the file", () => {
    const cwd = folder({ "a.txt": "1" });
    const contents: string[] = [];
    updateFile(join(cwd, "a.txt"), (current) => {
      contents.push(String(current));
      if (contents.length === 1) writeFileSync(join(cwd, "a.txt"), "from an editor");
      return `${current}+`;
    });
    expect(contents).toEqual(["1", "from an editor"]);
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("from an editor+");
  });

  test("does not replace a file that appears while a new one is written", () => {
    const cwd = folder();
    updateFile(join(cwd, "a.txt"), (current) => {
      if (current) return undefined;
      writeFileSync(join(cwd, "a.txt"), "first");
      return "second";
    });
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("first");
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  test("leaves the file and the folder as they were if the change throws", () => {
    const cwd = folder({ "a.txt": "1" });
    expect(() =>
      updateFile(join(cwd, "a.txt"), () => {
        throw new Error("no");
      }),
    ).toThrow("no");
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("1");
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  test.skipIf(isWindows)("keeps the mode, also if only the owner may read the file", () => {
    for (const mode of [0o600, 0o640, 0o755, 0o664]) {
      const cwd = folder({ "a.txt": "1" });
      chmodSync(join(cwd, "a.txt"), mode);
      updateFile(join(cwd, "a.txt"), () => "2");
      expect(statSync(join(cwd, "a.txt")).mode & 0o777).toBe(mode);
    }
  });

  test.skipIf(!isRoot)("keeps owner and group", () => {
    const cwd = folder({ "a.txt": "1" });
    chownSync(join(cwd, "a.txt"), 65534, 65534);
    updateFile(join(cwd, "a.txt"), () => "2");
    expect(statSync(join(cwd, "a.txt"))).toMatchObject({ uid: 65534, gid: 65534 });
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("2");
  });

  test.skipIf(isWindows)("rejects a read-only file, for any user", () => {
    const cwd = folder({ "a.txt": "1" });
    chmodSync(join(cwd, "a.txt"), 0o444);
    expect(codeOf(() => updateFile(join(cwd, "a.txt"), () => "2"))).toBe("EREADONLY");
    expect(codeOf(() => appendToFile(join(cwd, "a.txt"), () => "2"))).toBe("EREADONLY");
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("1");
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  test.skipIf(isWindows)("writes to the target of a link, and keeps the link", () => {
    const cwd = folder({ "real/a.txt": "1" });
    symlinkSync("real/a.txt", join(cwd, "one"));
    symlinkSync("one", join(cwd, "two"));
    symlinkSync("real/new.txt", join(cwd, "dangling"));
    updateFile(join(cwd, "two"), () => "2");
    updateFile(join(cwd, "dangling"), () => "3");
    expect(readlinkSync(join(cwd, "two"))).toBe("one");
    expect(lstatSync(join(cwd, "dangling")).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "real/a.txt"), "utf8")).toBe("2");
    expect(readFileSync(join(cwd, "real/new.txt"), "utf8")).toBe("3");
    expect(readdirSync(join(cwd, "real")).sort()).toEqual(["a.txt", "new.txt"]);
  });

  test.skipIf(isWindows)("keeps all hard links of a file", () => {
    const cwd = folder({ "a.txt": "longer than the next" });
    linkSync(join(cwd, "a.txt"), join(cwd, "b.txt"));
    updateFile(join(cwd, "a.txt"), () => "2");
    expect(readFileSync(join(cwd, "b.txt"), "utf8")).toBe("2");
    expect(statSync(join(cwd, "a.txt")).ino).toBe(statSync(join(cwd, "b.txt")).ino);
  });

  test.skipIf(isWindows)("rejects folders, sockets, link loops and invalid names", async () => {
    const cwd = folder({ "sub/x": "" });
    symlinkSync("loop", join(cwd, "loop"));
    const server = createServer();
    await new Promise<void>((done) => server.listen(join(cwd, "socket"), done));
    const code = (name: string) => codeOf(() => updateFile(join(cwd, name), () => "2"));
    expect(code("sub")).toBe("EISDIR");
    expect(code("socket")).toBe("ENOTREG");
    expect(code("loop")).toBe("ELOOP");
    expect(code("a\0b")).toBe("EINVALIDPATH");
    expect(code("n".repeat(300))).toBe("ENAMETOOLONG");
    expect(code("n".repeat(255))).toBeUndefined();
    server.close();
  });

  test.skipIf(!isRoot)(
    "writes in place if no other file can be created, also without the owner's permissions",
    () => {
      const cwd = folder({ "sub/a.txt": "a longer text" });
      chmodSync(cwd, 0o755);
      chmodSync(join(cwd, "sub/a.txt"), 0o666);
      chmodSync(join(cwd, "sub"), 0o555);
      const inode = statSync(join(cwd, "sub/a.txt")).ino;
      const { status, stderr } = asNobody(join(cwd, "sub/a.txt"), "short");
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      expect(readFileSync(join(cwd, "sub/a.txt"), "utf8")).toBe("short");
      expect(statSync(join(cwd, "sub/a.txt"))).toMatchObject({ ino: inode, uid: 0 });
    },
  );

  test.skipIf(!isRoot)("writes in place to keep an owner that it cannot set", () => {
    const cwd = folder({ "a.txt": "a longer text" });
    chmodSync(cwd, 0o777);
    chmodSync(join(cwd, "a.txt"), 0o666);
    expect(asNobody(join(cwd, "a.txt"), "short").status).toBe(0);
    expect(readFileSync(join(cwd, "a.txt"), "utf8")).toBe("short");
    expect(statSync(join(cwd, "a.txt")).uid).toBe(0);
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });
});

/**
 * Writes a file as a user without permissions; the module is bundled, so that Node does not have to read
 * TypeScript.
 */
function asNobody(file: string, text: string) {
  const code = `
    process.setgid(65534); process.setuid(65534);
    const { updateFile } = await import(${JSON.stringify(bundle())});
    updateFile(${JSON.stringify(file)}, () => ${JSON.stringify(text)});`;
  return spawnSync(process.execPath, ["--input-type=module", "-e", code], { encoding: "utf8" });
}

let built: string | undefined;

function bundle(): string {
  if (built) return built;
  const out = folder();
  chmodSync(out, 0o755);
  const vite = join(import.meta.dirname, "../../node_modules/vite/bin/vite.js");
  const config = join(out, "vite.config.mjs");
  const entry = join(import.meta.dirname, "../../src/platform/write-file.ts");
  const build = {
    ssr: entry,
    outDir: out,
    emptyOutDir: false,
    rollupOptions: { output: { entryFileNames: "write.mjs" } },
  };
  writeFileSync(config, `export default ${JSON.stringify({ logLevel: "error", build })};`);
  execFileSync(process.execPath, [vite, "build", "--config", config], { cwd: out, encoding: "utf8" });
  built = join(out, "write.mjs");
  return built;
}

describe("locks", () => {
  test("the lock of a dead process is replaced at once, with its temporary file", () => {
    const cwd = folder({ "a.txt": "1" });
    const file = join(cwd, "a.txt");
    const token = "0123456789abcdef";
    const dead = spawnSync(process.execPath, ["-e", ""]);
    writeFileSync(scratchName(file, token, "tmp"), "half a te");
    writeFileSync(scratchName(file, "", "lock"), lockOf(dead.pid, token));
    const start = Date.now();
    updateFile(file, (current) => `${current}+`);
    expect(Date.now() - start).toBeLessThan(2000);
    expect(readFileSync(file, "utf8")).toBe("1+");
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  test("an unknown lock is waited for, and then replaced", { timeout: 30_000 }, () => {
    const cwd = folder({ "a.txt": "1" });
    const file = join(cwd, "a.txt");
    writeFileSync(scratchName(file, "", "lock"), "");
    updateFile(file, (current) => `${current}+`);
    expect(readFileSync(file, "utf8")).toBe("1+");
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });

  test("the lock of a running process is waited for", { timeout: 30_000 }, async () => {
    const cwd = folder({ "a.txt": "1" });
    const file = join(cwd, "a.txt");
    const lock = scratchName(file, "", "lock");
    writeFileSync(lock, lockOf(process.pid, "0123456789abcdef"));
    const other = spawn(process.execPath, [
      "-e",
      `setTimeout(() => require("fs").rmSync(${JSON.stringify(lock)}), 700)`,
    ]);
    const start = Date.now();
    updateFile(file, (current) => `${current}+`);
    expect(Date.now() - start).toBeGreaterThan(600);
    await new Promise((done) => other.on("exit", done));
    expect(readdirSync(cwd)).toEqual(["a.txt"]);
  });
});

function lockOf(pid: number | undefined, token: string): string {
  let host = hostname();
  try {
    host += ` ${readlinkSync("/proc/self/ns/pid")}`;
  } catch {
    // Only Linux has this file.
  }
  return JSON.stringify({ place: host, pid, token });
}

describe.skipIf(isWindows)("pipes, devices and open files", () => {
  test("are distinguished from files, also through links", () => {
    const cwd = folder({ "a.txt": "" });
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    symlinkSync("/dev/null", join(cwd, "nothing"));
    symlinkSync("/dev/stdout", join(cwd, "out"));
    symlinkSync("pipe", join(cwd, "to-pipe"));
    mkdirSync(join(cwd, "dev"));
    expect(resolveOutputTarget(join(cwd, "a.txt")).kind).toBe("file");
    expect(resolveOutputTarget(join(cwd, "gone/new.txt"))).toMatchObject({ kind: "file" });
    expect(resolveOutputTarget(join(cwd, "pipe")).kind).toBe("stream");
    expect(resolveOutputTarget(join(cwd, "to-pipe")).kind).toBe("stream");
    expect(resolveOutputTarget(join(cwd, "nothing")).kind).toBe("stream");
    expect(resolveOutputTarget(join(cwd, "out"))).toEqual({ kind: "descriptor", descriptor: 1 });
    expect(resolveOutputTarget("/dev/fd/2")).toEqual({ kind: "descriptor", descriptor: 2 });
    expect(resolveOutputTarget(join(cwd, "dev/../dev/./stdout")).kind).toBe("file");
  });

  test("a reader that ends early causes no error, and a pipe gets the whole text", async () => {
    const cwd = folder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const content = Buffer.alloc(1_000_000, "0123456789\n");
    const reader = spawn("wc", ["-c", join(cwd, "pipe")]);
    let counted = "";
    reader.stdout.on("data", (data) => {
      counted += data;
    });
    const ended = new Promise((done) => reader.on("exit", done));
    writeToStream({ kind: "stream", path: join(cwd, "pipe") }, content);
    await ended;
    expect(counted).toContain("1000000");
    const early = spawn("head", ["-c", "5", join(cwd, "pipe")]);
    writeToStream({ kind: "stream", path: join(cwd, "pipe") }, content);
    await new Promise((done) => early.on("exit", done));
  });

  test("a pipe without a reader is rejected without blocking", { timeout: 20_000 }, () => {
    const cwd = folder();
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    const target = { kind: "stream", path: join(cwd, "pipe") } as const;
    expect(codeOf(() => writeToStream(target, Buffer.from("x")))).toBe("ENOREADER");
  });
});
