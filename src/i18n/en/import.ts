/** The texts of the import of a document. The English texts define the type. */
const words = {
  /** Comments in the plan file. */
  head: "Made of {file}. What could not be placed stands at the end, as comments: nothing was thrown away.",
  from: "From: {headings}",
  left: "WHAT COULD NOT BE PLACED",
  leftAbout:
    "These are the words of {file}. Move what you need to where it belongs in the plan, and delete the rest.",
  beginning: "At the beginning of the document",
  read: "READ FOR YOU: PLEASE CHECK",
  readAbout: "These values stand otherwise in the plan than in {file}, as the plan format wants them.",
  labels: "LABELS AND COLUMN HEADS",
  labelsAbout: "By these words it was known what stands beside or below them.",
  /** The reasons why text could not be placed. */
  why: {
    "unknown-heading": "the heading says nothing that a plan has a place for",
    "no-field": "the plan has no field for it",
    unread: "could not be read as what belongs there",
    nobody: "it does not say whose it is",
    twice: "the field has a value already",
    unfit: "does not fit its field",
    aside: "stands outside the text, such as in a page header",
  },
  /** Messages to the user. */
  placed: "{count} {count:heading was|headings were} recognized:",
  nothingPlaced:
    "No heading was recognized: all of the text stands as comments in the file. Headings such as Objectives, Audiences, Channels or KPIs are.",
  values:
    "{count} {count:value was|values were} read from words, figures and dates; they are listed at the end of the file for you to check.",
  notPlaced:
    "{count} {count:piece|pieces} of text could not be placed and {count:stands|stand} as comments at the end of the file:",
  allPlaced: "Everything in the document found a place.",
  more: "and {count} more",
  clean: "smplan lint finds nothing to mend in the plan.",
  findings:
    "smplan lint has {count} {count:finding|findings} about it, and says what is missing: smplan lint {file}",
};

export type ImportWords = typeof words;

export default words;
