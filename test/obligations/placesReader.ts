// When a listing is off sale in every place asked for, read from the events of one item by docs/kpis.md alone. It imports nothing of the
// package, so that a fault in the one cannot be in the other.

/** Something that happened to the one listing; times in milliseconds, no two alike. */
export type Happening = { readonly at: number } & (
  | { readonly what: "block"; readonly action: string; readonly places: readonly string[] }
  | { readonly what: "answer"; readonly decision: string; readonly places: readonly string[] }
  | { readonly what: "restored" }
  | { readonly what: "seen" }
);

/** A listing asked for in some places, and all that happened to it. */
export interface Story {
  readonly asked: readonly string[];
  readonly received: number;
  readonly due: number;
  readonly happenings: readonly Happening[];
}

/** What must be said of it when all of it is known and the limit is over. */
export interface Told {
  readonly state: "met" | "late" | "overdue" | "not-evaluated";
  readonly done: number | undefined;
  readonly reason: string | undefined;
}

const members = ["DE", "FR"];
const isInside = (place: string, area: string) =>
  place === area || (area === "EU" && members.includes(place));

interface Deed {
  readonly at: number;
  readonly places: readonly string[];
}

/** Tells the story from its end. */
export function tell({ asked, received, due, happenings }: Story): Told {
  const all = [...happenings].sort((a, b) => a.at - b.at);
  const told = all.flatMap((each): Deed[] => {
    if (each.what === "block") return each.action === "warned" ? [] : [deed(each, asked)];
    return each.what === "answer" && each.decision !== "refused"
      ? [{ at: each.at, places: said(each, asked, all) }]
      : [];
  });
  const deeds = told.filter(({ places }) => places.length > 0 || asked.length === 0);
  const restored = (from: number, to: number) =>
    all.some(({ what, at }) => what === "restored" && at >= from && at < to);
  const lifted = (each: Deed, until: number) => restored(Math.max(each.at, received), until);
  const isOver = (each: Deed) =>
    lifted(each, due) || (each.at < received && restored(each.at, received));
  let standing = deeds.filter((each) => !isOver(each));
  for (;;) {
    const complete = standing.find((last) => {
      const there = standing.filter((each) => each.at <= last.at && !lifted(each, last.at));
      return asked.every((place) => there.some(({ places }) => places.includes(place)));
    });
    if (!complete) break;
    const { at } = complete;
    const seen = all.find((each) => each.what === "seen" && each.at > at && each.at < due);
    if (at < received) return { state: "met", done: at, reason: "already-blocked" };
    if (!seen) return { state: at < due ? "met" : "late", done: at, reason: undefined };
    standing = standing.filter((each) => each.at > seen.at);
  }
  const refused = all.some(
    (each) => each.what === "answer" && each.decision === "refused" && each.at < due,
  );
  if (refused) return { state: "not-evaluated", done: undefined, reason: "refused-undecided" };
  const reason = () => {
    if (deeds.some((each) => lifted(each, due))) return "block-lifted";
    if (standing.length > 0) return "only-some-territories";
    if (deeds.some(({ at }) => at >= received)) return "block-contradicted";
    if (told.some(({ places }) => places.length === 0)) return "territory-not-covered";
    return all.some((each) => each.what === "block" && each.action === "warned")
      ? "only-warned"
      : undefined;
  };
  return { state: "overdue", done: undefined, reason: reason() };
}

function deed({ at, places }: Deed, asked: readonly string[]): Deed {
  if (places.length === 0) return { at, places: asked };
  return { at, places: asked.filter((place) => places.some((area) => isInside(place, area))) };
}

/** Where an answer says that it holds. */
function said(
  answer: Extract<Happening, { what: "answer" }>,
  asked: readonly string[],
  all: readonly Happening[],
): readonly string[] {
  if (answer.places.length > 0 || asked.length === 1) return deed(answer, asked).places;
  const blocks = all.filter((each) => each.what === "block" && each.action !== "warned");
  const before = blocks.filter(({ at }) => at < answer.at);
  const isNamed = (each: Happening) => each.what === "block" && each.places.length > 0;
  const hears = answer.decision === "geo-blocked" ? blocks.some(isNamed) : before.some(isNamed);
  if (!hears) return asked;
  return asked.filter((place) =>
    before.some((each) => each.what === "block" && deed(each, asked).places.includes(place)),
  );
}
