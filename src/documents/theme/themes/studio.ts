import type { Theme } from "../theme.ts";

const sans = [
  "Inter",
  "system-ui",
  "-apple-system",
  "Segoe UI",
  "Roboto",
  "Noto Sans",
  "DejaVu Sans",
  "sans-serif",
];

const studio: Theme = {
  description: "fresh and bold, for agencies and small businesses",
  fonts: { heading: sans, text: sans },
  light: {
    paper: "#ffffff",
    ink: "#161b26",
    soft: "#535d6e",
    line: "#dde2ea",
    tint: "#f4f6fa",
    link: "#1a4fa3",
    accent: "#3a3fd0",
    good: "#e3f5ea",
    bad: "#fdeaea",
    chance: "#e4effd",
    risk: "#fdf2dc",
    alarm: "#96181f",
    alarmTint: "#fdeaea",
    charts: ["#2b64ad", "#b4540a", "#2a7a4b", "#7a4fae", "#0f7480", "#b02e63", "#7d6212", "#5c6675"],
    track: "#e6eaf0",
  },
  dark: {
    paper: "#12151c",
    ink: "#eaedf3",
    soft: "#abb5c4",
    line: "#38404e",
    tint: "#1b2029",
    link: "#9cc2ff",
    accent: "#a9aefc",
    good: "#15291d",
    bad: "#341b1e",
    chance: "#16263c",
    risk: "#302613",
    alarm: "#ffb3b0",
    alarmTint: "#3c1b1e",
    charts: ["#86b4f2", "#f0a767", "#7ccd9f", "#c6a8f0", "#68cdd6", "#f29ab9", "#d9c26c", "#a9b3c1"],
    track: "#2a323d",
  },
  cover: "full",
  headings: "bar",
  radius: 0.75,
};

export default studio;
