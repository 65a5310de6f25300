import type { PlaceholderWords } from "../placeholders.ts";

const words: PlaceholderWords = {
  marks: ["POR DEFINIR", "POR DETERMINAR", "POR COMPLETAR", "POR CONFIRMAR", "PENDIENTE DE"],
  alone: [
    "por definir",
    "por determinar",
    "por completar",
    "por confirmar",
    "por decidir",
    "por rellenar",
    "a definir",
    "a completar",
    "a determinar",
    "pendiente",
    "pendiente de definir",
    "pendiente de confirmar",
    "rellenar",
    "completar",
    "texto de ejemplo",
    "tu texto aquí",
    "su texto aquí",
  ],
  inBrackets: [
    "tu",
    "tus",
    "su",
    "sus",
    "inserta",
    "inserte",
    "añade",
    "añada",
    "escribe",
    "escriba",
    "rellena",
    "rellene",
    "nombre de",
    "nombre",
    "fecha",
    "número",
  ],
};

export default words;
