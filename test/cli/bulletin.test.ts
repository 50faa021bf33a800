import { existsSync, mkdirSync, readFileSync, statSync } from "node:fs";
import { expect, test } from "vitest";
import { runCli } from "./support/runCli.ts";
import { lamp } from "./support/samples.ts";
import { lines, temporaryFolder } from "./support/temporaryFolder.ts";

const folder = temporaryFolder();
const [key, keys, bulletin, sealed] = ["key.jwk", "keys.json", "bulletin.json", "sealed.jws"].map(
  folder.path,
) as [string, string, string, string];
const hazards = folder.put("hazards.ndjson", lines(lamp));
const opening = ["bulletin", "open", sealed, "--keys", keys, "--audience", "bazaar"];

test("a bulletin is drafted, signed for one marketplace, and opened once", async () => {
  const made = await runCli([
    "bulletin",
    "keygen",
    "--issuer",
    "authority.example",
    "--out",
    key,
    "--public",
    keys,
  ]);
  expect(made.code).toBe(0);
  expect(statSync(key).mode & 0o777).toBe(0o600);
  expect(readFileSync(keys, "utf8")).not.toContain('"d"');
  expect(made.out).not.toContain(JSON.parse(readFileSync(key, "utf8")).d);

  const drafted = await runCli([
    "bulletin",
    "draft",
    "--hazards",
    hazards,
    "--id",
    "b-1",
    "--authority",
    "Example",
    "--email",
    "a@authority.example",
    "--agreement",
    "kr-2024",
    "--title",
    "Week 3",
    "--language",
    "ko",
    "--territory",
    "KR",
    "EU",
    "--out",
    bulletin,
  ]);
  expect(drafted.code).toBe(0);
  expect(JSON.parse(readFileSync(bulletin, "utf8"))).toMatchObject({
    id: "b-1",
    title: "Week 3",
    language: "ko",
    territory: ["KR", "EU"],
    records: [{ id: "kr:1" }],
  });

  const signed = await runCli([
    "bulletin",
    "seal",
    bulletin,
    "--key",
    key,
    "--audience",
    "bazaar",
    "--out",
    sealed,
  ]);
  expect(signed.code).toBe(0);

  const seen = folder.path("seen.json");
  const opened = await runCli([...opening, "--seen", seen, "--json"]);
  expect(opened.code).toBe(0);
  expect(JSON.parse(opened.out)).toMatchObject({
    ok: true,
    value: { document: { id: "b-1" }, claims: { issuer: "authority.example", audience: "bazaar" } },
  });
  const again = await runCli([...opening, "--seen", seen, "--json"]);
  expect(again.code).toBe(1);
  expect(JSON.parse(again.out).issues[0].code).toBe("replayed");
});

test("a document whose output fails is not burned: it opens afterwards", async () => {
  const seen = folder.path("kept.json");
  const taken = folder.path("taken");
  mkdirSync(taken);
  const failed = await runCli([...opening, "--seen", seen, "--out", taken]);
  expect(failed.code).not.toBe(0);
  const broken = () => {
    throw new Error("EPIPE");
  };
  await runCli([...opening, "--seen", seen, "--json"], { onPrint: broken });
  expect(existsSync(seen)).toBe(false);
  const out = folder.path("opened.json");
  const opened = await runCli([...opening, "--seen", seen, "--out", out]);
  expect(opened.code).toBe(0);
  expect(JSON.parse(readFileSync(out, "utf8"))).toMatchObject({ id: "b-1" });
  expect(existsSync(`${seen}.lock`)).toBe(false);
});

test("of several that open the same document at once, one gets it", async () => {
  const seen = folder.path("raced.json");
  const runs = [1, 2, 3, 4].map((n) =>
    runCli([...opening, "--seen", seen, "--out", folder.path(`raced-${n}.json`)]),
  );
  expect((await Promise.all(runs)).map(({ code }) => code).sort()).toEqual([0, 1, 1, 1]);
  expect([1, 2, 3, 4].filter((n) => existsSync(folder.path(`raced-${n}.json`)))).toHaveLength(1);
});

test("nothing of a broken key file reaches a message", async () => {
  const secret = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
  for (const text of [`{"d":"${secret}",}`, `{"d":${secret}}`, secret, `{"d":"${secret}`]) {
    const broken = folder.put("broken.jwk", text);
    const sealing = ["bulletin", "seal", bulletin, "--key", broken, "--audience", "bazaar"];
    const { code, out, err } = await runCli(sealing);
    expect(code).toBe(3);
    expect(err).toContain("is not JSON");
    for (let at = 0; at + 4 <= secret.length; at += 1) {
      expect(`${out}${err}`).not.toContain(secret.slice(at, at + 4));
    }
    const hazard = await runCli(["validate", "hazards", broken, "--json"]);
    expect(`${hazard.out}${hazard.err}`).not.toContain(secret.slice(0, 4));
  }
});

