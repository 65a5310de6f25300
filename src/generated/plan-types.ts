// Generated from schemas/ by `npm run generate`; changes here are lost.

/**
 * A day, written year-month-day.
 */
export type Date = string;
/**
 * A language by its BCP 47 tag, with a region where it matters.
 */
export type Language = string;
/**
 * A short name for one thing in the plan, by which the rest of the plan points to it: lowercase letters of any script, digits and hyphens.
 */
export type Slug = string;
/**
 * A file by its path from the folder of the plan's file, with forward slashes.
 */
export type Path = string;
/**
 * Everyone who works on the plan or decides about it. The rest of the plan points to them by their ids.
 */
export type Team = TeamMember[];
/**
 * A factor in one sentence, or with an id, an impact and a source.
 */
export type FactorOrText = string | Factor;
/**
 * An item in one sentence, or with an id and its evidence, so that objectives, actions and crisis scenarios can answer it.
 */
export type SwotItemOrText = string | SwotItem;
/**
 * What is to be achieved with the audiences, and by when: the O of POST. One primary objective and a few secondary ones are enough.
 */
export type Objectives = Objective[];
/**
 * A day of the week by the first three letters of its English name.
 */
export type Weekday = "mon" | "tue" | "wed" | "thu" | "fri" | "sat" | "sun";
/**
 * A time of day on the 24-hour clock, in the plan's time zone.
 */
export type Time = string;
/**
 * A length of time: a whole number and m for minutes, h for hours, d for days or w for weeks.
 */
export type Duration = string;
/**
 * How often an amount is spent.
 */
export type SpendPer = "once" | "week" | "month" | "quarter" | "year";
/**
 * How often something is done. biweekly is every second week.
 */
export type Cadence = "daily" | "weekly" | "biweekly" | "monthly" | "quarterly" | "yearly";
/**
 * The indicators that show whether the objectives are met: where each stands today, where it is to be and when.
 */
export type Kpis = Kpi[];
/**
 * A web address, with its https:// in front.
 */
export type Url = string;
/**
 * Advertising and other campaigns: bounded in time, with a message of their own.
 */
export type Campaigns = Campaign[];
/**
 * The time of day at which something ends, on the 24-hour clock. 24:00 is the end of the day.
 */
export type ClosingTime = string;
/**
 * Who holds the keys of each channel. Names only: passwords and codes never belong in a plan.
 */
export type Accounts = Account[];

/**
 * A plan for an organization's social media: the situation, the people to reach, the objectives, the strategy and tools, how success is measured, and what happens in a crisis. Only smplan is required; every section may be empty, stand in a file of its own, or be left for later.
 */
export interface Plan {
  /**
   * The version of the plan format. Always 1.
   */
  smplan: 1;
  /**
   * What this document is: title, organization, period, language, currency, status, who owns it and who approved it.
   */
  plan?: Header | Include | null;
  /**
   * Who works on the plan, with roles, weekly hours and contacts.
   */
  team?: Team | Include | null;
  /**
   * Where you stand: internal and external analysis, an audit of your own profiles, and the SWOT drawn from them.
   */
  situation?: Situation | Include | null;
  /**
   * Whom you want to reach: the P of POST.
   */
  people?: People | Include | null;
  /**
   * What is to be achieved with these people, and by when: the O of POST.
   */
  objectives?: Objectives | Include | null;
  /**
   * How: voice, content pillars, channels with their frequency, and actions. The S of POST.
   */
  strategy?: Strategy | Include | null;
  /**
   * With which tools: the T of POST.
   */
  technology?: Technology | Include | null;
  /**
   * The indicators that show whether the objectives are met.
   */
  kpis?: Kpis | Include | null;
  /**
   * When results are looked at, what counts as falling behind, what changes then, and the results themselves.
   */
  measurement?: Measurement | Include | null;
  /**
   * What the plan costs, in all and line by line.
   */
  budget?: Budget | Include | null;
  /**
   * Advertising and other campaigns with a beginning and an end.
   */
  campaigns?: Campaigns | Include | null;
  /**
   * How comments and messages are answered and moderated.
   */
  community?: Community | Include | null;
  /**
   * What is published when: recurring slots and dated posts.
   */
  calendar?: Calendar | Include | null;
  /**
   * Who holds the keys of each channel.
   */
  accounts?: Accounts | Include | null;
  /**
   * What the team does when things go wrong.
   */
  crisis?: Crisis | Include | null;
}
/**
 * What this document is and whom it belongs to. The documents made from the plan show it on their cover.
 */
export interface Header {
  /**
   * The plan's name, printed on the cover of every document. When absent, documents are named after the organization.
   */
  title?: string;
  /**
   * The company, institution or person the plan is for, as it is written in public.
   */
  organization?: string;
  period?: Period;
  language?: Language;
  /**
   * The currency of every amount in the plan, by its three-letter ISO 4217 code. When absent, amounts are shown without a currency.
   */
  currency?: string;
  /**
   * The countries whose people the plan addresses, by their two-letter ISO 3166 codes; EU stands for all countries of the European Union. They decide which laws on advertising are checked. When absent, they are taken from the language and the currency.
   */
  markets?: string[];
  /**
   * The time zone of every time in the plan, by its name in the IANA database. When absent, times are local times wherever the plan is read.
   */
  timezone?: string;
  /**
   * How far the plan has come: draft is being written, in-review waits for approval, approved is in force, archived is kept for the record.
   */
  status?: "draft" | "in-review" | "approved" | "archived";
  /**
   * The plan's own version, as you count it. Write it in quotes, so that 1.10 stays 1.10.
   */
  version?: string;
  owner?: Slug;
  approval?: Approval;
  reviewOn?: Date;
  /**
   * What changed in the plan, the newest last.
   */
  history?: Revision[];
  /**
   * What may be decided without asking, and by whom.
   */
  delegations?: Delegation[];
  policies?: Policies;
  /**
   * What the organization as a whole wants to achieve. Objectives can point to the goal they serve.
   */
  goals?: Goal[];
  brand?: Brand;
}
/**
 * The time the plan covers. Dates elsewhere in the plan are expected to lie within it.
 */
