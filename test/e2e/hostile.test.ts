import { chmodSync, mkdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

/** Nine levels of nine aliases each would be more than 300 million values. */
const bomb = [
  "smplan: 1",
  "x-0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]",
  ...Array.from(
    { length: 9 },
    (_, level) => `x-${level + 1}: &a${level + 1} [${Array(9).fill(`*a${level}`).join(", ")}]`,
  ),
].join("\n");

const nested = (levels: number): string =>
  Array.from({ length: levels }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n");
const utf16 = (text: string, bom: number[]): Uint8Array =>
  new Uint8Array([...bom, ...Buffer.from(text, "utf16le")]);

const inputs: [name: string, content: () => string | Uint8Array, message: RegExp][] = [
  ["a bomb of aliases", () => bomb, /Aliases/],
  ["50 MB of brackets", () => "[".repeat(50_000_000), /50 MB; a plan may have 2 MB/],
  ["50 MB of deeper and deeper keys", () => nested(10_000), /MB; a plan may have 2 MB/],
  ["2 MB of brackets", () => "[".repeat(1_990_000), /nested more than 64 levels/],
  ["2 MB of mappings in one line", () => "{a: ".repeat(490_000), /nested more than 64 levels/],
  ["2 MB of deeper and deeper keys", () => nested(1_900), /nested more than 64 levels/],
  ["2 MB of list items", () => "- ".repeat(990_000), /nested more than 64 levels/],
  ["2 MB of one open quotation", () => `a: "${"x ".repeat(990_000)}`, /quotation mark/],
  [
    "a binary file",
    () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0xff, 0xfe]),
    /binary|not text/i,
  ],
  ["UTF-16", () => utf16("smplan: 1\n", [0xff, 0xfe]), /UTF-16/],
  ["an empty file", () => "", /The file is empty/],
  ["only a comment", () => "# soon\n", /mapping/],
  ["a list", () => "- smplan\n", /mapping/],
  ["a bare word", () => "plan\n", /mapping/],
  ["broken YAML", () => "smplan: 1\nplan: [\n", /bracket/],
  ["a tab for indentation", () => "smplan: 1\nplan:\n\ttitle: x\n", /tab/],
  ["the prototype as a key", () => "smplan: 1\n__proto__: { polluted: yes }\nconstructor: x\n", /no key/],
];

describe("rejects hostile input with a clear message", { timeout: 30_000 }, () => {
  test.each(inputs)("%s", async (_, content, message) => {
    const cwd = folder({ "smplan.yaml": content() });
    const started = Date.now();
    // With more memory than this, the process would crash, and the code would not be 1.
    const { code, out, err } = await runSmplan(["lint", "--preset", "minimal"], {
      cwd,
      node: ["--max-old-space-size=400"],
    });
    expect(out).toMatch(message);
    expect(err).toBe("");
    expect(code).toBe(1);
    expect(Date.now() - started).toBeLessThan(10_000);
    expect(out.length).toBeLessThan(20_000);
  });

  test("is also rejected by render, which writes nothing", async () => {
    for (const [, content] of inputs.slice(0, 6)) {
      const { code, out, err } = await runSmplan(["render"], { cwd: folder({ "smplan.yaml": content() }) });
      expect(err).toMatch(/^smplan: smplan\.yaml:\d+:\d+: /);
      expect(out).toBe("");
      expect(code).toBe(2);
    }
  });

  test("a folder that has the name of a plan", async () => {
    const cwd = folder();
    mkdirSync(join(cwd, "smplan.yaml"));
    const { code, err } = await runSmplan(["lint", "smplan.yaml"], { cwd });
    expect(err).toContain("There is no plan here");
    expect(code).toBe(2);
  });

  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")("an unreadable file", async () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1\n" });
    chmodSync(join(cwd, "smplan.yaml"), 0);
    const { code, err } = await runSmplan(["lint"], { cwd });
    expect(err).toContain("permission denied");
    expect(code).toBe(2);
  });
});

describe("includes", () => {
  test.each([
    [
      "a missing file",
      { "smplan.yaml": "smplan: 1\ncrisis: { $include: gone.yaml }\n" },
      "there is no such file",
    ],
    ["a file outside", { "smplan.yaml": "smplan: 1\ncrisis: { $include: ../../etc/passwd }\n" }, "outside"],
    ["an absolute path", { "smplan.yaml": "smplan: 1\ncrisis: { $include: /etc/passwd }\n" }, "outside"],
    [
      "a circle",
      {
        "smplan.yaml": "smplan: 1\ncrisis: { $include: a.yaml }\n",
        "a.yaml": "$include: b.yaml\n",
        "b.yaml": "$include: a.yaml\n",
      },
      "includes itself",
    ],
    ["itself", { "smplan.yaml": "smplan: 1\ncrisis: { $include: smplan.yaml }\n" }, "itself"],
    ["a folder", { "smplan.yaml": "smplan: 1\ncrisis: { $include: . }\n" }, "cannot be"],
  ])("%s is an error at its position", async (_, files, message) => {
    const { code, out } = await runSmplan(["lint", "--preset", "minimal"], {
      cwd: folder(files as Record<string, string>),
    });
    expect(out).toMatch(
      /smplan\.yaml:2:\d+ {2}error {2}structure\/include|[ab]\.yaml:1:\d+ {2}error {2}structure\/include/,
    );
    expect(out).toContain(message);
    expect(code).toBe(1);
  });
});
