import { kr2024 } from "safepact/agreements";
import { kr } from "safepact/calendars/kr";
import { scoreCompliance, verifyScorecard } from "safepact/comply";
import { createSeen, openReply, parseReply, signReply, toPublicKey } from "safepact/exchange";
import { openCheckpoint } from "safepact/ledger";
import { orThrow } from "safepact/model";
import { expect, test } from "vitest";
import { signCheckpoint } from "../../src/ledger/note/signCheckpoint.ts";
import { emptyRoot } from "../../src/ledger/tree/hashes.ts";
import { block, keys, noon, origin, shop } from "./support/events.ts";

const checkpoint = await signCheckpoint({ origin, size: 0, root: emptyRoot }, [shop], noon);

test("a signed reply carries the platform's checkpoint, and it opens", async () => {
  const reply = orThrow(
    parseReply({
      id: "a-1",
      requestId: "r-1",
      platform: "shop.example",
      receivedAt: "2026-03-02T10:00:00Z",
      repliedAt: noon,
      items: [{ itemId: "1", decision: "removed" }],
      checkpoint: checkpoint.note,
    }),
  );
  const jws = await signReply(reply, shop, {
    audience: "kftc.example",
    issuedAt: noon,
    expiresAt: "2026-03-09T12:00:00Z",
    nonce: "AAAAAAAAAAAAAAAAAAAAAA",
    sequence: 1,
  });
  const reader = { audience: "kftc.example", now: noon, seen: createSeen() };
  const opened = orThrow(await openReply(jws, { keys: [toPublicKey(shop)] }, reader));
  const carried = await openCheckpoint(opened.document.checkpoint ?? "", keys);
  expect(carried).toMatchObject({ ok: true, value: { size: 0, signedBy: ["shop-1"] } });
});

test("a scorecard names the checkpoint its events come from, and is verified against that one only", () => {
  const inputs = { agreement: kr2024, events: [block(1)], calendars: [kr] };
  const scope = { platform: "shop.example", asOf: "2026-04-01T00:00:00+09:00" };
  const card = scoreCompliance({ ...inputs, ...scope, checkpoint: checkpoint.note });
  expect(card.inputs.checkpoint).toBe(checkpoint.note);
  expect(verifyScorecard(card, { ...inputs, checkpoint: checkpoint.note })).toEqual({
    verified: true,
  });
  const other = verifyScorecard(card, inputs);
  expect(other.verified ? [] : other.path).toEqual(["inputs", "checkpoint"]);
  expect(scoreCompliance({ ...inputs, ...scope }).inputs).not.toHaveProperty("checkpoint");
});
