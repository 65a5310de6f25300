import type { Theme } from "../theme.ts";

const arial = ["Arial", "Liberation Sans", "Noto Sans", "DejaVu Sans", "sans-serif"];

const official: Theme = {
  description: "sober, square and of strong contrast, for public bodies",
  fonts: { heading: arial, text: arial },
  light: {
    paper: "#ffffff",
    ink: "#0b0c0c",
    soft: "#454c53",
    line: "#b1b5b9",
    tint: "#f3f3f2",
    link: "#004a94",
    accent: "#1d3d6b",
    good: "#e4f1e8",
    bad: "#f8e8e8",
    chance: "#e3edf7",
    risk: "#faf1da",
    alarm: "#8a1212",
    alarmTint: "#fbe8e8",
    charts: ["#1d4f91", "#a3430a", "#1f6b3f", "#63408f", "#0b6470", "#93264f", "#6c5410", "#4d565f"],
    track: "#e4e6e8",
  },
  dark: {
    paper: "#0f1215",
    ink: "#f3f4f5",
    soft: "#b9c0c7",
    line: "#545d66",
    tint: "#1a1f24",
    link: "#8fc1ff",
    accent: "#94b7e3",
    good: "#14281c",
    bad: "#31191a",
    chance: "#132439",
    risk: "#2e2411",
    alarm: "#ffb3ae",
    alarmTint: "#3a1819",
    charts: ["#8fb8ee", "#eba66d", "#80c79b", "#bfa6e6", "#70c6cf", "#eb9ab5", "#d2be70", "#b0b8c0"],
    track: "#2b3238",
  },
  cover: "band",
  headings: "rule",
  radius: 0,
};

export default official;
