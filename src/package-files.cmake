# SPDX-License-Identifier: MIT
#
# Dates what is packed, so that the same sources give the same packages, and
# lets all read it, whoever makes it. Adds to a Debian package what Debian wants
# beside the program: the licence in its form, a changelog, and manual pages that
# are compressed; and puts zsh's completion where Debian's zsh looks.
if(NOT DEFINED ENV{SOURCE_DATE_EPOCH})
  set(ENV{SOURCE_DATE_EPOCH} 1795478400) # of this version: 24 November 2026
endif()
set(permissions chmod -R u=rwX,go=rX ${CPACK_TEMPORARY_DIRECTORY})
if(NOT CPACK_GENERATOR STREQUAL "DEB")
  execute_process(COMMAND ${permissions} COMMAND_ERROR_IS_FATAL ANY)
  return()
endif()
file(GLOB_RECURSE pages ${CPACK_TEMPORARY_DIRECTORY}/*.1
     ${CPACK_TEMPORARY_DIRECTORY}/*.7)
list(GET pages 0 page)
string(REGEX REPLACE "/share/man/.*" "/share" share ${page})
set(documents ${share}/doc/smtpcode)
file(REMOVE ${documents}/LICENSE)
file(RENAME ${share}/zsh/site-functions ${share}/zsh/vendor-completions)

file(READ ${CPACK_RESOURCE_FILE_LICENSE} licence)
string(REGEX REPLACE "\n\n" "\n.\n" licence "${licence}")
string(REGEX REPLACE "\n" "\n " licence "${licence}")
string(STRIP "${licence}" licence)
file(WRITE ${documents}/copyright "Format: \
https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/
Upstream-Name: smtpcode

Files: *
Copyright: 2026 The smtpcode authors
License: MIT

License: MIT
 ${licence}
")
string(TIMESTAMP date "%a, %d %b %Y %H:%M:%S +0000" UTC)
file(WRITE ${documents}/changelog
     "smtpcode (${CPACK_PACKAGE_VERSION}) unstable; urgency=medium

  * See the history of the sources.

 -- ${CPACK_PACKAGE_CONTACT}  ${date}
")
execute_process(COMMAND gzip -9nf ${pages} ${documents}/changelog
                COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${permissions} COMMAND_ERROR_IS_FATAL ANY)
