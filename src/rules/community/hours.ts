import { defineRule } from "../../lint/rule.ts";
import { isBlank } from "../../plan/blank.ts";
import type { Sections } from "../../plan/sections.ts";

export default defineRule({
  id: "community/hours",
  severity: "warning",
  presets: ["recommended"],
  summary: "Where answers are promised in business hours, the plan says which hours these are.",
  why: "Business hours are nine to five to one reader, and ten to ten, Sundays too, to another. A response time without them cannot be checked.",
  source: "House rules of public bodies, which often promise office hours only (East Dunbartonshire Council)",
  // Promises are made in several sections, and each may be missing.
  reads: "all",
  messages: {
    undefined:
      '"{words}" is promised, and the plan does not say which hours these are. Add for instance "hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }" under community.',
    half: "Response times are promised, and hours does not say from when to when somebody is there. Add from and to.",
  },
  examples: {
    bad: `smplan: 1
objectives: [{ id: answers, statement: Answer every message within two business hours by 30 June 2027. }]
community:
  responses: [{ kind: question, within: 2h, owner: ema }]
`,
    good: `smplan: 1
objectives: [{ id: answers, statement: Answer every message within two business hours by 30 June 2027. }]
community:
  hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }
  responses: [{ kind: question, within: 2h, owner: ema }]
`,
  },
  check(sections, report, { broken }) {
    if (broken.has("community")) return;
    const { hours, responses = [] } = sections.community;
    if (hours?.from && hours.to) return;
    if (hours && !isBlank(hours)) {
      if (responses.some(({ within }) => within)) report(hours, "half");
      return;
    }
    for (const { owner, at, text } of promises(sections)) {
      const [words] = text.match(businessHours) ?? [];
      if (words === undefined || !answering.test(text) || clock.test(text)) continue;
      report(owner, "undefined", { at, data: { words } });
    }
  },
});

/** Hours that everybody takes for known, in English, Bulgarian and Spanish. When a shop is open is another matter. */
const businessHours =
  /(?:business|office|working|service) hours?|работно(?:то)? време|работни(?:те)? часове|horario (?:laboral|comercial|de oficina|de atención)|horas (?:laborables|hábiles|de oficina)/i;

/** That a text is about answering people, and not about when a shop is open. */
const answering =
  /answer|repl(?:y|ies)|respon[ds]|message|comment|отгов(?:ор|ар)|съобщени|коментар|contest|respu|mensaje|comentario/i;

/** A time of the day: then the text itself says which hours are meant. */
const clock = /\d[:.]\d\d|\d ?(?:-|–|to|до|a|h\b) ?\d/;

interface Promise {
  owner: object;
  at: string | number;
  text: string;
}

/** The texts in which a plan says how it answers. */
function promises({ objectives, kpis, strategy }: Sections): Promise[] {
  const { voice, actions = [] } = strategy;
  const all = [
    ...objectives.map((owner) => ({ owner, at: "statement", text: owner.statement })),
    ...kpis.flatMap((owner) => [
      { owner, at: "name", text: owner.name },
      { owner, at: "formula", text: owner.formula },
    ]),
    ...actions.map((owner) => ({ owner, at: "description", text: owner.description })),
    ...(voice?.do ?? []).map((text, at) => ({ owner: voice?.do ?? [], at, text })),
  ];
  return all.flatMap(({ owner, at, text }) => (typeof text === "string" ? [{ owner, at, text }] : []));
}
