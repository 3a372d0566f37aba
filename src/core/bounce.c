/* SPDX-License-Identifier: MIT
 *
 * Reads a bounce: the groups of a delivery status notification (RFC 3464) or,
 * where there are none, the paragraphs of a text for people. Keeps each
 * distinct reply once, with its recipients.
 */
#include "mime.h"
#include "token.h"

#include <string.h>

void smtpcode_bounce_begin(struct smtpcode_bounce *bounce)
{
  mime_begin(&bounce->mime);
  bounce->count = 0;
  bounce->more = bounce->over = false;
  bounce->rank = 0;
  bounce->length = 0;
  bounce->part = MIME_SKIPPED;
  *bounce->recipient = '\0';
}

/* How much a part's word counts: a better one drops what was found before. */
static int rank_of(int part)
{
  return part == MIME_STATUS ? 3 : part == MIME_TEXT ? 2 : 1;
}

/* The lines of a paragraph are joined unless the next one is a reply's, or a
 * field's. */
static bool is_continued(const struct line *line)
{
  struct smtpcode_code code;
  const char *at = line->begin;
  while (at < line->end && is_blank(*at))
    at++;
  return at > line->begin && at < line->end && !read_code(line, at, &code);
}

static void add_text(struct smtpcode_bounce *bounce, const char *text,
                     size_t length)
{
  size_t room = sizeof(bounce->text) - bounce->length;
  if (length > room)
    length = room;
  memcpy(bounce->text + bounce->length, text, length);
  bounce->length += length;
}

static void add_line(struct smtpcode_bounce *bounce, const char *text,
                     size_t length)
{
  struct line line = {text, text + length};
  bool joined = bounce->length > 0 && is_continued(&line);
  if (joined)
    while (length > 0 && is_blank(*text))
      text++, length--;
  if (bounce->length > 0)
    add_text(bounce, joined ? " " : "\n", 1);
  add_text(bounce, text, length);
}

/* The address in angle brackets, or alone, at the beginning of a text. */
static void read_address(const char *at, const char *end, char *address)
{
  while (at < end && (is_blank(*at) || *at == '<'))
    at++;
  const char *begin = at;
  bool sign = false;
  while (at < end && !strchr(" \t\r\n<>:;,()", *at)) {
    sign |= *at == '@';
    at++;
  }
  size_t length = (size_t)(at - begin);
  if (!sign || length >= SMTPCODE_BOUNCE_ADDRESS)
    return;
  memcpy(address, begin, length);
  address[length] = '\0';
}

/* The value of a field in the paragraph, up to its line's end. */
static struct line field(const struct smtpcode_bounce *bounce, const char *name)
{
  const char *end = bounce->text + bounce->length, *at = bounce->text;
  size_t length = strlen(name);
  while (at < end) {
    const char *next = memchr(at, '\n', (size_t)(end - at));
    struct line line = {at, next ? next : end};
    if ((size_t)(line.end - at) >= length &&
        ends_with(&line, at + length, name))
      return (struct line){at + length, line.end};
    at = next ? next + 1 : end;
  }
  return (struct line){end, end};
}

/* True if two texts are equal but for addresses. */
static bool alike(const char *a, size_t a_length, const char *b,
                  size_t b_length)
{
  const char *a_end = a + a_length, *b_end = b + b_length;
  while (a < a_end && b < b_end) {
    if (*a != *b)
      return false;
    bool angle = *a == '<';
    a++, b++;
    while (angle && a < a_end && *a != '>')
      a++;
    while (angle && b < b_end && *b != '>')
      b++;
  }
  return a == a_end && b == b_end;
}

static void add_recipient(struct smtpcode_bounced *reply, const char *address)
{
  size_t used = strlen(reply->recipients), length = strlen(address);
  const char *end = reply->recipients + used;
  if (length == 0 || occurs(reply->recipients, end, address) ||
      used + length + 3 > sizeof(reply->recipients))
    return;
  memcpy(reply->recipients + used, ", ", 2);
  used = used > 0 ? used + 2 : 0;
  memcpy(reply->recipients + used, address, length + 1);
}

