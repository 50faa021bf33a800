import { foldText } from "../../text/foldText.ts";

/** A brand as it is compared. @internal */
export type BrandName =
  | { readonly kind: "unknown" }
  | { readonly kind: "unbranded"; readonly value: string }
  | {
      readonly kind: "named";
      /** As written. */
      readonly value: string;
      /** Folded words without legal forms. */
      readonly words: readonly string[];
      /** The words in one piece. */
      readonly compact: string;
    };

// What real listings have in the brand field instead of a brand, in one piece and folded.
const unknownBrands = new Set(
  (
    "asshown,handmade,china,brandnew,new,various,mixed,other,others,oem,odm,seedescription,seepicture,custom," +
    "notavailable,notstated,siehebeschreibung,sonstige,keineangabe,keine,eigenmarke,handgemacht,diverse," +
    "voirdescription,autre,autres,nonspecifie,faitmain,verdescripcion,otro,otros,otra,hechoamano," +
    "noespecificado,altro,altri,nonspecificato,fattoamano,vedidescrizione,inny,inna,innamarka,brak,niedotyczy," +
    "recznierobione,상세페이지참조,상세설명참조,상세페이지,상품상세참조,상세참조,자체브랜드,자체제작,자사제작,자체제작상품,노브랜드,알수없음,협력업체,협력사,기타,수제,수입,중국,중국산," +
    "其他,其它,无,無,自主品牌,自有品牌,见详情,详见描述,如图,自制,手工,定制,通用,中国,その他,なし,自社ブランド,自社製,ハンドメイド,手作り,詳細参照,unknown,notspecified," +
    "notknown,nospecified,na,none,notapplicable,doesnotapply,unbekannt,inconnu,inconnue,desconocido," +
    "sconosciuto,onbekend,해당없음,없음,미상,확인불가,不明,未知"
  ).split(","),
);
const unbrandedNames = new Set(
  "unbranded,nobrand,noname,nonbranded,withoutbrand,generic,brandless,unbrandedgeneric,notbranded,ohnemarke,markenlos,sansmarque,senzamarca,sinmarca,merkloos,bezmarki,무브랜드,브랜드없음,노브랜드없음,무상표,ノーブランド,ノーブランド品,無印,无品牌,無品牌,其他品牌".split(
    ",",
  ),
);
const legalForms = new Set(
  "gmbh,kg,ag,ohg,ug,mbh,ltd,limited,co,company,corp,corporation,inc,incorporated,llc,llp,plc,sa,sas,sarl,srl,spa,sl,slu,bv,nv,ab,as,aps,oy,kft,zrt,sro,doo,pty,pte,kk,group,international,trading,주식회사,유한회사,株式会社,有限会社,有限公司,股份有限公司".split(
    ",",
  ),
);
const koreanCompany = /\((?:주|유)\)|㈜/gu;

/** Reads a brand field: "unbranded" is a value of its own, a filler means that the brand is not known. @internal */
export function readBrand(text: string | undefined): BrandName {
  if (text === undefined || text === "") return { kind: "unknown" };
  const words = foldText(text.replace(koreanCompany, " "))
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== "");
  const whole = words.join("");
  if (whole === "" || unknownBrands.has(whole)) return { kind: "unknown" };
  if (unbrandedNames.has(whole)) return { kind: "unbranded", value: text };
  const telling = words.filter((word) => !legalForms.has(word));
  const kept = telling.length > 0 ? telling : words;
  return { kind: "named", value: text, words: kept, compact: kept.join("") };
}

/** The brand as text to be indexed: nothing when it is not known or none. @internal */
export function brandText(text: string | undefined): string {
  if (text === undefined || text === "") return "";
  const known = texts.get(text);
  if (known !== undefined) return known;
  const brand = readBrand(text);
  const read = brand.kind === "named" ? brand.words.join(" ") : "";
  if (texts.size < MOST_KEPT) texts.set(text, read);
  return read;
}

// A pure function's answers: makers have many products.
const texts = new Map<string, string>();
const MOST_KEPT = 4096;
