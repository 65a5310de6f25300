import { accessSync, constants, existsSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { engines } from "../../../package.json";
import { UserError } from "../../diagnostics.ts";
import { failureIn } from "../../errors.ts";
import type { DoctorWords } from "../../i18n/doctor.ts";
import { environmentLanguage } from "../../i18n/ui-language.ts";
import { loadSource } from "../../plan/load-plan-source.ts";
import type { PlanSource } from "../../plan/plan-source.ts";
import type { World } from "../../platform/runtime.ts";
import { colorLevel, widthOf } from "../../platform/terminal.ts";
import { Judge } from "../lint/linter.ts";
import { findPlans } from "../project/find-plans.ts";

/** What was found: well, not well but no hindrance, or broken. */
export interface Finding {
  state: "well" | "note" | "broken";
  says: keyof DoctorWords;
  data?: Readonly<Record<string, string | number>>;
}

/** What the checks look at. */
export interface Patient {
  world: World;
  /** The version of Node, without the v. */
  node: string;
  plans: readonly string[];
  /** What could be read of them, and the files that could not. */
  sources: readonly PlanSource[];
  unread: readonly string[];
  judge: Judge;
  words: DoctorWords;
  /** The language that was asked for on the command line. */
  asked: string | undefined;
}

/** More files than these are only counted. */
const NAMED = 5;

/** Each thing that is looked at, in the order it is told. */
export const checks: readonly ((patient: Patient) => Finding[] | Promise<Finding[]>)[] = [
  node,
  language,
  configuration,
  plans,
  editors,
  git,
  cache,
  terminal,
];

/** @param asked the language that was asked for, if one was */
export async function patientOf(world: World, words: DoctorWords, asked?: string): Promise<Patient> {
  const judge = await Judge.of({ rule: {}, language: asked }, world, { plugins: undefined });
  const plans = await findPlans([], world).catch((error: unknown) => {
    if (error instanceof UserError) return [];
    throw error;
  });
  const sources: PlanSource[] = [];
  const unread: string[] = [];
  for (const file of plans) {
    try {
      const source = loadSource(file, { files: world.files, root: world.cwd });
      if (source.main.faults.length > 0) unread.push(file);
      else sources.push(source);
    } catch {
      // Whatever the system has against it, "smplan lint" says in full.
      unread.push(file);
    }
  }
  return { world, words, asked, judge, plans, sources, unread, node: process.versions.node };
}

function node({ node: version }: Patient): Finding[] {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  // What package.json asks for of Node: from 20.19, and from 22.12.
  const well = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
  return [
    {
      state: well ? "well" : "broken",
      says: well ? "node" : "nodeOld",
      data: { version, engines: engines.node },
    },
  ];
}

function language({ world, words, asked: option }: Patient): Finding[] {
  if (option !== undefined) return [{ state: "well", says: "language", data: { source: "--language" } }];
  const set = ["LC_ALL", "LC_MESSAGES", "LANG"].find((name) => world.env[name]);
  const asked = environmentLanguage(world) !== undefined && set !== undefined;
  const source = asked ? `${set}=${world.env[set]}` : words.languageDefault;
  return [{ state: "well", says: "language", data: { source } }];
}

/** The configuration of this folder, and what is wrong with any that counts for a plan. */
async function configuration({ world, judge, plans }: Patient): Promise<Finding[]> {
  const broken = new Map<string, Finding>();
  const read = async (plan: string): Promise<string | undefined> => {
    try {
      return (await judge.settingsFor(plan)).file;
    } catch (error) {
      if (!(error instanceof UserError)) throw error;
      const { message } = await failureIn(judge.common.wording().language, error);
      broken.set(message, { state: "broken", says: "configBroken", data: { message } });
      return undefined;
    }
  };
  const file = await read(join(world.cwd, "smplan.yaml"));
  for (const plan of plans) await read(plan);
  if (broken.size > 0) return [...broken.values()];
  return [
    {
      state: "well",
      says: file === undefined ? "configNone" : "config",
      data: { file: relative(world.cwd, file ?? "") },
    },
  ];
}

function plans({ plans: files, unread }: Patient): Finding[] {
  if (files.length === 0) return [{ state: "note", says: "plansNone" }];
  if (unread.length === 0) return [{ state: "well", says: "plans", data: { count: files.length } }];
  const named = unread
    .slice(0, NAMED)
    .map((file): Finding => ({ state: "broken", says: "planBroken", data: { file } }));
  const more = unread.length - named.length;
  return more === 0 ? named : [...named, { state: "broken", says: "plansMore", data: { count: more } }];
}

function editors({ world, sources }: Patient): Finding[] {
  const settings = join(world.cwd, ".vscode/settings.json");
  const configured =
    existsSync(settings) && new TextDecoder().decode(world.files.read(settings)).includes("yaml.schemas");
  const silent = configured
    ? []
    : sources.filter(({ main }) => !main.text.includes("yaml-language-server: $schema="));
  const [first] = silent;
  if (sources.length === 0) return [];
  if (!first) return [{ state: "well", says: "editor", data: { count: sources.length } }];
  return [{ state: "note", says: "editorNone", data: { file: first.file, count: silent.length } }];
}

async function git({ world }: Patient): Promise<Finding[]> {
  const { isRepository } = await import("../lint/changed-since.ts");
  const well = isRepository(world);
  return [{ state: well ? "well" : "note", says: well ? "git" : "gitNone" }];
}

function cache({ world }: Patient): Finding[] {
  const file = ".smplancache";
  const path = resolve(world.cwd, file);
  try {
    accessSync(existsSync(path) ? path : world.cwd, constants.W_OK);
    return [{ state: "well", says: "cache", data: { file } }];
  } catch {
    return [{ state: "note", says: "cacheNone" }];
  }
}

function terminal({ world }: Patient): Finding[] {
  if (!world.stdout.isTTY) return [{ state: "note", says: "terminalNone" }];
  const color = colorLevel(world.stdout, world.env) > 0 ? 1 : 0;
  return [{ state: "well", says: "terminal", data: { width: widthOf(world.stdout), color } }];
}
