import { foldText } from "../../text/foldText.ts";
import { inflect } from "../lexicon/inflect.ts";
import { parseConcepts } from "../lexicon/parseConcepts.ts";
import { buildPhrases, type Phrases } from "../lexicon/phrases.ts";
import { offerTable } from "./offerTable.ts";

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
  /** Folded words in which German compounds end, with the number of their thing. */
  readonly heads: ReadonlyMap<string, number>;
}

/** The lexicon, built when it is first asked for. @internal */
export function offerLexicon(): OfferLexicon {
  built ??= build();
  return built;
}

let built: OfferLexicon | undefined;
const SHORTEST_HEAD = 4;

function build(): OfferLexicon {
  const things: OfferedThing[] = [];
  const openers = new Set<string>();
  const heads = new Map<string, number>();
  const concepts = offerTable
    .trim()
    .split("\n")
    .map((line) => {
      const head = line.slice(0, line.indexOf(" : "));
      const [kind = "", thing = ""] = head.split(" ");
      return { kind, thing, rest: line.slice(head.length) };
    });
  for (const [number, { kind, thing, rest }] of concepts.entries()) {
    const name = kind.replace("!", "");
    things.push({
      kind: thing === "none" ? undefined : offerKinds.find((each) => each === name),
      thing,
      tellsAlone: kind.endsWith("!"),
    });
    const [closing = "", opening = ""] = rest.slice(3).split(" ; ");
    for (const word of wordsOf(opening)) for (const form of inflect(word)) openers.add(form);
    if (kind.startsWith("part") || kind.startsWith("accessory") || kind.startsWith("manual")) {
      for (const word of wordsOf(closing)) {
        if (/^[a-z]{4,}$/u.test(word) && word.length >= SHORTEST_HEAD) heads.set(word, number);
      }
    }
  }
  const parsed = parseConcepts(concepts.map(({ thing, rest }) => `${thing}${rest}`).join("\n"));
  return { things, phrases: buildPhrases(parsed), openers, heads };
}

function wordsOf(list: string): string[] {
  return list.split(",").map((word) => foldText(word.trim()));
}
