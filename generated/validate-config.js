// Made by `npm run generate`. Do not edit.
import * as ucs2lengthModule from 'ajv/dist/runtime/ucs2length.js'
const ucs2length = [ucs2lengthModule, ucs2lengthModule.default, ucs2lengthModule.default?.default].find((value) => typeof value === 'function')
import * as equalModule from 'ajv/dist/runtime/equal.js'
const equal = [equalModule, equalModule.default, equalModule.default?.default].find((value) => typeof value === 'function')
"use strict";
export const config = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","type":"object","required":["flexgen","baseUrl"],"additionalProperties":false,"properties":{"$schema":{"type":"string"},"flexgen":{"enum":[1]},"name":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9 ._-]*$"},"description":{"type":"string"},"baseUrl":{"type":"string","pattern":"^(https?://|\\$\\{)","allOf":[{"pattern":"^(?![^/]*//[^/?#]*@)"},{"pattern":"^[^#]*$"},{"pattern":"^(?:[^{$]|\\$\\{?)*$"}]},"variables":{"type":"object","propertyNames":{"pattern":"^[A-Za-z0-9_-]+$"},"additionalProperties":{"type":"object","additionalProperties":false,"properties":{"description":{"type":"string"},"default":{"type":["string","number","boolean"],"pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"},"enum":{"type":"array","minItems":1,"uniqueItems":true,"items":{"type":["string","number","boolean"],"pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}},"pattern":{"type":"string","format":"regex"},"optional":{"type":"boolean"}},"allOf":[{"if":{"type":"object","properties":{"default":true},"required":["default"]},"then":{"properties":{"optional":{"enum":[false]}}}}]}},"headers":{"type":"object","propertyNames":{"pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"additionalProperties":{"type":["string","number","boolean"],"pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}},"query":{"type":"object","additionalProperties":{"type":["string","number","boolean","array"],"pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$","items":{"type":["string","number","boolean"],"pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}},"propertyNames":{"minLength":1}},"allowedHosts":{"type":"array","uniqueItems":true,"items":{"type":"string","pattern":"^[^/?#\\\\@\\s{}]+$"}},"auth":{"type":"object","required":["type"],"properties":{"type":{"enum":["none","apiKey","bearer","basic","jwt","oauth1","awsSigV4","oauth2"]}}},"output":{"type":"object","additionalProperties":false,"properties":{"file":{"type":"string","pattern":"^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"}}}}};
const func2 = Object.prototype.hasOwnProperty;
const func3 = ucs2length;
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9 ._-]*$", "u");
const pattern1 = new RegExp("^(?![^/]*//[^/?#]*@)", "u");
const pattern2 = new RegExp("^[^#]*$", "u");
const pattern3 = new RegExp("^(?:[^{$]|\\$\\{?)*$", "u");
const pattern4 = new RegExp("^(https?://|\\$\\{)", "u");
const pattern5 = new RegExp("^[A-Za-z0-9_-]+$", "u");
const pattern6 = new RegExp("^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$", "u");
const pattern8 = new RegExp("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$", "u");
const pattern12 = new RegExp("^[^/?#\\\\@\\s{}]+$", "u");
const pattern13 = new RegExp("^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$", "u");

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
if(typeof data9 === "string"){
if(!pattern6.test(data9)){
const err22 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/default",schemaPath:"#/properties/variables/additionalProperties/properties/default/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
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
if(data6.enum !== undefined){
let data10 = data6.enum;
if(Array.isArray(data10)){
if(data10.length < 1){
const err23 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/minItems",keyword:"minItems",params:{limit: 1}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
const len0 = data10.length;
for(let i0=0; i0<len0; i0++){
let data11 = data10[i0];
if(((typeof data11 !== "string") && (!((typeof data11 == "number") && (isFinite(data11))))) && (typeof data11 !== "boolean")){
const err24 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i0,schemaPath:"#/properties/variables/additionalProperties/properties/enum/items/type",keyword:"type",params:{type: schema11.properties.variables.additionalProperties.properties.enum.items.type}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(typeof data11 === "string"){
if(!pattern6.test(data11)){
const err25 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum/" + i0,schemaPath:"#/properties/variables/additionalProperties/properties/enum/items/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
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
const err26 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
else {
const err27 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/properties/variables/additionalProperties/properties/enum/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data6.pattern !== undefined){
if(!(typeof data6.pattern === "string")){
const err28 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/pattern",schemaPath:"#/properties/variables/additionalProperties/properties/pattern/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data6.optional !== undefined){
if(typeof data6.optional !== "boolean"){
const err29 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1")+"/optional",schemaPath:"#/properties/variables/additionalProperties/properties/optional/type",keyword:"type",params:{type: "boolean"}};
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
const err30 = {instancePath:instancePath+"/variables/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/variables/additionalProperties/type",keyword:"type",params:{type: "object"}};
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
const err31 = {instancePath:instancePath+"/variables",schemaPath:"#/properties/variables/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.headers !== undefined){
let data14 = data.headers;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key4 in data14){
const _errs41 = errors;
if(typeof key4 === "string"){
if(!pattern8.test(key4)){
const err32 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},propertyName:key4};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
var valid11 = _errs41 === errors;
if(!valid11){
const err33 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/propertyNames",keyword:"propertyNames",params:{propertyName: key4}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
for(const key5 in data14){
let data15 = data14[key5];
if(((typeof data15 !== "string") && (!((typeof data15 == "number") && (isFinite(data15))))) && (typeof data15 !== "boolean")){
const err34 = {instancePath:instancePath+"/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema11.properties.headers.additionalProperties.type}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(typeof data15 === "string"){
if(!pattern6.test(data15)){
const err35 = {instancePath:instancePath+"/headers/" + key5.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
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
const err36 = {instancePath:instancePath+"/headers",schemaPath:"#/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data.query !== undefined){
let data16 = data.query;
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
for(const key6 in data16){
const _errs47 = errors;
if(typeof key6 === "string"){
if(func3(key6) < 1){
const err37 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key6};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid13 = _errs47 === errors;
if(!valid13){
const err38 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/propertyNames",keyword:"propertyNames",params:{propertyName: key6}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key7 in data16){
let data17 = data16[key7];
if((((typeof data17 !== "string") && (!((typeof data17 == "number") && (isFinite(data17))))) && (typeof data17 !== "boolean")) && (!(Array.isArray(data17)))){
const err39 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.type}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(typeof data17 === "string"){
if(!pattern6.test(data17)){
const err40 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/query/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(Array.isArray(data17)){
const len1 = data17.length;
for(let i2=0; i2<len1; i2++){
let data18 = data17[i2];
if(((typeof data18 !== "string") && (!((typeof data18 == "number") && (isFinite(data18))))) && (typeof data18 !== "boolean")){
const err41 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/items/type",keyword:"type",params:{type: schema11.properties.query.additionalProperties.items.type}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(typeof data18 === "string"){
if(!pattern6.test(data18)){
const err42 = {instancePath:instancePath+"/query/" + key7.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i2,schemaPath:"#/properties/query/additionalProperties/items/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
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
}
}
else {
const err43 = {instancePath:instancePath+"/query",schemaPath:"#/properties/query/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
if(!pattern12.test(data20)){
const err44 = {instancePath:instancePath+"/allowedHosts/" + i3,schemaPath:"#/properties/allowedHosts/items/pattern",keyword:"pattern",params:{pattern: "^[^/?#\\\\@\\s{}]+$"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/allowedHosts/" + i3,schemaPath:"#/properties/allowedHosts/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
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
const err46 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/uniqueItems",keyword:"uniqueItems",params:{i: i4, j: j1}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
break;
}
indices1[item1] = i4;
}
}
}
else {
const err47 = {instancePath:instancePath+"/allowedHosts",schemaPath:"#/properties/allowedHosts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.auth !== undefined){
let data21 = data.auth;
if(data21 && typeof data21 == "object" && !Array.isArray(data21)){
if(data21.type === undefined){
const err48 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data21.type !== undefined){
let data22 = data21.type;
if(!((((((((data22 === "none") || (data22 === "apiKey")) || (data22 === "bearer")) || (data22 === "basic")) || (data22 === "jwt")) || (data22 === "oauth1")) || (data22 === "awsSigV4")) || (data22 === "oauth2"))){
const err49 = {instancePath:instancePath+"/auth/type",schemaPath:"#/properties/auth/properties/type/enum",keyword:"enum",params:{allowedValues: schema11.properties.auth.properties.type.enum}};
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
const err50 = {instancePath:instancePath+"/auth",schemaPath:"#/properties/auth/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.output !== undefined){
let data23 = data.output;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key8 in data23){
if(!(key8 === "file")){
const err51 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data23.file !== undefined){
let data24 = data23.file;
if(typeof data24 === "string"){
if(!pattern13.test(data24)){
const err52 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/pattern",keyword:"pattern",params:{pattern: "^(?!.*\\.d\\.m?ts$)[^\\\\]*[^\\\\/]\\.m?ts$"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/output/file",schemaPath:"#/properties/output/properties/file/type",keyword:"type",params:{type: "string"}};
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
else {
const err54 = {instancePath:instancePath+"/output",schemaPath:"#/properties/output/type",keyword:"type",params:{type: "object"}};
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
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
const schema13 = {"type":"object","additionalProperties":false,"required":["key"],"properties":{"type":true,"key":{"type":"string","minLength":1},"value":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query","cookie"]}},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}}}},{"if":{"type":"object","properties":{"addTo":{"const":"cookie"}},"required":["addTo"]},"then":{"properties":{"key":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}}}}]};
const pattern16 = new RegExp("^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}", "u");

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
if(!pattern16.test(data5)){
const err20 = {instancePath:instancePath+"/value",schemaPath:"#/properties/value/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const schema14 = {"type":"object","additionalProperties":false,"properties":{"type":true,"token":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query"]},"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"tokenPrefix":{"type":"string","pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}},"allOf":[{"properties":{"queryKey":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1}},"allOf":[{"properties":{"headerKey":false}},{"properties":{"tokenPrefix":false}}]}}]};

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
let data3 = data.tokenPrefix;
if(typeof data3 === "string"){
if(!pattern6.test(data3)){
const err5 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/0/then/properties/tokenPrefix/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
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
const err6 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/0/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"}};
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
const err7 = {instancePath,schemaPath:"#/allOf/0/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
var _valid0 = _errs6 === errors;
valid1 = _valid0;
}
if(!valid1){
const err8 = {instancePath,schemaPath:"#/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
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
const err9 = {};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
else {
if(data.addTo !== undefined){
if("query" !== data.addTo){
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
const err12 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/1/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{}};
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
if(data.tokenPrefix !== undefined){
const err13 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/1/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
let data7 = data.queryKey;
if(typeof data7 === "string"){
if(func3(data7) < 1){
const err14 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/1/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1}};
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
const err15 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/1/then/properties/queryKey/type",keyword:"type",params:{type: "string"}};
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
const err16 = {instancePath,schemaPath:"#/allOf/1/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
var _valid1 = _errs18 === errors;
valid6 = _valid1;
}
if(!valid6){
const err17 = {instancePath,schemaPath:"#/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((((key0 === "type") || (key0 === "token")) || (key0 === "addTo")) || (key0 === "headerKey")) || (key0 === "tokenPrefix")) || (key0 === "queryKey"))){
const err18 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
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
if(!pattern16.test(data8)){
const err24 = {instancePath:instancePath+"/token",schemaPath:"#/properties/token/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const schema15 = {"type":"object","additionalProperties":false,"properties":{"type":true,"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}}};

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
if(typeof data0 === "string"){
if(!pattern6.test(data0)){
const err6 = {instancePath:instancePath+"/username",schemaPath:"#/properties/username/else/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
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
for(const key2 in data2){
if(!(key2 === "literal")){
const err11 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.literal !== undefined){
if(typeof data2.literal !== "string"){
const err12 = {instancePath:instancePath+"/password/literal",schemaPath:"#/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
const err13 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
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
if(!pattern16.test(data2)){
const err14 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err15 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
var _valid1 = _errs22 === errors;
valid3 = _valid1;
ifClause1 = "else";
}
if(!valid3){
const err16 = {instancePath:instancePath+"/password",schemaPath:"#/properties/password/if",keyword:"if",params:{failingKeyword: ifClause1}};
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
const err17 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

export const jwt = validate15;
const schema16 = {"type":"object","additionalProperties":false,"properties":{"type":true,"algorithm":{"enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"secret":true,"privateKey":true,"secretBase64Encoded":true,"payload":{"type":"object","properties":{"iat":{"type":["number","string"],"pattern":"(^|[^$])\\$\\{"},"nbf":{"type":["number","string"],"pattern":"(^|[^$])\\$\\{"},"exp":{"type":["number","string"],"pattern":"(^|[^$])\\$\\{"}}},"issuedAt":{"type":"boolean"},"notBefore":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"jwtId":{"type":"boolean"},"additionalHeaders":{"type":"object","properties":{"alg":true},"allOf":[{"properties":{"alg":false}}]},"addTo":{"enum":["header","query"]},"useTokenPrefix":true,"headerKey":true,"tokenPrefix":true,"queryKey":true},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}}},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"secretBase64Encoded":{"type":"boolean"}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"secret":false}},{"properties":{"secretBase64Encoded":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"useTokenPrefix":{"type":"boolean"},"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}},"allOf":[{"properties":{"queryKey":false}},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":true}}},"then":{"properties":{"tokenPrefix":{"type":"string","pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}}}},{"if":{"type":"object","properties":{"useTokenPrefix":{"const":false}},"required":["useTokenPrefix"]},"then":{"allOf":[{"properties":{"tokenPrefix":false}}]}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1}},"allOf":[{"properties":{"headerKey":false}},{"properties":{"tokenPrefix":false}},{"properties":{"useTokenPrefix":false}}]}}]};
const pattern26 = new RegExp("(^|[^$])\\$\\{", "u");
const pattern29 = new RegExp("^0*[1-9][0-9]{0,8}[smhd]$", "u");

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
if(!pattern16.test(data2)){
const err8 = {instancePath:instancePath+"/secret",schemaPath:"#/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern16.test(data8)){
const err23 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
let data13 = data.tokenPrefix;
if(typeof data13 === "string"){
if(!pattern6.test(data13)){
const err32 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/2/then/allOf/1/then/properties/tokenPrefix/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
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
const err33 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/2/then/allOf/1/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
var _valid5 = _errs52 === errors;
valid20 = _valid5;
}
if(!valid20){
const err34 = {instancePath,schemaPath:"#/allOf/2/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
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
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
else {
if(data.useTokenPrefix !== undefined){
if(false !== data.useTokenPrefix){
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
}
}
else {
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
const err38 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/2/then/allOf/2/then/allOf/0/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
var _valid6 = _errs60 === errors;
valid23 = _valid6;
}
if(!valid23){
const err39 = {instancePath,schemaPath:"#/allOf/2/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.useTokenPrefix !== undefined){
if(typeof data.useTokenPrefix !== "boolean"){
const err40 = {instancePath:instancePath+"/useTokenPrefix",schemaPath:"#/allOf/2/then/properties/useTokenPrefix/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.headerKey !== undefined){
let data17 = data.headerKey;
if(typeof data17 === "string"){
if(!pattern8.test(data17)){
const err41 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/2/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}};
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
const err42 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/2/then/properties/headerKey/type",keyword:"type",params:{type: "string"}};
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
var _valid4 = _errs45 === errors;
valid16 = _valid4;
}
if(!valid16){
const err43 = {instancePath,schemaPath:"#/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
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
const err44 = {};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
else {
if(data.addTo !== undefined){
if("query" !== data.addTo){
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
}
}
else {
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
const err47 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/3/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{}};
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
if(data.tokenPrefix !== undefined){
const err48 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/3/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
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
if(data.useTokenPrefix !== undefined){
const err49 = {instancePath:instancePath+"/useTokenPrefix",schemaPath:"#/allOf/3/then/allOf/2/properties/useTokenPrefix/false schema",keyword:"false schema",params:{}};
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
if(data.queryKey !== undefined){
let data22 = data.queryKey;
if(typeof data22 === "string"){
if(func3(data22) < 1){
const err50 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/3/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/3/then/properties/queryKey/type",keyword:"type",params:{type: "string"}};
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
else {
const err52 = {instancePath,schemaPath:"#/allOf/3/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid7 = _errs71 === errors;
valid28 = _valid7;
}
if(!valid28){
const err53 = {instancePath,schemaPath:"#/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key2 in data){
if(!(func2.call(schema16.properties, key2))){
const err54 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.algorithm !== undefined){
let data23 = data.algorithm;
if(!(((((((((((((data23 === "HS256") || (data23 === "HS384")) || (data23 === "HS512")) || (data23 === "RS256")) || (data23 === "RS384")) || (data23 === "RS512")) || (data23 === "PS256")) || (data23 === "PS384")) || (data23 === "PS512")) || (data23 === "ES256")) || (data23 === "ES384")) || (data23 === "ES512")) || (data23 === "EdDSA"))){
const err55 = {instancePath:instancePath+"/algorithm",schemaPath:"#/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema16.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
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
const err56 = {instancePath:instancePath+"/payload/iat",schemaPath:"#/properties/payload/properties/iat/type",keyword:"type",params:{type: schema16.properties.payload.properties.iat.type}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(typeof data25 === "string"){
if(!pattern26.test(data25)){
const err57 = {instancePath:instancePath+"/payload/iat",schemaPath:"#/properties/payload/properties/iat/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"}};
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
if(data24.nbf !== undefined){
let data26 = data24.nbf;
if((!((typeof data26 == "number") && (isFinite(data26)))) && (typeof data26 !== "string")){
const err58 = {instancePath:instancePath+"/payload/nbf",schemaPath:"#/properties/payload/properties/nbf/type",keyword:"type",params:{type: schema16.properties.payload.properties.nbf.type}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(typeof data26 === "string"){
if(!pattern26.test(data26)){
const err59 = {instancePath:instancePath+"/payload/nbf",schemaPath:"#/properties/payload/properties/nbf/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
if(data24.exp !== undefined){
let data27 = data24.exp;
if((!((typeof data27 == "number") && (isFinite(data27)))) && (typeof data27 !== "string")){
const err60 = {instancePath:instancePath+"/payload/exp",schemaPath:"#/properties/payload/properties/exp/type",keyword:"type",params:{type: schema16.properties.payload.properties.exp.type}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(typeof data27 === "string"){
if(!pattern26.test(data27)){
const err61 = {instancePath:instancePath+"/payload/exp",schemaPath:"#/properties/payload/properties/exp/pattern",keyword:"pattern",params:{pattern: "(^|[^$])\\$\\{"}};
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
}
else {
const err62 = {instancePath:instancePath+"/payload",schemaPath:"#/properties/payload/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.issuedAt !== undefined){
if(typeof data.issuedAt !== "boolean"){
const err63 = {instancePath:instancePath+"/issuedAt",schemaPath:"#/properties/issuedAt/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.notBefore !== undefined){
let data29 = data.notBefore;
if((typeof data29 !== "string") && (!(((typeof data29 == "number") && (!(data29 % 1) && !isNaN(data29))) && (isFinite(data29))))){
const err64 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/type",keyword:"type",params:{type: schema16.properties.notBefore.type}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if((typeof data29 == "number") && (isFinite(data29))){
if(data29 > 999999999 || isNaN(data29)){
const err65 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data29 < 1 || isNaN(data29)){
const err66 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(typeof data29 === "string"){
if(!pattern29.test(data29)){
const err67 = {instancePath:instancePath+"/notBefore",schemaPath:"#/properties/notBefore/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
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
if(data.expiresIn !== undefined){
let data30 = data.expiresIn;
if((typeof data30 !== "string") && (!(((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30))) && (isFinite(data30))))){
const err68 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/type",keyword:"type",params:{type: schema16.properties.expiresIn.type}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if((typeof data30 == "number") && (isFinite(data30))){
if(data30 > 999999999 || isNaN(data30)){
const err69 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data30 < 1 || isNaN(data30)){
const err70 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(typeof data30 === "string"){
if(!pattern29.test(data30)){
const err71 = {instancePath:instancePath+"/expiresIn",schemaPath:"#/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
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
if(data.jwtId !== undefined){
if(typeof data.jwtId !== "boolean"){
const err72 = {instancePath:instancePath+"/jwtId",schemaPath:"#/properties/jwtId/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.additionalHeaders !== undefined){
let data32 = data.additionalHeaders;
if(data32 && typeof data32 == "object" && !Array.isArray(data32)){
if(data32.alg !== undefined){
const err73 = {instancePath:instancePath+"/additionalHeaders/alg",schemaPath:"#/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err74 = {instancePath:instancePath+"/additionalHeaders",schemaPath:"#/properties/additionalHeaders/type",keyword:"type",params:{type: "object"}};
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
let data34 = data.addTo;
if(!((data34 === "header") || (data34 === "query"))){
const err75 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema16.properties.addTo.enum}};
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
const err76 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

export const oauth1 = validate16;
const schema17 = {"type":"object","additionalProperties":false,"required":["consumerKey"],"properties":{"type":true,"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512","PLAINTEXT"]},"consumerKey":{"type":"string","minLength":1},"consumerSecret":true,"privateKey":true,"tokenSecret":true,"accessToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query","body"]},"realm":true,"includeBodyHash":true,"version":{"enum":["1.0",1,"none"]},"callback":{"type":"string"},"verifier":{"type":"string"}},"allOf":[{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","PLAINTEXT"]}}},"then":{"properties":{"consumerSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"tokenSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["signatureMethod"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"consumerSecret":false}},{"properties":{"tokenSecret":false}}]}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}}},"then":{"properties":{"includeBodyHash":{"type":"boolean"}}}},{"if":{"type":"object","properties":{"signatureMethod":{"enum":["PLAINTEXT"]}},"required":["signatureMethod"]},"then":{"allOf":[{"properties":{"includeBodyHash":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"properties":{"realm":{"type":"string"}}}},{"if":{"type":"object","properties":{"addTo":{"enum":["query","body"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"realm":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"body"},"signatureMethod":{"enum":["HMAC-SHA1","HMAC-SHA256","HMAC-SHA512","RSA-SHA1","RSA-SHA256","RSA-SHA512"]}},"required":["addTo"]},"then":{"allOf":[{"properties":{"includeBodyHash":false}}]}}]};

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
if(!pattern16.test(data2)){
const err8 = {instancePath:instancePath+"/consumerSecret",schemaPath:"#/allOf/0/then/properties/consumerSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern16.test(data4)){
const err16 = {instancePath:instancePath+"/tokenSecret",schemaPath:"#/allOf/0/then/properties/tokenSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern16.test(data9)){
const err30 = {instancePath:instancePath+"/privateKey",schemaPath:"#/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern16.test(data24)){
const err68 = {instancePath:instancePath+"/accessToken",schemaPath:"#/properties/accessToken/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!(((data27 === "1.0") || (data27 === 1)) || (data27 === "none"))){
const err72 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/enum",keyword:"enum",params:{allowedValues: schema17.properties.version.enum}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data.callback !== undefined){
if(typeof data.callback !== "string"){
const err73 = {instancePath:instancePath+"/callback",schemaPath:"#/properties/callback/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data.verifier !== undefined){
if(typeof data.verifier !== "string"){
const err74 = {instancePath:instancePath+"/verifier",schemaPath:"#/properties/verifier/type",keyword:"type",params:{type: "string"}};
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
else {
const err75 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
validate16.errors = vErrors;
return errors === 0;
}

export const awsSigV4 = validate17;
const schema18 = {"type":"object","additionalProperties":false,"required":["region","service"],"properties":{"type":true,"region":{"type":"string","minLength":1},"service":{"type":"string","pattern":"^[A-Za-z0-9_-]+$"},"accessKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"secretKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"sessionToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"addTo":{"enum":["header","query"]},"expiresIn":true,"unsignedPayload":{"type":"boolean"},"pathEncoding":{"enum":["single","double"]}},"allOf":[{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"properties":{"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"allOf":[{"properties":{"expiresIn":false}}]}}]};

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
if(!pattern29.test(data1)){
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
if(!pattern16.test(data6)){
const err24 = {instancePath:instancePath+"/accessKey",schemaPath:"#/properties/accessKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern16.test(data8)){
const err32 = {instancePath:instancePath+"/secretKey",schemaPath:"#/properties/secretKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern16.test(data10)){
const err40 = {instancePath:instancePath+"/sessionToken",schemaPath:"#/properties/sessionToken/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const schema19 = {"type":"object","additionalProperties":false,"required":["accessTokenUrl"],"properties":{"type":true,"grantType":{"anyOf":[{"enum":["authorization_code","device_code","client_credentials","password","refresh_token","jwt_bearer"]},{"type":"string","pattern":"^[^${}]+$"}]},"accessTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"},"clientId":{"type":"string","minLength":1},"clientSecret":true,"scope":{"type":["string","array"],"minLength":1,"items":{"type":"string","minLength":1}},"scopeSeparator":true,"clientAuthentication":{"enum":["client_secret_post","client_secret_basic","none","private_key_jwt"]},"basicEncoding":true,"clientAssertion":true,"authorizationUrl":true,"redirectUri":true,"pkce":true,"authorizationParams":true,"authorizationRename":true,"authorizationCodeResponseKey":true,"issuer":true,"deviceAuthorizationUrl":true,"username":true,"password":true,"refreshToken":true,"assertion":true,"tokenRequest":{"type":"object","additionalProperties":false,"properties":{"method":{"enum":["POST","GET"]},"bodyFormat":true,"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"],"pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]}},"rename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}}},"allOf":[{"if":{"type":"object","properties":{"method":{"const":"POST"}}},"then":{"properties":{"bodyFormat":{"enum":["form","json","query"]}}}},{"if":{"type":"object","properties":{"method":{"const":"GET"}},"required":["method"]},"then":{"properties":{"bodyFormat":{"enum":["query"]}}}}]},"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"refreshTokenResponseKey":true,"expiresInResponseKey":true,"expiresInUnit":true,"expiresAtResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"defaultExpiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"addTo":{"enum":["header","query"]},"headerKey":true,"tokenPrefix":true,"queryKey":true,"refresh":true,"tokenStores":{"type":"array","uniqueItems":true,"items":{"enum":["file","redis","postgres","webStorage"]}}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"const":"authorization_code"}}},"then":{"properties":{"authorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"},"redirectUri":{"type":"string","pattern":"^([A-Za-z][A-Za-z0-9+.-]*:(?!\\d)|\\$\\{)"},"pkce":{"enum":["S256","plain","off"]},"authorizationParams":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]}},"authorizationRename":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}},"authorizationCodeResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"issuer":{"type":"string","minLength":1}},"required":["authorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"authorization_code"}}},"required":["grantType"]},"then":{"allOf":[{"properties":{"authorizationUrl":false}},{"properties":{"redirectUri":false}},{"properties":{"pkce":false}},{"properties":{"authorizationParams":false}},{"properties":{"authorizationRename":false}},{"properties":{"authorizationCodeResponseKey":false}},{"properties":{"issuer":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"client_secret_post"}}},"then":{"properties":{"clientSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"client_secret_basic"}},"required":["clientAuthentication"]},"then":{"properties":{"clientSecret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"basicEncoding":{"enum":["raw","form"]}},"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"none"}},"required":["clientAuthentication"]},"then":{"allOf":[{"properties":{"clientSecret":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"private_key_jwt"}},"required":["clientAuthentication"]},"then":{"properties":{"clientAssertion":{"type":"object","additionalProperties":false,"required":["algorithm"],"properties":{"algorithm":{"enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"secret":true,"privateKey":true,"keyId":{"type":"string"},"issuer":{"type":"string"},"subject":{"type":"string"},"audience":{"type":"string"},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"claims":{"type":"object"},"additionalHeaders":{"type":"object","properties":{"alg":true},"allOf":[{"properties":{"alg":false}}]}},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"secret":false}}]}}]}},"required":["clientAssertion"],"allOf":[{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["authorization_code","device_code","jwt_bearer"]}}},"required":["grantType"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"properties":{"clientSecret":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"private_key_jwt"}}}},"then":{"allOf":[{"properties":{"clientAssertion":false}}]}},{"if":{"type":"object","properties":{"clientAuthentication":{"type":"string","not":{"const":"client_secret_basic"}}}},"then":{"allOf":[{"properties":{"basicEncoding":false}}]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"enum":["client_credentials","jwt_bearer"]}}}},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"refresh":{"if":{"type":"boolean"},"then":{"enum":[false]},"else":{"type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":{"type":"boolean"},"refreshTokenUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"},"headers":{"type":"object","additionalProperties":{"type":["string","number","boolean"],"pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}},"additionalPostData":{"type":"object","propertyNames":{"minLength":1},"additionalProperties":{"type":["string","number","boolean","null"]}},"accessTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},"errorBody":{"type":"object","additionalProperties":false,"required":["path","equals"],"properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"equals":{"type":["string","number","boolean","null"]}}},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","minimum":1,"maximum":999999999}},"allOf":[{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":true}},"required":["useRefreshTokenOnce"]},"then":{"properties":{"refreshTokenResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"}}}},{"if":{"type":"object","properties":{"useRefreshTokenOnce":{"const":false}}},"then":{"allOf":[{"properties":{"refreshTokenResponseKey":false}}]}}]}}}}},{"if":{"type":"object","properties":{"grantType":{"const":"device_code"}},"required":["grantType"]},"then":{"properties":{"deviceAuthorizationUrl":{"type":"string","pattern":"^([hH][tT][tT][pP][sS]?://|\\$\\{)"}},"required":["deviceAuthorizationUrl"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"device_code"}}}},"then":{"allOf":[{"properties":{"deviceAuthorizationUrl":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"password"}},"required":["grantType"]},"then":{"properties":{"username":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}},"password":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}}}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"password"}}}},"then":{"allOf":[{"properties":{"username":false}},{"properties":{"password":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"refresh_token"}},"required":["grantType"]},"then":{"allOf":[{"properties":{"scope":false}},{"properties":{"tokenRequest":{"if":{"type":"object"},"then":{"type":"object","allOf":[{"properties":{"additionalPostData":false}}]}}}}],"properties":{"refreshToken":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}}}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"refresh_token"}}}},"then":{"allOf":[{"properties":{"refreshToken":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"jwt_bearer"}},"required":["grantType"]},"then":{"properties":{"assertion":{"type":"object","additionalProperties":false,"required":["algorithm","issuer"],"properties":{"algorithm":{"enum":["HS256","HS384","HS512","RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]},"secret":true,"privateKey":true,"keyId":{"type":"string"},"issuer":{"type":"string","minLength":1},"subject":{"type":"string"},"audience":{"type":"string"},"expiresIn":{"type":["string","integer"],"pattern":"^0*[1-9][0-9]{0,8}[smhd]$","minimum":1,"maximum":999999999},"claims":{"type":"object"},"additionalHeaders":{"type":"object","properties":{"alg":true},"allOf":[{"properties":{"alg":false}}]}},"allOf":[{"if":{"type":"object","properties":{"algorithm":{"enum":["HS256","HS384","HS512"]}},"required":["algorithm"]},"then":{"properties":{"secret":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"privateKey":false}}]}},{"if":{"type":"object","properties":{"algorithm":{"enum":["RS256","RS384","RS512","PS256","PS384","PS512","ES256","ES384","ES512","EdDSA"]}},"required":["algorithm"]},"then":{"properties":{"privateKey":{"if":{"type":"object","properties":{"literal":true},"required":["literal"]},"then":{"type":"object","additionalProperties":false,"properties":{"literal":{"type":"string"}}},"else":{"type":"string","pattern":"^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}}},"allOf":[{"properties":{"secret":false}}]}}]},"refresh":{"if":{"type":"boolean"},"then":{"enum":[false]},"else":{"type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":true,"refreshTokenUrl":true,"headers":true,"additionalPostData":true,"accessTokenResponseKey":true,"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},"errorBody":{"type":"object","additionalProperties":false,"required":["path","equals"],"properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"equals":{"type":["string","number","boolean","null"]}}},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","minimum":1,"maximum":999999999}},"allOf":[{"properties":{"useRefreshTokenOnce":false}},{"properties":{"refreshTokenUrl":false}},{"properties":{"headers":false}},{"properties":{"additionalPostData":false}},{"properties":{"accessTokenResponseKey":false}},{"properties":{"refreshTokenResponseKey":false}}]}}},"allOf":[{"properties":{"refreshTokenResponseKey":false}},{"if":{"type":"object","properties":{"clientAuthentication":{"enum":["client_secret_post","client_secret_basic"]}},"required":["clientAuthentication"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"clientAuthentication":{"not":{"enum":["none","private_key_jwt"]}},"clientSecret":true},"required":["clientSecret"]},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"clientAuthentication":{"const":"private_key_jwt"}},"required":["clientAuthentication"],"not":{"type":"object","properties":{"clientId":true},"required":["clientId"]}},"then":{"properties":{"clientAssertion":{"type":"object","properties":{"issuer":true,"subject":true},"required":["issuer","subject"]}}}}],"required":["assertion"]}},{"if":{"type":"object","properties":{"grantType":{"type":"string","not":{"const":"jwt_bearer"}}}},"then":{"allOf":[{"properties":{"assertion":false}}]}},{"if":{"type":"object","properties":{"grantType":{"const":"client_credentials"}},"required":["grantType"]},"then":{"properties":{"refresh":{"if":{"type":"boolean"},"then":{"enum":[false]},"else":{"type":"object","additionalProperties":false,"properties":{"useRefreshTokenOnce":true,"refreshTokenUrl":true,"headers":true,"additionalPostData":true,"accessTokenResponseKey":true,"refreshTokenResponseKey":true,"errorStatusCodes":{"type":["array","string","integer"],"uniqueItems":true,"items":{"type":"integer","minimum":100,"maximum":599},"minimum":100,"maximum":599,"pattern":"^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"},"errorBody":{"type":"object","additionalProperties":false,"required":["path","equals"],"properties":{"path":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"equals":{"type":["string","number","boolean","null"]}}},"refreshBefore":{"type":["string","integer"],"pattern":"^(off|0*[1-9][0-9]{0,8}[smhd])$","minimum":1,"maximum":999999999}},"allOf":[{"properties":{"useRefreshTokenOnce":false}},{"properties":{"refreshTokenUrl":false}},{"properties":{"headers":false}},{"properties":{"additionalPostData":false}},{"properties":{"accessTokenResponseKey":false}},{"properties":{"refreshTokenResponseKey":false}}]}}},"allOf":[{"properties":{"refreshTokenResponseKey":false}}]}},{"if":{"type":"object","properties":{"grantType":{"enum":["authorization_code","device_code"]}}},"then":{"properties":{"clientId":true},"required":["clientId"]}},{"if":{"type":"object","properties":{"scope":{"type":"array"}},"required":["scope"]},"then":{"properties":{"scopeSeparator":{"type":"string","minLength":1}}}},{"if":{"type":"object","properties":{"scope":{"type":"string"}}},"then":{"allOf":[{"properties":{"scopeSeparator":false}}]}},{"if":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]},"then":{"allOf":[{"properties":{"expiresInResponseKey":false}},{"properties":{"expiresInUnit":false}}]}},{"if":{"type":"object","not":{"type":"object","properties":{"expiresAtResponseKey":true},"required":["expiresAtResponseKey"]}},"then":{"properties":{"expiresInResponseKey":{"type":"string","minLength":1,"pattern":"^(?![^]*\\$\\{)"},"expiresInUnit":{"enum":["s","ms"]}}}},{"if":{"type":"object","properties":{"addTo":{"const":"header"}}},"then":{"type":"object","properties":{"headerKey":{"type":"string","pattern":"^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"},"tokenPrefix":{"type":"string","pattern":"^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}},"allOf":[{"properties":{"queryKey":false}}]}},{"if":{"type":"object","properties":{"addTo":{"const":"query"}},"required":["addTo"]},"then":{"type":"object","properties":{"queryKey":{"type":"string","minLength":1}},"allOf":[{"properties":{"headerKey":false}},{"properties":{"tokenPrefix":false}}]}}]};
const pattern40 = new RegExp("^([hH][tT][tT][pP][sS]?://|\\$\\{)", "u");
const pattern41 = new RegExp("^([A-Za-z][A-Za-z0-9+.-]*:(?!\\d)|\\$\\{)", "u");
const pattern42 = new RegExp("^(?![^]*\\$\\{)", "u");
const pattern54 = new RegExp("^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$", "u");
const pattern56 = new RegExp("^(off|0*[1-9][0-9]{0,8}[smhd])$", "u");
const pattern73 = new RegExp("^[^${}]+$", "u");
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
if(!pattern40.test(data1)){
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
if(!pattern41.test(data2)){
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
if(!pattern42.test(data7)){
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
if(!pattern42.test(data8)){
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
if(!pattern16.test(data20)){
const err51 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/2/then/properties/clientSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern16.test(data24)){
const err70 = {instancePath:instancePath+"/clientSecret",schemaPath:"#/allOf/3/then/properties/clientSecret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern16.test(data35)){
const err101 = {instancePath:instancePath+"/clientAssertion/secret",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern16.test(data39)){
const err114 = {instancePath:instancePath+"/clientAssertion/privateKey",schemaPath:"#/allOf/5/then/properties/clientAssertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
if(!pattern29.test(data46)){
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
if(!(data48 && typeof data48 == "object" && !Array.isArray(data48))){
const err131 = {instancePath:instancePath+"/clientAssertion/additionalHeaders",schemaPath:"#/allOf/5/then/properties/clientAssertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"}};
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
const err132 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/5/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
var _valid9 = _errs109 === errors;
valid41 = _valid9;
}
if(!valid41){
const err133 = {instancePath,schemaPath:"#/allOf/5/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
const _errs176 = errors;
let valid67 = true;
const _errs177 = errors;
if(errors === _errs177){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAuthentication !== undefined){
let data50 = data.clientAuthentication;
if(typeof data50 !== "string"){
const err134 = {};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
const _errs181 = errors;
const _errs182 = errors;
if("private_key_jwt" !== data50){
const err135 = {};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var valid69 = _errs182 === errors;
if(valid69){
const err136 = {};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
}
errors++;
}
else {
errors = _errs181;
if(vErrors !== null){
if(_errs181){
vErrors.length = _errs181;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err137 = {};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
var _valid15 = _errs177 === errors;
errors = _errs176;
if(vErrors !== null){
if(_errs176){
vErrors.length = _errs176;
}
else {
vErrors = null;
}
}
if(_valid15){
const _errs183 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAssertion !== undefined){
const err138 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/6/then/allOf/0/properties/clientAssertion/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
}
var _valid15 = _errs183 === errors;
valid67 = _valid15;
}
if(!valid67){
const err139 = {instancePath,schemaPath:"#/allOf/6/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
const _errs186 = errors;
let valid72 = true;
const _errs187 = errors;
if(errors === _errs187){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAuthentication !== undefined){
let data52 = data.clientAuthentication;
if(typeof data52 !== "string"){
const err140 = {};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
const _errs191 = errors;
const _errs192 = errors;
if("client_secret_basic" !== data52){
const err141 = {};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
var valid74 = _errs192 === errors;
if(valid74){
const err142 = {};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
else {
errors = _errs191;
if(vErrors !== null){
if(_errs191){
vErrors.length = _errs191;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err143 = {};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
var _valid16 = _errs187 === errors;
errors = _errs186;
if(vErrors !== null){
if(_errs186){
vErrors.length = _errs186;
}
else {
vErrors = null;
}
}
if(_valid16){
const _errs193 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.basicEncoding !== undefined){
const err144 = {instancePath:instancePath+"/basicEncoding",schemaPath:"#/allOf/7/then/allOf/0/properties/basicEncoding/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
var _valid16 = _errs193 === errors;
valid72 = _valid16;
}
if(!valid72){
const err145 = {instancePath,schemaPath:"#/allOf/7/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
const _errs196 = errors;
let valid77 = true;
const _errs197 = errors;
if(errors === _errs197){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data54 = data.grantType;
if(typeof data54 !== "string"){
const err146 = {};
if(vErrors === null){
vErrors = [err146];
}
else {
vErrors.push(err146);
}
errors++;
}
const _errs201 = errors;
const _errs202 = errors;
if(!((data54 === "client_credentials") || (data54 === "jwt_bearer"))){
const err147 = {};
if(vErrors === null){
vErrors = [err147];
}
else {
vErrors.push(err147);
}
errors++;
}
var valid79 = _errs202 === errors;
if(valid79){
const err148 = {};
if(vErrors === null){
vErrors = [err148];
}
else {
vErrors.push(err148);
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
}
else {
const err149 = {};
if(vErrors === null){
vErrors = [err149];
}
else {
vErrors.push(err149);
}
errors++;
}
}
var _valid17 = _errs197 === errors;
errors = _errs196;
if(vErrors !== null){
if(_errs196){
vErrors.length = _errs196;
}
else {
vErrors = null;
}
}
if(_valid17){
const _errs203 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshTokenResponseKey !== undefined){
let data55 = data.refreshTokenResponseKey;
if(typeof data55 === "string"){
if(func3(data55) < 1){
const err150 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err150];
}
else {
vErrors.push(err150);
}
errors++;
}
if(!pattern42.test(data55)){
const err151 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err151];
}
else {
vErrors.push(err151);
}
errors++;
}
}
else {
const err152 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err152];
}
else {
vErrors.push(err152);
}
errors++;
}
}
if(data.refresh !== undefined){
let data56 = data.refresh;
const _errs207 = errors;
let valid81 = true;
const _errs208 = errors;
if(typeof data56 !== "boolean"){
const err153 = {};
if(vErrors === null){
vErrors = [err153];
}
else {
vErrors.push(err153);
}
errors++;
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
let ifClause4;
if(_valid18){
const _errs210 = errors;
if(!(data56 === false)){
const err154 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema19.allOf[8].then.properties.refresh.then.enum}};
if(vErrors === null){
vErrors = [err154];
}
else {
vErrors.push(err154);
}
errors++;
}
var _valid18 = _errs210 === errors;
valid81 = _valid18;
ifClause4 = "then";
}
else {
const _errs211 = errors;
const _errs214 = errors;
let valid83 = true;
const _errs215 = errors;
if(errors === _errs215){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
let missing13;
if((data56.useRefreshTokenOnce === undefined) && (missing13 = "useRefreshTokenOnce")){
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
if(data56.useRefreshTokenOnce !== undefined){
if(true !== data56.useRefreshTokenOnce){
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
}
}
else {
const err157 = {};
if(vErrors === null){
vErrors = [err157];
}
else {
vErrors.push(err157);
}
errors++;
}
}
var _valid19 = _errs215 === errors;
errors = _errs214;
if(vErrors !== null){
if(_errs214){
vErrors.length = _errs214;
}
else {
vErrors = null;
}
}
if(_valid19){
const _errs218 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.refreshTokenResponseKey !== undefined){
let data58 = data56.refreshTokenResponseKey;
if(typeof data58 === "string"){
if(func3(data58) < 1){
const err158 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err158];
}
else {
vErrors.push(err158);
}
errors++;
}
if(!pattern42.test(data58)){
const err159 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err159];
}
else {
vErrors.push(err159);
}
errors++;
}
}
else {
const err160 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/then/properties/refreshTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err160];
}
else {
vErrors.push(err160);
}
errors++;
}
}
}
var _valid19 = _errs218 === errors;
valid83 = _valid19;
}
if(!valid83){
const err161 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err161];
}
else {
vErrors.push(err161);
}
errors++;
}
const _errs222 = errors;
let valid86 = true;
const _errs223 = errors;
if(errors === _errs223){
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.useRefreshTokenOnce !== undefined){
if(false !== data56.useRefreshTokenOnce){
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
}
else {
const err163 = {};
if(vErrors === null){
vErrors = [err163];
}
else {
vErrors.push(err163);
}
errors++;
}
}
var _valid20 = _errs223 === errors;
errors = _errs222;
if(vErrors !== null){
if(_errs222){
vErrors.length = _errs222;
}
else {
vErrors = null;
}
}
if(_valid20){
const _errs226 = errors;
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
if(data56.refreshTokenResponseKey !== undefined){
const err164 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/1/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err164];
}
else {
vErrors.push(err164);
}
errors++;
}
}
var _valid20 = _errs226 === errors;
valid86 = _valid20;
}
if(!valid86){
const err165 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err165];
}
else {
vErrors.push(err165);
}
errors++;
}
if(data56 && typeof data56 == "object" && !Array.isArray(data56)){
for(const key9 in data56){
if(!(func2.call(schema19.allOf[8].then.properties.refresh.else.properties, key9))){
const err166 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err166];
}
else {
vErrors.push(err166);
}
errors++;
}
}
if(data56.useRefreshTokenOnce !== undefined){
if(typeof data56.useRefreshTokenOnce !== "boolean"){
const err167 = {instancePath:instancePath+"/refresh/useRefreshTokenOnce",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/useRefreshTokenOnce/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err167];
}
else {
vErrors.push(err167);
}
errors++;
}
}
if(data56.refreshTokenUrl !== undefined){
let data62 = data56.refreshTokenUrl;
if(typeof data62 === "string"){
if(!pattern40.test(data62)){
const err168 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
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
const err169 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshTokenUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err169];
}
else {
vErrors.push(err169);
}
errors++;
}
}
if(data56.headers !== undefined){
let data63 = data56.headers;
if(data63 && typeof data63 == "object" && !Array.isArray(data63)){
for(const key10 in data63){
let data64 = data63[key10];
if(((typeof data64 !== "string") && (!((typeof data64 == "number") && (isFinite(data64))))) && (typeof data64 !== "boolean")){
const err170 = {instancePath:instancePath+"/refresh/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.headers.additionalProperties.type}};
if(vErrors === null){
vErrors = [err170];
}
else {
vErrors.push(err170);
}
errors++;
}
if(typeof data64 === "string"){
if(!pattern6.test(data64)){
const err171 = {instancePath:instancePath+"/refresh/headers/" + key10.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
if(vErrors === null){
vErrors = [err171];
}
else {
vErrors.push(err171);
}
errors++;
}
}
}
}
else {
const err172 = {instancePath:instancePath+"/refresh/headers",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err172];
}
else {
vErrors.push(err172);
}
errors++;
}
}
if(data56.additionalPostData !== undefined){
let data65 = data56.additionalPostData;
if(data65 && typeof data65 == "object" && !Array.isArray(data65)){
for(const key11 in data65){
const _errs240 = errors;
if(typeof key11 === "string"){
if(func3(key11) < 1){
const err173 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key11};
if(vErrors === null){
vErrors = [err173];
}
else {
vErrors.push(err173);
}
errors++;
}
}
var valid92 = _errs240 === errors;
if(!valid92){
const err174 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key11}};
if(vErrors === null){
vErrors = [err174];
}
else {
vErrors.push(err174);
}
errors++;
}
}
for(const key12 in data65){
let data66 = data65[key12];
if((((typeof data66 !== "string") && (!((typeof data66 == "number") && (isFinite(data66))))) && (typeof data66 !== "boolean")) && (data66 !== null)){
const err175 = {instancePath:instancePath+"/refresh/additionalPostData/" + key12.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/additionalProperties/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.additionalPostData.additionalProperties.type}};
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
const err176 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/additionalPostData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err176];
}
else {
vErrors.push(err176);
}
errors++;
}
}
if(data56.accessTokenResponseKey !== undefined){
let data67 = data56.accessTokenResponseKey;
if(typeof data67 === "string"){
if(func3(data67) < 1){
const err177 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err177];
}
else {
vErrors.push(err177);
}
errors++;
}
if(!pattern42.test(data67)){
const err178 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err178];
}
else {
vErrors.push(err178);
}
errors++;
}
}
else {
const err179 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err179];
}
else {
vErrors.push(err179);
}
errors++;
}
}
if(data56.errorStatusCodes !== undefined){
let data68 = data56.errorStatusCodes;
if(((!(Array.isArray(data68))) && (typeof data68 !== "string")) && (!(((typeof data68 == "number") && (!(data68 % 1) && !isNaN(data68))) && (isFinite(data68))))){
const err180 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.errorStatusCodes.type}};
if(vErrors === null){
vErrors = [err180];
}
else {
vErrors.push(err180);
}
errors++;
}
if((typeof data68 == "number") && (isFinite(data68))){
if(data68 > 599 || isNaN(data68)){
const err181 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err181];
}
else {
vErrors.push(err181);
}
errors++;
}
if(data68 < 100 || isNaN(data68)){
const err182 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err182];
}
else {
vErrors.push(err182);
}
errors++;
}
}
if(typeof data68 === "string"){
if(!pattern54.test(data68)){
const err183 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"}};
if(vErrors === null){
vErrors = [err183];
}
else {
vErrors.push(err183);
}
errors++;
}
}
if(Array.isArray(data68)){
const len0 = data68.length;
for(let i0=0; i0<len0; i0++){
let data69 = data68[i0];
if(!(((typeof data69 == "number") && (!(data69 % 1) && !isNaN(data69))) && (isFinite(data69)))){
const err184 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i0,schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err184];
}
else {
vErrors.push(err184);
}
errors++;
}
if((typeof data69 == "number") && (isFinite(data69))){
if(data69 > 599 || isNaN(data69)){
const err185 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i0,schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err185];
}
else {
vErrors.push(err185);
}
errors++;
}
if(data69 < 100 || isNaN(data69)){
const err186 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i0,schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err186];
}
else {
vErrors.push(err186);
}
errors++;
}
}
}
let i1 = data68.length;
let j0;
if(i1 > 1){
const indices0 = {};
for(;i1--;){
let item0 = data68[i1];
if(!(((typeof item0 == "number") && (!(item0 % 1) && !isNaN(item0))) && (isFinite(item0)))){
continue;
}
if(typeof indices0[item0] == "number"){
j0 = indices0[item0];
const err187 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i1, j: j0}};
if(vErrors === null){
vErrors = [err187];
}
else {
vErrors.push(err187);
}
errors++;
break;
}
indices0[item0] = i1;
}
}
}
}
if(data56.errorBody !== undefined){
let data70 = data56.errorBody;
if(data70 && typeof data70 == "object" && !Array.isArray(data70)){
if(data70.path === undefined){
const err188 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err188];
}
else {
vErrors.push(err188);
}
errors++;
}
if(data70.equals === undefined){
const err189 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"}};
if(vErrors === null){
vErrors = [err189];
}
else {
vErrors.push(err189);
}
errors++;
}
for(const key13 in data70){
if(!((key13 === "path") || (key13 === "equals"))){
const err190 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key13}};
if(vErrors === null){
vErrors = [err190];
}
else {
vErrors.push(err190);
}
errors++;
}
}
if(data70.path !== undefined){
let data71 = data70.path;
if(typeof data71 === "string"){
if(func3(data71) < 1){
const err191 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err191];
}
else {
vErrors.push(err191);
}
errors++;
}
if(!pattern42.test(data71)){
const err192 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err192];
}
else {
vErrors.push(err192);
}
errors++;
}
}
else {
const err193 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err193];
}
else {
vErrors.push(err193);
}
errors++;
}
}
if(data70.equals !== undefined){
let data72 = data70.equals;
if((((typeof data72 !== "string") && (!((typeof data72 == "number") && (isFinite(data72))))) && (typeof data72 !== "boolean")) && (data72 !== null)){
const err194 = {instancePath:instancePath+"/refresh/errorBody/equals",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.errorBody.properties.equals.type}};
if(vErrors === null){
vErrors = [err194];
}
else {
vErrors.push(err194);
}
errors++;
}
}
}
else {
const err195 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err195];
}
else {
vErrors.push(err195);
}
errors++;
}
}
if(data56.refreshBefore !== undefined){
let data73 = data56.refreshBefore;
if((typeof data73 !== "string") && (!(((typeof data73 == "number") && (!(data73 % 1) && !isNaN(data73))) && (isFinite(data73))))){
const err196 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema19.allOf[8].then.properties.refresh.else.properties.refreshBefore.type}};
if(vErrors === null){
vErrors = [err196];
}
else {
vErrors.push(err196);
}
errors++;
}
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 > 999999999 || isNaN(data73)){
const err197 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err197];
}
else {
vErrors.push(err197);
}
errors++;
}
if(data73 < 1 || isNaN(data73)){
const err198 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err198];
}
else {
vErrors.push(err198);
}
errors++;
}
}
if(typeof data73 === "string"){
if(!pattern56.test(data73)){
const err199 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/8/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"}};
if(vErrors === null){
vErrors = [err199];
}
else {
vErrors.push(err199);
}
errors++;
}
}
}
}
else {
const err200 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err200];
}
else {
vErrors.push(err200);
}
errors++;
}
var _valid18 = _errs211 === errors;
valid81 = _valid18;
ifClause4 = "else";
}
if(!valid81){
const err201 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/8/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause4}};
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
var _valid17 = _errs203 === errors;
valid77 = _valid17;
}
if(!valid77){
const err202 = {instancePath,schemaPath:"#/allOf/8/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err202];
}
else {
vErrors.push(err202);
}
errors++;
}
const _errs260 = errors;
let valid98 = true;
const _errs261 = errors;
if(errors === _errs261){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing14;
if((data.grantType === undefined) && (missing14 = "grantType")){
const err203 = {};
if(vErrors === null){
vErrors = [err203];
}
else {
vErrors.push(err203);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("device_code" !== data.grantType){
const err204 = {};
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
}
else {
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
var _valid21 = _errs261 === errors;
errors = _errs260;
if(vErrors !== null){
if(_errs260){
vErrors.length = _errs260;
}
else {
vErrors = null;
}
}
if(_valid21){
const _errs264 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceAuthorizationUrl === undefined){
const err206 = {instancePath,schemaPath:"#/allOf/9/then/required",keyword:"required",params:{missingProperty: "deviceAuthorizationUrl"}};
if(vErrors === null){
vErrors = [err206];
}
else {
vErrors.push(err206);
}
errors++;
}
if(data.deviceAuthorizationUrl !== undefined){
let data75 = data.deviceAuthorizationUrl;
if(typeof data75 === "string"){
if(!pattern40.test(data75)){
const err207 = {instancePath:instancePath+"/deviceAuthorizationUrl",schemaPath:"#/allOf/9/then/properties/deviceAuthorizationUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
if(vErrors === null){
vErrors = [err207];
}
else {
vErrors.push(err207);
}
errors++;
}
}
else {
const err208 = {instancePath:instancePath+"/deviceAuthorizationUrl",schemaPath:"#/allOf/9/then/properties/deviceAuthorizationUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err208];
}
else {
vErrors.push(err208);
}
errors++;
}
}
}
var _valid21 = _errs264 === errors;
valid98 = _valid21;
}
if(!valid98){
const err209 = {instancePath,schemaPath:"#/allOf/9/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err209];
}
else {
vErrors.push(err209);
}
errors++;
}
const _errs268 = errors;
let valid101 = true;
const _errs269 = errors;
if(errors === _errs269){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data76 = data.grantType;
if(typeof data76 !== "string"){
const err210 = {};
if(vErrors === null){
vErrors = [err210];
}
else {
vErrors.push(err210);
}
errors++;
}
const _errs273 = errors;
const _errs274 = errors;
if("device_code" !== data76){
const err211 = {};
if(vErrors === null){
vErrors = [err211];
}
else {
vErrors.push(err211);
}
errors++;
}
var valid103 = _errs274 === errors;
if(valid103){
const err212 = {};
if(vErrors === null){
vErrors = [err212];
}
else {
vErrors.push(err212);
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
}
else {
const err213 = {};
if(vErrors === null){
vErrors = [err213];
}
else {
vErrors.push(err213);
}
errors++;
}
}
var _valid22 = _errs269 === errors;
errors = _errs268;
if(vErrors !== null){
if(_errs268){
vErrors.length = _errs268;
}
else {
vErrors = null;
}
}
if(_valid22){
const _errs275 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.deviceAuthorizationUrl !== undefined){
const err214 = {instancePath:instancePath+"/deviceAuthorizationUrl",schemaPath:"#/allOf/10/then/allOf/0/properties/deviceAuthorizationUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err214];
}
else {
vErrors.push(err214);
}
errors++;
}
}
var _valid22 = _errs275 === errors;
valid101 = _valid22;
}
if(!valid101){
const err215 = {instancePath,schemaPath:"#/allOf/10/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err215];
}
else {
vErrors.push(err215);
}
errors++;
}
const _errs278 = errors;
let valid106 = true;
const _errs279 = errors;
if(errors === _errs279){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing15;
if((data.grantType === undefined) && (missing15 = "grantType")){
const err216 = {};
if(vErrors === null){
vErrors = [err216];
}
else {
vErrors.push(err216);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("password" !== data.grantType){
const err217 = {};
if(vErrors === null){
vErrors = [err217];
}
else {
vErrors.push(err217);
}
errors++;
}
}
}
}
else {
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
var _valid23 = _errs279 === errors;
errors = _errs278;
if(vErrors !== null){
if(_errs278){
vErrors.length = _errs278;
}
else {
vErrors = null;
}
}
if(_valid23){
const _errs282 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username !== undefined){
let data79 = data.username;
const _errs284 = errors;
let valid109 = true;
const _errs285 = errors;
if(errors === _errs285){
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
let missing16;
if((data79.literal === undefined) && (missing16 = "literal")){
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
else {
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
var _valid24 = _errs285 === errors;
errors = _errs284;
if(vErrors !== null){
if(_errs284){
vErrors.length = _errs284;
}
else {
vErrors = null;
}
}
let ifClause5;
if(_valid24){
const _errs287 = errors;
if(data79 && typeof data79 == "object" && !Array.isArray(data79)){
for(const key14 in data79){
if(!(key14 === "literal")){
const err221 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key14}};
if(vErrors === null){
vErrors = [err221];
}
else {
vErrors.push(err221);
}
errors++;
}
}
if(data79.literal !== undefined){
if(typeof data79.literal !== "string"){
const err222 = {instancePath:instancePath+"/username/literal",schemaPath:"#/allOf/11/then/properties/username/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err222];
}
else {
vErrors.push(err222);
}
errors++;
}
}
}
else {
const err223 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err223];
}
else {
vErrors.push(err223);
}
errors++;
}
var _valid24 = _errs287 === errors;
valid109 = _valid24;
ifClause5 = "then";
}
else {
const _errs292 = errors;
if(typeof data79 === "string"){
if(!pattern16.test(data79)){
const err224 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err224];
}
else {
vErrors.push(err224);
}
errors++;
}
}
else {
const err225 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err225];
}
else {
vErrors.push(err225);
}
errors++;
}
var _valid24 = _errs292 === errors;
valid109 = _valid24;
ifClause5 = "else";
}
if(!valid109){
const err226 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/11/then/properties/username/if",keyword:"if",params:{failingKeyword: ifClause5}};
if(vErrors === null){
vErrors = [err226];
}
else {
vErrors.push(err226);
}
errors++;
}
}
if(data.password !== undefined){
let data81 = data.password;
const _errs295 = errors;
let valid111 = true;
const _errs296 = errors;
if(errors === _errs296){
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
let missing17;
if((data81.literal === undefined) && (missing17 = "literal")){
const err227 = {};
if(vErrors === null){
vErrors = [err227];
}
else {
vErrors.push(err227);
}
errors++;
}
}
else {
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
var _valid25 = _errs296 === errors;
errors = _errs295;
if(vErrors !== null){
if(_errs295){
vErrors.length = _errs295;
}
else {
vErrors = null;
}
}
let ifClause6;
if(_valid25){
const _errs298 = errors;
if(data81 && typeof data81 == "object" && !Array.isArray(data81)){
for(const key15 in data81){
if(!(key15 === "literal")){
const err229 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key15}};
if(vErrors === null){
vErrors = [err229];
}
else {
vErrors.push(err229);
}
errors++;
}
}
if(data81.literal !== undefined){
if(typeof data81.literal !== "string"){
const err230 = {instancePath:instancePath+"/password/literal",schemaPath:"#/allOf/11/then/properties/password/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err231 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err231];
}
else {
vErrors.push(err231);
}
errors++;
}
var _valid25 = _errs298 === errors;
valid111 = _valid25;
ifClause6 = "then";
}
else {
const _errs303 = errors;
if(typeof data81 === "string"){
if(!pattern16.test(data81)){
const err232 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
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
const err233 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err233];
}
else {
vErrors.push(err233);
}
errors++;
}
var _valid25 = _errs303 === errors;
valid111 = _valid25;
ifClause6 = "else";
}
if(!valid111){
const err234 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/11/then/properties/password/if",keyword:"if",params:{failingKeyword: ifClause6}};
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
var _valid23 = _errs282 === errors;
valid106 = _valid23;
}
if(!valid106){
const err235 = {instancePath,schemaPath:"#/allOf/11/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err235];
}
else {
vErrors.push(err235);
}
errors++;
}
const _errs306 = errors;
let valid113 = true;
const _errs307 = errors;
if(errors === _errs307){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data83 = data.grantType;
if(typeof data83 !== "string"){
const err236 = {};
if(vErrors === null){
vErrors = [err236];
}
else {
vErrors.push(err236);
}
errors++;
}
const _errs311 = errors;
const _errs312 = errors;
if("password" !== data83){
const err237 = {};
if(vErrors === null){
vErrors = [err237];
}
else {
vErrors.push(err237);
}
errors++;
}
var valid115 = _errs312 === errors;
if(valid115){
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
errors = _errs311;
if(vErrors !== null){
if(_errs311){
vErrors.length = _errs311;
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
var _valid26 = _errs307 === errors;
errors = _errs306;
if(vErrors !== null){
if(_errs306){
vErrors.length = _errs306;
}
else {
vErrors = null;
}
}
if(_valid26){
const _errs313 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.username !== undefined){
const err240 = {instancePath:instancePath+"/username",schemaPath:"#/allOf/12/then/allOf/0/properties/username/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err240];
}
else {
vErrors.push(err240);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.password !== undefined){
const err241 = {instancePath:instancePath+"/password",schemaPath:"#/allOf/12/then/allOf/1/properties/password/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err241];
}
else {
vErrors.push(err241);
}
errors++;
}
}
var _valid26 = _errs313 === errors;
valid113 = _valid26;
}
if(!valid113){
const err242 = {instancePath,schemaPath:"#/allOf/12/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err242];
}
else {
vErrors.push(err242);
}
errors++;
}
const _errs317 = errors;
let valid119 = true;
const _errs318 = errors;
if(errors === _errs318){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing18;
if((data.grantType === undefined) && (missing18 = "grantType")){
const err243 = {};
if(vErrors === null){
vErrors = [err243];
}
else {
vErrors.push(err243);
}
errors++;
}
else {
if(data.grantType !== undefined){
if("refresh_token" !== data.grantType){
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
}
}
else {
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
var _valid27 = _errs318 === errors;
errors = _errs317;
if(vErrors !== null){
if(_errs317){
vErrors.length = _errs317;
}
else {
vErrors = null;
}
}
if(_valid27){
const _errs321 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
const err246 = {instancePath:instancePath+"/scope",schemaPath:"#/allOf/13/then/allOf/0/properties/scope/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err246];
}
else {
vErrors.push(err246);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenRequest !== undefined){
let data88 = data.tokenRequest;
const _errs325 = errors;
let valid124 = true;
const _errs326 = errors;
if(!(data88 && typeof data88 == "object" && !Array.isArray(data88))){
const err247 = {};
if(vErrors === null){
vErrors = [err247];
}
else {
vErrors.push(err247);
}
errors++;
}
var _valid28 = _errs326 === errors;
errors = _errs325;
if(vErrors !== null){
if(_errs325){
vErrors.length = _errs325;
}
else {
vErrors = null;
}
}
if(_valid28){
const _errs328 = errors;
if(!(data88 && typeof data88 == "object" && !Array.isArray(data88))){
const err248 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/allOf/1/properties/tokenRequest/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err248];
}
else {
vErrors.push(err248);
}
errors++;
}
if(data88 && typeof data88 == "object" && !Array.isArray(data88)){
if(data88.additionalPostData !== undefined){
const err249 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/allOf/13/then/allOf/1/properties/tokenRequest/then/allOf/0/properties/additionalPostData/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err249];
}
else {
vErrors.push(err249);
}
errors++;
}
}
var _valid28 = _errs328 === errors;
valid124 = _valid28;
}
if(!valid124){
const err250 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/allOf/13/then/allOf/1/properties/tokenRequest/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err250];
}
else {
vErrors.push(err250);
}
errors++;
}
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshToken !== undefined){
let data90 = data.refreshToken;
const _errs332 = errors;
let valid128 = true;
const _errs333 = errors;
if(errors === _errs333){
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
let missing19;
if((data90.literal === undefined) && (missing19 = "literal")){
const err251 = {};
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
const err252 = {};
if(vErrors === null){
vErrors = [err252];
}
else {
vErrors.push(err252);
}
errors++;
}
}
var _valid29 = _errs333 === errors;
errors = _errs332;
if(vErrors !== null){
if(_errs332){
vErrors.length = _errs332;
}
else {
vErrors = null;
}
}
let ifClause7;
if(_valid29){
const _errs335 = errors;
if(data90 && typeof data90 == "object" && !Array.isArray(data90)){
for(const key16 in data90){
if(!(key16 === "literal")){
const err253 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/13/then/properties/refreshToken/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key16}};
if(vErrors === null){
vErrors = [err253];
}
else {
vErrors.push(err253);
}
errors++;
}
}
if(data90.literal !== undefined){
if(typeof data90.literal !== "string"){
const err254 = {instancePath:instancePath+"/refreshToken/literal",schemaPath:"#/allOf/13/then/properties/refreshToken/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err255 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/13/then/properties/refreshToken/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err255];
}
else {
vErrors.push(err255);
}
errors++;
}
var _valid29 = _errs335 === errors;
valid128 = _valid29;
ifClause7 = "then";
}
else {
const _errs340 = errors;
if(typeof data90 === "string"){
if(!pattern16.test(data90)){
const err256 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/13/then/properties/refreshToken/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err256];
}
else {
vErrors.push(err256);
}
errors++;
}
}
else {
const err257 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/13/then/properties/refreshToken/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err257];
}
else {
vErrors.push(err257);
}
errors++;
}
var _valid29 = _errs340 === errors;
valid128 = _valid29;
ifClause7 = "else";
}
if(!valid128){
const err258 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/13/then/properties/refreshToken/if",keyword:"if",params:{failingKeyword: ifClause7}};
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
var _valid27 = _errs321 === errors;
valid119 = _valid27;
}
if(!valid119){
const err259 = {instancePath,schemaPath:"#/allOf/13/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err259];
}
else {
vErrors.push(err259);
}
errors++;
}
const _errs343 = errors;
let valid130 = true;
const _errs344 = errors;
if(errors === _errs344){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data92 = data.grantType;
if(typeof data92 !== "string"){
const err260 = {};
if(vErrors === null){
vErrors = [err260];
}
else {
vErrors.push(err260);
}
errors++;
}
const _errs348 = errors;
const _errs349 = errors;
if("refresh_token" !== data92){
const err261 = {};
if(vErrors === null){
vErrors = [err261];
}
else {
vErrors.push(err261);
}
errors++;
}
var valid132 = _errs349 === errors;
if(valid132){
const err262 = {};
if(vErrors === null){
vErrors = [err262];
}
else {
vErrors.push(err262);
}
errors++;
}
else {
errors = _errs348;
if(vErrors !== null){
if(_errs348){
vErrors.length = _errs348;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err263 = {};
if(vErrors === null){
vErrors = [err263];
}
else {
vErrors.push(err263);
}
errors++;
}
}
var _valid30 = _errs344 === errors;
errors = _errs343;
if(vErrors !== null){
if(_errs343){
vErrors.length = _errs343;
}
else {
vErrors = null;
}
}
if(_valid30){
const _errs350 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshToken !== undefined){
const err264 = {instancePath:instancePath+"/refreshToken",schemaPath:"#/allOf/14/then/allOf/0/properties/refreshToken/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err264];
}
else {
vErrors.push(err264);
}
errors++;
}
}
var _valid30 = _errs350 === errors;
valid130 = _valid30;
}
if(!valid130){
const err265 = {instancePath,schemaPath:"#/allOf/14/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err265];
}
else {
vErrors.push(err265);
}
errors++;
}
const _errs353 = errors;
let valid135 = true;
const _errs354 = errors;
if(errors === _errs354){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing20;
if((data.grantType === undefined) && (missing20 = "grantType")){
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
if(data.grantType !== undefined){
if("jwt_bearer" !== data.grantType){
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
}
}
else {
const err268 = {};
if(vErrors === null){
vErrors = [err268];
}
else {
vErrors.push(err268);
}
errors++;
}
}
var _valid31 = _errs354 === errors;
errors = _errs353;
if(vErrors !== null){
if(_errs353){
vErrors.length = _errs353;
}
else {
vErrors = null;
}
}
if(_valid31){
const _errs357 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshTokenResponseKey !== undefined){
const err269 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/15/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err269];
}
else {
vErrors.push(err269);
}
errors++;
}
}
const _errs360 = errors;
let valid139 = true;
const _errs361 = errors;
if(errors === _errs361){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing21;
if((data.clientAuthentication === undefined) && (missing21 = "clientAuthentication")){
const err270 = {};
if(vErrors === null){
vErrors = [err270];
}
else {
vErrors.push(err270);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
let data96 = data.clientAuthentication;
if(!((data96 === "client_secret_post") || (data96 === "client_secret_basic"))){
const err271 = {};
if(vErrors === null){
vErrors = [err271];
}
else {
vErrors.push(err271);
}
errors++;
}
}
}
}
else {
const err272 = {};
if(vErrors === null){
vErrors = [err272];
}
else {
vErrors.push(err272);
}
errors++;
}
}
var _valid32 = _errs361 === errors;
errors = _errs360;
if(vErrors !== null){
if(_errs360){
vErrors.length = _errs360;
}
else {
vErrors = null;
}
}
if(_valid32){
const _errs364 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err273 = {instancePath,schemaPath:"#/allOf/15/then/allOf/1/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err273];
}
else {
vErrors.push(err273);
}
errors++;
}
}
var _valid32 = _errs364 === errors;
valid139 = _valid32;
}
if(!valid139){
const err274 = {instancePath,schemaPath:"#/allOf/15/then/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err274];
}
else {
vErrors.push(err274);
}
errors++;
}
const _errs366 = errors;
let valid141 = true;
const _errs367 = errors;
if(errors === _errs367){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing22;
if((data.clientSecret === undefined) && (missing22 = "clientSecret")){
const err275 = {};
if(vErrors === null){
vErrors = [err275];
}
else {
vErrors.push(err275);
}
errors++;
}
else {
if(data.clientAuthentication !== undefined){
let data97 = data.clientAuthentication;
const _errs370 = errors;
const _errs371 = errors;
if(!((data97 === "none") || (data97 === "private_key_jwt"))){
const err276 = {};
if(vErrors === null){
vErrors = [err276];
}
else {
vErrors.push(err276);
}
errors++;
}
var valid143 = _errs371 === errors;
if(valid143){
const err277 = {};
if(vErrors === null){
vErrors = [err277];
}
else {
vErrors.push(err277);
}
errors++;
}
else {
errors = _errs370;
if(vErrors !== null){
if(_errs370){
vErrors.length = _errs370;
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
const err278 = {};
if(vErrors === null){
vErrors = [err278];
}
else {
vErrors.push(err278);
}
errors++;
}
}
var _valid33 = _errs367 === errors;
errors = _errs366;
if(vErrors !== null){
if(_errs366){
vErrors.length = _errs366;
}
else {
vErrors = null;
}
}
if(_valid33){
const _errs372 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err279 = {instancePath,schemaPath:"#/allOf/15/then/allOf/2/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err279];
}
else {
vErrors.push(err279);
}
errors++;
}
}
var _valid33 = _errs372 === errors;
valid141 = _valid33;
}
if(!valid141){
const err280 = {instancePath,schemaPath:"#/allOf/15/then/allOf/2/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err280];
}
else {
vErrors.push(err280);
}
errors++;
}
const _errs374 = errors;
let valid144 = true;
const _errs375 = errors;
const _errs377 = errors;
const _errs378 = errors;
if(errors === _errs378){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing23;
if((data.clientId === undefined) && (missing23 = "clientId")){
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
else {
const err282 = {};
if(vErrors === null){
vErrors = [err282];
}
else {
vErrors.push(err282);
}
errors++;
}
}
var valid145 = _errs378 === errors;
if(valid145){
const err283 = {};
if(vErrors === null){
vErrors = [err283];
}
else {
vErrors.push(err283);
}
errors++;
}
else {
errors = _errs377;
if(vErrors !== null){
if(_errs377){
vErrors.length = _errs377;
}
else {
vErrors = null;
}
}
}
if(errors === _errs375){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing24;
if((data.clientAuthentication === undefined) && (missing24 = "clientAuthentication")){
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
if(data.clientAuthentication !== undefined){
if("private_key_jwt" !== data.clientAuthentication){
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
var _valid34 = _errs375 === errors;
errors = _errs374;
if(vErrors !== null){
if(_errs374){
vErrors.length = _errs374;
}
else {
vErrors = null;
}
}
if(_valid34){
const _errs381 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientAssertion !== undefined){
let data99 = data.clientAssertion;
if(data99 && typeof data99 == "object" && !Array.isArray(data99)){
if(data99.issuer === undefined){
const err287 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/15/then/allOf/3/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err287];
}
else {
vErrors.push(err287);
}
errors++;
}
if(data99.subject === undefined){
const err288 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/15/then/allOf/3/then/properties/clientAssertion/required",keyword:"required",params:{missingProperty: "subject"}};
if(vErrors === null){
vErrors = [err288];
}
else {
vErrors.push(err288);
}
errors++;
}
}
else {
const err289 = {instancePath:instancePath+"/clientAssertion",schemaPath:"#/allOf/15/then/allOf/3/then/properties/clientAssertion/type",keyword:"type",params:{type: "object"}};
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
var _valid34 = _errs381 === errors;
valid144 = _valid34;
}
if(!valid144){
const err290 = {instancePath,schemaPath:"#/allOf/15/then/allOf/3/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err290];
}
else {
vErrors.push(err290);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assertion === undefined){
const err291 = {instancePath,schemaPath:"#/allOf/15/then/required",keyword:"required",params:{missingProperty: "assertion"}};
if(vErrors === null){
vErrors = [err291];
}
else {
vErrors.push(err291);
}
errors++;
}
if(data.assertion !== undefined){
let data100 = data.assertion;
const _errs387 = errors;
let valid150 = true;
const _errs388 = errors;
if(errors === _errs388){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
let missing25;
if((data100.algorithm === undefined) && (missing25 = "algorithm")){
const err292 = {};
if(vErrors === null){
vErrors = [err292];
}
else {
vErrors.push(err292);
}
errors++;
}
else {
if(data100.algorithm !== undefined){
let data101 = data100.algorithm;
if(!(((data101 === "HS256") || (data101 === "HS384")) || (data101 === "HS512"))){
const err293 = {};
if(vErrors === null){
vErrors = [err293];
}
else {
vErrors.push(err293);
}
errors++;
}
}
}
}
else {
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
var _valid35 = _errs388 === errors;
errors = _errs387;
if(vErrors !== null){
if(_errs387){
vErrors.length = _errs387;
}
else {
vErrors = null;
}
}
if(_valid35){
const _errs391 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.privateKey !== undefined){
const err295 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/allOf/0/properties/privateKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err295];
}
else {
vErrors.push(err295);
}
errors++;
}
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.secret !== undefined){
let data103 = data100.secret;
const _errs394 = errors;
let valid155 = true;
const _errs395 = errors;
if(errors === _errs395){
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
let missing26;
if((data103.literal === undefined) && (missing26 = "literal")){
const err296 = {};
if(vErrors === null){
vErrors = [err296];
}
else {
vErrors.push(err296);
}
errors++;
}
}
else {
const err297 = {};
if(vErrors === null){
vErrors = [err297];
}
else {
vErrors.push(err297);
}
errors++;
}
}
var _valid36 = _errs395 === errors;
errors = _errs394;
if(vErrors !== null){
if(_errs394){
vErrors.length = _errs394;
}
else {
vErrors = null;
}
}
let ifClause8;
if(_valid36){
const _errs397 = errors;
if(data103 && typeof data103 == "object" && !Array.isArray(data103)){
for(const key17 in data103){
if(!(key17 === "literal")){
const err298 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key17}};
if(vErrors === null){
vErrors = [err298];
}
else {
vErrors.push(err298);
}
errors++;
}
}
if(data103.literal !== undefined){
if(typeof data103.literal !== "string"){
const err299 = {instancePath:instancePath+"/assertion/secret/literal",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/properties/literal/type",keyword:"type",params:{type: "string"}};
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
else {
const err300 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err300];
}
else {
vErrors.push(err300);
}
errors++;
}
var _valid36 = _errs397 === errors;
valid155 = _valid36;
ifClause8 = "then";
}
else {
const _errs402 = errors;
if(typeof data103 === "string"){
if(!pattern16.test(data103)){
const err301 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err301];
}
else {
vErrors.push(err301);
}
errors++;
}
}
else {
const err302 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err302];
}
else {
vErrors.push(err302);
}
errors++;
}
var _valid36 = _errs402 === errors;
valid155 = _valid36;
ifClause8 = "else";
}
if(!valid155){
const err303 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/then/properties/secret/if",keyword:"if",params:{failingKeyword: ifClause8}};
if(vErrors === null){
vErrors = [err303];
}
else {
vErrors.push(err303);
}
errors++;
}
}
}
var _valid35 = _errs391 === errors;
valid150 = _valid35;
}
if(!valid150){
const err304 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err304];
}
else {
vErrors.push(err304);
}
errors++;
}
const _errs405 = errors;
let valid157 = true;
const _errs406 = errors;
if(errors === _errs406){
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
let missing27;
if((data100.algorithm === undefined) && (missing27 = "algorithm")){
const err305 = {};
if(vErrors === null){
vErrors = [err305];
}
else {
vErrors.push(err305);
}
errors++;
}
else {
if(data100.algorithm !== undefined){
let data105 = data100.algorithm;
if(!((((((((((data105 === "RS256") || (data105 === "RS384")) || (data105 === "RS512")) || (data105 === "PS256")) || (data105 === "PS384")) || (data105 === "PS512")) || (data105 === "ES256")) || (data105 === "ES384")) || (data105 === "ES512")) || (data105 === "EdDSA"))){
const err306 = {};
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
}
else {
const err307 = {};
if(vErrors === null){
vErrors = [err307];
}
else {
vErrors.push(err307);
}
errors++;
}
}
var _valid37 = _errs406 === errors;
errors = _errs405;
if(vErrors !== null){
if(_errs405){
vErrors.length = _errs405;
}
else {
vErrors = null;
}
}
if(_valid37){
const _errs409 = errors;
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.secret !== undefined){
const err308 = {instancePath:instancePath+"/assertion/secret",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/allOf/0/properties/secret/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err308];
}
else {
vErrors.push(err308);
}
errors++;
}
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.privateKey !== undefined){
let data107 = data100.privateKey;
const _errs412 = errors;
let valid162 = true;
const _errs413 = errors;
if(errors === _errs413){
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
let missing28;
if((data107.literal === undefined) && (missing28 = "literal")){
const err309 = {};
if(vErrors === null){
vErrors = [err309];
}
else {
vErrors.push(err309);
}
errors++;
}
}
else {
const err310 = {};
if(vErrors === null){
vErrors = [err310];
}
else {
vErrors.push(err310);
}
errors++;
}
}
var _valid38 = _errs413 === errors;
errors = _errs412;
if(vErrors !== null){
if(_errs412){
vErrors.length = _errs412;
}
else {
vErrors = null;
}
}
let ifClause9;
if(_valid38){
const _errs415 = errors;
if(data107 && typeof data107 == "object" && !Array.isArray(data107)){
for(const key18 in data107){
if(!(key18 === "literal")){
const err311 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key18}};
if(vErrors === null){
vErrors = [err311];
}
else {
vErrors.push(err311);
}
errors++;
}
}
if(data107.literal !== undefined){
if(typeof data107.literal !== "string"){
const err312 = {instancePath:instancePath+"/assertion/privateKey/literal",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/properties/literal/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err312];
}
else {
vErrors.push(err312);
}
errors++;
}
}
}
else {
const err313 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err313];
}
else {
vErrors.push(err313);
}
errors++;
}
var _valid38 = _errs415 === errors;
valid162 = _valid38;
ifClause9 = "then";
}
else {
const _errs420 = errors;
if(typeof data107 === "string"){
if(!pattern16.test(data107)){
const err314 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/else/pattern",keyword:"pattern",params:{pattern: "^$|\\$\\{(env|credentials)\\.[A-Za-z0-9_-]+\\}"}};
if(vErrors === null){
vErrors = [err314];
}
else {
vErrors.push(err314);
}
errors++;
}
}
else {
const err315 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/else/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err315];
}
else {
vErrors.push(err315);
}
errors++;
}
var _valid38 = _errs420 === errors;
valid162 = _valid38;
ifClause9 = "else";
}
if(!valid162){
const err316 = {instancePath:instancePath+"/assertion/privateKey",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/then/properties/privateKey/if",keyword:"if",params:{failingKeyword: ifClause9}};
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
var _valid37 = _errs409 === errors;
valid157 = _valid37;
}
if(!valid157){
const err317 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err317];
}
else {
vErrors.push(err317);
}
errors++;
}
if(data100 && typeof data100 == "object" && !Array.isArray(data100)){
if(data100.algorithm === undefined){
const err318 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/required",keyword:"required",params:{missingProperty: "algorithm"}};
if(vErrors === null){
vErrors = [err318];
}
else {
vErrors.push(err318);
}
errors++;
}
if(data100.issuer === undefined){
const err319 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/required",keyword:"required",params:{missingProperty: "issuer"}};
if(vErrors === null){
vErrors = [err319];
}
else {
vErrors.push(err319);
}
errors++;
}
for(const key19 in data100){
if(!(func2.call(schema19.allOf[15].then.properties.assertion.properties, key19))){
const err320 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key19}};
if(vErrors === null){
vErrors = [err320];
}
else {
vErrors.push(err320);
}
errors++;
}
}
if(data100.algorithm !== undefined){
let data109 = data100.algorithm;
if(!(((((((((((((data109 === "HS256") || (data109 === "HS384")) || (data109 === "HS512")) || (data109 === "RS256")) || (data109 === "RS384")) || (data109 === "RS512")) || (data109 === "PS256")) || (data109 === "PS384")) || (data109 === "PS512")) || (data109 === "ES256")) || (data109 === "ES384")) || (data109 === "ES512")) || (data109 === "EdDSA"))){
const err321 = {instancePath:instancePath+"/assertion/algorithm",schemaPath:"#/allOf/15/then/properties/assertion/properties/algorithm/enum",keyword:"enum",params:{allowedValues: schema19.allOf[15].then.properties.assertion.properties.algorithm.enum}};
if(vErrors === null){
vErrors = [err321];
}
else {
vErrors.push(err321);
}
errors++;
}
}
if(data100.keyId !== undefined){
if(typeof data100.keyId !== "string"){
const err322 = {instancePath:instancePath+"/assertion/keyId",schemaPath:"#/allOf/15/then/properties/assertion/properties/keyId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err322];
}
else {
vErrors.push(err322);
}
errors++;
}
}
if(data100.issuer !== undefined){
let data111 = data100.issuer;
if(typeof data111 === "string"){
if(func3(data111) < 1){
const err323 = {instancePath:instancePath+"/assertion/issuer",schemaPath:"#/allOf/15/then/properties/assertion/properties/issuer/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err323];
}
else {
vErrors.push(err323);
}
errors++;
}
}
else {
const err324 = {instancePath:instancePath+"/assertion/issuer",schemaPath:"#/allOf/15/then/properties/assertion/properties/issuer/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err324];
}
else {
vErrors.push(err324);
}
errors++;
}
}
if(data100.subject !== undefined){
if(typeof data100.subject !== "string"){
const err325 = {instancePath:instancePath+"/assertion/subject",schemaPath:"#/allOf/15/then/properties/assertion/properties/subject/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err325];
}
else {
vErrors.push(err325);
}
errors++;
}
}
if(data100.audience !== undefined){
if(typeof data100.audience !== "string"){
const err326 = {instancePath:instancePath+"/assertion/audience",schemaPath:"#/allOf/15/then/properties/assertion/properties/audience/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err326];
}
else {
vErrors.push(err326);
}
errors++;
}
}
if(data100.expiresIn !== undefined){
let data114 = data100.expiresIn;
if((typeof data114 !== "string") && (!(((typeof data114 == "number") && (!(data114 % 1) && !isNaN(data114))) && (isFinite(data114))))){
const err327 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/type",keyword:"type",params:{type: schema19.allOf[15].then.properties.assertion.properties.expiresIn.type}};
if(vErrors === null){
vErrors = [err327];
}
else {
vErrors.push(err327);
}
errors++;
}
if((typeof data114 == "number") && (isFinite(data114))){
if(data114 > 999999999 || isNaN(data114)){
const err328 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err328];
}
else {
vErrors.push(err328);
}
errors++;
}
if(data114 < 1 || isNaN(data114)){
const err329 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err329];
}
else {
vErrors.push(err329);
}
errors++;
}
}
if(typeof data114 === "string"){
if(!pattern29.test(data114)){
const err330 = {instancePath:instancePath+"/assertion/expiresIn",schemaPath:"#/allOf/15/then/properties/assertion/properties/expiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err330];
}
else {
vErrors.push(err330);
}
errors++;
}
}
}
if(data100.claims !== undefined){
let data115 = data100.claims;
if(!(data115 && typeof data115 == "object" && !Array.isArray(data115))){
const err331 = {instancePath:instancePath+"/assertion/claims",schemaPath:"#/allOf/15/then/properties/assertion/properties/claims/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err331];
}
else {
vErrors.push(err331);
}
errors++;
}
}
if(data100.additionalHeaders !== undefined){
let data116 = data100.additionalHeaders;
if(data116 && typeof data116 == "object" && !Array.isArray(data116)){
if(data116.alg !== undefined){
const err332 = {instancePath:instancePath+"/assertion/additionalHeaders/alg",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/allOf/0/properties/alg/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err332];
}
else {
vErrors.push(err332);
}
errors++;
}
}
if(!(data116 && typeof data116 == "object" && !Array.isArray(data116))){
const err333 = {instancePath:instancePath+"/assertion/additionalHeaders",schemaPath:"#/allOf/15/then/properties/assertion/properties/additionalHeaders/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err333];
}
else {
vErrors.push(err333);
}
errors++;
}
}
}
else {
const err334 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/15/then/properties/assertion/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err334];
}
else {
vErrors.push(err334);
}
errors++;
}
}
if(data.refresh !== undefined){
let data118 = data.refresh;
const _errs440 = errors;
let valid167 = true;
const _errs441 = errors;
if(typeof data118 !== "boolean"){
const err335 = {};
if(vErrors === null){
vErrors = [err335];
}
else {
vErrors.push(err335);
}
errors++;
}
var _valid39 = _errs441 === errors;
errors = _errs440;
if(vErrors !== null){
if(_errs440){
vErrors.length = _errs440;
}
else {
vErrors = null;
}
}
let ifClause10;
if(_valid39){
const _errs443 = errors;
if(!(data118 === false)){
const err336 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema19.allOf[15].then.properties.refresh.then.enum}};
if(vErrors === null){
vErrors = [err336];
}
else {
vErrors.push(err336);
}
errors++;
}
var _valid39 = _errs443 === errors;
valid167 = _valid39;
ifClause10 = "then";
}
else {
const _errs444 = errors;
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.useRefreshTokenOnce !== undefined){
const err337 = {instancePath:instancePath+"/refresh/useRefreshTokenOnce",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/0/properties/useRefreshTokenOnce/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err337];
}
else {
vErrors.push(err337);
}
errors++;
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.refreshTokenUrl !== undefined){
const err338 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/1/properties/refreshTokenUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err338];
}
else {
vErrors.push(err338);
}
errors++;
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.headers !== undefined){
const err339 = {instancePath:instancePath+"/refresh/headers",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/2/properties/headers/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err339];
}
else {
vErrors.push(err339);
}
errors++;
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.additionalPostData !== undefined){
const err340 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/3/properties/additionalPostData/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err340];
}
else {
vErrors.push(err340);
}
errors++;
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.accessTokenResponseKey !== undefined){
const err341 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/4/properties/accessTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err341];
}
else {
vErrors.push(err341);
}
errors++;
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
if(data118.refreshTokenResponseKey !== undefined){
const err342 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/15/then/properties/refresh/else/allOf/5/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err342];
}
else {
vErrors.push(err342);
}
errors++;
}
}
if(data118 && typeof data118 == "object" && !Array.isArray(data118)){
for(const key20 in data118){
if(!(func2.call(schema19.allOf[15].then.properties.refresh.else.properties, key20))){
const err343 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key20}};
if(vErrors === null){
vErrors = [err343];
}
else {
vErrors.push(err343);
}
errors++;
}
}
if(data118.errorStatusCodes !== undefined){
let data125 = data118.errorStatusCodes;
if(((!(Array.isArray(data125))) && (typeof data125 !== "string")) && (!(((typeof data125 == "number") && (!(data125 % 1) && !isNaN(data125))) && (isFinite(data125))))){
const err344 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema19.allOf[15].then.properties.refresh.else.properties.errorStatusCodes.type}};
if(vErrors === null){
vErrors = [err344];
}
else {
vErrors.push(err344);
}
errors++;
}
if((typeof data125 == "number") && (isFinite(data125))){
if(data125 > 599 || isNaN(data125)){
const err345 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err345];
}
else {
vErrors.push(err345);
}
errors++;
}
if(data125 < 100 || isNaN(data125)){
const err346 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err346];
}
else {
vErrors.push(err346);
}
errors++;
}
}
if(typeof data125 === "string"){
if(!pattern54.test(data125)){
const err347 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"}};
if(vErrors === null){
vErrors = [err347];
}
else {
vErrors.push(err347);
}
errors++;
}
}
if(Array.isArray(data125)){
const len1 = data125.length;
for(let i2=0; i2<len1; i2++){
let data126 = data125[i2];
if(!(((typeof data126 == "number") && (!(data126 % 1) && !isNaN(data126))) && (isFinite(data126)))){
const err348 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i2,schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err348];
}
else {
vErrors.push(err348);
}
errors++;
}
if((typeof data126 == "number") && (isFinite(data126))){
if(data126 > 599 || isNaN(data126)){
const err349 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i2,schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err349];
}
else {
vErrors.push(err349);
}
errors++;
}
if(data126 < 100 || isNaN(data126)){
const err350 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i2,schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err350];
}
else {
vErrors.push(err350);
}
errors++;
}
}
}
let i3 = data125.length;
let j1;
if(i3 > 1){
const indices1 = {};
for(;i3--;){
let item1 = data125[i3];
if(!(((typeof item1 == "number") && (!(item1 % 1) && !isNaN(item1))) && (isFinite(item1)))){
continue;
}
if(typeof indices1[item1] == "number"){
j1 = indices1[item1];
const err351 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i3, j: j1}};
if(vErrors === null){
vErrors = [err351];
}
else {
vErrors.push(err351);
}
errors++;
break;
}
indices1[item1] = i3;
}
}
}
}
if(data118.errorBody !== undefined){
let data127 = data118.errorBody;
if(data127 && typeof data127 == "object" && !Array.isArray(data127)){
if(data127.path === undefined){
const err352 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err352];
}
else {
vErrors.push(err352);
}
errors++;
}
if(data127.equals === undefined){
const err353 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"}};
if(vErrors === null){
vErrors = [err353];
}
else {
vErrors.push(err353);
}
errors++;
}
for(const key21 in data127){
if(!((key21 === "path") || (key21 === "equals"))){
const err354 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key21}};
if(vErrors === null){
vErrors = [err354];
}
else {
vErrors.push(err354);
}
errors++;
}
}
if(data127.path !== undefined){
let data128 = data127.path;
if(typeof data128 === "string"){
if(func3(data128) < 1){
const err355 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err355];
}
else {
vErrors.push(err355);
}
errors++;
}
if(!pattern42.test(data128)){
const err356 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err356];
}
else {
vErrors.push(err356);
}
errors++;
}
}
else {
const err357 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err357];
}
else {
vErrors.push(err357);
}
errors++;
}
}
if(data127.equals !== undefined){
let data129 = data127.equals;
if((((typeof data129 !== "string") && (!((typeof data129 == "number") && (isFinite(data129))))) && (typeof data129 !== "boolean")) && (data129 !== null)){
const err358 = {instancePath:instancePath+"/refresh/errorBody/equals",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema19.allOf[15].then.properties.refresh.else.properties.errorBody.properties.equals.type}};
if(vErrors === null){
vErrors = [err358];
}
else {
vErrors.push(err358);
}
errors++;
}
}
}
else {
const err359 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err359];
}
else {
vErrors.push(err359);
}
errors++;
}
}
if(data118.refreshBefore !== undefined){
let data130 = data118.refreshBefore;
if((typeof data130 !== "string") && (!(((typeof data130 == "number") && (!(data130 % 1) && !isNaN(data130))) && (isFinite(data130))))){
const err360 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema19.allOf[15].then.properties.refresh.else.properties.refreshBefore.type}};
if(vErrors === null){
vErrors = [err360];
}
else {
vErrors.push(err360);
}
errors++;
}
if((typeof data130 == "number") && (isFinite(data130))){
if(data130 > 999999999 || isNaN(data130)){
const err361 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err361];
}
else {
vErrors.push(err361);
}
errors++;
}
if(data130 < 1 || isNaN(data130)){
const err362 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err362];
}
else {
vErrors.push(err362);
}
errors++;
}
}
if(typeof data130 === "string"){
if(!pattern56.test(data130)){
const err363 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/15/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"}};
if(vErrors === null){
vErrors = [err363];
}
else {
vErrors.push(err363);
}
errors++;
}
}
}
}
else {
const err364 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err364];
}
else {
vErrors.push(err364);
}
errors++;
}
var _valid39 = _errs444 === errors;
valid167 = _valid39;
ifClause10 = "else";
}
if(!valid167){
const err365 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/15/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause10}};
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
var _valid31 = _errs357 === errors;
valid135 = _valid31;
}
if(!valid135){
const err366 = {instancePath,schemaPath:"#/allOf/15/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err366];
}
else {
vErrors.push(err366);
}
errors++;
}
const _errs467 = errors;
let valid180 = true;
const _errs468 = errors;
if(errors === _errs468){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data131 = data.grantType;
if(typeof data131 !== "string"){
const err367 = {};
if(vErrors === null){
vErrors = [err367];
}
else {
vErrors.push(err367);
}
errors++;
}
const _errs472 = errors;
const _errs473 = errors;
if("jwt_bearer" !== data131){
const err368 = {};
if(vErrors === null){
vErrors = [err368];
}
else {
vErrors.push(err368);
}
errors++;
}
var valid182 = _errs473 === errors;
if(valid182){
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
errors = _errs472;
if(vErrors !== null){
if(_errs472){
vErrors.length = _errs472;
}
else {
vErrors = null;
}
}
}
}
}
else {
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
var _valid40 = _errs468 === errors;
errors = _errs467;
if(vErrors !== null){
if(_errs467){
vErrors.length = _errs467;
}
else {
vErrors = null;
}
}
if(_valid40){
const _errs474 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.assertion !== undefined){
const err371 = {instancePath:instancePath+"/assertion",schemaPath:"#/allOf/16/then/allOf/0/properties/assertion/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err371];
}
else {
vErrors.push(err371);
}
errors++;
}
}
var _valid40 = _errs474 === errors;
valid180 = _valid40;
}
if(!valid180){
const err372 = {instancePath,schemaPath:"#/allOf/16/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err372];
}
else {
vErrors.push(err372);
}
errors++;
}
const _errs477 = errors;
let valid185 = true;
const _errs478 = errors;
if(errors === _errs478){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing29;
if((data.grantType === undefined) && (missing29 = "grantType")){
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
if(data.grantType !== undefined){
if("client_credentials" !== data.grantType){
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
var _valid41 = _errs478 === errors;
errors = _errs477;
if(vErrors !== null){
if(_errs477){
vErrors.length = _errs477;
}
else {
vErrors = null;
}
}
if(_valid41){
const _errs481 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refreshTokenResponseKey !== undefined){
const err376 = {instancePath:instancePath+"/refreshTokenResponseKey",schemaPath:"#/allOf/17/then/allOf/0/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err376];
}
else {
vErrors.push(err376);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.refresh !== undefined){
let data135 = data.refresh;
const _errs484 = errors;
let valid190 = true;
const _errs485 = errors;
if(typeof data135 !== "boolean"){
const err377 = {};
if(vErrors === null){
vErrors = [err377];
}
else {
vErrors.push(err377);
}
errors++;
}
var _valid42 = _errs485 === errors;
errors = _errs484;
if(vErrors !== null){
if(_errs484){
vErrors.length = _errs484;
}
else {
vErrors = null;
}
}
let ifClause11;
if(_valid42){
const _errs487 = errors;
if(!(data135 === false)){
const err378 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/then/enum",keyword:"enum",params:{allowedValues: schema19.allOf[17].then.properties.refresh.then.enum}};
if(vErrors === null){
vErrors = [err378];
}
else {
vErrors.push(err378);
}
errors++;
}
var _valid42 = _errs487 === errors;
valid190 = _valid42;
ifClause11 = "then";
}
else {
const _errs488 = errors;
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.useRefreshTokenOnce !== undefined){
const err379 = {instancePath:instancePath+"/refresh/useRefreshTokenOnce",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/0/properties/useRefreshTokenOnce/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err379];
}
else {
vErrors.push(err379);
}
errors++;
}
}
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.refreshTokenUrl !== undefined){
const err380 = {instancePath:instancePath+"/refresh/refreshTokenUrl",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/1/properties/refreshTokenUrl/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err380];
}
else {
vErrors.push(err380);
}
errors++;
}
}
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.headers !== undefined){
const err381 = {instancePath:instancePath+"/refresh/headers",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/2/properties/headers/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err381];
}
else {
vErrors.push(err381);
}
errors++;
}
}
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.additionalPostData !== undefined){
const err382 = {instancePath:instancePath+"/refresh/additionalPostData",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/3/properties/additionalPostData/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err382];
}
else {
vErrors.push(err382);
}
errors++;
}
}
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.accessTokenResponseKey !== undefined){
const err383 = {instancePath:instancePath+"/refresh/accessTokenResponseKey",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/4/properties/accessTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err383];
}
else {
vErrors.push(err383);
}
errors++;
}
}
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
if(data135.refreshTokenResponseKey !== undefined){
const err384 = {instancePath:instancePath+"/refresh/refreshTokenResponseKey",schemaPath:"#/allOf/17/then/properties/refresh/else/allOf/5/properties/refreshTokenResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err384];
}
else {
vErrors.push(err384);
}
errors++;
}
}
if(data135 && typeof data135 == "object" && !Array.isArray(data135)){
for(const key22 in data135){
if(!(func2.call(schema19.allOf[17].then.properties.refresh.else.properties, key22))){
const err385 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/else/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key22}};
if(vErrors === null){
vErrors = [err385];
}
else {
vErrors.push(err385);
}
errors++;
}
}
if(data135.errorStatusCodes !== undefined){
let data142 = data135.errorStatusCodes;
if(((!(Array.isArray(data142))) && (typeof data142 !== "string")) && (!(((typeof data142 == "number") && (!(data142 % 1) && !isNaN(data142))) && (isFinite(data142))))){
const err386 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/type",keyword:"type",params:{type: schema19.allOf[17].then.properties.refresh.else.properties.errorStatusCodes.type}};
if(vErrors === null){
vErrors = [err386];
}
else {
vErrors.push(err386);
}
errors++;
}
if((typeof data142 == "number") && (isFinite(data142))){
if(data142 > 599 || isNaN(data142)){
const err387 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err387];
}
else {
vErrors.push(err387);
}
errors++;
}
if(data142 < 100 || isNaN(data142)){
const err388 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
if(vErrors === null){
vErrors = [err388];
}
else {
vErrors.push(err388);
}
errors++;
}
}
if(typeof data142 === "string"){
if(!pattern54.test(data142)){
const err389 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/pattern",keyword:"pattern",params:{pattern: "^ *[1-5][0-9]{2}( *[;,] *[1-5][0-9]{2})*( *[;,])? *$"}};
if(vErrors === null){
vErrors = [err389];
}
else {
vErrors.push(err389);
}
errors++;
}
}
if(Array.isArray(data142)){
const len2 = data142.length;
for(let i4=0; i4<len2; i4++){
let data143 = data142[i4];
if(!(((typeof data143 == "number") && (!(data143 % 1) && !isNaN(data143))) && (isFinite(data143)))){
const err390 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i4,schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err390];
}
else {
vErrors.push(err390);
}
errors++;
}
if((typeof data143 == "number") && (isFinite(data143))){
if(data143 > 599 || isNaN(data143)){
const err391 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i4,schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/maximum",keyword:"maximum",params:{comparison: "<=", limit: 599}};
if(vErrors === null){
vErrors = [err391];
}
else {
vErrors.push(err391);
}
errors++;
}
if(data143 < 100 || isNaN(data143)){
const err392 = {instancePath:instancePath+"/refresh/errorStatusCodes/" + i4,schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/items/minimum",keyword:"minimum",params:{comparison: ">=", limit: 100}};
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
let i5 = data142.length;
let j2;
if(i5 > 1){
const indices2 = {};
for(;i5--;){
let item2 = data142[i5];
if(!(((typeof item2 == "number") && (!(item2 % 1) && !isNaN(item2))) && (isFinite(item2)))){
continue;
}
if(typeof indices2[item2] == "number"){
j2 = indices2[item2];
const err393 = {instancePath:instancePath+"/refresh/errorStatusCodes",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorStatusCodes/uniqueItems",keyword:"uniqueItems",params:{i: i5, j: j2}};
if(vErrors === null){
vErrors = [err393];
}
else {
vErrors.push(err393);
}
errors++;
break;
}
indices2[item2] = i5;
}
}
}
}
if(data135.errorBody !== undefined){
let data144 = data135.errorBody;
if(data144 && typeof data144 == "object" && !Array.isArray(data144)){
if(data144.path === undefined){
const err394 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "path"}};
if(vErrors === null){
vErrors = [err394];
}
else {
vErrors.push(err394);
}
errors++;
}
if(data144.equals === undefined){
const err395 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/required",keyword:"required",params:{missingProperty: "equals"}};
if(vErrors === null){
vErrors = [err395];
}
else {
vErrors.push(err395);
}
errors++;
}
for(const key23 in data144){
if(!((key23 === "path") || (key23 === "equals"))){
const err396 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key23}};
if(vErrors === null){
vErrors = [err396];
}
else {
vErrors.push(err396);
}
errors++;
}
}
if(data144.path !== undefined){
let data145 = data144.path;
if(typeof data145 === "string"){
if(func3(data145) < 1){
const err397 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err397];
}
else {
vErrors.push(err397);
}
errors++;
}
if(!pattern42.test(data145)){
const err398 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err398];
}
else {
vErrors.push(err398);
}
errors++;
}
}
else {
const err399 = {instancePath:instancePath+"/refresh/errorBody/path",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/path/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err399];
}
else {
vErrors.push(err399);
}
errors++;
}
}
if(data144.equals !== undefined){
let data146 = data144.equals;
if((((typeof data146 !== "string") && (!((typeof data146 == "number") && (isFinite(data146))))) && (typeof data146 !== "boolean")) && (data146 !== null)){
const err400 = {instancePath:instancePath+"/refresh/errorBody/equals",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/properties/equals/type",keyword:"type",params:{type: schema19.allOf[17].then.properties.refresh.else.properties.errorBody.properties.equals.type}};
if(vErrors === null){
vErrors = [err400];
}
else {
vErrors.push(err400);
}
errors++;
}
}
}
else {
const err401 = {instancePath:instancePath+"/refresh/errorBody",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/errorBody/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err401];
}
else {
vErrors.push(err401);
}
errors++;
}
}
if(data135.refreshBefore !== undefined){
let data147 = data135.refreshBefore;
if((typeof data147 !== "string") && (!(((typeof data147 == "number") && (!(data147 % 1) && !isNaN(data147))) && (isFinite(data147))))){
const err402 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/type",keyword:"type",params:{type: schema19.allOf[17].then.properties.refresh.else.properties.refreshBefore.type}};
if(vErrors === null){
vErrors = [err402];
}
else {
vErrors.push(err402);
}
errors++;
}
if((typeof data147 == "number") && (isFinite(data147))){
if(data147 > 999999999 || isNaN(data147)){
const err403 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err403];
}
else {
vErrors.push(err403);
}
errors++;
}
if(data147 < 1 || isNaN(data147)){
const err404 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err404];
}
else {
vErrors.push(err404);
}
errors++;
}
}
if(typeof data147 === "string"){
if(!pattern56.test(data147)){
const err405 = {instancePath:instancePath+"/refresh/refreshBefore",schemaPath:"#/allOf/17/then/properties/refresh/else/properties/refreshBefore/pattern",keyword:"pattern",params:{pattern: "^(off|0*[1-9][0-9]{0,8}[smhd])$"}};
if(vErrors === null){
vErrors = [err405];
}
else {
vErrors.push(err405);
}
errors++;
}
}
}
}
else {
const err406 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/else/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err406];
}
else {
vErrors.push(err406);
}
errors++;
}
var _valid42 = _errs488 === errors;
valid190 = _valid42;
ifClause11 = "else";
}
if(!valid190){
const err407 = {instancePath:instancePath+"/refresh",schemaPath:"#/allOf/17/then/properties/refresh/if",keyword:"if",params:{failingKeyword: ifClause11}};
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
var _valid41 = _errs481 === errors;
valid185 = _valid41;
}
if(!valid185){
const err408 = {instancePath,schemaPath:"#/allOf/17/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err408];
}
else {
vErrors.push(err408);
}
errors++;
}
const _errs511 = errors;
let valid203 = true;
const _errs512 = errors;
if(errors === _errs512){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.grantType !== undefined){
let data148 = data.grantType;
if(!((data148 === "authorization_code") || (data148 === "device_code"))){
const err409 = {};
if(vErrors === null){
vErrors = [err409];
}
else {
vErrors.push(err409);
}
errors++;
}
}
}
else {
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
var _valid43 = _errs512 === errors;
errors = _errs511;
if(vErrors !== null){
if(_errs511){
vErrors.length = _errs511;
}
else {
vErrors = null;
}
}
if(_valid43){
const _errs515 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.clientId === undefined){
const err411 = {instancePath,schemaPath:"#/allOf/18/then/required",keyword:"required",params:{missingProperty: "clientId"}};
if(vErrors === null){
vErrors = [err411];
}
else {
vErrors.push(err411);
}
errors++;
}
}
var _valid43 = _errs515 === errors;
valid203 = _valid43;
}
if(!valid203){
const err412 = {instancePath,schemaPath:"#/allOf/18/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err412];
}
else {
vErrors.push(err412);
}
errors++;
}
const _errs517 = errors;
let valid205 = true;
const _errs518 = errors;
if(errors === _errs518){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing30;
if((data.scope === undefined) && (missing30 = "scope")){
const err413 = {};
if(vErrors === null){
vErrors = [err413];
}
else {
vErrors.push(err413);
}
errors++;
}
else {
if(data.scope !== undefined){
if(!(Array.isArray(data.scope))){
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
}
}
else {
const err415 = {};
if(vErrors === null){
vErrors = [err415];
}
else {
vErrors.push(err415);
}
errors++;
}
}
var _valid44 = _errs518 === errors;
errors = _errs517;
if(vErrors !== null){
if(_errs517){
vErrors.length = _errs517;
}
else {
vErrors = null;
}
}
if(_valid44){
const _errs522 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopeSeparator !== undefined){
let data150 = data.scopeSeparator;
if(typeof data150 === "string"){
if(func3(data150) < 1){
const err416 = {instancePath:instancePath+"/scopeSeparator",schemaPath:"#/allOf/19/then/properties/scopeSeparator/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err416];
}
else {
vErrors.push(err416);
}
errors++;
}
}
else {
const err417 = {instancePath:instancePath+"/scopeSeparator",schemaPath:"#/allOf/19/then/properties/scopeSeparator/type",keyword:"type",params:{type: "string"}};
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
var _valid44 = _errs522 === errors;
valid205 = _valid44;
}
if(!valid205){
const err418 = {instancePath,schemaPath:"#/allOf/19/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err418];
}
else {
vErrors.push(err418);
}
errors++;
}
const _errs526 = errors;
let valid208 = true;
const _errs527 = errors;
if(errors === _errs527){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scope !== undefined){
if(typeof data.scope !== "string"){
const err419 = {};
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
else {
const err420 = {};
if(vErrors === null){
vErrors = [err420];
}
else {
vErrors.push(err420);
}
errors++;
}
}
var _valid45 = _errs527 === errors;
errors = _errs526;
if(vErrors !== null){
if(_errs526){
vErrors.length = _errs526;
}
else {
vErrors = null;
}
}
if(_valid45){
const _errs531 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.scopeSeparator !== undefined){
const err421 = {instancePath:instancePath+"/scopeSeparator",schemaPath:"#/allOf/20/then/allOf/0/properties/scopeSeparator/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err421];
}
else {
vErrors.push(err421);
}
errors++;
}
}
var _valid45 = _errs531 === errors;
valid208 = _valid45;
}
if(!valid208){
const err422 = {instancePath,schemaPath:"#/allOf/20/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err422];
}
else {
vErrors.push(err422);
}
errors++;
}
const _errs534 = errors;
let valid212 = true;
const _errs535 = errors;
if(errors === _errs535){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing31;
if((data.expiresAtResponseKey === undefined) && (missing31 = "expiresAtResponseKey")){
const err423 = {};
if(vErrors === null){
vErrors = [err423];
}
else {
vErrors.push(err423);
}
errors++;
}
}
else {
const err424 = {};
if(vErrors === null){
vErrors = [err424];
}
else {
vErrors.push(err424);
}
errors++;
}
}
var _valid46 = _errs535 === errors;
errors = _errs534;
if(vErrors !== null){
if(_errs534){
vErrors.length = _errs534;
}
else {
vErrors = null;
}
}
if(_valid46){
const _errs537 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresInResponseKey !== undefined){
const err425 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/21/then/allOf/0/properties/expiresInResponseKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err425];
}
else {
vErrors.push(err425);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresInUnit !== undefined){
const err426 = {instancePath:instancePath+"/expiresInUnit",schemaPath:"#/allOf/21/then/allOf/1/properties/expiresInUnit/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err426];
}
else {
vErrors.push(err426);
}
errors++;
}
}
var _valid46 = _errs537 === errors;
valid212 = _valid46;
}
if(!valid212){
const err427 = {instancePath,schemaPath:"#/allOf/21/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err427];
}
else {
vErrors.push(err427);
}
errors++;
}
const _errs541 = errors;
let valid216 = true;
const _errs542 = errors;
if(!(data && typeof data == "object" && !Array.isArray(data))){
const err428 = {};
if(vErrors === null){
vErrors = [err428];
}
else {
vErrors.push(err428);
}
errors++;
}
const _errs544 = errors;
const _errs545 = errors;
if(errors === _errs545){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing32;
if((data.expiresAtResponseKey === undefined) && (missing32 = "expiresAtResponseKey")){
const err429 = {};
if(vErrors === null){
vErrors = [err429];
}
else {
vErrors.push(err429);
}
errors++;
}
}
else {
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
var valid217 = _errs545 === errors;
if(valid217){
const err431 = {};
if(vErrors === null){
vErrors = [err431];
}
else {
vErrors.push(err431);
}
errors++;
}
else {
errors = _errs544;
if(vErrors !== null){
if(_errs544){
vErrors.length = _errs544;
}
else {
vErrors = null;
}
}
}
var _valid47 = _errs542 === errors;
errors = _errs541;
if(vErrors !== null){
if(_errs541){
vErrors.length = _errs541;
}
else {
vErrors = null;
}
}
if(_valid47){
const _errs547 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.expiresInResponseKey !== undefined){
let data155 = data.expiresInResponseKey;
if(typeof data155 === "string"){
if(func3(data155) < 1){
const err432 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/22/then/properties/expiresInResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err432];
}
else {
vErrors.push(err432);
}
errors++;
}
if(!pattern42.test(data155)){
const err433 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/22/then/properties/expiresInResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err433];
}
else {
vErrors.push(err433);
}
errors++;
}
}
else {
const err434 = {instancePath:instancePath+"/expiresInResponseKey",schemaPath:"#/allOf/22/then/properties/expiresInResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err434];
}
else {
vErrors.push(err434);
}
errors++;
}
}
if(data.expiresInUnit !== undefined){
let data156 = data.expiresInUnit;
if(!((data156 === "s") || (data156 === "ms"))){
const err435 = {instancePath:instancePath+"/expiresInUnit",schemaPath:"#/allOf/22/then/properties/expiresInUnit/enum",keyword:"enum",params:{allowedValues: schema19.allOf[22].then.properties.expiresInUnit.enum}};
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
var _valid47 = _errs547 === errors;
valid216 = _valid47;
}
if(!valid216){
const err436 = {instancePath,schemaPath:"#/allOf/22/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err436];
}
else {
vErrors.push(err436);
}
errors++;
}
const _errs552 = errors;
let valid219 = true;
const _errs553 = errors;
if(errors === _errs553){
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.addTo !== undefined){
if("header" !== data.addTo){
const err437 = {};
if(vErrors === null){
vErrors = [err437];
}
else {
vErrors.push(err437);
}
errors++;
}
}
}
else {
const err438 = {};
if(vErrors === null){
vErrors = [err438];
}
else {
vErrors.push(err438);
}
errors++;
}
}
var _valid48 = _errs553 === errors;
errors = _errs552;
if(vErrors !== null){
if(_errs552){
vErrors.length = _errs552;
}
else {
vErrors = null;
}
}
if(_valid48){
const _errs556 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
const err439 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/23/then/allOf/0/properties/queryKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err439];
}
else {
vErrors.push(err439);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headerKey !== undefined){
let data159 = data.headerKey;
if(typeof data159 === "string"){
if(!pattern8.test(data159)){
const err440 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/23/then/properties/headerKey/pattern",keyword:"pattern",params:{pattern: "^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"}};
if(vErrors === null){
vErrors = [err440];
}
else {
vErrors.push(err440);
}
errors++;
}
}
else {
const err441 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/23/then/properties/headerKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err441];
}
else {
vErrors.push(err441);
}
errors++;
}
}
if(data.tokenPrefix !== undefined){
let data160 = data.tokenPrefix;
if(typeof data160 === "string"){
if(!pattern6.test(data160)){
const err442 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/23/then/properties/tokenPrefix/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
if(vErrors === null){
vErrors = [err442];
}
else {
vErrors.push(err442);
}
errors++;
}
}
else {
const err443 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/23/then/properties/tokenPrefix/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err443];
}
else {
vErrors.push(err443);
}
errors++;
}
}
}
else {
const err444 = {instancePath,schemaPath:"#/allOf/23/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err444];
}
else {
vErrors.push(err444);
}
errors++;
}
var _valid48 = _errs556 === errors;
valid219 = _valid48;
}
if(!valid219){
const err445 = {instancePath,schemaPath:"#/allOf/23/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err445];
}
else {
vErrors.push(err445);
}
errors++;
}
const _errs564 = errors;
let valid224 = true;
const _errs565 = errors;
if(errors === _errs565){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing33;
if((data.addTo === undefined) && (missing33 = "addTo")){
const err446 = {};
if(vErrors === null){
vErrors = [err446];
}
else {
vErrors.push(err446);
}
errors++;
}
else {
if(data.addTo !== undefined){
if("query" !== data.addTo){
const err447 = {};
if(vErrors === null){
vErrors = [err447];
}
else {
vErrors.push(err447);
}
errors++;
}
}
}
}
else {
const err448 = {};
if(vErrors === null){
vErrors = [err448];
}
else {
vErrors.push(err448);
}
errors++;
}
}
var _valid49 = _errs565 === errors;
errors = _errs564;
if(vErrors !== null){
if(_errs564){
vErrors.length = _errs564;
}
else {
vErrors = null;
}
}
if(_valid49){
const _errs568 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.headerKey !== undefined){
const err449 = {instancePath:instancePath+"/headerKey",schemaPath:"#/allOf/24/then/allOf/0/properties/headerKey/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err449];
}
else {
vErrors.push(err449);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.tokenPrefix !== undefined){
const err450 = {instancePath:instancePath+"/tokenPrefix",schemaPath:"#/allOf/24/then/allOf/1/properties/tokenPrefix/false schema",keyword:"false schema",params:{}};
if(vErrors === null){
vErrors = [err450];
}
else {
vErrors.push(err450);
}
errors++;
}
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.queryKey !== undefined){
let data164 = data.queryKey;
if(typeof data164 === "string"){
if(func3(data164) < 1){
const err451 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/24/then/properties/queryKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err451];
}
else {
vErrors.push(err451);
}
errors++;
}
}
else {
const err452 = {instancePath:instancePath+"/queryKey",schemaPath:"#/allOf/24/then/properties/queryKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err452];
}
else {
vErrors.push(err452);
}
errors++;
}
}
}
else {
const err453 = {instancePath,schemaPath:"#/allOf/24/then/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err453];
}
else {
vErrors.push(err453);
}
errors++;
}
var _valid49 = _errs568 === errors;
valid224 = _valid49;
}
if(!valid224){
const err454 = {instancePath,schemaPath:"#/allOf/24/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err454];
}
else {
vErrors.push(err454);
}
errors++;
}
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.accessTokenUrl === undefined){
const err455 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accessTokenUrl"}};
if(vErrors === null){
vErrors = [err455];
}
else {
vErrors.push(err455);
}
errors++;
}
for(const key24 in data){
if(!(func2.call(schema19.properties, key24))){
const err456 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key24}};
if(vErrors === null){
vErrors = [err456];
}
else {
vErrors.push(err456);
}
errors++;
}
}
if(data.grantType !== undefined){
let data165 = data.grantType;
const _errs576 = errors;
let valid231 = false;
const _errs577 = errors;
if(!((((((data165 === "authorization_code") || (data165 === "device_code")) || (data165 === "client_credentials")) || (data165 === "password")) || (data165 === "refresh_token")) || (data165 === "jwt_bearer"))){
const err457 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf/0/enum",keyword:"enum",params:{allowedValues: schema19.properties.grantType.anyOf[0].enum}};
if(vErrors === null){
vErrors = [err457];
}
else {
vErrors.push(err457);
}
errors++;
}
var _valid50 = _errs577 === errors;
valid231 = valid231 || _valid50;
if(!valid231){
const _errs578 = errors;
if(typeof data165 === "string"){
if(!pattern73.test(data165)){
const err458 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf/1/pattern",keyword:"pattern",params:{pattern: "^[^${}]+$"}};
if(vErrors === null){
vErrors = [err458];
}
else {
vErrors.push(err458);
}
errors++;
}
}
else {
const err459 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err459];
}
else {
vErrors.push(err459);
}
errors++;
}
var _valid50 = _errs578 === errors;
valid231 = valid231 || _valid50;
}
if(!valid231){
const err460 = {instancePath:instancePath+"/grantType",schemaPath:"#/properties/grantType/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err460];
}
else {
vErrors.push(err460);
}
errors++;
}
else {
errors = _errs576;
if(vErrors !== null){
if(_errs576){
vErrors.length = _errs576;
}
else {
vErrors = null;
}
}
}
}
if(data.accessTokenUrl !== undefined){
let data166 = data.accessTokenUrl;
if(typeof data166 === "string"){
if(!pattern40.test(data166)){
const err461 = {instancePath:instancePath+"/accessTokenUrl",schemaPath:"#/properties/accessTokenUrl/pattern",keyword:"pattern",params:{pattern: "^([hH][tT][tT][pP][sS]?://|\\$\\{)"}};
if(vErrors === null){
vErrors = [err461];
}
else {
vErrors.push(err461);
}
errors++;
}
}
else {
const err462 = {instancePath:instancePath+"/accessTokenUrl",schemaPath:"#/properties/accessTokenUrl/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err462];
}
else {
vErrors.push(err462);
}
errors++;
}
}
if(data.clientId !== undefined){
let data167 = data.clientId;
if(typeof data167 === "string"){
if(func3(data167) < 1){
const err463 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/minLength",keyword:"minLength",params:{limit: 1}};
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
const err464 = {instancePath:instancePath+"/clientId",schemaPath:"#/properties/clientId/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err464];
}
else {
vErrors.push(err464);
}
errors++;
}
}
if(data.scope !== undefined){
let data168 = data.scope;
if((typeof data168 !== "string") && (!(Array.isArray(data168)))){
const err465 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/type",keyword:"type",params:{type: schema19.properties.scope.type}};
if(vErrors === null){
vErrors = [err465];
}
else {
vErrors.push(err465);
}
errors++;
}
if(typeof data168 === "string"){
if(func3(data168) < 1){
const err466 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err466];
}
else {
vErrors.push(err466);
}
errors++;
}
}
if(Array.isArray(data168)){
const len3 = data168.length;
for(let i6=0; i6<len3; i6++){
let data169 = data168[i6];
if(typeof data169 === "string"){
if(func3(data169) < 1){
const err467 = {instancePath:instancePath+"/scope/" + i6,schemaPath:"#/properties/scope/items/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err467];
}
else {
vErrors.push(err467);
}
errors++;
}
}
else {
const err468 = {instancePath:instancePath+"/scope/" + i6,schemaPath:"#/properties/scope/items/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err468];
}
else {
vErrors.push(err468);
}
errors++;
}
}
}
}
if(data.clientAuthentication !== undefined){
let data170 = data.clientAuthentication;
if(!((((data170 === "client_secret_post") || (data170 === "client_secret_basic")) || (data170 === "none")) || (data170 === "private_key_jwt"))){
const err469 = {instancePath:instancePath+"/clientAuthentication",schemaPath:"#/properties/clientAuthentication/enum",keyword:"enum",params:{allowedValues: schema19.properties.clientAuthentication.enum}};
if(vErrors === null){
vErrors = [err469];
}
else {
vErrors.push(err469);
}
errors++;
}
}
if(data.tokenRequest !== undefined){
let data171 = data.tokenRequest;
const _errs592 = errors;
let valid235 = true;
const _errs593 = errors;
if(errors === _errs593){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.method !== undefined){
if("POST" !== data171.method){
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
var _valid51 = _errs593 === errors;
errors = _errs592;
if(vErrors !== null){
if(_errs592){
vErrors.length = _errs592;
}
else {
vErrors = null;
}
}
if(_valid51){
const _errs596 = errors;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.bodyFormat !== undefined){
let data173 = data171.bodyFormat;
if(!(((data173 === "form") || (data173 === "json")) || (data173 === "query"))){
const err472 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/properties/tokenRequest/allOf/0/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema19.properties.tokenRequest.allOf[0].then.properties.bodyFormat.enum}};
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
var _valid51 = _errs596 === errors;
valid235 = _valid51;
}
if(!valid235){
const err473 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/properties/tokenRequest/allOf/0/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err473];
}
else {
vErrors.push(err473);
}
errors++;
}
const _errs599 = errors;
let valid238 = true;
const _errs600 = errors;
if(errors === _errs600){
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
let missing34;
if((data171.method === undefined) && (missing34 = "method")){
const err474 = {};
if(vErrors === null){
vErrors = [err474];
}
else {
vErrors.push(err474);
}
errors++;
}
else {
if(data171.method !== undefined){
if("GET" !== data171.method){
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
var _valid52 = _errs600 === errors;
errors = _errs599;
if(vErrors !== null){
if(_errs599){
vErrors.length = _errs599;
}
else {
vErrors = null;
}
}
if(_valid52){
const _errs603 = errors;
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
if(data171.bodyFormat !== undefined){
if(!(data171.bodyFormat === "query")){
const err477 = {instancePath:instancePath+"/tokenRequest/bodyFormat",schemaPath:"#/properties/tokenRequest/allOf/1/then/properties/bodyFormat/enum",keyword:"enum",params:{allowedValues: schema19.properties.tokenRequest.allOf[1].then.properties.bodyFormat.enum}};
if(vErrors === null){
vErrors = [err477];
}
else {
vErrors.push(err477);
}
errors++;
}
}
}
var _valid52 = _errs603 === errors;
valid238 = _valid52;
}
if(!valid238){
const err478 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/properties/tokenRequest/allOf/1/if",keyword:"if",params:{failingKeyword: "then"}};
if(vErrors === null){
vErrors = [err478];
}
else {
vErrors.push(err478);
}
errors++;
}
if(data171 && typeof data171 == "object" && !Array.isArray(data171)){
for(const key25 in data171){
if(!(((((key25 === "method") || (key25 === "bodyFormat")) || (key25 === "headers")) || (key25 === "additionalPostData")) || (key25 === "rename"))){
const err479 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/properties/tokenRequest/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key25}};
if(vErrors === null){
vErrors = [err479];
}
else {
vErrors.push(err479);
}
errors++;
}
}
if(data171.method !== undefined){
let data176 = data171.method;
if(!((data176 === "POST") || (data176 === "GET"))){
const err480 = {instancePath:instancePath+"/tokenRequest/method",schemaPath:"#/properties/tokenRequest/properties/method/enum",keyword:"enum",params:{allowedValues: schema19.properties.tokenRequest.properties.method.enum}};
if(vErrors === null){
vErrors = [err480];
}
else {
vErrors.push(err480);
}
errors++;
}
}
if(data171.headers !== undefined){
let data177 = data171.headers;
if(data177 && typeof data177 == "object" && !Array.isArray(data177)){
for(const key26 in data177){
let data178 = data177[key26];
if(((typeof data178 !== "string") && (!((typeof data178 == "number") && (isFinite(data178))))) && (typeof data178 !== "boolean")){
const err481 = {instancePath:instancePath+"/tokenRequest/headers/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tokenRequest/properties/headers/additionalProperties/type",keyword:"type",params:{type: schema19.properties.tokenRequest.properties.headers.additionalProperties.type}};
if(vErrors === null){
vErrors = [err481];
}
else {
vErrors.push(err481);
}
errors++;
}
if(typeof data178 === "string"){
if(!pattern6.test(data178)){
const err482 = {instancePath:instancePath+"/tokenRequest/headers/" + key26.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tokenRequest/properties/headers/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?:[^$]|\\$\\$\\{|\\$(?!\\$?\\{)|\\$\\{(?:env|credentials|variables|token|redirect)\\.[A-Za-z0-9_.-]+\\})*$"}};
if(vErrors === null){
vErrors = [err482];
}
else {
vErrors.push(err482);
}
errors++;
}
}
}
}
else {
const err483 = {instancePath:instancePath+"/tokenRequest/headers",schemaPath:"#/properties/tokenRequest/properties/headers/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err483];
}
else {
vErrors.push(err483);
}
errors++;
}
}
if(data171.additionalPostData !== undefined){
let data179 = data171.additionalPostData;
if(data179 && typeof data179 == "object" && !Array.isArray(data179)){
for(const key27 in data179){
const _errs614 = errors;
if(typeof key27 === "string"){
if(func3(key27) < 1){
const err484 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/properties/tokenRequest/properties/additionalPostData/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key27};
if(vErrors === null){
vErrors = [err484];
}
else {
vErrors.push(err484);
}
errors++;
}
}
var valid243 = _errs614 === errors;
if(!valid243){
const err485 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/properties/tokenRequest/properties/additionalPostData/propertyNames",keyword:"propertyNames",params:{propertyName: key27}};
if(vErrors === null){
vErrors = [err485];
}
else {
vErrors.push(err485);
}
errors++;
}
}
for(const key28 in data179){
let data180 = data179[key28];
if((((typeof data180 !== "string") && (!((typeof data180 == "number") && (isFinite(data180))))) && (typeof data180 !== "boolean")) && (data180 !== null)){
const err486 = {instancePath:instancePath+"/tokenRequest/additionalPostData/" + key28.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tokenRequest/properties/additionalPostData/additionalProperties/type",keyword:"type",params:{type: schema19.properties.tokenRequest.properties.additionalPostData.additionalProperties.type}};
if(vErrors === null){
vErrors = [err486];
}
else {
vErrors.push(err486);
}
errors++;
}
}
}
else {
const err487 = {instancePath:instancePath+"/tokenRequest/additionalPostData",schemaPath:"#/properties/tokenRequest/properties/additionalPostData/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err487];
}
else {
vErrors.push(err487);
}
errors++;
}
}
if(data171.rename !== undefined){
let data181 = data171.rename;
if(data181 && typeof data181 == "object" && !Array.isArray(data181)){
for(const key29 in data181){
const _errs620 = errors;
if(typeof key29 === "string"){
if(func3(key29) < 1){
const err488 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/properties/tokenRequest/properties/rename/propertyNames/minLength",keyword:"minLength",params:{limit: 1},propertyName:key29};
if(vErrors === null){
vErrors = [err488];
}
else {
vErrors.push(err488);
}
errors++;
}
}
var valid245 = _errs620 === errors;
if(!valid245){
const err489 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/properties/tokenRequest/properties/rename/propertyNames",keyword:"propertyNames",params:{propertyName: key29}};
if(vErrors === null){
vErrors = [err489];
}
else {
vErrors.push(err489);
}
errors++;
}
}
for(const key30 in data181){
let data182 = data181[key30];
if(typeof data182 === "string"){
if(func3(data182) < 1){
const err490 = {instancePath:instancePath+"/tokenRequest/rename/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tokenRequest/properties/rename/additionalProperties/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err490];
}
else {
vErrors.push(err490);
}
errors++;
}
if(!pattern42.test(data182)){
const err491 = {instancePath:instancePath+"/tokenRequest/rename/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tokenRequest/properties/rename/additionalProperties/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err491];
}
else {
vErrors.push(err491);
}
errors++;
}
}
else {
const err492 = {instancePath:instancePath+"/tokenRequest/rename/" + key30.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/properties/tokenRequest/properties/rename/additionalProperties/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err492];
}
else {
vErrors.push(err492);
}
errors++;
}
}
}
else {
const err493 = {instancePath:instancePath+"/tokenRequest/rename",schemaPath:"#/properties/tokenRequest/properties/rename/type",keyword:"type",params:{type: "object"}};
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
const err494 = {instancePath:instancePath+"/tokenRequest",schemaPath:"#/properties/tokenRequest/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err494];
}
else {
vErrors.push(err494);
}
errors++;
}
}
if(data.accessTokenResponseKey !== undefined){
let data183 = data.accessTokenResponseKey;
if(typeof data183 === "string"){
if(func3(data183) < 1){
const err495 = {instancePath:instancePath+"/accessTokenResponseKey",schemaPath:"#/properties/accessTokenResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err495];
}
else {
vErrors.push(err495);
}
errors++;
}
if(!pattern42.test(data183)){
const err496 = {instancePath:instancePath+"/accessTokenResponseKey",schemaPath:"#/properties/accessTokenResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
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
const err497 = {instancePath:instancePath+"/accessTokenResponseKey",schemaPath:"#/properties/accessTokenResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err497];
}
else {
vErrors.push(err497);
}
errors++;
}
}
if(data.expiresAtResponseKey !== undefined){
let data184 = data.expiresAtResponseKey;
if(typeof data184 === "string"){
if(func3(data184) < 1){
const err498 = {instancePath:instancePath+"/expiresAtResponseKey",schemaPath:"#/properties/expiresAtResponseKey/minLength",keyword:"minLength",params:{limit: 1}};
if(vErrors === null){
vErrors = [err498];
}
else {
vErrors.push(err498);
}
errors++;
}
if(!pattern42.test(data184)){
const err499 = {instancePath:instancePath+"/expiresAtResponseKey",schemaPath:"#/properties/expiresAtResponseKey/pattern",keyword:"pattern",params:{pattern: "^(?![^]*\\$\\{)"}};
if(vErrors === null){
vErrors = [err499];
}
else {
vErrors.push(err499);
}
errors++;
}
}
else {
const err500 = {instancePath:instancePath+"/expiresAtResponseKey",schemaPath:"#/properties/expiresAtResponseKey/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err500];
}
else {
vErrors.push(err500);
}
errors++;
}
}
if(data.defaultExpiresIn !== undefined){
let data185 = data.defaultExpiresIn;
if((typeof data185 !== "string") && (!(((typeof data185 == "number") && (!(data185 % 1) && !isNaN(data185))) && (isFinite(data185))))){
const err501 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/type",keyword:"type",params:{type: schema19.properties.defaultExpiresIn.type}};
if(vErrors === null){
vErrors = [err501];
}
else {
vErrors.push(err501);
}
errors++;
}
if((typeof data185 == "number") && (isFinite(data185))){
if(data185 > 999999999 || isNaN(data185)){
const err502 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/maximum",keyword:"maximum",params:{comparison: "<=", limit: 999999999}};
if(vErrors === null){
vErrors = [err502];
}
else {
vErrors.push(err502);
}
errors++;
}
if(data185 < 1 || isNaN(data185)){
const err503 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err503];
}
else {
vErrors.push(err503);
}
errors++;
}
}
if(typeof data185 === "string"){
if(!pattern29.test(data185)){
const err504 = {instancePath:instancePath+"/defaultExpiresIn",schemaPath:"#/properties/defaultExpiresIn/pattern",keyword:"pattern",params:{pattern: "^0*[1-9][0-9]{0,8}[smhd]$"}};
if(vErrors === null){
vErrors = [err504];
}
else {
vErrors.push(err504);
}
errors++;
}
}
}
if(data.addTo !== undefined){
let data186 = data.addTo;
if(!((data186 === "header") || (data186 === "query"))){
const err505 = {instancePath:instancePath+"/addTo",schemaPath:"#/properties/addTo/enum",keyword:"enum",params:{allowedValues: schema19.properties.addTo.enum}};
if(vErrors === null){
vErrors = [err505];
}
else {
vErrors.push(err505);
}
errors++;
}
}
if(data.tokenStores !== undefined){
let data187 = data.tokenStores;
if(Array.isArray(data187)){
const len4 = data187.length;
for(let i7=0; i7<len4; i7++){
let data188 = data187[i7];
if(!((((data188 === "file") || (data188 === "redis")) || (data188 === "postgres")) || (data188 === "webStorage"))){
const err506 = {instancePath:instancePath+"/tokenStores/" + i7,schemaPath:"#/properties/tokenStores/items/enum",keyword:"enum",params:{allowedValues: schema19.properties.tokenStores.items.enum}};
if(vErrors === null){
vErrors = [err506];
}
else {
vErrors.push(err506);
}
errors++;
}
}
let i8 = data187.length;
let j3;
if(i8 > 1){
outer0:
for(;i8--;){
for(j3 = i8; j3--;){
if(func0(data187[i8], data187[j3])){
const err507 = {instancePath:instancePath+"/tokenStores",schemaPath:"#/properties/tokenStores/uniqueItems",keyword:"uniqueItems",params:{i: i8, j: j3}};
if(vErrors === null){
vErrors = [err507];
}
else {
vErrors.push(err507);
}
errors++;
break outer0;
}
}
}
}
}
else {
const err508 = {instancePath:instancePath+"/tokenStores",schemaPath:"#/properties/tokenStores/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err508];
}
else {
vErrors.push(err508);
}
errors++;
}
}
}
else {
const err509 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err509];
}
else {
vErrors.push(err509);
}
errors++;
}
validate18.errors = vErrors;
return errors === 0;
}

export const authTypes = { none, apiKey, bearer, basic, jwt, oauth1, awsSigV4, oauth2 }
