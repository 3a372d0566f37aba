/* SPDX-License-Identifier: MIT
 *
 * smtpcode help: how to use a command.
 */
#include "command.h"

#include "message.h"

static void put_options(enum command command, FILE *stream)
{
  fputs("\nOptions:\n", stream);
  for (unsigned i = 0; i < OPTIONS; i++) {
    const struct option_row *row = option_row(i);
    if (command != COMMANDS && !(row->commands >> command & 1))
      continue;
    int wide = row->letter
                   ? fprintf(stream, "  -%c, --%s", row->letter, row->name)
                   : fprintf(stream, "      --%s", row->name);
    if (*row->argument)
      wide += fprintf(stream, "=%s", row->argument);
    fprintf(stream, "%*s%s\n", 28 - wide, "", row->use);
  }
}

void help_print(enum command command, FILE *stream)
{
  if (command != COMMANDS) {
    fprintf(stream, "usage: smtpcode %s [OPTION]... %s\n\nTo %s.\n",
            command_row(command)->name, command_row(command)->operands,
            command_row(command)->use);
    put_options(command, stream);
    return;
  }
  fputs("usage: smtpcode [OPTION]... CODE...\n"
        "       smtpcode COMMAND [OPTION]... [OPERAND]...\n"
        "\n"
        "Explain what an SMTP reply code means and what to do about it: "
        "smtpcode 450.\n"
        "A code is 450, or a pattern such as 4xx or 45x.\n"
        "\n"
        "Commands:\n",
        stream);
  for (unsigned i = 0; i < COMMANDS; i++) {
    int wide = fprintf(stream, "  %s %s", command_row(i)->name,
                       command_row(i)->operands);
    fprintf(stream, "%*s%s\n", 26 - wide, "", command_row(i)->use);
  }
  put_options(COMMANDS, stream);
  fputs("\nThe manual has examples: man smtpcode\n", stream);
}

enum status help_run(struct run *run)
{
  const struct options *options = run->options;
  enum command command = COMMANDS;
  if (options->count > 0 &&
      (command = command_named(options->operands[0])) == COMMANDS) {
    message(run->errors,
            "unknown command %: 'smtpcode help' lists the commands",
            options->operands[0], NULL);
    return STATUS_ERROR;
  }
  help_print(command, run->page.stream);
  return STATUS_FOUND;
}
