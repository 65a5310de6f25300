import type { ChangeWords } from "../en/changes.ts";

const words: ChangeWords = {
  title: "Какво се е променило в плана",
  versions: "{before} в сравнение с {after}",
  nothing: "Планът казва едно и също и в двете версии.",
  counted: { one: "{count} промяна", other: "{count} промени" },
  most: "Най-важното",
  broken: "В {version} има грешки; което не може да се прочете, не влиза в сравнението.",
  newThing: "Ново: {kind} „{name}“.",
  goneThing: "Отпада: {kind} „{name}“.",
  renamed: "{kind} „{name}“ вече е с идентификатор „{after}“ вместо „{before}“.",
  changed: "{field}: {after} вместо {before}",
  newValue: "{field}: добавено {after}",
  goneValue: "{field}: отпада {before}",
  moved: "{field}: в друг ред",
  of: "{kind} „{name}“: {said}",
  budget: "Бюджет по категории",
  before: "Преди",
  after: "Сега",
  difference: "Разлика",
  category: "Категория",
  what: "Какво",
  nothingThere: "–",
};

export default words;
