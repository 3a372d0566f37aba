/* SPDX-License-Identifier: MIT
 *
 * The order of the rows of data/, by which they are found, and that none of an
 * enumeration is missing, checked while compiling: nothing here makes code.
 */
#include "every-member.h"
#include "fields.h"

#include <assert.h>

#define REPLY(code, ...)                                                       \
  static_assert(R##code >= AT_LEAST_##code, "rows must ascend: " #code);
#include "replies.def"
#define STATUS(subject, detail, ...)                                           \
  static_assert(X_##subject##_##detail >= AT_LEAST_##subject##_##detail,       \
                "rows must ascend: X." #subject "." #detail);
#include "statuses.def"

/* A digit is its row's number. */
enum {
  CLASSES_BEGIN = 0,
#define CLASS(digit, ...) NUMBER_OF_CLASS_##digit,
#include "classes.def"
};
enum {
#define CATEGORY(digit, ...) NUMBER_OF_CATEGORY_##digit,
#include "classes.def"
};
enum {
#define SUBJECT(digit, ...) NUMBER_OF_SUBJECT_##digit,
#include "classes.def"
};
#define IS_NUMBER(kind, digit)                                                 \
  static_assert(NUMBER_OF_##kind##_##digit == (digit),                         \
                "digits must follow each other: " #kind " " #digit);
#define CLASS(digit, ...) IS_NUMBER(CLASS, digit)
#define CATEGORY(digit, ...) IS_NUMBER(CATEGORY, digit)
#define SUBJECT(digit, ...) IS_NUMBER(SUBJECT, digit)
#include "classes.def"

/* What stands for a row grows from row to row: FOLLOWS_ is the row before plus
 * one. */
#define ROW_OF(name, number) FOLLOWS_##name, IS_##name = (number),
#define ASCENDS(name, row)                                                     \
  static_assert((int)FOLLOWS_##name <= (int)IS_##name,                         \
                "rows must ascend: " row);

enum {
  BEFORE_IN_PHASE = 0,
#define IN_PHASE(code, phase, about, s)                                        \
  ROW_OF(in_##code##_##phase, R##code * 32 + NUMBER_##phase)
#include "phases.def"
};
#define IN_PHASE(code, phase, about, s)                                        \
  ASCENDS(in_##code##_##phase, "IN_PHASE " #code ", " #phase)
#include "phases.def"

/* By code, then by class, then in the order of the servers. */
enum {
#define SERVER(id, ...) ROW_OF_##id,
#include "servers.def"
  SERVERS,
};
static_assert(SERVERS <= 32, "too many servers for a class");
enum {
  BEFORE_SENT = 0,
#define SENT(code, server, s)                                                  \
  ROW_OF(sent_##code##_##server, R##code * 256 + SERVER_NUMBER_##server)
#define SENT_STATUS(class, subject, detail, server, s)                         \
  ROW_OF(sent_##class##_##subject##_##detail##_##server,                       \
         X_##subject##_##detail * 256 + (class) * 32 + SERVER_NUMBER_##server)
#include "servers.def"
};
#define SENT(code, server, s)                                                  \
  ASCENDS(sent_##code##_##server, "SENT " #code ", " #server)
#define SENT_STATUS(class, subject, detail, server, s)                         \
  ASCENDS(sent_##class##_##subject##_##detail##_##server,                      \
          "SENT_STATUS " #class ", " #subject ", " #detail ", " #server)
#include "servers.def"
