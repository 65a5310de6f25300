import { Chalk } from "chalk";
import { loadFormat } from "../../../src/formats/index.ts";
import { loadMessageFormatter } from "../../../src/i18n/message-formatter.ts";
import { lintSource } from "../../../src/lint/lint-plan.ts";
import { LintReport } from "../../../src/lint/lint-report.ts";
import { loadPlanSource } from "../../../src/plan/load-plan-source.ts";
import { rules } from "../../../src/rules/index.ts";
import { lintSettingsFor } from "../../support/lint.ts";

/** Input that can break a format: quotes, markup, emoji, tabs, Windows line ends, several scripts. */
const hostile = `smplan: 1\r
plan: { title: TBD, version: 1.10 }\r
team:\r
  - { id: a, name: "<b>Ема & \\"Ко\\"</b> | *звезда* @all #1 🎉" }\r
  - { id: a, name: TODO\t}\r
people: { audiences: [{ id: уч, name: "|--|\`code\`|" }] } # smplan-disable-line structure/yaml -- nothing\r
kpis:\r
  - { id: k, name: "]]> --> ::error file=x::", objective: nobody, target: { value: 5 } }\r
`;

/** Returns a report with findings of every kind, some of them in an included file with an unusual name. */
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
  const planText = text === "" ? text : `${text}crisis: { $include: "криза & co.yaml" }\r\n`;
  const source = loadPlanSource("my plans/smplan.yaml", { files, text: planText });
  const wording = await loadMessageFormatter(language);
  const settings = { ...lintSettingsFor(rules, "recommended"), wording: () => wording };
  const { findings } = await lintSource(source, settings);
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
        level: settings.levels.get(rule.id) ?? "off",
        words: wording.textsOf(rule),
      })),
    }),
  );
}

/** Returns a report without findings. */
export async function cleanReport(language = "en"): Promise<LintReport> {
  const { meta } = await report(language);
  return new LintReport(["smplan.yaml"], [], new Map(), meta);
}

/** Returns the output of a format for a report, without colors. */
export async function renderReport(name: string, lintReport: LintReport, explain = false): Promise<string> {
  return (await loadFormat(name)).render(lintReport, {
    chalk: new Chalk({ level: 0 }),
    width: 100,
    explain,
    all: false,
  });
}