export interface Period {
  start?: Date;
  end?: Date;
}
/**
 * Who approved the plan, and when. Best someone other than the plan's owner.
 */
export interface Approval {
  by?: Slug;
  on?: Date;
}
/**
 * A change of the plan.
 */
export interface Revision {
  /**
   * The version that the change made.
   */
  version?: string;
  on: Date;
  by?: Slug;
  /**
   * What changed, in a sentence.
   */
  change: string;
}
/**
 * A decision that a person may take alone.
 */
export interface Delegation {
  /**
   * What the person may decide.
   */
  decision: string;
  to: Slug;
  /**
   * The most money that the decision may cost, in the currency of the plan.
   */
  upTo?: number;
}
/**
 * Rules that hold for everything that is published.
 */
export interface Policies {
  /**
   * What makes posts readable and usable for everyone, one rule each.
   */
  accessibility?: string[];
  /**
   * What is kept of published posts and comments, where, and for how long.
   */
  archiving?: string;
}
/**
 * Something the organization as a whole wants to achieve, with or without social media.
 */
export interface Goal {
  id: Slug;
  /**
   * The goal in one sentence, as the organization itself puts it.
   */
  statement: string;
}
/**
 * How documents made from the plan look.
 */
export interface Brand {
  /**
   * The brand's main color, used for headings and charts. Write it in quotes: what follows a bare # is a comment.
   */
  color?: string;
  logo?: Path;
}
/**
 * Stands in place of a section that has a file of its own, so that several plans can share it.
 */
export interface Include {
  /**
   * The file with the section's content. The path begins at the folder of the file that includes it and may not leave the project.
   */
  $include: string;
}
/**
 * A person who works on the plan or decides about it.
 */
export interface TeamMember {
  id: Slug;
  /**
   * The person's full name, as it should appear in documents.
   */
  name: string;
  /**
   * Whether this is a person, a group, an agency, or a vacant position. When absent, a person.
   */
  kind?: "person" | "group" | "agency" | "vacancy";
  /**
   * What the person does, in the organization's own words.
   */
  role?: string;
  /**
   * The hours a week this person has for this plan, not their whole working week. They are compared with the work the plan asks for.
   */
  hoursPerWeek?: number;
  /**
   * The most hours a week, if they are a range. The work of the plan is compared with the lower number.
   */
  upToHoursPerWeek?: number;
  /**
   * What the person is good at and the plan can rely on.
   */
  skills?: string[];
  contact?: Contact;
}
/**
 * How the person is reached, also outside working hours. It is printed in the crisis manual.
 */
export interface Contact {
  /**
   * The address that the person reads soonest.
   */
  email?: string;
  /**
   * The number to call in a crisis, best with the country code. Write it in quotes.
   */
  phone?: string;
  verified?: Date;
}
/**
 * Where the organization stands before the plan begins: an internal and an external analysis, an audit of its own profiles, and the SWOT drawn from them.
 */
export interface Situation {
  asOf?: Date;
  internal?: InternalAnalysis;
  /**
   * An audit of every profile the organization has, the forgotten and the false ones included.
   */
  profiles?: Profile[];
  external?: ExternalAnalysis;
  swot?: Swot;
}
/**
 * Five questions about yourselves: who you are, what you offer, what you can spend, what is said about you, and what has been done so far.
 */
export interface InternalAnalysis {
  /**
   * Who you are, in a few sentences.
   */
  about?: string;
  /**
   * The products and services that the plan may speak about.
   */
  offerings?: string[];
  resources?: Resources;
  reputation?: Reputation;
  /**
   * Earlier campaigns and activities, online and offline, with what came of them.
   */
  history?: PastActivity[];
}
/**
 * The people, money and equipment there are for social media.
 */
export interface Resources {
  /**
   * Whether what there is suffices for what is wanted: sufficient or limited.
   */
  level?: "sufficient" | "limited";
  /**
   * What there is and what is lacking.
   */
  note?: string;
}
/**
 * What is said about the organization online.
 */
export interface Reputation {
  /**
   * The overall tone of what is said: positive, neutral, mixed or negative.
   */
  sentiment?: "positive" | "neutral" | "mixed" | "negative";
  /**
   * What is said, and where.
   */
  summary?: string;
  /**
   * Where you looked: review sites, comments, forums, the press.
   */
  sources?: string[];
}
/**
 * Something already done, online or offline, that the plan can learn from.
 */
export interface PastActivity {
  id: Slug;
  /**
   * What the activity was called.
   */
  name: string;
  /**
   * When it took place: a year, a month or a day.
   */
  when?: string | number;
  /**
   * Whether it took place online, offline or both (mixed).
   */
  medium?: "online" | "offline" | "mixed";
  /**
   * The platforms, places or media it ran on. Platforms by their ids, the rest in plain words.
   */
  channels?: string[];
  /**
   * What came of it, in figures if there are any.
   */
  result?: string;
}
/**
 * One profile the organization has on a platform, as the audit found it.
 */
