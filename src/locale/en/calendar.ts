/** What the calendar says that the plan does not say itself. English is the model for the type. */
const words = {
  campaign: "Campaign: {name}",
  objective: "Due: {name}",
  milestone: "Milestone of “{name}”: {value}",
  target: "Target of “{name}”: {value}",
  baseline: "Measure the baseline of “{name}”",
  review: "Review of the results ({cadence})",
  drill: "Crisis drill",
  free: "(free slot)",
  week: "Week {week} · {from} – {to}",
  nothing: "Nothing stands in the calendar from {from} to {to}.",
  counted: {
    one: "{count} entry from {from} to {to}",
    other: "{count} entries from {from} to {to}",
  },
  zone: "Times are those of {zone}.",
  noZone: "The plan names no time zone (plan.timezone), so the times are those of whoever opens the file.",
  leftOut: "{post} is left out: {why}",
  notReady: {
    one: "{count} post is not approved or is over, and is left out (--status says which to take).",
    other: "{count} posts are not approved or are over, and are left out (--status says which to take).",
  },
  problems: {
    noText: "it has no text, and {form} takes none without.",
    noTime: "nobody has said at which time it is to appear. Give it a time, or a slot on that day.",
    tooSoon: "{form} takes only posts at least {minutes} minutes from now.",
    step: "{form} takes times in steps of {minutes} minutes only, and it is at {time}.",
    tooClose: "it is less than {minutes} minutes after the post before it, which {form} refuses.",
    tooLong: "its text is {length} characters long, and {platform} takes {max}.",
    tooMany: "{form} takes {max} posts in one file. Make another file for a later period.",
    network: "{form} does not publish on {platform} from a file.",
    media: "its files {files} have no address on the web. Attach them in {form} after the import.",
  },
};

export type CalendarWords = typeof words;

export default words;
