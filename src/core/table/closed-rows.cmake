# SPDX-License-Identifier: MIT
#
# Each row of data/ closes its quotes and parentheses. Where one does not, a
# compiler takes all rows behind it for a part of it, and complains of the
# file's last line.
#
# usage: cmake -P closed-rows.cmake FILE...

math(EXPR last "${CMAKE_ARGC} - 1")
foreach(argument RANGE 3 ${last})
  set(file ${CMAKE_ARGV${argument}})
  file(READ ${file} table)
  string(REGEX REPLACE "[][;]" "," table "${table}") # they would split a list
  string(REGEX MATCHALL "\n[A-Z_]+\\([^\n]*(\n +[^\n]*)*" rows "${table}")
  foreach(row IN LISTS rows)
    string(REGEX REPLACE "\\\\." "" left "${row}")
    string(REGEX REPLACE "\"[^\"\n]*\"" "" left "${left}")
    set(before)
    while(NOT left STREQUAL before)
      set(before "${left}")
      string(REGEX REPLACE "\\([^()\"]*\\)" "" left "${left}")
    endwhile()
    if(NOT left MATCHES "^\n[A-Z_]+[ \n]*$")
      string(FIND "${table}" "${row}" place)
      string(SUBSTRING "${table}" 0 ${place} before)
      string(REGEX MATCHALL "\n" lines "${before}")
      list(LENGTH lines line)
      math(EXPR line "${line} + 2")
      string(REGEX MATCH "[A-Z_]+[^,\n]*" name "${row}")
      message("${file}:${line}: error: ${name}...: the row's quotes or "
              "parentheses do not match")
      set(wrong TRUE)
    endif()
  endforeach()
endforeach()
if(wrong)
  message(FATAL_ERROR "rows are not closed")
endif()
