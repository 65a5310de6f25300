/** The texts of the calendar. The English texts define the type. */
const words = {
  campaign: "Campaign: {name}",
  due: "Due: {name}",
  lastDay: "Last day: {name}",
  milestone: { full: "Milestone of “{name}”: {value}", bare: "Milestone of “{name}”" },
  target: { full: "Target of “{name}”: {value}", bare: "Target of “{name}”" },
  baseline: "Measure the baseline of “{name}”",
  review: "Review of the results ({cadence})",
  drill: "Crisis drill",
  approved: "Plan approved",
  approvedBy: "Plan approved by {name}",
  planEnd: "Last day of the plan",
  free: "(free slot)",
  /** The names of the kinds of entries. */
  kinds: {
    post: "post",
    slot: "free slot",
    campaign: "campaign",
    deadline: "due date",
    milestone: "milestone",
    baseline: "baseline",
    review: "review",
    drill: "crisis drill",
    approval: "approval",
  },
  week: "Week {week} · {from} – {to}",
  nothing: "Nothing to show from {from} to {to}.",
  counted: {
    one: "{count} entry from {from} to {to}.",
    other: "{count} entries from {from} to {to}.",
  },
  zone: "Times are those of {zone}.",
  zoneThere: "Times are those of {zone}, to which {form} has to be set.",
  noZone: "The plan names no time zone (plan.timezone), so the times are those of whoever opens the file.",
  leftOut: "{post} is left out: {why}",
  notReady: {
    one: "{count} post is left out because it is not approved, or is scheduled, published or cancelled (--status says which to take).",
    other:
      "{count} posts are left out because they are not approved, or are scheduled, published or cancelled (--status says which to take).",
  },
  /** For files of publishing tools, in which formulas are not escaped. */
  formulasKept: {
    one: "{count} post begins with a character such as =, +, - or @ and is in the file unchanged. A spreadsheet can take it for a formula: upload the file to {form} without opening it in one.",
    other:
      "{count} posts begin with a character such as =, +, - or @ and are in the file unchanged. A spreadsheet can take them for formulas: upload the file to {form} without opening it in one.",
  },
  /** For spreadsheets from which users copy texts. */
  formulasMarked: {
    one: "{count} post begins with a character such as =, +, - or @. In the sheet an apostrophe precedes it, so that it is no formula: leave the apostrophe out when you copy the text.",
    other:
      "{count} posts begin with a character such as =, +, - or @. In the sheet an apostrophe precedes each, so that it is no formula: leave the apostrophe out when you copy the text.",
  },
  /** The reasons why a publishing tool would reject a post, and the work that must be done by hand. */
  problems: {
    noText: "it has no text, and {form} takes none without. Write it.",
    noTime: "nobody has said at which time it is to appear. Give it a time, or a slot on that day.",
    past: "its time is over. Give it another, or say that it is published.",
    tooSoon: "{form} takes only posts at least {minutes} minutes from now. Publish it by hand, or later.",
    tooLate: "{form} takes posts at most {days} days ahead. Make the file again nearer to the day.",
    step: "{form} takes times in steps of {minutes} minutes only, and it is at {time}. Move it a little.",
    tooClose: "it is less than {minutes} minutes after the post before it, which {form} refuses. Move it.",
    tooLong: "it is {length} characters long with its hashtags, and {network} takes {max}. Shorten it.",
    tooLongHere:
      "it is {length} characters long with its hashtags, and {form} takes {max} for {network}. Shorten it.",
    tooMany: "{form} takes {max} posts in one file. Write to a folder, or make another file for later.",
    network: "{form} does not publish on {network} from a file. Schedule it on {network} itself.",
    format: "{form} would publish a {format} as an ordinary post. Schedule it in {form} by hand.",
    media: "attach {files} by hand before it appears.",
    noMedia: "{network} takes nothing without an image or a video. Attach one by hand before it appears.",
    unfinished: "{network} wants to know more than a plan says. Complete it by hand.",
    draft: "It comes in as a draft.",
  },
  /** Instructions for the upload of a file. */
  hints: {
    dayFirst: "Choose day/month/year as the format of dates when you upload the file to {form}.",
    saveAsDrafts: "Choose “Save as drafts” when you upload the file to {form} if files are to be attached.",
    metricool:
      "Choose YYYY-MM-DD and HH:MM:SS when you import the file. If {form} refuses its columns, its template has changed: compare it.",
    meta: "{form} reads no file of posts, so this is a sheet to schedule them from, with the limits of {form} kept.",
  },
};

export type CalendarWords = typeof words;

export default words;
