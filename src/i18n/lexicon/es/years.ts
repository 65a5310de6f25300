import type { YearWords } from "../years.ts";

const words: YearWords = {
  ahead: [
    "que (?:este )?20",
    "feliz",
    "bienvenid",
    "empieza",
    "comienza",
    "propósitos",
    "objetivos(?![a-z])",
    "año nuevo",
    "tu año",
    "listos para",
  ],
  back: [
    "fue(?![a-z])",
    "fueron",
    "resumen",
    "balance",
    "informe",
    "resultados",
    "desde",
    "año pasado",
    "gracias",
    "adiós",
    "despedi",
    "lo mejor de",
    "terminó",
    "logramos",
  ],
};

export default words;
