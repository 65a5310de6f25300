import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  escalation: {
    summary: "Las quejas llevan a un nivel del manual de crisis.",
    why: "La mayoría de las crisis empiezan con una queja que nadie transmitió. Quien responde a los comentarios debe saber desde cuándo el asunto ya no es solo suyo.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 4: manual de crisis; Coombs (2007), teoría situacional de la comunicación de crisis",
    messages: {
      deadEnd:
        'Las quejas no llevan a ningún nivel del manual de crisis. Añada "escalateTo: {level}" o el nivel en que decide otra persona.',
      unanswered:
        "No se dice cómo se responde a las quejas. Añada una respuesta del tipo complaint y, en escalateTo, el nivel de crisis al que lleva.",
    },
  },
  feasible: {
    summary: "Los plazos de respuesta pueden cumplirse con las horas en que hay alguien.",
    why: "El plazo de respuesta es lo máximo que alguien espera, también quien escribe un viernes por la noche. Una promesa que se rompe cada fin de semana enseña a no creer las demás.",
    source:
      "Formato del plan: within es lo máximo que alguien espera; Digital.gov: plazos de respuesta según los recursos",
    messages: {
      gap: "Desde {from} hasta {to} no hay nadie, {hours} h, y lo prometido es {promises}. Cubra ese tiempo o prometa lo que el horario permite.",
      night:
        "Desde las {from} hasta las {to} no hay nadie, {hours} h cada noche, y lo prometido es {promises}. Amplíe el horario o prometa lo que permite.",
      moment: "el {day} a las {time}",
      inHours: "{amount} h para {kind}",
      inMinutes: "{amount} min para {kind}",
      mon: "lunes",
      tue: "martes",
      wed: "miércoles",
      thu: "jueves",
      fri: "viernes",
      sat: "sábado",
      sun: "domingo",
      question: "preguntas",
      complaint: "quejas",
      praise: "elogios",
      feedback: "opiniones",
      troll: "provocaciones",
      hate: "odio",
      misinformation: "desinformación",
    },
  },
  hours: {
    summary:
      "Donde se promete responder en horario laboral, el plan dice qué horas son; donde se promete responder a todo el mundo, hay horas para ello.",
    why: "Para unos el horario laboral es de nueve a cinco; para otros, de diez a diez, también los domingos: sin esas horas, un plazo de respuesta no puede comprobarse. Y las respuestas para las que no quedan horas son lo primero que se deja, a la vista de todos.",
    source:
      "Normas de organismos públicos, que a menudo solo prometen responder en horario de oficina (Ayuntamiento de East Dunbartonshire); Digital.gov: plazos de respuesta según los recursos que haya",
    messages: {
      undefined:
        'Se promete «{words}», y el plan no dice qué horas son. Añada por ejemplo "hours: { days: [mon, tue, wed, thu, fri], from: "09:00", to: "18:00" }" en community.',
      half: "Se prometen plazos de respuesta, y hours no dice de qué hora a qué hora hay alguien. Añada from y to.",
      unmet:
        "Se promete «{words}», y no quedan horas para ello: {sum}. Planifique las respuestas como una acción con su esfuerzo, o prometa lo que las horas permitan cumplir.",
      team: "hay {there} h a la semana, y {parts} ocupan {asked} h",
      person: "{name} ({id}), que responde, tiene {there} h a la semana, y las acciones ocupan {asked} h",
      nobody: "nadie tiene horas para este plan",
      posts: "las publicaciones {hours} h",
      actions: "las acciones {hours} h",
    },
  },
  moderation: {
    summary: "Hay normas de participación y está decidido qué se oculta, qué se elimina y qué nunca.",
    why: "A quien elimina un comentario se le pregunta con qué derecho. La respuesta son unas normas que cualquiera pudo leer, y una lista de lo que se queda evita que la crítica se elimine en un momento de enfado.",
    source: "Normas de organismos públicos (ayuntamientos de East Dunbartonshire y West Dunbartonshire)",
    messages: {
      none: "No se dice nada de la moderación. Añada en moderation la página con sus normas y lo que se oculta, se elimina y nunca se elimina.",
      lacks: "En la política de moderación {what}.",
      rules: "no hay página con normas (rules)",
      hide: "no se dice qué se oculta (hide)",
      remove: "no se dice qué se elimina (remove)",
      never: "no se dice qué no se elimina nunca (never)",
    },
  },
  responses: {
    summary: "De las preguntas, las quejas y el odio se ocupa alguien en un plazo.",
    why: "La mayoría espera respuesta en un día. Si junto a un tipo de comentario no hay ningún nombre, todos creen que otro ya lo ha visto.",
    source:
      "Digital.gov, métricas de redes sociales para organismos federales: capacidad de respuesta; encuestas sobre lo que espera la clientela (HubSpot)",
    messages: {
      none: "No se dice cómo se atienden estos comentarios: {kinds}. Añada una respuesta para cada tipo, con plazo (within) y responsable (owner).",
      lacks: "En la respuesta a {kind} {what}.",
      within: "falta el plazo (within)",
      owner: "falta la persona responsable (owner)",
      question: "preguntas",
      complaint: "quejas",
      hate: "odio",
    },
  },
};

export default words;
