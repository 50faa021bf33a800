// Letters of other scripts that are drawn like Latin ones, chosen by eye from the Unicode charts. `strong` pairs look
// the same in most typefaces. `weak` pairs only pass for each other inside a word that is Latin otherwise.

const strongPairs = [
  // Cyrillic capitals, small letters, and letters of other Cyrillic alphabets.
  "АaВbЕeКkМmНhОoРpСcТtУyХxІiЈjЅsԌgԚqԜwҮyЬbӀlВbҺhԀdԐeҲx",
  "аaеeоoрpсcуyхxіiјjѕsԁdһhԛqԝwӏlүvѵvґrкkёeїiәeӕa",
  // Greek capitals and small letters.
  "ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧx",
  "αaοoνvρpιiκkτtυuχxϲcϳjγyηnωw",
  // Armenian, Cherokee, Lisu.
  "օoոnսuհhզqցgԍgաwՕoՍuՏsՈn",
  "ᎪaᏴbᏟcᎠdᎬeᏀgᎻhᎫjᏦkᏞlᎷmᏢpᏚsᎢtᏙvᎳwᏃzᏒrᎥi",
  "ꓮaꓐbꓚcꓓdꓰeꓝfꓖgꓧhꓲiꓙjꓗkꓡlꓟmꓠnꓳoꓑpꓣrꓢsꓔtꓴuꓦvꓪwꓫxꓬyꓜz",
];

const weakPairs = ["вbнhмmтtгrпnзeиuлnбbэeяrдd", "βbεeσoδdπnλaθo"];

/** Latin letters without a decomposition that stand for plain ones. */
const latinPairs = [
  "ɑaɡgıiȷjɩiɪiʟlɴnʀrʏyʜhɢgʙbɐaəeɛeɔoɒoɯwʋvʌvꞓcƖlƨsƽsɱmŋnɲn",
  "ᴀaᴄcᴅdᴇeᴊjᴋkᴌlᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzꜰfꜱsꞯq",
  "øoØołlŁlđdĐdðdÐdħhĦhŧtŦt",
];

/** @internal */
export const strongLookAlikes: ReadonlyMap<string, string> = pairsOf(strongPairs);

/** @internal */
export const weakLookAlikes: ReadonlyMap<string, string> = pairsOf(weakPairs);

/** Letters of the Latin script that fold to plain ones in every word. @internal */
export const latinFolds: ReadonlyMap<string, string> = new Map([
  ...pairsOf(latinPairs),
  ["ß", "ss"],
  ["ẞ", "ss"],
  ["æ", "ae"],
  ["Æ", "ae"],
  ["œ", "oe"],
  ["Œ", "oe"],
  ["þ", "th"],
  ["Þ", "th"],
]);

function pairsOf(lines: readonly string[]): Map<string, string> {
  const pairs = new Map<string, string>();
  for (const line of lines) {
    const letters = [...line];
    for (let index = 0; index + 1 < letters.length; index += 2) {
      pairs.set(letters[index] ?? "", letters[index + 1] ?? "");
    }
  }
  return pairs;
}
