/* SPDX-License-Identifier: MIT
 *
 * Reads the rows as the compiler does, each with its place in its file.
 */
#include "row-rules.h"

#include "fold.h"

#include <stdbool.h>
#include <stddef.h>
#include <string.h>
#include <time.h>

#define CAPITALS "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
#define LETTERS "abcdefghijklmnopqrstuvwxyz"
#define DIGITS "0123456789"
#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* True if the words have an alternative before `at`, too. */
static bool stands_before(const char *words, const char *at, size_t length)
{
  while (words < at) {
    size_t other = strcspn(words, "|");
    if (other == length && strncmp(words, at, length) == 0)
      return true;
    words += other + 1;
  }
  return false;
}

/* A part of + alone is empty, too. */
static bool has_empty_part(const char *list)
{
  for (;; list++) {
    size_t length = strcspn(list, "|*");
    if (length == 0 || strspn(list, "+") == length)
      return true;
    list += length;
    if (*list == '\0')
      return false;
  }
}

/* No text that words are looked for in has what fold() does not leave. */
static bool is_folded(const char *words)
{
  static char folded[8192];
  const size_t length = strlen(words);
  return length < sizeof(folded) &&
         fold(words, length, folded, sizeof(folded)) == length &&
         memcmp(words, folded, length) == 0;
}

static bool has_unknown_name(const char *words)
{
  for (const char *at = words; (at = strchr(at, '$')); at++)
    if (at[1] == '\0' || !strchr("ahiu", at[1]))
      return true;
  return false;
}

static const char *fault_of_words(const char *words)
{
  if (strpbrk(words, CAPITALS))
    return "upper case";
  if (*words && has_empty_part(words))
    return "an alternative or a part of one is empty";
  for (const char *at = words; *at; at += *at == '|') {
    size_t length = strcspn(at, "|");
    if (stands_before(words, at, length))
      return "an alternative stands twice";
    at += length;
  }
  return is_folded(words) ? NULL : "a letter with an accent, or such a mark";
}

/* Those of words.def: there are some, without what is not in a text. */
static const char *fault_of_reason_words(const char *words)
{
  if (!*words)
    return "no words";
  if (has_unknown_name(words))
    return "a $ without a, h, i or u";
  if (strstr(words, "_"))
    return "an underscore";
  return fault_of_words(words);
}

static const char *fault_of_tokens(const char *words)
{
  return *words ? fault_of_words(words) : "no words";
}

/* Words that stand for themselves: | is a letter. */
static const char *fault_of_plain(const char *words)
{
  if (strpbrk(words, CAPITALS))
    return "upper case";
  return *words ? NULL : "no words";
}

static const char *fault_of_telling(const char *words)
{
  return *words == ' ' ? "no word at the beginning" : fault_of_plain(words);
}

/* A year, a month of one, or a day of one. */
static const char *fault_of_date(const char *date)
{
  static const char wrong[] = "no date such as 2026-02-28, 2026-02 or 2026";
  char full[] = "2000-01-01";
  size_t length = strlen(date);
  if (strcmp(date, "undated") == 0)
    return NULL;
  if (length != 4 && length != 7 && length != 10)
    return wrong;
  memcpy(full, date, length);
  for (size_t i = 0; i < sizeof(full) - 1; i++)
    if (!strchr(i == 4 || i == 7 ? "-" : DIGITS, full[i]))
      return wrong;
  struct tm day = {.tm_year = (full[2] - '0') * 10 + full[3] - '0' + 100,
                   .tm_mon = (full[5] - '0') * 10 + full[6] - '0' - 1,
                   .tm_mday = (full[8] - '0') * 10 + full[9] - '0',
                   .tm_hour = 12};
  const struct tm written = day;
  mktime(&day);
  return strncmp(full, "20", 2) == 0 && day.tm_mon == written.tm_mon &&
                 day.tm_mday == written.tm_mday
             ? NULL
             : wrong;
}

