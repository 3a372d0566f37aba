/* SPDX-License-Identifier: MIT
 *
 * How words.def and providers.def list the codes of a row. Comes behind
 * fields.h.
 */
#ifndef SMTPCODE_LISTED_CODE_ROWS_H
#define SMTPCODE_LISTED_CODE_ROWS_H

#include "listed-codes.h"

#define PAIR(reply, class, subject, detail)                                    \
  {                                                                            \
    reply, class, subject, detail, detail                                      \
  }
#define ONLY(reply)                                                            \
  {                                                                            \
    reply, 0, 0, 0, 0                                                          \
  }
#define STATUS(class, subject, detail)                                         \
  {                                                                            \
    0, class, subject, detail, detail                                          \
  }
#define RANGE(class, subject, first, last)                                     \
  {                                                                            \
    0, class, subject, first, last                                             \
  }
#define ANY()                                                                  \
  {                                                                            \
    0, 0, 0, 0, 0                                                              \
  }
#define TEMPORARY() ONLY(4)
#define PERMANENT() ONLY(5)
#define CODES(...)                                                             \
  .codes = {{__VA_ARGS__},                                                     \
            sizeof((struct listed_code[]){__VA_ARGS__}) /                      \
                sizeof(struct listed_code)}

#endif
