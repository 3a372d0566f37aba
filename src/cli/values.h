/* SPDX-License-Identifier: MIT
 *
 * The arguments of options. Each function puts one into `options`, or returns
 * false after a message to `errors`.
 */
#ifndef SMTPCODE_VALUES_H
#define SMTPCODE_VALUES_H

#include "message.h"
#include "options.h"

/* The words that an option's argument may be, by number from 0, and what each
 * is, or ""; NULL past the last. */
const char *option_value(enum option option, size_t number, const char **use);

bool read_format(struct options *options, const char *value,
                 const struct errors *errors);
bool read_width(struct options *options, const char *value,
                const struct errors *errors);
bool read_top(struct options *options, const char *value,
              const struct errors *errors);
bool read_colour(struct options *options, const char *value,
                 const struct errors *errors);
bool read_language(const char *value, struct errors *errors);
bool read_smtp_command(const char *value, int *command,
                       const struct errors *errors);
bool read_provider(struct options *options, const char *value,
                   const struct errors *errors);
bool read_standing(struct options *options, const char *value,
                   const struct errors *errors);

#endif
