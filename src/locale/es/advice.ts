import type { AdviceWords } from "../advice.ts";

const hints = { one: "{count} observación", other: "{count} observaciones" };

const words: AdviceWords = {
  proposals: {
    intro:
      "De lo respondido hasta ahora se desprende esto. Deje lo que sea cierto, dígalo a su manera y añada lo que falte.",
    from: {
      resources: "de su respuesta sobre los recursos",
      hours: "de las horas del equipo",
      team: "de la composición del equipo",
      reputation: "de su respuesta sobre la reputación",
      history: "de lo hecho hasta ahora",
      profiles: "de sus propios perfiles",
      competitors: "de lo escrito sobre la competencia",
      factors: "de los factores externos",
      starter: "del plan de partida",
    },
    keep: "Dejar como está",
    reword: "Decirlo de otro modo",
    drop: "Descartar",
    none: "De sus respuestas no se desprende nada aquí. ¿Qué diría un colega?",
    proposed: "Propuesta: {value}",
    example: "Por ejemplo: {example}",
  },
  swot: {
    internal: "¿Está dentro, y por tanto se puede cambiar? Entonces es una fortaleza o una debilidad.",
    external:
      "¿Está fuera, y solo cabe aprovecharlo o prepararse? Entonces es una oportunidad o una amenaza.",
    evidence: "¿En qué se apoya?",
    reputational: "¿Dañaría su buen nombre? Entonces el manual de crisis tendrá un escenario para ello.",
    enough: "Más de siete por cuadrante no los lee nadie.",
  },
  objectives: {
    figure: "¿Cuánto o cuántos? Sin una cifra nadie puede decir si se ha cumplido.",
    day: "¿Para cuándo? Sin una fecha nunca llega tarde.",
    why: "¿Por qué lo cree? Un resultado anterior, más horas, una temporada: cualquier motivo vale; ninguno, no.",
    one: "Un objetivo es el principal. Cuando falta tiempo, va primero.",
  },
  kpis: {
    fits: "{metric}: encaja con el objetivo.",
    misfits: "{metric}: muestra otra cosa que la que busca este objetivo. Encajan: {better}.",
    vanity:
      "{metric}: luce mucho, pero por sí solo no dice qué hacer después. Ponga al lado un indicador de lo que la gente hace: {better}.",
    marks: { fits: "encaja con el objetivo", vanity: "luce mucho, prueba poco", goal: "está en su objetivo" },
    change: "Partiendo de {baseline}, {change} da {target}.",
    needsBaseline:
      "¿{change} sobre qué? Sin valor inicial no se puede calcular. Dé la cifra de hoy o ponga el valor objetivo como cifra.",
    unknownBaseline: "Aún no se conoce, entonces. El plan dirá que se mide antes del {date}.",
    pace: {
      one: "De {baseline} a {target} en {count} mes: un paso de unos {step}.",
      other: "De {baseline} a {target} en {count} meses: unos {step} cada mes.",
    },
    backwards: "De {baseline} a {target} se va en sentido contrario. {metric}: {direction}.",
    of: "Una tasa es una parte de algo: sobre seguidores sale una cifra y sobre alcance, otra. Diga sobre qué.",
    keep: "Este indicador se mantiene dentro de límites: diga desde dónde hasta dónde.",
    few: "Con dos o tres indicadores por objetivo basta. Con diez, siempre hay alguno que sube.",
  },
  channels: {
    cost: {
      one: "{count} publicación a la semana, {effort} por publicación: {hours} h semanales.",
      other: "{count} publicaciones a la semana, {effort} por publicación: {hours} h semanales.",
    },
    within: "Así se ocupan {used} de las {there} h semanales del equipo.",
    over: "Así el plan pide {used} h semanales y el equipo tiene {there}. Publique menos, haga piezas más sencillas o deje alguna red.",
    hoursUnknown: "No se sabe cuántas horas tiene el equipo, así que nadie puede decir si esto es posible.",
    effortUnknown: "¿Cuánto lleva una publicación, con idea, texto, imagen, aprobación y respuestas?",
    advised:
      "Para {platform} se aconsejan {from}–{to} publicaciones a la semana ({site}, consultado el {date}).",
    advisedUnknown:
      "Para {platform} no conocemos ningún consejo sobre la frecuencia. Mejor pocas y constantes.",
    few: "Una o dos redes bien llevadas valen más que cinco dormidas.",
    absent: "Según sus respuestas, ninguno de sus públicos está en {platform}. ¿Para qué ir?",
    format: "Contado de nuevo para {format}: la misma idea, otra forma.",
  },
  measurement: {
    correction:
      "Si el indicador «{metric}» se queda atrás, ¿qué se hará exactamente de otro modo? Diga una acción y quién la hace.",
    review:
      "¿Quién mira las cifras en común y cada cuánto? Con tiempo para que el objetivo aún se pueda salvar.",
  },
  crisis: {
    person: "{role}: {does}. ¿Quién es?",
    backup: "¿Y si no se localiza a {person}?",
    same: "Nadie puede suplirse a sí mismo, tampoco {person}. Nombre a otra persona.",
    scenario: "Para esta amenaza aún no hay escenario: {threat}",
    takeover:
      "Este lo necesita cualquier manual: alguien se apodera de un perfil. Aquí se proponen los pasos y el comunicado.",
    clusters: {
      victim: "También les cae encima: un temporal, un bulo, un robo. Apenas se les hace responsables.",
      accidental: "Ocurrió sin intención: una avería, un descuido. Se les hace responsables en parte.",
      preventable: "Se podía haber evitado. Se les hace responsables y se espera una disculpa.",
    },
    statement: "Se podría publicar tal cual. Haga que suene a ustedes.",
    facts: "Prometa solo lo que se pueda cumplir: si de noche no escribe nadie, cambie las dos horas.",
    read: "¿Quién ha leído el manual? Los demás se pueden añadir después.",
  },
  lint: {
    says: "La revisión dice:",
    fixNow: "Corregirlo ahora",
    later: "Más tarde",
    why: "¿Por qué lo pide?",
    fixed: "Corregido.",
    still: "La revisión sigue diciendo:",
    hints,
    clean: "Aquí no hay nada que corregir.",
    left: {
      one: "Queda {count} observación. «smplan lint» la vuelve a mostrar.",
      other: "Quedan {count} observaciones. «smplan lint» las vuelve a mostrar.",
    },
    leftIn: "Lo que queda, por secciones:",
    cleanAll: "En todo el plan no hay nada que corregir.",
  },
  keys: {
    intro: "En cualquier pregunta:",
    back: "{key}  una pregunta atrás",
    help: "{key}  explicación y ejemplo",
    skip: "{key}  saltar; se puede responder después",
    jump: "{key}  ir a otra sección",
    stop: "{key}  parar; las respuestas se guardan",
    first: "Es la primera pregunta; no hay a dónde volver.",
    changed: "Cambiado. Lo que dependía de esto se vuelve a preguntar.",
    required: "Esta no se puede saltar: sin ella no hay plan.",
  },
  menu: {
    enter: "Intro",
    space: "espacio",
    move: "mover",
    choose: "elegir",
    all: "todo",
    done: "listo",
    keep: "dejar",
    change: "cambiar",
    skip: "saltar",
    help: "ayuda",
    back: "atrás",
  },
  plain: {
    intro: "Las opciones van numeradas y nada de la pantalla cambia después de leído.",
    one: "Escriba un número del 1 al {last} y pulse Intro:",
    several: "Escriba uno o más números del 1 al {last}, separados por comas, y pulse Intro:",
    option: "{number}. {choice}",
    chosen: "{number}. {choice} (elegido)",
    standard: "Solo con Intro queda: {choice}.",
    skip: "Solo con {key} se salta la pregunta.",
    outside: "No hay número {number}. El último es {last}.",
    progress: "Pregunta {number} de unas {total}.",
  },
  lists: {
    another: "¿Otro más?",
    add: "Añadir",
    edit: "Cambiar",
    remove: "Quitar",
    done: "Listo",
    which: "¿Cuál?",
    empty: "Aún no hay nada.",
    removed: "Quitado: {name}",
    sure: "¿Quitar «{name}»?",
    used: {
      one: "{count} lugar más del plan nombra «{name}». ¿Quitarlo de todos modos?",
      other: "{count} lugares más del plan nombran «{name}». ¿Quitarlo de todos modos?",
    },
    copy: "Partir de una copia de «{name}»",
  },
  review: {
    title: "Su plan de un vistazo",
    answers: { one: "{count} respuesta", other: "{count} respuestas" },
    hints,
    line: "{section}: {answers}, {hints}",
    cleanLine: "{section}: {answers}, nada que corregir",
    openLine: "{section}: aún no se ha preguntado",
    ask: "¿Escribir el plan o repasar alguna sección?",
    write: "Escribir el plan",
    open: "Ir a «{section}»",
    stop: "Parar aquí y seguir otro día",
  },
  start: {
    from: "¿Con qué empezamos?",
    empty: "Una página en blanco",
    starter: "El plan de una organización parecida, para adaptarlo",
    starterNote:
      "Lo que vale para todas las de su tipo ya está puesto; lo que solo ustedes saben se pregunta.",
    resume: {
      one: "Hay un borrador con {count} respuesta, cambiado por última vez el {date}. ¿Continuar con él?",
      other: "Hay un borrador con {count} respuestas, cambiado por última vez el {date}. ¿Continuar con él?",
    },
    anew: "Empezar de nuevo",
    anewSure: "El borrador se perderá. ¿Empezar de nuevo?",
  },
  file: {
    overwrite: "{file} ya existe. ¿Reemplazarlo?",
    kept: "{file} queda como está. Para otro archivo: smplan init <archivo>",
    stopped: {
      one: "Queda guardada {count} respuesta en {file}. «smplan init» continúa desde ahí.",
      other: "Quedan guardadas {count} respuestas en {file}. «smplan init» continúa desde ahí.",
    },
    wrote: "Se ha escrito {file}",
    updated: "Cambiado en {file}: {section}. Los comentarios y todo lo demás siguen igual.",
    unchanged: "En {file} no ha cambiado nada.",
  },
  next: {
    title: "Qué hacer ahora",
    steps: [
      "Léanlo en equipo: smplan render {file} --output plan.html",
      "Corrija lo que queda, una observación tras otra: smplan fix {file}",
      "Cambie una sección respondiendo preguntas: smplan edit strategy",
      "Añada otro indicador del mismo modo: smplan add kpi",
      "Compruébelo después de cada cambio: smplan lint {file}",
      "Cuando todos estén de acuerdo, ponga status en approved y diga quién lo aprobó.",
    ],
  },
};

export default words;
