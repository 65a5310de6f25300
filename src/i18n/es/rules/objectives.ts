import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  agrees: {
    summary: "Lo que un objetivo dice en cifras lo dicen también sus KPI.",
    why: "Quien lee el enunciado y quien lee el KPI no deben trabajar por dos cifras distintas. Lo último que se cambió suele haberse cambiado en un solo sitio.",
    source:
      "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: medibles; AMEC, Principios de Barcelona: quién, qué, cuánto y para cuándo",
    messages: {
      number:
        "El objetivo «{id}» dice {figure}, pero ninguna cifra de sus KPI coincide: {kpis}. Ponga de acuerdo el enunciado y los KPI.",
      date: "El objetivo «{id}» dice {date}, pero sus KPI vencen otros días: {kpis}. Ponga de acuerdo el enunciado y los KPI.",
      target: "«{name}» debe llegar a {target}",
      course: "«{name}» va de {from} a {target}, un cambio del {growth} %",
      due: "«{name}» a {date}",
    },
  },
  compound: {
    summary: "Un enunciado contiene un solo objetivo.",
    why: "De dos objetivos en uno puede cumplirse el primero y fallar el segundo, y nadie sabría decir si el conjunto fue un éxito. Por separado, cada uno tiene su cifra, su responsable y su fecha.",
    source:
      "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: específicos; método POST de Forrester (2007), O: un objetivo claro",
    messages: {
      verbs:
        "El objetivo «{id}» parece contener dos: «{first}» y «{second}». Dé a cada uno una entrada propia, con su KPI.",
      sentences:
        "El objetivo «{id}» parece contener dos, cada uno con su cifra: {first} y después {second}. Dé a cada uno una entrada propia, con su KPI.",
    },
  },
  consistent: {
    summary: "Cada indicador tiene una sola meta, y un total es la suma de sus partes.",
    why: "Con dos metas para un mismo indicador, una siempre se incumple y cada cual lee la suya. Un total que no es la suma de sus canales no lo planificó nadie.",
    source:
      "AMEC, Principios de Barcelona: primero, objetivos medibles; con objetivos que se contradicen no se puede medir nada",
    messages: {
      differ:
        "El KPI «{name}» ({id}) debe llegar a {value} el {date}, y el KPI «{other}» ({otherId}), la misma métrica ({metric}) {place}, debe estar ese día en {otherValue}. Conserve una de las dos metas.",
      on: "en el canal «{channel}»",
      everywhere: "en todos los canales",
      first: "El KPI «{other}» ({otherId}) debe llegar a {otherValue}.",
      sum: "El KPI «{name}» ({id}) debe llegar a {value} en todos los canales el {date}, pero sus canales suman {sum}: {parts}. Ponga de acuerdo el total y sus partes.",
      part: "{channel} {value}",
    },
  },
  focus: {
    summary: "Los objetivos son pocos.",
    why: "Un equipo que lo persigue todo a la vez no termina nada. Unos pocos objetivos se saben de memoria, y a cada uno le toca su parte de las horas que hay.",
    source: "Método POST de Forrester (2007), O: un objetivo claro, quizá dos",
    messages: {
      many: "El plan tiene {count} objetivos, y un equipo no puede tener a la vista más de {max}. Quite o reúna los que menos importan.",
    },
  },
  goal: {
    summary: "Cada objetivo sirve a una meta de la organización.",
    why: "Las redes sociales son un medio. Un objetivo que no sirve a ninguna meta de la organización es el primero en perder sus horas y su dinero, y nadie sabría decir por qué debe conservarlos.",
    source:
      "AMEC, Principios de Barcelona; UK Government Communication Service, OASIS: los objetivos parten de lo que quiere la organización",
    messages: {
      unlinked:
        "El objetivo «{id}» no sirve a ninguna meta de la organización. Indique una en goal: {goals}.",
    },
  },
  measurable: {
    summary: "Cada objetivo tiene un KPI que lo mide.",
    why: "Un objetivo que nadie mide no puede ni alcanzarse ni fallarse. La fuente pide objetivos medibles, y un KPI con una cifra es la forma de mostrarlo.",
    source:
      "Método POST de Forrester (2007), O: objetivos; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
    messages: {
      unmeasured:
        'El objetivo «{id}» no tiene ningún KPI con una meta en cifras. Añada uno en kpis con "objective: {id}".',
    },
  },
  outcome: {
    summary: "Un objetivo es algo que cambia en las personas, y no solo trabajo hecho.",
    why: "Se pueden publicar cien entradas sin llegar a nadie, ni conmoverlo ni ayudarlo. Contar el trabajo muestra que se hizo, pero nada de aquello para lo que se hizo.",
    source:
      "UK Government Communication Service, ciclo de evaluación: productos, respuestas, resultados; AMEC, Principios de Barcelona",
    messages: {
      outputs:
        "El objetivo «{id}» solo se mide por el trabajo propio: {kpis}. Añada un KPI de lo que ese trabajo cambia, como visitas, pedidos o respuestas.",
      work: "El objetivo «{id}» solo cuenta el trabajo propio: «{output}». Diga qué debe cambiar en las personas y convierta el trabajo en una acción.",
    },
  },
  owner: {
    summary: "Cada objetivo tiene a alguien que responde de él.",
    why: "De lo que responden todos no responde nadie. Un nombre significa una persona que ve la primera que las cifras se quedan atrás.",
    source:
      "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: con responsable",
    messages: {
      unowned: 'Nadie responde del objetivo «{id}». Añada "owner" con el id de alguien del equipo.',
    },
  },
  primary: {
    summary: "Exactamente un objetivo es el principal.",
    why: "Cuando falta tiempo, el equipo debe saber qué va primero. La fuente recomienda un objetivo claro; los demás le sirven.",
    source: "Método POST de Forrester (2007), O: un objetivo claro",
    messages: {
      none: 'Ninguno de los {count} objetivos es el principal. Dé al que va primero "priority: primary".',
      several:
        "El objetivo «{id}» es principal, y «{first}» también. Decida cuál va primero y haga secundario (secondary) el otro.",
      first: "El objetivo «{first}» también es principal.",
    },
  },
  pursued: {
    summary: "Para cada objetivo trabaja un canal, una acción o una campaña.",
    why: "La estrategia es el conjunto de acciones que llevan a los objetivos. Uno por el que nada en ella trabaja no se alcanzará solo.",
    source: "Método POST de Forrester (2007), S: la estrategia se deriva de los objetivos",
    messages: {
      idle: "Nada trabaja por el objetivo «{id}». Añádalo a los objetivos (objectives) de un canal, una acción o una campaña.",
    },
  },
  realistic: {
    summary: "Un objetivo que parte de lo desconocido, o que pide más del doble, dice por qué es realista.",
    why: "Un equipo trabaja por un objetivo en el que cree. Donde no hay cifra de partida, o la cifra debe duplicarse, una frase tiene que sostener esa confianza: resultados anteriores, más horas, un mercado que crece.",
    source:
      "Método POST de Forrester (2007), O: objetivos realistas; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
    messages: {
      unknown:
        "El objetivo «{id}» no tiene justificación, y ninguno de sus KPI tiene todavía valor de partida. Diga en rationale qué lo hace realista.",
      steep:
        "El objetivo «{id}» no tiene justificación, y su KPI «{kpi}» debe crecer un {growth} %, de {from} a {to}. Diga en rationale qué lo hace realista.",
    },
  },
  "time-bound": {
    summary: "Cada objetivo tiene una fecha para cumplirse.",
    why: "Sin fecha, un objetivo nunca puede retrasarse, y por eso nadie actúa a tiempo.",
    source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: con plazo",
    messages: {
      undated:
        'El objetivo «{id}» no tiene fecha. Añada "by" con el día en que debe cumplirse, o un final al período del plan, que entonces vale para él.',
    },
  },
  vague: {
    summary: "Un objetivo que quiere mejorar o reforzar algo dice cuánto.",
    why: "«Más», «mejor» y «más fuerte» valen para cualquier resultado. Con una cifra al lado, dos personas que leen el objetivo esperan lo mismo.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 2: objetivos medibles; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: específicos, medibles",
    messages: {
      vague:
        "El objetivo «{id}» dice «{word}», pero no cuánto. Dé una cifra: de cuánto a cuánto, y para cuándo.",
    },
  },
};

export default words;
