import { column, dayHeads, type ExportShape, type Heads, readByOthers } from "../export-format.ts";

const pageViews: Heads = {
  en: ["Total page views (total)"],
  es: ["Visualizaciones de la página en total (total)"],
  bg: ["Общо прегледи на страницата (общо)"],
};

const shape: ExportShape = {
  id: "linkedin-visitors",
  name: "LinkedIn page, visitors",
  platforms: ["linkedin"],
  rows: "day",
  order: "mdy",
  date: dayHeads,
  marks: [pageViews],
  amounts: { "profile-visits": column(pageViews) },
  documented: `${readByOthers} The Bulgarian names are translated, no sample was seen.`,
};

export default shape;
