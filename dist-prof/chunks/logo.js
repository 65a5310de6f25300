import { n as loadDocumentWords, t as loadMetricNames } from "./metrics.js";
import { d as sectionNames, u as isEmpty } from "./report.js";
import { c as metrics, l as isBlank, o as definitions, s as platforms, u as objectivesOf } from "./rules.js";
import { dirname, extname, join, relative } from "node:path";
// src/schema/prune.ts
/** How often a section is looked at anew: each time, everything that is found wrong is taken out. */
var MAX_ROUNDS = 20;
/** A plan's sections with all that fits the schemas: of a faulty section, only the faulty values are left out. */
async function soundParts({ source, sections, broken }) {
	if (broken.size === 0) return sections;
	const thorough = await import("./thorough-validators.js");
	const sound = { ...sections };
	for (const section of broken) {
		const validate = thorough.sections[section];
		const rest = validate && prune(validate, source.data[section]);
		if (rest !== void 0) sound[section] = rest;
	}
	return sound;
}
/** What is left of a section without its faulty values; nothing where nothing sound is left. */
function prune(validate, value) {
	const holder = { section: structuredClone(value) };
	for (let round = 0; round < MAX_ROUNDS; round += 1) {
		if (isEmpty(holder.section)) return void 0;
		if (validate(holder.section)) return holder.section;
		for (const path of deepestFirst(validate.errors ?? [])) remove(holder, path);
	}
}
/** The places to take out, without doubles; later items of a list first, so that the indexes before them stay true. */
function deepestFirst(errors) {
	return [...new Map(errors.map((error) => [faultyPath(error).join("/"), faultyPath(error)])).values()].sort((a, b) => compare(b, a));
}
function compare(a, b) {
	for (const [index, step] of a.entries()) {
		const other = b[index];
		if (other === void 0) return 1;
		if (step !== other) return step.localeCompare(other, "en", { numeric: true });
	}
	return a.length - b.length;
}
/** Of an unknown key the key is at fault, of a missing one the thing that lacks it, else the value itself. */
function faultyPath({ instancePath, keyword, params }) {
	const steps = ["section", ...instancePath.split("/").map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~")).slice(1)];
	const extra = keyword === "additionalProperties" ? params.additionalProperty : params.unevaluatedProperty;
	return typeof extra === "string" ? [...steps, extra] : steps;
}
function remove(holder, path) {
	let owner = holder;
	for (const step of path.slice(0, -1)) owner = owner?.[step];
	const last = path.at(-1);
	if (typeof owner !== "object" || owner === null || last === void 0) return;
	if (Array.isArray(owner)) owner.splice(Number(last), 1);
	else delete owner[last];
}
// src/documents/parts.ts
/** Labels and what stands beside them, without those that say nothing; nothing where none says anything. */
function factsOf(...pairs) {
	const facts = pairs.flatMap(([label, value]) => {
		const printed = print(value);
		return printed ? [{
			label,
			value: printed
		}] : [];
	});
	return facts.length > 0 ? facts : void 0;
}
/** A table without the columns in which no row says anything; nothing where there are no rows. */
function tableOf(caption, rows, ...columns) {
	const filled = columns.map(([head, value]) => ({
		head,
		cells: (rows ?? []).map((row) => print(value(row)))
	})).filter(({ cells }) => cells.some((cell) => cell !== void 0));
	if (filled.length === 0) return void 0;
	return {
		caption,
		head: filled.map(({ head }) => head),
		rows: (rows ?? []).map((_, index) => filled.map(({ cells }) => cells[index] ?? {}))
	};
}
/** The items that are something; nothing where none is. */
function some(items) {
	const left = items.filter((item) => item !== void 0);
	return left.length > 0 ? left : void 0;
}
/** A web address as a link; anything that is no http(s) address stays text. */
function webLink(address) {
	if (!address) return void 0;
	return /^https?:\/\/[^\s]+$/i.test(address) ? {
		text: address,
		href: address
	} : address;
}
function mailLink(address) {
	if (!address) return void 0;
	return /^[^\s@:?&]+@[^\s@:?&]+$/.test(address) ? {
		text: address,
		href: `mailto:${encodeURI(address)}`
	} : address;
}
function print(value) {
	if (value === void 0 || value === null || value === "") return void 0;
	if (typeof value === "string" || typeof value === "number") return { text: String(value).trimEnd() };
	if (!isList(value)) return {
		text: value.text,
		href: value.href
	};
	const list = value.flatMap((item) => print(item) ?? []);
	if (list.length < 2) return list[0];
	return { list };
}
function isList(value) {
	return Array.isArray(value);
}
// src/documents/sections/accounts.ts
var accounts = ({ accounts: all }, tell) => {
	const { labels } = tell;
	return { accounts: tableOf(tell.words.sections.accounts, all, [labels.channel, ({ channel }) => tell.name("channel", channel)], [labels.admins, ({ admins }) => tell.list(tell.names("team member", admins))], [labels.recovery, ({ recovery }) => tell.person(recovery)], [labels.mfa, ({ mfa }) => tell.yesNo(mfa)]) };
};
// src/documents/sections/budget.ts
var budget = ({ budget: { total, lines } }, tell) => {
	const { labels } = tell;
	return {
		total: factsOf([labels.total, tell.money(total)]),
		lines: tableOf(labels.lines, lines, [labels.description, ({ description }) => description], [labels.category, ({ category }) => tell.value("category", category)], [labels.amount, ({ amount, per = "once" }) => tell.rate(tell.money(amount), per)], [labels.channel, ({ channel }) => tell.name("channel", channel)], [labels.campaign, ({ campaign }) => tell.name("campaign", campaign)])
	};
};
// src/documents/sections/calendar.ts
var calendar = ({ calendar: { slots, posts } }, tell) => {
	const { labels } = tell;
	return {
		slots: tableOf(labels.slots, slots, [labels.days, ({ days }) => tell.weekdays(days)], [labels.time, ({ time }) => time], [labels.channel, ({ channel }) => tell.name("channel", channel)], [labels.pillar, ({ pillar }) => tell.name("pillar", pillar)], [labels.format, ({ format }) => format]),
		posts: posts?.map((post) => card(post, tell))
	};
};
function card(post, tell) {
	const { labels } = tell;
	return {
		title: [[tell.date(post.date), post.time].filter(Boolean).join(", "), tell.name("channel", post.channel)].filter(Boolean).join(" · ") || post.id,
		quotes: post.text ? [{ text: post.text }] : void 0,
		facts: factsOf([labels.status, tell.value("post", post.status)], [labels.format, post.format], [labels.pillar, tell.name("pillar", post.pillar)], [labels.campaign, tell.name("campaign", post.campaign)], [labels.language, tell.language(post.language)], [labels.link, webLink(post.link)], [labels.hashtags, post.hashtags?.map((tag) => `#${tag}`).join(" ")], [labels.media, post.media?.map((media) => mediaText(media, tell))], [labels.owner, tell.person(post.owner)], [labels.sponsored, post.sponsored ? tell.words.yes : void 0])
	};
}
function mediaText({ file, kind, captions, alt }, tell) {
	const notes = [
		tell.value("media", kind),
		captions && tell.words.captions,
		alt && tell.fill(tell.words.altText, { alt })
	].filter(Boolean);
	return notes.length > 0 ? `${file} (${notes.join("; ")})` : file;
}
// src/documents/sections/campaigns.ts
var campaigns = ({ campaigns: all }, tell) => {
	const { labels } = tell;
	return { campaigns: all.map((campaign) => ({
		title: campaign.name,
		note: campaign.message,
		facts: factsOf([labels.kind, tell.value("campaign", campaign.kind)], [labels.period, tell.period(campaign.start, campaign.end)], [labels.budget, tell.money(campaign.budget)], [labels.objectives, tell.names("objective", campaign.objectives)], [labels.audiences, tell.names("audience", campaign.audiences)], [labels.channels, tell.list(tell.names("channel", campaign.channels))], [labels.callToAction, campaign.callToAction], [labels.landingPage, webLink(campaign.landingPage)], [labels.kpis, tell.names("KPI", campaign.kpis)], [labels.utm, tags(campaign.utm)])
	})) };
};
/** The tags as they stand in a link. */
function tags(utm) {
	return [
		["utm_source", utm?.source],
		["utm_medium", utm?.medium],
		["utm_campaign", utm?.campaign]
	].flatMap(([name, value]) => value ? [`${name}=${value}`] : []).join("&");
}
// src/documents/sections/community.ts
var community = ({ community: { hours, responses, moderation } }, tell) => {
	const { labels } = tell;
	return {
		hours: factsOf([labels.days, tell.weekdays(hours?.days)], [labels.hours, [hours?.from, hours?.to].filter(Boolean).join(" – ")]),
		responses: tableOf(labels.responses, responses, [labels.kind, ({ kind }) => tell.value("comment", kind)], [labels.within, ({ within }) => tell.duration(within)], [labels.owner, ({ owner }) => tell.person(owner)], [labels.escalateTo, ({ escalateTo }) => tell.name("crisis level", escalateTo)]),
		moderation: factsOf([labels.rules, webLink(moderation?.rules)], [labels.hide, tell.list(moderation?.hide)], [labels.remove, tell.list(moderation?.remove)], [labels.never, tell.list(moderation?.never)])
	};
};
// src/documents/sections/crisis.ts
/** In the order in which it is needed: is it one, who decides, what first, what then; the upkeep comes last. */
var crisis = (sections, tell) => {
	const { labels } = tell;
	const manual = sections.crisis;
	return {
		facts: factsOf([labels.version, manual.version]),
		levels: tableOf(labels.levels, manual.levels, [labels.level, ({ name }) => name], [labels.triggers, ({ triggers }) => triggers], [labels.respondWithin, ({ respondWithin }) => tell.duration(respondWithin)], [labels.decides, ({ decides }) => tell.person(decides)]),
		roles: tableOf(labels.roles, manual.roles, [labels.role, ({ role }) => tell.value("role", role)], [labels.person, ({ person }) => reached(person, sections, tell)], [labels.backup, ({ backup }) => reached(backup, sections, tell)]),
		escalation: tableOf(labels.escalation, manual.escalation, [labels.from, ({ from }) => tell.name("crisis level", from)], [labels.to, ({ to }) => tell.name("crisis level", to)], [labels.when, ({ when }) => when], [labels.notify, ({ notify }) => tell.list(tell.names("team member", notify))]),
		pause: factsOf([labels.steps, manual.pause?.steps], [labels.owner, tell.person(manual.pause?.owner)], [labels.within, tell.duration(manual.pause?.within)]),
		scenarios: some((manual.scenarios ?? []).map((scenario) => scenarioCard(scenario, tell))),
		monitoring: factsOf([labels.keywords, tell.list(manual.monitoring?.keywords)], [labels.tools, tell.list(tell.names("tool", manual.monitoring?.tools))], [labels.owner, tell.person(manual.monitoring?.owner)], [labels.hours, manual.monitoring?.hours]),
		stakeholders: tableOf(labels.stakeholders, manual.stakeholders, [labels.who, ({ name }) => name], [labels.way, ({ channel }) => channel], [labels.owner, ({ owner }) => tell.person(owner)]),
		distribution: factsOf([labels.where, manual.distribution?.where]),
		acknowledged: tableOf(labels.acknowledged, manual.distribution?.acknowledged, [labels.person, ({ person }) => tell.person(person)], [labels.date, ({ on }) => tell.date(on)], [labels.version, ({ version }) => version]),
		drills: drills(manual, tell),
		review: factsOf([labels.within, tell.duration(manual.review?.within)], [labels.owner, tell.person(manual.review?.owner)], [labels.questions, manual.review?.questions])
	};
};
/** Who it is and how to call them: in a crisis nobody leafs through the plan. */
function reached(id, { team }, tell) {
	const { phone } = team.find((member) => member.id === id)?.contact ?? {};
	return [tell.person(id), phone].filter(Boolean).join(", ");
}
function drills({ drills: given }, tell) {
	const { labels } = tell;
	return factsOf([labels.cadence, tell.value("cadence", given?.cadence)], [labels.last, tell.date(given?.last)], [labels.next, tell.date(given?.next)]);
}
function scenarioCard(scenario, tell) {
	const { labels } = tell;
	return {
		title: scenario.name,
		facts: factsOf([labels.level, tell.name("crisis level", scenario.level)], [labels.cluster, tell.value("cluster", scenario.cluster)], [labels.response, tell.value("response", scenario.response)], [labels.threats, tell.names("SWOT item", scenario.threats)], [labels.dont, scenario.dont]),
		tables: some([tableOf(`${labels.steps}: ${scenario.name}`, scenario.steps?.map((step, index) => ({
			...step,
			number: index + 1
		})), [labels.step, ({ number }) => number], [labels.action, ({ do: action }) => action], [labels.owner, ({ owner }) => tell.person(owner)], [labels.within, ({ within }) => tell.duration(within)])]),
		quotes: scenario.statements?.map(({ language, channels, text }) => ({
			label: [
				labels.statement,
				tell.language(language),
				tell.list(tell.names("channel", channels))
			].filter(Boolean).join(" · "),
			text
		}))
	};
}
// src/documents/sections/kpis.ts
var kpis = (sections, tell) => {
	const { labels } = tell;
	return {
		kpis: tableOf(labels.kpis, sections.kpis, [labels.kpi, ({ name }) => name], [labels.objective, (kpi) => tell.names("objective", objectivesOf(kpi))], [labels.metric, (kpi) => metric(kpi, tell)], [labels.channel, ({ channel }) => tell.name("channel", channel)], [labels.baseline, (kpi) => baseline(kpi, tell)], [labels.target, (kpi) => target(kpi, tell)], [labels.milestones, (kpi) => milestones(kpi, tell)], [labels.source, ({ source }) => sourceOf(source, tell)], [labels.cadence, ({ cadence }) => tell.value("cadence", cadence)], [labels.owner, (kpi) => tell.person(kpi.owner ?? inheritedOwner(kpi, sections))]),
		matrix: matrix(sections, tell)
	};
};
/** The metric, what it is a rate of, how it is calculated, and which way is better where that is said. */
function metric(kpi, tell) {
	const name = tell.metric(kpi.metric);
	const of = tell.value("denominator", kpi.of);
	return [
		name && of ? tell.fill(tell.words.rateOf, {
			value: name,
			of
		}) : name ?? of,
		kpi.formula,
		tell.value("direction", kpi.direction)
	];
}
function baseline(kpi, tell) {
	const { value, on, unknown, measureBy } = kpi.baseline ?? {};
	const figure = tell.measure(value, tell.unitOf(kpi));
	if (figure) return on ? tell.fill(tell.words.on, {
		value: figure,
		date: tell.date(on) ?? on
	}) : figure;
	if (!unknown) return void 0;
	return measureBy ? tell.fill(tell.words.unknownUntil, { date: tell.date(measureBy) ?? measureBy }) : tell.words.unknown;
}
function target(kpi, tell) {
	const figure = targetFigure(kpi, tell);
	const by = tell.date(kpi.target?.by);
	return figure && by ? tell.fill(tell.words.by, {
		value: figure,
		date: by
	}) : figure ?? by;
}
function targetFigure({ target: given, ...kpi }, tell) {
	const unit = tell.unitOf(kpi);
	if (given?.value !== void 0) return tell.measure(given.value, unit);
	if (given?.change !== void 0) return given.change.replace("-", "−").replace(/^x/, "×");
	const [min, max] = [tell.measure(given?.min, unit), tell.measure(given?.max, unit)];
	if (min && max) return tell.fill(tell.words.between, {
		min,
		max
	});
	if (min) return tell.fill(tell.words.atLeast, { min });
	return max && tell.fill(tell.words.atMost, { max });
}
function milestones(kpi, tell) {
	return kpi.milestones?.map(({ value, by }) => {
		const figure = tell.measure(value, tell.unitOf(kpi)) ?? "";
		return by ? tell.fill(tell.words.by, {
			value: figure,
			date: tell.date(by) ?? by
		}) : figure;
	});
}
function sourceOf(source, tell) {
	if (!source?.startsWith("native:")) return tell.name("tool", source);
	const platform = source.slice(7);
	return tell.fill(tell.words.nativeStatistics, { platform: tell.platform(platform) ?? platform });
}
/** A KPI's owner is its objective's where it has none of its own. */
function inheritedOwner(kpi, { objectives }) {
	return objectives.find((objective) => objectivesOf(kpi).includes(objective.id))?.owner;
}
/** KPIs and channels down, objectives across: holes are visible at a glance. */
function matrix({ objectives, kpis: all, strategy }, tell) {
	const groups = [{
		label: tell.labels.kpis,
		rows: all.map((kpi) => ({
			name: kpi.name,
			serves: objectivesOf(kpi)
		}))
	}, {
		label: tell.labels.channels,
		rows: (strategy.channels ?? []).map((channel) => ({
			name: tell.channel(channel),
			serves: channel.objectives ?? []
		}))
	}].filter(({ rows }) => rows.length > 0);
	if (objectives.length === 0 || groups.length === 0) return void 0;
	return {
		caption: tell.labels.matrix,
		yes: tell.words.yes,
		columns: objectives.map(({ statement }) => statement),
		width: objectives.length + 1,
		groups: groups.map(({ label, rows }) => ({
			label,
			rows: rows.map(({ name, serves }) => ({
				name,
				cells: objectives.map(({ id }) => serves.includes(id))
			}))
		}))
	};
}
// src/documents/sections/measurement.ts
var measurement = ({ measurement: { reviews, thresholds, corrections, results }, kpis }, tell) => {
	const { labels } = tell;
	return {
		reviews: tableOf(labels.reviews, reviews, [labels.cadence, ({ cadence }) => tell.value("cadence", cadence)], [labels.owner, ({ owner }) => tell.person(owner)], [labels.attendees, ({ attendees }) => tell.list(tell.names("team member", attendees))]),
		thresholds: factsOf([labels.onTrack, thresholds?.onTrack && tell.percent(thresholds.onTrack * 100)], [labels.atRisk, thresholds?.atRisk && tell.percent(thresholds.atRisk * 100)]),
		corrections: tableOf(labels.corrections, corrections, [labels.kpi, ({ kpi }) => tell.name("KPI", kpi)], [labels.when, ({ when = "behind", twice }) => [tell.value("correction", when), twice && tell.words.twice].filter(Boolean).join(", ")], [labels.then, ({ then }) => then], [labels.action, ({ action }) => tell.name("action", action)], [labels.owner, ({ owner }) => tell.person(owner)]),
		results: tableOf(labels.results, rows(results), [labels.date, ({ date }) => tell.date(date)], [labels.kpi, ({ kpi }) => tell.name("KPI", kpi)], [labels.value, (result) => measured(result, kpis, tell)], [labels.note, ({ note }) => note]),
		files: factsOf([labels.results, files(results)])
	};
};
function rows(results) {
	return Array.isArray(results) ? results.filter((result) => typeof result === "object") : [];
}
function files(results) {
	if (typeof results === "string") return [results];
	return (results ?? []).filter((result) => typeof result === "string");
}
function measured({ kpi, value }, kpis, tell) {
	const known = kpis.find(({ id }) => id === kpi);
	return tell.measure(value, known && tell.unitOf(known));
}
// src/documents/sections/objectives.ts
var objectives = ({ objectives: all, plan }, tell) => {
	const { labels } = tell;
	return { objectives: all.map((objective) => ({
		title: objective.statement,
		note: tell.value("priority", objective.priority),
		facts: factsOf([labels.kind, tell.value("objective", objective.kind)], [labels.date, tell.date(objective.by ?? plan.period?.end)], [labels.owner, tell.person(objective.owner)], [labels.audiences, tell.names("audience", objective.audiences)], [labels.rationale, objective.rationale], [labels.approach, tell.value("approach", objective.approach)], [labels.addresses, tell.names("SWOT item", objective.addresses)], [labels.goal, tell.name("goal", objective.goal)])
	})) };
};
// src/documents/sections/people.ts
var people = ({ people: { audiences } }, tell) => {
	const { labels } = tell;
	return { audiences: audiences?.map((audience) => ({
		title: audience.name,
		note: audience.description,
		facts: factsOf([labels.age, age(audience.age, tell)], [labels.location, audience.location], [labels.languages, tell.list(tell.languages(audience.languages))], [labels.platforms, tell.list(audience.platforms?.map((id) => tell.platform(id) ?? id))], [labels.needs, audience.needs], [labels.technographics, tell.list(tell.values("technographics", audience.technographics))])
	})) };
};
function age(range, tell) {
	const { from, to } = range ?? {};
	const { words } = tell;
	if (from !== void 0 && to !== void 0) return tell.fill(words.ages, {
		from,
		to
	});
	if (from !== void 0) return tell.fill(words.agesFrom, { from });
	return to === void 0 ? void 0 : tell.fill(words.agesTo, { to });
}
// src/documents/sections/plan.ts
/** Title, period and status stand in the title block; here is what else a reader may ask. */
var plan = ({ plan: header, team }, tell) => {
	const { labels } = tell;
	const owner = team.find((member) => member.id === header.owner);
	return {
		facts: factsOf([labels.owner, tell.person(header.owner)], [labels.contact, mailLink(owner?.contact?.email)], [labels.language, tell.language(header.language)], [labels.currency, header.currency], [labels.timezone, header.timezone]),
		goals: factsOf([labels.goals, header.goals?.map(({ statement }) => statement)])
	};
};
// src/documents/sections/situation.ts
var quadrants = [
	"strengths",
	"weaknesses",
	"opportunities",
	"threats"
];
var situation = ({ situation: analysis }, tell) => {
	const { labels } = tell;
	return {
		facts: factsOf([labels.asOf, tell.date(analysis.asOf)]),
		internal: internal(analysis, tell),
		history: tableOf(labels.history, analysis.internal?.history, [labels.name, ({ name }) => name], [labels.when, ({ when }) => tell.date(when)], [labels.medium, ({ medium }) => tell.value("medium", medium)], [labels.channels, ({ channels }) => tell.list(channels?.map((channel) => tell.platform(channel) ?? channel))], [labels.result, ({ result }) => result]),
		profiles: tableOf(labels.profiles, analysis.profiles, [labels.platform, ({ platform }) => tell.platform(platform)], [labels.handle, ({ handle }) => handle && `@${handle}`], [labels.followers, ({ followers }) => tell.number(followers)], [labels.engagementRate, ({ engagementRate }) => rate(engagementRate, tell)], [labels.status, ({ status }) => tell.value("profile", status)], [labels.lastPost, ({ lastPost }) => tell.date(lastPost)], [labels.owner, ({ owner }) => tell.person(owner)], [labels.asOf, ({ asOf }) => tell.date(asOf)]),
		competitors: tableOf(labels.competitors, analysis.external?.competitors, [labels.name, ({ name }) => name], [labels.does, ({ does }) => does], [labels.how, ({ how }) => how], [labels.where, ({ where }) => tell.list(where?.map((place) => tell.platform(place) ?? place))]),
		factors: factors(analysis, tell),
		swot: swot(analysis, tell)
	};
};
function internal({ internal: answers }, tell) {
	const { labels } = tell;
	const { resources, reputation } = answers ?? {};
	return factsOf([labels.about, answers?.about], [labels.offerings, answers?.offerings], [labels.resources, [tell.value("level", resources?.level), resources?.note].filter(Boolean).join(": ")], [labels.reputation, [tell.value("sentiment", reputation?.sentiment), reputation?.summary].filter(Boolean).join(": ")], [labels.sources, tell.list(reputation?.sources)]);
}
function rate(given, tell) {
	const value = tell.percent(given?.value);
	if (value === void 0 || given?.of === void 0) return value;
	return tell.fill(tell.words.rateOf, {
		value,
		of: tell.value("denominator", given.of) ?? given.of
	});
}
function factors({ external }, tell) {
	return factsOf(...Object.entries(tell.words.values.factors).map(([group, label]) => [label, external?.factors?.[group]]).map(([label, list]) => [label, list?.map((factor) => sentence(factor, tell))]));
}
function sentence(factor, tell) {
	if (typeof factor === "string") return factor;
	const notes = [tell.value("impact", factor.impact), factor.source].filter(Boolean).join("; ");
	return notes ? `${factor.statement} (${notes})` : factor.statement;
}
/** Four quadrants even where one is empty: that is what makes it a matrix. */
function swot({ swot: analysis }, tell) {
	if (!analysis || quadrants.every((quadrant) => !analysis[quadrant]?.length)) return void 0;
	return {
		title: tell.labels.swot,
		quadrants: quadrants.map((quadrant) => ({
			key: quadrant,
			title: tell.words.values.swot[quadrant],
			items: (analysis[quadrant] ?? []).map((item) => swotItem(item, tell))
		}))
	};
}
function swotItem(item, tell) {
	if (typeof item === "string") return item;
	return item.reputational ? `${item.statement} (${tell.labels.reputational})` : item.statement;
}
// src/documents/sections/strategy.ts
var strategy = ({ strategy: { voice, pillars, channels, actions } }, tell) => {
	const { labels } = tell;
	return {
		voice: factsOf([labels.tone, tell.list(voice?.tone)], [labels.do, voice?.do], [labels.dont, voice?.dont]),
		pillars: tableOf(labels.pillars, pillars, [labels.pillar, ({ name }) => name], [labels.share, ({ share }) => tell.percent(share)], [labels.audiences, ({ audiences }) => tell.names("audience", audiences)], [labels.objectives, ({ objectives }) => tell.names("objective", objectives)]),
		channels: channels?.map((channel) => ({
			title: tell.channel(channel),
			note: channel.rationale,
			facts: factsOf([labels.frequency, frequency(channel.frequency, tell)], [labels.audiences, tell.names("audience", channel.audiences)], [labels.objectives, tell.names("objective", channel.objectives)], [labels.languages, tell.list(tell.languages(channel.languages))], [labels.tone, channel.tone], [labels.formats, tell.list(channel.formats)], [labels.effort, effortPerPost(channel.effortPerPost, tell)])
		})),
		actions: tableOf(labels.actions, actions, [labels.action, ({ description }) => description], [labels.objectives, ({ objectives }) => tell.names("objective", objectives)], [labels.channels, ({ channels }) => tell.names("channel", channels)], [labels.pillar, ({ pillar }) => tell.name("pillar", pillar)], [labels.owner, ({ owner }) => tell.person(owner)], [labels.period, ({ start, end }) => tell.period(start, end)], [labels.effort, ({ effort, per }) => tell.rate(tell.duration(effort), per)], [labels.addresses, ({ addresses }) => tell.names("SWOT item", addresses)])
	};
};
function frequency(given, tell) {
	if (given?.posts === void 0) return void 0;
	return tell.count(tell.words.posts, given.posts, { per: tell.words.each[given.per ?? "week"] });
}
function effortPerPost(effort, tell) {
	const duration = tell.duration(effort);
	return duration && tell.fill(tell.words.perPost, { duration });
}
// src/documents/sections/team.ts
var team = ({ team: members }, tell) => {
	const { labels } = tell;
	return { members: tableOf(tell.words.sections.team, members, [labels.name, ({ name }) => name], [labels.role, ({ role }) => role], [labels.hoursPerWeek, ({ hoursPerWeek }) => tell.number(hoursPerWeek)], [labels.skills, ({ skills }) => tell.list(skills)], [labels.email, ({ contact }) => mailLink(contact?.email)], [labels.phone, ({ contact }) => contact?.phone], [labels.verified, ({ contact }) => tell.date(contact?.verified)]) };
};
// src/documents/sections/technology.ts
var technology = ({ technology: { tools } }, tell) => {
	const { labels } = tell;
	return { tools: tableOf(labels.tools, tools, [labels.name, ({ name }) => name], [labels.purposes, ({ purposes }) => tell.list(tell.values("purpose", purposes))], [labels.owner, ({ owner }) => tell.person(owner)], [labels.cost, ({ cost }) => tell.rate(tell.money(cost?.amount), cost?.per)], [labels.rationale, ({ rationale }) => rationale]) };
};
// src/documents/document.ts
var modules$1 = /* #__PURE__ */ Object.assign({
	"./sections/accounts.ts": accounts,
	"./sections/budget.ts": budget,
	"./sections/calendar.ts": calendar,
	"./sections/campaigns.ts": campaigns,
	"./sections/community.ts": community,
	"./sections/crisis.ts": crisis,
	"./sections/kpis.ts": kpis,
	"./sections/measurement.ts": measurement,
	"./sections/objectives.ts": objectives,
	"./sections/people.ts": people,
	"./sections/plan.ts": plan,
	"./sections/situation.ts": situation,
	"./sections/strategy.ts": strategy,
	"./sections/team.ts": team,
	"./sections/technology.ts": technology
});
/** Says a plan in the parts of a document, in the order of the format; empty sections are left out. */
function documentOf(sections, tell, { errors, logo }) {
	const { plan } = sections;
	const { words, labels } = tell;
	return {
		language: tell.speech.language,
		title: plan.title ?? plan.organization ?? words.untitled,
		organization: plan.title ? plan.organization : void 0,
		facts: factsOf([labels.period, tell.period(plan.period?.start, plan.period?.end)], [labels.status, tell.value("status", plan.status)], [labels.version, plan.version], [labels.approval, [tell.person(plan.approval?.by), tell.date(plan.approval?.on)].filter(Boolean).join(", ")]),
		notice: errors > 0 ? tell.count(words.notice, errors) : void 0,
		accent: plan.brand?.color,
		logo,
		words,
		post: postChain(sections, tell),
		sections: sectionNames.flatMap((id) => sectionView(id, sections, tell) ?? [])
	};
}
function sectionView(id, sections, tell) {
	const say = modules$1[`./sections/${id}.ts`];
	const view = say?.(sections, tell);
	if (!view || isBlank(view)) return void 0;
	return {
		id,
		title: tell.words.sections[id],
		template: `sections/${id}`,
		view
	};
}
/** Forrester's four steps: each is chosen for the one before it. */
function postChain({ people, objectives, strategy, technology }, tell) {
	const { sections: titles } = tell.words;
	const steps = [
		{
			letter: "P",
			title: titles.people,
			items: (people.audiences ?? []).map(({ name }) => name)
		},
		{
			letter: "O",
			title: titles.objectives,
			items: objectives.map(({ statement }) => statement)
		},
		{
			letter: "S",
			title: titles.strategy,
			items: (strategy.channels ?? []).map((channel) => tell.channel(channel))
		},
		{
			letter: "T",
			title: titles.technology,
			items: (technology.tools ?? []).map(({ name }) => name)
		}
	];
	return steps.some(({ items }) => items.length > 0) ? steps : void 0;
}
// src/documents/teller.ts
/** Says what a plan holds in the words of a language: dates, money, names instead of ids. */
var Teller = class {
	speech;
	labels;
	#names = /* @__PURE__ */ new Map();
	#currency;
	/** How dates and numbers are written: as in the plan's own country, where it says one. */
	#locale;
	constructor(speech, sections) {
		this.speech = speech;
		this.labels = speech.words.labels;
		const { language = "", currency } = sections.plan;
		this.#currency = currency;
		this.#locale = language.startsWith(`${speech.language}-`) ? language : speech.language;
		for (const { kind, id, owner } of definitions(sections)) {
			const { name, statement } = owner;
			this.#names.set(`${kind} ${id}`, name ?? statement ?? id);
		}
		for (const channel of sections.strategy.channels ?? []) this.#names.set(`channel ${channel.id}`, this.channel(channel));
	}
	get words() {
		return this.speech.words;
	}
	/** Fills the `{gaps}` of one of the fixed texts. */
	fill(text, values) {
		return text.replace(/\{(\w+)\}/g, (_, key) => String(values[key] ?? ""));
	}
	/** A day in full; what is no day stays as it is written. */
	date(day) {
		if (day === void 0) return void 0;
		const text = String(day);
		const [, year, month, date] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(text) ?? [];
		if (!year || !month) return text;
		const style = date ? { dateStyle: "long" } : {
			year: "numeric",
			month: "long"
		};
		const at = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date ?? 1)));
		return new Intl.DateTimeFormat(this.#locale, {
			...style,
			timeZone: "UTC"
		}).format(at);
	}
	/** A stretch of time, of which either end may be open. */
	period(start, end) {
		const { words } = this;
		const [from, to] = [this.date(start) ?? "", this.date(end) ?? ""];
		if (start && end) return this.fill(words.span, {
			from,
			to
		});
		if (start) return this.fill(words.from, { from });
		return end ? this.fill(words.until, { to }) : void 0;
	}
	number(value, options = {}) {
		if (value === void 0) return void 0;
		return new Intl.NumberFormat(this.#locale, {
			maximumFractionDigits: 4,
			...options
		}).format(value);
	}
	/** A value that is given in percent: 3.2 is 3.2 %. */
	percent(value) {
		if (value === void 0) return void 0;
		return this.number(value / 100, {
			style: "percent",
			maximumFractionDigits: 4
		});
	}
	/** An amount in the plan's currency; a bare number where none is named. */
	money(amount) {
		if (amount === void 0 || !this.#currency) return this.number(amount);
		const fraction = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
		return new Intl.NumberFormat(this.#locale, {
			style: "currency",
			currency: this.#currency,
			...fraction
		}).format(amount);
	}
	/** An amount that comes back every so often. */
	rate(amount, per) {
		if (amount === void 0 || per === void 0) return amount;
		return `${amount} ${this.words.each[per]}`;
	}
	/** "90m" as ninety minutes in words of the language. */
	duration(text) {
		const [, count, letter] = /^(\d+)([mhdw])$/.exec(text ?? "") ?? [];
		if (!count || !letter) return text;
		const unit = {
			m: "minute",
			h: "hour",
			d: "day",
			w: "week"
		}[letter];
		return this.number(Number(count), {
			style: "unit",
			unit,
			unitDisplay: "long"
		});
	}
	/** The value of a metric in its unit. */
	measure(value, unit) {
		if (unit === "percent") return this.percent(value);
		if (unit === "currency") return this.money(value);
		if (unit === "duration") return this.number(value, {
			style: "unit",
			unit: "minute",
			unitDisplay: "long"
		});
		return this.number(value);
	}
	/** What a value of one of the format's fixed sets is called; unknown ones stay as they are written. */
	value(group, key) {
		return key === void 0 ? void 0 : this.words.values[group][key] ?? key;
	}
	values(group, keys) {
		return keys?.map((key) => this.value(group, key) ?? key);
	}
	/** What the thing with this id is called; the id itself where the plan has no such thing. */
	name(kind, id) {
		return id === void 0 || id === null ? void 0 : this.#names.get(`${kind} ${id}`) ?? id;
	}
	names(kind, ids) {
		return ids?.map((id) => this.name(kind, id) ?? id);
	}
	person(id) {
		return this.name("team member", id);
	}
	platform(id) {
		return platforms.find((platform) => platform.id === id)?.name ?? id;
	}
	metric(id) {
		return id === void 0 || id === "custom" ? void 0 : this.speech.metricNames[id] ?? id;
	}
	unitOf(kpi) {
		return kpi.unit ?? metrics.find(({ id }) => id === kpi.metric)?.unit;
	}
	channel({ platform, handle }) {
		return [this.platform(platform), handle && `@${handle}`].filter(Boolean).join(" ");
	}
	language(tag) {
		if (tag === void 0) return void 0;
		return new Intl.DisplayNames(this.#locale, { type: "language" }).of(tag) ?? tag;
	}
	languages(tags) {
		return tags?.map((tag) => this.language(tag) ?? tag);
	}
	weekdays(days) {
		const order = [
			"mon",
			"tue",
			"wed",
			"thu",
			"fri",
			"sat",
			"sun"
		];
		const format = new Intl.DateTimeFormat(this.#locale, {
			weekday: "long",
			timeZone: "UTC"
		});
		const named = days?.map((day) => format.format(new Date(Date.UTC(2024, 0, 1 + order.indexOf(day)))));
		return named && this.list(named);
	}
	/** "a, b and c" as the language has it. */
	list(texts) {
		return texts && new Intl.ListFormat(this.#locale, {
			type: "unit",
			style: "short"
		}).format(texts);
	}
	/** One of several fixed texts by a count, as the language has it. */
	count(forms, count, values = {}) {
		const form = new Intl.PluralRules(this.#locale).select(count) === "one" ? forms.one : forms.other;
		return this.fill(form, {
			count: this.number(count) ?? count,
			...values
		});
	}
	yesNo(answer) {
		if (answer === void 0) return void 0;
		return answer ? this.words.yes : this.words.no;
	}
};
// src/documents/index.ts
var modules = /* #__PURE__ */ Object.assign({
	"./formats/html.ts": () => import("./html.js").then((m) => m["default"]),
	"./formats/markdown.ts": () => import("./markdown.js").then((m) => m["default"])
});
/** The kinds of document: a file in `formats/` is one. */
var documentFormats = Object.keys(modules).map((path) => path.slice(10, -3));
/** Loads the kind of document of that name, which is one of `documentFormats`. */
async function loadDocumentFormat(name) {
	const load = modules[`./formats/${name}.ts`];
	if (!load) throw new Error(`no document format "${name}"`);
	return load();
}
/** Prints a plan as a document. What does not fit the schemas is left out; everything else is printed. */
async function renderDocument(plan, { format, language, ...facing }) {
	const [{ render }, words, metricNames] = await Promise.all([
		loadDocumentFormat(format),
		loadDocumentWords(language),
		loadMetricNames(language)
	]);
	const sections = await soundParts(plan);
	return render(documentOf(sections, new Teller({
		language,
		words,
		metricNames
	}, sections), facing));
}
// src/documents/logo.ts
var types = {
	".svg": "image/svg+xml",
	".png": "image/png",
	".jpg": "image/jpeg",
	".jpeg": "image/jpeg",
	".webp": "image/webp"
};
/** A larger picture would weigh more than the document it stands in. */
var MAX_BYTES = 5e5;
/**
* A plan's logo as a data: address, so that the document needs no other file; or why there is none.
* @param root the folder that the logo may not lie outside of
*/
function logoOf(logo, { plan, root, files }) {
	if (logo === void 0) return void 0;
	const type = types[extname(logo).toLowerCase()];
	if (!type) return { missing: `it is none of ${Object.keys(types).join(", ")}` };
	try {
		const file = join(dirname(plan), logo);
		if (relative(files.real(root), files.real(file)).startsWith("..")) return { missing: "it lies outside the plan's folder" };
		const bytes = files.read(file);
		if (bytes.length > MAX_BYTES) return { missing: "it is larger than 500 kB" };
		return { data: `data:${type};base64,${Buffer.from(bytes).toString("base64")}` };
	} catch {
		return { missing: "it cannot be read" };
	}
}
export { soundParts as a, renderDocument as i, documentFormats as n, loadDocumentFormat as r, logoOf as t };
