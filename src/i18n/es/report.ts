import type { LintReportWords } from "../report.ts";

const words: LintReportWords = {
  title: "Revisión de planes de redes sociales",
  clean: "{count} {count:plan revisado|planes revisados}, nada que corregir.",
  found: "{total} {total:hallazgo|hallazgos}: {parts}.",
  checked: "{count} {count:plan revisado|planes revisados}.",
  hint: "Por qué lo pide una regla: smplan explain {rule}",
  error: "{count} {count:error|errores}",
  warning: "{count} {count:aviso|avisos}",
  info: "{count} {count:consejo|consejos}",
  severity: { error: "error", warning: "aviso", info: "consejo" },
  all: "todo",
  show: "Mostrar",
  section: "Sección",
  score: "Puntuación",
  findings: "Hallazgos",
  scoreNote: "La puntuación de una sección es la parte de sus reglas que no halló nada.",
  noScoreNote: "Una sección no tiene puntuación si alguna de sus reglas no se pudo ejecutar.",
  line: "línea {line}",
  cut: "Aquí {count:se omite|se omiten} {count} {count:hallazgo|hallazgos} más: el comentario sería demasiado largo.",
  why: "Por qué",
  source: "Fuente",
  severityLabel: "Gravedad",
  presets: "conjuntos: {presets}",
  options: "Opciones",
  standard: "{name} = {value} si no se dice otra cosa",
  fails: "Este plan falla:",
  passes: "Este pasa:",
  reference: "Las reglas",
  referenceNote:
    "Hecho de las propias reglas: {count} reglas, con lo que pide cada una, por qué, y planes que fallan y pasan.",
  made: "Hecho por smplan {version}",
};

export default words;
