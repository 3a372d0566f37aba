/* SPDX-License-Identifier: MIT
 *
 * The command, run in this process.
 */
#define _POSIX_C_SOURCE 200809L
#include "run.h"

#include "capture.h"
#include "command.h"
#include "suite.h"

#include <stdlib.h>
#include <string.h>

int run_argv(const char *const *words, char **argv)
{
  static char program[] = "smtpcode";
  int argc = 0;
  argv[argc++] = program;
  for (; *words; words++) {
    assert_true(argc <= RUN_WORDS);
    argv[argc++] = (char *)(uintptr_t)*words;
  }
  argv[argc] = NULL;
  return argc;
}

static struct result run(const char *const *words, int input)
{
  char *argv[RUN_WORDS + 2];
  int argc = run_argv(words, argv);
  struct capture output, errors;
  capture_begin(&output);
  capture_begin(&errors);
  const struct streams streams = {input, output.descriptor, errors.descriptor,
                                  NULL};
  int status = smtpcode_run(argc, argv, &streams);
  capture_end(&output);
  capture_end(&errors);
  return (struct result){status, output.text, errors.text, output.length,
                         errors.length};
}

struct result run_words(const char *const *words)
{
  return run(words, -1);
}

static struct result split_and_run(const char *line, int input)
{
  char text[512];
  const char *words[RUN_WORDS + 1] = {NULL};
  size_t count = 0;
  assert_true(strlen(line) < sizeof(text));
  strcpy(text, line);
  for (char *word = strtok(text, " "); word; word = strtok(NULL, " ")) {
    assert_true(count < RUN_WORDS);
    words[count++] = word;
  }
  return run(words, input);
}

struct result run_descriptor(const char *line, int input)
{
  return split_and_run(line, input);
}

struct result run_line(const char *line)
{
  return split_and_run(line, -1);
}

struct result run_input(const char *line, const char *text, size_t length)
{
  FILE *input = tmpfile();
  assert_non_null(input);
  assert_int_equal(fwrite(text, 1, length, input), length);
  rewind(input);
  struct result result = split_and_run(line, fileno(input));
  fclose(input);
  return result;
}

void result_free(struct result *result)
{
  free(result->output);
  free(result->errors);
}
