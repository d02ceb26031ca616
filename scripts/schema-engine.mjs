#!/usr/bin/env node
/**
 * Prisma's schema engine, from a registry package.
 *
 * The Prisma CLI downloads a native program for migrations from a host of its own, which many networks do not reach,
 * and talks to it in JSON-RPC, one message a line. With PRISMA_SCHEMA_ENGINE_BINARY set to this file it talks to the
 * WebAssembly build of the same engine instead.
 */
import { readFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as wasm from "@prisma/schema-engine-wasm/schema_engine_bg";
import { MigrationAdapterFactory } from "./schema-engine/adapter.mjs";

const { values, positionals } = parseArgs({
  strict: false,
  allowPositionals: true,
  options: {
    version: { type: "boolean" },
    datasource: { type: "string" },
    datamodels: { type: "string", multiple: true },
  },
});

if (values.version) {
  console.log("schema-engine wasm");
} else if (positionals[0] === "cli") {
  await answerQuestion(positionals[1]);
} else {
  await serve();
}
process.exit(0);

function databaseUrl() {
  const { url } = JSON.parse(typeof values.datasource === "string" ? values.datasource : "{}");
  return String(url || process.env.DATABASE_URL || "");
}

/** @param {string | undefined} question */
async function answerQuestion(question) {
  if (question !== "can-connect-to-database") {
    console.error(`This schema engine does not know "cli ${question}".`);
    process.exit(1);
  }
  const adapter = await new MigrationAdapterFactory(databaseUrl()).connect();
  await adapter.executeScript("SELECT 1");
  await adapter.dispose();
}

async function serve() {
  await load();
  const factory = new MigrationAdapterFactory(databaseUrl());
  const paths = (values.datamodels ?? []).map(String);
  /** @type {[string, string][]} */
  const datamodels = await Promise.all(paths.map(async (path) => [path, await readFile(path, "utf8")]));
  const engine = await wasm.SchemaEngine.new(
    { datamodels: datamodels.length > 0 ? datamodels : undefined },
    (/** @type {string} */ line) => process.stderr.write(`${line}\n`),
    bindMigrationAwareSqlAdapterFactory(factory),
  );
  for await (const line of createInterface({ input: process.stdin })) {
    const { id, method, params } = JSON.parse(line);
    // What has no method is the CLI's receipt for something printed.
    if (method) send({ id, ...(await call(engine, factory, method, params ?? {})) });
  }
}

async function load() {
  const file = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")).replace(/js$/, "wasm");
  Object.assign(globalThis, {
    PRISMA_WASM_PANIC_REGISTRY: { set_message: (/** @type {string} */ text) => process.stderr.write(`${text}\n`) },
  });
  const imports = /** @type {WebAssembly.ModuleImports} */ (/** @type {unknown} */ (wasm));
  const { instance } = await WebAssembly.instantiate(await readFile(file), { "./schema_engine_bg.js": imports });
  Reflect.get(wasm, "__wbg_set_wasm")(instance.exports);
  const { __wbindgen_start: start } = instance.exports;
  if (typeof start === "function") start();
}

/**
 * @param {wasm.SchemaEngine} engine
 * @param {MigrationAdapterFactory} factory
 * @param {string} method
 * @param {object} params
 */
async function call(engine, factory, method, params) {
  const name = method === "getDatabaseVersion" ? "version" : method;
  const work = () => Reflect.get(engine, name).call(engine, params);
  try {
    const result = await (name === "applyMigrations" ? factory.allOrNothing(work) : work());
    if (result?.stdout) send({ id: "print", method: "print", params: { content: result.stdout } });
    return { result: result ?? {} };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = error instanceof Error && "code" in error ? error.code : undefined;
    return { error: { code: 4466, message, data: { is_panic: false, message, error_code: code } } };
  }
}

/** @param {object} message */
function send(message) {
  process.stdout.write(`${JSON.stringify({ jsonrpc: "2.0", ...message })}\n`);
}
