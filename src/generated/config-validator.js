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
const schema6 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"$schema":{"type":"string"},"extends":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]},"rules":{"$ref":"#/$defs/rules"},"overrides":{"type":"array","items":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["files","rules"],"properties":{"files":{"$ref":"#/$defs/names"},"rules":{"$ref":"#/$defs/rules"}}}},"ignore":{"$ref":"#/$defs/names"},"vocabulary":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"properties":{"platforms":{"type":"array","items":{"$ref":"#/$defs/platform"}},"metrics":{"type":"array","items":{"$ref":"#/$defs/metric"}},"vagueWords":{"$ref":"#/$defs/names"}}},"exports":{"type":"array","items":{"$ref":"#/$defs/export"}},"plugins":{"$ref":"#/$defs/names"},"customRules":{"type":"object","additionalProperties":{"$ref":"#/$defs/customRule"}}},"$defs":{"names":{"type":"array","items":{"type":"string","minLength":1},"minItems":1,"uniqueItems":true},"severity":{"enum":["error","warning","info","off"]},"setting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"rules":{"type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/tracking":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/manual":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/action-dates":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"}}},"platform":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","name","home"],"properties":{"id":{"$ref":"#/$defs/id"},"name":{"type":"string","minLength":1},"home":{"type":"string","pattern":"^https://[^\\s]+$"},"asOf":{"type":"string","format":"date"},"formats":{"$ref":"#/$defs/names"},"textLimit":{"type":"integer","minimum":1},"hashtags":{"type":"integer","minimum":0},"postsPerWeek":{"type":"object","additionalProperties":false,"required":["from","to"],"properties":{"from":{"type":"number","minimum":0},"to":{"type":"number","minimum":0}}},"nativeAnalytics":{"type":"boolean"}}},"metric":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"$ref":"#/$defs/id"},"unit":{"enum":["count","percent","currency","duration","ratio","score"]},"direction":{"enum":["up","down","keep"]},"formula":{"type":"string","minLength":1},"vanity":{"type":"boolean"},"evidenceFor":{"$ref":"#/$defs/names"},"platforms":{"$ref":"#/$defs/names"}}},"id":{"type":"string","pattern":"^[a-z0-9]+(-[a-z0-9]+)*$"},"condition":{"anyOf":[{"type":"string","minLength":1},{"type":"object"}]},"pieces":{"type":"array","items":{"anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1},"customRule":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"type":"string","minLength":1},"when":{"$ref":"#/$defs/condition"},"assert":{"$ref":"#/$defs/condition"},"message":{"type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"type":"string","minLength":1},"why":{"type":"string","minLength":1},"failing":{"$ref":"#/$defs/pieces"},"passing":{"$ref":"#/$defs/pieces"}}},"ownSetting":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","properties":{"severity":{"$ref":"#/$defs/severity"}}}]},"export":{"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"rows":{"type":"string","enum":["day","post"]},"date":{"type":"string","minLength":1},"columns":{"type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"type":"string","enum":["sum","last","mean"]},"dates":{"type":"string","enum":["dmy","mdy"]},"numbers":{"type":"string","enum":["en","bg","es"]}}}}};
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

