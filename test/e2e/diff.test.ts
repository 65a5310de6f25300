import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { HtmlValidate } from "html-validate";
import { lint } from "markdownlint/promise";
import { describe, expect, test } from "vitest";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const plan = (target: number, extra = "", crisis = "crisis: { $include: crisis.yaml }") => `smplan: 1
plan: { language: en, currency: EUR }
strategy: { channels: [{ id: ig, platform: instagram, handle: dawn }] }
kpis: [{ id: orders, name: Orders, target: { value: ${target}, by: 2027-03-26 } }]
budget: { total: 900, lines: [{ id: ads, category: paid-media, description: Ads, amount: 300 }${extra}] }
${crisis}
`;

/** Creates a repository with a first commit tagged v1, and with later changes in the working tree. */
function repository(): string {
  const cwd = folder({
    "smplan.yaml": plan(250),
    "crisis.yaml": "levels: [{ id: l1, name: Watch, respondWithin: 4h }]\n",
  });
  const git = (...args: string[]) =>
    execFileSync("git", ["-c", "user.name=Emma", "-c", "user.email=emma@example.org", ...args], { cwd });
  git("init", "-q");
  git("add", ".");
  git("commit", "-qm", "First", "--date", "2027-01-05T10:00:00");
  git("tag", "v1");
  writeFileSync(
    join(cwd, "smplan.yaml"),
    plan(300, ", { id: photos, category: content, description: Photos, amount: 200 }"),
  );
  writeFileSync(join(cwd, "crisis.yaml"), "levels: [{ id: l1, name: Watch, respondWithin: 2h }]\n");
  return cwd;
}

describe("smplan diff", () => {
  test("lists the changes since a revision, also in included files", async () => {
    const { code, out } = await runSmplan(["diff", "v1"], { cwd: repository() });
    expect(out).toContain("~ KPI “Orders”: Target › Value: 300 instead of 250");
    expect(out).toContain("~ Crisis level “Watch”: Respond within: 2 hours instead of 4 hours");
    expect(out).toMatch(/content\s+€0\s+€200\s+\+€200/);
    expect(out).toContain("3 changes");
    expect(code).toBe(0);
  });

  test("exits with 1 on changes, with --exit-code", async () => {
    const cwd = repository();
    expect((await runSmplan(["diff", "v1", "--exit-code"], { cwd })).code).toBe(1);
    expect((await runSmplan(["diff", "v1", "v1", "--exit-code"], { cwd })).code).toBe(0);
    expect((await runSmplan(["diff", "v1", "v1"], { cwd })).out).toContain("The plan says the same in both.");
  });

  test("compares files, in every language", async () => {
    const cwd = folder({ "a.yaml": plan(250, "", ""), "b.yaml": plan(300, "", "") });
    expect((await runSmplan(["diff", "a.yaml", "b.yaml", "-l", "bg"], { cwd })).out).toContain(
      "300 вместо 250",
    );
    expect((await runSmplan(["diff", "a.yaml", "b.yaml", "-l", "es"], { cwd })).out).toContain(
      "300 en lugar de 250",
    );
    expect((await runSmplan(["diff", "a.yaml", "b.yaml", "--only", "budget"], { cwd })).out).toContain(
      "says the same",
    );
  });

  test("writes valid Markdown, HTML and JSON", async () => {
    const cwd = repository();
    for (const file of ["c.md", "c.html", "c.json"])
      expect((await runSmplan(["diff", "v1", "-o", file], { cwd })).code).toBe(0);
    const read = (file: string) => readFileSync(join(cwd, file), "utf8");
    const problems = await lint({ strings: { c: read("c.md") }, config: { default: true, MD013: false } });
    expect(problems.c).toEqual([]);
    const validator = new HtmlValidate({ extends: ["html-validate:recommended", "html-validate:a11y"] });
    expect(
      (await validator.validateString(read("c.html"))).results.flatMap(({ messages }) => messages),
    ).toEqual([]);
    const { count, changes } = JSON.parse(read("c.json"));
    expect(count).toBe(3);
    expect(changes[0]).toMatchObject({
      section: "kpis",
      anchor: "kpis-orders-target-value",
      before: 250,
      after: 300,
      major: true,
    });
  });

  test("reports what cannot be compared", async () => {
    const cwd = repository();
    expect((await runSmplan(["diff", "v9"], { cwd })).err).toContain('git does not know the revision "v9"');
    expect((await runSmplan(["diff", "gone.yaml"], { cwd })).err).toContain(
      'no file, folder or revision "gone.yaml"',
    );
    writeFileSync(join(cwd, "broken.yaml"), "a: [");
    const { code, err } = await runSmplan(["diff", "broken.yaml", "smplan.yaml"], { cwd });
    expect(err).toContain("broken.yaml:1");
    expect(code).toBe(2);
  });
});

test("a document marks the changes since a revision", async () => {
  const cwd = repository();
  expect((await runSmplan(["render", "--changes-since", "v1"], { cwd })).out).toContain(
    "> KPI “Orders”: Target › Value: 300 instead of 250",
  );
  expect((await runSmplan(["render", "--changes-since", "v1", "-f", "html"], { cwd })).out).toMatch(
    /<li class="change"><span class="said">KPI “Orders”/,
  );
});
