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
  "angebot angebote rabatt rabatte rabattiert reduziert günstig günstige günstiger billig preis preise preiswert sonderangebot sonderpreis aktion aktionspreis " +
  "schnäppchen ausverkauf abverkauf restposten schlussverkauf räumungsverkauf versand versandfrei versandkosten versandkostenfrei schnellversand sofort sofortversand lieferbar " +
  "kostenlos kostenlose kostenloser gratis lieferung lieferzeit rückgabe neu neue neuer neues neuware neuheit neueste ovp originalverpackt blitzversand blitzangebot händler fachhändler " +
  "garantie gewährleistung rechnung geschenk geschenke geschenkidee geschenkideen geburtstag geburtstagsgeschenk weihnachten weihnachtsgeschenk original originale bestpreis " +
  "bestseller topseller beliebt hochwertig hochwertige hochwertiger qualität spitzenqualität zertifiziert geprüft limitiert exklusiv wie abgebildet jetzt kaufen nur heute sparen " +
  "promo promos promotion promotions soldes solde remise réduction réduit prix cassé bas offre offres spéciale livraison rapide expédition expédié gratuite gratuit gratuitement " +
  "neuf neufs neuve nouveau nouveaux nouvelle nouvelles nouveauté cadeau cadeaux anniversaire noël garantie garanti facture meilleur meilleure qualité supérieure certifié vendeur " +
  "déstockage liquidation pas cher économique authentique officiel officielle limitée exclusif exclusive tendance populaire stock disponible dernières unités acheter maintenant " +
  "oferta ofertas descuento descuentos rebaja rebajas rebajado chollo ganga promoción liquidación envío envio envíos rápido rápida entrega entregas horas regalo regalos cumpleaños navidad " +
  "barato barata económico precio precios mejor mejores nuevo nueva nuevos nuevas recién llegado novedad calidad garantía garantizada garantizado factura original auténtico oficial " +
  "vendedor vendido certificado limitada exclusivo exclusiva popular últimas últimos unidades disponible stock comprar ahora perfecto " +
  "sconto sconti saldi saldo offerta offerte prezzo prezzi basso promozione svendita spedizione spedizioni spedito veloce rapida consegna gratis gratuita omaggio regalo regali " +
  "compleanno natale economico conveniente nuovo nuova nuovi nuove novità qualità garanzia garantito fattura originale autentico ufficiale venditore venduto certificato limitata " +
  "esclusivo disponibile disponibilità pronta ultimi pezzi acquista subito migliore " +
  "promocja promocje wyprzedaż okazja rabat zniżka obniżka przecena tanio tani tania tanie cena ceny najniższa wysyłka wysyłki szybka szybko darmowa darmowy dostawa gratis prezent prezenty " +
  "urodziny święta nowy nowa nowe nowość jakość najlepsza najlepszy gwarancja faktura oryginał oryginalny oryginalna oficjalny sprzedawca certyfikowany limitowana ekskluzywny hit dostępny " +
  "ostatnie sztuki kup teraz polecam " +
  "무료배송 정품 특가 초특가 할인 할인가 세일 당일발송 당일출고 빠른배송 로켓배송 총알배송 최저가 인기 인기상품 추천 베스트 신상 신상품 신제품 사은품 증정 선물 생일선물 선물용 국내배송 국내발송 해외직구 구매대행 " +
  "무료 배송 정품보장 정품인증 공식 공식판매 한정 한정판 한정수량 재입고 품절임박 쿠폰 행사 이벤트 가성비 대박 새상품 미개봉 " +
  "包邮 正品 特价 促销 热卖 热销 爆款 新款 新品 上新 送礼 礼物 礼品 正版 官方 旗舰店 现货 批发 厂家直销 直销 清仓 折扣 优惠 打折 秒杀 限时 限量 顺丰 当天发货 包退 保证 特惠 推荐 网红 跨境 代发 " +
  "送料無料 正規品 公式 人気 人気商品 新品 未使用 未開封 激安 格安 最安値 お買い得 特価 即納 即日発送 翌日配送 セール アウトレット クーポン ポイント ギフト プレゼント 贈り物 誕生日 限定 期間限定 数量限定 おすすめ " +
  "ランキング 売れ筋 大人気 高品質 保証 保証付き 純正 在庫あり 在庫処分"
).split(" ");
