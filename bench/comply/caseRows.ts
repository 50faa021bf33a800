import { below, pick } from "../speed/random.ts";

/** One event as a file has it. */
export type CaseRow = Readonly<Record<string, unknown>>;

type Random = () => number;

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const start = Date.parse("2024-01-08T00:00:00Z");
const days = 700;

/** Events of a case, on average; decides how far the cases lie apart. */
const EVENTS_OF_CASE = 32;

/** A case while it is made up. */
interface Case {
  readonly number: number;
  readonly hazardId: string;
  readonly random: Random;
  readonly rows: { readonly at: number; readonly row: CaseRow }[];
}

/**
 * Makes up one case after the other without end, each with its rows in order of time.
 *
 * @param count - Events the log will have, over which 700 days are spread.
 * @param random - Source of numbers from 0 to 1.
 */
export function* casesRows(count: number, random: Random): Generator<CaseRow[], never> {
  const step = (days * DAY * EVENTS_OF_CASE) / count;
  for (let number = 1; ; number++) {
    const opened = start + number * step;
    const hazardId = `safety-gate:SR/${String(number).padStart(5, "0")}/24`;
    const file: Case = { number, hazardId, random, rows: [] };
    write(file, opened, {
      type: "bulletin.received",
      bulletinId: `b${number}`,
      hazardIds: [hazardId],
    });
    if (random() < 0.75) request(file, opened + between(random, 1, 40) * HOUR);
    monitoring(file, opened);
    checks(file, opened);
    aside(file, opened);
    yield file.rows.sort((a, b) => a.at - b.at).map(({ row }) => row);
  }
}

function request(file: Case, at: number): void {
  const { random, hazardId, number } = file;
  const requestId = `r${number}`;
  const items = Array.from({ length: 1 + below(random, 6) }, (_, index) => ({
    itemId: `i${index + 1}`,
    listingId: `${number}-${index}`,
    url: `https://market.example/item/${number}${index}.html`,
  }));
  const kind = pick(random, ["agreement", "agreement", "notice", "order", "consumer-report"], "");
  const territory = random() < 0.3 ? { territory: "DE" } : {};
  write(file, at, { type: "request.received", requestId, kind, hazardId, items, ...territory });
  if (random() < 0.7) write(file, at + HOUR, { type: "request.acknowledged", requestId });
  if (random() < 0.02) write(file, at + 20 * HOUR, { type: "request.withdrawn", requestId });
  if (random() < 0.03) {
    write(file, at + 9 * HOUR, { type: "request.amended", requestId, items: items.slice(0, 3) });
  }
  if (random() < 0.02) write(file, at + 2 * HOUR, { type: "clarification.requested", requestId });
  if (random() < 0.002) waive(file, at, requestId);
  let last = at;
  const answers = items.map(({ itemId, listingId }) => {
    if (random() < 0.12) {
      return { itemId, decision: pick(random, ["not-found", "not-identical", "refused"], "") };
    }
    const done = at + between(random, 1, 90) * HOUR;
    last = Math.max(last, done);
    block(file, done, { listingId, ...(random() < 0.6 && { requestId, itemId }) });
    return { itemId, decision: "removed" };
  });
  if (random() < 0.9)
    write(file, last + HOUR, { type: "request.answered", requestId, items: answers });
}

function waive(file: Case, at: number, requestId: string): void {
  write(file, at + HOUR, {
    type: "waiver.granted",
    commitment: "takedown-authority",
    requestId,
    until: new Date(at + 30 * DAY).toISOString().slice(0, 10),
    reason: "The recall is being corrected.",
    grantedBy: "authority",
  });
}

function monitoring(file: Case, opened: number): void {
  const { random, hazardId, number } = file;
  for (let found = below(random, 8); found > 0; found--) {
    const listingId = `${number}-m${found}`;
    const at = opened + between(random, 1, 900) * HOUR;
    const outcome = random() < 0.8 ? "match" : "review";
    write(file, at, {
      type: "listing.matched",
      listingId,
      hazardId,
      channel: "monitoring",
      outcome,
    });
    if (random() < 0.9) block(file, at + between(random, 1, 90) * HOUR, { listingId });
  }
}

