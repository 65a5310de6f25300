import { type ExportFormat, englishColumns } from "../export-format.ts";

/** The followers by gender and place, and the hours at which they are active. */
const exportFormat: ExportFormat = {
  id: "tiktok-audience",
  name: "TikTok Studio, audience",
  platforms: ["tiktok"],
  rows: "period",
  date: {},
  signatureColumns: [
    { en: ["Gender", "Top territories", "Hour"] },
    { en: ["Distribution", "Active followers"] },
  ],
  otherColumns: englishColumns("Date"),
  refusal: "exportNoDays",
  amounts: {},
  provenance: "Exports in github.com/htupycollabs-spec/Analytics; looked at on 2026-12-01.",
};

export default exportFormat;
