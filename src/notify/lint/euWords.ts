import type { WordRule } from "./lintRule.ts";
import { words } from "./words.ts";

const article = "Regulation (EU) 2023/988, Art. 36(2)(c)";
const message =
  "The law names this among expressions that lower a reader's perception of the risk.";

/** Words that the article itself lists, in English. */
const listed = { source: article, confidence: "sourced", level: "error", message } as const;

/** The same words in other languages: the ban is law, the choice of words is our translation. */
const translated = {
  source: `${article}; the words are our translation of the English text`,
  confidence: "unverified",
  level: "error",
  message,
} as const;

/** Words of the same kind that the article does not list. */
const kindred = {
  source: "Good practice after Regulation (EU) 2023/988, Art. 36(2)(c)",
  confidence: "unverified",
  level: "advice",
  message: "This can lower a reader's perception of the risk.",
} as const;

const saySimply = "Say plainly that the product is recalled, or leave the words out.";
const sayHazard = "Say what can happen, without saying how often.";
const leaveOut = "Leave the statement out.";

/** Expressions that an EU recall notice must not, or should not, use. @internal */
export const euWords: readonly WordRule[] = [
  {
    ...listed,
    kind: "word",
    id: "eu.wording.voluntary",
    suggestion: saySimply,
    patterns: { en: [words("voluntar(?:y|ily)")] },
  },
  {
    ...translated,
    kind: "word",
    id: "eu.wording.voluntary",
    suggestion: saySimply,
    patterns: {
      de: [words("freiwillig(?:e[mnrs]?)?")],
      fr: [words("volontaire(?:s|ment)?")],
      es: [words("voluntari(?:[ao]s?|amente)")],
      it: [words("volontari(?:[aoe]?|amente)")],
      pl: [words("dobrowoln\\p{L}*")],
    },
  },
  {
    ...listed,
    kind: "word",
    id: "eu.wording.precautionary",
    suggestion: saySimply,
    patterns: { en: [words("precautionary")] },
  },
  {
    ...translated,
    kind: "word",
    id: "eu.wording.precautionary",
    suggestion: saySimply,
    patterns: {
      de: [
        words(
          "vorsorglich(?:e[mnrs]?)?|vorsichtshalber|vorbeugend(?:e[mnrs]?)?|vorsichtsmaßnahmen?",
        ),
      ],
      fr: [
        words(
          "(?:par|à titre de)(?: simple)?(?: mesure de)? précaution|(?:à titre )?préventi(?:f|fs|ve|ves|vement)",
        ),
      ],
      es: [
        words(
          "(?:por|como)(?: medida de)? precaución|preventiv(?:[ao]s?|amente)|cautelar(?:es|mente)?",
        ),
      ],
      it: [
        words(
          "precauzional\\p{L}*|cautelativ\\p{L}*|(?:per|a titolo di)(?: misura di)? precauzione",
        ),
      ],
      pl: [
        words(
          "zapobiegawcz\\p{L}*|prewencyjn\\p{L}*|(?:w ramach |jako )?środ(?:ek|ka|kiem) ostrożności|z ostrożności|na wszelki wypadek",
        ),
      ],
    },
  },
  {
    ...listed,
    kind: "word",
    id: "eu.wording.discretionary",
    suggestion: saySimply,
    patterns: { en: [words("discretionary")] },
  },
  {
    ...translated,
    kind: "word",
    id: "eu.wording.discretionary",
    suggestion: saySimply,
    patterns: {
      de: [words("nach (?:eigenem|unserem|freiem) ermessen|im eigenen ermessen")],
      fr: [words("discrétionnaires?|à (?:notre|sa|leur) (?:entière |seule )?discrétion")],
      es: [words("discrecional(?:es|mente)?|a (?:nuestra|su) (?:entera )?discreción")],
      it: [words("discrezional\\p{L}*|a (?:nostra|sua) (?:piena )?discrezione")],
      pl: [words("uznaniow\\p{L}*|według (?:własnego|naszego|swojego) uznania")],
    },
  },
  {
    ...listed,
    kind: "word",
    id: "eu.wording.rare-situations",
    suggestion: sayHazard,
    patterns: { en: [words("in (?:(?:very|extremely|some|a few) )?rare situations?")] },
  },
  {
    ...translated,
    source: `${article}; a close variant of the listed words`,
    kind: "word",
    id: "eu.wording.rare-situations",
    suggestion: sayHazard,
    patterns: {
      en: [
        words(
          "(?:in|on|under) (?:(?:very|extremely|some|a few) )?rare (?:cases?|instances?|occasions?|circumstances?)",
        ),
      ],
      de: [
        words(
          "in (?:(?:sehr|äußerst|einigen) )?(?:seltenen|vereinzelten) (?:fällen|situationen|ausnahmefällen)|in ausnahmefällen",
        ),
      ],
      fr: [
        words("dans (?:de |certains |quelques )?(?:très )?rares (?:cas|situations|circonstances)"),
      ],
      es: [
        words(
          "en (?:casos|situaciones|ocasiones|circunstancias) (?:muy )?(?:rar[ao]s|excepcionales)|en (?:muy )?rar[ao]s (?:casos|situaciones|ocasiones)",
        ),
      ],
      it: [
        words(
          "in (?:alcuni )?rar[ie] (?:casi|situazioni|circostanze|occasioni)|in (?:casi|situazioni) (?:molto )?rar[ie]",
        ),
      ],
      pl: [words("w (?:bardzo |nielicznych )?rzadkich (?:przypadkach|sytuacjach|okolicznościach)")],
    },
  },
  {
    ...listed,
    kind: "word",
    id: "eu.wording.specific-situations",
    suggestion: sayHazard,
    patterns: { en: [words("in (?:very )?specific situations?")] },
  },
  {
    ...translated,
    source: `${article}; a close variant of the listed words`,
    kind: "word",
    id: "eu.wording.specific-situations",
    suggestion: sayHazard,
    patterns: {
      en: [
        words(
          "(?:in|under) (?:very )?(?:specific|certain|particular) (?:cases?|instances?|circumstances?|conditions)",
        ),
      ],
      de: [
        words(
          "(?:in|unter) (?:ganz )?(?:bestimmten|besonderen|spezifischen) (?:fällen|situationen|umständen|bedingungen)",
        ),
      ],
      fr: [
        words(
          "dans (?:des |de |certain(?:e)?s )?(?:cas|situations|circonstances|conditions) (?:spécifiques|particuli(?:er|ère)s|précis(?:es)?)|dans certain(?:e)?s (?:cas|situations|circonstances)",
        ),
      ],
      es: [
        words(
          "en (?:casos|situaciones|circunstancias) (?:específic[ao]s|concret[ao]s|particulares)|en (?:determinad|ciert)[ao]s (?:casos|situaciones|circunstancias)",
        ),
      ],
      it: [
        words(
          "in (?:casi|situazioni|circostanze) (?:specific[ihe]+|particolari)|in (?:particolari|determinat[ie]|cert[ie]) (?:casi|situazioni|circostanze)",
        ),
      ],
      pl: [
        words(
          "w (?:szczególnych|określonych|konkretnych|niektórych|pewnych) (?:przypadkach|sytuacjach|okolicznościach)",
        ),
      ],
    },
  },
  {
    ...listed,
    kind: "word",
    id: "eu.wording.no-accidents",
    suggestion: leaveOut,
    patterns: {
      en: [
        words(
          "(?:no|zero|without(?: any)?)(?: (?:known|reported|recorded|confirmed|serious|such|further)){0,3} (?:accidents?|incidents?|injur(?:y|ies)|casualties)",
        ),
        words(
          "(?:not|n't|unaware|not aware)(?: (?:been|received|had|aware|of|any|reports?|know|have|yet|so|far)){1,6} (?:accidents?|incidents?|injur(?:y|ies))",
        ),
        words(
          "(?:accidents?|incidents?|injuries) (?:have|has|had)(?: not|n't) (?:yet )?(?:been )?(?:reported|occurred|happened)",
        ),
      ],
    },
  },
  {
    ...translated,
    kind: "word",
    id: "eu.wording.no-accidents",
    suggestion: leaveOut,
    patterns: {
      de: [
        words(
          "kein(?:e[nr]?|erlei)?(?: \\p{L}{1,20}){0,3} (?:unf(?:a|ä)lle?n?|verletzungen?|vorf(?:a|ä)lle?n?|zwischenf(?:a|ä)lle?n?|personenschäden)",
        ),
        words(
          "(?:unfälle|verletzungen|vorfälle|zwischenfälle)(?: \\p{L}{1,20}){0,4} (?:nicht|keine) (?:bekannt|gemeldet)(?:\\p{L}*)",
        ),
      ],
      fr: [
        words("aucune?s?(?: \\p{L}{1,20}){0,2} (?:accidents?|incidents?|blessures?|blessés?)"),
        words(
          "(?:pas|sans)(?: (?:été|eu|connaissance|signalé|d'autres?|d'|de|aucune?)){0,5} ?(?:d')?(?:accidents?|incidents?|blessures?|blessés?)",
        ),
      ],
      es: [
        words(
          "(?:ningún|ninguna|sin)(?: \\p{L}{1,20}){0,3} (?:accidentes?|incidentes?|lesi(?:ón|ones))",
        ),
        words(
          "no se (?:ha|han|tiene)(?: \\p{L}{1,20}){1,4} (?:accidentes?|incidentes?|lesi(?:ón|ones))",
        ),
      ],
      it: [
        words(
          "(?:nessun[ao']?|senza)(?: \\p{L}{1,20}){0,2} ?(?:incident[ei]|infortuni[o]?|lesion[ei])",
        ),
        words(
          "non (?:sono|è|risultano|si)(?: \\p{L}{1,20}){0,4} (?:incident[ei]|infortuni[o]?|lesion[ei])",
        ),
      ],
      pl: [
        words(
          "(?:nie (?:zgłoszono|odnotowano|stwierdzono|doszło|było)|brak|żadn\\p{L}{1,4}|bez)(?: \\p{L}{1,20}){0,4} (?:wypad(?:ek|ku|ki|ków)|obrażeń|incydent\\p{L}{0,3}|zdarze\\p{L}{1,3}|urazów)",
        ),
      ],
    },
  },
  {
    ...kindred,
    source: "Good practice after Regulation (EU) 2023/988, Art. 36(2)(c) and 16 CFR 1115.27",
    confidence: "secondary-source",
    kind: "word",
    id: "eu.wording.abundance-of-caution",
    suggestion: saySimply,
    patterns: { en: [words("(?:out of )?an abundance of caution")] },
  },
  {
    ...kindred,
    kind: "word",
    id: "eu.wording.kindred",
    suggestion: sayHazard,
    patterns: {
      en: [
        words(
          "as a precaution|isolated (?:cases?|incidents?)|may potentially|could potentially|(?:very|highly|extremely) unlikely|(?:low|minor|small|slight) risk|at (?:our|its|their) discretion",
        ),
      ],
      de: [
        words(
          "(?:einzelfälle?n?|möglicherweise|unter umständen|(?:sehr|äußerst|höchst) unwahrscheinlich|gering(?:e[mnrs]?|fügige[mnrs]?) (?:risiko|gefahr))",
        ),
      ],
      fr: [
        words(
          "cas isolés?|(?:très|peu|hautement) (?:peu )?(?:im)?probables?|pourrai(?:t|ent) potentiellement|risque (?:faible|mineur|minime)",
        ),
      ],
      es: [
        words(
          "casos? aislados?|(?:muy|poco|altamente) (?:im)?probables?|podría(?:n)? potencialmente|riesgo (?:bajo|leve|mínimo)",
        ),
      ],
      it: [
        words(
          "cas[io] isolat[io]|(?:molto|altamente|poco) (?:im)?probabil[ei]|potrebbe(?:ro)? potenzialmente|(?:basso|minimo|lieve) rischio|rischio (?:basso|minimo|lieve)",
        ),
      ],
      pl: [
        words(
          "odosobnion\\p{L}* przypad\\p{L}*|(?:bardzo |mało )(?:nie)?prawdopodobn\\p{L}*|(?:niskie|niewielkie|małe) ryzyko",
        ),
      ],
    },
  },
];
