/** A character of Hangul, Kana or Han, whose words need no spaces between them, as a class of a pattern. @internal */
export const eastern = "[\\u3041-\\u30fe\\u3400-\\u9fff\\uac00-\\ud7a3]";

/** Such a character. @internal */
export const easternScript: RegExp = new RegExp(eastern, "u");

/** A word: a run of such characters, or of other letters. @internal */
export const word: RegExp = new RegExp(`${eastern}+|[\\p{L}\\p{M}]+`, "gu");
