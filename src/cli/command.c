/* SPDX-License-Identifier: MIT
 *
 * From the command line to the command: page, command, end of output.
 */
#include "command.h"

#include "commands/compare.h"
#include "commands/explain.h"
#include "commands/help.h"
#include "commands/list.h"
#include "commands/reason.h"
#include "commands/scan.h"
#include "commands/search.h"
#include "language.h"
#include "run.h"
#include "terminal.h"
#include "values.h"

#include <errno.h>
#include <string.h>

#define NARROWEST 40
#define WIDEST_TERMINAL 100
#define COMPARISON_WIDTH 80

static unsigned page_width(const struct options *options,
                           const struct streams *streams, bool terminal)
{
  if (options->width > 0 && options->width < NARROWEST)
    return NARROWEST;
  if (options->width >= 0)
    return (unsigned)options->width;
  if (!terminal)
    return options->command == COMMAND_COMPARE ? COMPARISON_WIDTH : 0;
  unsigned width = terminal_width(streams->output, streams->environment);
  return width < NARROWEST         ? NARROWEST
         : width > WIDEST_TERMINAL ? WIDEST_TERMINAL
                                   : width;
}

/* Fills all but the buffer, which has no contents yet. */
static void begin_page(struct page *page, const struct options *options,
                       const struct streams *streams)
{
  bool terminal = terminal_is(streams->output);
  page->descriptor = streams->output;
  page->write = terminal_write;
  page->format = (enum format)options->format;
  page->width = page_width(options, streams, terminal);
  page->colour = options->colour == COLOUR_ALWAYS ||
                 (options->colour == COLOUR_AUTO && terminal &&
                  terminal_has_colour(streams->environment));
  page->brief = options->brief;
  page->full = options->full;
  page->safe = terminal;
  page->failed = false;
  page->answers = page->used = 0;
}

static enum status carry_out(struct run *run)
{
  const struct options *options = run->options;
  if (options->help) {
    help_print(&run->page,
               options->command_given ? options->command : COMMANDS);
    return STATUS_FOUND;
  }
  if (options->version) {
    put(&run->page, "smtpcode " SMTPCODE_VERSION "\n");
    return STATUS_FOUND;
  }
  switch (options->command) {
#define COMMAND(id, name, operands, prefix)                                    \
  case COMMAND_##id:                                                           \
    return prefix##_run(run);
#include "commands.def"
#undef COMMAND
  case COMMANDS:
    break;
  }
  return STATUS_ERROR;
}

int smtpcode_run(int argc, char **argv, const struct streams *streams)
{
  struct options options;
  struct run run;
  run.errors =
      (struct errors){streams->errors, language_of(streams->environment)};
  if (!options_read(&options, argc, argv, &run.errors))
    return STATUS_ERROR;
  run.options = &options;
  run.input = streams->input;
  begin_page(&run.page, &options, streams);
  run.page.language = run.errors.language;
  enum status status = carry_out(&run);
  put_end(&run.page);
  if (!run.page.failed)
    return (int)status;
  if (run.page.error != EPIPE) /* who closed a pipe knows */
    message(&run.errors, NOTICE_CANNOT_WRITE, strerror(run.page.error), NULL);
  return STATUS_ERROR;
}
