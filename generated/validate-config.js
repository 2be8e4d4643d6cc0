// Made by `npm run generate`. Do not edit.
import * as ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
const ucs2length = [ucs2lengthModule, ucs2lengthModule.default, ucs2lengthModule.default?.default].find((value) => typeof value === 'function')
import * as equalModule from 'ajv/dist/runtime/equal.js'
const equal = [equalModule, equalModule.default, equalModule.default?.default].find((value) => typeof value === 'function')
"use strict";
export const config = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"flexgen":{"enum":[1]},"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ._-]*$"},"description":{"type":"string"},"baseUrl":{"type":"string","pattern":"^(https?://|\\$\\{)","allOf":[{"pattern":"^(?![^/]*//[^/?#]*@)"},{"pattern":"^[^#]*$"},{"pattern":"^(?:[^{$]|\\$\\{?)*$"}]},"variables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_-]+$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"default":{"type":["string","number","boolean"]},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":["string","number","boolean"]}},"pattern":{"type":"string","format":"regex"},"optional":{"type":"boolean"}},"allOf":[{"if":{"type":"object","properties":{"default":true},"required":["default"]},"then":{"properties":{"optional":{"enum":[false]}}}}]}},"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"query":{"type":"object","additionalProperties":{"type":["string","number","boolean","array"],"items":{"type":["string","number","boolean"]}},"propertyNames":{"minLength":1}},"allowedHosts":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^/?#\\\\@\\s{}]+$"}},"auth":{"type":"object","required":["type"],"properties":{"type":{"enum":["none","apiKey","bearer","basic","jwt","oauth1","awsSigV4","oauth2"]}}},"output":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","pattern":"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"}}}},"required":["flexgen","baseUrl"]};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length;
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9 ._-]*$", "u");
const pattern1 = new RegExp("^(?![^/]*//[^/?#]*@)", "u");
const pattern2 = new RegExp("^[^#]*$", "u");
const pattern3 = new RegExp("^(?:[^{$]|\\$\\{?)*$", "u");
const pattern4 = new RegExp("^(https?://|\\$\\{)", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern6 = new RegExp("^[^/?#\\\\@\\s{}]+$", "u");
const pattern7 = new RegExp("^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.flexgen === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "flexgen"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.baseUrl === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "baseUrl"}};
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
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
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
const err3 = {instancePath:instancePath+"/$schema",schemaPath:"#/properties/%24schema/type",keyword:"type",params:{type: "string"}};
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
const err4 = {instancePath:instancePath+"/flexgen",schemaPath:"#/properties/flexgen/enum",keyword:"enum",params:{allowedValues: schema11.properties.flexgen.enum}};
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
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9 ._-]*$"}};
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
const err6 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/allOf/0/pattern",keyword:"pattern",params:{pattern: "^(?![^/]*//[^/?#]*@)"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err9 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/allOf/1/pattern",keyword:"pattern",params:{pattern: "^[^#]*$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern3.test(data4)){
const err10 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/allOf/2/pattern",keyword:"pattern",params:{pattern: "^(?:[^{$]|\\$\\{?)*$"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(typeof data4 === "string"){
if(!pattern4.test(data4)){
const err11 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/pattern",keyword:"pattern",params:{pattern: "^(https?://|\\$\\{)"}};
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
const err12 = {instancePath:instancePath+"/baseUrl",schemaPath:"#/properties/baseUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.variables !== undefined){
let data5 = data.variables;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
const _errs16 = errors;
if(typeof key1 === "string"){
if(!pattern5.test(key1)){
const err13 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"},propertyName:key1};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
var valid2 = _errs16 === errors;
if(!valid2){
const err14 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/propertyNames",keyword:"propertyNames",params:{propertyName: key1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
for(const key2 in data5){
let data6 = data5[key2];
const _errs21 = errors;
let valid5 = true;
const _errs22 = errors;
if(errors === _errs22){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing0;
if((data6.default === undefined) && (missing0 = "default")){
const err15 = {};
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
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid0 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs24 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.optional !== undefined){
if(!(data6.optional === false)){
const err17 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/optional",schemaPath:"#/properties/variables/additionalProperties/allOf/0/then/properties/optional/enum",keyword:"enum",params:{allowedValues: schema11.properties.variables.additionalProperties.allOf[0].then.properties.optional.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
var _valid0 = _errs24 === errors;
valid5 = _valid0;
}
if(!valid5){
const err18 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key3 in data6){
if(!(((((key3 === "description") || (key3 === "default")) || (key3 === "enum")) || (key3 === "pattern")) || (key3 === "optional"))){
const err19 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data6.description !== undefined){
if(typeof data6.description !== "string"){
const err20 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/properties/variables/additionalProperties/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data6.default !== undefined){
let data9 = data6.default;
if(((typeof data9 !== "string") && (!((typeof data9 == "number") && (isFinite(data9))))) && (typeof data9 !== "boolean")){
const err21 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/variables/additionalProperties/properties/default/type",keyword:"type",params:{type: schema11.properties.variables.additionalProperties.properties.default.type}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.enum !== undefined){
let data10 = data6.enum;
if(Array.isArray(data10)){
if(data10.length < 1){
const err22 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err23 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i0,schemaPath:"#/properties/variables/additionalProperties/properties/enum/items/type",keyword:"type",params:{type: schema11.properties.variables.additionalProperties.properties.enum.items.type}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const err24 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err25 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data6.pattern !== undefined){
if(!(typeof data6.pattern === "string")){
const err26 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/variables/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data6.optional !== undefined){
if(typeof data6.optional !== "boolean"){
const err27 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/optional",schemaPath:"#/properties/variables/additionalProperties/properties/optional/type",keyword:"type",params:{type: "boolean"}};
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
const err28 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err29 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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
const err30 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.headers.additionalProperties.type}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.query !== undefined){
let data16 = data.query;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key5 in data16){
const _errs46 = errors;
if(typeof key5 === "string"){
if(func3(key5) < 1){
const err32 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key5};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var valid12 = _errs46 === errors;
if(!valid12){
const err33 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames",keyword:"propertyNames",params:{propertyName: key5}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key6 in data16){
let data17 = data16[key6];
if((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (!(Array.isArray(data17)))){
const err34 = {instancePath:instancePath+"/query/" + key6.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i2=0; i2<len1; i2++){
let data18 = data17[i2];
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err35 = {instancePath:instancePath+"/query/" + key6.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/items/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
}
else {
const err36 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.allowedHosts !== undefined){
let data19 = data.allowedHosts;
if(Array.isArray(data19)){
const len2 = data19.length;
for(let i3=0; i3<len2; i3++){
let data20 = data19[i3];
if(typeof data20 === "string"){
if(!pattern6.test(data20)){
const err37 = {instancePath:instancePath+"/allowedHosts/" + i3,schemaPath:"#/properties/allowedHosts/items/pattern",keyword:"pattern",params:{pattern: "^[^/?#\\\\@\\s{}]+$"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
else {
const err38 = {instancePath:instancePath+"/allowedHosts/" + i3,schemaPath:"#/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
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
const err39 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err40 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.auth !== undefined){
let data21 = data.auth;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err41 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data21.type !== undefined){
let data22 = data21.type;
if(!((((((((data22 === "none") || (data22 === "apiKey")) || (data22 === "bearer")) || (data22 === "basic")) || (data22 === "jwt")) || (data22 === "oauth1")) || (data22 === "awsSigV4")) || (data22 === "oauth2"))){
const err42 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.type.enum}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
}
else {
const err43 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.output !== undefined){
let data23 = data.output;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key7 in data23){
if(!(key7 === "file")){
const err44 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data23.file !== undefined){
let data24 = data23.file;
if(typeof data24 === "string"){
if(!pattern7.test(data24)){
const err45 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"}};
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
const err46 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/type",keyword:"type",params:{type: "string"}};
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
const err47 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}};
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
const err48 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const none = validate11;
const schema12 = {"type":"object","additionalProperties":false,"properties":{"type":true}};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(key0 === "type")){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const apiKey = validate12;
const schema13 = {"type":"object","additionalProperties":false,"properties":{"type":true,"key":{"type":"string","minLength":1},"value":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query","cookie"]}},"required":["key"],"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}}}},{"if":{"type":"object","properties":{"addTo":{"const":"cookie"}},"required":["addTo"]},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}}}}]};
const pattern8 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern10 = new RegExp("^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}", "u");

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addTo !== undefined){
if("header" !== data.addTo){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {};
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
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
let data1 = data.key;
if(typeof data1 === "string"){
if(!pattern8.test(data1)){
const err2 = {instancePath:instancePath+"/key",schemaPath:"#/allOf/0/then/properties/key/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}};
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
const err3 = {instancePath:instancePath+"/key",schemaPath:"#/allOf/0/then/properties/key/type",keyword:"type",params:{type: "string"}};
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
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err4 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.addTo === undefined) && (missing0 = "addTo")){
const err5 = {};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data.addTo !== undefined){
if("cookie" !== data.addTo){
const err6 = {};
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
}
else {
const err7 = {};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key !== undefined){
let data3 = data.key;
if(typeof data3 === "string"){
if(!pattern8.test(data3)){
const err8 = {instancePath:instancePath+"/key",schemaPath:"#/allOf/1/then/properties/key/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}};
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
const err9 = {instancePath:instancePath+"/key",schemaPath:"#/allOf/1/then/properties/key/type",keyword:"type",params:{type: "string"}};
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
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
const err10 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.key === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "key"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "type") || (key0 === "key")) || (key0 === "value")) || (key0 === "addTo"))){
const err12 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data.key !== undefined){
let data4 = data.key;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err13 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/key",schemaPath:"#/properties/key/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.value !== undefined){
let data5 = data.value;
const _errs21 = errors;
let valid8 = true;
const _errs22 = errors;
if(errors === _errs22){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing1;
if((data5.literal === undefined) && (missing1 = "literal")){
const err15 = {};
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
const err16 = {};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
var _valid2 = _errs22 === errors;
errors = _errs21;
if(vErrors !== null){
if(_errs21){
vErrors.length = _errs21;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs24 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key1 in data5){
if(!(key1 === "literal")){
const err17 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data5.literal !== undefined){
if(typeof data5.literal !== "string"){
const err18 = {instancePath:instancePath+"/value/literal",schemaPath:"#/properties/value/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err19 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs24 === errors;
valid8 = _valid2;
ifClause0 = "then";
}
else {
const _errs29 = errors;
if(typeof data5 === "string"){
if(!pattern10.test(data5)){
const err20 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid8 = _valid2;
ifClause0 = "else";
}
if(!valid8){
const err22 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.addTo !== undefined){
let data7 = data.addTo;
if(!(((data7 === "header") || (data7 === "query")) || (data7 === "cookie"))){
const err23 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema13.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const bearer = validate13;
const schema14 = {"type":"object","additionalProperties":false,"properties":{"type":true,"token":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query"]},"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"tokenPrefix":{"type":"string"}},"allOf":[{"properties":{"queryKey":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1}},"allOf":[{"properties":{"headerKey":false}},{"properties":{"tokenPrefix":false}}]}}]};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addTo !== undefined){
if("header" !== data.addTo){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {};
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
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
const err2 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/0/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headerKey !== undefined){
let data2 = data.headerKey;
if(typeof data2 === "string"){
if(!pattern8.test(data2)){
const err3 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/0/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}};
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
const err4 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/0/then/properties/headerKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.tokenPrefix !== undefined){
if(typeof data.tokenPrefix !== "string"){
const err5 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/0/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs14 = errors;
let valid6 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.addTo === undefined) && (missing0 = "addTo")){
const err8 = {};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data.addTo !== undefined){
if("query" !== data.addTo){
const err9 = {};
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
}
else {
const err10 = {};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs18 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headerKey !== undefined){
const err11 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/1/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenPrefix !== undefined){
const err12 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/1/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
let data7 = data.queryKey;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err13 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/1/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1}};
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
const err14 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/1/then/properties/queryKey/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = _valid1;
}
if(!valid6){
const err16 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "token")) || (key0 === "addTo")) || (key0 === "headerKey")) || (key0 === "tokenPrefix")) || (key0 === "queryKey"))){
const err17 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.token !== undefined){
let data8 = data.token;
const _errs26 = errors;
let valid13 = true;
const _errs27 = errors;
if(errors === _errs27){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing1;
if((data8.literal === undefined) && (missing1 = "literal")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid2 = _errs27 === errors;
errors = _errs26;
if(vErrors !== null){
if(_errs26){
vErrors.length = _errs26;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs29 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(key1 === "literal")){
const err20 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.literal !== undefined){
if(typeof data8.literal !== "string"){
const err21 = {instancePath:instancePath+"/token/literal",schemaPath:"#/properties/token/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err22 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid13 = _valid2;
ifClause0 = "then";
}
else {
const _errs34 = errors;
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
const err23 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err24 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid13 = _valid2;
ifClause0 = "else";
}
if(!valid13){
const err25 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.addTo !== undefined){
let data10 = data.addTo;
if(!((data10 === "header") || (data10 === "query"))){
const err26 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema14.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
}
else {
const err27 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const basic = validate14;
const schema15 = {"type":"object","additionalProperties":false,"properties":{"type":true,"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string"}},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}}};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((key0 === "type") || (key0 === "username")) || (key0 === "password"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.username !== undefined){
let data0 = data.username;
const _errs3 = errors;
let valid1 = true;
const _errs4 = errors;
if(errors === _errs4){
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
let missing0;
if((data0.literal === undefined) && (missing0 = "literal")){
const err1 = {};
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
const err2 = {};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
var _valid0 = _errs4 === errors;
errors = _errs3;
if(vErrors !== null){
if(_errs3){
vErrors.length = _errs3;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid0){
const _errs6 = errors;
if(data0 && typeof data0 == "object" && !Array.isArray(data0)){
for(const key1 in data0){
if(!(key1 === "literal")){
const err3 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data0.literal !== undefined){
if(typeof data0.literal !== "string"){
const err4 = {instancePath:instancePath+"/username/literal",schemaPath:"#/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err5 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(typeof data0 !== "string"){
const err6 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err7 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.password !== undefined){
let data2 = data.password;
const _errs14 = errors;
let valid3 = true;
const _errs15 = errors;
if(errors === _errs15){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((data2.literal === undefined) && (missing1 = "literal")){
const err8 = {};
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
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs15 === errors;
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid1){
const _errs17 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key2 in data2){
if(!(key2 === "literal")){
const err10 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.literal !== undefined){
if(typeof data2.literal !== "string"){
const err11 = {instancePath:instancePath+"/password/literal",schemaPath:"#/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = _valid1;
ifClause1 = "then";
}
else {
const _errs22 = errors;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err13 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err14 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err15 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
const err16 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const jwt = validate15;
const schema16 = {"type":"object","additionalProperties":false,"properties":{"type":true,"algorithm":{"enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"secret":true,"privateKey":true,"secretBase64Encoded":true,"payload":{"type":"object","properties":{"iat":{"type":["number","string"],"pattern":"(^|[^$])\\$\\{"},"nbf":{"type":["number","string"],"pattern":"(^|[^$])\\$\\{"},"exp":{"type":["number","string"],"pattern":"(^|[^$])\\$\\{"}}},"issuedAt":{"type":"boolean"},"notBefore":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"jwtId":{"type":"boolean"},"additionalHeaders":{"type":"object","properties":{"alg":true,"crit":true,"b64":true},"allOf":[{"properties":{"alg":false}},{"properties":{"crit":false}},{"properties":{"b64":false}}]},"addTo":{"enum":["header","query"]},"useTokenPrefix":true,"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}}},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"secretBase64Encoded":{"type":"boolean"}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"secret":false}},{"properties":{"secretBase64Encoded":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"useTokenPrefix":{"type":"boolean"},"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}},"allOf":[{"properties":{"queryKey":false}},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":true}}},"then":{"properties":{"tokenPrefix":{"type":"string"}}}},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":false}},"required":["useTokenPrefix"]},"then":{"allOf":[{"properties":{"tokenPrefix":false}}]}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1}},"allOf":[{"properties":{"headerKey":false}},{"properties":{"tokenPrefix":false}},{"properties":{"useTokenPrefix":false}}]}}]};
const pattern17 = new RegExp("(^|[^$])\\$\\{", "u");
const pattern20 = new RegExp("^0*[1-9][0-9]{0,8}[smhd]$", "u");

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.algorithm !== undefined){
let data0 = data.algorithm;
if(!(((data0 === "HS256") || (data0 === "HS384")) || (data0 === "HS512"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {};
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
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.privateKey !== undefined){
const err2 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret !== undefined){
let data2 = data.secret;
const _errs9 = errors;
let valid6 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.literal === undefined) && (missing0 = "literal")){
const err3 = {};
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
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(key0 === "literal")){
const err5 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.literal !== undefined){
if(typeof data2.literal !== "string"){
const err6 = {instancePath:instancePath+"/secret/literal",schemaPath:"#/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid6 = _valid1;
ifClause0 = "then";
}
else {
const _errs17 = errors;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err8 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err9 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid6 = _valid1;
ifClause0 = "else";
}
if(!valid6){
const err10 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.secretBase64Encoded !== undefined){
if(typeof data.secretBase64Encoded !== "boolean"){
const err11 = {instancePath:instancePath+"/secretBase64Encoded",schemaPath:"#/allOf/0/then/properties/secretBase64Encoded/type",keyword:"type",params:{type: "boolean"}};
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
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err12 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
const _errs22 = errors;
let valid8 = true;
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.algorithm === undefined) && (missing1 = "algorithm")){
const err13 = {};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
if(data.algorithm !== undefined){
let data5 = data.algorithm;
if(!((((((((((data5 === "RS256") || (data5 === "RS384")) || (data5 === "RS512")) || (data5 === "PS256")) || (data5 === "PS384")) || (data5 === "PS512")) || (data5 === "ES256")) || (data5 === "ES384")) || (data5 === "ES512")) || (data5 === "EdDSA"))){
const err14 = {};
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
}
else {
const err15 = {};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
var _valid2 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs26 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secret !== undefined){
const err16 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.secretBase64Encoded !== undefined){
const err17 = {instancePath:instancePath+"/secretBase64Encoded",schemaPath:"#/allOf/1/then/allOf/1/properties/secretBase64Encoded/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.privateKey !== undefined){
let data8 = data.privateKey;
const _errs30 = errors;
let valid14 = true;
const _errs31 = errors;
if(errors === _errs31){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.literal === undefined) && (missing2 = "literal")){
const err18 = {};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var _valid3 = _errs31 === errors;
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid3){
const _errs33 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key1 in data8){
if(!(key1 === "literal")){
const err20 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data8.literal !== undefined){
if(typeof data8.literal !== "string"){
const err21 = {instancePath:instancePath+"/privateKey/literal",schemaPath:"#/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err22 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid3 = _errs33 === errors;
valid14 = _valid3;
ifClause1 = "then";
}
else {
const _errs38 = errors;
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
const err23 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err24 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid14 = _valid3;
ifClause1 = "else";
}
if(!valid14){
const err25 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
var _valid2 = _errs26 === errors;
valid8 = _valid2;
}
if(!valid8){
const err26 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
const _errs41 = errors;
let valid16 = true;
const _errs42 = errors;
if(errors === _errs42){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addTo !== undefined){
if("header" !== data.addTo){
const err27 = {};
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
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid4 = _errs42 === errors;
errors = _errs41;
if(vErrors !== null){
if(_errs41){
vErrors.length = _errs41;
}
else {
vErrors = null;
}
}
if(_valid4){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
const err29 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/2/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
const _errs48 = errors;
let valid20 = true;
const _errs49 = errors;
if(errors === _errs49){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.useTokenPrefix !== undefined){
if(true !== data.useTokenPrefix){
const err30 = {};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
var _valid5 = _errs49 === errors;
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs52 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenPrefix !== undefined){
if(typeof data.tokenPrefix !== "string"){
const err32 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/2/then/allOf/1/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"}};
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
var _valid5 = _errs52 === errors;
valid20 = _valid5;
}
if(!valid20){
const err33 = {instancePath,schemaPath:"#/allOf/2/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const _errs56 = errors;
let valid23 = true;
const _errs57 = errors;
if(errors === _errs57){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.useTokenPrefix === undefined) && (missing3 = "useTokenPrefix")){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
if(data.useTokenPrefix !== undefined){
if(false !== data.useTokenPrefix){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
}
else {
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid6 = _errs57 === errors;
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs60 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenPrefix !== undefined){
const err37 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/2/then/allOf/2/then/allOf/0/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid6 = _errs60 === errors;
valid23 = _valid6;
}
if(!valid23){
const err38 = {instancePath,schemaPath:"#/allOf/2/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.useTokenPrefix !== undefined){
if(typeof data.useTokenPrefix !== "boolean"){
const err39 = {instancePath:instancePath+"/useTokenPrefix",schemaPath:"#/allOf/2/then/properties/useTokenPrefix/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data.headerKey !== undefined){
let data17 = data.headerKey;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err40 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/2/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/2/then/properties/headerKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
}
var _valid4 = _errs45 === errors;
valid16 = _valid4;
}
if(!valid16){
const err42 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs67 = errors;
let valid28 = true;
const _errs68 = errors;
if(errors === _errs68){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.addTo === undefined) && (missing4 = "addTo")){
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
if(data.addTo !== undefined){
if("query" !== data.addTo){
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
var _valid7 = _errs68 === errors;
errors = _errs67;
if(vErrors !== null){
if(_errs67){
vErrors.length = _errs67;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs71 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headerKey !== undefined){
const err46 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/3/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenPrefix !== undefined){
const err47 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/3/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.useTokenPrefix !== undefined){
const err48 = {instancePath:instancePath+"/useTokenPrefix",schemaPath:"#/allOf/3/then/allOf/2/properties/useTokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
let data22 = data.queryKey;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err49 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/3/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/3/then/properties/queryKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid7 = _errs71 === errors;
valid28 = _valid7;
}
if(!valid28){
const err52 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key2 in data){
if(!(func2.call(schema16.properties, key2))){
const err53 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data23 = data.algorithm;
if(!(((((((((((((data23 === "HS256") || (data23 === "HS384")) || (data23 === "HS512")) || (data23 === "RS256")) || (data23 === "RS384")) || (data23 === "RS512")) || (data23 === "PS256")) || (data23 === "PS384")) || (data23 === "PS512")) || (data23 === "ES256")) || (data23 === "ES384")) || (data23 === "ES512")) || (data23 === "EdDSA"))){
const err54 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema16.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.payload !== undefined){
let data24 = data.payload;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.iat !== undefined){
let data25 = data24.iat;
if((!((typeof data25 == "number") && (isFinite(data25)))) && (typeof data25 !== "string")){
const err55 = {instancePath:instancePath+"/payload/iat",schemaPath:"#/properties/payload/properties/iat/type",keyword:"type",params:{type: schema16.properties.payload.properties.iat.type}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern17.test(data25)){
const err56 = {instancePath:instancePath+"/payload/iat",schemaPath:"#/properties/payload/properties/iat/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
if(data24.nbf !== undefined){
let data26 = data24.nbf;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")){
const err57 = {instancePath:instancePath+"/payload/nbf",schemaPath:"#/properties/payload/properties/nbf/type",keyword:"type",params:{type: schema16.properties.payload.properties.nbf.type}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern17.test(data26)){
const err58 = {instancePath:instancePath+"/payload/nbf",schemaPath:"#/properties/payload/properties/nbf/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
if(data24.exp !== undefined){
let data27 = data24.exp;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (typeof data27 !== "string")){
const err59 = {instancePath:instancePath+"/payload/exp",schemaPath:"#/properties/payload/properties/exp/type",keyword:"type",params:{type: schema16.properties.payload.properties.exp.type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern17.test(data27)){
const err60 = {instancePath:instancePath+"/payload/exp",schemaPath:"#/properties/payload/properties/exp/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
}
}
else {
const err61 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.issuedAt !== undefined){
if(typeof data.issuedAt !== "boolean"){
const err62 = {instancePath:instancePath+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.notBefore !== undefined){
let data29 = data.notBefore;
if((typeof data29 !== "string") && (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29))))){
const err63 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema16.properties.notBefore.type}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 999999999 || isNaN(data29)){
const err64 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err65 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(typeof data29 === "string"){
if(!pattern20.test(data29)){
const err66 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
if(data.expiresIn !== undefined){
let data30 = data.expiresIn;
if((typeof data30 !== "string") && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))){
const err67 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type: schema16.properties.expiresIn.type}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 999999999 || isNaN(data30)){
const err68 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err69 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(typeof data30 === "string"){
if(!pattern20.test(data30)){
const err70 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
}
if(data.jwtId !== undefined){
if(typeof data.jwtId !== "boolean"){
const err71 = {instancePath:instancePath+"/jwtId",schemaPath:"#/properties/jwtId/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.additionalHeaders !== undefined){
let data32 = data.additionalHeaders;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.alg !== undefined){
const err72 = {instancePath:instancePath+"/additionalHeaders/alg",schemaPath:"#/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.crit !== undefined){
const err73 = {instancePath:instancePath+"/additionalHeaders/crit",schemaPath:"#/properties/additionalHeaders/allOf/1/properties/crit/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.b64 !== undefined){
const err74 = {instancePath:instancePath+"/additionalHeaders/b64",schemaPath:"#/properties/additionalHeaders/allOf/2/properties/b64/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err75 = {instancePath:instancePath+"/additionalHeaders",schemaPath:"#/properties/additionalHeaders/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.addTo !== undefined){
let data36 = data.addTo;
if(!((data36 === "header") || (data36 === "query"))){
const err76 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema16.properties.addTo.enum}};
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
else {
const err77 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const oauth1 = validate16;
const schema17 = {"type":"object","additionalProperties":false,"properties":{"type":true,"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512","PLAINTEXT"]},"consumerKey":{"type":"string","minLength":1},"consumerSecret":true,"privateKey":true,"tokenSecret":true,"accessToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query","body"]},"realm":true,"includeBodyHash":true,"version":{"if":{"const":1},"then":{"enum":[1]},"else":{"enum":["1.0","none"]}},"callback":{"type":"string"},"verifier":{"type":"string"}},"required":["consumerKey"],"allOf":[{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","PLAINTEXT"]}}},"then":{"properties":{"consumerSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"tokenSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["signatureMethod"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"consumerSecret":false}},{"properties":{"tokenSecret":false}}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}}},"then":{"properties":{"includeBodyHash":{"type":"boolean"}}}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["PLAINTEXT"]}},"required":["signatureMethod"]},"then":{"allOf":[{"properties":{"includeBodyHash":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"realm":{"type":"string"}}}},{"if":{"type":"object","properties":{"addTo":{"enum":["query","body"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"realm":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"body"},"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"includeBodyHash":false}}]}}]};

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signatureMethod !== undefined){
let data0 = data.signatureMethod;
if(!((((data0 === "HMAC-SHA1") || (data0 === "HMAC-SHA256")) || (data0 === "HMAC-SHA512")) || (data0 === "PLAINTEXT"))){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {};
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
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.privateKey !== undefined){
const err2 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consumerSecret !== undefined){
let data2 = data.consumerSecret;
const _errs9 = errors;
let valid6 = true;
const _errs10 = errors;
if(errors === _errs10){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing0;
if((data2.literal === undefined) && (missing0 = "literal")){
const err3 = {};
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
const err4 = {};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
var _valid1 = _errs10 === errors;
errors = _errs9;
if(vErrors !== null){
if(_errs9){
vErrors.length = _errs9;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs12 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
if(!(key0 === "literal")){
const err5 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data2.literal !== undefined){
if(typeof data2.literal !== "string"){
const err6 = {instancePath:instancePath+"/consumerSecret/literal",schemaPath:"#/allOf/0/then/properties/consumerSecret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid1 = _errs12 === errors;
valid6 = _valid1;
ifClause0 = "then";
}
else {
const _errs17 = errors;
if(typeof data2 === "string"){
if(!pattern10.test(data2)){
const err8 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err9 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid6 = _valid1;
ifClause0 = "else";
}
if(!valid6){
const err10 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.tokenSecret !== undefined){
let data4 = data.tokenSecret;
const _errs20 = errors;
let valid8 = true;
const _errs21 = errors;
if(errors === _errs21){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if((data4.literal === undefined) && (missing1 = "literal")){
const err11 = {};
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
var _valid2 = _errs21 === errors;
errors = _errs20;
if(vErrors !== null){
if(_errs20){
vErrors.length = _errs20;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs23 = errors;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key1 in data4){
if(!(key1 === "literal")){
const err13 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.literal !== undefined){
if(typeof data4.literal !== "string"){
const err14 = {instancePath:instancePath+"/tokenSecret/literal",schemaPath:"#/allOf/0/then/properties/tokenSecret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid8 = _valid2;
ifClause1 = "then";
}
else {
const _errs28 = errors;
if(typeof data4 === "string"){
if(!pattern10.test(data4)){
const err16 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err17 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid8 = _valid2;
ifClause1 = "else";
}
if(!valid8){
const err18 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err19 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
const _errs31 = errors;
let valid10 = true;
const _errs32 = errors;
if(errors === _errs32){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.signatureMethod === undefined) && (missing2 = "signatureMethod")){
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
else {
if(data.signatureMethod !== undefined){
let data6 = data.signatureMethod;
if(!(((data6 === "RSA-SHA1") || (data6 === "RSA-SHA256")) || (data6 === "RSA-SHA512"))){
const err21 = {};
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
}
else {
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
var _valid3 = _errs32 === errors;
errors = _errs31;
if(vErrors !== null){
if(_errs31){
vErrors.length = _errs31;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs35 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consumerSecret !== undefined){
const err23 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/1/then/allOf/0/properties/consumerSecret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenSecret !== undefined){
const err24 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/1/then/allOf/1/properties/tokenSecret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.privateKey !== undefined){
let data9 = data.privateKey;
const _errs39 = errors;
let valid16 = true;
const _errs40 = errors;
if(errors === _errs40){
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
let missing3;
if((data9.literal === undefined) && (missing3 = "literal")){
const err25 = {};
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
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
var _valid4 = _errs40 === errors;
errors = _errs39;
if(vErrors !== null){
if(_errs39){
vErrors.length = _errs39;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid4){
const _errs42 = errors;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key2 in data9){
if(!(key2 === "literal")){
const err27 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data9.literal !== undefined){
if(typeof data9.literal !== "string"){
const err28 = {instancePath:instancePath+"/privateKey/literal",schemaPath:"#/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err29 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
var _valid4 = _errs42 === errors;
valid16 = _valid4;
ifClause2 = "then";
}
else {
const _errs47 = errors;
if(typeof data9 === "string"){
if(!pattern10.test(data9)){
const err30 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid16 = _valid4;
ifClause2 = "else";
}
if(!valid16){
const err32 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
var _valid3 = _errs35 === errors;
valid10 = _valid3;
}
if(!valid10){
const err33 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
const _errs50 = errors;
let valid18 = true;
const _errs51 = errors;
if(errors === _errs51){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.signatureMethod !== undefined){
let data11 = data.signatureMethod;
if(!((((((data11 === "HMAC-SHA1") || (data11 === "HMAC-SHA256")) || (data11 === "HMAC-SHA512")) || (data11 === "RSA-SHA1")) || (data11 === "RSA-SHA256")) || (data11 === "RSA-SHA512"))){
const err34 = {};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid5 = _errs51 === errors;
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs54 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includeBodyHash !== undefined){
if(typeof data.includeBodyHash !== "boolean"){
const err36 = {instancePath:instancePath+"/includeBodyHash",schemaPath:"#/allOf/2/then/properties/includeBodyHash/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
var _valid5 = _errs54 === errors;
valid18 = _valid5;
}
if(!valid18){
const err37 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
const _errs58 = errors;
let valid21 = true;
const _errs59 = errors;
if(errors === _errs59){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.signatureMethod === undefined) && (missing4 = "signatureMethod")){
const err38 = {};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
if(data.signatureMethod !== undefined){
if(!(data.signatureMethod === "PLAINTEXT")){
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
}
}
else {
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
var _valid6 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs62 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includeBodyHash !== undefined){
const err41 = {instancePath:instancePath+"/includeBodyHash",schemaPath:"#/allOf/3/then/allOf/0/properties/includeBodyHash/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid6 = _errs62 === errors;
valid21 = _valid6;
}
if(!valid21){
const err42 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
const _errs65 = errors;
let valid25 = true;
const _errs66 = errors;
if(errors === _errs66){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addTo !== undefined){
if("header" !== data.addTo){
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
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
var _valid7 = _errs66 === errors;
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
}
else {
vErrors = null;
}
}
if(_valid7){
const _errs69 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realm !== undefined){
if(typeof data.realm !== "string"){
const err45 = {instancePath:instancePath+"/realm",schemaPath:"#/allOf/4/then/properties/realm/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
var _valid7 = _errs69 === errors;
valid25 = _valid7;
}
if(!valid25){
const err46 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
const _errs73 = errors;
let valid28 = true;
const _errs74 = errors;
if(errors === _errs74){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.addTo === undefined) && (missing5 = "addTo")){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
else {
if(data.addTo !== undefined){
let data17 = data.addTo;
if(!((data17 === "query") || (data17 === "body"))){
const err48 = {};
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
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
var _valid8 = _errs74 === errors;
errors = _errs73;
if(vErrors !== null){
if(_errs73){
vErrors.length = _errs73;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs77 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.realm !== undefined){
const err50 = {instancePath:instancePath+"/realm",schemaPath:"#/allOf/5/then/allOf/0/properties/realm/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
var _valid8 = _errs77 === errors;
valid28 = _valid8;
}
if(!valid28){
const err51 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
const _errs80 = errors;
let valid32 = true;
const _errs81 = errors;
if(errors === _errs81){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.addTo === undefined) && (missing6 = "addTo")){
const err52 = {};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
else {
if(data.addTo !== undefined){
const _errs83 = errors;
if("body" !== data.addTo){
const err53 = {};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var valid33 = _errs83 === errors;
}
else {
var valid33 = true;
}
if(valid33){
if(data.signatureMethod !== undefined){
let data20 = data.signatureMethod;
const _errs84 = errors;
if(!((((((data20 === "HMAC-SHA1") || (data20 === "HMAC-SHA256")) || (data20 === "HMAC-SHA512")) || (data20 === "RSA-SHA1")) || (data20 === "RSA-SHA256")) || (data20 === "RSA-SHA512"))){
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var valid33 = _errs84 === errors;
}
else {
var valid33 = true;
}
}
}
}
else {
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
var _valid9 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs85 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.includeBodyHash !== undefined){
const err56 = {instancePath:instancePath+"/includeBodyHash",schemaPath:"#/allOf/6/then/allOf/0/properties/includeBodyHash/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
var _valid9 = _errs85 === errors;
valid32 = _valid9;
}
if(!valid32){
const err57 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consumerKey === undefined){
const err58 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consumerKey"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
for(const key3 in data){
if(!(func2.call(schema17.properties, key3))){
const err59 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.signatureMethod !== undefined){
let data22 = data.signatureMethod;
if(!(((((((data22 === "HMAC-SHA1") || (data22 === "HMAC-SHA256")) || (data22 === "HMAC-SHA512")) || (data22 === "RSA-SHA1")) || (data22 === "RSA-SHA256")) || (data22 === "RSA-SHA512")) || (data22 === "PLAINTEXT"))){
const err60 = {instancePath:instancePath+"/signatureMethod",schemaPath:"#/properties/signatureMethod/enum",keyword:"enum",params:{allowedValues: schema17.properties.signatureMethod.enum}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.consumerKey !== undefined){
let data23 = data.consumerKey;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err61 = {instancePath:instancePath+"/consumerKey",schemaPath:"#/properties/consumerKey/minLength",keyword:"minLength",params:{limit: 1}};
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
const err62 = {instancePath:instancePath+"/consumerKey",schemaPath:"#/properties/consumerKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.accessToken !== undefined){
let data24 = data.accessToken;
const _errs92 = errors;
let valid37 = true;
const _errs93 = errors;
if(errors === _errs93){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing7;
if((data24.literal === undefined) && (missing7 = "literal")){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid10 = _errs93 === errors;
errors = _errs92;
if(vErrors !== null){
if(_errs92){
vErrors.length = _errs92;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid10){
const _errs95 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key4 in data24){
if(!(key4 === "literal")){
const err65 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data24.literal !== undefined){
if(typeof data24.literal !== "string"){
const err66 = {instancePath:instancePath+"/accessToken/literal",schemaPath:"#/properties/accessToken/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid10 = _errs95 === errors;
valid37 = _valid10;
ifClause3 = "then";
}
else {
const _errs100 = errors;
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
const err68 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid10 = _errs100 === errors;
valid37 = _valid10;
ifClause3 = "else";
}
if(!valid37){
const err70 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.addTo !== undefined){
let data26 = data.addTo;
if(!(((data26 === "header") || (data26 === "query")) || (data26 === "body"))){
const err71 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema17.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data.version !== undefined){
let data27 = data.version;
const _errs104 = errors;
let valid39 = true;
const _errs105 = errors;
if(1 !== data27){
const err72 = {};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid11 = _errs105 === errors;
errors = _errs104;
if(vErrors !== null){
if(_errs104){
vErrors.length = _errs104;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid11){
const _errs106 = errors;
if(!(data27 === 1)){
const err73 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/then/enum",keyword:"enum",params:{allowedValues: schema17.properties.version.then.enum}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid11 = _errs106 === errors;
valid39 = _valid11;
ifClause4 = "then";
}
else {
const _errs107 = errors;
if(!((data27 === "1.0") || (data27 === "none"))){
const err74 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/else/enum",keyword:"enum",params:{allowedValues: schema17.properties.version.else.enum}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid11 = _errs107 === errors;
valid39 = _valid11;
ifClause4 = "else";
}
if(!valid39){
const err75 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.callback !== undefined){
if(typeof data.callback !== "string"){
const err76 = {instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data.verifier !== undefined){
if(typeof data.verifier !== "string"){
const err77 = {instancePath:instancePath+"/verifier",schemaPath:"#/properties/verifier/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const awsSigV4 = validate17;
const schema18 = {"type":"object","additionalProperties":false,"properties":{"type":true,"region":{"type":"string","minLength":1},"service":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"accessKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"secretKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"sessionToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query"]},"expiresIn":true,"unsignedPayload":{"type":"boolean"},"pathEncoding":{"enum":["single","double"]}},"required":["region","service"],"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"properties":{"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"allOf":[{"properties":{"expiresIn":false}}]}}]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.addTo === undefined) && (missing0 = "addTo")){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
if(data.addTo !== undefined){
if("query" !== data.addTo){
const err1 = {};
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
}
else {
const err2 = {};
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
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresIn !== undefined){
let data1 = data.expiresIn;
if((typeof data1 !== "string") && (!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1))))){
const err3 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/allOf/0/then/properties/expiresIn/type",keyword:"type",params:{type: schema18.allOf[0].then.properties.expiresIn.type}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 999999999 || isNaN(data1)){
const err4 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/allOf/0/then/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1 < 1 || isNaN(data1)){
const err5 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/allOf/0/then/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(typeof data1 === "string"){
if(!pattern20.test(data1)){
const err6 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/allOf/0/then/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
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
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err7 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
const _errs10 = errors;
let valid4 = true;
const _errs11 = errors;
if(errors === _errs11){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addTo !== undefined){
if("header" !== data.addTo){
const err8 = {};
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
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
var _valid1 = _errs11 === errors;
errors = _errs10;
if(vErrors !== null){
if(_errs10){
vErrors.length = _errs10;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs14 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresIn !== undefined){
const err10 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/allOf/1/then/allOf/0/properties/expiresIn/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs14 === errors;
valid4 = _valid1;
}
if(!valid4){
const err11 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.region === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.service === undefined){
const err13 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "service"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema18.properties, key0))){
const err14 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.region !== undefined){
let data4 = data.region;
if(typeof data4 === "string"){
if(func3(data4) < 1){
const err15 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/minLength",keyword:"minLength",params:{limit: 1}};
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
const err16 = {instancePath:instancePath+"/region",schemaPath:"#/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.service !== undefined){
let data5 = data.service;
if(typeof data5 === "string"){
if(!pattern5.test(data5)){
const err17 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z0-9_-]+$"}};
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
const err18 = {instancePath:instancePath+"/service",schemaPath:"#/properties/service/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.accessKey !== undefined){
let data6 = data.accessKey;
const _errs22 = errors;
let valid9 = true;
const _errs23 = errors;
if(errors === _errs23){
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
let missing1;
if((data6.literal === undefined) && (missing1 = "literal")){
const err19 = {};
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
const err20 = {};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
var _valid2 = _errs23 === errors;
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid2){
const _errs25 = errors;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key1 in data6){
if(!(key1 === "literal")){
const err21 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data6.literal !== undefined){
if(typeof data6.literal !== "string"){
const err22 = {instancePath:instancePath+"/accessKey/literal",schemaPath:"#/properties/accessKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err23 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid9 = _valid2;
ifClause0 = "then";
}
else {
const _errs30 = errors;
if(typeof data6 === "string"){
if(!pattern10.test(data6)){
const err24 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err25 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid9 = _valid2;
ifClause0 = "else";
}
if(!valid9){
const err26 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.secretKey !== undefined){
let data8 = data.secretKey;
const _errs33 = errors;
let valid11 = true;
const _errs34 = errors;
if(errors === _errs34){
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
let missing2;
if((data8.literal === undefined) && (missing2 = "literal")){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid3 = _errs34 === errors;
errors = _errs33;
if(vErrors !== null){
if(_errs33){
vErrors.length = _errs33;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid3){
const _errs36 = errors;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
for(const key2 in data8){
if(!(key2 === "literal")){
const err29 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data8.literal !== undefined){
if(typeof data8.literal !== "string"){
const err30 = {instancePath:instancePath+"/secretKey/literal",schemaPath:"#/properties/secretKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
var _valid3 = _errs36 === errors;
valid11 = _valid3;
ifClause1 = "then";
}
else {
const _errs41 = errors;
if(typeof data8 === "string"){
if(!pattern10.test(data8)){
const err32 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid11 = _valid3;
ifClause1 = "else";
}
if(!valid11){
const err34 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data.sessionToken !== undefined){
let data10 = data.sessionToken;
const _errs44 = errors;
let valid13 = true;
const _errs45 = errors;
if(errors === _errs45){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if((data10.literal === undefined) && (missing3 = "literal")){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
var _valid4 = _errs45 === errors;
errors = _errs44;
if(vErrors !== null){
if(_errs44){
vErrors.length = _errs44;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid4){
const _errs47 = errors;
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
for(const key3 in data10){
if(!(key3 === "literal")){
const err37 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data10.literal !== undefined){
if(typeof data10.literal !== "string"){
const err38 = {instancePath:instancePath+"/sessionToken/literal",schemaPath:"#/properties/sessionToken/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err39 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid13 = _valid4;
ifClause2 = "then";
}
else {
const _errs52 = errors;
if(typeof data10 === "string"){
if(!pattern10.test(data10)){
const err40 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var _valid4 = _errs52 === errors;
valid13 = _valid4;
ifClause2 = "else";
}
if(!valid13){
const err42 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.addTo !== undefined){
let data12 = data.addTo;
if(!((data12 === "header") || (data12 === "query"))){
const err43 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema18.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.unsignedPayload !== undefined){
if(typeof data.unsignedPayload !== "boolean"){
const err44 = {instancePath:instancePath+"/unsignedPayload",schemaPath:"#/properties/unsignedPayload/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data.pathEncoding !== undefined){
let data14 = data.pathEncoding;
if(!((data14 === "single") || (data14 === "double"))){
const err45 = {instancePath:instancePath+"/pathEncoding",schemaPath:"#/properties/pathEncoding/enum",keyword:"enum",params:{allowedValues: schema18.properties.pathEncoding.enum}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
}
else {
const err46 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const oauth2 = validate18;
const schema19 = {"type":"object","additionalProperties":false,"properties":{"type":true,"grantType":{"anyOf":[{"enum":["authorization_code","device_code","client_credentials","password","refresh_token","jwt_bearer"]},{"type":"string","pattern":"^[^${}]+$"}]},"accessTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"},"clientId":{"type":"string","minLength":1},"clientSecret":true,"scope":true,"scopeSeparator":true,"clientAuthentication":{"enum":["client_secret_post","client_secret_basic","none","private_key_jwt"]},"basicEncoding":true,"clientAssertion":true,"authorizationUrl":true,"redirectUri":true,"pkce":true,"authorizationParams":true,"authorizationRename":true,"authorizationCodeResponseKey":true,"issuer":true,"deviceAuthorizationUrl":true,"username":true,"password":true,"refreshToken":true,"assertion":true,"tokenRequest":true,"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"refreshTokenResponseKey":true,"expiresInResponseKey":true,"expiresInUnit":true,"expiresAtResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"defaultExpiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"addTo":{"enum":["header","query"]},"headerKey":true,"tokenPrefix":true,"queryKey":true,"refresh":true,"tokenStores":{"type":"array","uniqueItems":true,"items":{"enum":["file","redis","postgres","webStorage"]}}},"required":["accessTokenUrl"],"allOf":[{"if":{"type":"object","properties":{"grantType":{"const":"authorization_code"}}},"then":{"properties":{"authorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"},"redirectUri":{"type":"string","pattern":"^([A-Za-z][A-Za-z0-9+.-]*:(?!\\d)|\\$\\{)"},"pkce":{"enum":["S256","plain","off"]},"authorizationParams":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]}},"authorizationRename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}},"authorizationCodeResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"issuer":{"type":"string","minLength":1}},"required":["authorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"authorization_code"}}},"required":["grantType"]},"then":{"allOf":[{"properties":{"authorizationUrl":false}},{"properties":{"redirectUri":false}},{"properties":{"pkce":false}},{"properties":{"authorizationParams":false}},{"properties":{"authorizationRename":false}},{"properties":{"authorizationCodeResponseKey":false}},{"properties":{"issuer":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"client_secret_post"}}},"then":{"properties":{"clientSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"client_secret_basic"}},"required":["clientAuthentication"]},"then":{"properties":{"clientSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"basicEncoding":{"enum":["raw","form"]}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"none"}},"required":["clientAuthentication"]},"then":{"allOf":[{"properties":{"clientSecret":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"private_key_jwt"}},"required":["clientAuthentication"]},"then":{"properties":{"clientAssertion":{"type":"object","additionalProperties":false,"properties":{"algorithm":{"enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"secret":true,"privateKey":true,"keyId":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"claims":{"type":"object"},"additionalHeaders":{"type":"object","properties":{"alg":true,"crit":true,"b64":true},"allOf":[{"properties":{"alg":false}},{"properties":{"crit":false}},{"properties":{"b64":false}}]}},"required":["algorithm"],"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"secret":false}}]}}]}},"required":["clientAssertion"],"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"properties":{"clientSecret":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"private_key_jwt"}}}},"then":{"allOf":[{"properties":{"clientAssertion":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"client_secret_basic"}}}},"then":{"allOf":[{"properties":{"basicEncoding":false}}]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["client_credentials","jwt_bearer"]}}}},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"refresh":{"if":{"type":"boolean"},"then":{"enum":[false]},"else":{"type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":{"type":"boolean"},"refreshTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"},"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]}},"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},"errorBody":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"equals":{"type":["string","number","boolean","null"]}},"required":["path","equals"]},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","minimum":1,"maximum":999999999}},"allOf":[{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":true}},"required":["useRefreshTokenOnce"]},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}}}},{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":false}}},"then":{"allOf":[{"properties":{"refreshTokenResponseKey":false}}]}}]}}}}},{"if":{"type":"object","properties":{"grantType":{"const":"device_code"}},"required":["grantType"]},"then":{"properties":{"deviceAuthorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"}},"required":["deviceAuthorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"device_code"}}}},"then":{"allOf":[{"properties":{"deviceAuthorizationUrl":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"password"}},"required":["grantType"]},"then":{"properties":{"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}}}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"password"}}}},"then":{"allOf":[{"properties":{"username":false}},{"properties":{"password":false}}]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"refresh_token"}}}},"then":{"properties":{"scope":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1}},"tokenRequest":{"type":"object","additionalProperties":false,"properties":{"method":{"enum":["POST","GET"]},"bodyFormat":true,"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]}},"timeout":{"type":["string","integer"],"pattern":"^0*([1-9]|1[0-5])s$","minimum":1,"maximum":15},"rename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}}},"allOf":[{"if":{"type":"object","properties":{"method":{"const":"POST"}}},"then":{"properties":{"bodyFormat":{"enum":["form","json","query"]}}}},{"if":{"type":"object","properties":{"method":{"const":"GET"}},"required":["method"]},"then":{"properties":{"bodyFormat":{"enum":["query"]}}}}]}},"allOf":[{"properties":{"refreshToken":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"refresh_token"}},"required":["grantType"]},"then":{"properties":{"refreshToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"tokenRequest":{"type":"object","additionalProperties":false,"properties":{"method":{"enum":["POST","GET"]},"bodyFormat":true,"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"]}},"additionalPostData":true,"timeout":{"type":["string","integer"],"pattern":"^0*([1-9]|1[0-5])s$","minimum":1,"maximum":15},"rename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}}},"allOf":[{"if":{"type":"object","properties":{"method":{"const":"POST"}}},"then":{"properties":{"bodyFormat":{"enum":["form","json","query"]}}}},{"if":{"type":"object","properties":{"method":{"const":"GET"}},"required":["method"]},"then":{"properties":{"bodyFormat":{"enum":["query"]}}}},{"properties":{"additionalPostData":false}}]}},"allOf":[{"properties":{"scope":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"jwt_bearer"}},"required":["grantType"]},"then":{"properties":{"assertion":{"type":"object","additionalProperties":false,"properties":{"algorithm":{"enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"secret":true,"privateKey":true,"keyId":{"type":"string"},"issuer":{"type":"string","minLength":1},"subject":{"type":"string"},"audience":{"type":"string"},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"claims":{"type":"object"},"additionalHeaders":{"type":"object","properties":{"alg":true,"crit":true,"b64":true},"allOf":[{"properties":{"alg":false}},{"properties":{"crit":false}},{"properties":{"b64":false}}]}},"required":["algorithm","issuer"],"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"secret":false}}]}}]},"refresh":{"if":{"type":"boolean"},"then":{"enum":[false]},"else":{"type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":true,"refreshTokenUrl":true,"headers":true,"additionalPostData":true,"accessTokenResponseKey":true,"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},"errorBody":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"equals":{"type":["string","number","boolean","null"]}},"required":["path","equals"]},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","minimum":1,"maximum":999999999}},"allOf":[{"properties":{"useRefreshTokenOnce":false}},{"properties":{"refreshTokenUrl":false}},{"properties":{"headers":false}},{"properties":{"additionalPostData":false}},{"properties":{"accessTokenResponseKey":false}},{"properties":{"refreshTokenResponseKey":false}}]}}},"required":["assertion"],"allOf":[{"properties":{"refreshTokenResponseKey":false}},{"if":{"type":"object","properties":{"clientAuthentication":{"enum":["client_secret_post","client_secret_basic"]}},"required":["clientAuthentication"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"clientAuthentication":{"not":{"enum":["none","private_key_jwt"]}},"clientSecret":true},"required":["clientSecret"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"private_key_jwt"}},"required":["clientAuthentication"],"not":{"type":"object","properties":{"clientId":true},"required":["clientId"]}},"then":{"properties":{"clientAssertion":{"type":"object","properties":{"issuer":true,"subject":true},"required":["issuer","subject"]}}}}]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"jwt_bearer"}}}},"then":{"allOf":[{"properties":{"assertion":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"client_credentials"}},"required":["grantType"]},"then":{"properties":{"refresh":{"if":{"type":"boolean"},"then":{"enum":[false]},"else":{"type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":true,"refreshTokenUrl":true,"headers":true,"additionalPostData":true,"accessTokenResponseKey":true,"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},"errorBody":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"equals":{"type":["string","number","boolean","null"]}},"required":["path","equals"]},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","minimum":1,"maximum":999999999}},"allOf":[{"properties":{"useRefreshTokenOnce":false}},{"properties":{"refreshTokenUrl":false}},{"properties":{"headers":false}},{"properties":{"additionalPostData":false}},{"properties":{"accessTokenResponseKey":false}},{"properties":{"refreshTokenResponseKey":false}}]}}},"allOf":[{"properties":{"refreshTokenResponseKey":false}}]}},{"if":{"type":"object","properties":{"grantType":{"enum":["authorization_code","device_code"]}}},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"scope":{"type":"array"}},"required":["scope"]},"then":{"properties":{"scopeSeparator":{"type":"string","minLength":1}}}},{"if":{"type":"object","properties":{"scope":{"type":"string"}}},"then":{"allOf":[{"properties":{"scopeSeparator":false}}]}},{"if":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]},"then":{"allOf":[{"properties":{"expiresInResponseKey":false}},{"properties":{"expiresInUnit":false}}]}},{"if":{"type":"object","not":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]}},"then":{"properties":{"expiresInResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"expiresInUnit":{"enum":["s","ms"]}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"tokenPrefix":{"type":"string"}},"allOf":[{"properties":{"queryKey":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1}},"allOf":[{"properties":{"headerKey":false}},{"properties":{"tokenPrefix":false}}]}}]};
const pattern31 = new RegExp("^([hH][tT][tT][pP][sS]?://|\\$\\{)", "u");
const pattern32 = new RegExp("^([A-Za-z][A-Za-z0-9+.-]*:(?!\\d)|\\$\\{)", "u");
const pattern33 = new RegExp("^(?![^]*\\$\\{)", "u");
const pattern44 = new RegExp("^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$", "u");
const pattern46 = new RegExp("^(off|0*[1-9][0-9]{0,8}[smhd])$", "u");
const pattern50 = new RegExp("^0*([1-9]|1[0-5])s$", "u");
const pattern66 = new RegExp("^[^${}]+$", "u");
const func0 = equal;

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs2 = errors;
let valid1 = true;
const _errs3 = errors;
if(errors === _errs3){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
if("authorization_code" !== data.grantType){
const err0 = {};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
}
else {
const err1 = {};
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
errors = _errs2;
if(vErrors !== null){
if(_errs2){
vErrors.length = _errs2;
}
else {
vErrors = null;
}
}
if(_valid0){
const _errs6 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationUrl === undefined){
const err2 = {instancePath,schemaPath:"#/allOf/0/then/required",keyword:"required",params:{missingProperty: "authorizationUrl"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.authorizationUrl !== undefined){
let data1 = data.authorizationUrl;
if(typeof data1 === "string"){
if(!pattern31.test(data1)){
const err3 = {instancePath:instancePath+"/authorizationUrl",schemaPath:"#/allOf/0/then/properties/authorizationUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
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
const err4 = {instancePath:instancePath+"/authorizationUrl",schemaPath:"#/allOf/0/then/properties/authorizationUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.redirectUri !== undefined){
let data2 = data.redirectUri;
if(typeof data2 === "string"){
if(!pattern32.test(data2)){
const err5 = {instancePath:instancePath+"/redirectUri",schemaPath:"#/allOf/0/then/properties/redirectUri/pattern",keyword:"pattern",params:{pattern: "^([A-Za-z][A-Za-z0-9+.-]*:(?!\\d)|\\$\\{)"}};
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
const err6 = {instancePath:instancePath+"/redirectUri",schemaPath:"#/allOf/0/then/properties/redirectUri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.pkce !== undefined){
let data3 = data.pkce;
if(!(((data3 === "S256") || (data3 === "plain")) || (data3 === "off"))){
const err7 = {instancePath:instancePath+"/pkce",schemaPath:"#/allOf/0/then/properties/pkce/enum",keyword:"enum",params:{allowedValues: schema19.allOf[0].then.properties.pkce.enum}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.authorizationParams !== undefined){
let data4 = data.authorizationParams;
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
for(const key0 in data4){
const _errs14 = errors;
if(typeof key0 === "string"){
if(func3(key0) < 1){
const err8 = {instancePath:instancePath+"/authorizationParams",schemaPath:"#/allOf/0/then/properties/authorizationParams/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key0};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
var valid4 = _errs14 === errors;
if(!valid4){
const err9 = {instancePath:instancePath+"/authorizationParams",schemaPath:"#/allOf/0/then/properties/authorizationParams/propertyNames",keyword:"propertyNames",params:{propertyName: key0}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
for(const key1 in data4){
let data5 = data4[key1];
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err10 = {instancePath:instancePath+"/authorizationParams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationParams/additionalProperties/type",keyword:"type",params:{type: schema19.allOf[0].then.properties.authorizationParams.additionalProperties.type}};
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
const err11 = {instancePath:instancePath+"/authorizationParams",schemaPath:"#/allOf/0/then/properties/authorizationParams/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.authorizationRename !== undefined){
let data6 = data.authorizationRename;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
for(const key2 in data6){
const _errs20 = errors;
if(typeof key2 === "string"){
if(func3(key2) < 1){
const err12 = {instancePath:instancePath+"/authorizationRename",schemaPath:"#/allOf/0/then/properties/authorizationRename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key2};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var valid6 = _errs20 === errors;
if(!valid6){
const err13 = {instancePath:instancePath+"/authorizationRename",schemaPath:"#/allOf/0/then/properties/authorizationRename/propertyNames",keyword:"propertyNames",params:{propertyName: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
for(const key3 in data6){
let data7 = data6[key3];
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err14 = {instancePath:instancePath+"/authorizationRename/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationRename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if(!pattern33.test(data7)){
const err15 = {instancePath:instancePath+"/authorizationRename/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationRename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
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
const err16 = {instancePath:instancePath+"/authorizationRename/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationRename/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/authorizationRename",schemaPath:"#/allOf/0/then/properties/authorizationRename/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.authorizationCodeResponseKey !== undefined){
let data8 = data.authorizationCodeResponseKey;
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err18 = {instancePath:instancePath+"/authorizationCodeResponseKey",schemaPath:"#/allOf/0/then/properties/authorizationCodeResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(!pattern33.test(data8)){
const err19 = {instancePath:instancePath+"/authorizationCodeResponseKey",schemaPath:"#/allOf/0/then/properties/authorizationCodeResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
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
const err20 = {instancePath:instancePath+"/authorizationCodeResponseKey",schemaPath:"#/allOf/0/then/properties/authorizationCodeResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.issuer !== undefined){
let data9 = data.issuer;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err21 = {instancePath:instancePath+"/issuer",schemaPath:"#/allOf/0/then/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
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
const err22 = {instancePath:instancePath+"/issuer",schemaPath:"#/allOf/0/then/properties/issuer/type",keyword:"type",params:{type: "string"}};
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
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err23 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const _errs29 = errors;
let valid8 = true;
const _errs30 = errors;
if(errors === _errs30){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.grantType === undefined) && (missing0 = "grantType")){
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
if(data.grantType !== undefined){
let data10 = data.grantType;
if(typeof data10 !== "string"){
const err25 = {};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
const _errs34 = errors;
const _errs35 = errors;
if("authorization_code" !== data10){
const err26 = {};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var valid10 = _errs35 === errors;
if(valid10){
const err27 = {};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err28 = {};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
var _valid1 = _errs30 === errors;
errors = _errs29;
if(vErrors !== null){
if(_errs29){
vErrors.length = _errs29;
}
else {
vErrors = null;
}
}
if(_valid1){
const _errs36 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationUrl !== undefined){
const err29 = {instancePath:instancePath+"/authorizationUrl",schemaPath:"#/allOf/1/then/allOf/0/properties/authorizationUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.redirectUri !== undefined){
const err30 = {instancePath:instancePath+"/redirectUri",schemaPath:"#/allOf/1/then/allOf/1/properties/redirectUri/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pkce !== undefined){
const err31 = {instancePath:instancePath+"/pkce",schemaPath:"#/allOf/1/then/allOf/2/properties/pkce/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationParams !== undefined){
const err32 = {instancePath:instancePath+"/authorizationParams",schemaPath:"#/allOf/1/then/allOf/3/properties/authorizationParams/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationRename !== undefined){
const err33 = {instancePath:instancePath+"/authorizationRename",schemaPath:"#/allOf/1/then/allOf/4/properties/authorizationRename/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationCodeResponseKey !== undefined){
const err34 = {instancePath:instancePath+"/authorizationCodeResponseKey",schemaPath:"#/allOf/1/then/allOf/5/properties/authorizationCodeResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuer !== undefined){
const err35 = {instancePath:instancePath+"/issuer",schemaPath:"#/allOf/1/then/allOf/6/properties/issuer/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
var _valid1 = _errs36 === errors;
valid8 = _valid1;
}
if(!valid8){
const err36 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
const _errs45 = errors;
let valid19 = true;
const _errs46 = errors;
if(errors === _errs46){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAuthentication !== undefined){
if("client_secret_post" !== data.clientAuthentication){
const err37 = {};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
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
var _valid2 = _errs46 === errors;
errors = _errs45;
if(vErrors !== null){
if(_errs45){
vErrors.length = _errs45;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs49 = errors;
const _errs51 = errors;
let valid22 = true;
const _errs52 = errors;
if(errors === _errs52){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.grantType === undefined) && (missing1 = "grantType")){
const err39 = {};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
else {
if(data.grantType !== undefined){
let data19 = data.grantType;
if(typeof data19 !== "string"){
const err40 = {};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
const _errs56 = errors;
const _errs57 = errors;
if(!(((data19 === "authorization_code") || (data19 === "device_code")) || (data19 === "jwt_bearer"))){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
var valid24 = _errs57 === errors;
if(valid24){
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err43 = {};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
var _valid3 = _errs52 === errors;
errors = _errs51;
if(vErrors !== null){
if(_errs51){
vErrors.length = _errs51;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs58 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err44 = {instancePath,schemaPath:"#/allOf/2/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid3 = _errs58 === errors;
valid22 = _valid3;
}
if(!valid22){
const err45 = {instancePath,schemaPath:"#/allOf/2/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientSecret !== undefined){
let data20 = data.clientSecret;
const _errs60 = errors;
let valid26 = true;
const _errs61 = errors;
if(errors === _errs61){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing2;
if((data20.literal === undefined) && (missing2 = "literal")){
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
var _valid4 = _errs61 === errors;
errors = _errs60;
if(vErrors !== null){
if(_errs60){
vErrors.length = _errs60;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid4){
const _errs63 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key4 in data20){
if(!(key4 === "literal")){
const err48 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data20.literal !== undefined){
if(typeof data20.literal !== "string"){
const err49 = {instancePath:instancePath+"/clientSecret/literal",schemaPath:"#/allOf/2/then/properties/clientSecret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err50 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
var _valid4 = _errs63 === errors;
valid26 = _valid4;
ifClause0 = "then";
}
else {
const _errs68 = errors;
if(typeof data20 === "string"){
if(!pattern10.test(data20)){
const err51 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid4 = _errs68 === errors;
valid26 = _valid4;
ifClause0 = "else";
}
if(!valid26){
const err53 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
var _valid2 = _errs49 === errors;
valid19 = _valid2;
}
if(!valid19){
const err54 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
const _errs71 = errors;
let valid28 = true;
const _errs72 = errors;
if(errors === _errs72){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.clientAuthentication === undefined) && (missing3 = "clientAuthentication")){
const err55 = {};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
if("client_secret_basic" !== data.clientAuthentication){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
}
}
else {
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
var _valid5 = _errs72 === errors;
errors = _errs71;
if(vErrors !== null){
if(_errs71){
vErrors.length = _errs71;
}
else {
vErrors = null;
}
}
if(_valid5){
const _errs75 = errors;
const _errs77 = errors;
let valid31 = true;
const _errs78 = errors;
if(errors === _errs78){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.grantType === undefined) && (missing4 = "grantType")){
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
else {
if(data.grantType !== undefined){
let data23 = data.grantType;
if(typeof data23 !== "string"){
const err59 = {};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
const _errs82 = errors;
const _errs83 = errors;
if(!(((data23 === "authorization_code") || (data23 === "device_code")) || (data23 === "jwt_bearer"))){
const err60 = {};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var valid33 = _errs83 === errors;
if(valid33){
const err61 = {};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs82;
if(vErrors !== null){
if(_errs82){
vErrors.length = _errs82;
}
else {
vErrors = null;
}
}
}
}
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
var _valid6 = _errs78 === errors;
errors = _errs77;
if(vErrors !== null){
if(_errs77){
vErrors.length = _errs77;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs84 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err63 = {instancePath,schemaPath:"#/allOf/3/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
var _valid6 = _errs84 === errors;
valid31 = _valid6;
}
if(!valid31){
const err64 = {instancePath,schemaPath:"#/allOf/3/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientSecret !== undefined){
let data24 = data.clientSecret;
const _errs86 = errors;
let valid35 = true;
const _errs87 = errors;
if(errors === _errs87){
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
let missing5;
if((data24.literal === undefined) && (missing5 = "literal")){
const err65 = {};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid7 = _errs87 === errors;
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid7){
const _errs89 = errors;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
for(const key5 in data24){
if(!(key5 === "literal")){
const err67 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data24.literal !== undefined){
if(typeof data24.literal !== "string"){
const err68 = {instancePath:instancePath+"/clientSecret/literal",schemaPath:"#/allOf/3/then/properties/clientSecret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid7 = _errs89 === errors;
valid35 = _valid7;
ifClause1 = "then";
}
else {
const _errs94 = errors;
if(typeof data24 === "string"){
if(!pattern10.test(data24)){
const err70 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
else {
const err71 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid7 = _errs94 === errors;
valid35 = _valid7;
ifClause1 = "else";
}
if(!valid35){
const err72 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.basicEncoding !== undefined){
let data26 = data.basicEncoding;
if(!((data26 === "raw") || (data26 === "form"))){
const err73 = {instancePath:instancePath+"/basicEncoding",schemaPath:"#/allOf/3/then/properties/basicEncoding/enum",keyword:"enum",params:{allowedValues: schema19.allOf[3].then.properties.basicEncoding.enum}};
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
var _valid5 = _errs75 === errors;
valid28 = _valid5;
}
if(!valid28){
const err74 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
const _errs98 = errors;
let valid37 = true;
const _errs99 = errors;
if(errors === _errs99){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.clientAuthentication === undefined) && (missing6 = "clientAuthentication")){
const err75 = {};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
if("none" !== data.clientAuthentication){
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
}
}
else {
const err77 = {};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
var _valid8 = _errs99 === errors;
errors = _errs98;
if(vErrors !== null){
if(_errs98){
vErrors.length = _errs98;
}
else {
vErrors = null;
}
}
if(_valid8){
const _errs102 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientSecret !== undefined){
const err78 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/4/then/allOf/0/properties/clientSecret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
var _valid8 = _errs102 === errors;
valid37 = _valid8;
}
if(!valid37){
const err79 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
const _errs105 = errors;
let valid41 = true;
const _errs106 = errors;
if(errors === _errs106){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.clientAuthentication === undefined) && (missing7 = "clientAuthentication")){
const err80 = {};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
if("private_key_jwt" !== data.clientAuthentication){
const err81 = {};
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
const err82 = {};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
var _valid9 = _errs106 === errors;
errors = _errs105;
if(vErrors !== null){
if(_errs105){
vErrors.length = _errs105;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs109 = errors;
const _errs111 = errors;
let valid44 = true;
const _errs112 = errors;
if(errors === _errs112){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.grantType === undefined) && (missing8 = "grantType")){
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
if(data.grantType !== undefined){
let data30 = data.grantType;
if(typeof data30 !== "string"){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
const _errs116 = errors;
const _errs117 = errors;
if(!(((data30 === "authorization_code") || (data30 === "device_code")) || (data30 === "jwt_bearer"))){
const err85 = {};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
var valid46 = _errs117 === errors;
if(valid46){
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
else {
errors = _errs116;
if(vErrors !== null){
if(_errs116){
vErrors.length = _errs116;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err87 = {};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var _valid10 = _errs112 === errors;
errors = _errs111;
if(vErrors !== null){
if(_errs111){
vErrors.length = _errs111;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs118 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err88 = {instancePath,schemaPath:"#/allOf/5/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
var _valid10 = _errs118 === errors;
valid44 = _valid10;
}
if(!valid44){
const err89 = {instancePath,schemaPath:"#/allOf/5/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientSecret !== undefined){
const err90 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/5/then/allOf/1/properties/clientSecret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAssertion === undefined){
const err91 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "clientAssertion"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data.clientAssertion !== undefined){
let data32 = data.clientAssertion;
const _errs123 = errors;
let valid50 = true;
const _errs124 = errors;
if(errors === _errs124){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing9;
if((data32.algorithm === undefined) && (missing9 = "algorithm")){
const err92 = {};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
if(data32.algorithm !== undefined){
let data33 = data32.algorithm;
if(!(((data33 === "HS256") || (data33 === "HS384")) || (data33 === "HS512"))){
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
var _valid11 = _errs124 === errors;
errors = _errs123;
if(vErrors !== null){
if(_errs123){
vErrors.length = _errs123;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs127 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.privateKey !== undefined){
const err95 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.secret !== undefined){
let data35 = data32.secret;
const _errs130 = errors;
let valid55 = true;
const _errs131 = errors;
if(errors === _errs131){
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
let missing10;
if((data35.literal === undefined) && (missing10 = "literal")){
const err96 = {};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
else {
const err97 = {};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
var _valid12 = _errs131 === errors;
errors = _errs130;
if(vErrors !== null){
if(_errs130){
vErrors.length = _errs130;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid12){
const _errs133 = errors;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key6 in data35){
if(!(key6 === "literal")){
const err98 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data35.literal !== undefined){
if(typeof data35.literal !== "string"){
const err99 = {instancePath:instancePath+"/clientAssertion/secret/literal",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
}
else {
const err100 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
var _valid12 = _errs133 === errors;
valid55 = _valid12;
ifClause2 = "then";
}
else {
const _errs138 = errors;
if(typeof data35 === "string"){
if(!pattern10.test(data35)){
const err101 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid12 = _errs138 === errors;
valid55 = _valid12;
ifClause2 = "else";
}
if(!valid55){
const err103 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
}
var _valid11 = _errs127 === errors;
valid50 = _valid11;
}
if(!valid50){
const err104 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
const _errs141 = errors;
let valid57 = true;
const _errs142 = errors;
if(errors === _errs142){
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
let missing11;
if((data32.algorithm === undefined) && (missing11 = "algorithm")){
const err105 = {};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
else {
if(data32.algorithm !== undefined){
let data37 = data32.algorithm;
if(!((((((((((data37 === "RS256") || (data37 === "RS384")) || (data37 === "RS512")) || (data37 === "PS256")) || (data37 === "PS384")) || (data37 === "PS512")) || (data37 === "ES256")) || (data37 === "ES384")) || (data37 === "ES512")) || (data37 === "EdDSA"))){
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
}
}
else {
const err107 = {};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
var _valid13 = _errs142 === errors;
errors = _errs141;
if(vErrors !== null){
if(_errs141){
vErrors.length = _errs141;
}
else {
vErrors = null;
}
}
if(_valid13){
const _errs145 = errors;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.secret !== undefined){
const err108 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.privateKey !== undefined){
let data39 = data32.privateKey;
const _errs148 = errors;
let valid62 = true;
const _errs149 = errors;
if(errors === _errs149){
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
let missing12;
if((data39.literal === undefined) && (missing12 = "literal")){
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
else {
const err110 = {};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
var _valid14 = _errs149 === errors;
errors = _errs148;
if(vErrors !== null){
if(_errs148){
vErrors.length = _errs148;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid14){
const _errs151 = errors;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
for(const key7 in data39){
if(!(key7 === "literal")){
const err111 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
if(data39.literal !== undefined){
if(typeof data39.literal !== "string"){
const err112 = {instancePath:instancePath+"/clientAssertion/privateKey/literal",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err113 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid14 = _errs151 === errors;
valid62 = _valid14;
ifClause3 = "then";
}
else {
const _errs156 = errors;
if(typeof data39 === "string"){
if(!pattern10.test(data39)){
const err114 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
var _valid14 = _errs156 === errors;
valid62 = _valid14;
ifClause3 = "else";
}
if(!valid62){
const err116 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
}
var _valid13 = _errs145 === errors;
valid57 = _valid13;
}
if(!valid57){
const err117 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.algorithm === undefined){
const err118 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
for(const key8 in data32){
if(!(func2.call(schema19.allOf[5].then.properties.clientAssertion.properties, key8))){
const err119 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data32.algorithm !== undefined){
let data41 = data32.algorithm;
if(!(((((((((((((data41 === "HS256") || (data41 === "HS384")) || (data41 === "HS512")) || (data41 === "RS256")) || (data41 === "RS384")) || (data41 === "RS512")) || (data41 === "PS256")) || (data41 === "PS384")) || (data41 === "PS512")) || (data41 === "ES256")) || (data41 === "ES384")) || (data41 === "ES512")) || (data41 === "EdDSA"))){
const err120 = {instancePath:instancePath+"/clientAssertion/algorithm",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema19.allOf[5].then.properties.clientAssertion.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
if(data32.keyId !== undefined){
if(typeof data32.keyId !== "string"){
const err121 = {instancePath:instancePath+"/clientAssertion/keyId",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/keyId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data32.issuer !== undefined){
if(typeof data32.issuer !== "string"){
const err122 = {instancePath:instancePath+"/clientAssertion/issuer",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/issuer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data32.subject !== undefined){
if(typeof data32.subject !== "string"){
const err123 = {instancePath:instancePath+"/clientAssertion/subject",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data32.audience !== undefined){
if(typeof data32.audience !== "string"){
const err124 = {instancePath:instancePath+"/clientAssertion/audience",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/audience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data32.expiresIn !== undefined){
let data46 = data32.expiresIn;
if((typeof data46 !== "string") && (!(((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46))) && (isFinite(data46))))){
const err125 = {instancePath:instancePath+"/clientAssertion/expiresIn",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/expiresIn/type",keyword:"type",params:{type: schema19.allOf[5].then.properties.clientAssertion.properties.expiresIn.type}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
if((typeof data46 == "number") && (isFinite(data46))){
if(data46 > 999999999 || isNaN(data46)){
const err126 = {instancePath:instancePath+"/clientAssertion/expiresIn",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data46 < 1 || isNaN(data46)){
const err127 = {instancePath:instancePath+"/clientAssertion/expiresIn",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(typeof data46 === "string"){
if(!pattern20.test(data46)){
const err128 = {instancePath:instancePath+"/clientAssertion/expiresIn",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
}
if(data32.claims !== undefined){
let data47 = data32.claims;
if(!(data47 && typeof data47 == "object" && !Array.isArray(data47))){
const err129 = {instancePath:instancePath+"/clientAssertion/claims",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/claims/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data32.additionalHeaders !== undefined){
let data48 = data32.additionalHeaders;
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.alg !== undefined){
const err130 = {instancePath:instancePath+"/clientAssertion/additionalHeaders/alg",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.crit !== undefined){
const err131 = {instancePath:instancePath+"/clientAssertion/additionalHeaders/crit",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/allOf/1/properties/crit/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data48 && typeof data48 == "object" && !Array.isArray(data48)){
if(data48.b64 !== undefined){
const err132 = {instancePath:instancePath+"/clientAssertion/additionalHeaders/b64",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/allOf/2/properties/b64/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(!(data48 && typeof data48 == "object" && !Array.isArray(data48))){
const err133 = {instancePath:instancePath+"/clientAssertion/additionalHeaders",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"}};
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
else {
const err134 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"}};
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
var _valid9 = _errs109 === errors;
valid41 = _valid9;
}
if(!valid41){
const err135 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
const _errs178 = errors;
let valid69 = true;
const _errs179 = errors;
if(errors === _errs179){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAuthentication !== undefined){
let data52 = data.clientAuthentication;
if(typeof data52 !== "string"){
const err136 = {};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
const _errs183 = errors;
const _errs184 = errors;
if("private_key_jwt" !== data52){
const err137 = {};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
var valid71 = _errs184 === errors;
if(valid71){
const err138 = {};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
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
}
}
else {
const err139 = {};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
var _valid15 = _errs179 === errors;
errors = _errs178;
if(vErrors !== null){
if(_errs178){
vErrors.length = _errs178;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs185 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAssertion !== undefined){
const err140 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/6/then/allOf/0/properties/clientAssertion/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
var _valid15 = _errs185 === errors;
valid69 = _valid15;
}
if(!valid69){
const err141 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
const _errs188 = errors;
let valid74 = true;
const _errs189 = errors;
if(errors === _errs189){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAuthentication !== undefined){
let data54 = data.clientAuthentication;
if(typeof data54 !== "string"){
const err142 = {};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
const _errs193 = errors;
const _errs194 = errors;
if("client_secret_basic" !== data54){
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
var valid76 = _errs194 === errors;
if(valid76){
const err144 = {};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
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
}
else {
const err145 = {};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
var _valid16 = _errs189 === errors;
errors = _errs188;
if(vErrors !== null){
if(_errs188){
vErrors.length = _errs188;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs195 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basicEncoding !== undefined){
const err146 = {instancePath:instancePath+"/basicEncoding",schemaPath:"#/allOf/7/then/allOf/0/properties/basicEncoding/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
}
var _valid16 = _errs195 === errors;
valid74 = _valid16;
}
if(!valid74){
const err147 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const _errs198 = errors;
let valid79 = true;
const _errs199 = errors;
if(errors === _errs199){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data56 = data.grantType;
if(typeof data56 !== "string"){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
const _errs203 = errors;
const _errs204 = errors;
if(!((data56 === "client_credentials") || (data56 === "jwt_bearer"))){
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
var valid81 = _errs204 === errors;
if(valid81){
const err150 = {};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
else {
errors = _errs203;
if(vErrors !== null){
if(_errs203){
vErrors.length = _errs203;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err151 = {};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
var _valid17 = _errs199 === errors;
errors = _errs198;
if(vErrors !== null){
if(_errs198){
vErrors.length = _errs198;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs205 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshTokenResponseKey !== undefined){
let data57 = data.refreshTokenResponseKey;
if(typeof data57 === "string"){
if(func3(data57) < 1){
const err152 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
if(!pattern33.test(data57)){
const err153 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
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
const err154 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
}
if(data.refresh !== undefined){
let data58 = data.refresh;
const _errs209 = errors;
let valid83 = true;
const _errs210 = errors;
if(typeof data58 !== "boolean"){
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
var _valid18 = _errs210 === errors;
errors = _errs209;
if(vErrors !== null){
if(_errs209){
vErrors.length = _errs209;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid18){
const _errs212 = errors;
if(!(data58 === false)){
const err156 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema19.allOf[8].then.properties.refresh.then.enum}};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
var _valid18 = _errs212 === errors;
valid83 = _valid18;
ifClause4 = "then";
}
else {
const _errs213 = errors;
const _errs216 = errors;
let valid85 = true;
const _errs217 = errors;
if(errors === _errs217){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
let missing13;
if((data58.useRefreshTokenOnce === undefined) && (missing13 = "useRefreshTokenOnce")){
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
else {
if(data58.useRefreshTokenOnce !== undefined){
if(true !== data58.useRefreshTokenOnce){
const err158 = {};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
}
}
}
else {
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
var _valid19 = _errs217 === errors;
errors = _errs216;
if(vErrors !== null){
if(_errs216){
vErrors.length = _errs216;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs220 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.refreshTokenResponseKey !== undefined){
let data60 = data58.refreshTokenResponseKey;
if(typeof data60 === "string"){
if(func3(data60) < 1){
const err160 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
if(!pattern33.test(data60)){
const err161 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
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
const err162 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"}};
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
var _valid19 = _errs220 === errors;
valid85 = _valid19;
}
if(!valid85){
const err163 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
const _errs224 = errors;
let valid88 = true;
const _errs225 = errors;
if(errors === _errs225){
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.useRefreshTokenOnce !== undefined){
if(false !== data58.useRefreshTokenOnce){
const err164 = {};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
}
else {
const err165 = {};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
var _valid20 = _errs225 === errors;
errors = _errs224;
if(vErrors !== null){
if(_errs224){
vErrors.length = _errs224;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs228 = errors;
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
if(data58.refreshTokenResponseKey !== undefined){
const err166 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/1/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
var _valid20 = _errs228 === errors;
valid88 = _valid20;
}
if(!valid88){
const err167 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
if(data58 && typeof data58 == "object" && !Array.isArray(data58)){
for(const key9 in data58){
if(!(func2.call(schema19.allOf[8].then.properties.refresh.else.properties, key9))){
const err168 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
}
if(data58.useRefreshTokenOnce !== undefined){
if(typeof data58.useRefreshTokenOnce !== "boolean"){
const err169 = {instancePath:instancePath+"/refresh/useRefreshTokenOnce",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/useRefreshTokenOnce/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data58.refreshTokenUrl !== undefined){
let data64 = data58.refreshTokenUrl;
if(typeof data64 === "string"){
if(!pattern31.test(data64)){
const err170 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
else {
const err171 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshTokenUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
if(data58.headers !== undefined){
let data65 = data58.headers;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key10 in data65){
let data66 = data65[key10];
if(((typeof data66 !== "string") && (!((typeof data66 == "number") && (isFinite(data66))))) && (typeof data66 !== "boolean")){
const err172 = {instancePath:instancePath+"/refresh/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.headers.additionalProperties.type}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
}
else {
const err173 = {instancePath:instancePath+"/refresh/headers",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
if(data58.additionalPostData !== undefined){
let data67 = data58.additionalPostData;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
for(const key11 in data67){
const _errs242 = errors;
if(typeof key11 === "string"){
if(func3(key11) < 1){
const err174 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key11};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
var valid94 = _errs242 === errors;
if(!valid94){
const err175 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
for(const key12 in data67){
let data68 = data67[key12];
if((((typeof data68 !== "string") && (!((typeof data68 == "number") && (isFinite(data68))))) && (typeof data68 !== "boolean")) && (data68 !== null)){
const err176 = {instancePath:instancePath+"/refresh/additionalPostData/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/additionalProperties/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.additionalPostData.additionalProperties.type}};
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
const err177 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
if(data58.accessTokenResponseKey !== undefined){
let data69 = data58.accessTokenResponseKey;
if(typeof data69 === "string"){
if(func3(data69) < 1){
const err178 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(!pattern33.test(data69)){
const err179 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
else {
const err180 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data58.errorStatusCodes !== undefined){
let data70 = data58.errorStatusCodes;
if(((!(Array.isArray(data70))) && (typeof data70 !== "string")) && (!(((typeof data70 == "number") && (!(data70 % 1) && !isNaN(data70))) && (isFinite(data70))))){
const err181 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.errorStatusCodes.type}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if((typeof data70 == "number") && (isFinite(data70))){
if(data70 > 599 || isNaN(data70)){
const err182 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
if(data70 < 100 || isNaN(data70)){
const err183 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(typeof data70 === "string"){
if(!pattern44.test(data70)){
const err184 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
if(Array.isArray(data70)){
const len0 = data70.length;
for(let i0=0; i0<len0; i0++){
let data71 = data70[i0];
if(!(((typeof data71 == "number") && (!(data71 % 1) && !isNaN(data71))) && (isFinite(data71)))){
const err185 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i0,schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if((typeof data71 == "number") && (isFinite(data71))){
if(data71 > 599 || isNaN(data71)){
const err186 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i0,schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
if(data71 < 100 || isNaN(data71)){
const err187 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i0,schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
}
}
}
let i1 = data70.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data70[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err188 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data58.errorBody !== undefined){
let data72 = data58.errorBody;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
if(data72.path === undefined){
const err189 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
if(data72.equals === undefined){
const err190 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
for(const key13 in data72){
if(!((key13 === "path") || (key13 === "equals"))){
const err191 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data72.path !== undefined){
let data73 = data72.path;
if(typeof data73 === "string"){
if(func3(data73) < 1){
const err192 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
if(!pattern33.test(data73)){
const err193 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
else {
const err194 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
if(data72.equals !== undefined){
let data74 = data72.equals;
if((((typeof data74 !== "string") && (!((typeof data74 == "number") && (isFinite(data74))))) && (typeof data74 !== "boolean")) && (data74 !== null)){
const err195 = {instancePath:instancePath+"/refresh/errorBody/equals",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.errorBody.properties.equals.type}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
}
else {
const err196 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
}
if(data58.refreshBefore !== undefined){
let data75 = data58.refreshBefore;
if((typeof data75 !== "string") && (!(((typeof data75 == "number") && (!(data75 % 1) && !isNaN(data75))) && (isFinite(data75))))){
const err197 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.refreshBefore.type}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 > 999999999 || isNaN(data75)){
const err198 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
if(data75 < 1 || isNaN(data75)){
const err199 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
if(typeof data75 === "string"){
if(!pattern46.test(data75)){
const err200 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
}
}
}
else {
const err201 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
var _valid18 = _errs213 === errors;
valid83 = _valid18;
ifClause4 = "else";
}
if(!valid83){
const err202 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
}
var _valid17 = _errs205 === errors;
valid79 = _valid17;
}
if(!valid79){
const err203 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
const _errs262 = errors;
let valid100 = true;
const _errs263 = errors;
if(errors === _errs263){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.grantType === undefined) && (missing14 = "grantType")){
const err204 = {};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("device_code" !== data.grantType){
const err205 = {};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
}
}
else {
const err206 = {};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
}
var _valid21 = _errs263 === errors;
errors = _errs262;
if(vErrors !== null){
if(_errs262){
vErrors.length = _errs262;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs266 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceAuthorizationUrl === undefined){
const err207 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "deviceAuthorizationUrl"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data.deviceAuthorizationUrl !== undefined){
let data77 = data.deviceAuthorizationUrl;
if(typeof data77 === "string"){
if(!pattern31.test(data77)){
const err208 = {instancePath:instancePath+"/deviceAuthorizationUrl",schemaPath:"#/allOf/9/then/properties/deviceAuthorizationUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
else {
const err209 = {instancePath:instancePath+"/deviceAuthorizationUrl",schemaPath:"#/allOf/9/then/properties/deviceAuthorizationUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
}
var _valid21 = _errs266 === errors;
valid100 = _valid21;
}
if(!valid100){
const err210 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
const _errs270 = errors;
let valid103 = true;
const _errs271 = errors;
if(errors === _errs271){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data78 = data.grantType;
if(typeof data78 !== "string"){
const err211 = {};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
const _errs275 = errors;
const _errs276 = errors;
if("device_code" !== data78){
const err212 = {};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
}
errors++;
}
var valid105 = _errs276 === errors;
if(valid105){
const err213 = {};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
else {
errors = _errs275;
if(vErrors !== null){
if(_errs275){
vErrors.length = _errs275;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err214 = {};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
var _valid22 = _errs271 === errors;
errors = _errs270;
if(vErrors !== null){
if(_errs270){
vErrors.length = _errs270;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs277 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceAuthorizationUrl !== undefined){
const err215 = {instancePath:instancePath+"/deviceAuthorizationUrl",schemaPath:"#/allOf/10/then/allOf/0/properties/deviceAuthorizationUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
}
var _valid22 = _errs277 === errors;
valid103 = _valid22;
}
if(!valid103){
const err216 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
const _errs280 = errors;
let valid108 = true;
const _errs281 = errors;
if(errors === _errs281){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.grantType === undefined) && (missing15 = "grantType")){
const err217 = {};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("password" !== data.grantType){
const err218 = {};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
}
}
else {
const err219 = {};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
var _valid23 = _errs281 === errors;
errors = _errs280;
if(vErrors !== null){
if(_errs280){
vErrors.length = _errs280;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs284 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username !== undefined){
let data81 = data.username;
const _errs286 = errors;
let valid111 = true;
const _errs287 = errors;
if(errors === _errs287){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing16;
if((data81.literal === undefined) && (missing16 = "literal")){
const err220 = {};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
else {
const err221 = {};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
var _valid24 = _errs287 === errors;
errors = _errs286;
if(vErrors !== null){
if(_errs286){
vErrors.length = _errs286;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid24){
const _errs289 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key14 in data81){
if(!(key14 === "literal")){
const err222 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
if(data81.literal !== undefined){
if(typeof data81.literal !== "string"){
const err223 = {instancePath:instancePath+"/username/literal",schemaPath:"#/allOf/11/then/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
}
}
else {
const err224 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
var _valid24 = _errs289 === errors;
valid111 = _valid24;
ifClause5 = "then";
}
else {
const _errs294 = errors;
if(typeof data81 === "string"){
if(!pattern10.test(data81)){
const err225 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
else {
const err226 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid24 = _errs294 === errors;
valid111 = _valid24;
ifClause5 = "else";
}
if(!valid111){
const err227 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
if(data.password !== undefined){
let data83 = data.password;
const _errs297 = errors;
let valid113 = true;
const _errs298 = errors;
if(errors === _errs298){
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
let missing17;
if((data83.literal === undefined) && (missing17 = "literal")){
const err228 = {};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
}
else {
const err229 = {};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
var _valid25 = _errs298 === errors;
errors = _errs297;
if(vErrors !== null){
if(_errs297){
vErrors.length = _errs297;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid25){
const _errs300 = errors;
if(data83 && typeof data83 == "object" && !Array.isArray(data83)){
for(const key15 in data83){
if(!(key15 === "literal")){
const err230 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
if(data83.literal !== undefined){
if(typeof data83.literal !== "string"){
const err231 = {instancePath:instancePath+"/password/literal",schemaPath:"#/allOf/11/then/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
}
else {
const err232 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
var _valid25 = _errs300 === errors;
valid113 = _valid25;
ifClause6 = "then";
}
else {
const _errs305 = errors;
if(typeof data83 === "string"){
if(!pattern10.test(data83)){
const err233 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
}
else {
const err234 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
var _valid25 = _errs305 === errors;
valid113 = _valid25;
ifClause6 = "else";
}
if(!valid113){
const err235 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/if",keyword:"if",params:{failingKeyword: ifClause6}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
}
}
var _valid23 = _errs284 === errors;
valid108 = _valid23;
}
if(!valid108){
const err236 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
const _errs308 = errors;
let valid115 = true;
const _errs309 = errors;
if(errors === _errs309){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data85 = data.grantType;
if(typeof data85 !== "string"){
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
const _errs313 = errors;
const _errs314 = errors;
if("password" !== data85){
const err238 = {};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
var valid117 = _errs314 === errors;
if(valid117){
const err239 = {};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
}
errors++;
}
else {
errors = _errs313;
if(vErrors !== null){
if(_errs313){
vErrors.length = _errs313;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err240 = {};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
var _valid26 = _errs309 === errors;
errors = _errs308;
if(vErrors !== null){
if(_errs308){
vErrors.length = _errs308;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs315 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username !== undefined){
const err241 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/12/then/allOf/0/properties/username/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
const err242 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/12/then/allOf/1/properties/password/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
}
var _valid26 = _errs315 === errors;
valid115 = _valid26;
}
if(!valid115){
const err243 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
const _errs319 = errors;
let valid121 = true;
const _errs320 = errors;
if(errors === _errs320){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data88 = data.grantType;
if(typeof data88 !== "string"){
const err244 = {};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
const _errs324 = errors;
const _errs325 = errors;
if("refresh_token" !== data88){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
var valid123 = _errs325 === errors;
if(valid123){
const err246 = {};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
else {
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err247 = {};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
}
var _valid27 = _errs320 === errors;
errors = _errs319;
if(vErrors !== null){
if(_errs319){
vErrors.length = _errs319;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs326 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshToken !== undefined){
const err248 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/13/then/allOf/0/properties/refreshToken/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
let data90 = data.scope;
if((typeof data90 !== "string") && (!(Array.isArray(data90)))){
const err249 = {instancePath:instancePath+"/scope",schemaPath:"#/allOf/13/then/properties/scope/type",keyword:"type",params:{type: schema19.allOf[13].then.properties.scope.type}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
if(typeof data90 === "string"){
if(func3(data90) < 1){
const err250 = {instancePath:instancePath+"/scope",schemaPath:"#/allOf/13/then/properties/scope/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
if(Array.isArray(data90)){
const len1 = data90.length;
for(let i2=0; i2<len1; i2++){
let data91 = data90[i2];
if(typeof data91 === "string"){
if(func3(data91) < 1){
const err251 = {instancePath:instancePath+"/scope/" + i2,schemaPath:"#/allOf/13/then/properties/scope/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err251];
}
else {
vErrors.push(err251);
}
errors++;
}
}
else {
const err252 = {instancePath:instancePath+"/scope/" + i2,schemaPath:"#/allOf/13/then/properties/scope/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
}
}
if(data.tokenRequest !== undefined){
let data92 = data.tokenRequest;
const _errs335 = errors;
let valid130 = true;
const _errs336 = errors;
if(errors === _errs336){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.method !== undefined){
if("POST" !== data92.method){
const err253 = {};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
}
else {
const err254 = {};
if(vErrors === null){
vErrors = [err254];
}
else {
vErrors.push(err254);
}
errors++;
}
}
var _valid28 = _errs336 === errors;
errors = _errs335;
if(vErrors !== null){
if(_errs335){
vErrors.length = _errs335;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs339 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.bodyFormat !== undefined){
let data94 = data92.bodyFormat;
if(!(((data94 === "form") || (data94 === "json")) || (data94 === "query"))){
const err255 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/allOf/13/then/properties/tokenRequest/allOf/0/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema19.allOf[13].then.properties.tokenRequest.allOf[0].then.properties.bodyFormat.enum}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
}
var _valid28 = _errs339 === errors;
valid130 = _valid28;
}
if(!valid130){
const err256 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/properties/tokenRequest/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
const _errs342 = errors;
let valid133 = true;
const _errs343 = errors;
if(errors === _errs343){
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
let missing18;
if((data92.method === undefined) && (missing18 = "method")){
const err257 = {};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
else {
if(data92.method !== undefined){
if("GET" !== data92.method){
const err258 = {};
if(vErrors === null){
vErrors = [err258];
}
else {
vErrors.push(err258);
}
errors++;
}
}
}
}
else {
const err259 = {};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
}
var _valid29 = _errs343 === errors;
errors = _errs342;
if(vErrors !== null){
if(_errs342){
vErrors.length = _errs342;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs346 = errors;
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
if(data92.bodyFormat !== undefined){
if(!(data92.bodyFormat === "query")){
const err260 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/allOf/13/then/properties/tokenRequest/allOf/1/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema19.allOf[13].then.properties.tokenRequest.allOf[1].then.properties.bodyFormat.enum}};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
}
}
var _valid29 = _errs346 === errors;
valid133 = _valid29;
}
if(!valid133){
const err261 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/properties/tokenRequest/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
if(data92 && typeof data92 == "object" && !Array.isArray(data92)){
for(const key16 in data92){
if(!((((((key16 === "method") || (key16 === "bodyFormat")) || (key16 === "headers")) || (key16 === "additionalPostData")) || (key16 === "timeout")) || (key16 === "rename"))){
const err262 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/properties/tokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
if(data92.method !== undefined){
let data97 = data92.method;
if(!((data97 === "POST") || (data97 === "GET"))){
const err263 = {instancePath:instancePath+"/tokenRequest/method",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/method/enum",keyword:"enum",params:{allowedValues: schema19.allOf[13].then.properties.tokenRequest.properties.method.enum}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
if(data92.headers !== undefined){
let data98 = data92.headers;
if(data98 && typeof data98 == "object" && !Array.isArray(data98)){
for(const key17 in data98){
let data99 = data98[key17];
if(((typeof data99 !== "string") && (!((typeof data99 == "number") && (isFinite(data99))))) && (typeof data99 !== "boolean")){
const err264 = {instancePath:instancePath+"/tokenRequest/headers/" + key17.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema19.allOf[13].then.properties.tokenRequest.properties.headers.additionalProperties.type}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
}
else {
const err265 = {instancePath:instancePath+"/tokenRequest/headers",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
}
if(data92.additionalPostData !== undefined){
let data100 = data92.additionalPostData;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
for(const key18 in data100){
const _errs357 = errors;
if(typeof key18 === "string"){
if(func3(key18) < 1){
const err266 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key18};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
}
var valid138 = _errs357 === errors;
if(!valid138){
const err267 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key18}};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
for(const key19 in data100){
let data101 = data100[key19];
if((((typeof data101 !== "string") && (!((typeof data101 == "number") && (isFinite(data101))))) && (typeof data101 !== "boolean")) && (data101 !== null)){
const err268 = {instancePath:instancePath+"/tokenRequest/additionalPostData/" + key19.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/additionalProperties/type",keyword:"type",params:{type: schema19.allOf[13].then.properties.tokenRequest.properties.additionalPostData.additionalProperties.type}};
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
const err269 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
if(data92.timeout !== undefined){
let data102 = data92.timeout;
if((typeof data102 !== "string") && (!(((typeof data102 == "number") && (!(data102 % 1) && !isNaN(data102))) && (isFinite(data102))))){
const err270 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/timeout/type",keyword:"type",params:{type: schema19.allOf[13].then.properties.tokenRequest.properties.timeout.type}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
if((typeof data102 == "number") && (isFinite(data102))){
if(data102 > 15 || isNaN(data102)){
const err271 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
if(data102 < 1 || isNaN(data102)){
const err272 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
if(typeof data102 === "string"){
if(!pattern50.test(data102)){
const err273 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^0*([1-9]|1[0-5])s$"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
}
if(data92.rename !== undefined){
let data103 = data92.rename;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key20 in data103){
const _errs365 = errors;
if(typeof key20 === "string"){
if(func3(key20) < 1){
const err274 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key20};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
var valid140 = _errs365 === errors;
if(!valid140){
const err275 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/propertyNames",keyword:"propertyNames",params:{propertyName: key20}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
for(const key21 in data103){
let data104 = data103[key21];
if(typeof data104 === "string"){
if(func3(data104) < 1){
const err276 = {instancePath:instancePath+"/tokenRequest/rename/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(!pattern33.test(data104)){
const err277 = {instancePath:instancePath+"/tokenRequest/rename/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
else {
const err278 = {instancePath:instancePath+"/tokenRequest/rename/" + key21.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
}
else {
const err279 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
}
else {
const err280 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/properties/tokenRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
}
}
var _valid27 = _errs326 === errors;
valid121 = _valid27;
}
if(!valid121){
const err281 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
const _errs370 = errors;
let valid142 = true;
const _errs371 = errors;
if(errors === _errs371){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing19;
if((data.grantType === undefined) && (missing19 = "grantType")){
const err282 = {};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("refresh_token" !== data.grantType){
const err283 = {};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
}
}
}
else {
const err284 = {};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
}
var _valid30 = _errs371 === errors;
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs374 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
const err285 = {instancePath:instancePath+"/scope",schemaPath:"#/allOf/14/then/allOf/0/properties/scope/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshToken !== undefined){
let data107 = data.refreshToken;
const _errs377 = errors;
let valid147 = true;
const _errs378 = errors;
if(errors === _errs378){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing20;
if((data107.literal === undefined) && (missing20 = "literal")){
const err286 = {};
if(vErrors === null){
vErrors = [err286];
}
else {
vErrors.push(err286);
}
errors++;
}
}
else {
const err287 = {};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
var _valid31 = _errs378 === errors;
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid31){
const _errs380 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key22 in data107){
if(!(key22 === "literal")){
const err288 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
if(data107.literal !== undefined){
if(typeof data107.literal !== "string"){
const err289 = {instancePath:instancePath+"/refreshToken/literal",schemaPath:"#/allOf/14/then/properties/refreshToken/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
}
else {
const err290 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
var _valid31 = _errs380 === errors;
valid147 = _valid31;
ifClause7 = "then";
}
else {
const _errs385 = errors;
if(typeof data107 === "string"){
if(!pattern10.test(data107)){
const err291 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
}
else {
const err292 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
var _valid31 = _errs385 === errors;
valid147 = _valid31;
ifClause7 = "else";
}
if(!valid147){
const err293 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/if",keyword:"if",params:{failingKeyword: ifClause7}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
if(data.tokenRequest !== undefined){
let data109 = data.tokenRequest;
const _errs390 = errors;
let valid150 = true;
const _errs391 = errors;
if(errors === _errs391){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.method !== undefined){
if("POST" !== data109.method){
const err294 = {};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
}
else {
const err295 = {};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
var _valid32 = _errs391 === errors;
errors = _errs390;
if(vErrors !== null){
if(_errs390){
vErrors.length = _errs390;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs394 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.bodyFormat !== undefined){
let data111 = data109.bodyFormat;
if(!(((data111 === "form") || (data111 === "json")) || (data111 === "query"))){
const err296 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/0/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema19.allOf[14].then.properties.tokenRequest.allOf[0].then.properties.bodyFormat.enum}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
}
var _valid32 = _errs394 === errors;
valid150 = _valid32;
}
if(!valid150){
const err297 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
const _errs397 = errors;
let valid153 = true;
const _errs398 = errors;
if(errors === _errs398){
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
let missing21;
if((data109.method === undefined) && (missing21 = "method")){
const err298 = {};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
else {
if(data109.method !== undefined){
if("GET" !== data109.method){
const err299 = {};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
}
}
else {
const err300 = {};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
var _valid33 = _errs398 === errors;
errors = _errs397;
if(vErrors !== null){
if(_errs397){
vErrors.length = _errs397;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs401 = errors;
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.bodyFormat !== undefined){
if(!(data109.bodyFormat === "query")){
const err301 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/1/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema19.allOf[14].then.properties.tokenRequest.allOf[1].then.properties.bodyFormat.enum}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
}
var _valid33 = _errs401 === errors;
valid153 = _valid33;
}
if(!valid153){
const err302 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
if(data109.additionalPostData !== undefined){
const err303 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/2/properties/additionalPostData/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
if(data109 && typeof data109 == "object" && !Array.isArray(data109)){
for(const key23 in data109){
if(!((((((key23 === "method") || (key23 === "bodyFormat")) || (key23 === "headers")) || (key23 === "additionalPostData")) || (key23 === "timeout")) || (key23 === "rename"))){
const err304 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/14/then/properties/tokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
}
if(data109.method !== undefined){
let data115 = data109.method;
if(!((data115 === "POST") || (data115 === "GET"))){
const err305 = {instancePath:instancePath+"/tokenRequest/method",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/method/enum",keyword:"enum",params:{allowedValues: schema19.allOf[14].then.properties.tokenRequest.properties.method.enum}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data109.headers !== undefined){
let data116 = data109.headers;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
for(const key24 in data116){
let data117 = data116[key24];
if(((typeof data117 !== "string") && (!((typeof data117 == "number") && (isFinite(data117))))) && (typeof data117 !== "boolean")){
const err306 = {instancePath:instancePath+"/tokenRequest/headers/" + key24.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema19.allOf[14].then.properties.tokenRequest.properties.headers.additionalProperties.type}};
if(vErrors === null){
vErrors = [err306];
}
else {
vErrors.push(err306);
}
errors++;
}
}
}
else {
const err307 = {instancePath:instancePath+"/tokenRequest/headers",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
if(data109.timeout !== undefined){
let data118 = data109.timeout;
if((typeof data118 !== "string") && (!(((typeof data118 == "number") && (!(data118 % 1) && !isNaN(data118))) && (isFinite(data118))))){
const err308 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/timeout/type",keyword:"type",params:{type: schema19.allOf[14].then.properties.tokenRequest.properties.timeout.type}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
if((typeof data118 == "number") && (isFinite(data118))){
if(data118 > 15 || isNaN(data118)){
const err309 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
if(data118 < 1 || isNaN(data118)){
const err310 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(typeof data118 === "string"){
if(!pattern50.test(data118)){
const err311 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^0*([1-9]|1[0-5])s$"}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
}
if(data109.rename !== undefined){
let data119 = data109.rename;
if(data119 && typeof data119 == "object" && !Array.isArray(data119)){
for(const key25 in data119){
const _errs415 = errors;
if(typeof key25 === "string"){
if(func3(key25) < 1){
const err312 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key25};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
var valid159 = _errs415 === errors;
if(!valid159){
const err313 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/propertyNames",keyword:"propertyNames",params:{propertyName: key25}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
for(const key26 in data119){
let data120 = data119[key26];
if(typeof data120 === "string"){
if(func3(data120) < 1){
const err314 = {instancePath:instancePath+"/tokenRequest/rename/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
if(!pattern33.test(data120)){
const err315 = {instancePath:instancePath+"/tokenRequest/rename/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
else {
const err316 = {instancePath:instancePath+"/tokenRequest/rename/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
}
else {
const err317 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
}
}
else {
const err318 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/14/then/properties/tokenRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
}
var _valid30 = _errs374 === errors;
valid142 = _valid30;
}
if(!valid142){
const err319 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
const _errs420 = errors;
let valid161 = true;
const _errs421 = errors;
if(errors === _errs421){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((data.grantType === undefined) && (missing22 = "grantType")){
const err320 = {};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("jwt_bearer" !== data.grantType){
const err321 = {};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
}
}
else {
const err322 = {};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
var _valid34 = _errs421 === errors;
errors = _errs420;
if(vErrors !== null){
if(_errs420){
vErrors.length = _errs420;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs424 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshTokenResponseKey !== undefined){
const err323 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/15/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
const _errs427 = errors;
let valid165 = true;
const _errs428 = errors;
if(errors === _errs428){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.clientAuthentication === undefined) && (missing23 = "clientAuthentication")){
const err324 = {};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
let data123 = data.clientAuthentication;
if(!((data123 === "client_secret_post") || (data123 === "client_secret_basic"))){
const err325 = {};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
}
}
else {
const err326 = {};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
var _valid35 = _errs428 === errors;
errors = _errs427;
if(vErrors !== null){
if(_errs427){
vErrors.length = _errs427;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs431 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err327 = {instancePath,schemaPath:"#/allOf/15/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
var _valid35 = _errs431 === errors;
valid165 = _valid35;
}
if(!valid165){
const err328 = {instancePath,schemaPath:"#/allOf/15/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
const _errs433 = errors;
let valid167 = true;
const _errs434 = errors;
if(errors === _errs434){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.clientSecret === undefined) && (missing24 = "clientSecret")){
const err329 = {};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
let data124 = data.clientAuthentication;
const _errs437 = errors;
const _errs438 = errors;
if(!((data124 === "none") || (data124 === "private_key_jwt"))){
const err330 = {};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
var valid169 = _errs438 === errors;
if(valid169){
const err331 = {};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
else {
errors = _errs437;
if(vErrors !== null){
if(_errs437){
vErrors.length = _errs437;
}
else {
vErrors = null;
}
}
}
}
}
}
else {
const err332 = {};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
var _valid36 = _errs434 === errors;
errors = _errs433;
if(vErrors !== null){
if(_errs433){
vErrors.length = _errs433;
}
else {
vErrors = null;
}
}
if(_valid36){
const _errs439 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err333 = {instancePath,schemaPath:"#/allOf/15/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
var _valid36 = _errs439 === errors;
valid167 = _valid36;
}
if(!valid167){
const err334 = {instancePath,schemaPath:"#/allOf/15/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
const _errs441 = errors;
let valid170 = true;
const _errs442 = errors;
const _errs444 = errors;
const _errs445 = errors;
if(errors === _errs445){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing25;
if((data.clientId === undefined) && (missing25 = "clientId")){
const err335 = {};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
else {
const err336 = {};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
}
var valid171 = _errs445 === errors;
if(valid171){
const err337 = {};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
else {
errors = _errs444;
if(vErrors !== null){
if(_errs444){
vErrors.length = _errs444;
}
else {
vErrors = null;
}
}
}
if(errors === _errs442){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing26;
if((data.clientAuthentication === undefined) && (missing26 = "clientAuthentication")){
const err338 = {};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
if("private_key_jwt" !== data.clientAuthentication){
const err339 = {};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
}
}
else {
const err340 = {};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
var _valid37 = _errs442 === errors;
errors = _errs441;
if(vErrors !== null){
if(_errs441){
vErrors.length = _errs441;
}
else {
vErrors = null;
}
}
if(_valid37){
const _errs448 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAssertion !== undefined){
let data126 = data.clientAssertion;
if(data126 && typeof data126 == "object" && !Array.isArray(data126)){
if(data126.issuer === undefined){
const err341 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/15/then/allOf/3/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
if(data126.subject === undefined){
const err342 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/15/then/allOf/3/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
else {
const err343 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/15/then/allOf/3/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
}
var _valid37 = _errs448 === errors;
valid170 = _valid37;
}
if(!valid170){
const err344 = {instancePath,schemaPath:"#/allOf/15/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assertion === undefined){
const err345 = {instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: "assertion"}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data.assertion !== undefined){
let data127 = data.assertion;
const _errs454 = errors;
let valid176 = true;
const _errs455 = errors;
if(errors === _errs455){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing27;
if((data127.algorithm === undefined) && (missing27 = "algorithm")){
const err346 = {};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
else {
if(data127.algorithm !== undefined){
let data128 = data127.algorithm;
if(!(((data128 === "HS256") || (data128 === "HS384")) || (data128 === "HS512"))){
const err347 = {};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
}
}
else {
const err348 = {};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
}
var _valid38 = _errs455 === errors;
errors = _errs454;
if(vErrors !== null){
if(_errs454){
vErrors.length = _errs454;
}
else {
vErrors = null;
}
}
if(_valid38){
const _errs458 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.privateKey !== undefined){
const err349 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.secret !== undefined){
let data130 = data127.secret;
const _errs461 = errors;
let valid181 = true;
const _errs462 = errors;
if(errors === _errs462){
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
let missing28;
if((data130.literal === undefined) && (missing28 = "literal")){
const err350 = {};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
else {
const err351 = {};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
var _valid39 = _errs462 === errors;
errors = _errs461;
if(vErrors !== null){
if(_errs461){
vErrors.length = _errs461;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid39){
const _errs464 = errors;
if(data130 && typeof data130 == "object" && !Array.isArray(data130)){
for(const key27 in data130){
if(!(key27 === "literal")){
const err352 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
if(data130.literal !== undefined){
if(typeof data130.literal !== "string"){
const err353 = {instancePath:instancePath+"/assertion/secret/literal",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
}
}
else {
const err354 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid39 = _errs464 === errors;
valid181 = _valid39;
ifClause8 = "then";
}
else {
const _errs469 = errors;
if(typeof data130 === "string"){
if(!pattern10.test(data130)){
const err355 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
else {
const err356 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
var _valid39 = _errs469 === errors;
valid181 = _valid39;
ifClause8 = "else";
}
if(!valid181){
const err357 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
}
var _valid38 = _errs458 === errors;
valid176 = _valid38;
}
if(!valid176){
const err358 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
const _errs472 = errors;
let valid183 = true;
const _errs473 = errors;
if(errors === _errs473){
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
let missing29;
if((data127.algorithm === undefined) && (missing29 = "algorithm")){
const err359 = {};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
else {
if(data127.algorithm !== undefined){
let data132 = data127.algorithm;
if(!((((((((((data132 === "RS256") || (data132 === "RS384")) || (data132 === "RS512")) || (data132 === "PS256")) || (data132 === "PS384")) || (data132 === "PS512")) || (data132 === "ES256")) || (data132 === "ES384")) || (data132 === "ES512")) || (data132 === "EdDSA"))){
const err360 = {};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
}
}
}
else {
const err361 = {};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
var _valid40 = _errs473 === errors;
errors = _errs472;
if(vErrors !== null){
if(_errs472){
vErrors.length = _errs472;
}
else {
vErrors = null;
}
}
if(_valid40){
const _errs476 = errors;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.secret !== undefined){
const err362 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.privateKey !== undefined){
let data134 = data127.privateKey;
const _errs479 = errors;
let valid188 = true;
const _errs480 = errors;
if(errors === _errs480){
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
let missing30;
if((data134.literal === undefined) && (missing30 = "literal")){
const err363 = {};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
else {
const err364 = {};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
var _valid41 = _errs480 === errors;
errors = _errs479;
if(vErrors !== null){
if(_errs479){
vErrors.length = _errs479;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid41){
const _errs482 = errors;
if(data134 && typeof data134 == "object" && !Array.isArray(data134)){
for(const key28 in data134){
if(!(key28 === "literal")){
const err365 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
if(data134.literal !== undefined){
if(typeof data134.literal !== "string"){
const err366 = {instancePath:instancePath+"/assertion/privateKey/literal",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
}
}
else {
const err367 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
var _valid41 = _errs482 === errors;
valid188 = _valid41;
ifClause9 = "then";
}
else {
const _errs487 = errors;
if(typeof data134 === "string"){
if(!pattern10.test(data134)){
const err368 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
}
else {
const err369 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
var _valid41 = _errs487 === errors;
valid188 = _valid41;
ifClause9 = "else";
}
if(!valid188){
const err370 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause9}};
if(vErrors === null){
vErrors = [err370];
}
else {
vErrors.push(err370);
}
errors++;
}
}
}
var _valid40 = _errs476 === errors;
valid183 = _valid40;
}
if(!valid183){
const err371 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.algorithm === undefined){
const err372 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
if(data127.issuer === undefined){
const err373 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
for(const key29 in data127){
if(!(func2.call(schema19.allOf[15].then.properties.assertion.properties, key29))){
const err374 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key29}};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
if(data127.algorithm !== undefined){
let data136 = data127.algorithm;
if(!(((((((((((((data136 === "HS256") || (data136 === "HS384")) || (data136 === "HS512")) || (data136 === "RS256")) || (data136 === "RS384")) || (data136 === "RS512")) || (data136 === "PS256")) || (data136 === "PS384")) || (data136 === "PS512")) || (data136 === "ES256")) || (data136 === "ES384")) || (data136 === "ES512")) || (data136 === "EdDSA"))){
const err375 = {instancePath:instancePath+"/assertion/algorithm",schemaPath:"#/allOf/15/then/properties/assertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema19.allOf[15].then.properties.assertion.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
if(data127.keyId !== undefined){
if(typeof data127.keyId !== "string"){
const err376 = {instancePath:instancePath+"/assertion/keyId",schemaPath:"#/allOf/15/then/properties/assertion/properties/keyId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data127.issuer !== undefined){
let data138 = data127.issuer;
if(typeof data138 === "string"){
if(func3(data138) < 1){
const err377 = {instancePath:instancePath+"/assertion/issuer",schemaPath:"#/allOf/15/then/properties/assertion/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
}
else {
const err378 = {instancePath:instancePath+"/assertion/issuer",schemaPath:"#/allOf/15/then/properties/assertion/properties/issuer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
}
if(data127.subject !== undefined){
if(typeof data127.subject !== "string"){
const err379 = {instancePath:instancePath+"/assertion/subject",schemaPath:"#/allOf/15/then/properties/assertion/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data127.audience !== undefined){
if(typeof data127.audience !== "string"){
const err380 = {instancePath:instancePath+"/assertion/audience",schemaPath:"#/allOf/15/then/properties/assertion/properties/audience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data127.expiresIn !== undefined){
let data141 = data127.expiresIn;
if((typeof data141 !== "string") && (!(((typeof data141 == "number") && (!(data141 % 1) && !isNaN(data141))) && (isFinite(data141))))){
const err381 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/type",keyword:"type",params:{type: schema19.allOf[15].then.properties.assertion.properties.expiresIn.type}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
if((typeof data141 == "number") && (isFinite(data141))){
if(data141 > 999999999 || isNaN(data141)){
const err382 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
if(data141 < 1 || isNaN(data141)){
const err383 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(typeof data141 === "string"){
if(!pattern20.test(data141)){
const err384 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
}
if(data127.claims !== undefined){
let data142 = data127.claims;
if(!(data142 && typeof data142 == "object" && !Array.isArray(data142))){
const err385 = {instancePath:instancePath+"/assertion/claims",schemaPath:"#/allOf/15/then/properties/assertion/properties/claims/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data127.additionalHeaders !== undefined){
let data143 = data127.additionalHeaders;
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.alg !== undefined){
const err386 = {instancePath:instancePath+"/assertion/additionalHeaders/alg",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.crit !== undefined){
const err387 = {instancePath:instancePath+"/assertion/additionalHeaders/crit",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/allOf/1/properties/crit/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
}
if(data143 && typeof data143 == "object" && !Array.isArray(data143)){
if(data143.b64 !== undefined){
const err388 = {instancePath:instancePath+"/assertion/additionalHeaders/b64",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/allOf/2/properties/b64/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(!(data143 && typeof data143 == "object" && !Array.isArray(data143))){
const err389 = {instancePath:instancePath+"/assertion/additionalHeaders",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
}
else {
const err390 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
}
if(data.refresh !== undefined){
let data147 = data.refresh;
const _errs509 = errors;
let valid195 = true;
const _errs510 = errors;
if(typeof data147 !== "boolean"){
const err391 = {};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
var _valid42 = _errs510 === errors;
errors = _errs509;
if(vErrors !== null){
if(_errs509){
vErrors.length = _errs509;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid42){
const _errs512 = errors;
if(!(data147 === false)){
const err392 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema19.allOf[15].then.properties.refresh.then.enum}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
var _valid42 = _errs512 === errors;
valid195 = _valid42;
ifClause10 = "then";
}
else {
const _errs513 = errors;
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.useRefreshTokenOnce !== undefined){
const err393 = {instancePath:instancePath+"/refresh/useRefreshTokenOnce",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/0/properties/useRefreshTokenOnce/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.refreshTokenUrl !== undefined){
const err394 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/1/properties/refreshTokenUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.headers !== undefined){
const err395 = {instancePath:instancePath+"/refresh/headers",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/2/properties/headers/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.additionalPostData !== undefined){
const err396 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/3/properties/additionalPostData/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.accessTokenResponseKey !== undefined){
const err397 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/4/properties/accessTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
if(data147.refreshTokenResponseKey !== undefined){
const err398 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/5/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data147 && typeof data147 == "object" && !Array.isArray(data147)){
for(const key30 in data147){
if(!(func2.call(schema19.allOf[15].then.properties.refresh.else.properties, key30))){
const err399 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data147.errorStatusCodes !== undefined){
let data154 = data147.errorStatusCodes;
if(((!(Array.isArray(data154))) && (typeof data154 !== "string")) && (!(((typeof data154 == "number") && (!(data154 % 1) && !isNaN(data154))) && (isFinite(data154))))){
const err400 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema19.allOf[15].then.properties.refresh.else.properties.errorStatusCodes.type}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
if((typeof data154 == "number") && (isFinite(data154))){
if(data154 > 599 || isNaN(data154)){
const err401 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
if(data154 < 100 || isNaN(data154)){
const err402 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(typeof data154 === "string"){
if(!pattern44.test(data154)){
const err403 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
if(Array.isArray(data154)){
const len2 = data154.length;
for(let i3=0; i3<len2; i3++){
let data155 = data154[i3];
if(!(((typeof data155 == "number") && (!(data155 % 1) && !isNaN(data155))) && (isFinite(data155)))){
const err404 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i3,schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
if((typeof data155 == "number") && (isFinite(data155))){
if(data155 > 599 || isNaN(data155)){
const err405 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i3,schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
if(data155 < 100 || isNaN(data155)){
const err406 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i3,schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
}
}
let i4 = data154.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data154[i4];
if(!(((typeof item1 == "number") && (!(item1 % 1) && !isNaN(item1))) && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err407 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
}
if(data147.errorBody !== undefined){
let data156 = data147.errorBody;
if(data156 && typeof data156 == "object" && !Array.isArray(data156)){
if(data156.path === undefined){
const err408 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
if(data156.equals === undefined){
const err409 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"}};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
for(const key31 in data156){
if(!((key31 === "path") || (key31 === "equals"))){
const err410 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key31}};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
if(data156.path !== undefined){
let data157 = data156.path;
if(typeof data157 === "string"){
if(func3(data157) < 1){
const err411 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
if(!pattern33.test(data157)){
const err412 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
else {
const err413 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
if(data156.equals !== undefined){
let data158 = data156.equals;
if((((typeof data158 !== "string") && (!((typeof data158 == "number") && (isFinite(data158))))) && (typeof data158 !== "boolean")) && (data158 !== null)){
const err414 = {instancePath:instancePath+"/refresh/errorBody/equals",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema19.allOf[15].then.properties.refresh.else.properties.errorBody.properties.equals.type}};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
}
else {
const err415 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
if(data147.refreshBefore !== undefined){
let data159 = data147.refreshBefore;
if((typeof data159 !== "string") && (!(((typeof data159 == "number") && (!(data159 % 1) && !isNaN(data159))) && (isFinite(data159))))){
const err416 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema19.allOf[15].then.properties.refresh.else.properties.refreshBefore.type}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
if((typeof data159 == "number") && (isFinite(data159))){
if(data159 > 999999999 || isNaN(data159)){
const err417 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
if(data159 < 1 || isNaN(data159)){
const err418 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
}
if(typeof data159 === "string"){
if(!pattern46.test(data159)){
const err419 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
}
}
else {
const err420 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid42 = _errs513 === errors;
valid195 = _valid42;
ifClause10 = "else";
}
if(!valid195){
const err421 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause10}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
}
var _valid34 = _errs424 === errors;
valid161 = _valid34;
}
if(!valid161){
const err422 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
const _errs536 = errors;
let valid208 = true;
const _errs537 = errors;
if(errors === _errs537){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data160 = data.grantType;
if(typeof data160 !== "string"){
const err423 = {};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
const _errs541 = errors;
const _errs542 = errors;
if("jwt_bearer" !== data160){
const err424 = {};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
var valid210 = _errs542 === errors;
if(valid210){
const err425 = {};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
else {
errors = _errs541;
if(vErrors !== null){
if(_errs541){
vErrors.length = _errs541;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err426 = {};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
var _valid43 = _errs537 === errors;
errors = _errs536;
if(vErrors !== null){
if(_errs536){
vErrors.length = _errs536;
}
else {
vErrors = null;
}
}
if(_valid43){
const _errs543 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assertion !== undefined){
const err427 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/16/then/allOf/0/properties/assertion/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
var _valid43 = _errs543 === errors;
valid208 = _valid43;
}
if(!valid208){
const err428 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
const _errs546 = errors;
let valid213 = true;
const _errs547 = errors;
if(errors === _errs547){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if((data.grantType === undefined) && (missing31 = "grantType")){
const err429 = {};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("client_credentials" !== data.grantType){
const err430 = {};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
}
}
else {
const err431 = {};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
var _valid44 = _errs547 === errors;
errors = _errs546;
if(vErrors !== null){
if(_errs546){
vErrors.length = _errs546;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs550 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshTokenResponseKey !== undefined){
const err432 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/17/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refresh !== undefined){
let data164 = data.refresh;
const _errs553 = errors;
let valid218 = true;
const _errs554 = errors;
if(typeof data164 !== "boolean"){
const err433 = {};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
var _valid45 = _errs554 === errors;
errors = _errs553;
if(vErrors !== null){
if(_errs553){
vErrors.length = _errs553;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid45){
const _errs556 = errors;
if(!(data164 === false)){
const err434 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema19.allOf[17].then.properties.refresh.then.enum}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
var _valid45 = _errs556 === errors;
valid218 = _valid45;
ifClause11 = "then";
}
else {
const _errs557 = errors;
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.useRefreshTokenOnce !== undefined){
const err435 = {instancePath:instancePath+"/refresh/useRefreshTokenOnce",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/0/properties/useRefreshTokenOnce/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.refreshTokenUrl !== undefined){
const err436 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/1/properties/refreshTokenUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.headers !== undefined){
const err437 = {instancePath:instancePath+"/refresh/headers",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/2/properties/headers/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.additionalPostData !== undefined){
const err438 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/3/properties/additionalPostData/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.accessTokenResponseKey !== undefined){
const err439 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/4/properties/accessTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
if(data164.refreshTokenResponseKey !== undefined){
const err440 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/5/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
if(data164 && typeof data164 == "object" && !Array.isArray(data164)){
for(const key32 in data164){
if(!(func2.call(schema19.allOf[17].then.properties.refresh.else.properties, key32))){
const err441 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key32}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data164.errorStatusCodes !== undefined){
let data171 = data164.errorStatusCodes;
if(((!(Array.isArray(data171))) && (typeof data171 !== "string")) && (!(((typeof data171 == "number") && (!(data171 % 1) && !isNaN(data171))) && (isFinite(data171))))){
const err442 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema19.allOf[17].then.properties.refresh.else.properties.errorStatusCodes.type}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
if((typeof data171 == "number") && (isFinite(data171))){
if(data171 > 599 || isNaN(data171)){
const err443 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
if(data171 < 100 || isNaN(data171)){
const err444 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(typeof data171 === "string"){
if(!pattern44.test(data171)){
const err445 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(Array.isArray(data171)){
const len3 = data171.length;
for(let i5=0; i5<len3; i5++){
let data172 = data171[i5];
if(!(((typeof data172 == "number") && (!(data172 % 1) && !isNaN(data172))) && (isFinite(data172)))){
const err446 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i5,schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
if((typeof data172 == "number") && (isFinite(data172))){
if(data172 > 599 || isNaN(data172)){
const err447 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i5,schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
if(data172 < 100 || isNaN(data172)){
const err448 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i5,schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
}
let i6 = data171.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data171[i6];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err449 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
}
if(data164.errorBody !== undefined){
let data173 = data164.errorBody;
if(data173 && typeof data173 == "object" && !Array.isArray(data173)){
if(data173.path === undefined){
const err450 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
if(data173.equals === undefined){
const err451 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
for(const key33 in data173){
if(!((key33 === "path") || (key33 === "equals"))){
const err452 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
if(data173.path !== undefined){
let data174 = data173.path;
if(typeof data174 === "string"){
if(func3(data174) < 1){
const err453 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
if(!pattern33.test(data174)){
const err454 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
else {
const err455 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
}
if(data173.equals !== undefined){
let data175 = data173.equals;
if((((typeof data175 !== "string") && (!((typeof data175 == "number") && (isFinite(data175))))) && (typeof data175 !== "boolean")) && (data175 !== null)){
const err456 = {instancePath:instancePath+"/refresh/errorBody/equals",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema19.allOf[17].then.properties.refresh.else.properties.errorBody.properties.equals.type}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
}
else {
const err457 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
if(data164.refreshBefore !== undefined){
let data176 = data164.refreshBefore;
if((typeof data176 !== "string") && (!(((typeof data176 == "number") && (!(data176 % 1) && !isNaN(data176))) && (isFinite(data176))))){
const err458 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema19.allOf[17].then.properties.refresh.else.properties.refreshBefore.type}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
if((typeof data176 == "number") && (isFinite(data176))){
if(data176 > 999999999 || isNaN(data176)){
const err459 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data176 < 1 || isNaN(data176)){
const err460 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
}
if(typeof data176 === "string"){
if(!pattern46.test(data176)){
const err461 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
}
}
else {
const err462 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
var _valid45 = _errs557 === errors;
valid218 = _valid45;
ifClause11 = "else";
}
if(!valid218){
const err463 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause11}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
}
var _valid44 = _errs550 === errors;
valid213 = _valid44;
}
if(!valid213){
const err464 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
const _errs580 = errors;
let valid231 = true;
const _errs581 = errors;
if(errors === _errs581){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data177 = data.grantType;
if(!((data177 === "authorization_code") || (data177 === "device_code"))){
const err465 = {};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
}
}
else {
const err466 = {};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
var _valid46 = _errs581 === errors;
errors = _errs580;
if(vErrors !== null){
if(_errs580){
vErrors.length = _errs580;
}
else {
vErrors = null;
}
}
if(_valid46){
const _errs584 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err467 = {instancePath,schemaPath:"#/allOf/18/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
var _valid46 = _errs584 === errors;
valid231 = _valid46;
}
if(!valid231){
const err468 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
const _errs586 = errors;
let valid233 = true;
const _errs587 = errors;
if(errors === _errs587){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((data.scope === undefined) && (missing32 = "scope")){
const err469 = {};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
else {
if(data.scope !== undefined){
if(!(Array.isArray(data.scope))){
const err470 = {};
if(vErrors === null){
vErrors = [err470];
}
else {
vErrors.push(err470);
}
errors++;
}
}
}
}
else {
const err471 = {};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
}
var _valid47 = _errs587 === errors;
errors = _errs586;
if(vErrors !== null){
if(_errs586){
vErrors.length = _errs586;
}
else {
vErrors = null;
}
}
if(_valid47){
const _errs591 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopeSeparator !== undefined){
let data179 = data.scopeSeparator;
if(typeof data179 === "string"){
if(func3(data179) < 1){
const err472 = {instancePath:instancePath+"/scopeSeparator",schemaPath:"#/allOf/19/then/properties/scopeSeparator/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
else {
const err473 = {instancePath:instancePath+"/scopeSeparator",schemaPath:"#/allOf/19/then/properties/scopeSeparator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
}
}
var _valid47 = _errs591 === errors;
valid233 = _valid47;
}
if(!valid233){
const err474 = {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
const _errs595 = errors;
let valid236 = true;
const _errs596 = errors;
if(errors === _errs596){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err475 = {};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
}
}
else {
const err476 = {};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
}
var _valid48 = _errs596 === errors;
errors = _errs595;
if(vErrors !== null){
if(_errs595){
vErrors.length = _errs595;
}
else {
vErrors = null;
}
}
if(_valid48){
const _errs600 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopeSeparator !== undefined){
const err477 = {instancePath:instancePath+"/scopeSeparator",schemaPath:"#/allOf/20/then/allOf/0/properties/scopeSeparator/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
var _valid48 = _errs600 === errors;
valid236 = _valid48;
}
if(!valid236){
const err478 = {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
const _errs603 = errors;
let valid240 = true;
const _errs604 = errors;
if(errors === _errs604){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((data.expiresAtResponseKey === undefined) && (missing33 = "expiresAtResponseKey")){
const err479 = {};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
else {
const err480 = {};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
var _valid49 = _errs604 === errors;
errors = _errs603;
if(vErrors !== null){
if(_errs603){
vErrors.length = _errs603;
}
else {
vErrors = null;
}
}
if(_valid49){
const _errs606 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresInResponseKey !== undefined){
const err481 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/21/then/allOf/0/properties/expiresInResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresInUnit !== undefined){
const err482 = {instancePath:instancePath+"/expiresInUnit",schemaPath:"#/allOf/21/then/allOf/1/properties/expiresInUnit/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
var _valid49 = _errs606 === errors;
valid240 = _valid49;
}
if(!valid240){
const err483 = {instancePath,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
const _errs610 = errors;
let valid244 = true;
const _errs611 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err484 = {};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
const _errs613 = errors;
const _errs614 = errors;
if(errors === _errs614){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing34;
if((data.expiresAtResponseKey === undefined) && (missing34 = "expiresAtResponseKey")){
const err485 = {};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
else {
const err486 = {};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
var valid245 = _errs614 === errors;
if(valid245){
const err487 = {};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
else {
errors = _errs613;
if(vErrors !== null){
if(_errs613){
vErrors.length = _errs613;
}
else {
vErrors = null;
}
}
}
var _valid50 = _errs611 === errors;
errors = _errs610;
if(vErrors !== null){
if(_errs610){
vErrors.length = _errs610;
}
else {
vErrors = null;
}
}
if(_valid50){
const _errs616 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresInResponseKey !== undefined){
let data184 = data.expiresInResponseKey;
if(typeof data184 === "string"){
if(func3(data184) < 1){
const err488 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/22/then/properties/expiresInResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
if(!pattern33.test(data184)){
const err489 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/22/then/properties/expiresInResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
else {
const err490 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/22/then/properties/expiresInResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data.expiresInUnit !== undefined){
let data185 = data.expiresInUnit;
if(!((data185 === "s") || (data185 === "ms"))){
const err491 = {instancePath:instancePath+"/expiresInUnit",schemaPath:"#/allOf/22/then/properties/expiresInUnit/enum",keyword:"enum",params:{allowedValues: schema19.allOf[22].then.properties.expiresInUnit.enum}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
}
var _valid50 = _errs616 === errors;
valid244 = _valid50;
}
if(!valid244){
const err492 = {instancePath,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
const _errs621 = errors;
let valid247 = true;
const _errs622 = errors;
if(errors === _errs622){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addTo !== undefined){
if("header" !== data.addTo){
const err493 = {};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
}
}
else {
const err494 = {};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
var _valid51 = _errs622 === errors;
errors = _errs621;
if(vErrors !== null){
if(_errs621){
vErrors.length = _errs621;
}
else {
vErrors = null;
}
}
if(_valid51){
const _errs625 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
const err495 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/23/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headerKey !== undefined){
let data188 = data.headerKey;
if(typeof data188 === "string"){
if(!pattern8.test(data188)){
const err496 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/23/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
else {
const err497 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/23/then/properties/headerKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data.tokenPrefix !== undefined){
if(typeof data.tokenPrefix !== "string"){
const err498 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/23/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
}
}
else {
const err499 = {instancePath,schemaPath:"#/allOf/23/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
var _valid51 = _errs625 === errors;
valid247 = _valid51;
}
if(!valid247){
const err500 = {instancePath,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
const _errs633 = errors;
let valid252 = true;
const _errs634 = errors;
if(errors === _errs634){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing35;
if((data.addTo === undefined) && (missing35 = "addTo")){
const err501 = {};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
else {
if(data.addTo !== undefined){
if("query" !== data.addTo){
const err502 = {};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
}
}
}
else {
const err503 = {};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
var _valid52 = _errs634 === errors;
errors = _errs633;
if(vErrors !== null){
if(_errs633){
vErrors.length = _errs633;
}
else {
vErrors = null;
}
}
if(_valid52){
const _errs637 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headerKey !== undefined){
const err504 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/24/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenPrefix !== undefined){
const err505 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/24/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
let data193 = data.queryKey;
if(typeof data193 === "string"){
if(func3(data193) < 1){
const err506 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/24/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
else {
const err507 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/24/then/properties/queryKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
}
}
}
else {
const err508 = {instancePath,schemaPath:"#/allOf/24/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
var _valid52 = _errs637 === errors;
valid252 = _valid52;
}
if(!valid252){
const err509 = {instancePath,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessTokenUrl === undefined){
const err510 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessTokenUrl"}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
for(const key34 in data){
if(!(func2.call(schema19.properties, key34))){
const err511 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(data.grantType !== undefined){
let data194 = data.grantType;
const _errs645 = errors;
let valid259 = false;
const _errs646 = errors;
if(!((((((data194 === "authorization_code") || (data194 === "device_code")) || (data194 === "client_credentials")) || (data194 === "password")) || (data194 === "refresh_token")) || (data194 === "jwt_bearer"))){
const err512 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.grantType.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
var _valid53 = _errs646 === errors;
valid259 = valid259 || _valid53;
if(!valid259){
const _errs647 = errors;
if(typeof data194 === "string"){
if(!pattern66.test(data194)){
const err513 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[^${}]+$"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
}
else {
const err514 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
var _valid53 = _errs647 === errors;
valid259 = valid259 || _valid53;
}
if(!valid259){
const err515 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
else {
errors = _errs645;
if(vErrors !== null){
if(_errs645){
vErrors.length = _errs645;
}
else {
vErrors = null;
}
}
}
}
if(data.accessTokenUrl !== undefined){
let data195 = data.accessTokenUrl;
if(typeof data195 === "string"){
if(!pattern31.test(data195)){
const err516 = {instancePath:instancePath+"/accessTokenUrl",schemaPath:"#/properties/accessTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
else {
const err517 = {instancePath:instancePath+"/accessTokenUrl",schemaPath:"#/properties/accessTokenUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
if(data.clientId !== undefined){
let data196 = data.clientId;
if(typeof data196 === "string"){
if(func3(data196) < 1){
const err518 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
else {
const err519 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
}
if(data.clientAuthentication !== undefined){
let data197 = data.clientAuthentication;
if(!((((data197 === "client_secret_post") || (data197 === "client_secret_basic")) || (data197 === "none")) || (data197 === "private_key_jwt"))){
const err520 = {instancePath:instancePath+"/clientAuthentication",schemaPath:"#/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema19.properties.clientAuthentication.enum}};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
}
if(data.accessTokenResponseKey !== undefined){
let data198 = data.accessTokenResponseKey;
if(typeof data198 === "string"){
if(func3(data198) < 1){
const err521 = {instancePath:instancePath+"/accessTokenResponseKey",schemaPath:"#/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
if(!pattern33.test(data198)){
const err522 = {instancePath:instancePath+"/accessTokenResponseKey",schemaPath:"#/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
else {
const err523 = {instancePath:instancePath+"/accessTokenResponseKey",schemaPath:"#/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
if(data.expiresAtResponseKey !== undefined){
let data199 = data.expiresAtResponseKey;
if(typeof data199 === "string"){
if(func3(data199) < 1){
const err524 = {instancePath:instancePath+"/expiresAtResponseKey",schemaPath:"#/properties/expiresAtResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
if(!pattern33.test(data199)){
const err525 = {instancePath:instancePath+"/expiresAtResponseKey",schemaPath:"#/properties/expiresAtResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
}
else {
const err526 = {instancePath:instancePath+"/expiresAtResponseKey",schemaPath:"#/properties/expiresAtResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
if(data.defaultExpiresIn !== undefined){
let data200 = data.defaultExpiresIn;
if((typeof data200 !== "string") && (!(((typeof data200 == "number") && (!(data200 % 1) && !isNaN(data200))) && (isFinite(data200))))){
const err527 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/type",keyword:"type",params:{type: schema19.properties.defaultExpiresIn.type}};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
if((typeof data200 == "number") && (isFinite(data200))){
if(data200 > 999999999 || isNaN(data200)){
const err528 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
if(data200 < 1 || isNaN(data200)){
const err529 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
}
if(typeof data200 === "string"){
if(!pattern20.test(data200)){
const err530 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
}
if(data.addTo !== undefined){
let data201 = data.addTo;
if(!((data201 === "header") || (data201 === "query"))){
const err531 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema19.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
if(data.tokenStores !== undefined){
let data202 = data.tokenStores;
if(Array.isArray(data202)){
const len4 = data202.length;
for(let i7=0; i7<len4; i7++){
let data203 = data202[i7];
if(!((((data203 === "file") || (data203 === "redis")) || (data203 === "postgres")) || (data203 === "webStorage"))){
const err532 = {instancePath:instancePath+"/tokenStores/" + i7,schemaPath:"#/properties/tokenStores/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.tokenStores.items.enum}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
let i8 = data202.length;
let j3;
if(i8 > 1){
outer0:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data202[i8], data202[j3])){
const err533 = {instancePath:instancePath+"/tokenStores",schemaPath:"#/properties/tokenStores/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err534 = {instancePath:instancePath+"/tokenStores",schemaPath:"#/properties/tokenStores/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
}
}
else {
const err535 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const authTypes = { none, apiKey, bearer, basic, jwt, oauth1, awsSigV4, oauth2 }
