import { type ExportFormat, englishColumns, singleColumn } from "../export-format.ts";
import { networkNames } from "../network-names.ts";

/** The evolution of an account. The file does not name its network. */
const exportFormat: ExportFormat = {
  id: "metricool-account",
  name: "Metricool, account by day",
  platforms: Object.keys(networkNames),
  rows: "day",
  date: { en: ["Date"] },
  signatureColumns: englishColumns("Followers", "Gained followers", "Lost followers"),
  amounts: {
    followers: singleColumn({ en: ["Followers"] }, { aggregation: "last" }),
    // Lost followers are negative.
    "net-followers": { columns: englishColumns("Gained followers", "Lost followers") },
    "posts-published": singleColumn({ en: ["Posts"] }),
    impressions: singleColumn({ en: ["Impressions"] }),
    reach: singleColumn({ en: ["Reach"] }, { aggregation: "never" }),
    interactions: singleColumn({ en: ["Interactions"] }),
  },
  provenance: "Columns that a test file of a program in a public repository has; looked at on 2026-12-01.",
};

export default exportFormat;
