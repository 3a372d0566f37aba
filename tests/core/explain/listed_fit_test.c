/* SPDX-License-Identifier: MIT
 *
 * How well the codes that a row lists fit those of a reply.
 */
#include "codes.h"
#include "listed-fit.h"
#include "suite.h"

#include <string.h>

#define PAIR                                                                   \
  {                                                                            \
    550, 5, 1, 1, 1                                                            \
  }
#define REPLY                                                                  \
  {                                                                            \
    550, 0, 0, 0, 0                                                            \
  }
#define STATUS                                                                 \
  {                                                                            \
    0, 5, 1, 1, 1                                                              \
  }
#define RANGE                                                                  \
  {                                                                            \
    0, 5, 7, 606, 649                                                          \
  }
#define ANY                                                                    \
  {                                                                            \
    0, 0, 0, 0, 0                                                              \
  }
#define TEMPORARY                                                              \
  {                                                                            \
    4, 0, 0, 0, 0                                                              \
  }
#define PERMANENT                                                              \
  {                                                                            \
    5, 0, 0, 0, 0                                                              \
  }

static const struct row {
  const char *name;
  struct listed_code code;
  const char *reply, *enhanced; /* "": none */
  enum fit fit;
} rows[] = {
    {"A pair fits both codes", PAIR, "550", "5.1.1", FITS_PAIR},
    {"A pair does not fit another reply code", PAIR, "554", "5.1.1", FITS_NOT},
    {"A pair does not fit another enhanced code", PAIR, "550", "5.1.2",
     FITS_NOT},
    {"A pair does not fit a reply code alone", PAIR, "550", "", FITS_NOT},
    {"A pair fits an enhanced code alone", PAIR, "", "5.1.1", FITS_PAIR},
    {"A reply code fits alone", REPLY, "550", "", FITS_CODE},
    {"A reply code fits with any enhanced code", REPLY, "550", "5.7.1",
     FITS_CODE},
    {"A reply code does not fit another", REPLY, "551", "", FITS_NOT},
    {"A reply code does not fit where there is none", REPLY, "", "5.1.1",
     FITS_NOT},
    {"An enhanced code fits alone", STATUS, "", "5.1.1", FITS_STATUS},
    {"An enhanced code fits with any reply code", STATUS, "554", "5.1.1",
     FITS_STATUS},
    {"An enhanced code does not fit another class", STATUS, "450", "4.1.1",
     FITS_NOT},
    {"An enhanced code does not fit another subject", STATUS, "550", "5.2.1",
     FITS_NOT},
    {"An enhanced code does not fit a reply code", STATUS, "550", "", FITS_NOT},
    {"An enhanced code fits one of an open class", STATUS, "", "X.1.1",
     FITS_STATUS},
    {"A range fits its first code", RANGE, "550", "5.7.606", FITS_RANGE},
    {"A range fits its last code", RANGE, "", "5.7.649", FITS_RANGE},
    {"A range does not fit the code before", RANGE, "550", "5.7.605", FITS_NOT},
    {"A range does not fit the code behind", RANGE, "550", "5.7.650", FITS_NOT},
    {"Any fits a permanent code", ANY, "550", "", FITS_ANY},
    {"Any fits a temporary code", ANY, "421", "4.7.0", FITS_ANY},
    {"Any fits an enhanced code alone", ANY, "", "5.1.1", FITS_ANY},
    {"Any fits a text without a code", ANY, "", "", FITS_ANY},
    {"Any does not fit a success", ANY, "250", "2.0.0", FITS_NOT},
    {"Any does not fit a question", ANY, "354", "", FITS_NOT},
    {"Temporary fits 4yz", TEMPORARY, "450", "", FITS_ANY},
    {"Temporary fits 4.x.x alone", TEMPORARY, "", "4.2.0", FITS_ANY},
    {"Temporary does not fit 5yz", TEMPORARY, "550", "4.2.0", FITS_NOT},
    {"Temporary does not fit a text without a code", TEMPORARY, "", "",
     FITS_NOT},
    {"Permanent fits 5yz", PERMANENT, "550", "", FITS_ANY},
    {"Permanent does not fit 4yz", PERMANENT, "450", "", FITS_NOT},
    {"A reply code does not fit a text without a code", REPLY, "", "",
     FITS_NOT},
};

static enum fit fit_of(const struct listed_codes *codes, const char *reply,
                       const char *enhanced)
{
  const struct smtpcode_code code = code_of(*reply ? reply : "550");
  const struct smtpcode_code status = code_of(*enhanced ? enhanced : "5.0.0");
  return listed_fit(codes, *reply ? &code : NULL, *enhanced ? &status : NULL);
}

static void test_one(void **state)
{
  const struct row *row = *state;
  const struct listed_codes codes = {{row->code}, 1};
  assert_int_equal(fit_of(&codes, row->reply, row->enhanced), row->fit);
}

static void test_several(void **state)
{
  (void)state;
  const struct listed_codes codes = {{ANY, REPLY, PAIR, STATUS}, 4};
  const struct listed_codes none = {{REPLY}, 0};
  assert_int_equal(fit_of(&codes, "550", "5.1.1"), FITS_PAIR);
  assert_int_equal(fit_of(&codes, "554", "5.1.1"), FITS_STATUS);
  assert_int_equal(fit_of(&codes, "550", "5.7.1"), FITS_CODE);
  assert_int_equal(fit_of(&codes, "554", "5.7.1"), FITS_ANY);
  assert_int_equal(fit_of(&none, "550", "5.1.1"), FITS_NOT);
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_one);
  suite_add(&suite, "Of several codes the one that fits best counts",
            test_several);
  return suite_run(&suite, "codes that fit");
}
