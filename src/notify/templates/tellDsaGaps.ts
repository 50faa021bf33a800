import { covers } from "../../model/territory/covers.ts";
import type { SellerBlockedData } from "../data/sellerBlockedData.ts";
import type { SellerObjectionDecidedData } from "../data/sellerObjectionData.ts";
import type { LegalGap } from "../legalGap.ts";
import type { NoticeWriter } from "../writer.ts";

const dsa = "Regulation (EU) 2022/2065";

/** Least time an objection must stay possible. Source: Art. 20(1). */
const COMPLAINT_MONTHS = 6;

/**
 * Reports what a statement of reasons must say and its data lacks: Art. 17(3), with Art. 20 and 21 for marketplaces that are
 * neither micro nor small (Art. 19); on an authority's order, the information of Art. 9(5). Nothing is asked of a decision
 * that holds outside the Union only; of one that holds everywhere it is not known, so there it is advice.
 *
 * @internal
 */
export function tellDsaGaps(data: SellerBlockedData, writer: NoticeWriter): void {
  const { territory, platformSize } = data;
  if (territory.length === 0) {
    writer.warn({
      code: "territory-not-stated",
      message: `The data does not say where the decision holds; in the Union it must be said (${dsa}, Art. 17(3)(a)).`,
      path: "territory",
    });
    return;
  }
  if (territory !== "everywhere" && !territory.some((place) => meets("EEA", place))) return;
  const gaps = data.ground.kind === "order" ? orderGaps(data) : reasonGaps(data);
  for (const gap of gaps) {
    if (territory === "everywhere") {
      const { path, message, source } = gap;
      writer.warn({ code: "required-by-law", message: `${message} (${source})`, path });
    } else writer.lacks(gap);
  }
  if (data.ground.kind !== "order" && platformSize === undefined) {
    writer.warn({
      code: "platform-size-unknown",
      message: `Whether internal complaints and out-of-court settlement must be named depends on the size of the marketplace (${dsa}, Art. 19 to 21). Give platformSize.`,
      path: "platformSize",
    });
  }
}

/**
 * Reports that the decision about an objection names no out-of-court settlement where it must: Art. 20(5), for marketplaces
 * that are neither micro nor small.
 *
 * @internal
 */
export function tellSettlementGap(
  data: Pick<SellerObjectionDecidedData, "territory" | "platformSize" | "outOfCourt">,
  writer: NoticeWriter,
): void {
  const { territory, platformSize, outOfCourt } = data;
  const binds = platformSize === "medium" || platformSize === "large";
  if (!binds || outOfCourt !== undefined || territory === "everywhere") return;
  if (!territory.some((place) => meets("EEA", place))) return;
  writer.lacks({
    path: "outOfCourt",
    message: "Out-of-court dispute settlement is not named.",
    source: `${dsa}, Art. 20(5)`,
  });
}

function meets(area: string, place: string): boolean {
  return covers(area, place) || covers(place, area);
}

function orderGaps(data: SellerBlockedData): LegalGap[] {
  return factGaps(data, `${dsa}, Art. 9(5)`);
}

function reasonGaps(data: SellerBlockedData): LegalGap[] {
  const { origin, redress, platformSize } = data;
  const gaps = factGaps(data, `${dsa}, Art. 17(3)(b) and (d)`);
  if (origin === undefined) {
    gaps.push({
      path: "origin",
      message: "It is not said whether a notice or own initiative led to the decision.",
      source: `${dsa}, Art. 17(3)(b)`,
    });
  }
  if (redress.court === undefined) {
    gaps.push({
      path: "redress.court",
      message: "Judicial redress is not named.",
      source: `${dsa}, Art. 17(3)(f)`,
    });
  }
  const small = platformSize === "micro" || platformSize === "small";
  return platformSize === undefined || small ? gaps : [...gaps, ...complaintGaps(data)];
}

function factGaps({ facts, explanation }: SellerBlockedData, source: string): LegalGap[] {
  if (facts.length > 0 || explanation !== undefined) return [];
  const message = "There are no facts and no explanation of why the listing was restricted.";
  return [{ path: "facts", message, source }];
}

function complaintGaps({ at, redress }: SellerBlockedData): LegalGap[] {
  const gaps: LegalGap[] = [];
  if ((redress.url ?? redress.email) === undefined) {
    gaps.push({
      path: "redress.url",
      message: "No internal complaint is named.",
      source: `${dsa}, Art. 17(3)(f) and 20(1)`,
    });
  }
  if (redress.until !== undefined && isBefore(redress.until, monthsAfter(at, COMPLAINT_MONTHS))) {
    gaps.push({
      path: "redress.until",
      message: "An objection must stay possible for six months at least.",
      source: `${dsa}, Art. 20(1)`,
    });
  }
  if (redress.outOfCourt === undefined) {
    gaps.push({
      path: "redress.outOfCourt",
      message: "Out-of-court dispute settlement is not named.",
      source: `${dsa}, Art. 17(3)(f) and 21(1)`,
    });
  }
  return gaps;
}

/** Days are compared as far as both are written. */
function isBefore(when: string, day: string): boolean {
  const written = when.slice(0, 10);
  return written < day.slice(0, written.length);
}

function monthsAfter(when: string, months: number): string {
  const [year = 0, month = 1, day = 1] = when.slice(0, 10).split("-").map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  const date = new Date(Date.UTC(year, month - 1 + months, Math.min(day, last)));
  return date.toISOString().slice(0, 10);
}
