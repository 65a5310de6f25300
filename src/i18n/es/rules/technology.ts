import type { SectionRuleWords } from "../../rule-words.ts";

const words: SectionRuleWords = {
  cost: {
    summary: "El presupuesto cubre lo que cuestan las herramientas.",
    why: "Las suscripciones son el coste que todos olvidan y que llega cada mes. Si el presupuesto no las cubre, se pagan con el dinero de la publicidad.",
    source:
      "Hootsuite, How to create a social media budget: el software y las herramientas son una categoría propia",
    messages: {
      over: "Las herramientas cuestan {cost} en el período del plan, y el presupuesto tiene {there} para herramientas: {parts}. Suba la línea del presupuesto, o prescinda de una.",
      none: "Las herramientas cuestan {cost} en el período del plan, y el presupuesto no tiene ninguna línea para ellas: {parts}. Añada una línea de la categoría tools.",
      part: "{tool} {cost}",
    },
  },
  covered: {
    summary: "Hay herramientas para publicar, analizar y escuchar.",
    why: "La estrategia dice qué; la tecnología, con qué. Lo que no hay con qué hacer no se hará.",
    source: "Método POST de Forrester (2007), T: tecnología",
    messages: {
      uncovered:
        "No se nombra ninguna herramienta para {purposes}. Añádalo a los usos de una que ya tenga, o añada una herramienta.",
      publishing: "publicar (publishing)",
      analytics: "medir resultados (analytics)",
      listening: "enterarse de lo que se dice de usted (listening)",
    },
  },
  "kpi-source": {
    summary:
      "Un KPI se lee de una herramienta del plan, o de las estadísticas de una plataforma en la que hay un canal.",
    why: "Las estadísticas de una red en la que no hay perfil quedan vacías, y algunas redes no muestran ninguna. Mejor saberlo antes de la primera revisión.",
    source: "Método POST de Forrester (2007), T: la tecnología se sigue de lo que hay que medir",
    messages: {
      absent:
        "El KPI «{name}» ({id}) se lee de las estadísticas de {platform}, y ningún canal del plan está allí. Indique otra fuente, o el canal.",
      none: "El KPI «{name}» ({id}) se lee de las estadísticas de {platform}, que no muestra ninguna a las organizaciones ({checked}). Indique una herramienta que lo mida.",
    },
  },
};

export default words;
