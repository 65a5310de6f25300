import { join } from "node:path";
import type { Entry } from "../../calendar/calendar-entry.ts";
import type {
  CalendarContent,
  CalendarFormat,
  CalendarLook,
  Problem,
  Written,
} from "../../calendar/calendar-format.ts";
import { failure } from "../../errors.ts";
import type { World } from "../../platform/runtime.ts";
import { isFolder } from "../render/render-targets.ts";
import { byChannel } from "./select-entries.ts";

/** A calendar as text, and the file it is for; without one it is for standard output. */
interface CalendarFile {
  file?: string;
  text: string;
}

/** The files of a calendar, and what the person should know of them. */
interface CalendarFiles {
  files: CalendarFile[];
  problems: Problem[];
  /** How many posts in them a spreadsheet could take for formulas. */
  formulas: number;
}

interface Target {
  output: string | undefined;
  /** The form's name, which names the files in a folder. */
  name: string;
  look: CalendarLook;
  world: World;
}

/**
 * The calendar in as many files as it takes: one, unless a folder is to hold what a publishing tool takes channel by
 * channel, and no more at a time than it likes.
 * @throws UserError where one file would mix profiles, or a folder is given for what is one file
 */
export async function filesOf(
  content: CalendarContent,
  format: CalendarFormat,
  { output, name, look, world }: Target,
): Promise<CalendarFiles> {
  const folder = output !== undefined && isFolder(output, world);
  const { publishing } = format;
  if (folder && !publishing) throw failure("folderForFile", { file: output });
  if (!folder || !publishing) {
    if (publishing?.oneProfile) refuseSeveralProfiles(content, publishing.tool);
    return oneFile(content, format, output, look);
  }
  const parts = publishing.oneProfile ? byChannel(content.entries) : new Map([["", [...content.entries]]]);
  const files: CalendarFile[] = [];
  const problems: Problem[] = [];
  let formulas = 0;
  for (const [channel, entries] of parts) {
    let rest: readonly Entry[] = entries;
    for (let count = 1; rest.length > 0; count++) {
      const written = await format.write({ ...content, entries: rest }, look);
      problems.push(...written.problems);
      formulas += written.formulas ?? 0;
      const posts = postsIn(rest, written);
      rest = written.rest ?? [];
      if (posts === 0) continue;
      const number = count === 1 && rest.length === 0 ? "" : String(count);
      const file = join(output, `${[name, channel, number].filter(Boolean).join("-")}.${format.extension}`);
      files.push({ file, text: written.text });
    }
  }
  return { files, problems, formulas };
}

async function oneFile(
  content: CalendarContent,
  format: CalendarFormat,
  file: string | undefined,
  look: CalendarLook,
): Promise<CalendarFiles> {
  const { tell, words } = content;
  const { publishing } = format;
  const written = await format.write(content, look);
  const { text, problems, rest = [], formulas = 0 } = written;
  const why = tell.fill(words.problems.tooMany, {
    form: publishing?.tool ?? "",
    max: publishing?.room?.posts ?? 0,
  });
  const left = rest.flatMap(({ occurrence }) =>
    occurrence?.post ? [{ post: occurrence.post.id, why }] : [],
  );
  // A tool has no use for a file without posts.
  const wanted = !publishing || file === undefined || postsIn(content.entries, written) > 0;
  return { files: wanted ? [{ file, text }] : [], problems: [...problems, ...left], formulas };
}

/** How many of these entries a file took. */
function postsIn(entries: readonly Entry[], { problems, rest = [] }: Written): number {
  return entries.length - rest.length - problems.filter(({ kept }) => !kept).length;
}

function refuseSeveralProfiles({ entries, tell }: CalendarContent, form: string): void {
  const channels = [...byChannel(entries).keys()];
  if (channels.length > 1)
    throw failure("severalProfiles", { form, channels: tell.list(channels) ?? "", first: channels[0] ?? "" });
}
