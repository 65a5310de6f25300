import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import {
  findingFormats,
  fix,
  format,
  type LintFinding,
  lint,
  loadPlan,
  nodeFileSystem,
  OverlayFiles,
  render,
  UserError,
} from "../../../src/index.ts";

const today = "2027-03-01";
const text = "smplan: 1\nteam: [{ id: ana, name: Ana }, { id: ana, name: Ben }]\n";
const fixable = "smplan: 1\nteam: [{ id: ana, name: Ana, contact: { phone: 0888123456 } }]\n";

test("findings have a path, related places and edits", async () => {
  const findings = await lint("smplan.yaml", { text, today });
  const duplicate = findings.find(({ rule }) => rule === "structure/unique-id");
  expect(duplicate?.path?.slice(0, 2)).toEqual(["team", 1]);
  expect(duplicate?.related?.[0]).toMatchObject({ file: "smplan.yaml", line: 2 });
  const phone = (await lint("smplan.yaml", { text: fixable, today })).find((finding) => finding.fix);
  expect(phone?.fix?.[0]?.text).toBe('"0888123456"');
});

test("a configuration and severities are arguments", async () => {
  const rulesOf = async (options: object) =>
    (await lint("smplan.yaml", { text, today, ...options })).map(({ rule }) => rule);
  expect(await rulesOf({})).toContain("structure/unique-id");
  expect(await rulesOf({ rules: { "structure/unique-id": "off" } })).not.toContain("structure/unique-id");
  const configuration = { rules: { "structure/unique-id": "off" } } as const;
  expect(await rulesOf({ configuration })).not.toContain("structure/unique-id");
  await expect(lint("smplan.yaml", { text, rules: { "no/rule": "off" } })).rejects.toThrow(UserError);
});

test("files that are only in memory are linted with their included files", async () => {
  const files = new OverlayFiles(nodeFileSystem);
  const folder = mkdtempSync(join(tmpdir(), "smplan-api-"));
  files.set(join(folder, "smplan.yaml"), "smplan: 1\nteam: { $include: team.yaml }\n");
  files.set(join(folder, "team.yaml"), "[{ id: ana, name: Ana }, { id: ana, name: Ben }]");
  const findings = await lint(join(folder, "smplan.yaml"), { files, today });
  const duplicate = findings.find(({ rule }) => rule === "structure/unique-id");
  expect(duplicate?.file).toBe(join(folder, "team.yaml"));
});

test("fix returns the new text, and writes nothing", async () => {
  const folder = mkdtempSync(join(tmpdir(), "smplan-api-"));
  const file = join(folder, "smplan.yaml");
  writeFileSync(file, fixable);
  const { changes, findings } = await fix(file, { today });
  expect(changes).toEqual([{ file, before: fixable, after: fixable.replace("0888123456", '"0888123456"') }]);
  expect(findings.some((finding) => finding.fix)).toBe(false);
  expect(new TextDecoder().decode(nodeFileSystem.read(file))).toBe(fixable);
});

test("findings can be selected and formatted in every format", async () => {
  const findings = await lint("smplan.yaml", { text, today });
  for (const name of findingFormats) expect(await format(findings, { format: name })).not.toBe("");
  const one = findings.filter(({ rule }) => rule === "structure/unique-id");
  const { findings: printed } = JSON.parse(await format(one, { format: "json" }));
  expect(printed).toMatchObject(JSON.parse(JSON.stringify(one)));
  const { problems } = await loadPlan("smplan.yaml", { text: "smplan: 1\nkpis: 7" });
  for (const name of findingFormats) expect(await format(problems, { format: name })).not.toBe("");
  await expect(format([{ ...one[0] } as LintFinding])).rejects.toThrow(TypeError);
  await expect(format(one, { format: "none" as never })).rejects.toThrow(RangeError);
});

test("a loaded plan does not change with its file", async () => {
  const file = join(mkdtempSync(join(tmpdir(), "smplan-api-")), "smplan.yaml");
  writeFileSync(file, text);
  const loaded = await loadPlan(file);
  writeFileSync(file, "smplan: 1\n");
  const findings = await lint(loaded, { today });
  expect(findings.map(({ rule }) => rule)).toContain("structure/unique-id");
});

test("a plan that cannot be read is a UserError", async () => {
  const file = join(tmpdir(), "smplan-api-none", "smplan.yaml");
  await expect(lint(file)).rejects.toThrow(UserError);
  await expect(loadPlan(file)).rejects.toThrow(UserError);
  await expect(lint({ file, problems: [] } as never)).rejects.toThrow(TypeError);
});

test("the type of a document depends on its format", () => {
  const renderAs = {
    none: () => render("smplan.yaml"),
    html: () => render("smplan.yaml", { format: "html" }),
    docx: () => render("smplan.yaml", { format: "docx" }),
  };
  expectTypeOf(renderAs.none).returns.resolves.toEqualTypeOf<string>();
  expectTypeOf(renderAs.html).returns.resolves.toEqualTypeOf<string>();
  expectTypeOf(renderAs.docx).returns.resolves.toEqualTypeOf<Uint8Array>();
});
