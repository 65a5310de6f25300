import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  dates: {
    summary: "Nada acaba antes de empezar, y lo que es del plan está dentro de su período.",
    why: "Una fecha imposible es un error al escribir; una de otro año es de otro plan. Calendarios, gráficos y avisos se fían de ambas.",
    source: "El formato del plan: se espera que las fechas estén dentro del período del plan",
    messages: {
      period:
        "El plan acaba el {end}, antes de empezar el {start}. Cambie una fecha por la otra, o corrija una.",
      reversed:
        '"{id}" acaba el {end}, antes de empezar el {start}. Cambie una fecha por la otra, o corrija una.',
      early:
        '"{id}" tiene la fecha {date}, antes de que el plan empiece el {start}. Corrija la fecha, o el período del plan.',
      late: '"{id}" tiene la fecha {date}, después de que el plan acabe el {end}. Corrija la fecha, o el período del plan.',
    },
  },
  include: {
    summary: "Cada $include lleva a un archivo dentro del proyecto, y ninguno vuelve a sí mismo.",
    why: "Una sección cuyo archivo no se encuentra falta en todos los documentos; y un plan que lee archivos fuera de su carpeta podría imprimir cualquier cosa del equipo.",
    source: "El formato del plan: una sección puede estar en un archivo propio",
    messages: {
      outside:
        '"{path}" está fuera de la carpeta del plan. Mueva el archivo por debajo de ella, o marque una carpeta superior como raíz con un smplan.config.yaml en ella.',
      circle: '"{path}" se incluye a sí mismo: {trail}. Quite una de esas líneas $include.',
      link: '"{path}" es un enlace que lleva fuera de la carpeta del plan. Copie el archivo en ella.',
      absent:
        '"{path}" no se puede incluir: no existe ese archivo (se buscó {file}). Las rutas parten del archivo que incluye.',
      "no-file":
        '"{path}" no se puede incluir: no es un archivo normal, sino una carpeta, una tubería o un dispositivo (se buscó {file}).',
      "link-circle": '"{path}" no se puede incluir: es un enlace que lleva de vuelta a sí mismo.',
      results: 'Los resultados de "{file}" no se pueden leer: {why}',
      "result-rows": '"{file}" tiene {count} {count:fila|filas} de resultados sin leer. Fila {row}: {why}',
      nothing: '"{path}" no contiene nada, así que falta la sección "{section}". Escríbala en ese archivo.',
      unreadable:
        '"{path}" no se puede incluir: no se puede leer (se buscó {file}). Las rutas parten del archivo que incluye.',
    },
  },
  "hidden-character": {
    summary: "Ningún texto contiene caracteres de control ni marcas que cambien el orden de lectura.",
    why: "Un carácter así no se ve en la página, pero puede borrar una terminal, partir una fila de una hoja de cálculo o hacer que un texto se lea de otra forma que como está escrito. Suele llegar al copiar un texto de otro programa.",
    source: "Unicode Technical Report 36, https://www.unicode.org/reports/tr36/, y CVE-2021-42574",
    messages: {
      hidden: "Este texto contiene caracteres que no se ven: {codes}. Bórrelos o escriba el texto de nuevo.",
    },
  },
  placeholder: {
    summary: "Ningún texto es un hueco que espera ser rellenado.",
    why: "Un plan que aún dice TODO lo leen como terminado todos menos su autor, y donde primero duele es en el manual de crisis.",
    source: "Práctica: lo que buscan los editores de cualquier oficio antes de imprimir",
    messages: {
      placeholder: "«{text}» es un hueco por rellenar. Escriba lo que va aquí, o quítelo hasta saberlo.",
    },
  },
  reference: {
    summary: "Todo id al que se apunta existe.",
    why: "Las partes de un plan dependen unas de otras por sus id. Uno que no nombra nada rompe la cadena del indicador al objetivo y a las personas, y ningún documento puede mostrarla.",
    source: "El formato del plan: toda referencia es por id",
    messages: {
      near: '{subject} apunta a {kind} "{id}", que no existe. ¿Quería decir {candidates}?',
      none: '{subject} apunta a {kind} "{id}", que no existe. Añádalo en {home}, o corrija el id.',
      unknown: '{subject} apunta a {kind} "{id}", que no está en el catálogo. ¿Quería decir {candidates}?',
      evidence:
        '{subject} cita "{id}", y el análisis de la situación no tiene nada ahí. Corrija el lugar, o quite la cita.',
    },
  },
  schema: {
    summary: "Las claves y los valores son los del formato del plan.",
    why: "Una clave mal escrita se pierde en silencio, y una fecha escrita de otro modo no es una fecha: lo que el formato no conoce no está en ningún documento ni en ninguna comprobación.",
    source: "Los JSON Schema del formato, que imprime smplan schema",
    messages: {
      type: "{name} debería ser {expected}, pero es {actual}.",
      null: "{name} está vacío. Dele un valor, o quite la línea.",
      number:
        '{name} se lee como el número {value}. Póngalo entre comillas para que siga siendo texto: "{written}".',
      boolean: '{name} se lee como sí o no. Póngalo entre comillas para que siga siendo texto: "{written}".',
      enum: "{name} no puede ser {value}. Elija uno de: {allowed}.",
      "enum-near": '{name} no puede ser {value}. ¿Quería decir "{near}"? Elija uno de: {allowed}.',
      "level-list":
        '{name} es una lista. Escriba la gravedad y las opciones como un grupo de claves: "{ severity: warning }".',
      version: "{name} es {value}, pero esta versión de smplan solo lee {limit}.",
      expected: "{name} no puede ser {value}. Escriba {expected}.",
      "expected-near": '{name} no puede ser {value}. ¿Quería decir "{near}"? Escriba {expected}.',
      "far-date": "{name} es {value}, y un plan solo puede tener fechas de {first} a {last}.",
      pattern: "{name} no puede ser {value}. Escríbalo como lo tiene el formato.",
      "empty-text": "{name} está vacío. Escriba algo, o quite la línea.",
      "empty-list": "{name} es una lista vacía. Ponga algo en ella, o quite la línea.",
      below: "{name} es {value}, pero no puede ser menor que {limit}.",
      above: "{name} es {value}, pero no puede ser mayor que {limit}.",
      "not-above": "{name} es {value}, pero debe ser mayor que {limit}.",
      twice: "{name} nombra una cosa dos veces. Deje una de las dos.",
      required: '{thing} no tiene "{key}". Añádalo.',
      unnamed: '{thing} no tiene "{key}". Añádalo: por él distingue el plan una cosa de otra.',
      unknown:
        '{thing} no tiene la clave "{key}". Puede tener: {known}. Las claves propias empiezan por "x-".',
      merge:
        'La clave de fusión "<<" copiaría aquí las claves de otro bloque. No forma parte de YAML 1.2 y smplan no la lee. Escriba aquí esas claves.',
      unchecked:
        'Ninguna regla comprueba lo que hay en "{key}", porque no tiene la forma de un plan y el problema está silenciado. Corríjalo y esta parte volverá a comprobarse.',
      "unknown-closed": '{thing} no tiene la clave "{key}". Puede tener: {known}.',
      "unknown-closed-near": '{thing} no tiene la clave "{key}". ¿Quería decir "{near}"?',
      "unknown-near":
        '{thing} no tiene la clave "{key}". ¿Quería decir "{near}"? Las claves propias empiezan por "x-".',
      include:
        '"$include" solo puede estar a solas y por una sección entera, como crisis: { $include: crisis.yaml }.',
      other: "{name}: {what}.",
      key: '"{key}"',
      item: 'El punto {number} de "{key}"',
      thing: "{title} «{label}»",
      value: "{type}: {value}",
      "type-string": "texto",
      "type-number": "un número",
      "type-integer": "un número entero",
      "type-boolean": "true o false",
      "type-array": "una lista",
      "type-object": "un grupo de claves",
      "type-null": "vacío",
    },
  },
  section: {
    summary:
      "El plan tiene todas las partes de un plan de redes sociales: situación, POST, KPI y medición, manual de crisis.",
    why: "Las partes dependen unas de otras: los indicadores se fijan a partir de los objetivos, y estos de la situación y las personas. Donde falta una, la siguiente es adivinanza.",
    source: "Los cuatro pasos de un plan de redes sociales; método POST de Forrester (2007)",
    messages: {
      missing: 'No hay sección "{section}", que dice {says}. Añádala, aunque sea breve.',
      empty: 'La sección "{section}" está vacía. Dice {says}.',
      situation: "dónde se encuentran",
      people: "a quién quieren llegar",
      objectives: "qué hay que lograr, y para cuándo",
      strategy: "en qué canales, con qué frecuencia, en qué idioma y con qué tono",
      technology: "con qué herramientas",
      kpis: "cómo se mide el éxito",
      measurement: "cuándo se miran los resultados, y qué cambia cuando se quedan cortos",
      crisis: "qué hace el equipo cuando algo sale mal",
    },
  },
  "suppression-reason": {
    summary: "Todo comentario que silencia hallazgos dice por qué.",
    why: "Dentro de medio año nadie recordará si el hallazgo era erróneo o solo inoportuno. Una frase guarda la decisión donde se tomó.",
    source: "Práctica: los linters de código pueden exigir un motivo en cada supresión",
    messages: {
      none: 'Este comentario no dice por qué. Añada el motivo tras dos guiones: "# smplan-disable-line kpis/baseline -- se leerá en marzo".',
    },
  },
  "unique-id": {
    summary: "No hay dos cosas del mismo tipo con el mismo id.",
    why: "El resto del plan apunta a las cosas por su id. Donde dos comparten uno, nadie sabe a cuál se refiere, y una se pasa por alto.",
    source: "El formato del plan: toda referencia es por id",
    messages: {
      twice: 'El id "{id}" ya pertenece a otra cosa del tipo {kind}. Dele a esta uno propio.',
      first: 'La primera cosa del tipo {kind} con id "{id}" está aquí.',
    },
  },
  unused: {
    summary: "Cada público, pilar, herramienta y persona del equipo se usa en algún lugar del plan.",
    why: "Aquello a lo que nada apunta quedó de una versión anterior, o se olvidó donde debía usarse. Ambas cosas merecen una mirada.",
    source: "El formato del plan: las partes dependen unas de otras por sus id",
    messages: {
      unused:
        'Nada en el plan apunta a "{id}" ({kind}). Indique ese id donde corresponda, o quite la entrada.',
    },
  },
  "unused-suppression": {
    summary: "Todo comentario que silencia hallazgos silencia alguno.",
    why: "Un comentario que sobrevive a su hallazgo oculta el siguiente, en el que nadie ha pensado.",
    source: "Práctica: los linters de código avisan de supresiones sin uso",
    messages: {
      mistyped: '"{text}" no silencia nada: smplan no tiene ese comentario. ¿Quería decir "{meant}"?',
      never:
        "Ningún comentario silencia lo que encuentra {rules}, porque una parte del plan queda sin leer. Corrija el problema mismo.",
      nothing: "Este comentario no silencia nada. Quítelo.",
      unused: "Aquí no hay ningún hallazgo de {rules}. Quite la regla de este comentario.",
      unknown: 'Este comentario nombra una regla "{rule}", que no existe. {guess}',
      guess: '¿Quería decir "{near}"?',
      list: '"smplan rules" las enumera.',
    },
  },
  yaml: {
    summary: "El archivo es YAML que se puede leer.",
    why: "Mientras el texto no se pueda leer, nadie sabe qué dice el plan: ni este linter ni los documentos que salen de él.",
    source: "YAML 1.2.2, https://yaml.org/spec/1.2.2/",
    messages: {
      tab: "Esta línea está sangrada con un tabulador. YAML solo admite espacios: use dos por nivel.",
      "key-twice": 'La clave "{word}" está aquí dos veces. Deje una de las dos, o júntelas.',
      colon:
        'Hay un segundo ": " en esta línea, así que YAML toma el valor por otra clave. Ponga el valor entre comillas{example}.',
      example: ": {line}",
      neither:
        'Esta línea no es ni "clave: valor" ni un punto de una lista. Añada el ": " que falta, o sángrela tanto como el texto que continúa.',
      quote: "Aquí se abren unas comillas que nunca se cierran. Añada las de cierre.",
      bracket:
        "Falta un corchete, una llave o una coma: cada [ necesita su ], cada { su }, y los puntos se separan con comas.",
      indentation:
        "El sangrado no encaja con las líneas de arriba. Los puntos de una lista, o las claves de una cosa, empiezan en la misma columna.",
      sign: "Un valor sin comillas no puede empezar por {sign} en YAML. Ponga todo el valor entre comillas.",
      backslash:
        'Una barra invertida entre "comillas dobles" empieza un signo especial. Dóblela (\\\\) o use comillas simples.',
      documents:
        'Un plan es un solo documento YAML, pero aquí empieza otro con "---". Quite la línea, o lleve el resto a un archivo propio.',
      space: 'Tras los dos puntos va un espacio: "clave: valor".',
      comment:
        'Un "#" empieza aquí un comentario, o está demasiado cerca del texto anterior. Ponga todo el valor entre comillas.',
      tag: "Un valor que empieza por ! es una etiqueta en YAML, y los planes no las tienen. Ponga todo el valor entre comillas.",
      alias:
        '"{word}" repetiría un ancla, y arriba no hay ninguna así. ¿Es un texto que empieza por asterisco? Ponga todo el valor entre comillas.',
      control:
        "Aquí hay un carácter que no se ve y que no tiene lugar en un texto ({code}). Bórrelo y, si el texto viene de otro programa, escríbalo de nuevo.",
      "carriage-return":
        "Las líneas de este archivo terminan solo con un retorno de carro (CR), que la mayoría de los programas no toma por salto de línea. Guárdelo con finales de línea LF.",
      "after-end":
        'La línea "..." termina el documento y detrás hay más texto. Quite la línea o lo que hay debajo.',
      "after-quote":
        "Hay texto después de la comilla de cierre. Para poner una comilla dentro del valor, escriba \\\" entre \"comillas dobles\" o '' entre 'comillas simples'.",
      "list-inline":
        'Una lista no puede empezar en la línea de su clave. Ponga cada elemento en su propia línea, debajo de la clave: "- elemento".',
      "alias-circle":
        "Este alias (*nombre) está dentro del valor al que representa, así que el valor no terminaría nunca. Escriba el valor.",
      other: "Esto no es YAML válido ({reason}). Mire esta línea y la anterior.",
      empty: 'El archivo está vacío. Empiece con "smplan: 1", o deje que "smplan init" escriba un plan.',
      "not-utf8": "El archivo no es texto UTF-8. Ábralo en un editor y guárdelo con la codificación UTF-8.",
      utf16:
        "El archivo está guardado como UTF-16. Ábralo en un editor y guárdelo con la codificación UTF-8.",
      binary:
        "El archivo no es texto: contiene bytes cero, como las imágenes, los archivos comprimidos y los documentos de oficina.",
      large:
        "El archivo ocupa {size} MB; un plan puede tener 2 MB. Lleve las partes largas, como el calendario, a archivos propios con $include.",
      deep: "Aquí hay más de {levels} niveles unos dentro de otros. Ningún plan los necesita: busque un corchete que no se cierra.",
      aliases:
        "Los alias (*nombre) se repiten aquí unos a otros tanto que el plan crecería sin ninguna utilidad. Escriba los valores, o comparta una sección con $include.",
      "no-plan":
        'Un plan son líneas "clave: valor" que empiezan con "smplan: 1". Deje que "smplan init" le escriba uno para empezar.',
    },
  },
};

export default words;
