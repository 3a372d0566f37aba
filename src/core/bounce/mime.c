/* SPDX-License-Identifier: MIT
 *
 * Walks through a message: headers, parts, their encodings.
 */
#include "mime.h"

#include "introducing-words.h"
#include "transfer-encoding.h"

#include <string.h>

void mime_begin(struct mime *mime)
{
  mime->begun = mime->in_header = false;
  mime->depth = 0;
  mime->part = MIME_TEXT;
  mime->encoding = MIME_PLAIN;
  mime->field_length = mime->line_length = 0;
  mime->bits = 0;
  mime->bit_count = 0;
}

/* A header field's name and colon, as in the first line of a message. */
static bool is_field(const char *line, size_t length)
{
  size_t name = 0;
  while (name < length &&
         (is_letter(line[name]) || is_digit(line[name]) || line[name] == '-'))
    name++;
  return name > 1 && name < length && line[name] == ':';
}

static bool begins(const struct line *line, const char *word)
{
  return begins_so(line, line->begin, word, strlen(word));
}

/* A field of a delivery status notification, pasted without the message. */
static bool is_status_field(const struct line *line)
{
  return precedes(line, line->begin, KIND_GROUP);
}

/* The value of a parameter of a field, blanks around = allowed; the field's end
 * if it has none. */
static const char *parameter(const struct line *field, const char *name)
{
  size_t length = strlen(name);
  for (const char *at = field->begin; at < field->end; at++) {
    if (!begins(&(struct line){at, field->end}, name))
      continue;
    const char *value = at + length;
    while (is_blank(octet(field, value)))
      value++;
    if (octet(field, value++) != '=')
      continue;
    while (is_blank(octet(field, value)))
      value++;
    return value;
  }
  return field->end;
}

/* Opens the boundary that a Content-Type field names. */
static void open_boundary(struct mime *mime, const struct line *field)
{
  const char *at = parameter(field, "boundary");
  if (at == field->end || mime->depth == MIME_DEPTH)
    return;
  bool quoted = octet(field, at) == '"';
  at += quoted;
  char *boundary = mime->boundaries[mime->depth];
  size_t length = 0;
  while (at < field->end && length + 1 < MIME_BOUNDARY &&
         (quoted ? *at != '"' : *at != ';' && *at != ' ' && *at != '\t'))
    boundary[length++] = *at++;
  boundary[length] = '\0';
  mime->depth += length > 0;
}

static enum mime_part part_of(const struct line *field)
{
  if (occurs(field->begin, field->end, "delivery-status"))
    return MIME_STATUS;
  if (occurs(field->begin, field->end, "text/html"))
    return MIME_HTML;
  if (occurs(field->begin, field->end, "text/") &&
      !occurs(field->begin, field->end, "rfc822-headers"))
    return MIME_TEXT;
  return MIME_SKIPPED;
}

/* Takes a whole header field, unfolded. */
static void end_field(struct mime *mime)
{
  struct line field = {mime->field, mime->field + mime->field_length};
  mime->field_length = 0;
  if (begins(&field, "content-type:")) {
    mime->part = part_of(&field);
    if (occurs(field.begin, field.end, "multipart/"))
      open_boundary(mime, &field);
  } else if (begins(&field, "content-transfer-encoding:")) {
    mime->encoding = occurs(field.begin, field.end, "base64")   ? MIME_BASE64
                     : occurs(field.begin, field.end, "quoted") ? MIME_QUOTED
                                                                : MIME_PLAIN;
  }
}

static void add_field(struct mime *mime, const char *text, size_t length)
{
  size_t room = sizeof(mime->field) - mime->field_length;
  if (length > room)
    length = room;
  memcpy(mime->field + mime->field_length, text, length);
  mime->field_length += length;
}

static void take_header(struct mime *mime, const char *line, size_t length)
{
  if (length == 0) {
    end_field(mime);
    mime->in_header = false;
    return;
  }
  if (!is_blank(*line))
    end_field(mime);
  add_field(mime, line, length);
}

/* The number of the boundary that a line is, or -1. */
static int find_boundary(const struct mime *mime, const char *line,
                         size_t length)
{
  if (length < 3 || line[0] != '-' || line[1] != '-')
    return -1;
  for (int i = mime->depth - 1; i >= 0; i--) {
    size_t known = strlen(mime->boundaries[i]) + 2;
    if (length >= known &&
        memcmp(line + 2, mime->boundaries[i], known - 2) == 0 &&
        (length == known || is_blank(line[known]) ||
         (length > known + 1 && line[known] == '-' && line[known + 1] == '-')))
      return i;
  }
  return -1;
}

/* A boundary ends a part, and begins another one or ends the multipart. */
static void take_boundary(struct mime *mime, int number, bool last)
{
  mime->depth = last ? number : number + 1;
  mime->in_header = !last;
  mime->part = last ? MIME_SKIPPED : MIME_TEXT;
  mime->encoding = MIME_PLAIN;
  mime->field_length = mime->line_length = 0;
  mime->bit_count = 0;
}

void mime_end(struct mime *mime, mime_take *take, void *state)
{
  if (mime->line_length > 0)
    mime_octet(mime, '\n', take, state);
}

void mime_line(struct mime *mime, const char *line, size_t length,
               mime_take *take, void *state)
{
  struct line whole = {line, line + length};
  if (!mime->begun && length == 0)
    return;
  if (!mime->begun) {
    mime->begun = true;
    mime->in_header = begins(&whole, "from ") ||
                      (is_field(line, length) && !is_status_field(&whole));
    if (is_status_field(&whole))
      mime->part = MIME_STATUS;
  }
  int boundary = find_boundary(mime, line, length);
  if (boundary >= 0) {
    mime_end(mime, take, state);
    size_t known = strlen(mime->boundaries[boundary]) + 2;
    take_boundary(mime, boundary, length > known && line[known] == '-');
    take(state, MIME_SKIPPED, "", 0);
  } else if (mime->in_header) {
    if (mime->depth == 0)
      take(state, MIME_HEADER, line, length);
    take_header(mime, line, length);
  } else if (mime->encoding == MIME_BASE64) {
    mime_base64(mime, line, length, take, state);
  } else if (mime->encoding == MIME_QUOTED) {
    mime_quoted(mime, line, length, take, state);
  } else {
    take(state, mime->part, line, length);
  }
}
