var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __esm = (fn, res, err) => function __init() {
  if (err) throw err[0];
  try {
    return fn && (res = (0, fn[__getOwnPropNames(fn)[0]])(fn = 0)), res;
  } catch (e) {
    throw err = [e], e;
  }
};
var __export = (target, all) => {
  for (var name2 in all)
    __defProp(target, name2, { get: all[name2], enumerable: true });
};
var __decorateClass = (decorators, target, key, kind) => {
  var result = kind > 1 ? void 0 : kind ? __getOwnPropDesc(target, key) : target;
  for (var i = decorators.length - 1, decorator; i >= 0; i--)
    if (decorator = decorators[i])
      result = (kind ? decorator(target, key, result) : decorator(result)) || result;
  if (kind && result) __defProp(target, key, result);
  return result;
};

// src/hosts.ts
import { isIP as isIP2, isIPv4 as isIPv42 } from "node:net";
function hostnameOf(host) {
  if (!/^[^\s/?#@\\]+$/.test(host) || !URL.canParse(`http://${host}`)) return void 0;
  return new URL(`http://${host}`).hostname.replace(/\.$/, "");
}
function isLoopback(hostname) {
  if (isIPv42(hostname)) return hostname.startsWith("127.");
  return hostname === "[::1]" || hostname === "localhost" || hostname.endsWith(".localhost");
}
function inUrl(address) {
  const plain = address?.replace(/^::ffff:(?=\d+\.)/, "");
  return plain?.includes(":") ? hostnameOf(`[${plain}]`) : plain;
}
function expectedHosts(allowed = []) {
  if (allowed.includes(anyOne)) return () => true;
  const names2 = new Set(allowed.map((name2) => name2.toLowerCase().replace(/\.$/, "")));
  return (host, localAddress, anyAddress = false) => {
    if (host === void 0) return true;
    const hostname = hostnameOf(host);
    if (hostname === void 0) return false;
    if (isLoopback(hostname) || names2.has(hostname) || hostname === inUrl(localAddress)) return true;
    return anyAddress && isIP2(hostname.replace(/^\[|\]$/g, "")) !== 0;
  };
}
function isLocalOrigin(origin) {
  if (!URL.canParse(origin)) return false;
  const { protocol, hostname, origin: whole } = new URL(origin);
  return whole === origin && /^https?:$/.test(protocol) && ["localhost", "127.0.0.1", "[::1]"].includes(hostname);
}
var anyOne;
var init_hosts = __esm({
  "src/hosts.ts"() {
    "use strict";
    anyOne = "*";
  }
});

// src/telemetry/metricsServer.ts
import { once as once2 } from "node:events";
import { createServer as createServer2 } from "node:http";
async function serveMetrics({ text: text3, contentType }, { host, port, allowedHosts }) {
  const isExpected = expectedHosts(allowedHosts);
  const server = createServer2((request, response) => {
    const refusal4 = refusalOf(request, isExpected);
    if (refusal4 !== void 0) {
      response.writeHead(refusal4, protection3).end();
      return;
    }
    if (request.method !== "GET" || request.url !== "/metrics") {
      response.writeHead(404).end();
      return;
    }
    text3().then((body) => response.writeHead(200, { ...protection3, "content-type": contentType }).end(body), () => response.writeHead(500).end());
  });
  server.listen(port, host);
  await once2(server, "listening");
  const { port: taken } = server.address();
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${String(taken)}/metrics`,
    close: async () => {
      server.close();
      server.closeAllConnections();
      if (server.listening) await once2(server, "close");
    }
  };
}
function refusalOf({ headers: headers2, socket }, isExpected) {
  if (!isExpected(headers2.host, socket.localAddress, true)) return 421;
  const site = headers2["sec-fetch-site"];
  const foreign = site === "cross-site" || site === "same-site";
  return headers2.origin !== void 0 || foreign && headers2["sec-fetch-mode"] !== "navigate" ? 403 : void 0;
}
var protection3;
var init_metricsServer = __esm({
  "src/telemetry/metricsServer.ts"() {
    "use strict";
    init_hosts();
    protection3 = { "cross-origin-resource-policy": "same-origin", "x-content-type-options": "nosniff", "x-frame-options": "DENY" };
  }
});

// src/telemetry/metrics.ts
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from "prom-client";
function createMetrics() {
  const register = new Registry();
  const registers = [register];
  collectDefaultMetrics({ register });
  let state = { pools: () => ({}), parts: () => Promise.resolve({}) };
  const stages = {
    request: {
      total: new Counter({ registers, name: "cognito_gateway_requests_total", help: "GraphQL requests over HTTP by status. 503 is a request that was shed.", labelNames: ["name", "outcome"] }),
      seconds: new Histogram({ registers, name: "cognito_gateway_request_duration_seconds", help: "From the headers of a request to the end of its answer.", labelNames: ["name"], buckets })
    },
    operation: {
      total: new Counter({ registers, name: "cognito_gateway_operations_total", help: "Fields and edges that were carried out, and items of bulk operations, by the member of the result union.", labelNames: ["pool", "name", "outcome"] }),
      seconds: new Histogram({ registers, name: "cognito_gateway_operation_duration_seconds", help: "The duration of an operation.", labelNames: ["pool", "name"], buckets })
    },
    command: {
      total: new Counter({ registers, name: "cognito_gateway_upstream_calls_total", help: "Calls to Cognito, all attempts together: ok, an exception, or why there was no answer or no call.", labelNames: ["pool", "name", "outcome"] }),
      seconds: new Histogram({ registers, name: "cognito_gateway_upstream_call_duration_seconds", help: "The duration of a call to Cognito, waiting and all attempts included.", labelNames: ["pool", "name"], buckets })
    }
  };
  const notes = {
    retry: new Counter({ registers, name: "cognito_gateway_upstream_retries_total", help: "Repetitions of calls to Cognito.", labelNames: ["pool", "name"] }),
    retry_refused: new Counter({ registers, name: "cognito_gateway_upstream_retries_refused_total", help: "Repetitions that the retry budget did not allow.", labelNames: ["pool", "name"] })
  };
  new Gauge({
    registers,
    name: "cognito_gateway_upstream_in_flight",
    help: "Calls to Cognito under way.",
    labelNames: ["pool"],
    collect() {
      for (const [pool, { inFlight }] of Object.entries(state.pools())) this.set({ pool }, inFlight);
    }
  });
  new Gauge({
    registers,
    name: "cognito_gateway_upstream_queued",
    help: "Calls that wait for one under way to end.",
    labelNames: ["pool"],
    collect() {
      for (const [pool, { queued }] of Object.entries(state.pools())) this.set({ pool }, queued);
    }
  });
  new Gauge({
    registers,
    name: "cognito_gateway_circuit_open",
    help: "1 while calls of this quota of Cognito are refused because too few were answered.",
    labelNames: ["pool", "quota"],
    collect() {
      for (const [pool, { openCircuits }] of Object.entries(state.pools())) {
        for (const [quota, open3] of Object.entries(openCircuits)) this.set({ pool, quota }, Number(open3));
      }
    }
  });
  new Gauge({
    registers,
    name: "cognito_gateway_ready",
    help: "1 while the part works on which readiness depends.",
    labelNames: ["part"],
    async collect() {
      for (const [part, works] of Object.entries(await state.parts())) this.set({ part }, Number(works));
    }
  });
  return {
    text: () => register.metrics(),
    contentType: register.contentType,
    ended: (stage, pool, name2, outcome, seconds2) => {
      if (stage === "request") {
        stages.request.total.inc({ name: name2, outcome });
        stages.request.seconds.observe({ name: name2 }, seconds2);
      } else {
        stages[stage].total.inc({ pool, name: name2, outcome });
        stages[stage].seconds.observe({ pool, name: name2 }, seconds2);
      }
    },
    noted: (event, pool, name2) => {
      notes[event].inc({ pool, name: name2 });
    },
    watch: (watched) => {
      state = watched;
    }
  };
}
var buckets;
var init_metrics = __esm({
  "src/telemetry/metrics.ts"() {
    "use strict";
    buckets = [5e-3, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];
  }
});

// src/telemetry/tracing.ts
import { setTimeout as pause2 } from "node:timers/promises";
import { ROOT_CONTEXT, SpanKind, SpanStatusCode, isSpanContextValid, trace } from "@opentelemetry/api";
import { OTLPTraceExporter } from "@opentelemetry/exporter-trace-otlp-http";
import { defaultResource, detectResources, envDetector, resourceFromAttributes } from "@opentelemetry/resources";
import { BasicTracerProvider, BatchSpanProcessor } from "@opentelemetry/sdk-trace-base";
function createTracing(exporter = new OTLPTraceExporter()) {
  const resource = defaultResource().merge(resourceFromAttributes({ "service.name": "cognito-graphql-gateway" })).merge(detectResources({ detectors: [envDetector] }));
  const provider = new BasicTracerProvider({ resource, spanProcessors: [new BatchSpanProcessor(exporter)] });
  const tracer = provider.getTracer("cognito-graphql-gateway");
  return {
    begin: (stage, name2, within2, traceparent) => {
      const parent = within2 ? trace.setSpan(ROOT_CONTEXT, within2) : callerOf(traceparent);
      return tracer.startSpan(name2, { kind: kinds[stage], attributes: { [attributes2[stage].name]: name2 } }, parent);
    },
    end: (span, stage, outcome) => {
      span.setAttribute(attributes2[stage].outcome, stage === "request" ? Number(outcome) : outcome);
      if (failed(stage, outcome)) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
    close: async () => {
      await Promise.race([provider.shutdown().catch(() => void 0), pause2(closeMs, void 0, { ref: false })]);
    }
  };
}
function failed(stage, outcome) {
  if (stage === "request") return outcome.startsWith("5");
  return /^(?:UnexpectedError|ServiceUnavailableError|OutcomeUnknownError|network|deadline|answer|credentials|circuit|overload|unknown|other)$/.test(outcome);
}
function callerOf(traceparent) {
  const [, traceId = "", spanId = "", flags2 = "0"] = traceparentForm.exec(traceparent ?? "") ?? [];
  const caller = { traceId, spanId, traceFlags: Number.parseInt(flags2, 16), isRemote: true };
  return isSpanContextValid(caller) ? trace.setSpanContext(ROOT_CONTEXT, caller) : ROOT_CONTEXT;
}
var closeMs, kinds, attributes2, traceparentForm;
var init_tracing = __esm({
  "src/telemetry/tracing.ts"() {
    "use strict";
    closeMs = 1e3;
    kinds = { request: SpanKind.SERVER, operation: SpanKind.INTERNAL, command: SpanKind.CLIENT };
    attributes2 = {
      request: { name: "http.request.method", outcome: "http.response.status_code" },
      operation: { name: "graphql.operation.name", outcome: "graphql.operation.outcome" },
      command: { name: "rpc.method", outcome: "rpc.outcome" }
    };
    traceparentForm = /^00-([0-9a-f]{32})-([0-9a-f]{16})-([0-9a-f]{2})$/;
  }
});

// src/telemetry/index.ts
var telemetry_exports = {};
__export(telemetry_exports, {
  observer: () => observer,
  startTelemetry: () => startTelemetry
});
async function startTelemetry({ metrics: at2, allowedHosts, traces }) {
  const metrics = at2 && createMetrics();
  const tracing = traces ? createTracing() : void 0;
  const server = at2 && metrics && await serveMetrics(metrics, { ...at2, allowedHosts });
  return {
    ...observer(metrics, tracing),
    metricsUrl: server?.url,
    close: async () => {
      await Promise.all([tracing?.close(), server?.close()]);
    }
  };
}
function observer(metrics, tracing, pool = "default") {
  return {
    begin: (stage, name2, within2, traceparent) => new Work(stage, pool, name2, metrics, tracing, tracing?.begin(stage, name2, within2?.span, traceparent)),
    inPool: (name2) => observer(metrics, tracing, name2),
    watch: (state) => metrics?.watch(state)
  };
}
var Work;
var init_telemetry = __esm({
  "src/telemetry/index.ts"() {
    "use strict";
    init_metricsServer();
    init_metrics();
    init_tracing();
    Work = class {
      constructor(stage, pool, name2, metrics, tracing, span) {
        this.stage = stage;
        this.pool = pool;
        this.name = name2;
        this.metrics = metrics;
        this.tracing = tracing;
        this.span = span;
        this.began = performance.now();
      }
      note(event) {
        this.metrics?.noted(event, this.pool, this.name);
        this.span?.addEvent(event);
      }
      end(outcome) {
        this.metrics?.ended(this.stage, this.pool, this.name, outcome, (performance.now() - this.began) / 1e3);
        if (this.span) this.tracing?.end(this.span, this.stage, outcome);
      }
    };
  }
});

// src/embeddedPool/random.ts
function randomText(randomBytes6, alphabet, length2) {
  const limit = 256 - 256 % alphabet.length;
  let text3 = "";
  while (text3.length < length2) {
    for (const byte of randomBytes6(length2)) {
      if (byte < limit && text3.length < length2) text3 += alphabet.charAt(byte % alphabet.length);
    }
  }
  return text3;
}
function randomUuid(randomBytes6) {
  const bytes2 = Buffer.from(randomBytes6(16));
  bytes2[6] = (bytes2[6] ?? 0) & 15 | 64;
  bytes2[8] = (bytes2[8] ?? 0) & 63 | 128;
  return bytes2.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
var digits, lowerAlphanumerics, alphanumerics;
var init_random = __esm({
  "src/embeddedPool/random.ts"() {
    "use strict";
    digits = "0123456789";
    lowerAlphanumerics = "abcdefghijklmnopqrstuvwxyz0123456789";
    alphanumerics = `ABCDEFGHIJKLMNOPQRSTUVWXYZ${lowerAlphanumerics}`;
  }
});

// src/embeddedPool/demoSeed.ts
import { randomBytes as randomBytes5 } from "node:crypto";
import { existsSync, mkdirSync as mkdirSync2, readFileSync as readFileSync2, writeFileSync } from "node:fs";
import { join as join2 } from "node:path";
function demoFile({ directory, fixedPasswords = false, randomBytes: random = randomBytes5 }) {
  const path = join2(directory, "demo.json");
  if (existsSync(path)) return JSON.parse(readFileSync2(path, "utf8"));
  const chosen = fixedPasswords ? fixed : { clientSecret: randomText(random, lowerAlphanumerics, 51), adminPassword: `Aa1!${randomText(random, lowerAlphanumerics, 20)}` };
  const file = {
    userPoolId: "us-east-1_Demo00001",
    clientId: "demopublicclient0000000001",
    secretClientId: "demosecretclient0000000001",
    adminUsername: "admin",
    ...chosen
  };
  mkdirSync2(directory, { recursive: true, mode: 448 });
  writeFileSync(path, `${JSON.stringify(file, null, 2)}
`, { mode: 384, flag: "wx" });
  return file;
}
function demoSeed(options) {
  const { userPoolId, clientId, secretClientId, clientSecret, adminUsername, adminPassword } = demoFile(options);
  const client = {
    ExplicitAuthFlows: ["ALLOW_USER_PASSWORD_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_USER_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH"],
    PreventUserExistenceErrors: "ENABLED"
  };
  return {
    region: "us-east-1",
    pools: [{
      Id: userPoolId,
      PoolName: "demo",
      AliasAttributes: ["email", "preferred_username"],
      AutoVerifiedAttributes: ["email"],
      UsernameConfiguration: { CaseSensitive: false },
      AccountRecoverySetting: { RecoveryMechanisms: [{ Name: "verified_email", Priority: 1 }] },
      clients: [
        { ClientName: "demo-public", ClientId: clientId, ...client },
        { ClientName: "demo-secret", ClientId: secretClientId, ClientSecret: clientSecret, ...client }
      ],
      groups: [{ GroupName: "admins", Description: "May manage users", Precedence: 1 }],
      users: [{ username: adminUsername, password: adminPassword, attributes: { email: "admin@example.com", email_verified: "true" }, groups: ["admins"] }]
    }]
  };
}
var fixed;
var init_demoSeed = __esm({
  "src/embeddedPool/demoSeed.ts"() {
    "use strict";
    init_random();
    fixed = { clientSecret: "demosecretdemosecretdemosecretdemosecretdemosecret1", adminPassword: "Demo-Passw0rd!" };
  }
});

// src/embeddedPool/exceptions.ts
var PoolException, invalidParameter, notAuthorized, resourceNotFound, combinationNotFound, userNotFound;
var init_exceptions = __esm({
  "src/embeddedPool/exceptions.ts"() {
    "use strict";
    PoolException = class extends Error {
      constructor(type, message2, details = {}, otherwise) {
        super(message2);
        this.name = "PoolException";
        this.type = type;
        this.details = details;
        this.otherwise = otherwise;
      }
    };
    invalidParameter = (message2) => new PoolException("InvalidParameterException", message2);
    notAuthorized = (message2) => new PoolException("NotAuthorizedException", message2);
    resourceNotFound = (message2) => new PoolException("ResourceNotFoundException", message2);
    combinationNotFound = () => new PoolException("UserNotFoundException", "Username/client id combination not found.");
    userNotFound = (otherwise) => new PoolException("UserNotFoundException", "User does not exist.", {}, otherwise);
  }
});

// src/embeddedPool/attributes.ts
function schemaOf(pool) {
  return pool.SchemaAttributes ?? standardAttributes;
}
function attributeSchema(pool, name2) {
  return schemaOf(pool).find((attribute2) => attribute2.Name === name2);
}
function checkAttributes(given, write) {
  const checked = {};
  for (const { Name = "", Value } of given ?? []) {
    if (Object.hasOwn(checked, Name)) throw invalidParameter(`user.${Name}: Attribute was given more than once.`);
    checked[Name] = checkAttribute(Name, Value ?? "", write);
  }
  return checked;
}
function checkAttribute(name2, value, { pool, user: user2, client }) {
  const schema = attributeSchema(pool, name2);
  if (neverSettable.has(name2)) throw invalidParameter(`Cannot modify the non-mutable attribute ${name2}`);
  if (!schema) throw invalidParameter(`Attributes did not conform to the schema: ${name2}: Attribute does not exist in the schema.
`);
  if (client) requireWritable(client, name2);
  if (user2 && schema.Mutable === false) throw invalidParameter(`user.${name2}: Attribute cannot be updated.
`);
  if (name2 === "email" && value !== "" && !/^[^\s@]+@[^\s@]+$/.test(value)) throw invalidParameter("Invalid email address format.");
  if (name2 === "phone_number" && value !== "" && !/^\+[1-9]\d{1,14}$/.test(value)) throw invalidParameter("Invalid phone number format.");
  const reason = violation(schema, name2, value);
  if (reason) throw invalidParameter(`Attributes did not conform to the schema: ${name2}: ${reason}
`);
  return value;
}
function isClientWritable(name2) {
  const isFlag = name2.endsWith("_verified") && !name2.startsWith("custom:");
  return !isFlag && !name2.startsWith("dev:") && !neverSettable.has(name2);
}
function requireWritable(client, name2) {
  const refusal4 = notAuthorized("A client attempted to write unauthorized attribute");
  if (!isClientWritable(name2)) throw refusal4;
  if (client.WriteAttributes?.length && !client.WriteAttributes.includes(name2)) throw refusal4;
}
function violation(schema, name2, value) {
  if (value === "") return void 0;
  if (name2 === "birthdate" && !/^\d{4}-\d{2}-\d{2}$/.test(value)) return "Invalid birthdate format, must be YYYY-MM-DD.";
  return typeViolations[schema.AttributeDataType ?? "String"](schema, value);
}
function requireAttributes(pool, attributes3) {
  const missing = requiredAttributes(pool).filter((name2) => !attributes3[name2]);
  if (missing.length === 0) return;
  const lines = missing.map((name2) => name2 === "name" ? "name.formatted: The attribute name.formatted is required\n" : `${name2}: The attribute is required
`);
  throw invalidParameter(`Attributes did not conform to the schema: ${lines.join("")}`);
}
function requiredAttributes(pool) {
  return schemaOf(pool).flatMap(({ Name, Required }) => Required && Name !== void 0 && Name !== "sub" ? [Name] : []);
}
function applyAttributes(current, given) {
  const next = { ...current };
  for (const [name2, value] of Object.entries(given)) {
    if (value === "") delete next[name2];
    else next[name2] = value;
    if (name2 !== "email" && name2 !== "phone_number" || current[name2] === value) continue;
    const flag = `${name2}_verified`;
    if (value === "") delete next[flag];
    else if (!Object.hasOwn(given, flag)) next[flag] = "false";
  }
  return next;
}
function attributeList(user2, client) {
  const readable2 = client?.ReadAttributes?.length ? /* @__PURE__ */ new Set([...client.ReadAttributes, "sub"]) : void 0;
  return Object.entries({ ...user2.attributes, sub: user2.sub }).filter(([name2]) => !readable2 || readable2.has(name2)).map(([Name, Value]) => ({ Name, Value }));
}
function deleteAttributes(names2, { pool, user: user2, client }) {
  for (const name2 of names2) {
    const schema = attributeSchema(pool, name2);
    if (!schema) throw invalidParameter(`user.${name2}: Attribute does not exist in the schema.
`);
    if (neverSettable.has(name2) || schema.Mutable === false) throw invalidParameter(`user.${name2}: Attribute cannot be updated.
`);
    if (schema.Required) throw invalidParameter(`user.${name2}: Required attribute cannot be deleted.
`);
    if (client) requireWritable(client, name2);
  }
  return applyAttributes(user2.attributes, Object.fromEntries(names2.map((name2) => [name2, ""])));
}
var text, truth, standardAttributes, neverSettable, typeViolations;
var init_attributes = __esm({
  "src/embeddedPool/attributes.ts"() {
    "use strict";
    init_exceptions();
    text = (Name) => ({
      Name,
      AttributeDataType: "String",
      DeveloperOnlyAttribute: false,
      Mutable: true,
      Required: false,
      StringAttributeConstraints: { MinLength: "0", MaxLength: "2048" }
    });
    truth = (Name) => ({ Name, AttributeDataType: "Boolean", DeveloperOnlyAttribute: false, Mutable: true, Required: false });
    standardAttributes = [
      { ...text("sub"), Mutable: false, Required: true, StringAttributeConstraints: { MinLength: "1", MaxLength: "2048" } },
      ...["name", "given_name", "family_name", "middle_name", "nickname", "preferred_username", "profile", "picture", "website", "email"].map(text),
      truth("email_verified"),
      text("gender"),
      { ...text("birthdate"), StringAttributeConstraints: { MinLength: "10", MaxLength: "10" } },
      ...["zoneinfo", "locale", "phone_number"].map(text),
      truth("phone_number_verified"),
      text("address"),
      { Name: "updated_at", AttributeDataType: "Number", DeveloperOnlyAttribute: false, Mutable: true, Required: false, NumberAttributeConstraints: { MinValue: "0" } }
    ];
    neverSettable = /* @__PURE__ */ new Set(["sub", "identities", "cognito:mfa_enabled"]);
    typeViolations = {
      String: ({ StringAttributeConstraints: { MinLength = "0", MaxLength = "2048" } = {} }, value) => {
        if (value.length < Number(MinLength)) return `String must be at least ${MinLength} characters long.`;
        return value.length > Number(MaxLength) ? `String must be no longer than ${MaxLength} characters.` : void 0;
      },
      Number: ({ NumberAttributeConstraints: { MinValue, MaxValue } = {} }, value) => {
        if (!/^-?\d+(\.\d+)?$/.test(value)) return "Value must be a number.";
        if (MinValue !== void 0 && Number(value) < Number(MinValue)) return `Number must not be smaller than ${MinValue}.`;
        return MaxValue !== void 0 && Number(value) > Number(MaxValue) ? `Number must not be greater than ${MaxValue}.` : void 0;
      },
      Boolean: (_schema, value) => /^(true|false)$/i.test(value) ? void 0 : "Value must be true or false.",
      DateTime: (_schema, value) => Number.isNaN(Date.parse(value)) ? "Value must be a date and time." : void 0
    };
  }
});

// src/embeddedPool/records.ts
var keys2;
var init_records = __esm({
  "src/embeddedPool/records.ts"() {
    "use strict";
    keys2 = {
      pool: (poolId) => ["pool", poolId],
      client: (clientId) => ["client", clientId],
      poolClient: (poolId, name2, clientId) => ["poolClient", poolId, name2, clientId],
      user: (poolId, userKey2) => ["user", poolId, userKey2],
      sub: (poolId, sub) => ["sub", poolId, sub],
      alias: (poolId, attribute2, value) => ["alias", poolId, attribute2, value],
      search: (poolId, attribute2, value, sequence) => ["search", poolId, attribute2, value, sequence],
      created: (poolId, sequence) => ["created", poolId, sequence],
      group: (poolId, name2) => ["group", poolId, name2],
      member: (poolId, group2, userKey2) => ["member", poolId, group2, userKey2],
      membership: (poolId, userKey2, group2) => ["membership", poolId, userKey2, group2],
      code: (poolId, userKey2, purpose) => ["code", poolId, userKey2, purpose],
      passkey: (poolId, userKey2, id) => ["passkey", poolId, userKey2, id],
      /** Whose a credential is: ids are unique in a pool. */
      passkeyOwner: (poolId, id) => ["passkeyOwner", poolId, id],
      passkeyChallenge: (poolId, userKey2, challenge) => ["passkeyChallenge", poolId, userKey2, challenge],
      authEvent: (poolId, userKey2, createdAt, eventId) => ["authEvent", poolId, userKey2, createdAt, eventId],
      device: (poolId, userKey2, deviceKey) => ["device", poolId, userKey2, deviceKey],
      session: (id) => ["session", id],
      grant: (poolId, userKey2, originJti) => ["grant", poolId, userKey2, originJti],
      attempts: (poolId, name2, factor) => ["attempts", poolId, name2, factor]
    };
  }
});

// src/embeddedPool/pools.ts
function poolById(reader, poolId) {
  const pool = reader.get(keys2.pool(poolId));
  if (!pool) throw resourceNotFound(`User pool ${poolId} does not exist.`);
  return pool;
}
function clientById(reader, clientId, poolId) {
  const client = reader.get(keys2.client(clientId));
  if (!client || poolId !== void 0 && client.UserPoolId !== poolId) {
    throw resourceNotFound(`User pool client ${clientId} does not exist.`);
  }
  return client;
}
function hidesUserExistence(client) {
  return client.PreventUserExistenceErrors === "ENABLED";
}
function allowedFirstFactors(pool) {
  return pool.Policies?.SignInPolicy?.AllowedFirstAuthFactors ?? ["PASSWORD"];
}
function allowsNoPassword(pool) {
  return allowedFirstFactors(pool).some((factor) => factor === "EMAIL_OTP" || factor === "SMS_OTP");
}
function allowsFlow({ ExplicitAuthFlows = [] }, flow) {
  const names2 = ExplicitAuthFlows;
  if (names2.some((name2) => name2.startsWith("ALLOW_"))) return names2.includes(`ALLOW_${flow}`);
  const others = names2.includes("CUSTOM_AUTH_FLOW_ONLY") ? ["REFRESH_TOKEN_AUTH", "CUSTOM_AUTH"] : byDefault;
  return [...others, ...names2.map((name2) => olderNames[name2])].includes(flow);
}
var byDefault, olderNames;
var init_pools = __esm({
  "src/embeddedPool/pools.ts"() {
    "use strict";
    init_exceptions();
    init_records();
    byDefault = ["REFRESH_TOKEN_AUTH", "USER_SRP_AUTH", "CUSTOM_AUTH"];
    olderNames = { ADMIN_NO_SRP_AUTH: "ADMIN_USER_PASSWORD_AUTH", USER_PASSWORD_AUTH: "USER_PASSWORD_AUTH" };
  }
});

// src/embeddedPool/secretHash.ts
import { createHash as createHash3, createHmac as createHmac4, timingSafeEqual } from "node:crypto";
function checkSecretHash(client, username2, given, refusal4 = `Unable to verify secret hash for client ${client.ClientId}`) {
  const secret = client.ClientSecret;
  if (secret === void 0) return;
  if (given === void 0) throw notAuthorized(`Client ${client.ClientId} is configured with secret but SECRET_HASH was not received`);
  const expected = createHmac4("sha256", secret).update(username2 + client.ClientId).digest("base64");
  if (!equal(expected, given)) throw notAuthorized(refusal4);
}
function checkClientSecret(client, given) {
  return client.ClientSecret === void 0 || given !== void 0 && equal(client.ClientSecret, given);
}
function equal(expected, given) {
  const digest4 = (text3) => createHash3("sha256").update(text3).digest();
  return timingSafeEqual(digest4(expected), digest4(given));
}
var init_secretHash = __esm({
  "src/embeddedPool/secretHash.ts"() {
    "use strict";
    init_exceptions();
  }
});

// src/embeddedPool/expiry.ts
function putExpiring(transaction, key, value, now) {
  for (const due of [...transaction.range({ prefix: ["expiry"], limit: sweptPerPut })]) {
    if (Number(due.key[1]) > now) break;
    transaction.remove(due.key);
    const record2 = transaction.get(due.value);
    if (record2 && record2.expiresAt <= now) transaction.remove(due.value);
  }
  transaction.put(key, value);
  transaction.put(["expiry", value.expiresAt, JSON.stringify(key)], key);
}
var sweptPerPut;
var init_expiry = __esm({
  "src/embeddedPool/expiry.ts"() {
    "use strict";
    sweptPerPut = 4;
  }
});

// src/embeddedPool/triggers/functions.ts
import { stat } from "node:fs/promises";
import { pathToFileURL } from "node:url";
function functionRunner(functions, timeLimit = functionTimeLimit) {
  return {
    async invoke(arn, event) {
      const name2 = arn.split(":")[6] ?? "";
      const found = Object.hasOwn(functions, name2) ? functions[name2] : void 0;
      if (found === void 0) throw new InvocationFailure("ResourceNotFoundException");
      const run2 = typeof found === "function" ? found : await load(found);
      const answer4 = await within(timeLimit, call(run2, JSON.parse(JSON.stringify(event)), { functionName: name2, invokedFunctionArn: arn }));
      return answer4 === void 0 ? void 0 : JSON.parse(JSON.stringify(answer4));
    }
  };
}
async function load(path) {
  try {
    const { mtimeMs } = await stat(path);
    const module = await import(`${pathToFileURL(path).href}?changed=${mtimeMs}`);
    const handler = module.handler ?? module.default?.handler ?? module.default;
    if (typeof handler === "function") return handler;
  } catch (error) {
    throw new InvocationFailure(`Runtime.ImportModuleError: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw new InvocationFailure("Runtime.HandlerNotFound");
}
function call(run2, event, context) {
  return new Promise((resolve3, reject) => {
    const callback = (error, answer4) => error === void 0 || error === null ? resolve3(answer4) : reject(error instanceof Error ? error : new Error(String(error)));
    const returned = run2(event, context, callback);
    if (run2.length < 3 || returned instanceof Promise) resolve3(returned);
  });
}
function within(milliseconds, work) {
  let timer;
  const end = new Promise((_resolve, reject) => {
    timer = setTimeout(() => reject(new InvocationFailure("Socket timeout while invoking Lambda function")), milliseconds);
  });
  return Promise.race([work, end]).finally(() => clearTimeout(timer));
}
var InvocationFailure, functionTimeLimit;
var init_functions = __esm({
  "src/embeddedPool/triggers/functions.ts"() {
    "use strict";
    InvocationFailure = class extends Error {
      constructor() {
        super(...arguments);
        this.name = "InvocationFailure";
      }
    };
    functionTimeLimit = 5e3;
  }
});

// src/embeddedPool/triggers/trigger.ts
async function runTrigger(services, name2, { pool, client, userName, source, request, version = "1" }) {
  const arn = arnOf(pool.LambdaConfig, name2);
  if (arn === void 0) return void 0;
  const response = Object.fromEntries(Object.entries(answers[name2]).map(([member, kind]) => [member, kind === "boolean" ? false : null]));
  const event = {
    version,
    region: services.region,
    userPoolId: pool.Id,
    userName,
    triggerSource: source,
    // AWS names the SDK where it knows it, and an administrator's calls by this constant.
    callerContext: { awsSdkVersion: "aws-sdk-unknown-unknown", clientId: client?.ClientId ?? "CLIENT_ID_NOT_APPLICABLE" },
    request,
    response
  };
  return judged(name2, await invoked(services, name2, arn, event));
}
async function invoked(services, name2, arn, event) {
  try {
    return await services.functions.invoke(arn, event);
  } catch (error) {
    const text3 = error instanceof Error ? error.message : String(error);
    if (error instanceof InvocationFailure) throw new PoolException("UnexpectedLambdaException", `${name2} invocation failed due to error ${text3}.`);
    throw new PoolException("UserLambdaValidationException", `${name2} failed with error ${text3}.`);
  }
}
function judged(name2, answer4) {
  const response = typeof answer4 === "object" && answer4 !== null ? answer4.response : void 0;
  if (typeof response !== "object" || response === null) throw unrecognizable();
  const shape = answers[name2];
  const given = Object.entries(response).filter(([member, value]) => Object.hasOwn(shape, member) && value !== null);
  for (const [member, value] of given) if (!kinds2[shape[member] ?? "map"](value)) throw unrecognizable();
  return Object.fromEntries(given);
}
function arnOf(config, name2) {
  return (name2 === "PreTokenGeneration" ? config?.PreTokenGenerationConfig?.LambdaArn : void 0) ?? config?.[name2];
}
function eventAttributes(user2) {
  return { sub: user2.sub, "cognito:user_status": user2.status, ...user2.attributes };
}
var kinds2, answers, unrecognizable;
var init_trigger = __esm({
  "src/embeddedPool/triggers/trigger.ts"() {
    "use strict";
    init_exceptions();
    init_functions();
    kinds2 = {
      boolean: (value) => typeof value === "boolean",
      string: (value) => typeof value === "string",
      list: Array.isArray,
      map: (value) => typeof value === "object" && !Array.isArray(value)
    };
    answers = {
      PreSignUp: { autoConfirmUser: "boolean", autoVerifyEmail: "boolean", autoVerifyPhone: "boolean" },
      PostConfirmation: {},
      PreAuthentication: {},
      PostAuthentication: {},
      PreTokenGeneration: { claimsOverrideDetails: "map", claimsAndScopeOverrideDetails: "map" },
      CustomMessage: { smsMessage: "string", emailMessage: "string", emailSubject: "string" },
      UserMigration: { userAttributes: "map", finalUserStatus: "string", messageAction: "string", desiredDeliveryMediums: "list", forceAliasCreation: "boolean", enableSMSMFA: "boolean" },
      DefineAuthChallenge: { challengeName: "string", issueTokens: "boolean", failAuthentication: "boolean" },
      CreateAuthChallenge: { publicChallengeParameters: "map", privateChallengeParameters: "map", challengeMetadata: "string" },
      VerifyAuthChallengeResponse: { answerCorrect: "boolean" }
    };
    unrecognizable = () => new PoolException("InvalidLambdaResponseException", "Unrecognizable lambda output");
  }
});

// src/embeddedPool/triggers/preTokenGeneration.ts
async function preTokenGeneration(services, pool, client, user2, { source, clientMetadata, scope, ...given }) {
  const version = pool.LambdaConfig?.PreTokenGenerationConfig?.LambdaVersion ?? "V1_0";
  const request = {
    userAttributes: eventAttributes(user2),
    groupConfiguration: { groupsToOverride: given.groups, iamRolesToOverride: given.roles, preferredRole: given.preferredRole ?? null },
    ...version === "V1_0" ? {} : { scopes: scope.split(" ") },
    ...clientMetadata ? { clientMetadata } : {}
  };
  const answer4 = await runTrigger(services, "PreTokenGeneration", { pool, client, userName: user2.username, source, request, version: version.slice(1, 2) });
  const { id, access, groups: groups2 } = detailsOf2(answer4 ?? {}, version);
  return {
    groups: groups2?.groupsToOverride ?? given.groups,
    roles: groups2?.iamRolesToOverride ?? given.roles,
    preferredRole: groups2?.preferredRole ?? given.preferredRole,
    id: (claims) => changed(claims, id),
    access: (claims) => changed(claims, access)
  };
}
function detailsOf2({ claimsOverrideDetails, claimsAndScopeOverrideDetails }, version) {
  if (version !== "V1_0") {
    const { idTokenGeneration, accessTokenGeneration, groupOverrideDetails: groupOverrideDetails2 } = claimsAndScopeOverrideDetails ?? {};
    return { id: idTokenGeneration ?? {}, access: accessTokenGeneration ?? {}, groups: groupOverrideDetails2 ?? void 0 };
  }
  const { groupOverrideDetails, ...id } = claimsOverrideDetails ?? {};
  if (Object.values(id.claimsToAddOrOverride ?? {}).some((value) => typeof value !== "string")) throw unrecognizable();
  return { id, access: {}, groups: groupOverrideDetails ?? void 0 };
}
function changed(claims, { claimsToAddOrOverride, claimsToSuppress, scopesToAdd, scopesToSuppress }) {
  const dropped = new Set((claimsToSuppress ?? []).filter((name2) => !isFixed(name2)));
  const added = Object.entries(claimsToAddOrOverride ?? {}).filter(([name2]) => !isFixed(name2));
  const next = { ...Object.fromEntries(Object.entries(claims).filter(([name2]) => !dropped.has(name2))), ...Object.fromEntries(added) };
  if (typeof claims.scope !== "string") return next;
  const withheld = new Set(scopesToSuppress ?? []);
  const scopes = new Set([...claims.scope.split(" "), ...scopesToAdd ?? []].filter((scope) => !withheld.has(scope)));
  return { ...next, scope: [...scopes].join(" ") };
}
var fixedClaims, isFixed;
var init_preTokenGeneration = __esm({
  "src/embeddedPool/triggers/preTokenGeneration.ts"() {
    "use strict";
    init_trigger();
    fixedClaims = /* @__PURE__ */ new Set([
      "acr",
      "amr",
      "at_hash",
      "aud",
      "auth_time",
      "azp",
      "client_id",
      "device_key",
      "event_id",
      "exp",
      "iat",
      "identities",
      "iss",
      "jti",
      "nbf",
      "nonce",
      "origin_jti",
      "scope",
      "sub",
      "token_use",
      "username",
      "version"
    ]);
    isFixed = (name2) => fixedClaims.has(name2) || name2.startsWith("cognito:");
  }
});

// src/embeddedPool/linkedIdentities.ts
import { createHash as createHash4 } from "node:crypto";
function identitiesOf2(user2) {
  return JSON.parse(user2.attributes.identities ?? "[]");
}
function accountOf({ ProviderName: provider = "", ProviderAttributeName: attribute2, ProviderAttributeValue: id = "" }) {
  if (provider === "" || id === "") throw invalidParameter("ProviderName and ProviderAttributeValue are required.");
  if (socialProviders.has(provider) && attribute2 !== "Cognito_Subject") throw invalidParameter("ProviderAttributeName must be Cognito_Subject for social identity providers.");
  return { provider, id };
}
function linkKey(pool, { provider, id }) {
  return keys2.alias(pool.Id, `identity:${provider}`, createHash4("sha256").update(id).digest("hex"));
}
function linkOwner(reader, pool, account) {
  return reader.get(linkKey(pool, account));
}
function linkAccount(user2, { provider, id }, now) {
  const identities2 = identitiesOf2(user2);
  if (identities2.length >= mostLinked) throw new PoolException("LimitExceededException", "Maximum number of federated identities linked to a user is five.");
  const added = {
    userId: id,
    providerName: provider,
    providerType: socialProviders.has(provider) ? provider : "OIDC",
    issuer: null,
    primary: "false",
    dateCreated: String(now.getTime())
  };
  user2.attributes.identities = JSON.stringify([...identities2, added]);
}
function unlinkAccount(user2, { provider, id }) {
  const kept2 = identitiesOf2(user2).filter(({ userId, providerName }) => userId !== id || providerName !== provider);
  delete user2.attributes.identities;
  if (kept2.length > 0) user2.attributes.identities = JSON.stringify(kept2);
}
var mostLinked, socialProviders;
var init_linkedIdentities = __esm({
  "src/embeddedPool/linkedIdentities.ts"() {
    "use strict";
    init_exceptions();
    init_records();
    mostLinked = 5;
    socialProviders = /* @__PURE__ */ new Set(["Facebook", "Google", "LoginWithAmazon", "SignInWithApple"]);
  }
});

// src/embeddedPool/userKey.ts
function userKey(pool, name2) {
  const normal = name2.normalize("NFC");
  return pool.UsernameConfiguration?.CaseSensitive === false ? normal.toLowerCase() : normal;
}
var init_userKey = __esm({
  "src/embeddedPool/userKey.ts"() {
    "use strict";
  }
});

// src/embeddedPool/userSearch.ts
function searchKeys(pool, user2) {
  return Object.entries(fields).flatMap(([name2, { read: read5, fold: fold2 }]) => {
    const value = read5(user2);
    return value === void 0 ? [] : [keys2.search(pool.Id, name2, fold2(pool, value).slice(0, indexed), user2.sequence)];
  });
}
function indexUser(transaction, pool, before, after) {
  const due = new Map((after ? searchKeys(pool, after) : []).map((key) => [JSON.stringify(key), key]));
  for (const key of before ? searchKeys(pool, before) : []) if (!due.delete(JSON.stringify(key))) transaction.remove(key);
  for (const key of due.values()) transaction.put(key, after?.key);
}
function searchRange(pool, filter) {
  const [, quotedName, plainName, operator, quoted2] = /^\s*(?:"([^"]*)"|([\w:]+))\s*(\^?=)\s*"((?:[^"\\]|\\.)*)"\s*$/su.exec(filter) ?? [];
  const name2 = quotedName ?? plainName;
  if (name2 === void 0 || quoted2 === void 0) throw invalidParameter("Error while parsing filter.");
  const field = Object.hasOwn(fields, name2) ? fields[name2] : void 0;
  if (!field) throw invalidParameter(`Invalid search attribute: ${name2}`);
  const value = field.fold(pool, quoted2.replace(/\\(.)/gsu, "$1"));
  return operator === "=" ? { prefix: ["search", pool.Id, name2, value] } : { prefix: ["search", pool.Id, name2], startsWith: value };
}
var attribute, fields, indexed;
var init_userSearch = __esm({
  "src/embeddedPool/userSearch.ts"() {
    "use strict";
    init_exceptions();
    init_records();
    init_userKey();
    attribute = (name2) => ({ read: (user2) => user2.attributes[name2], fold: userKey });
    fields = {
      username: { read: (user2) => user2.username, fold: userKey },
      sub: { read: (user2) => user2.sub, fold: userKey },
      "cognito:user_status": { read: (user2) => user2.status, fold: (_pool, text3) => text3.toLowerCase() },
      status: { read: (user2) => user2.enabled ? "Enabled" : "Disabled", fold: (_pool, text3) => text3 },
      ...Object.fromEntries(["email", "phone_number", "name", "given_name", "family_name", "preferred_username"].map((name2) => [name2, attribute(name2)]))
    };
    indexed = 512;
  }
});

// src/embeddedPool/users.ts
import { createHash as createHash5 } from "node:crypto";
function usesAttributeAsUsername(pool) {
  return (pool.UsernameAttributes?.length ?? 0) > 0;
}
function findUser(reader, pool, name2) {
  const key = userKey(pool, name2);
  const byName2 = reader.get(keys2.user(pool.Id, key));
  if (byName2) return byName2;
  for (const attribute2 of [...pool.UsernameAttributes ?? [], ...pool.AliasAttributes ?? []]) {
    const found = reader.get(keys2.alias(pool.Id, attribute2, aliasKey(pool, name2)));
    if (found !== void 0) return reader.get(keys2.user(pool.Id, found));
  }
  const bySub = findUserBySub(reader, pool, name2);
  return bySub?.status === "EXTERNAL_PROVIDER" ? void 0 : bySub;
}
function requireUser(reader, pool, name2) {
  const user2 = findUser(reader, pool, name2);
  if (!user2) throw userNotFound();
  return user2;
}
function findUserBySub(reader, pool, sub) {
  const key = reader.get(keys2.sub(pool.Id, sub));
  return key === void 0 ? void 0 : reader.get(keys2.user(pool.Id, key));
}
function requireEnabled(user2) {
  if (!user2.enabled) throw notAuthorized("User is disabled.");
}
function insertUser(transaction, pool, user2, takeAliases = false) {
  if (hasName(transaction, pool, user2.key)) throw new PoolException("UsernameExistsException", "User already exists");
  const current = transaction.get(keys2.pool(pool.Id)) ?? pool;
  const created = { ...user2, sequence: current.nextSequence };
  transaction.put(keys2.pool(pool.Id), { ...current, nextSequence: current.nextSequence + 1, EstimatedNumberOfUsers: (current.EstimatedNumberOfUsers ?? 0) + 1 });
  claimAliases(transaction, pool, created, takeAliases, (name2) => new PoolException("UsernameExistsException", `An account with the given ${name2} already exists.`));
  transaction.put(keys2.sub(pool.Id, created.sub), created.key);
  transaction.put(keys2.created(pool.Id, created.sequence), created.key);
  transaction.put(keys2.user(pool.Id, created.key), created);
  indexUser(transaction, pool, void 0, created);
  return created;
}
function hasName(reader, pool, key) {
  if (reader.get(keys2.user(pool.Id, key)) !== void 0) return true;
  return pool.AliasAttributes?.includes("preferred_username") === true && reader.get(keys2.alias(pool.Id, "preferred_username", key)) !== void 0;
}
function changeUser(services, pool, key, change) {
  return services.store.transaction((transaction) => {
    const user2 = transaction.get(keys2.user(pool.Id, key));
    if (!user2) throw userNotFound();
    const before = structuredClone(user2);
    const result = change(user2, transaction);
    saveUser(transaction, pool, before, user2, services.now());
    return result;
  });
}
function saveUser(transaction, pool, before, after, now, { takeAliases = false, words = "An account with the given" } = {}) {
  const kept2 = new Set(aliasesOf(pool, after).map((key) => JSON.stringify(key)));
  for (const key of aliasesOf(pool, before)) {
    if (!kept2.has(JSON.stringify(key)) && transaction.get(key) === before.key) transaction.remove(key);
  }
  claimAliases(transaction, pool, after, takeAliases, (name2) => new PoolException("AliasExistsException", `${words} ${name2} already exists.`));
  transaction.put(keys2.user(pool.Id, after.key), { ...after, modifiedAt: now.getTime() });
  indexUser(transaction, pool, before, after);
}
function removeUser(transaction, pool, user2) {
  for (const key of aliasesOf(pool, user2)) if (transaction.get(key) === user2.key) transaction.remove(key);
  for (const { key } of [...transaction.range({ prefix: ["membership", pool.Id, user2.key] })]) {
    transaction.remove(keys2.member(pool.Id, String(key[3]), user2.key));
    transaction.remove(key);
  }
  for (const kind of ["grant", "code", "device", "passkey", "authEvent"]) {
    for (const { key } of [...transaction.range({ prefix: [kind, pool.Id, user2.key] })]) transaction.remove(key);
  }
  transaction.remove(keys2.sub(pool.Id, user2.sub));
  transaction.remove(keys2.created(pool.Id, user2.sequence));
  transaction.remove(keys2.user(pool.Id, user2.key));
  indexUser(transaction, pool, user2, void 0);
  const current = transaction.get(keys2.pool(pool.Id)) ?? pool;
  transaction.put(keys2.pool(pool.Id), { ...current, EstimatedNumberOfUsers: Math.max(0, (current.EstimatedNumberOfUsers ?? 1) - 1) });
}
function endGrants(transaction, pool, user2, except) {
  for (const { key, value } of [...transaction.range({ prefix: ["grant", pool.Id, user2.key] })]) {
    if (value.originJti !== except) transaction.remove(key);
  }
}
function aliasesOf(pool, user2) {
  const names2 = [
    ...pool.UsernameAttributes ?? [],
    ...(pool.AliasAttributes ?? []).filter((name2) => name2 === "preferred_username" || user2.attributes[`${name2 === "email" ? "email" : "phone_number"}_verified`] === "true")
  ];
  const links = identitiesOf2(user2).map(({ providerName, userId }) => linkKey(pool, { provider: providerName, id: userId }));
  return links.concat(names2.flatMap((name2) => {
    const value = user2.attributes[name2];
    return value === void 0 || user2.status === "UNCONFIRMED" && name2 === "preferred_username" ? [] : [keys2.alias(pool.Id, name2, aliasKey(pool, value))];
  }));
}
function claimAliases(transaction, pool, user2, take, taken) {
  for (const key of aliasesOf(pool, user2)) {
    const attribute2 = String(key[2]);
    const owner = ownerOf(transaction, pool, key);
    if (owner !== void 0 && owner !== user2.key) {
      if (!take || attribute2 === "preferred_username") throw taken(aliasLabels[attribute2] ?? attribute2);
      loseAlias(transaction, pool, owner, attribute2);
    }
    transaction.put(key, user2.key);
  }
}
function ownerOf(reader, pool, alias) {
  const owner = reader.get(alias);
  if (owner !== void 0 || alias[2] !== "preferred_username") return owner;
  return reader.get(keys2.user(pool.Id, String(alias[3])))?.key;
}
function loseAlias(transaction, pool, owner, attribute2) {
  const user2 = transaction.get(keys2.user(pool.Id, owner));
  if (user2) transaction.put(keys2.user(pool.Id, owner), { ...user2, attributes: { ...user2.attributes, [`${attribute2}_verified`]: "false" } });
}
function aliasKey(pool, value) {
  const folded2 = userKey(pool, value);
  return folded2.length <= 256 ? folded2 : createHash5("sha256").update(folded2).digest("hex");
}
function changeConfirmed(services, pool, { key }, { verified: verified2, takeAliases = false, spend }) {
  return services.store.transaction((transaction) => {
    const before = transaction.get(keys2.user(pool.Id, key));
    if (!before) throw userNotFound();
    spend?.(transaction);
    const attributes3 = { ...before.attributes };
    for (const name2 of ["email", "phone_number"]) if (verified2 && attributes3[name2] === verified2) attributes3[`${name2}_verified`] = "true";
    const confirmed3 = { ...before, attributes: attributes3, status: "CONFIRMED" };
    saveUser(transaction, pool, before, confirmed3, services.now(), { takeAliases, words: "An account with the" });
    return confirmed3;
  });
}
var aliasLabels;
var init_users = __esm({
  "src/embeddedPool/users.ts"() {
    "use strict";
    init_exceptions();
    init_linkedIdentities();
    init_records();
    init_userKey();
    init_userSearch();
    aliasLabels = { email: "email", phone_number: "phone_number", preferred_username: "username" };
  }
});

// src/embeddedPool/tokens.ts
import { compactVerify, compactDecrypt, CompactEncrypt, decodeJwt, decodeProtectedHeader, SignJWT, errors } from "jose";
function issuerOf2(services, poolId) {
  return `https://cognito-idp.${services.region}.amazonaws.com/${poolId}`;
}
function validitySeconds(client, kind) {
  const unit = client.TokenValidityUnits?.[kind] ?? (kind === "RefreshToken" ? "days" : "hours");
  const value = client[`${kind}Validity`] || void 0;
  if (value === void 0) return kind === "RefreshToken" ? 30 * unitSeconds.days : unitSeconds.hours;
  return value * unitSeconds[unit];
}
async function beginGrant(services, pool, client, user2, { deviceKey, eventId, ...context }) {
  const now = services.now().getTime();
  const grant = {
    originJti: randomUuid(services.randomBytes),
    eventId: eventId ?? randomUuid(services.randomBytes),
    refreshJti: randomUuid(services.randomBytes),
    clientId: client.ClientId,
    userKey: user2.key,
    sub: user2.sub,
    authTime: now,
    expiresAt: now + validitySeconds(client, "RefreshToken") * 1e3,
    ...deviceKey === void 0 ? {} : { deviceKey }
  };
  await services.store.transaction((transaction) => {
    const current = transaction.get(keys2.user(pool.Id, user2.key));
    if (!current || current.sub !== user2.sub) throw userNotFound();
    requireEnabled(current);
    putExpiring(transaction, keys2.grant(pool.Id, user2.key, grant.originJti), grant, now);
  });
  const tokens = await issueTokens(services, pool, client, user2, { grant, ...context });
  return { ...tokens, RefreshToken: await sealRefreshToken(services, pool, grant) };
}
async function issueTokens(services, pool, client, user2, { grant, ...context }) {
  const iat = Math.floor(services.now().getTime() / 1e3);
  const { id, access } = await services.keyring.of(pool.Id);
  const memberships = groupsOf3(services, pool, user2);
  const { groups: groups2, roles, preferredRole: role, ...override } = await preTokenGeneration(services, pool, client, user2, {
    ...context,
    scope: selfServiceScope2,
    groups: memberships.map(({ GroupName }) => GroupName),
    roles: memberships.flatMap(({ RoleArn }) => RoleArn === void 0 ? [] : [RoleArn]),
    preferredRole: preferredRole(memberships)
  });
  const common2 = {
    sub: user2.sub,
    ...groups2.length > 0 ? { "cognito:groups": groups2 } : {},
    iss: issuerOf2(services, pool.Id),
    origin_jti: grant.originJti,
    event_id: grant.eventId,
    auth_time: Math.floor(grant.authTime / 1e3),
    iat
  };
  const accessClaims = {
    ...common2,
    client_id: client.ClientId,
    token_use: "access",
    scope: selfServiceScope2,
    username: user2.username,
    ...grant.deviceKey === void 0 ? {} : { device_key: grant.deviceKey },
    exp: iat + validitySeconds(client, "AccessToken"),
    jti: randomUuid(services.randomBytes)
  };
  const idClaims = {
    ...common2,
    ...attributeClaims(pool, client, user2),
    "cognito:username": user2.username,
    aud: client.ClientId,
    token_use: "id",
    ...roles.length > 0 ? { "cognito:roles": roles, "cognito:preferred_role": role } : {},
    exp: iat + validitySeconds(client, "IdToken"),
    jti: randomUuid(services.randomBytes)
  };
  const [AccessToken, IdToken] = await Promise.all([sign(override.access(accessClaims), access), sign(override.id(idClaims), id)]);
  return { AccessToken, ExpiresIn: validitySeconds(client, "AccessToken"), IdToken, TokenType: "Bearer" };
}
async function issueClientToken(services, pool, client, scopes) {
  const iat = Math.floor(services.now().getTime() / 1e3);
  const { access } = await services.keyring.of(pool.Id);
  const ExpiresIn = validitySeconds(client, "AccessToken");
  const claims = {
    sub: client.ClientId,
    token_use: "access",
    scope: scopes.join(" "),
    auth_time: iat,
    iss: issuerOf2(services, pool.Id),
    exp: iat + ExpiresIn,
    iat,
    version: 2,
    jti: randomUuid(services.randomBytes),
    client_id: client.ClientId
  };
  return { AccessToken: await sign(claims, access), ExpiresIn, TokenType: "Bearer" };
}
function sign(claims, key) {
  return new SignJWT(claims).setProtectedHeader({ kid: key.kid, alg: "RS256" }).sign(key.privateKey);
}
function attributeClaims(pool, client, user2) {
  const readable2 = client.ReadAttributes?.length ? client.ReadAttributes : void 0;
  const visible = Object.entries(user2.attributes).filter(([name2]) => !readable2 || readable2.includes(name2));
  return Object.fromEntries(visible.map(([name2, value]) => [name2, claimOf(pool, name2, value)]));
}
function claimOf(pool, name2, value) {
  if (name2 === "address") return { formatted: value };
  if (name2 === "identities") return JSON.parse(value);
  if (name2 === "updated_at") return Number(value);
  const isFlag = !name2.startsWith("custom:") && attributeSchema(pool, name2)?.AttributeDataType === "Boolean";
  return isFlag ? value.toLowerCase() === "true" : value;
}
function groupsOf3(services, pool, user2) {
  const names2 = [...services.store.range({ prefix: ["membership", pool.Id, user2.key] })].map(({ key }) => String(key[3]));
  const groups2 = names2.flatMap((name2) => services.store.get(keys2.group(pool.Id, name2)) ?? []);
  return groups2.sort((a, b) => (a.Precedence ?? Infinity) - (b.Precedence ?? Infinity) || 0);
}
function preferredRole(groups2) {
  const [first] = groups2.filter(({ RoleArn }) => RoleArn !== void 0);
  const equals = groups2.filter((group2) => group2.RoleArn !== void 0 && group2.Precedence === first?.Precedence);
  return equals.every((group2) => group2.RoleArn === first?.RoleArn) ? first?.RoleArn : void 0;
}
async function sealRefreshToken(services, pool, grant) {
  const { refresh: refresh2 } = await services.keyring.of(pool.Id);
  const claims = { sub: grant.sub, userKey: grant.userKey, originJti: grant.originJti, jti: grant.refreshJti, clientId: grant.clientId, poolId: pool.Id };
  return new CompactEncrypt(Buffer.from(JSON.stringify(claims))).setProtectedHeader({ alg: "dir", enc: "A256GCM", cty: "JWT" }).encrypt(refresh2);
}
async function openRefreshToken(services, pool, token2) {
  const { refresh: refresh2 } = await services.keyring.of(pool.Id);
  try {
    const { plaintext } = await compactDecrypt(token2, refresh2, { keyManagementAlgorithms: ["dir"], contentEncryptionAlgorithms: ["A256GCM"] });
    return JSON.parse(Buffer.from(plaintext).toString());
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) return void 0;
    throw error;
  }
}
async function verifyAccessToken(services, token2) {
  const { pool, claims } = await verifiedClaims(services, token2);
  if (claims.token_use !== "access" || claims.iss !== issuerOf2(services, pool.Id)) throw notAuthorized("Invalid Access Token");
  if (typeof claims.exp !== "number" || claims.exp * 1e3 <= services.now().getTime()) throw notAuthorized("Access Token has expired");
  if (!String(claims.scope ?? "").split(" ").includes(selfServiceScope2)) throw notAuthorized("Access Token does not have required scopes");
  const user2 = findUserBySub(services.store, pool, String(claims.sub));
  if (!user2) throw userNotFound(notAuthorized("Invalid Access Token"));
  const grant = services.store.get(keys2.grant(pool.Id, user2.key, String(claims.origin_jti)));
  if (!grant) throw notAuthorized("Access Token has been revoked");
  requireEnabled(user2);
  const client = services.store.get(keys2.client(String(claims.client_id)));
  if (!client) throw notAuthorized("Invalid Access Token");
  return { pool, client, user: user2, grant };
}
async function verifiedClaims(services, token2) {
  try {
    const issuer = decodeJwt(token2).iss ?? "";
    const pool = services.store.get(keys2.pool(issuer.slice(issuer.lastIndexOf("/") + 1)));
    if (!pool) throw notAuthorized("Invalid Access Token");
    const { kid } = decodeProtectedHeader(token2);
    const key = (await services.keyring.verifying(pool.Id)).find((candidate) => candidate.use === "access" && candidate.kid === kid);
    if (!key) throw notAuthorized("Invalid Access Token");
    const { payload } = await compactVerify(token2, key.publicKey, { algorithms: ["RS256"] });
    return { pool, claims: JSON.parse(Buffer.from(payload).toString()) };
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof TypeError) throw notAuthorized("Invalid Access Token");
    throw error;
  }
}
var unitSeconds, selfServiceScope2;
var init_tokens = __esm({
  "src/embeddedPool/tokens.ts"() {
    "use strict";
    init_attributes();
    init_exceptions();
    init_expiry();
    init_random();
    init_records();
    init_preTokenGeneration();
    init_users();
    unitSeconds = { seconds: 1, minutes: 60, hours: 3600, days: 86400 };
    selfServiceScope2 = "aws.cognito.signin.user.admin";
  }
});

// src/embeddedPool/operation.ts
function serviceOperation(handler) {
  return (input, services) => answer2(handler(input, { services }));
}
function poolOperation(handler) {
  return (input, services) => answer2(handler(input, { services, pool: poolById(services.store, input.UserPoolId) }));
}
function userOperation(handler) {
  return poolOperation((input, { services, pool }) => handler(input, { services, pool, user: requireUser(services.store, pool, input.Username) }));
}
function clientOperation(handler) {
  return (input, services) => {
    const request = input;
    if (request.UserPoolId !== void 0) poolById(services.store, request.UserPoolId);
    const client = clientById(services.store, request.ClientId, request.UserPoolId);
    const pool = poolById(services.store, client.UserPoolId);
    const parameters = request.AuthParameters ?? request.ChallengeResponses;
    const name2 = request.Username ?? parameters?.USERNAME;
    if (name2 !== void 0) checkSecretHash(client, name2, request.SecretHash ?? parameters?.SECRET_HASH);
    return answer2(handler(input, { services, pool, client, user: name2 === void 0 ? void 0 : findUser(services.store, pool, name2) }));
  };
}
function callerOperation(handler) {
  return async (input, services) => {
    if (input.AccessToken === void 0) throw invalidParameter("Missing access token");
    return answer2(handler(input, { ...await verifyAccessToken(services, input.AccessToken), services }));
  };
}
var answer2, statusRefused;
var init_operation = __esm({
  "src/embeddedPool/operation.ts"() {
    "use strict";
    init_exceptions();
    init_pools();
    init_secretHash();
    init_tokens();
    init_users();
    answer2 = async (output) => await output ?? {};
    statusRefused = (user2) => new PoolException("NotAuthorizedException", `User cannot be confirmed. Current status is ${user2.status}`);
  }
});

// src/embeddedPool/secretFile.ts
import { link as link2, open, readFile as readFile2, rename, rm } from "node:fs/promises";
async function readOrMake(path, randomBytes6, make) {
  const found = await readFile2(path).catch((error) => {
    if (error.code === "ENOENT") return void 0;
    throw error;
  });
  if (found) return found;
  const content = await make();
  const draft = await writeDraft(path, randomBytes6, content);
  await link2(draft, path).catch((error) => {
    if (error.code !== "EEXIST") throw error;
  });
  await rm(draft);
  return readFile2(path);
}
async function replace(path, randomBytes6, content) {
  await rename(await writeDraft(path, randomBytes6, content), path);
}
async function writeDraft(path, randomBytes6, content) {
  const draft = `${path}.${randomBytes6(6).toString("hex")}`;
  const handle = await open(draft, "wx", 384);
  await handle.writeFile(content);
  await handle.sync();
  await handle.close();
  return draft;
}
var init_secretFile = __esm({
  "src/embeddedPool/secretFile.ts"() {
    "use strict";
  }
});

// src/embeddedPool/keys.ts
import { generateKeyPair, createPrivateKey, createPublicKey } from "node:crypto";
import { mkdir, rm as rm2 } from "node:fs/promises";
import { join as join3 } from "node:path";
import { promisify as promisify2 } from "node:util";
async function openKeyring(directory, randomBytes6, clock) {
  await mkdir(directory, { recursive: true, mode: 448 });
  const known2 = /* @__PURE__ */ new Map();
  const path = (poolId) => join3(directory, `${poolId}.json`);
  const know = (poolId, keys3) => {
    known2.set(poolId, keys3);
    keys3.catch(() => known2.get(poolId) === keys3 && known2.delete(poolId));
    return keys3;
  };
  const of = (poolId) => known2.get(poolId) ?? know(poolId, loadOrMake(path(poolId), randomBytes6));
  const verifying = async (poolId) => {
    const { id, access, former } = await of(poolId);
    return [id, access, ...stillNeeded(former, clock())];
  };
  return {
    of,
    verifying,
    jwks: async (poolId) => ({ keys: (await verifying(poolId)).map(({ publicJwk }) => publicJwk) }),
    async rotate(poolId) {
      const pems = await makeKeys(randomBytes6);
      await know(poolId, of(poolId).then(async (keys3) => {
        const file = JSON.stringify(rotated(keys3, pems, clock()));
        await replace(path(poolId), randomBytes6, file);
        return read3(file);
      }));
    },
    async remove(poolId) {
      known2.delete(poolId);
      await rm2(path(poolId), { force: true });
    }
  };
}
function rotated({ id, access, refresh: refresh2, former }, pems, now) {
  const until = now.getTime() + longestValidity;
  const kept2 = [{ ...id, until }, { ...access, until }, ...stillNeeded(former, now)];
  return {
    ...pems,
    refresh: refresh2.toString("base64"),
    former: kept2.map(({ use, kid, publicKey, until: end }) => ({ use, kid, pem: publicKey.export({ type: "spki", format: "pem" }).toString(), until: end }))
  };
}
async function loadOrMake(path, randomBytes6) {
  const file = await readOrMake(path, randomBytes6, async () => JSON.stringify({ ...await makeKeys(randomBytes6), refresh: randomBytes6(32).toString("base64") }));
  return read3(file.toString("utf8"));
}
async function makeKeys(randomBytes6) {
  const [id, access] = await Promise.all([makeKey(randomBytes6), makeKey(randomBytes6)]);
  return { id, access };
}
async function makeKey(randomBytes6) {
  const { privateKey } = await promisify2(generateKeyPair)("rsa", { modulusLength: 2048 });
  return { kid: randomBytes6(32).toString("base64"), pem: privateKey.export({ type: "pkcs8", format: "pem" }).toString() };
}
function read3(text3) {
  const { id, access, refresh: refresh2, former = [] } = JSON.parse(text3);
  return {
    id: signingKey("id", id),
    access: signingKey("access", access),
    refresh: Buffer.from(refresh2, "base64"),
    former: former.map(({ use, kid, pem, until }) => ({ ...verificationKey(use, kid, createPublicKey(pem)), until }))
  };
}
function signingKey(use, { kid, pem }) {
  const privateKey = createPrivateKey(pem);
  return { ...verificationKey(use, kid, createPublicKey(privateKey)), privateKey };
}
function verificationKey(use, kid, publicKey) {
  const { e, kty: kty2, n } = publicKey.export({ format: "jwk" });
  return { use, kid, publicKey, publicJwk: { alg: "RS256", e, kid, kty: kty2, n, use: "sig" } };
}
var longestValidity, stillNeeded;
var init_keys = __esm({
  "src/embeddedPool/keys.ts"() {
    "use strict";
    init_secretFile();
    longestValidity = 24 * 60 * 60 * 1e3;
    stillNeeded = (former, now) => former.filter(({ until }) => until > now.getTime());
  }
});

// src/embeddedPool/flows/flow.ts
function parameter(parameters, name2) {
  const value = Object.hasOwn(parameters, name2) ? parameters[name2] : void 0;
  if (value === void 0 || value === "") throw invalidParameter(`Missing required parameter ${name2}`);
  return value;
}
var init_flow = __esm({
  "src/embeddedPool/flows/flow.ts"() {
    "use strict";
    init_exceptions();
  }
});

// src/embeddedPool/srp.ts
import { createDiffieHellman, createHash as createHash6, createHmac as createHmac5, getDiffieHellman, hkdfSync as hkdfSync2, timingSafeEqual as timingSafeEqual2 } from "node:crypto";
function srpVerifier({ group: group2, name: name2 }, password4, salt) {
  const inner = createHash6("sha256").update(`${group2}${name2}:${password4}`).digest();
  const x = createHash6("sha256").update(signedBytes(fromHex(salt))).update(inner).digest();
  return power(generator, x).toString(16);
}
function clientPublic(hex) {
  if (!/^[0-9a-f]{1,770}$/i.test(hex)) return void 0;
  const A = fromHex(hex);
  return A % srpPrime === 0n ? void 0 : A.toString(16);
}
function openExchange(A, verifier, randomBytes6) {
  const b = randomBytes6(32);
  const B = (k * fromHex(verifier) + power(generator, b)) % srpPrime;
  return { A, b: b.toString("hex"), B: B.toString(16) };
}
function claimHolds({ group: group2, name: name2 }, verifier, exchange3, { secretBlock, timestamp, signature }) {
  const key = sessionKey(verifier, exchange3);
  if (!key) return false;
  const expected = createHmac5("sha256", key).update(group2).update(name2).update(secretBlock).update(timestamp).digest();
  return expected.length === signature.length && timingSafeEqual2(expected, signature);
}
function sessionKey(verifier, { A, b, B }, u = hashNumbers(fromHex(A), fromHex(B))) {
  if (u === 0n) return void 0;
  try {
    const S = power(fromHex(A) * power(fromHex(verifier), bytes(u)) % srpPrime, Buffer.from(b, "hex"));
    return Buffer.from(hkdfSync2("sha256", signedBytes(S), signedBytes(u), "Caldera Derived Key", 16));
  } catch {
    return void 0;
  }
}
function power(base, exponent) {
  exchange2 ??= createDiffieHellman(primeBytes, 2);
  exchange2.setPrivateKey(exponent);
  return fromHex(exchange2.computeSecret(bytes(base)).toString("hex"));
}
function hashNumbers(...numbers2) {
  const hash3 = createHash6("sha256");
  for (const number2 of numbers2) hash3.update(signedBytes(number2));
  return fromHex(hash3.digest("hex"));
}
function fromHex(hex) {
  return BigInt(`0x${hex}`);
}
function bytes(number2) {
  const hex = number2.toString(16);
  return Buffer.from(hex.length % 2 === 0 ? hex : `0${hex}`, "hex");
}
function signedBytes(number2) {
  const plain = bytes(number2);
  return (plain[0] ?? 0) < 128 ? plain : Buffer.concat([Buffer.from([0]), plain]);
}
var primeBytes, srpPrime, generator, k, exchange2;
var init_srp = __esm({
  "src/embeddedPool/srp.ts"() {
    "use strict";
    primeBytes = getDiffieHellman("modp15").getPrime();
    srpPrime = BigInt(`0x${primeBytes.toString("hex")}`);
    generator = 2n;
    k = hashNumbers(srpPrime, generator);
  }
});

// src/embeddedPool/srpExchange.ts
function sealPassword(services, pool, username2, password4) {
  const identity = passwordIdentity(pool, username2);
  const salt = services.randomBytes(16).toString("hex");
  return services.sealing.seal(contextOf2(identity), `${salt} ${srpVerifier(identity, password4, salt)}`);
}
function passwordSecret(services, pool, user2) {
  const identity = passwordIdentity(pool, user2.username);
  if (user2.password) {
    const [salt = "", verifier = ""] = services.sealing.open(contextOf2(identity), user2.password.srp).split(" ");
    return { ...identity, salt, verifier };
  }
  const made = services.sealing.derive(`missing ${contextOf2({ ...identity, name: user2.key })}`, 400).toString("hex");
  return { ...identity, salt: made.slice(0, 32), verifier: (BigInt(`0x${made.slice(32)}`) % srpPrime).toString(16) };
}
function passwordQuestion({ services, pool, user: user2, simulated }, srpA = "") {
  if (srpA === "") throw invalidParameter("Missing required parameter SRP_A");
  const { parameters, data } = srpQuestion(services, passwordSecret(services, pool, user2), srpA);
  const name2 = simulated && usesAttributeAsUsername(pool) ? asUuid(user2.sub) : user2.username;
  return { parameters: { ...parameters, USERNAME: name2, USER_ID_FOR_SRP: name2 }, data: { ...data, name: name2 } };
}
function srpQuestion(services, { salt, verifier }, srpA) {
  const A = clientPublic(srpA);
  if (A === void 0) throw invalidParameter("Invalid SRP_A given.");
  const exchange3 = openExchange(A, verifier, services.randomBytes);
  return { parameters: { SALT: salt, SRP_B: exchange3.B }, data: { ...exchange3 } };
}
function provesSecret(services, secret, data, responses) {
  const signature = Buffer.from(parameter(responses, "PASSWORD_CLAIM_SIGNATURE"), "base64");
  const secretBlock = Buffer.from(parameter(responses, "PASSWORD_CLAIM_SECRET_BLOCK"), "base64");
  const timestamp = parameter(responses, "TIMESTAMP");
  const { A = "0", b = "", B = "0" } = data;
  const exchange3 = { A, b, B };
  const holds2 = claimHolds(secret, secret.verifier, exchange3, { secretBlock, timestamp, signature });
  return isRecent(timestamp, services.now()) && holds2;
}
function secretBlockOf(session) {
  return Buffer.from(session, "base64url").toString("base64");
}
function sessionOfBlock(secretBlock) {
  return Buffer.from(secretBlock, "base64").toString("base64url");
}
function srpTimestamp(time) {
  const clock = time.toISOString().slice(11, 19);
  return `${days[time.getUTCDay()] ?? ""} ${months[time.getUTCMonth()] ?? ""} ${time.getUTCDate()} ${clock} UTC ${time.getUTCFullYear()}`;
}
function isRecent(timestamp, now) {
  const [, month = "", day, clock, year] = /^\w{3} (\w{3}) (\d{1,2}) (\d\d:\d\d:\d\d) UTC (\d{4})$/.exec(timestamp) ?? [];
  if (clock === void 0) throw invalidParameter("TIMESTAMP format should be EEE MMM d HH:mm:ss z yyyy in english.");
  const time = /* @__PURE__ */ new Date(`${year ?? ""}-${String(months.indexOf(month) + 1).padStart(2, "0")}-${(day ?? "").padStart(2, "0")}T${clock}Z`);
  if (Number.isNaN(time.getTime()) || srpTimestamp(time) !== timestamp) return false;
  return Math.abs(time.getTime() - now.getTime()) <= clockTolerance;
}
var passwordIdentity, contextOf2, asUuid, months, days, clockTolerance;
var init_srpExchange = __esm({
  "src/embeddedPool/srpExchange.ts"() {
    "use strict";
    init_exceptions();
    init_flow();
    init_srp();
    init_users();
    passwordIdentity = (pool, name2) => ({ group: pool.Id.slice(pool.Id.indexOf("_") + 1), name: name2 });
    contextOf2 = ({ group: group2, name: name2 }) => `srp ${group2} ${name2}`;
    asUuid = (hex) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
    months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
    days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
    clockTolerance = 5 * 60 * 1e3;
  }
});

// src/embeddedPool/password.ts
import { scrypt, timingSafeEqual as timingSafeEqual3 } from "node:crypto";
function policyOf2(pool) {
  return { ...defaultPasswordPolicy, ...pool.Policies?.PasswordPolicy };
}
function checkPolicy(pool, password4, words = policyRefusal.signUp) {
  const policy = policyOf2(pool);
  const refuse4 = (rule) => {
    throw new PoolException("InvalidPasswordException", `${words}: ${rule}`);
  };
  if (password4.length < (policy.MinimumLength ?? 8)) refuse4("Password not long enough");
  for (const [rule, pattern, , name2] of classes) {
    if (policy[rule] && !pattern.test(password4)) refuse4(`Password must have ${name2} characters`);
  }
}
function temporaryPasswordValidity(pool) {
  return (policyOf2(pool).TemporaryPasswordValidityDays || 7) * 24 * 3600 * 1e3;
}
function generatePassword(pool, services) {
  const required3 = classes.map(([, , alphabet]) => randomText(services.randomBytes, alphabet, 1));
  const length2 = Math.max(policyOf2(pool).MinimumLength ?? 8, 12) - required3.length;
  const rest = [...randomText(services.randomBytes, "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789", length2)];
  for (const character of required3) rest.splice((services.randomBytes(1)[0] ?? 0) % (rest.length + 1), 0, character);
  return rest.join("");
}
async function hashPassword(pool, username2, password4, services) {
  const { N, r, p } = services.passwordCost;
  const salt = services.randomBytes(16);
  const hash3 = await derive(password4, salt, services.passwordCost);
  return {
    hash: ["scrypt", N, r, p, salt.toString("base64"), hash3.toString("base64")].join("$"),
    srp: sealPassword(services, pool, username2, password4)
  };
}
async function verifyPassword(record2, password4, services) {
  const [, N, r, p, salt, hash3] = record2?.hash.split("$") ?? [];
  const cost = record2 ? { N: Number(N), r: Number(r), p: Number(p) } : services.passwordCost;
  const derived = await derive(password4, Buffer.from(salt ?? "", "base64"), cost);
  const expected = Buffer.from(hash3 ?? "", "base64");
  return expected.length === derived.length && timingSafeEqual3(expected, derived);
}
function derive(password4, salt, { N, r, p }) {
  return new Promise((resolve3, reject) => {
    scrypt(password4, salt, 32, { N, r, p, maxmem: 256 * N * r }, (error, key) => error ? reject(error) : resolve3(key));
  });
}
async function checkHistory(pool, used, password4, services) {
  for (const record2 of used.slice(0, policyOf2(pool).PasswordHistorySize ?? 0)) {
    if (!await verifyPassword(record2, password4, services)) continue;
    throw new PoolException("PasswordHistoryPolicyViolationException", "Password has previously been used");
  }
}
function historySize(pool) {
  return policyOf2(pool).PasswordHistorySize ?? 0;
}
var defaultPasswordCost, madeUpSymbols, classes, defaultPasswordPolicy, policyRefusal;
var init_password = __esm({
  "src/embeddedPool/password.ts"() {
    "use strict";
    init_exceptions();
    init_random();
    init_srpExchange();
    defaultPasswordCost = { N: 16384, r: 8, p: 1 };
    madeUpSymbols = "^*.[]{}()?@#%&/,><:;|_~=+-";
    classes = [
      ["RequireUppercase", /[A-Z]/, "ABCDEFGHIJKLMNOPQRSTUVWXYZ", "uppercase"],
      ["RequireLowercase", /[a-z]/, "abcdefghijklmnopqrstuvwxyz", "lowercase"],
      ["RequireNumbers", /[0-9]/, "0123456789", "numeric"],
      ["RequireSymbols", /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]|\S +\S/, madeUpSymbols, "symbol"]
    ];
    defaultPasswordPolicy = {
      MinimumLength: 8,
      RequireUppercase: true,
      RequireLowercase: true,
      RequireNumbers: true,
      RequireSymbols: true,
      TemporaryPasswordValidityDays: 7
    };
    policyRefusal = {
      signUp: "Password did not conform with policy",
      adminCreate: "Password did not conform with password policy",
      change: "Password does not conform to policy"
    };
  }
});

// src/embeddedPool/poolRecords.ts
function newPool(services, request, id = `${services.region}_${randomText(services.randomBytes, alphanumerics, 9)}`) {
  const now = services.now().getTime();
  const { PoolName, Schema, ...settings2 } = request;
  return {
    ...settings2,
    Id: id,
    Name: PoolName ?? id,
    Arn: `arn:aws:cognito-idp:${services.region}:000000000000:userpool/${id}`,
    Policies: { SignInPolicy: { AllowedFirstAuthFactors: ["PASSWORD"] }, ...request.Policies, PasswordPolicy: { ...defaultPasswordPolicy, ...request.Policies?.PasswordPolicy } },
    MfaConfiguration: request.MfaConfiguration ?? "OFF",
    ...smsMfaOf(request),
    AdminCreateUserConfig: { AllowAdminCreateUserOnly: false, UnusedAccountValidityDays: 7, ...request.AdminCreateUserConfig },
    SchemaAttributes: withAttributes([...standardAttributes], Schema ?? [], ""),
    EstimatedNumberOfUsers: 0,
    nextSequence: 1,
    createdAt: now,
    modifiedAt: now
  };
}
function withAttributes(schema, added, existing) {
  const result = [...schema];
  for (const attribute2 of added) {
    const standard = result.findIndex(({ Name: Name2 }) => Name2 === attribute2.Name);
    if (standard >= 0 && existing !== "refuse") {
      result[standard] = { ...result[standard], ...attribute2 };
      continue;
    }
    const Name = `${attribute2.DeveloperOnlyAttribute ? "dev:" : ""}custom:${attribute2.Name ?? ""}`;
    if (result.some((known2) => known2.Name === Name)) throw invalidParameter(`${Name}: Existing attribute already has name ${Name}.`);
    if (attribute2.Required) throw invalidParameter("Required custom attributes are not supported currently.");
    result.push({ AttributeDataType: "String", DeveloperOnlyAttribute: false, Mutable: true, Required: false, ...attribute2, Name });
  }
  return result;
}
function smsMfaOf({ MfaConfiguration = "OFF", SmsConfiguration, SmsAuthenticationMessage }) {
  if (MfaConfiguration === "OFF" || !SmsConfiguration) return {};
  return { SmsMfaConfiguration: { SmsConfiguration, ...SmsAuthenticationMessage === void 0 ? {} : { SmsAuthenticationMessage } } };
}
function mfaSettingsOf2({ SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration, WebAuthnConfiguration }) {
  return { SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration, WebAuthnConfiguration };
}
function showMfaConfig(pool) {
  return { MfaConfiguration: pool.MfaConfiguration, ...mfaSettingsOf2(pool) };
}
function showPool(record2) {
  const { nextSequence: _nextSequence, createdAt, modifiedAt, ...pool } = record2;
  for (const name2 of Object.keys(mfaSettingsOf2(record2))) delete pool[name2];
  return { ...told, ...pool, SchemaAttributes: shownSchema(record2), CreationDate: new Date(createdAt), LastModifiedDate: new Date(modifiedAt) };
}
function shownSchema(pool) {
  const constraints2 = { String: "StringAttributeConstraints", Number: "NumberAttributeConstraints", Boolean: void 0, DateTime: void 0 };
  return [...schemaOf(pool), identities].map((attribute2) => {
    const member = constraints2[attribute2.AttributeDataType ?? "String"];
    return member === void 0 ? attribute2 : { ...attribute2, [member]: attribute2[member] ?? {} };
  });
}
function requireValidities(settings2) {
  for (const [kind, [least2, most3]] of Object.entries(validities)) {
    const seconds2 = validitySeconds(settings2, kind);
    if (seconds2 < least2 || seconds2 > most3) throw invalidParameter("Invalid range for token validity.");
  }
}
function requireAttributeLists(pool, { ReadAttributes = [], WriteAttributes = [] }, act = "creating") {
  const known2 = new Set([...schemaOf(pool), identities].map(({ Name = "" }) => Name));
  if (!ReadAttributes.every((name2) => known2.has(name2))) throw invalidParameter(`Invalid read attributes specified while ${act} a client`);
  const isWritable = (name2) => known2.has(name2) && isClientWritable(name2);
  const lacksRequired = WriteAttributes.length > 0 && requiredAttributes(pool).some((name2) => !WriteAttributes.includes(name2));
  if (lacksRequired || !WriteAttributes.every(isWritable)) throw invalidParameter(`Invalid write attributes specified while ${act} a client`);
}
function newClient(services, pool, request, id = randomText(services.randomBytes, lowerAlphanumerics, 26), secret) {
  const now = services.now().getTime();
  const { GenerateSecret, ClientSecret: given, ...settings2 } = request;
  requireValidities(settings2);
  requireAttributeLists(pool, settings2);
  const ClientSecret = secret ?? given ?? (GenerateSecret ? randomText(services.randomBytes, lowerAlphanumerics, 51) : void 0);
  return {
    RefreshTokenValidity: 30,
    EnableTokenRevocation: true,
    AuthSessionValidity: 3,
    AllowedOAuthFlowsUserPoolClient: false,
    ...settings2,
    ...ClientSecret === void 0 ? {} : { ClientSecret },
    ClientId: id,
    UserPoolId: pool.Id,
    ClientName: request.ClientName ?? id,
    createdAt: now,
    modifiedAt: now
  };
}
function putClient(transaction, client) {
  transaction.put(keys2.client(client.ClientId), client);
  transaction.put(keys2.poolClient(client.UserPoolId, client.ClientName ?? "", client.ClientId), client.ClientId);
}
function removeClient(transaction, client) {
  transaction.remove(keys2.client(client.ClientId));
  transaction.remove(keys2.poolClient(client.UserPoolId, client.ClientName ?? "", client.ClientId));
}
function showClient({ createdAt, modifiedAt, ...client }) {
  return { TokenValidityUnits: {}, EnablePropagateAdditionalUserContextData: false, ...client, CreationDate: new Date(createdAt), LastModifiedDate: new Date(modifiedAt) };
}
function replacedPool(services, pool, settings2) {
  const { AliasAttributes, UsernameAttributes, UsernameConfiguration, SchemaAttributes, EstimatedNumberOfUsers, nextSequence, createdAt, MfaConfiguration } = pool;
  const fixed2 = { AliasAttributes, UsernameAttributes, UsernameConfiguration, SchemaAttributes, EstimatedNumberOfUsers, nextSequence, createdAt, ...mfaSettingsOf2(pool) };
  const replaced = newPool(services, { PoolName: pool.Name, ...settings2, ...settings2.MfaConfiguration ?? MfaConfiguration ? { MfaConfiguration: settings2.MfaConfiguration ?? MfaConfiguration } : {} }, pool.Id);
  return { ...replaced, ...Object.fromEntries(Object.entries(fixed2).filter(([, value]) => value !== void 0)) };
}
function replacedClient(services, pool, client, settings2) {
  requireAttributeLists(pool, settings2, "updating");
  const replaced = newClient(services, pool, { ClientName: client.ClientName, ...settings2 }, client.ClientId, client.ClientSecret);
  return { ...replaced, createdAt: client.createdAt };
}
var told, identities, validities;
var init_poolRecords = __esm({
  "src/embeddedPool/poolRecords.ts"() {
    "use strict";
    init_attributes();
    init_exceptions();
    init_keys();
    init_password();
    init_random();
    init_records();
    init_tokens();
    told = {
      LambdaConfig: {},
      UserPoolTags: {},
      DeletionProtection: "INACTIVE",
      UserPoolTier: "ESSENTIALS",
      EmailConfiguration: { EmailSendingAccount: "COGNITO_DEFAULT" },
      VerificationMessageTemplate: { DefaultEmailOption: "CONFIRM_WITH_CODE" }
    };
    identities = { Name: "identities", AttributeDataType: "String", DeveloperOnlyAttribute: false, Mutable: true, Required: false };
    validities = {
      AccessToken: [300, longestValidity / 1e3],
      IdToken: [300, longestValidity / 1e3],
      RefreshToken: [3600, 3650 * 24 * 3600]
    };
  }
});

// src/embeddedPool/operations/addCustomAttributes.ts
var addCustomAttributes;
var init_addCustomAttributes = __esm({
  "src/embeddedPool/operations/addCustomAttributes.ts"() {
    "use strict";
    init_attributes();
    init_operation();
    init_poolRecords();
    init_pools();
    init_records();
    addCustomAttributes = poolOperation(({ CustomAttributes }, { services, pool }) => services.store.transaction((transaction) => {
      const current = poolById(transaction, pool.Id);
      const SchemaAttributes = withAttributes([...schemaOf(current)], CustomAttributes, "refuse");
      transaction.put(keys2.pool(pool.Id), { ...current, SchemaAttributes, modifiedAt: services.now().getTime() });
      return {};
    }));
  }
});

// src/embeddedPool/groups.ts
function newGroup(services, pool, { GroupName, Description, RoleArn, Precedence }) {
  const now = services.now().getTime();
  return {
    GroupName: GroupName ?? "",
    UserPoolId: pool.Id,
    createdAt: now,
    modifiedAt: now,
    ...Description === void 0 ? {} : { Description },
    ...RoleArn === void 0 ? {} : { RoleArn },
    ...Precedence === void 0 ? {} : { Precedence }
  };
}
function requireGroup(reader, pool, name2) {
  const group2 = reader.get(keys2.group(pool.Id, name2));
  if (!group2) throw resourceNotFound("Group not found.");
  return group2;
}
function addMember(transaction, pool, group2, user2) {
  transaction.put(keys2.member(pool.Id, group2, user2.key), 1);
  transaction.put(keys2.membership(pool.Id, user2.key, group2), 1);
}
function removeMember(transaction, pool, group2, user2) {
  transaction.remove(keys2.member(pool.Id, group2, user2.key));
  transaction.remove(keys2.membership(pool.Id, user2.key, group2));
}
function removeGroup(transaction, pool, { GroupName }) {
  for (const { key } of [...transaction.range({ prefix: ["member", pool.Id, GroupName] })]) {
    transaction.remove(keys2.membership(pool.Id, String(key[3]), GroupName));
    transaction.remove(key);
  }
  transaction.remove(keys2.group(pool.Id, GroupName));
}
function showGroup({ createdAt, modifiedAt, ...group2 }) {
  return { ...group2, CreationDate: new Date(createdAt), LastModifiedDate: new Date(modifiedAt) };
}
var init_groups = __esm({
  "src/embeddedPool/groups.ts"() {
    "use strict";
    init_exceptions();
    init_records();
  }
});

// src/embeddedPool/operations/adminAddUserToGroup.ts
var adminAddUserToGroup;
var init_adminAddUserToGroup = __esm({
  "src/embeddedPool/operations/adminAddUserToGroup.ts"() {
    "use strict";
    init_groups();
    init_operation();
    init_users();
    adminAddUserToGroup = userOperation(({ GroupName }, { services, pool, user: user2 }) => services.store.transaction((transaction) => {
      requireGroup(transaction, pool, GroupName);
      addMember(transaction, pool, GroupName, requireUser(transaction, pool, user2.username));
    }));
  }
});

// src/embeddedPool/triggers/signUpTriggers.ts
async function preSignUp(services, user2, { validationData, clientMetadata, ...call2 }) {
  const request = {
    userAttributes: user2.attributes,
    validationData: Object.fromEntries((validationData ?? []).map(({ Name = "", Value = "" }) => [Name, Value])),
    ...clientMetadata ? { clientMetadata } : {}
  };
  const answer4 = await runTrigger(services, "PreSignUp", { ...call2, userName: user2.username, request });
  if (call2.source === "PreSignUp_AdminCreateUser") return user2;
  const verified2 = { email: answer4?.autoVerifyEmail, phone_number: answer4?.autoVerifyPhone };
  const attributes3 = { ...user2.attributes };
  for (const [name2, isVerified2] of Object.entries(verified2)) {
    if (!isVerified2) continue;
    if (!attributes3[name2]) throw invalidParameter(`Attribute ${name2} cannot be verified automatically as it is not set.`);
    attributes3[`${name2}_verified`] = "true";
  }
  return { ...user2, attributes: attributes3, status: answer4?.autoConfirmUser ? "CONFIRMED" : user2.status };
}
async function postConfirmation(services, user2, source, { clientMetadata, ...call2 }) {
  const request = { userAttributes: eventAttributes(user2), ...clientMetadata ? { clientMetadata } : {} };
  await runTrigger(services, "PostConfirmation", { ...call2, userName: user2.username, source, request });
}
var init_signUpTriggers = __esm({
  "src/embeddedPool/triggers/signUpTriggers.ts"() {
    "use strict";
    init_exceptions();
    init_trigger();
  }
});

// src/embeddedPool/operations/adminConfirmSignUp.ts
var adminConfirmSignUp;
var init_adminConfirmSignUp = __esm({
  "src/embeddedPool/operations/adminConfirmSignUp.ts"() {
    "use strict";
    init_operation();
    init_signUpTriggers();
    init_users();
    adminConfirmSignUp = userOperation(async (input, { services, pool, user: user2 }) => {
      if (user2.status !== "UNCONFIRMED") throw statusRefused(user2);
      const confirmed3 = await changeConfirmed(services, pool, user2, {});
      await postConfirmation(services, confirmed3, "PostConfirmation_ConfirmSignUp", { pool, clientMetadata: input.ClientMetadata });
      return {};
    });
  }
});

// src/embeddedPool/invitation.ts
function invitationMediums(user2, wanted = ["SMS"]) {
  const possible = wanted.filter((medium) => user2.attributes[medium === "EMAIL" ? "email" : "phone_number"]);
  if (possible.length > 0) return possible;
  return user2.attributes.email ? ["EMAIL"] : [];
}
function sendInvitation(transaction, services, { pool, user: user2, password: password4, mediums, texts }) {
  const template = pool.AdminCreateUserConfig?.InviteMessageTemplate;
  for (const medium of mediums) {
    const email = medium === "EMAIL";
    const text3 = (email ? texts.emailMessage ?? template?.EmailMessage : texts.smsMessage ?? template?.SMSMessage) ?? `Your username is {username}${password4 === void 0 ? "" : " and temporary password is {####}"}.`;
    services.outbox.send(transaction, {
      medium,
      destination: user2.attributes[email ? "email" : "phone_number"] ?? "",
      username: user2.username,
      userPoolId: pool.Id,
      purpose: "invitation",
      code: password4 ?? "",
      ...email ? { subject: texts.emailSubject ?? template?.EmailSubject ?? "Your temporary password" } : {},
      // A function as replacement: `$&` in a password is no pattern.
      body: text3.replaceAll("{username}", () => user2.username).replaceAll("{####}", () => password4 ?? "")
    });
  }
}
var init_invitation = __esm({
  "src/embeddedPool/invitation.ts"() {
    "use strict";
  }
});

// src/embeddedPool/newUser.ts
function newUser(services, pool, { name: name2, attributes: attributes3, ...rest }) {
  const sub = randomUuid(services.randomBytes);
  const now = services.now().getTime();
  const asAttribute = usesAttributeAsUsername(pool) ? attributeOfName(pool, name2) : void 0;
  if (!asAttribute) refuseAliasForm(pool, name2);
  else refuseOther(asAttribute, name2, attributes3[asAttribute]);
  const username2 = asAttribute ? sub : name2;
  return {
    ...rest,
    username: username2,
    key: userKey(pool, username2),
    sub,
    enabled: true,
    createdAt: now,
    modifiedAt: now,
    attributes: { ...attributes3, ...asAttribute ? { [asAttribute]: name2 } : {} }
  };
}
function refuseOther(attribute2, name2, given = "") {
  if (given === "" || given === name2) return;
  throw invalidParameter(`User ${attribute2} should be empty or same as username, since username attribute is ${attribute2}.`);
}
function attributeOfName(pool, name2) {
  if (/^\+[1-9]\d{1,14}$/.test(name2) && pool.UsernameAttributes?.includes("phone_number")) return "phone_number";
  if (/^[^\s@]+@[^\s@]+$/.test(name2) && pool.UsernameAttributes?.includes("email")) return "email";
  const wanted = pool.UsernameAttributes?.includes("email") ? "an email" : "a phone number";
  throw invalidParameter(pool.UsernameAttributes?.length === 2 ? "Username should be either an email or a phone number." : `Username should be ${wanted}.`);
}
function refuseAliasForm(pool, name2) {
  if (pool.AliasAttributes?.includes("email") && /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(name2)) {
    throw invalidParameter("Username cannot be of email format, since user pool is configured for email alias.");
  }
  if (pool.AliasAttributes?.includes("phone_number") && /^\+[1-9]\d{1,14}$/.test(name2)) {
    throw invalidParameter("Username cannot be of phone number format, since user pool is configured for phone number alias.");
  }
}
function showUser(user2) {
  return {
    Username: user2.username,
    Attributes: attributeList(user2),
    Enabled: user2.enabled,
    UserStatus: user2.status,
    UserCreateDate: new Date(user2.createdAt),
    UserLastModifiedDate: new Date(user2.modifiedAt)
  };
}
var init_newUser = __esm({
  "src/embeddedPool/newUser.ts"() {
    "use strict";
    init_attributes();
    init_exceptions();
    init_random();
    init_userKey();
    init_users();
  }
});

// src/embeddedPool/triggers/customMessage.ts
async function customMessage(services, source, { pool, client, user: user2, clientMetadata }) {
  const request = {
    userAttributes: eventAttributes(user2),
    codeParameter: "{####}",
    linkParameter: "{##Click Here##}",
    usernameParameter: source === "AdminCreateUser" ? "{username}" : null,
    ...clientMetadata ? { clientMetadata } : {}
  };
  const texts = await runTrigger(services, "CustomMessage", { pool, client, userName: user2.username, source: `CustomMessage_${source}`, request }) ?? {};
  for (const text3 of [texts.smsMessage, texts.emailMessage]) if (text3 !== void 0 && !text3.includes("{####}")) throw unrecognizable();
  return texts;
}
var init_customMessage = __esm({
  "src/embeddedPool/triggers/customMessage.ts"() {
    "use strict";
    init_trigger();
  }
});

// src/embeddedPool/setPassword.ts
async function setPassword(services, pool, user2, password4, { status, temporary = false, attributes: attributes3 = {}, spend, refusal: refusal4 = policyRefusal.change }) {
  checkPolicy(pool, password4, refusal4);
  const used = [...user2.password ? [{ hash: user2.password.hash }] : [], ...user2.passwordHistory ?? []];
  await checkHistory(pool, used, password4, services);
  const record2 = await hashPassword(pool, user2.username, password4, services);
  return changeUser(services, pool, user2.key, (current, transaction) => {
    spend?.(transaction);
    current.password = record2;
    current.passwordHistory = used.slice(0, historySize(pool));
    current.status = status;
    current.attributes = applyAttributes(current.attributes, attributes3);
    delete current.temporaryPasswordExpiresAt;
    if (temporary) current.temporaryPasswordExpiresAt = services.now().getTime() + temporaryPasswordValidity(pool);
    return current;
  });
}
var init_setPassword = __esm({
  "src/embeddedPool/setPassword.ts"() {
    "use strict";
    init_attributes();
    init_password();
    init_users();
  }
});

// src/embeddedPool/operations/adminCreateUser.ts
async function resend(input, { services, pool }) {
  const user2 = findUser(services.store, pool, input.Username);
  if (!user2) throw userNotFound();
  if (user2.status !== "FORCE_CHANGE_PASSWORD") throw new PoolException("UnsupportedUserStateException", `Resend not possible. ${user2.username} status is not FORCE_CHANGE_PASSWORD`);
  const mediums = invitationMediums(user2, input.DesiredDeliveryMediums);
  if (mediums.length === 0) throw invalidParameter("User has no address to send the invitation to");
  const password4 = input.TemporaryPassword ?? generatePassword(pool, services);
  const changed2 = await setPassword(services, pool, user2, password4, { status: "FORCE_CHANGE_PASSWORD", temporary: true, refusal: policyRefusal.adminCreate });
  const texts = await customMessage(services, "AdminCreateUser", { pool, user: changed2, clientMetadata: input.ClientMetadata });
  await services.store.transaction((transaction) => sendInvitation(transaction, services, { pool, user: changed2, password: password4, mediums, texts }));
  return { User: showUser(changed2) };
}
var adminCreateUser;
var init_adminCreateUser = __esm({
  "src/embeddedPool/operations/adminCreateUser.ts"() {
    "use strict";
    init_attributes();
    init_exceptions();
    init_invitation();
    init_newUser();
    init_operation();
    init_password();
    init_pools();
    init_customMessage();
    init_signUpTriggers();
    init_users();
    init_setPassword();
    adminCreateUser = poolOperation(async (input, { services, pool }) => {
      if (input.MessageAction === "RESEND") return resend(input, { services, pool });
      const attributes3 = checkAttributes(input.UserAttributes, { pool });
      const password4 = input.TemporaryPassword || (allowsNoPassword(pool) ? void 0 : generatePassword(pool, services));
      if (password4 !== void 0) checkPolicy(pool, password4, policyRefusal.adminCreate);
      const draft = newUser(services, pool, {
        name: input.Username,
        attributes: attributes3,
        ...password4 === void 0 ? { status: "CONFIRMED" } : { status: "FORCE_CHANGE_PASSWORD", temporaryPasswordExpiresAt: services.now().getTime() + temporaryPasswordValidity(pool) }
      });
      requireAttributes(pool, draft.attributes);
      if (password4 === void 0 && !draft.attributes.email && !draft.attributes.phone_number) throw invalidParameter("A user without a password needs an email or a phone_number.");
      const user2 = await preSignUp(services, draft, { pool, source: "PreSignUp_AdminCreateUser", validationData: input.ValidationData, clientMetadata: input.ClientMetadata });
      const silent = input.MessageAction === "SUPPRESS";
      const mediums = silent ? [] : invitationMediums(user2, input.DesiredDeliveryMediums);
      if (findUser(services.store, pool, input.Username)?.key === user2.key) throw new PoolException("UsernameExistsException", "User account already exists");
      const texts = mediums.length > 0 ? await customMessage(services, "AdminCreateUser", { pool, user: user2, clientMetadata: input.ClientMetadata }) : {};
      const secret = password4 === void 0 ? {} : { password: await hashPassword(pool, user2.username, password4, services) };
      return services.store.transaction((transaction) => {
        const created = insertUser(transaction, pool, { ...user2, ...secret }, input.ForceAliasCreation ?? false);
        sendInvitation(transaction, services, { pool, user: created, password: password4, mediums, texts });
        return { User: showUser(created) };
      });
    });
  }
});

// src/embeddedPool/mfa.ts
function offeredMethods(pool) {
  const offered = {
    SMS_MFA: pool.SmsMfaConfiguration?.SmsConfiguration !== void 0,
    SOFTWARE_TOKEN_MFA: pool.SoftwareTokenMfaConfiguration?.Enabled === true,
    EMAIL_OTP: pool.EmailMfaConfiguration !== void 0
  };
  return mfaMethods2.filter((method) => offered[method]);
}
function canUse(user2, method) {
  const ready = {
    SOFTWARE_TOKEN_MFA: user2.softwareToken !== void 0,
    SMS_MFA: Boolean(user2.attributes.phone_number),
    EMAIL_OTP: Boolean(user2.attributes.email)
  };
  return ready[method];
}
function usableMethods(user2) {
  return (user2.mfaMethods ?? []).filter((method) => canUse(user2, method));
}
function selectableMethods(pool, user2) {
  const chosen = usableMethods(user2);
  if (pool.MfaConfiguration !== "ON") return chosen;
  const candidates = /* @__PURE__ */ new Set([...chosen, ...offeredMethods(pool), "SOFTWARE_TOKEN_MFA"]);
  return mfaMethods2.filter((method) => candidates.has(method) && canUse(user2, method));
}
function nextFactor(signIn) {
  const { pool, user: user2 } = signIn;
  const mode2 = pool.MfaConfiguration ?? "OFF";
  if (mode2 === "OFF" || hasSecondFactor(signIn)) return void 0;
  const methods2 = selectableMethods(pool, user2);
  const [first] = methods2;
  const parameters = { USER_ID_FOR_SRP: user2.username };
  if (first === void 0) {
    return mode2 === "ON" ? { name: "MFA_SETUP", parameters: { ...parameters, MFAS_CAN_SETUP: JSON.stringify(offeredMethods(pool)) } } : void 0;
  }
  if (methods2.length === 1) return challengeOf(user2, first);
  if (user2.preferredMfa && methods2.includes(user2.preferredMfa)) return challengeOf(user2, user2.preferredMfa);
  return { name: "SELECT_MFA_TYPE", parameters: { ...parameters, MFAS_CAN_CHOOSE: JSON.stringify(methods2) } };
}
function challengeOf(user2, method) {
  const device = method === "SOFTWARE_TOKEN_MFA" ? user2.softwareToken?.friendlyName : void 0;
  return { name: method, parameters: { USER_ID_FOR_SRP: user2.username, ...device === void 0 ? {} : { FRIENDLY_DEVICE_NAME: device } } };
}
function hasSecondFactor({ pool, user: user2, passed: [first, ...others] }) {
  return first === "WEB_AUTHN" && passkeyIsMfa(pool, user2) || others.some((factor) => factor === "MFA_SETUP" || mfaMethods2.includes(factor));
}
function passkeyIsMfa(pool, user2) {
  return pool.WebAuthnConfiguration?.FactorConfiguration === "MULTI_FACTOR_WITH_USER_VERIFICATION" && user2.passkeyMfa === true;
}
function preferMethods(user2, preferences) {
  const preferred = mfaMethods2.filter((method) => preferences[method]?.PreferredMfa);
  if (preferred.length > 1) throw invalidParameter("Only one MFA method can be set as preferred");
  const enabled = new Set(user2.mfaMethods ?? []);
  for (const method of mfaMethods2) {
    const { Enabled, PreferredMfa } = preferences[method] ?? {};
    if (Enabled && !canUse(user2, method)) throw invalidParameter(`User does not have delivery config set to turn on ${method}`);
    if (Enabled) enabled.add(method);
    if (Enabled === false) enabled.delete(method);
    if (PreferredMfa && !enabled.has(method)) throw invalidParameter(`${method} must be enabled to be preferred`);
    if (user2.preferredMfa === method && (PreferredMfa === false || !enabled.has(method))) delete user2.preferredMfa;
  }
  user2.mfaMethods = mfaMethods2.filter((method) => enabled.has(method));
  if (preferred[0]) user2.preferredMfa = preferred[0];
}
function showMfa(user2) {
  const methods2 = usableMethods(user2);
  return {
    ...methods2.length > 0 ? { UserMFASettingList: methods2 } : {},
    ...user2.preferredMfa ? { PreferredMfaSetting: user2.preferredMfa } : {}
  };
}
function removeSoftwareToken(user2) {
  delete user2.softwareToken;
  delete user2.pendingTokenSecret;
  preferMethods(user2, { SOFTWARE_TOKEN_MFA: { Enabled: false } });
}
function requireTokenOffer(pool) {
  if (offeredMethods(pool).includes("SOFTWARE_TOKEN_MFA")) return;
  throw new PoolException("SoftwareTokenMFANotFoundException", "Software Token MFA has not been enabled by the userPool");
}
var mfaMethods2;
var init_mfa = __esm({
  "src/embeddedPool/mfa.ts"() {
    "use strict";
    init_exceptions();
    mfaMethods2 = ["SMS_MFA", "SOFTWARE_TOKEN_MFA", "EMAIL_OTP"];
  }
});

// src/embeddedPool/operations/adminDeleteSoftwareToken.ts
var adminDeleteSoftwareToken;
var init_adminDeleteSoftwareToken = __esm({
  "src/embeddedPool/operations/adminDeleteSoftwareToken.ts"() {
    "use strict";
    init_mfa();
    init_operation();
    init_users();
    adminDeleteSoftwareToken = userOperation((_input, { services, pool, user: user2 }) => changeUser(services, pool, user2.key, removeSoftwareToken));
  }
});

// src/embeddedPool/operations/adminDeleteUser.ts
var adminDeleteUser;
var init_adminDeleteUser = __esm({
  "src/embeddedPool/operations/adminDeleteUser.ts"() {
    "use strict";
    init_operation();
    init_users();
    adminDeleteUser = userOperation((_input, { services, pool, user: user2 }) => (
      // Read anew: the user may have changed, or gone, since.
      services.store.transaction((transaction) => removeUser(transaction, pool, requireUser(transaction, pool, user2.username)))
    ));
  }
});

// src/embeddedPool/operations/adminDeleteUserAttributes.ts
var adminDeleteUserAttributes;
var init_adminDeleteUserAttributes = __esm({
  "src/embeddedPool/operations/adminDeleteUserAttributes.ts"() {
    "use strict";
    init_attributes();
    init_operation();
    init_users();
    adminDeleteUserAttributes = userOperation(({ UserAttributeNames }, { services, pool, user: user2 }) => changeUser(services, pool, user2.key, (current) => {
      current.attributes = deleteAttributes(UserAttributeNames, { pool, user: current });
    }));
  }
});

// src/embeddedPool/operations/adminDisableProviderForUser.ts
var adminDisableProviderForUser;
var init_adminDisableProviderForUser = __esm({
  "src/embeddedPool/operations/adminDisableProviderForUser.ts"() {
    "use strict";
    init_exceptions();
    init_linkedIdentities();
    init_operation();
    init_users();
    adminDisableProviderForUser = poolOperation(({ User: User2 }, { services, pool }) => {
      const account = accountOf(User2);
      const isLocal = account.provider === "Cognito";
      const key = isLocal ? findUser(services.store, pool, account.id)?.key : linkOwner(services.store, pool, account);
      if (key === void 0) throw userNotFound();
      return changeUser(services, pool, key, (user2) => {
        if (isLocal) delete user2.password;
        else unlinkAccount(user2, account);
        return {};
      });
    });
  }
});

// src/embeddedPool/operations/adminDisableUser.ts
var adminDisableUser;
var init_adminDisableUser = __esm({
  "src/embeddedPool/operations/adminDisableUser.ts"() {
    "use strict";
    init_operation();
    init_users();
    adminDisableUser = userOperation((_input, { services, pool, user: user2 }) => changeUser(services, pool, user2.key, (current, transaction) => {
      current.enabled = false;
      endGrants(transaction, pool, current);
    }));
  }
});

// src/embeddedPool/operations/adminEnableUser.ts
var adminEnableUser;
var init_adminEnableUser = __esm({
  "src/embeddedPool/operations/adminEnableUser.ts"() {
    "use strict";
    init_operation();
    init_users();
    adminEnableUser = userOperation((_input, { services, pool, user: user2 }) => changeUser(services, pool, user2.key, (current) => {
      current.enabled = true;
    }));
  }
});

// src/embeddedPool/paging.ts
import { createHash as createHash7 } from "node:crypto";
function readPage2(reader, prefix3, { limit, token: token2, reverse = false, startsWith }, pick) {
  const list2 = JSON.stringify([prefix3, reverse, startsWith]);
  const after = token2 === void 0 ? void 0 : [...prefix3, ...decode(list2, token2)];
  const items = [];
  let lastKey;
  for (const { key, value } of reader.range({ prefix: prefix3, reverse, ...after ? { after } : {}, ...startsWith === void 0 ? {} : { startsWith } })) {
    const item = pick(value, key);
    if (item === void 0) continue;
    if (items.length === limit && lastKey) return { items, next: encode(list2, lastKey.slice(prefix3.length)) };
    items.push(item);
    lastKey = key;
  }
  return { items };
}
function encode(list2, key) {
  const position = JSON.stringify(key);
  return Buffer.from(JSON.stringify([position, digest3(list2, position)])).toString("base64url");
}
function decode(list2, token2) {
  try {
    const [position, proof] = JSON.parse(Buffer.from(token2, "base64url").toString());
    if (digest3(list2, position) === proof) return JSON.parse(position);
  } catch {
  }
  throw invalidParameter("Invalid pagination token");
}
var digest3;
var init_paging = __esm({
  "src/embeddedPool/paging.ts"() {
    "use strict";
    init_exceptions();
    digest3 = (list2, position) => createHash7("sha256").update(list2).update("\0").update(position).digest("base64url");
  }
});

// src/embeddedPool/devices.ts
import { createHash as createHash8 } from "node:crypto";
function newDevice(services, pool) {
  return { DeviceKey: `${services.region}_${randomUuid(services.randomBytes)}`, DeviceGroupKey: deviceGroup(pool) };
}
function deviceGroup({ Id }) {
  return `-${createHash8("sha256").update(`device group ${Id}`).digest("base64url").replaceAll(/[-_]/g, "").slice(0, 8)}`;
}
function requireDevice(reader, pool, user2, deviceKey) {
  const device = reader.get(keys2.device(pool.Id, user2.key, deviceKey));
  if (!device) throw missingDevice();
  return device;
}
function presentedDevice({ services, pool, user: user2, deviceKey }) {
  return tracksDevices(pool) && deviceKey ? requireDevice(services.store, pool, user2, deviceKey) : void 0;
}
function answeringDevice(signIn, given) {
  const device = presentedDevice(signIn);
  if (device?.key !== given) throw missingDevice();
  return device;
}
function requireOwner(services, pool, name2) {
  const user2 = findUser(services.store, pool, name2);
  if (!user2) throw resourceNotFound("User does not exist.");
  return { services, pool, user: user2 };
}
function changeDevice({ services, pool, user: user2 }, deviceKey, changes) {
  return services.store.transaction((transaction) => {
    const device = requireDevice(transaction, pool, user2, deviceKey);
    transaction.put(keys2.device(pool.Id, user2.key, deviceKey), { ...device, ...changes });
  });
}
function setRemembered(owner, deviceKey, status = "not_remembered") {
  return changeDevice(owner, deviceKey, { remembered: status === "remembered", modifiedAt: owner.services.now().getTime() });
}
function forgetDevice({ services, pool, user: user2 }, deviceKey) {
  return services.store.transaction((transaction) => {
    requireDevice(transaction, pool, user2, deviceKey);
    transaction.remove(keys2.device(pool.Id, user2.key, deviceKey));
  });
}
function listDevices({ services, pool, user: user2 }, { limit, token: token2 }, show) {
  return readPage2(services.store, ["device", pool.Id, user2.key], { limit: limit || 60, token: token2 }, show);
}
function showDevice({ key, name: name2, createdAt, modifiedAt, authenticatedAt }) {
  return {
    DeviceKey: key,
    DeviceAttributes: [{ Name: "device_status", Value: "valid" }, ...name2 === void 0 ? [] : [{ Name: "device_name", Value: name2 }]],
    DeviceCreateDate: new Date(createdAt),
    DeviceLastModifiedDate: new Date(modifiedAt),
    DeviceLastAuthenticatedDate: new Date(authenticatedAt)
  };
}
function showDeviceToAdmin({ pool, user: user2 }, device) {
  const shown = showDevice(device);
  const owner = `${user2.username}.${pool.Id}`;
  const arn = `${(pool.Arn ?? "").replace(/userpool\/.*$/, "")}owner/${owner}/device/${device.key}`;
  const status = device.remembered ? "remembered" : "not_remembered";
  const developer = { "dev:device_arn": arn, "dev:device_owner": owner, "dev:device_remembered_status": status };
  return { ...shown, DeviceAttributes: [...shown.DeviceAttributes ?? [], ...Object.entries(developer).map(([Name, Value]) => ({ Name, Value }))] };
}
function deviceSecret(pool, { key, salt = "", verifier = "" }) {
  return { group: deviceGroup(pool), name: key, salt, verifier };
}
function provesItself({ remembered: remembered3, verifier }) {
  return remembered3 && verifier !== void 0;
}
function replacesSecondFactor(pool, user2, device) {
  if (!pool.DeviceConfiguration?.ChallengeRequiredOnNewDevice || !provesItself(device)) return false;
  return selectableMethods(pool, user2).some((method) => method !== "EMAIL_OTP");
}
function isBoundTo(reader, pool, grant, deviceKey) {
  if (!tracksDevices(pool) || grant.deviceKey === void 0) return true;
  return grant.deviceKey === deviceKey && reader.get(keys2.device(pool.Id, grant.userKey, deviceKey)) !== void 0;
}
var tracksDevices, missingDevice;
var init_devices = __esm({
  "src/embeddedPool/devices.ts"() {
    "use strict";
    init_exceptions();
    init_mfa();
    init_paging();
    init_random();
    init_records();
    init_users();
    tracksDevices = (pool) => pool.DeviceConfiguration !== void 0;
    missingDevice = () => resourceNotFound("Device does not exist.");
  }
});

// src/embeddedPool/operations/adminForgetDevice.ts
var adminForgetDevice;
var init_adminForgetDevice = __esm({
  "src/embeddedPool/operations/adminForgetDevice.ts"() {
    "use strict";
    init_devices();
    init_operation();
    adminForgetDevice = userOperation(({ DeviceKey }, owner) => forgetDevice(owner, DeviceKey));
  }
});

// src/embeddedPool/operations/adminGetDevice.ts
var adminGetDevice;
var init_adminGetDevice = __esm({
  "src/embeddedPool/operations/adminGetDevice.ts"() {
    "use strict";
    init_devices();
    init_operation();
    adminGetDevice = poolOperation(({ Username, DeviceKey }, { services, pool }) => {
      const owner = requireOwner(services, pool, Username);
      return { Device: showDeviceToAdmin(owner, requireDevice(services.store, pool, owner.user, DeviceKey)) };
    });
  }
});

// src/embeddedPool/operations/adminGetUser.ts
var adminGetUser;
var init_adminGetUser = __esm({
  "src/embeddedPool/operations/adminGetUser.ts"() {
    "use strict";
    init_mfa();
    init_newUser();
    init_operation();
    adminGetUser = userOperation((_input, { user: user2 }) => {
      const { Attributes, ...shown } = showUser(user2);
      return {
        ...shown,
        Username: user2.username,
        UserAttributes: Attributes,
        ...showMfa(user2)
      };
    });
  }
});

// src/embeddedPool/attempts.ts
function countedAttempt(services, pool, name2, check3, factor = "password") {
  const counted = findUser(services.store, pool, name2)?.key ?? userKey(pool, name2);
  const waiting = running.get(services) ?? /* @__PURE__ */ new Map();
  running.set(services, waiting);
  const key = keys2.attempts(pool.Id, counted.slice(0, 128), factor);
  const id = JSON.stringify(key);
  const turn = (waiting.get(id) ?? Promise.resolve()).catch(() => void 0).then(() => attempt2(services, key, check3));
  waiting.set(id, turn);
  const leave = () => {
    if (waiting.get(id) === turn) waiting.delete(id);
  };
  turn.then(leave, leave);
  return turn;
}
async function attempt2(services, key, check3) {
  const now = services.now().getTime();
  const before = services.store.get(key);
  if (before && before.lockedUntil > now) throw attemptsExceeded();
  const right = await check3();
  if (right && !before) return true;
  await services.store.transaction((transaction) => {
    if (right) {
      transaction.remove(key);
      return;
    }
    const failures = (before && before.expiresAt > now ? before.failures : 0) + 1;
    const lock = failures < freeFailures ? 0 : Math.min(1e3 * 2 ** (failures - freeFailures), longestLock);
    putExpiring(transaction, key, { failures, lockedUntil: now + lock, expiresAt: now + lock + longestLock }, now);
  });
  return right;
}
var freeFailures, longestLock, running, exceeded, attemptsExceeded, isLockout2;
var init_attempts = __esm({
  "src/embeddedPool/attempts.ts"() {
    "use strict";
    init_exceptions();
    init_expiry();
    init_records();
    init_userKey();
    init_users();
    freeFailures = 5;
    longestLock = 15 * 60 * 1e3;
    running = /* @__PURE__ */ new WeakMap();
    exceeded = "Password attempts exceeded";
    attemptsExceeded = () => notAuthorized(exceeded);
    isLockout2 = (error) => error.message === exceeded;
  }
});

// src/embeddedPool/triggers/userMigration.ts
async function migrateUser(services, { pool, client, name: name2, password: password4, validationData, clientMetadata }) {
  const source = password4 === void 0 ? "UserMigration_ForgotPassword" : "UserMigration_Authentication";
  const request = { password: password4 ?? null, ...validationData ? { validationData } : {}, ...clientMetadata ? { clientMetadata } : {} };
  const answer4 = await runTrigger(services, "UserMigration", { pool, client, userName: name2, source, request }).catch((error) => {
    throw failed2(error, client);
  });
  if (!answer4?.userAttributes) return void 0;
  const { username: username2, ...attributes3 } = attributesOf(answer4.userAttributes);
  const checked = checkAttributes(Object.entries(attributes3).map(([Name, Value]) => ({ Name, Value })), { pool });
  const draft = newUser(services, pool, { name: username2 ?? name2, attributes: checked, status: finalStatus(answer4, password4) });
  const record2 = password4 === void 0 ? void 0 : await hashPassword(pool, draft.username, password4, services);
  const user2 = { ...draft, ...record2 ? { password: record2 } : {}, ...answer4.enableSMSMFA ? { mfaMethods: ["SMS_MFA"] } : {} };
  return services.store.transaction((transaction) => insertUser(transaction, pool, user2, answer4.forceAliasCreation ?? false));
}
function failed2(error, client) {
  const isOwn2 = error instanceof PoolException && error.type === "UserLambdaValidationException";
  return isOwn2 ? new PoolException("UserNotFoundException", `Exception migrating user in app client ${client.ClientId}`) : error;
}
function attributesOf(given) {
  const texts = Object.entries(given).filter(([, value]) => value !== null);
  if (texts.some(([, value]) => typeof value !== "string")) throw unrecognizable();
  return Object.fromEntries(texts);
}
function finalStatus({ finalUserStatus }, password4) {
  if (finalUserStatus === void 0 || finalUserStatus === "RESET_REQUIRED") return "RESET_REQUIRED";
  if (finalUserStatus !== "CONFIRMED") throw unrecognizable();
  return password4 === void 0 ? "RESET_REQUIRED" : "CONFIRMED";
}
var init_userMigration = __esm({
  "src/embeddedPool/triggers/userMigration.ts"() {
    "use strict";
    init_attributes();
    init_exceptions();
    init_newUser();
    init_password();
    init_users();
    init_trigger();
  }
});

// src/embeddedPool/firstFactor.ts
async function passPassword(services, pool, client, { name: name2, password: password4, validationData }) {
  const user2 = findUser(services.store, pool, name2) ?? await migrateUser(services, { pool, client, name: name2, password: password4, validationData });
  return passFirstFactor({ services, pool, client }, { name: name2, user: user2 }, () => verifyPassword(user2?.password, password4, services));
}
async function passFirstFactor({ services, pool, client }, { name: name2, user: user2 }, prove) {
  const right = await countedAttempt(services, pool, name2, prove);
  if (!user2) throw hidesUserExistence(client) ? incorrect2() : userNotFound();
  if (user2.status === "RESET_REQUIRED") throw resetRequired(right, client);
  if (!right) throw incorrect2();
  return user2;
}
function resetRequired(right, client) {
  return right || !hidesUserExistence(client) ? new PoolException("PasswordResetRequiredException", "Password reset required for the user") : incorrect2();
}
var incorrect2;
var init_firstFactor = __esm({
  "src/embeddedPool/firstFactor.ts"() {
    "use strict";
    init_attempts();
    init_exceptions();
    init_password();
    init_pools();
    init_userMigration();
    init_users();
    incorrect2 = () => notAuthorized("Incorrect username or password.");
  }
});

// src/embeddedPool/delivery.ts
import { createHash as createHash9 } from "node:crypto";
function signUpDelivery(pool, user2) {
  const automatic = pool.AutoVerifiedAttributes ?? [];
  return ["phone_number", "email"].find((name2) => automatic.includes(name2) && user2.attributes[name2]);
}
function recoveryDelivery(pool, user2) {
  const attribute2 = recoveryAttribute(pool, user2);
  if (!attribute2) throw noRecoveryDelivery();
  return attribute2;
}
function recoveryAttribute(pool, user2) {
  const mechanisms = pool.AccountRecoverySetting?.RecoveryMechanisms ?? [{ Name: "verified_phone_number", Priority: 1 }, { Name: "verified_email", Priority: 2 }];
  const names2 = [...mechanisms].sort((a, b) => (a.Priority ?? 0) - (b.Priority ?? 0)).map(({ Name }) => Name === "verified_email" ? "email" : Name === "verified_phone_number" ? "phone_number" : void 0);
  const factors = pool.AccountRecoverySetting && (pool.MfaConfiguration ?? "OFF") !== "OFF" ? selectableMethods(pool, user2) : [];
  const isFactor = { phone_number: factors.includes("SMS_MFA"), email: factors.includes("EMAIL_OTP") };
  return names2.find((name2) => name2 !== void 0 && user2.attributes[name2] && user2.attributes[`${name2}_verified`] === "true" && !isFactor[name2]);
}
function simulatedEmail(pool, name2) {
  if (name2.includes("@")) return name2;
  const [first = 0, second = 0] = createHash9("sha256").update(`${pool.Id} ${name2}`).digest();
  const letter = (byte) => String.fromCharCode(97 + byte % 26);
  return `${letter(first)}@${letter(second)}`;
}
var hasRecoveryDelivery, noRecoveryDelivery;
var init_delivery = __esm({
  "src/embeddedPool/delivery.ts"() {
    "use strict";
    init_exceptions();
    init_mfa();
    hasRecoveryDelivery = (pool, user2) => recoveryAttribute(pool, user2) !== void 0;
    noRecoveryDelivery = () => invalidParameter("Cannot reset password for the user as there is no registered/verified email or phone_number");
  }
});

// src/embeddedPool/missingUser.ts
import { createHmac as createHmac6 } from "node:crypto";
async function userOrSimulation(services, pool, client, name2, refusal4 = userNotFound) {
  const user2 = findUser(services.store, pool, name2);
  if (user2) return { user: user2, simulated: false };
  if (!hidesUserExistence(client)) throw refusal4();
  return { user: await missingUser(services, pool, name2), simulated: true };
}
async function missingUser(services, pool, name2) {
  const key = userKey(pool, name2);
  const { refresh: refresh2 } = await services.keyring.of(pool.Id);
  const bytes2 = createHmac6("sha256", refresh2).update(`missing user ${pool.Id} ${key}`).digest();
  const phone_number = `+1${bytes2.readUInt32BE(16).toString().padStart(10, "0")}`;
  return {
    username: name2,
    key: `missing ${key}`,
    sub: bytes2.toString("hex", 0, 16),
    sequence: 0,
    enabled: true,
    status: "CONFIRMED",
    createdAt: 0,
    modifiedAt: 0,
    attributes: {
      email: simulatedEmail(pool, name2),
      email_verified: "true",
      // Some have a number, some have none, as among real users.
      ...isOdd(bytes2[20]) ? { phone_number, phone_number_verified: "true" } : {}
    }
  };
}
function missingPasskeys({ sub }) {
  const id = createHmac6("sha256", sub).update("passkey").digest();
  return isOdd(id[0]) ? [id.toString("base64url")] : [];
}
function unheard(services) {
  return { ...services, outbox: { ...services.outbox, send: () => void 0 } };
}
var isOdd;
var init_missingUser = __esm({
  "src/embeddedPool/missingUser.ts"() {
    "use strict";
    init_delivery();
    init_exceptions();
    init_pools();
    init_userKey();
    init_users();
    isOdd = (byte = 0) => byte % 2 === 1;
  }
});

// src/embeddedPool/passkeys.ts
function relyingPartyOf({ WebAuthnConfiguration }) {
  const id = WebAuthnConfiguration?.RelyingPartyId;
  return id === void 0 ? void 0 : { id, userVerification: WebAuthnConfiguration?.UserVerification ?? "preferred" };
}
function originAllowed(origin, relyingPartyId) {
  if (typeof origin !== "string" || !URL.canParse(origin)) return false;
  const { origin: normal, protocol, hostname } = new URL(origin);
  if (normal !== origin) return false;
  const isLocal = hostname === "localhost" || hostname.endsWith(".localhost");
  if (protocol !== "https:" && !(protocol === "http:" && isLocal)) return false;
  return hostname === relyingPartyId || hostname.endsWith(`.${relyingPartyId}`);
}
function findPasskey(reader, pool, user2, id) {
  return id.length > longestPasskeyId ? void 0 : reader.get(keys2.passkey(pool.Id, user2.key, id));
}
function passkeysOf(reader, pool, user2) {
  return [...reader.range({ prefix: ["passkey", pool.Id, user2.key] })].map(({ value }) => value);
}
function addPasskey(services, pool, user2, passkey) {
  return services.store.transaction((transaction) => {
    requireRoom(passkeysOf(transaction, pool, user2));
    const owner = transaction.get(keys2.passkeyOwner(pool.Id, passkey.id));
    if (owner !== void 0 && transaction.get(keys2.passkey(pool.Id, owner, passkey.id)) !== void 0) throw invalidParameter("Credential is already registered.");
    transaction.put(keys2.passkeyOwner(pool.Id, passkey.id), user2.key);
    transaction.put(keys2.passkey(pool.Id, user2.key, passkey.id), passkey);
  });
}
function requireRoom(passkeys) {
  if (passkeys.length >= passkeysPerUser) throw new PoolException("LimitExceededException", `A user may have ${passkeysPerUser} passkeys.`);
}
function removePasskey(services, pool, user2, id) {
  return services.store.transaction((transaction) => {
    if (!findPasskey(transaction, pool, user2, id)) throw resourceNotFound("Credential does not exist.");
    transaction.remove(keys2.passkey(pool.Id, user2.key, id));
    transaction.remove(keys2.passkeyOwner(pool.Id, id));
  });
}
function showPasskey({ id, name: name2, relyingPartyId, attachment, transports, createdAt }) {
  return {
    CredentialId: id,
    FriendlyCredentialName: name2,
    RelyingPartyId: relyingPartyId,
    ...attachment === void 0 ? {} : { AuthenticatorAttachment: attachment },
    AuthenticatorTransports: [...transports],
    CreatedAt: new Date(createdAt)
  };
}
var passkeysPerUser, passkeyAlgorithms, longestPasskeyId;
var init_passkeys = __esm({
  "src/embeddedPool/passkeys.ts"() {
    "use strict";
    init_exceptions();
    init_records();
    passkeysPerUser = 20;
    passkeyAlgorithms = [-7, -257];
    longestPasskeyId = 1364;
  }
});

// src/embeddedPool/codes.ts
import { timingSafeEqual as timingSafeEqual4 } from "node:crypto";
function sendCode(transaction, services, { pool, user: user2, purpose, attribute: attribute2, destination = user2.attributes[attribute2] ?? "", texts = {} }) {
  const code = newCode(services);
  const now = services.now().getTime();
  const record2 = { code, destination, failures: 0, expiresAt: now + validity[purpose] };
  putExpiring(transaction, keys2.code(pool.Id, user2.key, purpose), record2, now);
  return deliver(transaction, services, { pool, user: user2, purpose, attribute: attribute2, destination, texts }, code);
}
function requestCode(transaction, services, delivery) {
  if (!countAttempt(transaction, services, delivery)) throw limitExceeded();
  return sendCode(transaction, services, delivery);
}
function countAttempt(transaction, services, { pool, user: user2, purpose }) {
  const key = keys2.code(pool.Id, user2.key, `attempts:${purpose}`);
  const now = services.now().getTime();
  const known2 = transaction.get(key);
  const { count, expiresAt } = known2 && known2.expiresAt > now ? known2 : { count: 0, expiresAt: now + hour };
  if (count >= attemptsAnHour) return false;
  const counted = { count: count + 1, expiresAt };
  putExpiring(transaction, key, counted, now);
  return true;
}
function sendSessionCode(transaction, services, delivery) {
  const code = newCode(services);
  const destination = delivery.destination ?? delivery.user.attributes[delivery.attribute] ?? "";
  return { code, details: deliver(transaction, services, { ...delivery, destination }, code) };
}
function deliver(transaction, services, message2, code) {
  const { pool, user: user2, purpose, attribute: attribute2, destination } = message2;
  const email = attribute2 === "email";
  const pools = textOf(message2);
  const { emailSubject: subject3 = pools.subject, [email ? "emailMessage" : "smsMessage"]: body = pools.body } = message2.texts ?? {};
  services.outbox.send(transaction, {
    medium: email ? "EMAIL" : "SMS",
    destination,
    username: user2.username,
    userPoolId: pool.Id,
    purpose,
    code,
    ...email ? { subject: subject3 } : {},
    body: body.replaceAll("{####}", code).replaceAll("{username}", () => user2.username)
  });
  return deliveryDetails(attribute2, destination);
}
function textOf({ pool, purpose, attribute: attribute2 }) {
  const template = pool.VerificationMessageTemplate;
  const email = attribute2 === "email";
  if (purpose === "mfa" || purpose === "signIn") {
    const sms = pool.SmsMfaConfiguration?.SmsAuthenticationMessage ?? pool.SmsAuthenticationMessage;
    return {
      subject: pool.EmailMfaConfiguration?.Subject ?? "Your authentication code",
      body: (email ? pool.EmailMfaConfiguration?.Message : sms) ?? "Your authentication code is {####}."
    };
  }
  return {
    subject: template?.EmailSubject ?? pool.EmailVerificationSubject ?? "Your verification code",
    body: (email ? template?.EmailMessage ?? pool.EmailVerificationMessage : template?.SmsMessage ?? pool.SmsVerificationMessage) ?? "Your confirmation code is {####}"
  };
}
async function proveCode(services, pool, user2, purpose, given) {
  const key = keys2.code(pool.Id, user2.key, purpose);
  const outcome = await services.store.transaction((transaction) => {
    const record2 = transaction.get(key);
    if (!record2 || record2.expiresAt <= services.now().getTime()) return expired();
    if (record2.failures >= allowedFailures || !countAttempt(transaction, services, { pool, user: user2, purpose })) return limitExceeded();
    if (equalCodes(record2.code, given)) return record2;
    transaction.put(key, { ...record2, failures: record2.failures + 1 });
    return codeMismatch();
  });
  if (outcome instanceof PoolException) throw outcome;
  const { code, destination } = outcome;
  return {
    destination,
    spend(transaction) {
      if (transaction.get(key)?.code !== code) throw expired();
      transaction.remove(key);
    }
  };
}
function equalCodes(expected, given) {
  return expected.length === given.length && timingSafeEqual4(Buffer.from(expected), Buffer.from(given.padEnd(expected.length)).subarray(0, expected.length));
}
function deliveryDetails(attribute2, destination) {
  return { AttributeName: attribute2, DeliveryMedium: attribute2 === "email" ? "EMAIL" : "SMS", Destination: masked(attribute2, destination) };
}
function masked(attribute2, destination) {
  if (attribute2 === "phone_number") return `+${"*".repeat(Math.max(0, destination.length - 5))}${destination.slice(-4)}`;
  const [name2 = "", host = ""] = destination.split("@");
  return `${[...name2][0] ?? ""}***@${[...host][0] ?? ""}***`;
}
var hour, validity, allowedFailures, attemptsAnHour, newCode, limitExceeded, codeMismatch, expired;
var init_codes = __esm({
  "src/embeddedPool/codes.ts"() {
    "use strict";
    init_exceptions();
    init_expiry();
    init_random();
    init_records();
    hour = 3600 * 1e3;
    validity = { signUp: 24 * hour, "attribute:email": 24 * hour, "attribute:phone_number": 24 * hour, forgotPassword: hour };
    allowedFailures = 5;
    attemptsAnHour = 20;
    newCode = (services) => randomText(services.randomBytes, digits, 6);
    limitExceeded = () => new PoolException("LimitExceededException", "Attempt limit exceeded, please try after some time.");
    codeMismatch = () => new PoolException("CodeMismatchException", "Invalid verification code provided, please try again.");
    expired = () => new PoolException("ExpiredCodeException", "Invalid code provided, please request a code again.");
  }
});

// src/embeddedPool/session.ts
import { createHash as createHash10 } from "node:crypto";
function keyOf3(session) {
  return keys2.session(createHash10("sha256").update(session).digest("base64url"));
}
async function openSession(services, client, state, session = services.randomBytes(48).toString("base64url")) {
  const now = services.now().getTime();
  const record2 = { ...state, clientId: client.ClientId, poolId: client.UserPoolId, failures: 0, expiresAt: now + (client.AuthSessionValidity ?? 3) * 6e4 };
  await services.store.transaction((transaction) => putExpiring(transaction, keyOf3(session), record2, now));
  return session;
}
function takeSession(services, client, challenge, session, { name: name2, userKey: userKey2, refusal: refusal4 = "Invalid session for the user." } = {}) {
  const key = keyOf3(session ?? "");
  return services.store.transaction((transaction) => {
    const record2 = transaction.get(key);
    if (!record2 || client && record2.clientId !== client.ClientId || record2.challenge !== challenge) throw notAuthorized(refusal4);
    const isOther = userKey2 !== void 0 && record2.userKey !== userKey2 && record2.data.name !== name2;
    if (isOther) throw notAuthorized(refusal4);
    if (record2.expiresAt <= services.now().getTime()) throw notAuthorized("Invalid session for the user, session is expired.");
    if (record2.used) throw notAuthorized("Invalid session for the user, session can only be used once.");
    transaction.put(key, { ...record2, used: true });
    return record2;
  });
}
async function returnSession(services, session, record2) {
  const failures = record2.failures + 1;
  if (failures >= allowedFailures2) return;
  await services.store.transaction((transaction) => transaction.put(keyOf3(session), { ...record2, failures }));
}
var allowedFailures2;
var init_session = __esm({
  "src/embeddedPool/session.ts"() {
    "use strict";
    init_exceptions();
    init_expiry();
    init_records();
    allowedFailures2 = 10;
  }
});

// src/embeddedPool/triggers/customChallenge.ts
async function nextCustomStep(signIn, results) {
  const define = await runTrigger(signIn.services, "DefineAuthChallenge", callOf2(signIn, "DefineAuthChallenge_Authentication", { session: results }));
  if (!define) throw notAuthorized("Custom auth lambda trigger is not configured for the user pool.");
  if (define.failAuthentication) throw notAuthorized("Incorrect username or password.");
  if (define.issueTokens) return void 0;
  if (define.challengeName === "PASSWORD_VERIFIER" && signIn.srpA !== void 0) return { name: "PASSWORD_VERIFIER", parameters: {}, data: {} };
  if (define.challengeName !== "CUSTOM_CHALLENGE") throw unrecognizable();
  const create2 = await runTrigger(signIn.services, "CreateAuthChallenge", callOf2(signIn, "CreateAuthChallenge_Authentication", { challengeName: define.challengeName, session: results }));
  const data = { privateChallengeParameters: JSON.stringify(create2?.privateChallengeParameters ?? {}), ...create2?.challengeMetadata === void 0 ? {} : { challengeMetadata: create2.challengeMetadata } };
  const parameters = Object.fromEntries(Object.entries(create2?.publicChallengeParameters ?? {}).map(([name2, value]) => [name2, String(value)]));
  return { name: "CUSTOM_CHALLENGE", parameters: { ...parameters, USERNAME: signIn.user.username }, data };
}
async function verifyCustomAnswer(signIn, data, challengeAnswer) {
  const privateChallengeParameters = JSON.parse(data.privateChallengeParameters ?? "{}");
  const answer4 = await runTrigger(signIn.services, "VerifyAuthChallengeResponse", callOf2(signIn, "VerifyAuthChallengeResponse_Authentication", { privateChallengeParameters, challengeAnswer }));
  return answer4?.answerCorrect ?? false;
}
function callOf2({ pool, client, user: user2, simulated = false, clientMetadata }, source, request) {
  return {
    pool,
    client,
    userName: user2.username,
    source,
    request: {
      userAttributes: simulated ? {} : eventAttributes(user2),
      ...request,
      ...clientMetadata ? { clientMetadata } : {},
      ...hidesUserExistence(client) ? { userNotFound: simulated } : {}
    }
  };
}
var init_customChallenge = __esm({
  "src/embeddedPool/triggers/customChallenge.ts"() {
    "use strict";
    init_exceptions();
    init_pools();
    init_trigger();
  }
});

// src/embeddedPool/triggers/signInTriggers.ts
async function preAuthentication({ services, pool, client, validationData }, name2) {
  const user2 = findUser(services.store, pool, name2);
  if (!user2 && !hidesUserExistence(client)) return;
  const request = {
    userAttributes: user2 ? eventAttributes(user2) : {},
    ...validationData ? { validationData } : {},
    ...hidesUserExistence(client) ? { userNotFound: !user2 } : {}
  };
  await runTrigger(services, "PreAuthentication", { pool, client, userName: user2?.username ?? name2, source: "PreAuthentication_Authentication", request });
}
async function postAuthentication({ services, pool, client, user: user2, clientMetadata }) {
  const request = { userAttributes: eventAttributes(user2), newDeviceUsed: false, ...clientMetadata ? { clientMetadata } : {} };
  await runTrigger(services, "PostAuthentication", { pool, client, userName: user2.username, source: "PostAuthentication_Authentication", request });
}
var init_signInTriggers = __esm({
  "src/embeddedPool/triggers/signInTriggers.ts"() {
    "use strict";
    init_pools();
    init_users();
    init_trigger();
  }
});

// src/embeddedPool/signIn.ts
async function advance(signIn) {
  const { services, pool, client, user: user2, passed, custom } = signIn;
  requireEnabled(user2);
  requireUsableStatus(user2);
  if (user2.status === "FORCE_CHANGE_PASSWORD" && (passed[0] !== "CUSTOM_AUTH" || passed.includes("PASSWORD_VERIFIER"))) return newPasswordChallenge(signIn);
  const step = custom && await nextCustomStep(signIn, custom);
  if (step) return openChallenge(signIn, step.name, step.parameters, step.data);
  if (signIn.simulated) throw notAuthorized("Incorrect username or password.");
  const device = presentedDevice(signIn);
  const challenge = nextFactor(signIn);
  if (challenge && !(device && replacesSecondFactor(pool, user2, device))) return openChallenge({ ...signIn, custom: void 0 }, challenge.name, challenge.parameters);
  if (device && provesItself(device) && !passed.includes("DEVICE_PASSWORD_VERIFIER")) {
    return openChallenge({ ...signIn, custom: void 0 }, "DEVICE_SRP_AUTH", { USERNAME: user2.username, DEVICE_KEY: device.key });
  }
  if (passed.length === 0) throw new Error("no factor was passed");
  await postAuthentication(signIn);
  const NewDeviceMetadata = tracksDevices(pool) && !device ? newDevice(services, pool) : void 0;
  const deviceKey = device?.key ?? NewDeviceMetadata?.DeviceKey;
  const tokens = await beginGrant(services, pool, client, user2, { ...signIn, deviceKey, source: tokenSource(passed) });
  return { ChallengeParameters: {}, AuthenticationResult: { ...tokens, ...NewDeviceMetadata ? { NewDeviceMetadata } : {} } };
}
function tokenSource(passed) {
  return `TokenGeneration_${passed.includes("NEW_PASSWORD_REQUIRED") ? "NewPasswordChallenge" : "Authentication"}`;
}
function requireUsableStatus(user2) {
  if (user2.status === "UNCONFIRMED") throw new PoolException("UserNotConfirmedException", "User is not confirmed.");
  if (user2.status === "RESET_REQUIRED") throw new PoolException("PasswordResetRequiredException", "Password reset required for the user");
}
async function openChallenge(signIn, name2, parameters, data = {}) {
  const { services, client, user: user2, passed, simulated, custom, eventId, deviceKey } = signIn;
  const asked = await question(signIn, name2);
  const Session2 = await openSession(services, client, { userKey: user2.key, challenge: name2, passed, data: { ...data, ...asked.data }, custom, eventId, deviceKey, ...simulated ? { missingName: user2.username } : {} }, name2 === "DEVICE_SRP_AUTH" ? signIn.session : void 0);
  const block = name2.endsWith("PASSWORD_VERIFIER") ? { SECRET_BLOCK: secretBlockOf(Session2) } : {};
  return { ChallengeName: name2, Session: Session2, ChallengeParameters: { ...parameters, ...asked.parameters, ...block } };
}
async function question(signIn, name2) {
  const attribute2 = codeChallenges[name2];
  if (attribute2) return sendChallengeCode(signIn, attribute2);
  return name2 === "PASSWORD_VERIFIER" ? passwordQuestion(signIn, signIn.srpA) : { parameters: {}, data: {} };
}
async function sendChallengeCode({ services, pool, client, user: user2, passed, simulated, clientMetadata }, attribute2) {
  const purpose = passed.length > 0 ? "mfa" : "signIn";
  const texts = simulated ? {} : await customMessage(services, "Authentication", { pool, client, user: user2, clientMetadata });
  const { code, details } = await services.store.transaction((transaction) => sendSessionCode(transaction, simulated ? unheard(services) : services, { pool, user: user2, purpose, attribute: attribute2, texts }));
  return {
    data: { code, destination: user2.attributes[attribute2] ?? "" },
    parameters: { CODE_DELIVERY_DELIVERY_MEDIUM: details.DeliveryMedium ?? "", CODE_DELIVERY_DESTINATION: details.Destination ?? "" }
  };
}
async function newPasswordChallenge(signIn) {
  const { services, pool, user: user2 } = signIn;
  if ((user2.temporaryPasswordExpiresAt ?? Infinity) <= services.now().getTime()) {
    throw notAuthorized("Temporary password has expired and must be reset by an administrator.");
  }
  const missing = requiredAttributes(pool).filter((name2) => !user2.attributes[name2]).map((name2) => `userAttributes.${name2}`);
  return openChallenge(signIn, "NEW_PASSWORD_REQUIRED", {
    USER_ID_FOR_SRP: user2.username,
    requiredAttributes: JSON.stringify(missing),
    userAttributes: JSON.stringify(user2.attributes)
  });
}
var codeChallenges;
var init_signIn = __esm({
  "src/embeddedPool/signIn.ts"() {
    "use strict";
    init_attributes();
    init_codes();
    init_devices();
    init_exceptions();
    init_mfa();
    init_missingUser();
    init_session();
    init_srpExchange();
    init_tokens();
    init_customChallenge();
    init_customMessage();
    init_signInTriggers();
    init_users();
    codeChallenges = { SMS_MFA: "phone_number", SMS_OTP: "phone_number", EMAIL_OTP: "email" };
  }
});

// src/embeddedPool/cbor.ts
function readCbor(bytes2, start2 = 0, depth = 0) {
  if (depth > deepest) throw new Error("CBOR is nested too deep.");
  const { major, argument, end } = readHead(bytes2, start2);
  switch (major) {
    case 0:
      return { value: argument, end };
    case 1:
      return { value: -1 - argument, end };
    case 2:
      return { value: slice(bytes2, end, argument), end: end + argument };
    case 3:
      return { value: slice(bytes2, end, argument).toString(), end: end + argument };
    case 4:
      return readItems(bytes2, end, argument, depth);
    case 5:
      return readMap(bytes2, end, argument, depth);
    default:
      return { value: simple(major, argument), end };
  }
}
function readHead(bytes2, start2) {
  const first = slice(bytes2, start2, 1).readUInt8();
  const [major, information] = [first >> 5, first & 31];
  if (information < 24) return { major, argument: information, end: start2 + 1 };
  if (information > 26 || major === 7) throw new Error("CBOR has a length or a value that is not supported.");
  const size = 2 ** (information - 24);
  return { major, argument: slice(bytes2, start2 + 1, size).readUIntBE(0, size), end: start2 + 1 + size };
}
function readItems(bytes2, start2, count, depth) {
  const value = [];
  let at2 = start2;
  for (let index = 0; index < count; index += 1) {
    const item = readCbor(bytes2, at2, depth + 1);
    value.push(item.value);
    at2 = item.end;
  }
  return { value, end: at2 };
}
function readMap(bytes2, start2, count, depth) {
  const { value: items, end } = readItems(bytes2, start2, count * 2, depth);
  const value = /* @__PURE__ */ new Map();
  for (let index = 0; index < items.length; index += 2) {
    const [key, item] = [items[index], items[index + 1]];
    if (typeof key !== "number" && typeof key !== "string" || item === void 0 || value.has(key)) throw new Error("CBOR has a map with a key that is double or neither number nor text.");
    value.set(key, item);
  }
  return { value, end };
}
function simple(major, argument) {
  if (major === 7 && argument === 20) return false;
  if (major === 7 && argument === 21) return true;
  if (major === 7 && argument === 22) return null;
  throw new Error("CBOR has a tag or a simple value that is not supported.");
}
function slice(bytes2, start2, length2) {
  if (start2 + length2 > bytes2.length) throw new Error("CBOR ends too early.");
  return bytes2.subarray(start2, start2 + length2);
}
var deepest;
var init_cbor = __esm({
  "src/embeddedPool/cbor.ts"() {
    "use strict";
    deepest = 4;
  }
});

// src/embeddedPool/authenticatorData.ts
function readAuthenticatorData(bytes2) {
  if (bytes2.length < shortest) throw new Error("The authenticator data is too short.");
  const bits = bytes2.readUInt8(32);
  const has = (flag) => (bits & flag) !== 0;
  let end = shortest;
  let attested;
  if (has(flags.attested)) ({ attested, end } = readAttested(bytes2, end));
  if (has(flags.extensions)) ({ end } = readCbor(bytes2, end));
  if (end !== bytes2.length) throw new Error("The authenticator data has another length than it says.");
  return {
    relyingPartyHash: bytes2.subarray(0, 32),
    userPresent: has(flags.userPresent),
    userVerified: has(flags.userVerified),
    backupEligible: has(flags.backupEligible),
    backedUp: has(flags.backedUp),
    signCount: bytes2.readUInt32BE(33),
    attested
  };
}
function readAttested(bytes2, start2) {
  const lengthAt = start2 + aaguidLength;
  if (bytes2.length < lengthAt + 2) throw new Error("The authenticator data is too short.");
  const keyAt = lengthAt + 2 + bytes2.readUInt16BE(lengthAt);
  const { end } = readCbor(bytes2, keyAt);
  return { attested: { id: bytes2.subarray(lengthAt + 2, keyAt), publicKey: bytes2.subarray(keyAt, end) }, end };
}
var flags, shortest, aaguidLength;
var init_authenticatorData = __esm({
  "src/embeddedPool/authenticatorData.ts"() {
    "use strict";
    init_cbor();
    flags = { userPresent: 1, userVerified: 4, backupEligible: 8, backedUp: 16, attested: 64, extensions: 128 };
    shortest = 37;
    aaguidLength = 16;
  }
});

// src/embeddedPool/coseKey.ts
import { createPublicKey as createPublicKey2, verify } from "node:crypto";
function readCoseKey(bytes2) {
  const { value, end } = readCbor(bytes2);
  if (!(value instanceof Map) || end !== bytes2.length) throw new Error("The public key is not a COSE key.");
  const parameters = value;
  const algorithm = parameters.get(alg);
  const known2 = Object.hasOwn(algorithms, String(algorithm)) ? algorithms[String(algorithm)] : void 0;
  if (typeof algorithm !== "number" || !known2) throw new Error("The algorithm of the public key is not supported.");
  const isWhole = Object.entries(known2.required).every(([label, expected]) => parameters.get(Number(label)) === expected);
  if (!isWhole) throw new Error("The public key is not one of its algorithm.");
  return { algorithm, key: createPublicKey2({ format: "jwk", key: known2.toJwk(parameters) }) };
}
function isSignedBy({ key }, data, signature) {
  return verify("sha256", data, key, signature);
}
function text2(key, label, length2) {
  const bytes2 = key.get(label);
  if (!Buffer.isBuffer(bytes2) || bytes2.length === 0 || length2 !== void 0 && bytes2.length !== length2) throw new Error("The public key lacks one of its numbers.");
  return bytes2.toString("base64url");
}
var kty, alg, algorithms;
var init_coseKey = __esm({
  "src/embeddedPool/coseKey.ts"() {
    "use strict";
    init_cbor();
    [kty, alg] = [1, 3];
    algorithms = {
      // ES256 on P-256 (RFC 9053, sections 2.1 and 7.1.1): EC2 with curve, x, y.
      "-7": { required: { [kty]: 2, [-1]: 1 }, toJwk: (key) => ({ kty: "EC", crv: "P-256", x: text2(key, -2, 32), y: text2(key, -3, 32) }) },
      // RS256 (RFC 8812, section 2; RFC 8230, section 4): RSA with n, e.
      "-257": { required: { [kty]: 3 }, toJwk: (key) => ({ kty: "RSA", n: text2(key, -1), e: text2(key, -2) }) }
    };
  }
});

// src/embeddedPool/webauthn.ts
import { createHash as createHash11 } from "node:crypto";
function readAttestation(attestationObject) {
  const bytes2 = bytesOf(attestationObject);
  const { value, end } = readCbor(bytes2);
  const parts = value instanceof Map && end === bytes2.length ? value : /* @__PURE__ */ new Map();
  const [format, statement, data] = [parts.get("fmt"), parts.get("attStmt"), parts.get("authData")];
  if (!(statement instanceof Map) || !Buffer.isBuffer(data)) throw new Error("The attestation object lacks one of its parts.");
  return { format, statement, data, authenticator: readAuthenticatorData(data) };
}
function verifyRegistration(credential, expected, algorithms2) {
  const clientDataHash = verifyClientData(credential, "webauthn.create", expected);
  const attestation = readAttestation(credential.response.attestationObject);
  verifyAuthenticator(attestation.authenticator, expected);
  const { attested, signCount } = attestation.authenticator;
  if (!attested) throw new Error("The registration holds no credential.");
  verifyStatement(attestation, attested, clientDataHash, algorithms2);
  const id = attested.id.toString("base64url");
  if (id !== credential.id) throw new Error("The credential has another id than the attested one.");
  return { id, publicKey: attested.publicKey, signCount };
}
function verifyAssertion(credential, publicKey, expected) {
  const clientDataHash = verifyClientData(credential, "webauthn.get", expected);
  const data = bytesOf(credential.response.authenticatorData);
  const authenticator = readAuthenticatorData(data);
  verifyAuthenticator(authenticator, expected);
  if (!isSignedBy(readCoseKey(publicKey), Buffer.concat([data, clientDataHash]), bytesOf(credential.response.signature))) throw new Error("The signature does not hold.");
  return authenticator.signCount;
}
function verifyClientData({ id, rawId, type, response }, ceremony, { challenge, origin }) {
  if (type !== "public-key" || id !== rawId) throw new Error("The credential is not a public key with its own id.");
  const bytes2 = bytesOf(response.clientDataJSON);
  const clientData2 = JSON.parse(bytes2.toString());
  if (clientData2.type !== ceremony) throw new Error(`The client data is not of ${ceremony}.`);
  if (clientData2.challenge !== challenge) throw new Error("The challenge is another one.");
  if (clientData2.origin !== origin) throw new Error("The origin is another one.");
  return createHash11("sha256").update(bytes2).digest();
}
function verifyAuthenticator(data, { relyingPartyId, userVerification }) {
  if (!data.relyingPartyHash.equals(createHash11("sha256").update(relyingPartyId).digest())) throw new Error("The relying party id is another one.");
  if (!data.userPresent) throw new Error("Nobody was present.");
  if (userVerification && !data.userVerified) throw new Error("The user was not verified.");
  if (data.backedUp && !data.backupEligible) throw new Error("The credential is backed up and may not be.");
}
function verifyStatement({ format, statement, data }, { publicKey }, clientDataHash, algorithms2) {
  const key = readCoseKey(publicKey);
  if (!algorithms2.includes(key.algorithm)) throw new Error("The algorithm of the public key was not offered.");
  if (format === "none" && statement.size === 0) return;
  const signature = statement.get("sig");
  if (format !== "packed" || statement.has("x5c") || !Buffer.isBuffer(signature)) throw new Error("The form of the attestation is not supported.");
  if (statement.get("alg") !== key.algorithm || !isSignedBy(key, Buffer.concat([data, clientDataHash]), signature)) throw new Error("The attestation of the credential does not hold.");
}
function bytesOf(text3) {
  if (typeof text3 !== "string") throw new Error("A part of the credential is missing.");
  return Buffer.from(text3, "base64url");
}
var init_webauthn = __esm({
  "src/embeddedPool/webauthn.ts"() {
    "use strict";
    init_authenticatorData();
    init_cbor();
    init_coseKey();
  }
});

// src/embeddedPool/passkeyAssertion.ts
function usablePasskeys({ services, pool, user: user2, simulated }) {
  const relyingParty = relyingPartyOf(pool);
  if (!relyingParty) return [];
  if (simulated) return missingPasskeys(user2).map((id) => ({ id, transports: ["internal"] }));
  return passkeysOf(services.store, pool, user2).filter(({ relyingPartyId }) => relyingPartyId === relyingParty.id);
}
function beginAssertion(signIn) {
  const { services, pool, client, user: user2 } = signIn;
  const relyingParty = relyingPartyOf(pool);
  const challenge = services.randomBytes(32).toString("base64url");
  const options = {
    challenge,
    timeout: (client.AuthSessionValidity ?? 3) * 6e4,
    rpId: relyingParty?.id,
    allowCredentials: usablePasskeys(signIn).map(({ id, transports }) => ({ type: "public-key", id, transports })),
    userVerification: passkeyIsMfa(pool, user2) ? "required" : relyingParty?.userVerification
  };
  return openChallenge(signIn, "WEB_AUTHN", { CREDENTIAL_REQUEST_OPTIONS: JSON.stringify(options) }, { challenge });
}
async function checkAssertion(signIn, challenge, given) {
  const { services, pool, user: user2 } = signIn;
  const credential = authenticationResponse(given);
  const relyingParty = relyingPartyOf(pool);
  const passkey = findPasskey(services.store, pool, user2, credential.id);
  const origin = originOf(credential);
  if (!relyingParty || passkey?.relyingPartyId !== relyingParty.id || !originAllowed(origin, relyingParty.id) || !isOwn(credential, user2.sub)) throw refused2();
  const signCount = signCountOf(credential, passkey, { challenge, origin, relyingPartyId: relyingParty.id, userVerification: relyingParty.userVerification === "required" || passkeyIsMfa(pool, user2) });
  await services.store.transaction((transaction) => {
    const current = findPasskey(transaction, pool, user2, passkey.id);
    if (!current || Math.max(signCount, current.counter) > 0 && signCount <= current.counter) throw refused2();
    transaction.put(keys2.passkey(pool.Id, user2.key, current.id), { ...current, counter: signCount });
  });
}
function signCountOf(credential, { publicKey }, expected) {
  try {
    return verifyAssertion(credential, Buffer.from(publicKey, "base64url"), expected);
  } catch {
    throw refused2();
  }
}
function authenticationResponse(given) {
  try {
    const credential = JSON.parse(given);
    if (typeof credential?.id === "string" && typeof credential.response?.clientDataJSON === "string") return credential;
  } catch {
  }
  throw invalidParameter("CREDENTIAL is not an AuthenticationResponseJSON.");
}
function originOf({ response }) {
  try {
    return String(JSON.parse(Buffer.from(response.clientDataJSON, "base64url").toString()).origin);
  } catch {
    return "";
  }
}
function isOwn({ response }, sub) {
  const own2 = Buffer.from(sub).toString("base64url");
  return (response.userHandle ?? own2) === own2;
}
var refused2;
var init_passkeyAssertion = __esm({
  "src/embeddedPool/passkeyAssertion.ts"() {
    "use strict";
    init_exceptions();
    init_mfa();
    init_missingUser();
    init_passkeys();
    init_records();
    init_signIn();
    init_webauthn();
    refused2 = () => notAuthorized("Incorrect username or password.");
  }
});

// src/embeddedPool/firstFactorChoice.ts
function configuredFactors(who) {
  return allowedFirstFactors(who.pool).filter((factor) => firstFactors2[factor]?.isConfigured(who));
}
function showFactors(who) {
  return { Username: who.user.username, ...showMfa(who.user), ConfiguredUserAuthFactors: configuredFactors(who) };
}
function availableChallenges(signIn) {
  const { pool, user: user2 } = signIn;
  const needsMfa = nextFactor({ pool, user: user2, passed: ["PASSWORD"] }) !== void 0;
  return configuredFactors(signIn).filter((factor) => !needsMfa || factor === "PASSWORD" || factor === "WEB_AUTHN" && passkeyIsMfa(pool, user2)).flatMap((factor) => firstFactors2[factor]?.challenges ?? []);
}
async function beginFactor(signIn, chosen, parameters) {
  const { services, pool, client, user: user2, passed } = signIn;
  if (chosen === "WEB_AUTHN") return beginAssertion(signIn);
  if (chosen === "PASSWORD" && parameters.PASSWORD) {
    const proven = await passPassword(services, pool, client, { name: user2.username, password: parameters.PASSWORD });
    return advance({ ...signIn, user: proven, passed: [...passed, "PASSWORD"] });
  }
  if (chosen === "PASSWORD_SRP" && parameters.SRP_A) return openChallenge({ ...signIn, srpA: parameters.SRP_A }, "PASSWORD_VERIFIER", {});
  return openChallenge(signIn, chosen, {});
}
var firstFactors2, isVerified;
var init_firstFactorChoice = __esm({
  "src/embeddedPool/firstFactorChoice.ts"() {
    "use strict";
    init_firstFactor();
    init_mfa();
    init_passkeyAssertion();
    init_pools();
    init_signIn();
    firstFactors2 = {
      PASSWORD: { isConfigured: ({ user: user2, simulated }) => simulated === true || user2.password !== void 0, challenges: ["PASSWORD", "PASSWORD_SRP"] },
      EMAIL_OTP: { isConfigured: ({ user: user2 }) => isVerified(user2.attributes, "email"), challenges: ["EMAIL_OTP"] },
      SMS_OTP: { isConfigured: ({ user: user2 }) => isVerified(user2.attributes, "phone_number"), challenges: ["SMS_OTP"] },
      WEB_AUTHN: { isConfigured: (who) => usablePasskeys(who).length > 0, challenges: ["WEB_AUTHN"] }
    };
    isVerified = (attributes3, name2) => Boolean(attributes3[name2]) && attributes3[`${name2}_verified`] === "true";
  }
});

// src/embeddedPool/operations/adminGetUserAuthFactors.ts
var adminGetUserAuthFactors;
var init_adminGetUserAuthFactors = __esm({
  "src/embeddedPool/operations/adminGetUserAuthFactors.ts"() {
    "use strict";
    init_firstFactorChoice();
    init_operation();
    adminGetUserAuthFactors = userOperation((_input, scope) => showFactors(scope));
  }
});

// src/embeddedPool/authEvents.ts
import { createHmac as createHmac7, timingSafeEqual as timingSafeEqual5 } from "node:crypto";
function keepsEvents(pool) {
  return ["AUDIT", "ENFORCED"].includes(pool.UserPoolAddOns?.AdvancedSecurityMode ?? "OFF");
}
function requireEvents(pool) {
  if (!keepsEvents(pool)) throw new PoolException("UserPoolAddOnNotEnabledException", `User pool ${pool.Id} does not have advanced security enabled.`);
}
async function recordEvent(services, pool, user2, event) {
  if (!user2 || !keepsEvents(pool)) return;
  const { refresh: secret } = await services.keyring.of(pool.Id);
  await services.store.transaction((transaction) => {
    const before = findEvent(transaction, pool, user2, event.eventId);
    const { challenge, response, ipAddress = before?.ipAddress } = event;
    const answered = challenge && [{ ChallengeName: challenge, ChallengeResponse: response === "Fail" ? "Failure" : "Success" }];
    const record2 = {
      eventId: event.eventId,
      type: event.type,
      createdAt: before?.createdAt ?? services.now().getTime(),
      response,
      challenges: [...before?.challenges ?? [], ...answered ?? []],
      ...ipAddress === void 0 ? {} : { ipAddress },
      isUnrecognized: before?.isUnrecognized ?? isUnrecognized(transaction, pool, user2, event)
    };
    transaction.put(keys2.authEvent(pool.Id, user2.key, record2.createdAt, record2.eventId), record2);
    if (!before && record2.isUnrecognized) notify(transaction, services, { pool, user: user2, record: record2, secret });
  });
}
function eventsOf(reader, pool, user2) {
  return reader.range({ prefix: ["authEvent", pool.Id, user2.key], reverse: true });
}
function findEvent(reader, pool, user2, eventId) {
  for (const { value } of eventsOf(reader, pool, user2)) if (value.eventId === eventId) return value;
  return void 0;
}
function isUnrecognized(reader, pool, user2, { type, ipAddress }) {
  if (type !== "SignIn" || ipAddress === void 0) return false;
  const known2 = new Set([...eventsOf(reader, pool, user2)].filter(({ value }) => value.response === "Pass").map(({ value }) => value.ipAddress));
  return known2.size > 0 && !known2.has(ipAddress);
}
function notify(transaction, services, { pool, user: user2, record: record2, secret }) {
  if (!user2.attributes.email || user2.attributes.email_verified !== "true") return;
  const code = feedbackToken(secret, pool, user2, record2.eventId);
  services.outbox.send(transaction, {
    medium: "EMAIL",
    destination: user2.attributes.email,
    username: user2.username,
    userPoolId: pool.Id,
    purpose: "authEvent",
    code,
    subject: "New sign-in attempt",
    body: `We observed an unrecognized sign-in to your account from ${record2.ipAddress ?? "an unknown address"}. Event ${record2.eventId}, feedback token ${code}`
  });
}
function feedbackToken(secret, pool, user2, eventId) {
  return createHmac7("sha256", secret).update(`feedback ${pool.Id} ${user2.sub} ${eventId}`).digest("base64url");
}
async function checkFeedbackToken(services, pool, user2, { eventId, token: token2 }) {
  const { refresh: secret } = await services.keyring.of(pool.Id);
  const expected = Buffer.from(feedbackToken(secret, pool, user2, eventId));
  const given = Buffer.from(token2);
  if (given.length === expected.length && timingSafeEqual5(given, expected)) return;
  throw notAuthorized("Invalid feedback token.");
}
async function giveFeedback(services, pool, user2, { eventId, value, provider }) {
  await services.store.transaction((transaction) => {
    const record2 = findEvent(transaction, pool, user2, eventId);
    if (!record2) throw resourceNotFound(`Event ${eventId} does not exist.`);
    transaction.put(keys2.authEvent(pool.Id, user2.key, record2.createdAt, eventId), { ...record2, feedback: { value, provider, at: services.now().getTime() } });
  });
}
function showEvent({ eventId, type, createdAt, response, challenges: challenges3, ipAddress, isUnrecognized: isUnrecognized2, feedback }) {
  return {
    EventId: eventId,
    EventType: type,
    CreationDate: new Date(createdAt),
    EventResponse: response,
    ChallengeResponses: [...challenges3],
    EventRisk: { CompromisedCredentialsDetected: false, ...isUnrecognized2 ? { RiskDecision: "AccountTakeover", RiskLevel: "Low" } : { RiskDecision: "NoRisk" } },
    ...ipAddress === void 0 ? {} : { EventContextData: { IpAddress: ipAddress } },
    ...feedback ? { EventFeedback: { FeedbackValue: feedback.value, Provider: feedback.provider, FeedbackDate: new Date(feedback.at) } } : {}
  };
}
function recordedAs(type, handler) {
  return async (input, scope) => {
    const { services, pool } = scope;
    const { Username = "", UserContextData } = input;
    const eventId = randomUuid(services.randomBytes);
    const record2 = (response) => recordEvent(services, pool, scope.user ?? findUser(services.store, pool, Username), { eventId, type, response, ipAddress: UserContextData?.IpAddress });
    try {
      const output = await handler(input, scope);
      await record2("Pass");
      return output;
    } catch (error) {
      if (error instanceof PoolException) await record2("Fail");
      throw error;
    }
  };
}
async function recordedSignIn({ services, pool, user: user2 }, step, run2) {
  const record2 = (response) => recordEvent(services, pool, user2, { ...step, type: "SignIn", response });
  try {
    const answer4 = await run2();
    await record2(answer4.AuthenticationResult ? "Pass" : "InProgress");
    return answer4;
  } catch (error) {
    if (error instanceof PoolException) await record2("Fail");
    throw error;
  }
}
var init_authEvents = __esm({
  "src/embeddedPool/authEvents.ts"() {
    "use strict";
    init_exceptions();
    init_random();
    init_records();
    init_users();
  }
});

// src/embeddedPool/flows/customAuth.ts
var customAuth;
var init_customAuth = __esm({
  "src/embeddedPool/flows/customAuth.ts"() {
    "use strict";
    init_missingUser();
    init_signIn();
    init_flow();
    customAuth = async ({ services, pool, client, parameters, eventId }) => {
      const who = await userOrSimulation(services, pool, client, parameter(parameters, "USERNAME"));
      const srpA = parameters.CHALLENGE_NAME === "SRP_A" ? parameter(parameters, "SRP_A") : parameters.SRP_A;
      const custom = srpA === void 0 ? [] : [{ challengeName: "SRP_A", challengeResult: true }];
      return advance({ services, pool, client, ...who, passed: ["CUSTOM_AUTH"], custom, srpA, eventId });
    };
  }
});

// src/embeddedPool/refresh.ts
async function refresh({ services, pool, client, token: token2, clientMetadata, deviceKey, prove }) {
  const claims = await openRefreshToken(services, pool, token2);
  if (!claims || claims.clientId !== client.ClientId) throw notAuthorized("Invalid Refresh Token");
  const user2 = findUserBySub(services.store, pool, claims.sub);
  if (!user2) throw notAuthorized("Invalid Refresh Token");
  prove(user2);
  requireEnabled(user2);
  const rotates = client.RefreshTokenRotation?.Feature === "ENABLED";
  const outcome = await services.store.transaction((transaction) => {
    const key = keys2.grant(pool.Id, user2.key, claims.originJti);
    const grant = transaction.get(key);
    const now = services.now().getTime();
    if (!grant) return notAuthorized("Refresh Token has been revoked");
    if (grant.expiresAt <= now) return notAuthorized("Refresh Token has expired");
    if (!isBoundTo(transaction, pool, grant, deviceKey)) return notAuthorized("Invalid Refresh Token");
    if (!rotates) {
      const active = { ...grant, lastActiveAt: now };
      transaction.put(key, active);
      return active;
    }
    if (grant.refreshJti !== claims.jti) {
      if (grant.previous?.jti === claims.jti && grant.previous.until > now) return grant;
      transaction.remove(key);
      return new PoolException("RefreshTokenReuseException", "Refresh token reuse detected");
    }
    const grace = (client.RefreshTokenRotation?.RetryGracePeriodSeconds ?? 0) * 1e3;
    const next = { ...grant, lastActiveAt: now, refreshJti: randomUuid(services.randomBytes), previous: { jti: claims.jti, until: now + grace } };
    putExpiring(transaction, key, next, now);
    return next;
  });
  if (outcome instanceof PoolException) throw outcome;
  const tokens = await issueTokens(services, pool, client, user2, { grant: outcome, source: "TokenGeneration_RefreshTokens", clientMetadata });
  return rotates ? { ...tokens, RefreshToken: await sealRefreshToken(services, pool, outcome) } : tokens;
}
var init_refresh = __esm({
  "src/embeddedPool/refresh.ts"() {
    "use strict";
    init_devices();
    init_exceptions();
    init_expiry();
    init_random();
    init_records();
    init_tokens();
    init_users();
  }
});

// src/embeddedPool/flows/refreshTokenAuth.ts
var refreshTokenAuth;
var init_refreshTokenAuth = __esm({
  "src/embeddedPool/flows/refreshTokenAuth.ts"() {
    "use strict";
    init_exceptions();
    init_refresh();
    init_secretHash();
    init_flow();
    refreshTokenAuth = async ({ services, pool, client, parameters }) => {
      if (client.RefreshTokenRotation?.Feature === "ENABLED") {
        throw new PoolException("InvalidParameterException", "Refresh token rotation is enabled for this client; use GetTokensFromRefreshToken");
      }
      const AuthenticationResult = await refresh({
        services,
        pool,
        client,
        token: parameter(parameters, "REFRESH_TOKEN"),
        deviceKey: parameters.DEVICE_KEY,
        // The username alone: the hash of an alias was seen to be refused at AWS.
        prove: ({ username: username2 }) => checkSecretHash(client, username2, parameters.SECRET_HASH, `SecretHash does not match for the client: ${client.ClientId}`)
      });
      return { ChallengeParameters: {}, AuthenticationResult };
    };
  }
});

// src/embeddedPool/signUpSession.ts
async function signUpSession(services, client, user2) {
  return allowsFlow(client, "USER_AUTH") ? openSession(services, client, { userKey: user2.key, challenge: signedUp2, passed: [], data: {} }) : void 0;
}
async function confirmationSession(services, client, user2, { session, destination }) {
  if (!allowsFlow(client, "USER_AUTH")) return void 0;
  const taken = session === void 0 ? { userKey: user2.key } : await takeSession(services, client, signedUp2, session, boundTo(user2)).catch(ignoreRefusal);
  if (!taken) return void 0;
  const factor = destination === user2.attributes.email ? "EMAIL_OTP" : "SMS_OTP";
  return openSession(services, client, { userKey: user2.key, challenge: confirmed2, passed: [factor], data: {} });
}
async function takeConfirmation(services, client, user2, session) {
  return (await takeSession(services, client, confirmed2, session, boundTo(user2))).passed;
}
function ignoreRefusal(error) {
  if (!(error instanceof PoolException)) throw error;
}
var signedUp2, confirmed2, boundTo;
var init_signUpSession = __esm({
  "src/embeddedPool/signUpSession.ts"() {
    "use strict";
    init_exceptions();
    init_pools();
    init_session();
    signedUp2 = "SIGNED_UP";
    confirmed2 = "CONFIRMED";
    boundTo = ({ key, username: username2 }) => ({ userKey: key, name: username2 });
  }
});

// src/embeddedPool/flows/userAuth.ts
var userAuth;
var init_userAuth = __esm({
  "src/embeddedPool/flows/userAuth.ts"() {
    "use strict";
    init_exceptions();
    init_firstFactorChoice();
    init_missingUser();
    init_signIn();
    init_signUpSession();
    init_flow();
    userAuth = async (request) => {
      const { services, pool, client, parameters, session, eventId } = request;
      const who = await userOrSimulation(services, pool, client, parameter(parameters, "USERNAME"));
      const signIn = { services, pool, client, ...who, eventId, passed: [] };
      if (session !== void 0) return advance({ ...signIn, passed: await takeConfirmation(services, client, who.user, session) });
      const AvailableChallenges = availableChallenges(signIn);
      if (AvailableChallenges.length === 0) throw notAuthorized("Incorrect username or password.");
      const preferred = AvailableChallenges.find((name2) => name2 === parameters.PREFERRED_CHALLENGE);
      const answer4 = preferred ? await beginFactor(signIn, preferred, parameters) : await openChallenge(signIn, "SELECT_CHALLENGE", {});
      return answer4.AuthenticationResult ? answer4 : { ...answer4, AvailableChallenges };
    };
  }
});

// src/embeddedPool/flows/userPasswordAuth.ts
var userPasswordAuth;
var init_userPasswordAuth = __esm({
  "src/embeddedPool/flows/userPasswordAuth.ts"() {
    "use strict";
    init_firstFactor();
    init_signIn();
    init_flow();
    userPasswordAuth = async ({ services, pool, client, parameters, validationData, eventId }) => {
      const credentials = { name: parameter(parameters, "USERNAME"), password: parameter(parameters, "PASSWORD"), validationData };
      const user2 = await passPassword(services, pool, client, credentials);
      return advance({ services, pool, client, user: user2, passed: ["PASSWORD"], eventId, deviceKey: parameters.DEVICE_KEY });
    };
  }
});

// src/embeddedPool/flows/userSrpAuth.ts
var userSrpAuth;
var init_userSrpAuth = __esm({
  "src/embeddedPool/flows/userSrpAuth.ts"() {
    "use strict";
    init_missingUser();
    init_signIn();
    init_flow();
    userSrpAuth = async ({ services, pool, client, parameters, eventId }) => {
      const who = await userOrSimulation(services, pool, client, parameter(parameters, "USERNAME"));
      const { Session: _, ...answer4 } = await openChallenge({ services, pool, client, ...who, eventId, passed: [], srpA: parameter(parameters, "SRP_A") }, "PASSWORD_VERIFIER", {});
      return answer4;
    };
  }
});

// src/embeddedPool/flows/index.ts
async function startFlow(name2, door, request) {
  const row3 = Object.hasOwn(flows, name2) ? flows[name2] : void 0;
  if (!row3 || !row3.doors.includes(door)) throw invalidParameter("Initiate Auth method not supported.");
  if (!allowsFlow(request.client, row3.allowedBy)) throw invalidParameter(row3.refusal ?? `${row3.allowedBy} flow not enabled for this client`);
  const { clientMetadata: validationData, ...rest } = request;
  const started = { ...rest, validationData, eventId: randomUuid(request.services.randomBytes) };
  const { services, pool, parameters: { USERNAME } } = request;
  if (USERNAME === void 0 || row3.flow === refreshTokenAuth) return row3.flow(started);
  const step = { eventId: started.eventId, challenge: row3.flow === userPasswordAuth ? "Password" : void 0, ipAddress: request.ipAddress };
  return recordedSignIn({ services, pool, user: findUser(services.store, pool, USERNAME) }, step, async () => {
    await preAuthentication(started, USERNAME);
    return row3.flow(started);
  });
}
var adminRefusal, flows;
var init_flows = __esm({
  "src/embeddedPool/flows/index.ts"() {
    "use strict";
    init_authEvents();
    init_exceptions();
    init_pools();
    init_random();
    init_signInTriggers();
    init_users();
    init_customAuth();
    init_refreshTokenAuth();
    init_userAuth();
    init_userPasswordAuth();
    init_userSrpAuth();
    adminRefusal = "Auth flow not enabled for this client";
    flows = {
      CUSTOM_AUTH: { flow: customAuth, allowedBy: "CUSTOM_AUTH", doors: ["public", "admin"], refusal: "CUSTOM_AUTH is not enabled for the client." },
      USER_AUTH: { flow: userAuth, allowedBy: "USER_AUTH", doors: ["public", "admin"] },
      USER_PASSWORD_AUTH: { flow: userPasswordAuth, allowedBy: "USER_PASSWORD_AUTH", doors: ["public"] },
      USER_SRP_AUTH: { flow: userSrpAuth, allowedBy: "USER_SRP_AUTH", doors: ["public", "admin"], refusal: "USER_SRP_AUTH is not enabled for the client." },
      ADMIN_USER_PASSWORD_AUTH: { flow: userPasswordAuth, allowedBy: "ADMIN_USER_PASSWORD_AUTH", doors: ["admin"], refusal: adminRefusal },
      ADMIN_NO_SRP_AUTH: { flow: userPasswordAuth, allowedBy: "ADMIN_USER_PASSWORD_AUTH", doors: ["admin"], refusal: adminRefusal },
      REFRESH_TOKEN_AUTH: { flow: refreshTokenAuth, allowedBy: "REFRESH_TOKEN_AUTH", doors: ["public", "admin"] },
      REFRESH_TOKEN: { flow: refreshTokenAuth, allowedBy: "REFRESH_TOKEN_AUTH", doors: ["public", "admin"] }
    };
  }
});

// src/embeddedPool/operations/adminInitiateAuth.ts
var adminInitiateAuth;
var init_adminInitiateAuth = __esm({
  "src/embeddedPool/operations/adminInitiateAuth.ts"() {
    "use strict";
    init_flows();
    init_operation();
    adminInitiateAuth = clientOperation((input, { services, pool, client }) => startFlow(input.AuthFlow, "admin", {
      services,
      pool,
      client,
      parameters: input.AuthParameters ?? {},
      clientMetadata: input.ClientMetadata,
      session: input.Session,
      ipAddress: input.ContextData?.IpAddress
    }));
  }
});

// src/embeddedPool/operations/adminLinkProviderForUser.ts
var adminLinkProviderForUser;
var init_adminLinkProviderForUser = __esm({
  "src/embeddedPool/operations/adminLinkProviderForUser.ts"() {
    "use strict";
    init_exceptions();
    init_linkedIdentities();
    init_operation();
    init_users();
    adminLinkProviderForUser = poolOperation(({ DestinationUser, SourceUser }, { services, pool }) => {
      if (SourceUser.ProviderName === "Cognito") throw invalidParameter("SourceUser must be a federated user.");
      const source = accountOf(SourceUser);
      const name2 = DestinationUser.ProviderAttributeValue ?? "";
      const key = DestinationUser.ProviderName === "Cognito" ? findUser(services.store, pool, name2)?.key : linkOwner(services.store, pool, { provider: DestinationUser.ProviderName ?? "", id: name2 });
      if (key === void 0) throw userNotFound();
      return changeUser(services, pool, key, (user2, transaction) => {
        if (linkOwner(transaction, pool, source) === key) throw invalidParameter("SourceUser is already linked to DestinationUser");
        linkAccount(user2, source, services.now());
        return {};
      });
    });
  }
});

// src/embeddedPool/operations/adminListDevices.ts
var adminListDevices;
var init_adminListDevices = __esm({
  "src/embeddedPool/operations/adminListDevices.ts"() {
    "use strict";
    init_devices();
    init_operation();
    adminListDevices = poolOperation(({ Username, Limit: limit, PaginationToken: token2 }, { services, pool }) => {
      const owner = requireOwner(services, pool, Username);
      const { items, next } = listDevices(owner, { limit, token: token2 }, (device) => showDeviceToAdmin(owner, device));
      return { Devices: items, ...next === void 0 ? {} : { PaginationToken: next } };
    });
  }
});

// src/embeddedPool/operations/adminListGroupsForUser.ts
var adminListGroupsForUser;
var init_adminListGroupsForUser = __esm({
  "src/embeddedPool/operations/adminListGroupsForUser.ts"() {
    "use strict";
    init_groups();
    init_operation();
    init_paging();
    init_records();
    adminListGroupsForUser = userOperation(({ Limit, NextToken: token2 }, { services, pool, user: user2 }) => {
      const { items, next } = readPage2(services.store, ["membership", pool.Id, user2.key], { limit: Limit || 60, token: token2 }, (_value, key) => {
        const group2 = services.store.get(keys2.group(pool.Id, String(key[3])));
        return group2 && showGroup(group2);
      });
      return { Groups: items, ...next === void 0 ? {} : { NextToken: next } };
    });
  }
});

// src/embeddedPool/operations/adminListUserAuthEvents.ts
var adminListUserAuthEvents;
var init_adminListUserAuthEvents = __esm({
  "src/embeddedPool/operations/adminListUserAuthEvents.ts"() {
    "use strict";
    init_authEvents();
    init_operation();
    init_paging();
    adminListUserAuthEvents = userOperation(({ MaxResults, NextToken: token2 }, { services, pool, user: user2 }) => {
      requireEvents(pool);
      const { items, next } = readPage2(services.store, ["authEvent", pool.Id, user2.key], { limit: MaxResults || 60, token: token2, reverse: true }, showEvent);
      return { AuthEvents: items, ...next === void 0 ? {} : { NextToken: next } };
    });
  }
});

// src/embeddedPool/userSessions.ts
import { createHash as createHash12 } from "node:crypto";
function sessionIdOf({ originJti }) {
  const digest4 = createHash12("sha256").update(`session ${originJti}`).digest("hex");
  return `tkn${BigInt(`0x${digest4}`).toString(36).padStart(50, "0").slice(-25)}`;
}
function listSessions(services, pool, user2, { token: token2, current }) {
  return readPage2(services.store, ["grant", pool.Id, user2.key], { limit: pageSize3, token: token2 }, (grant) => {
    if (grant.expiresAt <= services.now().getTime()) return void 0;
    return {
      SessionId: sessionIdOf(grant),
      SessionType: "TOKEN",
      ClientId: grant.clientId,
      CreateDate: new Date(grant.authTime),
      LastActiveDate: new Date(grant.lastActiveAt ?? grant.authTime),
      DeviceType: "unknown",
      IsCurrentSession: grant.originJti === current?.originJti
    };
  });
}
async function endSession(services, pool, user2, sessionId) {
  await services.store.transaction((transaction) => {
    const grants = [...transaction.range({ prefix: ["grant", pool.Id, user2.key] })].map(({ value }) => value);
    const grant = grants.find((candidate) => sessionIdOf(candidate) === sessionId);
    if (!grant || grant.expiresAt <= services.now().getTime()) throw resourceNotFound("Session does not exist.");
    transaction.remove(keys2.grant(pool.Id, user2.key, grant.originJti));
  });
}
var pageSize3;
var init_userSessions = __esm({
  "src/embeddedPool/userSessions.ts"() {
    "use strict";
    init_exceptions();
    init_paging();
    init_records();
    pageSize3 = 125;
  }
});

// src/embeddedPool/operations/adminListUserSessions.ts
var adminListUserSessions;
var init_adminListUserSessions = __esm({
  "src/embeddedPool/operations/adminListUserSessions.ts"() {
    "use strict";
    init_operation();
    init_userSessions();
    adminListUserSessions = userOperation(({ NextToken: token2 }, { services, pool, user: user2 }) => {
      const { items, next } = listSessions(services, pool, user2, { token: token2 });
      return { Sessions: items, ...next === void 0 ? {} : { NextToken: next } };
    });
  }
});

// src/embeddedPool/operations/adminRemoveUserFromGroup.ts
var adminRemoveUserFromGroup;
var init_adminRemoveUserFromGroup = __esm({
  "src/embeddedPool/operations/adminRemoveUserFromGroup.ts"() {
    "use strict";
    init_groups();
    init_operation();
    adminRemoveUserFromGroup = userOperation(({ GroupName }, { services, pool, user: user2 }) => services.store.transaction((transaction) => {
      requireGroup(transaction, pool, GroupName);
      removeMember(transaction, pool, GroupName, user2);
    }));
  }
});

// src/embeddedPool/operations/adminResetUserPassword.ts
var adminResetUserPassword;
var init_adminResetUserPassword = __esm({
  "src/embeddedPool/operations/adminResetUserPassword.ts"() {
    "use strict";
    init_codes();
    init_delivery();
    init_exceptions();
    init_operation();
    init_customMessage();
    init_users();
    adminResetUserPassword = userOperation(async (input, { services, pool, user: user2 }) => {
      if (user2.status === "FORCE_CHANGE_PASSWORD" || user2.status === "UNCONFIRMED") throw notAuthorized("User password cannot be reset in the current state.");
      const attribute2 = recoveryDelivery(pool, user2);
      const texts = await customMessage(services, "ForgotPassword", { pool, user: user2, clientMetadata: input.ClientMetadata });
      return changeUser(services, pool, user2.key, (current, transaction) => {
        current.status = "RESET_REQUIRED";
        sendCode(transaction, services, { pool, user: current, purpose: "forgotPassword", attribute: attribute2, texts });
        return {};
      });
    });
  }
});

// src/embeddedPool/challenges/customChallenge.ts
var customChallenge;
var init_customChallenge2 = __esm({
  "src/embeddedPool/challenges/customChallenge.ts"() {
    "use strict";
    init_flow();
    init_customChallenge();
    customChallenge = async ({ signIn, responses, session }) => {
      const answerCorrect = await verifyCustomAnswer(signIn, session.data, parameter(responses, "ANSWER")) && !signIn.simulated;
      const { challengeMetadata } = session.data;
      const result = { challengeName: "CUSTOM_CHALLENGE", challengeResult: answerCorrect, ...challengeMetadata === void 0 ? {} : { challengeMetadata } };
      return { ...signIn, custom: [...signIn.custom ?? [], result] };
    };
  }
});

// src/embeddedPool/challenges/devicePasswordVerifier.ts
var devicePasswordVerifier;
var init_devicePasswordVerifier = __esm({
  "src/embeddedPool/challenges/devicePasswordVerifier.ts"() {
    "use strict";
    init_devices();
    init_exceptions();
    init_flow();
    init_srpExchange();
    devicePasswordVerifier = async ({ signIn, responses, session }) => {
      const { services, pool } = signIn;
      const device = answeringDevice(signIn, parameter(responses, "DEVICE_KEY"));
      if (!provesSecret(services, deviceSecret(pool, device), session.data, responses)) throw notAuthorized("Incorrect username or password.");
      await changeDevice(signIn, device.key, { authenticatedAt: services.now().getTime() });
      return signIn;
    };
  }
});

// src/embeddedPool/challenges/deviceSrpAuth.ts
var deviceSrpAuth;
var init_deviceSrpAuth = __esm({
  "src/embeddedPool/challenges/deviceSrpAuth.ts"() {
    "use strict";
    init_devices();
    init_flow();
    init_signIn();
    init_srpExchange();
    deviceSrpAuth = async ({ signIn, responses }) => {
      const device = answeringDevice(signIn, parameter(responses, "DEVICE_KEY"));
      const { parameters, data } = srpQuestion(signIn.services, deviceSecret(signIn.pool, device), parameter(responses, "SRP_A"));
      return openChallenge(signIn, "DEVICE_PASSWORD_VERIFIER", { ...parameters, DEVICE_KEY: device.key, USERNAME: signIn.user.username }, data);
    };
  }
});

// src/embeddedPool/challenges/mfaSetup.ts
var mfaSetup;
var init_mfaSetup = __esm({
  "src/embeddedPool/challenges/mfaSetup.ts"() {
    "use strict";
    init_exceptions();
    mfaSetup = async ({ signIn, session }) => {
      if (session.data.verified !== "true") throw invalidParameter("Software token has not been verified in this session");
      return signIn;
    };
  }
});

// src/embeddedPool/challenges/newPasswordRequired.ts
var prefix2, newPasswordRequired;
var init_newPasswordRequired = __esm({
  "src/embeddedPool/challenges/newPasswordRequired.ts"() {
    "use strict";
    init_attributes();
    init_flow();
    init_password();
    init_setPassword();
    prefix2 = "userAttributes.";
    newPasswordRequired = async ({ signIn, responses }) => {
      const { services, pool, client, user: user2 } = signIn;
      const password4 = parameter(responses, "NEW_PASSWORD");
      const named = Object.entries(responses).filter(([name2]) => name2.startsWith(prefix2));
      const given = checkAttributes(named.map(([name2, Value]) => ({ Name: name2.slice(prefix2.length), Value })), { pool, user: user2, client });
      requireAttributes(pool, applyAttributes(user2.attributes, given));
      const changed2 = await setPassword(services, pool, user2, password4, { status: "CONFIRMED", attributes: given, refusal: policyRefusal.signUp });
      return { ...signIn, user: changed2 };
    };
  }
});

// src/embeddedPool/challenges/oneTimeCode.ts
var oneTimeCode;
var init_oneTimeCode = __esm({
  "src/embeddedPool/challenges/oneTimeCode.ts"() {
    "use strict";
    init_attempts();
    init_codes();
    init_exceptions();
    init_flow();
    init_users();
    oneTimeCode = (response) => async ({ signIn, responses, session }) => {
      const { services, pool, user: user2 } = signIn;
      const given = parameter(responses, response);
      const right = await countedAttempt(services, pool, user2.username, async () => equalCodes(session.data.code ?? "", given), "code");
      if (!right) throw new PoolException("CodeMismatchException", "Invalid code or auth state for the user.");
      if (response !== "SMS_MFA_CODE" || user2.attributes.phone_number_verified === "true") return signIn;
      return { ...signIn, user: await changeUser(services, pool, user2.key, (current) => {
        if (current.attributes.phone_number === session.data.destination) current.attributes.phone_number_verified = "true";
        return current;
      }) };
    };
  }
});

// src/embeddedPool/challenges/password.ts
var password3;
var init_password2 = __esm({
  "src/embeddedPool/challenges/password.ts"() {
    "use strict";
    init_firstFactor();
    init_flow();
    password3 = async ({ signIn, responses }) => {
      const { services, pool, client, user: user2 } = signIn;
      return { ...signIn, user: await passPassword(services, pool, client, { name: user2.username, password: parameter(responses, "PASSWORD") }) };
    };
  }
});

// src/embeddedPool/challenges/passwordSrp.ts
var passwordSrp;
var init_passwordSrp = __esm({
  "src/embeddedPool/challenges/passwordSrp.ts"() {
    "use strict";
    init_firstFactorChoice();
    init_flow();
    passwordSrp = ({ signIn, responses }) => beginFactor(signIn, "PASSWORD_SRP", { SRP_A: parameter(responses, "SRP_A") });
  }
});

// src/embeddedPool/challenges/passwordVerifier.ts
var passwordVerifier;
var init_passwordVerifier = __esm({
  "src/embeddedPool/challenges/passwordVerifier.ts"() {
    "use strict";
    init_firstFactor();
    init_srpExchange();
    passwordVerifier = async ({ signIn, responses, session }) => {
      const { services, pool, user: user2, simulated } = signIn;
      const prove = async () => provesSecret(services, passwordSecret(services, pool, user2), session.data, responses);
      return { ...signIn, user: await passFirstFactor(signIn, { name: user2.username, user: simulated ? void 0 : user2 }, prove) };
    };
  }
});

// src/embeddedPool/challenges/selectChallenge.ts
var selectChallenge;
var init_selectChallenge = __esm({
  "src/embeddedPool/challenges/selectChallenge.ts"() {
    "use strict";
    init_firstFactorChoice();
    init_exceptions();
    init_flow();
    selectChallenge = async ({ signIn, responses }) => {
      const answer4 = parameter(responses, "ANSWER");
      const chosen = availableChallenges(signIn).find((name2) => name2 === answer4);
      if (!chosen) throw invalidParameter("Selected challenge is not available.");
      return beginFactor(signIn, chosen, responses);
    };
  }
});

// src/embeddedPool/challenges/selectMfaType.ts
var selectMfaType;
var init_selectMfaType = __esm({
  "src/embeddedPool/challenges/selectMfaType.ts"() {
    "use strict";
    init_exceptions();
    init_flow();
    init_mfa();
    init_signIn();
    selectMfaType = async ({ signIn, responses }) => {
      const answer4 = parameter(responses, "ANSWER");
      const method = selectableMethods(signIn.pool, signIn.user).find((name3) => name3 === answer4);
      if (!method) throw invalidParameter("Invalid MFA type selected");
      const { name: name2, parameters } = challengeOf(signIn.user, method);
      return openChallenge(signIn, name2, parameters);
    };
  }
});

// src/embeddedPool/totp.ts
import { Secret, TOTP } from "otpauth";
function newTokenSecret(randomBytes6) {
  return new Secret({ buffer: new Uint8Array(randomBytes6(32)).buffer }).base32;
}
function stepOfCode(secret, code, now) {
  const totp = new TOTP({ secret: Secret.fromBase32(secret), algorithm: "SHA1", digits: 6, period: period / 1e3 });
  const delta = totp.validate({ token: code, window: 1, timestamp: now.getTime() });
  return delta === null ? void 0 : Math.floor(now.getTime() / period) + delta;
}
var period;
var init_totp = __esm({
  "src/embeddedPool/totp.ts"() {
    "use strict";
    period = 3e4;
  }
});

// src/embeddedPool/challenges/softwareTokenMfa.ts
var softwareTokenMfa;
var init_softwareTokenMfa = __esm({
  "src/embeddedPool/challenges/softwareTokenMfa.ts"() {
    "use strict";
    init_attempts();
    init_exceptions();
    init_flow();
    init_totp();
    init_users();
    softwareTokenMfa = async ({ signIn, responses }) => {
      const { services, pool, user: user2 } = signIn;
      const code = parameter(responses, "SOFTWARE_TOKEN_MFA_CODE");
      if (!user2.softwareToken) throw new PoolException("SoftwareTokenMFANotFoundException", "Software Token MFA does not exist for the user.");
      const { secret } = user2.softwareToken;
      const step = stepOfCode(secret, code, services.now());
      if (!await countedAttempt(services, pool, user2.username, async () => step !== void 0, "code")) {
        throw new PoolException("CodeMismatchException", "Invalid code received for user");
      }
      const changed2 = await changeUser(services, pool, user2.key, (current) => {
        const token2 = current.softwareToken;
        if (token2?.secret !== secret || step === void 0 || step <= token2.lastStep) {
          throw new PoolException("ExpiredCodeException", "Your software token has already been used once.");
        }
        token2.lastStep = step;
        return current;
      });
      return { ...signIn, user: changed2 };
    };
  }
});

// src/embeddedPool/challenges/webAuthn.ts
var webAuthn;
var init_webAuthn = __esm({
  "src/embeddedPool/challenges/webAuthn.ts"() {
    "use strict";
    init_flow();
    init_passkeyAssertion();
    webAuthn = async ({ signIn, responses, session }) => {
      await checkAssertion(signIn, session.data.challenge ?? "", parameter(responses, "CREDENTIAL"));
      return signIn;
    };
  }
});

// src/embeddedPool/challenges/index.ts
function sessionOf2({ name: name2, session, responses }) {
  return isClaim(name2) ? sessionOfBlock(parameter(responses, "PASSWORD_CLAIM_SECRET_BLOCK")) : session;
}
function activityOf(name2) {
  if (/^(SELECT|DEVICE)_/.test(name2)) return void 0;
  return name2.includes("PASSWORD") ? "Password" : "Mfa";
}
async function answerChallenge({ services, pool, client }, request) {
  const challenge = Object.hasOwn(challenges2, request.name) ? challenges2[request.name] : void 0;
  if (!challenge) throw invalidParameter(`Challenge ${request.name} is not supported`);
  const username2 = parameter(request.responses, "USERNAME");
  const given = sessionOf2(request);
  const session = await takeSession(services, client, request.name, given, {
    name: username2,
    userKey: await namedKey(services, pool, username2),
    ...isClaim(request.name) ? { refusal: "Incorrect username or password." } : {}
  });
  const { missingName } = session;
  const user2 = missingName === void 0 ? services.store.get(keys2.user(pool.Id, session.userKey)) : await missingUser(services, pool, missingName);
  if (!user2) throw notAuthorized("Invalid session for the user.");
  const signIn = { services, pool, client, user: user2, simulated: missingName !== void 0, passed: session.passed, clientMetadata: request.clientMetadata, custom: session.custom, eventId: session.eventId, deviceKey: session.deviceKey ?? request.responses.DEVICE_KEY, session: given };
  const step = { eventId: session.eventId ?? "", challenge: activityOf(request.name), ipAddress: request.ipAddress };
  return recordedSignIn({ services, pool, user: signIn.simulated ? void 0 : user2 }, step, () => judge(challenge, { signIn, session, responses: request.responses }, { ...request, session: given }));
}
async function namedKey(services, pool, name2) {
  return (findUser(services.store, pool, name2) ?? await missingUser(services, pool, name2)).key;
}
async function judge(challenge, answer4, request) {
  const { services, custom } = answer4.signIn;
  const orReturn = async (work, mayRepeat) => {
    try {
      return await work();
    } catch (error) {
      if (error instanceof PoolException && mayRepeat(error)) await returnSession(services, request.session ?? "", answer4.session);
      throw error;
    }
  };
  const usual = (error) => repeatable.has(error.type) || isLockout2(error);
  const outcome = await orReturn(() => challenge(answer4), request.name === "NEW_PASSWORD_REQUIRED" ? () => true : usual);
  if (!("services" in outcome)) return outcome;
  const results = custom && (outcome.custom === custom ? [...custom, { challengeName: request.name, challengeResult: true }] : outcome.custom);
  return orReturn(() => advance({ ...outcome, custom: results, passed: [...outcome.passed, request.name] }), usual);
}
var challenges2, repeatable, isClaim;
var init_challenges = __esm({
  "src/embeddedPool/challenges/index.ts"() {
    "use strict";
    init_attempts();
    init_authEvents();
    init_exceptions();
    init_missingUser();
    init_flow();
    init_records();
    init_session();
    init_srpExchange();
    init_signIn();
    init_users();
    init_customChallenge2();
    init_devicePasswordVerifier();
    init_deviceSrpAuth();
    init_mfaSetup();
    init_newPasswordRequired();
    init_oneTimeCode();
    init_password2();
    init_passwordSrp();
    init_passwordVerifier();
    init_selectChallenge();
    init_selectMfaType();
    init_softwareTokenMfa();
    init_webAuthn();
    challenges2 = {
      CUSTOM_CHALLENGE: customChallenge,
      DEVICE_PASSWORD_VERIFIER: devicePasswordVerifier,
      DEVICE_SRP_AUTH: deviceSrpAuth,
      EMAIL_OTP: oneTimeCode("EMAIL_OTP_CODE"),
      MFA_SETUP: mfaSetup,
      NEW_PASSWORD_REQUIRED: newPasswordRequired,
      PASSWORD: password3,
      PASSWORD_SRP: passwordSrp,
      PASSWORD_VERIFIER: passwordVerifier,
      SELECT_CHALLENGE: selectChallenge,
      SELECT_MFA_TYPE: selectMfaType,
      SMS_MFA: oneTimeCode("SMS_MFA_CODE"),
      SMS_OTP: oneTimeCode("SMS_OTP_CODE"),
      SOFTWARE_TOKEN_MFA: softwareTokenMfa,
      WEB_AUTHN: webAuthn
    };
    repeatable = /* @__PURE__ */ new Set(["AliasExistsException", "CodeMismatchException", "ExpiredCodeException", "InvalidPasswordException", "InvalidParameterException", "PasswordHistoryPolicyViolationException", "EnableSoftwareTokenMFAException", "ResourceNotFoundException"]);
    isClaim = (name2) => name2.endsWith("PASSWORD_VERIFIER");
  }
});

// src/embeddedPool/operations/adminRespondToAuthChallenge.ts
var adminRespondToAuthChallenge;
var init_adminRespondToAuthChallenge = __esm({
  "src/embeddedPool/operations/adminRespondToAuthChallenge.ts"() {
    "use strict";
    init_challenges();
    init_operation();
    adminRespondToAuthChallenge = clientOperation((input, scope) => answerChallenge(scope, {
      name: input.ChallengeName,
      session: input.Session,
      responses: input.ChallengeResponses ?? {},
      clientMetadata: input.ClientMetadata,
      ipAddress: input.ContextData?.IpAddress
    }));
  }
});

// src/embeddedPool/operations/adminRevokeUserSession.ts
var adminRevokeUserSession;
var init_adminRevokeUserSession = __esm({
  "src/embeddedPool/operations/adminRevokeUserSession.ts"() {
    "use strict";
    init_operation();
    init_userSessions();
    adminRevokeUserSession = userOperation(({ SessionId }, { services, pool, user: user2 }) => endSession(services, pool, user2, SessionId));
  }
});

// src/embeddedPool/mfaPreference.ts
async function changeMfaPreference({ services, pool, user: user2 }, preference) {
  const { SMSMfaSettings, SoftwareTokenMfaSettings, EmailMfaSettings, WebAuthnMfaSettings } = preference;
  const mayTrustPasskeys = pool.WebAuthnConfiguration?.FactorConfiguration === "MULTI_FACTOR_WITH_USER_VERIFICATION";
  if (WebAuthnMfaSettings?.Enabled && !mayTrustPasskeys) throw invalidParameter("Passkey MFA is not enabled for the user pool");
  await changeUser(services, pool, user2.key, (current) => {
    preferMethods(current, { SMS_MFA: SMSMfaSettings, SOFTWARE_TOKEN_MFA: SoftwareTokenMfaSettings, EMAIL_OTP: EmailMfaSettings });
    setPasskeyMfa(current, WebAuthnMfaSettings?.Enabled ?? current.passkeyMfa ?? false);
  });
  return {};
}
function setPasskeyMfa(user2, enabled) {
  if (enabled && usableMethods(user2).length === 0) throw invalidParameter("Passkey MFA needs at least one other MFA method");
  if (enabled) user2.passkeyMfa = true;
  else delete user2.passkeyMfa;
}
async function changeMfaOptions({ services, pool, user: user2 }, options) {
  if (options.some(({ DeliveryMedium: DeliveryMedium2, AttributeName }) => DeliveryMedium2 !== "SMS" || AttributeName !== "phone_number")) {
    throw invalidParameter("Invalid MFA options given: only SMS to phone_number can be set");
  }
  await changeUser(services, pool, user2.key, (current) => preferMethods(current, { SMS_MFA: { Enabled: options.length > 0 } }));
  return {};
}
var init_mfaPreference = __esm({
  "src/embeddedPool/mfaPreference.ts"() {
    "use strict";
    init_exceptions();
    init_mfa();
    init_users();
  }
});

// src/embeddedPool/operations/adminSetUserMfaPreference.ts
var adminSetUserMfaPreference;
var init_adminSetUserMfaPreference = __esm({
  "src/embeddedPool/operations/adminSetUserMfaPreference.ts"() {
    "use strict";
    init_mfaPreference();
    init_operation();
    adminSetUserMfaPreference = userOperation((input, scope) => changeMfaPreference(scope, input));
  }
});

// src/embeddedPool/operations/adminSetUserPassword.ts
var adminSetUserPassword;
var init_adminSetUserPassword = __esm({
  "src/embeddedPool/operations/adminSetUserPassword.ts"() {
    "use strict";
    init_operation();
    init_setPassword();
    adminSetUserPassword = userOperation(async ({ Password, Permanent = false }, { services, pool, user: user2 }) => {
      await setPassword(services, pool, user2, Password, { status: Permanent ? "CONFIRMED" : "FORCE_CHANGE_PASSWORD", temporary: !Permanent });
      return {};
    });
  }
});

// src/embeddedPool/operations/adminSetUserSettings.ts
var adminSetUserSettings;
var init_adminSetUserSettings = __esm({
  "src/embeddedPool/operations/adminSetUserSettings.ts"() {
    "use strict";
    init_mfaPreference();
    init_operation();
    adminSetUserSettings = userOperation(({ MFAOptions }, scope) => changeMfaOptions(scope, MFAOptions));
  }
});

// src/embeddedPool/operations/adminUpdateAuthEventFeedback.ts
var adminUpdateAuthEventFeedback;
var init_adminUpdateAuthEventFeedback = __esm({
  "src/embeddedPool/operations/adminUpdateAuthEventFeedback.ts"() {
    "use strict";
    init_authEvents();
    init_operation();
    adminUpdateAuthEventFeedback = userOperation(({ EventId: eventId, FeedbackValue: value }, { services, pool, user: user2 }) => {
      requireEvents(pool);
      return giveFeedback(services, pool, user2, { eventId, value, provider: "Admin" });
    });
  }
});

// src/embeddedPool/operations/adminUpdateDeviceStatus.ts
var adminUpdateDeviceStatus;
var init_adminUpdateDeviceStatus = __esm({
  "src/embeddedPool/operations/adminUpdateDeviceStatus.ts"() {
    "use strict";
    init_devices();
    init_operation();
    adminUpdateDeviceStatus = userOperation(({ DeviceKey, DeviceRememberedStatus: DeviceRememberedStatus2 }, owner) => setRemembered(owner, DeviceKey, DeviceRememberedStatus2));
  }
});

// src/embeddedPool/operations/adminUpdateUserAttributes.ts
var adminUpdateUserAttributes;
var init_adminUpdateUserAttributes = __esm({
  "src/embeddedPool/operations/adminUpdateUserAttributes.ts"() {
    "use strict";
    init_attributes();
    init_codes();
    init_operation();
    init_customMessage();
    init_users();
    adminUpdateUserAttributes = userOperation(async (input, { services, pool, user: user2 }) => {
      const given = checkAttributes(input.UserAttributes, { pool, user: user2 });
      const texts = pool.AutoVerifiedAttributes?.some((name2) => given[name2]) ? await customMessage(services, "UpdateUserAttribute", { pool, user: user2, clientMetadata: input.ClientMetadata }) : {};
      return changeUser(services, pool, user2.key, (current, transaction) => {
        const before = current.attributes;
        current.attributes = applyAttributes(before, given);
        for (const attribute2 of ["email", "phone_number"]) {
          const due = pool.AutoVerifiedAttributes?.includes(attribute2) && given[attribute2] && given[attribute2] !== before[attribute2] && current.attributes[`${attribute2}_verified`] !== "true";
          if (due) sendCode(transaction, services, { pool, user: current, purpose: `attribute:${attribute2}`, attribute: attribute2, texts });
        }
      });
    });
  }
});

// src/embeddedPool/operations/adminUserGlobalSignOut.ts
var adminUserGlobalSignOut;
var init_adminUserGlobalSignOut = __esm({
  "src/embeddedPool/operations/adminUserGlobalSignOut.ts"() {
    "use strict";
    init_operation();
    init_users();
    adminUserGlobalSignOut = userOperation((_input, { services, pool, user: user2 }) => services.store.transaction((transaction) => endGrants(transaction, pool, user2)));
  }
});

// src/embeddedPool/tokenSetup.ts
async function withTokenOwner(services, { AccessToken, Session: Session2 }, work) {
  if (AccessToken !== void 0) {
    const { pool, user: user2 } = await verifyAccessToken(services, AccessToken);
    requireTokenOffer(pool);
    return work({ services, pool, user: user2 });
  }
  if (Session2 === void 0) throw invalidParameter("Missing access token or session");
  const session = await takeSession(services, void 0, "MFA_SETUP", Session2);
  try {
    const pool = poolById(services.store, session.poolId);
    const user2 = services.store.get(keys2.user(pool.Id, session.userKey));
    if (!user2) throw notAuthorized("Invalid session for the user.");
    requireEnabled(user2);
    requireTokenOffer(pool);
    return await work({ services, pool, user: user2, waiting: { client: clientById(services.store, session.clientId, pool.Id), session } });
  } catch (error) {
    if (error instanceof PoolException) await returnSession(services, Session2, session);
    throw error;
  }
}
async function goOn({ services, waiting }, data) {
  if (!waiting) return {};
  const { clientId: _client, poolId: _pool, failures: _failures, expiresAt: _end, used: _used, ...state } = waiting.session;
  return { Session: await openSession(services, waiting.client, { ...state, data: { ...state.data, ...data } }) };
}
async function acceptToken(owner, code, friendlyName) {
  const { services, pool, user: user2, waiting } = owner;
  const secret = waiting ? waiting.session.data.secret : user2.pendingTokenSecret;
  if (secret === void 0) throw new PoolException("SoftwareTokenMFANotFoundException", "Software Token MFA does not exist for the user.");
  const step = stepOfCode(secret, code, services.now());
  const right = await countedAttempt(services, pool, user2.username, async () => step !== void 0, "code");
  if (!right || step === void 0) throw new PoolException("EnableSoftwareTokenMFAException", "Code mismatch and fail enable Software Token MFA");
  await changeUser(services, pool, user2.key, (current) => {
    if (!waiting && current.pendingTokenSecret !== secret) throw new PoolException("EnableSoftwareTokenMFAException", "Code mismatch and fail enable Software Token MFA");
    current.softwareToken = { secret, lastStep: step, ...friendlyName === void 0 ? {} : { friendlyName } };
    delete current.pendingTokenSecret;
    if (waiting) preferMethods(current, { SOFTWARE_TOKEN_MFA: { Enabled: true } });
  });
}
var init_tokenSetup = __esm({
  "src/embeddedPool/tokenSetup.ts"() {
    "use strict";
    init_attempts();
    init_exceptions();
    init_mfa();
    init_pools();
    init_records();
    init_session();
    init_tokens();
    init_totp();
    init_users();
  }
});

// src/embeddedPool/operations/associateSoftwareToken.ts
var associateSoftwareToken2;
var init_associateSoftwareToken = __esm({
  "src/embeddedPool/operations/associateSoftwareToken.ts"() {
    "use strict";
    init_operation();
    init_tokenSetup();
    init_totp();
    init_users();
    associateSoftwareToken2 = serviceOperation((input, { services }) => withTokenOwner(services, input, async (owner) => {
      const SecretCode = newTokenSecret(services.randomBytes);
      if (!owner.waiting) await changeUser(services, owner.pool, owner.user.key, (user2) => void (user2.pendingTokenSecret = SecretCode));
      return { SecretCode, ...await goOn(owner, { secret: SecretCode }) };
    }));
  }
});

// src/embeddedPool/operations/changePassword.ts
var changePassword2;
var init_changePassword = __esm({
  "src/embeddedPool/operations/changePassword.ts"() {
    "use strict";
    init_attempts();
    init_authEvents();
    init_exceptions();
    init_operation();
    init_password();
    init_setPassword();
    init_users();
    changePassword2 = callerOperation(recordedAs("PasswordChange", async ({ PreviousPassword, ProposedPassword }, { services, pool, user: user2, grant }) => {
      if (user2.status === "RESET_REQUIRED") throw new PoolException("PasswordResetRequiredException", "Password reset required for the user");
      if (user2.password && PreviousPassword === void 0) throw invalidParameter("Previous password is required");
      const right = !user2.password || await countedAttempt(services, pool, user2.username, () => verifyPassword(user2.password, PreviousPassword ?? "", services));
      if (!right) throw notAuthorized("Incorrect username or password.");
      await setPassword(services, pool, user2, ProposedPassword, { status: user2.status });
      await services.store.transaction((transaction) => endGrants(transaction, pool, user2, grant.originJti));
    }));
  }
});

// src/embeddedPool/passkeyRegistration.ts
import { createHash as createHash13 } from "node:crypto";
async function beginRegistration({ services, pool, client, user: user2 }) {
  if (!allowedFirstFactors(pool).includes("WEB_AUTHN")) throw notEnabled2();
  const relyingParty = relyingPartyOf(pool);
  if (!relyingParty) throw new PoolException("WebAuthnConfigurationMissingException", "The user pool has no relying party id.");
  const passkeys = passkeysOf(services.store, pool, user2);
  requireRoom(passkeys);
  const challenge = services.randomBytes(32).toString("base64url");
  const now = services.now().getTime();
  const record2 = { clientId: client.ClientId, expiresAt: now + timeout };
  await services.store.transaction((transaction) => putExpiring(transaction, keys2.passkeyChallenge(pool.Id, user2.key, challenge), record2, now));
  return {
    rp: { id: relyingParty.id, name: relyingParty.id },
    user: { id: Buffer.from(user2.sub).toString("base64url"), name: user2.username, displayName: user2.username },
    challenge,
    timeout,
    pubKeyCredParams: passkeyAlgorithms.map((alg2) => ({ type: "public-key", alg: alg2 })),
    excludeCredentials: passkeys.map(({ id }) => ({ type: "public-key", id })),
    authenticatorSelection: { requireResidentKey: true, residentKey: "required", userVerification: relyingParty.userVerification }
  };
}
async function finishRegistration(scope, given) {
  const { services, pool, user: user2 } = scope;
  const relyingParty = relyingPartyOf(pool);
  if (!relyingParty || !allowedFirstFactors(pool).includes("WEB_AUTHN")) throw notEnabled2();
  const credential = registrationResponse(given);
  const { challenge, origin } = clientData(credential);
  await takeChallenge(scope, challenge);
  if (!originAllowed(origin, relyingParty.id)) throw new PoolException("WebAuthnOriginNotAllowedException", "The origin is not allowed for the relying party id of the user pool.");
  requireRelyingParty(credential, relyingParty.id);
  await addPasskey(services, pool, user2, verified(scope, credential, { ...relyingParty, challenge, origin }));
}
function registrationResponse(given) {
  const { id, rawId, type, response } = Object(given);
  const { clientDataJSON, attestationObject } = Object(response);
  const texts = [id, rawId, type, clientDataJSON, attestationObject];
  if (!texts.every((text3) => typeof text3 === "string" && text3 !== "")) throw invalidParameter("Credential is not a RegistrationResponseJSON.");
  return given;
}
function clientData({ response }) {
  try {
    const { challenge, origin } = JSON.parse(Buffer.from(response.clientDataJSON, "base64url").toString());
    return { challenge: String(challenge), origin: String(origin) };
  } catch {
    throw invalidParameter("Credential has no readable clientDataJSON.");
  }
}
async function takeChallenge({ services, pool, client, user: user2 }, challenge) {
  const key = keys2.passkeyChallenge(pool.Id, user2.key, challenge.slice(0, 64));
  const record2 = await services.store.transaction((transaction) => {
    const found = transaction.get(key);
    transaction.remove(key);
    return found;
  });
  if (!record2 || record2.expiresAt <= services.now().getTime()) throw new PoolException("WebAuthnChallengeNotFoundException", "Challenge not found or expired.");
  if (record2.clientId !== client.ClientId) throw new PoolException("WebAuthnClientMismatchException", "The registration was started through another client.");
}
function requireRelyingParty({ response }, id) {
  const expected = createHash13("sha256").update(id).digest();
  if (expected.equals(relyingPartyHash(response.attestationObject))) return;
  throw new PoolException("WebAuthnRelyingPartyMismatchException", "The credential is for another relying party id.");
}
function relyingPartyHash(attestationObject) {
  try {
    return readAttestation(attestationObject).authenticator.relyingPartyHash;
  } catch {
    throw invalidParameter("Credential has no readable attestationObject.");
  }
}
function verified({ services }, credential, expected) {
  const { id, publicKey, signCount } = newCredential(credential, expected);
  if (id.length > longestPasskeyId) throw notSupported("The credential id is too long.");
  const { authenticatorAttachment, response: { transports } } = credential;
  return {
    id,
    publicKey: publicKey.toString("base64url"),
    counter: signCount,
    relyingPartyId: expected.id,
    // The SDK's example of ListWebAuthnCredentials names a cross-platform one so.
    name: authenticatorAttachment === "cross-platform" ? "Roaming passkey" : "Platform passkey",
    ...typeof authenticatorAttachment === "string" ? { attachment: authenticatorAttachment } : {},
    transports: Array.isArray(transports) ? transports.map(String) : [],
    createdAt: services.now().getTime()
  };
}
function newCredential(credential, { id, userVerification, challenge, origin }) {
  try {
    return verifyRegistration(credential, { challenge, origin, relyingPartyId: id, userVerification: userVerification === "required" }, passkeyAlgorithms);
  } catch (error) {
    throw notSupported(error instanceof Error ? error.message : "The credential is not supported.");
  }
}
var timeout, notEnabled2, notSupported;
var init_passkeyRegistration = __esm({
  "src/embeddedPool/passkeyRegistration.ts"() {
    "use strict";
    init_exceptions();
    init_expiry();
    init_passkeys();
    init_pools();
    init_records();
    init_webauthn();
    timeout = 6e4;
    notEnabled2 = () => new PoolException("WebAuthnNotEnabledException", "Passkey authentication is not enabled for this user pool.");
    notSupported = (message2) => new PoolException("WebAuthnCredentialNotSupportedException", message2);
  }
});

// src/embeddedPool/operations/completeWebAuthnRegistration.ts
var completeWebAuthnRegistration;
var init_completeWebAuthnRegistration = __esm({
  "src/embeddedPool/operations/completeWebAuthnRegistration.ts"() {
    "use strict";
    init_operation();
    init_passkeyRegistration();
    completeWebAuthnRegistration = callerOperation((input, caller) => finishRegistration(caller, input.Credential));
  }
});

// src/embeddedPool/operations/confirmDevice.ts
function secretOf({ PasswordVerifier, Salt } = {}) {
  if (PasswordVerifier === void 0 && Salt === void 0) return {};
  const verifier = clientPublic(positiveHex(PasswordVerifier ?? ""));
  if (verifier === void 0) throw invalidParameter("Invalid value for password verifier.");
  return { salt: positiveHex(Salt ?? ""), verifier };
}
function positiveHex(base642) {
  const bytes2 = Buffer.from(base642, "base64");
  if (bytes2.length === 0 || (bytes2[0] ?? 0) >= 128) throw invalidParameter("Invalid value for salt or password verifier.");
  return bytes2.toString("hex");
}
var confirmDevice;
var init_confirmDevice = __esm({
  "src/embeddedPool/operations/confirmDevice.ts"() {
    "use strict";
    init_devices();
    init_exceptions();
    init_operation();
    init_records();
    init_srp();
    confirmDevice = callerOperation(async ({ DeviceKey, DeviceName, DeviceSecretVerifierConfig }, { services, pool, user: user2, grant }) => {
      if (!tracksDevices(pool) || grant.deviceKey !== DeviceKey) throw invalidParameter("Invalid device key given.");
      const onPrompt = pool.DeviceConfiguration?.DeviceOnlyRememberedOnUserPrompt ?? false;
      const now = services.now().getTime();
      const device = {
        key: DeviceKey,
        createdAt: now,
        modifiedAt: now,
        authenticatedAt: now,
        remembered: !onPrompt,
        ...DeviceName === void 0 ? {} : { name: DeviceName },
        ...secretOf(DeviceSecretVerifierConfig)
      };
      const key = keys2.device(pool.Id, user2.key, DeviceKey);
      await services.store.transaction((transaction) => {
        if (transaction.get(key)) throw new PoolException("DeviceKeyExistsException", "Device already exists.");
        transaction.put(key, device);
      });
      return { UserConfirmationNecessary: onPrompt };
    });
  }
});

// src/embeddedPool/recovery.ts
async function recoveringUser(services, { pool, client, name: name2, user: user2 }) {
  const refusal4 = user2 ? refusalOf2(pool, user2) : combinationNotFound();
  if (user2 && !refusal4) return { user: user2, simulated: false };
  if (refusal4 && !hidesUserExistence(client)) throw refusal4;
  return { user: await missingUser(services, pool, name2), simulated: true };
}
function refusalOf2(pool, user2) {
  if (!user2.enabled) return notAuthorized("User is disabled.");
  if (user2.status === "FORCE_CHANGE_PASSWORD") return notAuthorized("User password cannot be reset in the current state.");
  return user2.status === "UNCONFIRMED" || !hasRecoveryDelivery(pool, user2) ? noRecoveryDelivery() : void 0;
}
var init_recovery = __esm({
  "src/embeddedPool/recovery.ts"() {
    "use strict";
    init_delivery();
    init_exceptions();
    init_missingUser();
    init_pools();
  }
});

// src/embeddedPool/operations/confirmForgotPassword.ts
var confirmForgotPassword2;
var init_confirmForgotPassword = __esm({
  "src/embeddedPool/operations/confirmForgotPassword.ts"() {
    "use strict";
    init_authEvents();
    init_codes();
    init_operation();
    init_password();
    init_recovery();
    init_setPassword();
    init_signUpTriggers();
    init_users();
    confirmForgotPassword2 = clientOperation(recordedAs("ForgotPassword", async (input, { services, pool, client, user: found }) => {
      checkPolicy(pool, input.Password, policyRefusal.change);
      const { user: user2, simulated } = await recoveringUser(services, { pool, client, name: input.Username, user: found });
      const { spend } = await proveCode(services, pool, user2, "forgotPassword", input.ConfirmationCode);
      if (simulated) throw codeMismatch();
      const changed2 = await setPassword(services, pool, user2, input.Password, { status: "CONFIRMED", spend });
      await services.store.transaction((transaction) => endGrants(transaction, pool, user2));
      await postConfirmation(services, changed2, "PostConfirmation_ConfirmForgotPassword", { pool, client, clientMetadata: input.ClientMetadata });
      return {};
    }));
  }
});

// src/embeddedPool/operations/confirmSignUp.ts
var confirmSignUp2;
var init_confirmSignUp = __esm({
  "src/embeddedPool/operations/confirmSignUp.ts"() {
    "use strict";
    init_codes();
    init_exceptions();
    init_operation();
    init_pools();
    init_signUpSession();
    init_signUpTriggers();
    init_users();
    confirmSignUp2 = clientOperation(async (input, { services, pool, client, user: user2 }) => {
      if (!user2) throw hidesUserExistence(client) ? expired() : combinationNotFound();
      requireEnabled(user2);
      if (user2.status !== "UNCONFIRMED") throw statusRefused(user2);
      const { destination, spend } = await proveCode(services, pool, user2, "signUp", input.ConfirmationCode);
      const confirmed3 = await changeConfirmed(services, pool, user2, { verified: destination, takeAliases: input.ForceAliasCreation ?? false, spend });
      await postConfirmation(services, confirmed3, "PostConfirmation_ConfirmSignUp", { pool, client, clientMetadata: input.ClientMetadata });
      const Session2 = await confirmationSession(services, client, confirmed3, { session: input.Session, destination });
      return Session2 === void 0 ? {} : { Session: Session2 };
    });
  }
});

// src/embeddedPool/operations/createGroup.ts
var createGroup2;
var init_createGroup = __esm({
  "src/embeddedPool/operations/createGroup.ts"() {
    "use strict";
    init_exceptions();
    init_groups();
    init_operation();
    init_records();
    createGroup2 = poolOperation((input, { services, pool }) => services.store.transaction((transaction) => {
      const key = keys2.group(pool.Id, input.GroupName);
      if (transaction.get(key)) throw new PoolException("GroupExistsException", "A group with the name already exists.");
      const group2 = newGroup(services, pool, input);
      transaction.put(key, group2);
      return { Group: showGroup(group2) };
    }));
  }
});

// src/embeddedPool/operations/createUserPool.ts
var createUserPool;
var init_createUserPool = __esm({
  "src/embeddedPool/operations/createUserPool.ts"() {
    "use strict";
    init_exceptions();
    init_operation();
    init_poolRecords();
    init_records();
    createUserPool = serviceOperation(async (input, { services }) => {
      if (input.AliasAttributes?.length && input.UsernameAttributes?.length) {
        throw invalidParameter("Only one of the aliasAttributes or usernameAttributes can be set in a user pool.");
      }
      const pool = newPool(services, input);
      await services.store.transaction((transaction) => transaction.put(keys2.pool(pool.Id), pool));
      services.keyring.of(pool.Id).catch(() => void 0);
      return { UserPool: showPool(pool) };
    });
  }
});

// src/embeddedPool/operations/createUserPoolClient.ts
var createUserPoolClient;
var init_createUserPoolClient = __esm({
  "src/embeddedPool/operations/createUserPoolClient.ts"() {
    "use strict";
    init_operation();
    init_poolRecords();
    createUserPoolClient = poolOperation(async ({ UserPoolId: _id, ...settings2 }, { services, pool }) => {
      const client = newClient(services, pool, settings2);
      await services.store.transaction((transaction) => putClient(transaction, client));
      return { UserPoolClient: showClient(client) };
    });
  }
});

// src/embeddedPool/operations/deleteGroup.ts
var deleteGroup2;
var init_deleteGroup = __esm({
  "src/embeddedPool/operations/deleteGroup.ts"() {
    "use strict";
    init_groups();
    init_operation();
    deleteGroup2 = poolOperation(({ GroupName }, { services, pool }) => services.store.transaction((transaction) => removeGroup(transaction, pool, requireGroup(transaction, pool, GroupName))));
  }
});

// src/embeddedPool/operations/deleteUser.ts
var deleteUser2;
var init_deleteUser = __esm({
  "src/embeddedPool/operations/deleteUser.ts"() {
    "use strict";
    init_operation();
    init_users();
    deleteUser2 = callerOperation((_input, { services, pool, user: user2 }) => services.store.transaction((transaction) => removeUser(transaction, pool, user2)));
  }
});

// src/embeddedPool/operations/deleteUserAttributes.ts
var deleteUserAttributes2;
var init_deleteUserAttributes = __esm({
  "src/embeddedPool/operations/deleteUserAttributes.ts"() {
    "use strict";
    init_attributes();
    init_operation();
    init_users();
    deleteUserAttributes2 = callerOperation(({ UserAttributeNames }, { services, pool, client, user: user2 }) => changeUser(services, pool, user2.key, (current) => {
      current.attributes = deleteAttributes(UserAttributeNames, { pool, user: current, client });
    }));
  }
});

// src/embeddedPool/operations/deleteUserPool.ts
var kinds3, deleteUserPool;
var init_deleteUserPool = __esm({
  "src/embeddedPool/operations/deleteUserPool.ts"() {
    "use strict";
    init_exceptions();
    init_operation();
    init_records();
    kinds3 = ["user", "sub", "alias", "created", "search", "group", "member", "membership", "code", "grant", "attempts", "device", "passkey", "passkeyOwner", "passkeyChallenge", "authEvent"];
    deleteUserPool = poolOperation(async (_input, { services, pool }) => {
      if (pool.DeletionProtection === "ACTIVE") throw invalidParameter("The user pool cannot be deleted because deletion protection is activated. Deletion protection must be inactivated first.");
      await services.store.transaction((transaction) => {
        for (const { key, value } of [...transaction.range({ prefix: ["poolClient", pool.Id] })]) {
          transaction.remove(keys2.client(value));
          transaction.remove(key);
        }
        for (const kind of kinds3) for (const { key } of [...transaction.range({ prefix: [kind, pool.Id] })]) transaction.remove(key);
        transaction.remove(keys2.pool(pool.Id));
      });
      await services.keyring.remove(pool.Id);
    });
  }
});

// src/embeddedPool/operations/deleteUserPoolClient.ts
var deleteUserPoolClient;
var init_deleteUserPoolClient = __esm({
  "src/embeddedPool/operations/deleteUserPoolClient.ts"() {
    "use strict";
    init_operation();
    init_poolRecords();
    init_pools();
    deleteUserPoolClient = poolOperation(({ ClientId }, { services, pool }) => services.store.transaction((transaction) => removeClient(transaction, clientById(transaction, ClientId, pool.Id))));
  }
});

// src/embeddedPool/operations/deleteWebAuthnCredential.ts
var deleteWebAuthnCredential;
var init_deleteWebAuthnCredential = __esm({
  "src/embeddedPool/operations/deleteWebAuthnCredential.ts"() {
    "use strict";
    init_operation();
    init_passkeys();
    deleteWebAuthnCredential = callerOperation((input, { services, pool, user: user2 }) => removePasskey(services, pool, user2, input.CredentialId));
  }
});

// src/embeddedPool/operations/describeUserPool.ts
var describeUserPool;
var init_describeUserPool = __esm({
  "src/embeddedPool/operations/describeUserPool.ts"() {
    "use strict";
    init_operation();
    init_poolRecords();
    describeUserPool = poolOperation((_input, { pool }) => ({ UserPool: showPool(pool) }));
  }
});

// src/embeddedPool/operations/describeUserPoolClient.ts
var describeUserPoolClient;
var init_describeUserPoolClient = __esm({
  "src/embeddedPool/operations/describeUserPoolClient.ts"() {
    "use strict";
    init_operation();
    init_poolRecords();
    init_pools();
    describeUserPoolClient = poolOperation(({ ClientId }, { services, pool }) => ({
      UserPoolClient: showClient(clientById(services.store, ClientId, pool.Id))
    }));
  }
});

// src/embeddedPool/operations/forgetDevice.ts
var forgetDevice2;
var init_forgetDevice = __esm({
  "src/embeddedPool/operations/forgetDevice.ts"() {
    "use strict";
    init_devices();
    init_operation();
    forgetDevice2 = callerOperation(({ DeviceKey }, owner) => forgetDevice(owner, DeviceKey));
  }
});

// src/embeddedPool/operations/forgotPassword.ts
var forgotPassword2;
var init_forgotPassword = __esm({
  "src/embeddedPool/operations/forgotPassword.ts"() {
    "use strict";
    init_authEvents();
    init_codes();
    init_delivery();
    init_missingUser();
    init_operation();
    init_recovery();
    init_customMessage();
    init_userMigration();
    forgotPassword2 = clientOperation(recordedAs("ForgotPassword", async (input, { services, pool, client, user: known2 }) => {
      const found = known2 ?? await migrateUser(services, { pool, client, name: input.Username, clientMetadata: input.ClientMetadata });
      const { user: user2, simulated } = await recoveringUser(services, { pool, client, name: input.Username, user: found });
      const attribute2 = simulated ? "email" : recoveryDelivery(pool, user2);
      const texts = simulated ? {} : await customMessage(services, "ForgotPassword", { pool, client, user: user2, clientMetadata: input.ClientMetadata });
      return services.store.transaction((transaction) => ({
        CodeDeliveryDetails: requestCode(transaction, simulated ? unheard(services) : services, { pool, user: user2, purpose: "forgotPassword", attribute: attribute2, texts })
      }));
    }));
  }
});

// src/embeddedPool/operations/getClientToken.ts
var getClientToken;
var init_getClientToken = __esm({
  "src/embeddedPool/operations/getClientToken.ts"() {
    "use strict";
    init_exceptions();
    init_operation();
    init_secretHash();
    init_tokens();
    getClientToken = clientOperation(async ({ Secret: Secret2, Scopes }, { services, pool, client }) => {
      if (client.ClientSecret === void 0 || !checkClientSecret(client, Secret2)) throw notAuthorized("Unable to verify client secret");
      const flows2 = client.ExplicitAuthFlows ?? [];
      if (!flows2.includes("ALLOW_CLIENT_TOKEN_AUTH")) throw notAuthorized("Auth flow not enabled for this client");
      const allowed = client.AllowedOAuthScopes ?? [];
      const wanted = Scopes?.length ? Scopes : allowed;
      if (wanted.length === 0 || wanted.some((scope) => !allowed.includes(scope))) throw invalidParameter("Invalid scopes requested.");
      return { ClientAuthenticationResult: await issueClientToken(services, pool, client, wanted) };
    });
  }
});

// src/embeddedPool/operations/getDevice.ts
var getDevice;
var init_getDevice = __esm({
  "src/embeddedPool/operations/getDevice.ts"() {
    "use strict";
    init_devices();
    init_operation();
    getDevice = callerOperation(({ DeviceKey }, { services, pool, user: user2 }) => ({ Device: showDevice(requireDevice(services.store, pool, user2, DeviceKey)) }));
  }
});

// src/embeddedPool/operations/getGroup.ts
var getGroup;
var init_getGroup = __esm({
  "src/embeddedPool/operations/getGroup.ts"() {
    "use strict";
    init_groups();
    init_operation();
    getGroup = poolOperation(({ GroupName }, { services, pool }) => ({
      Group: showGroup(requireGroup(services.store, pool, GroupName))
    }));
  }
});

// src/embeddedPool/operations/getTokensFromRefreshToken.ts
var getTokensFromRefreshToken;
var init_getTokensFromRefreshToken = __esm({
  "src/embeddedPool/operations/getTokensFromRefreshToken.ts"() {
    "use strict";
    init_exceptions();
    init_operation();
    init_pools();
    init_refresh();
    init_secretHash();
    getTokensFromRefreshToken = clientOperation(async (input, { services, pool, client }) => {
      if (!checkClientSecret(client, input.ClientSecret)) throw notAuthorized("Unable to verify client secret");
      if (client.RefreshTokenRotation?.Feature !== "ENABLED" && !allowsFlow(client, "REFRESH_TOKEN_AUTH")) throw notAuthorized("Auth flow not enabled for this client");
      return { AuthenticationResult: await refresh({ services, pool, client, token: input.RefreshToken, deviceKey: input.DeviceKey, clientMetadata: input.ClientMetadata, prove: () => void 0 }) };
    });
  }
});

// src/embeddedPool/operations/getUser.ts
var getUser;
var init_getUser = __esm({
  "src/embeddedPool/operations/getUser.ts"() {
    "use strict";
    init_attributes();
    init_mfa();
    init_operation();
    getUser = callerOperation((_input, { client, user: user2 }) => {
      return {
        Username: user2.username,
        UserAttributes: attributeList(user2, client),
        ...showMfa(user2)
      };
    });
  }
});

// src/embeddedPool/operations/getUserAttributeVerificationCode.ts
var getUserAttributeVerificationCode;
var init_getUserAttributeVerificationCode = __esm({
  "src/embeddedPool/operations/getUserAttributeVerificationCode.ts"() {
    "use strict";
    init_codes();
    init_exceptions();
    init_operation();
    init_customMessage();
    getUserAttributeVerificationCode = callerOperation(async ({ AttributeName, ClientMetadata: clientMetadata }, { services, pool, client, user: user2 }) => {
      if (AttributeName !== "email" && AttributeName !== "phone_number") throw invalidParameter(`Attribute ${AttributeName} is not verifiable.`);
      const attribute2 = AttributeName;
      if (!user2.attributes[attribute2]) throw invalidParameter(`User does not have a valid registered ${attribute2 === "email" ? "email address" : "phone number"}`);
      const texts = await customMessage(services, "VerifyUserAttribute", { pool, client, user: user2, clientMetadata });
      return services.store.transaction((transaction) => ({
        CodeDeliveryDetails: requestCode(transaction, services, { pool, user: user2, purpose: `attribute:${attribute2}`, attribute: attribute2, texts })
      }));
    });
  }
});

// src/embeddedPool/operations/getUserAuthFactors.ts
var getUserAuthFactors;
var init_getUserAuthFactors = __esm({
  "src/embeddedPool/operations/getUserAuthFactors.ts"() {
    "use strict";
    init_firstFactorChoice();
    init_operation();
    getUserAuthFactors = callerOperation((_input, caller) => showFactors(caller));
  }
});

// src/embeddedPool/operations/getUserPoolMfaConfig.ts
var getUserPoolMfaConfig;
var init_getUserPoolMfaConfig = __esm({
  "src/embeddedPool/operations/getUserPoolMfaConfig.ts"() {
    "use strict";
    init_operation();
    init_poolRecords();
    getUserPoolMfaConfig = poolOperation((_input, { pool }) => showMfaConfig(pool));
  }
});

// src/embeddedPool/operations/globalSignOut.ts
var globalSignOut;
var init_globalSignOut = __esm({
  "src/embeddedPool/operations/globalSignOut.ts"() {
    "use strict";
    init_operation();
    init_users();
    globalSignOut = callerOperation((_input, { services, pool, user: user2 }) => services.store.transaction((transaction) => endGrants(transaction, pool, user2)));
  }
});

// src/embeddedPool/operations/initiateAuth.ts
var initiateAuth;
var init_initiateAuth = __esm({
  "src/embeddedPool/operations/initiateAuth.ts"() {
    "use strict";
    init_flows();
    init_operation();
    initiateAuth = clientOperation((input, { services, pool, client }) => startFlow(input.AuthFlow, "public", {
      services,
      pool,
      client,
      parameters: input.AuthParameters ?? {},
      clientMetadata: input.ClientMetadata,
      session: input.Session,
      ipAddress: input.UserContextData?.IpAddress
    }));
  }
});

// src/embeddedPool/operations/listDevices.ts
var listDevices2;
var init_listDevices = __esm({
  "src/embeddedPool/operations/listDevices.ts"() {
    "use strict";
    init_devices();
    init_operation();
    listDevices2 = callerOperation(({ Limit: limit, PaginationToken: token2 }, owner) => {
      const { items, next } = listDevices(owner, { limit, token: token2 }, showDevice);
      return { Devices: items, ...next === void 0 ? {} : { PaginationToken: next } };
    });
  }
});

// src/embeddedPool/operations/listGroups.ts
var listGroups;
var init_listGroups = __esm({
  "src/embeddedPool/operations/listGroups.ts"() {
    "use strict";
    init_groups();
    init_operation();
    init_paging();
    listGroups = poolOperation(({ Limit, NextToken: token2 }, { services, pool }) => {
      const { items, next } = readPage2(services.store, ["group", pool.Id], { limit: Limit || 60, token: token2 }, showGroup);
      return { Groups: items, ...next === void 0 ? {} : { NextToken: next } };
    });
  }
});

// src/embeddedPool/operations/listUserPoolClients.ts
var listUserPoolClients;
var init_listUserPoolClients = __esm({
  "src/embeddedPool/operations/listUserPoolClients.ts"() {
    "use strict";
    init_operation();
    init_paging();
    init_pools();
    listUserPoolClients = poolOperation(({ MaxResults, NextToken: token2 }, { services, pool }) => {
      const { items, next } = readPage2(services.store, ["poolClient", pool.Id], { limit: MaxResults || 60, token: token2 }, (clientId) => clientId);
      const UserPoolClients = items.map((id) => clientById(services.store, id)).map(({ ClientId, ClientName, UserPoolId }) => ({ ClientId, ClientName, UserPoolId }));
      return { UserPoolClients, ...next === void 0 ? {} : { NextToken: next } };
    });
  }
});

// src/embeddedPool/operations/listUserPools.ts
var listUserPools;
var init_listUserPools = __esm({
  "src/embeddedPool/operations/listUserPools.ts"() {
    "use strict";
    init_operation();
    init_paging();
    init_poolRecords();
    listUserPools = serviceOperation(({ MaxResults, NextToken: token2 }, { services }) => {
      const { items, next } = readPage2(services.store, ["pool"], { limit: MaxResults, token: token2 }, (pool) => pool);
      const UserPools = items.map(showPool).map(({ Id, Name, LambdaConfig = {}, CreationDate, LastModifiedDate }) => ({ Id, Name, LambdaConfig, CreationDate, LastModifiedDate }));
      return { UserPools, ...next === void 0 ? {} : { NextToken: next } };
    });
  }
});

// src/embeddedPool/operations/listUsers.ts
function withAttributes2(user2, wanted) {
  const Attributes = (user2.Attributes ?? []).filter(({ Name = "" }) => wanted.includes(Name));
  if (Attributes.length < new Set(wanted).size) throw invalidParameter("One or more requested attributes do not exist.");
  return { ...user2, Attributes };
}
var listUsers;
var init_listUsers = __esm({
  "src/embeddedPool/operations/listUsers.ts"() {
    "use strict";
    init_exceptions();
    init_newUser();
    init_operation();
    init_paging();
    init_records();
    init_userSearch();
    listUsers = poolOperation(({ Limit, PaginationToken: token2, Filter = "", AttributesToGet }, { services, pool }) => {
      const { prefix: prefix3, ...range } = Filter.trim() === "" ? { prefix: ["created", pool.Id] } : searchRange(pool, Filter);
      const { items, next } = readPage2(services.store, prefix3, { ...range, limit: Limit || 60, token: token2 }, (userKey2) => {
        const user2 = services.store.get(keys2.user(pool.Id, userKey2));
        return user2 && showUser(user2);
      });
      const Users = AttributesToGet ? items.map((user2) => withAttributes2(user2, AttributesToGet)) : items;
      return { Users, ...next === void 0 ? {} : { PaginationToken: next } };
    });
  }
});

// src/embeddedPool/operations/listUserSessions.ts
var listUserSessions;
var init_listUserSessions = __esm({
  "src/embeddedPool/operations/listUserSessions.ts"() {
    "use strict";
    init_operation();
    init_userSessions();
    listUserSessions = callerOperation(({ NextToken: token2 }, { services, pool, user: user2, grant }) => {
      const { items, next } = listSessions(services, pool, user2, { token: token2, current: grant });
      return { Sessions: items, ...next === void 0 ? {} : { NextToken: next } };
    });
  }
});

// src/embeddedPool/operations/listUsersInGroup.ts
var listUsersInGroup;
var init_listUsersInGroup = __esm({
  "src/embeddedPool/operations/listUsersInGroup.ts"() {
    "use strict";
    init_groups();
    init_newUser();
    init_operation();
    init_paging();
    init_records();
    listUsersInGroup = poolOperation(({ GroupName, Limit, NextToken: token2 }, { services, pool }) => {
      requireGroup(services.store, pool, GroupName);
      const { items, next } = readPage2(services.store, ["member", pool.Id, GroupName], { limit: Limit || 60, token: token2 }, (_value, key) => {
        const user2 = services.store.get(keys2.user(pool.Id, String(key[3])));
        return user2 && showUser(user2);
      });
      return { Users: items, ...next === void 0 ? {} : { NextToken: next } };
    });
  }
});

// src/embeddedPool/operations/listWebAuthnCredentials.ts
var listWebAuthnCredentials;
var init_listWebAuthnCredentials = __esm({
  "src/embeddedPool/operations/listWebAuthnCredentials.ts"() {
    "use strict";
    init_operation();
    init_paging();
    init_passkeys();
    listWebAuthnCredentials = callerOperation((input, { services, pool, user: user2 }) => {
      const page = { limit: input.MaxResults || passkeysPerUser, token: input.NextToken };
      const { items, next } = readPage2(services.store, ["passkey", pool.Id, user2.key], page, showPasskey);
      return { Credentials: items, ...next === void 0 ? {} : { NextToken: next } };
    });
  }
});

// src/embeddedPool/operations/resendConfirmationCode.ts
function resend2(services, delivery) {
  return services.store.transaction((transaction) => ({ CodeDeliveryDetails: requestCode(transaction, services, { ...delivery, purpose: "signUp" }) }));
}
var resendConfirmationCode2;
var init_resendConfirmationCode = __esm({
  "src/embeddedPool/operations/resendConfirmationCode.ts"() {
    "use strict";
    init_authEvents();
    init_codes();
    init_delivery();
    init_exceptions();
    init_missingUser();
    init_operation();
    init_customMessage();
    resendConfirmationCode2 = clientOperation(recordedAs("ResendCode", async (input, { services, pool, client }) => {
      const { user: user2, simulated } = await userOrSimulation(services, pool, client, input.Username, combinationNotFound);
      if (simulated) return resend2(unheard(services), { pool, user: user2, attribute: "email" });
      if (user2.status !== "UNCONFIRMED") throw invalidParameter("User is already confirmed.");
      const attribute2 = signUpDelivery(pool, user2);
      if (!attribute2) throw invalidParameter("Auto verification not turned on.");
      const texts = await customMessage(services, "ResendCode", { pool, client, user: user2, clientMetadata: input.ClientMetadata });
      return resend2(services, { pool, user: user2, attribute: attribute2, texts });
    }));
  }
});

// src/embeddedPool/operations/respondToAuthChallenge.ts
var respondToAuthChallenge;
var init_respondToAuthChallenge = __esm({
  "src/embeddedPool/operations/respondToAuthChallenge.ts"() {
    "use strict";
    init_challenges();
    init_operation();
    respondToAuthChallenge = clientOperation((input, scope) => answerChallenge(scope, {
      name: input.ChallengeName,
      session: input.Session,
      responses: input.ChallengeResponses ?? {},
      clientMetadata: input.ClientMetadata,
      ipAddress: input.UserContextData?.IpAddress
    }));
  }
});

// src/embeddedPool/operations/revokeToken.ts
function unsupported2(token2) {
  return token2.split(".").length === 3 ? new PoolException("UnsupportedTokenTypeException", "Unsupported token type") : new PoolException("InvalidParameterException", "Invalid Refresh Token");
}
var revokeToken2;
var init_revokeToken = __esm({
  "src/embeddedPool/operations/revokeToken.ts"() {
    "use strict";
    init_exceptions();
    init_operation();
    init_records();
    init_secretHash();
    init_tokens();
    revokeToken2 = clientOperation(async (input, { services, pool, client }) => {
      if (!checkClientSecret(client, input.ClientSecret)) throw new PoolException("UnauthorizedException", "Unable to verify client secret");
      if (client.EnableTokenRevocation === false) throw new PoolException("UnsupportedOperationException", "Token revocation is not enabled for this client");
      const claims = await openRefreshToken(services, pool, input.Token);
      if (!claims) throw unsupported2(input.Token);
      if (claims.clientId !== client.ClientId) throw new PoolException("UnauthorizedException", "Token was not issued to this client");
      await services.store.transaction((transaction) => transaction.remove(keys2.grant(pool.Id, claims.userKey, claims.originJti)));
      return {};
    });
  }
});

// src/embeddedPool/operations/revokeUserSession.ts
var revokeUserSession2;
var init_revokeUserSession = __esm({
  "src/embeddedPool/operations/revokeUserSession.ts"() {
    "use strict";
    init_exceptions();
    init_operation();
    init_userSessions();
    revokeUserSession2 = callerOperation(({ SessionId }, { services, pool, user: user2, grant }) => {
      if (SessionId === sessionIdOf(grant)) throw invalidParameter("The current session cannot be revoked.");
      return endSession(services, pool, user2, SessionId);
    });
  }
});

// src/embeddedPool/operations/setUserMfaPreference.ts
var setUserMfaPreference2;
var init_setUserMfaPreference = __esm({
  "src/embeddedPool/operations/setUserMfaPreference.ts"() {
    "use strict";
    init_mfaPreference();
    init_operation();
    setUserMfaPreference2 = callerOperation((input, scope) => changeMfaPreference(scope, input));
  }
});

// src/embeddedPool/operations/setUserPoolMfaConfig.ts
function configured2(pool, { UserPoolId: _id, MfaConfiguration: mode2, ...given }) {
  if (mode2 === "OFF" && (given.SmsMfaConfiguration || given.SoftwareTokenMfaConfiguration?.Enabled)) {
    throw invalidParameter("Invalid MFA configuration given, can't turn off MFA and configure an MFA together.");
  }
  const { SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration, ...rest } = pool;
  const kept2 = mode2 === void 0 ? { SmsMfaConfiguration, SoftwareTokenMfaConfiguration, EmailMfaConfiguration } : { MfaConfiguration: mode2 };
  const { SmsConfiguration, SmsAuthenticationMessage } = given.SmsMfaConfiguration ?? {};
  const changed2 = withoutAbsent({ ...rest, ...kept2, ...withoutAbsent({ ...given, SmsConfiguration, SmsAuthenticationMessage }) });
  if (changed2.MfaConfiguration !== "OFF" && offeredMethods(changed2).length === 0) {
    throw invalidParameter("Invalid MFA Configuration given. SMS MFA, Email MFA, or Software Token MFA must be enabled.");
  }
  return changed2;
}
function withoutAbsent(members) {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== void 0));
}
var setUserPoolMfaConfig;
var init_setUserPoolMfaConfig = __esm({
  "src/embeddedPool/operations/setUserPoolMfaConfig.ts"() {
    "use strict";
    init_exceptions();
    init_mfa();
    init_operation();
    init_poolRecords();
    init_pools();
    init_records();
    setUserPoolMfaConfig = poolOperation((input, { services, pool }) => services.store.transaction((transaction) => {
      const changed2 = { ...configured2(poolById(transaction, pool.Id), input), modifiedAt: services.now().getTime() };
      transaction.put(keys2.pool(pool.Id), changed2);
      return showMfaConfig(changed2);
    }));
  }
});

// src/embeddedPool/operations/setUserSettings.ts
var setUserSettings;
var init_setUserSettings = __esm({
  "src/embeddedPool/operations/setUserSettings.ts"() {
    "use strict";
    init_mfaPreference();
    init_operation();
    setUserSettings = callerOperation(({ MFAOptions }, scope) => changeMfaOptions(scope, MFAOptions));
  }
});

// src/embeddedPool/operations/signUp.ts
var signUp2;
var init_signUp = __esm({
  "src/embeddedPool/operations/signUp.ts"() {
    "use strict";
    init_attributes();
    init_authEvents();
    init_codes();
    init_delivery();
    init_exceptions();
    init_newUser();
    init_operation();
    init_password();
    init_pools();
    init_signUpSession();
    init_customMessage();
    init_signUpTriggers();
    init_users();
    signUp2 = clientOperation(recordedAs("SignUp", async (input, { services, pool, client, user: existing }) => {
      if (pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly) throw notAuthorized("SignUp is not permitted for this user pool");
      if (input.Password) checkPolicy(pool, input.Password);
      else if (!allowsNoPassword(pool)) throw invalidParameter("Password is required");
      const attributes3 = checkAttributes(input.UserAttributes, { pool, client });
      const draft = newUser(services, pool, { name: input.Username, attributes: attributes3, status: "UNCONFIRMED" });
      requireAttributes(pool, draft.attributes);
      if (existing && existing.username === input.Username) throw new PoolException("UsernameExistsException", "User already exists");
      const context = { pool, client, clientMetadata: input.ClientMetadata };
      const user2 = await preSignUp(services, draft, { ...context, source: "PreSignUp_SignUp", validationData: input.ValidationData });
      const attribute2 = user2.status === "UNCONFIRMED" ? signUpDelivery(pool, user2) : void 0;
      const texts = attribute2 ? await customMessage(services, "SignUp", { ...context, user: user2 }) : {};
      const password4 = input.Password ? { password: await hashPassword(pool, user2.username, input.Password, services) } : {};
      const { created, CodeDeliveryDetails } = await services.store.transaction((transaction) => {
        const created2 = insertUser(transaction, pool, { ...user2, ...password4 });
        const CodeDeliveryDetails2 = attribute2 && sendCode(transaction, services, { pool, user: created2, purpose: "signUp", attribute: attribute2, texts });
        return { created: created2, CodeDeliveryDetails: CodeDeliveryDetails2 };
      });
      const UserConfirmed = created.status === "CONFIRMED";
      if (UserConfirmed) await postConfirmation(services, created, "PostConfirmation_ConfirmSignUp", context);
      const Session2 = UserConfirmed ? void 0 : await signUpSession(services, client, created);
      return { UserConfirmed, UserSub: created.sub, ...CodeDeliveryDetails ? { CodeDeliveryDetails } : {}, ...Session2 === void 0 ? {} : { Session: Session2 } };
    }));
  }
});

// src/embeddedPool/operations/startWebAuthnRegistration.ts
var startWebAuthnRegistration;
var init_startWebAuthnRegistration = __esm({
  "src/embeddedPool/operations/startWebAuthnRegistration.ts"() {
    "use strict";
    init_operation();
    init_passkeyRegistration();
    startWebAuthnRegistration = callerOperation(async (_input, caller) => ({
      CredentialCreationOptions: await beginRegistration(caller)
    }));
  }
});

// src/embeddedPool/operations/updateAuthEventFeedback.ts
var updateAuthEventFeedback;
var init_updateAuthEventFeedback = __esm({
  "src/embeddedPool/operations/updateAuthEventFeedback.ts"() {
    "use strict";
    init_authEvents();
    init_operation();
    updateAuthEventFeedback = userOperation(async ({ EventId: eventId, FeedbackToken: token2, FeedbackValue: value }, { services, pool, user: user2 }) => {
      requireEvents(pool);
      await checkFeedbackToken(services, pool, user2, { eventId, token: token2 });
      await giveFeedback(services, pool, user2, { eventId, value, provider: "User" });
    });
  }
});

// src/embeddedPool/operations/updateDeviceStatus.ts
var updateDeviceStatus;
var init_updateDeviceStatus = __esm({
  "src/embeddedPool/operations/updateDeviceStatus.ts"() {
    "use strict";
    init_devices();
    init_operation();
    updateDeviceStatus = callerOperation(({ DeviceKey, DeviceRememberedStatus: DeviceRememberedStatus2 }, owner) => setRemembered(owner, DeviceKey, DeviceRememberedStatus2));
  }
});

// src/embeddedPool/operations/updateGroup.ts
var updateGroup2;
var init_updateGroup = __esm({
  "src/embeddedPool/operations/updateGroup.ts"() {
    "use strict";
    init_groups();
    init_operation();
    init_records();
    updateGroup2 = poolOperation(({ UserPoolId: _id, GroupName, ...changes }, { services, pool }) => services.store.transaction((transaction) => {
      const group2 = { ...requireGroup(transaction, pool, GroupName), ...changes, modifiedAt: services.now().getTime() };
      transaction.put(keys2.group(pool.Id, GroupName), group2);
      return { Group: showGroup(group2) };
    }));
  }
});

// src/embeddedPool/operations/updateUserAttributes.ts
var updateUserAttributes2;
var init_updateUserAttributes = __esm({
  "src/embeddedPool/operations/updateUserAttributes.ts"() {
    "use strict";
    init_attributes();
    init_codes();
    init_operation();
    init_customMessage();
    init_users();
    updateUserAttributes2 = callerOperation(async (input, { services, pool, client, user: user2 }) => {
      const given = checkAttributes(input.UserAttributes, { pool, user: user2, client });
      const automatic = ["email", "phone_number"].filter((name2) => pool.AutoVerifiedAttributes?.includes(name2));
      const held = new Set(pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate ?? []);
      const texts = automatic.some((name2) => given[name2]) ? await customMessage(services, "UpdateUserAttribute", { pool, client, user: user2, clientMetadata: input.ClientMetadata }) : {};
      return changeUser(services, pool, user2.key, (current, transaction) => {
        const changed2 = automatic.filter((name2) => given[name2] && given[name2] !== current.attributes[name2]);
        const now = Object.fromEntries(Object.entries(given).filter(([name2, value]) => !held.has(name2) || value === ""));
        current.attributes = applyAttributes(current.attributes, now);
        const CodeDeliveryDetailsList = changed2.map((attribute2) => sendCode(transaction, services, { pool, user: current, purpose: `attribute:${attribute2}`, attribute: attribute2, destination: given[attribute2] ?? "", texts }));
        return { CodeDeliveryDetailsList };
      });
    });
  }
});

// src/embeddedPool/operations/updateUserPool.ts
var updateUserPool;
var init_updateUserPool = __esm({
  "src/embeddedPool/operations/updateUserPool.ts"() {
    "use strict";
    init_operation();
    init_poolRecords();
    init_pools();
    init_records();
    updateUserPool = poolOperation(({ UserPoolId: _id, ...settings2 }, { services, pool }) => services.store.transaction((transaction) => {
      transaction.put(keys2.pool(pool.Id), replacedPool(services, poolById(transaction, pool.Id), settings2));
    }));
  }
});

// src/embeddedPool/operations/updateUserPoolClient.ts
var updateUserPoolClient;
var init_updateUserPoolClient = __esm({
  "src/embeddedPool/operations/updateUserPoolClient.ts"() {
    "use strict";
    init_operation();
    init_poolRecords();
    init_pools();
    updateUserPoolClient = poolOperation(({ UserPoolId: _id, ClientId, ...settings2 }, { services, pool }) => services.store.transaction((transaction) => {
      const before = clientById(transaction, ClientId, pool.Id);
      const after = replacedClient(services, pool, before, settings2);
      removeClient(transaction, before);
      putClient(transaction, after);
      return { UserPoolClient: showClient(after) };
    }));
  }
});

// src/embeddedPool/operations/verifySoftwareToken.ts
var verifySoftwareToken2;
var init_verifySoftwareToken = __esm({
  "src/embeddedPool/operations/verifySoftwareToken.ts"() {
    "use strict";
    init_operation();
    init_tokenSetup();
    verifySoftwareToken2 = serviceOperation(({ UserCode, FriendlyDeviceName, ...proof }, { services }) => withTokenOwner(services, proof, async (owner) => {
      await acceptToken(owner, UserCode, FriendlyDeviceName);
      return { Status: "SUCCESS", ...await goOn(owner, { verified: "true" }) };
    }));
  }
});

// src/embeddedPool/operations/verifyUserAttribute.ts
var verifyUserAttribute;
var init_verifyUserAttribute = __esm({
  "src/embeddedPool/operations/verifyUserAttribute.ts"() {
    "use strict";
    init_codes();
    init_exceptions();
    init_operation();
    init_users();
    verifyUserAttribute = callerOperation(async ({ AttributeName, Code }, { services, pool, user: user2 }) => {
      if (AttributeName !== "email" && AttributeName !== "phone_number") throw invalidParameter(`Attribute ${AttributeName} is not verifiable.`);
      const { destination, spend } = await proveCode(services, pool, user2, `attribute:${AttributeName}`, Code);
      const held = pool.UserAttributeUpdateSettings?.AttributesRequireVerificationBeforeUpdate?.includes(AttributeName) ?? false;
      await changeUser(services, pool, user2.key, (current, transaction) => {
        spend(transaction);
        if (!held && current.attributes[AttributeName] !== destination) throw expired();
        current.attributes[AttributeName] = destination;
        current.attributes[`${AttributeName}_verified`] = "true";
      });
      return {};
    });
  }
});

// src/embeddedPool/operations/index.ts
var operations;
var init_operations = __esm({
  "src/embeddedPool/operations/index.ts"() {
    "use strict";
    init_addCustomAttributes();
    init_adminAddUserToGroup();
    init_adminConfirmSignUp();
    init_adminCreateUser();
    init_adminDeleteSoftwareToken();
    init_adminDeleteUser();
    init_adminDeleteUserAttributes();
    init_adminDisableProviderForUser();
    init_adminDisableUser();
    init_adminEnableUser();
    init_adminForgetDevice();
    init_adminGetDevice();
    init_adminGetUser();
    init_adminGetUserAuthFactors();
    init_adminInitiateAuth();
    init_adminLinkProviderForUser();
    init_adminListDevices();
    init_adminListGroupsForUser();
    init_adminListUserAuthEvents();
    init_adminListUserSessions();
    init_adminRemoveUserFromGroup();
    init_adminResetUserPassword();
    init_adminRespondToAuthChallenge();
    init_adminRevokeUserSession();
    init_adminSetUserMfaPreference();
    init_adminSetUserPassword();
    init_adminSetUserSettings();
    init_adminUpdateAuthEventFeedback();
    init_adminUpdateDeviceStatus();
    init_adminUpdateUserAttributes();
    init_adminUserGlobalSignOut();
    init_associateSoftwareToken();
    init_changePassword();
    init_completeWebAuthnRegistration();
    init_confirmDevice();
    init_confirmForgotPassword();
    init_confirmSignUp();
    init_createGroup();
    init_createUserPool();
    init_createUserPoolClient();
    init_deleteGroup();
    init_deleteUser();
    init_deleteUserAttributes();
    init_deleteUserPool();
    init_deleteUserPoolClient();
    init_deleteWebAuthnCredential();
    init_describeUserPool();
    init_describeUserPoolClient();
    init_forgetDevice();
    init_forgotPassword();
    init_getClientToken();
    init_getDevice();
    init_getGroup();
    init_getTokensFromRefreshToken();
    init_getUser();
    init_getUserAttributeVerificationCode();
    init_getUserAuthFactors();
    init_getUserPoolMfaConfig();
    init_globalSignOut();
    init_initiateAuth();
    init_listDevices();
    init_listGroups();
    init_listUserPoolClients();
    init_listUserPools();
    init_listUsers();
    init_listUserSessions();
    init_listUsersInGroup();
    init_listWebAuthnCredentials();
    init_resendConfirmationCode();
    init_respondToAuthChallenge();
    init_revokeToken();
    init_revokeUserSession();
    init_setUserMfaPreference();
    init_setUserPoolMfaConfig();
    init_setUserSettings();
    init_signUp();
    init_startWebAuthnRegistration();
    init_updateAuthEventFeedback();
    init_updateDeviceStatus();
    init_updateGroup();
    init_updateUserAttributes();
    init_updateUserPool();
    init_updateUserPoolClient();
    init_verifySoftwareToken();
    init_verifyUserAttribute();
    operations = {
      AddCustomAttributes: addCustomAttributes,
      AdminAddUserToGroup: adminAddUserToGroup,
      AdminConfirmSignUp: adminConfirmSignUp,
      AdminCreateUser: adminCreateUser,
      AdminDeleteSoftwareToken: adminDeleteSoftwareToken,
      AdminDeleteUser: adminDeleteUser,
      AdminDeleteUserAttributes: adminDeleteUserAttributes,
      AdminDisableProviderForUser: adminDisableProviderForUser,
      AdminDisableUser: adminDisableUser,
      AdminEnableUser: adminEnableUser,
      AdminForgetDevice: adminForgetDevice,
      AdminGetDevice: adminGetDevice,
      AdminGetUser: adminGetUser,
      AdminGetUserAuthFactors: adminGetUserAuthFactors,
      AdminInitiateAuth: adminInitiateAuth,
      AdminLinkProviderForUser: adminLinkProviderForUser,
      AdminListDevices: adminListDevices,
      AdminListGroupsForUser: adminListGroupsForUser,
      AdminListUserAuthEvents: adminListUserAuthEvents,
      AdminListUserSessions: adminListUserSessions,
      AdminRemoveUserFromGroup: adminRemoveUserFromGroup,
      AdminResetUserPassword: adminResetUserPassword,
      AdminRespondToAuthChallenge: adminRespondToAuthChallenge,
      AdminRevokeUserSession: adminRevokeUserSession,
      AdminSetUserMFAPreference: adminSetUserMfaPreference,
      AdminSetUserPassword: adminSetUserPassword,
      AdminSetUserSettings: adminSetUserSettings,
      AdminUpdateAuthEventFeedback: adminUpdateAuthEventFeedback,
      AdminUpdateDeviceStatus: adminUpdateDeviceStatus,
      AdminUpdateUserAttributes: adminUpdateUserAttributes,
      AdminUserGlobalSignOut: adminUserGlobalSignOut,
      AssociateSoftwareToken: associateSoftwareToken2,
      ChangePassword: changePassword2,
      CompleteWebAuthnRegistration: completeWebAuthnRegistration,
      ConfirmDevice: confirmDevice,
      ConfirmForgotPassword: confirmForgotPassword2,
      ConfirmSignUp: confirmSignUp2,
      CreateGroup: createGroup2,
      CreateUserPool: createUserPool,
      CreateUserPoolClient: createUserPoolClient,
      DeleteGroup: deleteGroup2,
      DeleteUser: deleteUser2,
      DeleteUserAttributes: deleteUserAttributes2,
      DeleteUserPool: deleteUserPool,
      DeleteUserPoolClient: deleteUserPoolClient,
      DeleteWebAuthnCredential: deleteWebAuthnCredential,
      DescribeUserPool: describeUserPool,
      DescribeUserPoolClient: describeUserPoolClient,
      ForgetDevice: forgetDevice2,
      ForgotPassword: forgotPassword2,
      GetClientToken: getClientToken,
      GetDevice: getDevice,
      GetGroup: getGroup,
      GetTokensFromRefreshToken: getTokensFromRefreshToken,
      GetUser: getUser,
      GetUserAttributeVerificationCode: getUserAttributeVerificationCode,
      GetUserAuthFactors: getUserAuthFactors,
      GetUserPoolMfaConfig: getUserPoolMfaConfig,
      GlobalSignOut: globalSignOut,
      InitiateAuth: initiateAuth,
      ListDevices: listDevices2,
      ListGroups: listGroups,
      ListUserPoolClients: listUserPoolClients,
      ListUserPools: listUserPools,
      ListUsers: listUsers,
      ListUserSessions: listUserSessions,
      ListUsersInGroup: listUsersInGroup,
      ListWebAuthnCredentials: listWebAuthnCredentials,
      ResendConfirmationCode: resendConfirmationCode2,
      RespondToAuthChallenge: respondToAuthChallenge,
      RevokeToken: revokeToken2,
      RevokeUserSession: revokeUserSession2,
      SetUserMFAPreference: setUserMfaPreference2,
      SetUserPoolMfaConfig: setUserPoolMfaConfig,
      SetUserSettings: setUserSettings,
      SignUp: signUp2,
      StartWebAuthnRegistration: startWebAuthnRegistration,
      UpdateAuthEventFeedback: updateAuthEventFeedback,
      UpdateDeviceStatus: updateDeviceStatus,
      UpdateGroup: updateGroup2,
      UpdateUserAttributes: updateUserAttributes2,
      UpdateUserPool: updateUserPool,
      UpdateUserPoolClient: updateUserPoolClient,
      VerifySoftwareToken: verifySoftwareToken2,
      VerifyUserAttribute: verifyUserAttribute
    };
  }
});

// src/embeddedPool/patterns.ts
function patternOf(source) {
  const known2 = compiled.get(source);
  if (known2) return known2;
  const dotAll = source.startsWith("(?s)");
  const flags2 = `${source.includes("\\p{") ? "u" : ""}${dotAll ? "s" : ""}`;
  const made = new RegExp(`^(?:${dotAll ? source.slice("(?s)".length) : source})$`, flags2);
  compiled.set(source, made);
  return made;
}
var compiled;
var init_patterns = __esm({
  "src/embeddedPool/patterns.ts"() {
    "use strict";
    compiled = /* @__PURE__ */ new Map();
  }
});

// src/embeddedPool/requestModelData.ts
var operationFacts, shapes;
var init_requestModelData = __esm({
  "src/embeddedPool/requestModelData.ts"() {
    "use strict";
    operationFacts = {
      AddCustomAttributes: { "input": "AddCustomAttributesRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserImportInProgressException"] },
      AddUserPoolClientSecret: { "input": "AddUserPoolClientSecretRequest", "throws": ["AccessDeniedException", "InternalServerException", "InvalidParameterException", "LimitExceededException", "ResourceNotFoundException", "TooManyRequestsException"] },
      AdminAddUserToGroup: { "input": "AdminAddUserToGroupRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminConfirmSignUp: { "input": "AdminConfirmSignUpRequest", "throws": ["InternalErrorException", "InvalidLambdaResponseException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyFailedAttemptsException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotFoundException"] },
      AdminCreateUser: { "input": "AdminCreateUserRequest", "throws": ["CodeDeliveryFailureException", "InternalErrorException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidPasswordException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "NotAuthorizedException", "OperationNotEnabledException", "PreconditionNotMetException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UnsupportedUserStateException", "UserLambdaValidationException", "UsernameExistsException", "UserNotFoundException"] },
      AdminDeleteSoftwareToken: { "input": "AdminDeleteSoftwareTokenRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      AdminDeleteUserAttributes: { "input": "AdminDeleteUserAttributesRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminDeleteUser: { "input": "AdminDeleteUserRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminDisableProviderForUser: { "input": "AdminDisableProviderForUserRequest", "throws": ["AliasExistsException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminDisableUser: { "input": "AdminDisableUserRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminEnableUser: { "input": "AdminEnableUserRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminForgetDevice: { "input": "AdminForgetDeviceRequest", "throws": ["InternalErrorException", "InvalidParameterException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminGetDevice: { "input": "AdminGetDeviceRequest", "throws": ["InternalErrorException", "InvalidParameterException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      AdminGetUserAuthFactors: { "input": "AdminGetUserAuthFactorsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminGetUser: { "input": "AdminGetUserRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminInitiateAuth: { "input": "AdminInitiateAuthRequest", "throws": ["FeatureUnavailableInTierException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "InvalidUserPoolConfigurationException", "MFAMethodNotFoundException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UnsupportedOperationException", "UserLambdaValidationException", "UserNotConfirmedException", "UserNotFoundException"] },
      AdminLinkProviderForUser: { "input": "AdminLinkProviderForUserRequest", "throws": ["AliasExistsException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminListDevices: { "input": "AdminListDevicesRequest", "throws": ["InternalErrorException", "InvalidParameterException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      AdminListGroupsForUser: { "input": "AdminListGroupsForUserRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminListUserAuthEvents: { "input": "AdminListUserAuthEventsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException", "UserPoolAddOnNotEnabledException"] },
      AdminListUserSessions: { "input": "AdminListUserSessionsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminRemoveUserFromGroup: { "input": "AdminRemoveUserFromGroupRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminResetUserPassword: { "input": "AdminResetUserPasswordRequest", "throws": ["InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotFoundException"] },
      AdminRespondToAuthChallenge: { "input": "AdminRespondToAuthChallengeRequest", "throws": ["AliasExistsException", "CodeMismatchException", "ExpiredCodeException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidPasswordException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "InvalidUserPoolConfigurationException", "MFAMethodNotFoundException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordHistoryPolicyViolationException", "PasswordResetRequiredException", "ResourceNotFoundException", "SoftwareTokenMFANotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotConfirmedException", "UserNotFoundException"] },
      AdminRevokeUserSession: { "input": "AdminRevokeUserSessionRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminSetUserMFAPreference: { "input": "AdminSetUserMFAPreferenceRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "UserNotConfirmedException", "UserNotFoundException"] },
      AdminSetUserPassword: { "input": "AdminSetUserPasswordRequest", "throws": ["InternalErrorException", "InvalidParameterException", "InvalidPasswordException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordHistoryPolicyViolationException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminSetUserSettings: { "input": "AdminSetUserSettingsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "UserNotFoundException"] },
      AdminUpdateAuthEventFeedback: { "input": "AdminUpdateAuthEventFeedbackRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException", "UserPoolAddOnNotEnabledException"] },
      AdminUpdateDeviceStatus: { "input": "AdminUpdateDeviceStatusRequest", "throws": ["InternalErrorException", "InvalidParameterException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AdminUpdateUserAttributes: { "input": "AdminUpdateUserAttributesRequest", "throws": ["AliasExistsException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotFoundException"] },
      AdminUserGlobalSignOut: { "input": "AdminUserGlobalSignOutRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException"] },
      AssociateSoftwareToken: { "input": "AssociateSoftwareTokenRequest", "unsigned": true, "throws": ["ConcurrentModificationException", "ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "SoftwareTokenMFANotFoundException"] },
      ChangePassword: { "input": "ChangePasswordRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "InvalidPasswordException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordHistoryPolicyViolationException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      CompleteWebAuthnRegistration: { "input": "CompleteWebAuthnRegistrationRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "TooManyRequestsException", "WebAuthnChallengeNotFoundException", "WebAuthnClientMismatchException", "WebAuthnCredentialNotSupportedException", "WebAuthnNotEnabledException", "WebAuthnOriginNotAllowedException", "WebAuthnRelyingPartyMismatchException"] },
      ConfirmDevice: { "input": "ConfirmDeviceRequest", "unsigned": true, "throws": ["DeviceKeyExistsException", "ForbiddenException", "InternalErrorException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidPasswordException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UsernameExistsException", "UserNotConfirmedException", "UserNotFoundException"] },
      ConfirmForgotPassword: { "input": "ConfirmForgotPasswordRequest", "unsigned": true, "throws": ["CodeMismatchException", "ExpiredCodeException", "ForbiddenException", "InternalErrorException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidPasswordException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordHistoryPolicyViolationException", "ResourceNotFoundException", "TooManyFailedAttemptsException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotConfirmedException", "UserNotFoundException"] },
      ConfirmSignUp: { "input": "ConfirmSignUpRequest", "unsigned": true, "throws": ["AliasExistsException", "CodeMismatchException", "ExpiredCodeException", "ForbiddenException", "InternalErrorException", "InvalidLambdaResponseException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyFailedAttemptsException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotFoundException"] },
      CreateGroup: { "input": "CreateGroupRequest", "throws": ["GroupExistsException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      CreateIdentityProvider: { "input": "CreateIdentityProviderRequest", "throws": ["DuplicateProviderException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException"] },
      CreateManagedLoginBranding: { "input": "CreateManagedLoginBrandingRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "ManagedLoginBrandingExistsException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      CreateResourceServer: { "input": "CreateResourceServerRequest", "throws": ["InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      CreateTerms: { "input": "CreateTermsRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TermsExistsException", "TooManyRequestsException"] },
      CreateUserImportJob: { "input": "CreateUserImportJobRequest", "throws": ["InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "PreconditionNotMetException", "ResourceNotFoundException", "TooManyRequestsException"] },
      CreateUserPoolClient: { "input": "CreateUserPoolClientRequest", "throws": ["FeatureUnavailableInTierException", "InternalErrorException", "InvalidOAuthFlowException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "ScopeDoesNotExistException", "TooManyRequestsException"] },
      CreateUserPool: { "input": "CreateUserPoolRequest", "throws": ["FeatureUnavailableInTierException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "LimitExceededException", "NotAuthorizedException", "TierChangeNotAllowedException", "TooManyRequestsException", "UserPoolTaggingException"] },
      CreateUserPoolDomain: { "input": "CreateUserPoolDomainRequest", "throws": ["ConcurrentModificationException", "FeatureUnavailableInTierException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException"] },
      CreateUserPoolReplica: { "input": "CreateUserPoolReplicaRequest", "throws": ["FeatureUnavailableInTierException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserPoolTaggingException"] },
      DeleteGroup: { "input": "DeleteGroupRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DeleteIdentityProvider: { "input": "DeleteIdentityProviderRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException", "UnsupportedIdentityProviderException"] },
      DeleteManagedLoginBranding: { "input": "DeleteManagedLoginBrandingRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DeleteResourceServer: { "input": "DeleteResourceServerRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DeleteTerms: { "input": "DeleteTermsRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DeleteUserAttributes: { "input": "DeleteUserAttributesRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      DeleteUser: { "input": "DeleteUserRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      DeleteUserPoolClient: { "input": "DeleteUserPoolClientRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DeleteUserPoolClientSecret: { "input": "DeleteUserPoolClientSecretRequest", "throws": ["InternalServerException", "InvalidParameterException", "LimitExceededException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DeleteUserPool: { "input": "DeleteUserPoolRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserImportInProgressException"] },
      DeleteUserPoolDomain: { "input": "DeleteUserPoolDomainRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException"] },
      DeleteUserPoolReplica: { "input": "DeleteUserPoolReplicaRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DeleteWebAuthnCredential: { "input": "DeleteWebAuthnCredentialRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DescribeIdentityProvider: { "input": "DescribeIdentityProviderRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DescribeManagedLoginBrandingByClient: { "input": "DescribeManagedLoginBrandingByClientRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DescribeManagedLoginBranding: { "input": "DescribeManagedLoginBrandingRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DescribeResourceServer: { "input": "DescribeResourceServerRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DescribeRiskConfiguration: { "input": "DescribeRiskConfigurationRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserPoolAddOnNotEnabledException"] },
      DescribeTermsByClient: { "input": "DescribeTermsByClientRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DescribeTerms: { "input": "DescribeTermsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DescribeUserImportJob: { "input": "DescribeUserImportJobRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DescribeUserPoolClient: { "input": "DescribeUserPoolClientRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      DescribeUserPool: { "input": "DescribeUserPoolRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserPoolTaggingException"] },
      DescribeUserPoolDomain: { "input": "DescribeUserPoolDomainRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException"] },
      ForgetDevice: { "input": "ForgetDeviceRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      ForgotPassword: { "input": "ForgotPasswordRequest", "unsigned": true, "throws": ["CodeDeliveryFailureException", "ForbiddenException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotFoundException"] },
      GetCSVHeader: { "input": "GetCSVHeaderRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GetClientToken: { "input": "GetClientTokenRequest", "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GetDevice: { "input": "GetDeviceRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      GetGroup: { "input": "GetGroupRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GetIdentityProviderByIdentifier: { "input": "GetIdentityProviderByIdentifierRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GetLogDeliveryConfiguration: { "input": "GetLogDeliveryConfigurationRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GetProvisionedLimit: { "input": "GetProvisionedLimitRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GetSigningCertificate: { "input": "GetSigningCertificateRequest", "throws": ["InternalErrorException", "InvalidParameterException", "OperationNotEnabledException", "ResourceNotFoundException"] },
      GetTokensFromRefreshToken: { "input": "GetTokensFromRefreshTokenRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidLambdaResponseException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "RefreshTokenReuseException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotFoundException"] },
      GetUICustomization: { "input": "GetUICustomizationRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GetUserAttributeVerificationCode: { "input": "GetUserAttributeVerificationCodeRequest", "unsigned": true, "throws": ["CodeDeliveryFailureException", "ForbiddenException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotConfirmedException", "UserNotFoundException"] },
      GetUserAuthFactors: { "input": "GetUserAuthFactorsRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      GetUser: { "input": "GetUserRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      GetUserPoolClientSessionConfiguration: { "input": "GetUserPoolClientSessionConfigurationRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GetUserPoolMfaConfig: { "input": "GetUserPoolMfaConfigRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GetUserPoolSessionConfiguration: { "input": "GetUserPoolSessionConfigurationRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      GlobalSignOut: { "input": "GlobalSignOutRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException"] },
      InitiateAuth: { "input": "InitiateAuthRequest", "unsigned": true, "throws": ["FeatureUnavailableInTierException", "ForbiddenException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UnsupportedOperationException", "UserLambdaValidationException", "UserNotConfirmedException", "UserNotFoundException"] },
      ListDevices: { "input": "ListDevicesRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      ListGroups: { "input": "ListGroupsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListIdentityProviders: { "input": "ListIdentityProvidersRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListResourceServers: { "input": "ListResourceServersRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListTagsForResource: { "input": "ListTagsForResourceRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListTerms: { "input": "ListTermsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListUserImportJobs: { "input": "ListUserImportJobsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListUserPoolClientSecrets: { "input": "ListUserPoolClientSecretsRequest", "throws": ["InternalServerException", "InvalidParameterException", "LimitExceededException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListUserPoolClients: { "input": "ListUserPoolClientsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListUserPoolReplicas: { "input": "ListUserPoolReplicasRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListUserPools: { "input": "ListUserPoolsRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "TooManyRequestsException"] },
      ListUserSessions: { "input": "ListUserSessionsRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      ListUsers: { "input": "ListUsersRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListUsersInGroup: { "input": "ListUsersInGroupRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      ListWebAuthnCredentials: { "input": "ListWebAuthnCredentialsRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "TooManyRequestsException"] },
      ResendConfirmationCode: { "input": "ResendConfirmationCodeRequest", "unsigned": true, "throws": ["CodeDeliveryFailureException", "ForbiddenException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotFoundException"] },
      RespondToAuthChallenge: { "input": "RespondToAuthChallengeRequest", "unsigned": true, "throws": ["AliasExistsException", "CodeMismatchException", "ExpiredCodeException", "ForbiddenException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidPasswordException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "InvalidUserPoolConfigurationException", "MFAMethodNotFoundException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordHistoryPolicyViolationException", "PasswordResetRequiredException", "ResourceNotFoundException", "SoftwareTokenMFANotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotConfirmedException", "UserNotFoundException"] },
      RevokeToken: { "input": "RevokeTokenRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "OperationNotEnabledException", "TooManyRequestsException", "UnauthorizedException", "UnsupportedOperationException", "UnsupportedTokenTypeException"] },
      RevokeUserSession: { "input": "RevokeUserSessionRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      SetLogDeliveryConfiguration: { "input": "SetLogDeliveryConfigurationRequest", "throws": ["FeatureUnavailableInTierException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException"] },
      SetRiskConfiguration: { "input": "SetRiskConfigurationRequest", "throws": ["CodeDeliveryFailureException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserPoolAddOnNotEnabledException"] },
      SetUICustomization: { "input": "SetUICustomizationRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      SetUserMFAPreference: { "input": "SetUserMFAPreferenceRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "UserNotConfirmedException", "UserNotFoundException"] },
      SetUserPoolClientSessionConfiguration: { "input": "SetUserPoolClientSessionConfigurationRequest", "throws": ["ConcurrentModificationException", "FeatureUnavailableInTierException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      SetUserPoolMfaConfig: { "input": "SetUserPoolMfaConfigRequest", "throws": ["ConcurrentModificationException", "FeatureUnavailableInTierException", "InternalErrorException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      SetUserPoolSessionConfiguration: { "input": "SetUserPoolSessionConfigurationRequest", "throws": ["ConcurrentModificationException", "FeatureUnavailableInTierException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      SetUserSettings: { "input": "SetUserSettingsRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "UserNotConfirmedException", "UserNotFoundException"] },
      SignUp: { "input": "SignUpRequest", "unsigned": true, "throws": ["CodeDeliveryFailureException", "ForbiddenException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidPasswordException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UsernameExistsException"] },
      StartUserImportJob: { "input": "StartUserImportJobRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PreconditionNotMetException", "ResourceNotFoundException", "TooManyRequestsException"] },
      StartWebAuthnRegistration: { "input": "StartWebAuthnRegistrationRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "TooManyRequestsException", "WebAuthnConfigurationMissingException", "WebAuthnNotEnabledException"] },
      StopUserImportJob: { "input": "StopUserImportJobRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "PreconditionNotMetException", "ResourceNotFoundException", "TooManyRequestsException"] },
      TagResource: { "input": "TagResourceRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      UntagResource: { "input": "UntagResourceRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      UpdateAuthEventFeedback: { "input": "UpdateAuthEventFeedbackRequest", "unsigned": true, "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotFoundException", "UserPoolAddOnNotEnabledException"] },
      UpdateDeviceStatus: { "input": "UpdateDeviceStatusRequest", "unsigned": true, "throws": ["ForbiddenException", "InternalErrorException", "InvalidParameterException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      UpdateGroup: { "input": "UpdateGroupRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      UpdateIdentityProvider: { "input": "UpdateIdentityProviderRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "TooManyRequestsException", "UnsupportedIdentityProviderException"] },
      UpdateManagedLoginBranding: { "input": "UpdateManagedLoginBrandingRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      UpdateProvisionedLimit: { "input": "UpdateProvisionedLimitRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "ResourceNotFoundException", "ServiceQuotaExceededException", "TooManyRequestsException"] },
      UpdateResourceServer: { "input": "UpdateResourceServerRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      UpdateTerms: { "input": "UpdateTermsRequest", "throws": ["ConcurrentModificationException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TermsExistsException", "TooManyRequestsException"] },
      UpdateUserAttributes: { "input": "UpdateUserAttributesRequest", "unsigned": true, "throws": ["AliasExistsException", "CodeDeliveryFailureException", "CodeMismatchException", "ExpiredCodeException", "ForbiddenException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidLambdaResponseException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UnexpectedLambdaException", "UserLambdaValidationException", "UserNotConfirmedException", "UserNotFoundException"] },
      UpdateUserPoolClient: { "input": "UpdateUserPoolClientRequest", "throws": ["ConcurrentModificationException", "FeatureUnavailableInTierException", "InternalErrorException", "InvalidOAuthFlowException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "ScopeDoesNotExistException", "TooManyRequestsException"] },
      UpdateUserPool: { "input": "UpdateUserPoolRequest", "throws": ["ConcurrentModificationException", "FeatureUnavailableInTierException", "InternalErrorException", "InvalidEmailRoleAccessPolicyException", "InvalidParameterException", "InvalidSmsRoleAccessPolicyException", "InvalidSmsRoleTrustRelationshipException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TierChangeNotAllowedException", "TooManyRequestsException", "UserImportInProgressException", "UserPoolTaggingException"] },
      UpdateUserPoolDomain: { "input": "UpdateUserPoolDomainRequest", "throws": ["ConcurrentModificationException", "FeatureUnavailableInTierException", "InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      UpdateUserPoolReplica: { "input": "UpdateUserPoolReplicaRequest", "throws": ["InternalErrorException", "InvalidParameterException", "NotAuthorizedException", "OperationNotEnabledException", "ResourceNotFoundException", "TooManyRequestsException"] },
      VerifySoftwareToken: { "input": "VerifySoftwareTokenRequest", "unsigned": true, "throws": ["CodeMismatchException", "EnableSoftwareTokenMFAException", "ForbiddenException", "InternalErrorException", "InvalidParameterException", "InvalidUserPoolConfigurationException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "SoftwareTokenMFANotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] },
      VerifyUserAttribute: { "input": "VerifyUserAttributeRequest", "unsigned": true, "throws": ["AliasExistsException", "CodeMismatchException", "ExpiredCodeException", "ForbiddenException", "InternalErrorException", "InvalidParameterException", "LimitExceededException", "NotAuthorizedException", "OperationNotEnabledException", "PasswordResetRequiredException", "ResourceNotFoundException", "TooManyRequestsException", "UserNotConfirmedException", "UserNotFoundException"] }
    };
    shapes = {
      AccessTokenValidityType: { "kind": "integer", "min": 1, "max": 86400 },
      AccountRecoverySettingType: { "kind": "structure", "members": { "RecoveryMechanisms": "RecoveryMechanismsType" } },
      AccountTakeoverActionNotifyType: { "kind": "boolean" },
      AccountTakeoverActionType: { "kind": "structure", "required": ["Notify", "EventAction"], "members": { "Notify": "AccountTakeoverActionNotifyType", "EventAction": "AccountTakeoverEventActionType" } },
      AccountTakeoverActionsType: { "kind": "structure", "members": { "LowAction": "AccountTakeoverActionType", "MediumAction": "AccountTakeoverActionType", "HighAction": "AccountTakeoverActionType" } },
      AccountTakeoverEventActionType: { "kind": "string", "enum": ["BLOCK", "MFA_IF_CONFIGURED", "MFA_REQUIRED", "NO_ACTION"] },
      AccountTakeoverRiskConfigurationType: { "kind": "structure", "required": ["Actions"], "members": { "NotifyConfiguration": "NotifyConfigurationType", "Actions": "AccountTakeoverActionsType" } },
      AddCustomAttributesRequest: { "kind": "structure", "required": ["UserPoolId", "CustomAttributes"], "members": { "UserPoolId": "UserPoolIdType", "CustomAttributes": "CustomAttributesListType" } },
      AddUserPoolClientSecretRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "ClientSecret": "ClientSecretType" } },
      AdminAddUserToGroupRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "GroupName"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "GroupName": "GroupNameType" } },
      AdminConfirmSignUpRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "ClientMetadata": "ClientMetadataType" } },
      AdminCreateUserConfigType: { "kind": "structure", "members": { "AllowAdminCreateUserOnly": "BooleanType", "UnusedAccountValidityDays": "AdminCreateUserUnusedAccountValidityDaysType", "InviteMessageTemplate": "MessageTemplateType" } },
      AdminCreateUserRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "UserAttributes": "AttributeListType", "ValidationData": "AttributeListType", "TemporaryPassword": "PasswordType", "ForceAliasCreation": "ForceAliasCreation", "MessageAction": "MessageActionType", "DesiredDeliveryMediums": "DeliveryMediumListType", "ClientMetadata": "ClientMetadataType" } },
      AdminCreateUserUnusedAccountValidityDaysType: { "kind": "integer", "min": 0, "max": 365 },
      AdminDeleteSoftwareTokenRequest: { "kind": "structure", "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType" }, "required": ["UserPoolId", "Username"] },
      AdminDeleteUserAttributesRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "UserAttributeNames"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "UserAttributeNames": "AttributeNameListType" } },
      AdminDeleteUserRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType" } },
      AdminDisableProviderForUserRequest: { "kind": "structure", "required": ["UserPoolId", "User"], "members": { "UserPoolId": "StringType", "User": "ProviderUserIdentifierType" } },
      AdminDisableUserRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType" } },
      AdminEnableUserRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType" } },
      AdminForgetDeviceRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "DeviceKey"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "DeviceKey": "DeviceKeyType" } },
      AdminGetDeviceRequest: { "kind": "structure", "required": ["DeviceKey", "UserPoolId", "Username"], "members": { "DeviceKey": "DeviceKeyType", "UserPoolId": "UserPoolIdType", "Username": "UsernameType" } },
      AdminGetUserAuthFactorsRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType" } },
      AdminGetUserRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType" } },
      AdminInitiateAuthRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId", "AuthFlow"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "AuthFlow": "AuthFlowType", "AuthParameters": "AuthParametersType", "ClientMetadata": "ClientMetadataType", "AnalyticsMetadata": "AnalyticsMetadataType", "ContextData": "ContextDataType", "Session": "SessionType" } },
      AdminLinkProviderForUserRequest: { "kind": "structure", "required": ["UserPoolId", "DestinationUser", "SourceUser"], "members": { "UserPoolId": "StringType", "DestinationUser": "ProviderUserIdentifierType", "SourceUser": "ProviderUserIdentifierType" } },
      AdminListDevicesRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "Limit": "QueryLimitType", "PaginationToken": "SearchPaginationTokenType" } },
      AdminListGroupsForUserRequest: { "kind": "structure", "required": ["Username", "UserPoolId"], "members": { "Username": "UsernameType", "UserPoolId": "UserPoolIdType", "Limit": "QueryLimitType", "NextToken": "PaginationKey" } },
      AdminListUserAuthEventsRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "MaxResults": "QueryLimitType", "NextToken": "PaginationKey" } },
      AdminListUserSessionsRequest: { "kind": "structure", "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "NextToken": "StringType" }, "required": ["UserPoolId", "Username"] },
      AdminRemoveUserFromGroupRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "GroupName"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "GroupName": "GroupNameType" } },
      AdminResetUserPasswordRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "ClientMetadata": "ClientMetadataType" } },
      AdminRespondToAuthChallengeRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId", "ChallengeName"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "ChallengeName": "ChallengeNameType", "ChallengeResponses": "ChallengeResponsesType", "Session": "SessionType", "AnalyticsMetadata": "AnalyticsMetadataType", "ContextData": "ContextDataType", "ClientMetadata": "ClientMetadataType" } },
      AdminRevokeUserSessionRequest: { "kind": "structure", "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "SessionId": "StringType", "RevokeAssociatedSessions": "StringType" }, "required": ["UserPoolId", "Username", "SessionId"] },
      AdminSetUserMFAPreferenceRequest: { "kind": "structure", "required": ["Username", "UserPoolId"], "members": { "SMSMfaSettings": "SMSMfaSettingsType", "SoftwareTokenMfaSettings": "SoftwareTokenMfaSettingsType", "EmailMfaSettings": "EmailMfaSettingsType", "WebAuthnMfaSettings": "WebAuthnMfaSettingsType", "Username": "UsernameType", "UserPoolId": "UserPoolIdType" } },
      AdminSetUserPasswordRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "Password"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "Password": "PasswordType", "Permanent": "BooleanType" } },
      AdminSetUserSettingsRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "MFAOptions"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "MFAOptions": "MFAOptionListType" } },
      AdminUpdateAuthEventFeedbackRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "EventId", "FeedbackValue"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "EventId": "EventIdType", "FeedbackValue": "FeedbackValueType" } },
      AdminUpdateDeviceStatusRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "DeviceKey"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "DeviceKey": "DeviceKeyType", "DeviceRememberedStatus": "DeviceRememberedStatusType" } },
      AdminUpdateUserAttributesRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "UserAttributes"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "UserAttributes": "AttributeListType", "ClientMetadata": "ClientMetadataType" } },
      AdminUserGlobalSignOutRequest: { "kind": "structure", "required": ["UserPoolId", "Username"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType" } },
      AdvancedSecurityAdditionalFlowsType: { "kind": "structure", "members": { "CustomAuthMode": "AdvancedSecurityEnabledModeType" } },
      AdvancedSecurityEnabledModeType: { "kind": "string", "enum": ["AUDIT", "ENFORCED"] },
      AdvancedSecurityModeType: { "kind": "string", "enum": ["OFF", "AUDIT", "ENFORCED"] },
      AliasAttributeType: { "kind": "string", "enum": ["phone_number", "email", "preferred_username"] },
      AliasAttributesListType: { "kind": "list", "of": "AliasAttributeType" },
      AllowedFirstAuthFactorsListType: { "kind": "list", "min": 1, "max": 5, "of": "AuthFactorType" },
      AnalyticsConfigurationType: { "kind": "structure", "members": { "ApplicationId": "HexStringType", "ApplicationArn": "ArnType", "RoleArn": "ArnType", "ExternalId": "StringType", "UserDataShared": "BooleanType" } },
      AnalyticsMetadataType: { "kind": "structure", "members": { "AnalyticsEndpointId": "StringType" } },
      ArnType: { "kind": "string", "min": 20, "max": 2048, "pattern": "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?" },
      AssetBytesType: { "kind": "blob", "max": 1e6 },
      AssetCategoryType: { "kind": "string", "enum": ["FAVICON_ICO", "FAVICON_SVG", "EMAIL_GRAPHIC", "SMS_GRAPHIC", "AUTH_APP_GRAPHIC", "PASSWORD_GRAPHIC", "PASSKEY_GRAPHIC", "PAGE_HEADER_LOGO", "PAGE_HEADER_BACKGROUND", "PAGE_FOOTER_LOGO", "PAGE_FOOTER_BACKGROUND", "PAGE_BACKGROUND", "FORM_BACKGROUND", "FORM_LOGO", "IDP_BUTTON_ICON"] },
      AssetExtensionType: { "kind": "string", "enum": ["ICO", "JPEG", "PNG", "SVG", "WEBP"] },
      AssetListType: { "kind": "list", "min": 0, "max": 40, "of": "AssetType" },
      AssetType: { "kind": "structure", "required": ["Category", "ColorMode", "Extension"], "members": { "Category": "AssetCategoryType", "ColorMode": "ColorSchemeModeType", "Extension": "AssetExtensionType", "Bytes": "AssetBytesType", "ResourceId": "ResourceIdType" } },
      AssociateSoftwareTokenRequest: { "kind": "structure", "members": { "AccessToken": "TokenModelType", "Session": "SessionType" } },
      AttributeDataType: { "kind": "string", "enum": ["String", "Number", "DateTime", "Boolean"] },
      AttributeListType: { "kind": "list", "of": "AttributeType" },
      AttributeMappingKeyType: { "kind": "string", "min": 1, "max": 32 },
      AttributeMappingType: { "kind": "map", "key": "AttributeMappingKeyType", "of": "StringType" },
      AttributeNameListType: { "kind": "list", "of": "AttributeNameType" },
      AttributeNameType: { "kind": "string", "min": 1, "max": 32, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\t\\n\\r ]+" },
      AttributeType: { "kind": "structure", "required": ["Name"], "members": { "Name": "AttributeNameType", "Value": "AttributeValueType" } },
      AttributeValueType: { "kind": "string", "max": 2048, "sensitive": true },
      AttributesRequireVerificationBeforeUpdateType: { "kind": "list", "of": "VerifiedAttributeType" },
      AuthFactorType: { "kind": "string", "enum": ["PASSWORD", "EMAIL_OTP", "SMS_OTP", "WEB_AUTHN", "SOFTWARE_TOKEN"] },
      AuthFlowType: { "kind": "string", "enum": ["USER_SRP_AUTH", "REFRESH_TOKEN_AUTH", "REFRESH_TOKEN", "CUSTOM_AUTH", "ADMIN_NO_SRP_AUTH", "USER_PASSWORD_AUTH", "ADMIN_USER_PASSWORD_AUTH", "USER_AUTH"] },
      AuthParametersType: { "kind": "map", "sensitive": true, "key": "StringType", "of": "StringType" },
      AuthSessionValidityType: { "kind": "integer", "min": 3, "max": 15 },
      BlockedIPRangeListType: { "kind": "list", "max": 200, "of": "StringType" },
      BooleanType: { "kind": "boolean" },
      CSSType: { "kind": "string", "min": 0, "max": 131072 },
      CallbackURLsListType: { "kind": "list", "min": 0, "max": 100, "of": "RedirectUrlType" },
      ChallengeNameType: { "kind": "string", "enum": ["SMS_MFA", "EMAIL_OTP", "SOFTWARE_TOKEN_MFA", "SELECT_MFA_TYPE", "MFA_SETUP", "PASSWORD_VERIFIER", "CUSTOM_CHALLENGE", "SELECT_CHALLENGE", "DEVICE_SRP_AUTH", "DEVICE_PASSWORD_VERIFIER", "ADMIN_NO_SRP_AUTH", "NEW_PASSWORD_REQUIRED", "SMS_OTP", "PASSWORD", "WEB_AUTHN", "PASSWORD_SRP"] },
      ChallengeResponsesType: { "kind": "map", "sensitive": true, "key": "StringType", "of": "StringType" },
      ChangePasswordRequest: { "kind": "structure", "required": ["ProposedPassword", "AccessToken"], "members": { "PreviousPassword": "PasswordType", "ProposedPassword": "PasswordType", "AccessToken": "TokenModelType" } },
      ClientIdType: { "kind": "string", "min": 1, "max": 128, "pattern": "[\\w+]+", "sensitive": true },
      ClientMetadataType: { "kind": "map", "key": "StringType", "of": "StringType" },
      ClientNameType: { "kind": "string", "min": 1, "max": 128, "pattern": "[\\w\\s+=,.@-]+" },
      ClientPermissionListType: { "kind": "list", "of": "ClientPermissionType" },
      ClientPermissionType: { "kind": "string", "min": 1, "max": 2048 },
      ClientSecretIdType: { "kind": "string", "min": 1, "max": 128 },
      ClientSecretType: { "kind": "string", "min": 24, "max": 64, "pattern": "[\\w+]+", "sensitive": true },
      CloudWatchLogsConfigurationType: { "kind": "structure", "members": { "LogGroupArn": "ArnType" } },
      ColorSchemeModeType: { "kind": "string", "enum": ["LIGHT", "DARK", "DYNAMIC"] },
      CompleteWebAuthnRegistrationRequest: { "kind": "structure", "required": ["AccessToken", "Credential"], "members": { "AccessToken": "TokenModelType", "Credential": "Document" } },
      CompromisedCredentialsActionsType: { "kind": "structure", "required": ["EventAction"], "members": { "EventAction": "CompromisedCredentialsEventActionType" } },
      CompromisedCredentialsEventActionType: { "kind": "string", "enum": ["BLOCK", "NO_ACTION"] },
      CompromisedCredentialsRiskConfigurationType: { "kind": "structure", "required": ["Actions"], "members": { "EventFilter": "EventFiltersType", "Actions": "CompromisedCredentialsActionsType" } },
      ConfirmDeviceRequest: { "kind": "structure", "required": ["AccessToken", "DeviceKey"], "members": { "AccessToken": "TokenModelType", "DeviceKey": "DeviceKeyType", "DeviceSecretVerifierConfig": "DeviceSecretVerifierConfigType", "DeviceName": "DeviceNameType" } },
      ConfirmForgotPasswordRequest: { "kind": "structure", "required": ["ClientId", "Username", "ConfirmationCode", "Password"], "members": { "ClientId": "ClientIdType", "SecretHash": "SecretHashType", "Username": "UsernameType", "ConfirmationCode": "ConfirmationCodeType", "Password": "PasswordType", "AnalyticsMetadata": "AnalyticsMetadataType", "UserContextData": "UserContextDataType", "ClientMetadata": "ClientMetadataType" } },
      ConfirmSignUpRequest: { "kind": "structure", "required": ["ClientId", "Username", "ConfirmationCode"], "members": { "ClientId": "ClientIdType", "SecretHash": "SecretHashType", "Username": "UsernameType", "ConfirmationCode": "ConfirmationCodeType", "ForceAliasCreation": "ForceAliasCreation", "AnalyticsMetadata": "AnalyticsMetadataType", "UserContextData": "UserContextDataType", "ClientMetadata": "ClientMetadataType", "Session": "SessionType" } },
      ConfirmationCodeType: { "kind": "string", "min": 1, "max": 2048, "pattern": "[\\S]+" },
      ContextDataType: { "kind": "structure", "required": ["IpAddress", "ServerName", "ServerPath", "HttpHeaders"], "members": { "IpAddress": "StringType", "ServerName": "StringType", "ServerPath": "StringType", "HttpHeaders": "HttpHeaderList", "EncodedData": "StringType" } },
      CreateGroupRequest: { "kind": "structure", "required": ["GroupName", "UserPoolId"], "members": { "GroupName": "GroupNameType", "UserPoolId": "UserPoolIdType", "Description": "DescriptionType", "RoleArn": "ArnType", "Precedence": "PrecedenceType" } },
      CreateIdentityProviderRequest: { "kind": "structure", "required": ["UserPoolId", "ProviderName", "ProviderType", "ProviderDetails"], "members": { "UserPoolId": "UserPoolIdType", "ProviderName": "ProviderNameTypeV2", "ProviderType": "IdentityProviderTypeType", "ProviderDetails": "ProviderDetailsType", "AttributeMapping": "AttributeMappingType", "IdpIdentifiers": "IdpIdentifiersListType" } },
      CreateManagedLoginBrandingRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "UseCognitoProvidedValues": "BooleanType", "Settings": "Document", "Assets": "AssetListType" } },
      CreateResourceServerRequest: { "kind": "structure", "required": ["UserPoolId", "Identifier", "Name"], "members": { "UserPoolId": "UserPoolIdType", "Identifier": "ResourceServerIdentifierType", "Name": "ResourceServerNameType", "Scopes": "ResourceServerScopeListType" } },
      CreateTermsRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId", "TermsName", "TermsSource", "Enforcement"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "TermsName": "TermsNameType", "TermsSource": "TermsSourceType", "Enforcement": "TermsEnforcementType", "Links": "LinksType" } },
      CreateUserImportJobRequest: { "kind": "structure", "required": ["JobName", "UserPoolId", "CloudWatchLogsRoleArn"], "members": { "JobName": "UserImportJobNameType", "UserPoolId": "UserPoolIdType", "CloudWatchLogsRoleArn": "ArnType", "PasswordHashingAlgorithm": "PasswordHashingAlgorithmType" } },
      CreateUserPoolClientRequest: { "kind": "structure", "required": ["UserPoolId", "ClientName"], "members": { "UserPoolId": "UserPoolIdType", "ClientName": "ClientNameType", "GenerateSecret": "GenerateSecret", "ClientSecret": "ClientSecretType", "RefreshTokenValidity": "RefreshTokenValidityType", "AccessTokenValidity": "AccessTokenValidityType", "IdTokenValidity": "IdTokenValidityType", "TokenValidityUnits": "TokenValidityUnitsType", "ReadAttributes": "ClientPermissionListType", "WriteAttributes": "ClientPermissionListType", "ExplicitAuthFlows": "ExplicitAuthFlowsListType", "SupportedIdentityProviders": "SupportedIdentityProvidersListType", "CallbackURLs": "CallbackURLsListType", "LogoutURLs": "LogoutURLsListType", "DefaultRedirectURI": "RedirectUrlType", "AllowedOAuthFlows": "OAuthFlowsType", "AllowedOAuthScopes": "ScopeListType", "AllowedOAuthFlowsUserPoolClient": "BooleanType", "AnalyticsConfiguration": "AnalyticsConfigurationType", "PreventUserExistenceErrors": "PreventUserExistenceErrorTypes", "EnableTokenRevocation": "WrappedBooleanType", "EnablePropagateAdditionalUserContextData": "WrappedBooleanType", "AuthSessionValidity": "AuthSessionValidityType", "RefreshTokenRotation": "RefreshTokenRotationType" } },
      CreateUserPoolDomainRequest: { "kind": "structure", "required": ["Domain", "UserPoolId"], "members": { "Domain": "DomainType", "UserPoolId": "UserPoolIdType", "ManagedLoginVersion": "WrappedIntegerType", "CustomDomainConfig": "CustomDomainConfigType", "Routing": "RoutingType" } },
      CreateUserPoolReplicaRequest: { "kind": "structure", "required": ["UserPoolId", "RegionName"], "members": { "UserPoolId": "UserPoolIdType", "RegionName": "RegionNameType", "UserPoolTags": "UserPoolTagsType" } },
      CreateUserPoolRequest: { "kind": "structure", "required": ["PoolName"], "members": { "PoolName": "UserPoolNameType", "Policies": "UserPoolPolicyType", "DeletionProtection": "DeletionProtectionType", "LambdaConfig": "LambdaConfigType", "AutoVerifiedAttributes": "VerifiedAttributesListType", "AliasAttributes": "AliasAttributesListType", "UsernameAttributes": "UsernameAttributesListType", "SmsVerificationMessage": "SmsVerificationMessageType", "EmailVerificationMessage": "EmailVerificationMessageType", "EmailVerificationSubject": "EmailVerificationSubjectType", "VerificationMessageTemplate": "VerificationMessageTemplateType", "SmsAuthenticationMessage": "SmsVerificationMessageType", "MfaConfiguration": "UserPoolMfaType", "UserAttributeUpdateSettings": "UserAttributeUpdateSettingsType", "DeviceConfiguration": "DeviceConfigurationType", "EmailConfiguration": "EmailConfigurationType", "SmsConfiguration": "SmsConfigurationType", "UserPoolTags": "UserPoolTagsType", "AdminCreateUserConfig": "AdminCreateUserConfigType", "Schema": "SchemaAttributesListType", "UserPoolAddOns": "UserPoolAddOnsType", "UsernameConfiguration": "UsernameConfigurationType", "AccountRecoverySetting": "AccountRecoverySettingType", "UserPoolTier": "UserPoolTierType", "KeyConfiguration": "KeyConfigurationType", "IssuerConfiguration": "IssuerConfigurationType" } },
      CustomAttributeNameType: { "kind": "string", "min": 1, "max": 20, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+" },
      CustomAttributesListType: { "kind": "list", "min": 1, "max": 25, "of": "SchemaAttributeType" },
      CustomDomainConfigType: { "kind": "structure", "required": ["CertificateArn"], "members": { "CertificateArn": "ArnType", "SecurityPolicy": "SecurityPolicyType" } },
      CustomEmailLambdaVersionConfigType: { "kind": "structure", "required": ["LambdaVersion", "LambdaArn"], "members": { "LambdaVersion": "CustomEmailSenderLambdaVersionType", "LambdaArn": "ArnType" } },
      CustomEmailSenderLambdaVersionType: { "kind": "string", "enum": ["V1_0"] },
      CustomSMSLambdaVersionConfigType: { "kind": "structure", "required": ["LambdaVersion", "LambdaArn"], "members": { "LambdaVersion": "CustomSMSSenderLambdaVersionType", "LambdaArn": "ArnType" } },
      CustomSMSSenderLambdaVersionType: { "kind": "string", "enum": ["V1_0"] },
      DefaultEmailOptionType: { "kind": "string", "enum": ["CONFIRM_WITH_LINK", "CONFIRM_WITH_CODE"] },
      DeleteGroupRequest: { "kind": "structure", "required": ["GroupName", "UserPoolId"], "members": { "GroupName": "GroupNameType", "UserPoolId": "UserPoolIdType" } },
      DeleteIdentityProviderRequest: { "kind": "structure", "required": ["UserPoolId", "ProviderName"], "members": { "UserPoolId": "UserPoolIdType", "ProviderName": "ProviderNameType" } },
      DeleteManagedLoginBrandingRequest: { "kind": "structure", "required": ["ManagedLoginBrandingId", "UserPoolId"], "members": { "ManagedLoginBrandingId": "ManagedLoginBrandingIdType", "UserPoolId": "UserPoolIdType" } },
      DeleteResourceServerRequest: { "kind": "structure", "required": ["UserPoolId", "Identifier"], "members": { "UserPoolId": "UserPoolIdType", "Identifier": "ResourceServerIdentifierType" } },
      DeleteTermsRequest: { "kind": "structure", "required": ["TermsId", "UserPoolId"], "members": { "TermsId": "TermsIdType", "UserPoolId": "UserPoolIdType" } },
      DeleteUserAttributesRequest: { "kind": "structure", "required": ["UserAttributeNames", "AccessToken"], "members": { "UserAttributeNames": "AttributeNameListType", "AccessToken": "TokenModelType" } },
      DeleteUserPoolClientRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType" } },
      DeleteUserPoolClientSecretRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId", "ClientSecretId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "ClientSecretId": "ClientSecretIdType" } },
      DeleteUserPoolDomainRequest: { "kind": "structure", "required": ["Domain", "UserPoolId"], "members": { "Domain": "DomainType", "UserPoolId": "UserPoolIdType" } },
      DeleteUserPoolReplicaRequest: { "kind": "structure", "required": ["UserPoolId", "RegionName"], "members": { "UserPoolId": "UserPoolIdType", "RegionName": "RegionNameType" } },
      DeleteUserPoolRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType" } },
      DeleteUserRequest: { "kind": "structure", "required": ["AccessToken"], "members": { "AccessToken": "TokenModelType" } },
      DeleteWebAuthnCredentialRequest: { "kind": "structure", "required": ["AccessToken", "CredentialId"], "members": { "AccessToken": "TokenModelType", "CredentialId": "StringType" } },
      DeletionProtectionType: { "kind": "string", "enum": ["ACTIVE", "INACTIVE"] },
      DeliveryMediumListType: { "kind": "list", "of": "DeliveryMediumType" },
      DeliveryMediumType: { "kind": "string", "enum": ["SMS", "EMAIL"] },
      DescribeIdentityProviderRequest: { "kind": "structure", "required": ["UserPoolId", "ProviderName"], "members": { "UserPoolId": "UserPoolIdType", "ProviderName": "ProviderNameType" } },
      DescribeManagedLoginBrandingByClientRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "ReturnMergedResources": "BooleanType" } },
      DescribeManagedLoginBrandingRequest: { "kind": "structure", "required": ["UserPoolId", "ManagedLoginBrandingId"], "members": { "UserPoolId": "UserPoolIdType", "ManagedLoginBrandingId": "ManagedLoginBrandingIdType", "ReturnMergedResources": "BooleanType" } },
      DescribeResourceServerRequest: { "kind": "structure", "required": ["UserPoolId", "Identifier"], "members": { "UserPoolId": "UserPoolIdType", "Identifier": "ResourceServerIdentifierType" } },
      DescribeRiskConfigurationRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType" } },
      DescribeTermsByClientRequest: { "kind": "structure", "members": { "ClientId": "ClientIdType", "UserPoolId": "UserPoolIdType", "TermsName": "StringType" }, "required": ["ClientId", "UserPoolId", "TermsName"] },
      DescribeTermsRequest: { "kind": "structure", "required": ["TermsId", "UserPoolId"], "members": { "TermsId": "TermsIdType", "UserPoolId": "UserPoolIdType" } },
      DescribeUserImportJobRequest: { "kind": "structure", "required": ["UserPoolId", "JobId"], "members": { "UserPoolId": "UserPoolIdType", "JobId": "UserImportJobIdType" } },
      DescribeUserPoolClientRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType" } },
      DescribeUserPoolDomainRequest: { "kind": "structure", "required": ["Domain"], "members": { "Domain": "DomainType" } },
      DescribeUserPoolRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType" } },
      DescriptionType: { "kind": "string", "max": 2048 },
      DeviceConfigurationType: { "kind": "structure", "members": { "ChallengeRequiredOnNewDevice": "BooleanType", "DeviceOnlyRememberedOnUserPrompt": "BooleanType" } },
      DeviceKeyType: { "kind": "string", "min": 1, "max": 55, "pattern": "[\\w-]+_[0-9a-f-]+" },
      DeviceNameType: { "kind": "string", "min": 1, "max": 1024 },
      DeviceRememberedStatusType: { "kind": "string", "enum": ["remembered", "not_remembered"] },
      DeviceSecretVerifierConfigType: { "kind": "structure", "members": { "PasswordVerifier": "StringType", "Salt": "StringType" } },
      Document: { "kind": "structure", "members": {} },
      DomainType: { "kind": "string", "min": 1, "max": 63, "pattern": "^[a-z0-9](?:[a-z0-9\\-]{0,61}[a-z0-9])?$" },
      EmailAddressType: { "kind": "string", "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+@[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+" },
      EmailConfigurationType: { "kind": "structure", "members": { "SourceArn": "ArnType", "ReplyToEmailAddress": "EmailAddressType", "EmailSendingAccount": "EmailSendingAccountType", "From": "StringType", "ConfigurationSet": "SESConfigurationSet" } },
      EmailInviteMessageType: { "kind": "string", "min": 6, "max": 2e4, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*" },
      EmailMfaConfigType: { "kind": "structure", "members": { "Message": "EmailMfaMessageType", "Subject": "EmailMfaSubjectType" } },
      EmailMfaMessageType: { "kind": "string", "min": 6, "max": 2e4, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*" },
      EmailMfaSettingsType: { "kind": "structure", "members": { "Enabled": "BooleanType", "PreferredMfa": "BooleanType" } },
      EmailMfaSubjectType: { "kind": "string", "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+" },
      EmailNotificationBodyType: { "kind": "string", "min": 6, "max": 2e4, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]+" },
      EmailNotificationSubjectType: { "kind": "string", "min": 1, "max": 140, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+" },
      EmailSendingAccountType: { "kind": "string", "enum": ["COGNITO_DEFAULT", "DEVELOPER"] },
      EmailVerificationMessageByLinkType: { "kind": "string", "min": 6, "max": 2e4, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{##[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*##\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*" },
      EmailVerificationMessageType: { "kind": "string", "min": 6, "max": 2e4, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*\\{####\\}[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s*]*" },
      EmailVerificationSubjectByLinkType: { "kind": "string", "min": 1, "max": 140, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+" },
      EmailVerificationSubjectType: { "kind": "string", "min": 1, "max": 140, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\s]+" },
      EncryptionKeyArnType: { "kind": "string", "min": 20, "max": 2048, "pattern": "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?" },
      EncryptionKeyType: { "kind": "string", "enum": ["AWS_OWNED_KEY", "CUSTOMER_MANAGED_KEY"] },
      EumsSmsConfigurationType: { "kind": "structure", "required": ["CallerArn"], "members": { "CallerArn": "ArnType", "ExternalId": "StringType", "OriginationIdentity": "StringType", "ConfigurationSetName": "StringType", "InEntityId": "StringType", "InTemplateId": "StringType", "Region": "RegionCodeType" } },
      EventFilterType: { "kind": "string", "enum": ["SIGN_IN", "PASSWORD_CHANGE", "SIGN_UP"] },
      EventFiltersType: { "kind": "list", "of": "EventFilterType" },
      EventIdType: { "kind": "string", "min": 1, "max": 50, "pattern": "[\\w+-]+" },
      EventSourceName: { "kind": "string", "enum": ["userNotification", "userAuthEvents"] },
      ExplicitAuthFlowsListType: { "kind": "list", "of": "ExplicitAuthFlowsType" },
      ExplicitAuthFlowsType: { "kind": "string", "enum": ["ADMIN_NO_SRP_AUTH", "CUSTOM_AUTH_FLOW_ONLY", "USER_PASSWORD_AUTH", "ALLOW_ADMIN_USER_PASSWORD_AUTH", "ALLOW_CUSTOM_AUTH", "ALLOW_USER_PASSWORD_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_AUTH", "ALLOW_CLIENT_TOKEN_AUTH"] },
      FailoverType: { "kind": "structure", "required": ["SecondaryRegion", "PrimaryRoute53HealthCheckId"], "members": { "SecondaryRegion": "RegionNameType", "PrimaryRoute53HealthCheckId": "HealthCheckIdType" } },
      FeatureType: { "kind": "string", "enum": ["ENABLED", "DISABLED"] },
      FeedbackValueType: { "kind": "string", "enum": ["Valid", "Invalid"] },
      FirehoseConfigurationType: { "kind": "structure", "members": { "StreamArn": "ArnType" } },
      ForceAliasCreation: { "kind": "boolean" },
      ForgetDeviceRequest: { "kind": "structure", "required": ["DeviceKey"], "members": { "AccessToken": "TokenModelType", "DeviceKey": "DeviceKeyType" } },
      ForgotPasswordRequest: { "kind": "structure", "required": ["ClientId", "Username"], "members": { "ClientId": "ClientIdType", "SecretHash": "SecretHashType", "UserContextData": "UserContextDataType", "Username": "UsernameType", "AnalyticsMetadata": "AnalyticsMetadataType", "ClientMetadata": "ClientMetadataType" } },
      GenerateSecret: { "kind": "boolean" },
      GetCSVHeaderRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType" } },
      GetClientTokenRequest: { "kind": "structure", "members": { "ClientId": "ClientIdType", "Secret": "StringType", "Scopes": "StringListType", "ClientMetadata": "ClientMetadataType" }, "required": ["ClientId", "Secret"] },
      GetDeviceRequest: { "kind": "structure", "required": ["DeviceKey"], "members": { "DeviceKey": "DeviceKeyType", "AccessToken": "TokenModelType" } },
      GetGroupRequest: { "kind": "structure", "required": ["GroupName", "UserPoolId"], "members": { "GroupName": "GroupNameType", "UserPoolId": "UserPoolIdType" } },
      GetIdentityProviderByIdentifierRequest: { "kind": "structure", "required": ["UserPoolId", "IdpIdentifier"], "members": { "UserPoolId": "UserPoolIdType", "IdpIdentifier": "IdpIdentifierType" } },
      GetLogDeliveryConfigurationRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType" } },
      GetProvisionedLimitRequest: { "kind": "structure", "required": ["LimitDefinition"], "members": { "LimitDefinition": "LimitDefinitionType" } },
      GetSigningCertificateRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType" } },
      GetTokensFromRefreshTokenRequest: { "kind": "structure", "required": ["RefreshToken", "ClientId"], "members": { "RefreshToken": "TokenModelType", "ClientId": "ClientIdType", "ClientSecret": "ClientSecretType", "DeviceKey": "DeviceKeyType", "ClientMetadata": "ClientMetadataType" } },
      GetUICustomizationRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType" } },
      GetUserAttributeVerificationCodeRequest: { "kind": "structure", "required": ["AccessToken", "AttributeName"], "members": { "AccessToken": "TokenModelType", "AttributeName": "AttributeNameType", "ClientMetadata": "ClientMetadataType" } },
      GetUserAuthFactorsRequest: { "kind": "structure", "required": ["AccessToken"], "members": { "AccessToken": "TokenModelType" } },
      GetUserPoolClientSessionConfigurationRequest: { "kind": "structure", "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType" }, "required": ["UserPoolId", "ClientId"] },
      GetUserPoolMfaConfigRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType" } },
      GetUserPoolSessionConfigurationRequest: { "kind": "structure", "members": { "UserPoolId": "UserPoolIdType" }, "required": ["UserPoolId"] },
      GetUserRequest: { "kind": "structure", "required": ["AccessToken"], "members": { "AccessToken": "TokenModelType" } },
      GlobalSignOutRequest: { "kind": "structure", "required": ["AccessToken"], "members": { "AccessToken": "TokenModelType" } },
      GroupNameType: { "kind": "string", "min": 1, "max": 128, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+" },
      HealthCheckIdType: { "kind": "string", "max": 64 },
      HexStringType: { "kind": "string", "pattern": "^[0-9a-fA-F]+$" },
      HttpHeader: { "kind": "structure", "members": { "headerName": "StringType", "headerValue": "StringType" } },
      HttpHeaderList: { "kind": "list", "of": "HttpHeader" },
      IdTokenValidityType: { "kind": "integer", "min": 1, "max": 86400 },
      IdentityProviderTypeType: { "kind": "string", "enum": ["SAML", "Facebook", "Google", "LoginWithAmazon", "SignInWithApple", "OIDC"] },
      IdpIdentifierType: { "kind": "string", "min": 1, "max": 40, "pattern": "[\\w\\s+=.@-]+" },
      IdpIdentifiersListType: { "kind": "list", "min": 0, "max": 50, "of": "IdpIdentifierType" },
      ImageFileType: { "kind": "blob", "min": 0, "max": 131072 },
      InboundFederationLambdaType: { "kind": "structure", "required": ["LambdaVersion", "LambdaArn"], "members": { "LambdaVersion": "InboundFederationLambdaVersionType", "LambdaArn": "ArnType" } },
      InboundFederationLambdaVersionType: { "kind": "string", "enum": ["V1_0"] },
      InitiateAuthRequest: { "kind": "structure", "required": ["AuthFlow", "ClientId"], "members": { "AuthFlow": "AuthFlowType", "AuthParameters": "AuthParametersType", "ClientMetadata": "ClientMetadataType", "ClientId": "ClientIdType", "AnalyticsMetadata": "AnalyticsMetadataType", "UserContextData": "UserContextDataType", "Session": "SessionType" } },
      IntegerType: { "kind": "integer" },
      IssuerConfigurationType: { "kind": "structure", "members": { "Type": "IssuerType" } },
      IssuerType: { "kind": "string", "enum": ["ORIGINAL", "UPDATED"] },
      KeyConfigurationType: { "kind": "structure", "members": { "KeyType": "EncryptionKeyType", "KmsKeyArn": "EncryptionKeyArnType" } },
      LambdaConfigType: { "kind": "structure", "members": { "PreSignUp": "ArnType", "CustomMessage": "ArnType", "PostConfirmation": "ArnType", "PreAuthentication": "ArnType", "PostAuthentication": "ArnType", "DefineAuthChallenge": "ArnType", "CreateAuthChallenge": "ArnType", "VerifyAuthChallengeResponse": "ArnType", "PreTokenGeneration": "ArnType", "UserMigration": "ArnType", "PreTokenGenerationConfig": "PreTokenGenerationVersionConfigType", "CustomSMSSender": "CustomSMSLambdaVersionConfigType", "CustomEmailSender": "CustomEmailLambdaVersionConfigType", "KMSKeyID": "ArnType", "InboundFederation": "InboundFederationLambdaType" } },
      LanguageIdType: { "kind": "string", "pattern": "^cognito:(default|dutch|english|french|spanish|german|bahasa-indonesia|italian|japanese|korean|portuguese-brazil|chinese-(simplified|traditional))$" },
      LimitClass: { "kind": "string", "enum": ["API_CATEGORY"] },
      LimitDefinitionType: { "kind": "structure", "required": ["LimitClass", "Attributes"], "members": { "LimitClass": "LimitClass", "Attributes": "StringToStringMapType" } },
      LinkUrlType: { "kind": "string", "min": 1, "max": 1024, "pattern": "^[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+$" },
      LinksType: { "kind": "map", "min": 1, "max": 13, "key": "LanguageIdType", "of": "LinkUrlType" },
      ListDevicesRequest: { "kind": "structure", "required": ["AccessToken"], "members": { "AccessToken": "TokenModelType", "Limit": "QueryLimitType", "PaginationToken": "SearchPaginationTokenType" } },
      ListGroupsRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "Limit": "QueryLimitType", "NextToken": "PaginationKey" } },
      ListIdentityProvidersRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "MaxResults": "ListProvidersLimitType", "NextToken": "PaginationKeyType" } },
      ListProvidersLimitType: { "kind": "integer", "min": 0, "max": 60 },
      ListResourceServersLimitType: { "kind": "integer", "min": 1, "max": 50 },
      ListResourceServersRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "MaxResults": "ListResourceServersLimitType", "NextToken": "PaginationKeyType" } },
      ListTagsForResourceRequest: { "kind": "structure", "required": ["ResourceArn"], "members": { "ResourceArn": "ArnType" } },
      ListTermsRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "MaxResults": "ListTermsRequestMaxResultsInteger", "NextToken": "StringType" } },
      ListTermsRequestMaxResultsInteger: { "kind": "integer", "min": 1, "max": 60 },
      ListUserImportJobsRequest: { "kind": "structure", "required": ["UserPoolId", "MaxResults"], "members": { "UserPoolId": "UserPoolIdType", "MaxResults": "PoolQueryLimitType", "PaginationToken": "PaginationKeyType" } },
      ListUserPoolClientSecretsRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "NextToken": "PaginationKey" } },
      ListUserPoolClientsRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "MaxResults": "QueryLimit", "NextToken": "PaginationKey" } },
      ListUserPoolReplicasRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "NextToken": "PaginationKeyType" } },
      ListUserPoolsRequest: { "kind": "structure", "required": ["MaxResults"], "members": { "NextToken": "PaginationKeyType", "MaxResults": "PoolQueryLimitType" } },
      ListUserSessionsRequest: { "kind": "structure", "members": { "AccessToken": "TokenModelType", "NextToken": "StringType" }, "required": ["AccessToken"] },
      ListUsersInGroupRequest: { "kind": "structure", "required": ["UserPoolId", "GroupName"], "members": { "UserPoolId": "UserPoolIdType", "GroupName": "GroupNameType", "Limit": "QueryLimitType", "NextToken": "PaginationKey" } },
      ListUsersRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "AttributesToGet": "SearchedAttributeNamesListType", "Limit": "QueryLimitType", "PaginationToken": "SearchPaginationTokenType", "Filter": "UserFilterType" } },
      ListWebAuthnCredentialsRequest: { "kind": "structure", "required": ["AccessToken"], "members": { "AccessToken": "TokenModelType", "NextToken": "PaginationKey", "MaxResults": "WebAuthnCredentialsQueryLimitType" } },
      LogConfigurationListType: { "kind": "list", "min": 0, "max": 2, "of": "LogConfigurationType" },
      LogConfigurationType: { "kind": "structure", "required": ["LogLevel", "EventSource"], "members": { "LogLevel": "LogLevel", "EventSource": "EventSourceName", "CloudWatchLogsConfiguration": "CloudWatchLogsConfigurationType", "S3Configuration": "S3ConfigurationType", "FirehoseConfiguration": "FirehoseConfigurationType" } },
      LogLevel: { "kind": "string", "enum": ["ERROR", "INFO"] },
      LogoutURLsListType: { "kind": "list", "min": 0, "max": 100, "of": "RedirectUrlType" },
      MFAOptionListType: { "kind": "list", "of": "MFAOptionType" },
      MFAOptionType: { "kind": "structure", "members": { "DeliveryMedium": "DeliveryMediumType", "AttributeName": "AttributeNameType" } },
      ManagedLoginBrandingIdType: { "kind": "string", "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$" },
      MessageActionType: { "kind": "string", "enum": ["RESEND", "SUPPRESS"] },
      MessageTemplateType: { "kind": "structure", "members": { "SMSMessage": "SmsInviteMessageType", "EmailMessage": "EmailInviteMessageType", "EmailSubject": "EmailVerificationSubjectType" } },
      NotifyConfigurationType: { "kind": "structure", "required": ["SourceArn"], "members": { "From": "StringType", "ReplyTo": "StringType", "SourceArn": "ArnType", "BlockEmail": "NotifyEmailType", "NoActionEmail": "NotifyEmailType", "MfaEmail": "NotifyEmailType" } },
      NotifyEmailType: { "kind": "structure", "required": ["Subject"], "members": { "Subject": "EmailNotificationSubjectType", "HtmlBody": "EmailNotificationBodyType", "TextBody": "EmailNotificationBodyType" } },
      NumberAttributeConstraintsType: { "kind": "structure", "members": { "MinValue": "StringType", "MaxValue": "StringType" } },
      OAuthFlowType: { "kind": "string", "enum": ["code", "implicit", "client_credentials"] },
      OAuthFlowsType: { "kind": "list", "min": 0, "max": 3, "of": "OAuthFlowType" },
      OptionalArnType: { "kind": "string", "min": 0, "max": 2048, "pattern": "(arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:([\\w+=/,.@-]*)?:[0-9]+:[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?)?" },
      PaginationKey: { "kind": "string", "min": 1, "max": 131072, "pattern": "[\\S]+" },
      PaginationKeyType: { "kind": "string", "min": 1, "pattern": "[\\S]+" },
      PasswordHashingAlgorithmType: { "kind": "string", "enum": ["BCRYPT", "SCRYPT", "ARGON2ID", "PBKDF2_SHA256"] },
      PasswordHistorySizeType: { "kind": "integer", "min": 0, "max": 24 },
      PasswordPolicyMinLengthType: { "kind": "integer", "min": 6, "max": 99 },
      PasswordPolicyType: { "kind": "structure", "members": { "MinimumLength": "PasswordPolicyMinLengthType", "RequireUppercase": "BooleanType", "RequireLowercase": "BooleanType", "RequireNumbers": "BooleanType", "RequireSymbols": "BooleanType", "PasswordHistorySize": "PasswordHistorySizeType", "TemporaryPasswordValidityDays": "TemporaryPasswordValidityDaysType" } },
      PasswordType: { "kind": "string", "max": 256, "pattern": "[\\S]+.*[\\S]+", "sensitive": true },
      PoolQueryLimitType: { "kind": "integer", "min": 1, "max": 60 },
      PreTokenGenerationLambdaVersionType: { "kind": "string", "enum": ["V1_0", "V2_0", "V3_0"] },
      PreTokenGenerationVersionConfigType: { "kind": "structure", "required": ["LambdaVersion", "LambdaArn"], "members": { "LambdaVersion": "PreTokenGenerationLambdaVersionType", "LambdaArn": "ArnType" } },
      PrecedenceType: { "kind": "integer", "min": 0 },
      PreventUserExistenceErrorTypes: { "kind": "string", "enum": ["LEGACY", "ENABLED"] },
      PriorityType: { "kind": "integer", "min": 1, "max": 2 },
      ProviderDetailsType: { "kind": "map", "key": "StringType", "of": "StringType" },
      ProviderNameType: { "kind": "string", "min": 1, "max": 32, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}\\p{Z}]+" },
      ProviderNameTypeV2: { "kind": "string", "min": 1, "max": 32, "pattern": "[^_\\p{Z}][\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}][^_\\p{Z}]+" },
      ProviderUserIdentifierType: { "kind": "structure", "members": { "ProviderName": "ProviderNameType", "ProviderAttributeName": "StringType", "ProviderAttributeValue": "StringType" } },
      QueryLimit: { "kind": "integer", "min": 1, "max": 60 },
      QueryLimitType: { "kind": "integer", "min": 0, "max": 60 },
      RecoveryMechanismsType: { "kind": "list", "min": 1, "max": 2, "of": "RecoveryOptionType" },
      RecoveryOptionNameType: { "kind": "string", "enum": ["verified_email", "verified_phone_number", "admin_only"] },
      RecoveryOptionType: { "kind": "structure", "required": ["Priority", "Name"], "members": { "Priority": "PriorityType", "Name": "RecoveryOptionNameType" } },
      RedirectUrlType: { "kind": "string", "min": 1, "max": 1024, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+" },
      RefreshTokenRotationType: { "kind": "structure", "required": ["Feature"], "members": { "Feature": "FeatureType", "RetryGracePeriodSeconds": "RetryGracePeriodSecondsType" } },
      RefreshTokenValidityType: { "kind": "integer", "min": 0, "max": 31536e4 },
      RegionCodeType: { "kind": "string", "min": 5, "max": 32 },
      RegionNameType: { "kind": "string", "min": 5, "max": 32 },
      RelyingPartyIdType: { "kind": "string", "min": 1, "max": 127 },
      ResendConfirmationCodeRequest: { "kind": "structure", "required": ["ClientId", "Username"], "members": { "ClientId": "ClientIdType", "SecretHash": "SecretHashType", "UserContextData": "UserContextDataType", "Username": "UsernameType", "AnalyticsMetadata": "AnalyticsMetadataType", "ClientMetadata": "ClientMetadataType" } },
      ResourceIdType: { "kind": "string", "min": 1, "max": 40, "pattern": "^[\\w\\- ]+$" },
      ResourceServerIdentifierType: { "kind": "string", "min": 1, "max": 256, "pattern": "[\\x21\\x23-\\x5B\\x5D-\\x7E]+" },
      ResourceServerNameType: { "kind": "string", "min": 1, "max": 256, "pattern": "[\\w\\s+=,.@-]+" },
      ResourceServerScopeDescriptionType: { "kind": "string", "min": 1, "max": 256 },
      ResourceServerScopeListType: { "kind": "list", "max": 100, "of": "ResourceServerScopeType" },
      ResourceServerScopeNameType: { "kind": "string", "min": 1, "max": 256, "pattern": "[\\x21\\x23-\\x2E\\x30-\\x5B\\x5D-\\x7E]+" },
      ResourceServerScopeType: { "kind": "structure", "required": ["ScopeName", "ScopeDescription"], "members": { "ScopeName": "ResourceServerScopeNameType", "ScopeDescription": "ResourceServerScopeDescriptionType" } },
      RespondToAuthChallengeRequest: { "kind": "structure", "required": ["ClientId", "ChallengeName"], "members": { "ClientId": "ClientIdType", "ChallengeName": "ChallengeNameType", "Session": "SessionType", "ChallengeResponses": "ChallengeResponsesType", "AnalyticsMetadata": "AnalyticsMetadataType", "UserContextData": "UserContextDataType", "ClientMetadata": "ClientMetadataType" } },
      RetryGracePeriodSecondsType: { "kind": "integer", "min": 0, "max": 60 },
      RevokeTokenRequest: { "kind": "structure", "required": ["Token", "ClientId"], "members": { "Token": "TokenModelType", "ClientId": "ClientIdType", "ClientSecret": "ClientSecretType" } },
      RevokeUserSessionRequest: { "kind": "structure", "members": { "AccessToken": "TokenModelType", "SessionId": "StringType", "RevokeAssociatedSessions": "StringType" }, "required": ["AccessToken", "SessionId"] },
      RiskExceptionConfigurationType: { "kind": "structure", "members": { "BlockedIPRangeList": "BlockedIPRangeListType", "SkippedIPRangeList": "SkippedIPRangeListType" } },
      RoutingType: { "kind": "structure", "members": { "Failover": "FailoverType" } },
      S3ArnType: { "kind": "string", "min": 3, "max": 1024, "pattern": "arn:[\\w+=/,.@-]+:[\\w+=/,.@-]+:::[\\w+=/,.@-]+(:[\\w+=/,.@-]+)?(:[\\w+=/,.@-]+)?" },
      S3ConfigurationType: { "kind": "structure", "members": { "BucketArn": "S3ArnType" } },
      SESConfigurationSet: { "kind": "string", "min": 1, "max": 64, "pattern": "^[a-zA-Z0-9_-]+$" },
      SMSMfaSettingsType: { "kind": "structure", "members": { "Enabled": "BooleanType", "PreferredMfa": "BooleanType" } },
      SchemaAttributeType: { "kind": "structure", "members": { "Name": "CustomAttributeNameType", "AttributeDataType": "AttributeDataType", "DeveloperOnlyAttribute": "BooleanType", "Mutable": "BooleanType", "Required": "BooleanType", "NumberAttributeConstraints": "NumberAttributeConstraintsType", "StringAttributeConstraints": "StringAttributeConstraintsType" } },
      SchemaAttributesListType: { "kind": "list", "min": 1, "max": 50, "of": "SchemaAttributeType" },
      ScopeListType: { "kind": "list", "max": 50, "of": "ScopeType" },
      ScopeType: { "kind": "string", "min": 1, "max": 256, "pattern": "[\\x21\\x23-\\x5B\\x5D-\\x7E]+" },
      SearchPaginationTokenType: { "kind": "string", "min": 1, "pattern": "[\\S]+" },
      SearchedAttributeNamesListType: { "kind": "list", "of": "AttributeNameType" },
      SecretHashType: { "kind": "string", "min": 1, "max": 128, "pattern": "[\\w+=/]+", "sensitive": true },
      SecurityPolicyType: { "kind": "string", "enum": ["TLS_V1", "TLS_V1_2_2021", "TLS_V1_3_2025"] },
      SessionType: { "kind": "string", "min": 20, "max": 2048, "sensitive": true },
      SetLogDeliveryConfigurationRequest: { "kind": "structure", "required": ["UserPoolId", "LogConfigurations"], "members": { "UserPoolId": "UserPoolIdType", "LogConfigurations": "LogConfigurationListType" } },
      SetRiskConfigurationRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "CompromisedCredentialsRiskConfiguration": "CompromisedCredentialsRiskConfigurationType", "AccountTakeoverRiskConfiguration": "AccountTakeoverRiskConfigurationType", "RiskExceptionConfiguration": "RiskExceptionConfigurationType" } },
      SetUICustomizationRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "CSS": "CSSType", "ImageFile": "ImageFileType" } },
      SetUserMFAPreferenceRequest: { "kind": "structure", "required": ["AccessToken"], "members": { "SMSMfaSettings": "SMSMfaSettingsType", "SoftwareTokenMfaSettings": "SoftwareTokenMfaSettingsType", "EmailMfaSettings": "EmailMfaSettingsType", "WebAuthnMfaSettings": "WebAuthnMfaSettingsType", "AccessToken": "TokenModelType" } },
      SetUserPoolClientSessionConfigurationRequest: { "kind": "structure", "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "SSOSession": "StringType" }, "required": ["UserPoolId", "ClientId", "SSOSession"] },
      SetUserPoolMfaConfigRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "SmsMfaConfiguration": "SmsMfaConfigType", "SoftwareTokenMfaConfiguration": "SoftwareTokenMfaConfigType", "EmailMfaConfiguration": "EmailMfaConfigType", "MfaConfiguration": "UserPoolMfaType", "WebAuthnConfiguration": "WebAuthnConfigurationType" } },
      SetUserPoolSessionConfigurationRequest: { "kind": "structure", "members": { "UserPoolId": "UserPoolIdType", "UserSessionTracking": "StringType", "TokenSession": "StringType" }, "required": ["UserPoolId", "UserSessionTracking", "TokenSession"] },
      SetUserSettingsRequest: { "kind": "structure", "required": ["AccessToken", "MFAOptions"], "members": { "AccessToken": "TokenModelType", "MFAOptions": "MFAOptionListType" } },
      SignInPolicyType: { "kind": "structure", "members": { "AllowedFirstAuthFactors": "AllowedFirstAuthFactorsListType" } },
      SignUpRequest: { "kind": "structure", "required": ["ClientId", "Username"], "members": { "ClientId": "ClientIdType", "SecretHash": "SecretHashType", "Username": "UsernameType", "Password": "PasswordType", "UserAttributes": "AttributeListType", "ValidationData": "AttributeListType", "AnalyticsMetadata": "AnalyticsMetadataType", "UserContextData": "UserContextDataType", "ClientMetadata": "ClientMetadataType" } },
      SkippedIPRangeListType: { "kind": "list", "max": 200, "of": "StringType" },
      SmsConfigurationType: { "kind": "structure", "members": { "SnsCallerArn": "OptionalArnType", "ExternalId": "StringType", "SnsRegion": "RegionCodeType", "EumsSms": "EumsSmsConfigurationType" } },
      SmsInviteMessageType: { "kind": "string", "min": 6, "max": 140, "pattern": "(?s).*" },
      SmsMfaConfigType: { "kind": "structure", "members": { "SmsAuthenticationMessage": "SmsVerificationMessageType", "SmsConfiguration": "SmsConfigurationType" } },
      SmsVerificationMessageType: { "kind": "string", "min": 6, "max": 140, "pattern": ".*\\{####\\}.*" },
      SoftwareTokenMFAUserCodeType: { "kind": "string", "min": 6, "max": 6, "pattern": "[0-9]+", "sensitive": true },
      SoftwareTokenMfaConfigType: { "kind": "structure", "members": { "Enabled": "BooleanType" } },
      SoftwareTokenMfaSettingsType: { "kind": "structure", "members": { "Enabled": "BooleanType", "PreferredMfa": "BooleanType" } },
      StartUserImportJobRequest: { "kind": "structure", "required": ["UserPoolId", "JobId"], "members": { "UserPoolId": "UserPoolIdType", "JobId": "UserImportJobIdType" } },
      StartWebAuthnRegistrationRequest: { "kind": "structure", "required": ["AccessToken"], "members": { "AccessToken": "TokenModelType" } },
      StopUserImportJobRequest: { "kind": "structure", "required": ["UserPoolId", "JobId"], "members": { "UserPoolId": "UserPoolIdType", "JobId": "UserImportJobIdType" } },
      StringAttributeConstraintsType: { "kind": "structure", "members": { "MinLength": "StringType", "MaxLength": "StringType" } },
      StringListType: { "kind": "list", "of": "StringType" },
      StringToStringMapType: { "kind": "map", "key": "StringType", "of": "StringType" },
      StringType: { "kind": "string", "min": 0, "max": 131072 },
      SupportedIdentityProvidersListType: { "kind": "list", "of": "ProviderNameType" },
      TagKeysType: { "kind": "string", "min": 1, "max": 128 },
      TagResourceRequest: { "kind": "structure", "required": ["ResourceArn", "Tags"], "members": { "ResourceArn": "ArnType", "Tags": "UserPoolTagsType" } },
      TagValueType: { "kind": "string", "min": 0, "max": 256 },
      TemporaryPasswordValidityDaysType: { "kind": "integer", "min": 0, "max": 365 },
      TermsEnforcementType: { "kind": "string", "enum": ["NONE"] },
      TermsIdType: { "kind": "string", "pattern": "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[4][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}$" },
      TermsNameType: { "kind": "string", "pattern": "^(terms-of-use|privacy-policy)$" },
      TermsSourceType: { "kind": "string", "enum": ["LINK"] },
      TimeUnitsType: { "kind": "string", "enum": ["seconds", "minutes", "hours", "days"] },
      TokenModelType: { "kind": "string", "pattern": "[A-Za-z0-9-_=.]+", "sensitive": true },
      TokenValidityUnitsType: { "kind": "structure", "members": { "AccessToken": "TimeUnitsType", "IdToken": "TimeUnitsType", "RefreshToken": "TimeUnitsType" } },
      UntagResourceRequest: { "kind": "structure", "required": ["ResourceArn", "TagKeys"], "members": { "ResourceArn": "ArnType", "TagKeys": "UserPoolTagsListType" } },
      UpdateAuthEventFeedbackRequest: { "kind": "structure", "required": ["UserPoolId", "Username", "EventId", "FeedbackToken", "FeedbackValue"], "members": { "UserPoolId": "UserPoolIdType", "Username": "UsernameType", "EventId": "EventIdType", "FeedbackToken": "TokenModelType", "FeedbackValue": "FeedbackValueType" } },
      UpdateDeviceStatusRequest: { "kind": "structure", "required": ["AccessToken", "DeviceKey"], "members": { "AccessToken": "TokenModelType", "DeviceKey": "DeviceKeyType", "DeviceRememberedStatus": "DeviceRememberedStatusType" } },
      UpdateGroupRequest: { "kind": "structure", "required": ["GroupName", "UserPoolId"], "members": { "GroupName": "GroupNameType", "UserPoolId": "UserPoolIdType", "Description": "DescriptionType", "RoleArn": "ArnType", "Precedence": "PrecedenceType" } },
      UpdateIdentityProviderRequest: { "kind": "structure", "required": ["UserPoolId", "ProviderName"], "members": { "UserPoolId": "UserPoolIdType", "ProviderName": "ProviderNameType", "ProviderDetails": "ProviderDetailsType", "AttributeMapping": "AttributeMappingType", "IdpIdentifiers": "IdpIdentifiersListType" } },
      UpdateManagedLoginBrandingRequest: { "kind": "structure", "members": { "UserPoolId": "UserPoolIdType", "ManagedLoginBrandingId": "ManagedLoginBrandingIdType", "UseCognitoProvidedValues": "BooleanType", "Settings": "Document", "Assets": "AssetListType" } },
      UpdateProvisionedLimitRequest: { "kind": "structure", "required": ["LimitDefinition", "RequestedLimitValue"], "members": { "LimitDefinition": "LimitDefinitionType", "RequestedLimitValue": "IntegerType" } },
      UpdateReplicaStatusType: { "kind": "string", "enum": ["ACTIVE", "INACTIVE"] },
      UpdateResourceServerRequest: { "kind": "structure", "required": ["UserPoolId", "Identifier", "Name"], "members": { "UserPoolId": "UserPoolIdType", "Identifier": "ResourceServerIdentifierType", "Name": "ResourceServerNameType", "Scopes": "ResourceServerScopeListType" } },
      UpdateTermsRequest: { "kind": "structure", "required": ["TermsId", "UserPoolId"], "members": { "TermsId": "TermsIdType", "UserPoolId": "UserPoolIdType", "TermsName": "TermsNameType", "TermsSource": "TermsSourceType", "Enforcement": "TermsEnforcementType", "Links": "LinksType" } },
      UpdateUserAttributesRequest: { "kind": "structure", "required": ["UserAttributes", "AccessToken"], "members": { "UserAttributes": "AttributeListType", "AccessToken": "TokenModelType", "ClientMetadata": "ClientMetadataType" } },
      UpdateUserPoolClientRequest: { "kind": "structure", "required": ["UserPoolId", "ClientId"], "members": { "UserPoolId": "UserPoolIdType", "ClientId": "ClientIdType", "ClientName": "ClientNameType", "RefreshTokenValidity": "RefreshTokenValidityType", "AccessTokenValidity": "AccessTokenValidityType", "IdTokenValidity": "IdTokenValidityType", "TokenValidityUnits": "TokenValidityUnitsType", "ReadAttributes": "ClientPermissionListType", "WriteAttributes": "ClientPermissionListType", "ExplicitAuthFlows": "ExplicitAuthFlowsListType", "SupportedIdentityProviders": "SupportedIdentityProvidersListType", "CallbackURLs": "CallbackURLsListType", "LogoutURLs": "LogoutURLsListType", "DefaultRedirectURI": "RedirectUrlType", "AllowedOAuthFlows": "OAuthFlowsType", "AllowedOAuthScopes": "ScopeListType", "AllowedOAuthFlowsUserPoolClient": "BooleanType", "AnalyticsConfiguration": "AnalyticsConfigurationType", "PreventUserExistenceErrors": "PreventUserExistenceErrorTypes", "EnableTokenRevocation": "WrappedBooleanType", "EnablePropagateAdditionalUserContextData": "WrappedBooleanType", "AuthSessionValidity": "AuthSessionValidityType", "RefreshTokenRotation": "RefreshTokenRotationType" } },
      UpdateUserPoolDomainRequest: { "kind": "structure", "required": ["Domain", "UserPoolId"], "members": { "Domain": "DomainType", "UserPoolId": "UserPoolIdType", "ManagedLoginVersion": "WrappedIntegerType", "CustomDomainConfig": "CustomDomainConfigType", "Routing": "RoutingType" } },
      UpdateUserPoolReplicaRequest: { "kind": "structure", "required": ["UserPoolId", "RegionName", "Status"], "members": { "UserPoolId": "UserPoolIdType", "RegionName": "RegionNameType", "Status": "UpdateReplicaStatusType" } },
      UpdateUserPoolRequest: { "kind": "structure", "required": ["UserPoolId"], "members": { "UserPoolId": "UserPoolIdType", "Policies": "UserPoolPolicyType", "DeletionProtection": "DeletionProtectionType", "LambdaConfig": "LambdaConfigType", "AutoVerifiedAttributes": "VerifiedAttributesListType", "SmsVerificationMessage": "SmsVerificationMessageType", "EmailVerificationMessage": "EmailVerificationMessageType", "EmailVerificationSubject": "EmailVerificationSubjectType", "VerificationMessageTemplate": "VerificationMessageTemplateType", "SmsAuthenticationMessage": "SmsVerificationMessageType", "UserAttributeUpdateSettings": "UserAttributeUpdateSettingsType", "MfaConfiguration": "UserPoolMfaType", "DeviceConfiguration": "DeviceConfigurationType", "EmailConfiguration": "EmailConfigurationType", "SmsConfiguration": "SmsConfigurationType", "UserPoolTags": "UserPoolTagsType", "AdminCreateUserConfig": "AdminCreateUserConfigType", "UserPoolAddOns": "UserPoolAddOnsType", "AccountRecoverySetting": "AccountRecoverySettingType", "PoolName": "UserPoolNameType", "UserPoolTier": "UserPoolTierType", "KeyConfiguration": "KeyConfigurationType", "IssuerConfiguration": "IssuerConfigurationType" } },
      UserAttributeUpdateSettingsType: { "kind": "structure", "members": { "AttributesRequireVerificationBeforeUpdate": "AttributesRequireVerificationBeforeUpdateType" } },
      UserContextDataType: { "kind": "structure", "sensitive": true, "members": { "IpAddress": "StringType", "EncodedData": "StringType" } },
      UserFilterType: { "kind": "string", "max": 256 },
      UserImportJobIdType: { "kind": "string", "min": 1, "max": 55, "pattern": "import-[0-9a-zA-Z-]+" },
      UserImportJobNameType: { "kind": "string", "min": 1, "max": 128, "pattern": "[\\w\\s+=,.@-]+" },
      UserPoolAddOnsType: { "kind": "structure", "required": ["AdvancedSecurityMode"], "members": { "AdvancedSecurityMode": "AdvancedSecurityModeType", "AdvancedSecurityAdditionalFlows": "AdvancedSecurityAdditionalFlowsType" } },
      UserPoolIdType: { "kind": "string", "min": 1, "max": 55, "pattern": "[\\w-]+_[0-9a-zA-Z]+" },
      UserPoolMfaType: { "kind": "string", "enum": ["OFF", "ON", "OPTIONAL"] },
      UserPoolNameType: { "kind": "string", "min": 1, "max": 128, "pattern": "[\\w\\s+=,.@-]+" },
      UserPoolPolicyType: { "kind": "structure", "members": { "PasswordPolicy": "PasswordPolicyType", "SignInPolicy": "SignInPolicyType" } },
      UserPoolTagsListType: { "kind": "list", "of": "TagKeysType" },
      UserPoolTagsType: { "kind": "map", "key": "TagKeysType", "of": "TagValueType" },
      UserPoolTierType: { "kind": "string", "enum": ["LITE", "ESSENTIALS", "PLUS"] },
      UserVerificationType: { "kind": "string", "enum": ["required", "preferred"] },
      UsernameAttributeType: { "kind": "string", "enum": ["phone_number", "email"] },
      UsernameAttributesListType: { "kind": "list", "of": "UsernameAttributeType" },
      UsernameConfigurationType: { "kind": "structure", "required": ["CaseSensitive"], "members": { "CaseSensitive": "WrappedBooleanType" } },
      UsernameType: { "kind": "string", "min": 1, "max": 128, "pattern": "[\\p{L}\\p{M}\\p{S}\\p{N}\\p{P}]+", "sensitive": true },
      VerificationMessageTemplateType: { "kind": "structure", "members": { "SmsMessage": "SmsVerificationMessageType", "EmailMessage": "EmailVerificationMessageType", "EmailSubject": "EmailVerificationSubjectType", "EmailMessageByLink": "EmailVerificationMessageByLinkType", "EmailSubjectByLink": "EmailVerificationSubjectByLinkType", "DefaultEmailOption": "DefaultEmailOptionType" } },
      VerifiedAttributeType: { "kind": "string", "enum": ["phone_number", "email"] },
      VerifiedAttributesListType: { "kind": "list", "of": "VerifiedAttributeType" },
      VerifySoftwareTokenRequest: { "kind": "structure", "required": ["UserCode"], "members": { "AccessToken": "TokenModelType", "Session": "SessionType", "UserCode": "SoftwareTokenMFAUserCodeType", "FriendlyDeviceName": "StringType" } },
      VerifyUserAttributeRequest: { "kind": "structure", "required": ["AccessToken", "AttributeName", "Code"], "members": { "AccessToken": "TokenModelType", "AttributeName": "AttributeNameType", "Code": "ConfirmationCodeType" } },
      WebAuthnConfigurationType: { "kind": "structure", "members": { "RelyingPartyId": "RelyingPartyIdType", "UserVerification": "UserVerificationType", "FactorConfiguration": "WebAuthnFactorConfigurationType" } },
      WebAuthnCredentialsQueryLimitType: { "kind": "integer", "min": 0, "max": 20 },
      WebAuthnFactorConfigurationType: { "kind": "string", "enum": ["SINGLE_FACTOR", "MULTI_FACTOR_WITH_USER_VERIFICATION"] },
      WebAuthnMfaSettingsType: { "kind": "structure", "members": { "Enabled": "BooleanType" } },
      WrappedBooleanType: { "kind": "boolean" },
      WrappedIntegerType: { "kind": "integer" }
    };
  }
});

// src/embeddedPool/requestModel.ts
function factsOf(operation2) {
  return Object.hasOwn(operationFacts, operation2) ? operationFacts[operation2] : void 0;
}
function validateRequest(operation2, body) {
  const facts = factsOf(operation2);
  if (!facts) return;
  const violations = [];
  check2(body, facts.input, "", violations);
  if (violations.length === 0) return;
  const count = violations.length === 1 ? "1 validation error" : `${violations.length} validation errors`;
  throw invalidParameter(`${count} detected: ${violations.join("; ")}`);
}
function isObject2(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function check2(value, name2, path, violations) {
  const shape = shapes[name2];
  const isOfType = jsonTypes[shape?.kind ?? ""];
  if (!shape || !isOfType) return;
  if (!isOfType(value)) throw new PoolException("SerializationException", `${path || "The request"} is not of type ${shape.kind}`);
  if (typeof value === "string" && shape.kind === "string") checkString(value, shape, path, violations);
  if (typeof value === "number") checkBounds(value, shape, path, violations, "value");
  if (Array.isArray(value)) checkList(value, shape, path, violations);
  else if (isObject2(value)) (shape.kind === "map" ? checkMap : checkStructure)(value, shape, path, violations);
}
function checkString(value, shape, path, violations) {
  if (!checkBounds(value.length, shape, path, violations, "length", value)) return;
  if (shape.enum && !shape.enum.includes(value)) {
    violations.push(`${subject2(value, shape, path)}Member must satisfy enum value set: [${shape.enum.join(", ")}]`);
  }
  if (shape.pattern && !patternOf(shape.pattern).test(value)) {
    violations.push(`${subject2(value, shape, path)}Member must satisfy regular expression pattern: ${shape.pattern}`);
  }
}
function checkBounds(size, shape, path, violations, what, shown = size) {
  if (shape.min !== void 0 && size < shape.min) {
    violations.push(`${subject2(shown, shape, path)}Member must have ${what} greater than or equal to ${shape.min}`);
    return false;
  }
  if (shape.max === void 0 || size <= shape.max) return true;
  violations.push(`${subject2(shown, shape, path)}Member must have ${what} less than or equal to ${shape.max}`);
  return false;
}
function checkList(value, shape, path, violations) {
  if (!checkBounds(value.length, shape, path, violations, "length", JSON.stringify(value))) return;
  value.forEach((item, index) => check2(item, shape.of ?? "", `${path}.${index + 1}.member`, violations));
}
function checkMap(value, shape, path, violations) {
  for (const [key, item] of Object.entries(value)) {
    check2(key, shape.key ?? "", `${path}.key`, violations);
    check2(item, shape.of ?? "", `${path}.${key}`, violations);
  }
}
function checkStructure(value, shape, path, violations) {
  const members = shape.members ?? {};
  for (const member of shape.required ?? []) {
    if (own(value, member) === void 0) {
      violations.push(`${subject2(null, shapes[members[member] ?? ""], pathOf(path, member))}Member must not be null`);
    }
  }
  for (const [member, of] of Object.entries(members)) {
    const item = own(value, member);
    if (item !== void 0) check2(item, of, pathOf(path, member), violations);
  }
}
function own(value, member) {
  return Object.hasOwn(value, member) ? value[member] ?? void 0 : void 0;
}
function pathOf(path, member) {
  const name2 = member.charAt(0).toLowerCase() + member.slice(1);
  return path ? `${path}.${name2}` : name2;
}
function subject2(value, shape, path) {
  const shown = shape?.sensitive ? "Value" : `Value ${value === null ? "null" : `'${String(value)}'`}`;
  return `${shown} at '${path}' failed to satisfy constraint: `;
}
var jsonTypes;
var init_requestModel = __esm({
  "src/embeddedPool/requestModel.ts"() {
    "use strict";
    init_exceptions();
    init_patterns();
    init_requestModelData();
    jsonTypes = {
      string: (value) => typeof value === "string",
      blob: (value) => typeof value === "string",
      boolean: (value) => typeof value === "boolean",
      integer: (value) => typeof value === "number",
      timestamp: (value) => typeof value === "number" || typeof value === "string",
      list: (value) => Array.isArray(value),
      map: isObject2,
      structure: isObject2
    };
  }
});

// src/embeddedPool/dispatch.ts
async function dispatch(services, request, { onFault, takeQuota }) {
  const requestId = randomUuid(services.randomBytes);
  const name2 = request.target?.startsWith(targetPrefix) ? request.target.slice(targetPrefix.length) : "";
  try {
    return success(requestId, await run(services, name2, request, takeQuota));
  } catch (error) {
    const exception = permitted(name2, error);
    if (exception.type === "InternalErrorException") onFault?.(name2, error);
    return failure(requestId, exception);
  }
}
async function run(services, name2, { body, authenticate: authenticate2 }, takeQuota) {
  const operation2 = Object.hasOwn(operations, name2) ? operations[name2] : void 0;
  const facts = factsOf(name2);
  if (!operation2 || !facts) throw new PoolException("UnknownOperationException", "");
  if (body.length > bodyLimit) throw new PoolException("RequestEntityTooLargeException", "Request is too large");
  if (!facts.unsigned) authenticate2?.(name2);
  if (facts.throws.includes("TooManyRequestsException")) takeQuota(name2);
  const input = parse5(body);
  validateRequest(name2, input);
  return operation2(input, services);
}
function parse5(body) {
  try {
    return JSON.parse(body === "" ? "{}" : body, (_key, value) => value ?? void 0);
  } catch {
    throw new PoolException("SerializationException", "The request is not valid JSON");
  }
}
function permitted(operation2, error) {
  const isKnown = error instanceof PoolException && (Object.hasOwn(protocolExceptions, error.type) || factsOf(operation2)?.throws.includes(error.type));
  if (isKnown) return error;
  return error instanceof PoolException && error.otherwise ? permitted(operation2, error.otherwise) : new PoolException("InternalErrorException", "Something went wrong");
}
function success(requestId, output) {
  return { status: 200, headers: headersOf(requestId), body: JSON.stringify(toWire(output)) };
}
function failure(requestId, { type, message: message2, details }) {
  const status = type === "InternalErrorException" ? 500 : protocolExceptions[type] ?? 400;
  const headers2 = { ...headersOf(requestId), "x-amzn-errortype": `${type}:`, "x-amzn-errormessage": headerText(message2) };
  return { status, headers: headers2, body: JSON.stringify({ __type: type, message: message2, ...details }) };
}
function headerText(message2) {
  return message2.trim().slice(0, 1e3).replaceAll(/[^\x20-\x7e]/g, "?");
}
function headersOf(requestId) {
  return { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": requestId };
}
function toWire(value) {
  if (value instanceof Date) return value.getTime() / 1e3;
  if (Array.isArray(value)) return value.map(toWire);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name2, member]) => [name2, toWire(member)]));
}
var targetPrefix, bodyLimit, protocolExceptions;
var init_dispatch = __esm({
  "src/embeddedPool/dispatch.ts"() {
    "use strict";
    init_exceptions();
    init_operations();
    init_requestModel();
    init_random();
    targetPrefix = "AWSCognitoIdentityProviderService.";
    bodyLimit = 1024 * 1024;
    protocolExceptions = {
      UnknownOperationException: 400,
      SerializationException: 400,
      RequestEntityTooLargeException: 413,
      MissingAuthenticationTokenException: 400,
      IncompleteSignatureException: 400,
      UnrecognizedClientException: 400,
      InvalidSignatureException: 400,
      AccessDeniedException: 400
    };
  }
});

// src/embeddedPool/sigv4.ts
import { createHash as createHash14, createHmac as createHmac8, timingSafeEqual as timingSafeEqual6 } from "node:crypto";
function verifySignature(request, known2) {
  const authorization = request.headers.authorization;
  if (authorization === void 0) throw new PoolException("MissingAuthenticationTokenException", "Missing Authentication Token");
  const [, accessKeyId, day, region, service2, signedHeaders, signature] = form.exec(authorization) ?? [];
  if (!accessKeyId || !day || !region || !service2 || !signedHeaders || !signature) {
    throw new PoolException("IncompleteSignatureException", "Authorization header is not a complete AWS4-HMAC-SHA256 signature.");
  }
  const unbound = ["host", "x-amz-date", "x-amz-target"].find((name2) => !signedHeaders.split(";").includes(name2));
  if (unbound) throw new PoolException("InvalidSignatureException", `'${unbound}' must be a 'SignedHeader' in the AWS Authorization.`);
  const credentials = known2.find((candidate) => candidate.accessKeyId === accessKeyId);
  if (!credentials) throw new PoolException("UnrecognizedClientException", "The security token included in the request is invalid.");
  const scope = `${day}/${region}/${service2}/aws4_request`;
  const toSign = ["AWS4-HMAC-SHA256", request.headers["x-amz-date"] ?? "", scope, sha2562(canonicalRequest(request, signedHeaders))].join("\n");
  const key = [day, region, service2, "aws4_request"].reduce((secret, part) => hmac2(secret, part), `AWS4${credentials.secretAccessKey}`);
  if (timingSafeEqual6(hmac2(key, toSign), Buffer.from(signature, "hex"))) return;
  throw new PoolException("InvalidSignatureException", "The request signature we calculated does not match the signature you provided. Check your AWS Secret Access Key and signing method. Consult the service documentation for details.");
}
function canonicalRequest({ method, path, query, headers: headers2, body }, signedHeaders) {
  const lines = signedHeaders.split(";").map((name2) => `${name2}:${(headers2[name2] ?? "").trim().replace(/\s+/g, " ")}
`).join("");
  const sortedQuery = query.split("&").sort().join("&");
  return [method, path, sortedQuery, lines, signedHeaders, sha2562(body)].join("\n");
}
var form, sha2562, hmac2;
var init_sigv4 = __esm({
  "src/embeddedPool/sigv4.ts"() {
    "use strict";
    init_exceptions();
    form = /^AWS4-HMAC-SHA256 Credential=([^/,]+)\/(\d{8})\/([^/,]+)\/([^/,]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/;
    sha2562 = (text3) => createHash14("sha256").update(text3).digest("hex");
    hmac2 = (key, text3) => createHmac8("sha256", key).update(text3).digest();
  }
});

// src/embeddedPool/doors/callers.ts
function doorRules({ allowedHosts, allowedOrigins = [], refuseCrossSite = true }) {
  const isExpected = expectedHosts(refuseCrossSite ? allowedHosts : [anyOne]);
  const origins = new Set(refuseCrossSite ? allowedOrigins : [anyOne]);
  const mayCall = (origin) => origins.has(anyOne) || origins.has(origin) || isLocalOrigin(origin);
  return ({ method, headers: headers2, localAddress, probe }) => {
    const { origin, host, "sec-fetch-site": site, "sec-fetch-mode": mode2 } = headers2;
    const fromPage = refuseCrossSite && (origin !== void 0 || site !== void 0 && site !== "none");
    const refuse4 = (refusal4) => ({ refusal: refusal4, cors: {}, fromPage });
    if (!isExpected(host, localAddress, probe)) return refuse4(otherHost);
    if (origin !== void 0 && !mayCall(origin)) return refuse4(otherOrigin);
    const silent = origin === void 0 && (site === "cross-site" || site === "same-site");
    if (refuseCrossSite && silent && !(mode2 === "navigate" && method === "GET")) return refuse4(otherOrigin);
    const isAwsJson = /^application\/x-amz-json-1\.[01]\s*(?:;|$)/i.test(headers2["content-type"] ?? "");
    if (refuseCrossSite && method === "POST" && !isAwsJson) return refuse4(otherType);
    return { refusal: void 0, cors: origin === void 0 ? {} : { ...exposed, "access-control-allow-origin": origin, vary: "origin" }, fromPage };
  };
}
var exposed, preflight, otherHost, otherOrigin, otherType;
var init_callers = __esm({
  "src/embeddedPool/doors/callers.ts"() {
    "use strict";
    init_hosts();
    exposed = { "access-control-expose-headers": "x-amzn-requestid,x-amzn-errortype,x-amzn-errormessage,date" };
    preflight = { "access-control-allow-methods": "GET, POST", "access-control-allow-headers": "*", "access-control-max-age": "600" };
    otherHost = { status: 421, message: "This is not a name of the pool. ALLOWED_HOSTS lists those that are, besides localhost." };
    otherOrigin = { status: 403, message: "Pages of this origin may not call the pool. ALLOWED_ORIGINS lists those that may, besides http://localhost:*." };
    otherType = { status: 415, message: "The content type must be application/x-amz-json-1.1." };
  }
});

// src/embeddedPool/doors/httpDoor.ts
import { createServer as createServer3 } from "node:http";
import { isIP as isIP3 } from "node:net";
async function openHttpDoor(options) {
  const host = options.host ?? "127.0.0.1";
  const judge3 = doorRules({ ...options, allowedHosts: [...options.allowedHosts ?? [], ...isIP3(host) === 0 ? [host] : []] });
  const server = createServer3((request, response) => {
    void answer3(request, options, judge3).catch(() => ({ status: 400, headers: {}, body: "" })).then((page) => send(response, page));
  });
  await new Promise((resolve3, reject) => {
    server.once("error", reject).listen(options.port, host, resolve3);
  });
  const { port } = server.address();
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${port}`,
    close: () => new Promise((resolve3) => {
      server.close(() => resolve3());
      server.closeAllConnections();
    })
  };
}
function send(response, { status, headers: headers2, body }) {
  response.writeHead(status, { ...protection4, ...headers2, "content-length": Buffer.byteLength(body) }).end(body);
}
async function answer3(request, { credentials, dispatch: dispatch2, pages }, judge3) {
  const { method = "GET", headers: headers2 } = request;
  const [path = "/", query = ""] = (request.url ?? "/").split("?", 2);
  const verdict = judge3({ method, headers: headers2, localAddress: request.socket.localAddress, probe: path === "/health" });
  const { refusal: refusal4, cors } = verdict;
  if (refusal4) return refuse3(refusal4);
  if (method === "OPTIONS") return { status: 204, headers: preflightAnswer(headers2, cors), body: "" };
  if (method !== "POST") return readable(await pages({ method, path, query: new URLSearchParams(query), headers: headers2 }) ?? { status: 404, headers: {}, body: "" }, cors);
  const body = await readBody(request);
  if (body === void 0) return { status: 413, headers: { ...cors, connection: "close" }, body: "" };
  const flat = Object.fromEntries(Object.entries(headers2).map(([name2, value]) => [name2, Array.isArray(value) ? value.join(",") : value]));
  let readableCors = cors;
  const authenticate2 = () => {
    if (!verdict.fromPage) {
      verifySignature({ method, path, query, headers: flat, body }, credentials);
      return;
    }
    readableCors = {};
    throw new PoolException("AccessDeniedException", "Pages may not call operations that are signed.");
  };
  const answered = await dispatch2({ target: flat["x-amz-target"], body, authenticate: authenticate2 });
  return { ...answered, headers: { ...answered.headers, ...readableCors } };
}
function refuse3({ status, message: message2 }) {
  return { status, headers: { "content-type": "application/json", connection: "close" }, body: JSON.stringify({ __type: "AccessDeniedException", message: message2 }) };
}
function preflightAnswer(headers2, cors) {
  const asksForNetwork = headers2["access-control-request-private-network"] === "true";
  return cors["access-control-allow-origin"] === void 0 ? {} : { ...cors, ...preflight, ...asksForNetwork ? { "access-control-allow-private-network": "true" } : {} };
}
function readable(page, cors) {
  return page.isPublic ? { ...page, headers: { ...page.headers, ...cors } } : page;
}
async function readBody(request) {
  const chunks = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > bodyLimit) return void 0;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}
var protection4;
var init_httpDoor = __esm({
  "src/embeddedPool/doors/httpDoor.ts"() {
    "use strict";
    init_dispatch();
    init_exceptions();
    init_sigv4();
    init_callers();
    protection4 = { "cross-origin-resource-policy": "same-origin", "x-content-type-options": "nosniff", "x-frame-options": "DENY" };
  }
});

// src/embeddedPool/doors/requestHandler.ts
function inProcessHandler(dispatch2) {
  const handler = {
    metadata: { handlerProtocol: "http/1.1" },
    async handle({ headers: headers2, body }) {
      const target = Object.entries(headers2).find(([name2]) => name2.toLowerCase() === "x-amz-target")?.[1];
      const text3 = ArrayBuffer.isView(body) ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString() : typeof body === "string" ? body : "";
      const answer4 = await dispatch2({ target, body: text3 });
      return { response: { statusCode: answer4.status, headers: { ...answer4.headers }, body: new TextEncoder().encode(answer4.body) } };
    },
    updateHttpClientConfig() {
    },
    httpHandlerConfigs: () => ({}),
    destroy() {
    }
  };
  return handler;
}
var init_requestHandler = __esm({
  "src/embeddedPool/doors/requestHandler.ts"() {
    "use strict";
  }
});

// src/embeddedPool/outbox.ts
function openOutbox(store, now, onMessage) {
  return {
    send(transaction, message2) {
      const [newest] = [...transaction.range({ prefix: ["outbox"], reverse: true, limit: 1 })];
      const number2 = Number(newest?.key[1] ?? 0) + 1;
      const sent2 = { sentAt: now().toISOString(), ...message2 };
      transaction.put(["outbox", number2], sent2);
      transaction.remove(["outbox", number2 - kept]);
      onMessage?.(sent2);
    },
    list({ username: username2 } = {}) {
      const all = [...store.range({ prefix: ["outbox"], reverse: true })].map(({ value }) => value);
      return username2 === void 0 ? all : all.filter((message2) => message2.username === username2 || message2.destination === username2);
    }
  };
}
var kept;
var init_outbox = __esm({
  "src/embeddedPool/outbox.ts"() {
    "use strict";
    kept = 1e3;
  }
});

// src/embeddedPool/outboxPage.ts
import { createHash as createHash15 } from "node:crypto";
function outboxPage(messages2) {
  const newest = messages2[0] ? `${messages2[0].sentAt} ${messages2.length}` : "none";
  const list2 = messages2.length === 0 ? "<p>Nothing has been sent yet. Codes and invitations appear here as they are sent.</p>" : messages2.map(article).join("\n");
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Outbox</title><style>${style2}</style></head>
<body><h1>Outbox</h1><main aria-live="polite" data-newest="${escape2(newest)}">
${list2}
</main><script>${script}</script></body></html>`;
}
function article({ medium, destination, username: username2, purpose, code, body, sentAt }) {
  return `<article><h2>${escape2(medium === "EMAIL" ? "E-mail" : "SMS")} to ${escape2(destination)}</h2>
<div class="row"><span class="code">${escape2(code)}</span><button type="button" data-code="${escape2(code)}" aria-label="Copy the code ${escape2(code)}">Copy</button></div>
<p class="meta">${escape2(purpose)} for ${escape2(username2)}, <time datetime="${escape2(sentAt)}">${escape2(sentAt)}</time></p><pre>${escape2(body)}</pre></article>`;
}
function escape2(text3) {
  return text3.replace(/[&<>"']/g, (character) => entities3[character] ?? character);
}
var style2, script, hash2, outboxPolicy, entities3;
var init_outboxPage = __esm({
  "src/embeddedPool/outboxPage.ts"() {
    "use strict";
    style2 = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}body{max-width:46rem;margin:2rem auto;padding:0 1rem}
h1{font-size:1.4rem}article{border:1px solid #8886;border-radius:.6rem;padding:1rem;margin:0 0 1rem}h2{font-size:1rem;margin:0}
.code{font:600 1.9rem ui-monospace,monospace;letter-spacing:.08em;overflow-wrap:anywhere;margin:.3rem 1rem .3rem 0}
.row{display:flex;flex-wrap:wrap;align-items:center}button{font:inherit;padding:.35rem .9rem;cursor:pointer}
.meta{opacity:.75;font-size:.9rem;margin:0}pre{white-space:pre-wrap;overflow-wrap:anywhere;margin:.5rem 0 0;font:inherit}`;
    script = `document.addEventListener('click',async(event)=>{const button=event.target.closest('button[data-code]');if(!button)return;
await navigator.clipboard.writeText(button.dataset.code);button.textContent='Copied'});
setInterval(async()=>{if(document.hidden||String(getSelection()))return;const answer=await fetch(location.href).catch(()=>undefined);if(!answer||!answer.ok)return;
const next=new DOMParser().parseFromString(await answer.text(),'text/html').querySelector('main');const now=document.querySelector('main');
if(next&&next.dataset.newest!==now.dataset.newest)now.replaceWith(next)},2000);`;
    hash2 = (text3) => `'sha256-${createHash15("sha256").update(text3).digest("base64")}'`;
    outboxPolicy = `default-src 'none'; style-src ${hash2(style2)}; script-src ${hash2(script)}; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`;
    entities3 = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  }
});

// src/embeddedPool/pages.ts
function pagesOf(services) {
  const outbox = async ({ method, path, query }) => {
    if (method !== "GET" || path !== "/outbox" && path !== "/outbox.json") return void 0;
    const username2 = query.get("username");
    const messages2 = services.outbox.list(username2 === null ? {} : { username: username2 });
    if (path === "/outbox.json") return json(messages2);
    const headers2 = { "content-type": "text/html; charset=utf-8", "content-security-policy": outboxPolicy, "cache-control": "no-store", "x-content-type-options": "nosniff", "referrer-policy": "no-referrer" };
    return { status: 200, headers: headers2, body: outboxPage(messages2) };
  };
  const all = async (request) => {
    if (request.path === "/health") return publicJson({ status: "ok" });
    if (request.path === "/" && request.method === "GET" && request.query.size === 0) return { status: 303, headers: { location: "/outbox" }, body: "" };
    const [, poolId, document] = /^\/([\w-]+_[0-9a-zA-Z]+)\/\.well-known\/(jwks\.json|openid-configuration)$/.exec(request.path) ?? [];
    if (poolId === void 0) return outbox(request);
    if (services.store.get(keys2.pool(poolId)) === void 0) return void 0;
    return document === "jwks.json" ? keySet(poolId) : publicJson(discovery(poolId));
  };
  const keySet = async (poolId) => publicJson(await services.keyring.jwks(poolId));
  const discovery = (poolId) => ({
    issuer: issuerOf2(services, poolId),
    jwks_uri: `${issuerOf2(services, poolId)}/.well-known/jwks.json`,
    id_token_signing_alg_values_supported: ["RS256"],
    subject_types_supported: ["public"],
    response_types_supported: ["code", "token"]
  });
  return { outbox, all };
}
var json, publicJson;
var init_pages = __esm({
  "src/embeddedPool/pages.ts"() {
    "use strict";
    init_outboxPage();
    init_records();
    init_tokens();
    json = (body) => ({ status: 200, headers: { "content-type": "application/json", "cache-control": "no-store" }, body: JSON.stringify(body) });
    publicJson = (body) => ({ ...json(body), isPublic: true });
  }
});

// src/embeddedPool/sealing.ts
import { createCipheriv as createCipheriv2, createDecipheriv as createDecipheriv2, hkdfSync as hkdfSync3 } from "node:crypto";
import { mkdir as mkdir2 } from "node:fs/promises";
import { join as join4 } from "node:path";
async function openSealing(directory, randomBytes6) {
  await mkdir2(directory, { recursive: true, mode: 448 });
  const secret = await readOrMake(join4(directory, "sealing.key"), randomBytes6, () => randomBytes6(32));
  const derive2 = (context, length2) => Buffer.from(hkdfSync3("sha256", secret, "", context, length2));
  const key = derive2("seal", 32);
  return {
    seal(context, text3) {
      const nonce = randomBytes6(nonceLength);
      const cipher = createCipheriv2("aes-256-gcm", key, nonce, { authTagLength: tagLength }).setAAD(Buffer.from(context));
      return Buffer.concat([nonce, cipher.update(text3, "utf8"), cipher.final(), cipher.getAuthTag()]).toString("base64");
    },
    open(context, sealed) {
      const bytes2 = Buffer.from(sealed, "base64");
      const decipher = createDecipheriv2("aes-256-gcm", key, bytes2.subarray(0, nonceLength), { authTagLength: tagLength }).setAAD(Buffer.from(context)).setAuthTag(bytes2.subarray(-tagLength));
      return Buffer.concat([decipher.update(bytes2.subarray(nonceLength, -tagLength)), decipher.final()]).toString("utf8");
    },
    derive: (context, length2) => derive2(`derive ${context}`, length2)
  };
}
var nonceLength, tagLength;
var init_sealing = __esm({
  "src/embeddedPool/sealing.ts"() {
    "use strict";
    init_secretFile();
    nonceLength = 12;
    tagLength = 16;
  }
});

// src/embeddedPool/quotas.ts
function openQuotas(settings2, now) {
  const buckets2 = /* @__PURE__ */ new Map();
  return (operation2) => {
    const category = categoryOf.get(operation2);
    const perSecond = category && (settings2[category] ?? (settings2.awsDefaults ? categories[category].perSecond : void 0));
    if (category === void 0 || perSecond === void 0) return;
    const time = now().getTime();
    const { tokens, filledAt } = buckets2.get(category) ?? { tokens: perSecond, filledAt: time };
    const filled = Math.min(perSecond, tokens + Math.max(0, time - filledAt) / 1e3 * perSecond);
    if (filled < 1) throw new PoolException("TooManyRequestsException", "Rate exceeded");
    buckets2.set(category, { tokens: filled - 1, filledAt: time });
  };
}
var categories, quotaCategories, categoryOf;
var init_quotas = __esm({
  "src/embeddedPool/quotas.ts"() {
    "use strict";
    init_exceptions();
    categories = {
      UserAuthentication: { perSecond: 120, operations: ["AdminInitiateAuth", "AdminRespondToAuthChallenge", "InitiateAuth", "RespondToAuthChallenge"] },
      UserCreation: { perSecond: 50, operations: ["AdminConfirmSignUp", "AdminCreateUser", "ConfirmSignUp", "SignUp"] },
      UserAccountRecovery: { perSecond: 30, operations: ["AdminResetUserPassword", "AdminSetUserPassword", "ChangePassword", "ConfirmForgotPassword", "ForgotPassword"] },
      UserRead: { perSecond: 120, operations: ["AdminGetUser", "GetUser"] },
      UserUpdate: {
        perSecond: 25,
        operations: [
          "AdminAddUserToGroup",
          "AdminDeleteUser",
          "AdminDeleteUserAttributes",
          "AdminDisableProviderForUser",
          "AdminDisableUser",
          "AdminEnableUser",
          "AdminLinkProviderForUser",
          "AdminRemoveUserFromGroup",
          "AdminUpdateUserAttributes",
          "DeleteUser",
          "DeleteUserAttributes",
          "UpdateUserAttributes",
          "VerifyUserAttribute"
        ]
      },
      UserToken: { perSecond: 120, operations: ["AdminUserGlobalSignOut", "GetTokensFromRefreshToken", "GlobalSignOut", "RevokeToken"] },
      UserResourceRead: {
        perSecond: 50,
        operations: [
          "AdminGetDevice",
          "AdminGetUserAuthFactors",
          "AdminListDevices",
          "AdminListGroupsForUser",
          "AdminListUserAuthEvents",
          "AdminListUserSessions",
          "GetDevice",
          "GetUserAttributeVerificationCode",
          "GetUserAuthFactors",
          "ListDevices",
          "ListUserSessions",
          "ListWebAuthnCredentials",
          "ResendConfirmationCode"
        ]
      },
      UserResourceUpdate: {
        perSecond: 25,
        operations: [
          "AdminDeleteSoftwareToken",
          "AdminForgetDevice",
          "AdminRevokeUserSession",
          "AdminSetUserMFAPreference",
          "AdminSetUserSettings",
          "AdminUpdateAuthEventFeedback",
          "AdminUpdateDeviceStatus",
          "AssociateSoftwareToken",
          "CompleteWebAuthnRegistration",
          "ConfirmDevice",
          "DeleteWebAuthnCredential",
          "ForgetDevice",
          "RevokeUserSession",
          "SetUserMFAPreference",
          "SetUserSettings",
          "StartWebAuthnRegistration",
          "UpdateAuthEventFeedback",
          "UpdateDeviceStatus",
          "VerifySoftwareToken"
        ]
      },
      UserList: { perSecond: 30, operations: ["ListUsers", "ListUsersInGroup"] },
      UserPoolRead: { perSecond: 15, operations: ["DescribeUserPool", "GetUserPoolMfaConfig", "ListUserPools"] },
      UserPoolUpdate: { perSecond: 15, operations: ["AddCustomAttributes", "CreateUserPool", "DeleteUserPool", "SetUserPoolMfaConfig", "UpdateUserPool"] },
      UserPoolResourceRead: { perSecond: 20, operations: ["GetGroup", "ListGroups"] },
      UserPoolResourceUpdate: { perSecond: 15, operations: ["CreateGroup", "DeleteGroup", "UpdateGroup"] },
      UserPoolClientRead: { perSecond: 15, operations: ["DescribeUserPoolClient", "ListUserPoolClients"] },
      UserPoolClientUpdate: { perSecond: 15, operations: ["CreateUserPoolClient", "DeleteUserPoolClient", "UpdateUserPoolClient"] },
      ClientAuthentication: { perSecond: 150, operations: ["GetClientToken"] }
    };
    quotaCategories = Object.keys(categories);
    categoryOf = new Map(
      quotaCategories.flatMap((name2) => categories[name2].operations.map((operation2) => [operation2, name2]))
    );
  }
});

// src/embeddedPool/seed.ts
async function plant(services, seed) {
  for (const { Id, clients = [], groups: groups2 = [], users: users2 = [], ...settings2 } of seed.pools ?? []) {
    const pool = await services.store.transaction((transaction) => {
      const known2 = transaction.get(keys2.pool(Id));
      const planted = known2 ?? newPool(services, settings2, Id);
      if (!known2) transaction.put(keys2.pool(Id), planted);
      for (const { ClientId, ClientSecret, ...client } of clients) {
        if (!transaction.get(keys2.client(ClientId))) putClient(transaction, newClient(services, planted, client, ClientId, ClientSecret));
      }
      for (const group2 of groups2) {
        const record2 = newGroup(services, planted, group2);
        if (!transaction.get(keys2.group(Id, record2.GroupName))) transaction.put(keys2.group(Id, record2.GroupName), record2);
      }
      return planted;
    });
    for (const user2 of users2) await plantUser(services, pool, user2);
  }
}
async function plantUser(services, pool, { username: username2, password: password4, attributes: attributes3 = {}, groups: groups2 = [] }) {
  if (findUser(services.store, pool, username2)) return;
  const user2 = newUser(services, pool, { name: username2, attributes: { ...attributes3 }, status: "CONFIRMED" });
  const record2 = await hashPassword(pool, user2.username, password4, services);
  await services.store.transaction((transaction) => {
    const created = insertUser(transaction, pool, { ...user2, password: record2 });
    for (const group2 of groups2) addMember(transaction, pool, group2, created);
  });
}
var init_seed = __esm({
  "src/embeddedPool/seed.ts"() {
    "use strict";
    init_groups();
    init_newUser();
    init_password();
    init_poolRecords();
    init_records();
    init_users();
  }
});

// src/embeddedPool/store/lmdbFile.ts
import { closeSync as closeSync2, fstatSync as fstatSync3, openSync as openSync2, readSync as readSync2 } from "node:fs";
function damageOf(path) {
  const file = openSync2(path, "r");
  try {
    return damageOfOpen(file);
  } finally {
    closeSync2(file);
  }
}
function damageOfOpen(file) {
  for (; ; ) {
    const meta = lastMeta(file);
    if (typeof meta === "string") return meta;
    const damage = damageOfTrees(file, meta);
    const now = lastMeta(file);
    if (damage === void 0 || typeof now === "string" || now.transaction === meta.transaction) return damage;
  }
}
function lastMeta(file) {
  const first = readMeta(file, 0);
  if (typeof first === "string") return first;
  const second = readMeta(file, first.pageSize);
  if (typeof second === "string") return second;
  return second.transaction > first.transaction ? second : first;
}
function readMeta(file, at2) {
  const page = read4(file, at2, 160);
  if (!page || (page.readUInt16LE(18) & isMeta) === 0 || page.readUInt32LE(headerSize) !== magic) return "it is not a database";
  const version = page.readUInt32LE(headerSize + 4);
  if (version !== dataVersion) return `its format is version ${version} of lmdb's, not ${dataVersion}`;
  return { pageSize: page.readUInt32LE(48), transaction: number(page, 152), roots: [number(page, 88), number(page, 136)] };
}
function damageOfTrees(file, { pageSize: pageSize4, roots }) {
  const { size } = fstatSync3(file);
  const due = roots.filter((root) => root !== noRoot);
  for (let at2 = due.pop(); at2 !== void 0; at2 = due.pop()) {
    if ((at2 + 1) * pageSize4 > size) return `page ${at2} is missing`;
    const page = read4(file, at2 * pageSize4, pageSize4);
    const children = page && number(page, 0) === at2 ? childrenOf(file, page, size) : void 0;
    if (!children) return `page ${at2} is damaged`;
    due.push(...children);
  }
  return void 0;
}
function childrenOf(file, page, size) {
  const flags2 = page.readUInt16LE(18);
  if (flags2 !== isBranch && flags2 !== isLeaf) return void 0;
  const end = headerSize + page.readUInt16LE(20);
  if (end > page.length) return void 0;
  const children = [];
  for (let pointer = headerSize; pointer < end; pointer += 2) {
    const node = headerSize + page.readUInt16LE(pointer);
    if (node + 8 > page.length) return void 0;
    const [low, high, nodeFlags, keySize] = [page.readUInt16LE(node), page.readUInt16LE(node + 2), page.readUInt16LE(node + 4), page.readUInt16LE(node + 6)];
    const data = node + 8 + keySize;
    if (flags2 === isBranch) children.push(low + high * 2 ** 16 + nodeFlags * 2 ** 32);
    else if ((nodeFlags & hasOverflow) !== 0 ? !overflowIsWhole(file, page, data, size) : data + low + high * 2 ** 16 > page.length) return void 0;
  }
  return children;
}
function overflowIsWhole(file, page, reference, size) {
  if (reference + 24 > page.length) return false;
  const [at2, pages] = [number(page, reference), number(page, reference + 16)];
  if ((at2 + pages) * page.length > size) return false;
  const header = read4(file, at2 * page.length, headerSize);
  return header !== void 0 && number(header, 0) === at2 && (header.readUInt16LE(18) & isOverflow) !== 0;
}
function read4(file, at2, length2) {
  const bytes2 = Buffer.alloc(length2);
  return readSync2(file, bytes2, 0, length2, at2) === length2 ? bytes2 : void 0;
}
var headerSize, isMeta, isBranch, isLeaf, isOverflow, hasOverflow, magic, dataVersion, noRoot, number;
var init_lmdbFile = __esm({
  "src/embeddedPool/store/lmdbFile.ts"() {
    "use strict";
    headerSize = 24;
    isMeta = 8;
    isBranch = 1;
    isLeaf = 2;
    isOverflow = 4;
    hasOverflow = 1;
    magic = 3203383518;
    dataVersion = 2;
    noRoot = 2 ** 64;
    number = (bytes2, at2) => bytes2.readUInt32LE(at2) + bytes2.readUInt32LE(at2 + 4) * 2 ** 32;
  }
});

// src/embeddedPool/store/lmdbStore.ts
import { existsSync as existsSync2, linkSync, mkdirSync as mkdirSync3, mkdtempSync, rmSync } from "node:fs";
import { join as join5 } from "node:path";
import { open as open2 } from "lmdb";
async function openLmdbStore(directory) {
  mkdirSync3(directory, { recursive: true, mode: 448 });
  const path = join5(directory, "data.mdb");
  if (!existsSync2(path)) await create(directory, path);
  const damage = damageOf(path);
  if (damage !== void 0) throw refused3(directory, `is damaged: ${damage}`, "restore a backup or move the directory away");
  const store = openFile(path);
  const found = store.get(schemaKey);
  if (found === schemaVersion) return store;
  await store.close();
  if (typeof found !== "number") throw refused3(directory, "is damaged: it says no schema version", "restore a backup or move the directory away");
  throw refused3(directory, `has schema version ${found}; this version reads ${schemaVersion}`, "use the version that wrote it");
}
async function create(directory, path) {
  const draft = mkdtempSync(join5(directory, "new-"));
  const store = openFile(join5(draft, "data.mdb"));
  await store.transaction((transaction) => transaction.put(schemaKey, schemaVersion));
  await store.close();
  try {
    linkSync(join5(draft, "data.mdb"), path);
  } catch (error) {
    if (error.code !== "EEXIST") throw error;
  }
  rmSync(draft, { recursive: true });
}
function openFile(path) {
  return new LmdbStore(open2({ path, encoding: "json", overlappingSync: false, noSubdir: true }));
}
function refused3(directory, what, remedy) {
  return new Error(`The store in ${directory} ${what}. It was left untouched: ${remedy}.`);
}
function* whileStartsWith(entries, at2, text3) {
  for (const entry of entries) {
    if (!String(entry.key[at2]).startsWith(text3)) return;
    yield entry;
  }
}
var schemaVersion, schemaKey, last, longestKey, fits, LmdbStore;
var init_lmdbStore = __esm({
  "src/embeddedPool/store/lmdbStore.ts"() {
    "use strict";
    init_lmdbFile();
    schemaVersion = 2;
    schemaKey = ["schema"];
    last = new Uint8Array([255]);
    longestKey = 1900;
    fits = (key) => key.reduce((size, part) => size + (typeof part === "string" ? Buffer.byteLength(part) + 2 : 10), 0) <= longestKey;
    LmdbStore = class {
      constructor(database) {
        this.database = database;
        this.transactionView = {
          get: (key) => this.get(key),
          range: (options) => this.range(options),
          put: (key, value) => void this.database.put([...key], value),
          remove: (key) => void this.database.remove([...key])
        };
      }
      get(key) {
        return fits(key) ? this.database.get([...key]) : void 0;
      }
      range({ prefix: prefix3, startsWith, after, reverse = false, limit }) {
        const lowest = startsWith === void 0 ? [...prefix3] : [...prefix3, startsWith];
        const first = reverse ? [...prefix3, last] : lowest;
        const end = reverse ? lowest : [...prefix3, last];
        const options = { start: after ? [...after] : first, end, reverse, exclusiveStart: after !== void 0 || startsWith === void 0, ...limit === void 0 ? {} : { limit } };
        const entries = this.database.getRange(options);
        return startsWith === void 0 ? entries : whileStartsWith(entries, prefix3.length, startsWith);
      }
      async transaction(work) {
        return await this.database.childTransaction(() => work(this.transactionView));
      }
      async backup(directory) {
        mkdirSync3(directory, { recursive: true, mode: 448 });
        await this.database.backup(join5(directory, "data.mdb"), true);
      }
      async close() {
        await this.database.close();
      }
    };
  }
});

// src/embeddedPool/embeddedPool.ts
import { randomBytes as systemRandomBytes } from "node:crypto";
import { mkdir as mkdir3 } from "node:fs/promises";
import { join as join6 } from "node:path";
async function openEmbeddedPool(options) {
  const { directory, seed = {}, clock = () => /* @__PURE__ */ new Date(), randomBytes: randomBytes6 = systemRandomBytes, onMessage, onFault } = options;
  await mkdir3(directory, { recursive: true, mode: 448 });
  const store = await openLmdbStore(join6(directory, "store"));
  const services = {
    store,
    now: clock,
    randomBytes: randomBytes6,
    region: seed.region ?? "us-east-1",
    passwordCost: options.passwordCost ?? defaultPasswordCost,
    keyring: await openKeyring(join6(directory, "keys"), randomBytes6, clock),
    sealing: await openSealing(join6(directory, "keys"), randomBytes6),
    outbox: openOutbox(store, clock, onMessage),
    functions: functionRunner(seed.functions ?? {}, options.functionTimeLimit)
  };
  await plant(services, seed);
  const making = [...store.range({ prefix: ["pool"] })].map(({ key }) => services.keyring.of(String(key[1])).catch(() => void 0));
  const credentials = seed.credentials ?? [{ accessKeyId: "local", secretAccessKey: "local" }];
  const [first = { accessKeyId: "local", secretAccessKey: "local" }] = credentials;
  const takeQuota = openQuotas(options.quotas ?? seed.quotas ?? {}, clock);
  const run2 = (request) => dispatch(services, request, { onFault, takeQuota });
  const requestHandler = inProcessHandler(run2);
  const pages = pagesOf(services);
  const doors = /* @__PURE__ */ new Set();
  return {
    requestHandler,
    clientConfig: { region: services.region, endpoint: "http://embedded-pool.localhost", credentials: first, requestHandler },
    call: (target, body) => run2({ target, body: JSON.stringify(body) }),
    jwks: async (userPoolId) => {
      poolById(store, userPoolId);
      return services.keyring.jwks(userPoolId);
    },
    rotateKeys: async (userPoolId) => {
      poolById(store, userPoolId);
      await services.keyring.rotate(userPoolId);
    },
    respond: (request) => pages.outbox(request),
    outbox: async (filter) => services.outbox.list(filter),
    async listen(door) {
      const opened = await openHttpDoor({ ...door, credentials, dispatch: run2, pages: pages.all });
      doors.add(opened);
      return opened;
    },
    backup: (target) => store.backup(target),
    async close() {
      await Promise.all([...doors].map((door) => door.close()));
      await Promise.all(making);
      await store.close();
    }
  };
}
var init_embeddedPool = __esm({
  "src/embeddedPool/embeddedPool.ts"() {
    "use strict";
    init_dispatch();
    init_httpDoor();
    init_requestHandler();
    init_keys();
    init_outbox();
    init_pages();
    init_password();
    init_pools();
    init_sealing();
    init_quotas();
    init_seed();
    init_lmdbStore();
    init_functions();
  }
});

// src/embeddedPool/seedFile.ts
import { existsSync as existsSync3 } from "node:fs";
import { readFile as readFile3 } from "node:fs/promises";
import { dirname as dirname3, resolve as resolve2 } from "node:path";
function without(members, name2) {
  return Object.fromEntries(Object.entries(members).filter(([member]) => member !== name2));
}
async function readSeedFile(path) {
  let text3;
  try {
    text3 = await readFile3(path, "utf8");
  } catch (error) {
    return { problems: [{ path: "", problem: `cannot be read: ${messageOf(error)}` }] };
  }
  try {
    return parseSeed(JSON.parse(text3), dirname3(resolve2(path)));
  } catch (error) {
    return { problems: [{ path: "", problem: `is not valid JSON: ${messageOf(error)}` }] };
  }
}
function parseSeed(value, directory) {
  const problems = [];
  inspect(value, "Seed", "", problems);
  if (problems.length > 0) return { problems };
  const { $schema: _schema, ...given } = value;
  const functions = Object.fromEntries(Object.entries(given.functions ?? {}).map(([name2, path]) => [name2, resolve2(directory, String(path))]));
  const seed = { ...given, functions };
  judge2(seed, problems);
  return problems.length > 0 ? { problems } : { seed };
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function inspect(value, name2, path, problems) {
  const shape = Object.hasOwn(seedShapes, name2) ? seedShapes[name2] : shapes[name2];
  const isOfForm = forms[shape?.kind ?? ""];
  if (!shape || !isOfForm) return;
  const report = (problem) => void problems.push({ path, problem });
  if (!isOfForm(value)) {
    report(`must be ${formNames[shape.kind] ?? shape.kind}`);
    return;
  }
  const { min = -Infinity, max = Infinity } = shape;
  const size = typeof value === "number" ? value : typeof value === "string" || Array.isArray(value) ? value.length : min;
  if (size < min || size > max) report(`must ${typeof value === "number" ? "be" : "have a length"} ${bounds(min, max)}`);
  if (typeof value === "string") inspectText(value, shape, report);
  if (Array.isArray(value)) value.forEach((item, index) => inspect(item, shape.of ?? "", `${path}[${index}]`, problems));
  else if (isRecord(value)) inspectMembers(value, shape, path, problems);
}
function bounds(min, max) {
  if (max === Infinity) return `of at least ${min}`;
  return min === -Infinity ? `of at most ${max}` : `from ${min} to ${max}`;
}
function inspectText(value, shape, report) {
  if (shape.enum && !shape.enum.includes(value)) report(`must be one of ${shape.enum.join(", ")}`);
  if (shape.pattern && !patternOf(shape.pattern).test(value)) report(`must match ${shape.pattern}`);
}
function inspectMembers(value, shape, path, problems) {
  const at2 = (member) => path === "" ? member : `${path}.${member}`;
  const members = shape.members ?? {};
  for (const member of shape.required ?? []) if (value[member] === void 0) problems.push({ path: at2(member), problem: "is missing" });
  for (const [member, item] of Object.entries(value)) {
    if (shape.kind === "map") inspect(member, shape.key ?? "", at2(member), problems);
    const of = shape.kind === "map" ? shape.of : Object.hasOwn(members, member) ? members[member] : void 0;
    if (of === void 0) problems.push({ path: at2(member), problem: "is unknown" });
    else inspect(item, of, at2(member), problems);
  }
}
function judge2({ region = "us-east-1", functions = {}, pools = [] }, problems) {
  for (const [name2, path] of Object.entries(functions)) if (!existsSync3(String(path))) problems.push({ path: `functions.${name2}`, problem: `there is no file ${String(path)}` });
  const ids = /* @__PURE__ */ new Set();
  const unique = (id, path) => {
    if (ids.has(id)) problems.push({ path, problem: "is given more than once" });
    ids.add(id);
  };
  pools.forEach((pool, index) => {
    const at2 = `pools[${index}]`;
    unique(pool.Id, `${at2}.Id`);
    if (!pool.Id.startsWith(`${region}_`)) problems.push({ path: `${at2}.Id`, problem: `must begin with the region, ${region}_` });
    pool.clients?.forEach(({ ClientId }, client) => unique(ClientId, `${at2}.clients[${client}].ClientId`));
    judgePool(pool, at2, Object.keys(functions), problems);
  });
}
function judgePool(pool, at2, functions, problems) {
  const attempt3 = (path, check3) => {
    try {
      check3();
    } catch (error) {
      if (!(error instanceof PoolException)) throw error;
      problems.push({ path, problem: error.message.trim() });
    }
  };
  if (pool.AliasAttributes?.length && pool.UsernameAttributes?.length) problems.push({ path: `${at2}.UsernameAttributes`, problem: "cannot be set together with AliasAttributes" });
  for (const [trigger, setting] of Object.entries(pool.LambdaConfig ?? {})) {
    const arn = typeof setting === "string" ? setting : setting.LambdaArn;
    const name2 = arn?.split(":")[6] ?? "";
    if (trigger !== "KMSKeyID" && !functions.includes(name2)) problems.push({ path: `${at2}.LambdaConfig.${trigger}`, problem: `names the function "${name2}", which is not in functions` });
  }
  let schema = { ...pool };
  attempt3(`${at2}.Schema`, () => {
    schema = { ...schema, SchemaAttributes: withAttributes([...standardAttributes], pool.Schema ?? [], "") };
  });
  const groups2 = new Set(pool.groups?.map(({ GroupName }) => GroupName));
  pool.users?.forEach(({ password: password4, attributes: attributes3 = {}, groups: joined = [] }, index) => {
    const user2 = `${at2}.users[${index}]`;
    attempt3(`${user2}.password`, () => checkPolicy(schema, password4));
    for (const [Name, Value] of Object.entries(attributes3)) attempt3(`${user2}.attributes.${Name}`, () => checkAttributes([{ Name, Value }], { pool: schema }));
    joined.forEach((group2, place) => {
      if (!groups2.has(group2)) problems.push({ path: `${user2}.groups[${place}]`, problem: `names the group "${group2}", which is not in ${at2}.groups` });
    });
  });
}
var requestMembers, list, seedShapes, messageOf, forms, formNames;
var init_seedFile = __esm({
  "src/embeddedPool/seedFile.ts"() {
    "use strict";
    init_attributes();
    init_exceptions();
    init_password();
    init_patterns();
    init_poolRecords();
    init_quotas();
    init_requestModelData();
    requestMembers = (name2) => shapes[name2]?.members ?? {};
    list = (of) => ({ kind: "list", of });
    seedShapes = {
      Seed: { kind: "structure", members: { $schema: "StringType", region: "RegionType", credentials: "CredentialsList", functions: "FunctionMap", quotas: "Quotas", pools: "SeedPoolList" } },
      RegionType: { kind: "string", pattern: "[a-z]{2}(-[a-z]+)+-\\d" },
      CredentialsList: list("Credentials"),
      Credentials: { kind: "structure", required: ["accessKeyId", "secretAccessKey"], members: { accessKeyId: "NonEmptyType", secretAccessKey: "NonEmptyType" } },
      NonEmptyType: { kind: "string", min: 1, sensitive: true },
      FunctionMap: { kind: "map", key: "FunctionName", of: "ModulePath" },
      FunctionName: { kind: "string", pattern: "[\\w-]{1,64}" },
      ModulePath: { kind: "string", min: 1 },
      Quotas: { kind: "structure", members: { awsDefaults: "BooleanType", ...Object.fromEntries(quotaCategories.map((name2) => [name2, "RateType"])) } },
      RateType: { kind: "integer", min: 1 },
      SeedPoolList: list("SeedPool"),
      SeedPool: {
        kind: "structure",
        required: ["Id"],
        members: {
          ...requestMembers("CreateUserPoolRequest"),
          Id: "UserPoolIdType",
          clients: "SeedClientList",
          groups: "SeedGroupList",
          users: "SeedUserList",
          ...Object.fromEntries(Object.entries(requestMembers("SetUserPoolMfaConfigRequest")).filter(([name2]) => name2 !== "UserPoolId"))
        }
      },
      SeedClientList: list("SeedClient"),
      SeedClient: { kind: "structure", required: ["ClientId"], members: { ...without(requestMembers("CreateUserPoolClientRequest"), "UserPoolId"), ClientId: "ClientIdType" } },
      SeedGroupList: list("SeedGroup"),
      SeedGroup: { kind: "structure", required: ["GroupName"], members: without(requestMembers("CreateGroupRequest"), "UserPoolId") },
      SeedUserList: list("SeedUser"),
      SeedUser: { kind: "structure", required: ["username", "password"], members: { username: "UsernameType", password: "PasswordType", attributes: "AttributeMap", groups: "GroupNameList" } },
      AttributeMap: { kind: "map", key: "StringType", of: "StringType" },
      GroupNameList: list("GroupNameType")
    };
    messageOf = (error) => error instanceof Error ? error.message : String(error);
    forms = {
      string: (value) => typeof value === "string",
      boolean: (value) => typeof value === "boolean",
      integer: (value) => typeof value === "number",
      list: Array.isArray,
      map: isRecord,
      structure: isRecord
    };
    formNames = { string: "a text", boolean: "true or false", integer: "a number", list: "a list", map: "an object", structure: "an object" };
  }
});

// src/embeddedPool/index.ts
var embeddedPool_exports = {};
__export(embeddedPool_exports, {
  demoFile: () => demoFile,
  demoSeed: () => demoSeed,
  openEmbeddedPool: () => openEmbeddedPool,
  readSeedFile: () => readSeedFile
});
var init_embeddedPool2 = __esm({
  "src/embeddedPool/index.ts"() {
    "use strict";
    init_demoSeed();
    init_embeddedPool();
    init_seedFile();
  }
});

// src/main.ts
import { pino as pino3 } from "pino";

// src/adminToken.ts
import { dirname, join, relative } from "node:path";
function adminTokenOptions({ url, dir }, env) {
  return { url: url ?? `http://127.0.0.1:${env.PORT ?? "4000"}`, directory: dir ?? env.EMBEDDED_POOL_DIR ?? ".pool" };
}
function adminTokenCommand(program, cwd, { url, directory }) {
  const command = program.endsWith(".js") ? `node ${quoted(relative(cwd, join(dirname(program), "cli.js")))}` : "npx cognito-graphql-gateway";
  const usual = adminTokenOptions({}, {});
  const reached = url.replace(/\/\/(0\.0\.0\.0|\[::\])(?=:)/, "//127.0.0.1");
  const others = [
    ...reached === usual.url ? [] : ["--url", reached],
    ...directory === usual.directory ? [] : ["--dir", quoted(directory)]
  ];
  return [command, "admin-token", ...others].join(" ");
}
function quoted(path) {
  return /^[\w./-]+$/.test(path) ? path : `'${path.replaceAll("'", "'\\''")}'`;
}

// src/sha256.ts
import * as crypto from "node:crypto";
var sha256 = typeof crypto.hash === "function" ? (text3, encoding2) => crypto.hash("sha256", text3, encoding2) : (text3, encoding2) => crypto.createHash("sha256").update(text3).digest(encoding2);

// src/caller.ts
var permissions = {
  "users:read": "Read any user. Worth also: to be told who exists by the operations of anyone.",
  "users:write": "Create, change, enable, disable and delete users with no more rights than one's own. Worth their accounts: who changes an address can recover the password.",
  "groups:read": "Read groups and who is in them.",
  "groups:write": "Create, change and delete groups that grant no more rights than one's own, and add and remove members. Worth every right that other programs give to members of groups.",
  "passwords:write": "Set and reset passwords of users with no more rights than one's own. Worth their accounts.",
  "mfa:write": "Change second factors of users with no more rights than one's own. Worth their accounts to who knows a password.",
  "devices:read": "Read any user's devices.",
  "devices:write": "Change and forget devices of users with no more rights than one's own. Worth a sign-in without a second factor on a device that was remembered wrongly.",
  "sessions:read": "Read any user's sessions.",
  "sessions:write": "End sessions of users with no more rights than one's own.",
  "risk:read": "Read any user's sign-in events and their risk.",
  "risk:write": "Judge sign-in events of users with no more rights than one's own. Worth a sign-in that threat protection would have stopped."
};
var permissionNames = Object.keys(permissions);
var anyone = { kind: "anyone", claimed: /* @__PURE__ */ new Set() };
var claimedBy = /* @__PURE__ */ new WeakMap();
function bearerOf(claims, token2, grants, via) {
  let claimed = claimedBy.get(claims);
  if (!claimed) {
    claimed = /* @__PURE__ */ new Set([...permissionsOf(claims.groups, grants.groups), ...permissionsOf(claims.scopes, grants.scopes)]);
    claimedBy.set(claims, claimed);
  }
  return { ...claims, kind: "bearer", token: token2, claimed, via: via?.name };
}
function permissionsOf(names2, table) {
  return names2.flatMap((name2) => Object.hasOwn(table, name2) ? table[name2] ?? [] : []);
}
function serviceOf(key, grants) {
  const digest4 = sha256(key, "hex");
  const known2 = grants.serviceKeys.find((candidate) => candidate.sha256 === digest4);
  return known2 && { kind: "service", name: known2.name, claimed: new Set(known2.permissions) };
}

// src/cognito/policy.ts
var quotaRps = {
  ClientAuthentication: 150,
  UserAccountRecovery: 30,
  UserAuthentication: 120,
  UserCreation: 50,
  UserList: 30,
  UserPoolClientRead: 15,
  UserPoolRead: 15,
  UserPoolResourceRead: 20,
  UserPoolResourceUpdate: 15,
  UserRead: 120,
  UserResourceRead: 50,
  UserResourceUpdate: 25,
  UserToken: 120,
  UserUpdate: 25
};
var common = [
  "InternalErrorException",
  "InvalidParameterException",
  "NotAuthorizedException",
  "OperationNotEnabledException",
  "ResourceNotFoundException",
  "TooManyRequestsException"
];
function row(auth, quota, ambiguous, special, { without: without2 = [], ...rest } = {}) {
  const exceptions = [...common.filter((name2) => !without2.includes(name2)), ...special.map((name2) => `${name2}Exception`)].sort();
  return { auth, quota, ambiguous, exceptions, ...rest };
}
var policies = {
  AdminAddUserToGroup: row("signed", "UserUpdate", "retry", ["UserNotFound"]),
  AdminConfirmSignUp: row("signed", "UserCreation", "never", ["InvalidLambdaResponse", "LimitExceeded", "TooManyFailedAttempts", "UnexpectedLambda", "UserLambdaValidation", "UserNotFound"]),
  AdminCreateUser: row("signed", "UserCreation", "never", ["CodeDeliveryFailure", "InvalidLambdaResponse", "InvalidPassword", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "PreconditionNotMet", "UnexpectedLambda", "UnsupportedUserState", "UserLambdaValidation", "UsernameExists", "UserNotFound"], { sendsMessage: true }),
  AdminDeleteSoftwareToken: row("signed", "UserResourceUpdate", "never", ["UserNotConfirmed", "UserNotFound"]),
  AdminDeleteUser: row("signed", "UserUpdate", "retry", ["UserNotFound"], { doneWhen: "UserNotFoundException" }),
  AdminDeleteUserAttributes: row("signed", "UserUpdate", "retry", ["UserNotFound"]),
  AdminDisableProviderForUser: row("signed", "UserUpdate", "never", ["AliasExists", "UserNotFound"]),
  AdminDisableUser: row("signed", "UserUpdate", "retry", ["UserNotFound"]),
  AdminEnableUser: row("signed", "UserUpdate", "retry", ["UserNotFound"]),
  AdminForgetDevice: row("signed", "UserResourceUpdate", "retry", ["InvalidUserPoolConfiguration", "UserNotFound"]),
  AdminGetDevice: row("signed", "UserResourceRead", "retry", ["InvalidUserPoolConfiguration"]),
  AdminGetUser: row("signed", "UserRead", "retry", ["UserNotFound"]),
  AdminGetUserAuthFactors: row("signed", "UserResourceRead", "retry", ["UserNotFound"]),
  AdminInitiateAuth: row("signed", "UserAuthentication", "never", ["FeatureUnavailableInTier", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "InvalidUserPoolConfiguration", "MFAMethodNotFound", "PasswordResetRequired", "UnexpectedLambda", "UnsupportedOperation", "UserLambdaValidation", "UserNotConfirmed", "UserNotFound"], { secretProof: "map:SECRET_HASH" }),
  AdminLinkProviderForUser: row("signed", "UserUpdate", "never", ["AliasExists", "LimitExceeded", "UserNotFound"]),
  AdminListDevices: row("signed", "UserResourceRead", "retry", ["InvalidUserPoolConfiguration"]),
  AdminListGroupsForUser: row("signed", "UserResourceRead", "retry", ["UserNotFound"]),
  AdminListUserAuthEvents: row("signed", "UserResourceRead", "retry", ["UserNotFound", "UserPoolAddOnNotEnabled"]),
  AdminListUserSessions: row("signed", "UserResourceRead", "retry", ["UserNotFound"]),
  AdminRemoveUserFromGroup: row("signed", "UserUpdate", "retry", ["UserNotFound"]),
  AdminResetUserPassword: row("signed", "UserAccountRecovery", "never", ["InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "LimitExceeded", "UnexpectedLambda", "UserLambdaValidation", "UserNotFound"], { sendsMessage: true }),
  AdminRespondToAuthChallenge: row("signed", "UserAuthentication", "never", ["AliasExists", "CodeMismatch", "ExpiredCode", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidPassword", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "InvalidUserPoolConfiguration", "MFAMethodNotFound", "PasswordHistoryPolicyViolation", "PasswordResetRequired", "SoftwareTokenMFANotFound", "UnexpectedLambda", "UserLambdaValidation", "UserNotConfirmed", "UserNotFound"], { quotaTimes: 3, secretProof: "map:SECRET_HASH" }),
  AdminRevokeUserSession: row("signed", "UserResourceUpdate", "retry", ["UserNotFound"]),
  AdminSetUserMFAPreference: row("signed", "UserResourceUpdate", "retry", ["PasswordResetRequired", "UserNotConfirmed", "UserNotFound"], { without: ["TooManyRequestsException"] }),
  AdminSetUserPassword: row("signed", "UserAccountRecovery", "never", ["InvalidPassword", "PasswordHistoryPolicyViolation", "UserNotFound"]),
  AdminSetUserSettings: row("signed", "UserResourceUpdate", "never", ["UserNotFound"], { without: ["TooManyRequestsException"] }),
  AdminUpdateAuthEventFeedback: row("signed", "UserResourceUpdate", "never", ["UserNotFound", "UserPoolAddOnNotEnabled"]),
  AdminUpdateDeviceStatus: row("signed", "UserResourceUpdate", "retry", ["InvalidUserPoolConfiguration", "UserNotFound"]),
  AdminUpdateUserAttributes: row("signed", "UserUpdate", "never", ["AliasExists", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "UnexpectedLambda", "UserLambdaValidation", "UserNotFound"]),
  AdminUserGlobalSignOut: row("signed", "UserToken", "retry", ["UserNotFound"]),
  AssociateSoftwareToken: row("unsigned", "UserResourceUpdate", "never", ["ConcurrentModification", "Forbidden", "SoftwareTokenMFANotFound"], { without: ["TooManyRequestsException"] }),
  ChangePassword: row("unsigned", "UserAccountRecovery", "never", ["Forbidden", "InvalidPassword", "LimitExceeded", "PasswordHistoryPolicyViolation", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  CompleteWebAuthnRegistration: row("unsigned", "UserResourceUpdate", "never", ["Forbidden", "LimitExceeded", "PasswordResetRequired", "WebAuthnChallengeNotFound", "WebAuthnClientMismatch", "WebAuthnCredentialNotSupported", "WebAuthnNotEnabled", "WebAuthnOriginNotAllowed", "WebAuthnRelyingPartyMismatch"], { without: ["ResourceNotFoundException"] }),
  ConfirmDevice: row("unsigned", "UserResourceUpdate", "never", ["DeviceKeyExists", "Forbidden", "InvalidLambdaResponse", "InvalidPassword", "InvalidUserPoolConfiguration", "PasswordResetRequired", "UsernameExists", "UserNotConfirmed", "UserNotFound"]),
  ConfirmForgotPassword: row("unsigned", "UserAccountRecovery", "never", ["CodeMismatch", "ExpiredCode", "Forbidden", "InvalidLambdaResponse", "InvalidPassword", "LimitExceeded", "PasswordHistoryPolicyViolation", "TooManyFailedAttempts", "UnexpectedLambda", "UserLambdaValidation", "UserNotConfirmed", "UserNotFound"], { takesSource: true, secretProof: "SecretHash" }),
  ConfirmSignUp: row("unsigned", "UserCreation", "never", ["AliasExists", "CodeMismatch", "ExpiredCode", "Forbidden", "InvalidLambdaResponse", "LimitExceeded", "TooManyFailedAttempts", "UnexpectedLambda", "UserLambdaValidation", "UserNotFound"], { takesSource: true, secretProof: "SecretHash" }),
  CreateGroup: row("signed", "UserPoolResourceUpdate", "never", ["GroupExists", "LimitExceeded"]),
  DeleteGroup: row("signed", "UserPoolResourceUpdate", "retry", [], { doneWhen: "ResourceNotFoundException" }),
  DeleteUser: row("unsigned", "UserUpdate", "retry", ["Forbidden", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"], { doneWhen: "UserNotFoundException" }),
  DeleteUserAttributes: row("unsigned", "UserUpdate", "retry", ["Forbidden", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  DeleteWebAuthnCredential: row("unsigned", "UserResourceUpdate", "retry", ["Forbidden", "LimitExceeded", "PasswordResetRequired"]),
  DescribeUserPool: row("signed", "UserPoolRead", "retry", ["UserPoolTagging"]),
  DescribeUserPoolClient: row("signed", "UserPoolClientRead", "retry", []),
  ForgetDevice: row("unsigned", "UserResourceUpdate", "retry", ["Forbidden", "InvalidUserPoolConfiguration", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  ForgotPassword: row("unsigned", "UserAccountRecovery", "never", ["CodeDeliveryFailure", "Forbidden", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "LimitExceeded", "UnexpectedLambda", "UserLambdaValidation", "UserNotFound"], { takesSource: true, sendsMessage: true, secretProof: "SecretHash" }),
  GetClientToken: row("signed", "ClientAuthentication", "never", ["Forbidden"]),
  GetDevice: row("unsigned", "UserResourceRead", "retry", ["Forbidden", "InvalidUserPoolConfiguration", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  GetGroup: row("signed", "UserPoolResourceRead", "retry", []),
  GetTokensFromRefreshToken: row("unsigned", "UserToken", "never", ["Forbidden", "InvalidLambdaResponse", "RefreshTokenReuse", "UnexpectedLambda", "UserLambdaValidation", "UserNotFound"], { secretProof: "ClientSecret" }),
  GetUser: row("unsigned", "UserRead", "retry", ["Forbidden", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  GetUserAttributeVerificationCode: row("unsigned", "UserResourceRead", "never", ["CodeDeliveryFailure", "Forbidden", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "LimitExceeded", "PasswordResetRequired", "UnexpectedLambda", "UserLambdaValidation", "UserNotConfirmed", "UserNotFound"], { sendsMessage: true }),
  GetUserAuthFactors: row("unsigned", "UserResourceRead", "retry", ["Forbidden", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  GlobalSignOut: row("unsigned", "UserToken", "retry", ["Forbidden", "PasswordResetRequired", "UserNotConfirmed"]),
  InitiateAuth: row("unsigned", "UserAuthentication", "never", ["FeatureUnavailableInTier", "Forbidden", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "InvalidUserPoolConfiguration", "PasswordResetRequired", "UnexpectedLambda", "UnsupportedOperation", "UserLambdaValidation", "UserNotConfirmed", "UserNotFound"], { takesSource: true, secretProof: "map:SECRET_HASH" }),
  ListDevices: row("unsigned", "UserResourceRead", "retry", ["Forbidden", "InvalidUserPoolConfiguration", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  ListGroups: row("signed", "UserPoolResourceRead", "retry", []),
  ListUserSessions: row("unsigned", "UserResourceRead", "retry", ["Forbidden", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  ListUsers: row("signed", "UserList", "retry", []),
  ListUsersInGroup: row("signed", "UserList", "retry", []),
  ListWebAuthnCredentials: row("unsigned", "UserResourceRead", "retry", ["Forbidden", "LimitExceeded", "PasswordResetRequired"], { without: ["ResourceNotFoundException"] }),
  ResendConfirmationCode: row("unsigned", "UserResourceRead", "never", ["CodeDeliveryFailure", "Forbidden", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "LimitExceeded", "UnexpectedLambda", "UserLambdaValidation", "UserNotFound"], { takesSource: true, sendsMessage: true, secretProof: "SecretHash" }),
  RespondToAuthChallenge: row("unsigned", "UserAuthentication", "never", ["AliasExists", "CodeMismatch", "ExpiredCode", "Forbidden", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidPassword", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "InvalidUserPoolConfiguration", "MFAMethodNotFound", "PasswordHistoryPolicyViolation", "PasswordResetRequired", "SoftwareTokenMFANotFound", "UnexpectedLambda", "UserLambdaValidation", "UserNotConfirmed", "UserNotFound"], { takesSource: true, quotaTimes: 3, secretProof: "map:SECRET_HASH" }),
  RevokeToken: row("unsigned", "UserToken", "retry", ["Forbidden", "Unauthorized", "UnsupportedOperation", "UnsupportedTokenType"], { without: ["NotAuthorizedException", "ResourceNotFoundException"], secretProof: "ClientSecret" }),
  RevokeUserSession: row("unsigned", "UserResourceUpdate", "retry", ["Forbidden", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  SetUserMFAPreference: row("unsigned", "UserResourceUpdate", "retry", ["Forbidden", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"], { without: ["TooManyRequestsException"] }),
  SetUserSettings: row("unsigned", "UserResourceUpdate", "never", ["Forbidden", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"], { without: ["TooManyRequestsException"] }),
  SignUp: row("unsigned", "UserCreation", "never", ["CodeDeliveryFailure", "Forbidden", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidPassword", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "LimitExceeded", "UnexpectedLambda", "UserLambdaValidation", "UsernameExists"], { takesSource: true, sendsMessage: true, secretProof: "SecretHash" }),
  StartWebAuthnRegistration: row("unsigned", "UserResourceUpdate", "never", ["Forbidden", "LimitExceeded", "PasswordResetRequired", "WebAuthnConfigurationMissing", "WebAuthnNotEnabled"], { without: ["ResourceNotFoundException"] }),
  UpdateAuthEventFeedback: row("unsigned", "UserResourceUpdate", "never", ["UserNotFound", "UserPoolAddOnNotEnabled"]),
  UpdateDeviceStatus: row("unsigned", "UserResourceUpdate", "retry", ["Forbidden", "InvalidUserPoolConfiguration", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"]),
  UpdateGroup: row("signed", "UserPoolResourceUpdate", "retry", []),
  UpdateUserAttributes: row("unsigned", "UserUpdate", "never", ["AliasExists", "CodeDeliveryFailure", "CodeMismatch", "ExpiredCode", "Forbidden", "InvalidEmailRoleAccessPolicy", "InvalidLambdaResponse", "InvalidSmsRoleAccessPolicy", "InvalidSmsRoleTrustRelationship", "PasswordResetRequired", "UnexpectedLambda", "UserLambdaValidation", "UserNotConfirmed", "UserNotFound"]),
  VerifySoftwareToken: row("unsigned", "UserResourceUpdate", "never", ["CodeMismatch", "EnableSoftwareTokenMFA", "Forbidden", "InvalidUserPoolConfiguration", "PasswordResetRequired", "SoftwareTokenMFANotFound", "UserNotConfirmed", "UserNotFound"]),
  VerifyUserAttribute: row("unsigned", "UserUpdate", "never", ["AliasExists", "CodeMismatch", "ExpiredCode", "Forbidden", "LimitExceeded", "PasswordResetRequired", "UserNotConfirmed", "UserNotFound"])
};

// src/guard/attributes.ts
var profileAttributes = [
  "address",
  "birthdate",
  "email",
  "family_name",
  "gender",
  "given_name",
  "locale",
  "middle_name",
  "name",
  "nickname",
  "phone_number",
  "picture",
  "preferred_username",
  "profile",
  "website",
  "zoneinfo"
];
function selfServiceOf({ attributes: attributes3 = profileAttributes } = {}) {
  if (attributes3 === false) return () => true;
  const listed2 = new Set(attributes3.filter((name2) => !name2.startsWith("dev:")));
  return (attribute2) => listed2.has(attribute2);
}

// src/guard/sourceAddress.ts
import { BlockList, isIP, isIPv4 } from "node:net";

// src/sharedState.ts
var KB = 1024;
var MB = 1024 * KB;
var sharedState = {
  counters: {
    where: "guard/counters.ts#tallies",
    holds: "the guesses and messages of the last 15 and 60 minutes, by user, by source and by both",
    filledBy: "anyone, by attempts",
    entries: 2e5,
    bytes: 85 * MB,
    share: 1 / 16,
    cost: "400 bytes in up to four counters; a call to Cognito that failed, or one under way",
    whenFull: "attempts that need a new place are refused, but for known sources",
    leaves: "when it is settled without trace, or its attempts are older than the window"
  },
  knownSources: {
    where: "guard/knownSources.ts#knownUntil",
    holds: "which sources have signed which user in",
    filledBy: "anyone with an account, by signing in",
    entries: 1e5,
    bytes: 40 * MB,
    share: 1 / 16,
    cost: "360 bytes; a sign-in",
    whenFull: "no more are taken up, and count as strangers",
    leaves: "30 days after the last sign-in"
  },
  usage: {
    where: "guard/usage.ts#sources",
    holds: "how many calls to Cognito each source has caused of late",
    filledBy: "anyone, one per address (IPv6: per /64)",
    entries: 5e4,
    bytes: 10 * MB,
    cost: "200 bytes; 0.001 ms",
    whenFull: "the source that has called least recently leaves, and counts as a newcomer when it comes again",
    leaves: "when it is full; what it says falls to a third each minute"
  },
  waitingAttempts: {
    where: "guard/budget.ts#lanes",
    holds: "attempts that wait for others of the same user and source to end",
    filledBy: "anyone",
    entries: 1e3,
    bytes: 2 * MB,
    cost: "2 KB; a look every 10 ms for the first of each lane",
    whenFull: "the next is refused; one user and source hold at most 100 places",
    leaves: "after 5 seconds at most"
  },
  accounts: {
    where: "guard/accounts.ts#remembered",
    holds: "which account a typed name means, and where its messages go",
    filledBy: "anyone, by guesses and messages within the budget of their source",
    entries: 1e4,
    bytes: 5 * MB,
    cost: "500 bytes; one call to Cognito",
    whenFull: "the oldest leave and are asked for again",
    leaves: "after 5 minutes, a name without a user after 1"
  },
  idempotentSecrets: {
    where: "guard/idempotency.ts#secrets",
    holds: "the answers to mutations of anyone and of users that came with an idempotency key",
    filledBy: "anyone, by mutations that did something, or may have",
    entries: "as many as the bytes allow",
    bytes: 32 * MB,
    share: 1 / 4,
    cost: "2 to 40 KB; the operation",
    whenFull: "a mutation with a new key is refused (`TooManyRequestsError`); one without a key is not",
    leaves: "after 1 minute"
  },
  idempotentAnswers: {
    where: "guard/idempotency.ts#answers",
    holds: "the same for administrators and services",
    filledBy: "callers with a permission",
    entries: "as many as the bytes allow",
    bytes: 32 * MB,
    share: 1 / 2,
    cost: "1 KB to 1 MB; the operation",
    whenFull: "a mutation with a new key is refused (`TooManyRequestsError`)",
    leaves: "after 10 minutes"
  },
  sources: {
    where: "guard/sourceAddress.ts#sources",
    holds: "addresses by their text, so that none is parsed for each request",
    filledBy: "anyone, one per address",
    entries: 1e3,
    bytes: 512 * KB,
    cost: "500 bytes; 0.005 ms to parse it again",
    whenFull: "all leave, and are parsed again",
    leaves: "when it is full"
  },
  verifiedTokens: {
    where: "cognito/verifiedTokens.ts#tokens",
    holds: "the claims of access tokens whose signature was verified, by their digests",
    filledBy: "anyone with an account, by valid tokens",
    entries: "about 9,000 of usual length",
    bytes: 16 * MB,
    cost: "1 to 17 KB; 0.1 ms to verify it again",
    whenFull: "the oldest leave, and are verified again",
    leaves: "when it is full"
  },
  standing: {
    where: "cognito/standing.ts#tokens",
    holds: "what Cognito said last of tokens with permissions, and of the groups of their users",
    filledBy: "callers with a permission, by their tokens",
    entries: "about 10,000",
    bytes: 8 * MB,
    cost: "1 to 17 KB; up to two calls to ask again",
    whenFull: "the oldest leave; Cognito is asked about them again",
    leaves: "when it is full"
  },
  endedSessions: {
    where: "cognito/endedSessions.ts#users",
    holds: "whose sessions ended here, and when",
    filledBy: "anyone with an account, one place for each account",
    entries: 1e4,
    bytes: 4 * MB,
    cost: "400 bytes; a sign-out",
    whenFull: "the oldest leave; Cognito is asked about tokens of these users within a minute",
    leaves: "when it is full"
  },
  signIns: {
    where: "cognito/endedSessions.ts#signIns",
    holds: "which user and sign-in a refresh token that was answered here belongs to, by its digest",
    filledBy: "anyone with an account, by signing in",
    entries: 1e4,
    bytes: 4 * MB,
    cost: "300 bytes; a sign-in",
    whenFull: "the oldest leave; their revocation counts within a second and costs a call for each token with permissions",
    leaves: "when it is full"
  },
  endedSignIns: {
    where: "cognito/endedSessions.ts#endedSignIns",
    holds: "sign-ins whose refresh token was revoked here",
    filledBy: "anyone with an account, by a sign-in and its revocation",
    entries: 1e4,
    bytes: 2 * MB,
    cost: "150 bytes; a sign-in",
    whenFull: "the oldest leave; Cognito is asked about their tokens within a minute",
    leaves: "when it is full"
  },
  revokedTokens: {
    where: "cognito/endedSessions.ts#revoked",
    holds: "digests of refresh tokens that were revoked here, so that revoking them again ends nothing",
    filledBy: "anyone with an account, by a sign-in and its revocation",
    entries: 1e4,
    bytes: 2 * MB,
    cost: "150 bytes; a sign-in",
    whenFull: "the oldest leave; revoking one of them again costs a call for each token with permissions, once a second at most",
    leaves: "when it is full"
  },
  acceptedDocuments: {
    where: "server/documentMemory.ts#accepted",
    holds: "parsed documents that were found valid and within the limits",
    filledBy: "anyone; one anonymous source a third of it",
    entries: "bounded by bytes",
    bytes: 12 * MB,
    cost: "380 bytes for each token; 1 to 5 ms to check it again",
    whenFull: "the one not used for longest leaves, and is checked again",
    leaves: "when it is full"
  },
  compiledForms: {
    where: "server/compiledDocuments.ts#forms",
    holds: "documents in their compiled form",
    filledBy: "anyone, in 1 % of all time; one anonymous source a third of it",
    entries: "bounded by bytes",
    bytes: 24 * MB,
    cost: "25 to 640 KB by an estimate that is above the measure; 0.5 to 10 ms",
    whenFull: "the one not used for longest leaves; graphql-js runs the document",
    leaves: "when it is full"
  },
  documentUses: {
    where: "server/documentUses.ts#uses",
    holds: "how often a document came, and from which three sources",
    filledBy: "anyone",
    entries: 1e4,
    bytes: 4 * MB,
    cost: "400 bytes",
    whenFull: "the one not used for longest leaves, and is compiled later",
    leaves: "when it is full"
  },
  acceptHeaders: {
    where: "server/graphqlHandler.ts#contentTypes",
    holds: "the content type that answers an Accept header",
    filledBy: "anyone, by headers of at most 300 characters",
    entries: 100,
    bytes: 50 * KB,
    cost: "500 bytes",
    whenFull: "the one not used for longest leaves; its next request runs without its compiled form",
    leaves: "when it is full"
  },
  sharedReads: {
    where: "cognito/loaders.ts#underWay",
    holds: "reads under way that equal reads of other requests share",
    filledBy: "callers who may read, by requests under way",
    entries: "the calls under way and in the queue",
    bytes: "an answer each",
    cost: "a call to Cognito",
    whenFull: "the queue refuses",
    leaves: "with its answer"
  },
  readsOfRequest: {
    where: "cognito/inFlight.ts#waiting",
    holds: "reads of one request beyond its 10 under way",
    filledBy: "the request",
    entries: "`MAX_CALLS`, or `MAX_CALLS_WITH_PERMISSION`",
    bytes: "1 KB each",
    cost: "1 KB",
    whenFull: "the field answers `TooManyRequestsError`",
    leaves: "with the request"
  },
  callQueue: {
    where: "cognito/callQueue.ts#waiting",
    holds: "calls that wait for one under way to end",
    filledBy: "anyone",
    entries: "`COGNITO_MAX_QUEUED` (256)",
    bytes: "2 KB each",
    cost: "2 KB, a timer; up to 250 ms of waiting",
    whenFull: "a call of less importance, or of a source that has used more of late, is refused, or this one (`ServiceUnavailableError`)",
    leaves: "after 250 ms at most"
  },
  callsUnderWay: {
    where: "cognito/callQueue.ts#inFlight",
    holds: "calls to Cognito",
    filledBy: "anyone",
    entries: "`COGNITO_MAX_IN_FLIGHT` (128)",
    bytes: "a request and an answer each",
    cost: "a socket; the deadline of 3 seconds at most",
    whenFull: "the next waits in the queue",
    leaves: "with its answer, or at the deadline"
  },
  cognitoQuota: {
    where: "cognito/quota.ts#take",
    holds: "the calls of the last second to each quota of Cognito",
    filledBy: "anyone",
    entries: "the quotas of the account (`COGNITO_QUOTAS`)",
    bytes: "a few numbers",
    cost: "a call",
    whenFull: "calls of sources that have used more of late are refused first (`TooManyRequestsError`); those of a newcomer wait up to a second",
    leaves: "by time"
  },
  retries: {
    where: "cognito/retryBudget.ts#window",
    holds: "calls and repetitions of the last ten seconds",
    filledBy: "anyone whose call fails",
    entries: "a tenth of the calls, at least 10",
    bytes: "ten pairs of numbers",
    cost: "a call",
    whenFull: "a failed call is not repeated",
    leaves: "after ten seconds"
  },
  circuits: {
    where: "cognito/circuit.ts#endedAt",
    holds: "how the last 20 calls of each quota ended",
    filledBy: "anyone; answers of Cognito count as working, whatever they say",
    entries: "20 for each quota",
    bytes: "some hundred",
    cost: "a call",
    whenFull: "the oldest leave",
    leaves: "after ten seconds"
  },
  answerBytes: {
    where: "cognito/answerLimits.ts#HeldBytes",
    holds: "answers of Cognito that are being read",
    filledBy: "what answers at the endpoint of Cognito",
    entries: "the calls under way",
    bytes: 32 * MB,
    cost: "up to 4 MB each, of which 64 KB do not count; up to the deadline of its call",
    whenFull: "an answer beyond 64 KB is given up; smaller ones are read",
    leaves: "when it was read, or its call ended"
  },
  requestsUnderWay: {
    where: "server/overload.ts#held",
    holds: "requests that are being answered",
    filledBy: "anyone",
    entries: "`MAX_REQUESTS_IN_FLIGHT` (384)",
    bytes: "a body of at most 100 KB each, and its answer",
    cost: "up to the deadline of its operations",
    whenFull: "the next is refused with 503 before its body is read; a source holds at most twice the places that are free",
    leaves: "with its answer"
  },
  keySet: {
    where: "cognito/keySet.ts#asking",
    holds: "one fetch of the keys of the pool",
    filledBy: "anyone, by a token that names an unknown key",
    entries: 1,
    bytes: "the key set",
    cost: "a request to Cognito in 500 ms at most",
    whenFull: "the token is answered as unavailable for up to 500 ms",
    leaves: "with its answer"
  },
  poolSettings: {
    where: "cognito/poolSettings.ts#remembered",
    holds: "the settings of the pool and of its client",
    filledBy: "the gateway",
    entries: 2,
    bytes: "two answers of Cognito",
    cost: "a call",
    whenFull: "is never full",
    leaves: "after 5 minutes"
  },
  existence: {
    where: "guard/existence.ts#known",
    holds: "whether the app client tells who exists",
    filledBy: "the gateway",
    entries: 1,
    bytes: "one flag",
    cost: "a call",
    whenFull: "is never full",
    leaves: "after 1 minute"
  },
  redis: {
    where: "guard/sharedCounters.ts#reserveScript",
    holds: "the counters and the known sources of all instances, in Redis or Valkey",
    filledBy: "anyone, by attempts",
    entries: "not bounded here",
    bytes: "Redis's `maxmemory`",
    cost: "100 bytes for each attempt in each of up to four counters; 0.1 ms of Redis",
    whenFull: "what it knows still refuses, and each instance grants a quarter of each limit by its own count; the same for an hour after it has evicted a key",
    leaves: "when its attempts are older than the window"
  },
  auditLog: {
    where: "guard/audit.ts#auditLog",
    holds: "a line for each administrative and credential event, on standard output or on disk",
    filledBy: "anyone, by credential events",
    entries: "the disk or the pipe behind it",
    bytes: "the same",
    cost: "about 400 bytes; 0.01 ms",
    whenFull: "acts are refused before anything is sent, or go on as `AUDIT_ON_FAILURE` says",
    leaves: "when the operator rotates it"
  },
  auditHeld: {
    where: "guard/auditJournal.ts#held",
    holds: "lines of the audit log that wait to be written",
    filledBy: "anyone, by acts under way while the log fails",
    entries: "lines of at most 20 KB",
    bytes: 4 * MB,
    cost: "about 400 bytes",
    whenFull: "new acts are refused at a quarter of it; beyond it lines are counted as lost",
    leaves: "when they are written"
  },
  auditWaiting: {
    where: "guard/auditJournal.ts#waiting",
    holds: "answers that wait for their lines",
    filledBy: "anyone",
    entries: "`MAX_REQUESTS_IN_FLIGHT` (384), by their root fields",
    bytes: "100 bytes each",
    cost: "100 bytes",
    whenFull: "requests are refused before",
    leaves: "with the next write, after 1 second at most"
  },
  auditFolds: {
    where: "guard/auditFolding.ts#seen",
    holds: "refusals of strangers that had their line, with the number of equal ones since",
    filledBy: "anyone",
    entries: 2e3,
    bytes: 3 * MB,
    cost: "about 600 bytes, at most 1.5 KB; a line",
    whenFull: "all counts are written, and counting begins again",
    leaves: "after 1 minute"
  }
};

// src/guard/sourceAddress.ts
var proxyHeaders = ["x-forwarded-for", "forwarded"];
var noAddress = { address: void 0, bucket: "none", network: "none" };
function sourceReader({ trustedProxies = 0, proxyHeader = "x-forwarded-for" } = {}) {
  const trusts = typeof trustedProxies === "number" ? void 0 : trustedBy(trustedProxies);
  const hops = typeof trustedProxies === "number" ? trustedProxies : 0;
  const addressesOf = proxyHeader === "forwarded" ? forwardedFor : listed;
  return (peer, headers2) => {
    const direct = sourceOf(peer);
    if (hops === 0 && !trusts?.(direct)) return direct;
    const header = headers2[proxyHeader];
    if (header === void 0) return direct;
    const chain = addressesOf(String(header)).map(sourceOf);
    const source = trusts ? lastUntrusted(chain, trusts) : chain.at(-hops);
    return source?.address === void 0 ? direct : source;
  };
}
function proxyTrust({ trustedProxies = 0 } = {}) {
  if (typeof trustedProxies === "number") return () => trustedProxies > 0;
  const trusts = trustedBy(trustedProxies);
  return (peer) => trusts(sourceOf(peer));
}
function lastUntrusted(chain, trusts) {
  return chain.findLast((candidate) => !trusts(candidate)) ?? chain[0];
}
function trustedBy(networks) {
  const list2 = new BlockList();
  for (const network of networks) addNetwork(list2, network);
  return ({ address }) => address !== void 0 && list2.check(address, isIPv4(address) ? "ipv4" : "ipv6");
}
function addNetwork(list2, network) {
  const [address = "", prefix3, ...rest] = network.split("/");
  const family = isIP(address);
  const bits = prefix3 === void 0 ? family === 4 ? 32 : 128 : /^\d{1,3}$/.test(prefix3) ? Number(prefix3) : NaN;
  if (family === 0 || rest.length > 0 || !(bits <= (family === 4 ? 32 : 128))) throw new TypeError(`"${network}" is no address and no network such as 10.0.0.0/8`);
  list2.addSubnet(address, bits, family === 4 ? "ipv4" : "ipv6");
}
var listed = (header) => header.split(",");
function forwardedFor(header) {
  return header.split(",").map((element) => {
    const pair = element.split(";").find((part) => /^\s*for\s*=/i.test(part)) ?? "";
    return pair.slice(pair.indexOf("=") + 1).trim().replace(/^"(.*)"$/, "$1");
  });
}
function sourceOf(text3) {
  if (text3 === void 0) return noAddress;
  const known2 = sources.get(text3);
  if (known2) return known2;
  const source = parse(text3.trim());
  if (sources.size >= remembered) sources.clear();
  if (text3.length <= longestAddress) sources.set(text3, source);
  return source;
}
var sources = /* @__PURE__ */ new Map();
var remembered = sharedState.sources.entries;
var longestAddress = 64;
var withPort = /^(?:\[([\da-f:.]+)\]|([\d.]+))(?::\d{1,5})?$/i;
function parse(text3) {
  const [, ipv6, ipv4] = withPort.exec(text3) ?? [];
  const address = ipv6 ?? ipv4 ?? text3;
  const family = isIP(address);
  if (family === 4) return { address, bucket: address, network: `${address.slice(0, address.lastIndexOf("."))}.0/24` };
  if (family !== 6) return noAddress;
  const groups2 = groupsOf(address);
  if (isFoldedIPv4(groups2)) return parse(groups2.slice(6).flatMap((group2) => [group2 >> 8, group2 & 255]).join("."));
  const first = (count) => groups2.slice(0, count).map((group2) => group2.toString(16)).join(":");
  return { address: shortForm(groups2), bucket: `${first(4)}::/64`, network: `${first(3)}::/48` };
}
function isFoldedIPv4(groups2) {
  const prefix3 = groups2.slice(0, 6).join(":");
  return prefix3 === "0:0:0:0:0:65535" || prefix3 === "100:65435:0:0:0:0";
}
function shortForm(groups2) {
  const text3 = groups2.map((group2) => group2.toString(16)).join(":");
  const runs = [...text3.matchAll(/(?<![^:])0(?::0)+(?![^:])/g)];
  const longest = runs.reduce((best, { 0: run2 }) => run2.length > best.length ? run2 : best, "");
  const at2 = runs.find(({ 0: run2 }) => run2 === longest)?.index ?? -1;
  if (at2 === -1) return text3;
  return `${text3.slice(0, Math.max(0, at2 - 1))}::${text3.slice(at2 + longest.length + 1)}`;
}
function groupsOf(address) {
  const plain = address.replace(/%.*$/, "").replace(/[\d.]+$/, (tail2) => isIPv4(tail2) ? hexOfIPv4(tail2) : tail2);
  const [head = "", tail] = plain.split("::");
  const left = numbers(head);
  const right = numbers(tail ?? "");
  return [...left, ...Array(8 - left.length - right.length).fill(0), ...right];
}
function numbers(groups2) {
  return groups2 === "" ? [] : groups2.split(":").map((group2) => Number.parseInt(group2, 16));
}
function hexOfIPv4(address) {
  const [a = 0, b = 0, c = 0, d = 0] = address.split(".").map(Number);
  return `${(a << 8 | b).toString(16)}:${(c << 8 | d).toString(16)}`;
}

// src/configForms.ts
init_hosts();

// src/schema/entity.ts
var entityNames = ["User", "Group"];

// src/configForms.ts
function parseQuotas(text3, report) {
  if (text3 === "off") return false;
  const entries = text3.split(";").filter((part) => part.trim() !== "");
  return Object.fromEntries(
    entries.map((entry) => {
      const [category = "", perSecond = ""] = entry.split("=").map((part) => part.trim());
      if (!Object.hasOwn(quotaRps, category) || !/^[1-9]\d*$/.test(perSecond)) {
        report("COGNITO_QUOTAS", `"${entry.trim()}" must have the form category=requests per second, with one of ${Object.keys(quotaRps).join(", ")}`);
      }
      return [category, Number(perSecond)];
    })
  );
}
function parseGrants(setting, text3, report) {
  const entries = text3.split(";").filter((part) => part.trim() !== "");
  return Object.fromEntries(
    entries.map((entry) => {
      const [name2 = "", list2] = entry.split("=").map((part) => part.trim());
      if (name2 === "" || list2 === void 0) report(setting, `"${entry.trim()}" must have the form name=permission,permission`);
      return [name2, parsePermissions(setting, list2 ?? "", report)];
    })
  );
}
function parsePermissions(setting, list2, report) {
  if (list2 === "*") return permissionNames;
  return list2.split(",").flatMap((text3) => {
    const found = permissionNames.find((name2) => name2 === text3.trim());
    if (!found) report(setting, `"${text3.trim()}" is no permission; there are ${permissionNames.join(", ")} and *`);
    return found ?? [];
  });
}
function parseServiceKeys(text3, report) {
  const entries = text3.split(";").filter((part) => part.trim() !== "");
  return entries.map((entry, index) => {
    const [name2 = "", sha2563 = "", list2 = ""] = entry.split("=").map((part) => part.trim());
    if (name2 === "" || !/^[0-9a-f]{64}$/i.test(sha2563)) {
      report("SERVICE_KEYS", `entry ${String(index + 1)} must have the form name=<SHA-256 in hexadecimal>=permission,permission`);
      return { name: name2, sha256: sha2563, permissions: [] };
    }
    return { name: name2, sha256: sha2563.toLowerCase(), permissions: list2 === "" ? [] : parsePermissions("SERVICE_KEYS", list2, report) };
  });
}
function parseTypePrefix(text3, report) {
  if (text3 !== "" && !/^[A-Za-z]\w{0,31}$/.test(text3)) report("SUBGRAPH_TYPE_PREFIX", "must be a letter and at most 31 letters, digits and underscores");
  return text3;
}
function parseEntities(list2, report) {
  const names2 = list2.split(",").map((text3) => text3.trim());
  if (!names2.every((name2) => entityNames.some((known2) => known2 === name2))) report("SUBGRAPH_ENTITIES", `must be ${entityNames.join(", ")}, or both separated by a comma`);
  return entityNames.filter((name2) => names2.includes(name2));
}
function parseAttributes(list2, report) {
  return list2.split(",").flatMap((text3) => {
    const name2 = text3.trim();
    if (name2 === "standard") return profileAttributes;
    if (!/^(?:[a-z_]{1,32}|custom:\S{1,25})$/.test(name2)) report("SELF_SERVICE_ATTRIBUTES", `"${name2}" is no attribute that users may write; they are named like nickname or custom:plan`);
    return name2;
  });
}
function parseProxies(text3, report) {
  if (text3 === void 0) return void 0;
  if (/^\d{1,2}$/.test(text3)) return Number(text3);
  const trustedProxies = text3.split(",").map((part) => part.trim());
  try {
    sourceReader({ trustedProxies });
  } catch (error) {
    report("TRUSTED_PROXIES", `must be a number or networks: ${error.message}`);
  }
  return trustedProxies;
}
function parseRedisUrl(url, report) {
  if (url !== void 0 && !/^rediss?:\/\/[^\s/]+/.test(url)) report("REDIS_URL", "must be a URL with redis or rediss");
  return url;
}
var shortestSecret = 32;
function parseSealingKeys(text3, report) {
  const keys3 = text3.split(",").map((part) => part.trim()).filter((part) => part !== "");
  if (keys3.some(({ length: length2 }) => length2 < shortestSecret)) report("SEALING_KEYS", `must hold secrets of at least ${String(shortestSecret)} characters each`);
  return keys3;
}
function parseOrigins(text3, report) {
  const origins = text3.split(",").map((part) => part.trim()).filter((part) => part !== "");
  for (const origin of origins.filter((candidate) => !URL.canParse(candidate) || new URL(candidate).origin !== candidate)) {
    report("ALLOWED_ORIGINS", `"${origin}" must be an origin such as https://app.example.com, without a path`);
  }
  return origins;
}
function parseHosts(text3, report) {
  const hosts = text3.split(",").map((part) => part.trim().toLowerCase()).filter((part) => part !== "");
  for (const [index, host] of hosts.entries()) {
    if (host !== anyOne && hostnameOf(host) !== host) report("ALLOWED_HOSTS", `entry ${String(index + 1)} must be a name such as id.example.com, without a scheme and a port, or *`);
  }
  return hosts;
}
var noFile = /^(?:stderr|on|true|yes|false|no|none|null|disabled|-)$/i;
function parseAuditLog(text3, report) {
  if (noFile.test(text3)) report("AUDIT_LOG", `must be stdout, off or the path of a file; write ./${text3} for a file of that name`);
  return auditDestination(text3) ?? text3;
}
function auditDestination(text3) {
  const word = text3.toLowerCase();
  if (word === "stdout" || word === "/dev/stdout") return "stdout";
  return word === "off" ? word : void 0;
}

// src/config.ts
init_hosts();
var logLevels = ["fatal", "error", "warn", "info", "debug", "trace", "silent"];
var settings = {
  NODE_ENV: ["", "`production` switches GraphiQL and introspection off, and refuses the embedded pool."],
  HOST: ["127.0.0.1", "Address to listen on; `0.0.0.0` for all."],
  PORT: ["4000", "TCP port; 0 takes a free one."],
  LOG_LEVEL: ["info", logLevels.map((level) => `\`${level}\``).join(", ")],
  AUDIT_LOG: ["stdout", "Where the audit log goes (docs/audit-log.md): `stdout`, `off`, or the path of a file to append to."],
  AUDIT_ON_FAILURE: ["refuse", "What happens while the audit log cannot be written. `refuse`: readiness answers 503, and what would be recorded is answered `ServiceUnavailableError` before anything is sent. `continue`: it happens all the same, and lines that find no room in 4 MB of memory are lost and counted."],
  AUDIT_READS: ["off", "`on` records administrative reads that were allowed, too."],
  COGNITO_USER_POOL_ID: ["", "Such as `eu-west-1_a1B2c3D4e`. Without it the gateway runs on the embedded pool."],
  COGNITO_CLIENT_ID: ["", "The app client on whose behalf users sign up and in. Required with a pool id."],
  COGNITO_CLIENT_SECRET: ["", "The secret of that client, if it has one."],
  AWS_REGION: ["from the pool id", "The Region of the pool."],
  COGNITO_ENDPOINT: ["AWS", "URL of any Cognito-compatible endpoint."],
  COGNITO_ISSUER: ["AWS's", "`iss` of the access tokens, where an emulator writes its own."],
  COGNITO_PUBLIC_ONLY: ["false", "`true` uses no AWS credentials at all: sign-up, sign-in and self-service work, everything that needs a signed command answers `ServiceUnavailableError`."],
  COGNITO_DEADLINE_MS: ["3000", "Milliseconds for one call to Cognito, all attempts together."],
  COGNITO_MAX_READS_IN_FLIGHT: ["10", "Calls that the reads of one request have under way at once."],
  COGNITO_MAX_IN_FLIGHT: ["128", "Calls to Cognito under way at once."],
  COGNITO_MAX_QUEUED: ["256", "Calls that wait, at most 250 ms, for one under way to end. More are answered `ServiceUnavailableError` at once."],
  COGNITO_QUOTAS: ["AWS's defaults", `Requests per second by category, where AWS has granted others: \`UserRead=500;UserToken=300\`; \`off\` sets no limit. Categories: ${Object.keys(quotaRps).join(", ")}.`],
  COGNITO_TRANSPORT: ["fast", "`sdk` sends every call through the AWS SDK's own client instead of the fast path."],
  COGNITO_SIGN_IN: ["public", "`server` signs users in by `AdminInitiateAuth` and `AdminRespondToAuthChallenge`, signed with the AWS credentials of the gateway: for an app client that allows `ALLOW_ADMIN_USER_PASSWORD_AUTH` and not `ALLOW_USER_PASSWORD_AUTH`."],
  COGNITO_REFRESH: ["command", "`flow` refreshes by `REFRESH_TOKEN_AUTH` where an endpoint lacks `GetTokensFromRefreshToken`; without a client secret only."],
  POOLS: ["", "Path of a JSON file with further user pools, chosen by host, header or path (docs/several-pools.md)."],
  EMBEDDED_POOL: ["", "`allow` lets the embedded pool run under `NODE_ENV=production`."],
  EMBEDDED_POOL_DIR: [".pool", "Folder of the embedded pool."],
  EMBEDDED_POOL_PORT: ["", "Opens the wire door of the embedded pool (AWS JSON 1.1) on this loopback port."],
  EMBEDDED_POOL_FIXED_PASSWORDS: ["", "`true` gives the demo pool documented passwords instead of random ones."],
  MAX_REQUESTS_IN_FLIGHT: ["the sum of COGNITO_MAX_IN_FLIGHT and COGNITO_MAX_QUEUED", "Requests that are being answered at once. More are refused with 503 before their bodies are read."],
  SHUTDOWN_NOTICE_MS: ["in production 5000, else 0", "Milliseconds between turning not ready, on a signal, and taking no more connections: as long as load balancers need to notice."],
  DRAIN_MS: ["10000", "Milliseconds for the requests under way after that; the rest is cut."],
  METRICS_PORT: ["", "Serves metrics for Prometheus at `/metrics` on this TCP port; 0 takes a free one. Without it there are none."],
  METRICS_HOST: ["127.0.0.1", "Address to serve metrics on."],
  OTEL_EXPORTER_OTLP_ENDPOINT: ["", "Sends traces there by OTLP over HTTP. `OTEL_SERVICE_NAME`, `OTEL_TRACES_SAMPLER`, `OTEL_EXPORTER_OTLP_HEADERS` and the like count as OpenTelemetry describes them. Without it there are no traces."],
  GRAPHIQL: ["on, in production off", "`on` or `off`."],
  INTROSPECTION: ["on, in production off", "`on` or `off`."],
  SUBGRAPH: ["off", "`on` serves a Federation 2 subgraph (`subgraph.graphql`): `User` and `Group` by key, for a router. `_service` shows the schema to anyone, whatever `INTROSPECTION` says."],
  SUBGRAPH_MAX_KEYS: ["1000", "Entities that one request of a router may ask for."],
  SUBGRAPH_TYPE_PREFIX: ["", "Before the names of all types of the subgraph but its entities, such as `Identity`, where other subgraphs have types of these names (docs/federation.md)."],
  SUBGRAPH_ENTITIES: ["User,Group", "The types that other subgraphs may refer to by key: `User`, `Group`, or both. `User` alone leaves the name `Group` to others, with a prefix."],
  MAX_DOCUMENT_TOKENS: ["1000", "Tokens of a GraphQL document, and selections once its fragments are put in place."],
  MAX_DOCUMENT_DEPTH: ["8", "Levels of fields of a document."],
  MAX_DOCUMENT_DIRECTIVES: ["10", "Directives of a document."],
  MAX_ROOT_FIELDS: ["10", "Root fields of a document. At most one of them may check a credential or send a message, whatever this says."],
  MAX_CALLS_PER_REQUEST: ["50", "Calls to Cognito that a request of somebody without a permission may cause."],
  MAX_CALLS_WITH_PERMISSION: ["1000", "The same for a caller with any permission."],
  REFRESH_TOKEN_COOKIE_DAYS: ["", "Keeps refresh tokens in a cookie that scripts cannot read, for so many days: the validity of refresh tokens in the pool. `refreshTokens` and `revokeToken` read it, `signOut` and refusals for good clear it. Without it there is no cookie. docs/front-ends.md says where browsers keep it."],
  ALLOWED_ORIGINS: ["", "Origins of pages that may call besides the gateway's own, separated by commas: `https://app.example.com`. The wire door of the embedded pool lets pages of `http://localhost` call, too."],
  ALLOWED_HOSTS: ["in production any, else none", "Names in `Host` that are answered besides loopback and the address that the connection came to, separated by commas, without ports: `id.example.com`; `*` is any. Other names are refused with 421, so that no page can pass for the gateway by DNS rebinding. Hosts of `POOLS` count. With `GRAPHIQL=on` or the embedded pool there are none by default in production either. `/health/live`, `/health/ready` and the metrics answer to any address. The wire door of the embedded pool has the same names."],
  TRUSTED_PROXIES: ["", "The proxies before the gateway: how many, such as `1`, or their networks, such as `10.0.0.0/8,fd00::/8`. Without it the peer of the connection is the source, and no header counts."],
  PROXY_HEADER: ["x-forwarded-for", "The header that these proxies write: `x-forwarded-for` or `forwarded` (RFC 7239). The other one is not read."],
  TELL_COGNITO_SOURCE: ["off", "`on` sends the source of sign-ups and sign-ins to Cognito's threat protection. The client must have a secret and `EnablePropagateAdditionalUserContextData`."],
  REDIS_URL: ["", "`redis://` or `rediss://` URL of a Redis or Valkey that several instances share. Without it each instance counts for itself."],
  SEALING_KEYS: ["the client's secret", "Secrets of at least 32 characters, separated by commas, that seal the sessions which the gateway hands out: the first seals, all open, so that a new one is put first. The same on every instance. Without them and without `COGNITO_CLIENT_SECRET`, each process makes one, and a sign-in in several steps must end at the process where it began."],
  GUESSES_PER_USER_AND_SOURCE: ["4", "Wrong guesses at one user's secrets from one source, until 15 minutes pass without one."],
  GUESSES_PER_USER: ["20", "The same in 15 minutes from all sources that have not signed the user in before."],
  GUESSES_PER_SOURCE: ["100", "Wrong guesses from one source in 15 minutes, whoever they are about."],
  MESSAGES_PER_USER: ["3", "Messages to one user in an hour: for each source that has signed the user in before, and for all others together."],
  MESSAGES_PER_SOURCE: ["10", "Messages that one source asks for in an hour."],
  CALLS_PER_SOURCE: ["300", "Calls to Cognito in a minute that one source causes without a token or service key and that prove no account: wrong passwords, refused refresh tokens, sign-ins that are begun and not finished. Sign-ins and refreshes that succeed are given back."],
  GROUP_PERMISSIONS: ["", "Cognito group to permissions: `admins=*;support=users:read`. The demo pool has `admins=*`."],
  SCOPE_PERMISSIONS: ["", "OAuth scope to permissions, in the same form."],
  ANSWER_STEP_MS: ["1000", "Milliseconds. Answers to anyone that could tell by their time whether a user exists leave at multiples of it; 0 at once. At least twice the time that Cognito usually takes: two calls must fit, or a user who is disabled or not confirmed and gives the right password reads that it is wrong."],
  SIGN_UP_ANSWER: ["distinct", "`uniform` answers a sign-up under a taken name like a success and writes to the owner: for pools whose names are e-mail addresses or phone numbers."],
  SELF_SERVICE_ATTRIBUTES: ["standard", "What users may write for themselves, by Cognito's names, exactly and separated by commas; `standard` stands for the standard profile, as in `standard,custom:plan`. Never `dev:` attributes."],
  CONFIRM_GROUPS: [
    "on",
    "`off` believes the groups of a token until it expires. For pools whose trigger writes groups into tokens that no user is a member of; a removal from a group then counts when the token has expired."
  ],
  PRIVILEGED_TARGETS: [
    "refuse",
    "`allow` lets callers act on users and groups with permissions that the callers lack. Then `groups:write`, `passwords:write`, `users:write` and `mfa:write` are each worth every permission (docs/adr/0018-privilege.md)."
  ],
  SERVICE_KEYS: ["", "Services with a key: `backoffice=<SHA-256 of the key in hexadecimal>=users:read,users:write`, separated by `;`."]
};
function parseConfig(environment) {
  const problems = [];
  const report = (setting, problem) => void problems.push({ setting, problem });
  const read5 = (setting) => environment[setting]?.trim() || void 0;
  const production = read5("NODE_ENV") === "production";
  const cognito = parseCognito(read5, report, oneOf("COGNITO_PUBLIC_ONLY", ["true", "false"], "false") === "true");
  if (!cognito && production && read5("EMBEDDED_POOL") !== "allow") {
    report("COGNITO_USER_POOL_ID", "is missing. In production the gateway needs a user pool; EMBEDDED_POOL=allow runs it on the embedded one all the same");
  }
  const hostsByDefault = cognito && production && read5("GRAPHIQL") !== "on" ? anyOne : "";
  const config = {
    production,
    host: read5("HOST") ?? "127.0.0.1",
    port: integer("PORT", 4e3, 0, 65535),
    logLevel: oneOf("LOG_LEVEL", logLevels, "info"),
    audit: { to: parseAuditLog(read5("AUDIT_LOG") ?? "stdout", report), onFailure: oneOf("AUDIT_ON_FAILURE", ["refuse", "continue"], "refuse"), reads: oneOf("AUDIT_READS", ["on", "off"], "off") === "on" },
    cognito,
    embeddedPool: {
      directory: read5("EMBEDDED_POOL_DIR") ?? ".pool",
      port: read5("EMBEDDED_POOL_PORT") === void 0 ? void 0 : integer("EMBEDDED_POOL_PORT", 0, 0, 65535),
      fixedPasswords: oneOf("EMBEDDED_POOL_FIXED_PASSWORDS", ["true", "false"], "false") === "true"
    },
    deadlineMs: integer("COGNITO_DEADLINE_MS", 3e3, 100, 6e4),
    maxReadsInFlight: integer("COGNITO_MAX_READS_IN_FLIGHT", 10, 1, 128),
    limits: {
      maxInFlight: integer("COGNITO_MAX_IN_FLIGHT", 128, 1, 1e5),
      maxQueued: integer("COGNITO_MAX_QUEUED", 256, 0, 1e5),
      maxRequestsInFlight: read5("MAX_REQUESTS_IN_FLIGHT") === void 0 ? void 0 : integer("MAX_REQUESTS_IN_FLIGHT", 0, 1, 1e5)
    },
    telemetry: {
      metrics: read5("METRICS_PORT") === void 0 ? void 0 : { host: read5("METRICS_HOST") ?? "127.0.0.1", port: integer("METRICS_PORT", 0, 0, 65535) },
      traces: read5("OTEL_EXPORTER_OTLP_ENDPOINT") !== void 0
    },
    noticeMs: integer("SHUTDOWN_NOTICE_MS", production ? 5e3 : 0, 0, 6e5),
    drainMs: integer("DRAIN_MS", 1e4, 0, 6e5),
    transport: oneOf("COGNITO_TRANSPORT", ["fast", "sdk"], "fast"),
    signIn: oneOf("COGNITO_SIGN_IN", ["public", "server"], "public"),
    refresh: oneOf("COGNITO_REFRESH", ["command", "flow"], "command"),
    graphiql: oneOf("GRAPHIQL", ["on", "off"], production ? "off" : "on") === "on",
    introspection: oneOf("INTROSPECTION", ["on", "off"], production ? "off" : "on") === "on",
    subgraph: oneOf("SUBGRAPH", ["on", "off"], "off") === "on",
    maxEntityKeys: integer("SUBGRAPH_MAX_KEYS", 1e3, 1, 1e5),
    subgraphTypePrefix: parseTypePrefix(read5("SUBGRAPH_TYPE_PREFIX") ?? "", report),
    subgraphEntities: parseEntities(read5("SUBGRAPH_ENTITIES") ?? entityNames.join(), report),
    poolsFile: read5("POOLS"),
    redisUrl: parseRedisUrl(read5("REDIS_URL"), report),
    guards: {
      calls: { maxCalls: integer("MAX_CALLS_PER_REQUEST", 50, 1, 1e5), maxCallsWithPermission: integer("MAX_CALLS_WITH_PERMISSION", 1e3, 1, 1e5) },
      refreshCookie: read5("REFRESH_TOKEN_COOKIE_DAYS") === void 0 ? void 0 : { days: integer("REFRESH_TOKEN_COOKIE_DAYS", 30, 1, 3650) },
      browsers: { allowedOrigins: parseOrigins(read5("ALLOWED_ORIGINS") ?? "", report), allowedHosts: parseHosts(read5("ALLOWED_HOSTS") ?? hostsByDefault, report) },
      budgets: {
        guessesPerUserAndSource: integer("GUESSES_PER_USER_AND_SOURCE", 4, 1, 1e3),
        guessesPerUser: integer("GUESSES_PER_USER", 20, 1, 1e4),
        guessesPerSource: integer("GUESSES_PER_SOURCE", 100, 1, 1e5),
        messagesPerUser: integer("MESSAGES_PER_USER", 3, 1, 1e3),
        messagesPerSource: integer("MESSAGES_PER_SOURCE", 10, 1, 1e5),
        callsPerSource: integer("CALLS_PER_SOURCE", 300, 10, 1e6)
      },
      source: { trustedProxies: parseProxies(read5("TRUSTED_PROXIES"), report), proxyHeader: oneOf("PROXY_HEADER", proxyHeaders, "x-forwarded-for"), tellCognito: oneOf("TELL_COGNITO_SOURCE", ["on", "off"], "off") === "on" },
      documents: {
        maxTokens: integer("MAX_DOCUMENT_TOKENS", 1e3, 1, 1e5),
        maxDepth: integer("MAX_DOCUMENT_DEPTH", 8, 1, 100),
        maxDirectives: integer("MAX_DOCUMENT_DIRECTIVES", 10, 0, 1e3),
        maxRootFields: integer("MAX_ROOT_FIELDS", 10, 1, 1e3)
      },
      enumeration: { answerStepMs: integer("ANSWER_STEP_MS", 1e3, 0, 1e4), signUpAnswer: oneOf("SIGN_UP_ANSWER", ["distinct", "uniform"], "distinct") },
      sealingKeys: parseSealingKeys(read5("SEALING_KEYS") ?? "", report),
      selfService: { attributes: parseAttributes(read5("SELF_SERVICE_ATTRIBUTES") ?? "standard", report) }
    },
    grants: {
      groups: parseGrants("GROUP_PERMISSIONS", read5("GROUP_PERMISSIONS") ?? (cognito ? "" : "admins=*"), report),
      scopes: parseGrants("SCOPE_PERMISSIONS", read5("SCOPE_PERMISSIONS") ?? "", report),
      serviceKeys: parseServiceKeys(read5("SERVICE_KEYS") ?? "", report)
    },
    confirmGroups: oneOf("CONFIRM_GROUPS", ["on", "off"], "on") === "on",
    privilegedTargets: oneOf("PRIVILEGED_TARGETS", ["refuse", "allow"], "refuse")
  };
  if (config.refresh === "flow" && cognito?.clientSecret) report("COGNITO_REFRESH", "can be flow only without COGNITO_CLIENT_SECRET: the proof of the secret needs the username, which a refresh token does not tell");
  return problems.length > 0 ? { problems } : { config };
  function integer(setting, byDefault2, least2, most3) {
    const text3 = read5(setting) ?? String(byDefault2);
    const value = Number(text3);
    if (!/^\d+$/.test(text3) || value < least2 || value > most3) report(setting, `must be a whole number from ${String(least2)} to ${String(most3)}, not "${text3}"`);
    return value;
  }
  function oneOf(setting, values, byDefault2) {
    const text3 = read5(setting) ?? byDefault2;
    const value = values.find((candidate) => candidate === text3);
    if (value === void 0) report(setting, `must be one of ${values.join(", ")}, not "${text3}"`);
    return value ?? byDefault2;
  }
}
function parseCognito(read5, report, publicOnly) {
  const userPoolId = read5("COGNITO_USER_POOL_ID");
  const rest = ["COGNITO_CLIENT_ID", "COGNITO_CLIENT_SECRET", "COGNITO_ENDPOINT", "COGNITO_ISSUER", "COGNITO_QUOTAS"];
  if (userPoolId === void 0) {
    for (const setting of rest.filter((name2) => read5(name2) !== void 0)) report(setting, "is set, but COGNITO_USER_POOL_ID is not");
    return void 0;
  }
  if (!/^[\w-]+_[0-9a-zA-Z]+$/.test(userPoolId)) report("COGNITO_USER_POOL_ID", `must look like eu-west-1_a1B2c3D4e, not "${userPoolId}"`);
  if (read5("COGNITO_CLIENT_ID") === void 0) report("COGNITO_CLIENT_ID", "is missing: the id of an app client of the pool");
  for (const setting of ["COGNITO_ENDPOINT", "COGNITO_ISSUER"]) {
    const url = read5(setting);
    if (url !== void 0 && !/^https?:\/\/[^\s/]+/.test(url)) report(setting, `must be a URL with http or https, not "${url}"`);
  }
  return {
    userPoolId,
    clientId: read5("COGNITO_CLIENT_ID"),
    clientSecret: read5("COGNITO_CLIENT_SECRET"),
    region: read5("AWS_REGION"),
    endpoint: read5("COGNITO_ENDPOINT")?.replace(/\/+$/, ""),
    issuer: read5("COGNITO_ISSUER")?.replace(/\/+$/, ""),
    quotas: parseQuotas(read5("COGNITO_QUOTAS") ?? "", report),
    publicOnly
  };
}

// src/guard/audit.ts
import { pino, stdTimeFunctions } from "pino";

// src/guard/auditFolding.ts
var refusedUntried = /* @__PURE__ */ new Set(["TooManyRequestsError", "AccessDeniedError", "InvalidInputError"]);
var wrongGuess = /* @__PURE__ */ new Set(["BAD_CREDENTIALS", "INVALID_SESSION", "TOKEN_INVALID", "TOKEN_EXPIRED", "TOKEN_REVOKED", "CodeMismatchError"]);
var { entries: most } = sharedState.auditFolds;
function foldStrangers(write, windowMs2 = 6e4) {
  const seen2 = /* @__PURE__ */ new Map();
  let timer;
  function close() {
    clearTimeout(timer);
    timer = void 0;
    const counted = [...seen2.values()].filter(({ repeated }) => repeated > 0);
    seen2.clear();
    for (const { event: { event, actor, outcome, reason, source }, on, repeated } of counted) {
      write({ event, actor, on, given: [], outcome, reason, source, repeated });
    }
  }
  return {
    close,
    record: (event, bucket) => {
      const on = foldedTarget(event);
      if (on === void 0) {
        write(event);
        return;
      }
      const key = JSON.stringify([event.event, event.actor.kind, bucket, event.outcome, event.reason, on]);
      const known2 = seen2.get(key);
      if (known2) {
        known2.repeated += 1;
        return;
      }
      if (seen2.size >= most) close();
      seen2.set(key, { event, on, repeated: 0 });
      timer ??= setTimeout(close, windowMs2).unref();
      write(event);
    }
  };
}
function foldedTarget({ actor, outcome, reason = "", on }) {
  if (actor.kind !== "anyone" && actor.kind !== "unknown") return void 0;
  if (refusedUntried.has(outcome)) return {};
  return wrongGuess.has(reason) || wrongGuess.has(outcome) ? on : void 0;
}

// src/guard/audit.ts
var auditVersion = 1;
var Unrecordable = class extends Error {
  constructor() {
    super("The audit log cannot be written");
  }
};
function createAudit(options, gatewayLog) {
  if (options === false) return void 0;
  const { log = gatewayLog.isLevelEnabled("fatal") ? gatewayLog.child({}, { level: "info" }) : gatewayLog, journal, reads = false } = options;
  const { record: record2, close } = foldStrangers((event) => {
    log.info({ audit: auditVersion, ...event });
  });
  return {
    reads,
    record: record2,
    close,
    admits: () => journal?.admits() ?? true,
    flushed: async () => journal?.flushed()
  };
}
function auditLog(destination) {
  return pino({ base: null, timestamp: stdTimeFunctions.isoTime, formatters: { level: (level) => ({ level }) } }, destination);
}

// src/guard/auditFile.ts
import { closeSync, fstatSync, ftruncateSync, mkdirSync, openSync, readSync, statSync, statfsSync, writeSync } from "node:fs";
import { dirname as dirname2 } from "node:path";
var mode = 416;
var reservedBytes = 512 * 1024;
var checkMs = 100;
var newline = 10;
function fileProblem(path) {
  try {
    closeSync(openForLines(path));
    return void 0;
  } catch (error) {
    return error.code ?? error.message;
  }
}
function openForLines(path) {
  mkdirSync(dirname2(path), { recursive: true });
  const found = statSync(path, { throwIfNoEntry: false });
  if (found?.isDirectory()) throw Object.assign(new Error("a folder"), { code: "EISDIR" });
  if (found && !found.isFile() && !found.isCharacterDevice()) throw Object.assign(new Error("no file"), { code: "ENOTSUP" });
  return openSync(path, "a+", mode);
}
function auditFile(path) {
  let fd = openForLines(path);
  let checkedAt = -Infinity;
  let fault;
  function reopen() {
    const next = openForLines(path);
    closeSync(fd);
    fd = next;
    checkedAt = -Infinity;
  }
  function follow() {
    const there = statSync(path, { throwIfNoEntry: false });
    const ours = fstatSync(fd);
    if (there?.ino !== ours.ino || there.dev !== ours.dev) reopen();
  }
  return {
    reopen: () => {
      try {
        reopen();
      } catch {
      }
    },
    check: () => {
      if (performance.now() - checkedAt < checkMs) return fault;
      checkedAt = performance.now();
      fault = faultOf(() => {
        follow();
        const { bavail, bsize } = statfsSync(path);
        if (fstatSync(fd).isFile() && bavail * bsize < reservedBytes) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      });
      return fault;
    },
    write: (lines, done) => {
      let written = 0;
      const failed3 = faultOf(() => {
        follow();
        repair(fd);
        written = append(fd, lines);
        if (written < lines.length) throw Object.assign(new Error("full"), { code: "ENOSPC" });
      });
      done(written, failed3);
    }
  };
}
function auditDescriptor(fd) {
  let rest = Buffer.alloc(0);
  return {
    write: (lines, done) => {
      let written = 0;
      const failed3 = faultOf(() => {
        for (const line of lines) {
          if (rest.length === 0) rest = Buffer.from(line);
          while (rest.length > 0) rest = rest.subarray(writeSync(fd, rest));
          written += 1;
        }
      });
      done(written, failed3);
    }
  };
}
function append(fd, lines) {
  const bytes2 = Buffer.from(lines.join(""));
  const before = fstatSync(fd).size;
  let at2 = 0;
  try {
    while (at2 < bytes2.length) at2 += writeSync(fd, bytes2, at2);
    return lines.length;
  } catch (error) {
    const whole = bytes2.subarray(0, at2).lastIndexOf(newline) + 1;
    if (fstatSync(fd).isFile() && fstatSync(fd).size === before + at2) ftruncateSync(fd, before + whole);
    if (whole === 0) throw error;
    return linesIn(bytes2.subarray(0, whole));
  }
}
function linesIn(bytes2) {
  let count = 0;
  for (let at2 = bytes2.indexOf(newline); at2 !== -1; at2 = bytes2.indexOf(newline, at2 + 1)) count += 1;
  return count;
}
function repair(fd) {
  const { size } = fstatSync(fd);
  if (size === 0) return;
  const last2 = Buffer.alloc(1);
  if (readSync(fd, last2, 0, 1, size - 1) === 1 && last2[0] !== newline) writeSync(fd, "\n");
}
function faultOf(act) {
  try {
    act();
    return void 0;
  } catch (error) {
    return error.code ?? "EIO";
  }
}

// src/guard/auditJournal.ts
var { bytes: mostBytes } = sharedState.auditHeld;
var admittedBytes = mostBytes / 4;
function auditJournal(sink, options = {}) {
  const { onFailure = "refuse", retryMs = 250, patienceMs: patienceMs2 = 1e3, rescue = () => void 0 } = options;
  const held = [];
  let heldBytes = 0;
  let lost = 0;
  let fault;
  let writing = false;
  let scheduled = false;
  let told2;
  let waiting = [];
  let listener = () => void 0;
  const state = () => ({ fault: fault ?? sink.check?.(), held: held.length, lost });
  function tell2() {
    const now = state();
    if (now.fault === told2) return;
    told2 = now.fault;
    listener(now);
  }
  function schedule() {
    if (scheduled || writing || fault !== void 0) return;
    scheduled = true;
    setImmediate(() => {
      scheduled = false;
      flush();
    });
  }
  function flush() {
    if (writing || held.length === 0) return;
    writing = true;
    const waiters = waiting;
    waiting = [];
    const release = () => {
      for (const resolve3 of waiters.splice(0)) resolve3();
    };
    const stuck = setTimeout(() => {
      fault = "STUCK";
      tell2();
      release();
      releaseAll();
    }, patienceMs2);
    stuck.unref();
    sink.write([...held], (written, failed3) => {
      clearTimeout(stuck);
      writing = false;
      heldBytes -= held.splice(0, written).reduce((sum, { length: length2 }) => sum + length2, 0);
      fault = failed3;
      tell2();
      release();
      if (failed3 !== void 0) setTimeout(flush, retryMs).unref();
      if (failed3 === void 0 && held.length > 0) flush();
      else releaseAll();
    });
  }
  function releaseAll() {
    for (const resolve3 of waiting.splice(0)) resolve3();
  }
  function write(line) {
    if (heldBytes + line.length > mostBytes) {
      lost += 1;
      return;
    }
    held.push(line);
    heldBytes += line.length;
    schedule();
  }
  async function flushed() {
    if (fault !== void 0 || held.length === 0 && !writing) return;
    await new Promise((resolve3) => {
      waiting.push(resolve3);
    });
  }
  return {
    write,
    state,
    flushed,
    isRequired: onFailure === "refuse",
    admits: () => {
      tell2();
      return onFailure === "continue" || told2 === void 0 && heldBytes < admittedBytes;
    },
    reopen: () => {
      sink.reopen?.();
      if (fault !== void 0) flush();
    },
    watch: (next) => {
      listener = next;
    },
    close: async () => {
      flush();
      await flushed();
      if (held.length > 0) rescue(held);
    }
  };
}

// src/configured.ts
function configuredOptions({ limits, guards, audit: audit2, cognito: _, embeddedPool: __, poolsFile: ___, telemetry: ____, ...options }, stdout) {
  return { ...limits, ...options, guards: { ...guards, audit: auditOptions(audit2, stdout) } };
}
function auditOptions({ to, reads, onFailure }, stdout) {
  if (to === "off") return false;
  const sink = to === "stdout" ? stdout : auditFile(to);
  if (!sink) return { reads };
  const journal = auditJournal(sink, { onFailure, rescue: (lines) => {
    process.stderr.write(lines.join(""));
  } });
  return { reads, journal, log: auditLog(journal) };
}
var fileFaults = {
  EISDIR: "is a folder; name a file in it",
  ENOTSUP: "is neither a file nor a device",
  EACCES: "may not be written by this user",
  EROFS: "is on a file system that is read-only"
};
function auditProblems(setting = "") {
  const to = setting.trim();
  if (to === "" || auditDestination(to) !== void 0) return [];
  const code = fileProblem(to);
  return code === void 0 ? [] : [{ setting: "AUDIT_LOG", problem: `${to} ${fileFaults[code] ?? `cannot be written (${code})`}` }];
}
function cognitoOptions({ userPoolId, clientId, clientSecret, region, endpoint, issuer, publicOnly, quotas }) {
  const clientConfig = { ...region ? { region } : {}, ...endpoint ? { endpoint } : {} };
  const jwksUri = endpoint && `${endpoint}/${userPoolId}/.well-known/jwks.json`;
  return { userPoolId, clientId, clientSecret, clientConfig, issuer, jwksUri, publicOnly, quotas };
}
function problemsText(problems) {
  const lines = problems.map(({ setting, problem }) => `  ${setting} ${problem}`);
  return `The configuration is not valid:
${lines.join("\n")}
Every setting is described in docs/configuration.md.
`;
}

// src/embeddedBackend.ts
function embeddedBackend(pool, { userPoolId, clientId, clientSecret }) {
  return {
    userPoolId,
    clientId,
    clientSecret,
    clientConfig: pool.clientConfig,
    quotas: false,
    fetchJwks: () => pool.jwks(userPoolId),
    pages: {
      paths: ["/outbox", "/outbox.json"],
      links: [{ label: "Outbox", href: "/outbox" }],
      respond: async (path, query) => await pool.respond({ method: "GET", path, query, headers: {} }) ?? { status: 404, headers: {}, body: "" }
    }
  };
}

// src/resolvers/stackFrames.ts
var most2 = 8;
function stackFrames({ stack }) {
  return stack?.split("\n").filter((line) => /^\s+at /.test(line)).slice(0, most2);
}

// src/ending.ts
var signals = { SIGINT: 2, SIGTERM: 15 };
function endInOrder(process2, close, log, reopen = () => void 0) {
  let ending = false;
  function end(code) {
    ending = true;
    close().then(() => process2.exit(code), (error) => {
      log.fatal(describe(error), "the gateway could not be closed");
      process2.exit(1);
    });
  }
  for (const [signal, number2] of Object.entries(signals)) {
    process2.on(signal, () => {
      if (ending) process2.exit(128 + number2);
      log.info({ signal }, "the gateway ends when its work is done");
      end(0);
    });
  }
  process2.on("SIGHUP", () => {
    log.info({ signal: "SIGHUP" }, "the audit log is opened again");
    reopen();
  });
  process2.on("SIGUSR2", () => {
    log.info({ signal: "SIGUSR2" }, "this signal changes nothing");
  });
  for (const event of ["uncaughtException", "unhandledRejection"]) {
    process2.on(event, (error) => {
      log.fatal({ event, ...describe(error) }, "a fault that nobody caught");
      if (!ending) end(1);
    });
  }
}
function describe(error) {
  if (!(error instanceof Error)) return { error: typeof error };
  return { error: error.name, code: error.code, frames: stackFrames(error) };
}

// src/index.ts
import "reflect-metadata";
import { pino as pino2 } from "pino";

// src/cognito/failure.ts
var UnavailableError = class extends Error {
  constructor(reason, options) {
    super(`Cognito is unavailable: ${reason}`, options);
    this.reason = reason;
  }
};
var QuotaReached = class extends Error {
  constructor(retryAfterSeconds) {
    super("Cognito's rate quota is used up");
    this.retryAfterSeconds = retryAfterSeconds;
  }
};
var OutcomeUnknown = class extends Error {
  constructor(options) {
    super("The answer of Cognito was lost", options);
  }
};
var neverSentCodes = /* @__PURE__ */ new Set(["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "EHOSTUNREACH", "ENETUNREACH", "UND_ERR_CONNECT_TIMEOUT"]);
var wrapped = /^AWS SDK error wrapper for Error: (?:connect|getaddrinfo) ([A-Z_]+)/;
function wasNeverSent(error) {
  const { code, name: name2, message: message2 = "" } = error;
  if (neverSentCodes.has(code ?? wrapped.exec(message2)?.[1] ?? "")) return true;
  return name2 === "TimeoutError" && message2.includes("did not establish a connection");
}
function isCredentialsError(error) {
  const { name: name2 } = error;
  return name2 === "CredentialsProviderError" || name2 === "TokenProviderError";
}
function isServiceException(error) {
  if (!(error instanceof Error) || !("$fault" in error) || !("$metadata" in error)) return false;
  return error.name !== "Error" && error.name !== "UnknownError" && error.name !== "SyntaxError";
}
var wasNotJudged = (error) => error instanceof UnavailableError || error instanceof QuotaReached || isServiceException(error) && error.name === "TooManyRequestsException";

// src/cognito/priority.ts
var priorities = ["signIn", "ordinary", "message", "list", "background"];
var at = (name2) => priorities.indexOf(name2);
var message = at("message");
var background = at("background");
function priorityOf({ quota, sendsMessage }) {
  if (quota === "UserAuthentication" || quota === "UserToken") return at("signIn");
  if (sendsMessage) return message;
  return at(quota === "UserList" ? "list" : "ordinary");
}

// src/cognito/callQueue.ts
var defaultMaxInFlight = 128;
var defaultMaxQueued = 256;
var CallQueue = class {
  constructor({ maxInFlight: maxInFlight2 = defaultMaxInFlight, maxQueued = defaultMaxQueued, maxQueuedMs = 250 }) {
    this.waiting = priorities.map(() => /* @__PURE__ */ new Set());
    this.inFlight = 0;
    this.queued = 0;
    this.maxInFlight = maxInFlight2;
    this.maxQueued = maxQueued;
    this.maxQueuedMs = maxQueuedMs;
  }
  /** Undefined when the call may go at once. Whoever enters must `leave`. @throws UnavailableError, at once when the queue is full. */
  enter(priority, deadline, used) {
    if (this.inFlight < this.maxInFlight) {
      this.inFlight += 1;
      return void 0;
    }
    if (this.queued >= this.maxQueued && !this.displace(priority, used)) throw new UnavailableError("overload");
    return this.wait(priority, deadline, used);
  }
  /** Of those of the highest priority the source that has used least of late is next, and takes over the place of the call that ends. */
  leave() {
    const next = leastUsed(this.waiting.find(({ size }) => size > 0) ?? []);
    if (next) next.grant();
    else this.inFlight -= 1;
  }
  async wait(priority, deadline, used) {
    const waiters = this.waiting[priority];
    return new Promise((resolve3, reject) => {
      const settle = (how) => {
        if (!waiters.delete(waiter)) return;
        this.queued -= 1;
        clearTimeout(timer);
        how();
      };
      const waiter = { used, grant: () => {
        settle(resolve3);
      }, refuse: () => {
        settle(() => {
          reject(new UnavailableError("overload"));
        });
      } };
      const timer = setTimeout(waiter.refuse, this.maxQueuedMs);
      deadline.onAbort(waiter.refuse);
      waiters.add(waiter);
      this.queued += 1;
    });
  }
  /** Sends away one that matters less, if there is one: of the lowest priority, the one whose source has used most of late. */
  displace(priority, used) {
    for (let less = priorities.length - 1; less >= priority; less -= 1) {
      const most3 = mostUsed(this.waiting[less]);
      if (!most3 || less === priority && most3.used <= used) continue;
      most3.refuse();
      return true;
    }
    return false;
  }
};
function leastUsed(waiters) {
  let least2;
  for (const waiter of waiters) if (!least2 || waiter.used < least2.used) least2 = waiter;
  return least2;
}
function mostUsed(waiters) {
  let most3;
  for (const waiter of waiters) if (!most3 || waiter.used >= most3.used) most3 = waiter;
  return most3;
}

// src/guard/redis.ts
var answerMs = 200;
var probeMs = 250;
var startMs = 500;
var lookMs = 1e3;
var looksAfterEviction = 3600;
async function connectRedis(url, onChange, onMemory = () => void 0) {
  const { Redis: Client } = await import("ioredis");
  const redis = new Client(url, {
    connectTimeout: startMs,
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    retryStrategy: () => probeMs
  });
  let up = false;
  function become(state) {
    if (up !== state) onChange(state);
    up = state;
  }
  const memory = watchMemory(() => inTime(redis.info()), onMemory);
  redis.on("ready", () => {
    become(true);
    void memory.look();
  });
  redis.on("close", () => {
    become(false);
  });
  redis.on("error", () => void 0);
  const probe = setInterval(() => {
    if (!up && redis.status === "ready") void inTime(redis.ping()).then(() => {
      become(true);
    }, () => void 0);
  }, probeMs).unref();
  const looks = setInterval(() => {
    if (up) void memory.look();
  }, lookMs).unref();
  await new Promise((resolve3) => {
    redis.once("ready", resolve3);
    setTimeout(resolve3, startMs);
  });
  const isUp = () => up;
  if (isUp()) await memory.look();
  else onChange(false);
  return {
    up: isUp,
    run: async (work) => {
      try {
        return await inTime(work(redis));
      } catch (error) {
        become(false);
        throw error;
      }
    },
    memory: memory.state,
    close: () => {
      clearInterval(probe);
      clearInterval(looks);
      redis.removeAllListeners("close");
      redis.disconnect();
    }
  };
}
function watchMemory(info, onChange) {
  let state = "kept";
  let evicted;
  let looksLeft = 0;
  function read5(text3) {
    const valueOf = (name2) => text3.split(`\r
${name2}:`)[1]?.split("\r\n")[0] ?? "";
    const count = Number(valueOf("evicted_keys"));
    looksLeft = evicted !== void 0 && count > evicted ? looksAfterEviction : Math.max(0, looksLeft - 1);
    evicted = count;
    if (looksLeft > 0) return "evicting";
    const evicts = Number(valueOf("maxmemory")) > 0 && valueOf("maxmemory_policy") !== "noeviction";
    return evicts ? "evictable" : "kept";
  }
  return {
    state: () => state,
    look: async () => {
      const text3 = await info().catch(() => void 0);
      if (text3 === void 0) return;
      const seen2 = read5(text3);
      if (seen2 !== state) onChange(seen2);
      state = seen2;
    }
  };
}
function inTime(answer4) {
  return new Promise((resolve3, reject) => {
    const timer = setTimeout(() => setImmediate(() => {
      reject(new Error(`the shared store gave no answer within ${String(answerMs)} ms`));
    }), answerMs);
    answer4.then(resolve3, reject).finally(() => {
      clearTimeout(timer);
    });
  });
}

// src/guard/replicas.ts
import { randomUUID } from "node:crypto";
var everyMs = 1e3;
var announce = `
  local now = tonumber(redis.call('TIME')[1])
  redis.call('ZADD', KEYS[1], now, ARGV[1])
  redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - 3)
  redis.call('EXPIRE', KEYS[1], 60)
  return redis.call('ZCARD', KEYS[1])`;
async function countReplicas(store, of) {
  const id = randomUUID();
  const key = `cognito-graphql-gateway:replicas:${of}`;
  let known2 = 1;
  async function tell2() {
    if (!store.up()) return;
    known2 = await store.run((redis) => redis.eval(announce, 1, key, id)).catch(() => known2);
  }
  await tell2();
  const timer = setInterval(() => void tell2(), everyMs).unref();
  return {
    count: () => known2,
    close: () => {
      clearInterval(timer);
      if (store.up()) void store.run((redis) => redis.zrem(key, id)).catch(() => void 0);
    }
  };
}

// src/poolServices.ts
import { randomBytes as randomBytes3, randomUUID as randomUUID3 } from "node:crypto";
import { setTimeout as pauseFor2 } from "node:timers/promises";
import { GetUserCommand } from "@aws-sdk/client-cognito-identity-provider";

// src/cognito/accessToken.ts
import { JwtRsaVerifier } from "aws-jwt-verify";
import { JwtExpiredError } from "aws-jwt-verify/error";
import { decomposeUnverifiedJwt } from "aws-jwt-verify/jwt";

// src/cognito/boundedFetch.ts
var timeoutMs = 1500;
var maxBytes = 5e4;
async function readJson(uri) {
  const response = await fetch(uri, { signal: AbortSignal.timeout(timeoutMs), redirect: "error" });
  if (!response.ok || !response.body) throw new Error(`HTTP ${String(response.status)}`);
  const chunks = [];
  let size = 0;
  for await (const chunk of response.body) {
    size += chunk.length;
    if (size > maxBytes) throw new Error(`more than ${String(maxBytes)} bytes`);
    chunks.push(chunk);
  }
  return JSON.parse(Buffer.concat(chunks).toString());
}

// src/cognito/keySet.ts
var UnknownKey = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "UnknownKey";
  }
};
var betweenFetchesMs = 500;
var refreshMs = 36e5;
function createKeySet({ fetchJwks, use, now }) {
  let kids = /* @__PURE__ */ new Set();
  let fetchedAt = 0;
  let askedAt = -Infinity;
  let asking;
  async function ask() {
    askedAt = now().getTime();
    try {
      const keys3 = signingKeys(await fetchJwks());
      use(keys3);
      kids = new Set(keys3.map(({ kid }) => kid));
      fetchedAt = now().getTime();
    } catch (error) {
      throw new UnavailableError("network", { cause: error });
    } finally {
      asking = void 0;
    }
  }
  const mayAsk = () => !asking && now().getTime() - askedAt >= betweenFetchesMs;
  async function find(kid) {
    const mine = mayAsk();
    if (mine) asking = ask();
    await asking;
    if (kids.has(kid)) return;
    if (mine) throw new UnknownKey("the key set lacks the key of the token");
    throw new UnavailableError("network", { cause: new Error("the key set was asked just now, and lacks the key of the token") });
  }
  return {
    require: (kid) => {
      if (!kids.has(kid)) return find(kid);
      if (now().getTime() - fetchedAt >= refreshMs && mayAsk()) (asking = ask()).catch(() => void 0);
      return void 0;
    }
  };
}
function signingKeys(jwks) {
  const { keys: keys3 } = jwks;
  const usable = Array.isArray(keys3) ? keys3.filter(isSigningKey) : [];
  if (usable.length === 0) throw new Error("the key set holds no key that can be used");
  return usable;
}
var leastModulus = 342;
function isSigningKey(key) {
  if (typeof key !== "object" || key === null) return false;
  const { kty: kty2, kid, n, e, alg: alg2 = "RS256", use = "sig" } = key;
  return kty2 === "RSA" && alg2 === "RS256" && use === "sig" && typeof kid === "string" && kid !== "" && typeof e === "string" && typeof n === "string" && n.length >= leastModulus;
}

// src/cognito/accessToken.ts
var selfServiceScope = "aws.cognito.signin.user.admin";
var InvalidAccessToken = class extends Error {
  constructor(reason, options) {
    super("The access token is not accepted", options);
    this.reason = reason;
  }
};
var maxLength = 16384;
var iatTolerance = 300;
function createAccessTokenVerifier(options) {
  const { userPoolId, clientId, fetchJwks = readJson, now = () => /* @__PURE__ */ new Date() } = options;
  const issuer = options.issuer ?? issuerOf(userPoolId);
  const jwksUri = options.jwksUri ?? `${issuer}/.well-known/jwks.json`;
  const verifier = JwtRsaVerifier.create({ issuer, audience: null, jwksUri });
  const keySet = createKeySet({ fetchJwks: () => fetchJwks(jwksUri), use: (keys3) => {
    verifier.cacheJwks({ keys: keys3 });
  }, now });
  return async (token2) => {
    try {
      const kid = requireForm(token2, { iss: issuer, token_use: "access", client_id: clientId }, now().getTime() / 1e3);
      await keySet.require(kid);
      return claimsOf(verifier.verifySync(token2));
    } catch (error) {
      if (error instanceof UnavailableError) throw error;
      throw new InvalidAccessToken(error instanceof JwtExpiredError ? "TOKEN_EXPIRED" : "TOKEN_INVALID", { cause: error });
    }
  };
}
function issuerOf(userPoolId) {
  return `https://cognito-idp.${userPoolId.slice(0, userPoolId.indexOf("_"))}.amazonaws.com/${userPoolId}`;
}
var foreignParameters = ["crit", "jwk", "jku", "x5c", "x5u", "b64", "zip"];
function requireForm(token2, expected, seconds2) {
  if (token2.length > maxLength) throw new Error("the token is too long");
  for (const part of token2.split(".")) requireCanonical(part);
  const { header, payload } = decomposeUnverifiedJwt(token2);
  if (header.alg !== "RS256") throw new Error("alg is not RS256");
  const foreign = foreignParameters.find((name2) => Object.hasOwn(header, name2));
  if (foreign !== void 0) throw new Error(`the header has ${foreign}`);
  for (const [claim, value] of Object.entries(expected)) {
    if (payload[claim] !== value) throw new Error(`${claim} is not that of an access token for this client of this pool`);
  }
  const { exp, iat } = payload;
  if (typeof exp !== "number") throw new Error("exp is missing");
  if (typeof iat !== "number" || iat > seconds2 + iatTolerance) throw new Error("iat is missing or lies ahead");
  if (typeof header.kid !== "string" || header.kid === "") throw new Error("kid is missing");
  return header.kid;
}
function requireCanonical(part) {
  if (part !== Buffer.from(part, "base64url").toString("base64url")) throw new Error("a part is not canonical base64url");
}
function claimsOf(payload) {
  const { sub, username: username2, scope, jti, origin_jti: originJti, iat, exp } = payload;
  const { "cognito:groups": groups2 = [] } = payload;
  if (typeof sub !== "string" || typeof username2 !== "string" || typeof jti !== "string") throw new Error("sub, username or jti is missing");
  if (!Array.isArray(groups2) || !groups2.every((group2) => typeof group2 === "string")) throw new Error("cognito:groups is no list of names");
  return {
    sub,
    username: username2,
    groups: groups2,
    scopes: typeof scope === "string" ? scope.split(" ") : [],
    jti,
    originJti: typeof originJti === "string" ? originJti : void 0,
    issuedAt: new Date(Number(iat) * 1e3),
    expiresAt: new Date(Number(exp) * 1e3)
  };
}

// src/cognito/adapter.ts
import { CognitoIdentityProviderClient } from "@aws-sdk/client-cognito-identity-provider";

// src/cognito/deadline.ts
var Deadline = class {
  constructor(milliseconds) {
    this.aborted = false;
    this.listeners = [];
    this.timer = setTimeout(() => {
      this.aborted = true;
      for (const listener of this.listeners) listener();
    }, milliseconds);
  }
  /** The operation is over. */
  clear() {
    clearTimeout(this.timer);
  }
  /** Calls the listener at the deadline, unless the operation is over by then. */
  onAbort(listener) {
    this.listeners.push(listener);
  }
  /** Rejects at the deadline, whatever the work does; it may be of a kind that knows no deadline. */
  within(work) {
    return new Promise((resolve3, reject) => {
      this.onAbort(() => {
        reject(new DeadlineExceeded());
      });
      work.then(resolve3, reject);
    });
  }
  /** Waits; ends early at the deadline. */
  async pause(milliseconds) {
    await this.within(new Promise((resolve3) => setTimeout(resolve3, milliseconds))).catch(() => void 0);
  }
  /** The same moment for what takes web signals only. */
  toSignal() {
    const controller = new AbortController();
    this.onAbort(() => {
      controller.abort();
    });
    return controller.signal;
  }
};
var DeadlineExceeded = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "DeadlineExceeded";
  }
};

// src/cognito/fault.ts
var unexpected = (why) => ({ outcome: "unexpected", why });
var unavailable = (why, reason = "credentials") => ({ outcome: "unavailable", reason, why });
var faults = {
  // Declared by commands.
  InternalErrorException: unavailable("Cognito failed internally.", "answer"),
  InvalidEmailRoleAccessPolicyException: unexpected("Cognito may not send e-mail with the pool's SES identity: check its policy."),
  InvalidLambdaResponseException: unexpected("A Lambda trigger of the pool answered something that Cognito does not understand."),
  InvalidSmsRoleAccessPolicyException: unexpected("The pool's SMS role may not publish to SNS: check its policy."),
  InvalidSmsRoleTrustRelationshipException: unexpected("The pool's SMS role does not trust cognito-idp.amazonaws.com, or the external id differs."),
  InvalidUserPoolConfigurationException: unexpected("The configuration of the user pool is not valid for this operation."),
  UnexpectedLambdaException: unexpected("A Lambda trigger of the pool could not be invoked or crashed."),
  UserPoolTaggingException: unexpected("A tag of the user pool is not valid."),
  // Undeclared, answered by AWS in front of every service.
  AccessDeniedException: unavailable("The gateway's IAM identity may not call this operation: see docs/iam-policy.json."),
  ExpiredTokenException: unavailable("The gateway's AWS credentials have expired."),
  IncompleteSignature: unavailable("The gateway's requests are not signed correctly."),
  InvalidClientTokenId: unavailable("The gateway's AWS credentials are unknown."),
  InvalidSignatureException: unavailable("The gateway's AWS secret key or clock is wrong."),
  MissingAuthenticationTokenException: unavailable("The gateway has no AWS credentials."),
  RequestExpired: unavailable("The gateway's clock is wrong."),
  ServiceUnavailable: unavailable("Cognito is not available.", "answer"),
  UnrecognizedClientException: unavailable("The gateway's AWS credentials are unknown.")
};

// src/cognito/failureName.ts
var known = /* @__PURE__ */ new Set([...Object.keys(faults), ...Object.values(policies).flatMap(({ exceptions }) => exceptions)]);
function failureName(error) {
  if (error instanceof UnavailableError) return error.reason;
  if (error instanceof QuotaReached) return "quota";
  if (error instanceof OutcomeUnknown) return "unknown";
  return isServiceException(error) && known.has(error.name) ? error.name : "other";
}

// src/cognito/circuit.ts
var windowMs = 1e4;
var probeEveryMs = 500;
var refused = -1;
var Circuit = class {
  constructor({ circuitFailureShare = 0.5, circuitCalls = 20, circuitOpenMs = 1e3 }, nowMs) {
    this.nowMs = nowMs;
    this.next = 0;
    this.failures = 0;
    this.answeredAt = -Infinity;
    /** Changes with the state: what a call of an earlier state learned says nothing about this one. */
    this.era = 0;
    this.openMs = circuitOpenMs;
    this.mostFailures = circuitCalls * circuitFailureShare;
    this.endedAt = new Float64Array(circuitCalls).fill(-Infinity);
    this.failed = new Uint8Array(circuitCalls);
  }
  /** Open, and no probe is due. */
  get refuses() {
    return this.probeAt !== void 0 && this.nowMs() < this.probeAt;
  }
  /** Whether a call of the last ten seconds was answered, and calls go through. */
  get works() {
    return this.probeAt === void 0 && this.nowMs() - this.answeredAt <= windowMs;
  }
  get isOpen() {
    return this.probeAt !== void 0;
  }
  /** A ticket for one call, to be handed back to `record`; or `refused`. */
  enter() {
    if (this.probeAt === void 0) return this.era;
    const now = this.nowMs();
    if (now < this.probeAt) return refused;
    this.probeAt = now + probeEveryMs;
    return this.era;
  }
  record(ticket, failed3) {
    if (ticket !== this.era) return;
    const now = this.nowMs();
    if (!failed3) this.answeredAt = now;
    if (this.probeAt !== void 0) {
      if (!failed3) this.change(void 0);
      return;
    }
    this.failures += Number(failed3) - this.failed[this.next];
    this.failed[this.next] = Number(failed3);
    this.endedAt[this.next] = now;
    this.next = (this.next + 1) % this.endedAt.length;
    const oldest = this.endedAt[this.next];
    if (failed3 && this.failures >= this.mostFailures && now - oldest <= windowMs) this.change(now + this.openMs);
  }
  change(probeAt) {
    this.probeAt = probeAt;
    this.era += 1;
    this.endedAt.fill(-Infinity);
    this.failed.fill(0);
    this.failures = 0;
  }
};

// src/cognito/quota.ts
var share = 0.9;
var burstMs = 500;
var lowBurstMs = 250;
var maxWaitMs = 1e3;
var newcomer = 1;
var halvingCalls = 100;
function reachMs(priority, used) {
  const share2 = 1 / (1 + used / halvingCalls);
  if (priority === message || priority === background) return lowBurstMs * share2;
  return used < newcomer ? burstMs + maxWaitMs : lowBurstMs + (burstMs - lowBurstMs) * share2;
}
var Quota = class {
  constructor(perSecond, replicas, nowMs) {
    this.perSecond = perSecond;
    this.replicas = replicas;
    this.nowMs = nowMs;
    this.reachedMs = 0;
  }
  /** Milliseconds until the call may go; mostly 0. `used`: calls of its source of late. @throws QuotaReached */
  take(priority, used) {
    const now = this.nowMs();
    const ahead = Math.max(0, this.reachedMs - now);
    const limit = reachMs(priority, used);
    if (ahead > limit) throw new QuotaReached(Math.ceil((ahead - limit) / 1e3));
    this.reachedMs = now + ahead + 1e3 * this.replicas() / (this.perSecond * share);
    return Math.max(0, ahead - burstMs);
  }
};
function rpsOf({ quota, quotaTimes = 1 }, quotas = {}) {
  return quotas === false ? Infinity : (quotas[quota] ?? quotaRps[quota]) * quotaTimes;
}

// src/cognito/gate.ts
var Gate = class {
  constructor(options, nowMs) {
    this.lanes = /* @__PURE__ */ new Map();
    this.byQuota = /* @__PURE__ */ new Map();
    this.priorities = /* @__PURE__ */ new Map();
    const { quotas, replicas = () => 1 } = options;
    this.queue = new CallQueue(options);
    for (const policy of Object.values(policies)) {
      const { quota, quotaTimes = 1 } = policy;
      const key = quotaTimes === 1 ? quota : `${quota} x ${String(quotaTimes)}`;
      const lane = this.byQuota.get(key) ?? { circuit: new Circuit(options, nowMs), quota: new Quota(rpsOf(policy, quotas), replicas, nowMs) };
      this.byQuota.set(key, lane);
      this.lanes.set(policy, lane);
      this.priorities.set(policy, priorityOf(policy));
    }
  }
  /** A ticket, to be handed back to `leave`; a promise only if the call must wait. `used`: calls of its source of late. @throws UnavailableError, QuotaReached */
  enter(policy, inBackground, deadline, used) {
    const { circuit, quota } = this.laneOf(policy);
    if (circuit.refuses) throw new UnavailableError("circuit");
    const priority = inBackground ? background : this.priorities.get(policy);
    const waitMs = quota.take(priority, used);
    if (waitMs > 0) return this.enterLater(waitMs, circuit, priority, deadline, used);
    const place = this.queue.enter(priority, deadline, used);
    return place ? place.then(() => this.ticketOf(circuit)) : this.ticketOf(circuit);
  }
  /** The call has ended. `failed`: Cognito gave no answer that counts; undefined: nothing was learned about Cognito. */
  leave(policy, ticket, failed3) {
    this.queue.leave();
    if (failed3 !== void 0) this.laneOf(policy).circuit.record(ticket, failed3);
  }
  get state() {
    const lanes = [...this.byQuota];
    const works = lanes.some(([, { circuit }]) => circuit.works);
    const { inFlight, queued } = this.queue;
    return {
      inFlight,
      queued,
      openCircuits: Object.fromEntries(lanes.map(([quota, { circuit }]) => [quota, circuit.isOpen])),
      works,
      fails: !works && lanes.some(([, { circuit }]) => circuit.refuses)
    };
  }
  async enterLater(waitMs, circuit, priority, deadline, used) {
    await deadline.pause(waitMs);
    if (deadline.aborted) throw new UnavailableError("deadline");
    await this.queue.enter(priority, deadline, used);
    return this.ticketOf(circuit);
  }
  ticketOf(circuit) {
    const ticket = circuit.enter();
    if (ticket !== refused) return ticket;
    this.queue.leave();
    throw new UnavailableError("circuit");
  }
  laneOf(policy) {
    return this.lanes.get(policy);
  }
};

// src/cognito/slidingWindow.ts
var length = 10;
var SlidingWindow = class {
  constructor() {
    this.all = 0;
    this.marked = 0;
    this.slots = Array.from({ length }, () => ({ all: 0, marked: 0 }));
    this.second = 0;
  }
  /** Forgets what is older than the window. `nowMs` never goes back. */
  advance(nowMs) {
    const second = Math.floor(nowMs / 1e3);
    for (let step = Math.min(second - this.second, length); step > 0; step -= 1) {
      const slot = this.slot(second - step + 1);
      this.all -= slot.all;
      this.marked -= slot.marked;
      slot.all = slot.marked = 0;
    }
    this.second = second;
  }
  add(nowMs, marked) {
    this.advance(nowMs);
    const slot = this.slot(this.second);
    slot.all += 1;
    this.all += 1;
    if (!marked) return;
    slot.marked += 1;
    this.marked += 1;
  }
  slot(second) {
    return this.slots[second % length];
  }
};

// src/cognito/retryBudget.ts
var least = 10;
var RetryBudget = class {
  constructor({ retryShare = 0.1 }, nowMs) {
    this.nowMs = nowMs;
    this.window = new SlidingWindow();
    this.share = retryShare;
  }
  /** A first attempt is made. */
  earn() {
    this.window.add(this.nowMs(), false);
  }
  /** Whether a repetition may be made; if so, it is counted. */
  spend() {
    const now = this.nowMs();
    this.window.advance(now);
    if (this.window.marked >= Math.max(least, this.window.all * this.share)) return false;
    this.window.add(now, true);
    return true;
  }
};

// src/cognito/secretHash.ts
import { createHmac } from "node:crypto";
function secretHash(username2, clientId, clientSecret) {
  return createHmac("sha256", clientSecret).update(username2).update(clientId).digest("base64");
}
function withSecretProof(input, form2, clientId, clientSecret) {
  if (form2 === "ClientSecret") return { ...input, ClientSecret: clientSecret };
  if (form2 === "SecretHash") return { ...input, SecretHash: secretHash(String(input.Username), clientId, clientSecret) };
  const map = "ChallengeName" in input ? "ChallengeResponses" : "AuthParameters";
  const values = input[map] ?? {};
  return { ...input, [map]: { ...values, SECRET_HASH: secretHash(values.USERNAME ?? "", clientId, clientSecret) } };
}

// src/cognito/transport.ts
import { AdminGetUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { getEndpointFromInstructions } from "@smithy/core/endpoints";
import { HttpResponse } from "@smithy/core/protocols";
import { operation } from "@smithy/core/schema";
import { Pool } from "undici";

// src/cognito/answerLimits.ts
var KB2 = 1024;
var maxAnswerBytes = 4096 * KB2;
var maxErrorBytes = 64 * KB2;
var ownBytes = 64 * KB2;
var looseBytes = 8 * KB2;
var maxDepth = 32;
var leastBytesPerObject = 12;
var AnswerTooLarge = class extends Error {
  constructor() {
    super(...arguments);
    this.name = "AnswerTooLarge";
  }
};
var HeldBytes = class {
  constructor() {
    this.bytes = 0;
  }
};
var AnswerBytes = class {
  constructor(held) {
    this.held = held;
    this.bytes = 0;
    this.counted = 0;
  }
  /** @throws AnswerTooLarge */
  take(more, most3) {
    this.bytes += more;
    const counted = Math.max(0, this.bytes - ownBytes);
    if (this.bytes > most3 || this.held.bytes + counted - this.counted > sharedState.answerBytes.bytes) throw new AnswerTooLarge("an answer of Cognito is too large");
    this.held.bytes += counted - this.counted;
    this.counted = counted;
  }
  /** The answer was read, or given up. */
  release() {
    this.held.bytes -= this.counted;
    this.counted = 0;
  }
};
var quote = 34;
var backslash = 92;
function requirePlainForm(json2) {
  if (json2.length <= looseBytes) return;
  let depth = 0;
  let opened = 0;
  for (let index = 0; index < json2.length; index += 1) {
    const byte = json2[index];
    if (byte === quote) index = endOfText(json2, index);
    else if (byte === 123 || byte === 91) {
      opened += 1;
      depth += 1;
      if (depth > maxDepth || opened > json2.length / leastBytesPerObject) throw new AnswerTooLarge("an answer of Cognito has too many levels or objects");
    } else if (byte === 125 || byte === 93) depth -= 1;
  }
}
function endOfText(json2, start2) {
  let index = start2 + 1;
  while (index < json2.length && json2[index] !== quote) index += json2[index] === backslash ? 2 : 1;
  return index;
}

// src/cognito/boundedBody.ts
function boundedBody(held, deadline) {
  return (next) => async (call2) => {
    const result = await next(call2);
    const response = result.response;
    if (isStream(response.body)) response.body = await read(response.body, response.statusCode, new AnswerBytes(held), deadline);
    if (response.body instanceof Uint8Array) requirePlainForm(response.body);
    return result;
  };
}
async function read(stream, status, bytes2, deadline) {
  const chunks = [];
  deadline.onAbort(() => {
    stream.destroy?.(new DeadlineExceeded());
  });
  try {
    for await (const chunk of stream) {
      bytes2.take(chunk.length, status < 300 ? maxAnswerBytes : maxErrorBytes);
      chunks.push(chunk);
    }
    return Buffer.concat(chunks);
  } finally {
    bytes2.release();
  }
}
function isStream(body) {
  return typeof body === "object" && body !== null && Symbol.asyncIterator in body;
}

// src/cognito/codec.ts
import { NormalizedSchema } from "@smithy/core/schema";
var encoding = {
  timestamp: (value) => value.getTime() / 1e3,
  blob: (value) => Buffer.from(value).toString("base64")
};
var decoding = {
  timestamp: (value) => new Date(Math.round(Number(value) * 1e3)),
  blob: (value) => new Uint8Array(Buffer.from(value, "base64"))
};
function compileEncoder(schema) {
  return compileRoot(schema, encoding);
}
function compileDecoder(schema) {
  return compileRoot(schema, decoding);
}
function compileRoot(schema, direction) {
  const normalized = NormalizedSchema.of(schema);
  if (normalized.isUnitSchema()) return () => ({});
  return compileStruct(normalized, direction).convert;
}
function compileStruct(schema, direction) {
  const members = [...schema.structIterator()].map(([name2, member]) => [name2, compile(member, direction)]);
  function convert(value) {
    const result = {};
    for (const [name2, of] of members) {
      const given = value[name2];
      if (given !== void 0 && given !== null) result[name2] = of === null ? given : of(given);
    }
    return result;
  }
  return { convert, trivial: members.every(([, of]) => of === null) };
}
function compile(schema, direction) {
  if (schema.isTimestampSchema()) return direction.timestamp;
  if (schema.isBlobSchema()) return direction.blob;
  if (schema.isListSchema()) return overList(compile(schema.getValueSchema(), direction));
  if (schema.isMapSchema()) return overMap(compile(schema.getValueSchema(), direction));
  if (!schema.isStructSchema()) return null;
  const { convert, trivial } = compileStruct(schema, direction);
  return trivial ? null : convert;
}
function overList(of) {
  return of && ((value) => value.map(of));
}
function overMap(of) {
  return of && ((value) => Object.fromEntries(Object.entries(value).map(([key, item]) => [key, of(item)])));
}

// src/cognito/exchange.ts
function exchange(dispatcher, path, headers2, body, deadline, held) {
  return new Promise((resolve3, reject) => {
    dispatcher.dispatch({ method: "POST", path, headers: headers2, body }, new Exchange(resolve3, reject, deadline, new AnswerBytes(held)));
  });
}
var Exchange = class {
  constructor(resolve3, reject, deadline, bytes2) {
    this.resolve = resolve3;
    this.reject = reject;
    this.deadline = deadline;
    this.bytes = bytes2;
    this.status = 0;
    this.headers = {};
    this.chunks = [];
    deadline.onAbort(() => {
      this.giveUp(new DeadlineExceeded());
    });
  }
  onRequestStart(controller) {
    this.controller = controller;
    if (this.deadline.aborted) controller.abort(new DeadlineExceeded());
  }
  onResponseStart(_controller, status, headers2) {
    this.status = status;
    this.headers = headers2;
  }
  onResponseData(_controller, chunk) {
    try {
      this.bytes.take(chunk.length, this.status < 300 ? maxAnswerBytes : maxErrorBytes);
      this.chunks.push(chunk);
    } catch (error) {
      this.giveUp(error);
    }
  }
  onResponseEnd() {
    this.bytes.release();
    const [only = Buffer.alloc(0)] = this.chunks;
    this.resolve({ status: this.status, headers: this.headers, body: this.chunks.length > 1 ? Buffer.concat(this.chunks) : only });
  }
  onResponseError(_controller, error) {
    this.giveUp(error);
  }
  giveUp(reason) {
    this.bytes.release();
    this.chunks.length = 0;
    this.controller?.abort(reason);
    this.reject(reason);
  }
};

// src/cognito/sigV4.ts
import { createHmac as createHmac2 } from "node:crypto";
var service = "cognito-idp";
var hmac = (key, text3) => createHmac2("sha256", key).update(text3).digest();
function createSigner(region) {
  let second = { number: NaN, text: "" };
  let cached = { scope: "", secret: "", key: Buffer.alloc(0) };
  function timeOf(time) {
    const number2 = Math.floor(time / 1e3);
    if (number2 !== second.number) second = { number: number2, text: new Date(number2 * 1e3).toISOString().replace(/[-:]|\.\d{3}/g, "") };
    return second.text;
  }
  function signingKey2(day, secret) {
    if (cached.secret !== secret || !cached.scope.startsWith(day)) {
      const key = [region, service, "aws4_request"].reduce(hmac, hmac(`AWS4${secret}`, day));
      cached = { scope: `${day}/${region}/${service}/aws4_request`, secret, key };
    }
    return cached.key;
  }
  return ({ accessKeyId, secretAccessKey, sessionToken }, headers2, body, timeMs) => {
    const time = timeOf(timeMs);
    headers2["x-amz-date"] = time;
    if (sessionToken) headers2["x-amz-security-token"] = sessionToken;
    const names2 = sessionToken ? "content-type;host;x-amz-date;x-amz-security-token;x-amz-target" : "content-type;host;x-amz-date;x-amz-target";
    const token2 = sessionToken ? `x-amz-security-token:${sessionToken}
` : "";
    const canonical = `POST
/

content-type:${headers2["content-type"]}
host:${headers2.host}
x-amz-date:${time}
${token2}x-amz-target:${headers2["x-amz-target"]}

${names2}
${sha256(body, "hex")}`;
    const key = signingKey2(time.slice(0, 8), secretAccessKey);
    const signature = createHmac2("sha256", key).update(`AWS4-HMAC-SHA256
${time}
${cached.scope}
${sha256(canonical, "hex")}`).digest("hex");
    headers2.authorization = `AWS4-HMAC-SHA256 Credential=${accessKeyId}/${cached.scope}, SignedHeaders=${names2}, Signature=${signature}`;
  };
}

// src/cognito/transport.ts
var honoured = /* @__PURE__ */ new Set(["region", "endpoint", "credentials", "useFipsEndpoint", "useDualstackEndpoint", "profile", "cacheMiddleware"]);
var connectTimeout = 1e3;
function createTransport(client, clientConfig, wanted, now) {
  const foreign = Object.keys(clientConfig).filter((setting) => !honoured.has(setting));
  if (wanted === "sdk") return sdkTransport(client, "asked for");
  if (foreign.length > 0) return sdkTransport(client, `clientConfig sets ${foreign.join(", ")}`);
  return fastTransport(client, now);
}
function sdkTransport(client, fallback) {
  const held = new HeldBytes();
  return {
    send: (command, input, deadline) => {
      const sent2 = new command(input);
      sent2.middlewareStack.add(boundedBody(held, deadline), { step: "deserialize", priority: "low", name: "boundedBody" });
      return deadline.within(client.send(sent2, { abortSignal: deadline.toSignal() }));
    },
    close: () => {
      client.destroy();
    },
    fallback
  };
}
var renewBeforeMs = 3e5;
function isFresh(identity, time) {
  return identity !== void 0 && (identity.expiration === void 0 || identity.expiration.getTime() - time > renewBeforeMs);
}
function fastTransport(client, now) {
  const { config } = client;
  const commands = /* @__PURE__ */ new Map();
  const held = new HeldBytes();
  let clockOffsetMs = 0;
  let identity;
  let place;
  let connecting;
  function connect() {
    connecting ??= findPlace().finally(() => {
      connecting = void 0;
    });
    return connecting;
  }
  async function findPlace() {
    const region = await config.region();
    const { url } = await getEndpointFromInstructions({}, AdminGetUserCommand, config);
    const pool = new Pool(url.origin, { connectTimeout, headersTimeout: 0, bodyTimeout: 0 });
    return place = { pool, host: url.host, path: url.pathname.endsWith("/") ? url.pathname : `${url.pathname}/`, region, sign: createSigner(region) };
  }
  function compile3(command, region) {
    const { schema } = new command({});
    const [, namespace, name2, traits, input, output] = schema;
    const [scheme] = config.httpAuthSchemeProvider({ operation: name2, region });
    return {
      target: `AWSCognitoIdentityProviderService.${name2}`,
      signed: scheme?.schemeId !== "smithy.api#noAuth",
      encode: compileEncoder(input),
      decode: compileDecoder(output),
      schema: operation(namespace, name2, traits, input, output)
    };
  }
  async function send2(command, input, deadline) {
    const { pool, host, path, region, sign: sign2 } = place ?? await deadline.within(connect());
    let compiled2 = commands.get(command);
    if (!compiled2) commands.set(command, compiled2 = compile3(command, region));
    const { target, signed, encode: encode2, decode: decode2, schema } = compiled2;
    const body = JSON.stringify(encode2(input));
    for (let first = true; ; first = false) {
      const headers2 = { "content-type": "application/x-amz-json-1.1", host, "x-amz-target": target };
      const time = now().getTime() + clockOffsetMs;
      if (signed) sign2(isFresh(identity, time) ? identity : identity = await deadline.within(config.credentials()), headers2, body, time);
      const answer4 = await exchange(pool, path, headers2, body, deadline, held);
      if (answer4.status < 300) return outputOf(answer4, decode2);
      const error = await errorOf2(answer4, schema);
      if (!first || !adjustClock(error)) throw error;
    }
  }
  function outputOf({ status, headers: headers2, body }, decode2) {
    const $metadata = { httpStatusCode: status, requestId: headers2["x-amzn-requestid"], attempts: 1, totalRetryDelay: 0 };
    try {
      requirePlainForm(body);
      const output = decode2(body.length === 0 ? {} : JSON.parse(body.toString()));
      output.$metadata = $metadata;
      return output;
    } catch (error) {
      throw Object.assign(error, { $metadata });
    }
  }
  async function errorOf2({ status, headers: headers2, body }, schema) {
    const response = new HttpResponse({ statusCode: status, headers: headers2, body });
    try {
      requirePlainForm(body);
      await config.protocol.deserializeResponse(schema, config, response);
    } catch (error) {
      const known2 = error;
      known2.$metadata ??= { httpStatusCode: status, requestId: headers2["x-amzn-requestid"] };
      return Object.defineProperty(known2, "$response", { value: response, enumerable: false });
    }
    return new Error("an answer with an error status held no error");
  }
  function adjustClock(error) {
    const { name: name2, $response: response } = error;
    if (!skewed.has(name2) || !response?.headers.date) return false;
    const offset = Date.parse(response.headers.date) - now().getTime();
    if (Number.isNaN(offset) || Math.abs(offset - clockOffsetMs) < toleranceMs) return false;
    clockOffsetMs = offset;
    return true;
  }
  return {
    send: send2,
    close: () => {
      client.destroy();
      void place?.pool.destroy();
    },
    fallback: void 0
  };
}
var skewed = /* @__PURE__ */ new Set(["InvalidSignatureException", "RequestExpired", "RequestTimeTooSkewed", "SignatureDoesNotMatch"]);
var toleranceMs = 3e4;

// src/cognito/adapter.ts
var maxAttempts = 3;
var backoffMs = 50;
function createCognitoAdapter(options) {
  const { userPoolId, clientId = "", clientSecret, clientConfig = {}, deadlineMs = 3e3, random = Math.random, monotonicMs = () => performance.now(), now = () => /* @__PURE__ */ new Date(), transport: wanted = "fast", publicOnly = false, observer: observer2 } = options;
  requireUserPoolId(userPoolId);
  const transportWith = (more) => createTransport(new CognitoIdentityProviderClient({ region: userPoolId.slice(0, userPoolId.indexOf("_")), maxAttempts: 1, ...clientConfig, ...more }), clientConfig, wanted, now);
  const unsigned = transportWith({ credentials: noCredentials });
  const signed = publicOnly ? unsigned : transportWith({});
  const gate = new Gate(options, monotonicMs);
  const retries = new RetryBudget(options, monotonicMs);
  async function send2(commandClass, input, rights, background2, within2, used = 0) {
    const policy = policyOf(commandClass);
    const transport = policy.auth === "signed" ? rights : unsigned;
    if (policy.auth === "signed" && rights === unsigned) return noCredentials().catch((cause) => Promise.reject(new UnavailableError("credentials", { cause })));
    const proven = policy.secretProof && clientSecret ? withSecretProof(input, policy.secretProof, clientId, clientSecret) : input;
    const observed = observer2?.begin("command", commandNameOf(commandClass), within2);
    const deadline = new Deadline(deadlineMs);
    retries.earn();
    try {
      for (let count = 1; ; count += 1) {
        const entered = gate.enter(policy, background2, deadline, used);
        const ticket = typeof entered === "number" ? entered : await entered;
        try {
          const output = await transport.send(commandClass, proven, deadline);
          gate.leave(policy, ticket, false);
          observed?.end("ok");
          return output;
        } catch (error) {
          const failure2 = failureOf(error, policy, deadline);
          gate.leave(policy, ticket, failure2.failed);
          if (count > 1 && policy.doneWhen === error.name) {
            observed?.end("ok");
            return { $metadata: {} };
          }
          if (!failure2.again || count === maxAttempts) throw failure2.error;
          const mayRepeat = retries.spend();
          observed?.note(mayRepeat ? "retry" : "retry_refused");
          if (!mayRepeat) throw failure2.error;
          await deadline.pause(backoffMs * 2 ** (count - 1) * (0.5 + random() / 2));
          if (deadline.aborted) throw failure2.error;
        }
      }
    } catch (error) {
      observed?.end(failureName(error));
      throw error;
    } finally {
      deadline.clear();
    }
  }
  const common2 = {
    userPoolId,
    clientId,
    fallback: unsigned.fallback,
    quotaOf: (command) => rpsOf(policyOf(command), options.quotas),
    state: () => gate.state,
    close: () => {
      [signed, unsigned].forEach((transport) => {
        transport.close();
      });
    }
  };
  function view(rights, background2) {
    const own2 = { ...common2, send: (command, input, within2, used) => send2(command, input, rights, background2, within2, used) };
    return Object.assign(own2, { unsigned: rights === unsigned ? own2 : view(unsigned, background2), inBackground: background2 ? own2 : view(rights, true) });
  }
  return view(signed, false);
}
function noCredentials() {
  return Promise.reject(Object.assign(new Error("this client has no AWS credentials"), { name: "CredentialsProviderError" }));
}
function requireUserPoolId(userPoolId) {
  if (typeof userPoolId === "string" && /^[\w-]+_[0-9a-zA-Z]+$/.test(userPoolId)) return;
  throw new TypeError(`userPoolId: expected a user pool id such as "eu-west-1_a1B2c3D4e", got ${JSON.stringify(userPoolId) ?? "nothing"}`);
}
var names = /* @__PURE__ */ new WeakMap();
function commandNameOf(command) {
  const known2 = names.get(command);
  if (known2) return known2;
  const name2 = command.name.replace(/Command$/, "");
  names.set(command, name2);
  return name2;
}
function policyOf(command) {
  return policies[commandNameOf(command)];
}
function failureOf(error, policy, deadline) {
  if (isCredentialsError(error)) return { error: new UnavailableError("credentials", { cause: error }), again: false, failed: void 0 };
  if (wasNeverSent(error)) return { error: new UnavailableError("network", { cause: error }), again: !deadline.aborted, failed: true };
  if (isServiceException(error) && (error.$metadata.httpStatusCode ?? 500) < 500) return { error, again: error.name === "TooManyRequestsException", failed: false };
  if (policy.ambiguous === "never") return { error: new OutcomeUnknown({ cause: error }), again: false, failed: true };
  if (deadline.aborted) return { error: new UnavailableError("deadline", { cause: error }), again: false, failed: true };
  return { error: isServiceException(error) ? error : new UnavailableError("answer", { cause: error }), again: true, failed: true };
}

// src/cognito/loaders.ts
import DataLoader from "dataloader";

// src/cognito/inFlight.ts
function limitInFlight(max) {
  const waiting = [];
  let inFlight = 0;
  function leave() {
    const next = waiting.shift();
    if (next) next();
    else inFlight -= 1;
  }
  function run2(work) {
    const running2 = work();
    running2.then(leave, leave);
    return running2;
  }
  return (work) => {
    if (inFlight >= max) return new Promise((resolve3) => waiting.push(resolve3)).then(() => run2(work));
    inFlight += 1;
    return run2(work);
  };
}
async function mapInFlight(max, items, map) {
  const results = [];
  const entries = items.entries();
  async function work() {
    for (const [index, item] of entries) results[index] = await map(item);
  }
  await Promise.all(Array.from({ length: Math.min(max, items.length) }, work));
  return results;
}

// src/cognito/loaders.ts
var soon = (work) => void settled.then(work);
var settled = Promise.resolve();
var keyOf = ({ key }) => key;
function loaderFactory(cognito, { maxReadsInFlight = 10 } = {}) {
  const underWay = /* @__PURE__ */ new Map();
  function share2(read5, used) {
    const send2 = () => cognito.send(read5.command, read5.input, read5.within, used);
    if (policyOf(read5.command).auth === "unsigned") return send2();
    const { key } = read5;
    const known2 = underWay.get(key)?.sent;
    if (known2) return known2;
    const sent2 = send2();
    const entry = { sent: sent2 };
    underWay.set(key, entry);
    const ended = () => {
      entry.sent = void 0;
      if (underWay.get(key) === entry) underWay.delete(key);
    };
    sent2.then(ended, ended);
    return sent2;
  }
  function loaderOf(calls) {
    const limited = limitInFlight(maxReadsInFlight);
    const read5 = async ([one]) => {
      try {
        const used = calls?.count();
        return [await limited(() => share2(one, used))];
      } catch (error) {
        return [error];
      }
    };
    return new DataLoader(read5, { batch: false, batchScheduleFn: soon, cacheKeyFn: keyOf });
  }
  return (calls) => {
    let loader;
    return {
      read: (command, input, within2) => {
        loader ??= loaderOf(calls);
        return loader.load({ key: `${commandNameOf(command)} ${JSON.stringify(input)}`, command, input, within: within2 });
      },
      forget: () => {
        loader?.clearAll();
        underWay.clear();
      }
    };
  };
}

// src/cognito/poolSettings.ts
import { DescribeUserPoolClientCommand, DescribeUserPoolCommand } from "@aws-sdk/client-cognito-identity-provider";
var rememberFailureMs = 1e4;
function rememberPoolSettings(cognito, now, { rememberSettingsMs = 3e5 } = {}) {
  const { userPoolId: UserPoolId, clientId: ClientId } = cognito;
  async function readPool() {
    const { UserPool: UserPool2 = {} } = await cognito.send(DescribeUserPoolCommand, { UserPoolId });
    return UserPool2;
  }
  async function readClient() {
    if (ClientId === "") return void 0;
    const { UserPoolClient: { ClientSecret: _secret, ...client } = {} } = await cognito.send(DescribeUserPoolClientCommand, { UserPoolId, ClientId });
    return client;
  }
  return { pool: remembered2(readPool, rememberSettingsMs, now), client: remembered2(readClient, rememberSettingsMs, now) };
}
function remembered2(read5, rememberMs4, now) {
  let known2;
  return () => {
    const time = now().getTime();
    if (known2 && time < known2.until) return known2.value;
    const entry = { value: read5(), until: time + rememberMs4 };
    entry.value.catch(() => {
      entry.until = time + Math.min(rememberMs4, rememberFailureMs);
    });
    known2 = entry;
    return entry.value;
  };
}

// src/boundedMap.ts
var BoundedMap = class extends Map {
  /**
   * @param most the weight of all keys together
   * @param weightOf never changes for a value that is kept; default 1 for each key
   */
  constructor(most3, weightOf = () => 1) {
    super();
    this.most = most3;
    this.weightOf = weightOf;
    this.held = 0;
  }
  /** What is held, in the unit of `most`. */
  get weight() {
    return this.held;
  }
  /**
   * The key becomes the newest; beyond `most` the oldest keys leave. What weighs more than `most`
   * alone is not kept.
   */
  put(key, value) {
    this.delete(key);
    const weight = this.weightOf(value, key);
    if (weight > this.most) return;
    this.set(key, value);
    this.held += weight;
    while (this.held > this.most) {
      this.oldest ??= this.keys();
      this.delete(this.oldest.next().value);
    }
  }
  delete(key) {
    const value = this.get(key);
    const found = super.delete(key);
    if (found) this.held -= this.weightOf(value, key);
    return found;
  }
  clear() {
    super.clear();
    this.held = 0;
  }
};

// src/cognito/endedSessions.ts
var strangersMs = 1e3;
var never = { refusedBefore: 0, doubtedAt: 0 };
function rememberEndedSessions(now) {
  const users2 = new BoundedMap(sharedState.endedSessions.entries);
  const signIns = new BoundedMap(sharedState.signIns.entries);
  const endedSignIns = new BoundedMap(sharedState.endedSignIns.entries);
  const revoked = new BoundedMap(sharedState.revokedTokens.entries);
  let allDoubtedAt = 0;
  let strangersDoubtedAt = 0;
  function endOf(key, time, all) {
    const { refusedBefore } = users2.get(key) ?? never;
    users2.put(key, { refusedBefore: all ? Math.floor(time / 1e3) * 1e3 : refusedBefore, doubtedAt: time });
  }
  function endSignIn(refreshToken, time, certain) {
    const key = sha256(refreshToken, "base64url");
    if (revoked.has(key)) return;
    if (certain) revoked.put(key, true);
    const signIn = signIns.get(key);
    if (!signIn) {
      strangersDoubtedAt = time;
      return;
    }
    if (certain && signIn.originJti !== void 0) endedSignIns.put(signIn.originJti, true);
    endOf(subKey(signIn.sub), time, false);
  }
  const endsOf = ({ sub, username: username2 }) => [users2.get(subKey(sub)) ?? never, users2.get(nameKey(username2)) ?? never];
  return {
    signedIn: ({ accessToken, refreshToken }) => {
      const signIn = signInOf(accessToken);
      if (signIn) signIns.put(sha256(refreshToken, "base64url"), signIn);
    },
    end: (ended, certain) => {
      const time = now().getTime();
      if ("refreshToken" in ended) {
        endSignIn(ended.refreshToken, time, certain);
        return;
      }
      const all = certain && !ended.some;
      if ("sub" in ended) {
        endOf(subKey(ended.sub), time, all);
        return;
      }
      endOf(nameKey(ended.username), time, all);
      allDoubtedAt = time;
    },
    refuses: (claims) => {
      if (claims.originJti !== void 0 && endedSignIns.has(claims.originJti)) return true;
      return endsOf(claims).some(({ refusedBefore }) => claims.issuedAt.getTime() < refusedBefore);
    },
    doubtedAt: (claims) => {
      const byStrangers = Math.min(strangersDoubtedAt, now().getTime() - strangersMs);
      return Math.max(allDoubtedAt, byStrangers, ...endsOf(claims).map(({ doubtedAt }) => doubtedAt));
    }
  };
}
var subKey = (sub) => `sub ${sub}`;
var nameKey = (username2) => `name ${username2.normalize("NFKC").toLowerCase()}`;
function signInOf(accessToken) {
  try {
    const [, payload = ""] = accessToken.split(".");
    const { sub, origin_jti: originJti } = JSON.parse(Buffer.from(payload, "base64url").toString());
    if (typeof sub !== "string") return void 0;
    return { sub, originJti: typeof originJti === "string" ? originJti : void 0 };
  } catch {
    return void 0;
  }
}

// src/cognito/groupsOfUser.ts
import { AdminListGroupsForUserCommand } from "@aws-sdk/client-cognito-identity-provider";
var pageSize = 60;
async function groupsOfUser(userPoolId, username2, read5) {
  const names2 = [];
  let token2;
  do {
    const page = await read5(AdminListGroupsForUserCommand, { UserPoolId: userPoolId, Username: username2, Limit: pageSize, NextToken: token2 });
    names2.push(...(page.Groups ?? []).flatMap(({ GroupName }) => GroupName ?? []));
    token2 = page.NextToken;
  } while (token2 !== void 0);
  return names2;
}

// src/cognito/reach.ts
var failureCountsMs = 1e3;
function reachability(state, fetchKeys, now) {
  let reached = false;
  let failedAt = -Infinity;
  let asking;
  async function ask() {
    try {
      await fetchKeys();
      reached = true;
    } catch {
      failedAt = now().getTime();
    } finally {
      asking = void 0;
    }
  }
  return async () => {
    const { works, fails } = state();
    reached ||= works;
    const since = now().getTime() - failedAt;
    if (!reached && !(since >= 0 && since < failureCountsMs)) await (asking ??= ask());
    return reached && !fails;
  };
}

// src/cognito/signInCommands.ts
import { AdminInitiateAuthCommand, AdminRespondToAuthChallengeCommand, GetTokensFromRefreshTokenCommand, InitiateAuthCommand, RespondToAuthChallengeCommand } from "@aws-sdk/client-cognito-identity-provider";
function withSignInCommands(cognito, { signIn = "public", refresh: refresh2 = "command", clientSecret }) {
  if (refresh2 === "flow" && clientSecret) throw new TypeError('refresh: "flow" proves a client secret by the username, which a refresh token does not tell; use "command"');
  if (signIn === "public" && refresh2 === "command") return cognito;
  const places = /* @__PURE__ */ new Map();
  if (signIn === "server") {
    places.set(InitiateAuthCommand, (input) => [AdminInitiateAuthCommand, adminStart(cognito.userPoolId, input)]);
    places.set(RespondToAuthChallengeCommand, (input) => [AdminRespondToAuthChallengeCommand, adminAnswer(cognito.userPoolId, input)]);
  }
  if (refresh2 === "flow") places.set(GetTokensFromRefreshTokenCommand, (input) => place(InitiateAuthCommand, refreshFlow(input)));
  const place = (command, input) => places.get(command)?.(input) ?? [command, input];
  const over = (rights) => ({
    ...rights,
    // Only what stands in the place of a public command is sent with the gateway's rights.
    send: (command, input, within2, used) => places.has(command) ? cognito.send(...place(command, input), within2, used) : rights.send(command, input, within2, used)
  });
  return { ...over(cognito), unsigned: over(cognito.unsigned) };
}
function adminStart(UserPoolId, { AuthFlow: AuthFlow3, UserContextData, ...rest }) {
  return { ...rest, UserPoolId, AuthFlow: AuthFlow3 === "USER_PASSWORD_AUTH" ? "ADMIN_USER_PASSWORD_AUTH" : AuthFlow3, ContextData: contextOf(UserContextData) };
}
function adminAnswer(UserPoolId, { UserContextData, ...rest }) {
  return { ...rest, UserPoolId, ContextData: contextOf(UserContextData) };
}
function refreshFlow({ ClientId, RefreshToken, DeviceKey, ClientMetadata }) {
  return { ClientId, AuthFlow: "REFRESH_TOKEN_AUTH", AuthParameters: { REFRESH_TOKEN: RefreshToken ?? "", ...DeviceKey ? { DEVICE_KEY: DeviceKey } : {} }, ClientMetadata };
}
function contextOf(source) {
  return source?.IpAddress ? { ServerName: "cognito-graphql-gateway", ServerPath: "/graphql", HttpHeaders: [], IpAddress: source.IpAddress, EncodedData: source.EncodedData } : void 0;
}

// src/cognito/standing.ts
var believeMs = 6e4;
var entryBytes = 800;
var refusals = /* @__PURE__ */ new Set(["NotAuthorizedException", "PasswordResetRequiredException", "UserNotConfirmedException", "UserNotFoundException"]);
function createStanding({ askUser, readGroups, ended, now }) {
  const tokens = new BoundedMap(sharedState.standing.bytes, ({ bytes: bytes2 }) => bytes2);
  let groupsChangedAt = 0;
  function factsOf2(token2, claims, groups2) {
    const key = sha256(token2, "base64url");
    const known2 = tokens.get(key);
    if (known2) return known2;
    const at2 = Math.min(claims.issuedAt.getTime(), now().getTime());
    const facts = { stands: new Fact(true, at2), groups: new Fact(groups2, at2), bytes: entryBytes + groups2.join().length };
    tokens.put(key, facts);
    return facts;
  }
  async function ask(token2) {
    try {
      await askUser(token2);
      return true;
    } catch (error) {
      throw revokedOr(error);
    }
  }
  async function read5(username2, groups2) {
    try {
      const current = new Set(await readGroups?.(username2));
      return groups2.filter((group2) => current.has(group2));
    } catch (error) {
      throw revokedOr(error);
    }
  }
  return {
    of: (token2, claims, groups2) => {
      const time = now().getTime();
      const facts = factsOf2(token2, claims, groups2);
      const stands = claims.scopes.includes(selfServiceScope) ? facts.stands.after(Math.max(time - believeMs, ended.doubtedAt(claims)), time, () => ask(token2)) : true;
      const current = readGroups && groups2.length > 0 ? facts.groups.after(Math.max(time - believeMs, groupsChangedAt), time, () => read5(claims.username, groups2)) : groups2;
      if (!(stands instanceof Promise) && !(current instanceof Promise)) return current;
      return Promise.all([stands, current]).then(([, result]) => result);
    },
    groupsChanged: () => {
      groupsChangedAt = now().getTime();
    }
  };
}
function revokedOr(error) {
  return isServiceException(error) && refusals.has(error.name) ? new InvalidAccessToken("TOKEN_REVOKED", { cause: error }) : error;
}
var Fact = class {
  constructor(value, at2) {
    this.value = value;
    this.at = at2;
  }
  /** As it was asked after `since`. Callers who wait for the same answer share one call. */
  after(since, time, ask) {
    if (this.at > since) return this.value;
    if (this.asking && this.asking.at > since) return this.asking.answer;
    const asking = { at: time, answer: ask().then((value) => this.keep(value, time)) };
    this.asking = asking;
    const ended = () => {
      if (this.asking === asking) this.asking = void 0;
    };
    asking.answer.then(ended, ended);
    return asking.answer;
  }
  keep(value, at2) {
    if (at2 < this.at) return value;
    this.value = value;
    this.at = at2;
    return value;
  }
};

// src/cognito/verifiedTokens.ts
var rememberMs = 6e4;
var entryBytes2 = 700;
function rememberVerifiedTokens(verify2, ended, now) {
  const tokens = new BoundedMap(sharedState.verifiedTokens.bytes, ({ bytes: bytes2 }) => bytes2);
  async function remember(key, token2, time) {
    tokens.delete(key);
    const claims = await verify2(token2);
    const until = Math.min(time + rememberMs, claims.expiresAt.getTime());
    const remembered3 = { claims, until, bytes: entryBytes2 + token2.length };
    tokens.put(key, remembered3);
    return remembered3;
  }
  return async (token2) => {
    const time = now().getTime();
    const key = sha256(token2, "base64url");
    const known2 = tokens.get(key);
    const { claims } = known2 && time < known2.until ? known2 : await remember(key, token2, time);
    if (ended.refuses(claims)) throw new InvalidAccessToken("TOKEN_REVOKED", { cause: "sessions ended here" });
    return claims;
  };
}

// src/guard/accounts.ts
import { AdminGetUserCommand as AdminGetUserCommand2 } from "@aws-sdk/client-cognito-identity-provider";
var rememberMs2 = 5 * 6e4;
var rememberMissingMs = 6e4;
var rememberRefusalMs = 6e4;
function rememberAccounts(cognito, { pool }, now) {
  const remembered3 = new BoundedMap(sharedState.accounts.entries);
  let refusedUntil = 0;
  async function ask(name2, entry) {
    try {
      const { Username = name2, UserAttributes = [] } = await cognito.send(AdminGetUserCommand2, { UserPoolId: cognito.userPoolId, Username: name2 });
      return { name: Username, addresses: addressesIn(UserAttributes) };
    } catch (error) {
      const time = now().getTime();
      entry.until = isServiceException(error) && error.name === "UserNotFoundException" ? time + rememberMissingMs : time;
      if (mayNotAsk(error)) refusedUntil = time + rememberRefusalMs;
      else if (error instanceof UnavailableError && error.reason === "deadline") throw error;
      return asTyped(name2);
    }
  }
  function lookUp(name2, beforeCall) {
    const time = now().getTime();
    const known2 = remembered3.get(name2);
    if (known2 && time < known2.until) return known2.account;
    beforeCall?.();
    const entry = { until: time + rememberMs2 };
    const account = ask(name2, entry);
    account.catch(() => void 0);
    remembered3.put(name2, Object.assign(entry, { account }));
    return account;
  }
  return {
    of: async (name2, { addresses = false, beforeCall } = {}) => {
      if (cognito.unsigned === cognito || now().getTime() < refusedUntil) return asTyped(name2);
      if (!addresses && !mayBeAlias(name2, await pool().catch(() => void 0))) return asTyped(name2);
      return lookUp(name2, beforeCall);
    }
  };
}
var asTyped = (name2) => ({ name: name2, addresses: [] });
function addressesIn(attributes3) {
  return attributes3.flatMap(({ Name, Value }) => (Name === "email" || Name === "phone_number") && Value ? [Value] : []);
}
function mayNotAsk(error) {
  if (error instanceof QuotaReached) return false;
  return error instanceof UnavailableError && error.reason === "credentials" || isServiceException(error) && notAllowed.has(error.name);
}
var notAllowed = /* @__PURE__ */ new Set(["AccessDeniedException", "NotAuthorizedException", "UnrecognizedClientException", "ExpiredTokenException", "MissingAuthenticationTokenException"]);
var uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
function mayBeAlias(name2, pool) {
  if (!pool) return true;
  const isUuid = uuid.test(name2);
  if (pool.UsernameAttributes?.length) return !isUuid;
  const aliases2 = pool.AliasAttributes ?? [];
  if (isUuid || aliases2.includes("preferred_username")) return true;
  return aliases2.includes("email") && name2.includes("@") || aliases2.includes("phone_number") && /^\+?\d/.test(name2);
}

// src/guard/budget.ts
import { randomUUID as randomUUID2 } from "node:crypto";
import { setTimeout as pauseFor } from "node:timers/promises";

// src/sharedMap.ts
var SharedMap = class {
  /**
   * @param most the weight of all entries together
   * @param share of what is free, for one holder
   */
  constructor(most3, share2) {
    this.most = most3;
    this.share = share2;
    this.entries = /* @__PURE__ */ new Map();
    this.holders = /* @__PURE__ */ new Map();
    this.held = 0;
  }
  /** What is held, in the unit of `most`. */
  get weight() {
    return this.held;
  }
  get size() {
    return this.entries.size;
  }
  get(key) {
    return this.entries.get(key)?.value;
  }
  /** Whether so much more may come in the name of all these holders. */
  hasRoom(holders, weight) {
    const free = this.most - this.held;
    if (weight > free) return false;
    return holders.every((name2) => {
      const holder = this.holders.get(name2);
      return holder === void 0 || holder.held + weight <= free * this.share;
    });
  }
  /** Whether there is an entry, which then holds this value in the same place. */
  replace(key, value) {
    const entry = this.entries.get(key);
    if (entry) entry.value = value;
    return entry !== void 0;
  }
  /** Replaces the entry, if there is one; asks for no room. */
  set(key, value, holders, weight = 1) {
    this.delete(key);
    this.entries.set(key, { value, weight, holders: this.charge(holders, weight) });
    this.held += weight;
  }
  delete(key) {
    const entry = this.entries.get(key);
    if (!entry) return false;
    this.entries.delete(key);
    this.held -= entry.weight;
    for (const holder of entry.holders) {
      holder.held -= entry.weight;
      if (holder.held === 0) this.holders.delete(holder.name);
    }
    return true;
  }
  /** The oldest first. */
  *[Symbol.iterator]() {
    for (const [key, { value }] of this.entries) yield [key, value];
  }
  charge(names2, weight) {
    return names2.map((name2) => {
      const holder = this.holders.get(name2) ?? { name: name2, held: 0 };
      if (holder.held === 0) this.holders.set(name2, holder);
      holder.held += weight;
      return holder;
    });
  }
};

// src/guard/knownSources.ts
var knownMs = 30 * 24 * 36e5;
var betweenSweepsMs = 6e4;
function createKnownSources(now, places = sharedState.knownSources.entries) {
  const knownUntil = new SharedMap(places, sharedState.knownSources.share);
  let sweptAt = -Infinity;
  function hasRoom(holders, time) {
    if (knownUntil.hasRoom(holders, 1)) return true;
    if (time - sweptAt < betweenSweepsMs) return false;
    sweptAt = time;
    for (const [key, until] of knownUntil) if (until <= time) knownUntil.delete(key);
    return knownUntil.hasRoom(holders, 1);
  }
  return {
    has: (key) => (knownUntil.get(key) ?? 0) > now().getTime(),
    remember: (key, holders) => {
      const time = now().getTime();
      const until = time + knownMs;
      if (!knownUntil.replace(key, until) && hasRoom(holders, time)) knownUntil.set(key, until, holders);
    }
  };
}

// src/guard/counters.ts
var abandonedMs = 3e4;
function limitsFor(known2, { limits }) {
  return known2 ? limits.filter(({ strangersOnly }) => !strangersOnly) : limits;
}
var noPlaceMs = 6e4;
var betweenSweepsMs2 = 1e3;
function memoryCounters(now, places = sharedState.counters.entries) {
  const tallies = new SharedMap(places, sharedState.counters.share);
  const knownSources = createKnownSources(now);
  let sweptAt = -Infinity;
  function tallyOf({ key, quietMs: quietMs2 }, time, windowMs2) {
    const tally = tallies.get(key);
    if (!tally) return void 0;
    while ((tally.pending[0]?.at ?? Infinity) <= time - abandonedMs) tally.pending.shift();
    if (quietMs2 !== void 0) {
      if ((tally.spent.at(-1) ?? Infinity) <= time - quietMs2) tally.spent = [];
    } else if ((tally.spent[0] ?? Infinity) <= time - windowMs2) {
      tally.spent = tally.spent.filter((at2) => at2 > time - windowMs2);
    }
    return tally;
  }
  function hasRoom(holders, weight, time) {
    if (weight === 0 || tallies.hasRoom(holders, weight)) return true;
    if (time - sweptAt < betweenSweepsMs2) return false;
    sweptAt = time;
    for (const [key, { until }] of tallies) if (until <= time) tallies.delete(key);
    return tallies.hasRoom(holders, weight);
  }
  function enter({ id, windowMs: windowMs2, holders }, entered, current, time) {
    const pending = { id, at: time };
    for (const [index, { key, quietMs: quietMs2 = windowMs2 }] of entered.entries()) {
      const until = time + Math.max(quietMs2, abandonedMs);
      const tally = current[index];
      if (tally) {
        tally.pending.push(pending);
        tally.until = until;
      } else {
        tallies.set(key, { pending: [pending], spent: [], until }, holders);
      }
    }
  }
  function settle({ id, knownKey, holders }, entered, how) {
    for (const { key, forgiving } of entered) {
      const tally = tallies.get(key);
      if (!tally) continue;
      const place = tally.pending.findIndex((pending2) => pending2.id === id);
      const [pending] = place < 0 ? [] : tally.pending.splice(place, 1);
      if (how === "spent" && pending) tally.spent = inOrder(tally.spent, pending.at);
      if (how === "proven" && forgiving) tally.spent = [];
      if (tally.pending.length === 0 && tally.spent.length === 0) tallies.delete(key);
    }
    if (how === "proven" && knownKey !== void 0) knownSources.remember(knownKey, holders);
  }
  const isKnown = ({ knownKey }) => knownKey !== void 0 && knownSources.has(knownKey);
  return {
    isKnown,
    reserve: (attempt3) => {
      const time = now().getTime();
      const { windowMs: windowMs2, holders } = attempt3;
      const known2 = isKnown(attempt3);
      const entered = limitsFor(known2, attempt3);
      const current = entered.map((limit) => tallyOf(limit, time, windowMs2));
      const verdict = verdictOn(entered, current, time, windowMs2);
      if (verdict) return verdict;
      const added = current.filter((tally) => !tally).length;
      if (known2 || hasRoom(holders, added, time)) enter(attempt3, entered, current, time);
      else if (entered.some(({ most: most3 }) => most3 !== Infinity)) return { granted: false, busy: false, retryAfterMs: noPlaceMs };
      return { granted: true, known: known2, settle: (how) => {
        settle(attempt3, entered, how);
      } };
    }
  };
}
function verdictOn(entered, current, time, windowMs2) {
  let busy = false;
  let retryAfterMs = 0;
  for (const [index, { most: most3, quietMs: quietMs2 }] of entered.entries()) {
    const tally = current[index];
    if (!tally || tally.pending.length + tally.spent.length < most3) continue;
    const { spent } = tally;
    if (spent.length < most3) {
      busy = true;
      continue;
    }
    const roomAt = quietMs2 === void 0 ? spent[spent.length - most3] + windowMs2 : spent.at(-1) + quietMs2;
    retryAfterMs = Math.max(retryAfterMs, roomAt - time);
  }
  return busy || retryAfterMs > 0 ? { granted: false, busy: busy && retryAfterMs === 0, retryAfterMs } : void 0;
}
function inOrder(times, time) {
  let place = times.length;
  while (place > 0 && times[place - 1] > time) place -= 1;
  return times.toSpliced(place, 0, time);
}

// src/guard/foldName.ts
var foldName = (name2) => name2.normalize("NFKC").toUpperCase().toLowerCase().normalize("NFKC").trim();

// src/guard/budget.ts
var BudgetExceeded = class extends Error {
  constructor(retryAfterSeconds) {
    super("a budget of guesses, messages or calls is used up");
    this.retryAfterSeconds = retryAfterSeconds;
  }
};
var guessWindowMs = 15 * 6e4;
var messageWindowMs = 60 * 6e4;
var quietMs = guessWindowMs + abandonedMs;
var patienceMs = 5e3;
var lookMs2 = 10;
var maxWaitingInLane = 100;
var maxWaiting = sharedState.waitingAttempts.entries;
function createBudgets(counters, namespace, options = {}, now = () => /* @__PURE__ */ new Date()) {
  const { guessesPerUserAndSource = 4, guessesPerUser = 20, guessesBeforeLockout = 6, guessesPerSource = 100, messagesPerUser = 3, messagesPerSource = 10 } = options;
  const instance = randomUUID2();
  let attempts = 0;
  const lanes = /* @__PURE__ */ new Map();
  let waiting = 0;
  function attemptOf(kind, subject3, source) {
    const { bucket } = source;
    const user2 = foldName(subject3);
    const ofSource = digest(namespace, bucket);
    const perSource = kind === "message" ? { key: `message-source:${ofSource}`, most: messagesPerSource } : { key: `guess-source:${ofSource}`, most: guessesPerSource };
    if (user2 === "") return attempt3(source, kind, [perSource]);
    return attempt3(source, kind, [...limitsOf(kind, namespace, user2, bucket), perSource], knownKeyOf(namespace, user2, bucket));
  }
  function attemptAt(kind, { account, own: own2, given }, source) {
    const { bucket } = source;
    const place = `${namespace} account`;
    const user2 = foldName(account);
    const limits = limitsOf(kind, place, user2, bucket);
    if (kind === "message") limits.push(...own2.map((address) => ({ ...perAddress(address), strangersOnly: true })), ...given.map(perAddress));
    return attempt3(source, kind, limits, knownKeyOf(place, user2, bucket));
  }
  const perAddress = (address) => ({ key: `message-address:${digest(namespace, address)}`, most: messagesPerUser });
  function limitsOf(kind, place, user2, bucket) {
    const ofUser = digest(place, user2);
    const ofBoth = digest(place, user2, bucket);
    if (kind === "message") {
      return [
        { key: `message-pair:${ofBoth}`, most: messagesPerUser },
        { key: `message-user:${ofUser}`, most: messagesPerUser, strangersOnly: true }
      ];
    }
    const limits = [
      { key: `guess-pair:${ofBoth}`, most: guessesPerUserAndSource, forgiving: true, quietMs },
      { key: `guess-user:${ofUser}`, most: guessesPerUser, strangersOnly: true }
    ];
    if (kind === "guess") limits.push({ key: `guess-lockout:${ofUser}`, most: guessesBeforeLockout, strangersOnly: true, quietMs });
    return limits;
  }
  const knownKeyOf = (...parts) => `known:${digest(...parts)}`;
  const attempt3 = ({ bucket, network }, kind, limits, knownKey) => ({
    id: `${instance}.${String(attempts += 1)}`,
    windowMs: kind === "message" ? messageWindowMs : guessWindowMs,
    limits: limits.filter(({ most: most3 }) => most3 !== Infinity),
    knownKey,
    holders: [bucket, network]
  });
  async function wait(wanted) {
    const name2 = wanted.limits[0]?.key ?? "";
    const lane = lanes.get(name2) ?? { waiting: 0, tail: Promise.resolve() };
    if (lane.waiting >= maxWaitingInLane || waiting >= maxWaiting) throw new BudgetExceeded(1);
    lanes.set(name2, lane);
    lane.waiting += 1;
    waiting += 1;
    const giveUpAt = now().getTime() + patienceMs;
    const turn = lane.tail.then(() => lookForRoom(wanted, giveUpAt));
    lane.tail = turn.catch(() => void 0);
    try {
      return await turn;
    } finally {
      waiting -= 1;
      lane.waiting -= 1;
      if (lane.waiting === 0) lanes.delete(name2);
    }
  }
  async function lookForRoom(wanted, giveUpAt) {
    for (; ; ) {
      const verdict = await counters.reserve(wanted);
      if (verdict.granted) return verdict;
      if (!verdict.busy) throw new BudgetExceeded(seconds(verdict.retryAfterMs));
      if (now().getTime() >= giveUpAt) throw new BudgetExceeded(1);
      await pauseFor(lookMs2);
    }
  }
  async function room(wanted) {
    const [first] = wanted.limits;
    if (first === void 0) return void 0;
    if (lanes.has(first.key)) return wait(wanted);
    const verdict = await counters.reserve(wanted);
    if (verdict.granted) return verdict;
    if (verdict.busy) return wait(wanted);
    throw new BudgetExceeded(seconds(verdict.retryAfterMs));
  }
  return {
    reserve: (kind, subject3, source) => room(attemptOf(kind, subject3, source)),
    reserveAccount: (kind, receivers, source) => room(attemptAt(kind, receivers, source))
  };
}
var seconds = (milliseconds) => Math.max(1, Math.ceil(milliseconds / 1e3));
var digest = (...parts) => sha256(parts.map((part) => `${String(part.length)}:${part}`).join(""), "base64url").slice(0, 27);

// src/guard/callLimit.ts
var TooManyCalls = class extends Error {
};
var price = 1;
var provenPrice = 0.01;
function callLimit({ maxCalls = 50, maxCallsWithPermission = 1e3 } = {}, usage) {
  return (payer) => {
    let made = 0;
    let most3 = maxCalls;
    let paid = 0;
    return {
      allowMore: () => {
        most3 = maxCallsWithPermission;
      },
      count: (stranger = false) => {
        made += 1;
        if (made > most3) throw new TooManyCalls("calls");
        const dear = stranger && !payer.trusted;
        const used = usage.spend(payer, dear ? price : provenPrice);
        if (dear) paid += price;
        return used;
      },
      notSent: (stranger) => {
        const dear = stranger && !payer.trusted;
        usage.giveBack(payer, dear ? price : provenPrice);
        if (dear) paid -= price;
      },
      // With the step before it, which had nothing to show yet: the start of a sign-in, a token that had expired.
      proven: () => {
        usage.giveBack(payer, paid * (1 - provenPrice) + price);
        paid = 0;
      },
      forged: () => {
        usage.charge(payer, price);
      }
    };
  };
}

// src/guard/enumeration.ts
function enumerationOf(options = {}) {
  return options === false ? void 0 : { answerStepMs: 1e3, signUpAnswer: "distinct", ...options };
}
var wrongPassword = { member: "NotAuthorizedError", reason: "BAD_CREDENTIALS" };
var rows = {
  password: { tells: ["success", "OutcomeUnknownError"], insteadOf: () => wrongPassword },
  // Of a first factor. Cognito checks codes for the sessions that it makes up for missing users too.
  session: {
    tells: ["success", "OutcomeUnknownError", "CodeMismatchError", "ExpiredCodeError"],
    insteadOf: ({ member, reason }) => member === "UserNotFoundError" || reason === "INVALID_SESSION" ? { member: "NotAuthorizedError", reason: "INVALID_SESSION" } : wrongPassword
  },
  // Cognito looks at the new password before the user, and at former passwords, aliases and triggers after the right code.
  code: {
    tells: ["success", "OutcomeUnknownError", "InvalidPasswordError", "PasswordHistoryPolicyViolationError", "AliasExistsError", "UserLambdaValidationError", "InvalidLambdaResponseException", "UnexpectedLambdaException"],
    insteadOf: () => ({ member: "CodeMismatchError" })
  },
  message: { tells: [], insteadOf: () => "success" },
  newUser: { tells: ["InvalidPasswordError"], insteadOf: () => "success" },
  feedback: { tells: ["success", "OutcomeUnknownError"], insteadOf: () => ({ member: "NotAuthorizedError", reason: "OTHER" }) }
};
function isToldAlike(conceals) {
  return conceals === "message" || conceals === "newUser";
}
var impersonal = /* @__PURE__ */ new Set(["MISSING_SCOPE", "SECRET_HASH_MISMATCH"]);
var beforeTheUser = /* @__PURE__ */ new Set([
  "AccessDeniedException",
  "ExpiredTokenException",
  "FeatureUnavailableInTierException",
  "ForbiddenException",
  "IncompleteSignature",
  "InvalidClientTokenId",
  "InvalidSignatureException",
  "MissingAuthenticationTokenException",
  "OperationNotEnabledException",
  "RequestExpired",
  "TooManyRequestsException",
  "UnrecognizedClientException",
  "UnsupportedOperationException"
]);
function isSameForAll({ member, reason, paths, by }) {
  if (by === void 0 || by === "lost") return false;
  if (by === "gateway" || beforeTheUser.has(by) || reason !== void 0 && impersonal.has(reason)) return true;
  if (by === "InvalidParameterException") return paths?.some((path) => path !== "" && path !== "username") ?? true;
  return by === "NotAuthorizedException" && member === "FeatureNotAvailableError";
}
function toldToAnyone(conceals, outcome) {
  const { tells, insteadOf } = rows[conceals];
  return tells.includes(outcome.member) || tells.includes(outcome.by ?? "") || isSameForAll(outcome) ? void 0 : insteadOf(outcome);
}
function mayFollowPassword({ member, reason, by }) {
  if (by === void 0 || by === "lost" || by === "gateway" || member === "UserNotFoundError") return false;
  return member !== "NotAuthorizedError" || reason === "USER_DISABLED" || reason === "TEMPORARY_PASSWORD_EXPIRED";
}
function maskedAddress(name2) {
  if (/^\+\d{5,15}$/.test(name2)) return { destination: `+${"*".repeat(name2.length - 5)}${name2.slice(-4)}`, medium: "SMS" };
  const at2 = name2.lastIndexOf("@");
  const host = name2.slice(at2 + 1);
  if (at2 < 1 || host === "") return void 0;
  return { destination: `${firstLetter(name2)}***@${firstLetter(host)}***`, medium: "EMAIL" };
}
var firstLetter = (text3) => String.fromCodePoint(text3.codePointAt(0) ?? 0);

// src/guard/existence.ts
var rememberMs3 = 6e4;
function rememberExistence(now) {
  let known2 = { told: false, until: 0 };
  return {
    told: () => now().getTime() < known2.until ? known2.told : void 0,
    learn: (told2) => {
      known2 = { told: told2, until: now().getTime() + rememberMs3 };
    }
  };
}

// src/guard/idempotency.ts
import { createHmac as createHmac3, randomBytes } from "node:crypto";
var KeyReused = class extends Error {
};
var NoPlace = class extends Error {
};
var expectedBytes = 2048;
var entryBytes3 = 512;
function createIdempotency({ answersForMs = 10 * 6e4, secretsForMs = 6e4, secretBytes = sharedState.idempotentSecrets.bytes } = {}, now) {
  const secrets = new SharedMap(secretBytes, sharedState.idempotentSecrets.share);
  const answers2 = new SharedMap(sharedState.idempotentAnswers.bytes, sharedState.idempotentAnswers.share);
  const pepper = randomBytes(32);
  const digest4 = (value) => createHmac3("sha256", pepper).update(JSON.stringify(value)).digest("base64url");
  async function first(id, entry, { secret, holders }, keep) {
    const kept2 = secret ? secrets : answers2;
    const forMs = secret ? secretsForMs : answersForMs;
    const forget = () => {
      if (kept2.get(id) === entry) kept2.delete(id);
    };
    try {
      const answer4 = await entry.answer;
      if (!keep(answer4)) {
        forget();
        return answer4;
      }
      entry.until = now().getTime() + forMs;
      kept2.set(id, entry, holders, entryBytes3 + 2 * JSON.stringify(answer4).length);
      setTimeout(forget, forMs).unref();
      return answer4;
    } catch (error) {
      forget();
      throw error;
    }
  }
  return {
    once: async (request, work, keep) => {
      const kept2 = request.secret ? secrets : answers2;
      const id = digest4([request.key, ...request.scope]);
      const input = digest4(request.input);
      const known2 = kept2.get(id);
      if (known2 && now().getTime() < known2.until) {
        if (known2.input !== input) throw new KeyReused("the idempotency key came with another input before");
        return await known2.answer;
      }
      if (!known2 && !kept2.hasRoom(request.holders, expectedBytes)) throw new NoPlace("there is no place for another answer");
      const entry = { input, answer: work(), until: Infinity };
      kept2.set(id, entry, request.holders, expectedBytes);
      return first(id, entry, request, keep);
    }
  };
}

// src/guard/sealing.ts
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes as randomBytes2 } from "node:crypto";
var nonceBytes = 12;
var tagBytes = 16;
function createSealing(secrets, now) {
  const keys3 = secrets.map((secret) => keyOf2(secret));
  const [first] = keys3;
  if (first === void 0) throw new TypeError("createSealing: needs at least one secret");
  return {
    seal: (purpose, value, lifetimeMs) => {
      const until = now().getTime() + lifetimeMs;
      return encrypt(first, purpose, JSON.stringify({ until, value }));
    },
    open: (purpose, sealed) => {
      const bytes2 = Buffer.from(sealed, "base64url");
      if (bytes2.length <= nonceBytes + tagBytes) return void 0;
      for (const key of keys3) {
        const text3 = decrypt(key, purpose, bytes2);
        if (text3 === void 0) continue;
        const { until, value } = JSON.parse(text3);
        return now().getTime() < until ? value : void 0;
      }
      return void 0;
    }
  };
}
function keyOf2(secret) {
  return Buffer.from(hkdfSync("sha256", secret, "", "cognito-graphql-gateway sealing", 32));
}
function encrypt(key, purpose, text3) {
  const nonce = randomBytes2(nonceBytes);
  const cipher = createCipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes });
  cipher.setAAD(Buffer.from(purpose));
  const body = Buffer.concat([cipher.update(text3, "utf8"), cipher.final()]);
  return Buffer.concat([nonce, body, cipher.getAuthTag()]).toString("base64url");
}
function decrypt(key, purpose, bytes2) {
  const nonce = bytes2.subarray(0, nonceBytes);
  const decipher = createDecipheriv("aes-256-gcm", key, nonce, { authTagLength: tagBytes });
  decipher.setAAD(Buffer.from(purpose)).setAuthTag(bytes2.subarray(-tagBytes));
  try {
    const body = decipher.update(bytes2.subarray(nonceBytes, -tagBytes));
    return Buffer.concat([body, decipher.final()]).toString("utf8");
  } catch {
    return void 0;
  }
}

// src/guard/sharedCounters.ts
var reserveScript = `
local attempt = cjson.decode(ARGV[1])
local clock = redis.call('TIME')
local now = clock[1] * 1000 + math.floor(clock[2] / 1000)
local full = 0
local function write(...)
  local answer = redis.pcall(...)
  if type(answer) == 'table' and answer.err then full = 1 end
end
local since = redis.call('GET', KEYS[1])
if not since then write('SET', KEYS[1], now) end
local age = now - tonumber(since or now)
local known = math.max(redis.call('EXISTS', KEYS[2]), attempt.known)
-- When each attempt began that still counts, the oldest first, and how many are under way.
local function tallyOf(key, limit)
  if not limit.quietMs then redis.call('ZREMRANGEBYSCORE', key, '-inf', now - attempt.windowMs) end
  local spent, pending, underWay = {}, 0, {}
  local members = redis.call('ZRANGE', key, 0, -1, 'WITHSCORES')
  for j = 1, #members, 2 do
    if string.sub(members[j], 1, 1) == 'p' then underWay[string.sub(members[j], 2)] = true end
  end
  for j = 1, #members, 2 do
    local id, at = string.sub(members[j], 2), tonumber(members[j + 1])
    if string.sub(members[j], 1, 1) == 's' then
      if not underWay[id] then spent[#spent + 1] = at
      elseif at > now - attempt.abandonedMs then pending = pending + 1
      else redis.call('ZREM', key, 's' .. id, 'p' .. id) end
    end
  end
  -- All spent attempts leave together, once enough time has passed since the last.
  if limit.quietMs and #spent > 0 and spent[#spent] <= now - limit.quietMs then
    for j = 1, #members, 2 do
      local id = string.sub(members[j], 2)
      if not underWay[id] then redis.call('ZREM', key, members[j]) end
    end
    spent = {}
  end
  return spent, pending
end
local busy, wait, entered = 0, 0, {}
for i, limit in ipairs(attempt.limits) do
  local key = KEYS[i + 2]
  if known == 0 or not limit.strangersOnly then
    entered[#entered + 1] = { key, limit.quietMs or attempt.windowMs }
    if limit.quietMs or redis.call('ZCARD', key) >= limit.most then
      local spent, pending = tallyOf(key, limit)
      if #spent >= limit.most then
        local roomAt = limit.quietMs and spent[#spent] + limit.quietMs or spent[#spent - limit.most + 1] + attempt.windowMs
        wait = math.max(wait, roomAt - now)
      elseif #spent + pending >= limit.most then busy = 1 end
    end
  end
end
if wait == 0 and busy == 0 then
  for _, place in ipairs(entered) do
    write('ZADD', place[1], now, 'p' .. attempt.id, now, 's' .. attempt.id)
    redis.call('PEXPIRE', place[1], place[2])
  end
  if full == 1 then
    for _, place in ipairs(entered) do redis.call('ZREM', place[1], 'p' .. attempt.id, 's' .. attempt.id) end
  end
end
return {wait, busy, known, age, full}`;
var settleScript = `
local attempt, how = cjson.decode(ARGV[1]), ARGV[2]
for i, limit in ipairs(attempt.limits) do
  local key = KEYS[i + 2]
  redis.call('ZREM', key, 'p' .. attempt.id)
  if how ~= 'spent' then redis.call('ZREM', key, 's' .. attempt.id) end
  if how == 'proven' and limit.forgiving then
    local members, underWay = redis.call('ZRANGE', key, 0, -1), {}
    for _, member in ipairs(members) do
      if string.sub(member, 1, 1) == 'p' then underWay[string.sub(member, 2)] = true end
    end
    for _, member in ipairs(members) do
      if not underWay[string.sub(member, 2)] then redis.call('ZREM', key, member) end
    end
  end
end
if how == 'proven' then redis.pcall('SET', KEYS[2], '1', 'PX', ARGV[3]) end`;
var prefix = "{cognito-graphql-gateway}:";
var shareInOutage = 1 / 4;
function sharedCounters(store, local) {
  let missedAt = -Infinity;
  async function reserve2(attempt3) {
    if (store.up()) {
      try {
        return await reserveInStore(attempt3);
      } catch {
      }
    }
    return local.reserve(inOutage(attempt3));
  }
  async function reserveInStore(attempt3) {
    const [retryAfterMs, busy, known2, age, full] = await store.run((redis) => scripts(redis).attemptReserve(...parametersOf(attempt3, local.isKnown(attempt3))));
    if (retryAfterMs > 0 || busy === 1) return { granted: false, busy: retryAfterMs === 0, retryAfterMs };
    if (full === 1) return local.reserve(inOutage(attempt3));
    const entered = { ...attempt3, limits: limitsFor(known2 === 1, attempt3) };
    const settleInStore = (how) => {
      store.run((redis) => scripts(redis).attemptSettle(...parametersOf(entered), how, String(knownMs))).catch(() => {
        if (how === "spent") missedAt = age;
      });
    };
    const own2 = local.reserve(ownCountOf(entered, age));
    if (!own2.granted) {
      settleInStore("returned");
      return own2;
    }
    return {
      granted: true,
      known: known2 === 1,
      settle: (how) => {
        own2.settle(how);
        settleInStore(how);
      }
    };
  }
  function ownCountOf(entered, age) {
    if (age < missedAt) missedAt = -Infinity;
    if (store.memory() === "evicting") return inOutage(entered);
    const remembers = Math.min(age, age - missedAt) >= entered.windowMs + abandonedMs;
    return remembers && store.memory() === "kept" ? unlimited(entered) : entered;
  }
  return { reserve: reserve2 };
}
function parametersOf({ id, windowMs: windowMs2, limits, knownKey }, known2 = false) {
  const keys3 = [`${prefix}since`, prefix + (knownKey ?? "nobody"), ...limits.map(({ key }) => prefix + key)];
  return [keys3.length, ...keys3, JSON.stringify({ id, windowMs: windowMs2, limits, abandonedMs, known: Number(known2) })];
}
function scripts(redis) {
  if (!("attemptReserve" in redis)) {
    redis.defineCommand("attemptReserve", { lua: reserveScript });
    redis.defineCommand("attemptSettle", { lua: settleScript });
  }
  return redis;
}
var unlimited = (attempt3) => ({ ...attempt3, limits: attempt3.limits.map((limit) => ({ ...limit, most: Infinity })) });
function inOutage(attempt3) {
  const shares = attempt3.limits.map((limit) => ({ ...limit, key: `outage:${limit.key}`, most: Math.ceil(limit.most * shareInOutage) }));
  return { ...attempt3, limits: [...attempt3.limits, ...shares] };
}

// src/guard/usage.ts
var decayMs = 6e4;
var capacity = sharedState.usage.entries;
function measureUsage(most3, now) {
  const sources2 = new BoundedMap(capacity);
  function current(name2) {
    const time = now().getTime();
    const used = sources2.get(name2) ?? { calls: 0, at: time };
    if (time > used.at) used.calls *= Math.exp((used.at - time) / decayMs);
    used.at = time;
    sources2.put(name2, used);
    return used;
  }
  return {
    spend: ({ name: name2, trusted }, price2) => {
      const used = current(name2);
      const before = used.calls;
      if (price2 >= 1 && !trusted && before + price2 > most3) throw new BudgetExceeded(secondsUntil(before, most3));
      used.calls += price2;
      return before;
    },
    charge: ({ name: name2 }, price2) => {
      current(name2).calls += price2;
    },
    giveBack: ({ name: name2 }, price2) => {
      const used = sources2.get(name2);
      if (used) used.calls = Math.max(0, used.calls - price2);
    }
  };
}
var secondsUntil = (used, most3) => Math.max(1, Math.ceil(decayMs / 1e3 * Math.log(used / Math.max(1, most3 - 1))));

// src/rights.ts
function rightsReader(grants, standing, { privilegedTargets = "refuse" } = {}) {
  const byFoldedName = /* @__PURE__ */ new Map();
  for (const [name2, permissions2] of Object.entries(grants.groups)) {
    byFoldedName.set(folded(name2), [...byFoldedName.get(folded(name2)) ?? [], ...permissions2]);
  }
  const ofGroups = (names2) => new Set(names2.flatMap((name2) => byFoldedName.get(folded(name2)) ?? []));
  function rightsNow(bearer2) {
    const { token: token2, scopes, claimed } = bearer2;
    const granting = bearer2.groups.filter((name2) => Object.hasOwn(grants.groups, name2));
    const rightsIn = (groups3) => groups3.length === granting.length ? claimed : /* @__PURE__ */ new Set([...permissionsOf(groups3, grants.groups), ...permissionsOf(scopes, grants.scopes)]);
    const groups2 = standing.of(token2, bearer2, granting);
    return groups2 instanceof Promise ? groups2.then(rightsIn) : rightsIn(groups2);
  }
  return {
    now: (caller) => caller.kind === "bearer" && caller.claimed.size > 0 ? rightsNow(caller) : caller.claimed,
    ofGroups,
    ofAllGroups: ofGroups(Object.keys(grants.groups)),
    grants: (group2) => byFoldedName.has(folded(group2)),
    privilegedTargets
  };
}
var folded = (name2) => name2.normalize("NFKC").toLowerCase();

// src/poolServices.ts
function poolServices(options, { pool, log: ofProcess, guards, store, byPool, replicas }) {
  const { userPoolId, clientId = "", issuer, jwksUri, fetchJwks, publicOnly = false, confirmGroups = true, now = () => /* @__PURE__ */ new Date(), pause: pause3 = async (milliseconds) => pauseFor2(milliseconds) } = options;
  const log = inPool(ofProcess, pool);
  const { audit: audit2 = {} } = guards;
  const cognito = withSignInCommands(createCognitoAdapter({ replicas, ...options }), options);
  if (cognito.fallback !== void 0) log.info({ reason: cognito.fallback }, "calls to Cognito go through the SDK's own client");
  const verify2 = createAccessTokenVerifier({ userPoolId, clientId, issuer, jwksUri, fetchJwks, now });
  const poolSettings = rememberPoolSettings(cognito, now, options);
  const shared2 = byPool.get(placeOf(options)) ?? newlyShared(options, guards, store);
  byPool.set(placeOf(options), shared2);
  const grants = { groups: {}, scopes: {}, serviceKeys: [], ...options.grants };
  const { sessions } = shared2;
  const standing = createStanding({
    askUser: (token2) => cognito.unsigned.send(GetUserCommand, { AccessToken: token2 }),
    // Without AWS credentials nobody can read them.
    readGroups: publicOnly || !confirmGroups ? void 0 : (username2) => groupsOfUser(userPoolId, username2, (command, input) => cognito.send(command, input)),
    ended: sessions,
    now
  });
  return {
    cognito,
    reachable: reachability(cognito.state, () => (fetchJwks ?? readJson)(jwksUri ?? `${issuer ?? issuerOf(userPoolId)}/.well-known/jwks.json`), now),
    poolSettings,
    newCallCount: callLimit(guards.calls, shared2.usage),
    newLoaders: loaderFactory(cognito, options),
    pause: pause3,
    verifyToken: rememberVerifiedTokens(verify2, sessions, now),
    sessions,
    standing,
    grants,
    rights: rightsReader(grants, standing, options),
    accounts: rememberAccounts(cognito, poolSettings, now),
    budgets: shared2.budgets,
    idempotency: createIdempotency(guards.idempotency, now),
    sealing: createSealing(sealingSecrets(guards, options), now),
    tellSource: guards.source?.tellCognito ?? false,
    enumeration: enumerationOf(guards.enumeration),
    existence: rememberExistence(now),
    mayWriteOwn: selfServiceOf(guards.selfService),
    log,
    observer: options.observer,
    audit: createAudit(audit2 && audit2.log ? { ...audit2, log: inPool(audit2.log, pool) } : audit2, log),
    newIncidentId: randomUUID3
  };
}
function sealingSecrets({ sealingKeys = [] }, { clientSecret }) {
  const secrets = clientSecret ? [...sealingKeys, clientSecret] : [...sealingKeys];
  return secrets.length > 0 ? secrets : [randomBytes3(32).toString("hex")];
}
function placeOf({ userPoolId, clientConfig: { endpoint } = {} }) {
  return typeof endpoint === "string" ? `${userPoolId} ${endpoint}` : userPoolId;
}
function newlyShared({ userPoolId, now = () => /* @__PURE__ */ new Date() }, { budgets = {} }, store) {
  const counters = store ? sharedCounters(store, memoryCounters(now)) : memoryCounters(now);
  return {
    budgets: createBudgets(counters, userPoolId, budgets, now),
    usage: measureUsage(budgets.callsPerSource ?? 300, now),
    sessions: rememberEndedSessions(now)
  };
}
function inPool(log, pool) {
  return pool === void 0 ? log : log.child({ pool });
}

// src/server/drain.ts
import { setTimeout as pause } from "node:timers/promises";
var sweepMs = 50;
async function drain(app, { noticeMs = 0, drainMs = 1e4 }) {
  if (noticeMs > 0) await pause(noticeMs);
  const sweep = setInterval(() => {
    app.server.closeIdleConnections();
  }, sweepMs);
  const cut = setTimeout(() => {
    app.server.closeAllConnections();
  }, drainMs);
  try {
    await app.close();
  } finally {
    clearInterval(sweep);
    clearTimeout(cut);
  }
}

// src/server/server.ts
import { ApolloServer } from "@apollo/server";
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginInlineTraceDisabled, ApolloServerPluginLandingPageDisabled, ApolloServerPluginSchemaReportingDisabled, ApolloServerPluginUsageReportingDisabled } from "@apollo/server/plugin/disabled";
import Fastify from "fastify";

// src/context.ts
function createContext(services, request) {
  const { cognito, poolSettings, newCallCount, newLoaders, pause: pause3, verifyToken, sessions, standing, grants, rights, enumeration, existence, mayWriteOwn, budgets, accounts, idempotency, sealing, tellSource, log, observer: observer2, audit: audit2, newIncidentId } = services;
  const service2 = request.apiKey ? serviceOf(request.apiKey, grants) : void 0;
  const calls = newCallCount(service2 && service2.claimed.size > 0 ? { name: `service ${service2.name}`, trusted: true } : { name: request.source.bucket, trusted: false });
  let caller;
  async function identifyBearer(token2) {
    try {
      return bearerOf(await verifyToken(token2), token2, grants, service2);
    } catch (error) {
      if (error instanceof InvalidAccessToken && error.reason === "TOKEN_INVALID") calls.forged();
      throw error;
    }
  }
  async function identifyByHeaders() {
    const token2 = bearerTokenOf(request.authorization);
    return token2 ? identifyBearer(token2) : service2 ?? anyone;
  }
  return {
    cognito,
    calls,
    loaders: newLoaders(calls),
    poolSettings,
    pause: pause3,
    budgets,
    accounts,
    idempotency,
    sealing,
    idempotencyKey: request.idempotencyKey,
    log,
    observer: observer2,
    observed: request.observed,
    audit: audit2,
    newIncidentId,
    requestId: request.requestId,
    refreshCookie: request.refreshCookie,
    tokenInputAllowed: request.method === "POST",
    source: request.source,
    toldSource: tellSource ? request.source.address : void 0,
    identify: () => caller ??= identifyByHeaders(),
    identifyBearer,
    rights,
    sessions,
    standing,
    enumeration,
    existence,
    mayWriteOwn
  };
}
function bearerTokenOf(authorization = "") {
  if (authorization.slice(0, 7).toLowerCase() !== "bearer ") return void 0;
  const token2 = authorization.slice(7).replace(/^ +/, "");
  return token2 === "" || token2.includes(" ") || token2.includes("	") ? void 0 : token2;
}

// src/guard/acceptance.ts
import { isUtf8 } from "node:buffer";
var maxHeaderSize = 16 * 1024;
var connectionsCheckingInterval = 500;
function acceptance({ headersTimeoutMs = 5e3, requestTimeoutMs = 1e4, maxBodyBytes = 64 * 1024, strict = true } = {}) {
  return {
    bodyLimit: maxBodyBytes,
    requestTimeout: requestTimeoutMs,
    clientErrorHandler: refuse,
    http: { headersTimeout: headersTimeoutMs, connectionsCheckingInterval, maxHeaderSize, insecureHTTPParser: !strict }
  };
}
function acceptOnlyJson(app, { strict = true } = {}) {
  const parseJson = app.getDefaultJsonParser("error", "error");
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(strict ? "application/json" : "*", { parseAs: "buffer" }, (request, body, done) => {
    if (strict && !isJsonInUtf8(request.headers["content-type"])) done(refusal(415));
    else if (strict && !isUtf8(body)) done(refusal(400));
    else parseJson(request, body.toString(), done);
  });
  if (!strict) return;
  let goodHost;
  app.addHook("onRequest", (request, _reply, done) => {
    const { "content-encoding": encoding2, host } = request.headers;
    if (host !== goodHost && isHost(host)) goodHost = host;
    if (encoding2 !== void 0 && encoding2 !== "identity") done(refusal(415));
    else if (host !== goodHost || !request.url.startsWith("/") || repeatsAHeader(request.raw.rawHeaders)) done(refusal(400));
    else done();
  });
}
function isJsonInUtf8(contentType) {
  if (contentType === "application/json") return true;
  const charset = /;\s*charset\s*=\s*"?([^\s";]*)/i.exec(contentType ?? "")?.[1];
  return charset === void 0 || charset.toLowerCase() === "utf-8" || charset.toLowerCase() === "utf8";
}
var single = /* @__PURE__ */ new Set(["host", "authorization", "content-type", "content-encoding", "content-length", "origin", "x-api-key", "idempotency-key"]);
function repeatsAHeader(rawHeaders) {
  let seen2;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name2 = rawHeaders[index].toLowerCase();
    if (!single.has(name2)) continue;
    seen2 ??= /* @__PURE__ */ new Set();
    if (seen2.has(name2)) return true;
    seen2.add(name2);
  }
  return false;
}
function isHost(host) {
  return host === void 0 || /^[^\s/?#@\\]+$/.test(host) && URL.canParse(`http://${host}`);
}
function refusal(statusCode) {
  return Object.assign(new Error("refused"), { statusCode });
}
var statusOf = {
  ERR_HTTP_REQUEST_TIMEOUT: "408 Request Timeout",
  HPE_HEADER_OVERFLOW: "431 Request Header Fields Too Large"
};
function refuse(error, socket) {
  if (error.code === "ECONNRESET" || socket.destroyed) return;
  const body = '{"errors":[{"message":"The request could not be read.","extensions":{"code":"BAD_REQUEST"}}]}';
  if (socket.writable) socket.write(`HTTP/1.1 ${statusOf[error.code] ?? "400 Bad Request"}\r
Content-Length: ${body.length}\r
Content-Type: application/json\r
Connection: close\r
\r
${body}`);
  socket.destroy(error);
}

// src/guard/browsers.ts
init_hosts();
var protection = {
  "cache-control": "no-store",
  "content-security-policy": "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  "cross-origin-resource-policy": "same-origin",
  "referrer-policy": "no-referrer",
  // Two years. Browsers heed it over TLS only, which ends before the gateway.
  "strict-transport-security": "max-age=63072000",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY"
};
var methods = "GET, POST";
var requestHeaders = [
  "apollo-require-preflight",
  "apollographql-client-name",
  "apollographql-client-version",
  "authorization",
  "baggage",
  "content-type",
  "idempotency-key",
  "sentry-trace",
  "traceparent",
  "tracestate",
  "x-api-key",
  "x-apollo-operation-name",
  "x-request-id"
];
function protectBrowsers(app, { allowedOrigins = [], allowedHosts, refuseCrossSite = true }, { cookies, probes: probes2 }) {
  const allowed = new Set(allowedOrigins);
  const isExpected = expectedHosts(refuseCrossSite ? allowedHosts : ["*"]);
  const probed = new Set(probes2);
  app.addHook("onRequest", (request, reply, done) => {
    reply.headers(protection);
    const { origin, host } = request.headers;
    const isAllowed = origin !== void 0 && allowed.has(origin);
    if (!isExpected(host, request.socket.localAddress, probed.has(request.routeOptions.url ?? ""))) {
      done(Object.assign(new Error("unexpected host"), { statusCode: 421 }));
      return;
    }
    if (isAllowed) allow(reply, origin, cookies);
    if (refuseCrossSite && !isAllowed && isCrossSite(request)) {
      done(Object.assign(new Error("cross-site"), { statusCode: 403 }));
      return;
    }
    if (request.method === "GET" && (isAllowed || isSafeQuery(request))) request.headers["apollo-require-preflight"] = "not needed";
    done();
  });
}
function allow(reply, origin, cookies) {
  if (cookies) reply.header("access-control-allow-credentials", "true");
  reply.headers({ "access-control-allow-origin": origin, "access-control-expose-headers": "retry-after, x-request-id", "cross-origin-resource-policy": "cross-origin", vary: "origin" });
}
function isSameOrigin(origin, host) {
  return origin === `https://${host ?? ""}` || origin === `http://${host ?? ""}`;
}
function isCrossSite({ headers: headers2, method }) {
  const { origin, host, "sec-fetch-site": site, "sec-fetch-mode": mode2 } = headers2;
  if (origin !== void 0) return !isSameOrigin(origin, host);
  return (site === "cross-site" || site === "same-site") && !(mode2 === "navigate" && method === "GET");
}
function isSafeQuery({ headers: headers2 }) {
  const { origin, "sec-fetch-site": site, accept = "", "user-agent": agent } = headers2;
  if (site !== void 0) return site === "same-origin";
  if (origin !== void 0) return true;
  return /\bjson\b/.test(accept) || agent !== void 0 && !agent.startsWith("Mozilla/");
}
function preflightAnswerer({ requestHeaders: configured3 }) {
  const answer4 = {
    "access-control-allow-methods": methods,
    "access-control-allow-headers": [...requestHeaders, ...configured3].join(", "),
    "access-control-max-age": "600"
  };
  return (request, reply) => {
    const isAllowed = reply.hasHeader("access-control-allow-origin");
    if (isAllowed && request.headers["access-control-request-private-network"] === "true") reply.header("access-control-allow-private-network", "true");
    return reply.code(204).headers(isAllowed ? answer4 : { allow: methods }).send();
  };
}

// src/guard/documentLimits.ts
import { GraphQLError, Kind } from "graphql";
var DocumentExcess = class extends GraphQLError {
  constructor(limit, message2) {
    super(message2, { extensions: { code: limit, http: { status: 400 } } });
    this.limit = limit;
  }
};
function documentLimits(options, isCredential2) {
  const { maxTokens = 1e3, maxDepth: maxDepth2 = 8, maxRootFields = 10, maxDirectives = 10, maxRepeats = 50, maxCredentialFields = 1 } = options;
  function check3(document) {
    const fragments = fragmentsOf(document);
    let selections = 0;
    let directives = 0;
    let rootFields = 0;
    let credentialFields = 0;
    function walk({ selections: here }, depth, places) {
      for (const selection of here) {
        selections += 1;
        if (selections > maxTokens) throw tooManyTokens(maxTokens);
        countDirectives(selection);
        if (selection.kind === Kind.FIELD) enter(selection, depth, places);
        else if (selection.kind === Kind.INLINE_FRAGMENT) walk(selection.selectionSet, depth, places);
        else spread(fragments.get(selection.name.value), depth, places);
      }
    }
    function enter({ name: name2, alias, selectionSet }, depth, places) {
      if (depth === 1) countRoot(name2.value);
      if (depth > maxDepth2) throw new DocumentExcess("TOO_DEEP", `A document may be at most ${maxDepth2} levels deep.`);
      const place = placeOf2(places, (alias ?? name2).value);
      place.times += 1;
      if (place.times > maxRepeats) throw new DocumentExcess("TOO_MANY_REPEATS", `A document may ask for one place of the answer at most ${maxRepeats} times.`);
      const next = depth === 1 && name2.value.startsWith("__") ? Number.NEGATIVE_INFINITY : depth + 1;
      if (selectionSet) walk(selectionSet, next, place.below);
    }
    function spread(fragment, depth, places) {
      if (!fragment) return;
      countDirectives(fragment);
      walk(fragment.selectionSet, depth, places);
    }
    function countRoot(field) {
      rootFields += 1;
      if (rootFields > maxRootFields) throw new DocumentExcess("TOO_MANY_ROOT_FIELDS", `A document may have at most ${maxRootFields} root fields.`);
      if (isCredential2(field)) credentialFields += 1;
      if (credentialFields > maxCredentialFields) throw new DocumentExcess("TOO_MANY_CREDENTIAL_FIELDS", "A document may have one field that checks a credential or sends a message.");
    }
    function countDirectives({ directives: found }) {
      directives += found?.length ?? 0;
      if (directives > maxDirectives) throw new DocumentExcess("TOO_MANY_DIRECTIVES", `A document may have at most ${maxDirectives} directives.`);
    }
    for (const definition of document.definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      countDirectives(definition);
      definition.variableDefinitions?.forEach(countDirectives);
      walk(definition.selectionSet, 1, /* @__PURE__ */ new Map());
    }
  }
  return { maxTokens, check: check3 };
}
function tooManyTokens(maxTokens) {
  return new DocumentExcess("TOO_MANY_TOKENS", `A document may have at most ${maxTokens} tokens, and as many selections once its fragments are put in place.`);
}
function fragmentsOf(document) {
  return new Map(document.definitions.flatMap((definition) => definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : []));
}
function placeOf2(places, name2) {
  const known2 = places.get(name2);
  if (known2) return known2;
  const place = { times: 0, below: /* @__PURE__ */ new Map() };
  places.set(name2, place);
  return place;
}

// src/guard/refreshCookie.ts
init_hosts();
var name = "__Host-refresh-token";
var attributes = "Path=/; Secure; HttpOnly; SameSite=Strict";
var cookie = new RegExp(`(?:^|;\\s*)${name}=([^;]*)`);
function refreshCookies({ days: days2 }, log) {
  let warned = false;
  function warn(why) {
    if (warned) return;
    warned = true;
    log.warn({ why }, "a browser cannot keep the refresh cookie of this sign-in; this is logged once");
  }
  return (headers2, set) => ({
    token: cookie.exec(headers2.cookie ?? "")?.[1] || void 0,
    get whyAbsent() {
      return obstacleOf(headers2) ?? hintOf(headers2);
    },
    keep: (token2) => {
      const obstacle = obstacleOf(headers2);
      if (obstacle !== void 0) warn(obstacle);
      set(`${name}=${token2}; Max-Age=${String(Math.round(days2 * 86400))}; ${attributes}`);
    },
    clear: () => {
      set(`${name}=; Max-Age=0; ${attributes}`);
    }
  });
}
function obstacleOf({ origin = "", host = "", "sec-fetch-site": site }) {
  if (!URL.canParse(origin)) return void 0;
  const { protocol, hostname } = new URL(origin);
  const own2 = hostnameOf(host) ?? "";
  if (site === void 0 ? hostname !== own2 : site === "cross-site") {
    return `the page is on ${hostname} and the gateway on ${own2}, which are two sites to a browser, and it keeps no such cookie across sites; open both under one name (localhost and 127.0.0.1 are two names)`;
  }
  if (protocol === "http:" && !isLoopback(hostname)) return "the page was loaded over plain http, where a browser keeps no such cookie; use https, or localhost";
  return void 0;
}
function hintOf({ origin = "", host = "" }) {
  if (!URL.canParse(origin) || new URL(origin).host === host) return void 0;
  return "a page of another origin sends it with `credentials: 'include'` only";
}

// src/resolvers/attribute/deleteMyAttributes.ts
import { DeleteUserAttributesCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field3, InputType, ObjectType as ObjectType2 } from "type-graphql";

// src/schema/input.ts
import { Field, Int } from "type-graphql";
var printable = { pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u, hint: "must not contain spaces or control characters" };
var base64 = { pattern: /^[A-Za-z0-9+/=]+$/, hint: "must be Base64" };
var password = { min: 1, max: 256, pattern: /^\S(?:[^]*\S)?$/, hint: "must not begin or end with a space", sensitive: true };
var token = { pattern: /^[A-Za-z0-9\-_=.]+$/, hint: "must be a token as Cognito issued it" };
var textKinds = {
  username: { min: 1, max: 128, ...printable, name: true },
  password,
  /** A password that the caller chooses; when the pool refuses it, the answer names every rule that it breaks. */
  newPassword: { ...password },
  code: { min: 1, max: 2048, pattern: /^\S+$/, hint: "must not contain spaces", sensitive: true },
  /** Cognito's 2048 and the gateway's own note, sealed (sessionNote.ts). */
  session: { min: 20, max: 8192, sensitive: true },
  token: { min: 1, max: 32768, ...token, sensitive: true },
  deviceKey: { min: 1, max: 55, pattern: /^[\w-]+_[0-9a-f-]+$/, hint: "must be a device key as Cognito issued it", name: true },
  srpA: { min: 1, max: 2048, pattern: /^[0-9a-fA-F]+$/, hint: "must be hexadecimal" },
  srpSignature: { min: 1, max: 2048, ...base64, sensitive: true },
  secretBlock: { min: 1, max: 2048, ...base64, sensitive: true },
  srpTimestamp: { min: 1, max: 64 },
  credentialJson: { min: 2, max: 65536, sensitive: true },
  customAnswer: { min: 1, max: 2048, sensitive: true },
  totpCode: { min: 6, max: 6, pattern: /^\d+$/, hint: "must be digits", sensitive: true },
  /** A label of an `otpauth` URI, whose form takes no colon. */
  otpLabel: { min: 1, max: 128, pattern: /^[^:\p{Cc}]+$/u, hint: "must not contain colons or control characters" },
  deviceName: { min: 1, max: 1024 },
  deviceVerifier: { min: 1, max: 2048, ...base64, sensitive: true },
  credentialId: { min: 1, max: 1024, pattern: /^[\w-]+$/, hint: "must be a credential id as Base64url", name: true },
  sessionId: { pattern: /^(?:tkn|sso)[a-z0-9]{25}$/, max: 28, hint: "must be a session id as Cognito issued it", name: true },
  eventId: { min: 1, max: 50, pattern: /^[\w+-]+$/, hint: "must be an event id as Cognito issued it", name: true },
  providerName: { min: 1, max: 32, pattern: /^[\p{L}\p{M}\p{S}\p{N}\p{P}\p{Z}]+$/u, hint: "must not contain control characters", name: true },
  providerAttribute: { min: 1, max: 2048 },
  attributeName: { min: 1, max: 32, ...printable, name: true },
  customAttributeName: {
    min: 8,
    max: 32,
    pattern: /^(?:dev:)?custom:[\p{L}\p{M}\p{S}\p{N}\p{P}]+$/u,
    hint: 'must begin with "custom:" or "dev:custom:"',
    name: true
  },
  attributeValue: { max: 2048, sensitive: true },
  /** An e-mail address or a number; Cognito checks the form. */
  receiver: { max: 2048, pattern: /\S/, hint: "must not be empty", sensitive: true },
  groupName: { min: 1, max: 128, ...printable, name: true },
  groupDescription: { max: 2048 },
  roleArn: { min: 20, max: 2048, pattern: /^arn:[\w+=/,.@:-]+$/, hint: "must be an ARN such as arn:aws:iam::123456789012:role/Example" },
  /** A part of Cognito's `Filter`, which has at most 256 characters. */
  // eslint-disable-next-line no-control-regex -- a control character is nothing that a person searches for
  filterValue: { min: 1, max: 256, pattern: /^[^\u0000-\u001f\u007f]+$/, hint: "must not contain control characters" },
  cursor: { min: 1, max: 262144, pattern: /^[\w-]+$/, hint: "must be a cursor of this field" },
  metadataKey: { max: 131072 },
  metadataValue: { max: 131072, sensitive: true }
};
var constraints = /* @__PURE__ */ new Map();
function constrain(target, property, constraint) {
  const ofClass = constraints.get(target) ?? /* @__PURE__ */ new Map();
  ofClass.set(String(property), constraint);
  constraints.set(target, ofClass);
}
function TextField(kind, description, options = {}) {
  const { nullable = false, maxItems: maxItems2 } = options;
  return (target, property) => {
    Field(() => maxItems2 === void 0 ? String : [String], { nullable, description })(target, property);
    constrain(target, property, { kind: textKinds[kind], ...maxItems2 === void 0 ? {} : { maxItems: maxItems2 } });
  };
}
function IntField(range, description, { nullable = false } = {}) {
  return (target, property) => {
    Field(() => Int, { nullable, description })(target, property);
    constrain(target, property, { range });
  };
}
function NestedField(type, description, options = {}) {
  const { nullable = false, maxItems: maxItems2 } = options;
  return (target, property) => {
    Field(() => maxItems2 === void 0 ? type() : [type()], { nullable, description })(target, property);
    constrain(target, property, { nested: type, ...maxItems2 === void 0 ? {} : { maxItems: maxItems2 } });
  };
}
function violationsOf(type, value) {
  const found = [];
  checkAll(type, value, "", found);
  return found;
}
function checkAll(type, value, path, found) {
  for (const [name2, constraint] of constraintsOf(type)) check(constraint, value[name2], path === "" ? name2 : `${path}.${name2}`, found);
}
var collected = /* @__PURE__ */ new WeakMap();
function constraintsOf(type) {
  const known2 = collected.get(type);
  if (known2) return known2;
  const found = [];
  collected.set(type, found);
  for (let prototype = type.prototype; prototype !== Object.prototype; prototype = Object.getPrototypeOf(prototype)) {
    found.push(...constraints.get(prototype) ?? []);
  }
  return found;
}
function check(constraint, value, path, found) {
  if (value === void 0 || value === null) return;
  const { kind, range, nested, maxItems: maxItems2 } = constraint;
  if (maxItems2 !== void 0 && Array.isArray(value)) {
    const { maxItems: _, ...ofItem } = constraint;
    if (value.length > maxItems2) found.push({ path, message: `must hold at most ${String(maxItems2)} items` });
    else value.forEach((item, index) => {
      check(ofItem, item, `${path}.${String(index)}`, found);
    });
    return;
  }
  if (nested) {
    checkAll(nested(), value, path, found);
    return;
  }
  const message2 = (range && wrongNumber(range, value)) ?? (kind && wrongText(kind, value));
  if (message2 !== void 0) found.push({ path, message: message2 });
}
function wrongNumber({ least: least2, most: most3 }, value) {
  return value < least2 || value > most3 ? `must be from ${String(least2)} to ${String(most3)}` : void 0;
}
function wrongText(kind, value) {
  if (value.length < (kind.min ?? 0)) return `must be at least ${String(kind.min)} characters long`;
  if (value.length > kind.max) return `must be at most ${String(kind.max)} characters long`;
  return kind.pattern && !kind.pattern.test(value) ? kind.hint ?? "has a wrong form" : void 0;
}
function namesIn(type, input) {
  const found = {};
  findNames(type, input, "", found);
  return found;
}
function findNames(type, input, prefix3, found) {
  for (const [field, { kind, nested }] of constraintsOf(type)) {
    const value = input[field];
    if (value === void 0 || value === null || !(nested || kind?.name)) continue;
    const take = (item, path) => {
      if (nested && typeof item === "object" && item !== null) findNames(nested(), item, `${path}.`, found);
      else if (!nested && typeof item === "string") found[path] = item.slice(0, mostCharacters);
    };
    if (Array.isArray(value)) value.slice(0, mostNamed).forEach((item, index) => {
      take(item, `${prefix3}${field}.${String(index)}`);
    });
    else take(value, `${prefix3}${field}`);
  }
}
var mostCharacters = 256;
var mostNamed = 20;
function textOfKind(kind, type, input) {
  for (const [name2, constraint] of constraintsOf(type)) {
    const value = input[name2];
    if (value === void 0 || value === null) continue;
    if (constraint.kind === textKinds[kind]) return value;
    const inner = constraint.nested && !Array.isArray(value) ? textOfKind(kind, constraint.nested(), value) : void 0;
    if (inner !== void 0) return inner;
  }
  return void 0;
}
var TokenField = TextField("token", "The access token, for callers that cannot send `Authorization: Bearer`. Accepted over POST only, never logged.", {
  nullable: true
});

// src/schema/error.ts
import { Field as Field2, Int as Int2, InterfaceType, ObjectType } from "type-graphql";

// src/schema/enum.ts
import { registerEnumType } from "type-graphql";
function enumOf(name2, values, description) {
  const members = Object.fromEntries(Object.keys(values).map((key) => [key, key]));
  const valuesConfig = Object.fromEntries(Object.entries(values).map(([key, text3]) => [key, { description: text3 }]));
  registerEnumType(members, { name: name2, description, valuesConfig });
  return members;
}

// src/schema/error.ts
var ErrorCategory = enumOf(
  "ErrorCategory",
  {
    UNAVAILABLE: "Something that the operation needs is out of reach. Try again later.",
    INTERRUPTED: "The operation was cut short; it may or may not have taken place.",
    BUSY: "Too much at once. Wait, then try again.",
    INCORRECT: "The input, a code or a credential is wrong. Change it.",
    FORBIDDEN: "The caller may not do this.",
    UNSUPPORTED: "The pool, the client or the state of the user does not allow the operation.",
    NOT_FOUND: "What the operation is about does not exist.",
    CONFLICT: "It collides with something that exists already.",
    FAULT: "The fault is on our side. Report the incident id."
  },
  "What a caller can do about an error."
);
var NotAuthorizedReason = enumOf(
  "NotAuthorizedReason",
  {
    BAD_CREDENTIALS: "The username or the password is wrong.",
    ATTEMPTS_EXCEEDED: "Too many wrong passwords in a row; Cognito has locked sign-in for a while.",
    USER_DISABLED: "The user is disabled.",
    TOKEN_EXPIRED: "The token is past its expiry. Refresh it.",
    TOKEN_REVOKED: "The token was revoked, by a sign-out for example. Sign in again.",
    TOKEN_INVALID: "The token is malformed, foreign or not an access token.",
    INVALID_SESSION: "The session of the challenge is wrong, used or expired. Start the flow again.",
    TEMPORARY_PASSWORD_EXPIRED: "The temporary password has expired. An administrator can send a new one.",
    SECRET_HASH_MISMATCH: "The gateway's client secret is not the client's. The operator must mend the configuration.",
    MISSING_SCOPE: "The token lacks the scope `aws.cognito.signin.user.admin`.",
    ALREADY_CONFIRMED: "The user is confirmed already.",
    OTHER: "Cognito gave a reason that has no name of its own here."
  },
  "Why a credential was not accepted."
);
var ThrottleScope = enumOf(
  "ThrottleScope",
  {
    COGNITO: "Cognito's own rate quota.",
    GATEWAY: "A limit of this gateway."
  },
  "Whose rate limit was reached."
);
var UnavailableCause = enumOf(
  "UnavailableCause",
  {
    NETWORK: "Cognito could not be reached.",
    DEADLINE: "Cognito did not answer in time.",
    ANSWER: "Cognito failed, or answered something that cannot be read.",
    CREDENTIALS: "Cognito does not accept the gateway. The operator must mend the configuration.",
    CIRCUIT: "Most calls of the last seconds failed, so the gateway did not try.",
    OVERLOAD: "The gateway has too much to do at the moment.",
    AUDIT: "The gateway cannot record what it does, so it did nothing. The operator must mend the audit log."
  },
  "Why the identity service is not available."
);
var PasswordRule = enumOf(
  "PasswordRule",
  {
    MINIMUM_LENGTH: "The password is too short.",
    MAXIMUM_LENGTH: "The password is too long.",
    REQUIRE_UPPERCASE: "An upper-case letter is missing.",
    REQUIRE_LOWERCASE: "A lower-case letter is missing.",
    REQUIRE_NUMBERS: "A digit is missing.",
    REQUIRE_SYMBOLS: "A symbol is missing.",
    NO_EDGE_SPACES: "The password begins or ends with a space.",
    COMPROMISED: "The password is known from a leak."
  },
  "A rule of the pool's password policy."
);
var InputViolation = class {
};
__decorateClass([
  Field2(() => String, { description: "Where, as a dotted path below `input`, such as `attributes.custom.0.name`. Empty for the input as a whole." })
], InputViolation.prototype, "path", 2);
__decorateClass([
  Field2(() => String, { description: "What is wrong there, without repeating the value." })
], InputViolation.prototype, "message", 2);
InputViolation = __decorateClass([
  ObjectType({ description: "One thing that is wrong with an input." })
], InputViolation);
var incorrect = { category: "INCORRECT", retryable: false };
var notFound = { category: "NOT_FOUND", retryable: false };
var conflict = { category: "CONFLICT", retryable: false };
var unsupported = { category: "UNSUPPORTED", retryable: false };
var forbidden = { category: "FORBIDDEN", retryable: false };
var errorTable = {
  // Errors of the gateway itself, in every union that can meet them.
  AccessDeniedError: {
    ...forbidden,
    message: "You may not do this.",
    when: "the caller has not shown a credential that carries the required permission, or a user or group has permissions that the caller lacks",
    fields: { requires: { type: () => String, description: "What is required: permissions such as `users:write`, separated by commas, or `access token`." } }
  },
  InvalidInputError: {
    ...incorrect,
    message: "The input is not valid.",
    when: "a value of the input breaks a limit, or Cognito refuses a parameter",
    exceptions: ["InvalidParameterException"],
    fields: { violations: { type: () => [InputViolation], description: "Everything that is wrong, each with its path." } }
  },
  TooManyRequestsError: {
    category: "BUSY",
    retryable: true,
    message: "Too many requests. Wait a moment, then try again.",
    when: "a rate limit of Cognito or of this gateway is reached",
    exceptions: ["TooManyRequestsException"],
    fields: {
      retryAfterSeconds: { type: () => Int2, nullable: true, description: "How long to wait, in seconds, where it is known." },
      scope: { type: () => ThrottleScope, description: "Whose limit it is." }
    }
  },
  ServiceUnavailableError: {
    category: "UNAVAILABLE",
    retryable: true,
    message: "The identity service is not available at the moment. Try again later.",
    when: "Cognito cannot be reached, does not answer within the deadline, or refuses the gateway, or when the gateway is overloaded; nothing was changed, or the change may be repeated safely",
    fields: { cause: { type: () => UnavailableCause, description: "What stood in the way." } }
  },
  OutcomeUnknownError: {
    category: "INTERRUPTED",
    retryable: false,
    message: "No usable answer came back, so it is not known whether this took place. Check before you repeat it.",
    when: "the call was sent and its answer was lost, and repeating it could do harm"
  },
  UnexpectedError: {
    category: "FAULT",
    retryable: false,
    message: "Something went wrong on our side.",
    when: "something happens that no other error covers; the details are in the log of the gateway only",
    fields: { incidentId: { type: () => String, description: "Names the log entry. Quote it in a support case." } }
  },
  // Cognito's exceptions that a caller can act on.
  AliasExistsError: {
    ...conflict,
    message: "Another account already uses this e-mail address or phone number.",
    when: "the address or number is an alias of another account",
    exceptions: ["AliasExistsException"]
  },
  BlockedError: {
    ...forbidden,
    message: "The request was blocked.",
    when: "the web application firewall in front of the pool refuses the request",
    exceptions: ["ForbiddenException"]
  },
  CodeDeliveryFailureError: {
    category: "UNAVAILABLE",
    retryable: true,
    message: "The code could not be delivered.",
    when: "the e-mail or text message could not be sent; the operation itself may have taken place",
    exceptions: ["CodeDeliveryFailureException"]
  },
  CodeMismatchError: {
    ...incorrect,
    message: "The code is wrong.",
    when: "the code is not the one that was sent or shown",
    exceptions: ["CodeMismatchException"],
    fields: {
      retrySession: { type: () => String, nullable: true, description: "The session that is still valid for another try, when the code answered a challenge." }
    }
  },
  ConcurrentModificationError: {
    category: "BUSY",
    retryable: true,
    message: "Two changes collided. Try again.",
    when: "another call changes the same thing at the same time",
    exceptions: ["ConcurrentModificationException"]
  },
  DeviceKeyExistsError: {
    ...conflict,
    message: "This device is registered already.",
    when: "the device key is in use",
    exceptions: ["DeviceKeyExistsException"]
  },
  EnableSoftwareTokenMfaError: {
    ...incorrect,
    message: "The code of the authenticator app is wrong.",
    when: "the code does not match the software token that is being set up",
    exceptions: ["EnableSoftwareTokenMFAException"],
    fields: {
      retrySession: { type: () => String, nullable: true, description: "The session that is still valid for another try, when the set-up is part of a sign-in." }
    }
  },
  ExpiredCodeError: {
    ...incorrect,
    message: "The code has expired. Request a new one.",
    when: "the code is too old, used, or replaced by a newer one",
    exceptions: ["ExpiredCodeException"]
  },
  FeatureNotAvailableError: {
    ...unsupported,
    message: "This is not enabled for the user pool or its client.",
    when: "the operation, sign-in flow, add-on or feature tier is not enabled; the operator can enable it",
    exceptions: [
      "FeatureUnavailableInTierException",
      "OperationNotEnabledException",
      "UnsupportedOperationException",
      "UserPoolAddOnNotEnabledException"
    ]
  },
  GroupExistsError: {
    ...conflict,
    message: "A group with this name exists already.",
    when: "the name of the new group is taken",
    exceptions: ["GroupExistsException"]
  },
  InvalidPasswordError: {
    ...incorrect,
    message: "The password does not meet the password policy.",
    when: "the password breaks rules of the pool's policy",
    exceptions: ["InvalidPasswordException"],
    cognitoText: true,
    fields: { violatedRules: { type: () => [PasswordRule], description: "The rules that the password breaks, as far as they are known." } }
  },
  LimitExceededError: {
    category: "BUSY",
    retryable: false,
    message: "The limit of attempts for this user is reached. Wait before you try again.",
    when: "a limit per user or of the pool's resources is reached; repeating at once is useless",
    exceptions: ["LimitExceededException"]
  },
  MfaMethodNotFoundError: {
    ...unsupported,
    message: "No such way of multi-factor authentication is set up.",
    when: "Cognito cannot find a multi-factor method for the user",
    exceptions: ["MFAMethodNotFoundException"]
  },
  NotAuthorizedError: {
    ...incorrect,
    message: "The credentials are not accepted.",
    when: "a password, token, session or other credential is not accepted",
    exceptions: ["NotAuthorizedException", "UnauthorizedException"],
    fields: { reason: { type: () => NotAuthorizedReason, description: "Why, as far as the caller may know." } }
  },
  PasswordHistoryPolicyViolationError: {
    ...incorrect,
    message: "This password was used before. Choose a new one.",
    when: "the password is in the user's history and the policy forbids its reuse",
    exceptions: ["PasswordHistoryPolicyViolationException"]
  },
  PasswordResetRequiredError: {
    ...unsupported,
    message: "The password must be reset before signing in. Use `forgotPassword`.",
    when: "an administrator reset the user's password",
    exceptions: ["PasswordResetRequiredException"]
  },
  PreconditionNotMetError: {
    ...unsupported,
    message: "A precondition of this operation is not met.",
    when: "the pool or the user is not in the state that the operation needs",
    exceptions: ["PreconditionNotMetException"]
  },
  RefreshTokenReuseError: {
    ...incorrect,
    message: "The refresh token was used already. Sign in again.",
    when: "refresh tokens rotate and this one was exchanged before",
    exceptions: ["RefreshTokenReuseException"]
  },
  ResourceNotFoundError: {
    ...notFound,
    message: "A resource that the operation needs does not exist.",
    when: "the pool, client, group, device or other resource does not exist",
    exceptions: ["ResourceNotFoundException"]
  },
  SoftwareTokenMfaNotFoundError: {
    ...unsupported,
    message: "No authenticator app is set up for the user.",
    when: "software token MFA is not enabled for the pool or the user",
    exceptions: ["SoftwareTokenMFANotFoundException"]
  },
  TooManyFailedAttemptsError: {
    category: "BUSY",
    retryable: false,
    message: "Too many wrong codes. Request a new code later.",
    when: "too many failed attempts were made for this code",
    exceptions: ["TooManyFailedAttemptsException"]
  },
  UnsupportedTokenTypeError: {
    ...unsupported,
    message: "Tokens of this type cannot be revoked.",
    when: "the token is not a refresh token, or revocation is not enabled for the client",
    exceptions: ["UnsupportedTokenTypeException"]
  },
  UnsupportedUserStateError: {
    ...unsupported,
    message: "The user's status does not allow this.",
    when: "the operation does not fit the user's present status",
    exceptions: ["UnsupportedUserStateException"]
  },
  UserLambdaValidationError: {
    ...unsupported,
    message: "The pool's own check refused the request.",
    when: "a Lambda trigger of the pool refuses the request; its own sentence is in `message`",
    exceptions: ["UserLambdaValidationException"],
    cognitoText: true,
    fields: { trigger: { type: () => String, nullable: true, description: "The trigger that refused, such as `PreSignUp`, where Cognito names it." } }
  },
  UsernameExistsError: {
    ...conflict,
    message: "This username is taken.",
    when: "an account with this username, or with this e-mail address or phone number as its username, exists",
    exceptions: ["UsernameExistsException"]
  },
  UserNotConfirmedError: {
    ...unsupported,
    message: "The account is not confirmed yet. Use `confirmSignUp`.",
    when: "the user has not confirmed the sign-up",
    exceptions: ["UserNotConfirmedException"]
  },
  UserNotFoundError: {
    ...notFound,
    message: "There is no such user.",
    when: "no user has this username or alias",
    exceptions: ["UserNotFoundException"]
  },
  WebAuthnChallengeNotFoundError: {
    ...incorrect,
    message: "The passkey challenge is unknown or expired. Start again.",
    when: "the registration was not started, or too long ago",
    exceptions: ["WebAuthnChallengeNotFoundException"]
  },
  WebAuthnClientMismatchError: {
    ...incorrect,
    message: "The passkey belongs to another app client.",
    when: "the passkey was started with another client",
    exceptions: ["WebAuthnClientMismatchException"]
  },
  WebAuthnConfigurationMissingError: {
    ...unsupported,
    message: "Passkeys are not configured for this user pool.",
    when: "the pool lacks a relying party id or user verification setting",
    exceptions: ["WebAuthnConfigurationMissingException"]
  },
  WebAuthnCredentialNotSupportedError: {
    ...unsupported,
    message: "This kind of passkey is not supported.",
    when: "the credential uses an algorithm or a form that Cognito does not accept",
    exceptions: ["WebAuthnCredentialNotSupportedException"]
  },
  WebAuthnNotEnabledError: {
    ...unsupported,
    message: "Passkeys are not enabled for this user pool.",
    when: "passkeys are not among the sign-in options of the pool",
    exceptions: ["WebAuthnNotEnabledException"]
  },
  WebAuthnOriginNotAllowedError: {
    ...forbidden,
    message: "Passkeys cannot be used from this website.",
    when: "the origin of the passkey is not allowed by the pool",
    exceptions: ["WebAuthnOriginNotAllowedException"]
  },
  WebAuthnRelyingPartyMismatchError: {
    ...incorrect,
    message: "The passkey was made for another website.",
    when: "the relying party id of the credential is not the pool's",
    exceptions: ["WebAuthnRelyingPartyMismatchException"]
  }
};
var errorNames = Object.keys(errorTable);
function errorRow(name2) {
  return errorTable[name2];
}
function errorOfException(exception) {
  return nameOfException.get(exception);
}
var nameOfException = new Map(errorNames.flatMap((name2) => (errorRow(name2).exceptions ?? []).map((exception) => [exception, name2])));
function codeOf(name2) {
  return name2.replace(/Error$/, "").replace("WebAuthn", "Webauthn").replace(/(?<=[a-z])(?=[A-Z])/g, "_").toUpperCase();
}
var codes = Object.fromEntries(errorNames.map((name2) => [codeOf(name2), `${errorRow(name2).message} (\`${name2}\`)`]));
var OperationErrorCode = enumOf("OperationErrorCode", codes, "The stable code of an error: the name of its type in capitals.");
var OperationError = class {
};
__decorateClass([
  Field2(() => OperationErrorCode, { description: "Stable code for programs: the type name in capitals." })
], OperationError.prototype, "code", 2);
__decorateClass([
  Field2(() => String, { description: "A sentence for people. It may change; do not parse it." })
], OperationError.prototype, "message", 2);
__decorateClass([
  Field2(() => ErrorCategory, { description: "What can be done about it." })
], OperationError.prototype, "category", 2);
__decorateClass([
  Field2(() => Boolean, { description: "Whether the same call may succeed later, unchanged." })
], OperationError.prototype, "retryable", 2);
__decorateClass([
  Field2(() => String, { nullable: true, description: "Cognito's request id, for a support case with AWS; null when Cognito was not reached." })
], OperationError.prototype, "requestId", 2);
OperationError = __decorateClass([
  InterfaceType("OperationError", {
    description: "An expected failure of an operation. Every result union has such members; nothing expected is thrown.",
    resolveType: (value) => value.constructor.name
  })
], OperationError);
var errorTypes = Object.fromEntries(
  errorNames.map((name2) => [name2, errorType(name2)])
);
function errorType(name2) {
  const { when, fields: fields2 = {} } = errorRow(name2);
  const type = { [name2]: class extends OperationError {
  } }[name2];
  ObjectType(name2, { implements: OperationError, description: `Returned when ${when}.` })(type);
  for (const [field, { type: fieldType, nullable = false, description }] of Object.entries(fields2)) {
    Field2(fieldType, { nullable, description })(type.prototype, field);
  }
  return type;
}
function operationError(name2, details = {}) {
  const { category, retryable, message: message2 } = errorRow(name2);
  return Object.assign(new errorTypes[name2](), { code: codeOf(name2), message: message2, category, retryable, requestId: null, ...details });
}

// src/resolvers/refusal.ts
var Refusal = class extends Error {
  constructor(member, details = {}) {
    super(member);
    this.member = member;
    this.details = details;
  }
};
function accessDenied(requires, message2) {
  return new Refusal("AccessDeniedError", { requires, message: message2 });
}
function invalidInput(...violations) {
  return new Refusal("InvalidInputError", { violations });
}

// src/resolvers/targets.ts
function namedInInput(input) {
  const { username: username2, groupName } = input;
  if (username2 === void 0 && groupName === void 0) throw new TypeError("actsOn is missing: the input names neither a user nor a group");
  return { users: username2 === void 0 ? [] : [username2], groups: groupName === void 0 ? [] : [groupName] };
}
async function requireRightsOver({ actsOn }, input, call2, { rights }) {
  if (!actsOn || rights.privilegedTargets === "allow") return;
  const own2 = await rights.now(call2.caller);
  const { users: users2 = [], groups: groups2 = [], unknown } = actsOn(input);
  requireAll(own2, [...rights.ofGroups(groups2), ...unknown === "role" ? permissionNames : []]);
  const holdsAll = [...rights.ofAllGroups].every((name2) => own2.has(name2));
  if (holdsAll) return;
  if (unknown === "user") requireAll(own2, rights.ofAllGroups);
  const memberships = await Promise.all(users2.map((name2) => groupsOf2(name2, call2)));
  requireAll(own2, rights.ofGroups(memberships.flat()));
}
function requireAll(own2, needed) {
  const wanted = new Set(needed);
  const lacking = permissionNames.filter((name2) => wanted.has(name2) && !own2.has(name2));
  if (lacking.length > 0) throw accessDenied(lacking.join(", "), `The user or group has permissions that you lack: ${lacking.join(", ")}.`);
}
async function groupsOf2(username2, { cognito, loaders }) {
  try {
    return await groupsOfUser(cognito.userPoolId, username2, (command, input) => loaders.read(command, input));
  } catch (error) {
    if (isServiceException(error) && error.name === "UserNotFoundException") return [];
    throw error;
  }
}

// src/resolvers/operation.ts
var gatewayErrors = ["AccessDeniedError", "InvalidInputError", "ServiceUnavailableError", "TooManyRequestsError", "UnexpectedError"];
function defineOperation(definition) {
  const { on, description, input, success: success2, errors: errors2 = [], allow: allow2, spends, endsSessionsOf, endsMembershipOf, errorDetails = () => ({}), needsRefreshToken, endsSignIn, writesOwn, conceals } = definition;
  const own2 = "command" in definition ? [definition.command] : definition.commands;
  const commands = "command" in definition ? [...own2, ...definition.alternatives ?? []] : own2;
  const run2 = "command" in definition ? runCommand(definition) : definition.run;
  return { on, description, input, success: [].concat(success2), errors: errors2, allow: allow2, spends, endsSessionsOf, endsMembershipOf, actsOn: actsOnOf(definition), errorDetails, needsRefreshToken, endsSignIn, writesOwn, conceals, commands, signed: own2.some((command) => policyOf(command).auth === "signed"), members: membersOf(commands, errors2), run: run2 };
}
function actsOnOf({ on, allow: allow2, actsOn = namedInInput }) {
  return on === "Mutation" && allow2.kind === "permission" ? actsOn : void 0;
}
function runCommand({ on, command, request, result }) {
  if (on === "Query") return async (input, call2) => result(await call2.loaders.read(command, request(input, call2)), input, call2);
  return async (input, call2) => {
    const output = await call2.cognito.send(command, request(input, call2));
    call2.answeredBy = output.$metadata.requestId;
    return result(output, input, call2);
  };
}
function membersOf(commands, errors2) {
  const members = /* @__PURE__ */ new Set([...gatewayErrors, ...errors2]);
  for (const policy of commands.map(policyOf)) {
    if (policy.ambiguous === "never") members.add("OutcomeUnknownError");
    for (const exception of policy.exceptions) {
      const name2 = errorOfException(exception);
      if (name2) members.add(name2);
    }
  }
  return [...members].sort();
}
function callOf({ signed }, { cognito, calls, loaders, poolSettings, sealing, toldSource }, caller, observed) {
  const adapter = signed ? cognito : cognito.unsigned;
  return {
    cognito: {
      userPoolId: adapter.userPoolId,
      clientId: adapter.clientId,
      send: async (command, input) => {
        const stranger = caller.kind === "anyone";
        const used = calls.count(stranger);
        const told2 = toldSource !== void 0 && policyOf(command).takesSource;
        try {
          return await adapter.send(command, told2 ? { ...input, UserContextData: { IpAddress: toldSource } } : input, observed, used);
        } catch (error) {
          if (wasNotJudged(error)) calls.notSent(stranger);
          throw error;
        }
      }
    },
    loaders: signed && !observed ? loaders : loadersOf(loaders, signed, observed),
    poolSettings,
    sealing,
    caller,
    get accessToken() {
      if (caller.kind !== "bearer") throw new TypeError("accessToken: the rule of this operation is not `bearer`");
      return caller.token;
    }
  };
}
function loadersOf(loaders, signed, observed) {
  return {
    read: (command, input) => !signed && policyOf(command).auth === "signed" ? Promise.reject(new TypeError(`the operation does not declare ${command.name}`)) : loaders.read(command, input, observed),
    forget: () => loaders.forget()
  };
}
function asMember({ success: success2 }, value) {
  const [only] = success2;
  if (success2.length > 1 || only === void 0 || value instanceof only) return value;
  return Object.assign(new only(), value);
}

// src/resolvers/rules.ts
var anyone2 = { kind: "anyone" };
var bearer = { kind: "bearer" };
var bearerOrSession = { kind: "bearerOrSession" };
var permission = (name2) => ({ kind: "permission", permission: name2 });
function requirementOf(rule) {
  switch (rule.kind) {
    case "anyone":
      return "nothing";
    case "bearer":
      return "access token";
    case "bearerOrSession":
      return "access token or session";
    case "permission":
      return rule.permission;
    case "reached":
      return rule.permission ? `access token of the user, or ${rule.permission}` : "access token of the user";
  }
}
var sendToken = "Send an access token in the header `Authorization: Bearer <access token>`";
function wayIn(rule, { kind }) {
  const needed = "permission" in rule ? rule.permission : void 0;
  if (needed === void 0) {
    if (rule.kind === "reached") return "Only the user may read this, with an access token of their own. Ask for it in `me`.";
    return `This is for the signed-in user. ${sendToken}${rule.kind === "bearerOrSession" ? ", or the `session` of a sign-in in the input" : ""}.`;
  }
  if (kind === "anyone") return `${sendToken} that gives the permission \`${needed}\`, or a service key that does in \`X-Api-Key\`.`;
  return `You need the permission \`${needed}\`, which your ${kind === "service" ? "service key" : "access token"} does not give.`;
}
async function admit(rule, input, context) {
  if (rule.kind === "anyone") return nobody;
  if (rule.kind === "bearer") return admitBearer(rule, input, context);
  if (rule.kind === "bearerOrSession") return input.session ? nobody : admitBearer(rule, input, context);
  if (rule.kind === "reached" && rule.by) return rule.by;
  const caller = await context.identify();
  if (!rule.permission || !await holds(caller, rule.permission, context)) throw accessDenied(requirementOf(rule), wayIn(rule, caller));
  context.calls.allowMore();
  return caller;
}
async function holds(caller, wanted, { rights }) {
  return caller.claimed.has(wanted) && (await rights.now(caller)).has(wanted);
}
var nobody = { kind: "anyone", claimed: /* @__PURE__ */ new Set() };
async function admitBearer(rule, input, context) {
  const { token: token2 } = input;
  if (token2 && !context.tokenInputAllowed) throw invalidInput({ path: "token", message: "is accepted over POST only; send it in the Authorization header" });
  const caller = token2 ? await context.identifyBearer(token2) : await context.identify();
  if (caller.kind === "bearer") return caller;
  throw accessDenied(requirementOf(rule), wayIn(rule, caller));
}

// src/resolvers/attribute/deleteMyAttributes.ts
var DeleteMyAttributesInput = class {
};
__decorateClass([
  TextField("attributeName", "Cognito's names of the attributes, such as `nickname` or `custom:plan`.", { maxItems: 50 })
], DeleteMyAttributesInput.prototype, "names", 2);
__decorateClass([
  TokenField
], DeleteMyAttributesInput.prototype, "token", 2);
DeleteMyAttributesInput = __decorateClass([
  InputType({ description: "What `deleteMyAttributes` takes." })
], DeleteMyAttributesInput);
var DeleteMyAttributesSuccess = class {
};
__decorateClass([
  Field3(() => [String], { description: "Cognito's names of the attributes." })
], DeleteMyAttributesSuccess.prototype, "names", 2);
DeleteMyAttributesSuccess = __decorateClass([
  ObjectType2({ description: "The attributes are deleted." })
], DeleteMyAttributesSuccess);
var deleteMyAttributes = defineOperation({
  on: "Mutation",
  description: "Deletes attributes of the bearer.",
  input: DeleteMyAttributesInput,
  success: DeleteMyAttributesSuccess,
  command: DeleteUserAttributesCommand,
  request: ({ names: names2 }, { accessToken }) => ({ AccessToken: accessToken, UserAttributeNames: names2 }),
  result: (_output, { names: names2 }) => ({ names: names2 }),
  allow: bearer,
  writesOwn: ({ names: names2 }) => names2.map((name2, index) => ({ name: name2, path: `names.${String(index)}` }))
});

// src/resolvers/attribute/deleteUserAttributes.ts
import { AdminDeleteUserAttributesCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field4, InputType as InputType2, ObjectType as ObjectType3 } from "type-graphql";
var DeleteUserAttributesInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], DeleteUserAttributesInput.prototype, "username", 2);
__decorateClass([
  TextField("attributeName", "Cognito's names of the attributes, such as `nickname` or `custom:plan`.", { maxItems: 50 })
], DeleteUserAttributesInput.prototype, "names", 2);
DeleteUserAttributesInput = __decorateClass([
  InputType2({ description: "What `deleteUserAttributes` takes." })
], DeleteUserAttributesInput);
var DeleteUserAttributesSuccess = class {
};
__decorateClass([
  Field4(() => String, { description: "The username of the user." })
], DeleteUserAttributesSuccess.prototype, "username", 2);
DeleteUserAttributesSuccess = __decorateClass([
  ObjectType3({ description: "The attributes are deleted." })
], DeleteUserAttributesSuccess);
var deleteUserAttributes = defineOperation({
  on: "Mutation",
  description: "Deletes attributes of a user.",
  input: DeleteUserAttributesInput,
  success: DeleteUserAttributesSuccess,
  command: AdminDeleteUserAttributesCommand,
  request: ({ username: username2, names: names2 }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2, UserAttributeNames: names2 }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("users:write")
});

// src/resolvers/attribute/sendMyAttributeCode.ts
import { GetUserAttributeVerificationCodeCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field6, InputType as InputType4, ObjectType as ObjectType5 } from "type-graphql";

// src/schema/codeDelivery.ts
import { Field as Field5, ObjectType as ObjectType4 } from "type-graphql";
var DeliveryMedium = enumOf("DeliveryMedium", { SMS: "By text message.", EMAIL: "By e-mail." }, "How a message is delivered.");
var CodeDelivery = class {
};
__decorateClass([
  Field5(() => String, { nullable: true, description: "The masked address or number, such as `a***@e***`." })
], CodeDelivery.prototype, "destination", 2);
__decorateClass([
  Field5(() => DeliveryMedium, { nullable: true, description: "By e-mail or by text message." })
], CodeDelivery.prototype, "deliveryMedium", 2);
__decorateClass([
  Field5(() => String, { nullable: true, description: "The attribute that holds the address, by Cognito's name, such as `email`." })
], CodeDelivery.prototype, "attributeName", 2);
CodeDelivery = __decorateClass([
  ObjectType4({ description: "Where a code was sent." })
], CodeDelivery);

// src/schema/metadata.ts
import { InputType as InputType3 } from "type-graphql";
var KeyValueInput = class {
};
__decorateClass([
  TextField("metadataKey", "The key.")
], KeyValueInput.prototype, "key", 2);
__decorateClass([
  TextField("metadataValue", "The value.")
], KeyValueInput.prototype, "value", 2);
KeyValueInput = __decorateClass([
  InputType3({ description: "A pair of a key and a value. Keys reach the Lambda trigger exactly as they are." })
], KeyValueInput);
var maxPairs = 50;
var ClientMetadataField = NestedField(() => KeyValueInput, "Handed to the pool's Lambda triggers. Not stored and not encrypted: no secrets.", {
  nullable: true,
  maxItems: maxPairs
});
var ValidationDataField = NestedField(() => KeyValueInput, "Handed to the PreSignUp trigger for its checks. Not stored.", {
  nullable: true,
  maxItems: maxPairs
});

// src/resolvers/codeDeliveryOf.ts
function codeDeliveryOf(details) {
  if (!details) return null;
  const { Destination: destination = null, DeliveryMedium: deliveryMedium = null, AttributeName: attributeName = null } = details;
  return { destination, deliveryMedium, attributeName };
}
function deliveryByName(...given) {
  for (const text3 of given) {
    const masked2 = text3 ? maskedAddress(text3) : void 0;
    if (masked2) return { destination: masked2.destination, deliveryMedium: masked2.medium, attributeName: masked2.medium === "EMAIL" ? "email" : "phone_number" };
  }
  return null;
}

// src/cognito/attributes.ts
function fromAttributeList(list2 = []) {
  return new Map(list2.map(({ Name = "", Value = "" }) => [Name, Value]));
}
function toAttributeList(entries) {
  return [...entries].map(([Name, Value]) => ({ Name, Value }));
}

// src/resolvers/metadataOf.ts
function metadataOf(pairs) {
  return pairs ? Object.fromEntries(pairs.map(({ key, value }) => [key, value])) : void 0;
}
function validationDataOf(pairs) {
  return pairs ? toAttributeList(pairs.map(({ key, value }) => [key, value])) : void 0;
}
function definedOnly(parameters) {
  return Object.fromEntries(Object.entries(parameters).filter((entry) => typeof entry[1] === "string"));
}

// src/resolvers/spends.ts
var nobody2 = { name: "" };
var onlyCalls = {};
var bearerName = (_input, { caller }) => caller.kind === "bearer" ? { name: caller.username, account: caller.username } : nobody2;
var namedUser = ({ username: username2 }) => ({ name: username2 });

// src/resolvers/attribute/sendMyAttributeCode.ts
var SendMyAttributeCodeInput = class {
};
__decorateClass([
  TextField("attributeName", "Cognito's name of the attribute to verify: `email` or `phone_number`.")
], SendMyAttributeCodeInput.prototype, "name", 2);
__decorateClass([
  TokenField
], SendMyAttributeCodeInput.prototype, "token", 2);
__decorateClass([
  ClientMetadataField
], SendMyAttributeCodeInput.prototype, "clientMetadata", 2);
SendMyAttributeCodeInput = __decorateClass([
  InputType4({ description: "What `sendMyAttributeCode` takes." })
], SendMyAttributeCodeInput);
var SendMyAttributeCodeSuccess = class {
};
__decorateClass([
  Field6(() => CodeDelivery, { nullable: true, description: "Where the code was sent." })
], SendMyAttributeCodeSuccess.prototype, "codeDelivery", 2);
SendMyAttributeCodeSuccess = __decorateClass([
  ObjectType5({ description: "A code was sent." })
], SendMyAttributeCodeSuccess);
var sendMyAttributeCode = defineOperation({
  on: "Mutation",
  description: "Sends a code to the bearer's e-mail address or phone number, to be handed to `verifyMyAttribute`.",
  input: SendMyAttributeCodeInput,
  success: SendMyAttributeCodeSuccess,
  command: GetUserAttributeVerificationCodeCommand,
  request: ({ name: name2, clientMetadata }, { accessToken }) => ({ AccessToken: accessToken, AttributeName: name2, ClientMetadata: metadataOf(clientMetadata) }),
  result: ({ CodeDeliveryDetails }) => ({ codeDelivery: codeDeliveryOf(CodeDeliveryDetails) }),
  allow: bearer,
  spends: { message: bearerName }
});

// src/resolvers/attribute/updateMyAttributes.ts
import { UpdateUserAttributesCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field11, InputType as InputType7, ObjectType as ObjectType10 } from "type-graphql";

// src/schema/attribute.ts
import { Field as Field7, InputType as InputType5, ObjectType as ObjectType6 } from "type-graphql";

// src/schema/scalars.ts
import { GraphQLError as GraphQLError2, GraphQLScalarType, Kind as Kind2 } from "graphql";
function parse2(value) {
  const date = typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value) ? new Date(value) : /* @__PURE__ */ new Date(NaN);
  if (Number.isNaN(date.getTime())) throw new GraphQLError2("DateTime must be an RFC 3339 date and time such as 2026-01-31T12:00:00Z.");
  return date;
}
var DateTime = new GraphQLScalarType({
  name: "DateTime",
  description: "A moment in time, written as RFC 3339 in UTC, such as `2026-01-31T12:00:00.000Z`.",
  specifiedByURL: "https://www.rfc-editor.org/rfc/rfc3339",
  serialize: (value) => value.toISOString(),
  parseValue: parse2,
  parseLiteral: (node) => parse2(node.kind === Kind2.STRING ? node.value : void 0)
});

// src/schema/attribute.ts
var textAttributes = {
  name: "Full name in displayable form.",
  givenName: "Given name or first name.",
  familyName: "Surname or last name.",
  middleName: "Middle name.",
  nickname: "Casual name.",
  preferredUsername: "Name by which the user wants to be called; an alias for sign-in where the pool says so.",
  profile: "URL of the profile page.",
  picture: "URL of the profile picture.",
  website: "URL of the web page or blog.",
  email: "E-mail address.",
  gender: "Gender.",
  birthdate: "Date of birth as YYYY-MM-DD.",
  zoneinfo: "Time zone, such as `Europe/Paris`.",
  locale: "Locale, such as `en-US`.",
  phoneNumber: "Phone number in E.164 form, such as `+14255550123`.",
  address: "Postal address, as text or as JSON."
};
var booleanAttributes = {
  emailVerified: "Whether the e-mail address is verified.",
  phoneNumberVerified: "Whether the phone number is verified."
};
var textNames = Object.keys(textAttributes);
var booleanNames = Object.keys(booleanAttributes);
function withStandardAttributes(type) {
  for (const name2 of textNames) Field7(() => String, { nullable: true, description: textAttributes[name2] })(type.prototype, name2);
  for (const name2 of booleanNames) Field7(() => Boolean, { nullable: true, description: booleanAttributes[name2] })(type.prototype, name2);
  Field7(() => DateTime, { nullable: true, description: "When the profile was last updated, as the attribute `updated_at` says." })(type.prototype, "updatedAt");
}
var CustomAttribute = class {
};
__decorateClass([
  Field7(() => String, { description: "The name as Cognito knows it, such as `custom:plan`." })
], CustomAttribute.prototype, "name", 2);
__decorateClass([
  Field7(() => String, { description: "The value as text." })
], CustomAttribute.prototype, "value", 2);
CustomAttribute = __decorateClass([
  ObjectType6({ description: "An attribute that the pool itself defines." })
], CustomAttribute);
var CustomAttributeInput = class {
};
__decorateClass([
  TextField("customAttributeName", "The name as Cognito knows it, such as `custom:plan`.")
], CustomAttributeInput.prototype, "name", 2);
__decorateClass([
  TextField("attributeValue", "The value as text.")
], CustomAttributeInput.prototype, "value", 2);
CustomAttributeInput = __decorateClass([
  InputType5({ description: "A value for an attribute that the pool itself defines." })
], CustomAttributeInput);
var customInput = NestedField(() => CustomAttributeInput, "Attributes that the pool itself defines.", { nullable: true, maxItems: 50 });
var MyAttributesInput = class {
};
MyAttributesInput = __decorateClass([
  InputType5({ description: "Attributes that users may set for themselves. What is left out stays as it is." })
], MyAttributesInput);
var UserAttributesInput = class {
};
UserAttributesInput = __decorateClass([
  InputType5({ description: "Attributes that administrators may set for a user. What is left out stays as it is." })
], UserAttributesInput);
var receiving = /* @__PURE__ */ new Set(["email", "phoneNumber"]);
for (const name2 of textNames) {
  const own2 = receiving.has(name2) ? "receiver" : "attributeValue";
  TextField(own2, textAttributes[name2], { nullable: true })(MyAttributesInput.prototype, name2);
  TextField("attributeValue", textAttributes[name2], { nullable: true })(UserAttributesInput.prototype, name2);
}
for (const type of [MyAttributesInput, UserAttributesInput]) customInput(type.prototype, "custom");
for (const name2 of booleanNames) Field7(() => Boolean, { nullable: true, description: booleanAttributes[name2] })(UserAttributesInput.prototype, name2);

// src/schema/user.ts
import { Field as Field10, ID, Int as Int3, ObjectType as ObjectType9 } from "type-graphql";

// src/schema/connection.ts
import { ArgsType, Field as Field8, ObjectType as ObjectType7 } from "type-graphql";
var maxPageSize = 60;
var defaultPageSize = 20;
var PageArgs = class {
};
__decorateClass([
  IntField({ least: 1, most: maxPageSize }, `How many to answer at most, from 1 to ${String(maxPageSize)}. Left out, ${String(defaultPageSize)}.`, { nullable: true })
], PageArgs.prototype, "first", 2);
__decorateClass([
  TextField("cursor", "Begin after this cursor of an earlier answer with the same arguments. Left out, begin with the first.", { nullable: true })
], PageArgs.prototype, "after", 2);
PageArgs = __decorateClass([
  ArgsType()
], PageArgs);
var PageInfo = class {
};
__decorateClass([
  Field8(() => Boolean, { description: "Whether there may be more. A page may hold fewer than were asked for, and the last one may be empty." })
], PageInfo.prototype, "hasNextPage", 2);
__decorateClass([
  Field8(() => Boolean, { description: "Whether there may be something before the page: true with `after`. Pages are read forward only." })
], PageInfo.prototype, "hasPreviousPage", 2);
__decorateClass([
  Field8(() => String, { nullable: true, description: "The cursor of the first of the page. Null for an empty page." })
], PageInfo.prototype, "startCursor", 2);
__decorateClass([
  Field8(() => String, { nullable: true, description: "The cursor to go on from, as `after`. Null when there is nothing at all." })
], PageInfo.prototype, "endCursor", 2);
PageInfo = __decorateClass([
  ObjectType7({ description: "Where a page ends." })
], PageInfo);
function ConnectionOf(node) {
  const name2 = `${node.name}Edge`;
  const edge = { [name2]: class {
  } }[name2];
  ObjectType7(name2, { description: `A \`${node.name}\` in a page.` })(edge);
  Field8(() => String, { description: "Where it stands, as `after`." })(edge.prototype, "cursor");
  Field8(() => node, { description: "What stands there." })(edge.prototype, "node");
  return (connection) => {
    Field8(() => [edge], { description: "The page, in the order of Cognito." })(connection.prototype, "edges");
    Field8(() => PageInfo, { description: "Where the page ends." })(connection.prototype, "pageInfo");
    ObjectType7(connection.name, { description: `A page of \`${node.name}\`.` })(connection);
  };
}

// src/schema/identity.ts
import { Field as Field9, InputType as InputType6, ObjectType as ObjectType8 } from "type-graphql";
var UserIdentity = class {
};
__decorateClass([
  Field9(() => String, { description: "The user's id at the provider." })
], UserIdentity.prototype, "userId", 2);
__decorateClass([
  Field9(() => String, { description: "The pool's name of the provider, such as `Google`." })
], UserIdentity.prototype, "providerName", 2);
__decorateClass([
  Field9(() => String, { nullable: true, description: "The kind of provider, such as `OIDC` or `SAML`." })
], UserIdentity.prototype, "providerType", 2);
__decorateClass([
  Field9(() => String, { nullable: true, description: "The issuer, where the kind of provider has one." })
], UserIdentity.prototype, "issuer", 2);
__decorateClass([
  Field9(() => Boolean, { description: "Whether the user was made by this account, rather than linked to it." })
], UserIdentity.prototype, "primary", 2);
__decorateClass([
  Field9(() => DateTime, { nullable: true, description: "When it was linked." })
], UserIdentity.prototype, "createdAt", 2);
UserIdentity = __decorateClass([
  ObjectType8({ description: "An account of an external identity provider that signs in as the user." })
], UserIdentity);
var ProviderAccountInput = class {
};
__decorateClass([
  TextField("providerName", "The pool's name of the provider, such as `Google`.")
], ProviderAccountInput.prototype, "providerName", 2);
__decorateClass([
  TextField("providerAttribute", "What the account is known by. Left out, `Cognito_Subject`: its id at the provider. A SAML or OIDC provider may use another attribute when a user is linked.", { nullable: true })
], ProviderAccountInput.prototype, "attributeName", 2);
__decorateClass([
  TextField("providerAttribute", "The value of that attribute.")
], ProviderAccountInput.prototype, "attributeValue", 2);
ProviderAccountInput = __decorateClass([
  InputType6({ description: "An account of an identity provider." })
], ProviderAccountInput);

// src/schema/user.ts
var UserStatus = enumOf(
  "UserStatus",
  {
    UNCONFIRMED: "Signed up, not confirmed yet.",
    CONFIRMED: "Confirmed; may sign in.",
    ARCHIVED: "No longer active.",
    COMPROMISED: "Disabled because of a risk.",
    UNKNOWN: "Not known.",
    RESET_REQUIRED: "Must reset the password before signing in.",
    FORCE_CHANGE_PASSWORD: "Has a temporary password and must choose a new one at sign-in.",
    EXTERNAL_PROVIDER: "Signs in with an external identity provider."
  },
  "Where a user is in the life of an account."
);
var MfaMethod = enumOf(
  "MfaMethod",
  {
    SMS_MFA: "A code by text message.",
    SOFTWARE_TOKEN_MFA: "A code of an authenticator app.",
    EMAIL_OTP: "A code by e-mail.",
    WEB_AUTHN_MFA: "A passkey."
  },
  "A way of multi-factor authentication."
);
var User = class {
};
__decorateClass([
  Field10(() => ID, { description: "The attribute `sub`: never changes and is never given to another user." })
], User.prototype, "id", 2);
__decorateClass([
  Field10(() => String, { description: "The username: unique in the pool and fixed." })
], User.prototype, "username", 2);
__decorateClass([
  Field10(() => [CustomAttribute], { description: "Attributes that the pool itself defines, with their names as they are." })
], User.prototype, "custom", 2);
__decorateClass([
  Field10(() => [UserIdentity], { description: "The accounts of external identity providers that sign in as the user." })
], User.prototype, "identities", 2);
User = __decorateClass([
  ObjectType9({ description: "A user of the pool." })
], User);
withStandardAttributes(User);
var administrativeFields = {
  enabled: { type: () => Boolean, description: "Whether the user may sign in. Null when the gateway cannot tell." },
  status: { type: () => UserStatus, description: "Where the user is in the life of an account. Null when the gateway cannot tell." },
  createdAt: { type: () => DateTime, description: "When the user was created. Null when the gateway cannot tell." },
  lastModifiedAt: { type: () => DateTime, description: "When the user was last changed. Null when the gateway cannot tell." },
  mfaMethods: { type: () => [MfaMethod], description: "The ways of multi-factor authentication that are set up. Null when the gateway cannot tell. Costs a call per user in lists." },
  preferredMfaMethod: { type: () => MfaMethod, description: "The preferred way of multi-factor authentication, if any. Null also when the gateway cannot tell. Costs a call per user in lists." }
};
var UserScan = class {
};
__decorateClass([
  Field10(() => Int3, { description: "How many users were looked at for this page." })
], UserScan.prototype, "scanned", 2);
__decorateClass([
  Field10(() => Boolean, { description: "Whether all users were looked at. If not, go on from `endCursor`." })
], UserScan.prototype, "exhausted", 2);
UserScan = __decorateClass([
  ObjectType9({ description: "How far a search has looked at users one by one." })
], UserScan);
var UserConnection = class {
};
__decorateClass([
  Field10(() => UserScan, { nullable: true, description: "Null unless `users` was asked to scan." })
], UserConnection.prototype, "scan", 2);
UserConnection = __decorateClass([
  ConnectionOf(User)
], UserConnection);

// src/resolvers/user/identity.ts
var cognitoProvider = "Cognito";
var subject = "Cognito_Subject";
function providerUserOf({ providerName, attributeName, attributeValue }) {
  return { ProviderName: providerName, ProviderAttributeName: attributeName ?? subject, ProviderAttributeValue: attributeValue };
}
function identitiesOf(attribute2) {
  return parseList(attribute2).map(
    ({ userId = "", providerName = "", providerType = null, issuer = null, primary, dateCreated }) => Object.assign(new UserIdentity(), { userId: String(userId), providerName, providerType, issuer, primary: String(primary) === "true", createdAt: dateOf(dateCreated) })
  );
}
function parseList(attribute2 = "[]") {
  try {
    const list2 = JSON.parse(attribute2);
    return Array.isArray(list2) ? list2 : [];
  } catch {
    return [];
  }
}
function dateOf(milliseconds) {
  const date = new Date(Number(milliseconds ?? NaN));
  return Number.isNaN(date.getTime()) ? null : date;
}

// src/resolvers/user/userOf.ts
var snakeCase = (field) => field.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
var textNames2 = Object.keys(textAttributes).map((field) => [field, snakeCase(field)]);
var booleanNames2 = Object.keys(booleanAttributes).map((field) => [field, snakeCase(field)]);
var textFields = new Map(textNames2.map(([field, name2]) => [name2, field]));
var booleanFields = new Map(booleanNames2.map(([field, name2]) => [name2, field]));
function userOf(cognito) {
  const user2 = new User();
  user2.id = "";
  user2.username = cognito.Username ?? "";
  user2.custom = [];
  user2.identities = [];
  for (const { Name: name2 = "", Value: value = "" } of cognito.UserAttributes ?? cognito.Attributes ?? []) setAttribute(user2, name2, value);
  addMfaPart(user2, cognito);
  addAdministrativePart(user2, cognito);
  return user2;
}
function setAttribute(user2, name2, value) {
  const text3 = textFields.get(name2);
  if (text3) user2[text3] = value;
  else if (name2 === "sub") user2.id = value;
  else if (name2.startsWith("custom:") || name2.startsWith("dev:custom:")) user2.custom.push({ name: name2, value });
  else if (name2 === "identities") user2.identities = identitiesOf(value);
  else if (name2 === "updated_at") user2.updatedAt = dateOf2(value);
  else {
    const boolean = booleanFields.get(name2);
    if (boolean) user2[boolean] = value.toLowerCase() === "true";
  }
}
function addAdministrativePart(user2, { Enabled, UserStatus: status, UserCreateDate, UserLastModifiedDate }) {
  if (Enabled !== void 0) user2.enabled = Enabled;
  if (status !== void 0) user2.status = status;
  if (UserCreateDate !== void 0) user2.createdAt = UserCreateDate;
  if (UserLastModifiedDate !== void 0) user2.lastModifiedAt = UserLastModifiedDate;
}
function addMfaPart(user2, { Attributes, UserMFASettingList = [], PreferredMfaSetting }) {
  if (Attributes) return;
  user2.mfaMethods = UserMFASettingList.filter(isMfaMethod);
  user2.preferredMfaMethod = isMfaMethod(PreferredMfaSetting) ? PreferredMfaSetting : null;
}
function isMfaMethod(value) {
  return value !== void 0 && Object.hasOwn(MfaMethod, value);
}
function dateOf2(value) {
  const number2 = Number(value);
  if (!Number.isFinite(number2)) return null;
  return new Date(number2 > 1e11 ? number2 : number2 * 1e3);
}
function attributeListOf(input) {
  if (!input) return void 0;
  const given = input;
  const standard = [...textNames2, ...booleanNames2].map(([field, name2]) => [name2, given[field]]).filter(([, value]) => value !== void 0 && value !== null);
  const custom = (input.custom ?? []).map(({ name: name2, value }) => [name2, value]);
  return toAttributeList([...standard, ...custom].map(([name2, value]) => [name2, String(value)]));
}
function someAttributes(input) {
  const attributes3 = attributeListOf(input) ?? [];
  if (attributes3.length === 0) throw invalidInput({ path: "attributes", message: "must hold at least one attribute" });
  return attributes3;
}

// src/resolvers/ownAttributes.ts
function ownAttributes(input, path) {
  const { custom, ...standard } = input ?? {};
  return [
    ...Object.entries(standard).flatMap(([field, value]) => value === null ? [] : [{ name: snakeCase(field), path: `${path}.${field}` }]),
    ...(custom ?? []).map(({ name: name2 }, index) => ({ name: name2, path: `${path}.custom.${String(index)}.name` }))
  ];
}

// src/resolvers/attribute/updateMyAttributes.ts
var UpdateMyAttributesInput = class {
};
__decorateClass([
  NestedField(() => MyAttributesInput, "The attributes to set.")
], UpdateMyAttributesInput.prototype, "attributes", 2);
__decorateClass([
  TokenField
], UpdateMyAttributesInput.prototype, "token", 2);
__decorateClass([
  ClientMetadataField
], UpdateMyAttributesInput.prototype, "clientMetadata", 2);
UpdateMyAttributesInput = __decorateClass([
  InputType7({ description: "What `updateMyAttributes` takes." })
], UpdateMyAttributesInput);
var UpdateMyAttributesSuccess = class {
};
__decorateClass([
  Field11(() => [CodeDelivery], { description: "Where codes were sent to verify a new e-mail address or phone number." })
], UpdateMyAttributesSuccess.prototype, "codeDeliveries", 2);
UpdateMyAttributesSuccess = __decorateClass([
  ObjectType10({ description: "The attributes are set, except those that wait for a code." })
], UpdateMyAttributesSuccess);
var updateMyAttributes = defineOperation({
  on: "Mutation",
  description: "Sets attributes of the bearer.",
  input: UpdateMyAttributesInput,
  success: UpdateMyAttributesSuccess,
  command: UpdateUserAttributesCommand,
  request: ({ attributes: attributes3, clientMetadata }, { accessToken }) => ({
    AccessToken: accessToken,
    UserAttributes: someAttributes(attributes3),
    ClientMetadata: metadataOf(clientMetadata)
  }),
  result: ({ CodeDeliveryDetailsList = [] }) => ({ codeDeliveries: CodeDeliveryDetailsList.flatMap((details) => codeDeliveryOf(details) ?? []) }),
  allow: bearer,
  // A new address or number is sent a code.
  spends: {
    message: (input, call2) => {
      const addresses = [input.attributes.email, input.attributes.phoneNumber];
      return addresses.some(Boolean) ? { ...bearerName(input, call2), addresses } : void 0;
    }
  },
  writesOwn: ({ attributes: attributes3 }) => ownAttributes(attributes3, "attributes")
});

// src/resolvers/attribute/updateUserAttributes.ts
import { AdminUpdateUserAttributesCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field12, InputType as InputType8, ObjectType as ObjectType11 } from "type-graphql";
var UpdateUserAttributesInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], UpdateUserAttributesInput.prototype, "username", 2);
__decorateClass([
  NestedField(() => UserAttributesInput, "The attributes to set.")
], UpdateUserAttributesInput.prototype, "attributes", 2);
__decorateClass([
  ClientMetadataField
], UpdateUserAttributesInput.prototype, "clientMetadata", 2);
UpdateUserAttributesInput = __decorateClass([
  InputType8({ description: "What `updateUserAttributes` takes." })
], UpdateUserAttributesInput);
var UpdateUserAttributesSuccess = class {
};
__decorateClass([
  Field12(() => String, { description: "The username of the user." })
], UpdateUserAttributesSuccess.prototype, "username", 2);
UpdateUserAttributesSuccess = __decorateClass([
  ObjectType11({ description: "The attributes are set." })
], UpdateUserAttributesSuccess);
var updateUserAttributes = defineOperation({
  on: "Mutation",
  description: "Sets attributes of a user.",
  input: UpdateUserAttributesInput,
  success: UpdateUserAttributesSuccess,
  command: AdminUpdateUserAttributesCommand,
  request: ({ username: username2, attributes: attributes3, clientMetadata }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username2,
    UserAttributes: someAttributes(attributes3),
    ClientMetadata: metadataOf(clientMetadata)
  }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("users:write")
});

// src/resolvers/attribute/verifyMyAttribute.ts
import { VerifyUserAttributeCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field13, InputType as InputType9, ObjectType as ObjectType12 } from "type-graphql";
var VerifyMyAttributeInput = class {
};
__decorateClass([
  TextField("attributeName", "Cognito's name of the attribute: `email` or `phone_number`.")
], VerifyMyAttributeInput.prototype, "name", 2);
__decorateClass([
  TextField("code", "The code that was sent.")
], VerifyMyAttributeInput.prototype, "code", 2);
__decorateClass([
  TokenField
], VerifyMyAttributeInput.prototype, "token", 2);
VerifyMyAttributeInput = __decorateClass([
  InputType9({ description: "What `verifyMyAttribute` takes." })
], VerifyMyAttributeInput);
var VerifyMyAttributeSuccess = class {
};
__decorateClass([
  Field13(() => String, { description: "Cognito's name of the attribute." })
], VerifyMyAttributeSuccess.prototype, "name", 2);
VerifyMyAttributeSuccess = __decorateClass([
  ObjectType12({ description: "The attribute is verified." })
], VerifyMyAttributeSuccess);
var verifyMyAttribute = defineOperation({
  on: "Mutation",
  description: "Verifies the bearer's e-mail address or phone number with the code that was sent to it.",
  input: VerifyMyAttributeInput,
  success: VerifyMyAttributeSuccess,
  command: VerifyUserAttributeCommand,
  request: ({ name: name2, code }, { accessToken }) => ({ AccessToken: accessToken, AttributeName: name2, Code: code }),
  result: (_output, { name: name2 }) => ({ name: name2 }),
  allow: bearer,
  spends: { code: bearerName }
});

// src/resolvers/device/confirmMyDevice.ts
import { ConfirmDeviceCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field14, ID as ID2, InputType as InputType10, ObjectType as ObjectType13 } from "type-graphql";
var DeviceSecretVerifierInput = class {
};
__decorateClass([
  TextField("deviceVerifier", "The verifier, as Base64.")
], DeviceSecretVerifierInput.prototype, "verifier", 2);
__decorateClass([
  TextField("deviceVerifier", "The salt, as Base64.")
], DeviceSecretVerifierInput.prototype, "salt", 2);
DeviceSecretVerifierInput = __decorateClass([
  InputType10({ description: "What the pool keeps of the secret of a device: the verifier of the Secure Remote Password protocol, never the secret." })
], DeviceSecretVerifierInput);
var ConfirmMyDeviceInput = class {
};
__decorateClass([
  TextField("deviceKey", "The `deviceKey` that came with the tokens of this sign-in.")
], ConfirmMyDeviceInput.prototype, "deviceKey", 2);
__decorateClass([
  TextField("deviceName", "A name by which the user will know the device again.", { nullable: true })
], ConfirmMyDeviceInput.prototype, "deviceName", 2);
__decorateClass([
  NestedField(() => DeviceSecretVerifierInput, "Lets the device prove itself at later sign-ins. Left out, it is listed but proves nothing.", { nullable: true })
], ConfirmMyDeviceInput.prototype, "secretVerifier", 2);
__decorateClass([
  TokenField
], ConfirmMyDeviceInput.prototype, "token", 2);
ConfirmMyDeviceInput = __decorateClass([
  InputType10({ description: "What `confirmMyDevice` takes." })
], ConfirmMyDeviceInput);
var ConfirmMyDeviceSuccess = class {
};
__decorateClass([
  Field14(() => ID2, { description: "Names the device." })
], ConfirmMyDeviceSuccess.prototype, "deviceKey", 2);
__decorateClass([
  Field14(() => Boolean, { description: "Whether the pool wants the user to be asked before it remembers the device: `updateMyDevice` says the answer." })
], ConfirmMyDeviceSuccess.prototype, "userConfirmationNecessary", 2);
ConfirmMyDeviceSuccess = __decorateClass([
  ObjectType13({ description: "The device is confirmed." })
], ConfirmMyDeviceSuccess);
var confirmMyDevice = defineOperation({
  on: "Mutation",
  description: "Begins to track the device of this sign-in.",
  input: ConfirmMyDeviceInput,
  success: ConfirmMyDeviceSuccess,
  command: ConfirmDeviceCommand,
  request: ({ deviceKey, deviceName, secretVerifier }, { accessToken }) => ({
    AccessToken: accessToken,
    DeviceKey: deviceKey,
    DeviceName: deviceName ?? void 0,
    DeviceSecretVerifierConfig: secretVerifier ? { PasswordVerifier: secretVerifier.verifier, Salt: secretVerifier.salt } : void 0
  }),
  result: ({ UserConfirmationNecessary = false }, { deviceKey }) => ({ deviceKey, userConfirmationNecessary: UserConfirmationNecessary }),
  allow: bearer
});

// src/resolvers/device/forgetMyDevice.ts
import { ForgetDeviceCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field15, ID as ID3, InputType as InputType11, ObjectType as ObjectType14 } from "type-graphql";
var ForgetMyDeviceInput = class {
};
__decorateClass([
  TextField("deviceKey", "The `deviceKey` of the device.")
], ForgetMyDeviceInput.prototype, "deviceKey", 2);
__decorateClass([
  TokenField
], ForgetMyDeviceInput.prototype, "token", 2);
ForgetMyDeviceInput = __decorateClass([
  InputType11({ description: "What `forgetMyDevice` takes." })
], ForgetMyDeviceInput);
var ForgetMyDeviceSuccess = class {
};
__decorateClass([
  Field15(() => ID3, { description: "Named the device." })
], ForgetMyDeviceSuccess.prototype, "deviceKey", 2);
ForgetMyDeviceSuccess = __decorateClass([
  ObjectType14({ description: "The device is forgotten." })
], ForgetMyDeviceSuccess);
var forgetMyDevice = defineOperation({
  on: "Mutation",
  description: "Forgets a device of the bearer; its refresh tokens end with it.",
  input: ForgetMyDeviceInput,
  success: ForgetMyDeviceSuccess,
  command: ForgetDeviceCommand,
  request: ({ deviceKey }, { accessToken }) => ({ AccessToken: accessToken, DeviceKey: deviceKey }),
  result: (_output, { deviceKey }) => ({ deviceKey }),
  allow: bearer
});

// src/resolvers/device/forgetUserDevice.ts
import { AdminForgetDeviceCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field16, ID as ID4, InputType as InputType12, ObjectType as ObjectType15 } from "type-graphql";
var ForgetUserDeviceInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], ForgetUserDeviceInput.prototype, "username", 2);
__decorateClass([
  TextField("deviceKey", "The `deviceKey` of the device.")
], ForgetUserDeviceInput.prototype, "deviceKey", 2);
ForgetUserDeviceInput = __decorateClass([
  InputType12({ description: "What `forgetUserDevice` takes." })
], ForgetUserDeviceInput);
var ForgetUserDeviceSuccess = class {
};
__decorateClass([
  Field16(() => String, { description: "The username of the user." })
], ForgetUserDeviceSuccess.prototype, "username", 2);
__decorateClass([
  Field16(() => ID4, { description: "Named the device." })
], ForgetUserDeviceSuccess.prototype, "deviceKey", 2);
ForgetUserDeviceSuccess = __decorateClass([
  ObjectType15({ description: "The device is forgotten." })
], ForgetUserDeviceSuccess);
var forgetUserDevice = defineOperation({
  on: "Mutation",
  description: "Forgets a device of a user; its refresh tokens end with it.",
  input: ForgetUserDeviceInput,
  success: ForgetUserDeviceSuccess,
  command: AdminForgetDeviceCommand,
  request: ({ username: username2, deviceKey }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2, DeviceKey: deviceKey }),
  result: (_output, { username: username2, deviceKey }) => ({ username: username2, deviceKey }),
  allow: permission("devices:write")
});

// src/resolvers/device/updateMyDevice.ts
import { UpdateDeviceStatusCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field18, ID as ID6, InputType as InputType13, ObjectType as ObjectType17 } from "type-graphql";

// src/schema/device.ts
import { Field as Field17, ID as ID5, ObjectType as ObjectType16 } from "type-graphql";
var DeviceRememberedStatus = enumOf(
  "DeviceRememberedStatus",
  { remembered: "The device may stand for a second factor, where the pool says so.", not_remembered: "The device is known, and stands for nothing." },
  "Whether a device is remembered."
);
var Device = class {
};
__decorateClass([
  Field17(() => ID5, { description: "Names the device." })
], Device.prototype, "deviceKey", 2);
__decorateClass([
  Field17(() => String, { nullable: true, description: "The name that the app gave it." })
], Device.prototype, "name", 2);
__decorateClass([
  Field17(() => String, { nullable: true, description: "The IP address of the latest sign-in, where Cognito tells." })
], Device.prototype, "lastIpAddress", 2);
__decorateClass([
  Field17(() => DeviceRememberedStatus, { nullable: true, description: "Whether the device is remembered. Null in the bearer's own list: Cognito tells administrators only." })
], Device.prototype, "rememberedStatus", 2);
__decorateClass([
  Field17(() => DateTime, { nullable: true, description: "When the device was confirmed." })
], Device.prototype, "createdAt", 2);
__decorateClass([
  Field17(() => DateTime, { nullable: true, description: "When the device was last changed." })
], Device.prototype, "lastModifiedAt", 2);
__decorateClass([
  Field17(() => DateTime, { nullable: true, description: "When the user last signed in on it." })
], Device.prototype, "lastAuthenticatedAt", 2);
Device = __decorateClass([
  ObjectType16({ description: "A device that a user signed in on." })
], Device);
var DeviceConnection = class {
};
DeviceConnection = __decorateClass([
  ConnectionOf(Device)
], DeviceConnection);

// src/resolvers/device/updateMyDevice.ts
var UpdateMyDeviceInput = class {
};
__decorateClass([
  TextField("deviceKey", "The `deviceKey` of the device.")
], UpdateMyDeviceInput.prototype, "deviceKey", 2);
__decorateClass([
  Field18(() => DeviceRememberedStatus, { description: "Whether it is remembered from now on." })
], UpdateMyDeviceInput.prototype, "rememberedStatus", 2);
__decorateClass([
  TokenField
], UpdateMyDeviceInput.prototype, "token", 2);
UpdateMyDeviceInput = __decorateClass([
  InputType13({ description: "What `updateMyDevice` takes." })
], UpdateMyDeviceInput);
var UpdateMyDeviceSuccess = class {
};
__decorateClass([
  Field18(() => ID6, { description: "Names the device." })
], UpdateMyDeviceSuccess.prototype, "deviceKey", 2);
__decorateClass([
  Field18(() => DeviceRememberedStatus, { description: "Whether it is remembered." })
], UpdateMyDeviceSuccess.prototype, "rememberedStatus", 2);
UpdateMyDeviceSuccess = __decorateClass([
  ObjectType17({ description: "The device is changed." })
], UpdateMyDeviceSuccess);
var updateMyDevice = defineOperation({
  on: "Mutation",
  description: "Says whether a device of the bearer is remembered.",
  input: UpdateMyDeviceInput,
  success: UpdateMyDeviceSuccess,
  command: UpdateDeviceStatusCommand,
  request: ({ deviceKey, rememberedStatus }, { accessToken }) => ({ AccessToken: accessToken, DeviceKey: deviceKey, DeviceRememberedStatus: rememberedStatus }),
  result: (_output, { deviceKey, rememberedStatus }) => ({ deviceKey, rememberedStatus }),
  allow: bearer
});

// src/resolvers/device/updateUserDevice.ts
import { AdminUpdateDeviceStatusCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field19, ID as ID7, InputType as InputType14, ObjectType as ObjectType18 } from "type-graphql";
var UpdateUserDeviceInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], UpdateUserDeviceInput.prototype, "username", 2);
__decorateClass([
  TextField("deviceKey", "The `deviceKey` of the device.")
], UpdateUserDeviceInput.prototype, "deviceKey", 2);
__decorateClass([
  Field19(() => DeviceRememberedStatus, { description: "Whether it is remembered from now on." })
], UpdateUserDeviceInput.prototype, "rememberedStatus", 2);
UpdateUserDeviceInput = __decorateClass([
  InputType14({ description: "What `updateUserDevice` takes." })
], UpdateUserDeviceInput);
var UpdateUserDeviceSuccess = class {
};
__decorateClass([
  Field19(() => String, { description: "The username of the user." })
], UpdateUserDeviceSuccess.prototype, "username", 2);
__decorateClass([
  Field19(() => ID7, { description: "Names the device." })
], UpdateUserDeviceSuccess.prototype, "deviceKey", 2);
__decorateClass([
  Field19(() => DeviceRememberedStatus, { description: "Whether it is remembered." })
], UpdateUserDeviceSuccess.prototype, "rememberedStatus", 2);
UpdateUserDeviceSuccess = __decorateClass([
  ObjectType18({ description: "The device is changed." })
], UpdateUserDeviceSuccess);
var updateUserDevice = defineOperation({
  on: "Mutation",
  description: "Says whether a device of a user is remembered.",
  input: UpdateUserDeviceInput,
  success: UpdateUserDeviceSuccess,
  command: AdminUpdateDeviceStatusCommand,
  request: ({ username: username2, deviceKey, rememberedStatus }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username2,
    DeviceKey: deviceKey,
    DeviceRememberedStatus: rememberedStatus
  }),
  result: (_output, { username: username2, deviceKey, rememberedStatus }) => ({ username: username2, deviceKey, rememberedStatus }),
  allow: permission("devices:write")
});

// src/resolvers/device/userDevices.ts
import { AdminListDevicesCommand, ListDevicesCommand } from "@aws-sdk/client-cognito-identity-provider";

// src/cognito/cursor.ts
var start = { token: void 0, skip: 0 };
var pageSize2 = 60;
var maxSkip = 125;
function encodeCursor(list2, { token: token2, skip }) {
  return Buffer.from(JSON.stringify([digest2(list2), skip, token2])).toString("base64url");
}
function decodeCursor(list2, cursor) {
  const [ofList, skip, token2] = partsOf(cursor);
  if (ofList !== digest2(list2) || !Number.isInteger(skip) || Number(skip) < 0 || Number(skip) > maxSkip) return void 0;
  if (token2 !== null && typeof token2 !== "string") return void 0;
  return { token: token2 ?? void 0, skip: Number(skip) };
}
function partsOf(cursor) {
  try {
    const parts = JSON.parse(Buffer.from(cursor, "base64url").toString());
    return Array.isArray(parts) ? parts : [];
  } catch {
    return [];
  }
}
function digest2(list2) {
  return sha256(JSON.stringify(list2), "base64url").slice(0, 22);
}

// src/resolvers/page.ts
var spareReads = 5;
async function readPage(list2, { first, after }) {
  const wanted = first ?? defaultPageSize;
  const { maxItems: maxItems2, fits: fits2 } = list2.scan ?? { maxItems: wanted, fits: () => true };
  const edges2 = [];
  let position = positionOf(list2.of, after);
  let scanned = 0;
  let hasNextPage = true;
  const enough = () => edges2.length === wanted || scanned === maxItems2;
  for (let reads = Math.ceil(maxItems2 / pageSize2) + spareReads; reads > 0 && hasNextPage && !enough(); reads -= 1) {
    const { token: token2, skip } = position;
    const { items = [], next } = await list2.read(Math.min(pageSize2, skip + maxItems2 - scanned), token2);
    let taken = Math.min(skip, items.length);
    for (const item of items.slice(skip)) {
      if (enough()) break;
      taken += 1;
      scanned += 1;
      const node = list2.nodeOf(item);
      if (fits2(node)) edges2.push({ node, cursor: encodeCursor(list2.of, { token: token2, skip: taken }) });
    }
    const whole = taken === items.length;
    hasNextPage = !whole || next !== void 0;
    position = whole && next !== void 0 ? { token: next, skip: Math.max(0, skip - taken) } : { token: token2, skip: taken };
  }
  const endCursor = edges2.length > 0 || hasNextPage ? encodeCursor(list2.of, position) : null;
  const last2 = edges2.pop();
  if (last2 && endCursor !== null) edges2.push({ node: last2.node, cursor: endCursor });
  const pageInfo = { hasNextPage, hasPreviousPage: (after ?? void 0) !== void 0, startCursor: edges2[0]?.cursor ?? null, endCursor };
  return { edges: edges2, pageInfo, scanned };
}
function positionOf(list2, after) {
  if (after === void 0 || after === null) return start;
  const position = decodeCursor(list2, after);
  if (!position) throw invalidInput({ path: "after", message: "is not a cursor of this field with these arguments" });
  return position;
}

// src/resolvers/edge.ts
function defineEdge({ of, run: run2, ...facts }) {
  const definition = { ...facts, on: "Query", run: () => Promise.reject(new TypeError("an edge runs at a parent")) };
  const operation2 = defineOperation(definition);
  return { of, at: (parent) => ({ ...operation2, run: (input, call2) => run2(parent, input, call2) }) };
}

// src/resolvers/user/reached.ts
var bearers = /* @__PURE__ */ new WeakMap();
function reachedBy(caller, user2) {
  if (caller.kind === "bearer") bearers.set(user2, caller);
  return user2;
}
function bearerOf2(user2) {
  return bearers.get(user2);
}

// src/resolvers/user/ownEdge.ts
function defineOwnEdge({ own: own2, twin, permission: permission2, run: run2, ...facts }) {
  const edge = defineEdge({
    ...facts,
    of: User,
    commands: twin ? [own2, twin] : [own2],
    allow: { kind: "reached", permission: permission2 },
    run: (user2, input, call2) => run2(sourceOf2(user2, call2), input)
  });
  function sourceOf2(user2, { loaders, cognito: { userPoolId } }) {
    const token2 = bearerOf2(user2)?.token;
    const command = token2 === void 0 && twin ? twin : own2;
    const who = token2 === void 0 ? { UserPoolId: userPoolId, Username: user2.username } : { AccessToken: token2 };
    return {
      of: [commandNameOf(command), userPoolId, user2.username],
      read: (more = {}) => loaders.read(command, { ...who, ...more })
    };
  }
  return { of: edge.of, at: (user2) => ({ ...edge.at(user2), allow: { kind: "reached", permission: permission2, by: bearerOf2(user2) } }) };
}

// src/resolvers/device/deviceOf.ts
function deviceOf(cognito) {
  const attributes3 = fromAttributeList(cognito.DeviceAttributes);
  const status = attributes3.get("dev:device_remembered_status");
  return Object.assign(new Device(), {
    deviceKey: cognito.DeviceKey ?? "",
    name: attributes3.get("device_name") ?? null,
    lastIpAddress: attributes3.get("last_ip_used") ?? null,
    rememberedStatus: isRememberedStatus(status) ? status : null,
    createdAt: cognito.DeviceCreateDate ?? null,
    lastModifiedAt: cognito.DeviceLastModifiedDate ?? null,
    lastAuthenticatedAt: cognito.DeviceLastAuthenticatedDate ?? null
  });
}
function isRememberedStatus(value) {
  return value !== void 0 && Object.hasOwn(DeviceRememberedStatus, value);
}

// src/resolvers/device/userDevices.ts
var userDevices = defineOwnEdge({
  description: "The devices that the user has signed in on and the pool tracks, page by page.",
  input: PageArgs,
  success: DeviceConnection,
  own: ListDevicesCommand,
  twin: AdminListDevicesCommand,
  permission: "devices:read",
  run: ({ of, read: read5 }, args) => {
    const readMore = async (Limit, PaginationToken) => {
      const output = await read5({ Limit, PaginationToken });
      return { items: output.Devices, next: output.PaginationToken };
    };
    return readPage({ of, read: readMore, nodeOf: deviceOf }, args);
  }
});

// src/resolvers/group/addUserToGroup.ts
import { AdminAddUserToGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field20, InputType as InputType17, ObjectType as ObjectType19 } from "type-graphql";

// src/schema/groupInput.ts
import { InputType as InputType16 } from "type-graphql";

// src/schema/usernames.ts
import { InputType as InputType15 } from "type-graphql";
var maxItems = 100;
var UsernamesField = TextField("username", `The usernames, at most ${String(maxItems)}. The results come in the same order.`, { maxItems });
var UsernamesInput = class {
};
__decorateClass([
  UsernamesField
], UsernamesInput.prototype, "usernames", 2);
UsernamesInput = __decorateClass([
  InputType15()
], UsernamesInput);

// src/schema/groupInput.ts
var GroupInput = class {
};
__decorateClass([
  TextField("groupName", "The name of the group.")
], GroupInput.prototype, "name", 2);
__decorateClass([
  TextField("groupDescription", "What the group is for.", { nullable: true })
], GroupInput.prototype, "description", 2);
__decorateClass([
  IntField({ least: 0, most: 2 ** 31 - 1 }, "Of a user's groups, the one with the lowest number gives the preferred role.", { nullable: true })
], GroupInput.prototype, "precedence", 2);
__decorateClass([
  TextField("roleArn", "The ARN of the IAM role that members may take.", { nullable: true })
], GroupInput.prototype, "roleArn", 2);
GroupInput = __decorateClass([
  InputType16()
], GroupInput);
var MembershipInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], MembershipInput.prototype, "username", 2);
__decorateClass([
  TextField("groupName", "The name of the group.")
], MembershipInput.prototype, "groupName", 2);
MembershipInput = __decorateClass([
  InputType16()
], MembershipInput);
var MembershipsInput = class extends UsernamesInput {
};
__decorateClass([
  TextField("groupName", "The name of the group.")
], MembershipsInput.prototype, "groupName", 2);
MembershipsInput = __decorateClass([
  InputType16()
], MembershipsInput);

// src/resolvers/group/addUserToGroup.ts
var AddUserToGroupInput = class extends MembershipInput {
};
AddUserToGroupInput = __decorateClass([
  InputType17({ description: "What `addUserToGroup` takes." })
], AddUserToGroupInput);
var AddUserToGroupSuccess = class {
};
__decorateClass([
  Field20(() => String, { description: "The username of the user." })
], AddUserToGroupSuccess.prototype, "username", 2);
__decorateClass([
  Field20(() => String, { description: "The name of the group." })
], AddUserToGroupSuccess.prototype, "groupName", 2);
AddUserToGroupSuccess = __decorateClass([
  ObjectType19({ description: "The user is in the group." })
], AddUserToGroupSuccess);
var addUserToGroup = defineOperation({
  on: "Mutation",
  description: "Makes a user a member of a group; who is one already stays one.",
  input: AddUserToGroupInput,
  success: AddUserToGroupSuccess,
  command: AdminAddUserToGroupCommand,
  request: ({ username: username2, groupName }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2, GroupName: groupName }),
  result: (_output, { username: username2, groupName }) => ({ username: username2, groupName }),
  allow: permission("groups:write")
});

// src/resolvers/group/addUsersToGroup.ts
import { InputType as InputType18 } from "type-graphql";

// src/resolvers/bulk.ts
import { Field as Field21, ObjectType as ObjectType20 } from "type-graphql";
var unionOf = /* @__PURE__ */ new WeakMap();
function defineBulk({ description, input, each, inputs }) {
  const { on, allow: allow2, commands } = each;
  const success2 = successType(`${input.name.replace(/(?:Input|Args)$/, "")}Success`, each);
  const run2 = () => Promise.reject(new TypeError("a bulk operation runs item by item"));
  return { ...defineOperation({ on, description, input, success: success2, errors: ["NotAuthorizedError"], allow: allow2, commands: [], run: run2 }), commands, signed: each.signed, bulk: { each, inputs } };
}
function successType(name2, each) {
  const type = { [name2]: class {
  } }[name2];
  ObjectType20(name2, { description: "What became of each item." })(type);
  Field21(() => [unionOf.get(each)], { description: "One result per item of the input, in the same order." })(type.prototype, "results");
  return type;
}

// src/resolvers/group/addUsersToGroup.ts
var AddUsersToGroupInput = class extends MembershipsInput {
};
AddUsersToGroupInput = __decorateClass([
  InputType18({ description: "What `addUsersToGroup` takes." })
], AddUsersToGroupInput);
var addUsersToGroup = (addUserToGroup2) => defineBulk({
  description: "Makes users members of a group.",
  input: AddUsersToGroupInput,
  each: addUserToGroup2,
  inputs: ({ usernames, groupName }) => usernames.map((username2) => ({ username: username2, groupName }))
});

// src/resolvers/group/createGroup.ts
import { CreateGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field23, InputType as InputType19, ObjectType as ObjectType22 } from "type-graphql";

// src/schema/group.ts
import { Field as Field22, Int as Int4, ObjectType as ObjectType21 } from "type-graphql";
var Group = class {
};
__decorateClass([
  Field22(() => String, { description: "The name: unique in the pool and fixed." })
], Group.prototype, "name", 2);
__decorateClass([
  Field22(() => String, { nullable: true, description: "What the group is for." })
], Group.prototype, "description", 2);
__decorateClass([
  Field22(() => Int4, { nullable: true, description: "Of a user's groups, the one with the lowest number gives the preferred role." })
], Group.prototype, "precedence", 2);
__decorateClass([
  Field22(() => String, { nullable: true, description: "The ARN of the IAM role that members may take." })
], Group.prototype, "roleArn", 2);
__decorateClass([
  Field22(() => DateTime, { nullable: true, description: "When the group was created." })
], Group.prototype, "createdAt", 2);
__decorateClass([
  Field22(() => DateTime, { nullable: true, description: "When the group was last changed." })
], Group.prototype, "lastModifiedAt", 2);
Group = __decorateClass([
  ObjectType21({ description: "A group of users." })
], Group);
var GroupConnection = class {
};
GroupConnection = __decorateClass([
  ConnectionOf(Group)
], GroupConnection);

// src/resolvers/group/groupOf.ts
function groupOf(group2 = {}) {
  const { GroupName: name2 = "", Description: description = null, Precedence: precedence = null, RoleArn: roleArn = null, CreationDate: createdAt = null, LastModifiedDate: lastModifiedAt = null } = group2;
  return Object.assign(new Group(), { name: name2, description, precedence, roleArn, createdAt, lastModifiedAt });
}
function toCognitoGroup({ name: name2, description, precedence, roleArn }) {
  return {
    GroupName: name2,
    ...typeof description === "string" ? { Description: description } : {},
    ...typeof precedence === "number" ? { Precedence: precedence } : {},
    ...typeof roleArn === "string" ? { RoleArn: roleArn } : {}
  };
}
function writtenGroup({ name: name2, roleArn }) {
  return { groups: [name2], unknown: typeof roleArn === "string" ? "role" : void 0 };
}

// src/resolvers/group/createGroup.ts
var CreateGroupInput = class extends GroupInput {
};
CreateGroupInput = __decorateClass([
  InputType19({ description: "What `createGroup` takes." })
], CreateGroupInput);
var CreateGroupSuccess = class {
};
__decorateClass([
  Field23(() => Group, { description: "The new group." })
], CreateGroupSuccess.prototype, "group", 2);
CreateGroupSuccess = __decorateClass([
  ObjectType22({ description: "The group is created." })
], CreateGroupSuccess);
var createGroup = defineOperation({
  on: "Mutation",
  description: "Creates a group.",
  input: CreateGroupInput,
  success: CreateGroupSuccess,
  command: CreateGroupCommand,
  request: (input, { cognito }) => ({ UserPoolId: cognito.userPoolId, ...toCognitoGroup(input) }),
  result: ({ Group: created }) => ({ group: groupOf(created) }),
  allow: permission("groups:write"),
  actsOn: writtenGroup
});

// src/resolvers/group/deleteGroup.ts
import { DeleteGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field24, InputType as InputType20, ObjectType as ObjectType23 } from "type-graphql";
var DeleteGroupInput = class {
};
__decorateClass([
  TextField("groupName", "The name of the group.")
], DeleteGroupInput.prototype, "name", 2);
DeleteGroupInput = __decorateClass([
  InputType20({ description: "What `deleteGroup` takes." })
], DeleteGroupInput);
var DeleteGroupSuccess = class {
};
__decorateClass([
  Field24(() => String, { description: "The name of the group." })
], DeleteGroupSuccess.prototype, "name", 2);
DeleteGroupSuccess = __decorateClass([
  ObjectType23({ description: "The group is deleted." })
], DeleteGroupSuccess);
var deleteGroup = defineOperation({
  on: "Mutation",
  description: "Deletes a group. Its members stay users.",
  input: DeleteGroupInput,
  success: DeleteGroupSuccess,
  command: DeleteGroupCommand,
  request: ({ name: name2 }, { cognito }) => ({ UserPoolId: cognito.userPoolId, GroupName: name2 }),
  result: (_output, { name: name2 }) => ({ name: name2 }),
  allow: permission("groups:write"),
  actsOn: ({ name: name2 }) => ({ groups: [name2] }),
  endsMembershipOf: ({ name: name2 }) => name2
});

// src/resolvers/group/group.ts
import { GetGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { ArgsType as ArgsType2 } from "type-graphql";
var GroupArgs = class {
};
__decorateClass([
  TextField("groupName", "The name of the group.")
], GroupArgs.prototype, "name", 2);
GroupArgs = __decorateClass([
  ArgsType2()
], GroupArgs);
var group = defineOperation({
  on: "Query",
  description: "The group with this name.",
  input: GroupArgs,
  success: Group,
  command: GetGroupCommand,
  request: ({ name: name2 }, { cognito }) => ({ UserPoolId: cognito.userPoolId, GroupName: name2 }),
  result: ({ Group: found }) => groupOf(found),
  allow: permission("groups:read")
});

// src/resolvers/group/groupUsers.ts
import { ListUsersInGroupCommand as ListUsersInGroupCommand2 } from "@aws-sdk/client-cognito-identity-provider";

// src/resolvers/user/userList.ts
import { ListUsersCommand, ListUsersInGroupCommand } from "@aws-sdk/client-cognito-identity-provider";

// src/cognito/userFilter.ts
var maxFilterLength = 256;
function filterOf({ attribute: attribute2, match, value }) {
  return `${attribute2} ${match} "${value.replace(/["\\]/g, "\\$&")}"`;
}

// src/schema/userFilter.ts
import { Field as Field25, InputType as InputType21 } from "type-graphql";
var TextFilterInput = class {
};
__decorateClass([
  TextField("filterValue", "The whole text.", { nullable: true })
], TextFilterInput.prototype, "equals", 2);
__decorateClass([
  TextField("filterValue", "How the text begins.", { nullable: true })
], TextFilterInput.prototype, "startsWith", 2);
TextFilterInput = __decorateClass([
  InputType21({ description: "A condition on a text: exactly one of the two. Letters match regardless of their case where the pool ignores it." })
], TextFilterInput);
var CustomAttributeFilterInput = class {
};
__decorateClass([
  TextField("customAttributeName", "The name as Cognito knows it, such as `custom:plan`.")
], CustomAttributeFilterInput.prototype, "name", 2);
__decorateClass([
  NestedField(() => TextFilterInput, "What its value must be; case counts.")
], CustomAttributeFilterInput.prototype, "value", 2);
CustomAttributeFilterInput = __decorateClass([
  InputType21({ description: "A condition on an attribute that the pool itself defines." })
], CustomAttributeFilterInput);
var searchableTexts = {
  id: "The attribute `sub`.",
  username: "The username.",
  email: "The e-mail address.",
  phoneNumber: "The phone number in E.164 form.",
  preferredUsername: "The preferred username.",
  name: "The full name.",
  familyName: "The surname.",
  givenName: "The given name."
};
var UserFilterInput = class {
};
__decorateClass([
  Field25(() => UserStatus, { nullable: true, description: "Where the users are in the life of an account." })
], UserFilterInput.prototype, "status", 2);
__decorateClass([
  Field25(() => Boolean, { nullable: true, description: "Whether the users may sign in." })
], UserFilterInput.prototype, "enabled", 2);
__decorateClass([
  TextField("groupName", "The name of a group that the users are in.", { nullable: true })
], UserFilterInput.prototype, "group", 2);
__decorateClass([
  NestedField(() => CustomAttributeFilterInput, "Attributes that the pool itself defines. Needs a `scan`.", { nullable: true, maxItems: 10 })
], UserFilterInput.prototype, "custom", 2);
UserFilterInput = __decorateClass([
  InputType21({ description: "Conditions that must all hold. Cognito itself takes one of them, or a group; to combine more, and for custom attributes, allow a `scan`." })
], UserFilterInput);
for (const [name2, description] of Object.entries(searchableTexts)) NestedField(() => TextFilterInput, description, { nullable: true })(UserFilterInput.prototype, name2);
var maxUsers = 3e3;
var UserScanInput = class {
};
__decorateClass([
  IntField({ least: 1, most: maxUsers }, `How many users to look at for one page at most, from 1 to ${String(maxUsers)}. Each sixty are one call.`)
], UserScanInput.prototype, "maxUsers", 2);
UserScanInput = __decorateClass([
  InputType21({ description: "Allows to look at users one by one, where Cognito cannot search by what is asked." })
], UserScanInput);

// src/resolvers/user/userList.ts
function userList(filter, { cognito: { userPoolId }, loaders }) {
  const parts = filter ? partsOf2(filter) : [];
  const group2 = filter?.group;
  if (filter && parts.length === 0 && !group2) throw invalidInput({ path: "filter", message: "must hold at least one condition" });
  const common2 = { of: ["users", userPoolId, filter ?? null], nodeOf: userOf };
  if (group2) {
    return { ...common2, rest: parts, read: (Limit, NextToken) => loaders.read(ListUsersInGroupCommand, { UserPoolId: userPoolId, GroupName: group2, Limit, NextToken }).then(({ Users, NextToken: next }) => ({ items: Users, next })) };
  }
  const chosen = parts.find(({ condition }) => condition?.match === "=") ?? parts.find(({ condition }) => condition);
  const Filter = chosen?.condition && checkedFilter(chosen.path, chosen.condition);
  return {
    ...common2,
    rest: parts.filter((part) => part !== chosen),
    read: (Limit, PaginationToken) => loaders.read(ListUsersCommand, { UserPoolId: userPoolId, Filter, Limit, PaginationToken }).then(({ Users, PaginationToken: next }) => ({ items: Users, next }))
  };
}
function checkedFilter(path, condition) {
  const filter = filterOf(condition);
  if (filter.length > maxFilterLength) throw invalidInput({ path, message: "is too long to search by" });
  return filter;
}
function partsOf2({ status, enabled, custom, ...texts }) {
  const parts = [];
  for (const field of Object.keys(searchableTexts)) {
    const text3 = texts[field];
    if (text3) parts.push(textPart(field, text3));
  }
  if (status) parts.push({ path: "filter.status", condition: { attribute: "cognito:user_status", match: "=", value: status }, fits: (user2) => user2.status === status });
  if (typeof enabled === "boolean") parts.push({ path: "filter.enabled", condition: { attribute: "status", match: "=", value: enabled ? "Enabled" : "Disabled" }, fits: (user2) => user2.enabled === enabled });
  for (const [index, { name: name2, value }] of (custom ?? []).entries()) {
    parts.push({ path: `filter.custom.${String(index)}`, fits: (user2) => matches(user2.custom.find((attribute2) => attribute2.name === name2)?.value, value) });
  }
  return parts;
}
function textPart(field, { equals, startsWith }) {
  const attribute2 = field === "id" ? "sub" : snakeCase(field);
  const match = typeof equals === "string" ? "=" : "^=";
  const value = equals ?? startsWith ?? "";
  const folded2 = match === "=" ? { equals: fold(value) } : { startsWith: fold(value) };
  return { path: `filter.${field}`, condition: { attribute: attribute2, match, value }, fits: (user2) => matches(fold(user2[field] ?? ""), folded2) };
}
function matches(text3, { equals, startsWith }) {
  if (text3 === void 0) return false;
  return typeof equals === "string" ? text3 === equals : text3.startsWith(startsWith ?? "");
}
function fold(text3) {
  return text3.normalize("NFC").toLowerCase();
}

// src/resolvers/group/groupUsers.ts
var groupUsers = defineEdge({
  of: Group,
  description: "The members of the group, page by page.",
  input: PageArgs,
  success: UserConnection,
  commands: [ListUsersInGroupCommand2],
  run: ({ name: name2 }, args, call2) => readPage(userList({ group: name2 }, call2), args),
  allow: permission("users:read")
});

// src/resolvers/group/groups.ts
import { ListGroupsCommand } from "@aws-sdk/client-cognito-identity-provider";
var groups = defineOperation({
  on: "Query",
  description: "All groups of the pool, page by page.",
  input: PageArgs,
  success: GroupConnection,
  commands: [ListGroupsCommand],
  run: (args, { cognito: { userPoolId }, loaders }) => {
    const read5 = async (Limit, NextToken) => {
      const output = await loaders.read(ListGroupsCommand, { UserPoolId: userPoolId, Limit, NextToken });
      return { items: output.Groups, next: output.NextToken };
    };
    return readPage({ of: ["ListGroups", userPoolId], read: read5, nodeOf: groupOf }, args);
  },
  allow: permission("groups:read")
});

// src/resolvers/group/removeUserFromGroup.ts
import { AdminRemoveUserFromGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field26, InputType as InputType22, ObjectType as ObjectType24 } from "type-graphql";
var RemoveUserFromGroupInput = class extends MembershipInput {
};
RemoveUserFromGroupInput = __decorateClass([
  InputType22({ description: "What `removeUserFromGroup` takes." })
], RemoveUserFromGroupInput);
var RemoveUserFromGroupSuccess = class {
};
__decorateClass([
  Field26(() => String, { description: "The username of the user." })
], RemoveUserFromGroupSuccess.prototype, "username", 2);
__decorateClass([
  Field26(() => String, { description: "The name of the group." })
], RemoveUserFromGroupSuccess.prototype, "groupName", 2);
RemoveUserFromGroupSuccess = __decorateClass([
  ObjectType24({ description: "The user is not in the group any more." })
], RemoveUserFromGroupSuccess);
var removeUserFromGroup = defineOperation({
  on: "Mutation",
  description: "Takes a user out of a group; who is not in it stays out.",
  input: RemoveUserFromGroupInput,
  success: RemoveUserFromGroupSuccess,
  command: AdminRemoveUserFromGroupCommand,
  request: ({ username: username2, groupName }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2, GroupName: groupName }),
  result: (_output, { username: username2, groupName }) => ({ username: username2, groupName }),
  allow: permission("groups:write"),
  endsMembershipOf: ({ groupName }) => groupName
});

// src/resolvers/group/removeUsersFromGroup.ts
import { InputType as InputType23 } from "type-graphql";
var RemoveUsersFromGroupInput = class extends MembershipsInput {
};
RemoveUsersFromGroupInput = __decorateClass([
  InputType23({ description: "What `removeUsersFromGroup` takes." })
], RemoveUsersFromGroupInput);
var removeUsersFromGroup = (removeUserFromGroup2) => defineBulk({
  description: "Takes users out of a group.",
  input: RemoveUsersFromGroupInput,
  each: removeUserFromGroup2,
  inputs: ({ usernames, groupName }) => usernames.map((username2) => ({ username: username2, groupName }))
});

// src/resolvers/group/updateGroup.ts
import { UpdateGroupCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field27, InputType as InputType24, ObjectType as ObjectType25 } from "type-graphql";
var UpdateGroupInput = class extends GroupInput {
};
UpdateGroupInput = __decorateClass([
  InputType24({ description: "What `updateGroup` takes. What is left out stays as it is." })
], UpdateGroupInput);
var UpdateGroupSuccess = class {
};
__decorateClass([
  Field27(() => Group, { description: "The group as it is now." })
], UpdateGroupSuccess.prototype, "group", 2);
UpdateGroupSuccess = __decorateClass([
  ObjectType25({ description: "The group is changed." })
], UpdateGroupSuccess);
var updateGroup = defineOperation({
  on: "Mutation",
  description: "Changes the description, the precedence or the role of a group.",
  input: UpdateGroupInput,
  success: UpdateGroupSuccess,
  command: UpdateGroupCommand,
  request: (input, { cognito }) => ({ UserPoolId: cognito.userPoolId, ...toCognitoGroup(input) }),
  result: ({ Group: changed2 }) => ({ group: groupOf(changed2) }),
  allow: permission("groups:write"),
  actsOn: writtenGroup
});

// src/resolvers/group/userGroups.ts
import { AdminListGroupsForUserCommand as AdminListGroupsForUserCommand2 } from "@aws-sdk/client-cognito-identity-provider";
var userGroups = defineEdge({
  of: User,
  description: "The groups that the user is in, page by page.",
  input: PageArgs,
  success: GroupConnection,
  commands: [AdminListGroupsForUserCommand2],
  run: ({ username: username2 }, args, { cognito: { userPoolId }, loaders }) => {
    const read5 = async (Limit, NextToken) => {
      const output = await loaders.read(AdminListGroupsForUserCommand2, { UserPoolId: userPoolId, Username: username2, Limit, NextToken });
      return { items: output.Groups, next: output.NextToken };
    };
    return readPage({ of: ["AdminListGroupsForUser", userPoolId, username2], read: read5, nodeOf: groupOf }, args);
  },
  allow: permission("groups:read")
});

// src/resolvers/mfa/associateSoftwareToken.ts
import { AssociateSoftwareTokenCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field28, InputType as InputType25, ObjectType as ObjectType26 } from "type-graphql";

// src/resolvers/mfa/otpauth.ts
import { renderSVG } from "uqr";
function otpauthUri({ secretCode, issuer, accountName }) {
  const label = `${encodeURIComponent(issuer)}:${encodeURIComponent(accountName)}`;
  return `otpauth://totp/${label}?secret=${encodeURIComponent(secretCode)}&issuer=${encodeURIComponent(issuer)}`;
}
function qrCodeOf(text3) {
  const svg = renderSVG(text3, { border: 4, pixelSize: 1 });
  return `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
}

// src/resolvers/signIn/sessionNote.ts
var challengeLifetimeMs = 15 * 6e4;
var signUpLifetimeMs = 24 * 36e5;
var signedUp = "signUp";
var confirmed = "confirmSignUp";
var purposeOf = ({ cognito }) => `session ${cognito.userPoolId}`;
function sealNote(note, place) {
  const lifetimeMs = note.step === signedUp ? signUpLifetimeMs : challengeLifetimeMs;
  return place.sealing.seal(purposeOf(place), note, lifetimeMs);
}
function openNote(sealed, steps, place) {
  const note = sealed ? place.sealing.open(purposeOf(place), sealed) : void 0;
  return note && steps.includes(note.step) ? note : void 0;
}
function ownNote(sealed, steps, name2, place) {
  const note = openNote(sealed, steps, place);
  return note && isNamed(note, name2) ? note : void 0;
}
var digestOfBlock = (secretBlock) => sha256(secretBlock, "base64url");
function isNamed({ typed, username: username2 }, name2) {
  return [typed, username2].some((own2) => foldName(own2) === foldName(name2));
}
function whoseNote({ typed, username: username2, canonical }) {
  return { name: typed, account: canonical ? username2 : void 0 };
}
var invalidSession = () => new Refusal("NotAuthorizedError", { reason: "INVALID_SESSION" });

// src/resolvers/mfa/tokenOwnerProof.ts
var waitingNote = ({ session }, call2) => openNote(session, ["MFA_SETUP"], call2);
function tokenOwnerProof(input, call2) {
  if (!input.session) return { AccessToken: call2.accessToken };
  const note = waitingNote(input, call2);
  if (!note) throw invalidSession();
  return { Session: note.session };
}
function nextSession(Session2, input, call2) {
  const note = waitingNote(input, call2);
  return note && Session2 !== void 0 ? sealNote({ ...note, session: Session2 }, call2) : null;
}
function tokenOwner(input, call2) {
  if (!input.session) return bearerName(input, call2);
  const note = waitingNote(input, call2);
  return note ? whoseNote(note) : nobody2;
}
var inventedSession = (input, call2) => input.session && !waitingNote(input, call2) ? nobody2 : void 0;

// src/resolvers/mfa/associateSoftwareToken.ts
var AssociateSoftwareTokenInput = class {
};
__decorateClass([
  TextField("otpLabel", "The name of the service, as the authenticator app will show it.")
], AssociateSoftwareTokenInput.prototype, "issuer", 2);
__decorateClass([
  TextField("otpLabel", "The name of the account, as the authenticator app will show it. Left out, the bearer's username, or the issuer in a sign-in.", { nullable: true })
], AssociateSoftwareTokenInput.prototype, "accountName", 2);
__decorateClass([
  TextField("session", "The `session` of `MfaSetupChallenge`, when this is part of a sign-in; the access token is not needed then.", { nullable: true })
], AssociateSoftwareTokenInput.prototype, "session", 2);
__decorateClass([
  TokenField
], AssociateSoftwareTokenInput.prototype, "token", 2);
AssociateSoftwareTokenInput = __decorateClass([
  InputType25({ description: "What `associateSoftwareToken` takes." })
], AssociateSoftwareTokenInput);
var AssociateSoftwareTokenSuccess = class {
};
__decorateClass([
  Field28(() => String, { description: "The secret as Base32, for people who type it in." })
], AssociateSoftwareTokenSuccess.prototype, "secretCode", 2);
__decorateClass([
  Field28(() => String, { description: "The `otpauth://` URI, for a link that opens the authenticator app." })
], AssociateSoftwareTokenSuccess.prototype, "otpauthUri", 2);
__decorateClass([
  Field28(() => String, { description: "The QR code of that URI: an SVG image as a data URI. It holds the secret, so it must not be logged or cached." })
], AssociateSoftwareTokenSuccess.prototype, "qrCode", 2);
__decorateClass([
  Field28(() => String, { nullable: true, description: "The session for `verifySoftwareToken`, when this is part of a sign-in." })
], AssociateSoftwareTokenSuccess.prototype, "session", 2);
AssociateSoftwareTokenSuccess = __decorateClass([
  ObjectType26({ description: "The secret is made. It counts once `verifySoftwareToken` has seen a code of it." })
], AssociateSoftwareTokenSuccess);
var associateSoftwareToken = defineOperation({
  on: "Mutation",
  description: "Makes the secret of an authenticator app, for the bearer or for a sign-in that must set one up.",
  input: AssociateSoftwareTokenInput,
  success: AssociateSoftwareTokenSuccess,
  command: AssociateSoftwareTokenCommand,
  request: (input, call2) => tokenOwnerProof(input, call2),
  result: ({ SecretCode: secretCode = "", Session: Session2 }, input, call2) => {
    const { issuer, accountName } = input;
    const { caller } = call2;
    const account = accountName ?? (caller.kind === "bearer" ? caller.username : issuer);
    const uri = otpauthUri({ secretCode, issuer, accountName: account });
    return { secretCode, otpauthUri: uri, qrCode: qrCodeOf(uri), session: nextSession(Session2, input, call2) };
  },
  allow: bearerOrSession,
  spends: { code: inventedSession }
});

// src/resolvers/mfa/deleteUserSoftwareToken.ts
import { AdminDeleteSoftwareTokenCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field29, InputType as InputType26, ObjectType as ObjectType27 } from "type-graphql";
var DeleteUserSoftwareTokenInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], DeleteUserSoftwareTokenInput.prototype, "username", 2);
DeleteUserSoftwareTokenInput = __decorateClass([
  InputType26({ description: "What `deleteUserSoftwareToken` takes." })
], DeleteUserSoftwareTokenInput);
var DeleteUserSoftwareTokenSuccess = class {
};
__decorateClass([
  Field29(() => String, { description: "The username of the user." })
], DeleteUserSoftwareTokenSuccess.prototype, "username", 2);
DeleteUserSoftwareTokenSuccess = __decorateClass([
  ObjectType27({ description: "The authenticator app counts no more." })
], DeleteUserSoftwareTokenSuccess);
var deleteUserSoftwareToken = defineOperation({
  on: "Mutation",
  description: "Takes a user's authenticator app away, after the phone was lost for example.",
  input: DeleteUserSoftwareTokenInput,
  success: DeleteUserSoftwareTokenSuccess,
  command: AdminDeleteSoftwareTokenCommand,
  request: ({ username: username2 }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2 }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("mfa:write")
});

// src/resolvers/mfa/setMyMfaPreference.ts
import { SetUserMFAPreferenceCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field31, InputType as InputType28, ObjectType as ObjectType28 } from "type-graphql";

// src/schema/mfa.ts
import { Field as Field30, InputType as InputType27 } from "type-graphql";
var MfaMethodPreferenceInput = class {
};
__decorateClass([
  Field30(() => Boolean, { nullable: true, description: "Whether it is switched on." })
], MfaMethodPreferenceInput.prototype, "enabled", 2);
__decorateClass([
  Field30(() => Boolean, { nullable: true, description: "Whether it is the one that is asked for first. One method at most can be." })
], MfaMethodPreferenceInput.prototype, "preferred", 2);
MfaMethodPreferenceInput = __decorateClass([
  InputType27({ description: "What to do about one way of multi-factor authentication. What is left out stays as it is." })
], MfaMethodPreferenceInput);
var PasskeyMfaPreferenceInput = class {
};
__decorateClass([
  Field30(() => Boolean, { description: "Whether a passkey, verified by PIN or biometrics, stands for both factors. Another method must be on as well." })
], PasskeyMfaPreferenceInput.prototype, "enabled", 2);
PasskeyMfaPreferenceInput = __decorateClass([
  InputType27({ description: "What to do about passkeys as a second factor." })
], PasskeyMfaPreferenceInput);
var MfaPreferenceFields = class {
};
__decorateClass([
  NestedField(() => MfaMethodPreferenceInput, "Codes by text message.", { nullable: true })
], MfaPreferenceFields.prototype, "sms", 2);
__decorateClass([
  NestedField(() => MfaMethodPreferenceInput, "Codes of an authenticator app.", { nullable: true })
], MfaPreferenceFields.prototype, "softwareToken", 2);
__decorateClass([
  NestedField(() => MfaMethodPreferenceInput, "Codes by e-mail.", { nullable: true })
], MfaPreferenceFields.prototype, "email", 2);
__decorateClass([
  NestedField(() => PasskeyMfaPreferenceInput, "Passkeys.", { nullable: true })
], MfaPreferenceFields.prototype, "passkey", 2);
MfaPreferenceFields = __decorateClass([
  InputType27()
], MfaPreferenceFields);

// src/resolvers/mfa/mfaSettingsOf.ts
function mfaSettingsOf({ sms, softwareToken, email, passkey }) {
  if (!sms && !softwareToken && !email && !passkey) throw invalidInput({ path: "", message: "must name at least one method" });
  const [, second] = Object.entries({ sms, softwareToken, email }).filter(([, method]) => method?.preferred);
  if (second) throw invalidInput({ path: `${second[0]}.preferred`, message: "cannot be true for two methods" });
  return {
    SMSMfaSettings: settingsOf(sms),
    SoftwareTokenMfaSettings: settingsOf(softwareToken),
    EmailMfaSettings: settingsOf(email),
    WebAuthnMfaSettings: passkey ? { Enabled: passkey.enabled } : void 0
  };
}
function settingsOf(preference) {
  if (!preference) return void 0;
  const { enabled, preferred } = preference;
  return { Enabled: enabled ?? void 0, PreferredMfa: preferred ?? void 0 };
}

// src/resolvers/mfa/setMyMfaPreference.ts
var SetMyMfaPreferenceInput = class extends MfaPreferenceFields {
};
__decorateClass([
  TokenField
], SetMyMfaPreferenceInput.prototype, "token", 2);
SetMyMfaPreferenceInput = __decorateClass([
  InputType28({ description: "What `setMyMfaPreference` takes: at least one method. Methods that are left out stay as they are." })
], SetMyMfaPreferenceInput);
var SetMyMfaPreferenceSuccess = class {
};
__decorateClass([
  Field31(() => Boolean, { description: "Always true." })
], SetMyMfaPreferenceSuccess.prototype, "preferenceSet", 2);
SetMyMfaPreferenceSuccess = __decorateClass([
  ObjectType28({ description: "The preferences are set." })
], SetMyMfaPreferenceSuccess);
var setMyMfaPreference = defineOperation({
  on: "Mutation",
  description: "Switches the bearer's second factors on or off, and says which one is asked for first.",
  input: SetMyMfaPreferenceInput,
  success: SetMyMfaPreferenceSuccess,
  command: SetUserMFAPreferenceCommand,
  request: (input, { accessToken }) => ({ AccessToken: accessToken, ...mfaSettingsOf(input) }),
  result: () => ({ preferenceSet: true }),
  allow: bearer
});

// src/resolvers/mfa/setUserMfaPreference.ts
import { AdminSetUserMFAPreferenceCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field32, InputType as InputType29, ObjectType as ObjectType29 } from "type-graphql";
var SetUserMfaPreferenceInput = class extends MfaPreferenceFields {
};
__decorateClass([
  TextField("username", "The username of the user.")
], SetUserMfaPreferenceInput.prototype, "username", 2);
SetUserMfaPreferenceInput = __decorateClass([
  InputType29({ description: "What `setUserMfaPreference` takes: a user and at least one method. Methods that are left out stay as they are." })
], SetUserMfaPreferenceInput);
var SetUserMfaPreferenceSuccess = class {
};
__decorateClass([
  Field32(() => String, { description: "The username of the user." })
], SetUserMfaPreferenceSuccess.prototype, "username", 2);
SetUserMfaPreferenceSuccess = __decorateClass([
  ObjectType29({ description: "The preferences are set." })
], SetUserMfaPreferenceSuccess);
var setUserMfaPreference = defineOperation({
  on: "Mutation",
  description: "Switches a user's second factors on or off, and says which one is asked for first.",
  input: SetUserMfaPreferenceInput,
  success: SetUserMfaPreferenceSuccess,
  command: AdminSetUserMFAPreferenceCommand,
  request: (input, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: input.username, ...mfaSettingsOf(input) }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("mfa:write")
});

// src/resolvers/mfa/verifySoftwareToken.ts
import { VerifySoftwareTokenCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field33, InputType as InputType30, ObjectType as ObjectType30 } from "type-graphql";
var VerifySoftwareTokenInput = class {
};
__decorateClass([
  TextField("totpCode", "The six digits that the authenticator app shows.")
], VerifySoftwareTokenInput.prototype, "code", 2);
__decorateClass([
  TextField("deviceName", "A name by which the user will know the app again.", { nullable: true })
], VerifySoftwareTokenInput.prototype, "friendlyDeviceName", 2);
__decorateClass([
  TextField("session", "The `session` that `associateSoftwareToken` gave, when this is part of a sign-in; the access token is not needed then.", { nullable: true })
], VerifySoftwareTokenInput.prototype, "session", 2);
__decorateClass([
  TokenField
], VerifySoftwareTokenInput.prototype, "token", 2);
VerifySoftwareTokenInput = __decorateClass([
  InputType30({ description: "What `verifySoftwareToken` takes." })
], VerifySoftwareTokenInput);
var VerifySoftwareTokenSuccess = class {
};
__decorateClass([
  Field33(() => String, { nullable: true, description: "In a sign-in, the session for the answer `mfaSetup` of `respondToChallenge`. Otherwise null; `setMyMfaPreference` turns the app on." })
], VerifySoftwareTokenSuccess.prototype, "session", 2);
VerifySoftwareTokenSuccess = __decorateClass([
  ObjectType30({ description: "The authenticator app is set up." })
], VerifySoftwareTokenSuccess);
var verifySoftwareToken = defineOperation({
  on: "Mutation",
  description: "Proves with a code that the authenticator app holds the secret, which then counts.",
  input: VerifySoftwareTokenInput,
  success: VerifySoftwareTokenSuccess,
  command: VerifySoftwareTokenCommand,
  request: (input, call2) => ({ ...tokenOwnerProof(input, call2), UserCode: input.code, FriendlyDeviceName: input.friendlyDeviceName ?? void 0 }),
  result: ({ Status, Session: Session2 }, input, call2) => {
    if (Status === "ERROR") throw new Refusal("EnableSoftwareTokenMfaError");
    return { session: nextSession(Session2, input, call2) };
  },
  errorDetails: (member, { session }) => member === "EnableSoftwareTokenMfaError" || member === "CodeMismatchError" ? { retrySession: session ?? null } : {},
  allow: bearerOrSession,
  spends: { code: tokenOwner }
});

// src/resolvers/passkey/completePasskeyRegistration.ts
import { CompleteWebAuthnRegistrationCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field36, ID as ID9, InputType as InputType31, ObjectType as ObjectType33 } from "type-graphql";

// src/schema/passkey.ts
import { Field as Field35, ID as ID8, Int as Int6, ObjectType as ObjectType32 } from "type-graphql";

// src/schema/passkeyRequest.ts
import { Field as Field34, Int as Int5, ObjectType as ObjectType31 } from "type-graphql";
var PasskeyDescriptor = class {
};
__decorateClass([
  Field34(() => String, { description: "The credential id, as Base64url." })
], PasskeyDescriptor.prototype, "id", 2);
__decorateClass([
  Field34(() => String, { description: "Always `public-key`." })
], PasskeyDescriptor.prototype, "type", 2);
__decorateClass([
  Field34(() => [String], { description: "How the authenticator is reached, such as `internal` or `usb`." })
], PasskeyDescriptor.prototype, "transports", 2);
PasskeyDescriptor = __decorateClass([
  ObjectType31({ description: "A passkey that may sign." })
], PasskeyDescriptor);
var PasskeyRequestOptions = class {
};
__decorateClass([
  Field34(() => String, { description: "Random bytes of the server, as Base64url." })
], PasskeyRequestOptions.prototype, "challenge", 2);
__decorateClass([
  Field34(() => String, { nullable: true, description: "The relying party id: the domain that the passkey belongs to." })
], PasskeyRequestOptions.prototype, "rpId", 2);
__decorateClass([
  Field34(() => Int5, { nullable: true, description: "How long the user may take, in milliseconds." })
], PasskeyRequestOptions.prototype, "timeoutMilliseconds", 2);
__decorateClass([
  Field34(() => String, { nullable: true, description: "`required`, `preferred` or `discouraged`." })
], PasskeyRequestOptions.prototype, "userVerification", 2);
__decorateClass([
  Field34(() => [PasskeyDescriptor], { description: "The passkeys that may sign; empty for any of the domain." })
], PasskeyRequestOptions.prototype, "allowCredentials", 2);
PasskeyRequestOptions = __decorateClass([
  ObjectType31({ description: "What a passkey is asked to sign." })
], PasskeyRequestOptions);

// src/schema/passkey.ts
var Passkey = class {
};
__decorateClass([
  Field35(() => ID8, { description: "The credential id, as Base64url." })
], Passkey.prototype, "credentialId", 2);
__decorateClass([
  Field35(() => String, { description: "The name by which Cognito tells passkeys apart for people." })
], Passkey.prototype, "name", 2);
__decorateClass([
  Field35(() => String, { description: "The relying party id: the domain that the passkey belongs to." })
], Passkey.prototype, "rpId", 2);
__decorateClass([
  Field35(() => String, { nullable: true, description: "`platform` when it lives in the device, `cross-platform` when it is a key of its own." })
], Passkey.prototype, "authenticatorAttachment", 2);
__decorateClass([
  Field35(() => [String], { description: "How the authenticator is reached, such as `internal` or `usb`." })
], Passkey.prototype, "transports", 2);
__decorateClass([
  Field35(() => DateTime, { nullable: true, description: "When it was registered." })
], Passkey.prototype, "createdAt", 2);
Passkey = __decorateClass([
  ObjectType32({ description: "A passkey of a user." })
], Passkey);
var PasskeyConnection = class {
};
PasskeyConnection = __decorateClass([
  ConnectionOf(Passkey)
], PasskeyConnection);
var PasskeyRelyingParty = class {
};
__decorateClass([
  Field35(() => String, { nullable: true, description: "The relying party id: the domain." })
], PasskeyRelyingParty.prototype, "id", 2);
__decorateClass([
  Field35(() => String, { description: "The name that the browser shows." })
], PasskeyRelyingParty.prototype, "name", 2);
PasskeyRelyingParty = __decorateClass([
  ObjectType32({ description: "The website that the passkey will belong to." })
], PasskeyRelyingParty);
var PasskeyUser = class {
};
__decorateClass([
  Field35(() => String, { description: "The user handle, as Base64url." })
], PasskeyUser.prototype, "id", 2);
__decorateClass([
  Field35(() => String, { description: "The name of the account." })
], PasskeyUser.prototype, "name", 2);
__decorateClass([
  Field35(() => String, { description: "The name that the browser shows." })
], PasskeyUser.prototype, "displayName", 2);
PasskeyUser = __decorateClass([
  ObjectType32({ description: "The user as the passkey will know them." })
], PasskeyUser);
var PasskeyAlgorithm = class {
};
__decorateClass([
  Field35(() => String, { description: "Always `public-key`." })
], PasskeyAlgorithm.prototype, "type", 2);
__decorateClass([
  Field35(() => Int6, { description: "The COSE algorithm, such as -7 for ES256 and -257 for RS256." })
], PasskeyAlgorithm.prototype, "alg", 2);
PasskeyAlgorithm = __decorateClass([
  ObjectType32({ description: "A kind of key that the pool takes." })
], PasskeyAlgorithm);
var PasskeyAuthenticatorSelection = class {
};
__decorateClass([
  Field35(() => String, { nullable: true, description: "`platform` or `cross-platform`; null for both." })
], PasskeyAuthenticatorSelection.prototype, "authenticatorAttachment", 2);
__decorateClass([
  Field35(() => Boolean, { nullable: true, description: "Whether the passkey must be found without a username." })
], PasskeyAuthenticatorSelection.prototype, "requireResidentKey", 2);
__decorateClass([
  Field35(() => String, { nullable: true, description: "The same in newer words: `required`, `preferred` or `discouraged`." })
], PasskeyAuthenticatorSelection.prototype, "residentKey", 2);
__decorateClass([
  Field35(() => String, { nullable: true, description: "`required`, `preferred` or `discouraged`." })
], PasskeyAuthenticatorSelection.prototype, "userVerification", 2);
PasskeyAuthenticatorSelection = __decorateClass([
  ObjectType32({ description: "What the authenticator must be able to do." })
], PasskeyAuthenticatorSelection);
var PasskeyCreationOptions = class {
};
__decorateClass([
  Field35(() => String, { description: "Random bytes of the server, as Base64url." })
], PasskeyCreationOptions.prototype, "challenge", 2);
__decorateClass([
  Field35(() => PasskeyRelyingParty, { description: "The website that it will belong to." })
], PasskeyCreationOptions.prototype, "rp", 2);
__decorateClass([
  Field35(() => PasskeyUser, { description: "The user as it will know them." })
], PasskeyCreationOptions.prototype, "user", 2);
__decorateClass([
  Field35(() => [PasskeyAlgorithm], { description: "The kinds of keys that the pool takes, the best first." })
], PasskeyCreationOptions.prototype, "pubKeyCredParams", 2);
__decorateClass([
  Field35(() => Int6, { nullable: true, description: "How long the user may take, in milliseconds." })
], PasskeyCreationOptions.prototype, "timeoutMilliseconds", 2);
__decorateClass([
  Field35(() => [PasskeyDescriptor], { description: "The passkeys that the user has already; their authenticators are left out." })
], PasskeyCreationOptions.prototype, "excludeCredentials", 2);
__decorateClass([
  Field35(() => PasskeyAuthenticatorSelection, { nullable: true, description: "What the authenticator must be able to do." })
], PasskeyCreationOptions.prototype, "authenticatorSelection", 2);
__decorateClass([
  Field35(() => String, { nullable: true, description: "What proof of its maker is wanted: `none`, `indirect`, `direct` or `enterprise`." })
], PasskeyCreationOptions.prototype, "attestation", 2);
PasskeyCreationOptions = __decorateClass([
  ObjectType32({ description: "What a browser needs to make a passkey." })
], PasskeyCreationOptions);

// src/resolvers/passkey/passkeyOf.ts
function passkeyOf(cognito) {
  return Object.assign(new Passkey(), {
    credentialId: cognito.CredentialId ?? "",
    name: cognito.FriendlyCredentialName ?? "",
    rpId: cognito.RelyingPartyId ?? "",
    authenticatorAttachment: cognito.AuthenticatorAttachment ?? null,
    transports: cognito.AuthenticatorTransports ?? [],
    createdAt: cognito.CreatedAt ?? null
  });
}
function creationOptionsOf(document) {
  const { challenge = "", rp = {}, user: user2 = {}, pubKeyCredParams = [], timeout: timeout2 = null, excludeCredentials = [], authenticatorSelection = null, attestation = null } = document ?? {};
  return Object.assign(new PasskeyCreationOptions(), {
    challenge,
    rp: { id: rp.id ?? null, name: rp.name ?? rp.id ?? "" },
    user: { id: user2.id ?? "", name: user2.name ?? "", displayName: user2.displayName ?? "" },
    pubKeyCredParams,
    timeoutMilliseconds: timeout2,
    excludeCredentials: excludeCredentials.map(({ id, type, transports = [] }) => ({ id, type, transports })),
    authenticatorSelection,
    attestation
  });
}
var required = ["id", "rawId", "type", "response.clientDataJSON", "response.attestationObject"];
function registrationResponseOf(credentialJson) {
  const credential = parseObject(credentialJson);
  const response = typeof credential.response === "object" && credential.response ? credential.response : {};
  const present = (path) => typeof (path.startsWith("response.") ? response[path.slice("response.".length)] : credential[path]) === "string";
  const missing = required.filter((path) => !present(path)).map((path) => ({ path: "credentialJson", message: `must hold ${path}, a text` }));
  if (missing.length > 0) throw invalidInput(...missing);
  if (credential.type !== "public-key") throw invalidInput({ path: "credentialJson", message: "must be of the type public-key" });
  return credential;
}
function parseObject(text3) {
  try {
    const value = JSON.parse(text3);
    if (typeof value === "object" && value !== null && !Array.isArray(value)) return value;
  } catch {
  }
  throw invalidInput({ path: "credentialJson", message: "must be a JSON object: the credential of `navigator.credentials.create`, by its `toJSON()`" });
}

// src/resolvers/passkey/completePasskeyRegistration.ts
var CompletePasskeyRegistrationInput = class {
};
__decorateClass([
  TextField("credentialJson", "What `navigator.credentials.create` gave, as JSON: `JSON.stringify(credential.toJSON())`.")
], CompletePasskeyRegistrationInput.prototype, "credentialJson", 2);
__decorateClass([
  TokenField
], CompletePasskeyRegistrationInput.prototype, "token", 2);
CompletePasskeyRegistrationInput = __decorateClass([
  InputType31({ description: "What `completePasskeyRegistration` takes." })
], CompletePasskeyRegistrationInput);
var CompletePasskeyRegistrationSuccess = class {
};
__decorateClass([
  Field36(() => ID9, { description: "The credential id, as Base64url." })
], CompletePasskeyRegistrationSuccess.prototype, "credentialId", 2);
CompletePasskeyRegistrationSuccess = __decorateClass([
  ObjectType33({ description: "The passkey is registered." })
], CompletePasskeyRegistrationSuccess);
var completePasskeyRegistration = defineOperation({
  on: "Mutation",
  description: "Registers the passkey that the browser has made, after `startPasskeyRegistration`.",
  input: CompletePasskeyRegistrationInput,
  success: CompletePasskeyRegistrationSuccess,
  command: CompleteWebAuthnRegistrationCommand,
  request: ({ credentialJson }, { accessToken }) => ({ AccessToken: accessToken, Credential: registrationResponseOf(credentialJson) }),
  result: (_output, { credentialJson }) => ({ credentialId: String(registrationResponseOf(credentialJson).id) }),
  allow: bearer
});

// src/resolvers/passkey/deleteMyPasskey.ts
import { DeleteWebAuthnCredentialCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field37, ID as ID10, InputType as InputType32, ObjectType as ObjectType34 } from "type-graphql";
var DeleteMyPasskeyInput = class {
};
__decorateClass([
  TextField("credentialId", "The `credentialId` of the passkey.")
], DeleteMyPasskeyInput.prototype, "credentialId", 2);
__decorateClass([
  TokenField
], DeleteMyPasskeyInput.prototype, "token", 2);
DeleteMyPasskeyInput = __decorateClass([
  InputType32({ description: "What `deleteMyPasskey` takes." })
], DeleteMyPasskeyInput);
var DeleteMyPasskeySuccess = class {
};
__decorateClass([
  Field37(() => ID10, { description: "The credential id." })
], DeleteMyPasskeySuccess.prototype, "credentialId", 2);
DeleteMyPasskeySuccess = __decorateClass([
  ObjectType34({ description: "The passkey is deleted." })
], DeleteMyPasskeySuccess);
var deleteMyPasskey = defineOperation({
  on: "Mutation",
  description: "Deletes a passkey of the bearer; it no longer signs in.",
  input: DeleteMyPasskeyInput,
  success: DeleteMyPasskeySuccess,
  command: DeleteWebAuthnCredentialCommand,
  request: ({ credentialId }, { accessToken }) => ({ AccessToken: accessToken, CredentialId: credentialId }),
  result: (_output, { credentialId }) => ({ credentialId }),
  allow: bearer
});

// src/resolvers/passkey/startPasskeyRegistration.ts
import { StartWebAuthnRegistrationCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field38, InputType as InputType33, ObjectType as ObjectType35 } from "type-graphql";
var StartPasskeyRegistrationInput = class {
};
__decorateClass([
  TokenField
], StartPasskeyRegistrationInput.prototype, "token", 2);
StartPasskeyRegistrationInput = __decorateClass([
  InputType33({ description: "What `startPasskeyRegistration` takes." })
], StartPasskeyRegistrationInput);
var StartPasskeyRegistrationSuccess = class {
};
__decorateClass([
  Field38(() => PasskeyCreationOptions, { description: "What the browser needs to make the passkey." })
], StartPasskeyRegistrationSuccess.prototype, "options", 2);
__decorateClass([
  Field38(() => String, { description: "The same as JSON, for `PublicKeyCredential.parseCreationOptionsFromJSON` and `navigator.credentials.create`." })
], StartPasskeyRegistrationSuccess.prototype, "optionsJson", 2);
StartPasskeyRegistrationSuccess = __decorateClass([
  ObjectType35({ description: "The registration is begun." })
], StartPasskeyRegistrationSuccess);
var startPasskeyRegistration = defineOperation({
  on: "Mutation",
  description: "Begins the registration of a passkey of the bearer; `completePasskeyRegistration` ends it.",
  input: StartPasskeyRegistrationInput,
  success: StartPasskeyRegistrationSuccess,
  command: StartWebAuthnRegistrationCommand,
  request: (_input, { accessToken }) => ({ AccessToken: accessToken }),
  result: ({ CredentialCreationOptions: document }) => ({ options: creationOptionsOf(document), optionsJson: JSON.stringify(document ?? {}) }),
  allow: bearer
});

// src/resolvers/passkey/userPasskeys.ts
import { ListWebAuthnCredentialsCommand } from "@aws-sdk/client-cognito-identity-provider";
var maxResults = 20;
var userPasskeys = defineOwnEdge({
  description: "The passkeys of the bearer, page by page. Cognito tells them to nobody else.",
  input: PageArgs,
  success: PasskeyConnection,
  own: ListWebAuthnCredentialsCommand,
  run: ({ of, read: read5 }, args) => {
    const readMore = async (limit, NextToken) => {
      const output = await read5({ MaxResults: Math.min(limit, maxResults), NextToken });
      return { items: output.Credentials, next: output.NextToken };
    };
    return readPage({ of, read: readMore, nodeOf: passkeyOf }, args);
  }
});

// src/resolvers/password/changePassword.ts
import { ChangePasswordCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field39, InputType as InputType34, ObjectType as ObjectType36 } from "type-graphql";
var ChangePasswordInput = class {
};
__decorateClass([
  TextField("password", "The present password. Left out by users who have none.", { nullable: true })
], ChangePasswordInput.prototype, "previousPassword", 2);
__decorateClass([
  TextField("newPassword", "The new password.")
], ChangePasswordInput.prototype, "proposedPassword", 2);
__decorateClass([
  TokenField
], ChangePasswordInput.prototype, "token", 2);
ChangePasswordInput = __decorateClass([
  InputType34({ description: "What `changePassword` takes." })
], ChangePasswordInput);
var ChangePasswordSuccess = class {
};
__decorateClass([
  Field39(() => Boolean, { description: "Always true." })
], ChangePasswordSuccess.prototype, "changed", 2);
ChangePasswordSuccess = __decorateClass([
  ObjectType36({ description: "The password is changed." })
], ChangePasswordSuccess);
var changePassword = defineOperation({
  on: "Mutation",
  description: "Changes the password of the bearer.",
  input: ChangePasswordInput,
  success: ChangePasswordSuccess,
  command: ChangePasswordCommand,
  request: ({ previousPassword, proposedPassword }, { accessToken }) => ({
    AccessToken: accessToken,
    PreviousPassword: previousPassword ?? void 0,
    ProposedPassword: proposedPassword
  }),
  result: () => ({ changed: true }),
  allow: bearer,
  spends: { guess: bearerName }
});

// src/resolvers/password/confirmForgotPassword.ts
import { ConfirmForgotPasswordCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field40, InputType as InputType35, ObjectType as ObjectType37 } from "type-graphql";
var ConfirmForgotPasswordInput = class {
};
__decorateClass([
  TextField("username", "The username given to `forgotPassword`.")
], ConfirmForgotPasswordInput.prototype, "username", 2);
__decorateClass([
  TextField("code", "The code that was sent.")
], ConfirmForgotPasswordInput.prototype, "confirmationCode", 2);
__decorateClass([
  TextField("newPassword", "The new password.")
], ConfirmForgotPasswordInput.prototype, "newPassword", 2);
__decorateClass([
  ClientMetadataField
], ConfirmForgotPasswordInput.prototype, "clientMetadata", 2);
ConfirmForgotPasswordInput = __decorateClass([
  InputType35({ description: "What `confirmForgotPassword` takes." })
], ConfirmForgotPasswordInput);
var ConfirmForgotPasswordSuccess = class {
};
__decorateClass([
  Field40(() => String, { description: "The username as it was given." })
], ConfirmForgotPasswordSuccess.prototype, "username", 2);
ConfirmForgotPasswordSuccess = __decorateClass([
  ObjectType37({ description: "The new password is set." })
], ConfirmForgotPasswordSuccess);
var confirmForgotPassword = defineOperation({
  on: "Mutation",
  description: "Sets a new password with the code that `forgotPassword` sent.",
  input: ConfirmForgotPasswordInput,
  success: ConfirmForgotPasswordSuccess,
  command: ConfirmForgotPasswordCommand,
  request: ({ username: username2, confirmationCode, newPassword, clientMetadata }, { cognito }) => ({
    ClientId: cognito.clientId,
    Username: username2,
    ConfirmationCode: confirmationCode,
    Password: newPassword,
    ClientMetadata: metadataOf(clientMetadata)
  }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: anyone2,
  spends: { code: namedUser, provesOwner: true },
  conceals: { as: "code" }
});

// src/resolvers/password/forgotPassword.ts
import { ForgotPasswordCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field41, InputType as InputType36, ObjectType as ObjectType38 } from "type-graphql";
var ForgotPasswordInput = class {
};
__decorateClass([
  TextField("username", "The username, or an alias where the pool allows it.")
], ForgotPasswordInput.prototype, "username", 2);
__decorateClass([
  ClientMetadataField
], ForgotPasswordInput.prototype, "clientMetadata", 2);
ForgotPasswordInput = __decorateClass([
  InputType36({ description: "What `forgotPassword` takes." })
], ForgotPasswordInput);
var ForgotPasswordSuccess = class {
};
__decorateClass([
  Field41(() => CodeDelivery, { nullable: true, description: "Where such a code goes, as far as the given name tells: null for a name that is no address. Callers with `users:read` see where it went." })
], ForgotPasswordSuccess.prototype, "codeDelivery", 2);
ForgotPasswordSuccess = __decorateClass([
  ObjectType38({ description: "A code was sent, if there is such an account and it can receive one." })
], ForgotPasswordSuccess);
var forgotPassword = defineOperation({
  on: "Mutation",
  description: "Sends a code with which `confirmForgotPassword` sets a new password.",
  input: ForgotPasswordInput,
  success: ForgotPasswordSuccess,
  command: ForgotPasswordCommand,
  request: ({ username: username2, clientMetadata }, { cognito }) => ({ ClientId: cognito.clientId, Username: username2, ClientMetadata: metadataOf(clientMetadata) }),
  result: ({ CodeDeliveryDetails }) => ({ codeDelivery: codeDeliveryOf(CodeDeliveryDetails) }),
  allow: anyone2,
  spends: { message: namedUser },
  conceals: { as: "message", success: ({ username: username2 }) => ({ codeDelivery: deliveryByName(username2) }) }
});

// src/resolvers/password/resetUserPassword.ts
import { AdminResetUserPasswordCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field42, InputType as InputType37, ObjectType as ObjectType39 } from "type-graphql";
var ResetUserPasswordInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], ResetUserPasswordInput.prototype, "username", 2);
__decorateClass([
  ClientMetadataField
], ResetUserPasswordInput.prototype, "clientMetadata", 2);
ResetUserPasswordInput = __decorateClass([
  InputType37({ description: "What `resetUserPassword` takes." })
], ResetUserPasswordInput);
var ResetUserPasswordSuccess = class {
};
__decorateClass([
  Field42(() => String, { description: "The username of the user." })
], ResetUserPasswordSuccess.prototype, "username", 2);
ResetUserPasswordSuccess = __decorateClass([
  ObjectType39({ description: "The password is void and the user was sent a code for `confirmForgotPassword`." })
], ResetUserPasswordSuccess);
var resetUserPassword = defineOperation({
  on: "Mutation",
  description: "Voids a user's password and sends a code with which `confirmForgotPassword` sets a new one.",
  input: ResetUserPasswordInput,
  success: ResetUserPasswordSuccess,
  command: AdminResetUserPasswordCommand,
  request: ({ username: username2, clientMetadata }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2, ClientMetadata: metadataOf(clientMetadata) }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("passwords:write")
});

// src/resolvers/password/setUserPassword.ts
import { AdminSetUserPasswordCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field43, InputType as InputType38, ObjectType as ObjectType40 } from "type-graphql";
var SetUserPasswordInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], SetUserPasswordInput.prototype, "username", 2);
__decorateClass([
  TextField("newPassword", "The new password.")
], SetUserPasswordInput.prototype, "password", 2);
__decorateClass([
  Field43(() => Boolean, { defaultValue: false, description: "False: the user must choose another one at the next sign-in." })
], SetUserPasswordInput.prototype, "permanent", 2);
SetUserPasswordInput = __decorateClass([
  InputType38({ description: "What `setUserPassword` takes." })
], SetUserPasswordInput);
var SetUserPasswordSuccess = class {
};
__decorateClass([
  Field43(() => String, { description: "The username of the user." })
], SetUserPasswordSuccess.prototype, "username", 2);
SetUserPasswordSuccess = __decorateClass([
  ObjectType40({ description: "The password is set." })
], SetUserPasswordSuccess);
var setUserPassword = defineOperation({
  on: "Mutation",
  description: "Sets a user's password, for good or until the next sign-in.",
  input: SetUserPasswordInput,
  success: SetUserPasswordSuccess,
  command: AdminSetUserPasswordCommand,
  request: ({ username: username2, password: password4, permanent }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2, Password: password4, Permanent: permanent }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("passwords:write")
});

// src/resolvers/risk/giveAuthEventFeedback.ts
import { UpdateAuthEventFeedbackCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field46, ID as ID13, InputType as InputType39, ObjectType as ObjectType43 } from "type-graphql";

// src/schema/authEvent.ts
import { Field as Field45, ID as ID12, ObjectType as ObjectType42 } from "type-graphql";

// src/schema/session.ts
import { Field as Field44, ID as ID11, ObjectType as ObjectType41 } from "type-graphql";
var SessionType = enumOf("SessionType", { TOKEN: "The tokens of one sign-in of an app.", SSO: "Single sign-on in a browser." }, "What a session is made of.");
var RevokeAssociatedSessions = enumOf(
  "RevokeAssociatedSessions",
  {
    NONE: "End this session only.",
    LINKED: "End the sessions that are linked to it too: the single sign-on that a sign-in came through, or the sign-ins that came through a single sign-on."
  },
  "What becomes of linked sessions."
);
var Location = class {
};
__decorateClass([
  Field44(() => String, { nullable: true, description: "The city." })
], Location.prototype, "city", 2);
__decorateClass([
  Field44(() => String, { nullable: true, description: "The country, by its English name." })
], Location.prototype, "country", 2);
Location = __decorateClass([
  ObjectType41({ description: "Where on earth somebody was, as far as the IP address tells." })
], Location);
var Session = class {
};
__decorateClass([
  Field44(() => ID11, { description: "Names the session; it is no credential." })
], Session.prototype, "id", 2);
__decorateClass([
  Field44(() => SessionType, { nullable: true, description: "What the session is made of." })
], Session.prototype, "type", 2);
__decorateClass([
  Field44(() => String, { nullable: true, description: "The app client that the user signed in to." })
], Session.prototype, "clientId", 2);
__decorateClass([
  Field44(() => DateTime, { nullable: true, description: "When the user signed in." })
], Session.prototype, "createdAt", 2);
__decorateClass([
  Field44(() => DateTime, { nullable: true, description: "When the session was last used: its tokens refreshed, for example." })
], Session.prototype, "lastActiveAt", 2);
__decorateClass([
  Field44(() => String, { nullable: true, description: "The operating system and the browser or app, as its user agent tells." })
], Session.prototype, "device", 2);
__decorateClass([
  Field44(() => String, { nullable: true, description: "The IP address of the latest use." })
], Session.prototype, "ipAddress", 2);
__decorateClass([
  Field44(() => Location, { nullable: true, description: "Where the latest use came from." })
], Session.prototype, "location", 2);
__decorateClass([
  Field44(() => ID11, { nullable: true, description: "The single sign-on that this sign-in came through." })
], Session.prototype, "originSessionId", 2);
__decorateClass([
  Field44(() => Boolean, { description: "Whether it is the session of the access token that asks. False when an administrator asks." })
], Session.prototype, "current", 2);
Session = __decorateClass([
  ObjectType41({ description: "A sign-in that still counts." })
], Session);
var SessionConnection = class {
};
SessionConnection = __decorateClass([
  ConnectionOf(Session)
], SessionConnection);

// src/schema/authEvent.ts
var AuthEventType = enumOf(
  "AuthEventType",
  { SignIn: "A sign-in.", SignUp: "A sign-up.", ForgotPassword: "A forgotten password.", PasswordChange: "A change of the password.", ResendCode: "A code sent again." },
  "What somebody tried."
);
var AuthEventResponse = enumOf("AuthEventResponse", { Pass: "It succeeded.", Fail: "It failed.", InProgress: "It was begun and not finished." }, "How it ended.");
var RiskDecision = enumOf("RiskDecision", { NoRisk: "Nothing is unusual.", AccountTakeover: "It may be somebody else.", Block: "It was blocked." }, "Threat protection's decision.");
var RiskLevel = enumOf("RiskLevel", { Low: "Low.", Medium: "Medium.", High: "High." }, "How high the risk is.");
var FeedbackValue = enumOf("FeedbackValue", { Valid: "It was the user.", Invalid: "It was somebody else." }, "Whose doing an event was.");
var AuthEventChallengeName = enumOf("AuthEventChallengeName", { Password: "The password.", Mfa: "A second factor." }, "What was asked for.");
var AuthEventChallengeResponse = enumOf("AuthEventChallengeResponse", { Success: "It was right.", Failure: "It was wrong." }, "How the answer was.");
var AuthEventChallenge = class {
};
__decorateClass([
  Field45(() => AuthEventChallengeName, { nullable: true, description: "What was asked for." })
], AuthEventChallenge.prototype, "name", 2);
__decorateClass([
  Field45(() => AuthEventChallengeResponse, { nullable: true, description: "How the answer was." })
], AuthEventChallenge.prototype, "response", 2);
AuthEventChallenge = __decorateClass([
  ObjectType42({ description: "A question of the sign-in and how it was answered." })
], AuthEventChallenge);
var AuthEventFeedback = class {
};
__decorateClass([
  Field45(() => FeedbackValue, { nullable: true, description: "Whose doing it was." })
], AuthEventFeedback.prototype, "value", 2);
__decorateClass([
  Field45(() => String, { description: "Who said so: `Admin` or `User`." })
], AuthEventFeedback.prototype, "provider", 2);
__decorateClass([
  Field45(() => DateTime, { nullable: true, description: "When it was said." })
], AuthEventFeedback.prototype, "givenAt", 2);
AuthEventFeedback = __decorateClass([
  ObjectType42({ description: "What somebody has said of an event." })
], AuthEventFeedback);
var AuthEvent = class {
};
__decorateClass([
  Field45(() => ID12, { description: "Names the event." })
], AuthEvent.prototype, "id", 2);
__decorateClass([
  Field45(() => AuthEventType, { nullable: true, description: "What was tried." })
], AuthEvent.prototype, "type", 2);
__decorateClass([
  Field45(() => DateTime, { nullable: true, description: "When it was tried." })
], AuthEvent.prototype, "createdAt", 2);
__decorateClass([
  Field45(() => AuthEventResponse, { nullable: true, description: "How it ended." })
], AuthEvent.prototype, "response", 2);
__decorateClass([
  Field45(() => RiskDecision, { nullable: true, description: "Threat protection's decision." })
], AuthEvent.prototype, "riskDecision", 2);
__decorateClass([
  Field45(() => RiskLevel, { nullable: true, description: "How high the risk was; null when there was none." })
], AuthEvent.prototype, "riskLevel", 2);
__decorateClass([
  Field45(() => Boolean, { nullable: true, description: "Whether the password is known from a leak." })
], AuthEvent.prototype, "compromisedCredentialsDetected", 2);
__decorateClass([
  Field45(() => [AuthEventChallenge], { description: "What was asked for and how it was answered." })
], AuthEvent.prototype, "challenges", 2);
__decorateClass([
  Field45(() => String, { nullable: true, description: "The IP address that it came from." })
], AuthEvent.prototype, "ipAddress", 2);
__decorateClass([
  Field45(() => String, { nullable: true, description: "The device that it came from." })
], AuthEvent.prototype, "device", 2);
__decorateClass([
  Field45(() => String, { nullable: true, description: "The time zone that it came from." })
], AuthEvent.prototype, "timezone", 2);
__decorateClass([
  Field45(() => Location, { nullable: true, description: "Where it came from." })
], AuthEvent.prototype, "location", 2);
__decorateClass([
  Field45(() => AuthEventFeedback, { nullable: true, description: "What somebody has said of it." })
], AuthEvent.prototype, "feedback", 2);
AuthEvent = __decorateClass([
  ObjectType42({ description: "Something that was tried with an account, as threat protection has recorded it." })
], AuthEvent);
var AuthEventConnection = class {
};
AuthEventConnection = __decorateClass([
  ConnectionOf(AuthEvent)
], AuthEventConnection);

// src/resolvers/risk/giveAuthEventFeedback.ts
var GiveAuthEventFeedbackInput = class {
};
__decorateClass([
  TextField("username", "The username of the user who was notified.")
], GiveAuthEventFeedbackInput.prototype, "username", 2);
__decorateClass([
  TextField("eventId", "The event that the notification is about.")
], GiveAuthEventFeedbackInput.prototype, "eventId", 2);
__decorateClass([
  TextField("token", "The token of the notification; the only proof.")
], GiveAuthEventFeedbackInput.prototype, "feedbackToken", 2);
__decorateClass([
  Field46(() => FeedbackValue, { description: "Whose doing it was." })
], GiveAuthEventFeedbackInput.prototype, "feedback", 2);
GiveAuthEventFeedbackInput = __decorateClass([
  InputType39({ description: "What `giveAuthEventFeedback` takes: what the link of the notification holds." })
], GiveAuthEventFeedbackInput);
var GiveAuthEventFeedbackSuccess = class {
};
__decorateClass([
  Field46(() => ID13, { description: "The `id` of the event." })
], GiveAuthEventFeedbackSuccess.prototype, "eventId", 2);
GiveAuthEventFeedbackSuccess = __decorateClass([
  ObjectType43({ description: "The feedback is recorded; threat protection learns from it." })
], GiveAuthEventFeedbackSuccess);
var giveAuthEventFeedback = defineOperation({
  on: "Mutation",
  description: "Says whether an event was one's own doing, with the token of the notification about it.",
  input: GiveAuthEventFeedbackInput,
  success: GiveAuthEventFeedbackSuccess,
  command: UpdateAuthEventFeedbackCommand,
  request: ({ username: username2, eventId, feedbackToken: feedbackToken2, feedback }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username2,
    EventId: eventId,
    FeedbackToken: feedbackToken2,
    FeedbackValue: feedback
  }),
  result: (_output, { eventId }) => ({ eventId }),
  allow: anyone2,
  spends: { code: namedUser },
  conceals: { as: "feedback" }
});

// src/resolvers/risk/setAuthEventFeedback.ts
import { AdminUpdateAuthEventFeedbackCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field47, ID as ID14, InputType as InputType40, ObjectType as ObjectType44 } from "type-graphql";
var SetAuthEventFeedbackInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], SetAuthEventFeedbackInput.prototype, "username", 2);
__decorateClass([
  TextField("eventId", "The `id` of the event.")
], SetAuthEventFeedbackInput.prototype, "eventId", 2);
__decorateClass([
  Field47(() => FeedbackValue, { description: "Whose doing it was." })
], SetAuthEventFeedbackInput.prototype, "feedback", 2);
SetAuthEventFeedbackInput = __decorateClass([
  InputType40({ description: "What `setAuthEventFeedback` takes." })
], SetAuthEventFeedbackInput);
var SetAuthEventFeedbackSuccess = class {
};
__decorateClass([
  Field47(() => ID14, { description: "The `id` of the event." })
], SetAuthEventFeedbackSuccess.prototype, "eventId", 2);
SetAuthEventFeedbackSuccess = __decorateClass([
  ObjectType44({ description: "The feedback is recorded; threat protection learns from it." })
], SetAuthEventFeedbackSuccess);
var setAuthEventFeedback = defineOperation({
  on: "Mutation",
  description: "Says whether an event was a user's own doing.",
  input: SetAuthEventFeedbackInput,
  success: SetAuthEventFeedbackSuccess,
  command: AdminUpdateAuthEventFeedbackCommand,
  request: ({ username: username2, eventId, feedback }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2, EventId: eventId, FeedbackValue: feedback }),
  result: (_output, { eventId }) => ({ eventId }),
  allow: permission("risk:write")
});

// src/resolvers/risk/userAuthEvents.ts
import { AdminListUserAuthEventsCommand } from "@aws-sdk/client-cognito-identity-provider";

// src/resolvers/risk/authEventOf.ts
function authEventOf(cognito) {
  const { EventRisk: risk = {}, EventContextData: context = {}, EventFeedback: feedback, ChallengeResponses: challenges3 = [] } = cognito;
  return Object.assign(new AuthEvent(), {
    id: cognito.EventId ?? "",
    type: cognito.EventType ?? null,
    createdAt: cognito.CreationDate ?? null,
    response: cognito.EventResponse ?? null,
    riskDecision: risk.RiskDecision ?? null,
    riskLevel: risk.RiskLevel ?? null,
    compromisedCredentialsDetected: risk.CompromisedCredentialsDetected ?? null,
    challenges: challenges3.map(({ ChallengeName: name2 = null, ChallengeResponse: response = null }) => ({ name: name2, response })),
    ipAddress: context.IpAddress ?? null,
    device: context.DeviceName ?? null,
    timezone: context.Timezone ?? null,
    location: context.City || context.Country ? { city: context.City ?? null, country: context.Country ?? null } : null,
    feedback: feedback ? feedbackOf(feedback) : null
  });
}
function feedbackOf({ FeedbackValue: FeedbackValue2, Provider, FeedbackDate }) {
  return { value: FeedbackValue2 ?? null, provider: Provider ?? "", givenAt: FeedbackDate ?? null };
}

// src/resolvers/risk/userAuthEvents.ts
var userAuthEvents = defineEdge({
  of: User,
  description: "What was tried with the account, as threat protection has recorded it, newest first, page by page.",
  input: PageArgs,
  success: AuthEventConnection,
  commands: [AdminListUserAuthEventsCommand],
  run: ({ username: username2 }, args, { cognito: { userPoolId }, loaders }) => {
    const read5 = async (MaxResults, NextToken) => {
      const output = await loaders.read(AdminListUserAuthEventsCommand, { UserPoolId: userPoolId, Username: username2, MaxResults, NextToken });
      return { items: output.AuthEvents, next: output.NextToken };
    };
    return readPage({ of: ["AdminListUserAuthEvents", userPoolId, username2], read: read5, nodeOf: authEventOf }, args);
  },
  allow: permission("risk:read")
});

// src/resolvers/session/revokeMySession.ts
import { RevokeUserSessionCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field48, ID as ID15, InputType as InputType41, ObjectType as ObjectType45 } from "type-graphql";
var RevokeMySessionInput = class {
};
__decorateClass([
  TextField("sessionId", "The `id` of the session; any but that of the access token itself, which `signOut` and `revokeToken` end.")
], RevokeMySessionInput.prototype, "sessionId", 2);
__decorateClass([
  Field48(() => RevokeAssociatedSessions, { nullable: true, description: "Whether linked sessions end too. Left out, they go on." })
], RevokeMySessionInput.prototype, "associatedSessions", 2);
__decorateClass([
  TokenField
], RevokeMySessionInput.prototype, "token", 2);
RevokeMySessionInput = __decorateClass([
  InputType41({ description: "What `revokeMySession` takes." })
], RevokeMySessionInput);
var RevokeMySessionSuccess = class {
};
__decorateClass([
  Field48(() => ID15, { description: "The `id` of the session." })
], RevokeMySessionSuccess.prototype, "sessionId", 2);
RevokeMySessionSuccess = __decorateClass([
  ObjectType45({ description: "The session is ended." })
], RevokeMySessionSuccess);
var revokeMySession = defineOperation({
  on: "Mutation",
  description: "Ends another session of the bearer: the sign-in on a lost phone, for example.",
  input: RevokeMySessionInput,
  success: RevokeMySessionSuccess,
  command: RevokeUserSessionCommand,
  request: ({ sessionId, associatedSessions }, { accessToken }) => ({ AccessToken: accessToken, SessionId: sessionId, RevokeAssociatedSessions: associatedSessions ?? void 0 }),
  result: (_output, { sessionId }) => ({ sessionId }),
  allow: bearer,
  endsSessionsOf: (_input, { caller }) => ({ sub: caller.sub, some: true })
});

// src/resolvers/session/revokeUserSession.ts
import { AdminRevokeUserSessionCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field49, ID as ID16, InputType as InputType42, ObjectType as ObjectType46 } from "type-graphql";
var RevokeUserSessionInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], RevokeUserSessionInput.prototype, "username", 2);
__decorateClass([
  TextField("sessionId", "The `id` of the session.")
], RevokeUserSessionInput.prototype, "sessionId", 2);
__decorateClass([
  Field49(() => RevokeAssociatedSessions, { nullable: true, description: "Whether linked sessions end too. Left out, they go on." })
], RevokeUserSessionInput.prototype, "associatedSessions", 2);
RevokeUserSessionInput = __decorateClass([
  InputType42({ description: "What `revokeUserSession` takes." })
], RevokeUserSessionInput);
var RevokeUserSessionSuccess = class {
};
__decorateClass([
  Field49(() => String, { description: "The username of the user." })
], RevokeUserSessionSuccess.prototype, "username", 2);
__decorateClass([
  Field49(() => ID16, { description: "The `id` of the session." })
], RevokeUserSessionSuccess.prototype, "sessionId", 2);
RevokeUserSessionSuccess = __decorateClass([
  ObjectType46({ description: "The session is ended." })
], RevokeUserSessionSuccess);
var revokeUserSession = defineOperation({
  on: "Mutation",
  description: "Ends one session of a user; the others go on.",
  input: RevokeUserSessionInput,
  success: RevokeUserSessionSuccess,
  command: AdminRevokeUserSessionCommand,
  request: ({ username: username2, sessionId, associatedSessions }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: username2,
    SessionId: sessionId,
    RevokeAssociatedSessions: associatedSessions ?? void 0
  }),
  result: (_output, { username: username2, sessionId }) => ({ username: username2, sessionId }),
  allow: permission("sessions:write"),
  endsSessionsOf: ({ username: username2 }) => ({ username: username2, some: true })
});

// src/resolvers/session/userSessions.ts
import { AdminListUserSessionsCommand, ListUserSessionsCommand } from "@aws-sdk/client-cognito-identity-provider";

// src/resolvers/session/sessionOf.ts
function sessionOf(cognito) {
  const { LastLocation: location } = cognito;
  return Object.assign(new Session(), {
    id: cognito.SessionId ?? "",
    type: cognito.SessionType ?? null,
    clientId: cognito.ClientId ?? null,
    createdAt: cognito.CreateDate ?? null,
    lastActiveAt: cognito.LastActiveDate ?? null,
    device: cognito.DeviceType ?? null,
    ipAddress: cognito.LastIPAddress ?? null,
    location: location ? { city: location.City ?? null, country: location.Country ?? null } : null,
    originSessionId: cognito.OriginSessionId ?? null,
    current: cognito.IsCurrentSession ?? false
  });
}

// src/resolvers/session/userSessions.ts
var userSessions = defineOwnEdge({
  description: "The sign-ins of the user that still count, page by page.",
  input: PageArgs,
  success: SessionConnection,
  own: ListUserSessionsCommand,
  twin: AdminListUserSessionsCommand,
  permission: "sessions:read",
  run: ({ of, read: read5 }, args) => {
    const readMore = async (_limit, NextToken) => {
      const output = await read5({ NextToken });
      return { items: output.Sessions, next: output.NextToken };
    };
    return readPage({ of, read: readMore, nodeOf: sessionOf }, args);
  }
});

// src/resolvers/signIn/authenticate.ts
import { AdminInitiateAuthCommand as AdminInitiateAuthCommand2, InitiateAuthCommand as InitiateAuthCommand2 } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field52, InputType as InputType43 } from "type-graphql";

// src/schema/challenge.ts
import { Field as Field50, InterfaceType as InterfaceType2, ObjectType as ObjectType47 } from "type-graphql";
var FirstFactor = enumOf(
  "FirstFactor",
  {
    PASSWORD: "The password.",
    PASSWORD_SRP: "The password, proved by the Secure Remote Password protocol: it never leaves the client.",
    EMAIL_OTP: "A code by e-mail.",
    SMS_OTP: "A code by text message.",
    WEB_AUTHN: "A passkey."
  },
  "A first factor of a choice-based sign-in."
);
var Challenge = class {
};
__decorateClass([
  Field50(() => String, { description: "Names this step of the sign-in. Valid once and for minutes only; hand it back with the answer." })
], Challenge.prototype, "session", 2);
__decorateClass([
  Field50(() => String, { description: "The username to hand back with the answer." })
], Challenge.prototype, "username", 2);
Challenge = __decorateClass([
  InterfaceType2("Challenge", {
    description: "Something that Cognito asks for before it signs the user in. Answer with `respondToChallenge`.",
    resolveType: (value) => value.constructor.name
  })
], Challenge);
var ChallengeParameter = class {
};
__decorateClass([
  Field50(() => String, { description: "The name, as the trigger gave it." })
], ChallengeParameter.prototype, "name", 2);
__decorateClass([
  Field50(() => String, { description: "The value." })
], ChallengeParameter.prototype, "value", 2);
ChallengeParameter = __decorateClass([
  ObjectType47({ description: "A parameter of a custom challenge." })
], ChallengeParameter);
var NewPasswordRequiredChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => [String], { description: "Attributes that the pool requires, by Cognito's names, such as `name` or `custom:plan`." })
], NewPasswordRequiredChallenge.prototype, "requiredAttributes", 2);
__decorateClass([
  Field50(() => [String], { description: "Those of them that have no value yet and must be given with the new password." })
], NewPasswordRequiredChallenge.prototype, "missingAttributes", 2);
NewPasswordRequiredChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "The user was invited with a temporary password and must choose a new one. Answer `newPasswordRequired`." })
], NewPasswordRequiredChallenge);
var CodeChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => CodeDelivery, { nullable: true, description: "Where the code was sent." })
], CodeChallenge.prototype, "codeDelivery", 2);
CodeChallenge = __decorateClass([
  ObjectType47()
], CodeChallenge);
var SmsMfaChallenge = class extends CodeChallenge {
};
SmsMfaChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "A code was sent by text message, as a second factor. Answer `smsMfa`." })
], SmsMfaChallenge);
var EmailOtpChallenge = class extends CodeChallenge {
};
EmailOtpChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "A code was sent by e-mail. Answer `emailOtp`." })
], EmailOtpChallenge);
var SmsOtpChallenge = class extends CodeChallenge {
};
SmsOtpChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "A code was sent by text message, as a first factor. Answer `smsOtp`." })
], SmsOtpChallenge);
var SoftwareTokenMfaChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => String, { nullable: true, description: "The name that the user gave to the app." })
], SoftwareTokenMfaChallenge.prototype, "deviceName", 2);
SoftwareTokenMfaChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "A code of the authenticator app is wanted. Answer `softwareTokenMfa`." })
], SoftwareTokenMfaChallenge);
var SelectMfaTypeChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => [MfaMethod], { description: "What the user can choose from." })
], SelectMfaTypeChallenge.prototype, "mfaMethods", 2);
SelectMfaTypeChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "The user must choose a second factor. Answer `selectMfaType`." })
], SelectMfaTypeChallenge);
var MfaSetupChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => [MfaMethod], { description: "What can be set up." })
], MfaSetupChallenge.prototype, "mfaMethods", 2);
MfaSetupChallenge = __decorateClass([
  ObjectType47({
    implements: Challenge,
    description: "The user must set up a second factor: `associateSoftwareToken` and `verifySoftwareToken` with this session, then answer `mfaSetup` with the session that they give."
  })
], MfaSetupChallenge);
var SelectChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => [FirstFactor], { description: "What the user can choose from." })
], SelectChallenge.prototype, "firstFactors", 2);
SelectChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "The user must choose a first factor. Answer `selectChallenge`." })
], SelectChallenge);
var PasswordChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => [FirstFactor], { description: "What the user could choose instead." })
], PasswordChallenge.prototype, "firstFactors", 2);
PasswordChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "The password is wanted. Answer `password`." })
], PasswordChallenge);
var SrpChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => String, { description: "The server's public value B, in hexadecimal." })
], SrpChallenge.prototype, "srpB", 2);
__decorateClass([
  Field50(() => String, { description: "The salt, in hexadecimal." })
], SrpChallenge.prototype, "salt", 2);
__decorateClass([
  Field50(() => String, { description: "To hand back with the answer, and to sign." })
], SrpChallenge.prototype, "secretBlock", 2);
SrpChallenge = __decorateClass([
  ObjectType47()
], SrpChallenge);
var PasswordVerifierChallenge = class extends SrpChallenge {
};
__decorateClass([
  Field50(() => String, { description: "The name to sign with; it may differ from the one that the user typed." })
], PasswordVerifierChallenge.prototype, "userIdForSrp", 2);
PasswordVerifierChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "The second leg of a sign-in by the Secure Remote Password protocol. Answer `passwordVerifier`." })
], PasswordVerifierChallenge);
var DeviceSrpChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => String, { nullable: true, description: "The device that must prove itself." })
], DeviceSrpChallenge.prototype, "deviceKey", 2);
DeviceSrpChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "A remembered device must prove itself. Answer `deviceSrp`." })
], DeviceSrpChallenge);
var DevicePasswordVerifierChallenge = class extends SrpChallenge {
};
__decorateClass([
  Field50(() => String, { nullable: true, description: "The device that must prove itself." })
], DevicePasswordVerifierChallenge.prototype, "deviceKey", 2);
DevicePasswordVerifierChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "The second leg of a device's proof. Answer `devicePasswordVerifier`." })
], DevicePasswordVerifierChallenge);
var WebAuthnChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => PasskeyRequestOptions, { description: "What the passkey must sign." })
], WebAuthnChallenge.prototype, "options", 2);
__decorateClass([
  Field50(() => String, { description: "The same as JSON, for `PublicKeyCredential.parseRequestOptionsFromJSON`." })
], WebAuthnChallenge.prototype, "optionsJson", 2);
WebAuthnChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "A passkey is wanted: hand the options to `navigator.credentials.get` and answer `webAuthn`." })
], WebAuthnChallenge);
var CustomChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => [ChallengeParameter], { description: "What the trigger says of it." })
], CustomChallenge.prototype, "parameters", 2);
CustomChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "A challenge that the pool's own triggers made. Answer `custom`." })
], CustomChallenge);
var UnknownChallenge = class extends Challenge {
};
__decorateClass([
  Field50(() => String, { description: "Cognito's name of the challenge." })
], UnknownChallenge.prototype, "name", 2);
UnknownChallenge = __decorateClass([
  ObjectType47({ implements: Challenge, description: "A challenge that this version of the gateway has no type for." })
], UnknownChallenge);

// src/resolvers/signIn/sentCodes.ts
var sent = { EMAIL_OTP: true, SMS_OTP: true, SMS_MFA: true };
var sendsCode = (factor) => Boolean(factor && sent[factor]);

// src/schema/tokens.ts
import { Field as Field51, Int as Int7, ObjectType as ObjectType48 } from "type-graphql";
var NewDevice = class {
};
__decorateClass([
  Field51(() => String, { description: "Names the device." })
], NewDevice.prototype, "deviceKey", 2);
__decorateClass([
  Field51(() => String, { description: "Part of the proof that the device makes at later sign-ins." })
], NewDevice.prototype, "deviceGroupKey", 2);
NewDevice = __decorateClass([
  ObjectType48({ description: "A device that Cognito offers to remember." })
], NewDevice);
var AuthenticationTokens = class {
};
__decorateClass([
  Field51(() => String, { description: "Proves the sign-in: `Authorization: Bearer <accessToken>`." })
], AuthenticationTokens.prototype, "accessToken", 2);
__decorateClass([
  Field51(() => String, { nullable: true, description: "Tells the app who the user is (OpenID Connect)." })
], AuthenticationTokens.prototype, "idToken", 2);
__decorateClass([
  Field51(() => String, { nullable: true, description: "Gets new tokens through `refreshTokens`. Null when the old one stays valid." })
], AuthenticationTokens.prototype, "refreshToken", 2);
__decorateClass([
  Field51(() => String, { description: "Always `Bearer`." })
], AuthenticationTokens.prototype, "tokenType", 2);
__decorateClass([
  Field51(() => Int7, { description: "How long the access token is valid, in seconds." })
], AuthenticationTokens.prototype, "expiresInSeconds", 2);
__decorateClass([
  Field51(() => NewDevice, { nullable: true, description: "The device of this sign-in, when the pool remembers devices and this one is new." })
], AuthenticationTokens.prototype, "newDevice", 2);
AuthenticationTokens = __decorateClass([
  ObjectType48({ description: "The tokens of a user who is signed in." })
], AuthenticationTokens);

// src/resolvers/signIn/challenges.ts
var row2 = (facts) => facts;
var challenges = {
  NEW_PASSWORD_REQUIRED: row2({
    type: NewPasswordRequiredChallenge,
    read: (parameters) => {
      const required3 = parseList2(parameters.requiredAttributes).map((name2) => name2.replace(/^userAttributes\./, ""));
      const present = presentAttributes(parameters);
      return { requiredAttributes: required3, missingAttributes: required3.filter((name2) => !present.includes(name2)) };
    },
    field: "newPasswordRequired",
    responses: ({ newPassword, attributes: attributes3 }, { attributes: present = [] }) => {
      const missing = (attributeListOf(attributes3) ?? []).filter(({ Name = "" }) => !present.includes(Name));
      return { NEW_PASSWORD: newPassword, ...Object.fromEntries(missing.map(({ Name = "", Value = "" }) => [`userAttributes.${Name}`, Value])) };
    }
  }),
  SMS_MFA: row2({ type: SmsMfaChallenge, read: (parameters) => ({ codeDelivery: deliveryOf(parameters) }), field: "smsMfa", responses: ({ code }) => ({ SMS_MFA_CODE: code }) }),
  SOFTWARE_TOKEN_MFA: row2({
    type: SoftwareTokenMfaChallenge,
    read: ({ FRIENDLY_DEVICE_NAME = null }) => ({ deviceName: FRIENDLY_DEVICE_NAME }),
    field: "softwareTokenMfa",
    responses: ({ code }) => ({ SOFTWARE_TOKEN_MFA_CODE: code })
  }),
  EMAIL_OTP: row2({ type: EmailOtpChallenge, read: (parameters) => ({ codeDelivery: deliveryOf(parameters) }), field: "emailOtp", responses: ({ code }) => ({ EMAIL_OTP_CODE: code }) }),
  SMS_OTP: row2({ type: SmsOtpChallenge, read: (parameters) => ({ codeDelivery: deliveryOf(parameters) }), field: "smsOtp", responses: ({ code }) => ({ SMS_OTP_CODE: code }) }),
  SELECT_MFA_TYPE: row2({
    type: SelectMfaTypeChallenge,
    read: ({ MFAS_CAN_CHOOSE }) => ({ mfaMethods: mfaMethods(MFAS_CAN_CHOOSE) }),
    field: "selectMfaType",
    responses: ({ mfaMethod }) => ({ ANSWER: mfaMethod })
  }),
  MFA_SETUP: row2({ type: MfaSetupChallenge, read: ({ MFAS_CAN_SETUP }) => ({ mfaMethods: mfaMethods(MFAS_CAN_SETUP) }), field: "mfaSetup", responses: () => ({}) }),
  SELECT_CHALLENGE: row2({
    type: SelectChallenge,
    read: (_parameters, available) => ({ firstFactors: firstFactors(available) }),
    field: "selectChallenge",
    responses: ({ firstFactor, password: password4, srpA }) => ({ ANSWER: firstFactor, PASSWORD: password4, SRP_A: srpA })
  }),
  PASSWORD: row2({ type: PasswordChallenge, read: (_parameters, available) => ({ firstFactors: firstFactors(available) }), field: "password", responses: ({ password: password4 }) => ({ PASSWORD: password4 }) }),
  PASSWORD_VERIFIER: row2({
    type: PasswordVerifierChallenge,
    read: (parameters) => ({ ...srpOf(parameters), userIdForSrp: parameters.USER_ID_FOR_SRP ?? "" }),
    field: "passwordVerifier",
    responses: (answer4) => srpResponses(answer4)
  }),
  WEB_AUTHN: row2({
    type: WebAuthnChallenge,
    read: ({ CREDENTIAL_REQUEST_OPTIONS = "{}" }) => ({ options: requestOptions(CREDENTIAL_REQUEST_OPTIONS), optionsJson: CREDENTIAL_REQUEST_OPTIONS }),
    field: "webAuthn",
    responses: ({ credentialJson }) => ({ CREDENTIAL: credentialJson })
  }),
  CUSTOM_CHALLENGE: row2({
    type: CustomChallenge,
    read: (parameters) => ({ parameters: Object.entries(parameters).map(([name2, value]) => ({ name: name2, value })) }),
    field: "custom",
    responses: ({ answer: answer4 }) => ({ ANSWER: answer4 })
  }),
  DEVICE_SRP_AUTH: row2({ type: DeviceSrpChallenge, read: ({ DEVICE_KEY = null }) => ({ deviceKey: DEVICE_KEY }), field: "deviceSrp", responses: ({ srpA }) => ({ SRP_A: srpA }) }),
  DEVICE_PASSWORD_VERIFIER: row2({
    type: DevicePasswordVerifierChallenge,
    read: (parameters) => ({ ...srpOf(parameters), deviceKey: parameters.DEVICE_KEY ?? null }),
    field: "devicePasswordVerifier",
    responses: (answer4) => srpResponses(answer4)
  })
};
function presentAttributes({ userAttributes = "{}" }) {
  const present = JSON.parse(userAttributes);
  return Object.keys(present).filter((name2) => present[name2]);
}
function parseList2(json2 = "[]") {
  return JSON.parse(json2);
}
function mfaMethods(json2) {
  return parseList2(json2).filter((name2) => Object.hasOwn(MfaMethod, name2));
}
function firstFactors(available) {
  return available.filter((name2) => Object.hasOwn(FirstFactor, name2));
}
function deliveryOf({ CODE_DELIVERY_DESTINATION: destination, CODE_DELIVERY_DELIVERY_MEDIUM: medium }) {
  return { destination: destination ?? null, deliveryMedium: medium === "SMS" || medium === "EMAIL" ? medium : null, attributeName: null };
}
function srpOf({ SRP_B: srpB = "", SALT: salt = "", SECRET_BLOCK: secretBlock = "" }) {
  return { srpB, salt, secretBlock };
}
function srpResponses({ passwordClaimSignature, secretBlock, timestamp }) {
  return { PASSWORD_CLAIM_SIGNATURE: passwordClaimSignature, PASSWORD_CLAIM_SECRET_BLOCK: secretBlock, TIMESTAMP: timestamp };
}
function requestOptions(json2) {
  const { challenge = "", rpId = null, timeout: timeout2 = null, userVerification = null, allowCredentials = [] } = JSON.parse(json2);
  return { challenge, rpId, timeoutMilliseconds: timeout2, userVerification, allowCredentials: allowCredentials.map(({ transports = [], ...rest }) => ({ ...rest, transports })) };
}

// src/resolvers/signIn/signInResult.ts
var rows2 = challenges;
var signInSuccess = [AuthenticationTokens, ...Object.values(rows2).map(({ type }) => type), UnknownChallenge];
function signInResult(output, who, call2) {
  const { AuthenticationResult, ChallengeName = "", ChallengeParameters = {}, AvailableChallenges = [] } = output;
  if (AuthenticationResult) return tokensOf(AuthenticationResult);
  const known2 = Object.hasOwn(rows2, ChallengeName) ? rows2[ChallengeName] : void 0;
  const challenge = known2 ? Object.assign(new known2.type(), known2.read(ChallengeParameters, AvailableChallenges)) : Object.assign(new UnknownChallenge(), { name: ChallengeName });
  const note = noteOf(output, who);
  return Object.assign(challenge, { session: sealNote(note, call2), username: note.username });
}
function noteOf({ ChallengeName, ChallengeParameters = {}, Session: Session2 }, who) {
  const { USER_ID_FOR_SRP: account, USERNAME: name2, SECRET_BLOCK: block } = ChallengeParameters;
  return {
    step: ChallengeName ?? "",
    session: Session2,
    block: block === void 0 ? void 0 : digestOfBlock(block),
    typed: who.typed,
    username: account ?? name2 ?? who.username,
    canonical: account !== void 0 || name2 === void 0 && who.canonical,
    attributes: presentAttributes(ChallengeParameters)
  };
}
function tokensOf(result) {
  const { AccessToken = "", IdToken = null, RefreshToken = null, TokenType = "Bearer", ExpiresIn = 0, NewDeviceMetadata: device } = result;
  return Object.assign(new AuthenticationTokens(), {
    accessToken: AccessToken,
    idToken: IdToken,
    refreshToken: RefreshToken,
    tokenType: TokenType,
    expiresInSeconds: ExpiresIn,
    newDevice: device ? { deviceKey: device.DeviceKey ?? "", deviceGroupKey: device.DeviceGroupKey ?? "" } : null
  });
}

// src/resolvers/signIn/authenticate.ts
var AuthFlow = enumOf(
  "AuthFlow",
  {
    USER_PASSWORD_AUTH: "The username and the password. A gateway with server-side sign-in sends it as `ADMIN_USER_PASSWORD_AUTH`.",
    USER_SRP_AUTH: "The password, proved by the Secure Remote Password protocol: it never reaches the gateway.",
    USER_AUTH: "The user chooses a first factor: password, code or passkey.",
    CUSTOM_AUTH: "The pool's own challenges."
  },
  "A way to sign in. The app client must allow it."
);
var AuthenticateInput = class {
};
__decorateClass([
  TextField("username", "The username, or an alias such as the e-mail address where the pool allows it.")
], AuthenticateInput.prototype, "username", 2);
__decorateClass([
  TextField("password", "The password. Required by `USER_PASSWORD_AUTH`; `USER_AUTH` takes it with the first factor `PASSWORD`.", { nullable: true })
], AuthenticateInput.prototype, "password", 2);
__decorateClass([
  Field52(() => AuthFlow, { nullable: true, description: "Left out: `USER_PASSWORD_AUTH`." })
], AuthenticateInput.prototype, "flow", 2);
__decorateClass([
  Field52(() => FirstFactor, { nullable: true, description: "The wanted first factor of `USER_AUTH`. Left out, Cognito offers a choice." })
], AuthenticateInput.prototype, "preferredFirstFactor", 2);
__decorateClass([
  TextField("srpA", "The client's public value A, in hexadecimal. Required by `USER_SRP_AUTH`.", { nullable: true })
], AuthenticateInput.prototype, "srpA", 2);
__decorateClass([
  TextField("deviceKey", "The device of the user, if Cognito remembers it.", { nullable: true })
], AuthenticateInput.prototype, "deviceKey", 2);
__decorateClass([
  TextField("session", "The session of `confirmSignUp`: signs the new user in by `USER_AUTH` without another proof.", { nullable: true })
], AuthenticateInput.prototype, "session", 2);
__decorateClass([
  ClientMetadataField
], AuthenticateInput.prototype, "clientMetadata", 2);
AuthenticateInput = __decorateClass([
  InputType43({ description: "What `authenticate` takes." })
], AuthenticateInput);
var required2 = { USER_PASSWORD_AUTH: "password", USER_SRP_AUTH: "srpA" };
function signUpNote({ session, username: username2 }, call2) {
  return ownNote(session, [signedUp, confirmed], username2, call2);
}
var authenticate = defineOperation({
  on: "Mutation",
  description: "Signs a user in. Answers tokens, or a challenge to answer with `respondToChallenge`.",
  input: AuthenticateInput,
  success: signInSuccess,
  command: InitiateAuthCommand2,
  alternatives: [AdminInitiateAuthCommand2],
  request: (input, call2) => {
    const { username: username2, password: password4, flow, preferredFirstFactor, srpA, deviceKey, session, clientMetadata } = input;
    const chosen = flow ?? "USER_PASSWORD_AUTH";
    const needed = required2[chosen];
    if (needed && !{ password: password4, srpA }[needed]) throw invalidInput({ path: needed, message: `is required by the flow ${chosen}` });
    const note = signUpNote(input, call2);
    if (session && !note) throw invalidSession();
    return {
      ClientId: call2.cognito.clientId,
      AuthFlow: chosen,
      AuthParameters: definedOnly({
        USERNAME: username2,
        PASSWORD: password4,
        SRP_A: srpA,
        PREFERRED_CHALLENGE: preferredFirstFactor,
        DEVICE_KEY: deviceKey,
        CHALLENGE_NAME: chosen === "CUSTOM_AUTH" && srpA ? "SRP_A" : void 0
      }),
      Session: note?.session,
      ClientMetadata: metadataOf(clientMetadata)
    };
  },
  result: (output, { username: username2 }, call2) => signInResult(output, { typed: username2, username: username2 }, call2),
  allow: anyone2,
  spends: {
    guess: (input, call2) => {
      if (input.session && !signUpNote(input, call2)) return nobody2;
      return input.password || input.session ? namedUser(input) : void 0;
    },
    message: ({ username: username2, flow, preferredFirstFactor }) => flow === "CUSTOM_AUTH" || sendsCode(preferredFirstFactor) ? { name: username2 } : void 0
  },
  conceals: {
    as: "password",
    withPassword: (input, password4) => input.password ? Object.assign(new AuthenticateInput(), input, { password: password4 }) : void 0,
    ofUser: (input, username2) => input.password || input.session ? void 0 : Object.assign(new AuthenticateInput(), input, { username: username2 })
  }
});

// src/resolvers/signIn/refreshTokens.ts
import { AdminInitiateAuthCommand as AdminInitiateAuthCommand3, GetTokensFromRefreshTokenCommand as GetTokensFromRefreshTokenCommand2, InitiateAuthCommand as InitiateAuthCommand3 } from "@aws-sdk/client-cognito-identity-provider";
import { InputType as InputType44 } from "type-graphql";
var RefreshTokensInput = class {
};
__decorateClass([
  TextField("token", "The refresh token. May be left out where the gateway keeps it in a cookie.", { nullable: true })
], RefreshTokensInput.prototype, "refreshToken", 2);
__decorateClass([
  TextField("deviceKey", "The device of the sign-in. Required where the pool remembers devices.", { nullable: true })
], RefreshTokensInput.prototype, "deviceKey", 2);
__decorateClass([
  ClientMetadataField
], RefreshTokensInput.prototype, "clientMetadata", 2);
RefreshTokensInput = __decorateClass([
  InputType44({ description: "What `refreshTokens` takes." })
], RefreshTokensInput);
var refreshTokens = defineOperation({
  on: "Mutation",
  description: "Exchanges a refresh token for new tokens.",
  input: RefreshTokensInput,
  success: AuthenticationTokens,
  command: GetTokensFromRefreshTokenCommand2,
  alternatives: [InitiateAuthCommand3, AdminInitiateAuthCommand3],
  request: ({ refreshToken, deviceKey, clientMetadata }, { cognito }) => ({ ClientId: cognito.clientId, RefreshToken: refreshToken ?? void 0, DeviceKey: deviceKey ?? void 0, ClientMetadata: metadataOf(clientMetadata) }),
  result: ({ AuthenticationResult = {} }) => tokensOf(AuthenticationResult),
  allow: anyone2,
  // A refresh token is too long to be guessed.
  spends: onlyCalls,
  needsRefreshToken: true
});

// src/resolvers/signIn/respondToChallenge.ts
import { AdminRespondToAuthChallengeCommand as AdminRespondToAuthChallengeCommand2, RespondToAuthChallengeCommand as RespondToAuthChallengeCommand2 } from "@aws-sdk/client-cognito-identity-provider";

// src/schema/challengeAnswer.ts
import { Field as Field53, InputType as InputType45 } from "type-graphql";
var ChallengeAnswer = class {
};
__decorateClass([
  TextField("username", "The `username` of the challenge, or the one that began the sign-in.")
], ChallengeAnswer.prototype, "username", 2);
__decorateClass([
  TextField("session", "The `session` of the challenge, as this gateway gave it.")
], ChallengeAnswer.prototype, "session", 2);
__decorateClass([
  TextField("deviceKey", "The device of the user, if Cognito remembers it.", { nullable: true })
], ChallengeAnswer.prototype, "deviceKey", 2);
__decorateClass([
  ClientMetadataField
], ChallengeAnswer.prototype, "clientMetadata", 2);
ChallengeAnswer = __decorateClass([
  InputType45()
], ChallengeAnswer);
var NewPasswordAnswerInput = class extends ChallengeAnswer {
};
__decorateClass([
  TextField("newPassword", "The new password.")
], NewPasswordAnswerInput.prototype, "newPassword", 2);
__decorateClass([
  NestedField(() => MyAttributesInput, "Values for the missing attributes. Those that have a value already are left out.", { nullable: true })
], NewPasswordAnswerInput.prototype, "attributes", 2);
NewPasswordAnswerInput = __decorateClass([
  InputType45({ description: "The answer to `NewPasswordRequiredChallenge`." })
], NewPasswordAnswerInput);
var CodeAnswerInput = class extends ChallengeAnswer {
};
__decorateClass([
  TextField("code", "The code.")
], CodeAnswerInput.prototype, "code", 2);
CodeAnswerInput = __decorateClass([
  InputType45({ description: "The code that was sent or shown." })
], CodeAnswerInput);
var SelectMfaTypeAnswerInput = class extends ChallengeAnswer {
};
__decorateClass([
  Field53(() => MfaMethod, { description: "The chosen second factor." })
], SelectMfaTypeAnswerInput.prototype, "mfaMethod", 2);
SelectMfaTypeAnswerInput = __decorateClass([
  InputType45({ description: "The answer to `SelectMfaTypeChallenge`." })
], SelectMfaTypeAnswerInput);
var MfaSetupAnswerInput = class extends ChallengeAnswer {
};
MfaSetupAnswerInput = __decorateClass([
  InputType45({ description: "The answer to `MfaSetupChallenge`; its `session` is the one that `verifySoftwareToken` gave." })
], MfaSetupAnswerInput);
var SelectChallengeAnswerInput = class extends ChallengeAnswer {
};
__decorateClass([
  Field53(() => FirstFactor, { description: "The chosen first factor." })
], SelectChallengeAnswerInput.prototype, "firstFactor", 2);
__decorateClass([
  TextField("password", "The password, when `PASSWORD` is chosen.", { nullable: true })
], SelectChallengeAnswerInput.prototype, "password", 2);
__decorateClass([
  TextField("srpA", "The client's public value A, in hexadecimal, when `PASSWORD_SRP` is chosen.", { nullable: true })
], SelectChallengeAnswerInput.prototype, "srpA", 2);
SelectChallengeAnswerInput = __decorateClass([
  InputType45({ description: "The answer to `SelectChallenge`." })
], SelectChallengeAnswerInput);
var PasswordAnswerInput = class extends ChallengeAnswer {
};
__decorateClass([
  TextField("password", "The password.")
], PasswordAnswerInput.prototype, "password", 2);
PasswordAnswerInput = __decorateClass([
  InputType45({ description: "The answer to `PasswordChallenge`." })
], PasswordAnswerInput);
var SrpAnswerInput = class extends ChallengeAnswer {
};
__decorateClass([
  TextField("srpSignature", "The signature (M1), as Base64.")
], SrpAnswerInput.prototype, "passwordClaimSignature", 2);
__decorateClass([
  TextField("secretBlock", "The `secretBlock` of the challenge.")
], SrpAnswerInput.prototype, "secretBlock", 2);
__decorateClass([
  TextField("srpTimestamp", "The time that was signed, such as `Sat Jan 1 00:00:00 UTC 2028`.")
], SrpAnswerInput.prototype, "timestamp", 2);
SrpAnswerInput = __decorateClass([
  InputType45({ description: "A client's proof by the Secure Remote Password protocol." })
], SrpAnswerInput);
var DeviceSrpAnswerInput = class extends ChallengeAnswer {
};
__decorateClass([
  TextField("srpA", "The device's public value A, in hexadecimal.")
], DeviceSrpAnswerInput.prototype, "srpA", 2);
DeviceSrpAnswerInput = __decorateClass([
  InputType45({ description: "The answer to `DeviceSrpChallenge`: its `deviceKey` is required." })
], DeviceSrpAnswerInput);
var WebAuthnAnswerInput = class extends ChallengeAnswer {
};
__decorateClass([
  TextField("credentialJson", "The credential as JSON: what `PublicKeyCredential.toJSON` gives.")
], WebAuthnAnswerInput.prototype, "credentialJson", 2);
WebAuthnAnswerInput = __decorateClass([
  InputType45({ description: "The answer to `WebAuthnChallenge`." })
], WebAuthnAnswerInput);
var CustomAnswerInput = class extends ChallengeAnswer {
};
__decorateClass([
  TextField("customAnswer", "What the trigger asks for.")
], CustomAnswerInput.prototype, "answer", 2);
CustomAnswerInput = __decorateClass([
  InputType45({ description: "The answer to `CustomChallenge`." })
], CustomAnswerInput);
var RespondToChallengeInput = class {
};
__decorateClass([
  NestedField(() => NewPasswordAnswerInput, "Answers `NewPasswordRequiredChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "newPasswordRequired", 2);
__decorateClass([
  NestedField(() => CodeAnswerInput, "Answers `SmsMfaChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "smsMfa", 2);
__decorateClass([
  NestedField(() => CodeAnswerInput, "Answers `SoftwareTokenMfaChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "softwareTokenMfa", 2);
__decorateClass([
  NestedField(() => CodeAnswerInput, "Answers `EmailOtpChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "emailOtp", 2);
__decorateClass([
  NestedField(() => CodeAnswerInput, "Answers `SmsOtpChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "smsOtp", 2);
__decorateClass([
  NestedField(() => SelectMfaTypeAnswerInput, "Answers `SelectMfaTypeChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "selectMfaType", 2);
__decorateClass([
  NestedField(() => MfaSetupAnswerInput, "Answers `MfaSetupChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "mfaSetup", 2);
__decorateClass([
  NestedField(() => SelectChallengeAnswerInput, "Answers `SelectChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "selectChallenge", 2);
__decorateClass([
  NestedField(() => PasswordAnswerInput, "Answers `PasswordChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "password", 2);
__decorateClass([
  NestedField(() => SrpAnswerInput, "Answers `PasswordVerifierChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "passwordVerifier", 2);
__decorateClass([
  NestedField(() => WebAuthnAnswerInput, "Answers `WebAuthnChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "webAuthn", 2);
__decorateClass([
  NestedField(() => CustomAnswerInput, "Answers `CustomChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "custom", 2);
__decorateClass([
  NestedField(() => DeviceSrpAnswerInput, "Answers `DeviceSrpChallenge`.", { nullable: true })
], RespondToChallengeInput.prototype, "deviceSrp", 2);
__decorateClass([
  NestedField(() => SrpAnswerInput, "Answers `DevicePasswordVerifierChallenge`; its `deviceKey` is required.", { nullable: true })
], RespondToChallengeInput.prototype, "devicePasswordVerifier", 2);
RespondToChallengeInput = __decorateClass([
  InputType45({ description: "The answer to a challenge: exactly one of the fields, the one that is named for the challenge." })
], RespondToChallengeInput);

// src/resolvers/signIn/respondToChallenge.ts
function givenAnswer(input) {
  for (const [name2, row3] of Object.entries(challenges)) {
    const answer4 = input[row3.field];
    if (answer4) return { name: name2, row: row3, answer: answer4 };
  }
  throw invalidInput({ path: "", message: "must hold the answer to one challenge" });
}
function noteOf2(input, call2) {
  const { name: name2, answer: answer4 } = givenAnswer(input);
  const note = ownNote(answer4.session, [name2], answer4.username, call2);
  const { secretBlock } = answer4;
  const block = secretBlock === void 0 ? void 0 : digestOfBlock(secretBlock);
  return note?.block === block ? note : void 0;
}
function provesSomething({ newPasswordRequired: newPasswordRequired2, selectMfaType: selectMfaType2, mfaSetup: mfaSetup2, deviceSrp, selectChallenge: selectChallenge2 }) {
  return !(newPasswordRequired2 ?? selectMfaType2 ?? mfaSetup2 ?? deviceSrp ?? (selectChallenge2 && !selectChallenge2.password));
}
var afterFirstFactor = /* @__PURE__ */ new Set(["DEVICE_PASSWORD_VERIFIER", "DEVICE_SRP_AUTH", "MFA_SETUP", "NEW_PASSWORD_REQUIRED", "SELECT_MFA_TYPE", "SMS_MFA", "SOFTWARE_TOKEN_MFA"]);
var respondToChallenge = defineOperation({
  on: "Mutation",
  description: "Answers a challenge of a sign-in. Answers tokens, or the next challenge.",
  input: RespondToChallengeInput,
  success: signInSuccess,
  command: RespondToAuthChallengeCommand2,
  alternatives: [AdminRespondToAuthChallengeCommand2],
  request: (input, call2) => {
    const { name: name2, row: row3, answer: answer4 } = givenAnswer(input);
    const note = noteOf2(input, call2);
    if (!note) throw invalidSession();
    return {
      ClientId: call2.cognito.clientId,
      ChallengeName: name2,
      Session: note.session,
      ChallengeResponses: definedOnly({ USERNAME: note.username, DEVICE_KEY: answer4.deviceKey, ...row3.responses(answer4, note) }),
      ClientMetadata: metadataOf(answer4.clientMetadata)
    };
  },
  result: (output, input, call2) => {
    const note = noteOf2(input, call2);
    if (!note) throw invalidSession();
    return signInResult(output, note, call2);
  },
  errorDetails: (member, input) => member === "CodeMismatchError" ? { retrySession: givenAnswer(input).answer.session } : {},
  allow: anyone2,
  spends: {
    guess: (input, call2) => {
      const note = noteOf2(input, call2);
      if (!note) return nobody2;
      return provesSomething(input) ? whoseNote(note) : void 0;
    },
    message: (input, call2) => {
      const { selectChallenge: selectChallenge2, selectMfaType: selectMfaType2 } = input;
      const note = sendsCode(selectChallenge2?.firstFactor ?? selectMfaType2?.mfaMethod) ? noteOf2(input, call2) : void 0;
      return note && whoseNote(note);
    }
  },
  writesOwn: ({ newPasswordRequired: answer4 }) => ownAttributes(answer4?.attributes, "newPasswordRequired.attributes"),
  conceals: { as: "session", proven: (input, call2) => afterFirstFactor.has(givenAnswer(input).name) && noteOf2(input, call2) !== void 0 }
});

// src/resolvers/signIn/revokeToken.ts
import { RevokeTokenCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field54, InputType as InputType46, ObjectType as ObjectType49 } from "type-graphql";
var RevokeTokenInput = class {
};
__decorateClass([
  TextField("token", "The refresh token. May be left out where the gateway keeps it in a cookie.", { nullable: true })
], RevokeTokenInput.prototype, "refreshToken", 2);
__decorateClass([
  Field54(() => RevokeAssociatedSessions, { nullable: true, description: "Whether linked sessions end too. Left out, they go on." })
], RevokeTokenInput.prototype, "associatedSessions", 2);
RevokeTokenInput = __decorateClass([
  InputType46({ description: "What `revokeToken` takes." })
], RevokeTokenInput);
var RevokeTokenSuccess = class {
};
__decorateClass([
  Field54(() => Boolean, { description: "Always true." })
], RevokeTokenSuccess.prototype, "revoked", 2);
RevokeTokenSuccess = __decorateClass([
  ObjectType49({ description: "The refresh token is revoked, or was so before." })
], RevokeTokenSuccess);
var revokeToken = defineOperation({
  on: "Mutation",
  description: "Signs out on one device: revokes the refresh token of a sign-in and the access tokens that it gave. Other sign-ins go on; `signOut` ends them all.",
  input: RevokeTokenInput,
  success: RevokeTokenSuccess,
  command: RevokeTokenCommand,
  request: ({ refreshToken, associatedSessions }, { cognito }) => ({ ClientId: cognito.clientId, Token: refreshToken ?? void 0, RevokeAssociatedSessions: associatedSessions ?? void 0 }),
  result: () => ({ revoked: true }),
  allow: anyone2,
  spends: onlyCalls,
  needsRefreshToken: true,
  endsSignIn: true,
  endsSessionsOf: ({ refreshToken }) => ({ refreshToken: refreshToken ?? "" })
});

// src/resolvers/signIn/signOut.ts
import { GlobalSignOutCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field55, InputType as InputType47, ObjectType as ObjectType50 } from "type-graphql";
var SignOutInput = class {
};
__decorateClass([
  TokenField
], SignOutInput.prototype, "token", 2);
SignOutInput = __decorateClass([
  InputType47({ description: "What `signOut` takes." })
], SignOutInput);
var SignOutSuccess = class {
};
__decorateClass([
  Field55(() => Boolean, { description: "Always true." })
], SignOutSuccess.prototype, "signedOut", 2);
SignOutSuccess = __decorateClass([
  ObjectType50({ description: "The user is signed out on all devices." })
], SignOutSuccess);
var signOut = defineOperation({
  on: "Mutation",
  description: "Signs the user out on all devices: every access and refresh token of theirs is revoked. To end one sign-in only, call `revokeToken` with its refresh token.",
  input: SignOutInput,
  success: SignOutSuccess,
  command: GlobalSignOutCommand,
  request: (_input, { accessToken }) => ({ AccessToken: accessToken }),
  result: () => ({ signedOut: true }),
  allow: bearer,
  endsSignIn: true,
  endsSessionsOf: (_input, { caller }) => ({ sub: caller.sub })
});

// src/resolvers/signUp/confirmSignUp.ts
import { ConfirmSignUpCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field56, InputType as InputType48, ObjectType as ObjectType51 } from "type-graphql";
var ConfirmSignUpInput = class {
};
__decorateClass([
  TextField("username", "The username given at sign-up.")
], ConfirmSignUpInput.prototype, "username", 2);
__decorateClass([
  TextField("code", "The code that was sent.")
], ConfirmSignUpInput.prototype, "confirmationCode", 2);
__decorateClass([
  Field56(() => Boolean, { nullable: true, description: "Takes an e-mail address or phone number over from another user who has it as an alias. Left out, that is an error." })
], ConfirmSignUpInput.prototype, "forceAliasCreation", 2);
__decorateClass([
  TextField("session", "The session that `signUp` gave.", { nullable: true })
], ConfirmSignUpInput.prototype, "session", 2);
__decorateClass([
  ClientMetadataField
], ConfirmSignUpInput.prototype, "clientMetadata", 2);
ConfirmSignUpInput = __decorateClass([
  InputType48({ description: "What `confirmSignUp` takes." })
], ConfirmSignUpInput);
var ConfirmSignUpSuccess = class {
};
__decorateClass([
  Field56(() => String, { description: "The username given at sign-up." })
], ConfirmSignUpSuccess.prototype, "username", 2);
__decorateClass([
  Field56(() => String, { nullable: true, description: "Signs the user in without a password, where the pool allows it: hand it to `authenticate` with the flow `USER_AUTH`." })
], ConfirmSignUpSuccess.prototype, "session", 2);
ConfirmSignUpSuccess = __decorateClass([
  ObjectType51({ description: "The account is confirmed." })
], ConfirmSignUpSuccess);
var confirmSignUp = defineOperation({
  on: "Mutation",
  description: "Confirms a new account with the code that was sent.",
  input: ConfirmSignUpInput,
  success: ConfirmSignUpSuccess,
  command: ConfirmSignUpCommand,
  request: ({ username: username2, confirmationCode, forceAliasCreation, session, clientMetadata }, call2) => ({
    ClientId: call2.cognito.clientId,
    Username: username2,
    ConfirmationCode: confirmationCode,
    ForceAliasCreation: forceAliasCreation ?? void 0,
    // Another one is left out: the code confirms the account, and the user signs in as usual.
    Session: ownNote(session, [signedUp], username2, call2)?.session,
    ClientMetadata: metadataOf(clientMetadata)
  }),
  result: ({ Session: Session2 }, { username: username2 }, call2) => ({
    username: username2,
    session: Session2 === void 0 ? null : sealNote({ step: confirmed, session: Session2, typed: username2, username: username2 }, call2)
  }),
  allow: anyone2,
  spends: { code: namedUser },
  conceals: { as: "code" }
});

// src/resolvers/signUp/resendConfirmationCode.ts
import { ResendConfirmationCodeCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field57, InputType as InputType49, ObjectType as ObjectType52 } from "type-graphql";
var ResendConfirmationCodeInput = class {
};
__decorateClass([
  TextField("username", "The username, or an alias where the pool allows it.")
], ResendConfirmationCodeInput.prototype, "username", 2);
__decorateClass([
  ClientMetadataField
], ResendConfirmationCodeInput.prototype, "clientMetadata", 2);
ResendConfirmationCodeInput = __decorateClass([
  InputType49({ description: "What `resendConfirmationCode` takes." })
], ResendConfirmationCodeInput);
var ResendConfirmationCodeSuccess = class {
};
__decorateClass([
  Field57(() => CodeDelivery, { nullable: true, description: "Where such a code goes, as far as the given name tells: null for a name that is no address. Callers with `users:read` see where it went." })
], ResendConfirmationCodeSuccess.prototype, "codeDelivery", 2);
ResendConfirmationCodeSuccess = __decorateClass([
  ObjectType52({ description: "A code was sent, if there is such an account and it can receive one." })
], ResendConfirmationCodeSuccess);
var resendConfirmationCode = defineOperation({
  on: "Mutation",
  description: "Sends the confirmation code of a new account again.",
  input: ResendConfirmationCodeInput,
  success: ResendConfirmationCodeSuccess,
  command: ResendConfirmationCodeCommand,
  request: ({ username: username2, clientMetadata }, { cognito }) => ({ ClientId: cognito.clientId, Username: username2, ClientMetadata: metadataOf(clientMetadata) }),
  result: ({ CodeDeliveryDetails }) => ({ codeDelivery: codeDeliveryOf(CodeDeliveryDetails) }),
  allow: anyone2,
  spends: { message: namedUser },
  conceals: { as: "message", success: ({ username: username2 }) => ({ codeDelivery: deliveryByName(username2) }) }
});

// src/resolvers/signUp/signUp.ts
import { SignUpCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field58, ID as ID17, InputType as InputType50, ObjectType as ObjectType53 } from "type-graphql";

// src/resolvers/signUp/ownerNotice.ts
import { ForgotPasswordCommand as ForgotPasswordCommand2, ResendConfirmationCodeCommand as ResendConfirmationCodeCommand2 } from "@aws-sdk/client-cognito-identity-provider";
async function writeToOwner(username2, cognito) {
  const owner = { ClientId: cognito.clientId, Username: username2 };
  try {
    await cognito.send(ResendConfirmationCodeCommand2, owner);
  } catch (error) {
    if (error.name !== "InvalidParameterException") throw error;
    await cognito.send(ForgotPasswordCommand2, owner);
  }
}

// src/resolvers/signUp/signUp.ts
var SignUpInput = class {
};
__decorateClass([
  TextField("username", "The wanted username. Where the pool signs in by e-mail or phone, the address or number.")
], SignUpInput.prototype, "username", 2);
__decorateClass([
  TextField("newPassword", "The wanted password.")
], SignUpInput.prototype, "password", 2);
__decorateClass([
  NestedField(() => MyAttributesInput, "The attributes of the new user.", { nullable: true })
], SignUpInput.prototype, "attributes", 2);
__decorateClass([
  ValidationDataField
], SignUpInput.prototype, "validationData", 2);
__decorateClass([
  ClientMetadataField
], SignUpInput.prototype, "clientMetadata", 2);
SignUpInput = __decorateClass([
  InputType50({ description: "What `signUp` takes." })
], SignUpInput);
var SignUpSuccess = class {
};
__decorateClass([
  Field58(() => ID17, { nullable: true, description: "The id of the new user: the attribute `sub`. Null where the gateway does not tell whether the user is new." })
], SignUpSuccess.prototype, "userId", 2);
__decorateClass([
  Field58(() => Boolean, { description: "Whether the account is known to be confirmed already. If not, use `confirmSignUp`." })
], SignUpSuccess.prototype, "confirmed", 2);
__decorateClass([
  Field58(() => CodeDelivery, { nullable: true, description: "Where the confirmation code was sent." })
], SignUpSuccess.prototype, "codeDelivery", 2);
__decorateClass([
  Field58(() => String, { nullable: true, description: "Lets `confirmSignUp` sign the user in, where the pool allows it." })
], SignUpSuccess.prototype, "session", 2);
SignUpSuccess = __decorateClass([
  ObjectType53({ description: "The account is registered." })
], SignUpSuccess);
var signUp = defineOperation({
  on: "Mutation",
  description: "Registers a new account for whoever calls.",
  input: SignUpInput,
  success: SignUpSuccess,
  command: SignUpCommand,
  request: ({ username: username2, password: password4, attributes: attributes3, validationData, clientMetadata }, { cognito }) => ({
    ClientId: cognito.clientId,
    Username: username2,
    Password: password4,
    UserAttributes: attributeListOf(attributes3),
    ValidationData: validationDataOf(validationData),
    ClientMetadata: metadataOf(clientMetadata)
  }),
  result: ({ UserSub = "", UserConfirmed = false, CodeDeliveryDetails, Session: Session2 }, { username: username2 }, call2) => ({
    userId: UserSub,
    confirmed: UserConfirmed,
    codeDelivery: codeDeliveryOf(CodeDeliveryDetails),
    session: Session2 === void 0 ? null : sealNote({ step: signedUp, session: Session2, typed: username2, username: username2 }, call2)
  }),
  allow: anyone2,
  spends: { message: ({ username: username2, attributes: attributes3 }) => ({ name: username2, account: username2, addresses: [username2, attributes3?.email, attributes3?.phoneNumber] }) },
  writesOwn: ({ attributes: attributes3 }) => ownAttributes(attributes3, "attributes"),
  conceals: {
    as: "newUser",
    success: ({ username: username2, attributes: attributes3 }) => ({ userId: null, confirmed: false, codeDelivery: deliveryByName(username2, attributes3?.email, attributes3?.phoneNumber), session: null }),
    owner: { name: ({ username: username2 }) => username2, write: ({ username: username2 }, { cognito }) => writeToOwner(username2, cognito) }
  }
});

// src/resolvers/user/confirmUser.ts
import { AdminConfirmSignUpCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field59, InputType as InputType51, ObjectType as ObjectType54 } from "type-graphql";
var ConfirmUserInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], ConfirmUserInput.prototype, "username", 2);
__decorateClass([
  ClientMetadataField
], ConfirmUserInput.prototype, "clientMetadata", 2);
ConfirmUserInput = __decorateClass([
  InputType51({ description: "What `confirmUser` takes." })
], ConfirmUserInput);
var ConfirmUserSuccess = class {
};
__decorateClass([
  Field59(() => String, { description: "The username of the user." })
], ConfirmUserSuccess.prototype, "username", 2);
ConfirmUserSuccess = __decorateClass([
  ObjectType54({ description: "The user is confirmed." })
], ConfirmUserSuccess);
var confirmUser = defineOperation({
  on: "Mutation",
  description: "Confirms the sign-up of a user without a code. Verifies neither the e-mail address nor the phone number.",
  input: ConfirmUserInput,
  success: ConfirmUserSuccess,
  command: AdminConfirmSignUpCommand,
  request: ({ username: username2, clientMetadata }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2, ClientMetadata: metadataOf(clientMetadata) }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("users:write")
});

// src/resolvers/user/createUser.ts
import { AdminCreateUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field60, InputType as InputType52, ObjectType as ObjectType55 } from "type-graphql";
var MessageAction = enumOf(
  "MessageAction",
  { RESEND: "Send the invitation again to a user who exists.", SUPPRESS: "Send no invitation." },
  "What to do about the invitation message. Leave out to send it."
);
var CreateUserInput = class {
};
__decorateClass([
  TextField("username", "The username. Where the pool signs in by e-mail or phone, the address or number.")
], CreateUserInput.prototype, "username", 2);
__decorateClass([
  NestedField(() => UserAttributesInput, "The attributes of the user.", { nullable: true })
], CreateUserInput.prototype, "attributes", 2);
__decorateClass([
  TextField("newPassword", "The temporary password. Left out, Cognito makes one.", { nullable: true })
], CreateUserInput.prototype, "temporaryPassword", 2);
__decorateClass([
  Field60(() => MessageAction, { nullable: true, description: "Left out, the invitation is sent." })
], CreateUserInput.prototype, "messageAction", 2);
__decorateClass([
  Field60(() => [DeliveryMedium], { nullable: true, description: "How the invitation is sent. Left out, by text message." })
], CreateUserInput.prototype, "desiredDeliveryMediums", 2);
__decorateClass([
  Field60(() => Boolean, { nullable: true, description: "Takes an e-mail address or phone number over from a user who has it as an alias. Left out, that is an error." })
], CreateUserInput.prototype, "forceAliasCreation", 2);
__decorateClass([
  ValidationDataField
], CreateUserInput.prototype, "validationData", 2);
__decorateClass([
  ClientMetadataField
], CreateUserInput.prototype, "clientMetadata", 2);
CreateUserInput = __decorateClass([
  InputType52({ description: "What `createUser` takes." })
], CreateUserInput);
var CreateUserSuccess = class {
};
__decorateClass([
  Field60(() => User, { description: "The new user." })
], CreateUserSuccess.prototype, "user", 2);
CreateUserSuccess = __decorateClass([
  ObjectType55({ description: "The user is created, and invited unless the message was suppressed." })
], CreateUserSuccess);
var createUser = defineOperation({
  on: "Mutation",
  description: "Creates a user and sends an invitation with a temporary password.",
  input: CreateUserInput,
  success: CreateUserSuccess,
  command: AdminCreateUserCommand,
  request: (input, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    Username: input.username,
    UserAttributes: attributeListOf(input.attributes),
    TemporaryPassword: input.temporaryPassword ?? void 0,
    MessageAction: input.messageAction ?? void 0,
    DesiredDeliveryMediums: input.desiredDeliveryMediums ?? void 0,
    ForceAliasCreation: input.forceAliasCreation ?? void 0,
    ValidationData: validationDataOf(input.validationData),
    ClientMetadata: metadataOf(input.clientMetadata)
  }),
  result: ({ User: created = {} }) => ({ user: userOf(created) }),
  allow: permission("users:write"),
  actsOn: touchedBy
});
function touchedBy({ username: username2, attributes: attributes3, messageAction, forceAliasCreation }) {
  const invited = messageAction === "RESEND" ? [username2] : [];
  if (forceAliasCreation !== true) return { users: invited };
  const taken = attributeListOf(attributes3)?.flatMap(({ Name, Value }) => Value !== void 0 && aliases.has(Name ?? "") ? [Value] : []);
  return { users: [.../* @__PURE__ */ new Set([...invited, username2, ...taken ?? []])] };
}
var aliases = /* @__PURE__ */ new Set(["email", "phone_number", "preferred_username"]);

// src/resolvers/user/deleteMe.ts
import { DeleteUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field61, InputType as InputType53, ObjectType as ObjectType56 } from "type-graphql";
var DeleteMeInput = class {
};
__decorateClass([
  TokenField
], DeleteMeInput.prototype, "token", 2);
DeleteMeInput = __decorateClass([
  InputType53({ description: "What `deleteMe` takes." })
], DeleteMeInput);
var DeleteMeSuccess = class {
};
__decorateClass([
  Field61(() => Boolean, { description: "Always true." })
], DeleteMeSuccess.prototype, "deleted", 2);
DeleteMeSuccess = __decorateClass([
  ObjectType56({ description: "The user is deleted." })
], DeleteMeSuccess);
var deleteMe = defineOperation({
  on: "Mutation",
  description: "Deletes the bearer for good.",
  input: DeleteMeInput,
  success: DeleteMeSuccess,
  command: DeleteUserCommand,
  request: (_input, { accessToken }) => ({ AccessToken: accessToken }),
  result: () => ({ deleted: true }),
  allow: bearer,
  endsSignIn: true,
  endsSessionsOf: (_input, { caller }) => ({ sub: caller.sub })
});

// src/resolvers/user/deleteUser.ts
import { AdminDeleteUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field62, InputType as InputType54, ObjectType as ObjectType57 } from "type-graphql";
var DeleteUserInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], DeleteUserInput.prototype, "username", 2);
DeleteUserInput = __decorateClass([
  InputType54({ description: "What `deleteUser` takes." })
], DeleteUserInput);
var DeleteUserSuccess = class {
};
__decorateClass([
  Field62(() => String, { description: "The username of the user." })
], DeleteUserSuccess.prototype, "username", 2);
DeleteUserSuccess = __decorateClass([
  ObjectType57({ description: "The user is deleted." })
], DeleteUserSuccess);
var deleteUser = defineOperation({
  on: "Mutation",
  description: "Deletes a user for good.",
  input: DeleteUserInput,
  success: DeleteUserSuccess,
  command: AdminDeleteUserCommand,
  request: ({ username: username2 }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2 }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("users:write"),
  endsSessionsOf: ({ username: username2 }) => ({ username: username2 })
});

// src/resolvers/user/deleteUsers.ts
import { InputType as InputType55 } from "type-graphql";
var DeleteUsersInput = class extends UsernamesInput {
};
DeleteUsersInput = __decorateClass([
  InputType55({ description: "What `deleteUsers` takes." })
], DeleteUsersInput);
var deleteUsers = (deleteUser3) => defineBulk({
  description: "Deletes users for good.",
  input: DeleteUsersInput,
  each: deleteUser3,
  inputs: ({ usernames }) => usernames.map((username2) => ({ username: username2 }))
});

// src/resolvers/user/disableUser.ts
import { AdminDisableUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field63, InputType as InputType56, ObjectType as ObjectType58 } from "type-graphql";
var DisableUserInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], DisableUserInput.prototype, "username", 2);
DisableUserInput = __decorateClass([
  InputType56({ description: "What `disableUser` takes." })
], DisableUserInput);
var DisableUserSuccess = class {
};
__decorateClass([
  Field63(() => String, { description: "The username of the user." })
], DisableUserSuccess.prototype, "username", 2);
__decorateClass([
  Field63(() => Boolean, { description: "Whether the user may sign in now." })
], DisableUserSuccess.prototype, "enabled", 2);
DisableUserSuccess = __decorateClass([
  ObjectType58({ description: "The user is disabled." })
], DisableUserSuccess);
var disableUser = defineOperation({
  on: "Mutation",
  description: "Deactivates a user, who can then neither sign in nor refresh tokens; existing access tokens are revoked.",
  input: DisableUserInput,
  success: DisableUserSuccess,
  command: AdminDisableUserCommand,
  request: ({ username: username2 }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2 }),
  result: (_output, { username: username2 }) => ({ username: username2, enabled: false }),
  allow: permission("users:write"),
  endsSessionsOf: ({ username: username2 }) => ({ username: username2 })
});

// src/resolvers/user/disableUsers.ts
import { InputType as InputType57 } from "type-graphql";
var DisableUsersInput = class extends UsernamesInput {
};
DisableUsersInput = __decorateClass([
  InputType57({ description: "What `disableUsers` takes." })
], DisableUsersInput);
var disableUsers = (disableUser2) => defineBulk({
  description: "Disables users and ends their sessions.",
  input: DisableUsersInput,
  each: disableUser2,
  inputs: ({ usernames }) => usernames.map((username2) => ({ username: username2 }))
});

// src/resolvers/user/enableUser.ts
import { AdminEnableUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field64, InputType as InputType58, ObjectType as ObjectType59 } from "type-graphql";
var EnableUserInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], EnableUserInput.prototype, "username", 2);
EnableUserInput = __decorateClass([
  InputType58({ description: "What `enableUser` takes." })
], EnableUserInput);
var EnableUserSuccess = class {
};
__decorateClass([
  Field64(() => String, { description: "The username of the user." })
], EnableUserSuccess.prototype, "username", 2);
__decorateClass([
  Field64(() => Boolean, { description: "Whether the user may sign in now." })
], EnableUserSuccess.prototype, "enabled", 2);
EnableUserSuccess = __decorateClass([
  ObjectType59({ description: "The user is enabled." })
], EnableUserSuccess);
var enableUser = defineOperation({
  on: "Mutation",
  description: "Lets a disabled user sign in again.",
  input: EnableUserInput,
  success: EnableUserSuccess,
  command: AdminEnableUserCommand,
  request: ({ username: username2 }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2 }),
  result: (_output, { username: username2 }) => ({ username: username2, enabled: true }),
  allow: permission("users:write")
});

// src/resolvers/user/enableUsers.ts
import { InputType as InputType59 } from "type-graphql";
var EnableUsersInput = class extends UsernamesInput {
};
EnableUsersInput = __decorateClass([
  InputType59({ description: "What `enableUsers` takes." })
], EnableUsersInput);
var enableUsers = (enableUser2) => defineBulk({
  description: "Lets disabled users sign in again.",
  input: EnableUsersInput,
  each: enableUser2,
  inputs: ({ usernames }) => usernames.map((username2) => ({ username: username2 }))
});

// src/resolvers/user/linkUserProvider.ts
import { AdminLinkProviderForUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field65, InputType as InputType60, ObjectType as ObjectType60 } from "type-graphql";
var LinkUserProviderInput = class {
};
__decorateClass([
  TextField("username", "The username of the user who is to own the account. Of a user who signs in with a provider only, the id there.")
], LinkUserProviderInput.prototype, "username", 2);
__decorateClass([
  TextField("providerName", "The provider of a user who signs in with it only. Left out, the user is one of the pool itself.", { nullable: true })
], LinkUserProviderInput.prototype, "userProviderName", 2);
__decorateClass([
  NestedField(() => ProviderAccountInput, "The account of an external provider that is to sign in as this user. It must not have signed in before.")
], LinkUserProviderInput.prototype, "account", 2);
LinkUserProviderInput = __decorateClass([
  InputType60({ description: "What `linkUserProvider` takes." })
], LinkUserProviderInput);
var LinkUserProviderSuccess = class {
};
__decorateClass([
  Field65(() => String, { description: "The username of the user." })
], LinkUserProviderSuccess.prototype, "username", 2);
LinkUserProviderSuccess = __decorateClass([
  ObjectType60({ description: "The account signs in as the user from now on." })
], LinkUserProviderSuccess);
var linkUserProvider = defineOperation({
  on: "Mutation",
  description: "Links an account of an external identity provider to a user.",
  input: LinkUserProviderInput,
  success: LinkUserProviderSuccess,
  command: AdminLinkProviderForUserCommand,
  request: ({ username: username2, userProviderName, account }, { cognito }) => ({
    UserPoolId: cognito.userPoolId,
    DestinationUser: { ProviderName: userProviderName ?? cognitoProvider, ProviderAttributeValue: username2 },
    SourceUser: providerUserOf(account)
  }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("users:write"),
  // Who signs in with a provider only is found by no username that a caller can know.
  actsOn: ({ username: username2, userProviderName }) => (userProviderName ?? cognitoProvider) === cognitoProvider ? { users: [username2] } : { unknown: "user" }
});

// src/resolvers/user/lookupUser.ts
import { AdminGetUserCommand as AdminGetUserCommand3, ListUsersCommand as ListUsersCommand2 } from "@aws-sdk/client-cognito-identity-provider";
import { ArgsType as ArgsType3, InputType as InputType61 } from "type-graphql";
var LookupUserByInput = class {
};
__decorateClass([
  TextField("username", "The username itself, not an alias.", { nullable: true })
], LookupUserByInput.prototype, "username", 2);
__decorateClass([
  TextField("filterValue", "The attribute `sub`.", { nullable: true })
], LookupUserByInput.prototype, "id", 2);
__decorateClass([
  TextField("filterValue", "The e-mail address.", { nullable: true })
], LookupUserByInput.prototype, "email", 2);
__decorateClass([
  TextField("filterValue", "The phone number in E.164 form.", { nullable: true })
], LookupUserByInput.prototype, "phoneNumber", 2);
LookupUserByInput = __decorateClass([
  InputType61({ description: "Whom to look up: exactly one of the fields." })
], LookupUserByInput);
var LookupUserArgs = class {
};
__decorateClass([
  NestedField(() => LookupUserByInput, "Whom to look up.")
], LookupUserArgs.prototype, "by", 2);
LookupUserArgs = __decorateClass([
  ArgsType3()
], LookupUserArgs);
var lookupUser = defineOperation({
  on: "Query",
  description: "The user with exactly this id, username, e-mail address or phone number.",
  input: LookupUserArgs,
  success: User,
  commands: [AdminGetUserCommand3, ListUsersCommand2],
  run: async ({ by }, call2) => {
    const key = Object.keys(by).find((name2) => typeof by[name2] === "string");
    if (key === void 0) throw invalidInput({ path: "by", message: "must hold exactly one field" });
    const value = by[key] ?? "";
    const candidates = await candidatesFor(key, value, call2);
    const [first] = candidates;
    if (candidates.length === 1 && first?.[key] === value) return first;
    const [user2, ...others] = preferVerified(key, candidates.filter((candidate) => fold(candidate[key] ?? "") === fold(value)));
    if (!user2) throw new Refusal("UserNotFoundError");
    if (others.length > 0) throw invalidInput({ path: `by.${key}`, message: "belongs to several users; ask `users` for all of them" });
    return user2;
  },
  allow: permission("users:read")
});
async function candidatesFor(key, value, call2) {
  if (key === "username") return [await byName(value, call2)];
  const user2 = key === "id" ? await byId(value, call2) : void 0;
  return user2 ? [user2] : search(key, value, call2);
}
async function byName(name2, { cognito: { userPoolId }, loaders }) {
  return userOf(await loaders.read(AdminGetUserCommand3, { UserPoolId: userPoolId, Username: name2 }));
}
async function byId(id, call2) {
  try {
    const user2 = await byName(id, call2);
    return user2.id === id ? user2 : void 0;
  } catch (error) {
    if (isServiceException(error) && error.name === "UserNotFoundException") return void 0;
    throw error;
  }
}
async function search(key, value, call2) {
  const page = await readPage(userList({ [key]: { equals: value } }, call2), { first: maxPageSize });
  return page.edges.map(({ node }) => node);
}
var verifiedBy = { email: "emailVerified", phoneNumber: "phoneNumberVerified" };
function preferVerified(key, users2) {
  const flag = verifiedBy[key];
  const verified2 = flag ? users2.filter((user2) => user2[flag] === true) : [];
  return verified2.length > 0 ? verified2 : users2;
}

// src/resolvers/user/me.ts
import { GetUserCommand as GetUserCommand2 } from "@aws-sdk/client-cognito-identity-provider";
import { ArgsType as ArgsType4 } from "type-graphql";
var MeArgs = class {
};
__decorateClass([
  TokenField
], MeArgs.prototype, "token", 2);
MeArgs = __decorateClass([
  ArgsType4()
], MeArgs);
var me = defineOperation({
  on: "Query",
  description: "The user who bears the access token.",
  input: MeArgs,
  success: User,
  command: GetUserCommand2,
  request: (_input, { accessToken }) => ({ AccessToken: accessToken }),
  result: (output, _input, { caller }) => reachedBy(caller, userOf(output)),
  allow: bearer
});

// src/resolvers/user/signOutUser.ts
import { AdminUserGlobalSignOutCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field66, InputType as InputType62, ObjectType as ObjectType61 } from "type-graphql";
var SignOutUserInput = class {
};
__decorateClass([
  TextField("username", "The username of the user.")
], SignOutUserInput.prototype, "username", 2);
SignOutUserInput = __decorateClass([
  InputType62({ description: "What `signOutUser` takes." })
], SignOutUserInput);
var SignOutUserSuccess = class {
};
__decorateClass([
  Field66(() => String, { description: "The username of the user." })
], SignOutUserSuccess.prototype, "username", 2);
SignOutUserSuccess = __decorateClass([
  ObjectType61({ description: "The user is signed out everywhere." })
], SignOutUserSuccess);
var signOutUser = defineOperation({
  on: "Mutation",
  description: "Ends all sessions of a user: access and refresh tokens are revoked.",
  input: SignOutUserInput,
  success: SignOutUserSuccess,
  command: AdminUserGlobalSignOutCommand,
  request: ({ username: username2 }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2 }),
  result: (_output, { username: username2 }) => ({ username: username2 }),
  allow: permission("sessions:write"),
  endsSessionsOf: ({ username: username2 }) => ({ username: username2 })
});

// src/resolvers/user/unlinkUserProvider.ts
import { AdminDisableProviderForUserCommand } from "@aws-sdk/client-cognito-identity-provider";
import { Field as Field67, InputType as InputType63, ObjectType as ObjectType62 } from "type-graphql";
var UnlinkUserProviderInput = class {
};
__decorateClass([
  NestedField(() => ProviderAccountInput, "The account that may no longer sign in as the user it is linked to. With the provider `Cognito` and a username it is the password that counts no more.")
], UnlinkUserProviderInput.prototype, "account", 2);
UnlinkUserProviderInput = __decorateClass([
  InputType63({ description: "What `unlinkUserProvider` takes." })
], UnlinkUserProviderInput);
var UnlinkUserProviderSuccess = class {
};
__decorateClass([
  Field67(() => String, { description: "The name of the provider." })
], UnlinkUserProviderSuccess.prototype, "providerName", 2);
UnlinkUserProviderSuccess = __decorateClass([
  ObjectType62({ description: "The account does not sign in as the user any more." })
], UnlinkUserProviderSuccess);
var unlinkUserProvider = defineOperation({
  on: "Mutation",
  description: "Ends the link of an account of an identity provider to its user; its next sign-in makes a user of its own.",
  input: UnlinkUserProviderInput,
  success: UnlinkUserProviderSuccess,
  command: AdminDisableProviderForUserCommand,
  request: ({ account }, { cognito }) => ({ UserPoolId: cognito.userPoolId, User: providerUserOf(account) }),
  result: (_output, { account }) => ({ providerName: account.providerName }),
  allow: permission("users:write"),
  // Cognito tells nobody whom an account of a provider is linked to.
  actsOn: ({ account }) => account.providerName === cognitoProvider && !account.attributeName ? { users: [account.attributeValue] } : { unknown: "user" }
});

// src/resolvers/user/user.ts
import { AdminGetUserCommand as AdminGetUserCommand4 } from "@aws-sdk/client-cognito-identity-provider";
import { ArgsType as ArgsType5 } from "type-graphql";
var UserArgs = class {
};
__decorateClass([
  TextField("username", "The username, or an alias such as the verified e-mail address where the pool allows it.")
], UserArgs.prototype, "username", 2);
UserArgs = __decorateClass([
  ArgsType5()
], UserArgs);
var user = defineOperation({
  on: "Query",
  description: "The user with this username.",
  input: UserArgs,
  success: User,
  command: AdminGetUserCommand4,
  request: ({ username: username2 }, { cognito }) => ({ UserPoolId: cognito.userPoolId, Username: username2 }),
  result: (output) => userOf(output),
  allow: permission("users:read")
});

// src/resolvers/user/userAuthFactors.ts
import { AdminGetUserAuthFactorsCommand, GetUserAuthFactorsCommand } from "@aws-sdk/client-cognito-identity-provider";
import { ArgsType as ArgsType6 } from "type-graphql";

// src/schema/authFactor.ts
import { Field as Field68, ObjectType as ObjectType63 } from "type-graphql";
var AuthFactor = enumOf(
  "AuthFactor",
  {
    PASSWORD: "The password.",
    EMAIL_OTP: "A code by e-mail.",
    SMS_OTP: "A code by text message.",
    WEB_AUTHN: "A passkey.",
    SOFTWARE_TOKEN: "A code of an authenticator app; a second factor only."
  },
  "Something with which a user proves who they are."
);
var AuthFactors = class {
};
__decorateClass([
  Field68(() => [AuthFactor], { description: "What the user has set up and the pool allows." })
], AuthFactors.prototype, "configured", 2);
__decorateClass([
  Field68(() => [MfaMethod], { description: "The ways of multi-factor authentication that are set up." })
], AuthFactors.prototype, "mfaMethods", 2);
__decorateClass([
  Field68(() => MfaMethod, { nullable: true, description: "The preferred way of multi-factor authentication." })
], AuthFactors.prototype, "preferredMfaMethod", 2);
AuthFactors = __decorateClass([
  ObjectType63({ description: "The factors with which a user can sign in." })
], AuthFactors);

// src/resolvers/user/userAuthFactors.ts
var UserAuthFactorsArgs = class {
};
UserAuthFactorsArgs = __decorateClass([
  ArgsType6()
], UserAuthFactorsArgs);
var userAuthFactors = defineOwnEdge({
  description: "The factors with which the user can sign in.",
  input: UserAuthFactorsArgs,
  success: AuthFactors,
  own: GetUserAuthFactorsCommand,
  twin: AdminGetUserAuthFactorsCommand,
  permission: "users:read",
  run: async ({ read: read5 }) => {
    const { ConfiguredUserAuthFactors: configured3 = [], UserMFASettingList: methods2 = [], PreferredMfaSetting: preferred } = await read5();
    return {
      configured: configured3.filter((factor) => Object.hasOwn(AuthFactor, factor)),
      mfaMethods: methods2.filter(isMfaMethod2),
      preferredMfaMethod: isMfaMethod2(preferred) ? preferred : null
    };
  }
});
function isMfaMethod2(value) {
  return value !== void 0 && Object.hasOwn(MfaMethod, value);
}

// src/resolvers/user/users.ts
import { ListUsersCommand as ListUsersCommand3, ListUsersInGroupCommand as ListUsersInGroupCommand3 } from "@aws-sdk/client-cognito-identity-provider";
import { ArgsType as ArgsType7 } from "type-graphql";
var UsersArgs = class extends PageArgs {
};
__decorateClass([
  NestedField(() => UserFilterInput, "Which users. Left out, all.", { nullable: true })
], UsersArgs.prototype, "filter", 2);
__decorateClass([
  NestedField(() => UserScanInput, "Allows to look at users one by one, where Cognito cannot search by the filter.", { nullable: true })
], UsersArgs.prototype, "scan", 2);
UsersArgs = __decorateClass([
  ArgsType7()
], UsersArgs);
var users = defineOperation({
  on: "Query",
  description: "The users of the pool, all or by a filter, page by page.",
  input: UsersArgs,
  success: UserConnection,
  commands: [ListUsersCommand3, ListUsersInGroupCommand3],
  run: async ({ filter, scan, ...args }, call2) => {
    const { rest, ...list2 } = userList(filter, call2);
    if (!scan) {
      if (rest.length > 0) throw invalidInput(...rest.map(({ path }) => ({ path, message: "is not what Cognito can search by, or not together with the other conditions; allow a `scan`" })));
      return readPage(list2, args);
    }
    const fits2 = (user2) => rest.every((part) => part.fits(user2));
    const { scanned, ...page } = await readPage({ ...list2, scan: { maxItems: scan.maxUsers, fits: fits2 } }, args);
    return { ...page, scan: { scanned, exhausted: !page.pageInfo.hasNextPage } };
  },
  allow: permission("users:read")
});

// src/resolvers/user/usersByUsername.ts
import { ArgsType as ArgsType8 } from "type-graphql";
var UsersByUsernameArgs = class {
};
__decorateClass([
  UsernamesField
], UsersByUsernameArgs.prototype, "usernames", 2);
UsersByUsernameArgs = __decorateClass([
  ArgsType8()
], UsersByUsernameArgs);
var usersByUsername = (user2) => defineBulk({
  description: "The users with these usernames.",
  input: UsersByUsernameArgs,
  each: user2,
  inputs: ({ usernames }) => usernames.map((username2) => ({ username: username2 }))
});

// src/resolvers/userPool/userPool.ts
import { DescribeUserPoolClientCommand as DescribeUserPoolClientCommand2, DescribeUserPoolCommand as DescribeUserPoolCommand2 } from "@aws-sdk/client-cognito-identity-provider";
import { ArgsType as ArgsType9 } from "type-graphql";

// src/schema/userPool.ts
import { Field as Field69, Float, Int as Int8, ObjectType as ObjectType64 } from "type-graphql";
var UserPoolMfa = enumOf(
  "UserPoolMfa",
  { OFF: "There is none.", OPTIONAL: "Users who have set it up are asked for it.", ON: "Every user is asked for it." },
  "Whether the pool asks for a second factor."
);
var AuthFlow2 = enumOf(
  "ExplicitAuthFlow",
  {
    ALLOW_USER_PASSWORD_AUTH: "With the password.",
    ALLOW_USER_SRP_AUTH: "With the password, by the Secure Remote Password protocol.",
    ALLOW_USER_AUTH: "With a factor that the user chooses.",
    ALLOW_CUSTOM_AUTH: "With the pool's own challenges.",
    ALLOW_REFRESH_TOKEN_AUTH: "With a refresh token.",
    ALLOW_ADMIN_USER_PASSWORD_AUTH: "With the password, through a server.",
    USER_PASSWORD_AUTH: "The older name of `ALLOW_USER_PASSWORD_AUTH`.",
    CUSTOM_AUTH_FLOW_ONLY: "The older name of `ALLOW_CUSTOM_AUTH`, with no other flow beside it.",
    ADMIN_NO_SRP_AUTH: "The older name of `ALLOW_ADMIN_USER_PASSWORD_AUTH`."
  },
  "A way to sign in that an app client allows."
);
var AttributeDataType = enumOf(
  "AttributeDataType",
  { String: "A text.", Number: "A number, written as text.", Boolean: "`true` or `false`, written as text.", DateTime: "A moment in time, written as text." },
  "The type of an attribute."
);
var PasswordPolicy = class {
};
__decorateClass([
  Field69(() => Int8, { description: "The least number of characters." })
], PasswordPolicy.prototype, "minimumLength", 2);
__decorateClass([
  Field69(() => Boolean, { description: "Whether it must hold an upper-case letter, A to Z." })
], PasswordPolicy.prototype, "requireUppercase", 2);
__decorateClass([
  Field69(() => Boolean, { description: "Whether it must hold a lower-case letter, a to z." })
], PasswordPolicy.prototype, "requireLowercase", 2);
__decorateClass([
  Field69(() => Boolean, { description: "Whether it must hold a digit." })
], PasswordPolicy.prototype, "requireNumbers", 2);
__decorateClass([
  Field69(() => Boolean, { description: "Whether it must hold a symbol, or a space that is neither first nor last." })
], PasswordPolicy.prototype, "requireSymbols", 2);
__decorateClass([
  Field69(() => Int8, { description: "How many earlier passwords may not be used again." })
], PasswordPolicy.prototype, "historySize", 2);
__decorateClass([
  Field69(() => Int8, { nullable: true, description: "How long a temporary password is valid, in days." })
], PasswordPolicy.prototype, "temporaryPasswordValidityDays", 2);
PasswordPolicy = __decorateClass([
  ObjectType64({ description: "What the pool wants of a password." })
], PasswordPolicy);
var CustomAttributeDefinition = class {
};
__decorateClass([
  Field69(() => String, { description: "The name as Cognito knows it, such as `custom:plan`." })
], CustomAttributeDefinition.prototype, "name", 2);
__decorateClass([
  Field69(() => AttributeDataType, { nullable: true, description: "The type of its values." })
], CustomAttributeDefinition.prototype, "dataType", 2);
__decorateClass([
  Field69(() => Boolean, { description: "Whether it can be changed once it has a value." })
], CustomAttributeDefinition.prototype, "mutable", 2);
__decorateClass([
  Field69(() => Int8, { nullable: true, description: "The least number of characters of a text." })
], CustomAttributeDefinition.prototype, "minimumLength", 2);
__decorateClass([
  Field69(() => Int8, { nullable: true, description: "The greatest number of characters of a text." })
], CustomAttributeDefinition.prototype, "maximumLength", 2);
__decorateClass([
  Field69(() => Float, { nullable: true, description: "The least value of a number." })
], CustomAttributeDefinition.prototype, "minimumValue", 2);
__decorateClass([
  Field69(() => Float, { nullable: true, description: "The greatest value of a number." })
], CustomAttributeDefinition.prototype, "maximumValue", 2);
CustomAttributeDefinition = __decorateClass([
  ObjectType64({ description: "An attribute that the pool itself defines." })
], CustomAttributeDefinition);
var UserPool = class {
};
__decorateClass([
  Field69(() => PasswordPolicy, { description: "What it wants of a password." })
], UserPool.prototype, "passwordPolicy", 2);
__decorateClass([
  Field69(() => UserPoolMfa, { description: "Whether it asks for a second factor." })
], UserPool.prototype, "mfa", 2);
__decorateClass([
  Field69(() => Boolean, { description: "Whether people may sign up by themselves." })
], UserPool.prototype, "selfSignUpAllowed", 2);
__decorateClass([
  Field69(() => [String], { description: "Attributes that stand in for a username at sign-up, by Cognito's names: `email`, `phone_number`. Empty where users choose a username." })
], UserPool.prototype, "usernameAttributes", 2);
__decorateClass([
  Field69(() => [String], { description: "Attributes that sign in beside the username, by Cognito's names: `email`, `phone_number`, `preferred_username`." })
], UserPool.prototype, "aliasAttributes", 2);
__decorateClass([
  Field69(() => Boolean, { description: "Whether `Ada` and `ada` are two usernames." })
], UserPool.prototype, "usernameCaseSensitive", 2);
__decorateClass([
  Field69(() => [String], { description: "Attributes that Cognito verifies by a code at sign-up, by its names: `email`, `phone_number`." })
], UserPool.prototype, "autoVerifiedAttributes", 2);
__decorateClass([
  Field69(() => [AuthFactor], { description: "What a choice-based sign-in may begin with." })
], UserPool.prototype, "allowedFirstAuthFactors", 2);
__decorateClass([
  Field69(() => [AuthFlow2], { nullable: true, description: "The ways to sign in that the gateway's app client allows. Null when the gateway has no client." })
], UserPool.prototype, "authFlows", 2);
__decorateClass([
  Field69(() => [String], { description: "Attributes without which there is no sign-up, by Cognito's names." })
], UserPool.prototype, "requiredAttributes", 2);
__decorateClass([
  Field69(() => [CustomAttributeDefinition], { description: "Attributes that the pool itself defines, without those that only administrators see." })
], UserPool.prototype, "customAttributes", 2);
UserPool = __decorateClass([
  ObjectType64({ description: "What anyone may know of the user pool." })
], UserPool);

// src/resolvers/userPool/userPoolOf.ts
var defaultFlows = ["ALLOW_REFRESH_TOKEN_AUTH", "ALLOW_USER_SRP_AUTH", "ALLOW_CUSTOM_AUTH"];
function userPoolOf(pool, client) {
  const { PasswordPolicy: policy = {}, SignInPolicy: signIn = {} } = pool.Policies ?? {};
  const schema = pool.SchemaAttributes ?? [];
  return Object.assign(new UserPool(), {
    passwordPolicy: passwordPolicyOf(policy),
    mfa: pool.MfaConfiguration ?? "OFF",
    selfSignUpAllowed: !(pool.AdminCreateUserConfig?.AllowAdminCreateUserOnly ?? false),
    usernameAttributes: pool.UsernameAttributes ?? [],
    aliasAttributes: pool.AliasAttributes ?? [],
    // Pools that say nothing were made before the setting, and are case-sensitive (SDK: UsernameConfigurationType).
    usernameCaseSensitive: pool.UsernameConfiguration?.CaseSensitive ?? true,
    autoVerifiedAttributes: pool.AutoVerifiedAttributes ?? [],
    allowedFirstAuthFactors: (signIn.AllowedFirstAuthFactors ?? ["PASSWORD"]).filter((factor) => Object.hasOwn(AuthFactor, factor)),
    authFlows: client ? (client.ExplicitAuthFlows ?? defaultFlows).filter((flow) => Object.hasOwn(AuthFlow2, flow)) : null,
    requiredAttributes: schema.filter(({ Required, Name }) => Required && Name !== "sub").map(({ Name = "" }) => Name),
    customAttributes: schema.filter(({ Name = "" }) => Name.startsWith("custom:")).map(customAttributeOf)
  });
}
function passwordPolicyOf(policy) {
  return {
    minimumLength: policy.MinimumLength ?? 0,
    requireUppercase: policy.RequireUppercase ?? false,
    requireLowercase: policy.RequireLowercase ?? false,
    requireNumbers: policy.RequireNumbers ?? false,
    requireSymbols: policy.RequireSymbols ?? false,
    historySize: policy.PasswordHistorySize ?? 0,
    temporaryPasswordValidityDays: policy.TemporaryPasswordValidityDays ?? null
  };
}
function customAttributeOf(attribute2) {
  const { StringAttributeConstraints: text3 = {}, NumberAttributeConstraints: number2 = {} } = attribute2;
  return {
    name: attribute2.Name ?? "",
    dataType: attribute2.AttributeDataType ?? null,
    mutable: attribute2.Mutable ?? false,
    minimumLength: integerOf(text3.MinLength),
    maximumLength: integerOf(text3.MaxLength),
    minimumValue: numberOf(number2.MinValue),
    maximumValue: numberOf(number2.MaxValue)
  };
}
function numberOf(text3) {
  const value = Number(text3 ?? NaN);
  return Number.isFinite(value) ? value : null;
}
function integerOf(text3) {
  const value = numberOf(text3);
  return value !== null && Number.isInteger(value) && Math.abs(value) < 2 ** 31 ? value : null;
}

// src/resolvers/userPool/userPool.ts
var UserPoolArgs = class {
};
UserPoolArgs = __decorateClass([
  ArgsType9()
], UserPoolArgs);
var userPool = defineOperation({
  on: "Query",
  description: "What a sign-up and a sign-in form needs to know of the user pool. Remembered by the gateway for 5 minutes.",
  input: UserPoolArgs,
  success: UserPool,
  commands: [DescribeUserPoolCommand2, DescribeUserPoolClientCommand2],
  run: async (_input, { poolSettings }) => {
    const pool = await poolSettings.pool();
    return userPoolOf(pool, await poolSettings.client());
  },
  allow: anyone2
});

// src/resolvers/index.ts
var catalogue = {
  user,
  lookupUser,
  usersByUsername: usersByUsername(user),
  users,
  me,
  userPool,
  group,
  groups,
  signUp,
  confirmSignUp,
  resendConfirmationCode,
  authenticate,
  respondToChallenge,
  refreshTokens,
  revokeToken,
  signOut,
  changePassword,
  forgotPassword,
  confirmForgotPassword,
  setUserPassword,
  resetUserPassword,
  updateMyAttributes,
  deleteMyAttributes,
  sendMyAttributeCode,
  verifyMyAttribute,
  updateUserAttributes,
  deleteUserAttributes,
  createUser,
  enableUser,
  disableUser,
  deleteUser,
  linkUserProvider,
  unlinkUserProvider,
  associateSoftwareToken,
  verifySoftwareToken,
  setMyMfaPreference,
  setUserMfaPreference,
  deleteUserSoftwareToken,
  startPasskeyRegistration,
  completePasskeyRegistration,
  deleteMyPasskey,
  confirmMyDevice,
  updateMyDevice,
  forgetMyDevice,
  updateUserDevice,
  forgetUserDevice,
  revokeMySession,
  revokeUserSession,
  setAuthEventFeedback,
  giveAuthEventFeedback,
  deleteMe,
  confirmUser,
  signOutUser,
  enableUsers: enableUsers(enableUser),
  disableUsers: disableUsers(disableUser),
  deleteUsers: deleteUsers(deleteUser),
  createGroup,
  updateGroup,
  deleteGroup,
  addUserToGroup,
  removeUserFromGroup,
  addUsersToGroup: addUsersToGroup(addUserToGroup),
  removeUsersFromGroup: removeUsersFromGroup(removeUserFromGroup)
};
var edges = {
  "User.devices": userDevices,
  "User.sessions": userSessions,
  "User.passkeys": userPasskeys,
  "User.authEvents": userAuthEvents,
  "User.authFactors": userAuthFactors,
  "User.groups": userGroups,
  "Group.users": groupUsers
};

// src/resolvers/schema.ts
import "reflect-metadata";
import { GraphQLInputObjectType } from "graphql";
import { buildSchemaSync } from "type-graphql";

// src/resolvers/plainExecution.ts
import { isAbstractType, isObjectType } from "graphql";
import { getMetadataStorage } from "type-graphql";
function runPlainly(schema, functions) {
  const nameOf2 = new Map(getMetadataStorage().objectTypes.map(({ target, name: name2 }) => [target, name2]));
  for (const type of Object.values(schema.getTypeMap())) {
    if (type.name.startsWith("__")) continue;
    if (isAbstractType(type)) type.resolveType = ({ constructor }) => nameOf2.get(constructor);
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const own2 = functions[`${type.name}.${field.name}`];
      if (own2) field.resolve = own2;
      else delete field.resolve;
    }
  }
}

// src/resolvers/resolverOf.ts
import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from "type-graphql";

// src/schema/result.ts
import { createUnionType } from "type-graphql";
function stemOf(field) {
  return field.charAt(0).toUpperCase() + field.slice(1);
}
function operationResult(field, success2, errors2) {
  const members = [...success2, ...errors2.map((name2) => errorTypes[name2])];
  return createUnionType({
    name: `${stemOf(field)}Result`,
    description: `What \`${field}\` answers: ${success2.map((type) => `\`${type.name}\``).join(", ")}, or one of its errors.`,
    types: () => members,
    resolveType: (value) => value.constructor
  });
}

// src/resolvers/audited.ts
async function audit(happened, context) {
  const { operation: operation2, caller, error } = happened;
  if (error instanceof Unrecordable || !isRecorded(operation2, context)) return;
  if (caller && operation2.on === "Query" && !context.audit?.reads) return;
  const actor = caller ? actorOf(caller) : await context.identify().then(actorOf, () => ({ kind: "unknown" }));
  record(happened, actor, context);
  await context.audit?.flushed();
}
function refuseUnrecordable(operation2, context) {
  if (operation2.on === "Query" && !context.audit?.reads) return;
  if (isRecorded(operation2, context) && !context.audit?.admits()) throw new Unrecordable();
}
function isRecorded({ on, allow: allow2 }, { audit: log }) {
  return log !== void 0 && (on !== "Query" || allow2.kind !== "anyone" && allow2.kind !== "bearer");
}
function record({ field, operation: operation2, input, outcome, error, cognitoRequestId }, actor, { audit: log, source, requestId }) {
  const on = namesIn(operation2.input, input);
  const { incidentId, requestId: refusedBy } = outcome;
  log?.record({
    event: field,
    actor,
    on,
    given: pathsOf(input).filter((path) => !Object.hasOwn(on, path)),
    outcome: outcome.constructor.name,
    reason: reasonOf(outcome, error),
    source: source.address,
    requestId,
    cognitoRequestId: refusedBy ?? cognitoRequestId,
    incidentId
  }, source.bucket);
}
var mostPaths = 50;
function actorOf(caller) {
  switch (caller.kind) {
    case "anyone":
      return { kind: "anyone" };
    case "bearer":
      return { kind: "bearer", sub: caller.sub, username: caller.username, jti: caller.jti, ...caller.via === void 0 ? {} : { via: caller.via } };
    case "service":
      return { kind: "service", name: caller.name };
  }
}
function reasonOf(outcome, error) {
  if (!(outcome instanceof OperationError)) return void 0;
  const { reason, requires, scope } = outcome;
  return reason ?? requires ?? scope ?? (isServiceException(error) ? error.name : void 0);
}
function pathsOf(input, prefix3 = "") {
  const found = [];
  for (const [name2, value] of Object.entries(input)) {
    if (found.length >= mostPaths) break;
    if (value === void 0 || value === null) continue;
    if (typeof value === "object") found.push(...pathsOf(value, `${prefix3}${name2}.`));
    else found.push(`${prefix3}${name2}`);
  }
  return found.slice(0, mostPaths);
}

// src/resolvers/changedFacts.ts
function rememberSignIn(value, { sessions }) {
  if (!(value instanceof AuthenticationTokens) || !value.refreshToken) return;
  sessions.signedIn({ accessToken: value.accessToken, refreshToken: value.refreshToken });
}
function endClaims({ endsSessionsOf, endsMembershipOf }, input, call2, { sessions, rights, standing }, error) {
  const certain = error === void 0;
  if (!certain && !mayHaveTakenPlace(error)) return;
  if (endsSessionsOf) sessions.end(endsSessionsOf(input, call2), certain);
  if (endsMembershipOf && rights.grants(endsMembershipOf(input))) standing.groupsChanged();
}
var mayHaveTakenPlace = (error) => error instanceof OutcomeUnknown || error instanceof UnavailableError && (error.reason === "deadline" || error.reason === "answer");

// src/guard/answerTime.ts
var AnswerTime = class {
  /** `stepMs` in milliseconds, more than 0. */
  constructor(stepMs) {
    this.stepMs = stepMs;
    this.timer = this.nextTick();
  }
  /** Waits for the next tick; there are no more after it. */
  async tick() {
    return new Promise((resolve3) => {
      this.wake = resolve3;
    });
  }
  /** Nobody waits: the time of this answer tells nothing that its content does not. */
  stop() {
    clearTimeout(this.timer);
  }
  nextTick() {
    return setTimeout(() => {
      if (this.wake) this.wake();
      else this.timer = this.nextTick();
    }, this.stepMs);
  }
};

// src/guard/addresses.ts
import { domainToASCII } from "node:url";
function receiverOf(address) {
  const folded2 = foldName(address ?? "");
  const at2 = folded2.lastIndexOf("@");
  if (at2 > 0) return emailReceiver(folded2.slice(0, at2), folded2.slice(at2 + 1));
  const digits2 = folded2.replace(/[\s().-]/g, "");
  return /^\+?\d{5,15}$/.test(digits2) ? `+${digits2.replace("+", "")}` : void 0;
}
function emailReceiver(local, host) {
  const plain = host.trim().replace(/\.$/, "");
  if (plain === "") return void 0;
  return `${local.trim()}@${domainToASCII(plain) || plain}`;
}

// src/resolvers/accountSpending.ts
async function reserveAccount(kind, who, { conceals }, context) {
  if (who.name === "" && who.account === void 0) return void 0;
  const receivers = await receiversOf(kind, who, context);
  try {
    return await context.budgets.reserveAccount(kind, receivers, context.source);
  } catch (error) {
    const concealed2 = error instanceof BudgetExceeded && conceals ? inSecret[conceals.as] : void 0;
    throw concealed2 ? concealed2() : error;
  }
}
async function receiversOf(kind, { name: name2, account, addresses }, { accounts, calls }) {
  const needsAddresses = kind === "message" && addresses === void 0;
  const known2 = account !== void 0 && !needsAddresses ? { name: account, addresses: [] } : await accounts.of(account ?? name2, { addresses: needsAddresses, beforeCall: () => {
    calls.count();
  } });
  const own2 = needsAddresses ? keysOf([name2, ...known2.addresses]) : [];
  return { account: known2.name, own: own2, given: keysOf(addresses ?? []) };
}
var keysOf = (addresses) => [...new Set(addresses.flatMap((address) => receiverOf(address) ?? []))];
var AccountRefusal = class extends Refusal {
};
var inSecret = {
  password: () => new AccountRefusal("NotAuthorizedError", { reason: "ATTEMPTS_EXCEEDED" }),
  session: () => new AccountRefusal("NotAuthorizedError", { reason: "ATTEMPTS_EXCEEDED" }),
  code: () => new AccountRefusal("TooManyFailedAttemptsError"),
  message: () => new AccountRefusal("LimitExceededError"),
  feedback: () => new AccountRefusal("NotAuthorizedError", { reason: "OTHER" })
};

// src/resolvers/cognitoText.ts
var notEnabled = /not enabled for (?:this|the) client|is not permitted for this user pool|is not enabled|not (?:supported|allowed) for this (?:client|user pool)/i;
var notAuthorizedReasons = [
  [/^Incorrect username or password/i, "BAD_CREDENTIALS"],
  [/^Password attempts exceeded/i, "ATTEMPTS_EXCEEDED"],
  [/^User is disabled/i, "USER_DISABLED"],
  [/^Temporary password has expired|^User account has expired/i, "TEMPORARY_PASSWORD_EXPIRED"],
  [/Current status is CONFIRMED/i, "ALREADY_CONFIRMED"],
  [/secret ?hash/i, "SECRET_HASH_MISMATCH"],
  [/^Access Token does not have required scopes/i, "MISSING_SCOPE"],
  [/^(?:Access|Refresh) Token has expired/i, "TOKEN_EXPIRED"],
  [/^(?:Access|Refresh) Token has been revoked/i, "TOKEN_REVOKED"],
  [/^Invalid (?:Access|Refresh) Token|^Could not verify signature/i, "TOKEN_INVALID"],
  [/^Invalid session|session (?:is|has) expired|^Session not found|can only be used once/i, "INVALID_SESSION"]
];
var passwordRules = [
  [/not long enough/i, "MINIMUM_LENGTH"],
  [/too long|not short enough/i, "MAXIMUM_LENGTH"],
  [/uppercase/i, "REQUIRE_UPPERCASE"],
  [/lowercase/i, "REQUIRE_LOWERCASE"],
  [/numeric/i, "REQUIRE_NUMBERS"],
  [/symbol/i, "REQUIRE_SYMBOLS"],
  [/space/i, "NO_EDGE_SPACES"],
  [/security reasons/i, "COMPROMISED"]
];
var readers = {
  NotAuthorizedException: (text3) => notEnabled.test(text3) ? new Refusal("FeatureNotAvailableError") : new Refusal("NotAuthorizedError", { reason: reasonOf2(text3) }),
  UnauthorizedException: (text3) => new Refusal("NotAuthorizedError", { reason: reasonOf2(text3) }),
  InvalidParameterException: (text3) => notEnabled.test(text3) ? new Refusal("FeatureNotAvailableError") : refusedParameter(violationsOfText(text3)),
  InvalidPasswordException: (text3) => new Refusal("InvalidPasswordError", { message: text3, violatedRules: passwordRules.flatMap(([pattern, rule]) => pattern.test(text3) ? [rule] : []) }),
  UserLambdaValidationException: (text3) => new Refusal("UserLambdaValidationError", triggerRefusal(text3)),
  TooManyRequestsException: () => new Refusal("TooManyRequestsError", { retryAfterSeconds: null, scope: "COGNITO" })
};
function refusalOfText(exception, text3) {
  return Object.hasOwn(readers, exception) ? readers[exception]?.(text3) : void 0;
}
function reasonOf2(text3) {
  return notAuthorizedReasons.find(([pattern]) => pattern.test(text3))?.[1] ?? "OTHER";
}
function triggerRefusal(text3) {
  const [, trigger = null, sentence = text3] = /^(\w+) failed with error (.*)$/s.exec(text3) ?? [];
  return { trigger, message: sentence };
}
function violationsOfText(text3) {
  const found = [...text3.matchAll(/ at '([\w.]+)' failed to satisfy constraint: (Member must [^;]*)/g)].map(([, path = "", rule = ""]) => ({
    path: path.replace(".member", ""),
    message: rule.replace(/^Member must /, "must ").replace(/[:[].*$/s, "").trim()
  }));
  if (found.length > 0) return found;
  const known2 = knownParameterTexts.find(([pattern]) => pattern.test(text3));
  return [known2 ? { path: known2[1], message: known2[2] } : { path: "", message: "Cognito refused a value of the input" }];
}
var configured = /* @__PURE__ */ new Set(["clientId", "clientSecret", "secretHash", "userPoolId"]);
function refusedParameter(violations) {
  return violations.some(({ path }) => configured.has(path)) ? new Refusal("UnexpectedError") : new Refusal("InvalidInputError", { violations });
}
var knownParameterTexts = [
  // SetUserMFAPreference and its twin (aws/aws-sdk-js-v3#4645).
  [/turn on SOFTWARE_TOKEN|has not (?:set up|verified) software token/i, "softwareToken", "cannot be switched on before an authenticator app is set up: `associateSoftwareToken`, then `verifySoftwareToken`"],
  [/turn on SMS/i, "sms", "cannot be switched on for a user without a phone number: set one, and verify it"],
  [/turn on EMAIL/i, "email", "cannot be switched on for a user without an e-mail address: set one, and verify it"],
  [/SOFTWARE_TOKEN_MFA must be enabled/i, "softwareToken.preferred", "cannot be true while the method is switched off: set `enabled` too"],
  [/SMS_MFA must be enabled/i, "sms.preferred", "cannot be true while the method is switched off: set `enabled` too"],
  [/EMAIL_OTP must be enabled/i, "email.preferred", "cannot be true while the method is switched off: set `enabled` too"],
  [/at least one other MFA method/i, "passkey", "cannot be switched on before another method is"],
  [/User is already confirmed/i, "username", "is confirmed already"],
  [/no registered\/verified email or phone/i, "username", "has no verified e-mail address or phone number to send a code to"],
  [/Username should be an email/i, "username", "must be an e-mail address"],
  [/Username should be either an email or a phone/i, "username", "must be an e-mail address or a phone number"],
  [/Username cannot be of email format/i, "username", "must not be an e-mail address, because e-mail addresses are aliases in this pool"],
  [/Invalid email address format/i, "attributes.email", "is not an e-mail address"],
  [/Invalid phone number format/i, "attributes.phoneNumber", "must be in E.164 form, such as +14255550123"],
  [/attributes did not conform to the schema/i, "attributes", "do not conform to the pool's schema"],
  [/[Aa]ttribute.*(?:not defined|does not exist) in schema|schema.*(?:not defined|does not exist)|Type for attribute .* could not be determined/i, "attributes", "name an attribute that the pool does not define"],
  [/pagination ?token|next ?token|paging marker/i, "after", "is not valid any more; begin with the first page"],
  [/unauthorized attribute/i, "attributes", "name an attribute that the app client may not write"],
  [/Cannot modify (?:an )?immutable|cannot be (?:changed|updated)|[Cc]annot mutate/i, "attributes", "change an attribute that cannot be changed"]
];

// src/resolvers/concealed.ts
async function concealed(conceals, asked, attempt3) {
  const { input, context, answerStepMs } = asked;
  if (await isOpen(conceals, asked)) return (await attempt3()).value;
  const nobody3 = conceals.ofUser?.(input, context.newIncidentId());
  if (nobody3) await refuseIfTold(nobody3, asked);
  const time = answerStepMs > 0 ? new AnswerTime(answerStepMs) : void 0;
  const truth2 = attempt3().then((attempted) => {
    const wanted = seen(attempted).member === "UsernameExistsError";
    if (wanted) void tellOwner(conceals, asked).catch(notWritten(context));
    return attempted;
  });
  try {
    return await (isToldAlike(conceals.as) ? sameForAll(conceals, asked, truth2, time) : firstTickAfter(conceals, asked, await truth2, time));
  } finally {
    time?.stop();
  }
}
async function isOpen({ as, proven }, { operation: operation2, input, caller, context, signUpAnswer }) {
  if (as === "newUser" && signUpAnswer !== "uniform") return true;
  return (proven?.(input, callOf(operation2, context, caller)) ?? false) || mayReadUsers(context);
}
async function sameForAll(conceals, asked, truth2, time) {
  const tick = time?.tick();
  const early = await (tick ? Promise.race([truth2, tick]) : truth2);
  if (early && toldToAnyone(conceals.as, seen(early)) === void 0) return early.value;
  await tick;
  return answerOf("success", conceals, asked, early?.value);
}
async function firstTickAfter(conceals, asked, truth2, time) {
  const outcome = seen(truth2);
  const told2 = toldToAnyone(conceals.as, outcome);
  if (told2 === void 0) return truth2.value;
  const tick = time?.tick();
  const behind = mayFollowPassword(outcome) ? isBehindPassword(conceals, asked) : void 0;
  const answer4 = await (tick ? Promise.race([behind, tick]) : behind) ? truth2.value : answerOf(told2, conceals, asked, truth2.value);
  await tick;
  return answer4;
}
async function refuseIfTold(nobody3, { operation: operation2, caller, context }) {
  const { existence } = context;
  if (existence.told() === void 0) {
    try {
      await operation2.run(nobody3, callOf(operation2, context, caller));
      existence.learn(false);
    } catch (error) {
      if (!isServiceException(error) || error.name === "TooManyRequestsException") throw error;
      if (error.name === "UserNotFoundException") existence.learn(true);
    }
  }
  if (existence.told()) throw new Refusal("FeatureNotAvailableError", { message: "This way to sign in needs an app client whose PreventUserExistenceErrors is ENABLED." });
}
async function tellOwner({ owner }, { operation: operation2, input, caller, context }) {
  if (!owner) return;
  const held = await reserveAccount("message", { name: owner.name(input) }, operation2, context);
  held?.settle("spent");
  await owner.write(input, callOf(operation2, context, caller));
}
function seen({ value, error }) {
  if (!(value instanceof OperationError)) return { member: "success", by: "success" };
  const { reason, violations } = value;
  return { member: value.constructor.name, reason, paths: violations?.map(({ path }) => path), by: decidedBy(error) };
}
function decidedBy(error) {
  if (isServiceException(error)) return error.name;
  if (error instanceof OutcomeUnknown) return "lost";
  if (error instanceof AccountRefusal) return void 0;
  const own2 = [BudgetExceeded, Refusal, UnavailableError, QuotaReached, TooManyCalls].some((kind) => error instanceof kind);
  return own2 ? "gateway" : void 0;
}
async function mayReadUsers(context) {
  return context.identify().then((caller) => holds(caller, "users:read", context)).catch(() => false);
}
var notWritten = ({ log }) => (error) => {
  log.warn({ error: error.name }, "the owner of a wanted username was not written to");
};
async function isBehindPassword({ withPassword }, { operation: operation2, input, caller, context }) {
  const wrong = withPassword?.(input, context.newIncidentId());
  if (!wrong) return false;
  const call2 = callOf(operation2, context, caller);
  const error = await operation2.run(wrong, call2).then(() => void 0, (thrown) => thrown);
  if (!(error instanceof BudgetExceeded || error instanceof TooManyCalls)) context.calls.notSent(true);
  return isWrongPassword(error);
}
var isWrongPassword = (error) => isServiceException(error) && refusalOfText(error.name, error.message)?.details.reason === "BAD_CREDENTIALS";
function answerOf(told2, { success: success2 }, { operation: operation2, input }, truth2 = {}) {
  if (told2 === "success") return asMember(operation2, success2?.(input) ?? {});
  const { member, ...details } = told2;
  const { requestId = null } = truth2;
  return operationError(member, { requestId, ...details, ...operation2.errorDetails(member, input) });
}

// src/resolvers/cookieMode.ts
function withRefreshToken(operation2, input, { refreshCookie }) {
  if (!lacksRefreshToken(operation2, input)) return input;
  if (refreshCookie?.token) return { ...input, refreshToken: refreshCookie.token };
  const why = refreshCookie?.whyAbsent;
  const absent = refreshCookie ? "is required: there is no cookie" : "is required";
  throw invalidInput({ path: "refreshToken", message: why === void 0 ? absent : `${absent}; ${why}` });
}
function keptInCookie(operation2, input, value, { refreshCookie }) {
  if (!refreshCookie) return value;
  if (value instanceof OperationError) {
    const sent2 = refreshCookie.token !== void 0 && lacksRefreshToken(operation2, input);
    if (sent2 && isRefusalOfToken(value)) refreshCookie.clear();
    return value;
  }
  if (operation2.endsSignIn) refreshCookie.clear();
  if (!(value instanceof AuthenticationTokens) || !value.refreshToken) return value;
  refreshCookie.keep(value.refreshToken);
  return Object.assign(new AuthenticationTokens(), value, { refreshToken: null });
}
function lacksRefreshToken({ needsRefreshToken }, input) {
  return needsRefreshToken === true && !input.refreshToken;
}
var dead = /* @__PURE__ */ new Set(["TOKEN_EXPIRED", "TOKEN_INVALID", "TOKEN_REVOKED"]);
function isRefusalOfToken(error) {
  const { reason, violations = [] } = error;
  switch (error.code) {
    case "NOT_AUTHORIZED":
      return reason !== void 0 && dead.has(reason);
    case "REFRESH_TOKEN_REUSE":
      return true;
    case "USER_NOT_FOUND":
      return true;
    // No token of Cognito's has this form.
    case "INVALID_INPUT":
      return violations.some(({ path }) => path === "refreshToken");
    default:
      return false;
  }
}

// src/resolvers/once.ts
var keyForm = /^[\x21-\x7e]{1,255}$/;
function once(field, operation2, input, caller, context, work) {
  const { idempotencyKey: key } = context;
  return key === void 0 || operation2.on === "Query" ? work() : underKey(key, field, operation2, input, caller, context, work);
}
async function underKey(key, field, { allow: allow2 }, input, caller, { idempotency, source }, work) {
  if (!keyForm.test(key)) throw invalidInput({ path: "", message: "the header Idempotency-Key must hold 1 to 255 visible characters" });
  try {
    const holders = caller.kind === "service" ? [`service ${caller.name}`] : [...caller.kind === "bearer" ? [`bearer ${caller.sub}`] : [], source.bucket, source.network];
    return await idempotency.once({ key, scope: [field, ...nameOf(caller, source)], input, secret: allow2.kind !== "permission", holders }, work, isFinal);
  } catch (error) {
    if (error instanceof KeyReused) throw invalidInput({ path: "", message: "the Idempotency-Key came with another input before" });
    if (error instanceof NoPlace) throw new Refusal("TooManyRequestsError", { retryAfterSeconds: 60, scope: "GATEWAY" });
    throw error;
  }
}
function nameOf(caller, source) {
  if (caller.kind === "anyone") return ["anyone", source.bucket];
  return [caller.kind, caller.kind === "bearer" ? caller.sub : caller.name];
}
var withoutEffect = /* @__PURE__ */ new Set(["BUSY", "CONFLICT", "FORBIDDEN", "INCORRECT", "NOT_FOUND", "UNSUPPORTED"]);
function isFinal(answer4) {
  const { retryable, category } = answer4;
  return retryable !== true && (category === void 0 || !withoutEffect.has(category));
}

// src/resolvers/outcome.ts
function outcomeOf(error, field, members, context) {
  if (error instanceof Refusal) return operationError(error.member, error.details);
  if (error instanceof InvalidAccessToken) return operationError("NotAuthorizedError", { reason: error.reason });
  if (error instanceof UnavailableError) return report("ServiceUnavailableError", error.reason, { cause: causeOf(error.reason) });
  if (error instanceof QuotaReached) return report("TooManyRequestsError", "quota", { retryAfterSeconds: error.retryAfterSeconds, scope: "COGNITO" });
  if (error instanceof BudgetExceeded) return operationError("TooManyRequestsError", { retryAfterSeconds: error.retryAfterSeconds, scope: "GATEWAY" });
  if (error instanceof Unrecordable) return operationError("ServiceUnavailableError", { cause: "AUDIT" });
  if (error instanceof TooManyCalls) return report("TooManyRequestsError", "calls of one request", { message: "The request asks for more calls to Cognito than one request may cause. Ask for less at once.", retryable: false, scope: "GATEWAY" });
  if (error instanceof OutcomeUnknown) return report("OutcomeUnknownError", "answer lost");
  if (isServiceException(error)) return ofServiceException(error.name, error.message, error.$metadata.requestId);
  return unexpected2("not an exception of Cognito");
  function ofServiceException(exception, text3, requestId) {
    const found = refusalOfText(exception, text3) ?? new Refusal(errorOfException(exception) ?? "UnexpectedError");
    if (found.member !== "UnexpectedError" && members.includes(found.member)) return operationError(found.member, { requestId: requestId ?? null, ...found.details });
    const fault = Object.hasOwn(faults, exception) ? faults[exception] : void 0;
    if (fault?.outcome === "unavailable") return report("ServiceUnavailableError", fault.why, { cause: causeOf(fault.reason ?? "credentials"), requestId: requestId ?? null });
    return unexpected2(fault?.why ?? "an exception that the operation does not declare", requestId);
  }
  function unexpected2(why, requestId) {
    const incidentId = context.newIncidentId();
    context.log.error({ field, why, incidentId, requestId, ...describe2(error) }, "unexpected error");
    return operationError("UnexpectedError", { incidentId, requestId: requestId ?? null });
  }
  function report(member, why, details = {}) {
    context.log.warn({ field, why, ...details, ...describe2(error) }, member);
    return operationError(member, details);
  }
}
function causeOf(reason) {
  return reason.toUpperCase();
}
function describe2(error) {
  if (!(error instanceof Error)) return { error: typeof error };
  const { name: name2, cause, code } = error;
  const frames = isServiceException(error) ? void 0 : stackFrames(error);
  return { error: name2, code, frames, ...cause === void 0 ? {} : { cause: describe2(cause) } };
}

// src/resolvers/password/violatedRules.ts
var checks = {
  MINIMUM_LENGTH: { applies: () => true, holds: (password4, { MinimumLength = 0 }) => password4.length >= MinimumLength },
  REQUIRE_UPPERCASE: { applies: ({ RequireUppercase = false }) => RequireUppercase, holds: (password4) => /[A-Z]/.test(password4) },
  REQUIRE_LOWERCASE: { applies: ({ RequireLowercase = false }) => RequireLowercase, holds: (password4) => /[a-z]/.test(password4) },
  REQUIRE_NUMBERS: { applies: ({ RequireNumbers = false }) => RequireNumbers, holds: (password4) => /[0-9]/.test(password4) },
  REQUIRE_SYMBOLS: { applies: ({ RequireSymbols = false }) => RequireSymbols, holds: (password4) => /[\^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/.test(password4) || password4.trim().includes(" ") }
};
function violatedRules(password4, policy) {
  const rules = Object.entries(checks);
  return rules.filter(([, { applies: applies2, holds: holds2 }]) => applies2(policy) && !holds2(password4, policy)).map(([rule]) => rule);
}
async function passwordDetails(password4, named, settings2) {
  const policy = await settings2.pool().then(({ Policies }) => Policies?.PasswordPolicy, () => void 0);
  const found = password4 === void 0 || !policy ? [] : violatedRules(password4, policy);
  return { violatedRules: [.../* @__PURE__ */ new Set([...found, ...named])] };
}

// src/resolvers/spending.ts
function runWithinBudget(operation2, input, call2, context) {
  return operation2.spends ? runSpending(operation2.spends, operation2, input, call2, context) : operation2.run(input, call2);
}
async function runSpending(spends, operation2, input, call2, context) {
  const held = [];
  async function hold(kind) {
    const who = spends[kind]?.(input, call2);
    const typed = who && await reserve(kind, who, context);
    if (!typed) return;
    held.push({ kind, reservation: typed });
    const judged2 = await reserveAccount(kind, who, operation2, context);
    if (judged2) held.push({ kind, reservation: judged2 });
  }
  try {
    await hold(spends.code ? "code" : "guess");
    const guessed = held.length > 0;
    const known2 = held.some(({ reservation }) => reservation.known);
    await hold("message");
    const value = await pastLockout(known2, () => operation2.run(input, call2), context);
    const owner = value instanceof AuthenticationTokens || spends.provesOwner;
    if (owner || guessed) context.calls.proven();
    const how = owner ? "proven" : "returned";
    for (const { kind, reservation } of held) reservation.settle(kind === "message" ? "spent" : how);
    return value;
  } catch (error) {
    const how = settlementOf(error);
    for (const { reservation } of held) reservation.settle(how);
    throw error;
  }
}
async function reserve(kind, who, { budgets, source }) {
  return who === void 0 ? void 0 : budgets.reserve(kind, who.name, source);
}
function settlementOf(error) {
  const refused4 = error instanceof Refusal && error.member === "InvalidInputError" || error instanceof BudgetExceeded;
  return refused4 || wasNotJudged(error) || isServiceException(error) && error.name === "InvalidPasswordException" ? "returned" : "spent";
}
var lockoutPauseMs = 1e3;
var triesPastLockout = 3;
async function pastLockout(known2, run2, { pause: pause3 }) {
  for (let count = 1; ; count += 1) {
    try {
      return await run2();
    } catch (error) {
      if (!known2 || count === triesPastLockout || !isLockout(error)) throw error;
      await pause3(lockoutPauseMs);
    }
  }
}
var isLockout = (error) => isServiceException(error) && refusalOfText(error.name, error.message)?.details.reason === "ATTEMPTS_EXCEEDED";

// src/resolvers/execute.ts
async function execute(field, operation2, given, context, admitted) {
  let input = given;
  let caller;
  try {
    refuseUnrecordable(operation2, context);
    caller = await (admitted ?? admit(operation2.allow, input, context));
    input = withRefreshToken(operation2, input, context);
    const violations = [...violationsOf(operation2.input, input), ...unlisted(operation2, input, context)];
    if (violations.length > 0) throw invalidInput(...violations);
    const value = await once(field, operation2, input, caller, context, (operation2.bulk ? performAll : perform).bind(void 0, field, operation2, input, caller, context));
    return keptInCookie(operation2, given, value, context);
  } catch (error) {
    const outcome = outcomeOf(error, field, operation2.members, context);
    await audit({ field, operation: operation2, input, caller, outcome, error }, context);
    context.observer?.begin("operation", field, context.observed).end(outcome.constructor.name);
    return keptInCookie(operation2, given, outcome, context);
  } finally {
    if (operation2.on === "Mutation") context.loaders.forget();
  }
}
function unlisted({ writesOwn }, input, { mayWriteOwn }) {
  if (!writesOwn) return [];
  return writesOwn(input).filter(({ name: name2 }) => !mayWriteOwn(name2)).map(({ path }) => ({ path, message: "is an attribute that users may not write for themselves" }));
}
async function perform(field, operation2, input, caller, context) {
  const { conceals } = operation2;
  if (!conceals || !context.enumeration) return (await attempt(field, operation2, input, caller, context)).value;
  return concealed(conceals, { field, operation: operation2, input, caller, context, ...context.enumeration }, () => attempt(field, operation2, input, caller, context));
}
async function attempt(field, operation2, input, caller, context) {
  const observed = context.observer?.begin("operation", field, context.observed);
  const call2 = callOf(operation2, context, caller, observed);
  try {
    refuseUnrecordable(operation2, context);
    await requireRightsOver(operation2, input, call2, context);
    const value = asMember(operation2, await runWithinBudget(operation2, input, call2, context));
    endClaims(operation2, input, call2, context);
    rememberSignIn(value, context);
    await audit({ field, operation: operation2, input, caller, outcome: value, cognitoRequestId: call2.answeredBy }, context);
    observed?.end(value.constructor.name);
    return { value };
  } catch (error) {
    endClaims(operation2, input, call2, context, error);
    const outcome = outcomeOf(error, field, operation2.members, context);
    await audit({ field, operation: operation2, input, caller, outcome, error }, context);
    observed?.end(outcome.constructor.name);
    return { value: Object.assign(outcome, await detailsOf(outcome, operation2, input, context)), error };
  }
}
async function detailsOf(outcome, operation2, input, context) {
  const member = outcome.constructor.name;
  if (member !== "InvalidPasswordError") return operation2.errorDetails(member, input);
  const { violatedRules: violatedRules2 = [] } = outcome;
  return passwordDetails(textOfKind("newPassword", operation2.input, input), violatedRules2, context.poolSettings);
}
var bulkShare = 0.5;
async function performAll(field, operation2, input, caller, context) {
  const { each, inputs } = operation2.bulk ?? { each: operation2, inputs: () => [input] };
  const interval = 1e3 / (bulkShare * Math.min(...each.commands.map((command) => context.cognito.quotaOf(command))));
  const patient = { ...context, cognito: context.cognito.inBackground };
  const results = [];
  for (const item of inputs(input)) {
    if (results.length > 0 && each.on === "Mutation") await (interval > 0 ? context.pause(interval) : results.at(-1));
    results.push(perform(field, each, item, caller, patient));
  }
  return asMember(operation2, { results: await Promise.all(results) });
}

// src/resolvers/resolverOf.ts
function resolverOf(catalogue2) {
  class CatalogueResolver {
  }
  for (const [field, operation2] of Object.entries(catalogue2)) addField(CatalogueResolver.prototype, field, operation2);
  Resolver()(CatalogueResolver);
  return CatalogueResolver;
}
function edgeResolversOf(edges2) {
  return Object.entries(edges2).map(([place, edge]) => edgeResolver(place.slice(place.indexOf(".") + 1), edge));
}
function edgeResolver(field, { of, at: at2 }) {
  class EdgeResolver {
  }
  const facts = at2({});
  const name2 = edgeName(of, field);
  const descriptor = declare(EdgeResolver.prototype, field);
  const result = operationResult(name2, facts.success, facts.members);
  Root()(EdgeResolver.prototype, field, 0);
  Args(() => facts.input)(EdgeResolver.prototype, field, 1);
  Ctx()(EdgeResolver.prototype, field, 2);
  FieldResolver(() => result, { nullable: true, description: descriptionOf(facts) })(EdgeResolver.prototype, field, descriptor);
  Resolver(() => of)(EdgeResolver);
  return EdgeResolver;
}
function declare(prototype, field) {
  const descriptor = { value: () => void 0, configurable: true, writable: true };
  Object.defineProperty(prototype, field, descriptor);
  return descriptor;
}
function addField(prototype, field, operation2) {
  const descriptor = declare(prototype, field);
  const result = operationResult(field, operation2.success, operation2.members);
  unionOf.set(operation2, result);
  const options = { nullable: true, description: descriptionOf(operation2) };
  if (operation2.on === "Query") {
    Args(() => operation2.input)(prototype, field, 0);
    Query(() => result, options)(prototype, field, descriptor);
  } else {
    Arg("input", () => operation2.input, { description: "All that the operation takes." })(prototype, field, 0);
    Mutation(() => result, options)(prototype, field, descriptor);
  }
  Ctx()(prototype, field, 1);
}
function edgeName(of, field) {
  return `${of.name}${stemOf(field)}`;
}
function catalogueFunctions(catalogue2) {
  return Object.fromEntries(
    Object.entries(catalogue2).map(([field, operation2]) => [
      `${operation2.on}.${field}`,
      operation2.on === "Query" ? (_root, args, context) => execute(field, operation2, args, context) : (_root, { input }, context) => execute(field, operation2, input, context)
    ])
  );
}
function edgeFunctions(edges2) {
  return Object.fromEntries(
    Object.entries(edges2).map(([place, { of, at: at2 }]) => {
      const name2 = edgeName(of, place.slice(place.indexOf(".") + 1));
      return [place, (parent, args, context) => execute(name2, at2(parent), args, context)];
    })
  );
}
function descriptionOf({ description, commands, allow: allow2 }) {
  const names2 = commands.map((command) => `\`${commandNameOf(command)}\``).join(", ");
  return `${description}

Cognito: ${names2 === "" ? "no call" : names2}. Requires: ${requirementOf(allow2)}.`;
}

// src/resolvers/user/userFields.ts
import { AdminGetUserCommand as AdminGetUserCommand5 } from "@aws-sdk/client-cognito-identity-provider";
import { FieldResolver as FieldResolver2, Resolver as Resolver2 } from "type-graphql";
function userFieldsResolver() {
  class UserFields {
  }
  for (const [field, { type, description }] of Object.entries(administrativeFields)) {
    const descriptor = { value: () => void 0, configurable: true, writable: true };
    Object.defineProperty(UserFields.prototype, field, descriptor);
    FieldResolver2(type, { nullable: true, description })(UserFields.prototype, field, descriptor);
  }
  Resolver2(() => User)(UserFields);
  return UserFields;
}
var userFieldFunctions = Object.fromEntries(
  Object.keys(administrativeFields).map((field) => [
    `User.${field}`,
    (user2, _args, context) => user2[field] === void 0 ? readField(user2, field, context) : user2[field]
  ])
);
async function readField(user2, field, { cognito, loaders, log }) {
  try {
    return userOf(await loaders.read(AdminGetUserCommand5, { UserPoolId: cognito.userPoolId, Username: user2.username }))[field] ?? null;
  } catch (error) {
    log.debug({ field, error: error.name }, "no administrative read");
    return null;
  }
}

// src/resolvers/schema.ts
var oneOfInputs = ["RespondToChallengeInput", "LookupUserByInput", "TextFilterInput"];
var built;
function gatewaySchema() {
  return built ??= build();
}
function build() {
  const schema = buildSchemaSync({ resolvers: [resolverOf(catalogue), userFieldsResolver(), ...edgeResolversOf(edges)], validate: false, skipCheck: true });
  for (const name2 of oneOfInputs) {
    const type = schema.getType(name2);
    if (type instanceof GraphQLInputObjectType) type.isOneOf = true;
  }
  for (const [type, description] of [[schema.getQueryType(), "Reads."], [schema.getMutationType(), "Changes; each field is one business step."]]) {
    if (type) type.description = description;
  }
  runPlainly(schema, gatewayFunctions());
  return schema;
}
function gatewayFunctions() {
  return { ...catalogueFunctions(catalogue), ...edgeFunctions(edges), ...userFieldFunctions };
}

// src/resolvers/subgraph.ts
import "reflect-metadata";
import { extendSchema, parse as parse3, print, printSchema, visit as visit2 } from "graphql";

// src/resolvers/entity.ts
import { GraphQLError as GraphQLError3 } from "graphql";
var entities = {
  User: {
    operation: lookupUser,
    own: { operation: me, claims: { id: "sub", username: "username" } },
    inputs: [["username", (username2) => ({ by: { username: username2 } })], ["id", (id) => ({ by: { id } })]],
    absent: "UserNotFoundError"
  },
  Group: { operation: group, inputs: [["name", (name2) => ({ name: name2 })]], absent: "ResourceNotFoundError" }
};
var defaultMaxEntityKeys = 1e3;
var maxInFlight = 10;
function entityFunctions(names2, maxKeys = defaultMaxEntityKeys) {
  const asked = /* @__PURE__ */ new WeakMap();
  function count(representations, context) {
    const total = (asked.get(context) ?? 0) + representations.length;
    asked.set(context, total);
    if (total <= maxKeys) return;
    throw new GraphQLError3(`A request may ask for at most ${String(maxKeys)} entities.`, { extensions: { code: "TOO_MANY_ENTITIES", http: { status: 400 } } });
  }
  return {
    // An error in the list stands for its own entity only.
    "Query._entities": (_root, { representations }, context) => {
      count(representations, context);
      const admitted = /* @__PURE__ */ new Map();
      return mapInFlight(maxInFlight, representations, (representation) => resolve(representation, names2, admitted, context));
    }
  };
}
async function resolve(representation, names2, admitted, context) {
  const name2 = names2.find((candidate) => candidate === representation.__typename);
  const entity = name2 && entities[name2];
  const found = entity?.inputs.find(([key2]) => typeof representation[key2] === "string");
  if (!entity || !found) return errorOf(operationError("InvalidInputError"));
  const [key, inputOf] = found;
  const value = representation[key];
  const own2 = await ownReadOf(entity, key, value, context);
  const field = `_entities.${name2}`;
  const outcome = await (own2 ? execute(field, own2, {}, context) : execute(field, entity.operation, inputOf(value), context, admittedTo(entity, admitted, context)));
  if (!(outcome instanceof OperationError)) return outcome;
  return outcome.constructor.name === entity.absent ? null : errorOf(outcome);
}
function admittedTo(entity, admitted, context) {
  let caller = admitted.get(entity);
  if (!caller) admitted.set(entity, caller = admit(entity.operation.allow, {}, context));
  return caller;
}
async function ownReadOf({ own: own2 }, key, value, context) {
  const claim = own2?.claims[key];
  if (!own2 || !claim) return void 0;
  try {
    const caller = await context.identify();
    const is = caller.kind === "bearer" && caller[claim] === value && caller.scopes.includes(selfServiceScope);
    return is ? own2.operation : void 0;
  } catch {
    return void 0;
  }
}
function errorOf({ message: message2, code }) {
  return new GraphQLError3(message2, { extensions: { code } });
}

// src/resolvers/typeNames.ts
import { GraphQLSchema, isAbstractType as isAbstractType2, isIntrospectionType, specifiedScalarTypes, visit } from "graphql";
var rootNames = ["Query", "Mutation"];
function typeNames(prefix3 = "", kept2 = []) {
  const same = /* @__PURE__ */ new Set([...rootNames, ...specifiedScalarTypes.map(({ name: name2 }) => name2), ...kept2]);
  return (name2) => same.has(name2) || name2.startsWith("_") ? name2 : `${prefix3}${name2}`;
}
function withTypeNames(document, nameOf2) {
  const rename2 = (node) => ({ ...node, name: { ...node.name, value: nameOf2(node.name.value) } });
  return visit(document, {
    NamedType: { leave: rename2 },
    ObjectTypeDefinition: { leave: rename2 },
    InterfaceTypeDefinition: { leave: rename2 },
    UnionTypeDefinition: { leave: rename2 },
    EnumTypeDefinition: { leave: rename2 },
    InputObjectTypeDefinition: { leave: rename2 },
    ScalarTypeDefinition: { leave: rename2 }
  });
}
function schemaWithTypeNames(schema, nameOf2) {
  for (const type of Object.values(schema.getTypeMap())) {
    if (isIntrospectionType(type)) continue;
    type.name = nameOf2(type.name);
    if (!isAbstractType2(type)) continue;
    const { resolveType } = type;
    type.resolveType = (...facts) => {
      const name2 = resolveType?.(...facts);
      return typeof name2 === "string" ? nameOf2(name2) : name2;
    };
  }
  return new GraphQLSchema(schema.toConfig());
}

// src/resolvers/subgraph.ts
var link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.0", import: ["@key", "@shareable"])';
var keys = { User: ["id", "username"], Group: ["name"] };
var sharedFields = /* @__PURE__ */ new Set([...Object.keys(textAttributes), ...Object.keys(booleanAttributes)]);
function subgraphSdl({ typePrefix, entities: entities4 = entityNames } = {}) {
  const nameOf2 = typeNames(typePrefix, entities4);
  const document = visit2(parse3(printSchema(gatewaySchema())), {
    Directive: ({ name: name2 }) => name2.value === "oneOf" ? null : void 0,
    ObjectTypeDefinition: (node) => withDirectives(node, entities4)
  });
  return `${link}

${print(withTypeNames(document, nameOf2))}
`;
}
function withDirectives(node, entities4) {
  const { value } = node.name;
  if (value === "PageInfo") return { ...node, directives: [shareable] };
  const entity = entities4.find((name2) => name2 === value);
  if (!entity) return node;
  const directives = keys[entity].map((fields2) => directive(`@key(fields: "${fields2}")`));
  return { ...node, directives, fields: (node.fields ?? []).map((field) => entity === "User" ? shared(field) : field) };
}
function shared(field) {
  return sharedFields.has(field.name.value) ? { ...field, directives: [shareable] } : field;
}
function directive(text3) {
  const [definition] = parse3(`scalar Any ${text3}`).definitions;
  return definition.directives[0];
}
var shareable = directive("@shareable");
var additions = (entities4) => `
  "The key fields of an entity, with its __typename."
  scalar _Any
  "What has a key."
  union _Entity = ${entities4.join(" | ")}
  "This subgraph, as a composer reads it."
  type _Service { "Its schema." sdl: String }
  extend type Query {
    "Entities by their keys, for a router."
    _entities(representations: [_Any!]!): [_Entity]!
    "The schema of this subgraph, for a composer."
    _service: _Service!
  }
`;
function subgraphSchema(options = {}) {
  const { maxEntityKeys, typePrefix, entities: entities4 = entityNames } = options;
  const schema = extendSchema(gatewaySchema(), parse3(additions(entities4)));
  const sdl = subgraphSdl(options);
  runPlainly(schema, { ...gatewayFunctions(), ...entityFunctions(entities4, maxEntityKeys), "Query._service": () => ({ sdl }) });
  return schemaWithTypeNames(schema, typeNames(typePrefix, entities4));
}

// src/server/compile.ts
import { Kind as Kind4, getOperationAST, getVariableValues } from "graphql";
import { compileQuery, isCompiledQuery } from "graphql-jit";

// src/server/compilable.ts
import { Kind as Kind3, TypeInfo, getNamedType, isInputObjectType, visit as visit3, visitWithTypeInfo } from "graphql";
var plainText = /^[A-Za-z0-9.@+ -]*$/;
var prototypeName = "__proto__";
function isCompilable(schema, document) {
  const types = new TypeInfo(schema);
  const spreads = /* @__PURE__ */ new Set();
  const found = { other: false, directive: false, repeatedFragment: false };
  const literal = (value) => {
    if (value && !isPlain(value)) found.other = true;
  };
  visit3(
    document,
    visitWithTypeInfo(types, {
      Name: ({ value }) => {
        if (value === prototypeName) found.other = true;
      },
      Field: ({ name: name2 }) => {
        if (name2.value === "__schema" || name2.value === "__type") found.other = true;
        const args = types.getFieldDef()?.args ?? [];
        if (args.some(({ type }) => holdsOneOf(getNamedType(type)))) found.other = true;
      },
      FragmentSpread: ({ name: name2 }) => {
        if (spreads.has(name2.value)) found.repeatedFragment = true;
        spreads.add(name2.value);
      },
      Directive: () => {
        found.directive = true;
      },
      Argument: ({ value }) => literal(value),
      VariableDefinition: ({ defaultValue }) => literal(defaultValue)
    })
  );
  return !found.other && !(found.directive && found.repeatedFragment);
}
function isPlain(value) {
  if (value.kind === Kind3.LIST || value.kind === Kind3.OBJECT) return false;
  return value.kind !== Kind3.STRING || plainText.test(value.value);
}
function holdsOneOf(type, seen2 = /* @__PURE__ */ new Set()) {
  if (!isInputObjectType(type) || seen2.has(type)) return false;
  seen2.add(type);
  if (type.isOneOf) return true;
  return Object.values(type.getFields()).some((field) => holdsOneOf(getNamedType(field.type), seen2));
}

// src/server/compile.ts
function compile2(schema, document) {
  const operation2 = getOperationAST(document);
  if (!operation2 || !isCompilable(schema, document)) return void 0;
  const compiled2 = compileQuery(schema, document, void 0, { useExperimentalPathBasedSkipInclude: true });
  if (!isCompiledQuery(compiled2)) return void 0;
  const fit = variableCheck(schema, operation2);
  return {
    name: operation2.name?.value,
    run: (context, variables) => fit(variables) ? compiled2.query(void 0, context, variables) : { errors: [] }
  };
}
function variableCheck(schema, { variableDefinitions = [] }) {
  if (variableDefinitions.length === 0) return () => true;
  return (variables) => !getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors;
}
function hasOneOperation({ definitions }) {
  return definitions.filter(({ kind }) => kind === Kind4.OPERATION_DEFINITION).length === 1;
}

// src/server/documentBytes.ts
import { Kind as Kind5, getNamedType as getNamedType2, getOperationAST as getOperationAST2, isAbstractType as isAbstractType3, isLeafType, isObjectType as isObjectType2 } from "graphql";
var bytesPerToken = 380;
var bytesPerCharacter = 2;
var bytesPerField = 1e3;
var bytesPerSelectionSet = 1e4;
function parsedBytes({ loc }) {
  let tokens = 0;
  for (let token2 = loc?.startToken; token2; token2 = token2.next ?? void 0) tokens += 1;
  return tokens * bytesPerToken + (loc?.source.body.length ?? 0) * bytesPerCharacter;
}
function compiledBytes(schema, document, most3) {
  const fragments = fragmentsOf2(document);
  let bytes2 = parsedBytes(document);
  function addType(type, sets) {
    if (bytes2 > most3) return;
    const fields2 = /* @__PURE__ */ new Map();
    for (const set of sets) collect(type, set, fields2);
    for (const nodes of fields2.values()) {
      if (bytes2 > most3) return;
      addField2(type, nodes);
    }
  }
  function addField2(type, nodes) {
    bytes2 += bytesPerField;
    const field = type.getFields()[nodes[0]?.name.value ?? ""];
    if (!field || isLeafType(getNamedType2(field.type))) return;
    bytes2 += bytesPerSelectionSet;
    const sets = nodes.flatMap(({ selectionSet }) => selectionSet ?? []);
    for (const below of objectTypesOf(schema, getNamedType2(field.type))) addType(below, sets);
  }
  function collect(type, { selections }, fields2) {
    for (const selection of selections) {
      if (selection.kind === Kind5.FIELD) {
        const name2 = (selection.alias ?? selection.name).value;
        fields2.set(name2, [...fields2.get(name2) ?? [], selection]);
        continue;
      }
      const fragment = selection.kind === Kind5.INLINE_FRAGMENT ? selection : fragments.get(selection.name.value);
      if (fragment && applies(schema, fragment.typeCondition?.name.value, type)) collect(type, fragment.selectionSet, fields2);
    }
  }
  const operation2 = getOperationAST2(document);
  const root = operation2 && schema.getRootType(operation2.operation);
  if (root) addType(root, [operation2.selectionSet]);
  return bytes2;
}
function fragmentsOf2({ definitions }) {
  return new Map(
    definitions.flatMap(
      (definition) => definition.kind === Kind5.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : []
    )
  );
}
function objectTypesOf(schema, type) {
  if (isAbstractType3(type)) return schema.getPossibleTypes(type);
  return isObjectType2(type) ? [type] : [];
}
function applies(schema, condition, type) {
  if (condition === void 0 || condition === type.name) return true;
  const named = schema.getType(condition);
  return isAbstractType3(named) && schema.isSubType(named, type);
}

// src/server/documentUses.ts
var manySources = 3;
var DocumentUses = class {
  constructor() {
    this.uses = new BoundedMap(sharedState.documentUses.entries);
  }
  count({ hash: hash3, bucket, identified }) {
    const uses = this.uses.get(hash3) ?? { times: 0, shared: false, uncompilable: false, sources: [] };
    uses.times += 1;
    if (!uses.shared && !uses.sources.includes(bucket)) uses.sources.push(bucket);
    uses.shared ||= identified || uses.sources.length >= manySources;
    this.uses.put(hash3, uses);
    return uses;
  }
};

// src/server/sharedMemory.ts
var strangersShare = 1 / 3;
var SharedMemory = class {
  /** @param bytes for both parts together; in each the least recently used leaves first */
  constructor(bytes2) {
    const weightOf = (value) => value.bytes;
    this.shared = new BoundedMap(bytes2 * (1 - strangersShare), weightOf);
    this.strangers = new BoundedMap(bytes2 * strangersShare, weightOf);
  }
  /** Bytes held, by the estimate that each value states. */
  get bytes() {
    return this.shared.weight + this.strangers.weight;
  }
  get size() {
    return this.shared.size + this.strangers.size;
  }
  /** What is found becomes the most recently used. */
  find(key) {
    const part = this.shared.has(key) ? this.shared : this.strangers;
    const value = part.get(key);
    if (value) part.put(key, value);
    return value;
  }
  keep(key, value, isShared) {
    (isShared ? this.shared : this.strangers).put(key, value);
  }
  /** From now on it is no longer only strangers who use it. */
  share(key) {
    const value = this.strangers.get(key);
    if (!value) return;
    this.strangers.delete(key);
    this.shared.put(key, value);
  }
};

// src/server/timeBudget.ts
var TimeBudget = class {
  /**
   * @param share of all time, such as 0.01
   * @param most milliseconds that can be saved; they are there at the beginning
   * @param now milliseconds of a clock that only goes forward
   */
  constructor(share2, most3, now) {
    this.share = share2;
    this.most = most3;
    this.now = now;
    this.saved = most3;
    this.at = now();
  }
  /** Milliseconds that are left; below 0 after more was spent than there was. */
  get left() {
    const time = this.now();
    this.saved = Math.min(this.most, this.saved + (time - this.at) * this.share);
    this.at = time;
    return this.saved;
  }
  /** Runs the work and takes its time from what is left. */
  spend(work) {
    const begun = this.now();
    try {
      return work();
    } finally {
      this.saved -= this.now() - begun;
    }
  }
};

// src/server/compiledDocuments.ts
var usesBefore = 3;
var savingMs = 25e3;
function compileDocuments(schema, { maxCompiledBytes = sharedState.compiledForms.bytes, maxFormBytes = 64e4, compilingShare = 0.01 }, now) {
  const forms2 = new SharedMemory(maxCompiledBytes);
  const uses = new DocumentUses();
  const time = new TimeBudget(compilingShare, compilingShare * savingMs, now);
  const reserveMs = compilingShare * savingMs / 2;
  function used(use) {
    const counted = uses.count(use);
    const form2 = forms2.find(use.source);
    if (form2) share2(form2, use, counted);
    else if (counted.times >= usesBefore && !counted.uncompilable) tryToCompile(use, counted);
    return counted.shared;
  }
  function share2(form2, { source, bucket }, { shared: shared2 }) {
    form2.bucket = bucket;
    if (!shared2 || form2.shared) return;
    form2.shared = true;
    forms2.share(source);
  }
  function tryToCompile(use, counted) {
    if (time.left <= (counted.shared ? 0 : reserveMs)) return;
    const form2 = time.spend(() => formOf(use, counted.shared));
    if (form2) forms2.keep(use.source, form2, counted.shared);
    else counted.uncompilable = true;
  }
  function formOf({ document, hash: hash3, bucket }, shared2) {
    const bytes2 = compiledBytes(schema, document, maxFormBytes);
    if (bytes2 > maxFormBytes) return void 0;
    const compiled2 = compile2(schema, document);
    return compiled2 && { ...compiled2, bytes: bytes2, hash: hash3, document, shared: shared2, bucket };
  }
  return { find: (source) => forms2.find(source), used };
}

// src/server/documentMemory.ts
function documentMemory(schema, options = {}, now) {
  const { maxParsedBytes = sharedState.acceptedDocuments.bytes } = options;
  const accepted = new SharedMemory(maxParsedBytes);
  const compiled2 = compileDocuments(schema, options, now);
  function used(use) {
    if (compiled2.used(use)) accepted.share(use.source);
  }
  function onUse(use, { identify, source: { bucket }, log }) {
    identify().then(({ kind }) => kind !== "anyone", () => false).then((identified) => used({ ...use, bucket, identified })).catch((error) => log.error({ err: error }, "a document could not be compiled"));
  }
  return { accepted, compiled: compiled2, onUse };
}

// src/server/documentError.ts
import { ApolloServerErrorCode } from "@apollo/server/errors";
var ourFault = [ApolloServerErrorCode.INTERNAL_SERVER_ERROR];
function formatDocumentError({ log, newIncidentId }, introspection) {
  const cleaned = introspection ? withoutValues : (message2) => withoutNames(withoutValues(message2));
  return (formatted, error) => {
    const code = formatted.extensions?.code ?? ApolloServerErrorCode.INTERNAL_SERVER_ERROR;
    if (!ourFault.includes(code)) return { ...formatted, message: cleaned(formatted.message), extensions: { code } };
    const incidentId = newIncidentId();
    const original = originalOf(error);
    log.error({ incidentId, path: formatted.path, error: original.name, frames: stackFrames(original) }, "unexpected error");
    return { message: "Something went wrong on our side.", ...formatted.path ? { path: formatted.path } : {}, extensions: { code, incidentId } };
  };
}
function originalOf(error) {
  const { originalError = error } = error;
  return originalError instanceof Error ? originalError : new Error("not an Error");
}
var longestMessage = 2e3;
function withoutValues(message2) {
  if (message2.length > longestMessage) return "The document or a value in it is not valid.";
  return message2.replace(/got invalid value [^]*?(?= at "|; )/, "got an invalid value").replace(/(cannot represent (?:a |an )?[^:]*value|is not a valid [^:]*|Expected value of type "[^"]*"), found [^]*$/, "$1").replace(/(cannot represent[^:]*): [^]*$/, "$1").replace(/Value "[^"]*" does not exist/, "The value does not exist").replace(/^(Syntax Error: [^"]*(?:Name|String|Int|Float|Comment|character:|sequence:|got:)) "[^]*$/, "$1.");
}
function withoutNames(message2) {
  return message2.replace(/ Did you mean [^]*$/, "").replaceAll(/"[^"]*"/g, "...");
}

// src/server/documents.ts
import { ApolloServerErrorCode as ApolloServerErrorCode2 } from "@apollo/server/errors";
import { GraphQLError as GraphQLError4, Kind as Kind6, NoSchemaIntrospectionCustomRule, parse as parse4, specifiedRules, validate } from "graphql";
function checkedDocuments(options) {
  const { accepted } = options;
  const refusals2 = /* @__PURE__ */ new WeakMap();
  function documentOf(source) {
    const known2 = accepted.find(source);
    if (known2) return known2.document;
    try {
      return remember(source, checkedDocument(source, options));
    } catch (error) {
      if (!(error instanceof GraphQLError4)) throw error;
      if (error instanceof DocumentExcess) options.onExcess(error);
      const standIn = { kind: Kind6.DOCUMENT, definitions: [] };
      refusals2.set(standIn, error);
      return standIn;
    }
  }
  function remember(source, document) {
    accepted.keep(source, { document, bytes: parsedBytes(document) }, false);
    return document;
  }
  const listener = {
    didResolveSource: (request) => {
      request.document = documentOf(request.source);
      return Promise.resolve();
    },
    didResolveOperation: ({ document }) => {
      const refusal4 = refusals2.get(document);
      return refusal4 ? Promise.reject(refusal4) : Promise.resolve();
    },
    // A refused request has one entry: the rest would tell more about the schema than a caller needs to mend the first.
    willSendResponse: ({ response: { body } }) => {
      if (body.kind === "single" && body.singleResult.data === void 0 && body.singleResult.errors) body.singleResult.errors = body.singleResult.errors.slice(0, 1);
      return Promise.resolve();
    }
  };
  const listening = Promise.resolve(listener);
  return { requestDidStart: () => listening };
}
function checkedDocument(source, { schema, limits, introspection }) {
  const document = read2(source, limits.maxTokens);
  limits.check(document);
  const rules = introspection ? specifiedRules : [...specifiedRules, NoSchemaIntrospectionCustomRule];
  const [problem] = validate(schema, document, rules, { maxErrors: 1, hideSuggestions: !introspection });
  if (problem) throw refusal2(problem, ApolloServerErrorCode2.GRAPHQL_VALIDATION_FAILED);
  return document;
}
function read2(source, maxTokens) {
  try {
    return parse4(source, { maxTokens });
  } catch (error) {
    if (!(error instanceof GraphQLError4)) throw error;
    throw error.message.includes("tokens. Parsing aborted") ? tooManyTokens(maxTokens) : refusal2(error, ApolloServerErrorCode2.GRAPHQL_PARSE_FAILED);
  }
}
function refusal2(problem, code) {
  Object.assign(problem.extensions, { code, http: { status: 400 } });
  return problem;
}

// src/server/graphqlHandler.ts
import { fastifyApolloHandler } from "@as-integrations/fastify";
var longestAccept = 300;
var noVariables = {};
function graphqlHandler({ apollo, documents, onUse, contextOf: contextOf3, formatError }) {
  const answerByApollo = fastifyApolloHandler(apollo, { context: (request, reply) => Promise.resolve(contextOf3(request, reply)) });
  const contentTypes2 = new BoundedMap(sharedState.acceptHeaders.entries);
  async function general(request, reply) {
    const body = await answerByApollo(request, reply);
    const { accept = "" } = request.headers;
    const contentType = reply.getHeader("content-type");
    if (reply.statusCode === 200 && typeof contentType === "string" && accept.length <= longestAccept) contentTypes2.put(accept, contentType);
    return body;
  }
  return async (request, reply) => {
    const body = request.body ?? {};
    const form2 = request.method === "POST" ? formFor(body, documents) : void 0;
    const contentType = form2 && contentTypes2.get(request.headers.accept ?? "");
    if (!form2 || !contentType) return general(request, reply);
    const context = contextOf3(request, reply);
    const result = await form2.run(context, body.variables ?? noVariables);
    if (result.data === void 0) return general(request, reply);
    if (!form2.shared && isNews(form2, context, request)) onUse({ source: body.query, hash: form2.hash, document: form2.document }, context);
    reply.header("content-type", contentType);
    const status = result.errors && statusOf2(result.errors);
    if (status) reply.code(status);
    return `${JSON.stringify(result.errors ? withFormattedErrors(result, formatError) : { data: result.data })}
`;
  };
}
function formFor({ query, variables, operationName, extensions }, documents) {
  if (typeof query !== "string" || !isObjectOrNothing(variables) || !isObjectOrNothing(extensions)) return void 0;
  if (extensions && "persistedQuery" in extensions) return void 0;
  const form2 = documents.find(query);
  if (operationName !== void 0 && operationName !== null && operationName !== form2?.name) return void 0;
  return form2;
}
function isNews({ bucket }, { source }, { headers: headers2 }) {
  return source.bucket !== bucket || headers2.authorization !== void 0 || headers2["x-api-key"] !== void 0;
}
function isObjectOrNothing(value) {
  return value === void 0 || value === null || typeof value === "object" && !Array.isArray(value);
}
function statusOf2(errors2) {
  return errors2.map(({ extensions }) => extensions?.http?.status).find((status) => status !== void 0);
}
function withFormattedErrors({ errors: errors2 = [], data }, formatError) {
  return { errors: errors2.map((error) => formatError({ message: error.message, ...error.locations && { locations: error.locations }, ...error.path && { path: error.path }, extensions: error.extensions }, error)), data };
}
function watchDocuments(onUse) {
  const listener = {
    didResolveOperation: ({ request, source, queryHash, document, contextValue }) => {
      if (request.http?.method === "POST" && hasOneOperation(document)) onUse({ source, hash: queryHash, document }, contextValue);
      return Promise.resolve();
    }
  };
  return { requestDidStart: () => Promise.resolve(listener) };
}

// src/server/graphiql/examples.ts
var username = "ada";
var password2 = "Analytical-Engine-1843";
var examples = [
  {
    name: "Creates an account. The code arrives in the outbox.",
    query: `mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    __typename
    ... on SignUpSuccess {
      userId
      confirmed
      codeDelivery {
        deliveryMedium
        destination
      }
    }
    ... on InvalidInputError {
      violations {
        path
        message
      }
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: { input: { username, password: password2, attributes: { email: "ada@example.com", name: "Ada Lovelace" } } }
  },
  {
    name: "Put the code from the outbox into the variables.",
    query: `mutation ConfirmSignUp($input: ConfirmSignUpInput!) {
  confirmSignUp(input: $input) {
    __typename
    ... on ConfirmSignUpSuccess {
      username
    }
    ... on OperationError {
      code
      message
      retryable
    }
  }
}
`,
    variables: { input: { username, confirmationCode: "000000" } }
  },
  {
    name: "The header of all tabs then takes this access token.",
    query: `mutation SignIn($input: AuthenticateInput!) {
  authenticate(input: $input) {
    __typename
    ... on AuthenticationTokens {
      accessToken
      refreshToken
      expiresInSeconds
    }
    ... on Challenge {
      session
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: { input: { username, password: password2 } }
  },
  {
    name: "Who bears the access token? Sign in first.",
    query: `query Me {
  me {
    __typename
    ... on User {
      id
      username
      name
      email
      emailVerified
      status
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: {}
  },
  {
    name: "For administrators: sign in as one first.",
    query: `query User($username: String!) {
  user(username: $username) {
    __typename
    ... on User {
      id
      username
      email
      enabled
      status
      createdAt
    }
    ... on AccessDeniedError {
      requires
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: { username }
  },
  {
    name: "For administrators: the user can no longer sign in.",
    query: `mutation DisableUser($input: DisableUserInput!) {
  disableUser(input: $input) {
    __typename
    ... on DisableUserSuccess {
      username
      enabled
    }
    ... on AccessDeniedError {
      requires
    }
    ... on OperationError {
      code
      message
    }
  }
}
`,
    variables: { input: { username } }
  }
];

// src/server/graphiql/graphiql.ts
import { randomBytes as randomBytes4 } from "node:crypto";

// src/server/graphiql/assets.ts
import { readFile } from "node:fs/promises";
import { extname } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
var contentTypes = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff": "font/woff",
  ".woff2": "font/woff2"
};
async function readAssets(directory) {
  const manifest = await readManifest(directory);
  if (manifest === void 0) return void 0;
  const entries = await Promise.all(
    manifest.files.map(async (name2) => [name2, await readAsset(new URL(name2, directory))])
  );
  return { ...manifest, byName: new Map(entries) };
}
async function readManifest(directory) {
  try {
    return JSON.parse(await readFile(new URL("manifest.json", directory), "utf8"));
  } catch (error) {
    if (error.code === "ENOENT") return void 0;
    throw error;
  }
}
async function readAsset(file) {
  const type = contentTypes[extname(file.pathname)] ?? "application/octet-stream";
  const content = await readFile(file);
  if (type.startsWith("font/")) return { type, content };
  return { type, content, gzipped: await promisify(gzip)(content) };
}

// src/server/graphiql/pageSettings.ts
var ACCESS_TOKEN_PLACEHOLDER = "<access token>";
var SETTINGS_ELEMENT_ID = "page-settings";

// src/server/graphiql/pageHtml.ts
function contentSecurityPolicy(nonce) {
  return [
    "default-src 'none'",
    "script-src 'self'",
    `style-src 'self' 'nonce-${nonce}'`,
    "font-src 'self'",
    // The editor's marks for errors and folds are data URLs in its style sheet.
    "img-src 'self' data:",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'"
  ].join("; ");
}
function pageHtml(settings2, assets, assetsPath, nonce) {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>GraphiQL - Cognito GraphQL Gateway</title>
<link rel="icon" href="${assetsPath}/${assets.icon}">
<link rel="stylesheet" href="${assetsPath}/${assets.style}">
<script type="application/json" id="${SETTINGS_ELEMENT_ID}" nonce="${nonce}">${jsonForHtml(settings2)}</script>
<script src="${assetsPath}/${assets.script}" defer></script>
</head>
<body>
<div id="graphiql"><p>Loading GraphiQL ...</p><noscript><p>GraphiQL needs JavaScript.</p></noscript></div>
</body>
</html>
`;
}
function jsonForHtml(value) {
  return JSON.stringify(value).replaceAll("<", "\\u003c");
}

// src/server/graphiql/graphiql.ts
var builtAssets = new URL("./assets/", import.meta.url);
var FOREVER = "public, max-age=31536000, immutable";
var protection2 = {
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin"
};
async function registerGraphiql(app, options) {
  const path = options.path ?? "/graphiql";
  const assets = await readAssets(options.assetsDirectory ?? builtAssets);
  if (assets === void 0) {
    app.get(path, (_request, reply) => reply.code(503).headers(protection2).type("text/plain; charset=utf-8").send(notBuilt));
    return;
  }
  const settings2 = {
    graphqlPath: options.graphqlPath,
    examples: options.examples,
    headers: { Authorization: `Bearer ${ACCESS_TOKEN_PLACEHOLDER}`, ...options.headers },
    links: options.links ?? []
  };
  app.get(path, (_request, reply) => {
    const nonce = randomBytes4(16).toString("base64");
    return reply.headers({ ...protection2, "cache-control": "no-store", "content-security-policy": contentSecurityPolicy(nonce) }).type("text/html; charset=utf-8").send(pageHtml(settings2, assets, `${path}/assets`, nonce));
  });
  app.get(`${path}/assets/:name`, (request, reply) => {
    const asset = assets.byName.get(request.params.name);
    if (asset === void 0) {
      reply.callNotFound();
      return reply;
    }
    return sendAsset(request, reply, asset);
  });
}
var notBuilt = "GraphiQL is not built. Run `npm run build` and start the gateway again.\n";
function sendAsset(request, reply, asset) {
  reply.headers({ ...protection2, "cache-control": FOREVER, vary: "accept-encoding" }).type(asset.type);
  if (asset.gzipped === void 0 || !acceptsGzip(request)) return reply.send(asset.content);
  return reply.header("content-encoding", "gzip").send(asset.gzipped);
}
function acceptsGzip(request) {
  return /\bgzip\b(?!\s*;\s*q=0(\.0*)?\s*(,|$))/i.test(request.headers["accept-encoding"]?.toString() ?? "");
}

// src/server/health.ts
var probes = ["/health/live", "/health/ready"];
function registerHealth(app, parts) {
  app.get(probes[0], (_request, reply) => tell(reply, []));
  app.get(probes[1], async (request, reply) => {
    const excluded = [request.query.exclude ?? []].flat();
    const asked = Object.entries(parts).filter(([name2]) => !excluded.includes(name2));
    const verdicts = await Promise.all(asked.map(async ([name2, works]) => await works() ? [] : [name2]));
    return tell(reply, verdicts.flat());
  });
}
function tell(reply, failing) {
  reply.header("cache-control", "no-store");
  return failing.length === 0 ? reply.send({ status: "ok" }) : reply.code(503).send({ status: "unavailable", failing });
}

// src/server/httpError.ts
var messages = {
  400: "The request could not be read. Send a JSON object with `query` and `variables`.",
  403: "Pages of this origin may not call the gateway. ALLOWED_ORIGINS lists those that may; a proxy before it must pass Host on as it came.",
  404: "There is nothing here.",
  408: "The request took too long to arrive.",
  413: "The request is too large.",
  415: "The content type must be application/json, in UTF-8 and not compressed.",
  421: "This is not a name of the gateway. ALLOWED_HOSTS lists those that are, besides localhost."
};
var codes2 = { 403: "FORBIDDEN", 404: "NOT_FOUND", 421: "MISDIRECTED_REQUEST" };
function httpErrorHandler({ log, newIncidentId }) {
  return (error, _request, reply) => {
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(answer(messages[status] ?? "The request was refused.", { code: codes2[status] ?? "BAD_REQUEST" }));
    const incidentId = newIncidentId();
    log.error({ incidentId, error: error.name, code: error.code, frames: stackFrames(error) }, "unexpected error");
    return reply.code(500).send(answer("Something went wrong on our side.", { code: "INTERNAL_SERVER_ERROR", incidentId }));
  };
}
function notFoundHandler(_request, reply) {
  return reply.code(404).send(answer(messages[404] ?? "", { code: "NOT_FOUND" }));
}
function answer(message2, extensions) {
  return { errors: [{ message: message2, extensions }] };
}

// src/server/legacyStatus.ts
import { ApolloServerErrorCode as ApolloServerErrorCode3 } from "@apollo/server/errors";
var ofDocument = /* @__PURE__ */ new Set([
  ApolloServerErrorCode3.GRAPHQL_PARSE_FAILED,
  ApolloServerErrorCode3.GRAPHQL_VALIDATION_FAILED,
  ApolloServerErrorCode3.BAD_USER_INPUT
]);
var legacyStatus = {
  requestDidStart: () => Promise.resolve({
    willSendResponse: ({ request, response, errors: errors2 = [] }) => {
      const accept = request.http?.headers.get("accept") ?? "";
      const legacy = accept.includes("application/json") && !accept.includes("application/graphql-response+json");
      if (legacy && errors2.every(({ extensions }) => ofDocument.has(extensions.code))) response.http.status = 200;
      return Promise.resolve();
    }
  })
};

// src/server/observedRequests.ts
var observations = /* @__PURE__ */ new WeakMap();
function observeRequests(app, path, { begin }) {
  app.addHook("onRequest", (request, _reply, done) => {
    if (request.routeOptions.url?.startsWith(path)) observations.set(request, begin("request", request.method, void 0, request.headers.traceparent?.toString()));
    done();
  });
  app.addHook("onResponse", (request, reply, done) => {
    observations.get(request)?.end(String(reply.statusCode));
    done();
  });
}
function observationOf(request) {
  return observations.get(request);
}

// src/server/overload.ts
var refusal3 = JSON.stringify({ errors: [{ message: "The server has too much to do. Try again in a moment.", extensions: { code: "SERVICE_UNAVAILABLE" } }] });
function refuse2(reply) {
  return reply.code(503).headers({ "content-type": "application/json; charset=utf-8", "retry-after": "1" }).send(refusal3);
}
var timesFree = 2;
var Places = class {
  constructor(most3) {
    this.held = /* @__PURE__ */ new Map();
    this.free = most3;
  }
  hasRoom(source) {
    return (this.held.get(source) ?? 0) < timesFree * this.free;
  }
  take(source) {
    this.held.set(source, (this.held.get(source) ?? 0) + 1);
    this.free -= 1;
  }
  leave(source) {
    const left = (this.held.get(source) ?? 1) - 1;
    if (left > 0) this.held.set(source, left);
    else this.held.delete(source);
    this.free += 1;
  }
};
function sheddingRoute(handler, maxRequestsInFlight, sourceOf2) {
  const places = new Places(maxRequestsInFlight);
  return {
    onRequest: (request, reply, done) => {
      if (places.hasRoom(sourceOf2(request))) done();
      else void refuse2(reply);
    },
    handler: async function(request, reply) {
      const source = sourceOf2(request);
      if (!places.hasRoom(source)) return refuse2(reply);
      places.take(source);
      try {
        return await handler.call(this, request, reply);
      } finally {
        places.leave(source);
      }
    }
  };
}

// src/server/requestId.ts
import { randomUUID as randomUUID4 } from "node:crypto";
function requestIdsBy(trusts) {
  return ({ headers: headers2, socket }) => {
    const given = headers2["x-request-id"];
    if (typeof given !== "string" || !/^[\w-]{8,64}$/.test(given)) return randomUUID4();
    return trusts(socket?.remoteAddress) ? given : randomUUID4();
  };
}

// src/server/startPage.ts
import { createHash as createHash2 } from "node:crypto";
function developerLinks({ graphiql, introspection }, pages) {
  if (graphiql) return [{ label: "GraphiQL", href: "/graphiql" }, ...pages];
  return introspection ? pages : [];
}
var style = `:root{color-scheme:light dark;font:16px/1.5 system-ui,sans-serif}
main{max-width:40rem;margin:3rem auto;padding:0 1rem}h1{font-size:1.4rem}li{margin:.4rem 0}`;
var styleHash = createHash2("sha256").update(style).digest("base64");
var headers = {
  "content-security-policy": `default-src 'none'; style-src 'sha256-${styleHash}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'`,
  "content-type": "text/html; charset=utf-8",
  vary: "accept, sec-fetch-mode"
};
function startPage(options) {
  const html = pageHtml2(options);
  return {
    onRequest: (request, reply, done) => {
      if (isNavigation(request) && !asksForSomething(request)) void reply.headers(headers).send(html);
      else done();
    }
  };
}
function isNavigation({ method, headers: { "sec-fetch-mode": mode2, accept = "" } }) {
  return method === "GET" && (mode2 ?? "navigate") === "navigate" && /\btext\/html\b/.test(accept);
}
function asksForSomething({ url }) {
  return url.includes("?");
}
function pageHtml2({ graphqlPath: graphqlPath2, links }) {
  const title = links.length > 0 ? "Cognito GraphQL Gateway" : "GraphQL endpoint";
  const start2 = `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>This address is for programs: they send GraphQL to <code>${escape(graphqlPath2)}</code> by POST, as JSON.</p>
`;
  const end = "</main>\n</body>\n</html>\n";
  if (links.length === 0) return `${start2}<p>To sign in or sign up, go back to the website or app that you came from.</p>
${end}`;
  const items = links.map(({ label, href }) => `<li><a href="${escape(href)}">${escape(label)}</a></li>`);
  return `${start2}<p>For you, while you develop, there are these pages:</p>
<ul>
${items.join("\n")}
</ul>
${end}`;
}
var entities2 = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
function escape(text3) {
  return text3.replace(/[&<>"']/g, (character) => entities2[character] ?? character);
}

// src/server/server.ts
var graphqlPath = "/graphql";
var disabled = [ApolloServerPluginCacheControlDisabled(), ApolloServerPluginInlineTraceDisabled(), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginSchemaReportingDisabled(), ApolloServerPluginUsageReportingDisabled()];
async function createServer(services, options) {
  const { guards = {}, parts = {}, draining = () => false } = options;
  const app = Fastify({ ...acceptance(guards.acceptance), forceCloseConnections: "idle", return503OnClosing: false, genReqId: requestIdsBy(proxyTrust(guards.source)) });
  app.addHook("onRequest", (request, reply, done) => {
    reply.header("x-request-id", request.id);
    if (draining()) reply.header("connection", "close");
    done();
  });
  if (services.observer) observeRequests(app, graphqlPath, services.observer);
  acceptOnlyJson(app, guards.acceptance);
  const served = { cookies: guards.refreshCookie !== void 0, requestHeaders: options.requestHeaders ?? [], probes };
  const cookieOf = guards.refreshCookie && refreshCookies(guards.refreshCookie, services.log);
  protectBrowsers(app, guards.browsers ?? {}, served);
  const servicesOf = options.servicesOf ?? (() => services);
  const readSource = sourceReader(guards.source);
  const sourceOf2 = (request) => readSource(request.socket.remoteAddress, request.headers);
  const schema = options.subgraph ? subgraphSchema({ maxEntityKeys: options.maxEntityKeys, typePrefix: options.subgraphTypePrefix, entities: options.subgraphEntities }) : gatewaySchema();
  const memory = documentMemory(schema, guards.documentMemory, () => performance.now());
  const documents = checkedDocuments({
    schema,
    accepted: memory.accepted,
    limits: documentLimits(guards.documents ?? {}, isCredential),
    introspection: options.introspection,
    onExcess: ({ limit }) => services.log.warn({ limit }, "a document exceeds a limit")
  });
  const formatError = formatDocumentError(services, options.introspection);
  const apollo = new ApolloServer({
    schema,
    introspection: options.introspection,
    // Documents are checked and remembered in documents.ts.
    documentStore: null,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    formatError,
    allowBatchedHttpRequests: false,
    csrfPrevention: guards.browsers?.refuseCrossSite ?? true,
    stopOnTerminationSignals: false,
    logger: services.log,
    plugins: [...disabled, documents, legacyStatus, watchDocuments(memory.onUse)]
  });
  await apollo.start();
  app.setErrorHandler(httpErrorHandler(services));
  app.setNotFoundHandler(notFoundHandler);
  const url = options.poolInPath ? `${graphqlPath}/:pool?` : graphqlPath;
  const shedding = sheddingRoute(graphqlHandler({
    apollo,
    documents: memory.compiled,
    onUse: memory.onUse,
    formatError,
    contextOf: (request, reply) => createContext(servicesOf(request), {
      method: request.method,
      authorization: request.headers.authorization,
      apiKey: [request.headers["x-api-key"]].flat()[0],
      idempotencyKey: [request.headers["idempotency-key"]].flat()[0],
      source: sourceOf2(request),
      requestId: request.id,
      observed: services.observer && observationOf(request),
      refreshCookie: cookieOf?.(request.headers, (value) => void reply.header("set-cookie", value))
    })
  }), options.maxRequestsInFlight ?? Infinity, (request) => sourceOf2(request).bucket);
  const refuseUnknownPool = (request, _reply, done) => {
    servicesOf(request);
    done();
  };
  const pageLinks = options.pages?.links ?? [];
  const start2 = startPage({ graphqlPath: options.poolInPath ? `${graphqlPath}/<name of the pool>` : graphqlPath, links: developerLinks(options, pageLinks) });
  app.get("/", start2, notFoundHandler);
  app.route({ url, method: ["GET", "POST"], ...shedding, onRequest: [start2.onRequest, refuseUnknownPool, shedding.onRequest] });
  app.options(url, preflightAnswerer(served));
  registerHealth(app, parts);
  if (options.graphiql) await registerGraphiql(app, { graphqlPath, examples, links: pageLinks });
  if (options.pages) addPages(app, options.pages);
  app.addHook("onClose", () => apollo.stop());
  return app;
}
function isCredential(field) {
  return Object.hasOwn(catalogue, field) && catalogue[field]?.spends !== void 0;
}
function addPages(app, { paths, respond }) {
  for (const path of paths) {
    app.get(path, async (request, reply) => {
      const { status, headers: headers2, body } = await respond(path, new URL(request.url, "http://localhost").searchParams);
      return reply.code(status).headers(headers2).send(body);
    });
  }
}

// src/tenants.ts
init_hosts();
var defaultTenantHeader = "x-pool";
function nameReader({ by, header = defaultTenantHeader, pools }) {
  if (by === "header") return ({ headers: headers2 }) => headers2[header.toLowerCase()]?.toString();
  if (by === "path") return ({ params }) => params?.pool;
  const names2 = new Map(Object.entries(pools).flatMap(([name2, { hosts = [] }]) => hosts.map((host) => [host.toLowerCase(), name2])));
  return ({ headers: headers2 }) => names2.get(hostnameOf((headers2.host ?? "").toString()) ?? "");
}
var UnknownPool = class extends Error {
  constructor() {
    super(...arguments);
    this.statusCode = 404;
  }
};
function tenantChooser(options, made, byDefault2) {
  const nameOf2 = nameReader(options);
  const others = options.others === "default" ? byDefault2 : void 0;
  return (request) => {
    const name2 = nameOf2(request);
    const found = name2 === void 0 ? others : made.get(name2);
    if (found === void 0) throw new UnknownPool("The request names no user pool of this gateway");
    return found;
  };
}

// src/index.ts
var memoryTexts = {
  kept: "the shared store keeps what it is told",
  evictable: "the shared store may delete keys when it is full: this instance counts beside it. Set its maxmemory-policy to noeviction",
  evicting: "the shared store has deleted keys since it was full: stricter limits of this instance count for an hour. Set its maxmemory-policy to noeviction"
};
async function createGateway(options) {
  const { log = pino2({ level: "warn" }), graphiql = false, introspection = false, pages, subgraph, maxEntityKeys, subgraphTypePrefix, subgraphEntities, guards = {}, redisUrl, tenants } = options;
  const { maxInFlight: maxInFlight2 = defaultMaxInFlight, maxQueued = defaultMaxQueued, maxRequestsInFlight = maxInFlight2 + maxQueued } = options;
  const store = redisUrl === void 0 ? void 0 : await connectRedis(redisUrl, (up) => {
    log.warn(up ? "the shared store answers" : "the shared store does not answer: stricter limits of this instance count");
  }, (memory) => {
    log.warn({ memory }, memoryTexts[memory]);
  });
  const replicas = store && await countReplicas(store, options.userPoolId.slice(0, options.userPoolId.indexOf("_")));
  const shared2 = { guards, store, byPool: /* @__PURE__ */ new Map(), replicas: replicas?.count };
  const services = poolServices(options, { pool: void 0, log, ...shared2 });
  const others = new Map(Object.entries(tenants?.pools ?? {}).map(([pool, its]) => [pool, poolServices({ ...its, observer: options.observer?.inPool(pool) }, { pool, log, ...shared2 })]));
  const choice = tenants && { servicesOf: tenantChooser(tenants, others, services), poolInPath: tenants.by === "path" };
  const pools = [services, ...others.values()];
  const journal = guards.audit ? guards.audit.journal : void 0;
  journal?.watch(({ fault, ...rest }) => {
    log[fault === void 0 ? "warn" : "error"]({ fault, ...rest }, fault === void 0 ? "the audit log is written again" : "the audit log cannot be written");
  });
  let closing;
  const draining = () => closing !== void 0;
  const cognito = async () => (await Promise.all(pools.map(({ reachable }) => reachable()))).includes(true);
  const parts = { draining: () => !draining(), cognito, ...store && { redis: store.up }, ...journal?.isRequired && { audit: journal.admits }, ...options.parts };
  options.observer?.watch({
    pools: () => ({ default: services.cognito.state(), ...Object.fromEntries([...others].map(([name2, pool]) => [name2, pool.cognito.state()])) }),
    parts: async () => Object.fromEntries(await Promise.all(Object.entries(parts).map(async ([name2, works]) => [name2, await works()])))
  });
  const allowedHosts = [...guards.browsers?.allowedHosts ?? [], ...Object.values(tenants?.pools ?? {}).flatMap(({ hosts = [] }) => hosts)];
  const requestHeaders2 = tenants?.by === "header" ? [tenants.header ?? defaultTenantHeader] : [];
  const app = await createServer(services, { graphiql, introspection, pages, subgraph, maxEntityKeys, subgraphTypePrefix, subgraphEntities, maxRequestsInFlight, guards: { ...guards, browsers: { ...guards.browsers, allowedHosts } }, parts, draining, requestHeaders: requestHeaders2, ...choice });
  return {
    app,
    listen: ({ host = "127.0.0.1", port }) => app.listen({ host, port }),
    close: () => closing ??= close()
  };
  async function close() {
    await drain(app, options);
    for (const pool of pools) {
      pool.cognito.close();
      pool.audit?.close();
    }
    await journal?.close();
    replicas?.close();
    store?.close();
  }
}

// src/standardOutput.ts
import { fstatSync as fstatSync2, writeSync as writeSync2 } from "node:fs";
var mostWaiting = 256 * 1024;
function standardOutput(stream) {
  const kind = fstatSync2(stream.fd);
  if (!kind.isFIFO() && !kind.isSocket()) return { sink: auditDescriptor(stream.fd), log: counting(() => true, (text3) => {
    writeSync2(stream.fd, text3);
  }) };
  let broken;
  stream.on("error", ({ code = "EIO" }) => {
    broken = code;
  });
  return {
    sink: {
      write: (lines, done) => {
        if (broken !== void 0) done(0, broken);
        else stream.write(lines.join(""), (error) => {
          done(error ? 0 : lines.length, error ? error.code ?? "EIO" : void 0);
        });
      },
      check: () => broken
    },
    log: counting(() => broken === void 0 && stream.writableLength < mostWaiting, (text3) => {
      stream.write(text3);
    })
  };
}
function counting(hasRoom, write) {
  let dropped = 0;
  return {
    write: (line) => {
      try {
        if (!hasRoom()) throw new Error("no room");
        write(dropped === 0 ? line : `${JSON.stringify({ level: 40, dropped, msg: "lines of this log were left out: standard output took no more" })}
${line}`);
        dropped = 0;
      } catch {
        dropped += 1;
      }
    }
  };
}

// src/tenantsFile.ts
import { readFileSync } from "node:fs";
var ofPool = /^(?:COGNITO_\w+|AWS_REGION|GROUP_PERMISSIONS|SCOPE_PERMISSIONS|SERVICE_KEYS|CONFIRM_GROUPS|PRIVILEGED_TARGETS)$/;
var ways = ["host", "header", "path"];
var isObject = (value) => typeof value === "object" && value !== null && !Array.isArray(value);
function readTenants(path, environment) {
  if (path === void 0) return { tenants: void 0 };
  try {
    return parseTenants(JSON.parse(readFileSync(path, "utf8")), environment);
  } catch (error) {
    return { problems: [{ setting: "POOLS", problem: `names ${path}, which cannot be read as JSON: ${error.message}` }] };
  }
}
function parseTenants(file, environment) {
  const problems = [];
  const report = (place, problem) => void problems.push({ setting: place === "" ? "POOLS" : `POOLS ${place}`, problem });
  const { by, header, others, pools: given, ...unknown } = isObject(file) ? file : {};
  for (const name2 of Object.keys(unknown)) report(name2, "is not known; there are by, header, others and pools");
  const way = ways.find((candidate) => candidate === by);
  if (!way) report("by", `must be one of ${ways.join(", ")}`);
  if (header !== void 0 && (typeof header !== "string" || !/^[\w-]+$/.test(header))) report("header", "must be the name of a header");
  if (others !== void 0 && others !== "default" && others !== "refuse") report("others", "must be default or refuse");
  if (!isObject(given) || Object.keys(given).length === 0) report("pools", "must be an object with an entry per pool");
  const hostsSeen = /* @__PURE__ */ new Set();
  const entries = Object.entries(isObject(given) ? given : {}).map(([name2, entry]) => {
    const { hosts = [], ...own2 } = isObject(entry) ? entry : {};
    if (!/^[\w-]{1,64}$/.test(name2)) report(`pools.${name2}`, "must be named by letters, digits, _ and -");
    return [name2, { ...poolOf(`pools.${name2}`, own2), hosts: hostsOf(`pools.${name2}.hosts`, hosts) }];
  });
  if (problems.length > 0 || !way) return { problems };
  return { tenants: { by: way, header, others, pools: Object.fromEntries(entries) } };
  function hostsOf(place, hosts) {
    const list2 = Array.isArray(hosts) ? hosts.filter((host) => typeof host === "string" && /^[\w.-]+$/.test(host)) : [];
    if (!Array.isArray(hosts) || list2.length < hosts.length) report(place, "must be a list of host names without ports");
    if (way === "host" && list2.length === 0) report(place, "must name a host, because pools go by host");
    for (const host of list2.map((one) => one.toLowerCase())) {
      if (hostsSeen.has(host)) report(place, `repeats ${host}`);
      hostsSeen.add(host);
    }
    return list2;
  }
  function poolOf(place, own2) {
    const values = {};
    for (const [setting, value] of Object.entries(own2)) {
      if (!ofPool.test(setting) || !Object.hasOwn(settings, setting)) report(`${place}.${setting}`, "is no setting of a pool");
      else if (typeof value !== "string") report(`${place}.${setting}`, "must be a text");
      else values[setting] = fromEnvironment(`${place}.${setting}`, value);
    }
    if (values.COGNITO_USER_POOL_ID === void 0) {
      report(`${place}.COGNITO_USER_POOL_ID`, "is missing");
      return {};
    }
    const parsed = parseConfig(values);
    if ("config" in parsed && parsed.config.cognito) return { ...configuredOptions({ ...parsed.config, audit: { ...parsed.config.audit, to: "off" } }), ...cognitoOptions(parsed.config.cognito) };
    for (const { setting, problem } of "problems" in parsed ? parsed.problems : []) report(`${place}.${setting}`, problem);
    return {};
  }
  function fromEnvironment(place, value) {
    if (!value.startsWith("$")) return value;
    const found = environment[value.slice(1)];
    if (!found) report(place, `names ${value}, which the environment does not hold`);
    return found;
  }
}

// src/main.ts
void main();
async function main() {
  const parsed = parseConfig(process.env);
  const unwritable = auditProblems(process.env.AUDIT_LOG);
  if ("problems" in parsed || unwritable.length > 0) {
    process.stderr.write(problemsText([..."problems" in parsed ? parsed.problems : [], ...unwritable]));
    process.exitCode = 1;
    return;
  }
  const several = readTenants(parsed.config.poolsFile, process.env);
  if ("problems" in several) {
    process.stderr.write(problemsText(several.problems));
    process.exitCode = 1;
    return;
  }
  try {
    await serve(parsed.config, several.tenants);
  } catch (error) {
    process.stderr.write(`The gateway could not start: ${startProblem(error, parsed.config)}
`);
    process.exit(1);
  }
}
function startProblem(error, { host, port }) {
  const { code, message: message2 } = error;
  if (code === "EADDRINUSE") return `PORT ${String(port)} of HOST ${host} is in use by another process; set another PORT`;
  if (code === "EACCES" || code === "EADDRNOTAVAIL") return `HOST ${host} and PORT ${String(port)} cannot be listened on (${code})`;
  return message2;
}
async function serve(config, tenants) {
  const output = standardOutput(process.stdout);
  const log = pino3({ level: config.logLevel }, output.log);
  const backend = config.cognito ? cognitoBackend(config.cognito) : await demoBackend(config, log);
  const { telemetry } = config;
  const observer2 = telemetry.metrics || telemetry.traces ? await (await Promise.resolve().then(() => (init_telemetry(), telemetry_exports))).startTelemetry({ ...telemetry, allowedHosts: config.guards.browsers?.allowedHosts }) : void 0;
  const options = configuredOptions(config, output.sink);
  const gateway = await createGateway({ ...options, ...backend.options, tenants, observer: observer2, log });
  const url = await gateway.listen(config);
  if (observer2?.metricsUrl) log.info({ url: observer2.metricsUrl }, "metrics");
  endInOrder(process, () => gateway.close().then(backend.close).then(() => observer2?.close()), log, () => {
    reopenAudit(options);
  });
  const noticeLevel = config.logLevel === "silent" ? "silent" : "info";
  if (config.production) pino3({ level: noticeLevel }, output.log).info(backend.notice(url).trim());
  else output.log.write(`${backend.notice(url)}
`);
}
function reopenAudit({ guards }) {
  if (guards?.audit) guards.audit.journal?.reopen();
}
function cognitoBackend(cognito) {
  return {
    options: cognitoOptions(cognito),
    notice: (url) => `The gateway for ${cognito.userPoolId} listens on ${url}/graphql`,
    close: () => Promise.resolve()
  };
}
async function demoBackend(config, log) {
  const { directory, port, fixedPasswords } = config.embeddedPool;
  const { demoFile: demoFile2, demoSeed: demoSeed2, openEmbeddedPool: openEmbeddedPool2 } = await Promise.resolve().then(() => (init_embeddedPool2(), embeddedPool_exports));
  const demo = demoFile2({ directory, fixedPasswords });
  const pool = await openEmbeddedPool2({
    directory,
    seed: demoSeed2({ directory, fixedPasswords }),
    onFault: (operation2, error) => {
      log.error({ operation: operation2, error: error instanceof Error ? error.stack : "unknown" }, "fault of the embedded pool");
    }
  });
  const door = port === void 0 ? void 0 : await pool.listen({ port, ...config.guards.browsers });
  return {
    options: embeddedBackend(pool, { userPoolId: demo.userPoolId, clientId: demo.clientId }),
    notice: (url) => embeddedNotice(url, directory, demo.adminUsername, door?.url),
    close: async () => {
      await door?.close();
      await pool.close();
    }
  };
}
function embeddedNotice(url, directory, admin, door) {
  return `
  No COGNITO_USER_POOL_ID is set: this gateway runs on its EMBEDDED USER POOL (folder ${directory}).
  It is made for development, tests and demonstrations.

  GraphQL    ${url}/graphql
  GraphiQL   ${url}/graphiql
  Outbox     ${url}/outbox     every e-mail and text message, with its code
${door ? `  Wire door  ${door}   for any AWS SDK: set it as the endpoint
` : ""}
  The demo administrator is "${admin}"; the password is in ${directory}/demo.json.
  An access token of the administrator, for GraphiQL's header or for curl:

    ${adminTokenCommand(process.argv[1] ?? "", process.cwd(), { url, directory })}
`;
}