export interface Profile {
  platform: Slug;
  /**
   * The profile's name on the platform, without @.
   */
  handle?: string;
  /**
   * How many accounts followed it on the day of the audit.
   */
  followers?: number;
  engagementRate?: EngagementRate;
  /**
   * What is to become of it: active is in use, dormant rests on purpose, to-close is to be closed, impostor belongs to someone who pretends to be you.
   */
  status?: "active" | "dormant" | "to-close" | "impostor";
  lastPost?: Date;
  owner?: Slug;
  asOf?: Date;
}
/**
 * How many react, as a percentage. A rate says nothing without what it is a rate of.
 */
export interface EngagementRate {
  /**
   * The rate in percent: 1.8 is 1.8 %.
   */
  value?: number;
  of?: Slug;
}
/**
 * What happens around the organization: competitors, and the factors nobody inside can change.
 */
export interface ExternalAnalysis {
  /**
   * Who else tries to reach the same people on social media.
   */
  competitors?: Competitor[];
  factors?: Factors;
}
/**
 * Someone who tries to reach the same people, and what can be learned from them.
 */
export interface Competitor {
  id: Slug;
  /**
   * The competitor's name.
   */
  name: string;
  /**
   * What the competitor does on social media.
   */
  does?: string;
  /**
   * In what form and manner they do it.
   */
  how?: string;
  /**
   * On which platforms or elsewhere. Platforms by their ids, the rest in plain words.
   */
  where?: string[];
}
/**
 * Developments outside the organization that help or hinder, by kind. Each is a text, or an entry with an id that the SWOT can cite.
 */
export interface Factors {
  /**
   * Who lives, studies or buys here, and how that changes.
   */
  demographic?: FactorOrText[];
  /**
   * Prices, incomes and the state of the market.
   */
  economic?: FactorOrText[];
  /**
   * New platforms, formats and tools.
   */
  technological?: FactorOrText[];
  /**
   * Decisions of governments and municipalities.
   */
  political?: FactorOrText[];
  /**
   * Habits, values and fashions.
   */
  sociocultural?: FactorOrText[];
  /**
   * Laws and platform terms that bind you.
   */
  legal?: FactorOrText[];
  /**
   * Climate, waste and resources.
   */
  environmental?: FactorOrText[];
}
/**
 * One development outside the organization that helps or hinders.
 */
export interface Factor {
  id: Slug;
  /**
   * The development in one sentence.
   */
  statement: string;
  /**
   * What it means for you: opportunity, threat or neutral.
   */
  impact?: "opportunity" | "threat" | "neutral";
  /**
   * Where you know it from, best with a date or a link.
   */
  source?: string;
}
/**
 * The analysis on one page. Strengths and weaknesses come from inside, opportunities and threats from outside.
 */
export interface Swot {
  /**
   * What you do better than others or have and they lack. From the internal analysis.
   */
  strengths?: SwotItemOrText[];
  /**
   * What you lack or do worse than others. From the internal analysis.
   */
  weaknesses?: SwotItemOrText[];
  /**
   * What happens outside that you can use. From the external analysis.
   */
  opportunities?: SwotItemOrText[];
  /**
   * What happens outside that can harm you. From the external analysis.
   */
  threats?: SwotItemOrText[];
}
/**
 * One strength, weakness, opportunity or threat.
 */
export interface SwotItem {
  id: Slug;
  /**
   * The item in one sentence, concrete enough to act on.
   */
  statement: string;
  /**
   * The places in the situation analysis that show it, such as internal.resources, internal.history.summer-2026, external.competitors.acme, external.factors.economic or profiles.facebook.
   */
  evidence?: string[];
  /**
   * For a threat: whether it would harm the good name, so that the crisis manual should have a scenario for it. When absent, no.
   */
  reputational?: boolean;
}
/**
 * Whom the plan wants to reach: the P of POST.
 */
export interface People {
  /**
   * The groups of people the plan speaks to. Objectives, channels and campaigns point to them by id.
   */
  audiences?: Audience[];
}
/**
 * A group of people the plan speaks to.
 */
export interface Audience {
  id: Slug;
  /**
   * What you call these people.
   */
  name: string;
  /**
   * Who they are and what they want, so that a stranger could write for them.
   */
  description?: string;
  age?: AgeRange;
  /**
   * Where they live or work.
   */
  location?: string;
  /**
   * The languages they read and speak, by BCP 47 tags. Channels that address them should use one of these.
   */
  languages?: Language[];
  /**
   * Where they are, by the ids of the platform catalogue. Channels that address them should be on one of these.
   */
  platforms?: Slug[];
  /**
   * What they look for that you can give.
   */
  needs?: string[];
  /**
   * How they behave on social media, by Forrester's ladder: creators publish, conversationalists post short updates, critics review and comment, collectors save and sort, joiners keep profiles, spectators only read and watch, inactives do none of it.
   */
  technographics?: (
    "creators" | "conversationalists" | "critics" | "collectors" | "joiners" | "spectators" | "inactives"
  )[];
}
/**
 * The ages the audience lies between. Either end may be left open.
 */
export interface AgeRange {
  /**
   * The youngest age, in years.
   */
  from?: number;
  /**
   * The oldest age, in years.
   */
  to?: number;
}
/**
 * Something the plan is to achieve, that can be measured and has a date.
 */
