import type { Theme } from "../theme.ts";

const official: Theme = {
  about: "sober, square and of strong contrast, for public bodies",
  fonts: {
    heading: ["Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans", "sans-serif"],
    text: ["Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans", "sans-serif"],
  },
  light: {
    paper: "#ffffff",
    ink: "#0b0c0c",
    soft: "#444b52",
    line: "#b1b4b6",
    tint: "#f3f2f1",
    link: "#004a94",
    accent: "#1f3a5f",
    good: "#e6f2ea",
    bad: "#f8e9e9",
    chance: "#e4eef8",
    risk: "#faf1dc",
    alarm: "#8a1212",
    alarmTint: "#fbe9e9",
  },
  dark: {
    paper: "#0f1215",
    ink: "#f3f4f5",
    soft: "#b6bdc4",
    line: "#4a525a",
    tint: "#1a1f24",
    link: "#8fc1ff",
    accent: "#8fb3dd",
    good: "#14261b",
    bad: "#2f1819",
    chance: "#132336",
    risk: "#2c2311",
    alarm: "#ffb3ae",
    alarmTint: "#381819",
  },
  radius: 0,
  headings: "plain",
};

export default official;
