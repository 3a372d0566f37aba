/* SPDX-License-Identifier: MIT
 *
 * The sentences that show why something was found.
 */
#ifndef SMTPCODE_SEARCH_QUOTE_H
#define SMTPCODE_SEARCH_QUOTE_H

#include <stdbool.h>
#include <stddef.h>

/* A text that may be quoted, a sentence at a time. */
struct passage {
  const char *label; /* of a server's setting: the server; else "" */
  const char *text;
  const char *word; /* it is quoted for this one, as a whole; else NULL */
};

#define PASSAGES_MOST 64 /* what is more is left out */

/* What may be quoted of something that was found; all 0 to begin with. */
struct passages {
  const char *line[3]; /* what its line shows, or NULL */
  size_t count;
  size_t own; /* so many, the first, are in the language that is asked for */
  struct passage at[PASSAGES_MOST];
};

/* Adds a passage; an empty text, or one too many, is left out. */
void passages_add(struct passages *passages, const char *label,
                  const char *text, const char *word);

/* Writes, for each word that the line does not show, a sentence that holds it
 * into `text`, which has `size` octets, and ends it with NUL: of those in one
 * language the first one with most of such words. One that does not fit is left
 * out. Returns the length. */
size_t passages_quote(const struct passages *passages, const char *const *words,
                      size_t count, char *text, size_t size);

#endif
