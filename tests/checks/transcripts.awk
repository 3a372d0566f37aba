# SPDX-License-Identifier: MIT
#
# Takes the transcripts out of a file, for the script of the same name. For each
# it writes, to the folder `cases`: 0001.command, 0001.expected, 0001.place and,
# for an example of a document, the names of its tools to 0001.tools.

function end_case() {
  if (!name)
    return
  if (status)
    print "? " status > (name ".expected")
  close(name ".command")
  close(name ".expected")
  close(name ".tools")
  name = ""
}

function begin_case(command) {
  end_case()
  name = sprintf("%s/%04d", cases, ++count)
  status = blanks = answered = 0
  printf "" > (name ".expected")
  printf "" > (name ".tools")
  print FILENAME ":" FNR > (name ".place")
  close(name ".place")
  add_command(command)
}

function add_command(line) {
  print line > (name ".command")
  while (!plain && match(line, /\| [a-z][a-z0-9-]*/)) {
    print substr(line, RSTART + 2, RLENGTH - 2) > (name ".tools")
    line = substr(line, RSTART + RLENGTH)
  }
}

function add_output(line) {
  answered = 1
  if (line == "") {
    blanks++
    return
  }
  for (; blanks > 0; blanks--)
    print "" > (name ".expected")
  print line > (name ".expected")
}

# One line of a transcript file or of a code block.
function read_line(line) {
  if (line ~ /^\$ smtpcode( |$)/ || (plain && line ~ /^\$ /))
    begin_case(substr(line, 3))
  else if (line ~ /^\$ / || (plain && line ~ /^#( |$)/))
    end_case()
  else if (name && line ~ /^> / && !answered)
    add_command(substr(line, 3))
  else if (name && line ~ /^\? [0-9]+$/)
    status = substr(line, 3)
  else if (name)
    add_output(line)
}

function unescaped(line) { # mdoc
  gsub(/\\&/, "", line)
  gsub(/\\-/, "-", line)
  gsub(/\\\(aq/, "'", line)
  gsub(/\\\(dq/, "\"", line)
  gsub(/\\e/, "\\", line)
  return line
}

FNR == 1 {
  plain = FILENAME ~ /\.txt$/
  markdown = FILENAME ~ /\.md$/
}

plain {
  read_line($0)
  next
}

markdown && /^```/ {
  fenced = !fenced
  end_case()
  next
}
markdown && fenced {
  read_line($0)
  next
}
markdown && /^(    |$)/ {
  read_line(substr($0, 5))
  next
}
markdown {
  end_case()
  next
}

/^\.Bd -literal/ {
  literal = 1
  next
}
/^\.Ed/ {
  literal = 0
  end_case()
  next
}
literal {
  read_line(unescaped($0))
}

END {
  end_case()
}
