import type { MatchMessages } from "./matchMessages.ts";

/** Explanations in Polish. Values stand apart from the sentence, so that no form depends on them. */
export const plExplanations: MatchMessages = {
  locale: "pl",
  evidence: {
    "gtin-agrees": "Oba mają ważny GTIN {value}.",
    "gtin-restricted":
      "Oba mają numer {value}, który jest ograniczony lub niepotwierdzony i nie oznacza żadnego produktu na świecie.",
    "gtin-case-of-product": "Jedno ma GTIN opakowania zbiorczego drugiego ({value}).",
    "gtin-in-text": "Kod {value} jednego stoi w tekście drugiego.",
    "gtin-contradicted": "GTIN się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "marketplace-product-id-agrees": "Ostrzeżenie wskazuje tę ofertę na platformie: {value}.",
    "kc-agrees": "Oba mają numer KC {value}.",
    "fcc-agrees": "Oba mają identyfikator FCC {value}.",
    "asin-agrees": "Oba podają ASIN {value}.",
    "other-identifier-agrees": "Oba mają identyfikator {value}.",
    "model-agrees": "Oferta podaje model: {value}.",
    "model-similar": "Mają wspólny numer modelu albo jeden zaczyna się od drugiego: {value}.",
    "model-contradicted": "Każde podaje numery modeli, których brak w drugim.",
    "brand-contradicted": "Marki się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "title-similar": "Tytuły są podobne, słowo po słowie i litera po literze.",
    "words-similar": "Słowa są podobne, gdziekolwiek stoją.",
    "charge-contradicted":
      "Pojemności baterii się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "storage-contradicted":
      "Pojemności pamięci się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "audience-contradicted": "Jedno jest dla mężczyzn, drugie dla kobiet.",
    "variant-contradicted":
      "Inny rozmiar, kolor lub wersja: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "words-found": "Znaczące słowa tytułu oferty stoją w ostrzeżeniu.",
    "words-of-record-found": "Słowa nazwy z ostrzeżenia stoją w opisie oferty.",
    "words-of-listing-found": "Słowa tytułu oferty stoją w opisie ostrzeżenia.",
    "rare-words-shared": "Mają wspólne rzadkie słowa: {words}.",
    "meaning-similar": "Teksty znaczą podobnie według podanego modelu osadzeń.",
    "numbers-agree": "Liczby się zgadzają.",
    "numbers-contradicted": "Liczby się nie zgadzają.",
    "size-contradicted": "Rozmiary się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "volume-contradicted":
      "Objętości się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "weight-contradicted": "Masy się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "voltage-contradicted":
      "Napięcia się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "power-contradicted": "Moce się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "age-contradicted": "Wiek się różni: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "pack-contradicted": "Opakowania się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "colour-contradicted": "Kolory się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "measure-agrees": "Wymiar się zgadza: {hazardValue}.",
    "product-type-contradicted":
      "Rodzaje produktu się różnią: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "offers-something-else": "Oferta wymienia produkt, a oferuje coś innego: {listingValue}.",
    "offers-unknown":
      "W miejscu nazwy produktu stoi słowo, którego nie ma w żadnym słowniku: {listingValue}.",
    "nothing-else-agrees":
      "Poza kodem nic się nie zgadza: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "price-differs": "Ceny są bardzo odległe: oferta {listingValue}, ostrzeżenie {hazardValue}.",
    "image-similar": "Zdjęcia wyglądają tak samo; różniące się bity: {distance} z 64.",
    "clear-of-the-next-record": "Żadne inne ostrzeżenie nie jest bliskie.",
    "behind-a-closer-record": "Inne ostrzeżenie jest bliższe.",
    "clear-of-other-listings": "Żadna inna oferta przeglądu nie jest tak bliska ostrzeżeniu.",
    "behind-a-closer-listing": "Inna oferta przeglądu jest bliższa ostrzeżeniu.",
  },
  outcome: {
    match: "Oferta dotyczy produktu z ostrzeżenia.",
    review: "Człowiek musi rozstrzygnąć, czy oferta dotyczy produktu z ostrzeżenia.",
    "none-found": "Nie stwierdzono, że oferta dotyczy produktu z ostrzeżenia.",
  },
  reason: {
    "empty-list": "Lista ostrzeżeń jest pusta.",
    "stale-list": "Lista ostrzeżeń jest za stara.",
    "list-without-date": "Nie wiadomo, do kiedy lista ostrzeżeń jest pełna.",
    "unusable-listing": "Oferta nie ma słów do porównania.",
    "identified-by-gtin": "Ważny GTIN wskazuje produkt.",
    "identified-by-marketplace-product-id":
      "Ostrzeżenie podaje identyfikator produktu tej platformy.",
    "identified-by-kc-and-model": "Numer KC i model się zgadzają.",
    "brand-contradicted": "Marki się różnią.",
    "variant-contradicted": "Różni się rozmiar, kolor lub inna właściwość.",
    "pack-contradicted": "Opakowania się różnią.",
    "model-contradicted": "Oferta podaje inny model z serii.",
    "product-type-contradicted": "Rodzaje produktu się różnią.",
    "offers-part": "Oferta dotyczy części do produktu.",
    "offers-accessory": "Oferta dotyczy akcesorium do produktu.",
    "offers-manual": "Oferta dotyczy instrukcji, wykroju lub książki o produkcie.",
    "offers-packaging": "Oferta dotyczy opakowania produktu.",
    "offers-service":
      "Oferta dotyczy usługi związanej z produktem, na przykład naprawy lub wynajmu.",
    "offers-wanted": "Ktoś chce kupić produkt.",
    "offers-miniature": "Oferta dotyczy miniatury produktu.",
    "offers-print": "Oferta dotyczy obrazu produktu.",
    "offers-unknown":
      "Słowo z tytułu, którego nie ma w żadnym słowniku, może oznaczać coś innego niż produkt.",
    "nothing-else-agrees": "Zgadza się kod, ale nie marka, model ani rodzaj produktu.",
    "other-product-named":
      "Zgadza się kod i rodzaj produktu, ale oferta podaje inną markę lub model.",
    "kc-without-model":
      "Numer KC się zgadza, a model nie; jeden numer może obejmować kilka modeli.",
    "restricted-gtin": "Zgodny numer jest ograniczony lub niepotwierdzony.",
    "case-of-the-product": "Jedno jest opakowaniem zbiorczym drugiego.",
    "identifier-only-in-text": "Zgodny kod stoi w tekście lub poza swoją platformą.",
    "identifier-contradicted": "Oba podają identyfikator tego samego rodzaju, i różnią się one.",
    "counterfeit-recalled": "Ostrzeżenie dotyczy podróbki; oryginał nie jest nim objęty.",
    "sold-elsewhere": "Ostrzeżenie obowiązuje gdzie indziej, niż wysyłana jest oferta.",
    "similar-product": "Marka, model lub słowa są podobne, a żaden identyfikator nie rozstrzyga.",
    "one-of-several": "Kilka wpisów pasuje podobnie; każdy może dotyczyć tego produktu.",
    "below-threshold": "Zgadza się zbyt mało.",
    "no-candidate": "Żadne ostrzeżenie nie przypomina oferty.",
    "record-retracted": "Ostrzeżenie wycofano.",
    "judgement-incomplete":
      "Decyzja o parze nie mówi, dla jakiej platformy ani stanu obowiązuje; nie jest stosowana.",
    "judged-different": "Człowiek uznał parę za różne produkty.",
    "allowed-by-caller": "Wywołujący wyłączył parę.",
    "semantics-failed":
      "Model osadzeń nie dał użytecznego wektora dla oferty: porównano tylko słowa, kody i zdjęcia.",
  },
  scope: {
    "all-units": "Dotyczy wszystkich egzemplarzy.",
    "batch-must-be-checked": "Dotyczy tylko niektórych partii: najpierw sprawdź partię.",
    unknown: "Ostrzeżenie nie mówi, których egzemplarzy dotyczy.",
  },
  territory: {
    applies: "Ostrzeżenie obowiązuje tam, dokąd wysyłana jest oferta.",
    elsewhere: "Ostrzeżenie obowiązuje gdzie indziej, niż wysyłana jest oferta.",
    unknown: "Nie wiadomo, czy ostrzeżenie obowiązuje tam, dokąd wysyłana jest oferta.",
  },
  alike: "Ostrzeżeń pasujących tak samo dobrze: {size}. Proszę porównać ich zdjęcia.",
  prior: "Przed porównaniem: niewiele ofert dotyczy produktu z listy.",
  labels: {
    title: "Porównanie oferty z ostrzeżeniem {hazardId}",
    raises: "przemawia za",
    lowers: "przemawia przeciw",
    contradicts: "zaprzecza",
    sum: "Suma (log-odds)",
    score: "Wynik",
  },
  nothing: "nie podano",
};