test("without a memory the replay guard is said to be off", async () => {
  const { code, err } = await runCli(opening);
  expect(code).toBe(0);
  expect(err).toContain("add --seen FILE");
});

test("one changed byte, another reader and a late hour are refused", async () => {
  const jws = readFileSync(sealed, "utf8");
  const changed = folder.put(
    "changed.jws",
    jws.replace(/\.(.{200}).(.)/u, (_, kept, next) => `.${kept}${next === "A" ? "B" : "A"}${next}`),
  );
  const tampered = await runCli(opening.map((word) => (word === sealed ? changed : word)));
  expect(tampered.code).toBe(1);
  expect(tampered.out).toContain("refused signature-invalid");
  const other = await runCli(opening.map((word) => (word === "bazaar" ? "other" : word)));
  expect(other.code).toBe(1);
  expect(other.out).toContain("wrong-audience");
  const late = await runCli([...opening, "--at", "2027-01-01T00:00:00Z"]);
  expect(late.code).toBe(1);
  expect(late.out).toContain("expired");
});

test("a check says no while something is missing", async () => {
  const { code, out } = await runCli(["bulletin", "check", bulletin]);
  expect(code).toBe(1);
  expect(out).toContain("0 of 1 records lack nothing");
  const json = await runCli(["bulletin", "check", bulletin, "--json"]);
  expect(JSON.parse(json.out)).toMatchObject({ evaluated: 1, complete: 0, actionable: 1 });
});

test("requests and replies are checked, signed and opened as well", async () => {
  const request = folder.put(
    "request.json",
    JSON.stringify({
      id: "r-1",
      kind: "agreement",
      authority: "Example",
      platform: "bazaar",
      requestedAt: "2026-01-02T10:00:00+09:00",
      record: lamp,
      items: [{ listingId: "L1" }],
      territory: ["KR"],
    }),
  );
  const reply = folder.put(
    "reply.json",
    JSON.stringify({
      id: "a-1",
      requestId: "r-1",
      platform: "bazaar",
      receivedAt: "2026-01-02T10:00:00+09:00",
      repliedAt: "2026-01-02T12:00:00+09:00",
      items: [{ itemId: "1", decision: "refused" }],
    }),
  );
  const checked = await runCli([
    "bulletin",
    "check",
    "--kind",
    "reply",
    "--request",
    request,
    reply,
  ]);
  expect(checked.code).toBe(1);
  expect(checked.out).toContain("reply-reason");
  const out = folder.path("reply.jws");
  const seal = [
    "bulletin",
    "seal",
    reply,
    "--kind",
    "reply",
    "--key",
    key,
    "--audience",
    "authority",
    "--out",
    out,
  ];
  expect((await runCli(seal)).code).toBe(0);
  const open = ["bulletin", "open", out, "--keys", keys, "--audience", "authority"];
  expect((await runCli([...open, "--kind", "reply"])).code).toBe(0);
  expect((await runCli([...open, "--kind", "bulletin"])).code).toBe(1);
});

test("a key is never overwritten, and a private key is no key set", async () => {
  const again = await runCli([
    "bulletin",
    "keygen",
    "--issuer",
    "x",
    "--out",
    key,
    "--public",
    keys,
  ]);
  expect(again.code).toBe(2);
  expect(again.err).toContain("never overwritten");
  const set = folder.put(
    "leaked.json",
    JSON.stringify({ keys: [JSON.parse(readFileSync(key, "utf8"))] }),
  );
  const leaked = await runCli(opening.map((word) => (word === keys ? set : word)));
  expect(leaked.code).toBe(3);
  expect(leaked.err).not.toContain(JSON.parse(readFileSync(key, "utf8")).d);
});

test("an unknown kind or algorithm, and a reply without its request, are wrong use", async () => {
  expect((await runCli(["bulletin", "check", bulletin, "--kind", "letter"])).code).toBe(2);
  expect(
    (
      await runCli([
        "bulletin",
        "keygen",
        "--issuer",
        "x",
        "--out",
        folder.path("k"),
        "--public",
        folder.path("p"),
        "--algorithm",
        "EdDsa",
      ])
    ).err,
  ).toContain("Did you mean EdDSA?");
  expect((await runCli(["bulletin", "check", bulletin, "--kind", "reply"])).err).toContain(
    "Add --request FILE.",
  );
});
