import { readFileSync, writeFileSync } from "node:fs";
import { toPublicKey } from "safepact/exchange";
import { expect, test } from "vitest";
import { authority, blocks, noon, origin, shop } from "../ledger/support/events.ts";
import { betterSqlite, nodeSqlite } from "../ledger/support/stores.ts";
import { runCli } from "./support/runCli.ts";
import { temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const [shopKey, authorityKey] = [shop, authority].map((key) =>
  folder.put(`${key.kid}.jwk`, JSON.stringify(key)),
);
const [shopKeys, authorityKeys] = [shop, authority].map((key) =>
  folder.put(`${key.kid}.jwks`, JSON.stringify({ keys: [toPublicKey(key)] })),
);
const lines = (from: number, count: number) =>
  folder.put(
    `events-${from}.ndjson`,
    blocks(count, from)
      .map((each) => `${JSON.stringify(each)}\n`)
      .join(""),
  );
const run = (...argv: (string | undefined)[]) =>
  runCli(["ledger", ...argv.map((each) => each ?? "")], { now: noon });
const owner = ["--keys", shopKeys, "--origin", origin] as const;
const both = [...owner, "--cosigners", authorityKeys] as const;
const path = (name: string) => folder.path(name);
const here = betterSqlite !== undefined || nodeSqlite !== undefined;

test.skipIf(!here)(
  "a ledger is made, filled, sealed, cosigned, proved and verified (skipped where better-sqlite3 is not installed)",
  async () => {
    const db = path("ledger.db");
    const seal = ["seal", db, "--key", shopKey, "--origin", origin, "--out"] as const;
    const cosign = (file: string, out: string) =>
      run(
        "cosign",
        file,
        "--key",
        authorityKey,
        ...owner,
        "--state",
        path("state"),
        "--out",
        path(out),
      );
    expect(await run("append", db, lines(0, 3))).toMatchObject({ code: 3 });
    expect(await run("init", db)).toMatchObject({
      code: 0,
      out: expect.stringContaining("is a ledger now"),
    });
    expect(await run("init", db)).toMatchObject({
      code: 0,
      out: expect.stringContaining("already"),
    });
    expect(await run("append", db, lines(0, 3))).toMatchObject({
      code: 0,
      out: "3 added, 0 known before, 0 refused\n",
    });
    const judgement = { listingId: "L1", hazardId: "kr:1", verdict: "same", by: "p-7", at: noon };
    const mixed = folder.put(
      "mixed.ndjson",
      `${JSON.stringify(judgement)}\n${JSON.stringify(blocks(1)[0])}\n{"id":"x"}\n`,
    );
    expect(await run("append", db, mixed, "--strict")).toMatchObject({ code: 3 });
    expect(await run("append", db, mixed)).toMatchObject({
      code: 0,
      out: "1 added, 1 known before, 1 refused\n",
    });
    const other = folder.put("other.ndjson", JSON.stringify({ ...blocks(1)[0], listingId: "L9" }));
    expect(await run("append", db, other)).toMatchObject({
      code: 3,
      err: expect.stringContaining("another content"),
    });

    expect(await run(...seal, path("one"))).toMatchObject({
      code: 0,
      out: expect.stringContaining("4 events sealed"),
    });
    expect(await cosign(path("one"), "one.signed")).toMatchObject({
      code: 0,
      out: expect.stringContaining("4 events cosigned"),
    });
    expect(await run("keep", db, path("one.signed"), ...both)).toMatchObject({
      code: 0,
      out: expect.stringContaining("was kept"),
    });
    expect(await run("append", db, lines(10, 5))).toMatchObject({ code: 0 });
    expect(await run(...seal, path("two"))).toMatchObject({ code: 0 });
    // Without a proof the other party does not sign what follows.
    expect(await cosign(path("two"), "two.signed")).toMatchObject({
      code: 1,
      out: expect.stringContaining("proof-invalid"),
    });
    await run("prove", db, "--from", path("one.signed"), "--out", path("growth"));
    expect(await cosign(path("growth"), "two.signed")).toMatchObject({ code: 0 });
    expect(await cosign(path("one"), "three.signed")).toMatchObject({
      code: 1,
      out: expect.stringContaining("ledger-shrank"),
    });
    expect(readFileSync(path("state"), "utf8")).toBe(readFileSync(path("two.signed"), "utf8"));
    await run("keep", db, path("two.signed"), ...both);

    await run("prove", db, "--event", "e-11", "--out", path("bundle"));
    await run("export", db, "--out", path("export"));
    await run("export", db, "--checkpoint", path("one.signed"), "--out", path("older"));
    for (const [file, says] of [
      [db, "its 9 events"],
      ["export", "its 9 events"],
      ["older", "its 4 events"],
      ["bundle", "position 5 of 9"],
      ["two.signed", "a checkpoint of 9 events"],
    ] as const) {
      const { code, out } = await run("verify", file === db ? db : path(file), ...both);
      expect({ code, out: out.replaceAll(/\s+/gu, " ") }).toMatchObject({
        code: 0,
        out: expect.stringContaining(says),
      });
      expect(out.replaceAll(/\s+/gu, " ")).toContain("by kftc.example at 2026-03-02T12:00:00.000Z");
    }
    writeFileSync(
      path("bundle"),
      readFileSync(path("bundle"), "utf8").replace('"listingId":"L11"', '"listingId":"L12"'),
    );
    const changed = await run("verify", path("bundle"), ...owner, "--json");
    expect(changed.code).toBe(1);
    expect(JSON.parse(changed.out)).toMatchObject({
      ok: false,
      issues: [{ code: "proof-invalid" }],
    });
    const alone = await run("verify", path("two"), ...owner);
    expect(alone.out.replaceAll(/\s+/gu, " ")).toContain("its owner could have rewritten it");
  },
);

test("what is no ledger is refused with words", async () => {
  const bundle = folder.put("empty-bundle", '{"entry":{},"checkpoint":"x"}');
  expect(await run("verify", bundle, ...owner)).toMatchObject({
    code: 1,
    out: expect.stringContaining("no checkpoint"),
  });
  expect(await run("verify", path("nothing"), ...owner)).toMatchObject({ code: 3 });
  expect(await run("export", path("nothing"))).toMatchObject({
    code: 3,
    err: expect.stringContaining("ledger init"),
  });
});
