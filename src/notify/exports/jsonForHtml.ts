const unsafe = /[<>&\u2028\u2029]/gu;

/** Writes JSON that may stand inside a script element: nothing in it can end the element or open a comment. @internal */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replace(
    unsafe,
    (mark) => `\\u${mark.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
