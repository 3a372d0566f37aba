/* SPDX-License-Identifier: MIT
 *
 * Runs a fuzz target over files, each as a whole and then line by line, without
 * libFuzzer.
 */
#include "fuzz.h"

#include <string.h>

static void replay(const char *name)
{
  static char text[1 << 20];
  FILE *file = fopen(name, "rb");
  MUST(file);
  size_t length = fread(text, 1, sizeof(text), file), next;
  MUST(length > 0 && feof(file) && fclose(file) == 0);
  LLVMFuzzerTestOneInput((const uint8_t *)text, length);
  for (size_t at = 0; at < length; at = next) {
    const char *end = memchr(text + at, '\n', length - at);
    next = end ? (size_t)(end - text) + 1 : length;
    LLVMFuzzerTestOneInput((const uint8_t *)text + at, next - at);
  }
}

int main(int argc, char **argv)
{
  MUST(argc > 1);
  LLVMFuzzerTestOneInput((const uint8_t *)"", 0);
  for (int i = 1; i < argc; i++)
    replay(argv[i]);
  return 0;
}
