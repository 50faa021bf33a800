declare module "josa" {
  /** Fills in `#{을}` and the like after each word. */
  export function josa(text: string): string;
}
