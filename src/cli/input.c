/* SPDX-License-Identifier: MIT
 *
 * Input by lines, in constant memory.
 */
#include "input.h"

#include "texts.h"

#include <errno.h>
#include <string.h>

bool input_open(struct input *input, const char *name, int standard)
{
  input->begin = 0;
  input->begun = input->ended = input->cut = false;
  input->error = 0;
  return blocks_open(&input->blocks, name, standard);
}

void input_close(struct input *input)
{
  blocks_close(&input->blocks);
}

void input_fill(struct input *input)
{
  blocks_drop(&input->blocks, input->begin);
  input->begin = 0;
  long octets = blocks_read(&input->blocks);
  input->ended = octets <= 0;
  input->error = octets < 0 ? errno : 0;
}

static const char *find_end(const struct input *input)
{
  const struct blocks *blocks = &input->blocks;
  return memchr(blocks->buffer + input->begin, '\n',
                blocks->used - input->begin);
}

/* Passes over the rest of a line that did not fit. */
static void skip_rest(struct input *input)
{
  const char *end = NULL;
  while (!end && !input->ended) {
    input->begin = input->blocks.used;
    input_fill(input);
    end = find_end(input);
  }
  input->begin =
      end ? (size_t)(end + 1 - input->blocks.buffer) : input->blocks.used;
  input->cut = false;
}

static bool give(struct input *input, size_t end, const char **line,
                 size_t *length)
{
  *line = input->blocks.buffer + input->begin;
  *length = end - input->begin;
  if (*length > 0 && (*line)[*length - 1] == '\r')
    --*length;
  input->begin = end;
  return true;
}

/* Passes over the mark that some programs write before UTF-8. */
static void skip_mark(struct input *input)
{
  const struct blocks *blocks = &input->blocks;
  while (!input->ended && blocks->used < 3)
    input_fill(input);
  if (begins(blocks->buffer, blocks->used, "\xef\xbb\xbf"))
    input->begin = 3;
  input->begun = true;
}

bool input_line(struct input *input, const char **line, size_t *length)
{
  const struct blocks *blocks = &input->blocks;
  if (!input->begun)
    skip_mark(input);
  if (input->cut)
    skip_rest(input);
  for (;;) {
    const char *end = find_end(input);
    if (end) {
      give(input, (size_t)(end - blocks->buffer), line, length);
      input->begin++;
      return true;
    }
    if (input->begin == 0 && blocks->used == sizeof(blocks->buffer)) {
      input->cut = true;
      return give(input, blocks->used, line, length);
    }
    if (input->ended)
      return input->begin < blocks->used &&
             give(input, blocks->used, line, length);
    input_fill(input);
  }
}
