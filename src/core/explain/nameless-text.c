/* SPDX-License-Identifier: MIT
 *
 * Takes the names out of a text: what is left are words.
 */
#include "ascii.h"
#include "fold.h"
#include "reply-text.h"
#include "words.h"

static bool is_hex(char c)
{
  return is_digit(c) || (lower(c) >= 'a' && lower(c) <= 'f');
}

static bool is_host(char c)
{
  return is_letter(c) || is_digit(c) || c == '-' || c == '_' || c == '.';
}

static bool is_local(char c)
{
  return is_host(c) || is_among(c, "%+=/~&");
}

/* The functions below return how many octets of a text are a name of a kind, 0
 * for none. The text ends with NUL and is at the beginning of a word. */

static size_t read_url(const char *text)
{
  if (!same_word(text, "http://", 7) && !same_word(text, "https://", 8) &&
      !same_word(text, "www.", 4))
    return 0;
  return strcspn(text, " \"'<>)]");
}

/* <a@example.org>, <>, a@example.org */
static size_t read_address(const char *text)
{
  if (*text == '<') {
    size_t length = strcspn(text, "> ");
    bool is_empty = length == 1;
    return text[length] == '>' && (is_empty || memchr(text, '@', length))
               ? length + 1
               : 0;
  }
  size_t length = 0, local;
  while (is_local(text[length]))
    length++;
  if (length == 0 || text[length] != '@')
    return 0;
  local = ++length;
  while (is_host(text[length]))
    length++;
  while (length > local && text[length - 1] == '.') /* that of a sentence */
    length--;
  return length > local ? length : 0;
}

static size_t read_ip(const char *text)
{
  size_t length = *text == '[', dots = 0, colons = 0;
  for (; is_hex(text[length]) || is_among(text[length], ".:"); length++) {
    dots += text[length] == '.' && is_digit(text[length + 1]);
    colons += text[length] == ':';
  }
  while (length > 0 && is_among(text[length - 1], ".:"))
    length--;
  bool enclosed = *text == '[' && text[length] == ']';
  bool is_one = colons >= 2 || (dots == 3 && colons <= 1);
  return is_one && !is_letter(text[length]) ? length + enclosed : 0;
}

/* The last dot before a place, 0 if there is none. */
static size_t dot_before(const char *text, size_t place)
{
  while (place > 0 && text[--place] != '.')
    ;
  return place;
}

/* True for a full stop behind which a sentence begins: "rejected.Please". */
static bool is_stop(const char *text, const char *at)
{
  return at > text && at[-1] >= 'a' && at[-1] <= 'z' && at[1] >= 'A' &&
         at[1] <= 'Z';
}

/* mx.example.org, but not "rejected.Please" or "rejected.http://..." */
static size_t read_host(const char *text)
{
  size_t length = 0, last = 0;
  bool is_one = true;
  for (; is_host(text[length]); length++)
    is_one &= text[length] != '.' || !is_stop(text, text + length);
  if (!is_one || strncmp(text + length, "://", 3) == 0)
    return 0;
  while (length > 0 && text[length - 1] == '.') /* that of a sentence */
    length--;
  last = dot_before(text, length);
  is_one = last > 0 && length > last + 2;
  for (size_t i = last + 1; i < length; i++)
    is_one &= is_letter(text[i]);
  return is_one ? length : 0;
}

static size_t read_name(const char *text, char *name)
{
  size_t length;
  *name = (length = read_url(text))       ? WORDS_URL
          : (length = read_address(text)) ? WORDS_ADDRESS
          : (length = read_ip(text))      ? WORDS_IP
          : (length = read_host(text))    ? WORDS_HOST
                                          : '\0';
  return length;
}

/* True for a backslash that was put before a quotation mark. */
static bool is_escape(const char *at)
{
  return at[0] == '\\' && is_among(at[1], "\"'\\");
}

/* True if a name may begin at a place: behind a full stop only a URL. */
static bool is_begin(const char *text, const char *at)
{
  return at == text || !is_host(at[-1]) || (at[-1] == '.' && read_url(at) > 0);
}

size_t nameless_text(const char *text, char *out)
{
  const size_t whole = strlen(text);
  const char *end = text + whole;
  size_t used = 0;
  for (const char *at = text; at < end;) {
    char name, folded[FOLD_MOST] = {' '};
    size_t octets = 1, length = is_begin(text, at) ? read_name(at, &name) : 0;
    if (length > 0) {
      *folded = name;
      at += length;
    } else if (is_escape(at)) {
      at++;
      continue;
    } else if (*at == '_' || *at == '\\') {
      at++;
    } else {
      at += fold_one(at, (size_t)(end - at), folded, &octets);
      if (octets == 1 && (unsigned char)*folded < ' ')
        *folded = ' '; /* a name is written as such an octet */
    }
    if (octets == 1 && *folded == ' ' && (used == 0 || out[used - 1] == ' '))
      continue;
    if (used + octets + 1 > REPLY_TEXT)
      break;
    memcpy(out + used, folded, octets);
    used += octets;
  }
  out[used] = '\0';
  return used;
}