export interface Objective {
  id: Slug;
  /**
   * The objective in one sentence, with a figure and a date.
   */
  statement: string;
  /**
   * What sort of change it is: awareness (being known), brand-image (how you are seen), relationship (closeness to people), traffic (visits), leads (enquiries), sales, authority (standing as an expert), community (people who talk to each other), support (customer care), recruitment (hiring staff) or advocacy (people who recommend you). KPIs are checked for whether they fit it.
   */
  kind?:
    | "awareness"
    | "brand-image"
    | "relationship"
    | "traffic"
    | "leads"
    | "sales"
    | "authority"
    | "community"
    | "support"
    | "recruitment"
    | "advocacy";
  /**
   * Whether it is the primary objective or a secondary one. One primary objective is advised.
   */
  priority?: "primary" | "secondary";
  /**
   * The people it is to be achieved with, by ids of the audiences.
   */
  audiences?: Slug[];
  owner?: Slug;
  by?: Date;
  /**
   * What makes you believe it can be done: earlier results, resources, the market.
   */
  rationale?: string;
  /**
   * The strengths, weaknesses, opportunities and threats it answers, by ids of the SWOT items.
   */
  addresses?: Slug[];
  /**
   * Forrester's five ways to work with a community: listening to it, talking with it, energizing its enthusiasts, supporting its members in helping each other, embracing it in what you make.
   */
  approach?: "listening" | "talking" | "energizing" | "supporting" | "embracing";
  goal?: Slug;
}
/**
 * How the objectives are reached: voice, content pillars, channels and actions. The S of POST.
 */
export interface Strategy {
  voice?: Voice;
  /**
   * What the organization offers its audiences and nobody else does, in one or two sentences.
   */
  valueProposition?: string;
  /**
   * The short phrase that profiles and campaigns repeat.
   */
  slogan?: string;
  /**
   * The few things that people should remember, one sentence each.
   */
  keyMessages?: string[];
  /**
   * The few themes that everything published belongs to.
   */
  pillars?: Pillar[];
  /**
   * The profiles the plan publishes on, each with its audience, language, tone and frequency.
   */
  channels?: Channel[];
  /**
   * Stages of the plan, each with its own dates and goals, such as a launch and the time after it.
   */
  phases?: Phase[];
  /**
   * Work beyond the regular posts, each for an objective, with an owner and dates.
   */
  actions?: Action[];
}
/**
 * How the organization sounds, on every channel.
 */
export interface Voice {
  /**
   * A few words for the tone. A channel can have a tone of its own.
   */
  tone?: string[];
  /**
   * What belongs to the voice.
   */
  do?: string[];
  /**
   * What does not.
   */
  dont?: string[];
}
/**
 * A theme that posts belong to.
 */
export interface Pillar {
  id: Slug;
  /**
   * What the theme is called.
   */
  name: string;
  /**
   * How much of what is published belongs to it, in percent. The shares of all pillars add up to 100.
   */
  share?: number;
  /**
   * The people it is for, by ids of the audiences. When absent, for all.
   */
  audiences?: Slug[];
  /**
   * What it helps to achieve, by ids of the objectives.
   */
  objectives?: Slug[];
}
/**
 * A profile on a platform that the plan publishes on.
 */
export interface Channel {
  id: Slug;
  platform: Slug;
  /**
   * The profile's name on the platform, without @.
   */
  handle?: string;
  /**
   * Whom the channel addresses, by ids of the audiences.
   */
  audiences?: Slug[];
  /**
   * What the channel helps to achieve, by ids of the objectives.
   */
  objectives?: Slug[];
  /**
   * The languages the channel publishes in, by BCP 47 tags. When absent, the plan's language.
   */
  languages?: Language[];
  /**
   * The channel's own tone. When absent, the tone of the plan's voice.
   */
  tone?: string;
  frequency?: Frequency;
  /**
   * The formats you use there, by the ids the platform catalogue has for this platform.
   */
  formats?: Slug[];
  /**
   * The hashtags that posts on this channel choose from, without #.
   */
  hashtags?: string[];
  /**
   * The words by which people should find the channel, for its profile, titles and descriptions.
   */
  keywords?: string[];
  /**
   * When the audience is there: the days and hours that suit posts best.
   */
  bestTimes?: TimeWindow[];
  effortPerPost?: Duration;
  /**
   * Why you are on this platform and not on another.
   */
  rationale?: string;
}
/**
 * How often the channel publishes. The calendar is compared with it.
 */
export interface Frequency {
  /**
   * How many posts.
   */
  posts?: number;
  /**
   * The most posts, if the frequency is a range: "3 to 5 a week" is posts 3 and upTo 5.
   */
  upTo?: number;
  /**
   * In which time: a day, a week or a month. When absent, a week.
   */
  per?: "day" | "week" | "month";
  /**
   * How often each format is published, such as three posts, three stories and one live video a week. When posts is absent, the number of posts is their sum.
   */
  formats?: FormatFrequency[];
}
/**
 * How often one format is published.
 */
export interface FormatFrequency {
  format: Slug;
  /**
   * How many posts of this format.
   */
  posts: number;
  /**
   * The most posts, if the frequency is a range.
   */
  upTo?: number;
  /**
   * In which time: a day, a week or a month. When absent, a week.
   */
  per?: "day" | "week" | "month";
}
/**
 * Days and hours that suit posts.
 */
export interface TimeWindow {
  /**
   * The days of the week. When absent, every day.
   */
  days?: Weekday[];
  from?: Time;
  to?: Time;
}
/**
 * A stage of the plan with its own dates and goals.
 */
export interface Phase {
  id: Slug;
  /**
   * What the phase is called.
   */
  name: string;
  start?: Date;
  end?: Date;
  /**
   * What should be true at the end of the phase, one sentence each.
   */
  goals?: string[];
  /**
   * The objectives that the phase works on, by their ids.
   */
  objectives?: Slug[];
}
/**
 * A piece of work beyond the regular posts.
 */
