// Uses the packed library as strangers would: old and new TypeScript with every way of finding modules, the lowest and the
// newest zod of the range, a bundler for browsers, and the other runtimes. Run after a build: `npm run verify`.
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { installIn, packInto } from "./packed.mjs";

/** @type {{ version: string, peerDependencies: { zod: string } }} */
const manifest = JSON.parse(readFileSync("package.json", "utf8"));
const lowestZod = manifest.peerDependencies.zod.replace("^", "");
const root = mkdtempSync(join(tmpdir(), "safepact-consumers-"));
const failures = [];

const types = `
import { createMatcher, isSafepactError, orThrow, parseListing, type Listing } from "safepact";
import { kr2024 } from "safepact/agreements";
import { dueAt } from "safepact/calendar";
import { auNsw } from "safepact/calendars/au-nsw";
import { kr } from "safepact/calendars/kr";
import { scoreCompliance } from "safepact/comply";
import { openBulletin } from "safepact/exchange";
import { readHazards, safetyGateXml } from "safepact/feeds";
import { allLexicons } from "safepact/languages";
import * as ko from "safepact/languages/ko";
import { explainMatch } from "safepact/match";
import { hazardRecordSchema, listingSchema, type ListingInput } from "safepact/model";
import { renderNotice, sellerBlocked } from "safepact/notify";
import { renderScorecardHtml } from "safepact/report";
import { wilsonInterval } from "safepact/statistics";
import * as z from "zod";
const input: ListingInput = { id: "1", title: "Kettle" };
const listing: Listing = orThrow(parseListing(input));
// @ts-expect-error -- a misspelt field
parseListing({ id: "1", title: "Kettle", brnad: "Tekka" });
export const many = z.array(hazardRecordSchema);
export const taken: z.input<typeof listingSchema> = input;
export const outcome: string = createMatcher([]).screen(listing).outcome;
export const used = [kr2024, dueAt, kr, scoreCompliance, openBulletin, readHazards, safetyGateXml, explainMatch, auNsw,
  ko.noticeMessages, ko.lexicon, allLexicons, wilsonInterval,
  renderNotice, sellerBlocked, renderScorecardHtml, isSafepactError];
`;

const program = `
const listing = m.orThrow(m.parseListing({ id: "1", title: "Eurom heater", identifiers: [{ scheme: "gtin", value: "8712930022312" }] }));
const record = m.orThrow(m.parseHazardRecord({ id: "r", products: [{ name: "Heater", brand: "Eurom", identifiers: [{ scheme: "gtin", value: "8712930022312" }] }] }));
const { outcome } = m.createMatcher([record]).screen(listing);
if (outcome !== "match") throw new Error("outcome is " + outcome);
const error = new m.SafepactError("INVALID_INPUT", "x");
if (error.constructor.name !== "SafepactError") throw new Error("the class is called " + error.constructor.name);
console.log(outcome);
`;

/**
 * @param {string} folder
 * @param {string} command
 * @param {string[]} args
 */
function run(folder, command, ...args) {
  return execFileSync(command, args, {
    cwd: folder,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "pipe"],
  });
}

/**
 * @param {string} promise
 * @param {() => void} check
 */
function hold(promise, check) {
  try {
    check();
    console.log(`holds  ${promise}`);
  } catch (error) {
    const told =
      error instanceof Error
        ? `${error.message}\n${Reflect.get(error, "stdout") ?? ""}`
        : String(error);
    failures.push(promise);
    console.log(`FAILS  ${promise}\n${told.slice(0, 1500)}`);
  }
}

/**
 * @param {string} name
 * @param {string[]} packages
 */
function consumer(name, ...packages) {
  const folder = join(root, name);
  installIn(folder, [tarball, ...packages]);
  writeFileSync(join(folder, "types.ts"), types);
  writeFileSync(join(folder, "esm.mjs"), `import * as m from "safepact";\n${program}`);
  writeFileSync(join(folder, "cjs.cjs"), `const m = require("safepact");\n${program}`);
  return folder;
}

const tarball = packInto(root);

const strict = {
  noEmit: true,
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  noImplicitOverride: true,
  noImplicitReturns: true,
  noFallthroughCasesInSwitch: true,
  skipLibCheck: false,
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable"],
  types: [],
};
const resolutions = {
  bundler: { module: "esnext", moduleResolution: "bundler" },
  node16: { module: "node16", moduleResolution: "node16" },
  nodenext: { module: "nodenext", moduleResolution: "nodenext" },
  // zod's own declarations have a default import, which the oldest way of finding modules needs this for.
  node10: { module: "commonjs", moduleResolution: "node10", esModuleInterop: true },
};

try {
  const lowest = consumer("lowest", `zod@${lowestZod}`, "typescript@5.5");
  const newest = consumer("newest", "zod@^4", "typescript@6", "esbuild", "bun", "deno");
  for (const folder of [lowest, newest]) {
    const zod = JSON.parse(
      readFileSync(join(folder, "node_modules/zod/package.json"), "utf8"),
    ).version;
    const typescript = JSON.parse(
      readFileSync(join(folder, "node_modules/typescript/package.json"), "utf8"),
    ).version;
    for (const [name, modules] of Object.entries(resolutions)) {
      // TypeScript 6 calls the oldest way deprecated and has to be told that it is meant.
      const meant =
        name === "node10" && !typescript.startsWith("5") ? { ignoreDeprecations: "6.0" } : {};
      hold(`TypeScript ${typescript} with zod ${zod} compiles, modules found as ${name}`, () => {
        const compilerOptions = { ...strict, ...modules, ...meant };
        writeFileSync(
          join(folder, "tsconfig.json"),
          JSON.stringify({ compilerOptions, include: ["types.ts"] }),
        );
        run(folder, process.execPath, "node_modules/typescript/bin/tsc");
      });
    }
    hold(`Node ${process.version} runs it as ESM and CommonJS with zod ${zod}`, () => {
      run(folder, process.execPath, "esm.mjs");
      run(folder, process.execPath, "cjs.cjs");
    });
  }
  for (const platform of ["browser", "neutral"]) {
    hold(`esbuild bundles it for platform ${platform}`, () => {
      run(
        newest,
        "node_modules/.bin/esbuild",
        "esm.mjs",
        "--bundle",
        "--format=esm",
        `--platform=${platform}`,
        "--outfile=out.mjs",
        "--main-fields=module,main",
      );
      run(newest, process.execPath, "out.mjs");
    });
  }
  for (const version of ["22", "24"]) {
    hold(`Node ${version} runs it as ESM and CommonJS`, () => {
      for (const file of ["esm.mjs", "cjs.cjs"])
        run(newest, "npx", "--yes", "-p", `node@${version}`, "node", file);
    });
  }
  hold("Bun runs it as ESM and CommonJS", () => {
    for (const file of ["esm.mjs", "cjs.cjs"]) run(newest, "node_modules/.bin/bun", file);
  });
  hold("Deno runs it as ESM", () => {
    run(
      newest,
      "node_modules/.bin/deno",
      "run",
      "--allow-read",
      "--allow-env",
      "--node-modules-dir=manual",
      "esm.mjs",
    );
  });
  if (failures.length > 0) process.exitCode = 1;
} finally {
  if (process.exitCode !== 1) rmSync(root, { recursive: true, force: true });
}
