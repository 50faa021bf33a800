import { orThrow } from "safepact";
import { type Claims, toPublicKey } from "safepact/exchange";
import {
  appendEvents,
  type Checkpoint,
  cosignCheckpoint,
  eraseEvent,
  exportLedger,
  importLedger,
  judgementMade,
  keepCosigned,
  type LedgerProgress,
  lastCheckpoint,
  ledgerSeen,
  migrateLedger,
  openCheckpoint,
  proveConsistency,
  proveEvent,
  readEvents,
  readExport,
  readLedger,
  sealLedger,
  type Transactions,
  verifyConsistency,
  verifyEvent,
  verifyLedger,
} from "safepact/ledger";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import {
  all,
  authority,
  block,
  blocks,
  bothKeys,
  event,
  isSealed,
  keys,
  noon,
  origin,
  shop,
} from "./support/events.ts";
import { kinds, newLedger, type Store } from "./support/stores.ts";

// One suite over every database, through the adapter of each.
describe.each(kinds)("%s", (_, here, open) => {
  let store: Store;
  let count = 0;
  const fresh = (): Promise<Transactions> => newLedger(store, `t${++count}_`);

  beforeAll(async () => {
    if (here) store = await open();
  }, 240_000);
  afterAll(async () => {
    if (here) await store.close();
  });
  const when = test.skipIf(!here);
  const seal = (ledger: Transactions, now = noon) =>
    sealLedger(ledger, { origin, signer: shop, now });

  when("the same event twice is known, the same id with another content is refused", async () => {
    const ledger = await fresh();
    const append = (events: Parameters<typeof appendEvents>[1]) =>
      ledger.transaction((db) => appendEvents(db, events));
    expect(await append([block(1), block(2), block(1)])).toEqual({ added: 2, known: 1 });
    expect(await append([block(2), block(3)])).toEqual({ added: 1, known: 1 });
    const other = block(2, { at: noon });
    await expect(append([block(4), other])).rejects.toMatchObject({ code: "EVENT_CONFLICT" });
    await expect(append([block(5), block(5, { at: noon })])).rejects.toMatchObject({
      code: "EVENT_CONFLICT",
    });
    expect((await seal(ledger)).size).toBe(3);
  });

  when("what the caller rolls back leaves nothing, and takes no place", async () => {
    const ledger = await fresh();
    await ledger.transaction((db) => appendEvents(db, [block(1)]));
    const lost = ledger.transaction(async (db) => {
      await appendEvents(db, blocks(250, 2));
      throw new Error("the listing could not be blocked");
    });
    await expect(lost).rejects.toThrow("could not be blocked");
    await ledger.transaction((db) => appendEvents(db, [block(300)]));
    expect((await seal(ledger)).size).toBe(2);
    const events = await ledger.transaction((db) => all(readEvents(db)));
    expect(events.map(({ position, event: { id } }) => [position, id])).toEqual([
      [0, "e-1"],
      [1, "e-300"],
    ]);
  });

  when("places have no gaps over many sealings, and every event proves", async () => {
    const ledger = await fresh();
    const sizes = [0, 1, 2, 3, 255, 256, 257, 600];
    const checkpoints: Checkpoint[] = [];
    let size = 0;
    for (const next of sizes) {
      await ledger.transaction((db) => appendEvents(db, blocks(next - size, size)));
      size = next;
      checkpoints.push(await seal(ledger));
    }
    expect(checkpoints.map((each) => each.size)).toEqual(sizes);
    const last = checkpoints.at(-1);
    if (!last) throw new Error("no checkpoint");
    await ledger.transaction(async (db) => {
      const entries = await all(readLedger(db));
      expect(entries.map(({ position }) => position)).toEqual(
        blocks(600).map((__, index) => index),
      );
      for (const checkpoint of checkpoints)
        expect(await verifyLedger(entries, { checkpoint, keys })).toMatchObject({ ok: true });
      const parts = await all(readLedger(db, { after: 253, limit: 4 }));
      expect(parts).toEqual(entries.slice(254, 258));
      expect(await all(readLedger(db, { limit: 0 }))).toEqual([]);
      expect(await all(readLedger(db, { after: 599, limit: 9 }))).toEqual([]);
      for (const limit of [0.5, Number.NaN])
        await expect(all(readLedger(db, { limit }))).rejects.toMatchObject({
          code: "INVALID_OPTION",
        });
      for (const [checkpoint, place] of [
        [last, 0],
        [last, 255],
        [last, 256],
        [last, 599],
        [checkpoints[4], 254],
      ] as const) {
        const entry = entries[place];
        if (!entry || !checkpoint) throw new Error("no entry");
        const proof = await proveEvent(db, `e-${place}`, checkpoint);
        expect(await verifyEvent(entry, proof, { checkpoint, keys })).toMatchObject({ ok: true });
      }
      for (const previous of checkpoints) {
        const proof = await proveConsistency(db, previous, last);
        const grown = await verifyConsistency({ previous, checkpoint: last, proof }, keys);
        expect(grown).toMatchObject({ ok: true });
      }
    });
  });

  when(
    "with nothing new the checkpoint stays, and a new key signs beside the old one",
    async () => {
      const ledger = await fresh();
      await ledger.transaction((db) => appendEvents(db, blocks(5)));
      const first = await seal(ledger);
      expect(await seal(ledger, "2026-03-03T12:00:00Z")).toEqual(first);
      const rotated = await sealLedger(ledger, { origin, signer: [authority, shop], now: noon });
      expect(rotated.root).toBe(first.root);
      const later = { origin, log: [toPublicKey(authority)] };
      expect(await openCheckpoint(rotated, later)).toMatchObject({ ok: true });
      expect(await openCheckpoint(rotated, keys)).toMatchObject({ ok: true });
      expect(await openCheckpoint(first, later)).toMatchObject({ ok: false });
      const both = { origin, log: [...keys.log, ...later.log] };
      const opened = await openCheckpoint(rotated, both);
      expect(opened.ok && opened.value.signedBy).toEqual(["shop-1", "kftc-1"]);
      expect(await ledger.transaction((db) => lastCheckpoint(db))).toEqual(rotated);
    },
  );

  when("events are found by platform, record, request, listing, type and moment", async () => {
    const ledger = await fresh();
    const bulletin = event({
      id: "b",
      type: "bulletin.received",
      at: "2026-03-01T10:00:00+09:00",
      assertedBy: "authority",
      platform: "other.example",
      bulletinId: "b-1",
      hazardIds: ["kr:1", "kr:2", "kr:1"],
    });
    const asked = event({
      id: "q",
      type: "request.received",
      at: "2026-03-02T00:00:00Z",
      recordedAt: "2026-03-05T00:00:00Z",
      assertedBy: "platform",
      platform: "shop.example",
      requestId: "r-1",
      kind: "order",
      hazardId: "kr:2",
      items: [
        { itemId: "1", listingId: "L1" },
        { itemId: "2", listingId: "L2" },
        { itemId: "3", url: "https://shop.example/3" },
      ],
    });
    const judged = judgementMade({
      listingId: "L2",
      platform: "shop.example",
      hazardId: "kr:2",
      verdict: "same",
      by: "p",
      at: noon,
    });
    expect(judged).toMatchObject({ type: "judgement.made", platform: "shop.example", at: noon });
    await ledger.transaction((db) => appendEvents(db, [bulletin, asked, judged, block(1)]));
    await seal(ledger);
    const ids = (filter: Parameters<typeof readEvents>[1]) =>
      ledger.transaction(async (db) =>
        (await all(readEvents(db, filter))).map((each) => each.event.id),
      );
    expect(await ids({ hazard: "kr:1" })).toEqual(["b", "e-1"]);
    expect(await ids({ hazard: "kr:2" })).toEqual(["b", "q", judged.id]);
    expect(await ids({ listing: "L1" })).toEqual(["q", "e-1"]);
    expect(await ids({ listing: "L2" })).toEqual(["q", judged.id]);
    expect(await ids({ request: "r-1" })).toEqual(["q", "e-1"]);
    expect(await ids({ platform: "other.example" })).toEqual(["b"]);
    expect(await ids({ type: "judgement.made" })).toEqual([judged.id]);
    expect(await ids({ recordedBy: "2026-03-04T00:00:00Z" })).toEqual(["b", judged.id, "e-1"]);
    expect(await ids({ after: 1, limit: 1 })).toEqual([judged.id]);
  });

  when("triggers refuse every change of what was said", async () => {
    const ledger = await fresh();
    const prefix = `t${count}_`;
    await ledger.transaction((db) => appendEvents(db, blocks(3)));
    await seal(ledger);
    await ledger.transaction((db) => appendEvents(db, [block(3)]));
    const before = await store.exec(`SELECT * FROM ${prefix}event ORDER BY seq`);
    for (const sql of [
      `UPDATE ${prefix}event SET body = '{}'`,
      `UPDATE ${prefix}event SET body = NULL, salt = NULL, leaf = 'x'`,
      `DELETE FROM ${prefix}event`,
      `UPDATE ${prefix}leaf SET pos = pos + 10`,
      `DELETE FROM ${prefix}leaf`,
      `DELETE FROM ${prefix}pending`,
      `UPDATE ${prefix}pending SET seq = seq + 9`,
      `DELETE FROM ${prefix}checkpoint`,
      `UPDATE ${prefix}checkpoint SET note = ''`,
    ])
      await expect(store.exec(sql), sql).rejects.toThrow("only grows");
    expect(await store.exec(`SELECT * FROM ${prefix}event ORDER BY seq`)).toEqual(before);
    expect((await seal(ledger)).size).toBe(4);
  });

  when("the other party signs what grew, and nothing else", async () => {
    const ledger = await fresh();
    await ledger.transaction((db) => appendEvents(db, blocks(10)));
    const first = await cosignCheckpoint(await seal(ledger), {
      signer: authority,
      keys,
      now: noon,
    });
    if (!first.ok) throw new Error("not signed");
    await ledger.transaction((db) => appendEvents(db, blocks(20, 10)));
    const checkpoint = await seal(ledger, "2026-03-02T13:00:00Z");
    const proof = await ledger.transaction((db) => proveConsistency(db, first.value, checkpoint));
    // A size comes from whoever asks: half a leaf is refused, and not sought for ever.
    for (const size of [1.5, -3, Number.NaN, 1e300]) {
      const asked = ledger.transaction((db) =>
        proveConsistency(db, { ...checkpoint, size }, checkpoint),
      );
      await expect(asked).rejects.toThrow(/The first checkpoint is|speaks of/u);
    }
    const again = { signer: authority, keys, now: "2026-03-02T14:00:00Z" };
    const second = await cosignCheckpoint(checkpoint, {
      ...again,
      previous: { checkpoint: first.value, proof },
    });
    if (!second.ok) throw new Error(second.issues[0]?.message);
    expect(await openCheckpoint(second.value, bothKeys)).toMatchObject({
      ok: true,
      value: {
        size: 30,
        sealedAt: "2026-03-02T13:00:00.000Z",
        cosignatures: [{ by: "kftc.example", kid: "kftc-1", at: "2026-03-02T14:00:00.000Z" }],
      },
    });
    expect(await openCheckpoint(checkpoint, bothKeys)).toMatchObject({
      issues: [{ code: "unknown-key-id" }],
    });
    // Back to the smaller tree, and to one with another past.
    const shrunk = { previous: { checkpoint: second.value, proof } };
    expect(await cosignCheckpoint(first.value, { ...again, ...shrunk })).toMatchObject({
      issues: [{ code: "ledger-shrank" }],
    });
    const forged = await fresh();
    await forged.transaction((db) => appendEvents(db, blocks(30, 100)));
    const fork = await seal(forged);
    const lie = await forged.transaction((db) => proveConsistency(db, first.value, fork));
    for (const each of [lie, proof])
      expect(
        await cosignCheckpoint(fork, {
          ...again,
          previous: { checkpoint: first.value, proof: each },
        }),
      ).toMatchObject({
        issues: [{ code: "ledger-forked" }],
      });
  });

  when(
    "a signature of the other party is kept, and one under a strange checkpoint is not",
    async () => {
      const ledger = await fresh();
      await ledger.transaction((db) => appendEvents(db, blocks(3)));
      const checkpoint = await seal(ledger);
      const signed = await cosignCheckpoint(checkpoint, { signer: authority, keys, now: noon });
      if (!signed.ok) throw new Error("not signed");
      const keep = (each: Checkpoint) =>
        ledger.transaction((db) => keepCosigned(db, each, bothKeys));
      expect(await keep(checkpoint)).toMatchObject({ issues: [{ code: "unknown-key-id" }] });
      for (let turn = 0; turn < 2; turn++) expect(await keep(signed.value)).toEqual(signed);
      await ledger.transaction((db) => appendEvents(db, blocks(3, 10)));
      const newer = await seal(ledger);
      const last = (cosignedBy?: string) =>
        ledger.transaction((db) =>
          lastCheckpoint(db, cosignedBy === undefined ? {} : { cosignedBy }),
        );
      expect(await last()).toEqual(newer);
      expect(await last("kftc.example")).toEqual(signed.value);
      expect(await last("nobody.example")).toBeUndefined();
      const other = await fresh();
      await other.transaction((db) => appendEvents(db, blocks(3)));
      const strange = await cosignCheckpoint(await seal(other), {
        signer: authority,
        keys,
        now: noon,
      });
      if (!strange.ok) throw new Error("not signed");
      expect(await keep(strange.value)).toMatchObject({ issues: [{ code: "unknown-reference" }] });
      expect((await seal(ledger)).size).toBe(6);
    },
  );

  when("an erased event leaves its leaf, its proof and an event that says so", async () => {
    const ledger = await fresh();
    const prefix = `t${count}_`;
    const asked = event({
      id: "q",
      type: "request.received",
      at: noon,
      assertedBy: "platform",
      platform: "shop.example",
      requestId: "r-1",
      kind: "order",
      hazardId: "kr:2",
      items: [
        { itemId: "1", listingId: "private-1" },
        { itemId: "2", listingId: "private-2" },
      ],
    });
    await ledger.transaction((db) => appendEvents(db, [block(1), asked, block(2)]));
    const before = await seal(ledger);
    await ledger.transaction((db) => appendEvents(db, [block(3)]));
    const erase = (id: string) =>
      ledger.transaction((db) => eraseEvent(db, id, { reason: "asked to", now: noon }));
    const said = await erase("q");
    expect(await erase("q")).toEqual(said);
    // Before it was sealed, too.
    await erase("e-3");
    await expect(erase("erased:q")).rejects.toMatchObject({ code: "INVALID_OPTION" });
    await expect(erase("e-9")).rejects.toMatchObject({ code: "MISSING_DATA" });
    const after = await seal(ledger);
    await ledger.transaction(async (db) => {
      const entries = await all(readLedger(db));
      expect(entries.map((each) => (isSealed(each) ? each.event.id : [each.id]))).toEqual([
        "e-1",
        ["q"],
        "e-2",
        ["e-3"],
        "erased:q",
        "erased:e-3",
      ]);
      for (const checkpoint of [before, after]) {
        expect(await verifyLedger(entries, { checkpoint, keys })).toMatchObject({ ok: true });
        const [, erased] = entries;
        if (!erased) throw new Error("no entry");
        const proof = await proveEvent(db, "q", checkpoint);
        expect(await verifyEvent(erased, proof, { checkpoint, keys })).toMatchObject({ ok: true });
      }
      expect(await all(readEvents(db, { listing: "private-2" }))).toEqual([]);
      expect(await appendEvents(db, [asked])).toEqual({ added: 0, known: 1 });
    });
    const rows = await store.exec(`SELECT * FROM ${prefix}event, ${prefix}leaf, ${prefix}mention`);
    expect(JSON.stringify(rows)).not.toContain("private");
  });

  when(
    "an export is verified, kept elsewhere and goes on; a changed one leaves nothing",
    async () => {
      const [from, to] = [await fresh(), await fresh()];
      await from.transaction((db) =>
        appendEvents(db, [
          event({
            id: "b",
            type: "bulletin.received",
            at: noon,
            assertedBy: "authority",
            platform: "shop.example",
            bulletinId: "b",
            hazardIds: ["kr:1", "kr:2"],
          }),
          ...blocks(300),
        ]),
      );
      await seal(from);
      await from.transaction((db) => eraseEvent(db, "e-7", { reason: "asked to", now: noon }));
      const checkpoint = await seal(from);
      const lines = await from.transaction((db) => all(exportLedger(db)));
      expect(lines.length).toBe(303);
      const { entries, checkpoint: stated } = await readExport(lines);
      expect(await verifyLedger(entries, { checkpoint: stated, keys })).toMatchObject({
        ok: true,
        value: { events: 302, erased: 1 },
      });
      const changes: [string, string[]][] = [
        ["truncated", lines.slice(0, -1)],
        ["position-gap", lines.filter((__, index) => index !== 5)],
        [
          "ledger-altered",
          lines.map((line) => line.replace('"listingId":"L9"', '"listingId":"L8"')),
        ],
        ["unknown-key-id", lines.map((line) => line.replaceAll("\u2014 shop", "\u2014 chop"))],
      ];
      for (const [code, changed] of changes)
        expect((await importLedger(to, changed, keys)).issues[0]?.code).toBe(code);
      expect(await importLedger(to, lines, keys)).toMatchObject({
        ok: true,
        value: { events: 302, erased: 1 },
      });
      await expect(importLedger(to, lines, keys)).rejects.toMatchObject({ code: "INVALID_OPTION" });
      expect(await to.transaction((db) => all(exportLedger(db)))).toEqual(lines);
      expect(
        await to.transaction((db) => all(readEvents(db, { hazard: "kr:2", limit: 1 }))),
      ).toMatchObject([{ position: 0 }]);
      await to.transaction((db) => appendEvents(db, [block(900)]));
      const next = await seal(to);
      const proof = await to.transaction((db) => proveConsistency(db, checkpoint, next));
      expect(
        await verifyConsistency({ previous: checkpoint, checkpoint: next, proof }, keys),
      ).toMatchObject({ ok: true });
    },
  );

  when("a document is remembered with the transaction that acts on it, and once only", async () => {
    const ledger = await fresh();
    const claims = (sequence: number, nonce = `nonce-number-${sequence}`) =>
      ({
        kind: "bulletin",
        issuer: "kftc.example",
        audience: "shop.example",
        issuedAt: noon,
        expiresAt: "2026-03-09T00:00:00Z",
        nonce,
        sequence,
      }) as const;
    const open = (of: Claims) => ledger.transaction(async (db) => ledgerSeen(db).remember(of));
    const failed = ledger.transaction(async (db) => {
      expect(await ledgerSeen(db).remember(claims(1))).toEqual({ verdict: "new" });
      throw new Error("nothing was done");
    });
    await expect(failed).rejects.toThrow("nothing was done");
    // Eight processes are handed one document.
    const verdicts = await Promise.all(Array.from({ length: 8 }, () => open(claims(1))));
    expect(verdicts.map(({ verdict }) => verdict).sort()).toEqual(
      ["new", ...verdicts.slice(1).map(() => "nonce-seen")].sort(),
    );
    expect(await open(claims(5))).toEqual({ verdict: "new", previous: 1 });
    expect(await open(claims(4))).toEqual({ verdict: "sequence-not-greater", previous: 5 });
    expect(await open(claims(5))).toEqual({ verdict: "nonce-seen", previous: 5 });
    await ledger.transaction((db) => ledgerSeen(db).forget("2026-03-20T00:00:00Z"));
    expect(await open(claims(5))).toEqual({ verdict: "sequence-not-greater", previous: 5 });
  });

  when(
    "what grew is verified from where the last verification ended, and only on top of it",
    async () => {
      const ledger = await fresh();
      const read = (after: number) => ledger.transaction((db) => all(readLedger(db, { after })));
      let size = 0;
      let known: LedgerProgress | undefined;
      for (const next of [1, 3, 256, 300]) {
        await ledger.transaction((db) => appendEvents(db, blocks(next - size, size)));
        const checkpoint = await seal(ledger);
        const grown = await read(size - 1);
        const verified = orThrow(
          await verifyLedger(grown, { checkpoint, keys, ...(known && { after: known }) }),
        );
        expect(verified).toEqual(orThrow(await verifyLedger(await read(-1), { checkpoint, keys })));
        // As a store gives it back.
        known = JSON.parse(JSON.stringify(verified)) as LedgerProgress;
        size = next;
      }
      const older = await seal(ledger);
      await ledger.transaction((db) => appendEvents(db, blocks(2, size)));
      const checkpoint = await seal(ledger);
      const grown = await read(size - 1);
      const verify = (after: LedgerProgress, entries = grown, at = checkpoint) =>
        verifyLedger(entries, { checkpoint: at, keys, after });
      const { events, erased, peaks } = known ?? { events: 0, erased: 0, peaks: [] };
      const other = [...peaks].reverse();
      expect(other).not.toEqual(peaks);
      expect(await verify({ events, erased, peaks: other })).toMatchObject({
        issues: [{ code: "ledger-altered" }],
      });
      expect(await verify({ events, erased, peaks }, grown.slice(1))).toMatchObject({
        issues: [{ code: "position-gap" }],
      });
      expect(await verify({ events, erased, peaks }, [])).toMatchObject({
        issues: [{ code: "truncated" }],
      });
      const ahead = orThrow(await verify({ events, erased, peaks }));
      expect(await verify(ahead, [], older)).toMatchObject({ issues: [{ code: "ledger-shrank" }] });
      await expect(verify({ events, erased, peaks: peaks.slice(1) })).rejects.toMatchObject({
        code: "INVALID_INPUT",
      });
    },
  );

  when("tables are made once, and eight writers at once lose nothing", async () => {
    const ledger = await fresh();
    expect(await ledger.transaction((db) => migrateLedger(db))).toEqual({ from: 1, to: 1 });
    const writers = Array.from({ length: 8 }, async (__, writer) => {
      for (let turn = 0; turn < 10; turn++)
        await ledger.transaction((db) => appendEvents(db, blocks(3, writer * 100 + turn * 3)));
    });
    const sealers = Array.from({ length: 4 }, () => seal(ledger));
    await Promise.all([...writers, ...sealers]);
    const checkpoint = await seal(ledger);
    expect(checkpoint.size).toBe(240);
    const entries = await ledger.transaction((db) => all(readLedger(db)));
    expect(await verifyLedger(entries, { checkpoint, keys })).toMatchObject({ ok: true });
  });
});