static const char *fault_of_address(const char *address)
{
  return *address == '\0' || strncmp(address, "https://", 8) == 0 ||
                 strncmp(address, "http://", 7) == 0
             ? NULL
             : "an address does not begin with https:// or http://";
}

static const char *fault_of_key(const char *key)
{
  return *key && key[strspn(key, LETTERS DIGITS "-")] == '\0'
             ? NULL
             : "no name of lower-case letters, digits and -";
}

/* Some ways to try again have no name of their own. */
static const char *fault_of_retry(const char *name)
{
  return *name ? fault_of_key(name) : NULL;
}

static const char *fault_of_field(const char *key)
{
  return *key && key[strspn(key, LETTERS "_")] == '\0'
             ? NULL
             : "no name of lower-case letters and _";
}

static const char *fault_of_phase(const char *name)
{
  return *name && name[strspn(name, CAPITALS "-")] == '\0'
             ? NULL
             : "no name of capitals and -";
}

static const char *fault_of_language(const char *code)
{
  size_t length = strspn(code, LETTERS);
  return (length == 2 || length == 3) && code[length] == '\0'
             ? NULL
             : "no code of two or three lower-case letters";
}

static const char *fault_of_territories(const char *list)
{
  while (strspn(list, CAPITALS) == 2 && list[2] == ' ')
    list += 3;
  return *list == '\0' || (strspn(list, CAPITALS) == 2 && list[2] == '\0')
             ? NULL
             : "no list of two capitals each";
}

static const char *fault_of_sample(const char *text)
{
  return *text ? NULL : "no sample";
}

static const char *fault_of_name(const char *name)
{
  return *name ? NULL : "no name";
}

/* The forms of text that a sample may have. */
enum form {
#define FORM(id, name) FORM_##id,
#include "forms.def"
};

/* A row's text; the name of one, which no other row of its kind has but one
 * that shares it. */
