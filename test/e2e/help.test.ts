import stringWidth from "fast-string-width";
import { describe, expect, test } from "vitest";
import packageFile from "../../package.json";
import { commandGroups } from "../../src/cli/help/command-groups.ts";
import { HelpTexts } from "../../src/cli/help/help-texts.ts";
import type { SmplanCommand } from "../../src/cli/help/smplan-command.ts";
import { buildProgram } from "../../src/cli/program.ts";
import { languages } from "../../src/i18n/languages.ts";
import english from "../../src/i18n/messages/en/help.json";
import { nodeRuntime } from "../../src/platform/node-runtime.ts";
import { rules as allRules } from "../../src/rules/index.ts";
import { folder } from "../support/run.ts";
import { runSmplan } from "../support/run-in-host.ts";

const cwd = folder();
const program = await buildProgram(undefined, nodeRuntime(), () => undefined);
const commands = program.commands.map((command) => command.name());

/** Returns all commands with their subcommands. */
function allCommands(command: SmplanCommand = program): SmplanCommand[] {
  return [command, ...command.commands.flatMap((child) => allCommands(child as SmplanCommand))];
}

/** Returns the paths of the texts in a part of help.json. */
function pathsOf(tree: object, path: readonly string[] = []): string[] {
  return Object.entries(tree).flatMap(([key, item]) =>
    typeof item === "object" && !Array.isArray(item)
      ? pathsOf(item, [...path, key])
      : [[...path, key].join(".")],
  );
}

