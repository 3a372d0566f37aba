# SPDX-License-Identifier: MIT
#
# Completion for bash. smtpcode itself knows what may come next; where it offers
# nothing, such as for the operands of scan, bash offers files.

_smtpcode() {
  local line=${COMP_LINE:0:COMP_POINT} words word
  read -ra words <<<"$line"
  [[ $line == *[[:space:]] ]] && words+=('')
  local typed=${words[-1]}
  COMPREPLY=()
  while IFS=$'\t' read -r word _; do
    # Of --name=word bash replaces what is behind the equals sign.
    [[ $COMP_WORDBREAKS == *=* && $typed == *=* ]] && word=${word#*=}
    [[ $word == *= ]] && compopt -o nospace
    COMPREPLY+=("$word")
  done < <("$1" help --complete -- "${words[@]:1}" 2>/dev/null)
}

complete -o default -o nosort -F _smtpcode smtpcode
