import { kr } from "safepact/calendars/kr";
import { createScore, scoreCompliance } from "safepact/comply";
import { orThrow } from "safepact/model";
import { expect, test } from "vitest";
import { parseCaseEvent } from "../../support/untrusted.ts";
import { own } from "../support/agreement.ts";
import { inputs as common } from "../support/score.ts";

const inputs = { ...common, agreement: own([]), calendars: [kr] };
const event = (fields: object) =>
  orThrow(
    parseCaseEvent({
      at: "2025-02-03T10:00:00+09:00",
      assertedBy: "authority",
      platform: common.platform,
      ...fields,
    }),
  );

test("an event that takes the id of a bulletin changes the cases of the records that the bulletin named", () => {
  const first = [
    event({ id: "e1", type: "bulletin.received", bulletinId: "b1", hazardIds: ["h1", "h2"] }),
    event({ id: "e2", type: "listing.blocked", listingId: "7", hazardId: "h1", action: "removed" }),
    event({ id: "e3", type: "listing.blocked", listingId: "8", hazardId: "h2", action: "removed" }),
  ];
  const others = [
    event({ id: "e4", type: "listing.blocked", listingId: "9", hazardId: "h1", action: "removed" }),
    event({ id: "e1", type: "hazard.changed", hazardId: "h3", recordedAt: "2025-03-01" }),
    event({
      id: "e5",
      type: "listing.blocked",
      listingId: "10",
      hazardId: "h2",
      action: "removed",
    }),
  ];
  const score = createScore({ ...inputs, events: first });
  for (const [count, each] of others.entries()) {
    score.add(each);
    expect(score.card()).toEqual(
      scoreCompliance({ ...inputs, events: [...first, ...others.slice(0, count + 1)] }),
    );
  }
});
