/* SPDX-License-Identifier: MIT
 *
 * The command, run in this process, and what came of it.
 */
#ifndef TESTS_RUN_H
#define TESTS_RUN_H

#include <stddef.h>

#define RUN_WORDS 12

struct result {
  int status;
  char *output, *errors;
  size_t output_length, errors_length;
};

/* Runs `smtpcode` with the words of a command line; a NULL ends them. */
struct result run_words(const char *const *words);

/* The same with words that have blanks between them. */
struct result run_line(const char *line);

void result_free(struct result *result);

#endif
