import { defaultCrisisLevels } from "../../catalog/crisis-defaults.ts";
import { languages } from "../../i18n/languages.ts";
import { loadMessages } from "../../i18n/load-messages.ts";
import type { SwotItem } from "../../plan/types.ts";
import { answerTexts } from "../field-value.ts";
import { daysAfter } from "../period.ts";
import { firstCrisisSteps } from "../proposals/crisis.ts";
import { uniqueSlug } from "../slug.ts";
import { withoutFullStop } from "../without-full-stop.ts";
import type { Wizard } from "../wizard.ts";
import { askPlaceholders } from "./placeholders.ts";
import { ownerAndDeputy } from "./team.ts";

/** The maximum number of scenarios in a new manual, not counting the one for a hijacked account. */
const MAX_FIRST_SCENARIOS = 3;

/** A new manual is tested in a drill within its first quarter. */
const DAYS_TO_DRILL = 90;

/** Asks the questions of the source's fourth step: a contingency plan that the whole team knows. */
export async function askCrisis(wizard: Wizard): Promise<void> {
  const { context, questionnaire } = wizard;
  questionnaire.startStep("crisis");
  if (wizard.hasBase) return context.thorough ? askPlaceholders(wizard, ["crisis"]) : undefined;
  await setManualDefaults(wizard);
  if (context.thorough) await askScenarios(wizard);
  else await askScenario(wizard);
}

/**
 * Sets the parts of the manual that are the same for any organization, and asks about roles and monitoring.
 */
async function setManualDefaults(wizard: Wizard): Promise<void> {
  const { drafts, wizard: wizardWords } = wizard.words;
  const { owner, deputy } = ownerAndDeputy(wizard);
  wizard.setDefault(["crisis", "version"], "1.0");
  wizard.setDefault(
    ["crisis", "levels"],
    defaultCrisisLevels.map(({ id, respondWithin }) => ({
      id,
      ...drafts.crisis.levels[id],
      respondWithin,
      decides: owner,
    })),
  );
  wizard.setDefault(
    ["crisis", "escalation"],
    [
      { from: "watch", to: "alert", when: drafts.crisis.escalation.alert, notify: [owner] },
      { from: "alert", to: "crisis", when: drafts.crisis.escalation.crisis, notify: [owner] },
    ],
  );
  await askRoles(wizard, owner, deputy);
  if (wizard.context.thorough) {
    await wizard.askField(["crisis", "monitoring", "keywords"], {
      separator: ",",
      proposed: [String(wizard.at("plan", "organization"))],
    });
    await wizard.askField(["crisis", "monitoring", "hours"]);
  }
  wizard.setDefault(["crisis", "monitoring", "keywords"], [wizard.at("plan", "organization")]);
  wizard.setDefault(["crisis", "monitoring", "owner"], owner);
  wizard.setDefault(["crisis", "monitoring", "hours"], "09:00-18:00");
  wizard.setDefault(["crisis", "pause"], { steps: wizardWords.texts.pause, owner, within: "15m" });
  const { start } = wizard.at("plan", "period") as { start: string };
  wizard.setDefault(["crisis", "drills"], { cadence: "yearly", next: daysAfter(start, DAYS_TO_DRILL) });
  wizard.setDefault(["crisis", "distribution"], { where: wizardWords.texts.where });
  wizard.setDefault(["crisis", "review"], { within: "7d", owner, questions: wizardWords.texts.questions });
}

/**
 * Sets the decision-maker, the spokesperson and the monitor, each with a deputy. Asks only in a thorough run.
 */
async function askRoles(wizard: Wizard, owner: string, deputy: string | undefined): Promise<void> {
  const { drafts, advice } = wizard.words;
  const team = (wizard.at("team") ?? []) as { id: string; name: string }[];
  for (const [index, role] of (["decision-maker", "spokesperson", "monitor"] as const).entries()) {
    const path = ["crisis", "roles", index];
    wizard.setDefault([...path, "role"], role);
    if (wizard.context.thorough && team.length > 1) {
      const { name, does } = drafts.crisis.roles[role];
      const ask = advice.crisis.person({ role: name, does });
      const choices = team.map((member) => ({ value: member.id, name: member.name }));
      const person = await wizard.ask(path.join("."), {
        kind: "choice",
        question: ask,
        choices,
        proposed: owner,
      });
      wizard.set([...path, "person"], person);
      wizard.set([...path, "backup"], team.find(({ id }) => id !== person)?.id);
    }
    wizard.setDefault([...path, "person"], owner);
    wizard.setDefault([...path, "backup"], deputy);
  }
}

/** Asks for the only scenario of a short plan. */
async function askScenario(wizard: Wizard): Promise<void> {
  const path = ["crisis", "scenarios", 0];
  const name = await wizard.askField([...path, "name"]);
  await writeScenario(wizard, 0, { name: String(name), kind: "accidental", threats: [] });
}

