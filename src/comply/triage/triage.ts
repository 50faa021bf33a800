import { SafepactError } from "../../errors.ts";
import { checkGiven } from "../../model/checkGiven.ts";
import { checkOptions } from "../../model/checkOptions.ts";
import type { Instant, RiskLevel } from "../../model/index.ts";
import { isInstant } from "../../model/isInstant.ts";
import { HOUR } from "../../text/durations.ts";

/** Work that is open: a listing not yet blocked, a request not yet answered. */
export interface OpenCase {
  /** Id of the case. */
  readonly id: string;
  /** Platform it concerns. */
  readonly platform: string;
  /** How serious the risk is. */
  readonly riskLevel?: RiskLevel;
  /** Estimated buyers in the territory. */
  readonly buyers?: number;
  /** When it was opened. */
  readonly openedAt?: Instant;
  /** When it is due. */
  readonly dueAt?: Instant | null;
}

/** Options of {@link triage}. */
export interface TriageOptions {
  /** Moment of the account. */
  readonly asOf: Instant;
  /** Users of each platform in the territory, by its name: an upper bound of buyers, used where there is no estimate. */
  readonly exposure?: Readonly<Record<string, number>>;
}

/** A case with its place and why it has it. */
export interface TriagedCase {
  /** Id of the case. */
  readonly id: string;
  /** Place, 1 is first. */
  readonly rank: number;
  /** Risk level it was placed by. */
  readonly riskLevel: RiskLevel;
  /** People it was placed by; null when nothing is known. */
  readonly people: number | null;
  /** What that number is. */
  readonly peopleAre: "buyers" | "platform-users" | "unknown";
  /** Hours until it is due, negative when overdue; null without a due time. */
  readonly dueInHours: number | null;
  /** Hours since it was opened; null when not known. */
  readonly ageHours: number | null;
  /** What was not known and had to be left out. */
  readonly leftOut: readonly ("risk" | "buyers" | "exposure" | "due" | "age")[];
}

/** Ranks of risk; a level that nobody has stated stands before those stated to be less than high. */
const ranks: Readonly<Record<RiskLevel, number>> = {
  serious: 0,
  high: 1,
  unknown: 2,
  medium: 3,
  other: 4,
  low: 5,
};

/**
 * Orders open work by what to chase first: the most serious risk, then the most people exposed, then what is due or overdue first,
 * then the oldest.
 *
 * People are the estimated buyers in the territory, and users of the platform only where there is no estimate. A case of which
 * neither is known comes after the others of its risk level.
 *
 * @param cases - Open cases.
 * @param options - Moment of the account, and users of the platforms.
 * @returns The cases in order, each with the parts that placed it and what was left out.
 * @throws A {@link errors!SafepactError} with code `INSTANT_WITHOUT_ZONE` when a time is no instant, and with code `INVALID_OPTION` when
 * a number of people is none.
 *
 * @example
 * ```ts
 * import { triage } from "safepact/comply";
 *
 * const cases = [
 *   { id: "lamp", platform: "temu", riskLevel: "medium", buyers: 9000 },
 *   { id: "magnets", platform: "temu", riskLevel: "serious", buyers: 40 },
 *   { id: "charger", platform: "aliexpress", riskLevel: "serious" },
 * ] as const;
 * const order = triage(cases, { asOf: "2025-03-03T09:00:00+09:00", exposure: { aliexpress: 8_870_000 } });
 * order.map(({ id, peopleAre }) => `${id} ${peopleAre}`); // => ["charger platform-users", "magnets buyers", "lamp buyers"]
 * ```
 */
export function triage(cases: readonly OpenCase[], options: TriageOptions): TriagedCase[] {
  checkGiven(
    { cases, options },
    { cases: [{ id: "text", platform: "text" }], options: { asOf: "text", exposure: "object?" } },
  );
  const { exposure = {} } = options;
  const now = msOf(options.asOf);
  for (const [platform, users] of Object.entries(exposure)) {
    checkPeople(`exposure["${platform.slice(0, 60)}"]`, users);
  }
  for (const { id, buyers } of cases) checkPeople(`buyers of "${id.slice(0, 60)}"`, buyers);
  return cases
    .map((open) => placed(open, now, exposure))
    .sort(inOrder)
    .map((each, index) => ({ ...each, rank: index + 1 }));
}

function placed(
  open: OpenCase,
  now: number,
  exposure: Readonly<Record<string, number>>,
): TriagedCase {
  const { id, platform, riskLevel = "unknown", buyers, openedAt, dueAt } = open;
  const users = Object.hasOwn(exposure, platform) ? exposure[platform] : undefined;
  const people = buyers ?? users ?? null;
  const leftOut = [
    ...(riskLevel === "unknown" ? ["risk" as const] : []),
    ...(buyers === undefined ? ["buyers" as const] : []),
    ...(people === null ? ["exposure" as const] : []),
    ...(dueAt ? [] : ["due" as const]),
    ...(openedAt ? [] : ["age" as const]),
  ];
  return {
    id,
    rank: 0,
    riskLevel,
    people,
    peopleAre: peopleAre(buyers, users),
    dueInHours: dueAt ? (msOf(dueAt) - now) / HOUR : null,
    ageHours: openedAt ? (now - msOf(openedAt)) / HOUR : null,
    leftOut,
  };
}

function peopleAre(
  buyers: number | undefined,
  users: number | undefined,
): TriagedCase["peopleAre"] {
  if (buyers !== undefined) return "buyers";
  return users === undefined ? "unknown" : "platform-users";
}

function inOrder(a: TriagedCase, b: TriagedCase): number {
  return (
    ranks[a.riskLevel] - ranks[b.riskLevel] ||
    (b.people ?? -1) - (a.people ?? -1) ||
    compare(a.dueInHours ?? Number.POSITIVE_INFINITY, b.dueInHours ?? Number.POSITIVE_INFINITY) ||
    (b.ageHours ?? -1) - (a.ageHours ?? -1) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** What is no number of people would put a case anywhere. */
function checkPeople(name: string, people: number | undefined): void {
  if (people === undefined || (people >= 0 && Number.isFinite(people))) return;
  throw new SafepactError("INVALID_OPTION", `${name} is ${people}.`, {
    hint: "Pass a number of people, zero or more.",
  });
}

/** Infinity less infinity is no number, so times are compared and not subtracted. */
function compare(a: number, b: number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function msOf(instant: Instant): number {
  if (typeof instant !== "string") checkOptions({ asOf: instant });
  if (isInstant(instant)) return Date.parse(instant);
  throw new SafepactError(
    "INSTANT_WITHOUT_ZONE",
    `${JSON.stringify(instant.slice(0, 40))} is no instant.`,
    {
      hint: "Pass ISO 8601 with an offset, such as 2025-03-03T09:00:00+09:00.",
    },
  );
}
