/* SPDX-License-Identifier: MIT
 *
 * The headings in every language.
 */
#include "headings.h"

#include <assert.h>

/* Those that go with an enumeration are found by its members. */
static_assert(HEADING_CODES == (int)SMTPCODE_FIELD_CODES &&
                  HEADING_FIX == (int)SMTPCODE_FIELD_FIX &&
                  HEADING_STANDING == (int)SMTPCODE_FIELD_STANDING,
              "the headings of fields");
static_assert(HEADING_DIFFERENCE_COMMANDS - HEADING_DIFFERENCE_MEANING ==
                  (int)SMTPCODE_DIFFERENCE_COMMANDS,
              "the headings of differences");
static_assert(HEADING_BLOCK_LIST - HEADING_PROVIDER ==
                  (int)SMTPCODE_ANSWERER_BLOCK_LIST,
              "the headings of who answered");

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
