import { join } from "node:path";
import type { CalendarEntry } from "../../calendar/calendar-entry.ts";
import type {
  CalendarContent,
  CalendarFormat,
  CalendarRenderOptions,
  PostProblem,
  RenderedCalendar,
} from "../../calendar/calendar-format.ts";
import { userError } from "../../errors.ts";
import type { ServiceRuntime } from "../../platform/service-runtime.ts";
import { isOutputFolder } from "../render/render-targets.ts";
import { groupByChannel } from "./select-entries.ts";

/** The text of a calendar, and the file for it if an output was requested. */
interface CalendarFile {
  file?: string;
  text: string;
}

/** The files of a calendar, and the facts to report to the user. */
export interface CalendarFiles {
  files: CalendarFile[];
  problems: PostProblem[];
  /** The number of posts in the files that a spreadsheet could take for formulas. */
  formulaPosts: number;
}

interface CalendarOutput {
  output: string | undefined;
  /** The name of the format, from which files in a folder are named. */
  name: string;
  look: CalendarRenderOptions;
  runtime: Pick<ServiceRuntime, "cwd">;
}

/**
 * Renders the calendar, by default as one file. In a folder, publishing tools get one file per channel if
 * they need that, and another file after every maximum number of posts.
 * @throws UserError if one file would mix profiles, or a folder is given for a format that is one file
 */
export async function createCalendarFiles(
  content: CalendarContent,
  format: CalendarFormat,
  { output, name, look, runtime }: CalendarOutput,
): Promise<CalendarFiles> {
  const folder = output !== undefined && isOutputFolder(output, runtime);
  const { publishing } = format;
  if (folder && !publishing) throw userError("folderForFile", { file: output });
  if (!folder || !publishing) {
    if (publishing?.oneProfile) assertOneProfile(content, publishing.tool);
    return createSingleFile(content, format, output, look);
  }
  const parts = publishing.oneProfile
    ? groupByChannel(content.entries)
    : new Map([["", [...content.entries]]]);
  const files: CalendarFile[] = [];
  const problems: PostProblem[] = [];
  let formulaPosts = 0;
  for (const [channel, entries] of parts) {
    let rest: readonly CalendarEntry[] = entries;
    for (let count = 1; rest.length > 0; count++) {
      const rendered = await format.render({ ...content, entries: rest }, look);
      problems.push(...rendered.problems);
      formulaPosts += rendered.formulaCount ?? 0;
      const posts = countPosts(rest, rendered);
      rest = rendered.overflow ?? [];
      if (posts === 0) continue;
      const number = count === 1 && rest.length === 0 ? "" : String(count);
      const file = join(output, `${[name, channel, number].filter(Boolean).join("-")}.${format.extension}`);
      files.push({ file, text: rendered.text });
    }
  }
  return { files, problems, formulaPosts };
}

async function createSingleFile(
  content: CalendarContent,
  format: CalendarFormat,
  file: string | undefined,
  look: CalendarRenderOptions,
): Promise<CalendarFiles> {
  const { words } = content;
  const { publishing } = format;
  const rendered = await format.render(content, look);
  const { text, problems, overflow = [], formulaCount = 0 } = rendered;
  const reason = words.problems.tooMany({
    form: publishing?.tool ?? "",
    max: publishing?.postLimit?.posts ?? 0,
  });
  const overflowProblems = overflow.flatMap(({ occurrence }) =>
    occurrence?.post ? [{ post: occurrence.post.id, reason }] : [],
  );
  // Publishing tools cannot use a file without posts.
  const isNeeded = !publishing || file === undefined || countPosts(content.entries, rendered) > 0;
  return {
    files: isNeeded ? [{ file, text }] : [],
    problems: [...problems, ...overflowProblems],
    formulaPosts: formulaCount,
  };
}

/** Returns the number of entries that were included in a file. */
function countPosts(
  entries: readonly CalendarEntry[],
  { problems, overflow = [] }: RenderedCalendar,
): number {
  return entries.length - overflow.length - problems.filter(({ isIncluded }) => !isIncluded).length;
}

function assertOneProfile({ entries, formatter }: CalendarContent, form: string): void {
  const channels = [...groupByChannel(entries).keys()];
  if (channels.length > 1)
    throw userError("severalProfiles", {
      form,
      channels: formatter.list(channels) ?? "",
      first: channels[0] ?? "",
    });
}
