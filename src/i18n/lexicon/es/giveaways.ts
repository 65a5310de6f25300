import type { GiveawayWords } from "../giveaways.ts";

const words: GiveawayWords = {
  giveaways: [
    "sorteamos",
    "gran sorteo",
    "participa en el sorteo",
    "participe en el sorteo",
    "participa en nuestro sorteo",
    "participar en el sorteo",
    "participa y gana",
    "participe y gane",
    "giveaway",
  ],
  terms: ["bases", "bases legales", "condiciones", "términos", "reglas"],
};

export default words;
