/* SPDX-License-Identifier: MIT
 *
 * The reference page in mdoc. A sentence begins on a new line, as mdoc wants.
 */
#include "mdoc.h"

#include "headings.h"
#include "shown.h"

#include <string.h>

#define WIDTH 76

/* A control character at the beginning of a line must be hidden. */
static void put_word(FILE *stream, const char *word, size_t length, bool first)
{
  if (first && (*word == '.' || *word == '\''))
    fputs("\\&", stream);
  for (; length > 0; length--, word++)
    if (*word == '\\')
      fputs("\\e", stream);
    else
      putc(*word, stream);
}

/* Prints text wrapped, each sentence on a new line. */
static void put_text(FILE *stream, const char *text)
{
  size_t column = 0;
  while (*text) {
    size_t length = strcspn(text, " ");
    bool ends = length > 0 && strchr(".?!", text[length - 1]);
    if (column > 0 && column + 1 + length > WIDTH) {
      putc('\n', stream);
      column = 0;
    } else if (column > 0) {
      putc(' ', stream);
    }
    put_word(stream, text, length, column == 0);
    text += length + (text[length] == ' ');
    column += length + 1;
    if (ends && *text) {
      putc('\n', stream);
      column = 0;
    }
  }
}

static void put_label(FILE *stream, const char *label)
{
  fprintf(stream, ".It Sy \"%s\"\n", label);
}

static void put_field(FILE *stream, const struct smtpcode_field *field,
                      const char *label)
{
  bool titles = field->kind != SMTPCODE_KIND_SOURCES;
  put_label(stream, label);
  put_text(stream, field->text);
  for (size_t i = 0; !*field->text && i < field->count; i++) {
    fputs(i > 0 ? ";\n" : "", stream);
    put_text(stream, field->items[i].name);
    if (*field->items[i].title && titles) {
      putc('\n', stream);
      put_text(stream, field->items[i].title);
    }
  }
  putc('\n', stream);
}

static void put_verdict(FILE *stream,
                        const struct smtpcode_explanation *explanation)
{
  const char *sentences[3];
  smtpcode_verdict_sentences(&explanation->verdict, explanation->language,
                             sentences);
  for (size_t i = 0; i < 3; i++) {
    if (*sentences[i]) {
      put_text(stream, sentences[i]);
      putc('\n', stream);
    }
  }
}

/* A heading. Its words could be the names of macros, such as No: \& makes them
 * words. */
static void put_title(FILE *stream, const char *macro,
                      const struct smtpcode_explanation *code)
{
  fprintf(stream, ".%s %s", macro, code->name);
  for (const char *word = code->title; *word;) {
    size_t length = strcspn(word, " ");
    fprintf(stream, " \\&%.*s", (int)length, word);
    word += length + (word[length] == ' ');
  }
  putc('\n', stream);
}

void mdoc_begin(FILE *stream, const char *date)
{
  fprintf(stream,
          ".\\\" Made from the tables of smtpcode: do not edit.\n"
          ".Dd %s\n.Dt SMTPCODE-CODES 7\n.Os\n"
          ".Sh NAME\n.Nm smtpcode-codes\n.Nd SMTP reply codes and what to do "
          "about them\n"
          ".Sh DESCRIPTION\n"
          "This page lists every reply code and every registered enhanced code "
          "that\n.Xr smtpcode 1\nknows, by "
          "the first digit.\n"
          "Each entry begins with its verdict: whether the command is retried, "
          "who\nhas to act, and where the message is.\n",
          date);
}

void mdoc_class(FILE *stream, const struct smtpcode_explanation *class)
{
  put_title(stream, "Sh", class);
  put_text(stream, class->field[SMTPCODE_FIELD_DESCRIPTION].text);
  putc('\n', stream);
}

void mdoc_code(FILE *stream, const struct smtpcode_explanation *code)
{
  put_title(stream, "Ss", code);
  put_verdict(stream, code);
  fputs(".Bl -tag -width Ds\n", stream);
  unsigned long fields = shown_fields(code, true);
  for (unsigned i = 0; i < SMTPCODE_FIELDS; i++)
    if (fields >> i & 1)
      put_field(stream, &code->field[i], field_heading(code, i));
  fputs(".El\n", stream);
}

void mdoc_end(FILE *stream)
{
  fputs(".Sh SEE ALSO\n.Xr smtpcode 1\n", stream);
}
