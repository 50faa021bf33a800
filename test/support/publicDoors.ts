// Every public function with its parameters, and those that it looks at before it begins, read off the sources.
import { existsSync, readFileSync } from "node:fs";
import ts from "typescript";

/** A public function. */
export interface Door {
  /** Its subpath. */
  readonly room: string;
  /** Its name. */
  readonly name: string;
  /** How many parameters it has. */
  readonly parameters: number;
  /** Parameters that stand in no call of `checkGiven` or `checkText`, and can be wrong. */
  readonly unchecked: readonly string[];
  /** Those that take an object, with the name of its type. */
  readonly objects: readonly DoorObject[];
}

/** A parameter that takes an object. */
export interface DoorObject {
  /** Its place. */
  readonly place: number;
  /** Its name. */
  readonly name: string;
  /** Its type as it is written, without what stands in angle brackets. */
  readonly type: string;
}

const manifest: { exports: Record<string, unknown> } = JSON.parse(
  readFileSync("package.json", "utf8"),
);
const config = ts.readConfigFile("tsconfig.json", ts.sys.readFile);
const { options } = ts.parseJsonConfigFileContent(config.config, ts.sys, ".");

/**
 * Lists the public functions.
 *
 * @returns All of every subpath that has a folder.
 */
export function publicDoors(): readonly Door[] {
  const rooms = Object.keys(manifest.exports)
    .map((key) => key.slice(2))
    .filter((room) => room !== "" && existsSync(`src/${room}/index.ts`));
  const files = rooms.map((room) => `src/${room}/index.ts`);
  const program = ts.createProgram(files, { ...options, noEmit: true, incremental: false });
  const checker = program.getTypeChecker();
  return rooms.flatMap((room) => {
    const source = program.getSourceFile(`src/${room}/index.ts`);
    const module = source && checker.getSymbolAtLocation(source);
    if (!module) throw new Error(`${room} exports nothing`);
    return checker.getExportsOfModule(module).flatMap((exported) => {
      const symbol =
        exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported;
      const declared = symbol.declarations?.find(
        (each) => ts.isFunctionDeclaration(each) && each.body !== undefined,
      );
      if (declared === undefined || !ts.isFunctionDeclaration(declared)) return [];
      const { parameters } = declared;
      return [
        {
          room,
          name: exported.name,
          parameters: parameters.length,
          unchecked: uncheckedOf(declared),
          objects: parameters.flatMap((parameter, place) =>
            takesObject(checker.getTypeAtLocation(parameter), checker)
              ? [{ place, name: parameter.name.getText(), type: typeNameOf(parameter) }]
              : [],
          ),
        },
      ];
    });
  });
}

function takesObject(type: ts.Type, checker: ts.TypeChecker): boolean {
  const whole = checker.getNonNullableType(type);
  return (whole.isUnion() ? whole.types : [whole]).some(
    (each) =>
      (each.flags & ts.TypeFlags.Object) !== 0 &&
      each.getCallSignatures().length === 0 &&
      checker.getPropertiesOfType(each).some(({ name }) => !name.startsWith("__")) &&
      !checker.isArrayLikeType(each),
  );
}

function typeNameOf({ type }: ts.ParameterDeclaration): string {
  return (type?.getText() ?? "").replaceAll(/<.*>/gsu, "");
}

function uncheckedOf({ parameters, body }: ts.FunctionDeclaration): readonly string[] {
  const checked = (body?.statements ?? []).flatMap((statement) => checkedIn(statement));
  return parameters
    .filter(({ type }) => !/^(?:unknown|Untrusted<)/u.test(type?.getText() ?? ""))
    .map(({ name }) => name.getText())
    .filter((name) => !checked.includes(name));
}

/** Names in the first argument of a check. */
function checkedIn(statement: ts.Statement): readonly string[] {
  if (!ts.isExpressionStatement(statement) || !ts.isCallExpression(statement.expression)) return [];
  const { expression, arguments: given } = statement.expression;
  const [first] = given;
  if (expression.getText() === "checkText" && first && ts.isStringLiteral(first))
    return [first.text];
  if (expression.getText() !== "checkGiven" || !first || !ts.isObjectLiteralExpression(first)) {
    return [];
  }
  return first.properties.flatMap(({ name }) => (name === undefined ? [] : [name.getText()]));
}
