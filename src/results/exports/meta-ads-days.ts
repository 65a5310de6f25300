import type { ExportFormat } from "../export-format.ts";
import metaAds, { dayColumn } from "./meta-ads.ts";

/** A report of Meta Ads Manager with one row per day. Its start and end columns refer to the whole report. */
const { endDate: _reportEnd, excludedColumns: _withoutDay, ...shared } = metaAds;

const exportFormat: ExportFormat = {
  ...shared,
  id: "meta-ads-days",
  name: "Meta Ads Manager, report by day",
  date: dayColumn,
  otherColumns: [metaAds.date, metaAds.endDate ?? {}],
};

export default exportFormat;
