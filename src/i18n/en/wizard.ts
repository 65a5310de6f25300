import questions from "./questions.ts";

/** The texts of the wizard. The English texts define the type. */
const words = {
  welcome:
    "This writes a social media plan: a file that says what you do in social networks, for whom, why, how it is measured and what happens when things go wrong. Every answer can be changed in the file later. Ctrl-C stops at any time; nothing is lost.",
  pathAsk: "How thorough should it be?",
  pathShort: "Short: {count} questions, enough to begin with",
  pathFull: "Full: about {count} questions, every part of a plan",
  step: "Step {step} of {steps}: {title}",
  example: "For example: {example}",
  optional: "Press Enter if you do not know it yet.",
  several: "Separate several with “{separator}”.",
  resume: "There is a draft with {count} answers. Go on with it?",
  overwrite: "{file} is there already. Replace it?",
  kept: "{file} stays as it is. Name another file: smplan init <file>",
  saved: "Your {count} answers are kept in {file}. “smplan init” goes on from there.",
  clean: "smplan lint finds nothing to mend in it.",
  left: "The plan is complete enough to work with. What is still to be added ({count}):",
  faulty: "smplan lint finds errors in it:",
  nextTitle: "What to do next",
  next: [
    "Open {file} in an editor and add what is missing; the comments say how.",
    "Check it: smplan lint {file}",
    "Make a document of it: smplan render {file} --output plan.html",
    "Keep it in version control, and let smplan lint check every change.",
  ],
  yes: "yes",
  no: "no",
  keys: { navigate: "move", select: "choose", all: "all", invert: "the others", submit: "done" },
  steps: {
    plan: { title: "The plan", about: "Whose plan this is, and for how long." },
    situation: {
      title: "Situation",
      about: "Where you stand today, inside and outside. Everything later rests on this.",
    },
    objectives: {
      title: "Objectives",
      about: "POST begins here: first the People, then the Objective you have with them.",
    },
    strategy: {
      title: "Strategy",
      about: "POST goes on: on which networks, how often, how you sound, with which tools.",
    },
    kpis: { title: "KPIs", about: "How you will know that the objective is met, and what changes if not." },
    crisis: {
      title: "Crisis manual",
      about: "What the team does when things go wrong. Written now, in calm.",
    },
  },
  complaints: {
    duration: "Please write how long, such as 90m or 2h.",
    form: "Please write it as {expected}.",
    empty: "An answer is needed here.",
    number: "Please write a number, such as 250.",
    positive: "Please write a number above zero.",
    figure: "There is no figure in it, so nobody could measure it. How much, or how many?",
    date: "Please write a day as year-month-day, such as 2027-06-30.",
    afterStart: "The plan must end after it begins.",
    within: "This day lies outside the plan's period.",
    currency: "Please write three capital letters, such as EUR.",
    four: "Please write four texts with semicolons between them: a strength; a weakness; an opportunity; a threat.",
    choose: "Please choose at least one.",
    unknown: "This is none of the choices.",
  },
  questions,
  texts: {
    title: "Social media plan, {organization}",
    ownerRole: "Responsible for social media",
    deputyRole: "Deputy",
    hoursNote: "{hours} hours a week",
    levels: {
      watch: {
        name: "Watch",
        triggers: ["Three similar complaints within a day", "A post about us is shared far more than usual"],
      },
      crisis: { name: "Crisis", triggers: ["A journalist asks", "Somebody was harmed or may be harmed"] },
    },
    pause: ["Pause everything that is scheduled", "Stop running ads"],
    steps: [
      "Pause everything that is scheduled",
      "Write down what is known and what is not, with sources",
      "Publish the statement below, with what is known",
      "Answer questions under that statement only, and say when there will be news",
    ],
    statement:
      "We know what is being said and are looking into it right now. We will tell you here what we find, within two hours.",
    dont: ["Delete comments that only criticize", "Guess at causes"],
    where: "Beside the plan, and printed where everyone finds it",
    questions: [
      "What happened, hour by hour?",
      "What did we notice too late?",
      "What do we change in this manual?",
    ],
  },
  comments: {
    head: "The social media plan of {organization}. Written with “smplan init”; change whatever you like.\nCheck it with “smplan lint”, make a document of it with “smplan render”.",
    plan: "What this document is. Set the status to approved, and say who approved it and when, once it is in force.",
    team: "Everyone who works on the plan. The rest of the plan names people by their id.",
    situation:
      "Step 1: where you stand. Strengths and weaknesses come from inside, opportunities and threats from outside.",
    people: "Step 2, POST: the people. For another audience, copy this one and give it an id of its own.",
    objectives: "Step 2, POST: the objective. One is primary; a few secondary ones may be added.",
    strategy: "Step 2, POST: how. Every channel names the audiences and objectives it serves, by their ids.",
    technology: "Step 2, POST: with which tools.",
    kpis: "Step 3: the indicators. Each names its objective, where it starts, its target and the day for it.",
    measurement: "Step 3: when results are looked at, and what changes when they fall short.",
    crisis: "Step 4: the crisis manual. Read it with everyone, then note it under distribution.acknowledged.",
    example: "These answers are examples, for nobody was asked. Replace them with your own.",
  },
};

export type WizardWords = typeof words;

export default words;
