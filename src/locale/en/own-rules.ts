/** What is said of a team's own rules. */
const words = {
  complaints: {
    faulty: "The fragment is no valid plan, so the rule cannot judge it. Line {line}: {message}",
    crashed: "{message}",
    speaks: "The rule should be silent about this, but says:\n{messages}",
    mute: "The rule should speak of this, but is silent.",
    count: "The rule should say {expected} {expected:thing|things}, but says {count}:\n{messages}",
    other: "The rule says:\n{said}\nbut should say:\n{expected}",
    elsewhere: "The rule says it at {place}, not at {expected}: {message}",
    unfilled: "A placeholder is not filled in: {message}",
    mended: "Mending makes of this:\n{text}\nnot:\n{expected}",
    unmended: "The rule mends nothing of this.",
    unending: "Mending does not end: after each time there is something to mend again.",
  },
};

export default words;
