import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  competitor: {
    summary: "De cada competidor se dice qué hace, cómo y dónde.",
    why: "Una lista de nombres no enseña nada. Lo que otros hacen bien, en qué forma y en qué redes muestra por dónde no hace falta empezar y dónde aún no hay nadie.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 1: competidores: qué, cómo, dónde",
    messages: {
      bare: "Del competidor «{name}» ({id}) no se dice {what}. Mire sus perfiles un cuarto de hora y anótelo.",
      does: "qué hace (does)",
      how: "cómo lo hace (how)",
      where: "dónde (where)",
    },
  },
  dormant: {
    summary: "Un perfil que descansa lo dice, y de uno activo se ocupa alguien.",
    why: "Un perfil cuya última publicación tiene un año dice a quien llega que ya no están, y su buzón se llena de preguntas que nadie lee. Ciérrelo, déjelo descansar a propósito o despiértelo.",
    source: "Digital.gov: registro de cuentas; Hootsuite, social media audit: qué hacer con cada perfil",
    messages: {
      silent:
        "El perfil en {platform} publicó por última vez el {last}, {days} días antes del {seen}. Ponga su estado en dormant o to-close, o vuelva a publicar en él.",
      nobody: "El perfil en {platform} está activo y nadie se ocupa de él. Añada owner.",
    },
  },
  external: {
    summary: "El análisis externo nombra un competidor y un factor de cada uno de los cinco grupos.",
    why: "Las oportunidades y las amenazas vienen de fuera. Un grupo vacío es uno que nadie miró; una frase en cada uno basta para mostrar que alguien lo hizo.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 1: análisis de la situación",
    messages: {
      competitors:
        "El análisis externo no nombra ningún competidor: ¿quién más intenta llegar a las mismas personas?",
      factors: "El análisis externo no tiene nada en los factores {groups}. Basta una frase en cada uno.",
    },
  },
  internal: {
    summary: "El análisis interno responde a sus cinco preguntas.",
    why: "Quiénes son, qué ofrecen, con qué cuentan, qué se dice de ustedes y qué se ha probado ya: las fortalezas y debilidades se sacan de esas respuestas y de nada más.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 1: análisis de la situación",
    messages: {
      open: "El análisis interno aún no dice {questions}.",
      about: "quiénes son (about)",
      offerings: "qué ofrecen (offerings)",
      resources: "qué personas, dinero y equipo hay (resources)",
      reputation: "qué se dice de ustedes en línea (reputation)",
      history: "qué se ha hecho hasta ahora y dónde (history)",
    },
  },
  stale: {
    summary: "El análisis y la auditoría de los perfiles son recientes cuando empieza el plan.",
    why: "Las redes, los competidores y los precios cambian en meses. Un plan apoyado en el análisis del año pasado responde a preguntas del año pasado.",
    source: "Hootsuite, social media audit: cada trimestre; práctica: medio año como mucho",
    messages: {
      analysis:
        "El análisis es del {on}, {months} meses antes de que el plan empiece el {start}. Repáselo y ponga la nueva fecha en asOf.",
      profile:
        "La auditoría del perfil en {platform} es del {on}, {months} meses antes de que el plan empiece el {start}. Repásela y ponga la nueva fecha en asOf.",
    },
  },
  swot: {
    summary: "El DAFO tiene algo en cada uno de sus cuatro cuadrantes.",
    why: "El DAFO es el análisis en una página. Nadie carece de debilidades ni de amenazas: un cuadrante vacío significa que nadie miró, y los objetivos se apoyan en media imagen.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 1: análisis DAFO",
    messages: {
      none: "No hay DAFO. Sáquelo del análisis: fortalezas y debilidades de dentro, oportunidades y amenazas de fuera.",
      empty: "El DAFO no dice nada en {quadrants}.",
    },
  },
  "swot-answered": {
    summary:
      "A cada debilidad, amenaza y oportunidad responde un objetivo, una acción o un escenario de crisis.",
    why: "Un análisis que no cambia nada no valió su tiempo. Lo que se encuentra y se deja debería al menos dejarse a propósito.",
    source:
      "Weihrich (1982), The TOWS Matrix: del DAFO a lo que se hace; Pickton y Wright (1998): quedarse en la lista",
    messages: {
      weaknesses:
        'Nada responde a la debilidad "{id}". Añádala a addresses de un objetivo o una acción, o quítela.',
      threats:
        'Nada responde a la amenaza "{id}". Añádala a addresses de un objetivo o una acción, o a threats de un escenario de crisis.',
      opportunities:
        'Nada aprovecha la oportunidad "{id}". Añádala a addresses de un objetivo o una acción, o quítela.',
    },
  },
  "swot-duplicate": {
    summary:
      "Ningún punto está en dos cuadrantes del DAFO, y cada uno dice algo sobre lo que se puede actuar.",
    why: "Lo que es a la vez fortaleza y debilidad no está pensado. Y un buen equipo lo tiene todo el mundo: de ahí no se sigue nada.",
    source: "Pickton y Wright (1998), What's SWOT in strategic analysis: duplicados y factores vagos",
    messages: {
      twice: "«{item}» está en {first} y en {second}. Diga qué de ello es lo uno y qué lo otro, o deje uno.",
      vague:
        "«{item}» podría estar en cualquier DAFO. Diga qué exactamente, comparado con quién, para que de ahí se siga algo.",
      before: "También está aquí.",
    },
  },
  "swot-evidence": {
    summary: "Los puntos del DAFO citan lo que halló el análisis.",
    why: "Un DAFO se saca del análisis, no del ánimo de una reunión. Un punto que cita su lugar se puede comprobar, y cae cuando el lugar cambia.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 1: DAFO a partir del análisis interno y externo",
    messages: {
      all: "Ninguno de los {count} puntos del DAFO cita nada del análisis. Dé a los importantes un id y evidence, como internal.resources.",
      some: "{count} {count:punto|puntos} del DAFO no {count:cita|citan} nada del análisis: {items}. Añada evidence, como internal.resources o external.competitors.acme.",
      more: "otros",
    },
  },
  "swot-focus": {
    summary: "Un cuadrante del DAFO tiene pocos puntos.",
    why: "El DAFO es el análisis en una página. De quince debilidades nadie corrige ninguna; de cinco, quizá dos.",
    source: "Pickton y Wright (1998), What's SWOT in strategic analysis: listas sin prioridades",
    messages: {
      many: "El DAFO tiene {count} {quadrant}; bastan {max}. Deje las que cambien lo que va a hacer.",
      strengths: "fortalezas",
      weaknesses: "debilidades",
      opportunities: "oportunidades",
      threats: "amenazas",
    },
  },
  "swot-side": {
    summary: "Las fortalezas y debilidades vienen de dentro; las oportunidades y amenazas, de fuera.",
    why: "Lo de dentro se puede cambiar; lo de fuera, solo aprovechar o evitar. Un punto en el lado equivocado lleva a un objetivo que nadie puede alcanzar.",
    source: "Weihrich (1982), The TOWS Matrix; Pickton y Wright (1998): mezclar lo interno y lo externo",
    messages: {
      outside:
        'La {quadrant} "{id}" se apoya solo en lo externo: {evidence}. Entonces es una oportunidad o una amenaza; o cite algo interno.',
      inside:
        'La {quadrant} "{id}" se apoya solo en lo interno: {evidence}. Entonces es una fortaleza o una debilidad; o cite algo externo.',
      strengths: "fortaleza",
      weaknesses: "debilidad",
      opportunities: "oportunidad",
      threats: "amenaza",
    },
  },
};

export default words;
