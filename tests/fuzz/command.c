/* SPDX-License-Identifier: MIT
 *
 * The whole command, in this process: the first line is its command line, the
 * rest its standard input. It ends with a status that it may have, gives the
 * same answer again, and one that does no harm if a terminal gets it.
 */
#define _DEFAULT_SOURCE
#define _XOPEN_SOURCE 600
#include "fuzz.h"

#include "command.h"
#include "harm.h"

#include <fcntl.h>
#include <pthread.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

#define WORDS 16
#define MOST 65536

/* What was printed: as many octets as fit, and how many there were. */
struct result {
  int status;
  size_t length, kept;
  char text[4 * MOST];
};

static FILE *temporary(const char *text, size_t length)
{
  FILE *file = tmpfile();
  MUST(file && fwrite(text, 1, length, file) == length);
  rewind(file);
  return file;
}

/* Splits a line at its blanks; a transcript's names the program first. Names of
 * files that are there, and paths, are left out: they would be read. */
static int split(char *line, char **argv)
{
  static char program[] = "smtpcode";
  int argc = 0;
  argv[argc++] = program;
  for (char *word = strtok(line, " "); word && argc < WORDS;
       word = strtok(NULL, " ")) {
    bool again = argc == 1 && (!strcmp(word, "$") || !strcmp(word, program));
    if (!again && !strchr(word, '/') && access(word, F_OK) != 0)
      argv[argc++] = word;
  }
  argv[argc] = NULL;
  return argc;
}

/* Keeps what is read until there is no more: of a terminal, until nobody can
 * write to it. */
static void keep(int descriptor, struct result *result)
{
  static char more[4096];
  ssize_t octets;
  result->length = result->kept = 0;
  do {
    size_t room = sizeof(result->text) - result->kept;
    octets = room > 0 ? read(descriptor, result->text + result->kept, room)
                      : read(descriptor, more, sizeof(more));
    result->length += octets > 0 ? (size_t)octets : 0;
    result->kept += octets > 0 && room > 0 ? (size_t)octets : 0;
  } while (octets > 0);
}

/* A terminal, and who reads it. */
struct terminal {
  int screen, lines; /* the descriptors of its two sides */
  pthread_t reader;
  struct result *result;
};

static void *watch(void *of)
{
  struct terminal *terminal = of;
  keep(terminal->screen, terminal->result);
  return NULL;
}

static void begin_terminal(struct terminal *terminal, struct result *result)
{
  struct termios raw;
  terminal->result = result;
  terminal->screen = posix_openpt(O_RDWR | O_NOCTTY);
  MUST(terminal->screen >= 0 && grantpt(terminal->screen) == 0 &&
       unlockpt(terminal->screen) == 0);
  terminal->lines = open(ptsname(terminal->screen), O_RDWR | O_NOCTTY);
  MUST(terminal->lines >= 0 && tcgetattr(terminal->lines, &raw) == 0);
  raw.c_oflag &= ~(tcflag_t)OPOST;
  raw.c_lflag &= ~(tcflag_t)ECHO;
  MUST(tcsetattr(terminal->lines, TCSANOW, &raw) == 0);
  MUST(pthread_create(&terminal->reader, NULL, watch, terminal) == 0);
}

static void end_terminal(const struct terminal *terminal)
{
  close(terminal->lines);
  MUST(pthread_join(terminal->reader, NULL) == 0);
  close(terminal->screen);
}

static void run(const char *line, const char *input, size_t length,
                bool on_terminal, struct result *result)
{
  char words[512] = "", *argv[WORDS + 1];
  strncpy(words, line, sizeof(words) - 1);
  FILE *in = temporary(input, length), *out = temporary("", 0),
       *err = temporary("", 0);
  static char language[] = "LANG=fr_FR.UTF-8", term[] = "TERM=xterm";
  char *environment[] = {term, length % 2 ? language : NULL, NULL};
  struct streams streams = {fileno(in), fileno(out), fileno(err), environment};
  struct terminal terminal;
  if (on_terminal) {
    begin_terminal(&terminal, result);
    streams.output = terminal.lines;
  }
  result->status = smtpcode_run(split(words, argv), argv, &streams);
  if (on_terminal) {
    end_terminal(&terminal);
  } else {
    lseek(fileno(out), 0, SEEK_SET);
    keep(fileno(out), result);
  }
  MUST(fclose(in) == 0 && fclose(out) == 0 && fclose(err) == 0);
}

static void check_same(const struct result *a, const struct result *b)
{
  MUST(a->status >= 0 && a->status <= 2);
  MUST(a->status == b->status && a->length == b->length &&
       memcmp(a->text, b->text, a->kept) == 0);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct result first, again;
  const struct harmless but = {true, true, true};
  char line[512];
  const uint8_t *end = size > 0 ? memchr(data, '\n', size) : NULL;
  size_t words = end ? (size_t)(end - data) : size;
  size_t rest = end ? size - words - 1 : 0;
  bool on_terminal = size % 2;
  words = words < sizeof(line) - 1 ? words : sizeof(line) - 1;
  if (words > 0)
    memcpy(line, data, words);
  line[words] = '\0';
  const char *input = (const char *)data + size - rest;
  rest = rest < MOST ? rest : MOST;
  run(line, input, rest, on_terminal, &first);
  run(line, input, rest, on_terminal, &again);
  check_same(&first, &again);
  MUST(!on_terminal || first.kept < first.length ||
       !harm_in(first.text, first.kept, but));
  return 0;
}