const schema8 = {"type":"object","additionalProperties":{"$ref":"#/$defs/ownSetting"},"properties":{"budget/affordable":{"$ref":"#/$defs/setting"},"budget/campaigns":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/consistent":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"budget/contingency":{"$ref":"#/$defs/setting"},"budget/currency":{"$ref":"#/$defs/setting"},"budget/paid":{"$ref":"#/$defs/setting"},"budget/people":{"$ref":"#/$defs/setting"},"budget/sum":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"calendar/accessible":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/adapted":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"letters":{"type":"integer","minimum":1}}}]},"calendar/approved":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":0}}}]},"calendar/clash":{"$ref":"#/$defs/setting"},"calendar/disclosed":{"$ref":"#/$defs/setting"},"calendar/due":{"$ref":"#/$defs/setting"},"calendar/language":{"$ref":"#/$defs/setting"},"calendar/length":{"$ref":"#/$defs/setting"},"calendar/limits":{"$ref":"#/$defs/setting"},"calendar/mix":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"points":{"type":"number","minimum":0},"posts":{"type":"integer","minimum":1}}}]},"calendar/promise":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"difference":{"type":"number","minimum":0}}}]},"campaigns/complete":{"$ref":"#/$defs/setting"},"campaigns/overlap":{"$ref":"#/$defs/setting"},"campaigns/tracking":{"$ref":"#/$defs/setting"},"community/escalation":{"$ref":"#/$defs/setting"},"community/feasible":{"$ref":"#/$defs/setting"},"community/hours":{"$ref":"#/$defs/setting"},"community/moderation":{"$ref":"#/$defs/setting"},"community/responses":{"$ref":"#/$defs/setting"},"crisis/backup":{"$ref":"#/$defs/setting"},"crisis/contact":{"$ref":"#/$defs/setting"},"crisis/coverage":{"$ref":"#/$defs/setting"},"crisis/drill":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"crisis/escalation":{"$ref":"#/$defs/setting"},"crisis/fresh":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"crisis/known":{"$ref":"#/$defs/setting"},"crisis/levels":{"$ref":"#/$defs/setting"},"crisis/manual":{"$ref":"#/$defs/setting"},"crisis/monitoring":{"$ref":"#/$defs/setting"},"crisis/order":{"$ref":"#/$defs/setting"},"crisis/pause":{"$ref":"#/$defs/setting"},"crisis/response":{"$ref":"#/$defs/setting"},"crisis/review":{"$ref":"#/$defs/setting"},"crisis/roles":{"$ref":"#/$defs/setting"},"crisis/scenarios":{"$ref":"#/$defs/setting"},"crisis/statement":{"$ref":"#/$defs/setting"},"crisis/takeover":{"$ref":"#/$defs/setting"},"crisis/threats":{"$ref":"#/$defs/setting"},"governance/accounts":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"admins":{"type":"integer","minimum":1}}}]},"governance/approval":{"$ref":"#/$defs/setting"},"governance/approver":{"$ref":"#/$defs/setting"},"governance/current":{"$ref":"#/$defs/setting"},"governance/secrets":{"$ref":"#/$defs/setting"},"kpis/ave":{"$ref":"#/$defs/setting"},"kpis/baseline":{"$ref":"#/$defs/setting"},"kpis/bounds":{"$ref":"#/$defs/setting"},"kpis/chain":{"$ref":"#/$defs/setting"},"kpis/denominator":{"$ref":"#/$defs/setting"},"kpis/direction":{"$ref":"#/$defs/setting"},"kpis/due":{"$ref":"#/$defs/setting"},"kpis/duplicate":{"$ref":"#/$defs/setting"},"kpis/fit":{"$ref":"#/$defs/setting"},"kpis/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"kpis/formula":{"$ref":"#/$defs/setting"},"kpis/growth":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"monthly":{"type":"number","minimum":0}}}]},"kpis/linked":{"$ref":"#/$defs/setting"},"kpis/range":{"$ref":"#/$defs/setting"},"kpis/source":{"$ref":"#/$defs/setting"},"kpis/target":{"$ref":"#/$defs/setting"},"kpis/vanity":{"$ref":"#/$defs/setting"},"measurement/behind":{"$ref":"#/$defs/setting"},"measurement/correction":{"$ref":"#/$defs/setting"},"measurement/overdue":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"graceDays":{"type":"integer","minimum":0},"none":{"type":"boolean"}}}]},"measurement/results":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"daysAfter":{"type":"integer","minimum":0}}}]},"measurement/review":{"$ref":"#/$defs/setting"},"objectives/agrees":{"$ref":"#/$defs/setting"},"objectives/compound":{"$ref":"#/$defs/setting"},"objectives/consistent":{"$ref":"#/$defs/setting"},"objectives/focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"objectives/goal":{"$ref":"#/$defs/setting"},"objectives/measurable":{"$ref":"#/$defs/setting"},"objectives/outcome":{"$ref":"#/$defs/setting"},"objectives/owner":{"$ref":"#/$defs/setting"},"objectives/primary":{"$ref":"#/$defs/setting"},"objectives/pursued":{"$ref":"#/$defs/setting"},"objectives/realistic":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"growth":{"type":"number","minimum":0}}}]},"objectives/time-bound":{"$ref":"#/$defs/setting"},"objectives/vague":{"$ref":"#/$defs/setting"},"people/defined":{"$ref":"#/$defs/setting"},"people/language":{"$ref":"#/$defs/setting"},"people/platform-fit":{"$ref":"#/$defs/setting"},"people/reached":{"$ref":"#/$defs/setting"},"people/served":{"$ref":"#/$defs/setting"},"situation/competitor":{"$ref":"#/$defs/setting"},"situation/dormant":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"days":{"type":"integer","minimum":1}}}]},"situation/external":{"$ref":"#/$defs/setting"},"situation/internal":{"$ref":"#/$defs/setting"},"situation/stale":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"months":{"type":"integer","minimum":1}}}]},"situation/swot":{"$ref":"#/$defs/setting"},"situation/swot-answered":{"$ref":"#/$defs/setting"},"situation/swot-duplicate":{"$ref":"#/$defs/setting"},"situation/swot-evidence":{"$ref":"#/$defs/setting"},"situation/swot-focus":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"max":{"type":"integer","minimum":1}}}]},"situation/swot-side":{"$ref":"#/$defs/setting"},"strategy/action":{"$ref":"#/$defs/setting"},"strategy/action-dates":{"$ref":"#/$defs/setting"},"strategy/capacity":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"tolerance":{"type":"number","minimum":0}}}]},"strategy/channels":{"$ref":"#/$defs/setting"},"strategy/format":{"$ref":"#/$defs/setting"},"strategy/frequency":{"$ref":"#/$defs/setting"},"strategy/pillar-share":{"$ref":"#/$defs/setting"},"strategy/rationale":{"$ref":"#/$defs/setting"},"strategy/recommended-frequency":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"factor":{"type":"number","minimum":1}}}]},"strategy/sprawl":{"anyOf":[{"type":"string","enum":["error","warning","info","off"]},{"type":"object","additionalProperties":false,"properties":{"severity":{"$ref":"#/$defs/severity"},"channelsPerPerson":{"type":"number","minimum":0.5}}}]},"strategy/voice":{"$ref":"#/$defs/setting"},"structure/dates":{"$ref":"#/$defs/setting"},"structure/hidden-character":{"$ref":"#/$defs/setting"},"structure/include":{"$ref":"#/$defs/setting"},"structure/placeholder":{"$ref":"#/$defs/setting"},"structure/reference":{"$ref":"#/$defs/setting"},"structure/schema":{"$ref":"#/$defs/setting"},"structure/section":{"$ref":"#/$defs/setting"},"structure/suppression-reason":{"$ref":"#/$defs/setting"},"structure/unique-id":{"$ref":"#/$defs/setting"},"structure/unused":{"$ref":"#/$defs/setting"},"structure/unused-suppression":{"$ref":"#/$defs/setting"},"structure/yaml":{"$ref":"#/$defs/setting"},"technology/cost":{"$ref":"#/$defs/setting"},"technology/covered":{"$ref":"#/$defs/setting"},"technology/kpi-source":{"$ref":"#/$defs/setting"}}};
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
if(data["calendar/approved"] !== undefined){
let data21 = data["calendar/approved"];
const _errs58 = errors;
const _errs59 = errors;
let valid12 = false;
const _errs60 = errors;
if(typeof data21 !== "string"){
const err35 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(!((((data21 === "error") || (data21 === "warning")) || (data21 === "info")) || (data21 === "off"))){
const err36 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/approved"].anyOf[0].enum}};
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
if(!((key6 === "severity") || (key6 === "days"))){
const err37 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
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
if(!(validate26(data21.severity, {instancePath:instancePath+"/calendar~1approved/severity",parentData:data21,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid13 = _errs65 === errors;
}
else {
var valid13 = true;
}
if(valid13){
if(data21.days !== undefined){
let data23 = data21.days;
const _errs66 = errors;
if(!(((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23))) && (isFinite(data23)))){
const err38 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(errors === _errs66){
if((typeof data23 == "number") && (isFinite(data23))){
if(data23 < 0 || isNaN(data23)){
const err39 = {instancePath:instancePath+"/calendar~1approved/days",schemaPath:"#/properties/calendar~1approved/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid13 = _errs66 === errors;
}
else {
var valid13 = true;
}
}
}
}
else {
const err40 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid5 = _errs62 === errors;
valid12 = valid12 || _valid5;
}
if(!valid12){
const err41 = {instancePath:instancePath+"/calendar~1approved",schemaPath:"#/properties/calendar~1approved/anyOf",keyword:"anyOf",params:{}};
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
if(data["calendar/clash"] !== undefined){
const _errs68 = errors;
if(!(validate29(data["calendar/clash"], {instancePath:instancePath+"/calendar~1clash",parentData:data,parentDataProperty:"calendar/clash",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs68 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/disclosed"] !== undefined){
const _errs69 = errors;
if(!(validate29(data["calendar/disclosed"], {instancePath:instancePath+"/calendar~1disclosed",parentData:data,parentDataProperty:"calendar/disclosed",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs69 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/due"] !== undefined){
const _errs70 = errors;
if(!(validate29(data["calendar/due"], {instancePath:instancePath+"/calendar~1due",parentData:data,parentDataProperty:"calendar/due",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs70 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/language"] !== undefined){
const _errs71 = errors;
if(!(validate29(data["calendar/language"], {instancePath:instancePath+"/calendar~1language",parentData:data,parentDataProperty:"calendar/language",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs71 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/length"] !== undefined){
const _errs72 = errors;
if(!(validate29(data["calendar/length"], {instancePath:instancePath+"/calendar~1length",parentData:data,parentDataProperty:"calendar/length",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs72 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/limits"] !== undefined){
const _errs73 = errors;
if(!(validate29(data["calendar/limits"], {instancePath:instancePath+"/calendar~1limits",parentData:data,parentDataProperty:"calendar/limits",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs73 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/mix"] !== undefined){
let data30 = data["calendar/mix"];
const _errs74 = errors;
const _errs75 = errors;
let valid14 = false;
const _errs76 = errors;
if(typeof data30 !== "string"){
const err42 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(!((((data30 === "error") || (data30 === "warning")) || (data30 === "info")) || (data30 === "off"))){
const err43 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/mix"].anyOf[0].enum}};
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
if(!valid14){
const _errs78 = errors;
if(errors === _errs78){
if(data30 && typeof data30 == "object" && !Array.isArray(data30)){
const _errs80 = errors;
for(const key7 in data30){
if(!(((key7 === "severity") || (key7 === "points")) || (key7 === "posts"))){
const err44 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
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
if(_errs80 === errors){
if(data30.severity !== undefined){
const _errs81 = errors;
if(!(validate26(data30.severity, {instancePath:instancePath+"/calendar~1mix/severity",parentData:data30,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid15 = _errs81 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.points !== undefined){
let data32 = data30.points;
const _errs82 = errors;
if(errors === _errs82){
if((typeof data32 == "number") && (isFinite(data32))){
if(data32 < 0 || isNaN(data32)){
const err45 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err46 = {instancePath:instancePath+"/calendar~1mix/points",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/points/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
var valid15 = _errs82 === errors;
}
else {
var valid15 = true;
}
if(valid15){
if(data30.posts !== undefined){
let data33 = data30.posts;
const _errs84 = errors;
if(!(((typeof data33 == "number") && (!(data33 % 1) && !isNaN(data33))) && (isFinite(data33)))){
const err47 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(errors === _errs84){
if((typeof data33 == "number") && (isFinite(data33))){
if(data33 < 1 || isNaN(data33)){
const err48 = {instancePath:instancePath+"/calendar~1mix/posts",schemaPath:"#/properties/calendar~1mix/anyOf/1/properties/posts/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid15 = _errs84 === errors;
}
else {
var valid15 = true;
}
}
}
}
}
else {
const err49 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid6 = _errs78 === errors;
valid14 = valid14 || _valid6;
}
if(!valid14){
const err50 = {instancePath:instancePath+"/calendar~1mix",schemaPath:"#/properties/calendar~1mix/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs74 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["calendar/promise"] !== undefined){
let data34 = data["calendar/promise"];
const _errs86 = errors;
const _errs87 = errors;
let valid16 = false;
const _errs88 = errors;
if(typeof data34 !== "string"){
const err51 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(!((((data34 === "error") || (data34 === "warning")) || (data34 === "info")) || (data34 === "off"))){
const err52 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["calendar/promise"].anyOf[0].enum}};
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
if(!valid16){
const _errs90 = errors;
if(errors === _errs90){
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
const _errs92 = errors;
for(const key8 in data34){
if(!((key8 === "severity") || (key8 === "difference"))){
const err53 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
break;
}
}
if(_errs92 === errors){
if(data34.severity !== undefined){
const _errs93 = errors;
if(!(validate26(data34.severity, {instancePath:instancePath+"/calendar~1promise/severity",parentData:data34,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid17 = _errs93 === errors;
}
else {
var valid17 = true;
}
if(valid17){
if(data34.difference !== undefined){
let data36 = data34.difference;
const _errs94 = errors;
if(errors === _errs94){
if((typeof data36 == "number") && (isFinite(data36))){
if(data36 < 0 || isNaN(data36)){
const err54 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err55 = {instancePath:instancePath+"/calendar~1promise/difference",schemaPath:"#/properties/calendar~1promise/anyOf/1/properties/difference/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var valid17 = _errs94 === errors;
}
else {
var valid17 = true;
}
}
}
}
else {
const err56 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid7 = _errs90 === errors;
valid16 = valid16 || _valid7;
}
if(!valid16){
const err57 = {instancePath:instancePath+"/calendar~1promise",schemaPath:"#/properties/calendar~1promise/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs86 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/complete"] !== undefined){
const _errs96 = errors;
if(!(validate29(data["campaigns/complete"], {instancePath:instancePath+"/campaigns~1complete",parentData:data,parentDataProperty:"campaigns/complete",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs96 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/overlap"] !== undefined){
const _errs97 = errors;
if(!(validate29(data["campaigns/overlap"], {instancePath:instancePath+"/campaigns~1overlap",parentData:data,parentDataProperty:"campaigns/overlap",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs97 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["campaigns/tracking"] !== undefined){
const _errs98 = errors;
if(!(validate29(data["campaigns/tracking"], {instancePath:instancePath+"/campaigns~1tracking",parentData:data,parentDataProperty:"campaigns/tracking",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs98 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/escalation"] !== undefined){
const _errs99 = errors;
if(!(validate29(data["community/escalation"], {instancePath:instancePath+"/community~1escalation",parentData:data,parentDataProperty:"community/escalation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs99 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/feasible"] !== undefined){
const _errs100 = errors;
if(!(validate29(data["community/feasible"], {instancePath:instancePath+"/community~1feasible",parentData:data,parentDataProperty:"community/feasible",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs100 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/hours"] !== undefined){
const _errs101 = errors;
if(!(validate29(data["community/hours"], {instancePath:instancePath+"/community~1hours",parentData:data,parentDataProperty:"community/hours",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs101 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/moderation"] !== undefined){
const _errs102 = errors;
if(!(validate29(data["community/moderation"], {instancePath:instancePath+"/community~1moderation",parentData:data,parentDataProperty:"community/moderation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs102 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["community/responses"] !== undefined){
const _errs103 = errors;
if(!(validate29(data["community/responses"], {instancePath:instancePath+"/community~1responses",parentData:data,parentDataProperty:"community/responses",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs103 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/backup"] !== undefined){
const _errs104 = errors;
if(!(validate29(data["crisis/backup"], {instancePath:instancePath+"/crisis~1backup",parentData:data,parentDataProperty:"crisis/backup",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs104 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/contact"] !== undefined){
const _errs105 = errors;
if(!(validate29(data["crisis/contact"], {instancePath:instancePath+"/crisis~1contact",parentData:data,parentDataProperty:"crisis/contact",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs105 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/coverage"] !== undefined){
const _errs106 = errors;
if(!(validate29(data["crisis/coverage"], {instancePath:instancePath+"/crisis~1coverage",parentData:data,parentDataProperty:"crisis/coverage",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs106 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/drill"] !== undefined){
let data48 = data["crisis/drill"];
const _errs107 = errors;
const _errs108 = errors;
let valid18 = false;
const _errs109 = errors;
if(typeof data48 !== "string"){
const err58 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(!((((data48 === "error") || (data48 === "warning")) || (data48 === "info")) || (data48 === "off"))){
const err59 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["crisis/drill"].anyOf[0].enum}};
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
if(!valid18){
const _errs111 = errors;
if(errors === _errs111){
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
const _errs113 = errors;
for(const key9 in data48){
if(!((key9 === "severity") || (key9 === "months"))){
const err60 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break;
}
}
if(_errs113 === errors){
if(data48.severity !== undefined){
const _errs114 = errors;
if(!(validate26(data48.severity, {instancePath:instancePath+"/crisis~1drill/severity",parentData:data48,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid19 = _errs114 === errors;
}
else {
var valid19 = true;
}
if(valid19){
if(data48.months !== undefined){
let data50 = data48.months;
const _errs115 = errors;
if(!(((typeof data50 == "number") && (!(data50 % 1) && !isNaN(data50))) && (isFinite(data50)))){
const err61 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(errors === _errs115){
if((typeof data50 == "number") && (isFinite(data50))){
if(data50 < 1 || isNaN(data50)){
const err62 = {instancePath:instancePath+"/crisis~1drill/months",schemaPath:"#/properties/crisis~1drill/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid19 = _errs115 === errors;
}
else {
var valid19 = true;
}
}
}
}
else {
const err63 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid8 = _errs111 === errors;
valid18 = valid18 || _valid8;
}
if(!valid18){
const err64 = {instancePath:instancePath+"/crisis~1drill",schemaPath:"#/properties/crisis~1drill/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs107 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/escalation"] !== undefined){
const _errs117 = errors;
if(!(validate29(data["crisis/escalation"], {instancePath:instancePath+"/crisis~1escalation",parentData:data,parentDataProperty:"crisis/escalation",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs117 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/fresh"] !== undefined){
let data52 = data["crisis/fresh"];
const _errs118 = errors;
const _errs119 = errors;
let valid20 = false;
const _errs120 = errors;
if(typeof data52 !== "string"){
const err65 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(!((((data52 === "error") || (data52 === "warning")) || (data52 === "info")) || (data52 === "off"))){
const err66 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["crisis/fresh"].anyOf[0].enum}};
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
if(!valid20){
const _errs122 = errors;
if(errors === _errs122){
if(data52 && typeof data52 == "object" && !Array.isArray(data52)){
const _errs124 = errors;
for(const key10 in data52){
if(!((key10 === "severity") || (key10 === "days"))){
const err67 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
break;
}
}
if(_errs124 === errors){
if(data52.severity !== undefined){
const _errs125 = errors;
if(!(validate26(data52.severity, {instancePath:instancePath+"/crisis~1fresh/severity",parentData:data52,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid21 = _errs125 === errors;
}
else {
var valid21 = true;
}
if(valid21){
if(data52.days !== undefined){
let data54 = data52.days;
const _errs126 = errors;
if(!(((typeof data54 == "number") && (!(data54 % 1) && !isNaN(data54))) && (isFinite(data54)))){
const err68 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(errors === _errs126){
if((typeof data54 == "number") && (isFinite(data54))){
if(data54 < 1 || isNaN(data54)){
const err69 = {instancePath:instancePath+"/crisis~1fresh/days",schemaPath:"#/properties/crisis~1fresh/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid21 = _errs126 === errors;
}
else {
var valid21 = true;
}
}
}
}
else {
const err70 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
var _valid9 = _errs122 === errors;
valid20 = valid20 || _valid9;
}
if(!valid20){
const err71 = {instancePath:instancePath+"/crisis~1fresh",schemaPath:"#/properties/crisis~1fresh/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs118 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/known"] !== undefined){
const _errs128 = errors;
if(!(validate29(data["crisis/known"], {instancePath:instancePath+"/crisis~1known",parentData:data,parentDataProperty:"crisis/known",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs128 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/levels"] !== undefined){
const _errs129 = errors;
if(!(validate29(data["crisis/levels"], {instancePath:instancePath+"/crisis~1levels",parentData:data,parentDataProperty:"crisis/levels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs129 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/manual"] !== undefined){
const _errs130 = errors;
if(!(validate29(data["crisis/manual"], {instancePath:instancePath+"/crisis~1manual",parentData:data,parentDataProperty:"crisis/manual",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs130 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/monitoring"] !== undefined){
const _errs131 = errors;
if(!(validate29(data["crisis/monitoring"], {instancePath:instancePath+"/crisis~1monitoring",parentData:data,parentDataProperty:"crisis/monitoring",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs131 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/order"] !== undefined){
const _errs132 = errors;
if(!(validate29(data["crisis/order"], {instancePath:instancePath+"/crisis~1order",parentData:data,parentDataProperty:"crisis/order",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs132 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/pause"] !== undefined){
const _errs133 = errors;
if(!(validate29(data["crisis/pause"], {instancePath:instancePath+"/crisis~1pause",parentData:data,parentDataProperty:"crisis/pause",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs133 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/response"] !== undefined){
const _errs134 = errors;
if(!(validate29(data["crisis/response"], {instancePath:instancePath+"/crisis~1response",parentData:data,parentDataProperty:"crisis/response",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs134 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/review"] !== undefined){
const _errs135 = errors;
if(!(validate29(data["crisis/review"], {instancePath:instancePath+"/crisis~1review",parentData:data,parentDataProperty:"crisis/review",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs135 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/roles"] !== undefined){
const _errs136 = errors;
if(!(validate29(data["crisis/roles"], {instancePath:instancePath+"/crisis~1roles",parentData:data,parentDataProperty:"crisis/roles",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs136 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/scenarios"] !== undefined){
const _errs137 = errors;
if(!(validate29(data["crisis/scenarios"], {instancePath:instancePath+"/crisis~1scenarios",parentData:data,parentDataProperty:"crisis/scenarios",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs137 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/statement"] !== undefined){
const _errs138 = errors;
if(!(validate29(data["crisis/statement"], {instancePath:instancePath+"/crisis~1statement",parentData:data,parentDataProperty:"crisis/statement",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs138 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/takeover"] !== undefined){
const _errs139 = errors;
if(!(validate29(data["crisis/takeover"], {instancePath:instancePath+"/crisis~1takeover",parentData:data,parentDataProperty:"crisis/takeover",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs139 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["crisis/threats"] !== undefined){
const _errs140 = errors;
if(!(validate29(data["crisis/threats"], {instancePath:instancePath+"/crisis~1threats",parentData:data,parentDataProperty:"crisis/threats",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs140 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/accounts"] !== undefined){
let data68 = data["governance/accounts"];
const _errs141 = errors;
const _errs142 = errors;
let valid22 = false;
const _errs143 = errors;
if(typeof data68 !== "string"){
const err72 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(!((((data68 === "error") || (data68 === "warning")) || (data68 === "info")) || (data68 === "off"))){
const err73 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["governance/accounts"].anyOf[0].enum}};
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
if(!valid22){
const _errs145 = errors;
if(errors === _errs145){
if(data68 && typeof data68 == "object" && !Array.isArray(data68)){
const _errs147 = errors;
for(const key11 in data68){
if(!((key11 === "severity") || (key11 === "admins"))){
const err74 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
break;
}
}
if(_errs147 === errors){
if(data68.severity !== undefined){
const _errs148 = errors;
if(!(validate26(data68.severity, {instancePath:instancePath+"/governance~1accounts/severity",parentData:data68,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid23 = _errs148 === errors;
}
else {
var valid23 = true;
}
if(valid23){
if(data68.admins !== undefined){
let data70 = data68.admins;
const _errs149 = errors;
if(!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70)))){
const err75 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(errors === _errs149){
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 < 1 || isNaN(data70)){
const err76 = {instancePath:instancePath+"/governance~1accounts/admins",schemaPath:"#/properties/governance~1accounts/anyOf/1/properties/admins/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid23 = _errs149 === errors;
}
else {
var valid23 = true;
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var _valid10 = _errs145 === errors;
valid22 = valid22 || _valid10;
}
if(!valid22){
const err78 = {instancePath:instancePath+"/governance~1accounts",schemaPath:"#/properties/governance~1accounts/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs141 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/approval"] !== undefined){
const _errs151 = errors;
if(!(validate29(data["governance/approval"], {instancePath:instancePath+"/governance~1approval",parentData:data,parentDataProperty:"governance/approval",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs151 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/approver"] !== undefined){
const _errs152 = errors;
if(!(validate29(data["governance/approver"], {instancePath:instancePath+"/governance~1approver",parentData:data,parentDataProperty:"governance/approver",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs152 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/current"] !== undefined){
const _errs153 = errors;
if(!(validate29(data["governance/current"], {instancePath:instancePath+"/governance~1current",parentData:data,parentDataProperty:"governance/current",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs153 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["governance/secrets"] !== undefined){
const _errs154 = errors;
if(!(validate29(data["governance/secrets"], {instancePath:instancePath+"/governance~1secrets",parentData:data,parentDataProperty:"governance/secrets",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs154 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/ave"] !== undefined){
const _errs155 = errors;
if(!(validate29(data["kpis/ave"], {instancePath:instancePath+"/kpis~1ave",parentData:data,parentDataProperty:"kpis/ave",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs155 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/baseline"] !== undefined){
const _errs156 = errors;
if(!(validate29(data["kpis/baseline"], {instancePath:instancePath+"/kpis~1baseline",parentData:data,parentDataProperty:"kpis/baseline",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs156 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/bounds"] !== undefined){
const _errs157 = errors;
if(!(validate29(data["kpis/bounds"], {instancePath:instancePath+"/kpis~1bounds",parentData:data,parentDataProperty:"kpis/bounds",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs157 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/chain"] !== undefined){
const _errs158 = errors;
if(!(validate29(data["kpis/chain"], {instancePath:instancePath+"/kpis~1chain",parentData:data,parentDataProperty:"kpis/chain",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs158 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/denominator"] !== undefined){
const _errs159 = errors;
if(!(validate29(data["kpis/denominator"], {instancePath:instancePath+"/kpis~1denominator",parentData:data,parentDataProperty:"kpis/denominator",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs159 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/direction"] !== undefined){
const _errs160 = errors;
if(!(validate29(data["kpis/direction"], {instancePath:instancePath+"/kpis~1direction",parentData:data,parentDataProperty:"kpis/direction",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs160 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/due"] !== undefined){
const _errs161 = errors;
if(!(validate29(data["kpis/due"], {instancePath:instancePath+"/kpis~1due",parentData:data,parentDataProperty:"kpis/due",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs161 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/duplicate"] !== undefined){
const _errs162 = errors;
if(!(validate29(data["kpis/duplicate"], {instancePath:instancePath+"/kpis~1duplicate",parentData:data,parentDataProperty:"kpis/duplicate",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs162 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/fit"] !== undefined){
const _errs163 = errors;
if(!(validate29(data["kpis/fit"], {instancePath:instancePath+"/kpis~1fit",parentData:data,parentDataProperty:"kpis/fit",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs163 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/focus"] !== undefined){
let data84 = data["kpis/focus"];
const _errs164 = errors;
const _errs165 = errors;
let valid24 = false;
const _errs166 = errors;
if(typeof data84 !== "string"){
const err79 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(!((((data84 === "error") || (data84 === "warning")) || (data84 === "info")) || (data84 === "off"))){
const err80 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/focus"].anyOf[0].enum}};
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
if(!valid24){
const _errs168 = errors;
if(errors === _errs168){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
const _errs170 = errors;
for(const key12 in data84){
if(!((key12 === "severity") || (key12 === "max"))){
const err81 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
break;
}
}
if(_errs170 === errors){
if(data84.severity !== undefined){
const _errs171 = errors;
if(!(validate26(data84.severity, {instancePath:instancePath+"/kpis~1focus/severity",parentData:data84,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid25 = _errs171 === errors;
}
else {
var valid25 = true;
}
if(valid25){
if(data84.max !== undefined){
let data86 = data84.max;
const _errs172 = errors;
if(!(((typeof data86 == "number") && (!(data86 % 1) && !isNaN(data86))) && (isFinite(data86)))){
const err82 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(errors === _errs172){
if((typeof data86 == "number") && (isFinite(data86))){
if(data86 < 1 || isNaN(data86)){
const err83 = {instancePath:instancePath+"/kpis~1focus/max",schemaPath:"#/properties/kpis~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid25 = _errs172 === errors;
}
else {
var valid25 = true;
}
}
}
}
else {
const err84 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
var _valid11 = _errs168 === errors;
valid24 = valid24 || _valid11;
}
if(!valid24){
const err85 = {instancePath:instancePath+"/kpis~1focus",schemaPath:"#/properties/kpis~1focus/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
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
if(data["kpis/formula"] !== undefined){
const _errs174 = errors;
if(!(validate29(data["kpis/formula"], {instancePath:instancePath+"/kpis~1formula",parentData:data,parentDataProperty:"kpis/formula",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs174 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/growth"] !== undefined){
let data88 = data["kpis/growth"];
const _errs175 = errors;
const _errs176 = errors;
let valid26 = false;
const _errs177 = errors;
if(typeof data88 !== "string"){
const err86 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(!((((data88 === "error") || (data88 === "warning")) || (data88 === "info")) || (data88 === "off"))){
const err87 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["kpis/growth"].anyOf[0].enum}};
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
if(!valid26){
const _errs179 = errors;
if(errors === _errs179){
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
const _errs181 = errors;
for(const key13 in data88){
if(!((key13 === "severity") || (key13 === "monthly"))){
const err88 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
break;
}
}
if(_errs181 === errors){
if(data88.severity !== undefined){
const _errs182 = errors;
if(!(validate26(data88.severity, {instancePath:instancePath+"/kpis~1growth/severity",parentData:data88,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid27 = _errs182 === errors;
}
else {
var valid27 = true;
}
if(valid27){
if(data88.monthly !== undefined){
let data90 = data88.monthly;
const _errs183 = errors;
if(errors === _errs183){
if((typeof data90 == "number") && (isFinite(data90))){
if(data90 < 0 || isNaN(data90)){
const err89 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err90 = {instancePath:instancePath+"/kpis~1growth/monthly",schemaPath:"#/properties/kpis~1growth/anyOf/1/properties/monthly/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
var valid27 = _errs183 === errors;
}
else {
var valid27 = true;
}
}
}
}
else {
const err91 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid12 = _errs179 === errors;
valid26 = valid26 || _valid12;
}
if(!valid26){
const err92 = {instancePath:instancePath+"/kpis~1growth",schemaPath:"#/properties/kpis~1growth/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs175 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/linked"] !== undefined){
const _errs185 = errors;
if(!(validate29(data["kpis/linked"], {instancePath:instancePath+"/kpis~1linked",parentData:data,parentDataProperty:"kpis/linked",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs185 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/range"] !== undefined){
const _errs186 = errors;
if(!(validate29(data["kpis/range"], {instancePath:instancePath+"/kpis~1range",parentData:data,parentDataProperty:"kpis/range",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs186 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/source"] !== undefined){
const _errs187 = errors;
if(!(validate29(data["kpis/source"], {instancePath:instancePath+"/kpis~1source",parentData:data,parentDataProperty:"kpis/source",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs187 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/target"] !== undefined){
const _errs188 = errors;
if(!(validate29(data["kpis/target"], {instancePath:instancePath+"/kpis~1target",parentData:data,parentDataProperty:"kpis/target",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs188 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["kpis/vanity"] !== undefined){
const _errs189 = errors;
if(!(validate29(data["kpis/vanity"], {instancePath:instancePath+"/kpis~1vanity",parentData:data,parentDataProperty:"kpis/vanity",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs189 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/behind"] !== undefined){
const _errs190 = errors;
if(!(validate29(data["measurement/behind"], {instancePath:instancePath+"/measurement~1behind",parentData:data,parentDataProperty:"measurement/behind",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs190 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/correction"] !== undefined){
const _errs191 = errors;
if(!(validate29(data["measurement/correction"], {instancePath:instancePath+"/measurement~1correction",parentData:data,parentDataProperty:"measurement/correction",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs191 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/overdue"] !== undefined){
let data98 = data["measurement/overdue"];
const _errs192 = errors;
const _errs193 = errors;
let valid28 = false;
const _errs194 = errors;
if(typeof data98 !== "string"){
const err93 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(!((((data98 === "error") || (data98 === "warning")) || (data98 === "info")) || (data98 === "off"))){
const err94 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["measurement/overdue"].anyOf[0].enum}};
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
if(!valid28){
const _errs196 = errors;
if(errors === _errs196){
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
const _errs198 = errors;
for(const key14 in data98){
if(!(((key14 === "severity") || (key14 === "graceDays")) || (key14 === "none"))){
const err95 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
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
if(_errs198 === errors){
if(data98.severity !== undefined){
const _errs199 = errors;
if(!(validate26(data98.severity, {instancePath:instancePath+"/measurement~1overdue/severity",parentData:data98,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid29 = _errs199 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data98.graceDays !== undefined){
let data100 = data98.graceDays;
const _errs200 = errors;
if(!(((typeof data100 == "number") && (!(data100 % 1) && !isNaN(data100))) && (isFinite(data100)))){
const err96 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if(errors === _errs200){
if((typeof data100 == "number") && (isFinite(data100))){
if(data100 < 0 || isNaN(data100)){
const err97 = {instancePath:instancePath+"/measurement~1overdue/graceDays",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/graceDays/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid29 = _errs200 === errors;
}
else {
var valid29 = true;
}
if(valid29){
if(data98.none !== undefined){
const _errs202 = errors;
if(typeof data98.none !== "boolean"){
const err98 = {instancePath:instancePath+"/measurement~1overdue/none",schemaPath:"#/properties/measurement~1overdue/anyOf/1/properties/none/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var valid29 = _errs202 === errors;
}
else {
var valid29 = true;
}
}
}
}
}
else {
const err99 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
var _valid13 = _errs196 === errors;
valid28 = valid28 || _valid13;
}
if(!valid28){
const err100 = {instancePath:instancePath+"/measurement~1overdue",schemaPath:"#/properties/measurement~1overdue/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs192 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["measurement/results"] !== undefined){
let data102 = data["measurement/results"];
const _errs204 = errors;
const _errs205 = errors;
let valid30 = false;
const _errs206 = errors;
if(typeof data102 !== "string"){
const err101 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
if(!((((data102 === "error") || (data102 === "warning")) || (data102 === "info")) || (data102 === "off"))){
const err102 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["measurement/results"].anyOf[0].enum}};
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
if(!valid30){
const _errs208 = errors;
if(errors === _errs208){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
const _errs210 = errors;
for(const key15 in data102){
if(!((key15 === "severity") || (key15 === "daysAfter"))){
const err103 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
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
if(_errs210 === errors){
if(data102.severity !== undefined){
const _errs211 = errors;
if(!(validate26(data102.severity, {instancePath:instancePath+"/measurement~1results/severity",parentData:data102,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid31 = _errs211 === errors;
}
else {
var valid31 = true;
}
if(valid31){
if(data102.daysAfter !== undefined){
let data104 = data102.daysAfter;
const _errs212 = errors;
if(!(((typeof data104 == "number") && (!(data104 % 1) && !isNaN(data104))) && (isFinite(data104)))){
const err104 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(errors === _errs212){
if((typeof data104 == "number") && (isFinite(data104))){
if(data104 < 0 || isNaN(data104)){
const err105 = {instancePath:instancePath+"/measurement~1results/daysAfter",schemaPath:"#/properties/measurement~1results/anyOf/1/properties/daysAfter/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
var valid31 = _errs212 === errors;
}
else {
var valid31 = true;
}
}
}
}
else {
const err106 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid14 = _errs208 === errors;
valid30 = valid30 || _valid14;
}
if(!valid30){
const err107 = {instancePath:instancePath+"/measurement~1results",schemaPath:"#/properties/measurement~1results/anyOf",keyword:"anyOf",params:{}};
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
if(data["measurement/review"] !== undefined){
const _errs214 = errors;
if(!(validate29(data["measurement/review"], {instancePath:instancePath+"/measurement~1review",parentData:data,parentDataProperty:"measurement/review",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs214 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/agrees"] !== undefined){
const _errs215 = errors;
if(!(validate29(data["objectives/agrees"], {instancePath:instancePath+"/objectives~1agrees",parentData:data,parentDataProperty:"objectives/agrees",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs215 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/compound"] !== undefined){
const _errs216 = errors;
if(!(validate29(data["objectives/compound"], {instancePath:instancePath+"/objectives~1compound",parentData:data,parentDataProperty:"objectives/compound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs216 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/consistent"] !== undefined){
const _errs217 = errors;
if(!(validate29(data["objectives/consistent"], {instancePath:instancePath+"/objectives~1consistent",parentData:data,parentDataProperty:"objectives/consistent",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs217 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/focus"] !== undefined){
let data109 = data["objectives/focus"];
const _errs218 = errors;
const _errs219 = errors;
let valid32 = false;
const _errs220 = errors;
if(typeof data109 !== "string"){
const err108 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(!((((data109 === "error") || (data109 === "warning")) || (data109 === "info")) || (data109 === "off"))){
const err109 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["objectives/focus"].anyOf[0].enum}};
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
if(!valid32){
const _errs222 = errors;
if(errors === _errs222){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
const _errs224 = errors;
for(const key16 in data109){
if(!((key16 === "severity") || (key16 === "max"))){
const err110 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
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
if(_errs224 === errors){
if(data109.severity !== undefined){
const _errs225 = errors;
if(!(validate26(data109.severity, {instancePath:instancePath+"/objectives~1focus/severity",parentData:data109,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid33 = _errs225 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data109.max !== undefined){
let data111 = data109.max;
const _errs226 = errors;
if(!(((typeof data111 == "number") && (!(data111 % 1) && !isNaN(data111))) && (isFinite(data111)))){
const err111 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(errors === _errs226){
if((typeof data111 == "number") && (isFinite(data111))){
if(data111 < 1 || isNaN(data111)){
const err112 = {instancePath:instancePath+"/objectives~1focus/max",schemaPath:"#/properties/objectives~1focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid33 = _errs226 === errors;
}
else {
var valid33 = true;
}
}
}
}
else {
const err113 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
var _valid15 = _errs222 === errors;
valid32 = valid32 || _valid15;
}
if(!valid32){
const err114 = {instancePath:instancePath+"/objectives~1focus",schemaPath:"#/properties/objectives~1focus/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs218 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/goal"] !== undefined){
const _errs228 = errors;
if(!(validate29(data["objectives/goal"], {instancePath:instancePath+"/objectives~1goal",parentData:data,parentDataProperty:"objectives/goal",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs228 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/measurable"] !== undefined){
const _errs229 = errors;
if(!(validate29(data["objectives/measurable"], {instancePath:instancePath+"/objectives~1measurable",parentData:data,parentDataProperty:"objectives/measurable",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs229 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/outcome"] !== undefined){
const _errs230 = errors;
if(!(validate29(data["objectives/outcome"], {instancePath:instancePath+"/objectives~1outcome",parentData:data,parentDataProperty:"objectives/outcome",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs230 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/owner"] !== undefined){
const _errs231 = errors;
if(!(validate29(data["objectives/owner"], {instancePath:instancePath+"/objectives~1owner",parentData:data,parentDataProperty:"objectives/owner",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs231 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/primary"] !== undefined){
const _errs232 = errors;
if(!(validate29(data["objectives/primary"], {instancePath:instancePath+"/objectives~1primary",parentData:data,parentDataProperty:"objectives/primary",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs232 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/pursued"] !== undefined){
const _errs233 = errors;
if(!(validate29(data["objectives/pursued"], {instancePath:instancePath+"/objectives~1pursued",parentData:data,parentDataProperty:"objectives/pursued",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs233 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/realistic"] !== undefined){
let data118 = data["objectives/realistic"];
const _errs234 = errors;
const _errs235 = errors;
let valid34 = false;
const _errs236 = errors;
if(typeof data118 !== "string"){
const err115 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(!((((data118 === "error") || (data118 === "warning")) || (data118 === "info")) || (data118 === "off"))){
const err116 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["objectives/realistic"].anyOf[0].enum}};
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
if(!valid34){
const _errs238 = errors;
if(errors === _errs238){
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
const _errs240 = errors;
for(const key17 in data118){
if(!((key17 === "severity") || (key17 === "growth"))){
const err117 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
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
if(_errs240 === errors){
if(data118.severity !== undefined){
const _errs241 = errors;
if(!(validate26(data118.severity, {instancePath:instancePath+"/objectives~1realistic/severity",parentData:data118,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid35 = _errs241 === errors;
}
else {
var valid35 = true;
}
if(valid35){
if(data118.growth !== undefined){
let data120 = data118.growth;
const _errs242 = errors;
if(errors === _errs242){
if((typeof data120 == "number") && (isFinite(data120))){
if(data120 < 0 || isNaN(data120)){
const err118 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err119 = {instancePath:instancePath+"/objectives~1realistic/growth",schemaPath:"#/properties/objectives~1realistic/anyOf/1/properties/growth/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
var valid35 = _errs242 === errors;
}
else {
var valid35 = true;
}
}
}
}
else {
const err120 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid16 = _errs238 === errors;
valid34 = valid34 || _valid16;
}
if(!valid34){
const err121 = {instancePath:instancePath+"/objectives~1realistic",schemaPath:"#/properties/objectives~1realistic/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs234 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/time-bound"] !== undefined){
const _errs244 = errors;
if(!(validate29(data["objectives/time-bound"], {instancePath:instancePath+"/objectives~1time-bound",parentData:data,parentDataProperty:"objectives/time-bound",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs244 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["objectives/vague"] !== undefined){
const _errs245 = errors;
if(!(validate29(data["objectives/vague"], {instancePath:instancePath+"/objectives~1vague",parentData:data,parentDataProperty:"objectives/vague",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs245 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/defined"] !== undefined){
const _errs246 = errors;
if(!(validate29(data["people/defined"], {instancePath:instancePath+"/people~1defined",parentData:data,parentDataProperty:"people/defined",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs246 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/language"] !== undefined){
const _errs247 = errors;
if(!(validate29(data["people/language"], {instancePath:instancePath+"/people~1language",parentData:data,parentDataProperty:"people/language",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs247 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/platform-fit"] !== undefined){
const _errs248 = errors;
if(!(validate29(data["people/platform-fit"], {instancePath:instancePath+"/people~1platform-fit",parentData:data,parentDataProperty:"people/platform-fit",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs248 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/reached"] !== undefined){
const _errs249 = errors;
if(!(validate29(data["people/reached"], {instancePath:instancePath+"/people~1reached",parentData:data,parentDataProperty:"people/reached",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs249 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["people/served"] !== undefined){
const _errs250 = errors;
if(!(validate29(data["people/served"], {instancePath:instancePath+"/people~1served",parentData:data,parentDataProperty:"people/served",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs250 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/competitor"] !== undefined){
const _errs251 = errors;
if(!(validate29(data["situation/competitor"], {instancePath:instancePath+"/situation~1competitor",parentData:data,parentDataProperty:"situation/competitor",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs251 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/dormant"] !== undefined){
let data129 = data["situation/dormant"];
const _errs252 = errors;
const _errs253 = errors;
let valid36 = false;
const _errs254 = errors;
if(typeof data129 !== "string"){
const err122 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
if(!((((data129 === "error") || (data129 === "warning")) || (data129 === "info")) || (data129 === "off"))){
const err123 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["situation/dormant"].anyOf[0].enum}};
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
if(!valid36){
const _errs256 = errors;
if(errors === _errs256){
if(data129 && typeof data129 == "object" && !Array.isArray(data129)){
const _errs258 = errors;
for(const key18 in data129){
if(!((key18 === "severity") || (key18 === "days"))){
const err124 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
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
if(_errs258 === errors){
if(data129.severity !== undefined){
const _errs259 = errors;
if(!(validate26(data129.severity, {instancePath:instancePath+"/situation~1dormant/severity",parentData:data129,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid37 = _errs259 === errors;
}
else {
var valid37 = true;
}
if(valid37){
if(data129.days !== undefined){
let data131 = data129.days;
const _errs260 = errors;
if(!(((typeof data131 == "number") && (!(data131 % 1) && !isNaN(data131))) && (isFinite(data131)))){
const err125 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(errors === _errs260){
if((typeof data131 == "number") && (isFinite(data131))){
if(data131 < 1 || isNaN(data131)){
const err126 = {instancePath:instancePath+"/situation~1dormant/days",schemaPath:"#/properties/situation~1dormant/anyOf/1/properties/days/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid37 = _errs260 === errors;
}
else {
var valid37 = true;
}
}
}
}
else {
const err127 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
var _valid17 = _errs256 === errors;
valid36 = valid36 || _valid17;
}
if(!valid36){
const err128 = {instancePath:instancePath+"/situation~1dormant",schemaPath:"#/properties/situation~1dormant/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs252 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/external"] !== undefined){
const _errs262 = errors;
if(!(validate29(data["situation/external"], {instancePath:instancePath+"/situation~1external",parentData:data,parentDataProperty:"situation/external",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs262 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/internal"] !== undefined){
const _errs263 = errors;
if(!(validate29(data["situation/internal"], {instancePath:instancePath+"/situation~1internal",parentData:data,parentDataProperty:"situation/internal",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs263 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/stale"] !== undefined){
let data134 = data["situation/stale"];
const _errs264 = errors;
const _errs265 = errors;
let valid38 = false;
const _errs266 = errors;
if(typeof data134 !== "string"){
const err129 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
if(!((((data134 === "error") || (data134 === "warning")) || (data134 === "info")) || (data134 === "off"))){
const err130 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["situation/stale"].anyOf[0].enum}};
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
if(!valid38){
const _errs268 = errors;
if(errors === _errs268){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
const _errs270 = errors;
for(const key19 in data134){
if(!((key19 === "severity") || (key19 === "months"))){
const err131 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
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
if(_errs270 === errors){
if(data134.severity !== undefined){
const _errs271 = errors;
if(!(validate26(data134.severity, {instancePath:instancePath+"/situation~1stale/severity",parentData:data134,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid39 = _errs271 === errors;
}
else {
var valid39 = true;
}
if(valid39){
if(data134.months !== undefined){
let data136 = data134.months;
const _errs272 = errors;
if(!(((typeof data136 == "number") && (!(data136 % 1) && !isNaN(data136))) && (isFinite(data136)))){
const err132 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
if(errors === _errs272){
if((typeof data136 == "number") && (isFinite(data136))){
if(data136 < 1 || isNaN(data136)){
const err133 = {instancePath:instancePath+"/situation~1stale/months",schemaPath:"#/properties/situation~1stale/anyOf/1/properties/months/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid39 = _errs272 === errors;
}
else {
var valid39 = true;
}
}
}
}
else {
const err134 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
var _valid18 = _errs268 === errors;
valid38 = valid38 || _valid18;
}
if(!valid38){
const err135 = {instancePath:instancePath+"/situation~1stale",schemaPath:"#/properties/situation~1stale/anyOf",keyword:"anyOf",params:{}};
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
var valid1 = _errs264 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot"] !== undefined){
const _errs274 = errors;
if(!(validate29(data["situation/swot"], {instancePath:instancePath+"/situation~1swot",parentData:data,parentDataProperty:"situation/swot",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs274 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-answered"] !== undefined){
const _errs275 = errors;
if(!(validate29(data["situation/swot-answered"], {instancePath:instancePath+"/situation~1swot-answered",parentData:data,parentDataProperty:"situation/swot-answered",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs275 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-duplicate"] !== undefined){
const _errs276 = errors;
if(!(validate29(data["situation/swot-duplicate"], {instancePath:instancePath+"/situation~1swot-duplicate",parentData:data,parentDataProperty:"situation/swot-duplicate",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs276 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-evidence"] !== undefined){
const _errs277 = errors;
if(!(validate29(data["situation/swot-evidence"], {instancePath:instancePath+"/situation~1swot-evidence",parentData:data,parentDataProperty:"situation/swot-evidence",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs277 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-focus"] !== undefined){
let data141 = data["situation/swot-focus"];
const _errs278 = errors;
const _errs279 = errors;
let valid40 = false;
const _errs280 = errors;
if(typeof data141 !== "string"){
const err136 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if(!((((data141 === "error") || (data141 === "warning")) || (data141 === "info")) || (data141 === "off"))){
const err137 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["situation/swot-focus"].anyOf[0].enum}};
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
if(!valid40){
const _errs282 = errors;
if(errors === _errs282){
if(data141 && typeof data141 == "object" && !Array.isArray(data141)){
const _errs284 = errors;
for(const key20 in data141){
if(!((key20 === "severity") || (key20 === "max"))){
const err138 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
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
if(_errs284 === errors){
if(data141.severity !== undefined){
const _errs285 = errors;
if(!(validate26(data141.severity, {instancePath:instancePath+"/situation~1swot-focus/severity",parentData:data141,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid41 = _errs285 === errors;
}
else {
var valid41 = true;
}
if(valid41){
if(data141.max !== undefined){
let data143 = data141.max;
const _errs286 = errors;
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err139 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(errors === _errs286){
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 < 1 || isNaN(data143)){
const err140 = {instancePath:instancePath+"/situation~1swot-focus/max",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/properties/max/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
var valid41 = _errs286 === errors;
}
else {
var valid41 = true;
}
}
}
}
else {
const err141 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
var _valid19 = _errs282 === errors;
valid40 = valid40 || _valid19;
}
if(!valid40){
const err142 = {instancePath:instancePath+"/situation~1swot-focus",schemaPath:"#/properties/situation~1swot-focus/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs278 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["situation/swot-side"] !== undefined){
const _errs288 = errors;
if(!(validate29(data["situation/swot-side"], {instancePath:instancePath+"/situation~1swot-side",parentData:data,parentDataProperty:"situation/swot-side",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs288 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/action"] !== undefined){
const _errs289 = errors;
if(!(validate29(data["strategy/action"], {instancePath:instancePath+"/strategy~1action",parentData:data,parentDataProperty:"strategy/action",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs289 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/action-dates"] !== undefined){
const _errs290 = errors;
if(!(validate29(data["strategy/action-dates"], {instancePath:instancePath+"/strategy~1action-dates",parentData:data,parentDataProperty:"strategy/action-dates",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs290 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/capacity"] !== undefined){
let data147 = data["strategy/capacity"];
const _errs291 = errors;
const _errs292 = errors;
let valid42 = false;
const _errs293 = errors;
if(typeof data147 !== "string"){
const err143 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
if(!((((data147 === "error") || (data147 === "warning")) || (data147 === "info")) || (data147 === "off"))){
const err144 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["strategy/capacity"].anyOf[0].enum}};
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
if(!valid42){
const _errs295 = errors;
if(errors === _errs295){
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
const _errs297 = errors;
for(const key21 in data147){
if(!((key21 === "severity") || (key21 === "tolerance"))){
const err145 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
break;
}
}
if(_errs297 === errors){
if(data147.severity !== undefined){
const _errs298 = errors;
if(!(validate26(data147.severity, {instancePath:instancePath+"/strategy~1capacity/severity",parentData:data147,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid43 = _errs298 === errors;
}
else {
var valid43 = true;
}
if(valid43){
if(data147.tolerance !== undefined){
let data149 = data147.tolerance;
const _errs299 = errors;
if(errors === _errs299){
if((typeof data149 == "number") && (isFinite(data149))){
if(data149 < 0 || isNaN(data149)){
const err146 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
const err147 = {instancePath:instancePath+"/strategy~1capacity/tolerance",schemaPath:"#/properties/strategy~1capacity/anyOf/1/properties/tolerance/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
}
var valid43 = _errs299 === errors;
}
else {
var valid43 = true;
}
}
}
}
else {
const err148 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
}
var _valid20 = _errs295 === errors;
valid42 = valid42 || _valid20;
}
if(!valid42){
const err149 = {instancePath:instancePath+"/strategy~1capacity",schemaPath:"#/properties/strategy~1capacity/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs291 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/channels"] !== undefined){
const _errs301 = errors;
if(!(validate29(data["strategy/channels"], {instancePath:instancePath+"/strategy~1channels",parentData:data,parentDataProperty:"strategy/channels",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs301 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/format"] !== undefined){
const _errs302 = errors;
if(!(validate29(data["strategy/format"], {instancePath:instancePath+"/strategy~1format",parentData:data,parentDataProperty:"strategy/format",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs302 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/frequency"] !== undefined){
const _errs303 = errors;
if(!(validate29(data["strategy/frequency"], {instancePath:instancePath+"/strategy~1frequency",parentData:data,parentDataProperty:"strategy/frequency",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs303 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/pillar-share"] !== undefined){
const _errs304 = errors;
if(!(validate29(data["strategy/pillar-share"], {instancePath:instancePath+"/strategy~1pillar-share",parentData:data,parentDataProperty:"strategy/pillar-share",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs304 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/rationale"] !== undefined){
const _errs305 = errors;
if(!(validate29(data["strategy/rationale"], {instancePath:instancePath+"/strategy~1rationale",parentData:data,parentDataProperty:"strategy/rationale",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs305 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/recommended-frequency"] !== undefined){
let data155 = data["strategy/recommended-frequency"];
const _errs306 = errors;
const _errs307 = errors;
let valid44 = false;
const _errs308 = errors;
if(typeof data155 !== "string"){
const err150 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!((((data155 === "error") || (data155 === "warning")) || (data155 === "info")) || (data155 === "off"))){
const err151 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["strategy/recommended-frequency"].anyOf[0].enum}};
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
if(!valid44){
const _errs310 = errors;
if(errors === _errs310){
if(data155 && typeof data155 == "object" && !Array.isArray(data155)){
const _errs312 = errors;
for(const key22 in data155){
if(!((key22 === "severity") || (key22 === "factor"))){
const err152 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
break;
}
}
if(_errs312 === errors){
if(data155.severity !== undefined){
const _errs313 = errors;
if(!(validate26(data155.severity, {instancePath:instancePath+"/strategy~1recommended-frequency/severity",parentData:data155,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid45 = _errs313 === errors;
}
else {
var valid45 = true;
}
if(valid45){
if(data155.factor !== undefined){
let data157 = data155.factor;
const _errs314 = errors;
if(errors === _errs314){
if((typeof data157 == "number") && (isFinite(data157))){
if(data157 < 1 || isNaN(data157)){
const err153 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
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
const err154 = {instancePath:instancePath+"/strategy~1recommended-frequency/factor",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/properties/factor/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
var valid45 = _errs314 === errors;
}
else {
var valid45 = true;
}
}
}
}
else {
const err155 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
}
var _valid21 = _errs310 === errors;
valid44 = valid44 || _valid21;
}
if(!valid44){
const err156 = {instancePath:instancePath+"/strategy~1recommended-frequency",schemaPath:"#/properties/strategy~1recommended-frequency/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs306 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/sprawl"] !== undefined){
let data158 = data["strategy/sprawl"];
const _errs316 = errors;
const _errs317 = errors;
let valid46 = false;
const _errs318 = errors;
if(typeof data158 !== "string"){
const err157 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
if(!((((data158 === "error") || (data158 === "warning")) || (data158 === "info")) || (data158 === "off"))){
const err158 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema8.properties["strategy/sprawl"].anyOf[0].enum}};
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
if(!valid46){
const _errs320 = errors;
if(errors === _errs320){
if(data158 && typeof data158 == "object" && !Array.isArray(data158)){
const _errs322 = errors;
for(const key23 in data158){
if(!((key23 === "severity") || (key23 === "channelsPerPerson"))){
const err159 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
break;
}
}
if(_errs322 === errors){
if(data158.severity !== undefined){
const _errs323 = errors;
if(!(validate26(data158.severity, {instancePath:instancePath+"/strategy~1sprawl/severity",parentData:data158,parentDataProperty:"severity",rootData}))){
vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
errors = vErrors.length;
}
var valid47 = _errs323 === errors;
}
else {
var valid47 = true;
}
if(valid47){
if(data158.channelsPerPerson !== undefined){
let data160 = data158.channelsPerPerson;
const _errs324 = errors;
if(errors === _errs324){
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 < 0.5 || isNaN(data160)){
const err160 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0.5}};
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
const err161 = {instancePath:instancePath+"/strategy~1sprawl/channelsPerPerson",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/properties/channelsPerPerson/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
}
var valid47 = _errs324 === errors;
}
else {
var valid47 = true;
}
}
}
}
else {
const err162 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var _valid22 = _errs320 === errors;
valid46 = valid46 || _valid22;
}
if(!valid46){
const err163 = {instancePath:instancePath+"/strategy~1sprawl",schemaPath:"#/properties/strategy~1sprawl/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
validate24.errors = vErrors;
return false;
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
var valid1 = _errs316 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["strategy/voice"] !== undefined){
const _errs326 = errors;
if(!(validate29(data["strategy/voice"], {instancePath:instancePath+"/strategy~1voice",parentData:data,parentDataProperty:"strategy/voice",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs326 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/dates"] !== undefined){
const _errs327 = errors;
if(!(validate29(data["structure/dates"], {instancePath:instancePath+"/structure~1dates",parentData:data,parentDataProperty:"structure/dates",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs327 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/hidden-character"] !== undefined){
const _errs328 = errors;
if(!(validate29(data["structure/hidden-character"], {instancePath:instancePath+"/structure~1hidden-character",parentData:data,parentDataProperty:"structure/hidden-character",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs328 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/include"] !== undefined){
const _errs329 = errors;
if(!(validate29(data["structure/include"], {instancePath:instancePath+"/structure~1include",parentData:data,parentDataProperty:"structure/include",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs329 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/placeholder"] !== undefined){
const _errs330 = errors;
if(!(validate29(data["structure/placeholder"], {instancePath:instancePath+"/structure~1placeholder",parentData:data,parentDataProperty:"structure/placeholder",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs330 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/reference"] !== undefined){
const _errs331 = errors;
if(!(validate29(data["structure/reference"], {instancePath:instancePath+"/structure~1reference",parentData:data,parentDataProperty:"structure/reference",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs331 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/schema"] !== undefined){
const _errs332 = errors;
if(!(validate29(data["structure/schema"], {instancePath:instancePath+"/structure~1schema",parentData:data,parentDataProperty:"structure/schema",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs332 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/section"] !== undefined){
const _errs333 = errors;
if(!(validate29(data["structure/section"], {instancePath:instancePath+"/structure~1section",parentData:data,parentDataProperty:"structure/section",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs333 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/suppression-reason"] !== undefined){
const _errs334 = errors;
if(!(validate29(data["structure/suppression-reason"], {instancePath:instancePath+"/structure~1suppression-reason",parentData:data,parentDataProperty:"structure/suppression-reason",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs334 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/unique-id"] !== undefined){
const _errs335 = errors;
if(!(validate29(data["structure/unique-id"], {instancePath:instancePath+"/structure~1unique-id",parentData:data,parentDataProperty:"structure/unique-id",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs335 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/unused"] !== undefined){
const _errs336 = errors;
if(!(validate29(data["structure/unused"], {instancePath:instancePath+"/structure~1unused",parentData:data,parentDataProperty:"structure/unused",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs336 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/unused-suppression"] !== undefined){
const _errs337 = errors;
if(!(validate29(data["structure/unused-suppression"], {instancePath:instancePath+"/structure~1unused-suppression",parentData:data,parentDataProperty:"structure/unused-suppression",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs337 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["structure/yaml"] !== undefined){
const _errs338 = errors;
if(!(validate29(data["structure/yaml"], {instancePath:instancePath+"/structure~1yaml",parentData:data,parentDataProperty:"structure/yaml",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs338 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/cost"] !== undefined){
const _errs339 = errors;
if(!(validate29(data["technology/cost"], {instancePath:instancePath+"/technology~1cost",parentData:data,parentDataProperty:"technology/cost",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs339 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/covered"] !== undefined){
const _errs340 = errors;
if(!(validate29(data["technology/covered"], {instancePath:instancePath+"/technology~1covered",parentData:data,parentDataProperty:"technology/covered",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs340 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data["technology/kpi-source"] !== undefined){
const _errs341 = errors;
if(!(validate29(data["technology/kpi-source"], {instancePath:instancePath+"/technology~1kpi-source",parentData:data,parentDataProperty:"technology/kpi-source",rootData}))){
vErrors = vErrors === null ? validate29.errors : vErrors.concat(validate29.errors);
errors = vErrors.length;
}
var valid1 = _errs341 === errors;
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

function validate164(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern4.test(data)){
validate164.errors = [{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern: "^[a-z0-9]+(-[a-z0-9]+)*$"}}];
return false;
}
}
else {
validate164.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "string"}}];
return false;
}
}
validate164.errors = vErrors;
return errors === 0;
}

const formats0 = formats.date;

function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.name === undefined) && (missing0 = "name"))) || ((data.home === undefined) && (missing0 = "home"))){
validate163.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema12.properties, key0)) || (pattern0.test(key0)))){
validate163.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate164(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
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
validate163.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate163.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate163.errors = [{instancePath:instancePath+"/home",schemaPath:"#/properties/home/pattern",keyword:"pattern",params:{pattern: "^https://[^\\s]+$"}}];
return false;
}
}
else {
validate163.errors = [{instancePath:instancePath+"/home",schemaPath:"#/properties/home/type",keyword:"type",params:{type: "string"}}];
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
validate163.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/format",keyword:"format",params:{format: "date"}}];
return false;
}
}
else {
validate163.errors = [{instancePath:instancePath+"/asOf",schemaPath:"#/properties/asOf/type",keyword:"type",params:{type: "string"}}];
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
validate163.errors = [{instancePath:instancePath+"/textLimit",schemaPath:"#/properties/textLimit/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs10){
if((typeof data5 == "number") && (isFinite(data5))){
if(data5 < 1 || isNaN(data5)){
validate163.errors = [{instancePath:instancePath+"/textLimit",schemaPath:"#/properties/textLimit/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}}];
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
validate163.errors = [{instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/type",keyword:"type",params:{type: "integer"}}];
return false;
}
if(errors === _errs12){
if((typeof data6 == "number") && (isFinite(data6))){
if(data6 < 0 || isNaN(data6)){
validate163.errors = [{instancePath:instancePath+"/hashtags",schemaPath:"#/properties/hashtags/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
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
validate163.errors = [{instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/required",keyword:"required",params:{missingProperty: missing1}}];
return false;
}
else {
const _errs16 = errors;
for(const key1 in data7){
if(!((key1 === "from") || (key1 === "to"))){
validate163.errors = [{instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}}];
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
validate163.errors = [{instancePath:instancePath+"/postsPerWeek/from",schemaPath:"#/properties/postsPerWeek/properties/from/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate163.errors = [{instancePath:instancePath+"/postsPerWeek/from",schemaPath:"#/properties/postsPerWeek/properties/from/type",keyword:"type",params:{type: "number"}}];
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
validate163.errors = [{instancePath:instancePath+"/postsPerWeek/to",schemaPath:"#/properties/postsPerWeek/properties/to/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}}];
return false;
}
}
else {
validate163.errors = [{instancePath:instancePath+"/postsPerWeek/to",schemaPath:"#/properties/postsPerWeek/properties/to/type",keyword:"type",params:{type: "number"}}];
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
validate163.errors = [{instancePath:instancePath+"/postsPerWeek",schemaPath:"#/properties/postsPerWeek/type",keyword:"type",params:{type: "object"}}];
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
validate163.errors = [{instancePath:instancePath+"/nativeAnalytics",schemaPath:"#/properties/nativeAnalytics/type",keyword:"type",params:{type: "boolean"}}];
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
validate163.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}

const schema14 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["id","unit","direction"],"properties":{"id":{"$ref":"#/$defs/id"},"unit":{"enum":["count","percent","currency","duration","ratio","score"]},"direction":{"enum":["up","down","keep"]},"formula":{"type":"string","minLength":1},"vanity":{"type":"boolean"},"evidenceFor":{"$ref":"#/$defs/names"},"platforms":{"$ref":"#/$defs/names"}}};

function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.id === undefined) && (missing0 = "id")) || ((data.unit === undefined) && (missing0 = "unit"))) || ((data.direction === undefined) && (missing0 = "direction"))){
validate168.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((((((((key0 === "id") || (key0 === "unit")) || (key0 === "direction")) || (key0 === "formula")) || (key0 === "vanity")) || (key0 === "evidenceFor")) || (key0 === "platforms")) || (pattern0.test(key0)))){
validate168.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
return false;
break;
}
}
if(_errs1 === errors){
if(data.id !== undefined){
const _errs2 = errors;
if(!(validate164(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate164.errors : vErrors.concat(validate164.errors);
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
validate168.errors = [{instancePath:instancePath+"/unit",schemaPath:"#/properties/unit/enum",keyword:"enum",params:{allowedValues: schema14.properties.unit.enum}}];
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
validate168.errors = [{instancePath:instancePath+"/direction",schemaPath:"#/properties/direction/enum",keyword:"enum",params:{allowedValues: schema14.properties.direction.enum}}];
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
validate168.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate168.errors = [{instancePath:instancePath+"/formula",schemaPath:"#/properties/formula/type",keyword:"type",params:{type: "string"}}];
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
validate168.errors = [{instancePath:instancePath+"/vanity",schemaPath:"#/properties/vanity/type",keyword:"type",params:{type: "boolean"}}];
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
validate168.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate168.errors = vErrors;
return errors === 0;
}

const schema15 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["name","columns"],"properties":{"name":{"type":"string","minLength":1},"platform":{"type":"string","minLength":1},"rows":{"type":"string","enum":["day","post"]},"date":{"type":"string","minLength":1},"columns":{"type":"object","minProperties":1,"additionalProperties":{"anyOf":[{"type":"string","minLength":1},{"$ref":"#/$defs/names"}]}},"take":{"type":"string","enum":["sum","last","mean"]},"dates":{"type":"string","enum":["dmy","mdy"]},"numbers":{"type":"string","enum":["en","bg","es"]}}};

function validate174(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.name === undefined) && (missing0 = "name")) || ((data.columns === undefined) && (missing0 = "columns"))){
validate174.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!(((((((((key0 === "name") || (key0 === "platform")) || (key0 === "rows")) || (key0 === "date")) || (key0 === "columns")) || (key0 === "take")) || (key0 === "dates")) || (key0 === "numbers")) || (pattern0.test(key0)))){
validate174.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate174.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate174.errors = [{instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}}];
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
validate174.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate174.errors = [{instancePath:instancePath+"/platform",schemaPath:"#/properties/platform/type",keyword:"type",params:{type: "string"}}];
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
validate174.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data2 === "day") || (data2 === "post"))){
validate174.errors = [{instancePath:instancePath+"/rows",schemaPath:"#/properties/rows/enum",keyword:"enum",params:{allowedValues: schema15.properties.rows.enum}}];
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
validate174.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate174.errors = [{instancePath:instancePath+"/date",schemaPath:"#/properties/date/type",keyword:"type",params:{type: "string"}}];
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
validate174.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/minProperties",keyword:"minProperties",params:{limit: 1}}];
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
validate174.errors = vErrors;
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
validate174.errors = [{instancePath:instancePath+"/columns",schemaPath:"#/properties/columns/type",keyword:"type",params:{type: "object"}}];
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
validate174.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data6 === "sum") || (data6 === "last")) || (data6 === "mean"))){
validate174.errors = [{instancePath:instancePath+"/take",schemaPath:"#/properties/take/enum",keyword:"enum",params:{allowedValues: schema15.properties.take.enum}}];
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
validate174.errors = [{instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!((data7 === "dmy") || (data7 === "mdy"))){
validate174.errors = [{instancePath:instancePath+"/dates",schemaPath:"#/properties/dates/enum",keyword:"enum",params:{allowedValues: schema15.properties.dates.enum}}];
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
validate174.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/type",keyword:"type",params:{type: "string"}}];
return false;
}
if(!(((data8 === "en") || (data8 === "bg")) || (data8 === "es"))){
validate174.errors = [{instancePath:instancePath+"/numbers",schemaPath:"#/properties/numbers/enum",keyword:"enum",params:{allowedValues: schema15.properties.numbers.enum}}];
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
validate174.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate174.errors = vErrors;
return errors === 0;
}

const schema16 = {"type":"object","additionalProperties":false,"patternProperties":{"^x-":true},"required":["given","assert","message"],"properties":{"given":{"type":"string","minLength":1},"when":{"$ref":"#/$defs/condition"},"assert":{"$ref":"#/$defs/condition"},"message":{"type":"string","minLength":1},"severity":{"$ref":"#/$defs/severity"},"summary":{"type":"string","minLength":1},"why":{"type":"string","minLength":1},"failing":{"$ref":"#/$defs/pieces"},"passing":{"$ref":"#/$defs/pieces"}}};
const schema17 = {"anyOf":[{"type":"string","minLength":1},{"type":"object"}]};

function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
validate179.errors = vErrors;
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
validate179.errors = vErrors;
return errors === 0;
}

const schema18 = {"type":"array","items":{"anyOf":[{"type":"object","minProperties":1},{"type":"string","minLength":1}]},"minItems":1};

function validate183(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length < 1){
validate183.errors = [{instancePath,schemaPath:"#/minItems",keyword:"minItems",params:{limit: 1}}];
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
validate183.errors = vErrors;
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
validate183.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"}}];
return false;
}
}
validate183.errors = vErrors;
return errors === 0;
}


function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.given === undefined) && (missing0 = "given")) || ((data.assert === undefined) && (missing0 = "assert"))) || ((data.message === undefined) && (missing0 = "message"))){
validate178.errors = [{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: missing0}}];
return false;
}
else {
const _errs1 = errors;
for(const key0 in data){
if(!((func2.call(schema16.properties, key0)) || (pattern0.test(key0)))){
validate178.errors = [{instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}}];
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
validate178.errors = [{instancePath:instancePath+"/given",schemaPath:"#/properties/given/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/given",schemaPath:"#/properties/given/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate179(data.when, {instancePath:instancePath+"/when",parentData:data,parentDataProperty:"when",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
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
if(!(validate179(data.assert, {instancePath:instancePath+"/assert",parentData:data,parentDataProperty:"assert",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
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
validate178.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/message",schemaPath:"#/properties/message/type",keyword:"type",params:{type: "string"}}];
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
validate178.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/summary",schemaPath:"#/properties/summary/type",keyword:"type",params:{type: "string"}}];
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
validate178.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/minLength",keyword:"minLength",params:{limit: 1}}];
return false;
}
}
else {
validate178.errors = [{instancePath:instancePath+"/why",schemaPath:"#/properties/why/type",keyword:"type",params:{type: "string"}}];
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
if(!(validate183(data.failing, {instancePath:instancePath+"/failing",parentData:data,parentDataProperty:"failing",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
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
if(!(validate183(data.passing, {instancePath:instancePath+"/passing",parentData:data,parentDataProperty:"passing",rootData}))){
vErrors = vErrors === null ? validate183.errors : vErrors.concat(validate183.errors);
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
validate178.errors = [{instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}}];
return false;
}
}
validate178.errors = vErrors;
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
if(!(validate163(data9[i1], {instancePath:instancePath+"/vocabulary/platforms/" + i1,parentData:data9,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate163.errors : vErrors.concat(validate163.errors);
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
if(!(validate168(data11[i2], {instancePath:instancePath+"/vocabulary/metrics/" + i2,parentData:data11,parentDataProperty:i2,rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
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
if(!(validate174(data14[i3], {instancePath:instancePath+"/exports/" + i3,parentData:data14,parentDataProperty:i3,rootData}))){
vErrors = vErrors === null ? validate174.errors : vErrors.concat(validate174.errors);
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
if(!(validate178(data17[key3], {instancePath:instancePath+"/customRules/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),parentData:data17,parentDataProperty:key3,rootData}))){
vErrors = vErrors === null ? validate178.errors : vErrors.concat(validate178.errors);
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

