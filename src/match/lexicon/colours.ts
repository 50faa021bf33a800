/** Words for colours: see parseConcepts for the form of a line. @internal */
export const colours = `
black : black ; 검정, 검정색, 블랙, 검은색, 흑색 ; 黑色, 黑 ; 黒, ブラック, 黒色 ; schwarz, schwarze, schwarzer, schwarzes ; noir, noire ; negro, negra, nero, nera, czarny, czarna
white : white ; 흰색, 화이트, 백색, 하얀색 ; 白色, 白 ; ホワイト, 白 ; weiß, weiss, weiße, weißer, weißes ; blanc, blanche ; blanco, blanca, bianco, bianca, biały, biała
grey ~ silver : grey, gray, anthracite, charcoal grey ; 회색, 그레이, 쥐색 ; 灰色, 灰 ; 灰色, グレー, グレイ ; grau, graue, anthrazit ; gris, grise, anthracite ; grigio, szary, szara
silver ~ grey : silver, silvery ; 은색, 실버 ; 银色, 銀色 ; シルバー, 銀色 ; silber, silbern ; argenté, argent ; plateado, argento, srebrny
gold : gold, golden ; 금색, 골드 ; 金色 ; ゴールド, 金色 ; gold, golden ; doré, dorée ; dorado, dorato, oro, złoty
rose-gold ~ gold pink : rose gold, rosegold ; 로즈골드 ; 玫瑰金 ; ローズゴールド, ピンクゴールド ; roségold, rosegold ; or rose ; oro rosa
red ~ burgundy : red, scarlet ; 빨강, 빨간색, 레드, 적색 ; 红色, 紅色 ; 赤, レッド, 赤色 ; rot, rote, roter, rotes ; rouge ; rojo, roja, rosso, rossa, czerwony, czerwona
burgundy ~ red : burgundy, bordeaux, maroon, wine red ; 버건디, 와인색 ; 酒红色 ; ワインレッド ; bordeaux, weinrot ; bordeaux ; burdeos, bordowy
blue ~ navy turquoise : blue, light blue, sky blue, royal blue ; 파랑, 파란색, 블루, 하늘색, 청색 ; 蓝色, 藍色, 天蓝色 ; 青, ブルー, 水色 ; blau, blaue, blauer, blaues, hellblau ; bleu, bleue ; azul, blu, azzurro, niebieski, niebieska
navy ~ blue : navy, navy blue, dark blue ; 남색, 네이비 ; 藏青色, 深蓝色 ; 紺, ネイビー ; marineblau, dunkelblau, navy ; bleu marine, marine ; azul marino, blu scuro, granatowy
turquoise ~ blue green : turquoise, teal, aqua, cyan, mint ; 청록색, 민트 ; 青色, 薄荷绿 ; ターコイズ, ミント ; türkis, petrol, mint ; turquoise ; turquesa, turchese, turkusowy
green ~ turquoise : green, khaki, olive green, olive ; 초록, 초록색, 그린, 녹색, 카키 ; 绿色, 綠色 ; 緑, グリーン, 緑色, カーキ ; grün, grüne, grüner, grünes, oliv ; vert, verte, kaki ; verde, zielony, zielona
yellow : yellow ; 노랑, 노란색, 옐로우, 황색 ; 黄色, 黃色 ; 黄色, イエロー ; gelb, gelbe, gelber, gelbes ; jaune ; amarillo, amarilla, giallo, gialla, żółty, żółta
orange : orange ; 주황, 주황색, 오렌지색 ; 橙色, 橘色 ; オレンジ色 ; orange ; orange ; naranja, arancione, pomarańczowy
pink ~ rose-gold : pink, fuchsia, magenta ; 분홍, 분홍색, 핑크 ; 粉色, 粉红色 ; ピンク, 桃色 ; rosa, pink, rosafarben ; rose ; rosado, różowy, różowa
purple : purple, violet, lilac, lavender colour ; 보라, 보라색, 퍼플 ; 紫色 ; 紫, パープル ; lila, violett ; violet, violette, mauve ; morado, violeta, viola, fioletowy
brown ~ beige : brown, chocolate brown, tan brown ; 갈색, 브라운 ; 棕色, 咖啡色, 褐色 ; 茶色, ブラウン ; braun, braune, brauner, braunes ; marron, brun ; marrón, marrone, brązowy
beige ~ brown white : beige, cream colour, ivory ; 베이지, 아이보리 ; 米色, 米白色 ; ベージュ, アイボリー ; beige, creme farben, elfenbein ; beige, ivoire, écru ; beis, avorio, beżowy
transparent : transparent, clear colour ; 투명 ; 透明 ; クリア, 透明 ; durchsichtig, transparent ; transparent ; transparente, trasparente, przezroczysty
multicolour : multicolour, multicolor, multicoloured, multi-coloured, multi-colour, colourful, rainbow ; 멀티컬러, 다색, 무지개 ; 彩色, 多色 ; カラフル, マルチカラー ; bunt, mehrfarbig ; multicolore ; wielokolorowy
`;
