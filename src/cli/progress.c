/* SPDX-License-Identifier: MIT
 *
 * Progress of reading, on a terminal only.
 */
#define _DEFAULT_SOURCE
#include "progress.h"

#include "terminal.h"

#include <string.h>
#include <unistd.h>

#define SECOND 1000

static long long now(void)
{
  struct timespec time;
  clock_gettime(CLOCK_MONOTONIC, &time);
  return (long long)time.tv_sec * SECOND + time.tv_nsec / 1000000;
}

struct progress progress_begin(const FILE *errors)
{
  struct progress progress = {0};
  progress.on = !errors && terminal_is(STDERR_FILENO);
  if (progress.on)
    progress.next = (progress.begin = now()) + SECOND;
  return progress;
}

void progress_show(struct progress *progress, const struct blocks *blocks)
{
  if (!progress->on || now() < progress->next)
    return;
  long long time = now();
  double seconds = (double)(time - progress->begin) / SECOND;
  double megabytes = (double)blocks->read / 1e6;
  char text[96], share[32] = "";
  if (blocks->size > 0)
    snprintf(share, sizeof(share), ", %.0f%%",
             100.0 * (double)blocks->read / (double)blocks->size);
  int length = snprintf(text, sizeof(text), "\r%.0f MB%s, %.0f MB/s\033[K",
                        megabytes, share, megabytes / seconds);
  terminal_complain(text, (size_t)length);
  progress->shown = true;
  progress->next = time + SECOND / 5;
}

void progress_end(struct progress *progress)
{
  if (progress->shown)
    terminal_complain("\r\033[K", strlen("\r\033[K"));
}
