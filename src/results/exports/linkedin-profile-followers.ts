import { type ExportFormat, englishColumns, singleColumn } from "../export-format.ts";
import profile from "./linkedin-profile.ts";

/** The sheet of followers of a person's export. It has new followers, but not those who left. */
const exportFormat: ExportFormat = {
  ...profile,
  id: "linkedin-profile-followers",
  name: "LinkedIn profile, new followers",
  signatureColumns: englishColumns("New followers"),
  sheet: /^FOLLOWERS$/,
  fileName: /^(?:AggregateAnalytics|Content)_.*FOLLOWERS/,
  amounts: { gained: singleColumn({ en: ["New followers"] }) },
};

export default exportFormat;
