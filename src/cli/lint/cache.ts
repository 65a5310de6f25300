import { hash } from "node:crypto";
import { basename, resolve } from "node:path";
import { version } from "../../../package.json";
import type { Finding } from "../../finding.ts";
import type { Settings } from "../../lint/config/index.ts";
import { failure } from "../../lint/failure.ts";
import type { Judgement } from "../../lint/run.ts";
import { decodeText } from "../../yaml/bytes.ts";
import { refuseProjectContent, refuseProjectName } from "../project-files.ts";
import type { World } from "../world.ts";
import { writeState } from "../write.ts";
import type { Judge, Judged } from "./judge.ts";

/** What was found in a plan, and what of: it holds as long as all of that is the same. */
interface Entry {
  settings: string;
  /** The files the plan was read from, each with the hash of its content. */
  files: readonly (readonly [file: string, hash: string])[];
  findings: readonly Finding[];
  present: readonly string[];
  skipped: readonly string[];
}

interface Kept {
  version: string;
  plans: Record<string, Entry>;
}

const hashOf = (data: Uint8Array | string): string => hash("sha256", data, "base64url");

/**
 * What an earlier run found, by the content of plans, what they include, their settings and the day: another branch,
 * or a file that was only touched, makes no difference.
 */
export class Cache {
  readonly #kept: Kept;
  readonly #keys = new WeakMap<object, string>();
  #changed = false;

  constructor(
    readonly file: string,
    readonly world: World,
  ) {
    refuseProjectName(file, resolve(world.cwd, file), "state");
    this.#kept = keptIn(bytesOf(file, world), file);
  }

  /** What was found in a plan, if nothing of it has changed. */
  async judged(plan: string, judge: Judge): Promise<Judged | undefined> {
    const entry = this.#kept.plans[plan];
    if (!entry) return undefined;
    const settings = await judge.settingsFor(plan);
    if (entry.settings !== this.#keyOf(settings, judge.common)) return undefined;
    const texts = new Map<string, string | undefined>();
    for (const [file, known] of entry.files) {
      const bytes = bytesOf(file, this.world);
      if (!bytes || hashOf(bytes) !== known) return undefined;
      texts.set(file, entry.findings.length === 0 ? undefined : decodeText(bytes).text);
    }
    const { findings, present, skipped } = entry;
    return { file: plan, findings, texts, present, skipped, settings, cacheable: true };
  }

  /** Keeps what was found in a plan for the next run. */
  async keep(
    { file: plan, findings, texts, present, skipped, cacheable }: Judged,
    judge: Judge,
  ): Promise<void> {
    if (!cacheable) return;
    const files = [...texts.keys()].map((file) => [file, hashOf(bytesOf(file, this.world) ?? "")] as const);
    const key = this.#keyOf(await judge.settingsFor(plan), judge.common);
    this.#kept.plans[plan] = { settings: key, files, findings, present, skipped };
    this.#changed = true;
  }

  /** @throws UserError if the file cannot be written, or is something else by now */
  save(): void {
    if (!this.#changed) return;
    const change = (existing: Buffer | undefined): string => {
      keptIn(existing, this.file);
      return JSON.stringify(this.#kept);
    };
    writeState(this.file, change, this.world);
  }

  #keyOf(settings: Settings, { today, wording }: Omit<Judgement, keyof Settings>): string {
    // Settings for many plans are one object, of which what matters is taken together once.
    const known = this.#keys.get(settings.levels);
    if (known) return `${known} ${settings.root}`;
    const key = hashOf(
      JSON.stringify([
        [...settings.levels],
        [...settings.options],
        settings.vocabulary.own,
        settings.rules.map((rule) => ("declared" in rule ? rule.declared : rule.id)),
        today,
        wording().language,
      ]),
    );
    this.#keys.set(settings.levels, key);
    return `${key} ${settings.root}`;
  }
}

/** Where the cache is if nobody says it. */
const DEFAULT_NAME = ".smplancache";

/** How the text of every cache begins, also of one that is damaged or that another version wrote. */
const CACHE_START = /^\{"version":"[^"]*","plans":\{/;

/**
 * What a cache holds, if this version wrote it; a damaged one holds nothing.
 * @throws UserError if the file is something else, which would be lost
 */
function keptIn(bytes: Uint8Array | undefined, file: string): Kept {
  const none = { version, plans: {} };
  if (!bytes || bytes.length === 0) return none;
  const text = new TextDecoder().decode(bytes);
  if (!CACHE_START.test(text)) {
    // Under the name that only a cache has, it is a damaged one, unless a link leads elsewhere.
    if (basename(file) !== DEFAULT_NAME) throw failure("notACache", { file });
    refuseProjectContent(file, { path: file, content: Buffer.from(bytes), holds: "state" });
    return none;
  }
  try {
    const kept = JSON.parse(text) as Kept;
    return kept.version === version && typeof kept.plans === "object" ? kept : none;
  } catch {
    return none;
  }
}

function bytesOf(file: string, world: World): Uint8Array | undefined {
  try {
    return world.files.read(resolve(world.cwd, file));
  } catch {
    return undefined;
  }
}
