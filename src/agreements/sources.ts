import type { Source } from "../model/index.ts";

/** @internal */
export const newspeople2021: Source = {
  id: "newspeople-2021",
  title: "Newspeople: report on the voluntary product-safety agreement of 2021",
  url: "https://newspeople.co.kr/m/view.jsp?ncd=7878",
  confidence: "secondary-source",
};

/** @internal */
export const hankyung2021: Source = {
  id: "hankyung-2021",
  title: "Hankyung: report on the voluntary product-safety agreement of 2021",
  url: "https://hankyung.com/amp/202104225327i",
  confidence: "secondary-source",
};

/** @internal */
export const zum2024: Source = {
  id: "zum-2024",
  title:
    "Zum News: report on the agreement with AliExpress and Temu, and on its not being enforceable",
  url: "https://news.zum.com/articles/90620648",
  confidence: "secondary-source",
};

/** @internal */
export const kukinews2024: Source = {
  id: "kukinews-2024",
  title: "Kukinews: report calling the agreement with AliExpress and Temu a measure without force",
  url: "https://kukinews.com",
  confidence: "secondary-source",
};

/** @internal */
export const lilium2024: Source = {
  id: "liliumpumilum-2024",
  title: "Liliumpumilum: report on the duties of the agreement with AliExpress and Temu",
  url: "https://liliumpumilum.com/news/articleViewAmp.html?idxno=36953",
  confidence: "secondary-source",
};

/** @internal */
export const reuters2024: Source = {
  id: "reuters-2024",
  title: "Reuters by way of Marketscreener: South Korea signs agreement with AliExpress, Temu",
  url: "https://marketscreener.com",
  publishedOn: "2024-05-13",
  confidence: "secondary-source",
};

/** @internal */
export const newsbell2024: Source = {
  id: "newsbell-2024",
  title: "Newsbell: report on the agreement and on the Korea Consumer Agency's hotline",
  url: "https://newsbell.co.kr/economy/article/710833",
  confidence: "secondary-source",
};

/** @internal */
export const krInnovation2024: Source = {
  id: "innovation-go-kr-17665",
  title:
    "Government Innovation portal of Korea: products blocked under the agreement, May to October 2024",
  url: "https://innovation.go.kr",
  confidence: "sourced",
};

/** @internal */
export const krBlocked2024: Source = {
  id: "ptlnews-33527",
  title: "PTL News: products blocked under the agreement by kind of finding, group and cause",
  url: "https://ptlnews.kr/news/view.php?no=33527",
  confidence: "secondary-source",
};

/** @internal */
export const krRedistributed2024: Source = {
  id: "gwd-70889",
  title: "Gangwon consumer portal: overseas recalls blocked and found again in 2024",
  url: "https://consumer.gwd.go.kr",
  confidence: "sourced",
};

/** @internal */
export const eptoday: Source = {
  id: "eptoday-first-report",
  title: "EPToday: first progress report on the Product Safety Pledge",
  url: "https://eptoday.com/1st-progress-report-on-the-implentation-of-the-product-safety-pledge",
  confidence: "secondary-source",
};

/** @internal */
export const neytendastofa: Source = {
  id: "neytendastofa-2019",
  title: "Consumer Agency of Iceland: note on the Product Safety Pledge",
  url: "https://neytendastofa.is/english/news/2019/09/03",
  publishedOn: "2019-09-03",
  confidence: "sourced",
};

/** @internal */
export const governmentEuropa: Source = {
  id: "governmenteuropa-88801",
  title: "Government Europa: online marketplaces and the Product Safety Pledge",
  url: "https://governmenteuropa.eu/online-marketplaces-product-safety-pledge/88801",
  confidence: "secondary-source",
};

/** @internal */
export const logisticNatives: Source = {
  id: "logistic-natives",
  title: "Logistic Natives: from the Product Safety Pledge to the Consumer Protection Pledge",
  url: "https://logistic-natives.com/moving-from-product-safety-pledge-to-consumer-law-pledge.html",
  confidence: "secondary-source",
};

/** @internal */
export const evidenceHub: Source = {
  id: "evidencehub-206",
  title:
    "OECD Evidence Hub: share of identified listings removed within two working days, 2018 to 2020",
  url: "https://evidencehub.net/chart/share-of-identified-product-listings-removed-within-two-working-days-2018-2020-206.0",
  confidence: "secondary-source",
};

/** @internal */
export const pledgePage: Source = {
  id: "commission-pledge-page-copy",
  title: "European Commission: Product Safety Pledge page, in a third-party copy",
  confidence: "secondary-source",
};

/** @internal */
export const amazonPledge: Source = {
  id: "aboutamazon-eu-pledge",
  title: "Amazon: our commitment to product safety in Europe, a signatory's own statement",
  url: "https://aboutamazon.eu",
  confidence: "secondary-source",
};

