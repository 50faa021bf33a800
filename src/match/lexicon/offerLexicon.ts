import { foldText } from "../../text/foldText.ts";
import type { MatchLexicon } from "../contract/matchLexicon.ts";
import { inflect } from "./inflect.ts";
import { lazy } from "./lazy.ts";
import { isNounFirst, type Names, namesById, phrasesOf } from "./namesById.ts";
import { offerTable } from "./offerTable.ts";
import { type Concept, parseConcepts } from "./parseConcepts.ts";
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

/** A thing with its words. */
type NamedThing = OfferedThing & Concept;

/** Things beside products, and the words that lexicons have for them. @internal */
export interface OfferNames {
  /** Those of the core, with their English, and those that lexicons add. */
  readonly things: readonly NamedThing[];
  /** The words of each lexicon. */
  readonly names: readonly Names[];
}

/** Words for what is offered beside a product. @internal */
export interface OfferLexicon {
  /** Things by the number of their concept. */
  readonly things: readonly OfferedThing[];
  /** Their phrases. */
  readonly phrases: Phrases;
  /** Folded words that open their phrase, as the Romance languages and Polish have it. */
  readonly openers: ReadonlySet<string>;
  /** Folded words in which compounds end, with the number of their thing. */
  readonly heads: ReadonlyMap<string, number>;
}

const coreThings = lazy(() =>
  parseConcepts(offerTable).map((concept) => ({
    ...concept,
    ...thingOf(concept.id),
    id: concept.id.split(" ")[1] ?? "",
  })),
);

// "part! spare": a kind, "!" where the word alone tells, and a thing.
function thingOf(id: string): OfferedThing {
  const [kind = "", thing = ""] = id.split(" ");
  return {
    kind: thing === "none" ? undefined : offerKinds.find((each) => each === kind.replace("!", "")),
    thing,
    tellsAlone: kind.endsWith("!"),
  };
}

const added = new RegExp(`^(?:${offerKinds.join("|")})!? \\S+(?=: )`, "gmu");

/** Reads the words that lexicons have for what is offered beside a product: by its name in the core, or by its kind and a name of their own. @internal */
export function readOfferNames(lexicons: readonly MatchLexicon[]): OfferNames {
  const ids = new Set(lexicons.flatMap(({ offers = "" }) => offers.match(added) ?? []));
  const things = [
    ...coreThings(),
    ...[...ids].map((id) => ({ id, broader: undefined, near: [], words: [], ...thingOf(id) })),
  ];
  const all = things.map(({ id }) => id);
  const names = lexicons.map(({ language, offers = "" }) =>
    namesById(language, offers, all, "something beside a product"),
  );
  return { things, names };
}

/** Builds the words for what is offered beside a product, English and others. @internal */
export function buildOfferLexicon({ things, names }: OfferNames): OfferLexicon {
  const openers = new Set<string>();
  const heads = new Map<string, number>();
  for (const lexicon of names) {
    for (const [number, list] of lexicon.names.entries()) {
      for (const word of list.split(",").map((each) => foldText(each.trim()))) {
        if (isNounFirst(lexicon))
          for (const form of inflect(word, lexicon.language)) openers.add(form);
        // "-hülle": other words end in it.
        if (word.startsWith("-")) heads.set(word.slice(1), number);
      }
    }
  }
  return { things, phrases: phrasesOf(things, names), openers, heads };
}
