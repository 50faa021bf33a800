import type { CaseEvent } from "../../../model/index.ts";
import { wilsonInterval } from "../../../statistics/wilsonInterval.ts";
import { formatTable } from "../../common/formatTable.ts";
import { percent } from "../../common/percent.ts";
import type { DemoStage } from "../demoStage.ts";
import type { Case } from "../readCases.ts";

/**
 * Verifies: the authority looks for blocked products on random samples, and at removals whether they were right.
 *
 * @param stage - Where to print.
 * @param cases - The marketplaces with their events.
 */
export async function verifyRemovals(stage: DemoStage, cases: readonly Case[]): Promise<void> {
  await stage.step("VERIFY  The authority looks again");
  await stage.show(
    formatTable(
      [
        { title: "random samples" },
        { title: "checked", side: "right" },
        { title: "found again", side: "right" },
        { title: "95 % interval", side: "right" },
        { title: "reviewed", side: "right" },
        { title: "wrong", side: "right" },
      ],
      cases.map(rowOf),
      77,
    ),
  );
  const targeted = cases.flatMap(({ events }) =>
    events.filter((event) => event.type === "check.performed" && event.method === "targeted"),
  );
  await stage.say(
    `${targeted.length} further looks were aimed at what was suspected; they are findings, and no rate is made of them.`,
  );
  const back = cases.flatMap(({ events }) =>
    events.filter(
      (event) => event.type === "listing.restored" && event.reason === "record-retracted",
    ),
  );
  await stage.say(
    `One record was withdrawn by its authority in September: listings put back on sale for it: ${back.length}.`,
  );
}

function rowOf({ marketplace, events }: Case): string[] {
  const random = events.flatMap((event) =>
    event.type === "check.performed" &&
    event.method === "random-sample" &&
    event.outcome !== "unable-to-check"
      ? [event]
      : [],
  );
  const found = random.filter(
    ({ outcome }) => outcome !== "not-found" && outcome !== "similar",
  ).length;
  const reviewed = events.flatMap((event: CaseEvent) =>
    event.type === "removal.reviewed" ? [event] : [],
  );
  const wrong = reviewed.filter(({ outcome }) => outcome === "wrong-match").length;
  const interval = random.length === 0 ? undefined : wilsonInterval(found, random.length);
  return [
    marketplace.name,
    String(random.length),
    String(found),
    interval ? `${percent(interval.low)}–${percent(interval.high)}` : "",
    String(reviewed.length),
    String(wrong),
  ];
}
