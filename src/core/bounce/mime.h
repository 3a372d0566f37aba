/* SPDX-License-Identifier: MIT
 *
 * The lines of a message's text parts, decoded (RFC 2045, 2046). It keeps
 * nothing of the message but the header field and the line it works on.
 */
#ifndef SMTPCODE_MIME_H
#define SMTPCODE_MIME_H

#include <stdbool.h>
#include <stddef.h>

/* Multiparts in each other that are told apart, and the octets of a boundary
 * (RFC 2046, section 5.1.1) with NUL. */
#define MIME_DEPTH 8
#define MIME_BOUNDARY 72

/* What a line stands in. */
enum mime_part {
  MIME_HEADER, /* the message's own header */
  MIME_TEXT,
  MIME_HTML,
  MIME_STATUS,  /* message/delivery-status (RFC 3464, section 2) */
  MIME_SKIPPED, /* anything else: the returned message, pictures */
};

enum mime_encoding { MIME_PLAIN, MIME_QUOTED, MIME_BASE64 };

/* The state of reading a message's parts. */
struct mime {
  bool begun, in_header;
  int depth;
  enum mime_part part;
  enum mime_encoding encoding;
  unsigned bits, bit_count;
  size_t field_length, line_length;
  char boundaries[MIME_DEPTH][MIME_BOUNDARY];
  char field[2048];
  char line[2048];
};

/* Begins a message; its first line decides whether it has a header. */
void mime_begin(struct mime *mime);

/* Takes a line without its end. For each decoded line calls `take`, with an
 * empty one where a part begins or ends. */
typedef void mime_take(void *state, enum mime_part part, const char *line,
                       size_t length);
void mime_line(struct mime *mime, const char *line, size_t length,
               mime_take *take, void *state);

/* The end of the message: what was decoded of an unended line. */
void mime_end(struct mime *mime, mime_take *take, void *state);

#endif