export interface Action {
  id: Slug;
  /**
   * What is done.
   */
  description: string;
  /**
   * What it helps to achieve, by ids of the objectives.
   */
  objectives?: Slug[];
  /**
   * Where it takes place, by ids of the channels.
   */
  channels?: Slug[];
  pillar?: Slug;
  owner?: Slug;
  start?: Date;
  end?: Date;
  effort?: Duration;
  /**
   * How often that effort is needed between start and end: every day, week or month, or once in all.
   */
  per?: "day" | "week" | "month" | "once";
  /**
   * The strengths, weaknesses, opportunities and threats it answers, by ids of the SWOT items.
   */
  addresses?: Slug[];
}
/**
 * The tools the plan relies on: the T of POST.
 */
export interface Technology {
  /**
   * Programs and services for publishing, listening, measuring and making content.
   */
  tools?: Tool[];
}
/**
 * A program or service the plan relies on.
 */
export interface Tool {
  id: Slug;
  /**
   * The tool's name.
   */
  name: string;
  /**
   * What you use it for: publishing, analytics, listening (what is said about you), inbox (comments and messages), design, video, advertising, collaboration, crm (customer records), link-tracking or archiving.
   */
  purposes?: (
    | "publishing"
    | "analytics"
    | "listening"
    | "inbox"
    | "design"
    | "video"
    | "advertising"
    | "collaboration"
    | "crm"
    | "link-tracking"
    | "archiving"
  )[];
  owner?: Slug;
  cost?: ToolCost;
  /**
   * Why this tool and not another.
   */
  rationale?: string;
}
/**
 * What the tool costs. The budget is checked for whether it holds the money.
 */
export interface ToolCost {
  /**
   * The price, in the plan's currency. 0 for a free tool.
   */
  amount?: number;
  per?: SpendPer;
}
/**
 * An indicator with a starting point, a target and a date.
 */
export interface Kpi {
  id: Slug;
  /**
   * What is measured, as it should read in reports.
   */
  name: string;
  /**
   * The objective it is evidence for, by its id; or a list of ids.
   */
  objective?: string | Slug[];
  metric?: Slug;
  /**
   * For a custom metric: how the value is calculated, in words or as a formula.
   */
  formula?: string;
  channel?: Slug;
  of?: Slug;
  /**
   * What the values are: count (how many), percent, currency (money), duration (minutes), ratio (one figure over another) or score (points on a scale). When absent, the metric's own.
   */
  unit?: "count" | "percent" | "currency" | "duration" | "ratio" | "score";
  /**
   * Which way is good: up, down, or keep within bounds. When absent, the metric's own.
   */
  direction?: "up" | "down" | "keep";
  baseline?: KpiBaseline;
  target?: KpiTarget;
  /**
   * Where the value should be on the way to the target. Between them progress is expected to be even.
   */
  milestones?: KpiMilestone[];
  season?: Season;
  /**
   * Where the value is read: the id of a tool, or native: and a platform for the platform's own statistics.
   */
  source?: string;
  cadence?: Cadence;
  owner?: Slug;
}
/**
 * Where the KPI stands before the plan begins; or that nobody knows yet, and by when it will be known.
 */
export interface KpiBaseline {
  /**
   * The value before the plan begins. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.
   */
  value?: number;
  on?: Date;
  /**
   * That the value is not known yet. Say then by when it will be measured.
   */
  unknown?: boolean;
  measureBy?: Date;
}
/**
 * Where the KPI is to be: as a value, as a change from the baseline, or as a range.
 */
export interface KpiTarget {
  /**
   * The value to reach. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.
   */
  value?: number;
  /**
   * If the target is a level that holds for each month or week, such as 500 visits a month.
   */
  per?: "day" | "week" | "month" | "quarter" | "year";
  /**
   * The change from the baseline: in percent of it, in percentage points (pp), or as a multiple (x2 is double).
   */
  change?: string;
  by?: Date;
  /**
   * The lower end, for a KPI to keep within bounds or a target that is a range. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.
   */
  min?: number;
  /**
   * The upper end, for a KPI to keep within bounds or a target that is a range. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.
   */
  max?: number;
  /**
   * For a target that is a range: which end counts as reached, min or max.
   */
  pass?: "min" | "max";
}
/**
 * A value to reach on the way to the target.
 */
export interface KpiMilestone {
  /**
   * The value to have reached. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.
   */
  value?: number;
  by?: Date;
}
/**
 * How each month compares with an average one.
 */
export interface Season {
  /**
   * How January compares with an average month.
   */
  jan?: number;
  /**
   * How February compares with an average month.
   */
  feb?: number;
  /**
   * How March compares with an average month.
   */
  mar?: number;
  /**
   * How April compares with an average month.
   */
  apr?: number;
  /**
   * How May compares with an average month.
   */
  may?: number;
  /**
   * How June compares with an average month.
   */
  jun?: number;
  /**
   * How July compares with an average month.
   */
  jul?: number;
  /**
   * How August compares with an average month.
   */
  aug?: number;
  /**
   * How September compares with an average month.
   */
  sep?: number;
  /**
   * How October compares with an average month.
   */
  oct?: number;
  /**
   * How November compares with an average month.
   */
  nov?: number;
  /**
   * How December compares with an average month.
   */
  dec?: number;
}
/**
 * When results are looked at, what counts as falling behind, what changes then, and the results themselves.
 */
export interface Measurement {
  /**
   * When the team looks at the results together.
   */
  reviews?: PerformanceReview[];
  thresholds?: Thresholds;
  /**
   * What changes when a KPI falls short, decided in advance.
   */
  corrections?: Correction[];
  /**
   * What was decided when results fell short, so that it can be seen later whether it helped.
   */
  decisions?: Decision[];
  /**
   * What the team tries out to learn something, each with a hypothesis and an end.
   */
  experiments?: Experiment[];
  /**
   * What has been measured so far: a CSV file, a list of CSV files, or rows in place. A CSV file has the columns date, kpi, value and, if you like, note.
   */
  results?: string | (string | Result)[];
}
/**
 * A regular look at the results.
 */
