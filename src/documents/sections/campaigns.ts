import { anchorOf } from "../../plan/anchors.ts";
import type { Utm } from "../../plan/types.ts";
import { type Card, factsOf, webLink } from "../model/cells.ts";
import { placesOf } from "../model/entity-links.ts";
import type { Section } from "../model/section-builder.ts";
import { timelineOf } from "../schedule/timeline.ts";

const campaigns = ((sections, tell) => {
  const { labels } = tell;
  return {
    timeline: timelineOf(sections, tell),
    campaigns: sections.campaigns.map(
      (campaign): Card => ({
        anchor: anchorOf(campaign),
        title: campaign.name,
        note: campaign.message,
        facts: factsOf(
          [labels.kind, tell.value("campaign", campaign.kind)],
          [labels.period, tell.period(campaign.start, campaign.end)],
          [labels.budget, tell.money(campaign.budget)],
          [labels.objectives, placesOf("objective", campaign.objectives, sections, tell)],
          [labels.audiences, tell.names("audience", campaign.audiences)],
          [labels.channels, tell.list(tell.names("channel", campaign.channels))],
          [labels.callToAction, campaign.callToAction],
          [labels.landingPage, webLink(campaign.landingPage)],
          [labels.kpis, placesOf("KPI", campaign.kpis, sections, tell)],
          [labels.utm, tags(campaign.utm)],
        ),
      }),
    ),
  };
}) satisfies Section;

export default campaigns;

/** The tags as they stand in a link. */
function tags(utm: Utm | undefined): string {
  const given = [
    ["utm_source", utm?.source],
    ["utm_medium", utm?.medium],
    ["utm_campaign", utm?.campaign],
  ];
  return given.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join("&");
}
