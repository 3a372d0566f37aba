/* SPDX-License-Identifier: MIT
 *
 * What the command says of itself, in every language: help and messages.
 */
#ifndef SMTPCODE_NOTICES_H
#define SMTPCODE_NOTICES_H

enum notice {
#define NOTICE(id, text) NOTICE_##id,
#include "notices.def"
#undef NOTICE
  NOTICES,
};

/* A notice in a language, see smtpcode_language(). */
const char *notice_text(int language, unsigned notice);

#endif
