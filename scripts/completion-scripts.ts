import { type Shell, shells } from '../src/cli/completion/shells.ts'

/** Changes to a script: text of the library, and what it becomes. */
type Changes = readonly (readonly [from: string, to: string])[]

const changes: Readonly<Record<Shell, Changes>> = {
  bash: [
    // A second script of the same library, or of ours, could not set them again.
    ...['Error', 'NoSpace', 'NoFileComp', 'FilterFileExt', 'FilterDirs', 'KeepOrder'].map(
      (name) => [`readonly ShellCompDirective${name}=`, `ShellCompDirective${name}=`] as const,
    ),
    // Words such as `> file` or `$(program)` must not run before the user presses Enter.
    ['-- ${words[@]:1}"', `--$(printf ' %q' "\${words[@]:1}")"`],
    // The last word is quoted too, so it is not lost if it is empty.
    [
      `    # Add an empty parameter if the last parameter is complete
    if [[ -z "$cur" ]]; then
        requestComp="$requestComp ''"
    fi
    
`,
      '',
    ],
    // Paths, if there is nothing better.
    ['complete -F __flexgen_complete', 'complete -o default -F __flexgen_complete'],
    // Without the package bash-completion, this function is missing.
    [
      '# Function to handle completions\n',
      `if ! declare -F _get_comp_words_by_ref >/dev/null; then
    _get_comp_words_by_ref() {
        words=("\${COMP_WORDS[@]}")
        cword=$COMP_CWORD
        cur=\${COMP_WORDS[COMP_CWORD]}
        prev=\${COMP_WORDS[COMP_CWORD - 1]}
    }
fi

# Function to handle completions
`,
    ],
  ],
  zsh: [],
  fish: [],
}

/** The module with the completion script of each shell, which `@bomb.sh/tab` writes. */
export async function completionScriptsModule(banner: string): Promise<string> {
  const scripts: Record<string, string> = {}
  for (const shell of shells) scripts[shell] = changed(await scriptFor(shell), changes[shell])
  return `${banner}
/** By shell: the script that completes \`flexgen\`, by \`@bomb.sh/tab\`. */
export const completionScripts: Readonly<Record<${shells.map((each) => `'${each}'`).join(' | ')}, string>> = ${JSON.stringify(scripts, undefined, 2)}
`
}

/** The library only prints its scripts. */
async function scriptFor(shell: Shell): Promise<string> {
  const { script } = await import('@bomb.sh/tab')
  const { log } = console
  let printed = ''
  console.log = (text: string) => {
    printed += `${text}\n`
  }
  try {
    script(shell, 'flexgen', 'flexgen')
  } finally {
    console.log = log
  }
  return printed
}

function changed(script: string, list: Changes): string {
  return list.reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`@bomb.sh/tab has changed: no \`${from}\` to replace`)
    return text.replace(from, () => to)
  }, script)
}
