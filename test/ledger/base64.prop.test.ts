import fc from "fast-check";
import { expect, test } from "vitest";
import { nativeHash } from "../../src/cli/common/nativeHash.ts";
import { fromBase64, toBase64, toBase64Url } from "../../src/ledger/base64.ts";
import { sha256 } from "../../src/ledger/tree/sha256.ts";

const bytes = fc.uint8Array({ maxLength: 70 });

test("bytes are written in base64 as Node writes them, whole and in part", () => {
  fc.assert(
    fc.property(bytes, fc.nat(70), fc.nat(70), (all, one, other) => {
      expect(toBase64(all)).toBe(Buffer.from(all).toString("base64"));
      expect(fromBase64(toBase64(all))).toEqual(all);
      const [from, to] = [Math.min(one, other), Math.max(one, other)].map((place) =>
        Math.min(place, all.length),
      );
      const part = all.subarray(from, to);
      expect(toBase64Url(all, from, to)).toBe(Buffer.from(part).toString("base64url"));
    }),
  );
});

test("hashes of the runtime are those of SHA-256", async () => {
  for (const text of ["", "abc", "리콜", "x".repeat(1000)]) {
    const given = new TextEncoder().encode(text);
    const digest = new Uint8Array(await crypto.subtle.digest("SHA-256", given));
    expect(sha256(given)).toEqual(digest);
    expect([...nativeHash(given)]).toEqual([...digest]);
  }
});
