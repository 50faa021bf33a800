/**
 * What most offers of marketplaces are made of: clothing, jewellery, accessories of phones, the household, and how they are described. That a
 * listing and a record share such a word says little, however rare the word is among the records: many other listings have it too. General
 * knowledge of what marketplaces sell, taken from no list.
 *
 * @internal
 */
export const everydayWords: readonly string[] = (
  "necklace necklaces earring earrings ring rings bracelet bracelets bangle pendant jewelry jewellery brooch anklet stud charm chain watch watches " +
  "dress dresses shirt shirts tshirt tee skirt top tops blouse pants trousers jeans leggings shorts jacket coat sweater hoodie cardigan suit " +
  "bra underwear panties lingerie pajamas swimsuit bikini sock socks women womens woman ladies men mens man girl girls boy boys kids " +
  "fashion casual style elegant vintage retro floral flower flowers lace print printed stripe striped plaid solid sleeve sleeves long short neck round collar waist high " +
  "cotton silk satin velvet denim leather summer winter autumn spring black white red blue green pink purple brown grey gray gold silver beige yellow " +
  "case cases cover covers phone iphone samsung galaxy xiaomi huawei ipad apple screen protector film tempered charger charging cable usb type " +
  "bluetooth headphones headset earphones earbuds wireless wired speaker mouse keyboard laptop computer adapter hdmi tv camera tripod " +
  "bag bags handbag wallet purse backpack tote crossbody clutch shoe shoes sandal sandals sneakers boots heels flats slippers loafers " +
  "hat hats cap scarf gloves belt sunglasses glasses home kitchen bathroom bedroom living room decor decoration decorative curtain curtains " +
  "pillow cushion bedding sheet duvet blanket towel rug carpet mat mats tablecloth lamp light lights led bulb bottle cup mug plate bowl dish pan pot knife spoon fork " +
  "storage organizer organiser box basket holder stand rack shelf hook hanger hangers pet pets dog dogs cat cats toy toys game puzzle doll plush " +
  "makeup cosmetic brush nail nails polish hair clip headband wig lipstick lip eyeshadow mascara cream serum lotion shampoo soap perfume " +
  "car auto vehicle seat motorcycle bike bicycle wheel set pack pcs piece pieces pair large small mini size portable universal adjustable waterproof " +
  "outdoor indoor sports yoga gym camping party wedding birthday gift christmas halloween sticker stickers wall art poster frame paper book notebook pen pencil " +
  "plastic metal stainless steel wood wooden glass ceramic silicone crystal rhinestone zirconia pearl heart star moon butterfly cute tool tools screw tape " +
  "vacuum cleaner fan heater air water spray filter cleaning " +
  "여성 남성 여자 남자 아동 유아 원피스 셔츠 티셔츠 바지 치마 스커트 자켓 코트 니트 가디건 후드 청바지 레깅스 반바지 양말 속옷 잠옷 수영복 신발 운동화 구두 샌들 슬리퍼 부츠 " +
  "가방 백팩 지갑 모자 벨트 장갑 목걸이 귀걸이 반지 팔찌 시계 케이스 커버 필름 충전기 케이블 이어폰 블루투스 스피커 마우스 키보드 거치대 아이폰 갤럭시 " +
  "주방 욕실 거실 침실 커튼 쿠션 이불 베개 수건 매트 러그 조명 램프 수납 정리함 선반 의자 책상 테이블 서랍장 컵 접시 냄비 후라이팬 텀블러 세트 소형 대형 휴대용 무선 방수 " +
  "블랙 화이트 그레이 핑크 블루 레드 그린 베이지 골드 실버 차량용 자동차 강아지 고양이 장난감 인형 크림 로션 샴푸 비누 향수 화장품"
).split(" ");
