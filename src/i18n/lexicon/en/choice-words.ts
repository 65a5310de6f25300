/**
 * Words by which values of enumerations are recognized, by enumeration and value. In lower case; a * at the
 * end of a word matches any ending. If a text contains words of two values, the longer word wins.
 */
const choices = {
  cadence: {
    daily: ["daily", "every day", "each day", "a day", "per day"],
    biweekly: ["biweekly", "fortnight*", "every two weeks", "every second week", "every other week"],
    weekly: ["weekly", "every week", "each week", "a week", "per week", "once a week"],
    monthly: ["monthly", "every month", "each month", "a month", "per month", "month"],
    quarterly: ["quarterly", "every quarter", "each quarter", "a quarter", "per quarter", "quarter"],
    yearly: ["yearly", "annual*", "every year", "each year", "a year", "per year", "year", "once a year"],
    once: ["once", "one-off", "one off"],
  },
  weekday: {
    mon: ["monday*", "mon"],
    tue: ["tuesday*", "tue", "tues"],
    wed: ["wednesday*", "wed"],
    thu: ["thursday*", "thu", "thur", "thurs"],
    fri: ["friday*", "fri"],
    sat: ["saturday*", "sat"],
    sun: ["sunday*", "sun"],
  },
  platform: {
    facebook: ["facebook", "fb"],
    instagram: ["instagram", "ig", "insta"],
    linkedin: ["linkedin"],
    tiktok: ["tiktok", "tik tok"],
    youtube: ["youtube", "yt"],
    x: ["x", "twitter"],
    threads: ["threads"],
    pinterest: ["pinterest"],
    viber: ["viber"],
    telegram: ["telegram"],
    whatsapp: ["whatsapp"],
    snapchat: ["snapchat"],
    bluesky: ["bluesky"],
    mastodon: ["mastodon"],
    reddit: ["reddit"],
    discord: ["discord"],
    "google-business": ["google business*", "google my business", "google maps"],
  },
  format: {
    reel: ["reel", "reels"],
    story: ["story", "stories"],
    carousel: ["carousel*"],
    image: ["image*", "photo*", "picture*"],
    video: ["video*"],
    short: ["short", "shorts"],
    live: ["live*"],
    text: ["text", "text post*"],
    link: ["link*"],
    poll: ["poll*"],
    event: ["event*"],
    article: ["article*"],
    document: ["document*"],
  },
  language: {
    en: ["english"],
    bg: ["bulgarian"],
    es: ["spanish"],
    de: ["german"],
    fr: ["french"],
    ro: ["romanian"],
    el: ["greek"],
    tr: ["turkish"],
    ca: ["catalan"],
  },
  sentiment: {
    positive: ["positive"],
    negative: ["negative"],
    mixed: ["mixed"],
    neutral: ["neutral"],
  },
  purpose: {
    publishing: ["publish*", "schedul*", "posting"],
    analytics: ["analy*", "statistic*", "measur*", "report*"],
    listening: ["listen*", "monitor*", "alert*", "mentions"],
    inbox: ["inbox", "messages", "comments", "replies"],
    design: ["design*", "graphic*", "visuals", "images"],
    video: ["video*", "editing"],
    advertising: ["ads", "advert*"],
    collaboration: ["collaborat*", "project management", "tasks", "planning"],
    crm: ["crm", "customer records"],
    "link-tracking": ["link tracking", "short links", "utm*"],
    archiving: ["archiv*", "backup"],
  },
  spend: {
    "paid-media": ["ads", "advert*", "paid media", "promot*", "boost*"],
    influencers: ["influencer*", "creators", "ambassadors"],
    tools: ["tool*", "software", "subscription*", "licen*"],
    training: ["training", "course*"],
    events: ["event*"],
    contingency: ["contingency", "reserve*", "unforeseen", "crisis"],
    content: ["content", "photo*", "video*", "design*", "production", "copywriting", "shoot*"],
    people: ["salar*", "fee*", "people", "staff", "freelance*", "wage*"],
  },
  comment: {
    question: ["question*", "enquir*", "inquir*"],
    complaint: ["complaint*", "negative*", "dissatisf*"],
    praise: ["praise", "positive*", "compliment*", "thanks"],
    feedback: ["feedback", "suggestion*", "idea*"],
    spam: ["spam"],
    troll: ["troll*"],
    hate: ["hate", "insult*", "offen*", "abus*"],
    misinformation: ["misinformation", "false", "fake", "rumo*"],
    emergency: ["emergenc*", "urgent", "danger*"],
  },
  duty: {
    "decision-maker": ["decision*", "decid*", "manager", "director", "head of crisis", "lead"],
    spokesperson: ["spokes*", "press", "speaks"],
    monitor: ["monitor*", "watch*", "listening"],
    responder: ["respon*", "repl*", "answers", "community manager", "social media manager"],
    legal: ["legal", "lawyer", "solicitor"],
    coordinator: ["coordinat*"],
    deputy: ["deputy", "deputies", "second in command"],
    scribe: ["scribe", "note-taker", "keeps the log"],
  },
  campaign: {
    paid: ["paid", "ads", "advert*"],
    organic: ["organic", "unpaid"],
    mixed: ["mixed"],
    offline: ["offline"],
  },
  postStatus: {
    idea: ["idea"],
    draft: ["draft"],
    "in-review": ["in review", "to approve", "awaiting approval"],
    approved: ["approved"],
    scheduled: ["scheduled"],
    published: ["published"],
    cancelled: ["cancelled", "canceled"],
  },
  price: { free: ["free", "free of charge"] },
  yes: { true: ["yes", "on", "enabled"], false: ["no", "off", "disabled"] },
} as const;

/** An enumeration of the plan format. */
export type ChoiceSet = keyof typeof choices;

/** The words of a language for the values of each enumeration. */
export type ChoiceWords = {
  readonly [Set in ChoiceSet]: Readonly<Record<keyof (typeof choices)[Set], readonly string[]>>;
};

const words: ChoiceWords = choices;

export default words;
