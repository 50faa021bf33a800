import type { MatchMessages } from "./matchMessages.ts";

/** Explanations in Spanish. Values stand apart from the sentence, so that no form depends on them. */
export const esExplanations: MatchMessages = {
  locale: "es",
  evidence: {
    "gtin-agrees": "Ambos llevan el GTIN válido {value}.",
    "gtin-restricted":
      "Ambos llevan el número {value}, restringido o sin confirmar, que no designa ningún producto en el mundo.",
    "gtin-case-of-product": "Uno lleva el GTIN de una caja del otro ({value}).",
    "gtin-in-text": "El código {value} de uno figura en el texto del otro.",
    "gtin-contradicted": "Sus GTIN difieren: oferta {listingValue}, alerta {hazardValue}.",
    "marketplace-product-id-agrees": "La alerta nombra esta oferta en el mercado: {value}.",
    "kc-agrees": "Ambos llevan el número KC {value}.",
    "fcc-agrees": "Ambos llevan el identificador FCC {value}.",
    "asin-agrees": "Ambos nombran el ASIN {value}.",
    "other-identifier-agrees": "Ambos llevan el identificador {value}.",
    "model-agrees": "La oferta nombra el modelo: {value}.",
    "model-similar": "Comparten un número de modelo, o uno empieza por el del otro: {value}.",
    "model-contradicted": "Cada uno nombra números de modelo que faltan en el otro.",
    "brand-contradicted": "Las marcas difieren: oferta {listingValue}, alerta {hazardValue}.",
    "title-similar": "Los títulos se parecen, palabra por palabra y letra por letra.",
    "words-similar": "Sus palabras se parecen, estén donde estén.",
    "charge-contradicted":
      "Las capacidades de batería difieren: oferta {listingValue}, alerta {hazardValue}.",
    "storage-contradicted":
      "Las capacidades de almacenamiento difieren: oferta {listingValue}, alerta {hazardValue}.",
    "audience-contradicted": "Uno es para hombres, el otro para mujeres.",
    "variant-contradicted":
      "Otra talla, color o versión: oferta {listingValue}, alerta {hazardValue}.",
    "words-found": "Palabras reveladoras del título de la oferta figuran en la alerta.",
    "words-of-record-found":
      "Palabras del nombre de la alerta figuran en la descripción de la oferta.",
    "words-of-listing-found":
      "Palabras del título de la oferta figuran en la descripción de la alerta.",
    "rare-words-shared": "Comparten palabras poco frecuentes: {words}.",
    "meaning-similar":
      "Sus textos tienen un significado parecido, según el modelo de incrustación dado.",
    "numbers-agree": "Sus números coinciden.",
    "numbers-contradicted": "Sus números no coinciden.",
    "size-contradicted": "Los tamaños difieren: oferta {listingValue}, alerta {hazardValue}.",
    "volume-contradicted": "Los volúmenes difieren: oferta {listingValue}, alerta {hazardValue}.",
    "weight-contradicted": "Los pesos difieren: oferta {listingValue}, alerta {hazardValue}.",
    "voltage-contradicted": "Las tensiones difieren: oferta {listingValue}, alerta {hazardValue}.",
    "power-contradicted": "Las potencias difieren: oferta {listingValue}, alerta {hazardValue}.",
    "age-contradicted": "Las edades difieren: oferta {listingValue}, alerta {hazardValue}.",
    "pack-contradicted": "Los envases difieren: oferta {listingValue}, alerta {hazardValue}.",
    "colour-contradicted": "Los colores difieren: oferta {listingValue}, alerta {hazardValue}.",
    "measure-agrees": "Una medida coincide: {hazardValue}.",
    "product-type-contradicted":
      "Los tipos de producto difieren: oferta {listingValue}, alerta {hazardValue}.",
    "offers-something-else": "La oferta nombra el producto y ofrece otra cosa: {listingValue}.",
    "offers-unknown":
      "En el lugar del nombre del producto hay una palabra que no está en ningún léxico: {listingValue}.",
    "nothing-else-agrees":
      "Aparte del código nada coincide: oferta {listingValue}, alerta {hazardValue}.",
    "price-differs": "Los precios están muy alejados: oferta {listingValue}, alerta {hazardValue}.",
    "image-similar": "Las imágenes se parecen: difieren {distance} de 64 bits.",
    "clear-of-the-next-record": "Ninguna otra alerta se acerca.",
    "behind-a-closer-record": "Otra alerta está más cerca.",
    "clear-of-other-listings": "Ninguna otra oferta del barrido se acerca tanto a la alerta.",
    "behind-a-closer-listing": "Otra oferta del barrido está más cerca de la alerta.",
  },
  outcome: {
    match: "La oferta es del producto de la alerta.",
    review: "Una persona debe decidir si la oferta es del producto de la alerta.",
    "none-found": "No se comprobó que la oferta sea del producto de la alerta.",
  },
  reason: {
    "empty-list": "La lista de alertas está vacía.",
    "stale-list": "La lista de alertas es demasiado antigua.",
    "list-without-date": "No se sabe hasta cuándo está completa la lista de alertas.",
    "unusable-listing": "La oferta no tiene palabras que comparar.",
    "identified-by-gtin": "Un GTIN válido identifica el producto.",
    "identified-by-marketplace-product-id":
      "La alerta nombra el identificador de producto del propio mercado.",
    "identified-by-kc-and-model": "El número KC y el modelo coinciden.",
    "brand-contradicted": "Las marcas difieren.",
    "variant-contradicted": "Difiere el tamaño, el color u otra propiedad.",
    "pack-contradicted": "Los envases difieren.",
    "model-contradicted": "La oferta nombra otro modelo de la serie.",
    "product-type-contradicted": "Los tipos de producto difieren.",
    "offers-part": "La oferta es de una pieza para el producto.",
    "offers-accessory": "La oferta es de un accesorio para el producto.",
    "offers-manual": "La oferta es de un manual, un patrón o un libro sobre el producto.",
    "offers-packaging": "La oferta es del envase del producto.",
    "offers-service": "La oferta es de un servicio para el producto, como reparación o alquiler.",
    "offers-wanted": "Alguien quiere comprar el producto.",
    "offers-miniature": "La oferta es de una miniatura del producto.",
    "offers-print": "La oferta es de una imagen del producto.",
    "offers-unknown":
      "Una palabra del título que no está en ningún léxico puede nombrar otra cosa que el producto.",
    "nothing-else-agrees":
      "Coincide un código, pero ni la marca, ni el modelo, ni el tipo de producto.",
    "other-product-named":
      "Coinciden un código y el tipo de producto, pero la oferta nombra otra marca u otro modelo.",
    "kc-without-model":
      "El número KC coincide y ningún modelo; un número puede abarcar varios modelos.",
    "restricted-gtin": "El número que coincide está restringido o sin confirmar.",
    "case-of-the-product": "Uno es una caja del otro.",
    "identifier-only-in-text": "El código que coincide está en un texto o fuera de su mercado.",
    "identifier-contradicted": "Ambos declaran un identificador de la misma clase, y difieren.",
    "counterfeit-recalled":
      "La alerta trata de una falsificación; el producto auténtico no está afectado.",
    "sold-elsewhere":
      "La alerta rige en lugares distintos de aquellos a los que se envía la oferta.",
    "similar-product": "Marca, modelo o palabras se parecen, y ningún identificador decide.",
    "one-of-several":
      "Varios registros encajan casi igual de bien; cualquiera puede referirse a este producto.",
    "below-threshold": "Coincide muy poco.",
    "no-candidate": "Ninguna alerta se parece a la oferta.",
    "record-retracted": "La alerta fue retirada.",
    "judgement-incomplete":
      "Una decisión sobre el par no dice para qué plataforma o estado vale; no se aplica.",
    "judged-different": "Una persona juzgó que un par son productos distintos.",
    "allowed-by-caller": "Quien llama dio por bueno un par.",
    "semantics-failed":
      "El modelo de incrustación no dio ningún vector utilizable para la oferta: solo se compararon palabras, códigos e imágenes.",
  },
  scope: {
    "all-units": "Todas las unidades están afectadas.",
    "batch-must-be-checked": "Solo algunos lotes están afectados: compruebe antes el lote.",
    unknown: "La alerta no dice qué unidades están afectadas.",
  },
  territory: {
    applies: "La alerta rige donde se envía la oferta.",
    elsewhere: "La alerta rige en lugares distintos de aquellos a los que se envía la oferta.",
    unknown: "No se sabe si la alerta rige donde se envía la oferta.",
  },
  alike: "{size} alertas encajan por igual: compare sus imágenes.",
  prior: "Antes de comparar nada, pocas ofertas son de un producto de la lista.",
  labels: {
    title: "Comparación de la oferta con la alerta {hazardId}",
    raises: "habla a favor",
    lowers: "habla en contra",
    contradicts: "contradice",
    sum: "Suma (log-odds)",
    score: "Valor",
  },
  nothing: "no indicado",
};
