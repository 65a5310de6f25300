import type { Platform } from "../catalog/platforms.ts";
import type { Vocabulary } from "../catalog/vocabulary.ts";
import { channelsById } from "./posts.ts";
import type { Sections } from "./sections.ts";

/** A format of a channel, slot or post that its platform does not have. */
interface UnknownFormat {
  owner: object;
  at: string | number;
  format: string;
  platform: Platform;
  /** The formats that the platform has. */
  formats: NonNullable<Platform["formats"]>;
}

/** Returns the formats that the platforms of the plan do not have. */
export function unknownFormats(
  { strategy, calendar }: Pick<Sections, "strategy" | "calendar">,
  vocabulary: Vocabulary,
): UnknownFormat[] {
  const channels = channelsById(strategy);
  const unknown: UnknownFormat[] = [];
  const check = (
    owner: object,
    at: string | number,
    format: string | undefined,
    platformId: string | undefined,
  ): void => {
    const platform = vocabulary.platform(platformId);
    const formats = platform?.formats;
    if (format === undefined || !platform || !formats) return;
    if (!formats.value.some((known) => known === format))
      unknown.push({ owner, at, format, platform, formats });
  };
  for (const { formats = [], platform } of strategy.channels ?? [])
    for (const [index, format] of formats.entries()) check(formats, index, format, platform);
  for (const item of [...(calendar.slots ?? []), ...(calendar.posts ?? [])])
    check(item, "format", item.format, channels.get(item.channel ?? "")?.platform);
  return unknown;
}
