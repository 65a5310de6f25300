import type { ErrorWords } from "../failures.ts";

const words: ErrorWords = {
  noPlans: {
    message: "Aquí no hay ningún plan: ni smplan.yaml ni *.smplan.yaml en esta carpeta o por debajo.",
    remedy: "Indique un archivo, o deje que «smplan init» escriba un plan.",
  },
  severalPlans: {
    message: "Aquí hay {count} planes: {plans}{more}.",
    remedy: "Indique a cuál se refiere.",
  },
  noMatch: {
    message: "Ningún archivo responde al patrón «{pattern}».",
    remedy: "Ponga los patrones entre comillas, para que el intérprete de comandos no los toque.",
  },
  noPlansLeft: {
    message: "Los patrones con signo de exclamación excluyen todos los planes encontrados.",
    remedy: "Revíselos, o indique un plan.",
  },
  gitIgnoresAll: {
    message: "git ignora {count} {count:plan|planes} de aquí: {file} excluye {plan}.",
    remedy: "Indique el propio plan para que se revise de todos modos.",
  },
  allLeftOut: {
    message: "No queda ningún plan que revisar.",
    remedy: "Indique otros planes, o acepte con --pass-on-no-plans que no haya ninguno.",
  },
  globTooLong: {
    message: "Uno de los patrones tiene más de {length} caracteres.",
    remedy: "Indique carpetas en su lugar.",
  },
  patternTooMany: {
    message: "El patrón «{pattern}» equivale a más de {most} patrones.",
    remedy: "Use * en lugar de llaves, o indique carpetas.",
  },
  patternForm: {
    message: "El patrón «{pattern}» tiene una forma que no se admite, como !(a) o +(a).",
    remedy: "Use *, ?, [abc], ** y llaves; excluya archivos con otro patrón: «!old/**».",
  },
  searchDenied: {
    message: "No se pueden buscar planes en {path}: permiso denegado.",
    remedy: "Revise quién puede leerlo, o exclúyalo con un .gitignore o un .smplanignore.",
  },
  searchFails: {
    message: "No se pueden buscar planes en {path} ({code}).",
    remedy: "Revíselo, o exclúyalo con un .gitignore o un .smplanignore.",
  },
  searchLoop: {
    message: "{path} es un enlace que lleva a sí mismo; se pasa por alto.",
    remedy: "Elimínelo.",
  },
  searchName: {
    message: "{path} no se puede abrir: su nombre no está en UTF-8.",
    remedy: "Cámbiele el nombre.",
  },
  searchMany: {
    message: "Los enlaces de aquí llevan a demasiadas carpetas; {path} y otras no se han recorrido.",
    remedy: "Elimine los enlaces a carpetas grandes, o indique los planes.",
  },
  searchMore: { message: "En otros {count} archivos o carpetas no se pueden buscar planes." },
  ignoreFileUnread: {
    message: "{file} no se puede leer ({code}), y sus patrones no cuentan.",
    remedy: "Haga que sea un archivo legible de 1 MB como máximo, o elimínelo.",
  },
  ignoreFileLinked: {
    message: "{file} es un enlace, que git no sigue, y sus patrones no cuentan.",
    remedy: "Escriba los patrones en el propio archivo.",
  },
  noPath: {
    message: "No existe el archivo ni la carpeta {path}.",
    remedy: "Revise la ruta; smplan lint sin rutas encuentra todos los planes por debajo de esta carpeta.",
  },
  noFile: {
    message: "No existe el archivo {file}.",
    remedy: "Revise la ruta; smplan lint sin rutas encuentra todos los planes por debajo de esta carpeta.",
  },
  denied: {
    message: "{file} no se puede leer: permiso denegado.",
    remedy: "Revise quién puede leerlo.",
  },
  folderForPlan: {
    message: "{file} es una carpeta, no un plan.",
    remedy: "Indique el archivo del plan que hay en ella.",
  },
  unreadable: {
    message: "{file} no se puede leer: {reason}.",
  },
  notRegularFile: {
    message: "{file} no es un archivo normal.",
    remedy: "smplan no lee tuberías, dispositivos ni sockets. Indique un archivo.",
  },
  tooLarge: {
    message: "{file} es demasiado grande para leerlo.",
    remedy: "Indique otro archivo o divídalo.",
  },
  notWritten: {
    message: "{file} no se puede escribir: {reason}.",
    remedy: "Revise la carpeta y quién puede escribir en ella.",
  },
  outputLost: {
    message: "No se puede escribir en la salida estándar: {reason}. Lo que ha llegado está incompleto.",
  },
  damagedIncident: {
    message: "{file} está dañado y se omite: no empieza con un incidente y su manual.",
  },
  partLost: { message: "{file}: {wrong}" },
  systemRefused: { message: "El sistema rechaza algo que smplan necesita: {reason}." },
  crashed: {
    message: "smplan ha fallado: {what}",
    remedy:
      "El fallo es de smplan, no de su plan. Comuníquelo, por favor, en {address} junto con el comando que ejecutó; --debug muestra dónde se produjo.",
  },
  notThere: { message: "no existe ese archivo o carpeta" },
  notAFolder: { message: "una parte de la ruta no es una carpeta" },
  nameTooLong: { message: "el nombre es demasiado largo" },
  noSpace: { message: "no queda espacio en el dispositivo" },
  readOnly: { message: "el sistema de archivos es de solo lectura" },
  busy: { message: "otro programa lo está usando" },
  tooManyOpen: { message: "hay demasiados archivos abiertos" },
  deviceFault: { message: "el dispositivo comunica un error (EIO)" },
  noMemory: { message: "no hay memoria suficiente" },
  folderForFile: {
    message: "{file} es una carpeta.",
    remedy: "Indique un archivo dentro de ella.",
  },
  notOurs: {
    message: "{file} ya existe, y no lo hizo smplan.",
    remedy: "Indique otro archivo, o reemplácelo con --force.",
  },
  unwritable: {
    message: "{file} no se puede escribir ({code}).",
    remedy: "Revise la carpeta y quién puede escribir en ella.",
  },
  inputLost: {
    message: "{file} es uno de los archivos que se leen en esta ejecución, y se perdería.",
    remedy: "Indique otro archivo para el resultado.",
  },
  projectFileLost: {
    message:
      "{file} es un archivo que las personas escriben para smplan, como una configuración o unos resultados, y se perdería.",
    remedy: "Indique otro archivo para la salida.",
  },
  readOnlyFile: {
    message: "{file} es de solo lectura y no se ha modificado.",
    remedy: "Permita escribir en él o indique otro archivo.",
  },
  notAFile: {
    message: "{file} no es un archivo ni una tubería, y no se escribe en él.",
    remedy: "Indique un archivo.",
  },
  badPath: {
    message: "{file} no puede ser la ruta de un archivo.",
    remedy: "Revise los caracteres que contiene.",
  },
  longName: {
    message: "El nombre de {file} es demasiado largo para este sistema de archivos.",
    remedy: "Elija un nombre más corto.",
  },
  fileBusy: {
    message: "Otros programas escriben continuamente en {file}.",
    remedy: "No se ha cambiado nada. Vuelva a intentarlo dentro de un momento.",
  },
  noReader: {
    message: "Ningún programa lee de la tubería {file}.",
    remedy: "Inicie el programa que lee de ella y vuelva a intentarlo.",
  },
  planConflict: {
    message:
      "Entretanto, otro programa modificó {file}. En {place} dice ahora {theirs}; el valor nuevo iba a ser {ours}.",
    remedy:
      "{file} se ha dejado como está. La versión con sus cambios está en {kept}: copie de ella lo que necesite y bórrela.",
  },
  planConflictUnread: {
    message: "Entretanto, otro programa modificó {file}, que ahora no puede editarse con seguridad.",
    remedy:
      "{file} se ha dejado como está. La versión con sus cambios está en {kept}: copie de ella lo que necesite y bórrela.",
  },
  planAppeared: {
    message: "Entretanto, otro programa guardó {file}.",
    remedy: "{file} se ha dejado como está. El plan nuevo está en {kept}.",
  },
  sameOutput: {
    message: "{file} se escribiría dos veces, y lo primero se perdería.",
    remedy: "Indique un archivo para cada salida.",
  },
  notACache: {
    message: "{file} existe y no es una caché de smplan.",
    remedy: "Indique otro archivo con --cache-location.",
  },
  changedSinceLint: {
    message: "Otro programa modificó {file} mientras se comprobaba, y no se ha corregido.",
    remedy: "Ejecute otra vez smplan lint --fix.",
  },
  resultsKept: {
    message: "{file} no se ha modificado: {why}",
    remedy: "Guárdelo como CSV en UTF-8 con las columnas date, kpi, value y note en la primera fila.",
  },
  resultsEncoding: {
    message: "no es texto en UTF-8.",
  },
  resultsUnsure: {
    message: "las filas nuevas no se podrían añadir sin cambiar cómo se lee.",
  },
  resultsProtected: {
    message: "no es un archivo para resultados.",
  },

  planLost: {
    message: "{file} es un plan, y se perdería.",
    remedy: "Indique otro archivo.",
  },
  severalToTerminal: {
    message: "Solo un formato puede ir a la salida estándar, y se han pedido {count}.",
    remedy: "Dé archivos a los demás, como en «--format sarif:findings.sarif».",
  },
  noFormatLeft: {
    message: "Todos los formatos tienen ya su archivo.",
    remedy: "Quite --output-file.",
  },
  nameWithoutStdin: {
    message:
      "--stdin-filename da nombre a lo que llega por la entrada estándar, pero el plan se lee de archivos.",
    remedy: "Escriba «-» en lugar de la ruta.",
  },
  stdinTooLarge: {
    message: "Por la entrada estándar llegaron más de {size} MB, y ningún plan es tan largo.",
    remedy: "Compruebe que el programa anterior a la tubería escribe un solo plan y termina.",
  },
  stdinUnreadable: {
    message: "No se puede leer la entrada estándar ({code}).",
    remedy: "Entregue el plan por una tubería o con '< smplan.yaml'.",
  },
  stdinMended: {
    message: "Lo que llega por la entrada estándar no se puede corregir en su sitio.",
    remedy: "Use --fix-dry-run, o indique el archivo.",
  },
  stdinCompared: {
    message: "La entrada estándar no se puede vigilar ni comparar con git.",
    remedy: "Indique los planes.",
  },
  watchMends: {
    message: "--watch solo mira: no cambia los archivos mientras usted los escribe.",
    remedy: "Ejecute --fix por separado.",
  },
  watchLimit: {
    message: "El sistema no deja vigilar más archivos ({code}).",
    remedy:
      "Indique los planes o carpetas que se han de vigilar, o suba el límite: en Linux es fs.inotify.max_user_watches.",
  },
  nobodyToAsk: {
    message: "--fix-suggestions pregunta por cada corrección, y no hay terminal en el que preguntar.",
    remedy: "Ejecútelo en un terminal, o use --fix, que hace solo las correcciones seguras.",
  },
  noGit: {
    message: "Para comparar con una revisión hace falta git, que aquí no está instalado.",
    remedy: "Instale git, o indique los planes.",
  },
  noRepository: {
    message: "Las revisiones son de git, y esta carpeta no es un repositorio de git.",
    remedy: "Indique los planes.",
  },
  gitOwner: {
    message: "git no confía en el repositorio {folder}, porque pertenece a otro usuario.",
    remedy: "Si usted confía en él, ejecute: git config --global --add safe.directory {folder}",
  },
  shallowClone: {
    message: "Este clon es superficial y no llega hasta donde se separaron «{revision}» y HEAD.",
    remedy: "Ejecute git fetch --unshallow; en GitHub Actions, ponga fetch-depth: 0 en actions/checkout.",
  },
  noMergeBase: {
    message: "«{revision}» no tiene ningún commit en común con HEAD.",
    remedy: "Indique una rama de la que provenga HEAD, o compare directamente: «A..B».",
  },
  oneSelection: {
    message: "--since, --staged y --related eligen los planes cada uno a su manera.",
    remedy: "Use solo uno de ellos.",
  },
  stagedOnlyChecked: {
    message: "--staged revisa lo que está preparado en git (staged), y no cambia archivos.",
    remedy: "Quite --fix, --watch, --update-baseline y la entrada estándar.",
  },
  noRevision: {
    message: "git no conoce la revisión «{revision}».",
    remedy:
      "Indique una rama, una etiqueta o un commit, como «main» o «HEAD~1»; en integración continua (CI), descárguelos antes.",
  },
  noBaseline: {
    message: "No existe el archivo de hallazgos admitidos {file}.",
    remedy:
      "«smplan lint --baseline {file} --update-baseline» escribe uno que admite lo que se encuentre hoy.",
  },
  baselineUnreadable: {
    message: "El archivo de hallazgos admitidos {file} no se puede leer ({code}).",
    remedy: "Revise sus permisos.",
  },
  notABaseline: {
    message: "{file} no es un archivo de hallazgos admitidos de smplan.",
    remedy: "Indique otro archivo.",
  },

  whichRule: {
    message: "¿Qué regla hay que explicar?",
    remedy: "Indique una, o use --all; «smplan rules» las enumera.",
  },
  unknownRule: { message: "{why}" },
  noRule: { message: "No existe la regla «{id}». «smplan rules» las enumera." },
  noRuleNear: { message: "No existe la regla «{id}». ¿Quería decir «{near}»?" },
  rulesWord: {
    message: "«smplan rules» no conoce «{word}».",
    remedy: "«smplan rules new» escribe una regla, «smplan rules test» prueba las suyas.",
  },
  rulesWordNear: {
    message: "«smplan rules» no conoce «{word}».",
    remedy: "¿Quería decir «{near}»?",
  },
  notRendered: {
    message: "{place}: {wrong}",
    remedy: "No se ha hecho ningún documento. «smplan lint {file}» muestra todos los fallos.",
  },
  unknownZone: {
    message: "No existe la zona horaria «{zone}» (plan.timezone).",
    remedy: "Escríbala con continente y ciudad, como Europe/Madrid.",
  },
  spanBackwards: {
    message: "Del {from} al {to} no queda ningún día.",
    remedy: "Dé a --to un día que no sea anterior a --from.",
  },
  spanLong: {
    message: "Del {from} al {to} hay más de {years} años.",
    remedy: "Pida un periodo más corto con --from y --to.",
  },
  manyEntries: {
    message: "Del {from} al {to} los huecos suman más de {max} entradas.",
    remedy: "Pida un periodo más corto con --from y --to.",
  },
  noChannel: {
    message: "El plan no tiene ningún canal «{id}».",
    remedy: "¿Quiso decir {near}?",
  },
  severalProfiles: {
    message: "{form} admite un archivo para un solo perfil, y estas publicaciones son de {channels}.",
    remedy: "Elija uno, como en «--channel {first}», o indique una carpeta con --output.",
  },
  noBrowser: {
    message: "Aquí no hay ningún navegador que pueda imprimir el PDF.",
    remedy:
      "Instale Chrome, Chromium o Edge, o indique con CHROME_PATH dónde hay uno. También puede escribir HTML e imprimirlo desde un navegador: smplan render -o plan.html.",
  },
  notPrinted: {
    message: "El navegador {browser} no imprimió el PDF: {why}.",
    remedy: "Inténtelo de nuevo, o escriba HTML e imprímalo desde un navegador: smplan render -o plan.html.",
  },
  noTheme: {
    message: "No hay ningún tema «{theme}».{guess}",
    remedy: "Los temas son {themes}; un tema propio es un archivo que termina en .yaml.",
  },
  badTheme: {
    message: "{file} no es un tema: {why}",
    remedy:
      "Un tema dice qué cambia de uno incluido: «extends: studio», y luego fonts, light, dark, radius o headings.",
  },
  themeNoYaml: { message: "no se puede leer como YAML." },
  themeEmpty: { message: "no contiene ajustes." },
  themeSetting: { message: "no tiene ningún ajuste «{setting}».{guess} Ahí los ajustes son {known}." },
  themeHolds: { message: "«{setting}» contiene sus propios ajustes, cada uno en su línea." },
  themeColor: { message: '«{setting}» es un color con la forma "#1a4fa3", entre comillas.' },
  themeFont: { message: "«{setting}» es el nombre de un tipo de letra, o una lista de nombres." },
  themeNumber: { message: "«{setting}» es un número de {least} a {most}." },
  themeChoice: { message: "«{setting}» es {choices}." },
  themeIllegible: {
    message: "«{text}» no se podría leer sobre «{behind}»: su contraste es {contrast}, y hace falta {least}.",
  },
  badReference: {
    message: "De {file} no se puede tomar el aspecto: {why}",
    remedy: "Indique un documento guardado por Word o LibreOffice como .docx, o quite --reference-doc.",
  },
  referenceOther: { message: "no es un documento de Word (.docx)." },
  referenceStrict: {
    message: "está guardado como «Strict Open XML»; guárdelo como «Documento de Word (.docx)».",
  },
  referenceBroken: { message: "está dañado; ábralo en Word o LibreOffice y guárdelo de nuevo." },
  referenceOnlyInWord: {
    message: "Solo un DOCX toma el aspecto de un documento de Word, y se ha pedido {format}.",
    remedy: "Use --format docx o quite --reference-doc.",
  },
  noCards: {
    message: "No hay tarjetas que imprimir: el manual de crisis no nombra a nadie.",
    remedy: "Diga quién hace qué en una crisis, en «roles» o como «owner» de los pasos, o quite --cards.",
  },
  cardsOnlyInHtml: {
    message: "Las tarjetas del manual de crisis se imprimen como HTML o PDF, no como {format}.",
    remedy: "Use --format html o --format pdf, o quite --cards.",
  },
  noVersion: {
    message: "No hay ningún archivo, carpeta ni revisión «{name}».",
    remedy:
      "Indique dos planes, como en «smplan diff old.yaml new.yaml», o algo que git conozca, como en «smplan diff HEAD~1».",
  },
  portTaken: {
    message: "El puerto {port} está ocupado.",
    remedy: "Elija otro con --port, u omítalo para usar uno libre.",
  },
  noTemplateNear: {
    message: "No hay ninguna plantilla «{name}».",
    remedy: "¿Quiso decir «{near}»?",
  },
  templateFault: {
    message: "{place}: la plantilla falla: {why}.",
    remedy: "Corríjala ahí, o borre el archivo para recuperar la incluida.",
  },
  templateRecursion: { message: "se llama a sí misma sin fin" },
  templateNesting: { message: "sus bloques o paréntesis están anidados a demasiada profundidad" },
  templateEndless: { message: "escribe sin fin" },
  manyTemplates: {
    message: "smplan-templates/ contiene más de {max} plantillas.",
    remedy: "Quite lo que no sea una plantilla de este proyecto.",
  },
  templateOutside: {
    message: "{file} está fuera del proyecto.",
    remedy: "Ponga ahí la propia plantilla en lugar de un enlace.",
  },
  templateLarge: {
    message: "{file} ocupa más de {kilobytes} kB.",
    remedy: "Acórtela o elimine el archivo para recuperar la plantilla incluida.",
  },
  noTemplate: {
    message: "No hay ninguna plantilla «{name}».",
    remedy: "«smplan templates» las muestra todas.",
  },
  noSuchEnding: {
    message: "Ningún tipo de documento tiene la terminación de {file}.",
    remedy: "Elija una de {endings}, o indique el tipo con --format.",
  },
  resultsMissing: { message: "no existe ese archivo." },
  resultsOutside: { message: "está fuera de la carpeta del plan." },
  resultsUnreadable: { message: "no es un archivo CSV." },
  resultsHead: { message: "la primera fila no nombra las columnas date, kpi y value." },
  resultsDate: { message: "«{date}» no es un día como 2027-01-31." },
  resultsKpi: { message: "no indica ningún KPI." },
  resultsValue: { message: "su valor no es un número." },
  notInPlanNear: {
    message: "«{id}» en {option} no está en el plan. ¿Quería decir «{near}»?",
    remedy: "Indique su id.",
  },
  notInPlan: {
    message: "«{id}» en {option} no está en el plan, que tiene: {ids}.",
    remedy: "Indique su id.",
  },
  exportColumns: { message: "ninguna fila nombra estas columnas: {columns}." },
  exportDates: { message: "ninguna columna tiene días; indíquela con --date-column." },
  exportOrder: { message: "{date} puede ser uno de dos días; diga --dates dmy o --dates mdy." },
  exportOldWorkbook: {
    message: "es un libro de Excel anterior a 2007; ábralo y guárdelo como .xlsx o CSV.",
  },
  exportLarge: {
    message: "descomprimido ocupa más de {megabytes} MB; guarde la hoja de resultados como CSV.",
  },
  exportManyCells: {
    message:
      "sus hojas abarcan más de {cells} celdas; elimine las filas y columnas vacías o guarde la hoja como CSV.",
  },
  exportLongCell: {
    message: "una de sus celdas es demasiado larga; guarde la hoja de resultados como CSV.",
  },
  exportLongRow: {
    message: "una fila tiene más de {characters} caracteres o {columns} columnas; exporte menos de una vez.",
  },
  exportManyRows: {
    message: "tiene más de {rows} filas; exporte un periodo más corto o impórtelo por partes.",
  },
  exportWorkbook: { message: "no es un libro que se pueda leer; guárdelo de nuevo como .xlsx o CSV." },
  exportChannels: { message: "puede ser de varios canales: {channels}; indique cuál con --channel." },
  exportSeveralDays: { message: "la fila es de varios días juntos; exporte por días." },
  exportCurrency: { message: "está en {currency} y el plan en {own}." },
  exportTwice: {
    message: "Dos exportaciones hablan de «{kpi}», cada una a su manera: {one} y {other}.",
    remedy: "Importe solo una de ellas.",
  },
  idleExport: {
    message: "{file} es una exportación de {name} y el plan no tiene ningún KPI del que hable: {metrics}.",
    remedy: 'Dé a un KPI esa métrica y su canal, o nombre la columna: --column {example}="Website visits".',
  },
  folderForExport: {
    message: "{file} es una carpeta.",
    remedy: "Nombre los archivos que hay en ella, por ejemplo {file}/*.csv.",
  },
  refusedExport: { message: "No se puede importar {file}: {why}" },
  badExport: {
    message: "{file} no se puede importar: {why}",
    remedy: 'Nombre las columnas como el archivo, por ejemplo --column {example}="Website visits".',
  },
  badValue: { message: "«{text}» no es un valor de {unit}.", remedy: "Dé un número, por ejemplo 262 o 3,5." },
  noColumns: {
    message: "No se sabe qué es {file}.",
    remedy:
      'Nombre las columnas como en el archivo, por ejemplo --column {example}="Website visits"; smplan measure exports enumera las conocidas.',
  },
  noIncident: {
    message: "Aquí no hay ningún incidente abierto.",
    remedy: "Empiece uno: smplan crisis start; smplan crisis list muestra los terminados.",
  },
  severalIncidents: {
    message: "Hay {count} incidentes abiertos: {incidents}.",
    remedy: "Diga cuál con --incident y una parte de su nombre.",
  },
  noEndedIncident: {
    message: "Aquí no hay ningún caso terminado.",
    remedy: "Empiece con smplan crisis start; smplan crisis list los muestra todos.",
  },
  tooManyAnswers: {
    message: "A la revisión le quedan {count} preguntas.",
    remedy: "Dé un --answer para cada una, en su orden.",
  },
  noScenarios: {
    message: "El manual de crisis no tiene escenarios.",
    remedy: "Añada uno: smplan add scenario",
  },
  whichScenario: {
    message: "Diga qué ha pasado: {scenarios}.",
    remedy: "Por ejemplo: smplan crisis start y el nombre ante el paréntesis.",
  },
  noSuchStep: {
    message: "No hay paso {step}; los pasos van del 1 al {most}.",
    remedy: "smplan crisis status los muestra.",
  },
  noStatement: {
    message: "El manual no tiene tal comunicado.",
    remedy: "Quite --channel o --language, o escriba uno en «statements» del escenario.",
  },
  severalInOne: {
    message: "Un documento no puede contener {count} planes.",
    remedy: "Indique un solo plan, o una carpeta, como en «--output documents/».",
  },
  bytesToTerminal: {
    message: "Un terminal no puede mostrar {format}.",
    remedy: "Indique un archivo, como en «--output plan.{format}».",
  },

  configuration: {
    message: "{place}: {wrong}",
    remedy: "Corrija la configuración y vuelva a intentarlo.",
  },
  noConfiguration: {
    message: "No existe la configuración {file}.",
    remedy: "Revise la ruta que está bajo extends.",
  },
  configurationUnreadable: {
    message: "La configuración {file} no se puede leer: {why}.",
  },
  configurationOfOther: {
    message: "La configuración {file} pertenece a otro usuario y no se lee.",
    remedy: "Cópiela o cambie su propietario.",
  },
  configurationOfOtherSkipped: {
    message: "La configuración {file} pertenece a otro usuario y no se ha cargado.",
    remedy: "Si confía en ella, cambie su propietario.",
  },
  pluginsSkipped: { message: "No se han cargado módulos: {plugins}. Sus reglas no se han aplicado." },
  linkToNothing: { message: "es un enlace a un archivo que no existe" },
  linkLoop: { message: "es un enlace que vuelve a sí mismo" },
  isFolder: { message: "es una carpeta" },
  notRegular: { message: "es un dispositivo, una tubería o un socket, no un archivo" },
  overBytes: { message: "supera los {limit} MB" },
  noPermission: { message: "permiso denegado" },
  systemCode: { message: "el sistema responde {code}" },
  tooManyEntries: { message: "«{key}» tiene {count} entradas. Se admiten {limit} como máximo." },
  tooManyExtended: {
    message: "Esta configuración extiende más de {limit} configuraciones, directa e indirectamente.",
  },
  tooManyRules: { message: "Hay más de {limit} reglas propias." },
  patternTooLong: { message: "El patrón supera los {limit} caracteres." },
  schemaTooSlow: {
    message: "Preparar este JSON Schema tarda más de {seconds} s. Simplifíquelo.",
  },
  ruleTooSlow: {
    message: "Se ha detenido la regla {rule}: tardaba más de {seconds} s con {file}.",
    remedy: "Corrija la regla o desactívela en la configuración.",
  },
  ruleReplaces: {
    message: "La regla {rule} reemplaza {replaced}, que forma parte de JavaScript.",
    remedy: "Corrija la regla o desactívela en la configuración.",
  },
  pluginTooSlow: {
    message: "Se ha detenido el módulo «{name}»: tardaba más de {seconds} s en cargarse.",
  },
  pluginReplaces: { message: "El módulo «{name}» reemplaza {replaced}, que forma parte de JavaScript." },
  pluginOfOther: {
    message: "El módulo {file} pertenece a otro usuario y no se carga.",
    remedy: "Cópielo o cambie su propietario.",
  },
  fieldIsNone: { message: "el «{key}» de {id} no puede ser {value}" },
  extendsItself: {
    message: "«{name}» vuelve a una configuración que lo extiende. Quite uno de los dos.",
  },
  noBase: { message: "Junto a esta configuración no hay ningún archivo «{name}»." },
  noPresetNear: { message: "No existe el conjunto «{name}». ¿Quería decir «{near}»?" },
  noPreset: {
    message:
      "«{name}» no es un conjunto ({presets}) ni un paquete instalado que tenga un smplan.config.yaml. La ruta de un archivo empieza por «./».",
  },
  ruleFailed: { message: "La regla {rule} ha fallado: {reason}. Es un error de la regla, no del plan." },
  ruleTaken: { message: "Ya existe una regla «{id}». Dé a la suya un nombre propio." },
  badRuleId: {
    message: "El nombre de una regla son dos palabras con una barra en medio, como «{id}».",
  },
  noSection: { message: "Ningún plan tiene la sección «{section}»." },
  noSectionNear: { message: "Ningún plan tiene la sección «{section}». ¿Quería decir «{near}»?" },
  noComparison: {
    message:
      "«{text}» no es una comparación. Escriba, por ejemplo, «budget <= 5000», «start < end», «name matches ^[A-Z]» o «landingPage is present».",
  },
  givenList: { message: "«{path}» es una lista. Escriba «{path}.*» para cada uno de sus elementos." },
  givenNoList: { message: "«{path}» no es una lista, así que «*» no designa nada. Quite «*»." },
  conditionKey: { message: "«{key}» no es ninguna clave de «{place}» en un plan." },
  conditionKeyNear: {
    message: "«{key}» no es ninguna clave de «{place}» en un plan. ¿Quería decir «{near}»?",
  },
  conditionList: {
    message: "«{key}» pasa por la lista «{list}». Termine given en «{list}.*», o use un JSON Schema.",
  },
  conditionNoList: { message: "«contains» busca en listas y textos, y «{key}» no es ni lo uno ni lo otro." },
  conditionNoValue: {
    message:
      "«{key}» no es un valor único, así que «{sign}» nunca se cumpliría. Use «contains», «is present» o un JSON Schema.",
  },
  conditionNumber: {
    message: "«{key}» es un número, y «{value}» no lo es. Escríbalo como 1500, 0.5 o 1e3, sin unidad.",
  },
  conditionBoolean: {
    message: "«{key}» es true o false, y «{value}» no lo es. Escriba «{key} is true» o «{key} is false».",
  },
  conditionDate: {
    message:
      "«{key}» es una fecha, y «{value}» no lo es. Escríbala como año-mes-día, con dos cifras para el mes y el día.",
  },
  conditionText: { message: "«{key}» es texto. Ponga {value} entre comillas." },
  conditionChoice: { message: "«{key}» nunca es «{value}». Es {allowed}." },
  conditionChoiceNear: { message: "«{key}» nunca es «{value}». ¿Quería decir «{near}»?" },
  conditionPresent: {
    message:
      "«is {word}» buscaría la palabra «{word}». Escriba «is present» o «is not present», o ponga la palabra entre comillas.",
  },
  conditionOperator: {
    message:
      "«{operator}» no puede estar en «{right}». Una las comparaciones con «and» u «or», con una clave al principio de cada una, o ponga el texto entre comillas.",
  },
  conditionJoint: {
    message:
      "«{word}» une dos comparaciones, y «{text}» no lo es. Escriba una como «name is present», o ponga el texto entre comillas.",
  },
  patternBraces: {
    message:
      "«{pattern}» designaría un archivo con {braces} en el nombre: los patrones son los de un archivo .gitignore. Escriba un patrón por cada alternativa.",
  },
  patternEmpty: { message: "Este patrón está vacío y no designa nada. Quítelo." },
  patternComment: {
    message:
      "«{pattern}» empieza por «#», que en un archivo .gitignore inicia un comentario. Escriba «\\#» si el nombre empieza así.",
  },
  patternOutside: {
    message:
      "«{pattern}» sale de la carpeta de esta configuración, que solo vale para los planes que están en ella. Escriba la ruta desde esta carpeta.",
  },
  patternBackslash: {
    message:
      "«{pattern}» tiene una barra inversa o una unidad. Escriba la ruta desde esta carpeta con barras «/».",
  },
  patternFolder: { message: "«{pattern}» acaba en una barra, que designa una carpeta. Quite la barra." },
  patternsOnlyNot: {
    message:
      "Estos patrones solo excluyen planes, así que no queda ninguno. Empiece por uno que designe planes, como «**».",
  },
  noSchema: { message: "Esto no es un JSON Schema: {reason}." },

  pluginFails: { message: "El módulo «{name}» no se puede cargar: {reason}." },
  pluginNoRule: { message: "El módulo «{name}» exporta algo que no es una regla: {why}." },
  exportsNoRule: { message: "lo que exporta por defecto no es una regla ni una lista de reglas" },
  idIsNone: { message: "su id es {id}, y no uno como «acme/no-fridays»" },
  noMessages: { message: "{id} no tiene messages" },
  noCheck: { message: "{id} no tiene una función check" },
  severityIsNone: { message: "{id} tiene la gravedad {severity}, y no «error», «warning» o «info»" },
  readsIsNone: { message: "{id} lee {reads}, y no «all» o una lista de secciones" },
  readsUnknown: { message: "{id} lee la sección {section}, que ningún plan tiene" },
  readsUnknownNear: {
    message: "{id} lee la sección {section}, que ningún plan tiene (¿quería decir «{near}»?)",
  },

  // smplan init, add, edit, fix
  noStarter: {
    message: "No existe la plantilla «{starter}».{guess}",
    remedy: "Las plantillas son {starters}.",
  },
  nothingToAdd: {
    message: "No hay nada llamado «{what}» que añadir.{guess}",
    remedy: "smplan add list nombra todo lo que hay.",
  },
  unsafeEdit: {
    message: "{file} está escrito de un modo que aquí no puede cambiarse sin tocar algo más: en {place}.",
    remedy: "No se ha cambiado nada. Haga este cambio en un editor.",
  },
  noSuchPart: {
    message: "Un plan no tiene la parte «{section}».{guess}",
    remedy: "Las secciones son {sections}.",
  },
  noTerminalToAsk: {
    message: "Este comando hace preguntas y no hay terminal donde hacerlas.",
    remedy: "Ejecútelo en un terminal o cambie el archivo en un editor.",
  },
  notChangeable: {
    message: "{file} no es un plan que se pueda cambiar.",
    remedy: "smplan lint {file} dice por qué.",
  },
  noTerminalForInit: {
    message: "smplan init hace preguntas y no hay terminal donde hacerlas.",
    remedy: "Ejecútelo en un terminal o dele --answers ARCHIVO o --yes.",
  },
  thereAlready: { message: "{file} ya existe.", remedy: "Nombre otro archivo o reemplácelo con --force." },
  answersNoYaml: { message: "{file} no es YAML: {fault}" },
  noAnswers: {
    message: "{file} no contiene respuestas.",
    remedy: "Escriba una por línea, por ejemplo «plan.organization: Asociación Despensa Abierta».",
  },
  noSuchQuestion: {
    message: "{file}: en este recorrido del asistente no hay ninguna pregunta «{key}».{guess}",
    remedy: "Las preguntas son: {keys}.",
  },
  badAnswer: { message: "{file}: {key}: {complaint}", remedy: "{ask}" },
  missingAnswer: {
    message: "{file} no tiene respuesta para: {key}.",
    remedy: "{ask} Añádala o tome un ejemplo con --yes.",
  },
  guess: { message: " ¿Quería decir «{near}»?" },

  // smplan init --from
  noDocument: { message: "No existe el archivo {file}.", remedy: "Compruebe la ruta del documento." },
  folderForDocument: {
    message: "{file} es una carpeta, no un documento.",
    remedy: "Nombre el documento que hay en ella.",
  },
  emptyDocument: {
    message: "{name} no contiene texto.",
    remedy: "Compruebe que es el archivo correcto y que su texto no es una imagen.",
  },
  notWord: {
    message: "{name} no se puede leer como documento de Word.",
    remedy: "Ábralo en Word o LibreOffice, guárdelo de nuevo como .docx e inténtelo otra vez.",
  },
  noDocumentKind: {
    message: "{name} no es un documento que se pueda leer: solo Markdown (.md) y Word (.docx).",
    remedy: "Ábralo en el programa con que se hizo, guárdelo como .docx e inténtelo otra vez.",
  },
  longTable: {
    message: "{name} tiene una tabla de más de {rows} filas.",
    remedy: "Deje fuera lo que no es del plan, como los resultados.",
  },
  largeDocument: {
    message:
      "{name} es demasiado grande para ser un plan: se leen como mucho {characters} caracteres de texto.",
    remedy: "Deje fuera lo que no es del plan o divídalo.",
  },
  longDocument: {
    message: "{name} es demasiado largo para ser un plan.",
    remedy: "Deje fuera lo que no es del plan o divídalo.",
  },
  deepDocument: {
    message: "{name} tiene listas o citas anidadas en demasiados niveles.",
    remedy: "Quite algunos niveles e inténtelo de nuevo.",
  },
  markedDocument: {
    message:
      "{name} tiene un párrafo con demasiadas marcas de énfasis, código y enlaces, o una tabla con demasiadas columnas.",
    remedy: "Deje fuera lo que no es del plan e inténtelo de nuevo.",
  },
  notUtf8Document: { message: "{name} no es texto en UTF-8.", remedy: "Guárdelo en UTF-8 o como .docx." },
};

export default words;
