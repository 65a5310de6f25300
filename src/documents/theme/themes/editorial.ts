import type { Theme } from "../theme.ts";

const editorial: Theme = {
  description: "serif type on warm paper, for culture, cafés and magazines",
  fonts: {
    heading: ["Noto Serif Display", "Palatino Linotype", "Georgia", "Noto Serif", "DejaVu Serif", "serif"],
    text: ["Georgia", "Cambria", "Noto Serif", "DejaVu Serif", "serif"],
  },
  light: {
    paper: "#fdfbf6",
    ink: "#241c15",
    soft: "#63584d",
    line: "#d9cebe",
    tint: "#f5efe4",
    link: "#7a3412",
    accent: "#8f3d1f",
    good: "#e8efdb",
    bad: "#f7e4dc",
    chance: "#e2ecee",
    risk: "#faeecf",
    alarm: "#8c1c13",
    alarmTint: "#f9e3dd",
    charts: ["#8a4b21", "#2f5d6b", "#5a6b1f", "#7b3f66", "#3f5f8f", "#a0342c", "#7b5f10", "#655a50"],
    track: "#ece4d6",
  },
  dark: {
    paper: "#1a1612",
    ink: "#f0e9df",
    soft: "#c0b3a5",
    line: "#4b4238",
    tint: "#251f19",
    link: "#f0b48c",
    accent: "#e39b74",
    good: "#222b18",
    bad: "#372019",
    chance: "#1a292d",
    risk: "#352b14",
    alarm: "#ffb5a8",
    alarmTint: "#3d2019",
    charts: ["#dda06f", "#82bccb", "#b3c574", "#d8a3c4", "#9db9e6", "#ef9c92", "#d9bd69", "#bfb2a4"],
    track: "#37302a",
  },
  cover: "type",
  headings: "light",
  radius: 0.15,
};

export default editorial;
