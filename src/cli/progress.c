/* SPDX-License-Identifier: MIT
 *
 * Progress of reading, on a terminal only.
 */
#define _DEFAULT_SOURCE
#include "progress.h"

#include "message.h"
#include "terminal.h"

#include <time.h>

#define MEGABYTE 1000000u

/* Seconds since some time; time() would jump when somebody sets the clock. */
static long long now(void)
{
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (long long)time.tv_sec;
}

struct progress progress_begin(int errors)
{
  struct progress progress = {0};
  progress.errors = errors;
  progress.on = terminal_is(errors);
  if (progress.on) {
    progress.begin = now();
    progress.next = progress.begin + 1; /* the clock may strike at once */
  }
  return progress;
}

static void put_number(struct page *page, unsigned long long number,
                       const char *unit)
{
  char digits[SMTPCODE_NUMBER_SIZE];
  smtpcode_write_number(number, digits);
  put(page, digits);
  put(page, unit);
}

void progress_show(struct progress *progress, const struct blocks *blocks)
{
  long long time = progress->on ? now() : 0;
  if (!progress->on || time <= progress->next)
    return;
  struct page page;
  unsigned long long megabytes = blocks->read / MEGABYTE;
  message_begin(&page, progress->errors);
  put(&page, "\r");
  put_number(&page, megabytes, " MB");
  if (blocks->size > 0) {
    put(&page, ", ");
    put_number(&page, 100 * blocks->read / blocks->size, "%");
  }
  put(&page, ", ");
  put_number(&page, megabytes / (unsigned long long)(time - progress->begin),
             " MB/s    ");
  put_end(&page);
  progress->shown = true;
  progress->next = time;
}

/* With blanks: not every terminal knows a sequence for it. */
void progress_end(struct progress *progress)
{
  static const char gone[] = "\r                                       \r";
  if (progress->shown)
    terminal_write(progress->errors, gone, sizeof(gone) - 1);
}
