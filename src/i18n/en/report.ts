/** The fixed texts of reports and rule pages. The English texts define the type. */
const words = {
  title: "Social media plans, checked",
  clean: "{count} {count:plan|plans} checked, nothing to mend.",
  found: "{total} {total:finding|findings}: {parts}.",
  checked: "{count} {count:plan|plans} checked.",
  hint: "Why a rule asks: smplan explain {rule}",
  error: "{count} {count:error|errors}",
  warning: "{count} {count:warning|warnings}",
  info: "{count} {count:info|infos}",
  severity: { error: "error", warning: "warning", info: "info" },
  all: "all",
  show: "Show",
  section: "Section",
  score: "Score",
  findings: "Findings",
  scoreNote: "The score of a section is the share of its rules that found nothing.",
  noScoreNote: "A section has no score if one of its rules could not run.",
  line: "line {line}",
  cut: "{count} more {count:finding is|findings are} left out here: the comment would be too long.",
  why: "Why",
  source: "Source",
  severityLabel: "Severity",
  presets: "presets: {presets}",
  options: "Options",
  standard: "{name} = {value} by default",
  fails: "This plan fails:",
  passes: "This one passes:",
  reference: "The rules",
  referenceNote:
    "Made from the rules themselves: {count} rules, with what each asks, why, and plans that fail and pass.",
  made: "Made by smplan {version}",
};

export type LintReportWords = typeof words;

export default words;
