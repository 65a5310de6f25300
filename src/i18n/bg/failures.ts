import type { ErrorWords } from "../failures.ts";

const words: ErrorWords = {
  noPlans: {
    message: "Тук няма план: нито smplan.yaml, нито *.smplan.yaml в тази папка или под нея.",
    remedy: "Посочете файл или нека „smplan init“ напише план.",
  },
  severalPlans: {
    message: "Тук има {count} плана: {plans}{more}.",
    remedy: "Посочете кой от тях имате предвид.",
  },
  noMatch: {
    message: "На шаблона „{pattern}“ не отговаря никой файл.",
    remedy: "Ограждайте шаблоните с кавички, за да не ги разгърне обвивката.",
  },
  noPlansLeft: {
    message: "Шаблоните с удивителен знак изключват всички намерени планове.",
    remedy: "Проверете ги или посочете план.",
  },
  gitIgnoresAll: {
    message: "git пренебрегва {count} {count:план|плана} тук: {file} изключва {plan}.",
    remedy: "Посочете самия план, за да бъде проверен въпреки това.",
  },
  allLeftOut: {
    message: "Не остана план за проверка.",
    remedy: "Посочете други планове или приемете с --pass-on-no-plans, че няма такива.",
  },
  globTooLong: {
    message: "Един от шаблоните е по-дълъг от {length} знака.",
    remedy: "Посочете папки вместо него.",
  },
  patternTooMany: {
    message: "Шаблонът „{pattern}“ замества повече от {most} други.",
    remedy: "Използвайте * вместо къдрави скоби или посочете папки.",
  },
  patternForm: {
    message: "Шаблонът „{pattern}“ е във вид, който не се поддържа, като !(a) или +(a).",
    remedy: "Използвайте *, ?, [abc], ** и къдрави скоби; изключвайте файлове с отделен шаблон: „!old/**“.",
  },
  searchDenied: {
    message: "{path} не може да се претърси за планове: достъпът е отказан.",
    remedy: "Проверете кой има право да чете там или изключете мястото с .gitignore или .smplanignore.",
  },
  searchFails: {
    message: "{path} не може да се претърси за планове ({code}).",
    remedy: "Проверете какво има там или изключете мястото с .gitignore или .smplanignore.",
  },
  searchLoop: {
    message: "{path} е връзка, която води към себе си; пропусната е.",
    remedy: "Премахнете я.",
  },
  searchName: {
    message: "{path} не може да се отвори: името не е в UTF-8.",
    remedy: "Преименувайте го.",
  },
  searchMany: {
    message: "Връзките тук водят към твърде много папки; {path} и други не са претърсени.",
    remedy: "Премахнете връзките към големи папки или посочете плановете.",
  },
  searchMore: { message: "Още {count} файла или папки не могат да се претърсят за планове." },
  ignoreFileUnread: {
    message: "{file} не може да се прочете ({code}) и шаблоните в него не важат.",
    remedy: "Нека е четим файл до 1 MB или го премахнете.",
  },
  ignoreFileLinked: {
    message: "{file} е връзка, а git не следва такива връзки, затова шаблоните в него не важат.",
    remedy: "Запишете шаблоните в самия файл.",
  },
  noPath: {
    message: "Няма файл или папка {path}.",
    remedy: "Проверете пътя; smplan lint без пътища намира всички планове под тази папка.",
  },
  noFile: {
    message: "Няма файл {file}.",
    remedy: "Проверете пътя; smplan lint без пътища намира всички планове под тази папка.",
  },
  denied: {
    message: "{file} не може да се прочете: достъпът е отказан.",
    remedy: "Проверете кой има право да чете файла.",
  },
  folderForPlan: {
    message: "{file} е папка, а не план.",
    remedy: "Посочете файла на плана в нея.",
  },
  unreadable: {
    message: "{file} не може да се прочете: {reason}.",
  },
  notRegularFile: {
    message: "{file} не е обикновен файл.",
    remedy: "smplan не чете канали, устройства и сокети. Посочете файл.",
  },
  tooLarge: {
    message: "{file} е твърде голям, за да бъде прочетен.",
    remedy: "Посочете друг файл или го разделете.",
  },
  notWritten: {
    message: "{file} не може да се запише: {reason}.",
    remedy: "Проверете папката и кой има право да пише в нея.",
  },
  outputLost: {
    message: "На стандартния изход не може да се пише: {reason}. Изведеното дотук е непълно.",
  },
  damagedIncident: {
    message: "{file} е повреден и се пропуска: не започва с инцидент и неговия наръчник.",
  },
  partLost: { message: "{file}: {wrong}" },
  systemRefused: { message: "Системата отказва нещо, от което smplan има нужда: {reason}." },
  crashed: {
    message: "smplan спря заради грешка: {what}",
    remedy:
      "Грешката е в smplan, не във Вашия план. Моля, съобщете за нея на {address} заедно с командата, която изпълнихте; --debug показва къде е възникнала.",
  },
  notThere: { message: "няма такъв файл или папка" },
  notAFolder: { message: "част от пътя не е папка" },
  nameTooLong: { message: "името е твърде дълго" },
  noSpace: { message: "няма свободно място" },
  readOnly: { message: "файловата система е само за четене" },
  busy: { message: "друга програма го използва" },
  tooManyOpen: { message: "отворени са твърде много файлове" },
  deviceFault: { message: "устройството съобщава за грешка (EIO)" },
  noMemory: { message: "паметта не достига" },
  folderForFile: {
    message: "{file} е папка.",
    remedy: "Посочете файл в нея.",
  },
  notOurs: {
    message: "{file} вече съществува и не е създаден от smplan.",
    remedy: "Посочете друг файл или го заменете с --force.",
  },
  unwritable: {
    message: "{file} не може да се запише ({code}).",
    remedy: "Проверете папката и кой има право да пише в нея.",
  },
  inputLost: {
    message: "{file} е сред файловете, които се четат при това изпълнение, и щеше да се загуби.",
    remedy: "Посочете друг файл за резултата.",
  },
  projectFileLost: {
    message:
      "{file} е файл, който хората пишат за smplan, например настройки или измервания, и щеше да се загуби.",
    remedy: "Посочете друг файл за резултата.",
  },
  readOnlyFile: {
    message: "{file} е само за четене и не е променен.",
    remedy: "Разрешете записването в него или посочете друг файл.",
  },
  notAFile: {
    message: "{file} не е нито файл, нито канал и в него не се пише.",
    remedy: "Посочете файл.",
  },
  badPath: {
    message: "{file} не може да е път до файл.",
    remedy: "Проверете знаците в него.",
  },
  longName: {
    message: "Името на {file} е твърде дълго за тази файлова система.",
    remedy: "Изберете по-кратко име.",
  },
  fileBusy: {
    message: "В {file} непрекъснато пишат други програми.",
    remedy: "Нищо не е променено. Опитайте отново след малко.",
  },
  noReader: {
    message: "Никоя програма не чете от канала {file}.",
    remedy: "Стартирайте програмата, която чете от него, и опитайте отново.",
  },
  planConflict: {
    message:
      "Междувременно друга програма промени {file}. При {place} там вече пише {theirs}, а новата стойност трябваше да е {ours}.",
    remedy:
      "{file} остава както е. Вариантът с Вашите промени е в {kept}: вземете от него каквото Ви трябва и го изтрийте.",
  },
  planConflictUnread: {
    message: "Междувременно друга програма промени {file} и сега файлът не може да се редактира безопасно.",
    remedy:
      "{file} остава както е. Вариантът с Вашите промени е в {kept}: вземете от него каквото Ви трябва и го изтрийте.",
  },
  planAppeared: {
    message: "Междувременно друга програма записа {file}.",
    remedy: "{file} остава както е. Новият план е в {kept}.",
  },
  sameOutput: {
    message: "{file} щеше да се запише два пъти и първото щеше да се загуби.",
    remedy: "Посочете отделен файл за всеки резултат.",
  },
  notACache: {
    message: "{file} съществува и не е кеш на smplan.",
    remedy: "Посочете друг файл с --cache-location.",
  },
  changedSinceLint: {
    message: "Друга програма промени {file}, докато се проверяваше, затова не е поправен.",
    remedy: "Изпълнете smplan lint --fix отново.",
  },
  resultsKept: {
    message: "{file} не е променен: {why}",
    remedy: "Запишете го като CSV в UTF-8 с колони date, kpi, value и note на първия ред.",
  },
  resultsEncoding: {
    message: "не е текст в UTF-8.",
  },
  resultsUnsure: {
    message: "новите редове не могат да се добавят, без да се промени как се чете.",
  },
  resultsProtected: {
    message: "не е файл за измервания.",
  },

  planLost: {
    message: "{file} е план и щеше да се загуби.",
    remedy: "Посочете друг файл.",
  },
  severalToTerminal: {
    message: "На стандартния изход може да отиде само един формат, а са поискани {count}.",
    remedy: "Дайте на другите файлове, например „--format sarif:findings.sarif“.",
  },
  noFormatLeft: {
    message: "Всеки формат вече си има файл.",
    remedy: "Махнете --output-file.",
  },
  nameWithoutStdin: {
    message:
      "--stdin-filename дава име на онова, което идва от стандартния вход, а планът се чете от файлове.",
    remedy: "Напишете „-“ на мястото на пътя.",
  },
  stdinTooLarge: {
    message: "От стандартния вход дойдоха повече от {size} MB, а толкова дълъг план няма.",
    remedy: "Проверете дали програмата преди тръбата извежда един план и приключва.",
  },
  stdinUnreadable: {
    message: "Стандартният вход не може да се прочете ({code}).",
    remedy: "Подайте плана през тръба или с '< smplan.yaml'.",
  },
  stdinMended: {
    message: "Онова, което идва от стандартния вход, не може да се поправи на място.",
    remedy: "Използвайте --fix-dry-run или посочете файла.",
  },
  stdinCompared: {
    message: "Стандартният вход не може нито да се наблюдава, нито да се сравнява с git.",
    remedy: "Посочете плановете.",
  },
  watchMends: {
    message: "--watch само гледа: не променя файлове, докато ги пишете.",
    remedy: "Пуснете --fix отделно.",
  },
  watchLimit: {
    message: "Системата не позволява да се наблюдават повече файлове ({code}).",
    remedy:
      "Посочете кои планове или папки да се наблюдават, или вдигнете ограничението: в Linux това е fs.inotify.max_user_watches.",
  },
  nobodyToAsk: {
    message: "--fix-suggestions пита за всяка поправка, а няма терминал, в който да попита.",
    remedy: "Пуснете го в терминал или използвайте --fix, което прави само сигурните поправки.",
  },
  noGit: {
    message: "За сравнение с ревизия е нужен git, а тук не е инсталиран.",
    remedy: "Инсталирайте git или посочете плановете.",
  },
  noRepository: {
    message: "Ревизии има само в git, а тази папка не е хранилище на git.",
    remedy: "Посочете плановете.",
  },
  gitOwner: {
    message: "git няма доверие на хранилището {folder}, защото принадлежи на друг потребител.",
    remedy: "Ако му имате доверие, изпълнете: git config --global --add safe.directory {folder}",
  },
  shallowClone: {
    message:
      "Това копие на хранилището е непълно и не стига до мястото, откъдето „{revision}“ и HEAD се разделят.",
    remedy: "Изпълнете git fetch --unshallow; в GitHub Actions задайте fetch-depth: 0 на actions/checkout.",
  },
  noMergeBase: {
    message: "„{revision}“ няма обща история с HEAD.",
    remedy: "Посочете клон, от който произлиза HEAD, или сравнете направо: „A..B“.",
  },
  oneSelection: {
    message: "--since, --staged и --related избират плановете по различен начин.",
    remedy: "Използвайте само едно от тях.",
  },
  stagedOnlyChecked: {
    message: "--staged проверява подготвеното за запис в git (staged) и не променя файлове.",
    remedy: "Махнете --fix, --watch, --update-baseline и стандартния вход.",
  },
  noRevision: {
    message: "git не познава ревизията „{revision}“.",
    remedy:
      "Посочете клон, етикет или версия, например „main“ или „HEAD~1“; при автоматична проверка (CI) първо ги изтеглете.",
  },
  noBaseline: {
    message: "Няма файл с допуснати забележки {file}.",
    remedy: "„smplan lint --baseline {file} --update-baseline“ записва такъв и допуска намереното днес.",
  },
  baselineUnreadable: {
    message: "Файлът с допуснати забележки {file} не може да се прочете ({code}).",
    remedy: "Проверете правата за достъп.",
  },
  notABaseline: {
    message: "{file} не е файл на smplan с допуснати забележки.",
    remedy: "Посочете друг файл.",
  },

  whichRule: {
    message: "Кое правило да бъде обяснено?",
    remedy: "Посочете едно или използвайте --all; „smplan rules“ изброява всички.",
  },
  unknownRule: { message: "{why}" },
  noRule: { message: "Няма правило „{id}“. „smplan rules“ изброява всички." },
  noRuleNear: { message: "Няма правило „{id}“. Да не би да имате предвид „{near}“?" },
  rulesWord: {
    message: "„smplan rules“ не познава „{word}“.",
    remedy: "„smplan rules new“ пише правило, „smplan rules test“ изпробва вашите.",
  },
  rulesWordNear: {
    message: "„smplan rules“ не познава „{word}“.",
    remedy: "Да не би да имате предвид „{near}“?",
  },
  notRendered: {
    message: "{place}: {wrong}",
    remedy: "Документът не е съставен. „smplan lint {file}“ показва всички грешки.",
  },
  unknownZone: {
    message: "Няма часова зона „{zone}“ (plan.timezone).",
    remedy: "Запишете я с континент и град, например Europe/Sofia.",
  },
  spanBackwards: {
    message: "От {from} до {to} не остава нито един ден.",
    remedy: "Посочете за --to ден, който не е преди --from.",
  },
  spanLong: {
    message: "От {from} до {to} са повече от {years} години.",
    remedy: "Посочете по-кратък период с --from и --to.",
  },
  manyEntries: {
    message: "От {from} до {to} слотовете дават над {max} записа.",
    remedy: "Посочете по-кратък период с --from и --to.",
  },
  noChannel: {
    message: "В плана няма канал „{id}“.",
    remedy: "Може би {near}?",
  },
  severalProfiles: {
    message: "{form} приема файл само за един профил, а тези публикации са за {channels}.",
    remedy: "Изберете един, например „--channel {first}“, или посочете папка с --output.",
  },
  noBrowser: {
    message: "Тук няма браузър, който да отпечата PDF файла.",
    remedy:
      "Инсталирайте Chrome, Chromium или Edge, или посочете с CHROME_PATH къде има такъв. Можете и да съставите HTML и да го отпечатате от браузър: smplan render -o plan.html.",
  },
  notPrinted: {
    message: "Браузърът {browser} не отпечата PDF файла: {why}.",
    remedy: "Опитайте отново или съставете HTML и го отпечатайте от браузър: smplan render -o plan.html.",
  },
  noTheme: {
    message: "Няма тема „{theme}“.{guess}",
    remedy: "Темите са {themes}; собствената тема е файл, който завършва на .yaml.",
  },
  badTheme: {
    message: "{file} не е тема: {why}",
    remedy:
      "Темата казва какво променя от някоя вградена: „extends: studio“, после fonts, light, dark, radius или headings.",
  },
  themeNoYaml: { message: "не може да се прочете като YAML." },
  themeEmpty: { message: "в него няма настройки." },
  themeSetting: { message: "няма настройка „{setting}“.{guess} Тук настройките са {known}." },
  themeHolds: { message: "„{setting}“ съдържа свои настройки, всяка на отделен ред." },
  themeColor: { message: '„{setting}“ е цвят във вида "#1a4fa3", в кавички.' },
  themeFont: { message: "„{setting}“ е име на шрифт или списък от имена." },
  themeNumber: { message: "„{setting}“ е число от {least} до {most}." },
  themeChoice: { message: "„{setting}“ е {choices}." },
  themeIllegible: {
    message: "„{text}“ не се чете върху „{behind}“: контрастът е {contrast}, а трябва да е поне {least}.",
  },
  badReference: {
    message: "От {file} не може да се вземе видът: {why}",
    remedy: "Посочете документ, записан от Word или LibreOffice като .docx, или махнете --reference-doc.",
  },
  referenceOther: { message: "не е документ на Word (.docx)." },
  referenceStrict: {
    message: "записан е като „Strict Open XML“; запишете го като „Документ на Word (.docx)“.",
  },
  referenceBroken: { message: "повреден е; отворете го в Word или LibreOffice и го запишете наново." },
  referenceOnlyInWord: {
    message: "Само DOCX взема вида си от документ на Word, а е поискан {format}.",
    remedy: "Използвайте --format docx или махнете --reference-doc.",
  },
  noCards: {
    message: "Няма карти за печат: кризисното ръководство не посочва нито един човек.",
    remedy:
      "Напишете кой какво прави при криза – в „roles“ или като „owner“ на стъпките, – или махнете --cards.",
  },
  cardsOnlyInHtml: {
    message: "Картите от кризисното ръководство се печатат като HTML или PDF, а не като {format}.",
    remedy: "Използвайте --format html или --format pdf или махнете --cards.",
  },
  noVersion: {
    message: "Няма файл, папка или ревизия „{name}“.",
    remedy:
      "Посочете два плана, например „smplan diff old.yaml new.yaml“, или нещо, което git познава, например „smplan diff HEAD~1“.",
  },
  portTaken: {
    message: "Порт {port} е зает.",
    remedy: "Изберете друг с --port или го пропуснете, за да се намери свободен.",
  },
  noTemplateNear: {
    message: "Няма шаблон „{name}“.",
    remedy: "Може би „{near}“?",
  },
  templateFault: {
    message: "{place}: шаблонът не работи: {why}.",
    remedy: "Поправете го там или изтрийте файла, за да се върне вграденият.",
  },
  templateRecursion: { message: "извиква се сам до безкрай" },
  templateNesting: { message: "блоковете или скобите му са вложени твърде дълбоко" },
  templateEndless: { message: "текстът му няма край" },
  manyTemplates: {
    message: "В smplan-templates/ има над {max} шаблона.",
    remedy: "Махнете онова, което не е шаблон на този проект.",
  },
  templateOutside: {
    message: "{file} е извън проекта.",
    remedy: "Поставете там самия шаблон, а не връзка към него.",
  },
  templateLarge: {
    message: "{file} е над {kilobytes} kB.",
    remedy: "Съкратете го или изтрийте файла, за да се върне вграденият шаблон.",
  },
  noTemplate: {
    message: "Няма шаблон „{name}“.",
    remedy: "„smplan templates“ показва всички.",
  },
  noSuchEnding: {
    message: "Никой вид документ няма окончанието на {file}.",
    remedy: "Изберете някое от {endings} или посочете вида с --format.",
  },
  resultsMissing: { message: "няма такъв файл." },
  resultsOutside: { message: "намира се извън папката на плана." },
  resultsUnreadable: { message: "не е файл CSV." },
  resultsHead: { message: "първият ред не назовава колоните date, kpi и value." },
  resultsDate: { message: "„{date}“ не е ден като 2027-01-31." },
  resultsKpi: { message: "не посочва показател." },
  resultsValue: { message: "стойността не е число." },
  notInPlanNear: {
    message: "„{id}“ за {option} го няма в плана. Да не искахте да кажете „{near}“?",
    remedy: "Посочете идентификатора му.",
  },
  notInPlan: {
    message: "„{id}“ за {option} го няма в плана; в него има: {ids}.",
    remedy: "Посочете идентификатора му.",
  },
  exportColumns: { message: "никой ред не назовава тези колони: {columns}." },
  exportDates: { message: "в нито една колона няма дни; посочете я с --date-column." },
  exportOrder: { message: "{date} може да е един от два дни; кажете --dates dmy или --dates mdy." },
  exportOldWorkbook: {
    message: "файлът е от Excel преди 2007 г.; отворете го и го запишете като .xlsx или CSV.",
  },
  exportLarge: {
    message: "разархивирана, тя е над {megabytes} MB; запишете листа с резултатите като CSV.",
  },
  exportManyCells: {
    message:
      "листовете ѝ обхващат над {cells} клетки; изтрийте празните редове и колони или запишете листа като CSV.",
  },
  exportLongCell: {
    message: "една от клетките ѝ е твърде дълга; запишете листа с резултатите като CSV.",
  },
  exportLongRow: {
    message: "има ред с над {characters} знака или {columns} колони; експортирайте по-малко наведнъж.",
  },
  exportManyRows: {
    message: "има над {rows} реда; експортирайте по-кратък период или внесете файла на части.",
  },
  exportWorkbook: {
    message: "не е работна книга, която може да се прочете; запишете я наново като .xlsx или CSV.",
  },
  exportChannels: { message: "може да е за няколко канала: {channels}; посочете кой с --channel." },
  exportSeveralDays: { message: "редът е за няколко дни заедно; експортирайте по дни." },
  exportCurrency: { message: "сумите са в {currency}, а планът – в {own}." },
  exportTwice: {
    message: "Два експорта говорят за „{kpi}“, всеки по своему: {one} и {other}.",
    remedy: "Внесете само единия от тях.",
  },
  idleExport: {
    message: "{file} е експорт от {name}, а в плана няма показател, за който да говори: {metrics}.",
    remedy:
      'Дайте на някой показател тази метрика и канала му или назовете колоната: --column {example}="Website visits".',
  },
  folderForExport: { message: "{file} е папка.", remedy: "Посочете файловете в нея, например {file}/*.csv." },
  refusedExport: { message: "{file} не може да се внесе: {why}" },
  badExport: {
    message: "{file} не може да се внесе: {why}",
    remedy: 'Назовете колоните както във файла, например --column {example}="Website visits".',
  },
  badValue: { message: "„{text}“ не е стойност на {unit}.", remedy: "Дайте число, например 262 или 3,5." },
  noColumns: {
    message: "Не е ясно какво е {file}.",
    remedy:
      'Назовете колоните както във файла, например --column {example}="Website visits"; smplan measure exports изброява познатите.',
  },
  noIncident: {
    message: "Тук няма отворен случай.",
    remedy: "Започнете с smplan crisis start; smplan crisis list показва приключените.",
  },
  severalIncidents: {
    message: "Отворени са {count} случая: {incidents}.",
    remedy: "Посочете кой с --incident и част от името му.",
  },
  noEndedIncident: {
    message: "Тук няма приключен случай.",
    remedy: "Започнете с smplan crisis start; smplan crisis list показва всички.",
  },
  tooManyAnswers: {
    message: "Разборът има още {count} въпроса.",
    remedy: "Дайте по един --answer за всеки, в техния ред.",
  },
  noScenarios: {
    message: "В кризисното ръководство няма сценарии.",
    remedy: "Добавете един: smplan add scenario",
  },
  whichScenario: {
    message: "Кажете какво се е случило: {scenarios}.",
    remedy: "Например: smplan crisis start и името пред скобата.",
  },
  noSuchStep: {
    message: "Няма стъпка {step}; стъпките са с номера от 1 до {most}.",
    remedy: "smplan crisis status ги показва.",
  },
  noStatement: {
    message: "В ръководството няма такова изявление.",
    remedy: "Махнете --channel или --language, или напишете изявление в „statements“ на сценария.",
  },
  severalInOne: {
    message: "Един документ не побира {count} плана.",
    remedy: "Посочете един план или папка, например „--output documents/“.",
  },
  bytesToTerminal: {
    message: "Терминалът не може да покаже {format}.",
    remedy: "Посочете файл, например „--output plan.{format}“.",
  },

  configuration: {
    message: "{place}: {wrong}",
    remedy: "Поправете настройките и опитайте отново.",
  },
  noConfiguration: {
    message: "Няма файл с настройки {file}.",
    remedy: "Проверете пътя под extends.",
  },
  configurationUnreadable: {
    message: "Файлът с настройки {file} не може да се прочете: {why}.",
  },
  configurationOfOther: {
    message: "Файлът с настройки {file} е на друг потребител и не се чете.",
    remedy: "Копирайте го или сменете собственика му.",
  },
  configurationOfOtherSkipped: {
    message: "Файлът с настройки {file} е на друг потребител и не беше зареден.",
    remedy: "Ако му имате доверие, сменете собственика му.",
  },
  pluginsSkipped: { message: "Тези модули не бяха заредени: {plugins}. Правилата им не бяха приложени." },
  linkToNothing: { message: "препраща към файл, който не съществува" },
  linkLoop: { message: "препраща към самия себе си" },
  isFolder: { message: "това е папка" },
  notRegular: { message: "това е устройство, канал или сокет, а не файл" },
  overBytes: { message: "по-голям е от {limit} MB" },
  noPermission: { message: "няма право за четене" },
  systemCode: { message: "системата отговаря с {code}" },
  tooManyEntries: { message: "„{key}“ има {count} елемента. Позволени са най-много {limit}." },
  tooManyExtended: { message: "Тези настройки надграждат повече от {limit} други, пряко и чрез тях." },
  tooManyRules: { message: "Собствените Ви правила са повече от {limit}." },
  patternTooLong: { message: "Шаблонът е по-дълъг от {limit} знака." },
  schemaTooSlow: {
    message: "Подготовката на тази JSON схема отнема повече от {seconds} s. Опростете я.",
  },
  ruleTooSlow: {
    message: "Правилото {rule} беше спряно: за {file} отне повече от {seconds} s.",
    remedy: "Поправете правилото или го изключете в настройките.",
  },
  ruleReplaces: {
    message: "Правилото {rule} подменя {replaced}, което е вградено в JavaScript.",
    remedy: "Поправете правилото или го изключете в настройките.",
  },
  pluginTooSlow: {
    message: "Модулът „{name}“ беше спрян: зареждането му отне повече от {seconds} s.",
  },
  pluginReplaces: { message: "Модулът „{name}“ подменя {replaced}, което е вградено в JavaScript." },
  pluginOfOther: {
    message: "Модулът {file} е на друг потребител и не се зарежда.",
    remedy: "Копирайте го или сменете собственика му.",
  },
  fieldIsNone: { message: "„{key}“ на {id} не може да бъде {value}" },
  extendsItself: {
    message: "„{name}“ води обратно към настройки, които го надграждат. Махнете едното от двете.",
  },
  noBase: { message: "До този файл с настройки няма файл „{name}“." },
  noPresetNear: { message: "Няма набор „{name}“. Да не би да имате предвид „{near}“?" },
  noPreset: {
    message:
      "„{name}“ не е нито набор ({presets}), нито инсталиран пакет със smplan.config.yaml. Пътят на файл започва с „./“.",
  },
  ruleFailed: { message: "Правилото {rule} даде грешка: {reason}. Грешката е в правилото, а не в плана." },
  ruleTaken: { message: "Вече има правило „{id}“. Дайте на своето друго име." },
  badRuleId: {
    message: "Името на правило е от две думи с наклонена черта между тях, например „{id}“.",
  },
  noSection: { message: "Планът няма раздел „{section}“." },
  noSectionNear: { message: "Планът няма раздел „{section}“. Да не би да имате предвид „{near}“?" },
  noComparison: {
    message:
      "„{text}“ не е сравнение. Напишете например „budget <= 5000“, „start < end“, „name matches ^[A-Z]“ или „landingPage is present“.",
  },
  givenList: { message: "„{path}“ е списък. Напишете „{path}.*“ за всеки негов елемент." },
  givenNoList: { message: "„{path}“ не е списък и „*“ не означава нищо там. Махнете „*“." },
  conditionKey: { message: "„{key}“ не е ключ на „{place}“ в плана." },
  conditionKeyNear: {
    message: "„{key}“ не е ключ на „{place}“ в плана. Да не би да имате предвид „{near}“?",
  },
  conditionList: {
    message: "„{key}“ минава през списъка „{list}“. Завършете given с „{list}.*“ или използвайте JSON схема.",
  },
  conditionNoList: {
    message: "„contains“ търси в списъци и текстове, а „{key}“ не е нито едното, нито другото.",
  },
  conditionNoValue: {
    message:
      "„{key}“ не е единична стойност и „{sign}“ никога няма да е вярно. Използвайте „contains“, „is present“ или JSON схема.",
  },
  conditionNumber: {
    message: "„{key}“ е число, а „{value}“ не е. Напишете го като 1500, 0.5 или 1e3, без мерна единица.",
  },
  conditionBoolean: {
    message: "„{key}“ е true или false, а „{value}“ не е. Напишете „{key} is true“ или „{key} is false“.",
  },
  conditionDate: {
    message:
      "„{key}“ е дата, а „{value}“ не е. Напишете я като година-месец-ден, с две цифри за месеца и деня.",
  },
  conditionText: { message: "„{key}“ е текст. Сложете {value} в кавички." },
  conditionChoice: { message: "„{key}“ никога не е „{value}“. То е {allowed}." },
  conditionChoiceNear: { message: "„{key}“ никога не е „{value}“. Да не би да имате предвид „{near}“?" },
  conditionPresent: {
    message:
      "„is {word}“ би търсило думата „{word}“. Напишете „is present“ или „is not present“, или сложете думата в кавички.",
  },
  conditionOperator: {
    message:
      "„{operator}“ не може да стои в „{right}“. Свържете сравненията с „and“ или „or“, с ключ в началото на всяко, или сложете текста в кавички.",
  },
  conditionJoint: {
    message:
      "„{word}“ свързва две сравнения, а „{text}“ не е сравнение. Напишете например „name is present“ или сложете текста в кавички.",
  },
  patternBraces: {
    message:
      "„{pattern}“ би означавало файл с {braces} в името: шаблоните са като в .gitignore. Напишете отделен шаблон за всяка възможност.",
  },
  patternEmpty: { message: "Този шаблон е празен и не означава нищо. Махнете го." },
  patternComment: {
    message:
      "„{pattern}“ започва с „#“, с което в .gitignore започва коментар. Напишете „\\#“, ако името започва така.",
  },
  patternOutside: {
    message:
      "„{pattern}“ излиза от папката на тази конфигурация, а тя важи само за планове под нея. Напишете пътя от тази папка.",
  },
  patternBackslash: {
    message: "В „{pattern}“ има обратна наклонена черта или устройство. Напишете пътя от тази папка с „/“.",
  },
  patternFolder: { message: "„{pattern}“ завършва с наклонена черта, която означава папка. Махнете я." },
  patternsOnlyNot: {
    message:
      "Тези шаблони само изключват планове и не остава нито един. Започнете с такъв, който посочва планове, например „**“.",
  },
  noSchema: { message: "Това не е JSON схема: {reason}." },

  pluginFails: { message: "Модулът „{name}“ не може да се зареди: {reason}." },
  pluginNoRule: { message: "Модулът „{name}“ изнася нещо, което не е правило: {why}." },
  exportsNoRule: { message: "изнесеното по подразбиране не е нито правило, нито списък от правила" },
  idIsNone: { message: "неговото id е {id}, а не например „acme/no-fridays“" },
  noMessages: { message: "{id} няма messages" },
  noCheck: { message: "{id} няма функция check" },
  severityIsNone: { message: "{id} има тежест {severity}, а не „error“, „warning“ или „info“" },
  readsIsNone: { message: "{id} чете {reads}, а не „all“ или списък от раздели" },
  readsUnknown: { message: "{id} чете раздела {section}, какъвто няма в нито един план" },
  readsUnknownNear: {
    message:
      "{id} чете раздела {section}, какъвто няма в нито един план (да не би да имате предвид „{near}“?)",
  },

  // smplan init, add, edit, fix
  noStarter: { message: "Няма заготовка „{starter}“.{guess}", remedy: "Заготовките са {starters}." },
  nothingToAdd: {
    message: "Няма нищо с име „{what}“, което да се добави.{guess}",
    remedy: "smplan add list изброява всичко.",
  },
  unsafeEdit: {
    message: "{file} е написан така, че тук не може да се промени, без да се засегне още нещо: при {place}.",
    remedy: "Нищо не е променено. Направете промяната в редактор.",
  },
  noSuchPart: { message: "Планът няма част „{section}“.{guess}", remedy: "Разделите са {sections}." },
  noTerminalToAsk: {
    message: "Тази команда задава въпроси, а няма терминал, в който да ги зададе.",
    remedy: "Стартирайте я в терминал или променете файла в редактор.",
  },
  notChangeable: {
    message: "{file} не е план, който може да се променя.",
    remedy: "smplan lint {file} казва защо.",
  },
  noTerminalForInit: {
    message: "smplan init задава въпроси, а няма терминал, в който да ги зададе.",
    remedy: "Стартирайте го в терминал или му дайте --answers ФАЙЛ или --yes.",
  },
  thereAlready: {
    message: "{file} вече съществува.",
    remedy: "Посочете друг файл или го заменете с --force.",
  },
  answersNoYaml: { message: "{file} не е YAML: {fault}" },
  noAnswers: {
    message: "{file} не съдържа отговори.",
    remedy: "Пишете по един на ред, например „plan.organization: Кафе „Липа““.",
  },
  noSuchQuestion: {
    message: "{file}: по този път помощникът няма въпрос „{key}“.{guess}",
    remedy: "Въпросите са: {keys}.",
  },
  badAnswer: { message: "{file}: {key}: {complaint}", remedy: "{ask}" },
  missingAnswer: {
    message: "{file} няма отговор за: {key}.",
    remedy: "{ask} Добавете го или вземете пример за него с --yes.",
  },
  guess: { message: " „{near}“ ли имахте предвид?" },

  // smplan init --from
  noDocument: { message: "Няма файл {file}.", remedy: "Проверете пътя до документа." },
  folderForDocument: { message: "{file} е папка, а не документ.", remedy: "Посочете документа в нея." },
  emptyDocument: {
    message: "В {name} няма текст.",
    remedy: "Проверете дали файлът е този и дали текстът му не е картина.",
  },
  notWord: {
    message: "{name} не се чете като документ на Word.",
    remedy: "Отворете го с Word или LibreOffice, запишете го отново като .docx и опитайте пак.",
  },
  noDocumentKind: {
    message: "{name} не е документ, който може да се прочете: четат се само Markdown (.md) и Word (.docx).",
    remedy: "Отворете го с програмата, с която е направен, запишете го като .docx и опитайте пак.",
  },
  longTable: {
    message: "{name} има таблица с повече от {rows} реда.",
    remedy: "Махнете онова, което не е част от плана, например резултати.",
  },
  largeDocument: {
    message: "{name} е твърде голям за план: четат се най-много {characters} знака текст.",
    remedy: "Махнете онова, което не е част от плана, или го разделете.",
  },
  longDocument: {
    message: "{name} е твърде дълъг за план.",
    remedy: "Махнете онова, което не е част от плана, или го разделете.",
  },
  deepDocument: {
    message: "В {name} списъци или цитати са вложени на твърде много нива.",
    remedy: "Махнете няколко нива и опитайте отново.",
  },
  markedDocument: {
    message:
      "В {name} има абзац с твърде много знаци за удебеляване, код и връзки или таблица с твърде много колони.",
    remedy: "Махнете онова, което не е част от плана, и опитайте отново.",
  },
  notUtf8Document: { message: "{name} не е текст в UTF-8.", remedy: "Запишете го в UTF-8 или като .docx." },
};

export default words;
