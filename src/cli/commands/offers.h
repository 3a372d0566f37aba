/* SPDX-License-Identifier: MIT
 *
 * What may come next on a command line: a line for each word that begins as
 * what was typed, with what it is.
 */
#ifndef SMTPCODE_OFFERS_H
#define SMTPCODE_OFFERS_H

#include "put.h"
#include "table.h"

/* A command line up to the word that is to be completed. */
struct typed {
  struct page *page;
  const char *word;
  size_t kept; /* octets of the word that stay: --name= */
  enum command command;
  bool command_given;
  size_t operands;    /* before the word */
  enum option option; /* that wants the word as its argument, or OPTIONS */
  bool ended;         /* -- came: no more options */
};

/* The words that an option's argument may be; none if it has no argument. */
void offer_values(const struct typed *typed, enum option option);

/* The options of the command. */
void offer_options(const struct typed *typed);

/* Commands, and what the command takes. */
void offer_operands(const struct typed *typed);

#endif
