/* SPDX-License-Identifier: MIT
 *
 * The names for machines of fields and enumerated values. They are part of the
 * interface and never translated.
 */
#ifndef SMTPCODE_NAMES_H
#define SMTPCODE_NAMES_H

#include <smtpcode.h>

struct field_name {
  char key[12];
  bool explained; /* people see the field in an explanation */
  bool compared;  /* and in a comparison */
  bool list;      /* it holds items */
  bool word;      /* it holds an enumerated value */
  bool texts;     /* its items' titles are for machines too */
};

/* By an enum smtpcode_field_name. */
const struct field_name *names_of_fields(void);

/* "4xx", "x5z", "4.x.x", "X.7": by the first part and by the second, which must
 * be ones that the tables know. */
const char *name_of_class(const struct smtpcode_code *code);
const char *name_of_category(const struct smtpcode_code *code);

const char *name_of_retry(enum smtpcode_retry retry);
const char *name_of_actor(enum smtpcode_actor actor);
const char *name_of_message(enum smtpcode_message message);
const char *name_of_basis(enum smtpcode_basis basis);
const char *name_of_sense(enum smtpcode_sense sense);
const char *name_of_difference(enum smtpcode_difference_name difference);

#endif
