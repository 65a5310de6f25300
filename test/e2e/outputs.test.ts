import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, program } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const isWindows = process.platform === "win32";

const plan = `smplan: 1
plan: { title: T, status: approved, period: { start: 2027-01-01, end: 2027-12-31 }, brand: { logo: logo.png } }
team: { $include: parts/team.yaml }
kpis: [{ id: visits, name: Visits, cadence: monthly, baseline: { value: 0 }, target: { value: 300, by: 2027-12-31 } }]
measurement: { results: data.csv }
`;

const project = {
  "smplan.yaml": plan,
  "parts/team.yaml": "- { id: ana, name: Ana }\n",
  "data.csv": "kpi,value,date\nvisits,1,2027-01-31\n",
  "logo.png": "\u0089PNG not really",
  "smplan.config.yaml": "extends: [minimal, ./base.txt]\nplugins: [./rule.mjs]\n",
  "base.txt": "rules: {}\n",
  "rule.mjs": "export default [];\n",
  "package.json": "{}\n",
  ".smplanignore": "old/\n",
  ".smplan-baseline.json": '{ "version": 1, "findings": {} }\n',
  "smplan-templates/html/chapter.hbs": "{{title}}\n",
  "theme.yaml": "extends: studio\n",
};

/** Files that lint does not read; they are protected only by name and path. */
const unread = ["package.json", "smplan-templates/html/chapter.hbs", ".smplan-baseline.json", "theme.yaml"];

/** Returns all files of a folder with their contents. */
function contents(cwd: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(cwd, { recursive: true, encoding: "utf8" })
      .filter((name) => statSync(join(cwd, name)).isFile())
      .map((name) => [name.replaceAll("\\", "/"), readFileSync(join(cwd, name), "utf8")]),
  );
}

