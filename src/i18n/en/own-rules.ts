/** The texts about rules and plugins. The English texts define the type. */
const words = {
  level: { error: "error", warning: "warning", info: "info", off: "off" },
  listed:
    '{count} rules, with the severities of the preset {preset}. "smplan explain <rule>" prints one\'s page.',
  configured:
    '{count} rules, {own} of them your own, with the severities that {file} gives them. "smplan explain <rule>" prints one\'s page.',
  badId:
    '"{id}" cannot be the id of a rule: that is two words with a slash between them, one for you and one for what the rule asks, in small letters, figures and hyphens.',
  badIdRemedy: "For instance: smplan rules new {id}",
  taken: 'There is a built-in rule "{id}".',
  takenRemedy: "Begin the id of yours with a word of your own: smplan rules new {id}",
  exists: "{file} is there already.",
  existsRule: 'There is a rule "{id}" in {file} already.',
  existsRemedy: "Choose another id, or replace what is there with --force.",
  added: "Added to {file}:",
  add: "Add this to {file}, which stays as it is:",
  nextTitle: "What to do next",
  nextModule: [
    "Say in {rule} what your plans must hold to; what stands there is an example.",
    "Say in {test} which plans fail and which pass, and try it: {run}",
    "Check your plans with it: smplan lint",
  ],
  nextDeclared: [
    "Say under {id} in {file} what your plans must hold to; what stands there is an example.",
    "Show under failing and passing pieces of plans that fail and that pass, and try it: smplan rules test",
    "Check your plans with it: smplan lint",
  ],
  install: "The test needs smplan in the project: npm install --save-dev smplan",
  module: {
    summary: "No post is due on a Friday.",
    why: "At the weekend nobody is there to answer.",
    message: 'Post "{id}" is due on a Friday. Choose another day.',
    bad: "a Friday",
    good: "a Thursday",
  },
  declared: {
    summary: "Every paid campaign has a landing page.",
    why: "Those who click on an advertisement want to arrive somewhere.",
    message: 'Campaign "{name}" ({id}) has no landing page. Ask the web team for one.',
    campaign: "Spring",
    given: "What the rule looks at; * stands for every item of a list.",
    when: "Only these of them. Leave it out for all.",
    assert: 'What must hold, such as "budget <= 5000", "start < end" or "name matches ^[A-Z]".',
    said: "What is said where it does not hold. {id} stands for what is under that key.",
    pieces: 'Pieces of plans that fail and that pass: "smplan rules test" tries them.',
  },
  none: "There are no rules of your own here.",
  noneRemedy: '"smplan rules new acme/no-fridays" writes one, and with --yaml one without programming.',
  noneSuch: 'You have no rule "{id}".',
  noneSuchRemedy: "Your rules are: {ids}.",
  untried: "nothing to try it on",
  tried: "{count} {count:piece|pieces}",
  failing: "failing {number}",
  passing: "passing {number}",
  right: "{rules} {rules:rule|rules} tried on {count} {count:piece|pieces} of plans: all as it should be.",
  wrong:
    "{rules} {rules:rule|rules} tried on {count} {count:piece|pieces} of plans: {wrong} {wrong:is|are} not as {wrong:it|they} should be.",
  complaints: {
    faulty: "The fragment is no valid plan, so the rule cannot judge it. Line {line}: {message}",
    crashed: "{message}",
    speaks: "The rule should be silent about this, but says:\n{messages}",
    mute: "The rule should speak of this, but is silent.",
    count: "The rule should say {expected} {expected:thing|things}, but says {count}:\n{messages}",
    other: "The rule says:\n{said}\nbut should say:\n{expected}",
    elsewhere: "The rule says it at {place}, not at {expected}: {message}",
    placeless:
      'The rule reports "{message}" of a thing that is not in the plan, such as a copy, so its place is not known. Report the plan\'s own objects.',
    unfilled: "A placeholder is not filled in: {message}",
    mended: "Mending makes of this:\n{text}\nnot:\n{expected}",
    unmended: "The rule mends nothing of this.",
    unending: "Mending does not end: after each time there is something to mend again.",
  },
};

export type OwnRulesWords = typeof words;

export default words;
