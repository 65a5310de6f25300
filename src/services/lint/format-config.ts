import { relative, resolve } from "node:path";
import { stringify } from "yaml";
import type { ResolvedConfig } from "../../lint/config/config-loader.ts";
import { defaultOptions } from "../../lint/rule-settings.ts";
import { escapeControls } from "../../platform/escape-controls.ts";
import type { Runtime } from "../../platform/runtime.ts";

/** The settings a plan is judged by, as YAML, with the place that each comes from in a comment. */
export function formatConfig(plan: string, settings: ResolvedConfig, runtime: Runtime): string {
  const here = (place: string): string => {
    const [, file = place, line = ""] = /^(.*?)(:\d+)?$/.exec(place) ?? [];
    return /^(?:preset |--)/.test(place)
      ? place
      : escapeControls(`${relative(runtime.cwd, resolve(file))}${line}`);
  };
  const rows = settings.rules.map((rule) => {
    const origins = settings.origins(rule.id);
    const level = settings.levels.get(rule.id) ?? "off";
    const severity = origins.findLast((origin) => origin.severity !== undefined)?.location;
    const notes = severity === undefined ? [] : [here(severity)];
    const options = settings.options.get(rule.id) ?? defaultOptions(rule);
    for (const name of Object.keys(options)) {
      const place = origins.findLast((origin) => name in origin.options)?.location;
      notes.push(`${name}: ${place === undefined ? "default" : here(place)}`);
    }
    const value = Object.keys(options).length > 0 ? flowYaml({ severity: level, ...options }) : level;
    return { text: `  ${rule.id}: ${value}`, note: notes.join(", ") };
  });
  const width = Math.min(60, Math.max(...rows.map(({ text }) => text.length)));
  const lines = rows.map(({ text, note }) => `${text.padEnd(width)}  # ${note}`);
  const { own } = settings.vocabulary;
  const words = Object.values(own).some((list) => list && list.length > 0)
    ? stringify({ vocabulary: JSON.parse(JSON.stringify(own)) })
    : "";
  const head = [
    `# How smplan judges ${escapeControls(plan)}`,
    `# Configuration: ${settings.file === undefined ? "none; the preset recommended" : here(settings.file)}`,
    `# No $include leaves: ${escapeControls(relative(runtime.cwd, settings.root) || ".")}`,
    ...(settings.skippedPlugins.length === 0
      ? []
      : [
          `# Not loaded, so that their rules are not listed: ${escapeControls(settings.skippedPlugins.join(", "))}`,
        ]),
    ...(settings.ignoredBy === undefined ? [] : [`# Left out, as ${here(settings.ignoredBy)} says`]),
  ];
  return `${head.join("\n")}\nrules:\n${lines.join("\n")}\n${words}`;
}

function flowYaml(value: object): string {
  return stringify(value, { collectionStyle: "flow", lineWidth: 0 }).trim();
}
