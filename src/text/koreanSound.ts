/** How a word ends when it is read aloud in Korean; ㄹ counts apart because 으로 treats it as a vowel. @internal */
export type FinalSound = "vowel" | "rieul" | "consonant" | "unknown";
