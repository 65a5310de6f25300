import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  ave: {
    summary: "Ningún KPI cuenta lo que el mismo espacio habría costado como anuncio.",
    why: "El valor publicitario equivalente pone precio al espacio, no a lo que alguien supo, pensó o hizo después. Quienes se dedican a medir la comunicación han acordado que ese no es su valor.",
    source: "AMEC, Barcelona Principles: el valor publicitario equivalente no es el valor de la comunicación",
    messages: {
      equivalence:
        "El KPI «{name}» ({id}) mide el valor publicitario equivalente («{found}»): lo que el espacio habría costado como anuncio. Mida en su lugar qué sabe, piensa o hace la gente después, por ejemplo con branded-search, leads o trust-score.",
    },
  },
  baseline: {
    summary: "Cada KPI dice de dónde parte, o cuándo se sabrá.",
    why: "Sin un valor inicial nadie puede decir si el valor objetivo es realista ni si algo ha cambiado.",
    source:
      "AMEC, Integrated Evaluation Framework; UK Government Communication Service, Evaluation Cycle: valor inicial, cambio, explicación",
    messages: {
      none: 'El KPI «{name}» ({id}) no tiene valor inicial. Léalo hoy y anótelo, o diga cuándo se sabrá: "baseline: { unknown: true, measureBy: 2027-01-31 }".',
      open: "El valor inicial del KPI «{name}» ({id}) no se conoce, y no se dice cuándo se conocerá. Añada measureBy con una fecha.",
    },
  },
  bounds: {
    summary: "Los valores están en la unidad de su métrica y dentro de lo que esta puede ser.",
    why: "Una proporción del 130 % es una errata, o la cifra de otra cosa. En ambos casos, todo informe que se haga con ella estará mal.",
    source: "El catálogo de métricas: entre qué se divide cada una y en qué unidad se mide",
    messages: {
      unit: 'El KPI «{name}» ({id}) se da como {unit}, pero su métrica "{metric}" es {own}. Corrija la unidad, o escriba "metric: custom" con una fórmula.',
      share:
        'El KPI «{name}» ({id}) tiene {values} %, pero "{metric}" es una parte de un todo, de 0 a 100 %. Corrija la cifra o indique otra métrica.',
      outside:
        'El KPI «{name}» ({id}) tiene {values}, pero "{metric}" está entre {min} y {max}. Corrija la cifra o indique otra métrica.',
      negative:
        'El KPI «{name}» ({id}) tiene {values}, pero "{metric}" nunca baja de cero. Corrija la cifra o indique otra métrica.',
      count: "un número (count)",
      percent: "un porcentaje (percent)",
      currency: "una cantidad de dinero (currency)",
      duration: "un tiempo (duration)",
      ratio: "una razón (ratio)",
      score: "una puntuación (score)",
    },
  },
  chain: {
    summary:
      "Los valores objetivo de un embudo concuerdan: lo que cuestan un clic, un contacto y un cliente, y las tasas entre ellos.",
    why: "Lo que cuesta un contacto depende de lo que cuesta un clic y de cuántos clics acaban en contacto. Si tres valores objetivo no pueden cumplirse a la vez, el equipo lo descubre cuando el dinero ya está gastado.",
    source:
      "Las definiciones de las métricas: coste por clic, por contacto y por cliente, tasa de conversión, retorno de la inversión",
    messages: {
      conversion:
        "El KPI «{name}» ({id}) debe llegar a {target}, pero {cpc} por clic con una tasa de conversión del {rate} % dan {cost}: {cpc} / {rate} % = {cost}. Corrija uno de los tres valores objetivo.",
      sale: "El KPI «{name}» ({id}) debe llegar a {target}, pero {cpl} por contacto, de los que el {rate} % se hace cliente, dan al menos {cost}: {cpl} / {rate} % = {cost}. Corrija uno de los tres valores objetivo.",
      spend:
        "El KPI «{name}» ({id}) debe llegar a {target}, pero un gasto de {spend} para {leads} contactos da {cost} por contacto: {spend} / {leads} = {cost}. Corrija uno de los tres valores objetivo.",
      part: "Este valor objetivo forma parte del cálculo.",
      multiple:
        'El KPI «{name}» ({id}) da el retorno de la inversión como múltiplo. Los ingresos divididos entre el gasto son "metric: roas"; el retorno de la inversión es lo que queda después de los costes, en porcentaje de ellos.',
    },
  },
  denominator: {
    summary: "Una tasa de interacción dice sobre qué: seguidores, alcance, impresiones o visualizaciones.",
    why: "Para las mismas publicaciones, las referencias por seguidores y por impresiones difieren diez veces o más. Una tasa que no dice sobre qué no puede compararse con nada, ni siquiera consigo misma un año después.",
    source:
      "Socialinsider (2026) y Buffer (2025), referencias de interacción: en Facebook, 0,15 % por seguidores y 5,07 % por impresiones",
    messages: {
      unsaid:
        'El KPI «{name}» ({id}) es una tasa de interacción y no dice sobre qué. Indique la métrica (er-followers, er-reach, er-impressions o er-views) o añada of, por ejemplo "of: followers".',
    },
  },
  direction: {
    summary:
      "El valor objetivo y los hitos llevan desde el valor inicial en la dirección que es buena para el KPI.",
    why: "Un valor objetivo en el lado equivocado del inicial pide al equipo que empeore, y un hito fuera de orden llama fracaso al progreso. Casi siempre es una cifra mal escrita, que estropea todos los informes hasta que alguien la encuentra.",
    source:
      "UK Government Communication Service, Evaluation Cycle: valor inicial y cambio; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
    messages: {
      side: "El KPI «{name}» ({id}) debe {way}, pero su valor objetivo, {to}, está por {place} del valor inicial, {from}. Corrija uno de los dos, o la dirección.",
      change:
        "El KPI «{name}» ({id}) debe {way}, pero su objetivo es un cambio de {change}. Corrija el cambio o la dirección.",
      behind:
        "El hito de {value} del KPI «{name}» ({id}) está por {place} del valor inicial, {from}, aunque el KPI debe {way}. Póngalo entre el valor inicial y el valor objetivo.",
      beyond:
        "El hito de {value} del KPI «{name}» ({id}) está por {place} del valor objetivo, {to}, aunque solo está de camino hacia él. Corrija uno de los dos.",
      order:
        "Según sus hitos, el KPI «{name}» ({id}) llega a {before} para el {earlier} y está en {value} para el {later}, aunque debe {way}. Corrija uno de los dos.",
      up: "subir",
      down: "bajar",
      above: "encima",
      below: "debajo",
    },
  },
  due: {
    summary: "Los plazos caen dentro del período del plan y después de leer el valor inicial.",
    why: "Lo que vence después de que termine el plan no lo mira nadie, y una meta anterior a su propio punto de partida no se puede ni cumplir ni incumplir.",
    source:
      "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: con plazo; UK Government Communication Service, Evaluation Cycle: valor inicial y cambio",
    messages: {
      late: "KPI «{name}» ({id}): {what} vence el {by}, después de que el plan termine el {end}. Elija una fecha anterior, o alargue el plan.",
      early:
        "KPI «{name}» ({id}): {what} vence el {by}, antes de que el plan empiece el {start}. Elija una fecha dentro del período del plan.",
      read: "KPI «{name}» ({id}): {what} vence el {by}, antes de que se leyera el valor inicial el {on}. Corrija una de las dos fechas.",
      measured:
        "KPI «{name}» ({id}): {what} vence el {by}, pero el valor inicial no se mide hasta el {measureBy}. Mida antes el valor inicial.",
      past: "KPI «{name}» ({id}): {what} vence el {by}, después del propio valor objetivo, el {target}. Corrija una de las dos fechas.",
      target: "el valor objetivo",
      milestone: "el hito de {value}",
      waypoint: "un hito",
      baseline: "el valor inicial",
    },
  },
  duplicate: {
    summary:
      "No hay dos KPI con la misma métrica, en el mismo canal, para el mismo objetivo y la misma fecha.",
    why: "Dos KPI para una misma cifra se leen dos veces y se informan dos veces, hasta que un día difieren.",
    source: "AMEC, Barcelona Principles: integridad y transparencia",
    messages: {
      twice:
        'El KPI «{name}» ({id}) tiene la misma métrica, "{metric}", que «{other}» ({otherId}), para el mismo canal, objetivo y fecha. Quite uno de los dos o, si son distintos, diga en formula qué cuenta cada uno.',
      first: 'Este es el otro KPI con la métrica "{metric}".',
    },
  },
  fit: {
    summary:
      "Las métricas muestran aquello de lo que tratan los objetivos, y las plataformas donde se leen las ofrecen.",
    why: "Los «me gusta» no muestran que se haya vendido nada. Con un KPI que no puede mostrar si el objetivo se cumple, un plan triunfa solo sobre el papel.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 3: los indicadores se fijan a partir de los objetivos y las estrategias; AMEC, Barcelona Principles: medir resultados",
    messages: {
      kind: 'El objetivo "{objective}" es de tipo "{kind}", y ninguno de sus KPI muestra si eso se logra: {kpis}. Añada uno con una métrica como {metrics}, o corrija el tipo.',
      platform:
        'El KPI «{name}» ({id}) se lee en el canal "{channel}", pero {platform} no ofrece su métrica "{metric}". Indique un canal en {platforms}, u otra métrica.',
      kpi: "«{name}» ({metric})",
    },
  },
  focus: {
    summary: "Un objetivo tiene unos pocos KPI, no todo lo que se puede contar.",
    why: "Entre diez cifras siempre hay una que ha subido. Unas pocas, elegidas para el objetivo, también pueden decir que no se cumple.",
    source: "La práctica: los indicadores clave son los pocos que deciden",
    messages: {
      many: 'El objetivo "{id}" tiene {count} KPI, y se aconsejan como mucho {max}. Conserve los que cambiarían una decisión y deje los demás para los informes.',
    },
  },
  formula: {
    summary: "Una métrica propia viene con su fórmula.",
    why: "Todo el mundo sabe cómo se cuentan los «me gusta», pero nadie sabe cómo se calcula su propia cifra. Sin fórmula se calcula de otro modo en cuanto lo hace otra persona.",
    source: "AMEC, Barcelona Principles: integridad y transparencia",
    messages: {
      custom:
        "El KPI «{name}» ({id}) tiene una métrica propia, y no se dice cómo se calcula. Añádalo con palabras en formula.",
      unknown:
        'La métrica "{metric}" del KPI «{name}» ({id}) no está en el catálogo, y no se dice cómo se calcula. Añádalo con palabras en formula.',
    },
  },
  growth: {
    summary: "Un crecimiento que sería fuerte mes tras mes está justificado.",
    why: "Un veinte por ciento al mes suena modesto y en un año multiplica por nueve. Quien lo planea debe decir de dónde sale: una temporada, una campaña, más horas.",
    source:
      "Método POST de Forrester (2007), O: objetivos realistas; Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives",
    messages: {
      steep:
        'El KPI «{name}» ({id}) debe crecer de {from} a {to} en {months} {months:mes|meses}: un {monthly} % al mes, cada vez sobre lo ya crecido. Diga en rationale del objetivo "{objective}" qué lo hace realista, o dé más tiempo.',
    },
  },
  linked: {
    summary: "Cada KPI es prueba de un objetivo.",
    why: "Los KPI se fijan a partir de los objetivos. Una cifra que no responde a ninguno cuesta horas de lectura y no cambia ninguna decisión.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 3: los indicadores se fijan a partir de los objetivos y las estrategias",
    messages: {
      unlinked:
        'El KPI «{name}» ({id}) no está vinculado a ningún objetivo. Indique de cuál es prueba: "objective: ...".',
    },
  },
  range: {
    summary: "Un valor objetivo que es un intervalo dice desde cuál de sus extremos se da por cumplido.",
    why: "Entre los dos extremos, un colega informa de un éxito y otro de un fracaso, con la misma cifra. El límite se acuerda antes, no después.",
    source: "AMEC, Barcelona Principles: primero, metas medibles",
    messages: {
      unsaid:
        'El valor objetivo del KPI «{name}» ({id}) es un intervalo de {min} a {max}, y no se dice desde dónde se da por cumplido. Añada "pass: {end}".',
      either:
        'El valor objetivo del KPI «{name}» ({id}) es un intervalo de {min} a {max}, y no se dice desde dónde se da por cumplido. Añada "pass: min" o "pass: max"; o "direction: keep", si el valor debe quedarse entre los dos.',
      reversed:
        "El valor objetivo del KPI «{name}» ({id}) es un intervalo cuyo extremo inferior, {min}, está por encima del superior, {max}. Intercámbielos, o corrija uno.",
    },
  },
  source: {
    summary: "Cada KPI dice dónde se lee, cada cuánto y quién lo lee.",
    why: "Un KPI que nadie sabe dónde encontrar se mide una vez y nunca más. Dos personas que lo leen en herramientas distintas obtienen dos cifras.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 3: medición",
    messages: {
      unsaid: "El KPI «{name}» ({id}) no dice {what}.",
      source: "dónde se lee (source)",
      cadence: "cada cuánto (cadence)",
      owner: "quién lo lee (owner)",
    },
  },
  target: {
    summary: "Cada KPI tiene un valor objetivo en cifras y una fecha para alcanzarlo.",
    why: "Un KPI sin cifra es un número para mirar, y sin fecha nunca llega tarde. Solo con ambas puede una revisión decir si el plan va por buen camino.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 3; AMEC, Barcelona Principles: primero, metas medibles",
    messages: {
      none: 'El KPI «{name}» ({id}) no tiene valor objetivo. Añada por ejemplo "target: { value: 600, by: 2027-06-30 }".',
      figure:
        'El objetivo del KPI «{name}» ({id}) no tiene ninguna cifra. Añada un valor (value), o un cambio como "+20%".',
      date: "El valor objetivo del KPI «{name}» ({id}) no tiene fecha. Diga en by qué día debe alcanzarse.",
    },
  },
  vanity: {
    summary: "Ningún objetivo se apoya solo en métricas de vanidad.",
    why: "Los «me gusta», las visualizaciones y los seguidores lucen bien y no dicen a nadie qué hacer después. Junto a un KPI que muestre lo que hace la gente, están en su sitio.",
    source: "Ries (2011), sobre las métricas de vanidad; AMEC, Barcelona Principles: medir resultados",
    messages: {
      alone:
        'El objetivo "{id}" se apoya solo en métricas de vanidad: {kpis}. Añada un KPI que muestre qué sabe, piensa o hace la gente después.',
      kpi: "«{name}» ({metric})",
    },
  },
};

export default words;
