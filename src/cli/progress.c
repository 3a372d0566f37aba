/* SPDX-License-Identifier: MIT
 *
 * Progress of reading, on a terminal only.
 */
#define _DEFAULT_SOURCE /* STDERR_FILENO */
#include "progress.h"

#include "terminal.h"

#include <string.h>
#include <unistd.h>

struct progress progress_begin(const FILE *errors)
{
  struct progress progress = {0};
  progress.on = !errors && terminal_is(STDERR_FILENO);
  if (progress.on)
    progress.next = progress.begin = time(NULL) + 1;
  return progress;
}

void progress_show(struct progress *progress, const struct blocks *blocks)
{
  time_t now = progress->on ? time(NULL) : 0;
  if (!progress->on || now <= progress->next)
    return;
  double seconds = (double)(now - progress->begin);
  double megabytes = (double)blocks->read / 1e6;
  char text[96], share[32] = "";
  if (blocks->size > 0)
    snprintf(share, sizeof(share), ", %.0f%%",
             100.0 * (double)blocks->read / (double)blocks->size);
  int length = snprintf(text, sizeof(text), "\r%.0f MB%s, %.0f MB/s\033[K",
                        megabytes, share, megabytes / seconds);
  terminal_complain(text, (size_t)length);
  progress->shown = true;
  progress->next = now;
}

void progress_end(struct progress *progress)
{
  if (progress->shown)
    terminal_complain("\r\033[K", strlen("\r\033[K"));
}
