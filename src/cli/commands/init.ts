import { existsSync, readFileSync, rmSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { schema } from "virtual:smplan/schema";
import { Chalk } from "chalk";
import { Option } from "commander";
import { stringify } from "yaml";
import { version } from "../../../package.json";
import { platforms } from "../../facts/platforms.ts";
import { UserError } from "../../finding.ts";
import stylish from "../../formats/stylish.ts";
import { Configs } from "../../lint/config/index.ts";
import { lintPlan } from "../../lint/plan.ts";
import { LintReport } from "../../lint/report.ts";
import { faultMessage } from "../../lint/wording.ts";
import { loadDocumentWords } from "../../locale/documents.ts";
import { languageOf, languages } from "../../locale/languages.ts";
import { loadMetricNames } from "../../locale/metrics.ts";
import { loadWizardWords, type WizardWords } from "../../locale/wizard.ts";
import { rules } from "../../rules/index.ts";
import { exampleAnswers, readAnswers, unanswered, withProposals } from "../../wizard/answers.ts";
import { writePlan } from "../../wizard/document.ts";
import type { Answers } from "../../wizard/question.ts";
import { fill, questionsOf, runWizard, type WizardPath } from "../../wizard/run.ts";
import { readYaml } from "../../yaml/read.ts";
import { CLEAN, type CommandDefinition, examples } from "../command.ts";
import { circumstances, todayOf } from "../judgement.ts";
import { environmentLanguage } from "../language.ts";
import { askerOf, askOne, askYesNo, isStop, paragraph, type Talk } from "../prompts.ts";
import { read } from "../read.ts";
import { colorLevel, widthOf } from "../terminal.ts";
import type { World } from "../world.ts";
import { writeResult } from "../write.ts";

interface InitOptions {
  language?: string;
  full?: boolean;
  short?: boolean;
  yes?: boolean;
  answers?: string;
  from?: string;
  force?: boolean;
  schema: boolean;
}

/** The exit code of a program that was stopped by Ctrl-C. */
const STOPPED = 130;
const SCHEMA_FILE = "smplan.schema.json";
const DRAFT_FILE = ".smplan-draft.yaml";

const command: CommandDefinition = {
  summary: "write a plan by answering questions",
  order: 1,
  define(command, world, done) {
    command
      .description(
        "Asks what a plan needs to know, and writes it as a commented YAML file. Stop with Ctrl-C at any time: the answers are kept, and the next run goes on from there.",
      )
      .argument("[file]", "the file to write", "smplan.yaml")
      .addOption(
        new Option(
          "-l, --language <language>",
          "language of the questions and of the plan; else that of the system",
        ).choices(languages),
      )
      .option("--short", "ask only what a plan needs to begin with")
      .option("--full", "ask about every part of a plan")
      .option("-y, --yes", "ask nothing: take the examples, to be replaced in the file")
      .option(
        "--answers <file>",
        "ask nothing: take the answers from a YAML or JSON file, by the questions' ids",
      )
      .option("--from <file>", "ask nothing: make the plan of a document in Markdown or Word (.docx)")
      .option("--force", "replace the file if it is there")
      .option("--no-schema", `do not put ${SCHEMA_FILE} beside the plan for editors`)
      .addHelpText(
        "after",
        examples([
          ["smplan init", "answer questions in your language"],
          ["smplan init --full --language bg", "every question, in Bulgarian"],
          ["smplan init clients/acme.smplan.yaml", "another file"],
          ["smplan init --yes", "a plan of examples, to look at and change"],
          ["smplan init --answers answers.yaml", "without a terminal"],
          ["smplan init --from plan.docx", "of a plan that is there already, in Word or Markdown"],
        ]),
      )
      .action(async (file: string, options: InitOptions) => done(await init(file, options, world)));
  },
};

export default command;

async function init(file: string, options: InitOptions, world: World): Promise<number> {
  if (options.from !== undefined)
    return (await import("../init/from.ts")).importPlan(options.from, { ...options, file, world });
  const language = options.language ?? languageOf(systemLanguage(world));
  const words = await loadWizardWords(language);
  const talk = await talkOf(words, language, world);
  const when = { language, today: todayOf(world) };
  if (!options.yes && options.answers === undefined) return interview(file, options, { ...talk, ...when });
  refuseExisting(file, options, world);
  const path: WizardPath = options.full ? "full" : "short";
  const given =
    options.answers === undefined ? {} : await readAnswerFile(options.answers, { ...when, words }, world);
  const answers = options.yes
    ? exampleAnswers(path, given, { ...when, words, answers: given })
    : complete(path, withProposals(path, given, when), options.answers ?? "");
  const examplesOnly = options.yes === true && Object.keys(given).length === 0;
  await finish(file, { ...options, force: true }, { ...talk, ...when, answers, examplesOnly });
  return CLEAN;
}

interface Session extends Talk {
  language: string;
  today: string;
}

/** Asks a person. What they answered is on disk before the next question is put. */
async function interview(file: string, options: InitOptions, session: Session): Promise<number> {
  const { world, words } = session;
  if (!world.stdin.isTTY || !world.stdout.isTTY)
    throw new UserError(
      "smplan init asks questions, and there is no terminal to ask them in.",
      "Run it in a terminal, or give it --answers FILE or --yes.",
    );
  const draft = draftBeside(file, world);
  let count = 0;
  try {
    if (existsSync(resolve(world.cwd, file)) && !options.force) {
      const replace = await askYesNo(fill(words.overwrite, { file }), false, session);
      if (!replace) return keepAsItIs(file, session);
    }
    let answers = await resumed(draft, session);
    count = Object.keys(answers).length;
    if (count === 0) world.stdout.write(`\n${paragraph(words.welcome, session)}\n\n`);
    const path = await pathOf(options, session);
    answers = await runWizard({
      ...session,
      path,
      answers,
      ask: askerOf(session),
      keep(kept) {
        count = Object.keys(kept).length;
        writeResult(draft, stringify(kept), { world, force: true });
      },
    });
    await finish(file, { ...options, force: true }, { ...session, answers });
    rmSync(resolve(world.cwd, draft), { force: true });
    return CLEAN;
  } catch (error) {
    if (!isStop(error)) throw error;
    if (count > 0) world.stderr.write(`\n${fill(words.saved, { count, file: draft })}\n`);
    return STOPPED;
  }
}

function keepAsItIs(file: string, { world, words }: Session): number {
  world.stderr.write(`${fill(words.kept, { file })}\n`);
  return CLEAN;
}

/** The answers of an earlier run that was stopped, where the person wants to go on with them. */
async function resumed(draft: string, session: Session): Promise<Answers> {
  const { world, words } = session;
  if (!existsSync(resolve(world.cwd, draft))) return {};
  const answers = await readAnswerFile(draft, session, world);
  const count = Object.keys(answers).length;
  return (await askYesNo(fill(words.resume, { count }), true, session)) ? answers : {};
}

async function pathOf({ short, full }: InitOptions, session: Session): Promise<WizardPath> {
  if (short || full) return full ? "full" : "short";
  const { words } = session;
  const count = (path: WizardPath) => questionsOf(path).length;
  return askOne(
    words.pathAsk,
    [
      { value: "short", name: fill(words.pathShort, { count: count("short") }) },
      { value: "full", name: fill(words.pathFull, { count: count("full") }) },
    ],
    session,
  );
}

interface Finishing extends Session {
  answers: Answers;
  examplesOnly?: boolean;
}

/** Writes the plan and its schema, lints it as `smplan lint` would, and says what to do next. */
async function finish(file: string, options: InitOptions, finishing: Finishing): Promise<void> {
  const { world, words, language, paint, examplesOnly } = finishing;
  const metricNames = await loadMetricNames(language);
  const schemaFile = join(dirname(file), SCHEMA_FILE);
  const text = writePlan(
    { ...finishing, metricNames },
    { schema: options.schema ? `./${SCHEMA_FILE}` : undefined, examples: examplesOnly },
  );
  if (options.schema)
    writeResult(schemaFile, `${JSON.stringify(schema, null, 2)}\n`, { world, replaceable: isPlanSchema });
  writeResult(file, text, { world, force: options.force });
  world.stdout.write(`\n${paint.bold(fill(words.wrote, { file }))}\n`);
  const path = relative(world.cwd, resolve(world.cwd, file));
  const settings = await new Configs(world.files, rules).for(path);
  const judgement = { ...settings, ...(await circumstances({ language }, world)) };
  const { root } = settings;
  const plan = await read(path, () => lintPlan(path, judgement, { files: world.files, root }));
  const texts = new Map(plan.source.documents.map((document) => [document.file, document.text]));
  const report = new LintReport([path], plan.findings, texts, () => ({
    version,
    language,
    rules: [],
    absent: new Set(),
  }));
  world.stdout.write(await verdict(report, finishing));
  const steps = words.next.map(
    (step, index) => `  ${index + 1}. ${paragraph(fill(step, { file }), finishing, "     ").trimStart()}`,
  );
  world.stdout.write(`\n${paint.bold(words.nextTitle)}\n${steps.join("\n")}\n`);
}

/** Whether a file is a schema of ours, of whatever version. */
function isPlanSchema(text: string): boolean {
  return text.includes('"$schema": "https://json-schema.org/') && text.includes('"smplan"');
}

/** Errors in full, as the linter prints them; what is only still to be added in a line each. */
async function verdict(report: LintReport, finishing: Finishing): Promise<string> {
  const { words, paint, world } = finishing;
  if (report.count("error") > 0)
    return `${words.faulty}\n\n${await stylish.print(report, { paint, width: widthOf(world.stdout), explain: false })}`;
  if (report.findings.length === 0) return `${words.clean}\n`;
  const lines = report.findings.map(
    ({ rule, message }) => `  -${paragraph(`${message} (${rule})`, finishing, "    ").slice(3)}`,
  );
  return `${fill(words.left, { count: report.findings.length })}\n${lines.join("\n")}\n`;
}

function complete(path: WizardPath, answers: Answers, name: string): Answers {
  const missing = unanswered(path, answers);
  if (missing.length === 0) return answers;
  throw new UserError(
    `${name} has no answer to: ${missing.join(", ")}.`,
    "Add them, or take the examples for them with --yes.",
  );
}

async function readAnswerFile(
  file: string,
  when: { language: string; today: string; words: WizardWords },
  world: World,
): Promise<Answers> {
  const bytes = await read(file, () => readFileSync(resolve(world.cwd, file), "utf8"));
  const { data, faults } = readYaml(bytes);
  if (faults[0])
    throw new UserError(`${file} is no YAML: ${faultMessage(rules, { kind: "yaml", ...faults[0] })}`);
  return readAnswers(data, file, when);
}

/** @throws UserError where the plan would be overwritten without a yes */
function refuseExisting(file: string, { force }: InitOptions, world: World): void {
  if (force || !existsSync(resolve(world.cwd, file))) return;
  throw new UserError(`${file} is there already.`, "Name another file, or replace it with --force.");
}

function draftBeside(file: string, world: World): string {
  return relative(world.cwd, join(dirname(resolve(world.cwd, file)), DRAFT_FILE));
}

async function talkOf(words: WizardWords, language: string, world: World): Promise<Talk> {
  const [documentWords, metricNames] = await Promise.all([
    loadDocumentWords(language),
    loadMetricNames(language),
  ]);
  const kinds: Readonly<Record<string, string>> = documentWords.values.objective;
  const nameOf = (question: string, choice: string): string => {
    if (question === "metric") return metricNames[choice] ?? choice;
    if (question === "platforms") return platforms.find(({ id }) => id === choice)?.name ?? choice;
    return kinds[choice] ?? choice;
  };
  return { world, words, nameOf, paint: new Chalk({ level: colorLevel(world.stdout, world.env) }) };
}

/** The language the person's system speaks. */
function systemLanguage(world: World): string {
  return environmentLanguage(world) ?? Intl.DateTimeFormat().resolvedOptions().locale;
}
