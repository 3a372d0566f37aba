/* SPDX-License-Identifier: MIT
 *
 * Text to code: what is a code, and what exactly is wrong with what is none.
 */
#include "codes.h"
#include "suite.h"

#include <string.h>

#define ANY SMTPCODE_ANY

struct good {
  const char *name, *text;
  enum smtpcode_kind kind;
  int part[3];
};

static const struct good goods[] = {
    {"A reply code has three digits", "450", SMTPCODE_REPLY_CODE, {4, 5, 0}},
    {"The lowest first digit is 2", "200", SMTPCODE_REPLY_CODE, {2, 0, 0}},
    {"The highest first digit is 5", "599", SMTPCODE_REPLY_CODE, {5, 9, 9}},
    {"A code that no RFC has is a code", "457", SMTPCODE_REPLY_CODE, {4, 5, 7}},
    {"101 is read because the table has it",
     "101",
     SMTPCODE_REPLY_CODE,
     {1, 0, 1}},
    {"1xx is read because it matches 101",
     "1xx",
     SMTPCODE_REPLY_CODE,
     {1, ANY, ANY}},
    {"A class is a pattern", "4xx", SMTPCODE_REPLY_CODE, {4, ANY, ANY}},
    {"A category is a pattern", "45x", SMTPCODE_REPLY_CODE, {4, 5, ANY}},
    {"The first digit may be any", "x5z", SMTPCODE_REPLY_CODE, {ANY, 5, ANY}},
    {"X, Y and Z stand for any digit",
     "XYZ",
     SMTPCODE_REPLY_CODE,
     {ANY, ANY, ANY}},
    {"y and z stand for any digit", "5yz", SMTPCODE_REPLY_CODE, {5, ANY, ANY}},
    {"The middle digit may be any", "4x1", SMTPCODE_REPLY_CODE, {4, ANY, 1}},
    {"An enhanced code has three parts",
     "5.1.1",
     SMTPCODE_ENHANCED_CODE,
     {5, 1, 1}},
    {"A hash may stand before it", "#5.1.1", SMTPCODE_ENHANCED_CODE, {5, 1, 1}},
    {"Class 2 is a class", "2.0.0", SMTPCODE_ENHANCED_CODE, {2, 0, 0}},
    {"Class 4 is a class", "4.7.0", SMTPCODE_ENHANCED_CODE, {4, 7, 0}},
    {"A part has up to three digits",
     "5.999.999",
     SMTPCODE_ENHANCED_CODE,
     {5, 999, 999}},
    {"A part may have two digits",
     "5.7.26",
     SMTPCODE_ENHANCED_CODE,
     {5, 7, 26}},
    {"The class may be any", "X.1.1", SMTPCODE_ENHANCED_CODE, {ANY, 1, 1}},
    {"The class may be any in lower case",
     "x.1.1",
     SMTPCODE_ENHANCED_CODE,
     {ANY, 1, 1}},
    {"The detail may be any", "5.7.x", SMTPCODE_ENHANCED_CODE, {5, 7, ANY}},
    {"Three wildcards are one part",
     "5.7.xyz",
     SMTPCODE_ENHANCED_CODE,
     {5, 7, ANY}},
    {"All parts may be any", "X.X.X", SMTPCODE_ENHANCED_CODE, {ANY, ANY, ANY}},
    {"A hash may stand before a pattern",
     "#4.X.1",
     SMTPCODE_ENHANCED_CODE,
     {4, ANY, 1}},
};

struct bad {
  const char *name, *text;
  enum smtpcode_problem problem;
};

