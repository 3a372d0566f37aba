/* SPDX-License-Identifier: MIT
 *
 * The language that the environment asks for.
 */
#ifndef SMTPCODE_LANGUAGE_H
#define SMTPCODE_LANGUAGE_H

/*
 * The number of the language, see smtpcode_language(), that LC_ALL, LC_MESSAGES
 * or LANG names, the first that is not empty; LANGUAGE, a list with colons,
 * goes before it. English if that locale is C or POSIX, if its codeset is not
 * UTF-8, or if the texts are in no language that is named. Nothing is asked of
 * libc: the locale need not be installed.
 */
int language_of(char *const *environment);

#endif
