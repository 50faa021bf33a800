import { kr2024 } from "safepact/agreements";
import { parseScorecard, scoreMethod, verifyScorecard } from "safepact/comply";
import { expect, test } from "vitest";
import { block, request } from "../support/events.ts";
import { inputs, owed, score } from "../support/score.ts";

const events = [
  request("r1", "2025-03-10T10:00:00+09:00", ["a", "b"]),
  block("a", "2025-03-11T10:00:00+09:00"),
];

/** A card as safepact 0.3 wrote it: obligations, events and findings within it. */
function cardOfVersion1() {
  const { schemaVersion, owed: counted, rows, kpis, dataQuality, ...same } = score(events);
  return {
    ...same,
    method: { ...scoreMethod, version: "3" },
    kpis: kpis.map((kpi, place) => ({ ...kpi, eventIds: place === 0 ? ["e1", "e2"] : [] })),
    obligations: owed(events).map(({ row, ...obligation }) => obligation),
    dataQuality: [{ code: "duplicate-event", eventIds: ["e1"], message: "Given twice." }],
  };
}

test("a card of version 1 is read: what it held becomes rows, and its figures stay", () => {
  const old = JSON.parse(JSON.stringify(cardOfVersion1()));
  const parsed = parseScorecard(old);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  const { card, rows } = parsed.value;
  expect(card).toMatchObject({
    schemaVersion: 2,
    owed: score(events).owed,
    rows: { count: 5 },
    dataQuality: [{ code: "duplicate-event", count: 1 }],
    told: old.told,
    inputs: old.inputs,
  });
  expect(card.kpis.map(({ numerator }) => numerator)).toEqual(
    score(events).kpis.map(({ numerator }) => numerator),
  );
  expect(JSON.stringify(card)).not.toContain("eventIds");
  expect(rows.map(({ row }) => row)).toEqual([
    ...["obligation", "obligation", "obligation"],
    ...["evidence", "finding"],
  ]);
  expect(() => verifyScorecard(card, { ...inputs, events })).toThrow("version 3");
});

test("a card from before the code and the curve is read and verified as far as it speaks", () => {
  const inputsOf = { ...inputs, events };
  const withheld = (more: object, code: string) => {
    const { scoreWithheldCode, reappearance, ...same } = score(events, more);
    const { curve, thinned, ...figures } = reappearance;
    expect(scoreWithheldCode).toBe(code);
    const parsed = parseScorecard({ ...same, reappearance: figures });
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    expect(parsed.value.card).toEqual({ ...same, scoreWithheldCode, reappearance: figures });
    return parsed.value.card;
  };
  withheld({ agreement: kr2024 }, "not-known-as-party");
  const card = withheld({}, "too-little-evaluated");
  expect(verifyScorecard(card, inputsOf)).toEqual({ verified: true });
  // What it does say is compared.
  const forged = { ...card, scoreWithheldCode: "too-few-units" } as const;
  expect(verifyScorecard(forged, inputsOf)).toMatchObject({ path: ["scoreWithheldCode"] });
  const { reappearance } = score(events);
  const grown = { ...card, reappearance: { ...reappearance, curve: [], thinned: true } };
  expect(verifyScorecard(grown, inputsOf)).toMatchObject({ path: ["reappearance", "thinned"] });
});

test("a card of this version comes back as it is; what is none, or of a version to come, is refused", () => {
  const card = JSON.parse(JSON.stringify(score(events)));
  expect(parseScorecard(card)).toEqual({ ok: true, value: { card, rows: [] }, issues: [] });
  expect(parseScorecard({ ...card, schemaVersion: 3 })).toMatchObject({
    ok: false,
    issues: [{ code: "unsupported-schema-version", path: ["schemaVersion"] }],
  });
  for (const none of [null, 7, [], {}, { ...card, kpis: undefined }, { ...card, told: null }]) {
    expect(parseScorecard(none).ok).toBe(false);
  }
});
