import PptxGenJS from "pptxgenjs";
import type { DocumentView } from "../../model/document-view.ts";
import { sectionViews } from "../../model/section-views.ts";
import type { OfficeBrand } from "../office/office-brand.ts";
import { decodePicture } from "../office/office-picture.ts";
import { fontSizes, SLIDE_SIZE, SlideCanvas, titleArea } from "./slide-canvas.ts";
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

const PLAIN_MASTER = "plain";
const COVER_MASTER = "cover";

/** Returns a plan as up to ten slides for decision-makers. Slides without content are left out. */
export function createDeck(view: DocumentView, brand: OfficeBrand): PptxGenJS {
  const deck = new PptxGenJS();
  deck.defineLayout({ name: "wide", width: SLIDE_SIZE.w, height: SLIDE_SIZE.h });
  deck.layout = "wide";
  deck.title = view.title;
  deck.author = view.organization ?? "smplan";
  deck.theme = { headFontFace: brand.fonts.heading, bodyFontFace: brand.fonts.text };
  defineMasters(deck, brand);
  coverSlide(
    new SlideCanvas(deck.addSlide({ masterName: COVER_MASTER }), brand, view),
    decodePicture(view.logo),
  );
  for (const draw of slideDrawings(view)) {
    const canvas = new SlideCanvas(deck.addSlide({ masterName: PLAIN_MASTER }), brand, view);
    draw(canvas);
    canvas.footer();
  }
  return deck;
}

function defineMasters(deck: PptxGenJS, brand: OfficeBrand): void {
  const title = {
    placeholder: {
      options: {
        name: "title",
        type: "title" as const,
        ...titleArea,
        margin: 0,
        fontSize: fontSizes.title,
        bold: true,
        color: brand.ink,
        fontFace: brand.fonts.heading,
        align: "left" as const,
        valign: "middle" as const,
      },
      text: "",
    },
  };
  deck.defineSlideMaster({ title: COVER_MASTER, background: { color: brand.fill }, objects: [] });
  deck.defineSlideMaster({
    title: PLAIN_MASTER,
    background: { color: "FFFFFF" },
    objects: [title],
    slideNumber: {
      x: SLIDE_SIZE.w - 1.65,
      y: 6.98,
      w: 1,
      h: 0.25,
      align: "right",
      margin: 0,
      fontSize: fontSizes.tiny,
      color: brand.soft,
      fontFace: brand.fonts.text,
    },
  });
}

type DrawSlide = (canvas: SlideCanvas) => void;

/** Returns the slides that have content, in the order of a presentation. */
function slideDrawings(view: DocumentView): DrawSlide[] {
  const { summary } = view;
  const { situation, people, strategy, campaigns, budget, crisis } = sectionViews(view);
  const slides: (DrawSlide | undefined | false)[] = [
    summary && ((canvas) => summarySlide(canvas, summary)),
    slideIf(situation?.swot, swotSlide),
    slideIf(people?.audiences, peopleSlide),
    summary && summary.objectives.length > 0 && ((canvas) => objectivesSlide(canvas, summary)),
    slideIf(strategy?.channels, strategySlide),
    summary && summary.kpis.length > 0 && ((canvas) => kpisSlide(canvas, summary)),
    slideIf(campaigns?.timeline, timelineSlide),
    slideIf(budget, budgetSlide),
    slideIf(crisis, crisisSlide),
  ];
  return slides.filter((slide): slide is DrawSlide => typeof slide === "function");
}

/** Returns a slide if there is data for it. */
function slideIf<Data>(
  data: Data | undefined,
  draw: (canvas: SlideCanvas, data: Data) => void,
): DrawSlide | undefined {
  return data && ((canvas) => draw(canvas, data));
}
