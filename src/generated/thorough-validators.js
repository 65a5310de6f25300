// Generated from schemas/ by `npm run generate`; changes here are lost.
import * as equal from "ajv/dist/runtime/equal.js";
import * as ucs2length from "ajv/dist/runtime/ucs2length.js";
import { formats } from "../schema/formats.ts";
import { patternOf } from "../schema/pattern.ts";

const helpers = { "ajv/dist/runtime/equal": equal, "ajv/dist/runtime/ucs2length": ucs2length };
/** The exports of a CommonJS module, which loaders hand over in two ways. */
const require = (name) => (helpers[name].default?.__esModule ? helpers[name].default : helpers[name]);
"use strict";
export const root = validate52;
const schema19 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"Social media plan","type":"object","required":["smplan"],"properties":{"smplan":{"title":"Format version","const":1},"plan":{},"team":{},"situation":{},"people":{},"objectives":{},"strategy":{},"technology":{},"kpis":{},"measurement":{},"budget":{},"campaigns":{},"community":{},"calendar":{},"accounts":{},"crisis":{}},"patternProperties":{"^x-":true},"additionalProperties":false};
const func4 = Object.prototype.hasOwnProperty;
const func0 = patternOf;
const pattern3 = func0("^x-", "u");

function validate52(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate52.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.smplan === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "smplan"},schema:schema19.required,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema19.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.smplan !== undefined){
let data0 = data.smplan;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/smplan",schemaPath:"#/properties/smplan/const",keyword:"const",params:{allowedValue: 1},schema:1,parentSchema:schema19.properties.smplan,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate52.errors = vErrors;
return errors === 0;
}
validate52.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const config = validate53;
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"smplan configuration","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"$schema":{"title":"Schema","type":"string"},"extends":{"title":"Extends","anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]},"rules":{"$ref":"#/$defs/rules"},"overrides":{"title":"Overrides","type":"array","items":{"title":"Override","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["files","rules"],"properties":{"files":{"title":"Files","$ref":"#/$defs/names"},"rules":{"$ref":"#/$defs/rules"}}}},"ignore":{"title":"Ignore","$ref":"#/$defs/names"},"vocabulary":{"title":"Vocabulary","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"platforms":{"title":"Platforms","type":"array","items":{"$ref":"#/$defs/platform"}},"metrics":{"title":"Metrics","type":"array","items":{"$ref":"#/$defs/metric"}},"vagueWords":{"title":"Vague words","$ref":"#/$defs/names"}}},"exports":{"title":"Exports","type":"array","items":{"$ref":"#/$defs/export"}},"plugins":{"title":"Plugins","$ref":"#/$defs/names"},"customRules":{"title":"Custom rules","type":"object","additionalProperties":{"$ref":"#/$defs/customRule"}}},"$defs":{"names":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"severity":{"title":"Severity","enum":["error","warning","info","off"]},"setting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"rules":{"title":"Rules","type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/one-off":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/period":{"$ref":"#/$defs/setting"},"budget/planned":{"$ref":"#/$defs/setting"},"budget/price":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"times":{"type":"number","minimum":1}}}]},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/ai-label":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/disclosed-clearly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"characters":{"type":"integer","minimum":1},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/giveaway":{"$ref":"#/$defs/setting"},"calendar/green-claim":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"calendar/readable":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"words":{"type":"integer","minimum":1},"emoji":{"type":"integer","minimum":0}}}]},"calendar/reported-limits":{"$ref":"#/$defs/setting"},"calendar/year":{"$ref":"#/$defs/setting"},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/partner-contract":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"campaigns/tracking":{"$ref":"#/$defs/setting"},"campaigns/utm":{"$ref":"#/$defs/setting"},"community/consistent":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/planned":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/clearance":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/manual":{"$ref":"#/$defs/setting"},"crisis/message":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"missing":{"type":"integer","minimum":0,"maximum":4}}}]},"crisis/misinformation":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/pause-owner":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"crisis/updates":{"$ref":"#/$defs/setting"},"governance/access":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/header":{"$ref":"#/$defs/setting"},"governance/people":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/count":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/posts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/profiles":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"times":{"type":"number","minimum":1}}}]},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/rates":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/return":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"kpis/shares":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/total":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"kpis/watch-time":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"minutes":{"type":"number","minimum":0}}}]},"kpis/weekly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/leader":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/distinct":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/action-dates":{"$ref":"#/$defs/setting"},"strategy/avoided":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/hours":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/reported-format":{"$ref":"#/$defs/setting"},"strategy/rhythm":{"$ref":"#/$defs/setting"},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"},"technology/overlap":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]}}},"platform":{"title":"Platform","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","name","home"],"properties":{"id":{"title":"Id","$ref":"#/$defs/id"},"name":{"title":"Name","type":"string","minLength":1},"home":{"title":"Home","type":"string","pattern":"^https://[^\\s]+$","x-expects":"a web address such as https://example.org"},"asOf":{"title":"As of","type":"string","format":"date","x-expects":"a date such as 2027-01-31"},"formats":{"title":"Formats","$ref":"#/$defs/names"},"textLimit":{"title":"Text limit","type":"integer","minimum":1},"hashtags":{"title":"Hashtags","type":"integer","minimum":0},"postsPerWeek":{"title":"Posts per week","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0}}},"nativeAnalytics":{"title":"Native analytics","type":"boolean"}}},"metric":{"title":"Metric","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"title":"Id","$ref":"#/$defs/id"},"unit":{"title":"Unit","enum":["count","percent","currency","duration","ratio","score"]},"direction":{"title":"Direction","enum":["up","down","keep"]},"formula":{"title":"Formula","type":"string","minLength":1},"vanity":{"title":"Vanity","type":"boolean"},"evidenceFor":{"title":"Evidence for","$ref":"#/$defs/names"},"platforms":{"title":"Platforms","$ref":"#/$defs/names"}}},"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-expects":"lowercase letters, digits and hyphens, such as grow-visits"},"condition":{"anyOf":[{"type":"string","minLength":1},{"type":"object"}]},"pieces":{"type":"array","items":{"title":"Piece of a plan","anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1},"customRule":{"title":"Custom rule","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"title":"Given","type":"string","minLength":1},"when":{"title":"When","$ref":"#/$defs/condition"},"assert":{"title":"Assert","$ref":"#/$defs/condition"},"message":{"title":"Message","type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"title":"Summary","type":"string","minLength":1},"why":{"title":"Why","type":"string","minLength":1},"failing":{"title":"Failing","$ref":"#/$defs/pieces"},"passing":{"title":"Passing","$ref":"#/$defs/pieces"}}},"ownSetting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"export":{"title":"Export","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"title":"Name","type":"string","minLength":1},"platform":{"title":"Platform","type":"string","minLength":1},"rows":{"title":"Rows","type":"string","enum":["day","post"]},"date":{"title":"Date","type":"string","minLength":1},"columns":{"title":"Columns","type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"title":"Take","type":"string","enum":["sum","last","mean"]},"dates":{"title":"Order of dates","type":"string","enum":["dmy","mdy"]},"numbers":{"title":"Numbers","type":"string","enum":["en","bg","es"]}}}}};
const func8 = require("ajv/dist/runtime/ucs2length").default;
const schema21 = {"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true};

function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate54.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema21.items,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"},schema:schema21.items.type,parentSchema:schema21.items,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
let i1 = data.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err3 = {instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate54.errors = vErrors;
return errors === 0;
}
validate54.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

const schema22 = {"title":"Rules","type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/one-off":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/period":{"$ref":"#/$defs/setting"},"budget/planned":{"$ref":"#/$defs/setting"},"budget/price":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"times":{"type":"number","minimum":1}}}]},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/ai-label":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/disclosed-clearly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"characters":{"type":"integer","minimum":1},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/giveaway":{"$ref":"#/$defs/setting"},"calendar/green-claim":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"calendar/readable":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"words":{"type":"integer","minimum":1},"emoji":{"type":"integer","minimum":0}}}]},"calendar/reported-limits":{"$ref":"#/$defs/setting"},"calendar/year":{"$ref":"#/$defs/setting"},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/partner-contract":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"campaigns/tracking":{"$ref":"#/$defs/setting"},"campaigns/utm":{"$ref":"#/$defs/setting"},"community/consistent":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/planned":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/clearance":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/manual":{"$ref":"#/$defs/setting"},"crisis/message":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"missing":{"type":"integer","minimum":0,"maximum":4}}}]},"crisis/misinformation":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/pause-owner":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"crisis/updates":{"$ref":"#/$defs/setting"},"governance/access":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/header":{"$ref":"#/$defs/setting"},"governance/people":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/count":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/posts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/profiles":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"times":{"type":"number","minimum":1}}}]},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/rates":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/return":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"kpis/shares":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/total":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"kpis/watch-time":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"minutes":{"type":"number","minimum":0}}}]},"kpis/weekly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/leader":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/distinct":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/action-dates":{"$ref":"#/$defs/setting"},"strategy/avoided":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/hours":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/reported-format":{"$ref":"#/$defs/setting"},"strategy/rhythm":{"$ref":"#/$defs/setting"},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"},"technology/overlap":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]}}};
const schema23 = {"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}}}]};
const schema24 = {"title":"Severity","enum":["error","warning","info","off"]};

function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate58.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema24.enum},schema:schema24.enum,parentSchema:schema24,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate58.errors = vErrors;
return errors === 0;
}
validate58.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate57(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate57.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema23.anyOf[0].type,parentSchema:schema23.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema23.anyOf[0].enum},schema:schema23.anyOf[0].enum,parentSchema:schema23.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severity !== undefined){
if(!(validate58(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema23.anyOf[1].type,parentSchema:schema23.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = {};
props0.severity = true;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema23.anyOf,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate57.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate57.evaluated = {"dynamicProps":true,"dynamicItems":false};

const schema25 = {"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"}}}]};

function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate61.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema25.anyOf[0].type,parentSchema:schema25.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema25.anyOf[0].enum},schema:schema25.anyOf[0].enum,parentSchema:schema25.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "severity")){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema25.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.severity !== undefined){
if(!(validate58(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema25.anyOf[1].type,parentSchema:schema25.anyOf[1],data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema25.anyOf,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate61.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate61.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate56.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func4.call(schema22.properties, key0))){
if(!(validate57(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
errors = vErrors.length;
}
}
}
if(data["budget/affordable"] !== undefined){
if(!(validate61(data["budget/affordable"], {instancePath:instancePath+"/budget~1affordable",parentData:data,parentDataProperty:"budget/affordable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["budget/campaigns"] !== undefined){
let data2 = data["budget/campaigns"];
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["budget/campaigns"].anyOf[0].type,parentSchema:schema22.properties["budget/campaigns"].anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data2 === "error") || (data2 === "warning")) || (data2 === "info")) || (data2 === "off"))){
const err1 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["budget/campaigns"].anyOf[0].enum},schema:schema22.properties["budget/campaigns"].anyOf[0].enum,parentSchema:schema22.properties["budget/campaigns"].anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid2 = valid2 || _valid0;
const _errs8 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key1 in data2){
if(!((key1 === "severity") || (key1 === "tolerance"))){
const err2 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema22.properties["budget/campaigns"].anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data2.severity !== undefined){
if(!(validate58(data2.severity, {instancePath:instancePath+"/budget~1campaigns/severity",parentData:data2,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data2.tolerance !== undefined){
let data4 = data2.tolerance;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err3 = {instancePath:instancePath+"/budget~1campaigns/tolerance",schemaPath:"#/properties/budget~1campaigns/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["budget/campaigns"].anyOf[1].properties.tolerance,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/budget~1campaigns/tolerance",schemaPath:"#/properties/budget~1campaigns/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema22.properties["budget/campaigns"].anyOf[1].properties.tolerance.type,parentSchema:schema22.properties["budget/campaigns"].anyOf[1].properties.tolerance,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["budget/campaigns"].anyOf[1].type,parentSchema:schema22.properties["budget/campaigns"].anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err6 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["budget/campaigns"].anyOf,parentSchema:schema22.properties["budget/campaigns"],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data["budget/consistent"] !== undefined){
let data5 = data["budget/consistent"];
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["budget/consistent"].anyOf[0].type,parentSchema:schema22.properties["budget/consistent"].anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data5 === "error") || (data5 === "warning")) || (data5 === "info")) || (data5 === "off"))){
const err8 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["budget/consistent"].anyOf[0].enum},schema:schema22.properties["budget/consistent"].anyOf[0].enum,parentSchema:schema22.properties["budget/consistent"].anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs16 === errors;
valid4 = valid4 || _valid1;
const _errs18 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key2 in data5){
if(!((key2 === "severity") || (key2 === "tolerance"))){
const err9 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema22.properties["budget/consistent"].anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data5.severity !== undefined){
if(!(validate58(data5.severity, {instancePath:instancePath+"/budget~1consistent/severity",parentData:data5,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data5.tolerance !== undefined){
let data7 = data5.tolerance;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/budget~1consistent/tolerance",schemaPath:"#/properties/budget~1consistent/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["budget/consistent"].anyOf[1].properties.tolerance,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/budget~1consistent/tolerance",schemaPath:"#/properties/budget~1consistent/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema22.properties["budget/consistent"].anyOf[1].properties.tolerance.type,parentSchema:schema22.properties["budget/consistent"].anyOf[1].properties.tolerance,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["budget/consistent"].anyOf[1].type,parentSchema:schema22.properties["budget/consistent"].anyOf[1],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
if(!valid4){
const err13 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["budget/consistent"].anyOf,parentSchema:schema22.properties["budget/consistent"],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
errors = _errs15;
if(vErrors !== null){
if(_errs15){
vErrors.length = _errs15;
}
else {
vErrors = null;
}
}
}
}
if(data["budget/contingency"] !== undefined){
if(!(validate61(data["budget/contingency"], {instancePath:instancePath+"/budget~1contingency",parentData:data,parentDataProperty:"budget/contingency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["budget/currency"] !== undefined){
if(!(validate61(data["budget/currency"], {instancePath:instancePath+"/budget~1currency",parentData:data,parentDataProperty:"budget/currency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["budget/one-off"] !== undefined){
if(!(validate61(data["budget/one-off"], {instancePath:instancePath+"/budget~1one-off",parentData:data,parentDataProperty:"budget/one-off",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["budget/paid"] !== undefined){
if(!(validate61(data["budget/paid"], {instancePath:instancePath+"/budget~1paid",parentData:data,parentDataProperty:"budget/paid",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["budget/people"] !== undefined){
if(!(validate61(data["budget/people"], {instancePath:instancePath+"/budget~1people",parentData:data,parentDataProperty:"budget/people",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["budget/period"] !== undefined){
if(!(validate61(data["budget/period"], {instancePath:instancePath+"/budget~1period",parentData:data,parentDataProperty:"budget/period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["budget/planned"] !== undefined){
if(!(validate61(data["budget/planned"], {instancePath:instancePath+"/budget~1planned",parentData:data,parentDataProperty:"budget/planned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["budget/price"] !== undefined){
let data15 = data["budget/price"];
const _errs32 = errors;
let valid6 = false;
const _errs33 = errors;
if(typeof data15 !== "string"){
const err14 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["budget/price"].anyOf[0].type,parentSchema:schema22.properties["budget/price"].anyOf[0],data:data15};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data15 === "error") || (data15 === "warning")) || (data15 === "info")) || (data15 === "off"))){
const err15 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["budget/price"].anyOf[0].enum},schema:schema22.properties["budget/price"].anyOf[0].enum,parentSchema:schema22.properties["budget/price"].anyOf[0],data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs33 === errors;
valid6 = valid6 || _valid2;
const _errs35 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key3 in data15){
if(!((key3 === "severity") || (key3 === "times"))){
const err16 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema22.properties["budget/price"].anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data15.severity !== undefined){
if(!(validate58(data15.severity, {instancePath:instancePath+"/budget~1price/severity",parentData:data15,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data15.times !== undefined){
let data17 = data15.times;
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err17 = {instancePath:instancePath+"/budget~1price/times",schemaPath:"#/properties/budget~1price/anyOf/1/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["budget/price"].anyOf[1].properties.times,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/budget~1price/times",schemaPath:"#/properties/budget~1price/anyOf/1/properties/times/type",keyword:"type",params:{type: "number"},schema:schema22.properties["budget/price"].anyOf[1].properties.times.type,parentSchema:schema22.properties["budget/price"].anyOf[1].properties.times,data:data17};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["budget/price"].anyOf[1].type,parentSchema:schema22.properties["budget/price"].anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs35 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err20 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["budget/price"].anyOf,parentSchema:schema22.properties["budget/price"],data:data15};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
}
if(data["budget/sum"] !== undefined){
let data18 = data["budget/sum"];
const _errs42 = errors;
let valid8 = false;
const _errs43 = errors;
if(typeof data18 !== "string"){
const err21 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["budget/sum"].anyOf[0].type,parentSchema:schema22.properties["budget/sum"].anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data18 === "error") || (data18 === "warning")) || (data18 === "info")) || (data18 === "off"))){
const err22 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["budget/sum"].anyOf[0].enum},schema:schema22.properties["budget/sum"].anyOf[0].enum,parentSchema:schema22.properties["budget/sum"].anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs43 === errors;
valid8 = valid8 || _valid3;
const _errs45 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key4 in data18){
if(!((key4 === "severity") || (key4 === "tolerance"))){
const err23 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema22.properties["budget/sum"].anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data18.severity !== undefined){
if(!(validate58(data18.severity, {instancePath:instancePath+"/budget~1sum/severity",parentData:data18,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data18.tolerance !== undefined){
let data20 = data18.tolerance;
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err24 = {instancePath:instancePath+"/budget~1sum/tolerance",schemaPath:"#/properties/budget~1sum/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["budget/sum"].anyOf[1].properties.tolerance,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
else {
const err25 = {instancePath:instancePath+"/budget~1sum/tolerance",schemaPath:"#/properties/budget~1sum/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema22.properties["budget/sum"].anyOf[1].properties.tolerance.type,parentSchema:schema22.properties["budget/sum"].anyOf[1].properties.tolerance,data:data20};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
}
else {
const err26 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["budget/sum"].anyOf[1].type,parentSchema:schema22.properties["budget/sum"].anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs45 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err27 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["budget/sum"].anyOf,parentSchema:schema22.properties["budget/sum"],data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/accessible"] !== undefined){
let data21 = data["calendar/accessible"];
const _errs52 = errors;
let valid10 = false;
const _errs53 = errors;
if(typeof data21 !== "string"){
const err28 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/accessible"].anyOf[0].type,parentSchema:schema22.properties["calendar/accessible"].anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((data21 === "error") || (data21 === "warning")) || (data21 === "info")) || (data21 === "off"))){
const err29 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/accessible"].anyOf[0].enum},schema:schema22.properties["calendar/accessible"].anyOf[0].enum,parentSchema:schema22.properties["calendar/accessible"].anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid10 = valid10 || _valid4;
const _errs55 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key5 in data21){
if(!((key5 === "severity") || (key5 === "letters"))){
const err30 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema22.properties["calendar/accessible"].anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data21.severity !== undefined){
if(!(validate58(data21.severity, {instancePath:instancePath+"/calendar~1accessible/severity",parentData:data21,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data21.letters !== undefined){
let data23 = data21.letters;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err31 = {instancePath:instancePath+"/calendar~1accessible/letters",schemaPath:"#/properties/calendar~1accessible/anyOf/1/properties/letters/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/accessible"].anyOf[1].properties.letters.type,parentSchema:schema22.properties["calendar/accessible"].anyOf[1].properties.letters,data:data23};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err32 = {instancePath:instancePath+"/calendar~1accessible/letters",schemaPath:"#/properties/calendar~1accessible/anyOf/1/properties/letters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["calendar/accessible"].anyOf[1].properties.letters,data:data23};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/accessible"].anyOf[1].type,parentSchema:schema22.properties["calendar/accessible"].anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid4 = _errs55 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err34 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/accessible"].anyOf,parentSchema:schema22.properties["calendar/accessible"],data:data21};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/adapted"] !== undefined){
let data24 = data["calendar/adapted"];
const _errs62 = errors;
let valid12 = false;
const _errs63 = errors;
if(typeof data24 !== "string"){
const err35 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/adapted"].anyOf[0].type,parentSchema:schema22.properties["calendar/adapted"].anyOf[0],data:data24};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data24 === "error") || (data24 === "warning")) || (data24 === "info")) || (data24 === "off"))){
const err36 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/adapted"].anyOf[0].enum},schema:schema22.properties["calendar/adapted"].anyOf[0].enum,parentSchema:schema22.properties["calendar/adapted"].anyOf[0],data:data24};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid5 = _errs63 === errors;
valid12 = valid12 || _valid5;
const _errs65 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key6 in data24){
if(!((key6 === "severity") || (key6 === "letters"))){
const err37 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema22.properties["calendar/adapted"].anyOf[1],data:data24};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data24.severity !== undefined){
if(!(validate58(data24.severity, {instancePath:instancePath+"/calendar~1adapted/severity",parentData:data24,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data24.letters !== undefined){
let data26 = data24.letters;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err38 = {instancePath:instancePath+"/calendar~1adapted/letters",schemaPath:"#/properties/calendar~1adapted/anyOf/1/properties/letters/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/adapted"].anyOf[1].properties.letters.type,parentSchema:schema22.properties["calendar/adapted"].anyOf[1].properties.letters,data:data26};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err39 = {instancePath:instancePath+"/calendar~1adapted/letters",schemaPath:"#/properties/calendar~1adapted/anyOf/1/properties/letters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["calendar/adapted"].anyOf[1].properties.letters,data:data26};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/adapted"].anyOf[1].type,parentSchema:schema22.properties["calendar/adapted"].anyOf[1],data:data24};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid5 = _errs65 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const err41 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/adapted"].anyOf,parentSchema:schema22.properties["calendar/adapted"],data:data24};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/ai-label"] !== undefined){
let data27 = data["calendar/ai-label"];
const _errs72 = errors;
let valid14 = false;
const _errs73 = errors;
if(typeof data27 !== "string"){
const err42 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/ai-label"].anyOf[0].type,parentSchema:schema22.properties["calendar/ai-label"].anyOf[0],data:data27};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((data27 === "error") || (data27 === "warning")) || (data27 === "info")) || (data27 === "off"))){
const err43 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/ai-label"].anyOf[0].enum},schema:schema22.properties["calendar/ai-label"].anyOf[0].enum,parentSchema:schema22.properties["calendar/ai-label"].anyOf[0],data:data27};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid6 = _errs73 === errors;
valid14 = valid14 || _valid6;
const _errs75 = errors;
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
for(const key7 in data27){
if(!((key7 === "severity") || (key7 === "markets"))){
const err44 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema22.properties["calendar/ai-label"].anyOf[1],data:data27};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data27.severity !== undefined){
if(!(validate58(data27.severity, {instancePath:instancePath+"/calendar~1ai-label/severity",parentData:data27,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data27.markets !== undefined){
let data29 = data27.markets;
if(Array.isArray(data29)){
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
let data30 = data29[i0];
if(typeof data30 !== "string"){
const err45 = {instancePath:instancePath+"/calendar~1ai-label/markets/" + i0,schemaPath:"#/properties/calendar~1ai-label/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/ai-label"].anyOf[1].properties.markets.items.type,parentSchema:schema22.properties["calendar/ai-label"].anyOf[1].properties.markets.items,data:data30};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((((data30 === "eu") || (data30 === "bg")) || (data30 === "es")) || (data30 === "uk")) || (data30 === "us"))){
const err46 = {instancePath:instancePath+"/calendar~1ai-label/markets/" + i0,schemaPath:"#/properties/calendar~1ai-label/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/ai-label"].anyOf[1].properties.markets.items.enum},schema:schema22.properties["calendar/ai-label"].anyOf[1].properties.markets.items.enum,parentSchema:schema22.properties["calendar/ai-label"].anyOf[1].properties.markets.items,data:data30};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/calendar~1ai-label/markets",schemaPath:"#/properties/calendar~1ai-label/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"},schema:schema22.properties["calendar/ai-label"].anyOf[1].properties.markets.type,parentSchema:schema22.properties["calendar/ai-label"].anyOf[1].properties.markets,data:data29};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/ai-label"].anyOf[1].type,parentSchema:schema22.properties["calendar/ai-label"].anyOf[1],data:data27};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var _valid6 = _errs75 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const err49 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/ai-label"].anyOf,parentSchema:schema22.properties["calendar/ai-label"],data:data27};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs72;
if(vErrors !== null){
if(_errs72){
vErrors.length = _errs72;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/approved"] !== undefined){
let data31 = data["calendar/approved"];
const _errs84 = errors;
let valid18 = false;
const _errs85 = errors;
if(typeof data31 !== "string"){
const err50 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/approved"].anyOf[0].type,parentSchema:schema22.properties["calendar/approved"].anyOf[0],data:data31};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((data31 === "error") || (data31 === "warning")) || (data31 === "info")) || (data31 === "off"))){
const err51 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/approved"].anyOf[0].enum},schema:schema22.properties["calendar/approved"].anyOf[0].enum,parentSchema:schema22.properties["calendar/approved"].anyOf[0],data:data31};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid7 = _errs85 === errors;
valid18 = valid18 || _valid7;
const _errs87 = errors;
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
for(const key8 in data31){
if(!((key8 === "severity") || (key8 === "days"))){
const err52 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema22.properties["calendar/approved"].anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data31.severity !== undefined){
if(!(validate58(data31.severity, {instancePath:instancePath+"/calendar~1approved/severity",parentData:data31,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data31.days !== undefined){
let data33 = data31.days;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err53 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/approved"].anyOf[1].properties.days.type,parentSchema:schema22.properties["calendar/approved"].anyOf[1].properties.days,data:data33};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err54 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["calendar/approved"].anyOf[1].properties.days,data:data33};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/approved"].anyOf[1].type,parentSchema:schema22.properties["calendar/approved"].anyOf[1],data:data31};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid7 = _errs87 === errors;
valid18 = valid18 || _valid7;
if(!valid18){
const err56 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/approved"].anyOf,parentSchema:schema22.properties["calendar/approved"],data:data31};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs84;
if(vErrors !== null){
if(_errs84){
vErrors.length = _errs84;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/clash"] !== undefined){
if(!(validate61(data["calendar/clash"], {instancePath:instancePath+"/calendar~1clash",parentData:data,parentDataProperty:"calendar/clash",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["calendar/disclosed"] !== undefined){
if(!(validate61(data["calendar/disclosed"], {instancePath:instancePath+"/calendar~1disclosed",parentData:data,parentDataProperty:"calendar/disclosed",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["calendar/disclosed-clearly"] !== undefined){
let data36 = data["calendar/disclosed-clearly"];
const _errs96 = errors;
let valid20 = false;
const _errs97 = errors;
if(typeof data36 !== "string"){
const err57 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/disclosed-clearly"].anyOf[0].type,parentSchema:schema22.properties["calendar/disclosed-clearly"].anyOf[0],data:data36};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((((data36 === "error") || (data36 === "warning")) || (data36 === "info")) || (data36 === "off"))){
const err58 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/disclosed-clearly"].anyOf[0].enum},schema:schema22.properties["calendar/disclosed-clearly"].anyOf[0].enum,parentSchema:schema22.properties["calendar/disclosed-clearly"].anyOf[0],data:data36};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid8 = _errs97 === errors;
valid20 = valid20 || _valid8;
const _errs99 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
for(const key9 in data36){
if(!(((key9 === "severity") || (key9 === "characters")) || (key9 === "markets"))){
const err59 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema22.properties["calendar/disclosed-clearly"].anyOf[1],data:data36};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data36.severity !== undefined){
if(!(validate58(data36.severity, {instancePath:instancePath+"/calendar~1disclosed-clearly/severity",parentData:data36,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data36.characters !== undefined){
let data38 = data36.characters;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err60 = {instancePath:instancePath+"/calendar~1disclosed-clearly/characters",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/characters/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.characters.type,parentSchema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.characters,data:data38};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 1 || isNaN(data38)){
const err61 = {instancePath:instancePath+"/calendar~1disclosed-clearly/characters",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.characters,data:data38};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
}
if(data36.markets !== undefined){
let data39 = data36.markets;
if(Array.isArray(data39)){
const len1 = data39.length;
for(let i1=0; i1<len1; i1++){
let data40 = data39[i1];
if(typeof data40 !== "string"){
const err62 = {instancePath:instancePath+"/calendar~1disclosed-clearly/markets/" + i1,schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.markets.items.type,parentSchema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.markets.items,data:data40};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(((((data40 === "eu") || (data40 === "bg")) || (data40 === "es")) || (data40 === "uk")) || (data40 === "us"))){
const err63 = {instancePath:instancePath+"/calendar~1disclosed-clearly/markets/" + i1,schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.markets.items.enum},schema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.markets.items.enum,parentSchema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.markets.items,data:data40};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/calendar~1disclosed-clearly/markets",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"},schema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.markets.type,parentSchema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].properties.markets,data:data39};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/disclosed-clearly"].anyOf[1].type,parentSchema:schema22.properties["calendar/disclosed-clearly"].anyOf[1],data:data36};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid8 = _errs99 === errors;
valid20 = valid20 || _valid8;
if(!valid20){
const err66 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/disclosed-clearly"].anyOf,parentSchema:schema22.properties["calendar/disclosed-clearly"],data:data36};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
errors = _errs96;
if(vErrors !== null){
if(_errs96){
vErrors.length = _errs96;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/due"] !== undefined){
if(!(validate61(data["calendar/due"], {instancePath:instancePath+"/calendar~1due",parentData:data,parentDataProperty:"calendar/due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["calendar/giveaway"] !== undefined){
if(!(validate61(data["calendar/giveaway"], {instancePath:instancePath+"/calendar~1giveaway",parentData:data,parentDataProperty:"calendar/giveaway",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["calendar/green-claim"] !== undefined){
let data43 = data["calendar/green-claim"];
const _errs112 = errors;
let valid24 = false;
const _errs113 = errors;
if(typeof data43 !== "string"){
const err67 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/green-claim"].anyOf[0].type,parentSchema:schema22.properties["calendar/green-claim"].anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((((data43 === "error") || (data43 === "warning")) || (data43 === "info")) || (data43 === "off"))){
const err68 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/green-claim"].anyOf[0].enum},schema:schema22.properties["calendar/green-claim"].anyOf[0].enum,parentSchema:schema22.properties["calendar/green-claim"].anyOf[0],data:data43};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid9 = _errs113 === errors;
valid24 = valid24 || _valid9;
const _errs115 = errors;
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
for(const key10 in data43){
if(!((key10 === "severity") || (key10 === "markets"))){
const err69 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema22.properties["calendar/green-claim"].anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data43.severity !== undefined){
if(!(validate58(data43.severity, {instancePath:instancePath+"/calendar~1green-claim/severity",parentData:data43,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data43.markets !== undefined){
let data45 = data43.markets;
if(Array.isArray(data45)){
const len2 = data45.length;
for(let i2=0; i2<len2; i2++){
let data46 = data45[i2];
if(typeof data46 !== "string"){
const err70 = {instancePath:instancePath+"/calendar~1green-claim/markets/" + i2,schemaPath:"#/properties/calendar~1green-claim/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/green-claim"].anyOf[1].properties.markets.items.type,parentSchema:schema22.properties["calendar/green-claim"].anyOf[1].properties.markets.items,data:data46};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((((data46 === "eu") || (data46 === "bg")) || (data46 === "es")) || (data46 === "uk")) || (data46 === "us"))){
const err71 = {instancePath:instancePath+"/calendar~1green-claim/markets/" + i2,schemaPath:"#/properties/calendar~1green-claim/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/green-claim"].anyOf[1].properties.markets.items.enum},schema:schema22.properties["calendar/green-claim"].anyOf[1].properties.markets.items.enum,parentSchema:schema22.properties["calendar/green-claim"].anyOf[1].properties.markets.items,data:data46};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
}
else {
const err72 = {instancePath:instancePath+"/calendar~1green-claim/markets",schemaPath:"#/properties/calendar~1green-claim/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"},schema:schema22.properties["calendar/green-claim"].anyOf[1].properties.markets.type,parentSchema:schema22.properties["calendar/green-claim"].anyOf[1].properties.markets,data:data45};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
}
else {
const err73 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/green-claim"].anyOf[1].type,parentSchema:schema22.properties["calendar/green-claim"].anyOf[1],data:data43};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid9 = _errs115 === errors;
valid24 = valid24 || _valid9;
if(!valid24){
const err74 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/green-claim"].anyOf,parentSchema:schema22.properties["calendar/green-claim"],data:data43};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
else {
errors = _errs112;
if(vErrors !== null){
if(_errs112){
vErrors.length = _errs112;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/language"] !== undefined){
if(!(validate61(data["calendar/language"], {instancePath:instancePath+"/calendar~1language",parentData:data,parentDataProperty:"calendar/language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["calendar/length"] !== undefined){
if(!(validate61(data["calendar/length"], {instancePath:instancePath+"/calendar~1length",parentData:data,parentDataProperty:"calendar/length",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["calendar/limits"] !== undefined){
if(!(validate61(data["calendar/limits"], {instancePath:instancePath+"/calendar~1limits",parentData:data,parentDataProperty:"calendar/limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["calendar/mix"] !== undefined){
let data50 = data["calendar/mix"];
const _errs127 = errors;
let valid28 = false;
const _errs128 = errors;
if(typeof data50 !== "string"){
const err75 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/mix"].anyOf[0].type,parentSchema:schema22.properties["calendar/mix"].anyOf[0],data:data50};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((data50 === "error") || (data50 === "warning")) || (data50 === "info")) || (data50 === "off"))){
const err76 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/mix"].anyOf[0].enum},schema:schema22.properties["calendar/mix"].anyOf[0].enum,parentSchema:schema22.properties["calendar/mix"].anyOf[0],data:data50};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid10 = _errs128 === errors;
valid28 = valid28 || _valid10;
const _errs130 = errors;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key11 in data50){
if(!(((key11 === "severity") || (key11 === "points")) || (key11 === "posts"))){
const err77 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema22.properties["calendar/mix"].anyOf[1],data:data50};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data50.severity !== undefined){
if(!(validate58(data50.severity, {instancePath:instancePath+"/calendar~1mix/severity",parentData:data50,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data50.points !== undefined){
let data52 = data50.points;
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err78 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["calendar/mix"].anyOf[1].properties.points,data:data52};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
else {
const err79 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/type",keyword:"type",params:{type: "number"},schema:schema22.properties["calendar/mix"].anyOf[1].properties.points.type,parentSchema:schema22.properties["calendar/mix"].anyOf[1].properties.points,data:data52};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data50.posts !== undefined){
let data53 = data50.posts;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err80 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/mix"].anyOf[1].properties.posts.type,parentSchema:schema22.properties["calendar/mix"].anyOf[1].properties.posts,data:data53};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err81 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["calendar/mix"].anyOf[1].properties.posts,data:data53};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/mix"].anyOf[1].type,parentSchema:schema22.properties["calendar/mix"].anyOf[1],data:data50};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
var _valid10 = _errs130 === errors;
valid28 = valid28 || _valid10;
if(!valid28){
const err83 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/mix"].anyOf,parentSchema:schema22.properties["calendar/mix"],data:data50};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
errors = _errs127;
if(vErrors !== null){
if(_errs127){
vErrors.length = _errs127;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/promise"] !== undefined){
let data54 = data["calendar/promise"];
const _errs139 = errors;
let valid30 = false;
const _errs140 = errors;
if(typeof data54 !== "string"){
const err84 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/promise"].anyOf[0].type,parentSchema:schema22.properties["calendar/promise"].anyOf[0],data:data54};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((((data54 === "error") || (data54 === "warning")) || (data54 === "info")) || (data54 === "off"))){
const err85 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/promise"].anyOf[0].enum},schema:schema22.properties["calendar/promise"].anyOf[0].enum,parentSchema:schema22.properties["calendar/promise"].anyOf[0],data:data54};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid11 = _errs140 === errors;
valid30 = valid30 || _valid11;
const _errs142 = errors;
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
for(const key12 in data54){
if(!((key12 === "severity") || (key12 === "difference"))){
const err86 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema22.properties["calendar/promise"].anyOf[1],data:data54};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data54.severity !== undefined){
if(!(validate58(data54.severity, {instancePath:instancePath+"/calendar~1promise/severity",parentData:data54,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data54.difference !== undefined){
let data56 = data54.difference;
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err87 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["calendar/promise"].anyOf[1].properties.difference,data:data56};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
else {
const err88 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"},schema:schema22.properties["calendar/promise"].anyOf[1].properties.difference.type,parentSchema:schema22.properties["calendar/promise"].anyOf[1].properties.difference,data:data56};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/promise"].anyOf[1].type,parentSchema:schema22.properties["calendar/promise"].anyOf[1],data:data54};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
var _valid11 = _errs142 === errors;
valid30 = valid30 || _valid11;
if(!valid30){
const err90 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/promise"].anyOf,parentSchema:schema22.properties["calendar/promise"],data:data54};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
else {
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/readable"] !== undefined){
let data57 = data["calendar/readable"];
const _errs149 = errors;
let valid32 = false;
const _errs150 = errors;
if(typeof data57 !== "string"){
const err91 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/readable"].anyOf[0].type,parentSchema:schema22.properties["calendar/readable"].anyOf[0],data:data57};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((((data57 === "error") || (data57 === "warning")) || (data57 === "info")) || (data57 === "off"))){
const err92 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/readable"].anyOf[0].enum},schema:schema22.properties["calendar/readable"].anyOf[0].enum,parentSchema:schema22.properties["calendar/readable"].anyOf[0],data:data57};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid12 = _errs150 === errors;
valid32 = valid32 || _valid12;
const _errs152 = errors;
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
for(const key13 in data57){
if(!(((key13 === "severity") || (key13 === "words")) || (key13 === "emoji"))){
const err93 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema22.properties["calendar/readable"].anyOf[1],data:data57};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data57.severity !== undefined){
if(!(validate58(data57.severity, {instancePath:instancePath+"/calendar~1readable/severity",parentData:data57,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data57.words !== undefined){
let data59 = data57.words;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err94 = {instancePath:instancePath+"/calendar~1readable/words",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/words/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/readable"].anyOf[1].properties.words.type,parentSchema:schema22.properties["calendar/readable"].anyOf[1].properties.words,data:data59};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
const err95 = {instancePath:instancePath+"/calendar~1readable/words",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["calendar/readable"].anyOf[1].properties.words,data:data59};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
}
if(data57.emoji !== undefined){
let data60 = data57.emoji;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err96 = {instancePath:instancePath+"/calendar~1readable/emoji",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/emoji/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/readable"].anyOf[1].properties.emoji.type,parentSchema:schema22.properties["calendar/readable"].anyOf[1].properties.emoji,data:data60};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err97 = {instancePath:instancePath+"/calendar~1readable/emoji",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/emoji/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["calendar/readable"].anyOf[1].properties.emoji,data:data60};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
}
}
else {
const err98 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/readable"].anyOf[1].type,parentSchema:schema22.properties["calendar/readable"].anyOf[1],data:data57};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid12 = _errs152 === errors;
valid32 = valid32 || _valid12;
if(!valid32){
const err99 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/readable"].anyOf,parentSchema:schema22.properties["calendar/readable"],data:data57};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
errors = _errs149;
if(vErrors !== null){
if(_errs149){
vErrors.length = _errs149;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/reported-limits"] !== undefined){
if(!(validate61(data["calendar/reported-limits"], {instancePath:instancePath+"/calendar~1reported-limits",parentData:data,parentDataProperty:"calendar/reported-limits",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["calendar/year"] !== undefined){
if(!(validate61(data["calendar/year"], {instancePath:instancePath+"/calendar~1year",parentData:data,parentDataProperty:"calendar/year",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["campaigns/complete"] !== undefined){
if(!(validate61(data["campaigns/complete"], {instancePath:instancePath+"/campaigns~1complete",parentData:data,parentDataProperty:"campaigns/complete",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["campaigns/overlap"] !== undefined){
if(!(validate61(data["campaigns/overlap"], {instancePath:instancePath+"/campaigns~1overlap",parentData:data,parentDataProperty:"campaigns/overlap",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["campaigns/partner-contract"] !== undefined){
let data65 = data["campaigns/partner-contract"];
const _errs165 = errors;
let valid34 = false;
const _errs166 = errors;
if(typeof data65 !== "string"){
const err100 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["campaigns/partner-contract"].anyOf[0].type,parentSchema:schema22.properties["campaigns/partner-contract"].anyOf[0],data:data65};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((((data65 === "error") || (data65 === "warning")) || (data65 === "info")) || (data65 === "off"))){
const err101 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["campaigns/partner-contract"].anyOf[0].enum},schema:schema22.properties["campaigns/partner-contract"].anyOf[0].enum,parentSchema:schema22.properties["campaigns/partner-contract"].anyOf[0],data:data65};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid13 = _errs166 === errors;
valid34 = valid34 || _valid13;
const _errs168 = errors;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key14 in data65){
if(!((key14 === "severity") || (key14 === "markets"))){
const err102 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema22.properties["campaigns/partner-contract"].anyOf[1],data:data65};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data65.severity !== undefined){
if(!(validate58(data65.severity, {instancePath:instancePath+"/campaigns~1partner-contract/severity",parentData:data65,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data65.markets !== undefined){
let data67 = data65.markets;
if(Array.isArray(data67)){
const len3 = data67.length;
for(let i3=0; i3<len3; i3++){
let data68 = data67[i3];
if(typeof data68 !== "string"){
const err103 = {instancePath:instancePath+"/campaigns~1partner-contract/markets/" + i3,schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"},schema:schema22.properties["campaigns/partner-contract"].anyOf[1].properties.markets.items.type,parentSchema:schema22.properties["campaigns/partner-contract"].anyOf[1].properties.markets.items,data:data68};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(((((data68 === "eu") || (data68 === "bg")) || (data68 === "es")) || (data68 === "uk")) || (data68 === "us"))){
const err104 = {instancePath:instancePath+"/campaigns~1partner-contract/markets/" + i3,schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema22.properties["campaigns/partner-contract"].anyOf[1].properties.markets.items.enum},schema:schema22.properties["campaigns/partner-contract"].anyOf[1].properties.markets.items.enum,parentSchema:schema22.properties["campaigns/partner-contract"].anyOf[1].properties.markets.items,data:data68};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
}
else {
const err105 = {instancePath:instancePath+"/campaigns~1partner-contract/markets",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"},schema:schema22.properties["campaigns/partner-contract"].anyOf[1].properties.markets.type,parentSchema:schema22.properties["campaigns/partner-contract"].anyOf[1].properties.markets,data:data67};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
}
else {
const err106 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["campaigns/partner-contract"].anyOf[1].type,parentSchema:schema22.properties["campaigns/partner-contract"].anyOf[1],data:data65};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid13 = _errs168 === errors;
valid34 = valid34 || _valid13;
if(!valid34){
const err107 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["campaigns/partner-contract"].anyOf,parentSchema:schema22.properties["campaigns/partner-contract"],data:data65};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs165;
if(vErrors !== null){
if(_errs165){
vErrors.length = _errs165;
}
else {
vErrors = null;
}
}
}
}
if(data["campaigns/tracking"] !== undefined){
if(!(validate61(data["campaigns/tracking"], {instancePath:instancePath+"/campaigns~1tracking",parentData:data,parentDataProperty:"campaigns/tracking",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["campaigns/utm"] !== undefined){
if(!(validate61(data["campaigns/utm"], {instancePath:instancePath+"/campaigns~1utm",parentData:data,parentDataProperty:"campaigns/utm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["community/consistent"] !== undefined){
if(!(validate61(data["community/consistent"], {instancePath:instancePath+"/community~1consistent",parentData:data,parentDataProperty:"community/consistent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["community/escalation"] !== undefined){
if(!(validate61(data["community/escalation"], {instancePath:instancePath+"/community~1escalation",parentData:data,parentDataProperty:"community/escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["community/feasible"] !== undefined){
if(!(validate61(data["community/feasible"], {instancePath:instancePath+"/community~1feasible",parentData:data,parentDataProperty:"community/feasible",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["community/hours"] !== undefined){
if(!(validate61(data["community/hours"], {instancePath:instancePath+"/community~1hours",parentData:data,parentDataProperty:"community/hours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["community/moderation"] !== undefined){
if(!(validate61(data["community/moderation"], {instancePath:instancePath+"/community~1moderation",parentData:data,parentDataProperty:"community/moderation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["community/planned"] !== undefined){
if(!(validate61(data["community/planned"], {instancePath:instancePath+"/community~1planned",parentData:data,parentDataProperty:"community/planned",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["community/responses"] !== undefined){
if(!(validate61(data["community/responses"], {instancePath:instancePath+"/community~1responses",parentData:data,parentDataProperty:"community/responses",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/backup"] !== undefined){
if(!(validate61(data["crisis/backup"], {instancePath:instancePath+"/crisis~1backup",parentData:data,parentDataProperty:"crisis/backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/clearance"] !== undefined){
if(!(validate61(data["crisis/clearance"], {instancePath:instancePath+"/crisis~1clearance",parentData:data,parentDataProperty:"crisis/clearance",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/contact"] !== undefined){
if(!(validate61(data["crisis/contact"], {instancePath:instancePath+"/crisis~1contact",parentData:data,parentDataProperty:"crisis/contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/coverage"] !== undefined){
if(!(validate61(data["crisis/coverage"], {instancePath:instancePath+"/crisis~1coverage",parentData:data,parentDataProperty:"crisis/coverage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/drill"] !== undefined){
let data82 = data["crisis/drill"];
const _errs190 = errors;
let valid38 = false;
const _errs191 = errors;
if(typeof data82 !== "string"){
const err108 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["crisis/drill"].anyOf[0].type,parentSchema:schema22.properties["crisis/drill"].anyOf[0],data:data82};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!((((data82 === "error") || (data82 === "warning")) || (data82 === "info")) || (data82 === "off"))){
const err109 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["crisis/drill"].anyOf[0].enum},schema:schema22.properties["crisis/drill"].anyOf[0].enum,parentSchema:schema22.properties["crisis/drill"].anyOf[0],data:data82};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid14 = _errs191 === errors;
valid38 = valid38 || _valid14;
const _errs193 = errors;
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
for(const key15 in data82){
if(!((key15 === "severity") || (key15 === "months"))){
const err110 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema22.properties["crisis/drill"].anyOf[1],data:data82};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data82.severity !== undefined){
if(!(validate58(data82.severity, {instancePath:instancePath+"/crisis~1drill/severity",parentData:data82,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data82.months !== undefined){
let data84 = data82.months;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err111 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["crisis/drill"].anyOf[1].properties.months.type,parentSchema:schema22.properties["crisis/drill"].anyOf[1].properties.months,data:data84};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 1 || isNaN(data84)){
const err112 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["crisis/drill"].anyOf[1].properties.months,data:data84};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["crisis/drill"].anyOf[1].type,parentSchema:schema22.properties["crisis/drill"].anyOf[1],data:data82};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid14 = _errs193 === errors;
valid38 = valid38 || _valid14;
if(!valid38){
const err114 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["crisis/drill"].anyOf,parentSchema:schema22.properties["crisis/drill"],data:data82};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs190;
if(vErrors !== null){
if(_errs190){
vErrors.length = _errs190;
}
else {
vErrors = null;
}
}
}
}
if(data["crisis/escalation"] !== undefined){
if(!(validate61(data["crisis/escalation"], {instancePath:instancePath+"/crisis~1escalation",parentData:data,parentDataProperty:"crisis/escalation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/fresh"] !== undefined){
let data86 = data["crisis/fresh"];
const _errs201 = errors;
let valid40 = false;
const _errs202 = errors;
if(typeof data86 !== "string"){
const err115 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["crisis/fresh"].anyOf[0].type,parentSchema:schema22.properties["crisis/fresh"].anyOf[0],data:data86};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((((data86 === "error") || (data86 === "warning")) || (data86 === "info")) || (data86 === "off"))){
const err116 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["crisis/fresh"].anyOf[0].enum},schema:schema22.properties["crisis/fresh"].anyOf[0].enum,parentSchema:schema22.properties["crisis/fresh"].anyOf[0],data:data86};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid15 = _errs202 === errors;
valid40 = valid40 || _valid15;
const _errs204 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
for(const key16 in data86){
if(!((key16 === "severity") || (key16 === "days"))){
const err117 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema22.properties["crisis/fresh"].anyOf[1],data:data86};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data86.severity !== undefined){
if(!(validate58(data86.severity, {instancePath:instancePath+"/crisis~1fresh/severity",parentData:data86,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data86.days !== undefined){
let data88 = data86.days;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err118 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["crisis/fresh"].anyOf[1].properties.days.type,parentSchema:schema22.properties["crisis/fresh"].anyOf[1].properties.days,data:data88};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 1 || isNaN(data88)){
const err119 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["crisis/fresh"].anyOf[1].properties.days,data:data88};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["crisis/fresh"].anyOf[1].type,parentSchema:schema22.properties["crisis/fresh"].anyOf[1],data:data86};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid15 = _errs204 === errors;
valid40 = valid40 || _valid15;
if(!valid40){
const err121 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["crisis/fresh"].anyOf,parentSchema:schema22.properties["crisis/fresh"],data:data86};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
errors = _errs201;
if(vErrors !== null){
if(_errs201){
vErrors.length = _errs201;
}
else {
vErrors = null;
}
}
}
}
if(data["crisis/known"] !== undefined){
if(!(validate61(data["crisis/known"], {instancePath:instancePath+"/crisis~1known",parentData:data,parentDataProperty:"crisis/known",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/levels"] !== undefined){
if(!(validate61(data["crisis/levels"], {instancePath:instancePath+"/crisis~1levels",parentData:data,parentDataProperty:"crisis/levels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/manual"] !== undefined){
if(!(validate61(data["crisis/manual"], {instancePath:instancePath+"/crisis~1manual",parentData:data,parentDataProperty:"crisis/manual",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/message"] !== undefined){
let data92 = data["crisis/message"];
const _errs214 = errors;
let valid42 = false;
const _errs215 = errors;
if(typeof data92 !== "string"){
const err122 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["crisis/message"].anyOf[0].type,parentSchema:schema22.properties["crisis/message"].anyOf[0],data:data92};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((((data92 === "error") || (data92 === "warning")) || (data92 === "info")) || (data92 === "off"))){
const err123 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["crisis/message"].anyOf[0].enum},schema:schema22.properties["crisis/message"].anyOf[0].enum,parentSchema:schema22.properties["crisis/message"].anyOf[0],data:data92};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid16 = _errs215 === errors;
valid42 = valid42 || _valid16;
const _errs217 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key17 in data92){
if(!((key17 === "severity") || (key17 === "missing"))){
const err124 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema22.properties["crisis/message"].anyOf[1],data:data92};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data92.severity !== undefined){
if(!(validate58(data92.severity, {instancePath:instancePath+"/crisis~1message/severity",parentData:data92,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data92.missing !== undefined){
let data94 = data92.missing;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err125 = {instancePath:instancePath+"/crisis~1message/missing",schemaPath:"#/properties/crisis~1message/anyOf/1/properties/missing/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["crisis/message"].anyOf[1].properties.missing.type,parentSchema:schema22.properties["crisis/message"].anyOf[1].properties.missing,data:data94};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 4 || isNaN(data94)){
const err126 = {instancePath:instancePath+"/crisis~1message/missing",schemaPath:"#/properties/crisis~1message/anyOf/1/properties/missing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4},schema:4,parentSchema:schema22.properties["crisis/message"].anyOf[1].properties.missing,data:data94};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data94 < 0 || isNaN(data94)){
const err127 = {instancePath:instancePath+"/crisis~1message/missing",schemaPath:"#/properties/crisis~1message/anyOf/1/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["crisis/message"].anyOf[1].properties.missing,data:data94};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["crisis/message"].anyOf[1].type,parentSchema:schema22.properties["crisis/message"].anyOf[1],data:data92};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
var _valid16 = _errs217 === errors;
valid42 = valid42 || _valid16;
if(!valid42){
const err129 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["crisis/message"].anyOf,parentSchema:schema22.properties["crisis/message"],data:data92};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
else {
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
}
}
if(data["crisis/misinformation"] !== undefined){
if(!(validate61(data["crisis/misinformation"], {instancePath:instancePath+"/crisis~1misinformation",parentData:data,parentDataProperty:"crisis/misinformation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/monitoring"] !== undefined){
if(!(validate61(data["crisis/monitoring"], {instancePath:instancePath+"/crisis~1monitoring",parentData:data,parentDataProperty:"crisis/monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/order"] !== undefined){
if(!(validate61(data["crisis/order"], {instancePath:instancePath+"/crisis~1order",parentData:data,parentDataProperty:"crisis/order",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/pause"] !== undefined){
if(!(validate61(data["crisis/pause"], {instancePath:instancePath+"/crisis~1pause",parentData:data,parentDataProperty:"crisis/pause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/pause-owner"] !== undefined){
if(!(validate61(data["crisis/pause-owner"], {instancePath:instancePath+"/crisis~1pause-owner",parentData:data,parentDataProperty:"crisis/pause-owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/response"] !== undefined){
if(!(validate61(data["crisis/response"], {instancePath:instancePath+"/crisis~1response",parentData:data,parentDataProperty:"crisis/response",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/review"] !== undefined){
if(!(validate61(data["crisis/review"], {instancePath:instancePath+"/crisis~1review",parentData:data,parentDataProperty:"crisis/review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/roles"] !== undefined){
if(!(validate61(data["crisis/roles"], {instancePath:instancePath+"/crisis~1roles",parentData:data,parentDataProperty:"crisis/roles",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/scenarios"] !== undefined){
if(!(validate61(data["crisis/scenarios"], {instancePath:instancePath+"/crisis~1scenarios",parentData:data,parentDataProperty:"crisis/scenarios",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/statement"] !== undefined){
if(!(validate61(data["crisis/statement"], {instancePath:instancePath+"/crisis~1statement",parentData:data,parentDataProperty:"crisis/statement",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/takeover"] !== undefined){
if(!(validate61(data["crisis/takeover"], {instancePath:instancePath+"/crisis~1takeover",parentData:data,parentDataProperty:"crisis/takeover",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/threats"] !== undefined){
if(!(validate61(data["crisis/threats"], {instancePath:instancePath+"/crisis~1threats",parentData:data,parentDataProperty:"crisis/threats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["crisis/updates"] !== undefined){
if(!(validate61(data["crisis/updates"], {instancePath:instancePath+"/crisis~1updates",parentData:data,parentDataProperty:"crisis/updates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["governance/access"] !== undefined){
if(!(validate61(data["governance/access"], {instancePath:instancePath+"/governance~1access",parentData:data,parentDataProperty:"governance/access",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["governance/accounts"] !== undefined){
let data109 = data["governance/accounts"];
const _errs238 = errors;
let valid44 = false;
const _errs239 = errors;
if(typeof data109 !== "string"){
const err130 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["governance/accounts"].anyOf[0].type,parentSchema:schema22.properties["governance/accounts"].anyOf[0],data:data109};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!((((data109 === "error") || (data109 === "warning")) || (data109 === "info")) || (data109 === "off"))){
const err131 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["governance/accounts"].anyOf[0].enum},schema:schema22.properties["governance/accounts"].anyOf[0].enum,parentSchema:schema22.properties["governance/accounts"].anyOf[0],data:data109};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid17 = _errs239 === errors;
valid44 = valid44 || _valid17;
const _errs241 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key18 in data109){
if(!((key18 === "severity") || (key18 === "admins"))){
const err132 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema22.properties["governance/accounts"].anyOf[1],data:data109};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data109.severity !== undefined){
if(!(validate58(data109.severity, {instancePath:instancePath+"/governance~1accounts/severity",parentData:data109,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data109.admins !== undefined){
let data111 = data109.admins;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err133 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["governance/accounts"].anyOf[1].properties.admins.type,parentSchema:schema22.properties["governance/accounts"].anyOf[1].properties.admins,data:data111};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 1 || isNaN(data111)){
const err134 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["governance/accounts"].anyOf[1].properties.admins,data:data111};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
}
else {
const err135 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["governance/accounts"].anyOf[1].type,parentSchema:schema22.properties["governance/accounts"].anyOf[1],data:data109};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid17 = _errs241 === errors;
valid44 = valid44 || _valid17;
if(!valid44){
const err136 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["governance/accounts"].anyOf,parentSchema:schema22.properties["governance/accounts"],data:data109};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
errors = _errs238;
if(vErrors !== null){
if(_errs238){
vErrors.length = _errs238;
}
else {
vErrors = null;
}
}
}
}
if(data["governance/approval"] !== undefined){
if(!(validate61(data["governance/approval"], {instancePath:instancePath+"/governance~1approval",parentData:data,parentDataProperty:"governance/approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["governance/approver"] !== undefined){
if(!(validate61(data["governance/approver"], {instancePath:instancePath+"/governance~1approver",parentData:data,parentDataProperty:"governance/approver",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["governance/current"] !== undefined){
if(!(validate61(data["governance/current"], {instancePath:instancePath+"/governance~1current",parentData:data,parentDataProperty:"governance/current",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["governance/header"] !== undefined){
if(!(validate61(data["governance/header"], {instancePath:instancePath+"/governance~1header",parentData:data,parentDataProperty:"governance/header",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["governance/people"] !== undefined){
if(!(validate61(data["governance/people"], {instancePath:instancePath+"/governance~1people",parentData:data,parentDataProperty:"governance/people",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["governance/secrets"] !== undefined){
if(!(validate61(data["governance/secrets"], {instancePath:instancePath+"/governance~1secrets",parentData:data,parentDataProperty:"governance/secrets",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/ave"] !== undefined){
if(!(validate61(data["kpis/ave"], {instancePath:instancePath+"/kpis~1ave",parentData:data,parentDataProperty:"kpis/ave",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/baseline"] !== undefined){
if(!(validate61(data["kpis/baseline"], {instancePath:instancePath+"/kpis~1baseline",parentData:data,parentDataProperty:"kpis/baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/bounds"] !== undefined){
if(!(validate61(data["kpis/bounds"], {instancePath:instancePath+"/kpis~1bounds",parentData:data,parentDataProperty:"kpis/bounds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/chain"] !== undefined){
if(!(validate61(data["kpis/chain"], {instancePath:instancePath+"/kpis~1chain",parentData:data,parentDataProperty:"kpis/chain",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/count"] !== undefined){
let data122 = data["kpis/count"];
const _errs258 = errors;
let valid46 = false;
const _errs259 = errors;
if(typeof data122 !== "string"){
const err137 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/count"].anyOf[0].type,parentSchema:schema22.properties["kpis/count"].anyOf[0],data:data122};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((((data122 === "error") || (data122 === "warning")) || (data122 === "info")) || (data122 === "off"))){
const err138 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/count"].anyOf[0].enum},schema:schema22.properties["kpis/count"].anyOf[0].enum,parentSchema:schema22.properties["kpis/count"].anyOf[0],data:data122};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid18 = _errs259 === errors;
valid46 = valid46 || _valid18;
const _errs261 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
for(const key19 in data122){
if(!((key19 === "severity") || (key19 === "max"))){
const err139 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema22.properties["kpis/count"].anyOf[1],data:data122};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
if(data122.severity !== undefined){
if(!(validate58(data122.severity, {instancePath:instancePath+"/kpis~1count/severity",parentData:data122,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data122.max !== undefined){
let data124 = data122.max;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err140 = {instancePath:instancePath+"/kpis~1count/max",schemaPath:"#/properties/kpis~1count/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["kpis/count"].anyOf[1].properties.max.type,parentSchema:schema22.properties["kpis/count"].anyOf[1].properties.max,data:data124};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 1 || isNaN(data124)){
const err141 = {instancePath:instancePath+"/kpis~1count/max",schemaPath:"#/properties/kpis~1count/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["kpis/count"].anyOf[1].properties.max,data:data124};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/count"].anyOf[1].type,parentSchema:schema22.properties["kpis/count"].anyOf[1],data:data122};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
var _valid18 = _errs261 === errors;
valid46 = valid46 || _valid18;
if(!valid46){
const err143 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/count"].anyOf,parentSchema:schema22.properties["kpis/count"],data:data122};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
else {
errors = _errs258;
if(vErrors !== null){
if(_errs258){
vErrors.length = _errs258;
}
else {
vErrors = null;
}
}
}
}
if(data["kpis/denominator"] !== undefined){
if(!(validate61(data["kpis/denominator"], {instancePath:instancePath+"/kpis~1denominator",parentData:data,parentDataProperty:"kpis/denominator",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/direction"] !== undefined){
if(!(validate61(data["kpis/direction"], {instancePath:instancePath+"/kpis~1direction",parentData:data,parentDataProperty:"kpis/direction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/due"] !== undefined){
if(!(validate61(data["kpis/due"], {instancePath:instancePath+"/kpis~1due",parentData:data,parentDataProperty:"kpis/due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/duplicate"] !== undefined){
if(!(validate61(data["kpis/duplicate"], {instancePath:instancePath+"/kpis~1duplicate",parentData:data,parentDataProperty:"kpis/duplicate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/fit"] !== undefined){
if(!(validate61(data["kpis/fit"], {instancePath:instancePath+"/kpis~1fit",parentData:data,parentDataProperty:"kpis/fit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/focus"] !== undefined){
let data130 = data["kpis/focus"];
const _errs273 = errors;
let valid48 = false;
const _errs274 = errors;
if(typeof data130 !== "string"){
const err144 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/focus"].anyOf[0].type,parentSchema:schema22.properties["kpis/focus"].anyOf[0],data:data130};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((((data130 === "error") || (data130 === "warning")) || (data130 === "info")) || (data130 === "off"))){
const err145 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/focus"].anyOf[0].enum},schema:schema22.properties["kpis/focus"].anyOf[0].enum,parentSchema:schema22.properties["kpis/focus"].anyOf[0],data:data130};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid19 = _errs274 === errors;
valid48 = valid48 || _valid19;
const _errs276 = errors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key20 in data130){
if(!((key20 === "severity") || (key20 === "max"))){
const err146 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema22.properties["kpis/focus"].anyOf[1],data:data130};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
if(data130.severity !== undefined){
if(!(validate58(data130.severity, {instancePath:instancePath+"/kpis~1focus/severity",parentData:data130,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data130.max !== undefined){
let data132 = data130.max;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err147 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["kpis/focus"].anyOf[1].properties.max.type,parentSchema:schema22.properties["kpis/focus"].anyOf[1].properties.max,data:data132};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 1 || isNaN(data132)){
const err148 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["kpis/focus"].anyOf[1].properties.max,data:data132};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/focus"].anyOf[1].type,parentSchema:schema22.properties["kpis/focus"].anyOf[1],data:data130};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var _valid19 = _errs276 === errors;
valid48 = valid48 || _valid19;
if(!valid48){
const err150 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/focus"].anyOf,parentSchema:schema22.properties["kpis/focus"],data:data130};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs273;
if(vErrors !== null){
if(_errs273){
vErrors.length = _errs273;
}
else {
vErrors = null;
}
}
}
}
if(data["kpis/formula"] !== undefined){
if(!(validate61(data["kpis/formula"], {instancePath:instancePath+"/kpis~1formula",parentData:data,parentDataProperty:"kpis/formula",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/growth"] !== undefined){
let data134 = data["kpis/growth"];
const _errs284 = errors;
let valid50 = false;
const _errs285 = errors;
if(typeof data134 !== "string"){
const err151 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/growth"].anyOf[0].type,parentSchema:schema22.properties["kpis/growth"].anyOf[0],data:data134};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((((data134 === "error") || (data134 === "warning")) || (data134 === "info")) || (data134 === "off"))){
const err152 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/growth"].anyOf[0].enum},schema:schema22.properties["kpis/growth"].anyOf[0].enum,parentSchema:schema22.properties["kpis/growth"].anyOf[0],data:data134};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid20 = _errs285 === errors;
valid50 = valid50 || _valid20;
const _errs287 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key21 in data134){
if(!((key21 === "severity") || (key21 === "monthly"))){
const err153 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema22.properties["kpis/growth"].anyOf[1],data:data134};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
if(data134.severity !== undefined){
if(!(validate58(data134.severity, {instancePath:instancePath+"/kpis~1growth/severity",parentData:data134,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data134.monthly !== undefined){
let data136 = data134.monthly;
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 0 || isNaN(data136)){
const err154 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["kpis/growth"].anyOf[1].properties.monthly,data:data136};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
else {
const err155 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/type",keyword:"type",params:{type: "number"},schema:schema22.properties["kpis/growth"].anyOf[1].properties.monthly.type,parentSchema:schema22.properties["kpis/growth"].anyOf[1].properties.monthly,data:data136};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
}
else {
const err156 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/growth"].anyOf[1].type,parentSchema:schema22.properties["kpis/growth"].anyOf[1],data:data134};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid20 = _errs287 === errors;
valid50 = valid50 || _valid20;
if(!valid50){
const err157 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/growth"].anyOf,parentSchema:schema22.properties["kpis/growth"],data:data134};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
}
}
if(data["kpis/linked"] !== undefined){
if(!(validate61(data["kpis/linked"], {instancePath:instancePath+"/kpis~1linked",parentData:data,parentDataProperty:"kpis/linked",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/posts"] !== undefined){
let data138 = data["kpis/posts"];
const _errs295 = errors;
let valid52 = false;
const _errs296 = errors;
if(typeof data138 !== "string"){
const err158 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/posts"].anyOf[0].type,parentSchema:schema22.properties["kpis/posts"].anyOf[0],data:data138};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((((data138 === "error") || (data138 === "warning")) || (data138 === "info")) || (data138 === "off"))){
const err159 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/posts"].anyOf[0].enum},schema:schema22.properties["kpis/posts"].anyOf[0].enum,parentSchema:schema22.properties["kpis/posts"].anyOf[0],data:data138};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid21 = _errs296 === errors;
valid52 = valid52 || _valid21;
const _errs298 = errors;
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
for(const key22 in data138){
if(!((key22 === "severity") || (key22 === "difference"))){
const err160 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema22.properties["kpis/posts"].anyOf[1],data:data138};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
if(data138.severity !== undefined){
if(!(validate58(data138.severity, {instancePath:instancePath+"/kpis~1posts/severity",parentData:data138,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data138.difference !== undefined){
let data140 = data138.difference;
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
const err161 = {instancePath:instancePath+"/kpis~1posts/difference",schemaPath:"#/properties/kpis~1posts/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["kpis/posts"].anyOf[1].properties.difference,data:data140};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
else {
const err162 = {instancePath:instancePath+"/kpis~1posts/difference",schemaPath:"#/properties/kpis~1posts/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"},schema:schema22.properties["kpis/posts"].anyOf[1].properties.difference.type,parentSchema:schema22.properties["kpis/posts"].anyOf[1].properties.difference,data:data140};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
}
else {
const err163 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/posts"].anyOf[1].type,parentSchema:schema22.properties["kpis/posts"].anyOf[1],data:data138};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
var _valid21 = _errs298 === errors;
valid52 = valid52 || _valid21;
if(!valid52){
const err164 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/posts"].anyOf,parentSchema:schema22.properties["kpis/posts"],data:data138};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
else {
errors = _errs295;
if(vErrors !== null){
if(_errs295){
vErrors.length = _errs295;
}
else {
vErrors = null;
}
}
}
}
if(data["kpis/profiles"] !== undefined){
let data141 = data["kpis/profiles"];
const _errs305 = errors;
let valid54 = false;
const _errs306 = errors;
if(typeof data141 !== "string"){
const err165 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/profiles"].anyOf[0].type,parentSchema:schema22.properties["kpis/profiles"].anyOf[0],data:data141};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((((data141 === "error") || (data141 === "warning")) || (data141 === "info")) || (data141 === "off"))){
const err166 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/profiles"].anyOf[0].enum},schema:schema22.properties["kpis/profiles"].anyOf[0].enum,parentSchema:schema22.properties["kpis/profiles"].anyOf[0],data:data141};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid22 = _errs306 === errors;
valid54 = valid54 || _valid22;
const _errs308 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key23 in data141){
if(!((key23 === "severity") || (key23 === "times"))){
const err167 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema22.properties["kpis/profiles"].anyOf[1],data:data141};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data141.severity !== undefined){
if(!(validate58(data141.severity, {instancePath:instancePath+"/kpis~1profiles/severity",parentData:data141,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data141.times !== undefined){
let data143 = data141.times;
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 1 || isNaN(data143)){
const err168 = {instancePath:instancePath+"/kpis~1profiles/times",schemaPath:"#/properties/kpis~1profiles/anyOf/1/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["kpis/profiles"].anyOf[1].properties.times,data:data143};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
else {
const err169 = {instancePath:instancePath+"/kpis~1profiles/times",schemaPath:"#/properties/kpis~1profiles/anyOf/1/properties/times/type",keyword:"type",params:{type: "number"},schema:schema22.properties["kpis/profiles"].anyOf[1].properties.times.type,parentSchema:schema22.properties["kpis/profiles"].anyOf[1].properties.times,data:data143};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
}
else {
const err170 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/profiles"].anyOf[1].type,parentSchema:schema22.properties["kpis/profiles"].anyOf[1],data:data141};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
var _valid22 = _errs308 === errors;
valid54 = valid54 || _valid22;
if(!valid54){
const err171 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/profiles"].anyOf,parentSchema:schema22.properties["kpis/profiles"],data:data141};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
else {
errors = _errs305;
if(vErrors !== null){
if(_errs305){
vErrors.length = _errs305;
}
else {
vErrors = null;
}
}
}
}
if(data["kpis/range"] !== undefined){
if(!(validate61(data["kpis/range"], {instancePath:instancePath+"/kpis~1range",parentData:data,parentDataProperty:"kpis/range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/rates"] !== undefined){
let data145 = data["kpis/rates"];
const _errs316 = errors;
let valid56 = false;
const _errs317 = errors;
if(typeof data145 !== "string"){
const err172 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/rates"].anyOf[0].type,parentSchema:schema22.properties["kpis/rates"].anyOf[0],data:data145};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((((data145 === "error") || (data145 === "warning")) || (data145 === "info")) || (data145 === "off"))){
const err173 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/rates"].anyOf[0].enum},schema:schema22.properties["kpis/rates"].anyOf[0].enum,parentSchema:schema22.properties["kpis/rates"].anyOf[0],data:data145};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid23 = _errs317 === errors;
valid56 = valid56 || _valid23;
const _errs319 = errors;
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
for(const key24 in data145){
if(!((key24 === "severity") || (key24 === "difference"))){
const err174 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24},schema:false,parentSchema:schema22.properties["kpis/rates"].anyOf[1],data:data145};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
if(data145.severity !== undefined){
if(!(validate58(data145.severity, {instancePath:instancePath+"/kpis~1rates/severity",parentData:data145,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data145.difference !== undefined){
let data147 = data145.difference;
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
const err175 = {instancePath:instancePath+"/kpis~1rates/difference",schemaPath:"#/properties/kpis~1rates/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["kpis/rates"].anyOf[1].properties.difference,data:data147};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
else {
const err176 = {instancePath:instancePath+"/kpis~1rates/difference",schemaPath:"#/properties/kpis~1rates/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"},schema:schema22.properties["kpis/rates"].anyOf[1].properties.difference.type,parentSchema:schema22.properties["kpis/rates"].anyOf[1].properties.difference,data:data147};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
}
else {
const err177 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/rates"].anyOf[1].type,parentSchema:schema22.properties["kpis/rates"].anyOf[1],data:data145};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
var _valid23 = _errs319 === errors;
valid56 = valid56 || _valid23;
if(!valid56){
const err178 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/rates"].anyOf,parentSchema:schema22.properties["kpis/rates"],data:data145};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
else {
errors = _errs316;
if(vErrors !== null){
if(_errs316){
vErrors.length = _errs316;
}
else {
vErrors = null;
}
}
}
}
if(data["kpis/return"] !== undefined){
let data148 = data["kpis/return"];
const _errs326 = errors;
let valid58 = false;
const _errs327 = errors;
if(typeof data148 !== "string"){
const err179 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/return"].anyOf[0].type,parentSchema:schema22.properties["kpis/return"].anyOf[0],data:data148};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!((((data148 === "error") || (data148 === "warning")) || (data148 === "info")) || (data148 === "off"))){
const err180 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/return"].anyOf[0].enum},schema:schema22.properties["kpis/return"].anyOf[0].enum,parentSchema:schema22.properties["kpis/return"].anyOf[0],data:data148};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid24 = _errs327 === errors;
valid58 = valid58 || _valid24;
const _errs329 = errors;
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
for(const key25 in data148){
if(!((key25 === "severity") || (key25 === "tolerance"))){
const err181 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25},schema:false,parentSchema:schema22.properties["kpis/return"].anyOf[1],data:data148};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
if(data148.severity !== undefined){
if(!(validate58(data148.severity, {instancePath:instancePath+"/kpis~1return/severity",parentData:data148,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data148.tolerance !== undefined){
let data150 = data148.tolerance;
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 0 || isNaN(data150)){
const err182 = {instancePath:instancePath+"/kpis~1return/tolerance",schemaPath:"#/properties/kpis~1return/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["kpis/return"].anyOf[1].properties.tolerance,data:data150};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
else {
const err183 = {instancePath:instancePath+"/kpis~1return/tolerance",schemaPath:"#/properties/kpis~1return/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema22.properties["kpis/return"].anyOf[1].properties.tolerance.type,parentSchema:schema22.properties["kpis/return"].anyOf[1].properties.tolerance,data:data150};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
}
else {
const err184 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/return"].anyOf[1].type,parentSchema:schema22.properties["kpis/return"].anyOf[1],data:data148};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
var _valid24 = _errs329 === errors;
valid58 = valid58 || _valid24;
if(!valid58){
const err185 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/return"].anyOf,parentSchema:schema22.properties["kpis/return"],data:data148};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
else {
errors = _errs326;
if(vErrors !== null){
if(_errs326){
vErrors.length = _errs326;
}
else {
vErrors = null;
}
}
}
}
if(data["kpis/shares"] !== undefined){
let data151 = data["kpis/shares"];
const _errs336 = errors;
let valid60 = false;
const _errs337 = errors;
if(typeof data151 !== "string"){
const err186 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/shares"].anyOf[0].type,parentSchema:schema22.properties["kpis/shares"].anyOf[0],data:data151};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!((((data151 === "error") || (data151 === "warning")) || (data151 === "info")) || (data151 === "off"))){
const err187 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/shares"].anyOf[0].enum},schema:schema22.properties["kpis/shares"].anyOf[0].enum,parentSchema:schema22.properties["kpis/shares"].anyOf[0],data:data151};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid25 = _errs337 === errors;
valid60 = valid60 || _valid25;
const _errs339 = errors;
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
for(const key26 in data151){
if(!((key26 === "severity") || (key26 === "difference"))){
const err188 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26},schema:false,parentSchema:schema22.properties["kpis/shares"].anyOf[1],data:data151};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
}
if(data151.severity !== undefined){
if(!(validate58(data151.severity, {instancePath:instancePath+"/kpis~1shares/severity",parentData:data151,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data151.difference !== undefined){
let data153 = data151.difference;
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
const err189 = {instancePath:instancePath+"/kpis~1shares/difference",schemaPath:"#/properties/kpis~1shares/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["kpis/shares"].anyOf[1].properties.difference,data:data153};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
}
else {
const err190 = {instancePath:instancePath+"/kpis~1shares/difference",schemaPath:"#/properties/kpis~1shares/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"},schema:schema22.properties["kpis/shares"].anyOf[1].properties.difference.type,parentSchema:schema22.properties["kpis/shares"].anyOf[1].properties.difference,data:data153};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
}
else {
const err191 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/shares"].anyOf[1].type,parentSchema:schema22.properties["kpis/shares"].anyOf[1],data:data151};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
var _valid25 = _errs339 === errors;
valid60 = valid60 || _valid25;
if(!valid60){
const err192 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/shares"].anyOf,parentSchema:schema22.properties["kpis/shares"],data:data151};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
else {
errors = _errs336;
if(vErrors !== null){
if(_errs336){
vErrors.length = _errs336;
}
else {
vErrors = null;
}
}
}
}
if(data["kpis/source"] !== undefined){
if(!(validate61(data["kpis/source"], {instancePath:instancePath+"/kpis~1source",parentData:data,parentDataProperty:"kpis/source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/target"] !== undefined){
if(!(validate61(data["kpis/target"], {instancePath:instancePath+"/kpis~1target",parentData:data,parentDataProperty:"kpis/target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/total"] !== undefined){
if(!(validate61(data["kpis/total"], {instancePath:instancePath+"/kpis~1total",parentData:data,parentDataProperty:"kpis/total",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/vanity"] !== undefined){
if(!(validate61(data["kpis/vanity"], {instancePath:instancePath+"/kpis~1vanity",parentData:data,parentDataProperty:"kpis/vanity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/watch-time"] !== undefined){
let data158 = data["kpis/watch-time"];
const _errs350 = errors;
let valid62 = false;
const _errs351 = errors;
if(typeof data158 !== "string"){
const err193 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/watch-time"].anyOf[0].type,parentSchema:schema22.properties["kpis/watch-time"].anyOf[0],data:data158};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!((((data158 === "error") || (data158 === "warning")) || (data158 === "info")) || (data158 === "off"))){
const err194 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/watch-time"].anyOf[0].enum},schema:schema22.properties["kpis/watch-time"].anyOf[0].enum,parentSchema:schema22.properties["kpis/watch-time"].anyOf[0],data:data158};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid26 = _errs351 === errors;
valid62 = valid62 || _valid26;
const _errs353 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key27 in data158){
if(!((key27 === "severity") || (key27 === "minutes"))){
const err195 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27},schema:false,parentSchema:schema22.properties["kpis/watch-time"].anyOf[1],data:data158};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data158.severity !== undefined){
if(!(validate58(data158.severity, {instancePath:instancePath+"/kpis~1watch-time/severity",parentData:data158,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data158.minutes !== undefined){
let data160 = data158.minutes;
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
const err196 = {instancePath:instancePath+"/kpis~1watch-time/minutes",schemaPath:"#/properties/kpis~1watch-time/anyOf/1/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["kpis/watch-time"].anyOf[1].properties.minutes,data:data160};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
else {
const err197 = {instancePath:instancePath+"/kpis~1watch-time/minutes",schemaPath:"#/properties/kpis~1watch-time/anyOf/1/properties/minutes/type",keyword:"type",params:{type: "number"},schema:schema22.properties["kpis/watch-time"].anyOf[1].properties.minutes.type,parentSchema:schema22.properties["kpis/watch-time"].anyOf[1].properties.minutes,data:data160};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
}
else {
const err198 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/watch-time"].anyOf[1].type,parentSchema:schema22.properties["kpis/watch-time"].anyOf[1],data:data158};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
var _valid26 = _errs353 === errors;
valid62 = valid62 || _valid26;
if(!valid62){
const err199 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/watch-time"].anyOf,parentSchema:schema22.properties["kpis/watch-time"],data:data158};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
else {
errors = _errs350;
if(vErrors !== null){
if(_errs350){
vErrors.length = _errs350;
}
else {
vErrors = null;
}
}
}
}
if(data["kpis/weekly"] !== undefined){
let data161 = data["kpis/weekly"];
const _errs360 = errors;
let valid64 = false;
const _errs361 = errors;
if(typeof data161 !== "string"){
const err200 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/weekly"].anyOf[0].type,parentSchema:schema22.properties["kpis/weekly"].anyOf[0],data:data161};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!((((data161 === "error") || (data161 === "warning")) || (data161 === "info")) || (data161 === "off"))){
const err201 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/weekly"].anyOf[0].enum},schema:schema22.properties["kpis/weekly"].anyOf[0].enum,parentSchema:schema22.properties["kpis/weekly"].anyOf[0],data:data161};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid27 = _errs361 === errors;
valid64 = valid64 || _valid27;
const _errs363 = errors;
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
for(const key28 in data161){
if(!((key28 === "severity") || (key28 === "tolerance"))){
const err202 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28},schema:false,parentSchema:schema22.properties["kpis/weekly"].anyOf[1],data:data161};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data161.severity !== undefined){
if(!(validate58(data161.severity, {instancePath:instancePath+"/kpis~1weekly/severity",parentData:data161,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data161.tolerance !== undefined){
let data163 = data161.tolerance;
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
const err203 = {instancePath:instancePath+"/kpis~1weekly/tolerance",schemaPath:"#/properties/kpis~1weekly/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["kpis/weekly"].anyOf[1].properties.tolerance,data:data163};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
}
else {
const err204 = {instancePath:instancePath+"/kpis~1weekly/tolerance",schemaPath:"#/properties/kpis~1weekly/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema22.properties["kpis/weekly"].anyOf[1].properties.tolerance.type,parentSchema:schema22.properties["kpis/weekly"].anyOf[1].properties.tolerance,data:data163};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
}
else {
const err205 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/weekly"].anyOf[1].type,parentSchema:schema22.properties["kpis/weekly"].anyOf[1],data:data161};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
var _valid27 = _errs363 === errors;
valid64 = valid64 || _valid27;
if(!valid64){
const err206 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/weekly"].anyOf,parentSchema:schema22.properties["kpis/weekly"],data:data161};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
else {
errors = _errs360;
if(vErrors !== null){
if(_errs360){
vErrors.length = _errs360;
}
else {
vErrors = null;
}
}
}
}
if(data["measurement/behind"] !== undefined){
if(!(validate61(data["measurement/behind"], {instancePath:instancePath+"/measurement~1behind",parentData:data,parentDataProperty:"measurement/behind",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["measurement/correction"] !== undefined){
if(!(validate61(data["measurement/correction"], {instancePath:instancePath+"/measurement~1correction",parentData:data,parentDataProperty:"measurement/correction",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["measurement/leader"] !== undefined){
if(!(validate61(data["measurement/leader"], {instancePath:instancePath+"/measurement~1leader",parentData:data,parentDataProperty:"measurement/leader",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["measurement/overdue"] !== undefined){
let data167 = data["measurement/overdue"];
const _errs373 = errors;
let valid66 = false;
const _errs374 = errors;
if(typeof data167 !== "string"){
const err207 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["measurement/overdue"].anyOf[0].type,parentSchema:schema22.properties["measurement/overdue"].anyOf[0],data:data167};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!((((data167 === "error") || (data167 === "warning")) || (data167 === "info")) || (data167 === "off"))){
const err208 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["measurement/overdue"].anyOf[0].enum},schema:schema22.properties["measurement/overdue"].anyOf[0].enum,parentSchema:schema22.properties["measurement/overdue"].anyOf[0],data:data167};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid28 = _errs374 === errors;
valid66 = valid66 || _valid28;
const _errs376 = errors;
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
for(const key29 in data167){
if(!(((key29 === "severity") || (key29 === "graceDays")) || (key29 === "none"))){
const err209 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29},schema:false,parentSchema:schema22.properties["measurement/overdue"].anyOf[1],data:data167};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(data167.severity !== undefined){
if(!(validate58(data167.severity, {instancePath:instancePath+"/measurement~1overdue/severity",parentData:data167,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data167.graceDays !== undefined){
let data169 = data167.graceDays;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err210 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["measurement/overdue"].anyOf[1].properties.graceDays.type,parentSchema:schema22.properties["measurement/overdue"].anyOf[1].properties.graceDays,data:data169};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
const err211 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["measurement/overdue"].anyOf[1].properties.graceDays,data:data169};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
}
}
if(data167.none !== undefined){
let data170 = data167.none;
if(typeof data170 !== "boolean"){
const err212 = {instancePath:instancePath+"/measurement~1overdue/none",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/none/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties["measurement/overdue"].anyOf[1].properties.none.type,parentSchema:schema22.properties["measurement/overdue"].anyOf[1].properties.none,data:data170};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
}
}
else {
const err213 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["measurement/overdue"].anyOf[1].type,parentSchema:schema22.properties["measurement/overdue"].anyOf[1],data:data167};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
var _valid28 = _errs376 === errors;
valid66 = valid66 || _valid28;
if(!valid66){
const err214 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["measurement/overdue"].anyOf,parentSchema:schema22.properties["measurement/overdue"],data:data167};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
else {
errors = _errs373;
if(vErrors !== null){
if(_errs373){
vErrors.length = _errs373;
}
else {
vErrors = null;
}
}
}
}
if(data["measurement/results"] !== undefined){
let data171 = data["measurement/results"];
const _errs385 = errors;
let valid68 = false;
const _errs386 = errors;
if(typeof data171 !== "string"){
const err215 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["measurement/results"].anyOf[0].type,parentSchema:schema22.properties["measurement/results"].anyOf[0],data:data171};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(!((((data171 === "error") || (data171 === "warning")) || (data171 === "info")) || (data171 === "off"))){
const err216 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["measurement/results"].anyOf[0].enum},schema:schema22.properties["measurement/results"].anyOf[0].enum,parentSchema:schema22.properties["measurement/results"].anyOf[0],data:data171};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid29 = _errs386 === errors;
valid68 = valid68 || _valid29;
const _errs388 = errors;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key30 in data171){
if(!((key30 === "severity") || (key30 === "daysAfter"))){
const err217 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30},schema:false,parentSchema:schema22.properties["measurement/results"].anyOf[1],data:data171};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
if(data171.severity !== undefined){
if(!(validate58(data171.severity, {instancePath:instancePath+"/measurement~1results/severity",parentData:data171,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data171.daysAfter !== undefined){
let data173 = data171.daysAfter;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err218 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["measurement/results"].anyOf[1].properties.daysAfter.type,parentSchema:schema22.properties["measurement/results"].anyOf[1].properties.daysAfter,data:data173};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
const err219 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["measurement/results"].anyOf[1].properties.daysAfter,data:data173};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
}
}
else {
const err220 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["measurement/results"].anyOf[1].type,parentSchema:schema22.properties["measurement/results"].anyOf[1],data:data171};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
var _valid29 = _errs388 === errors;
valid68 = valid68 || _valid29;
if(!valid68){
const err221 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["measurement/results"].anyOf,parentSchema:schema22.properties["measurement/results"],data:data171};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
else {
errors = _errs385;
if(vErrors !== null){
if(_errs385){
vErrors.length = _errs385;
}
else {
vErrors = null;
}
}
}
}
if(data["measurement/review"] !== undefined){
if(!(validate61(data["measurement/review"], {instancePath:instancePath+"/measurement~1review",parentData:data,parentDataProperty:"measurement/review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/agrees"] !== undefined){
if(!(validate61(data["objectives/agrees"], {instancePath:instancePath+"/objectives~1agrees",parentData:data,parentDataProperty:"objectives/agrees",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/compound"] !== undefined){
if(!(validate61(data["objectives/compound"], {instancePath:instancePath+"/objectives~1compound",parentData:data,parentDataProperty:"objectives/compound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/consistent"] !== undefined){
if(!(validate61(data["objectives/consistent"], {instancePath:instancePath+"/objectives~1consistent",parentData:data,parentDataProperty:"objectives/consistent",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/focus"] !== undefined){
let data178 = data["objectives/focus"];
const _errs399 = errors;
let valid70 = false;
const _errs400 = errors;
if(typeof data178 !== "string"){
const err222 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["objectives/focus"].anyOf[0].type,parentSchema:schema22.properties["objectives/focus"].anyOf[0],data:data178};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!((((data178 === "error") || (data178 === "warning")) || (data178 === "info")) || (data178 === "off"))){
const err223 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["objectives/focus"].anyOf[0].enum},schema:schema22.properties["objectives/focus"].anyOf[0].enum,parentSchema:schema22.properties["objectives/focus"].anyOf[0],data:data178};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid30 = _errs400 === errors;
valid70 = valid70 || _valid30;
const _errs402 = errors;
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
for(const key31 in data178){
if(!((key31 === "severity") || (key31 === "max"))){
const err224 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31},schema:false,parentSchema:schema22.properties["objectives/focus"].anyOf[1],data:data178};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(data178.severity !== undefined){
if(!(validate58(data178.severity, {instancePath:instancePath+"/objectives~1focus/severity",parentData:data178,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data178.max !== undefined){
let data180 = data178.max;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err225 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["objectives/focus"].anyOf[1].properties.max.type,parentSchema:schema22.properties["objectives/focus"].anyOf[1].properties.max,data:data180};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 1 || isNaN(data180)){
const err226 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["objectives/focus"].anyOf[1].properties.max,data:data180};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
}
}
else {
const err227 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["objectives/focus"].anyOf[1].type,parentSchema:schema22.properties["objectives/focus"].anyOf[1],data:data178};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
var _valid30 = _errs402 === errors;
valid70 = valid70 || _valid30;
if(!valid70){
const err228 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["objectives/focus"].anyOf,parentSchema:schema22.properties["objectives/focus"],data:data178};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
else {
errors = _errs399;
if(vErrors !== null){
if(_errs399){
vErrors.length = _errs399;
}
else {
vErrors = null;
}
}
}
}
if(data["objectives/goal"] !== undefined){
if(!(validate61(data["objectives/goal"], {instancePath:instancePath+"/objectives~1goal",parentData:data,parentDataProperty:"objectives/goal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/measurable"] !== undefined){
if(!(validate61(data["objectives/measurable"], {instancePath:instancePath+"/objectives~1measurable",parentData:data,parentDataProperty:"objectives/measurable",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/outcome"] !== undefined){
if(!(validate61(data["objectives/outcome"], {instancePath:instancePath+"/objectives~1outcome",parentData:data,parentDataProperty:"objectives/outcome",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/owner"] !== undefined){
if(!(validate61(data["objectives/owner"], {instancePath:instancePath+"/objectives~1owner",parentData:data,parentDataProperty:"objectives/owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/primary"] !== undefined){
if(!(validate61(data["objectives/primary"], {instancePath:instancePath+"/objectives~1primary",parentData:data,parentDataProperty:"objectives/primary",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/pursued"] !== undefined){
if(!(validate61(data["objectives/pursued"], {instancePath:instancePath+"/objectives~1pursued",parentData:data,parentDataProperty:"objectives/pursued",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/realistic"] !== undefined){
let data187 = data["objectives/realistic"];
const _errs415 = errors;
let valid72 = false;
const _errs416 = errors;
if(typeof data187 !== "string"){
const err229 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["objectives/realistic"].anyOf[0].type,parentSchema:schema22.properties["objectives/realistic"].anyOf[0],data:data187};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!((((data187 === "error") || (data187 === "warning")) || (data187 === "info")) || (data187 === "off"))){
const err230 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["objectives/realistic"].anyOf[0].enum},schema:schema22.properties["objectives/realistic"].anyOf[0].enum,parentSchema:schema22.properties["objectives/realistic"].anyOf[0],data:data187};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid31 = _errs416 === errors;
valid72 = valid72 || _valid31;
const _errs418 = errors;
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
for(const key32 in data187){
if(!((key32 === "severity") || (key32 === "growth"))){
const err231 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32},schema:false,parentSchema:schema22.properties["objectives/realistic"].anyOf[1],data:data187};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
if(data187.severity !== undefined){
if(!(validate58(data187.severity, {instancePath:instancePath+"/objectives~1realistic/severity",parentData:data187,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data187.growth !== undefined){
let data189 = data187.growth;
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
const err232 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["objectives/realistic"].anyOf[1].properties.growth,data:data189};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
}
else {
const err233 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/type",keyword:"type",params:{type: "number"},schema:schema22.properties["objectives/realistic"].anyOf[1].properties.growth.type,parentSchema:schema22.properties["objectives/realistic"].anyOf[1].properties.growth,data:data189};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
}
else {
const err234 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["objectives/realistic"].anyOf[1].type,parentSchema:schema22.properties["objectives/realistic"].anyOf[1],data:data187};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid31 = _errs418 === errors;
valid72 = valid72 || _valid31;
if(!valid72){
const err235 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["objectives/realistic"].anyOf,parentSchema:schema22.properties["objectives/realistic"],data:data187};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
else {
errors = _errs415;
if(vErrors !== null){
if(_errs415){
vErrors.length = _errs415;
}
else {
vErrors = null;
}
}
}
}
if(data["objectives/time-bound"] !== undefined){
if(!(validate61(data["objectives/time-bound"], {instancePath:instancePath+"/objectives~1time-bound",parentData:data,parentDataProperty:"objectives/time-bound",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["objectives/vague"] !== undefined){
if(!(validate61(data["objectives/vague"], {instancePath:instancePath+"/objectives~1vague",parentData:data,parentDataProperty:"objectives/vague",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["people/defined"] !== undefined){
if(!(validate61(data["people/defined"], {instancePath:instancePath+"/people~1defined",parentData:data,parentDataProperty:"people/defined",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["people/distinct"] !== undefined){
if(!(validate61(data["people/distinct"], {instancePath:instancePath+"/people~1distinct",parentData:data,parentDataProperty:"people/distinct",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["people/language"] !== undefined){
if(!(validate61(data["people/language"], {instancePath:instancePath+"/people~1language",parentData:data,parentDataProperty:"people/language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["people/platform-fit"] !== undefined){
if(!(validate61(data["people/platform-fit"], {instancePath:instancePath+"/people~1platform-fit",parentData:data,parentDataProperty:"people/platform-fit",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["people/reached"] !== undefined){
if(!(validate61(data["people/reached"], {instancePath:instancePath+"/people~1reached",parentData:data,parentDataProperty:"people/reached",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["people/served"] !== undefined){
if(!(validate61(data["people/served"], {instancePath:instancePath+"/people~1served",parentData:data,parentDataProperty:"people/served",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["situation/competitor"] !== undefined){
if(!(validate61(data["situation/competitor"], {instancePath:instancePath+"/situation~1competitor",parentData:data,parentDataProperty:"situation/competitor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["situation/dormant"] !== undefined){
let data199 = data["situation/dormant"];
const _errs434 = errors;
let valid74 = false;
const _errs435 = errors;
if(typeof data199 !== "string"){
const err236 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["situation/dormant"].anyOf[0].type,parentSchema:schema22.properties["situation/dormant"].anyOf[0],data:data199};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!((((data199 === "error") || (data199 === "warning")) || (data199 === "info")) || (data199 === "off"))){
const err237 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["situation/dormant"].anyOf[0].enum},schema:schema22.properties["situation/dormant"].anyOf[0].enum,parentSchema:schema22.properties["situation/dormant"].anyOf[0],data:data199};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid32 = _errs435 === errors;
valid74 = valid74 || _valid32;
const _errs437 = errors;
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
for(const key33 in data199){
if(!((key33 === "severity") || (key33 === "days"))){
const err238 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33},schema:false,parentSchema:schema22.properties["situation/dormant"].anyOf[1],data:data199};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
}
if(data199.severity !== undefined){
if(!(validate58(data199.severity, {instancePath:instancePath+"/situation~1dormant/severity",parentData:data199,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data199.days !== undefined){
let data201 = data199.days;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err239 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["situation/dormant"].anyOf[1].properties.days.type,parentSchema:schema22.properties["situation/dormant"].anyOf[1].properties.days,data:data201};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 < 1 || isNaN(data201)){
const err240 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["situation/dormant"].anyOf[1].properties.days,data:data201};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
}
}
else {
const err241 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["situation/dormant"].anyOf[1].type,parentSchema:schema22.properties["situation/dormant"].anyOf[1],data:data199};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
var _valid32 = _errs437 === errors;
valid74 = valid74 || _valid32;
if(!valid74){
const err242 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["situation/dormant"].anyOf,parentSchema:schema22.properties["situation/dormant"],data:data199};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
else {
errors = _errs434;
if(vErrors !== null){
if(_errs434){
vErrors.length = _errs434;
}
else {
vErrors = null;
}
}
}
}
if(data["situation/external"] !== undefined){
if(!(validate61(data["situation/external"], {instancePath:instancePath+"/situation~1external",parentData:data,parentDataProperty:"situation/external",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["situation/internal"] !== undefined){
if(!(validate61(data["situation/internal"], {instancePath:instancePath+"/situation~1internal",parentData:data,parentDataProperty:"situation/internal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["situation/stale"] !== undefined){
let data204 = data["situation/stale"];
const _errs446 = errors;
let valid76 = false;
const _errs447 = errors;
if(typeof data204 !== "string"){
const err243 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["situation/stale"].anyOf[0].type,parentSchema:schema22.properties["situation/stale"].anyOf[0],data:data204};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!((((data204 === "error") || (data204 === "warning")) || (data204 === "info")) || (data204 === "off"))){
const err244 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["situation/stale"].anyOf[0].enum},schema:schema22.properties["situation/stale"].anyOf[0].enum,parentSchema:schema22.properties["situation/stale"].anyOf[0],data:data204};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid33 = _errs447 === errors;
valid76 = valid76 || _valid33;
const _errs449 = errors;
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
for(const key34 in data204){
if(!((key34 === "severity") || (key34 === "months"))){
const err245 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34},schema:false,parentSchema:schema22.properties["situation/stale"].anyOf[1],data:data204};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
if(data204.severity !== undefined){
if(!(validate58(data204.severity, {instancePath:instancePath+"/situation~1stale/severity",parentData:data204,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data204.months !== undefined){
let data206 = data204.months;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
const err246 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["situation/stale"].anyOf[1].properties.months.type,parentSchema:schema22.properties["situation/stale"].anyOf[1].properties.months,data:data206};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 1 || isNaN(data206)){
const err247 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["situation/stale"].anyOf[1].properties.months,data:data206};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
}
}
else {
const err248 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["situation/stale"].anyOf[1].type,parentSchema:schema22.properties["situation/stale"].anyOf[1],data:data204};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
var _valid33 = _errs449 === errors;
valid76 = valid76 || _valid33;
if(!valid76){
const err249 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["situation/stale"].anyOf,parentSchema:schema22.properties["situation/stale"],data:data204};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
else {
errors = _errs446;
if(vErrors !== null){
if(_errs446){
vErrors.length = _errs446;
}
else {
vErrors = null;
}
}
}
}
if(data["situation/swot"] !== undefined){
if(!(validate61(data["situation/swot"], {instancePath:instancePath+"/situation~1swot",parentData:data,parentDataProperty:"situation/swot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["situation/swot-answered"] !== undefined){
if(!(validate61(data["situation/swot-answered"], {instancePath:instancePath+"/situation~1swot-answered",parentData:data,parentDataProperty:"situation/swot-answered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["situation/swot-duplicate"] !== undefined){
if(!(validate61(data["situation/swot-duplicate"], {instancePath:instancePath+"/situation~1swot-duplicate",parentData:data,parentDataProperty:"situation/swot-duplicate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["situation/swot-evidence"] !== undefined){
if(!(validate61(data["situation/swot-evidence"], {instancePath:instancePath+"/situation~1swot-evidence",parentData:data,parentDataProperty:"situation/swot-evidence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["situation/swot-focus"] !== undefined){
let data211 = data["situation/swot-focus"];
const _errs460 = errors;
let valid78 = false;
const _errs461 = errors;
if(typeof data211 !== "string"){
const err250 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["situation/swot-focus"].anyOf[0].type,parentSchema:schema22.properties["situation/swot-focus"].anyOf[0],data:data211};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!((((data211 === "error") || (data211 === "warning")) || (data211 === "info")) || (data211 === "off"))){
const err251 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["situation/swot-focus"].anyOf[0].enum},schema:schema22.properties["situation/swot-focus"].anyOf[0].enum,parentSchema:schema22.properties["situation/swot-focus"].anyOf[0],data:data211};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid34 = _errs461 === errors;
valid78 = valid78 || _valid34;
const _errs463 = errors;
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
for(const key35 in data211){
if(!((key35 === "severity") || (key35 === "max"))){
const err252 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35},schema:false,parentSchema:schema22.properties["situation/swot-focus"].anyOf[1],data:data211};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
if(data211.severity !== undefined){
if(!(validate58(data211.severity, {instancePath:instancePath+"/situation~1swot-focus/severity",parentData:data211,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data211.max !== undefined){
let data213 = data211.max;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
const err253 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["situation/swot-focus"].anyOf[1].properties.max.type,parentSchema:schema22.properties["situation/swot-focus"].anyOf[1].properties.max,data:data213};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 1 || isNaN(data213)){
const err254 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["situation/swot-focus"].anyOf[1].properties.max,data:data213};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
}
}
else {
const err255 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["situation/swot-focus"].anyOf[1].type,parentSchema:schema22.properties["situation/swot-focus"].anyOf[1],data:data211};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var _valid34 = _errs463 === errors;
valid78 = valid78 || _valid34;
if(!valid78){
const err256 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["situation/swot-focus"].anyOf,parentSchema:schema22.properties["situation/swot-focus"],data:data211};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
else {
errors = _errs460;
if(vErrors !== null){
if(_errs460){
vErrors.length = _errs460;
}
else {
vErrors = null;
}
}
}
}
if(data["situation/swot-side"] !== undefined){
if(!(validate61(data["situation/swot-side"], {instancePath:instancePath+"/situation~1swot-side",parentData:data,parentDataProperty:"situation/swot-side",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/action"] !== undefined){
if(!(validate61(data["strategy/action"], {instancePath:instancePath+"/strategy~1action",parentData:data,parentDataProperty:"strategy/action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/action-dates"] !== undefined){
if(!(validate61(data["strategy/action-dates"], {instancePath:instancePath+"/strategy~1action-dates",parentData:data,parentDataProperty:"strategy/action-dates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/avoided"] !== undefined){
if(!(validate61(data["strategy/avoided"], {instancePath:instancePath+"/strategy~1avoided",parentData:data,parentDataProperty:"strategy/avoided",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/capacity"] !== undefined){
let data218 = data["strategy/capacity"];
const _errs474 = errors;
let valid80 = false;
const _errs475 = errors;
if(typeof data218 !== "string"){
const err257 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["strategy/capacity"].anyOf[0].type,parentSchema:schema22.properties["strategy/capacity"].anyOf[0],data:data218};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!((((data218 === "error") || (data218 === "warning")) || (data218 === "info")) || (data218 === "off"))){
const err258 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["strategy/capacity"].anyOf[0].enum},schema:schema22.properties["strategy/capacity"].anyOf[0].enum,parentSchema:schema22.properties["strategy/capacity"].anyOf[0],data:data218};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid35 = _errs475 === errors;
valid80 = valid80 || _valid35;
const _errs477 = errors;
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
for(const key36 in data218){
if(!((key36 === "severity") || (key36 === "tolerance"))){
const err259 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36},schema:false,parentSchema:schema22.properties["strategy/capacity"].anyOf[1],data:data218};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
if(data218.severity !== undefined){
if(!(validate58(data218.severity, {instancePath:instancePath+"/strategy~1capacity/severity",parentData:data218,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data218.tolerance !== undefined){
let data220 = data218.tolerance;
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 0 || isNaN(data220)){
const err260 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["strategy/capacity"].anyOf[1].properties.tolerance,data:data220};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
else {
const err261 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema22.properties["strategy/capacity"].anyOf[1].properties.tolerance.type,parentSchema:schema22.properties["strategy/capacity"].anyOf[1].properties.tolerance,data:data220};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
}
else {
const err262 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["strategy/capacity"].anyOf[1].type,parentSchema:schema22.properties["strategy/capacity"].anyOf[1],data:data218};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
var _valid35 = _errs477 === errors;
valid80 = valid80 || _valid35;
if(!valid80){
const err263 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["strategy/capacity"].anyOf,parentSchema:schema22.properties["strategy/capacity"],data:data218};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
else {
errors = _errs474;
if(vErrors !== null){
if(_errs474){
vErrors.length = _errs474;
}
else {
vErrors = null;
}
}
}
}
if(data["strategy/channels"] !== undefined){
if(!(validate61(data["strategy/channels"], {instancePath:instancePath+"/strategy~1channels",parentData:data,parentDataProperty:"strategy/channels",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/format"] !== undefined){
if(!(validate61(data["strategy/format"], {instancePath:instancePath+"/strategy~1format",parentData:data,parentDataProperty:"strategy/format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/frequency"] !== undefined){
if(!(validate61(data["strategy/frequency"], {instancePath:instancePath+"/strategy~1frequency",parentData:data,parentDataProperty:"strategy/frequency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/hours"] !== undefined){
if(!(validate61(data["strategy/hours"], {instancePath:instancePath+"/strategy~1hours",parentData:data,parentDataProperty:"strategy/hours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/pillar-share"] !== undefined){
if(!(validate61(data["strategy/pillar-share"], {instancePath:instancePath+"/strategy~1pillar-share",parentData:data,parentDataProperty:"strategy/pillar-share",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/rationale"] !== undefined){
if(!(validate61(data["strategy/rationale"], {instancePath:instancePath+"/strategy~1rationale",parentData:data,parentDataProperty:"strategy/rationale",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/recommended-frequency"] !== undefined){
let data227 = data["strategy/recommended-frequency"];
const _errs490 = errors;
let valid82 = false;
const _errs491 = errors;
if(typeof data227 !== "string"){
const err264 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["strategy/recommended-frequency"].anyOf[0].type,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!((((data227 === "error") || (data227 === "warning")) || (data227 === "info")) || (data227 === "off"))){
const err265 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["strategy/recommended-frequency"].anyOf[0].enum},schema:schema22.properties["strategy/recommended-frequency"].anyOf[0].enum,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[0],data:data227};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid36 = _errs491 === errors;
valid82 = valid82 || _valid36;
const _errs493 = errors;
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
for(const key37 in data227){
if(!((key37 === "severity") || (key37 === "factor"))){
const err266 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37},schema:false,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[1],data:data227};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
if(data227.severity !== undefined){
if(!(validate58(data227.severity, {instancePath:instancePath+"/strategy~1recommended-frequency/severity",parentData:data227,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data227.factor !== undefined){
let data229 = data227.factor;
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 1 || isNaN(data229)){
const err267 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[1].properties.factor,data:data229};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
else {
const err268 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/type",keyword:"type",params:{type: "number"},schema:schema22.properties["strategy/recommended-frequency"].anyOf[1].properties.factor.type,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[1].properties.factor,data:data229};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
}
else {
const err269 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["strategy/recommended-frequency"].anyOf[1].type,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[1],data:data227};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
var _valid36 = _errs493 === errors;
valid82 = valid82 || _valid36;
if(!valid82){
const err270 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["strategy/recommended-frequency"].anyOf,parentSchema:schema22.properties["strategy/recommended-frequency"],data:data227};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
else {
errors = _errs490;
if(vErrors !== null){
if(_errs490){
vErrors.length = _errs490;
}
else {
vErrors = null;
}
}
}
}
if(data["strategy/reported-format"] !== undefined){
if(!(validate61(data["strategy/reported-format"], {instancePath:instancePath+"/strategy~1reported-format",parentData:data,parentDataProperty:"strategy/reported-format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/rhythm"] !== undefined){
if(!(validate61(data["strategy/rhythm"], {instancePath:instancePath+"/strategy~1rhythm",parentData:data,parentDataProperty:"strategy/rhythm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["strategy/sprawl"] !== undefined){
let data232 = data["strategy/sprawl"];
const _errs502 = errors;
let valid84 = false;
const _errs503 = errors;
if(typeof data232 !== "string"){
const err271 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["strategy/sprawl"].anyOf[0].type,parentSchema:schema22.properties["strategy/sprawl"].anyOf[0],data:data232};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!((((data232 === "error") || (data232 === "warning")) || (data232 === "info")) || (data232 === "off"))){
const err272 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["strategy/sprawl"].anyOf[0].enum},schema:schema22.properties["strategy/sprawl"].anyOf[0].enum,parentSchema:schema22.properties["strategy/sprawl"].anyOf[0],data:data232};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid37 = _errs503 === errors;
valid84 = valid84 || _valid37;
const _errs505 = errors;
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
for(const key38 in data232){
if(!((key38 === "severity") || (key38 === "channelsPerPerson"))){
const err273 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38},schema:false,parentSchema:schema22.properties["strategy/sprawl"].anyOf[1],data:data232};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
if(data232.severity !== undefined){
if(!(validate58(data232.severity, {instancePath:instancePath+"/strategy~1sprawl/severity",parentData:data232,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data232.channelsPerPerson !== undefined){
let data234 = data232.channelsPerPerson;
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0.5 || isNaN(data234)){
const err274 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},schema:0.5,parentSchema:schema22.properties["strategy/sprawl"].anyOf[1].properties.channelsPerPerson,data:data234};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
else {
const err275 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/type",keyword:"type",params:{type: "number"},schema:schema22.properties["strategy/sprawl"].anyOf[1].properties.channelsPerPerson.type,parentSchema:schema22.properties["strategy/sprawl"].anyOf[1].properties.channelsPerPerson,data:data234};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
}
else {
const err276 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["strategy/sprawl"].anyOf[1].type,parentSchema:schema22.properties["strategy/sprawl"].anyOf[1],data:data232};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var _valid37 = _errs505 === errors;
valid84 = valid84 || _valid37;
if(!valid84){
const err277 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["strategy/sprawl"].anyOf,parentSchema:schema22.properties["strategy/sprawl"],data:data232};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
else {
errors = _errs502;
if(vErrors !== null){
if(_errs502){
vErrors.length = _errs502;
}
else {
vErrors = null;
}
}
}
}
if(data["strategy/voice"] !== undefined){
if(!(validate61(data["strategy/voice"], {instancePath:instancePath+"/strategy~1voice",parentData:data,parentDataProperty:"strategy/voice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/dates"] !== undefined){
if(!(validate61(data["structure/dates"], {instancePath:instancePath+"/structure~1dates",parentData:data,parentDataProperty:"structure/dates",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/hidden-character"] !== undefined){
if(!(validate61(data["structure/hidden-character"], {instancePath:instancePath+"/structure~1hidden-character",parentData:data,parentDataProperty:"structure/hidden-character",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/include"] !== undefined){
if(!(validate61(data["structure/include"], {instancePath:instancePath+"/structure~1include",parentData:data,parentDataProperty:"structure/include",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/placeholder"] !== undefined){
if(!(validate61(data["structure/placeholder"], {instancePath:instancePath+"/structure~1placeholder",parentData:data,parentDataProperty:"structure/placeholder",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/reference"] !== undefined){
if(!(validate61(data["structure/reference"], {instancePath:instancePath+"/structure~1reference",parentData:data,parentDataProperty:"structure/reference",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/schema"] !== undefined){
if(!(validate61(data["structure/schema"], {instancePath:instancePath+"/structure~1schema",parentData:data,parentDataProperty:"structure/schema",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/section"] !== undefined){
if(!(validate61(data["structure/section"], {instancePath:instancePath+"/structure~1section",parentData:data,parentDataProperty:"structure/section",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/suppression-reason"] !== undefined){
if(!(validate61(data["structure/suppression-reason"], {instancePath:instancePath+"/structure~1suppression-reason",parentData:data,parentDataProperty:"structure/suppression-reason",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/unique-id"] !== undefined){
if(!(validate61(data["structure/unique-id"], {instancePath:instancePath+"/structure~1unique-id",parentData:data,parentDataProperty:"structure/unique-id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/unused"] !== undefined){
if(!(validate61(data["structure/unused"], {instancePath:instancePath+"/structure~1unused",parentData:data,parentDataProperty:"structure/unused",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/unused-suppression"] !== undefined){
if(!(validate61(data["structure/unused-suppression"], {instancePath:instancePath+"/structure~1unused-suppression",parentData:data,parentDataProperty:"structure/unused-suppression",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["structure/yaml"] !== undefined){
if(!(validate61(data["structure/yaml"], {instancePath:instancePath+"/structure~1yaml",parentData:data,parentDataProperty:"structure/yaml",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["technology/cost"] !== undefined){
if(!(validate61(data["technology/cost"], {instancePath:instancePath+"/technology~1cost",parentData:data,parentDataProperty:"technology/cost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["technology/covered"] !== undefined){
if(!(validate61(data["technology/covered"], {instancePath:instancePath+"/technology~1covered",parentData:data,parentDataProperty:"technology/covered",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["technology/kpi-source"] !== undefined){
if(!(validate61(data["technology/kpi-source"], {instancePath:instancePath+"/technology~1kpi-source",parentData:data,parentDataProperty:"technology/kpi-source",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["technology/overlap"] !== undefined){
let data251 = data["technology/overlap"];
const _errs528 = errors;
let valid86 = false;
const _errs529 = errors;
if(typeof data251 !== "string"){
const err278 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["technology/overlap"].anyOf[0].type,parentSchema:schema22.properties["technology/overlap"].anyOf[0],data:data251};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!((((data251 === "error") || (data251 === "warning")) || (data251 === "info")) || (data251 === "off"))){
const err279 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["technology/overlap"].anyOf[0].enum},schema:schema22.properties["technology/overlap"].anyOf[0].enum,parentSchema:schema22.properties["technology/overlap"].anyOf[0],data:data251};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid38 = _errs529 === errors;
valid86 = valid86 || _valid38;
const _errs531 = errors;
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
for(const key39 in data251){
if(!((key39 === "severity") || (key39 === "max"))){
const err280 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39},schema:false,parentSchema:schema22.properties["technology/overlap"].anyOf[1],data:data251};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
if(data251.severity !== undefined){
if(!(validate58(data251.severity, {instancePath:instancePath+"/technology~1overlap/severity",parentData:data251,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data251.max !== undefined){
let data253 = data251.max;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
const err281 = {instancePath:instancePath+"/technology~1overlap/max",schemaPath:"#/properties/technology~1overlap/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["technology/overlap"].anyOf[1].properties.max.type,parentSchema:schema22.properties["technology/overlap"].anyOf[1].properties.max,data:data253};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 1 || isNaN(data253)){
const err282 = {instancePath:instancePath+"/technology~1overlap/max",schemaPath:"#/properties/technology~1overlap/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["technology/overlap"].anyOf[1].properties.max,data:data253};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
}
}
else {
const err283 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["technology/overlap"].anyOf[1].type,parentSchema:schema22.properties["technology/overlap"].anyOf[1],data:data251};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
var _valid38 = _errs531 === errors;
valid86 = valid86 || _valid38;
if(!valid86){
const err284 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["technology/overlap"].anyOf,parentSchema:schema22.properties["technology/overlap"],data:data251};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
else {
errors = _errs528;
if(vErrors !== null){
if(_errs528){
vErrors.length = _errs528;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err285 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
validate56.errors = vErrors;
return errors === 0;
}
validate56.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema26 = {"title":"Platform","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","name","home"],"properties":{"id":{"title":"Id","$ref":"#/$defs/id"},"name":{"title":"Name","type":"string","minLength":1},"home":{"title":"Home","type":"string","pattern":"^https://[^\\s]+$","x-expects":"a web address such as https://example.org"},"asOf":{"title":"As of","type":"string","format":"date","x-expects":"a date such as 2027-01-31"},"formats":{"title":"Formats","$ref":"#/$defs/names"},"textLimit":{"title":"Text limit","type":"integer","minimum":1},"hashtags":{"title":"Hashtags","type":"integer","minimum":0},"postsPerWeek":{"title":"Posts per week","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0}}},"nativeAnalytics":{"title":"Native analytics","type":"boolean"}}};
const pattern9 = func0("^https://[^\\s]+$", "u");
const schema27 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-expects":"lowercase letters, digits and hyphens, such as grow-visits"};
const pattern8 = func0("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate235(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate235.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern8.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"},schema:"^[a-z0-9]+(-[a-z0-9]+)*$",parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema27.type,parentSchema:schema27,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate235.errors = vErrors;
return errors === 0;
}
validate235.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats0 = formats.date;

function validate234(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate234.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.home === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "home"},schema:schema26.required,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema26.properties, key0)) || (pattern3.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate235(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema26.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema26.properties.name.type,parentSchema:schema26.properties.name,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.home !== undefined){
let data2 = data.home;
if(typeof data2 === "string"){
if(!pattern9.test(data2)){
const err6 = {instancePath:instancePath+"/home",schemaPath:"#/properties/home/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"},schema:"^https://[^\\s]+$",parentSchema:schema26.properties.home,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/home",schemaPath:"#/properties/home/type",keyword:"type",params:{type: "string"},schema:schema26.properties.home.type,parentSchema:schema26.properties.home,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.asOf !== undefined){
let data3 = data.asOf;
if(typeof data3 === "string"){
if(!(formats0(data3))){
const err8 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema26.properties.asOf,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"},schema:schema26.properties.asOf.type,parentSchema:schema26.properties.asOf,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.formats !== undefined){
if(!(validate54(data.formats, {instancePath:instancePath+"/formats",parentData:data,parentDataProperty:"formats",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.textLimit !== undefined){
let data5 = data.textLimit;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
const err10 = {instancePath:instancePath+"/textLimit",schemaPath:"#/properties/textLimit/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.textLimit.type,parentSchema:schema26.properties.textLimit,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/textLimit",schemaPath:"#/properties/textLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema26.properties.textLimit,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.hashtags !== undefined){
let data6 = data.hashtags;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
const err12 = {instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/type",keyword:"type",params:{type: "integer"},schema:schema26.properties.hashtags.type,parentSchema:schema26.properties.hashtags,data:data6};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.hashtags,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
if(data.postsPerWeek !== undefined){
let data7 = data.postsPerWeek;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.from === undefined){
const err14 = {instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/required",keyword:"required",params:{missingProperty: "from"},schema:schema26.properties.postsPerWeek.required,parentSchema:schema26.properties.postsPerWeek,data:data7};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(data7.to === undefined){
const err15 = {instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/required",keyword:"required",params:{missingProperty: "to"},schema:schema26.properties.postsPerWeek.required,parentSchema:schema26.properties.postsPerWeek,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
for(const key1 in data7){
if(!((key1 === "from") || (key1 === "to"))){
const err16 = {instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema26.properties.postsPerWeek,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data7.from !== undefined){
let data8 = data7.from;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/postsPerWeek/from",schemaPath:"#/properties/postsPerWeek/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.postsPerWeek.properties.from,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/postsPerWeek/from",schemaPath:"#/properties/postsPerWeek/properties/from/type",keyword:"type",params:{type: "number"},schema:schema26.properties.postsPerWeek.properties.from.type,parentSchema:schema26.properties.postsPerWeek.properties.from,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data7.to !== undefined){
let data9 = data7.to;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/postsPerWeek/to",schemaPath:"#/properties/postsPerWeek/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema26.properties.postsPerWeek.properties.to,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/postsPerWeek/to",schemaPath:"#/properties/postsPerWeek/properties/to/type",keyword:"type",params:{type: "number"},schema:schema26.properties.postsPerWeek.properties.to.type,parentSchema:schema26.properties.postsPerWeek.properties.to,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/type",keyword:"type",params:{type: "object"},schema:schema26.properties.postsPerWeek.type,parentSchema:schema26.properties.postsPerWeek,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.nativeAnalytics !== undefined){
let data10 = data.nativeAnalytics;
if(typeof data10 !== "boolean"){
const err22 = {instancePath:instancePath+"/nativeAnalytics",schemaPath:"#/properties/nativeAnalytics/type",keyword:"type",params:{type: "boolean"},schema:schema26.properties.nativeAnalytics.type,parentSchema:schema26.properties.nativeAnalytics,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema26.type,parentSchema:schema26,data};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate234.errors = vErrors;
return errors === 0;
}
validate234.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"Metric","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"title":"Id","$ref":"#/$defs/id"},"unit":{"title":"Unit","enum":["count","percent","currency","duration","ratio","score"]},"direction":{"title":"Direction","enum":["up","down","keep"]},"formula":{"title":"Formula","type":"string","minLength":1},"vanity":{"title":"Vanity","type":"boolean"},"evidenceFor":{"title":"Evidence for","$ref":"#/$defs/names"},"platforms":{"title":"Platforms","$ref":"#/$defs/names"}}};

function validate239(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate239.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.unit === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "unit"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.direction === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "direction"},schema:schema28.required,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "unit")) || (key0 === "direction")) || (key0 === "formula")) || (key0 === "vanity")) || (key0 === "evidenceFor")) || (key0 === "platforms")) || (pattern3.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate235(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate235.errors : vErrors.concat(validate235.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data1 = data.unit;
if(!((((((data1 === "count") || (data1 === "percent")) || (data1 === "currency")) || (data1 === "duration")) || (data1 === "ratio")) || (data1 === "score"))){
const err4 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema28.properties.unit.enum},schema:schema28.properties.unit.enum,parentSchema:schema28.properties.unit,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.direction !== undefined){
let data2 = data.direction;
if(!(((data2 === "up") || (data2 === "down")) || (data2 === "keep"))){
const err5 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema28.properties.direction.enum},schema:schema28.properties.direction.enum,parentSchema:schema28.properties.direction,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.formula !== undefined){
let data3 = data.formula;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err6 = {instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema28.properties.formula,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type: "string"},schema:schema28.properties.formula.type,parentSchema:schema28.properties.formula,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.vanity !== undefined){
let data4 = data.vanity;
if(typeof data4 !== "boolean"){
const err8 = {instancePath:instancePath+"/vanity",schemaPath:"#/properties/vanity/type",keyword:"type",params:{type: "boolean"},schema:schema28.properties.vanity.type,parentSchema:schema28.properties.vanity,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.evidenceFor !== undefined){
if(!(validate54(data.evidenceFor, {instancePath:instancePath+"/evidenceFor",parentData:data,parentDataProperty:"evidenceFor",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.platforms !== undefined){
if(!(validate54(data.platforms, {instancePath:instancePath+"/platforms",parentData:data,parentDataProperty:"platforms",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema28.type,parentSchema:schema28,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate239.errors = vErrors;
return errors === 0;
}
validate239.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"Export","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"title":"Name","type":"string","minLength":1},"platform":{"title":"Platform","type":"string","minLength":1},"rows":{"title":"Rows","type":"string","enum":["day","post"]},"date":{"title":"Date","type":"string","minLength":1},"columns":{"title":"Columns","type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"title":"Take","type":"string","enum":["sum","last","mean"]},"dates":{"title":"Order of dates","type":"string","enum":["dmy","mdy"]},"numbers":{"title":"Numbers","type":"string","enum":["en","bg","es"]}}};

function validate245(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate245.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.columns === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "columns"},schema:schema29.required,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "platform")) || (key0 === "rows")) || (key0 === "date")) || (key0 === "columns")) || (key0 === "take")) || (key0 === "dates")) || (key0 === "numbers")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema29.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema29.properties.name.type,parentSchema:schema29.properties.name,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.platform !== undefined){
let data1 = data.platform;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err5 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema29.properties.platform,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"},schema:schema29.properties.platform.type,parentSchema:schema29.properties.platform,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.rows !== undefined){
let data2 = data.rows;
if(typeof data2 !== "string"){
const err7 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "string"},schema:schema29.properties.rows.type,parentSchema:schema29.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((data2 === "day") || (data2 === "post"))){
const err8 = {instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/enum",keyword:"enum",params:{allowedValues: schema29.properties.rows.enum},schema:schema29.properties.rows.enum,parentSchema:schema29.properties.rows,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.date !== undefined){
let data3 = data.date;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err9 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema29.properties.date,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"},schema:schema29.properties.date.type,parentSchema:schema29.properties.date,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.columns !== undefined){
let data4 = data.columns;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
const err11 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema29.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data4){
let data5 = data4[key1];
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(typeof data5 === "string"){
if(func8(data5) < 1){
const err12 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema29.properties.columns.additionalProperties.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema29.properties.columns.additionalProperties.anyOf[0].type,parentSchema:schema29.properties.columns.additionalProperties.anyOf[0],data:data5};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
const _errs17 = errors;
if(!(validate54(data5, {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err14 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf",keyword:"anyOf",params:{},schema:schema29.properties.columns.additionalProperties.anyOf,parentSchema:schema29.properties.columns.additionalProperties,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err15 = {instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"},schema:schema29.properties.columns.type,parentSchema:schema29.properties.columns,data:data4};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.take !== undefined){
let data6 = data.take;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type: "string"},schema:schema29.properties.take.type,parentSchema:schema29.properties.take,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!(((data6 === "sum") || (data6 === "last")) || (data6 === "mean"))){
const err17 = {instancePath:instancePath+"/take",schemaPath:"#/properties/take/enum",keyword:"enum",params:{allowedValues: schema29.properties.take.enum},schema:schema29.properties.take.enum,parentSchema:schema29.properties.take,data:data6};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.dates !== undefined){
let data7 = data.dates;
if(typeof data7 !== "string"){
const err18 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "string"},schema:schema29.properties.dates.type,parentSchema:schema29.properties.dates,data:data7};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!((data7 === "dmy") || (data7 === "mdy"))){
const err19 = {instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/enum",keyword:"enum",params:{allowedValues: schema29.properties.dates.enum},schema:schema29.properties.dates.enum,parentSchema:schema29.properties.dates,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.numbers !== undefined){
let data8 = data.numbers;
if(typeof data8 !== "string"){
const err20 = {instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "string"},schema:schema29.properties.numbers.type,parentSchema:schema29.properties.numbers,data:data8};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(!(((data8 === "en") || (data8 === "bg")) || (data8 === "es"))){
const err21 = {instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/enum",keyword:"enum",params:{allowedValues: schema29.properties.numbers.enum},schema:schema29.properties.numbers.enum,parentSchema:schema29.properties.numbers,data:data8};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
}
else {
const err22 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema29.type,parentSchema:schema29,data};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"Custom rule","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"title":"Given","type":"string","minLength":1},"when":{"title":"When","$ref":"#/$defs/condition"},"assert":{"title":"Assert","$ref":"#/$defs/condition"},"message":{"title":"Message","type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"title":"Summary","type":"string","minLength":1},"why":{"title":"Why","type":"string","minLength":1},"failing":{"title":"Failing","$ref":"#/$defs/pieces"},"passing":{"title":"Passing","$ref":"#/$defs/pieces"}}};
const schema31 = {"anyOf":[{"type":"string","minLength":1},{"type":"object"}]};

function validate250(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate250.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func8(data) < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema31.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema31.anyOf[0].type,parentSchema:schema31.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema31.anyOf[1].type,parentSchema:schema31.anyOf[1],data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema31.anyOf,parentSchema:schema31,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate250.errors = vErrors;
return errors === 0;
}
validate250.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"array","items":{"title":"Piece of a plan","anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1};

function validate254(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate254.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1},schema:1,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs2 = errors;
let valid2 = false;
const _errs3 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/minProperties",keyword:"minProperties",params:{limit: 1},schema:1,parentSchema:schema32.items.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/type",keyword:"type",params:{type: "object"},schema:schema32.items.anyOf[0].type,parentSchema:schema32.items.anyOf[0],data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
var _valid0 = _errs3 === errors;
valid2 = valid2 || _valid0;
const _errs5 = errors;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema32.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"},schema:schema32.items.anyOf[1].type,parentSchema:schema32.items.anyOf[1],data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const err5 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},schema:schema32.items.anyOf,parentSchema:schema32.items,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema32.type,parentSchema:schema32,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate249(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate249.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.given === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "given"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.assert === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "assert"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.message === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "message"},schema:schema30.required,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema30.properties, key0)) || (pattern3.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.given !== undefined){
let data0 = data.given;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err4 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.given,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "string"},schema:schema30.properties.given.type,parentSchema:schema30.properties.given,data:data0};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.when !== undefined){
if(!(validate250(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.assert !== undefined){
if(!(validate250(data.assert, {instancePath:instancePath+"/assert",parentData:data,parentDataProperty:"assert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate250.errors : vErrors.concat(validate250.errors);
errors = vErrors.length;
}
}
if(data.message !== undefined){
let data3 = data.message;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err6 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.message,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema30.properties.message.type,parentSchema:schema30.properties.message,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.severity !== undefined){
if(!(validate58(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data.summary !== undefined){
let data5 = data.summary;
if(typeof data5 === "string"){
if(func8(data5) < 1){
const err8 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.summary,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema30.properties.summary.type,parentSchema:schema30.properties.summary,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.why !== undefined){
let data6 = data.why;
if(typeof data6 === "string"){
if(func8(data6) < 1){
const err10 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema30.properties.why,data:data6};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"},schema:schema30.properties.why.type,parentSchema:schema30.properties.why,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.failing !== undefined){
if(!(validate254(data.failing, {instancePath:instancePath+"/failing",parentData:data,parentDataProperty:"failing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
if(data.passing !== undefined){
if(!(validate254(data.passing, {instancePath:instancePath+"/passing",parentData:data,parentDataProperty:"passing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema30.type,parentSchema:schema30,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate53(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate53.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func4.call(schema20.properties, key0)) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.$schema !== undefined){
let data0 = data.$schema;
if(typeof data0 !== "string"){
const err1 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},schema:schema20.properties.$schema.type,parentSchema:schema20.properties.$schema,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.extends !== undefined){
let data1 = data.extends;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema20.properties.extends.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema20.properties.extends.anyOf[0].type,parentSchema:schema20.properties.extends.anyOf[0],data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
const _errs8 = errors;
if(!(validate54(data1, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err4 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{},schema:schema20.properties.extends.anyOf,parentSchema:schema20.properties.extends,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
if(data.rules !== undefined){
if(!(validate56(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
if(data.overrides !== undefined){
let data3 = data.overrides;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.files === undefined){
const err5 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "files"},schema:schema20.properties.overrides.items.required,parentSchema:schema20.properties.overrides.items,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data4.rules === undefined){
const err6 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: "rules"},schema:schema20.properties.overrides.items.required,parentSchema:schema20.properties.overrides.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
for(const key1 in data4){
if(!(((key1 === "files") || (key1 === "rules")) || (pattern3.test(key1)))){
const err7 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},schema:false,parentSchema:schema20.properties.overrides.items,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data4.files !== undefined){
if(!(validate54(data4.files, {instancePath:instancePath+"/overrides/" + i0+"/files",parentData:data4,parentDataProperty:"files",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data4.rules !== undefined){
if(!(validate56(data4.rules, {instancePath:instancePath+"/overrides/" + i0+"/rules",parentData:data4,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"},schema:schema20.properties.overrides.items.type,parentSchema:schema20.properties.overrides.items,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"},schema:schema20.properties.overrides.type,parentSchema:schema20.properties.overrides,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.ignore !== undefined){
if(!(validate54(data.ignore, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.vocabulary !== undefined){
let data8 = data.vocabulary;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!((((key2 === "platforms") || (key2 === "metrics")) || (key2 === "vagueWords")) || (pattern3.test(key2)))){
const err10 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},schema:false,parentSchema:schema20.properties.vocabulary,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data8.platforms !== undefined){
let data9 = data8.platforms;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
if(!(validate234(data9[i1], {instancePath:instancePath+"/vocabulary/platforms/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate234.errors : vErrors.concat(validate234.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/vocabulary/platforms",schemaPath:"#/properties/vocabulary/properties/platforms/type",keyword:"type",params:{type: "array"},schema:schema20.properties.vocabulary.properties.platforms.type,parentSchema:schema20.properties.vocabulary.properties.platforms,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data8.metrics !== undefined){
let data11 = data8.metrics;
if(Array.isArray(data11)){
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
if(!(validate239(data11[i2], {instancePath:instancePath+"/vocabulary/metrics/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate239.errors : vErrors.concat(validate239.errors);
errors = vErrors.length;
}
}
}
else {
const err12 = {instancePath:instancePath+"/vocabulary/metrics",schemaPath:"#/properties/vocabulary/properties/metrics/type",keyword:"type",params:{type: "array"},schema:schema20.properties.vocabulary.properties.metrics.type,parentSchema:schema20.properties.vocabulary.properties.metrics,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data8.vagueWords !== undefined){
if(!(validate54(data8.vagueWords, {instancePath:instancePath+"/vocabulary/vagueWords",parentData:data8,parentDataProperty:"vagueWords",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
}
else {
const err13 = {instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "object"},schema:schema20.properties.vocabulary.type,parentSchema:schema20.properties.vocabulary,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.exports !== undefined){
let data14 = data.exports;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
if(!(validate245(data14[i3], {instancePath:instancePath+"/exports/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/exports",schemaPath:"#/properties/exports/type",keyword:"type",params:{type: "array"},schema:schema20.properties.exports.type,parentSchema:schema20.properties.exports,data:data14};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.plugins !== undefined){
if(!(validate54(data.plugins, {instancePath:instancePath+"/plugins",parentData:data,parentDataProperty:"plugins",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate54.errors : vErrors.concat(validate54.errors);
errors = vErrors.length;
}
}
if(data.customRules !== undefined){
let data17 = data.customRules;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
if(!(validate249(data17[key3], {instancePath:instancePath+"/customRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath:instancePath+"/customRules",schemaPath:"#/properties/customRules/type",keyword:"type",params:{type: "object"},schema:schema20.properties.customRules.type,parentSchema:schema20.properties.customRules,data:data17};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema20.type,parentSchema:schema20,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate53.errors = vErrors;
return errors === 0;
}
validate53.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_plan = validate258;
const schema33 = {"$ref":"bundle#/$defs/header"};
const schema35 = {"x-audience":"everyone","title":"Plan","type":"object","properties":{"title":{"x-audience":"everyone","title":"Title","type":"string","minLength":1},"organization":{"x-audience":"everyone","title":"Organization","type":"string","minLength":1},"period":{"x-audience":"everyone","$ref":"#/$defs/period"},"language":{"x-audience":"everyone","$ref":"#/$defs/language","title":"Language"},"currency":{"x-audience":"everyone","title":"Currency","type":"string","pattern":"^[A-Z]{3}$","x-expects":"a currency code such as EUR"},"markets":{"x-audience":"everyone","title":"Markets","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]{2}$","x-expects":"a country code such as BG"}},"timezone":{"x-audience":"everyone","title":"Time zone","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","x-expects":"a time zone such as Europe/Sofia"},"status":{"x-audience":"everyone","title":"Status","enum":["draft","in-review","approved","archived"]},"version":{"x-audience":"everyone","title":"Version","type":"string","minLength":1},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"approval":{"$ref":"#/$defs/approval"},"reviewOn":{"$ref":"#/$defs/date","title":"Next review"},"history":{"title":"Version history","type":"array","items":{"$ref":"#/$defs/revision"}},"delegations":{"title":"Delegated decisions","type":"array","items":{"$ref":"#/$defs/delegation"}},"policies":{"$ref":"#/$defs/policies"},"goals":{"x-audience":"everyone","title":"Goals of the organization","type":"array","items":{"$ref":"#/$defs/goal"}},"brand":{"x-audience":"everyone","$ref":"#/$defs/brand"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern16 = func0("^[A-Z]{3}$", "u");
const pattern17 = func0("^[A-Z]{2}$", "u");
const pattern18 = func0("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", "u");
const schema36 = {"title":"Period","type":"object","properties":{"start":{"x-audience":"everyone","$ref":"#/$defs/date","title":"Start"},"end":{"x-audience":"everyone","$ref":"#/$defs/date","title":"End"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema37 = {"title":"Date","type":"string","format":"date","x-expects":"a date such as 2027-01-31"};

function validate262(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate262.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!(formats0(data))){
const err0 = {instancePath,schemaPath:"#/format",keyword:"format",params:{format: "date"},schema:"date",parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema37.type,parentSchema:schema37,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate261(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate261.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "start") || (key0 === "end")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate262(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate262(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema36.type,parentSchema:schema36,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate261.errors = vErrors;
return errors === 0;
}
validate261.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"Language","type":"string","pattern":"^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$","x-expects":"a language tag such as bg, en-GB or es"};
const pattern15 = func0("^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$", "u");

function validate266(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate266.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern15.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$"},schema:"^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$",parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema38.type,parentSchema:schema38,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"title":"Id","type":"string","pattern":"^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$","x-expects":"lowercase letters, digits and hyphens, such as grow-visits"};
const pattern19 = func0("^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", "u");

function validate268(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate268.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern19.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$"},schema:"^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema39.type,parentSchema:schema39,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"Approval","type":"object","properties":{"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Approved by"},"on":{"$ref":"#/$defs/date","title":"Approved on"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate270(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate270.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "by") || (key0 === "on")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate268(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate262(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema40.type,parentSchema:schema40,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"Version","type":"object","required":["on","change"],"properties":{"version":{"title":"Version","type":"string","minLength":1},"on":{"$ref":"#/$defs/date","title":"On"},"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"By"},"change":{"title":"Change","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate275(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate275.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.on === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.change === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},schema:schema41.required,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "version") || (key0 === "on")) || (key0 === "by")) || (key0 === "change")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.version,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema41.properties.version.type,parentSchema:schema41.properties.version,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate262(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate268(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.change !== undefined){
let data3 = data.change;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err5 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema41.properties.change,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "string"},schema:schema41.properties.change.type,parentSchema:schema41.properties.change,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema41.type,parentSchema:schema41,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate275.errors = vErrors;
return errors === 0;
}
validate275.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"Delegated decision","type":"object","required":["decision","to"],"properties":{"decision":{"title":"Decision","type":"string","minLength":1},"to":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Who"},"upTo":{"title":"Up to","type":"number","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate279(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate279.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.decision === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "decision"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema42.required,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "decision") || (key0 === "to")) || (key0 === "upTo")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.decision !== undefined){
let data0 = data.decision;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err3 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema42.properties.decision,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/decision",schemaPath:"#/properties/decision/type",keyword:"type",params:{type: "string"},schema:schema42.properties.decision.type,parentSchema:schema42.properties.decision,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.to !== undefined){
if(!(validate268(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.upTo !== undefined){
let data2 = data.upTo;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/upTo",schemaPath:"#/properties/upTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema42.properties.upTo,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/upTo",schemaPath:"#/properties/upTo/type",keyword:"type",params:{type: "number"},schema:schema42.properties.upTo.type,parentSchema:schema42.properties.upTo,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema42.type,parentSchema:schema42,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate279.errors = vErrors;
return errors === 0;
}
validate279.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"title":"Policies","type":"object","properties":{"accessibility":{"title":"Accessibility","type":"array","items":{"type":"string","minLength":1}},"archiving":{"title":"Archiving","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate282(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate282.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "accessibility") || (key0 === "archiving")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.accessibility !== undefined){
let data0 = data.accessibility;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err1 = {instancePath:instancePath+"/accessibility/" + i0,schemaPath:"#/properties/accessibility/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.accessibility.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/accessibility/" + i0,schemaPath:"#/properties/accessibility/items/type",keyword:"type",params:{type: "string"},schema:schema43.properties.accessibility.items.type,parentSchema:schema43.properties.accessibility.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/accessibility",schemaPath:"#/properties/accessibility/type",keyword:"type",params:{type: "array"},schema:schema43.properties.accessibility.type,parentSchema:schema43.properties.accessibility,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.archiving !== undefined){
let data2 = data.archiving;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err4 = {instancePath:instancePath+"/archiving",schemaPath:"#/properties/archiving/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema43.properties.archiving,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/archiving",schemaPath:"#/properties/archiving/type",keyword:"type",params:{type: "string"},schema:schema43.properties.archiving.type,parentSchema:schema43.properties.archiving,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema43.type,parentSchema:schema43,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate282.errors = vErrors;
return errors === 0;
}
validate282.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"Goal","type":"object","required":["id","statement"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"goal","title":"Id"},"statement":{"x-audience":"everyone","title":"Statement","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate284(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate284.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},schema:schema44.required,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((key0 === "id") || (key0 === "statement")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
let data1 = data.statement;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema44.properties.statement,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema44.properties.statement.type,parentSchema:schema44.properties.statement,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema44.type,parentSchema:schema44,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"title":"Brand","type":"object","properties":{"color":{"x-audience":"everyone","title":"Color","type":"string","pattern":"^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$","x-expects":"a color such as \"#6b4f2a\" (in quotes)"},"logo":{"x-audience":"everyone","$ref":"#/$defs/path","title":"Logo"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern26 = func0("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", "u");
const schema46 = {"title":"File","type":"string","pattern":"^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$","x-expects":"a path from the plan's folder with forward slashes, such as media/reel.mp4"};
const pattern27 = func0("^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$", "u");

function validate288(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate288.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern27.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$"},schema:"^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema46.type,parentSchema:schema46,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate288.errors = vErrors;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate287(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate287.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "color") || (key0 === "logo")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.color !== undefined){
let data0 = data.color;
if(typeof data0 === "string"){
if(!pattern26.test(data0)){
const err1 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/pattern",keyword:"pattern",params:{pattern: "^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$"},schema:"^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$",parentSchema:schema45.properties.color,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/color",schemaPath:"#/properties/color/type",keyword:"type",params:{type: "string"},schema:schema45.properties.color.type,parentSchema:schema45.properties.color,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.logo !== undefined){
if(!(validate288(data.logo, {instancePath:instancePath+"/logo",parentData:data,parentDataProperty:"logo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema45.type,parentSchema:schema45,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate260(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate260.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func4.call(schema35.properties, key0)) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.title !== undefined){
let data0 = data.title;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err1 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.title,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema35.properties.title.type,parentSchema:schema35.properties.title,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.organization !== undefined){
let data1 = data.organization;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.organization,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/organization",schemaPath:"#/properties/organization/type",keyword:"type",params:{type: "string"},schema:schema35.properties.organization.type,parentSchema:schema35.properties.organization,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.period !== undefined){
if(!(validate261(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate261.errors : vErrors.concat(validate261.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate266(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.currency !== undefined){
let data4 = data.currency;
if(typeof data4 === "string"){
if(!pattern16.test(data4)){
const err5 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{3}$"},schema:"^[A-Z]{3}$",parentSchema:schema35.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/currency",schemaPath:"#/properties/currency/type",keyword:"type",params:{type: "string"},schema:schema35.properties.currency.type,parentSchema:schema35.properties.currency,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.markets !== undefined){
let data5 = data.markets;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
let data6 = data5[i0];
if(typeof data6 === "string"){
if(!pattern17.test(data6)){
const err7 = {instancePath:instancePath+"/markets/" + i0,schemaPath:"#/properties/markets/items/pattern",keyword:"pattern",params:{pattern: "^[A-Z]{2}$"},schema:"^[A-Z]{2}$",parentSchema:schema35.properties.markets.items,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/markets/" + i0,schemaPath:"#/properties/markets/items/type",keyword:"type",params:{type: "string"},schema:schema35.properties.markets.items.type,parentSchema:schema35.properties.markets.items,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data5[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err9 = {instancePath:instancePath+"/markets",schemaPath:"#/properties/markets/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema35.properties.markets,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err10 = {instancePath:instancePath+"/markets",schemaPath:"#/properties/markets/type",keyword:"type",params:{type: "array"},schema:schema35.properties.markets.type,parentSchema:schema35.properties.markets,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.timezone !== undefined){
let data7 = data.timezone;
if(typeof data7 === "string"){
if(!pattern18.test(data7)){
const err11 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$"},schema:"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$",parentSchema:schema35.properties.timezone,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/timezone",schemaPath:"#/properties/timezone/type",keyword:"type",params:{type: "string"},schema:schema35.properties.timezone.type,parentSchema:schema35.properties.timezone,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.status !== undefined){
let data8 = data.status;
if(!((((data8 === "draft") || (data8 === "in-review")) || (data8 === "approved")) || (data8 === "archived"))){
const err13 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema35.properties.status.enum},schema:schema35.properties.status.enum,parentSchema:schema35.properties.status,data:data8};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.version !== undefined){
let data9 = data.version;
if(typeof data9 === "string"){
if(func8(data9) < 1){
const err14 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema35.properties.version,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema35.properties.version.type,parentSchema:schema35.properties.version,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate270(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
errors = vErrors.length;
}
}
if(data.reviewOn !== undefined){
if(!(validate262(data.reviewOn, {instancePath:instancePath+"/reviewOn",parentData:data,parentDataProperty:"reviewOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined){
let data13 = data.history;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
if(!(validate275(data13[i2], {instancePath:instancePath+"/history/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate275.errors : vErrors.concat(validate275.errors);
errors = vErrors.length;
}
}
}
else {
const err16 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"},schema:schema35.properties.history.type,parentSchema:schema35.properties.history,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.delegations !== undefined){
let data15 = data.delegations;
if(Array.isArray(data15)){
const len2 = data15.length;
for(let i3=0; i3<len2; i3++){
if(!(validate279(data15[i3], {instancePath:instancePath+"/delegations/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate279.errors : vErrors.concat(validate279.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath:instancePath+"/delegations",schemaPath:"#/properties/delegations/type",keyword:"type",params:{type: "array"},schema:schema35.properties.delegations.type,parentSchema:schema35.properties.delegations,data:data15};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.policies !== undefined){
if(!(validate282(data.policies, {instancePath:instancePath+"/policies",parentData:data,parentDataProperty:"policies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate282.errors : vErrors.concat(validate282.errors);
errors = vErrors.length;
}
}
if(data.goals !== undefined){
let data18 = data.goals;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i4=0; i4<len3; i4++){
if(!(validate284(data18[i4], {instancePath:instancePath+"/goals/" + i4,parentData:data18,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "array"},schema:schema35.properties.goals.type,parentSchema:schema35.properties.goals,data:data18};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.brand !== undefined){
if(!(validate287(data.brand, {instancePath:instancePath+"/brand",parentData:data,parentDataProperty:"brand",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
errors = vErrors.length;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema35.type,parentSchema:schema35,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate260.errors = vErrors;
return errors === 0;
}
validate260.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate258(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate258.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate260(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate260.errors : vErrors.concat(validate260.errors);
errors = vErrors.length;
}
validate258.errors = vErrors;
return errors === 0;
}
validate258.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_team = validate292;
const schema47 = {"$ref":"bundle#/$defs/team"};
const schema48 = {"title":"Team","type":"array","items":{"$ref":"#/$defs/teamMember"}};
const schema49 = {"title":"Team member","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"team member","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"kind":{"title":"Kind","enum":["person","group","agency","vacancy"]},"role":{"title":"Role","type":"string","minLength":1},"hoursPerWeek":{"title":"Hours per week","type":"number","minimum":0},"upToHoursPerWeek":{"title":"Up to hours per week","type":"number","minimum":0},"skills":{"title":"Skills","type":"array","items":{"type":"string","minLength":1}},"contact":{"$ref":"#/$defs/contact"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema50 = {"title":"Contact","type":"object","properties":{"email":{"title":"E-mail","type":"string","pattern":"^[^\\s@]+@[^\\s@]+$","x-expects":"an e-mail address such as maria@example.org"},"phone":{"title":"Phone","type":"string","pattern":"^\\+?[0-9(][0-9\\s()./x-]*[0-9]$","x-expects":"a phone number such as \"+359 88 000 0001\" (in quotes)"},"verified":{"$ref":"#/$defs/date","title":"Verified on"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern30 = func0("^[^\\s@]+@[^\\s@]+$", "u");
const pattern31 = func0("^\\+?[0-9(][0-9\\s()./x-]*[0-9]$", "u");

function validate296(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate296.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "email") || (key0 === "phone")) || (key0 === "verified")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.email !== undefined){
let data0 = data.email;
if(typeof data0 === "string"){
if(!pattern30.test(data0)){
const err1 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/pattern",keyword:"pattern",params:{pattern: "^[^\\s@]+@[^\\s@]+$"},schema:"^[^\\s@]+@[^\\s@]+$",parentSchema:schema50.properties.email,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/email",schemaPath:"#/properties/email/type",keyword:"type",params:{type: "string"},schema:schema50.properties.email.type,parentSchema:schema50.properties.email,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.phone !== undefined){
let data1 = data.phone;
if(typeof data1 === "string"){
if(!pattern31.test(data1)){
const err3 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/pattern",keyword:"pattern",params:{pattern: "^\\+?[0-9(][0-9\\s()./x-]*[0-9]$"},schema:"^\\+?[0-9(][0-9\\s()./x-]*[0-9]$",parentSchema:schema50.properties.phone,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/phone",schemaPath:"#/properties/phone/type",keyword:"type",params:{type: "string"},schema:schema50.properties.phone.type,parentSchema:schema50.properties.phone,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.verified !== undefined){
if(!(validate262(data.verified, {instancePath:instancePath+"/verified",parentData:data,parentDataProperty:"verified",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate296.errors = vErrors;
return errors === 0;
}
validate296.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate294(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate294.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema49.required,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "id") || (key0 === "name")) || (key0 === "kind")) || (key0 === "role")) || (key0 === "hoursPerWeek")) || (key0 === "upToHoursPerWeek")) || (key0 === "skills")) || (key0 === "contact")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema49.properties.name.type,parentSchema:schema49.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!((((data2 === "person") || (data2 === "group")) || (data2 === "agency")) || (data2 === "vacancy"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema49.properties.kind.enum},schema:schema49.properties.kind.enum,parentSchema:schema49.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.role !== undefined){
let data3 = data.role;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err6 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.role,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/type",keyword:"type",params:{type: "string"},schema:schema49.properties.role.type,parentSchema:schema49.properties.role,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.hoursPerWeek !== undefined){
let data4 = data.hoursPerWeek;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/hoursPerWeek",schemaPath:"#/properties/hoursPerWeek/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema49.properties.hoursPerWeek,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/hoursPerWeek",schemaPath:"#/properties/hoursPerWeek/type",keyword:"type",params:{type: "number"},schema:schema49.properties.hoursPerWeek.type,parentSchema:schema49.properties.hoursPerWeek,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.upToHoursPerWeek !== undefined){
let data5 = data.upToHoursPerWeek;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 0 || isNaN(data5)){
const err10 = {instancePath:instancePath+"/upToHoursPerWeek",schemaPath:"#/properties/upToHoursPerWeek/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema49.properties.upToHoursPerWeek,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/upToHoursPerWeek",schemaPath:"#/properties/upToHoursPerWeek/type",keyword:"type",params:{type: "number"},schema:schema49.properties.upToHoursPerWeek.type,parentSchema:schema49.properties.upToHoursPerWeek,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.skills !== undefined){
let data6 = data.skills;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(typeof data7 === "string"){
if(func8(data7) < 1){
const err12 = {instancePath:instancePath+"/skills/" + i0,schemaPath:"#/properties/skills/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema49.properties.skills.items,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/skills/" + i0,schemaPath:"#/properties/skills/items/type",keyword:"type",params:{type: "string"},schema:schema49.properties.skills.items.type,parentSchema:schema49.properties.skills.items,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/skills",schemaPath:"#/properties/skills/type",keyword:"type",params:{type: "array"},schema:schema49.properties.skills.type,parentSchema:schema49.properties.skills,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.contact !== undefined){
if(!(validate296(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate296.errors : vErrors.concat(validate296.errors);
errors = vErrors.length;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema49.type,parentSchema:schema49,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate294.errors = vErrors;
return errors === 0;
}
validate294.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate293(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate293.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate294(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate294.errors : vErrors.concat(validate294.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema48.type,parentSchema:schema48,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate293.errors = vErrors;
return errors === 0;
}
validate293.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate292(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate292.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate293(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate293.errors : vErrors.concat(validate293.errors);
errors = vErrors.length;
}
validate292.errors = vErrors;
return errors === 0;
}
validate292.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_situation = validate301;
const schema51 = {"$ref":"bundle#/$defs/situation"};
const schema52 = {"x-audience":"everyone","title":"Situation","type":"object","properties":{"asOf":{"$ref":"#/$defs/date","title":"As of"},"internal":{"x-audience":"everyone","$ref":"#/$defs/internalAnalysis"},"profiles":{"title":"Own profiles","type":"array","items":{"$ref":"#/$defs/profile"}},"external":{"$ref":"#/$defs/externalAnalysis"},"swot":{"$ref":"#/$defs/swot"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema53 = {"title":"Internal analysis","type":"object","properties":{"about":{"x-audience":"everyone","title":"Who we are","type":"string","minLength":1},"offerings":{"x-audience":"everyone","title":"What we offer","type":"array","items":{"type":"string","minLength":1}},"resources":{"$ref":"#/$defs/resources"},"reputation":{"$ref":"#/$defs/reputation"},"history":{"title":"What has been done so far","type":"array","items":{"$ref":"#/$defs/pastActivity"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema54 = {"title":"Resources","type":"object","properties":{"level":{"title":"Level","enum":["sufficient","limited"]},"note":{"title":"Note","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate305(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate305.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "level") || (key0 === "note")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.level !== undefined){
let data0 = data.level;
if(!((data0 === "sufficient") || (data0 === "limited"))){
const err1 = {instancePath:instancePath+"/level",schemaPath:"#/properties/level/enum",keyword:"enum",params:{allowedValues: schema54.properties.level.enum},schema:schema54.properties.level.enum,parentSchema:schema54.properties.level,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.note !== undefined){
let data1 = data.note;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err2 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema54.properties.note,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema54.properties.note.type,parentSchema:schema54.properties.note,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema54.type,parentSchema:schema54,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate305.errors = vErrors;
return errors === 0;
}
validate305.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"title":"Online reputation","type":"object","properties":{"sentiment":{"title":"Sentiment","enum":["positive","neutral","mixed","negative"]},"summary":{"title":"Summary","type":"string","minLength":1},"sources":{"title":"Sources","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate307(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate307.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "sentiment") || (key0 === "summary")) || (key0 === "sources")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.sentiment !== undefined){
let data0 = data.sentiment;
if(!((((data0 === "positive") || (data0 === "neutral")) || (data0 === "mixed")) || (data0 === "negative"))){
const err1 = {instancePath:instancePath+"/sentiment",schemaPath:"#/properties/sentiment/enum",keyword:"enum",params:{allowedValues: schema55.properties.sentiment.enum},schema:schema55.properties.sentiment.enum,parentSchema:schema55.properties.sentiment,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.summary !== undefined){
let data1 = data.summary;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err2 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.summary,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"},schema:schema55.properties.summary.type,parentSchema:schema55.properties.summary,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sources !== undefined){
let data2 = data.sources;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err4 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema55.properties.sources.items,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/sources/" + i0,schemaPath:"#/properties/sources/items/type",keyword:"type",params:{type: "string"},schema:schema55.properties.sources.items.type,parentSchema:schema55.properties.sources.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/sources",schemaPath:"#/properties/sources/type",keyword:"type",params:{type: "array"},schema:schema55.properties.sources.type,parentSchema:schema55.properties.sources,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema55.type,parentSchema:schema55,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate307.errors = vErrors;
return errors === 0;
}
validate307.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"title":"Past activity","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"past activity","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"when":{"title":"When","anyOf":[{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","x-expects":"a year, a month or a day, such as 2026, 2026-07 or 2026-07-15"},{"type":"integer","minimum":1900}]},"medium":{"title":"Medium","enum":["online","offline","mixed"]},"channels":{"title":"Where","type":"array","items":{"type":"string","minLength":1}},"result":{"title":"Result","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern37 = func0("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "u");

function validate309(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate309.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema56.required,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "when")) || (key0 === "medium")) || (key0 === "channels")) || (key0 === "result")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema56.properties.name.type,parentSchema:schema56.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.when !== undefined){
let data2 = data.when;
const _errs7 = errors;
let valid1 = false;
const _errs8 = errors;
if(typeof data2 === "string"){
if(!pattern37.test(data2)){
const err5 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$"},schema:"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$",parentSchema:schema56.properties.when.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema56.properties.when.anyOf[0].type,parentSchema:schema56.properties.when.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
const _errs11 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err7 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/anyOf/1/type",keyword:"type",params:{type: "integer"},schema:schema56.properties.when.anyOf[1].type,parentSchema:schema56.properties.when.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 1900 || isNaN(data2)){
const err8 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/anyOf/1/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1900},schema:1900,parentSchema:schema56.properties.when.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var _valid0 = _errs11 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/anyOf",keyword:"anyOf",params:{},schema:schema56.properties.when.anyOf,parentSchema:schema56.properties.when,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs7;
if(vErrors !== null){
if(_errs7){
vErrors.length = _errs7;
}
else {
vErrors = null;
}
}
}
}
if(data.medium !== undefined){
let data3 = data.medium;
if(!(((data3 === "online") || (data3 === "offline")) || (data3 === "mixed"))){
const err10 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/enum",keyword:"enum",params:{allowedValues: schema56.properties.medium.enum},schema:schema56.properties.medium.enum,parentSchema:schema56.properties.medium,data:data3};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.channels !== undefined){
let data4 = data.channels;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func8(data5) < 1){
const err11 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.channels.items,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/channels/" + i0,schemaPath:"#/properties/channels/items/type",keyword:"type",params:{type: "string"},schema:schema56.properties.channels.items.type,parentSchema:schema56.properties.channels.items,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},schema:schema56.properties.channels.type,parentSchema:schema56.properties.channels,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.result !== undefined){
let data6 = data.result;
if(typeof data6 === "string"){
if(func8(data6) < 1){
const err14 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema56.properties.result,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},schema:schema56.properties.result.type,parentSchema:schema56.properties.result,data:data6};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema56.type,parentSchema:schema56,data};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate309.errors = vErrors;
return errors === 0;
}
validate309.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate304(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate304.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "about") || (key0 === "offerings")) || (key0 === "resources")) || (key0 === "reputation")) || (key0 === "history")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.about !== undefined){
let data0 = data.about;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err1 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.about,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/about",schemaPath:"#/properties/about/type",keyword:"type",params:{type: "string"},schema:schema53.properties.about.type,parentSchema:schema53.properties.about,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.offerings !== undefined){
let data1 = data.offerings;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err3 = {instancePath:instancePath+"/offerings/" + i0,schemaPath:"#/properties/offerings/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema53.properties.offerings.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/offerings/" + i0,schemaPath:"#/properties/offerings/items/type",keyword:"type",params:{type: "string"},schema:schema53.properties.offerings.items.type,parentSchema:schema53.properties.offerings.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath:instancePath+"/offerings",schemaPath:"#/properties/offerings/type",keyword:"type",params:{type: "array"},schema:schema53.properties.offerings.type,parentSchema:schema53.properties.offerings,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.resources !== undefined){
if(!(validate305(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate305.errors : vErrors.concat(validate305.errors);
errors = vErrors.length;
}
}
if(data.reputation !== undefined){
if(!(validate307(data.reputation, {instancePath:instancePath+"/reputation",parentData:data,parentDataProperty:"reputation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate307.errors : vErrors.concat(validate307.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined){
let data5 = data.history;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate309(data5[i1], {instancePath:instancePath+"/history/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate309.errors : vErrors.concat(validate309.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/history",schemaPath:"#/properties/history/type",keyword:"type",params:{type: "array"},schema:schema53.properties.history.type,parentSchema:schema53.properties.history,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema53.type,parentSchema:schema53,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate304.errors = vErrors;
return errors === 0;
}
validate304.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"title":"Own profile","type":"object","required":["platform"],"properties":{"platform":{"$ref":"#/$defs/slug","x-refers":"platform","title":"Platform"},"handle":{"title":"Handle","type":"string","minLength":1},"followers":{"title":"Followers","type":"integer","minimum":0},"engagementRate":{"$ref":"#/$defs/engagementRate"},"status":{"title":"Status","enum":["active","dormant","to-close","impostor"]},"lastPost":{"$ref":"#/$defs/date","title":"Last post"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"asOf":{"$ref":"#/$defs/date","title":"As of"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema58 = {"title":"Engagement rate","type":"object","properties":{"value":{"title":"Value","type":"number","minimum":0},"of":{"$ref":"#/$defs/slug","title":"Rate of"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate315(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate315.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "of")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema58.properties.value,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},schema:schema58.properties.value.type,parentSchema:schema58.properties.value,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.of !== undefined){
if(!(validate268(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema58.type,parentSchema:schema58,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate315.errors = vErrors;
return errors === 0;
}
validate315.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate313(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate313.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.platform === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"},schema:schema57.required,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "platform") || (key0 === "handle")) || (key0 === "followers")) || (key0 === "engagementRate")) || (key0 === "status")) || (key0 === "lastPost")) || (key0 === "owner")) || (key0 === "asOf")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.platform !== undefined){
if(!(validate268(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.handle !== undefined){
let data1 = data.handle;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err2 = {instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema57.properties.handle,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/type",keyword:"type",params:{type: "string"},schema:schema57.properties.handle.type,parentSchema:schema57.properties.handle,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.followers !== undefined){
let data2 = data.followers;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/followers",schemaPath:"#/properties/followers/type",keyword:"type",params:{type: "integer"},schema:schema57.properties.followers.type,parentSchema:schema57.properties.followers,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/followers",schemaPath:"#/properties/followers/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema57.properties.followers,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
if(data.engagementRate !== undefined){
if(!(validate315(data.engagementRate, {instancePath:instancePath+"/engagementRate",parentData:data,parentDataProperty:"engagementRate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate315.errors : vErrors.concat(validate315.errors);
errors = vErrors.length;
}
}
if(data.status !== undefined){
let data4 = data.status;
if(!((((data4 === "active") || (data4 === "dormant")) || (data4 === "to-close")) || (data4 === "impostor"))){
const err6 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema57.properties.status.enum},schema:schema57.properties.status.enum,parentSchema:schema57.properties.status,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.lastPost !== undefined){
if(!(validate262(data.lastPost, {instancePath:instancePath+"/lastPost",parentData:data,parentDataProperty:"lastPost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate262(data.asOf, {instancePath:instancePath+"/asOf",parentData:data,parentDataProperty:"asOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema57.type,parentSchema:schema57,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"title":"External analysis","type":"object","properties":{"competitors":{"title":"Competitors","type":"array","items":{"$ref":"#/$defs/competitor"}},"factors":{"$ref":"#/$defs/factors"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema60 = {"title":"Competitor","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"competitor","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"does":{"title":"What they do","type":"string","minLength":1},"how":{"title":"How they do it","type":"string","minLength":1},"where":{"title":"Where","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate323(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate323.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema60.required,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "does")) || (key0 === "how")) || (key0 === "where")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema60.properties.name.type,parentSchema:schema60.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.does !== undefined){
let data2 = data.does;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err5 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.does,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/does",schemaPath:"#/properties/does/type",keyword:"type",params:{type: "string"},schema:schema60.properties.does.type,parentSchema:schema60.properties.does,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.how !== undefined){
let data3 = data.how;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err7 = {instancePath:instancePath+"/how",schemaPath:"#/properties/how/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.how,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/how",schemaPath:"#/properties/how/type",keyword:"type",params:{type: "string"},schema:schema60.properties.how.type,parentSchema:schema60.properties.how,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.where !== undefined){
let data4 = data.where;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func8(data5) < 1){
const err9 = {instancePath:instancePath+"/where/" + i0,schemaPath:"#/properties/where/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema60.properties.where.items,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/where/" + i0,schemaPath:"#/properties/where/items/type",keyword:"type",params:{type: "string"},schema:schema60.properties.where.items.type,parentSchema:schema60.properties.where.items,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "array"},schema:schema60.properties.where.type,parentSchema:schema60.properties.where,data:data4};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema60.type,parentSchema:schema60,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"title":"Factors","type":"object","properties":{"demographic":{"title":"Demographic","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"economic":{"title":"Economic","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"technological":{"title":"Technological","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"political":{"title":"Political","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"sociocultural":{"title":"Sociocultural","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"legal":{"title":"Legal","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"environmental":{"title":"Environmental","type":"array","items":{"$ref":"#/$defs/factorOrText"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema62 = {"title":"Factor or text","anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/factor"}]};
const schema63 = {"title":"Factor","type":"object","required":["id","statement"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"factor","title":"Id"},"statement":{"title":"Statement","type":"string","minLength":1},"impact":{"title":"Impact","enum":["opportunity","threat","neutral"]},"source":{"title":"Source","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate328(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate328.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},schema:schema63.required,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "statement")) || (key0 === "impact")) || (key0 === "source")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
let data1 = data.statement;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema63.properties.statement,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema63.properties.statement.type,parentSchema:schema63.properties.statement,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.impact !== undefined){
let data2 = data.impact;
if(!(((data2 === "opportunity") || (data2 === "threat")) || (data2 === "neutral"))){
const err5 = {instancePath:instancePath+"/impact",schemaPath:"#/properties/impact/enum",keyword:"enum",params:{allowedValues: schema63.properties.impact.enum},schema:schema63.properties.impact.enum,parentSchema:schema63.properties.impact,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.source !== undefined){
let data3 = data.source;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err6 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema63.properties.source,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema63.properties.source.type,parentSchema:schema63.properties.source,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema63.type,parentSchema:schema63,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate328.errors = vErrors;
return errors === 0;
}
validate328.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate327(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate327.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func8(data) < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema62.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema62.anyOf[0].type,parentSchema:schema62.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate328(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate328.errors : vErrors.concat(validate328.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema62.anyOf,parentSchema:schema62,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate327.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate327.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate326(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate326.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "demographic") || (key0 === "economic")) || (key0 === "technological")) || (key0 === "political")) || (key0 === "sociocultural")) || (key0 === "legal")) || (key0 === "environmental")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.demographic !== undefined){
let data0 = data.demographic;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate327(data0[i0], {instancePath:instancePath+"/demographic/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/demographic",schemaPath:"#/properties/demographic/type",keyword:"type",params:{type: "array"},schema:schema61.properties.demographic.type,parentSchema:schema61.properties.demographic,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.economic !== undefined){
let data2 = data.economic;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate327(data2[i1], {instancePath:instancePath+"/economic/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/economic",schemaPath:"#/properties/economic/type",keyword:"type",params:{type: "array"},schema:schema61.properties.economic.type,parentSchema:schema61.properties.economic,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.technological !== undefined){
let data4 = data.technological;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate327(data4[i2], {instancePath:instancePath+"/technological/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/technological",schemaPath:"#/properties/technological/type",keyword:"type",params:{type: "array"},schema:schema61.properties.technological.type,parentSchema:schema61.properties.technological,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.political !== undefined){
let data6 = data.political;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate327(data6[i3], {instancePath:instancePath+"/political/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/political",schemaPath:"#/properties/political/type",keyword:"type",params:{type: "array"},schema:schema61.properties.political.type,parentSchema:schema61.properties.political,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.sociocultural !== undefined){
let data8 = data.sociocultural;
if(Array.isArray(data8)){
const len4 = data8.length;
for(let i4=0; i4<len4; i4++){
if(!(validate327(data8[i4], {instancePath:instancePath+"/sociocultural/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/sociocultural",schemaPath:"#/properties/sociocultural/type",keyword:"type",params:{type: "array"},schema:schema61.properties.sociocultural.type,parentSchema:schema61.properties.sociocultural,data:data8};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.legal !== undefined){
let data10 = data.legal;
if(Array.isArray(data10)){
const len5 = data10.length;
for(let i5=0; i5<len5; i5++){
if(!(validate327(data10[i5], {instancePath:instancePath+"/legal/" + i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/legal",schemaPath:"#/properties/legal/type",keyword:"type",params:{type: "array"},schema:schema61.properties.legal.type,parentSchema:schema61.properties.legal,data:data10};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.environmental !== undefined){
let data12 = data.environmental;
if(Array.isArray(data12)){
const len6 = data12.length;
for(let i6=0; i6<len6; i6++){
if(!(validate327(data12[i6], {instancePath:instancePath+"/environmental/" + i6,parentData:data12,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate327.errors : vErrors.concat(validate327.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/environmental",schemaPath:"#/properties/environmental/type",keyword:"type",params:{type: "array"},schema:schema61.properties.environmental.type,parentSchema:schema61.properties.environmental,data:data12};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema61.type,parentSchema:schema61,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate326.errors = vErrors;
return errors === 0;
}
validate326.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate322(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate322.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "competitors") || (key0 === "factors")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.competitors !== undefined){
let data0 = data.competitors;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate323(data0[i0], {instancePath:instancePath+"/competitors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/competitors",schemaPath:"#/properties/competitors/type",keyword:"type",params:{type: "array"},schema:schema59.properties.competitors.type,parentSchema:schema59.properties.competitors,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.factors !== undefined){
if(!(validate326(data.factors, {instancePath:instancePath+"/factors",parentData:data,parentDataProperty:"factors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate326.errors : vErrors.concat(validate326.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema59.type,parentSchema:schema59,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"SWOT","type":"object","properties":{"strengths":{"title":"Strengths","type":"array","items":{"$ref":"#/$defs/swotItemOrText"}},"weaknesses":{"title":"Weaknesses","type":"array","items":{"$ref":"#/$defs/swotItemOrText"}},"opportunities":{"title":"Opportunities","type":"array","items":{"$ref":"#/$defs/swotItemOrText"}},"threats":{"title":"Threats","type":"array","items":{"$ref":"#/$defs/swotItemOrText"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema65 = {"title":"SWOT item or text","anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/swotItem"}]};
const schema66 = {"title":"SWOT item","type":"object","required":["id","statement"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"SWOT item","title":"Id"},"statement":{"title":"Statement","type":"string","minLength":1},"evidence":{"title":"Evidence","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$","x-refers":"part of the analysis","x-expects":"a place in the situation analysis such as internal.resources or external.competitors.acme"}},"reputational":{"title":"Reputational","type":"boolean"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern46 = func0("^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$", "u");

function validate342(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate342.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},schema:schema66.required,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "statement")) || (key0 === "evidence")) || (key0 === "reputational")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
let data1 = data.statement;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema66.properties.statement,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema66.properties.statement.type,parentSchema:schema66.properties.statement,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.evidence !== undefined){
let data2 = data.evidence;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(!pattern46.test(data3)){
const err5 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/pattern",keyword:"pattern",params:{pattern: "^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$"},schema:"^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$",parentSchema:schema66.properties.evidence.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/evidence/" + i0,schemaPath:"#/properties/evidence/items/type",keyword:"type",params:{type: "string"},schema:schema66.properties.evidence.items.type,parentSchema:schema66.properties.evidence.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data2[i1];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err7 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema66.properties.evidence,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err8 = {instancePath:instancePath+"/evidence",schemaPath:"#/properties/evidence/type",keyword:"type",params:{type: "array"},schema:schema66.properties.evidence.type,parentSchema:schema66.properties.evidence,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.reputational !== undefined){
let data4 = data.reputational;
if(typeof data4 !== "boolean"){
const err9 = {instancePath:instancePath+"/reputational",schemaPath:"#/properties/reputational/type",keyword:"type",params:{type: "boolean"},schema:schema66.properties.reputational.type,parentSchema:schema66.properties.reputational,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema66.type,parentSchema:schema66,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate341(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate341.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data === "string"){
if(func8(data) < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema65.anyOf[0],data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema65.anyOf[0].type,parentSchema:schema65.anyOf[0],data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
const _errs3 = errors;
if(!(validate342(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
errors = vErrors.length;
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
if(_valid0){
var props0 = true;
}
if(!valid0){
const err2 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{},schema:schema65.anyOf,parentSchema:schema65,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate341.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate341.evaluated = {"dynamicProps":true,"dynamicItems":false};


function validate340(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate340.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "strengths") || (key0 === "weaknesses")) || (key0 === "opportunities")) || (key0 === "threats")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.strengths !== undefined){
let data0 = data.strengths;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate341(data0[i0], {instancePath:instancePath+"/strengths/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/strengths",schemaPath:"#/properties/strengths/type",keyword:"type",params:{type: "array"},schema:schema64.properties.strengths.type,parentSchema:schema64.properties.strengths,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.weaknesses !== undefined){
let data2 = data.weaknesses;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate341(data2[i1], {instancePath:instancePath+"/weaknesses/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/weaknesses",schemaPath:"#/properties/weaknesses/type",keyword:"type",params:{type: "array"},schema:schema64.properties.weaknesses.type,parentSchema:schema64.properties.weaknesses,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.opportunities !== undefined){
let data4 = data.opportunities;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate341(data4[i2], {instancePath:instancePath+"/opportunities/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/opportunities",schemaPath:"#/properties/opportunities/type",keyword:"type",params:{type: "array"},schema:schema64.properties.opportunities.type,parentSchema:schema64.properties.opportunities,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.threats !== undefined){
let data6 = data.threats;
if(Array.isArray(data6)){
const len3 = data6.length;
for(let i3=0; i3<len3; i3++){
if(!(validate341(data6[i3], {instancePath:instancePath+"/threats/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate341.errors : vErrors.concat(validate341.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/threats",schemaPath:"#/properties/threats/type",keyword:"type",params:{type: "array"},schema:schema64.properties.threats.type,parentSchema:schema64.properties.threats,data:data6};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema64.type,parentSchema:schema64,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate340.errors = vErrors;
return errors === 0;
}
validate340.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate302(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate302.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "asOf") || (key0 === "internal")) || (key0 === "profiles")) || (key0 === "external")) || (key0 === "swot")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.asOf !== undefined){
if(!(validate262(data.asOf, {instancePath:instancePath+"/asOf",parentData:data,parentDataProperty:"asOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate304(data.internal, {instancePath:instancePath+"/internal",parentData:data,parentDataProperty:"internal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate304.errors : vErrors.concat(validate304.errors);
errors = vErrors.length;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate313(data2[i0], {instancePath:instancePath+"/profiles/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/profiles",schemaPath:"#/properties/profiles/type",keyword:"type",params:{type: "array"},schema:schema52.properties.profiles.type,parentSchema:schema52.properties.profiles,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.external !== undefined){
if(!(validate322(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate322.errors : vErrors.concat(validate322.errors);
errors = vErrors.length;
}
}
if(data.swot !== undefined){
if(!(validate340(data.swot, {instancePath:instancePath+"/swot",parentData:data,parentDataProperty:"swot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate340.errors : vErrors.concat(validate340.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema52.type,parentSchema:schema52,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate302.errors = vErrors;
return errors === 0;
}
validate302.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate301(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate301.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate302(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
errors = vErrors.length;
}
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_people = validate351;
const schema67 = {"$ref":"bundle#/$defs/people"};
const schema68 = {"x-audience":"everyone","title":"People","type":"object","properties":{"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","items":{"$ref":"#/$defs/audience"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema69 = {"title":"Audience","type":"object","required":["id","name"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"audience","title":"Id"},"name":{"x-audience":"everyone","title":"Name","type":"string","minLength":1},"description":{"title":"Description","type":"string","minLength":1},"age":{"x-audience":"everyone","$ref":"#/$defs/ageRange"},"location":{"x-audience":"everyone","title":"Location","type":"string","minLength":1},"languages":{"x-audience":"everyone","title":"Languages","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/language"}},"platforms":{"x-audience":"everyone","title":"Platforms","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"platform"}},"needs":{"x-audience":"everyone","title":"Needs","type":"array","items":{"type":"string","minLength":1}},"technographics":{"title":"Technographics","type":"array","uniqueItems":true,"items":{"enum":["creators","conversationalists","critics","collectors","joiners","spectators","inactives"]}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const func2 = require("ajv/dist/runtime/equal").default;
const schema70 = {"title":"Age","type":"object","properties":{"from":{"x-audience":"everyone","title":"From","type":"integer","minimum":0},"to":{"x-audience":"everyone","title":"To","type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate355(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate355.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "from") || (key0 === "to")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.from !== undefined){
let data0 = data.from;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/type",keyword:"type",params:{type: "integer"},schema:schema70.properties.from.type,parentSchema:schema70.properties.from,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/from",schemaPath:"#/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema70.properties.from,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
if(data.to !== undefined){
let data1 = data.to;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err3 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/type",keyword:"type",params:{type: "integer"},schema:schema70.properties.to.type,parentSchema:schema70.properties.to,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/to",schemaPath:"#/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema70.properties.to,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema70.type,parentSchema:schema70,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate353(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate353.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema69.required,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema69.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema69.properties.name.type,parentSchema:schema69.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.description,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema69.properties.description.type,parentSchema:schema69.properties.description,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.age !== undefined){
if(!(validate355(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
errors = vErrors.length;
}
}
if(data.location !== undefined){
let data4 = data.location;
if(typeof data4 === "string"){
if(func8(data4) < 1){
const err7 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.location,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/location",schemaPath:"#/properties/location/type",keyword:"type",params:{type: "string"},schema:schema69.properties.location.type,parentSchema:schema69.properties.location,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.languages !== undefined){
let data5 = data.languages;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate266(data5[i0], {instancePath:instancePath+"/languages/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data5[i1], data5[j0])){
const err9 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema69.properties.languages,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},schema:schema69.properties.languages.type,parentSchema:schema69.properties.languages,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.platforms !== undefined){
let data7 = data.platforms;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
if(!(validate268(data7[i2], {instancePath:instancePath+"/platforms/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func2(data7[i3], data7[j1])){
const err11 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema69.properties.platforms,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/platforms",schemaPath:"#/properties/platforms/type",keyword:"type",params:{type: "array"},schema:schema69.properties.platforms.type,parentSchema:schema69.properties.platforms,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.needs !== undefined){
let data9 = data.needs;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i4=0; i4<len2; i4++){
let data10 = data9[i4];
if(typeof data10 === "string"){
if(func8(data10) < 1){
const err13 = {instancePath:instancePath+"/needs/" + i4,schemaPath:"#/properties/needs/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema69.properties.needs.items,data:data10};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/needs/" + i4,schemaPath:"#/properties/needs/items/type",keyword:"type",params:{type: "string"},schema:schema69.properties.needs.items.type,parentSchema:schema69.properties.needs.items,data:data10};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath:instancePath+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{type: "array"},schema:schema69.properties.needs.type,parentSchema:schema69.properties.needs,data:data9};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.technographics !== undefined){
let data11 = data.technographics;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i5=0; i5<len3; i5++){
let data12 = data11[i5];
if(!(((((((data12 === "creators") || (data12 === "conversationalists")) || (data12 === "critics")) || (data12 === "collectors")) || (data12 === "joiners")) || (data12 === "spectators")) || (data12 === "inactives"))){
const err16 = {instancePath:instancePath+"/technographics/" + i5,schemaPath:"#/properties/technographics/items/enum",keyword:"enum",params:{allowedValues: schema69.properties.technographics.items.enum},schema:schema69.properties.technographics.items.enum,parentSchema:schema69.properties.technographics.items,data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i6 = data11.length;
let j2;
if(i6 > 1){
outer2:
for(;i6--;){
for(j2 = i6; j2--;){
if(func2(data11[i6], data11[j2])){
const err17 = {instancePath:instancePath+"/technographics",schemaPath:"#/properties/technographics/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2},schema:true,parentSchema:schema69.properties.technographics,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err18 = {instancePath:instancePath+"/technographics",schemaPath:"#/properties/technographics/type",keyword:"type",params:{type: "array"},schema:schema69.properties.technographics.type,parentSchema:schema69.properties.technographics,data:data11};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
}
else {
const err19 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema69.type,parentSchema:schema69,data};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
validate353.errors = vErrors;
return errors === 0;
}
validate353.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate352(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate352.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "audiences") || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.audiences !== undefined){
let data0 = data.audiences;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate353(data0[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate353.errors : vErrors.concat(validate353.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "array"},schema:schema68.properties.audiences.type,parentSchema:schema68.properties.audiences,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema68.type,parentSchema:schema68,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate352.errors = vErrors;
return errors === 0;
}
validate352.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate351(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate351.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate352(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate352.errors : vErrors.concat(validate352.errors);
errors = vErrors.length;
}
validate351.errors = vErrors;
return errors === 0;
}
validate351.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_objectives = validate361;
const schema71 = {"$ref":"bundle#/$defs/objectives"};
const schema72 = {"x-audience":"everyone","title":"Objectives","type":"array","items":{"$ref":"#/$defs/objective"}};
const schema73 = {"title":"Objective","type":"object","required":["id","statement"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"objective","title":"Id"},"statement":{"x-audience":"everyone","title":"Statement","type":"string","minLength":1},"kind":{"x-audience":"everyone","title":"Kind","enum":["awareness","brand-image","relationship","traffic","leads","sales","authority","community","support","recruitment","advocacy"]},"priority":{"x-audience":"everyone","title":"Priority","enum":["primary","secondary"]},"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"by":{"x-audience":"everyone","$ref":"#/$defs/date","title":"By"},"rationale":{"title":"Why it is realistic","type":"string","minLength":1},"addresses":{"title":"Addresses","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"SWOT item"}},"approach":{"x-audience":"everyone","title":"Approach","enum":["listening","talking","energizing","supporting","embracing"]},"goal":{"x-audience":"everyone","$ref":"#/$defs/slug","x-refers":"goal","title":"Goal"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate363(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate363.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.statement === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "statement"},schema:schema73.required,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema73.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.statement !== undefined){
let data1 = data.statement;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.statement,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/statement",schemaPath:"#/properties/statement/type",keyword:"type",params:{type: "string"},schema:schema73.properties.statement.type,parentSchema:schema73.properties.statement,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!(((((((((((data2 === "awareness") || (data2 === "brand-image")) || (data2 === "relationship")) || (data2 === "traffic")) || (data2 === "leads")) || (data2 === "sales")) || (data2 === "authority")) || (data2 === "community")) || (data2 === "support")) || (data2 === "recruitment")) || (data2 === "advocacy"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema73.properties.kind.enum},schema:schema73.properties.kind.enum,parentSchema:schema73.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.priority !== undefined){
let data3 = data.priority;
if(!((data3 === "primary") || (data3 === "secondary"))){
const err6 = {instancePath:instancePath+"/priority",schemaPath:"#/properties/priority/enum",keyword:"enum",params:{allowedValues: schema73.properties.priority.enum},schema:schema73.properties.priority.enum,parentSchema:schema73.properties.priority,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.audiences !== undefined){
let data4 = data.audiences;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data4[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data4[i1], data4[j0])){
const err7 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema73.properties.audiences,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "array"},schema:schema73.properties.audiences.type,parentSchema:schema73.properties.audiences,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate262(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.rationale !== undefined){
let data8 = data.rationale;
if(typeof data8 === "string"){
if(func8(data8) < 1){
const err9 = {instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema73.properties.rationale,data:data8};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},schema:schema73.properties.rationale.type,parentSchema:schema73.properties.rationale,data:data8};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.addresses !== undefined){
let data9 = data.addresses;
if(Array.isArray(data9)){
const len1 = data9.length;
for(let i2=0; i2<len1; i2++){
if(!(validate268(data9[i2], {instancePath:instancePath+"/addresses/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i3 = data9.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func2(data9[i3], data9[j1])){
const err11 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema73.properties.addresses,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},schema:schema73.properties.addresses.type,parentSchema:schema73.properties.addresses,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.approach !== undefined){
let data11 = data.approach;
if(!(((((data11 === "listening") || (data11 === "talking")) || (data11 === "energizing")) || (data11 === "supporting")) || (data11 === "embracing"))){
const err13 = {instancePath:instancePath+"/approach",schemaPath:"#/properties/approach/enum",keyword:"enum",params:{allowedValues: schema73.properties.approach.enum},schema:schema73.properties.approach.enum,parentSchema:schema73.properties.approach,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.goal !== undefined){
if(!(validate268(data.goal, {instancePath:instancePath+"/goal",parentData:data,parentDataProperty:"goal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema73.type,parentSchema:schema73,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate363.errors = vErrors;
return errors === 0;
}
validate363.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate362(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate362.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate363(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate363.errors : vErrors.concat(validate363.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema72.type,parentSchema:schema72,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate362.errors = vErrors;
return errors === 0;
}
validate362.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate361(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate361.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate362(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate362.errors : vErrors.concat(validate362.errors);
errors = vErrors.length;
}
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_strategy = validate372;
const schema74 = {"$ref":"bundle#/$defs/strategy"};
const schema75 = {"x-audience":"everyone","title":"Strategy","type":"object","properties":{"voice":{"x-audience":"everyone","$ref":"#/$defs/voice"},"valueProposition":{"x-audience":"everyone","title":"Value proposition","type":"string","minLength":1},"slogan":{"x-audience":"everyone","title":"Slogan","type":"string","minLength":1},"keyMessages":{"x-audience":"everyone","title":"Key messages","type":"array","items":{"type":"string","minLength":1}},"pillars":{"x-audience":"everyone","title":"Content pillars","type":"array","items":{"$ref":"#/$defs/pillar"}},"channels":{"x-audience":"everyone","title":"Channels","type":"array","items":{"$ref":"#/$defs/channel"}},"phases":{"title":"Phases","type":"array","items":{"$ref":"#/$defs/phase"}},"actions":{"title":"Actions","type":"array","items":{"$ref":"#/$defs/action"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema76 = {"title":"Voice","type":"object","properties":{"tone":{"x-audience":"everyone","title":"Tone","type":"array","items":{"type":"string","minLength":1}},"do":{"title":"Do","type":"array","items":{"type":"string","minLength":1}},"dont":{"title":"Don't","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate374(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate374.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "tone") || (key0 === "do")) || (key0 === "dont")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tone !== undefined){
let data0 = data.tone;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err1 = {instancePath:instancePath+"/tone/" + i0,schemaPath:"#/properties/tone/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.tone.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/tone/" + i0,schemaPath:"#/properties/tone/items/type",keyword:"type",params:{type: "string"},schema:schema76.properties.tone.items.type,parentSchema:schema76.properties.tone.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/type",keyword:"type",params:{type: "array"},schema:schema76.properties.tone.type,parentSchema:schema76.properties.tone,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.do !== undefined){
let data2 = data.do;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
let data3 = data2[i1];
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err4 = {instancePath:instancePath+"/do/" + i1,schemaPath:"#/properties/do/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.do.items,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/do/" + i1,schemaPath:"#/properties/do/items/type",keyword:"type",params:{type: "string"},schema:schema76.properties.do.items.type,parentSchema:schema76.properties.do.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/do",schemaPath:"#/properties/do/type",keyword:"type",params:{type: "array"},schema:schema76.properties.do.type,parentSchema:schema76.properties.do,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.dont !== undefined){
let data4 = data.dont;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
let data5 = data4[i2];
if(typeof data5 === "string"){
if(func8(data5) < 1){
const err7 = {instancePath:instancePath+"/dont/" + i2,schemaPath:"#/properties/dont/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema76.properties.dont.items,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/dont/" + i2,schemaPath:"#/properties/dont/items/type",keyword:"type",params:{type: "string"},schema:schema76.properties.dont.items.type,parentSchema:schema76.properties.dont.items,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/dont",schemaPath:"#/properties/dont/type",keyword:"type",params:{type: "array"},schema:schema76.properties.dont.type,parentSchema:schema76.properties.dont,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema76.type,parentSchema:schema76,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate374.errors = vErrors;
return errors === 0;
}
validate374.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"title":"Content pillar","type":"object","required":["id","name"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"pillar","title":"Id"},"name":{"x-audience":"everyone","title":"Name","type":"string","minLength":1},"share":{"x-audience":"everyone","title":"Share","type":"number","minimum":0,"maximum":100},"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"objectives":{"x-audience":"everyone","title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate376(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate376.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema77.required,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "id") || (key0 === "name")) || (key0 === "share")) || (key0 === "audiences")) || (key0 === "objectives")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema77.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema77.properties.name.type,parentSchema:schema77.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.share !== undefined){
let data2 = data.share;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 100 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema77.properties.share,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 0 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema77.properties.share,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"},schema:schema77.properties.share.type,parentSchema:schema77.properties.share,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.audiences !== undefined){
let data3 = data.audiences;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data3[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data3[i1], data3[j0])){
const err8 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema77.properties.audiences,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "array"},schema:schema77.properties.audiences.type,parentSchema:schema77.properties.audiences,data:data3};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.objectives !== undefined){
let data5 = data.objectives;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(validate268(data5[i2], {instancePath:instancePath+"/objectives/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func2(data5[i3], data5[j1])){
const err10 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema77.properties.objectives,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema77.properties.objectives.type,parentSchema:schema77.properties.objectives,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema77.type,parentSchema:schema77,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate376.errors = vErrors;
return errors === 0;
}
validate376.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"title":"Channel","type":"object","required":["id","platform"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"channel","title":"Id"},"platform":{"x-audience":"everyone","$ref":"#/$defs/slug","x-refers":"platform","title":"Platform"},"handle":{"x-audience":"everyone","title":"Handle","type":"string","minLength":1},"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"objectives":{"x-audience":"everyone","title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}},"languages":{"x-audience":"everyone","title":"Languages","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/language"}},"tone":{"x-audience":"everyone","title":"Tone","type":"string","minLength":1},"frequency":{"x-audience":"everyone","$ref":"#/$defs/frequency"},"formats":{"x-audience":"everyone","title":"Formats","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug"}},"hashtags":{"x-audience":"everyone","title":"Hashtags","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[\\p{L}\\p{M}\\p{N}_]+$","x-expects":"a hashtag without # and spaces, such as CoffeeSofia"}},"keywords":{"title":"Keywords","type":"array","items":{"type":"string","minLength":1}},"bestTimes":{"title":"Best times","type":"array","items":{"$ref":"#/$defs/timeWindow"}},"effortPerPost":{"x-audience":"team","$ref":"#/$defs/duration","title":"Effort per post"},"rationale":{"title":"Why this channel","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern57 = func0("^[\\p{L}\\p{M}\\p{N}_]+$", "u");
const schema79 = {"title":"Frequency","type":"object","properties":{"posts":{"x-audience":"everyone","title":"Posts","type":"number","minimum":0},"upTo":{"x-audience":"everyone","title":"Up to","type":"number","minimum":0},"per":{"x-audience":"everyone","title":"Per","enum":["day","week","month"]},"formats":{"x-audience":"everyone","title":"By format","type":"array","items":{"$ref":"#/$defs/formatFrequency"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema80 = {"title":"Frequency of a format","type":"object","required":["format","posts"],"properties":{"format":{"x-audience":"everyone","$ref":"#/$defs/slug","title":"Format"},"posts":{"x-audience":"everyone","title":"Posts","type":"number","minimum":0},"upTo":{"x-audience":"everyone","title":"Up to","type":"number","minimum":0},"per":{"x-audience":"everyone","title":"Per","enum":["day","week","month"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate388(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate388.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.format === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "format"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.posts === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "posts"},schema:schema80.required,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "format") || (key0 === "posts")) || (key0 === "upTo")) || (key0 === "per")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.format !== undefined){
if(!(validate268(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.posts !== undefined){
let data1 = data.posts;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/posts",schemaPath:"#/properties/posts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema80.properties.posts,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/posts",schemaPath:"#/properties/posts/type",keyword:"type",params:{type: "number"},schema:schema80.properties.posts.type,parentSchema:schema80.properties.posts,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.upTo !== undefined){
let data2 = data.upTo;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 < 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/upTo",schemaPath:"#/properties/upTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema80.properties.upTo,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/upTo",schemaPath:"#/properties/upTo/type",keyword:"type",params:{type: "number"},schema:schema80.properties.upTo.type,parentSchema:schema80.properties.upTo,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.per !== undefined){
let data3 = data.per;
if(!(((data3 === "day") || (data3 === "week")) || (data3 === "month"))){
const err7 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema80.properties.per.enum},schema:schema80.properties.per.enum,parentSchema:schema80.properties.per,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema80.type,parentSchema:schema80,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate388.errors = vErrors;
return errors === 0;
}
validate388.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate387(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate387.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "posts") || (key0 === "upTo")) || (key0 === "per")) || (key0 === "formats")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.posts !== undefined){
let data0 = data.posts;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/posts",schemaPath:"#/properties/posts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema79.properties.posts,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/posts",schemaPath:"#/properties/posts/type",keyword:"type",params:{type: "number"},schema:schema79.properties.posts.type,parentSchema:schema79.properties.posts,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.upTo !== undefined){
let data1 = data.upTo;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/upTo",schemaPath:"#/properties/upTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema79.properties.upTo,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/upTo",schemaPath:"#/properties/upTo/type",keyword:"type",params:{type: "number"},schema:schema79.properties.upTo.type,parentSchema:schema79.properties.upTo,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.per !== undefined){
let data2 = data.per;
if(!(((data2 === "day") || (data2 === "week")) || (data2 === "month"))){
const err5 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema79.properties.per.enum},schema:schema79.properties.per.enum,parentSchema:schema79.properties.per,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.formats !== undefined){
let data3 = data.formats;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate388(data3[i0], {instancePath:instancePath+"/formats/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "array"},schema:schema79.properties.formats.type,parentSchema:schema79.properties.formats,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema79.type,parentSchema:schema79,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"title":"Best time","type":"object","properties":{"days":{"title":"Days","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/weekday"}},"from":{"$ref":"#/$defs/time","title":"From"},"to":{"$ref":"#/$defs/time","title":"To"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema82 = {"title":"Weekday","enum":["mon","tue","wed","thu","fri","sat","sun"]};

function validate394(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate394.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((((data === "mon") || (data === "tue")) || (data === "wed")) || (data === "thu")) || (data === "fri")) || (data === "sat")) || (data === "sun"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema82.enum},schema:schema82.enum,parentSchema:schema82,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema83 = {"title":"Time","type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","x-expects":"a time such as 09:30 (in quotes)"};
const pattern59 = func0("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

function validate396(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate396.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern59.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^([01][0-9]|2[0-3]):[0-5][0-9]$"},schema:"^([01][0-9]|2[0-3]):[0-5][0-9]$",parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema83.type,parentSchema:schema83,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate396.errors = vErrors;
return errors === 0;
}
validate396.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate393(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate393.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "days") || (key0 === "from")) || (key0 === "to")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate394(data0[i0], {instancePath:instancePath+"/days/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data0[i1], data0[j0])){
const err1 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema81.properties.days,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},schema:schema81.properties.days.type,parentSchema:schema81.properties.days,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate396(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate396(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema81.type,parentSchema:schema81,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate393.errors = vErrors;
return errors === 0;
}
validate393.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"title":"Duration","type":"string","pattern":"^[1-9][0-9]{0,4}[mhdw]$","x-expects":"a duration such as 30m, 4h, 2d or 1w"};
const pattern60 = func0("^[1-9][0-9]{0,4}[mhdw]$", "u");

function validate400(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate400.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern60.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]{0,4}[mhdw]$"},schema:"^[1-9][0-9]{0,4}[mhdw]$",parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema84.type,parentSchema:schema84,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate400.errors = vErrors;
return errors === 0;
}
validate400.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate381(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate381.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.platform === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "platform"},schema:schema78.required,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema78.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
if(!(validate268(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.handle !== undefined){
let data2 = data.handle;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err3 = {instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema78.properties.handle,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/handle",schemaPath:"#/properties/handle/type",keyword:"type",params:{type: "string"},schema:schema78.properties.handle.type,parentSchema:schema78.properties.handle,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.audiences !== undefined){
let data3 = data.audiences;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data3[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data3[i1], data3[j0])){
const err5 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema78.properties.audiences,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "array"},schema:schema78.properties.audiences.type,parentSchema:schema78.properties.audiences,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.objectives !== undefined){
let data5 = data.objectives;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(validate268(data5[i2], {instancePath:instancePath+"/objectives/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func2(data5[i3], data5[j1])){
const err7 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema78.properties.objectives,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema78.properties.objectives.type,parentSchema:schema78.properties.objectives,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.languages !== undefined){
let data7 = data.languages;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
if(!(validate266(data7[i4], {instancePath:instancePath+"/languages/" + i4,parentData:data7,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func2(data7[i5], data7[j2])){
const err9 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema78.properties.languages,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/languages",schemaPath:"#/properties/languages/type",keyword:"type",params:{type: "array"},schema:schema78.properties.languages.type,parentSchema:schema78.properties.languages,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tone !== undefined){
let data9 = data.tone;
if(typeof data9 === "string"){
if(func8(data9) < 1){
const err11 = {instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema78.properties.tone,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/tone",schemaPath:"#/properties/tone/type",keyword:"type",params:{type: "string"},schema:schema78.properties.tone.type,parentSchema:schema78.properties.tone,data:data9};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.frequency !== undefined){
if(!(validate387(data.frequency, {instancePath:instancePath+"/frequency",parentData:data,parentDataProperty:"frequency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
errors = vErrors.length;
}
}
if(data.formats !== undefined){
let data11 = data.formats;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i6=0; i6<len3; i6++){
if(!(validate268(data11[i6], {instancePath:instancePath+"/formats/" + i6,parentData:data11,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i7 = data11.length;
let j3;
if(i7 > 1){
outer3:
for(;i7--;){
for(j3 = i7; j3--;){
if(func2(data11[i7], data11[j3])){
const err13 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/uniqueItems",keyword:"uniqueItems",params:{i: i7, j: j3},schema:true,parentSchema:schema78.properties.formats,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err14 = {instancePath:instancePath+"/formats",schemaPath:"#/properties/formats/type",keyword:"type",params:{type: "array"},schema:schema78.properties.formats.type,parentSchema:schema78.properties.formats,data:data11};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.hashtags !== undefined){
let data13 = data.hashtags;
if(Array.isArray(data13)){
const len4 = data13.length;
for(let i8=0; i8<len4; i8++){
let data14 = data13[i8];
if(typeof data14 === "string"){
if(!pattern57.test(data14)){
const err15 = {instancePath:instancePath+"/hashtags/" + i8,schemaPath:"#/properties/hashtags/items/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{N}_]+$"},schema:"^[\\p{L}\\p{M}\\p{N}_]+$",parentSchema:schema78.properties.hashtags.items,data:data14};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/hashtags/" + i8,schemaPath:"#/properties/hashtags/items/type",keyword:"type",params:{type: "string"},schema:schema78.properties.hashtags.items.type,parentSchema:schema78.properties.hashtags.items,data:data14};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
let i9 = data13.length;
let j4;
if(i9 > 1){
const indices0 = {};
for(;i9--;){
let item0 = data13[i9];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j4 = indices0[item0];
const err17 = {instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/uniqueItems",keyword:"uniqueItems",params:{i: i9, j: j4},schema:true,parentSchema:schema78.properties.hashtags,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
break;
}
indices0[item0] = i9;
}
}
}
else {
const err18 = {instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/type",keyword:"type",params:{type: "array"},schema:schema78.properties.hashtags.type,parentSchema:schema78.properties.hashtags,data:data13};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.keywords !== undefined){
let data15 = data.keywords;
if(Array.isArray(data15)){
const len5 = data15.length;
for(let i10=0; i10<len5; i10++){
let data16 = data15[i10];
if(typeof data16 === "string"){
if(func8(data16) < 1){
const err19 = {instancePath:instancePath+"/keywords/" + i10,schemaPath:"#/properties/keywords/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema78.properties.keywords.items,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/keywords/" + i10,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},schema:schema78.properties.keywords.items.type,parentSchema:schema78.properties.keywords.items,data:data16};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},schema:schema78.properties.keywords.type,parentSchema:schema78.properties.keywords,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.bestTimes !== undefined){
let data17 = data.bestTimes;
if(Array.isArray(data17)){
const len6 = data17.length;
for(let i11=0; i11<len6; i11++){
if(!(validate393(data17[i11], {instancePath:instancePath+"/bestTimes/" + i11,parentData:data17,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate393.errors : vErrors.concat(validate393.errors);
errors = vErrors.length;
}
}
}
else {
const err22 = {instancePath:instancePath+"/bestTimes",schemaPath:"#/properties/bestTimes/type",keyword:"type",params:{type: "array"},schema:schema78.properties.bestTimes.type,parentSchema:schema78.properties.bestTimes,data:data17};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.effortPerPost !== undefined){
if(!(validate400(data.effortPerPost, {instancePath:instancePath+"/effortPerPost",parentData:data,parentDataProperty:"effortPerPost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
if(data.rationale !== undefined){
let data20 = data.rationale;
if(typeof data20 === "string"){
if(func8(data20) < 1){
const err23 = {instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema78.properties.rationale,data:data20};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},schema:schema78.properties.rationale.type,parentSchema:schema78.properties.rationale,data:data20};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema78.type,parentSchema:schema78,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate381.errors = vErrors;
return errors === 0;
}
validate381.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"title":"Phase","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"phase","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"start":{"$ref":"#/$defs/date","title":"Start"},"end":{"$ref":"#/$defs/date","title":"End"},"goals":{"title":"Goals","type":"array","items":{"type":"string","minLength":1}},"objectives":{"title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate403(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate403.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema85.required,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "start")) || (key0 === "end")) || (key0 === "goals")) || (key0 === "objectives")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema85.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema85.properties.name.type,parentSchema:schema85.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate262(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate262(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.goals !== undefined){
let data4 = data.goals;
if(Array.isArray(data4)){
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(typeof data5 === "string"){
if(func8(data5) < 1){
const err5 = {instancePath:instancePath+"/goals/" + i0,schemaPath:"#/properties/goals/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema85.properties.goals.items,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/goals/" + i0,schemaPath:"#/properties/goals/items/type",keyword:"type",params:{type: "string"},schema:schema85.properties.goals.items.type,parentSchema:schema85.properties.goals.items,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/goals",schemaPath:"#/properties/goals/type",keyword:"type",params:{type: "array"},schema:schema85.properties.goals.type,parentSchema:schema85.properties.goals,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.objectives !== undefined){
let data6 = data.objectives;
if(Array.isArray(data6)){
const len1 = data6.length;
for(let i1=0; i1<len1; i1++){
if(!(validate268(data6[i1], {instancePath:instancePath+"/objectives/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i2 = data6.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func2(data6[i2], data6[j0])){
const err8 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema85.properties.objectives,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema85.properties.objectives.type,parentSchema:schema85.properties.objectives,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema85.type,parentSchema:schema85,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate403.errors = vErrors;
return errors === 0;
}
validate403.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"title":"Action","type":"object","required":["id","description"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"action","title":"Id"},"description":{"title":"Description","type":"string","minLength":1},"objectives":{"title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}},"channels":{"title":"Channels","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"channel"}},"pillar":{"$ref":"#/$defs/slug","x-refers":"pillar","title":"Pillar"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"start":{"$ref":"#/$defs/date","title":"Start"},"end":{"$ref":"#/$defs/date","title":"End"},"effort":{"x-audience":"team","$ref":"#/$defs/duration","title":"Effort"},"per":{"title":"Per","enum":["day","week","month","once"]},"addresses":{"title":"Addresses","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"SWOT item"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate409(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate409.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema86.required,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema86.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.description !== undefined){
let data1 = data.description;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema86.properties.description,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema86.properties.description.type,parentSchema:schema86.properties.description,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.objectives !== undefined){
let data2 = data.objectives;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data2[i0], {instancePath:instancePath+"/objectives/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data2[i1], data2[j0])){
const err5 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema86.properties.objectives,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema86.properties.objectives.type,parentSchema:schema86.properties.objectives,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.channels !== undefined){
let data4 = data.channels;
if(Array.isArray(data4)){
const len1 = data4.length;
for(let i2=0; i2<len1; i2++){
if(!(validate268(data4[i2], {instancePath:instancePath+"/channels/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i3 = data4.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func2(data4[i3], data4[j1])){
const err7 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema86.properties.channels,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},schema:schema86.properties.channels.type,parentSchema:schema86.properties.channels,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.pillar !== undefined){
if(!(validate268(data.pillar, {instancePath:instancePath+"/pillar",parentData:data,parentDataProperty:"pillar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate262(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate262(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.effort !== undefined){
if(!(validate400(data.effort, {instancePath:instancePath+"/effort",parentData:data,parentDataProperty:"effort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
if(data.per !== undefined){
let data11 = data.per;
if(!((((data11 === "day") || (data11 === "week")) || (data11 === "month")) || (data11 === "once"))){
const err9 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema86.properties.per.enum},schema:schema86.properties.per.enum,parentSchema:schema86.properties.per,data:data11};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.addresses !== undefined){
let data12 = data.addresses;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i4=0; i4<len2; i4++){
if(!(validate268(data12[i4], {instancePath:instancePath+"/addresses/" + i4,parentData:data12,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i5 = data12.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func2(data12[i5], data12[j2])){
const err10 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema86.properties.addresses,data:data12};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/addresses",schemaPath:"#/properties/addresses/type",keyword:"type",params:{type: "array"},schema:schema86.properties.addresses.type,parentSchema:schema86.properties.addresses,data:data12};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema86.type,parentSchema:schema86,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate409.errors = vErrors;
return errors === 0;
}
validate409.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate373(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate373.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((((key0 === "voice") || (key0 === "valueProposition")) || (key0 === "slogan")) || (key0 === "keyMessages")) || (key0 === "pillars")) || (key0 === "channels")) || (key0 === "phases")) || (key0 === "actions")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.voice !== undefined){
if(!(validate374(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate374.errors : vErrors.concat(validate374.errors);
errors = vErrors.length;
}
}
if(data.valueProposition !== undefined){
let data1 = data.valueProposition;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err1 = {instancePath:instancePath+"/valueProposition",schemaPath:"#/properties/valueProposition/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema75.properties.valueProposition,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/valueProposition",schemaPath:"#/properties/valueProposition/type",keyword:"type",params:{type: "string"},schema:schema75.properties.valueProposition.type,parentSchema:schema75.properties.valueProposition,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.slogan !== undefined){
let data2 = data.slogan;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err3 = {instancePath:instancePath+"/slogan",schemaPath:"#/properties/slogan/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema75.properties.slogan,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/slogan",schemaPath:"#/properties/slogan/type",keyword:"type",params:{type: "string"},schema:schema75.properties.slogan.type,parentSchema:schema75.properties.slogan,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.keyMessages !== undefined){
let data3 = data.keyMessages;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(func8(data4) < 1){
const err5 = {instancePath:instancePath+"/keyMessages/" + i0,schemaPath:"#/properties/keyMessages/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema75.properties.keyMessages.items,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/keyMessages/" + i0,schemaPath:"#/properties/keyMessages/items/type",keyword:"type",params:{type: "string"},schema:schema75.properties.keyMessages.items.type,parentSchema:schema75.properties.keyMessages.items,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/keyMessages",schemaPath:"#/properties/keyMessages/type",keyword:"type",params:{type: "array"},schema:schema75.properties.keyMessages.type,parentSchema:schema75.properties.keyMessages,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.pillars !== undefined){
let data5 = data.pillars;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate376(data5[i1], {instancePath:instancePath+"/pillars/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate376.errors : vErrors.concat(validate376.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath:instancePath+"/pillars",schemaPath:"#/properties/pillars/type",keyword:"type",params:{type: "array"},schema:schema75.properties.pillars.type,parentSchema:schema75.properties.pillars,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.channels !== undefined){
let data7 = data.channels;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
if(!(validate381(data7[i2], {instancePath:instancePath+"/channels/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate381.errors : vErrors.concat(validate381.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},schema:schema75.properties.channels.type,parentSchema:schema75.properties.channels,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.phases !== undefined){
let data9 = data.phases;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate403(data9[i3], {instancePath:instancePath+"/phases/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate403.errors : vErrors.concat(validate403.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/phases",schemaPath:"#/properties/phases/type",keyword:"type",params:{type: "array"},schema:schema75.properties.phases.type,parentSchema:schema75.properties.phases,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.actions !== undefined){
let data11 = data.actions;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(!(validate409(data11[i4], {instancePath:instancePath+"/actions/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate409.errors : vErrors.concat(validate409.errors);
errors = vErrors.length;
}
}
}
else {
const err11 = {instancePath:instancePath+"/actions",schemaPath:"#/properties/actions/type",keyword:"type",params:{type: "array"},schema:schema75.properties.actions.type,parentSchema:schema75.properties.actions,data:data11};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema75.type,parentSchema:schema75,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate373.errors = vErrors;
return errors === 0;
}
validate373.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate372(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate372.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate373(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate373.errors : vErrors.concat(validate373.errors);
errors = vErrors.length;
}
validate372.errors = vErrors;
return errors === 0;
}
validate372.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_technology = validate421;
const schema87 = {"$ref":"bundle#/$defs/technology"};
const schema88 = {"title":"Technology","type":"object","properties":{"tools":{"title":"Tools","type":"array","items":{"$ref":"#/$defs/tool"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema89 = {"title":"Tool","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"tool","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"purposes":{"title":"Purposes","type":"array","uniqueItems":true,"items":{"enum":["publishing","analytics","listening","inbox","design","video","advertising","collaboration","crm","link-tracking","archiving"]}},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"cost":{"$ref":"#/$defs/toolCost"},"rationale":{"title":"Why this tool","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema90 = {"title":"Cost","type":"object","properties":{"amount":{"title":"Amount","type":"number","minimum":0},"per":{"$ref":"#/$defs/spendPer","title":"Per"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema91 = {"title":"Per","enum":["once","week","month","quarter","year"]};

function validate427(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate427.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(((((data === "once") || (data === "week")) || (data === "month")) || (data === "quarter")) || (data === "year"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema91.enum},schema:schema91.enum,parentSchema:schema91,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate426(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate426.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "amount") || (key0 === "per")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.amount !== undefined){
let data0 = data.amount;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema90.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},schema:schema90.properties.amount.type,parentSchema:schema90.properties.amount,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.per !== undefined){
if(!(validate427(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema90.type,parentSchema:schema90,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate426.errors = vErrors;
return errors === 0;
}
validate426.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate423(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate423.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema89.required,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "purposes")) || (key0 === "owner")) || (key0 === "cost")) || (key0 === "rationale")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema89.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema89.properties.name.type,parentSchema:schema89.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.purposes !== undefined){
let data2 = data.purposes;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(!(((((((((((data3 === "publishing") || (data3 === "analytics")) || (data3 === "listening")) || (data3 === "inbox")) || (data3 === "design")) || (data3 === "video")) || (data3 === "advertising")) || (data3 === "collaboration")) || (data3 === "crm")) || (data3 === "link-tracking")) || (data3 === "archiving"))){
const err5 = {instancePath:instancePath+"/purposes/" + i0,schemaPath:"#/properties/purposes/items/enum",keyword:"enum",params:{allowedValues: schema89.properties.purposes.items.enum},schema:schema89.properties.purposes.items.enum,parentSchema:schema89.properties.purposes.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data2[i1], data2[j0])){
const err6 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema89.properties.purposes,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/purposes",schemaPath:"#/properties/purposes/type",keyword:"type",params:{type: "array"},schema:schema89.properties.purposes.type,parentSchema:schema89.properties.purposes,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.cost !== undefined){
if(!(validate426(data.cost, {instancePath:instancePath+"/cost",parentData:data,parentDataProperty:"cost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate426.errors : vErrors.concat(validate426.errors);
errors = vErrors.length;
}
}
if(data.rationale !== undefined){
let data6 = data.rationale;
if(typeof data6 === "string"){
if(func8(data6) < 1){
const err8 = {instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema89.properties.rationale,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/rationale",schemaPath:"#/properties/rationale/type",keyword:"type",params:{type: "string"},schema:schema89.properties.rationale.type,parentSchema:schema89.properties.rationale,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema89.type,parentSchema:schema89,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate423.errors = vErrors;
return errors === 0;
}
validate423.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate422(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate422.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "tools") || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.tools !== undefined){
let data0 = data.tools;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate423(data0[i0], {instancePath:instancePath+"/tools/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate423.errors : vErrors.concat(validate423.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},schema:schema88.properties.tools.type,parentSchema:schema88.properties.tools,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema88.type,parentSchema:schema88,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate422.errors = vErrors;
return errors === 0;
}
validate422.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate421(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate421.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate422(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate422.errors : vErrors.concat(validate422.errors);
errors = vErrors.length;
}
validate421.errors = vErrors;
return errors === 0;
}
validate421.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_kpis = validate432;
const schema92 = {"$ref":"bundle#/$defs/kpis"};
const schema93 = {"x-audience":"everyone","title":"KPIs","type":"array","items":{"$ref":"#/$defs/kpi"}};
const schema94 = {"title":"KPI","type":"object","required":["id","name"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"KPI","title":"Id"},"name":{"x-audience":"everyone","title":"Name","type":"string","minLength":1},"objective":{"x-audience":"everyone","title":"Objective","anyOf":[{"type":"string","pattern":"^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$","x-expects":"lowercase letters, digits and hyphens, such as grow-visits","x-refers":"objective"},{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}}]},"metric":{"x-audience":"everyone","$ref":"#/$defs/slug","x-refers":"metric","title":"Metric"},"formula":{"x-audience":"everyone","title":"Formula","type":"string","minLength":1},"channel":{"x-audience":"everyone","$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"of":{"x-audience":"everyone","$ref":"#/$defs/slug","title":"Rate of"},"unit":{"x-audience":"everyone","title":"Unit","enum":["count","percent","currency","duration","ratio","score"]},"direction":{"x-audience":"everyone","title":"Direction","enum":["up","down","keep"]},"baseline":{"x-audience":"everyone","$ref":"#/$defs/kpiBaseline"},"target":{"x-audience":"everyone","$ref":"#/$defs/kpiTarget"},"milestones":{"x-audience":"everyone","title":"Milestones","type":"array","items":{"$ref":"#/$defs/kpiMilestone"}},"season":{"x-audience":"everyone","title":"Season","$ref":"#/$defs/season"},"source":{"title":"Source","type":"string","pattern":"^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$","x-refers":"data source","x-expects":"the id of a tool such as metricool, or native: and a platform such as native:instagram"},"cadence":{"x-audience":"everyone","$ref":"#/$defs/cadence","title":"Cadence"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern73 = func0("^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", "u");
const schema95 = {"title":"Baseline","type":"object","properties":{"value":{"x-audience":"everyone","title":"Value","type":"number"},"on":{"x-audience":"everyone","$ref":"#/$defs/date","title":"Read on"},"unknown":{"x-audience":"everyone","title":"Unknown","type":"boolean"},"measureBy":{"x-audience":"everyone","$ref":"#/$defs/date","title":"Measure by"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate440(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate440.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "value") || (key0 === "on")) || (key0 === "unknown")) || (key0 === "measureBy")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},schema:schema95.properties.value.type,parentSchema:schema95.properties.value,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.on !== undefined){
if(!(validate262(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.unknown !== undefined){
let data2 = data.unknown;
if(typeof data2 !== "boolean"){
const err2 = {instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type: "boolean"},schema:schema95.properties.unknown.type,parentSchema:schema95.properties.unknown,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.measureBy !== undefined){
if(!(validate262(data.measureBy, {instancePath:instancePath+"/measureBy",parentData:data,parentDataProperty:"measureBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema95.type,parentSchema:schema95,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate440.errors = vErrors;
return errors === 0;
}
validate440.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"title":"Target","type":"object","properties":{"value":{"x-audience":"everyone","title":"Value","type":"number"},"per":{"x-audience":"everyone","title":"Per","enum":["day","week","month","quarter","year"]},"change":{"x-audience":"everyone","title":"Change","type":"string","pattern":"^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$","x-expects":"a change such as +140%, -20%, +3pp or x2"},"by":{"x-audience":"everyone","$ref":"#/$defs/date","title":"By"},"min":{"x-audience":"everyone","title":"At least","type":"number"},"max":{"x-audience":"everyone","title":"At most","type":"number"},"pass":{"x-audience":"everyone","title":"Pass mark","enum":["min","max"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern70 = func0("^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$", "u");

function validate444(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate444.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((((key0 === "value") || (key0 === "per")) || (key0 === "change")) || (key0 === "by")) || (key0 === "min")) || (key0 === "max")) || (key0 === "pass")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},schema:schema96.properties.value.type,parentSchema:schema96.properties.value,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.per !== undefined){
let data1 = data.per;
if(!(((((data1 === "day") || (data1 === "week")) || (data1 === "month")) || (data1 === "quarter")) || (data1 === "year"))){
const err2 = {instancePath:instancePath+"/per",schemaPath:"#/properties/per/enum",keyword:"enum",params:{allowedValues: schema96.properties.per.enum},schema:schema96.properties.per.enum,parentSchema:schema96.properties.per,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.change !== undefined){
let data2 = data.change;
if(typeof data2 === "string"){
if(!pattern70.test(data2)){
const err3 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/pattern",keyword:"pattern",params:{pattern: "^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$"},schema:"^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$",parentSchema:schema96.properties.change,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "string"},schema:schema96.properties.change.type,parentSchema:schema96.properties.change,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate262(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.min !== undefined){
let data4 = data.min;
if(!((typeof data4 == "number") && (isFinite(data4)))){
const err5 = {instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{type: "number"},schema:schema96.properties.min.type,parentSchema:schema96.properties.min,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.max !== undefined){
let data5 = data.max;
if(!((typeof data5 == "number") && (isFinite(data5)))){
const err6 = {instancePath:instancePath+"/max",schemaPath:"#/properties/max/type",keyword:"type",params:{type: "number"},schema:schema96.properties.max.type,parentSchema:schema96.properties.max,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pass !== undefined){
let data6 = data.pass;
if(!((data6 === "min") || (data6 === "max"))){
const err7 = {instancePath:instancePath+"/pass",schemaPath:"#/properties/pass/enum",keyword:"enum",params:{allowedValues: schema96.properties.pass.enum},schema:schema96.properties.pass.enum,parentSchema:schema96.properties.pass,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema96.type,parentSchema:schema96,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate444.errors = vErrors;
return errors === 0;
}
validate444.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"title":"Milestone","type":"object","properties":{"value":{"x-audience":"everyone","title":"Value","type":"number"},"by":{"x-audience":"everyone","$ref":"#/$defs/date","title":"By"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate447(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate447.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "value") || (key0 === "by")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.value !== undefined){
let data0 = data.value;
if(!((typeof data0 == "number") && (isFinite(data0)))){
const err1 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},schema:schema97.properties.value.type,parentSchema:schema97.properties.value,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate262(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema97.type,parentSchema:schema97,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate447.errors = vErrors;
return errors === 0;
}
validate447.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"title":"Season","type":"object","properties":{"jan":{"x-audience":"everyone","title":"January","type":"number","exclusiveMinimum":0},"feb":{"x-audience":"everyone","title":"February","type":"number","exclusiveMinimum":0},"mar":{"x-audience":"everyone","title":"March","type":"number","exclusiveMinimum":0},"apr":{"x-audience":"everyone","title":"April","type":"number","exclusiveMinimum":0},"may":{"x-audience":"everyone","title":"May","type":"number","exclusiveMinimum":0},"jun":{"x-audience":"everyone","title":"June","type":"number","exclusiveMinimum":0},"jul":{"x-audience":"everyone","title":"July","type":"number","exclusiveMinimum":0},"aug":{"x-audience":"everyone","title":"August","type":"number","exclusiveMinimum":0},"sep":{"x-audience":"everyone","title":"September","type":"number","exclusiveMinimum":0},"oct":{"x-audience":"everyone","title":"October","type":"number","exclusiveMinimum":0},"nov":{"x-audience":"everyone","title":"November","type":"number","exclusiveMinimum":0},"dec":{"x-audience":"everyone","title":"December","type":"number","exclusiveMinimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate450(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate450.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func4.call(schema98.properties, key0)) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.jan !== undefined){
let data0 = data.jan;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 <= 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/jan",schemaPath:"#/properties/jan/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.jan,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/jan",schemaPath:"#/properties/jan/type",keyword:"type",params:{type: "number"},schema:schema98.properties.jan.type,parentSchema:schema98.properties.jan,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.feb !== undefined){
let data1 = data.feb;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 <= 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/feb",schemaPath:"#/properties/feb/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.feb,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/feb",schemaPath:"#/properties/feb/type",keyword:"type",params:{type: "number"},schema:schema98.properties.feb.type,parentSchema:schema98.properties.feb,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.mar !== undefined){
let data2 = data.mar;
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 <= 0 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/mar",schemaPath:"#/properties/mar/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.mar,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/mar",schemaPath:"#/properties/mar/type",keyword:"type",params:{type: "number"},schema:schema98.properties.mar.type,parentSchema:schema98.properties.mar,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.apr !== undefined){
let data3 = data.apr;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 <= 0 || isNaN(data3)){
const err7 = {instancePath:instancePath+"/apr",schemaPath:"#/properties/apr/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.apr,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/apr",schemaPath:"#/properties/apr/type",keyword:"type",params:{type: "number"},schema:schema98.properties.apr.type,parentSchema:schema98.properties.apr,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.may !== undefined){
let data4 = data.may;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 <= 0 || isNaN(data4)){
const err9 = {instancePath:instancePath+"/may",schemaPath:"#/properties/may/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.may,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/may",schemaPath:"#/properties/may/type",keyword:"type",params:{type: "number"},schema:schema98.properties.may.type,parentSchema:schema98.properties.may,data:data4};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.jun !== undefined){
let data5 = data.jun;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 <= 0 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/jun",schemaPath:"#/properties/jun/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.jun,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/jun",schemaPath:"#/properties/jun/type",keyword:"type",params:{type: "number"},schema:schema98.properties.jun.type,parentSchema:schema98.properties.jun,data:data5};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.jul !== undefined){
let data6 = data.jul;
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 <= 0 || isNaN(data6)){
const err13 = {instancePath:instancePath+"/jul",schemaPath:"#/properties/jul/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.jul,data:data6};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/jul",schemaPath:"#/properties/jul/type",keyword:"type",params:{type: "number"},schema:schema98.properties.jul.type,parentSchema:schema98.properties.jul,data:data6};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.aug !== undefined){
let data7 = data.aug;
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 <= 0 || isNaN(data7)){
const err15 = {instancePath:instancePath+"/aug",schemaPath:"#/properties/aug/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.aug,data:data7};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/aug",schemaPath:"#/properties/aug/type",keyword:"type",params:{type: "number"},schema:schema98.properties.aug.type,parentSchema:schema98.properties.aug,data:data7};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.sep !== undefined){
let data8 = data.sep;
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 <= 0 || isNaN(data8)){
const err17 = {instancePath:instancePath+"/sep",schemaPath:"#/properties/sep/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.sep,data:data8};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
else {
const err18 = {instancePath:instancePath+"/sep",schemaPath:"#/properties/sep/type",keyword:"type",params:{type: "number"},schema:schema98.properties.sep.type,parentSchema:schema98.properties.sep,data:data8};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.oct !== undefined){
let data9 = data.oct;
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 <= 0 || isNaN(data9)){
const err19 = {instancePath:instancePath+"/oct",schemaPath:"#/properties/oct/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.oct,data:data9};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/oct",schemaPath:"#/properties/oct/type",keyword:"type",params:{type: "number"},schema:schema98.properties.oct.type,parentSchema:schema98.properties.oct,data:data9};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.nov !== undefined){
let data10 = data.nov;
if((typeof data10 == "number") && (isFinite(data10))){
if(data10 <= 0 || isNaN(data10)){
const err21 = {instancePath:instancePath+"/nov",schemaPath:"#/properties/nov/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.nov,data:data10};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/nov",schemaPath:"#/properties/nov/type",keyword:"type",params:{type: "number"},schema:schema98.properties.nov.type,parentSchema:schema98.properties.nov,data:data10};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.dec !== undefined){
let data11 = data.dec;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 <= 0 || isNaN(data11)){
const err23 = {instancePath:instancePath+"/dec",schemaPath:"#/properties/dec/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},schema:0,parentSchema:schema98.properties.dec,data:data11};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/dec",schemaPath:"#/properties/dec/type",keyword:"type",params:{type: "number"},schema:schema98.properties.dec.type,parentSchema:schema98.properties.dec,data:data11};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema98.type,parentSchema:schema98,data};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate450.errors = vErrors;
return errors === 0;
}
validate450.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"title":"Cadence","enum":["daily","weekly","biweekly","monthly","quarterly","yearly"]};

function validate452(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate452.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!((((((data === "daily") || (data === "weekly")) || (data === "biweekly")) || (data === "monthly")) || (data === "quarterly")) || (data === "yearly"))){
const err0 = {instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema99.enum},schema:schema99.enum,parentSchema:schema99,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate434(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate434.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema94.required,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema94.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema94.properties.name.type,parentSchema:schema94.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.objective !== undefined){
let data2 = data.objective;
const _errs9 = errors;
let valid1 = false;
const _errs10 = errors;
if(typeof data2 === "string"){
if(!pattern19.test(data2)){
const err5 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$"},schema:"^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",parentSchema:schema94.properties.objective.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema94.properties.objective.anyOf[0].type,parentSchema:schema94.properties.objective.anyOf[0],data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs10 === errors;
valid1 = valid1 || _valid0;
const _errs14 = errors;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data2[i0], {instancePath:instancePath+"/objective/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data2[i1], data2[j0])){
const err7 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/anyOf/1/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema94.properties.objective.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema94.properties.objective.anyOf[1].type,parentSchema:schema94.properties.objective.anyOf[1],data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid0 = _errs14 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const err9 = {instancePath:instancePath+"/objective",schemaPath:"#/properties/objective/anyOf",keyword:"anyOf",params:{},schema:schema94.properties.objective.anyOf,parentSchema:schema94.properties.objective,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
}
}
if(data.metric !== undefined){
if(!(validate268(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.formula !== undefined){
let data5 = data.formula;
if(typeof data5 === "string"){
if(func8(data5) < 1){
const err10 = {instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema94.properties.formula,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type: "string"},schema:schema94.properties.formula.type,parentSchema:schema94.properties.formula,data:data5};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate268(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(validate268(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.unit !== undefined){
let data8 = data.unit;
if(!((((((data8 === "count") || (data8 === "percent")) || (data8 === "currency")) || (data8 === "duration")) || (data8 === "ratio")) || (data8 === "score"))){
const err12 = {instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema94.properties.unit.enum},schema:schema94.properties.unit.enum,parentSchema:schema94.properties.unit,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.direction !== undefined){
let data9 = data.direction;
if(!(((data9 === "up") || (data9 === "down")) || (data9 === "keep"))){
const err13 = {instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema94.properties.direction.enum},schema:schema94.properties.direction.enum,parentSchema:schema94.properties.direction,data:data9};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.baseline !== undefined){
if(!(validate440(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate440.errors : vErrors.concat(validate440.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate444(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate444.errors : vErrors.concat(validate444.errors);
errors = vErrors.length;
}
}
if(data.milestones !== undefined){
let data12 = data.milestones;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
if(!(validate447(data12[i2], {instancePath:instancePath+"/milestones/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate447.errors : vErrors.concat(validate447.errors);
errors = vErrors.length;
}
}
}
else {
const err14 = {instancePath:instancePath+"/milestones",schemaPath:"#/properties/milestones/type",keyword:"type",params:{type: "array"},schema:schema94.properties.milestones.type,parentSchema:schema94.properties.milestones,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.season !== undefined){
if(!(validate450(data.season, {instancePath:instancePath+"/season",parentData:data,parentDataProperty:"season",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate450.errors : vErrors.concat(validate450.errors);
errors = vErrors.length;
}
}
if(data.source !== undefined){
let data15 = data.source;
if(typeof data15 === "string"){
if(!pattern73.test(data15)){
const err15 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/pattern",keyword:"pattern",params:{pattern: "^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$"},schema:"^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",parentSchema:schema94.properties.source,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema94.properties.source.type,parentSchema:schema94.properties.source,data:data15};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.cadence !== undefined){
if(!(validate452(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema94.type,parentSchema:schema94,data};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate434.errors = vErrors;
return errors === 0;
}
validate434.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate433(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate433.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate434(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate434.errors : vErrors.concat(validate434.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema93.type,parentSchema:schema93,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate433.errors = vErrors;
return errors === 0;
}
validate433.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate432(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate432.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate433(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate433.errors : vErrors.concat(validate433.errors);
errors = vErrors.length;
}
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_measurement = validate457;
const schema100 = {"$ref":"bundle#/$defs/measurement"};
const schema101 = {"title":"Measurement","type":"object","properties":{"reviews":{"title":"Reviews","type":"array","items":{"$ref":"#/$defs/performanceReview"}},"thresholds":{"$ref":"#/$defs/thresholds"},"corrections":{"title":"Corrections","type":"array","items":{"$ref":"#/$defs/correction"}},"decisions":{"title":"Decisions","type":"array","items":{"$ref":"#/$defs/decision"}},"experiments":{"title":"Experiments","type":"array","items":{"$ref":"#/$defs/experiment"}},"results":{"title":"Results","anyOf":[{"type":"string","pattern":"^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$","x-expects":"a path from the plan's folder with forward slashes, such as media/reel.mp4"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$","x-expects":"a path from the plan's folder with forward slashes, such as media/reel.mp4"},{"$ref":"#/$defs/result"}]}}]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema102 = {"title":"Review","type":"object","properties":{"cadence":{"$ref":"#/$defs/cadence","title":"Cadence"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"attendees":{"title":"Attendees","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"team member"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate459(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate459.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "cadence") || (key0 === "owner")) || (key0 === "attendees")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cadence !== undefined){
if(!(validate452(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.attendees !== undefined){
let data2 = data.attendees;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data2[i0], {instancePath:instancePath+"/attendees/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data2.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data2[i1], data2[j0])){
const err1 = {instancePath:instancePath+"/attendees",schemaPath:"#/properties/attendees/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema102.properties.attendees,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/attendees",schemaPath:"#/properties/attendees/type",keyword:"type",params:{type: "array"},schema:schema102.properties.attendees.type,parentSchema:schema102.properties.attendees,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema102.type,parentSchema:schema102,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate459.errors = vErrors;
return errors === 0;
}
validate459.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"title":"Thresholds","type":"object","properties":{"onTrack":{"title":"On track","type":"number","minimum":0,"maximum":1},"atRisk":{"title":"At risk","type":"number","minimum":0,"maximum":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate464(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate464.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "onTrack") || (key0 === "atRisk")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.onTrack !== undefined){
let data0 = data.onTrack;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 1 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/onTrack",schemaPath:"#/properties/onTrack/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema103.properties.onTrack,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data0 < 0 || isNaN(data0)){
const err2 = {instancePath:instancePath+"/onTrack",schemaPath:"#/properties/onTrack/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema103.properties.onTrack,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/onTrack",schemaPath:"#/properties/onTrack/type",keyword:"type",params:{type: "number"},schema:schema103.properties.onTrack.type,parentSchema:schema103.properties.onTrack,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.atRisk !== undefined){
let data1 = data.atRisk;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 1 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/atRisk",schemaPath:"#/properties/atRisk/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1},schema:1,parentSchema:schema103.properties.atRisk,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/atRisk",schemaPath:"#/properties/atRisk/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema103.properties.atRisk,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/atRisk",schemaPath:"#/properties/atRisk/type",keyword:"type",params:{type: "number"},schema:schema103.properties.atRisk.type,parentSchema:schema103.properties.atRisk,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema103.type,parentSchema:schema103,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate464.errors = vErrors;
return errors === 0;
}
validate464.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"title":"Correction","type":"object","required":["kpi"],"properties":{"kpi":{"$ref":"#/$defs/slug","x-refers":"KPI","title":"KPI"},"when":{"title":"When","enum":["at-risk","behind"]},"twice":{"title":"Twice in a row","type":"boolean"},"then":{"title":"Then","type":"string","minLength":1},"action":{"$ref":"#/$defs/slug","x-refers":"action","title":"Action"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate466(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate466.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kpi === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kpi"},schema:schema104.required,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kpi") || (key0 === "when")) || (key0 === "twice")) || (key0 === "then")) || (key0 === "action")) || (key0 === "owner")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kpi !== undefined){
if(!(validate268(data.kpi, {instancePath:instancePath+"/kpi",parentData:data,parentDataProperty:"kpi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
let data1 = data.when;
if(!((data1 === "at-risk") || (data1 === "behind"))){
const err2 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/enum",keyword:"enum",params:{allowedValues: schema104.properties.when.enum},schema:schema104.properties.when.enum,parentSchema:schema104.properties.when,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.twice !== undefined){
let data2 = data.twice;
if(typeof data2 !== "boolean"){
const err3 = {instancePath:instancePath+"/twice",schemaPath:"#/properties/twice/type",keyword:"type",params:{type: "boolean"},schema:schema104.properties.twice.type,parentSchema:schema104.properties.twice,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.then !== undefined){
let data3 = data.then;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err4 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema104.properties.then,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/then",schemaPath:"#/properties/then/type",keyword:"type",params:{type: "string"},schema:schema104.properties.then.type,parentSchema:schema104.properties.then,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.action !== undefined){
if(!(validate268(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema104.type,parentSchema:schema104,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate466.errors = vErrors;
return errors === 0;
}
validate466.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"title":"Decision","type":"object","required":["kpi","on","change"],"properties":{"kpi":{"$ref":"#/$defs/slug","x-refers":"KPI","title":"KPI"},"on":{"$ref":"#/$defs/date","title":"On"},"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"By"},"change":{"title":"Change","type":"string","minLength":1},"expected":{"title":"Expected effect","type":"string","minLength":1},"action":{"$ref":"#/$defs/slug","x-refers":"action","title":"Action"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate471(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate471.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kpi === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kpi"},schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.on === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "on"},schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.change === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "change"},schema:schema105.required,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "kpi") || (key0 === "on")) || (key0 === "by")) || (key0 === "change")) || (key0 === "expected")) || (key0 === "action")) || (pattern3.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kpi !== undefined){
if(!(validate268(data.kpi, {instancePath:instancePath+"/kpi",parentData:data,parentDataProperty:"kpi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate262(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate268(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.change !== undefined){
let data3 = data.change;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err4 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema105.properties.change,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/change",schemaPath:"#/properties/change/type",keyword:"type",params:{type: "string"},schema:schema105.properties.change.type,parentSchema:schema105.properties.change,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.expected !== undefined){
let data4 = data.expected;
if(typeof data4 === "string"){
if(func8(data4) < 1){
const err6 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema105.properties.expected,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/expected",schemaPath:"#/properties/expected/type",keyword:"type",params:{type: "string"},schema:schema105.properties.expected.type,parentSchema:schema105.properties.expected,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.action !== undefined){
if(!(validate268(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema105.type,parentSchema:schema105,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate471.errors = vErrors;
return errors === 0;
}
validate471.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"title":"Experiment","type":"object","required":["id","hypothesis"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"experiment","title":"Id"},"hypothesis":{"title":"Hypothesis","type":"string","minLength":1},"kpi":{"$ref":"#/$defs/slug","x-refers":"KPI","title":"KPI"},"start":{"$ref":"#/$defs/date","title":"Start"},"end":{"$ref":"#/$defs/date","title":"Stop date"},"share":{"title":"Share of the budget","type":"number","minimum":0,"maximum":100},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"result":{"title":"Result","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate477(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate477.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.hypothesis === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "hypothesis"},schema:schema106.required,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "id") || (key0 === "hypothesis")) || (key0 === "kpi")) || (key0 === "start")) || (key0 === "end")) || (key0 === "share")) || (key0 === "owner")) || (key0 === "result")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.hypothesis !== undefined){
let data1 = data.hypothesis;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema106.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/hypothesis",schemaPath:"#/properties/hypothesis/type",keyword:"type",params:{type: "string"},schema:schema106.properties.hypothesis.type,parentSchema:schema106.properties.hypothesis,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kpi !== undefined){
if(!(validate268(data.kpi, {instancePath:instancePath+"/kpi",parentData:data,parentDataProperty:"kpi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate262(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate262(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.share !== undefined){
let data5 = data.share;
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 > 100 || isNaN(data5)){
const err5 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/maximum",keyword:"maximum",params:{comparison: "<=", limit: 100},schema:100,parentSchema:schema106.properties.share,data:data5};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err6 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema106.properties.share,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/share",schemaPath:"#/properties/share/type",keyword:"type",params:{type: "number"},schema:schema106.properties.share.type,parentSchema:schema106.properties.share,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.result !== undefined){
let data7 = data.result;
if(typeof data7 === "string"){
if(func8(data7) < 1){
const err8 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema106.properties.result,data:data7};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/result",schemaPath:"#/properties/result/type",keyword:"type",params:{type: "string"},schema:schema106.properties.result.type,parentSchema:schema106.properties.result,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema106.type,parentSchema:schema106,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate477.errors = vErrors;
return errors === 0;
}
validate477.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"title":"Result","type":"object","required":["kpi","date","value"],"properties":{"kpi":{"$ref":"#/$defs/slug","x-refers":"KPI","title":"KPI"},"date":{"$ref":"#/$defs/date","title":"Date"},"value":{"title":"Value","type":"number"},"note":{"title":"Note","type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate484(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate484.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kpi === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kpi"},schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.date === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date"},schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.value === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "value"},schema:schema107.required,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kpi") || (key0 === "date")) || (key0 === "value")) || (key0 === "note")) || (pattern3.test(key0)))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.kpi !== undefined){
if(!(validate268(data.kpi, {instancePath:instancePath+"/kpi",parentData:data,parentDataProperty:"kpi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate262(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.value !== undefined){
let data2 = data.value;
if(!((typeof data2 == "number") && (isFinite(data2)))){
const err4 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/type",keyword:"type",params:{type: "number"},schema:schema107.properties.value.type,parentSchema:schema107.properties.value,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.note !== undefined){
let data3 = data.note;
if(typeof data3 !== "string"){
const err5 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema107.properties.note.type,parentSchema:schema107.properties.note,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema107.type,parentSchema:schema107,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate484.errors = vErrors;
return errors === 0;
}
validate484.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate458(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate458.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "reviews") || (key0 === "thresholds")) || (key0 === "corrections")) || (key0 === "decisions")) || (key0 === "experiments")) || (key0 === "results")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.reviews !== undefined){
let data0 = data.reviews;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate459(data0[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate459.errors : vErrors.concat(validate459.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/reviews",schemaPath:"#/properties/reviews/type",keyword:"type",params:{type: "array"},schema:schema101.properties.reviews.type,parentSchema:schema101.properties.reviews,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.thresholds !== undefined){
if(!(validate464(data.thresholds, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate464.errors : vErrors.concat(validate464.errors);
errors = vErrors.length;
}
}
if(data.corrections !== undefined){
let data3 = data.corrections;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate466(data3[i1], {instancePath:instancePath+"/corrections/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate466.errors : vErrors.concat(validate466.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/corrections",schemaPath:"#/properties/corrections/type",keyword:"type",params:{type: "array"},schema:schema101.properties.corrections.type,parentSchema:schema101.properties.corrections,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.decisions !== undefined){
let data5 = data.decisions;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
if(!(validate471(data5[i2], {instancePath:instancePath+"/decisions/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate471.errors : vErrors.concat(validate471.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/decisions",schemaPath:"#/properties/decisions/type",keyword:"type",params:{type: "array"},schema:schema101.properties.decisions.type,parentSchema:schema101.properties.decisions,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.experiments !== undefined){
let data7 = data.experiments;
if(Array.isArray(data7)){
const len3 = data7.length;
for(let i3=0; i3<len3; i3++){
if(!(validate477(data7[i3], {instancePath:instancePath+"/experiments/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate477.errors : vErrors.concat(validate477.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/experiments",schemaPath:"#/properties/experiments/type",keyword:"type",params:{type: "array"},schema:schema101.properties.experiments.type,parentSchema:schema101.properties.experiments,data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.results !== undefined){
let data9 = data.results;
const _errs16 = errors;
let valid9 = false;
const _errs17 = errors;
if(typeof data9 === "string"){
if(!pattern27.test(data9)){
const err5 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$"},schema:"^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",parentSchema:schema101.properties.results.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema101.properties.results.anyOf[0].type,parentSchema:schema101.properties.results.anyOf[0],data:data9};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs17 === errors;
valid9 = valid9 || _valid0;
const _errs20 = errors;
if(Array.isArray(data9)){
const len4 = data9.length;
for(let i4=0; i4<len4; i4++){
let data10 = data9[i4];
const _errs23 = errors;
let valid12 = false;
const _errs24 = errors;
if(typeof data10 === "string"){
if(!pattern27.test(data10)){
const err7 = {instancePath:instancePath+"/results/" + i4,schemaPath:"#/properties/results/anyOf/1/items/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$"},schema:"^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$",parentSchema:schema101.properties.results.anyOf[1].items.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/results/" + i4,schemaPath:"#/properties/results/anyOf/1/items/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema101.properties.results.anyOf[1].items.anyOf[0].type,parentSchema:schema101.properties.results.anyOf[1].items.anyOf[0],data:data10};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
var _valid1 = _errs24 === errors;
valid12 = valid12 || _valid1;
const _errs27 = errors;
if(!(validate484(data10, {instancePath:instancePath+"/results/" + i4,parentData:data9,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
errors = vErrors.length;
}
var _valid1 = _errs27 === errors;
valid12 = valid12 || _valid1;
if(!valid12){
const err9 = {instancePath:instancePath+"/results/" + i4,schemaPath:"#/properties/results/anyOf/1/items/anyOf",keyword:"anyOf",params:{},schema:schema101.properties.results.anyOf[1].items.anyOf,parentSchema:schema101.properties.results.anyOf[1].items,data:data10};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
errors = _errs23;
if(vErrors !== null){
if(_errs23){
vErrors.length = _errs23;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/anyOf/1/type",keyword:"type",params:{type: "array"},schema:schema101.properties.results.anyOf[1].type,parentSchema:schema101.properties.results.anyOf[1],data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs20 === errors;
valid9 = valid9 || _valid0;
if(!valid9){
const err11 = {instancePath:instancePath+"/results",schemaPath:"#/properties/results/anyOf",keyword:"anyOf",params:{},schema:schema101.properties.results.anyOf,parentSchema:schema101.properties.results,data:data9};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err12 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema101.type,parentSchema:schema101,data};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
validate458.errors = vErrors;
return errors === 0;
}
validate458.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate457(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate457.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate458(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
errors = vErrors.length;
}
validate457.errors = vErrors;
return errors === 0;
}
validate457.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_budget = validate489;
const schema108 = {"$ref":"bundle#/$defs/budget"};
const schema109 = {"title":"Budget","type":"object","properties":{"total":{"title":"Total","type":"number","minimum":0},"lines":{"title":"Lines","type":"array","items":{"$ref":"#/$defs/budgetLine"}},"months":{"title":"By month","type":"array","items":{"$ref":"#/$defs/monthBudget"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema110 = {"title":"Budget line","type":"object","required":["id","description"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"budget line","title":"Id"},"category":{"title":"Category","enum":["paid-media","content","tools","people","influencers","training","events","contingency","other"]},"description":{"title":"Description","type":"string","minLength":1},"amount":{"title":"Amount","type":"number","minimum":0},"upTo":{"x-audience":"board","title":"Up to","type":"number","minimum":0},"per":{"$ref":"#/$defs/spendPer","title":"Per"},"channel":{"$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"campaign":{"$ref":"#/$defs/slug","x-refers":"campaign","title":"Campaign"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate491(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate491.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},schema:schema110.required,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((((key0 === "id") || (key0 === "category")) || (key0 === "description")) || (key0 === "amount")) || (key0 === "upTo")) || (key0 === "per")) || (key0 === "channel")) || (key0 === "campaign")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.category !== undefined){
let data1 = data.category;
if(!(((((((((data1 === "paid-media") || (data1 === "content")) || (data1 === "tools")) || (data1 === "people")) || (data1 === "influencers")) || (data1 === "training")) || (data1 === "events")) || (data1 === "contingency")) || (data1 === "other"))){
const err3 = {instancePath:instancePath+"/category",schemaPath:"#/properties/category/enum",keyword:"enum",params:{allowedValues: schema110.properties.category.enum},schema:schema110.properties.category.enum,parentSchema:schema110.properties.category,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err4 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema110.properties.description,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},schema:schema110.properties.description.type,parentSchema:schema110.properties.description,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.amount !== undefined){
let data3 = data.amount;
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema110.properties.amount,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},schema:schema110.properties.amount.type,parentSchema:schema110.properties.amount,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.upTo !== undefined){
let data4 = data.upTo;
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err8 = {instancePath:instancePath+"/upTo",schemaPath:"#/properties/upTo/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema110.properties.upTo,data:data4};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/upTo",schemaPath:"#/properties/upTo/type",keyword:"type",params:{type: "number"},schema:schema110.properties.upTo.type,parentSchema:schema110.properties.upTo,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.per !== undefined){
if(!(validate427(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate268(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.campaign !== undefined){
if(!(validate268(data.campaign, {instancePath:instancePath+"/campaign",parentData:data,parentDataProperty:"campaign",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema110.type,parentSchema:schema110,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate491.errors = vErrors;
return errors === 0;
}
validate491.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"title":"Month","type":"object","required":["month","amount"],"properties":{"month":{"title":"Month","type":"string","pattern":"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$","x-expects":"a month such as 2027-05"},"amount":{"title":"Amount","type":"number","minimum":0},"note":{"title":"Note","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern86 = func0("^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$", "u");

function validate497(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate497.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.month === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "month"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.amount === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "amount"},schema:schema111.required,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "month") || (key0 === "amount")) || (key0 === "note")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.month !== undefined){
let data0 = data.month;
if(typeof data0 === "string"){
if(!pattern86.test(data0)){
const err3 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/pattern",keyword:"pattern",params:{pattern: "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$"},schema:"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$",parentSchema:schema111.properties.month,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/type",keyword:"type",params:{type: "string"},schema:schema111.properties.month.type,parentSchema:schema111.properties.month,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.amount !== undefined){
let data1 = data.amount;
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 < 0 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema111.properties.amount,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/amount",schemaPath:"#/properties/amount/type",keyword:"type",params:{type: "number"},schema:schema111.properties.amount.type,parentSchema:schema111.properties.amount,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.note !== undefined){
let data2 = data.note;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err7 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema111.properties.note,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/note",schemaPath:"#/properties/note/type",keyword:"type",params:{type: "string"},schema:schema111.properties.note.type,parentSchema:schema111.properties.note,data:data2};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema111.type,parentSchema:schema111,data};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
validate497.errors = vErrors;
return errors === 0;
}
validate497.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate490(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate490.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "total") || (key0 === "lines")) || (key0 === "months")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.total !== undefined){
let data0 = data.total;
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 < 0 || isNaN(data0)){
const err1 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema109.properties.total,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/total",schemaPath:"#/properties/total/type",keyword:"type",params:{type: "number"},schema:schema109.properties.total.type,parentSchema:schema109.properties.total,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.lines !== undefined){
let data1 = data.lines;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate491(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate491.errors : vErrors.concat(validate491.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/lines",schemaPath:"#/properties/lines/type",keyword:"type",params:{type: "array"},schema:schema109.properties.lines.type,parentSchema:schema109.properties.lines,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.months !== undefined){
let data3 = data.months;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate497(data3[i1], {instancePath:instancePath+"/months/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/months",schemaPath:"#/properties/months/type",keyword:"type",params:{type: "array"},schema:schema109.properties.months.type,parentSchema:schema109.properties.months,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema109.type,parentSchema:schema109,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate490.errors = vErrors;
return errors === 0;
}
validate490.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate489(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate489.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate490(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate490.errors : vErrors.concat(validate490.errors);
errors = vErrors.length;
}
validate489.errors = vErrors;
return errors === 0;
}
validate489.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_campaigns = validate500;
const schema112 = {"$ref":"bundle#/$defs/campaigns"};
const schema113 = {"x-audience":"everyone","title":"Campaigns","type":"array","items":{"$ref":"#/$defs/campaign"}};
const schema114 = {"title":"Campaign","type":"object","required":["id","name"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"campaign","title":"Id"},"name":{"x-audience":"everyone","title":"Name","type":"string","minLength":1},"kind":{"x-audience":"everyone","title":"Kind","enum":["paid","organic","mixed","offline"]},"objectives":{"x-audience":"everyone","title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}},"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"channels":{"x-audience":"everyone","title":"Channels","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"channel"}},"start":{"x-audience":"everyone","$ref":"#/$defs/date","title":"Start"},"end":{"x-audience":"everyone","$ref":"#/$defs/date","title":"End"},"budget":{"title":"Budget","type":"number","minimum":0},"message":{"x-audience":"everyone","title":"Message","type":"string","minLength":1},"callToAction":{"x-audience":"everyone","title":"Call to action","type":"string","minLength":1},"partners":{"title":"Partners","type":"array","items":{"$ref":"#/$defs/partner"}},"landingPage":{"x-audience":"everyone","$ref":"#/$defs/url","title":"Landing page"},"kpis":{"x-audience":"everyone","title":"KPIs","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"KPI"}},"utm":{"x-audience":"team","$ref":"#/$defs/utm"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema115 = {"title":"Partner","type":"object","required":["name"],"properties":{"name":{"title":"Name","type":"string","minLength":1},"consideration":{"title":"Consideration","enum":["fee","gift","commission","none"]},"contract":{"title":"Contract","type":"boolean"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate509(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate509.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema115.required,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "consideration")) || (key0 === "contract")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema115.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema115.properties.name.type,parentSchema:schema115.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.consideration !== undefined){
let data1 = data.consideration;
if(!((((data1 === "fee") || (data1 === "gift")) || (data1 === "commission")) || (data1 === "none"))){
const err4 = {instancePath:instancePath+"/consideration",schemaPath:"#/properties/consideration/enum",keyword:"enum",params:{allowedValues: schema115.properties.consideration.enum},schema:schema115.properties.consideration.enum,parentSchema:schema115.properties.consideration,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.contract !== undefined){
let data2 = data.contract;
if(typeof data2 !== "boolean"){
const err5 = {instancePath:instancePath+"/contract",schemaPath:"#/properties/contract/type",keyword:"type",params:{type: "boolean"},schema:schema115.properties.contract.type,parentSchema:schema115.properties.contract,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema115.type,parentSchema:schema115,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate509.errors = vErrors;
return errors === 0;
}
validate509.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = {"title":"Link","type":"string","pattern":"^https?://[^\\s/][^\\s]*$","x-expects":"a web address such as https://example.org/menu"};
const pattern89 = func0("^https?://[^\\s/][^\\s]*$", "u");

function validate511(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate511.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern89.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/][^\\s]*$"},schema:"^https?://[^\\s/][^\\s]*$",parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema116.type,parentSchema:schema116,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate511.errors = vErrors;
return errors === 0;
}
validate511.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema117 = {"title":"UTM values","type":"object","properties":{"source":{"title":"Source","type":"string","minLength":1},"medium":{"title":"Medium","type":"string","minLength":1},"campaign":{"title":"Campaign","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate514(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate514.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "source") || (key0 === "medium")) || (key0 === "campaign")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.source !== undefined){
let data0 = data.source;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err1 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema117.properties.source,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/source",schemaPath:"#/properties/source/type",keyword:"type",params:{type: "string"},schema:schema117.properties.source.type,parentSchema:schema117.properties.source,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.medium !== undefined){
let data1 = data.medium;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema117.properties.medium,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/medium",schemaPath:"#/properties/medium/type",keyword:"type",params:{type: "string"},schema:schema117.properties.medium.type,parentSchema:schema117.properties.medium,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.campaign !== undefined){
let data2 = data.campaign;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err5 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema117.properties.campaign,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: "string"},schema:schema117.properties.campaign.type,parentSchema:schema117.properties.campaign,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema117.type,parentSchema:schema117,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate514.errors = vErrors;
return errors === 0;
}
validate514.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate502(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate502.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema114.required,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema114.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema114.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema114.properties.name.type,parentSchema:schema114.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.kind !== undefined){
let data2 = data.kind;
if(!((((data2 === "paid") || (data2 === "organic")) || (data2 === "mixed")) || (data2 === "offline"))){
const err5 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema114.properties.kind.enum},schema:schema114.properties.kind.enum,parentSchema:schema114.properties.kind,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.objectives !== undefined){
let data3 = data.objectives;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data3[i0], {instancePath:instancePath+"/objectives/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data3[i1], data3[j0])){
const err6 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema114.properties.objectives,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err7 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema114.properties.objectives.type,parentSchema:schema114.properties.objectives,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.audiences !== undefined){
let data5 = data.audiences;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i2=0; i2<len1; i2++){
if(!(validate268(data5[i2], {instancePath:instancePath+"/audiences/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i3 = data5.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func2(data5[i3], data5[j1])){
const err8 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema114.properties.audiences,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err9 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "array"},schema:schema114.properties.audiences.type,parentSchema:schema114.properties.audiences,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.channels !== undefined){
let data7 = data.channels;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i4=0; i4<len2; i4++){
if(!(validate268(data7[i4], {instancePath:instancePath+"/channels/" + i4,parentData:data7,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i5 = data7.length;
let j2;
if(i5 > 1){
outer2:
for(;i5--;){
for(j2 = i5; j2--;){
if(func2(data7[i5], data7[j2])){
const err10 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema114.properties.channels,data:data7};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
break outer2;
}
}
}
}
}
else {
const err11 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},schema:schema114.properties.channels.type,parentSchema:schema114.properties.channels,data:data7};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.start !== undefined){
if(!(validate262(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate262(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.budget !== undefined){
let data11 = data.budget;
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 < 0 || isNaN(data11)){
const err12 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema114.properties.budget,data:data11};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type: "number"},schema:schema114.properties.budget.type,parentSchema:schema114.properties.budget,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.message !== undefined){
let data12 = data.message;
if(typeof data12 === "string"){
if(func8(data12) < 1){
const err14 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema114.properties.message,data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"},schema:schema114.properties.message.type,parentSchema:schema114.properties.message,data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.callToAction !== undefined){
let data13 = data.callToAction;
if(typeof data13 === "string"){
if(func8(data13) < 1){
const err16 = {instancePath:instancePath+"/callToAction",schemaPath:"#/properties/callToAction/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema114.properties.callToAction,data:data13};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/callToAction",schemaPath:"#/properties/callToAction/type",keyword:"type",params:{type: "string"},schema:schema114.properties.callToAction.type,parentSchema:schema114.properties.callToAction,data:data13};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.partners !== undefined){
let data14 = data.partners;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i6=0; i6<len3; i6++){
if(!(validate509(data14[i6], {instancePath:instancePath+"/partners/" + i6,parentData:data14,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate509.errors : vErrors.concat(validate509.errors);
errors = vErrors.length;
}
}
}
else {
const err18 = {instancePath:instancePath+"/partners",schemaPath:"#/properties/partners/type",keyword:"type",params:{type: "array"},schema:schema114.properties.partners.type,parentSchema:schema114.properties.partners,data:data14};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.landingPage !== undefined){
if(!(validate511(data.landingPage, {instancePath:instancePath+"/landingPage",parentData:data,parentDataProperty:"landingPage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
let data17 = data.kpis;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i7=0; i7<len4; i7++){
if(!(validate268(data17[i7], {instancePath:instancePath+"/kpis/" + i7,parentData:data17,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i8 = data17.length;
let j3;
if(i8 > 1){
outer3:
for(;i8--;){
for(j3 = i8; j3--;){
if(func2(data17[i8], data17[j3])){
const err19 = {instancePath:instancePath+"/kpis",schemaPath:"#/properties/kpis/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3},schema:true,parentSchema:schema114.properties.kpis,data:data17};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
break outer3;
}
}
}
}
}
else {
const err20 = {instancePath:instancePath+"/kpis",schemaPath:"#/properties/kpis/type",keyword:"type",params:{type: "array"},schema:schema114.properties.kpis.type,parentSchema:schema114.properties.kpis,data:data17};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.utm !== undefined){
if(!(validate514(data.utm, {instancePath:instancePath+"/utm",parentData:data,parentDataProperty:"utm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate514.errors : vErrors.concat(validate514.errors);
errors = vErrors.length;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema114.type,parentSchema:schema114,data};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
validate502.errors = vErrors;
return errors === 0;
}
validate502.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate501(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate501.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate502(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate502.errors : vErrors.concat(validate502.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema113.type,parentSchema:schema113,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate501.errors = vErrors;
return errors === 0;
}
validate501.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate500(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate500.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate501(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate501.errors : vErrors.concat(validate501.errors);
errors = vErrors.length;
}
validate500.errors = vErrors;
return errors === 0;
}
validate500.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_community = validate518;
const schema118 = {"$ref":"bundle#/$defs/community"};
const schema119 = {"x-audience":"everyone","title":"Community","type":"object","properties":{"hours":{"x-audience":"everyone","$ref":"#/$defs/serviceHours"},"responses":{"x-audience":"everyone","title":"Responses","type":"array","items":{"$ref":"#/$defs/responsePolicy"}},"moderation":{"x-audience":"everyone","$ref":"#/$defs/moderation"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema120 = {"title":"Hours","type":"object","properties":{"days":{"x-audience":"everyone","title":"Days","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/weekday"}},"from":{"x-audience":"everyone","$ref":"#/$defs/time","title":"From"},"to":{"x-audience":"everyone","$ref":"#/$defs/closingTime","title":"To"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema121 = {"title":"Closing time","type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","x-expects":"a time such as 18:00, up to 24:00 (in quotes)"};
const pattern93 = func0("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");

function validate523(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate523.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(typeof data === "string"){
if(!pattern93.test(data)){
const err0 = {instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$"},schema:"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$",parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"},schema:schema121.type,parentSchema:schema121,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate523.errors = vErrors;
return errors === 0;
}
validate523.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate520(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate520.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "days") || (key0 === "from")) || (key0 === "to")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.days !== undefined){
let data0 = data.days;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate394(data0[i0], {instancePath:instancePath+"/days/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
let i1 = data0.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data0[i1], data0[j0])){
const err1 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema120.properties.days,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},schema:schema120.properties.days.type,parentSchema:schema120.properties.days,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate396(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate523(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate523.errors : vErrors.concat(validate523.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema120.type,parentSchema:schema120,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate520.errors = vErrors;
return errors === 0;
}
validate520.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"title":"Response","type":"object","required":["kind"],"properties":{"kind":{"x-audience":"everyone","title":"Kind","enum":["question","complaint","praise","feedback","spam","troll","hate","misinformation","emergency"]},"within":{"x-audience":"everyone","$ref":"#/$defs/duration","title":"Within"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"escalateTo":{"$ref":"#/$defs/slug","x-refers":"crisis level","title":"Escalate to"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate526(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate526.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.kind === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "kind"},schema:schema122.required,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "kind") || (key0 === "within")) || (key0 === "owner")) || (key0 === "escalateTo")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.kind !== undefined){
let data0 = data.kind;
if(!(((((((((data0 === "question") || (data0 === "complaint")) || (data0 === "praise")) || (data0 === "feedback")) || (data0 === "spam")) || (data0 === "troll")) || (data0 === "hate")) || (data0 === "misinformation")) || (data0 === "emergency"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema122.properties.kind.enum},schema:schema122.properties.kind.enum,parentSchema:schema122.properties.kind,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate400(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.escalateTo !== undefined){
if(!(validate268(data.escalateTo, {instancePath:instancePath+"/escalateTo",parentData:data,parentDataProperty:"escalateTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema122.type,parentSchema:schema122,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate526.errors = vErrors;
return errors === 0;
}
validate526.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = {"title":"Moderation","type":"object","properties":{"rules":{"x-audience":"everyone","$ref":"#/$defs/url","title":"House rules"},"hide":{"x-audience":"everyone","title":"Hide","type":"array","items":{"type":"string","minLength":1}},"remove":{"x-audience":"everyone","title":"Remove","type":"array","items":{"type":"string","minLength":1}},"never":{"x-audience":"everyone","title":"Never remove","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate531(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate531.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "rules") || (key0 === "hide")) || (key0 === "remove")) || (key0 === "never")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.rules !== undefined){
if(!(validate511(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
if(data.hide !== undefined){
let data1 = data.hide;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err1 = {instancePath:instancePath+"/hide/" + i0,schemaPath:"#/properties/hide/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema123.properties.hide.items,data:data2};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/hide/" + i0,schemaPath:"#/properties/hide/items/type",keyword:"type",params:{type: "string"},schema:schema123.properties.hide.items.type,parentSchema:schema123.properties.hide.items,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/hide",schemaPath:"#/properties/hide/type",keyword:"type",params:{type: "array"},schema:schema123.properties.hide.type,parentSchema:schema123.properties.hide,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.remove !== undefined){
let data3 = data.remove;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
let data4 = data3[i1];
if(typeof data4 === "string"){
if(func8(data4) < 1){
const err4 = {instancePath:instancePath+"/remove/" + i1,schemaPath:"#/properties/remove/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema123.properties.remove.items,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/remove/" + i1,schemaPath:"#/properties/remove/items/type",keyword:"type",params:{type: "string"},schema:schema123.properties.remove.items.type,parentSchema:schema123.properties.remove.items,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
}
else {
const err6 = {instancePath:instancePath+"/remove",schemaPath:"#/properties/remove/type",keyword:"type",params:{type: "array"},schema:schema123.properties.remove.type,parentSchema:schema123.properties.remove,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.never !== undefined){
let data5 = data.never;
if(Array.isArray(data5)){
const len2 = data5.length;
for(let i2=0; i2<len2; i2++){
let data6 = data5[i2];
if(typeof data6 === "string"){
if(func8(data6) < 1){
const err7 = {instancePath:instancePath+"/never/" + i2,schemaPath:"#/properties/never/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema123.properties.never.items,data:data6};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/never/" + i2,schemaPath:"#/properties/never/items/type",keyword:"type",params:{type: "string"},schema:schema123.properties.never.items.type,parentSchema:schema123.properties.never.items,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
}
else {
const err9 = {instancePath:instancePath+"/never",schemaPath:"#/properties/never/type",keyword:"type",params:{type: "array"},schema:schema123.properties.never.type,parentSchema:schema123.properties.never,data:data5};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema123.type,parentSchema:schema123,data};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
validate531.errors = vErrors;
return errors === 0;
}
validate531.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate519(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate519.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "hours") || (key0 === "responses")) || (key0 === "moderation")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.hours !== undefined){
if(!(validate520(data.hours, {instancePath:instancePath+"/hours",parentData:data,parentDataProperty:"hours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
errors = vErrors.length;
}
}
if(data.responses !== undefined){
let data1 = data.responses;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate526(data1[i0], {instancePath:instancePath+"/responses/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate526.errors : vErrors.concat(validate526.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/responses",schemaPath:"#/properties/responses/type",keyword:"type",params:{type: "array"},schema:schema119.properties.responses.type,parentSchema:schema119.properties.responses,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.moderation !== undefined){
if(!(validate531(data.moderation, {instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"moderation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema119.type,parentSchema:schema119,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate519.errors = vErrors;
return errors === 0;
}
validate519.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate518(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate518.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate519(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate519.errors : vErrors.concat(validate519.errors);
errors = vErrors.length;
}
validate518.errors = vErrors;
return errors === 0;
}
validate518.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_calendar = validate535;
const schema124 = {"$ref":"bundle#/$defs/calendar"};
const schema125 = {"title":"Calendar","type":"object","properties":{"slots":{"title":"Slots","type":"array","items":{"$ref":"#/$defs/slot"}},"posts":{"x-audience":"team","title":"Posts","type":"array","items":{"$ref":"#/$defs/post"}},"themes":{"x-audience":"team","title":"Themes","type":"array","items":{"$ref":"#/$defs/theme"}},"approval":{"$ref":"#/$defs/approvalProcess"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema126 = {"title":"Slot","type":"object","required":["channel"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"slot","title":"Id"},"channel":{"$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"pillar":{"$ref":"#/$defs/slug","x-refers":"pillar","title":"Pillar"},"days":{"title":"Days","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/weekday"}},"time":{"$ref":"#/$defs/time","title":"Time"},"format":{"$ref":"#/$defs/slug","title":"Format"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate537(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate537.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema126.required,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "channel")) || (key0 === "pillar")) || (key0 === "days")) || (key0 === "time")) || (key0 === "format")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate268(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.pillar !== undefined){
if(!(validate268(data.pillar, {instancePath:instancePath+"/pillar",parentData:data,parentDataProperty:"pillar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.days !== undefined){
let data3 = data.days;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate394(data3[i0], {instancePath:instancePath+"/days/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data3[i1], data3[j0])){
const err2 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema126.properties.days,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/days",schemaPath:"#/properties/days/type",keyword:"type",params:{type: "array"},schema:schema126.properties.days.type,parentSchema:schema126.properties.days,data:data3};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.time !== undefined){
if(!(validate396(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate268(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema126.type,parentSchema:schema126,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate537.errors = vErrors;
return errors === 0;
}
validate537.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema127 = {"title":"Post","type":"object","required":["id"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"post","title":"Id"},"date":{"$ref":"#/$defs/date","title":"Date"},"time":{"$ref":"#/$defs/time","title":"Time"},"channel":{"$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"pillar":{"$ref":"#/$defs/slug","x-refers":"pillar","title":"Pillar"},"audiences":{"x-audience":"team","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"objectives":{"x-audience":"team","title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}},"campaign":{"title":"Campaign","type":["string","null"],"pattern":"^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$","x-expects":"lowercase letters, digits and hyphens, such as grow-visits","x-refers":"campaign"},"format":{"$ref":"#/$defs/slug","title":"Format"},"language":{"$ref":"#/$defs/language","title":"Language"},"title":{"x-audience":"team","title":"Title","type":"string","minLength":1},"text":{"title":"Text","type":"string","minLength":1},"callToAction":{"x-audience":"team","title":"Call to action","type":"string","minLength":1},"link":{"title":"Link","type":["string","null"],"pattern":"^https?://[^\\s/][^\\s]*$","x-expects":"a web address such as https://example.org/menu"},"hashtags":{"title":"Hashtags","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[\\p{L}\\p{M}\\p{N}_]+$","x-expects":"a hashtag without # and spaces, such as CoffeeSofia"}},"media":{"title":"Media","type":"array","items":{"$ref":"#/$defs/postMedia"}},"brief":{"x-audience":"team","title":"Asset brief","type":"string","minLength":1},"status":{"title":"Status","enum":["idea","draft","in-review","approved","scheduled","published","cancelled"]},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"approvals":{"title":"Approvals","type":"array","items":{"$ref":"#/$defs/postApproval"}},"url":{"x-audience":"team","$ref":"#/$defs/url","title":"Published at"},"notes":{"title":"Notes","type":"string","minLength":1},"sponsored":{"title":"Sponsored","type":"boolean"},"aiGenerated":{"title":"Made with AI","type":"boolean"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema128 = {"title":"Media file","type":"object","required":["file"],"properties":{"file":{"$ref":"#/$defs/path","title":"File"},"kind":{"title":"Kind","enum":["image","video","audio","document"]},"length":{"title":"Length","type":"string","pattern":"^[1-9][0-9]*[smh]$","x-expects":"a length such as 90s, 3m or 1h"},"captions":{"title":"Captions","type":"boolean"},"alt":{"title":"Alt text","type":["string","null"],"minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern103 = func0("^[1-9][0-9]*[smh]$", "u");

function validate555(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate555.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.file === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "file"},schema:schema128.required,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((((key0 === "file") || (key0 === "kind")) || (key0 === "length")) || (key0 === "captions")) || (key0 === "alt")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.file !== undefined){
if(!(validate288(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
errors = vErrors.length;
}
}
if(data.kind !== undefined){
let data1 = data.kind;
if(!((((data1 === "image") || (data1 === "video")) || (data1 === "audio")) || (data1 === "document"))){
const err2 = {instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{allowedValues: schema128.properties.kind.enum},schema:schema128.properties.kind.enum,parentSchema:schema128.properties.kind,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.length !== undefined){
let data2 = data.length;
if(typeof data2 === "string"){
if(!pattern103.test(data2)){
const err3 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/pattern",keyword:"pattern",params:{pattern: "^[1-9][0-9]*[smh]$"},schema:"^[1-9][0-9]*[smh]$",parentSchema:schema128.properties.length,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/length",schemaPath:"#/properties/length/type",keyword:"type",params:{type: "string"},schema:schema128.properties.length.type,parentSchema:schema128.properties.length,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.captions !== undefined){
let data3 = data.captions;
if(typeof data3 !== "boolean"){
const err5 = {instancePath:instancePath+"/captions",schemaPath:"#/properties/captions/type",keyword:"type",params:{type: "boolean"},schema:schema128.properties.captions.type,parentSchema:schema128.properties.captions,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.alt !== undefined){
let data4 = data.alt;
if((typeof data4 !== "string") && (data4 !== null)){
const err6 = {instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/type",keyword:"type",params:{type: schema128.properties.alt.type},schema:schema128.properties.alt.type,parentSchema:schema128.properties.alt,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data4 === "string"){
if(func8(data4) < 1){
const err7 = {instancePath:instancePath+"/alt",schemaPath:"#/properties/alt/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema128.properties.alt,data:data4};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema128.type,parentSchema:schema128,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate555.errors = vErrors;
return errors === 0;
}
validate555.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema129 = {"title":"Approval","type":"object","required":["by"],"properties":{"step":{"$ref":"#/$defs/slug","x-refers":"approval step","title":"Step"},"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"By"},"on":{"$ref":"#/$defs/date","title":"On"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate559(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate559.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.by === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "by"},schema:schema129.required,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "step") || (key0 === "by")) || (key0 === "on")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.step !== undefined){
if(!(validate268(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate268(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate262(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema129.type,parentSchema:schema129,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate559.errors = vErrors;
return errors === 0;
}
validate559.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate545(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate545.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema127.required,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema127.properties, key0)) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate262(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.time !== undefined){
if(!(validate396(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate396.errors : vErrors.concat(validate396.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate268(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.pillar !== undefined){
if(!(validate268(data.pillar, {instancePath:instancePath+"/pillar",parentData:data,parentDataProperty:"pillar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.audiences !== undefined){
let data5 = data.audiences;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data5[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data5[i1], data5[j0])){
const err2 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema127.properties.audiences,data:data5};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/audiences",schemaPath:"#/properties/audiences/type",keyword:"type",params:{type: "array"},schema:schema127.properties.audiences.type,parentSchema:schema127.properties.audiences,data:data5};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.objectives !== undefined){
let data7 = data.objectives;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
if(!(validate268(data7[i2], {instancePath:instancePath+"/objectives/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i3 = data7.length;
let j1;
if(i3 > 1){
outer1:
for(;i3--;){
for(j1 = i3; j1--;){
if(func2(data7[i3], data7[j1])){
const err4 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1},schema:true,parentSchema:schema127.properties.objectives,data:data7};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer1;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/objectives",schemaPath:"#/properties/objectives/type",keyword:"type",params:{type: "array"},schema:schema127.properties.objectives.type,parentSchema:schema127.properties.objectives,data:data7};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.campaign !== undefined){
let data9 = data.campaign;
if((typeof data9 !== "string") && (data9 !== null)){
const err6 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/type",keyword:"type",params:{type: schema127.properties.campaign.type},schema:schema127.properties.campaign.type,parentSchema:schema127.properties.campaign,data:data9};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(typeof data9 === "string"){
if(!pattern19.test(data9)){
const err7 = {instancePath:instancePath+"/campaign",schemaPath:"#/properties/campaign/pattern",keyword:"pattern",params:{pattern: "^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$"},schema:"^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$",parentSchema:schema127.properties.campaign,data:data9};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
if(data.format !== undefined){
if(!(validate268(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate266(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.title !== undefined){
let data12 = data.title;
if(typeof data12 === "string"){
if(func8(data12) < 1){
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema127.properties.title,data:data12};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},schema:schema127.properties.title.type,parentSchema:schema127.properties.title,data:data12};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.text !== undefined){
let data13 = data.text;
if(typeof data13 === "string"){
if(func8(data13) < 1){
const err10 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema127.properties.text,data:data13};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
else {
const err11 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema127.properties.text.type,parentSchema:schema127.properties.text,data:data13};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.callToAction !== undefined){
let data14 = data.callToAction;
if(typeof data14 === "string"){
if(func8(data14) < 1){
const err12 = {instancePath:instancePath+"/callToAction",schemaPath:"#/properties/callToAction/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema127.properties.callToAction,data:data14};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/callToAction",schemaPath:"#/properties/callToAction/type",keyword:"type",params:{type: "string"},schema:schema127.properties.callToAction.type,parentSchema:schema127.properties.callToAction,data:data14};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.link !== undefined){
let data15 = data.link;
if((typeof data15 !== "string") && (data15 !== null)){
const err14 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/type",keyword:"type",params:{type: schema127.properties.link.type},schema:schema127.properties.link.type,parentSchema:schema127.properties.link,data:data15};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern89.test(data15)){
const err15 = {instancePath:instancePath+"/link",schemaPath:"#/properties/link/pattern",keyword:"pattern",params:{pattern: "^https?://[^\\s/][^\\s]*$"},schema:"^https?://[^\\s/][^\\s]*$",parentSchema:schema127.properties.link,data:data15};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
if(data.hashtags !== undefined){
let data16 = data.hashtags;
if(Array.isArray(data16)){
const len2 = data16.length;
for(let i4=0; i4<len2; i4++){
let data17 = data16[i4];
if(typeof data17 === "string"){
if(!pattern57.test(data17)){
const err16 = {instancePath:instancePath+"/hashtags/" + i4,schemaPath:"#/properties/hashtags/items/pattern",keyword:"pattern",params:{pattern: "^[\\p{L}\\p{M}\\p{N}_]+$"},schema:"^[\\p{L}\\p{M}\\p{N}_]+$",parentSchema:schema127.properties.hashtags.items,data:data17};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/hashtags/" + i4,schemaPath:"#/properties/hashtags/items/type",keyword:"type",params:{type: "string"},schema:schema127.properties.hashtags.items.type,parentSchema:schema127.properties.hashtags.items,data:data17};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
let i5 = data16.length;
let j2;
if(i5 > 1){
const indices0 = {};
for(;i5--;){
let item0 = data16[i5];
if(typeof item0 !== "string"){
continue;
}
if(typeof indices0[item0] == "number"){
j2 = indices0[item0];
const err18 = {instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2},schema:true,parentSchema:schema127.properties.hashtags,data:data16};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
break;
}
indices0[item0] = i5;
}
}
}
else {
const err19 = {instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/type",keyword:"type",params:{type: "array"},schema:schema127.properties.hashtags.type,parentSchema:schema127.properties.hashtags,data:data16};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.media !== undefined){
let data18 = data.media;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i6=0; i6<len3; i6++){
if(!(validate555(data18[i6], {instancePath:instancePath+"/media/" + i6,parentData:data18,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate555.errors : vErrors.concat(validate555.errors);
errors = vErrors.length;
}
}
}
else {
const err20 = {instancePath:instancePath+"/media",schemaPath:"#/properties/media/type",keyword:"type",params:{type: "array"},schema:schema127.properties.media.type,parentSchema:schema127.properties.media,data:data18};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.brief !== undefined){
let data20 = data.brief;
if(typeof data20 === "string"){
if(func8(data20) < 1){
const err21 = {instancePath:instancePath+"/brief",schemaPath:"#/properties/brief/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema127.properties.brief,data:data20};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/brief",schemaPath:"#/properties/brief/type",keyword:"type",params:{type: "string"},schema:schema127.properties.brief.type,parentSchema:schema127.properties.brief,data:data20};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.status !== undefined){
let data21 = data.status;
if(!(((((((data21 === "idea") || (data21 === "draft")) || (data21 === "in-review")) || (data21 === "approved")) || (data21 === "scheduled")) || (data21 === "published")) || (data21 === "cancelled"))){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues: schema127.properties.status.enum},schema:schema127.properties.status.enum,parentSchema:schema127.properties.status,data:data21};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data23 = data.approvals;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i7=0; i7<len4; i7++){
if(!(validate559(data23[i7], {instancePath:instancePath+"/approvals/" + i7,parentData:data23,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate559.errors : vErrors.concat(validate559.errors);
errors = vErrors.length;
}
}
}
else {
const err24 = {instancePath:instancePath+"/approvals",schemaPath:"#/properties/approvals/type",keyword:"type",params:{type: "array"},schema:schema127.properties.approvals.type,parentSchema:schema127.properties.approvals,data:data23};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.url !== undefined){
if(!(validate511(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate511.errors : vErrors.concat(validate511.errors);
errors = vErrors.length;
}
}
if(data.notes !== undefined){
let data26 = data.notes;
if(typeof data26 === "string"){
if(func8(data26) < 1){
const err25 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema127.properties.notes,data:data26};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/notes",schemaPath:"#/properties/notes/type",keyword:"type",params:{type: "string"},schema:schema127.properties.notes.type,parentSchema:schema127.properties.notes,data:data26};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.sponsored !== undefined){
let data27 = data.sponsored;
if(typeof data27 !== "boolean"){
const err27 = {instancePath:instancePath+"/sponsored",schemaPath:"#/properties/sponsored/type",keyword:"type",params:{type: "boolean"},schema:schema127.properties.sponsored.type,parentSchema:schema127.properties.sponsored,data:data27};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.aiGenerated !== undefined){
let data28 = data.aiGenerated;
if(typeof data28 !== "boolean"){
const err28 = {instancePath:instancePath+"/aiGenerated",schemaPath:"#/properties/aiGenerated/type",keyword:"type",params:{type: "boolean"},schema:schema127.properties.aiGenerated.type,parentSchema:schema127.properties.aiGenerated,data:data28};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
else {
const err29 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema127.type,parentSchema:schema127,data};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
validate545.errors = vErrors;
return errors === 0;
}
validate545.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"title":"Theme","type":"object","required":["theme"],"properties":{"theme":{"x-audience":"team","title":"Theme","type":"string","minLength":1},"month":{"x-audience":"team","title":"Month","type":"string","pattern":"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$","x-expects":"a month such as 2027-05"},"day":{"x-audience":"team","$ref":"#/$defs/weekday","title":"Day"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate566(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate566.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.theme === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "theme"},schema:schema130.required,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "theme") || (key0 === "month")) || (key0 === "day")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.theme !== undefined){
let data0 = data.theme;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err2 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema130.properties.theme,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/theme",schemaPath:"#/properties/theme/type",keyword:"type",params:{type: "string"},schema:schema130.properties.theme.type,parentSchema:schema130.properties.theme,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.month !== undefined){
let data1 = data.month;
if(typeof data1 === "string"){
if(!pattern86.test(data1)){
const err4 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/pattern",keyword:"pattern",params:{pattern: "^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$"},schema:"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$",parentSchema:schema130.properties.month,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/month",schemaPath:"#/properties/month/type",keyword:"type",params:{type: "string"},schema:schema130.properties.month.type,parentSchema:schema130.properties.month,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.day !== undefined){
if(!(validate394(data.day, {instancePath:instancePath+"/day",parentData:data,parentDataProperty:"day",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema130.type,parentSchema:schema130,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate566.errors = vErrors;
return errors === 0;
}
validate566.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema131 = {"title":"Approval of posts","type":"object","properties":{"steps":{"title":"Steps","type":"array","items":{"$ref":"#/$defs/approvalStep"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema132 = {"title":"Approval step","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"approval step","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"By"},"before":{"$ref":"#/$defs/duration","title":"Before publishing"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate570(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate570.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema132.required,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "id") || (key0 === "name")) || (key0 === "by")) || (key0 === "before")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema132.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema132.properties.name.type,parentSchema:schema132.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.by !== undefined){
if(!(validate268(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate400(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema132.type,parentSchema:schema132,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate570.errors = vErrors;
return errors === 0;
}
validate570.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate569(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate569.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((key0 === "steps") || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.steps !== undefined){
let data0 = data.steps;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate570(data0[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate570.errors : vErrors.concat(validate570.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema131.properties.steps.type,parentSchema:schema131.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema131.type,parentSchema:schema131,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate569.errors = vErrors;
return errors === 0;
}
validate569.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate536(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate536.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "slots") || (key0 === "posts")) || (key0 === "themes")) || (key0 === "approval")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.slots !== undefined){
let data0 = data.slots;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
if(!(validate537(data0[i0], {instancePath:instancePath+"/slots/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate537.errors : vErrors.concat(validate537.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath:instancePath+"/slots",schemaPath:"#/properties/slots/type",keyword:"type",params:{type: "array"},schema:schema125.properties.slots.type,parentSchema:schema125.properties.slots,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.posts !== undefined){
let data2 = data.posts;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate545(data2[i1], {instancePath:instancePath+"/posts/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate545.errors : vErrors.concat(validate545.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath:instancePath+"/posts",schemaPath:"#/properties/posts/type",keyword:"type",params:{type: "array"},schema:schema125.properties.posts.type,parentSchema:schema125.properties.posts,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.themes !== undefined){
let data4 = data.themes;
if(Array.isArray(data4)){
const len2 = data4.length;
for(let i2=0; i2<len2; i2++){
if(!(validate566(data4[i2], {instancePath:instancePath+"/themes/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate566.errors : vErrors.concat(validate566.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/themes",schemaPath:"#/properties/themes/type",keyword:"type",params:{type: "array"},schema:schema125.properties.themes.type,parentSchema:schema125.properties.themes,data:data4};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.approval !== undefined){
if(!(validate569(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate569.errors : vErrors.concat(validate569.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema125.type,parentSchema:schema125,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate536.errors = vErrors;
return errors === 0;
}
validate536.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate535(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate535.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate536(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate536.errors : vErrors.concat(validate536.errors);
errors = vErrors.length;
}
validate535.errors = vErrors;
return errors === 0;
}
validate535.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_accounts = validate577;
const schema133 = {"$ref":"bundle#/$defs/accounts"};
const schema134 = {"x-audience":"team","title":"Accounts","type":"array","items":{"$ref":"#/$defs/account"}};
const schema135 = {"title":"Account","type":"object","required":["channel"],"properties":{"channel":{"$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"admins":{"title":"Admins","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"team member"}},"recovery":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Recovery contact"},"mfa":{"title":"Two-step sign-in","type":"boolean"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate579(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate579.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.channel === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "channel"},schema:schema135.required,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "channel") || (key0 === "admins")) || (key0 === "recovery")) || (key0 === "mfa")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.channel !== undefined){
if(!(validate268(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.admins !== undefined){
let data1 = data.admins;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data1[i0], {instancePath:instancePath+"/admins/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data1[i1], data1[j0])){
const err2 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema135.properties.admins,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err3 = {instancePath:instancePath+"/admins",schemaPath:"#/properties/admins/type",keyword:"type",params:{type: "array"},schema:schema135.properties.admins.type,parentSchema:schema135.properties.admins,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.recovery !== undefined){
if(!(validate268(data.recovery, {instancePath:instancePath+"/recovery",parentData:data,parentDataProperty:"recovery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.mfa !== undefined){
let data4 = data.mfa;
if(typeof data4 !== "boolean"){
const err4 = {instancePath:instancePath+"/mfa",schemaPath:"#/properties/mfa/type",keyword:"type",params:{type: "boolean"},schema:schema135.properties.mfa.type,parentSchema:schema135.properties.mfa,data:data4};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
else {
const err5 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema135.type,parentSchema:schema135,data};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
validate579.errors = vErrors;
return errors === 0;
}
validate579.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate578(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate578.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate579(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : vErrors.concat(validate579.errors);
errors = vErrors.length;
}
}
}
else {
const err0 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},schema:schema134.type,parentSchema:schema134,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
validate578.errors = vErrors;
return errors === 0;
}
validate578.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate577(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate577.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate578(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate578.errors : vErrors.concat(validate578.errors);
errors = vErrors.length;
}
validate577.errors = vErrors;
return errors === 0;
}
validate577.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_crisis = validate585;
const schema136 = {"$ref":"bundle#/$defs/crisis"};
const schema137 = {"title":"Crisis manual","type":"object","properties":{"version":{"title":"Version","type":"string","minLength":1},"levels":{"title":"Levels","type":"array","items":{"$ref":"#/$defs/crisisLevel"}},"roles":{"title":"Roles","type":"array","items":{"$ref":"#/$defs/crisisRole"}},"monitoring":{"$ref":"#/$defs/crisisMonitoring"},"escalation":{"title":"Escalation","type":"array","items":{"$ref":"#/$defs/escalation"}},"pause":{"$ref":"#/$defs/crisisPause"},"scenarios":{"title":"Scenarios","type":"array","items":{"$ref":"#/$defs/scenario"}},"stakeholders":{"title":"Stakeholders","type":"array","items":{"$ref":"#/$defs/stakeholder"}},"distribution":{"$ref":"#/$defs/distribution"},"drills":{"$ref":"#/$defs/drills"},"review":{"$ref":"#/$defs/crisisReview"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema138 = {"title":"Crisis level","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"crisis level","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"triggers":{"title":"Triggers","type":"array","items":{"type":"string","minLength":1}},"respondWithin":{"$ref":"#/$defs/duration","title":"Respond within"},"updateEvery":{"$ref":"#/$defs/duration","title":"Update every"},"decides":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Decides"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate587(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate587.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema138.required,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((((key0 === "id") || (key0 === "name")) || (key0 === "triggers")) || (key0 === "respondWithin")) || (key0 === "updateEvery")) || (key0 === "decides")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema138.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema138.properties.name.type,parentSchema:schema138.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.triggers !== undefined){
let data2 = data.triggers;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err5 = {instancePath:instancePath+"/triggers/" + i0,schemaPath:"#/properties/triggers/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema138.properties.triggers.items,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/triggers/" + i0,schemaPath:"#/properties/triggers/items/type",keyword:"type",params:{type: "string"},schema:schema138.properties.triggers.items.type,parentSchema:schema138.properties.triggers.items,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/triggers",schemaPath:"#/properties/triggers/type",keyword:"type",params:{type: "array"},schema:schema138.properties.triggers.type,parentSchema:schema138.properties.triggers,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.respondWithin !== undefined){
if(!(validate400(data.respondWithin, {instancePath:instancePath+"/respondWithin",parentData:data,parentDataProperty:"respondWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
if(data.updateEvery !== undefined){
if(!(validate400(data.updateEvery, {instancePath:instancePath+"/updateEvery",parentData:data,parentDataProperty:"updateEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
if(data.decides !== undefined){
if(!(validate268(data.decides, {instancePath:instancePath+"/decides",parentData:data,parentDataProperty:"decides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema138.type,parentSchema:schema138,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate587.errors = vErrors;
return errors === 0;
}
validate587.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema139 = {"title":"Crisis role","type":"object","required":["role"],"properties":{"role":{"title":"Role","enum":["decision-maker","spokesperson","monitor","responder","legal","coordinator","deputy","scribe","other"]},"person":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Person"},"backup":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Backup"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate593(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate593.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.role === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "role"},schema:schema139.required,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "role") || (key0 === "person")) || (key0 === "backup")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.role !== undefined){
let data0 = data.role;
if(!(((((((((data0 === "decision-maker") || (data0 === "spokesperson")) || (data0 === "monitor")) || (data0 === "responder")) || (data0 === "legal")) || (data0 === "coordinator")) || (data0 === "deputy")) || (data0 === "scribe")) || (data0 === "other"))){
const err2 = {instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"enum",params:{allowedValues: schema139.properties.role.enum},schema:schema139.properties.role.enum,parentSchema:schema139.properties.role,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.person !== undefined){
if(!(validate268(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.backup !== undefined){
if(!(validate268(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema139.type,parentSchema:schema139,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
validate593.errors = vErrors;
return errors === 0;
}
validate593.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema140 = {"title":"Monitoring","type":"object","properties":{"keywords":{"x-audience":"team","title":"Keywords","type":"array","items":{"type":"string","minLength":1}},"tools":{"title":"Tools","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"tool"}},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"hours":{"title":"Hours","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate597(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate597.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "keywords") || (key0 === "tools")) || (key0 === "owner")) || (key0 === "hours")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.keywords !== undefined){
let data0 = data.keywords;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err1 = {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema140.properties.keywords.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/keywords/" + i0,schemaPath:"#/properties/keywords/items/type",keyword:"type",params:{type: "string"},schema:schema140.properties.keywords.items.type,parentSchema:schema140.properties.keywords.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/keywords",schemaPath:"#/properties/keywords/type",keyword:"type",params:{type: "array"},schema:schema140.properties.keywords.type,parentSchema:schema140.properties.keywords,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.tools !== undefined){
let data2 = data.tools;
if(Array.isArray(data2)){
const len1 = data2.length;
for(let i1=0; i1<len1; i1++){
if(!(validate268(data2[i1], {instancePath:instancePath+"/tools/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i2 = data2.length;
let j0;
if(i2 > 1){
outer0:
for(;i2--;){
for(j0 = i2; j0--;){
if(func2(data2[i2], data2[j0])){
const err4 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/uniqueItems",keyword:"uniqueItems",params:{i: i2, j: j0},schema:true,parentSchema:schema140.properties.tools,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/tools",schemaPath:"#/properties/tools/type",keyword:"type",params:{type: "array"},schema:schema140.properties.tools.type,parentSchema:schema140.properties.tools,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.hours !== undefined){
let data5 = data.hours;
if(typeof data5 === "string"){
if(func8(data5) < 1){
const err6 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema140.properties.hours,data:data5};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/hours",schemaPath:"#/properties/hours/type",keyword:"type",params:{type: "string"},schema:schema140.properties.hours.type,parentSchema:schema140.properties.hours,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema140.type,parentSchema:schema140,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate597.errors = vErrors;
return errors === 0;
}
validate597.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema141 = {"title":"Escalation","type":"object","required":["from","to"],"properties":{"from":{"$ref":"#/$defs/slug","x-refers":"crisis level","title":"From"},"to":{"$ref":"#/$defs/slug","x-refers":"crisis level","title":"To"},"when":{"title":"When","type":"string","minLength":1},"notify":{"title":"Notify","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"team member"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate601(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate601.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.from === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "from"},schema:schema141.required,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.to === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "to"},schema:schema141.required,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "from") || (key0 === "to")) || (key0 === "when")) || (key0 === "notify")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.from !== undefined){
if(!(validate268(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate268(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.when !== undefined){
let data2 = data.when;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err3 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema141.properties.when,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/when",schemaPath:"#/properties/when/type",keyword:"type",params:{type: "string"},schema:schema141.properties.when.type,parentSchema:schema141.properties.when,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.notify !== undefined){
let data3 = data.notify;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data3[i0], {instancePath:instancePath+"/notify/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data3.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data3[i1], data3[j0])){
const err5 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema141.properties.notify,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err6 = {instancePath:instancePath+"/notify",schemaPath:"#/properties/notify/type",keyword:"type",params:{type: "array"},schema:schema141.properties.notify.type,parentSchema:schema141.properties.notify,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema141.type,parentSchema:schema141,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate601.errors = vErrors;
return errors === 0;
}
validate601.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema142 = {"title":"Pause","type":"object","properties":{"steps":{"title":"Steps","type":"array","items":{"type":"string","minLength":1}},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"within":{"$ref":"#/$defs/duration","title":"Within"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate606(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate606.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "steps") || (key0 === "owner")) || (key0 === "within")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.steps !== undefined){
let data0 = data.steps;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err1 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema142.properties.steps.items,data:data1};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/steps/" + i0,schemaPath:"#/properties/steps/items/type",keyword:"type",params:{type: "string"},schema:schema142.properties.steps.items.type,parentSchema:schema142.properties.steps.items,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema142.properties.steps.type,parentSchema:schema142.properties.steps,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate400(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema142.type,parentSchema:schema142,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate606.errors = vErrors;
return errors === 0;
}
validate606.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema143 = {"title":"Scenario","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"scenario","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"level":{"$ref":"#/$defs/slug","x-refers":"crisis level","title":"Level"},"cluster":{"title":"Cluster","enum":["victim","accidental","preventable"]},"response":{"title":"Response","enum":["deny","diminish","rebuild","bolster"]},"threats":{"title":"Threats","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"SWOT item"}},"steps":{"title":"Steps","type":"array","items":{"$ref":"#/$defs/scenarioStep"}},"statements":{"title":"Holding statements","type":"array","items":{"$ref":"#/$defs/holdingStatement"}},"dont":{"title":"Don't","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema144 = {"title":"Step","type":"object","required":["do"],"properties":{"do":{"title":"Do","type":"string","minLength":1},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"within":{"$ref":"#/$defs/duration","title":"Within"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate614(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate614.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.do === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "do"},schema:schema144.required,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "do") || (key0 === "owner")) || (key0 === "within")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.do !== undefined){
let data0 = data.do;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err2 = {instancePath:instancePath+"/do",schemaPath:"#/properties/do/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema144.properties.do,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/do",schemaPath:"#/properties/do/type",keyword:"type",params:{type: "string"},schema:schema144.properties.do.type,parentSchema:schema144.properties.do,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate400(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema144.type,parentSchema:schema144,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate614.errors = vErrors;
return errors === 0;
}
validate614.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema145 = {"title":"Holding statement","type":"object","required":["language","text"],"properties":{"language":{"$ref":"#/$defs/language","title":"Language"},"channels":{"title":"Channels","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"channel"}},"text":{"title":"Text","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate618(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate618.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.language === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "language"},schema:schema145.required,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.text === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "text"},schema:schema145.required,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "language") || (key0 === "channels")) || (key0 === "text")) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.language !== undefined){
if(!(validate266(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data1[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data1.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data1[i1], data1[j0])){
const err3 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema145.properties.channels,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err4 = {instancePath:instancePath+"/channels",schemaPath:"#/properties/channels/type",keyword:"type",params:{type: "array"},schema:schema145.properties.channels.type,parentSchema:schema145.properties.channels,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.text !== undefined){
let data3 = data.text;
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err5 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema145.properties.text,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/text",schemaPath:"#/properties/text/type",keyword:"type",params:{type: "string"},schema:schema145.properties.text.type,parentSchema:schema145.properties.text,data:data3};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema145.type,parentSchema:schema145,data};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
validate618.errors = vErrors;
return errors === 0;
}
validate618.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate610(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate610.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"},schema:schema143.required,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema143.required,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!((func4.call(schema143.properties, key0)) || (pattern3.test(key0)))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.id !== undefined){
if(!(validate268(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.name !== undefined){
let data1 = data.name;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema143.properties.name,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema143.properties.name.type,parentSchema:schema143.properties.name,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.level !== undefined){
if(!(validate268(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.cluster !== undefined){
let data3 = data.cluster;
if(!(((data3 === "victim") || (data3 === "accidental")) || (data3 === "preventable"))){
const err5 = {instancePath:instancePath+"/cluster",schemaPath:"#/properties/cluster/enum",keyword:"enum",params:{allowedValues: schema143.properties.cluster.enum},schema:schema143.properties.cluster.enum,parentSchema:schema143.properties.cluster,data:data3};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.response !== undefined){
let data4 = data.response;
if(!((((data4 === "deny") || (data4 === "diminish")) || (data4 === "rebuild")) || (data4 === "bolster"))){
const err6 = {instancePath:instancePath+"/response",schemaPath:"#/properties/response/enum",keyword:"enum",params:{allowedValues: schema143.properties.response.enum},schema:schema143.properties.response.enum,parentSchema:schema143.properties.response,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.threats !== undefined){
let data5 = data.threats;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate268(data5[i0], {instancePath:instancePath+"/threats/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
let i1 = data5.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func2(data5[i1], data5[j0])){
const err7 = {instancePath:instancePath+"/threats",schemaPath:"#/properties/threats/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},schema:true,parentSchema:schema143.properties.threats,data:data5};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err8 = {instancePath:instancePath+"/threats",schemaPath:"#/properties/threats/type",keyword:"type",params:{type: "array"},schema:schema143.properties.threats.type,parentSchema:schema143.properties.threats,data:data5};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.steps !== undefined){
let data7 = data.steps;
if(Array.isArray(data7)){
const len1 = data7.length;
for(let i2=0; i2<len1; i2++){
if(!(validate614(data7[i2], {instancePath:instancePath+"/steps/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate614.errors : vErrors.concat(validate614.errors);
errors = vErrors.length;
}
}
}
else {
const err9 = {instancePath:instancePath+"/steps",schemaPath:"#/properties/steps/type",keyword:"type",params:{type: "array"},schema:schema143.properties.steps.type,parentSchema:schema143.properties.steps,data:data7};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.statements !== undefined){
let data9 = data.statements;
if(Array.isArray(data9)){
const len2 = data9.length;
for(let i3=0; i3<len2; i3++){
if(!(validate618(data9[i3], {instancePath:instancePath+"/statements/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate618.errors : vErrors.concat(validate618.errors);
errors = vErrors.length;
}
}
}
else {
const err10 = {instancePath:instancePath+"/statements",schemaPath:"#/properties/statements/type",keyword:"type",params:{type: "array"},schema:schema143.properties.statements.type,parentSchema:schema143.properties.statements,data:data9};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.dont !== undefined){
let data11 = data.dont;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i4=0; i4<len3; i4++){
let data12 = data11[i4];
if(typeof data12 === "string"){
if(func8(data12) < 1){
const err11 = {instancePath:instancePath+"/dont/" + i4,schemaPath:"#/properties/dont/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema143.properties.dont.items,data:data12};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/dont/" + i4,schemaPath:"#/properties/dont/items/type",keyword:"type",params:{type: "string"},schema:schema143.properties.dont.items.type,parentSchema:schema143.properties.dont.items,data:data12};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/dont",schemaPath:"#/properties/dont/type",keyword:"type",params:{type: "array"},schema:schema143.properties.dont.type,parentSchema:schema143.properties.dont,data:data11};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema143.type,parentSchema:schema143,data};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
validate610.errors = vErrors;
return errors === 0;
}
validate610.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema146 = {"title":"Stakeholder","type":"object","required":["name"],"properties":{"name":{"title":"Name","type":"string","minLength":1},"channel":{"title":"How they are told","type":"string","minLength":1},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate623(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate623.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"},schema:schema146.required,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "name") || (key0 === "channel")) || (key0 === "owner")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.name !== undefined){
let data0 = data.name;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err2 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema146.properties.name,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},schema:schema146.properties.name.type,parentSchema:schema146.properties.name,data:data0};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.channel !== undefined){
let data1 = data.channel;
if(typeof data1 === "string"){
if(func8(data1) < 1){
const err4 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema146.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
else {
const err5 = {instancePath:instancePath+"/channel",schemaPath:"#/properties/channel/type",keyword:"type",params:{type: "string"},schema:schema146.properties.channel.type,parentSchema:schema146.properties.channel,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema146.type,parentSchema:schema146,data};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
validate623.errors = vErrors;
return errors === 0;
}
validate623.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema147 = {"title":"Distribution","type":"object","properties":{"where":{"title":"Where","type":"string","minLength":1},"acknowledged":{"title":"Acknowledged","type":"array","items":{"$ref":"#/$defs/acknowledgement"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema148 = {"title":"Acknowledgement","type":"object","required":["person"],"properties":{"person":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Person"},"on":{"$ref":"#/$defs/date","title":"On"},"version":{"title":"Version","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate627(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate627.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.person === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "person"},schema:schema148.required,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "person") || (key0 === "on")) || (key0 === "version")) || (pattern3.test(key0)))){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.person !== undefined){
if(!(validate268(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate262(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.version !== undefined){
let data2 = data.version;
if(typeof data2 === "string"){
if(func8(data2) < 1){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema148.properties.version,data:data2};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema148.properties.version.type,parentSchema:schema148.properties.version,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema148.type,parentSchema:schema148,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate627.errors = vErrors;
return errors === 0;
}
validate627.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate626(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate626.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "where") || (key0 === "acknowledged")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.where !== undefined){
let data0 = data.where;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err1 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema147.properties.where,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/where",schemaPath:"#/properties/where/type",keyword:"type",params:{type: "string"},schema:schema147.properties.where.type,parentSchema:schema147.properties.where,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.acknowledged !== undefined){
let data1 = data.acknowledged;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate627(data1[i0], {instancePath:instancePath+"/acknowledged/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate627.errors : vErrors.concat(validate627.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/acknowledged",schemaPath:"#/properties/acknowledged/type",keyword:"type",params:{type: "array"},schema:schema147.properties.acknowledged.type,parentSchema:schema147.properties.acknowledged,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema147.type,parentSchema:schema147,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate626.errors = vErrors;
return errors === 0;
}
validate626.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema149 = {"title":"Drills","type":"object","properties":{"cadence":{"$ref":"#/$defs/cadence","title":"Cadence"},"last":{"$ref":"#/$defs/date","title":"Last drill"},"next":{"$ref":"#/$defs/date","title":"Next drill"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate632(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate632.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "cadence") || (key0 === "last")) || (key0 === "next")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.cadence !== undefined){
if(!(validate452(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
errors = vErrors.length;
}
}
if(data.last !== undefined){
if(!(validate262(data.last, {instancePath:instancePath+"/last",parentData:data,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate262(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate262.errors : vErrors.concat(validate262.errors);
errors = vErrors.length;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema149.type,parentSchema:schema149,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate632.errors = vErrors;
return errors === 0;
}
validate632.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema150 = {"title":"Review after a crisis","type":"object","properties":{"within":{"$ref":"#/$defs/duration","title":"Within"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"questions":{"title":"Questions","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate637(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate637.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "within") || (key0 === "owner")) || (key0 === "questions")) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.within !== undefined){
if(!(validate400(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate400.errors : vErrors.concat(validate400.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate268(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.questions !== undefined){
let data2 = data.questions;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
let data3 = data2[i0];
if(typeof data3 === "string"){
if(func8(data3) < 1){
const err1 = {instancePath:instancePath+"/questions/" + i0,schemaPath:"#/properties/questions/items/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema150.properties.questions.items,data:data3};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/questions/" + i0,schemaPath:"#/properties/questions/items/type",keyword:"type",params:{type: "string"},schema:schema150.properties.questions.items.type,parentSchema:schema150.properties.questions.items,data:data3};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
else {
const err3 = {instancePath:instancePath+"/questions",schemaPath:"#/properties/questions/type",keyword:"type",params:{type: "array"},schema:schema150.properties.questions.type,parentSchema:schema150.properties.questions,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema150.type,parentSchema:schema150,data};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate637.errors = vErrors;
return errors === 0;
}
validate637.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate586(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate586.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((func4.call(schema137.properties, key0)) || (pattern3.test(key0)))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},schema:false,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.version !== undefined){
let data0 = data.version;
if(typeof data0 === "string"){
if(func8(data0) < 1){
const err1 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/minLength",keyword:"minLength",params:{limit: 1},schema:1,parentSchema:schema137.properties.version,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
else {
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/type",keyword:"type",params:{type: "string"},schema:schema137.properties.version.type,parentSchema:schema137.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.levels !== undefined){
let data1 = data.levels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate587(data1[i0], {instancePath:instancePath+"/levels/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
}
}
else {
const err3 = {instancePath:instancePath+"/levels",schemaPath:"#/properties/levels/type",keyword:"type",params:{type: "array"},schema:schema137.properties.levels.type,parentSchema:schema137.properties.levels,data:data1};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.roles !== undefined){
let data3 = data.roles;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate593(data3[i1], {instancePath:instancePath+"/roles/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
errors = vErrors.length;
}
}
}
else {
const err4 = {instancePath:instancePath+"/roles",schemaPath:"#/properties/roles/type",keyword:"type",params:{type: "array"},schema:schema137.properties.roles.type,parentSchema:schema137.properties.roles,data:data3};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.monitoring !== undefined){
if(!(validate597(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate597.errors : vErrors.concat(validate597.errors);
errors = vErrors.length;
}
}
if(data.escalation !== undefined){
let data6 = data.escalation;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate601(data6[i2], {instancePath:instancePath+"/escalation/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate601.errors : vErrors.concat(validate601.errors);
errors = vErrors.length;
}
}
}
else {
const err5 = {instancePath:instancePath+"/escalation",schemaPath:"#/properties/escalation/type",keyword:"type",params:{type: "array"},schema:schema137.properties.escalation.type,parentSchema:schema137.properties.escalation,data:data6};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.pause !== undefined){
if(!(validate606(data.pause, {instancePath:instancePath+"/pause",parentData:data,parentDataProperty:"pause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate606.errors : vErrors.concat(validate606.errors);
errors = vErrors.length;
}
}
if(data.scenarios !== undefined){
let data9 = data.scenarios;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate610(data9[i3], {instancePath:instancePath+"/scenarios/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate610.errors : vErrors.concat(validate610.errors);
errors = vErrors.length;
}
}
}
else {
const err6 = {instancePath:instancePath+"/scenarios",schemaPath:"#/properties/scenarios/type",keyword:"type",params:{type: "array"},schema:schema137.properties.scenarios.type,parentSchema:schema137.properties.scenarios,data:data9};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.stakeholders !== undefined){
let data11 = data.stakeholders;
if(Array.isArray(data11)){
const len4 = data11.length;
for(let i4=0; i4<len4; i4++){
if(!(validate623(data11[i4], {instancePath:instancePath+"/stakeholders/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate623.errors : vErrors.concat(validate623.errors);
errors = vErrors.length;
}
}
}
else {
const err7 = {instancePath:instancePath+"/stakeholders",schemaPath:"#/properties/stakeholders/type",keyword:"type",params:{type: "array"},schema:schema137.properties.stakeholders.type,parentSchema:schema137.properties.stakeholders,data:data11};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.distribution !== undefined){
if(!(validate626(data.distribution, {instancePath:instancePath+"/distribution",parentData:data,parentDataProperty:"distribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate626.errors : vErrors.concat(validate626.errors);
errors = vErrors.length;
}
}
if(data.drills !== undefined){
if(!(validate632(data.drills, {instancePath:instancePath+"/drills",parentData:data,parentDataProperty:"drills",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate632.errors : vErrors.concat(validate632.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate637(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate637.errors : vErrors.concat(validate637.errors);
errors = vErrors.length;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema137.type,parentSchema:schema137,data};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate586.errors = vErrors;
return errors === 0;
}
validate586.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate585(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate585.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate586(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate586.errors : vErrors.concat(validate586.errors);
errors = vErrors.length;
}
validate585.errors = vErrors;
return errors === 0;
}
validate585.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sections = { "plan": section_plan, "team": section_team, "situation": section_situation, "people": section_people, "objectives": section_objectives, "strategy": section_strategy, "technology": section_technology, "kpis": section_kpis, "measurement": section_measurement, "budget": section_budget, "campaigns": section_campaigns, "community": section_community, "calendar": section_calendar, "accounts": section_accounts, "crisis": section_crisis };
