import { fragments } from "../fragments.ts";

const WHOLE = "start: 2027-03-08, end: 2027-03-26, message: M, callToAction: Come";

export default fragments("campaigns", {
  "partner-contract": {
    valid: {
      "a partner who gets nothing":
        "campaigns: [{ id: c, name: C, partners: [{ name: Ana, consideration: none }] }]",
      "a contract":
        "campaigns: [{ id: c, name: C, partners: [{ name: Ana, consideration: fee, contract: true }] }]",
      "no partners": "campaigns: [{ id: c, name: C, partners: [] }]",
    },
    invalid: [
      [
        "campaigns: [{ id: c, name: C, partners: [{ name: Ana }] }]",
        'Partner "Ana" of campaign "C" has no consideration',
      ],
      [
        "plan: { markets: [ES] }\ncampaigns: [{ id: c, name: C, partners: [{ name: Ana, consideration: fee }] }]",
        "holds you responsible, too (elcapitaldigital.com, 2026-12-01)",
      ],
    ],
  },
  complete: {
    valid: {
      "a plan without audiences, objectives and KPIs": `campaigns: [{ id: c, name: C, ${WHOLE} }]`,
      "a draft without a text":
        "plan: { status: draft }\ncampaigns: [{ id: c, name: C, start: 2027-03-08, end: 2027-03-26 }]",
      "money without a purpose, which another rule reports": `objectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K }]\ncampaigns: [{ id: c, name: C, kind: paid, ${WHOLE} }]`,
    },
    invalid: [
      [
        `objectives: [{ id: o, statement: S }]\nkpis: [{ id: k, name: K }]\ncampaigns: [{ id: c, name: C, kind: offline, ${WHOLE} }]`,
        "does not say what it helps to achieve (objectives) or by what one sees that it worked (kpis).",
      ],
      ["campaigns: [{ id: c, name: C, message: M, callToAction: Come }]", "when it runs (start, end)."],
      [
        "campaigns: [{ id: c, name: C, end: 2027-03-26, callToAction: Come }]",
        "when it begins (start) or what it tells people (message).",
      ],
    ],
  },
  tracking: {
    valid: {
      "utm values in the address":
        "campaigns: [{ id: c, name: C, landingPage: 'https://example.org/?utm_source=ig&utm_medium=social&utm_campaign=c' }]",
      "a page on a platform":
        "campaigns: [{ id: c, name: C, landingPage: https://www.facebook.com/events/1 }]",
      "an offline campaign":
        "campaigns: [{ id: c, name: C, kind: offline, landingPage: https://example.org/c }]",
      "a draft without links":
        "plan: { status: draft }\ncampaigns: [{ id: c, name: C, landingPage: https://example.org/c }]",
      "placeholders of the advertising system":
        'campaigns: [{ id: c, name: C, utm: { source: "{{site_source_name}}", medium: paid_social, campaign: "{{campaign.name}}" } }]',
      "small letters of another script":
        "campaigns: [{ id: c, name: C, utm: { source: фейсбук, medium: paid_social, campaign: сесия-2027 } }]",
      "no landing page": "campaigns: [{ id: c, name: C }]",
    },
    invalid: [
      ["campaigns: [{ id: c, name: C, landingPage: https://example.org/c }]", "has no utm values"],
      [
        "campaigns: [{ id: c, name: C, kind: offline, landingPage: http://example.org/c }]",
        "Lead people to its https:// address.",
      ],
      [
        "campaigns: [{ id: c, name: C, landingPage: https://example.org/c, utm: { campaign: c } }]",
        "lack the source and the medium.",
      ],
      [
        "campaigns: [{ id: c, name: C, utm: { campaign: buns&bread } }]",
        'The utm campaign "buns&bread" of campaign "C" (c) has signs',
      ],
      ["campaigns: [{ id: c, name: C, utm: { medium: Paid Social } }]", "Usual is paid-social."],
    ],
  },
  overlap: {
    valid: {
      "one paid and one organic campaign":
        "campaigns: [{ id: a, name: A, kind: paid, audiences: [s], channels: [ig], start: 2027-03-01, end: 2027-03-31 }, { id: b, name: B, kind: organic, audiences: [s], channels: [ig], start: 2027-03-01, end: 2027-03-31 }]",
      "one starts on the last day of the other":
        "campaigns: [{ id: a, name: A, kind: paid, audiences: [s], channels: [ig], start: 2027-03-01, end: 2027-03-31 }, { id: b, name: B, kind: paid, audiences: [s], channels: [ig], start: 2027-03-31, end: 2027-04-30 }]",
      "a shared audience on different channels":
        "campaigns: [{ id: a, name: A, kind: paid, audiences: [s], channels: [ig], start: 2027-03-01, end: 2027-03-31 }, { id: b, name: B, kind: paid, audiences: [s], channels: [fb], start: 2027-03-01, end: 2027-03-31 }]",
      "an open end":
        "campaigns: [{ id: a, name: A, kind: paid, audiences: [s], channels: [ig], start: 2027-03-01 }, { id: b, name: B, kind: paid, audiences: [s], channels: [ig], start: 2027-03-05, end: 2027-03-31 }]",
    },
    invalid: [
      [
        "people: { audiences: [{ id: s, name: Students }, { id: t, name: Tourists }] }\ncampaigns: [{ id: b, name: B, kind: paid, audiences: [t, s], channels: [ig], start: 2027-03-10, end: 2027-03-20 }, { id: a, name: A, kind: paid, audiences: [s, t], channels: [ig], start: 2027-03-01, end: 2027-03-31 }]",
        '"A" (a) and "B" (b) both advertise to "Tourists" and "Students" on "ig" from 2027-03-10 to 2027-03-20.',
      ],
    ],
  },
  utm: {
    valid: {
      "one campaign on two platforms":
        "campaigns: [{ id: a, name: A, utm: { source: instagram, medium: paid, campaign: sale } }, { id: b, name: B, utm: { source: facebook, medium: paid, campaign: sale } }]",
      "a link that was made a few days before the start":
        "campaigns: [{ id: a, name: A, start: 2027-03-05, end: 2027-03-20, utm: { source: ig, medium: paid, campaign: sale_mar01 } }]",
      "two digits that may be the year":
        "campaigns: [{ id: a, name: A, start: 2027-03-05, end: 2027-03-20, utm: { source: ig, medium: paid, campaign: sale-mar27 } }]",
      "a placeholder of the advertising system":
        'campaigns: [{ id: a, name: A, utm: { source: ig, medium: paid, campaign: "{{campaign.name}}" } }, { id: b, name: B, utm: { source: ig, medium: paid, campaign: "{{campaign.name}}" } }]',
    },
    invalid: [
      [
        "campaigns: [{ id: a, name: A, start: 2027-12-30, end: 2028-01-06, utm: { source: ig, medium: paid, campaign: boost_dec12 } }]",
        "names dec12",
      ],
      [
        "campaigns: [{ id: a, name: A, start: 2027-03-05, end: 2027-03-20, utm: { source: ig, medium: paid, campaign: spring2026 } }]",
        "names 2026",
      ],
    ],
  },
});
