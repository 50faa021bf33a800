// Options of every public function that are numbers or instants, read off the types: one that is new cannot be forgotten.
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";

const manifest: { exports: Record<string, unknown> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ".");

/**
 * Lists the options of the public functions.
 *
 * @returns `room/function.option`, sorted.
 */
export function publicOptions(): readonly string[] {
  const rooms = Object.keys(manifest.exports)
    .map((key) => key.slice(2))
    .filter((room) => existsSync(`src/${room}/index.ts`) && room !== "");
  const files = rooms.map((room) => `src/${room}/index.ts`);
  const program = ts.createProgram(files, { ...options, noEmit: true, incremental: false });
  const checker = program.getTypeChecker();
  const found = rooms.flatMap((room) => {
    const source = program.getSourceFile(`src/${room}/index.ts`);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${room} exports nothing`);
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      if (!(symbol.flags & ts.SymbolFlags.Function)) return [];
      const signatures = checker.getTypeOfSymbol(symbol).getCallSignatures();
      return signatures
        .flatMap((signature) => signature.parameters)
        .flatMap((parameter) => checked(checker.getTypeOfSymbol(parameter), checker))
        .map((option) => `${room}/${exported.name}.${option}`);
    });
  });
  return [...new Set(found)].sort();
}

/** Names of the fields of an options type that hold a number or an instant. */
function checked(given: ts.Type, checker: ts.TypeChecker): readonly string[] {
  const type = checker.getNonNullableType(given);
  const name = type.aliasSymbol?.name ?? type.symbol?.name ?? "";
  if (!/(?:Options|Inputs|Goal|__type)$/u.test(name)) return [];
  return checker.getPropertiesOfType(type).flatMap((field) => {
    const [declared] = field.declarations ?? [];
    if (!declared || !ts.isPropertySignature(declared)) return [];
    const written = declared.type?.getText() ?? "";
    return /^(?:number|Instant)\b/u.test(written) ? [field.name] : [];
  });
}
