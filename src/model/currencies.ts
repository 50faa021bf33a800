/** Codes of ISO 4217 that name money people pay with; funds, metals and test codes are left out. */
const codes =
  /* @__PURE__ */ "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BHD BIF BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF CHF CLP CNY COP CRC CUP CVE CZK DJF DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GNF GTQ GYD HKD HNL HRK HTG HUF IDR ILS INR IQD IRR ISK JMD JOD JPY KES KGS KHR KMF KPW KRW KWD KYD KZT LAK LBP LKR LRD LSL LYD MAD MDL MGA MKD MMK MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD OMR PAB PEN PGK PHP PKR PLN PYG QAR RON RSD RUB RWF SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TND TOP TRY TTD TWD TZS UAH UGX USD UYU UZS VES VND VUV WST XAF XCD XOF XPF YER ZAR ZMW ZWG".split(
    " ",
  );

/** Signs and words that stand for one currency only; "$", "kr" and "¥" stand for several and are not among them. */
const signs: Readonly<Record<string, string>> = {
  "€": "EUR",
  EURO: "EUR",
  EUROS: "EUR",
  "£": "GBP",
  "₩": "KRW",
  원: "KRW",
  WON: "KRW",
  円: "JPY",
  元: "CNY",
  人民币: "CNY",
  RMB: "CNY",
  "CN¥": "CNY",
  "JP¥": "JPY",
  US$: "USD",
  USD$: "USD",
  U$: "USD",
  CA$: "CAD",
  C$: "CAD",
  AU$: "AUD",
  A$: "AUD",
  NZ$: "NZD",
  HK$: "HKD",
  NT$: "TWD",
  S$: "SGD",
  R$: "BRL",
  MX$: "MXN",
  ZŁ: "PLN",
  ZL: "PLN",
  KČ: "CZK",
  FT: "HUF",
  "₽": "RUB",
  РУБ: "RUB",
  "₺": "TRY",
  TL: "TRY",
  "₹": "INR",
  "₫": "VND",
  Đ: "VND",
  "฿": "THB",
  "₱": "PHP",
  "₪": "ILS",
  "₴": "UAH",
  "₸": "KZT",
  ЛВ: "BGN",
  LEI: "RON",
  SFR: "CHF",
  "FR.": "CHF",
  "د.إ": "AED",
  "ر.س": "SAR",
};

const known: ReadonlySet<string> = /* @__PURE__ */ new Set(codes);

/** Currencies that have no smaller unit in prices: a dot before three digits parts thousands. */
const whole: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "KRW JPY VND CLP PYG IDR ISK HUF COP UGX RWF XAF XOF XPF".split(" "),
);
/** Currencies whose smaller unit is a thousandth. */
const thousandths: ReadonlySet<string> = /* @__PURE__ */ new Set(
  /* @__PURE__ */ "BHD IQD JOD KWD LYD OMR TND".split(" "),
);

/** Reads a currency: a code in any case, or a sign that stands for one currency only. @internal */
export function currencyOf(text: string): string | undefined {
  const word = text.trim().toUpperCase();
  if (known.has(word)) return word;
  return Object.hasOwn(signs, word) ? signs[word] : signs[word.replace(/\.$/u, "")];
}

/** How many digits stand behind the decimal point of a price in a currency. @internal */
export function decimalsOf(currency: string | undefined): 0 | 2 | 3 | undefined {
  if (currency === undefined) return undefined;
  if (whole.has(currency)) return 0;
  return thousandths.has(currency) ? 3 : 2;
}
