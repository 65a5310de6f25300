import { describe, expect, test } from "vitest";
import { detectMistypedDirective } from "../../../src/lint/directives.ts";

describe("recognizes a mistyped directive", () => {
  test.each([
    ["# smplan-ignore-next-line", "smplan-disable-next-line"],
    ["# smplan-ignore-next-line the fair is called so", "smplan-disable-next-line"],
    ["# smplan-disabel", "smplan-disable"],
    ["# smplan-disabel kpis/target -- in March", "smplan-disable"],
    ["# smplan-disable-nextline", "smplan-disable-next-line"],
    ["# smplan-disable-next-lien structure/placeholder", "smplan-disable-next-line"],
    ["# smplan-disable_next_line", "smplan-disable-next-line"],
    ["# smplan: disable", "smplan-disable"],
    ["# smplan: disable-line kpis/target", "smplan-disable-line"],
    ["# smplan: ignore next line", "smplan-disable-next-line"],
    ["# smplan disable", "smplan-disable"],
    ["# smplan disable kpis/target", "smplan-disable"],
    ["# smplan_disable_line", "smplan-disable-line"],
    ["## SMPLAN-DISABLE-LINE", "smplan-disable-line"],
    ["#smplan-enabel", "smplan-enable"],
    ["# smplan-ignore-file", "smplan-disable"],
    ["# smplan-disable-this-line", "smplan-disable-line"],
    ["# smplandisable", "smplan-disable"],
    ["# smplan-lint-disable", "smplan-disable"],
  ])("%s", (comment, meant) => {
    expect(detectMistypedDirective(comment)?.meant).toBe(meant);
  });
});

describe("ignores a comment that only mentions the program", () => {
  test.each([
    "# smplan: 1",
    "# smplan",
    "# smplan-something is what we use here",
    "# smplan-ignore is the file that names drafts",
    "# smplan ignores this folder",
    "# smplan-config lives in the root",
    "# smplan on Mondays",
    "# smplan: the plan of our team",
    "# smplan.schema.json explains the keys",
    "# smplan init wrote this",
    "# smplan-enabled teams meet on Monday",
    "# see smplan-disable-nextline in the manual",
    "# yaml-language-server: $schema=./smplan.schema.json",
    `# smplan${"-a".repeat(100_000)}`,
  ])("%s", (comment) => {
    expect(detectMistypedDirective(comment)).toBeUndefined();
  });
});
