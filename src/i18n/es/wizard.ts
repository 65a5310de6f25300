import type { WizardWords } from "../wizard.ts";
import questions from "./questions.ts";

const words: WizardWords = {
  welcome:
    "Aquí se escribe un plan de redes sociales: un archivo que dice qué se hace en las redes, para quién, por qué, cómo se mide y qué ocurre cuando algo sale mal. Toda respuesta se puede cambiar después en el archivo. Con Ctrl-C se detiene en cualquier momento; no se pierde nada.",
  pathAsk: "¿Con cuánto detalle?",
  pathShort: "Breve: {count} preguntas, lo necesario para empezar",
  pathFull: "Completo: unas {count} preguntas, todas las partes del plan",
  step: "Paso {step} de {steps}: {title}",
  example: "Por ejemplo: {example}",
  optional: "Pulse Intro si aún no lo sabe.",
  several: "Separe varios con «{separator}».",
  resume: "Hay un borrador con {count} respuestas. ¿Continuar con él?",
  overwrite: "{file} ya existe. ¿Reemplazarlo?",
  kept: "{file} queda como está. Para otro archivo: smplan init <archivo>",
  saved: "Sus {count} respuestas están guardadas en {file}. «smplan init» continúa desde ahí.",
  clean: "smplan lint no encuentra nada que corregir en él.",
  left: "Ya se puede trabajar con el plan. Lo que falta por añadir ({count}):",
  faulty: "smplan lint encuentra errores en él:",
  nextTitle: "Qué hacer ahora",
  next: [
    "Abra {file} en un editor y añada lo que falta; los comentarios dicen cómo.",
    "Compruébelo: smplan lint {file}",
    "Haga de él un documento: smplan render {file} --output plan.html",
    "Guárdelo en un control de versiones y deje que smplan lint revise cada cambio.",
  ],
  yes: "sí",
  no: "no",
  keys: { navigate: "mover", select: "elegir", all: "todo", invert: "los demás", submit: "listo" },
  steps: {
    plan: { title: "El plan", about: "De quién es este plan y para cuánto tiempo." },
    situation: {
      title: "Análisis de la situación",
      about: "Dónde están hoy, por dentro y por fuera. Todo lo demás se apoya en esto.",
    },
    objectives: {
      title: "Objetivos",
      about: "Aquí empieza POST: primero las personas, después el objetivo que se tiene con ellas.",
    },
    strategy: {
      title: "Estrategia",
      about: "POST continúa: en qué redes, con qué frecuencia, con qué tono y con qué herramientas.",
    },
    kpis: {
      title: "Indicadores (KPI)",
      about: "Cómo se sabrá que el objetivo se ha cumplido y qué cambia si no.",
    },
    crisis: {
      title: "Manual de crisis",
      about: "Qué hace el equipo cuando algo sale mal. Se escribe ahora, con calma.",
    },
  },
  complaints: {
    duration: "Escribe cuánto tiempo, por ejemplo 90m o 2h.",
    form: "Escríbelo así: {expected}.",
    empty: "Aquí hace falta una respuesta.",
    number: "Escriba un número, como 250.",
    positive: "Escriba un número mayor que cero.",
    figure: "No contiene ninguna cifra, así que nadie podría medirlo. ¿Cuánto o cuántos?",
    date: "Escriba el día como año-mes-día, por ejemplo 2027-06-30.",
    afterStart: "El plan debe terminar después de empezar.",
    within: "Ese día queda fuera del período del plan.",
    currency: "Escriba tres letras mayúsculas, como EUR.",
    four: "Escriba cuatro textos separados por punto y coma: una fortaleza; una debilidad; una oportunidad; una amenaza.",
    choose: "Elija al menos una opción.",
    unknown: "No es ninguna de las opciones.",
  },
  questions,
  texts: {
    title: "Plan de redes sociales de {organization}",
    ownerRole: "Responsable de redes sociales",
    deputyRole: "Suplente",
    hoursNote: "{hours} horas a la semana",
    levels: {
      watch: {
        name: "Atención",
        triggers: [
          "Tres quejas parecidas en un día",
          "Una publicación sobre nosotros se comparte mucho más de lo normal",
        ],
      },
      crisis: {
        name: "Crisis",
        triggers: ["Llama un periodista", "Alguien ha sufrido daño o puede sufrirlo"],
      },
    },
    pause: ["Pausar todo lo programado", "Detener los anuncios en marcha"],
    steps: [
      "Pausar todo lo programado",
      "Anotar qué se sabe y qué no, con las fuentes",
      "Publicar el comunicado de abajo con lo que se sabe",
      "Responder solo bajo ese comunicado y decir cuándo habrá noticias",
    ],
    statement:
      "Sabemos lo que se está diciendo y lo estamos comprobando ahora mismo. Contaremos aquí lo que averigüemos en un plazo de dos horas.",
    dont: ["Borrar comentarios que solo critican", "Hacer suposiciones sobre las causas"],
    where: "Junto al plan, e impreso donde todos lo encuentran",
    questions: ["¿Qué pasó, hora a hora?", "¿Qué notamos demasiado tarde?", "¿Qué cambiamos en este manual?"],
  },
  comments: {
    head: "Plan de redes sociales de {organization}. Escrito con «smplan init»; cámbielo como quiera.\nSe comprueba con «smplan lint» y se convierte en documento con «smplan render».",
    plan: "Qué es este documento. Cuando entre en vigor, ponga status en approved y diga quién lo aprobó y cuándo.",
    team: "Todos los que trabajan en el plan. El resto los nombra por su id.",
    situation:
      "Paso 1: dónde están. Fortalezas y debilidades vienen de dentro; oportunidades y amenazas, de fuera.",
    people: "Paso 2, POST: las personas. Para otro público, copie este y dele un id propio.",
    objectives: "Paso 2, POST: el objetivo. Uno es el principal; se pueden añadir unos pocos secundarios.",
    strategy: "Paso 2, POST: cómo. Cada canal nombra los públicos y objetivos a los que sirve, por su id.",
    technology: "Paso 2, POST: con qué herramientas.",
    kpis: "Paso 3: los indicadores. Cada uno nombra su objetivo, dónde empieza, su meta y la fecha.",
    measurement: "Paso 3: cuándo se miran los resultados y qué cambia cuando no llegan.",
    crisis: "Paso 4: el manual de crisis. Léanlo todos juntos y anótenlo en distribution.acknowledged.",
    example: "Estas respuestas son ejemplos, porque no se preguntó a nadie. Cámbielas por las suyas.",
  },
};

export default words;
