// Made by `npm run generate`. Do not edit.
export const client = {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "  "
    + alias3(alias2(alias1(depth0, "doc", {"start":{"line":21,"column":4},"end":{"line":21,"column":7}} ), depth0))
    + "readonly "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":21,"column":20},"end":{"line":21,"column":24}} ), depth0))
    + ": "
    + alias3(alias2(alias1(depth0, "type", {"start":{"line":21,"column":30},"end":{"line":21,"column":34}} ), depth0))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  /** Members, each a text or a function that is asked at each call; or one function for all. */\n  readonly credentials"
    + alias3(alias2(alias1(depth0, "credentialsMark", {"start":{"line":28,"column":24},"end":{"line":28,"column":39}} ), depth0))
    + ": Provided<"
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "credentials", {"start":{"line":28,"column":54},"end":{"line":28,"column":71}} ), depth0))
    + ">"
    + alias3(alias2(alias1(depth0, "orUndefined", {"start":{"line":28,"column":76},"end":{"line":28,"column":87}} ), depth0))
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  /** Overrides for environment variables. */\n  readonly env?: "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"names"), "environment", {"start":{"line":32,"column":19},"end":{"line":32,"column":36}} ), depth0))
    + " | undefined\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  readonly variables"
    + alias3(alias2(alias1(depth0, "variablesMark", {"start":{"line":35,"column":22},"end":{"line":35,"column":35}} ), depth0))
    + ": "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "variables", {"start":{"line":35,"column":41},"end":{"line":35,"column":56}} ), depth0))
    + alias3(alias2(alias1(depth0, "variablesOrUndefined", {"start":{"line":35,"column":60},"end":{"line":35,"column":80}} ), depth0))
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "  "
    + alias3(alias2(alias1(depth0, "doc", {"start":{"line":41,"column":4},"end":{"line":41,"column":7}} ), depth0))
    + "readonly "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":41,"column":20},"end":{"line":41,"column":24}} ), depth0))
    + "?: "
    + alias3(alias2(alias1(depth0, "type", {"start":{"line":41,"column":31},"end":{"line":41,"column":35}} ), depth0))
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nexport interface "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"names"), "credentials", {"start":{"line":46,"column":19},"end":{"line":46,"column":36}} ), depth0))
    + " {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"credentials"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + "}\n";
},"6":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "  "
    + alias3(alias2(alias1(depth0, "doc", {"start":{"line":48,"column":4},"end":{"line":48,"column":7}} ), depth0))
    + "readonly "
    + alias3(alias2(alias1(depth0, "key", {"start":{"line":48,"column":20},"end":{"line":48,"column":23}} ), depth0))
    + alias3(alias2(alias1(depth0, "mark", {"start":{"line":48,"column":27},"end":{"line":48,"column":31}} ), depth0))
    + ": "
    + alias3(alias2(alias1(depth0, "type", {"start":{"line":48,"column":37},"end":{"line":48,"column":41}} ), depth0))
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nexport interface "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"names"), "environment", {"start":{"line":54,"column":19},"end":{"line":54,"column":36}} ), depth0))
    + " {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"env"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":57,"column":9}}})) != null ? stack1 : "")
    + "}\n";
},"8":function(container,depth0,helpers,partials,data) {
    return "  readonly "
    + container.escapeExpression(container.lambda(container.strict(depth0, "key", {"start":{"line":56,"column":13},"end":{"line":56,"column":16}} ), depth0))
    + "?: string | undefined\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n/** Values that are known only at run time, each given or asked for at each call that needs it. */\nexport interface "
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"names"), "variables", {"start":{"line":63,"column":19},"end":{"line":63,"column":34}} ), depth0))
    + " {\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"variables"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":64,"column":0},"end":{"line":66,"column":9}}})) != null ? stack1 : "")
    + "}\n";
},"10":function(container,depth0,helpers,partials,data) {
    return "  const baseUrl = options.baseUrl ?? "
    + container.escapeExpression(container.lambda(container.strict(depth0, "baseUrlCode", {"start":{"line":77,"column":39},"end":{"line":77,"column":50}} ), depth0))
    + "\n  const base = new URL(baseUrl)\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  return {\n    baseUrl,\n    fetch: (input, init) => sendCall(transport, input, init),\n    sign: (input, init) => "
    + container.escapeExpression(container.lambda(container.strict(depth0, "sign", {"start":{"line":92,"column":29},"end":{"line":92,"column":33}} ), depth0))
    + ",\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":95,"column":9}}})) != null ? stack1 : "")
    + "  }\n";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "    "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":94,"column":6},"end":{"line":94,"column":10}} ), depth0))
    + ": "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":94,"column":16},"end":{"line":94,"column":21}} ), depth0))
    + ",\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  const baseUrl = (): string | undefined => {\n    if (options.baseUrl !== undefined) return options.baseUrl\n"
    + alias3(alias2(alias1(depth0, "knownReads", {"start":{"line":100,"column":2},"end":{"line":100,"column":12}} ), depth0))
    + "    return "
    + alias3(alias2(alias1(depth0, "knownBaseUrl", {"start":{"line":100,"column":27},"end":{"line":100,"column":39}} ), depth0))
    + "\n  }\n  return Object.defineProperty(\n    {\n      baseUrl: undefined,\n      fetch: (input, init) => sendCall(transport, input, init),\n      sign: (input, init) => "
    + alias3(alias2(alias1(depth0, "sign", {"start":{"line":106,"column":31},"end":{"line":106,"column":35}} ), depth0))
    + ",\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":107,"column":0},"end":{"line":109,"column":9}}})) != null ? stack1 : "")
    + "    },\n    'baseUrl',\n    // Not enumerable: a client that is printed must not ask for it.\n    { get: baseUrl, enumerable: false },\n  )\n";
},"14":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "      "
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":108,"column":8},"end":{"line":108,"column":12}} ), depth0))
    + ": "
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":108,"column":18},"end":{"line":108,"column":23}} ), depth0))
    + ",\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "// @generated by flexgen from "
    + alias3(alias2(alias1(depth0, "source", {"start":{"line":1,"column":32},"end":{"line":1,"column":38}} ), depth0))
    + ". Change the config, then build again.\n/* eslint-disable */\n// biome-ignore-all lint: made by a tool\n// biome-ignore-all format: made by a tool\n// biome-ignore-all assist: made by a tool\n\n// --- Types ---\n\n"
    + alias3(alias2(alias1(depth0, "doc", {"start":{"line":9,"column":2},"end":{"line":9,"column":5}} ), depth0))
    + "export interface "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "client", {"start":{"line":9,"column":26},"end":{"line":9,"column":38}} ), depth0))
    + " {\n  "
    + alias3(alias2(alias1(depth0, "baseUrlDoc", {"start":{"line":10,"column":4},"end":{"line":10,"column":14}} ), depth0))
    + "readonly baseUrl: "
    + alias3(alias2(alias1(depth0, "baseUrlType", {"start":{"line":10,"column":36},"end":{"line":10,"column":47}} ), depth0))
    + "\n  /**\n   * The platform's `fetch` for this API. A relative input is joined to `baseUrl`; an absolute one must lead to\n   * "
    + alias3(alias2(alias1(depth0, "hostsWords", {"start":{"line":13,"column":7},"end":{"line":13,"column":17}} ), depth0))
    + ".\n   *\n   * @throws "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "error", {"start":{"line":15,"column":15},"end":{"line":15,"column":26}} ), depth0))
    + " with a `code`; what the network throws passes as it is\n   */\n  readonly fetch: (input: RequestInput, init?: "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "requestInit", {"start":{"line":17,"column":49},"end":{"line":17,"column":66}} ), depth0))
    + ") => Promise<Response>\n  /** The request as `fetch` would send it, not sent. */\n  readonly sign: (input: RequestInput, init?: "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "requestInit", {"start":{"line":19,"column":48},"end":{"line":19,"column":65}} ), depth0))
    + ") => Promise<Request>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"members"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "}\n\nexport interface "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "options", {"start":{"line":25,"column":19},"end":{"line":25,"column":32}} ), depth0))
    + " {\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"credentials"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"env"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"variables"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + "  "
    + alias3(alias2(alias1(depth0, "baseUrlOptionDoc", {"start":{"line":37,"column":4},"end":{"line":37,"column":20}} ), depth0))
    + "readonly baseUrl?: string | undefined\n  /** In place of the platform's `fetch`. */\n  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"options"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":40,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + "}\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"credentials"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"env"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":59,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"variables"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":68,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + alias3(alias2(alias1(depth0, "types", {"start":{"line":70,"column":2},"end":{"line":70,"column":7}} ), depth0))
    + "\n\n// --- Client ---\n\n"
    + alias3(alias2(alias1(depth0, "createDoc", {"start":{"line":74,"column":2},"end":{"line":74,"column":11}} ), depth0))
    + "export function "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "create", {"start":{"line":74,"column":31},"end":{"line":74,"column":43}} ), depth0))
    + "(options: "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "options", {"start":{"line":74,"column":57},"end":{"line":74,"column":70}} ), depth0))
    + alias3(alias2(alias1(depth0, "optionsDefault", {"start":{"line":74,"column":74},"end":{"line":74,"column":88}} ), depth0))
    + "): "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "client", {"start":{"line":74,"column":95},"end":{"line":74,"column":107}} ), depth0))
    + " {\n  options ??= {} as "
    + alias3(alias2(alias1(lookupProperty(depth0,"names"), "options", {"start":{"line":75,"column":22},"end":{"line":75,"column":35}} ), depth0))
    + " // JavaScript callers may pass `null` or nothing.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fixedBaseUrl"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":79,"column":7}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "setup", {"start":{"line":80,"column":2},"end":{"line":80,"column":7}} ), depth0))
    + "  const prepare = "
    + alias3(alias2(alias1(depth0, "async", {"start":{"line":80,"column":29},"end":{"line":80,"column":34}} ), depth0))
    + "("
    + alias3(alias2(alias1(depth0, "prepareParameters", {"start":{"line":80,"column":39},"end":{"line":80,"column":56}} ), depth0))
    + "): "
    + alias3(alias2(alias1(depth0, "preparationType", {"start":{"line":80,"column":63},"end":{"line":80,"column":78}} ), depth0))
    + " => {\n"
    + alias3(alias2(alias1(depth0, "reads", {"start":{"line":81,"column":2},"end":{"line":81,"column":7}} ), depth0))
    + "    return "
    + alias3(alias2(alias1(depth0, "preparation", {"start":{"line":81,"column":22},"end":{"line":81,"column":33}} ), depth0))
    + "\n  }\n  const transport: Transport = {\n    prepare: "
    + alias3(alias2(alias1(depth0, "prepare", {"start":{"line":84,"column":15},"end":{"line":84,"column":22}} ), depth0))
    + ",\n    send: (request) => (options.fetch ?? fetch)(request.url.href, request.init),\n    redirect: "
    + alias3(alias2(alias1(depth0, "redirect", {"start":{"line":86,"column":16},"end":{"line":86,"column":24}} ), depth0))
    + ",\n  }\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"fixedBaseUrl"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":88,"column":0},"end":{"line":115,"column":7}}})) != null ? stack1 : "")
    + "}\n\n"
    + alias3(alias2(alias1(depth0, "runtime", {"start":{"line":118,"column":2},"end":{"line":118,"column":9}} ), depth0))
    + "\n";
},"useData":true}
