/* SPDX-License-Identifier: MIT
 *
 * From the command line to the command: page, command, end of output.
 */
#include "command.h"

#include "message.h"
#include "terminal.h"

#include <errno.h>
#include <string.h>

#define NARROWEST 40
#define WIDEST_TERMINAL 100
#define COMPARISON_WIDTH 80

static unsigned page_width(const struct options *options, int descriptor,
                           bool terminal)
{
  if (options->width_given)
    return options->width == 0 || options->width >= NARROWEST ? options->width
                                                              : NARROWEST;
  if (!terminal)
    return options->command == COMMAND_COMPARE ? COMPARISON_WIDTH : 0;
  unsigned width = terminal_width(descriptor);
  return width < NARROWEST         ? NARROWEST
         : width > WIDEST_TERMINAL ? WIDEST_TERMINAL
                                   : width;
}

static struct page page_of(const struct options *options, FILE *output,
                           int descriptor)
{
  bool terminal = terminal_is(descriptor);
  bool colour =
      options->colour == COLOUR_ALWAYS ||
      (options->colour == COLOUR_AUTO && terminal && terminal_has_colour());
  return (struct page){.stream = output,
                       .format = options->format,
                       .width = page_width(options, descriptor, terminal),
                       .colour = colour};
}

static enum status carry_out(struct run *run)
{
  const struct options *options = run->options;
  if (options->help) {
    help_print(options->command_given ? options->command : COMMANDS,
               run->page.stream);
    return STATUS_FOUND;
  }
  if (options->version) {
    fputs("smtpcode " SMTPCODE_VERSION "\n", run->page.stream);
    return STATUS_FOUND;
  }
  switch (options->command) {
  case COMMAND_EXPLAIN:
    return explain_run(run);
  case COMMAND_COMPARE:
    return compare_run(run);
  case COMMAND_LIST:
    return list_run(run);
  case COMMAND_SEARCH:
    return search_run(run);
  case COMMAND_HELP:
    return help_run(run);
  case COMMANDS:
    break;
  }
  return STATUS_ERROR;
}

int smtpcode_run(int argc, char **argv, FILE *output, int descriptor,
                 FILE *errors)
{
  struct options options;
  if (!options_read(&options, argc, argv, errors))
    return STATUS_ERROR;
  struct run run = {&options, page_of(&options, output, descriptor), errors};
  enum status status = carry_out(&run);
  if (fflush(output) == 0 && !run.page.failed)
    return status;
  if (errno != EPIPE) /* who closed a pipe knows */
    message(errors,
            "cannot write the answer ($): make room, or write elsewhere",
            strerror(errno), NULL);
  return STATUS_ERROR;
}

bool operand_read(struct run *run, const char *operand,
                  struct smtpcode_code *code)
{
  enum smtpcode_problem problem =
      smtpcode_code_read(operand, strlen(operand), code);
  if (!problem)
    return true;
  const char *text = problem_text(problem);
  message(run->errors, "% is no code: $", operand, text);
  render_problem(&run->page, operand, text);
  return false;
}
