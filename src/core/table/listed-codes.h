/* SPDX-License-Identifier: MIT
 *
 * The codes that a row of words.def or providers.def is for.
 */
#ifndef SMTPCODE_LISTED_CODES_H
#define SMTPCODE_LISTED_CODES_H

#define LISTED_CODES 6

/* Codes of replies. */
struct listed_code {
  short reply; /* a code, or a first digit; 0: any */
  short class; /* of the enhanced code; 0: any, or none */
  short subject, first, last;
};

struct listed_codes {
  struct listed_code code[LISTED_CODES];
  unsigned char count;
};

#endif
