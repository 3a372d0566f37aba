/* SPDX-License-Identifier: MIT */
#ifndef SMTPCODE_TRANSFER_ENCODING_H
#define SMTPCODE_TRANSFER_ENCODING_H

#include "mime.h"

/* Adds a decoded octet; a line end gives the line out. */
void mime_octet(struct mime *mime, char c, mime_take *take, void *state);

/* Decode a line of a part. What is no digit of base64, and a broken escape, is
 * passed over or taken as it is. */
void mime_quoted(struct mime *mime, const char *line, size_t length,
                 mime_take *take, void *state);
void mime_base64(struct mime *mime, const char *line, size_t length,
                 mime_take *take, void *state);

#endif
