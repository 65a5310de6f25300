/** The introduction of a wizard step: at most eight lines in a terminal, including the title. */
export interface Lesson {
  title: string;
  about: string;
  /** One line per item. */
  points?: readonly string[];
}

/** The introductions of the wizard's steps, in order. The English texts define the type. */
const lessons = {
  plan: {
    title: "The plan",
    about:
      "A social media plan is a road map: what you do in social networks, for whom, why, how you will know that it works, and what happens when it does not.",
    points: [
      "Four steps: situation, objectives, KPIs and measurement, crisis manual.",
      "Each part rests on the one before, so they come in this order.",
      "One period, usually a year, and one person who answers for it.",
      "A rough answer is better than none: everything can be changed later.",
    ],
  },
  team: {
    title: "Team",
    about:
      "Who works on this, and how many hours a week they really have for it. All that is planned later is checked against these hours.",
    points: [
      "Count the time that is left beside other work, not the time you wish for.",
      "Answering comments, measuring and planning take hours, too.",
      "Name a deputy: people fall ill, and a crisis does not wait.",
    ],
  },
  situation: {
    title: "Situation",
    about: "Where you stand today. Five questions look inside, one looks around.",
    points: [
      "Who are you? So that a stranger would understand it.",
      "What do you offer? The products and services you can speak about.",
      "What do you have for it? People, money, equipment: enough or limited.",
      "What is said about you online? In reviews, comments, mentions.",
      "What has been done so far, where, and with what result? Offline, too.",
      "Outside: competitors; population, economy, technology, politics, society.",
    ],
  },
  swot: {
    title: "SWOT",
    about:
      "The analysis on one page. Strengths and weaknesses come from inside: those you can change. Opportunities and threats come from outside: those you can only use or prepare for.",
    points: [
      "Say it exactly: “we answer within an hour”, not “good service”.",
      "Say what it rests on; what nobody can show is an opinion.",
      "Keep what has consequences: an objective, an action, a crisis scenario.",
    ],
  },
  people: {
    title: "POST: P as in people",
    about:
      "POST is a method by Forrester (2007): People, Objectives, Strategy, Technology, in this order. Whom you speak to decides everything that follows.",
    points: [
      "Not “everybody”, but a group you could describe to a colleague.",
      "What they need that you can give: posts that help are read.",
      "Where they are: which networks they use, in which language.",
      "What they do there: write, comment, pass on, or only watch.",
    ],
  },
  objectives: {
    title: "POST: O as in objectives",
    about:
      "What should change with these people. Realistic: there is a reason to believe it. Measurable: it has a figure and a day. One clear objective comes first.",
    points: [
      "A better image: “raise our average rating from 4.1 to 4.5 stars by June”.",
      "A closer bond: “answer nine of ten questions within 4 hours by May”.",
      "The right visitors: “600 visits a month from networks by September”.",
      "Known as experts: “300 people at our three webinars by November”.",
    ],
  },
  strategy: {
    title: "POST: S as in strategy",
    about:
      "Only now: how you get there. Each network needs a reason and a rhythm you can keep. One or two kept well beat five that fall asleep.",
    points: [
      "Which networks: where your people are and you have something to give.",
      "How often: the hours you have, divided by what a post takes.",
      "In which language and tone, so that all who write sound alike.",
      "About what: a few themes, the pillars, that serve the objective.",
      "One idea, told anew in each format and language; never copied across.",
    ],
  },
  technology: {
    title: "POST: T as in technology",
    about:
      "Last, on purpose. A tool chosen first soon decides what you do; chosen last, it does what the plan needs.",
    points: [
      "Publishing: write in calm, have it read, publish at the right hour.",
      "Analytics: where each KPI is read.",
      "Listening: how you notice what is said about you.",
      "The networks' own tools cost nothing and are enough to begin with.",
    ],
  },
  kpis: {
    title: "KPIs",
    about:
      "The few figures that show whether the objective is met. They follow from the objective, not from what is easy to count.",
    points: [
      "The baseline: the figure today. Without it nobody sees a change.",
      "The target: the figure you want, and the day for it.",
      "The source: where it is read, how often, and by whom.",
      "Followers, likes and views look good, but nothing follows from them alone.",
      "Clicks, inquiries, orders or applications show what people do.",
    ],
  },
  measurement: {
    title: "Measurement",
    about: "A loop: measure, find the error, redefine the actions, measure again.",
    points: [
      "Measure: read each KPI on a fixed day.",
      "Find the error: is it not seen, not clicked, or not bought?",
      "Redefine: change one thing at a time, or you will not know what helped.",
      "Decide now what changes if a KPI falls behind. Later it is a quarrel.",
    ],
  },
  budget: {
    title: "Budget",
    about:
      "What the plan costs, work included. One can do without money for ads, but not without knowing what it takes.",
    points: [
      "One line for each cost: what for, how much, how often.",
      "Ads, content, tools, people, training; and a reserve for the unforeseen.",
      "A channel or campaign with ads needs a line, or there will be none.",
    ],
  },
  campaigns: {
    title: "Campaigns",
    about:
      "A campaign has a beginning and an end, one message, one thing people are to do, and one page where they do it.",
    points: [
      "It serves an objective of the plan, and a KPI shows whether it did.",
      "Tags on its links (UTM) tell its visits from all the others.",
      "What is paid for is marked as advertising, also with influencers.",
      "Two campaigns for the same people at once get in each other's way.",
    ],
  },
  community: {
    title: "Community",
    about: "Networks are a conversation. How you answer one person is read by everybody else.",
    points: [
      "For each kind of comment: who answers, and how soon.",
      "Promise only hours in which somebody is really there.",
      "House rules say what is hidden or removed. Criticism stays.",
      "Know from when on a complaint is a matter for the crisis manual.",
    ],
  },
  calendar: {
    title: "Calendar",
    about: "The strategy, week by week: fixed slots first, then the single posts.",
    points: [
      "The slots together make the frequency that the strategy promises.",
      "Each post has a channel, a theme and somebody who is responsible for it.",
      "Adapt it to the format; add a text alternative or captions.",
      "Leave room: the best occasions cannot be planned.",
    ],
  },
  accounts: {
    title: "Accounts",
    about: "Who holds the keys to each profile. Settle it now: on the day a profile is lost it is too late.",
    points: [
      "At least two administrators, and two-factor sign-in, for each profile.",
      "Recovery by an address of the organization, not of a person.",
      "Whoever leaves loses access on the same day.",
      "Never write a password in the plan: many people read it.",
    ],
  },
  crisis: {
    title: "Crisis manual",
    about:
      "Sometimes things turn out otherwise than you expect. The manual is written now, in calm, and the whole team knows it.",
    points: [
      "Levels: how you notice it, how soon you react, who decides.",
      "First stop everything scheduled, then speak.",
      "Scenarios: begin with the threats of your SWOT.",
      "First statements: what is known, what you do, when you speak again.",
      "Everybody reads it, and once a year you rehearse it.",
    ],
  },
  review: {
    title: "The plan as a whole",
    about: "Before it is written, read it once from end to end: do the parts fit?",
    points: [
      "Does each objective have a KPI, and each KPI an objective?",
      "Do the networks fit the people, and the posts the hours?",
      "Is there an answer to each weakness and each threat?",
      "What is still open may stay open: smplan lint will remind you.",
    ],
  },
};

export type LessonId = keyof typeof lessons;

/** The introductions by step. */
export type Lessons = Readonly<Record<LessonId, Lesson>>;

export default lessons;
