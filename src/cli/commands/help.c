/* SPDX-License-Identifier: MIT
 *
 * smtpcode help: how to use a command.
 */
#include "help.h"

#include "complete.h"

#define PIPE_WIDTH 80
#define NARROW 60 /* columns do not fit on a page that is narrower */
#define OPERANDS_WIDTH 25
#define EXAMPLE_WIDTH 35
#define OPTION_WIDTH 25
#define LEFT 64

static const char *notice(const struct page *page, enum notice number)
{
  return notice_text(page->language, number);
}

/* Puts texts, which end with NULL, one behind the other into `left`. */
static const char *join(char left[LEFT], const char *const *texts)
{
  size_t used = 0;
  for (; *texts; texts++)
    for (const char *text = *texts; *text && used < LEFT - 1; text++)
      left[used++] = *text;
  left[used] = '\0';
  return left;
}

/* Prints what is `width` columns wide, and what it is for behind or below. */
static void put_row(struct page *page, const char *left, unsigned width,
                    const char *use)
{
  unsigned wide = page->width > 0 ? page->width : PIPE_WIDTH;
  if (wide < NARROW) {
    put(page, left);
    put(page, "\n");
    left = "";
    width = 4;
  }
  put_columns(page, (const char *const[]){left, use},
              (const unsigned[]){width, wide - width - COLUMN_GAP}, 2,
              STYLE_PLAIN);
}

static void put_line(struct page *page, const char *text)
{
  unsigned wide = page->width > 0 ? page->width : PIPE_WIDTH;
  put_columns(page, &text, &wide, 1, STYLE_PLAIN);
}

static void put_options(struct page *page, enum command command)
{
  char left[LEFT];
  put(page, "\n");
  put_line(page, notice(page, NOTICE_HELP_OPTIONS));
  for (unsigned i = 0; i < OPTIONS; i++) {
    const struct option_row *row = option_row(i);
    const char letter[] = {' ', ' ', '-', row->letter, ',', '\0'};
    const char *const texts[] = {
        row->letter ? letter : "     ", " --",         row->name,
        *row->argument ? "=" : "",      row->argument, NULL};
    if (command == COMMANDS || row->commands >> command & 1)
      put_row(page, join(left, texts), OPTION_WIDTH, notice(page, row->use));
  }
}

/* A usage line: behind the word for it if it is the first, else below. */
static void put_usage(struct page *page, bool first, const char *command,
                      const char *operands)
{
  const char *usage = notice(page, NOTICE_HELP_USAGE);
  const char *blank = blank_behind(usage);
  unsigned indent = cells(usage) + cells(blank);
  struct paragraph paragraph = {
      .page = page, .column = indent, .indent = indent};
  if (first) {
    put(page, usage);
    put(page, blank);
  } else {
    put_padded(page, STYLE_PLAIN, "", indent - COLUMN_GAP);
  }
  paragraph_add(&paragraph, STYLE_PLAIN, "smtpcode");
  paragraph_add(&paragraph, STYLE_PLAIN, command);
  paragraph_add(&paragraph, STYLE_PLAIN, "[OPTION]...");
  paragraph_add(&paragraph, STYLE_PLAIN, operands);
  paragraph_end(&paragraph);
}

static void print_command(struct page *page, enum command command)
{
  const struct command_row *row = command_row(command);
  put_usage(page, true, row->name, row->operands);
  put(page, "\n");
  put_line(page, notice(page, row->use));
  put_options(page, command);
}

static void print_usage(struct page *page)
{
  put_usage(page, true, "", "CODE|REPLY...");
  put_usage(page, false, "COMMAND", "[OPERAND]...");
  put(page, "\n");
  put_line(page, notice(page, NOTICE_HELP_PURPOSE));
  put(page, "\n");
  put_row(page, "  smtpcode 450", EXAMPLE_WIDTH,
          notice(page, NOTICE_HELP_REPLY));
  put_row(page, "  smtpcode 5.1.1", EXAMPLE_WIDTH,
          notice(page, NOTICE_HELP_STATUS));
  put_row(page, "  smtpcode \"550 5.1.1 <a@b>: ...\"", EXAMPLE_WIDTH,
          notice(page, NOTICE_HELP_LINE));
  put_row(page, "  smtpcode < bounce.eml", EXAMPLE_WIDTH,
          notice(page, NOTICE_HELP_BOUNCE));
}

static void print_program(struct page *page)
{
  char left[LEFT];
  print_usage(page);
  put(page, "\n");
  put_line(page, notice(page, NOTICE_HELP_COMMANDS));
  for (unsigned i = 0; i < COMMANDS; i++) {
    const struct command_row *row = command_row(i);
    const char *const texts[] = {"  ", row->name, " ", row->operands, NULL};
    put_row(page, join(left, texts), OPERANDS_WIDTH, notice(page, row->use));
  }
  put_options(page, COMMANDS);
  put(page, "\n");
  put_line(page, notice(page, NOTICE_HELP_MANUAL));
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
  if (options->complete)
    return complete_run(run);
  if (options->count > 0)
    command = command_named(options->operands[0]);
  if (options->count > 0 && command == COMMANDS)
    return complain(run, NOTICE_UNKNOWN_HELP, options->operands[0], NULL);
  if (options->count > 1)
    return complain(run, NOTICE_TOO_MANY_OPERANDS, options->operands[1], NULL);
  help_print(&run->page, command);
  return STATUS_FOUND;
}
