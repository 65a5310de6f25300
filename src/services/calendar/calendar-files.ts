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
import type { Runtime } from "../../platform/runtime.ts";
import { isOutputFolder } from "../render/render-targets.ts";
import { groupByChannel } from "./select-entries.ts";

/** A calendar as text, and the file it is for; without one it is for standard output. */
interface CalendarFile {
  file?: string;
  text: string;
}

/** The files of a calendar, and what the person should know of them. */
interface CalendarFiles {
  files: CalendarFile[];
  problems: PostProblem[];
  /** How many posts in them a spreadsheet could take for formulas. */
  formulaPosts: number;
}

interface CalendarOutput {
  output: string | undefined;
  /** The form's name, which names the files in a folder. */
  name: string;
  look: CalendarRenderOptions;
  runtime: Runtime;
}

/**
 * The calendar in as many files as it takes: one, unless a folder is to hold what a publishing tool takes channel by
 * channel, and no more at a time than it likes.
 * @throws UserError where one file would mix profiles, or a folder is given for what is one file
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
  let formulas = 0;
  for (const [channel, entries] of parts) {
    let rest: readonly CalendarEntry[] = entries;
    for (let count = 1; rest.length > 0; count++) {
      const written = await format.render({ ...content, entries: rest }, look);
      problems.push(...written.problems);
      formulas += written.formulaCount ?? 0;
      const posts = countPosts(rest, written);
      rest = written.overflow ?? [];
      if (posts === 0) continue;
      const number = count === 1 && rest.length === 0 ? "" : String(count);
      const file = join(output, `${[name, channel, number].filter(Boolean).join("-")}.${format.extension}`);
      files.push({ file, text: written.text });
    }
  }
  return { files, problems, formulaPosts: formulas };
}

async function createSingleFile(
  content: CalendarContent,
  format: CalendarFormat,
  file: string | undefined,
  look: CalendarRenderOptions,
): Promise<CalendarFiles> {
  const { formatter, words } = content;
  const { publishing } = format;
  const written = await format.render(content, look);
  const { text, problems, overflow = [], formulaCount = 0 } = written;
  const reason = formatter.interpolate(words.problems.tooMany, {
    form: publishing?.tool ?? "",
    max: publishing?.postLimit?.posts ?? 0,
  });
  const left = overflow.flatMap(({ occurrence }) =>
    occurrence?.post ? [{ post: occurrence.post.id, reason }] : [],
  );
  // A tool has no use for a file without posts.
  const wanted = !publishing || file === undefined || countPosts(content.entries, written) > 0;
  return {
    files: wanted ? [{ file, text }] : [],
    problems: [...problems, ...left],
    formulaPosts: formulaCount,
  };
}

/** How many of these entries a file took. */
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
