import type { Anchor } from "./productAnchors.ts";

// In English, German, French, Spanish, Italian, Polish, Chinese, Japanese: what a thing is for follows.
const before =
  /(?:^|[^\p{L}\p{N}])(?:for|fits?|suits|matches|goes with|pairs with|(?:as )?used? (?:with|in|on)|to (?:match|fit|store|carry|protect|mount|hold|hang|charge|clean|cover)|compatib(?:le?s?|il[ei])(?: (?:with|to|avec|con))?|fitted to|adaptable to|alternative to|(?:salvaged|removed|taken) from|fur|f(?=\.)|verwendung mit|zu|zum|zur|kompatibel mit|pour|utiliser avec|adapte a|adaptables?(?: sur| a)?|para|usar con|per|adattabil[ei](?: a)?|usare con|adatto a|do|dla|na|pod|kompatybiln[yaei] z)(?: (?:the|your|all|original|den|die|das|dein|deinen|ihren?|alle|votre|tous|tu|su|todos|le|la|les|el|los|las|il|lo|i|tuo|tutti|models?|mod[ei]l[leoi]+s?|modelu|serie[sn]?|serii)){0,3}[^\p{L}\p{N}]*$|(?:(?:可?适用|適用|兼容|适配|可?用)于|适用|適用|兼容|适配|匹配|替代|代替|配合|搭配)(?:型号|机型)?[^\p{L}\p{N}]*$|(?:対応|適合)(?:機種|車種|型番)[^\p{L}\p{N}]*$/u;
// In Korean, Japanese and Chinese what it is for comes first.
const after =
  /^[^\p{L}\p{N}]*(?:호환|전용|対応|互換|専用|专用|兼容|通用|適合|(?:시리즈|모델|기종|제품) ?(?:용|호환|전용|공용)|대체용|교체용|장착(?:용| ?가능)|사용 ?가능|적용|代替|交換用|取付用|装着用|同等品|相当品|向け|適用|(?:モデル|シリーズ|機種)(?:用|対応|専用)|(?:机型|系列|型号)(?:适用|通用|专用|可用|兼容)|(?:适用|适配|可用|能用|可使用|代用|配套)(?=$|[\s的]))|^\s?(?:에 (?:사용|장착|맞는)|(?:にも?|でも?|と)(?:対応|適合|使|装着|取付|取り付け|付けられ|合う|互換|利用))|^\s?compatible(?! (?:with|to|con|avec|pour|para))|^\s?(?:용|用|に(?=$|[\s)]))(?![\p{L}\p{N}]*[량도기법品法途])/u;
const everywhere = /^\s?通用/u;
const forUnknown =
  /^(.{0,60}?)(?<![\p{L}\p{N}])(?:for|fur|pour|para|per|do|dla)(?: (?:the|your|den|die|das|le|la|les|el|los|las|il|lo|gli))? ([\p{L}]+) $/u;
const withProduct =
  /(?:^|[^\p{L}\p{N}])(?:with|mit|avec|con|z)(?: (?:the|a|an|dem|der|einem|le|la|un|une|el|il))?[^\p{L}\p{N}]*$/u;
const soughtAtStart =
  /^[^\p{L}\p{N}]*(?:wanted|wtb|iso|looking to buy|suche|gesucht|kaufe|recherche|cherche|busco|compro|cerco|szukam|kupie|kupujemy|求|求购|求む)(?![\p{L}\p{N}])|(?<![\p{L}])(?:wanted|gesucht)\s*(?:[:!]|$)/u;
const successorBefore =
  /(?:successor(?: of| to)?|upgrade of|replaces(?: the)?(?: [a-z]+)?|upgrade from|upgraded from|replacement of|follow-up (?:of|to)|instead of|not|better than|nachfolger(?: von| des| der| vom)?|ersetzt|statt|kein|nicht|successeur(?: de| du)?|remplace|sucesor(?: de| del)?|sustituye al?|successore(?: di| del| della)?|sostituisce|nastepca|zamiast|替代|代替|取代|不是)(?: (?:the|den|die|das|dem|le|la|el|il))?\s?$/u;
