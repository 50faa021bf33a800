import type { ObligationReason } from "../obligation.ts";

/** Each reason as a sentence. @internal */
export const reasonTexts: Readonly<Record<ObligationReason, string>> = {
  "no-deadline": "No published limit and none given: whether it was in time cannot be said.",
  "no-commitment": "The agreement makes no such commitment, and no limit was given.",
  "outside-calendar": "The calendar does not know the business days of that time.",
  "calendar-not-given": "The calendar of the place where action was due was not given.",
  "date-only": "Only the day is known, and the limit ends inside that day.",
  "gone-unconfirmed": "The platform reported it gone, and nobody else has checked.",
  "gone-confirmed": "The platform reported it gone, and a check confirmed it.",
  "gone-contradicted": "The platform reported it gone, and a check found it on sale.",
  "not-identical-undecided":
    "The platform says the offer is another product; the authority has not answered.",
  "not-identical-agreed":
    "The platform refused or said the offer is another product, and the authority took the item back.",
  "refused-undecided": "The platform refused, and nobody has decided whether it may.",
  "refusal-rejected": "The platform refused, and the authority upheld its request.",
  "not-actionable":
    "The item had no address, item number or identifier, and the platform asked for one in time.",
  "no-evidence": "Nothing in the events can show whether it was done.",
  "membership-unknown": "When the platform joined the agreement is not known.",
  withdrawn: "The request was taken back before the limit ended.",
  "record-retracted": "The hazard record was retracted before the limit ended.",
  waiver: "The requester suspended the commitment over the due time.",
  "already-blocked": "The listing was already off sale when the clock started.",
  "block-contradicted":
    "It was said to be blocked, and a check found it on sale before the limit ended.",
  "block-lifted": "It was blocked, and back on sale before the limit ended.",
  "only-variants": "Some variants were blocked, and the rest of the listing stayed on sale.",
  "only-some-territories":
    "It was taken off sale in some of the places asked for, and not in all of them at once.",
  "only-warned": "A warning was shown, which takes nothing off sale.",
  "territory-not-covered": "It was blocked elsewhere than asked.",
};