interface ScenarioDraft {
  name: string;
  kind: "victim" | "accidental" | "preventable" | "hijacked" | "misinformation";
  threats: readonly string[];
}

/**
 * Offers scenarios for the threats of the SWOT, writes the chosen ones, and adds one for a hijacked account.
 */
async function askScenarios(wizard: Wizard): Promise<void> {
  const { drafts, wizard: wizardWords, advice, valueNames } = wizard.words;
  const all = (wizard.at("situation", "swot", "threats") ?? []) as SwotItem[];
  // Threats to the reputation come first and are proposed. If there are none, all threats are proposed.
  const threats = all.toSorted((one, other) => harmRank(other) - harmRank(one)).slice(0, MAX_FIRST_SCENARIOS);
  const proposed = threats.some(harmRank) ? threats.filter(harmRank) : threats;
  const offered = threats.map(({ id, statement }) => ({
    value: id,
    name: drafts.crisis.scenarios.threat({ threat: withoutFullStop(statement) }),
  }));
  const { ask, why } = wizardWords.questions["crisis.scenarios.name"];
  const kept = await wizard.ask("crisis.scenarios.threats", {
    kind: "choices",
    question: ask,
    notes: [why, advice.crisis.takeover],
    choices: offered,
    proposed: proposed.map(({ id }) => id),
    optional: true,
  });
  let index = 0;
  for (const id of answerTexts(kept, ",")) {
    const name = offered.find(({ value }) => value === id)?.name ?? id;
    const kinds = (["victim", "accidental", "preventable"] as const).map((value) => ({
      value,
      name: valueNames.cluster[value],
      about: advice.crisis.clusters[value],
    }));
    const kind = await wizard.ask(`crisis.scenarios.${id}.cluster`, {
      kind: "choice",
      question: name,
      choices: kinds,
    });
    await writeScenario(wizard, index, { name, kind: String(kind) as ScenarioDraft["kind"], threats: [id] });
    await askStatements(wizard, index, name);
    index += 1;
  }
  await writeScenario(wizard, index, {
    name: drafts.crisis.scenarios.hijacked,
    kind: "hijacked",
    threats: [],
  });
}

function harmRank({ reputational }: SwotItem): number {
  return reputational ? 1 : 0;
}

/** Asks the user to reword the statements of a scenario. There is one for each language of the channels. */
async function askStatements(wizard: Wizard, index: number, scenario: string): Promise<void> {
  const { advice, language } = wizard.words;
  const path = ["crisis", "scenarios", index, "statements"];
  const names = new Intl.DisplayNames(language, { type: "language" });
  for (const [number, statement] of (wizard.at(...path) as { language: string; text: string }[]).entries())
    await wizard.askField([...path, number, "text"], {
      always: true,
      notes: [`${scenario} (${names.of(statement.language)})`, advice.crisis.statement, advice.crisis.facts],
      proposed: statement.text,
    });
}

/**
 * The response of an organization, by who is held responsible (Coombs' SCCT). Victims only state the facts.
 */
const responseByCluster = { victim: undefined, accidental: "diminish", preventable: "rebuild" } as const;

/** Writes a scenario with its steps, and with a statement in each language of the channels. */
async function writeScenario(
  wizard: Wizard,
  index: number,
  { name, kind, threats }: ScenarioDraft,
): Promise<void> {
  const path = ["crisis", "scenarios", index];
  const { owner, deputy } = ownerAndDeputy(wizard);
  const ids = ((wizard.at("crisis", "scenarios") ?? []) as { id?: string }[]).flatMap(({ id }) => id ?? []);
  const cluster = kind === "hijacked" || kind === "misinformation" ? "victim" : kind;
  const response = responseByCluster[cluster];
  wizard.set(path, {
    id: wizard.at(...path, "id") ?? uniqueSlug(threats[0] ?? name, ids),
    name,
    level: "crisis",
    cluster,
    ...(response && { response }),
    ...(threats.length > 0 && { threats }),
    steps: firstCrisisSteps(wizard.words, owner, deputy),
    statements: await statementsFor(kind, wizard),
    dont: wizard.words.drafts.crisis.dont.slice(0, 3),
  });
}

/**
 * Returns a statement for each language of the channels. If a language has no texts, the statement is in the
 * plan's language and must be translated.
 */
async function statementsFor(kind: ScenarioDraft["kind"], wizard: Wizard) {
  const channels = (wizard.at("strategy", "channels") ?? []) as { languages?: string[] }[];
  const languageTags = new Set([
    wizard.words.language,
    ...channels.flatMap((channel) => channel.languages ?? []),
  ]);
  const organization = String(wizard.at("plan", "organization"));
  return Promise.all(
    [...languageTags].map(async (language) => {
      const [main = language] = language.split("-");
      const { crisis } = languages.includes(main)
        ? await loadMessages("drafts", main, { values: "as-is" })
        : wizard.words.drafts;
      return { language, text: crisis.statements[kind]({ organization }) };
    }),
  );
}
