import type { PlanFormatter } from "../../formatting/plan-formatter.ts";
import { anchorOf } from "../../plan/anchors.ts";
import type { Partner, Utm } from "../../plan/types.ts";
import { type DocumentCard, factsOf, webLink } from "../model/cells.ts";
import { entityLinks } from "../model/entity-links.ts";
import type { SectionBuilder } from "../model/section-builder.ts";
import { timelineFigure } from "../schedule/timeline.ts";

const campaigns = ((sections, formatter) => {
  const { labels } = formatter;
  return {
    timeline: timelineFigure(sections, formatter),
    campaigns: sections.campaigns.map(
      (campaign): DocumentCard => ({
        anchor: anchorOf(campaign),
        title: campaign.name,
        note: campaign.message,
        facts: factsOf(
          [labels.kind, formatter.value("campaign", campaign.kind)],
          [labels.period, formatter.period(campaign.start, campaign.end)],
          [labels.budget, formatter.money(campaign.budget)],
          [labels.objectives, entityLinks("objective", campaign.objectives, sections, formatter)],
          [labels.audiences, formatter.names("audience", campaign.audiences)],
          [labels.channels, formatter.list(formatter.names("channel", campaign.channels))],
          [labels.partners, campaign.partners?.map((partner) => partnerText(partner, formatter))],
          [labels.callToAction, campaign.callToAction],
          [labels.landingPage, webLink(campaign.landingPage)],
          [labels.kpis, entityLinks("KPI", campaign.kpis, sections, formatter)],
          [labels.utm, utmTags(campaign.utm)],
        ),
      }),
    ),
  };
}) satisfies SectionBuilder;

export default campaigns;

/** Returns a partner with the consideration and the contract. */
function partnerText({ name, consideration, contract }: Partner, formatter: PlanFormatter): string {
  const notes = [formatter.value("consideration", consideration), contract && formatter.words.contract];
  const text = notes.filter(Boolean).join("; ");
  return text ? `${name} (${text})` : name;
}

/** Returns the UTM tags as they are written in a link. */
function utmTags(utm: Utm | undefined): string {
  const tags = [
    ["utm_source", utm?.source],
    ["utm_medium", utm?.medium],
    ["utm_campaign", utm?.campaign],
  ];
  return tags.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join("&");
}
