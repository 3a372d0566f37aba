/* SPDX-License-Identifier: MIT
 *
 * A page: where and how to print. Its buffer, colour, and text from outside
 * made visible. What is printed for each word is inline: a call for each would
 * cost more.
 */
#ifndef SMTPCODE_PUT_H
#define SMTPCODE_PUT_H

#include <smtpcode-scan.h>

#include <string.h>

enum format {
#define FORMAT(id, prefix, name, use) FORMAT_##id,
#include "formats.def"
#undef FORMAT
  FORMATS,
};

/* Where and how to print. All but the buffer must be set: 0 to begin with. */
struct page {
  int descriptor; /* where it goes, and how; false if it failed */
  bool (*write)(int descriptor, const char *text, size_t length);
  enum format format;
  int language;   /* of the texts: one that smtpcode_language_code() knows */
  unsigned width; /* columns; 0: never wrap */
  bool colour;
  bool safe;         /* a terminal reads it: nothing from outside comes raw */
  bool brief;        /* one line an answer, where the format can */
  bool full;         /* all that is known, where the format is for people */
  bool failed;       /* something could not be written, */
  int error;         /* and this is the errno of it */
  size_t answers;    /* printed so far */
  size_t used;       /* octets that wait in the buffer, see put_end() */
  char buffer[8192]; /* a call of the library for each word would cost more */
};

/* What the user gave that holds a reply. */
struct given {
  const char *text;
  size_t length;
  size_t line; /* its number in the input, 0 if it has none */
  bool alone;  /* it is the reply, and nothing else was given */
};

enum style {
  STYLE_PLAIN,
  STYLE_BOLD,
  STYLE_SUCCESS,
  STYLE_INTERMEDIATE,
  STYLE_TEMPORARY,
  STYLE_PERMANENT
};

/* The style of a code by its first digit. */
enum style style_of(const struct smtpcode_code *code);

/* Prints text from outside, in one line: see visible_read(). */
void put_visible(struct page *page, const char *text, size_t length);

/* Hands out what waits in the buffer: when all is printed, and before anything
 * else is written for the same reader. */
void put_end(struct page *page);

/* Prints octets for which the buffer has no room. */
void put_more(struct page *page, const char *text, size_t length);

static inline void put_octets(struct page *page, const char *text,
                              size_t length)
{
  if (length < sizeof(page->buffer) - page->used) {
    memcpy(page->buffer + page->used, text, length);
    page->used += length;
  } else {
    put_more(page, text, length);
  }
}

static inline void put_octet(struct page *page, char octet)
{
  page->buffer[page->used++] = octet;
  if (page->used == sizeof(page->buffer))
    put_end(page);
}

/* Prints a text, without wrapping. */
static inline void put(struct page *page, const char *text)
{
  put_octets(page, text, strlen(text));
}

/* What makes a terminal show a style. */
void put_style(struct page *page, enum style style);

static inline void begin_style(struct page *page, enum style style)
{
  if (page->colour && style != STYLE_PLAIN)
    put_style(page, style);
}

static inline void end_style(struct page *page, enum style style)
{
  if (page->colour && style != STYLE_PLAIN)
    put_style(page, STYLE_PLAIN);
}

static inline void put_styled(struct page *page, enum style style,
                              const char *text)
{
  begin_style(page, style);
  put(page, text);
  end_style(page, style);
}

#endif