/** @internal */
export const reg1182: Source = {
  id: "reg-1182-71",
  title:
    "Regulation (EEC, Euratom) No 1182/71 on periods, dates and time limits: the day of the event is not counted",
  url: "https://github.com/legalize-dev/legalize-eu/blob/main/eu/0a/31971R1182.md",
  confidence: "sourced",
};

/** @internal */
export const accc: Source = {
  id: "accc-pledge",
  title: "Product Safety Australia: the Australian Product Safety Pledge",
  url: "https://productsafety.gov.au/product-safety-laws/compliance/australian-product-safety-pledge",
  confidence: "sourced",
};

/** @internal */
export const gladwin: Source = {
  id: "gladwin-legal",
  title: "Gladwin Legal: ACCC Product Safety Pledge for businesses",
  url: "https://gladwinlegal.com.au/accc-product-safety-pledge-for-businesses",
  confidence: "secondary-source",
};

/** @internal */
export const bakerMcKenzie: Source = {
  id: "baker-mckenzie-102gl3f",
  title: "Baker McKenzie: the Australian Product Safety Pledge",
  url: "https://viewpoints.bakermckenzie.com/post/102gl3f",
  confidence: "secondary-source",
};

/** @internal */
export const businessInsider: Source = {
  id: "business-insider-au-2020",
  title: "Business Insider Australia: Amazon, AliExpress, eBay and Catch sign the ACCC's pledge",
  url: "https://businessinsider.com.au/amazon-aliexpress-ebay-catch-accc-product-safety-pledge-2020-11",
  publishedOn: "2020-11",
  confidence: "secondary-source",
};

/** @internal */
export const infomart: Source = {
  id: "infomart-5302180",
  title: "Infomart: monthly figures of the Japanese pledge, from the Consumer Affairs Agency",
  url: "https://b2b-ch.infomart.co.jp/news/amp/detail.page?IMNEWS1=5302180",
  publishedOn: "2024-11-22",
  confidence: "secondary-source",
};

/** @internal */
export const brancheIp: Source = {
  id: "branche-ip-2023",
  title: "Branche IP: the Japanese Product Safety Pledge and its items",
  url: "https://branche-ip.jp/2023/09/05/product-safety-pledge",
  publishedOn: "2023-09-05",
  confidence: "secondary-source",
};

/** @internal */
export const tsuhan: Source = {
  id: "tsuhannews-74408",
  title: "Tsuhan News: yearly figures of the Japanese pledge",
  url: "https://tsuhannews.jp/shopblogs/detail/74408",
  confidence: "secondary-source",
};

/** @internal */
export const bci: Source = {
  id: "bci-4645",
  title: "BCI Online: items and signatories of the Japanese pledge",
  url: "https://online.bci.co.jp/article/detail/4645",
  confidence: "secondary-source",
};

/** @internal */
export const healthCanada: Source = {
  id: "health-canada-pledge",
  title: "Health Canada: text and annual report of the Canadian Product Safety Pledge",
  url: "https://canada.ca",
  confidence: "sourced",
};

/** @internal */
export const newswire: Source = {
  id: "newswire-840091547",
  title: "Newswire: the Canadian Product Safety Pledge",
  url: "https://newswire.ca",
  confidence: "secondary-source",
};

/** @internal */
export const oecdGuidance: Source = {
  id: "oecd-pledge-guidance",
  title: "OECD: policy guidance on consumer product safety pledges",
  url: "https://oecd.org/en/publications/policy-guidance-on-consumer-product-safety-pledges_055a8a15-en.html",
  confidence: "sourced",
};

/** @internal */
export const gpsr: Source = {
  id: "gpsr-2023-988",
  title: "Regulation (EU) 2023/988 on general product safety, text",
  url: "https://github.com/legalize-dev/legalize-eu/blob/main/eu/d2/32023R0988.md",
  confidence: "sourced",
};

/** @internal */
export const dsa: Source = {
  id: "dsa-2022-2065",
  title: "Regulation (EU) 2022/2065 (Digital Services Act), text",
  url: "https://github.com/legalize-dev/legalize-eu/blob/main/eu/5f/32022R2065.md",
  confidence: "sourced",
};

/** @internal */
export const krProductSafetyAct: Source = {
  id: "kr-product-safety-act",
  title: "제품안전기본법, text",
  url: "https://github.com/9bow/legalize-kr/blob/main/kr/제품안전기본법/법률.md",
  confidence: "sourced",
};

/** @internal */
export const krProductSafetyDecree: Source = {
  id: "kr-product-safety-decree",
  title: "제품안전기본법 시행령, text",
  url: "https://github.com/9bow/legalize-kr/blob/main/kr/제품안전기본법/시행령.md",
  confidence: "sourced",
};

