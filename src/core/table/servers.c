/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of when common servers send a code.
 */
#include "servers.h"

#include "pool.h"

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const struct {
  uint32_t name, signs;
} servers[] = {
#define SERVER(id, ...) {AT(server_##id, name), AT(server_##id, signs)},
#include "servers.def"
};
static const struct {
  uint32_t text;
  unsigned char class, server;
  short id;
} sendings[] = {
#define SENT(code, server, s)                                                  \
  {AT(sent_##code##_##server, meaning), 0, SERVER_NUMBER_##server, R##code},
#define SENT_STATUS(class, subject, detail, server, s)                         \
  {AT(sent_##class##_##subject##_##detail##_##server, meaning), class,         \
   SERVER_NUMBER_##server, X_##subject##_##detail},
#include "servers.def"
};

/* The first row whose code is not before `id`. */
static size_t first_sending(int id)
{
  size_t first = 0, end = LENGTH(sendings);
  while (first < end) {
    size_t middle = first + (end - first) / 2;
    if (sendings[middle].id < id)
      first = middle + 1;
    else
      end = middle;
  }
  return first;
}

bool server_sends(const struct smtpcode_code *code, size_t *cursor,
                  struct server_sends *sent)
{
  int id = catalog_id(code);
  int class = code->kind == SMTPCODE_REPLY_CODE ? 0 : code->part[0];
  if (*cursor == 0)
    *cursor = first_sending(id);
  while (*cursor < LENGTH(sendings) && sendings[*cursor].id == id) {
    size_t here = (*cursor)++;
    if (class != SMTPCODE_ANY && sendings[here].class != class)
      continue;
    sent->server = catalog_at(servers[sendings[here].server].name);
    sent->text = catalog_at(sendings[here].text);
    sent->class = sendings[here].class;
    return true;
  }
  return false;
}

const char *server_at(size_t number, const char **signs)
{
  if (number >= LENGTH(servers))
    return NULL;
  *signs = catalog_at(servers[number].signs);
  return catalog_at(servers[number].name);
}
