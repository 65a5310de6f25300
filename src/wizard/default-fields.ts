/**
 * The fields to ask about for a new item, by list and in the order of the questions: fields that the format
 * requires, that the linter would ask for, or that nearly every plan has. The other fields are offered
 * afterwards. If a list is not in this table, the wizard asks about all fields of its items.
 */
export const defaultFields: Readonly<Record<string, readonly string[] | undefined>> = {
  team: ["name", "role", "hoursPerWeek"],
  "situation.internal.history": ["name", "when", "result"],
  "situation.profiles": ["platform", "handle", "status", "followers", "asOf"],
  "situation.external.competitors": ["name", "does", "where"],
  "people.audiences": ["name", "description", "platforms", "needs"],
  objectives: ["statement", "by", "kind", "priority", "audiences", "owner"],
  "strategy.channels": [
    "platform",
    "handle",
    "audiences",
    "objectives",
    "frequency.posts",
    "frequency.per",
    "effortPerPost",
  ],
  "strategy.actions": ["description", "objectives", "owner", "start", "end"],
  "technology.tools": ["name", "purposes", "owner"],
  kpis: [
    "name",
    "objective",
    "metric",
    "baseline.value",
    "baseline.on",
    "target.value",
    "target.by",
    "source",
    "cadence",
    "owner",
  ],
  "measurement.corrections": ["kpi", "when", "then", "owner"],
  "budget.lines": ["description", "amount", "category"],
  campaigns: ["name", "objectives", "audiences", "channels", "start", "end", "message"],
  "calendar.posts": ["date", "time", "channel", "text", "owner", "status"],
  "crisis.scenarios": ["name", "level", "cluster", "steps", "statements"],
  "crisis.scenarios.steps": ["do", "owner", "within"],
  "crisis.scenarios.statements": ["text", "language", "channels"],
};
