/** The texts of `smplan doctor`. The English texts define the type. */
const words = {
  node: "Node {version}",
  nodeOld: "Node {version}. smplan needs {engines}: install a newer one from https://nodejs.org.",
  language: "Findings in English ({source})",
  languageDefault: "nothing asks for another language; --language does",
  config: "Configuration {file}",
  configNone: "No configuration: plans are judged by the preset recommended",
  configBroken: "{message}",
  plans: "{count} {count:plan|plans}",
  plansNone: 'There is no plan here. "smplan init" writes one.',
  planBroken: '{file} cannot be read as a plan. "smplan lint {file}" says why.',
  plansMore: "Nor can {count} more.",
  editor: "Editors know the format of {count:the plan|all plans}",
  editorNone:
    "{count} {count:plan does|plans do} not tell editors what format it is, as {file}. Let this be the first line: # yaml-language-server: $schema=smplan.schema.json (smplan schema -o writes that file).",
  git: "git, for --since and for leaving out what git ignores",
  gitNone: "git is not installed, or this is no repository: --since cannot be used.",
  cache: "The cache can be kept in {file}",
  cacheNone:
    "Nothing can be written here: --cache has no place for its file. Name one with --cache-location.",
  terminal: "A terminal {width} characters wide, {color:with|without} color",
  terminalNone: "No terminal: smplan init and --fix-suggestions, which ask questions, need one.",
  fine: "All is well.",
  broken: "{count} {count:thing|things} must be mended.",
};

export type DoctorWords = typeof words;

export default words;
