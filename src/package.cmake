# SPDX-License-Identifier: MIT
#
# Packages: `cpack -G DEB` and `cpack -G TGZ` in the build folder. They hold the
# program, its manual and the completions; not the library.

set(CPACK_PACKAGE_CONTACT "smtpcode maintainers <maintainers@smtpcode.invalid>")
set(CPACK_PACKAGE_FILE_NAME
    smtpcode-${PROJECT_VERSION}-${CMAKE_SYSTEM_PROCESSOR})
set(CPACK_RESOURCE_FILE_LICENSE ${PROJECT_SOURCE_DIR}/LICENSE)
set(CPACK_COMPONENTS_ALL program)
set(CPACK_ARCHIVE_COMPONENT_INSTALL ON)
set(CPACK_COMPONENTS_GROUPING ALL_COMPONENTS_IN_ONE)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)

set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_NAME smtpcode)
set(CPACK_DEBIAN_PACKAGE_SECTION mail)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY
    "explain SMTP reply codes, whole replies and bounces")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"smtpcode tells what an SMTP reply means and what to do about it: whether the
attempt is retried, who must act, and where the message is now. It knows the
reply codes and enhanced status codes of the RFCs and the IANA registry, what
large providers and filters mean by them, and counts the replies in mail logs.")
set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/src/package-files.cmake)
include(CPack)
