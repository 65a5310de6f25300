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
const schema20 = {"$schema":"https://json-schema.org/draft/2020-12/schema","title":"smplan configuration","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"$schema":{"title":"Schema","type":"string"},"extends":{"title":"Extends","anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]},"rules":{"$ref":"#/$defs/rules"},"overrides":{"title":"Overrides","type":"array","items":{"title":"Override","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["files","rules"],"properties":{"files":{"title":"Files","$ref":"#/$defs/names"},"rules":{"$ref":"#/$defs/rules"}}}},"ignore":{"title":"Ignore","$ref":"#/$defs/names"},"vocabulary":{"title":"Vocabulary","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"platforms":{"title":"Platforms","type":"array","items":{"$ref":"#/$defs/platform"}},"metrics":{"title":"Metrics","type":"array","items":{"$ref":"#/$defs/metric"}},"vagueWords":{"title":"Vague words","$ref":"#/$defs/names"}}},"exports":{"title":"Exports","type":"array","items":{"$ref":"#/$defs/export"}},"plugins":{"title":"Plugins","$ref":"#/$defs/names"},"customRules":{"title":"Custom rules","type":"object","additionalProperties":{"$ref":"#/$defs/customRule"}}},"$defs":{"names":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"severity":{"title":"Severity","enum":["error","warning","info","off"]},"setting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"rules":{"title":"Rules","type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/tracking":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/manual":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/action-dates":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"}}},"platform":{"title":"Platform","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","name","home"],"properties":{"id":{"title":"Id","$ref":"#/$defs/id"},"name":{"title":"Name","type":"string","minLength":1},"home":{"title":"Home","type":"string","pattern":"^https://[^\\s]+$","x-expects":"a web address such as https://example.org"},"asOf":{"title":"As of","type":"string","format":"date","x-expects":"a date such as 2027-01-31"},"formats":{"title":"Formats","$ref":"#/$defs/names"},"textLimit":{"title":"Text limit","type":"integer","minimum":1},"hashtags":{"title":"Hashtags","type":"integer","minimum":0},"postsPerWeek":{"title":"Posts per week","type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0}}},"nativeAnalytics":{"title":"Native analytics","type":"boolean"}}},"metric":{"title":"Metric","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"title":"Id","$ref":"#/$defs/id"},"unit":{"title":"Unit","enum":["count","percent","currency","duration","ratio","score"]},"direction":{"title":"Direction","enum":["up","down","keep"]},"formula":{"title":"Formula","type":"string","minLength":1},"vanity":{"title":"Vanity","type":"boolean"},"evidenceFor":{"title":"Evidence for","$ref":"#/$defs/names"},"platforms":{"title":"Platforms","$ref":"#/$defs/names"}}},"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$","x-expects":"lowercase letters, digits and hyphens, such as grow-visits"},"condition":{"anyOf":[{"type":"string","minLength":1},{"type":"object"}]},"pieces":{"type":"array","items":{"title":"Piece of a plan","anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1},"customRule":{"title":"Custom rule","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"title":"Given","type":"string","minLength":1},"when":{"title":"When","$ref":"#/$defs/condition"},"assert":{"title":"Assert","$ref":"#/$defs/condition"},"message":{"title":"Message","type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"title":"Summary","type":"string","minLength":1},"why":{"title":"Why","type":"string","minLength":1},"failing":{"title":"Failing","$ref":"#/$defs/pieces"},"passing":{"title":"Passing","$ref":"#/$defs/pieces"}}},"ownSetting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"export":{"title":"Export","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"title":"Name","type":"string","minLength":1},"platform":{"title":"Platform","type":"string","minLength":1},"rows":{"title":"Rows","type":"string","enum":["day","post"]},"date":{"title":"Date","type":"string","minLength":1},"columns":{"title":"Columns","type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"title":"Take","type":"string","enum":["sum","last","mean"]},"dates":{"title":"Order of dates","type":"string","enum":["dmy","mdy"]},"numbers":{"title":"Numbers","type":"string","enum":["en","bg","es"]}}}}};
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

const schema22 = {"title":"Rules","type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/tracking":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/manual":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/action-dates":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"title":"Setting","type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"}}};
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
if(data["budget/sum"] !== undefined){
let data12 = data["budget/sum"];
const _errs29 = errors;
let valid6 = false;
const _errs30 = errors;
if(typeof data12 !== "string"){
const err14 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["budget/sum"].anyOf[0].type,parentSchema:schema22.properties["budget/sum"].anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data12 === "error") || (data12 === "warning")) || (data12 === "info")) || (data12 === "off"))){
const err15 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["budget/sum"].anyOf[0].enum},schema:schema22.properties["budget/sum"].anyOf[0].enum,parentSchema:schema22.properties["budget/sum"].anyOf[0],data:data12};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid6 = valid6 || _valid2;
const _errs32 = errors;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
for(const key3 in data12){
if(!((key3 === "severity") || (key3 === "tolerance"))){
const err16 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},schema:false,parentSchema:schema22.properties["budget/sum"].anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data12.severity !== undefined){
if(!(validate58(data12.severity, {instancePath:instancePath+"/budget~1sum/severity",parentData:data12,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data12.tolerance !== undefined){
let data14 = data12.tolerance;
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err17 = {instancePath:instancePath+"/budget~1sum/tolerance",schemaPath:"#/properties/budget~1sum/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["budget/sum"].anyOf[1].properties.tolerance,data:data14};
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
const err18 = {instancePath:instancePath+"/budget~1sum/tolerance",schemaPath:"#/properties/budget~1sum/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema22.properties["budget/sum"].anyOf[1].properties.tolerance.type,parentSchema:schema22.properties["budget/sum"].anyOf[1].properties.tolerance,data:data14};
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
const err19 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["budget/sum"].anyOf[1].type,parentSchema:schema22.properties["budget/sum"].anyOf[1],data:data12};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs32 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const err20 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["budget/sum"].anyOf,parentSchema:schema22.properties["budget/sum"],data:data12};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/accessible"] !== undefined){
let data15 = data["calendar/accessible"];
const _errs39 = errors;
let valid8 = false;
const _errs40 = errors;
if(typeof data15 !== "string"){
const err21 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/accessible"].anyOf[0].type,parentSchema:schema22.properties["calendar/accessible"].anyOf[0],data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data15 === "error") || (data15 === "warning")) || (data15 === "info")) || (data15 === "off"))){
const err22 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/accessible"].anyOf[0].enum},schema:schema22.properties["calendar/accessible"].anyOf[0].enum,parentSchema:schema22.properties["calendar/accessible"].anyOf[0],data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs40 === errors;
valid8 = valid8 || _valid3;
const _errs42 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
for(const key4 in data15){
if(!((key4 === "severity") || (key4 === "letters"))){
const err23 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},schema:false,parentSchema:schema22.properties["calendar/accessible"].anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data15.severity !== undefined){
if(!(validate58(data15.severity, {instancePath:instancePath+"/calendar~1accessible/severity",parentData:data15,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data15.letters !== undefined){
let data17 = data15.letters;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err24 = {instancePath:instancePath+"/calendar~1accessible/letters",schemaPath:"#/properties/calendar~1accessible/anyOf/1/properties/letters/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/accessible"].anyOf[1].properties.letters.type,parentSchema:schema22.properties["calendar/accessible"].anyOf[1].properties.letters,data:data17};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err25 = {instancePath:instancePath+"/calendar~1accessible/letters",schemaPath:"#/properties/calendar~1accessible/anyOf/1/properties/letters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["calendar/accessible"].anyOf[1].properties.letters,data:data17};
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
}
else {
const err26 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/accessible"].anyOf[1].type,parentSchema:schema22.properties["calendar/accessible"].anyOf[1],data:data15};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs42 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const err27 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/accessible"].anyOf,parentSchema:schema22.properties["calendar/accessible"],data:data15};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/adapted"] !== undefined){
let data18 = data["calendar/adapted"];
const _errs49 = errors;
let valid10 = false;
const _errs50 = errors;
if(typeof data18 !== "string"){
const err28 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/adapted"].anyOf[0].type,parentSchema:schema22.properties["calendar/adapted"].anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((data18 === "error") || (data18 === "warning")) || (data18 === "info")) || (data18 === "off"))){
const err29 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/adapted"].anyOf[0].enum},schema:schema22.properties["calendar/adapted"].anyOf[0].enum,parentSchema:schema22.properties["calendar/adapted"].anyOf[0],data:data18};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs50 === errors;
valid10 = valid10 || _valid4;
const _errs52 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
for(const key5 in data18){
if(!((key5 === "severity") || (key5 === "letters"))){
const err30 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},schema:false,parentSchema:schema22.properties["calendar/adapted"].anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data18.severity !== undefined){
if(!(validate58(data18.severity, {instancePath:instancePath+"/calendar~1adapted/severity",parentData:data18,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data18.letters !== undefined){
let data20 = data18.letters;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err31 = {instancePath:instancePath+"/calendar~1adapted/letters",schemaPath:"#/properties/calendar~1adapted/anyOf/1/properties/letters/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/adapted"].anyOf[1].properties.letters.type,parentSchema:schema22.properties["calendar/adapted"].anyOf[1].properties.letters,data:data20};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err32 = {instancePath:instancePath+"/calendar~1adapted/letters",schemaPath:"#/properties/calendar~1adapted/anyOf/1/properties/letters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["calendar/adapted"].anyOf[1].properties.letters,data:data20};
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
const err33 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/adapted"].anyOf[1].type,parentSchema:schema22.properties["calendar/adapted"].anyOf[1],data:data18};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid4 = _errs52 === errors;
valid10 = valid10 || _valid4;
if(!valid10){
const err34 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/adapted"].anyOf,parentSchema:schema22.properties["calendar/adapted"],data:data18};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
errors = _errs49;
if(vErrors !== null){
if(_errs49){
vErrors.length = _errs49;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/approved"] !== undefined){
let data21 = data["calendar/approved"];
const _errs59 = errors;
let valid12 = false;
const _errs60 = errors;
if(typeof data21 !== "string"){
const err35 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/approved"].anyOf[0].type,parentSchema:schema22.properties["calendar/approved"].anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data21 === "error") || (data21 === "warning")) || (data21 === "info")) || (data21 === "off"))){
const err36 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/approved"].anyOf[0].enum},schema:schema22.properties["calendar/approved"].anyOf[0].enum,parentSchema:schema22.properties["calendar/approved"].anyOf[0],data:data21};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid5 = _errs60 === errors;
valid12 = valid12 || _valid5;
const _errs62 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key6 in data21){
if(!((key6 === "severity") || (key6 === "days"))){
const err37 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},schema:false,parentSchema:schema22.properties["calendar/approved"].anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data21.severity !== undefined){
if(!(validate58(data21.severity, {instancePath:instancePath+"/calendar~1approved/severity",parentData:data21,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data21.days !== undefined){
let data23 = data21.days;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err38 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/approved"].anyOf[1].properties.days.type,parentSchema:schema22.properties["calendar/approved"].anyOf[1].properties.days,data:data23};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err39 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["calendar/approved"].anyOf[1].properties.days,data:data23};
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
const err40 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/approved"].anyOf[1].type,parentSchema:schema22.properties["calendar/approved"].anyOf[1],data:data21};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
var _valid5 = _errs62 === errors;
valid12 = valid12 || _valid5;
if(!valid12){
const err41 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/approved"].anyOf,parentSchema:schema22.properties["calendar/approved"],data:data21};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
errors = _errs59;
if(vErrors !== null){
if(_errs59){
vErrors.length = _errs59;
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
if(data["calendar/due"] !== undefined){
if(!(validate61(data["calendar/due"], {instancePath:instancePath+"/calendar~1due",parentData:data,parentDataProperty:"calendar/due",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
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
let data30 = data["calendar/mix"];
const _errs75 = errors;
let valid14 = false;
const _errs76 = errors;
if(typeof data30 !== "string"){
const err42 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/mix"].anyOf[0].type,parentSchema:schema22.properties["calendar/mix"].anyOf[0],data:data30};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((data30 === "error") || (data30 === "warning")) || (data30 === "info")) || (data30 === "off"))){
const err43 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/mix"].anyOf[0].enum},schema:schema22.properties["calendar/mix"].anyOf[0].enum,parentSchema:schema22.properties["calendar/mix"].anyOf[0],data:data30};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid6 = _errs76 === errors;
valid14 = valid14 || _valid6;
const _errs78 = errors;
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
for(const key7 in data30){
if(!(((key7 === "severity") || (key7 === "points")) || (key7 === "posts"))){
const err44 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},schema:false,parentSchema:schema22.properties["calendar/mix"].anyOf[1],data:data30};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data30.severity !== undefined){
if(!(validate58(data30.severity, {instancePath:instancePath+"/calendar~1mix/severity",parentData:data30,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data30.points !== undefined){
let data32 = data30.points;
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err45 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["calendar/mix"].anyOf[1].properties.points,data:data32};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/type",keyword:"type",params:{type: "number"},schema:schema22.properties["calendar/mix"].anyOf[1].properties.points.type,parentSchema:schema22.properties["calendar/mix"].anyOf[1].properties.points,data:data32};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data30.posts !== undefined){
let data33 = data30.posts;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err47 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["calendar/mix"].anyOf[1].properties.posts.type,parentSchema:schema22.properties["calendar/mix"].anyOf[1].properties.posts,data:data33};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err48 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["calendar/mix"].anyOf[1].properties.posts,data:data33};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/mix"].anyOf[1].type,parentSchema:schema22.properties["calendar/mix"].anyOf[1],data:data30};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid6 = _errs78 === errors;
valid14 = valid14 || _valid6;
if(!valid14){
const err50 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/mix"].anyOf,parentSchema:schema22.properties["calendar/mix"],data:data30};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
errors = _errs75;
if(vErrors !== null){
if(_errs75){
vErrors.length = _errs75;
}
else {
vErrors = null;
}
}
}
}
if(data["calendar/promise"] !== undefined){
let data34 = data["calendar/promise"];
const _errs87 = errors;
let valid16 = false;
const _errs88 = errors;
if(typeof data34 !== "string"){
const err51 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["calendar/promise"].anyOf[0].type,parentSchema:schema22.properties["calendar/promise"].anyOf[0],data:data34};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((((data34 === "error") || (data34 === "warning")) || (data34 === "info")) || (data34 === "off"))){
const err52 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["calendar/promise"].anyOf[0].enum},schema:schema22.properties["calendar/promise"].anyOf[0].enum,parentSchema:schema22.properties["calendar/promise"].anyOf[0],data:data34};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid7 = _errs88 === errors;
valid16 = valid16 || _valid7;
const _errs90 = errors;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
for(const key8 in data34){
if(!((key8 === "severity") || (key8 === "difference"))){
const err53 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},schema:false,parentSchema:schema22.properties["calendar/promise"].anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data34.severity !== undefined){
if(!(validate58(data34.severity, {instancePath:instancePath+"/calendar~1promise/severity",parentData:data34,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data34.difference !== undefined){
let data36 = data34.difference;
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err54 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["calendar/promise"].anyOf[1].properties.difference,data:data36};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"},schema:schema22.properties["calendar/promise"].anyOf[1].properties.difference.type,parentSchema:schema22.properties["calendar/promise"].anyOf[1].properties.difference,data:data36};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["calendar/promise"].anyOf[1].type,parentSchema:schema22.properties["calendar/promise"].anyOf[1],data:data34};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid7 = _errs90 === errors;
valid16 = valid16 || _valid7;
if(!valid16){
const err57 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["calendar/promise"].anyOf,parentSchema:schema22.properties["calendar/promise"],data:data34};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs87;
if(vErrors !== null){
if(_errs87){
vErrors.length = _errs87;
}
else {
vErrors = null;
}
}
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
if(data["campaigns/tracking"] !== undefined){
if(!(validate61(data["campaigns/tracking"], {instancePath:instancePath+"/campaigns~1tracking",parentData:data,parentDataProperty:"campaigns/tracking",rootData,dynamicAnchors}))){
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
let data48 = data["crisis/drill"];
const _errs108 = errors;
let valid18 = false;
const _errs109 = errors;
if(typeof data48 !== "string"){
const err58 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["crisis/drill"].anyOf[0].type,parentSchema:schema22.properties["crisis/drill"].anyOf[0],data:data48};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((((data48 === "error") || (data48 === "warning")) || (data48 === "info")) || (data48 === "off"))){
const err59 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["crisis/drill"].anyOf[0].enum},schema:schema22.properties["crisis/drill"].anyOf[0].enum,parentSchema:schema22.properties["crisis/drill"].anyOf[0],data:data48};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid8 = _errs109 === errors;
valid18 = valid18 || _valid8;
const _errs111 = errors;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
for(const key9 in data48){
if(!((key9 === "severity") || (key9 === "months"))){
const err60 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},schema:false,parentSchema:schema22.properties["crisis/drill"].anyOf[1],data:data48};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data48.severity !== undefined){
if(!(validate58(data48.severity, {instancePath:instancePath+"/crisis~1drill/severity",parentData:data48,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data48.months !== undefined){
let data50 = data48.months;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err61 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["crisis/drill"].anyOf[1].properties.months.type,parentSchema:schema22.properties["crisis/drill"].anyOf[1].properties.months,data:data50};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 1 || isNaN(data50)){
const err62 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["crisis/drill"].anyOf[1].properties.months,data:data50};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["crisis/drill"].anyOf[1].type,parentSchema:schema22.properties["crisis/drill"].anyOf[1],data:data48};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var _valid8 = _errs111 === errors;
valid18 = valid18 || _valid8;
if(!valid18){
const err64 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["crisis/drill"].anyOf,parentSchema:schema22.properties["crisis/drill"],data:data48};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
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
let data52 = data["crisis/fresh"];
const _errs119 = errors;
let valid20 = false;
const _errs120 = errors;
if(typeof data52 !== "string"){
const err65 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["crisis/fresh"].anyOf[0].type,parentSchema:schema22.properties["crisis/fresh"].anyOf[0],data:data52};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((data52 === "error") || (data52 === "warning")) || (data52 === "info")) || (data52 === "off"))){
const err66 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["crisis/fresh"].anyOf[0].enum},schema:schema22.properties["crisis/fresh"].anyOf[0].enum,parentSchema:schema22.properties["crisis/fresh"].anyOf[0],data:data52};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
var _valid9 = _errs120 === errors;
valid20 = valid20 || _valid9;
const _errs122 = errors;
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
for(const key10 in data52){
if(!((key10 === "severity") || (key10 === "days"))){
const err67 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},schema:false,parentSchema:schema22.properties["crisis/fresh"].anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data52.severity !== undefined){
if(!(validate58(data52.severity, {instancePath:instancePath+"/crisis~1fresh/severity",parentData:data52,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data52.days !== undefined){
let data54 = data52.days;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err68 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["crisis/fresh"].anyOf[1].properties.days.type,parentSchema:schema22.properties["crisis/fresh"].anyOf[1].properties.days,data:data54};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 1 || isNaN(data54)){
const err69 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["crisis/fresh"].anyOf[1].properties.days,data:data54};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["crisis/fresh"].anyOf[1].type,parentSchema:schema22.properties["crisis/fresh"].anyOf[1],data:data52};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid9 = _errs122 === errors;
valid20 = valid20 || _valid9;
if(!valid20){
const err71 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["crisis/fresh"].anyOf,parentSchema:schema22.properties["crisis/fresh"],data:data52};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
else {
errors = _errs119;
if(vErrors !== null){
if(_errs119){
vErrors.length = _errs119;
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
if(data["governance/accounts"] !== undefined){
let data68 = data["governance/accounts"];
const _errs142 = errors;
let valid22 = false;
const _errs143 = errors;
if(typeof data68 !== "string"){
const err72 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["governance/accounts"].anyOf[0].type,parentSchema:schema22.properties["governance/accounts"].anyOf[0],data:data68};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((((data68 === "error") || (data68 === "warning")) || (data68 === "info")) || (data68 === "off"))){
const err73 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["governance/accounts"].anyOf[0].enum},schema:schema22.properties["governance/accounts"].anyOf[0].enum,parentSchema:schema22.properties["governance/accounts"].anyOf[0],data:data68};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid10 = _errs143 === errors;
valid22 = valid22 || _valid10;
const _errs145 = errors;
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
for(const key11 in data68){
if(!((key11 === "severity") || (key11 === "admins"))){
const err74 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},schema:false,parentSchema:schema22.properties["governance/accounts"].anyOf[1],data:data68};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data68.severity !== undefined){
if(!(validate58(data68.severity, {instancePath:instancePath+"/governance~1accounts/severity",parentData:data68,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data68.admins !== undefined){
let data70 = data68.admins;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err75 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["governance/accounts"].anyOf[1].properties.admins.type,parentSchema:schema22.properties["governance/accounts"].anyOf[1].properties.admins,data:data70};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 1 || isNaN(data70)){
const err76 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["governance/accounts"].anyOf[1].properties.admins,data:data70};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["governance/accounts"].anyOf[1].type,parentSchema:schema22.properties["governance/accounts"].anyOf[1],data:data68};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid10 = _errs145 === errors;
valid22 = valid22 || _valid10;
if(!valid22){
const err78 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["governance/accounts"].anyOf,parentSchema:schema22.properties["governance/accounts"],data:data68};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
else {
errors = _errs142;
if(vErrors !== null){
if(_errs142){
vErrors.length = _errs142;
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
let data84 = data["kpis/focus"];
const _errs165 = errors;
let valid24 = false;
const _errs166 = errors;
if(typeof data84 !== "string"){
const err79 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/focus"].anyOf[0].type,parentSchema:schema22.properties["kpis/focus"].anyOf[0],data:data84};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!((((data84 === "error") || (data84 === "warning")) || (data84 === "info")) || (data84 === "off"))){
const err80 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/focus"].anyOf[0].enum},schema:schema22.properties["kpis/focus"].anyOf[0].enum,parentSchema:schema22.properties["kpis/focus"].anyOf[0],data:data84};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid11 = _errs166 === errors;
valid24 = valid24 || _valid11;
const _errs168 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
for(const key12 in data84){
if(!((key12 === "severity") || (key12 === "max"))){
const err81 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},schema:false,parentSchema:schema22.properties["kpis/focus"].anyOf[1],data:data84};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data84.severity !== undefined){
if(!(validate58(data84.severity, {instancePath:instancePath+"/kpis~1focus/severity",parentData:data84,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data84.max !== undefined){
let data86 = data84.max;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err82 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["kpis/focus"].anyOf[1].properties.max.type,parentSchema:schema22.properties["kpis/focus"].anyOf[1].properties.max,data:data86};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 1 || isNaN(data86)){
const err83 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["kpis/focus"].anyOf[1].properties.max,data:data86};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/focus"].anyOf[1].type,parentSchema:schema22.properties["kpis/focus"].anyOf[1],data:data84};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
var _valid11 = _errs168 === errors;
valid24 = valid24 || _valid11;
if(!valid24){
const err85 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/focus"].anyOf,parentSchema:schema22.properties["kpis/focus"],data:data84};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
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
if(data["kpis/formula"] !== undefined){
if(!(validate61(data["kpis/formula"], {instancePath:instancePath+"/kpis~1formula",parentData:data,parentDataProperty:"kpis/formula",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
}
}
if(data["kpis/growth"] !== undefined){
let data88 = data["kpis/growth"];
const _errs176 = errors;
let valid26 = false;
const _errs177 = errors;
if(typeof data88 !== "string"){
const err86 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["kpis/growth"].anyOf[0].type,parentSchema:schema22.properties["kpis/growth"].anyOf[0],data:data88};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((((data88 === "error") || (data88 === "warning")) || (data88 === "info")) || (data88 === "off"))){
const err87 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["kpis/growth"].anyOf[0].enum},schema:schema22.properties["kpis/growth"].anyOf[0].enum,parentSchema:schema22.properties["kpis/growth"].anyOf[0],data:data88};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
var _valid12 = _errs177 === errors;
valid26 = valid26 || _valid12;
const _errs179 = errors;
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
for(const key13 in data88){
if(!((key13 === "severity") || (key13 === "monthly"))){
const err88 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},schema:false,parentSchema:schema22.properties["kpis/growth"].anyOf[1],data:data88};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data88.severity !== undefined){
if(!(validate58(data88.severity, {instancePath:instancePath+"/kpis~1growth/severity",parentData:data88,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data88.monthly !== undefined){
let data90 = data88.monthly;
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
const err89 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["kpis/growth"].anyOf[1].properties.monthly,data:data90};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
else {
const err90 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/type",keyword:"type",params:{type: "number"},schema:schema22.properties["kpis/growth"].anyOf[1].properties.monthly.type,parentSchema:schema22.properties["kpis/growth"].anyOf[1].properties.monthly,data:data90};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["kpis/growth"].anyOf[1].type,parentSchema:schema22.properties["kpis/growth"].anyOf[1],data:data88};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid12 = _errs179 === errors;
valid26 = valid26 || _valid12;
if(!valid26){
const err92 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["kpis/growth"].anyOf,parentSchema:schema22.properties["kpis/growth"],data:data88};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
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
if(data["kpis/range"] !== undefined){
if(!(validate61(data["kpis/range"], {instancePath:instancePath+"/kpis~1range",parentData:data,parentDataProperty:"kpis/range",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
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
if(data["kpis/vanity"] !== undefined){
if(!(validate61(data["kpis/vanity"], {instancePath:instancePath+"/kpis~1vanity",parentData:data,parentDataProperty:"kpis/vanity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate61.errors : vErrors.concat(validate61.errors);
errors = vErrors.length;
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
if(data["measurement/overdue"] !== undefined){
let data98 = data["measurement/overdue"];
const _errs193 = errors;
let valid28 = false;
const _errs194 = errors;
if(typeof data98 !== "string"){
const err93 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["measurement/overdue"].anyOf[0].type,parentSchema:schema22.properties["measurement/overdue"].anyOf[0],data:data98};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((((data98 === "error") || (data98 === "warning")) || (data98 === "info")) || (data98 === "off"))){
const err94 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["measurement/overdue"].anyOf[0].enum},schema:schema22.properties["measurement/overdue"].anyOf[0].enum,parentSchema:schema22.properties["measurement/overdue"].anyOf[0],data:data98};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid13 = _errs194 === errors;
valid28 = valid28 || _valid13;
const _errs196 = errors;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key14 in data98){
if(!(((key14 === "severity") || (key14 === "graceDays")) || (key14 === "none"))){
const err95 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},schema:false,parentSchema:schema22.properties["measurement/overdue"].anyOf[1],data:data98};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data98.severity !== undefined){
if(!(validate58(data98.severity, {instancePath:instancePath+"/measurement~1overdue/severity",parentData:data98,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data98.graceDays !== undefined){
let data100 = data98.graceDays;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err96 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["measurement/overdue"].anyOf[1].properties.graceDays.type,parentSchema:schema22.properties["measurement/overdue"].anyOf[1].properties.graceDays,data:data100};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
const err97 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["measurement/overdue"].anyOf[1].properties.graceDays,data:data100};
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
if(data98.none !== undefined){
let data101 = data98.none;
if(typeof data101 !== "boolean"){
const err98 = {instancePath:instancePath+"/measurement~1overdue/none",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/none/type",keyword:"type",params:{type: "boolean"},schema:schema22.properties["measurement/overdue"].anyOf[1].properties.none.type,parentSchema:schema22.properties["measurement/overdue"].anyOf[1].properties.none,data:data101};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
}
else {
const err99 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["measurement/overdue"].anyOf[1].type,parentSchema:schema22.properties["measurement/overdue"].anyOf[1],data:data98};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid13 = _errs196 === errors;
valid28 = valid28 || _valid13;
if(!valid28){
const err100 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["measurement/overdue"].anyOf,parentSchema:schema22.properties["measurement/overdue"],data:data98};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
else {
errors = _errs193;
if(vErrors !== null){
if(_errs193){
vErrors.length = _errs193;
}
else {
vErrors = null;
}
}
}
}
if(data["measurement/results"] !== undefined){
let data102 = data["measurement/results"];
const _errs205 = errors;
let valid30 = false;
const _errs206 = errors;
if(typeof data102 !== "string"){
const err101 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["measurement/results"].anyOf[0].type,parentSchema:schema22.properties["measurement/results"].anyOf[0],data:data102};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((((data102 === "error") || (data102 === "warning")) || (data102 === "info")) || (data102 === "off"))){
const err102 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["measurement/results"].anyOf[0].enum},schema:schema22.properties["measurement/results"].anyOf[0].enum,parentSchema:schema22.properties["measurement/results"].anyOf[0],data:data102};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid14 = _errs206 === errors;
valid30 = valid30 || _valid14;
const _errs208 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
for(const key15 in data102){
if(!((key15 === "severity") || (key15 === "daysAfter"))){
const err103 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},schema:false,parentSchema:schema22.properties["measurement/results"].anyOf[1],data:data102};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data102.severity !== undefined){
if(!(validate58(data102.severity, {instancePath:instancePath+"/measurement~1results/severity",parentData:data102,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data102.daysAfter !== undefined){
let data104 = data102.daysAfter;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err104 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["measurement/results"].anyOf[1].properties.daysAfter.type,parentSchema:schema22.properties["measurement/results"].anyOf[1].properties.daysAfter,data:data104};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
const err105 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["measurement/results"].anyOf[1].properties.daysAfter,data:data104};
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
}
else {
const err106 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["measurement/results"].anyOf[1].type,parentSchema:schema22.properties["measurement/results"].anyOf[1],data:data102};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
var _valid14 = _errs208 === errors;
valid30 = valid30 || _valid14;
if(!valid30){
const err107 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["measurement/results"].anyOf,parentSchema:schema22.properties["measurement/results"],data:data102};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
else {
errors = _errs205;
if(vErrors !== null){
if(_errs205){
vErrors.length = _errs205;
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
let data109 = data["objectives/focus"];
const _errs219 = errors;
let valid32 = false;
const _errs220 = errors;
if(typeof data109 !== "string"){
const err108 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["objectives/focus"].anyOf[0].type,parentSchema:schema22.properties["objectives/focus"].anyOf[0],data:data109};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!((((data109 === "error") || (data109 === "warning")) || (data109 === "info")) || (data109 === "off"))){
const err109 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["objectives/focus"].anyOf[0].enum},schema:schema22.properties["objectives/focus"].anyOf[0].enum,parentSchema:schema22.properties["objectives/focus"].anyOf[0],data:data109};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid15 = _errs220 === errors;
valid32 = valid32 || _valid15;
const _errs222 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key16 in data109){
if(!((key16 === "severity") || (key16 === "max"))){
const err110 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16},schema:false,parentSchema:schema22.properties["objectives/focus"].anyOf[1],data:data109};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data109.severity !== undefined){
if(!(validate58(data109.severity, {instancePath:instancePath+"/objectives~1focus/severity",parentData:data109,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data109.max !== undefined){
let data111 = data109.max;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err111 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["objectives/focus"].anyOf[1].properties.max.type,parentSchema:schema22.properties["objectives/focus"].anyOf[1].properties.max,data:data111};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 1 || isNaN(data111)){
const err112 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["objectives/focus"].anyOf[1].properties.max,data:data111};
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
const err113 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["objectives/focus"].anyOf[1].type,parentSchema:schema22.properties["objectives/focus"].anyOf[1],data:data109};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid15 = _errs222 === errors;
valid32 = valid32 || _valid15;
if(!valid32){
const err114 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["objectives/focus"].anyOf,parentSchema:schema22.properties["objectives/focus"],data:data109};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
else {
errors = _errs219;
if(vErrors !== null){
if(_errs219){
vErrors.length = _errs219;
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
let data118 = data["objectives/realistic"];
const _errs235 = errors;
let valid34 = false;
const _errs236 = errors;
if(typeof data118 !== "string"){
const err115 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["objectives/realistic"].anyOf[0].type,parentSchema:schema22.properties["objectives/realistic"].anyOf[0],data:data118};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((((data118 === "error") || (data118 === "warning")) || (data118 === "info")) || (data118 === "off"))){
const err116 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["objectives/realistic"].anyOf[0].enum},schema:schema22.properties["objectives/realistic"].anyOf[0].enum,parentSchema:schema22.properties["objectives/realistic"].anyOf[0],data:data118};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid16 = _errs236 === errors;
valid34 = valid34 || _valid16;
const _errs238 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key17 in data118){
if(!((key17 === "severity") || (key17 === "growth"))){
const err117 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17},schema:false,parentSchema:schema22.properties["objectives/realistic"].anyOf[1],data:data118};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data118.severity !== undefined){
if(!(validate58(data118.severity, {instancePath:instancePath+"/objectives~1realistic/severity",parentData:data118,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data118.growth !== undefined){
let data120 = data118.growth;
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 0 || isNaN(data120)){
const err118 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["objectives/realistic"].anyOf[1].properties.growth,data:data120};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/type",keyword:"type",params:{type: "number"},schema:schema22.properties["objectives/realistic"].anyOf[1].properties.growth.type,parentSchema:schema22.properties["objectives/realistic"].anyOf[1].properties.growth,data:data120};
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
else {
const err120 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["objectives/realistic"].anyOf[1].type,parentSchema:schema22.properties["objectives/realistic"].anyOf[1],data:data118};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
var _valid16 = _errs238 === errors;
valid34 = valid34 || _valid16;
if(!valid34){
const err121 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["objectives/realistic"].anyOf,parentSchema:schema22.properties["objectives/realistic"],data:data118};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
else {
errors = _errs235;
if(vErrors !== null){
if(_errs235){
vErrors.length = _errs235;
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
let data129 = data["situation/dormant"];
const _errs253 = errors;
let valid36 = false;
const _errs254 = errors;
if(typeof data129 !== "string"){
const err122 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["situation/dormant"].anyOf[0].type,parentSchema:schema22.properties["situation/dormant"].anyOf[0],data:data129};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((((data129 === "error") || (data129 === "warning")) || (data129 === "info")) || (data129 === "off"))){
const err123 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["situation/dormant"].anyOf[0].enum},schema:schema22.properties["situation/dormant"].anyOf[0].enum,parentSchema:schema22.properties["situation/dormant"].anyOf[0],data:data129};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid17 = _errs254 === errors;
valid36 = valid36 || _valid17;
const _errs256 = errors;
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
for(const key18 in data129){
if(!((key18 === "severity") || (key18 === "days"))){
const err124 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18},schema:false,parentSchema:schema22.properties["situation/dormant"].anyOf[1],data:data129};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data129.severity !== undefined){
if(!(validate58(data129.severity, {instancePath:instancePath+"/situation~1dormant/severity",parentData:data129,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data129.days !== undefined){
let data131 = data129.days;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err125 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["situation/dormant"].anyOf[1].properties.days.type,parentSchema:schema22.properties["situation/dormant"].anyOf[1].properties.days,data:data131};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 1 || isNaN(data131)){
const err126 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["situation/dormant"].anyOf[1].properties.days,data:data131};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["situation/dormant"].anyOf[1].type,parentSchema:schema22.properties["situation/dormant"].anyOf[1],data:data129};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
var _valid17 = _errs256 === errors;
valid36 = valid36 || _valid17;
if(!valid36){
const err128 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["situation/dormant"].anyOf,parentSchema:schema22.properties["situation/dormant"],data:data129};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
else {
errors = _errs253;
if(vErrors !== null){
if(_errs253){
vErrors.length = _errs253;
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
let data134 = data["situation/stale"];
const _errs265 = errors;
let valid38 = false;
const _errs266 = errors;
if(typeof data134 !== "string"){
const err129 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["situation/stale"].anyOf[0].type,parentSchema:schema22.properties["situation/stale"].anyOf[0],data:data134};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!((((data134 === "error") || (data134 === "warning")) || (data134 === "info")) || (data134 === "off"))){
const err130 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["situation/stale"].anyOf[0].enum},schema:schema22.properties["situation/stale"].anyOf[0].enum,parentSchema:schema22.properties["situation/stale"].anyOf[0],data:data134};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid18 = _errs266 === errors;
valid38 = valid38 || _valid18;
const _errs268 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key19 in data134){
if(!((key19 === "severity") || (key19 === "months"))){
const err131 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19},schema:false,parentSchema:schema22.properties["situation/stale"].anyOf[1],data:data134};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data134.severity !== undefined){
if(!(validate58(data134.severity, {instancePath:instancePath+"/situation~1stale/severity",parentData:data134,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data134.months !== undefined){
let data136 = data134.months;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err132 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["situation/stale"].anyOf[1].properties.months.type,parentSchema:schema22.properties["situation/stale"].anyOf[1].properties.months,data:data136};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 1 || isNaN(data136)){
const err133 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["situation/stale"].anyOf[1].properties.months,data:data136};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["situation/stale"].anyOf[1].type,parentSchema:schema22.properties["situation/stale"].anyOf[1],data:data134};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
var _valid18 = _errs268 === errors;
valid38 = valid38 || _valid18;
if(!valid38){
const err135 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["situation/stale"].anyOf,parentSchema:schema22.properties["situation/stale"],data:data134};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
else {
errors = _errs265;
if(vErrors !== null){
if(_errs265){
vErrors.length = _errs265;
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
let data141 = data["situation/swot-focus"];
const _errs279 = errors;
let valid40 = false;
const _errs280 = errors;
if(typeof data141 !== "string"){
const err136 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["situation/swot-focus"].anyOf[0].type,parentSchema:schema22.properties["situation/swot-focus"].anyOf[0],data:data141};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((((data141 === "error") || (data141 === "warning")) || (data141 === "info")) || (data141 === "off"))){
const err137 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["situation/swot-focus"].anyOf[0].enum},schema:schema22.properties["situation/swot-focus"].anyOf[0].enum,parentSchema:schema22.properties["situation/swot-focus"].anyOf[0],data:data141};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid19 = _errs280 === errors;
valid40 = valid40 || _valid19;
const _errs282 = errors;
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
for(const key20 in data141){
if(!((key20 === "severity") || (key20 === "max"))){
const err138 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20},schema:false,parentSchema:schema22.properties["situation/swot-focus"].anyOf[1],data:data141};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(data141.severity !== undefined){
if(!(validate58(data141.severity, {instancePath:instancePath+"/situation~1swot-focus/severity",parentData:data141,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data141.max !== undefined){
let data143 = data141.max;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err139 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"},schema:schema22.properties["situation/swot-focus"].anyOf[1].properties.max.type,parentSchema:schema22.properties["situation/swot-focus"].anyOf[1].properties.max,data:data143};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 1 || isNaN(data143)){
const err140 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["situation/swot-focus"].anyOf[1].properties.max,data:data143};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
}
}
else {
const err141 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["situation/swot-focus"].anyOf[1].type,parentSchema:schema22.properties["situation/swot-focus"].anyOf[1],data:data141};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var _valid19 = _errs282 === errors;
valid40 = valid40 || _valid19;
if(!valid40){
const err142 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["situation/swot-focus"].anyOf,parentSchema:schema22.properties["situation/swot-focus"],data:data141};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
else {
errors = _errs279;
if(vErrors !== null){
if(_errs279){
vErrors.length = _errs279;
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
if(data["strategy/capacity"] !== undefined){
let data147 = data["strategy/capacity"];
const _errs292 = errors;
let valid42 = false;
const _errs293 = errors;
if(typeof data147 !== "string"){
const err143 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["strategy/capacity"].anyOf[0].type,parentSchema:schema22.properties["strategy/capacity"].anyOf[0],data:data147};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!((((data147 === "error") || (data147 === "warning")) || (data147 === "info")) || (data147 === "off"))){
const err144 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["strategy/capacity"].anyOf[0].enum},schema:schema22.properties["strategy/capacity"].anyOf[0].enum,parentSchema:schema22.properties["strategy/capacity"].anyOf[0],data:data147};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
var _valid20 = _errs293 === errors;
valid42 = valid42 || _valid20;
const _errs295 = errors;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key21 in data147){
if(!((key21 === "severity") || (key21 === "tolerance"))){
const err145 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21},schema:false,parentSchema:schema22.properties["strategy/capacity"].anyOf[1],data:data147};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
if(data147.severity !== undefined){
if(!(validate58(data147.severity, {instancePath:instancePath+"/strategy~1capacity/severity",parentData:data147,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data147.tolerance !== undefined){
let data149 = data147.tolerance;
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
const err146 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0},schema:0,parentSchema:schema22.properties["strategy/capacity"].anyOf[1].properties.tolerance,data:data149};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
else {
const err147 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"},schema:schema22.properties["strategy/capacity"].anyOf[1].properties.tolerance.type,parentSchema:schema22.properties["strategy/capacity"].anyOf[1].properties.tolerance,data:data149};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
}
else {
const err148 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["strategy/capacity"].anyOf[1].type,parentSchema:schema22.properties["strategy/capacity"].anyOf[1],data:data147};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var _valid20 = _errs295 === errors;
valid42 = valid42 || _valid20;
if(!valid42){
const err149 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["strategy/capacity"].anyOf,parentSchema:schema22.properties["strategy/capacity"],data:data147};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs292;
if(vErrors !== null){
if(_errs292){
vErrors.length = _errs292;
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
let data155 = data["strategy/recommended-frequency"];
const _errs307 = errors;
let valid44 = false;
const _errs308 = errors;
if(typeof data155 !== "string"){
const err150 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["strategy/recommended-frequency"].anyOf[0].type,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[0],data:data155};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!((((data155 === "error") || (data155 === "warning")) || (data155 === "info")) || (data155 === "off"))){
const err151 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["strategy/recommended-frequency"].anyOf[0].enum},schema:schema22.properties["strategy/recommended-frequency"].anyOf[0].enum,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[0],data:data155};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
var _valid21 = _errs308 === errors;
valid44 = valid44 || _valid21;
const _errs310 = errors;
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
for(const key22 in data155){
if(!((key22 === "severity") || (key22 === "factor"))){
const err152 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22},schema:false,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[1],data:data155};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data155.severity !== undefined){
if(!(validate58(data155.severity, {instancePath:instancePath+"/strategy~1recommended-frequency/severity",parentData:data155,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data155.factor !== undefined){
let data157 = data155.factor;
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 1 || isNaN(data157)){
const err153 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1},schema:1,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[1].properties.factor,data:data157};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
}
else {
const err154 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/type",keyword:"type",params:{type: "number"},schema:schema22.properties["strategy/recommended-frequency"].anyOf[1].properties.factor.type,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[1].properties.factor,data:data157};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
}
else {
const err155 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["strategy/recommended-frequency"].anyOf[1].type,parentSchema:schema22.properties["strategy/recommended-frequency"].anyOf[1],data:data155};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid21 = _errs310 === errors;
valid44 = valid44 || _valid21;
if(!valid44){
const err156 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["strategy/recommended-frequency"].anyOf,parentSchema:schema22.properties["strategy/recommended-frequency"],data:data155};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
else {
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
}
}
if(data["strategy/sprawl"] !== undefined){
let data158 = data["strategy/sprawl"];
const _errs317 = errors;
let valid46 = false;
const _errs318 = errors;
if(typeof data158 !== "string"){
const err157 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/type",keyword:"type",params:{type: "string"},schema:schema22.properties["strategy/sprawl"].anyOf[0].type,parentSchema:schema22.properties["strategy/sprawl"].anyOf[0],data:data158};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!((((data158 === "error") || (data158 === "warning")) || (data158 === "info")) || (data158 === "off"))){
const err158 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema22.properties["strategy/sprawl"].anyOf[0].enum},schema:schema22.properties["strategy/sprawl"].anyOf[0].enum,parentSchema:schema22.properties["strategy/sprawl"].anyOf[0],data:data158};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
var _valid22 = _errs318 === errors;
valid46 = valid46 || _valid22;
const _errs320 = errors;
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
for(const key23 in data158){
if(!((key23 === "severity") || (key23 === "channelsPerPerson"))){
const err159 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23},schema:false,parentSchema:schema22.properties["strategy/sprawl"].anyOf[1],data:data158};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
if(data158.severity !== undefined){
if(!(validate58(data158.severity, {instancePath:instancePath+"/strategy~1sprawl/severity",parentData:data158,parentDataProperty:"severity",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
errors = vErrors.length;
}
}
if(data158.channelsPerPerson !== undefined){
let data160 = data158.channelsPerPerson;
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0.5 || isNaN(data160)){
const err160 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5},schema:0.5,parentSchema:schema22.properties["strategy/sprawl"].anyOf[1].properties.channelsPerPerson,data:data160};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
else {
const err161 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/type",keyword:"type",params:{type: "number"},schema:schema22.properties["strategy/sprawl"].anyOf[1].properties.channelsPerPerson.type,parentSchema:schema22.properties["strategy/sprawl"].anyOf[1].properties.channelsPerPerson,data:data160};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
}
else {
const err162 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/type",keyword:"type",params:{type: "object"},schema:schema22.properties["strategy/sprawl"].anyOf[1].type,parentSchema:schema22.properties["strategy/sprawl"].anyOf[1],data:data158};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
var _valid22 = _errs320 === errors;
valid46 = valid46 || _valid22;
if(!valid46){
const err163 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf",keyword:"anyOf",params:{},schema:schema22.properties["strategy/sprawl"].anyOf,parentSchema:schema22.properties["strategy/sprawl"],data:data158};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
else {
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
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
}
else {
const err164 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},schema:schema22.type,parentSchema:schema22,data};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
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

function validate196(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate196.evaluated;
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
validate196.errors = vErrors;
return errors === 0;
}
validate196.evaluated = {"dynamicProps":false,"dynamicItems":false};

const formats0 = formats.date;

function validate195(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate195.evaluated;
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
if(!(validate196(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
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
validate195.errors = vErrors;
return errors === 0;
}
validate195.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema28 = {"title":"Metric","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"title":"Id","$ref":"#/$defs/id"},"unit":{"title":"Unit","enum":["count","percent","currency","duration","ratio","score"]},"direction":{"title":"Direction","enum":["up","down","keep"]},"formula":{"title":"Formula","type":"string","minLength":1},"vanity":{"title":"Vanity","type":"boolean"},"evidenceFor":{"title":"Evidence for","$ref":"#/$defs/names"},"platforms":{"title":"Platforms","$ref":"#/$defs/names"}}};

function validate200(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate200.evaluated;
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
if(!(validate196(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate196.errors : vErrors.concat(validate196.errors);
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
validate200.errors = vErrors;
return errors === 0;
}
validate200.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema29 = {"title":"Export","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"title":"Name","type":"string","minLength":1},"platform":{"title":"Platform","type":"string","minLength":1},"rows":{"title":"Rows","type":"string","enum":["day","post"]},"date":{"title":"Date","type":"string","minLength":1},"columns":{"title":"Columns","type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"title":"Take","type":"string","enum":["sum","last","mean"]},"dates":{"title":"Order of dates","type":"string","enum":["dmy","mdy"]},"numbers":{"title":"Numbers","type":"string","enum":["en","bg","es"]}}};

function validate206(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate206.evaluated;
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
validate206.errors = vErrors;
return errors === 0;
}
validate206.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema30 = {"title":"Custom rule","type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"title":"Given","type":"string","minLength":1},"when":{"title":"When","$ref":"#/$defs/condition"},"assert":{"title":"Assert","$ref":"#/$defs/condition"},"message":{"title":"Message","type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"title":"Summary","type":"string","minLength":1},"why":{"title":"Why","type":"string","minLength":1},"failing":{"title":"Failing","$ref":"#/$defs/pieces"},"passing":{"title":"Passing","$ref":"#/$defs/pieces"}}};
const schema31 = {"anyOf":[{"type":"string","minLength":1},{"type":"object"}]};

function validate211(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate211.evaluated;
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
validate211.errors = vErrors;
return errors === 0;
}
validate211.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema32 = {"type":"array","items":{"title":"Piece of a plan","anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1};

function validate215(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate215.evaluated;
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
validate215.errors = vErrors;
return errors === 0;
}
validate215.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate210(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate210.evaluated;
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
if(!(validate211(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
errors = vErrors.length;
}
}
if(data.assert !== undefined){
if(!(validate211(data.assert, {instancePath:instancePath+"/assert",parentData:data,parentDataProperty:"assert",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate211.errors : vErrors.concat(validate211.errors);
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
if(!(validate215(data.failing, {instancePath:instancePath+"/failing",parentData:data,parentDataProperty:"failing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
errors = vErrors.length;
}
}
if(data.passing !== undefined){
if(!(validate215(data.passing, {instancePath:instancePath+"/passing",parentData:data,parentDataProperty:"passing",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate215.errors : vErrors.concat(validate215.errors);
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
validate210.errors = vErrors;
return errors === 0;
}
validate210.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate195(data9[i1], {instancePath:instancePath+"/vocabulary/platforms/" + i1,parentData:data9,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate195.errors : vErrors.concat(validate195.errors);
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
if(!(validate200(data11[i2], {instancePath:instancePath+"/vocabulary/metrics/" + i2,parentData:data11,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate200.errors : vErrors.concat(validate200.errors);
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
if(!(validate206(data14[i3], {instancePath:instancePath+"/exports/" + i3,parentData:data14,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate206.errors : vErrors.concat(validate206.errors);
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
if(!(validate210(data17[key3], {instancePath:instancePath+"/customRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate210.errors : vErrors.concat(validate210.errors);
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

export const section_plan = validate219;
const schema33 = {"$ref":"bundle#/$defs/header"};
const schema35 = {"x-audience":"everyone","title":"Plan","type":"object","properties":{"title":{"x-audience":"everyone","title":"Title","type":"string","minLength":1},"organization":{"x-audience":"everyone","title":"Organization","type":"string","minLength":1},"period":{"x-audience":"everyone","$ref":"#/$defs/period"},"language":{"x-audience":"everyone","$ref":"#/$defs/language","title":"Language"},"currency":{"x-audience":"everyone","title":"Currency","type":"string","pattern":"^[A-Z]{3}$","x-expects":"a currency code such as EUR"},"markets":{"x-audience":"everyone","title":"Markets","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[A-Z]{2}$","x-expects":"a country code such as BG"}},"timezone":{"x-audience":"everyone","title":"Time zone","type":"string","pattern":"^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$","x-expects":"a time zone such as Europe/Sofia"},"status":{"x-audience":"everyone","title":"Status","enum":["draft","in-review","approved","archived"]},"version":{"x-audience":"everyone","title":"Version","type":"string","minLength":1},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"approval":{"$ref":"#/$defs/approval"},"reviewOn":{"$ref":"#/$defs/date","title":"Next review"},"history":{"title":"Version history","type":"array","items":{"$ref":"#/$defs/revision"}},"delegations":{"title":"Delegated decisions","type":"array","items":{"$ref":"#/$defs/delegation"}},"policies":{"$ref":"#/$defs/policies"},"goals":{"x-audience":"everyone","title":"Goals of the organization","type":"array","items":{"$ref":"#/$defs/goal"}},"brand":{"x-audience":"everyone","$ref":"#/$defs/brand"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern16 = func0("^[A-Z]{3}$", "u");
const pattern17 = func0("^[A-Z]{2}$", "u");
const pattern18 = func0("^[A-Za-z][A-Za-z0-9_+-]*(/[A-Za-z0-9_+-]+)*$", "u");
const schema36 = {"title":"Period","type":"object","properties":{"start":{"x-audience":"everyone","$ref":"#/$defs/date","title":"Start"},"end":{"x-audience":"everyone","$ref":"#/$defs/date","title":"End"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema37 = {"title":"Date","type":"string","format":"date","x-expects":"a date such as 2027-01-31"};

function validate223(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate223.evaluated;
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
validate223.errors = vErrors;
return errors === 0;
}
validate223.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate222.evaluated;
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
if(!(validate223(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate223(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate222.errors = vErrors;
return errors === 0;
}
validate222.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema38 = {"title":"Language","type":"string","pattern":"^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$","x-expects":"a language tag such as bg, en-GB or es"};
const pattern15 = func0("^[A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*(-[A-WYZa-wyz0-9](-[A-Za-z0-9]{2,8})+)*(-[Xx](-[A-Za-z0-9]{1,8})+)?$", "u");

function validate227(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate227.evaluated;
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
validate227.errors = vErrors;
return errors === 0;
}
validate227.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema39 = {"title":"Id","type":"string","pattern":"^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$","x-expects":"lowercase letters, digits and hyphens, such as grow-visits"};
const pattern19 = func0("^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", "u");

function validate229(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate229.evaluated;
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
validate229.errors = vErrors;
return errors === 0;
}
validate229.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema40 = {"title":"Approval","type":"object","properties":{"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Approved by"},"on":{"$ref":"#/$defs/date","title":"Approved on"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate231(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate231.evaluated;
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
if(!(validate229(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate223(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate231.errors = vErrors;
return errors === 0;
}
validate231.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema41 = {"title":"Version","type":"object","required":["on","change"],"properties":{"version":{"title":"Version","type":"string","minLength":1},"on":{"$ref":"#/$defs/date","title":"On"},"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"By"},"change":{"title":"Change","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate236(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate236.evaluated;
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
if(!(validate223(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate229(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate236.errors = vErrors;
return errors === 0;
}
validate236.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema42 = {"title":"Delegated decision","type":"object","required":["decision","to"],"properties":{"decision":{"title":"Decision","type":"string","minLength":1},"to":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Who"},"upTo":{"title":"Up to","type":"number","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate240(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate240.evaluated;
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
if(!(validate229(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate240.errors = vErrors;
return errors === 0;
}
validate240.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema43 = {"title":"Policies","type":"object","properties":{"accessibility":{"title":"Accessibility","type":"array","items":{"type":"string","minLength":1}},"archiving":{"title":"Archiving","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate243(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate243.evaluated;
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
validate243.errors = vErrors;
return errors === 0;
}
validate243.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema44 = {"title":"Goal","type":"object","required":["id","statement"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"goal","title":"Id"},"statement":{"x-audience":"everyone","title":"Statement","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate245.errors = vErrors;
return errors === 0;
}
validate245.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema45 = {"title":"Brand","type":"object","properties":{"color":{"x-audience":"everyone","title":"Color","type":"string","pattern":"^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$","x-expects":"a color such as \"#6b4f2a\" (in quotes)"},"logo":{"x-audience":"everyone","$ref":"#/$defs/path","title":"Logo"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern26 = func0("^#([0-9A-Fa-f]{3}|[0-9A-Fa-f]{6})$", "u");
const schema46 = {"title":"File","type":"string","pattern":"^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$","x-expects":"a path from the plan's folder with forward slashes, such as media/reel.mp4"};
const pattern27 = func0("^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$", "u");

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
validate249.errors = vErrors;
return errors === 0;
}
validate249.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate248(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate248.evaluated;
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
if(!(validate249(data.logo, {instancePath:instancePath+"/logo",parentData:data,parentDataProperty:"logo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
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
validate248.errors = vErrors;
return errors === 0;
}
validate248.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate221(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate221.evaluated;
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
if(!(validate222(data.period, {instancePath:instancePath+"/period",parentData:data,parentDataProperty:"period",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate227(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.approval !== undefined){
if(!(validate231(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate231.errors : vErrors.concat(validate231.errors);
errors = vErrors.length;
}
}
if(data.reviewOn !== undefined){
if(!(validate223(data.reviewOn, {instancePath:instancePath+"/reviewOn",parentData:data,parentDataProperty:"reviewOn",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined){
let data13 = data.history;
if(Array.isArray(data13)){
const len1 = data13.length;
for(let i2=0; i2<len1; i2++){
if(!(validate236(data13[i2], {instancePath:instancePath+"/history/" + i2,parentData:data13,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate236.errors : vErrors.concat(validate236.errors);
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
if(!(validate240(data15[i3], {instancePath:instancePath+"/delegations/" + i3,parentData:data15,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate240.errors : vErrors.concat(validate240.errors);
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
if(!(validate243(data.policies, {instancePath:instancePath+"/policies",parentData:data,parentDataProperty:"policies",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate243.errors : vErrors.concat(validate243.errors);
errors = vErrors.length;
}
}
if(data.goals !== undefined){
let data18 = data.goals;
if(Array.isArray(data18)){
const len3 = data18.length;
for(let i4=0; i4<len3; i4++){
if(!(validate245(data18[i4], {instancePath:instancePath+"/goals/" + i4,parentData:data18,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate245.errors : vErrors.concat(validate245.errors);
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
if(!(validate248(data.brand, {instancePath:instancePath+"/brand",parentData:data,parentDataProperty:"brand",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate248.errors : vErrors.concat(validate248.errors);
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
validate221.errors = vErrors;
return errors === 0;
}
validate221.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate219(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate219.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate221(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate221.errors : vErrors.concat(validate221.errors);
errors = vErrors.length;
}
validate219.errors = vErrors;
return errors === 0;
}
validate219.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_team = validate253;
const schema47 = {"$ref":"bundle#/$defs/team"};
const schema48 = {"title":"Team","type":"array","items":{"$ref":"#/$defs/teamMember"}};
const schema49 = {"title":"Team member","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"team member","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"kind":{"title":"Kind","enum":["person","group","agency","vacancy"]},"role":{"title":"Role","type":"string","minLength":1},"hoursPerWeek":{"title":"Hours per week","type":"number","minimum":0},"upToHoursPerWeek":{"title":"Up to hours per week","type":"number","minimum":0},"skills":{"title":"Skills","type":"array","items":{"type":"string","minLength":1}},"contact":{"$ref":"#/$defs/contact"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema50 = {"title":"Contact","type":"object","properties":{"email":{"title":"E-mail","type":"string","pattern":"^[^\\s@]+@[^\\s@]+$","x-expects":"an e-mail address such as maria@example.org"},"phone":{"title":"Phone","type":"string","pattern":"^\\+?[0-9(][0-9\\s()./x-]*[0-9]$","x-expects":"a phone number such as \"+359 88 000 0001\" (in quotes)"},"verified":{"$ref":"#/$defs/date","title":"Verified on"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern30 = func0("^[^\\s@]+@[^\\s@]+$", "u");
const pattern31 = func0("^\\+?[0-9(][0-9\\s()./x-]*[0-9]$", "u");

function validate257(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate257.evaluated;
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
if(!(validate223(data.verified, {instancePath:instancePath+"/verified",parentData:data,parentDataProperty:"verified",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate257.errors = vErrors;
return errors === 0;
}
validate257.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate255(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate255.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate257(data.contact, {instancePath:instancePath+"/contact",parentData:data,parentDataProperty:"contact",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate257.errors : vErrors.concat(validate257.errors);
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
validate255.errors = vErrors;
return errors === 0;
}
validate255.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate255(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate255.errors : vErrors.concat(validate255.errors);
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
validate254.errors = vErrors;
return errors === 0;
}
validate254.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate253(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate253.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate254(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate254.errors : vErrors.concat(validate254.errors);
errors = vErrors.length;
}
validate253.errors = vErrors;
return errors === 0;
}
validate253.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_situation = validate262;
const schema51 = {"$ref":"bundle#/$defs/situation"};
const schema52 = {"x-audience":"everyone","title":"Situation","type":"object","properties":{"asOf":{"$ref":"#/$defs/date","title":"As of"},"internal":{"x-audience":"everyone","$ref":"#/$defs/internalAnalysis"},"profiles":{"title":"Own profiles","type":"array","items":{"$ref":"#/$defs/profile"}},"external":{"$ref":"#/$defs/externalAnalysis"},"swot":{"$ref":"#/$defs/swot"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema53 = {"title":"Internal analysis","type":"object","properties":{"about":{"x-audience":"everyone","title":"Who we are","type":"string","minLength":1},"offerings":{"x-audience":"everyone","title":"What we offer","type":"array","items":{"type":"string","minLength":1}},"resources":{"$ref":"#/$defs/resources"},"reputation":{"$ref":"#/$defs/reputation"},"history":{"title":"What has been done so far","type":"array","items":{"$ref":"#/$defs/pastActivity"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema54 = {"title":"Resources","type":"object","properties":{"level":{"title":"Level","enum":["sufficient","limited"]},"note":{"title":"Note","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
validate266.errors = vErrors;
return errors === 0;
}
validate266.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema55 = {"title":"Online reputation","type":"object","properties":{"sentiment":{"title":"Sentiment","enum":["positive","neutral","mixed","negative"]},"summary":{"title":"Summary","type":"string","minLength":1},"sources":{"title":"Sources","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
validate268.errors = vErrors;
return errors === 0;
}
validate268.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema56 = {"title":"Past activity","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"past activity","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"when":{"title":"When","anyOf":[{"type":"string","pattern":"^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$","x-expects":"a year, a month or a day, such as 2026, 2026-07 or 2026-07-15"},{"type":"integer","minimum":1900}]},"medium":{"title":"Medium","enum":["online","offline","mixed"]},"channels":{"title":"Where","type":"array","items":{"type":"string","minLength":1}},"result":{"title":"Result","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern37 = func0("^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$", "u");

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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate270.errors = vErrors;
return errors === 0;
}
validate270.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate265(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate265.evaluated;
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
if(!(validate266(data.resources, {instancePath:instancePath+"/resources",parentData:data,parentDataProperty:"resources",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate266.errors : vErrors.concat(validate266.errors);
errors = vErrors.length;
}
}
if(data.reputation !== undefined){
if(!(validate268(data.reputation, {instancePath:instancePath+"/reputation",parentData:data,parentDataProperty:"reputation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate268.errors : vErrors.concat(validate268.errors);
errors = vErrors.length;
}
}
if(data.history !== undefined){
let data5 = data.history;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
if(!(validate270(data5[i1], {instancePath:instancePath+"/history/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate270.errors : vErrors.concat(validate270.errors);
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
validate265.errors = vErrors;
return errors === 0;
}
validate265.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema57 = {"title":"Own profile","type":"object","required":["platform"],"properties":{"platform":{"$ref":"#/$defs/slug","x-refers":"platform","title":"Platform"},"handle":{"title":"Handle","type":"string","minLength":1},"followers":{"title":"Followers","type":"integer","minimum":0},"engagementRate":{"$ref":"#/$defs/engagementRate"},"status":{"title":"Status","enum":["active","dormant","to-close","impostor"]},"lastPost":{"$ref":"#/$defs/date","title":"Last post"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"asOf":{"$ref":"#/$defs/date","title":"As of"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema58 = {"title":"Engagement rate","type":"object","properties":{"value":{"title":"Value","type":"number","minimum":0},"of":{"$ref":"#/$defs/slug","title":"Rate of"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate276(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate276.evaluated;
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
if(!(validate229(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate276.errors = vErrors;
return errors === 0;
}
validate276.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate274(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate274.evaluated;
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
if(!(validate229(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate276(data.engagementRate, {instancePath:instancePath+"/engagementRate",parentData:data,parentDataProperty:"engagementRate",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate276.errors : vErrors.concat(validate276.errors);
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
if(!(validate223(data.lastPost, {instancePath:instancePath+"/lastPost",parentData:data,parentDataProperty:"lastPost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.asOf !== undefined){
if(!(validate223(data.asOf, {instancePath:instancePath+"/asOf",parentData:data,parentDataProperty:"asOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate274.errors = vErrors;
return errors === 0;
}
validate274.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema59 = {"title":"External analysis","type":"object","properties":{"competitors":{"title":"Competitors","type":"array","items":{"$ref":"#/$defs/competitor"}},"factors":{"$ref":"#/$defs/factors"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema60 = {"title":"Competitor","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"competitor","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"does":{"title":"What they do","type":"string","minLength":1},"how":{"title":"How they do it","type":"string","minLength":1},"where":{"title":"Where","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate284.errors = vErrors;
return errors === 0;
}
validate284.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema61 = {"title":"Factors","type":"object","properties":{"demographic":{"title":"Demographic","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"economic":{"title":"Economic","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"technological":{"title":"Technological","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"political":{"title":"Political","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"sociocultural":{"title":"Sociocultural","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"legal":{"title":"Legal","type":"array","items":{"$ref":"#/$defs/factorOrText"}},"environmental":{"title":"Environmental","type":"array","items":{"$ref":"#/$defs/factorOrText"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema62 = {"title":"Factor or text","anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/factor"}]};
const schema63 = {"title":"Factor","type":"object","required":["id","statement"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"factor","title":"Id"},"statement":{"title":"Statement","type":"string","minLength":1},"impact":{"title":"Impact","enum":["opportunity","threat","neutral"]},"source":{"title":"Source","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate289(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate289.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate289.errors = vErrors;
return errors === 0;
}
validate289.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate289(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate289.errors : vErrors.concat(validate289.errors);
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
validate288.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate288.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(!(validate288(data0[i0], {instancePath:instancePath+"/demographic/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
if(!(validate288(data2[i1], {instancePath:instancePath+"/economic/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
if(!(validate288(data4[i2], {instancePath:instancePath+"/technological/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
if(!(validate288(data6[i3], {instancePath:instancePath+"/political/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
if(!(validate288(data8[i4], {instancePath:instancePath+"/sociocultural/" + i4,parentData:data8,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
if(!(validate288(data10[i5], {instancePath:instancePath+"/legal/" + i5,parentData:data10,parentDataProperty:i5,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
if(!(validate288(data12[i6], {instancePath:instancePath+"/environmental/" + i6,parentData:data12,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate288.errors : vErrors.concat(validate288.errors);
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
validate287.errors = vErrors;
return errors === 0;
}
validate287.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate283(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate283.evaluated;
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
if(!(validate284(data0[i0], {instancePath:instancePath+"/competitors/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate284.errors : vErrors.concat(validate284.errors);
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
if(!(validate287(data.factors, {instancePath:instancePath+"/factors",parentData:data,parentDataProperty:"factors",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate287.errors : vErrors.concat(validate287.errors);
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
validate283.errors = vErrors;
return errors === 0;
}
validate283.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema64 = {"title":"SWOT","type":"object","properties":{"strengths":{"title":"Strengths","type":"array","items":{"$ref":"#/$defs/swotItemOrText"}},"weaknesses":{"title":"Weaknesses","type":"array","items":{"$ref":"#/$defs/swotItemOrText"}},"opportunities":{"title":"Opportunities","type":"array","items":{"$ref":"#/$defs/swotItemOrText"}},"threats":{"title":"Threats","type":"array","items":{"$ref":"#/$defs/swotItemOrText"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema65 = {"title":"SWOT item or text","anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/swotItem"}]};
const schema66 = {"title":"SWOT item","type":"object","required":["id","statement"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"SWOT item","title":"Id"},"statement":{"title":"Statement","type":"string","minLength":1},"evidence":{"title":"Evidence","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$","x-refers":"part of the analysis","x-expects":"a place in the situation analysis such as internal.resources or external.competitors.acme"}},"reputational":{"title":"Reputational","type":"boolean"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern46 = func0("^(internal|external|profiles)(\\.[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*)*$", "u");

function validate303(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate303.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate303.errors = vErrors;
return errors === 0;
}
validate303.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate303(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate303.errors : vErrors.concat(validate303.errors);
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
validate302.errors = vErrors;
evaluated0.props = props0;
return errors === 0;
}
validate302.evaluated = {"dynamicProps":true,"dynamicItems":false};


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
if(!(validate302(data0[i0], {instancePath:instancePath+"/strengths/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
if(!(validate302(data2[i1], {instancePath:instancePath+"/weaknesses/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
if(!(validate302(data4[i2], {instancePath:instancePath+"/opportunities/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
if(!(validate302(data6[i3], {instancePath:instancePath+"/threats/" + i3,parentData:data6,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate302.errors : vErrors.concat(validate302.errors);
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
validate301.errors = vErrors;
return errors === 0;
}
validate301.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate263(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate263.evaluated;
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
if(!(validate223(data.asOf, {instancePath:instancePath+"/asOf",parentData:data,parentDataProperty:"asOf",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.internal !== undefined){
if(!(validate265(data.internal, {instancePath:instancePath+"/internal",parentData:data,parentDataProperty:"internal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate265.errors : vErrors.concat(validate265.errors);
errors = vErrors.length;
}
}
if(data.profiles !== undefined){
let data2 = data.profiles;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate274(data2[i0], {instancePath:instancePath+"/profiles/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate274.errors : vErrors.concat(validate274.errors);
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
if(!(validate283(data.external, {instancePath:instancePath+"/external",parentData:data,parentDataProperty:"external",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate283.errors : vErrors.concat(validate283.errors);
errors = vErrors.length;
}
}
if(data.swot !== undefined){
if(!(validate301(data.swot, {instancePath:instancePath+"/swot",parentData:data,parentDataProperty:"swot",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate301.errors : vErrors.concat(validate301.errors);
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
validate263.errors = vErrors;
return errors === 0;
}
validate263.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate263(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate263.errors : vErrors.concat(validate263.errors);
errors = vErrors.length;
}
validate262.errors = vErrors;
return errors === 0;
}
validate262.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_people = validate312;
const schema67 = {"$ref":"bundle#/$defs/people"};
const schema68 = {"x-audience":"everyone","title":"People","type":"object","properties":{"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","items":{"$ref":"#/$defs/audience"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema69 = {"title":"Audience","type":"object","required":["id","name"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"audience","title":"Id"},"name":{"x-audience":"everyone","title":"Name","type":"string","minLength":1},"description":{"title":"Description","type":"string","minLength":1},"age":{"x-audience":"everyone","$ref":"#/$defs/ageRange"},"location":{"x-audience":"everyone","title":"Location","type":"string","minLength":1},"languages":{"x-audience":"everyone","title":"Languages","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/language"}},"platforms":{"x-audience":"everyone","title":"Platforms","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"platform"}},"needs":{"x-audience":"everyone","title":"Needs","type":"array","items":{"type":"string","minLength":1}},"technographics":{"title":"Technographics","type":"array","uniqueItems":true,"items":{"enum":["creators","conversationalists","critics","collectors","joiners","spectators","inactives"]}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const func2 = require("ajv/dist/runtime/equal").default;
const schema70 = {"title":"Age","type":"object","properties":{"from":{"x-audience":"everyone","title":"From","type":"integer","minimum":0},"to":{"x-audience":"everyone","title":"To","type":"integer","minimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate316(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate316.evaluated;
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
validate316.errors = vErrors;
return errors === 0;
}
validate316.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate314(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate314.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate316(data.age, {instancePath:instancePath+"/age",parentData:data,parentDataProperty:"age",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate316.errors : vErrors.concat(validate316.errors);
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
if(!(validate227(data5[i0], {instancePath:instancePath+"/languages/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
if(!(validate229(data7[i2], {instancePath:instancePath+"/platforms/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate314.errors = vErrors;
return errors === 0;
}
validate314.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate314(data0[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate314.errors : vErrors.concat(validate314.errors);
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
validate313.errors = vErrors;
return errors === 0;
}
validate313.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate312(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate312.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate313(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate313.errors : vErrors.concat(validate313.errors);
errors = vErrors.length;
}
validate312.errors = vErrors;
return errors === 0;
}
validate312.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_objectives = validate322;
const schema71 = {"$ref":"bundle#/$defs/objectives"};
const schema72 = {"x-audience":"everyone","title":"Objectives","type":"array","items":{"$ref":"#/$defs/objective"}};
const schema73 = {"title":"Objective","type":"object","required":["id","statement"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"objective","title":"Id"},"statement":{"x-audience":"everyone","title":"Statement","type":"string","minLength":1},"kind":{"x-audience":"everyone","title":"Kind","enum":["awareness","brand-image","relationship","traffic","leads","sales","authority","community","support","recruitment","advocacy"]},"priority":{"x-audience":"everyone","title":"Priority","enum":["primary","secondary"]},"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"by":{"x-audience":"everyone","$ref":"#/$defs/date","title":"By"},"rationale":{"title":"Why it is realistic","type":"string","minLength":1},"addresses":{"title":"Addresses","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"SWOT item"}},"approach":{"x-audience":"everyone","title":"Approach","enum":["listening","talking","energizing","supporting","embracing"]},"goal":{"x-audience":"everyone","$ref":"#/$defs/slug","x-refers":"goal","title":"Goal"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate324(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate324.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data4[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data4,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate223(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
if(!(validate229(data9[i2], {instancePath:instancePath+"/addresses/" + i2,parentData:data9,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.goal, {instancePath:instancePath+"/goal",parentData:data,parentDataProperty:"goal",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate324.errors = vErrors;
return errors === 0;
}
validate324.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate324(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate324.errors : vErrors.concat(validate324.errors);
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
validate323.errors = vErrors;
return errors === 0;
}
validate323.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate323(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate323.errors : vErrors.concat(validate323.errors);
errors = vErrors.length;
}
validate322.errors = vErrors;
return errors === 0;
}
validate322.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_strategy = validate333;
const schema74 = {"$ref":"bundle#/$defs/strategy"};
const schema75 = {"x-audience":"everyone","title":"Strategy","type":"object","properties":{"voice":{"x-audience":"everyone","$ref":"#/$defs/voice"},"valueProposition":{"x-audience":"everyone","title":"Value proposition","type":"string","minLength":1},"slogan":{"x-audience":"everyone","title":"Slogan","type":"string","minLength":1},"keyMessages":{"x-audience":"everyone","title":"Key messages","type":"array","items":{"type":"string","minLength":1}},"pillars":{"x-audience":"everyone","title":"Content pillars","type":"array","items":{"$ref":"#/$defs/pillar"}},"channels":{"x-audience":"everyone","title":"Channels","type":"array","items":{"$ref":"#/$defs/channel"}},"phases":{"title":"Phases","type":"array","items":{"$ref":"#/$defs/phase"}},"actions":{"title":"Actions","type":"array","items":{"$ref":"#/$defs/action"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema76 = {"title":"Voice","type":"object","properties":{"tone":{"x-audience":"everyone","title":"Tone","type":"array","items":{"type":"string","minLength":1}},"do":{"title":"Do","type":"array","items":{"type":"string","minLength":1}},"dont":{"title":"Don't","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate335(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate335.evaluated;
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
validate335.errors = vErrors;
return errors === 0;
}
validate335.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema77 = {"title":"Content pillar","type":"object","required":["id","name"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"pillar","title":"Id"},"name":{"x-audience":"everyone","title":"Name","type":"string","minLength":1},"share":{"x-audience":"everyone","title":"Share","type":"number","minimum":0,"maximum":100},"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"objectives":{"x-audience":"everyone","title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate337(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate337.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data3[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data5[i2], {instancePath:instancePath+"/objectives/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate337.errors = vErrors;
return errors === 0;
}
validate337.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema78 = {"title":"Channel","type":"object","required":["id","platform"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"channel","title":"Id"},"platform":{"x-audience":"everyone","$ref":"#/$defs/slug","x-refers":"platform","title":"Platform"},"handle":{"x-audience":"everyone","title":"Handle","type":"string","minLength":1},"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"objectives":{"x-audience":"everyone","title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}},"languages":{"x-audience":"everyone","title":"Languages","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/language"}},"tone":{"x-audience":"everyone","title":"Tone","type":"string","minLength":1},"frequency":{"x-audience":"everyone","$ref":"#/$defs/frequency"},"formats":{"x-audience":"everyone","title":"Formats","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug"}},"hashtags":{"x-audience":"everyone","title":"Hashtags","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[\\p{L}\\p{M}\\p{N}_]+$","x-expects":"a hashtag without # and spaces, such as CoffeeSofia"}},"keywords":{"title":"Keywords","type":"array","items":{"type":"string","minLength":1}},"bestTimes":{"title":"Best times","type":"array","items":{"$ref":"#/$defs/timeWindow"}},"effortPerPost":{"x-audience":"team","$ref":"#/$defs/duration","title":"Effort per post"},"rationale":{"title":"Why this channel","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern57 = func0("^[\\p{L}\\p{M}\\p{N}_]+$", "u");
const schema79 = {"title":"Frequency","type":"object","properties":{"posts":{"x-audience":"everyone","title":"Posts","type":"number","minimum":0},"upTo":{"x-audience":"everyone","title":"Up to","type":"number","minimum":0},"per":{"x-audience":"everyone","title":"Per","enum":["day","week","month"]},"formats":{"x-audience":"everyone","title":"By format","type":"array","items":{"$ref":"#/$defs/formatFrequency"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema80 = {"title":"Frequency of a format","type":"object","required":["format","posts"],"properties":{"format":{"x-audience":"everyone","$ref":"#/$defs/slug","title":"Format"},"posts":{"x-audience":"everyone","title":"Posts","type":"number","minimum":0},"upTo":{"x-audience":"everyone","title":"Up to","type":"number","minimum":0},"per":{"x-audience":"everyone","title":"Per","enum":["day","week","month"]}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate349(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate349.evaluated;
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
if(!(validate229(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate349.errors = vErrors;
return errors === 0;
}
validate349.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate348(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate348.evaluated;
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
if(!(validate349(data3[i0], {instancePath:instancePath+"/formats/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate349.errors : vErrors.concat(validate349.errors);
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
validate348.errors = vErrors;
return errors === 0;
}
validate348.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema81 = {"title":"Best time","type":"object","properties":{"days":{"title":"Days","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/weekday"}},"from":{"$ref":"#/$defs/time","title":"From"},"to":{"$ref":"#/$defs/time","title":"To"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema82 = {"title":"Weekday","enum":["mon","tue","wed","thu","fri","sat","sun"]};

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
validate355.errors = vErrors;
return errors === 0;
}
validate355.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema83 = {"title":"Time","type":"string","pattern":"^([01][0-9]|2[0-3]):[0-5][0-9]$","x-expects":"a time such as 09:30 (in quotes)"};
const pattern59 = func0("^([01][0-9]|2[0-3]):[0-5][0-9]$", "u");

function validate357(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate357.evaluated;
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
validate357.errors = vErrors;
return errors === 0;
}
validate357.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate354(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate354.evaluated;
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
if(!(validate355(data0[i0], {instancePath:instancePath+"/days/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
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
if(!(validate357(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate357(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
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
validate354.errors = vErrors;
return errors === 0;
}
validate354.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema84 = {"title":"Duration","type":"string","pattern":"^[1-9][0-9]{0,4}[mhdw]$","x-expects":"a duration such as 30m, 4h, 2d or 1w"};
const pattern60 = func0("^[1-9][0-9]{0,4}[mhdw]$", "u");

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
validate361.errors = vErrors;
return errors === 0;
}
validate361.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.platform !== undefined){
if(!(validate229(data.platform, {instancePath:instancePath+"/platform",parentData:data,parentDataProperty:"platform",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data3[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data5[i2], {instancePath:instancePath+"/objectives/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate227(data7[i4], {instancePath:instancePath+"/languages/" + i4,parentData:data7,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
if(!(validate348(data.frequency, {instancePath:instancePath+"/frequency",parentData:data,parentDataProperty:"frequency",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate348.errors : vErrors.concat(validate348.errors);
errors = vErrors.length;
}
}
if(data.formats !== undefined){
let data11 = data.formats;
if(Array.isArray(data11)){
const len3 = data11.length;
for(let i6=0; i6<len3; i6++){
if(!(validate229(data11[i6], {instancePath:instancePath+"/formats/" + i6,parentData:data11,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate354(data17[i11], {instancePath:instancePath+"/bestTimes/" + i11,parentData:data17,parentDataProperty:i11,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate354.errors : vErrors.concat(validate354.errors);
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
if(!(validate361(data.effortPerPost, {instancePath:instancePath+"/effortPerPost",parentData:data,parentDataProperty:"effortPerPost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
validate342.errors = vErrors;
return errors === 0;
}
validate342.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema85 = {"title":"Phase","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"phase","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"start":{"$ref":"#/$defs/date","title":"Start"},"end":{"$ref":"#/$defs/date","title":"End"},"goals":{"title":"Goals","type":"array","items":{"type":"string","minLength":1}},"objectives":{"title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate364(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate364.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate223(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate223(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
if(!(validate229(data6[i1], {instancePath:instancePath+"/objectives/" + i1,parentData:data6,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate364.errors = vErrors;
return errors === 0;
}
validate364.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema86 = {"title":"Action","type":"object","required":["id","description"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"action","title":"Id"},"description":{"title":"Description","type":"string","minLength":1},"objectives":{"title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}},"channels":{"title":"Channels","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"channel"}},"pillar":{"$ref":"#/$defs/slug","x-refers":"pillar","title":"Pillar"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"start":{"$ref":"#/$defs/date","title":"Start"},"end":{"$ref":"#/$defs/date","title":"End"},"effort":{"x-audience":"team","$ref":"#/$defs/duration","title":"Effort"},"per":{"title":"Per","enum":["day","week","month","once"]},"addresses":{"title":"Addresses","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"SWOT item"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate370(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate370.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data2[i0], {instancePath:instancePath+"/objectives/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data4[i2], {instancePath:instancePath+"/channels/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.pillar, {instancePath:instancePath+"/pillar",parentData:data,parentDataProperty:"pillar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate223(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate223(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.effort !== undefined){
if(!(validate361(data.effort, {instancePath:instancePath+"/effort",parentData:data,parentDataProperty:"effort",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
if(!(validate229(data12[i4], {instancePath:instancePath+"/addresses/" + i4,parentData:data12,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate370.errors = vErrors;
return errors === 0;
}
validate370.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate334(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate334.evaluated;
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
if(!(validate335(data.voice, {instancePath:instancePath+"/voice",parentData:data,parentDataProperty:"voice",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate335.errors : vErrors.concat(validate335.errors);
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
if(!(validate337(data5[i1], {instancePath:instancePath+"/pillars/" + i1,parentData:data5,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate337.errors : vErrors.concat(validate337.errors);
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
if(!(validate342(data7[i2], {instancePath:instancePath+"/channels/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate342.errors : vErrors.concat(validate342.errors);
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
if(!(validate364(data9[i3], {instancePath:instancePath+"/phases/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate364.errors : vErrors.concat(validate364.errors);
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
if(!(validate370(data11[i4], {instancePath:instancePath+"/actions/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate370.errors : vErrors.concat(validate370.errors);
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
validate334.errors = vErrors;
return errors === 0;
}
validate334.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate333(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate333.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate334(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate334.errors : vErrors.concat(validate334.errors);
errors = vErrors.length;
}
validate333.errors = vErrors;
return errors === 0;
}
validate333.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_technology = validate382;
const schema87 = {"$ref":"bundle#/$defs/technology"};
const schema88 = {"title":"Technology","type":"object","properties":{"tools":{"title":"Tools","type":"array","items":{"$ref":"#/$defs/tool"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema89 = {"title":"Tool","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"tool","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"purposes":{"title":"Purposes","type":"array","uniqueItems":true,"items":{"enum":["publishing","analytics","listening","inbox","design","video","advertising","collaboration","crm","link-tracking","archiving"]}},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"cost":{"$ref":"#/$defs/toolCost"},"rationale":{"title":"Why this tool","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema90 = {"title":"Cost","type":"object","properties":{"amount":{"title":"Amount","type":"number","minimum":0},"per":{"$ref":"#/$defs/spendPer","title":"Per"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema91 = {"title":"Per","enum":["once","week","month","quarter","year"]};

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
validate388.errors = vErrors;
return errors === 0;
}
validate388.evaluated = {"dynamicProps":false,"dynamicItems":false};


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
if(!(validate388(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
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
validate387.errors = vErrors;
return errors === 0;
}
validate387.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate384(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate384.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.cost !== undefined){
if(!(validate387(data.cost, {instancePath:instancePath+"/cost",parentData:data,parentDataProperty:"cost",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate387.errors : vErrors.concat(validate387.errors);
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
validate384.errors = vErrors;
return errors === 0;
}
validate384.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate383(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate383.evaluated;
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
if(!(validate384(data0[i0], {instancePath:instancePath+"/tools/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate384.errors : vErrors.concat(validate384.errors);
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
validate383.errors = vErrors;
return errors === 0;
}
validate383.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate382(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate382.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate383(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate383.errors : vErrors.concat(validate383.errors);
errors = vErrors.length;
}
validate382.errors = vErrors;
return errors === 0;
}
validate382.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_kpis = validate393;
const schema92 = {"$ref":"bundle#/$defs/kpis"};
const schema93 = {"x-audience":"everyone","title":"KPIs","type":"array","items":{"$ref":"#/$defs/kpi"}};
const schema94 = {"title":"KPI","type":"object","required":["id","name"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"KPI","title":"Id"},"name":{"x-audience":"everyone","title":"Name","type":"string","minLength":1},"objective":{"x-audience":"everyone","title":"Objective","anyOf":[{"type":"string","pattern":"^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$","x-expects":"lowercase letters, digits and hyphens, such as grow-visits","x-refers":"objective"},{"type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}}]},"metric":{"x-audience":"everyone","$ref":"#/$defs/slug","x-refers":"metric","title":"Metric"},"formula":{"x-audience":"everyone","title":"Formula","type":"string","minLength":1},"channel":{"x-audience":"everyone","$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"of":{"x-audience":"everyone","$ref":"#/$defs/slug","title":"Rate of"},"unit":{"x-audience":"everyone","title":"Unit","enum":["count","percent","currency","duration","ratio","score"]},"direction":{"x-audience":"everyone","title":"Direction","enum":["up","down","keep"]},"baseline":{"x-audience":"everyone","$ref":"#/$defs/kpiBaseline"},"target":{"x-audience":"everyone","$ref":"#/$defs/kpiTarget"},"milestones":{"x-audience":"everyone","title":"Milestones","type":"array","items":{"$ref":"#/$defs/kpiMilestone"}},"season":{"x-audience":"everyone","title":"Season","$ref":"#/$defs/season"},"source":{"title":"Source","type":"string","pattern":"^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$","x-refers":"data source","x-expects":"the id of a tool such as metricool, or native: and a platform such as native:instagram"},"cadence":{"x-audience":"everyone","$ref":"#/$defs/cadence","title":"Cadence"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern73 = func0("^(native:)?[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$", "u");
const schema95 = {"title":"Baseline","type":"object","properties":{"value":{"x-audience":"everyone","title":"Value","type":"number"},"on":{"x-audience":"everyone","$ref":"#/$defs/date","title":"Read on"},"unknown":{"x-audience":"everyone","title":"Unknown","type":"boolean"},"measureBy":{"x-audience":"everyone","$ref":"#/$defs/date","title":"Measure by"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate401(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate401.evaluated;
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
if(!(validate223(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
if(!(validate223(data.measureBy, {instancePath:instancePath+"/measureBy",parentData:data,parentDataProperty:"measureBy",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate401.errors = vErrors;
return errors === 0;
}
validate401.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema96 = {"title":"Target","type":"object","properties":{"value":{"x-audience":"everyone","title":"Value","type":"number"},"per":{"x-audience":"everyone","title":"Per","enum":["day","week","month","quarter","year"]},"change":{"x-audience":"everyone","title":"Change","type":"string","pattern":"^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$","x-expects":"a change such as +140%, -20%, +3pp or x2"},"by":{"x-audience":"everyone","$ref":"#/$defs/date","title":"By"},"min":{"x-audience":"everyone","title":"At least","type":"number"},"max":{"x-audience":"everyone","title":"At most","type":"number"},"pass":{"x-audience":"everyone","title":"Pass mark","enum":["min","max"]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern70 = func0("^([+-][0-9]+(\\.[0-9]+)?(%|pp)|x[0-9]+(\\.[0-9]+)?)$", "u");

function validate405(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate405.evaluated;
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
if(!(validate223(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate405.errors = vErrors;
return errors === 0;
}
validate405.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema97 = {"title":"Milestone","type":"object","properties":{"value":{"x-audience":"everyone","title":"Value","type":"number"},"by":{"x-audience":"everyone","$ref":"#/$defs/date","title":"By"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate408(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate408.evaluated;
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
if(!(validate223(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate408.errors = vErrors;
return errors === 0;
}
validate408.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema98 = {"title":"Season","type":"object","properties":{"jan":{"x-audience":"everyone","title":"January","type":"number","exclusiveMinimum":0},"feb":{"x-audience":"everyone","title":"February","type":"number","exclusiveMinimum":0},"mar":{"x-audience":"everyone","title":"March","type":"number","exclusiveMinimum":0},"apr":{"x-audience":"everyone","title":"April","type":"number","exclusiveMinimum":0},"may":{"x-audience":"everyone","title":"May","type":"number","exclusiveMinimum":0},"jun":{"x-audience":"everyone","title":"June","type":"number","exclusiveMinimum":0},"jul":{"x-audience":"everyone","title":"July","type":"number","exclusiveMinimum":0},"aug":{"x-audience":"everyone","title":"August","type":"number","exclusiveMinimum":0},"sep":{"x-audience":"everyone","title":"September","type":"number","exclusiveMinimum":0},"oct":{"x-audience":"everyone","title":"October","type":"number","exclusiveMinimum":0},"nov":{"x-audience":"everyone","title":"November","type":"number","exclusiveMinimum":0},"dec":{"x-audience":"everyone","title":"December","type":"number","exclusiveMinimum":0}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate411(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate411.evaluated;
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
validate411.errors = vErrors;
return errors === 0;
}
validate411.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema99 = {"title":"Cadence","enum":["daily","weekly","biweekly","monthly","quarterly","yearly"]};

function validate413(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate413.evaluated;
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
validate413.errors = vErrors;
return errors === 0;
}
validate413.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate395(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate395.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data2[i0], {instancePath:instancePath+"/objective/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.metric, {instancePath:instancePath+"/metric",parentData:data,parentDataProperty:"metric",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.of !== undefined){
if(!(validate229(data.of, {instancePath:instancePath+"/of",parentData:data,parentDataProperty:"of",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate401(data.baseline, {instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate401.errors : vErrors.concat(validate401.errors);
errors = vErrors.length;
}
}
if(data.target !== undefined){
if(!(validate405(data.target, {instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate405.errors : vErrors.concat(validate405.errors);
errors = vErrors.length;
}
}
if(data.milestones !== undefined){
let data12 = data.milestones;
if(Array.isArray(data12)){
const len1 = data12.length;
for(let i2=0; i2<len1; i2++){
if(!(validate408(data12[i2], {instancePath:instancePath+"/milestones/" + i2,parentData:data12,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate408.errors : vErrors.concat(validate408.errors);
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
if(!(validate411(data.season, {instancePath:instancePath+"/season",parentData:data,parentDataProperty:"season",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate411.errors : vErrors.concat(validate411.errors);
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
if(!(validate413(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate395.errors = vErrors;
return errors === 0;
}
validate395.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate395(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate395.errors : vErrors.concat(validate395.errors);
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
validate394.errors = vErrors;
return errors === 0;
}
validate394.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate394(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate394.errors : vErrors.concat(validate394.errors);
errors = vErrors.length;
}
validate393.errors = vErrors;
return errors === 0;
}
validate393.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_measurement = validate418;
const schema100 = {"$ref":"bundle#/$defs/measurement"};
const schema101 = {"title":"Measurement","type":"object","properties":{"reviews":{"title":"Reviews","type":"array","items":{"$ref":"#/$defs/performanceReview"}},"thresholds":{"$ref":"#/$defs/thresholds"},"corrections":{"title":"Corrections","type":"array","items":{"$ref":"#/$defs/correction"}},"decisions":{"title":"Decisions","type":"array","items":{"$ref":"#/$defs/decision"}},"experiments":{"title":"Experiments","type":"array","items":{"$ref":"#/$defs/experiment"}},"results":{"title":"Results","anyOf":[{"type":"string","pattern":"^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$","x-expects":"a path from the plan's folder with forward slashes, such as media/reel.mp4"},{"type":"array","items":{"anyOf":[{"type":"string","pattern":"^(?!/|[A-Za-z][A-Za-z0-9+.-]*:)[^\\\\]+$","x-expects":"a path from the plan's folder with forward slashes, such as media/reel.mp4"},{"$ref":"#/$defs/result"}]}}]}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema102 = {"title":"Review","type":"object","properties":{"cadence":{"$ref":"#/$defs/cadence","title":"Cadence"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"attendees":{"title":"Attendees","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"team member"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate420(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate420.evaluated;
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
if(!(validate413(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.attendees !== undefined){
let data2 = data.attendees;
if(Array.isArray(data2)){
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data2[i0], {instancePath:instancePath+"/attendees/" + i0,parentData:data2,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate420.errors = vErrors;
return errors === 0;
}
validate420.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema103 = {"title":"Thresholds","type":"object","properties":{"onTrack":{"title":"On track","type":"number","minimum":0,"maximum":1},"atRisk":{"title":"At risk","type":"number","minimum":0,"maximum":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate425(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate425.evaluated;
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
validate425.errors = vErrors;
return errors === 0;
}
validate425.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema104 = {"title":"Correction","type":"object","required":["kpi"],"properties":{"kpi":{"$ref":"#/$defs/slug","x-refers":"KPI","title":"KPI"},"when":{"title":"When","enum":["at-risk","behind"]},"twice":{"title":"Twice in a row","type":"boolean"},"then":{"title":"Then","type":"string","minLength":1},"action":{"$ref":"#/$defs/slug","x-refers":"action","title":"Action"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
if(!(validate229(data.kpi, {instancePath:instancePath+"/kpi",parentData:data,parentDataProperty:"kpi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate427.errors = vErrors;
return errors === 0;
}
validate427.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema105 = {"title":"Decision","type":"object","required":["kpi","on","change"],"properties":{"kpi":{"$ref":"#/$defs/slug","x-refers":"KPI","title":"KPI"},"on":{"$ref":"#/$defs/date","title":"On"},"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"By"},"change":{"title":"Change","type":"string","minLength":1},"expected":{"title":"Expected effect","type":"string","minLength":1},"action":{"$ref":"#/$defs/slug","x-refers":"action","title":"Action"}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
if(!(validate229(data.kpi, {instancePath:instancePath+"/kpi",parentData:data,parentDataProperty:"kpi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate223(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate229(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.action, {instancePath:instancePath+"/action",parentData:data,parentDataProperty:"action",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate432.errors = vErrors;
return errors === 0;
}
validate432.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema106 = {"title":"Experiment","type":"object","required":["id","hypothesis"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"experiment","title":"Id"},"hypothesis":{"title":"Hypothesis","type":"string","minLength":1},"kpi":{"$ref":"#/$defs/slug","x-refers":"KPI","title":"KPI"},"start":{"$ref":"#/$defs/date","title":"Start"},"end":{"$ref":"#/$defs/date","title":"Stop date"},"share":{"title":"Share of the budget","type":"number","minimum":0,"maximum":100},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"result":{"title":"Result","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate438(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate438.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.kpi, {instancePath:instancePath+"/kpi",parentData:data,parentDataProperty:"kpi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.start !== undefined){
if(!(validate223(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate223(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate438.errors = vErrors;
return errors === 0;
}
validate438.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema107 = {"title":"Result","type":"object","required":["kpi","date","value"],"properties":{"kpi":{"$ref":"#/$defs/slug","x-refers":"KPI","title":"KPI"},"date":{"$ref":"#/$defs/date","title":"Date"},"value":{"title":"Value","type":"number"},"note":{"title":"Note","type":"string"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate445(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate445.evaluated;
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
if(!(validate229(data.kpi, {instancePath:instancePath+"/kpi",parentData:data,parentDataProperty:"kpi",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate223(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate445.errors = vErrors;
return errors === 0;
}
validate445.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate419(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate419.evaluated;
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
if(!(validate420(data0[i0], {instancePath:instancePath+"/reviews/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate420.errors : vErrors.concat(validate420.errors);
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
if(!(validate425(data.thresholds, {instancePath:instancePath+"/thresholds",parentData:data,parentDataProperty:"thresholds",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate425.errors : vErrors.concat(validate425.errors);
errors = vErrors.length;
}
}
if(data.corrections !== undefined){
let data3 = data.corrections;
if(Array.isArray(data3)){
const len1 = data3.length;
for(let i1=0; i1<len1; i1++){
if(!(validate427(data3[i1], {instancePath:instancePath+"/corrections/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate427.errors : vErrors.concat(validate427.errors);
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
if(!(validate432(data5[i2], {instancePath:instancePath+"/decisions/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate432.errors : vErrors.concat(validate432.errors);
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
if(!(validate438(data7[i3], {instancePath:instancePath+"/experiments/" + i3,parentData:data7,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate438.errors : vErrors.concat(validate438.errors);
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
if(!(validate445(data10, {instancePath:instancePath+"/results/" + i4,parentData:data9,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate445.errors : vErrors.concat(validate445.errors);
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
validate419.errors = vErrors;
return errors === 0;
}
validate419.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate418(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate418.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate419(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate419.errors : vErrors.concat(validate419.errors);
errors = vErrors.length;
}
validate418.errors = vErrors;
return errors === 0;
}
validate418.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_budget = validate450;
const schema108 = {"$ref":"bundle#/$defs/budget"};
const schema109 = {"title":"Budget","type":"object","properties":{"total":{"title":"Total","type":"number","minimum":0},"lines":{"title":"Lines","type":"array","items":{"$ref":"#/$defs/budgetLine"}},"months":{"title":"By month","type":"array","items":{"$ref":"#/$defs/monthBudget"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema110 = {"title":"Budget line","type":"object","required":["id","description"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"budget line","title":"Id"},"category":{"title":"Category","enum":["paid-media","content","tools","people","influencers","training","events","contingency","other"]},"description":{"title":"Description","type":"string","minLength":1},"amount":{"title":"Amount","type":"number","minimum":0},"upTo":{"x-audience":"board","title":"Up to","type":"number","minimum":0},"per":{"$ref":"#/$defs/spendPer","title":"Per"},"channel":{"$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"campaign":{"$ref":"#/$defs/slug","x-refers":"campaign","title":"Campaign"}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate388(data.per, {instancePath:instancePath+"/per",parentData:data,parentDataProperty:"per",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate388.errors : vErrors.concat(validate388.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate229(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.campaign !== undefined){
if(!(validate229(data.campaign, {instancePath:instancePath+"/campaign",parentData:data,parentDataProperty:"campaign",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate452.errors = vErrors;
return errors === 0;
}
validate452.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema111 = {"title":"Month","type":"object","required":["month","amount"],"properties":{"month":{"title":"Month","type":"string","pattern":"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$","x-expects":"a month such as 2027-05"},"amount":{"title":"Amount","type":"number","minimum":0},"note":{"title":"Note","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern86 = func0("^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$", "u");

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
validate458.errors = vErrors;
return errors === 0;
}
validate458.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate451(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate451.evaluated;
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
if(!(validate452(data1[i0], {instancePath:instancePath+"/lines/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate452.errors : vErrors.concat(validate452.errors);
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
if(!(validate458(data3[i1], {instancePath:instancePath+"/months/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate458.errors : vErrors.concat(validate458.errors);
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
validate451.errors = vErrors;
return errors === 0;
}
validate451.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate451(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate451.errors : vErrors.concat(validate451.errors);
errors = vErrors.length;
}
validate450.errors = vErrors;
return errors === 0;
}
validate450.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_campaigns = validate461;
const schema112 = {"$ref":"bundle#/$defs/campaigns"};
const schema113 = {"x-audience":"everyone","title":"Campaigns","type":"array","items":{"$ref":"#/$defs/campaign"}};
const schema114 = {"title":"Campaign","type":"object","required":["id","name"],"properties":{"id":{"x-audience":"everyone","$ref":"#/$defs/slug","x-defines":"campaign","title":"Id"},"name":{"x-audience":"everyone","title":"Name","type":"string","minLength":1},"kind":{"x-audience":"everyone","title":"Kind","enum":["paid","organic","mixed","offline"]},"objectives":{"x-audience":"everyone","title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}},"audiences":{"x-audience":"everyone","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"channels":{"x-audience":"everyone","title":"Channels","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"channel"}},"start":{"x-audience":"everyone","$ref":"#/$defs/date","title":"Start"},"end":{"x-audience":"everyone","$ref":"#/$defs/date","title":"End"},"budget":{"title":"Budget","type":"number","minimum":0},"message":{"x-audience":"everyone","title":"Message","type":"string","minLength":1},"callToAction":{"x-audience":"everyone","title":"Call to action","type":"string","minLength":1},"partners":{"title":"Partners","type":"array","items":{"$ref":"#/$defs/partner"}},"landingPage":{"x-audience":"everyone","$ref":"#/$defs/url","title":"Landing page"},"kpis":{"x-audience":"everyone","title":"KPIs","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"KPI"}},"utm":{"x-audience":"team","$ref":"#/$defs/utm"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema115 = {"title":"Partner","type":"object","required":["name"],"properties":{"name":{"title":"Name","type":"string","minLength":1},"consideration":{"title":"Consideration","enum":["fee","gift","commission","none"]},"contract":{"title":"Contract","type":"boolean"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate470(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate470.evaluated;
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
validate470.errors = vErrors;
return errors === 0;
}
validate470.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema116 = {"title":"Link","type":"string","pattern":"^https?://[^\\s/][^\\s]*$","x-expects":"a web address such as https://example.org/menu"};
const pattern89 = func0("^https?://[^\\s/][^\\s]*$", "u");

function validate472(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate472.evaluated;
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
validate472.errors = vErrors;
return errors === 0;
}
validate472.evaluated = {"dynamicProps":false,"dynamicItems":false};

const schema117 = {"title":"UTM values","type":"object","properties":{"source":{"title":"Source","type":"string","minLength":1},"medium":{"title":"Medium","type":"string","minLength":1},"campaign":{"title":"Campaign","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate475(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate475.evaluated;
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
validate475.errors = vErrors;
return errors === 0;
}
validate475.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate463(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate463.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data3[i0], {instancePath:instancePath+"/objectives/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data5[i2], {instancePath:instancePath+"/audiences/" + i2,parentData:data5,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data7[i4], {instancePath:instancePath+"/channels/" + i4,parentData:data7,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate223(data.start, {instancePath:instancePath+"/start",parentData:data,parentDataProperty:"start",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.end !== undefined){
if(!(validate223(data.end, {instancePath:instancePath+"/end",parentData:data,parentDataProperty:"end",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
if(!(validate470(data14[i6], {instancePath:instancePath+"/partners/" + i6,parentData:data14,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate470.errors : vErrors.concat(validate470.errors);
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
if(!(validate472(data.landingPage, {instancePath:instancePath+"/landingPage",parentData:data,parentDataProperty:"landingPage",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
errors = vErrors.length;
}
}
if(data.kpis !== undefined){
let data17 = data.kpis;
if(Array.isArray(data17)){
const len4 = data17.length;
for(let i7=0; i7<len4; i7++){
if(!(validate229(data17[i7], {instancePath:instancePath+"/kpis/" + i7,parentData:data17,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate475(data.utm, {instancePath:instancePath+"/utm",parentData:data,parentDataProperty:"utm",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate475.errors : vErrors.concat(validate475.errors);
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
validate463.errors = vErrors;
return errors === 0;
}
validate463.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate462(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate462.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate463(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate463.errors : vErrors.concat(validate463.errors);
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
validate462.errors = vErrors;
return errors === 0;
}
validate462.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate461(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate461.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate462(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate462.errors : vErrors.concat(validate462.errors);
errors = vErrors.length;
}
validate461.errors = vErrors;
return errors === 0;
}
validate461.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_community = validate479;
const schema118 = {"$ref":"bundle#/$defs/community"};
const schema119 = {"x-audience":"everyone","title":"Community","type":"object","properties":{"hours":{"x-audience":"everyone","$ref":"#/$defs/serviceHours"},"responses":{"x-audience":"everyone","title":"Responses","type":"array","items":{"$ref":"#/$defs/responsePolicy"}},"moderation":{"x-audience":"everyone","$ref":"#/$defs/moderation"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema120 = {"title":"Hours","type":"object","properties":{"days":{"x-audience":"everyone","title":"Days","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/weekday"}},"from":{"x-audience":"everyone","$ref":"#/$defs/time","title":"From"},"to":{"x-audience":"everyone","$ref":"#/$defs/closingTime","title":"To"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema121 = {"title":"Closing time","type":"string","pattern":"^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$","x-expects":"a time such as 18:00, up to 24:00 (in quotes)"};
const pattern93 = func0("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)$", "u");

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
validate484.errors = vErrors;
return errors === 0;
}
validate484.evaluated = {"dynamicProps":false,"dynamicItems":false};


function validate481(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate481.evaluated;
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
if(!(validate355(data0[i0], {instancePath:instancePath+"/days/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
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
if(!(validate357(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate484(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate484.errors : vErrors.concat(validate484.errors);
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
validate481.errors = vErrors;
return errors === 0;
}
validate481.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema122 = {"title":"Response","type":"object","required":["kind"],"properties":{"kind":{"x-audience":"everyone","title":"Kind","enum":["question","complaint","praise","feedback","spam","troll","hate","misinformation","emergency"]},"within":{"x-audience":"everyone","$ref":"#/$defs/duration","title":"Within"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"escalateTo":{"$ref":"#/$defs/slug","x-refers":"crisis level","title":"Escalate to"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate487(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate487.evaluated;
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
if(!(validate361(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.escalateTo !== undefined){
if(!(validate229(data.escalateTo, {instancePath:instancePath+"/escalateTo",parentData:data,parentDataProperty:"escalateTo",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate487.errors = vErrors;
return errors === 0;
}
validate487.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema123 = {"title":"Moderation","type":"object","properties":{"rules":{"x-audience":"everyone","$ref":"#/$defs/url","title":"House rules"},"hide":{"x-audience":"everyone","title":"Hide","type":"array","items":{"type":"string","minLength":1}},"remove":{"x-audience":"everyone","title":"Remove","type":"array","items":{"type":"string","minLength":1}},"never":{"x-audience":"everyone","title":"Never remove","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate492(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate492.evaluated;
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
if(!(validate472(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
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
validate492.errors = vErrors;
return errors === 0;
}
validate492.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate480(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate480.evaluated;
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
if(!(validate481(data.hours, {instancePath:instancePath+"/hours",parentData:data,parentDataProperty:"hours",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate481.errors : vErrors.concat(validate481.errors);
errors = vErrors.length;
}
}
if(data.responses !== undefined){
let data1 = data.responses;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate487(data1[i0], {instancePath:instancePath+"/responses/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate487.errors : vErrors.concat(validate487.errors);
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
if(!(validate492(data.moderation, {instancePath:instancePath+"/moderation",parentData:data,parentDataProperty:"moderation",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate492.errors : vErrors.concat(validate492.errors);
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
validate480.errors = vErrors;
return errors === 0;
}
validate480.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate479(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate479.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate480(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate480.errors : vErrors.concat(validate480.errors);
errors = vErrors.length;
}
validate479.errors = vErrors;
return errors === 0;
}
validate479.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_calendar = validate496;
const schema124 = {"$ref":"bundle#/$defs/calendar"};
const schema125 = {"title":"Calendar","type":"object","properties":{"slots":{"title":"Slots","type":"array","items":{"$ref":"#/$defs/slot"}},"posts":{"x-audience":"team","title":"Posts","type":"array","items":{"$ref":"#/$defs/post"}},"themes":{"x-audience":"team","title":"Themes","type":"array","items":{"$ref":"#/$defs/theme"}},"approval":{"$ref":"#/$defs/approvalProcess"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema126 = {"title":"Slot","type":"object","required":["channel"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"slot","title":"Id"},"channel":{"$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"pillar":{"$ref":"#/$defs/slug","x-refers":"pillar","title":"Pillar"},"days":{"title":"Days","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/weekday"}},"time":{"$ref":"#/$defs/time","title":"Time"},"format":{"$ref":"#/$defs/slug","title":"Format"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate498(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate498.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate229(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.pillar !== undefined){
if(!(validate229(data.pillar, {instancePath:instancePath+"/pillar",parentData:data,parentDataProperty:"pillar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.days !== undefined){
let data3 = data.days;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
if(!(validate355(data3[i0], {instancePath:instancePath+"/days/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
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
if(!(validate357(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.format !== undefined){
if(!(validate229(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate498.errors = vErrors;
return errors === 0;
}
validate498.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema127 = {"title":"Post","type":"object","required":["id"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"post","title":"Id"},"date":{"$ref":"#/$defs/date","title":"Date"},"time":{"$ref":"#/$defs/time","title":"Time"},"channel":{"$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"pillar":{"$ref":"#/$defs/slug","x-refers":"pillar","title":"Pillar"},"audiences":{"x-audience":"team","title":"Audiences","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"audience"}},"objectives":{"x-audience":"team","title":"Objectives","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"objective"}},"campaign":{"title":"Campaign","type":["string","null"],"pattern":"^[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+(-[\\p{Ll}\\p{Lo}\\p{M}\\p{N}]+)*$","x-expects":"lowercase letters, digits and hyphens, such as grow-visits","x-refers":"campaign"},"format":{"$ref":"#/$defs/slug","title":"Format"},"language":{"$ref":"#/$defs/language","title":"Language"},"title":{"x-audience":"team","title":"Title","type":"string","minLength":1},"text":{"title":"Text","type":"string","minLength":1},"callToAction":{"x-audience":"team","title":"Call to action","type":"string","minLength":1},"link":{"title":"Link","type":["string","null"],"pattern":"^https?://[^\\s/][^\\s]*$","x-expects":"a web address such as https://example.org/menu"},"hashtags":{"title":"Hashtags","type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[\\p{L}\\p{M}\\p{N}_]+$","x-expects":"a hashtag without # and spaces, such as CoffeeSofia"}},"media":{"title":"Media","type":"array","items":{"$ref":"#/$defs/postMedia"}},"brief":{"x-audience":"team","title":"Asset brief","type":"string","minLength":1},"status":{"title":"Status","enum":["idea","draft","in-review","approved","scheduled","published","cancelled"]},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"approvals":{"title":"Approvals","type":"array","items":{"$ref":"#/$defs/postApproval"}},"url":{"x-audience":"team","$ref":"#/$defs/url","title":"Published at"},"notes":{"title":"Notes","type":"string","minLength":1},"sponsored":{"title":"Sponsored","type":"boolean"},"aiGenerated":{"title":"Made with AI","type":"boolean"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema128 = {"title":"Media file","type":"object","required":["file"],"properties":{"file":{"$ref":"#/$defs/path","title":"File"},"kind":{"title":"Kind","enum":["image","video","audio","document"]},"length":{"title":"Length","type":"string","pattern":"^[1-9][0-9]*[smh]$","x-expects":"a length such as 90s, 3m or 1h"},"captions":{"title":"Captions","type":"boolean"},"alt":{"title":"Alt text","type":["string","null"],"minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};
const pattern103 = func0("^[1-9][0-9]*[smh]$", "u");

function validate516(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate516.evaluated;
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
if(!(validate249(data.file, {instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate249.errors : vErrors.concat(validate249.errors);
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
validate516.errors = vErrors;
return errors === 0;
}
validate516.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema129 = {"title":"Approval","type":"object","required":["by"],"properties":{"step":{"$ref":"#/$defs/slug","x-refers":"approval step","title":"Step"},"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"By"},"on":{"$ref":"#/$defs/date","title":"On"}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
if(!(validate229(data.step, {instancePath:instancePath+"/step",parentData:data,parentDataProperty:"step",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.by !== undefined){
if(!(validate229(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate223(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate520.errors = vErrors;
return errors === 0;
}
validate520.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate506(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate506.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.date !== undefined){
if(!(validate223(data.date, {instancePath:instancePath+"/date",parentData:data,parentDataProperty:"date",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.time !== undefined){
if(!(validate357(data.time, {instancePath:instancePath+"/time",parentData:data,parentDataProperty:"time",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate357.errors : vErrors.concat(validate357.errors);
errors = vErrors.length;
}
}
if(data.channel !== undefined){
if(!(validate229(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.pillar !== undefined){
if(!(validate229(data.pillar, {instancePath:instancePath+"/pillar",parentData:data,parentDataProperty:"pillar",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.audiences !== undefined){
let data5 = data.audiences;
if(Array.isArray(data5)){
const len0 = data5.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data5[i0], {instancePath:instancePath+"/audiences/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data7[i2], {instancePath:instancePath+"/objectives/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.format, {instancePath:instancePath+"/format",parentData:data,parentDataProperty:"format",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.language !== undefined){
if(!(validate227(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
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
if(!(validate516(data18[i6], {instancePath:instancePath+"/media/" + i6,parentData:data18,parentDataProperty:i6,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate516.errors : vErrors.concat(validate516.errors);
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
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.approvals !== undefined){
let data23 = data.approvals;
if(Array.isArray(data23)){
const len4 = data23.length;
for(let i7=0; i7<len4; i7++){
if(!(validate520(data23[i7], {instancePath:instancePath+"/approvals/" + i7,parentData:data23,parentDataProperty:i7,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate520.errors : vErrors.concat(validate520.errors);
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
if(!(validate472(data.url, {instancePath:instancePath+"/url",parentData:data,parentDataProperty:"url",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate472.errors : vErrors.concat(validate472.errors);
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
validate506.errors = vErrors;
return errors === 0;
}
validate506.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema130 = {"title":"Theme","type":"object","required":["theme"],"properties":{"theme":{"x-audience":"team","title":"Theme","type":"string","minLength":1},"month":{"x-audience":"team","title":"Month","type":"string","pattern":"^(19|20|21)[0-9]{2}-(0[1-9]|1[0-2])$","x-expects":"a month such as 2027-05"},"day":{"x-audience":"team","$ref":"#/$defs/weekday","title":"Day"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate527(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate527.evaluated;
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
if(!(validate355(data.day, {instancePath:instancePath+"/day",parentData:data,parentDataProperty:"day",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate355.errors : vErrors.concat(validate355.errors);
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
validate527.errors = vErrors;
return errors === 0;
}
validate527.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema131 = {"title":"Approval of posts","type":"object","properties":{"steps":{"title":"Steps","type":"array","items":{"$ref":"#/$defs/approvalStep"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema132 = {"title":"Approval step","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"approval step","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"by":{"$ref":"#/$defs/slug","x-refers":"team member","title":"By"},"before":{"$ref":"#/$defs/duration","title":"Before publishing"}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.by, {instancePath:instancePath+"/by",parentData:data,parentDataProperty:"by",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.before !== undefined){
if(!(validate361(data.before, {instancePath:instancePath+"/before",parentData:data,parentDataProperty:"before",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
validate531.errors = vErrors;
return errors === 0;
}
validate531.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate530(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate530.evaluated;
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
if(!(validate531(data0[i0], {instancePath:instancePath+"/steps/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate531.errors : vErrors.concat(validate531.errors);
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
validate530.errors = vErrors;
return errors === 0;
}
validate530.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate498(data0[i0], {instancePath:instancePath+"/slots/" + i0,parentData:data0,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate498.errors : vErrors.concat(validate498.errors);
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
if(!(validate506(data2[i1], {instancePath:instancePath+"/posts/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate506.errors : vErrors.concat(validate506.errors);
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
if(!(validate527(data4[i2], {instancePath:instancePath+"/themes/" + i2,parentData:data4,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate527.errors : vErrors.concat(validate527.errors);
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
if(!(validate530(data.approval, {instancePath:instancePath+"/approval",parentData:data,parentDataProperty:"approval",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate530.errors : vErrors.concat(validate530.errors);
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
validate497.errors = vErrors;
return errors === 0;
}
validate497.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate496(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate496.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate497(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate497.errors : vErrors.concat(validate497.errors);
errors = vErrors.length;
}
validate496.errors = vErrors;
return errors === 0;
}
validate496.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const section_accounts = validate538;
const schema133 = {"$ref":"bundle#/$defs/accounts"};
const schema134 = {"x-audience":"team","title":"Accounts","type":"array","items":{"$ref":"#/$defs/account"}};
const schema135 = {"title":"Account","type":"object","required":["channel"],"properties":{"channel":{"$ref":"#/$defs/slug","x-refers":"channel","title":"Channel"},"admins":{"title":"Admins","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"team member"}},"recovery":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Recovery contact"},"mfa":{"title":"Two-step sign-in","type":"boolean"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate540(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate540.evaluated;
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
if(!(validate229(data.channel, {instancePath:instancePath+"/channel",parentData:data,parentDataProperty:"channel",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.admins !== undefined){
let data1 = data.admins;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data1[i0], {instancePath:instancePath+"/admins/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.recovery, {instancePath:instancePath+"/recovery",parentData:data,parentDataProperty:"recovery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate540.errors = vErrors;
return errors === 0;
}
validate540.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate539(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate539.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
if(!(validate540(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate540.errors : vErrors.concat(validate540.errors);
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
validate539.errors = vErrors;
return errors === 0;
}
validate539.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};


function validate538(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate538.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate539(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate539.errors : vErrors.concat(validate539.errors);
errors = vErrors.length;
}
validate538.errors = vErrors;
return errors === 0;
}
validate538.evaluated = {"items":true,"dynamicProps":false,"dynamicItems":false};

export const section_crisis = validate546;
const schema136 = {"$ref":"bundle#/$defs/crisis"};
const schema137 = {"title":"Crisis manual","type":"object","properties":{"version":{"title":"Version","type":"string","minLength":1},"levels":{"title":"Levels","type":"array","items":{"$ref":"#/$defs/crisisLevel"}},"roles":{"title":"Roles","type":"array","items":{"$ref":"#/$defs/crisisRole"}},"monitoring":{"$ref":"#/$defs/crisisMonitoring"},"escalation":{"title":"Escalation","type":"array","items":{"$ref":"#/$defs/escalation"}},"pause":{"$ref":"#/$defs/crisisPause"},"scenarios":{"title":"Scenarios","type":"array","items":{"$ref":"#/$defs/scenario"}},"stakeholders":{"title":"Stakeholders","type":"array","items":{"$ref":"#/$defs/stakeholder"}},"distribution":{"$ref":"#/$defs/distribution"},"drills":{"$ref":"#/$defs/drills"},"review":{"$ref":"#/$defs/crisisReview"}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema138 = {"title":"Crisis level","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"crisis level","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"triggers":{"title":"Triggers","type":"array","items":{"type":"string","minLength":1}},"respondWithin":{"$ref":"#/$defs/duration","title":"Respond within"},"updateEvery":{"$ref":"#/$defs/duration","title":"Update every"},"decides":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Decides"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate548(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate548.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate361(data.respondWithin, {instancePath:instancePath+"/respondWithin",parentData:data,parentDataProperty:"respondWithin",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
if(data.updateEvery !== undefined){
if(!(validate361(data.updateEvery, {instancePath:instancePath+"/updateEvery",parentData:data,parentDataProperty:"updateEvery",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
if(data.decides !== undefined){
if(!(validate229(data.decides, {instancePath:instancePath+"/decides",parentData:data,parentDataProperty:"decides",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate548.errors = vErrors;
return errors === 0;
}
validate548.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema139 = {"title":"Crisis role","type":"object","required":["role"],"properties":{"role":{"title":"Role","enum":["decision-maker","spokesperson","monitor","responder","legal","coordinator","deputy","scribe","other"]},"person":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Person"},"backup":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Backup"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate554(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate554.evaluated;
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
if(!(validate229(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.backup !== undefined){
if(!(validate229(data.backup, {instancePath:instancePath+"/backup",parentData:data,parentDataProperty:"backup",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate554.errors = vErrors;
return errors === 0;
}
validate554.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema140 = {"title":"Monitoring","type":"object","properties":{"keywords":{"x-audience":"team","title":"Keywords","type":"array","items":{"type":"string","minLength":1}},"tools":{"title":"Tools","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"tool"}},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"hours":{"title":"Hours","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate558(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate558.evaluated;
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
if(!(validate229(data2[i1], {instancePath:instancePath+"/tools/" + i1,parentData:data2,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate558.errors = vErrors;
return errors === 0;
}
validate558.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema141 = {"title":"Escalation","type":"object","required":["from","to"],"properties":{"from":{"$ref":"#/$defs/slug","x-refers":"crisis level","title":"From"},"to":{"$ref":"#/$defs/slug","x-refers":"crisis level","title":"To"},"when":{"title":"When","type":"string","minLength":1},"notify":{"title":"Notify","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"team member"}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate562(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate562.evaluated;
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
if(!(validate229(data.from, {instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.to !== undefined){
if(!(validate229(data.to, {instancePath:instancePath+"/to",parentData:data,parentDataProperty:"to",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data3[i0], {instancePath:instancePath+"/notify/" + i0,parentData:data3,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate562.errors = vErrors;
return errors === 0;
}
validate562.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema142 = {"title":"Pause","type":"object","properties":{"steps":{"title":"Steps","type":"array","items":{"type":"string","minLength":1}},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"within":{"$ref":"#/$defs/duration","title":"Within"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate567(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate567.evaluated;
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
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate361(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
validate567.errors = vErrors;
return errors === 0;
}
validate567.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema143 = {"title":"Scenario","type":"object","required":["id","name"],"properties":{"id":{"$ref":"#/$defs/slug","x-defines":"scenario","title":"Id"},"name":{"title":"Name","type":"string","minLength":1},"level":{"$ref":"#/$defs/slug","x-refers":"crisis level","title":"Level"},"cluster":{"title":"Cluster","enum":["victim","accidental","preventable"]},"response":{"title":"Response","enum":["deny","diminish","rebuild","bolster"]},"threats":{"title":"Threats","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"SWOT item"}},"steps":{"title":"Steps","type":"array","items":{"$ref":"#/$defs/scenarioStep"}},"statements":{"title":"Holding statements","type":"array","items":{"$ref":"#/$defs/holdingStatement"}},"dont":{"title":"Don't","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema144 = {"title":"Step","type":"object","required":["do"],"properties":{"do":{"title":"Do","type":"string","minLength":1},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"within":{"$ref":"#/$defs/duration","title":"Within"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate575(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate575.evaluated;
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
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.within !== undefined){
if(!(validate361(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
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
validate575.errors = vErrors;
return errors === 0;
}
validate575.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema145 = {"title":"Holding statement","type":"object","required":["language","text"],"properties":{"language":{"$ref":"#/$defs/language","title":"Language"},"channels":{"title":"Channels","type":"array","uniqueItems":true,"items":{"$ref":"#/$defs/slug","x-refers":"channel"}},"text":{"title":"Text","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
if(!(validate227(data.language, {instancePath:instancePath+"/language",parentData:data,parentDataProperty:"language",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate227.errors : vErrors.concat(validate227.errors);
errors = vErrors.length;
}
}
if(data.channels !== undefined){
let data1 = data.channels;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
if(!(validate229(data1[i0], {instancePath:instancePath+"/channels/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate579.errors = vErrors;
return errors === 0;
}
validate579.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate571(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate571.evaluated;
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
if(!(validate229(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data.level, {instancePath:instancePath+"/level",parentData:data,parentDataProperty:"level",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate229(data5[i0], {instancePath:instancePath+"/threats/" + i0,parentData:data5,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
if(!(validate575(data7[i2], {instancePath:instancePath+"/steps/" + i2,parentData:data7,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate575.errors : vErrors.concat(validate575.errors);
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
if(!(validate579(data9[i3], {instancePath:instancePath+"/statements/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate579.errors : vErrors.concat(validate579.errors);
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
validate571.errors = vErrors;
return errors === 0;
}
validate571.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema146 = {"title":"Stakeholder","type":"object","required":["name"],"properties":{"name":{"title":"Name","type":"string","minLength":1},"channel":{"title":"How they are told","type":"string","minLength":1},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate584(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate584.evaluated;
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
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate584.errors = vErrors;
return errors === 0;
}
validate584.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema147 = {"title":"Distribution","type":"object","properties":{"where":{"title":"Where","type":"string","minLength":1},"acknowledged":{"title":"Acknowledged","type":"array","items":{"$ref":"#/$defs/acknowledgement"}}},"patternProperties":{"^x-":true},"additionalProperties":false};
const schema148 = {"title":"Acknowledgement","type":"object","required":["person"],"properties":{"person":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Person"},"on":{"$ref":"#/$defs/date","title":"On"},"version":{"title":"Version","type":"string","minLength":1}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate588(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate588.evaluated;
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
if(!(validate229(data.person, {instancePath:instancePath+"/person",parentData:data,parentDataProperty:"person",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
errors = vErrors.length;
}
}
if(data.on !== undefined){
if(!(validate223(data.on, {instancePath:instancePath+"/on",parentData:data,parentDataProperty:"on",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate588.errors = vErrors;
return errors === 0;
}
validate588.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


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
if(!(validate588(data1[i0], {instancePath:instancePath+"/acknowledged/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate588.errors : vErrors.concat(validate588.errors);
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
validate587.errors = vErrors;
return errors === 0;
}
validate587.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema149 = {"title":"Drills","type":"object","properties":{"cadence":{"$ref":"#/$defs/cadence","title":"Cadence"},"last":{"$ref":"#/$defs/date","title":"Last drill"},"next":{"$ref":"#/$defs/date","title":"Next drill"}},"patternProperties":{"^x-":true},"additionalProperties":false};

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
if(!(validate413(data.cadence, {instancePath:instancePath+"/cadence",parentData:data,parentDataProperty:"cadence",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate413.errors : vErrors.concat(validate413.errors);
errors = vErrors.length;
}
}
if(data.last !== undefined){
if(!(validate223(data.last, {instancePath:instancePath+"/last",parentData:data,parentDataProperty:"last",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
errors = vErrors.length;
}
}
if(data.next !== undefined){
if(!(validate223(data.next, {instancePath:instancePath+"/next",parentData:data,parentDataProperty:"next",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate223.errors : vErrors.concat(validate223.errors);
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
validate593.errors = vErrors;
return errors === 0;
}
validate593.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

const schema150 = {"title":"Review after a crisis","type":"object","properties":{"within":{"$ref":"#/$defs/duration","title":"Within"},"owner":{"$ref":"#/$defs/slug","x-refers":"team member","title":"Owner"},"questions":{"title":"Questions","type":"array","items":{"type":"string","minLength":1}}},"patternProperties":{"^x-":true},"additionalProperties":false};

function validate598(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate598.evaluated;
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
if(!(validate361(data.within, {instancePath:instancePath+"/within",parentData:data,parentDataProperty:"within",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate361.errors : vErrors.concat(validate361.errors);
errors = vErrors.length;
}
}
if(data.owner !== undefined){
if(!(validate229(data.owner, {instancePath:instancePath+"/owner",parentData:data,parentDataProperty:"owner",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate229.errors : vErrors.concat(validate229.errors);
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
validate598.errors = vErrors;
return errors === 0;
}
validate598.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate547(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate547.evaluated;
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
if(!(validate548(data1[i0], {instancePath:instancePath+"/levels/" + i0,parentData:data1,parentDataProperty:i0,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate548.errors : vErrors.concat(validate548.errors);
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
if(!(validate554(data3[i1], {instancePath:instancePath+"/roles/" + i1,parentData:data3,parentDataProperty:i1,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate554.errors : vErrors.concat(validate554.errors);
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
if(!(validate558(data.monitoring, {instancePath:instancePath+"/monitoring",parentData:data,parentDataProperty:"monitoring",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate558.errors : vErrors.concat(validate558.errors);
errors = vErrors.length;
}
}
if(data.escalation !== undefined){
let data6 = data.escalation;
if(Array.isArray(data6)){
const len2 = data6.length;
for(let i2=0; i2<len2; i2++){
if(!(validate562(data6[i2], {instancePath:instancePath+"/escalation/" + i2,parentData:data6,parentDataProperty:i2,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate562.errors : vErrors.concat(validate562.errors);
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
if(!(validate567(data.pause, {instancePath:instancePath+"/pause",parentData:data,parentDataProperty:"pause",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate567.errors : vErrors.concat(validate567.errors);
errors = vErrors.length;
}
}
if(data.scenarios !== undefined){
let data9 = data.scenarios;
if(Array.isArray(data9)){
const len3 = data9.length;
for(let i3=0; i3<len3; i3++){
if(!(validate571(data9[i3], {instancePath:instancePath+"/scenarios/" + i3,parentData:data9,parentDataProperty:i3,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate571.errors : vErrors.concat(validate571.errors);
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
if(!(validate584(data11[i4], {instancePath:instancePath+"/stakeholders/" + i4,parentData:data11,parentDataProperty:i4,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate584.errors : vErrors.concat(validate584.errors);
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
if(!(validate587(data.distribution, {instancePath:instancePath+"/distribution",parentData:data,parentDataProperty:"distribution",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate587.errors : vErrors.concat(validate587.errors);
errors = vErrors.length;
}
}
if(data.drills !== undefined){
if(!(validate593(data.drills, {instancePath:instancePath+"/drills",parentData:data,parentDataProperty:"drills",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate593.errors : vErrors.concat(validate593.errors);
errors = vErrors.length;
}
}
if(data.review !== undefined){
if(!(validate598(data.review, {instancePath:instancePath+"/review",parentData:data,parentDataProperty:"review",rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate598.errors : vErrors.concat(validate598.errors);
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
validate547.errors = vErrors;
return errors === 0;
}
validate547.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};


function validate546(data, {instancePath="", parentData, parentDataProperty, rootData=data, dynamicAnchors={}}={}){
let vErrors = null;
let errors = 0;
const evaluated0 = validate546.evaluated;
if(evaluated0.dynamicProps){
evaluated0.props = undefined;
}
if(evaluated0.dynamicItems){
evaluated0.items = undefined;
}
if(!(validate547(data, {instancePath,parentData,parentDataProperty,rootData,dynamicAnchors}))){
vErrors = vErrors === null ? validate547.errors : vErrors.concat(validate547.errors);
errors = vErrors.length;
}
validate546.errors = vErrors;
return errors === 0;
}
validate546.evaluated = {"props":true,"dynamicProps":false,"dynamicItems":false};

export const sections = { "plan": section_plan, "team": section_team, "situation": section_situation, "people": section_people, "objectives": section_objectives, "strategy": section_strategy, "technology": section_technology, "kpis": section_kpis, "measurement": section_measurement, "budget": section_budget, "campaigns": section_campaigns, "community": section_community, "calendar": section_calendar, "accounts": section_accounts, "crisis": section_crisis };
