import type { Sample } from "./samples.ts";

const lines = (...all: string[]): string => `${all.join("\n")}\n`;

/** Further shortened exports, as in `samples.ts`. */
export const moreSamples: readonly Sample[] = [
  {
    formatId: "meta-ads-days",
    language: "en",
    text: lines(
      "Day,Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Impressions",
      "2027-03-01,,2027-03-01,2027-03-31,30.00,900",
      "2027-03-01,Winter,2027-03-01,2027-03-31,20.00,600",
      "2027-03-01,Spring,2027-03-01,2027-03-31,10.00,300",
    ),
    day: "2027-03-01",
    expected: { spend: 30, impressions: 900 },
  },
  {
    formatId: "meta-ads-days",
    language: "es",
    text: lines("Día,Importe gastado (EUR)", "2027-03-01,3.20"),
    day: "2027-03-01",
    expected: { spend: 3.2 },
  },
  {
    formatId: "meta-ads",
    language: "bg",
    text: lines("Начало на отчета,Край на отчета,Изразходвана сума (EUR)", "2027-03-01,2027-03-31,3.20"),
    day: "2027-03-31",
    expected: { spend: 3.2 },
  },
  ...(
    [
      ["en", "Women", "Men"],
      ["es", "Mujeres", "Hombres"],
      ["bg", "Жени", "Мъже"],
    ] as const
  ).map(
    ([language, women, men]): Sample => ({
      formatId: "meta-audience",
      language,
      text: lines('"Age & gender"', `"","${women}","${men}"`, '"18-24","10.6","6.5"'),
      day: "",
      expected: {},
    }),
  ),
  ...(
    [
      ["en", "Top cities"],
      ["es", "Ciudades principales"],
      ["bg", "Най-чести градове"],
    ] as const
  ).map(
    ([language, title]): Sample => ({
      formatId: "meta-places",
      language,
      text: lines(`"${title}"`, '"Sofia","Plovdiv"', '"1.7","1.1"'),
      day: "",
      expected: {},
    }),
  ),
  {
    formatId: "linkedin-followers",
    language: "en",
    text: lines(
      "Date,Sponsored followers,Organic followers,Auto-invited followers,Total followers",
      "02/08/2027,0,5,0,4",
    ),
    day: "2027-02-08",
    expected: { "net-followers": 4 },
  },
  {
    formatId: "linkedin-followers",
    language: "es",
    text: lines("Fecha,Seguidores orgánicos,Total de seguidores", "02/08/2027,5,4"),
    day: "2027-02-08",
    expected: { "net-followers": 4 },
  },
  {
    formatId: "linkedin-followers",
    language: "bg",
    text: lines("Дата,Органични последователи,Общо последователи", "02/08/2027,5,4"),
    day: "2027-02-08",
    expected: { "net-followers": 4 },
  },
  {
    formatId: "linkedin-posts",
    language: "en",
    text: lines(
      "Metrics of all posts",
      "Post title,Post link,Post type,Campaign name,Posted by,Created date,Audience,Impressions,Views,Clicks,Click through rate (CTR),Likes,Comments,Reposts,Follows,Engagement rate,Content Type",
      "Bread,https://x.example,Organic,,Ana,02/08/2027,All followers,100,,6,0.06,4,1,2,0,0.13,Image",
    ),
    sheet: "All posts",
    day: "2027-02-08",
    expected: { "posts-published": 1, impressions: 100, likes: 4, comments: 1, shares: 2, interactions: 13 },
  },
  {
    formatId: "linkedin-profile",
    language: "en",
    text: lines("Date,Impressions,Engagements", '2/8/2027,"1,200",31'),
    file: "AggregateAnalytics_Ana_2027-02-08_2027-02-09.xlsx",
    sheet: "ENGAGEMENT",
    day: "2027-02-08",
    expected: { impressions: 1200, interactions: 31 },
  },
  {
    formatId: "linkedin-profile-followers",
    language: "en",
    text: lines('Total followers on 2/9/2027:,"1,028"', "", "Date,New followers", "2/8/2027,3"),
    file: "AggregateAnalytics_Ana_2027-02-08_2027-02-09.xlsx",
    sheet: "FOLLOWERS",
    day: "2027-02-08",
    expected: { gained: 3 },
  },
  ...(
    [
      ["en", "Date", "Views", "Totals.csv"],
      ["es", "Fecha", "Visualizaciones", "Totales.csv"],
      ["bg", "Дата", "Показвания", "Content 2027-03-01_2027-03-02 Cafe.zip/Totals.csv"],
    ] as const
  ).map(
    ([language, date, views, file]): Sample => ({
      formatId: "youtube-totals",
      language,
      text: lines(`${date},${views}`, "2027-03-01,500"),
      file,
      day: "2027-03-01",
      expected: { views: 500 },
    }),
  ),
  ...(
    [
      ["en", "Date,Content,Video title,Video publish time,Duration,Views"],
      ["es", "Fecha,Contenido,Título del vídeo,Hora de publicación del vídeo,Duración,Visualizaciones"],
      [
        "bg",
        "Дата,Съдържание,Заглавие на видеоклипа,Час на публикуване на видеоклипа,Времетраене,Показвания",
      ],
    ] as const
  ).map(
    ([language, headers]): Sample => ({
      formatId: "youtube-chart",
      language,
      text: lines(headers, '2027-03-01,a,Bread,"Feb 28, 2027",9,100'),
      file: "Chart data.csv",
      day: "",
      expected: {},
    }),
  ),
  {
    formatId: "tiktok-business-overview",
    language: "en",
    text: lines(
      "Date,Video views,Reached audience,Profile views,Likes,Shares,Comments,Phone number clicks ,Leads submission,Net growth,New followers,Lost followers",
      "2027/03/01,75155,NAN,539,845,244,58,0,2,98,100,2",
    ),
    day: "2027-03-01",
    expected: {
      views: 75155,
      "profile-visits": 539,
      likes: 845,
      interactions: 1147,
      leads: 2,
      "net-followers": 98,
    },
  },
  {
    formatId: "tiktok-business-audience",
    language: "en",
    text: lines(
      "Date,New followers,Total followers,Reached audience,Engaged audience",
      "2027/03/01,100,1028,75134,1801",
    ),
    day: "2027-03-01",
    expected: { followers: 1028, gained: 100 },
  },
  {
    formatId: "tiktok-viewers",
    language: "en",
    text: lines('"Date","Total Viewers","New Viewers","Returning Viewers"', '"August 31","20","15","5"'),
    year: 2027,
    day: "2027-08-31",
    expected: { reach: 20 },
  },
  {
    formatId: "google-analytics-counted",
    language: "en",
    text: lines("# Start date: 20270301", "# End date: 20270302", "Nth day,Sessions", "0000,16", "0001,3"),
    day: "2027-03-02",
    expected: { sessions: 3, "website-visits": 3 },
  },
  {
    formatId: "google-analytics-counted",
    language: "es",
    text: lines(
      "# Fecha de inicio: 20270301",
      "# Fecha de finalización: 20270302",
      "Día N,Sesiones",
      "0001,3",
    ),
    day: "2027-03-02",
    expected: { sessions: 3 },
  },
  {
    formatId: "google-analytics-counted",
    language: "bg",
    text: lines("# Начална дата: 20270301", "# Крайна дата: 20270302", "Пореден ден,Сесии", "0001,3"),
    day: "2027-03-02",
    expected: { sessions: 3 },
  },
  {
    formatId: "google-analytics-period",
    language: "en",
    text: lines(
      "# Start date: 20270301",
      "# End date: 20270331",
      "",
      "Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Key events",
      "Organic Social,40,5,1",
      "Paid Social,20,5,1",
      "Direct,300,100,4",
      ",360,110,6",
    ),
    day: "2027-03-31",
    expected: { sessions: 360, "social-sessions": 60, engaged: 110, conversions: 6 },
  },
  {
    formatId: "google-analytics-period",
    language: "es",
    text: lines(
      "# Fecha de inicio: 20270301",
      "# Fecha de finalización: 20270331",
      "Página de destino,Sesiones",
      "/,300",
    ),
    day: "2027-03-31",
    expected: { sessions: 300 },
  },
  {
    formatId: "google-analytics-period",
    language: "bg",
    text: lines(
      "# Начална дата: 20270301",
      "# Крайна дата: 20270331",
      "Стандартна група канали на сесията,Сесии",
      "Organic Social,40",
    ),
    day: "2027-03-31",
    expected: { sessions: 40, "social-sessions": 40 },
  },
  {
    formatId: "google-ads",
    language: "en",
    text: lines("Date,Clicks,Impressions,Avg. CPC,Cost", '"Mon, 1 Mar 2027",26,75,US$1.92,US$50.00'),
    day: "2027-03-01",
    expected: { spend: 50, impressions: 75, "link-clicks": 26 },
  },
  {
    formatId: "google-ads",
    language: "es",
    text: lines(
      "Informe de campaña",
      "1 de marzo de 2027 - 31 de marzo de 2027",
      "Día,Campaña,Código de moneda,Coste,Impr.,Clics",
      '2027-03-01,Pan,EUR,"1.250,50",75,26',
      'Total: Cuenta,,EUR,"1.250,50",75,26',
    ),
    day: "2027-03-01",
    expected: { spend: 1250.5, impressions: 75, "link-clicks": 26 },
  },
  ...(
    [
      ["en", "Date,Clicks,Impressions,CTR,Position"],
      ["es", "Fecha,Clics,Impresiones,CTR,Posición"],
      ["bg", "Дата,Кликвания,Импресии,CTR,Позиция"],
    ] as const
  ).map(
    ([language, headers]): Sample => ({
      formatId: "google-search-console",
      language,
      text: lines(headers, "2027-03-01,7479,364427,2.05%,21.81"),
      day: "2027-03-01",
      expected: { "link-clicks": 7479, impressions: 364427 },
    }),
  ),
  {
    formatId: "sprout-profiles",
    language: "en",
    text: lines(
      '"Date","Network","Profile","Audience","Net Audience Growth","Impressions","Video Views","Engagements","Reactions","Comments","Shares"',
      '"01-15-2027","TikTok","cafe","5,000","3","1,500","1,400","10","8","1","1"',
    ),
    day: "2027-01-15",
    expected: { followers: 5000, "net-followers": 3, views: 1400, interactions: 10, likes: 8 },
  },
  {
    formatId: "sprout-posts",
    language: "en",
    text: lines(
      "Date,Post ID,Network,Post Type,Content Type,Profile,Sent by,Link,Post,Impressions,Reach,Engagements,Reactions,Comments,Shares,Saves,Post Link Clicks,Video Views",
      "1/15/2027 10:05 am,1,Instagram,Post,Reel,cafe,Ana,https://x.example,Bread,2000,1500,130,100,20,5,5,,1800",
    ),
    day: "2027-01-15",
    expected: {
      "posts-published": 1,
      impressions: 2000,
      reach: 1500,
      interactions: 130,
      saves: 5,
      views: 1800,
    },
  },
  {
    formatId: "hootsuite-posts",
    language: "en",
    text: lines(
      "Post performance,,,",
      '"Mar 1, 2027 - Mar 31, 2027",,,',
      "Date (GMT),Post ID,Post Message,Post Permalink,Post Type,Social Network,Impressions,Reach,Engagement,Likes,Comments,Shares,Post Link Clicks,Video Views",
      '2027-03-01 14:30,1,Bread,https://x.example,Photo,Facebook,"1,200",900,85,60,15,10,30,',
    ),
    day: "2027-03-01",
    expected: {
      "posts-published": 1,
      impressions: 1200,
      reach: 900,
      interactions: 85,
      likes: 60,
      "link-clicks": 30,
    },
  },
  {
    formatId: "buffer-posts",
    language: "en",
    text: lines(
      "Date,Update,Service,Service Link,Type,Impressions,Reach,Engagements,Likes,Comments,Shares,Clicks",
      "2027-03-01T08:00:00Z,Bread,twitter,https://x.example,text,800,,25,15,4,6,12",
    ),
    day: "2027-03-01",
    expected: { "posts-published": 1, impressions: 800, interactions: 25, likes: 15, "link-clicks": 12 },
  },
  {
    formatId: "metricool-account",
    language: "en",
    text: lines(
      "Date;Followers;Gained followers;Lost followers;Posts;Impressions;Reach;Interactions",
      "13/03/2027;2.345;12;-3;1;1.200;900;45",
      "14/03/2027;2.360;20;-5;0;1.800.000;600;30",
    ),
    day: "2027-03-13",
    expected: { "net-followers": 9, "posts-published": 1, interactions: 45 },
  },
  {
    formatId: "pinterest-ads",
    language: "en",
    text: lines(
      "Date,Campaign name,Ad group name,Spend in account currency,Impressions,Pin clicks,Outbound clicks,CTR,eCPC,Total conversions,Checkouts",
      "2027-03-01,Spring,A,10.00,5000,150,60,3.0%,0.07,4,1",
      "2027-03-01,Spring,B,5.00,2500,70,30,2.8%,0.07,2,0",
      "Total,,,15.00,7500,220,90,,,6,1",
    ),
    day: "2027-03-01",
    expected: { spend: 15, impressions: 7500, "link-clicks": 90, conversions: 6 },
  },
  ...(
    [
      ["Gender,Distribution", "Female,0.59"],
      ["Date,Hour,Active followers", "February 21,0,491"],
    ] as const
  ).map(
    ([headers, row]): Sample => ({
      formatId: "tiktok-audience",
      language: "en",
      text: lines(headers, row),
      day: "",
      expected: {},
    }),
  ),
];
