import { fragments } from "../fragments.ts";

export default fragments("objectives", {
  measurable: {
    valid: {
      "a KPI for two objectives":
        "objectives: [{ id: a, statement: A }, { id: b, statement: B }]\nkpis: [{ id: k, name: K, objective: [a, b], target: { value: 1, by: 2027-01-01 } }]",
      "a KPI without a target value, which kpis/target reports":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a }]",
    },
  },
  primary: {
    valid: {
      "a single objective": "objectives: [{ id: a, statement: A }]",
      "one primary objective, and others without a priority":
        "objectives: [{ id: a, statement: A, priority: primary }, { id: b, statement: B }]",
    },
    invalid: [["objectives: [{ id: a, statement: A }, { id: b, statement: B }]", "None of the 2"]],
  },
  "time-bound": {
    valid: {
      "the end of the plan": "plan: { period: { end: 2027-12-31 } }\nobjectives: [{ id: a, statement: A }]",
      "its own date in a plan without an end":
        "plan: { title: P }\nobjectives: [{ id: a, statement: A, by: 2027-05-31 }]",
    },
  },
  realistic: {
    valid: {
      "exactly doubled":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 50 }, target: { value: 100, by: 2027-01-01 } }]",
      "a decrease of any size":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 180 }, target: { value: 10, by: 2027-01-01 } }]",
      "growth from zero":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 0 }, target: { value: 500, by: 2027-01-01 } }]",
      "percentage points":
        'objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 4 }, target: { change: "+3pp", by: 2027-01-01 } }]',
    },
    invalid: [
      [
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { unknown: true, measureBy: 2027-01-31 }, target: { value: 9, by: 2027-06-30 } }]",
        "none of its KPIs has a baseline",
      ],
      [
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, baseline: { value: 10 }, target: { change: x3, by: 2027-06-30 } }]",
        "by 200%, from 10 to 30",
      ],
    ],
  },
  pursued: {
    valid: {
      "only a campaign":
        "objectives: [{ id: a, statement: A }]\ncampaigns: [{ id: c, name: C, objectives: [a] }]",
      "no means, which other rules report": "objectives: [{ id: a, statement: A }]",
      "only an action":
        "objectives: [{ id: a, statement: A }]\nstrategy: { actions: [{ id: x, description: X, objectives: [a] }] }",
    },
  },
  focus: {
    valid: {
      "exactly the maximum":
        "objectives: [{ id: a, statement: A }, { id: b, statement: B }, { id: c, statement: C }, { id: d, statement: D }, { id: e, statement: E }]",
      "exactly the configured maximum": {
        plan: "objectives: [{ id: a, statement: A }, { id: b, statement: B }, { id: c, statement: C }, { id: d, statement: D }, { id: e, statement: E }, { id: f, statement: F }]",
        options: { max: 6 },
      },
      "a duplicate id, which structure/unique-id reports": {
        plan: "objectives: [{ id: a, statement: A }, { id: a, statement: A }]",
        options: { max: 1 },
      },
    },
    invalid: [
      [
        { plan: "objectives: [{ id: a, statement: A }, { id: b, statement: B }]", options: { max: 1 } },
        "has 2 objectives, and 1 is as many",
      ],
    ],
  },
  owner: {
    valid: {
      "a team of one": "team: [{ id: ema, name: Ema }]\nobjectives: [{ id: a, statement: A }]",
      "an unknown owner, which structure/reference reports":
        "objectives: [{ id: a, statement: A, owner: ema }]",
    },
    invalid: [["objectives: [{ id: a, statement: A }]", 'Nobody answers for objective "a"']],
  },
  goal: {
    valid: {
      "a plan without goals": "objectives: [{ id: a, statement: A }]",
      "an empty list of goals": "plan: { goals: [] }\nobjectives: [{ id: a, statement: A }]",
      "every objective linked":
        "plan: { goals: [{ id: g, statement: G }] }\nobjectives: [{ id: a, statement: A, goal: g }]",
    },
  },
  vague: {
    valid: {
      "a figure in the same sentence": "objectives: [{ id: a, statement: Improve our rating to 4.8 stars. }]",
      "a pronoun for what was said before":
        "objectives: [{ id: a, statement: Give teachers a map so that they use it and strengthen it. }]",
      "a pronoun in Bulgarian":
        "objectives: [{ id: a, statement: Учителите да ползват картата и да я подобряват. }]",
      "a percentage": "objectives: [{ id: a, statement: Increase orders by 20 %. }]",
      "a percentage in words":
        "objectives: [{ id: a, statement: Увеличаване на поръчките с двадесет на сто }]",
      "thousands with a space": "objectives: [{ id: a, statement: Да имаме повече от 1 000 последователи }]",
      "a multiple in figures": "objectives: [{ id: a, statement: Grow orders 2x }]",
      "a multiple in words": "objectives: [{ id: a, statement: Double orders of our best buns }]",
      "a doubling in Bulgarian":
        "objectives: [{ id: a, statement: Удвояване на повечето поръчки и по-добър имидж }]",
      "a fraction": "objectives: [{ id: a, statement: Reduce what we throw away by a third. }]",
      "half in Bulgarian": "objectives: [{ id: a, statement: Намаляване на оплакванията наполовина }]",
      "a percentage in Spanish": "objectives: [{ id: a, statement: Aumentar las visitas un 20 por ciento }]",
      "a day": "objectives: [{ id: a, statement: Improve the order form by 26 March 2027. }]",
      "a month in words": "objectives: [{ id: a, statement: Mejorar el formulario antes de junio }]",
      "a figure in the next sentence":
        "objectives: [{ id: a, statement: Improve our rating. It is to be 4.8 stars. }]",
      "an exact amount in words":
        "objectives: [{ id: a, statement: Answer complaints so that no more of them reach the press. }]",
      "a noun that is a vague verb elsewhere":
        "objectives: [{ id: a, statement: Answer every support question on the day it is asked. }]",
      "an abbreviation in the middle of a sentence":
        "objectives: [{ id: a, statement: До 30 юни 2027 г. да подобрим оценката си. }]",
      "a plain statement of the source":
        "objectives: [{ id: a, statement: вземете квалифицирани посетители }]",
    },
    invalid: [
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
    valid: {
      "one verb with two objects": "objectives: [{ id: a, statement: Sell 300 buns and rolls by May. }]",
      "two verbs with one object": "objectives: [{ id: a, statement: Grow and strengthen our community. }]",
      "the result of the change":
        "objectives: [{ id: a, statement: Grow our followers on Instagram and reach 5000 of them. }]",
      "the purpose":
        "objectives: [{ id: a, statement: Increase visits to the shop to sell more bread and reduce waste. }]",
      "a second sentence about the past":
        "objectives: [{ id: a, statement: Sell 300 buns by May. Last year it was 240 buns. }]",
      "a milestone of the same value":
        "objectives: [{ id: a, statement: Sell 300 buns by May. Sell 150 buns by April. }]",
      "a verb in another form":
        "objectives: [{ id: a, statement: Увеличаване на поръчките и подобрена страница за тях }]",
    },
    invalid: [
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
    valid: {
      "an output and an outcome":
        "objectives: [{ id: a, statement: Sell 40 bags a day. }]\nkpis: [{ id: k, name: K, objective: a, metric: posts-published }, { id: l, name: L, objective: a, metric: orders }]",
      "work with an outcome as KPI":
        "objectives: [{ id: a, statement: Publish 100 posts by May. }]\nkpis: [{ id: k, name: K, objective: a, metric: reach, target: { value: 9000 } }]",
      "an unknown metric":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: K, objective: a, metric: custom, formula: bags on the till }]",
      "posts of other people": "objectives: [{ id: a, statement: Get 45 posts of guests a month. }]",
      "work with a number for its result":
        "objectives: [{ id: a, statement: Publish 100 posts that bring 900 visitors. }]",
      "work with another result": "objectives: [{ id: a, statement: Create 20 jobs by May. }]",
    },
    invalid: [
      [
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: Posts, metric: posts-published }]",
        "count only our own work: Posts",
      ],

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
    valid: {
      "one target in two notations":
        'kpis: [{ id: k, name: K, metric: followers, channel: ig, baseline: { value: 500 }, target: { change: "+20%", by: 2027-05-31 } }, { id: l, name: L, metric: followers, channel: ig, target: { value: 600, by: 2027-05-31 } }]',
      "two days":
        "kpis: [{ id: k, name: K, metric: followers, channel: ig, target: { value: 600, by: 2027-05-31 } }, { id: l, name: L, metric: followers, channel: ig, target: { value: 700, by: 2027-08-31 } }]",
      "visits to two pages":
        "objectives: [{ id: a, statement: A }]\nkpis: [{ id: k, name: Visits to the shop, objective: a, metric: website-visits, target: { value: 600, by: 2027-05-31 } }, { id: l, name: Visits to the courses, objective: a, metric: website-visits, target: { value: 90, by: 2027-05-31 } }]",
      "the reach of two campaigns":
        "campaigns: [{ id: c, name: C, kpis: [k] }, { id: d, name: D, kpis: [l] }]\nkpis: [{ id: k, name: Reach, metric: reach, channel: ig, target: { value: 600, by: 2027-05-31 } }, { id: l, name: Reach, metric: reach, channel: ig, target: { value: 900, by: 2027-05-31 } }]",
      "custom metrics":
        "kpis: [{ id: k, name: K, metric: custom, target: { value: 600, by: 2027-05-31 } }, { id: l, name: K, metric: custom, target: { value: 700, by: 2027-05-31 } }]",
      "people on two channels":
        "kpis: [{ id: t, name: T, metric: reach, target: { value: 900, by: 2027-05-31 } }, { id: k, name: K, metric: reach, channel: ig, target: { value: 600, by: 2027-05-31 } }, { id: l, name: L, metric: reach, channel: fb, target: { value: 700, by: 2027-05-31 } }]",
      "rates, which are not added":
        "kpis: [{ id: t, name: T, metric: er-reach, target: { value: 3, by: 2027-05-31 } }, { id: k, name: K, metric: er-reach, channel: ig, target: { value: 4, by: 2027-05-31 } }, { id: l, name: L, metric: er-reach, channel: fb, target: { value: 2, by: 2027-05-31 } }]",
      "visits that also have other sources":
        "strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }] }\nkpis: [{ id: t, name: T, metric: website-visits, target: { value: 900, by: 2027-05-31 } }, { id: k, name: K, metric: website-visits, channel: ig, target: { value: 200, by: 2027-05-31 } }, { id: l, name: L, metric: website-visits, channel: fb, target: { value: 300, by: 2027-05-31 } }]",
      "channels without their own target":
        "strategy: { channels: [{ id: ig, platform: instagram }, { id: fb, platform: facebook }, { id: tt, platform: tiktok }] }\nkpis: [{ id: t, name: T, metric: followers, target: { value: 900, by: 2027-05-31 } }, { id: k, name: K, metric: followers, channel: ig, target: { value: 200, by: 2027-05-31 } }, { id: l, name: L, metric: followers, channel: fb, target: { value: 300, by: 2027-05-31 } }]",
      "a single channel":
        "kpis: [{ id: t, name: T, metric: followers, target: { value: 900, by: 2027-05-31 } }, { id: k, name: K, metric: followers, channel: ig, target: { value: 950, by: 2027-05-31 } }]",
    },
    invalid: [
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
    valid: {
      "a number that equals a baseline":
        "objectives: [{ id: a, statement: Keep our 300 orders a month. }]\nkpis: [{ id: k, name: Orders, objective: a, baseline: { value: 300 }, target: { value: 320, by: 2027-05-31 } }]",
      "a number that equals the increase":
        "objectives: [{ id: a, statement: Win 100 followers. }]\nkpis: [{ id: k, name: Followers, objective: a, baseline: { value: 500 }, target: { value: 600, by: 2027-05-31 } }]",
      "a number that is the sum of two KPIs":
        "objectives: [{ id: a, statement: Take 300 orders. }]\nkpis: [{ id: k, name: Orders by phone, objective: a, target: { value: 100 } }, { id: l, name: Orders online, objective: a, target: { value: 200 } }]",
      "a number of something else":
        "objectives: [{ id: a, statement: Bring visitors to our 3 shops. }]\nkpis: [{ id: k, name: Visitors, objective: a, target: { value: 600 } }]",
      "an hour":
        "objectives: [{ id: a, statement: Increase sales after 5. }]\nkpis: [{ id: k, name: Sales, objective: a, target: { value: 40 } }]",
      "a number per day that matches the month":
        "objectives: [{ id: a, statement: Sell 40 bags a day. }]\nkpis: [{ id: k, name: Bags in a month, objective: a, target: { value: 1200 } }]",
      "at least this number":
        "objectives: [{ id: a, statement: Take at least 300 orders. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 350 } }]",
      "thousands with a point":
        "plan: { language: bg }\nobjectives: [{ id: a, statement: Да вземем 1.500 поръчки }]\nkpis: [{ id: k, name: Поръчки, objective: a, target: { value: 1500 } }]",
      "thousands with a space":
        "objectives: [{ id: a, statement: Да вземем 1 500 поръчки }]\nkpis: [{ id: k, name: Поръчки, objective: a, target: { value: 1500 } }]",
      "a number in words":
        "objectives: [{ id: a, statement: Fill twenty courses. }]\nkpis: [{ id: k, name: Courses, objective: a, target: { value: 20 } }]",
      "two numbers, either of which may be the target":
        "objectives: [{ id: a, statement: Take orders from 240 to 300 orders. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 250 } }]",
      "a duration that the KPI does not measure":
        "objectives: [{ id: a, statement: Answer messages within 2 hours. }]\nkpis: [{ id: k, name: Messages answered in time, objective: a, unit: percent, target: { value: 95 } }]",
      "hours, with minutes in the KPI":
        "objectives: [{ id: a, statement: Answer messages within 2 hours. }]\nkpis: [{ id: k, name: Minutes to an answer to messages, objective: a, metric: first-response-time, target: { value: 120 } }]",
      "a change within rounding":
        "objectives: [{ id: a, statement: Increase orders by 33 %. }]\nkpis: [{ id: k, name: Orders, objective: a, baseline: { value: 30 }, target: { value: 40 } }]",
      "a change in percentage points":
        "objectives: [{ id: a, statement: Raise the share of answers by 20 %. }]\nkpis: [{ id: k, name: Share of answers, objective: a, unit: percent, baseline: { value: 60 }, target: { value: 80 } }]",
      "a share of one KPI in another":
        "objectives: [{ id: a, statement: Turn 8 % of visits into orders. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 120 } }, { id: l, name: Visits, objective: a, target: { value: 1500 } }]",
      "a share of a count":
        "objectives: [{ id: a, statement: Reach 50 % of households. }]\nkpis: [{ id: k, name: Households, objective: a, metric: custom, unit: count, baseline: { value: 2650 }, target: { value: 4000 } }]",
      "a real doubling":
        "objectives: [{ id: a, statement: Да удвоим поръчките }]\nkpis: [{ id: k, name: Поръчки, objective: a, baseline: { value: 150 }, target: { value: 300 } }]",
      "a double room":
        "objectives: [{ id: a, statement: Sell our double rooms. }]\nkpis: [{ id: k, name: Rooms sold, objective: a, baseline: { value: 100 }, target: { value: 150 } }]",
      "the eve of a day":
        "objectives: [{ id: a, statement: Take orders before 1 April 2027. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 9, by: 2027-03-31 } }]",
      "the date of a milestone":
        "objectives: [{ id: a, statement: Take orders by 31 March 2027. }]\nkpis: [{ id: k, name: Orders, objective: a, milestones: [{ value: 5, by: 2027-03-31 }], target: { value: 9, by: 2027-04-30 } }]",
      "a start date":
        "objectives: [{ id: a, statement: Take orders from 1 March 2027. }]\nkpis: [{ id: k, name: Orders, objective: a, target: { value: 9, by: 2027-04-30 } }]",
      "an age":
        "objectives: [{ id: a, statement: Reach 18-year-olds. }]\nkpis: [{ id: k, name: Reach, objective: a, target: { value: 900 } }]",
    },
    invalid: [
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
        '"Orders" goes from 40 to 54, a change of 35%',
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
        "a change of 50%",
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
