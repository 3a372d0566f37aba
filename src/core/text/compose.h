/* SPDX-License-Identifier: MIT
 *
 * Phrases with holes, filled into storage that the caller has.
 */
#ifndef SMTPCODE_COMPOSE_H
#define SMTPCODE_COMPOSE_H

#include <stddef.h>

struct storage {
  char *at;    /* the NUL of the last text */
  size_t room; /* octets behind it */
};

/* What goes into the hole {name}; a list of them ends with a NULL name. */
struct hole {
  const char *name;
  const char *text;
};

/* The holes of a phrase, as in compose(&storage, phrase, HOLES({ "code", name
 * }, { "title", title })). */
#define HOLES(...) ((const struct hole[]){__VA_ARGS__, {NULL, NULL}})

/* Storage in a buffer of `size` octets, at least 1. */
struct storage storage_in(char *buffer, size_t size);

/* Begins a text, empty so far, and returns it; `compose_more` continues it. */
static inline const char *compose_begin(struct storage *storage)
{
  if (storage->room > 0) {
    storage->room--;
    *++storage->at = '\0';
  }
  return storage->at;
}

/*
 * Appends a phrase with its holes filled, then NUL, and returns where it
 * begins. A name that `holes` lacks becomes nothing; `holes` is NULL for a text
 * that has no holes. What does not fit is left out.
 */
const char *compose(struct storage *storage, const char *phrase,
                    const struct hole *holes);

/* As compose, but continues the text that was begun or composed last. */
void compose_more(struct storage *storage, const char *phrase,
                  const struct hole *holes);

/* As compose_more, with one of the forms of the phrase, which stand for
 * numbers, from 0. A form has less than COMPOSE_FORM octets. */
#define COMPOSE_FORM 512
void compose_form(struct storage *storage, const char *phrase, unsigned form,
                  const struct hole *holes);

/* Continues that text, if it has begun, with what parts sentences: a blank, but
 * nothing behind the full stop of Chinese and Japanese. */
void compose_gap(struct storage *storage, const char *begin);

/* Continues that text with another as it is, or with a part of one. */
void compose_text(struct storage *storage, const char *text);
void compose_part(struct storage *storage, const char *text, size_t length);

#endif
