import { accessSync, constants, existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { engines } from "../../../package.json";
import { UserError } from "../../diagnostics.ts";
import { localizeError } from "../../errors.ts";
import type { Messages } from "../../generated/messages.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { Linter } from "../lint/linter.ts";

/** The result of a check. A `note` is a defect with which smplan still works. */
export interface CheckResult {
  state: "well" | "note" | "broken";
  messageId: keyof Messages["doctor"];
  data?: Readonly<Record<string, string | number>>;
}

/** The terminal of the user. */
interface TerminalInfo {
  width: number;
  hasColor: boolean;
}

/** The input of the checks. */
export interface DoctorContext {
  runtime: ServiceRuntime;
  /** `undefined` if the output goes to a file or a pipe. */
  terminal: TerminalInfo | undefined;
  /** The version of Node, without the v. */
  nodeVersion: string;
  plans: readonly string[];
  /** The plans that could be read. */
  sources: readonly PlanSource[];
  /** The files of the other plans. */
  unreadable: readonly string[];
  linter: Linter;
  words: Messages["doctor"];
  /** The language from the command line. */
  requestedLanguage: string | undefined;
}

/** Further files are only counted. */
const MAX_NAMED_FILES = 5;

/** The checks, in the order in which their results are printed. */
export const checks: readonly ((context: DoctorContext) => CheckResult[] | Promise<CheckResult[]>)[] = [
  checkNode,
  checkLanguage,
  checkConfiguration,
  checkPlans,
  checkEditors,
  checkGit,
  checkCache,
  checkTerminal,
];

/** Returns the input of the checks. Plans that cannot be read are not an error. */
export async function createDoctorContext(
  { words, requestedLanguage, terminal }: Pick<DoctorContext, "words" | "requestedLanguage" | "terminal">,
  runtime: ServiceRuntime,
): Promise<DoctorContext> {
  const linter = await Linter.create({ rule: {}, language: requestedLanguage }, runtime, {
    plugins: undefined,
  });
  const plans = await linter.workspace.findPlans([]).catch((error: unknown) => {
    if (error instanceof UserError) return [];
    throw error;
  });
  const sources: PlanSource[] = [];
  const unreadable: string[] = [];
  for (const file of plans) {
    try {
      const source = await linter.workspace.read(file, { root: runtime.cwd });
      if (source.main.diagnostics.length > 0) unreadable.push(file);
      else sources.push(source);
    } catch {
      // The reason is not needed here: `smplan lint` reports it.
      unreadable.push(file);
    }
  }
  return {
    runtime,
    terminal,
    words,
    requestedLanguage,
    linter,
    plans,
    sources,
    unreadable,
    nodeVersion: process.versions.node,
  };
}

function checkNode({ nodeVersion: version }: DoctorContext): CheckResult[] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  // The versions in `engines` of package.json: from 20.19, and from 22.12.
  const isSupported = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return [
    {
      state: isSupported ? "well" : "broken",
      messageId: isSupported ? "node" : "nodeOld",
      data: { version, engines: engines.node },
    },
  ];
}

function checkLanguage({ runtime, words, requestedLanguage: option }: DoctorContext): CheckResult[] {
  if (option !== undefined) return [{ state: "well", messageId: "language", data: { source: "--language" } }];
  const variable = ["LC_ALL", "LC_MESSAGES", "LANG"].find((name) => runtime.env[name]);
  const isSet = environmentLanguage(runtime) !== undefined && variable !== undefined;
  const source = isSet ? `${variable}=${runtime.env[variable]}` : words.languageDefault;
  return [{ state: "well", messageId: "language", data: { source } }];
}

/** Checks the configuration of this folder and those that apply to the plans. */
async function checkConfiguration({ runtime, linter, plans }: DoctorContext): Promise<CheckResult[]> {
  const broken = new Map<string, CheckResult>();
  const read = async (plan: string): Promise<string | undefined> => {
    try {
      return (await linter.settingsFor(plan)).file;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { message } = await localizeError(linter.context.formatter().language, error);
      broken.set(message, { state: "broken", messageId: "configBroken", data: { message } });
      return undefined;
    }
  };
  const file = await read(join(runtime.cwd, "smplan.yaml"));
  for (const plan of plans) await read(plan);
  if (broken.size > 0) return [...broken.values()];
  return [
    {
      state: "well",
      messageId: file === undefined ? "configNone" : "config",
      data: { file: relative(runtime.cwd, file ?? "") },
    },
  ];
}

function checkPlans({ plans: files, unreadable }: DoctorContext): CheckResult[] {
  if (files.length === 0) return [{ state: "note", messageId: "plansNone" }];
  if (unreadable.length === 0) return [{ state: "well", messageId: "plans", data: { count: files.length } }];
  const named = unreadable
    .slice(0, MAX_NAMED_FILES)
    .map((file): CheckResult => ({ state: "broken", messageId: "planBroken", data: { file } }));
  const more = unreadable.length - named.length;
  return more === 0 ? named : [...named, { state: "broken", messageId: "plansMore", data: { count: more } }];
}

function checkEditors({ runtime, sources }: DoctorContext): CheckResult[] {
  const settings = join(runtime.cwd, ".vscode/settings.json");
  const configured =
    existsSync(settings) && new TextDecoder().decode(runtime.files.read(settings)).includes("yaml.schemas");
  const withoutSchema = configured
    ? []
    : sources.filter(({ main }) => !main.text.includes("yaml-language-server: $schema="));
  const [first] = withoutSchema;
  if (sources.length === 0) return [];
  if (!first) return [{ state: "well", messageId: "editor", data: { count: sources.length } }];
  return [
    { state: "note", messageId: "editorNone", data: { file: first.file, count: withoutSchema.length } },
  ];
}

async function checkGit({ runtime }: DoctorContext): Promise<CheckResult[]> {
  const { isGitRepository } = await import("../lint/changed-since.ts");
  const isRepository = isGitRepository(runtime);
  return [{ state: isRepository ? "well" : "note", messageId: isRepository ? "git" : "gitNone" }];
}

function checkCache({ runtime }: DoctorContext): CheckResult[] {
  const file = ".smplancache";
  const path = resolve(runtime.cwd, file);
  try {
    accessSync(existsSync(path) ? path : runtime.cwd, constants.W_OK);
    return [{ state: "well", messageId: "cache", data: { file } }];
  } catch {
    return [{ state: "note", messageId: "cacheNone" }];
  }
}

function checkTerminal({ terminal }: DoctorContext): CheckResult[] {
  if (!terminal) return [{ state: "note", messageId: "terminalNone" }];
  const { width, hasColor } = terminal;
  return [{ state: "well", messageId: "terminal", data: { width, color: hasColor ? 1 : 0 } }];
}
