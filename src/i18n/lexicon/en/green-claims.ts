import type { GreenClaims } from "../green-claims.ts";

const words: GreenClaims = {
  claims: [
    "eco-friendly",
    "eco friendly",
    "environmentally friendly",
    "environment-friendly",
    "climate-friendly",
    "climate friendly",
    "climate neutral",
    "climate-neutral",
    "carbon neutral",
    "carbon-neutral",
    "carbon positive",
    "co2 neutral",
    "co2-neutral",
    "climate compensated",
    "gentle on the environment",
    "kind to the planet",
    "good for the planet",
    "planet-friendly",
    "environmentally safe",
  ],
  evidence: ["ecolabel", "blue angel", "nordic swan", "iso 14024", "energy label", "fsc", "gots"],
};

export default words;