describe("an output never overwrites an input", () => {
  test.each(Object.keys(project))(
    "lint: %s, with any form of its path",
    async (name) => {
      const cwd = folder(project);
      const before = contents(cwd);
      const spellings = [name, `./${name}`, join(cwd, name), `parts/../${name}`];
      if (!isWindows) {
        symlinkSync(join(cwd, name), join(cwd, "link.out"));
        linkSync(join(cwd, name), join(cwd, "hard.out"));
        const elsewhere = folder();
        symlinkSync(cwd, join(elsewhere, "folder"));
        spellings.push("link.out", join(elsewhere, "folder", name));
        if (!unread.includes(name)) spellings.push("hard.out");
      }
      const all = [["-o", name], ...spellings.map((spelling) => ["-f", `json:${spelling}`])];
      for (const args of all) {
        const { code, err } = await runSmplan(["lint", ...args], { cwd });
        expect([args, code, err]).toEqual([args, 2, expect.stringMatching(/would be lost\.\n/)]);
      }
      expect(contents(cwd)).toMatchObject(before);
    },
    60_000,
  );

  const commands: [string, string[], string][] = [
    ["render", ["render", "-f", "html", "-o", "data.csv"], "data.csv"],
    ["render of a template", ["render", "-f", "html", "-o", "smplan-templates/html/chapter.hbs"], ""],
    ["render of a theme", ["render", "-f", "html", "--theme", "theme.yaml", "-o", "theme.yaml"], ""],
    ["calendar", ["calendar", "-f", "csv", "-o", "data.csv"], ""],
    ["report", ["report", "-f", "json", "-o", "smplan.yaml"], ""],
    ["report of results", ["report", "-f", "json", "-o", "data.csv"], ""],
    ["diff", ["diff", "smplan.yaml", "smplan.yaml", "-f", "json", "-o", "base.txt"], ""],
    ["schema", ["schema", "-o", "smplan.yaml"], ""],
    ["schema of configurations", ["schema", "config", "-o", "smplan.config.yaml"], ""],
    ["schema over an included part", ["schema", "-o", "parts/team.yaml"], ""],
    ["a cache", ["lint", "--cache", "--cache-location", "smplan.yaml"], ""],
    ["a cache over results", ["lint", "--cache", "--cache-location", "data.csv"], ""],
    ["a cache over a plugin", ["lint", "--cache", "--cache-location", "./rule.mjs"], ""],
    ["a baseline", ["lint", "--update-baseline", "--baseline", "data.csv"], ""],
    ["a new plan", ["init", "--yes", "smplan.config.yaml"], ""],
    ["a new plan over results", ["init", "--yes", "data.csv"], ""],
  ];
  test.each(commands)("%s, not even with --force", async (_, args) => {
    const cwd = folder(project);
    const before = contents(cwd);
    const force = args[0] === "lint" ? [] : ["--force"];
    const { code, err, out } = await runSmplan([...args, ...force], { cwd });
    expect(err.trim().split("\n").length).toBeLessThan(4);
    expect(`${err}${out}`).toMatch(/would be lost|is not a cache|no baseline/);
    expect(code).toBe(2);
    expect(contents(cwd)).toMatchObject(before);
  });

  test("init: neither its answers nor its source document", async () => {
    const cwd = folder({ "answers.txt": "plan.organization: T\n", "plan.md": "# Plan\n\nText\n" });
    const before = contents(cwd);
    for (const args of [
      ["--answers", "answers.txt", "answers.txt"],
      ["--from", "plan.md", "./plan.md"],
    ]) {
      const { code, err } = await runSmplan(["init", ...args, "--force", "--yes", "--no-schema"], { cwd });
      expect([args, code, err]).toEqual([args, 2, expect.stringContaining("would be lost")]);
    }
    expect(contents(cwd)).toEqual(before);
  });

  test("a file that another thread has read", { timeout: 60_000 }, async () => {
    const plans = Array.from({ length: 90 }, (_, index) => [
      `${index}/smplan.yaml`,
      `smplan: 1\nteam: { $include: team.txt }\n`,
    ]);
    const parts = Array.from({ length: 90 }, (_, index) => [
      `${index}/team.txt`,
      "- { id: ana, name: Ana }\n",
    ]);
    const cwd = folder(Object.fromEntries([...plans, ...parts]));
    for (const index of [0, 45, 89]) {
      const { code } = await runSmplan(
        ["lint", "--workers", "2", "-p", "minimal", "-o", `${index}/team.txt`],
        {
          cwd,
        },
      );
      expect(code).toBe(2);
      expect(readFileSync(join(cwd, `${index}/team.txt`), "utf8")).toContain("ana");
    }
  });

  test("nor another output of the same run", async () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1\n", "a.smplan.yaml": plan, "a.yaml": plan });
    for (const args of [
      ["lint", "smplan.yaml", "-f", "json:out.txt", "-f", "sarif:./out.txt"],
      ["lint", "smplan.yaml", "-f", "json", "-f", "sarif:out.txt", "-o", "out.txt"],
      ["render", "a.smplan.yaml", "a.yaml", "-f", "html", "-o", "out/"],
    ]) {
      const { code, err } = await runSmplan(args, { cwd });
      expect([args, code, err]).toEqual([args, 2, expect.stringContaining("would be written twice")]);
    }
    expect(readdirSync(cwd).sort()).toEqual(["a.smplan.yaml", "a.yaml", "smplan.yaml"]);
  });

  test("nor an incident log, nor a file of git", async () => {
    const log = { "incidents/2027-01-01-1200-x.jsonl": "{}\n", ".git/HEAD": "ref: refs/heads/main\n" };
    const cwd = folder({ "smplan.yaml": "smplan: 1\n", ...log });
    for (const file of Object.keys(log))
      expect((await runSmplan(["lint", "-p", "minimal", "-f", `json:${file}`], { cwd })).code).toBe(2);
    expect(contents(cwd)).toMatchObject(log);
  });

  test("but replaces an earlier output, and writes unrelated files", async () => {
    const cwd = folder({ "smplan.yaml": "smplan: 1\n", "report.json": "{}", "notes.txt": "" });
    const lint = async () =>
      (await runSmplan(["lint", "-p", "minimal", "-f", "json:report.json"], { cwd })).code;
    expect([await lint(), await lint()]).toEqual([0, 0]);
    expect(readFileSync(join(cwd, "report.json"), "utf8")).toContain('"plans": 1');
    const cached = () =>
      runSmplan(["lint", "-p", "minimal", "--cache", "--cache-location", "notes.txt"], { cwd });
    expect([(await cached()).code, (await cached()).code]).toEqual([0, 0]);
    expect(readFileSync(join(cwd, "notes.txt"), "utf8")).toContain("smplan.yaml");
  });
});

test("a cache that cannot be written is reported, and the run continues", async () => {
  const cwd = folder({ "smplan.yaml": "smplan: 1\n", "sub/x": "" });
  const { code, err } = await runSmplan(["lint", "-p", "minimal", "--cache", "--cache-location", "sub"], {
    cwd,
  });
  expect(err).toContain("the cache sub cannot be used");
  expect(code).toBe(0);
});

