import type { SectionWords } from "../../../lint/wording.ts";

const words: SectionWords = {
  ave: {
    summary: "El éxito no se mide por lo que habría costado la publicidad.",
    why: "El valor publicitario equivalente dice cuánto habría costado un espacio, no si alguien leyó, creyó o hizo algo. Una mala crítica vale lo mismo que una buena.",
    source:
      "AMEC, Barcelona Principles (2010-2025): el valor publicitario equivalente no es el valor de la comunicación",
    messages: {
      ave: "El KPI «{name}» ({id}) mide publicidad ahorrada, lo que no dice nada de lo que logró la comunicación. Mida qué sabe, piensa o hace la gente después.",
    },
  },
  baseline: {
    summary: "Cada KPI dice de dónde parte o cuándo se sabrá.",
    why: "Que 600 visitas al mes sean crecimiento depende de cuántas hay hoy. Sin valor de partida nadie puede juzgar si la meta es audaz, modesta o ya está alcanzada.",
    source: "Government Communication Service (UK), OASIS: valor de partida y cambio de cada objetivo",
    messages: {
      none: 'El KPI «{name}» ({id}) no tiene valor de partida. Léalo hoy y anótelo, o diga cuándo se sabrá: "baseline: { unknown: true, measureBy: 2027-01-31 }".',
      open: "El valor de partida del KPI «{name}» ({id}) no se conoce, y nadie dice cuándo se conocerá. Añada measureBy con una fecha.",
    },
  },
  bounds: {
    summary: "Los valores son los que la métrica puede tener, en su unidad.",
    why: "Nadie responde al 120 por ciento de los mensajes. Un valor imposible es un error al escribir, o la métrica es otra.",
    source:
      "Reichheld (2003), The One Number You Need to Grow, para la escala del NPS; las definiciones de las métricas",
    messages: {
      range:
        "El KPI «{name}» ({id}) tiene el valor {value}, pero {metric} está entre {low} y {high}. Corrija el valor o indique otra métrica.",
      negative: "El KPI «{name}» ({id}) cuenta algo, y {value} es menos que nada. Corrija el valor.",
      unit: "El KPI «{name}» ({id}) tiene la unidad {unit}, pero {metric} se da en {right}. Quite la unidad o indique otra métrica.",
    },
  },
  chain: {
    summary: "Las cifras de un embudo concuerdan entre sí.",
    why: "El coste por clic, la tasa de conversión, el coste por contacto y el coste por cliente son un mismo cálculo. Donde se contradicen, al menos una meta es inalcanzable.",
    source:
      "Las definiciones de las métricas: el CPC entre la tasa de conversión es el CPL, el CPL entre la parte que compra es el CAC; el ROI cuenta el beneficio, el ROAS los ingresos",
    messages: {
      lead: "El KPI «{name}» ({id}) quiere un contacto por {cpl}, pero {cpc} por clic con una tasa de conversión del {rate} % hacen {sum} por contacto ({cpc} / {rate} %). Corrija una de las tres metas.",
      spend:
        "El KPI «{name}» ({id}) quiere un contacto por {cpl}, pero {spend} para {leads} contactos hacen {sum} por contacto. Corrija una de las tres metas.",
      customer:
        "El KPI «{name}» ({id}) quiere un cliente por {cac}, pero {cpl} por contacto, de los que compra el {rate} %, hacen {sum} por cliente ({cpl} / {rate} %). Corrija una de las tres metas.",
      cheaper:
        "El KPI «{name}» ({id}) quiere un cliente por {cac}, menos de los {cpl} que puede costar un solo contacto. Corrija una de las dos metas.",
      multiple:
        "El KPI «{name}» ({id}) da el retorno de la inversión como múltiplo. Un múltiplo de lo gastado es un retorno en ingresos (metric roas); el ROI es el beneficio en porcentaje del gasto.",
    },
  },
  denominator: {
    summary: "Una tasa dice de qué lo es.",
    why: "El cinco por ciento de quienes vieron una publicación y el cinco por ciento de todos los seguidores difieren diez veces. Sin el total, una tasa no se puede comparar con nada.",
    source: "Rival IQ, Socialinsider y Buffer (2023-2026): interacción por seguidores y por impresiones",
    messages: {
      kpi: 'El KPI «{name}» ({id}) es un porcentaje y no dice de qué. Añada "of: reach", o una métrica que lo diga, como er-reach.',
      profile:
        'La tasa de interacción de {platform} no dice de qué lo es. Añada "of: followers", o aquello entre lo que se dividió.',
    },
  },
  direction: {
    summary: "La meta está en el lado bueno del valor de partida, y los hitos llevan de uno a otra.",
    why: "Un KPI que debe subir a menos de lo que tiene hoy está alcanzado antes de empezar el plan. Casi siempre hay una cifra mal escrita, o la dirección es la contraria.",
    source: "Government Communication Service (UK), OASIS: valor de partida y cambio de cada objetivo",
    messages: {
      below:
        "El KPI «{name}» ({id}) debe subir, pero su meta {to} está por debajo del valor de partida {from}. Corrija uno de los dos, o la dirección.",
      above:
        "El KPI «{name}» ({id}) debe bajar, pero su meta {to} está por encima del valor de partida {from}. Corrija uno de los dos, o la dirección.",
      outside:
        "El hito {value} del KPI «{name}» ({id}), para el {by}, no está entre el valor de partida {from} y la meta {to}.",
      back: "El hito {value} del KPI «{name}» ({id}), para el {by}, retrocede respecto al anterior: {before} para el {on}.",
    },
  },
  due: {
    summary: "Los plazos caen dentro del plan y después de leer el valor de partida.",
    why: "Una meta que vence cuando el plan ha terminado no la juzga nadie, y por una que vence antes de leer su valor de partida no se puede trabajar.",
    source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: con plazo",
    messages: {
      late: "La meta del KPI «{name}» ({id}) vence el {by}, después de que el plan termine el {end}. Mueva una de las dos fechas.",
      early:
        "La meta del KPI «{name}» ({id}) vence el {by}, antes de que el plan empiece el {start}. Mueva una de las dos fechas.",
      before:
        "La meta del KPI «{name}» ({id}) vence el {by}, pero su valor de partida se leyó el {on}, que no es antes. Corrija una de las dos fechas.",
      milestone:
        "Un hito del KPI «{name}» ({id}) vence el {by}, después de su meta, el {target}. Mueva una de las dos fechas.",
      unknown:
        "El valor de partida del KPI «{name}» ({id}) se sabrá el {on}, que no es antes de que venza la meta, el {by}. Mídalo antes.",
    },
  },
  duplicate: {
    summary: "Ningún KPI está dos veces.",
    why: "Dos KPI que miden lo mismo se leen dos veces, se informan dos veces y tarde o temprano difieren. Uno que sirve a varios objetivos puede nombrarlos todos.",
    source: "AMEC, Barcelona Principles 3.0: integridad y transparencia de la medición",
    messages: {
      twice:
        "El KPI «{name}» ({id}) mide lo mismo que el KPI «{other}»: {metric}, en el mismo canal, para el mismo día. Deje uno de los dos; en objective puede nombrar varios.",
      first: "El KPI «{other}» está aquí.",
    },
  },
  fit: {
    summary: "Cada objetivo tiene un KPI que prueba su tipo, leído donde la plataforma lo ofrece.",
    why: "Los «me gusta» no muestran que crezcan los pedidos, ni las visitas que se resuelvan las quejas. Un KPI de otro tipo puede alcanzarse mientras el objetivo falla.",
    source:
      "AMEC, Integrated Evaluation Framework: las medidas siguen a los objetivos; Digital.gov, Social Media Metrics for Federal Agencies (2013)",
    messages: {
      kind: 'Ningún KPI del objetivo "{id}" prueba su tipo, {kind}: miden {metrics}. Añada uno que lo haga, como {hints}, o corrija el tipo.',
      platform:
        'El KPI «{name}» ({id}) lee {metric} en el canal "{channel}", y {platform} no lo ofrece. Indique otra métrica u otro canal.',
    },
  },
  focus: {
    summary: "Un objetivo tiene pocos KPI.",
    why: "La K de KPI significa clave. Entre diez cifras nadie sabe cuál decide si el objetivo se alcanza.",
    source: "Parmenter (2010), Key Performance Indicators: pocas medidas en lugar de muchas",
    messages: {
      many: 'El objetivo "{id}" tiene {count} KPI; bastan {max}. Deje aquellos por los que usted decidiría si se ha alcanzado.',
    },
  },
  formula: {
    summary: "Una métrica propia dice cómo se calcula.",
    why: "Qué se cuenta, en qué tiempo, entre qué se divide: dos personas que lean el mismo KPI deben llegar a la misma cifra, también el año que viene.",
    source: "AMEC, Barcelona Principles 3.0: integridad y transparencia de la medición",
    messages: {
      none: 'El KPI «{name}» ({id}) tiene una métrica propia, "{metric}", y no dice cómo se calcula. Añada una formula, con palabras si lo prefiere.',
    },
  },
  growth: {
    summary: "Un crecimiento fuerte de mes en mes está justificado.",
    why: "Un veinte por ciento al mes es nueve veces más en un año. El crecimiento parece modesto en la cifra final y es fuerte en el tiempo que queda.",
    source: "Graham (2012), Startup = Growth: tasas de crecimiento mensual y lo que suponen en un año",
    messages: {
      steep:
        'El KPI «{name}» ({id}) debe crecer de {from} a {to} en {months} {months:mes|meses}, es decir, un {rate} % cada mes. Diga en rationale del objetivo "{objective}" qué lo hace posible, o dé más tiempo.',
    },
  },
  linked: {
    summary: "Cada KPI es prueba de un objetivo.",
    why: "Una cifra que no sirve a ningún objetivo se informa cada mes y no cambia nada. La fuente fija los indicadores a partir de los objetivos.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 3: los indicadores se fijan a partir de los objetivos y la estrategia",
    messages: {
      unlinked:
        'El KPI «{name}» ({id}) no está vinculado a ningún objetivo. Diga de cuál es prueba: "objective: ...".',
    },
  },
  range: {
    summary: "Una meta que es un intervalo dice qué extremo cuenta como alcanzada.",
    why: "Con «entre cinco y ocho por ciento», unos llamarán éxito al cinco y otros fracaso. Hay que decidirlo antes de tener el resultado.",
    source: "Doran (1981), There's a S.M.A.R.T. way to write management's goals and objectives: medible",
    messages: {
      open: 'La meta del KPI «{name}» ({id}) es un intervalo, de {min} a {max}, y no dice qué extremo cuenta como alcanzada. Añada "pass: min" o "pass: max".',
    },
  },
  source: {
    summary: "Cada KPI dice dónde se lee, cada cuánto y quién lo lee.",
    why: "Una cifra de la que nadie responde se busca a última hora, cada vez en otro sitio. Así dos lecturas no se pueden comparar.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 3: medición; Doran (1981): asignable",
    messages: {
      unsaid: "El KPI «{name}» ({id}) no dice {what}.",
      source: "dónde se lee (source)",
      cadence: "cada cuánto (cadence)",
      owner: "quién lo lee (owner)",
    },
  },
  target: {
    summary: "Cada KPI tiene una meta en cifras y una fecha para ella.",
    why: "Un KPI sin cifra es un número que se mira, y sin fecha nunca llega tarde. Solo con ambas puede una revisión decir si el plan va bien.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 3; AMEC, Barcelona Principles: primero, metas medibles",
    messages: {
      none: 'El KPI «{name}» ({id}) no tiene meta. Añada por ejemplo "target: { value: 600, by: 2027-06-30 }".',
      figure: 'La meta del KPI «{name}» ({id}) no tiene cifra. Añada un valor, o un cambio como "+20%".',
      date: "La meta del KPI «{name}» ({id}) no tiene fecha. Diga en by para qué día debe alcanzarse.",
    },
  },
  vanity: {
    summary: "Ningún objetivo se mide solo con métricas de vanidad.",
    why: "Los seguidores, los «me gusta» y las impresiones pueden crecer sin que nada cambie para la organización. Junto a una cifra de lo que hace la gente son útiles; solas, halagan.",
    source:
      "Ries (2009), Vanity Metrics vs. Actionable Metrics; Digital.gov, Social Media Metrics for Federal Agencies (2013)",
    messages: {
      alone:
        'El objetivo "{id}" se mide solo con {metrics}, que muestran que le ven, no que algo cambie. Añada un KPI de lo que hace la gente, como visitas, consultas, respuestas o pedidos.',
    },
  },
};

export default words;