export interface PerformanceReview {
  cadence?: Cadence;
  owner?: Slug;
  /**
   * Who takes part besides the owner, by ids of the team.
   */
  attendees?: Slug[];
}
/**
 * From which share of the expected progress a KPI counts as on track or at risk. Below both it is behind.
 */
export interface Thresholds {
  /**
   * The share of the expected progress from which a KPI is on track. When absent, 0.9.
   */
  onTrack?: number;
  /**
   * The share of the expected progress from which a KPI is at risk rather than behind. When absent, 0.7.
   */
  atRisk?: number;
}
/**
 * What changes when a KPI falls short.
 */
export interface Correction {
  kpi: Slug;
  /**
   * How far it must fall short: at-risk or behind, as the thresholds have it. When absent, behind.
   */
  when?: "at-risk" | "behind";
  /**
   * Whether it must fall short in two readings in a row before anything changes. When absent, one is enough.
   */
  twice?: boolean;
  /**
   * What is done differently.
   */
  then?: string;
  action?: Slug;
  owner?: Slug;
}
/**
 * What was decided on a day because a KPI fell short.
 */
export interface Decision {
  kpi: Slug;
  on: Date;
  by?: Slug;
  /**
   * What is done differently from then on.
   */
  change: string;
  /**
   * What it is to bring.
   */
  expected?: string;
  action?: Slug;
}
/**
 * Something that is tried out for a limited time.
 */
export interface Experiment {
  id: Slug;
  /**
   * What is expected to happen, and why.
   */
  hypothesis: string;
  kpi?: Slug;
  start?: Date;
  end?: Date;
  /**
   * How much of the budget it may use, in percent.
   */
  share?: number;
  owner?: Slug;
  /**
   * What came out, and what follows from it.
   */
  result?: string;
}
/**
 * One measured value of one KPI.
 */
export interface Result {
  kpi: Slug;
  date: Date;
  /**
   * What was measured. In the unit of the KPI: percent as 3.2 for 3.2 %, money in the plan's currency, durations in minutes.
   */
  value: number;
  /**
   * What explains the value, if anything does.
   */
  note?: string;
}
/**
 * What the plan costs over its whole period, in the plan's currency.
 */
export interface Budget {
  /**
   * All the money there is for the plan's period. The lines should add up to it.
   */
  total?: number;
  /**
   * What the money goes to.
   */
  lines?: BudgetLine[];
  /**
   * What may be spent in each month, if the plan says so for months.
   */
  months?: MonthBudget[];
}
/**
 * One thing the money goes to.
 */
export interface BudgetLine {
  id: Slug;
  /**
   * What sort of cost it is: paid-media (advertising), content, tools, people, influencers, training, events, contingency (reserve) or other.
   */
  category?:
    | "paid-media"
    | "content"
    | "tools"
    | "people"
    | "influencers"
    | "training"
    | "events"
    | "contingency"
    | "other";
  /**
   * What the money is for.
   */
  description: string;
  /**
   * The amount, in the plan's currency, as often as said under per.
   */
  amount?: number;
  /**
   * The most it may cost, if the price is a range. The plan reckons with both ends.
   */
  upTo?: number;
  per?: SpendPer;
  channel?: Slug;
  campaign?: Slug;
}
/**
 * What may be spent in a month.
 */
export interface MonthBudget {
  /**
   * The month, as year and month.
   */
  month: string;
  /**
   * The amount for the month, in the currency of the plan.
   */
  amount: number;
  /**
   * What is special about the month.
   */
  note?: string;
}
/**
 * A push with a beginning and an end.
 */
export interface Campaign {
  id: Slug;
  /**
   * What the campaign is called.
   */
  name: string;
  /**
   * Whether it is paid advertising, organic (without paying for reach), mixed, or offline.
   */
  kind?: "paid" | "organic" | "mixed" | "offline";
  /**
   * What it helps to achieve, by ids of the objectives.
   */
  objectives?: Slug[];
  /**
   * Whom it addresses, by ids of the audiences.
   */
  audiences?: Slug[];
  /**
   * Where it runs, by ids of the channels.
   */
  channels?: Slug[];
  start?: Date;
  end?: Date;
  /**
   * What it may cost in all, in the plan's currency. The budget lines that name it should hold the money.
   */
  budget?: number;
  /**
   * What it says, in a sentence.
   */
  message?: string;
  /**
   * What people are asked to do.
   */
  callToAction?: string;
  /**
   * The influencers and other partners who publish for the campaign.
   */
  partners?: Partner[];
  landingPage?: Url;
  /**
   * The KPIs that show whether it worked, by their ids.
   */
  kpis?: Slug[];
  utm?: Utm;
}
/**
 * An influencer or another partner who publishes for the campaign.
 */
export interface Partner {
  /**
   * The partner's name, as it is written in public.
   */
  name: string;
  /**
   * What the partner gets for it: a fee, a gift, a commission on sales, or none.
   */
  consideration?: "fee" | "gift" | "commission" | "none";
  /**
   * Whether a contract obliges the partner to label the advertising. When absent, no.
   */
  contract?: boolean;
}
/**
 * The values added to the campaign's links, by which web analytics recognizes its visitors. Usually lowercase, without spaces.
 */
export interface Utm {
  /**
   * Where the visitor comes from: utm_source.
   */
  source?: string;
  /**
   * By what kind of link: utm_medium.
   */
  medium?: string;
  /**
   * The campaign's name in analytics: utm_campaign.
   */
  campaign?: string;
}
/**
 * How comments and messages are answered and moderated.
 */
