import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  affordable: {
    summary: "Las metas que se compran pueden pagarse al precio que el propio plan se propone.",
    why: "Una meta, su precio y el dinero son tres cifras, y una de ellas se deduce de las otras dos. Si no concuerdan, alguna no se cumplirá, y eso se sabe ya hoy.",
    source:
      "Definiciones de las métricas: el coste por contacto es el gasto dividido entre los contactos, y lo mismo vale para clics y conversiones",
    messages: {
      all: "El KPI «{name}» ({id}) pide más de lo que su dinero compra: {count} a {price} cada uno ({priceId}) son {needed}, y hay {money}. Rebaje la meta o busque el dinero.",
      more: "El KPI «{name}» ({id}) pide más de lo que su dinero compra: {count} más que los {from} de partida, a {price} cada uno ({priceId}), son {needed}, y hay {money}. Rebaje la meta o busque el dinero.",
      thousand:
        "El KPI «{name}» ({id}) pide más de lo que su dinero compra: {count} a {price} el millar ({priceId}) son {needed}, y hay {money}. Rebaje la meta o busque el dinero.",
    },
  },
  campaigns: {
    summary: "Las líneas del presupuesto asignadas a una campaña contienen el dinero que esta puede costar.",
    why: "Una campaña se anuncia con presupuesto propio, pero se paga de las líneas. Si en ellas hay menos, se queda a medias o toma el dinero de otra cosa.",
    source:
      "Formato del plan: las líneas que nombran una campaña contienen su dinero; artículo de Hootsuite sobre el presupuesto de redes sociales",
    messages: {
      short:
        "La campaña «{name}» ({id}) puede costar {budget}, y las líneas asignadas a ella contienen {held}: {parts}. Añada {gap} a esas líneas o rebaje el presupuesto de la campaña.",
      none: 'La campaña «{name}» ({id}) puede costar {budget}, ninguna línea la nombra y en las líneas sin campaña no hay tanto. Añada una línea con "campaign: {id}".',
      part: "{id} {amount}",
    },
  },
  consistent: {
    summary: "Lo que cuestan las campañas es lo mismo en el presupuesto y en las campañas.",
    why: "Dos cifras para una misma cosa son ciertas cada una para alguien. Cuál se aprobó se descubre al llegar la factura.",
    source:
      "Formato del plan: el presupuesto de una campaña es lo que puede costar en total; artículo de Hootsuite sobre el presupuesto de redes sociales",
    messages: {
      campaign:
        "La campaña «{name}» ({id}) puede costar {budget}, y las líneas asignadas a ella prevén {planned}: {parts}. Decida cuál de las dos cifras vale.",
      paid: "Las campañas de pago pueden costar {sum} en total ({parts}), y el presupuesto prevé {planned} para publicidad. Decida cuál de las dos cifras vale.",
      total:
        "Las campañas pueden costar {sum} en total ({parts}), y todo el presupuesto es {total}. Suba el total o rebaje lo que pueden costar las campañas.",
      part: "{id} {amount}",
    },
  },
  contingency: {
    summary: "El presupuesto tiene una reserva.",
    why: "Siempre hay algo que cuesta más: un segundo día de rodaje, un anuncio que funciona y debe seguir, una crisis. Sin reserva se paga con lo prometido para otra cosa.",
    source:
      "Guías sobre presupuestos de redes sociales, que apartan entre el 10 y el 20 % para pruebas e imprevistos (ClicknHub)",
    messages: {
      none: "El presupuesto no tiene reserva. Aparte algo en una línea de la categoría contingency: la décima parte del total es un buen comienzo.",
    },
  },
  currency: {
    summary: "La moneda del plan está en uso cuando el plan empieza.",
    why: "Un plan copiado de un año anterior conserva su moneda. En 2027 nadie puede pagar 3000 levas, y la misma cifra en euros es casi el doble.",
    source:
      "ISO 4217, lista de códigos de monedas históricas; decisiones de la Unión Europea sobre quién adopta el euro y cuándo",
    messages: {
      past: "El plan está en {code}, moneda que no se usa desde {since}. Convierta todos los importes y ponga {successor} como moneda.",
    },
  },
  paid: {
    summary: "Detrás del dinero para publicidad hay un objetivo o un KPI.",
    why: "La publicidad siempre trae cifras. Sin un objetivo, nadie puede decir si valieron lo que costaron.",
    source:
      "Método POST de Forrester (2007): los objetivos van antes que la tecnología; AMEC, Barcelona Principles: los objetivos medibles van primero",
    messages: {
      campaign:
        "La campaña «{name}» ({id}) es de pago y no tiene detrás ni objetivo ni KPI. Indique en objectives qué ayuda a lograr y en kpis cómo se verá.",
      line: "La línea «{name}» ({id}) paga publicidad y no tiene detrás ni objetivo ni KPI. Indique la campaña o el canal en que se gasta.",
    },
  },
  people: {
    summary: "El presupuesto cuenta el trabajo de las personas o dice que es en especie.",
    why: "El trabajo es la mayor parte de lo que cuestan las redes sociales. Si no figura en ningún presupuesto, parece gratuito y es lo primero que se quita.",
    source:
      "Guías sobre presupuestos de redes sociales, que cuentan a las personas junto a la producción, las colaboraciones y la difusión de pago (InfluencerDB)",
    messages: {
      none: "El presupuesto no tiene ningún gasto en personas. Añada una línea de la categoría people; si su tiempo no cuesta nada más, una con importe 0 que diga que es en especie.",
    },
  },
  sum: {
    summary: "Las líneas del presupuesto, extendidas al período del plan, suman el total.",
    why: "Un total que sus líneas no suman son dos presupuestos en un documento. Quien aprobó uno se llevará una sorpresa con el otro.",
    source:
      "Artículo de Hootsuite sobre el presupuesto de redes sociales: el presupuesto se documenta por períodos; formato del plan: las líneas suman el total",
    messages: {
      over: "Hay {sum} previstos en {count} {count:línea|líneas} y {total} disponibles: {gap} de más. Recorte una línea o suba el total. La suma: {parts}.",
      under:
        "Hay {sum} previstos en {count} {count:línea|líneas} y {total} disponibles: {gap} quedan sin línea. Añada una línea para el resto o rebaje el total. La suma: {parts}.",
      part: "{id} {amount}",
      rest: "otras líneas {amount}",
    },
  },
};

export default words;
