/** The wizard's questions, each with a reason and an example. */
const questions = {
  "plan.organization": {
    ask: "Whose plan is it?",
    why: "The company, institution or person, as it is written in public.",
    example: "Dawn Chorus Bakery",
  },
  owner: {
    ask: "Who is responsible for it?",
    why: "One person who keeps the plan and answers for it. Usually you.",
    example: "Emma Lindgren",
  },
  "team.hoursPerWeek": {
    ask: "How many hours a week does that person have for it?",
    why: "The plan may ask for no more work than there are hours.",
    example: "12",
  },
  deputy: {
    ask: "Who stands in for them?",
    why: "In a crisis somebody must decide even when one is away.",
    example: "Bruno Keller",
  },
  "plan.period.start": {
    ask: "When does the plan begin?",
    why: "Objectives and results are counted from this day.",
    example: "2027-01-01",
  },
  "plan.period.end": {
    ask: "When does it end?",
    why: "A year is common; a campaign may be shorter.",
    example: "2027-12-31",
  },
  "plan.currency": {
    ask: "In which currency are its amounts?",
    why: "Three letters by ISO 4217.",
    example: "EUR",
  },
  "situation.internal.about": {
    ask: "Who are you?",
    why: "The first question of the analysis. A stranger should understand it.",
    example: "A neighborhood bakery that is sold out of sourdough by ten",
  },
  "situation.internal.offerings": {
    ask: "What do you offer?",
    why: "The products and services the plan may speak about.",
    example: "sourdough bread, cinnamon knots, cakes to order",
  },
  "situation.internal.resources.note": {
    ask: "What do you have for it: people, money, equipment?",
    why: "Enough or not enough: an honest answer spares you a plan nobody can keep.",
    example: "One person for half a day a week, a phone with a good camera, no budget for ads",
  },
  "situation.internal.reputation.summary": {
    ask: "What is said about you online?",
    why: "Look at reviews and comments before you plan what to say.",
    example: "4.7 stars from 210 reviews; people love the bread and mind the queue",
  },
  "situation.internal.history": {
    ask: "What have you done so far, and where?",
    why: "Earlier campaigns, online or not. What worked once may work again.",
    example: "Easter orders on Facebook 2026; open day in the bakehouse",
  },
  "situation.external.competitors": {
    ask: "Who else tries to reach the same people?",
    why: "You can learn from what they do, how and where.",
    example: "Corner Café, Golden Crust",
  },
  "situation.external.factors.demographic": {
    ask: "What changes in the population around you?",
    why: "External factors, 1 of 5: who lives here, how old, how many.",
    example: "Two student houses open in April",
  },
  "situation.external.factors.economic": {
    ask: "What changes in the economy?",
    why: "External factors, 2 of 5: prices, incomes, costs.",
    example: "Butter costs a third more than last year",
  },
  "situation.external.factors.technological": {
    ask: "What changes in technology?",
    why: "External factors, 3 of 5: what people use, what networks do.",
    example: "People order from their phones on the way to work",
  },
  "situation.external.factors.political": {
    ask: "What changes in politics and regulation?",
    why: "External factors, 4 of 5: the state, the city, elections, rules.",
    example: "The city closes the street to cars in summer",
  },
  "situation.external.factors.sociocultural": {
    ask: "What changes in how people live and what they value?",
    why: "External factors, 5 of 5: habits, values, fashions.",
    example: "Neighbors want to know where their bread comes from",
  },
  "situation.swot": {
    ask: "A strength, a weakness, an opportunity and a threat?",
    why: "The SWOT on one line: what is good and bad inside, what helps and harms from outside.",
    example:
      "You can smell us from the tram stop; nobody is free to film in the mornings; two student houses open in April; a chain opens across the street",
  },
  "situation.swot.strengths": {
    ask: "SWOT: what are your strengths?",
    why: "Inside, helpful: what you do better or have and others lack.",
    example: "You can smell us from the tram stop; regulars know us by name",
  },
  "situation.swot.weaknesses": {
    ask: "SWOT: what are your weaknesses?",
    why: "Inside, harmful: what you lack or do worse.",
    example: "Nobody is free to film in the mornings",
  },
  "situation.swot.opportunities": {
    ask: "SWOT: what are the opportunities?",
    why: "Outside, helpful: what changes in your favor.",
    example: "Two student houses open in April",
  },
  "situation.swot.threats": {
    ask: "SWOT: what are the threats?",
    why: "Outside, harmful: what could go against you.",
    example: "A chain bakery opens across the street",
  },
  "people.audiences.name": {
    ask: "Whom do you want to reach first?",
    why: "One group of people, by a name that you use among yourselves.",
    example: "People at the tram stop",
  },
  "people.audiences.description": {
    ask: "Who are they?",
    why: "Say it so that a colleague could write for them.",
    example: "They commute between six and eight and have two minutes",
  },
  "people.audiences.needs": {
    ask: "What do they want that you can give?",
    why: "Posts that answer a need are read; the others are not.",
    example: "breakfast in one hand, to know what is fresh",
  },
  "objectives.kind": {
    ask: "What sort of change is it?",
    why: "Later you will see which KPIs fit it.",
    example: "sales",
  },
  "objectives.statement": {
    ask: "What do you want to achieve with them, and how much of it?",
    why: "One clear objective, realistic and measurable: with a figure.",
    example: "Take 300 orders for Easter buns from social networks",
  },
  "objectives.by": {
    ask: "By when?",
    why: "Without a date an objective can never fall behind.",
    example: "2027-03-26",
  },
  "objectives.rationale": {
    ask: "Why can it be done?",
    why: "Realistic means that there is a reason to believe it.",
    example: "Last year we counted 240 orders without any posts",
  },
  "strategy.channels": {
    ask: "On which networks?",
    why: "Only where these people are, and no more than you can keep alive.",
    example: "instagram, facebook",
  },
  "strategy.channels.frequency.posts": {
    ask: "How many posts a week, on each?",
    why: "Better few and regular than many in the first week.",
    example: "3",
  },
  "strategy.voice.tone": {
    ask: "How do you sound?",
    why: "A few words, so that everyone who writes sounds the same.",
    example: "warm, a little proud, never in a hurry",
  },
  publishing: {
    ask: "With which tool do you publish?",
    why: "The networks' own tools will do.",
    example: "Meta Business Suite",
  },
  analytics: {
    ask: "Where do you read the results?",
    why: "Your KPIs must stand somewhere.",
    example: "Google Analytics",
  },
  listening: {
    ask: "With what do you notice what is said about you?",
    why: "A crisis is noticed by listening. A free alert is a beginning.",
    example: "Google Alerts",
  },
  "kpis.metric": {
    ask: "What do you count to see whether the objective is met?",
    why: "The KPI: one figure that tells.",
    example: "orders",
  },
  "kpis.baseline.value": {
    ask: "Where does it stand today?",
    why: "Without a starting point nobody can tell whether anything changed.",
    example: "240",
  },
  "kpis.target": {
    ask: "Which figure is the target?",
    why: "The figure of your objective.",
    example: "300",
  },
  "measurement.corrections.then": {
    ask: "What will you change if it falls short?",
    why: "Decided now, in calm, it is a plan; later it is a quarrel.",
    example: "Show the order form in every post and put it on the door",
  },
  "crisis.scenarios.name": {
    ask: "What is the worst thing that people could say or share about you?",
    why: "The first scenario of your crisis manual.",
    example: "A film of a flour moth in the bakery",
  },
  "situation.internal.resources.level": {
    ask: "Is that enough for what you have in mind?",
    why: "People, money and equipment together. What is short becomes a weakness of the SWOT.",
  },
  "situation.internal.reputation.sentiment": {
    ask: "How do people speak of you online?",
    why: "On the whole, in reviews, comments and mentions.",
  },
  "situation.external.competitors.does": {
    ask: "What do they do?",
    why: "What they try to win these people with.",
    example: "A free coffee with every tenth breakfast",
  },
  "situation.external.competitors.how": {
    ask: "How do they do it?",
    why: "Their tone, their formats, how often they post.",
    example: "Short clips from behind the counter, three a week",
  },
  "situation.external.competitors.where": {
    ask: "Where do they do it?",
    why: "On which networks, and outside them.",
    example: "Instagram, and a board at the tram stop",
  },
  "people.audiences.platforms": {
    ask: "Which networks do they use?",
    why: "These will be proposed first when you choose your channels.",
  },
  "objectives.addresses": {
    ask: "Which points of the SWOT does it answer?",
    why: "An objective uses a strength or an opportunity, or does something about a weakness or a threat.",
  },
  "strategy.channels.effortPerPost": {
    ask: "How long does one post take?",
    why: "With idea, text, picture, approval and answers. Write it as 90m or 2h.",
    example: "60m",
  },
  "strategy.channels.rationale": {
    ask: "Why there, and not elsewhere?",
    why: "Who of your people is there, and what you can do for them.",
    example: "Our regulars follow us there and ask in comments what is fresh",
  },
  "crisis.scenarios.statements.text": {
    ask: "What will you publish first?",
    why: "Word for word, so that on the day nobody has to invent it.",
  },
  "kpis.of": {
    ask: "Of what is it a share?",
    why: "For example of followers, reach, impressions, views or sessions.",
  },
  "crisis.monitoring.keywords": {
    ask: "For which words do you watch?",
    why: "Your name, the way people misspell it, your products.",
    example: "dawn chorus bakery, dawn chorus bread",
  },
  "crisis.monitoring.hours": {
    ask: "When does somebody watch?",
    why: "A crisis that breaks out on Saturday evening is noticed only if somebody looks then.",
    example: "07:00-22:00, every day",
  },
};

export default questions;
