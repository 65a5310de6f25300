import type { ImportWords } from "../import.ts";

const words: ImportWords = {
  head: "Hecho a partir de {file}. Lo que no encontró su lugar está al final, como comentarios: no se ha perdido nada.",
  from: "De: {headings}",
  left: "LO QUE NO ENCONTRÓ SU LUGAR",
  leftAbout:
    "Son las palabras de {file}. Lleve lo que necesite al lugar del plan que le corresponde y borre el resto.",
  beginning: "Al principio del documento",
  read: "INTERPRETADO AUTOMÁTICAMENTE: COMPRUÉBELO",
  readAbout:
    "Estos valores se escriben en el plan de otra manera que en {file}, tal como los pide el formato.",
  labels: "RÓTULOS Y ENCABEZADOS DE COLUMNA",
  labelsAbout: "Por estas palabras se supo qué había a su lado o debajo.",
  why: {
    "unknown-heading": "el título no corresponde a ninguna parte del plan",
    "no-field": "el plan no tiene un campo para ello",
    unread: "no se pudo leer como lo que se espera ahí",
    nobody: "no dice de quién es",
    twice: "el campo ya tiene un valor",
    unfit: "no encaja en su campo",
    aside: "está fuera del texto, como en el encabezado de página",
  },
  placed: "Se {count:ha reconocido|han reconocido} {count} {count:título|títulos}:",
  nothingPlaced:
    "No se ha reconocido ningún título: todo el texto está en el archivo como comentarios. Se reconocen títulos como «Objetivos», «Público», «Canales» o «Indicadores».",
  values:
    "{count} {count:valor se ha interpretado|valores se han interpretado} a partir de palabras, cifras y fechas; están al final del archivo para que los compruebe.",
  notPlaced:
    "{count} {count:fragmento no encontró su lugar y está|fragmentos no encontraron su lugar y están} como comentarios al final del archivo:",
  allPlaced: "Todo lo que dice el documento encontró su lugar.",
  more: "y {count} más",
  clean: "smplan lint no encuentra nada que corregir en el plan.",
  findings:
    "smplan lint tiene {count} {count:aviso|avisos} sobre el plan y dice qué falta: smplan lint {file}",
};

export default words;
