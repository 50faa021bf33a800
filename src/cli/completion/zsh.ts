import { type CommandNode, flagsOf, quoted, takesValue } from "./commandNode.ts";

/** Completion for zsh. */
export function zsh(nodes: readonly CommandNode[]): string {
  const described = (name: string, text: string) =>
    quoted(`${name.replaceAll(":", "\\:")}:${text.replaceAll(":", "\\:")}`);
  const cases = nodes.map(({ path, commands, options, argumentChoices }) => {
    const words = [
      ...commands.map(({ name, text }) => described(name, text)),
      ...argumentChoices.map((choice) => described(choice, choice)),
    ];
    const flags = options.flatMap((option) =>
      flagsOf(option).map((flag) => described(flag, option.description)),
    );
    return `    ${quoted(path)}) items=(${words.join(" ")}); flags=(${flags.join(" ")}) ;;`;
  });
  const values = nodes.flatMap(({ path, options }) =>
    options
      .filter((option) => takesValue(option) && (option.argChoices?.length ?? 0) > 0)
      .flatMap((option) =>
        flagsOf(option).map(
          (flag) =>
            `    ${quoted(`${path} ${flag}`)}) compadd -- ${(option.argChoices ?? []).map(quoted).join(" ")}; return ;;`,
        ),
      ),
  );
  const files = nodes.flatMap(({ path, options }) =>
    options
      .filter((option) => takesValue(option) && (option.argChoices?.length ?? 0) === 0)
      .flatMap((option) => flagsOf(option).map((flag) => quoted(`${path} ${flag}`))),
  );
  const known = nodes.flatMap(({ path, commands }) =>
    commands.map(({ name }) => quoted(`${path} ${name}`.trim())),
  );
  return `#compdef safepact
# Completes safepact in zsh.
_safepact() {
  local path_='' next word before="\${words[CURRENT-1]}"
  local -a items flags
  for word in "\${(@)words[2,CURRENT-1]}"; do
    next="\${path_:+$path_ }$word"
    case "$next" in (${known.join("|")}) path_="$next" ;; esac
  done
  case "$path_ $before" in
${values.join("\n")}
    ${files.join("|")}) _files; return ;;
  esac
  case "$path_" in
${cases.join("\n")}
  esac
  (( $#items )) && _describe command items
  [[ "\${words[CURRENT]}" == -* ]] && _describe flag flags
  [[ -n "$path_" && "\${words[CURRENT]}" != -* ]] && _files
}
if [ "$funcstack[1]" = "_safepact" ]; then _safepact "$@"; else compdef _safepact safepact; fi
`;
}
