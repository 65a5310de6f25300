import { execFileSync } from "node:child_process";
import { mkdtempSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { MAX_FILE_BYTES, readRegularFile } from "../../../src/platform/read-file.ts";

const home = mkdtempSync(join(tmpdir(), "smplan-read-"));
const codeOf = (read: () => unknown): string | undefined => {
  try {
    read();
    return undefined;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code;
  }
};

describe("reading a regular file", () => {
  test("returns its bytes", () => {
    const file = join(home, "a");
    writeFileSync(file, "План");
    expect(readRegularFile(file).toString()).toBe("План");
  });

  test("returns an empty buffer for an empty file", () => {
    const file = join(home, "empty");
    writeFileSync(file, "");
    expect(readRegularFile(file)).toHaveLength(0);
  });

  test("rejects a file over the limit without reading it", () => {
    const file = join(home, "sparse");
    writeFileSync(file, "");
    truncateSync(file, 2 ** 40);
    expect(codeOf(() => readRegularFile(file))).toBe("EFBIG");
    expect(codeOf(() => readRegularFile(join(home, "a"), 3))).toBe("EFBIG");
    expect(MAX_FILE_BYTES).toBeLessThan(2 ** 30);
  });

  test("rejects a folder", () => expect(codeOf(() => readRegularFile(home))).toBe("EISDIR"));

  test("rejects a path with a null character", () =>
    expect(codeOf(() => readRegularFile("a\0b"))).toBe("EINVALIDPATH"));

  test.skipIf(process.platform === "win32")("rejects a pipe at once", () => {
    execFileSync("mkfifo", [join(home, "pipe")]);
    expect(codeOf(() => readRegularFile(join(home, "pipe")))).toBe("ENOTREG");
  });

  test.skipIf(process.platform !== "linux")("rejects devices", () => {
    expect(codeOf(() => readRegularFile("/dev/zero"))).toBe("ENOTREG");
    expect(codeOf(() => readRegularFile("/dev/null"))).toBe("ENOTREG");
  });

  test.skipIf(process.platform !== "linux")("reads a file that reports size 0, up to the limit", () => {
    expect(readRegularFile("/proc/self/status").toString()).toMatch(/^Name:/);
    expect(codeOf(() => readRegularFile("/proc/self/status", 10))).toBe("EFBIG");
  });
});
