// Packs the library, installs the tarball in a clean folder, and uses it as a consumer would: ESM, CommonJS, command.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installIn, packInto } from "./packed.mjs";

const folder = mkdtempSync(join(tmpdir(), "safepact-smoke-"));

/**
 * @param {string} command
 * @param {string[]} args
 */
function run(command, ...args) {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "inherit"],
  });
}

/** @type {{ exports: Record<string, unknown> }} */
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const single = ["calendars", "languages"].flatMap((door) =>
  readdirSync(`dist/${door}`)
    .filter((file) => file.endsWith(".cjs"))
    .map((file) => `./${door}/${file.replace(".cjs", "")}`),
);
const subpaths = [...Object.keys(manifest.exports), ...single]
  .filter((key) => !key.includes("*") && key !== "./package.json")
  .map((key) => `safepact${key.slice(1)}`);

try {
  installIn(folder, [packInto(folder)]);

  writeFileSync(
    join(folder, "esm.mjs"),
    `
import assert from "node:assert/strict";
import { createRequire } from "node:module";
const require = createRequire(import.meta.url);
for (const name of ${JSON.stringify(subpaths)}) {
  const esm = Object.keys(await import(name)).filter((key) => !["default", "module.exports"].includes(key));
  const cjs = Object.keys(require(name));
  assert.ok(esm.length > 0, name + " exports nothing");
  assert.deepEqual(esm.sort(), cjs.sort(), name + " differs between ESM and CommonJS");
}
const { SafepactError, isSafepactError, parseListing } = await import("safepact");
const errors = await import("safepact/errors");
assert.ok(new errors.SafepactError("INVALID_INPUT", "x") instanceof SafepactError);
assert.ok(isSafepactError(new (require("safepact/errors").SafepactError)("INVALID_INPUT", "x")));
assert.equal(parseListing({ id: "1", title: "Kettle" }).ok, true);
`,
  );
  writeFileSync(
    join(folder, "cjs.cjs"),
    `
const assert = require("node:assert/strict");
const root = require("safepact");
const { listingSchema } = require("safepact/model");
assert.equal(root.parseListing({ id: "1" }).ok, false);
assert.equal(listingSchema.safeParse({ id: "1", title: "Kettle" }).success, true);
assert.ok(new (require("safepact/errors").SafepactError)("INVALID_INPUT", "x") instanceof root.SafepactError);
`,
  );
  run(process.execPath, "esm.mjs");
  run(process.execPath, "cjs.cjs");
  const schema = JSON.parse(run(join(folder, "node_modules/.bin/safepact"), "schema", "listing"));
  if (schema.title !== "listing") throw new Error(`the command printed ${JSON.stringify(schema)}`);
  console.log(
    `${subpaths.length} subpaths and the command work from the tarball on ${process.version}`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
