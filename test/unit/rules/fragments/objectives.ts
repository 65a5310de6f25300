import { fragments } from "../fragments.ts";

export default fragments("objectives", {
  measurable: {
    silent: {
      "a KPI that serves two objectives":
        "objectives: [{ id: a, statement: A }, { id: b, statement: B }]\nkpis: [{ id: k, name: K, objective: [a, b], target: { value: 1, by: 2027-01-01 } }]",
      "a KPI without a figure, of which kpis/target speaks":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a }]",
    },
  },
  primary: {
    silent: {
      "one objective alone": "objectives: [{ id: a, statement: A }]",
      "one primary among several without a word":
        "objectives: [{ id: a, statement: A, priority: primary }, { id: b, statement: B }]",
    },
    speaks: [["objectives: [{ id: a, statement: A }, { id: b, statement: B }]", "None of the 2"]],
  },
  "time-bound": {
    silent: {
      "the plan's end counts for all":
        "plan: { period: { end: 2027-12-31 } }\nobjectives: [{ id: a, statement: A }]",
      "a date of its own in a plan without an end":
        "plan: { title: P }\nobjectives: [{ id: a, statement: A, by: 2027-05-31 }]",
    },
  },
  realistic: {
    silent: {
      "a doubling exactly":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 50 }, target: { value: 100, by: 2027-01-01 } }]",
      "a fall, however deep":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 180 }, target: { value: 10, by: 2027-01-01 } }]",
      "growth from nothing, which no percentage says":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 0 }, target: { value: 500, by: 2027-01-01 } }]",
      "percentage points are no percent":
        'objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 4 }, target: { change: "+3pp", by: 2027-01-01 } }]',
    },
    speaks: [
      [
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { unknown: true, measureBy: 2027-01-31 }, target: { value: 9, by: 2027-06-30 } }]",
        "none of its KPIs has a baseline",
      ],
      [
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 10 }, target: { change: x3, by: 2027-06-30 } }]",
        "by 200 %, from 10 to 30",
      ],
    ],
  },
  pursued: {
    silent: {
      "by a campaign alone":
        "objectives: [{ id: a, statement: A }]\ncampaigns: [{ id: c, name: C, objectives: [a] }]",
      "no means at all, which other rules say": "objectives: [{ id: a, statement: A }]",
      "by an action alone":
        "objectives: [{ id: a, statement: A }]\nstrategy: { actions: [{ id: x, description: X, objectives: [a] }] }",
    },
  },
  focus: {
    silent: {
      "as many as there may be":
        "objectives: [{ id: a, statement: A }, { id: b, statement: B }, { id: c, statement: C }, { id: d, statement: D }, { id: e, statement: E }]",
      "as many as the team allows": {
        plan: "objectives: [{ id: a, statement: A }, { id: b, statement: B }, { id: c, statement: C }, { id: d, statement: D }, { id: e, statement: E }, { id: f, statement: F }]",
        options: { max: 6 },
      },
      "an id given twice, of which structure/unique-id speaks": {
        plan: "objectives: [{ id: a, statement: A }, { id: a, statement: A }]",
        options: { max: 1 },
      },
    },
    speaks: [
      [
        { plan: "objectives: [{ id: a, statement: A }, { id: b, statement: B }]", options: { max: 1 } },
        "has 2 objectives, and 1 is as many",
      ],
    ],
  },
  owner: {
    silent: {
      "a team of one": "team: [{ id: ema, name: Ema }]\nobjectives: [{ id: a, statement: A }]",
      "an owner who is not in the team, of whom structure/reference speaks":
        "objectives: [{ id: a, statement: A, owner: ema }]",
    },
    speaks: [["objectives: [{ id: a, statement: A }]", 'Nobody answers for objective "a"']],
  },
  goal: {
    silent: {
      "a plan that names no goals": "objectives: [{ id: a, statement: A }]",
      "a list of goals with nothing in it": "plan: { goals: [] }\nobjectives: [{ id: a, statement: A }]",
      "every objective linked":
        "plan: { goals: [{ id: g, statement: G }] }\nobjectives: [{ id: a, statement: A, goal: g }]",
    },
  },
  vague: {
    silent: {
      "a figure in the same sentence": "objectives: [{ id: a, statement: Improve our rating to 4.8 stars. }]",
      "a percentage": "objectives: [{ id: a, statement: Increase orders by 20 %. }]",
      "a percentage in words":
        "objectives: [{ id: a, statement: Увеличаване на поръчките с двадесет на сто }]",
      "thousands with a space": "objectives: [{ id: a, statement: Да имаме повече от 1 000 последователи }]",
      "a multiple in figures": "objectives: [{ id: a, statement: Grow orders 2x }]",
      "a multiple in words": "objectives: [{ id: a, statement: Double orders of our best buns }]",
      "a doubling in Bulgarian":
        "objectives: [{ id: a, statement: Удвояване на повечето поръчки и по-добър имидж }]",
      "a part of the whole": "objectives: [{ id: a, statement: Reduce what we throw away by a third. }]",
      "half in Bulgarian": "objectives: [{ id: a, statement: Намаляване на оплакванията наполовина }]",
      "a percentage in Spanish": "objectives: [{ id: a, statement: Aumentar las visitas un 20 por ciento }]",
      "a day": "objectives: [{ id: a, statement: Improve the order form by 26 March 2027. }]",
      "a month by its name": "objectives: [{ id: a, statement: Mejorar el formulario antes de junio }]",
      "a figure in the next sentence":
        "objectives: [{ id: a, statement: Improve our rating. It is to be 4.8 stars. }]",
      "words that say exactly how much":
        "objectives: [{ id: a, statement: Answer complaints so that no more of them reach the press. }]",
      "a noun that is a vague verb elsewhere":
        "objectives: [{ id: a, statement: Answer every support question on the day it is asked. }]",
      "an abbreviation that ends no sentence":
        "objectives: [{ id: a, statement: До 30 юни 2027 г. да подобрим оценката си. }]",
      "a plain statement of the source":
        "objectives: [{ id: a, statement: вземете квалифицирани посетители }]",
    },
    speaks: [
      ["objectives: [{ id: a, statement: укрепване на връзката с клиентите }]", '"укрепване"'],
      ["objectives: [{ id: a, statement: Да имаме по-добър имидж }]", '"по-добър"'],
      ["objectives: [{ id: a, statement: We want to grow our community. }]", '"grow"'],
      ["objectives: [{ id: a, statement: Contribuir a dar a conocer la marca }]", '"Contribuir"'],
      ["objectives: [{ id: a, statement: Improve our image. We moved in 2026. }]", '"Improve"'],
      [
        {
          plan: "objectives: [{ id: a, statement: Leverage synergistic moments }, { id: b, statement: Be the talk of the town }]",
          vocabulary: { vagueWords: ["synerg*", "talk of the town"] },
        },
        ['"Leverage"', '"talk of the town"'],
      ],
    ],
  },
  compound: {
    silent: {
      "two things of one verb": "objectives: [{ id: a, statement: Sell 300 buns and rolls by May. }]",
      "two verbs for one thing": "objectives: [{ id: a, statement: Grow and strengthen our community. }]",
      "where the change leads":
        "objectives: [{ id: a, statement: Grow our followers on Instagram and reach 5000 of them. }]",
      "what it is for":
        "objectives: [{ id: a, statement: Increase visits to the shop to sell more bread and reduce waste. }]",
      "a second sentence that tells of the past":
        "objectives: [{ id: a, statement: Sell 300 buns by May. Last year it was 240 buns. }]",
      "a milestone of the same thing":
        "objectives: [{ id: a, statement: Sell 300 buns by May. Sell 150 buns by April. }]",
      "a verb in another form":
        "objectives: [{ id: a, statement: Увеличаване на поръчките и подобрена страница за тях }]",
    },
    speaks: [
      [
        "objectives: [{ id: a, statement: Sell 300 buns by May. Answer 95 % of messages in time. }]",
        "each with a figure of its own: 300, then 95 %",
      ],
      [
        "objectives: [{ id: a, statement: Да увеличим посещенията и да подобрим имиджа }]",
        '"увеличим посещенията" and "подобрим имиджа"',
      ],
      [
        "objectives: [{ id: a, statement: Aumentar las visitas y mejorar la imagen }]",
        '"Aumentar las visitas" and "mejorar la imagen"',
      ],
    ],
  },
  outcome: {
    silent: {
      "an output beside an outcome":
        "objectives: [{ id: a, statement: Sell 40 bags a day. }]\nkpis: [{ id: k, name: K, objective: a, metric: posts-published }, { id: l, name: L, objective: a, metric: orders }]",
      "work that is counted by an outcome":
        "objectives: [{ id: a, statement: Publish 100 posts by May. }]\nkpis: [{ id: k, name: K, objective: a, metric: reach, target: { value: 9000 } }]",
      "a metric nobody knows":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, metric: custom, formula: bags on the till }]",
      "posts of other people": "objectives: [{ id: a, statement: Get 45 posts of guests a month. }]",
      "work with a figure for what it brings":
        "objectives: [{ id: a, statement: Publish 100 posts that bring 900 visitors. }]",
      "work that makes something else": "objectives: [{ id: a, statement: Create 20 jobs by May. }]",
    },
    speaks: [
      ["objectives: [{ id: a, statement: Publish 100 posts by 30 June 2027. }]", 'our own work: "100 posts"'],
      [
        "objectives: [{ id: a, statement: Да публикуваме по 3 клипа седмично }]\nkpis: [{ id: k, name: K, objective: a, metric: custom, formula: clips, target: { value: 3 } }]",
        '"3 клипа"',
      ],
      ["objectives: [{ id: a, statement: Lanzar 4 campañas antes de junio }]", '"4 campañas"'],
      [
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, metric: alt-text-coverage }]",
        "only by our own work: K",
      ],
    ],
  },
  consistent: {
    silent: {
      "two ways to say one target":
        'kpis: [{ id: k, name: K, metric: followers, channel: ig, baseline: { value: 500 }, target: { change: "+20%", by: 2027-05-31 } }, { id: l, name: L, metric: followers, channel: ig, target: { value: 600, by: 2027-05-31 } }]',
      "two days":
        "kpis: [{ id: k, name: K, metric: followers, channel: ig, target: { value: 600, by: 2027-05-31 } }, { id: l, name: L, metric: followers, channel: ig, target: { value: 700, by: 2027-08-31 } }]",
      "visits to two pages":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: Visits to the shop, objective: a, metric: website-visits, target: { value: 600, by: 2027-05-31 } }, { id: l, name: Visits to the courses, objective: a, metric: website-visits, target: { value: 90, by: 2027-05-31 } }]",
      "the reach of two campaigns":
        "campaigns: [{ id: c, name: C, kpis: [k] }, { id: d, name: D, kpis: [l] }]\nkpis: [{ id: k, name: Reach, metric: reach, channel: ig, target: { value: 600, by: 2027-05-31 } }, { id: l, name: Reach, metric: reach, channel: ig, target: { value: 900, by: 2027-05-31 } }]",
      "metrics of the plan's own":
        "kpis: [{ id: k, name: K, metric: custom, target: { value: 600, by: 2027-05-31 } }, { id: l, name: K, metric: custom, target: { value: 700, by: 2027-05-31 } }]",
      "people who are on two channels at once":
        "kpis: [{ id: t, name: T, metric: reach, target: { value: 900, by: 2027-05-31 } }, { id: k, name: K, metric: reach, channel: ig, target: { value: 600, by: 2027-05-31 } }, { id: l, name: L, metric: reach, channel: fb, target: { value: 700, by: 2027-05-31 } }]",
      "a rate, which nobody adds up":
        "kpis: [{ id: t, name: T, metric: er-reach, target: { value: 3, by: 2027-05-31 } }, { id: k, name: K, metric: er-reach, channel: ig, target: { value: 4, by: 2027-05-31 } }, { id: l, name: L, metric: er-reach, channel: fb, target: { value: 2, by: 2027-05-31 } }]",
      "visits that come from elsewhere, too":
        "strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }] }\nkpis: [{ id: t, name: T, metric: website-visits, target: { value: 900, by: 2027-05-31 } }, { id: k, name: K, metric: website-visits, channel: ig, target: { value: 200, by: 2027-05-31 } }, { id: l, name: L, metric: website-visits, channel: fb, target: { value: 300, by: 2027-05-31 } }]",
      "channels that have no target of their own":
        "strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }, { id: tt, platform: tiktok }] }\nkpis: [{ id: t, name: T, metric: followers, target: { value: 900, by: 2027-05-31 } }, { id: k, name: K, metric: followers, channel: ig, target: { value: 200, by: 2027-05-31 } }, { id: l, name: L, metric: followers, channel: fb, target: { value: 300, by: 2027-05-31 } }]",
      "one channel alone":
        "kpis: [{ id: t, name: T, metric: followers, target: { value: 900, by: 2027-05-31 } }, { id: k, name: K, metric: followers, channel: ig, target: { value: 950, by: 2027-05-31 } }]",
    },
    speaks: [
      [
        "strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }] }\nkpis: [{ id: t, name: T, metric: followers, target: { value: 900, by: 2027-05-31 } }, { id: k, name: K, metric: followers, channel: ig, target: { value: 200, by: 2027-05-31 } }, { id: l, name: L, metric: followers, channel: fb, target: { value: 300, by: 2027-05-31 } }]",
        "its channels make 500: ig 200, fb 300",
      ],
      [
        "objectives: [{ id: a, statement: A, by: 2027-05-31 }]\nkpis: [{ id: k, name: Visits, objective: a, metric: website-visits, target: { value: 600 } }, { id: l, name: Website visits, objective: a, metric: website-visits, target: { value: 700, by: 2027-05-31 } }]",
        "the same metric (website-visits) on all channels, is to be 600 that day",
      ],
    ],
  },
  agrees: {
    silent: {
      "a number that a baseline is":
        "objectives: [{ id: a, statement: Keep our 300 orders a month. }]\nkpis: [{ id: k, name: Orders, objective: a, baseline: { value: 300 }, target: { value: 320, by: 2027-05-31 } }]",
      "a number that is what comes on top":
        "objectives: [{ id: a, statement: Win 100 followers. }]\nkpis: [{ id: k, name: Followers, objective: a, baseline: { value: 500 }, target: { value: 600, by: 2027-05-31 } }]",
      "a number that two KPIs make":
        "objectives: [{ id: a, statement: Take 300 orders. }]\nkpis: [{ id: k, name: Orders by phone, objective: a, target: { value: 100 } }, { id: l, name: Orders online, objective: a, target: { value: 200 } }]",
      "a number of something else":
        "objectives: [{ id: a, statement: Bring visitors to our 3 shops. }]\nkpis: [{ id: k, name: Visitors, objective: a, target: { value: 600 } }]",
      "an hour":
        "objectives: [{ id: a, statement: Increase sales after 5. }]\nkpis: [{ id: k, name: Sales, objective: a, target: { value: 40 } }]",
      "so many a day as make the month":
        "objectives: [{ id: a, statement: Sell 40 bags a day. }]\nkpis: [{ id: k, name: Bags in a month, objective: a, target: { value: 1200 } }]",
      "at least so many":
        "objectives: [{ id: a, statement: Take at least 300 orders. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 350 } }]",
      "thousands with a point":
        "plan: { language: bg }\nobjectives: [{ id: a, statement: Да вземем 1.500 поръчки }]\nkpis: [{ id: k, name: Поръчки, objective: a, target: { value: 1500 } }]",
      "thousands with a space":
        "objectives: [{ id: a, statement: Да вземем 1 500 поръчки }]\nkpis: [{ id: k, name: Поръчки, objective: a, target: { value: 1500 } }]",
      "a number in words":
        "objectives: [{ id: a, statement: Fill twenty courses. }]\nkpis: [{ id: k, name: Courses, objective: a, target: { value: 20 } }]",
      "two numbers, of which nobody knows the right one":
        "objectives: [{ id: a, statement: Take orders from 240 to 300 orders. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 250 } }]",
      "a promised time that the KPI does not measure":
        "objectives: [{ id: a, statement: Answer messages within 2 hours. }]\nkpis: [{ id: k, name: Messages answered in time, objective: a, unit: percent, target: { value: 95 } }]",
      "hours that are minutes in the KPI":
        "objectives: [{ id: a, statement: Answer messages within 2 hours. }]\nkpis: [{ id: k, name: Minutes to an answer to messages, objective: a, metric: first-response-time, target: { value: 120 } }]",
      "a change within rounding":
        "objectives: [{ id: a, statement: Increase orders by 33 %. }]\nkpis: [{ id: k, name: Orders, objective: a, baseline: { value: 30 }, target: { value: 40 } }]",
      "a change in percentage points":
        "objectives: [{ id: a, statement: Raise the share of answers by 20 %. }]\nkpis: [{ id: k, name: Share of answers, objective: a, unit: percent, baseline: { value: 60 }, target: { value: 80 } }]",
      "a share that is one KPI of another":
        "objectives: [{ id: a, statement: Turn 8 % of visits into orders. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 120 } }, { id: l, name: Visits, objective: a, target: { value: 1500 } }]",
      "a share of something counted":
        "objectives: [{ id: a, statement: Reach 50 % of households. }]\nkpis: [{ id: k, name: Households, objective: a, metric: custom, unit: count, baseline: { value: 2650 }, target: { value: 4000 } }]",
      "a doubling that is one":
        "objectives: [{ id: a, statement: Да удвоим поръчките }]\nkpis: [{ id: k, name: Поръчки, objective: a, baseline: { value: 150 }, target: { value: 300 } }]",
      "a double room":
        "objectives: [{ id: a, statement: Sell our double rooms. }]\nkpis: [{ id: k, name: Rooms sold, objective: a, baseline: { value: 100 }, target: { value: 150 } }]",
      "the eve of a day":
        "objectives: [{ id: a, statement: Take orders before 1 April 2027. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 9, by: 2027-03-31 } }]",
      "a day that is a milestone":
        "objectives: [{ id: a, statement: Take orders by 31 March 2027. }]\nkpis: [{ id: k, name: Orders, objective: a, milestones: [{ value: 5, by: 2027-03-31 }], target: { value: 9, by: 2027-04-30 } }]",
      "a day from which on":
        "objectives: [{ id: a, statement: Take orders from 1 March 2027. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 9, by: 2027-04-30 } }]",
      "an age":
        "objectives: [{ id: a, statement: Reach 18-year-olds. }]\nkpis: [{ id: k, name: Reach, objective: a, target: { value: 900 } }]",
    },
    speaks: [
      [
        "objectives: [{ id: a, statement: Да вземем 300 поръчки до 26 март 2027 г. }]\nkpis: [{ id: k, name: Поръчки за козунаци, objective: a, target: { value: 250, by: 2027-03-26 } }]",
        'says 300, but no figure of its KPIs fits that: "Поръчки за козунаци" is to be 250',
      ],
      [
        "objectives: [{ id: a, statement: Recibir 1.500 visitas antes del 26 de marzo de 2027 }]\nkpis: [{ id: k, name: Visitas, objective: a, target: { value: 1200, by: 2027-04-30 } }]",
        ["says 1.500", 'says 2027-03-26, but its KPIs are due on other days: "Visitas" by 2027-04-30'],
      ],
      [
        "objectives: [{ id: a, statement: Increase orders by 20 %. }]\nkpis: [{ id: k, name: Orders, objective: a, baseline: { value: 40 }, target: { value: 54 } }]",
        '"Orders" goes from 40 to 54, which is 35 %',
      ],
      [
        'objectives: [{ id: a, statement: Увеличаване на поръчките с 20 на сто }]\nkpis: [{ id: k, name: Поръчки, objective: a, target: { change: "+35%" } }]',
        'says 20 на сто, but no figure of its KPIs fits that: "Поръчки" is to be +35%',
      ],
      [
        "objectives: [{ id: a, statement: Answer 90 % of messages in time. }]\nkpis: [{ id: k, name: Messages answered in time, objective: a, metric: sla-met, target: { value: 80 } }]",
        'says 90 %, but no figure of its KPIs fits that: "Messages answered in time" is to be 80',
      ],
      [
        "objectives: [{ id: a, statement: Duplicar los pedidos }]\nkpis: [{ id: k, name: Pedidos, objective: a, baseline: { value: 100 }, target: { value: 150 } }]",
        "says Duplicar",
      ],
      [
        "objectives: [{ id: a, statement: Grow our visits from social networks to 600 a month. }]\nkpis: [{ id: k, name: Site visits, objective: a, target: { value: 450 } }]",
        "says 600",
      ],
      [
        "objectives: [{ id: a, statement: Aumentar un 25 % los ingresos mensuales. }]\nkpis: [{ id: k, name: Ingresos, objective: a, baseline: { value: 100 }, target: { value: 150 } }]",
        "which is 50 %",
      ],
      [
        "objectives: [{ id: a, statement: Recaudar 3 mil euros al mes en donativos. }]\nkpis: [{ id: k, name: Donativos, objective: a, unit: currency, target: { value: 2500 } }]",
        "says 3 mil",
      ],
      [
        "objectives: [{ id: a, statement: Take orders by 2027-06-30., by: 2027-12-31 }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 9 } }]",
        '"Orders" by 2027-12-31',
      ],
    ],
  },
});