/* Keeps the reply in a text, or adds the recipient to one that is alike. */
static void keep(struct smtpcode_bounce *bounce, const char *text,
                 size_t length, const struct smtpcode_reply *reply)
{
  size_t i = 0, room = sizeof(bounce->replies->text);
  size_t at = (size_t)(reply->begin - text);
  while (i < bounce->count &&
         !alike(bounce->replies[i].text + bounce->replies[i].begin,
                bounce->replies[i].reply_length, reply->begin, reply->length))
    i++;
  bounce->more |= i == SMTPCODE_BOUNCE_REPLIES || at + reply->length > room;
  if (i == SMTPCODE_BOUNCE_REPLIES || at + reply->length > room)
    return;
  struct smtpcode_bounced *kept = &bounce->replies[i];
  if (i == bounce->count) {
    bounce->count++;
    kept->length = length < room ? length : room;
    memcpy(kept->text, text, kept->length);
    kept->begin = at;
    kept->reply_length = reply->length;
    *kept->recipients = '\0';
  }
  add_recipient(kept, bounce->recipient);
}

/* A recipient's group of a notification: the diagnostic first, then what the
 * reporting server made of it. */
static void end_group(struct smtpcode_bounce *bounce)
{
  static const char names[][20] = {
      "diagnostic-code:", "action:", "status:", "remote-mta:"};
  static const char shown[][20] = {
      "Diagnostic-Code:", "Action:", "Status:", "Remote-MTA:"};
  struct line to = field(bounce, "final-recipient:");
  struct smtpcode_reply reply;
  char group[sizeof(bounce->replies->text)];
  size_t length = 0;
  while (to.begin < to.end && *to.begin++ != ';')
    ;
  *bounce->recipient = '\0';
  read_address(to.begin, to.end, bounce->recipient);
  for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++) {
    struct line value = field(bounce, names[i]);
    size_t name = strlen(shown[i]), octets = (size_t)(value.end - value.begin);
    if (octets == 0 || length + name + octets + 1 > sizeof(group))
      continue;
    memcpy(group + length, shown[i], name);
    memcpy(group + length + name, value.begin, octets);
    length += name + octets;
    group[length++] = '\n';
  }
  if (smtpcode_reply_read(group, length, &reply))
    keep(bounce, group, length, &reply);
}

/* A paragraph for people. */
static void end_paragraph(struct smtpcode_bounce *bounce)
{
  const char *text = bounce->text;
  size_t left = bounce->length, octets;
  struct smtpcode_reply reply;
  for (const char *at = text, *end = text + left; at < end;) {
    const char *next = memchr(at, '\n', (size_t)(end - at));
    read_address(at, next ? next : end, bounce->recipient);
    at = next ? next + 1 : end;
  }
  for (; (octets = smtpcode_reply_read(text, left, &reply)); left -= octets) {
    keep(bounce, text, octets, &reply);
    text += octets;
  }
}

static void end_block(struct smtpcode_bounce *bounce)
{
  int rank = rank_of(bounce->part);
  size_t before = rank > bounce->rank ? 0 : bounce->count;
  size_t count = bounce->count;
  if (bounce->length > 0 && rank >= bounce->rank) {
    bounce->count = before;
    (bounce->part == MIME_STATUS ? end_group : end_paragraph)(bounce);
    if (bounce->count > before)
      bounce->rank = rank;
    else
      bounce->count = count;
  }
  bounce->length = 0;
}

/* The returned message follows. */
static bool is_over(const char *text, size_t length)
{
  const char *end = text + length;
  return length > 2 && *text == '-' &&
         (occurs(text, end, "below this line") ||
          occurs(text, end, "copy of the message") ||
          occurs(text, end, "copy of your message") ||
          occurs(text, end, "original message") ||
          occurs(text, end, "header follows") ||
          occurs(text, end, "message headers"));
}

static void take(void *state, enum mime_part part, const char *line,
                 size_t length)
{
  struct smtpcode_bounce *bounce = state;
  if (length == 0 || part != (enum mime_part)bounce->part) {
    if (bounce->part != MIME_HEADER)
      end_block(bounce);
    bounce->length = 0;
    bounce->part = part;
  }
  if (part == MIME_TEXT)
    bounce->over |= is_over(line, length);
  if (length > 0 && part != MIME_SKIPPED &&
      !(bounce->over && part == MIME_TEXT))
    add_line(bounce, line, length);
}

void smtpcode_bounce_line(struct smtpcode_bounce *bounce, const char *line,
                          size_t length)
{
  mime_line(&bounce->mime, line, length, take, bounce);
}

void smtpcode_bounce_end(struct smtpcode_bounce *bounce)
{
  mime_end(&bounce->mime, take, bounce);
  if (bounce->part == MIME_HEADER) /* it was no header: no text followed it */
    bounce->part = MIME_TEXT;
  end_block(bounce);
}
