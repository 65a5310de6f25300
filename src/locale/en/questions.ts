/** How the wizard asks for each answer, why, and an example. */
const questions = {
  organization: {
    ask: "Whose plan is it?",
    why: "The company, institution or person, as it is written in public.",
    example: "Dawn Chorus Bakery",
  },
  owner: {
    ask: "Who is responsible for it?",
    why: "One person who keeps the plan and answers for it. Usually you.",
    example: "Emma Lindgren",
  },
  hours: {
    ask: "How many hours a week does that person have for it?",
    why: "The plan may ask for no more work than there are hours.",
    example: "12",
  },
  deputy: {
    ask: "Who stands in for them?",
    why: "In a crisis somebody must decide even when one is away.",
    example: "Bruno Keller",
  },
  start: {
    ask: "When does the plan begin?",
    why: "Objectives and results are counted from this day.",
    example: "2027-01-01",
  },
  end: {
    ask: "When does it end?",
    why: "A year is common; a campaign may be shorter.",
    example: "2027-12-31",
  },
  currency: {
    ask: "In which currency are its amounts?",
    why: "Three letters by ISO 4217.",
    example: "EUR",
  },
  about: {
    ask: "Who are you?",
    why: "The first question of the analysis. A stranger should understand it.",
    example: "A neighborhood bakery that is sold out of sourdough by ten",
  },
  offerings: {
    ask: "What do you offer?",
    why: "The products and services the plan may speak about.",
    example: "sourdough bread, cinnamon knots, cakes to order",
  },
  resources: {
    ask: "What do you have for it: people, money, equipment?",
    why: "Enough or not enough: an honest answer spares you a plan nobody can keep.",
    example: "One person for half a day a week, a phone with a good camera, no budget for ads",
  },
  reputation: {
    ask: "What is said about you online?",
    why: "Look at reviews and comments before you plan what to say.",
    example: "4.7 stars from 210 reviews; people love the bread and mind the queue",
  },
  history: {
    ask: "What have you done so far, and where?",
    why: "Earlier campaigns, online or not. What worked once may work again.",
    example: "Easter orders on Facebook 2026; open day in the bakehouse",
  },
  competitors: {
    ask: "Who else tries to reach the same people?",
    why: "You can learn from what they do, how and where.",
    example: "Corner Café, Golden Crust",
  },
  demographic: {
    ask: "What changes in the population around you?",
    why: "External factors, 1 of 5: who lives here, how old, how many.",
    example: "Two student houses open in April",
  },
  economic: {
    ask: "What changes in the economy?",
    why: "External factors, 2 of 5: prices, incomes, costs.",
    example: "Butter costs a third more than last year",
  },
  technological: {
    ask: "What changes in technology?",
    why: "External factors, 3 of 5: what people use, what networks do.",
    example: "People order from their phones on the way to work",
  },
  political: {
    ask: "What changes in politics and regulation?",
    why: "External factors, 4 of 5: the state, the city, elections, rules.",
    example: "The city closes the street to cars in summer",
  },
  sociocultural: {
    ask: "What changes in how people live and what they value?",
    why: "External factors, 5 of 5: habits, values, fashions.",
    example: "Neighbors want to know where their bread comes from",
  },
  swot: {
    ask: "A strength, a weakness, an opportunity and a threat?",
    why: "The SWOT on one line: what is good and bad inside, what helps and harms from outside.",
    example:
      "You can smell us from the tram stop; nobody is free to film in the mornings; two student houses open in April; a chain opens across the street",
  },
  strengths: {
    ask: "SWOT: what are your strengths?",
    why: "Inside, helpful: what you do better or have and others lack.",
    example: "You can smell us from the tram stop; regulars know us by name",
  },
  weaknesses: {
    ask: "SWOT: what are your weaknesses?",
    why: "Inside, harmful: what you lack or do worse.",
    example: "Nobody is free to film in the mornings",
  },
  opportunities: {
    ask: "SWOT: what are the opportunities?",
    why: "Outside, helpful: what changes in your favor.",
    example: "Two student houses open in April",
  },
  threats: {
    ask: "SWOT: what are the threats?",
    why: "Outside, harmful: what could go against you.",
    example: "A chain bakery opens across the street",
  },
  audience: {
    ask: "Whom do you want to reach first?",
    why: "One group of people, by a name that you use among yourselves.",
    example: "People at the tram stop",
  },
  audienceDescription: {
    ask: "Who are they?",
    why: "Say it so that a colleague could write for them.",
    example: "They commute between six and eight and have two minutes",
  },
  needs: {
    ask: "What do they want that you can give?",
    why: "Posts that answer a need are read; the others are not.",
    example: "breakfast in one hand, to know what is fresh",
  },
  objectiveKind: {
    ask: "What sort of change is it?",
    why: "Later you will see which KPIs fit it.",
    example: "sales",
  },
  objective: {
    ask: "What do you want to achieve with them, and how much of it?",
    why: "One clear objective, realistic and measurable: with a figure.",
    example: "Take 300 orders for Easter buns from social networks",
  },
  by: {
    ask: "By when?",
    why: "Without a date an objective can never fall behind.",
    example: "2027-03-26",
  },
  rationale: {
    ask: "Why can it be done?",
    why: "Realistic means that there is a reason to believe it.",
    example: "Last year we counted 240 orders without any posts",
  },
  platforms: {
    ask: "On which networks?",
    why: "Only where these people are, and no more than you can keep alive.",
    example: "instagram, facebook",
  },
  posts: {
    ask: "How many posts a week, on each?",
    why: "Better few and regular than many in the first week.",
    example: "3",
  },
  tone: {
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
  metric: {
    ask: "What do you count to see whether the objective is met?",
    why: "The KPI: one figure that tells.",
    example: "orders",
  },
  baseline: {
    ask: "Where does it stand today?",
    why: "Without a starting point nobody can tell whether anything changed.",
    example: "240",
  },
  target: {
    ask: "Which figure is the target?",
    why: "The figure of your objective.",
    example: "300",
  },
  correction: {
    ask: "What will you change if it falls short?",
    why: "Decided now, in calm, it is a plan; later it is a quarrel.",
    example: "Show the order form in every post and put it on the door",
  },
  scenario: {
    ask: "What is the worst thing that people could say or share about you?",
    why: "The first scenario of your crisis manual.",
    example: "A film of a flour moth in the bakery",
  },
  keywords: {
    ask: "For which words do you watch?",
    why: "Your name, the way people misspell it, your products.",
    example: "dawn chorus bakery, dawn chorus bread",
  },
  watch: {
    ask: "When does somebody watch?",
    why: "A crisis that breaks out on Saturday evening is noticed only if somebody looks then.",
    example: "07:00-22:00, every day",
  },
};

export default questions;
