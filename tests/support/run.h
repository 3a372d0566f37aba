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

/* Fills argv, which has RUN_WORDS + 2 members, with `smtpcode`, the words up to
 * a NULL, and NULL; returns argc. */
int run_argv(const char *const *words, char **argv);

/* Runs `smtpcode` with the words of a command line; a NULL ends them. */
struct result run_words(const char *const *words);

/* The same with words that have blanks between them. */
struct result run_line(const char *line);

/* The same with some octets as its standard input. */
struct result run_input(const char *line, const char *input, size_t length);

/* The same with a descriptor as its standard input. */
struct result run_descriptor(const char *line, int input);

void result_free(struct result *result);

#endif
