import { fragments } from "../fragments.ts";

const channels = (...platforms: string[]) =>
  `strategy: { channels: [${platforms.map((platform) => `{ id: ${platform}, platform: ${platform} }`).join(", ")}] }`;
const posts = (...list: string[]) => `calendar: { posts: [${list.map((post) => `{ ${post} }`).join(", ")}] }`;
const text = (length: number) => `text: "${"a".repeat(length)}"`;
const ig = "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 3, per: week } }] }";

/** Posts on Mondays from 4 January 2027 on, with the numbers of weeks and of posts per week. */
const weekly = (weeks: number, each: number, more = "") =>
  posts(
    ...Array.from({ length: weeks * each }, (_, index) => {
      const day = new Date(Date.UTC(2027, 0, 4 + 7 * Math.floor(index / each))).toISOString().slice(0, 10);
      return `id: p${index}, channel: ig, date: ${day}${more}`;
    }),
  );
const pillars = (shares: string) =>
  `strategy: { pillars: [${shares
    .split(" ")
    .map((share, index) => `{ id: l${index}, name: L${index}, share: ${share} }`)
    .join(", ")}] }`;
const ofPillars = (...counts: number[]) =>
  posts(
    ...counts.flatMap((count, pillar) =>
      Array.from({ length: count }, (_, index) => `id: p${pillar}-${index}, pillar: l${pillar}`),
    ),
  );
const sponsored = (words: string, more = "") =>
  posts(`id: p, sponsored: true, text: ${JSON.stringify(words)}${more}`);

