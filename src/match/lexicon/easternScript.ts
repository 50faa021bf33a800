/** A character of Hangul, Kana or Han, whose words need no spaces between them. @internal */
export const easternScript: RegExp = /[\u3041-\u30fe\u3400-\u9fff\uac00-\ud7a3]/u;
