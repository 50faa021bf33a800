import type { MatchMessages } from "./matchMessages.ts";

/** Explanations in German. Values stand apart from the sentence, so that no form depends on them. */
export const deExplanations: MatchMessages = {
  locale: "de",
  evidence: {
    "gtin-agrees": "Beide tragen die gültige GTIN {value}.",
    "gtin-restricted":
      "Beide tragen die Nummer {value}, die eingeschränkt oder unbestätigt ist und weltweit kein Produkt bezeichnet.",
    "gtin-case-of-product": "Das eine trägt die GTIN eines Gebindes des anderen ({value}).",
    "gtin-in-text": "Der Code {value} des einen steht im Text des anderen.",
    "gtin-contradicted":
      "Ihre GTINs unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "marketplace-product-id-agrees":
      "Die Meldung nennt dieses Angebot auf dem Marktplatz: {value}.",
    "kc-agrees": "Beide tragen die KC-Nummer {value}.",
    "fcc-agrees": "Beide tragen die FCC-ID {value}.",
    "asin-agrees": "Beide nennen die ASIN {value}.",
    "other-identifier-agrees": "Beide tragen die Kennung {value}.",
    "model-agrees": "Das Angebot nennt das Modell: {value}.",
    "model-similar":
      "Sie haben eine Modellnummer gemeinsam, oder eine beginnt mit der anderen: {value}.",
    "model-contradicted": "Jedes nennt Modellnummern, die dem anderen fehlen.",
    "brand-contradicted":
      "Die Marken unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "title-similar": "Die Titel gleichen sich, Wort für Wort und Buchstabe für Buchstabe.",
    "words-similar": "Ihre Wörter gleichen sich, wo immer sie stehen.",
    "charge-contradicted":
      "Die Akkukapazitäten unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "storage-contradicted":
      "Die Speichergrößen unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "audience-contradicted": "Das eine ist für Männer, das andere für Frauen.",
    "variant-contradicted":
      "Andere Größe, Farbe oder Ausführung: Angebot {listingValue}, Meldung {hazardValue}.",
    "words-found": "Kennzeichnende Wörter des Angebotstitels stehen in der Meldung.",
    "words-of-record-found":
      "Wörter des Namens in der Meldung stehen in der Beschreibung des Angebots.",
    "words-of-listing-found": "Wörter des Angebotstitels stehen in der Beschreibung der Meldung.",
    "rare-words-shared": "Sie haben seltene Wörter gemeinsam: {words}.",
    "meaning-similar": "Ihre Texte bedeuten nach dem angegebenen Einbettungsmodell Ähnliches.",
    "numbers-agree": "Ihre Zahlen stimmen überein.",
    "numbers-contradicted": "Ihre Zahlen stimmen nicht überein.",
    "size-contradicted":
      "Die Größen unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "volume-contradicted":
      "Die Volumen unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "weight-contradicted":
      "Die Gewichte unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "voltage-contradicted":
      "Die Spannungen unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "power-contradicted":
      "Die Leistungen unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "age-contradicted":
      "Die Altersangaben unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "pack-contradicted":
      "Die Packungen unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "colour-contradicted":
      "Die Farben unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "measure-agrees": "Ein Maß stimmt überein: {hazardValue}.",
    "product-type-contradicted":
      "Die Arten von Produkt unterscheiden sich: Angebot {listingValue}, Meldung {hazardValue}.",
    "offers-something-else":
      "Das Angebot nennt das Produkt und bietet etwas anderes: {listingValue}.",
    "offers-unknown":
      "Wo das Produkt genannt würde, steht ein Wort, das in keinem Wörterbuch ist: {listingValue}.",
    "nothing-else-agrees":
      "Außer dem Code stimmt nichts überein: Angebot {listingValue}, Meldung {hazardValue}.",
    "price-differs":
      "Die Preise liegen weit auseinander: Angebot {listingValue}, Meldung {hazardValue}.",
    "image-similar": "Die Bilder sehen gleich aus: {distance} von 64 Bits weichen ab.",
    "clear-of-the-next-record": "Keine andere Meldung kommt in die Nähe.",
    "behind-a-closer-record": "Eine andere Meldung liegt näher.",
    "clear-of-other-listings": "Kein anderes Angebot des Durchlaufs kommt der Meldung so nahe.",
    "behind-a-closer-listing": "Ein anderes Angebot des Durchlaufs liegt näher an der Meldung.",
  },
  outcome: {
    match: "Das Angebot enthält das Produkt der Meldung.",
    review: "Ein Mensch muss entscheiden, ob das Angebot das Produkt der Meldung enthält.",
    "none-found": "Es wurde nicht festgestellt, dass das Angebot das Produkt der Meldung enthält.",
  },
  reason: {
    "empty-list": "Die Liste der Gefahrenmeldungen ist leer.",
    "stale-list": "Die Liste der Gefahrenmeldungen ist zu alt.",
    "list-without-date":
      "Es ist nicht bekannt, bis wann die Liste der Gefahrenmeldungen vollständig ist.",
    "unusable-listing": "Das Angebot enthält keine Wörter zum Vergleichen.",
    "identified-by-gtin": "Eine gültige GTIN bezeichnet das Produkt.",
    "identified-by-marketplace-product-id":
      "Die Meldung nennt die Produktkennung des Marktplatzes.",
    "identified-by-kc-and-model": "KC-Nummer und Modell stimmen überein.",
    "brand-contradicted": "Die Marken unterscheiden sich.",
    "variant-contradicted": "Größe, Farbe oder eine andere Eigenschaft unterscheidet sich.",
    "pack-contradicted": "Die Packungen unterscheiden sich.",
    "model-contradicted": "Das Angebot nennt ein anderes Modell der Reihe.",
    "product-type-contradicted": "Die Arten von Produkt unterscheiden sich.",
    "offers-part": "Das Angebot enthält ein Teil für das Produkt.",
    "offers-accessory": "Das Angebot enthält Zubehör für das Produkt.",
    "offers-manual": "Das Angebot enthält eine Anleitung, ein Muster oder ein Buch zum Produkt.",
    "offers-packaging": "Das Angebot enthält die Verpackung des Produkts.",
    "offers-service":
      "Das Angebot ist eine Dienstleistung zum Produkt, etwa Reparatur oder Verleih.",
    "offers-wanted": "Jemand möchte das Produkt kaufen.",
    "offers-miniature": "Das Angebot enthält eine Miniatur des Produkts.",
    "offers-print": "Das Angebot enthält ein Bild des Produkts.",
    "offers-unknown":
      "Ein Wort des Titels, das in keinem Wörterbuch steht, kann etwas anderes als das Produkt nennen.",
    "nothing-else-agrees":
      "Ein Code stimmt überein, aber weder Marke noch Modell noch Art des Produkts.",
    "other-product-named":
      "Code und Art des Produkts stimmen überein, aber das Angebot nennt eine andere Marke oder ein anderes Modell.",
    "kc-without-model":
      "Die KC-Nummer stimmt überein, aber kein Modell; eine Nummer kann mehrere Modelle umfassen.",
    "restricted-gtin": "Die übereinstimmende Nummer ist eingeschränkt oder unbestätigt.",
    "case-of-the-product": "Das eine ist ein Gebinde des anderen.",
    "identifier-only-in-text":
      "Der übereinstimmende Code steht im Fließtext oder außerhalb seines Marktplatzes.",
    "identifier-contradicted":
      "Beide geben eine Kennung derselben Art an, und sie unterscheiden sich.",
    "counterfeit-recalled":
      "Die Meldung betrifft eine Fälschung; das echte Produkt ist nicht betroffen.",
    "sold-elsewhere": "Die Meldung gilt anderswo, als das Angebot geliefert wird.",
    "similar-product": "Marke, Modell oder Wörter gleichen sich, und keine Kennung entscheidet.",
    "one-of-several":
      "Mehrere Einträge passen etwa gleich gut; jeder kann dieses Produkt betreffen.",
    "below-threshold": "Es stimmt zu wenig überein.",
    "no-candidate": "Keine Meldung ähnelt dem Angebot.",
    "record-retracted": "Die Meldung wurde zurückgezogen.",
    "judgement-incomplete":
      "Eine Entscheidung über das Paar sagt nicht, für welche Plattform oder welchen Stand sie gilt; sie wird nicht angewandt.",
    "judged-different": "Ein Mensch hat ein Paar als verschiedene Produkte beurteilt.",
    "allowed-by-caller": "Ein Paar wurde vom Aufrufer freigegeben.",
    "semantics-failed":
      "Das Einbettungsmodell lieferte für das Angebot keinen brauchbaren Vektor: Verglichen wurden nur Wörter, Codes und Bilder.",
  },
  scope: {
    "all-units": "Alle Exemplare sind betroffen.",
    "batch-must-be-checked": "Nur einige Chargen sind betroffen: zuerst die Charge prüfen.",
    unknown: "Die Meldung sagt nicht, welche Exemplare betroffen sind.",
  },
  territory: {
    applies: "Die Meldung gilt dort, wohin das Angebot geliefert wird.",
    elsewhere: "Die Meldung gilt anderswo, als das Angebot geliefert wird.",
    unknown: "Es ist nicht bekannt, ob die Meldung dort gilt, wohin das Angebot geliefert wird.",
  },
  alike: "{size} Meldungen passen gleich gut: Vergleichen Sie ihre Bilder.",
  prior: "Vor jedem Vergleich: Wenige Angebote enthalten ein gelistetes Produkt.",
  labels: {
    title: "Vergleich des Angebots mit der Meldung {hazardId}",
    raises: "spricht dafür",
    lowers: "spricht dagegen",
    contradicts: "widerspricht",
    sum: "Summe (Log-Odds)",
    score: "Wert",
  },
  nothing: "nicht angegeben",
};