const successorAfter =
  /^\s?[)\]]?\s?(?:후속|의 후속|대체|후계|신형 후속|의? ?업그레이드|의? ?개선|이 아닙니다|아님|の?後継|の?改良版|の?アップグレード|の?後続|ではありません|的?升级款|的?升级版|的?改进|的?后续|的?后继|的?替代|successor|upgrade|nachfolger)/u;
const likeBefore =
  /(?<![\p{L}\p{N}])(?:like|similar to|in the style of|style of|inspired by|wie|ahnlich wie|im stil von|comme|style|facon|dans le style de|como|estilo|tipo|come|stile|jak|w stylu|仿|类似)(?: (?:the|a|an|der|die|das|le|la|el|il))?\s?$/u;
const likeAfter =
  /^\s?(?:스타일|느낌|風|风格|风|同款|みたいな|タイプの|style|styled|look-?alike|inspired)(?![\p{L}])/u;
const sold =
  /(?<![\p{L}])(?:for sale|zum verkauf|zu verkaufen|zu verschenken|a vendre|en venta|in vendita|na sprzedaz)(?![\p{L}])/u;
// Whom or what any product is for.
const audience =
  /^(?:adults?|kids|children|women|men|her|him|home|office|travel|sale|gift|baby|babies|boys?|girls?|erwachsene|kinder|damen|herren|zuhause|kuche|buro|reise|babys|bebes?|enfants?|adultes?|femmes?|hommes?|maison|bureau|voyage|ninos?|ninas?|adultos?|mujer(?:es)?|hombres?|casa|hogar|oficina|viaje|bambini|bambino|neonati|donna|uomo|adulti|cucina|ufficio|viaggio|dzieci|dziecka|niemowlat|niemowlaka|kobiet|mezczyzn|doroslych|domu|biura|podrozy|kuchni|everyone|use|all|any|tous|todo|todos|tutti|alle|jeden|jeder)$/u;
const notAlone =
  /^(?:new|online|one|limited|time|external|indoor|outdoor|pickup|collection|cash|once|today|read|not|weekend|members?|店頭|限定|新品|国内|本体|一)$/u;
const onlyAtEnd =
  /([\p{L}\p{N}]+)(?:\s?(?:のみ|だけ|단품)|만(?=\s?(?:판매|단독))|\s\(?only)(?=$|[\s)\]）】!.,])/u;
// "젖병 240ml용", "哺乳瓶 240ml 用"
const measured = /^\s?\d+(?:[.,]\d+)?\s?(?:ml|cl|l|g|kg|cm|mm|m|v|w|cc)(?=\s?(?:용|用))/u;
const absentBefore =
  /(?<!\p{L})(?:without(?: the)?|not the|excluding|ohne|sans|sin|senza|bez)\s$|(?:不含|不包括|无)$/u;
const absentAfter =
  /^\s?(?:not included|nicht enthalten|nicht dabei|non fournie?|non incluse?|no incluid[oa]|non inclus[oa]|niedolaczon[aey])(?!\p{L})|^\s?(?:미포함|별매|별도|제외|別売|は付属しません|不含)/u;
const mainUnitAbsent =
  /(?:본체|기기)\s?(?:미포함|별매|별도|제외)|本体(?:別売|は付属しません|なし)|不含(?:主机|本机|机器)/u;
const LONGEST_GAP = 1;

