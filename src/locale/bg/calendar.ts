import type { CalendarWords } from "../en/calendar.ts";

const words: CalendarWords = {
  campaign: "Кампания: {name}",
  objective: "Краен срок: {name}",
  milestone: "Междинна стойност за „{name}“: {value}",
  target: "Целева стойност за „{name}“: {value}",
  baseline: "Да се измери началната стойност на „{name}“",
  review: "Преглед на резултатите ({cadence})",
  drill: "Учение за криза",
  free: "(свободно място)",
  week: "Седмица {week} · {from} – {to}",
  nothing: "От {from} до {to} в календара няма нищо.",
  counted: {
    one: "{count} запис от {from} до {to}",
    other: "{count} записа от {from} до {to}",
  },
  zone: "Часовете са по времето на {zone}.",
  noZone:
    "Планът не посочва часова зона (plan.timezone), затова часовете важат за мястото, където се отвори файлът.",
  leftOut: "{post} не влиза във файла: {why}",
  notReady: {
    one: "{count} публикация не е одобрена или вече е приключила и не влиза във файла (--status казва кои да се вземат).",
    other:
      "{count} публикации не са одобрени или вече са приключили и не влизат във файла (--status казва кои да се вземат).",
  },
  problems: {
    noText: "няма текст, а {form} не приема публикация без текст.",
    noTime: "никой не е казал в колко часа да излезе. Добавете час или място в седмицата за този ден.",
    tooSoon: "{form} приема само публикации поне {minutes} минути напред.",
    step: "{form} приема часове само през {minutes} минути, а тази е в {time}.",
    tooClose: "излиза по-малко от {minutes} минути след предишната, а {form} отказва това.",
    tooLong: "текстът ѝ има {length} знака, а {platform} приема {max}.",
    tooMany: "{form} приема най-много {max} публикации в един файл. Направете друг файл за по-късен период.",
    network: "{form} не публикува в {platform} от файл.",
    media: "файловете ѝ {files} нямат адрес в мрежата. Прикачете ги в {form} след качването.",
  },
};

export default words;
