import { Chalk } from "chalk";
import { loadFormat } from "../../../src/formats/index.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { LintReport } from "../../../src/lint/lint-report.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { rules } from "../../../src/rules/index.ts";
import { judgementOf } from "../../support/lint.ts";

/** Everything that has broken a format somewhere: quotes, markup, emoji, tabs, Windows lines, several scripts. */
const hostile = `smplan: 1\r
plan: { title: TBD, version: 1.10 }\r
team:\r
  - { id: a, name: "<b>Ема & \\"Ко\\"</b> | *звезда* @all #1 🎉" }\r
  - { id: a, name: TODO\t}\r
people: { audiences: [{ id: уч, name: "|--|\`code\`|" }] } # smplan-disable-line structure/yaml -- nothing\r
kpis:\r
  - { id: k, name: "]]> --> ::error file=x::", objective: nobody, target: { value: 5 } }\r
`;

/** A report with findings of every kind, some of them in an included file with an odd name. */
export async function report(language = "en", text = hostile): Promise<LintReport> {
  const files = {
    read: (path: string) => {
      if (path.endsWith("криза & co.yaml"))
        return new TextEncoder().encode("version: 2\nlevels: [{ id: a, name: TBD }]\n");
      throw Object.assign(new Error("no such file"), { code: "ENOENT" });
    },
    exists: () => false,
    realPath: (path: string) => path,
  };
  const whole = text === "" ? text : `${text}crisis: { $include: "криза & co.yaml" }\r\n`;
  const source = loadPlanSource("my plans/smplan.yaml", { files, text: whole });
  const wording = await loadMessageFormatter(language);
  const judgement = { ...judgementOf(rules, "recommended"), wording: () => wording };
  const { findings } = await lintSource(source, judgement);
  return new LintReport(
    ["my plans/smplan.yaml", "other/smplan.yaml"],
    findings,
    new Map(source.documents.map((document) => [document.file, document.text])),
    () => ({
      version: "1.2.3",
      language,
      absent: new Set(),
      rules: rules.map((rule) => ({
        rule,
        level: judgement.levels.get(rule.id) ?? "off",
        words: wording.textsOf(rule),
      })),
    }),
  );
}

/** A report that has nothing to say. */
export async function cleanReport(language = "en"): Promise<LintReport> {
  const { meta } = await report(language);
  return new LintReport(["smplan.yaml"], [], new Map(), meta);
}

/** What a format makes of a report, without colors. */
export async function print(name: string, of: LintReport, explain = false): Promise<string> {
  return (await loadFormat(name)).render(of, { chalk: new Chalk({ level: 0 }), width: 100, explain });
}
