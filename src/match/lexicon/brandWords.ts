/**
 * Words of brand names that sellers of anything stack in their titles, by field: electronics, appliances and tools, cars, fashion and
 * luxury, sport, beauty, toys and children, household and food. It is general knowledge, without claim to be complete: names that
 * the index itself knows come on top. Names that are everyday words ("gap", "next", "target") are left out.
 *
 * @internal
 */
export const brandWords: readonly string[] = (
  "samsung apple iphone ipad sony xiaomi huawei oppo vivo oneplus realme redmi honor nokia motorola htc lenovo asus acer dell hp hewlett packard " +
  "toshiba panasonic philips sharp hitachi sanyo jvc pioneer kenwood bose jbl sennheiser beats anker ugreen baseus belkin logitech razer " +
  "corsair intel amd nvidia microsoft xbox google nintendo playstation sega canon nikon fujifilm olympus gopro dji garmin fitbit tomtom " +
  "kodak casio epson brother lexmark xerox seagate sandisk kingston netgear linksys tplink lg hisense tcl vizio roku siemens " +
  "bosch makita dewalt milwaukee metabo hilti stihl husqvarna ryobi einhell karcher kaercher parkside worx festool stanley " +
  "dyson miele whirlpool electrolux aeg rowenta tefal moulinex krups delonghi braun remington babyliss nespresso kitchenaid tupperware " +
  "cuisinart vorwerk irobot roomba ecovacs roborock honeywell haier midea gree daikin bissell " +
  "bmw audi mercedes benz volkswagen vw porsche ferrari lamborghini toyota honda nissan mazda subaru hyundai kia ford chevrolet tesla " +
  "volvo renault peugeot citroen fiat jeep yamaha kawasaki suzuki ducati harley davidson michelin castrol " +
  "nike adidas puma reebok asics vans fila umbro skechers timberland lacoste hilfiger levis gucci prada chanel dior vuitton hermes " +
  "versace armani burberry rolex omega cartier swatch seiko pandora swarovski zara uniqlo balenciaga givenchy fendi valentino moncler " +
  "rayban oakley crocs birkenstock ugg decathlon wilson callaway titleist speedo everlast salomon patagonia columbia northface " +
  "nivea loreal maybelline lancome clinique garnier shiseido neutrogena olay pantene gillette colgate oralb durex avene vichy " +
  "sephora lush yves rocher kiehls cerave bioderma laneige innisfree sulwhasoo " +
  "lego playmobil barbie hasbro mattel disney marvel pokemon hello kitty fisherprice hotwheels nerf ravensburger schleich duplo minecraft " +
  "paw patrol peppa frozen spiderman batman avengers chicco graco maxicosi cybex britax bugaboo pampers huggies avent medela " +
  "ikea rubbermaid zippo thermos yeti tupperware nestle nescafe lavazza starbucks cocacola pepsi redbull kelloggs lindt haribo ferrero " +
  "hoover rituals bestway intex osram varta duracell energizer rimmel revlon grohe hansgrohe fossil lindt benetton hama scholl tommee tippee " +
  "nuk mam calvin lauder guerlain lancaster clarins vaseline axe rexona schwarzkopf syoss wella redken kerastase biotherm " +
  "philips bic sharpie stabilo faber castell pelikan montblanc moleskine tena tampax gerber nutricia aptamil milupa " +
  "whiskas pedigree purina canin trixie lavazza illy jacobs dallmayr milka oreo cadbury snickers nutella barilla heinz maggi knorr " +
  "vileda leifheit wmf zwilling fissler silit bialetti smeg gorenje beko grundig blaupunkt jabra plantronics harman kardon " +
  "sonos denon onkyo marantz suunto coros withings bauknecht liebherr vaillant viessmann gardena stiga " +
  "bontrager shimano sram kalkhoff thule mammut wolfskin vaude deuter ortlieb osprey " +
  "mango bershka stradivarius esprit superdry pepe wrangler lagerfeld furla longchamp mcm kors " +
  "tissot longines breitling tudor hublot skagen ferragamo bottega bulgari tiffany messika " +
  "ugreen spigen otterbox hoco remax xgimi tozo soundcore skullcandy edifier hyperx steelseries " +
  "simba siku bruder revell carrera maerklin hape haba playdoh bakugan beyblade gundam sanrio labubu popmart funko " +
  "삼성 엘지 애플 소니 나이키 아디다스 레고 다이슨 필립스 샤오미 샤넬 구찌 루이비통 디올 현대 기아 닌텐도 디즈니 포켓몬 푸마 뉴발란스 설화수 이니스프리 " +
  "三星 苹果 小米 华为 索尼 耐克 阿迪达斯 乐高 戴森 飞利浦 迪士尼 任天堂 ソニー ナイキ アディダス レゴ ダイソン フィリップス ディズニー ニンテンドー"
).split(" ");
