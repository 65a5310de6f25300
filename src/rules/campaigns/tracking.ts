import type { Vocabulary } from "../../catalog/vocabulary.ts";
import { defineRule } from "../../lint/rule.ts";
import { listAnd, messageRef } from "../../message-args.ts";
import { isBlank } from "../../plan/blank.ts";

const utmKeys = ["source", "medium", "campaign"] as const;

export default defineRule({
  id: "campaigns/tracking",
  severity: "warning",
  presets: ["recommended"],
  summary: "A campaign's page is safe to open, and its visitors can be told from others.",
  why: "Browsers warn of pages without https. And without utm values web analytics counts a campaign's visitors among all others; written in two ways, it counts them as two campaigns.",
  source:
    "University of Arizona, social media strategy worksheet: the path from a post to its result is shown with UTM values",
  reads: ["campaigns", "plan"],
  messages: {
    insecure:
      'The landing page of campaign "{name}" ({id}) begins with http://, and browsers call such pages not secure. Lead people to its https:// address.',
    none: "Campaign \"{name}\" ({id}) leads to a page and has no utm values, so nobody can tell its visitors from others. Add for instance \"utm: '{' source: instagram, medium: paid_social, campaign: {id} '}'\".",
    lacks: 'The utm values of campaign "{name}" ({id}) lack {what}. Web analytics needs all three.',
    source: "the source",
    medium: "the medium",
    campaign: "the campaign",
    case: 'The utm {key} "{value}" of campaign "{name}" ({id}) has capitals or spaces, and analytics counts each spelling apart. Usual is {usual}.',
    signs:
      'The utm {key} "{value}" of campaign "{name}" ({id}) has signs that mean something else in a link. Use letters, digits, hyphens and underscores.',
    "none-all":
      "{count} campaigns lead to a page and have no utm values, so nobody can tell their visitors from others. Add source, medium and campaign under utm to each.",
  },
  combined: { none: "none-all" },
  examples: {
    invalid: `smplan: 1
campaigns:
  - { id: buns, name: Hot cross March, landingPage: https://example.org/buns, utm: { source: Instagram, medium: paid_social, campaign: hot-cross-march } }
`,
    valid: `smplan: 1
campaigns:
  - { id: buns, name: Hot cross March, landingPage: https://example.org/buns, utm: { source: instagram, medium: paid_social, campaign: hot-cross-march } }
`,
  },
  check({ campaigns, plan }, report, { vocabulary }) {
    const hostsOfPlatforms = platformHosts(vocabulary);
    for (const campaign of campaigns) {
      const { id, name, kind, landingPage, utm } = campaign;
      const page = parseUrl(landingPage);
      if (page?.protocol === "http:")
        report(campaign, "insecure", {
          at: "landingPage",
          data: { name, id },
          // Most sites support both protocols, but this has to be tried.
          suggest: landingPage?.replace(/^http:/, "https:"),
        });
      for (const key of utmKeys) {
        const value = utm?.[key];
        // Advertising systems replace {names} with their own values.
        if (!utm || !value || value.includes("{")) continue;
        const data = { name, id, value, key };
        const usual = normalizeUtmValue(value);
        if (reservedCharacters.test(value)) report(utm, "signs", { at: key, data });
        else if (usual !== value)
          // Links with the old spelling may already be published.
          report(utm, "case", { at: key, data: { ...data, usual }, suggest: usual });
      }
      // Posters and radio have no links, and in a draft the links do not exist yet.
      if (!page || kind === "offline" || plan.status === "draft") continue;
      // A platform does not show the visitors of a page on it.
      if (hostsOfPlatforms.has(hostName(page))) continue;
      const missing = utmKeys.filter((key) => isBlank(utm?.[key]) && !page.searchParams.has(`utm_${key}`));
      if (missing.length === utmKeys.length)
        report(campaign, "none", { at: "landingPage", data: { name, id } });
      else if (missing.length > 0)
        report(campaign, "lacks", {
          at: utm ? "utm" : "landingPage",
          data: { name, id, what: listAnd(missing.map((key) => messageRef(key))) },
        });
    }
  },
});

/** Characters that end a value, or start another one, in the query of a link. */
const reservedCharacters = /[&?#=+"<>]/;

/**
 * Returns a utm value in its usual form: in lower case, with hyphens for spaces, or with underscores if it
 * already has some.
 */
function normalizeUtmValue(value: string): string {
  const separator = value.includes("_") && !value.includes("-") ? "_" : "-";
  return value.trim().toLowerCase().split(/\s+/).join(separator) || value;
}

function parseUrl(url: string | undefined | null): URL | undefined {
  return url && URL.canParse(url) ? new URL(url) : undefined;
}

function hostName({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m)\./, "");
}

/** Returns the host names of the platforms. */
function platformHosts(vocabulary: Vocabulary): Set<string> {
  const homes = vocabulary.platformIds.map((id) => parseUrl(vocabulary.platform(id)?.home));
  return new Set(homes.flatMap((home) => (home ? [hostName(home)] : [])));
}
