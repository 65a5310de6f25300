import type { LintWords } from "../lint.ts";

const words: LintWords = {
  mended: "поправено: {files}.",
  nothingToMend: "нищо не може да се поправи със сигурност.",
  wouldChange: "--fix би променил {count} {count:файл|файла}.",
  change: "Да се замени ли {before} с {after}?",
  leftOut: "{plan} е пропуснат, както казва {file}. С --no-ignore се проверява въпреки това.",
  tooManyWarnings:
    "{count} {count:предупреждение е повече|предупреждения са повече} от {most}, колкото допуска --max-warnings.",
  baselineWritten: "{file} отсега нататък допуска {count} {count:находка|находки}.",
  baselineMended:
    "{count} от допуснатите находки {count:е поправена|са поправени}; --update-baseline {count:я|ги} маха от {file}.",
  baselineBlocked:
    "{count} {count:грешка не влиза|грешки не влизат} в {file}: докато част от план не може да се прочете или провери, за нея се съобщава.",
  baselineUnchecked: "{file} допуска грешки, заради които някои правила не са могли да проверят {files}.",
  cacheDamaged: "кешът {file} не може да се използва; ако е на smplan, се създава отново.",
  cacheNotKept: "кешът не може да се запази в {file}; следващия път всички планове ще се проверят отново.",
  progress: "{done}/{total} плана",
  judged: "{count} {count:план|плана} за {time} ms.",
  watching: "Следя за промени; Ctrl+C спира.",
  rule: "Правило",
  ofRules: "от всички",
  timed: "Всички правила отнеха {rules} ms от общо {whole} ms.",
};

export default words;
