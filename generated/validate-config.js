// Made by `npm run generate`. Do not edit.
import * as ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
const ucs2length = [ucs2lengthModule, ucs2lengthModule.default, ucs2lengthModule.default?.default].find((value) => typeof value === 'function')
"use strict";
export const validate = validate10;
export default validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"flexgen config","type":"object","required":["flexgen","baseUrl"],"additionalProperties":false,"properties":{"$schema":{"type":"string","markdownDescription":"The schema that editors check this file with. flexgen ignores it.","doNotSuggest":true},"flexgen":{"markdownDescription":"Version of the config language. Always `1`.","enum":[1],"markdownEnumDescriptions":["The version that this flexgen reads."],"x-diagnostic":"config/version"},"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ._-]*$","patternErrorMessage":"must begin with a letter; then letters, digits, blanks, `.`, `_` and `-` may follow","markdownDescription":"Name of the API. The client's identifiers come from it: `github` gives `createGithubClient`.\n\nDefault: the file's name before `.flexgen.yaml`","examples":["github"]},"description":{"type":"string","markdownDescription":"What the API is. Becomes the doc comment of the client.","examples":["GitHub REST API"]},"baseUrl":{"type":"string","pattern":"^(https?://|\\$\\{)","patternErrorMessage":"must begin with `https://` (or `http://`), or with a reference to a whole origin","markdownDescription":"Where the API is: `https://host[:port][/path]`. Paths of calls are joined to it. References are allowed: `https://${variables.host}/v1`, or `${env.API_ORIGIN}/v1` for a whole origin.","examples":["https://api.example.com/v1"],"x-diagnostic":"config/base-url"},"variables":{"type":"object","title":"variables","propertyNames":{"pattern":"^[A-Za-z0-9_-]+$"},"additionalProperties":{"title":"variable","type":"object","additionalProperties":false,"markdownDescription":"A value that the caller gives as `options.variables.NAME`.","properties":{"description":{"type":"string","markdownDescription":"What it is. Becomes a doc comment.","examples":["Host of the API"]},"default":{"type":["string","number","boolean"],"markdownDescription":"Used where the caller gives none."},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":["string","number","boolean"]},"markdownDescription":"The values that are allowed; any other is `invalid_variable`.","examples":[["eu","us"]]},"pattern":{"type":"string","format":"regex","markdownDescription":"A regular expression (ECMAScript, with the flag `u`) that is looked for in the value, as in JSON Schema: `^` and `$` make it fit the whole. A value without it is `invalid_variable`.","examples":["^[a-z]+$"]},"optional":{"type":"boolean","default":false,"markdownDescription":"May be left out: then the headers, query parameters and optional keys that refer to it are left out.\n\nDefault: `false`"}},"allOf":[{"if":{"type":"object","properties":{"default":true},"required":["default"]},"then":{"properties":{"optional":{"enum":[false],"errorMessage":"`optional` has no effect beside `default`: the default is used."}}}}]},"markdownDescription":"Values that are known only at run time. The client takes them as `options.variables`, typed; the config refers to them as `${variables.NAME}`."},"headers":{"type":"object","title":"headers","additionalProperties":{"type":["string","number","boolean"]},"markdownDescription":"Headers that are sent with every request. The caller's replace those of the same name.","examples":[{"Accept":"application/json"}]},"query":{"type":"object","title":"query","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"markdownDescription":"Query parameters that are sent with every request. The caller's replace those of the same name; a list repeats its name.","examples":[{"per_page":100}],"propertyNames":{"minLength":1}},"allowedHosts":{"type":"array","title":"allowedHosts","uniqueItems":true,"items":{"type":"string"},"markdownDescription":"Other hosts that may have the credentials, as in calls to an absolute URL or redirects: `host`, `host:port`, or `*.host` for all its subdomains. Always over https, or http on this machine.","examples":[["uploads.example.com","*.example.dev"]]},"auth":{"title":"auth","type":"object","required":["type"],"markdownDescription":"How requests are authorised. Without it, they are not.","properties":{"type":{"markdownDescription":"Kind of authorisation.","enum":["none","apiKey","bearer","basic"],"markdownEnumDescriptions":["No credentials are added. Headers and query of the config are still sent.","A key in a header, a query parameter or a cookie.","A token that the API has given out (RFC 6750): `Authorization: Bearer …`, or as a query parameter.","User name and password (RFC 7617): `Authorization: Basic …`."]}},"allOf":[{"if":{"type":"object","properties":{"type":{"const":"none"}},"required":["type"]},"then":{"title":"none auth","type":"object","additionalProperties":false,"properties":{"type":true}}},{"if":{"type":"object","properties":{"type":{"const":"apiKey"}},"required":["type"]},"then":{"title":"apiKey auth","type":"object","additionalProperties":false,"required":["key"],"markdownDescription":"A key in a header, a query parameter or a cookie.","properties":{"type":true,"key":{"type":"string","minLength":1,"markdownDescription":"Name of the header, query parameter or cookie.","examples":["X-API-Key"]},"value":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The key. Left out, it is `options.credentials.value`.\n\nExample: `\"${env.API_KEY}\"`"},"addTo":{"markdownDescription":"Where the key goes.\n\nDefault: `header`","enum":["header","query","cookie"],"markdownEnumDescriptions":["As a header.","As a query parameter.","As a cookie, beside the caller's. Browsers forbid it: there, a call is `unsupported_runtime`."],"default":"header"}},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance"}}}},{"if":{"type":"object","properties":{"addTo":{"const":"cookie"}},"required":["addTo"]},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a cookie's name: letters, digits, `-` and `_`, for instance"}}}}]}},{"if":{"type":"object","properties":{"type":{"const":"bearer"}},"required":["type"]},"then":{"title":"bearer auth","type":"object","additionalProperties":false,"markdownDescription":"A token that the API has given out (RFC 6750): `Authorization: Bearer …`, or as a query parameter.","properties":{"type":true,"token":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** The token. Left out, it is `options.credentials.token`.\n\nExample: `\"${env.TOKEN}\"`"},"addTo":{"markdownDescription":"Where the token goes.\n\nDefault: `header`","enum":["header","query"],"markdownEnumDescriptions":["In a header, behind `tokenPrefix` (RFC 6750 section 2.1).","As a query parameter (RFC 6750 section 2.3). URLs end up in logs: prefer the header."],"default":"header"},"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$","patternErrorMessage":"must be a header's name: letters, digits and `-`, for instance","markdownDescription":"Name of the header that holds the token.\n\nDefault: `Authorization`","default":"Authorization","examples":["X-Access-Token"]},"tokenPrefix":{"type":"string","markdownDescription":"What stands before the token, joined to it by one blank; `\"\"` for nothing.\n\nDefault: `Bearer`","default":"Bearer","examples":["Token"]}},"allOf":[{"properties":{"queryKey":false},"errorMessage":"`queryKey` has an effect only with `addTo: query`; a header's name is `headerKey`."}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1,"markdownDescription":"Name of the query parameter that holds the token.\n\nDefault: `access_token`","default":"access_token","examples":["token"]}},"allOf":[{"properties":{"headerKey":false},"errorMessage":"`headerKey` has an effect only with `addTo: header`; a query parameter's name is `queryKey`."},{"properties":{"tokenPrefix":false},"errorMessage":"`tokenPrefix` has an effect only with `addTo: header`; in the query the token stands alone."}]}}]}},{"if":{"type":"object","properties":{"type":{"const":"basic"}},"required":["type"]},"then":{"title":"basic auth","type":"object","additionalProperties":false,"markdownDescription":"User name and password (RFC 7617): `Authorization: Basic …`.","properties":{"type":true,"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string"},"markdownDescription":"User name, without a colon. Plain text is allowed. Left out, it is `options.credentials.username`.\n\nExample: `\"${env.USERNAME}\"`"},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","title":"literal","additionalProperties":false,"properties":{"literal":{"type":"string","markdownDescription":"A value that may be public. It is written into the client, for everybody to read."}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.","patternErrorMessage":"A secret is written as \"${env.NAME}\" or \"${credentials.NAME}\", or left out","x-diagnostic":"secrets/plain"},"defaultSnippets":[{"label":"${env.NAME}","description":"Read from the environment","body":"\"\\${env.${1:NAME}}\""}],"markdownDescription":"**Secret.** Password; `\"\"` where the API takes none. Left out, it is `options.credentials.password`.\n\nExample: `\"${env.PASSWORD}\"`"}}}}]},"output":{"type":"object","title":"output","additionalProperties":false,"markdownDescription":"Where the client is written.","properties":{"file":{"type":"string","pattern":"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$","patternErrorMessage":"must be a path of a `.ts` file, with `/` between folders","markdownDescription":"Path of the client, relative to this file.\n\nDefault: `generated/NAME.ts`","examples":["src/clients/github.ts"]}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length;
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9 ._-]*$", "u");
const pattern1 = new RegExp("^(https?://|\\$\\{)", "u");
const pattern2 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern3 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern5 = new RegExp("^$|\\$\\{(env|credentials)\\.", "u");
const pattern9 = new RegExp("^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flexgen === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flexgen"},message:"must have required property '"+"flexgen"+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.baseUrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseUrl"},message:"must have required property '"+"baseUrl"+"'"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.$schema !== undefined){
if(typeof data.$schema !== "string"){
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.flexgen !== undefined){
if(!(data.flexgen === 1)){
const err4 = {instancePath:instancePath+"/flexgen",schemaPath:"#/properties/flexgen/enum",keyword:"enum",params:{allowedValues: schema11.properties.flexgen.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
let data2 = data.name;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ._-]*$"},message:"must match pattern \""+"^[A-Za-z][A-Za-z0-9 ._-]*$"+"\""};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
if(typeof data.description !== "string"){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.baseUrl !== undefined){
let data4 = data.baseUrl;
if(typeof data4 === "string"){
if(!pattern1.test(data4)){
const err8 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{)"},message:"must match pattern \""+"^(https?://|\\$\\{)"+"\""};
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
const err9 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs13 = errors;
if(typeof key1 === "string"){
if(!pattern2.test(key1)){
const err10 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},message:"must match pattern \""+"^[A-Za-z0-9_-]+$"+"\"",propertyName:key1};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var valid1 = _errs13 === errors;
if(!valid1){
const err11 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key1},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
const _errs18 = errors;
let valid4 = true;
const _errs19 = errors;
if(errors === _errs19){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if((data6.default === undefined) && (missing0 = "default")){
const err12 = {};
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
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var _valid0 = _errs19 === errors;
errors = _errs18;
if(vErrors !== null){
if(_errs18){
vErrors.length = _errs18;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs21 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.optional !== undefined){
if(!(data6.optional === false)){
const err14 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/optional",schemaPath:"#/properties/variables/additionalProperties/allOf/0/then/properties/optional/enum",keyword:"enum",params:{allowedValues: schema11.properties.variables.additionalProperties.allOf[0].then.properties.optional.enum},message:"must be equal to one of the allowed values"};
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
var _valid0 = _errs21 === errors;
valid4 = _valid0;
}
if(!valid4){
const err15 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(((((key3 === "description") || (key3 === "default")) || (key3 === "enum")) || (key3 === "pattern")) || (key3 === "optional"))){
const err16 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data6.description !== undefined){
if(typeof data6.description !== "string"){
const err17 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/variables/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data6.default !== undefined){
let data9 = data6.default;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err18 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/variables/additionalProperties/properties/default/type",keyword:"type",params:{type: schema11.properties.variables.additionalProperties.properties.default.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data6.enum !== undefined){
let data10 = data6.enum;
if(Array.isArray(data10)){
if(data10.length < 1){
const err19 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items"};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err20 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i0,schemaPath:"#/properties/variables/additionalProperties/properties/enum/items/type",keyword:"type",params:{type: schema11.properties.variables.additionalProperties.properties.enum.items.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
let i1 = data10.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data10[i1];
if(((typeof item0 !== "string") && (!((typeof item0 == "number") && (isFinite(item0))))) && (typeof item0 !== "boolean")){
continue;
}
if(typeof item0 == "string"){
item0 += "_";
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err21 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0},message:"must NOT have duplicate items (items ## "+j0+" and "+i1+" are identical)"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err22 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.pattern !== undefined){
if(!(typeof data6.pattern === "string")){
const err23 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/variables/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data6.optional !== undefined){
if(typeof data6.optional !== "boolean"){
const err24 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/optional",schemaPath:"#/properties/variables/additionalProperties/properties/optional/type",keyword:"type",params:{type: "boolean"},message:"must be boolean"};
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
const err25 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "object"},message:"must be object"};
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
const err26 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.headers !== undefined){
let data14 = data.headers;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
let data15 = data14[key4];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err27 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.headers.additionalProperties.type},message:"must be string,number,boolean"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
}
else {
const err28 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.query !== undefined){
let data16 = data.query;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
const _errs43 = errors;
if(typeof key5 === "string"){
if(func3(key5) < 1){
const err29 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",propertyName:key5};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var valid11 = _errs43 === errors;
if(!valid11){
const err30 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames",keyword:"propertyNames",params:{propertyName: key5},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (!(Array.isArray(data17)))){
const err31 = {instancePath:instancePath+"/query/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.type},message:"must be string,number,boolean,array"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i2=0; i2<len1; i2++){
let data18 = data17[i2];
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err32 = {instancePath:instancePath+"/query/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/items/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.items.type},message:"must be string,number,boolean"};
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
}
else {
const err33 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data.allowedHosts !== undefined){
let data19 = data.allowedHosts;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i3=0; i3<len2; i3++){
if(typeof data19[i3] !== "string"){
const err34 = {instancePath:instancePath+"/allowedHosts/" + i3,schemaPath:"#/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
let i4 = data19.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data19[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err35 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1},message:"must NOT have duplicate items (items ## "+j1+" and "+i4+" are identical)"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err36 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/type",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.auth !== undefined){
let data21 = data.auth;
const _errs56 = errors;
let valid19 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing1;
if((data21.type === undefined) && (missing1 = "type")){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
else {
if(data21.type !== undefined){
if("none" !== data21.type){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
}
else {
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid1 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs60 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key7 in data21){
if(!(key7 === "type")){
const err40 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
else {
const err41 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid1 = _errs60 === errors;
valid19 = _valid1;
}
if(!valid19){
const err42 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs64 = errors;
let valid21 = true;
const _errs65 = errors;
if(errors === _errs65){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing2;
if((data21.type === undefined) && (missing2 = "type")){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
else {
if(data21.type !== undefined){
if("apiKey" !== data21.type){
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
}
else {
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
var _valid2 = _errs65 === errors;
errors = _errs64;
if(vErrors !== null){
if(_errs64){
vErrors.length = _errs64;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs68 = errors;
const _errs71 = errors;
let valid24 = true;
const _errs72 = errors;
if(errors === _errs72){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err46 = {};
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
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var _valid3 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs75 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.key !== undefined){
let data25 = data21.key;
if(typeof data25 === "string"){
if(!pattern3.test(data25)){
const err48 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/allOf/0/then/properties/key/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/allOf/0/then/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
var _valid3 = _errs75 === errors;
valid24 = _valid3;
}
if(!valid24){
const err50 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const _errs79 = errors;
let valid27 = true;
const _errs80 = errors;
if(errors === _errs80){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if((data21.addTo === undefined) && (missing3 = "addTo")){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
else {
if(data21.addTo !== undefined){
if("cookie" !== data21.addTo){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
}
else {
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid4 = _errs80 === errors;
errors = _errs79;
if(vErrors !== null){
if(_errs79){
vErrors.length = _errs79;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs83 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.key !== undefined){
let data27 = data21.key;
if(typeof data27 === "string"){
if(!pattern3.test(data27)){
const err54 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/allOf/1/then/properties/key/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
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
const err55 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/allOf/1/then/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
var _valid4 = _errs83 === errors;
valid27 = _valid4;
}
if(!valid27){
const err56 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.key === undefined){
const err57 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/required",keyword:"required",params:{missingProperty: "key"},message:"must have required property '"+"key"+"'"};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
for(const key8 in data21){
if(!((((key8 === "type") || (key8 === "key")) || (key8 === "value")) || (key8 === "addTo"))){
const err58 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data21.key !== undefined){
let data28 = data21.key;
if(typeof data28 === "string"){
if(func3(data28) < 1){
const err59 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/properties/key/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
else {
const err60 = {instancePath:instancePath+"/auth/key",schemaPath:"#/properties/auth/allOf/1/then/properties/key/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data21.value !== undefined){
let data29 = data21.value;
const _errs90 = errors;
let valid31 = true;
const _errs91 = errors;
if(errors === _errs91){
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
let missing4;
if((data29.literal === undefined) && (missing4 = "literal")){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
var _valid5 = _errs91 === errors;
errors = _errs90;
if(vErrors !== null){
if(_errs90){
vErrors.length = _errs90;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid5){
const _errs93 = errors;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
for(const key9 in data29){
if(!(key9 === "literal")){
const err63 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data29.literal !== undefined){
if(typeof data29.literal !== "string"){
const err64 = {instancePath:instancePath+"/auth/value/literal",schemaPath:"#/properties/auth/allOf/1/then/properties/value/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
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
const err65 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid5 = _errs93 === errors;
valid31 = _valid5;
ifClause0 = "then";
}
else {
const _errs98 = errors;
if(typeof data29 === "string"){
if(!pattern5.test(data29)){
const err66 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
else {
const err67 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid5 = _errs98 === errors;
valid31 = _valid5;
ifClause0 = "else";
}
if(!valid31){
const err68 = {instancePath:instancePath+"/auth/value",schemaPath:"#/properties/auth/allOf/1/then/properties/value/if",keyword:"if",params:{failingKeyword: ifClause0},message:"must match \""+ifClause0+"\" schema"};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data31 = data21.addTo;
if(!(((data31 === "header") || (data31 === "query")) || (data31 === "cookie"))){
const err69 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/1/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[1].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
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
else {
const err70 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
var _valid2 = _errs68 === errors;
valid21 = _valid2;
}
if(!valid21){
const err71 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const _errs102 = errors;
let valid33 = true;
const _errs103 = errors;
if(errors === _errs103){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing5;
if((data21.type === undefined) && (missing5 = "type")){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
else {
if(data21.type !== undefined){
if("bearer" !== data21.type){
const err73 = {};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
}
else {
const err74 = {};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
var _valid6 = _errs103 === errors;
errors = _errs102;
if(vErrors !== null){
if(_errs102){
vErrors.length = _errs102;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs106 = errors;
const _errs109 = errors;
let valid36 = true;
const _errs110 = errors;
if(errors === _errs110){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.addTo !== undefined){
if("header" !== data21.addTo){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
}
else {
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
var _valid7 = _errs110 === errors;
errors = _errs109;
if(vErrors !== null){
if(_errs109){
vErrors.length = _errs109;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs113 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
const err77 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.headerKey !== undefined){
let data35 = data21.headerKey;
if(typeof data35 === "string"){
if(!pattern3.test(data35)){
const err78 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},message:"must match pattern \""+"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"+"\""};
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
const err79 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/properties/headerKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data21.tokenPrefix !== undefined){
if(typeof data21.tokenPrefix !== "string"){
const err80 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
var _valid7 = _errs113 === errors;
valid36 = _valid7;
}
if(!valid36){
const err82 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
const _errs121 = errors;
let valid41 = true;
const _errs122 = errors;
if(errors === _errs122){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing6;
if((data21.addTo === undefined) && (missing6 = "addTo")){
const err83 = {};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
else {
if(data21.addTo !== undefined){
if("query" !== data21.addTo){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
}
else {
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
var _valid8 = _errs122 === errors;
errors = _errs121;
if(vErrors !== null){
if(_errs121){
vErrors.length = _errs121;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs125 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.headerKey !== undefined){
const err86 = {instancePath:instancePath+"/auth/headerKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.tokenPrefix !== undefined){
const err87 = {instancePath:instancePath+"/auth/tokenPrefix",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{},message:"boolean schema is false"};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.queryKey !== undefined){
let data40 = data21.queryKey;
if(typeof data40 === "string"){
if(func3(data40) < 1){
const err88 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/auth/queryKey",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/properties/queryKey/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid8 = _errs125 === errors;
valid41 = _valid8;
}
if(!valid41){
const err91 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key10 in data21){
if(!((((((key10 === "type") || (key10 === "token")) || (key10 === "addTo")) || (key10 === "headerKey")) || (key10 === "tokenPrefix")) || (key10 === "queryKey"))){
const err92 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data21.token !== undefined){
let data41 = data21.token;
const _errs133 = errors;
let valid48 = true;
const _errs134 = errors;
if(errors === _errs134){
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
let missing7;
if((data41.literal === undefined) && (missing7 = "literal")){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
else {
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
var _valid9 = _errs134 === errors;
errors = _errs133;
if(vErrors !== null){
if(_errs133){
vErrors.length = _errs133;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid9){
const _errs136 = errors;
if(data41 && typeof data41 == "object" && !Array.isArray(data41)){
for(const key11 in data41){
if(!(key11 === "literal")){
const err95 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data41.literal !== undefined){
if(typeof data41.literal !== "string"){
const err96 = {instancePath:instancePath+"/auth/token/literal",schemaPath:"#/properties/auth/allOf/2/then/properties/token/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
}
else {
const err97 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
var _valid9 = _errs136 === errors;
valid48 = _valid9;
ifClause1 = "then";
}
else {
const _errs141 = errors;
if(typeof data41 === "string"){
if(!pattern5.test(data41)){
const err98 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
else {
const err99 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
var _valid9 = _errs141 === errors;
valid48 = _valid9;
ifClause1 = "else";
}
if(!valid48){
const err100 = {instancePath:instancePath+"/auth/token",schemaPath:"#/properties/auth/allOf/2/then/properties/token/if",keyword:"if",params:{failingKeyword: ifClause1},message:"must match \""+ifClause1+"\" schema"};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data21.addTo !== undefined){
let data43 = data21.addTo;
if(!((data43 === "header") || (data43 === "query"))){
const err101 = {instancePath:instancePath+"/auth/addTo",schemaPath:"#/properties/auth/allOf/2/then/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.allOf[2].then.properties.addTo.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
}
else {
const err102 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid6 = _errs106 === errors;
valid33 = _valid6;
}
if(!valid33){
const err103 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/2/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
const _errs145 = errors;
let valid50 = true;
const _errs146 = errors;
if(errors === _errs146){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing8;
if((data21.type === undefined) && (missing8 = "type")){
const err104 = {};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
else {
if(data21.type !== undefined){
if("basic" !== data21.type){
const err105 = {};
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
const err106 = {};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
var _valid10 = _errs146 === errors;
errors = _errs145;
if(vErrors !== null){
if(_errs145){
vErrors.length = _errs145;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs149 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
for(const key12 in data21){
if(!(((key12 === "type") || (key12 === "username")) || (key12 === "password"))){
const err107 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data21.username !== undefined){
let data45 = data21.username;
const _errs153 = errors;
let valid53 = true;
const _errs154 = errors;
if(errors === _errs154){
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
let missing9;
if((data45.literal === undefined) && (missing9 = "literal")){
const err108 = {};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
var _valid11 = _errs154 === errors;
errors = _errs153;
if(vErrors !== null){
if(_errs153){
vErrors.length = _errs153;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid11){
const _errs156 = errors;
if(data45 && typeof data45 == "object" && !Array.isArray(data45)){
for(const key13 in data45){
if(!(key13 === "literal")){
const err110 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/3/then/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
if(data45.literal !== undefined){
if(typeof data45.literal !== "string"){
const err111 = {instancePath:instancePath+"/auth/username/literal",schemaPath:"#/properties/auth/allOf/3/then/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
}
else {
const err112 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/3/then/properties/username/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid11 = _errs156 === errors;
valid53 = _valid11;
ifClause2 = "then";
}
else {
const _errs161 = errors;
if(typeof data45 !== "string"){
const err113 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/3/then/properties/username/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid11 = _errs161 === errors;
valid53 = _valid11;
ifClause2 = "else";
}
if(!valid53){
const err114 = {instancePath:instancePath+"/auth/username",schemaPath:"#/properties/auth/allOf/3/then/properties/username/if",keyword:"if",params:{failingKeyword: ifClause2},message:"must match \""+ifClause2+"\" schema"};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
if(data21.password !== undefined){
let data47 = data21.password;
const _errs164 = errors;
let valid55 = true;
const _errs165 = errors;
if(errors === _errs165){
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
let missing10;
if((data47.literal === undefined) && (missing10 = "literal")){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
else {
const err116 = {};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
var _valid12 = _errs165 === errors;
errors = _errs164;
if(vErrors !== null){
if(_errs164){
vErrors.length = _errs164;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid12){
const _errs167 = errors;
if(data47 && typeof data47 == "object" && !Array.isArray(data47)){
for(const key14 in data47){
if(!(key14 === "literal")){
const err117 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data47.literal !== undefined){
if(typeof data47.literal !== "string"){
const err118 = {instancePath:instancePath+"/auth/password/literal",schemaPath:"#/properties/auth/allOf/3/then/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
}
else {
const err119 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
var _valid12 = _errs167 === errors;
valid55 = _valid12;
ifClause3 = "then";
}
else {
const _errs172 = errors;
if(typeof data47 === "string"){
if(!pattern5.test(data47)){
const err120 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\."},message:"must match pattern \""+"^$|\\$\\{(env|credentials)\\."+"\""};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/else/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
var _valid12 = _errs172 === errors;
valid55 = _valid12;
ifClause3 = "else";
}
if(!valid55){
const err122 = {instancePath:instancePath+"/auth/password",schemaPath:"#/properties/auth/allOf/3/then/properties/password/if",keyword:"if",params:{failingKeyword: ifClause3},message:"must match \""+ifClause3+"\" schema"};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/then/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid10 = _errs149 === errors;
valid50 = _valid10;
}
if(!valid50){
const err124 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/allOf/3/if",keyword:"if",params:{failingKeyword: "then"},message:"must match \"then\" schema"};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err125 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'"};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if(data21.type !== undefined){
let data49 = data21.type;
if(!((((data49 === "none") || (data49 === "apiKey")) || (data49 === "bearer")) || (data49 === "basic"))){
const err126 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.type.enum},message:"must be equal to one of the allowed values"};
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
else {
const err127 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.output !== undefined){
let data50 = data.output;
if(data50 && typeof data50 == "object" && !Array.isArray(data50)){
for(const key15 in data50){
if(!(key15 === "file")){
const err128 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data50.file !== undefined){
let data51 = data50.file;
if(typeof data51 === "string"){
if(!pattern9.test(data51)){
const err129 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"},message:"must match pattern \""+"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"+"\""};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
}
else {
const err131 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
