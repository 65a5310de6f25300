import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folder, smplan } from "./run.ts";

const lint = (text: string, ...args: string[]): string[] => {
  const cwd = folder({ "smplan.yaml": text });
  const { out } = smplan(["lint", "--format", "json", "--rule", "structure/section:off", ...args], { cwd });
  return JSON.parse(out).findings.map(({ rule, line }: { rule: string; line: number }) => `${line} ${rule}`);
};

const read = (cwd: string, name: string): string => readFileSync(join(cwd, name), "utf8");

describe("comments suppress findings", () => {
  test("on the next line, on their own, and in blocks", () => {
    const plan = `smplan: 1
# smplan-disable-next-line structure/placeholder -- the fair is called so
plan: { title: TBD }
team:
  - { id: a, name: TODO } # smplan-disable-line -- nobody yet
  # smplan-disable structure/placeholder, crisis/known -- to be filled in May
  - { id: b, name: TBD }
  - { id: c, name: TBD }
  # smplan-enable structure/placeholder
  - { id: d, name: TBD }
`;
    expect(lint(plan)).toEqual(["6 structure/unused-suppression", "10 structure/placeholder"]);
  });

  test("and may have to say why", () => {
    const plan = "smplan: 1\nplan: { title: TBD } # smplan-disable-line structure/placeholder\n";
    expect(lint(plan)).toEqual([]);
    expect(lint(plan, "--rule", "structure/suppression-reason:error")).toEqual([
      "2 structure/suppression-reason",
    ]);
  });

  test("and one for a rule that is off here may be needed elsewhere", () => {
    const plan = "smplan: 1\nplan: { title: A } # smplan-disable-line structure/placeholder -- later\n";
    expect(lint(plan)).toEqual(["2 structure/unused-suppression"]);
    expect(lint(plan, "--rule", "structure/placeholder:off")).toEqual([]);
  });

  test("in files that are included", () => {
    const cwd = folder({
      "smplan.yaml": "smplan: 1\nteam: { $include: team.yaml }\n",
      "team.yaml": "- { id: a, name: TBD } # smplan-disable-line structure/placeholder -- nobody yet\n",
    });
    expect(smplan(["lint", "--rule", "structure/section:off"], { cwd }).code).toBe(0);
    expect(smplan(["lint", "--rule", "structure/section:off"], { cwd }).out).toContain("nothing to mend");
  });
});

describe("a baseline", () => {
  const old = "smplan: 1\nplan: { title: TBD }\nteam:\n  - { id: a, name: TBD }\n";
  const off = ["--rule", "structure/section:off"];

  test("lets in what is there, wherever its lines move, and nothing new", () => {
    const cwd = folder({ "clients/smplan.yaml": old });
    const write = smplan(["lint", "--baseline", "known.json", "--update-baseline", ...off], { cwd });
    expect(write.err).toContain("known.json lets in 2 findings from now on.");
    expect(write.code).toBe(0);
    expect(smplan(["lint", "--baseline", "known.json", ...off], { cwd }).out).toContain("nothing to mend");
    const moved = `# ours\n\nsmplan: 1\nteam:\n  - { id: b, name: TBD }\n  - { id: a, name: TBD }\nplan:\n  title: TBD\n`;
    const other = folder({ "clients/smplan.yaml": moved, "known.json": read(cwd, "known.json") });
    const { out } = smplan(
      ["lint", "--format", "json", "--baseline", "known.json", "--language", "bg", ...off],
      {
        cwd: other,
      },
    );
    expect(JSON.parse(out).findings.map(({ line }: { line: number }) => line)).toEqual([5]);
  });

  test("says what of it is mended", () => {
    const cwd = folder({ "smplan.yaml": old });
    smplan(["lint", "--baseline", "known.json", "--update-baseline", ...off], { cwd });
    const mended = folder({
      "smplan.yaml": "smplan: 1\nplan: { title: Fair }\n",
      "known.json": read(cwd, "known.json"),
    });
    expect(smplan(["lint", "--baseline", "known.json", ...off], { cwd: mended }).err).toContain(
      "2 findings of the baseline are mended",
    );
  });

  test("that is not there, or is something else, is told of", () => {
    const cwd = folder({ "smplan.yaml": old, "other.json": "{}" });
    const missing = smplan(["lint", "--baseline", "known.json"], { cwd });
    expect(missing).toMatchObject({ code: 2, out: "" });
    expect(missing.err).toContain("There is no baseline known.json.");
    const wrong = smplan(["lint", "--baseline", "other.json", "--update-baseline"], { cwd });
    expect(wrong.err).toContain("other.json is no baseline of smplan.");
    expect(read(cwd, "other.json")).toBe("{}");
  });
});
