/* SPDX-License-Identifier: MIT
 *
 * The command, run in this process.
 */
#include "run.h"

#include "capture.h"
#include "command.h"
#include "suite.h"

#include <stdlib.h>
#include <string.h>

struct result run_words(const char *const *words)
{
  char program[] = "smtpcode", *argv[RUN_WORDS + 2] = {program};
  int argc = 1;
  for (; *words; words++) {
    assert_true(argc <= RUN_WORDS);
    argv[argc++] = (char *)(uintptr_t)*words;
  }
  struct capture output, errors;
  capture_begin(&output);
  capture_begin(&errors);
  int status = smtpcode_run(argc, argv, output.stream, -1, errors.stream);
  capture_end(&output);
  capture_end(&errors);
  return (struct result){status, output.text, errors.text, output.length,
                         errors.length};
}

struct result run_line(const char *line)
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
  return run_words(words);
}

void result_free(struct result *result)
{
  free(result->output);
  free(result->errors);
}
