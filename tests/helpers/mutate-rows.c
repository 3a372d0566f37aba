/* SPDX-License-Identifier: MIT
 *
 * Passes over the rows of tables, one alternative of their words at a time, and
 * prints those that no sample misses. The words are made such as no text has,
 * in the memory of this program alone.
 *
 * usage: mutate-rows [TABLE]...
 */
#define _DEFAULT_SOURCE
#include "samples.h"

#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

#define MOST_OCTETS 512

/* Lets constants be written. */
static bool open_words(const struct sample_words *words)
{
  const uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
  const uintptr_t begin = (uintptr_t)words->words / page * page;
  const uintptr_t end = (uintptr_t)words->words + words->length;
  return mprotect((void *)begin, end - begin, PROT_READ | PROT_WRITE) == 0;
}

/* True if some sample that may need some words, NULL for any, does not hold. */
static bool is_missed(const struct sample_table *table, size_t first,
                      const struct sample_words *words)
{
  struct sample_wrong wrong;
  const size_t count = table->count();
  for (size_t i = 0; i < count; i++) {
    const size_t sample = (first + i) % count;
    if (words && table->may_need && !table->may_need(sample, words))
      continue;
    if (!table->holds(sample, &wrong))
      return true;
  }
  return false;
}

/* The same without some words. */
static bool is_needed(const struct sample_table *table,
                      const struct sample_words *words)
{
  char kept[MOST_OCTETS];
  char *octets = (char *)(uintptr_t)words->words;
  memcpy(kept, octets, words->length);
  memset(octets, '\x1f', words->length);
  bool missed = is_missed(table, words->sample, words);
  memcpy(octets, kept, words->length);
  return missed;
}

/* Passes over each of a table's words in turn; false if that cannot be done. */
static bool mutate(const struct sample_table *table, size_t *mutations,
                   size_t *survivors)
{
  struct sample_words words;
  if (is_missed(table, 0, NULL)) {
    fprintf(stderr, "%s: a sample does not hold as it is\n", table->name);
    return false;
  }
  for (size_t i = 0; table->words(i, &words); i++) {
    if (words.length > MOST_OCTETS || !open_words(&words)) {
      fprintf(stderr, "%s: cannot be passed over\n", words.row);
      return false;
    }
    ++*mutations;
    if (is_needed(table, &words))
      continue;
    ++*survivors;
    printf("%s: %s: \"%.*s\"\n", table->name, words.row, (int)words.length,
           words.words);
  }
  return true;
}

static const struct sample_table *find_table(const char *name)
{
  for (size_t i = 0; i < SAMPLE_TABLES; i++)
    if (strcmp(sample_tables[i].name, name) == 0)
      return &sample_tables[i];
  return NULL;
}

int main(int argc, char **argv)
{
  size_t mutations = 0, survivors = 0;
  bool all = argc < 2, done = true;
  for (size_t i = 0; all && i < SAMPLE_TABLES; i++)
    done &= mutate(&sample_tables[i], &mutations, &survivors);
  for (int i = 1; i < argc; i++) {
    const struct sample_table *table = find_table(argv[i]);
    if (!table)
      fprintf(stderr, "no such table: %s\n", argv[i]);
    done &= table && mutate(table, &mutations, &survivors);
  }
  printf("%zu mutations, %zu survivors\n", mutations, survivors);
  return !done || survivors > 0;
}