describe.each(languages)("help in %s", (language) => {
  const env = { LANG: language };

  test("lists every command, in 24 lines of 80 columns", async () => {
    const { code, out } = await runSmplan(["--help"], { cwd, env });
    for (const command of commands) expect(out).toMatch(new RegExp(`  ${command} +\\S`));
    const lines = out.trimEnd().split("\n");
    expect(lines.length).toBeLessThanOrEqual(24);
    expect(lines.filter((line) => stringWidth(line) > 80)).toEqual([]);
    expect(code).toBe(0);
  });

  test("shows the groups of commands in a fixed order", async () => {
    const { out } = await runSmplan([], { cwd, env });
    const { groups } = (await HelpTexts.load(language)).words;
    const positions = commandGroups.map((group) => out.indexOf(`\n${groups[group]} `));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
    expect(positions).not.toContain(-1);
  });

  test("describes every command, argument, option and example", async () => {
    const texts = await HelpTexts.load(language);
    for (const command of allCommands()) {
      expect(texts.about(command), command.path).not.toBe(".");
      if (command !== program) expect(texts.summary(command), command.path).not.toBe("");
      for (const argument of command.registeredArguments)
        expect(texts.argument(command, argument), `${command.path} ${argument.name()}`).not.toBe("");
      for (const option of command.options)
        expect(texts.option(command, option), `${command.path} ${option.flags}`).not.toMatch(/^( \(|$)/);
      for (const [line, description] of texts.examples(command)) expect(description, line).not.toBe("");
    }
  });

  test("breaks no word at 80 columns", async () => {
    for (const command of commands) {
      const { out } = await runSmplan([command, "--help"], { cwd, env });
      expect(out.split("\n").filter((line) => stringWidth(line) > 80)).toEqual([]);
    }
  });

  test("has the program's words in the same language", async () => {
    const { labels } = (await HelpTexts.load(language)).words;
    const { out } = await runSmplan(["lint", "--help"], { cwd, env });
    for (const label of [
      labels.usage,
      labels.arguments,
      labels.options,
      labels.globalOptions,
      labels.examples,
    ])
      expect(out).toContain(label);
  });
});

describe("help", () => {
  test("has no texts for arguments, options and placeholders that do not exist", () => {
    const paths = new Set<string>();
    const placeholders = new Set(["options", "command"]);
    for (const command of allCommands()) {
      const place = command.path.split(" ").slice(1).join(".commands.");
      for (const argument of command.registeredArguments)
        paths.add(`${place}.arguments.${argument.name()}`).add(argument.name());
      for (const option of command.options) {
        paths.add(`${place}.options.${option.long?.slice(2)}`);
        for (const [name] of option.flags.matchAll(/(?<=[<[:=])[a-z]+/g)) placeholders.add(name);
      }
      for (const argument of command.registeredArguments) placeholders.add(argument.name());
    }
    const described = pathsOf(english.commands).filter((path) => /\.(arguments|options)\./.test(path));
    expect(described.filter((path) => !paths.has(path))).toEqual([]);
    expect(Object.keys(english.placeholders).filter((name) => !placeholders.has(name))).toEqual([]);
    expect([...placeholders].filter((name) => !Object.hasOwn(english.placeholders, name))).toEqual([]);
    for (const command of allCommands().slice(1)) {
      const { length } = command.examples;
      const place = command.path.split(" ").slice(1).join(".commands.").split(".");
      const texts = place.reduce<Record<string, unknown>>(
        (part, key) => part[key] as Record<string, unknown>,
        english.commands,
      );
      expect((texts.examples as string[] | undefined) ?? [], command.path).toHaveLength(length);
    }
  });

  test.each(commands)("%s has its own help, with examples", async (command) => {
    const { code, out } = await runSmplan([command, "--help"], { cwd });
    expect(out).toContain(`Usage: smplan ${command}`);
    expect(out).toContain("Examples:");
    expect(out).toContain(`$ smplan ${command}`);
    expect(code).toBe(0);
  });

  test.each([[[]], [["help"]], [["--help"]], [["-h"]]])("is printed by smplan %j", async (args) => {
    const { code, out, err } = await runSmplan(args, { cwd });
    expect(out).toMatch(/^Usage: smplan <command>/);
    expect(err).toBe("");
    expect(code).toBe(0);
  });

  test.each([[["help", "lint"]], [["lint", "-h"]], [["lint", "--help", "--language", "en"]]])(
    "smplan %j prints the help of a command",
    async (args) => {
      const { code, out } = await runSmplan(args, { cwd });
      expect(out).toMatch(/^Usage: smplan lint/);
      expect(code).toBe(0);
    },
  );

  test("follows --language", async () => {
    expect((await runSmplan(["lint", "--help", "--language", "es"], { cwd })).out).toMatch(
      /^Uso: smplan lint/,
    );
    expect((await runSmplan(["lint", "--help", "-l", "bg"], { cwd })).out).toMatch(/^Употреба: smplan lint/);
  });

  test("the version is the package version", async () => {
    expect((await runSmplan(["--version"], { cwd })).out).toBe(`${packageFile.version}\n`);
    expect((await runSmplan(["-V"], { cwd })).out).toBe(`${packageFile.version}\n`);
  });
});

describe("errors of the command line", () => {
  test.each([
    ["en", ["lint", "--fromat", "json"], "Unknown option --fromat. Did you mean --format?"],
    ["bg", ["lint", "--fromat", "json"], "Няма опция --fromat. Да не би да имате предвид --format?"],
    ["es", ["lint", "--fromat", "json"], "No existe la opción --fromat. ¿Quiso decir --format?"],
    ["en", ["lint", "--xyzzy"], "Unknown option --xyzzy.\n"],
    ["en", ["lnit"], 'Unknown command "lnit". Did you mean init or lint?'],
    ["bg", ["lnit"], "Няма команда „lnit“. Да не би да имате предвид init или lint?"],
    ["es", ["lnit"], "No existe el comando «lnit». ¿Quiso decir init o lint?"],
    ["en", ["xyzzy"], 'Unknown command "xyzzy".\n'],
    ["en", ["crisis", "begin"], 'Unknown command "begin".\nSee "smplan crisis --help".'],
    ["en", ["edit"], "The argument <section> is missing."],
    ["bg", ["edit"], "Липсва аргументът <раздел>."],
    ["es", ["diff"], "Falta el argumento <antiguo>."],
    ["en", ["lint", "--preset"], "The option -p, --preset <name> needs a value."],
    ["bg", ["lint", "--preset"], "Опцията -p, --preset <име> трябва да има стойност."],
    ["es", ["correct", "kpi"], "La opción --change <texto> es obligatoria."],
    [
      "bg",
      ["calendar", "--next", "4w", "--to", "2027-01-01"],
      "--next не може да се използва заедно с --to.",
    ],
    ["en", ["schema", "plan", "extra"], 'Unexpected argument "extra".'],
    ["es", ["schema", "plan", "extra"], "Sobra el argumento «extra»."],
    [
      "en",
      ["lint", "--preset", "strikt"],
      'Invalid value "strikt" for -p, --preset <name>. Did you mean "strict"?',
    ],
    ["bg", ["lint", "--preset", "?"], "Използвайте minimal, recommended или strict."],
    ["es", ["lint", "--today", "mañana"], "Escriba una fecha como año-mes-día"],
    ["es", ["lint", "-o", "a", "-o", "b"], "La opción -o, --output-file <archivo> aparece dos veces."],
    ["bg", ["lint", "--workers", "0"], "Напишете цяло число от 1 до 256."],
    [
      "bg",
      ["completion", "tcsh"],
      "Невалидна стойност „tcsh“ за <обвивка>. Използвайте bash, zsh, fish или powershell.",
    ],
  ])("in %s: smplan %j", async (language, args, message) => {
    const { code, out, err } = await runSmplan(args, { cwd, env: { LANG: language } });
    expect(err).toContain(message);
    expect(err).toMatch(/^smplan: .*\n.*smplan[ a-z]* --help.*\n$/);
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  test("escape what could control a terminal", async () => {
    const { err } = await runSmplan(["lint", "--x\u001b[31m\ny"], { cwd });
    expect(err.split("\n")).toHaveLength(3);
    expect(err).not.toContain("\u001b");
  });
});

describe("completion", () => {
  test.each([
    ["en", "lint\tcheck plans for problems"],
    ["bg", "lint\tпроверява планове"],
    ["es", "lint\trevisa planes"],
  ])("describes commands in %s", async (language, line) => {
    const { out } = await runSmplan(["completion", "zsh", "--", "l"], { cwd, env: { LANG: language } });
    expect(out).toBe(`${line}\n`);
  });

  test("describes the options of a subcommand and of the program", async () => {
    const { out } = await runSmplan(["completion", "zsh", "--", "rules", "new", "--"], { cwd });
    expect(out).toContain("--yaml\tdeclare the rule in the configuration, without code\n");
    expect(out).toContain("--no-color\tprint no colors\n");
  });

  test.each(["bash", "zsh", "fish"])("prints a script for %s", async (shell) => {
    const { code, out } = await runSmplan(["completion", shell], { cwd });
    expect(out).toContain("smplan");
    expect(code).toBe(0);
  });
});

describe("rules and explain", () => {
  test("list every rule, as text and as JSON", async () => {
    const rows = JSON.parse((await runSmplan(["rules", "--json"], { cwd })).out);
    expect(rows).toHaveLength(allRules.length);
    const { out } = await runSmplan(["rules"], { cwd });
    for (const { id } of rows) expect(out).toContain(id);
  });

  test("explain shows both examples", async () => {
    const { out } = await runSmplan(["explain", "crisis/known"], { cwd });
    expect(out).toContain("This plan fails:");
    expect(out).toContain("This one passes:");
    expect(out).toContain("Source");
  });
});
