/* SPDX-License-Identifier: MIT
 *
 * The headings in every language.
 */
#include "headings.h"

#include <assert.h>

/* Those that go with an enumeration are found by its members. */
#define IS_DIFFERENCE(id, key)                                                 \
  static_assert(HEADING_DIFFERENCE_##id - HEADING_DIFFERENCE_MEANING ==        \
                    (int)SMTPCODE_DIFFERENCE_##id,                             \
                "DIFFERENCE_" #id " stands in the wrong place");
#define IS_FIELD(id, key, kind)                                                \
  static_assert(HEADING_##id == (int)SMTPCODE_FIELD_##id,                      \
                #id " stands in the wrong place");
#include "../../data/enumerations.def"
#define IS_ANSWERER(id)                                                        \
  static_assert(HEADING_##id - HEADING_PROVIDER ==                             \
                    (int)SMTPCODE_ANSWERER_##id,                               \
                #id " stands in the wrong place");
IS_ANSWERER(FILTER)
IS_ANSWERER(BLOCK_LIST)

#define OWN_TEXTS(id) headings_##id
#define OWN_TEXT heading
#include "own-choice.h"

const char *field_heading(const struct smtpcode_explanation *explanation,
                          enum smtpcode_field_name field)
{
  bool enhanced = explanation->code.kind == SMTPCODE_ENHANCED_CODE;
  unsigned number = field;
  if (enhanced && field == SMTPCODE_FIELD_CATEGORY)
    number = HEADING_SUBJECT;
  if (enhanced && field == SMTPCODE_FIELD_ENHANCED)
    number = HEADING_BASIC;
  return heading(explanation->language, number);
}
