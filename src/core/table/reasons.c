/* SPDX-License-Identifier: MIT
 *
 * Lays out the table of reasons.
 */
#include "reasons.h"

#include "ascii.h"
#include "pool.h"

#include <assert.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

static const char names[][24] = {
#define REASON(id, name, ...) name,
#include "reasons.def"
};

#define REPLY_TO_SEND(...) __VA_ARGS__
#define NO_REPLY_TO_SEND 0, 0, 0, 0
#undef RANK
#undef RETRY
#undef ACTORS
#undef MESSAGE
#define RANK(x) .rank = RANK_##x
#define RETRY(x) .retry = SMTPCODE_RETRY_##x
#define MESSAGE(x) .message = SMTPCODE_MESSAGE_##x
#define ACTORS(waiting, failed, program)                                       \
  .actor = {SMTPCODE_ACTOR_##waiting, SMTPCODE_ACTOR_##failed,                 \
            SMTPCODE_ACTOR_##program}
static const struct reason_row rows[] = {
#define REASON_ROW(id, reply, class, subject, detail, ...)                     \
  {{AT(reason_##id, title), AT(reason_##id, meaning), AT(reason_##id, fix),    \
    AT(reason_##id, waiting), AT(reason_##id, send)},                          \
   reply,                                                                      \
   class,                                                                      \
   subject,                                                                    \
   detail,                                                                     \
   __VA_ARGS__},
#define AS_ROW(...) REASON_ROW(__VA_ARGS__)
#define REASON(id, name, t, m, f, w, s, sent, ...) AS_ROW(id, sent, __VA_ARGS__)
#include "reasons.def"
};

static const struct {
  short code;
  unsigned char reason;
} may_be[] = {
#define MAY_BE(code, id) {R##code, SMTPCODE_REASON_##id},
#include "reasons.def"
};

const struct reason_row *reason_row(enum smtpcode_reason reason)
{
  return &rows[reason];
}

enum {
#define REASON(id, ...) NUMBER_OF_##id,
#include "reasons.def"
};
#define REASON(id, ...)                                                        \
  static_assert(NUMBER_OF_##id == (int)SMTPCODE_REASON_##id,                   \
                "REASON " #id " stands in another place in "                   \
                "smtpcode-reason.h");
#include "reasons.def"

struct smtpcode_verdict reason_verdict(enum smtpcode_reason reason, int digit)
{
  const struct reason_row *row = reason_row(reason);
  if (digit == 4 && row->retry != SMTPCODE_RETRY_NOT_NEEDED)
    return (struct smtpcode_verdict){SMTPCODE_RETRY_AUTOMATIC,
                                     row->actor[ACTS_WAITING],
                                     SMTPCODE_MESSAGE_QUEUED};
  return (struct smtpcode_verdict){row->retry, row->actor[ACTS], row->message};
}

bool reason_of_code(int code, size_t *cursor, enum smtpcode_reason *reason)
{
  while (*cursor < LENGTH(may_be)) {
    size_t here = (*cursor)++;
    if (may_be[here].code == code) {
      *reason = may_be[here].reason;
      return true;
    }
  }
  return false;
}

const char *smtpcode_reason_name(unsigned reason)
{
  return reason < LENGTH(names) ? names[reason] : NULL;
}

int smtpcode_reason_number(const char *name)
{
  const size_t length = strlen(name);
  for (size_t i = 0; i < LENGTH(names); i++)
    if (strlen(names[i]) == length && same_word(names[i], name, length))
      return (int)i;
  return -1;
}
