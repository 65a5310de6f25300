import type { DoctorWords } from "../doctor.ts";

const words: DoctorWords = {
  node: "Node {version}",
  nodeOld: "Node {version}. На smplan е нужен {engines}: инсталирайте по-нов от https://nodejs.org.",
  language: "Забележките са на български ({source})",
  languageDefault: "нищо не иска друг език; --language иска",
  config: "Настройки: {file}",
  configNone: "Няма файл с настройки: плановете се проверяват по набора recommended",
  configBroken: "{message}",
  plans: "{count} {count:план|плана}",
  plansNone: "Тук няма план. „smplan init“ пише такъв.",
  planBroken: "{file} не може да се прочете като план. „smplan lint {file}“ казва защо.",
  plansMore: "Не {count:може да се прочете|могат да се прочетат} и още {count}.",
  editor: "Редакторите познават формата на {count:плана|всички планове}",
  editorNone:
    "{count} {count:план не казва|плана не казват} на редакторите какъв е форматът, например {file}. Нека първият ред е: # yaml-language-server: $schema=smplan.schema.json (smplan schema -o записва този файл).",
  git: "git – за --since и за пропускане на онова, което git не следи",
  gitNone: "git не е инсталиран или тук няма хранилище: --since не може да се ползва.",
  cache: "Кешът може да стои в {file}",
  cacheNone:
    "Тук не може да се пише: за --cache няма къде да стои файлът му. Посочете място с --cache-location.",
  terminal: "Терминал, широк {width} знака, {color:с цветове|без цветове}",
  terminalNone: "Няма терминал: smplan init и --fix-suggestions задават въпроси и имат нужда от него.",
  fine: "Всичко е наред.",
  broken: "{count} {count:нещо трябва да се поправи|неща трябва да се поправят}.",
};

export default words;
