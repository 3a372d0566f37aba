/* SPDX-License-Identifier: MIT
 *
 * The whole command, in this process: the first line is its command line, the
 * rest its standard input. It ends with a status that it may have, and gives
 * the same answer again.
 */
#define _POSIX_C_SOURCE 200809L
#include "fuzz.h"

#include "command.h"

#include <string.h>
#include <unistd.h>

#define WORDS 16
#define MOST 65536

struct result {
  int status;
  size_t length;
  char text[2 * MOST];
};

static FILE *temporary(const char *text, size_t length)
{
  FILE *file = tmpfile();
  MUST(file && fwrite(text, 1, length, file) == length);
  rewind(file);
  return file;
}

/* Splits a line at its blanks. Names of files are not tried: they would be
 * read. */
static int split(char *line, char **argv)
{
  static char program[] = "smtpcode";
  int argc = 0;
  argv[argc++] = program;
  for (char *word = strtok(line, " "); word && argc < WORDS;
       word = strtok(NULL, " "))
    if (!strchr(word, '/'))
      argv[argc++] = word;
  argv[argc] = NULL;
  return argc;
}

static void run(const char *line, const char *input, size_t length,
                struct result *result)
{
  char words[512], *argv[WORDS + 1];
  strncpy(words, line, sizeof(words) - 1);
  words[sizeof(words) - 1] = '\0';
  FILE *in = temporary(input, length), *out = temporary("", 0),
       *err = temporary("", 0);
  static char language[] = "LANG=fr_FR.UTF-8";
  char *environment[] = {length % 2 ? language : NULL, NULL};
  const struct streams streams = {fileno(in), fileno(out), fileno(err),
                                  environment};
  result->status = smtpcode_run(split(words, argv), argv, &streams);
  rewind(out);
  result->length = fread(result->text, 1, sizeof(result->text), out);
  MUST(fclose(in) == 0 && fclose(out) == 0 && fclose(err) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct result first, again;
  char line[512];
  const uint8_t *end = size > 0 ? memchr(data, '\n', size) : NULL;
  size_t words = end ? (size_t)(end - data) : size;
  size_t rest = end ? size - words - 1 : 0;
  words = words < sizeof(line) - 1 ? words : sizeof(line) - 1;
  if (words > 0)
    memcpy(line, data, words);
  line[words] = '\0';
  const char *input = (const char *)data + size - rest;
  rest = rest < MOST ? rest : MOST;
  run(line, input, rest, &first);
  run(line, input, rest, &again);
  MUST(first.status >= 0 && first.status <= 2);
  MUST(first.status == again.status && first.length == again.length &&
       memcmp(first.text, again.text, first.length) == 0);
  return 0;
}