function block(file: Case, at: number, fields: { readonly listingId: string }): void {
  const { random, hazardId } = file;
  const { listingId } = fields;
  const about = { listingId, hazardId };
  const action = pick(random, ["removed", "removed", "disabled", "geo-blocked", "warned"], "");
  write(file, at, {
    type: "listing.blocked",
    ...fields,
    hazardId,
    action,
    sellerId: `s${file.number}`,
  });
  if (random() < 0.8)
    write(file, at + 2 * HOUR, { type: "seller.notified", ...about, channel: "email" });
  if (random() < 0.03) write(file, at + 2 * DAY, { type: "seller.objected", ...about });
  if (random() < 0.02) {
    write(file, at + 9 * DAY, { type: "objection.decided", ...about, decision: "rejected" });
  }
  if (random() < 0.01) {
    write(file, at + 5 * DAY, { type: "listing.restored", ...about, reason: "wrong-match" });
  }
  if (random() < 0.02) {
    const drawn = { method: "random-sample", outcome: random() < 0.1 ? "wrong-match" : "right" };
    write(file, at + 20 * DAY, { type: "removal.reviewed", ...about, ...drawn });
  }
  if (random() < 0.02) {
    const again = { listingId: `${listingId}-again`, of: listingId, hazardId };
    write(file, at + 30 * DAY, { type: "listing.reappeared", ...again, class: "other-seller" });
  }
}

function checks(file: Case, opened: number): void {
  const { random, hazardId, number } = file;
  for (let count = below(random, 5); count > 0; count--) {
    const listing = random() < 0.5 ? { listingId: `${number}-0` } : {};
    write(file, opened + between(random, 10, 120) * DAY, {
      type: "check.performed",
      hazardId,
      method: random() < 0.7 ? "random-sample" : "targeted",
      outcome: random() < 0.85 ? "not-found" : "same-listing",
      ...listing,
    });
  }
}

function aside(file: Case, opened: number): void {
  const { random, hazardId, number } = file;
  if (random() < 0.5) {
    const counts = { affected: 40, contactable: 38, attempted: 38, delivered: 35, bounced: 3 };
    write(file, opened + 9 * DAY, { type: "consumers.notified", hazardId, ...counts });
  }
  if (random() < 0.01) write(file, opened + 4 * DAY, { type: "hazard.retracted", hazardId });
  if (random() >= 0.05) return;
  const asked = { requestId: `info${number}`, direction: "authority-to-platform" };
  write(file, opened + DAY, { type: "info.requested", ...asked });
  write(file, opened + 3 * DAY, { type: "info.answered", ...asked });
}

const byAuthority =
  /^(?:bulletin|hazard|request\.(?:received|amended|withdrawn)|info\.requested|check|removal|waiver)/u;

function write(file: Case, at: number, event: CaseRow & { readonly type: string }): void {
  const { random, rows, number } = file;
  const { type, ...fields } = event;
  const row = {
    id: `e${number}-${rows.length + 1}`,
    type,
    at: timeOf(at, random),
    assertedBy: byAuthority.test(type) ? "authority" : "platform",
    platform: "example-market",
    ...fields,
  };
  const late = random() < 0.03 ? between(random, 24, 200) * HOUR : below(random, 3000) * 1000;
  rows.push({
    at,
    row: {
      ...row,
      ...(random() < 0.7 && { recordedAt: new Date(at + late).toISOString() }),
      ...(random() < 0.15 && { evidence: [{ kind: "screenshot", sha256: digest(at) }] }),
    },
  });
}

/** Most are instants, in UTC or local; of a few no more than the day is known. */
function timeOf(at: number, random: Random): string {
  const share = random();
  const text = new Date(at).toISOString();
  if (share < 0.01) return text.slice(0, 10);
  return share < 0.5 ? text : `${new Date(at + HOUR).toISOString().slice(0, 19)}+01:00`;
}

function digest(at: number): string {
  return Math.floor(at).toString(16).padStart(16, "0").repeat(4);
}

function between(random: Random, low: number, high: number): number {
  return low + random() * (high - low);
}
