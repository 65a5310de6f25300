/**
 * Shortened exports of the platforms: headers, formats of dates and numbers, titles and sums are real (see
 * `documented` in src/results/exports), the values are made up.
 */
export interface Sample {
  formatId: string;
  language: string;
  /** The content of a CSV file. */
  text: string;
  utf16?: true;
  /** The name of the file or of the sheet, if the format needs it. */
  file?: string;
  sheet?: string;
  /** The year of the last day, for dates without a year. */
  year?: number;
  /** A day, and its expected values by the names of the format's amounts. */
  day: string;
  expected: Readonly<Record<string, number>>;
}

const lines = (...all: string[]): string => `${all.join("\n")}\n`;

export const samples: readonly Sample[] = [
  {
    formatId: "meta-daily",
    language: "en",
    text: lines("sep=,", '"Instagram reach"', '"Date","Primary"', '"2027-03-01T00:00:00","1204"'),
    utf16: true,
    day: "2027-03-01",
    expected: { reach: 1204 },
  },
  {
    formatId: "meta-daily",
    language: "es",
    text: lines("sep=,", '"Clics en el enlace"', '"Fecha","Primary"', '"2027-03-01T00:00:00","20"'),
    utf16: true,
    day: "2027-03-01",
    expected: { "link-clicks": 20 },
  },
  {
    formatId: "meta-daily",
    language: "bg",
    text: lines("sep=,", '"Обхват"', '"Дата","Primary"', '"2027-03-01T00:00:00","20"'),
    utf16: true,
    day: "2027-03-01",
    expected: { reach: 20 },
  },
  {
    formatId: "meta-ads",
    language: "en",
    text: lines(
      "Campaign name,Reporting starts,Reporting ends,Amount spent (EUR),Reach,Impressions,Link clicks,Leads",
      "Winter,2027-03-01,2027-03-01,12.50,300,400,25,2",
      "Spring,2027-03-01,2027-03-01,0.10,30,40,1,",
      "Spring,2027-03-02,2027-03-08,9.00,30,40,1,",
    ),
    day: "2027-03-01",
    expected: { spend: 12.6, impressions: 440, "link-clicks": 26, leads: 2 },
  },
  {
    formatId: "meta-ads",
    language: "es",
    text: lines(
      "Nombre de la campaña,Inicio del informe,Fin del informe,Importe gastado (EUR),Alcance,Impresiones,Clics en el enlace",
      "Invierno,2027-03-01,2027-03-01,12.5,300,400,25",
    ),
    day: "2027-03-01",
    expected: { spend: 12.5, reach: 300, impressions: 400, "link-clicks": 25 },
  },
  {
    formatId: "meta-ads-days",
    language: "bg",
    text: lines("Ден,Изразходвана сума (EUR),Импресии", "2027-03-01,3.20,900"),
    day: "2027-03-01",
    expected: { spend: 3.2, impressions: 900 },
  },
  {
    formatId: "facebook-posts",
    language: "en",
    text: lines(
      'Post ID,Page ID,Page name,Title,Publish time,Permalink,Post type,Views,Reach,"Reactions, Comments and Shares",Reactions,Comments,Shares',
      '101,9,Café,"Bread, fresh",03/01/2027 08:31,https://x.example,Photos,"1,200",900,31,25,4,2',
      "102,9,Café,Tea,03/01/2027 18:00,https://x.example,Photos,100,90,1,1,0,0",
    ),
    day: "2027-03-01",
    expected: { "posts-published": 2, views: 1300, reach: 990, interactions: 32, comments: 4, shares: 2 },
  },
  {
    formatId: "facebook-posts",
    language: "es",
    text: lines(
      "Identificador de la publicación,Identificador de la página,Hora de publicación,Visualizaciones,Alcance,Comentarios",
      "101,9,03/01/2027 08:31,1200,900,4",
    ),
    day: "2027-03-01",
    expected: { "posts-published": 1, views: 1200, reach: 900, comments: 4 },
  },
  {
    formatId: "facebook-posts",
    language: "bg",
    text: lines("ID на страницата,Час на публикуване,Обхват", "9,03/01/2027 08:31,900"),
    day: "2027-03-01",
    expected: { "posts-published": 1, reach: 900 },
  },
  {
    formatId: "instagram-posts",
    language: "en",
    text: lines(
      "Post ID,Account ID,Account username,Account name,Description,Duration (sec),Publish time,Permalink,Post type,Data comment,Date,Views,Reach,Likes,Shares,Follows,Comments,Saves",
      "1,2,cafe,Café,Bread,0,03/01/2027 08:31,https://x.example,IG image,,Lifetime,1200,900,50,5,1,4,9",
    ),
    day: "2027-03-01",
    expected: {
      "posts-published": 1,
      views: 1200,
      reach: 900,
      likes: 50,
      comments: 4,
      shares: 5,
      saves: 9,
      interactions: 68,
    },
  },
  {
    formatId: "instagram-posts",
    language: "es",
    text: lines(
      "Identificador de la publicación,Nombre de usuario de la cuenta,Hora de publicación,Fecha,Visualizaciones,Alcance,Me gusta,Veces que se compartió,Comentarios,Veces que se guardó",
      "1,cafe,03/01/2027 08:31,Total,1200,900,50,5,4,9",
    ),
    day: "2027-03-01",
    expected: {
      "posts-published": 1,
      views: 1200,
      reach: 900,
      likes: 50,
      comments: 4,
      shares: 5,
      saves: 9,
      interactions: 68,
    },
  },
  {
    formatId: "instagram-posts",
    language: "bg",
    text: lines(
      "Потребителско име на акаунта,Час на публикуване,Харесвания,Запазвания",
      "cafe,03/13/2027 08:31,50,9",
    ),
    day: "2027-03-13",
    expected: { "posts-published": 1, likes: 50, saves: 9, interactions: 59 },
  },
  {
    formatId: "linkedin-content",
    language: "en",
    text: lines(
      "Aggregated metrics for updates",
      "Date,Impressions (organic),Impressions (sponsored),Impressions (total),Unique impressions (organic),Clicks (total),Reactions (total),Comments (total),Reposts (total),Engagement rate (total)",
      "03/01/2027,900,100,1000,600,20,8,1,1,0.03",
    ),
    day: "2027-03-01",
    expected: { impressions: 1000, reach: 600, interactions: 30, likes: 8, comments: 1, shares: 1 },
  },
  {
    formatId: "linkedin-content",
    language: "es",
    text: lines(
      "Métricas agregadas",
      "Fecha,Impresiones (totales),Impresiones únicas (orgánicas),Clics (totales),Reacciones (total),Comentarios (totales),Veces compartido (total)",
      "03/01/2027,1000,600,20,8,1,1",
    ),
    day: "2027-03-01",
    expected: { impressions: 1000, reach: 600, interactions: 30, likes: 8, comments: 1, shares: 1 },
  },
  {
    formatId: "linkedin-content",
    language: "bg",
    text: lines("Дата,Импресии (общо),Реакции (общо)", "03/01/2027,1000,8"),
    day: "2027-03-01",
    expected: { impressions: 1000, interactions: 8, likes: 8 },
  },
  {
    formatId: "linkedin-visitors",
    language: "en",
    text: lines(
      "Date,Overview page views (desktop),Total page views (desktop),Total page views (mobile),Total page views (total),Total unique visitors (total)",
      "03/01/2027,4,10,5,15,9",
    ),
    day: "2027-03-01",
    expected: { "profile-visits": 15 },
  },
  {
    formatId: "linkedin-visitors",
    language: "es",
    text: lines("Fecha,Visualizaciones de la página en total (total)", "03/01/2027,15"),
    day: "2027-03-01",
    expected: { "profile-visits": 15 },
  },
  {
    formatId: "linkedin-visitors",
    language: "bg",
    text: lines("Дата,Общо прегледи на страницата (общо)", "03/01/2027,15"),
    day: "2027-03-01",
    expected: { "profile-visits": 15 },
  },
  {
    formatId: "x-overview",
    language: "en",
    text: lines(
      "Date,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Unfollows,Replies,Reposts,Profile visits,Create Post,Video views,Media views",
      '"Mon, Mar 1, 2027","12,345",50,80,3,2,4,1,6,7,20,2,90,100',
    ),
    day: "2027-03-01",
    expected: {
      impressions: 12345,
      interactions: 80,
      likes: 50,
      comments: 6,
      shares: 7,
      saves: 3,
      "profile-visits": 20,
      "posts-published": 2,
      views: 90,
    },
  },
  {
    formatId: "x-posts",
    language: "en",
    text: lines(
      "Post id,Date,Post text,Post Link,Impressions,Likes,Engagements,Bookmarks,Shares,New follows,Replies,Reposts,Profile visits,Detail Expands,URL Clicks,Hashtag Clicks,Permalink Clicks",
      '1,"Mon, Mar 1, 2027","Bread, fresh",https://x.example,100,5,9,1,0,0,2,3,4,0,6,0,0',
    ),
    day: "2027-03-01",
    expected: {
      "posts-published": 1,
      impressions: 100,
      interactions: 9,
      likes: 5,
      comments: 2,
      shares: 3,
      saves: 1,
      "link-clicks": 6,
      "profile-visits": 4,
    },
  },
  {
    formatId: "x-posts",
    language: "en",
    text: lines(
      "Tweet id,Tweet permalink,Tweet text,time,impressions,engagements,engagement rate,retweets,replies,likes,user profile clicks,url clicks",
      "1,https://x.example,Bread,2027-03-01 08:00 +0000,100.0,9.0,0.09,3.0,2.0,5.0,4.0,6.0",
    ),
    day: "2027-03-01",
    expected: {
      "posts-published": 1,
      impressions: 100,
      interactions: 9,
      likes: 5,
      comments: 2,
      shares: 3,
      "link-clicks": 6,
      "profile-visits": 4,
    },
  },
  {
    formatId: "youtube-days",
    language: "en",
    text: lines(
      "Date,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)",
      "2027-03-01,500,12.5,-2,4000,5.1",
      "Total,500,12.5,-2,4000,5.1",
    ),
    day: "2027-03-01",
    expected: { views: 500, impressions: 4000, "watch-hours": 12.5, "watch time": 750, "net-followers": -2 },
  },
  {
    formatId: "youtube-days",
    language: "es",
    text: lines(
      "Fecha;Visualizaciones;Tiempo de visualización (horas);Suscriptores",
      "2027-03-01;1.250;12,5;3",
    ),
    day: "2027-03-01",
    expected: { views: 1250, "watch-hours": 12.5, "watch time": 750, "net-followers": 3 },
  },
  {
    formatId: "youtube-days",
    language: "bg",
    text: lines("Дата;Показвания;Време на гледане (часове)", "01.03.2027 г.;1 250;12,5"),
    day: "2027-03-01",
    expected: { views: 1250, "watch-hours": 12.5, "watch time": 750 },
  },
  {
    formatId: "youtube-videos",
    language: "en",
    text: lines(
      "Content,Video title,Video publish time,Duration,Views,Watch time (hours),Subscribers,Impressions,Impressions click-through rate (%)",
      "Total,,,,620,230.5,12,9000,5.1",
      'vid1,How we bake,"Mar 1, 2027",120,500,200.25,10,7000,5.4',
    ),
    day: "2027-03-01",
    expected: {
      "posts-published": 1,
      views: 500,
      impressions: 7000,
      "watch-hours": 200.25,
      "watch time": 12015,
      "net-followers": 10,
    },
  },
  {
    formatId: "youtube-videos",
    language: "es",
    text: lines(
      "Contenido;Título del vídeo;Hora de publicación del vídeo;Visualizaciones;Tiempo de visualización (horas);Me gusta",
      "q1;Mi vídeo, nuevo;1 mar 2027;1.234;3,5;50",
    ),
    day: "2027-03-01",
    expected: {
      "posts-published": 1,
      views: 1234,
      "watch-hours": 3.5,
      "watch time": 210,
      likes: 50,
      interactions: 50,
    },
  },
  {
    formatId: "youtube-videos",
    language: "bg",
    text: lines(
      "Съдържание;Заглавие на видеоклипа;Час на публикуване на видеоклипа;Показвания",
      "q1;Хляб;1 март 2027 г.;1234",
    ),
    day: "2027-03-01",
    expected: { "posts-published": 1, views: 1234 },
  },
  {
    formatId: "tiktok-overview",
    year: 2027,
    language: "en",
    text: lines(
      '"Date","Video Views","Profile Views","Likes","Comments","Shares"',
      '"September 30","9","9","9","9","9"',
      '"August 31","1441","52","31","2","11"',
      '"September 1","undefined","77","57","1","6"',
    ),
    day: "2027-08-31",
    expected: { views: 1441, "profile-visits": 52, likes: 31, comments: 2, shares: 11, interactions: 44 },
  },
  {
    formatId: "tiktok-overview",
    year: 2027,
    language: "es",
    text: lines(
      "Fecha,Visualizaciones de vídeo,Visualizaciones de perfil,Me gusta,Comentarios,Compartidos",
      "31 de agosto,1441,52,31,2,11",
    ),
    day: "2027-08-31",
    expected: { views: 1441, "profile-visits": 52, likes: 31, comments: 2, shares: 11, interactions: 44 },
  },
  {
    formatId: "tiktok-overview",
    year: 2027,
    language: "bg",
    text: lines("Дата,Гледания на видеоклипове,Гледания на профила,Харесвания", "31 август,1441,52,31"),
    day: "2027-08-31",
    expected: { views: 1441, likes: 31, interactions: 31 },
  },
  {
    formatId: "tiktok-followers",
    year: 2027,
    language: "en",
    text: lines(
      '"Date","Followers","Difference in followers from previous day"',
      '"August 31","10405","35"',
      '"September 12","10786","-6"',
    ),
    day: "2027-09-12",
    expected: { followers: 10786, "net-followers": -6 },
  },
  {
    formatId: "tiktok-followers",
    year: 2027,
    language: "es",
    text: lines(
      "Fecha,Seguidores,Diferencia de seguidores respecto al día anterior",
      "12 de septiembre,10786,-6",
    ),
    day: "2027-09-12",
    expected: { followers: 10786, "net-followers": -6 },
  },
  {
    formatId: "tiktok-followers",
    year: 2027,
    language: "bg",
    text: lines("Дата,Последователи,Разлика в последователите спрямо предния ден", "12 септември,10786,-6"),
    day: "2027-09-12",
    expected: { followers: 10786, "net-followers": -6 },
  },
  {
    formatId: "tiktok-posts",
    language: "en",
    text: lines(
      "Video title,Video link,Post time,Total likes,Total comments,Total shares,Total views,Average watch time",
      '"Bread, fresh",https://x.example,2027-03-01 19:05:00,640,48,31,"18,400",11.5',
    ),
    day: "2027-03-01",
    expected: { "posts-published": 1, views: 18400, likes: 640, comments: 48, shares: 31, interactions: 719 },
  },
  {
    formatId: "tiktok-posts",
    language: "es",
    text: lines(
      "Título del vídeo,Enlace del vídeo,Hora de publicación,Total de me gusta,Total de visualizaciones",
      "Pan,https://x.example,2027-03-01,640,18400",
    ),
    day: "2027-03-01",
    expected: { "posts-published": 1, views: 18400, likes: 640, interactions: 640 },
  },
  {
    formatId: "tiktok-posts",
    language: "bg",
    text: lines(
      "Връзка към видеоклипа,Час на публикуване,Общо гледания",
      "https://x.example,2027-03-01,18400",
    ),
    day: "2027-03-01",
    expected: { "posts-published": 1, views: 18400 },
  },
  {
    formatId: "google-analytics",
    language: "en",
    text: lines(
      "# ----------------------------------------",
      "# Traffic acquisition",
      "# Start date: 20270301",
      "# End date: 20270331",
      "# ----------------------------------------",
      "",
      "Date,Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Key events",
      '20270301,Organic Social,"1,010",5,1',
      "20270301,Paid Social,20,5,1",
      "20270301,Direct,300,100,4",
      ",,1330,110,6",
    ),
    day: "2027-03-01",
    expected: {
      "website-visits": 1330,
      sessions: 1330,
      "social-sessions": 1030,
      engaged: 110,
      conversions: 6,
    },
  },
  {
    formatId: "google-analytics",
    language: "es",
    text: lines(
      "# Fecha de inicio: 20270301",
      "# Fecha de finalización: 20270331",
      "Fecha,Sesiones,Sesiones con interacción,Eventos clave",
      "20270301,1330,110,6",
    ),
    day: "2027-03-01",
    expected: { "website-visits": 1330, sessions: 1330, engaged: 110, conversions: 6 },
  },
  {
    formatId: "google-analytics",
    language: "bg",
    text: lines("Дата,Сесии,Сесии с ангажираност", "20270301,1330,110"),
    day: "2027-03-01",
    expected: { "website-visits": 1330, sessions: 1330, engaged: 110 },
  },
  {
    formatId: "metricool-x",
    language: "en",
    text: lines(
      "Id,URL,Text,Timestamp,Impressions (Organic),Impressions (Paid),Favorites (Organic),Favorites (Paid),Retweets (Organic),Retweets (Paid),Replies (Organic),Replies (Paid),Quotes,Engagement,Link Clicks (Organic),Link Clicks (Paid),Profile Clicks (Organic),Profile Clicks (Paid),Video views (Organic),Video views (Paid)",
      '1,https://x.example,"Bread, fresh",2027-03-01 08:00,100,50,5,1,3,0,2,0,1,12,6,2,4,0,30,0',
    ),
    day: "2027-03-01",
    expected: {
      "posts-published": 1,
      impressions: 150,
      likes: 6,
      shares: 3,
      comments: 2,
      interactions: 12,
      "link-clicks": 8,
      "profile-visits": 4,
      views: 30,
    },
  },
];
