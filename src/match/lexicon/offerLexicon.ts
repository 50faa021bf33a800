import { foldText } from "../../text/foldText.ts";
import type { MatchLexicon } from "../contract/matchLexicon.ts";
import { inflect } from "./inflect.ts";
import { lazy } from "./lazy.ts";
import { isNounFirst, type Names, namesById, phrasesOf } from "./namesById.ts";
import { offerTable } from "./offerTable.ts";
import { parseConcepts } from "./parseConcepts.ts";
import type { Phrases } from "./phrases.ts";

/** What a title may offer instead of the product that it names. @internal */
export const offerKinds = [
  "part",
  "accessory",
  "manual",
  "packaging",
  "service",
  "wanted",
  "miniature",
  "print",
  "other-model",
] as const;

/** A kind of {@link offerKinds}. @internal */
export type OfferKind = (typeof offerKinds)[number];

/** A thing of the lexicon. @internal */
export interface OfferedThing {
  /** What kind of offer it makes; none for phrases that only look like one ("gift box"). */
  readonly kind: OfferKind | undefined;
  /** Its name in the table. */
  readonly thing: string;
  /** Whether the word alone tells, wherever it stands. */
  readonly tellsAlone: boolean;
}

/** Words for what is offered beside a product. @internal */
export interface OfferLexicon {
  /** Things by the number of their concept. */
  readonly things: readonly OfferedThing[];
  /** Their phrases. */
  readonly phrases: Phrases;
  /** Folded words that open their phrase, as the Romance languages and Polish have it. */
  readonly openers: ReadonlySet<string>;
  /** Folded words in which German compounds end, with the number of their thing; none without German. */
  readonly heads: ReadonlyMap<string, number>;
}

// "part! spare : …": a kind, a thing, and words for it.
const rows = lazy(() =>
  parseConcepts(offerTable).map((concept) => {
    const [kind = "", thing = ""] = concept.id.split(" ");
    return { ...concept, kind, thing };
  }),
);

/** Reads the words for what is offered beside a product that a lexicon has. @internal */
export function readOfferNames({ language, offers = "" }: MatchLexicon): Names {
  const things = rows().map(({ thing }) => thing);
  return namesById(language, offers, things, "something beside a product");
}

/** Builds the words for what is offered beside a product, English and others. @internal */
export function buildOfferLexicon(others: readonly Names[]): OfferLexicon {
  const things = rows().map(({ kind, thing }) => ({
    kind: thing === "none" ? undefined : offerKinds.find((each) => each === kind.replace("!", "")),
    thing,
    tellsAlone: kind.endsWith("!"),
  }));
  const phrases = phrasesOf(rows(), others);
  const openers = new Set<string>();
  const heads = new Map<string, number>();
  for (const lexicon of others) {
    const isGerman = lexicon.language.split("-")[0] === "de";
    for (const [number, list] of lexicon.names.entries()) {
      for (const word of list.split(",").map((each) => foldText(each.trim()))) {
        if (isNounFirst(lexicon)) for (const form of inflect(word)) openers.add(form);
        if (isGerman && germanEndings.has(word)) heads.set(word, number);
      }
    }
  }
  return { things, phrases, openers, heads };
}

// English words do not end in these by chance.
const germanEndings: ReadonlySet<string> = new Set(
  "hulle abdeckung schlauch burste bursten tasche halter halterung deckel kabel netzteil ladegerat akku beutel dichtung dichtungsring klinge messer aufsatz gehause schalter schrauben riemen schutzfolie anleitung bezug matratze einlage kissen griff aufkleber patrone".split(
    " ",
  ),
);
