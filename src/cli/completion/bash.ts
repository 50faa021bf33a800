import { type CommandNode, flagsOf, quoted, takesValue } from "./commandNode.ts";

/** Completion for bash. */
export function bash(nodes: readonly CommandNode[]): string {
  const words = nodes.map(({ path, commands, options, argumentChoices }) => {
    const all = [
      ...commands.map(({ name }) => name),
      ...argumentChoices,
      ...options.flatMap(flagsOf),
    ];
    return `    ${quoted(path)}) words=${quoted(all.join(" "))} ;;`;
  });
  const values = nodes.flatMap(({ path, options }) =>
    options.filter(takesValue).flatMap((option) =>
      flagsOf(option).map((flag) => {
        const choices = option.argChoices ?? [];
        return `    ${quoted(`${path} ${flag}`)}) ${choices.length > 0 ? `words=${quoted(choices.join(" "))}` : "files=1"} ;;`;
      }),
    ),
  );
  const known = nodes.flatMap(({ path, commands }) =>
    commands.map(({ name }) => quoted(`${path} ${name}`.trim())),
  );
  return `# Completes safepact in bash.
_safepact() {
  local current="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" path='' next word words='' files=''
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
    next="\${path:+$path }$word"
    case "$next" in ${known.join("|")}) path="$next" ;; esac
  done
  case "$path $before" in
${values.join("\n")}
  esac
  if [ -z "$words$files" ]; then
    case "$path" in
${words.join("\n")}
    esac
    [ -n "$path" ] && files=1
  fi
  COMPREPLY=()
  while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -W "$words" -- "$current")
  if [ -n "$files" ] && [ "\${current#-}" = "$current" ]; then
    while IFS= read -r word; do COMPREPLY+=("$word"); done < <(compgen -f -- "$current")
  fi
}
complete -o filenames -F _safepact safepact
`;
}
