import { type CatalogFact, checkedOn } from "./fact.ts";

/** The markets whose laws are known: the European Union, and countries. */
export const marketIds = ["eu", "bg", "es", "uk", "us"] as const;
export type MarketId = (typeof marketIds)[number];

/** The topic of a law or a code of conduct. */
type LawTopic = "disclosure" | "ai" | "green-claims" | "giveaways" | "partners";

/** A law or a code of conduct on advertising. */
export interface Law {
  topic: LawTopic;
  market: MarketId;
  /** The title by which a message names it. */
  name: string;
  /** The first day on which it applies, with the source of this date. */
  appliesFrom: CatalogFact<string>;
}

const { fact } = checkedOn("2026-12-01");

/**
 * The known laws. The pages that explain them were read, and not the laws themselves, so each has a secondary
 * source next to the address of the law, and rules that use it are warnings.
 */
export const laws: readonly Law[] = [
  {
    topic: "ai",
    market: "eu",
    name: "Regulation (EU) 2024/1689, Article 50",
    appliesFrom: fact(
      "2026-08-02",
      "https://eur-lex.europa.eu/eli/reg/2024/1689/oj",
      "https://rulegoose.com/was-the-eu-ai-act-delayed.html",
    ),
  },
  {
    topic: "green-claims",
    market: "eu",
    name: "Directive (EU) 2024/825",
    appliesFrom: fact(
      "2026-09-27",
      "https://eur-lex.europa.eu/eli/dir/2024/825/oj",
      "https://cm.twobirds.com/en/insights/2024/global/directive-to-empower-consumers-for-the-green-transition-has-been-adopted",
    ),
  },
  {
    topic: "disclosure",
    market: "es",
    name: "Código de Conducta de Publicidad a través de Influencers",
    appliesFrom: fact(
      "2025-10-01",
      "https://elcapitaldigital.com/entra-en-vigor-la-nueva-ley-de-influencers-en-espana",
      "https://www.cuatrecasas.com/es/spain/propiedad-intelectual/art/nuevo-codigo-conducta-publicidad-influencers-contenido-claves-practicas",
    ),
  },
  {
    topic: "disclosure",
    market: "uk",
    name: "ASA and CMA, Influencers' guide",
    appliesFrom: fact(
      "2023-03-23",
      "https://www.asa.org.uk/resource/influencers-guide.html",
      "https://www.ravisingh.com/blog-posts/an-influencers-guide-to-making-clear-that-ads-are-ads",
    ),
  },
  {
    topic: "disclosure",
    market: "us",
    name: "FTC, Disclosures 101",
    appliesFrom: fact(
      "2019-11-05",
      "https://www.ftc.gov/influencers",
      "https://www.adlawbyrequest.com/2017/04/articles/regulatory/influencers-and-advertisers-warned-by-ftc-over-instagram-posts",
      "https://momentsofmusing.com/category/social-media",
    ),
  },
  {
    topic: "partners",
    market: "es",
    name: "Código de Conducta de Publicidad a través de Influencers",
    appliesFrom: fact(
      "2025-10-01",
      "https://elcapitaldigital.com/entra-en-vigor-la-nueva-ley-de-influencers-en-espana",
    ),
  },
];
