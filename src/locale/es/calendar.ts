import type { CalendarWords } from "../en/calendar.ts";

const words: CalendarWords = {
  campaign: "Campaña: {name}",
  objective: "Fecha límite: {name}",
  milestone: "Valor intermedio de «{name}»: {value}",
  target: "Valor objetivo de «{name}»: {value}",
  baseline: "Medir el valor de partida de «{name}»",
  review: "Revisión de los resultados ({cadence})",
  drill: "Simulacro de crisis",
  free: "(hueco libre)",
  week: "Semana {week} · {from} – {to}",
  nothing: "No hay nada en el calendario del {from} al {to}.",
  counted: {
    one: "{count} entrada del {from} al {to}",
    other: "{count} entradas del {from} al {to}",
  },
  zone: "Las horas son las de {zone}.",
  noZone:
    "El plan no indica zona horaria (plan.timezone), así que las horas son las de quien abra el archivo.",
  leftOut: "{post} queda fuera: {why}",
  notReady: {
    one: "{count} publicación no está aprobada o ya terminó, y queda fuera (--status indica cuáles incluir).",
    other:
      "{count} publicaciones no están aprobadas o ya terminaron, y quedan fuera (--status indica cuáles incluir).",
  },
  problems: {
    noText: "no tiene texto, y {form} no admite publicaciones sin él.",
    noTime: "nadie ha dicho a qué hora debe salir. Indique una hora, o un hueco ese día.",
    tooSoon: "{form} solo admite publicaciones al menos {minutes} minutos después de ahora.",
    step: "{form} solo admite horas de {minutes} en {minutes} minutos, y esta es a las {time}.",
    tooClose: "sale menos de {minutes} minutos después de la anterior, y {form} lo rechaza.",
    tooLong: "su texto tiene {length} caracteres, y {platform} admite {max}.",
    tooMany: "{form} admite {max} publicaciones por archivo. Haga otro archivo para un período posterior.",
    network: "{form} no publica en {platform} desde un archivo.",
    media: "sus archivos {files} no tienen dirección en la web. Adjúntelos en {form} después de importar.",
  },
};

export default words;
