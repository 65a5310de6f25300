import type { Plurals } from "../plurals.ts";

const followers: Plurals = {
  one: "On {platform}, {count} person already follows our profile.",
  other: "On {platform}, {count} people already follow our profile.",
};

/**
 * Drafts that the wizard proposes for a plan: full sentences with placeholders. The value of a placeholder at
 * the end of a sentence must not end with a full stop. The English texts define the type.
 */
const words = {
  swot: {
    strengths: {
      resources: "We have the people, the money and the equipment that this plan needs.",
      reputation: "People speak well of us online.",
      reputationNoted: "People speak well of us online: {summary}.",
      result: "“{name}” has shown what works: {result}.",
      followers,
    },
    weaknesses: {
      resources: "We are short of people, money or equipment for this plan.",
      resourcesNoted: "What we have for this plan is limited: {note}.",
      hours: {
        one: "There is only {count} hour a week for this plan.",
        other: "There are only {count} hours a week for this plan.",
      },
      onePerson: "All the work depends on one person: when that person is away, nobody publishes or answers.",
      reputationMixed: "What is said about us online is mixed.",
      reputationMixedNoted: "What is said about us online is mixed: {summary}.",
      reputationNegative: "People speak badly of us online.",
      reputationNegativeNoted: "People speak badly of us online: {summary}.",
      noHistory: "We have tried nothing on social networks yet and do not know what works for our people.",
      noResults: "What our earlier actions brought was not measured, so we cannot build on it.",
      dormant: "Our profile on {platform} lies idle.",
      dormantSince: "Our profile on {platform} has been idle since {date}.",
    },
    opportunities: {
      openPlatform: "None of our competitors is active on {platform}.",
      learn: "{name} shows what our people respond to: {does}.",
    },
    threats: {
      competitor: "{name} is after the same people.",
      competitorDoes: "{name} is after the same people: {does}.",
      review: "One bad review travels further than many good ones.",
      outcry: "The complaints that are already made online may grow into a public outcry.",
      falseStory: "A false story about us may spread before we notice it.",
    },
  },
  crisis: {
    levels: {
      watch: {
        name: "Watch",
        triggers: [
          "3 similar complaints within 24 hours",
          "A review with one star and a picture",
          "A post about us is shared three times as often as usual",
        ],
      },
      alert: {
        name: "Alert",
        triggers: [
          "10 negative comments within 2 hours",
          "A local group or a profile with a large following takes it up",
          "A false claim about us goes on spreading after our answer",
        ],
      },
      crisis: {
        name: "Crisis",
        triggers: [
          "Somebody has been harmed or may be harmed",
          "A journalist asks",
          "We have lost access to a profile",
        ],
      },
    },
    escalation: {
      alert: "Negative comments reach 10 within 2 hours, or a group or a larger profile takes it up",
      crisis: "Somebody may be harmed, a journalist asks, or access to a profile is lost",
    },
    roles: {
      "decision-maker": {
        name: "Decision-maker",
        does: "decides what is done and said, and has the last word",
      },
      spokesperson: { name: "Spokesperson", does: "speaks to the press, and nobody else does" },
      monitor: { name: "Monitor", does: "watches what is said and raises the alarm" },
      responder: { name: "Responder", does: "answers comments and messages, as agreed" },
      legal: { name: "Legal adviser", does: "says what must, may and must not be said" },
      coordinator: { name: "Coordinator", does: "keeps the team informed and writes down what happens when" },
      other: { name: "Another role", does: "does what only this organization needs" },
    },
    steps: {
      alarm: "Tell the decision-maker and the spokesperson",
      pause: "Pause everything that is scheduled and stop the ads",
      people: "See that nobody is in danger, and call those affected",
      facts: "Write down what is known and what is not, with sources; keep screenshots",
      statement: "Publish the first statement and pin it to the top",
      answers: "Answer questions beneath it, and say at the promised time what is new",
      recovery: "Say what was found and what changes; decide when normal posting begins again",
    },
    statements: {
      victim:
        "What has happened hits {organization} too. Our thoughts are with everyone it touches. We are making sure that nobody is in danger. How it came about we do not know yet. Within two hours we will write here what we know.",
      accidental:
        "Something went wrong at {organization}, and we are sorry. We are with the people it affects and are looking for the cause, which we do not know yet. If it affects you, write to us. Within two hours we will write here what we have found.",
      preventable:
        "We at {organization} made a mistake that we should have prevented. We apologize to everyone it affects. We are contacting them and putting it right. Within two hours we will write here what we have done.",
      hijacked:
        "Strangers have taken over a profile of {organization}. Please open no links there and send no money or data: it is not us. We are getting it back together with the platform and will write here within two hours.",
      misinformation:
        "We have read what is being said about {organization}. It does not match what we know. We understand the worry and are checking every point. Within two hours we will publish here what we can show. Please do not pass it on until then.",
    },
    scenarios: {
      threat: "If it happens: {threat}",
      hijacked: "Strangers publish from our hijacked profile",
      misinformation: "A false story about us goes round",
    },
    dont: [
      "Delete comments only because they criticize",
      "Guess at causes or at who is to blame",
      "Argue with single people or answer with irony",
      "Publish names or data of those affected",
      "Let a cheerful scheduled post go out",
      "Fall silent: “no comment” is read as a confession",
    ],
  },
};

export type DraftWords = typeof words;

export default words;
