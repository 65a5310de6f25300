import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  defined: {
    summary: "Hay un público, y cada uno está descrito con lo que necesita.",
    why: "En POST las personas van primero: quien no sabe para quién es una publicación la escribe para nadie. Solo un nombre no le dice a un colega qué escribir.",
    source: "Método POST de Forrester (2007), P: personas",
    messages: {
      none: "No se nombra ningún público. Diga a quién quiere llegar el plan.",
      bare: "El público «{name}» no tiene {what}. Dígalo de modo que un extraño pueda escribir para estas personas.",
      description: "descripción (description)",
      needs: "necesidades (needs)",
    },
  },
  language: {
    summary: "A cada público se le habla en un idioma que lee.",
    why: "La gente responde en el idioma en que piensa. Una publicación en otro es para otros, por bien escrita que esté.",
    source: "Método POST de Forrester (2007), S: en qué idioma; contenido adaptado a las personas",
    messages: {
      foreign:
        "El público «{name}» lee {languages}, y los canales que se dirigen a él publican en {spoken}. Añada uno de sus idiomas a un canal, o llegue a él por otro sitio.",
    },
  },
  "platform-fit": {
    summary: "Un canal está en una plataforma donde está al menos uno de sus públicos.",
    why: "Ni la mejor publicación llega a quien nunca abre esa red. Primero las personas, luego el lugar.",
    source: "Método POST de Forrester (2007): las personas antes que la tecnología",
    messages: {
      elsewhere:
        'El canal "{id}" está en {platform}, y ninguno de sus públicos está allí: {audiences}. Elija una red que usen, o añada {platform} a sus platforms si la usan.',
    },
  },
  reached: {
    summary: "A cada público se dirige un canal.",
    why: "Un público al que ningún canal habla es un deseo. Elija un canal donde estén esas personas, o déjelas fuera de este plan.",
    source: "Método POST de Forrester (2007): las personas antes que la estrategia",
    messages: {
      unreached: 'Ningún canal se dirige al público «{name}». Añada "{id}" a audiences de un canal.',
    },
  },
  served: {
    summary: "A cada público sirve un objetivo.",
    why: "POST empieza por las personas para que los objetivos traten de ellas. Un público con el que nada se quiere lograr se describe, se saluda y se olvida.",
    source: "Método POST de Forrester (2007): personas, luego objetivos",
    messages: {
      unserved:
        'Ningún objetivo trata del público «{name}». Añada "{id}" a audiences de un objetivo, o deje a estas personas fuera del plan.',
    },
  },
};

export default words;