/** Tells whether a folded title offers something for the product it names: "for X", "X용". @internal */
export function isForProduct(text: string, anchors: readonly Anchor[], written = ""): boolean {
  const [first] = anchors;
  if (first === undefined) return false;
  if (sold.test(text)) return false;
  if (isForUnknown(text, anchors)) return true;
  const named = anchors.find(({ by }) => by !== "type") ?? first;
  const models = anchors.filter(({ by }) => by === "model");
  const isFor = (anchor: Anchor) => {
    if (!before.test(text.slice(0, anchor.from))) return false;
    // A brand that is an ordinary word is written small where it is none. Folding may move places; then it cannot be told.
    const isSmall = text.length === written.length && /\p{Ll}/u.test(written[anchor.from] ?? "");
    return anchor.by !== "brand" || !isSmall;
  };
  if (before.test(text.slice(0, first.from))) return isFor(first);
  // "Ladekabel für Voltix VX-45": a charger may be named before what it is for.
  if ([named, ...models].some(isFor)) return true;
  const runs = runsOf(text, anchors);
  return runs.some(({ to, isTyped }, at) => {
    const rest = text.slice(to).replace(measured, "");
    // Behind the product itself, "电磁炉通用" tells where it may be used.
    const isUse = isTyped && at > 0 && everywhere.test(rest);
    return after.test(rest) && !isUse;
  });
}

/** Tells whether a folded title offers something that only resembles the product: "like X", "X風". @internal */
export function isLikeProduct(text: string, anchors: readonly Anchor[]): boolean {
  return anchors.some(
    ({ by, from, to }) =>
      by !== "type" && (likeBefore.test(text.slice(0, from)) || likeAfter.test(text.slice(to))),
  );
}

/** What alone a folded title offers, where that is none of the words for the product: "base unit only", "蓋のみ". @internal */
export function offeredAlone(text: string, anchors: readonly Anchor[]): string | undefined {
  const found = onlyAtEnd.exec(text);
  const word = found?.[1];
  if (found === null || word === undefined || audience.test(word) || notAlone.test(word))
    return undefined;
  const end = found.index + word.length;
  return anchors.some(({ from, to }) => from < end && found.index < to) ? undefined : word;
}

/** Tells whether a folded title offers something with the product on it: "T-shirt with X print". @internal */
export function isWithProduct(text: string, anchors: readonly Anchor[]): boolean {
  const [first] = anchors;
  return first !== undefined && withProduct.test(text.slice(0, first.from));
}

// "Smoczki do butelki Mimbo": the type is a word that no lexicon has, in a form that none has.
function isForUnknown(text: string, anchors: readonly Anchor[]): boolean {
  const [first] = anchors;
  if (first === undefined || anchors.some(({ by }) => by === "type")) return false;
  const found = forUnknown.exec(text.slice(0, first.from));
  if (found === null) return false;
  const [, offered = "", word = ""] = found;
  return word.length > 3 && !audience.test(word) && /\p{L}{4}/u.test(offered);
}

/** Tells whether a folded title says that the product itself is not part of the offer: "(bottle not included)", "본체 미포함". @internal */
export function isAbsent(text: string, anchors: readonly Anchor[]): boolean {
  if (mainUnitAbsent.test(text)) return true;
  return anchors.some(
    ({ by, from, to }) =>
      by === "type" && (absentBefore.test(text.slice(0, from)) || absentAfter.test(text.slice(to))),
  );
}

/** Tells whether somebody wants to buy. @internal */
export function isSought(text: string): boolean {
  return soughtAtStart.test(text);
}

/** The word that says that the model named is another than the one offered, when every naming of it has one. @internal */
export function isOtherModel(text: string, anchors: readonly Anchor[]): string | undefined {
  let word: string | undefined;
  for (const { by, from, to } of anchors) {
    if (by !== "model") continue;
    const found = successorBefore.exec(text.slice(0, from)) ?? successorAfter.exec(text.slice(to));
    if (found === null) return undefined;
    word = found[0].trim();
  }
  return word;
}

interface Run {
  to: number;
  /** Whether it has the type alone, neither brand nor model. */
  isTyped: boolean;
}

// "Brisa HD-2000 전용": names that follow each other are one.
function runsOf(text: string, anchors: readonly Anchor[]): readonly Run[] {
  const runs: Run[] = [];
  for (const { by, from, to } of anchors) {
    const last = runs.at(-1);
    const isTyped = by === "type";
    if (last !== undefined && /^[\s-]*$/u.test(text.slice(last.to, from))) {
      last.to = to;
      last.isTyped &&= isTyped;
    } else runs.push({ to, isTyped });
  }
  return runs.filter(({ to }) => text.length - to >= LONGEST_GAP);
}
