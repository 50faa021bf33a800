import { readFileSync } from "node:fs";
import { join } from "node:path";
import { PGlite } from "@electric-sql/pglite";
import {
  appendEvents,
  cosignCheckpoint,
  migrateLedger,
  pgliteTransactions,
  proveEvent,
  readLedger,
  sealLedger,
} from "safepact/ledger";
import { orThrow } from "safepact/model";
import { build } from "tsup";
import { beforeAll, expect, test } from "vitest";
import { temporaryFolder } from "../cli/support/temporaryFolder.ts";
import { installed, notInstalled, useBrowser } from "../support/chromium.ts";
import { all, authority, blocks, bothKeys, keys, noon, origin, shop } from "./support/events.ts";

// A third party has a browser, two public keys and one bundle of a few kilobytes.

const browser = useBrowser();
const folder = temporaryFolder();
let script = "";

beforeAll(async () => {
  if (!installed) return;
  const entry = folder.put(
    "verifier.js",
    `import { verifyEvent } from ${JSON.stringify(join(process.cwd(), "src/ledger/index.ts"))};
     globalThis.verify = async ({ entry, proof, checkpoint, keys }) => {
       const { ok, issues, value } = await verifyEvent(entry, proof, { checkpoint, keys });
       return { ok, codes: issues.map(({ code }) => code), by: value?.cosignatures.map(({ by }) => by) };
     };`,
  );
  await build({
    entry: { verifier: entry },
    outDir: folder.path("built"),
    format: "iife",
    platform: "browser",
    target: "es2022",
    noExternal: [/.*/u],
    config: false,
    silent: true,
    minify: true,
    outExtension: () => ({ js: ".js" }),
  });
  script = readFileSync(folder.path("built/verifier.js"), "utf8");
}, 240_000);

/** What a party hands over: one event of 40, with its proof under a checkpoint of both. */
async function bundle() {
  const ledger = pgliteTransactions(new PGlite());
  await ledger.transaction((db) => migrateLedger(db));
  await ledger.transaction((db) => appendEvents(db, blocks(40)));
  const sealed = await sealLedger(ledger, { origin, signer: shop, now: noon });
  const checkpoint = orThrow(
    await cosignCheckpoint(sealed, { signer: authority, keys, now: noon }),
  );
  return await ledger.transaction(async (db) => {
    const proof = await proveEvent(db, "e-17", checkpoint);
    const [entry] = await all(readLedger(db, { after: proof.position - 1, limit: 1 }));
    return { entry, proof, checkpoint, keys: bothKeys };
  });
}

test("a browser verifies one event with nothing but public keys, and no forged one", {
  timeout: 240_000,
}, async ({ skip }) => {
  skip(!installed, notInstalled);
  const page = await browser().newPage();
  // Signatures are checked by the browser, which does it for pages of a secure origin only.
  await page.route("**/*", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>v</title>" }),
  );
  await page.goto("https://verifier.test/");
  await page.evaluate(script);
  const verify = (given: object) => page.evaluate(`verify(${JSON.stringify(given)})`);
  const honest = await bundle();
  const text = JSON.stringify(honest);
  expect(text.length).toBeLessThan(6_000);
  expect(await verify(honest)).toEqual({ ok: true, codes: [], by: ["kftc.example"] });
  const forged = (from: string, to: string) => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return JSON.parse(changed) as object;
  };
  expect(await verify(forged('"listingId":"L17"', '"listingId":"L18"'))).toMatchObject({
    ok: false,
    codes: ["proof-invalid"],
  });
  const strangers = { ...bothKeys, log: bothKeys.cosigners ?? [] };
  expect(await verify({ ...honest, keys: strangers })).toMatchObject({ ok: false });
  await page.close();
});
