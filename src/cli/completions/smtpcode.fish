# SPDX-License-Identifier: MIT
#
# Completion for fish. smtpcode itself knows what may come next; where it offers
# nothing, such as for the operands of scan, fish offers files.

function __smtpcode_offers
    set -l words (commandline -opc) (commandline -ct)
    smtpcode help --complete -- $words[2..-1] 2>/dev/null
    or __fish_complete_path (commandline -ct)
end

complete -c smtpcode -f -a '(__smtpcode_offers)'