/** @internal */
export const kats40: Source = {
  id: "kats-40",
  title: "Korean Agency for Technology and Standards: explanation of the duty to report",
  url: "https://kats.go.kr/content.do?cmsid=40",
  confidence: "sourced",
};

/** @internal */
export const krAmendment2025: Source = {
  id: "herald-10627942",
  title: "Herald Business: amendment of 제품안전기본법 of 2 December 2025",
  url: "https://biz.heraldcorp.com/article/10627942",
  confidence: "secondary-source",
};

/** @internal */
export const krConsumerDecree: Source = {
  id: "kr-consumer-decree",
  title: "소비자기본법 시행령, text",
  url: "https://github.com/9bow/legalize-kr/blob/main/kr/소비자기본법/시행령.md",
  confidence: "sourced",
};

/** @internal */
export const krEcommerce2026: Source = {
  id: "lawissue-2026",
  title: "Lawissue: amendment of 전자상거래법 passed by the cabinet",
  url: "https://m.lawissue.co.kr",
  publishedOn: "2026-01-13",
  confidence: "secondary-source",
};

/** @internal */
export const auReport: Source = {
  id: "accc-incident",
  title:
    "Australian Competition and Consumer Commission: reporting products that cause death or serious injury",
  url: "https://www.accc.gov.au/business/selling-products-and-services/small-business-education-program/selling-safe-products/reporting-products-causing-death-or-serious-injury",
  confidence: "sourced",
};

/** @internal */
export const auRecall: Source = {
  id: "accc-recalls",
  title: "Australian Competition and Consumer Commission: recalls",
  url: "https://www.accc.gov.au/business/selling-products-and-services/small-business-education-program/selling-safe-products/recalls",
  confidence: "sourced",
};

/** @internal */
export const usReport: Source = {
  id: "nealcohen-reporting",
  title: "Neal Cohen Law: reporting under section 15(b) of the CPSA",
  url: "https://nealcohenlaw.com/reporting",
  confidence: "secondary-source",
};

/** @internal */
export const usNotice: Source = {
  id: "incident-protocol",
  title: "Public incident protocol that reads 16 CFR 1115.27",
  confidence: "secondary-source",
};

/** @internal */
export const caIncident: Source = {
  id: "health-canada-ccpsa-14",
  title:
    "Health Canada: guidance on incident reports, which quotes section 14 of the Canada Consumer Product Safety Act",
  url: "https://www.hc-sc.gc.ca/cps-spc/pubs/indust/2011ccpsa_incident-lcspc/index-eng.php",
  publishedOn: "2011-06",
  confidence: "sourced",
};

/** @internal */
export const jpCpsa: Source = {
  id: "meti-product-safety",
  title:
    "Ministry of Economy, Trade and Industry of Japan: the duty to report serious product accidents",
  url: "https://www.meti.go.jp/product_safety/producer/point/04-1.html",
  confidence: "sourced",
};

/** @internal */
export const jpAmended2025: Source = {
  id: "livedoor-30268378",
  title: "Livedoor News: the four amended product-safety laws of Japan",
  url: "https://news.livedoor.com/article/detail/30268378",
  confidence: "secondary-source",
};

/** @internal */
export const usInform: Source = {
  id: "us-inform-15usc45f",
  title: "INFORM Consumers Act, 15 USC 45f, text",
  url: "https://github.com/legalize-dev/legalize-us/blob/main/us/USC-T15-S45f.md",
  confidence: "sourced",
};

/** @internal */
export const outsideCheck2026: Source = {
  id: "outside-check-2026",
  title: "Outside check of the published agreements, November 2026, from press accounts",
  publishedOn: "2026-11-29",
  confidence: "secondary-source",
};

/** @internal */
export const auVoluntaryRecall: Source = {
  id: "accc-voluntary-recall",
  title: "Australian Competition and Consumer Commission: voluntary recall",
  url: "https://www.accc.gov.au/about-us/tools-resources/cca-education-programs/tertiary-education-program/product-safety-and-liability/recall-of-consumer-goods/voluntary-recall",
  confidence: "sourced",
};

/** @internal */
export const jpCpsaLeaflet: Source = {
  id: "jp-cpsa-leaflet",
  title: "Leaflet of the ministry on reports of serious product accidents, in a copy",
  url: "https://deploy.paperzz.com/doc/6520807",
  confidence: "secondary-source",
};

/** @internal */
export const usTime: Source = {
  id: "us-16cfr-1115-14",
  title: "16 CFR 1115.14, text in a public copy",
  url: "https://ecfr.io/Title-16/Section-1115.14",
  confidence: "sourced",
};

/** @internal */
export const ukMetrology: Source = {
  id: "uk-prma-2025",
  title: "Product Regulation and Metrology Act 2025 (UK), text",
  url: "https://github.com/legalize-dev/legalize-uk/blob/main/uk/ukpga-2025-20.md",
  publishedOn: "2025-07-21",
  confidence: "sourced",
};