export interface Community {
  hours?: ServiceHours;
  /**
   * How soon each kind of comment is answered, and by whom.
   */
  responses?: ResponsePolicy[];
  moderation?: Moderation;
}
/**
 * When somebody reads and answers. Response times that these hours cannot keep are pointed out.
 */
export interface ServiceHours {
  /**
   * The days of the week on which somebody is there.
   */
  days?: Weekday[];
  from?: Time;
  to?: ClosingTime;
}
/**
 * How one kind of comment or message is dealt with.
 */
export interface ResponsePolicy {
  /**
   * What sort of comment it is: question, complaint, praise, feedback, spam, troll (someone who only provokes), hate, misinformation or emergency.
   */
  kind:
    | "question"
    | "complaint"
    | "praise"
    | "feedback"
    | "spam"
    | "troll"
    | "hate"
    | "misinformation"
    | "emergency";
  within?: Duration;
  owner?: Slug;
  escalateTo?: Slug;
}
/**
 * What is hidden, what is removed, and what is never touched.
 */
export interface Moderation {
  rules?: Url;
  /**
   * What is hidden from others and kept.
   */
  hide?: string[];
  /**
   * What is taken down.
   */
  remove?: string[];
  /**
   * What stays, however unpleasant.
   */
  never?: string[];
}
/**
 * What is published when: slots that come back every week, and posts with a date.
 */
export interface Calendar {
  /**
   * Places in the week that are filled every week.
   */
  slots?: Slot[];
  /**
   * Single posts with a date, from first idea to published.
   */
  posts?: Post[];
  /**
   * What a month or a day of the week is about, such as "May: gardens" or "Monday: behind the counter".
   */
  themes?: Theme[];
  approval?: ApprovalProcess;
}
/**
 * A place in the week that is filled every week.
 */
export interface Slot {
  id?: Slug;
  channel: Slug;
  pillar?: Slug;
  /**
   * The days of the week it comes back on.
   */
  days?: Weekday[];
  time?: Time;
  format?: Slug;
}
/**
 * One post on one channel, written for that channel.
 */
export interface Post {
  id: Slug;
  date?: Date;
  time?: Time;
  channel?: Slug;
  pillar?: Slug;
  /**
   * The people it is for, by ids of the audiences. When absent, the audiences of the channel.
   */
  audiences?: Slug[];
  /**
   * What it helps to achieve, by ids of the objectives.
   */
  objectives?: Slug[];
  /**
   * The campaign it belongs to, by its id; null or absent for none.
   */
  campaign?: string | null;
  format?: Slug;
  language?: Language;
  /**
   * The title or first line, as a video, an article or a pin has one.
   */
  title?: string;
  /**
   * What is published, word for word. Its length is counted as the platform counts it.
   */
  text?: string;
  /**
   * What people should do after they have seen it.
   */
  callToAction?: string;
  /**
   * The page it leads to; null or absent for none.
   */
  link?: string | null;
  /**
   * Its hashtags without #, several words written AsOne.
   */
  hashtags?: string[];
  /**
   * The images, videos and documents it shows, in order.
   */
  media?: PostMedia[];
  /**
   * What the pictures or videos should show, for the person who makes them.
   */
  brief?: string;
  /**
   * How far it has come: idea, draft, in-review, approved, scheduled, published or cancelled.
   */
  status?: "idea" | "draft" | "in-review" | "approved" | "scheduled" | "published" | "cancelled";
  owner?: Slug;
  /**
   * The steps of the approval that it has passed, and who approved it.
   */
  approvals?: PostApproval[];
  url?: Url;
  /**
   * Anything else that the team should know about it.
   */
  notes?: string;
  /**
   * Whether somebody pays for it or gives something in return, so that the text must say so. When absent, no.
   */
  sponsored?: boolean;
  /**
   * Whether an artificial intelligence made or changed its images, sound or video so that they look real, or wrote its text without anyone checking it. The text must then say so in some countries. When absent, no.
   */
  aiGenerated?: boolean;
}
/**
 * An image, a video, a sound or a document that the post shows.
 */
export interface PostMedia {
  file: Path;
  /**
   * What it is: image (also an animated one), video, audio or document. When absent, it is told by the file's ending.
   */
  kind?: "image" | "video" | "audio" | "document";
  /**
   * For a video or sound: how long it plays, a whole number and s for seconds, m for minutes or h for hours. A video longer than its platform takes is pointed out.
   */
  length?: string;
  /**
   * For a video or sound: whether it has captions for those who do not hear it. When absent, no.
   */
  captions?: boolean;
  /**
   * For an image: what it shows, for those who do not see it; null or absent for none.
   */
  alt?: string | null;
}
/**
 * A step of the approval that a post has passed.
 */
export interface PostApproval {
  step?: Slug;
  by: Slug;
  on?: Date;
}
/**
 * What a month or a day of the week is about.
 */
export interface Theme {
  /**
   * The theme in a few words.
   */
  theme: string;
  /**
   * The month, as year and month.
   */
  month?: string;
  day?: Weekday;
}
/**
 * The steps that a post passes before it is published.
 */
export interface ApprovalProcess {
  /**
   * The steps in their order.
   */
  steps?: ApprovalStep[];
}
/**
 * One check of a post before it is published.
 */
export interface ApprovalStep {
  id: Slug;
  /**
   * What is checked.
   */
  name: string;
  by?: Slug;
  before?: Duration;
}
/**
 * Who can get into one channel, and get it back.
 */
