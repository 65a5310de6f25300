import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  behind: {
    summary: "Cuando un KPI se queda atrás, se hace lo que se decidió para ese caso.",
    why: "Una corrección que nadie pone en marcha es una frase en un archivo. El propio plan dice a partir de qué cifra toca hacerla, y esa cifra ya está aquí.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 3: encontrar los errores, redefinir las acciones",
    messages: {
      behind:
        "El KPI «{name}» ({id}) va con retraso: {actual} el {date}, cuando se esperaba {expected} en el camino de {from} a {target}. Ponga en marcha su corrección{then}: {how}.",
      risk: "El KPI «{name}» ({id}) está en riesgo: {actual} el {date}, cuando se esperaba {expected} en el camino de {from} a {target}. Ponga en marcha su corrección{then}: {how}.",
      then: " «{then}»",
      unsaid: "",
      action: "dé a la acción «{action}» una fecha de inicio que ya haya llegado",
      none: "añada a la estrategia una acción con fecha de inicio e indíquela en la corrección, en action",
      result: "El resultado está aquí: {actual}.",
    },
  },
  correction: {
    summary: "Para cada KPI está decidido qué cambia cuando no llega.",
    why: "Cuando los resultados no llegan, la fuente pide encontrar los errores y redefinir las acciones. Decidido con calma, antes de que las cifras estén en rojo, eso es un plan; después es buscar a quién culpar.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 3: redefinir las acciones",
    messages: {
      none: "No se dice qué cambia cuando un KPI no llega. Añada en corrections una corrección para cada KPI.",
      uncorrected:
        'No se dice qué cambia cuando el KPI «{name}» no llega. Añada una corrección con "kpi: {id}" en measurement.corrections.',
    },
  },
  overdue: {
    summary: "Cada KPI se lee con la frecuencia que dice.",
    why: "Una cifra que nadie ha mirado en dos meses no puede avisar a nadie. Lo que se retrasa se ve entonces al final, cuando ya nada tiene arreglo.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 3: medición",
    messages: {
      overdue:
        "El KPI «{name}» ({id}) debe leerse {cadence}, pero su último resultado es del {last}. Añada en measurement.results el que tocaba el {due}.",
      never:
        "El KPI «{name}» ({id}) debe leerse {cadence}, pero no tiene ningún resultado desde que empezó el plan el {start}. Añada en measurement.results el que tocaba el {due}.",
      daily: "cada día",
      weekly: "cada semana",
      biweekly: "cada dos semanas",
      monthly: "cada mes",
      quarterly: "cada trimestre",
      yearly: "cada año",
    },
  },
  results: {
    summary: "De cada KPI hay un solo resultado por día, y está dentro del período del plan.",
    why: "De dos valores para un mismo día uno está mal, y un año mal escrito lleva un resultado a donde ningún gráfico lo muestra. Entonces se decide con la mitad de las cifras.",
    source: "Los cuatro pasos de un plan de redes sociales, paso 3: medición",
    messages: {
      early:
        "El resultado del KPI «{name}» ({kpi}) del {date} es anterior al comienzo del plan, el {start}. Corrija la fecha o convierta el valor en el de partida del KPI.",
      late: "El resultado del KPI «{name}» ({kpi}) del {date} es posterior al final del plan, el {end}. Corrija la fecha o alargue el período del plan.",
      twice:
        "El KPI «{name}» ({kpi}) tiene dos resultados del {date}: {first} y {value}. Conserve el correcto o corrija su fecha.",
      first: "El primer resultado del {date} está aquí: {first}.",
    },
  },
  review: {
    summary: "Los resultados se miran en equipo con la frecuencia con que se miden.",
    why: "Las cifras que nadie mira no arreglan nada. Medir a diario para una revisión al trimestre es un trabajo que llega demasiado tarde para servir.",
    source:
      "Los cuatro pasos de un plan de redes sociales, paso 3: encontrar los errores, redefinir las acciones",
    messages: {
      none: "No hay ninguna revisión: diga en reviews cada cuánto mira el equipo los resultados y quién la dirige.",
      rare: "El KPI «{name}» ({id}) se mide {measured}, pero los resultados solo se miran {reviewed}. Revise más a menudo o mida menos.",
      daily: "cada día",
      weekly: "cada semana",
      biweekly: "cada dos semanas",
      monthly: "cada mes",
      quarterly: "cada trimestre",
      yearly: "cada año",
    },
  },
};

export default words;
