import type { Theme } from "../theme.ts";

const studio: Theme = {
  about: "fresh and friendly, for agencies and small businesses",
  fonts: {
    heading: ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "DejaVu Sans", "sans-serif"],
    text: ["system-ui", "-apple-system", "Segoe UI", "Roboto", "Noto Sans", "DejaVu Sans", "sans-serif"],
  },
  light: {
    paper: "#ffffff",
    ink: "#1d2430",
    soft: "#525d6d",
    line: "#d8dde5",
    tint: "#f4f6f9",
    link: "#1a4fa3",
    accent: "#38618c",
    good: "#e9f5ec",
    bad: "#fbeeee",
    chance: "#e8f1fb",
    risk: "#fdf4e3",
    alarm: "#8f1d1d",
    alarmTint: "#fdecec",
  },
  dark: {
    paper: "#14181f",
    ink: "#e6e9ee",
    soft: "#a9b3c1",
    line: "#39424f",
    tint: "#1d232c",
    link: "#9cc2ff",
    accent: "#7aa5d2",
    good: "#17291d",
    bad: "#301b1c",
    chance: "#16263a",
    risk: "#2f2614",
    alarm: "#ffb4b0",
    alarmTint: "#3a1c1c",
  },
  radius: 0.6,
  headings: "plain",
};

export default studio;
