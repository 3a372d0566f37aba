/* SPDX-License-Identifier: MIT
 *
 * When common servers send a code.
 */
#ifndef SMTPCODE_SERVERS_H
#define SMTPCODE_SERVERS_H

#include "catalog.h"

/* What common servers say of when they send a code, in turn: call with *cursor
 * 0 for the first; false when there is no more. An open class of an enhanced
 * code stands for all. */
struct server_sends {
  const char *server, *text;
  int class; /* of an enhanced code, else 0 */
};
bool server_sends(const struct smtpcode_code *code, size_t *cursor,
                  struct server_sends *sent);

/* The name of a server by its number from 0, and the words that give it away;
 * NULL past the last. */
const char *server_at(size_t number, const char **signs);

#endif
