/* SPDX-License-Identifier: MIT
 *
 * Words that a code may follow. Each follows_ function is true if one of its
 * words ends the text of a line at a place, letter case ignored.
 */
#ifndef SMTPCODE_PLACE_WORDS_H
#define SMTPCODE_PLACE_WORDS_H

#include "line.h"

/* Before a reply code: the server said 550, */
bool follows_word(const struct line *line, const char *at);

/* before a code, its colon or its equals sign: reason=550, */
bool follows_key(const struct line *line, const char *at);

/* arrows by which logs and transcripts mark what a server said, */
bool follows_arrow(const struct line *line, const char *at);

/* before a reply in parentheses, deferred (450 try later): behind other words
 * it is a count, added (250 rows), unless a capital follows, */
bool follows_outcome(const struct line *line, const char *at);

/* before an enhanced code, its equals sign, and in a header its colon. */
bool follows_status_word(const struct line *line, const char *at);
bool follows_status_key(const struct line *line, const char *at);
bool follows_status_header(const struct line *line, const char *at);

/* True if the text between two places is a word that ends what was done or came
 * about, before a colon and a reply. */
bool is_stage(const char *begin, const char *end);

#endif
