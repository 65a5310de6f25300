import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { englishErrors } from "../../src/i18n/failures.ts";
import { folder, smplan } from "../support/run.ts";

const source = join(import.meta.dirname, "../../src");

test("every error text is used in the code", () => {
  const code = readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.startsWith("generated"))
    .map((file) => readFileSync(join(source, file), "utf8"))
    .join("\n");
  const ids = Object.keys(englishErrors);
  // Thrown by id, or looked up.
  expect(ids.filter((id) => !code.includes(`"${id}"`) && !code.includes(`failures.${id}.`))).toEqual([]);
});

const plan = "smplan: 1\nplan: { title: TBD }\n";
const off = ["--rule", "structure/section:off"];

interface ErrorCase {
  files: Record<string, string>;
  args: string[];
  bg: string;
  es: string;
}

const errorCases: Record<string, ErrorCase> = {
  "no plan": {
    files: {},
    args: ["lint"],
    bg: "smplan: Тук няма план: в тази папка и под нея няма нито smplan.yaml, нито *.smplan.yaml.\nПосочете файл или създайте план със „smplan init“.\n",
    es: "smplan: Aquí no hay ningún plan: ni smplan.yaml ni *.smplan.yaml en esta carpeta o por debajo.\nIndique un archivo, o deje que «smplan init» escriba un plan.\n",
  },
  "an unknown rule": {
    files: { "smplan.yaml": plan },
    args: ["lint", "--rule", "kpis/basline:off"],
    bg: "smplan: Няма правило „kpis/basline“. Да не би да имате предвид „kpis/baseline“?\n",
    es: "smplan: No existe la regla «kpis/basline». ¿Quería decir «kpis/baseline»?\n",
  },
  "a configuration that does not fit its schema": {
    files: { "smplan.yaml": plan, "smplan.config.yaml": "ingore: [a]\n" },
    args: ["lint"],
    bg: "няма ключ „ingore“. Да не би да имате предвид „ignore“?",
    es: "Corrija la configuración y vuelva a intentarlo.\n",
  },
  "a configuration with invalid YAML": {
    files: { "smplan.yaml": plan, "smplan.config.yaml": "rules: [a\n" },
    args: ["lint"],
    bg: "smplan.config.yaml:1:8: Липсва скоба или запетая: всяка [ иска своята ]",
    es: "smplan.config.yaml:1:8: ",
  },
  "a plugin without a rule": {
    files: {
      "smplan.yaml": plan,
      "smplan.config.yaml": "plugins: [./rule.mjs]\n",
      "rule.mjs": 'export default { id: "house/a", messages: {}, check() {}, reads: ["kpi"] };\n',
    },
    args: ["lint"],
    bg: 'Модулът „./rule.mjs“ изнася нещо, което не е правило: house/a чете раздела "kpi", какъвто няма в нито един план (да не би да имате предвид „kpis“?).\n',
    es: 'El módulo «./rule.mjs» exporta algo que no es una regla: house/a lee la sección "kpi", que ningún plan tiene (¿quería decir «kpis»?).\n',
  },
  "a plan with invalid YAML to render": {
    files: { "smplan.yaml": "smplan: 1\nplan: [\n" },
    args: ["render"],
    bg: "smplan: smplan.yaml:2:7: Липсва скоба или запетая",
    es: "smplan: smplan.yaml:2:7: Falta un corchete, una llave o una coma",
  },
  "several plans to render": {
    files: Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.smplan.yaml`, plan])),
    args: ["render"],
    bg: "smplan: Тук има 6 плана: 0.smplan.yaml, 1.smplan.yaml, 2.smplan.yaml, 3.smplan.yaml, 4.smplan.yaml….\n",
    es: "smplan: Aquí hay 6 planes: 0.smplan.yaml, 1.smplan.yaml, 2.smplan.yaml, 3.smplan.yaml, 4.smplan.yaml….\n",
  },
  "an unknown rule to explain": {
    files: {},
    args: ["explain", "kpis/basline"],
    bg: "Да не би да имате предвид „kpis/baseline“?",
    es: "¿Quería decir «kpis/baseline»?",
  },
};

describe.each(["bg", "es"] as const)("reports in %s", (language) => {
  test.each(Object.entries(errorCases))("%s", (_, { files, args, [language]: expected }) => {
    const cwd = folder(files);
    const result = smplan([...args, "--language", language], { cwd });
    expect(result.err).toContain(expected);
    expect(result).toMatchObject({ code: 2, out: "" });
    expect(smplan(args, { cwd, env: { LANG: `${language}_XX.UTF-8` } })).toEqual(result);
  });
});

test("an error in a worker is reported in the requested language", () => {
  const plans = Array.from({ length: 100 }, (_, index) => [`${index}/smplan.yaml`, plan]);
  const configs = Array.from({ length: 100 }, (_, index) => [
    `${index}/smplan.config.yaml`,
    index === 90 ? "extends: recomended\n" : "extends: minimal\n",
  ]);
  const cwd = folder({ ...Object.fromEntries(plans), ...Object.fromEntries(configs) });
  const { code, err } = smplan(["lint", "--workers", "2", "--no-ignore", "--language", "es"], { cwd });
  expect(err).toContain("90/smplan.config.yaml:1:10: No existe el conjunto «recomended».");
  expect(code).toBe(2);
});

describe("other notices of the linter", () => {
  const cases: [string, string[], string, string][] = [
    [
      "a warning too many",
      ["--max-warnings", "0"],
      "а --max-warnings допуска най-много 0",
      "más de las 0 que permite --max-warnings",
    ],
    [
      "nothing to fix",
      ["--fix-dry-run"],
      "няма забележки, които могат да се поправят",
      "no hay nada que se pueda corregir",
    ],
    ["an ignored plan", ["left.smplan.yaml"], "left.smplan.yaml е пропуснат", "left.smplan.yaml se omite"],
    ["a baseline", ["--update-baseline"], "вече допуска 1 забележка", "admite 1 aviso"],
  ];
  test.each(cases)("%s", (_, args, bg, es) => {
    const cwd = folder({
      "smplan.yaml": plan,
      "left.smplan.yaml": plan,
      ".smplanignore": "left.smplan.yaml\n",
    });
    expect(smplan(["lint", ...off, ...args, "--language", "bg"], { cwd }).err).toContain(bg);
    expect(smplan(["lint", ...off, ...args, "--language", "es"], { cwd }).err).toContain(es);
  });
});

test("doctor reports a broken configuration in its language", () => {
  const cwd = folder({ "smplan.yaml": plan, "smplan.config.yaml": "extends: recomended\n" });
  expect(smplan(["doctor", "--language", "bg"], { cwd }).out.replace(/\s+/g, " ")).toContain(
    "Няма набор „recomended“. Да не би да имате предвид „recommended“?",
  );
});
