import type { GreenClaims } from "../green-claims.ts";

const words: GreenClaims = {
  claims: [
    "respetuoso con el medio ambiente",
    "respetuosa con el medio ambiente",
    "respetuosos con el medio ambiente",
    "respetuosas con el medio ambiente",
    "respetuoso con el planeta",
    "respetuosa con el planeta",
    "amigable con el medio ambiente",
    "amigable con el planeta",
    "bueno para el planeta",
    "buena para el planeta",
    "ecoamigable*",
    "eco-friendly",
    "climáticamente neutr*",
    "neutro en carbono",
    "neutra en carbono",
    "neutros en carbono",
    "neutras en carbono",
    "neutro en co2",
    "neutra en co2",
    "carbono neutral",
  ],
  evidence: ["etiqueta ecológica", "ecolabel", "iso 14024", "fsc", "gots"],
};

export default words;
