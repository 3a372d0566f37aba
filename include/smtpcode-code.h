/* SPDX-License-Identifier: MIT
 *
 * libsmtpcode: codes, what they mean, and how they differ. <smtpcode.h> brings
 * it in.
 *
 * The library reads no file, allocates nothing, keeps no state and knows no
 * locale. Callers give all storage; every `const char *` that comes back is
 * either a text of the library, which lives as long as the program, or points
 * into the structure that the caller passed. Texts are UTF-8, in English plain
 * ASCII. All functions may be called from any thread.
 */
#ifndef SMTPCODE_CODE_H
#define SMTPCODE_CODE_H

#include <smtpcode-reason.h>

#ifdef __cplusplus
extern "C" {
#endif
#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

/* ---- Codes ---- */

enum smtpcode_kind {
  SMTPCODE_REPLY_CODE,    /* such as 450 (RFC 5321, section 4.2) */
  SMTPCODE_ENHANCED_CODE, /* such as 4.2.1 (RFC 3463, section 2) */
};

/* A part that stands for every value: the x of 45x. */
#define SMTPCODE_ANY (-1)
#define SMTPCODE_CODE_SIZE 12 /* the octets of any written code, with NUL */
#define SMTPCODE_NAME_SIZE 48 /* the same with a provider's name behind it */

/* A code, or a pattern of codes if some part is SMTPCODE_ANY. */
struct smtpcode_code {
  enum smtpcode_kind kind;
  int part[3]; /* the digits of a reply code, or class, subject and detail */
};

/* What is wrong with a text that is no code. */
enum smtpcode_problem {
  SMTPCODE_NO_PROBLEM,
  SMTPCODE_EMPTY,
  SMTPCODE_SIGN,          /* +450 */
  SMTPCODE_NOT_A_DIGIT,   /* 45O */
  SMTPCODE_TOO_SHORT,     /* 45 */
  SMTPCODE_TOO_LONG,      /* 4500 */
  SMTPCODE_FIRST_DIGIT,   /* 999: none begins so (RFC 5321, section 4.2) */
  SMTPCODE_PARTS,         /* 5.1 or 5.1.1.1 */
  SMTPCODE_CLASS_DIGIT,   /* 6.1.1: no class is so (RFC 3463, section 2) */
  SMTPCODE_PART_TOO_LONG, /* 5.1.1000 */
  SMTPCODE_LEADING_ZERO   /* 05.1.1 */
};

/* Reads a whole text of `length` octets as a code or pattern: 450, 4xx, 45x,
 * 5.1.1, #5.1.1, X.1.1, 5.7.x; x, y and z of any case stand for any digit.
 * Fills `code`, or says what is wrong and leaves it. Numbers are read strictly:
 * no sign, no blank, no leading zero. The text needs no NUL. */
enum smtpcode_problem smtpcode_code_read(const char *text, size_t length,
                                         struct smtpcode_code *code);

/* Writes a code that smtpcode_code_read() could have given, with x for
 * SMTPCODE_ANY (X for a class), into `text`, which has SMTPCODE_CODE_SIZE
 * octets, and ends it with NUL. Returns the length. */
size_t smtpcode_code_write(const struct smtpcode_code *code, char *text);

/* True if some part of the code is SMTPCODE_ANY. */
bool smtpcode_is_pattern(const struct smtpcode_code *code);

/* True if `code` is of the pattern's kind and each part is equal to the
 * pattern's, or the pattern's is SMTPCODE_ANY. */
bool smtpcode_matches(const struct smtpcode_code *pattern,
                      const struct smtpcode_code *code);

/* The table's codes that match a pattern, ascending: call with *cursor 0 for
 * the first, and so on. Returns false, and leaves `code`, when there is no
 * more. */
bool smtpcode_next(const struct smtpcode_code *pattern, size_t *cursor,
                   struct smtpcode_code *code);

/* ---- Languages ---- */

/* The number of a language, which the functions below take, by its code of ISO
 * 639-1 in any case; what follows it in a locale's name, as in "pt_BR.UTF-8",
 * is passed over, but for a territory that writes it in another way: "zh_TW".
 * English is 0. Returns -1 for a language that the texts are not in. What a
 * language lacks is given in English, and what is no number of one is taken
 * for English. */
int smtpcode_language(const char *name);

/* The code and the own name of a language, "fr" and "Fran\303\247ais", by its
 * number; NULL past the last. */
const char *smtpcode_language_code(int language);
const char *smtpcode_language_name(int language);

/* ---- Explanations of codes ---- */

/* What does a code refuse? */
enum smtpcode_refused {
  SMTPCODE_REFUSES_NOTHING,
  SMTPCODE_REFUSES_SESSION,
  SMTPCODE_REFUSES_COMMAND,
  SMTPCODE_REFUSES_PARAMETER,
  SMTPCODE_REFUSES_LOGIN,
  SMTPCODE_REFUSES_TRANSACTION,
  SMTPCODE_REFUSES_MAILBOX,
  SMTPCODE_REFUSES_MESSAGE
};

/* Who gives it its meaning? */
enum smtpcode_standing {
  SMTPCODE_STANDING_STANDARD,      /* RFC 5321, or RFC 3463 */
  SMTPCODE_STANDING_EXTENSION,     /* another RFC */
  SMTPCODE_STANDING_OBSOLETE,      /* kept for history */
  SMTPCODE_STANDING_REGISTRY_ONLY, /* no RFC gives it a meaning */
  SMTPCODE_STANDING_IN_NO_RFC,     /* met in practice or on the web only */
  SMTPCODE_STANDING_UNREGISTERED,  /* in no table: read from its digits; the
                                      last */
};

/* The name for machines of a member of an enumeration; NULL past the last. */
const char *smtpcode_standing_name(unsigned standing);

/* The fields of an explanation, in the order in which they are shown. */
enum smtpcode_field_name {
  SMTPCODE_FIELD_CLASS,
  SMTPCODE_FIELD_RETRY,
  SMTPCODE_FIELD_ACTOR,
  SMTPCODE_FIELD_MESSAGE,
  SMTPCODE_FIELD_DESCRIPTION,
  SMTPCODE_FIELD_WHEN,
  SMTPCODE_FIELD_FIX,
  SMTPCODE_FIELD_CATEGORY, /* of an enhanced code: its subject */
  SMTPCODE_FIELD_COMMANDS, /* of a reply code */
  SMTPCODE_FIELD_ENHANCED, /* of an enhanced code: its basic codes */
  SMTPCODE_FIELD_CLASSES,  /* of an enhanced code: where it makes sense */
  SMTPCODE_FIELD_STANDING,
  SMTPCODE_FIELD_SOURCES,
  SMTPCODE_FIELD_SEE_ALSO,
  SMTPCODE_FIELD_NEAREST,
  SMTPCODE_FIELD_MEANINGS, /* what providers mean by it */
  SMTPCODE_FIELD_SERVERS,  /* when common servers send it */
  SMTPCODE_FIELD_CODES,
  SMTPCODE_FIELDS, /* how many there are */
};

/* What a field holds. */
enum smtpcode_field_kind {
  SMTPCODE_KIND_TEXT,     /* `text` */
  SMTPCODE_KIND_WORD,     /* `text` for people, `value` for machines */
  SMTPCODE_KIND_LIST,     /* items; `text`, if any, stands for them to people */
  SMTPCODE_KIND_SOURCES,  /* items whose titles are long */
  SMTPCODE_KIND_SETTINGS, /* items: a server, and sentences as the title */
  SMTPCODE_KIND_LINES,    /* many items */
};

struct smtpcode_item {
  const char *name;    /* "451", "RCPT", "RFC 5321, section 4.2.3" */
  const char *title;   /* "" if it has none */
  const char *address; /* of a source, "" if it has none */
};

struct smtpcode_field {
  const char *key; /* its name for machines, never translated */
  enum smtpcode_field_kind kind;
  const char *text, *value; /* "" if it has none */
  const struct smtpcode_item *items;
  size_t count; /* of items */
};

#define SMTPCODE_ITEMS 256
#define SMTPCODE_STORAGE 8192

/* All that the tables say of a code: some 15 KB. It points into itself: do not
 * copy it. */
struct smtpcode_explanation {
  struct smtpcode_code code;
  char name[SMTPCODE_NAME_SIZE]; /* "450", "5.7.27 (Google)" */
  int language;                  /* of the texts, see smtpcode_language() */
  const char *provider;          /* in whose sense, "" for the registry's */
  const char *row;     /* that told it of a whole reply, for machines, or "" */
  const char *kind;    /* "reply", "enhanced", "pattern" */
  bool known;          /* an exact row, or a pattern that matches some */
  bool registered;     /* an RFC or the IANA registry has it */
  const char *title;   /* "Mailbox Unavailable" */
  const char *heading; /* "450 Mailbox Unavailable (4xx Transient Negative)" */
  const char *gist;    /* a clause that continues "450 ..." */
  const char *send;    /* advice for somebody who writes a server */
  enum smtpcode_reason reason; /* what a reply with it is about */
  struct smtpcode_verdict verdict;
  enum smtpcode_refused refuses;
  enum smtpcode_standing standing;
  unsigned long commands; /* a bit each, by the number of smtpcode_command() */
  struct smtpcode_field field[SMTPCODE_FIELDS];
  struct smtpcode_item items[SMTPCODE_ITEMS];
  char storage[SMTPCODE_STORAGE];
};

/* Explains a code or pattern that smtpcode_code_read() could have given. Total:
 * one with no row is explained from its digits, as RFC 5321, section 4.2, and
 * RFC 3463, section 2, ask a client to read it, with `known` false. */
void smtpcode_explain(const struct smtpcode_code *code, int language,
                      struct smtpcode_explanation *explanation);

/* True if a reply with a code that smtpcode_next() gave may be about a reason:
 * it is the code's own, or one of several that it serves. */
bool smtpcode_may_be(const struct smtpcode_code *code,
                     enum smtpcode_reason reason);

/* The number of a command or phase ("RCPT", "end-of-data": any case); -1 if
 * unknown. Its name by its number, from 0; NULL past the last. */
int smtpcode_command(const char *name);
const char *smtpcode_command_name(int number);

/* ---- What providers mean ---- */

enum smtpcode_basis {
  SMTPCODE_BASIS_DOCUMENTED, /* the provider's own page says it */
  SMTPCODE_BASIS_SEEN,       /* replies that were seen show it */
};

/* How a provider's meaning stands to the registry. */
enum smtpcode_sense {
  SMTPCODE_SENSE_REGISTERED,   /* the registered meaning, made precise */
  SMTPCODE_SENSE_OTHER,        /* another meaning than the registered one */
  SMTPCODE_SENSE_UNREGISTERED, /* no registry has the code */
};

const char *smtpcode_basis_name(unsigned basis);
const char *smtpcode_sense_name(unsigned sense);

#define SMTPCODE_MEANT_CODES 6
#define SMTPCODE_MEANINGS_MOST 1024 /* more than there are */

/* What a provider means by a kind of reply. */
struct smtpcode_meaning {
  const char *name;          /* "google-spf": for machines */
  const char *provider;      /* "Google" */
  const char *provider_name; /* "google": for machines */
  const char *title;         /* "SPF Did Not Pass" */
  const char *meaning;
  const char *fix, *waiting; /* as those of a reason */
  const char *signs; /* words that give the provider away, separated by | */
  const char *words; /* words that tell this kind of reply, as in signs; # is a
                        digit and * stands for anything */
  enum smtpcode_reason reason;
  enum smtpcode_retry retry; /* when the reply is permanent */
  enum smtpcode_actor actor;
  enum smtpcode_basis basis;
  enum smtpcode_sense sense;
  const char *source, *address, *source_date; /* "2026-02-12" or part of it */
  size_t code_count;
  char codes[SMTPCODE_MEANT_CODES][2 * SMTPCODE_CODE_SIZE]; /* "550 5.7.27",
                              "5.7.606-649", "550", "4xx" */
};

/* The meanings by number from 0. Returns false, and leaves `meaning`, past the
 * last. */
bool smtpcode_meaning_at(size_t number, struct smtpcode_meaning *meaning);

/* A provider's name for machines and for people by its number from 0; NULL past
 * the last. */
const char *smtpcode_provider_name(size_t number);
const char *smtpcode_provider_title(size_t number);

/* ---- Search ---- */

/* The codes whose texts, in a language or in English, hold every one of `count`
 * words, be it part of a word, best first: the code that a word is, more words
 * in the title, more in the gist, ascending. Case and accents are ignored, in
 * every writing, and a letter is the same composed and decomposed. An enhanced
 * code has SMTPCODE_ANY for its class. Writes at most `room` of them and
 * returns how many there are. No words match nothing, an empty one everything.
 */
size_t smtpcode_search(const char *const *words, size_t count, int language,
                       struct smtpcode_code *found, size_t room);

/* The same for reasons, ascending: their names and texts. */
size_t smtpcode_search_reasons(const char *const *words, size_t count,
                               int language, enum smtpcode_reason *found,
                               size_t room);

/* The same for the meanings that providers give, by their numbers, ascending:
 * their texts in English, the words that tell them, and the providers' names
 * and signs. */
size_t smtpcode_search_meanings(const char *const *words, size_t count,
                                size_t *found, size_t room);

#define SMTPCODE_QUOTE_SIZE 2048 /* enough for some sentences */

/* Why a code was found: for each word, in their order, that neither it nor its
 * title holds, a sentence that does; of a server's setting "Postfix: ...". Each
 * comes once, one in the language before one in English, and "" if the title
 * says all. Writes them into `text`, which has `size` octets, at least 1, and
 * ends it with NUL; a sentence that does not fit is left out. Returns the
 * length. */
size_t smtpcode_quote_code(const char *const *words, size_t count, int language,
                           const struct smtpcode_code *code, char *text,
                           size_t size);

/* The same for a reason, and for a meaning by its number: of the words that
 * tell it those that hold the word, in quotes. */
size_t smtpcode_quote_reason(const char *const *words, size_t count,
                             int language, enum smtpcode_reason reason,
                             char *text, size_t size);
size_t smtpcode_quote_meaning(const char *const *words, size_t count,
                              size_t number, char *text, size_t size);

/* ---- Comparison ---- */

enum smtpcode_difference_name {
  SMTPCODE_DIFFERENCE_MEANING, /* a provider's and the registry's */
  SMTPCODE_DIFFERENCE_CLASS,
  SMTPCODE_DIFFERENCE_CATEGORY,
  SMTPCODE_DIFFERENCE_REFUSES,
  SMTPCODE_DIFFERENCE_ACTOR,
  SMTPCODE_DIFFERENCE_COMMANDS,
  SMTPCODE_DIFFERENCES, /* how many there are */
};

#define SMTPCODE_COMPARE_MOST 8
#define SMTPCODE_COMPARISON_SOURCES 64
#define SMTPCODE_COMPARISON_STORAGE 32768

/* One key difference: what each code says of it, as a clause that continues
 * "450 ...". */
struct smtpcode_difference {
  enum smtpcode_difference_name name;
  const char *key; /* its name for machines */
  const char *says[SMTPCODE_COMPARE_MOST];
  const char *text; /* what all of them say, for people */
};

/* A comparison of codes: some 34 KB. It points into itself and into the
 * explanations: copy neither. */
struct smtpcode_comparison {
  const struct smtpcode_explanation *codes;
  size_t count;
  const char *title;   /* "SMTP 450 Mailbox Unavailable vs 502 Command ..." */
  const char *summary; /* whole sentences */
  bool shown[SMTPCODE_FIELDS];  /* fields to compare, which every code has */
  bool same[SMTPCODE_FIELDS];   /* of them, those that are equal for all */
  bool same_send, same_verdict; /* equal for all */
  struct smtpcode_difference differences[SMTPCODE_DIFFERENCES];
  size_t difference_count;
  const struct smtpcode_item *sources[SMTPCODE_COMPARISON_SOURCES]; /* once */
  size_t source_count;
  char storage[SMTPCODE_COMPARISON_STORAGE];
};

/* Compares 2 to SMTPCODE_COMPARE_MOST explained codes, each another one and
 * none a pattern, in the language of the first; else returns false, and
 * `comparison` is unspecified. */
bool smtpcode_compare(const struct smtpcode_explanation *codes, size_t count,
                      struct smtpcode_comparison *comparison);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
