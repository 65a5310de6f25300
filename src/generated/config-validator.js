// Generated from schemas/ by `npm run generate`; changes here are lost.
import * as equal from "ajv/dist/runtime/equal.js";
import * as ucs2length from "ajv/dist/runtime/ucs2length.js";
import { formats } from "../schema/formats.ts";
import { patternOf } from "../schema/pattern.ts";

const helpers = { "ajv/dist/runtime/equal": equal, "ajv/dist/runtime/ucs2length": ucs2length };
/** The exports of a CommonJS module, which loaders hand over in two ways. */
const require = (name) => (helpers[name].default?.__esModule ? helpers[name].default : helpers[name]);
"use strict";
export const config = validate21;
const schema6 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"$schema":{"type":"string"},"extends":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]},"rules":{"$ref":"#/$defs/rules"},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["files","rules"],"properties":{"files":{"$ref":"#/$defs/names"},"rules":{"$ref":"#/$defs/rules"}}}},"ignore":{"$ref":"#/$defs/names"},"vocabulary":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"platforms":{"type":"array","items":{"$ref":"#/$defs/platform"}},"metrics":{"type":"array","items":{"$ref":"#/$defs/metric"}},"vagueWords":{"$ref":"#/$defs/names"}}},"exports":{"type":"array","items":{"$ref":"#/$defs/export"}},"plugins":{"$ref":"#/$defs/names"},"customRules":{"type":"object","additionalProperties":{"$ref":"#/$defs/customRule"}}},"$defs":{"names":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"severity":{"enum":["error","warning","info","off"]},"setting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/one-off":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/period":{"$ref":"#/$defs/setting"},"budget/planned":{"$ref":"#/$defs/setting"},"budget/price":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"times":{"type":"number","minimum":1}}}]},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/ai-label":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/disclosed-clearly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"characters":{"type":"integer","minimum":1},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/giveaway":{"$ref":"#/$defs/setting"},"calendar/green-claim":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"calendar/readable":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"words":{"type":"integer","minimum":1},"emoji":{"type":"integer","minimum":0}}}]},"calendar/reported-limits":{"$ref":"#/$defs/setting"},"calendar/year":{"$ref":"#/$defs/setting"},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/partner-contract":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"campaigns/tracking":{"$ref":"#/$defs/setting"},"campaigns/utm":{"$ref":"#/$defs/setting"},"community/consistent":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/planned":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/clearance":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/manual":{"$ref":"#/$defs/setting"},"crisis/message":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"missing":{"type":"integer","minimum":0,"maximum":4}}}]},"crisis/misinformation":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/pause-owner":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"crisis/updates":{"$ref":"#/$defs/setting"},"governance/access":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/header":{"$ref":"#/$defs/setting"},"governance/people":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/count":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/posts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/profiles":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"times":{"type":"number","minimum":1}}}]},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/rates":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/return":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"kpis/shares":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/total":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"kpis/watch-time":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"minutes":{"type":"number","minimum":0}}}]},"kpis/weekly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/leader":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/distinct":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/action-dates":{"$ref":"#/$defs/setting"},"strategy/avoided":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/hours":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/reported-format":{"$ref":"#/$defs/setting"},"strategy/rhythm":{"$ref":"#/$defs/setting"},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"},"technology/overlap":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]}}},"platform":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","name","home"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string","minLength":1},"home":{"type":"string","pattern":"^https://[^\\s]+$"},"asOf":{"type":"string","format":"date"},"formats":{"$ref":"#/$defs/names"},"textLimit":{"type":"integer","minimum":1},"hashtags":{"type":"integer","minimum":0},"postsPerWeek":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0}}},"nativeAnalytics":{"type":"boolean"}}},"metric":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"$ref":"#/$defs/id"},"unit":{"enum":["count","percent","currency","duration","ratio","score"]},"direction":{"enum":["up","down","keep"]},"formula":{"type":"string","minLength":1},"vanity":{"type":"boolean"},"evidenceFor":{"$ref":"#/$defs/names"},"platforms":{"$ref":"#/$defs/names"}}},"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"condition":{"anyOf":[{"type":"string","minLength":1},{"type":"object"}]},"pieces":{"type":"array","items":{"anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1},"customRule":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"type":"string","minLength":1},"when":{"$ref":"#/$defs/condition"},"assert":{"$ref":"#/$defs/condition"},"message":{"type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"type":"string","minLength":1},"why":{"type":"string","minLength":1},"failing":{"$ref":"#/$defs/pieces"},"passing":{"$ref":"#/$defs/pieces"}}},"ownSetting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"export":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"rows":{"type":"string","enum":["day","post"]},"date":{"type":"string","minLength":1},"columns":{"type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"type":"string","enum":["sum","last","mean"]},"dates":{"type":"string","enum":["dmy","mdy"]},"numbers":{"type":"string","enum":["en","bg","es"]}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = patternOf;
const pattern0 = func3("^x-", "u");
const schema7 = {"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true};

function validate22(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate22.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(errors === _errs1){
if(typeof data0 === "string"){
if(data0.length < 1){
validate22.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate22.errors = [{instancePath:instancePath+"/" + i0,schemaPath:"#/items/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
if(valid0){
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
validate22.errors = [{instancePath,schemaPath:"#/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}}];
return false;
break;
}
indices0[item0] = i1;
}
}
}
}
}
else {
validate22.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate22.errors = vErrors;
return errors === 0;
}

const schema8 = {"type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/one-off":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/period":{"$ref":"#/$defs/setting"},"budget/planned":{"$ref":"#/$defs/setting"},"budget/price":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"times":{"type":"number","minimum":1}}}]},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/ai-label":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/disclosed-clearly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"characters":{"type":"integer","minimum":1},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/giveaway":{"$ref":"#/$defs/setting"},"calendar/green-claim":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"calendar/readable":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"words":{"type":"integer","minimum":1},"emoji":{"type":"integer","minimum":0}}}]},"calendar/reported-limits":{"$ref":"#/$defs/setting"},"calendar/year":{"$ref":"#/$defs/setting"},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/partner-contract":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"campaigns/tracking":{"$ref":"#/$defs/setting"},"campaigns/utm":{"$ref":"#/$defs/setting"},"community/consistent":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/planned":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/clearance":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/manual":{"$ref":"#/$defs/setting"},"crisis/message":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"missing":{"type":"integer","minimum":0,"maximum":4}}}]},"crisis/misinformation":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/pause-owner":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"crisis/updates":{"$ref":"#/$defs/setting"},"governance/access":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/header":{"$ref":"#/$defs/setting"},"governance/people":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/count":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/posts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/profiles":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"times":{"type":"number","minimum":1}}}]},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/rates":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/return":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"kpis/shares":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/total":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"kpis/watch-time":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"minutes":{"type":"number","minimum":0}}}]},"kpis/weekly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/leader":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/distinct":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/action-dates":{"$ref":"#/$defs/setting"},"strategy/avoided":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/hours":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/reported-format":{"$ref":"#/$defs/setting"},"strategy/rhythm":{"$ref":"#/$defs/setting"},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"},"technology/overlap":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]}}};
const schema9 = {"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}}}]};
const schema10 = {"enum":["error","warning","info","off"]};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
validate26.errors = [{instancePath,schemaPath:"#/enum",keyword:"enum",params:{allowedValues: schema10.enum}}];
return false;
}
validate26.errors = vErrors;
return errors === 0;
}


function validate25(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema9.anyOf[0].enum}};
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
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.severity !== undefined){
if(!(validate26(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate25.errors = vErrors;
return false;
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
validate25.errors = vErrors;
return errors === 0;
}

const schema11 = {"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"}}}]};

function validate29(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(typeof data !== "string"){
const err0 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data === "error") || (data === "warning")) || (data === "info")) || (data === "off"))){
const err1 = {instancePath,schemaPath:"#/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[0].enum}};
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
if(!valid0){
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs5 = errors;
for(const key0 in data){
if(!(key0 === "severity")){
const err2 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs5 === errors){
if(data.severity !== undefined){
if(!(validate26(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
}
}
}
else {
const err3 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid0 = valid0 || _valid0;
}
if(!valid0){
const err4 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate29.errors = vErrors;
return false;
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
validate29.errors = vErrors;
return errors === 0;
}


function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!(func2.call(schema8.properties, key0))){
const _errs2 = errors;
if(!(validate25(data[key0], {instancePath:instancePath+"/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data,parentDataProperty:key0,rootData}))){
vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
if(!valid0){
break;
}
}
}
if(_errs1 === errors){
if(data["budget/affordable"] !== undefined){
const _errs3 = errors;
if(!(validate29(data["budget/affordable"], {instancePath:instancePath+"/budget~1affordable",parentData:data,parentDataProperty:"budget/affordable",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs3 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/campaigns"] !== undefined){
let data2 = data["budget/campaigns"];
const _errs4 = errors;
const _errs5 = errors;
let valid2 = false;
const _errs6 = errors;
if(typeof data2 !== "string"){
const err0 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(!((((data2 === "error") || (data2 === "warning")) || (data2 === "info")) || (data2 === "off"))){
const err1 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["budget/campaigns"].anyOf[0].enum}};
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
if(!valid2){
const _errs8 = errors;
if(errors === _errs8){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
const _errs10 = errors;
for(const key1 in data2){
if(!((key1 === "severity") || (key1 === "tolerance"))){
const err2 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
break;
}
}
if(_errs10 === errors){
if(data2.severity !== undefined){
const _errs11 = errors;
if(!(validate26(data2.severity, {instancePath:instancePath+"/budget~1campaigns/severity",parentData:data2,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid3 = _errs11 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data2.tolerance !== undefined){
let data4 = data2.tolerance;
const _errs12 = errors;
if(errors === _errs12){
if((typeof data4 == "number") && (isFinite(data4))){
if(data4 < 0 || isNaN(data4)){
const err3 = {instancePath:instancePath+"/budget~1campaigns/tolerance",schemaPath:"#/properties/budget~1campaigns/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err4 = {instancePath:instancePath+"/budget~1campaigns/tolerance",schemaPath:"#/properties/budget~1campaigns/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var valid3 = _errs12 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
const err5 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
var _valid0 = _errs8 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err6 = {instancePath:instancePath+"/budget~1campaigns",schemaPath:"#/properties/budget~1campaigns/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs4 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/consistent"] !== undefined){
let data5 = data["budget/consistent"];
const _errs14 = errors;
const _errs15 = errors;
let valid4 = false;
const _errs16 = errors;
if(typeof data5 !== "string"){
const err7 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(!((((data5 === "error") || (data5 === "warning")) || (data5 === "info")) || (data5 === "off"))){
const err8 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["budget/consistent"].anyOf[0].enum}};
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
if(!valid4){
const _errs18 = errors;
if(errors === _errs18){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
const _errs20 = errors;
for(const key2 in data5){
if(!((key2 === "severity") || (key2 === "tolerance"))){
const err9 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
break;
}
}
if(_errs20 === errors){
if(data5.severity !== undefined){
const _errs21 = errors;
if(!(validate26(data5.severity, {instancePath:instancePath+"/budget~1consistent/severity",parentData:data5,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid5 = _errs21 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data5.tolerance !== undefined){
let data7 = data5.tolerance;
const _errs22 = errors;
if(errors === _errs22){
if((typeof data7 == "number") && (isFinite(data7))){
if(data7 < 0 || isNaN(data7)){
const err10 = {instancePath:instancePath+"/budget~1consistent/tolerance",schemaPath:"#/properties/budget~1consistent/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err11 = {instancePath:instancePath+"/budget~1consistent/tolerance",schemaPath:"#/properties/budget~1consistent/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
const err12 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid1 = _errs18 === errors;
valid4 = valid4 || _valid1;
}
if(!valid4){
const err13 = {instancePath:instancePath+"/budget~1consistent",schemaPath:"#/properties/budget~1consistent/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs14 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/contingency"] !== undefined){
const _errs24 = errors;
if(!(validate29(data["budget/contingency"], {instancePath:instancePath+"/budget~1contingency",parentData:data,parentDataProperty:"budget/contingency",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/currency"] !== undefined){
const _errs25 = errors;
if(!(validate29(data["budget/currency"], {instancePath:instancePath+"/budget~1currency",parentData:data,parentDataProperty:"budget/currency",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs25 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/one-off"] !== undefined){
const _errs26 = errors;
if(!(validate29(data["budget/one-off"], {instancePath:instancePath+"/budget~1one-off",parentData:data,parentDataProperty:"budget/one-off",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/paid"] !== undefined){
const _errs27 = errors;
if(!(validate29(data["budget/paid"], {instancePath:instancePath+"/budget~1paid",parentData:data,parentDataProperty:"budget/paid",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/people"] !== undefined){
const _errs28 = errors;
if(!(validate29(data["budget/people"], {instancePath:instancePath+"/budget~1people",parentData:data,parentDataProperty:"budget/people",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/period"] !== undefined){
const _errs29 = errors;
if(!(validate29(data["budget/period"], {instancePath:instancePath+"/budget~1period",parentData:data,parentDataProperty:"budget/period",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs29 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/planned"] !== undefined){
const _errs30 = errors;
if(!(validate29(data["budget/planned"], {instancePath:instancePath+"/budget~1planned",parentData:data,parentDataProperty:"budget/planned",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs30 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/price"] !== undefined){
let data15 = data["budget/price"];
const _errs31 = errors;
const _errs32 = errors;
let valid6 = false;
const _errs33 = errors;
if(typeof data15 !== "string"){
const err14 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data15 === "error") || (data15 === "warning")) || (data15 === "info")) || (data15 === "off"))){
const err15 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["budget/price"].anyOf[0].enum}};
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
if(!valid6){
const _errs35 = errors;
if(errors === _errs35){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs37 = errors;
for(const key3 in data15){
if(!((key3 === "severity") || (key3 === "times"))){
const err16 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
break;
}
}
if(_errs37 === errors){
if(data15.severity !== undefined){
const _errs38 = errors;
if(!(validate26(data15.severity, {instancePath:instancePath+"/budget~1price/severity",parentData:data15,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid7 = _errs38 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data15.times !== undefined){
let data17 = data15.times;
const _errs39 = errors;
if(errors === _errs39){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err17 = {instancePath:instancePath+"/budget~1price/times",schemaPath:"#/properties/budget~1price/anyOf/1/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err18 = {instancePath:instancePath+"/budget~1price/times",schemaPath:"#/properties/budget~1price/anyOf/1/properties/times/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid7 = _errs39 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs35 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err20 = {instancePath:instancePath+"/budget~1price",schemaPath:"#/properties/budget~1price/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs31 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/sum"] !== undefined){
let data18 = data["budget/sum"];
const _errs41 = errors;
const _errs42 = errors;
let valid8 = false;
const _errs43 = errors;
if(typeof data18 !== "string"){
const err21 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data18 === "error") || (data18 === "warning")) || (data18 === "info")) || (data18 === "off"))){
const err22 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["budget/sum"].anyOf[0].enum}};
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
if(!valid8){
const _errs45 = errors;
if(errors === _errs45){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const _errs47 = errors;
for(const key4 in data18){
if(!((key4 === "severity") || (key4 === "tolerance"))){
const err23 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
break;
}
}
if(_errs47 === errors){
if(data18.severity !== undefined){
const _errs48 = errors;
if(!(validate26(data18.severity, {instancePath:instancePath+"/budget~1sum/severity",parentData:data18,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid9 = _errs48 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data18.tolerance !== undefined){
let data20 = data18.tolerance;
const _errs49 = errors;
if(errors === _errs49){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 0 || isNaN(data20)){
const err24 = {instancePath:instancePath+"/budget~1sum/tolerance",schemaPath:"#/properties/budget~1sum/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err25 = {instancePath:instancePath+"/budget~1sum/tolerance",schemaPath:"#/properties/budget~1sum/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var valid9 = _errs49 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid3 = _errs45 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
const err27 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs41 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/accessible"] !== undefined){
let data21 = data["calendar/accessible"];
const _errs51 = errors;
const _errs52 = errors;
let valid10 = false;
const _errs53 = errors;
if(typeof data21 !== "string"){
const err28 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((data21 === "error") || (data21 === "warning")) || (data21 === "info")) || (data21 === "off"))){
const err29 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/accessible"].anyOf[0].enum}};
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
if(!valid10){
const _errs55 = errors;
if(errors === _errs55){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs57 = errors;
for(const key5 in data21){
if(!((key5 === "severity") || (key5 === "letters"))){
const err30 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
break;
}
}
if(_errs57 === errors){
if(data21.severity !== undefined){
const _errs58 = errors;
if(!(validate26(data21.severity, {instancePath:instancePath+"/calendar~1accessible/severity",parentData:data21,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid11 = _errs58 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data21.letters !== undefined){
let data23 = data21.letters;
const _errs59 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err31 = {instancePath:instancePath+"/calendar~1accessible/letters",schemaPath:"#/properties/calendar~1accessible/anyOf/1/properties/letters/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(errors === _errs59){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 1 || isNaN(data23)){
const err32 = {instancePath:instancePath+"/calendar~1accessible/letters",schemaPath:"#/properties/calendar~1accessible/anyOf/1/properties/letters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid11 = _errs59 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid4 = _errs55 === errors;
valid10 = valid10 || _valid4;
}
if(!valid10){
const err34 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs51 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/adapted"] !== undefined){
let data24 = data["calendar/adapted"];
const _errs61 = errors;
const _errs62 = errors;
let valid12 = false;
const _errs63 = errors;
if(typeof data24 !== "string"){
const err35 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data24 === "error") || (data24 === "warning")) || (data24 === "info")) || (data24 === "off"))){
const err36 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/adapted"].anyOf[0].enum}};
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
if(!valid12){
const _errs65 = errors;
if(errors === _errs65){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
const _errs67 = errors;
for(const key6 in data24){
if(!((key6 === "severity") || (key6 === "letters"))){
const err37 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
break;
}
}
if(_errs67 === errors){
if(data24.severity !== undefined){
const _errs68 = errors;
if(!(validate26(data24.severity, {instancePath:instancePath+"/calendar~1adapted/severity",parentData:data24,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid13 = _errs68 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data24.letters !== undefined){
let data26 = data24.letters;
const _errs69 = errors;
if(!(((typeof data26 == "number") && (!(data26 % 1) && !isNaN(data26))) && (isFinite(data26)))){
const err38 = {instancePath:instancePath+"/calendar~1adapted/letters",schemaPath:"#/properties/calendar~1adapted/anyOf/1/properties/letters/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors === _errs69){
if((typeof data26 == "number") && (isFinite(data26))){
if(data26 < 1 || isNaN(data26)){
const err39 = {instancePath:instancePath+"/calendar~1adapted/letters",schemaPath:"#/properties/calendar~1adapted/anyOf/1/properties/letters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid13 = _errs69 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid5 = _errs65 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
const err41 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs61 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/ai-label"] !== undefined){
let data27 = data["calendar/ai-label"];
const _errs71 = errors;
const _errs72 = errors;
let valid14 = false;
const _errs73 = errors;
if(typeof data27 !== "string"){
const err42 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((data27 === "error") || (data27 === "warning")) || (data27 === "info")) || (data27 === "off"))){
const err43 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/ai-label"].anyOf[0].enum}};
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
if(!valid14){
const _errs75 = errors;
if(errors === _errs75){
if(data27 && typeof data27 == "object" && !Array.isArray(data27)){
const _errs77 = errors;
for(const key7 in data27){
if(!((key7 === "severity") || (key7 === "markets"))){
const err44 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
break;
}
}
if(_errs77 === errors){
if(data27.severity !== undefined){
const _errs78 = errors;
if(!(validate26(data27.severity, {instancePath:instancePath+"/calendar~1ai-label/severity",parentData:data27,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid15 = _errs78 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data27.markets !== undefined){
let data29 = data27.markets;
const _errs79 = errors;
if(errors === _errs79){
if(Array.isArray(data29)){
var valid16 = true;
const len0 = data29.length;
for(let i0=0; i0<len0; i0++){
let data30 = data29[i0];
const _errs81 = errors;
if(typeof data30 !== "string"){
const err45 = {instancePath:instancePath+"/calendar~1ai-label/markets/" + i0,schemaPath:"#/properties/calendar~1ai-label/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(!(((((data30 === "eu") || (data30 === "bg")) || (data30 === "es")) || (data30 === "uk")) || (data30 === "us"))){
const err46 = {instancePath:instancePath+"/calendar~1ai-label/markets/" + i0,schemaPath:"#/properties/calendar~1ai-label/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/ai-label"].anyOf[1].properties.markets.items.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var valid16 = _errs81 === errors;
if(!valid16){
break;
}
}
}
else {
const err47 = {instancePath:instancePath+"/calendar~1ai-label/markets",schemaPath:"#/properties/calendar~1ai-label/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid15 = _errs79 === errors;
}
else {
var valid15 = true;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid6 = _errs75 === errors;
valid14 = valid14 || _valid6;
}
if(!valid14){
const err49 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs71 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/approved"] !== undefined){
let data31 = data["calendar/approved"];
const _errs83 = errors;
const _errs84 = errors;
let valid17 = false;
const _errs85 = errors;
if(typeof data31 !== "string"){
const err50 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((data31 === "error") || (data31 === "warning")) || (data31 === "info")) || (data31 === "off"))){
const err51 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/approved"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid7 = _errs85 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const _errs87 = errors;
if(errors === _errs87){
if(data31 && typeof data31 == "object" && !Array.isArray(data31)){
const _errs89 = errors;
for(const key8 in data31){
if(!((key8 === "severity") || (key8 === "days"))){
const err52 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
break;
}
}
if(_errs89 === errors){
if(data31.severity !== undefined){
const _errs90 = errors;
if(!(validate26(data31.severity, {instancePath:instancePath+"/calendar~1approved/severity",parentData:data31,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data31.days !== undefined){
let data33 = data31.days;
const _errs91 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err53 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(errors === _errs91){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 0 || isNaN(data33)){
const err54 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid18 = _errs91 === errors;
}
else {
var valid18 = true;
}
}
}
}
else {
const err55 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid7 = _errs87 === errors;
valid17 = valid17 || _valid7;
}
if(!valid17){
const err56 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs83 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/clash"] !== undefined){
const _errs93 = errors;
if(!(validate29(data["calendar/clash"], {instancePath:instancePath+"/calendar~1clash",parentData:data,parentDataProperty:"calendar/clash",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs93 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/disclosed"] !== undefined){
const _errs94 = errors;
if(!(validate29(data["calendar/disclosed"], {instancePath:instancePath+"/calendar~1disclosed",parentData:data,parentDataProperty:"calendar/disclosed",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs94 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/disclosed-clearly"] !== undefined){
let data36 = data["calendar/disclosed-clearly"];
const _errs95 = errors;
const _errs96 = errors;
let valid19 = false;
const _errs97 = errors;
if(typeof data36 !== "string"){
const err57 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(!((((data36 === "error") || (data36 === "warning")) || (data36 === "info")) || (data36 === "off"))){
const err58 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/disclosed-clearly"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid8 = _errs97 === errors;
valid19 = valid19 || _valid8;
if(!valid19){
const _errs99 = errors;
if(errors === _errs99){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
const _errs101 = errors;
for(const key9 in data36){
if(!(((key9 === "severity") || (key9 === "characters")) || (key9 === "markets"))){
const err59 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
break;
}
}
if(_errs101 === errors){
if(data36.severity !== undefined){
const _errs102 = errors;
if(!(validate26(data36.severity, {instancePath:instancePath+"/calendar~1disclosed-clearly/severity",parentData:data36,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid20 = _errs102 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data36.characters !== undefined){
let data38 = data36.characters;
const _errs103 = errors;
if(!(((typeof data38 == "number") && (!(data38 % 1) && !isNaN(data38))) && (isFinite(data38)))){
const err60 = {instancePath:instancePath+"/calendar~1disclosed-clearly/characters",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/characters/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(errors === _errs103){
if((typeof data38 == "number") && (isFinite(data38))){
if(data38 < 1 || isNaN(data38)){
const err61 = {instancePath:instancePath+"/calendar~1disclosed-clearly/characters",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid20 = _errs103 === errors;
}
else {
var valid20 = true;
}
if(valid20){
if(data36.markets !== undefined){
let data39 = data36.markets;
const _errs105 = errors;
if(errors === _errs105){
if(Array.isArray(data39)){
var valid21 = true;
const len1 = data39.length;
for(let i1=0; i1<len1; i1++){
let data40 = data39[i1];
const _errs107 = errors;
if(typeof data40 !== "string"){
const err62 = {instancePath:instancePath+"/calendar~1disclosed-clearly/markets/" + i1,schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(!(((((data40 === "eu") || (data40 === "bg")) || (data40 === "es")) || (data40 === "uk")) || (data40 === "us"))){
const err63 = {instancePath:instancePath+"/calendar~1disclosed-clearly/markets/" + i1,schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/disclosed-clearly"].anyOf[1].properties.markets.items.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
var valid21 = _errs107 === errors;
if(!valid21){
break;
}
}
}
else {
const err64 = {instancePath:instancePath+"/calendar~1disclosed-clearly/markets",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var valid20 = _errs105 === errors;
}
else {
var valid20 = true;
}
}
}
}
}
else {
const err65 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var _valid8 = _errs99 === errors;
valid19 = valid19 || _valid8;
}
if(!valid19){
const err66 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs95 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/due"] !== undefined){
const _errs109 = errors;
if(!(validate29(data["calendar/due"], {instancePath:instancePath+"/calendar~1due",parentData:data,parentDataProperty:"calendar/due",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs109 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/giveaway"] !== undefined){
const _errs110 = errors;
if(!(validate29(data["calendar/giveaway"], {instancePath:instancePath+"/calendar~1giveaway",parentData:data,parentDataProperty:"calendar/giveaway",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs110 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/green-claim"] !== undefined){
let data43 = data["calendar/green-claim"];
const _errs111 = errors;
const _errs112 = errors;
let valid22 = false;
const _errs113 = errors;
if(typeof data43 !== "string"){
const err67 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if(!((((data43 === "error") || (data43 === "warning")) || (data43 === "info")) || (data43 === "off"))){
const err68 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/green-claim"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid9 = _errs113 === errors;
valid22 = valid22 || _valid9;
if(!valid22){
const _errs115 = errors;
if(errors === _errs115){
if(data43 && typeof data43 == "object" && !Array.isArray(data43)){
const _errs117 = errors;
for(const key10 in data43){
if(!((key10 === "severity") || (key10 === "markets"))){
const err69 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
break;
}
}
if(_errs117 === errors){
if(data43.severity !== undefined){
const _errs118 = errors;
if(!(validate26(data43.severity, {instancePath:instancePath+"/calendar~1green-claim/severity",parentData:data43,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid23 = _errs118 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data43.markets !== undefined){
let data45 = data43.markets;
const _errs119 = errors;
if(errors === _errs119){
if(Array.isArray(data45)){
var valid24 = true;
const len2 = data45.length;
for(let i2=0; i2<len2; i2++){
let data46 = data45[i2];
const _errs121 = errors;
if(typeof data46 !== "string"){
const err70 = {instancePath:instancePath+"/calendar~1green-claim/markets/" + i2,schemaPath:"#/properties/calendar~1green-claim/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(!(((((data46 === "eu") || (data46 === "bg")) || (data46 === "es")) || (data46 === "uk")) || (data46 === "us"))){
const err71 = {instancePath:instancePath+"/calendar~1green-claim/markets/" + i2,schemaPath:"#/properties/calendar~1green-claim/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/green-claim"].anyOf[1].properties.markets.items.enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var valid24 = _errs121 === errors;
if(!valid24){
break;
}
}
}
else {
const err72 = {instancePath:instancePath+"/calendar~1green-claim/markets",schemaPath:"#/properties/calendar~1green-claim/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var valid23 = _errs119 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
const err73 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
var _valid9 = _errs115 === errors;
valid22 = valid22 || _valid9;
}
if(!valid22){
const err74 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs111 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/language"] !== undefined){
const _errs123 = errors;
if(!(validate29(data["calendar/language"], {instancePath:instancePath+"/calendar~1language",parentData:data,parentDataProperty:"calendar/language",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs123 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/length"] !== undefined){
const _errs124 = errors;
if(!(validate29(data["calendar/length"], {instancePath:instancePath+"/calendar~1length",parentData:data,parentDataProperty:"calendar/length",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs124 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/limits"] !== undefined){
const _errs125 = errors;
if(!(validate29(data["calendar/limits"], {instancePath:instancePath+"/calendar~1limits",parentData:data,parentDataProperty:"calendar/limits",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs125 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/mix"] !== undefined){
let data50 = data["calendar/mix"];
const _errs126 = errors;
const _errs127 = errors;
let valid25 = false;
const _errs128 = errors;
if(typeof data50 !== "string"){
const err75 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(!((((data50 === "error") || (data50 === "warning")) || (data50 === "info")) || (data50 === "off"))){
const err76 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/mix"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid10 = _errs128 === errors;
valid25 = valid25 || _valid10;
if(!valid25){
const _errs130 = errors;
if(errors === _errs130){
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
const _errs132 = errors;
for(const key11 in data50){
if(!(((key11 === "severity") || (key11 === "points")) || (key11 === "posts"))){
const err77 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
break;
}
}
if(_errs132 === errors){
if(data50.severity !== undefined){
const _errs133 = errors;
if(!(validate26(data50.severity, {instancePath:instancePath+"/calendar~1mix/severity",parentData:data50,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid26 = _errs133 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data50.points !== undefined){
let data52 = data50.points;
const _errs134 = errors;
if(errors === _errs134){
if((typeof data52 == "number") && (isFinite(data52))){
if(data52 < 0 || isNaN(data52)){
const err78 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err79 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
var valid26 = _errs134 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data50.posts !== undefined){
let data53 = data50.posts;
const _errs136 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err80 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(errors === _errs136){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err81 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid26 = _errs136 === errors;
}
else {
var valid26 = true;
}
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid10 = _errs130 === errors;
valid25 = valid25 || _valid10;
}
if(!valid25){
const err83 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs126 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/promise"] !== undefined){
let data54 = data["calendar/promise"];
const _errs138 = errors;
const _errs139 = errors;
let valid27 = false;
const _errs140 = errors;
if(typeof data54 !== "string"){
const err84 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((((data54 === "error") || (data54 === "warning")) || (data54 === "info")) || (data54 === "off"))){
const err85 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/promise"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid11 = _errs140 === errors;
valid27 = valid27 || _valid11;
if(!valid27){
const _errs142 = errors;
if(errors === _errs142){
if(data54 && typeof data54 == "object" && !Array.isArray(data54)){
const _errs144 = errors;
for(const key12 in data54){
if(!((key12 === "severity") || (key12 === "difference"))){
const err86 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
break;
}
}
if(_errs144 === errors){
if(data54.severity !== undefined){
const _errs145 = errors;
if(!(validate26(data54.severity, {instancePath:instancePath+"/calendar~1promise/severity",parentData:data54,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid28 = _errs145 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data54.difference !== undefined){
let data56 = data54.difference;
const _errs146 = errors;
if(errors === _errs146){
if((typeof data56 == "number") && (isFinite(data56))){
if(data56 < 0 || isNaN(data56)){
const err87 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err88 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var valid28 = _errs146 === errors;
}
else {
var valid28 = true;
}
}
}
}
else {
const err89 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
var _valid11 = _errs142 === errors;
valid27 = valid27 || _valid11;
}
if(!valid27){
const err90 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs138 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/readable"] !== undefined){
let data57 = data["calendar/readable"];
const _errs148 = errors;
const _errs149 = errors;
let valid29 = false;
const _errs150 = errors;
if(typeof data57 !== "string"){
const err91 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(!((((data57 === "error") || (data57 === "warning")) || (data57 === "info")) || (data57 === "off"))){
const err92 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/readable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
var _valid12 = _errs150 === errors;
valid29 = valid29 || _valid12;
if(!valid29){
const _errs152 = errors;
if(errors === _errs152){
if(data57 && typeof data57 == "object" && !Array.isArray(data57)){
const _errs154 = errors;
for(const key13 in data57){
if(!(((key13 === "severity") || (key13 === "words")) || (key13 === "emoji"))){
const err93 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
break;
}
}
if(_errs154 === errors){
if(data57.severity !== undefined){
const _errs155 = errors;
if(!(validate26(data57.severity, {instancePath:instancePath+"/calendar~1readable/severity",parentData:data57,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid30 = _errs155 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data57.words !== undefined){
let data59 = data57.words;
const _errs156 = errors;
if(!(((typeof data59 == "number") && (!(data59 % 1) && !isNaN(data59))) && (isFinite(data59)))){
const err94 = {instancePath:instancePath+"/calendar~1readable/words",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/words/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
if(errors === _errs156){
if((typeof data59 == "number") && (isFinite(data59))){
if(data59 < 1 || isNaN(data59)){
const err95 = {instancePath:instancePath+"/calendar~1readable/words",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid30 = _errs156 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data57.emoji !== undefined){
let data60 = data57.emoji;
const _errs158 = errors;
if(!(((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60))) && (isFinite(data60)))){
const err96 = {instancePath:instancePath+"/calendar~1readable/emoji",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/emoji/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(errors === _errs158){
if((typeof data60 == "number") && (isFinite(data60))){
if(data60 < 0 || isNaN(data60)){
const err97 = {instancePath:instancePath+"/calendar~1readable/emoji",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/emoji/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid30 = _errs158 === errors;
}
else {
var valid30 = true;
}
}
}
}
}
else {
const err98 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
var _valid12 = _errs152 === errors;
valid29 = valid29 || _valid12;
}
if(!valid29){
const err99 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs148 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/reported-limits"] !== undefined){
const _errs160 = errors;
if(!(validate29(data["calendar/reported-limits"], {instancePath:instancePath+"/calendar~1reported-limits",parentData:data,parentDataProperty:"calendar/reported-limits",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs160 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/year"] !== undefined){
const _errs161 = errors;
if(!(validate29(data["calendar/year"], {instancePath:instancePath+"/calendar~1year",parentData:data,parentDataProperty:"calendar/year",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs161 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/complete"] !== undefined){
const _errs162 = errors;
if(!(validate29(data["campaigns/complete"], {instancePath:instancePath+"/campaigns~1complete",parentData:data,parentDataProperty:"campaigns/complete",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs162 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/overlap"] !== undefined){
const _errs163 = errors;
if(!(validate29(data["campaigns/overlap"], {instancePath:instancePath+"/campaigns~1overlap",parentData:data,parentDataProperty:"campaigns/overlap",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs163 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/partner-contract"] !== undefined){
let data65 = data["campaigns/partner-contract"];
const _errs164 = errors;
const _errs165 = errors;
let valid31 = false;
const _errs166 = errors;
if(typeof data65 !== "string"){
const err100 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(!((((data65 === "error") || (data65 === "warning")) || (data65 === "info")) || (data65 === "off"))){
const err101 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["campaigns/partner-contract"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid13 = _errs166 === errors;
valid31 = valid31 || _valid13;
if(!valid31){
const _errs168 = errors;
if(errors === _errs168){
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
const _errs170 = errors;
for(const key14 in data65){
if(!((key14 === "severity") || (key14 === "markets"))){
const err102 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
break;
}
}
if(_errs170 === errors){
if(data65.severity !== undefined){
const _errs171 = errors;
if(!(validate26(data65.severity, {instancePath:instancePath+"/campaigns~1partner-contract/severity",parentData:data65,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid32 = _errs171 === errors;
}
else {
var valid32 = true;
}
if(valid32){
if(data65.markets !== undefined){
let data67 = data65.markets;
const _errs172 = errors;
if(errors === _errs172){
if(Array.isArray(data67)){
var valid33 = true;
const len3 = data67.length;
for(let i3=0; i3<len3; i3++){
let data68 = data67[i3];
const _errs174 = errors;
if(typeof data68 !== "string"){
const err103 = {instancePath:instancePath+"/campaigns~1partner-contract/markets/" + i3,schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(!(((((data68 === "eu") || (data68 === "bg")) || (data68 === "es")) || (data68 === "uk")) || (data68 === "us"))){
const err104 = {instancePath:instancePath+"/campaigns~1partner-contract/markets/" + i3,schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["campaigns/partner-contract"].anyOf[1].properties.markets.items.enum}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var valid33 = _errs174 === errors;
if(!valid33){
break;
}
}
}
else {
const err105 = {instancePath:instancePath+"/campaigns~1partner-contract/markets",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
var valid32 = _errs172 === errors;
}
else {
var valid32 = true;
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid13 = _errs168 === errors;
valid31 = valid31 || _valid13;
}
if(!valid31){
const err107 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs164 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/tracking"] !== undefined){
const _errs176 = errors;
if(!(validate29(data["campaigns/tracking"], {instancePath:instancePath+"/campaigns~1tracking",parentData:data,parentDataProperty:"campaigns/tracking",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs176 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/utm"] !== undefined){
const _errs177 = errors;
if(!(validate29(data["campaigns/utm"], {instancePath:instancePath+"/campaigns~1utm",parentData:data,parentDataProperty:"campaigns/utm",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs177 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/consistent"] !== undefined){
const _errs178 = errors;
if(!(validate29(data["community/consistent"], {instancePath:instancePath+"/community~1consistent",parentData:data,parentDataProperty:"community/consistent",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs178 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/escalation"] !== undefined){
const _errs179 = errors;
if(!(validate29(data["community/escalation"], {instancePath:instancePath+"/community~1escalation",parentData:data,parentDataProperty:"community/escalation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs179 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/feasible"] !== undefined){
const _errs180 = errors;
if(!(validate29(data["community/feasible"], {instancePath:instancePath+"/community~1feasible",parentData:data,parentDataProperty:"community/feasible",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs180 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/hours"] !== undefined){
const _errs181 = errors;
if(!(validate29(data["community/hours"], {instancePath:instancePath+"/community~1hours",parentData:data,parentDataProperty:"community/hours",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs181 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/moderation"] !== undefined){
const _errs182 = errors;
if(!(validate29(data["community/moderation"], {instancePath:instancePath+"/community~1moderation",parentData:data,parentDataProperty:"community/moderation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs182 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/planned"] !== undefined){
const _errs183 = errors;
if(!(validate29(data["community/planned"], {instancePath:instancePath+"/community~1planned",parentData:data,parentDataProperty:"community/planned",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs183 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/responses"] !== undefined){
const _errs184 = errors;
if(!(validate29(data["community/responses"], {instancePath:instancePath+"/community~1responses",parentData:data,parentDataProperty:"community/responses",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs184 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/backup"] !== undefined){
const _errs185 = errors;
if(!(validate29(data["crisis/backup"], {instancePath:instancePath+"/crisis~1backup",parentData:data,parentDataProperty:"crisis/backup",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs185 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/clearance"] !== undefined){
const _errs186 = errors;
if(!(validate29(data["crisis/clearance"], {instancePath:instancePath+"/crisis~1clearance",parentData:data,parentDataProperty:"crisis/clearance",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs186 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/contact"] !== undefined){
const _errs187 = errors;
if(!(validate29(data["crisis/contact"], {instancePath:instancePath+"/crisis~1contact",parentData:data,parentDataProperty:"crisis/contact",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs187 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/coverage"] !== undefined){
const _errs188 = errors;
if(!(validate29(data["crisis/coverage"], {instancePath:instancePath+"/crisis~1coverage",parentData:data,parentDataProperty:"crisis/coverage",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs188 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/drill"] !== undefined){
let data82 = data["crisis/drill"];
const _errs189 = errors;
const _errs190 = errors;
let valid34 = false;
const _errs191 = errors;
if(typeof data82 !== "string"){
const err108 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!((((data82 === "error") || (data82 === "warning")) || (data82 === "info")) || (data82 === "off"))){
const err109 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["crisis/drill"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid14 = _errs191 === errors;
valid34 = valid34 || _valid14;
if(!valid34){
const _errs193 = errors;
if(errors === _errs193){
if(data82 && typeof data82 == "object" && !Array.isArray(data82)){
const _errs195 = errors;
for(const key15 in data82){
if(!((key15 === "severity") || (key15 === "months"))){
const err110 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
break;
}
}
if(_errs195 === errors){
if(data82.severity !== undefined){
const _errs196 = errors;
if(!(validate26(data82.severity, {instancePath:instancePath+"/crisis~1drill/severity",parentData:data82,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid35 = _errs196 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data82.months !== undefined){
let data84 = data82.months;
const _errs197 = errors;
if(!(((typeof data84 == "number") && (!(data84 % 1) && !isNaN(data84))) && (isFinite(data84)))){
const err111 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(errors === _errs197){
if((typeof data84 == "number") && (isFinite(data84))){
if(data84 < 1 || isNaN(data84)){
const err112 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid35 = _errs197 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var _valid14 = _errs193 === errors;
valid34 = valid34 || _valid14;
}
if(!valid34){
const err114 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs189 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/escalation"] !== undefined){
const _errs199 = errors;
if(!(validate29(data["crisis/escalation"], {instancePath:instancePath+"/crisis~1escalation",parentData:data,parentDataProperty:"crisis/escalation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs199 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/fresh"] !== undefined){
let data86 = data["crisis/fresh"];
const _errs200 = errors;
const _errs201 = errors;
let valid36 = false;
const _errs202 = errors;
if(typeof data86 !== "string"){
const err115 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((((data86 === "error") || (data86 === "warning")) || (data86 === "info")) || (data86 === "off"))){
const err116 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["crisis/fresh"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid15 = _errs202 === errors;
valid36 = valid36 || _valid15;
if(!valid36){
const _errs204 = errors;
if(errors === _errs204){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
const _errs206 = errors;
for(const key16 in data86){
if(!((key16 === "severity") || (key16 === "days"))){
const err117 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
break;
}
}
if(_errs206 === errors){
if(data86.severity !== undefined){
const _errs207 = errors;
if(!(validate26(data86.severity, {instancePath:instancePath+"/crisis~1fresh/severity",parentData:data86,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid37 = _errs207 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data86.days !== undefined){
let data88 = data86.days;
const _errs208 = errors;
if(!(((typeof data88 == "number") && (!(data88 % 1) && !isNaN(data88))) && (isFinite(data88)))){
const err118 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(errors === _errs208){
if((typeof data88 == "number") && (isFinite(data88))){
if(data88 < 1 || isNaN(data88)){
const err119 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid37 = _errs208 === errors;
}
else {
var valid37 = true;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid15 = _errs204 === errors;
valid36 = valid36 || _valid15;
}
if(!valid36){
const err121 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs200 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/known"] !== undefined){
const _errs210 = errors;
if(!(validate29(data["crisis/known"], {instancePath:instancePath+"/crisis~1known",parentData:data,parentDataProperty:"crisis/known",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs210 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/levels"] !== undefined){
const _errs211 = errors;
if(!(validate29(data["crisis/levels"], {instancePath:instancePath+"/crisis~1levels",parentData:data,parentDataProperty:"crisis/levels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs211 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/manual"] !== undefined){
const _errs212 = errors;
if(!(validate29(data["crisis/manual"], {instancePath:instancePath+"/crisis~1manual",parentData:data,parentDataProperty:"crisis/manual",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs212 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/message"] !== undefined){
let data92 = data["crisis/message"];
const _errs213 = errors;
const _errs214 = errors;
let valid38 = false;
const _errs215 = errors;
if(typeof data92 !== "string"){
const err122 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((((data92 === "error") || (data92 === "warning")) || (data92 === "info")) || (data92 === "off"))){
const err123 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["crisis/message"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid16 = _errs215 === errors;
valid38 = valid38 || _valid16;
if(!valid38){
const _errs217 = errors;
if(errors === _errs217){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
const _errs219 = errors;
for(const key17 in data92){
if(!((key17 === "severity") || (key17 === "missing"))){
const err124 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
break;
}
}
if(_errs219 === errors){
if(data92.severity !== undefined){
const _errs220 = errors;
if(!(validate26(data92.severity, {instancePath:instancePath+"/crisis~1message/severity",parentData:data92,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid39 = _errs220 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data92.missing !== undefined){
let data94 = data92.missing;
const _errs221 = errors;
if(!(((typeof data94 == "number") && (!(data94 % 1) && !isNaN(data94))) && (isFinite(data94)))){
const err125 = {instancePath:instancePath+"/crisis~1message/missing",schemaPath:"#/properties/crisis~1message/anyOf/1/properties/missing/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(errors === _errs221){
if((typeof data94 == "number") && (isFinite(data94))){
if(data94 > 4 || isNaN(data94)){
const err126 = {instancePath:instancePath+"/crisis~1message/missing",schemaPath:"#/properties/crisis~1message/anyOf/1/properties/missing/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
else {
if(data94 < 0 || isNaN(data94)){
const err127 = {instancePath:instancePath+"/crisis~1message/missing",schemaPath:"#/properties/crisis~1message/anyOf/1/properties/missing/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid39 = _errs221 === errors;
}
else {
var valid39 = true;
}
}
}
}
else {
const err128 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
var _valid16 = _errs217 === errors;
valid38 = valid38 || _valid16;
}
if(!valid38){
const err129 = {instancePath:instancePath+"/crisis~1message",schemaPath:"#/properties/crisis~1message/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs213 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/misinformation"] !== undefined){
const _errs223 = errors;
if(!(validate29(data["crisis/misinformation"], {instancePath:instancePath+"/crisis~1misinformation",parentData:data,parentDataProperty:"crisis/misinformation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs223 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/monitoring"] !== undefined){
const _errs224 = errors;
if(!(validate29(data["crisis/monitoring"], {instancePath:instancePath+"/crisis~1monitoring",parentData:data,parentDataProperty:"crisis/monitoring",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs224 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/order"] !== undefined){
const _errs225 = errors;
if(!(validate29(data["crisis/order"], {instancePath:instancePath+"/crisis~1order",parentData:data,parentDataProperty:"crisis/order",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs225 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/pause"] !== undefined){
const _errs226 = errors;
if(!(validate29(data["crisis/pause"], {instancePath:instancePath+"/crisis~1pause",parentData:data,parentDataProperty:"crisis/pause",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs226 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/pause-owner"] !== undefined){
const _errs227 = errors;
if(!(validate29(data["crisis/pause-owner"], {instancePath:instancePath+"/crisis~1pause-owner",parentData:data,parentDataProperty:"crisis/pause-owner",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs227 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/response"] !== undefined){
const _errs228 = errors;
if(!(validate29(data["crisis/response"], {instancePath:instancePath+"/crisis~1response",parentData:data,parentDataProperty:"crisis/response",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs228 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/review"] !== undefined){
const _errs229 = errors;
if(!(validate29(data["crisis/review"], {instancePath:instancePath+"/crisis~1review",parentData:data,parentDataProperty:"crisis/review",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs229 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/roles"] !== undefined){
const _errs230 = errors;
if(!(validate29(data["crisis/roles"], {instancePath:instancePath+"/crisis~1roles",parentData:data,parentDataProperty:"crisis/roles",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs230 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/scenarios"] !== undefined){
const _errs231 = errors;
if(!(validate29(data["crisis/scenarios"], {instancePath:instancePath+"/crisis~1scenarios",parentData:data,parentDataProperty:"crisis/scenarios",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs231 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/statement"] !== undefined){
const _errs232 = errors;
if(!(validate29(data["crisis/statement"], {instancePath:instancePath+"/crisis~1statement",parentData:data,parentDataProperty:"crisis/statement",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs232 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/takeover"] !== undefined){
const _errs233 = errors;
if(!(validate29(data["crisis/takeover"], {instancePath:instancePath+"/crisis~1takeover",parentData:data,parentDataProperty:"crisis/takeover",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs233 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/threats"] !== undefined){
const _errs234 = errors;
if(!(validate29(data["crisis/threats"], {instancePath:instancePath+"/crisis~1threats",parentData:data,parentDataProperty:"crisis/threats",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs234 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/updates"] !== undefined){
const _errs235 = errors;
if(!(validate29(data["crisis/updates"], {instancePath:instancePath+"/crisis~1updates",parentData:data,parentDataProperty:"crisis/updates",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs235 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/access"] !== undefined){
const _errs236 = errors;
if(!(validate29(data["governance/access"], {instancePath:instancePath+"/governance~1access",parentData:data,parentDataProperty:"governance/access",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs236 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/accounts"] !== undefined){
let data109 = data["governance/accounts"];
const _errs237 = errors;
const _errs238 = errors;
let valid40 = false;
const _errs239 = errors;
if(typeof data109 !== "string"){
const err130 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
if(!((((data109 === "error") || (data109 === "warning")) || (data109 === "info")) || (data109 === "off"))){
const err131 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["governance/accounts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
var _valid17 = _errs239 === errors;
valid40 = valid40 || _valid17;
if(!valid40){
const _errs241 = errors;
if(errors === _errs241){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
const _errs243 = errors;
for(const key18 in data109){
if(!((key18 === "severity") || (key18 === "admins"))){
const err132 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
break;
}
}
if(_errs243 === errors){
if(data109.severity !== undefined){
const _errs244 = errors;
if(!(validate26(data109.severity, {instancePath:instancePath+"/governance~1accounts/severity",parentData:data109,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid41 = _errs244 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data109.admins !== undefined){
let data111 = data109.admins;
const _errs245 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err133 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
if(errors === _errs245){
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 1 || isNaN(data111)){
const err134 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid41 = _errs245 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
const err135 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
var _valid17 = _errs241 === errors;
valid40 = valid40 || _valid17;
}
if(!valid40){
const err136 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs237 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/approval"] !== undefined){
const _errs247 = errors;
if(!(validate29(data["governance/approval"], {instancePath:instancePath+"/governance~1approval",parentData:data,parentDataProperty:"governance/approval",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs247 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/approver"] !== undefined){
const _errs248 = errors;
if(!(validate29(data["governance/approver"], {instancePath:instancePath+"/governance~1approver",parentData:data,parentDataProperty:"governance/approver",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs248 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/current"] !== undefined){
const _errs249 = errors;
if(!(validate29(data["governance/current"], {instancePath:instancePath+"/governance~1current",parentData:data,parentDataProperty:"governance/current",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs249 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/header"] !== undefined){
const _errs250 = errors;
if(!(validate29(data["governance/header"], {instancePath:instancePath+"/governance~1header",parentData:data,parentDataProperty:"governance/header",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs250 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/people"] !== undefined){
const _errs251 = errors;
if(!(validate29(data["governance/people"], {instancePath:instancePath+"/governance~1people",parentData:data,parentDataProperty:"governance/people",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs251 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/secrets"] !== undefined){
const _errs252 = errors;
if(!(validate29(data["governance/secrets"], {instancePath:instancePath+"/governance~1secrets",parentData:data,parentDataProperty:"governance/secrets",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs252 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/ave"] !== undefined){
const _errs253 = errors;
if(!(validate29(data["kpis/ave"], {instancePath:instancePath+"/kpis~1ave",parentData:data,parentDataProperty:"kpis/ave",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs253 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/baseline"] !== undefined){
const _errs254 = errors;
if(!(validate29(data["kpis/baseline"], {instancePath:instancePath+"/kpis~1baseline",parentData:data,parentDataProperty:"kpis/baseline",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs254 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/bounds"] !== undefined){
const _errs255 = errors;
if(!(validate29(data["kpis/bounds"], {instancePath:instancePath+"/kpis~1bounds",parentData:data,parentDataProperty:"kpis/bounds",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs255 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/chain"] !== undefined){
const _errs256 = errors;
if(!(validate29(data["kpis/chain"], {instancePath:instancePath+"/kpis~1chain",parentData:data,parentDataProperty:"kpis/chain",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs256 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/count"] !== undefined){
let data122 = data["kpis/count"];
const _errs257 = errors;
const _errs258 = errors;
let valid42 = false;
const _errs259 = errors;
if(typeof data122 !== "string"){
const err137 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(!((((data122 === "error") || (data122 === "warning")) || (data122 === "info")) || (data122 === "off"))){
const err138 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/count"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
var _valid18 = _errs259 === errors;
valid42 = valid42 || _valid18;
if(!valid42){
const _errs261 = errors;
if(errors === _errs261){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
const _errs263 = errors;
for(const key19 in data122){
if(!((key19 === "severity") || (key19 === "max"))){
const err139 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
break;
}
}
if(_errs263 === errors){
if(data122.severity !== undefined){
const _errs264 = errors;
if(!(validate26(data122.severity, {instancePath:instancePath+"/kpis~1count/severity",parentData:data122,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid43 = _errs264 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data122.max !== undefined){
let data124 = data122.max;
const _errs265 = errors;
if(!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124)))){
const err140 = {instancePath:instancePath+"/kpis~1count/max",schemaPath:"#/properties/kpis~1count/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
if(errors === _errs265){
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 < 1 || isNaN(data124)){
const err141 = {instancePath:instancePath+"/kpis~1count/max",schemaPath:"#/properties/kpis~1count/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid43 = _errs265 === errors;
}
else {
var valid43 = true;
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
var _valid18 = _errs261 === errors;
valid42 = valid42 || _valid18;
}
if(!valid42){
const err143 = {instancePath:instancePath+"/kpis~1count",schemaPath:"#/properties/kpis~1count/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs257 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/denominator"] !== undefined){
const _errs267 = errors;
if(!(validate29(data["kpis/denominator"], {instancePath:instancePath+"/kpis~1denominator",parentData:data,parentDataProperty:"kpis/denominator",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs267 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/direction"] !== undefined){
const _errs268 = errors;
if(!(validate29(data["kpis/direction"], {instancePath:instancePath+"/kpis~1direction",parentData:data,parentDataProperty:"kpis/direction",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs268 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/due"] !== undefined){
const _errs269 = errors;
if(!(validate29(data["kpis/due"], {instancePath:instancePath+"/kpis~1due",parentData:data,parentDataProperty:"kpis/due",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs269 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/duplicate"] !== undefined){
const _errs270 = errors;
if(!(validate29(data["kpis/duplicate"], {instancePath:instancePath+"/kpis~1duplicate",parentData:data,parentDataProperty:"kpis/duplicate",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs270 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/fit"] !== undefined){
const _errs271 = errors;
if(!(validate29(data["kpis/fit"], {instancePath:instancePath+"/kpis~1fit",parentData:data,parentDataProperty:"kpis/fit",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs271 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/focus"] !== undefined){
let data130 = data["kpis/focus"];
const _errs272 = errors;
const _errs273 = errors;
let valid44 = false;
const _errs274 = errors;
if(typeof data130 !== "string"){
const err144 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((((data130 === "error") || (data130 === "warning")) || (data130 === "info")) || (data130 === "off"))){
const err145 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/focus"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid19 = _errs274 === errors;
valid44 = valid44 || _valid19;
if(!valid44){
const _errs276 = errors;
if(errors === _errs276){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
const _errs278 = errors;
for(const key20 in data130){
if(!((key20 === "severity") || (key20 === "max"))){
const err146 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
break;
}
}
if(_errs278 === errors){
if(data130.severity !== undefined){
const _errs279 = errors;
if(!(validate26(data130.severity, {instancePath:instancePath+"/kpis~1focus/severity",parentData:data130,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid45 = _errs279 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data130.max !== undefined){
let data132 = data130.max;
const _errs280 = errors;
if(!(((typeof data132 == "number") && (!(data132 % 1) && !isNaN(data132))) && (isFinite(data132)))){
const err147 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(errors === _errs280){
if((typeof data132 == "number") && (isFinite(data132))){
if(data132 < 1 || isNaN(data132)){
const err148 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid45 = _errs280 === errors;
}
else {
var valid45 = true;
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var _valid19 = _errs276 === errors;
valid44 = valid44 || _valid19;
}
if(!valid44){
const err150 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs272 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/formula"] !== undefined){
const _errs282 = errors;
if(!(validate29(data["kpis/formula"], {instancePath:instancePath+"/kpis~1formula",parentData:data,parentDataProperty:"kpis/formula",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs282 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/growth"] !== undefined){
let data134 = data["kpis/growth"];
const _errs283 = errors;
const _errs284 = errors;
let valid46 = false;
const _errs285 = errors;
if(typeof data134 !== "string"){
const err151 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((((data134 === "error") || (data134 === "warning")) || (data134 === "info")) || (data134 === "off"))){
const err152 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/growth"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid20 = _errs285 === errors;
valid46 = valid46 || _valid20;
if(!valid46){
const _errs287 = errors;
if(errors === _errs287){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
const _errs289 = errors;
for(const key21 in data134){
if(!((key21 === "severity") || (key21 === "monthly"))){
const err153 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
break;
}
}
if(_errs289 === errors){
if(data134.severity !== undefined){
const _errs290 = errors;
if(!(validate26(data134.severity, {instancePath:instancePath+"/kpis~1growth/severity",parentData:data134,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid47 = _errs290 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data134.monthly !== undefined){
let data136 = data134.monthly;
const _errs291 = errors;
if(errors === _errs291){
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 0 || isNaN(data136)){
const err154 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err155 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
var valid47 = _errs291 === errors;
}
else {
var valid47 = true;
}
}
}
}
else {
const err156 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var _valid20 = _errs287 === errors;
valid46 = valid46 || _valid20;
}
if(!valid46){
const err157 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs283 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/linked"] !== undefined){
const _errs293 = errors;
if(!(validate29(data["kpis/linked"], {instancePath:instancePath+"/kpis~1linked",parentData:data,parentDataProperty:"kpis/linked",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs293 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/posts"] !== undefined){
let data138 = data["kpis/posts"];
const _errs294 = errors;
const _errs295 = errors;
let valid48 = false;
const _errs296 = errors;
if(typeof data138 !== "string"){
const err158 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((((data138 === "error") || (data138 === "warning")) || (data138 === "info")) || (data138 === "off"))){
const err159 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/posts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid21 = _errs296 === errors;
valid48 = valid48 || _valid21;
if(!valid48){
const _errs298 = errors;
if(errors === _errs298){
if(data138 && typeof data138 == "object" && !Array.isArray(data138)){
const _errs300 = errors;
for(const key22 in data138){
if(!((key22 === "severity") || (key22 === "difference"))){
const err160 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
break;
}
}
if(_errs300 === errors){
if(data138.severity !== undefined){
const _errs301 = errors;
if(!(validate26(data138.severity, {instancePath:instancePath+"/kpis~1posts/severity",parentData:data138,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid49 = _errs301 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data138.difference !== undefined){
let data140 = data138.difference;
const _errs302 = errors;
if(errors === _errs302){
if((typeof data140 == "number") && (isFinite(data140))){
if(data140 < 0 || isNaN(data140)){
const err161 = {instancePath:instancePath+"/kpis~1posts/difference",schemaPath:"#/properties/kpis~1posts/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err162 = {instancePath:instancePath+"/kpis~1posts/difference",schemaPath:"#/properties/kpis~1posts/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var valid49 = _errs302 === errors;
}
else {
var valid49 = true;
}
}
}
}
else {
const err163 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var _valid21 = _errs298 === errors;
valid48 = valid48 || _valid21;
}
if(!valid48){
const err164 = {instancePath:instancePath+"/kpis~1posts",schemaPath:"#/properties/kpis~1posts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs294 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/profiles"] !== undefined){
let data141 = data["kpis/profiles"];
const _errs304 = errors;
const _errs305 = errors;
let valid50 = false;
const _errs306 = errors;
if(typeof data141 !== "string"){
const err165 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((((data141 === "error") || (data141 === "warning")) || (data141 === "info")) || (data141 === "off"))){
const err166 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/profiles"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid22 = _errs306 === errors;
valid50 = valid50 || _valid22;
if(!valid50){
const _errs308 = errors;
if(errors === _errs308){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
const _errs310 = errors;
for(const key23 in data141){
if(!((key23 === "severity") || (key23 === "times"))){
const err167 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
break;
}
}
if(_errs310 === errors){
if(data141.severity !== undefined){
const _errs311 = errors;
if(!(validate26(data141.severity, {instancePath:instancePath+"/kpis~1profiles/severity",parentData:data141,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid51 = _errs311 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data141.times !== undefined){
let data143 = data141.times;
const _errs312 = errors;
if(errors === _errs312){
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 1 || isNaN(data143)){
const err168 = {instancePath:instancePath+"/kpis~1profiles/times",schemaPath:"#/properties/kpis~1profiles/anyOf/1/properties/times/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err169 = {instancePath:instancePath+"/kpis~1profiles/times",schemaPath:"#/properties/kpis~1profiles/anyOf/1/properties/times/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
var valid51 = _errs312 === errors;
}
else {
var valid51 = true;
}
}
}
}
else {
const err170 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
var _valid22 = _errs308 === errors;
valid50 = valid50 || _valid22;
}
if(!valid50){
const err171 = {instancePath:instancePath+"/kpis~1profiles",schemaPath:"#/properties/kpis~1profiles/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs304 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/range"] !== undefined){
const _errs314 = errors;
if(!(validate29(data["kpis/range"], {instancePath:instancePath+"/kpis~1range",parentData:data,parentDataProperty:"kpis/range",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs314 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/rates"] !== undefined){
let data145 = data["kpis/rates"];
const _errs315 = errors;
const _errs316 = errors;
let valid52 = false;
const _errs317 = errors;
if(typeof data145 !== "string"){
const err172 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((((data145 === "error") || (data145 === "warning")) || (data145 === "info")) || (data145 === "off"))){
const err173 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/rates"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid23 = _errs317 === errors;
valid52 = valid52 || _valid23;
if(!valid52){
const _errs319 = errors;
if(errors === _errs319){
if(data145 && typeof data145 == "object" && !Array.isArray(data145)){
const _errs321 = errors;
for(const key24 in data145){
if(!((key24 === "severity") || (key24 === "difference"))){
const err174 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
break;
}
}
if(_errs321 === errors){
if(data145.severity !== undefined){
const _errs322 = errors;
if(!(validate26(data145.severity, {instancePath:instancePath+"/kpis~1rates/severity",parentData:data145,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid53 = _errs322 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data145.difference !== undefined){
let data147 = data145.difference;
const _errs323 = errors;
if(errors === _errs323){
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 < 0 || isNaN(data147)){
const err175 = {instancePath:instancePath+"/kpis~1rates/difference",schemaPath:"#/properties/kpis~1rates/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err176 = {instancePath:instancePath+"/kpis~1rates/difference",schemaPath:"#/properties/kpis~1rates/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
var valid53 = _errs323 === errors;
}
else {
var valid53 = true;
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var _valid23 = _errs319 === errors;
valid52 = valid52 || _valid23;
}
if(!valid52){
const err178 = {instancePath:instancePath+"/kpis~1rates",schemaPath:"#/properties/kpis~1rates/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs315 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/return"] !== undefined){
let data148 = data["kpis/return"];
const _errs325 = errors;
const _errs326 = errors;
let valid54 = false;
const _errs327 = errors;
if(typeof data148 !== "string"){
const err179 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!((((data148 === "error") || (data148 === "warning")) || (data148 === "info")) || (data148 === "off"))){
const err180 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/return"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid24 = _errs327 === errors;
valid54 = valid54 || _valid24;
if(!valid54){
const _errs329 = errors;
if(errors === _errs329){
if(data148 && typeof data148 == "object" && !Array.isArray(data148)){
const _errs331 = errors;
for(const key25 in data148){
if(!((key25 === "severity") || (key25 === "tolerance"))){
const err181 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
break;
}
}
if(_errs331 === errors){
if(data148.severity !== undefined){
const _errs332 = errors;
if(!(validate26(data148.severity, {instancePath:instancePath+"/kpis~1return/severity",parentData:data148,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid55 = _errs332 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data148.tolerance !== undefined){
let data150 = data148.tolerance;
const _errs333 = errors;
if(errors === _errs333){
if((typeof data150 == "number") && (isFinite(data150))){
if(data150 < 0 || isNaN(data150)){
const err182 = {instancePath:instancePath+"/kpis~1return/tolerance",schemaPath:"#/properties/kpis~1return/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err183 = {instancePath:instancePath+"/kpis~1return/tolerance",schemaPath:"#/properties/kpis~1return/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
var valid55 = _errs333 === errors;
}
else {
var valid55 = true;
}
}
}
}
else {
const err184 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
var _valid24 = _errs329 === errors;
valid54 = valid54 || _valid24;
}
if(!valid54){
const err185 = {instancePath:instancePath+"/kpis~1return",schemaPath:"#/properties/kpis~1return/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs325 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/shares"] !== undefined){
let data151 = data["kpis/shares"];
const _errs335 = errors;
const _errs336 = errors;
let valid56 = false;
const _errs337 = errors;
if(typeof data151 !== "string"){
const err186 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!((((data151 === "error") || (data151 === "warning")) || (data151 === "info")) || (data151 === "off"))){
const err187 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/shares"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid25 = _errs337 === errors;
valid56 = valid56 || _valid25;
if(!valid56){
const _errs339 = errors;
if(errors === _errs339){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
const _errs341 = errors;
for(const key26 in data151){
if(!((key26 === "severity") || (key26 === "difference"))){
const err188 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
break;
}
}
if(_errs341 === errors){
if(data151.severity !== undefined){
const _errs342 = errors;
if(!(validate26(data151.severity, {instancePath:instancePath+"/kpis~1shares/severity",parentData:data151,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid57 = _errs342 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data151.difference !== undefined){
let data153 = data151.difference;
const _errs343 = errors;
if(errors === _errs343){
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 0 || isNaN(data153)){
const err189 = {instancePath:instancePath+"/kpis~1shares/difference",schemaPath:"#/properties/kpis~1shares/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err190 = {instancePath:instancePath+"/kpis~1shares/difference",schemaPath:"#/properties/kpis~1shares/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
var valid57 = _errs343 === errors;
}
else {
var valid57 = true;
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
var _valid25 = _errs339 === errors;
valid56 = valid56 || _valid25;
}
if(!valid56){
const err192 = {instancePath:instancePath+"/kpis~1shares",schemaPath:"#/properties/kpis~1shares/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs335 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/source"] !== undefined){
const _errs345 = errors;
if(!(validate29(data["kpis/source"], {instancePath:instancePath+"/kpis~1source",parentData:data,parentDataProperty:"kpis/source",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs345 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/target"] !== undefined){
const _errs346 = errors;
if(!(validate29(data["kpis/target"], {instancePath:instancePath+"/kpis~1target",parentData:data,parentDataProperty:"kpis/target",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs346 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/total"] !== undefined){
const _errs347 = errors;
if(!(validate29(data["kpis/total"], {instancePath:instancePath+"/kpis~1total",parentData:data,parentDataProperty:"kpis/total",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs347 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/vanity"] !== undefined){
const _errs348 = errors;
if(!(validate29(data["kpis/vanity"], {instancePath:instancePath+"/kpis~1vanity",parentData:data,parentDataProperty:"kpis/vanity",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs348 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/watch-time"] !== undefined){
let data158 = data["kpis/watch-time"];
const _errs349 = errors;
const _errs350 = errors;
let valid58 = false;
const _errs351 = errors;
if(typeof data158 !== "string"){
const err193 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!((((data158 === "error") || (data158 === "warning")) || (data158 === "info")) || (data158 === "off"))){
const err194 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/watch-time"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid26 = _errs351 === errors;
valid58 = valid58 || _valid26;
if(!valid58){
const _errs353 = errors;
if(errors === _errs353){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
const _errs355 = errors;
for(const key27 in data158){
if(!((key27 === "severity") || (key27 === "minutes"))){
const err195 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
break;
}
}
if(_errs355 === errors){
if(data158.severity !== undefined){
const _errs356 = errors;
if(!(validate26(data158.severity, {instancePath:instancePath+"/kpis~1watch-time/severity",parentData:data158,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid59 = _errs356 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data158.minutes !== undefined){
let data160 = data158.minutes;
const _errs357 = errors;
if(errors === _errs357){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0 || isNaN(data160)){
const err196 = {instancePath:instancePath+"/kpis~1watch-time/minutes",schemaPath:"#/properties/kpis~1watch-time/anyOf/1/properties/minutes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err197 = {instancePath:instancePath+"/kpis~1watch-time/minutes",schemaPath:"#/properties/kpis~1watch-time/anyOf/1/properties/minutes/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
var valid59 = _errs357 === errors;
}
else {
var valid59 = true;
}
}
}
}
else {
const err198 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
var _valid26 = _errs353 === errors;
valid58 = valid58 || _valid26;
}
if(!valid58){
const err199 = {instancePath:instancePath+"/kpis~1watch-time",schemaPath:"#/properties/kpis~1watch-time/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs349 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/weekly"] !== undefined){
let data161 = data["kpis/weekly"];
const _errs359 = errors;
const _errs360 = errors;
let valid60 = false;
const _errs361 = errors;
if(typeof data161 !== "string"){
const err200 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!((((data161 === "error") || (data161 === "warning")) || (data161 === "info")) || (data161 === "off"))){
const err201 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/weekly"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid27 = _errs361 === errors;
valid60 = valid60 || _valid27;
if(!valid60){
const _errs363 = errors;
if(errors === _errs363){
if(data161 && typeof data161 == "object" && !Array.isArray(data161)){
const _errs365 = errors;
for(const key28 in data161){
if(!((key28 === "severity") || (key28 === "tolerance"))){
const err202 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
break;
}
}
if(_errs365 === errors){
if(data161.severity !== undefined){
const _errs366 = errors;
if(!(validate26(data161.severity, {instancePath:instancePath+"/kpis~1weekly/severity",parentData:data161,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid61 = _errs366 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data161.tolerance !== undefined){
let data163 = data161.tolerance;
const _errs367 = errors;
if(errors === _errs367){
if((typeof data163 == "number") && (isFinite(data163))){
if(data163 < 0 || isNaN(data163)){
const err203 = {instancePath:instancePath+"/kpis~1weekly/tolerance",schemaPath:"#/properties/kpis~1weekly/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err204 = {instancePath:instancePath+"/kpis~1weekly/tolerance",schemaPath:"#/properties/kpis~1weekly/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
var valid61 = _errs367 === errors;
}
else {
var valid61 = true;
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
var _valid27 = _errs363 === errors;
valid60 = valid60 || _valid27;
}
if(!valid60){
const err206 = {instancePath:instancePath+"/kpis~1weekly",schemaPath:"#/properties/kpis~1weekly/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs359 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/behind"] !== undefined){
const _errs369 = errors;
if(!(validate29(data["measurement/behind"], {instancePath:instancePath+"/measurement~1behind",parentData:data,parentDataProperty:"measurement/behind",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs369 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/correction"] !== undefined){
const _errs370 = errors;
if(!(validate29(data["measurement/correction"], {instancePath:instancePath+"/measurement~1correction",parentData:data,parentDataProperty:"measurement/correction",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs370 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/leader"] !== undefined){
const _errs371 = errors;
if(!(validate29(data["measurement/leader"], {instancePath:instancePath+"/measurement~1leader",parentData:data,parentDataProperty:"measurement/leader",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs371 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/overdue"] !== undefined){
let data167 = data["measurement/overdue"];
const _errs372 = errors;
const _errs373 = errors;
let valid62 = false;
const _errs374 = errors;
if(typeof data167 !== "string"){
const err207 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(!((((data167 === "error") || (data167 === "warning")) || (data167 === "info")) || (data167 === "off"))){
const err208 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["measurement/overdue"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
var _valid28 = _errs374 === errors;
valid62 = valid62 || _valid28;
if(!valid62){
const _errs376 = errors;
if(errors === _errs376){
if(data167 && typeof data167 == "object" && !Array.isArray(data167)){
const _errs378 = errors;
for(const key29 in data167){
if(!(((key29 === "severity") || (key29 === "graceDays")) || (key29 === "none"))){
const err209 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
break;
}
}
if(_errs378 === errors){
if(data167.severity !== undefined){
const _errs379 = errors;
if(!(validate26(data167.severity, {instancePath:instancePath+"/measurement~1overdue/severity",parentData:data167,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid63 = _errs379 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data167.graceDays !== undefined){
let data169 = data167.graceDays;
const _errs380 = errors;
if(!(((typeof data169 == "number") && (!(data169 % 1) && !isNaN(data169))) && (isFinite(data169)))){
const err210 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if(errors === _errs380){
if((typeof data169 == "number") && (isFinite(data169))){
if(data169 < 0 || isNaN(data169)){
const err211 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid63 = _errs380 === errors;
}
else {
var valid63 = true;
}
if(valid63){
if(data167.none !== undefined){
const _errs382 = errors;
if(typeof data167.none !== "boolean"){
const err212 = {instancePath:instancePath+"/measurement~1overdue/none",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/none/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var valid63 = _errs382 === errors;
}
else {
var valid63 = true;
}
}
}
}
}
else {
const err213 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
var _valid28 = _errs376 === errors;
valid62 = valid62 || _valid28;
}
if(!valid62){
const err214 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs372 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/results"] !== undefined){
let data171 = data["measurement/results"];
const _errs384 = errors;
const _errs385 = errors;
let valid64 = false;
const _errs386 = errors;
if(typeof data171 !== "string"){
const err215 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
if(!((((data171 === "error") || (data171 === "warning")) || (data171 === "info")) || (data171 === "off"))){
const err216 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["measurement/results"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
var _valid29 = _errs386 === errors;
valid64 = valid64 || _valid29;
if(!valid64){
const _errs388 = errors;
if(errors === _errs388){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
const _errs390 = errors;
for(const key30 in data171){
if(!((key30 === "severity") || (key30 === "daysAfter"))){
const err217 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
break;
}
}
if(_errs390 === errors){
if(data171.severity !== undefined){
const _errs391 = errors;
if(!(validate26(data171.severity, {instancePath:instancePath+"/measurement~1results/severity",parentData:data171,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid65 = _errs391 === errors;
}
else {
var valid65 = true;
}
if(valid65){
if(data171.daysAfter !== undefined){
let data173 = data171.daysAfter;
const _errs392 = errors;
if(!(((typeof data173 == "number") && (!(data173 % 1) && !isNaN(data173))) && (isFinite(data173)))){
const err218 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
if(errors === _errs392){
if((typeof data173 == "number") && (isFinite(data173))){
if(data173 < 0 || isNaN(data173)){
const err219 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid65 = _errs392 === errors;
}
else {
var valid65 = true;
}
}
}
}
else {
const err220 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
var _valid29 = _errs388 === errors;
valid64 = valid64 || _valid29;
}
if(!valid64){
const err221 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs384 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/review"] !== undefined){
const _errs394 = errors;
if(!(validate29(data["measurement/review"], {instancePath:instancePath+"/measurement~1review",parentData:data,parentDataProperty:"measurement/review",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs394 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/agrees"] !== undefined){
const _errs395 = errors;
if(!(validate29(data["objectives/agrees"], {instancePath:instancePath+"/objectives~1agrees",parentData:data,parentDataProperty:"objectives/agrees",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs395 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/compound"] !== undefined){
const _errs396 = errors;
if(!(validate29(data["objectives/compound"], {instancePath:instancePath+"/objectives~1compound",parentData:data,parentDataProperty:"objectives/compound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs396 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/consistent"] !== undefined){
const _errs397 = errors;
if(!(validate29(data["objectives/consistent"], {instancePath:instancePath+"/objectives~1consistent",parentData:data,parentDataProperty:"objectives/consistent",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs397 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/focus"] !== undefined){
let data178 = data["objectives/focus"];
const _errs398 = errors;
const _errs399 = errors;
let valid66 = false;
const _errs400 = errors;
if(typeof data178 !== "string"){
const err222 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if(!((((data178 === "error") || (data178 === "warning")) || (data178 === "info")) || (data178 === "off"))){
const err223 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["objectives/focus"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid30 = _errs400 === errors;
valid66 = valid66 || _valid30;
if(!valid66){
const _errs402 = errors;
if(errors === _errs402){
if(data178 && typeof data178 == "object" && !Array.isArray(data178)){
const _errs404 = errors;
for(const key31 in data178){
if(!((key31 === "severity") || (key31 === "max"))){
const err224 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
break;
}
}
if(_errs404 === errors){
if(data178.severity !== undefined){
const _errs405 = errors;
if(!(validate26(data178.severity, {instancePath:instancePath+"/objectives~1focus/severity",parentData:data178,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid67 = _errs405 === errors;
}
else {
var valid67 = true;
}
if(valid67){
if(data178.max !== undefined){
let data180 = data178.max;
const _errs406 = errors;
if(!(((typeof data180 == "number") && (!(data180 % 1) && !isNaN(data180))) && (isFinite(data180)))){
const err225 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
if(errors === _errs406){
if((typeof data180 == "number") && (isFinite(data180))){
if(data180 < 1 || isNaN(data180)){
const err226 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid67 = _errs406 === errors;
}
else {
var valid67 = true;
}
}
}
}
else {
const err227 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
var _valid30 = _errs402 === errors;
valid66 = valid66 || _valid30;
}
if(!valid66){
const err228 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs398 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/goal"] !== undefined){
const _errs408 = errors;
if(!(validate29(data["objectives/goal"], {instancePath:instancePath+"/objectives~1goal",parentData:data,parentDataProperty:"objectives/goal",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs408 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/measurable"] !== undefined){
const _errs409 = errors;
if(!(validate29(data["objectives/measurable"], {instancePath:instancePath+"/objectives~1measurable",parentData:data,parentDataProperty:"objectives/measurable",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs409 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/outcome"] !== undefined){
const _errs410 = errors;
if(!(validate29(data["objectives/outcome"], {instancePath:instancePath+"/objectives~1outcome",parentData:data,parentDataProperty:"objectives/outcome",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs410 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/owner"] !== undefined){
const _errs411 = errors;
if(!(validate29(data["objectives/owner"], {instancePath:instancePath+"/objectives~1owner",parentData:data,parentDataProperty:"objectives/owner",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs411 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/primary"] !== undefined){
const _errs412 = errors;
if(!(validate29(data["objectives/primary"], {instancePath:instancePath+"/objectives~1primary",parentData:data,parentDataProperty:"objectives/primary",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs412 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/pursued"] !== undefined){
const _errs413 = errors;
if(!(validate29(data["objectives/pursued"], {instancePath:instancePath+"/objectives~1pursued",parentData:data,parentDataProperty:"objectives/pursued",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs413 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/realistic"] !== undefined){
let data187 = data["objectives/realistic"];
const _errs414 = errors;
const _errs415 = errors;
let valid68 = false;
const _errs416 = errors;
if(typeof data187 !== "string"){
const err229 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
if(!((((data187 === "error") || (data187 === "warning")) || (data187 === "info")) || (data187 === "off"))){
const err230 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["objectives/realistic"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
var _valid31 = _errs416 === errors;
valid68 = valid68 || _valid31;
if(!valid68){
const _errs418 = errors;
if(errors === _errs418){
if(data187 && typeof data187 == "object" && !Array.isArray(data187)){
const _errs420 = errors;
for(const key32 in data187){
if(!((key32 === "severity") || (key32 === "growth"))){
const err231 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
break;
}
}
if(_errs420 === errors){
if(data187.severity !== undefined){
const _errs421 = errors;
if(!(validate26(data187.severity, {instancePath:instancePath+"/objectives~1realistic/severity",parentData:data187,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid69 = _errs421 === errors;
}
else {
var valid69 = true;
}
if(valid69){
if(data187.growth !== undefined){
let data189 = data187.growth;
const _errs422 = errors;
if(errors === _errs422){
if((typeof data189 == "number") && (isFinite(data189))){
if(data189 < 0 || isNaN(data189)){
const err232 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err233 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
var valid69 = _errs422 === errors;
}
else {
var valid69 = true;
}
}
}
}
else {
const err234 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
var _valid31 = _errs418 === errors;
valid68 = valid68 || _valid31;
}
if(!valid68){
const err235 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs414 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/time-bound"] !== undefined){
const _errs424 = errors;
if(!(validate29(data["objectives/time-bound"], {instancePath:instancePath+"/objectives~1time-bound",parentData:data,parentDataProperty:"objectives/time-bound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs424 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/vague"] !== undefined){
const _errs425 = errors;
if(!(validate29(data["objectives/vague"], {instancePath:instancePath+"/objectives~1vague",parentData:data,parentDataProperty:"objectives/vague",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs425 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/defined"] !== undefined){
const _errs426 = errors;
if(!(validate29(data["people/defined"], {instancePath:instancePath+"/people~1defined",parentData:data,parentDataProperty:"people/defined",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs426 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/distinct"] !== undefined){
const _errs427 = errors;
if(!(validate29(data["people/distinct"], {instancePath:instancePath+"/people~1distinct",parentData:data,parentDataProperty:"people/distinct",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs427 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/language"] !== undefined){
const _errs428 = errors;
if(!(validate29(data["people/language"], {instancePath:instancePath+"/people~1language",parentData:data,parentDataProperty:"people/language",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs428 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/platform-fit"] !== undefined){
const _errs429 = errors;
if(!(validate29(data["people/platform-fit"], {instancePath:instancePath+"/people~1platform-fit",parentData:data,parentDataProperty:"people/platform-fit",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs429 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/reached"] !== undefined){
const _errs430 = errors;
if(!(validate29(data["people/reached"], {instancePath:instancePath+"/people~1reached",parentData:data,parentDataProperty:"people/reached",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs430 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/served"] !== undefined){
const _errs431 = errors;
if(!(validate29(data["people/served"], {instancePath:instancePath+"/people~1served",parentData:data,parentDataProperty:"people/served",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs431 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/competitor"] !== undefined){
const _errs432 = errors;
if(!(validate29(data["situation/competitor"], {instancePath:instancePath+"/situation~1competitor",parentData:data,parentDataProperty:"situation/competitor",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs432 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/dormant"] !== undefined){
let data199 = data["situation/dormant"];
const _errs433 = errors;
const _errs434 = errors;
let valid70 = false;
const _errs435 = errors;
if(typeof data199 !== "string"){
const err236 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
if(!((((data199 === "error") || (data199 === "warning")) || (data199 === "info")) || (data199 === "off"))){
const err237 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["situation/dormant"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var _valid32 = _errs435 === errors;
valid70 = valid70 || _valid32;
if(!valid70){
const _errs437 = errors;
if(errors === _errs437){
if(data199 && typeof data199 == "object" && !Array.isArray(data199)){
const _errs439 = errors;
for(const key33 in data199){
if(!((key33 === "severity") || (key33 === "days"))){
const err238 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
break;
}
}
if(_errs439 === errors){
if(data199.severity !== undefined){
const _errs440 = errors;
if(!(validate26(data199.severity, {instancePath:instancePath+"/situation~1dormant/severity",parentData:data199,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid71 = _errs440 === errors;
}
else {
var valid71 = true;
}
if(valid71){
if(data199.days !== undefined){
let data201 = data199.days;
const _errs441 = errors;
if(!(((typeof data201 == "number") && (!(data201 % 1) && !isNaN(data201))) && (isFinite(data201)))){
const err239 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
if(errors === _errs441){
if((typeof data201 == "number") && (isFinite(data201))){
if(data201 < 1 || isNaN(data201)){
const err240 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid71 = _errs441 === errors;
}
else {
var valid71 = true;
}
}
}
}
else {
const err241 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
var _valid32 = _errs437 === errors;
valid70 = valid70 || _valid32;
}
if(!valid70){
const err242 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs433 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/external"] !== undefined){
const _errs443 = errors;
if(!(validate29(data["situation/external"], {instancePath:instancePath+"/situation~1external",parentData:data,parentDataProperty:"situation/external",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs443 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/internal"] !== undefined){
const _errs444 = errors;
if(!(validate29(data["situation/internal"], {instancePath:instancePath+"/situation~1internal",parentData:data,parentDataProperty:"situation/internal",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs444 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/stale"] !== undefined){
let data204 = data["situation/stale"];
const _errs445 = errors;
const _errs446 = errors;
let valid72 = false;
const _errs447 = errors;
if(typeof data204 !== "string"){
const err243 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
if(!((((data204 === "error") || (data204 === "warning")) || (data204 === "info")) || (data204 === "off"))){
const err244 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["situation/stale"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
var _valid33 = _errs447 === errors;
valid72 = valid72 || _valid33;
if(!valid72){
const _errs449 = errors;
if(errors === _errs449){
if(data204 && typeof data204 == "object" && !Array.isArray(data204)){
const _errs451 = errors;
for(const key34 in data204){
if(!((key34 === "severity") || (key34 === "months"))){
const err245 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
break;
}
}
if(_errs451 === errors){
if(data204.severity !== undefined){
const _errs452 = errors;
if(!(validate26(data204.severity, {instancePath:instancePath+"/situation~1stale/severity",parentData:data204,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid73 = _errs452 === errors;
}
else {
var valid73 = true;
}
if(valid73){
if(data204.months !== undefined){
let data206 = data204.months;
const _errs453 = errors;
if(!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206)))){
const err246 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
if(errors === _errs453){
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 < 1 || isNaN(data206)){
const err247 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid73 = _errs453 === errors;
}
else {
var valid73 = true;
}
}
}
}
else {
const err248 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
var _valid33 = _errs449 === errors;
valid72 = valid72 || _valid33;
}
if(!valid72){
const err249 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs445 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot"] !== undefined){
const _errs455 = errors;
if(!(validate29(data["situation/swot"], {instancePath:instancePath+"/situation~1swot",parentData:data,parentDataProperty:"situation/swot",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs455 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-answered"] !== undefined){
const _errs456 = errors;
if(!(validate29(data["situation/swot-answered"], {instancePath:instancePath+"/situation~1swot-answered",parentData:data,parentDataProperty:"situation/swot-answered",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs456 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-duplicate"] !== undefined){
const _errs457 = errors;
if(!(validate29(data["situation/swot-duplicate"], {instancePath:instancePath+"/situation~1swot-duplicate",parentData:data,parentDataProperty:"situation/swot-duplicate",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs457 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-evidence"] !== undefined){
const _errs458 = errors;
if(!(validate29(data["situation/swot-evidence"], {instancePath:instancePath+"/situation~1swot-evidence",parentData:data,parentDataProperty:"situation/swot-evidence",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs458 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-focus"] !== undefined){
let data211 = data["situation/swot-focus"];
const _errs459 = errors;
const _errs460 = errors;
let valid74 = false;
const _errs461 = errors;
if(typeof data211 !== "string"){
const err250 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
if(!((((data211 === "error") || (data211 === "warning")) || (data211 === "info")) || (data211 === "off"))){
const err251 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["situation/swot-focus"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
var _valid34 = _errs461 === errors;
valid74 = valid74 || _valid34;
if(!valid74){
const _errs463 = errors;
if(errors === _errs463){
if(data211 && typeof data211 == "object" && !Array.isArray(data211)){
const _errs465 = errors;
for(const key35 in data211){
if(!((key35 === "severity") || (key35 === "max"))){
const err252 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
break;
}
}
if(_errs465 === errors){
if(data211.severity !== undefined){
const _errs466 = errors;
if(!(validate26(data211.severity, {instancePath:instancePath+"/situation~1swot-focus/severity",parentData:data211,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid75 = _errs466 === errors;
}
else {
var valid75 = true;
}
if(valid75){
if(data211.max !== undefined){
let data213 = data211.max;
const _errs467 = errors;
if(!(((typeof data213 == "number") && (!(data213 % 1) && !isNaN(data213))) && (isFinite(data213)))){
const err253 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
if(errors === _errs467){
if((typeof data213 == "number") && (isFinite(data213))){
if(data213 < 1 || isNaN(data213)){
const err254 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid75 = _errs467 === errors;
}
else {
var valid75 = true;
}
}
}
}
else {
const err255 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
var _valid34 = _errs463 === errors;
valid74 = valid74 || _valid34;
}
if(!valid74){
const err256 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs459 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-side"] !== undefined){
const _errs469 = errors;
if(!(validate29(data["situation/swot-side"], {instancePath:instancePath+"/situation~1swot-side",parentData:data,parentDataProperty:"situation/swot-side",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs469 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/action"] !== undefined){
const _errs470 = errors;
if(!(validate29(data["strategy/action"], {instancePath:instancePath+"/strategy~1action",parentData:data,parentDataProperty:"strategy/action",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs470 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/action-dates"] !== undefined){
const _errs471 = errors;
if(!(validate29(data["strategy/action-dates"], {instancePath:instancePath+"/strategy~1action-dates",parentData:data,parentDataProperty:"strategy/action-dates",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs471 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/avoided"] !== undefined){
const _errs472 = errors;
if(!(validate29(data["strategy/avoided"], {instancePath:instancePath+"/strategy~1avoided",parentData:data,parentDataProperty:"strategy/avoided",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs472 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/capacity"] !== undefined){
let data218 = data["strategy/capacity"];
const _errs473 = errors;
const _errs474 = errors;
let valid76 = false;
const _errs475 = errors;
if(typeof data218 !== "string"){
const err257 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
if(!((((data218 === "error") || (data218 === "warning")) || (data218 === "info")) || (data218 === "off"))){
const err258 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["strategy/capacity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
var _valid35 = _errs475 === errors;
valid76 = valid76 || _valid35;
if(!valid76){
const _errs477 = errors;
if(errors === _errs477){
if(data218 && typeof data218 == "object" && !Array.isArray(data218)){
const _errs479 = errors;
for(const key36 in data218){
if(!((key36 === "severity") || (key36 === "tolerance"))){
const err259 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
break;
}
}
if(_errs479 === errors){
if(data218.severity !== undefined){
const _errs480 = errors;
if(!(validate26(data218.severity, {instancePath:instancePath+"/strategy~1capacity/severity",parentData:data218,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid77 = _errs480 === errors;
}
else {
var valid77 = true;
}
if(valid77){
if(data218.tolerance !== undefined){
let data220 = data218.tolerance;
const _errs481 = errors;
if(errors === _errs481){
if((typeof data220 == "number") && (isFinite(data220))){
if(data220 < 0 || isNaN(data220)){
const err260 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err261 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
}
var valid77 = _errs481 === errors;
}
else {
var valid77 = true;
}
}
}
}
else {
const err262 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
var _valid35 = _errs477 === errors;
valid76 = valid76 || _valid35;
}
if(!valid76){
const err263 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs473 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/channels"] !== undefined){
const _errs483 = errors;
if(!(validate29(data["strategy/channels"], {instancePath:instancePath+"/strategy~1channels",parentData:data,parentDataProperty:"strategy/channels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs483 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/format"] !== undefined){
const _errs484 = errors;
if(!(validate29(data["strategy/format"], {instancePath:instancePath+"/strategy~1format",parentData:data,parentDataProperty:"strategy/format",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs484 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/frequency"] !== undefined){
const _errs485 = errors;
if(!(validate29(data["strategy/frequency"], {instancePath:instancePath+"/strategy~1frequency",parentData:data,parentDataProperty:"strategy/frequency",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs485 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/hours"] !== undefined){
const _errs486 = errors;
if(!(validate29(data["strategy/hours"], {instancePath:instancePath+"/strategy~1hours",parentData:data,parentDataProperty:"strategy/hours",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs486 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/pillar-share"] !== undefined){
const _errs487 = errors;
if(!(validate29(data["strategy/pillar-share"], {instancePath:instancePath+"/strategy~1pillar-share",parentData:data,parentDataProperty:"strategy/pillar-share",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs487 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/rationale"] !== undefined){
const _errs488 = errors;
if(!(validate29(data["strategy/rationale"], {instancePath:instancePath+"/strategy~1rationale",parentData:data,parentDataProperty:"strategy/rationale",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs488 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/recommended-frequency"] !== undefined){
let data227 = data["strategy/recommended-frequency"];
const _errs489 = errors;
const _errs490 = errors;
let valid78 = false;
const _errs491 = errors;
if(typeof data227 !== "string"){
const err264 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
if(!((((data227 === "error") || (data227 === "warning")) || (data227 === "info")) || (data227 === "off"))){
const err265 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["strategy/recommended-frequency"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var _valid36 = _errs491 === errors;
valid78 = valid78 || _valid36;
if(!valid78){
const _errs493 = errors;
if(errors === _errs493){
if(data227 && typeof data227 == "object" && !Array.isArray(data227)){
const _errs495 = errors;
for(const key37 in data227){
if(!((key37 === "severity") || (key37 === "factor"))){
const err266 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
break;
}
}
if(_errs495 === errors){
if(data227.severity !== undefined){
const _errs496 = errors;
if(!(validate26(data227.severity, {instancePath:instancePath+"/strategy~1recommended-frequency/severity",parentData:data227,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid79 = _errs496 === errors;
}
else {
var valid79 = true;
}
if(valid79){
if(data227.factor !== undefined){
let data229 = data227.factor;
const _errs497 = errors;
if(errors === _errs497){
if((typeof data229 == "number") && (isFinite(data229))){
if(data229 < 1 || isNaN(data229)){
const err267 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err268 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var valid79 = _errs497 === errors;
}
else {
var valid79 = true;
}
}
}
}
else {
const err269 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
var _valid36 = _errs493 === errors;
valid78 = valid78 || _valid36;
}
if(!valid78){
const err270 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs489 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/reported-format"] !== undefined){
const _errs499 = errors;
if(!(validate29(data["strategy/reported-format"], {instancePath:instancePath+"/strategy~1reported-format",parentData:data,parentDataProperty:"strategy/reported-format",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs499 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/rhythm"] !== undefined){
const _errs500 = errors;
if(!(validate29(data["strategy/rhythm"], {instancePath:instancePath+"/strategy~1rhythm",parentData:data,parentDataProperty:"strategy/rhythm",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs500 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/sprawl"] !== undefined){
let data232 = data["strategy/sprawl"];
const _errs501 = errors;
const _errs502 = errors;
let valid80 = false;
const _errs503 = errors;
if(typeof data232 !== "string"){
const err271 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(!((((data232 === "error") || (data232 === "warning")) || (data232 === "info")) || (data232 === "off"))){
const err272 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["strategy/sprawl"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var _valid37 = _errs503 === errors;
valid80 = valid80 || _valid37;
if(!valid80){
const _errs505 = errors;
if(errors === _errs505){
if(data232 && typeof data232 == "object" && !Array.isArray(data232)){
const _errs507 = errors;
for(const key38 in data232){
if(!((key38 === "severity") || (key38 === "channelsPerPerson"))){
const err273 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
break;
}
}
if(_errs507 === errors){
if(data232.severity !== undefined){
const _errs508 = errors;
if(!(validate26(data232.severity, {instancePath:instancePath+"/strategy~1sprawl/severity",parentData:data232,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid81 = _errs508 === errors;
}
else {
var valid81 = true;
}
if(valid81){
if(data232.channelsPerPerson !== undefined){
let data234 = data232.channelsPerPerson;
const _errs509 = errors;
if(errors === _errs509){
if((typeof data234 == "number") && (isFinite(data234))){
if(data234 < 0.5 || isNaN(data234)){
const err274 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5}};
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
const err275 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
var valid81 = _errs509 === errors;
}
else {
var valid81 = true;
}
}
}
}
else {
const err276 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
}
var _valid37 = _errs505 === errors;
valid80 = valid80 || _valid37;
}
if(!valid80){
const err277 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs501 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/voice"] !== undefined){
const _errs511 = errors;
if(!(validate29(data["strategy/voice"], {instancePath:instancePath+"/strategy~1voice",parentData:data,parentDataProperty:"strategy/voice",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs511 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/dates"] !== undefined){
const _errs512 = errors;
if(!(validate29(data["structure/dates"], {instancePath:instancePath+"/structure~1dates",parentData:data,parentDataProperty:"structure/dates",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs512 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/hidden-character"] !== undefined){
const _errs513 = errors;
if(!(validate29(data["structure/hidden-character"], {instancePath:instancePath+"/structure~1hidden-character",parentData:data,parentDataProperty:"structure/hidden-character",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs513 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/include"] !== undefined){
const _errs514 = errors;
if(!(validate29(data["structure/include"], {instancePath:instancePath+"/structure~1include",parentData:data,parentDataProperty:"structure/include",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs514 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/placeholder"] !== undefined){
const _errs515 = errors;
if(!(validate29(data["structure/placeholder"], {instancePath:instancePath+"/structure~1placeholder",parentData:data,parentDataProperty:"structure/placeholder",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs515 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/reference"] !== undefined){
const _errs516 = errors;
if(!(validate29(data["structure/reference"], {instancePath:instancePath+"/structure~1reference",parentData:data,parentDataProperty:"structure/reference",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs516 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/schema"] !== undefined){
const _errs517 = errors;
if(!(validate29(data["structure/schema"], {instancePath:instancePath+"/structure~1schema",parentData:data,parentDataProperty:"structure/schema",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs517 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/section"] !== undefined){
const _errs518 = errors;
if(!(validate29(data["structure/section"], {instancePath:instancePath+"/structure~1section",parentData:data,parentDataProperty:"structure/section",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs518 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/suppression-reason"] !== undefined){
const _errs519 = errors;
if(!(validate29(data["structure/suppression-reason"], {instancePath:instancePath+"/structure~1suppression-reason",parentData:data,parentDataProperty:"structure/suppression-reason",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs519 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/unique-id"] !== undefined){
const _errs520 = errors;
if(!(validate29(data["structure/unique-id"], {instancePath:instancePath+"/structure~1unique-id",parentData:data,parentDataProperty:"structure/unique-id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs520 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/unused"] !== undefined){
const _errs521 = errors;
if(!(validate29(data["structure/unused"], {instancePath:instancePath+"/structure~1unused",parentData:data,parentDataProperty:"structure/unused",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs521 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/unused-suppression"] !== undefined){
const _errs522 = errors;
if(!(validate29(data["structure/unused-suppression"], {instancePath:instancePath+"/structure~1unused-suppression",parentData:data,parentDataProperty:"structure/unused-suppression",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs522 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/yaml"] !== undefined){
const _errs523 = errors;
if(!(validate29(data["structure/yaml"], {instancePath:instancePath+"/structure~1yaml",parentData:data,parentDataProperty:"structure/yaml",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs523 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/cost"] !== undefined){
const _errs524 = errors;
if(!(validate29(data["technology/cost"], {instancePath:instancePath+"/technology~1cost",parentData:data,parentDataProperty:"technology/cost",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs524 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/covered"] !== undefined){
const _errs525 = errors;
if(!(validate29(data["technology/covered"], {instancePath:instancePath+"/technology~1covered",parentData:data,parentDataProperty:"technology/covered",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs525 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/kpi-source"] !== undefined){
const _errs526 = errors;
if(!(validate29(data["technology/kpi-source"], {instancePath:instancePath+"/technology~1kpi-source",parentData:data,parentDataProperty:"technology/kpi-source",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs526 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/overlap"] !== undefined){
let data251 = data["technology/overlap"];
const _errs527 = errors;
const _errs528 = errors;
let valid82 = false;
const _errs529 = errors;
if(typeof data251 !== "string"){
const err278 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
if(!((((data251 === "error") || (data251 === "warning")) || (data251 === "info")) || (data251 === "off"))){
const err279 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["technology/overlap"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
var _valid38 = _errs529 === errors;
valid82 = valid82 || _valid38;
if(!valid82){
const _errs531 = errors;
if(errors === _errs531){
if(data251 && typeof data251 == "object" && !Array.isArray(data251)){
const _errs533 = errors;
for(const key39 in data251){
if(!((key39 === "severity") || (key39 === "max"))){
const err280 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
break;
}
}
if(_errs533 === errors){
if(data251.severity !== undefined){
const _errs534 = errors;
if(!(validate26(data251.severity, {instancePath:instancePath+"/technology~1overlap/severity",parentData:data251,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid83 = _errs534 === errors;
}
else {
var valid83 = true;
}
if(valid83){
if(data251.max !== undefined){
let data253 = data251.max;
const _errs535 = errors;
if(!(((typeof data253 == "number") && (!(data253 % 1) && !isNaN(data253))) && (isFinite(data253)))){
const err281 = {instancePath:instancePath+"/technology~1overlap/max",schemaPath:"#/properties/technology~1overlap/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
if(errors === _errs535){
if((typeof data253 == "number") && (isFinite(data253))){
if(data253 < 1 || isNaN(data253)){
const err282 = {instancePath:instancePath+"/technology~1overlap/max",schemaPath:"#/properties/technology~1overlap/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid83 = _errs535 === errors;
}
else {
var valid83 = true;
}
}
}
}
else {
const err283 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
var _valid38 = _errs531 === errors;
valid82 = valid82 || _valid38;
}
if(!valid82){
const err284 = {instancePath:instancePath+"/technology~1overlap",schemaPath:"#/properties/technology~1overlap/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs527 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate24.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}

const schema12 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","name","home"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string","minLength":1},"home":{"type":"string","pattern":"^https://[^\\s]+$"},"asOf":{"type":"string","format":"date"},"formats":{"$ref":"#/$defs/names"},"textLimit":{"type":"integer","minimum":1},"hashtags":{"type":"integer","minimum":0},"postsPerWeek":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0}}},"nativeAnalytics":{"type":"boolean"}}};
const pattern5 = func3("^https://[^\\s]+$", "u");
const schema13 = {"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"};
const pattern4 = func3("^[a-z0-9]+(-[a-z0-9]+)*$", "u");

function validate203(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate203.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate203.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate203.errors = vErrors;
return errors === 0;
}

const formats0 = formats.date;

function validate202(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.home === undefined) && (missing0 = "home"))){
validate202.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema12.properties, key0)) || (pattern0.test(key0)))){
validate202.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate203(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
let data1 = data.name;
const _errs3 = errors;
if(errors === _errs3){
if(typeof data1 === "string"){
if(data1.length < 1){
validate202.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.home !== undefined){
let data2 = data.home;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data2 === "string"){
if(!pattern5.test(data2)){
validate202.errors = [{instancePath:instancePath+"/home",schemaPath:"#/properties/home/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"}}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/home",schemaPath:"#/properties/home/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.asOf !== undefined){
let data3 = data.asOf;
const _errs7 = errors;
if(errors === _errs7){
if(errors === _errs7){
if(typeof data3 === "string"){
if(!(formats0(data3))){
validate202.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formats !== undefined){
const _errs9 = errors;
if(!(validate22(data.formats, {instancePath:instancePath+"/formats",parentData:data,parentDataProperty:"formats",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.textLimit !== undefined){
let data5 = data.textLimit;
const _errs10 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate202.errors = [{instancePath:instancePath+"/textLimit",schemaPath:"#/properties/textLimit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate202.errors = [{instancePath:instancePath+"/textLimit",schemaPath:"#/properties/textLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
return false;
}
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.hashtags !== undefined){
let data6 = data.hashtags;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate202.errors = [{instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate202.errors = [{instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.postsPerWeek !== undefined){
let data7 = data.postsPerWeek;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing1;
if(((data7.from === undefined) && (missing1 = "from")) || ((data7.to === undefined) && (missing1 = "to"))){
validate202.errors = [{instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data7){
if(!((key1 === "from") || (key1 === "to"))){
validate202.errors = [{instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs16 === errors){
if(data7.from !== undefined){
let data8 = data7.from;
const _errs17 = errors;
if(errors === _errs17){
if((typeof data8 == "number") && (isFinite(data8))){
if(data8 < 0 || isNaN(data8)){
validate202.errors = [{instancePath:instancePath+"/postsPerWeek/from",schemaPath:"#/properties/postsPerWeek/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/postsPerWeek/from",schemaPath:"#/properties/postsPerWeek/properties/from/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs17 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data7.to !== undefined){
let data9 = data7.to;
const _errs19 = errors;
if(errors === _errs19){
if((typeof data9 == "number") && (isFinite(data9))){
if(data9 < 0 || isNaN(data9)){
validate202.errors = [{instancePath:instancePath+"/postsPerWeek/to",schemaPath:"#/properties/postsPerWeek/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate202.errors = [{instancePath:instancePath+"/postsPerWeek/to",schemaPath:"#/properties/postsPerWeek/properties/to/type",keyword:"type",params:{type: "number"}}];
return false;
}
}
var valid1 = _errs19 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
else {
validate202.errors = [{instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nativeAnalytics !== undefined){
const _errs21 = errors;
if(typeof data.nativeAnalytics !== "boolean"){
validate202.errors = [{instancePath:instancePath+"/nativeAnalytics",schemaPath:"#/properties/nativeAnalytics/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate202.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate202.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"$ref":"#/$defs/id"},"unit":{"enum":["count","percent","currency","duration","ratio","score"]},"direction":{"enum":["up","down","keep"]},"formula":{"type":"string","minLength":1},"vanity":{"type":"boolean"},"evidenceFor":{"$ref":"#/$defs/names"},"platforms":{"$ref":"#/$defs/names"}}};

function validate207(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.direction === undefined) && (missing0 = "direction"))){
validate207.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "unit")) || (key0 === "direction")) || (key0 === "formula")) || (key0 === "vanity")) || (key0 === "evidenceFor")) || (key0 === "platforms")) || (pattern0.test(key0)))){
validate207.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate203(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate203.errors : vErrors.concat(validate203.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.unit !== undefined){
let data1 = data.unit;
const _errs3 = errors;
if(!((((((data1 === "count") || (data1 === "percent")) || (data1 === "currency")) || (data1 === "duration")) || (data1 === "ratio")) || (data1 === "score"))){
validate207.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema14.properties.unit.enum}}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.direction !== undefined){
let data2 = data.direction;
const _errs4 = errors;
if(!(((data2 === "up") || (data2 === "down")) || (data2 === "keep"))){
validate207.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema14.properties.direction.enum}}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.formula !== undefined){
let data3 = data.formula;
const _errs5 = errors;
if(errors === _errs5){
if(typeof data3 === "string"){
if(data3.length < 1){
validate207.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate207.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vanity !== undefined){
const _errs7 = errors;
if(typeof data.vanity !== "boolean"){
validate207.errors = [{instancePath:instancePath+"/vanity",schemaPath:"#/properties/vanity/type",keyword:"type",params:{type: "boolean"}}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.evidenceFor !== undefined){
const _errs9 = errors;
if(!(validate22(data.evidenceFor, {instancePath:instancePath+"/evidenceFor",parentData:data,parentDataProperty:"evidenceFor",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.platforms !== undefined){
const _errs10 = errors;
if(!(validate22(data.platforms, {instancePath:instancePath+"/platforms",parentData:data,parentDataProperty:"platforms",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate207.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate207.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"rows":{"type":"string","enum":["day","post"]},"date":{"type":"string","minLength":1},"columns":{"type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"type":"string","enum":["sum","last","mean"]},"dates":{"type":"string","enum":["dmy","mdy"]},"numbers":{"type":"string","enum":["en","bg","es"]}}};

function validate213(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.columns === undefined) && (missing0 = "columns"))){
validate213.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "platform")) || (key0 === "rows")) || (key0 === "date")) || (key0 === "columns")) || (key0 === "take")) || (key0 === "dates")) || (key0 === "numbers")) || (pattern0.test(key0)))){
validate213.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.name !== undefined){
let data0 = data.name;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate213.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.platform !== undefined){
let data1 = data.platform;
const _errs4 = errors;
if(errors === _errs4){
if(typeof data1 === "string"){
if(data1.length < 1){
validate213.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rows !== undefined){
let data2 = data.rows;
const _errs6 = errors;
if(typeof data2 !== "string"){
validate213.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "day") || (data2 === "post"))){
validate213.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/enum",keyword:"enum",params:{allowedValues: schema15.properties.rows.enum}}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.date !== undefined){
let data3 = data.date;
const _errs8 = errors;
if(errors === _errs8){
if(typeof data3 === "string"){
if(data3.length < 1){
validate213.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate213.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.columns !== undefined){
let data4 = data.columns;
const _errs10 = errors;
if(errors === _errs10){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(Object.keys(data4).length < 1){
validate213.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minProperties",keyword:"minProperties",params:{limit: 1}}];
return false;
}
else {
for(const key1 in data4){
let data5 = data4[key1];
const _errs13 = errors;
const _errs14 = errors;
let valid2 = false;
const _errs15 = errors;
if(errors === _errs15){
if(typeof data5 === "string"){
if(data5.length < 1){
const err0 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err1 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs15 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs17 = errors;
if(!(validate22(data5, {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data4,parentDataProperty:key1,rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs17 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err2 = {instancePath:instancePath+"/columns/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/columns/additionalProperties/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate213.errors = vErrors;
return false;
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
var valid1 = _errs13 === errors;
if(!valid1){
break;
}
}
}
}
else {
validate213.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.take !== undefined){
let data6 = data.take;
const _errs18 = errors;
if(typeof data6 !== "string"){
validate213.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "sum") || (data6 === "last")) || (data6 === "mean"))){
validate213.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/enum",keyword:"enum",params:{allowedValues: schema15.properties.take.enum}}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.dates !== undefined){
let data7 = data.dates;
const _errs20 = errors;
if(typeof data7 !== "string"){
validate213.errors = [{instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "dmy") || (data7 === "mdy"))){
validate213.errors = [{instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/enum",keyword:"enum",params:{allowedValues: schema15.properties.dates.enum}}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.numbers !== undefined){
let data8 = data.numbers;
const _errs22 = errors;
if(typeof data8 !== "string"){
validate213.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data8 === "en") || (data8 === "bg")) || (data8 === "es"))){
validate213.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/enum",keyword:"enum",params:{allowedValues: schema15.properties.numbers.enum}}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate213.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate213.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"type":"string","minLength":1},"when":{"$ref":"#/$defs/condition"},"assert":{"$ref":"#/$defs/condition"},"message":{"type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"type":"string","minLength":1},"why":{"type":"string","minLength":1},"failing":{"$ref":"#/$defs/pieces"},"passing":{"$ref":"#/$defs/pieces"}}};
const schema17 = {"anyOf":[{"type":"string","minLength":1},{"type":"object"}]};

function validate218(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(errors === _errs1){
if(typeof data === "string"){
if(data.length < 1){
const err0 = {instancePath,schemaPath:"#/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err1 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs3 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err2 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
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
}
if(!valid0){
const err3 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
validate218.errors = vErrors;
return false;
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
validate218.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"array","items":{"anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1};

function validate222(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate222.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
const _errs2 = errors;
let valid1 = false;
const _errs3 = errors;
if(errors === _errs3){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
if(Object.keys(data0).length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/minProperties",keyword:"minProperties",params:{limit: 1}};
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
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs3 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs5 = errors;
if(errors === _errs5){
if(typeof data0 === "string"){
if(data0.length < 1){
const err2 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/minLength",keyword:"minLength",params:{limit: 1}};
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
const err3 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
var _valid0 = _errs5 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err4 = {instancePath:instancePath+"/" + i0,schemaPath:"#/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate222.errors = vErrors;
return false;
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
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
else {
validate222.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate222.errors = vErrors;
return errors === 0;
}


function validate217(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.given === undefined) && (missing0 = "given")) || ((data.assert === undefined) && (missing0 = "assert"))) || ((data.message === undefined) && (missing0 = "message"))){
validate217.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema16.properties, key0)) || (pattern0.test(key0)))){
validate217.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.given !== undefined){
let data0 = data.given;
const _errs2 = errors;
if(errors === _errs2){
if(typeof data0 === "string"){
if(data0.length < 1){
validate217.errors = [{instancePath:instancePath+"/given",schemaPath:"#/properties/given/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.when !== undefined){
const _errs4 = errors;
if(!(validate218(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.assert !== undefined){
const _errs5 = errors;
if(!(validate218(data.assert, {instancePath:instancePath+"/assert",parentData:data,parentDataProperty:"assert",rootData}))){
vErrors = vErrors === null ? validate218.errors : vErrors.concat(validate218.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.message !== undefined){
let data3 = data.message;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data3 === "string"){
if(data3.length < 1){
validate217.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.severity !== undefined){
const _errs8 = errors;
if(!(validate26(data.severity, {instancePath:instancePath+"/severity",parentData:data,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.summary !== undefined){
let data5 = data.summary;
const _errs9 = errors;
if(errors === _errs9){
if(typeof data5 === "string"){
if(data5.length < 1){
validate217.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.why !== undefined){
let data6 = data.why;
const _errs11 = errors;
if(errors === _errs11){
if(typeof data6 === "string"){
if(data6.length < 1){
validate217.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate217.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failing !== undefined){
const _errs13 = errors;
if(!(validate222(data.failing, {instancePath:instancePath+"/failing",parentData:data,parentDataProperty:"failing",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.passing !== undefined){
const _errs14 = errors;
if(!(validate222(data.passing, {instancePath:instancePath+"/passing",parentData:data,parentDataProperty:"passing",rootData}))){
vErrors = vErrors === null ? validate222.errors : vErrors.concat(validate222.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate217.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate217.errors = vErrors;
return errors === 0;
}


function validate21(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema6.properties, key0)) || (pattern0.test(key0)))){
validate21.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.$schema !== undefined){
const _errs2 = errors;
if(typeof data.$schema !== "string"){
validate21.errors = [{instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.extends !== undefined){
let data1 = data.extends;
const _errs4 = errors;
const _errs5 = errors;
let valid1 = false;
const _errs6 = errors;
if(errors === _errs6){
if(typeof data1 === "string"){
if(data1.length < 1){
const err0 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/minLength",keyword:"minLength",params:{limit: 1}};
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
const err1 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
var _valid0 = _errs6 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs8 = errors;
if(!(validate22(data1, {instancePath:instancePath+"/extends",parentData:data,parentDataProperty:"extends",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var _valid0 = _errs8 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err2 = {instancePath:instancePath+"/extends",schemaPath:"#/properties/extends/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
validate21.errors = vErrors;
return false;
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
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.rules !== undefined){
const _errs9 = errors;
if(!(validate24(data.rules, {instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.overrides !== undefined){
let data3 = data.overrides;
const _errs10 = errors;
if(errors === _errs10){
if(Array.isArray(data3)){
var valid2 = true;
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
const _errs12 = errors;
if(errors === _errs12){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing0;
if(((data4.files === undefined) && (missing0 = "files")) || ((data4.rules === undefined) && (missing0 = "rules"))){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs14 = errors;
for(const key1 in data4){
if(!(((key1 === "files") || (key1 === "rules")) || (pattern0.test(key1)))){
validate21.errors = [{instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
return false;
break;
}
}
if(_errs14 === errors){
if(data4.files !== undefined){
const _errs15 = errors;
if(!(validate22(data4.files, {instancePath:instancePath+"/overrides/" + i0+"/files",parentData:data4,parentDataProperty:"files",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid3 = _errs15 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data4.rules !== undefined){
const _errs16 = errors;
if(!(validate24(data4.rules, {instancePath:instancePath+"/overrides/" + i0+"/rules",parentData:data4,parentDataProperty:"rules",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/overrides/" + i0,schemaPath:"#/properties/overrides/items/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid2 = _errs12 === errors;
if(!valid2){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/overrides",schemaPath:"#/properties/overrides/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.ignore !== undefined){
const _errs17 = errors;
if(!(validate22(data.ignore, {instancePath:instancePath+"/ignore",parentData:data,parentDataProperty:"ignore",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.vocabulary !== undefined){
let data8 = data.vocabulary;
const _errs18 = errors;
if(errors === _errs18){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
const _errs20 = errors;
for(const key2 in data8){
if(!((((key2 === "platforms") || (key2 === "metrics")) || (key2 === "vagueWords")) || (pattern0.test(key2)))){
validate21.errors = [{instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}}];
return false;
break;
}
}
if(_errs20 === errors){
if(data8.platforms !== undefined){
let data9 = data8.platforms;
const _errs21 = errors;
if(errors === _errs21){
if(Array.isArray(data9)){
var valid5 = true;
const len1 = data9.length;
for(let i1=0; i1<len1; i1++){
const _errs23 = errors;
if(!(validate202(data9[i1], {instancePath:instancePath+"/vocabulary/platforms/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate202.errors : vErrors.concat(validate202.errors);
errors = vErrors.length;
}
var valid5 = _errs23 === errors;
if(!valid5){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vocabulary/platforms",schemaPath:"#/properties/vocabulary/properties/platforms/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid4 = _errs21 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.metrics !== undefined){
let data11 = data8.metrics;
const _errs24 = errors;
if(errors === _errs24){
if(Array.isArray(data11)){
var valid6 = true;
const len2 = data11.length;
for(let i2=0; i2<len2; i2++){
const _errs26 = errors;
if(!(validate207(data11[i2], {instancePath:instancePath+"/vocabulary/metrics/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate207.errors : vErrors.concat(validate207.errors);
errors = vErrors.length;
}
var valid6 = _errs26 === errors;
if(!valid6){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vocabulary/metrics",schemaPath:"#/properties/vocabulary/properties/metrics/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data8.vagueWords !== undefined){
const _errs27 = errors;
if(!(validate22(data8.vagueWords, {instancePath:instancePath+"/vocabulary/vagueWords",parentData:data8,parentDataProperty:"vagueWords",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid4 = _errs27 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/vocabulary",schemaPath:"#/properties/vocabulary/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.exports !== undefined){
let data14 = data.exports;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data14)){
var valid7 = true;
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
const _errs30 = errors;
if(!(validate213(data14[i3], {instancePath:instancePath+"/exports/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate213.errors : vErrors.concat(validate213.errors);
errors = vErrors.length;
}
var valid7 = _errs30 === errors;
if(!valid7){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/exports",schemaPath:"#/properties/exports/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plugins !== undefined){
const _errs31 = errors;
if(!(validate22(data.plugins, {instancePath:instancePath+"/plugins",parentData:data,parentDataProperty:"plugins",rootData}))){
vErrors = vErrors === null ? validate22.errors : vErrors.concat(validate22.errors);
errors = vErrors.length;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customRules !== undefined){
let data17 = data.customRules;
const _errs32 = errors;
if(errors === _errs32){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key3 in data17){
const _errs35 = errors;
if(!(validate217(data17[key3], {instancePath:instancePath+"/customRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate217.errors : vErrors.concat(validate217.errors);
errors = vErrors.length;
}
var valid8 = _errs35 === errors;
if(!valid8){
break;
}
}
}
else {
validate21.errors = [{instancePath:instancePath+"/customRules",schemaPath:"#/properties/customRules/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
else {
validate21.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate21.errors = vErrors;
return errors === 0;
}

