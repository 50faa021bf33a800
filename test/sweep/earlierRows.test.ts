import { createHash } from "node:crypto";
import { expect, test } from "vitest";
import { collectEarlierRows, earlierAnswer } from "../../src/sweep/since/earlierRows.ts";
import { REVISION_LENGTH } from "../../src/sweep/since/revisionOf.ts";

const revision = (number: number): string =>
  createHash("sha256").update(`listing ${number}`).digest("base64url").slice(0, REVISION_LENGTH);

test("however many rows an earlier sweep has, each is found by its revision and no other is", () => {
  const collected = collectEarlierRows();
  const none = { outcome: "none-found", reasons: ["below-threshold"] } as const;
  const unusable = { outcome: "unverifiable", reasons: ["unusable-listing"] } as const;
  for (let number = 0; number < 5000; number++) {
    if (number % 3 === 0) collected.add(revision(number), none, 0);
    else if (number % 3 === 1) collected.add(revision(number), unusable, 0);
    else collected.add(revision(number), none, 1);
  }
  const rows = collected.rows();
  for (let number = 0; number < 5000; number++) {
    const answer = earlierAnswer(rows, revision(number));
    if (number % 3 === 2) expect(answer).toBe("anew");
    else expect(answer).toEqual(number % 3 === 0 ? none : unusable);
  }
  for (let number = 5000; number < 6000; number++) {
    expect(earlierAnswer(rows, revision(number))).toBeUndefined();
  }
});
