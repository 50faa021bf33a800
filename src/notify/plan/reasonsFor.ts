import type { DutyNotice } from "../../model/index.ts";
import { covers } from "../../model/territory/covers.ts";
import type {
  DerivedObligations,
  Obligation,
  OwedTelling,
  Telling,
} from "../../obligations/index.ts";
import { commitmentOf } from "../../obligations/terms/commitmentOf.ts";
import type { NoticeReason } from "./plannedNotice.ts";

/** The notice that is asked about. */
interface Asked {
  readonly template: string;
  readonly territories: readonly string[];
}

/** What a duty calls each notice. */
const notices: Readonly<Record<string, DutyNotice>> = {
  "consumer.recall": "recall",
  "consumer.safety-warning": "safety-warning",
  "consumer.illegal-product": "illegal-product",
  "seller.blocked": "restriction",
};

/** The promises and duties that ask for a notice, each with its earliest limit, and what is owed under them. @internal */
export function reasonsFor(
  telling: Telling,
  asked: Asked,
  derived: DerivedObligations,
): { readonly because: readonly NoticeReason[]; readonly owed: readonly OwedTelling[] } {
  const owed = telling.owed.filter(({ obligation }) => asks(obligation, telling, asked, derived));
  const groups = new Map<string, OwedTelling[]>();
  for (const each of owed) {
    const { dutyId, commitment } = each.obligation;
    const key = dutyId ?? commitment;
    groups.set(key, [...(groups.get(key) ?? []), each]);
  }
  const because = [...groups].map(([id, group]) => reasonOf(id, group, derived));
  return { because, owed };
}

function asks(
  { dutyId, reason }: Obligation,
  { audience, since }: Telling,
  { template, territories }: Asked,
  { duties }: DerivedObligations,
): boolean {
  if (dutyId === undefined) return reason !== "no-commitment";
  const duty = duties.find(({ id }) => id === dutyId);
  if (!duty) return false;
  const notice = audience === "public" ? "publication" : notices[baseOf(template)];
  const day = since.slice(0, 10);
  return (
    territories.some((territory) => covers(duty.jurisdiction, territory, day)) &&
    (notice === undefined || duty.notices === undefined || duty.notices.includes(notice))
  );
}

/** An update or a cancellation fulfils what the first notice did. */
function baseOf(template: string): string {
  return template.replace(/\.(?:update|cancellation)$/u, "");
}

function reasonOf(
  id: string,
  owed: readonly OwedTelling[],
  { agreement, duties }: DerivedObligations,
): NoticeReason {
  const [first] = owed;
  const duty = duties.find((each) => each.id === id);
  const { obligation } = first ?? {};
  const commitment =
    agreement && obligation && commitmentOf(obligation.commitment, agreement, obligation.day);
  const source = duty ?? commitment;
  const limits = owed.flatMap(({ obligation, state }) =>
    state === "waived" ? [] : (obligation.dueAt ?? []),
  );
  const dueAt = limits.sort((one, other) => Date.parse(one) - Date.parse(other))[0] ?? null;
  const message = obligation?.message;
  return {
    kind: duty ? "duty" : "commitment",
    id,
    ...(source && { text: source.text, provenance: source.provenance }),
    dueAt,
    ...(dueAt === null && message !== undefined && { noLimit: message }),
    obligationIds: owed.map(({ obligation }) => obligation.id),
  };
}
