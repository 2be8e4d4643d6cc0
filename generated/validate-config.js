// Made by `npm run generate`. Do not edit.
import * as ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
const ucs2length = [ucs2lengthModule, ucs2lengthModule.default, ucs2lengthModule.default?.default].find((value) => typeof value === 'function')
import * as equalModule from 'ajv/dist/runtime/equal.js'
const equal = [equalModule, equalModule.default, equalModule.default?.default].find((value) => typeof value === 'function')
"use strict";
export const config = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","additionalProperties":false,"properties":{"$schema":{"type":"string"},"flexgen":{"enum":[1]},"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ._-]*$"},"description":{"type":"string"},"baseUrl":{"type":"string","pattern":"^(https?://|\\$\\{)","allOf":[{"pattern":"^(?![^/]*//[^/?#]*@)"},{"pattern":"^[^#]*$"},{"pattern":"^(?:[^{$]|\\$\\{?)*$"}]},"variables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_-]+$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"default":{"type":["string","number","boolean"]},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":["string","number","boolean"]}},"pattern":{"type":"string","format":"regex"},"optional":{"type":"boolean"}},"allOf":[{"if":{"type":"object","properties":{"default":true},"required":["default"]},"then":{"properties":{"optional":{"enum":[false]}}}}]}},"headers":{"type":"object","additionalProperties":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":["string","number","boolean"]}}},"query":{"type":"object","additionalProperties":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":["string","number","boolean","array"],"items":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":["string","number","boolean"]}}}},"propertyNames":{"minLength":1}},"allowedHosts":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^/?#\\\\@\\s{}]+$"}},"auth":{"type":"object","required":["type"],"properties":{"type":{"enum":["none","apiKey","bearer","basic","digest","jwt","oauth1","awsSigV4","oauth2"]}}},"output":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","pattern":"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"}}}},"required":["flexgen","baseUrl"]};
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
const _errs43 = errors;
let valid12 = true;
const _errs44 = errors;
if(errors === _errs44){
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
let missing1;
if((data15.literal === undefined) && (missing1 = "literal")){
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
var _valid1 = _errs44 === errors;
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs46 = errors;
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.literal === undefined){
const err32 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
for(const key5 in data15){
if(!(key5 === "literal")){
const err33 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data15.literal !== undefined){
if(typeof data15.literal !== "string"){
const err34 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/literal",schemaPath:"#/properties/headers/additionalProperties/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err35 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid1 = _errs46 === errors;
valid12 = _valid1;
ifClause0 = "then";
}
else {
const _errs51 = errors;
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err36 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/else/type",keyword:"type",params:{type: schema11.properties.headers.additionalProperties.else.type}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
var _valid1 = _errs51 === errors;
valid12 = _valid1;
ifClause0 = "else";
}
if(!valid12){
const err37 = {instancePath:instancePath+"/headers/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
const err38 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data.query !== undefined){
let data17 = data.query;
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key6 in data17){
const _errs55 = errors;
if(typeof key6 === "string"){
if(func3(key6) < 1){
const err39 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key6};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var valid14 = _errs55 === errors;
if(!valid14){
const err40 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
for(const key7 in data17){
let data18 = data17[key7];
const _errs58 = errors;
let valid16 = true;
const _errs59 = errors;
if(errors === _errs59){
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
let missing2;
if((data18.literal === undefined) && (missing2 = "literal")){
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid2 = _errs59 === errors;
errors = _errs58;
if(vErrors !== null){
if(_errs58){
vErrors.length = _errs58;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid2){
const _errs61 = errors;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.literal === undefined){
const err43 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
for(const key8 in data18){
if(!(key8 === "literal")){
const err44 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data18.literal !== undefined){
if(typeof data18.literal !== "string"){
const err45 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/literal",schemaPath:"#/properties/query/additionalProperties/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err46 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
var _valid2 = _errs61 === errors;
valid16 = _valid2;
ifClause1 = "then";
}
else {
const _errs66 = errors;
if((((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")) && (!(Array.isArray(data18)))){
const err47 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/else/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.else.type}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(Array.isArray(data18)){
const len1 = data18.length;
for(let i2=0; i2<len1; i2++){
let data20 = data18[i2];
const _errs69 = errors;
let valid20 = true;
const _errs70 = errors;
if(errors === _errs70){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
let missing3;
if((data20.literal === undefined) && (missing3 = "literal")){
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
var _valid3 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid3){
const _errs72 = errors;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.literal === undefined){
const err50 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/else/items/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
for(const key9 in data20){
if(!(key9 === "literal")){
const err51 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/else/items/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data20.literal !== undefined){
if(typeof data20.literal !== "string"){
const err52 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2+"/literal",schemaPath:"#/properties/query/additionalProperties/else/items/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err53 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/else/items/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid3 = _errs72 === errors;
valid20 = _valid3;
ifClause2 = "then";
}
else {
const _errs77 = errors;
if(((typeof data20 !== "string") && (!((typeof data20 == "number") && (isFinite(data20))))) && (typeof data20 !== "boolean")){
const err54 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/else/items/else/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.else.items.else.type}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid3 = _errs77 === errors;
valid20 = _valid3;
ifClause2 = "else";
}
if(!valid20){
const err55 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/else/items/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
var _valid2 = _errs66 === errors;
valid16 = _valid2;
ifClause1 = "else";
}
if(!valid16){
const err56 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
else {
const err57 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.allowedHosts !== undefined){
let data22 = data.allowedHosts;
if(Array.isArray(data22)){
const len2 = data22.length;
for(let i3=0; i3<len2; i3++){
let data23 = data22[i3];
if(typeof data23 === "string"){
if(!pattern6.test(data23)){
const err58 = {instancePath:instancePath+"/allowedHosts/" + i3,schemaPath:"#/properties/allowedHosts/items/pattern",keyword:"pattern",params:{pattern: "^[^/?#\\\\@\\s{}]+$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/allowedHosts/" + i3,schemaPath:"#/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
let i4 = data22.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data22[i4];
if(typeof item1 !== "string"){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err60 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err61 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data.auth !== undefined){
let data24 = data.auth;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.type === undefined){
const err62 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data24.type !== undefined){
let data25 = data24.type;
if(!(((((((((data25 === "none") || (data25 === "apiKey")) || (data25 === "bearer")) || (data25 === "basic")) || (data25 === "digest")) || (data25 === "jwt")) || (data25 === "oauth1")) || (data25 === "awsSigV4")) || (data25 === "oauth2"))){
const err63 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.type.enum}};
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
const err64 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.output !== undefined){
let data26 = data.output;
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
for(const key10 in data26){
if(!(key10 === "file")){
const err65 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data26.file !== undefined){
let data27 = data26.file;
if(typeof data27 === "string"){
if(!pattern7.test(data27)){
const err66 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"}};
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
const err67 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}};
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
const err69 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
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
const schema13 = {"type":"object","additionalProperties":false,"properties":{"type":true,"key":{"type":"string","minLength":1},"value":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query","cookie"]}},"required":["key"],"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}}}},{"if":{"type":"object","properties":{"addTo":{"const":"cookie"}},"required":["addTo"]},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}}}}]};
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
if(data5.literal === undefined){
const err17 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
for(const key1 in data5){
if(!(key1 === "literal")){
const err18 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data5.literal !== undefined){
if(typeof data5.literal !== "string"){
const err19 = {instancePath:instancePath+"/value/literal",schemaPath:"#/properties/value/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
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
const err21 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err22 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs29 === errors;
valid8 = _valid2;
ifClause0 = "else";
}
if(!valid8){
const err23 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.addTo !== undefined){
let data7 = data.addTo;
if(!(((data7 === "header") || (data7 === "query")) || (data7 === "cookie"))){
const err24 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema13.properties.addTo.enum}};
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
const err25 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const bearer = validate13;
const schema14 = {"type":"object","additionalProperties":false,"properties":{"type":true,"token":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query"]},"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"tokenPrefix":{"type":"string"}},"allOf":[{"properties":{"queryKey":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1}},"allOf":[{"properties":{"headerKey":false}},{"properties":{"tokenPrefix":false}}]}}]};

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
if(data8.literal === undefined){
const err20 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "literal")){
const err21 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data8.literal !== undefined){
if(typeof data8.literal !== "string"){
const err22 = {instancePath:instancePath+"/token/literal",schemaPath:"#/properties/token/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err23 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
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
const err24 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err25 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid2 = _errs34 === errors;
valid13 = _valid2;
ifClause0 = "else";
}
if(!valid13){
const err26 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.addTo !== undefined){
let data10 = data.addTo;
if(!((data10 === "header") || (data10 === "query"))){
const err27 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema14.properties.addTo.enum}};
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
const err28 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const basic = validate14;
const schema15 = {"type":"object","additionalProperties":false,"properties":{"type":true,"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string"}},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}}};

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
if(data0.literal === undefined){
const err3 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "literal")){
const err4 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.literal !== undefined){
if(typeof data0.literal !== "string"){
const err5 = {instancePath:instancePath+"/username/literal",schemaPath:"#/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/then/type",keyword:"type",params:{type: "object"}};
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
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
let ifClause1;
if(_valid1){
const _errs17 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.literal === undefined){
const err11 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data2){
if(!(key2 === "literal")){
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.literal !== undefined){
if(typeof data2.literal !== "string"){
const err13 = {instancePath:instancePath+"/password/literal",schemaPath:"#/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err16 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err17 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
else {
const err18 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const digest = validate15;
const schema16 = {"type":"object","additionalProperties":false,"properties":{"type":true,"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string"}},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"algorithms":{"type":"array","minItems":1,"uniqueItems":true,"items":{"enum":["MD5","MD5-sess","SHA-256","SHA-256-sess","SHA-512-256","SHA-512-256-sess"]}},"qop":{"enum":["auth","auth-int"]}}};
const func0 = equal;

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((key0 === "type") || (key0 === "username")) || (key0 === "password")) || (key0 === "algorithms")) || (key0 === "qop"))){
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
if(data0.literal === undefined){
const err3 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key1 in data0){
if(!(key1 === "literal")){
const err4 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data0.literal !== undefined){
if(typeof data0.literal !== "string"){
const err5 = {instancePath:instancePath+"/username/literal",schemaPath:"#/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err6 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/then/type",keyword:"type",params:{type: "object"}};
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
ifClause0 = "then";
}
else {
const _errs11 = errors;
if(typeof data0 !== "string"){
const err7 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs11 === errors;
valid1 = _valid0;
ifClause0 = "else";
}
if(!valid1){
const err8 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
let ifClause1;
if(_valid1){
const _errs17 = errors;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.literal === undefined){
const err11 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key2 in data2){
if(!(key2 === "literal")){
const err12 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data2.literal !== undefined){
if(typeof data2.literal !== "string"){
const err13 = {instancePath:instancePath+"/password/literal",schemaPath:"#/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err14 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
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
const err15 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err16 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err17 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.algorithms !== undefined){
let data4 = data.algorithms;
if(Array.isArray(data4)){
if(data4.length < 1){
const err18 = {instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
const len0 = data4.length;
for(let i0=0; i0<len0; i0++){
let data5 = data4[i0];
if(!((((((data5 === "MD5") || (data5 === "MD5-sess")) || (data5 === "SHA-256")) || (data5 === "SHA-256-sess")) || (data5 === "SHA-512-256")) || (data5 === "SHA-512-256-sess"))){
const err19 = {instancePath:instancePath+"/algorithms/" + i0,schemaPath:"#/properties/algorithms/items/enum",keyword:"enum",params:{allowedValues: schema16.properties.algorithms.items.enum}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
let i1 = data4.length;
let j0;
if(i1 > 1){
outer0:
for(;i1--;){
for(j0 = i1; j0--;){
if(func0(data4[i1], data4[j0])){
const err20 = {instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err21 = {instancePath:instancePath+"/algorithms",schemaPath:"#/properties/algorithms/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.qop !== undefined){
let data6 = data.qop;
if(!((data6 === "auth") || (data6 === "auth-int"))){
const err22 = {instancePath:instancePath+"/qop",schemaPath:"#/properties/qop/enum",keyword:"enum",params:{allowedValues: schema16.properties.qop.enum}};
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
const err23 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const jwt = validate16;
const schema17 = {"type":"object","additionalProperties":false,"properties":{"type":true,"algorithm":{"enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"secret":true,"privateKey":true,"secretBase64Encoded":true,"payload":{"type":"object","properties":{"iat":{"type":["number","string"],"pattern":"(^|[^$])\\$\\{"},"nbf":{"type":["number","string"],"pattern":"(^|[^$])\\$\\{"},"exp":{"type":["number","string"],"pattern":"(^|[^$])\\$\\{"}}},"issuedAt":{"type":"boolean"},"notBefore":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"jwtId":{"type":"boolean"},"additionalHeaders":{"type":"object","properties":{"alg":true,"crit":true,"b64":true},"allOf":[{"properties":{"alg":false}},{"properties":{"crit":false}},{"properties":{"b64":false}}]},"addTo":{"enum":["header","query"]},"useTokenPrefix":true,"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}}},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"secretBase64Encoded":{"type":"boolean"}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"secret":false}},{"properties":{"secretBase64Encoded":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"useTokenPrefix":{"type":"boolean"},"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}},"allOf":[{"properties":{"queryKey":false}},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":true}}},"then":{"properties":{"tokenPrefix":{"type":"string"}}}},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":false}},"required":["useTokenPrefix"]},"then":{"allOf":[{"properties":{"tokenPrefix":false}}]}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1}},"allOf":[{"properties":{"headerKey":false}},{"properties":{"tokenPrefix":false}},{"properties":{"useTokenPrefix":false}}]}}]};
const pattern18 = new RegExp("(^|[^$])\\$\\{", "u");
const pattern21 = new RegExp("^0*[1-9][0-9]{0,8}[smhd]$", "u");

function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data2.literal === undefined){
const err5 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data2){
if(!(key0 === "literal")){
const err6 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.literal !== undefined){
if(typeof data2.literal !== "string"){
const err7 = {instancePath:instancePath+"/secret/literal",schemaPath:"#/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err10 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid6 = _valid1;
ifClause0 = "else";
}
if(!valid6){
const err11 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.secretBase64Encoded !== undefined){
if(typeof data.secretBase64Encoded !== "boolean"){
const err12 = {instancePath:instancePath+"/secretBase64Encoded",schemaPath:"#/allOf/0/then/properties/secretBase64Encoded/type",keyword:"type",params:{type: "boolean"}};
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
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err13 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
const err14 = {};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
if(data.algorithm !== undefined){
let data5 = data.algorithm;
if(!((((((((((data5 === "RS256") || (data5 === "RS384")) || (data5 === "RS512")) || (data5 === "PS256")) || (data5 === "PS384")) || (data5 === "PS512")) || (data5 === "ES256")) || (data5 === "ES384")) || (data5 === "ES512")) || (data5 === "EdDSA"))){
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
const err17 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{}};
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
if(data.secretBase64Encoded !== undefined){
const err18 = {instancePath:instancePath+"/secretBase64Encoded",schemaPath:"#/allOf/1/then/allOf/1/properties/secretBase64Encoded/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
if(data8.literal === undefined){
const err21 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data8){
if(!(key1 === "literal")){
const err22 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.literal !== undefined){
if(typeof data8.literal !== "string"){
const err23 = {instancePath:instancePath+"/privateKey/literal",schemaPath:"#/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err24 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err26 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs38 === errors;
valid14 = _valid3;
ifClause1 = "else";
}
if(!valid14){
const err27 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
var _valid2 = _errs26 === errors;
valid8 = _valid2;
}
if(!valid8){
const err28 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
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
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
else {
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
const err31 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/2/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
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
const err32 = {};
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
else {
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
const err34 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/2/then/allOf/1/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"}};
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
var _valid5 = _errs52 === errors;
valid20 = _valid5;
}
if(!valid20){
const err35 = {instancePath,schemaPath:"#/allOf/2/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
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
const err36 = {};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
if(data.useTokenPrefix !== undefined){
if(false !== data.useTokenPrefix){
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
const err39 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/2/then/allOf/2/then/allOf/0/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
var _valid6 = _errs60 === errors;
valid23 = _valid6;
}
if(!valid23){
const err40 = {instancePath,schemaPath:"#/allOf/2/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.useTokenPrefix !== undefined){
if(typeof data.useTokenPrefix !== "boolean"){
const err41 = {instancePath:instancePath+"/useTokenPrefix",schemaPath:"#/allOf/2/then/properties/useTokenPrefix/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data.headerKey !== undefined){
let data17 = data.headerKey;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err42 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/2/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/2/then/properties/headerKey/type",keyword:"type",params:{type: "string"}};
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
var _valid4 = _errs45 === errors;
valid16 = _valid4;
}
if(!valid16){
const err44 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
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
const err45 = {};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data.addTo !== undefined){
if("query" !== data.addTo){
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
const err48 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/3/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{}};
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
if(data.tokenPrefix !== undefined){
const err49 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/3/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.useTokenPrefix !== undefined){
const err50 = {instancePath:instancePath+"/useTokenPrefix",schemaPath:"#/allOf/3/then/allOf/2/properties/useTokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
let data22 = data.queryKey;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err51 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/3/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1}};
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
const err52 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/3/then/properties/queryKey/type",keyword:"type",params:{type: "string"}};
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
else {
const err53 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid7 = _errs71 === errors;
valid28 = _valid7;
}
if(!valid28){
const err54 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key2 in data){
if(!(func2.call(schema17.properties, key2))){
const err55 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data23 = data.algorithm;
if(!(((((((((((((data23 === "HS256") || (data23 === "HS384")) || (data23 === "HS512")) || (data23 === "RS256")) || (data23 === "RS384")) || (data23 === "RS512")) || (data23 === "PS256")) || (data23 === "PS384")) || (data23 === "PS512")) || (data23 === "ES256")) || (data23 === "ES384")) || (data23 === "ES512")) || (data23 === "EdDSA"))){
const err56 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema17.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
const err57 = {instancePath:instancePath+"/payload/iat",schemaPath:"#/properties/payload/properties/iat/type",keyword:"type",params:{type: schema17.properties.payload.properties.iat.type}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern18.test(data25)){
const err58 = {instancePath:instancePath+"/payload/iat",schemaPath:"#/properties/payload/properties/iat/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"}};
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
if(data24.nbf !== undefined){
let data26 = data24.nbf;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")){
const err59 = {instancePath:instancePath+"/payload/nbf",schemaPath:"#/properties/payload/properties/nbf/type",keyword:"type",params:{type: schema17.properties.payload.properties.nbf.type}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern18.test(data26)){
const err60 = {instancePath:instancePath+"/payload/nbf",schemaPath:"#/properties/payload/properties/nbf/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"}};
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
if(data24.exp !== undefined){
let data27 = data24.exp;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (typeof data27 !== "string")){
const err61 = {instancePath:instancePath+"/payload/exp",schemaPath:"#/properties/payload/properties/exp/type",keyword:"type",params:{type: schema17.properties.payload.properties.exp.type}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern18.test(data27)){
const err62 = {instancePath:instancePath+"/payload/exp",schemaPath:"#/properties/payload/properties/exp/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"}};
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
const err63 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.issuedAt !== undefined){
if(typeof data.issuedAt !== "boolean"){
const err64 = {instancePath:instancePath+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.notBefore !== undefined){
let data29 = data.notBefore;
if((typeof data29 !== "string") && (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29))))){
const err65 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema17.properties.notBefore.type}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 999999999 || isNaN(data29)){
const err66 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err67 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(typeof data29 === "string"){
if(!pattern21.test(data29)){
const err68 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
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
if(data.expiresIn !== undefined){
let data30 = data.expiresIn;
if((typeof data30 !== "string") && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))){
const err69 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type: schema17.properties.expiresIn.type}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 999999999 || isNaN(data30)){
const err70 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err71 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(typeof data30 === "string"){
if(!pattern21.test(data30)){
const err72 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
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
if(data.jwtId !== undefined){
if(typeof data.jwtId !== "boolean"){
const err73 = {instancePath:instancePath+"/jwtId",schemaPath:"#/properties/jwtId/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.additionalHeaders !== undefined){
let data32 = data.additionalHeaders;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.alg !== undefined){
const err74 = {instancePath:instancePath+"/additionalHeaders/alg",schemaPath:"#/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.crit !== undefined){
const err75 = {instancePath:instancePath+"/additionalHeaders/crit",schemaPath:"#/properties/additionalHeaders/allOf/1/properties/crit/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.b64 !== undefined){
const err76 = {instancePath:instancePath+"/additionalHeaders/b64",schemaPath:"#/properties/additionalHeaders/allOf/2/properties/b64/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err77 = {instancePath:instancePath+"/additionalHeaders",schemaPath:"#/properties/additionalHeaders/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data.addTo !== undefined){
let data36 = data.addTo;
if(!((data36 === "header") || (data36 === "query"))){
const err78 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema17.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const oauth1 = validate17;
const schema18 = {"type":"object","additionalProperties":false,"properties":{"type":true,"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512","PLAINTEXT"]},"consumerKey":{"type":"string","minLength":1},"consumerSecret":true,"privateKey":true,"tokenSecret":true,"accessToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query","body"]},"realm":true,"includeBodyHash":true,"version":{"if":{"const":1},"then":{"enum":[1]},"else":{"enum":["1.0","none"]}},"callback":{"type":"string"},"verifier":{"type":"string"}},"required":["consumerKey"],"allOf":[{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","PLAINTEXT"]}}},"then":{"properties":{"consumerSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"tokenSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["signatureMethod"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"consumerSecret":false}},{"properties":{"tokenSecret":false}}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}}},"then":{"properties":{"includeBodyHash":{"type":"boolean"}}}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["PLAINTEXT"]}},"required":["signatureMethod"]},"then":{"allOf":[{"properties":{"includeBodyHash":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"realm":{"type":"string"}}}},{"if":{"type":"object","properties":{"addTo":{"enum":["query","body"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"realm":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"body"},"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"includeBodyHash":false}}]}}]};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(data2.literal === undefined){
const err5 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
for(const key0 in data2){
if(!(key0 === "literal")){
const err6 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data2.literal !== undefined){
if(typeof data2.literal !== "string"){
const err7 = {instancePath:instancePath+"/consumerSecret/literal",schemaPath:"#/allOf/0/then/properties/consumerSecret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err8 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err10 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid6 = _valid1;
ifClause0 = "else";
}
if(!valid6){
const err11 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
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
if(data4.literal === undefined){
const err14 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
for(const key1 in data4){
if(!(key1 === "literal")){
const err15 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.literal !== undefined){
if(typeof data4.literal !== "string"){
const err16 = {instancePath:instancePath+"/tokenSecret/literal",schemaPath:"#/allOf/0/then/properties/tokenSecret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err17 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
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
const err18 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err19 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid2 = _errs28 === errors;
valid8 = _valid2;
ifClause1 = "else";
}
if(!valid8){
const err20 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err21 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
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
const err22 = {};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
else {
if(data.signatureMethod !== undefined){
let data6 = data.signatureMethod;
if(!(((data6 === "RSA-SHA1") || (data6 === "RSA-SHA256")) || (data6 === "RSA-SHA512"))){
const err23 = {};
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
}
else {
const err24 = {};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/1/then/allOf/0/properties/consumerSecret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenSecret !== undefined){
const err26 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/1/then/allOf/1/properties/tokenSecret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
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
if(data9.literal === undefined){
const err29 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key2 in data9){
if(!(key2 === "literal")){
const err30 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data9.literal !== undefined){
if(typeof data9.literal !== "string"){
const err31 = {instancePath:instancePath+"/privateKey/literal",schemaPath:"#/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
}
else {
const err32 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
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
const err33 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
var _valid4 = _errs47 === errors;
valid16 = _valid4;
ifClause2 = "else";
}
if(!valid16){
const err35 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause2}};
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
var _valid3 = _errs35 === errors;
valid10 = _valid3;
}
if(!valid10){
const err36 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
const err39 = {instancePath:instancePath+"/includeBodyHash",schemaPath:"#/allOf/2/then/properties/includeBodyHash/type",keyword:"type",params:{type: "boolean"}};
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
var _valid5 = _errs54 === errors;
valid18 = _valid5;
}
if(!valid18){
const err40 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
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
const err41 = {};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
else {
if(data.signatureMethod !== undefined){
if(!(data.signatureMethod === "PLAINTEXT")){
const err42 = {};
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
const err44 = {instancePath:instancePath+"/includeBodyHash",schemaPath:"#/allOf/3/then/allOf/0/properties/includeBodyHash/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
var _valid6 = _errs62 === errors;
valid21 = _valid6;
}
if(!valid21){
const err45 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
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
const err48 = {instancePath:instancePath+"/realm",schemaPath:"#/allOf/4/then/properties/realm/type",keyword:"type",params:{type: "string"}};
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
var _valid7 = _errs69 === errors;
valid25 = _valid7;
}
if(!valid25){
const err49 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
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
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
else {
if(data.addTo !== undefined){
let data17 = data.addTo;
if(!((data17 === "query") || (data17 === "body"))){
const err51 = {};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
}
}
else {
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
const err53 = {instancePath:instancePath+"/realm",schemaPath:"#/allOf/5/then/allOf/0/properties/realm/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
var _valid8 = _errs77 === errors;
valid28 = _valid8;
}
if(!valid28){
const err54 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
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
if(data.addTo !== undefined){
const _errs83 = errors;
if("body" !== data.addTo){
const err56 = {};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
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
const err57 = {};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
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
const err58 = {};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
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
const err59 = {instancePath:instancePath+"/includeBodyHash",schemaPath:"#/allOf/6/then/allOf/0/properties/includeBodyHash/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
var _valid9 = _errs85 === errors;
valid32 = _valid9;
}
if(!valid32){
const err60 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.consumerKey === undefined){
const err61 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "consumerKey"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
for(const key3 in data){
if(!(func2.call(schema18.properties, key3))){
const err62 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.signatureMethod !== undefined){
let data22 = data.signatureMethod;
if(!(((((((data22 === "HMAC-SHA1") || (data22 === "HMAC-SHA256")) || (data22 === "HMAC-SHA512")) || (data22 === "RSA-SHA1")) || (data22 === "RSA-SHA256")) || (data22 === "RSA-SHA512")) || (data22 === "PLAINTEXT"))){
const err63 = {instancePath:instancePath+"/signatureMethod",schemaPath:"#/properties/signatureMethod/enum",keyword:"enum",params:{allowedValues: schema18.properties.signatureMethod.enum}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.consumerKey !== undefined){
let data23 = data.consumerKey;
if(typeof data23 === "string"){
if(func3(data23) < 1){
const err64 = {instancePath:instancePath+"/consumerKey",schemaPath:"#/properties/consumerKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/consumerKey",schemaPath:"#/properties/consumerKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
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
else {
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
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
if(data24.literal === undefined){
const err68 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
for(const key4 in data24){
if(!(key4 === "literal")){
const err69 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data24.literal !== undefined){
if(typeof data24.literal !== "string"){
const err70 = {instancePath:instancePath+"/accessToken/literal",schemaPath:"#/properties/accessToken/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err71 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
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
const err72 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid10 = _errs100 === errors;
valid37 = _valid10;
ifClause3 = "else";
}
if(!valid37){
const err74 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.addTo !== undefined){
let data26 = data.addTo;
if(!(((data26 === "header") || (data26 === "query")) || (data26 === "body"))){
const err75 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema18.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
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
const err76 = {};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
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
const err77 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/then/enum",keyword:"enum",params:{allowedValues: schema18.properties.version.then.enum}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
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
const err78 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/else/enum",keyword:"enum",params:{allowedValues: schema18.properties.version.else.enum}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid11 = _errs107 === errors;
valid39 = _valid11;
ifClause4 = "else";
}
if(!valid39){
const err79 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/if",keyword:"if",params:{failingKeyword: ifClause4}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data.callback !== undefined){
if(typeof data.callback !== "string"){
const err80 = {instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.verifier !== undefined){
if(typeof data.verifier !== "string"){
const err81 = {instancePath:instancePath+"/verifier",schemaPath:"#/properties/verifier/type",keyword:"type",params:{type: "string"}};
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
else {
const err82 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

export const awsSigV4 = validate18;
const schema19 = {"type":"object","additionalProperties":false,"properties":{"type":true,"region":{"type":"string","minLength":1},"service":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"accessKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"secretKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"sessionToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query"]},"expiresIn":true,"unsignedPayload":{"type":"boolean"},"pathEncoding":{"enum":["single","double"]}},"required":["region","service"],"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"properties":{"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"allOf":[{"properties":{"expiresIn":false}}]}}]};

function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
const err3 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/allOf/0/then/properties/expiresIn/type",keyword:"type",params:{type: schema19.allOf[0].then.properties.expiresIn.type}};
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
if(!pattern21.test(data1)){
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
if(!(func2.call(schema19.properties, key0))){
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
if(data6.literal === undefined){
const err21 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key1 in data6){
if(!(key1 === "literal")){
const err22 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data6.literal !== undefined){
if(typeof data6.literal !== "string"){
const err23 = {instancePath:instancePath+"/accessKey/literal",schemaPath:"#/properties/accessKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err24 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
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
const err25 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err26 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid2 = _errs30 === errors;
valid9 = _valid2;
ifClause0 = "else";
}
if(!valid9){
const err27 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/if",keyword:"if",params:{failingKeyword: ifClause0}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
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
else {
const err29 = {};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
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
if(data8.literal === undefined){
const err30 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
for(const key2 in data8){
if(!(key2 === "literal")){
const err31 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data8.literal !== undefined){
if(typeof data8.literal !== "string"){
const err32 = {instancePath:instancePath+"/secretKey/literal",schemaPath:"#/properties/secretKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err33 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
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
const err34 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
else {
const err35 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid3 = _errs41 === errors;
valid11 = _valid3;
ifClause1 = "else";
}
if(!valid11){
const err36 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/if",keyword:"if",params:{failingKeyword: ifClause1}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
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
if(data10.literal === undefined){
const err39 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
for(const key3 in data10){
if(!(key3 === "literal")){
const err40 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data10.literal !== undefined){
if(typeof data10.literal !== "string"){
const err41 = {instancePath:instancePath+"/sessionToken/literal",schemaPath:"#/properties/sessionToken/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err42 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
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
const err43 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid4 = _errs52 === errors;
valid13 = _valid4;
ifClause2 = "else";
}
if(!valid13){
const err45 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data.addTo !== undefined){
let data12 = data.addTo;
if(!((data12 === "header") || (data12 === "query"))){
const err46 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema19.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data.unsignedPayload !== undefined){
if(typeof data.unsignedPayload !== "boolean"){
const err47 = {instancePath:instancePath+"/unsignedPayload",schemaPath:"#/properties/unsignedPayload/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.pathEncoding !== undefined){
let data14 = data.pathEncoding;
if(!((data14 === "single") || (data14 === "double"))){
const err48 = {instancePath:instancePath+"/pathEncoding",schemaPath:"#/properties/pathEncoding/enum",keyword:"enum",params:{allowedValues: schema19.properties.pathEncoding.enum}};
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
else {
const err49 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const oauth2 = validate19;
const schema20 = {"type":"object","additionalProperties":false,"properties":{"type":true,"grantType":{"anyOf":[{"enum":["authorization_code","device_code","client_credentials","password","refresh_token","jwt_bearer"]},{"type":"string","pattern":"^[^${}]+$"}]},"accessTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"},"clientId":{"type":"string","minLength":1},"clientSecret":true,"scope":true,"scopeSeparator":true,"clientAuthentication":{"enum":["client_secret_post","client_secret_basic","none","private_key_jwt"]},"basicEncoding":true,"clientAssertion":true,"authorizationUrl":true,"redirectUri":true,"pkce":true,"authorizationParams":true,"authorizationRename":true,"authorizationCodeResponseKey":true,"issuer":true,"deviceAuthorizationUrl":true,"username":true,"password":true,"refreshToken":true,"assertion":true,"tokenRequest":true,"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"refreshTokenResponseKey":true,"expiresInResponseKey":true,"expiresInUnit":true,"expiresAtResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"defaultExpiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"addTo":{"enum":["header","query"]},"headerKey":true,"tokenPrefix":true,"queryKey":true,"refresh":true,"tokenStores":{"type":"array","uniqueItems":true,"items":{"enum":["file","redis","postgres","webStorage"]}}},"required":["accessTokenUrl"],"allOf":[{"if":{"type":"object","properties":{"grantType":{"const":"authorization_code"}}},"then":{"properties":{"authorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"},"redirectUri":{"type":"string","pattern":"^([A-Za-z][A-Za-z0-9+.-]*:(?!\\d)|\\$\\{)"},"pkce":{"enum":["S256","plain","off"]},"authorizationParams":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":["string","number","boolean","null"]}}},"authorizationRename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}},"authorizationCodeResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"issuer":{"type":"string","minLength":1}},"required":["authorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"authorization_code"}}},"required":["grantType"]},"then":{"allOf":[{"properties":{"authorizationUrl":false}},{"properties":{"redirectUri":false}},{"properties":{"pkce":false}},{"properties":{"authorizationParams":false}},{"properties":{"authorizationRename":false}},{"properties":{"authorizationCodeResponseKey":false}},{"properties":{"issuer":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"client_secret_post"}}},"then":{"properties":{"clientSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"client_secret_basic"}},"required":["clientAuthentication"]},"then":{"properties":{"clientSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"basicEncoding":{"enum":["raw","form"]}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"none"}},"required":["clientAuthentication"]},"then":{"allOf":[{"properties":{"clientSecret":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"private_key_jwt"}},"required":["clientAuthentication"]},"then":{"properties":{"clientAssertion":{"type":"object","additionalProperties":false,"properties":{"algorithm":{"enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"secret":true,"privateKey":true,"keyId":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"claims":{"type":"object"},"additionalHeaders":{"type":"object","properties":{"alg":true,"crit":true,"b64":true},"allOf":[{"properties":{"alg":false}},{"properties":{"crit":false}},{"properties":{"b64":false}}]}},"required":["algorithm"],"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"secret":false}}]}}]}},"required":["clientAssertion"],"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"properties":{"clientSecret":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"private_key_jwt"}}}},"then":{"allOf":[{"properties":{"clientAssertion":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"client_secret_basic"}}}},"then":{"allOf":[{"properties":{"basicEncoding":false}}]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["client_credentials","jwt_bearer"]}}}},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"refresh":{"if":{"type":"boolean"},"then":{"enum":[false]},"else":{"type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":{"type":"boolean"},"refreshTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"},"headers":{"type":"object","additionalProperties":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":["string","number","boolean"]}}},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":["string","number","boolean","null"]}}},"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},"errorBody":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"equals":{"type":["string","number","boolean","null"]}},"required":["path","equals"]},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","minimum":1,"maximum":999999999}},"allOf":[{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":true}},"required":["useRefreshTokenOnce"]},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}}}},{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":false}}},"then":{"allOf":[{"properties":{"refreshTokenResponseKey":false}}]}}]}}}}},{"if":{"type":"object","properties":{"grantType":{"const":"device_code"}},"required":["grantType"]},"then":{"properties":{"deviceAuthorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"}},"required":["deviceAuthorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"device_code"}}}},"then":{"allOf":[{"properties":{"deviceAuthorizationUrl":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"password"}},"required":["grantType"]},"then":{"properties":{"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}}}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"password"}}}},"then":{"allOf":[{"properties":{"username":false}},{"properties":{"password":false}}]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"refresh_token"}}}},"then":{"properties":{"scope":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1}},"tokenRequest":{"type":"object","additionalProperties":false,"properties":{"method":{"enum":["POST","GET"]},"bodyFormat":true,"headers":{"type":"object","additionalProperties":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":["string","number","boolean"]}}},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":["string","number","boolean","null"]}}},"timeout":{"type":["string","integer"],"pattern":"^0*([1-9]|1[0-5])s$","minimum":1,"maximum":15},"rename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}}},"allOf":[{"if":{"type":"object","properties":{"method":{"const":"POST"}}},"then":{"properties":{"bodyFormat":{"enum":["form","json","query"]}}}},{"if":{"type":"object","properties":{"method":{"const":"GET"}},"required":["method"]},"then":{"properties":{"bodyFormat":{"enum":["query"]}}}}]}},"allOf":[{"properties":{"refreshToken":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"refresh_token"}},"required":["grantType"]},"then":{"properties":{"refreshToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"tokenRequest":{"type":"object","additionalProperties":false,"properties":{"method":{"enum":["POST","GET"]},"bodyFormat":true,"headers":{"type":"object","additionalProperties":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":["string","number","boolean"]}}},"additionalPostData":true,"timeout":{"type":["string","integer"],"pattern":"^0*([1-9]|1[0-5])s$","minimum":1,"maximum":15},"rename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}}},"allOf":[{"if":{"type":"object","properties":{"method":{"const":"POST"}}},"then":{"properties":{"bodyFormat":{"enum":["form","json","query"]}}}},{"if":{"type":"object","properties":{"method":{"const":"GET"}},"required":["method"]},"then":{"properties":{"bodyFormat":{"enum":["query"]}}}},{"properties":{"additionalPostData":false}}]}},"allOf":[{"properties":{"scope":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"jwt_bearer"}},"required":["grantType"]},"then":{"properties":{"assertion":{"type":"object","additionalProperties":false,"properties":{"algorithm":{"enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"secret":true,"privateKey":true,"keyId":{"type":"string"},"issuer":{"type":"string","minLength":1},"subject":{"type":"string"},"audience":{"type":"string"},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"claims":{"type":"object"},"additionalHeaders":{"type":"object","properties":{"alg":true,"crit":true,"b64":true},"allOf":[{"properties":{"alg":false}},{"properties":{"crit":false}},{"properties":{"b64":false}}]}},"required":["algorithm","issuer"],"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","required":["literal"],"additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"secret":false}}]}}]},"refresh":{"if":{"type":"boolean"},"then":{"enum":[false]},"else":{"type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":true,"refreshTokenUrl":true,"headers":true,"additionalPostData":true,"accessTokenResponseKey":true,"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},"errorBody":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"equals":{"type":["string","number","boolean","null"]}},"required":["path","equals"]},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","minimum":1,"maximum":999999999}},"allOf":[{"properties":{"useRefreshTokenOnce":false}},{"properties":{"refreshTokenUrl":false}},{"properties":{"headers":false}},{"properties":{"additionalPostData":false}},{"properties":{"accessTokenResponseKey":false}},{"properties":{"refreshTokenResponseKey":false}}]}}},"required":["assertion"],"allOf":[{"properties":{"refreshTokenResponseKey":false}},{"if":{"type":"object","properties":{"clientAuthentication":{"enum":["client_secret_post","client_secret_basic"]}},"required":["clientAuthentication"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"clientAuthentication":{"not":{"enum":["none","private_key_jwt"]}},"clientSecret":true},"required":["clientSecret"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"private_key_jwt"}},"required":["clientAuthentication"],"not":{"type":"object","properties":{"clientId":true},"required":["clientId"]}},"then":{"properties":{"clientAssertion":{"type":"object","properties":{"issuer":true,"subject":true},"required":["issuer","subject"]}}}}]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"jwt_bearer"}}}},"then":{"allOf":[{"properties":{"assertion":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"client_credentials"}},"required":["grantType"]},"then":{"properties":{"refresh":{"if":{"type":"boolean"},"then":{"enum":[false]},"else":{"type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":true,"refreshTokenUrl":true,"headers":true,"additionalPostData":true,"accessTokenResponseKey":true,"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},"errorBody":{"type":"object","additionalProperties":false,"properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"equals":{"type":["string","number","boolean","null"]}},"required":["path","equals"]},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","minimum":1,"maximum":999999999}},"allOf":[{"properties":{"useRefreshTokenOnce":false}},{"properties":{"refreshTokenUrl":false}},{"properties":{"headers":false}},{"properties":{"additionalPostData":false}},{"properties":{"accessTokenResponseKey":false}},{"properties":{"refreshTokenResponseKey":false}}]}}},"allOf":[{"properties":{"refreshTokenResponseKey":false}}]}},{"if":{"type":"object","properties":{"grantType":{"enum":["authorization_code","device_code"]}}},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"scope":{"type":"array"}},"required":["scope"]},"then":{"properties":{"scopeSeparator":{"type":"string","minLength":1}}}},{"if":{"type":"object","properties":{"scope":{"type":"string"}}},"then":{"allOf":[{"properties":{"scopeSeparator":false}}]}},{"if":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]},"then":{"allOf":[{"properties":{"expiresInResponseKey":false}},{"properties":{"expiresInUnit":false}}]}},{"if":{"type":"object","not":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]}},"then":{"properties":{"expiresInResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"expiresInUnit":{"enum":["s","ms"]}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"tokenPrefix":{"type":"string"}},"allOf":[{"properties":{"queryKey":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1}},"allOf":[{"properties":{"headerKey":false}},{"properties":{"tokenPrefix":false}}]}}]};
const pattern32 = new RegExp("^([hH][tT][tT][pP][sS]?://|\\$\\{)", "u");
const pattern33 = new RegExp("^([A-Za-z][A-Za-z0-9+.-]*:(?!\\d)|\\$\\{)", "u");
const pattern34 = new RegExp("^(?![^]*\\$\\{)", "u");
const pattern45 = new RegExp("^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$", "u");
const pattern47 = new RegExp("^(off|0*[1-9][0-9]{0,8}[smhd])$", "u");
const pattern51 = new RegExp("^0*([1-9]|1[0-5])s$", "u");
const pattern67 = new RegExp("^[^${}]+$", "u");

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
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
if(!pattern32.test(data1)){
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
if(!pattern33.test(data2)){
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
const err7 = {instancePath:instancePath+"/pkce",schemaPath:"#/allOf/0/then/properties/pkce/enum",keyword:"enum",params:{allowedValues: schema20.allOf[0].then.properties.pkce.enum}};
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
const _errs17 = errors;
let valid6 = true;
const _errs18 = errors;
if(errors === _errs18){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
let missing0;
if((data5.literal === undefined) && (missing0 = "literal")){
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
else {
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
var _valid1 = _errs18 === errors;
errors = _errs17;
if(vErrors !== null){
if(_errs17){
vErrors.length = _errs17;
}
else {
vErrors = null;
}
}
let ifClause0;
if(_valid1){
const _errs20 = errors;
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
if(data5.literal === undefined){
const err12 = {instancePath:instancePath+"/authorizationParams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationParams/additionalProperties/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key2 in data5){
if(!(key2 === "literal")){
const err13 = {instancePath:instancePath+"/authorizationParams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationParams/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data5.literal !== undefined){
if(typeof data5.literal !== "string"){
const err14 = {instancePath:instancePath+"/authorizationParams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/literal",schemaPath:"#/allOf/0/then/properties/authorizationParams/additionalProperties/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err15 = {instancePath:instancePath+"/authorizationParams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationParams/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs20 === errors;
valid6 = _valid1;
ifClause0 = "then";
}
else {
const _errs25 = errors;
if((((typeof data5 !== "string") && (!((typeof data5 == "number") && (isFinite(data5))))) && (typeof data5 !== "boolean")) && (data5 !== null)){
const err16 = {instancePath:instancePath+"/authorizationParams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationParams/additionalProperties/else/type",keyword:"type",params:{type: schema20.allOf[0].then.properties.authorizationParams.additionalProperties.else.type}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs25 === errors;
valid6 = _valid1;
ifClause0 = "else";
}
if(!valid6){
const err17 = {instancePath:instancePath+"/authorizationParams/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationParams/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause0}};
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
else {
const err18 = {instancePath:instancePath+"/authorizationParams",schemaPath:"#/allOf/0/then/properties/authorizationParams/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.authorizationRename !== undefined){
let data7 = data.authorizationRename;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
for(const key3 in data7){
const _errs29 = errors;
if(typeof key3 === "string"){
if(func3(key3) < 1){
const err19 = {instancePath:instancePath+"/authorizationRename",schemaPath:"#/allOf/0/then/properties/authorizationRename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key3};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid8 = _errs29 === errors;
if(!valid8){
const err20 = {instancePath:instancePath+"/authorizationRename",schemaPath:"#/allOf/0/then/properties/authorizationRename/propertyNames",keyword:"propertyNames",params:{propertyName: key3}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
for(const key4 in data7){
let data8 = data7[key4];
if(typeof data8 === "string"){
if(func3(data8) < 1){
const err21 = {instancePath:instancePath+"/authorizationRename/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationRename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(!pattern34.test(data8)){
const err22 = {instancePath:instancePath+"/authorizationRename/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationRename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
else {
const err23 = {instancePath:instancePath+"/authorizationRename/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/0/then/properties/authorizationRename/additionalProperties/type",keyword:"type",params:{type: "string"}};
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
const err24 = {instancePath:instancePath+"/authorizationRename",schemaPath:"#/allOf/0/then/properties/authorizationRename/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.authorizationCodeResponseKey !== undefined){
let data9 = data.authorizationCodeResponseKey;
if(typeof data9 === "string"){
if(func3(data9) < 1){
const err25 = {instancePath:instancePath+"/authorizationCodeResponseKey",schemaPath:"#/allOf/0/then/properties/authorizationCodeResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(!pattern34.test(data9)){
const err26 = {instancePath:instancePath+"/authorizationCodeResponseKey",schemaPath:"#/allOf/0/then/properties/authorizationCodeResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
else {
const err27 = {instancePath:instancePath+"/authorizationCodeResponseKey",schemaPath:"#/allOf/0/then/properties/authorizationCodeResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.issuer !== undefined){
let data10 = data.issuer;
if(typeof data10 === "string"){
if(func3(data10) < 1){
const err28 = {instancePath:instancePath+"/issuer",schemaPath:"#/allOf/0/then/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
else {
const err29 = {instancePath:instancePath+"/issuer",schemaPath:"#/allOf/0/then/properties/issuer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err30 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
const _errs38 = errors;
let valid10 = true;
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.grantType === undefined) && (missing1 = "grantType")){
const err31 = {};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
else {
if(data.grantType !== undefined){
let data11 = data.grantType;
if(typeof data11 !== "string"){
const err32 = {};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
const _errs43 = errors;
const _errs44 = errors;
if("authorization_code" !== data11){
const err33 = {};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var valid12 = _errs44 === errors;
if(valid12){
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
errors = _errs43;
if(vErrors !== null){
if(_errs43){
vErrors.length = _errs43;
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
var _valid2 = _errs39 === errors;
errors = _errs38;
if(vErrors !== null){
if(_errs38){
vErrors.length = _errs38;
}
else {
vErrors = null;
}
}
if(_valid2){
const _errs45 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationUrl !== undefined){
const err36 = {instancePath:instancePath+"/authorizationUrl",schemaPath:"#/allOf/1/then/allOf/0/properties/authorizationUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.redirectUri !== undefined){
const err37 = {instancePath:instancePath+"/redirectUri",schemaPath:"#/allOf/1/then/allOf/1/properties/redirectUri/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.pkce !== undefined){
const err38 = {instancePath:instancePath+"/pkce",schemaPath:"#/allOf/1/then/allOf/2/properties/pkce/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationParams !== undefined){
const err39 = {instancePath:instancePath+"/authorizationParams",schemaPath:"#/allOf/1/then/allOf/3/properties/authorizationParams/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationRename !== undefined){
const err40 = {instancePath:instancePath+"/authorizationRename",schemaPath:"#/allOf/1/then/allOf/4/properties/authorizationRename/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.authorizationCodeResponseKey !== undefined){
const err41 = {instancePath:instancePath+"/authorizationCodeResponseKey",schemaPath:"#/allOf/1/then/allOf/5/properties/authorizationCodeResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.issuer !== undefined){
const err42 = {instancePath:instancePath+"/issuer",schemaPath:"#/allOf/1/then/allOf/6/properties/issuer/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
var _valid2 = _errs45 === errors;
valid10 = _valid2;
}
if(!valid10){
const err43 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
const _errs54 = errors;
let valid21 = true;
const _errs55 = errors;
if(errors === _errs55){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAuthentication !== undefined){
if("client_secret_post" !== data.clientAuthentication){
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
var _valid3 = _errs55 === errors;
errors = _errs54;
if(vErrors !== null){
if(_errs54){
vErrors.length = _errs54;
}
else {
vErrors = null;
}
}
if(_valid3){
const _errs58 = errors;
const _errs60 = errors;
let valid24 = true;
const _errs61 = errors;
if(errors === _errs61){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.grantType === undefined) && (missing2 = "grantType")){
const err46 = {};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
else {
if(data.grantType !== undefined){
let data20 = data.grantType;
if(typeof data20 !== "string"){
const err47 = {};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
const _errs65 = errors;
const _errs66 = errors;
if(!(((data20 === "authorization_code") || (data20 === "device_code")) || (data20 === "jwt_bearer"))){
const err48 = {};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
var valid26 = _errs66 === errors;
if(valid26){
const err49 = {};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
errors = _errs65;
if(vErrors !== null){
if(_errs65){
vErrors.length = _errs65;
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
const err50 = {};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
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
if(_valid4){
const _errs67 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err51 = {instancePath,schemaPath:"#/allOf/2/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid4 = _errs67 === errors;
valid24 = _valid4;
}
if(!valid24){
const err52 = {instancePath,schemaPath:"#/allOf/2/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientSecret !== undefined){
let data21 = data.clientSecret;
const _errs69 = errors;
let valid28 = true;
const _errs70 = errors;
if(errors === _errs70){
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
let missing3;
if((data21.literal === undefined) && (missing3 = "literal")){
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
else {
const err54 = {};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
var _valid5 = _errs70 === errors;
errors = _errs69;
if(vErrors !== null){
if(_errs69){
vErrors.length = _errs69;
}
else {
vErrors = null;
}
}
let ifClause1;
if(_valid5){
const _errs72 = errors;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.literal === undefined){
const err55 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
for(const key5 in data21){
if(!(key5 === "literal")){
const err56 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data21.literal !== undefined){
if(typeof data21.literal !== "string"){
const err57 = {instancePath:instancePath+"/clientSecret/literal",schemaPath:"#/allOf/2/then/properties/clientSecret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid5 = _errs72 === errors;
valid28 = _valid5;
ifClause1 = "then";
}
else {
const _errs77 = errors;
if(typeof data21 === "string"){
if(!pattern10.test(data21)){
const err59 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err60 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid5 = _errs77 === errors;
valid28 = _valid5;
ifClause1 = "else";
}
if(!valid28){
const err61 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
var _valid3 = _errs58 === errors;
valid21 = _valid3;
}
if(!valid21){
const err62 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
const _errs80 = errors;
let valid30 = true;
const _errs81 = errors;
if(errors === _errs81){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.clientAuthentication === undefined) && (missing4 = "clientAuthentication")){
const err63 = {};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
if("client_secret_basic" !== data.clientAuthentication){
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
}
}
else {
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
var _valid6 = _errs81 === errors;
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
if(_valid6){
const _errs84 = errors;
const _errs86 = errors;
let valid33 = true;
const _errs87 = errors;
if(errors === _errs87){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.grantType === undefined) && (missing5 = "grantType")){
const err66 = {};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
else {
if(data.grantType !== undefined){
let data24 = data.grantType;
if(typeof data24 !== "string"){
const err67 = {};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const _errs91 = errors;
const _errs92 = errors;
if(!(((data24 === "authorization_code") || (data24 === "device_code")) || (data24 === "jwt_bearer"))){
const err68 = {};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var valid35 = _errs92 === errors;
if(valid35){
const err69 = {};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
else {
errors = _errs91;
if(vErrors !== null){
if(_errs91){
vErrors.length = _errs91;
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
const err70 = {};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
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
if(_valid7){
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err71 = {instancePath,schemaPath:"#/allOf/3/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
var _valid7 = _errs93 === errors;
valid33 = _valid7;
}
if(!valid33){
const err72 = {instancePath,schemaPath:"#/allOf/3/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientSecret !== undefined){
let data25 = data.clientSecret;
const _errs95 = errors;
let valid37 = true;
const _errs96 = errors;
if(errors === _errs96){
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
let missing6;
if((data25.literal === undefined) && (missing6 = "literal")){
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
var _valid8 = _errs96 === errors;
errors = _errs95;
if(vErrors !== null){
if(_errs95){
vErrors.length = _errs95;
}
else {
vErrors = null;
}
}
let ifClause2;
if(_valid8){
const _errs98 = errors;
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.literal === undefined){
const err75 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
for(const key6 in data25){
if(!(key6 === "literal")){
const err76 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data25.literal !== undefined){
if(typeof data25.literal !== "string"){
const err77 = {instancePath:instancePath+"/clientSecret/literal",schemaPath:"#/allOf/3/then/properties/clientSecret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err78 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
var _valid8 = _errs98 === errors;
valid37 = _valid8;
ifClause2 = "then";
}
else {
const _errs103 = errors;
if(typeof data25 === "string"){
if(!pattern10.test(data25)){
const err79 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
var _valid8 = _errs103 === errors;
valid37 = _valid8;
ifClause2 = "else";
}
if(!valid37){
const err81 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/if",keyword:"if",params:{failingKeyword: ifClause2}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.basicEncoding !== undefined){
let data27 = data.basicEncoding;
if(!((data27 === "raw") || (data27 === "form"))){
const err82 = {instancePath:instancePath+"/basicEncoding",schemaPath:"#/allOf/3/then/properties/basicEncoding/enum",keyword:"enum",params:{allowedValues: schema20.allOf[3].then.properties.basicEncoding.enum}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
}
var _valid6 = _errs84 === errors;
valid30 = _valid6;
}
if(!valid30){
const err83 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
const _errs107 = errors;
let valid39 = true;
const _errs108 = errors;
if(errors === _errs108){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing7;
if((data.clientAuthentication === undefined) && (missing7 = "clientAuthentication")){
const err84 = {};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
if("none" !== data.clientAuthentication){
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
}
}
else {
const err86 = {};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
var _valid9 = _errs108 === errors;
errors = _errs107;
if(vErrors !== null){
if(_errs107){
vErrors.length = _errs107;
}
else {
vErrors = null;
}
}
if(_valid9){
const _errs111 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientSecret !== undefined){
const err87 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/4/then/allOf/0/properties/clientSecret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
var _valid9 = _errs111 === errors;
valid39 = _valid9;
}
if(!valid39){
const err88 = {instancePath,schemaPath:"#/allOf/4/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
const _errs114 = errors;
let valid43 = true;
const _errs115 = errors;
if(errors === _errs115){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing8;
if((data.clientAuthentication === undefined) && (missing8 = "clientAuthentication")){
const err89 = {};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
if("private_key_jwt" !== data.clientAuthentication){
const err90 = {};
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
}
else {
const err91 = {};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
var _valid10 = _errs115 === errors;
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
if(_valid10){
const _errs118 = errors;
const _errs120 = errors;
let valid46 = true;
const _errs121 = errors;
if(errors === _errs121){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing9;
if((data.grantType === undefined) && (missing9 = "grantType")){
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
if(data.grantType !== undefined){
let data31 = data.grantType;
if(typeof data31 !== "string"){
const err93 = {};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
const _errs125 = errors;
const _errs126 = errors;
if(!(((data31 === "authorization_code") || (data31 === "device_code")) || (data31 === "jwt_bearer"))){
const err94 = {};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
var valid48 = _errs126 === errors;
if(valid48){
const err95 = {};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
else {
errors = _errs125;
if(vErrors !== null){
if(_errs125){
vErrors.length = _errs125;
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
var _valid11 = _errs121 === errors;
errors = _errs120;
if(vErrors !== null){
if(_errs120){
vErrors.length = _errs120;
}
else {
vErrors = null;
}
}
if(_valid11){
const _errs127 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err97 = {instancePath,schemaPath:"#/allOf/5/then/allOf/0/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
var _valid11 = _errs127 === errors;
valid46 = _valid11;
}
if(!valid46){
const err98 = {instancePath,schemaPath:"#/allOf/5/then/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientSecret !== undefined){
const err99 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/5/then/allOf/1/properties/clientSecret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAssertion === undefined){
const err100 = {instancePath,schemaPath:"#/allOf/5/then/required",keyword:"required",params:{missingProperty: "clientAssertion"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
if(data.clientAssertion !== undefined){
let data33 = data.clientAssertion;
const _errs132 = errors;
let valid52 = true;
const _errs133 = errors;
if(errors === _errs133){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing10;
if((data33.algorithm === undefined) && (missing10 = "algorithm")){
const err101 = {};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
else {
if(data33.algorithm !== undefined){
let data34 = data33.algorithm;
if(!(((data34 === "HS256") || (data34 === "HS384")) || (data34 === "HS512"))){
const err102 = {};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
}
else {
const err103 = {};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
var _valid12 = _errs133 === errors;
errors = _errs132;
if(vErrors !== null){
if(_errs132){
vErrors.length = _errs132;
}
else {
vErrors = null;
}
}
if(_valid12){
const _errs136 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.privateKey !== undefined){
const err104 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.secret !== undefined){
let data36 = data33.secret;
const _errs139 = errors;
let valid57 = true;
const _errs140 = errors;
if(errors === _errs140){
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
let missing11;
if((data36.literal === undefined) && (missing11 = "literal")){
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
var _valid13 = _errs140 === errors;
errors = _errs139;
if(vErrors !== null){
if(_errs139){
vErrors.length = _errs139;
}
else {
vErrors = null;
}
}
let ifClause3;
if(_valid13){
const _errs142 = errors;
if(data36 && typeof data36 == "object" && !Array.isArray(data36)){
if(data36.literal === undefined){
const err107 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
for(const key7 in data36){
if(!(key7 === "literal")){
const err108 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data36.literal !== undefined){
if(typeof data36.literal !== "string"){
const err109 = {instancePath:instancePath+"/clientAssertion/secret/literal",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid13 = _errs142 === errors;
valid57 = _valid13;
ifClause3 = "then";
}
else {
const _errs147 = errors;
if(typeof data36 === "string"){
if(!pattern10.test(data36)){
const err111 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
}
else {
const err112 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
var _valid13 = _errs147 === errors;
valid57 = _valid13;
ifClause3 = "else";
}
if(!valid57){
const err113 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause3}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
}
}
var _valid12 = _errs136 === errors;
valid52 = _valid12;
}
if(!valid52){
const err114 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
const _errs150 = errors;
let valid59 = true;
const _errs151 = errors;
if(errors === _errs151){
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
let missing12;
if((data33.algorithm === undefined) && (missing12 = "algorithm")){
const err115 = {};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
else {
if(data33.algorithm !== undefined){
let data38 = data33.algorithm;
if(!((((((((((data38 === "RS256") || (data38 === "RS384")) || (data38 === "RS512")) || (data38 === "PS256")) || (data38 === "PS384")) || (data38 === "PS512")) || (data38 === "ES256")) || (data38 === "ES384")) || (data38 === "ES512")) || (data38 === "EdDSA"))){
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
}
}
else {
const err117 = {};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
var _valid14 = _errs151 === errors;
errors = _errs150;
if(vErrors !== null){
if(_errs150){
vErrors.length = _errs150;
}
else {
vErrors = null;
}
}
if(_valid14){
const _errs154 = errors;
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.secret !== undefined){
const err118 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.privateKey !== undefined){
let data40 = data33.privateKey;
const _errs157 = errors;
let valid64 = true;
const _errs158 = errors;
if(errors === _errs158){
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
let missing13;
if((data40.literal === undefined) && (missing13 = "literal")){
const err119 = {};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
else {
const err120 = {};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
var _valid15 = _errs158 === errors;
errors = _errs157;
if(vErrors !== null){
if(_errs157){
vErrors.length = _errs157;
}
else {
vErrors = null;
}
}
let ifClause4;
if(_valid15){
const _errs160 = errors;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.literal === undefined){
const err121 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
for(const key8 in data40){
if(!(key8 === "literal")){
const err122 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data40.literal !== undefined){
if(typeof data40.literal !== "string"){
const err123 = {instancePath:instancePath+"/clientAssertion/privateKey/literal",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
}
else {
const err124 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
var _valid15 = _errs160 === errors;
valid64 = _valid15;
ifClause4 = "then";
}
else {
const _errs165 = errors;
if(typeof data40 === "string"){
if(!pattern10.test(data40)){
const err125 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
else {
const err126 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
var _valid15 = _errs165 === errors;
valid64 = _valid15;
ifClause4 = "else";
}
if(!valid64){
const err127 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause4}};
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
var _valid14 = _errs154 === errors;
valid59 = _valid14;
}
if(!valid59){
const err128 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
if(data33 && typeof data33 == "object" && !Array.isArray(data33)){
if(data33.algorithm === undefined){
const err129 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
for(const key9 in data33){
if(!(func2.call(schema20.allOf[5].then.properties.clientAssertion.properties, key9))){
const err130 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data33.algorithm !== undefined){
let data42 = data33.algorithm;
if(!(((((((((((((data42 === "HS256") || (data42 === "HS384")) || (data42 === "HS512")) || (data42 === "RS256")) || (data42 === "RS384")) || (data42 === "RS512")) || (data42 === "PS256")) || (data42 === "PS384")) || (data42 === "PS512")) || (data42 === "ES256")) || (data42 === "ES384")) || (data42 === "ES512")) || (data42 === "EdDSA"))){
const err131 = {instancePath:instancePath+"/clientAssertion/algorithm",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema20.allOf[5].then.properties.clientAssertion.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data33.keyId !== undefined){
if(typeof data33.keyId !== "string"){
const err132 = {instancePath:instancePath+"/clientAssertion/keyId",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/keyId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data33.issuer !== undefined){
if(typeof data33.issuer !== "string"){
const err133 = {instancePath:instancePath+"/clientAssertion/issuer",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/issuer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data33.subject !== undefined){
if(typeof data33.subject !== "string"){
const err134 = {instancePath:instancePath+"/clientAssertion/subject",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
if(data33.audience !== undefined){
if(typeof data33.audience !== "string"){
const err135 = {instancePath:instancePath+"/clientAssertion/audience",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/audience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
}
if(data33.expiresIn !== undefined){
let data47 = data33.expiresIn;
if((typeof data47 !== "string") && (!(((typeof data47 == "number") && (!(data47 % 1) && !isNaN(data47))) && (isFinite(data47))))){
const err136 = {instancePath:instancePath+"/clientAssertion/expiresIn",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/expiresIn/type",keyword:"type",params:{type: schema20.allOf[5].then.properties.clientAssertion.properties.expiresIn.type}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
if((typeof data47 == "number") && (isFinite(data47))){
if(data47 > 999999999 || isNaN(data47)){
const err137 = {instancePath:instancePath+"/clientAssertion/expiresIn",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
if(data47 < 1 || isNaN(data47)){
const err138 = {instancePath:instancePath+"/clientAssertion/expiresIn",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
if(typeof data47 === "string"){
if(!pattern21.test(data47)){
const err139 = {instancePath:instancePath+"/clientAssertion/expiresIn",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
}
}
if(data33.claims !== undefined){
let data48 = data33.claims;
if(!(data48 && typeof data48 == "object" && !Array.isArray(data48))){
const err140 = {instancePath:instancePath+"/clientAssertion/claims",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/claims/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data33.additionalHeaders !== undefined){
let data49 = data33.additionalHeaders;
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.alg !== undefined){
const err141 = {instancePath:instancePath+"/clientAssertion/additionalHeaders/alg",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.crit !== undefined){
const err142 = {instancePath:instancePath+"/clientAssertion/additionalHeaders/crit",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/allOf/1/properties/crit/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.b64 !== undefined){
const err143 = {instancePath:instancePath+"/clientAssertion/additionalHeaders/b64",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/allOf/2/properties/b64/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
if(!(data49 && typeof data49 == "object" && !Array.isArray(data49))){
const err144 = {instancePath:instancePath+"/clientAssertion/additionalHeaders",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
}
}
var _valid10 = _errs118 === errors;
valid43 = _valid10;
}
if(!valid43){
const err146 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const _errs187 = errors;
let valid71 = true;
const _errs188 = errors;
if(errors === _errs188){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAuthentication !== undefined){
let data53 = data.clientAuthentication;
if(typeof data53 !== "string"){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
const _errs192 = errors;
const _errs193 = errors;
if("private_key_jwt" !== data53){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
}
errors++;
}
var valid73 = _errs193 === errors;
if(valid73){
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
else {
errors = _errs192;
if(vErrors !== null){
if(_errs192){
vErrors.length = _errs192;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err150 = {};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
}
var _valid16 = _errs188 === errors;
errors = _errs187;
if(vErrors !== null){
if(_errs187){
vErrors.length = _errs187;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs194 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAssertion !== undefined){
const err151 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/6/then/allOf/0/properties/clientAssertion/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
var _valid16 = _errs194 === errors;
valid71 = _valid16;
}
if(!valid71){
const err152 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
const _errs197 = errors;
let valid76 = true;
const _errs198 = errors;
if(errors === _errs198){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAuthentication !== undefined){
let data55 = data.clientAuthentication;
if(typeof data55 !== "string"){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
}
const _errs202 = errors;
const _errs203 = errors;
if("client_secret_basic" !== data55){
const err154 = {};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var valid78 = _errs203 === errors;
if(valid78){
const err155 = {};
if(vErrors === null){
vErrors = [err155];
}
else {
vErrors.push(err155);
}
errors++;
}
else {
errors = _errs202;
if(vErrors !== null){
if(_errs202){
vErrors.length = _errs202;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err156 = {};
if(vErrors === null){
vErrors = [err156];
}
else {
vErrors.push(err156);
}
errors++;
}
}
var _valid17 = _errs198 === errors;
errors = _errs197;
if(vErrors !== null){
if(_errs197){
vErrors.length = _errs197;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs204 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basicEncoding !== undefined){
const err157 = {instancePath:instancePath+"/basicEncoding",schemaPath:"#/allOf/7/then/allOf/0/properties/basicEncoding/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var _valid17 = _errs204 === errors;
valid76 = _valid17;
}
if(!valid76){
const err158 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
const _errs207 = errors;
let valid81 = true;
const _errs208 = errors;
if(errors === _errs208){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data57 = data.grantType;
if(typeof data57 !== "string"){
const err159 = {};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
const _errs212 = errors;
const _errs213 = errors;
if(!((data57 === "client_credentials") || (data57 === "jwt_bearer"))){
const err160 = {};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
var valid83 = _errs213 === errors;
if(valid83){
const err161 = {};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
else {
errors = _errs212;
if(vErrors !== null){
if(_errs212){
vErrors.length = _errs212;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err162 = {};
if(vErrors === null){
vErrors = [err162];
}
else {
vErrors.push(err162);
}
errors++;
}
}
var _valid18 = _errs208 === errors;
errors = _errs207;
if(vErrors !== null){
if(_errs207){
vErrors.length = _errs207;
}
else {
vErrors = null;
}
}
if(_valid18){
const _errs214 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshTokenResponseKey !== undefined){
let data58 = data.refreshTokenResponseKey;
if(typeof data58 === "string"){
if(func3(data58) < 1){
const err163 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
if(!pattern34.test(data58)){
const err164 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
else {
const err165 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
}
if(data.refresh !== undefined){
let data59 = data.refresh;
const _errs218 = errors;
let valid85 = true;
const _errs219 = errors;
if(typeof data59 !== "boolean"){
const err166 = {};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
var _valid19 = _errs219 === errors;
errors = _errs218;
if(vErrors !== null){
if(_errs218){
vErrors.length = _errs218;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid19){
const _errs221 = errors;
if(!(data59 === false)){
const err167 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema20.allOf[8].then.properties.refresh.then.enum}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
var _valid19 = _errs221 === errors;
valid85 = _valid19;
ifClause5 = "then";
}
else {
const _errs222 = errors;
const _errs225 = errors;
let valid87 = true;
const _errs226 = errors;
if(errors === _errs226){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
let missing14;
if((data59.useRefreshTokenOnce === undefined) && (missing14 = "useRefreshTokenOnce")){
const err168 = {};
if(vErrors === null){
vErrors = [err168];
}
else {
vErrors.push(err168);
}
errors++;
}
else {
if(data59.useRefreshTokenOnce !== undefined){
if(true !== data59.useRefreshTokenOnce){
const err169 = {};
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
}
else {
const err170 = {};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
}
var _valid20 = _errs226 === errors;
errors = _errs225;
if(vErrors !== null){
if(_errs225){
vErrors.length = _errs225;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs229 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.refreshTokenResponseKey !== undefined){
let data61 = data59.refreshTokenResponseKey;
if(typeof data61 === "string"){
if(func3(data61) < 1){
const err171 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
if(!pattern34.test(data61)){
const err172 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
else {
const err173 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
}
var _valid20 = _errs229 === errors;
valid87 = _valid20;
}
if(!valid87){
const err174 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
const _errs233 = errors;
let valid90 = true;
const _errs234 = errors;
if(errors === _errs234){
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.useRefreshTokenOnce !== undefined){
if(false !== data59.useRefreshTokenOnce){
const err175 = {};
if(vErrors === null){
vErrors = [err175];
}
else {
vErrors.push(err175);
}
errors++;
}
}
}
else {
const err176 = {};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
var _valid21 = _errs234 === errors;
errors = _errs233;
if(vErrors !== null){
if(_errs233){
vErrors.length = _errs233;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs237 = errors;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
if(data59.refreshTokenResponseKey !== undefined){
const err177 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/1/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
}
var _valid21 = _errs237 === errors;
valid90 = _valid21;
}
if(!valid90){
const err178 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key10 in data59){
if(!(func2.call(schema20.allOf[8].then.properties.refresh.else.properties, key10))){
const err179 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data59.useRefreshTokenOnce !== undefined){
if(typeof data59.useRefreshTokenOnce !== "boolean"){
const err180 = {instancePath:instancePath+"/refresh/useRefreshTokenOnce",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/useRefreshTokenOnce/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
}
if(data59.refreshTokenUrl !== undefined){
let data65 = data59.refreshTokenUrl;
if(typeof data65 === "string"){
if(!pattern32.test(data65)){
const err181 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
}
else {
const err182 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshTokenUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(data59.headers !== undefined){
let data66 = data59.headers;
if(data66 && typeof data66 == "object" && !Array.isArray(data66)){
for(const key11 in data66){
let data67 = data66[key11];
const _errs248 = errors;
let valid96 = true;
const _errs249 = errors;
if(errors === _errs249){
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
let missing15;
if((data67.literal === undefined) && (missing15 = "literal")){
const err183 = {};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
else {
const err184 = {};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
}
var _valid22 = _errs249 === errors;
errors = _errs248;
if(vErrors !== null){
if(_errs248){
vErrors.length = _errs248;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid22){
const _errs251 = errors;
if(data67 && typeof data67 == "object" && !Array.isArray(data67)){
if(data67.literal === undefined){
const err185 = {instancePath:instancePath+"/refresh/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
for(const key12 in data67){
if(!(key12 === "literal")){
const err186 = {instancePath:instancePath+"/refresh/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key12}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
if(data67.literal !== undefined){
if(typeof data67.literal !== "string"){
const err187 = {instancePath:instancePath+"/refresh/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1")+"/literal",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err188 = {instancePath:instancePath+"/refresh/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
var _valid22 = _errs251 === errors;
valid96 = _valid22;
ifClause6 = "then";
}
else {
const _errs256 = errors;
if(((typeof data67 !== "string") && (!((typeof data67 == "number") && (isFinite(data67))))) && (typeof data67 !== "boolean")){
const err189 = {instancePath:instancePath+"/refresh/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/else/type",keyword:"type",params:{type: schema20.allOf[8].then.properties.refresh.else.properties.headers.additionalProperties.else.type}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
var _valid22 = _errs256 === errors;
valid96 = _valid22;
ifClause6 = "else";
}
if(!valid96){
const err190 = {instancePath:instancePath+"/refresh/headers/" + key11.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause6}};
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
const err191 = {instancePath:instancePath+"/refresh/headers",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
}
if(data59.additionalPostData !== undefined){
let data69 = data59.additionalPostData;
if(data69 && typeof data69 == "object" && !Array.isArray(data69)){
for(const key13 in data69){
const _errs260 = errors;
if(typeof key13 === "string"){
if(func3(key13) < 1){
const err192 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key13};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
var valid98 = _errs260 === errors;
if(!valid98){
const err193 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key13}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
for(const key14 in data69){
let data70 = data69[key14];
const _errs263 = errors;
let valid100 = true;
const _errs264 = errors;
if(errors === _errs264){
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
let missing16;
if((data70.literal === undefined) && (missing16 = "literal")){
const err194 = {};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
else {
const err195 = {};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
var _valid23 = _errs264 === errors;
errors = _errs263;
if(vErrors !== null){
if(_errs263){
vErrors.length = _errs263;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid23){
const _errs266 = errors;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.literal === undefined){
const err196 = {instancePath:instancePath+"/refresh/additionalPostData/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/additionalProperties/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
for(const key15 in data70){
if(!(key15 === "literal")){
const err197 = {instancePath:instancePath+"/refresh/additionalPostData/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
}
if(data70.literal !== undefined){
if(typeof data70.literal !== "string"){
const err198 = {instancePath:instancePath+"/refresh/additionalPostData/" + key14.replace(/~/g, "~0").replace(/\//g, "~1")+"/literal",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/additionalProperties/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
}
else {
const err199 = {instancePath:instancePath+"/refresh/additionalPostData/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
var _valid23 = _errs266 === errors;
valid100 = _valid23;
ifClause7 = "then";
}
else {
const _errs271 = errors;
if((((typeof data70 !== "string") && (!((typeof data70 == "number") && (isFinite(data70))))) && (typeof data70 !== "boolean")) && (data70 !== null)){
const err200 = {instancePath:instancePath+"/refresh/additionalPostData/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/additionalProperties/else/type",keyword:"type",params:{type: schema20.allOf[8].then.properties.refresh.else.properties.additionalPostData.additionalProperties.else.type}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid23 = _errs271 === errors;
valid100 = _valid23;
ifClause7 = "else";
}
if(!valid100){
const err201 = {instancePath:instancePath+"/refresh/additionalPostData/" + key14.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause7}};
if(vErrors === null){
vErrors = [err201];
}
else {
vErrors.push(err201);
}
errors++;
}
}
}
else {
const err202 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
}
if(data59.accessTokenResponseKey !== undefined){
let data72 = data59.accessTokenResponseKey;
if(typeof data72 === "string"){
if(func3(data72) < 1){
const err203 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
if(!pattern34.test(data72)){
const err204 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err204];
}
else {
vErrors.push(err204);
}
errors++;
}
}
else {
const err205 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err205];
}
else {
vErrors.push(err205);
}
errors++;
}
}
if(data59.errorStatusCodes !== undefined){
let data73 = data59.errorStatusCodes;
if(((!(Array.isArray(data73))) && (typeof data73 !== "string")) && (!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73))))){
const err206 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema20.allOf[8].then.properties.refresh.else.properties.errorStatusCodes.type}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 599 || isNaN(data73)){
const err207 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
if(data73 < 100 || isNaN(data73)){
const err208 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
if(typeof data73 === "string"){
if(!pattern45.test(data73)){
const err209 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
}
if(Array.isArray(data73)){
const len0 = data73.length;
for(let i0=0; i0<len0; i0++){
let data74 = data73[i0];
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err210 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i0,schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 599 || isNaN(data74)){
const err211 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i0,schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
if(data74 < 100 || isNaN(data74)){
const err212 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i0,schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
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
let i1 = data73.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data73[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err213 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data59.errorBody !== undefined){
let data75 = data59.errorBody;
if(data75 && typeof data75 == "object" && !Array.isArray(data75)){
if(data75.path === undefined){
const err214 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
if(data75.equals === undefined){
const err215 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
for(const key16 in data75){
if(!((key16 === "path") || (key16 === "equals"))){
const err216 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
}
if(data75.path !== undefined){
let data76 = data75.path;
if(typeof data76 === "string"){
if(func3(data76) < 1){
const err217 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
if(!pattern34.test(data76)){
const err218 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err218];
}
else {
vErrors.push(err218);
}
errors++;
}
}
else {
const err219 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err219];
}
else {
vErrors.push(err219);
}
errors++;
}
}
if(data75.equals !== undefined){
let data77 = data75.equals;
if((((typeof data77 !== "string") && (!((typeof data77 == "number") && (isFinite(data77))))) && (typeof data77 !== "boolean")) && (data77 !== null)){
const err220 = {instancePath:instancePath+"/refresh/errorBody/equals",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema20.allOf[8].then.properties.refresh.else.properties.errorBody.properties.equals.type}};
if(vErrors === null){
vErrors = [err220];
}
else {
vErrors.push(err220);
}
errors++;
}
}
}
else {
const err221 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data59.refreshBefore !== undefined){
let data78 = data59.refreshBefore;
if((typeof data78 !== "string") && (!(((typeof data78 == "number") && (!(data78 % 1) && !isNaN(data78))) && (isFinite(data78))))){
const err222 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema20.allOf[8].then.properties.refresh.else.properties.refreshBefore.type}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
if((typeof data78 == "number") && (isFinite(data78))){
if(data78 > 999999999 || isNaN(data78)){
const err223 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
if(data78 < 1 || isNaN(data78)){
const err224 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
if(typeof data78 === "string"){
if(!pattern47.test(data78)){
const err225 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
}
}
}
else {
const err226 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
var _valid19 = _errs222 === errors;
valid85 = _valid19;
ifClause5 = "else";
}
if(!valid85){
const err227 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
}
var _valid18 = _errs214 === errors;
valid81 = _valid18;
}
if(!valid81){
const err228 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err228];
}
else {
vErrors.push(err228);
}
errors++;
}
const _errs289 = errors;
let valid106 = true;
const _errs290 = errors;
if(errors === _errs290){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing17;
if((data.grantType === undefined) && (missing17 = "grantType")){
const err229 = {};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("device_code" !== data.grantType){
const err230 = {};
if(vErrors === null){
vErrors = [err230];
}
else {
vErrors.push(err230);
}
errors++;
}
}
}
}
else {
const err231 = {};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
}
var _valid24 = _errs290 === errors;
errors = _errs289;
if(vErrors !== null){
if(_errs289){
vErrors.length = _errs289;
}
else {
vErrors = null;
}
}
if(_valid24){
const _errs293 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceAuthorizationUrl === undefined){
const err232 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "deviceAuthorizationUrl"}};
if(vErrors === null){
vErrors = [err232];
}
else {
vErrors.push(err232);
}
errors++;
}
if(data.deviceAuthorizationUrl !== undefined){
let data80 = data.deviceAuthorizationUrl;
if(typeof data80 === "string"){
if(!pattern32.test(data80)){
const err233 = {instancePath:instancePath+"/deviceAuthorizationUrl",schemaPath:"#/allOf/9/then/properties/deviceAuthorizationUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
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
const err234 = {instancePath:instancePath+"/deviceAuthorizationUrl",schemaPath:"#/allOf/9/then/properties/deviceAuthorizationUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err234];
}
else {
vErrors.push(err234);
}
errors++;
}
}
}
var _valid24 = _errs293 === errors;
valid106 = _valid24;
}
if(!valid106){
const err235 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const _errs297 = errors;
let valid109 = true;
const _errs298 = errors;
if(errors === _errs298){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data81 = data.grantType;
if(typeof data81 !== "string"){
const err236 = {};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
const _errs302 = errors;
const _errs303 = errors;
if("device_code" !== data81){
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var valid111 = _errs303 === errors;
if(valid111){
const err238 = {};
if(vErrors === null){
vErrors = [err238];
}
else {
vErrors.push(err238);
}
errors++;
}
else {
errors = _errs302;
if(vErrors !== null){
if(_errs302){
vErrors.length = _errs302;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err239 = {};
if(vErrors === null){
vErrors = [err239];
}
else {
vErrors.push(err239);
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
if(_valid25){
const _errs304 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceAuthorizationUrl !== undefined){
const err240 = {instancePath:instancePath+"/deviceAuthorizationUrl",schemaPath:"#/allOf/10/then/allOf/0/properties/deviceAuthorizationUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
var _valid25 = _errs304 === errors;
valid109 = _valid25;
}
if(!valid109){
const err241 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
const _errs307 = errors;
let valid114 = true;
const _errs308 = errors;
if(errors === _errs308){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.grantType === undefined) && (missing18 = "grantType")){
const err242 = {};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("password" !== data.grantType){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
}
}
}
else {
const err244 = {};
if(vErrors === null){
vErrors = [err244];
}
else {
vErrors.push(err244);
}
errors++;
}
}
var _valid26 = _errs308 === errors;
errors = _errs307;
if(vErrors !== null){
if(_errs307){
vErrors.length = _errs307;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs311 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username !== undefined){
let data84 = data.username;
const _errs313 = errors;
let valid117 = true;
const _errs314 = errors;
if(errors === _errs314){
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
let missing19;
if((data84.literal === undefined) && (missing19 = "literal")){
const err245 = {};
if(vErrors === null){
vErrors = [err245];
}
else {
vErrors.push(err245);
}
errors++;
}
}
else {
const err246 = {};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
var _valid27 = _errs314 === errors;
errors = _errs313;
if(vErrors !== null){
if(_errs313){
vErrors.length = _errs313;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid27){
const _errs316 = errors;
if(data84 && typeof data84 == "object" && !Array.isArray(data84)){
if(data84.literal === undefined){
const err247 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
for(const key17 in data84){
if(!(key17 === "literal")){
const err248 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
}
if(data84.literal !== undefined){
if(typeof data84.literal !== "string"){
const err249 = {instancePath:instancePath+"/username/literal",schemaPath:"#/allOf/11/then/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
}
else {
const err250 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
var _valid27 = _errs316 === errors;
valid117 = _valid27;
ifClause8 = "then";
}
else {
const _errs321 = errors;
if(typeof data84 === "string"){
if(!pattern10.test(data84)){
const err251 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err252 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
var _valid27 = _errs321 === errors;
valid117 = _valid27;
ifClause8 = "else";
}
if(!valid117){
const err253 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data.password !== undefined){
let data86 = data.password;
const _errs324 = errors;
let valid119 = true;
const _errs325 = errors;
if(errors === _errs325){
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
let missing20;
if((data86.literal === undefined) && (missing20 = "literal")){
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
else {
const err255 = {};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
}
var _valid28 = _errs325 === errors;
errors = _errs324;
if(vErrors !== null){
if(_errs324){
vErrors.length = _errs324;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid28){
const _errs327 = errors;
if(data86 && typeof data86 == "object" && !Array.isArray(data86)){
if(data86.literal === undefined){
const err256 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
for(const key18 in data86){
if(!(key18 === "literal")){
const err257 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
}
if(data86.literal !== undefined){
if(typeof data86.literal !== "string"){
const err258 = {instancePath:instancePath+"/password/literal",schemaPath:"#/allOf/11/then/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err259 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
var _valid28 = _errs327 === errors;
valid119 = _valid28;
ifClause9 = "then";
}
else {
const _errs332 = errors;
if(typeof data86 === "string"){
if(!pattern10.test(data86)){
const err260 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err261 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var _valid28 = _errs332 === errors;
valid119 = _valid28;
ifClause9 = "else";
}
if(!valid119){
const err262 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/if",keyword:"if",params:{failingKeyword: ifClause9}};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
}
}
var _valid26 = _errs311 === errors;
valid114 = _valid26;
}
if(!valid114){
const err263 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
const _errs335 = errors;
let valid121 = true;
const _errs336 = errors;
if(errors === _errs336){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data88 = data.grantType;
if(typeof data88 !== "string"){
const err264 = {};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
const _errs340 = errors;
const _errs341 = errors;
if("password" !== data88){
const err265 = {};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
var valid123 = _errs341 === errors;
if(valid123){
const err266 = {};
if(vErrors === null){
vErrors = [err266];
}
else {
vErrors.push(err266);
}
errors++;
}
else {
errors = _errs340;
if(vErrors !== null){
if(_errs340){
vErrors.length = _errs340;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err267 = {};
if(vErrors === null){
vErrors = [err267];
}
else {
vErrors.push(err267);
}
errors++;
}
}
var _valid29 = _errs336 === errors;
errors = _errs335;
if(vErrors !== null){
if(_errs335){
vErrors.length = _errs335;
}
else {
vErrors = null;
}
}
if(_valid29){
const _errs342 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username !== undefined){
const err268 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/12/then/allOf/0/properties/username/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
const err269 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/12/then/allOf/1/properties/password/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
var _valid29 = _errs342 === errors;
valid121 = _valid29;
}
if(!valid121){
const err270 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
const _errs346 = errors;
let valid127 = true;
const _errs347 = errors;
if(errors === _errs347){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data91 = data.grantType;
if(typeof data91 !== "string"){
const err271 = {};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
const _errs351 = errors;
const _errs352 = errors;
if("refresh_token" !== data91){
const err272 = {};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
var valid129 = _errs352 === errors;
if(valid129){
const err273 = {};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
else {
errors = _errs351;
if(vErrors !== null){
if(_errs351){
vErrors.length = _errs351;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err274 = {};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
}
var _valid30 = _errs347 === errors;
errors = _errs346;
if(vErrors !== null){
if(_errs346){
vErrors.length = _errs346;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs353 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshToken !== undefined){
const err275 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/13/then/allOf/0/properties/refreshToken/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
let data93 = data.scope;
if((typeof data93 !== "string") && (!(Array.isArray(data93)))){
const err276 = {instancePath:instancePath+"/scope",schemaPath:"#/allOf/13/then/properties/scope/type",keyword:"type",params:{type: schema20.allOf[13].then.properties.scope.type}};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
if(typeof data93 === "string"){
if(func3(data93) < 1){
const err277 = {instancePath:instancePath+"/scope",schemaPath:"#/allOf/13/then/properties/scope/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
}
if(Array.isArray(data93)){
const len1 = data93.length;
for(let i2=0; i2<len1; i2++){
let data94 = data93[i2];
if(typeof data94 === "string"){
if(func3(data94) < 1){
const err278 = {instancePath:instancePath+"/scope/" + i2,schemaPath:"#/allOf/13/then/properties/scope/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
else {
const err279 = {instancePath:instancePath+"/scope/" + i2,schemaPath:"#/allOf/13/then/properties/scope/items/type",keyword:"type",params:{type: "string"}};
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
}
if(data.tokenRequest !== undefined){
let data95 = data.tokenRequest;
const _errs362 = errors;
let valid136 = true;
const _errs363 = errors;
if(errors === _errs363){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.method !== undefined){
if("POST" !== data95.method){
const err280 = {};
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
else {
const err281 = {};
if(vErrors === null){
vErrors = [err281];
}
else {
vErrors.push(err281);
}
errors++;
}
}
var _valid31 = _errs363 === errors;
errors = _errs362;
if(vErrors !== null){
if(_errs362){
vErrors.length = _errs362;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs366 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.bodyFormat !== undefined){
let data97 = data95.bodyFormat;
if(!(((data97 === "form") || (data97 === "json")) || (data97 === "query"))){
const err282 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/allOf/13/then/properties/tokenRequest/allOf/0/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema20.allOf[13].then.properties.tokenRequest.allOf[0].then.properties.bodyFormat.enum}};
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
var _valid31 = _errs366 === errors;
valid136 = _valid31;
}
if(!valid136){
const err283 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/properties/tokenRequest/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
const _errs369 = errors;
let valid139 = true;
const _errs370 = errors;
if(errors === _errs370){
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
let missing21;
if((data95.method === undefined) && (missing21 = "method")){
const err284 = {};
if(vErrors === null){
vErrors = [err284];
}
else {
vErrors.push(err284);
}
errors++;
}
else {
if(data95.method !== undefined){
if("GET" !== data95.method){
const err285 = {};
if(vErrors === null){
vErrors = [err285];
}
else {
vErrors.push(err285);
}
errors++;
}
}
}
}
else {
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
var _valid32 = _errs370 === errors;
errors = _errs369;
if(vErrors !== null){
if(_errs369){
vErrors.length = _errs369;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs373 = errors;
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
if(data95.bodyFormat !== undefined){
if(!(data95.bodyFormat === "query")){
const err287 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/allOf/13/then/properties/tokenRequest/allOf/1/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema20.allOf[13].then.properties.tokenRequest.allOf[1].then.properties.bodyFormat.enum}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
}
}
var _valid32 = _errs373 === errors;
valid139 = _valid32;
}
if(!valid139){
const err288 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/properties/tokenRequest/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
if(data95 && typeof data95 == "object" && !Array.isArray(data95)){
for(const key19 in data95){
if(!((((((key19 === "method") || (key19 === "bodyFormat")) || (key19 === "headers")) || (key19 === "additionalPostData")) || (key19 === "timeout")) || (key19 === "rename"))){
const err289 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/properties/tokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err289];
}
else {
vErrors.push(err289);
}
errors++;
}
}
if(data95.method !== undefined){
let data100 = data95.method;
if(!((data100 === "POST") || (data100 === "GET"))){
const err290 = {instancePath:instancePath+"/tokenRequest/method",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/method/enum",keyword:"enum",params:{allowedValues: schema20.allOf[13].then.properties.tokenRequest.properties.method.enum}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
}
if(data95.headers !== undefined){
let data101 = data95.headers;
if(data101 && typeof data101 == "object" && !Array.isArray(data101)){
for(const key20 in data101){
let data102 = data101[key20];
const _errs381 = errors;
let valid144 = true;
const _errs382 = errors;
if(errors === _errs382){
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
let missing22;
if((data102.literal === undefined) && (missing22 = "literal")){
const err291 = {};
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
const err292 = {};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
}
var _valid33 = _errs382 === errors;
errors = _errs381;
if(vErrors !== null){
if(_errs381){
vErrors.length = _errs381;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid33){
const _errs384 = errors;
if(data102 && typeof data102 == "object" && !Array.isArray(data102)){
if(data102.literal === undefined){
const err293 = {instancePath:instancePath+"/tokenRequest/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/headers/additionalProperties/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
for(const key21 in data102){
if(!(key21 === "literal")){
const err294 = {instancePath:instancePath+"/tokenRequest/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/headers/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err294];
}
else {
vErrors.push(err294);
}
errors++;
}
}
if(data102.literal !== undefined){
if(typeof data102.literal !== "string"){
const err295 = {instancePath:instancePath+"/tokenRequest/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1")+"/literal",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/headers/additionalProperties/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
}
else {
const err296 = {instancePath:instancePath+"/tokenRequest/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/headers/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
var _valid33 = _errs384 === errors;
valid144 = _valid33;
ifClause10 = "then";
}
else {
const _errs389 = errors;
if(((typeof data102 !== "string") && (!((typeof data102 == "number") && (isFinite(data102))))) && (typeof data102 !== "boolean")){
const err297 = {instancePath:instancePath+"/tokenRequest/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/headers/additionalProperties/else/type",keyword:"type",params:{type: schema20.allOf[13].then.properties.tokenRequest.properties.headers.additionalProperties.else.type}};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
var _valid33 = _errs389 === errors;
valid144 = _valid33;
ifClause10 = "else";
}
if(!valid144){
const err298 = {instancePath:instancePath+"/tokenRequest/headers/" + key20.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/headers/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause10}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
}
else {
const err299 = {instancePath:instancePath+"/tokenRequest/headers",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err299];
}
else {
vErrors.push(err299);
}
errors++;
}
}
if(data95.additionalPostData !== undefined){
let data104 = data95.additionalPostData;
if(data104 && typeof data104 == "object" && !Array.isArray(data104)){
for(const key22 in data104){
const _errs393 = errors;
if(typeof key22 === "string"){
if(func3(key22) < 1){
const err300 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key22};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
}
var valid146 = _errs393 === errors;
if(!valid146){
const err301 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key22}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
for(const key23 in data104){
let data105 = data104[key23];
const _errs396 = errors;
let valid148 = true;
const _errs397 = errors;
if(errors === _errs397){
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
let missing23;
if((data105.literal === undefined) && (missing23 = "literal")){
const err302 = {};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
}
else {
const err303 = {};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
var _valid34 = _errs397 === errors;
errors = _errs396;
if(vErrors !== null){
if(_errs396){
vErrors.length = _errs396;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid34){
const _errs399 = errors;
if(data105 && typeof data105 == "object" && !Array.isArray(data105)){
if(data105.literal === undefined){
const err304 = {instancePath:instancePath+"/tokenRequest/additionalPostData/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/additionalProperties/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
for(const key24 in data105){
if(!(key24 === "literal")){
const err305 = {instancePath:instancePath+"/tokenRequest/additionalPostData/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
}
if(data105.literal !== undefined){
if(typeof data105.literal !== "string"){
const err306 = {instancePath:instancePath+"/tokenRequest/additionalPostData/" + key23.replace(/~/g, "~0").replace(/\//g, "~1")+"/literal",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/additionalProperties/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err307 = {instancePath:instancePath+"/tokenRequest/additionalPostData/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
var _valid34 = _errs399 === errors;
valid148 = _valid34;
ifClause11 = "then";
}
else {
const _errs404 = errors;
if((((typeof data105 !== "string") && (!((typeof data105 == "number") && (isFinite(data105))))) && (typeof data105 !== "boolean")) && (data105 !== null)){
const err308 = {instancePath:instancePath+"/tokenRequest/additionalPostData/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/additionalProperties/else/type",keyword:"type",params:{type: schema20.allOf[13].then.properties.tokenRequest.properties.additionalPostData.additionalProperties.else.type}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
var _valid34 = _errs404 === errors;
valid148 = _valid34;
ifClause11 = "else";
}
if(!valid148){
const err309 = {instancePath:instancePath+"/tokenRequest/additionalPostData/" + key23.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause11}};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
}
else {
const err310 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/additionalPostData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
if(data95.timeout !== undefined){
let data107 = data95.timeout;
if((typeof data107 !== "string") && (!(((typeof data107 == "number") && (!(data107 % 1) && !isNaN(data107))) && (isFinite(data107))))){
const err311 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/timeout/type",keyword:"type",params:{type: schema20.allOf[13].then.properties.tokenRequest.properties.timeout.type}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
if((typeof data107 == "number") && (isFinite(data107))){
if(data107 > 15 || isNaN(data107)){
const err312 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
if(data107 < 1 || isNaN(data107)){
const err313 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
}
if(typeof data107 === "string"){
if(!pattern51.test(data107)){
const err314 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^0*([1-9]|1[0-5])s$"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
}
if(data95.rename !== undefined){
let data108 = data95.rename;
if(data108 && typeof data108 == "object" && !Array.isArray(data108)){
for(const key25 in data108){
const _errs410 = errors;
if(typeof key25 === "string"){
if(func3(key25) < 1){
const err315 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key25};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
}
var valid150 = _errs410 === errors;
if(!valid150){
const err316 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/propertyNames",keyword:"propertyNames",params:{propertyName: key25}};
if(vErrors === null){
vErrors = [err316];
}
else {
vErrors.push(err316);
}
errors++;
}
}
for(const key26 in data108){
let data109 = data108[key26];
if(typeof data109 === "string"){
if(func3(data109) < 1){
const err317 = {instancePath:instancePath+"/tokenRequest/rename/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(!pattern34.test(data109)){
const err318 = {instancePath:instancePath+"/tokenRequest/rename/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
}
else {
const err319 = {instancePath:instancePath+"/tokenRequest/rename/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
}
}
else {
const err320 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/13/then/properties/tokenRequest/properties/rename/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
}
else {
const err321 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/properties/tokenRequest/type",keyword:"type",params:{type: "object"}};
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
var _valid30 = _errs353 === errors;
valid127 = _valid30;
}
if(!valid127){
const err322 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
const _errs415 = errors;
let valid152 = true;
const _errs416 = errors;
if(errors === _errs416){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.grantType === undefined) && (missing24 = "grantType")){
const err323 = {};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("refresh_token" !== data.grantType){
const err324 = {};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
}
}
else {
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
var _valid35 = _errs416 === errors;
errors = _errs415;
if(vErrors !== null){
if(_errs415){
vErrors.length = _errs415;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs419 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
const err326 = {instancePath:instancePath+"/scope",schemaPath:"#/allOf/14/then/allOf/0/properties/scope/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshToken !== undefined){
let data112 = data.refreshToken;
const _errs422 = errors;
let valid157 = true;
const _errs423 = errors;
if(errors === _errs423){
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
let missing25;
if((data112.literal === undefined) && (missing25 = "literal")){
const err327 = {};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
}
else {
const err328 = {};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
}
var _valid36 = _errs423 === errors;
errors = _errs422;
if(vErrors !== null){
if(_errs422){
vErrors.length = _errs422;
}
else {
vErrors = null;
}
}
let ifClause12;
if(_valid36){
const _errs425 = errors;
if(data112 && typeof data112 == "object" && !Array.isArray(data112)){
if(data112.literal === undefined){
const err329 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
for(const key27 in data112){
if(!(key27 === "literal")){
const err330 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key27}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
if(data112.literal !== undefined){
if(typeof data112.literal !== "string"){
const err331 = {instancePath:instancePath+"/refreshToken/literal",schemaPath:"#/allOf/14/then/properties/refreshToken/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
}
else {
const err332 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
var _valid36 = _errs425 === errors;
valid157 = _valid36;
ifClause12 = "then";
}
else {
const _errs430 = errors;
if(typeof data112 === "string"){
if(!pattern10.test(data112)){
const err333 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
else {
const err334 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
var _valid36 = _errs430 === errors;
valid157 = _valid36;
ifClause12 = "else";
}
if(!valid157){
const err335 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/properties/refreshToken/if",keyword:"if",params:{failingKeyword: ifClause12}};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
}
if(data.tokenRequest !== undefined){
let data114 = data.tokenRequest;
const _errs435 = errors;
let valid160 = true;
const _errs436 = errors;
if(errors === _errs436){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.method !== undefined){
if("POST" !== data114.method){
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
}
else {
const err337 = {};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
var _valid37 = _errs436 === errors;
errors = _errs435;
if(vErrors !== null){
if(_errs435){
vErrors.length = _errs435;
}
else {
vErrors = null;
}
}
if(_valid37){
const _errs439 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.bodyFormat !== undefined){
let data116 = data114.bodyFormat;
if(!(((data116 === "form") || (data116 === "json")) || (data116 === "query"))){
const err338 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/0/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema20.allOf[14].then.properties.tokenRequest.allOf[0].then.properties.bodyFormat.enum}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
}
var _valid37 = _errs439 === errors;
valid160 = _valid37;
}
if(!valid160){
const err339 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
const _errs442 = errors;
let valid163 = true;
const _errs443 = errors;
if(errors === _errs443){
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
let missing26;
if((data114.method === undefined) && (missing26 = "method")){
const err340 = {};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
else {
if(data114.method !== undefined){
if("GET" !== data114.method){
const err341 = {};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
}
}
else {
const err342 = {};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
var _valid38 = _errs443 === errors;
errors = _errs442;
if(vErrors !== null){
if(_errs442){
vErrors.length = _errs442;
}
else {
vErrors = null;
}
}
if(_valid38){
const _errs446 = errors;
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.bodyFormat !== undefined){
if(!(data114.bodyFormat === "query")){
const err343 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/1/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema20.allOf[14].then.properties.tokenRequest.allOf[1].then.properties.bodyFormat.enum}};
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
var _valid38 = _errs446 === errors;
valid163 = _valid38;
}
if(!valid163){
const err344 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
if(data114.additionalPostData !== undefined){
const err345 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/allOf/14/then/properties/tokenRequest/allOf/2/properties/additionalPostData/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
}
if(data114 && typeof data114 == "object" && !Array.isArray(data114)){
for(const key28 in data114){
if(!((((((key28 === "method") || (key28 === "bodyFormat")) || (key28 === "headers")) || (key28 === "additionalPostData")) || (key28 === "timeout")) || (key28 === "rename"))){
const err346 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/14/then/properties/tokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key28}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(data114.method !== undefined){
let data120 = data114.method;
if(!((data120 === "POST") || (data120 === "GET"))){
const err347 = {instancePath:instancePath+"/tokenRequest/method",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/method/enum",keyword:"enum",params:{allowedValues: schema20.allOf[14].then.properties.tokenRequest.properties.method.enum}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(data114.headers !== undefined){
let data121 = data114.headers;
if(data121 && typeof data121 == "object" && !Array.isArray(data121)){
for(const key29 in data121){
let data122 = data121[key29];
const _errs455 = errors;
let valid169 = true;
const _errs456 = errors;
if(errors === _errs456){
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
let missing27;
if((data122.literal === undefined) && (missing27 = "literal")){
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
else {
const err349 = {};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
}
var _valid39 = _errs456 === errors;
errors = _errs455;
if(vErrors !== null){
if(_errs455){
vErrors.length = _errs455;
}
else {
vErrors = null;
}
}
let ifClause13;
if(_valid39){
const _errs458 = errors;
if(data122 && typeof data122 == "object" && !Array.isArray(data122)){
if(data122.literal === undefined){
const err350 = {instancePath:instancePath+"/tokenRequest/headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/headers/additionalProperties/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
for(const key30 in data122){
if(!(key30 === "literal")){
const err351 = {instancePath:instancePath+"/tokenRequest/headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/headers/additionalProperties/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key30}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
}
}
if(data122.literal !== undefined){
if(typeof data122.literal !== "string"){
const err352 = {instancePath:instancePath+"/tokenRequest/headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1")+"/literal",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/headers/additionalProperties/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
}
}
else {
const err353 = {instancePath:instancePath+"/tokenRequest/headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/headers/additionalProperties/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
var _valid39 = _errs458 === errors;
valid169 = _valid39;
ifClause13 = "then";
}
else {
const _errs463 = errors;
if(((typeof data122 !== "string") && (!((typeof data122 == "number") && (isFinite(data122))))) && (typeof data122 !== "boolean")){
const err354 = {instancePath:instancePath+"/tokenRequest/headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/headers/additionalProperties/else/type",keyword:"type",params:{type: schema20.allOf[14].then.properties.tokenRequest.properties.headers.additionalProperties.else.type}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
var _valid39 = _errs463 === errors;
valid169 = _valid39;
ifClause13 = "else";
}
if(!valid169){
const err355 = {instancePath:instancePath+"/tokenRequest/headers/" + key29.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/headers/additionalProperties/if",keyword:"if",params:{failingKeyword: ifClause13}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
}
}
else {
const err356 = {instancePath:instancePath+"/tokenRequest/headers",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
if(data114.timeout !== undefined){
let data124 = data114.timeout;
if((typeof data124 !== "string") && (!(((typeof data124 == "number") && (!(data124 % 1) && !isNaN(data124))) && (isFinite(data124))))){
const err357 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/timeout/type",keyword:"type",params:{type: schema20.allOf[14].then.properties.tokenRequest.properties.timeout.type}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
if((typeof data124 == "number") && (isFinite(data124))){
if(data124 > 15 || isNaN(data124)){
const err358 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/timeout/maximum",keyword:"maximum",params:{comparison: "<=", limit: 15}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
if(data124 < 1 || isNaN(data124)){
const err359 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/timeout/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(typeof data124 === "string"){
if(!pattern51.test(data124)){
const err360 = {instancePath:instancePath+"/tokenRequest/timeout",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/timeout/pattern",keyword:"pattern",params:{pattern: "^0*([1-9]|1[0-5])s$"}};
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
if(data114.rename !== undefined){
let data125 = data114.rename;
if(data125 && typeof data125 == "object" && !Array.isArray(data125)){
for(const key31 in data125){
const _errs469 = errors;
if(typeof key31 === "string"){
if(func3(key31) < 1){
const err361 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key31};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
}
var valid171 = _errs469 === errors;
if(!valid171){
const err362 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/propertyNames",keyword:"propertyNames",params:{propertyName: key31}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
for(const key32 in data125){
let data126 = data125[key32];
if(typeof data126 === "string"){
if(func3(data126) < 1){
const err363 = {instancePath:instancePath+"/tokenRequest/rename/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
if(!pattern34.test(data126)){
const err364 = {instancePath:instancePath+"/tokenRequest/rename/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
}
else {
const err365 = {instancePath:instancePath+"/tokenRequest/rename/" + key32.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err365];
}
else {
vErrors.push(err365);
}
errors++;
}
}
}
else {
const err366 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/allOf/14/then/properties/tokenRequest/properties/rename/type",keyword:"type",params:{type: "object"}};
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
const err367 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/14/then/properties/tokenRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
}
}
var _valid35 = _errs419 === errors;
valid152 = _valid35;
}
if(!valid152){
const err368 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
const _errs474 = errors;
let valid173 = true;
const _errs475 = errors;
if(errors === _errs475){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing28;
if((data.grantType === undefined) && (missing28 = "grantType")){
const err369 = {};
if(vErrors === null){
vErrors = [err369];
}
else {
vErrors.push(err369);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("jwt_bearer" !== data.grantType){
const err370 = {};
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
}
else {
const err371 = {};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
var _valid40 = _errs475 === errors;
errors = _errs474;
if(vErrors !== null){
if(_errs474){
vErrors.length = _errs474;
}
else {
vErrors = null;
}
}
if(_valid40){
const _errs478 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshTokenResponseKey !== undefined){
const err372 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/15/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
}
const _errs481 = errors;
let valid177 = true;
const _errs482 = errors;
if(errors === _errs482){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if((data.clientAuthentication === undefined) && (missing29 = "clientAuthentication")){
const err373 = {};
if(vErrors === null){
vErrors = [err373];
}
else {
vErrors.push(err373);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
let data129 = data.clientAuthentication;
if(!((data129 === "client_secret_post") || (data129 === "client_secret_basic"))){
const err374 = {};
if(vErrors === null){
vErrors = [err374];
}
else {
vErrors.push(err374);
}
errors++;
}
}
}
}
else {
const err375 = {};
if(vErrors === null){
vErrors = [err375];
}
else {
vErrors.push(err375);
}
errors++;
}
}
var _valid41 = _errs482 === errors;
errors = _errs481;
if(vErrors !== null){
if(_errs481){
vErrors.length = _errs481;
}
else {
vErrors = null;
}
}
if(_valid41){
const _errs485 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err376 = {instancePath,schemaPath:"#/allOf/15/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
var _valid41 = _errs485 === errors;
valid177 = _valid41;
}
if(!valid177){
const err377 = {instancePath,schemaPath:"#/allOf/15/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
const _errs487 = errors;
let valid179 = true;
const _errs488 = errors;
if(errors === _errs488){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if((data.clientSecret === undefined) && (missing30 = "clientSecret")){
const err378 = {};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
let data130 = data.clientAuthentication;
const _errs491 = errors;
const _errs492 = errors;
if(!((data130 === "none") || (data130 === "private_key_jwt"))){
const err379 = {};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
var valid181 = _errs492 === errors;
if(valid181){
const err380 = {};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
else {
errors = _errs491;
if(vErrors !== null){
if(_errs491){
vErrors.length = _errs491;
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
const err381 = {};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
var _valid42 = _errs488 === errors;
errors = _errs487;
if(vErrors !== null){
if(_errs487){
vErrors.length = _errs487;
}
else {
vErrors = null;
}
}
if(_valid42){
const _errs493 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err382 = {instancePath,schemaPath:"#/allOf/15/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
var _valid42 = _errs493 === errors;
valid179 = _valid42;
}
if(!valid179){
const err383 = {instancePath,schemaPath:"#/allOf/15/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
const _errs495 = errors;
let valid182 = true;
const _errs496 = errors;
const _errs498 = errors;
const _errs499 = errors;
if(errors === _errs499){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if((data.clientId === undefined) && (missing31 = "clientId")){
const err384 = {};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
else {
const err385 = {};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
var valid183 = _errs499 === errors;
if(valid183){
const err386 = {};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
else {
errors = _errs498;
if(vErrors !== null){
if(_errs498){
vErrors.length = _errs498;
}
else {
vErrors = null;
}
}
}
if(errors === _errs496){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((data.clientAuthentication === undefined) && (missing32 = "clientAuthentication")){
const err387 = {};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
if("private_key_jwt" !== data.clientAuthentication){
const err388 = {};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
}
}
else {
const err389 = {};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
var _valid43 = _errs496 === errors;
errors = _errs495;
if(vErrors !== null){
if(_errs495){
vErrors.length = _errs495;
}
else {
vErrors = null;
}
}
if(_valid43){
const _errs502 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAssertion !== undefined){
let data132 = data.clientAssertion;
if(data132 && typeof data132 == "object" && !Array.isArray(data132)){
if(data132.issuer === undefined){
const err390 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/15/then/allOf/3/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if(data132.subject === undefined){
const err391 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/15/then/allOf/3/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
}
else {
const err392 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/15/then/allOf/3/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err392];
}
else {
vErrors.push(err392);
}
errors++;
}
}
}
var _valid43 = _errs502 === errors;
valid182 = _valid43;
}
if(!valid182){
const err393 = {instancePath,schemaPath:"#/allOf/15/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assertion === undefined){
const err394 = {instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: "assertion"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data.assertion !== undefined){
let data133 = data.assertion;
const _errs508 = errors;
let valid188 = true;
const _errs509 = errors;
if(errors === _errs509){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing33;
if((data133.algorithm === undefined) && (missing33 = "algorithm")){
const err395 = {};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
else {
if(data133.algorithm !== undefined){
let data134 = data133.algorithm;
if(!(((data134 === "HS256") || (data134 === "HS384")) || (data134 === "HS512"))){
const err396 = {};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
}
}
else {
const err397 = {};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
}
var _valid44 = _errs509 === errors;
errors = _errs508;
if(vErrors !== null){
if(_errs508){
vErrors.length = _errs508;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs512 = errors;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.privateKey !== undefined){
const err398 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.secret !== undefined){
let data136 = data133.secret;
const _errs515 = errors;
let valid193 = true;
const _errs516 = errors;
if(errors === _errs516){
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
let missing34;
if((data136.literal === undefined) && (missing34 = "literal")){
const err399 = {};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
else {
const err400 = {};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
var _valid45 = _errs516 === errors;
errors = _errs515;
if(vErrors !== null){
if(_errs515){
vErrors.length = _errs515;
}
else {
vErrors = null;
}
}
let ifClause14;
if(_valid45){
const _errs518 = errors;
if(data136 && typeof data136 == "object" && !Array.isArray(data136)){
if(data136.literal === undefined){
const err401 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
for(const key33 in data136){
if(!(key33 === "literal")){
const err402 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key33}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
}
if(data136.literal !== undefined){
if(typeof data136.literal !== "string"){
const err403 = {instancePath:instancePath+"/assertion/secret/literal",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
}
}
else {
const err404 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
var _valid45 = _errs518 === errors;
valid193 = _valid45;
ifClause14 = "then";
}
else {
const _errs523 = errors;
if(typeof data136 === "string"){
if(!pattern10.test(data136)){
const err405 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
else {
const err406 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid45 = _errs523 === errors;
valid193 = _valid45;
ifClause14 = "else";
}
if(!valid193){
const err407 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause14}};
if(vErrors === null){
vErrors = [err407];
}
else {
vErrors.push(err407);
}
errors++;
}
}
}
var _valid44 = _errs512 === errors;
valid188 = _valid44;
}
if(!valid188){
const err408 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
const _errs526 = errors;
let valid195 = true;
const _errs527 = errors;
if(errors === _errs527){
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
let missing35;
if((data133.algorithm === undefined) && (missing35 = "algorithm")){
const err409 = {};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
else {
if(data133.algorithm !== undefined){
let data138 = data133.algorithm;
if(!((((((((((data138 === "RS256") || (data138 === "RS384")) || (data138 === "RS512")) || (data138 === "PS256")) || (data138 === "PS384")) || (data138 === "PS512")) || (data138 === "ES256")) || (data138 === "ES384")) || (data138 === "ES512")) || (data138 === "EdDSA"))){
const err410 = {};
if(vErrors === null){
vErrors = [err410];
}
else {
vErrors.push(err410);
}
errors++;
}
}
}
}
else {
const err411 = {};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
var _valid46 = _errs527 === errors;
errors = _errs526;
if(vErrors !== null){
if(_errs526){
vErrors.length = _errs526;
}
else {
vErrors = null;
}
}
if(_valid46){
const _errs530 = errors;
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.secret !== undefined){
const err412 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
}
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.privateKey !== undefined){
let data140 = data133.privateKey;
const _errs533 = errors;
let valid200 = true;
const _errs534 = errors;
if(errors === _errs534){
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
let missing36;
if((data140.literal === undefined) && (missing36 = "literal")){
const err413 = {};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
}
else {
const err414 = {};
if(vErrors === null){
vErrors = [err414];
}
else {
vErrors.push(err414);
}
errors++;
}
}
var _valid47 = _errs534 === errors;
errors = _errs533;
if(vErrors !== null){
if(_errs533){
vErrors.length = _errs533;
}
else {
vErrors = null;
}
}
let ifClause15;
if(_valid47){
const _errs536 = errors;
if(data140 && typeof data140 == "object" && !Array.isArray(data140)){
if(data140.literal === undefined){
const err415 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/required",keyword:"required",params:{missingProperty: "literal"}};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
for(const key34 in data140){
if(!(key34 === "literal")){
const err416 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key34}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
if(data140.literal !== undefined){
if(typeof data140.literal !== "string"){
const err417 = {instancePath:instancePath+"/assertion/privateKey/literal",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err417];
}
else {
vErrors.push(err417);
}
errors++;
}
}
}
else {
const err418 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
var _valid47 = _errs536 === errors;
valid200 = _valid47;
ifClause15 = "then";
}
else {
const _errs541 = errors;
if(typeof data140 === "string"){
if(!pattern10.test(data140)){
const err419 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|(?:^|[^$])\\$\\{(?:env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err419];
}
else {
vErrors.push(err419);
}
errors++;
}
}
else {
const err420 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
var _valid47 = _errs541 === errors;
valid200 = _valid47;
ifClause15 = "else";
}
if(!valid200){
const err421 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause15}};
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
var _valid46 = _errs530 === errors;
valid195 = _valid46;
}
if(!valid195){
const err422 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
if(data133 && typeof data133 == "object" && !Array.isArray(data133)){
if(data133.algorithm === undefined){
const err423 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
if(data133.issuer === undefined){
const err424 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
for(const key35 in data133){
if(!(func2.call(schema20.allOf[15].then.properties.assertion.properties, key35))){
const err425 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key35}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data133.algorithm !== undefined){
let data142 = data133.algorithm;
if(!(((((((((((((data142 === "HS256") || (data142 === "HS384")) || (data142 === "HS512")) || (data142 === "RS256")) || (data142 === "RS384")) || (data142 === "RS512")) || (data142 === "PS256")) || (data142 === "PS384")) || (data142 === "PS512")) || (data142 === "ES256")) || (data142 === "ES384")) || (data142 === "ES512")) || (data142 === "EdDSA"))){
const err426 = {instancePath:instancePath+"/assertion/algorithm",schemaPath:"#/allOf/15/then/properties/assertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema20.allOf[15].then.properties.assertion.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
if(data133.keyId !== undefined){
if(typeof data133.keyId !== "string"){
const err427 = {instancePath:instancePath+"/assertion/keyId",schemaPath:"#/allOf/15/then/properties/assertion/properties/keyId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
}
if(data133.issuer !== undefined){
let data144 = data133.issuer;
if(typeof data144 === "string"){
if(func3(data144) < 1){
const err428 = {instancePath:instancePath+"/assertion/issuer",schemaPath:"#/allOf/15/then/properties/assertion/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
}
else {
const err429 = {instancePath:instancePath+"/assertion/issuer",schemaPath:"#/allOf/15/then/properties/assertion/properties/issuer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
if(data133.subject !== undefined){
if(typeof data133.subject !== "string"){
const err430 = {instancePath:instancePath+"/assertion/subject",schemaPath:"#/allOf/15/then/properties/assertion/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err430];
}
else {
vErrors.push(err430);
}
errors++;
}
}
if(data133.audience !== undefined){
if(typeof data133.audience !== "string"){
const err431 = {instancePath:instancePath+"/assertion/audience",schemaPath:"#/allOf/15/then/properties/assertion/properties/audience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
}
if(data133.expiresIn !== undefined){
let data147 = data133.expiresIn;
if((typeof data147 !== "string") && (!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147))))){
const err432 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/type",keyword:"type",params:{type: schema20.allOf[15].then.properties.assertion.properties.expiresIn.type}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 999999999 || isNaN(data147)){
const err433 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
if(data147 < 1 || isNaN(data147)){
const err434 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(typeof data147 === "string"){
if(!pattern21.test(data147)){
const err435 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err435];
}
else {
vErrors.push(err435);
}
errors++;
}
}
}
if(data133.claims !== undefined){
let data148 = data133.claims;
if(!(data148 && typeof data148 == "object" && !Array.isArray(data148))){
const err436 = {instancePath:instancePath+"/assertion/claims",schemaPath:"#/allOf/15/then/properties/assertion/properties/claims/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
}
if(data133.additionalHeaders !== undefined){
let data149 = data133.additionalHeaders;
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.alg !== undefined){
const err437 = {instancePath:instancePath+"/assertion/additionalHeaders/alg",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.crit !== undefined){
const err438 = {instancePath:instancePath+"/assertion/additionalHeaders/crit",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/allOf/1/properties/crit/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
if(data149 && typeof data149 == "object" && !Array.isArray(data149)){
if(data149.b64 !== undefined){
const err439 = {instancePath:instancePath+"/assertion/additionalHeaders/b64",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/allOf/2/properties/b64/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(!(data149 && typeof data149 == "object" && !Array.isArray(data149))){
const err440 = {instancePath:instancePath+"/assertion/additionalHeaders",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
}
else {
const err441 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data.refresh !== undefined){
let data153 = data.refresh;
const _errs563 = errors;
let valid207 = true;
const _errs564 = errors;
if(typeof data153 !== "boolean"){
const err442 = {};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
var _valid48 = _errs564 === errors;
errors = _errs563;
if(vErrors !== null){
if(_errs563){
vErrors.length = _errs563;
}
else {
vErrors = null;
}
}
let ifClause16;
if(_valid48){
const _errs566 = errors;
if(!(data153 === false)){
const err443 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema20.allOf[15].then.properties.refresh.then.enum}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
var _valid48 = _errs566 === errors;
valid207 = _valid48;
ifClause16 = "then";
}
else {
const _errs567 = errors;
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.useRefreshTokenOnce !== undefined){
const err444 = {instancePath:instancePath+"/refresh/useRefreshTokenOnce",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/0/properties/useRefreshTokenOnce/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.refreshTokenUrl !== undefined){
const err445 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/1/properties/refreshTokenUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.headers !== undefined){
const err446 = {instancePath:instancePath+"/refresh/headers",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/2/properties/headers/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.additionalPostData !== undefined){
const err447 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/3/properties/additionalPostData/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.accessTokenResponseKey !== undefined){
const err448 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/4/properties/accessTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
if(data153.refreshTokenResponseKey !== undefined){
const err449 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/5/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data153 && typeof data153 == "object" && !Array.isArray(data153)){
for(const key36 in data153){
if(!(func2.call(schema20.allOf[15].then.properties.refresh.else.properties, key36))){
const err450 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key36}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data153.errorStatusCodes !== undefined){
let data160 = data153.errorStatusCodes;
if(((!(Array.isArray(data160))) && (typeof data160 !== "string")) && (!(((typeof data160 == "number") && (!(data160 % 1) && !isNaN(data160))) && (isFinite(data160))))){
const err451 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema20.allOf[15].then.properties.refresh.else.properties.errorStatusCodes.type}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
if((typeof data160 == "number") && (isFinite(data160))){
if(data160 > 599 || isNaN(data160)){
const err452 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
if(data160 < 100 || isNaN(data160)){
const err453 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
}
if(typeof data160 === "string"){
if(!pattern45.test(data160)){
const err454 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
}
if(Array.isArray(data160)){
const len2 = data160.length;
for(let i3=0; i3<len2; i3++){
let data161 = data160[i3];
if(!(((typeof data161 == "number") && (!(data161 % 1) && !isNaN(data161))) && (isFinite(data161)))){
const err455 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i3,schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
if((typeof data161 == "number") && (isFinite(data161))){
if(data161 > 599 || isNaN(data161)){
const err456 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i3,schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
if(data161 < 100 || isNaN(data161)){
const err457 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i3,schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
}
}
let i4 = data160.length;
let j1;
if(i4 > 1){
const indices1 = {};
for(;i4--;){
let item1 = data160[i4];
if(!(((typeof item1 == "number") && (!(item1 % 1) && !isNaN(item1))) && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err458 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
}
if(data153.errorBody !== undefined){
let data162 = data153.errorBody;
if(data162 && typeof data162 == "object" && !Array.isArray(data162)){
if(data162.path === undefined){
const err459 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
if(data162.equals === undefined){
const err460 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
for(const key37 in data162){
if(!((key37 === "path") || (key37 === "equals"))){
const err461 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key37}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
if(data162.path !== undefined){
let data163 = data162.path;
if(typeof data163 === "string"){
if(func3(data163) < 1){
const err462 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
if(!pattern34.test(data163)){
const err463 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err463];
}
else {
vErrors.push(err463);
}
errors++;
}
}
else {
const err464 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data162.equals !== undefined){
let data164 = data162.equals;
if((((typeof data164 !== "string") && (!((typeof data164 == "number") && (isFinite(data164))))) && (typeof data164 !== "boolean")) && (data164 !== null)){
const err465 = {instancePath:instancePath+"/refresh/errorBody/equals",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema20.allOf[15].then.properties.refresh.else.properties.errorBody.properties.equals.type}};
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
const err466 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(data153.refreshBefore !== undefined){
let data165 = data153.refreshBefore;
if((typeof data165 !== "string") && (!(((typeof data165 == "number") && (!(data165 % 1) && !isNaN(data165))) && (isFinite(data165))))){
const err467 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema20.allOf[15].then.properties.refresh.else.properties.refreshBefore.type}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
if((typeof data165 == "number") && (isFinite(data165))){
if(data165 > 999999999 || isNaN(data165)){
const err468 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
if(data165 < 1 || isNaN(data165)){
const err469 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(typeof data165 === "string"){
if(!pattern47.test(data165)){
const err470 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"}};
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
const err471 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err471];
}
else {
vErrors.push(err471);
}
errors++;
}
var _valid48 = _errs567 === errors;
valid207 = _valid48;
ifClause16 = "else";
}
if(!valid207){
const err472 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause16}};
if(vErrors === null){
vErrors = [err472];
}
else {
vErrors.push(err472);
}
errors++;
}
}
}
var _valid40 = _errs478 === errors;
valid173 = _valid40;
}
if(!valid173){
const err473 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
const _errs590 = errors;
let valid220 = true;
const _errs591 = errors;
if(errors === _errs591){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data166 = data.grantType;
if(typeof data166 !== "string"){
const err474 = {};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
const _errs595 = errors;
const _errs596 = errors;
if("jwt_bearer" !== data166){
const err475 = {};
if(vErrors === null){
vErrors = [err475];
}
else {
vErrors.push(err475);
}
errors++;
}
var valid222 = _errs596 === errors;
if(valid222){
const err476 = {};
if(vErrors === null){
vErrors = [err476];
}
else {
vErrors.push(err476);
}
errors++;
}
else {
errors = _errs595;
if(vErrors !== null){
if(_errs595){
vErrors.length = _errs595;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err477 = {};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
var _valid49 = _errs591 === errors;
errors = _errs590;
if(vErrors !== null){
if(_errs590){
vErrors.length = _errs590;
}
else {
vErrors = null;
}
}
if(_valid49){
const _errs597 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assertion !== undefined){
const err478 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/16/then/allOf/0/properties/assertion/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
}
var _valid49 = _errs597 === errors;
valid220 = _valid49;
}
if(!valid220){
const err479 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
const _errs600 = errors;
let valid225 = true;
const _errs601 = errors;
if(errors === _errs601){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing37;
if((data.grantType === undefined) && (missing37 = "grantType")){
const err480 = {};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("client_credentials" !== data.grantType){
const err481 = {};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
}
}
}
else {
const err482 = {};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
var _valid50 = _errs601 === errors;
errors = _errs600;
if(vErrors !== null){
if(_errs600){
vErrors.length = _errs600;
}
else {
vErrors = null;
}
}
if(_valid50){
const _errs604 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshTokenResponseKey !== undefined){
const err483 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/17/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refresh !== undefined){
let data170 = data.refresh;
const _errs607 = errors;
let valid230 = true;
const _errs608 = errors;
if(typeof data170 !== "boolean"){
const err484 = {};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
var _valid51 = _errs608 === errors;
errors = _errs607;
if(vErrors !== null){
if(_errs607){
vErrors.length = _errs607;
}
else {
vErrors = null;
}
}
let ifClause17;
if(_valid51){
const _errs610 = errors;
if(!(data170 === false)){
const err485 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema20.allOf[17].then.properties.refresh.then.enum}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
var _valid51 = _errs610 === errors;
valid230 = _valid51;
ifClause17 = "then";
}
else {
const _errs611 = errors;
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.useRefreshTokenOnce !== undefined){
const err486 = {instancePath:instancePath+"/refresh/useRefreshTokenOnce",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/0/properties/useRefreshTokenOnce/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.refreshTokenUrl !== undefined){
const err487 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/1/properties/refreshTokenUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.headers !== undefined){
const err488 = {instancePath:instancePath+"/refresh/headers",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/2/properties/headers/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.additionalPostData !== undefined){
const err489 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/3/properties/additionalPostData/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.accessTokenResponseKey !== undefined){
const err490 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/4/properties/accessTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
}
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
if(data170.refreshTokenResponseKey !== undefined){
const err491 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/5/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
if(data170 && typeof data170 == "object" && !Array.isArray(data170)){
for(const key38 in data170){
if(!(func2.call(schema20.allOf[17].then.properties.refresh.else.properties, key38))){
const err492 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key38}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
if(data170.errorStatusCodes !== undefined){
let data177 = data170.errorStatusCodes;
if(((!(Array.isArray(data177))) && (typeof data177 !== "string")) && (!(((typeof data177 == "number") && (!(data177 % 1) && !isNaN(data177))) && (isFinite(data177))))){
const err493 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema20.allOf[17].then.properties.refresh.else.properties.errorStatusCodes.type}};
if(vErrors === null){
vErrors = [err493];
}
else {
vErrors.push(err493);
}
errors++;
}
if((typeof data177 == "number") && (isFinite(data177))){
if(data177 > 599 || isNaN(data177)){
const err494 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
if(data177 < 100 || isNaN(data177)){
const err495 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
}
if(typeof data177 === "string"){
if(!pattern45.test(data177)){
const err496 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"}};
if(vErrors === null){
vErrors = [err496];
}
else {
vErrors.push(err496);
}
errors++;
}
}
if(Array.isArray(data177)){
const len3 = data177.length;
for(let i5=0; i5<len3; i5++){
let data178 = data177[i5];
if(!(((typeof data178 == "number") && (!(data178 % 1) && !isNaN(data178))) && (isFinite(data178)))){
const err497 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i5,schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
if((typeof data178 == "number") && (isFinite(data178))){
if(data178 > 599 || isNaN(data178)){
const err498 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i5,schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(data178 < 100 || isNaN(data178)){
const err499 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i5,schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
}
let i6 = data177.length;
let j2;
if(i6 > 1){
const indices2 = {};
for(;i6--;){
let item2 = data177[i6];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err500 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i6, j: j2}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
break;
}
indices2[item2] = i6;
}
}
}
}
if(data170.errorBody !== undefined){
let data179 = data170.errorBody;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
if(data179.path === undefined){
const err501 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if(data179.equals === undefined){
const err502 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
for(const key39 in data179){
if(!((key39 === "path") || (key39 === "equals"))){
const err503 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key39}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(data179.path !== undefined){
let data180 = data179.path;
if(typeof data180 === "string"){
if(func3(data180) < 1){
const err504 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
if(!pattern34.test(data180)){
const err505 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
else {
const err506 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
if(data179.equals !== undefined){
let data181 = data179.equals;
if((((typeof data181 !== "string") && (!((typeof data181 == "number") && (isFinite(data181))))) && (typeof data181 !== "boolean")) && (data181 !== null)){
const err507 = {instancePath:instancePath+"/refresh/errorBody/equals",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema20.allOf[17].then.properties.refresh.else.properties.errorBody.properties.equals.type}};
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
const err508 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
if(data170.refreshBefore !== undefined){
let data182 = data170.refreshBefore;
if((typeof data182 !== "string") && (!(((typeof data182 == "number") && (!(data182 % 1) && !isNaN(data182))) && (isFinite(data182))))){
const err509 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema20.allOf[17].then.properties.refresh.else.properties.refreshBefore.type}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
if((typeof data182 == "number") && (isFinite(data182))){
if(data182 > 999999999 || isNaN(data182)){
const err510 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err510];
}
else {
vErrors.push(err510);
}
errors++;
}
if(data182 < 1 || isNaN(data182)){
const err511 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err511];
}
else {
vErrors.push(err511);
}
errors++;
}
}
if(typeof data182 === "string"){
if(!pattern47.test(data182)){
const err512 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"}};
if(vErrors === null){
vErrors = [err512];
}
else {
vErrors.push(err512);
}
errors++;
}
}
}
}
else {
const err513 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err513];
}
else {
vErrors.push(err513);
}
errors++;
}
var _valid51 = _errs611 === errors;
valid230 = _valid51;
ifClause17 = "else";
}
if(!valid230){
const err514 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause17}};
if(vErrors === null){
vErrors = [err514];
}
else {
vErrors.push(err514);
}
errors++;
}
}
}
var _valid50 = _errs604 === errors;
valid225 = _valid50;
}
if(!valid225){
const err515 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err515];
}
else {
vErrors.push(err515);
}
errors++;
}
const _errs634 = errors;
let valid243 = true;
const _errs635 = errors;
if(errors === _errs635){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data183 = data.grantType;
if(!((data183 === "authorization_code") || (data183 === "device_code"))){
const err516 = {};
if(vErrors === null){
vErrors = [err516];
}
else {
vErrors.push(err516);
}
errors++;
}
}
}
else {
const err517 = {};
if(vErrors === null){
vErrors = [err517];
}
else {
vErrors.push(err517);
}
errors++;
}
}
var _valid52 = _errs635 === errors;
errors = _errs634;
if(vErrors !== null){
if(_errs634){
vErrors.length = _errs634;
}
else {
vErrors = null;
}
}
if(_valid52){
const _errs638 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err518 = {instancePath,schemaPath:"#/allOf/18/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err518];
}
else {
vErrors.push(err518);
}
errors++;
}
}
var _valid52 = _errs638 === errors;
valid243 = _valid52;
}
if(!valid243){
const err519 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err519];
}
else {
vErrors.push(err519);
}
errors++;
}
const _errs640 = errors;
let valid245 = true;
const _errs641 = errors;
if(errors === _errs641){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing38;
if((data.scope === undefined) && (missing38 = "scope")){
const err520 = {};
if(vErrors === null){
vErrors = [err520];
}
else {
vErrors.push(err520);
}
errors++;
}
else {
if(data.scope !== undefined){
if(!(Array.isArray(data.scope))){
const err521 = {};
if(vErrors === null){
vErrors = [err521];
}
else {
vErrors.push(err521);
}
errors++;
}
}
}
}
else {
const err522 = {};
if(vErrors === null){
vErrors = [err522];
}
else {
vErrors.push(err522);
}
errors++;
}
}
var _valid53 = _errs641 === errors;
errors = _errs640;
if(vErrors !== null){
if(_errs640){
vErrors.length = _errs640;
}
else {
vErrors = null;
}
}
if(_valid53){
const _errs645 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopeSeparator !== undefined){
let data185 = data.scopeSeparator;
if(typeof data185 === "string"){
if(func3(data185) < 1){
const err523 = {instancePath:instancePath+"/scopeSeparator",schemaPath:"#/allOf/19/then/properties/scopeSeparator/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err523];
}
else {
vErrors.push(err523);
}
errors++;
}
}
else {
const err524 = {instancePath:instancePath+"/scopeSeparator",schemaPath:"#/allOf/19/then/properties/scopeSeparator/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err524];
}
else {
vErrors.push(err524);
}
errors++;
}
}
}
var _valid53 = _errs645 === errors;
valid245 = _valid53;
}
if(!valid245){
const err525 = {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err525];
}
else {
vErrors.push(err525);
}
errors++;
}
const _errs649 = errors;
let valid248 = true;
const _errs650 = errors;
if(errors === _errs650){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err526 = {};
if(vErrors === null){
vErrors = [err526];
}
else {
vErrors.push(err526);
}
errors++;
}
}
}
else {
const err527 = {};
if(vErrors === null){
vErrors = [err527];
}
else {
vErrors.push(err527);
}
errors++;
}
}
var _valid54 = _errs650 === errors;
errors = _errs649;
if(vErrors !== null){
if(_errs649){
vErrors.length = _errs649;
}
else {
vErrors = null;
}
}
if(_valid54){
const _errs654 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopeSeparator !== undefined){
const err528 = {instancePath:instancePath+"/scopeSeparator",schemaPath:"#/allOf/20/then/allOf/0/properties/scopeSeparator/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err528];
}
else {
vErrors.push(err528);
}
errors++;
}
}
var _valid54 = _errs654 === errors;
valid248 = _valid54;
}
if(!valid248){
const err529 = {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err529];
}
else {
vErrors.push(err529);
}
errors++;
}
const _errs657 = errors;
let valid252 = true;
const _errs658 = errors;
if(errors === _errs658){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing39;
if((data.expiresAtResponseKey === undefined) && (missing39 = "expiresAtResponseKey")){
const err530 = {};
if(vErrors === null){
vErrors = [err530];
}
else {
vErrors.push(err530);
}
errors++;
}
}
else {
const err531 = {};
if(vErrors === null){
vErrors = [err531];
}
else {
vErrors.push(err531);
}
errors++;
}
}
var _valid55 = _errs658 === errors;
errors = _errs657;
if(vErrors !== null){
if(_errs657){
vErrors.length = _errs657;
}
else {
vErrors = null;
}
}
if(_valid55){
const _errs660 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresInResponseKey !== undefined){
const err532 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/21/then/allOf/0/properties/expiresInResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err532];
}
else {
vErrors.push(err532);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresInUnit !== undefined){
const err533 = {instancePath:instancePath+"/expiresInUnit",schemaPath:"#/allOf/21/then/allOf/1/properties/expiresInUnit/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err533];
}
else {
vErrors.push(err533);
}
errors++;
}
}
var _valid55 = _errs660 === errors;
valid252 = _valid55;
}
if(!valid252){
const err534 = {instancePath,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err534];
}
else {
vErrors.push(err534);
}
errors++;
}
const _errs664 = errors;
let valid256 = true;
const _errs665 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err535 = {};
if(vErrors === null){
vErrors = [err535];
}
else {
vErrors.push(err535);
}
errors++;
}
const _errs667 = errors;
const _errs668 = errors;
if(errors === _errs668){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing40;
if((data.expiresAtResponseKey === undefined) && (missing40 = "expiresAtResponseKey")){
const err536 = {};
if(vErrors === null){
vErrors = [err536];
}
else {
vErrors.push(err536);
}
errors++;
}
}
else {
const err537 = {};
if(vErrors === null){
vErrors = [err537];
}
else {
vErrors.push(err537);
}
errors++;
}
}
var valid257 = _errs668 === errors;
if(valid257){
const err538 = {};
if(vErrors === null){
vErrors = [err538];
}
else {
vErrors.push(err538);
}
errors++;
}
else {
errors = _errs667;
if(vErrors !== null){
if(_errs667){
vErrors.length = _errs667;
}
else {
vErrors = null;
}
}
}
var _valid56 = _errs665 === errors;
errors = _errs664;
if(vErrors !== null){
if(_errs664){
vErrors.length = _errs664;
}
else {
vErrors = null;
}
}
if(_valid56){
const _errs670 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresInResponseKey !== undefined){
let data190 = data.expiresInResponseKey;
if(typeof data190 === "string"){
if(func3(data190) < 1){
const err539 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/22/then/properties/expiresInResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err539];
}
else {
vErrors.push(err539);
}
errors++;
}
if(!pattern34.test(data190)){
const err540 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/22/then/properties/expiresInResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err540];
}
else {
vErrors.push(err540);
}
errors++;
}
}
else {
const err541 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/22/then/properties/expiresInResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err541];
}
else {
vErrors.push(err541);
}
errors++;
}
}
if(data.expiresInUnit !== undefined){
let data191 = data.expiresInUnit;
if(!((data191 === "s") || (data191 === "ms"))){
const err542 = {instancePath:instancePath+"/expiresInUnit",schemaPath:"#/allOf/22/then/properties/expiresInUnit/enum",keyword:"enum",params:{allowedValues: schema20.allOf[22].then.properties.expiresInUnit.enum}};
if(vErrors === null){
vErrors = [err542];
}
else {
vErrors.push(err542);
}
errors++;
}
}
}
var _valid56 = _errs670 === errors;
valid256 = _valid56;
}
if(!valid256){
const err543 = {instancePath,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err543];
}
else {
vErrors.push(err543);
}
errors++;
}
const _errs675 = errors;
let valid259 = true;
const _errs676 = errors;
if(errors === _errs676){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addTo !== undefined){
if("header" !== data.addTo){
const err544 = {};
if(vErrors === null){
vErrors = [err544];
}
else {
vErrors.push(err544);
}
errors++;
}
}
}
else {
const err545 = {};
if(vErrors === null){
vErrors = [err545];
}
else {
vErrors.push(err545);
}
errors++;
}
}
var _valid57 = _errs676 === errors;
errors = _errs675;
if(vErrors !== null){
if(_errs675){
vErrors.length = _errs675;
}
else {
vErrors = null;
}
}
if(_valid57){
const _errs679 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
const err546 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/23/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err546];
}
else {
vErrors.push(err546);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headerKey !== undefined){
let data194 = data.headerKey;
if(typeof data194 === "string"){
if(!pattern8.test(data194)){
const err547 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/23/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}};
if(vErrors === null){
vErrors = [err547];
}
else {
vErrors.push(err547);
}
errors++;
}
}
else {
const err548 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/23/then/properties/headerKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err548];
}
else {
vErrors.push(err548);
}
errors++;
}
}
if(data.tokenPrefix !== undefined){
if(typeof data.tokenPrefix !== "string"){
const err549 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/23/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err549];
}
else {
vErrors.push(err549);
}
errors++;
}
}
}
else {
const err550 = {instancePath,schemaPath:"#/allOf/23/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err550];
}
else {
vErrors.push(err550);
}
errors++;
}
var _valid57 = _errs679 === errors;
valid259 = _valid57;
}
if(!valid259){
const err551 = {instancePath,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err551];
}
else {
vErrors.push(err551);
}
errors++;
}
const _errs687 = errors;
let valid264 = true;
const _errs688 = errors;
if(errors === _errs688){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing41;
if((data.addTo === undefined) && (missing41 = "addTo")){
const err552 = {};
if(vErrors === null){
vErrors = [err552];
}
else {
vErrors.push(err552);
}
errors++;
}
else {
if(data.addTo !== undefined){
if("query" !== data.addTo){
const err553 = {};
if(vErrors === null){
vErrors = [err553];
}
else {
vErrors.push(err553);
}
errors++;
}
}
}
}
else {
const err554 = {};
if(vErrors === null){
vErrors = [err554];
}
else {
vErrors.push(err554);
}
errors++;
}
}
var _valid58 = _errs688 === errors;
errors = _errs687;
if(vErrors !== null){
if(_errs687){
vErrors.length = _errs687;
}
else {
vErrors = null;
}
}
if(_valid58){
const _errs691 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headerKey !== undefined){
const err555 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/24/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err555];
}
else {
vErrors.push(err555);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenPrefix !== undefined){
const err556 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/24/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err556];
}
else {
vErrors.push(err556);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
let data199 = data.queryKey;
if(typeof data199 === "string"){
if(func3(data199) < 1){
const err557 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/24/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err557];
}
else {
vErrors.push(err557);
}
errors++;
}
}
else {
const err558 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/24/then/properties/queryKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err558];
}
else {
vErrors.push(err558);
}
errors++;
}
}
}
else {
const err559 = {instancePath,schemaPath:"#/allOf/24/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err559];
}
else {
vErrors.push(err559);
}
errors++;
}
var _valid58 = _errs691 === errors;
valid264 = _valid58;
}
if(!valid264){
const err560 = {instancePath,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err560];
}
else {
vErrors.push(err560);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessTokenUrl === undefined){
const err561 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessTokenUrl"}};
if(vErrors === null){
vErrors = [err561];
}
else {
vErrors.push(err561);
}
errors++;
}
for(const key40 in data){
if(!(func2.call(schema20.properties, key40))){
const err562 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key40}};
if(vErrors === null){
vErrors = [err562];
}
else {
vErrors.push(err562);
}
errors++;
}
}
if(data.grantType !== undefined){
let data200 = data.grantType;
const _errs699 = errors;
let valid271 = false;
const _errs700 = errors;
if(!((((((data200 === "authorization_code") || (data200 === "device_code")) || (data200 === "client_credentials")) || (data200 === "password")) || (data200 === "refresh_token")) || (data200 === "jwt_bearer"))){
const err563 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema20.properties.grantType.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err563];
}
else {
vErrors.push(err563);
}
errors++;
}
var _valid59 = _errs700 === errors;
valid271 = valid271 || _valid59;
if(!valid271){
const _errs701 = errors;
if(typeof data200 === "string"){
if(!pattern67.test(data200)){
const err564 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[^${}]+$"}};
if(vErrors === null){
vErrors = [err564];
}
else {
vErrors.push(err564);
}
errors++;
}
}
else {
const err565 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err565];
}
else {
vErrors.push(err565);
}
errors++;
}
var _valid59 = _errs701 === errors;
valid271 = valid271 || _valid59;
}
if(!valid271){
const err566 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err566];
}
else {
vErrors.push(err566);
}
errors++;
}
else {
errors = _errs699;
if(vErrors !== null){
if(_errs699){
vErrors.length = _errs699;
}
else {
vErrors = null;
}
}
}
}
if(data.accessTokenUrl !== undefined){
let data201 = data.accessTokenUrl;
if(typeof data201 === "string"){
if(!pattern32.test(data201)){
const err567 = {instancePath:instancePath+"/accessTokenUrl",schemaPath:"#/properties/accessTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
if(vErrors === null){
vErrors = [err567];
}
else {
vErrors.push(err567);
}
errors++;
}
}
else {
const err568 = {instancePath:instancePath+"/accessTokenUrl",schemaPath:"#/properties/accessTokenUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err568];
}
else {
vErrors.push(err568);
}
errors++;
}
}
if(data.clientId !== undefined){
let data202 = data.clientId;
if(typeof data202 === "string"){
if(func3(data202) < 1){
const err569 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err569];
}
else {
vErrors.push(err569);
}
errors++;
}
}
else {
const err570 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err570];
}
else {
vErrors.push(err570);
}
errors++;
}
}
if(data.clientAuthentication !== undefined){
let data203 = data.clientAuthentication;
if(!((((data203 === "client_secret_post") || (data203 === "client_secret_basic")) || (data203 === "none")) || (data203 === "private_key_jwt"))){
const err571 = {instancePath:instancePath+"/clientAuthentication",schemaPath:"#/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema20.properties.clientAuthentication.enum}};
if(vErrors === null){
vErrors = [err571];
}
else {
vErrors.push(err571);
}
errors++;
}
}
if(data.accessTokenResponseKey !== undefined){
let data204 = data.accessTokenResponseKey;
if(typeof data204 === "string"){
if(func3(data204) < 1){
const err572 = {instancePath:instancePath+"/accessTokenResponseKey",schemaPath:"#/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err572];
}
else {
vErrors.push(err572);
}
errors++;
}
if(!pattern34.test(data204)){
const err573 = {instancePath:instancePath+"/accessTokenResponseKey",schemaPath:"#/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err573];
}
else {
vErrors.push(err573);
}
errors++;
}
}
else {
const err574 = {instancePath:instancePath+"/accessTokenResponseKey",schemaPath:"#/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err574];
}
else {
vErrors.push(err574);
}
errors++;
}
}
if(data.expiresAtResponseKey !== undefined){
let data205 = data.expiresAtResponseKey;
if(typeof data205 === "string"){
if(func3(data205) < 1){
const err575 = {instancePath:instancePath+"/expiresAtResponseKey",schemaPath:"#/properties/expiresAtResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err575];
}
else {
vErrors.push(err575);
}
errors++;
}
if(!pattern34.test(data205)){
const err576 = {instancePath:instancePath+"/expiresAtResponseKey",schemaPath:"#/properties/expiresAtResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err576];
}
else {
vErrors.push(err576);
}
errors++;
}
}
else {
const err577 = {instancePath:instancePath+"/expiresAtResponseKey",schemaPath:"#/properties/expiresAtResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err577];
}
else {
vErrors.push(err577);
}
errors++;
}
}
if(data.defaultExpiresIn !== undefined){
let data206 = data.defaultExpiresIn;
if((typeof data206 !== "string") && (!(((typeof data206 == "number") && (!(data206 % 1) && !isNaN(data206))) && (isFinite(data206))))){
const err578 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/type",keyword:"type",params:{type: schema20.properties.defaultExpiresIn.type}};
if(vErrors === null){
vErrors = [err578];
}
else {
vErrors.push(err578);
}
errors++;
}
if((typeof data206 == "number") && (isFinite(data206))){
if(data206 > 999999999 || isNaN(data206)){
const err579 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err579];
}
else {
vErrors.push(err579);
}
errors++;
}
if(data206 < 1 || isNaN(data206)){
const err580 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err580];
}
else {
vErrors.push(err580);
}
errors++;
}
}
if(typeof data206 === "string"){
if(!pattern21.test(data206)){
const err581 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err581];
}
else {
vErrors.push(err581);
}
errors++;
}
}
}
if(data.addTo !== undefined){
let data207 = data.addTo;
if(!((data207 === "header") || (data207 === "query"))){
const err582 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema20.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err582];
}
else {
vErrors.push(err582);
}
errors++;
}
}
if(data.tokenStores !== undefined){
let data208 = data.tokenStores;
if(Array.isArray(data208)){
const len4 = data208.length;
for(let i7=0; i7<len4; i7++){
let data209 = data208[i7];
if(!((((data209 === "file") || (data209 === "redis")) || (data209 === "postgres")) || (data209 === "webStorage"))){
const err583 = {instancePath:instancePath+"/tokenStores/" + i7,schemaPath:"#/properties/tokenStores/items/enum",keyword:"enum",params:{allowedValues: schema20.properties.tokenStores.items.enum}};
if(vErrors === null){
vErrors = [err583];
}
else {
vErrors.push(err583);
}
errors++;
}
}
let i8 = data208.length;
let j3;
if(i8 > 1){
outer0:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data208[i8], data208[j3])){
const err584 = {instancePath:instancePath+"/tokenStores",schemaPath:"#/properties/tokenStores/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3}};
if(vErrors === null){
vErrors = [err584];
}
else {
vErrors.push(err584);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err585 = {instancePath:instancePath+"/tokenStores",schemaPath:"#/properties/tokenStores/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err585];
}
else {
vErrors.push(err585);
}
errors++;
}
}
}
else {
const err586 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err586];
}
else {
vErrors.push(err586);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

export const authTypes = { none, apiKey, bearer, basic, digest, jwt, oauth1, awsSigV4, oauth2 }