export default fragments("calendar", {
  length: {
    valid: {
      "a text of exactly the limit": `${channels("x")}\n${posts(`id: p, channel: x, ${text(280)}`)}`,
      "a long address that counts as a short one": `${channels("x")}\n${posts(
        `id: p, channel: x, text: "${"a".repeat(250)} https://example.org/${"b".repeat(200)}"`,
      )}`,
      "a link that is also in the text": `${channels("x")}\n${posts(
        `id: p, channel: x, text: "${"a".repeat(250)} https://example.org/a", link: "https://example.org/a"`,
      )}`,
      "140 emoji, of eight UTF-16 units each, that X counts as two": `${channels("x")}\n${posts(
        `id: p, channel: x, text: "${"👩‍👧".repeat(140)}"`,
      )}`,
      "300 flags on Bluesky, each one grapheme": `${channels("bluesky")}\n${posts(
        `id: p, channel: bluesky, text: "${"🇧🇬".repeat(300)}"`,
      )}`,
      "500 families on Mastodon, each one grapheme": `${channels("mastodon")}\n${posts(
        `id: p, channel: mastodon, text: "${"👨‍👩‍👧‍👦".repeat(500)}"`,
      )}`,
      "the long description of a photo post": `${channels("tiktok")}\n${posts(
        `id: p, channel: tiktok, format: carousel, ${text(4000)}`,
      )}`,
      "a limit that the platform does not document": `${channels("facebook")}\n${posts(
        `id: p, channel: facebook, ${text(64000)}`,
      )}`,
      "an article, which is not a post": `${channels("linkedin")}\n${posts(
        `id: p, channel: linkedin, format: article, ${text(9000)}`,
      )}`,
      "hashtags for the first comment": `${channels("instagram")}\n${posts(
        `id: p, channel: instagram, ${text(2199)}, hashtags: [Bakery]`,
      )}`,
      "a platform without a known limit": `${channels("tumblr")}\n${posts(`id: p, channel: tumblr, ${text(9000)}`)}`,
      "a published post": `${channels("x")}\n${posts(`id: p, channel: x, status: published, ${text(300)}`)}`,
    },
    invalid: [
      [
        `${channels("x")}\n${posts(`id: p, channel: x, ${text(260)}, link: "https://example.org/a", hashtags: [Ab]`)}`,
        "288 characters long as X counts, 8 over the 280 it takes (docs.x.com, 2026-12-01): text 260, link 24, hashtags 4.",
      ],
      [
        `${channels("x")}\n${posts(`id: p, channel: x, text: "${"a".repeat(257)} example.org"`)}`,
        "281 characters long as X counts, 1 over",
      ],
      [
        `${channels("tiktok")}\n${posts(`id: p, channel: tiktok, format: video, ${text(2201)}`)}`,
        "2,201 characters long as TikTok counts, 1 over the 2,200",
      ],
      [
        `${channels("youtube")}\n${posts(`id: p, channel: youtube, text: "${"я".repeat(2501)}"`)}`,
        "5,002 bytes long as YouTube counts, 2 over",
      ],
      [
        `${channels("threads")}\n${posts(`id: p, channel: threads, text: "${"a".repeat(497)}🙂"`)}`,
        "501 characters",
      ],
      [
        `${channels("bluesky")}\n${posts(`id: p, channel: bluesky, text: "${"🇧🇬".repeat(301)}"`)}`,
        "301 characters",
      ],
    ],
  },
  limits: {
    valid: {
      "four pictures and a file of captions": `${channels("x")}\n${posts(
        "id: p, channel: x, media: [{ file: a.jpg }, { file: b.jpg }, { file: c.jpg }, { file: d.mp4 }, { file: d.srt }]",
      )}`,
      "a platform without a known limit": `${channels("facebook")}\n${posts(
        "id: p, channel: facebook, hashtags: [a1, a2, a3, a4, a5, a6, a7, a8]",
      )}`,
      "a video of exactly the maximum length": `${channels("threads")}\n${posts(
        "id: p, channel: threads, media: [{ file: a.mp4, length: 300s }]",
      )}`,
      "ten images on Bluesky": `${channels("bluesky")}\n${posts(
        `id: p, channel: bluesky, media: [${Array.from({ length: 10 }, (_, index) => `{ file: ${index}.jpg }`)}]`,
      )}`,
      "more hashtags than magazines report": `${channels("tiktok")}\n${posts(
        "id: p, channel: tiktok, hashtags: [a1, a2, a3, a4, a5, a6]",
      )}`,
      "a long video on a platform for long videos": `${channels("youtube")}\n${posts(
        "id: p, channel: youtube, format: video, media: [{ file: a.mp4, length: 2h }]",
      )}`,
      "audio without a known limit": `${channels("threads")}\n${posts(
        "id: p, channel: threads, media: [{ file: a.mp3, kind: audio, length: 1h }]",
      )}`,
      "a video without a length": `${channels("threads")}\n${posts(
        "id: p, channel: threads, media: [{ file: a.mp4 }]",
      )}`,
      "a long video without a known limit": `${channels("facebook")}\n${posts(
        "id: p, channel: facebook, media: [{ file: a.mp4, length: 9h }]",
      )}`,
      "a live video of an hour": `${channels("instagram")}\n${posts(
        "id: p, channel: instagram, format: live, media: [{ file: a.mp4, length: 1h }]",
      )}`,
      "a story with many images": `${channels("x")}\n${posts(
        "id: p, channel: x, format: story, media: [{ file: a.jpg }, { file: b.jpg }, { file: c.jpg }, { file: d.jpg }, { file: e.jpg }]",
      )}`,
    },
    invalid: [
      [
        `${channels("x")}\n${posts(
          "id: p, channel: x, media: [{ file: a.jpg }, { file: b.jpg }, { file: c.jpg }, { file: d.JPG }, { file: e, kind: image }]",
        )}`,
        "shows 5 images or videos, and X takes 4",
      ],
      [
        `${channels("threads")}\n${posts(
          "id: p, channel: threads, media: [{ file: oven.mp4, length: 6m }, { file: dough.mp4, length: 310s }]",
        )}`,
        [
          'oven.mp4 of post "p" is 6 min long, and Threads takes 5 min (developers.facebook.com, 2026-12-01). Cut 1 min, or',
          'dough.mp4 of post "p" is 5 min 10 s long, and Threads takes 5 min (developers.facebook.com, 2026-12-01). Cut 10 s, or',
        ],
      ],
      [
        `${channels("youtube")}\n${posts(
          "id: p, channel: youtube, format: short, media: [{ file: oven, kind: video, length: 1h }]",
        )}`,
        "is 1 h long, and YouTube takes 3 min as short video (support.google.com, 2026-12-01). Cut 57 min, or choose",
      ],
    ],
  },
  "disclosed-clearly": {
    valid: {
      "a plain word at the beginning": `plan: { markets: [ES], language: es }\n${sponsored("Publicidad. Visitamos el molino.")}`,
      "a refused hashtag next to an accepted word": `plan: { markets: [GB] }\n${sponsored("Ad: new shoes", ", hashtags: [gifted]")}`,
      "a word that only another country refuses": `plan: { markets: [GB] }\n${sponsored("#ad New shoes from the mill")}`,
      "a post that does not say it at all, which another rule reports": `plan: { markets: [US] }\n${sponsored("New shoes")}`,
      "a market without such a law": `plan: { markets: [BG] }\n${sponsored("Нови обувки #spon")}`,
    },
    invalid: [
      [
        `plan: { markets: [ES], language: es }\n${sponsored("Visitamos el molino. #ad")}`,
        "Código de Conducta de Publicidad a través de Influencers does not accept (elcapitaldigital.com, 2026-12-01). Begin the text with",
      ],
      [
        `plan: { language: en, currency: USD }\n${sponsored(`${"We visited the mill. ".repeat(8)}#ad`)}`,
        "says so only after 125 characters, which FTC, Disclosures 101 does not accept",
      ],
    ],
  },
  "ai-label": {
    valid: {
      "a hashtag as the label": `plan: { markets: [EU] }\n${posts("id: p, aiGenerated: true, text: Our oven, hashtags: [AIGenerated]")}`,
      "a label in another language": `plan: { language: bg }\n${posts('id: p, aiGenerated: true, text: "Hecho con IA: нашата пещ"')}`,
      "a post before the law applies": `plan: { markets: [EU] }\n${posts("id: p, date: 2026-07-01, aiGenerated: true, text: Our oven")}`,
      "a country outside the European Union": `plan: { markets: [GB] }\n${posts("id: p, aiGenerated: true, text: Our oven")}`,
    },
    invalid: [
      [
        `plan: { language: bg }\n${posts("id: p, date: 2027-01-05, aiGenerated: true, text: Нашата пещ по изгрев")}`,
        'write for instance "Създадено с изкуствен интелект"',
      ],
    ],
  },
  "green-claim": {
    valid: {
      "a question": `plan: { markets: [EU] }\n${posts('id: p, date: 2027-01-05, text: "Are paper cups eco-friendly? We asked a chemist."')}`,
      "a claim with its certificate": `plan: { markets: [EU] }\n${posts('id: p, date: 2027-01-05, text: "Eco-friendly paint with the EU Ecolabel."')}`,
      "a green product": `plan: { markets: [EU] }\n${posts('id: p, date: 2027-01-05, text: "The green mugs are back."')}`,
      "a post before the law applies": `plan: { markets: [EU] }\n${posts('id: p, date: 2026-09-26, text: "Eco-friendly cups."')}`,
      "a country outside the European Union": `plan: { markets: [US] }\n${posts('id: p, date: 2027-01-05, text: "Eco-friendly cups."')}`,
    },
    invalid: [
      [
        `plan: { language: bg }\n${posts('id: p, date: 2027-01-05, text: "Новите чаши са щадящи природата."')}`,
        'says "щадящи природата". From 2026-09-27 on Directive (EU) 2024/825 allows that only with',
      ],
      [
        `plan: { language: es, currency: EUR }\n${posts('id: p, date: 2027-01-05, text: "Envíos neutros en carbono."')}`,
        'says "neutros en carbono"',
      ],
    ],
  },
  giveaway: {
    valid: {
      "a link to the terms": posts(
        'id: p, text: "Giveaway! Comment below.", link: "https://example.org/terms"',
      ),
      "the word for the terms": posts('id: p, text: "Sorteamos dos entradas. Bases en nuestro perfil."'),
      "the draw of a championship": posts('id: p, text: "Hoy es el sorteo de la Champions."'),
    },
    invalid: [
      [posts('id: p, text: "Томбола! Оставете коментар."'), 'announces a giveaway ("Томбола")'],
      [
        posts('id: p, text: "Like and share for your chance to win a cake!"'),
        'announces a giveaway ("chance to win")',
      ],
    ],
  },
  readable: {
    valid: {
      "names and abbreviations in capitals": posts('id: p, text: "BBC, NATO, WHO and UNICEF write to us."'),
      "three words in capitals": posts('id: p, text: "GOOD MORNING LEEDS! We open at 8."'),
      "a mathematical letter": posts('id: p, text: "Let 𝑥 be the number of buns."'),
      "hashtags and links are no words": posts(
        `id: p, text: "${"one ".repeat(20)}${"#tag ".repeat(10)}https://example.org/a-b-c"`,
      ),
      "a list with a line for each item": posts(`id: p, text: "${"five words in this line\\n".repeat(8)}"`),
    },
    invalid: [
      [posts('id: p, text: "𝗡𝗲𝘄 buns today"'), 'has styled letters ("𝗡𝗲𝘄")'],
      [posts(`id: p, text: "${"дума ".repeat(26)}"`), "has 26 words, and more than 25"],
      [posts(`id: p, text: "Buns ${"🥐".repeat(9)}"`), "has 9 emoji"],
    ],
  },
  "reported-limits": {
    valid: {
      "a hashtag in the text and in the list": `${channels("threads")}\n${posts(
        'id: p, channel: threads, text: "Fresh #Buns", hashtags: [buns]',
      )}`,
      "numbers, addresses and colors": `${channels("threads")}\n${posts(
        'id: p, channel: threads, text: "We are #1 in #2 towns: https://example.org/a#menu &#39; #Buns"',
      )}`,
      "a limit that the platform documents": `${channels("x")}\n${posts(`id: p, channel: x, ${text(300)}`)}`,
      "a published post": `${channels("threads")}\n${posts(
        'id: p, channel: threads, status: published, text: "#Хляб и #Сол"',
      )}`,
    },
    invalid: [
      [
        `${channels("threads")}\n${posts('id: p, channel: threads, text: "#Хляб и #Сол"')}`,
        "has 2 hashtags; according to www.socialmediatoday.com (2026-11-23), Threads takes 1.",
      ],
      [
        `${channels("facebook")}\n${posts(`id: p, channel: facebook, ${text(63207)}`)}`,
        "63,207 characters long; according to www.ayrshare.com (2026-11-23), Facebook takes 63,206.",
      ],
      [
        `${channels("instagram")}\n${posts(
          `id: p, channel: instagram, media: [${Array.from({ length: 21 }, (_, index) => `{ file: ${index}.jpg }`)}]`,
        )}`,
        "shows 21 images or videos; according to storrito.com (2026-11-24), Instagram takes 20.",
      ],
      [
        `${channels("tiktok")}\n${posts("id: p, channel: tiktok, media: [{ file: oven.mp4, length: 61m }]")}`,
        'oven.mp4 of post "p" is longer than the 60 minutes that TikTok takes according to www.flowshorts.app',
      ],
    ],
  },
  accessible: {
    valid: {
      "files that are neither image nor video": posts(
        "id: p, media: [{ file: a.pdf }, { file: b.mp3, kind: audio }, { file: c }]",
      ),
      "an animated image is an image": posts(
        "id: p, media: [{ file: a.mp4, kind: image, alt: A bun turns }]",
      ),
      "one long word": posts("id: p, hashtags: [благотворителност, internacionalización, кафе]"),
      "a script without capitals": posts(
        "id: p, hashtags: [おはようございますおはようございますおはようございます]",
      ),
      "separated words": posts("id: p, hashtags: [the_best_bakery_in_all_of_leeds]"),
      "an uppercase tag and the same tag in lower case": posts(
        "id: p, hashtags: [bbq]",
        "id: q, hashtags: [BBQ]",
      ),
      "a capitalized word and the same word in lower case": posts(
        "id: p, hashtags: [buns]",
        "id: q, hashtags: [Buns]",
      ),
      "an idea and a published post": posts(
        "id: p, status: idea, media: [{ file: a.jpg }]",
        "id: q, status: published, media: [{ file: a.jpg }]",
      ),
    },
    invalid: [
      [posts("id: p, hashtags: [coffeesofia]", "id: q, hashtags: [CoffeeSofia]"), "Write it #CoffeeSofia."],
      [
        `plan: { organization: Кафе „Липа“ }\n${posts('id: p, text: "Заповядайте в #кафелипа"')}`,
        "#КафеЛипа",
      ],
      [posts("id: p, hashtags: [thebestbakeryinallofleedsandyork]"), "has 32 letters and no capital"],
      [{ plan: posts("id: p, hashtags: [bakeryinleeds]"), options: { letters: 13 } }, "has 13 letters"],
      [posts("id: p, media: [{ file: a.JPG, alt: null }]"), "has no alt text"],
    ],
  },
  adapted: {
    valid: {
      "two channels on one platform": `strategy: { channels: [{ id: a, platform: facebook }, { id: b, platform: facebook }] }\n${posts(
        `id: p, channel: a, ${text(80)}`,
        `id: q, channel: b, ${text(80)}`,
      )}`,
      "a short text": `${channels("x", "instagram")}\n${posts(
        'id: p, channel: x, text: "Merry Christmas to all of you!"',
        'id: q, channel: instagram, text: "Merry Christmas to all of you!"',
      )}`,
      "one text in two languages": `${channels("x", "instagram")}\n${posts(
        'id: p, channel: x, language: en, text: "The bakery is closed on 3 March, the national holiday."',
        'id: q, channel: instagram, language: es, text: "La panadería cierra el 3 de marzo, fiesta nacional."',
      )}`,
      "a text that is still an idea": `${channels("x", "instagram")}\n${posts(
        `id: p, channel: x, ${text(80)}`,
        `id: q, channel: instagram, status: idea, ${text(80)}`,
      )}`,
      "posts that are published on both": `${channels("x", "instagram")}\n${posts(
        `id: p, channel: x, status: published, ${text(80)}`,
        `id: q, channel: instagram, status: published, ${text(80)}`,
      )}`,
    },
    invalid: [
      [
        `${channels("x", "tumblr")}\n${posts(
          'id: p, channel: x, text: "Order by Wednesday and pick them up on  Saturday. "',
          'id: q, channel: tumblr, text: "Order by Wednesday and pick them up on Saturday."',
        )}`,
        'Post "q" on Tumblr says word for word what post "p" says on X.',
      ],
    ],
  },
  language: {
    valid: {
      "a region of the channel's language":
        "strategy: { channels: [{ id: ig, platform: instagram, languages: [en] }] }\ncalendar: { posts: [{ id: p, channel: ig, language: EN-us }] }",
      "the plan's language, for a channel without one":
        "plan: { language: es-ES }\nstrategy: { channels: [{ id: ig, platform: instagram }] }\ncalendar: { posts: [{ id: p, channel: ig, language: es }] }",
      "no language at all":
        "strategy: { channels: [{ id: ig, platform: instagram }] }\ncalendar: { posts: [{ id: p, channel: ig, language: es }] }",
      "a missing channel": "calendar: { posts: [{ id: p, channel: ig, language: es }] }",
    },
    invalid: [
      [
        "plan: { language: bg }\nstrategy: { channels: [{ id: ig, platform: instagram }] }\ncalendar: { posts: [{ id: p, channel: ig, language: es }] }",
        "publishes in bg. Put it",
      ],
    ],
  },
  promise: {
    valid: {
      "additional stories": `${ig}\ncalendar: { slots: [{ channel: ig, days: [mon, wed, fri] }, { channel: ig, format: story, days: [mon, tue, wed, thu, fri] }] }`,
      "stories that may be part of the frequency": `${ig}\ncalendar: { slots: [{ channel: ig, days: [mon] }, { channel: ig, format: story, days: [tue, wed] }] }`,
      "a slot without days": `${ig}\ncalendar: { slots: [{ channel: ig, days: [mon] }, { channel: ig }] }`,
      "posts in addition to the slots": `${ig}\ncalendar: { slots: [{ channel: ig, days: [mon] }], posts: [{ id: p, channel: ig, date: 2027-03-18 }] }`,
      "about the frequency per month":
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 10, per: month } }] }\ncalendar: { slots: [{ channel: ig, days: [mon, wed, fri] }] }",
      "a few posts as examples": `${ig}\n${posts("id: p, channel: ig, date: 2027-01-12", "id: q, channel: ig, date: 2027-06-01")}`,
      "too few consecutive weeks": `${ig}\n${weekly(5, 1)}`,
      "posts, one of which has no date": `${ig}\n${weekly(8, 1).replace(", date: 2027-01-04", "")}`,
      "a channel without a frequency":
        "strategy: { channels: [{ id: ig, platform: instagram }] }\ncalendar: { slots: [{ channel: ig, days: [mon] }] }",
    },
    invalid: [
      [
        `${ig}\ncalendar: { slots: [{ channel: ig, days: [mon, tue, wed, thu, fri] }] }`,
        "promises 3 posts a week, and its slots in the calendar make 5 a week. Take some out",
      ],
      [
        `${ig}\n${weekly(6, 1)}`,
        "the calendar has 4 posts for it in the 4 weeks from 2027-01-11, 1 a week. Fill the calendar",
      ],
      [
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 1, per: day } }] }\ncalendar: { slots: [{ channel: ig, days: [mon] }] }",
        "promises 1 post a day, 7 a week",
      ],
      [
        "strategy: { channels: [{ id: ig, platform: instagram, frequency: { posts: 4, per: month } }] }\ncalendar: { slots: [{ channel: ig, days: [mon, tue] }] }",
        "promises 4 posts a month, 0.9 a week, and its slots in the calendar make 2 a week",
      ],
    ],
  },
  mix: {
    valid: {
      "few posts": `${pillars("60 40")}\n${ofPillars(9)}`,
      "exactly 20 points": `${pillars("60 40")}\n${ofPillars(8, 2)}`,
      "shares that do not add up": `${pillars("30 30")}\n${ofPillars(10, 0)}`,
      "a pillar without a share": `strategy: { pillars: [{ id: l0, name: L0, share: 100 }, { id: l1, name: L1 }] }\n${ofPillars(2, 9)}`,
      "no pillars": `strategy: { channels: [] }\n${ofPillars(12)}`,
    },
    invalid: [
      [
        `${pillars("50 25 25")}\n${ofPillars(3, 3, 6)}`,
        'Of 12 posts with a pillar, 25% belong to "L0" (l0) instead of 50% and 50% belong to "L2"',
      ],
    ],
  },
  approved: {
    valid: {
      "three days from now": posts("id: p, date: 2027-03-18, status: draft"),
      "a past date, which calendar/due reports": posts("id: p, date: 2027-03-14, status: draft"),
      "no status": posts("id: p, date: 2027-03-16"),
      "an archived plan": `plan: { status: archived }\n${posts("id: p, date: 2027-03-16, status: draft")}`,
    },
    invalid: [
      [posts("id: p, date: 2027-03-15, status: idea"), 'is due today (2027-03-15) and has the status "idea"'],
      [posts("id: p, date: 2027-03-17, status: draft"), "is due in 2 days"],
      [{ plan: posts("id: p, date: 2027-03-22, status: draft"), options: { days: 7 } }, "is due in 7 days"],
    ],
  },
  clash: {
    valid: {
      "one of the two is cancelled": posts(
        'id: p, channel: ig, date: 2027-03-26, time: "18:00", status: cancelled',
        'id: q, channel: ig, date: 2027-03-26, time: "18:00"',
      ),
      "one day without times": posts(
        "id: p, channel: ig, date: 2027-03-26",
        "id: q, channel: ig, date: 2027-03-26",
      ),
      "a story and a post in the feed": posts(
        'id: p, channel: ig, format: story, date: 2027-03-26, time: "18:00"',
        'id: q, channel: ig, format: reel, date: 2027-03-26, time: "18:00"',
      ),
      "one post in two languages": posts(
        'id: p, channel: fb, language: bg, date: 2027-03-26, time: "18:00"',
        'id: q, channel: fb, language: en, date: 2027-03-26, time: "18:00"',
      ),
      "two channels": posts(
        'id: p, channel: ig, date: 2027-03-26, time: "18:00"',
        'id: q, channel: fb, date: 2027-03-26, time: "18:00"',
      ),
    },
  },
  disclosed: {
    valid: {
      "a hashtag in the text": sponsored("We tried the new rye. #ad"),
      "a hashtag of the list": sponsored("Опитахме новото брашно.", ", hashtags: [СпонсориранПост]"),
      "a label in brackets": sponsored("(Ad) We tried the new rye."),
      "a label in front": sponsored("Ad: we tried the new rye."),
      "a label with an ending in Bulgarian": sponsored("Спонсорираната от мелница „Хълма“ седмица започва."),
      "a label with an ending in Spanish": sponsored(
        "Publicación patrocinada por Molino del Alto. Probamos el centeno.",
      ),
      "a label in another language": sponsored("Publicidad. We tried the new rye.", ", language: en"),
      "an unsupported language": sponsored("Anzeige. Wir haben das Mehl probiert.", ", language: de"),
      "no text": posts("id: p, sponsored: true", "id: q, sponsored: true, hashtags: [Rye]"),
      "a post that is not sponsored": posts("id: p, sponsored: false, text: We tried the new rye."),
    },
    invalid: [
      [sponsored("Add it to your list: AD 2027 begins with rye. #adventure"), 'such as "Advertisement"'],
      [sponsored("AD 2027 began with rye."), "neither its text nor its hashtags"],
      [sponsored("Ad-hoc visit to the mill."), "neither its text nor its hashtags"],
      [sponsored("Опитахме новото брашно.", ", language: bg"), 'such as "Реклама"'],
    ],
  },
  due: {
    valid: {
      today: posts("id: p, date: 2027-03-15, status: scheduled"),
      "cancelled or published": posts(
        "id: p, date: 2027-03-01, status: cancelled",
        "id: q, date: 2027-03-01, status: published",
      ),
      "a calendar without any status": posts("id: p, date: 2027-03-01"),
      "an archived plan": `plan: { status: archived }\n${posts("id: p, date: 2027-03-01, status: approved")}`,
    },
    invalid: [
      [
        posts("id: p, date: 2027-03-14, status: idea"),
        'was due on 2027-03-14 and still has the status "idea"',
      ],
    ],
  },
  year: {
    valid: {
      "a review of last year":
        "calendar: { posts: [{ id: a, date: 2027-01-04, text: Let us look back at 2026. }] }",
      "an event of last year":
        "calendar: { posts: [{ id: a, date: 2027-03-04, text: We opened in 2026., hashtags: [Fair2026] }] }",
      "next year": "calendar: { posts: [{ id: a, date: 2027-12-20, text: Happy 2028! }] }",
      "a post without a date": "calendar: { posts: [{ id: a, text: Happy 2026! }] }",
    },
    invalid: [
      ["calendar: { posts: [{ id: a, date: 2027-01-01, text: 2026 starts with bread. }] }", "Write 2027"],
      ["calendar: { posts: [{ id: a, date: 2027-12-31, text: 2026 → 2027 in our oven }] }", "Write 2028"],
      ["calendar: { posts: [{ id: a, date: 2027-01-03, text: Feliz 2026 a todos. }] }", "2026 is over"],
      [
        "calendar: { posts: [{ id: a, date: 2027-01-03, text: Нека 2026 е вашата година. }] }",
        "2026 is over",
      ],
      [
        "calendar: { posts: [{ id: a, date: 2027-01-03, text: Bread, hashtags: [bread, 2026goals] }] }",
        "hashtag",
      ],
    ],
  },
});