export interface Account {
  channel: Slug;
  /**
   * Those with full access, by ids of the team. Two at least, so that one can be away.
   */
  admins?: Slug[];
  recovery?: Slug;
  /**
   * Whether every admin signs in with a second step (multi-factor authentication).
   */
  mfa?: boolean;
}
/**
 * What the team does when things go wrong. Everyone in the team should know it.
 */
export interface Crisis {
  /**
   * The manual's own version. Those who have read it confirm this version. Write it in quotes.
   */
  version?: string;
  /**
   * The degrees of gravity, mildest first.
   */
  levels?: CrisisLevel[];
  /**
   * Who does what in a crisis, each with a backup.
   */
  roles?: CrisisRole[];
  monitoring?: CrisisMonitoring;
  /**
   * When a matter moves from one level to the next, and who is told.
   */
  escalation?: Escalation[];
  pause?: CrisisPause;
  /**
   * What may happen, thought through in advance.
   */
  scenarios?: Scenario[];
  /**
   * Who must hear it from you, and by what way.
   */
  stakeholders?: Stakeholder[];
  distribution?: Distribution;
  drills?: Drills;
  review?: CrisisReview;
}
/**
 * A degree of gravity: how it is recognized, how fast one reacts and who decides.
 */
export interface CrisisLevel {
  id: Slug;
  /**
   * What the level is called.
   */
  name: string;
  /**
   * What is seen when this level is reached, so that two people would judge alike.
   */
  triggers?: string[];
  respondWithin?: Duration;
  updateEvery?: Duration;
  decides?: Slug;
}
/**
 * A task in a crisis, and who takes it on.
 */
export interface CrisisRole {
  /**
   * The task: decision-maker, spokesperson (speaks to the press), monitor (watches what is said), responder (answers comments), legal, coordinator (keeps everyone informed), deputy (takes over from the decision-maker), scribe (writes down what happens when) or other.
   */
  role:
    | "decision-maker"
    | "spokesperson"
    | "monitor"
    | "responder"
    | "legal"
    | "coordinator"
    | "deputy"
    | "scribe"
    | "other";
  person?: Slug;
  backup?: Slug;
}
/**
 * How a crisis is noticed.
 */
export interface CrisisMonitoring {
  /**
   * What is searched for: names, products, people, their misspellings and abbreviations.
   */
  keywords?: string[];
  /**
   * What it is searched with, by ids of the tools.
   */
  tools?: Slug[];
  owner?: Slug;
  /**
   * When somebody watches, in your own words.
   */
  hours?: string;
}
/**
 * When a matter moves from one level to another.
 */
export interface Escalation {
  from: Slug;
  to: Slug;
  /**
   * What must happen for it to move.
   */
  when?: string;
  /**
   * Who is told at once, by ids of the team.
   */
  notify?: Slug[];
}
/**
 * How everything scheduled is stopped, so that no cheerful post appears in the middle of a crisis.
 */
export interface CrisisPause {
  /**
   * What is paused and where, in order.
   */
  steps?: string[];
  owner?: Slug;
  within?: Duration;
}
/**
 * Something that may happen, and what is done then.
 */
export interface Scenario {
  id: Slug;
  /**
   * What happens, in a few words.
   */
  name: string;
  level?: Slug;
  /**
   * How far you are held responsible, by Coombs's crisis communication theory: victim (you are harmed too), accidental (it was not meant) or preventable (it need not have happened).
   */
  cluster?: "victim" | "accidental" | "preventable";
  /**
   * The line you take, by the same theory: deny (it is not so), diminish (it is less than it seems), rebuild (apologize and make good) or bolster (recall the good you have done). The more responsible you are, the more you rebuild.
   */
  response?: "deny" | "diminish" | "rebuild" | "bolster";
  /**
   * The threats of the SWOT it prepares for, by their ids.
   */
  threats?: Slug[];
  /**
   * What is done, in order, by whom and how soon.
   */
  steps?: ScenarioStep[];
  /**
   * What is published first, written in advance: what you know, what you do, and when you speak again.
   */
  statements?: HoldingStatement[];
  /**
   * What would make it worse.
   */
  dont?: string[];
}
/**
 * One thing to do in a scenario.
 */
export interface ScenarioStep {
  /**
   * What is done.
   */
  do: string;
  owner?: Slug;
  within?: Duration;
}
/**
 * A first public statement, written in advance, in one language.
 */
export interface HoldingStatement {
  language: Language;
  /**
   * Where it is published, by ids of the channels. When absent, on every channel.
   */
  channels?: Slug[];
  /**
   * What is published, word for word.
   */
  text: string;
}
/**
 * Someone who must hear it from you rather than from others.
 */
export interface Stakeholder {
  /**
   * Who they are.
   */
  name: string;
  /**
   * The way they are told, in your own words.
   */
  channel?: string;
  owner?: Slug;
}
/**
 * Where the manual is kept, and who has read it.
 */
export interface Distribution {
  /**
   * Where everyone finds it within seconds, also without the office network.
   */
  where?: string;
  /**
   * Who has read the manual, when and in which version.
   */
  acknowledged?: Acknowledgement[];
}
/**
 * That a person has read the manual.
 */
export interface Acknowledgement {
  person: Slug;
  on?: Date;
  /**
   * The version they have read. Write it in quotes.
   */
  version?: string;
}
/**
 * When the team practices the manual.
 */
export interface Drills {
  cadence?: Cadence;
  last?: Date;
  next?: Date;
}
/**
 * How the team learns from a crisis when it is over.
 */
export interface CrisisReview {
  within?: Duration;
  owner?: Slug;
  /**
   * What is asked in it.
   */
  questions?: string[];
}
