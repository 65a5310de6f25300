/** The texts about differences between two versions of a plan. The English texts define the type. */
const words = {
  title: "What changed in the plan",
  versions: "{before} compared with {after}",
  nothing: "The plan says the same in both.",
  counted: { one: "{count} change", other: "{count} changes" },
  most: "What matters most",
  broken: "{version} has errors; what could not be read is left out of the comparison.",
  newThing: "{kind} “{name}” is new.",
  goneThing: "{kind} “{name}” is gone.",
  renamed: "{kind} “{name}” has the id “{after}” instead of “{before}”.",
  changed: "{field}: {after} instead of {before}",
  newValue: "{field}: {after} is new",
  goneValue: "{field}: {before} is gone",
  moved: "{field}: in another order",
  of: "{kind} “{name}”: {said}",
  budget: "Budget by category",
  before: "Before",
  after: "Now",
  difference: "Difference",
  category: "Category",
  what: "What",
  nothingThere: "–",
};

export type ChangeWords = typeof words;

export default words;