describe.skipIf(isWindows)("an output", () => {
  const run = (cwd: string, script: string) =>
    execFileSync("bash", ["-c", script.replaceAll("smplan ", `"${process.execPath}" "${program}" `)], {
      cwd,
      encoding: "utf8",
      timeout: 20_000,
      stdio: ["ignore", "pipe", "pipe"],
    });
  const cwdOf = () => folder({ "smplan.yaml": "smplan: 1\nplan: { title: T }\n" });

  test("is written through a pipe, a FIFO and a process substitution", { timeout: 60_000 }, () => {
    const cwd = cwdOf();
    execFileSync("mkfifo", [join(cwd, "fifo")]);
    const first = "{\n";
    expect(run(cwd, "smplan lint -p minimal -f json -o /dev/stdout | head -1")).toBe(first);
    expect(run(cwd, "smplan lint -p minimal -f json -o >(head -1); sleep 0.3")).toBe(first);
    expect(run(cwd, "head -1 fifo & smplan lint -p minimal -f json -o fifo; wait")).toBe(first);
    expect(run(cwd, "smplan schema -o >(head -1); sleep 0.3")).toBe(first);
    expect(run(cwd, "smplan render -f markdown -o >(head -1); sleep 0.3")).toMatch(/^<!-- Made by smplan/);
    expect(run(cwd, "smplan lint -p minimal -f json -o /dev/fd/3 3>out.json; head -1 out.json")).toBe(first);
    expect(run(cwd, "smplan lint -p minimal -f json -o /dev/stdout >> out.json; grep -c '^{' out.json")).toBe(
      "2\n",
    );
    expect(lstatSync(join(cwd, "fifo")).isFIFO()).toBe(true);
    expect(readdirSync(cwd).sort()).toEqual(["fifo", "out.json", "smplan.yaml"]);
  });

  test("to a device keeps the device, and a full one is an error", async () => {
    const cwd = cwdOf();
    symlinkSync("/dev/null", join(cwd, "nothing"));
    for (const file of ["/dev/null", "nothing"])
      expect((await runSmplan(["lint", "-p", "minimal", "-f", "json", "-o", file], { cwd })).code).toBe(0);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
    expect(readlinkSync(join(cwd, "nothing"))).toBe("/dev/null");
    if (!existsSync("/dev/full")) return;
    const { code, err } = await runSmplan(["lint", "-p", "minimal", "-f", "json", "-o", "/dev/full"], {
      cwd,
    });
    expect([code, err]).toEqual([2, expect.stringContaining("/dev/full cannot be written (ENOSPC).")]);
  });

  test("that is impossible is rejected in one line", async () => {
    const cwd = cwdOf();
    mkdirSync(join(cwd, "sub"));
    symlinkSync("loop", join(cwd, "loop"));
    for (const [file, words] of [
      ["n".repeat(300), "is too long"],
      ["sub", "is a folder"],
      ["new/", "is a folder"],
      ["", "is a folder"],
      ["loop", "(ELOOP)"],
      ["smplan.yaml/x.json", "cannot be written (ENOTDIR)"],
    ] as const) {
      const { code, err } = await runSmplan(
        ["lint", "smplan.yaml", "-p", "minimal", "-f", "json", "-o", file],
        {
          cwd,
        },
      );
      expect([file, code, err]).toEqual([file, 2, expect.stringContaining(words)]);
      expect(err.split("\n").length).toBeLessThan(4);
    }
    expect(readdirSync(cwd).sort()).toEqual(["loop", "smplan.yaml", "sub"]);
  });

  test("follows a link, keeps the mode, and does not replace a read-only file", async () => {
    const cwd = cwdOf();
    writeFileSync(join(cwd, "real.json"), "{}");
    chmodSync(join(cwd, "real.json"), 0o600);
    symlinkSync("real.json", join(cwd, "link.json"));
    writeFileSync(join(cwd, "kept.json"), "{}");
    chmodSync(join(cwd, "kept.json"), 0o444);
    expect((await runSmplan(["lint", "-p", "minimal", "-f", "json:link.json"], { cwd })).code).toBe(0);
    expect(lstatSync(join(cwd, "link.json")).isSymbolicLink()).toBe(true);
    expect(statSync(join(cwd, "real.json")).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(cwd, "real.json"), "utf8")).toContain("findings");
    const refused = await runSmplan(["lint", "-p", "minimal", "-f", "json:kept.json"], { cwd });
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining("kept.json is read-only") });
    expect(readFileSync(join(cwd, "kept.json"), "utf8")).toBe("{}");
  });
});

