/* SPDX-License-Identifier: MIT
 *
 * Finds who answered by signs in the reply, by the name of the host, or by a
 * code that nobody else uses.
 */
#include "answerer.h"

#include "catalog.h"
#include "fold.h"
#include "host.h"
#include "provider-meaning.h"
#include "reply-code.h"
#include "servers.h"

static void mark(struct clues *clues, size_t provider)
{
  const size_t house = provider_house(provider);
  clues->known[house / 8] |= (unsigned char)(1u << house % 8);
  if (clues->provider == 0)
    clues->provider = provider;
}

bool is_given_away(const struct clues *clues, size_t provider)
{
  const size_t house = provider_house(provider);
  return clues->known[house / 8] >> house % 8 & 1;
}

/* The provider by a host that is told before the reply by words, directly
 * before it, or at the beginning of what it says; 0 if there is none. */
static size_t host_provider(const struct smtpcode_reply *reply,
                            const char *text, const char *says)
{
  const struct line hosts[] = {host_told(text, reply->begin),
                               host_before(text, reply->begin),
                               host_first(says, says + strlen(says))};
  for (size_t host = 0; host < sizeof(hosts) / sizeof(*hosts); host++)
    for (size_t i = 1; provider_text(i, PROVIDER_KEY); i++)
      if (host_is_of(&hosts[host], provider_text(i, PROVIDER_HOSTS)))
        return i;
  return 0;
}

/* Marks who gave themselves away. A sign in the reply counts for more than the
 * name of a host, that for more than a code. */
static void mark_known(struct clues *clues)
{
  clues->provider = 0;
  memset(clues->known, 0, sizeof(clues->known));
  for (size_t i = 1; provider_text(i, PROVIDER_KEY); i++)
    if (words_occur(&clues->words, provider_text(i, PROVIDER_SIGNS)))
      mark(clues, i);
  if (clues->provider == 0 && clues->by_host != 0)
    mark(clues, clues->by_host);
  size_t only = clues->enhanced && !catalog_row(clues->enhanced)
                    ? only_user_of(clues->enhanced)
                    : 0;
  if (only && (clues->provider == 0 || is_given_away(clues, only))) {
    clues->provider = 0;
    mark(clues, only);
  }
}

/* The octets of an address in angle brackets before the last one, 0 if there is
 * none: a link is none. */
static size_t in_brackets(const char *at)
{
  size_t length = strcspn(at, ">");
  if (!memchr(at, '@', length))
    length = strcspn(at, "> /");
  return at[length] == '>' && strncmp(at, "<http", 5) != 0 ? length : 0;
}

/* The octets of a word that is an address with three dots behind it, as
 * Sendmail names a recipient; else 0. */
static size_t before_dots(const char *at)
{
  size_t length = strcspn(at, " <>");
  return length > 3 && memchr(at, '@', length) &&
                 strncmp(at + length - 3, "...", 3) == 0
             ? length
             : 0;
}

/* Sender and recipients are not who answered: what stands in angle brackets,
 * but for links, behind from= and to=, and before three dots is left out. */
static void leave_out_addresses(char *text)
{
  char *to = text;
  for (const char *at = text; *at;) {
    const struct line kept = {text, to};
    bool behind = ends_with(&kept, to, "to=") || ends_with(&kept, to, "from=");
    size_t length = *at == '<'                    ? in_brackets(at)
                    : behind                      ? strcspn(at, " ,;")
                    : to == text || to[-1] == ' ' ? before_dots(at)
                                                  : 0;
    if (length == 0)
      *to++ = *at++;
    at += length;
  }
  *to = '\0';
}

/* True if a line begins with a reply code, with the name of a field, or as one
 * of a transcript. */
static bool begins_anew(const struct line *line)
{
  const char *at = line->begin;
  while (at < line->end && (is_letter(*at) || *at == '-'))
    at++;
  struct smtpcode_code code;
  return *line->begin == '>' || begins_so(line, line->begin, "<<", 2) ||
         octet(line, at) == ':' ||
         (read_reply_code(line, line->begin, &code) &&
          octet_behind(line, line->begin, 3) != '.');
}

