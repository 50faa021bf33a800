import type { MatchMessages } from "./matchMessages.ts";

/** Explanations in French. Values stand apart from the sentence, so that no form depends on them. */
export const frExplanations: MatchMessages = {
  locale: "fr",
  evidence: {
    "gtin-agrees": "Les deux portent le GTIN valide {value}.",
    "gtin-restricted":
      "Les deux portent le numéro {value}, restreint ou non confirmé, qui ne désigne aucun produit dans le monde.",
    "gtin-case-of-product": "L’un porte le GTIN d’un carton de l’autre ({value}).",
    "gtin-in-text": "Le code {value} de l’un figure dans le texte de l’autre.",
    "gtin-contradicted": "Leurs GTIN diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "marketplace-product-id-agrees": "L’alerte cite cette offre sur la place de marché : {value}.",
    "kc-agrees": "Les deux portent le numéro KC {value}.",
    "fcc-agrees": "Les deux portent l’identifiant FCC {value}.",
    "asin-agrees": "Les deux citent l’ASIN {value}.",
    "other-identifier-agrees": "Les deux portent l’identifiant {value}.",
    "model-agrees": "L’offre cite le modèle : {value}.",
    "model-similar":
      "Ils ont un numéro de modèle en commun, ou l’un commence par celui de l’autre : {value}.",
    "model-contradicted": "Chacun cite des numéros de modèle absents de l’autre.",
    "brand-contradicted": "Les marques diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "title-similar": "Les titres se ressemblent, mot à mot et lettre à lettre.",
    "words-similar": "Leurs mots se ressemblent, où qu’ils soient.",
    "charge-contradicted":
      "Les capacités de batterie diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "storage-contradicted":
      "Les capacités de stockage diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "audience-contradicted": "L’un est pour hommes, l’autre pour femmes.",
    "variant-contradicted":
      "Autre taille, couleur ou version : offre {listingValue}, alerte {hazardValue}.",
    "words-found": "Des mots parlants du titre de l’offre figurent dans l’alerte.",
    "words-of-record-found": "Des mots du nom de l’alerte figurent dans la description de l’offre.",
    "words-of-listing-found":
      "Des mots du titre de l’offre figurent dans la description de l’alerte.",
    "rare-words-shared": "Ils partagent des mots rares : {words}.",
    "meaning-similar": "Leurs textes ont un sens proche, selon le modèle de plongement fourni.",
    "numbers-agree": "Leurs nombres concordent.",
    "numbers-contradicted": "Leurs nombres ne concordent pas.",
    "size-contradicted": "Les tailles diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "volume-contradicted": "Les volumes diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "weight-contradicted": "Les poids diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "voltage-contradicted": "Les tensions diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "power-contradicted": "Les puissances diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "age-contradicted": "Les âges diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "pack-contradicted":
      "Les conditionnements diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "colour-contradicted": "Les couleurs diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "measure-agrees": "Une mesure concorde : {hazardValue}.",
    "product-type-contradicted":
      "Les types de produit diffèrent : offre {listingValue}, alerte {hazardValue}.",
    "offers-something-else": "L’offre cite le produit et propose autre chose : {listingValue}.",
    "offers-unknown":
      "À la place du nom du produit figure un mot absent des lexiques : {listingValue}.",
    "nothing-else-agrees":
      "Hors le code, rien ne concorde : offre {listingValue}, alerte {hazardValue}.",
    "price-differs": "Les prix sont très éloignés : offre {listingValue}, alerte {hazardValue}.",
    "image-similar": "Les images se ressemblent : {distance} bits sur 64 diffèrent.",
    "clear-of-the-next-record": "Aucune autre alerte n’est proche.",
    "behind-a-closer-record": "Une autre alerte est plus proche.",
    "clear-of-other-listings": "Aucune autre offre du balayage n’est aussi proche de l’alerte.",
    "behind-a-closer-listing": "Une autre offre du balayage est plus proche de l’alerte.",
  },
  outcome: {
    match: "L’offre propose le produit de l’alerte.",
    review: "Une personne doit décider si l’offre propose le produit de l’alerte.",
    "none-found": "Il n’a pas été constaté que l’offre propose le produit de l’alerte.",
  },
  reason: {
    "empty-list": "La liste des alertes est vide.",
    "stale-list": "La liste des alertes est trop ancienne.",
    "list-without-date": "On ne sait pas jusqu’à quand la liste des alertes est complète.",
    "unusable-listing": "L’offre ne contient aucun mot à comparer.",
    "identified-by-gtin": "Un GTIN valide désigne le produit.",
    "identified-by-marketplace-product-id":
      "L’alerte cite l’identifiant de produit de la place de marché.",
    "identified-by-kc-and-model": "Le numéro KC et le modèle concordent.",
    "brand-contradicted": "Les marques diffèrent.",
    "variant-contradicted": "La taille, la couleur ou une autre propriété diffère.",
    "pack-contradicted": "Les conditionnements diffèrent.",
    "model-contradicted": "L’offre cite un autre modèle de la série.",
    "product-type-contradicted": "Les types de produit diffèrent.",
    "offers-part": "L’offre propose une pièce pour le produit.",
    "offers-accessory": "L’offre propose un accessoire pour le produit.",
    "offers-manual": "L’offre propose une notice, un patron ou un livre sur le produit.",
    "offers-packaging": "L’offre propose l’emballage du produit.",
    "offers-service":
      "L’offre propose un service pour le produit, comme une réparation ou une location.",
    "offers-wanted": "Quelqu’un cherche à acheter le produit.",
    "offers-miniature": "L’offre propose une miniature du produit.",
    "offers-print": "L’offre propose une image du produit.",
    "offers-unknown":
      "Un mot du titre absent des lexiques peut désigner autre chose que le produit.",
    "nothing-else-agrees":
      "Un code concorde, mais ni la marque, ni le modèle, ni le type de produit.",
    "other-product-named":
      "Un code et le type de produit concordent, mais l’offre cite une autre marque ou un autre modèle.",
    "kc-without-model":
      "Le numéro KC concorde mais aucun modèle ; un numéro peut couvrir plusieurs modèles.",
    "restricted-gtin": "Le numéro qui concorde est restreint ou non confirmé.",
    "case-of-the-product": "L’un est un carton de l’autre.",
    "identifier-only-in-text":
      "Le code qui concorde figure dans un texte ou hors de sa place de marché.",
    "identifier-contradicted":
      "Les deux déclarent un identifiant de même nature, et ils diffèrent.",
    "counterfeit-recalled":
      "L’alerte vise une contrefaçon ; le produit authentique n’est pas concerné.",
    "sold-elsewhere": "L’alerte vaut ailleurs que là où l’offre est livrée.",
    "similar-product":
      "La marque, le modèle ou les mots se ressemblent, et aucun identifiant ne tranche.",
    "one-of-several":
      "Plusieurs fiches correspondent à peu près aussi bien ; chacune peut concerner ce produit.",
    "below-threshold": "Trop peu concorde.",
    "no-candidate": "Aucune alerte ne ressemble à l’offre.",
    "record-retracted": "L’alerte a été retirée.",
    "judgement-incomplete":
      "Une décision sur la paire ne dit pas pour quelle plateforme ni quel état elle vaut ; elle n’est pas appliquée.",
    "judged-different": "Une personne a jugé qu’une paire est faite de produits différents.",
    "allowed-by-caller": "Une paire a été levée par l’appelant.",
    "semantics-failed":
      "Le modèle de plongement n’a donné aucun vecteur utilisable pour l’offre : seuls les mots, les codes et les photos ont été comparés.",
  },
  scope: {
    "all-units": "Toutes les unités sont concernées.",
    "batch-must-be-checked": "Seuls certains lots sont concernés : vérifier d’abord le lot.",
    unknown: "L’alerte ne dit pas quelles unités sont concernées.",
  },
  territory: {
    applies: "L’alerte vaut là où l’offre est livrée.",
    elsewhere: "L’alerte vaut ailleurs que là où l’offre est livrée.",
    unknown: "On ne sait pas si l’alerte vaut là où l’offre est livrée.",
  },
  alike: "{size} alertes correspondent aussi bien : comparez leurs photos.",
  prior: "Avant toute comparaison, peu d’offres proposent un produit de la liste.",
  labels: {
    title: "Comparaison de l’offre avec l’alerte {hazardId}",
    raises: "plaide pour",
    lowers: "plaide contre",
    contradicts: "contredit",
    sum: "Somme (log-odds)",
    score: "Score",
  },
  nothing: "non indiqué",
};