static const struct bad bads[] = {
    {"No text is no code", "", SMTPCODE_EMPTY},
    {"A plus sign is named", "+450", SMTPCODE_SIGN},
    {"A minus sign is named", "-450", SMTPCODE_SIGN},
    {"A sign before an enhanced code is named", "-5.1.1", SMTPCODE_SIGN},
    {"A lone sign is named", "-", SMTPCODE_SIGN},
    {"A letter O is no digit", "45O", SMTPCODE_NOT_A_DIGIT},
    {"A letter w is no wildcard", "45w", SMTPCODE_NOT_A_DIGIT},
    {"An opening bracket is no wildcard", "45[", SMTPCODE_NOT_A_DIGIT},
    {"An opening brace is no wildcard", "45{", SMTPCODE_NOT_A_DIGIT},
    {"A slash is no digit", "45/", SMTPCODE_NOT_A_DIGIT},
    {"A colon is no digit", "45:", SMTPCODE_NOT_A_DIGIT},
    {"A blank before is refused", " 450", SMTPCODE_NOT_A_DIGIT},
    {"A blank behind is refused", "450 ", SMTPCODE_NOT_A_DIGIT},
    {"A line end behind is refused", "450\n", SMTPCODE_NOT_A_DIGIT},
    {"A hash alone makes no reply code", "#450", SMTPCODE_NOT_A_DIGIT},
    {"Digits of another script are refused", "\xd9\xa4\xd9\xa5\xd9\xa0",
     SMTPCODE_NOT_A_DIGIT},
    {"One digit is too short", "4", SMTPCODE_TOO_SHORT},
    {"Two digits are too short", "45", SMTPCODE_TOO_SHORT},
    {"A short pattern is too short", "4x", SMTPCODE_TOO_SHORT},
    {"Four digits are too long", "4500", SMTPCODE_TOO_LONG},
    {"A leading zero makes it too long", "0450", SMTPCODE_TOO_LONG},
    {"A number beyond int is too long", "99999999999999999999",
     SMTPCODE_TOO_LONG},
    {"No reply begins with 9", "999", SMTPCODE_FIRST_DIGIT},
    {"No reply begins with 6", "600", SMTPCODE_FIRST_DIGIT},
    {"No reply begins with 6, a pattern neither", "6xx", SMTPCODE_FIRST_DIGIT},
    {"No reply begins with 0", "050", SMTPCODE_FIRST_DIGIT},
    {"No reply begins with 1 unless the table has it", "123",
     SMTPCODE_FIRST_DIGIT},
    {"A pattern of 1 that matches nothing is refused", "12x",
     SMTPCODE_FIRST_DIGIT},
    {"Two parts are no enhanced code", "5.1", SMTPCODE_PARTS},
    {"Four parts are no enhanced code", "5.1.1.1", SMTPCODE_PARTS},
    {"A dot behind is a part too many", "5.1.1.", SMTPCODE_PARTS},
    {"An empty first part is refused", ".1.1", SMTPCODE_PARTS},
    {"An empty middle part is refused", "5..1", SMTPCODE_PARTS},
    {"An empty last part is refused", "5.1.", SMTPCODE_PARTS},
    {"A lone dot has no parts", ".", SMTPCODE_PARTS},
    {"A hash and dots have no parts", "#..", SMTPCODE_PARTS},
    {"Class 6 is no class", "6.1.1", SMTPCODE_CLASS_DIGIT},
    {"Class 3 is no class", "3.1.1", SMTPCODE_CLASS_DIGIT},
    {"Class 1 is no class", "1.1.1", SMTPCODE_CLASS_DIGIT},
    {"Class 0 is no class", "0.1.1", SMTPCODE_CLASS_DIGIT},
    {"A class of two digits is no class", "25.1.1", SMTPCODE_CLASS_DIGIT},
    {"A detail of four digits is too long", "5.1.1000", SMTPCODE_PART_TOO_LONG},
    {"A subject of four digits is too long", "5.1000.1",
     SMTPCODE_PART_TOO_LONG},
    {"Four wildcards are too long", "5.1.xxxx", SMTPCODE_PART_TOO_LONG},
    {"A class begins with no zero", "05.1.1", SMTPCODE_LEADING_ZERO},
    {"A subject begins with no zero", "5.01.1", SMTPCODE_LEADING_ZERO},
    {"A detail begins with no zero", "5.1.00", SMTPCODE_LEADING_ZERO},
    {"A part mixes no digits and wildcards", "5.1.1x", SMTPCODE_NOT_A_DIGIT},
    {"A part mixes no wildcards and digits", "5.1.x1", SMTPCODE_NOT_A_DIGIT},
    {"A letter in a part is no digit", "5.1.l", SMTPCODE_NOT_A_DIGIT},
    {"A blank in a part is refused", "5.1. 1", SMTPCODE_NOT_A_DIGIT},
    {"A sign in a part is refused", "5.-1.1", SMTPCODE_NOT_A_DIGIT},
    {"Two hashes are one too many", "##5.1.1", SMTPCODE_NOT_A_DIGIT},
};

static void test_good(void **state)
{
  const struct good *row = *state;
  struct smtpcode_code code = {SMTPCODE_REPLY_CODE, {0, 0, 0}};
  assert_int_equal(smtpcode_code_read(row->text, strlen(row->text), &code),
                   SMTPCODE_NO_PROBLEM);
  assert_int_equal(code.kind, row->kind);
  for (int i = 0; i < 3; i++)
    assert_int_equal(code.part[i], row->part[i]);
}

static void test_bad(void **state)
{
  const struct bad *row = *state;
  struct smtpcode_code code = {SMTPCODE_ENHANCED_CODE, {7, 8, 9}};
  assert_int_equal(smtpcode_code_read(row->text, strlen(row->text), &code),
                   row->problem);
  assert_int_equal(code.kind, SMTPCODE_ENHANCED_CODE);
  for (int i = 0; i < 3; i++)
    assert_int_equal(code.part[i], 7 + i);
}

/* The text lies at the end of its memory, for a sanitizer to watch. */
static void test_length(void **state)
{
  (void)state;
  struct smtpcode_code code;
  char *text = test_malloc(3);
  memcpy(text, "450", 3);
  assert_int_equal(smtpcode_code_read(text, 3, &code), SMTPCODE_NO_PROBLEM);
  assert_int_equal(smtpcode_code_read(text, 2, &code), SMTPCODE_TOO_SHORT);
  assert_int_equal(smtpcode_code_read(text, 0, &code), SMTPCODE_EMPTY);
  memcpy(text, "5.1", 3);
  assert_int_equal(smtpcode_code_read(text, 3, &code), SMTPCODE_PARTS);
  memcpy(text, "#..", 3);
  assert_int_equal(smtpcode_code_read(text, 1, &code), SMTPCODE_NOT_A_DIGIT);
  test_free(text);
}

static void test_nul(void **state)
{
  (void)state;
  struct smtpcode_code code;
  assert_int_equal(smtpcode_code_read("45\0", 3, &code), SMTPCODE_NOT_A_DIGIT);
  assert_int_equal(smtpcode_code_read("450\0", 4, &code), SMTPCODE_NOT_A_DIGIT);
  assert_int_equal(smtpcode_code_read("5.1.\0", 5, &code),
                   SMTPCODE_NOT_A_DIGIT);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, goods, test_good);
  SUITE_ROWS(&suite, bads, test_bad);
  suite_add(&suite, "Only the given length is read", test_length);
  suite_add(&suite, "A NUL is an octet like others", test_nul);
  return suite_run(&suite, "smtpcode_code_read");
}
