import type { Theme } from "../theme.ts";

const editorial: Theme = {
  about: "serif headings on warm paper, for culture, cafés and magazines",
  fonts: {
    heading: ["Iowan Old Style", "Palatino Linotype", "Georgia", "Noto Serif", "DejaVu Serif", "serif"],
    text: ["Charter", "Georgia", "Cambria", "Noto Serif", "DejaVu Serif", "serif"],
  },
  light: {
    paper: "#fdfbf7",
    ink: "#2a211a",
    soft: "#655a50",
    line: "#ddd3c5",
    tint: "#f5f0e7",
    link: "#7a3412",
    accent: "#8a4b21",
    good: "#eaf0de",
    bad: "#f8e7e0",
    chance: "#e5eef0",
    risk: "#fbf0d5",
    alarm: "#8c1c13",
    alarmTint: "#fae6e1",
  },
  dark: {
    paper: "#1b1713",
    ink: "#efe8de",
    soft: "#bdb0a2",
    line: "#483f36",
    tint: "#26201a",
    link: "#f0b48c",
    accent: "#d29a6a",
    good: "#222a18",
    bad: "#351f1a",
    chance: "#1a282c",
    risk: "#332a14",
    alarm: "#ffb5a8",
    alarmTint: "#3b1f1a",
  },
  radius: 0.15,
  headings: "large",
};

export default editorial;
