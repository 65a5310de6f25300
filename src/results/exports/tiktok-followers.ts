import { column, dayHeads, type ExportShape, type Heads, readByOthers } from "../export-format.ts";

const gained: Heads = {
  en: ["Difference in followers from previous day"],
  es: ["Diferencia de seguidores respecto al día anterior"],
  bg: ["Разлика в последователите спрямо предния ден"],
};

const shape: ExportShape = {
  id: "tiktok-followers",
  name: "TikTok Studio, followers",
  platforms: ["tiktok"],
  rows: "day",
  date: dayHeads,
  marks: [gained],
  amounts: {
    followers: column({ en: ["Followers"], es: ["Seguidores"], bg: ["Последователи"] }, { over: "last" }),
    "net-followers": column(gained),
  },
  documented: `${readByOthers} Spanish and Bulgarian names are translated, no sample was seen.`,
};

export default shape;
