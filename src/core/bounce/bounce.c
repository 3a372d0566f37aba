/* SPDX-License-Identifier: MIT
 *
 * Reads a bounce: the groups of a delivery status notification (RFC 3464) or,
 * where there are none, the paragraphs of a text for people. Keeps each
 * distinct reply once, with its recipients.
 */
#include "kept.h"

#include "enhanced-code.h"
#include "introducing-words.h"
#include "mime.h"
#include "reply-code.h"

#include <string.h>

size_t smtpcode_bounce_size(void)
{
  return sizeof(struct smtpcode_bounce);
}

struct smtpcode_bounce *smtpcode_bounce_begin(void *storage)
{
  struct smtpcode_bounce *bounce = storage;
  mime_begin(&bounce->mime);
  bounce->count = 0;
  bounce->more = bounce->over = bounce->given_up = bounce->kept = false;
  bounce->rank = 0;
  bounce->length = 0;
  bounce->part = MIME_SKIPPED;
  *bounce->recipient = '\0';
  return bounce;
}

/* The lines of a paragraph are joined unless the next one begins a reply, or is
 * an address. */
static bool is_continued(const struct line *line)
{
  struct smtpcode_code code;
  const char *at = line->begin;
  while (at < line->end && is_blank(*at))
    at++;
  char address[BOUNCE_ADDRESS] = "";
  bounce_address(at, line->end, address);
  return at > line->begin && at < line->end &&
         !read_reply_code(line, at, &code) &&
         strlen(address) < (size_t)(line->end - at);
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

/* The end of the line at a place; with those that continue it, if `folded`. */
static const char *line_end(const char *at, const char *end, bool folded)
{
  do
    at = memchr(at, '\n', (size_t)(end - at));
  while (folded && at && at + 1 < end && is_blank(at[1]) && at++);
  return at ? at : end;
}

/* The value of a field in the paragraph. */
static struct line field(const struct smtpcode_bounce *bounce, const char *name)
{
  const char *end = bounce->text + bounce->length, *at = bounce->text;
  size_t length = strlen(name);
  while (at < end) {
    struct line line = {at, line_end(at, end, false)};
    if (begins_so(&line, at, name, length))
      return (struct line){at + length, line_end(at, end, true)};
    at = line.end + (line.end < end);
  }
  return (struct line){end, end};
}

/* Appends "Name: value" to a group, as much of the value as fits. */
static size_t add_field(const struct smtpcode_bounce *bounce, char *group,
                        size_t length, size_t room, const char *name)
{
  size_t octets = strlen(name);
  struct line value = field(bounce, name);
  while (value.begin < value.end && is_blank(*value.begin))
    value.begin++;
  size_t rest = (size_t)(value.end - value.begin);
  if (rest == 0 || length + octets + 2 > room)
    return length;
  if (rest > room - length - octets - 2)
    rest = room - length - octets - 2;
  memcpy(group + length, name, octets);
  group[length + octets] = ' ';
  memcpy(group + length + octets + 1, value.begin, rest);
  length += octets + 1 + rest;
  group[length++] = '\n';
  return length;
}

/* A recipient's group of a notification: the diagnostic first, then what the
 * reporting server made of it. */
static void end_group(struct smtpcode_bounce *bounce)
{
  static const char names[][20] = {
      "Diagnostic-Code:", "Action:", "Status:", "Remote-MTA:"};
  struct line to = field(bounce, "final-recipient:");
  struct smtpcode_reply reply;
  char group[sizeof(bounce->replies->text)];
  size_t length = 0;
  while (to.begin < to.end && *to.begin++ != ';')
    ;
  *bounce->recipient = '\0';
  bounce_address(to.begin, to.end, bounce->recipient);
  for (size_t i = 0; i < sizeof(names) / sizeof(names[0]); i++)
    length = add_field(bounce, group, length,
                       i == 0 ? sizeof(group) - 256 : sizeof(group), names[i]);
  if (smtpcode_reply_read(group, length, &reply))
    bounce_keep(bounce, group, length, &reply,
                reply.has_code ? BOUNCE_NOTIFIED : BOUNCE_STATUS);
}

/* The last address that begins a line up to the one that holds `end`. */
static void find_recipient(struct smtpcode_bounce *bounce, const char *at,
                           const char *end)
{
  const char *stop = bounce->text + bounce->length;
  while (at < end) {
    const char *next = memchr(at, '\n', (size_t)(stop - at));
    bounce_address(at, next ? next : stop, bounce->recipient);
    at = next ? next + 1 : stop;
  }
}

/* True if an enhanced code of some length and a blank end at a place. */
static bool follows_status(const struct line *line, const char *at)
{
  struct smtpcode_code code;
  for (size_t length = 5; length <= 7; length++)
    if ((size_t)(at - line->begin) > length &&
        read_enhanced_code(line, at - length - 1, &code) == length)
      return true;
  return false;
}

/* The address that a log, to=<...>, or the reply itself, 550 5.1.1 <...>, names
 * counts for more. */
static void find_named(struct smtpcode_bounce *bounce, const char *at,
                       const char *end)
{
  struct line line = {at, end};
  for (; at < end; at++)
    if (*at == '<' &&
        (ends_with(&line, at, " to=") || follows_status(&line, at)))
      bounce_address(at, end, bounce->recipient);
}

/* A paragraph for people. Behind its last reply the rest of it belongs to that.
 */
static void end_paragraph(struct smtpcode_bounce *bounce, enum bounce_rank rank)
{
  const char *text = bounce->text;
  size_t left = bounce->length, next_octets;
  struct smtpcode_reply reply, next;
  for (size_t octets = smtpcode_reply_read(text, left, &reply); octets > 0;
       octets = next_octets) {
    find_recipient(bounce, text, reply.begin + 1);
    find_named(bounce, text, text + octets);
    next_octets = smtpcode_reply_read(text + octets, left - octets, &next);
    bounce_keep(bounce, text, next_octets ? octets : left, &reply, rank);
    text += octets;
    left -= octets;
    reply = next;
  }
  find_recipient(bounce, text, text + left);
}

static void end_block(struct smtpcode_bounce *bounce)
{
  bounce_heed(bounce);
  if (bounce->length > 0 && bounce->part == MIME_STATUS)
    end_group(bounce);
  else if (bounce->length > 0)
    end_paragraph(bounce, bounce->part == MIME_TEXT   ? BOUNCE_TEXT
                          : bounce->part == MIME_HTML ? BOUNCE_HTML
                                                      : BOUNCE_HEADER);
  bounce->length = 0;
}

/* The returned message follows. */
static bool is_over(const char *text, size_t length)
{
  const char *end = text + length;
  while (text < end && is_blank(*text))
    text++;
  return has_words(text, end, KIND_RETURNED_ANYWHERE) ||
         (text < end && *text == '-' && has_words(text, end, KIND_RETURNED));
}

static void take(void *state, enum mime_part part, const char *line,
                 size_t length)
{
  struct smtpcode_bounce *bounce = state;
  bool full = bounce->length + length + 1 > sizeof(bounce->text);
  if (length == 0 || full || part != bounce->part) {
    end_block(bounce);
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

size_t smtpcode_bounce_end(struct smtpcode_bounce *bounce)
{
  mime_end(&bounce->mime, take, bounce);
  end_block(bounce);
  if (bounce->rank == BOUNCE_TEXT)
    bounce_drop(bounce, true);
  return bounce->count;
}
