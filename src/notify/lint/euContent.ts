import type { PresenceRule } from "./lintRule.ts";
import { words } from "./words.ts";

const gpsr = "Regulation (EU) 2023/988";

const law = { kind: "presence", confidence: "sourced", level: "error" } as const;

/** The rule is law; which words meet it in a language is our choice. @internal */
export const euContent: readonly PresenceRule[] = [
  {
    ...law,
    id: "eu.content.headline",
    source: `${gpsr}, Art. 36(2)(a)`,
    message: "The headline is not the wording that the law prescribes.",
    suggestion: 'Begin with the headline "Product safety recall".',
    where: "start",
    patterns: { en: words("product safety recall") },
  },
  {
    ...law,
    confidence: "unverified",
    level: "advice",
    id: "eu.content.headline",
    source: `${gpsr}, Art. 36(2)(a); the wording in this language is not checked against the official text`,
    message: "The headline is not the wording that we take for the prescribed one.",
    suggestion:
      "Begin with the official headline in this language; ours is in the language's messages under recall.headline.",
    where: "start",
    patterns: {
      de: words("produktsicherheitsrückruf"),
      fr: words(
        "rappel de (?:la )?sécurité des produits|rappel (?:de produits? )?pour (?:des )?raisons? de sécurité(?: des produits)?",
      ),
      es: words(
        "recuperación (?:de un producto )?por motivos de seguridad|recuperación de productos por motivos de seguridad",
      ),
      it: words("richiamo per la sicurezza del prodotto"),
      pl: words(
        "odzyskanie produktu ze względów bezpieczeństwa|wycofanie produktu ze względów bezpieczeństwa",
      ),
    },
  },
  {
    ...law,
    id: "eu.content.identifiers",
    source: `${gpsr}, Art. 36(2)(b)`,
    message:
      "No number tells which units are meant: no batch, serial, model or barcode number is named.",
    suggestion: "Name the model, batch or serial numbers and where they stand on the product.",
    patterns: {
      en: words("batch(?:es)?|lots?|serial|model|type|barcode|article number|gtin|ean"),
      de: words(
        "chargen?\\p{L}*|charge|los|seriennummern?|modell\\p{L}*|typ\\p{L}*|barcode\\p{L}*|strichcode|artikelnummer|gtin|ean",
      ),
      fr: words("lots?|série|modèles?|type|code-barres|code barres|référence|gtin|ean"),
      es: words("lotes?|serie|modelos?|tipo|código de barras|referencia|gtin|ean"),
      it: words("lott[oi]|serie|modell[oi]|tipo|codice a barre|gtin|ean"),
      pl: words(
        "parti[aię]|seri[iaę]|seryjn\\p{L}*|model\\p{L}*|typ\\p{L}*|kod(?:u)? kreskow\\p{L}*|gtin|ean",
      ),
    },
  },
  {
    ...law,
    id: "eu.content.picture",
    source: `${gpsr}, Art. 36(2)(b)`,
    message: "There is no picture of the product.",
    suggestion: "Add a picture of the product with words that stand for it.",
    patterns: {},
    markup: /<img\b[^>]*\salt=(?:"[^"]+"|'[^']+')/iu,
  },
  {
    ...law,
    id: "eu.content.hazard",
    source: `${gpsr}, Art. 36(2)(c)`,
    message: "The hazard is not described.",
    suggestion: "Say clearly what can happen and to whom.",
    patterns: {
      en: words(
        "danger(?:s|ous)?|hazard(?:s|ous)?|risks?|injur(?:y|ies|e)|fire|shock|chok(?:e|ing)|burns?",
      ),
      de: words(
        "gefahr(?:en)?|gefährlich\\p{L}*|risik(?:o|en)|verletz\\p{L}*|brand\\p{L}*|stromschl\\p{L}*|erstick\\p{L}*",
      ),
      fr: words(
        "dangers?|dangereu(?:x|ses?)|risques?|blessures?|incendie|choc|étouffement|brûlures?",
      ),
      es: words(
        "peligros?|peligros[ao]s?|riesgos?|lesi(?:ón|ones)|incendio|descarga|asfixia|quemaduras?",
      ),
      it: words(
        "pericol[oi]|pericolos[aoei]|rischi[o]?|lesion[ei]|incendio|scossa|soffocamento|ustion[ei]",
      ),
      pl: words(
        "niebezpiecz\\p{L}*|zagroż\\p{L}*|ryzyk\\p{L}*|obraże\\p{L}*|pożar\\p{L}*|porażeni\\p{L}*|zadławieni\\p{L}*|oparze\\p{L}*",
      ),
    },
  },
  {
    ...law,
    id: "eu.content.stop-using",
    source: `${gpsr}, Art. 36(2)(d)`,
    message: "The notice does not tell readers to stop using the product immediately.",
    suggestion: "Say: stop using the product immediately.",
    patterns: {
      en: words("(?:immediately )?(?:stop|cease|discontinue) using|(?:do not|don't|no longer) use"),
      de: words(
        "(?:nicht (?:mehr|weiter) (?:verwenden|benutzen|nutzen)|(?:verwenden|benutzen|nutzen) sie(?: \\S{1,60}){0,30} (?:sofort |ab sofort |umgehend )?nicht mehr|(?:sofort|ab sofort|umgehend) nicht mehr)",
      ),
      fr: words(
        "(?:cessez|arrêtez)(?: \\p{L}{1,20}){0,2} (?:d'utiliser|l'utilisation|de l'utiliser)|(?:n'utilisez|ne l'utilisez) plus|ne plus utiliser",
      ),
      es: words(
        "(?:deje|dejen|dejar) (?:inmediatamente )?de (?:usar|utilizar)\\p{L}*|no (?:lo |la )?(?:use|utilice|siga usando)|suspenda (?:inmediatamente )?el uso",
      ),
      it: words(
        "(?:smett\\p{L}+|cess\\p{L}+)(?: \\p{L}{1,20})?(?: di)? (?:usare|utilizzar[el]\\p{L}*|l'uso|l'utilizzo)|non (?:usare|utilizzare|usate|utilizzate) più|interromp\\p{L}+(?: \\p{L}{1,20})? l'(?:uso|utilizzo)",
      ),
      pl: words(
        "(?:przesta(?:ń|ńcie|ć)|zaprzesta(?:ń|ńcie|ć)|prosimy przestać)(?: \\p{L}{1,20}){0,2} (?:używa(?:ć|nia)|korzysta(?:ć|nia))\\p{L}*|nie używaj\\p{L}*",
      ),
    },
  },
  {
    ...law,
    id: "eu.content.remedy",
    source: `${gpsr}, Art. 36(2)(e) and Art. 37`,
    message: "No remedy is offered: neither repair, replacement nor refund.",
    suggestion: "Offer a choice of at least two of repair, replacement and refund, free of charge.",
    patterns: {
      en: words("refund\\p{L}*|replac\\p{L}*|repair\\p{L}*|money back|reimburs\\p{L}*"),
      de: words(
        "erstatt\\p{L}*|rückerstatt\\p{L}*|ersatz\\p{L}*|austausch\\p{L}*|reparatur\\p{L}*|reparier\\p{L}*|kaufpreis\\p{L}*",
      ),
      fr: words("rembours\\p{L}*|remplace\\p{L}*|répar\\p{L}*|échang\\p{L}*"),
      es: words("reembols\\p{L}*|sustitu\\p{L}*|reemplaz\\p{L}*|repar\\p{L}*|devolución"),
      it: words("rimbors\\p{L}*|sostitu\\p{L}*|ripara\\p{L}*"),
      pl: words("zwrot\\p{L}*|wymian\\p{L}*|napraw\\p{L}*"),
    },
  },
  {
    ...law,
    level: "advice",
    id: "eu.content.remedy-choice",
    source: `${gpsr}, Art. 37(1): two remedies unless the others are impossible or out of proportion`,
    message: "Fewer than two of repair, replacement and refund are named.",
    suggestion: "Offer a second remedy, or say why the others are impossible or out of proportion.",
    atLeast: 2,
    patterns: {},
    alternatives: {
      en: [
        words("refund\\p{L}*|money back|reimburs\\p{L}*"),
        words("replac\\p{L}*"),
        words("repair\\p{L}*"),
      ],
      de: [
        words("erstatt\\p{L}*|rückerstatt\\p{L}*|kaufpreis\\p{L}*"),
        words("ersatz\\p{L}*|austausch\\p{L}*"),
        words("reparatur\\p{L}*|reparier\\p{L}*"),
      ],
      fr: [words("rembours\\p{L}*"), words("remplace\\p{L}*|échang\\p{L}*"), words("répar\\p{L}*")],
      es: [
        words("reembols\\p{L}*|devolución"),
        words("sustitu\\p{L}*|reemplaz\\p{L}*"),
        words("repar\\p{L}*"),
      ],
      it: [words("rimbors\\p{L}*"), words("sostitu\\p{L}*"), words("ripara\\p{L}*")],
      pl: [words("zwrot\\p{L}*"), words("wymian\\p{L}*"), words("napraw\\p{L}*")],
    },
  },
  {
    ...law,
    id: "eu.content.contact",
    source: `${gpsr}, Art. 36(2)(f)`,
    message: "There is no telephone number and no online service for questions.",
    suggestion: "Give a free telephone number or an interactive online service.",
    patterns: {
      "*": () => /https?:\/\/\S|www\.\S|(?<![\d.])(?:\+|00)?\d[\d\s()/.-]{6,20}\d/u,
    },
  },
  {
    ...law,
    level: "advice",
    id: "eu.content.free-contact",
    source: `${gpsr}, Art. 36(2)(f)`,
    message: "It is not said that getting in touch is free of charge.",
    suggestion: "Give a free telephone number or online service and say that it is free.",
    patterns: {
      en: words("free(?:phone| of charge| of cost)?|toll-free|no cost|without charge"),
      de: words("kostenlos\\p{L}*|kostenfrei\\p{L}*|gebührenfrei\\p{L}*|unentgeltlich\\p{L}*"),
      fr: words("gratuit(?:e|s|es|ement)?|sans frais"),
      es: words("gratuit[ao]s?|gratis|sin coste|sin costo"),
      it: words("gratuit[aoie]|gratis|gratuitamente|senza costi|numero verde"),
      pl: words("bezpłatn\\p{L}*|darmow\\p{L}*|nieodpłatn\\p{L}*"),
    },
  },
  {
    ...law,
    level: "advice",
    id: "eu.content.share",
    source: `${gpsr}, Art. 36(2)(g), where appropriate`,
    message: "Readers are not asked to pass the notice on.",
    suggestion: "Ask readers to share the notice with others who may have the product.",
    patterns: {
      en: words("share|pass (?:this |it )?on|forward|tell (?:others|anyone|everyone)"),
      de: words(
        "(?:teilen|leiten|geben) sie|weiterleiten|weitersagen|informieren sie (?:bitte )?(?:auch )?(?:andere|personen)",
      ),
      fr: words("partage[zr]|transmette[zr]|transmettez|diffusez|faites (?:passer|suivre)"),
      es: words("comparta\\p{L}*|difunda\\p{L}*|reenvíe\\p{L}*|comparte"),
      it: words("condivid\\p{L}*|inoltr\\p{L}*|diffond\\p{L}*"),
      pl: words("(?:przekaż|przekazać|udostępnij|udostępnić|podziel|prześlij)\\p{L}*"),
    },
  },
  {
    ...law,
    level: "advice",
    id: "eu.content.sold",
    source:
      "Implementing Regulation (EU) 2024/1435, annex: when, where and by whom it was sold, if available",
    confidence: "secondary-source",
    message: "It is not said when or where the product was sold.",
    suggestion: "Say when, where and by whom it was sold, if you know.",
    patterns: {
      en: words("sold|sale|bought|purchased"),
      de: words("verkauf\\p{L}*|gekauft|erworben|vertrieben"),
      fr: words("vend(?:u|ue|us|ues|eur)|vente|achet(?:é|ée|és)"),
      es: words("vend(?:id[ao]s?|edor)|venta|compr(?:ad[ao]s?|ó)"),
      it: words("vend(?:ut[aoie]|ita|itore)|acquist\\p{L}*"),
      pl: words("sprzeda\\p{L}*|kup(?:iono|ił\\p{L}*|iony|iony)|zakup\\p{L}*"),
    },
  },
];
