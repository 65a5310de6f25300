/**
 * The texts of errors and how to fix them. Some are only inserted into others. The English texts define the
 * type.
 */
const words = {
  // Files
  noPlans: {
    message: "There is no plan here: no smplan.yaml or *.smplan.yaml in this folder or below it.",
    remedy: 'Name a file, or let "smplan init" write a plan.',
  },
  severalPlans: {
    message: "There are {count} plans here: {plans}{more}.",
    remedy: "Name the one you mean.",
  },
  noMatch: {
    message: 'The pattern "{pattern}" matches no file.',
    remedy: "Put globs in quotes, so that the shell leaves them alone.",
  },
  noPlansLeft: {
    message: "The patterns with an exclamation mark take out every plan that was found.",
    remedy: "Check them, or name a plan.",
  },
  gitIgnoresAll: {
    message: "git ignores the {count} {count:plan|plans} here: {file} leaves out {plan}.",
    remedy: "Name the plan itself to check it all the same.",
  },
  allLeftOut: {
    message: "No plan is left to check.",
    remedy: "Name other plans, or accept with --pass-on-no-plans that there are none.",
  },
  globTooLong: {
    message: "A pattern has more than {length} characters.",
    remedy: "Name folders instead.",
  },
  patternTooMany: {
    message: 'The pattern "{pattern}" stands for more than {most} others.',
    remedy: "Use * in place of braces, or name folders.",
  },
  patternForm: {
    message: 'The pattern "{pattern}" has a form that is not supported, such as !(a) or +(a).',
    remedy: 'Use *, ?, [abc], ** and braces; leave out files by another pattern: "!old/**".',
  },
  searchDenied: {
    message: "{path} cannot be searched for plans: permission denied.",
    remedy: "Check who may read it, or leave it out with a .gitignore or .smplanignore.",
  },
  searchFails: {
    message: "{path} cannot be searched for plans ({code}).",
    remedy: "Check it, or leave it out with a .gitignore or .smplanignore.",
  },
  searchLoop: {
    message: "{path} is a link that leads back to itself; it is passed over.",
    remedy: "Remove it.",
  },
  searchName: {
    message: "{path} cannot be opened: its name is not UTF-8.",
    remedy: "Rename it.",
  },
  searchMany: {
    message: "The links here lead to more folders than are searched; {path} and others were not.",
    remedy: "Remove links to large folders, or name the plans.",
  },
  searchMore: { message: "{count} more files or folders cannot be searched for plans." },
  ignoreFileUnread: {
    message: "{file} cannot be read ({code}), and its patterns do not count.",
    remedy: "Make it a readable file of at most 1 MB, or remove it.",
  },
  ignoreFileLinked: {
    message: "{file} is a link, which git does not follow, and its patterns do not count.",
    remedy: "Put the patterns into the file itself.",
  },
  noPath: {
    message: "There is no file or folder {path}.",
    remedy: "Check the path; smplan lint without paths finds every plan below this folder.",
  },
  noFile: {
    message: "There is no file {file}.",
    remedy: "Check the path; smplan lint without paths finds every plan below this folder.",
  },
  denied: {
    message: "{file} cannot be read: permission denied.",
    remedy: "Check who may read it.",
  },
  folderForPlan: {
    message: "{file} is a folder, not a plan.",
    remedy: "Name the plan's file in it.",
  },
  unreadable: {
    message: "{file} cannot be read: {reason}.",
  },
  notRegularFile: {
    message: "{file} is not a regular file.",
    remedy: "smplan reads no pipes, devices or sockets. Name a file.",
  },
  tooLarge: {
    message: "{file} is too large to be read.",
    remedy: "Name another file, or split it.",
  },
  notWritten: {
    message: "{file} cannot be written: {reason}.",
    remedy: "Check the folder and who may write to it.",
  },
  outputLost: {
    message: "Standard output cannot be written: {reason}. What arrived there is incomplete.",
  },
  damagedIncident: {
    message: "{file} is damaged and is left out: it does not begin with an incident and its manual.",
  },
  partLost: { message: "{file}: {wrong}" },
  systemRefused: { message: "The system refuses what smplan needs: {reason}." },
  crashed: {
    message: "smplan failed: {what}",
    remedy:
      "This is a fault of smplan, not of your plan. Please report it with the command you ran at {address}; --debug shows where it happened.",
  },
  notThere: { message: "there is no such file or folder" },
  notAFolder: { message: "a part of the path is not a folder" },
  nameTooLong: { message: "the name is too long" },
  noSpace: { message: "no space is left on the device" },
  readOnly: { message: "the file system is read-only" },
  busy: { message: "another program is using it" },
  tooManyOpen: { message: "too many files are open" },
  deviceFault: { message: "the device reports an error (EIO)" },
  noMemory: { message: "there is not enough memory" },
  folderForFile: {
    message: "{file} is a folder.",
    remedy: "Name a file in it.",
  },
  notOurs: {
    message: "{file} is there already, and smplan did not make it.",
    remedy: "Name another file, or replace it with --force.",
  },
  unwritable: {
    message: "{file} cannot be written ({code}).",
    remedy: "Check the folder and who may write to it.",
  },
  inputLost: {
    message: "{file} is one of the files that this run reads, and would be lost.",
    remedy: "Name another file for the output.",
  },
  projectFileLost: {
    message:
      "{file} is a file that people write for smplan, such as a configuration or results, and would be lost.",
    remedy: "Name another file for the output.",
  },
  readOnlyFile: {
    message: "{file} is read-only and was not changed.",
    remedy: "Allow writing to it, or name another file.",
  },
  notAFile: {
    message: "{file} is neither a file nor a pipe, and is not written to.",
    remedy: "Name a file.",
  },
  badPath: {
    message: "{file} cannot be the path of a file.",
    remedy: "Check the characters in it.",
  },
  longName: {
    message: "The name of {file} is too long for this file system.",
    remedy: "Choose a shorter name.",
  },
  fileBusy: {
    message: "{file} is being written by other programs all the time.",
    remedy: "Nothing was changed. Try again in a moment.",
  },
  noReader: {
    message: "No program reads from the pipe {file}.",
    remedy: "Start the one that reads from it, and try again.",
  },
  planConflict: {
    message:
      "{file} was changed by another program in the meantime. At {place} it now says {theirs}; the new value was to be {ours}.",
    remedy:
      "{file} was left as it is. The version with your changes is in {kept}: copy what you need from it, and delete it.",
  },
  planConflictUnread: {
    message: "{file} was changed by another program in the meantime and cannot be edited safely now.",
    remedy:
      "{file} was left as it is. The version with your changes is in {kept}: copy what you need from it, and delete it.",
  },
  planAppeared: {
    message: "{file} was saved by another program in the meantime.",
    remedy: "{file} was left as it is. The new plan is in {kept}.",
  },
  sameOutput: {
    message: "{file} would be written twice, and what is written first would be lost.",
    remedy: "Give each output its own file.",
  },
  notACache: {
    message: "{file} exists and is not a cache of smplan.",
    remedy: "Name another file with --cache-location.",
  },
  changedSinceLint: {
    message: "{file} was changed by another program while it was checked, and was not fixed.",
    remedy: "Run smplan lint --fix again.",
  },
  resultsKept: {
    message: "{file} was not changed: {why}",
    remedy: "Save it as CSV in UTF-8 with the columns date, kpi, value and note in the first row.",
  },
  resultsEncoding: {
    message: "it is not text in UTF-8.",
  },
  resultsUnsure: {
    message: "the new rows could not be added without changing how it is read.",
  },
  resultsProtected: {
    message: "it is not a file for results.",
  },

  // smplan lint
  planLost: {
    message: "{file} is a plan, and would be lost.",
    remedy: "Name another file.",
  },
  severalToTerminal: {
    message: "Only one format can go to standard output, and {count} would.",
    remedy: 'Give the others files, as in "--format sarif:findings.sarif".',
  },
  noFormatLeft: {
    message: "Every format has a file already.",
    remedy: "Leave --output-file out.",
  },
  nameWithoutStdin: {
    message: "--stdin-filename names what comes from standard input, but a plan is read from files.",
    remedy: 'Write "-" in place of the path.',
  },
  stdinTooLarge: {
    message: "More than {size} MB came from standard input, and no plan is that long.",
    remedy: "Check that the program before the pipe prints one plan and ends.",
  },
  stdinUnreadable: {
    message: "Standard input cannot be read ({code}).",
    remedy: "Give the plan by a pipe or by '< smplan.yaml'.",
  },
  stdinMended: {
    message: "What comes from standard input cannot be mended in place.",
    remedy: "Use --fix-dry-run, or name the file.",
  },
  stdinCompared: {
    message: "Standard input can be neither watched nor compared with git.",
    remedy: "Name the plans.",
  },
  watchMends: {
    message: "--watch only looks: it does not change files while you write them.",
    remedy: "Run --fix by itself.",
  },
  watchLimit: {
    message: "The system lets no more files be watched ({code}).",
    remedy: "Name the plans or folders to watch, or raise the limit: fs.inotify.max_user_watches on Linux.",
  },
  nobodyToAsk: {
    message: "--fix-suggestions asks about every mend, and there is no terminal to ask on.",
    remedy: "Run it in a terminal, or use --fix, which makes only the safe ones.",
  },
  noGit: {
    message: "Comparing with a revision needs git, which is not installed here.",
    remedy: "Install git, or name the plans.",
  },
  noRepository: {
    message: "A revision is something of git, and this folder is no git repository.",
    remedy: "Name the plans.",
  },
  gitOwner: {
    message: "git does not trust the repository {folder}, because it belongs to another user.",
    remedy: "If you trust it, run: git config --global --add safe.directory {folder}",
  },
  shallowClone: {
    message: 'This clone is shallow, and does not reach back to where "{revision}" and HEAD parted.',
    remedy: "Run git fetch --unshallow; in GitHub Actions, give actions/checkout fetch-depth: 0.",
  },
  noMergeBase: {
    message: '"{revision}" has no commit in common with HEAD.',
    remedy: 'Name a branch that HEAD comes from, or compare directly: "A..B".',
  },
  oneSelection: {
    message: "--since, --staged and --related each choose the plans in another way.",
    remedy: "Use one of them.",
  },
  stagedOnlyChecked: {
    message: "--staged checks what is staged in git, and changes no files.",
    remedy: "Leave out --fix, --watch, --update-baseline and standard input.",
  },
  noRevision: {
    message: 'git does not know the revision "{revision}".',
    remedy: 'Name a branch, a tag or a commit, such as "main" or "HEAD~1"; in CI, fetch it first.',
  },
  noBaseline: {
    message: "There is no baseline {file}.",
    remedy: '"smplan lint --baseline {file} --update-baseline" writes one that lets in what is found today.',
  },
  baselineUnreadable: {
    message: "The baseline {file} cannot be read ({code}).",
    remedy: "Check its permissions.",
  },
  notABaseline: {
    message: "{file} is no baseline of smplan.",
    remedy: "Name another file.",
  },

  // Other commands
  whichRule: {
    message: "Which rule is to be explained?",
    remedy: 'Name one, or use --all; "smplan rules" lists them.',
  },
  unknownRule: { message: "{why}" },
  noRule: { message: 'There is no rule "{id}". "smplan rules" lists them.' },
  noRuleNear: { message: 'There is no rule "{id}". Did you mean "{near}"?' },
  rulesWord: {
    message: '"smplan rules" does not know "{word}".',
    remedy: '"smplan rules new" writes a rule, "smplan rules test" tries yours.',
  },
  rulesWordNear: {
    message: '"smplan rules" does not know "{word}".',
    remedy: 'Did you mean "{near}"?',
  },
  notRendered: {
    message: "{place}: {wrong}",
    remedy: 'Nothing was rendered. "smplan lint {file}" shows every fault.',
  },
  unknownZone: {
    message: 'There is no time zone "{zone}" (plan.timezone).',
    remedy: "Write it as its continent and city, such as Europe/Sofia.",
  },
  spanBackwards: {
    message: "From {from} to {to} no day is left.",
    remedy: "Give --to a day that is not before --from.",
  },
  spanLong: {
    message: "From {from} to {to} are more than {years} years.",
    remedy: "Ask for a shorter time with --from and --to.",
  },
  manyEntries: {
    message: "From {from} to {to} the slots make more than {max} entries.",
    remedy: "Ask for a shorter time with --from and --to.",
  },
  noChannel: {
    message: 'The plan has no channel "{id}".',
    remedy: "Did you mean {near}?",
  },
  severalProfiles: {
    message: "{form} takes a file for one profile at a time, and these posts are for {channels}.",
    remedy: 'Choose one, as in "--channel {first}", or name a folder with --output.',
  },
  noBrowser: {
    message: "There is no browser here that could print the PDF.",
    remedy:
      "Install Chrome, Chromium or Edge, or say by CHROME_PATH where one is. Or write HTML and print that in any browser: smplan render -o plan.html.",
  },
  notPrinted: {
    message: "The browser {browser} did not print the PDF: {why}.",
    remedy: "Try again, or write HTML and print that in a browser: smplan render -o plan.html.",
  },
  noTheme: {
    message: 'There is no theme "{theme}".{guess}',
    remedy: "The themes are {themes}; a theme of your own is a file that ends in .yaml.",
  },
  badTheme: {
    message: "{file} is no theme: {why}",
    remedy:
      'A theme says what it changes of a built-in one: "extends: studio", then fonts, light, dark, radius or headings.',
  },
  themeNoYaml: { message: "it cannot be read as YAML." },
  themeEmpty: { message: "it holds no settings." },
  themeSetting: { message: 'it has no setting "{setting}".{guess} The settings there are {known}.' },
  themeHolds: { message: '"{setting}" holds settings of its own, each on its line.' },
  themeColor: { message: '"{setting}" is a color in the form "#1a4fa3", in quotes.' },
  themeFont: { message: '"{setting}" is the name of a font, or a list of names.' },
  themeNumber: { message: '"{setting}" is a number from {least} to {most}.' },
  themeChoice: { message: '"{setting}" is {choices}.' },
  themeIllegible: {
    message: '"{text}" could not be read on "{behind}": their contrast is {contrast}, and {least} is needed.',
  },
  badReference: {
    message: "{file} lends no look: {why}",
    remedy: "Name a document that Word or LibreOffice saved as .docx, or leave --reference-doc out.",
  },
  referenceOther: { message: "it is no Word document (.docx)." },
  referenceStrict: { message: "it is saved as “Strict Open XML”; save it as “Word Document (.docx)”." },
  referenceBroken: { message: "it is damaged; open it in Word or LibreOffice and save it anew." },
  referenceOnlyInWord: {
    message: "Only a DOCX takes its look from a Word document, and {format} was asked for.",
    remedy: "Use --format docx, or leave --reference-doc out.",
  },
  noCards: {
    message: "There are no cards to print: the crisis manual names nobody.",
    remedy: 'Say who does what in a crisis, under "roles" or as the "owner" of steps, or leave out --cards.',
  },
  cardsOnlyInHtml: {
    message: "The cards of the crisis manual are printed as HTML or PDF, not as {format}.",
    remedy: "Use --format html or --format pdf, or leave out --cards.",
  },
  noVersion: {
    message: 'There is no file, folder or revision "{name}".',
    remedy:
      'Name two plans, as in "smplan diff old.yaml new.yaml", or what git knows, as in "smplan diff HEAD~1".',
  },
  portTaken: {
    message: "Port {port} is taken.",
    remedy: "Choose another with --port, or leave it out to get a free one.",
  },
  noTemplateNear: {
    message: 'There is no template "{name}".',
    remedy: 'Did you mean "{near}"?',
  },
  templateFault: {
    message: "{place}: the template fails: {why}.",
    remedy: "Mend it there, or delete the file to get the built-in one back.",
  },
  templateRecursion: { message: "it calls itself without end" },
  templateNesting: { message: "its blocks or brackets are nested too deeply" },
  templateEndless: { message: "it writes without end" },
  manyTemplates: {
    message: "smplan-templates/ holds more than {max} templates.",
    remedy: "Take out what is no template of this project.",
  },
  templateOutside: {
    message: "{file} lies outside the project.",
    remedy: "Put the template itself there instead of a link.",
  },
  templateLarge: {
    message: "{file} is larger than {kilobytes} kB.",
    remedy: "Shorten it, or delete the file to get the built-in one back.",
  },
  noTemplate: {
    message: 'There is no template "{name}".',
    remedy: '"smplan templates" lists them all.',
  },
  noSuchEnding: {
    message: "No kind of document has the ending of {file}.",
    remedy: "Choose one of {endings}, or say which kind it is with --format.",
  },
  resultsMissing: { message: "there is no such file." },
  resultsOutside: { message: "it lies outside the plan's folder." },
  resultsUnreadable: { message: "it is no CSV file." },
  resultsHead: { message: "the first row does not name the columns date, kpi and value." },
  resultsDate: { message: '"{date}" is no day such as 2027-01-31.' },
  resultsKpi: { message: "it names no KPI." },
  resultsValue: { message: "its value is no number." },
  notInPlanNear: {
    message: '"{id}" for {option} is not in the plan. Did you mean "{near}"?',
    remedy: "Name it by its id.",
  },
  notInPlan: {
    message: '"{id}" for {option} is not in the plan, which has: {ids}.',
    remedy: "Name it by its id.",
  },
  exportColumns: { message: "no row names these columns: {columns}." },
  exportDates: { message: "no column has days in it; name it with --date-column." },
  exportOrder: { message: "{date} may be either of two days; say --dates dmy or --dates mdy." },
  exportOldWorkbook: {
    message: "it is a workbook of Excel before 2007; open it and save it as .xlsx or as CSV.",
  },
  exportLarge: {
    message: "unpacked, it has more than {megabytes} MB; save the sheet with the results as CSV.",
  },
  exportManyCells: {
    message:
      "its sheets reach over more than {cells} cells; delete empty rows and columns, or save the sheet as CSV.",
  },
  exportLongCell: { message: "one of its cells is too long; save the sheet with the results as CSV." },
  exportLongRow: {
    message: "a row has more than {characters} characters or {columns} columns; export less at a time.",
  },
  exportManyRows: { message: "it has more than {rows} rows; export a shorter time, or import it in parts." },
  exportWorkbook: { message: "it is no workbook that can be read; save it as .xlsx or as CSV anew." },
  exportChannels: { message: "it may be of several channels: {channels}; say which with --channel." },
  exportSeveralDays: { message: "it is of several days together; export by day." },
  exportCurrency: { message: "it is in {currency}, the plan in {own}." },
  exportTwice: {
    message: 'Two exports tell of "{kpi}", each in its own way: {one} and {other}.',
    remedy: "Import only one of them.",
  },
  idleExport: {
    message: "{file} is an export of {name}, and the plan has no KPI that it tells of: {metrics}.",
    remedy:
      'Give a KPI that metric and its channel, or name the column: --column {example}="Website visits".',
  },
  folderForExport: { message: "{file} is a folder.", remedy: "Name the files in it, such as {file}/*.csv." },
  refusedExport: { message: "{file} cannot be imported: {why}" },
  badExport: {
    message: "{file} cannot be imported: {why}",
    remedy: 'Name the columns as the file does, such as --column {example}="Website visits".',
  },
  badValue: { message: '"{text}" is no value of {unit}.', remedy: "Give a number, such as 262 or 3.5." },
  noColumns: {
    message: "It is not known what {file} is.",
    remedy:
      'Name the columns as the file does, such as --column {example}="Website visits"; smplan measure exports lists what is known.',
  },
  noIncident: {
    message: "There is no open incident here.",
    remedy: "Begin one: smplan crisis start; smplan crisis list shows those that ended.",
  },
  severalIncidents: {
    message: "{count} incidents are open: {incidents}.",
    remedy: "Say which with --incident and a part of its name.",
  },
  noEndedIncident: {
    message: "There is no incident here that is over.",
    remedy: "Start one with smplan crisis start; smplan crisis list shows all.",
  },
  tooManyAnswers: {
    message: "The review has {count} more questions.",
    remedy: "Give one --answer for each, in their order.",
  },
  noScenarios: { message: "The crisis manual has no scenarios.", remedy: "Add one: smplan add scenario" },
  whichScenario: {
    message: "Say what it is: {scenarios}.",
    remedy: "For instance: smplan crisis start and the name before the bracket.",
  },
  noSuchStep: {
    message: "There is no step {step}; the steps have the numbers 1 to {most}.",
    remedy: "smplan crisis status shows them.",
  },
  noStatement: {
    message: "The manual has no such statement.",
    remedy: 'Leave out --channel or --language, or write one under "statements" of the scenario.',
  },
  severalInOne: {
    message: "One document cannot hold {count} plans.",
    remedy: 'Name one plan, or a folder as in "--output documents/".',
  },
  bytesToTerminal: {
    message: "{format} is no text for a terminal.",
    remedy: 'Name a file, as in "--output plan.{format}".',
  },

  // Configurations
  configuration: {
    message: "{place}: {wrong}",
    remedy: "Mend the configuration and run again.",
  },
  noConfiguration: {
    message: "There is no configuration {file}.",
    remedy: "Check the path under extends.",
  },
  configurationUnreadable: {
    message: "The configuration {file} cannot be read: {why}.",
  },
  configurationOfOther: {
    message: "The configuration {file} belongs to another user and is not read.",
    remedy: "Copy it, or change its owner.",
  },
  configurationOfOtherSkipped: {
    message: "The configuration {file} belongs to another user and was not loaded.",
    remedy: "Change its owner if you trust it.",
  },
  pluginsSkipped: { message: "Plugins were not loaded: {plugins}. Their rules did not run." },
  linkToNothing: { message: "it is a link to a file that does not exist" },
  linkLoop: { message: "it is a link that leads back to itself" },
  isFolder: { message: "it is a folder" },
  notRegular: { message: "it is a device, a pipe or a socket, not a file" },
  overBytes: { message: "it is larger than {limit} MB" },
  noPermission: { message: "permission denied" },
  systemCode: { message: "the system says {code}" },
  tooManyEntries: { message: '"{key}" has {count} entries. At most {limit} are allowed.' },
  tooManyExtended: {
    message: "This configuration extends more than {limit} others, directly and through them.",
  },
  tooManyRules: { message: "There are more than {limit} rules of your own." },
  patternTooLong: { message: "The pattern is longer than {limit} characters." },
  schemaTooSlow: {
    message: "Preparing this JSON Schema takes more than {seconds} s. Make it smaller.",
  },
  ruleTooSlow: {
    message: "The rule {rule} was stopped: it took more than {seconds} s on {file}.",
    remedy: "Correct the rule, or switch it off in the configuration.",
  },
  ruleReplaces: {
    message: "The rule {rule} replaces {replaced}, which is built into JavaScript.",
    remedy: "Correct the rule, or switch it off in the configuration.",
  },
  pluginTooSlow: {
    message: 'The plugin "{name}" was stopped: loading it took more than {seconds} s.',
  },
  pluginReplaces: { message: 'The plugin "{name}" replaces {replaced}, which is built into JavaScript.' },
  pluginOfOther: {
    message: "The plugin {file} belongs to another user and is not loaded.",
    remedy: "Copy it, or change its owner.",
  },
  fieldIsNone: { message: 'the "{key}" of {id} cannot be {value}' },
  extendsItself: {
    message: '"{name}" leads back to a configuration that extends it. Take one of the two out.',
  },
  noBase: { message: 'There is no file "{name}" beside this configuration.' },
  noPresetNear: { message: 'There is no preset "{name}". Did you mean "{near}"?' },
  noPreset: {
    message:
      '"{name}" is neither a preset ({presets}), nor an installed package with a smplan.config.yaml. Begin the path of a file with "./".',
  },
  ruleFailed: { message: "The rule {rule} failed: {reason}. This is a fault of the rule, not of the plan." },
  ruleTaken: { message: 'There is a rule "{id}" already. Give yours an id of its own.' },
  badRuleId: {
    message: 'The id of a rule is two words with a slash between them, such as "{id}".',
  },
  noSection: { message: 'A plan has no section "{section}".' },
  noSectionNear: { message: 'A plan has no section "{section}". Did you mean "{near}"?' },
  noComparison: {
    message:
      '"{text}" is no comparison. Write for instance "budget <= 5000", "start < end", "name matches ^[A-Z]" or "landingPage is present".',
  },
  givenList: { message: '"{path}" is a list. Write "{path}.*" for each of its items.' },
  givenNoList: { message: '"{path}" is no list, so that "*" stands for nothing there. Leave "*" out.' },
  conditionKey: { message: '"{key}" is no key of "{place}" in a plan.' },
  conditionKeyNear: { message: '"{key}" is no key of "{place}" in a plan. Did you mean "{near}"?' },
  conditionList: {
    message:
      '"{key}" leads through the list "{list}". Begin the rule there, with "{list}.*" at the end of given, or use a JSON Schema.',
  },
  conditionNoList: { message: '"contains" looks into lists and texts, and "{key}" is neither.' },
  conditionNoValue: {
    message:
      '"{key}" is no single value, so that "{sign}" would never hold. Use "contains" or "is present", or a JSON Schema.',
  },
  conditionNumber: {
    message: '"{key}" is a number, and "{value}" is none. Write it as 1500, 0.5 or 1e3, without a unit.',
  },
  conditionBoolean: {
    message: '"{key}" is true or false, and "{value}" is neither. Write "{key} is true" or "{key} is false".',
  },
  conditionDate: {
    message:
      '"{key}" is a date, and "{value}" is none. Write it as year-month-day, with two digits for month and day.',
  },
  conditionText: { message: '"{key}" is text. Put {value} in quotes.' },
  conditionChoice: { message: '"{key}" is never "{value}". It is {allowed}.' },
  conditionChoiceNear: { message: '"{key}" is never "{value}". Did you mean "{near}"?' },
  conditionPresent: {
    message:
      '"is {word}" would look for the word "{word}". Write "is present" or "is not present", or put the word in quotes.',
  },
  conditionOperator: {
    message:
      '"{operator}" cannot stand in "{right}". Join comparisons by "and" or "or", with a key at the beginning of each, or put the text in quotes.',
  },
  conditionJoint: {
    message:
      '"{word}" joins two comparisons, and "{text}" is none. Write one such as "name is present", or put the text in quotes.',
  },
  patternBraces: {
    message:
      '"{pattern}" would match a file with {braces} in its name: patterns are those of a .gitignore file. Write one pattern for each alternative.',
  },
  patternEmpty: { message: "This pattern is empty and matches nothing. Take it out." },
  patternComment: {
    message:
      '"{pattern}" begins with "#", which begins a comment in a .gitignore file. Write "\\#" if the name begins with it.',
  },
  patternOutside: {
    message:
      '"{pattern}" leads out of the folder of this configuration, which counts only for plans below it. Write the path from this folder.',
  },
  patternBackslash: {
    message: '"{pattern}" has a backslash or a drive. Write the path from this folder with forward slashes.',
  },
  patternFolder: {
    message: '"{pattern}" ends with a slash, which stands for a folder. Leave the slash out.',
  },
  patternsOnlyNot: {
    message:
      'These patterns only leave plans out, so that none is left. Begin with one that names plans, such as "**".',
  },
  noSchema: { message: "This is no JSON Schema: {reason}." },

  // Plugins
  pluginFails: { message: 'The plugin "{name}" cannot be loaded: {reason}.' },
  pluginNoRule: { message: 'The plugin "{name}" exports something that is no rule: {why}.' },
  exportsNoRule: { message: "the default export is no rule and no list of rules" },
  idIsNone: { message: 'its id is {id}, not one such as "acme/no-fridays"' },
  noMessages: { message: "{id} has no messages" },
  noCheck: { message: "{id} has no function check" },
  severityIsNone: { message: '{id} has the severity {severity}, not "error", "warning" or "info"' },
  readsIsNone: { message: '{id} reads {reads}, not "all" or a list of sections' },
  readsUnknown: { message: "{id} reads the section {section}, which no plan has" },
  readsUnknownNear: {
    message: '{id} reads the section {section}, which no plan has (did you mean "{near}"?)',
  },

  // smplan init, add, edit, fix
  noStarter: { message: 'There is no starter "{starter}".{guess}', remedy: "The starters are {starters}." },
  nothingToAdd: {
    message: 'There is nothing called "{what}" to add.{guess}',
    remedy: "smplan add list names all there is.",
  },
  unsafeEdit: {
    message: "{file} is written in a way that cannot be changed here without touching more: at {place}.",
    remedy: "Nothing was changed. Make this change in an editor.",
  },
  noSuchPart: { message: 'A plan has no part "{section}".{guess}', remedy: "The sections are {sections}." },
  noTerminalToAsk: {
    message: "This command asks questions, and there is no terminal to ask them in.",
    remedy: "Run it in a terminal, or change the file in an editor.",
  },
  notChangeable: {
    message: "{file} is no plan that can be changed.",
    remedy: "smplan lint {file} says why.",
  },
  noTerminalForInit: {
    message: "smplan init asks questions, and there is no terminal to ask them in.",
    remedy: "Run it in a terminal, or give it --answers FILE or --yes.",
  },
  thereAlready: {
    message: "{file} is there already.",
    remedy: "Name another file, or replace it with --force.",
  },
  answersNoYaml: { message: "{file} is no YAML: {fault}" },
  noAnswers: {
    message: "{file} holds no answers.",
    remedy: 'Write one per line, such as "plan.organization: Dawn Chorus Bakery".',
  },
  noSuchQuestion: {
    message: '{file}: there is no question "{key}" on this way through the wizard.{guess}',
    remedy: "The questions are: {keys}.",
  },
  badAnswer: { message: "{file}: {key}: {complaint}", remedy: "{ask}" },
  missingAnswer: {
    message: "{file} has no answer to: {key}.",
    remedy: "{ask} Add it, or take an example for it with --yes.",
  },
  guess: { message: ' Did you mean "{near}"?' },

  // smplan init --from
  noDocument: { message: "There is no file {file}.", remedy: "Check the path of the document." },
  folderForDocument: { message: "{file} is a folder, not a document.", remedy: "Name the document in it." },
  emptyDocument: {
    message: "{name} has no text in it.",
    remedy: "Check that it is the right file, and that its text is no picture.",
  },
  notWord: {
    message: "{name} cannot be read as a Word document.",
    remedy: "Open it in Word or LibreOffice, save it anew as .docx, and try again.",
  },
  noDocumentKind: {
    message: "{name} is no document that can be read: only Markdown (.md) and Word (.docx) are.",
    remedy: "Open it in the program that made it, save it as .docx, and try again.",
  },
  longTable: {
    message: "{name} has a table of more than {rows} rows.",
    remedy: "Leave out what does not belong to the plan, such as results.",
  },
  largeDocument: {
    message: "{name} is too large to be a plan: at most {characters} characters of text are read.",
    remedy: "Leave out what does not belong to the plan, or split it.",
  },
  longDocument: {
    message: "{name} is too long to be a plan.",
    remedy: "Leave out what does not belong to the plan, or split it.",
  },
  deepDocument: {
    message: "{name} has lists or quotations nested too deeply.",
    remedy: "Take some levels away, and try again.",
  },
  markedDocument: {
    message:
      "{name} has too many marks of emphasis, code and links in one paragraph, or too many columns in a table.",
    remedy: "Leave out what does not belong to the plan, and try again.",
  },
  notUtf8Document: { message: "{name} is no text in UTF-8.", remedy: "Save it in UTF-8, or as .docx." },
} as const;

export type ErrorWords = {
  readonly [Id in keyof typeof words]: { readonly [Part in keyof (typeof words)[Id]]: string };
};

/** The names of the placeholders in an error's message and remedy, taken from the English texts. */
export type ErrorPlaceholders<Id extends keyof typeof words> = {
  [Part in keyof (typeof words)[Id]]: PlaceholdersIn<(typeof words)[Id][Part]>;
}[keyof (typeof words)[Id]];

type PlaceholdersIn<Text> = Text extends `${string}{${infer Placeholder}}${infer Rest}`
  ? PlaceholderName<Placeholder> | PlaceholdersIn<Rest>
  : never;

type PlaceholderName<Placeholder> = Placeholder extends `${infer Name}:${string}` ? Name : Placeholder;

export default words;