describe.skipIf(isWindows)("a plan that is changed,", () => {
  const faulty =
    "\ufeffsmplan: 1\r\nteam: [{ id: emma, name: Emma Berg }]\r\nplan: { title: a, owner: emma }\r\nx-note: a # smplan-disable-line structure/placeholder -- b";
  const commands: [string, string[]][] = [
    ["lint --fix", ["lint", "--fix", "-q"]],
    ["correct", ["correct", "visits", "--change", "More"]],
    ["crisis ack", ["crisis", "ack", "ana"]],
    ["measure add", ["measure", "add", "visits", "3", "--date", "2027-01-31"]],
  ];
  const text =
    "\ufeffsmplan: 1\r\nplan: { title: T, language: en }\r\nteam: [{ id: ana, name: Ana }]\r\nkpis: [{ id: visits, name: Visits, unit: count }]\r\ncrisis: { version: '2' }\r\n# smplan-disable-next-line structure/placeholder -- reason\r\nx-note: a\r\n";

  test.each(commands)(
    "by %s keeps its mode, its byte order mark, its line ends, and a link",
    async (_, args) => {
      const cwd = folder({ "real.yaml": text });
      chmodSync(join(cwd, "real.yaml"), 0o600);
      symlinkSync("real.yaml", join(cwd, "smplan.yaml"));
      const uid = process.getuid?.() === 0 ? 65534 : (process.getuid?.() ?? 0);
      chownSync(join(cwd, "real.yaml"), uid, process.getuid?.() === 0 ? 65534 : (process.getgid?.() ?? 0));
      await runSmplan(args, { cwd });
      const after = readFileSync(join(cwd, "real.yaml"), "utf8");
      expect(after).not.toBe(text);
      expect(after.startsWith("\ufeffsmplan: 1\r\n")).toBe(true);
      expect(after).not.toMatch(/[^\r]\n/);
      expect(readlinkSync(join(cwd, "smplan.yaml"))).toBe("real.yaml");
      expect(statSync(join(cwd, "real.yaml"))).toMatchObject({ uid });
      expect(statSync(join(cwd, "real.yaml")).mode & 0o777).toBe(0o600);
      expect(readdirSync(cwd).filter((name) => name.includes("smplan-"))).toEqual([]);
    },
  );

  test.each(commands)("by %s is unchanged if it is read-only", async (name, args) => {
    const cwd = folder({ "smplan.yaml": text });
    chmodSync(join(cwd, "smplan.yaml"), 0o444);
    const { code, err } = await runSmplan(args, { cwd });
    expect([code, err]).toEqual([
      2,
      expect.stringContaining("smplan.yaml is read-only and was not changed."),
    ]);
    expect(readFileSync(join(cwd, "smplan.yaml"), "utf8")).toBe(text);
    if (name === "measure add") expect(readdirSync(cwd)).toEqual(["smplan.yaml"]);
  });

  test("by lint --fix: a read-only file does not stop the others", async () => {
    const cwd = folder({ "a.smplan.yaml": faulty, "b.smplan.yaml": faulty });
    chmodSync(join(cwd, "a.smplan.yaml"), 0o444);
    const { code, err, out } = await runSmplan(["lint", "--fix"], { cwd });
    expect(err).toContain("a.smplan.yaml is read-only");
    expect(err).toContain("b.smplan.yaml.");
    expect(code).toBe(2);
    expect(out).toContain("a.smplan.yaml:4");
    expect(readFileSync(join(cwd, "a.smplan.yaml"), "utf8")).toBe(faulty);
    expect(readFileSync(join(cwd, "b.smplan.yaml"), "utf8")).not.toBe(faulty);
  });

  const texts: [string, string][] = [
    ["with a byte order mark, CRLF and no last line end", faulty],
    ["with LF", faulty.replaceAll("\r\n", "\n").slice(1)],
    ["with both kinds of line ends and an empty last line", `${faulty.replace("\r\n", "\n")}\n\n`],
  ];
  test.each(texts)("by lint --fix has the changes that --fix-dry-run shows: %s", async (_, content) => {
    const cwd = folder({ "smplan.yaml": content, "sub dir/é.smplan.yaml": content });
    const copy = folder();
    cpSync(cwd, copy, { recursive: true });
    const { out, code } = await runSmplan(["lint", "--fix-dry-run"], { cwd });
    expect(code).toBe(1);
    expect(contents(cwd)).toEqual(contents(copy));
    await runSmplan(["lint", "--fix"], { cwd });
    expect(contents(cwd)).not.toEqual(contents(copy));
    execFileSync("git", ["apply", "-"], { cwd: copy, input: out });
    expect(contents(copy)).toEqual(contents(cwd));
  });
});

test.skipIf(isWindows)("Ctrl-C during a write leaves no temporary files", { timeout: 60_000 }, async () => {
  const cwd = folder({ "smplan.yaml": "smplan: 1\nkpis: [{ id: a, name: A }]\n" });
  for (let round = 0; round < 12; round++) {
    const child = spawn(
      process.execPath,
      [program, "measure", "add", "a", String(round), "--date", `2027-01-${10 + round}`],
      {
        cwd,
        stdio: "ignore",
      },
    );
    const ended = new Promise((done) => child.on("exit", done));
    setTimeout(() => child.kill("SIGINT"), 120 + round * 15);
    await ended;
    expect(readdirSync(cwd).filter((name) => name.startsWith("."))).toEqual([]);
  }
});
