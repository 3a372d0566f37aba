/* SPDX-License-Identifier: MIT
 *
 * smtpcode help: how to use a command.
 */
#include "command.h"

#include "layout.h"

#define OPERANDS_WIDTH 27
#define OPTION_WIDTH 26

/* Prints a line made of two columns; the first is `width` cells wide and made
 * of several texts, which end with NULL. */
static void put_row(struct page *page, const char *const *texts, unsigned width,
                    const char *use)
{
  unsigned wide = 0;
  for (; *texts; texts++) {
    put(page, *texts);
    wide += cells(*texts);
  }
  put_padded(page, STYLE_PLAIN, "", wide < width ? width - wide : 0);
  put(page, use);
  put(page, "\n");
}

static void put_options(struct page *page, enum command command)
{
  put(page, "\nOptions:\n");
  for (unsigned i = 0; i < OPTIONS; i++) {
    const struct option_row *row = option_row(i);
    const char letter[] = {' ', ' ', '-', row->letter, ',', '\0'};
    const char *texts[] = {
        row->letter ? letter : "     ", " --",         row->name,
        *row->argument ? "=" : "",      row->argument, NULL};
    if (command == COMMANDS || row->commands >> command & 1)
      put_row(page, texts, OPTION_WIDTH, row->use);
  }
}

static void print_command(struct page *page, enum command command)
{
  const struct command_row *row = command_row(command);
  const char *texts[] = {
      "usage: smtpcode ", row->name, " [OPTION]... ", row->operands,
      "\n\nTo ",          row->use,  ".\n",           NULL};
  for (const char *const *text = texts; *text; text++)
    put(page, *text);
  put_options(page, command);
}

static void print_program(struct page *page)
{
  put(page,
      "usage: smtpcode [OPTION]... CODE|REPLY...\n"
      "       smtpcode COMMAND [OPTION]... [OPERAND]...\n"
      "\n"
      "Explain what an SMTP reply means and what to do about it.\n"
      "\n"
      "  smtpcode 450                       a reply code; or 4xx, 45x\n"
      "  smtpcode 5.1.1                     an enhanced code; or 5.7.x\n"
      "  smtpcode \"550 5.1.1 <a@b>: ...\"    a whole reply, a line of a log\n"
      "  smtpcode explain - < bounce.eml    a bounce\n"
      "\n"
      "Commands:\n");
  for (unsigned i = 0; i < COMMANDS; i++) {
    const struct command_row *row = command_row(i);
    const char *texts[] = {"  ", row->name, " ", row->operands, NULL};
    put_row(page, texts, OPERANDS_WIDTH, row->use);
  }
  put_options(page, COMMANDS);
  put(page, "\nThe manual has examples: man smtpcode\n");
}

void help_print(struct page *page, enum command command)
{
  if (command == COMMANDS)
    print_program(page);
  else
    print_command(page, command);
}

enum status help_run(struct run *run)
{
  const struct options *options = run->options;
  enum command command = COMMANDS;
  if (options->count > 0)
    command = command_named(options->operands[0]);
  if (options->count > 0 && command == COMMANDS)
    return complain(run,
                    "unknown command %: 'smtpcode help' lists the commands",
                    options->operands[0], NULL);
  if (options->count > 1)
    return complain(run, "too many operands: % is one more than help takes",
                    options->operands[1], NULL);
  help_print(&run->page, command);
  return STATUS_FOUND;
}