/* Where the line behind a place begins, without its blanks. */
static const char *next_line(const char *at, const char *end)
{
  const char *line_end = memchr(at, '\n', (size_t)(end - at));
  at = line_end ? line_end + 1 : end;
  while (at < end && is_blank(*at))
    at++;
  return at;
}

static bool is_empty_at(const char *at, const char *end)
{
  return at < end && (*at == '\r' || *at == '\n');
}

/* The field that says why (RFC 3464, section 2.3.6). */
static bool is_diagnostic(const char *at, const char *end)
{
  static const char name[] = "diagnostic-code:";
  const struct line line = {at, end};
  return begins_so(&line, at, name, sizeof(name) - 1);
}

/* How many octets behind a reply go on with it: the rest of its line, and the
 * lines behind it up to an empty one, or one that begins anew. `silent`: the
 * reply says nothing, and empty lines may stand before what it says, or its
 * diagnostic. */
static size_t continued(const char *begin, const char *end, bool silent)
{
  const char *at = next_line(begin, end);
  while (silent && is_empty_at(at, end))
    at = next_line(at, end);
  while (at < end && !is_empty_at(at, end)) {
    const struct line line = {at, end};
    if (begins_anew(&line) && !(silent && is_diagnostic(at, end)))
      break;
    at = next_line(at, end);
  }
  return (size_t)(at - begin);
}

static bool has_letters(const char *text)
{
  while (*text && !is_letter(*text) && !(*text & 0x80))
    text++;
  return *text != '\0';
}

/* Makes of a part of a text what is searched for words. */
static void read_texts(const struct smtpcode_reply *reply, const char *begin,
                       size_t octets, struct clues *clues)
{
  char plain[REPLY_TEXT];
  size_t used = reply_text(reply, begin, octets, plain);
  nameless_text(plain, clues->nameless);
  fold(plain, used, clues->text, sizeof(clues->text));
  leave_out_addresses(clues->text);
  words_prepare(clues->text, &clues->words);
  words_prepare(clues->nameless, &clues->nameless_words);
}

bool read_more_clues(const struct smtpcode_reply *reply, const char *text,
                     size_t length, struct clues *clues)
{
  const char *behind = reply->begin + reply->length, *end = text + length;
  bool silent = !has_letters(clues->text);
  size_t more = behind < end ? continued(behind, end, silent) : 0;
  if (more > 0)
    read_texts(reply, reply->begin, reply->length + more, clues);
  mark_known(clues);
  return more > 0;
}

/* Reads the diagnostic of the same group before a field, if there is one. */
static void read_diagnostic(const struct smtpcode_reply *reply,
                            const char *text, const char *field,
                            struct clues *clues)
{
  const char *found = NULL;
  for (const char *at = text; at < field; at = next_line(at, field))
    if (is_diagnostic(at, field))
      found = at;
    else if (is_empty_at(at, field))
      found = NULL;
  if (found)
    read_texts(reply, found, continued(found, field, false), clues);
  mark_known(clues);
}

void read_earlier_clues(const struct smtpcode_reply *reply, const char *begin,
                        struct clues *clues)
{
  size_t octets = (size_t)(reply->begin - begin);
  octets = octets < REPLY_TEXT ? octets : REPLY_TEXT;
  read_texts(reply, reply->begin - octets, octets, clues);
  mark_known(clues);
}

void read_clues(const struct smtpcode_reply *reply, const char *text,
                size_t length, struct clues *clues)
{
  clues->reply = reply->has_code ? &reply->code : NULL;
  clues->enhanced = reply->has_enhanced ? &reply->enhanced : NULL;
  clues->command = reply->command;
  read_texts(reply, reply->begin, reply->length, clues);
  clues->by_host = host_provider(reply, text, clues->text);
  mark_known(clues);
  if (!has_letters(clues->text) &&
      !(read_more_clues(reply, text, length, clues) &&
        has_letters(clues->text))) {
    struct line line = {reply->begin, text + length};
    while (line.begin > text && line.begin[-1] != '\n')
      line.begin--;
    if (begins_anew(&line))
      read_diagnostic(reply, text, line.begin, clues);
    else
      read_earlier_clues(reply, text, clues);
  }
}

const char *software_by(const struct words_text *text)
{
  const char *name, *signs;
  for (size_t i = 0; (name = server_at(i, &signs)); i++)
    if (words_occur(text, signs))
      return name;
  return "";
}
