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
const schema6 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"$schema":{"type":"string"},"extends":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]},"rules":{"$ref":"#/$defs/rules"},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["files","rules"],"properties":{"files":{"$ref":"#/$defs/names"},"rules":{"$ref":"#/$defs/rules"}}}},"ignore":{"$ref":"#/$defs/names"},"vocabulary":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"platforms":{"type":"array","items":{"$ref":"#/$defs/platform"}},"metrics":{"type":"array","items":{"$ref":"#/$defs/metric"}},"vagueWords":{"$ref":"#/$defs/names"}}},"exports":{"type":"array","items":{"$ref":"#/$defs/export"}},"plugins":{"$ref":"#/$defs/names"},"customRules":{"type":"object","additionalProperties":{"$ref":"#/$defs/customRule"}}},"$defs":{"names":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"severity":{"enum":["error","warning","info","off"]},"setting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/ai-label":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/disclosed-clearly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"characters":{"type":"integer","minimum":1},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/giveaway":{"$ref":"#/$defs/setting"},"calendar/green-claim":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"calendar/readable":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"words":{"type":"integer","minimum":1},"emoji":{"type":"integer","minimum":0}}}]},"calendar/reported-limits":{"$ref":"#/$defs/setting"},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/partner-contract":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"campaigns/tracking":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/reported-format":{"$ref":"#/$defs/setting"},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"}}},"platform":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","name","home"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string","minLength":1},"home":{"type":"string","pattern":"^https://[^\\s]+$"},"asOf":{"type":"string","format":"date"},"formats":{"$ref":"#/$defs/names"},"textLimit":{"type":"integer","minimum":1},"hashtags":{"type":"integer","minimum":0},"postsPerWeek":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0}}},"nativeAnalytics":{"type":"boolean"}}},"metric":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"$ref":"#/$defs/id"},"unit":{"enum":["count","percent","currency","duration","ratio","score"]},"direction":{"enum":["up","down","keep"]},"formula":{"type":"string","minLength":1},"vanity":{"type":"boolean"},"evidenceFor":{"$ref":"#/$defs/names"},"platforms":{"$ref":"#/$defs/names"}}},"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"condition":{"anyOf":[{"type":"string","minLength":1},{"type":"object"}]},"pieces":{"type":"array","items":{"anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1},"customRule":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"type":"string","minLength":1},"when":{"$ref":"#/$defs/condition"},"assert":{"$ref":"#/$defs/condition"},"message":{"type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"type":"string","minLength":1},"why":{"type":"string","minLength":1},"failing":{"$ref":"#/$defs/pieces"},"passing":{"$ref":"#/$defs/pieces"}}},"ownSetting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"export":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"rows":{"type":"string","enum":["day","post"]},"date":{"type":"string","minLength":1},"columns":{"type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"type":"string","enum":["sum","last","mean"]},"dates":{"type":"string","enum":["dmy","mdy"]},"numbers":{"type":"string","enum":["en","bg","es"]}}}}};
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

const schema8 = {"type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/ai-label":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/disclosed-clearly":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"characters":{"type":"integer","minimum":1},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/giveaway":{"$ref":"#/$defs/setting"},"calendar/green-claim":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"calendar/readable":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"words":{"type":"integer","minimum":1},"emoji":{"type":"integer","minimum":0}}}]},"calendar/reported-limits":{"$ref":"#/$defs/setting"},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/partner-contract":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"markets":{"type":"array","items":{"type":"string","enum":["eu","bg","es","uk","us"]}}}}]},"campaigns/tracking":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/reported-format":{"$ref":"#/$defs/setting"},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"}}};
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
if(data["budget/paid"] !== undefined){
const _errs26 = errors;
if(!(validate29(data["budget/paid"], {instancePath:instancePath+"/budget~1paid",parentData:data,parentDataProperty:"budget/paid",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/people"] !== undefined){
const _errs27 = errors;
if(!(validate29(data["budget/people"], {instancePath:instancePath+"/budget~1people",parentData:data,parentDataProperty:"budget/people",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs27 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["budget/sum"] !== undefined){
let data12 = data["budget/sum"];
const _errs28 = errors;
const _errs29 = errors;
let valid6 = false;
const _errs30 = errors;
if(typeof data12 !== "string"){
const err14 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!((((data12 === "error") || (data12 === "warning")) || (data12 === "info")) || (data12 === "off"))){
const err15 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["budget/sum"].anyOf[0].enum}};
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
if(!valid6){
const _errs32 = errors;
if(errors === _errs32){
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
const _errs34 = errors;
for(const key3 in data12){
if(!((key3 === "severity") || (key3 === "tolerance"))){
const err16 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
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
if(_errs34 === errors){
if(data12.severity !== undefined){
const _errs35 = errors;
if(!(validate26(data12.severity, {instancePath:instancePath+"/budget~1sum/severity",parentData:data12,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid7 = _errs35 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data12.tolerance !== undefined){
let data14 = data12.tolerance;
const _errs36 = errors;
if(errors === _errs36){
if((typeof data14 == "number") && (isFinite(data14))){
if(data14 < 0 || isNaN(data14)){
const err17 = {instancePath:instancePath+"/budget~1sum/tolerance",schemaPath:"#/properties/budget~1sum/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err18 = {instancePath:instancePath+"/budget~1sum/tolerance",schemaPath:"#/properties/budget~1sum/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
var valid7 = _errs36 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
const err19 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs32 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err20 = {instancePath:instancePath+"/budget~1sum",schemaPath:"#/properties/budget~1sum/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/accessible"] !== undefined){
let data15 = data["calendar/accessible"];
const _errs38 = errors;
const _errs39 = errors;
let valid8 = false;
const _errs40 = errors;
if(typeof data15 !== "string"){
const err21 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!((((data15 === "error") || (data15 === "warning")) || (data15 === "info")) || (data15 === "off"))){
const err22 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/accessible"].anyOf[0].enum}};
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
if(!valid8){
const _errs42 = errors;
if(errors === _errs42){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
const _errs44 = errors;
for(const key4 in data15){
if(!((key4 === "severity") || (key4 === "letters"))){
const err23 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
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
if(_errs44 === errors){
if(data15.severity !== undefined){
const _errs45 = errors;
if(!(validate26(data15.severity, {instancePath:instancePath+"/calendar~1accessible/severity",parentData:data15,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid9 = _errs45 === errors;
}
else {
var valid9 = true;
}
if(valid9){
if(data15.letters !== undefined){
let data17 = data15.letters;
const _errs46 = errors;
if(!(((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17))) && (isFinite(data17)))){
const err24 = {instancePath:instancePath+"/calendar~1accessible/letters",schemaPath:"#/properties/calendar~1accessible/anyOf/1/properties/letters/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(errors === _errs46){
if((typeof data17 == "number") && (isFinite(data17))){
if(data17 < 1 || isNaN(data17)){
const err25 = {instancePath:instancePath+"/calendar~1accessible/letters",schemaPath:"#/properties/calendar~1accessible/anyOf/1/properties/letters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid9 = _errs46 === errors;
}
else {
var valid9 = true;
}
}
}
}
else {
const err26 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid3 = _errs42 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
const err27 = {instancePath:instancePath+"/calendar~1accessible",schemaPath:"#/properties/calendar~1accessible/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs38 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/adapted"] !== undefined){
let data18 = data["calendar/adapted"];
const _errs48 = errors;
const _errs49 = errors;
let valid10 = false;
const _errs50 = errors;
if(typeof data18 !== "string"){
const err28 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(!((((data18 === "error") || (data18 === "warning")) || (data18 === "info")) || (data18 === "off"))){
const err29 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/adapted"].anyOf[0].enum}};
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
if(!valid10){
const _errs52 = errors;
if(errors === _errs52){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
const _errs54 = errors;
for(const key5 in data18){
if(!((key5 === "severity") || (key5 === "letters"))){
const err30 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
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
if(_errs54 === errors){
if(data18.severity !== undefined){
const _errs55 = errors;
if(!(validate26(data18.severity, {instancePath:instancePath+"/calendar~1adapted/severity",parentData:data18,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid11 = _errs55 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data18.letters !== undefined){
let data20 = data18.letters;
const _errs56 = errors;
if(!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))){
const err31 = {instancePath:instancePath+"/calendar~1adapted/letters",schemaPath:"#/properties/calendar~1adapted/anyOf/1/properties/letters/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(errors === _errs56){
if((typeof data20 == "number") && (isFinite(data20))){
if(data20 < 1 || isNaN(data20)){
const err32 = {instancePath:instancePath+"/calendar~1adapted/letters",schemaPath:"#/properties/calendar~1adapted/anyOf/1/properties/letters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid11 = _errs56 === errors;
}
else {
var valid11 = true;
}
}
}
}
else {
const err33 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid4 = _errs52 === errors;
valid10 = valid10 || _valid4;
}
if(!valid10){
const err34 = {instancePath:instancePath+"/calendar~1adapted",schemaPath:"#/properties/calendar~1adapted/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs48 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/ai-label"] !== undefined){
let data21 = data["calendar/ai-label"];
const _errs58 = errors;
const _errs59 = errors;
let valid12 = false;
const _errs60 = errors;
if(typeof data21 !== "string"){
const err35 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data21 === "error") || (data21 === "warning")) || (data21 === "info")) || (data21 === "off"))){
const err36 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/ai-label"].anyOf[0].enum}};
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
if(!valid12){
const _errs62 = errors;
if(errors === _errs62){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
const _errs64 = errors;
for(const key6 in data21){
if(!((key6 === "severity") || (key6 === "markets"))){
const err37 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
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
if(_errs64 === errors){
if(data21.severity !== undefined){
const _errs65 = errors;
if(!(validate26(data21.severity, {instancePath:instancePath+"/calendar~1ai-label/severity",parentData:data21,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid13 = _errs65 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.markets !== undefined){
let data23 = data21.markets;
const _errs66 = errors;
if(errors === _errs66){
if(Array.isArray(data23)){
var valid14 = true;
const len0 = data23.length;
for(let i0=0; i0<len0; i0++){
let data24 = data23[i0];
const _errs68 = errors;
if(typeof data24 !== "string"){
const err38 = {instancePath:instancePath+"/calendar~1ai-label/markets/" + i0,schemaPath:"#/properties/calendar~1ai-label/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(!(((((data24 === "eu") || (data24 === "bg")) || (data24 === "es")) || (data24 === "uk")) || (data24 === "us"))){
const err39 = {instancePath:instancePath+"/calendar~1ai-label/markets/" + i0,schemaPath:"#/properties/calendar~1ai-label/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/ai-label"].anyOf[1].properties.markets.items.enum}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var valid14 = _errs68 === errors;
if(!valid14){
break;
}
}
}
else {
const err40 = {instancePath:instancePath+"/calendar~1ai-label/markets",schemaPath:"#/properties/calendar~1ai-label/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var valid13 = _errs66 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
const err41 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid5 = _errs62 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
const err42 = {instancePath:instancePath+"/calendar~1ai-label",schemaPath:"#/properties/calendar~1ai-label/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs58 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/approved"] !== undefined){
let data25 = data["calendar/approved"];
const _errs70 = errors;
const _errs71 = errors;
let valid15 = false;
const _errs72 = errors;
if(typeof data25 !== "string"){
const err43 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(!((((data25 === "error") || (data25 === "warning")) || (data25 === "info")) || (data25 === "off"))){
const err44 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/approved"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid6 = _errs72 === errors;
valid15 = valid15 || _valid6;
if(!valid15){
const _errs74 = errors;
if(errors === _errs74){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
const _errs76 = errors;
for(const key7 in data25){
if(!((key7 === "severity") || (key7 === "days"))){
const err45 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
break;
}
}
if(_errs76 === errors){
if(data25.severity !== undefined){
const _errs77 = errors;
if(!(validate26(data25.severity, {instancePath:instancePath+"/calendar~1approved/severity",parentData:data25,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid16 = _errs77 === errors;
}
else {
var valid16 = true;
}
if(valid16){
if(data25.days !== undefined){
let data27 = data25.days;
const _errs78 = errors;
if(!(((typeof data27 == "number") && (!(data27 % 1) && !isNaN(data27))) && (isFinite(data27)))){
const err46 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(errors === _errs78){
if((typeof data27 == "number") && (isFinite(data27))){
if(data27 < 0 || isNaN(data27)){
const err47 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid16 = _errs78 === errors;
}
else {
var valid16 = true;
}
}
}
}
else {
const err48 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
var _valid6 = _errs74 === errors;
valid15 = valid15 || _valid6;
}
if(!valid15){
const err49 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs70 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/clash"] !== undefined){
const _errs80 = errors;
if(!(validate29(data["calendar/clash"], {instancePath:instancePath+"/calendar~1clash",parentData:data,parentDataProperty:"calendar/clash",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs80 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/disclosed"] !== undefined){
const _errs81 = errors;
if(!(validate29(data["calendar/disclosed"], {instancePath:instancePath+"/calendar~1disclosed",parentData:data,parentDataProperty:"calendar/disclosed",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs81 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/disclosed-clearly"] !== undefined){
let data30 = data["calendar/disclosed-clearly"];
const _errs82 = errors;
const _errs83 = errors;
let valid17 = false;
const _errs84 = errors;
if(typeof data30 !== "string"){
const err50 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(!((((data30 === "error") || (data30 === "warning")) || (data30 === "info")) || (data30 === "off"))){
const err51 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/disclosed-clearly"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid7 = _errs84 === errors;
valid17 = valid17 || _valid7;
if(!valid17){
const _errs86 = errors;
if(errors === _errs86){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
const _errs88 = errors;
for(const key8 in data30){
if(!(((key8 === "severity") || (key8 === "characters")) || (key8 === "markets"))){
const err52 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
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
if(_errs88 === errors){
if(data30.severity !== undefined){
const _errs89 = errors;
if(!(validate26(data30.severity, {instancePath:instancePath+"/calendar~1disclosed-clearly/severity",parentData:data30,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid18 = _errs89 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data30.characters !== undefined){
let data32 = data30.characters;
const _errs90 = errors;
if(!(((typeof data32 == "number") && (!(data32 % 1) && !isNaN(data32))) && (isFinite(data32)))){
const err53 = {instancePath:instancePath+"/calendar~1disclosed-clearly/characters",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/characters/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(errors === _errs90){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 1 || isNaN(data32)){
const err54 = {instancePath:instancePath+"/calendar~1disclosed-clearly/characters",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/characters/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid18 = _errs90 === errors;
}
else {
var valid18 = true;
}
if(valid18){
if(data30.markets !== undefined){
let data33 = data30.markets;
const _errs92 = errors;
if(errors === _errs92){
if(Array.isArray(data33)){
var valid19 = true;
const len1 = data33.length;
for(let i1=0; i1<len1; i1++){
let data34 = data33[i1];
const _errs94 = errors;
if(typeof data34 !== "string"){
const err55 = {instancePath:instancePath+"/calendar~1disclosed-clearly/markets/" + i1,schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(!(((((data34 === "eu") || (data34 === "bg")) || (data34 === "es")) || (data34 === "uk")) || (data34 === "us"))){
const err56 = {instancePath:instancePath+"/calendar~1disclosed-clearly/markets/" + i1,schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/disclosed-clearly"].anyOf[1].properties.markets.items.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var valid19 = _errs94 === errors;
if(!valid19){
break;
}
}
}
else {
const err57 = {instancePath:instancePath+"/calendar~1disclosed-clearly/markets",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var valid18 = _errs92 === errors;
}
else {
var valid18 = true;
}
}
}
}
}
else {
const err58 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
var _valid7 = _errs86 === errors;
valid17 = valid17 || _valid7;
}
if(!valid17){
const err59 = {instancePath:instancePath+"/calendar~1disclosed-clearly",schemaPath:"#/properties/calendar~1disclosed-clearly/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs83;
if(vErrors !== null){
if(_errs83){
vErrors.length = _errs83;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs82 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/due"] !== undefined){
const _errs96 = errors;
if(!(validate29(data["calendar/due"], {instancePath:instancePath+"/calendar~1due",parentData:data,parentDataProperty:"calendar/due",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs96 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/giveaway"] !== undefined){
const _errs97 = errors;
if(!(validate29(data["calendar/giveaway"], {instancePath:instancePath+"/calendar~1giveaway",parentData:data,parentDataProperty:"calendar/giveaway",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs97 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/green-claim"] !== undefined){
let data37 = data["calendar/green-claim"];
const _errs98 = errors;
const _errs99 = errors;
let valid20 = false;
const _errs100 = errors;
if(typeof data37 !== "string"){
const err60 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(!((((data37 === "error") || (data37 === "warning")) || (data37 === "info")) || (data37 === "off"))){
const err61 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/green-claim"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid8 = _errs100 === errors;
valid20 = valid20 || _valid8;
if(!valid20){
const _errs102 = errors;
if(errors === _errs102){
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
const _errs104 = errors;
for(const key9 in data37){
if(!((key9 === "severity") || (key9 === "markets"))){
const err62 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
break;
}
}
if(_errs104 === errors){
if(data37.severity !== undefined){
const _errs105 = errors;
if(!(validate26(data37.severity, {instancePath:instancePath+"/calendar~1green-claim/severity",parentData:data37,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid21 = _errs105 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data37.markets !== undefined){
let data39 = data37.markets;
const _errs106 = errors;
if(errors === _errs106){
if(Array.isArray(data39)){
var valid22 = true;
const len2 = data39.length;
for(let i2=0; i2<len2; i2++){
let data40 = data39[i2];
const _errs108 = errors;
if(typeof data40 !== "string"){
const err63 = {instancePath:instancePath+"/calendar~1green-claim/markets/" + i2,schemaPath:"#/properties/calendar~1green-claim/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(!(((((data40 === "eu") || (data40 === "bg")) || (data40 === "es")) || (data40 === "uk")) || (data40 === "us"))){
const err64 = {instancePath:instancePath+"/calendar~1green-claim/markets/" + i2,schemaPath:"#/properties/calendar~1green-claim/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/green-claim"].anyOf[1].properties.markets.items.enum}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
var valid22 = _errs108 === errors;
if(!valid22){
break;
}
}
}
else {
const err65 = {instancePath:instancePath+"/calendar~1green-claim/markets",schemaPath:"#/properties/calendar~1green-claim/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
var valid21 = _errs106 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
const err66 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid8 = _errs102 === errors;
valid20 = valid20 || _valid8;
}
if(!valid20){
const err67 = {instancePath:instancePath+"/calendar~1green-claim",schemaPath:"#/properties/calendar~1green-claim/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs99;
if(vErrors !== null){
if(_errs99){
vErrors.length = _errs99;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs98 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/language"] !== undefined){
const _errs110 = errors;
if(!(validate29(data["calendar/language"], {instancePath:instancePath+"/calendar~1language",parentData:data,parentDataProperty:"calendar/language",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs110 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/length"] !== undefined){
const _errs111 = errors;
if(!(validate29(data["calendar/length"], {instancePath:instancePath+"/calendar~1length",parentData:data,parentDataProperty:"calendar/length",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs111 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/limits"] !== undefined){
const _errs112 = errors;
if(!(validate29(data["calendar/limits"], {instancePath:instancePath+"/calendar~1limits",parentData:data,parentDataProperty:"calendar/limits",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs112 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/mix"] !== undefined){
let data44 = data["calendar/mix"];
const _errs113 = errors;
const _errs114 = errors;
let valid23 = false;
const _errs115 = errors;
if(typeof data44 !== "string"){
const err68 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(!((((data44 === "error") || (data44 === "warning")) || (data44 === "info")) || (data44 === "off"))){
const err69 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/mix"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid9 = _errs115 === errors;
valid23 = valid23 || _valid9;
if(!valid23){
const _errs117 = errors;
if(errors === _errs117){
if(data44 && typeof data44 == "object" && !Array.isArray(data44)){
const _errs119 = errors;
for(const key10 in data44){
if(!(((key10 === "severity") || (key10 === "points")) || (key10 === "posts"))){
const err70 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
break;
}
}
if(_errs119 === errors){
if(data44.severity !== undefined){
const _errs120 = errors;
if(!(validate26(data44.severity, {instancePath:instancePath+"/calendar~1mix/severity",parentData:data44,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid24 = _errs120 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data44.points !== undefined){
let data46 = data44.points;
const _errs121 = errors;
if(errors === _errs121){
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 < 0 || isNaN(data46)){
const err71 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
else {
const err72 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
var valid24 = _errs121 === errors;
}
else {
var valid24 = true;
}
if(valid24){
if(data44.posts !== undefined){
let data47 = data44.posts;
const _errs123 = errors;
if(!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47)))){
const err73 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(errors === _errs123){
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 < 1 || isNaN(data47)){
const err74 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
var valid24 = _errs123 === errors;
}
else {
var valid24 = true;
}
}
}
}
}
else {
const err75 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
var _valid9 = _errs117 === errors;
valid23 = valid23 || _valid9;
}
if(!valid23){
const err76 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs113 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/promise"] !== undefined){
let data48 = data["calendar/promise"];
const _errs125 = errors;
const _errs126 = errors;
let valid25 = false;
const _errs127 = errors;
if(typeof data48 !== "string"){
const err77 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(!((((data48 === "error") || (data48 === "warning")) || (data48 === "info")) || (data48 === "off"))){
const err78 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/promise"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid10 = _errs127 === errors;
valid25 = valid25 || _valid10;
if(!valid25){
const _errs129 = errors;
if(errors === _errs129){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
const _errs131 = errors;
for(const key11 in data48){
if(!((key11 === "severity") || (key11 === "difference"))){
const err79 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
break;
}
}
if(_errs131 === errors){
if(data48.severity !== undefined){
const _errs132 = errors;
if(!(validate26(data48.severity, {instancePath:instancePath+"/calendar~1promise/severity",parentData:data48,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid26 = _errs132 === errors;
}
else {
var valid26 = true;
}
if(valid26){
if(data48.difference !== undefined){
let data50 = data48.difference;
const _errs133 = errors;
if(errors === _errs133){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 0 || isNaN(data50)){
const err80 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
var valid26 = _errs133 === errors;
}
else {
var valid26 = true;
}
}
}
}
else {
const err82 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid10 = _errs129 === errors;
valid25 = valid25 || _valid10;
}
if(!valid25){
const err83 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs126;
if(vErrors !== null){
if(_errs126){
vErrors.length = _errs126;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs125 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/readable"] !== undefined){
let data51 = data["calendar/readable"];
const _errs135 = errors;
const _errs136 = errors;
let valid27 = false;
const _errs137 = errors;
if(typeof data51 !== "string"){
const err84 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(!((((data51 === "error") || (data51 === "warning")) || (data51 === "info")) || (data51 === "off"))){
const err85 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/readable"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var _valid11 = _errs137 === errors;
valid27 = valid27 || _valid11;
if(!valid27){
const _errs139 = errors;
if(errors === _errs139){
if(data51 && typeof data51 == "object" && !Array.isArray(data51)){
const _errs141 = errors;
for(const key12 in data51){
if(!(((key12 === "severity") || (key12 === "words")) || (key12 === "emoji"))){
const err86 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
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
if(_errs141 === errors){
if(data51.severity !== undefined){
const _errs142 = errors;
if(!(validate26(data51.severity, {instancePath:instancePath+"/calendar~1readable/severity",parentData:data51,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid28 = _errs142 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data51.words !== undefined){
let data53 = data51.words;
const _errs143 = errors;
if(!(((typeof data53 == "number") && (!(data53 % 1) && !isNaN(data53))) && (isFinite(data53)))){
const err87 = {instancePath:instancePath+"/calendar~1readable/words",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/words/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(errors === _errs143){
if((typeof data53 == "number") && (isFinite(data53))){
if(data53 < 1 || isNaN(data53)){
const err88 = {instancePath:instancePath+"/calendar~1readable/words",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/words/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid28 = _errs143 === errors;
}
else {
var valid28 = true;
}
if(valid28){
if(data51.emoji !== undefined){
let data54 = data51.emoji;
const _errs145 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err89 = {instancePath:instancePath+"/calendar~1readable/emoji",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/emoji/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(errors === _errs145){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 0 || isNaN(data54)){
const err90 = {instancePath:instancePath+"/calendar~1readable/emoji",schemaPath:"#/properties/calendar~1readable/anyOf/1/properties/emoji/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid28 = _errs145 === errors;
}
else {
var valid28 = true;
}
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid11 = _errs139 === errors;
valid27 = valid27 || _valid11;
}
if(!valid27){
const err92 = {instancePath:instancePath+"/calendar~1readable",schemaPath:"#/properties/calendar~1readable/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs136;
if(vErrors !== null){
if(_errs136){
vErrors.length = _errs136;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs135 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/reported-limits"] !== undefined){
const _errs147 = errors;
if(!(validate29(data["calendar/reported-limits"], {instancePath:instancePath+"/calendar~1reported-limits",parentData:data,parentDataProperty:"calendar/reported-limits",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs147 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/complete"] !== undefined){
const _errs148 = errors;
if(!(validate29(data["campaigns/complete"], {instancePath:instancePath+"/campaigns~1complete",parentData:data,parentDataProperty:"campaigns/complete",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs148 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/overlap"] !== undefined){
const _errs149 = errors;
if(!(validate29(data["campaigns/overlap"], {instancePath:instancePath+"/campaigns~1overlap",parentData:data,parentDataProperty:"campaigns/overlap",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs149 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/partner-contract"] !== undefined){
let data58 = data["campaigns/partner-contract"];
const _errs150 = errors;
const _errs151 = errors;
let valid29 = false;
const _errs152 = errors;
if(typeof data58 !== "string"){
const err93 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((((data58 === "error") || (data58 === "warning")) || (data58 === "info")) || (data58 === "off"))){
const err94 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["campaigns/partner-contract"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var _valid12 = _errs152 === errors;
valid29 = valid29 || _valid12;
if(!valid29){
const _errs154 = errors;
if(errors === _errs154){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
const _errs156 = errors;
for(const key13 in data58){
if(!((key13 === "severity") || (key13 === "markets"))){
const err95 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
break;
}
}
if(_errs156 === errors){
if(data58.severity !== undefined){
const _errs157 = errors;
if(!(validate26(data58.severity, {instancePath:instancePath+"/campaigns~1partner-contract/severity",parentData:data58,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid30 = _errs157 === errors;
}
else {
var valid30 = true;
}
if(valid30){
if(data58.markets !== undefined){
let data60 = data58.markets;
const _errs158 = errors;
if(errors === _errs158){
if(Array.isArray(data60)){
var valid31 = true;
const len3 = data60.length;
for(let i3=0; i3<len3; i3++){
let data61 = data60[i3];
const _errs160 = errors;
if(typeof data61 !== "string"){
const err96 = {instancePath:instancePath+"/campaigns~1partner-contract/markets/" + i3,schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/properties/markets/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(!(((((data61 === "eu") || (data61 === "bg")) || (data61 === "es")) || (data61 === "uk")) || (data61 === "us"))){
const err97 = {instancePath:instancePath+"/campaigns~1partner-contract/markets/" + i3,schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/properties/markets/items/enum",keyword:"enum",params:{allowedValues: schema8.properties["campaigns/partner-contract"].anyOf[1].properties.markets.items.enum}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var valid31 = _errs160 === errors;
if(!valid31){
break;
}
}
}
else {
const err98 = {instancePath:instancePath+"/campaigns~1partner-contract/markets",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/properties/markets/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
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
else {
const err99 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
var _valid12 = _errs154 === errors;
valid29 = valid29 || _valid12;
}
if(!valid29){
const err100 = {instancePath:instancePath+"/campaigns~1partner-contract",schemaPath:"#/properties/campaigns~1partner-contract/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs151;
if(vErrors !== null){
if(_errs151){
vErrors.length = _errs151;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs150 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/tracking"] !== undefined){
const _errs162 = errors;
if(!(validate29(data["campaigns/tracking"], {instancePath:instancePath+"/campaigns~1tracking",parentData:data,parentDataProperty:"campaigns/tracking",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs162 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/escalation"] !== undefined){
const _errs163 = errors;
if(!(validate29(data["community/escalation"], {instancePath:instancePath+"/community~1escalation",parentData:data,parentDataProperty:"community/escalation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs163 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/feasible"] !== undefined){
const _errs164 = errors;
if(!(validate29(data["community/feasible"], {instancePath:instancePath+"/community~1feasible",parentData:data,parentDataProperty:"community/feasible",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs164 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/hours"] !== undefined){
const _errs165 = errors;
if(!(validate29(data["community/hours"], {instancePath:instancePath+"/community~1hours",parentData:data,parentDataProperty:"community/hours",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs165 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/moderation"] !== undefined){
const _errs166 = errors;
if(!(validate29(data["community/moderation"], {instancePath:instancePath+"/community~1moderation",parentData:data,parentDataProperty:"community/moderation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs166 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/responses"] !== undefined){
const _errs167 = errors;
if(!(validate29(data["community/responses"], {instancePath:instancePath+"/community~1responses",parentData:data,parentDataProperty:"community/responses",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs167 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/backup"] !== undefined){
const _errs168 = errors;
if(!(validate29(data["crisis/backup"], {instancePath:instancePath+"/crisis~1backup",parentData:data,parentDataProperty:"crisis/backup",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs168 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/contact"] !== undefined){
const _errs169 = errors;
if(!(validate29(data["crisis/contact"], {instancePath:instancePath+"/crisis~1contact",parentData:data,parentDataProperty:"crisis/contact",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs169 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/coverage"] !== undefined){
const _errs170 = errors;
if(!(validate29(data["crisis/coverage"], {instancePath:instancePath+"/crisis~1coverage",parentData:data,parentDataProperty:"crisis/coverage",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs170 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/drill"] !== undefined){
let data71 = data["crisis/drill"];
const _errs171 = errors;
const _errs172 = errors;
let valid32 = false;
const _errs173 = errors;
if(typeof data71 !== "string"){
const err101 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((((data71 === "error") || (data71 === "warning")) || (data71 === "info")) || (data71 === "off"))){
const err102 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["crisis/drill"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid13 = _errs173 === errors;
valid32 = valid32 || _valid13;
if(!valid32){
const _errs175 = errors;
if(errors === _errs175){
if(data71 && typeof data71 == "object" && !Array.isArray(data71)){
const _errs177 = errors;
for(const key14 in data71){
if(!((key14 === "severity") || (key14 === "months"))){
const err103 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
break;
}
}
if(_errs177 === errors){
if(data71.severity !== undefined){
const _errs178 = errors;
if(!(validate26(data71.severity, {instancePath:instancePath+"/crisis~1drill/severity",parentData:data71,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid33 = _errs178 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data71.months !== undefined){
let data73 = data71.months;
const _errs179 = errors;
if(!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73)))){
const err104 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(errors === _errs179){
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 < 1 || isNaN(data73)){
const err105 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid33 = _errs179 === errors;
}
else {
var valid33 = true;
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid13 = _errs175 === errors;
valid32 = valid32 || _valid13;
}
if(!valid32){
const err107 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs172;
if(vErrors !== null){
if(_errs172){
vErrors.length = _errs172;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs171 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/escalation"] !== undefined){
const _errs181 = errors;
if(!(validate29(data["crisis/escalation"], {instancePath:instancePath+"/crisis~1escalation",parentData:data,parentDataProperty:"crisis/escalation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs181 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/fresh"] !== undefined){
let data75 = data["crisis/fresh"];
const _errs182 = errors;
const _errs183 = errors;
let valid34 = false;
const _errs184 = errors;
if(typeof data75 !== "string"){
const err108 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!((((data75 === "error") || (data75 === "warning")) || (data75 === "info")) || (data75 === "off"))){
const err109 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["crisis/fresh"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid14 = _errs184 === errors;
valid34 = valid34 || _valid14;
if(!valid34){
const _errs186 = errors;
if(errors === _errs186){
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
const _errs188 = errors;
for(const key15 in data75){
if(!((key15 === "severity") || (key15 === "days"))){
const err110 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
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
if(_errs188 === errors){
if(data75.severity !== undefined){
const _errs189 = errors;
if(!(validate26(data75.severity, {instancePath:instancePath+"/crisis~1fresh/severity",parentData:data75,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid35 = _errs189 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data75.days !== undefined){
let data77 = data75.days;
const _errs190 = errors;
if(!(((typeof data77 == "number") && (!(data77 % 1) && !isNaN(data77))) && (isFinite(data77)))){
const err111 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(errors === _errs190){
if((typeof data77 == "number") && (isFinite(data77))){
if(data77 < 1 || isNaN(data77)){
const err112 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid35 = _errs190 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var _valid14 = _errs186 === errors;
valid34 = valid34 || _valid14;
}
if(!valid34){
const err114 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs183;
if(vErrors !== null){
if(_errs183){
vErrors.length = _errs183;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs182 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/known"] !== undefined){
const _errs192 = errors;
if(!(validate29(data["crisis/known"], {instancePath:instancePath+"/crisis~1known",parentData:data,parentDataProperty:"crisis/known",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs192 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/levels"] !== undefined){
const _errs193 = errors;
if(!(validate29(data["crisis/levels"], {instancePath:instancePath+"/crisis~1levels",parentData:data,parentDataProperty:"crisis/levels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs193 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/monitoring"] !== undefined){
const _errs194 = errors;
if(!(validate29(data["crisis/monitoring"], {instancePath:instancePath+"/crisis~1monitoring",parentData:data,parentDataProperty:"crisis/monitoring",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs194 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/order"] !== undefined){
const _errs195 = errors;
if(!(validate29(data["crisis/order"], {instancePath:instancePath+"/crisis~1order",parentData:data,parentDataProperty:"crisis/order",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs195 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/pause"] !== undefined){
const _errs196 = errors;
if(!(validate29(data["crisis/pause"], {instancePath:instancePath+"/crisis~1pause",parentData:data,parentDataProperty:"crisis/pause",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs196 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/response"] !== undefined){
const _errs197 = errors;
if(!(validate29(data["crisis/response"], {instancePath:instancePath+"/crisis~1response",parentData:data,parentDataProperty:"crisis/response",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs197 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/review"] !== undefined){
const _errs198 = errors;
if(!(validate29(data["crisis/review"], {instancePath:instancePath+"/crisis~1review",parentData:data,parentDataProperty:"crisis/review",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs198 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/roles"] !== undefined){
const _errs199 = errors;
if(!(validate29(data["crisis/roles"], {instancePath:instancePath+"/crisis~1roles",parentData:data,parentDataProperty:"crisis/roles",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs199 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/scenarios"] !== undefined){
const _errs200 = errors;
if(!(validate29(data["crisis/scenarios"], {instancePath:instancePath+"/crisis~1scenarios",parentData:data,parentDataProperty:"crisis/scenarios",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs200 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/statement"] !== undefined){
const _errs201 = errors;
if(!(validate29(data["crisis/statement"], {instancePath:instancePath+"/crisis~1statement",parentData:data,parentDataProperty:"crisis/statement",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs201 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/takeover"] !== undefined){
const _errs202 = errors;
if(!(validate29(data["crisis/takeover"], {instancePath:instancePath+"/crisis~1takeover",parentData:data,parentDataProperty:"crisis/takeover",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs202 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/threats"] !== undefined){
const _errs203 = errors;
if(!(validate29(data["crisis/threats"], {instancePath:instancePath+"/crisis~1threats",parentData:data,parentDataProperty:"crisis/threats",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs203 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/accounts"] !== undefined){
let data90 = data["governance/accounts"];
const _errs204 = errors;
const _errs205 = errors;
let valid36 = false;
const _errs206 = errors;
if(typeof data90 !== "string"){
const err115 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((((data90 === "error") || (data90 === "warning")) || (data90 === "info")) || (data90 === "off"))){
const err116 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["governance/accounts"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
var _valid15 = _errs206 === errors;
valid36 = valid36 || _valid15;
if(!valid36){
const _errs208 = errors;
if(errors === _errs208){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
const _errs210 = errors;
for(const key16 in data90){
if(!((key16 === "severity") || (key16 === "admins"))){
const err117 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
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
if(_errs210 === errors){
if(data90.severity !== undefined){
const _errs211 = errors;
if(!(validate26(data90.severity, {instancePath:instancePath+"/governance~1accounts/severity",parentData:data90,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid37 = _errs211 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data90.admins !== undefined){
let data92 = data90.admins;
const _errs212 = errors;
if(!(((typeof data92 == "number") && (!(data92 % 1) && !isNaN(data92))) && (isFinite(data92)))){
const err118 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(errors === _errs212){
if((typeof data92 == "number") && (isFinite(data92))){
if(data92 < 1 || isNaN(data92)){
const err119 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid37 = _errs212 === errors;
}
else {
var valid37 = true;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid15 = _errs208 === errors;
valid36 = valid36 || _valid15;
}
if(!valid36){
const err121 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs204 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/approval"] !== undefined){
const _errs214 = errors;
if(!(validate29(data["governance/approval"], {instancePath:instancePath+"/governance~1approval",parentData:data,parentDataProperty:"governance/approval",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs214 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/approver"] !== undefined){
const _errs215 = errors;
if(!(validate29(data["governance/approver"], {instancePath:instancePath+"/governance~1approver",parentData:data,parentDataProperty:"governance/approver",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs215 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/current"] !== undefined){
const _errs216 = errors;
if(!(validate29(data["governance/current"], {instancePath:instancePath+"/governance~1current",parentData:data,parentDataProperty:"governance/current",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs216 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/secrets"] !== undefined){
const _errs217 = errors;
if(!(validate29(data["governance/secrets"], {instancePath:instancePath+"/governance~1secrets",parentData:data,parentDataProperty:"governance/secrets",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs217 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/ave"] !== undefined){
const _errs218 = errors;
if(!(validate29(data["kpis/ave"], {instancePath:instancePath+"/kpis~1ave",parentData:data,parentDataProperty:"kpis/ave",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs218 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/baseline"] !== undefined){
const _errs219 = errors;
if(!(validate29(data["kpis/baseline"], {instancePath:instancePath+"/kpis~1baseline",parentData:data,parentDataProperty:"kpis/baseline",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs219 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/bounds"] !== undefined){
const _errs220 = errors;
if(!(validate29(data["kpis/bounds"], {instancePath:instancePath+"/kpis~1bounds",parentData:data,parentDataProperty:"kpis/bounds",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs220 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/chain"] !== undefined){
const _errs221 = errors;
if(!(validate29(data["kpis/chain"], {instancePath:instancePath+"/kpis~1chain",parentData:data,parentDataProperty:"kpis/chain",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs221 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/denominator"] !== undefined){
const _errs222 = errors;
if(!(validate29(data["kpis/denominator"], {instancePath:instancePath+"/kpis~1denominator",parentData:data,parentDataProperty:"kpis/denominator",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs222 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/direction"] !== undefined){
const _errs223 = errors;
if(!(validate29(data["kpis/direction"], {instancePath:instancePath+"/kpis~1direction",parentData:data,parentDataProperty:"kpis/direction",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs223 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/due"] !== undefined){
const _errs224 = errors;
if(!(validate29(data["kpis/due"], {instancePath:instancePath+"/kpis~1due",parentData:data,parentDataProperty:"kpis/due",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs224 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/duplicate"] !== undefined){
const _errs225 = errors;
if(!(validate29(data["kpis/duplicate"], {instancePath:instancePath+"/kpis~1duplicate",parentData:data,parentDataProperty:"kpis/duplicate",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs225 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/fit"] !== undefined){
const _errs226 = errors;
if(!(validate29(data["kpis/fit"], {instancePath:instancePath+"/kpis~1fit",parentData:data,parentDataProperty:"kpis/fit",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs226 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/focus"] !== undefined){
let data106 = data["kpis/focus"];
const _errs227 = errors;
const _errs228 = errors;
let valid38 = false;
const _errs229 = errors;
if(typeof data106 !== "string"){
const err122 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((((data106 === "error") || (data106 === "warning")) || (data106 === "info")) || (data106 === "off"))){
const err123 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/focus"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid16 = _errs229 === errors;
valid38 = valid38 || _valid16;
if(!valid38){
const _errs231 = errors;
if(errors === _errs231){
if(data106 && typeof data106 == "object" && !Array.isArray(data106)){
const _errs233 = errors;
for(const key17 in data106){
if(!((key17 === "severity") || (key17 === "max"))){
const err124 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
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
if(_errs233 === errors){
if(data106.severity !== undefined){
const _errs234 = errors;
if(!(validate26(data106.severity, {instancePath:instancePath+"/kpis~1focus/severity",parentData:data106,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid39 = _errs234 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data106.max !== undefined){
let data108 = data106.max;
const _errs235 = errors;
if(!(((typeof data108 == "number") && (!(data108 % 1) && !isNaN(data108))) && (isFinite(data108)))){
const err125 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(errors === _errs235){
if((typeof data108 == "number") && (isFinite(data108))){
if(data108 < 1 || isNaN(data108)){
const err126 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid39 = _errs235 === errors;
}
else {
var valid39 = true;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var _valid16 = _errs231 === errors;
valid38 = valid38 || _valid16;
}
if(!valid38){
const err128 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs228;
if(vErrors !== null){
if(_errs228){
vErrors.length = _errs228;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs227 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/formula"] !== undefined){
const _errs237 = errors;
if(!(validate29(data["kpis/formula"], {instancePath:instancePath+"/kpis~1formula",parentData:data,parentDataProperty:"kpis/formula",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs237 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/growth"] !== undefined){
let data110 = data["kpis/growth"];
const _errs238 = errors;
const _errs239 = errors;
let valid40 = false;
const _errs240 = errors;
if(typeof data110 !== "string"){
const err129 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!((((data110 === "error") || (data110 === "warning")) || (data110 === "info")) || (data110 === "off"))){
const err130 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/growth"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
var _valid17 = _errs240 === errors;
valid40 = valid40 || _valid17;
if(!valid40){
const _errs242 = errors;
if(errors === _errs242){
if(data110 && typeof data110 == "object" && !Array.isArray(data110)){
const _errs244 = errors;
for(const key18 in data110){
if(!((key18 === "severity") || (key18 === "monthly"))){
const err131 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
break;
}
}
if(_errs244 === errors){
if(data110.severity !== undefined){
const _errs245 = errors;
if(!(validate26(data110.severity, {instancePath:instancePath+"/kpis~1growth/severity",parentData:data110,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid41 = _errs245 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data110.monthly !== undefined){
let data112 = data110.monthly;
const _errs246 = errors;
if(errors === _errs246){
if((typeof data112 == "number") && (isFinite(data112))){
if(data112 < 0 || isNaN(data112)){
const err132 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
else {
const err133 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
var valid41 = _errs246 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var _valid17 = _errs242 === errors;
valid40 = valid40 || _valid17;
}
if(!valid40){
const err135 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
validate24.errors = vErrors;
return false;
}
else {
errors = _errs239;
if(vErrors !== null){
if(_errs239){
vErrors.length = _errs239;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs238 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/linked"] !== undefined){
const _errs248 = errors;
if(!(validate29(data["kpis/linked"], {instancePath:instancePath+"/kpis~1linked",parentData:data,parentDataProperty:"kpis/linked",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs248 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/range"] !== undefined){
const _errs249 = errors;
if(!(validate29(data["kpis/range"], {instancePath:instancePath+"/kpis~1range",parentData:data,parentDataProperty:"kpis/range",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs249 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/source"] !== undefined){
const _errs250 = errors;
if(!(validate29(data["kpis/source"], {instancePath:instancePath+"/kpis~1source",parentData:data,parentDataProperty:"kpis/source",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs250 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/target"] !== undefined){
const _errs251 = errors;
if(!(validate29(data["kpis/target"], {instancePath:instancePath+"/kpis~1target",parentData:data,parentDataProperty:"kpis/target",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs251 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/vanity"] !== undefined){
const _errs252 = errors;
if(!(validate29(data["kpis/vanity"], {instancePath:instancePath+"/kpis~1vanity",parentData:data,parentDataProperty:"kpis/vanity",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs252 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/behind"] !== undefined){
const _errs253 = errors;
if(!(validate29(data["measurement/behind"], {instancePath:instancePath+"/measurement~1behind",parentData:data,parentDataProperty:"measurement/behind",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs253 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/correction"] !== undefined){
const _errs254 = errors;
if(!(validate29(data["measurement/correction"], {instancePath:instancePath+"/measurement~1correction",parentData:data,parentDataProperty:"measurement/correction",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs254 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/overdue"] !== undefined){
let data120 = data["measurement/overdue"];
const _errs255 = errors;
const _errs256 = errors;
let valid42 = false;
const _errs257 = errors;
if(typeof data120 !== "string"){
const err136 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((((data120 === "error") || (data120 === "warning")) || (data120 === "info")) || (data120 === "off"))){
const err137 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["measurement/overdue"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var _valid18 = _errs257 === errors;
valid42 = valid42 || _valid18;
if(!valid42){
const _errs259 = errors;
if(errors === _errs259){
if(data120 && typeof data120 == "object" && !Array.isArray(data120)){
const _errs261 = errors;
for(const key19 in data120){
if(!(((key19 === "severity") || (key19 === "graceDays")) || (key19 === "none"))){
const err138 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
break;
}
}
if(_errs261 === errors){
if(data120.severity !== undefined){
const _errs262 = errors;
if(!(validate26(data120.severity, {instancePath:instancePath+"/measurement~1overdue/severity",parentData:data120,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid43 = _errs262 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data120.graceDays !== undefined){
let data122 = data120.graceDays;
const _errs263 = errors;
if(!(((typeof data122 == "number") && (!(data122 % 1) && !isNaN(data122))) && (isFinite(data122)))){
const err139 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(errors === _errs263){
if((typeof data122 == "number") && (isFinite(data122))){
if(data122 < 0 || isNaN(data122)){
const err140 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid43 = _errs263 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data120.none !== undefined){
const _errs265 = errors;
if(typeof data120.none !== "boolean"){
const err141 = {instancePath:instancePath+"/measurement~1overdue/none",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/none/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var valid43 = _errs265 === errors;
}
else {
var valid43 = true;
}
}
}
}
}
else {
const err142 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
var _valid18 = _errs259 === errors;
valid42 = valid42 || _valid18;
}
if(!valid42){
const err143 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs256;
if(vErrors !== null){
if(_errs256){
vErrors.length = _errs256;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs255 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/results"] !== undefined){
let data124 = data["measurement/results"];
const _errs267 = errors;
const _errs268 = errors;
let valid44 = false;
const _errs269 = errors;
if(typeof data124 !== "string"){
const err144 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
if(!((((data124 === "error") || (data124 === "warning")) || (data124 === "info")) || (data124 === "off"))){
const err145 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["measurement/results"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
var _valid19 = _errs269 === errors;
valid44 = valid44 || _valid19;
if(!valid44){
const _errs271 = errors;
if(errors === _errs271){
if(data124 && typeof data124 == "object" && !Array.isArray(data124)){
const _errs273 = errors;
for(const key20 in data124){
if(!((key20 === "severity") || (key20 === "daysAfter"))){
const err146 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
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
if(_errs273 === errors){
if(data124.severity !== undefined){
const _errs274 = errors;
if(!(validate26(data124.severity, {instancePath:instancePath+"/measurement~1results/severity",parentData:data124,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid45 = _errs274 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data124.daysAfter !== undefined){
let data126 = data124.daysAfter;
const _errs275 = errors;
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err147 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
if(errors === _errs275){
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 < 0 || isNaN(data126)){
const err148 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid45 = _errs275 === errors;
}
else {
var valid45 = true;
}
}
}
}
else {
const err149 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var _valid19 = _errs271 === errors;
valid44 = valid44 || _valid19;
}
if(!valid44){
const err150 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs267 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/review"] !== undefined){
const _errs277 = errors;
if(!(validate29(data["measurement/review"], {instancePath:instancePath+"/measurement~1review",parentData:data,parentDataProperty:"measurement/review",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs277 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/agrees"] !== undefined){
const _errs278 = errors;
if(!(validate29(data["objectives/agrees"], {instancePath:instancePath+"/objectives~1agrees",parentData:data,parentDataProperty:"objectives/agrees",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs278 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/compound"] !== undefined){
const _errs279 = errors;
if(!(validate29(data["objectives/compound"], {instancePath:instancePath+"/objectives~1compound",parentData:data,parentDataProperty:"objectives/compound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs279 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/consistent"] !== undefined){
const _errs280 = errors;
if(!(validate29(data["objectives/consistent"], {instancePath:instancePath+"/objectives~1consistent",parentData:data,parentDataProperty:"objectives/consistent",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs280 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/focus"] !== undefined){
let data131 = data["objectives/focus"];
const _errs281 = errors;
const _errs282 = errors;
let valid46 = false;
const _errs283 = errors;
if(typeof data131 !== "string"){
const err151 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
if(!((((data131 === "error") || (data131 === "warning")) || (data131 === "info")) || (data131 === "off"))){
const err152 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["objectives/focus"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
var _valid20 = _errs283 === errors;
valid46 = valid46 || _valid20;
if(!valid46){
const _errs285 = errors;
if(errors === _errs285){
if(data131 && typeof data131 == "object" && !Array.isArray(data131)){
const _errs287 = errors;
for(const key21 in data131){
if(!((key21 === "severity") || (key21 === "max"))){
const err153 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
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
if(_errs287 === errors){
if(data131.severity !== undefined){
const _errs288 = errors;
if(!(validate26(data131.severity, {instancePath:instancePath+"/objectives~1focus/severity",parentData:data131,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid47 = _errs288 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data131.max !== undefined){
let data133 = data131.max;
const _errs289 = errors;
if(!(((typeof data133 == "number") && (!(data133 % 1) && !isNaN(data133))) && (isFinite(data133)))){
const err154 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
if(errors === _errs289){
if((typeof data133 == "number") && (isFinite(data133))){
if(data133 < 1 || isNaN(data133)){
const err155 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid47 = _errs289 === errors;
}
else {
var valid47 = true;
}
}
}
}
else {
const err156 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var _valid20 = _errs285 === errors;
valid46 = valid46 || _valid20;
}
if(!valid46){
const err157 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs282;
if(vErrors !== null){
if(_errs282){
vErrors.length = _errs282;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs281 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/goal"] !== undefined){
const _errs291 = errors;
if(!(validate29(data["objectives/goal"], {instancePath:instancePath+"/objectives~1goal",parentData:data,parentDataProperty:"objectives/goal",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs291 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/measurable"] !== undefined){
const _errs292 = errors;
if(!(validate29(data["objectives/measurable"], {instancePath:instancePath+"/objectives~1measurable",parentData:data,parentDataProperty:"objectives/measurable",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs292 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/outcome"] !== undefined){
const _errs293 = errors;
if(!(validate29(data["objectives/outcome"], {instancePath:instancePath+"/objectives~1outcome",parentData:data,parentDataProperty:"objectives/outcome",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs293 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/owner"] !== undefined){
const _errs294 = errors;
if(!(validate29(data["objectives/owner"], {instancePath:instancePath+"/objectives~1owner",parentData:data,parentDataProperty:"objectives/owner",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs294 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/primary"] !== undefined){
const _errs295 = errors;
if(!(validate29(data["objectives/primary"], {instancePath:instancePath+"/objectives~1primary",parentData:data,parentDataProperty:"objectives/primary",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs295 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/pursued"] !== undefined){
const _errs296 = errors;
if(!(validate29(data["objectives/pursued"], {instancePath:instancePath+"/objectives~1pursued",parentData:data,parentDataProperty:"objectives/pursued",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs296 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/realistic"] !== undefined){
let data140 = data["objectives/realistic"];
const _errs297 = errors;
const _errs298 = errors;
let valid48 = false;
const _errs299 = errors;
if(typeof data140 !== "string"){
const err158 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!((((data140 === "error") || (data140 === "warning")) || (data140 === "info")) || (data140 === "off"))){
const err159 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["objectives/realistic"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
var _valid21 = _errs299 === errors;
valid48 = valid48 || _valid21;
if(!valid48){
const _errs301 = errors;
if(errors === _errs301){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
const _errs303 = errors;
for(const key22 in data140){
if(!((key22 === "severity") || (key22 === "growth"))){
const err160 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
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
if(_errs303 === errors){
if(data140.severity !== undefined){
const _errs304 = errors;
if(!(validate26(data140.severity, {instancePath:instancePath+"/objectives~1realistic/severity",parentData:data140,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid49 = _errs304 === errors;
}
else {
var valid49 = true;
}
if(valid49){
if(data140.growth !== undefined){
let data142 = data140.growth;
const _errs305 = errors;
if(errors === _errs305){
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 < 0 || isNaN(data142)){
const err161 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err162 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var valid49 = _errs305 === errors;
}
else {
var valid49 = true;
}
}
}
}
else {
const err163 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var _valid21 = _errs301 === errors;
valid48 = valid48 || _valid21;
}
if(!valid48){
const err164 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs298;
if(vErrors !== null){
if(_errs298){
vErrors.length = _errs298;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs297 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/time-bound"] !== undefined){
const _errs307 = errors;
if(!(validate29(data["objectives/time-bound"], {instancePath:instancePath+"/objectives~1time-bound",parentData:data,parentDataProperty:"objectives/time-bound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs307 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/vague"] !== undefined){
const _errs308 = errors;
if(!(validate29(data["objectives/vague"], {instancePath:instancePath+"/objectives~1vague",parentData:data,parentDataProperty:"objectives/vague",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs308 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/defined"] !== undefined){
const _errs309 = errors;
if(!(validate29(data["people/defined"], {instancePath:instancePath+"/people~1defined",parentData:data,parentDataProperty:"people/defined",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs309 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/language"] !== undefined){
const _errs310 = errors;
if(!(validate29(data["people/language"], {instancePath:instancePath+"/people~1language",parentData:data,parentDataProperty:"people/language",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs310 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/platform-fit"] !== undefined){
const _errs311 = errors;
if(!(validate29(data["people/platform-fit"], {instancePath:instancePath+"/people~1platform-fit",parentData:data,parentDataProperty:"people/platform-fit",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs311 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/reached"] !== undefined){
const _errs312 = errors;
if(!(validate29(data["people/reached"], {instancePath:instancePath+"/people~1reached",parentData:data,parentDataProperty:"people/reached",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs312 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/served"] !== undefined){
const _errs313 = errors;
if(!(validate29(data["people/served"], {instancePath:instancePath+"/people~1served",parentData:data,parentDataProperty:"people/served",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs313 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/competitor"] !== undefined){
const _errs314 = errors;
if(!(validate29(data["situation/competitor"], {instancePath:instancePath+"/situation~1competitor",parentData:data,parentDataProperty:"situation/competitor",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs314 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/dormant"] !== undefined){
let data151 = data["situation/dormant"];
const _errs315 = errors;
const _errs316 = errors;
let valid50 = false;
const _errs317 = errors;
if(typeof data151 !== "string"){
const err165 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(!((((data151 === "error") || (data151 === "warning")) || (data151 === "info")) || (data151 === "off"))){
const err166 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["situation/dormant"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid22 = _errs317 === errors;
valid50 = valid50 || _valid22;
if(!valid50){
const _errs319 = errors;
if(errors === _errs319){
if(data151 && typeof data151 == "object" && !Array.isArray(data151)){
const _errs321 = errors;
for(const key23 in data151){
if(!((key23 === "severity") || (key23 === "days"))){
const err167 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
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
if(_errs321 === errors){
if(data151.severity !== undefined){
const _errs322 = errors;
if(!(validate26(data151.severity, {instancePath:instancePath+"/situation~1dormant/severity",parentData:data151,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid51 = _errs322 === errors;
}
else {
var valid51 = true;
}
if(valid51){
if(data151.days !== undefined){
let data153 = data151.days;
const _errs323 = errors;
if(!(((typeof data153 == "number") && (!(data153 % 1) && !isNaN(data153))) && (isFinite(data153)))){
const err168 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
if(errors === _errs323){
if((typeof data153 == "number") && (isFinite(data153))){
if(data153 < 1 || isNaN(data153)){
const err169 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid51 = _errs323 === errors;
}
else {
var valid51 = true;
}
}
}
}
else {
const err170 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
var _valid22 = _errs319 === errors;
valid50 = valid50 || _valid22;
}
if(!valid50){
const err171 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf",keyword:"anyOf",params:{}};
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
if(data["situation/external"] !== undefined){
const _errs325 = errors;
if(!(validate29(data["situation/external"], {instancePath:instancePath+"/situation~1external",parentData:data,parentDataProperty:"situation/external",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs325 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/internal"] !== undefined){
const _errs326 = errors;
if(!(validate29(data["situation/internal"], {instancePath:instancePath+"/situation~1internal",parentData:data,parentDataProperty:"situation/internal",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs326 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/stale"] !== undefined){
let data156 = data["situation/stale"];
const _errs327 = errors;
const _errs328 = errors;
let valid52 = false;
const _errs329 = errors;
if(typeof data156 !== "string"){
const err172 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
if(!((((data156 === "error") || (data156 === "warning")) || (data156 === "info")) || (data156 === "off"))){
const err173 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["situation/stale"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
var _valid23 = _errs329 === errors;
valid52 = valid52 || _valid23;
if(!valid52){
const _errs331 = errors;
if(errors === _errs331){
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
const _errs333 = errors;
for(const key24 in data156){
if(!((key24 === "severity") || (key24 === "months"))){
const err174 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
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
if(_errs333 === errors){
if(data156.severity !== undefined){
const _errs334 = errors;
if(!(validate26(data156.severity, {instancePath:instancePath+"/situation~1stale/severity",parentData:data156,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid53 = _errs334 === errors;
}
else {
var valid53 = true;
}
if(valid53){
if(data156.months !== undefined){
let data158 = data156.months;
const _errs335 = errors;
if(!(((typeof data158 == "number") && (!(data158 % 1) && !isNaN(data158))) && (isFinite(data158)))){
const err175 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
if(errors === _errs335){
if((typeof data158 == "number") && (isFinite(data158))){
if(data158 < 1 || isNaN(data158)){
const err176 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid53 = _errs335 === errors;
}
else {
var valid53 = true;
}
}
}
}
else {
const err177 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var _valid23 = _errs331 === errors;
valid52 = valid52 || _valid23;
}
if(!valid52){
const err178 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs328;
if(vErrors !== null){
if(_errs328){
vErrors.length = _errs328;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs327 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot"] !== undefined){
const _errs337 = errors;
if(!(validate29(data["situation/swot"], {instancePath:instancePath+"/situation~1swot",parentData:data,parentDataProperty:"situation/swot",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs337 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-answered"] !== undefined){
const _errs338 = errors;
if(!(validate29(data["situation/swot-answered"], {instancePath:instancePath+"/situation~1swot-answered",parentData:data,parentDataProperty:"situation/swot-answered",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs338 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-duplicate"] !== undefined){
const _errs339 = errors;
if(!(validate29(data["situation/swot-duplicate"], {instancePath:instancePath+"/situation~1swot-duplicate",parentData:data,parentDataProperty:"situation/swot-duplicate",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs339 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-evidence"] !== undefined){
const _errs340 = errors;
if(!(validate29(data["situation/swot-evidence"], {instancePath:instancePath+"/situation~1swot-evidence",parentData:data,parentDataProperty:"situation/swot-evidence",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs340 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-focus"] !== undefined){
let data163 = data["situation/swot-focus"];
const _errs341 = errors;
const _errs342 = errors;
let valid54 = false;
const _errs343 = errors;
if(typeof data163 !== "string"){
const err179 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
if(!((((data163 === "error") || (data163 === "warning")) || (data163 === "info")) || (data163 === "off"))){
const err180 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["situation/swot-focus"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
var _valid24 = _errs343 === errors;
valid54 = valid54 || _valid24;
if(!valid54){
const _errs345 = errors;
if(errors === _errs345){
if(data163 && typeof data163 == "object" && !Array.isArray(data163)){
const _errs347 = errors;
for(const key25 in data163){
if(!((key25 === "severity") || (key25 === "max"))){
const err181 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
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
if(_errs347 === errors){
if(data163.severity !== undefined){
const _errs348 = errors;
if(!(validate26(data163.severity, {instancePath:instancePath+"/situation~1swot-focus/severity",parentData:data163,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid55 = _errs348 === errors;
}
else {
var valid55 = true;
}
if(valid55){
if(data163.max !== undefined){
let data165 = data163.max;
const _errs349 = errors;
if(!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165)))){
const err182 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(errors === _errs349){
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 < 1 || isNaN(data165)){
const err183 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid55 = _errs349 === errors;
}
else {
var valid55 = true;
}
}
}
}
else {
const err184 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
var _valid24 = _errs345 === errors;
valid54 = valid54 || _valid24;
}
if(!valid54){
const err185 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs342;
if(vErrors !== null){
if(_errs342){
vErrors.length = _errs342;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs341 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-side"] !== undefined){
const _errs351 = errors;
if(!(validate29(data["situation/swot-side"], {instancePath:instancePath+"/situation~1swot-side",parentData:data,parentDataProperty:"situation/swot-side",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs351 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/action"] !== undefined){
const _errs352 = errors;
if(!(validate29(data["strategy/action"], {instancePath:instancePath+"/strategy~1action",parentData:data,parentDataProperty:"strategy/action",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs352 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/capacity"] !== undefined){
let data168 = data["strategy/capacity"];
const _errs353 = errors;
const _errs354 = errors;
let valid56 = false;
const _errs355 = errors;
if(typeof data168 !== "string"){
const err186 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(!((((data168 === "error") || (data168 === "warning")) || (data168 === "info")) || (data168 === "off"))){
const err187 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["strategy/capacity"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
var _valid25 = _errs355 === errors;
valid56 = valid56 || _valid25;
if(!valid56){
const _errs357 = errors;
if(errors === _errs357){
if(data168 && typeof data168 == "object" && !Array.isArray(data168)){
const _errs359 = errors;
for(const key26 in data168){
if(!((key26 === "severity") || (key26 === "tolerance"))){
const err188 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key26}};
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
if(_errs359 === errors){
if(data168.severity !== undefined){
const _errs360 = errors;
if(!(validate26(data168.severity, {instancePath:instancePath+"/strategy~1capacity/severity",parentData:data168,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid57 = _errs360 === errors;
}
else {
var valid57 = true;
}
if(valid57){
if(data168.tolerance !== undefined){
let data170 = data168.tolerance;
const _errs361 = errors;
if(errors === _errs361){
if((typeof data170 == "number") && (isFinite(data170))){
if(data170 < 0 || isNaN(data170)){
const err189 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err190 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
var valid57 = _errs361 === errors;
}
else {
var valid57 = true;
}
}
}
}
else {
const err191 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
var _valid25 = _errs357 === errors;
valid56 = valid56 || _valid25;
}
if(!valid56){
const err192 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs354;
if(vErrors !== null){
if(_errs354){
vErrors.length = _errs354;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs353 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/channels"] !== undefined){
const _errs363 = errors;
if(!(validate29(data["strategy/channels"], {instancePath:instancePath+"/strategy~1channels",parentData:data,parentDataProperty:"strategy/channels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs363 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/format"] !== undefined){
const _errs364 = errors;
if(!(validate29(data["strategy/format"], {instancePath:instancePath+"/strategy~1format",parentData:data,parentDataProperty:"strategy/format",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs364 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/frequency"] !== undefined){
const _errs365 = errors;
if(!(validate29(data["strategy/frequency"], {instancePath:instancePath+"/strategy~1frequency",parentData:data,parentDataProperty:"strategy/frequency",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs365 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/pillar-share"] !== undefined){
const _errs366 = errors;
if(!(validate29(data["strategy/pillar-share"], {instancePath:instancePath+"/strategy~1pillar-share",parentData:data,parentDataProperty:"strategy/pillar-share",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs366 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/rationale"] !== undefined){
const _errs367 = errors;
if(!(validate29(data["strategy/rationale"], {instancePath:instancePath+"/strategy~1rationale",parentData:data,parentDataProperty:"strategy/rationale",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs367 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/recommended-frequency"] !== undefined){
let data176 = data["strategy/recommended-frequency"];
const _errs368 = errors;
const _errs369 = errors;
let valid58 = false;
const _errs370 = errors;
if(typeof data176 !== "string"){
const err193 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
if(!((((data176 === "error") || (data176 === "warning")) || (data176 === "info")) || (data176 === "off"))){
const err194 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["strategy/recommended-frequency"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
var _valid26 = _errs370 === errors;
valid58 = valid58 || _valid26;
if(!valid58){
const _errs372 = errors;
if(errors === _errs372){
if(data176 && typeof data176 == "object" && !Array.isArray(data176)){
const _errs374 = errors;
for(const key27 in data176){
if(!((key27 === "severity") || (key27 === "factor"))){
const err195 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
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
if(_errs374 === errors){
if(data176.severity !== undefined){
const _errs375 = errors;
if(!(validate26(data176.severity, {instancePath:instancePath+"/strategy~1recommended-frequency/severity",parentData:data176,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid59 = _errs375 === errors;
}
else {
var valid59 = true;
}
if(valid59){
if(data176.factor !== undefined){
let data178 = data176.factor;
const _errs376 = errors;
if(errors === _errs376){
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 < 1 || isNaN(data178)){
const err196 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err197 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
var valid59 = _errs376 === errors;
}
else {
var valid59 = true;
}
}
}
}
else {
const err198 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
var _valid26 = _errs372 === errors;
valid58 = valid58 || _valid26;
}
if(!valid58){
const err199 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs369;
if(vErrors !== null){
if(_errs369){
vErrors.length = _errs369;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs368 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/reported-format"] !== undefined){
const _errs378 = errors;
if(!(validate29(data["strategy/reported-format"], {instancePath:instancePath+"/strategy~1reported-format",parentData:data,parentDataProperty:"strategy/reported-format",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs378 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/sprawl"] !== undefined){
let data180 = data["strategy/sprawl"];
const _errs379 = errors;
const _errs380 = errors;
let valid60 = false;
const _errs381 = errors;
if(typeof data180 !== "string"){
const err200 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
if(!((((data180 === "error") || (data180 === "warning")) || (data180 === "info")) || (data180 === "off"))){
const err201 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["strategy/sprawl"].anyOf[0].enum}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid27 = _errs381 === errors;
valid60 = valid60 || _valid27;
if(!valid60){
const _errs383 = errors;
if(errors === _errs383){
if(data180 && typeof data180 == "object" && !Array.isArray(data180)){
const _errs385 = errors;
for(const key28 in data180){
if(!((key28 === "severity") || (key28 === "channelsPerPerson"))){
const err202 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
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
if(_errs385 === errors){
if(data180.severity !== undefined){
const _errs386 = errors;
if(!(validate26(data180.severity, {instancePath:instancePath+"/strategy~1sprawl/severity",parentData:data180,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid61 = _errs386 === errors;
}
else {
var valid61 = true;
}
if(valid61){
if(data180.channelsPerPerson !== undefined){
let data182 = data180.channelsPerPerson;
const _errs387 = errors;
if(errors === _errs387){
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 < 0.5 || isNaN(data182)){
const err203 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5}};
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
const err204 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
var valid61 = _errs387 === errors;
}
else {
var valid61 = true;
}
}
}
}
else {
const err205 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
var _valid27 = _errs383 === errors;
valid60 = valid60 || _valid27;
}
if(!valid60){
const err206 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf",keyword:"anyOf",params:{}};
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
errors = _errs380;
if(vErrors !== null){
if(_errs380){
vErrors.length = _errs380;
}
else {
vErrors = null;
}
}
}
var valid1 = _errs379 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/voice"] !== undefined){
const _errs389 = errors;
if(!(validate29(data["strategy/voice"], {instancePath:instancePath+"/strategy~1voice",parentData:data,parentDataProperty:"strategy/voice",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs389 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/dates"] !== undefined){
const _errs390 = errors;
if(!(validate29(data["structure/dates"], {instancePath:instancePath+"/structure~1dates",parentData:data,parentDataProperty:"structure/dates",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs390 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/hidden-character"] !== undefined){
const _errs391 = errors;
if(!(validate29(data["structure/hidden-character"], {instancePath:instancePath+"/structure~1hidden-character",parentData:data,parentDataProperty:"structure/hidden-character",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs391 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/include"] !== undefined){
const _errs392 = errors;
if(!(validate29(data["structure/include"], {instancePath:instancePath+"/structure~1include",parentData:data,parentDataProperty:"structure/include",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs392 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/placeholder"] !== undefined){
const _errs393 = errors;
if(!(validate29(data["structure/placeholder"], {instancePath:instancePath+"/structure~1placeholder",parentData:data,parentDataProperty:"structure/placeholder",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs393 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/reference"] !== undefined){
const _errs394 = errors;
if(!(validate29(data["structure/reference"], {instancePath:instancePath+"/structure~1reference",parentData:data,parentDataProperty:"structure/reference",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs394 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/schema"] !== undefined){
const _errs395 = errors;
if(!(validate29(data["structure/schema"], {instancePath:instancePath+"/structure~1schema",parentData:data,parentDataProperty:"structure/schema",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs395 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/section"] !== undefined){
const _errs396 = errors;
if(!(validate29(data["structure/section"], {instancePath:instancePath+"/structure~1section",parentData:data,parentDataProperty:"structure/section",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs396 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/suppression-reason"] !== undefined){
const _errs397 = errors;
if(!(validate29(data["structure/suppression-reason"], {instancePath:instancePath+"/structure~1suppression-reason",parentData:data,parentDataProperty:"structure/suppression-reason",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs397 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/unique-id"] !== undefined){
const _errs398 = errors;
if(!(validate29(data["structure/unique-id"], {instancePath:instancePath+"/structure~1unique-id",parentData:data,parentDataProperty:"structure/unique-id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs398 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/unused"] !== undefined){
const _errs399 = errors;
if(!(validate29(data["structure/unused"], {instancePath:instancePath+"/structure~1unused",parentData:data,parentDataProperty:"structure/unused",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs399 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/unused-suppression"] !== undefined){
const _errs400 = errors;
if(!(validate29(data["structure/unused-suppression"], {instancePath:instancePath+"/structure~1unused-suppression",parentData:data,parentDataProperty:"structure/unused-suppression",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs400 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/yaml"] !== undefined){
const _errs401 = errors;
if(!(validate29(data["structure/yaml"], {instancePath:instancePath+"/structure~1yaml",parentData:data,parentDataProperty:"structure/yaml",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs401 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/cost"] !== undefined){
const _errs402 = errors;
if(!(validate29(data["technology/cost"], {instancePath:instancePath+"/technology~1cost",parentData:data,parentDataProperty:"technology/cost",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs402 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/covered"] !== undefined){
const _errs403 = errors;
if(!(validate29(data["technology/covered"], {instancePath:instancePath+"/technology~1covered",parentData:data,parentDataProperty:"technology/covered",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs403 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/kpi-source"] !== undefined){
const _errs404 = errors;
if(!(validate29(data["technology/kpi-source"], {instancePath:instancePath+"/technology~1kpi-source",parentData:data,parentDataProperty:"technology/kpi-source",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs404 === errors;
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

function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate170.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate170.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}

const formats0 = formats.date;

function validate169(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.home === undefined) && (missing0 = "home"))){
validate169.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema12.properties, key0)) || (pattern0.test(key0)))){
validate169.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate170(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate169.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate169.errors = [{instancePath:instancePath+"/home",schemaPath:"#/properties/home/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"}}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/home",schemaPath:"#/properties/home/type",keyword:"type",params:{type: "string"}}];
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
validate169.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}}];
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
validate169.errors = [{instancePath:instancePath+"/textLimit",schemaPath:"#/properties/textLimit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate169.errors = [{instancePath:instancePath+"/textLimit",schemaPath:"#/properties/textLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate169.errors = [{instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate169.errors = [{instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate169.errors = [{instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data7){
if(!((key1 === "from") || (key1 === "to"))){
validate169.errors = [{instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
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
validate169.errors = [{instancePath:instancePath+"/postsPerWeek/from",schemaPath:"#/properties/postsPerWeek/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/postsPerWeek/from",schemaPath:"#/properties/postsPerWeek/properties/from/type",keyword:"type",params:{type: "number"}}];
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
validate169.errors = [{instancePath:instancePath+"/postsPerWeek/to",schemaPath:"#/properties/postsPerWeek/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate169.errors = [{instancePath:instancePath+"/postsPerWeek/to",schemaPath:"#/properties/postsPerWeek/properties/to/type",keyword:"type",params:{type: "number"}}];
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
validate169.errors = [{instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/type",keyword:"type",params:{type: "object"}}];
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
validate169.errors = [{instancePath:instancePath+"/nativeAnalytics",schemaPath:"#/properties/nativeAnalytics/type",keyword:"type",params:{type: "boolean"}}];
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
validate169.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate169.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"$ref":"#/$defs/id"},"unit":{"enum":["count","percent","currency","duration","ratio","score"]},"direction":{"enum":["up","down","keep"]},"formula":{"type":"string","minLength":1},"vanity":{"type":"boolean"},"evidenceFor":{"$ref":"#/$defs/names"},"platforms":{"$ref":"#/$defs/names"}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.direction === undefined) && (missing0 = "direction"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "unit")) || (key0 === "direction")) || (key0 === "formula")) || (key0 === "vanity")) || (key0 === "evidenceFor")) || (key0 === "platforms")) || (pattern0.test(key0)))){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate170(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate170.errors : vErrors.concat(validate170.errors);
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
validate174.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema14.properties.unit.enum}}];
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
validate174.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema14.properties.direction.enum}}];
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
validate174.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate174.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type: "string"}}];
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
validate174.errors = [{instancePath:instancePath+"/vanity",schemaPath:"#/properties/vanity/type",keyword:"type",params:{type: "boolean"}}];
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
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"rows":{"type":"string","enum":["day","post"]},"date":{"type":"string","minLength":1},"columns":{"type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"type":"string","enum":["sum","last","mean"]},"dates":{"type":"string","enum":["dmy","mdy"]},"numbers":{"type":"string","enum":["en","bg","es"]}}};

function validate180(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.columns === undefined) && (missing0 = "columns"))){
validate180.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "platform")) || (key0 === "rows")) || (key0 === "date")) || (key0 === "columns")) || (key0 === "take")) || (key0 === "dates")) || (key0 === "numbers")) || (pattern0.test(key0)))){
validate180.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate180.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate180.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate180.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate180.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}}];
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
validate180.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "day") || (data2 === "post"))){
validate180.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/enum",keyword:"enum",params:{allowedValues: schema15.properties.rows.enum}}];
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
validate180.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate180.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}}];
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
validate180.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minProperties",keyword:"minProperties",params:{limit: 1}}];
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
validate180.errors = vErrors;
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
validate180.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}}];
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
validate180.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "sum") || (data6 === "last")) || (data6 === "mean"))){
validate180.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/enum",keyword:"enum",params:{allowedValues: schema15.properties.take.enum}}];
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
validate180.errors = [{instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "dmy") || (data7 === "mdy"))){
validate180.errors = [{instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/enum",keyword:"enum",params:{allowedValues: schema15.properties.dates.enum}}];
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
validate180.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data8 === "en") || (data8 === "bg")) || (data8 === "es"))){
validate180.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/enum",keyword:"enum",params:{allowedValues: schema15.properties.numbers.enum}}];
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
validate180.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate180.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"type":"string","minLength":1},"when":{"$ref":"#/$defs/condition"},"assert":{"$ref":"#/$defs/condition"},"message":{"type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"type":"string","minLength":1},"why":{"type":"string","minLength":1},"failing":{"$ref":"#/$defs/pieces"},"passing":{"$ref":"#/$defs/pieces"}}};
const schema17 = {"anyOf":[{"type":"string","minLength":1},{"type":"object"}]};

function validate185(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate185.errors = vErrors;
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
validate185.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"array","items":{"anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1};

function validate189(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate189.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
validate189.errors = vErrors;
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
validate189.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate189.errors = vErrors;
return errors === 0;
}


function validate184(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.given === undefined) && (missing0 = "given")) || ((data.assert === undefined) && (missing0 = "assert"))) || ((data.message === undefined) && (missing0 = "message"))){
validate184.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema16.properties, key0)) || (pattern0.test(key0)))){
validate184.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate184.errors = [{instancePath:instancePath+"/given",schemaPath:"#/properties/given/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate185(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
if(!(validate185(data.assert, {instancePath:instancePath+"/assert",parentData:data,parentDataProperty:"assert",rootData}))){
vErrors = vErrors === null ? validate185.errors : vErrors.concat(validate185.errors);
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
validate184.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
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
validate184.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
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
validate184.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate184.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate189(data.failing, {instancePath:instancePath+"/failing",parentData:data,parentDataProperty:"failing",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
if(!(validate189(data.passing, {instancePath:instancePath+"/passing",parentData:data,parentDataProperty:"passing",rootData}))){
vErrors = vErrors === null ? validate189.errors : vErrors.concat(validate189.errors);
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
validate184.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate184.errors = vErrors;
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
if(!(validate169(data9[i1], {instancePath:instancePath+"/vocabulary/platforms/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate169.errors : vErrors.concat(validate169.errors);
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
if(!(validate174(data11[i2], {instancePath:instancePath+"/vocabulary/metrics/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
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
if(!(validate180(data14[i3], {instancePath:instancePath+"/exports/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate180.errors : vErrors.concat(validate180.errors);
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
if(!(validate184(data17[key3], {instancePath:instancePath+"/customRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate184.errors : vErrors.concat(validate184.errors);
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

