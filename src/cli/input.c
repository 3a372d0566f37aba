/* SPDX-License-Identifier: MIT
 *
 * Input by lines, in constant memory. Standard input is opened when it is
 * needed: naming stdin would cost every start a relocation.
 */
#define _DEFAULT_SOURCE
#include "input.h"

#include <string.h>

bool input_begin(struct input *input, FILE *stream)
{
  input->stream = stream ? stream : fdopen(0, "r");
  input->begin = input->end = 0;
  input->ended = input->cut = false;
  input->begun = false;
  return input->stream != NULL;
}

/* Moves what is left to the front and reads more behind it. */
static void fill(struct input *input)
{
  size_t left = input->end - input->begin;
  memmove(input->buffer, input->buffer + input->begin, left);
  input->begin = 0;
  input->end = left + fread(input->buffer + left, 1,
                            sizeof(input->buffer) - left, input->stream);
  input->ended = input->end == left;
}

static const char *find_end(const struct input *input)
{
  return memchr(input->buffer + input->begin, '\n', input->end - input->begin);
}

/* Passes over the rest of a line that did not fit. */
static void skip_rest(struct input *input)
{
  const char *end = NULL;
  while (!end && !input->ended) {
    input->begin = input->end;
    fill(input);
    end = find_end(input);
  }
  input->begin = end ? (size_t)(end + 1 - input->buffer) : input->end;
  input->cut = false;
}

static bool give(struct input *input, size_t end, const char **line,
                 size_t *length)
{
  *line = input->buffer + input->begin;
  *length = end - input->begin;
  if (*length > 0 && (*line)[*length - 1] == '\r')
    --*length;
  input->begin = end;
  return true;
}

/* Passes over the mark that some programs write before UTF-8. */
static void skip_mark(struct input *input)
{
  while (!input->ended && input->end < 3)
    fill(input);
  if (input->end >= 3 && memcmp(input->buffer, "\xef\xbb\xbf", 3) == 0)
    input->begin = 3;
  input->begun = true;
}

bool input_line(struct input *input, const char **line, size_t *length)
{
  if (!input->begun)
    skip_mark(input);
  if (input->cut)
    skip_rest(input);
  for (;;) {
    const char *end = find_end(input);
    if (end) {
      give(input, (size_t)(end - input->buffer), line, length);
      input->begin++;
      return true;
    }
    if (input->begin == 0 && input->end == sizeof(input->buffer)) {
      input->cut = true;
      return give(input, input->end, line, length);
    }
    if (input->ended)
      return input->begin < input->end && give(input, input->end, line, length);
    fill(input);
  }
}
