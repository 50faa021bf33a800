// better-sqlite3 is compiled where it is installed, so it is no dependency of the tests: those that need it skip without it.
declare module "better-sqlite3" {
  export interface Statement {
    readonly reader: boolean;
    all(...values: unknown[]): unknown[];
    get(...values: unknown[]): unknown;
    run(...values: unknown[]): unknown;
  }
  class Database {
    constructor(
      path: string,
      options?: { readonly?: boolean; fileMustExist?: boolean; timeout?: number },
    );
    prepare(sql: string): Statement;
    exec(sql: string): this;
    pragma(text: string): unknown;
    close(): void;
  }

  // biome-ignore lint/style/noDefaultExport: so the package has it
  export { Database as default };
}