static const struct row {
  const char *file;
  int line;
  bool name;
  const char *row;
  const char *(*fault_of)(const char *text);
  const char *text;
  bool shared;
} rows[] = {
#define TEXT(row, s, kind)                                                     \
  {__FILE__, __LINE__, false, row, fault_of_##kind, .text = s},
#define MEMBER(row, kind, ...)                                                 \
  {__FILE__, __LINE__, true, row, fault_of_##kind, .text = __VA_ARGS__},
#define NAME(row, s, kind) MEMBER(row, kind, s)
/* Its form is one of forms.def, or FORM_ is not declared. */
#define SAMPLE(row, form, s)                                                   \
  {__FILE__, __LINE__, FORM_##form < 0, row, fault_of_sample, .text = s},
#define SHARED(s) s, .shared = true
#define IS_RETRY(id, s, ...) MEMBER("IS_RETRY(" #id ")", retry, s)
#define IS_ACTOR(id, s, ...) MEMBER("IS_ACTOR(" #id ")", key, s)
#define IS_MESSAGE(id, s, ...) MEMBER("IS_MESSAGE(" #id ")", key, s)
#define IS_STANDING(id, s, ...) MEMBER("IS_STANDING(" #id ")", key, s)
#define IS_BASIS(id, s) MEMBER("IS_BASIS(" #id ")", key, s)
#define IS_SENSE(id, s) MEMBER("IS_SENSE(" #id ")", key, s)
#define IS_TOLD_BY(id, s) MEMBER("IS_TOLD_BY(" #id ")", key, s)
#define IS_CONTEXT(id, s) MEMBER("IS_CONTEXT(" #id ")", key, s)
#define IS_DIRECTION(id, s) MEMBER("IS_DIRECTION(" #id ")", key, s)
#define IS_DIFFERENCE(id, s) MEMBER("IS_DIFFERENCE(" #id ")", key, s)
#define IS_FIELD(id, s, kind) MEMBER("IS_FIELD(" #id ")", field, s)
#include "enumerations.def"
#define WORDS(s) s
#define SIGNS(s) s
#define HOSTS(s) s
#define PROVIDER(id, s, t, kind, signs, hosts)                                 \
  NAME("PROVIDER(" #id ")", s, key)                                            \
  TEXT("PROVIDER(" #id ") SIGNS", signs, words)                                \
  TEXT("PROVIDER(" #id ") HOSTS", hosts, words)
#define PAGE(id, title, link, s)                                               \
  TEXT("PAGE(" #id ")", link, address) TEXT("PAGE(" #id ")", s, date)
#define MEANT(id, provider, codes, w, ...) TEXT("MEANT(" #id ")", w, words)
#include "providers.def"
#define SOURCE(id, s, title, link)                                             \
  NAME("SOURCE(" #id ")", s, name) TEXT("SOURCE(" #id ")", link, address)
#include "sources.def"
#define REASON(id, s, ...) NAME("REASON(" #id ")", s, key)
#include "reasons.def"
#define TELLS(id, reason, codes, s, said)                                      \
  TEXT("TELLS(" #id ")", s, reason_words) TEXT("TELLS(" #id ")", said, sample)
#define TOKENS(id, reason, codes, s, said)                                     \
  TEXT("TOKENS(" #id ")", s, tokens) TEXT("TOKENS(" #id ")", said, sample)
#include "words.def"
#define CONTEXT(id, form, who, direction, s, sample)                           \
  NAME("CONTEXT(" #id ")", s, plain) SAMPLE("CONTEXT(" #id ")", form, sample)
#include "contexts.def"
#define PHASE(id, s, kind) NAME("PHASE(" #id ")", s, phase)
#define TOLD(id, phase, form, s, sample)                                       \
  NAME("TOLD(" #id ")", s, telling)                                            \
  SAMPLE("TOLD(" #id ")", form, sample)
#include "phases.def"
#define INTRODUCTION(id, form, s, sample, ...)                                 \
  TEXT("INTRODUCTION(" #id ")", s, plain)                                      \
  SAMPLE("INTRODUCTION(" #id ")", form, sample)
#include "introductions.def"
#define DELIVERY(id, form, done, s, sample)                                    \
  TEXT("DELIVERY(" #id ")", s, plain)                                          \
  SAMPLE("DELIVERY(" #id ")", form, sample)
#include "deliveries.def"
#define FORM(id, s) NAME("FORM(" #id ")", s, name)
#include "forms.def"
#define SERVER(id, s, signs) NAME("SERVER(" #id ")", s, name)
#include "servers.def"
#define LANGUAGE(id, name, others)                                             \
  NAME("LANGUAGE(" #id ")", #id, language)                                     \
  TEXT("LANGUAGE(" #id ")", others, territories)
#include "languages.def"
};

/* The kind of a row is what stands before the parenthesis. */
static bool is_name_of(const struct row *row, const struct row *other)
{
  return other->name &&
         strncmp(other->row, row->row, strcspn(row->row, "(") + 1) == 0 &&
         strcmp(other->text, row->text) == 0;
}

/* True if a row above has the name, which is one unless it is "". */
static bool stands_above(const struct row *row)
{
  for (const struct row *other = rows; row->name && *row->text && other < row;
       other++)
    if (is_name_of(row, other))
      return true;
  return false;
}

static const char *fault_of_row(const struct row *row)
{
  if (stands_above(row) != row->shared)
    return row->shared ? "no row above has the same"
                       : "another row has the same";
  return row->fault_of(row->text);
}

void check_rows(row_report *report)
{
  for (size_t i = 0; i < LENGTH(rows); i++)
    if (fault_of_row(&rows[i]))
      report("%s:%d: %s: %s: '%s'", rows[i].file, rows[i].line, rows[i].row,
             fault_of_row(&rows[i]), rows[i].text);
}
