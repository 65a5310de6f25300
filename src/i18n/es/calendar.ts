import type { CalendarWords } from "../en/calendar.ts";

const words: CalendarWords = {
  campaign: "Campaña: {name}",
  due: "Fecha límite: {name}",
  lastDay: "Último día: {name}",
  milestone: { full: "Valor intermedio de «{name}»: {value}", bare: "Valor intermedio de «{name}»" },
  target: { full: "Valor objetivo de «{name}»: {value}", bare: "Valor objetivo de «{name}»" },
  baseline: "Medir el valor de partida de «{name}»",
  review: "Revisión de los resultados ({cadence})",
  drill: "Simulacro de crisis",
  approved: "Plan aprobado",
  approvedBy: "Plan aprobado por {name}",
  planEnd: "Último día del plan",
  free: "(hueco libre)",
  kinds: {
    post: "publicación",
    slot: "hueco libre",
    campaign: "campaña",
    deadline: "fecha límite",
    milestone: "valor intermedio",
    baseline: "valor de partida",
    review: "revisión",
    drill: "simulacro de crisis",
    approval: "aprobación",
  },
  week: "Semana {week} · {from} – {to}",
  nothing: "No hay nada que mostrar del {from} al {to}.",
  counted: {
    one: "{count} entrada del {from} al {to}.",
    other: "{count} entradas del {from} al {to}.",
  },
  zone: "Las horas son las de {zone}.",
  zoneThere: "Las horas son las de {zone}, y {form} debe estar ajustado a ellas.",
  noZone:
    "El plan no indica zona horaria (plan.timezone), así que las horas son las de quien abra el archivo.",
  leftOut: "{post} queda fuera: {why}",
  notReady: {
    one: "{count} publicación queda fuera porque no está aprobada, o ya está programada, publicada o cancelada (--status indica cuáles incluir).",
    other:
      "{count} publicaciones quedan fuera porque no están aprobadas, o ya están programadas, publicadas o canceladas (--status indica cuáles incluir).",
  },
  formulasKept: {
    one: "{count} publicación empieza por un carácter como =, +, - o @ y está en el archivo sin cambios. Una hoja de cálculo puede tomarla por una fórmula: suba el archivo a {form} sin abrirlo en ninguna.",
    other:
      "{count} publicaciones empiezan por un carácter como =, +, - o @ y están en el archivo sin cambios. Una hoja de cálculo puede tomarlas por fórmulas: suba el archivo a {form} sin abrirlo en ninguna.",
  },
  formulasMarked: {
    one: "{count} publicación empieza por un carácter como =, +, - o @. En la hoja la precede un apóstrofo para que no sea una fórmula: no lo copie con el texto.",
    other:
      "{count} publicaciones empiezan por un carácter como =, +, - o @. En la hoja las precede un apóstrofo para que no sean fórmulas: no lo copie con el texto.",
  },
  problems: {
    noText: "no tiene texto, y {form} no admite publicaciones sin él. Escríbalo.",
    noTime: "nadie ha dicho a qué hora debe salir. Indique una hora, o un hueco ese día.",
    past: "su hora ya pasó. Dele otra, o indique que está publicada.",
    tooSoon:
      "{form} solo admite publicaciones al menos {minutes} minutos después de ahora. Publíquela a mano, o más tarde.",
    tooLate:
      "{form} admite publicaciones con {days} días de antelación como máximo. Haga el archivo de nuevo más cerca del día.",
    step: "{form} solo admite horas de {minutes} en {minutes} minutos, y esta es a las {time}. Muévala un poco.",
    tooClose: "sale menos de {minutes} minutos después de la anterior, y {form} lo rechaza. Muévala.",
    tooLong: "tiene {length} caracteres con sus etiquetas, y {network} admite {max}. Acórtela.",
    tooLongHere:
      "tiene {length} caracteres con sus etiquetas, y {form} admite {max} para {network}. Acórtela.",
    tooMany:
      "{form} admite {max} publicaciones por archivo. Escriba en una carpeta, o haga otro archivo para más tarde.",
    network: "{form} no publica en {network} desde un archivo. Prográmela en {network}.",
    format: "{form} publicaría «{format}» como una publicación normal. Prográmela en {form} a mano.",
    media: "antes de que salga, adjunte a mano {files}.",
    noMedia: "{network} no admite nada sin imagen o vídeo. Adjunte uno a mano antes de que salga.",
    unfinished: "{network} pide más de lo que dice un plan. Complétela a mano.",
    draft: "Entra como borrador.",
  },
  hints: {
    dayFirst: "Al subir el archivo a {form}, elija día/mes/año como formato de las fechas.",
    saveAsDrafts: "Si va a adjuntar archivos, elija guardar como borradores al subir el archivo a {form}.",
    metricool:
      "Al importar el archivo, elija YYYY-MM-DD y HH:MM:SS. Si {form} rechaza sus columnas, su plantilla ha cambiado: compárela.",
    meta: "{form} no lee archivos de publicaciones, así que esto es una hoja desde la que programarlas, dentro de los límites de {form}.",
  },
};

export default words;
