import type { CpscFacts } from "./cpscFacts.ts";

/** Which parts of a record seem to belong to another recall. */
export interface Mixture {
  /** The title does not fit the address. */
  readonly title: boolean;
  /** The hazard and the contact are about another product. */
  readonly hazard: boolean;
}

const weak = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "about after and are can cause child children childrens contain contains death due from hazard hazards have injury into mandatory not of on or pose poses posing product products recall recalled recalls risk safety sale serious set sets sold standard standards that the their these this units violate violates violation was were when which with federal ban online www com http https email contact toll free mail call via".split(
    " ",
  ),
);

/**
 * Tells whether a record of the CPSC's service carries text of another recall, as some do: the title shares hardly a word
 * with the address of its page, or neither what the hazard speaks of nor whom to contact occurs anywhere else in the
 * record. One sign alone is not enough for the hazard.
 *
 * @internal
 */
export function mixedRecord(facts: CpscFacts): Mixture {
  const slug = wordsOf(facts.url.split("/").at(-1) ?? "");
  const title = wordsOf(facts.title);
  const shared = [...title].filter((word) => slug.has(word)).length;
  const names = facts.products.map(({ name }) => name).join(" ");
  const others = wordsOf(
    [facts.title, names, facts.description, ...facts.companies.map(({ text }) => text)].join(" "),
  );
  for (const word of slug) others.add(word);
  const foreign = (words: ReadonlySet<string>) =>
    words.size > 0 && ![...words].some((word) => others.has(word));
  return {
    title: slug.size > 2 && title.size > 2 && shared * 4 < Math.min(slug.size, title.size),
    hazard: foreign(subjectOf(facts.hazard)) && foreign(contactOf(facts.contact)),
  };
}

/** Nouns before the first verb: "The pajama sets violate …". */
function subjectOf(hazard: string): ReadonlySet<string> {
  const [subject = ""] = hazard.split(
    /\b(?:violates?|can|pose[sd]?|contains?|may|could|has|have|fails?|is|are|do(?:es)?|lacks?)\b/u,
  );
  return wordsOf(subject);
}

/** Whom to contact: the words before "by email", "toll-free", "at", and the mailbox and site names. */
function contactOf(contact: string): ReadonlySet<string> {
  const [who = ""] = contact.split(/\b(?:toll|by|via|at|online|email|collect|from)\b/u);
  return wordsOf(who);
}

function wordsOf(text: string): Set<string> {
  const words =
    text
      .toLowerCase()
      .normalize("NFKD")
      .match(/[a-z0-9]{3,}/gu) ?? [];
  return new Set(
    words
      .map((word) => word.replace(/(?:es|s)$/u, ""))
      .filter((word) => !weak.has(word) && word.length > 2),
  );
}
