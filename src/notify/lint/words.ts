/** A pattern that is made when it is first searched: a program that lints in one language needs a tenth of them. @internal */
export type WordPattern = () => RegExp;

/** A pattern that meets whole words only, in text made lower case. @internal */
export function words(pattern: string): WordPattern {
  let made: RegExp | undefined;
  return () => {
    made ??= new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern})(?![\\p{L}\\p{N}])`, "gu");
    return made;
  };
}
