import type { MatchMessages } from "./matchMessages.ts";

/** Explanations in Italian. Values stand apart from the sentence, so that no form depends on them. */
export const itExplanations: MatchMessages = {
  locale: "it",
  evidence: {
    "gtin-agrees": "Entrambi portano il GTIN valido {value}.",
    "gtin-restricted":
      "Entrambi portano il numero {value}, limitato o non confermato, che non indica alcun prodotto nel mondo.",
    "gtin-case-of-product": "Uno porta il GTIN di una confezione multipla dell’altro ({value}).",
    "gtin-in-text": "Il codice {value} dell’uno sta nel testo dell’altro.",
    "gtin-contradicted": "I loro GTIN differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "marketplace-product-id-agrees": "L’allerta nomina questa offerta sul mercato: {value}.",
    "kc-agrees": "Entrambi portano il numero KC {value}.",
    "fcc-agrees": "Entrambi portano l’identificativo FCC {value}.",
    "asin-agrees": "Entrambi nominano l’ASIN {value}.",
    "other-identifier-agrees": "Entrambi portano l’identificativo {value}.",
    "model-agrees": "L’offerta nomina il modello: {value}.",
    "model-similar":
      "Hanno in comune un numero di modello, o uno comincia con quello dell’altro: {value}.",
    "model-contradicted": "Ciascuno nomina numeri di modello che mancano all’altro.",
    "brand-contradicted": "Le marche differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "title-similar": "I titoli si somigliano, parola per parola e lettera per lettera.",
    "words-similar": "Le loro parole si somigliano, ovunque stiano.",
    "charge-contradicted":
      "Le capacità della batteria differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "storage-contradicted":
      "Le capacità di memoria differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "audience-contradicted": "Uno è da uomo, l’altro da donna.",
    "variant-contradicted":
      "Altra misura, colore o versione: offerta {listingValue}, allerta {hazardValue}.",
    "words-found": "Parole significative del titolo dell’offerta stanno nell’allerta.",
    "words-of-record-found": "Parole del nome nell’allerta stanno nella descrizione dell’offerta.",
    "words-of-listing-found":
      "Parole del titolo dell’offerta stanno nella descrizione dell’allerta.",
    "rare-words-shared": "Hanno in comune parole rare: {words}.",
    "meaning-similar":
      "I testi hanno un significato simile, secondo il modello di embedding fornito.",
    "numbers-agree": "I loro numeri concordano.",
    "numbers-contradicted": "I loro numeri non concordano.",
    "size-contradicted": "Le misure differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "volume-contradicted": "I volumi differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "weight-contradicted": "I pesi differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "voltage-contradicted":
      "Le tensioni differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "power-contradicted": "Le potenze differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "age-contradicted": "Le età differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "pack-contradicted":
      "Le confezioni differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "colour-contradicted": "I colori differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "measure-agrees": "Una misura concorda: {hazardValue}.",
    "product-type-contradicted":
      "I tipi di prodotto differiscono: offerta {listingValue}, allerta {hazardValue}.",
    "offers-something-else": "L’offerta nomina il prodotto e propone altro: {listingValue}.",
    "offers-unknown":
      "Al posto del nome del prodotto c’è una parola che non è in alcun lessico: {listingValue}.",
    "nothing-else-agrees":
      "Oltre al codice nulla concorda: offerta {listingValue}, allerta {hazardValue}.",
    "price-differs": "I prezzi sono molto distanti: offerta {listingValue}, allerta {hazardValue}.",
    "image-similar": "Le immagini si somigliano: bit diversi {distance} su 64.",
    "clear-of-the-next-record": "Nessun’altra allerta si avvicina.",
    "behind-a-closer-record": "Un’altra allerta è più vicina.",
    "clear-of-other-listings": "Nessun’altra offerta della scansione è così vicina all’allerta.",
    "behind-a-closer-listing": "Un’altra offerta della scansione è più vicina all’allerta.",
  },
  outcome: {
    match: "L’offerta propone il prodotto dell’allerta.",
    review: "Una persona deve decidere se l’offerta propone il prodotto dell’allerta.",
    "none-found": "Non è risultato che l’offerta proponga il prodotto dell’allerta.",
  },
  reason: {
    "empty-list": "L’elenco delle allerte è vuoto.",
    "stale-list": "L’elenco delle allerte è troppo vecchio.",
    "list-without-date": "Non si sa fino a quando l’elenco delle allerte sia completo.",
    "unusable-listing": "L’offerta non ha parole da confrontare.",
    "identified-by-gtin": "Un GTIN valido identifica il prodotto.",
    "identified-by-marketplace-product-id":
      "L’allerta nomina l’identificativo di prodotto del mercato stesso.",
    "identified-by-kc-and-model": "Il numero KC e il modello concordano.",
    "brand-contradicted": "Le marche differiscono.",
    "variant-contradicted": "Differisce la misura, il colore o un’altra proprietà.",
    "pack-contradicted": "Le confezioni differiscono.",
    "model-contradicted": "L’offerta nomina un altro modello della serie.",
    "product-type-contradicted": "I tipi di prodotto differiscono.",
    "offers-part": "L’offerta propone un pezzo per il prodotto.",
    "offers-accessory": "L’offerta propone un accessorio per il prodotto.",
    "offers-manual": "L’offerta propone un manuale, un cartamodello o un libro sul prodotto.",
    "offers-packaging": "L’offerta propone l’imballaggio del prodotto.",
    "offers-service": "L’offerta propone un servizio per il prodotto, come riparazione o noleggio.",
    "offers-wanted": "Qualcuno vuole comprare il prodotto.",
    "offers-miniature": "L’offerta propone una miniatura del prodotto.",
    "offers-print": "L’offerta propone un’immagine del prodotto.",
    "offers-unknown":
      "Una parola del titolo che non è in alcun lessico può indicare altro dal prodotto.",
    "nothing-else-agrees":
      "Concorda un codice, ma né la marca, né il modello, né il tipo di prodotto.",
    "other-product-named":
      "Concordano un codice e il tipo di prodotto, ma l’offerta nomina un’altra marca o un altro modello.",
    "kc-without-model":
      "Il numero KC concorda e nessun modello; un numero può coprire più modelli.",
    "restricted-gtin": "Il numero che concorda è limitato o non confermato.",
    "case-of-the-product": "Uno è una confezione multipla dell’altro.",
    "identifier-only-in-text": "Il codice che concorda sta in un testo o fuori dal suo mercato.",
    "identifier-contradicted":
      "Entrambi dichiarano un identificativo dello stesso tipo, e differiscono.",
    "counterfeit-recalled":
      "L’allerta riguarda una contraffazione; il prodotto autentico non è interessato.",
    "sold-elsewhere": "L’allerta vale altrove rispetto a dove si spedisce l’offerta.",
    "similar-product": "Marca, modello o parole si somigliano, e nessun identificativo decide.",
    "one-of-several":
      "Più schede corrispondono quasi allo stesso modo; ognuna può riguardare questo prodotto.",
    "below-threshold": "Concorda troppo poco.",
    "no-candidate": "Nessuna allerta somiglia all’offerta.",
    "record-retracted": "L’allerta è stata ritirata.",
    "judgement-incomplete":
      "Una decisione sulla coppia non dice per quale piattaforma o stato valga; non è applicata.",
    "judged-different": "Una persona ha giudicato una coppia come prodotti diversi.",
    "allowed-by-caller": "Una coppia è stata esclusa da chi chiama.",
    "semantics-failed":
      "Il modello di embedding non ha dato un vettore utilizzabile per l’offerta: sono stati confrontati solo parole, codici e immagini.",
  },
  scope: {
    "all-units": "Tutte le unità sono interessate.",
    "batch-must-be-checked": "Solo alcuni lotti sono interessati: controllare prima il lotto.",
    unknown: "L’allerta non dice quali unità siano interessate.",
  },
  territory: {
    applies: "L’allerta vale dove si spedisce l’offerta.",
    elsewhere: "L’allerta vale altrove rispetto a dove si spedisce l’offerta.",
    unknown: "Non si sa se l’allerta valga dove si spedisce l’offerta.",
  },
  alike: "{size} allerte corrispondono allo stesso modo: confrontare le immagini.",
  prior: "Prima di ogni confronto, poche offerte propongono un prodotto dell’elenco.",
  labels: {
    title: "Confronto dell’offerta con l’allerta {hazardId}",
    raises: "depone a favore",
    lowers: "depone contro",
    contradicts: "contraddice",
    sum: "Somma (log-odds)",
    score: "Punteggio",
  },
  nothing: "non indicato",
};
