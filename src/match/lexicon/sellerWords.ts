/**
 * Words of offers rather than of products: price, shipping, praise, occasion. They stand in any title and name nothing, in the languages
 * of the marketplaces. What can be part of a product's kind or make ("wireless", "mini", "kids") is left out.
 *
 * @internal
 */
export const sellerWords: readonly string[] = (
  "sale sales discount discounted cheap cheapest price prices offer offers deal deals promo promotion promotional clearance bargain outlet wholesale " +
  "coupon voucher bestseller bestselling seller sellers trending popular viral hot top best quality premium luxury super amazing perfect great awesome " +
  "free shipping delivery fast ship ships shipped dispatch returns refund guarantee guaranteed warranty invoice stock original originals genuine " +
  "authentic official brand branded certified verified approved gift gifts present birthday christmas xmas valentine surprise idea ideas " +
  "buy now order today only limited exclusive edition arrival arrivals latest newest fashion style must need off save saving get " +
  "angebot angebote rabatt günstig billig preis preise sonderangebot aktion versand versandkostenfrei kostenlos kostenloser gratis lieferung " +
  "neu neuware neuheit ovp blitzversand händler garantie geschenk geschenke geschenkidee original bestpreis " +
  "promo promotion soldes solde remise prix offre livraison gratuite gratuit neuf nouveau nouveauté cadeau garantie meilleur qualité " +
  "oferta ofertas descuento envío envio regalo barato nuevo nueva calidad sconto offerta spedizione gratis regalo nuovo promocja wysyłka gratis nowy prezent " +
  "무료배송 정품 특가 할인 세일 당일발송 최저가 인기 추천 신상 신상품 사은품 선물 국내배송 해외직구 무료 배송 정품보장 " +
  "包邮 正品 特价 促销 热卖 新款 爆款 送礼 礼物 正版 官方 送料無料 正規品 人気 新品 激安 即納 セール ギフト プレゼント 限定"
).split(" ");
