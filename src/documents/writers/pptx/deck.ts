import PptxGenJS from "pptxgenjs";
import type { DocumentView } from "../../model/document-view.ts";
import { sectionViews } from "../../model/section-views.ts";
import type { OfficeBrand } from "../office/office-brand.ts";
import { pictureOf } from "../office/office-picture.ts";
import { PAGE, Sheet, sizes, titleArea } from "./slide-canvas.ts";
import { budgetSlide } from "./slides/budget.ts";
import { coverSlide } from "./slides/cover.ts";
import { crisisSlide } from "./slides/crisis.ts";
import { kpisSlide } from "./slides/kpis.ts";
import { objectivesSlide } from "./slides/objectives.ts";
import { peopleSlide } from "./slides/people.ts";
import { strategySlide } from "./slides/strategy.ts";
import { summarySlide } from "./slides/summary.ts";
import { swotSlide } from "./slides/swot.ts";
import { timelineSlide } from "./slides/timeline.ts";

const PLAIN = "plain";
const COVER = "cover";

/** A plan in ten slides for those who decide on it; what it says nothing of has no slide. */
export function deckOf(view: DocumentView, brand: OfficeBrand): PptxGenJS {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: "wide", width: PAGE.w, height: PAGE.h });
  deck.layout = "wide";
  deck.title = view.title;
  deck.author = view.organization ?? "smplan";
  deck.theme = { headFontFace: brand.fonts.heading, bodyFontFace: brand.fonts.text };
  masters(deck, brand);
  coverSlide(new Sheet(deck.addSlide({ masterName: COVER }), brand, view), pictureOf(view.logo));
  for (const draw of slidesOf(view)) {
    const sheet = new Sheet(deck.addSlide({ masterName: PLAIN }), brand, view);
    draw(sheet);
    sheet.footer();
  }
  return deck;
}

function masters(deck: PptxGenJS, brand: OfficeBrand): void {
  const title = {
    placeholder: {
      options: {
        name: "title",
        type: "title" as const,
        ...titleArea,
        margin: 0,
        fontSize: sizes.title,
        bold: true,
        color: brand.ink,
        fontFace: brand.fonts.heading,
        align: "left" as const,
        valign: "middle" as const,
      },
      text: "",
    },
  };
  deck.defineSlideMaster({ title: COVER, background: { color: brand.fill }, objects: [] });
  deck.defineSlideMaster({
    title: PLAIN,
    background: { color: "FFFFFF" },
    objects: [title],
    slideNumber: {
      x: PAGE.w - 1.65,
      y: 6.98,
      w: 1,
      h: 0.25,
      align: "right",
      margin: 0,
      fontSize: sizes.tiny,
      color: brand.soft,
      fontFace: brand.fonts.text,
    },
  });
}

type Draw = (sheet: Sheet) => void;

/** The slides that there is something to say on, in the order in which a plan is told. */
function slidesOf(view: DocumentView): Draw[] {
  const { summary } = view;
  const { situation, people, strategy, campaigns, budget, crisis } = sectionViews(view);
  const slides: (Draw | undefined | false)[] = [
    summary && ((sheet) => summarySlide(sheet, summary)),
    given(situation?.swot, swotSlide),
    given(people?.audiences, peopleSlide),
    summary && summary.objectives.length > 0 && ((sheet) => objectivesSlide(sheet, summary)),
    given(strategy?.channels, strategySlide),
    summary && summary.kpis.length > 0 && ((sheet) => kpisSlide(sheet, summary)),
    given(campaigns?.timeline, timelineSlide),
    given(budget, budgetSlide),
    given(crisis, crisisSlide),
  ];
  return slides.filter((slide): slide is Draw => typeof slide === "function");
}

/** A slide where there is what it shows. */
function given<Thing>(
  thing: Thing | undefined,
  draw: (sheet: Sheet, thing: Thing) => void,
): Draw | undefined {
  return thing && ((sheet) => draw(sheet, thing));
}
