import type { LintReportWords } from "../report.ts";

const words: LintReportWords = {
  title: "Проверка на планове за социални медии",
  clean: "{count:Проверен|Проверени} {count:е|са} {count} {count:план|плана}, няма нищо за поправяне.",
  found: "{total} {total:находка|находки}: {parts}.",
  checked: "{count:Проверен|Проверени} {count:е|са} {count} {count:план|плана}.",
  hint: "Защо едно правило иска това: smplan explain {rule}",
  error: "{count} {count:грешка|грешки}",
  warning: "{count} {count:предупреждение|предупреждения}",
  info: "{count} {count:съвет|съвета}",
  severity: { error: "грешка", warning: "предупреждение", info: "съвет" },
  all: "всички",
  show: "Покажи",
  section: "Раздел",
  score: "Оценка",
  findings: "Находки",
  scoreNote: "Оценката на раздел е делът на правилата му, които не са намерили нищо.",
  noScoreNote: "Раздел няма оценка, ако някое от правилата му не е могло да се изпълни.",
  line: "ред {line}",
  cut: "Тук {count:е изпусната|са изпуснати} още {count} {count:находка|находки}: коментарът би станал твърде дълъг.",
  why: "Защо",
  source: "Източник",
  severityLabel: "Тежест",
  presets: "набори: {presets}",
  options: "Настройки",
  standard: "{name} = {value} по подразбиране",
  fails: "Този план не минава:",
  passes: "Този минава:",
  reference: "Правилата",
  referenceNote:
    "Съставено от самите правила: {count} правила, с това, което всяко иска, защо, и с планове, които не минават и минават.",
  made: "Съставено от smplan {version}",
};

export default words;
