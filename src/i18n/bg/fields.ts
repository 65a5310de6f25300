import type { FieldWordsByPath } from "../fields.ts";
import { repeatFields } from "../repeat-fields.ts";

const kinds = [
  "demographic",
  "economic",
  "technological",
  "political",
  "sociocultural",
  "legal",
  "environmental",
].map((kind) => `situation.external.factors.${kind}`);

const quadrants = ["strengths", "weaknesses", "opportunities", "threats"].map(
  (quadrant) => `situation.swot.${quadrant}`,
);

const inUnit =
  "В мерната единица на показателя: 3.2 означава 3,2 %, сумите са във валутата на плана, времето е в минути.";

const cadences =
  "daily – ежедневно, weekly – ежеседмично, biweekly – на две седмици, monthly – ежемесечно, quarterly – на тримесечие, yearly – ежегодно";

const weekdays =
  "mon – понеделник, tue – вторник, wed – сряда, thu – четвъртък, fri – петък, sat – събота, sun – неделя";

const fields: FieldWordsByPath = {
  "": {
    title: "План за социални медии",
    description:
      "Планът на една организация за социалните медии: каква е ситуацията, до кого искате да стигнете, какви са целите, стратегията и инструментите, как се измерва успехът и какво се прави при криза. Задължителен е само редът smplan; всеки раздел може да остане празен, да стои в отделен файл или да се попълни по-късно.",
  },
  smplan: {
    title: "Версия на формата",
    description: "Версията на формата, в който е записан планът. Винаги 1.",
  },

  plan: {
    title: "За този план",
    description:
      "Какъв е този документ: заглавие, организация, период, език, валута, състояние, кой отговаря за него и кой го е одобрил.",
  },
  "plan.title": {
    title: "Заглавие",
    description:
      "Името на плана, което стои на корицата на всеки документ. Ако липсва, документите носят името на организацията.",
  },
  "plan.organization": {
    title: "Организация",
    description: "Фирмата, институцията или човекът, за когото е планът, както се изписва публично.",
  },
  "plan.period": {
    title: "Период",
    description: "Времето, за което е планът. Останалите дати в него трябва да попадат тук.",
  },
  "plan.period.start": { title: "Начало", description: "Първият ден от плана." },
  "plan.period.end": {
    title: "Край",
    description: "Последният ден от плана. Той е и срокът на целите, които нямат своя дата.",
  },
  "plan.language": {
    title: "Език",
    description:
      "Езикът, на който е написан планът. На него се правят документите и по неговите правила се проверява текстът. Ако липсва, се приема английски.",
  },
  "plan.currency": {
    title: "Валута",
    description:
      "Валутата на всички суми в плана с трибуквения ѝ код по ISO 4217, например EUR. Ако липсва, сумите се показват без валута.",
  },
  "plan.timezone": {
    title: "Часова зона",
    description:
      "Часовата зона на всички часове в плана, както се нарича в базата на IANA, например Europe/Sofia. Ако липсва, часовете са местни там, където се чете планът.",
  },
  "plan.status": {
    title: "Състояние",
    description:
      "Докъде е стигнал планът: draft – още се пише, in-review – чака одобрение, approved – одобрен е и се изпълнява, archived – пази се за архива.",
  },
  "plan.version": {
    title: "Версия",
    description:
      "Версията на самия план, както вие я броите. Напишете я в кавички, за да не се превърне 1.10 в 1.1.",
  },
  "plan.owner": {
    title: "Отговорник",
    description: "Човекът, който отговаря за целия план – с идентификатора му от екипа.",
  },
  "plan.approval": {
    title: "Одобрение",
    description: "Кой е одобрил плана и кога. Най-добре да е друг, а не отговорникът за плана.",
  },
  "plan.approval.by": {
    title: "Одобрен от",
    description: "Човекът, който е одобрил плана – с идентификатора му от екипа.",
  },
  "plan.approval.on": { title: "Одобрен на", description: "Денят, в който планът е одобрен." },
  "plan.goals": {
    title: "Цели на организацията",
    description:
      "Какво иска да постигне организацията като цяло. Целите на плана могат да посочат на коя от тях служат.",
  },
  "plan.goals[]": {
    title: "Цел на организацията",
    description: "Нещо, което организацията като цяло иска да постигне – със социални медии или без тях.",
  },
  "plan.goals.id": {
    title: "Идентификатор",
    description: "Кратко име, с което целите на плана посочват тази цел на организацията.",
  },
  "plan.goals.statement": {
    title: "Формулировка",
    description: "Целта в едно изречение, както я казва самата организация.",
  },
  "plan.brand": { title: "Марка", description: "Как изглеждат документите, направени от плана." },
  "plan.brand.color": {
    title: "Цвят",
    description:
      "Основният цвят на марката – за заглавия и графики. Напишете го в кавички: без тях всичко след знака # е коментар.",
  },
  "plan.brand.logo": {
    title: "Лого",
    description: "Файлът с логото, което се отпечатва на корицата. Пътят започва от папката на плана.",
  },

  team: {
    title: "Екип",
    description: "Кой работи по плана: роли, часове седмично и данни за връзка.",
  },
  "team[]": {
    title: "Член на екипа",
    description: "Човек, който работи по плана или взема решения за него.",
  },
  "team.id": {
    title: "Идентификатор",
    description:
      "Кратко име, с което целите, действията, ролите и кризисното ръководство посочват този човек.",
  },
  "team.name": { title: "Име", description: "Пълното име на човека, както трябва да стои в документите." },
  "team.role": { title: "Роля", description: "Какво прави този човек, с думите на вашата организация." },
  "team.hoursPerWeek": {
    title: "Часове седмично",
    description:
      "Колко часа седмично този човек има за плана, а не цялата му работна седмица. Сравняват се с работата, която планът изисква.",
  },
  "team.skills": {
    title: "Умения",
    description: "В какво е силен този човек, така че планът да разчита на него.",
  },
  "team.contact": {
    title: "Данни за връзка",
    description: "Как се открива човекът, и извън работно време. Отпечатва се в кризисното ръководство.",
  },
  "team.contact.email": { title: "Имейл", description: "Адресът, който човекът чете най-бързо." },
  "team.contact.phone": {
    title: "Телефон",
    description:
      "Номерът, на който се звъни при криза, най-добре с кода на държавата. Напишете го в кавички.",
  },
  "team.contact.verified": {
    title: "Проверено на",
    description: "Денят, в който последно е проверено, че човекът се открива така.",
  },

  situation: {
    title: "Анализ на ситуацията",
    description:
      "Къде се намирате днес: вътрешен и външен анализ, преглед на собствените ви профили и SWOT анализът, който следва от тях.",
  },
  "situation.asOf": {
    title: "Към дата",
    description:
      "Денят, за който се отнася анализът. Ако в началото на плана вече е остарял, ще бъдете предупредени.",
  },
  "situation.internal": {
    title: "Вътрешен анализ",
    description:
      "Пет въпроса за самите вас: кои сте, какво предлагате, с какво разполагате, какво се говори за вас и какво е направено досега.",
  },
  "situation.internal.about": { title: "Кои сме ние", description: "Кои сте вие, в няколко изречения." },
  "situation.internal.offerings": {
    title: "Какво предлагаме",
    description: "Продуктите и услугите, за които планът може да говори.",
  },
  "situation.internal.resources": {
    title: "Ресурси",
    description: "Хората, парите и техниката, с които разполагате за социални медии.",
  },
  "situation.internal.resources.level": {
    title: "Ниво",
    description: "Стигат ли ресурсите за това, което искате: sufficient – достатъчни, limited – ограничени.",
  },
  "situation.internal.resources.note": { title: "Бележка", description: "Какво има и какво не достига." },
  "situation.internal.reputation": {
    title: "Онлайн репутация",
    description: "Какво се говори за организацията онлайн.",
  },
  "situation.internal.reputation.sentiment": {
    title: "Настроение",
    description:
      "Общият тон на казаното: positive – положителен, neutral – неутрален, mixed – смесен, negative – отрицателен.",
  },
  "situation.internal.reputation.summary": { title: "Накратко", description: "Какво се говори и къде." },
  "situation.internal.reputation.sources": {
    title: "Източници",
    description: "Къде сте гледали: сайтове за отзиви, коментари, форуми, медии.",
  },
  "situation.internal.history": {
    title: "Какво е направено досега",
    description: "Предишни кампании и дейности, онлайн и офлайн, и какво се е получило.",
  },
  "situation.internal.history[]": {
    title: "Досегашна дейност",
    description: "Нещо вече направено, онлайн или офлайн, от което планът може да се поучи.",
  },
  "situation.internal.history.id": {
    title: "Идентификатор",
    description:
      "Кратко име, с което SWOT анализът се позовава на тази дейност, например internal.history.summer-2026.",
  },
  "situation.internal.history.name": { title: "Име", description: "Как се е казвала дейността." },
  "situation.internal.history.when": {
    title: "Кога",
    description: "Кога е било: година (2026), месец (2026-07) или ден (2026-07-15).",
  },
  "situation.internal.history.medium": {
    title: "Среда",
    description: "Къде е било: online – онлайн, offline – офлайн, mixed – и двете.",
  },
  "situation.internal.history.channels": {
    title: "Къде",
    description:
      "Платформите, местата или медиите, в които е било. Платформите – с идентификаторите им, останалото – със свои думи.",
  },
  "situation.internal.history.result": {
    title: "Резултат",
    description: "Какво се е получило – с числа, ако ги имате.",
  },
  "situation.profiles": {
    title: "Нашите профили",
    description: "Преглед на всички профили на организацията, включително забравените и фалшивите.",
  },
  "situation.profiles[]": {
    title: "Собствен профил",
    description: "Един профил на организацията в дадена платформа – какъвто е при прегледа.",
  },
  "situation.profiles.platform": {
    title: "Платформа",
    description: "Платформата с идентификатора ѝ от каталога на платформите.",
  },
  "situation.profiles.handle": {
    title: "Профил",
    description: "Името на профила в платформата, без @.",
  },
  "situation.profiles.followers": {
    title: "Последователи",
    description: "Колко последователи има профилът в деня на прегледа.",
  },
  "situation.profiles.engagementRate": {
    title: "Ангажираност",
    description:
      "Каква част от хората реагират, в проценти. Числото не значи нищо, ако не е казано спрямо какво е.",
  },
  "situation.profiles.engagementRate.value": {
    title: "Стойност",
    description: "Ангажираността в проценти: 1.8 означава 1,8 %.",
  },
  "situation.profiles.engagementRate.of": {
    title: "Спрямо",
    description:
      "На какво са разделени реакциите: followers – последователите, reach – обхвата, impressions – импресиите, views – гледанията.",
  },
  "situation.profiles.status": {
    title: "Състояние",
    description:
      "Какво става с профила: active – използва се, dormant – съзнателно не се използва, to-close – предстои да бъде закрит, impostor – зад него стои някой, който се представя за вас.",
  },
  "situation.profiles.lastPost": {
    title: "Последна публикация",
    description: "Денят на последната публикация. Ако активен профил мълчи отдавна, ще бъдете предупредени.",
  },
  "situation.profiles.owner": {
    title: "Отговорник",
    description: "Човекът, който се грижи за профила – с идентификатора му от екипа.",
  },
  "situation.profiles.asOf": {
    title: "Към дата",
    description: "Денят, в който са отчетени числата. Ако липсва, е денят на целия анализ.",
  },
  "situation.external": {
    title: "Външен анализ",
    description:
      "Какво става около организацията: конкурентите и факторите, които никой вътре не може да промени.",
  },
  "situation.external.competitors": {
    title: "Конкуренти",
    description: "Кой още се опитва да стигне до същите хора в социалните медии.",
  },
  "situation.external.competitors[]": {
    title: "Конкурент",
    description: "Някой, който се опитва да стигне до същите хора, и какво може да се научи от него.",
  },
  "situation.external.competitors.id": {
    title: "Идентификатор",
    description:
      "Кратко име, с което SWOT анализът се позовава на този конкурент, например external.competitors.acme.",
  },
  "situation.external.competitors.name": { title: "Име", description: "Името на конкурента." },
  "situation.external.competitors.does": {
    title: "Какво прави",
    description: "Какво прави конкурентът в социалните медии.",
  },
  "situation.external.competitors.how": {
    title: "Как",
    description: "Под каква форма и по какъв начин го прави.",
  },
  "situation.external.competitors.where": {
    title: "Къде",
    description:
      "В кои платформи или другаде. Платформите – с идентификаторите им, останалото – със свои думи.",
  },
  "situation.external.factors": {
    title: "Външни фактори",
    description:
      "Промени извън организацията, които помагат или пречат, по видове. Всяка е или изречение, или запис с идентификатор, на който SWOT анализът може да се позове.",
  },
  "situation.external.factors.demographic": {
    title: "Демографски",
    description: "Кой живее, учи или пазарува тук и как се променя това.",
  },
  "situation.external.factors.economic": {
    title: "Икономически",
    description: "Цените, доходите и състоянието на пазара.",
  },
  "situation.external.factors.technological": {
    title: "Технологични",
    description: "Нови платформи, формати и инструменти.",
  },
  "situation.external.factors.political": {
    title: "Политически",
    description: "Решения на държавата и общината.",
  },
  "situation.external.factors.sociocultural": {
    title: "Социално-културни",
    description: "Навици, ценности и моди.",
  },
  "situation.external.factors.legal": {
    title: "Правни",
    description: "Законите и условията на платформите, които сте длъжни да спазвате.",
  },
  "situation.external.factors.environmental": {
    title: "Екологични",
    description: "Климат, отпадъци и природни ресурси.",
  },
  ...repeatFields(kinds, {
    "[]": {
      title: "Фактор",
      description: "Фактор в едно изречение или с идентификатор, влияние и източник.",
    },
    ".id": {
      title: "Идентификатор",
      description:
        "Кратко име, с което SWOT анализът се позовава на този фактор, например external.factors.technological.f-video.",
    },
    ".statement": { title: "Формулировка", description: "Промяната в едно изречение." },
    ".impact": {
      title: "Влияние",
      description: "Какво значи за вас: opportunity – възможност, threat – заплаха, neutral – нито едното.",
    },
    ".source": { title: "Източник", description: "Откъде го знаете, най-добре с дата или връзка." },
  }),
  "situation.swot": {
    title: "SWOT анализ",
    description:
      "Анализът на една страница. Силните и слабите страни идват отвътре, възможностите и заплахите – отвън.",
  },
  "situation.swot.strengths": {
    title: "Силни страни",
    description: "Какво правите по-добре от другите или имате, а те нямат. От вътрешния анализ.",
  },
  "situation.swot.weaknesses": {
    title: "Слаби страни",
    description: "Какво ви липсва или правите по-зле от другите. От вътрешния анализ.",
  },
  "situation.swot.opportunities": {
    title: "Възможности",
    description: "Какво се случва навън, от което можете да се възползвате. От външния анализ.",
  },
  "situation.swot.threats": {
    title: "Заплахи",
    description: "Какво се случва навън, което може да ви навреди. От външния анализ.",
  },
  ...repeatFields(quadrants, {
    "[]": {
      title: "Точка от SWOT анализа",
      description:
        "Точка в едно изречение или с идентификатор и основание, за да могат целите, действията и кризисните сценарии да ѝ отговорят.",
    },
    ".id": {
      title: "Идентификатор",
      description:
        "Кратко име, с което целите, действията и кризисните сценарии казват, че отговарят на тази точка.",
    },
    ".statement": {
      title: "Формулировка",
      description: "Точката в едно изречение – достатъчно конкретно, за да се действа по него.",
    },
    ".evidence": {
      title: "Основание",
      description:
        "Местата в анализа, които го показват, например internal.resources, internal.history.summer-2026, external.competitors.acme, external.factors.economic или profiles.facebook.",
    },
    ".reputational": {
      title: "Заплаха за репутацията",
      description:
        "За заплаха: би ли навредила на доброто име, така че кризисното ръководство да има сценарий за нея. Ако липсва – не.",
    },
  }),

  people: { title: "Хора", description: "До кого искате да стигнете: буквата P от POST (People)." },
  "people.audiences": {
    title: "Аудитории",
    description:
      "Групите хора, на които говори планът. Целите, каналите и кампаниите ги посочват с идентификатор.",
  },
  "people.audiences[]": { title: "Аудитория", description: "Група хора, на които говори планът." },
  "people.audiences.id": {
    title: "Идентификатор",
    description: "Кратко име, с което целите, каналите, основните теми и кампаниите посочват тази аудитория.",
  },
  "people.audiences.name": { title: "Име", description: "Как наричате тези хора." },
  "people.audiences.description": {
    title: "Описание",
    description: "Кои са и какво искат – така, че и страничен човек да може да пише за тях.",
  },
  "people.audiences.age": {
    title: "Възраст",
    description: "От колко до колко години са. Едната граница може да остане празна.",
  },
  "people.audiences.age.from": { title: "От", description: "Най-малката възраст, в години." },
  "people.audiences.age.to": { title: "До", description: "Най-голямата възраст, в години." },
  "people.audiences.location": { title: "Място", description: "Къде живеят или работят." },
  "people.audiences.languages": {
    title: "Езици",
    description:
      "Езиците, на които четат и говорят – с кодове като bg или en. Каналите за тях трябва да са на някой от тези езици.",
  },
  "people.audiences.platforms": {
    title: "Платформи",
    description:
      "Къде са тези хора – с идентификаторите от каталога на платформите. Каналите за тях трябва да са в някоя от тези платформи.",
  },
  "people.audiences.needs": {
    title: "Потребности",
    description: "Какво търсят, което вие можете да дадете.",
  },
  "people.audiences.technographics": {
    title: "В социалните мрежи",
    description:
      "Как се държат в социалните мрежи по стълбата на Forrester: creators публикуват, conversationalists пускат кратки новини, critics оценяват и коментират, collectors запазват и подреждат, joiners поддържат профили, spectators само четат и гледат, inactives не правят нищо от това.",
  },

  objectives: {
    title: "Цели",
    description: "Какво трябва да се постигне с тези хора и докога: буквата O от POST (Objectives).",
  },
  "objectives[]": {
    title: "Цел",
    description: "Нещо, което планът трябва да постигне – измеримо и със срок.",
  },
  "objectives.id": {
    title: "Идентификатор",
    description: "Кратко име, с което показателите, каналите, действията и кампаниите посочват тази цел.",
  },
  "objectives.statement": { title: "Формулировка", description: "Целта в едно изречение, с число и дата." },
  "objectives.kind": {
    title: "Вид",
    description:
      "Каква промяна се търси: awareness (да ви познават), brand-image (как ви виждат), relationship (близост с хората), traffic (посещения), leads (запитвания), sales (продажби), authority (име на експерт), community (хора, които си говорят помежду си), support (обслужване на клиенти), recruitment (набиране на персонал) или advocacy (хора, които ви препоръчват). Проверява се дали показателите подхождат на вида.",
  },
  "objectives.priority": {
    title: "Приоритет",
    description: "primary – основна цел, secondary – второстепенна. Препоръчва се една основна.",
  },
  "objectives.audiences": {
    title: "Аудитории",
    description: "Хората, с които трябва да се постигне – с идентификаторите на аудиториите.",
  },
  "objectives.owner": {
    title: "Отговорник",
    description:
      "Човекът, който отговаря за целта – с идентификатора му от екипа. Негови са и показателите ѝ, които нямат свой отговорник.",
  },
  "objectives.by": {
    title: "Срок",
    description: "Денят, до който целта е постигната. Ако липсва – последният ден от периода на плана.",
  },
  "objectives.rationale": {
    title: "Защо е постижима",
    description: "Кое ви кара да вярвате, че може да стане: досегашни резултати, ресурси, пазар.",
  },
  "objectives.addresses": {
    title: "Отговаря на",
    description:
      "Силните и слабите страни, възможностите и заплахите, на които целта отговаря – с идентификаторите им от SWOT анализа.",
  },
  "objectives.approach": {
    title: "Подход",
    description:
      "Петте начина за работа с общност според Forrester: listening – слушате я, talking – говорите с нея, energizing – вдъхновявате най-запалените, supporting – помагате на хората да си помагат, embracing – включвате ги в това, което правите.",
  },
  "objectives.goal": {
    title: "Цел на организацията",
    description: "Целта на организацията, на която служи – с идентификатора ѝ.",
  },

  strategy: {
    title: "Стратегия",
    description:
      "Как ще стане: глас на марката, основни теми, канали с честотата им и действия. Буквата S от POST (Strategy).",
  },
  "strategy.voice": { title: "Глас на марката", description: "Как звучи организацията във всички канали." },
  "strategy.voice.tone": {
    title: "Тон",
    description: "Тонът в няколко думи. Всеки канал може да има и свой.",
  },
  "strategy.voice.do": { title: "Правим", description: "Какво е присъщо на този глас." },
  "strategy.voice.dont": { title: "Не правим", description: "Какво не му подхожда." },
  "strategy.pillars": {
    title: "Основни теми",
    description: "Няколкото теми, към които спада всичко публикувано.",
  },
  "strategy.pillars[]": { title: "Основна тема", description: "Тема, към която спадат публикации." },
  "strategy.pillars.id": {
    title: "Идентификатор",
    description: "Кратко име, с което местата в календара, публикациите и действията посочват тази тема.",
  },
  "strategy.pillars.name": { title: "Име", description: "Как се нарича темата." },
  "strategy.pillars.share": {
    title: "Дял",
    description:
      "Каква част от публикациите е по тази тема, в проценти. Дяловете на всички теми дават общо 100.",
  },
  "strategy.pillars.audiences": {
    title: "Аудитории",
    description: "За кои хора е – с идентификаторите на аудиториите. Ако липсва, е за всички.",
  },
  "strategy.pillars.objectives": {
    title: "Цели",
    description: "За кои цели помага – с идентификаторите им.",
  },
  "strategy.channels": {
    title: "Канали",
    description:
      "Профилите, в които се публикува по плана – всеки със своята аудитория, език, тон и честота.",
  },
  "strategy.channels[]": {
    title: "Канал",
    description: "Профил в платформа, в който се публикува по плана.",
  },
  "strategy.channels.id": {
    title: "Идентификатор",
    description: "Кратко име, с което показателите, действията, календарът и достъпите посочват този канал.",
  },
  "strategy.channels.platform": {
    title: "Платформа",
    description:
      "Платформата с идентификатора ѝ от каталога на платформите. Оттам се знаят ограниченията ѝ за текст, хаштагове и медия.",
  },
  "strategy.channels.handle": { title: "Профил", description: "Името на профила в платформата, без @." },
  "strategy.channels.audiences": {
    title: "Аудитории",
    description: "Към кого се обръща каналът – с идентификаторите на аудиториите.",
  },
  "strategy.channels.objectives": {
    title: "Цели",
    description: "За кои цели помага каналът – с идентификаторите им.",
  },
  "strategy.channels.languages": {
    title: "Езици",
    description:
      "Езиците, на които се публикува в канала – с кодове като bg или en. Ако липсва – езикът на плана.",
  },
  "strategy.channels.tone": {
    title: "Тон",
    description: "Собственият тон на канала. Ако липсва – тонът на марката.",
  },
  "strategy.channels.frequency": {
    title: "Честота",
    description: "Колко често се публикува в канала. С нея се сравнява календарът.",
  },
  "strategy.channels.frequency.posts": { title: "Публикации", description: "Колко публикации." },
  "strategy.channels.frequency.per": {
    title: "За какво време",
    description:
      "За какво време: day – на ден, week – на седмица, month – на месец. Ако липсва – на седмица.",
  },
  "strategy.channels.formats": {
    title: "Формати",
    description: "Форматите, които използвате там – с идентификаторите им за тази платформа от каталога.",
  },
  "strategy.channels.effortPerPost": {
    title: "Време за публикация",
    description:
      "Колко работа отнема средно една публикация, от идеята до публикуването. Заедно с честотата дава колко часа седмично иска каналът.",
  },
  "strategy.channels.rationale": {
    title: "Защо този канал",
    description: "Защо сте в тази платформа, а не в друга.",
  },
  "strategy.actions": {
    title: "Действия",
    description: "Работа извън редовните публикации – всяко действие е за някоя цел, с отговорник и дати.",
  },
  "strategy.actions[]": { title: "Действие", description: "Работа извън редовните публикации." },
  "strategy.actions.id": {
    title: "Идентификатор",
    description: "Кратко име, с което корекциите посочват това действие.",
  },
  "strategy.actions.description": { title: "Описание", description: "Какво се прави." },
  "strategy.actions.objectives": {
    title: "Цели",
    description: "За кои цели помага – с идентификаторите им.",
  },
  "strategy.actions.channels": {
    title: "Канали",
    description: "Къде се извършва – с идентификаторите на каналите.",
  },
  "strategy.actions.pillar": {
    title: "Тема",
    description: "Основната тема, към която спада – с идентификатора ѝ.",
  },
  "strategy.actions.owner": {
    title: "Отговорник",
    description: "Човекът, който го върши или следи да бъде свършено – с идентификатора му от екипа.",
  },
  "strategy.actions.start": { title: "Начало", description: "Първият ден от работата." },
  "strategy.actions.end": { title: "Край", description: "Последният ден от работата." },
  "strategy.actions.effort": { title: "Време", description: "Колко работа отнема всеки път." },
  "strategy.actions.per": {
    title: "Колко често",
    description:
      "Колко често е нужна тази работа между началото и края: day – всеки ден, week – всяка седмица, month – всеки месец, once – веднъж общо.",
  },
  "strategy.actions.addresses": {
    title: "Отговаря на",
    description:
      "Силните и слабите страни, възможностите и заплахите, на които действието отговаря – с идентификаторите им от SWOT анализа.",
  },

  technology: { title: "Технология", description: "С какви инструменти: буквата T от POST (Technology)." },
  "technology.tools": {
    title: "Инструменти",
    description: "Програми и услуги за публикуване, слушане, измерване и създаване на съдържание.",
  },
  "technology.tools[]": { title: "Инструмент", description: "Програма или услуга, на която разчита планът." },
  "technology.tools.id": {
    title: "Идентификатор",
    description: "Кратко име, с което показателите и наблюдението при криза посочват този инструмент.",
  },
  "technology.tools.name": { title: "Име", description: "Как се казва инструментът." },
  "technology.tools.purposes": {
    title: "За какво служи",
    description:
      "За какво го използвате: publishing (публикуване), analytics (анализ), listening (какво се говори за вас), inbox (коментари и съобщения), design (дизайн), video (видео), advertising (реклама), collaboration (съвместна работа), crm (данни за клиентите), link-tracking (проследяване на връзки) или archiving (архивиране).",
  },
  "technology.tools.owner": {
    title: "Отговорник",
    description: "Човекът, който държи лиценза и познава инструмента – с идентификатора му от екипа.",
  },
  "technology.tools.cost": {
    title: "Цена",
    description: "Колко струва инструментът. Проверява се дали бюджетът предвижда тези пари.",
  },
  "technology.tools.cost.amount": {
    title: "Сума",
    description: "Цената във валутата на плана. За безплатен инструмент – 0.",
  },
  "technology.tools.cost.per": {
    title: "Колко често",
    description:
      "Колко често се плаща: once – веднъж, week – всяка седмица, month – всеки месец, quarter – всяко тримесечие, year – всяка година.",
  },
  "technology.tools.rationale": {
    title: "Защо този инструмент",
    description: "Защо този инструмент, а не друг.",
  },

  kpis: {
    title: "Ключови показатели (KPI)",
    description: "Показателите, по които се вижда дали целите са постигнати.",
  },
  "kpis[]": { title: "KPI", description: "Показател с изходна стойност, целева стойност и срок." },
  "kpis.id": {
    title: "Идентификатор",
    description: "Кратко име, с което резултатите, корекциите и кампаниите посочват този показател.",
  },
  "kpis.name": { title: "Име", description: "Какво се измерва, както трябва да се чете в отчетите." },
  "kpis.objective": {
    title: "Цел",
    description:
      "Целта, за която свидетелства показателят – с идентификатора ѝ. Може и списък с няколко цели.",
  },
  "kpis.metric": {
    title: "Метрика",
    description:
      "Какво се брои – с идентификатора от каталога на метриките, откъдето се знаят мерната единица и посоката. Или custom, със собствена формула.",
  },
  "kpis.formula": {
    title: "Формула",
    description: "За собствена метрика (custom): как се изчислява стойността, с думи или като формула.",
  },
  "kpis.channel": {
    title: "Канал",
    description: "Каналът, в който се измерва – с идентификатора му. Ако липсва – всички канали заедно.",
  },
  "kpis.of": {
    title: "Спрямо",
    description:
      "За дял: на какво се дели, например followers (последователи), reach (обхват), impressions (импресии), views (гледания) или sessions (сесии).",
  },
  "kpis.unit": {
    title: "Мерна единица",
    description:
      "Какво са стойностите: count (брой), percent (процент), currency (пари), duration (минути), ratio (едно число спрямо друго) или score (точки по скала). Ако липсва – единицата на метриката.",
  },
  "kpis.direction": {
    title: "Посока",
    description:
      "Накъде е доброто: up – нагоре, down – надолу, keep – да остане в граници. Ако липсва – посоката на метриката.",
  },
  "kpis.baseline": {
    title: "Изходна стойност",
    description: "Къде е показателят преди началото на плана – или че още не се знае и докога ще се знае.",
  },
  "kpis.baseline.value": { title: "Стойност", description: `Стойността преди началото на плана. ${inUnit}` },
  "kpis.baseline.on": { title: "Отчетена на", description: "Денят, в който е отчетена стойността." },
  "kpis.baseline.unknown": {
    title: "Още неизвестна",
    description: "Че стойността още не се знае. Тогава посочете докога ще бъде измерена.",
  },
  "kpis.baseline.measureBy": {
    title: "Да се измери до",
    description: "За неизвестна изходна стойност: денят, до който ще бъде измерена.",
  },
  "kpis.target": {
    title: "Целева стойност",
    description:
      "Докъде трябва да стигне показателят: като стойност, като промяна от изходната или като граници.",
  },
  "kpis.target.value": {
    title: "Стойност",
    description: `Стойността, която трябва да се достигне. ${inUnit}`,
  },
  "kpis.target.change": {
    title: "Промяна",
    description:
      "Промяната спрямо изходната стойност: в процент от нея (+140%), в процентни пунктове (+3pp) или като кратно (x2 е двойно).",
  },
  "kpis.target.by": {
    title: "Срок",
    description: "Денят, до който се достига. Ако липсва – срокът на целта.",
  },
  "kpis.target.min": {
    title: "Поне",
    description: `Долната граница – за показател, който трябва да остане в граници, или за целева стойност от–до. ${inUnit}`,
  },
  "kpis.target.max": {
    title: "Най-много",
    description: `Горната граница – за показател, който трябва да остане в граници, или за целева стойност от–до. ${inUnit}`,
  },
  "kpis.target.pass": {
    title: "Зачита се от",
    description: "За целева стойност от–до: коя граница се брои за постигане: min – долната, max – горната.",
  },
  "kpis.milestones": {
    title: "Междинни цели",
    description: "Къде трябва да е стойността по пътя към целевата. Между тях се очаква равномерен напредък.",
  },
  "kpis.milestones[]": {
    title: "Междинна цел",
    description: "Стойност, която се достига по пътя към целевата.",
  },
  "kpis.milestones.value": {
    title: "Стойност",
    description: `Стойността, която трябва вече да е достигната. ${inUnit}`,
  },
  "kpis.milestones.by": { title: "Срок", description: "Денят, до който се достига." },
  "kpis.season": {
    title: "Сезон",
    description:
      "За дейности със силен и слаб сезон: как се отнася всеки месец към средния. 1.4 е 40 % повече, 0.6 е 40 % по-малко; непосочен месец е среден.",
  },
  "kpis.season.jan": { title: "Януари", description: "Как се отнася януари към средния месец." },
  "kpis.season.feb": { title: "Февруари", description: "Как се отнася февруари към средния месец." },
  "kpis.season.mar": { title: "Март", description: "Как се отнася март към средния месец." },
  "kpis.season.apr": { title: "Април", description: "Как се отнася април към средния месец." },
  "kpis.season.may": { title: "Май", description: "Как се отнася май към средния месец." },
  "kpis.season.jun": { title: "Юни", description: "Как се отнася юни към средния месец." },
  "kpis.season.jul": { title: "Юли", description: "Как се отнася юли към средния месец." },
  "kpis.season.aug": { title: "Август", description: "Как се отнася август към средния месец." },
  "kpis.season.sep": { title: "Септември", description: "Как се отнася септември към средния месец." },
  "kpis.season.oct": { title: "Октомври", description: "Как се отнася октомври към средния месец." },
  "kpis.season.nov": { title: "Ноември", description: "Как се отнася ноември към средния месец." },
  "kpis.season.dec": { title: "Декември", description: "Как се отнася декември към средния месец." },
  "kpis.source": {
    title: "Източник",
    description:
      "Откъде се отчита стойността: идентификатор на инструмент или native: и платформа (native:instagram) за статистиката на самата платформа.",
  },
  "kpis.cadence": {
    title: "Колко често",
    description: `Колко често се отчита стойността: ${cadences}. За просрочен резултат ще бъдете предупредени.`,
  },
  "kpis.owner": {
    title: "Отговорник",
    description:
      "Човекът, който отчита стойността – с идентификатора му от екипа. Ако липсва – отговорникът за целта.",
  },

  measurement: {
    title: "Измерване",
    description:
      "Кога се гледат резултатите, кога се приема, че изостават, какво се променя тогава и самите резултати.",
  },
  "measurement.reviews": { title: "Прегледи", description: "Кога екипът гледа резултатите заедно." },
  "measurement.reviews[]": { title: "Преглед", description: "Редовен преглед на резултатите." },
  "measurement.reviews.cadence": {
    title: "Колко често",
    description: `Колко често се прави: ${cadences}.`,
  },
  "measurement.reviews.owner": {
    title: "Отговорник",
    description: "Човекът, който го подготвя – с идентификатора му от екипа.",
  },
  "measurement.reviews.attendees": {
    title: "Участници",
    description: "Кой участва освен отговорника – с идентификаторите от екипа.",
  },
  "measurement.thresholds": {
    title: "Прагове",
    description:
      "От какъв дял от очаквания напредък показателят се брои по план или под риск. Под двата прага той изостава.",
  },
  "measurement.thresholds.onTrack": {
    title: "По план от",
    description: "Делът от очаквания напредък, от който показателят е по план. Ако липсва – 0.9, тоест 90 %.",
  },
  "measurement.thresholds.atRisk": {
    title: "Под риск от",
    description:
      "Делът от очаквания напредък, от който показателят е под риск, а не изостава. Ако липсва – 0.7, тоест 70 %.",
  },
  "measurement.corrections": {
    title: "Ако резултатите изостават",
    description: "Какво се променя, когато показател изостане – решено предварително.",
  },
  "measurement.corrections[]": {
    title: "Корекция",
    description: "Какво се променя, когато показател изостане.",
  },
  "measurement.corrections.kpi": {
    title: "Показател",
    description: "Показателят, който изостава – с идентификатора му.",
  },
  "measurement.corrections.when": {
    title: "Кога",
    description:
      "Колко трябва да изостане според праговете: at-risk – под риск, behind – изостава. Ако липсва – behind.",
  },
  "measurement.corrections.twice": {
    title: "Два пъти поред",
    description:
      "Дали трябва да изостане в две поредни отчитания, преди да се промени нещо. Ако липсва, стига едно.",
  },
  "measurement.corrections.then": {
    title: "Тогава",
    description: "Какво започва да се прави по друг начин.",
  },
  "measurement.corrections.action": {
    title: "Действие",
    description: "Действието, което се променя – с идентификатора му.",
  },
  "measurement.corrections.owner": {
    title: "Отговорник",
    description:
      "Човекът, който следи това да стане – с идентификатора му от екипа. Ако липсва – отговорникът за показателя.",
  },
  "measurement.decisions": {
    title: "Решения",
    description: "Какво беше решено, когато резултатите изостанаха, за да се види после дали е помогнало.",
  },
  "measurement.decisions[]": {
    title: "Решение",
    description: "Какво беше решено в даден ден, защото показател изостана.",
  },
  "measurement.decisions.kpi": {
    title: "Показател",
    description: "Показателят, който изостана – с идентификатора му.",
  },
  "measurement.decisions.on": { title: "Кога", description: "Денят, в който беше решено." },
  "measurement.decisions.by": {
    title: "От кого",
    description: "Човекът, който реши – с идентификатора му от екипа.",
  },
  "measurement.decisions.change": { title: "Промяна", description: "Какво се прави по друг начин оттогава." },
  "measurement.decisions.expected": { title: "Очакван ефект", description: "Какво трябва да донесе." },
  "measurement.decisions.action": {
    title: "Действие",
    description: "Действието, което беше променено – с идентификатора му.",
  },
  "measurement.results": {
    title: "Резултати досега",
    description:
      "Какво е измерено досега: CSV файл, списък от CSV файлове или редове на място. CSV файлът има колони date, kpi, value и по желание note.",
  },
  "measurement.results[]": { title: "Резултат", description: "Една измерена стойност на един показател." },
  "measurement.results.kpi": {
    title: "Показател",
    description: "Показателят, който е измерен – с идентификатора му.",
  },
  "measurement.results.date": {
    title: "Дата",
    description: "Денят, в който е отчетена стойността, или последният ден от времето, за което е тя.",
  },
  "measurement.results.value": { title: "Стойност", description: `Какво е измерено. ${inUnit}` },
  "measurement.results.note": { title: "Бележка", description: "Какво обяснява стойността, ако има такова." },

  budget: { title: "Бюджет", description: "Колко струва планът – общо и по пера." },
  "budget.total": {
    title: "Общо",
    description: "Всички пари за периода на плана. Разходите по пера трябва да дават тази сума.",
  },
  "budget.lines": { title: "Разходи по пера", description: "За какво отиват парите." },
  "budget.lines[]": { title: "Бюджетно перо", description: "Едно от нещата, за които отиват парите." },
  "budget.lines.id": {
    title: "Идентификатор",
    description: "Кратко име на перото, с което го назовават съобщенията и документите.",
  },
  "budget.lines.category": {
    title: "Категория",
    description:
      "Какъв е разходът: paid-media (платена реклама), content (съдържание), tools (инструменти), people (хора), influencers (инфлуенсъри), training (обучение), events (събития), contingency (резерв) или other (друго).",
  },
  "budget.lines.description": { title: "Описание", description: "За какво са парите." },
  "budget.lines.amount": {
    title: "Сума",
    description: "Сумата във валутата на плана – толкова често, колкото е казано в per.",
  },
  "budget.lines.per": {
    title: "Колко често",
    description:
      "Колко често се харчи сумата в периода на плана: once – веднъж, week – всяка седмица, month – всеки месец, quarter – всяко тримесечие, year – всяка година.",
  },
  "budget.lines.channel": {
    title: "Канал",
    description: "Каналът, за който се харчи – с идентификатора му.",
  },
  "budget.lines.campaign": {
    title: "Кампания",
    description: "Кампанията, която се плаща с тези пари – с идентификатора ѝ.",
  },

  campaigns: { title: "Кампании", description: "Рекламни и други кампании с начало и край." },
  "campaigns[]": { title: "Кампания", description: "Засилена работа с начало и край." },
  "campaigns.id": {
    title: "Идентификатор",
    description: "Кратко име, с което публикациите и бюджетните пера посочват тази кампания.",
  },
  "campaigns.name": { title: "Име", description: "Как се нарича кампанията." },
  "campaigns.kind": {
    title: "Вид",
    description:
      "paid – платена реклама, organic – органична (без плащане за обхват), mixed – и двете, offline – извън интернет.",
  },
  "campaigns.objectives": { title: "Цели", description: "За кои цели помага – с идентификаторите им." },
  "campaigns.audiences": {
    title: "Аудитории",
    description: "Към кого се обръща – с идентификаторите на аудиториите.",
  },
  "campaigns.channels": { title: "Канали", description: "Къде върви – с идентификаторите на каналите." },
  "campaigns.start": { title: "Начало", description: "Първият ден на кампанията." },
  "campaigns.end": { title: "Край", description: "Последният ден на кампанията." },
  "campaigns.budget": {
    title: "Бюджет",
    description:
      "Колко може да струва общо, във валутата на плана. Бюджетните пера за нея трябва да предвиждат тези пари.",
  },
  "campaigns.message": { title: "Послание", description: "Какво казва, в едно изречение." },
  "campaigns.callToAction": {
    title: "Призив за действие",
    description: "Какво се иска от хората да направят.",
  },
  "campaigns.landingPage": {
    title: "Целева страница",
    description: "Страницата, към която води кампанията.",
  },
  "campaigns.kpis": {
    title: "Показатели",
    description: "Показателите, по които се вижда дали е подействала – с идентификаторите им.",
  },
  "campaigns.utm": {
    title: "Етикети на кампанията",
    description:
      "UTM стойностите, добавени към връзките на кампанията, по които уеб анализът разпознава посетителите ѝ. Обикновено с малки букви, без интервали.",
  },
  "campaigns.utm.source": { title: "Източник", description: "Откъде идва посетителят: utm_source." },
  "campaigns.utm.medium": { title: "Среда", description: "По каква връзка идва: utm_medium." },
  "campaigns.utm.campaign": {
    title: "Кампания",
    description: "Името на кампанията в уеб анализа: utm_campaign.",
  },

  community: {
    title: "Общност",
    description: "Как се отговаря на коментари и съобщения и как се модерират.",
  },
  "community.hours": {
    title: "Часове",
    description:
      "Кога някой чете и отговаря. Ако в тези часове не може да се спази срок за отговор, ще бъдете предупредени.",
  },
  "community.hours.days": {
    title: "Дни",
    description: `Дните от седмицата, в които някой е на линия: ${weekdays}.`,
  },
  "community.hours.from": { title: "От", description: "Кога започва дежурството за деня." },
  "community.hours.to": { title: "До", description: "Кога свършва дежурството за деня. 24:00 е полунощ." },
  "community.responses": {
    title: "Как отговаряме",
    description: "До колко време се отговаря на всеки вид коментари и кой отговаря.",
  },
  "community.responses[]": {
    title: "Отговор",
    description: "Какво се прави с един вид коментари или съобщения.",
  },
  "community.responses.kind": {
    title: "Вид",
    description:
      "Какъв е коментарът: question (въпрос), complaint (оплакване), praise (похвала), feedback (обратна връзка), spam (спам), troll (човек, който само провокира), hate (омраза), misinformation (невярна информация) или emergency (спешен случай).",
  },
  "community.responses.within": {
    title: "В срок до",
    description: "Най-дългото чакане за първи отговор, а при спам и омраза – за премахването им.",
  },
  "community.responses.owner": {
    title: "Отговорник",
    description: "Човекът, който отговаря – с идентификатора му от екипа.",
  },
  "community.responses.escalateTo": {
    title: "Отнася се към",
    description:
      "Нивото на криза, към което се отнася, когато отговорът не стига – с идентификатора му от кризисното ръководство.",
  },
  "community.moderation": {
    title: "Модериране",
    description: "Какво се скрива, какво се премахва и какво никога не се пипа.",
  },
  "community.moderation.rules": {
    title: "Правила на страницата",
    description: "Страницата с правилата, която може да прочете всеки, който коментира.",
  },
  "community.moderation.hide": { title: "Скриваме", description: "Какво се скрива от другите и се запазва." },
  "community.moderation.remove": { title: "Премахваме", description: "Какво се сваля." },
  "community.moderation.never": {
    title: "Никога не пипаме",
    description: "Какво остава, колкото и неприятно да е.",
  },

  calendar: {
    title: "Календар",
    description: "Какво се публикува и кога: постоянни места в седмицата и публикации с дата.",
  },
  "calendar.slots": {
    title: "Всяка седмица",
    description: "Места в седмицата, които се попълват всяка седмица.",
  },
  "calendar.slots[]": {
    title: "Място в календара",
    description: "Място в седмицата, което се попълва всяка седмица.",
  },
  "calendar.slots.id": {
    title: "Идентификатор",
    description: "Кратко име на мястото, с което го назовават съобщенията и документите.",
  },
  "calendar.slots.channel": {
    title: "Канал",
    description: "Каналът, в който е – с идентификатора му.",
  },
  "calendar.slots.pillar": {
    title: "Тема",
    description: "Основната тема, за която се пази – с идентификатора ѝ.",
  },
  "calendar.slots.days": {
    title: "Дни",
    description: `Дните от седмицата, в които се повтаря: ${weekdays}.`,
  },
  "calendar.slots.time": { title: "Час", description: "Часът на публикуване, в часовата зона на плана." },
  "calendar.slots.format": {
    title: "Формат",
    description: "Форматът, за който се пази – с идентификатора му за тази платформа от каталога.",
  },
  "calendar.posts": {
    title: "Публикации",
    description: "Отделни публикации с дата, от първата идея до публикуването.",
  },
  "calendar.posts[]": {
    title: "Публикация",
    description: "Една публикация в един канал, написана за този канал.",
  },
  "calendar.posts.id": {
    title: "Идентификатор",
    description: "Кратко име на публикацията, с което я назовават съобщенията и документите.",
  },
  "calendar.posts.date": { title: "Дата", description: "Денят на публикуване." },
  "calendar.posts.time": { title: "Час", description: "Часът на публикуване, в часовата зона на плана." },
  "calendar.posts.channel": {
    title: "Канал",
    description: "Каналът, в който се публикува – с идентификатора му.",
  },
  "calendar.posts.pillar": {
    title: "Тема",
    description: "Основната тема, към която спада – с идентификатора ѝ.",
  },
  "calendar.posts.campaign": {
    title: "Кампания",
    description:
      "Кампанията, към която спада – с идентификатора ѝ. Ако няма такава, пропуснете я или напишете null.",
  },
  "calendar.posts.format": {
    title: "Формат",
    description: "Форматът – с идентификатора му за тази платформа от каталога.",
  },
  "calendar.posts.language": {
    title: "Език",
    description: "Езикът на текста. Ако липсва – единственият език на канала, иначе езикът на плана.",
  },
  "calendar.posts.text": {
    title: "Текст",
    description: "Какво се публикува, дума по дума. Дължината се брои така, както я брои платформата.",
  },
  "calendar.posts.link": {
    title: "Връзка",
    description: "Страницата, към която води. Ако няма такава, пропуснете я или напишете null.",
  },
  "calendar.posts.hashtags": {
    title: "Хаштагове",
    description: "Хаштаговете без #, няколко думи се пишат КатоЕдна.",
  },
  "calendar.posts.media": {
    title: "Медия",
    description: "Изображенията, видеата и документите в публикацията, подредени.",
  },
  "calendar.posts.media[]": {
    title: "Медиен файл",
    description: "Изображение, видео, аудио или документ, който се вижда в публикацията.",
  },
  "calendar.posts.media.file": {
    title: "Файл",
    description: "Файлът с пътя до него от папката на плана.",
  },
  "calendar.posts.media.kind": {
    title: "Вид",
    description:
      "Какво е: image (изображение, и анимирано), video (видео), audio (аудио) или document (документ). Ако липсва, се познава по разширението на файла.",
  },
  "calendar.posts.media.length": {
    title: "Дължина",
    description:
      "На видео или аудио: колко трае, цяло число и s за секунди, m за минути или h за часове. Видео, по-дълго от допустимото за платформата, се посочва.",
  },
  "calendar.posts.media.captions": {
    title: "Субтитри",
    description: "За видео или аудио: има ли субтитри за хората, които не го чуват. Ако липсва – не.",
  },
  "calendar.posts.media.alt": {
    title: "Текстово описание",
    description:
      "За изображение: какво показва, за хората, които не го виждат. Ако няма такова, пропуснете го или напишете null.",
  },
  "calendar.posts.status": {
    title: "Състояние",
    description:
      "Докъде е стигнала: idea (идея), draft (чернова), in-review (за одобрение), approved (одобрена), scheduled (насрочена), published (публикувана) или cancelled (отменена).",
  },
  "calendar.posts.owner": {
    title: "Отговорник",
    description: "Човекът, който я прави – с идентификатора му от екипа.",
  },
  "calendar.posts.sponsored": {
    title: "Платено партньорство",
    description:
      "Плаща ли някой за нея или дава ли нещо в замяна – тогава текстът трябва да го казва. Ако липсва – не.",
  },

  accounts: { title: "Достъп до профилите", description: "Кой държи ключовете за всеки канал." },
  "accounts[]": {
    title: "Достъп до канал",
    description: "Кой може да влезе в един канал и да си го върне, ако го изгубите.",
  },
  "accounts.channel": { title: "Канал", description: "Каналът – с идентификатора му." },
  "accounts.admins": {
    title: "Администратори",
    description:
      "Хората с пълен достъп – с идентификаторите им от екипа. Поне двама, за да може единият да отсъства.",
  },
  "accounts.recovery": {
    title: "Възстановяване",
    description:
      "Човекът, чийто имейл или телефон платформата използва за възстановяване на достъпа – с идентификатора му от екипа.",
  },
  "accounts.mfa": {
    title: "Двуфакторен вход",
    description: "Дали всеки администратор влиза и с втора стъпка (многофакторно удостоверяване).",
  },

  crisis: { title: "Кризисно ръководство", description: "Какво прави екипът, когато нещо се обърка." },
  "crisis.version": {
    title: "Версия",
    description:
      "Версията на самото ръководство. Който го е прочел, потвърждава тази версия. Напишете я в кавички.",
  },
  "crisis.levels": { title: "Нива", description: "Степените на сериозност, от най-леката нататък." },
  "crisis.levels[]": {
    title: "Ниво на криза",
    description: "Степен на сериозност: как се разпознава, колко бързо се реагира и кой решава.",
  },
  "crisis.levels.id": {
    title: "Идентификатор",
    description: "Кратко име, с което сценариите, ескалацията и отговорите посочват това ниво.",
  },
  "crisis.levels.name": { title: "Име", description: "Как се нарича нивото." },
  "crisis.levels.triggers": {
    title: "Признаци",
    description: "Какво се вижда, когато е достигнато това ниво – така, че двама души да преценят еднакво.",
  },
  "crisis.levels.respondWithin": {
    title: "Реакция до",
    description: "Колко време най-много може да мине до първата публична реакция.",
  },
  "crisis.levels.decides": {
    title: "Решава",
    description: "Човекът, който решава на това ниво – с идентификатора му от екипа.",
  },
  "crisis.roles": { title: "Роли", description: "Кой какво прави при криза, всеки със свой заместник." },
  "crisis.roles[]": { title: "Роля при криза", description: "Задача при криза и кой я поема." },
  "crisis.roles.role": {
    title: "Роля",
    description:
      "Задачата: decision-maker (взема решенията), spokesperson (говорител пред медиите), monitor (наблюдава какво се говори), responder (отговаря на коментарите), legal (юрист), coordinator (координатор, който държи всички в течение) или other (друга).",
  },
  "crisis.roles.person": { title: "Човек", description: "Кой я поема – с идентификатора му от екипа." },
  "crisis.roles.backup": {
    title: "Заместник",
    description: "Кой я поема, когато този човек не може да бъде открит – с идентификатора му от екипа.",
  },
  "crisis.monitoring": { title: "Наблюдение", description: "Как се забелязва кризата." },
  "crisis.monitoring.keywords": {
    title: "Ключови думи",
    description: "Какво се търси: имена, продукти, хора, грешните им изписвания и съкращенията.",
  },
  "crisis.monitoring.tools": {
    title: "Инструменти",
    description: "С какво се търси – с идентификаторите на инструментите.",
  },
  "crisis.monitoring.owner": {
    title: "Отговорник",
    description: "Човекът, който наблюдава – с идентификатора му от екипа.",
  },
  "crisis.monitoring.hours": { title: "Часове", description: "Кога някой наблюдава, със свои думи." },
  "crisis.escalation": {
    title: "Ескалация",
    description: "Кога случаят преминава от едно ниво към друго и кой научава.",
  },
  "crisis.escalation[]": {
    title: "Ескалация",
    description: "Кога случаят преминава от едно ниво към друго.",
  },
  "crisis.escalation.from": { title: "От", description: "Нивото, от което тръгва – с идентификатора му." },
  "crisis.escalation.to": { title: "Към", description: "Нивото, към което преминава – с идентификатора му." },
  "crisis.escalation.when": { title: "Кога", description: "Какво трябва да се случи, за да премине." },
  "crisis.escalation.notify": {
    title: "Уведомява се",
    description: "Кой научава веднага – с идентификаторите от екипа.",
  },
  "crisis.pause": {
    title: "Спиране на всичко планирано",
    description: "Как се спира всичко планирано, за да не излезе весела публикация по средата на криза.",
  },
  "crisis.pause.steps": { title: "Стъпки", description: "Какво се спира и къде, по ред." },
  "crisis.pause.owner": {
    title: "Отговорник",
    description: "Човекът, който го прави – с идентификатора му от екипа.",
  },
  "crisis.pause.within": { title: "В срок до", description: "Колко време най-много може да отнеме." },
  "crisis.scenarios": {
    title: "Сценарии",
    description: "Какво може да се случи, обмислено предварително.",
  },
  "crisis.scenarios[]": {
    title: "Сценарий",
    description: "Нещо, което може да се случи, и какво се прави тогава.",
  },
  "crisis.scenarios.id": {
    title: "Идентификатор",
    description: "Кратко име на сценария, с което го назовават ученията и документите.",
  },
  "crisis.scenarios.name": { title: "Име", description: "Какво се случва, с няколко думи." },
  "crisis.scenarios.level": {
    title: "Ниво",
    description: "Нивото, от което започва – с идентификатора му.",
  },
  "crisis.scenarios.cluster": {
    title: "Отговорност",
    description:
      "Доколко ви смятат за отговорни според теорията на Coombs за кризисната комуникация: victim (и вие сте потърпевши), accidental (станало е без умисъл) или preventable (могло е да се предотврати).",
  },
  "crisis.scenarios.response": {
    title: "Реакция",
    description:
      "Линията, която следвате, според същата теория: deny (отричате: не е така), diminish (смекчавате: по-малко е, отколкото изглежда), rebuild (извинявате се и поправяте) или bolster (напомняте доброто, което сте направили). Колкото по-отговорни сте, толкова повече трябва да поправите.",
  },
  "crisis.scenarios.threats": {
    title: "Заплахи",
    description: "Заплахите от SWOT анализа, за които подготвя – с идентификаторите им.",
  },
  "crisis.scenarios.steps": {
    title: "Стъпки",
    description: "Какво се прави по ред, от кого и колко бързо.",
  },
  "crisis.scenarios.steps[]": {
    title: "Стъпка",
    description: "Едно от нещата, които се правят по сценария.",
  },
  "crisis.scenarios.steps.do": { title: "Какво се прави", description: "Какво се прави на тази стъпка." },
  "crisis.scenarios.steps.owner": {
    title: "Отговорник",
    description: "Човекът, който го прави – с идентификатора му от екипа.",
  },
  "crisis.scenarios.steps.within": {
    title: "В срок до",
    description: "Колко време най-много може да мине от началото на кризата, докато бъде направено.",
  },
  "crisis.scenarios.statements": {
    title: "Първи изявления",
    description:
      "Какво се публикува първо, написано предварително: какво знаете, какво правите и кога пак ще се обадите.",
  },
  "crisis.scenarios.statements[]": {
    title: "Първо изявление",
    description: "Първото публично изявление, написано предварително, на един език.",
  },
  "crisis.scenarios.statements.language": { title: "Език", description: "Езикът, на който е написано." },
  "crisis.scenarios.statements.channels": {
    title: "Канали",
    description: "Къде се публикува – с идентификаторите на каналите. Ако липсва – във всички.",
  },
  "crisis.scenarios.statements.text": { title: "Текст", description: "Какво се публикува, дума по дума." },
  "crisis.scenarios.dont": { title: "Не правим", description: "Какво би влошило нещата." },
  "crisis.stakeholders": {
    title: "Кой трябва да го чуе от нас",
    description: "Кой трябва да го чуе от вас и по какъв начин.",
  },
  "crisis.stakeholders[]": {
    title: "Заинтересована страна",
    description: "Някой, който трябва да го чуе от вас, а не от други.",
  },
  "crisis.stakeholders.name": { title: "Кой", description: "Кои са те." },
  "crisis.stakeholders.channel": {
    title: "Как научават",
    description: "Как научават – по телефон, с писмо, на среща – със свои думи.",
  },
  "crisis.stakeholders.owner": {
    title: "Отговорник",
    description: "Човекът, който им казва – с идентификатора му от екипа.",
  },
  "crisis.distribution": {
    title: "Къде се намира ръководството",
    description: "Къде се пази ръководството и кой го е прочел.",
  },
  "crisis.distribution.where": {
    title: "Къде",
    description: "Къде всеки го намира за секунди, и без мрежата в офиса.",
  },
  "crisis.distribution.acknowledged": {
    title: "Прочетено от",
    description: "Кой е прочел ръководството, кога и коя версия.",
  },
  "crisis.distribution.acknowledged[]": {
    title: "Потвърждение за прочитане",
    description: "Че даден човек е прочел ръководството.",
  },
  "crisis.distribution.acknowledged.person": {
    title: "Човек",
    description: "Кой го е прочел – с идентификатора му от екипа.",
  },
  "crisis.distribution.acknowledged.on": { title: "Дата", description: "Денят, в който е потвърдил." },
  "crisis.distribution.acknowledged.version": {
    title: "Версия",
    description: "Версията, която е прочел. Напишете я в кавички.",
  },
  "crisis.drills": { title: "Учения", description: "Кога екипът се упражнява по ръководството." },
  "crisis.drills.cadence": {
    title: "Колко често",
    description: `Колко често: ${cadences}.`,
  },
  "crisis.drills.last": { title: "Последно", description: "Денят на последното учение." },
  "crisis.drills.next": { title: "Следващо", description: "Денят на следващото учение." },
  "crisis.review": {
    title: "Разбор след кризата",
    description: "Как екипът се учи от кризата, когато тя отмине.",
  },
  "crisis.review.within": {
    title: "В срок до",
    description: "Колко време най-много може да мине след кризата до разбора.",
  },
  "crisis.review.owner": {
    title: "Отговорник",
    description: "Човекът, който го свиква – с идентификатора му от екипа.",
  },
  "crisis.review.questions": { title: "Въпроси", description: "Какво се пита на него." },

  "#slug": {
    title: "Идентификатор",
    description:
      "Кратко име за едно нещо в плана, с което останалото го посочва: малки букви от всяка азбука, цифри и тирета.",
  },
  "#date": { title: "Дата", description: "Ден, записан като година-месец-ден, например 2027-01-31." },
  "#time": { title: "Час", description: "Час от 00:00 до 23:59, в часовата зона на плана." },
  "#closingTime": {
    title: "Час на приключване",
    description: "Часът, в който нещо свършва. 24:00 е краят на деня.",
  },
  "#duration": {
    title: "Продължителност",
    description: "Колко време: цяло число и m за минути, h за часове, d за дни или w за седмици.",
  },
  "#language": {
    title: "Език",
    description:
      "Език с кода му по BCP 47, например bg – и с областта, където тя има значение, например es-419.",
  },
  "#url": { title: "Връзка", description: "Уеб адрес, с https:// отпред." },
  "#path": {
    title: "Файл",
    description: "Файл с пътя до него от папката на плана, с наклонени черти напред.",
  },
  "#weekday": {
    title: "Ден от седмицата",
    description: `Ден от седмицата с първите три букви от английското му име: ${weekdays}.`,
  },
  "#cadence": {
    title: "Колко често",
    description: `Колко често се прави нещо: ${cadences}.`,
  },
  "#spendPer": {
    title: "Колко често",
    description:
      "Колко често се харчи една сума: once – веднъж, week – на седмица, month – на месец, quarter – на тримесечие, year – на година.",
  },
  "#include": {
    title: "Включен раздел",
    description: "Стои на мястото на раздел, който има собствен файл, за да може да е общ за няколко плана.",
  },
  "#include.$include": {
    title: "Файл за включване",
    description:
      "Файлът със съдържанието на раздела. Пътят започва от папката на файла, който го включва, и не може да излиза извън проекта.",
  },
};

export default fields;
