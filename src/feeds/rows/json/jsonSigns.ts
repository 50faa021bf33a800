export const QUOTE = 0x22;
export const COMMA = 0x2c;
export const COLON = 0x3a;
export const OPEN_LIST = 0x5b;
export const BACKSLASH = 0x5c;
export const CLOSE_LIST = 0x5d;
export const OPEN_OBJECT = 0x7b;
export const CLOSE_OBJECT = 0x7d;

/** Whether a list or an object begins. @internal */
export function opens(code: number): boolean {
  return code === OPEN_LIST || code === OPEN_OBJECT;
}

/** Neither white space nor a sign of the structure nor a quote. @internal */
export function isPlain(code: number): boolean {
  return (
    code > 0x20 &&
    code !== QUOTE &&
    code !== COMMA &&
    code !== COLON &&
    code !== OPEN_LIST &&
    code !== CLOSE_LIST &&
    code !== OPEN_OBJECT &&
    code !== CLOSE_OBJECT
  );
}
