/* SPDX-License-Identifier: MIT
 *
 * The samples of data/ and tests/data, each with what must be read from it, and
 * the words of the tables that they prove to be needed.
 */
#ifndef TESTS_SAMPLES_H
#define TESTS_SAMPLES_H

#include <smtpcode.h>

/* One alternative of a row's words, as it stands in the tables, and the number
 * of the sample that is most likely to need it. */
struct sample_words {
  const char *row, *words;
  size_t length, sample;
};

/* What a sample gave that it should not, for people. */
struct sample_wrong {
  char text[1024];
};

/* The form of text that a sample has, and what people call it. */
enum sample_form {
#define FORM(id, name) FORM_##id,
#include "../../data/forms.def"
};
const char *sample_form_name(enum sample_form form);

/* A table's samples and words by number from 0. */
struct sample_table {
  const char *name; /* its file's in data/, without the ending */
  size_t (*count)(void);
  bool (*holds)(size_t sample, struct sample_wrong *wrong);
  bool (*words)(size_t number, struct sample_words *words); /* false: no more */
  /* False for a sample that cannot need some words; NULL: all may. */
  bool (*may_need)(size_t sample, const struct sample_words *words);
};

#define SAMPLE_TABLES 6
extern const struct sample_table sample_tables[SAMPLE_TABLES];

/* What the list is made of. */
size_t introduction_samples(void);
bool introduction_sample(size_t sample, struct sample_wrong *wrong);
bool introduction_words(size_t number, struct sample_words *words);
size_t delivery_samples(void);
bool delivery_sample(size_t sample, struct sample_wrong *wrong);
bool delivery_words(size_t number, struct sample_words *words);
size_t phase_samples(void);
bool phase_sample(size_t sample, struct sample_wrong *wrong);
bool phase_words(size_t number, struct sample_words *words);
size_t provider_samples(void);
bool provider_sample(size_t sample, struct sample_wrong *wrong);
bool provider_words(size_t number, struct sample_words *words);

size_t telling_samples(void);
bool telling_sample(size_t sample, struct sample_wrong *wrong);
bool telling_words(size_t number, struct sample_words *words);
bool telling_may_need(size_t sample, const struct sample_words *words);
size_t context_samples(void);
bool context_sample(size_t sample, struct sample_wrong *wrong);
bool context_words(size_t number, struct sample_words *words);

/* Writes an alternative of words as it may stand in a reply. */
#define SAMPLE_SAID 512
void sample_said(const char *words, size_t length, char said[SAMPLE_SAID]);

/* Says what is wrong; returns false. */
bool sample_is_wrong(struct sample_wrong *wrong, const char *format, ...)
#if defined(__GNUC__)
    __attribute__((format(printf, 2, 3)))
#endif
    ;

/* The codes of a reply as samples write them: "550 5.1.1". */
#define SAMPLE_CODES (2 * SMTPCODE_CODE_SIZE)
void sample_codes(const struct smtpcode_reply *reply, char *codes);

/* Reads a bounce, whose insides are those of the library's "bounce.h". */
void sample_bounce(const char *text, struct smtpcode_bounce *bounce);

/* Gives the rows of a file of tests/data, or of the folder that $TESTS_DATA
 * names, in turn; returns how many. */
typedef void sample_take(void *state, size_t number, char *row);
size_t sample_file(const char *name, sample_take *take, void *state);

#endif
