import type { AiLabels } from "../ai-labels.ts";

const labels: AiLabels = {
  plainest: "Hecho con IA",
  phrases: [
    "inteligencia artificial",
    "hecho con ia",
    "hecha con ia",
    "creado con ia",
    "creada con ia",
    "creadas con ia",
    "creados con ia",
    "generado con ia",
    "generada con ia",
    "generado por ia",
    "generada por ia",
    "generadas con ia",
    "generados con ia",
    "imagen de ia",
    "vídeo de ia",
  ],
  hashtags: ["ia", "hechoconia", "generadoconia", "generadaconia", "inteligenciaartificial"],
};

export default labels;
