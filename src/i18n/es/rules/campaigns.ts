import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  complete: {
    summary:
      "Cada campaña tiene un objetivo, un KPI, un público, fechas, un mensaje y una llamada a la acción.",
    why: "Una campaña es una promesa con final. Lo que queda abierto al empezar se decide con prisas mientras dura, o nunca.",
    source:
      "Servicio de Comunicación del Gobierno británico, OASIS: objetivos, público, estrategia, ejecución, evaluación",
    messages: {
      lacks: "La campaña «{name}» ({id}) no dice {what}.",
      objectives: "qué ayuda a lograr (objectives)",
      kpis: "en qué se verá que ha funcionado (kpis)",
      audiences: "a quién se dirige (audiences)",
      dates: "cuándo se hace (start, end)",
      start: "cuándo empieza (start)",
      end: "cuándo termina (end)",
      message: "qué cuenta a la gente (message)",
      callToAction: "qué pide a la gente (callToAction)",
    },
  },
  overlap: {
    summary: "No hay dos campañas de pago para un mismo público en un mismo canal a la vez.",
    why: "Dos campañas para las mismas personas pujan una contra otra y les muestran dos mensajes, cuando ya cuesta recordar uno.",
    source: "Práctica habitual en la publicidad que se vende por subasta; consejo nuestro",
    messages: {
      both: "Las campañas «{first}» ({firstId}) y «{second}» ({secondId}) se anuncian a la vez a {audiences} en {channels} desde {from} hasta {to}. Haga una después de la otra o reparta el público entre las dos.",
      other: "La otra campaña está aquí.",
    },
  },
  tracking: {
    summary: "La página de una campaña es segura, y sus visitantes se distinguen de los demás.",
    why: "Los navegadores avisan de las páginas sin https. Y sin valores UTM la analítica web cuenta a los visitantes de una campaña con todos los demás; escritos de dos maneras, los cuenta como dos campañas.",
    source:
      "Universidad de Arizona, hoja de trabajo para la estrategia de redes sociales: el camino de una publicación a su resultado se muestra con valores UTM",
    messages: {
      insecure:
        "La página de destino de la campaña «{name}» ({id}) empieza por http://, y los navegadores llaman no seguras a esas páginas. Lleve a la gente a su dirección https://.",
      none: 'La campaña «{name}» ({id}) lleva a una página y no tiene valores UTM, así que nadie puede distinguir a sus visitantes. Añada por ejemplo "utm: { source: instagram, medium: paid_social, campaign: {id} }".',
      lacks:
        "En los valores UTM de la campaña «{name}» ({id}) falta {what}. La analítica web necesita los tres.",
      source: "el origen (source)",
      medium: "el medio (medium)",
      campaign: "la campaña (campaign)",
      case: "El valor UTM «{value}» ({key}) de la campaña «{name}» ({id}) tiene mayúsculas o espacios, y la analítica cuenta cada grafía por separado. Lo usual es {usual}.",
      signs:
        "El valor UTM «{value}» ({key}) de la campaña «{name}» ({id}) tiene signos que en un enlace significan otra cosa. Use letras, cifras, guiones y guiones bajos.",
    },
  },
};

export default words;
