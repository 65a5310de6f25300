import { relative, resolve } from "node:path";
import { stringify } from "yaml";
import type { ResolvedConfig } from "../../lint/config/resolve-config.ts";
import { defaultOptions } from "../../lint/rule-settings.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";

/** Returns the lint settings of a plan as YAML, with the origin of each setting in a comment. */
export function formatConfig(plan: string, settings: ResolvedConfig, { cwd }: Pick<Runtime, "cwd">): string {
  const formatLocation = (location: string): string => {
    const [, file = location, line = ""] = /^(.*?)(:\d+)?$/.exec(location) ?? [];
    return /^(?:preset |--)/.test(location)
      ? location
      : escapeControls(`${relative(cwd, resolve(file))}${line}`);
  };
  const rows = settings.rules.map((rule) => {
    const origins = settings.origins(rule.id);
    const level = settings.levels.get(rule.id) ?? "off";
    const severity = origins.findLast((origin) => origin.severity !== undefined)?.location;
    const notes = severity === undefined ? [] : [formatLocation(severity)];
    const options = settings.options.get(rule.id) ?? defaultOptions(rule);
    for (const name of Object.keys(options)) {
      const location = origins.findLast((origin) => name in origin.options)?.location;
      notes.push(`${name}: ${location === undefined ? "default" : formatLocation(location)}`);
    }
    const value = Object.keys(options).length > 0 ? flowYaml({ severity: level, ...options }) : level;
    return { text: `  ${rule.id}: ${value}`, note: notes.join(", ") };
  });
  const width = Math.min(60, Math.max(...rows.map(({ text }) => text.length)));
  const lines = rows.map(({ text, note }) => `${text.padEnd(width)}  # ${note}`);
  const { own } = settings.vocabulary;
  const vocabulary = Object.values(own).some((list) => list && list.length > 0)
    ? stringify({ vocabulary: JSON.parse(JSON.stringify(own)) })
    : "";
  const header = [
    `# How smplan judges ${escapeControls(plan)}`,
    `# Configuration: ${settings.file === undefined ? "none; the preset recommended" : formatLocation(settings.file)}`,
    `# No $include leaves: ${escapeControls(relative(cwd, settings.root) || ".")}`,
    ...(settings.skippedPlugins.length === 0
      ? []
      : [
          `# Not loaded, so that their rules are not listed: ${escapeControls(settings.skippedPlugins.join(", "))}`,
        ]),
    ...(settings.ignoredBy === undefined
      ? []
      : [`# Left out, as ${formatLocation(settings.ignoredBy)} says`]),
  ];
  return `${header.join("\n")}\nrules:\n${lines.join("\n")}\n${vocabulary}`;
}

function flowYaml(value: object): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
}
