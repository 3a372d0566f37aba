/* SPDX-License-Identifier: MIT
 *
 * libsmtpcode: what an SMTP reply code means and what to do about it.
 *
 * The library reads no file, allocates nothing, keeps no state and knows no
 * locale. Callers give all storage; every `const char *` that comes back is
 * either a text of the library, which lives as long as the program, or points
 * into the structure that the caller passed. Texts are UTF-8, in English plain
 * ASCII. All functions may be called from any thread.
 */
#ifndef SMTPCODE_H
#define SMTPCODE_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

/* ---- Codes ---- */

enum smtpcode_kind {
  SMTPCODE_REPLY,  /* a basic reply code such as 450 (RFC 5321, section 4.2) */
  SMTPCODE_STATUS, /* an enhanced status code such as 4.2.1 (RFC 3463, section
                      2) */
};

/* A part that stands for every value: the x of 45x. */
#define SMTPCODE_ANY (-1)

/* The octets that hold any written code, NUL included: "5.999.999". */
#define SMTPCODE_CODE_SIZE 12

/* The octets that hold a code with a provider's name. */
#define SMTPCODE_NAME_SIZE 48

/* A code, or a pattern of codes if some part is SMTPCODE_ANY. */
struct smtpcode_code {
  enum smtpcode_kind kind;
  int part[3]; /* the digits of a reply code, or class, subject and detail */
};

/* What is wrong with a text that is no code. */
enum smtpcode_problem {
  SMTPCODE_NO_PROBLEM,
  SMTPCODE_EMPTY,         /* no text at all */
  SMTPCODE_SIGN,          /* +450, -450 */
  SMTPCODE_NOT_A_DIGIT,   /* 45O */
  SMTPCODE_TOO_SHORT,     /* 45 */
  SMTPCODE_TOO_LONG,      /* 4500 */
  SMTPCODE_FIRST_DIGIT,   /* 999, 123: no SMTP reply begins so (RFC 5321,
                             section 4.2) */
  SMTPCODE_PARTS,         /* 5.1, 5.1.1.1 */
  SMTPCODE_CLASS_DIGIT,   /* 6.1.1: the class is 2, 4 or 5 (RFC 3463, section 2)
                           */
  SMTPCODE_PART_TOO_LONG, /* 5.1.1000 */
  SMTPCODE_LEADING_ZERO,  /* 05.1.1, 5.01.1 */
};

/*
 * Reads a whole text of `length` octets as a code or pattern: 450, 4xx,
 * 45x, 5.1.1, #5.1.1, X.1.1, 5.7.x; x, y and z of any case stand for any digit.
 * Returns SMTPCODE_NO_PROBLEM and fills `code`, or says what is wrong and
 * leaves `code` as it was. Numbers are read strictly: no sign, no blank, no
 * leading zero. The text needs no NUL.
 */
enum smtpcode_problem smtpcode_code_read(const char *text, size_t length,
                                         struct smtpcode_code *code);

/*
 * Writes a code as `smtpcode_code_read` reads it, with x for SMTPCODE_ANY (X
 * for an enhanced code's class), into `text`, which has SMTPCODE_CODE_SIZE
 * octets, and ends it with NUL. Returns the length. The parts must be ones that
 * `smtpcode_code_read` could have given.
 */
size_t smtpcode_code_write(const struct smtpcode_code *code, char *text);

/* True if some part of the code is SMTPCODE_ANY. */
bool smtpcode_is_pattern(const struct smtpcode_code *code);

/* True if `code` is of the pattern's kind and each part is equal to the
 * pattern's, or the pattern's is SMTPCODE_ANY. */
bool smtpcode_matches(const struct smtpcode_code *pattern,
                      const struct smtpcode_code *code);

/*
 * The table's codes that match a pattern, ascending: call with *place 0 for the
 * first, and with the same `place` for each next one. Returns false, and leaves
 * `code`, when there is no more.
 */
bool smtpcode_next(const struct smtpcode_code *pattern, size_t *place,
                   struct smtpcode_code *code);

/* ---- Languages ---- */

/*
 * The number of a language, which the functions below take, by its code of ISO
 * 639-1, in any case; what follows it in a locale's name, as in "pt_BR.UTF-8",
 * is passed over. English is 0. Returns -1 for a language that the texts are
 * not in. A text that a language lacks is given in English; a number that is no
 * language's is taken for English.
 */
int smtpcode_language(const char *name);

/* The code and the own name of a language, "fr" and "Fran\303\247ais", by its
 * number; NULL past the last. */
const char *smtpcode_language_code(int language);
const char *smtpcode_language_name(int language);

/* ---- What a table row says ---- */

enum smtpcode_retry {
  SMTPCODE_RETRY_NOT_NEEDED,   /* it succeeded */
  SMTPCODE_RETRY_AUTOMATIC,    /* the sending server tries again by itself */
  SMTPCODE_RETRY_AFTER_CHANGE, /* the same attempt fails until something changes
                                */
  SMTPCODE_RETRY_NEVER, /* nothing about the attempt can be changed so that it
                           succeeds */
  SMTPCODE_RETRY_GIVEN_UP, /* of a temporary reply: the sending server tries no
                              more; no code says this, only what was done */
};

enum smtpcode_actor {
  SMTPCODE_ACTOR_NOBODY,
  SMTPCODE_ACTOR_SENDER,
  SMTPCODE_ACTOR_SENDER_ADMINISTRATOR,
  SMTPCODE_ACTOR_RECIPIENT,
  SMTPCODE_ACTOR_RECIPIENT_ADMINISTRATOR,
  SMTPCODE_ACTOR_SOFTWARE_AUTHOR,
};

/* Where the message is after the reply. */
enum smtpcode_message {
  SMTPCODE_MESSAGE_NONE,     /* the reply is not about a message */
  SMTPCODE_MESSAGE_SENDER,   /* not handed over yet */
  SMTPCODE_MESSAGE_QUEUED,   /* in the sending server's queue */
  SMTPCODE_MESSAGE_RETURNED, /* on its way back to its sender */
  SMTPCODE_MESSAGE_ACCEPTED, /* with the receiving server, once the final dot
                                was answered so */
};

enum smtpcode_refused {
  SMTPCODE_REFUSES_NOTHING,
  SMTPCODE_REFUSES_SESSION,
  SMTPCODE_REFUSES_COMMAND,
  SMTPCODE_REFUSES_PARAMETER,
  SMTPCODE_REFUSES_LOGIN,
  SMTPCODE_REFUSES_TRANSACTION,
  SMTPCODE_REFUSES_MAILBOX,
  SMTPCODE_REFUSES_MESSAGE,
};

enum smtpcode_standing {
  SMTPCODE_STANDING_STANDARD,      /* RFC 5321, or RFC 3463 */
  SMTPCODE_STANDING_EXTENSION,     /* another RFC */
  SMTPCODE_STANDING_OBSOLETE,      /* kept for history */
  SMTPCODE_STANDING_REGISTRY_ONLY, /* the IANA registry names it; no RFC gives
                                      it a meaning */
  SMTPCODE_STANDING_IN_NO_RFC,     /* met in practice or on the web only */
  SMTPCODE_STANDING_UNREGISTERED, /* in no table: explained from its digits; the
                                     last */
};

/* The fields of an explanation, in the order in which they are shown. */
enum smtpcode_field_name {
  SMTPCODE_CLASS,
  SMTPCODE_RETRY,
  SMTPCODE_ACTOR,
  SMTPCODE_MESSAGE,
  SMTPCODE_DESCRIPTION,
  SMTPCODE_WHEN,
  SMTPCODE_FIX,
  SMTPCODE_CATEGORY, /* of an enhanced code: its subject */
  SMTPCODE_COMMANDS, /* of a reply code */
  SMTPCODE_ENHANCED, /* of an enhanced code: its basic codes */
  SMTPCODE_CLASSES,  /* of an enhanced code: where it makes sense */
  SMTPCODE_STANDING,
  SMTPCODE_SOURCES,
  SMTPCODE_SEE_ALSO,
  SMTPCODE_NEAREST,
  SMTPCODE_MEANINGS, /* what providers mean by it */
  SMTPCODE_SERVERS,  /* when common servers send it */
  SMTPCODE_CODES,
  SMTPCODE_FIELDS, /* how many there are */
};

/* One member of a list: a code with its title, a command, a source with its
 * title and address. */
struct smtpcode_item {
  const char *name;    /* "451", "RCPT", "RFC 5321, section 4.2.3" */
  const char *title;   /* "" if it has none */
  const char *address; /* of a source, "" if it has none */
};

struct smtpcode_field {
  const char *key;     /* its name for machines, never translated */
  const char *heading; /* its name for people */
  const char *text;
  const char *value; /* the word for machines of a field with enumerated values,
                        else "" */
  const struct smtpcode_item *items;
  size_t count; /* of items */
  bool list;    /* holds items, be it none; its text, if any, stands for them to
                   people */
  bool word;    /* machines see `value` only */
  bool texts;   /* machines see the titles of the items too */
  bool explained; /* shown to people in an explanation */
  bool compared;  /* shown side by side in a comparison */
};

#define SMTPCODE_ITEMS 256
#define SMTPCODE_STORAGE 8192

/* All that the tables say of a code, ready to be printed. It points into
 * itself: do not copy it. */
struct smtpcode_explanation {
  struct smtpcode_code code;
  char name[SMTPCODE_NAME_SIZE]; /* "450", "5.7.27 (Google)" */
  int language;                  /* of the texts, see smtpcode_language() */
  const char *provider;          /* in whose sense, "" for the registry's */
  const char *kind;              /* "reply", "enhanced", "pattern" */
  bool known;          /* an exact row, or a pattern that matches some */
  bool registered;     /* an RFC or the IANA registry has it */
  const char *title;   /* "Mailbox Unavailable" */
  const char *heading; /* "450 Mailbox Unavailable (4xx Transient Negative)" */
  const char *gist;    /* a clause that continues "450 ..." */
  const char *send;    /* advice for somebody who writes a server */
  const char
      *verdict[3]; /* sentences: retried? who must act? where is the message? */
  enum smtpcode_retry retry;
  enum smtpcode_actor actor;
  enum smtpcode_message message;
  enum smtpcode_refused refuses;
  enum smtpcode_standing standing;
  unsigned long
      commands; /* one bit a command, in the order of `smtpcode_command` */
  struct smtpcode_field field[SMTPCODE_FIELDS];
  struct smtpcode_item items[SMTPCODE_ITEMS];
  char storage[SMTPCODE_STORAGE];
};

/*
 * Explains a code or a pattern. Total: a code with no row is explained from its
 * digits, as RFC 5321, section 4.2, and RFC 3463, section 2, ask a client to
 * read it, with `known` false and its nearest registered neighbours. `code`
 * must be one that `smtpcode_code_read` could have given.
 */
void smtpcode_explain(const struct smtpcode_code *code, int language,
                      struct smtpcode_explanation *explanation);

/* The number of a command or phase ("RCPT", "end-of-data": any case), which is
 * its bit in `commands`; -1 if unknown. */
int smtpcode_command(const char *name);

/* The name of a command by its number, counted from 0; NULL past the last. */
const char *smtpcode_command_name(int number);

/* The name for machines of a standing: "standard", "in-no-rfc". */
const char *smtpcode_standing_name(enum smtpcode_standing standing);

/* ---- Whole replies ---- */

/* What was done with the message although the code says another thing. */
enum smtpcode_delivery {
  SMTPCODE_DELIVERY_AS_SAID,
  SMTPCODE_DELIVERY_GIVEN_UP, /* sent back after a temporary reply */
  SMTPCODE_DELIVERY_KEPT,     /* tried again after a permanent one */
};

/* A reply found in a text, in which all its parts lie. */
struct smtpcode_reply {
  const char *begin; /* its first octet */
  size_t length;     /* of all its lines */
  bool has_code;     /* a basic reply code (RFC 5321, section 4.2) */
  bool has_status;   /* an enhanced status code (RFC 3463, section 2) */
  bool mixed;        /* its lines carry different codes: the last one counts */
  struct smtpcode_code code;
  struct smtpcode_code status;
  int command; /* what it answers, as in `smtpcode_command`; -1 if not told */
  enum smtpcode_delivery delivery; /* if it is known without the text */
};

/*
 * Finds the first reply in `length` octets of text: a reply as a server sends
 * it (RFC 5321, section 4.2; RFC 2034, section 4), or one quoted in a log line,
 * a bounce or a delivery status notification (RFC 3464). The octets may be
 * anything, NUL included. Returns how far it got: the octets up to the end of
 * the reply's last line, where the next search can begin; 0 if there is no
 * reply, and then `reply` is unspecified. Numbers that are no codes, such as
 * octets of an address, ports, sizes, delays and versions, are passed over.
 */
size_t smtpcode_reply_read(const char *text, size_t length,
                           struct smtpcode_reply *reply);

#define SMTPCODE_NOTES 6
#define SMTPCODE_MEANT_CODES 6
#define SMTPCODE_CANDIDATES 12
#define SMTPCODE_MEANINGS_MOST 1024 /* more than there are */

/* How it is known what a provider means. */
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

/* What a provider, or servers in general, mean by a kind of reply. */
struct smtpcode_meaning {
  const char *name;          /* "google-spf": for machines */
  const char *provider;      /* "Google"; "" for servers in general */
  const char *provider_name; /* "google": for machines, or "" */
  const char *title;         /* "SPF Did Not Pass" */
  const char *meaning, *fix;
  const char *signs; /* words that give the provider away, separated by | */
  const char *words; /* words that tell this kind of reply, as in signs; # is a
                        digit and * stands for anything */
  enum smtpcode_retry retry; /* when the reply is permanent */
  enum smtpcode_actor actor;
  enum smtpcode_basis basis;
  enum smtpcode_sense sense;
  const char *basis_name, *sense_name, *retry_name, *actor_name; /* machines */
  const char *source, *address, *source_date; /* "2026-02-12" or part of it */
  size_t code_count;
  char codes[SMTPCODE_MEANT_CODES][2 * SMTPCODE_CODE_SIZE]; /* "550 5.7.27",
                              "5.7.606-649", "550", "4xx" */
};

/* The meanings by number from 0. Returns false, and leaves `meaning`, past the
 * last. */
bool smtpcode_meaning_at(size_t number, struct smtpcode_meaning *meaning);

/*
 * Explains a code in the sense of a meaning, as smtpcode_explain() does in that
 * of the registry, which NULL stands for. A provider's name stands behind the
 * code's.
 */
void smtpcode_explain_meaning(const struct smtpcode_code *code,
                              const struct smtpcode_meaning *meaning,
                              int language,
                              struct smtpcode_explanation *explanation);

/* A provider's name for machines and for people by its number from 0; NULL past
 * the last. */
const char *smtpcode_provider_name(size_t number);
const char *smtpcode_provider_title(size_t number);

/* A meaning that a reply's code may have. */
struct smtpcode_candidate {
  struct smtpcode_meaning meaning;
  bool meant;          /* it is the one that the reply's words point to */
  const char *title;   /* "Google: SPF Did Not Pass" */
  const char *told_by; /* a phrase: the words that would tell it, or "" */
};

/* A label and a text for people. */
struct smtpcode_part {
  const char *heading, *text;
};
#define SMTPCODE_ANSWER_PARTS 5

/* All that can be said of a reply. It points into itself and into the text. */
struct smtpcode_answer {
  const struct smtpcode_reply *reply;
  int language;                      /* of the texts */
  char name[2 * SMTPCODE_CODE_SIZE]; /* "550 5.1.1" */
  const char *title;                 /* of what is meant */
  enum smtpcode_retry retry;         /* of the reply as a whole, */
  enum smtpcode_actor actor;         /* whatever was done with it */
  const char *heading;               /* "550 5.1.1 Bad Destination ..." */
  const char *warning;    /* what turns the answer round, "" if nothing */
  const char *verdict[3]; /* of the reply as a whole */
  const char *notes[SMTPCODE_NOTES]; /* whole sentences, the weightiest first */
  size_t note_count;
  const char *notes_heading, *reply_heading, *phase_heading;
  const char *recipients; /* "" if not told; the caller may set it */
  const char *recipients_heading;
  const char *provider; /* who answered, "" if that is not known */
  bool meant;           /* it is known what is meant: */
  struct smtpcode_meaning meaning;
  struct smtpcode_part parts[SMTPCODE_ANSWER_PARTS]; /* the same for people */
  size_t part_count;
  const char *candidates_heading;
  struct smtpcode_candidate
      candidates[SMTPCODE_CANDIDATES]; /* likeliest first */
  size_t candidate_count;
  const char *code_headings[2]; /* of `codes`, behind the parts */
  const char *phase;            /* "RCPT", "" if not told */
  const char *phase_meaning;    /* what the code means there, "" if no more */
  size_t count;                 /* of codes: the more specific one leads */
  struct smtpcode_explanation codes[2];
  char storage[SMTPCODE_STORAGE];
};

/*
 * Explains a reply that `smtpcode_reply_read` found in `text`. Whatever else
 * `text` says of the delivery is used: dsn=, status=, Action:. Where the codes
 * disagree, the reply code decides (RFC 5321, section 4.2), and a note says so.
 */
void smtpcode_explain_reply(const struct smtpcode_reply *reply,
                            const char *text, size_t length, int language,
                            struct smtpcode_answer *answer);

/* ---- Bounces ---- */

/* Multiparts in each other that are told apart, and the octets of a boundary
 * (RFC 2046, section 5.1.1) with NUL. */
#define SMTPCODE_MIME_DEPTH 8
#define SMTPCODE_MIME_BOUNDARY 72
#define SMTPCODE_BOUNCE_REPLIES 64
#define SMTPCODE_BOUNCE_ADDRESS 256

/* The state of reading a message's parts; private. */
struct smtpcode_mime {
  bool begun, in_header;
  int depth, part, encoding;
  unsigned bits, bit_count;
  size_t field_length, line_length;
  char boundaries[SMTPCODE_MIME_DEPTH][SMTPCODE_MIME_BOUNDARY];
  char field[2048];
  char line[2048];
};

/* A reply of a bounce, and who it was about. */
struct smtpcode_bounced {
  char text[2048]; /* what was said of it, for smtpcode_reply_read() */
  size_t length;
  char recipients[1024];      /* separated by ", "; "" if not told */
  size_t begin, reply_length; /* where the reply stands in `text` */
  bool weak;                  /* private: without a reply code */
};

/* A bounce message: a delivery status notification (RFC 3464) or a text for
 * people. */
struct smtpcode_bounce {
  size_t
      count; /* of distinct replies: equal but for addresses is not distinct */
  struct smtpcode_bounced replies[SMTPCODE_BOUNCE_REPLIES];
  bool more; /* there were more replies than fit */
  /* the rest is private */
  struct smtpcode_mime mime;
  int part, rank;
  bool over, given_up, kept;
  size_t length;
  char text[8192];
  char recipient[SMTPCODE_BOUNCE_ADDRESS];
};

/*
 * Reads a bounce: begin, give each line without its end (LF or CR LF), end;
 * then `replies` has what was found. Parts in base64 and quoted-printable are
 * decoded, nested ones looked into; the returned message is passed over, and a
 * notification counts for more than a text. A line may hold any octets; of one
 * longer than 2048 octets the rest may be passed over.
 */
void smtpcode_bounce_begin(struct smtpcode_bounce *bounce);
void smtpcode_bounce_line(struct smtpcode_bounce *bounce, const char *line,
                          size_t length);
void smtpcode_bounce_end(struct smtpcode_bounce *bounce);

/* Reads one of the replies that were found, with what the message says was
 * done; `number` counts from 0. Returns false past the last. */
bool smtpcode_bounce_reply(const struct smtpcode_bounce *bounce, size_t number,
                           struct smtpcode_reply *reply);

/* ---- Logs ---- */

/* Distinct replies that are told apart, and places for them. Of a log with more
 * the further ones are counted by reply code and class, without phase. */
#define SMTPCODE_SCAN_ROWS 8192
#define SMTPCODE_SCAN_PLACES 16384

/* How often a reply came. */
struct smtpcode_count {
  short code;      /* 0: without a reply code */
  short status[3]; /* class 0: without an enhanced code; subject and detail may
                      be SMTPCODE_ANY */
  short command;   /* what it answered, as in `smtpcode_command`; -1: not told,
                      or a success */
  short delivery;  /* of enum smtpcode_delivery */
  short rank;      /* private: where it is put */
  unsigned long long count;
  unsigned long long first, last; /* numbers of lines, from 1 */
};

struct smtpcode_totals {
  unsigned long long lines, replies;
  unsigned long long success, temporary, permanent; /* of the replies */
  unsigned long long distinct;                      /* replies */
  bool folded; /* there were more than SMTPCODE_SCAN_ROWS distinct ones */
};

/* What a log says. The size does not depend on the log's. */
struct smtpcode_scan {
  struct smtpcode_totals totals;
  struct smtpcode_count rows[SMTPCODE_SCAN_PLACES];
  /* the rest is private */
  bool cut; /* inside a line that was too long */
};

void smtpcode_scan_begin(struct smtpcode_scan *scan);

/* What comes behind a text. */
enum smtpcode_scan_more {
  SMTPCODE_SCAN_MORE, /* more text */
  SMTPCODE_SCAN_CUT,  /* more of its last line, for which there is no room */
  SMTPCODE_SCAN_LAST, /* nothing */
};

/*
 * Counts the replies in the whole lines of a text: one for each line at most,
 * and one for the lines of a reply that has several, found as by
 * smtpcode_reply_read() in a text that begins with its line. Returns how many
 * octets were read: what is left begins a line, or a reply, that may go on, and
 * must come again before what follows. Nothing is left before SMTPCODE_SCAN_CUT
 * and SMTPCODE_SCAN_LAST; of a line that is cut so the rest is passed over in
 * the texts that follow.
 */
size_t smtpcode_scan_text(struct smtpcode_scan *scan, const char *text,
                          size_t length, enum smtpcode_scan_more more);

/* Counts one reply as if it had come in line number `line`, which the caller
 * counts in `totals.lines`. The `length` octets of text around it tell what was
 * done with the message. */
void smtpcode_scan_reply(struct smtpcode_scan *scan,
                         const struct smtpcode_reply *reply, const char *text,
                         size_t length, unsigned long long line);

/* Adds a row of another scan, its lines counted from `offset`. */
void smtpcode_scan_add(struct smtpcode_scan *scan,
                       const struct smtpcode_count *count,
                       unsigned long long offset);

/*
 * Ends a scan: puts the rows into the first places of `rows`, what somebody
 * must act on first, then what waits, then successes; the most frequent first,
 * then by code. Returns how many they are, and sets `totals.distinct`. To be
 * called once.
 */
size_t smtpcode_scan_end(struct smtpcode_scan *scan);

#define SMTPCODE_NUMBER_SIZE 24

/* A row of a scan, ready to be printed. It points into itself: do not copy it.
 */
struct smtpcode_counted {
  const struct smtpcode_count *count;
  struct smtpcode_reply reply;
  struct smtpcode_answer answer;
  const char *title; /* with what it answered, if that was told */
  const char *retry, *actor, *class;                /* for people */
  const char *retry_name, *actor_name, *class_name; /* for machines */
  const char *phase;                                /* "" if not told */
  bool registered;                                  /* every code of it is */
  char number[SMTPCODE_NUMBER_SIZE], first[SMTPCODE_NUMBER_SIZE],
      last[SMTPCODE_NUMBER_SIZE];
  char storage[256];
};

/* Explains a row. */
void smtpcode_explain_count(const struct smtpcode_count *count, int language,
                            struct smtpcode_counted *counted);

enum smtpcode_column {
  SMTPCODE_COLUMN_COUNT,
  SMTPCODE_COLUMN_REPLY,
  SMTPCODE_COLUMN_TITLE,
  SMTPCODE_COLUMN_RETRY,
  SMTPCODE_COLUMN_ACTOR,
  SMTPCODE_COLUMNS,
};

/* The heading of a column of rows. */
const char *smtpcode_column_heading(enum smtpcode_column column, int language);

/* The words that `retry` and `actor` of a row may be, by number from 0; NULL
 * past the last, and for other columns. */
const char *smtpcode_column_word(enum smtpcode_column column, int language,
                                 unsigned number);

/* Writes the totals for people into `text`, which has `size` octets. */
void smtpcode_write_totals(const struct smtpcode_totals *totals, int language,
                           char *text, size_t size);

/* Writes a number into `text`, which has SMTPCODE_NUMBER_SIZE octets. */
void smtpcode_write_number(unsigned long long number, char *text);

/* ---- Search ---- */

/*
 * The codes whose texts, in a language or in English, hold every one of `count`
 * words, case ignored (ASCII), best first: the code that a word is, then more
 * words in the title, then more in the gist, then ascending. Writes at most
 * `room` of them and returns how many there are. No words match nothing, an
 * empty word matches everything.
 */
size_t smtpcode_search(const char *const *words, size_t count, int language,
                       struct smtpcode_code *found, size_t room);

/* The same for the meanings that providers give, by their numbers, ascending:
 * their texts, the words that tell them, and the providers' names and signs. */
size_t smtpcode_search_meanings(const char *const *words, size_t count,
                                size_t *found, size_t room);

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
  const char *key;     /* its name for machines */
  const char *heading; /* for people */
  const char *says[SMTPCODE_COMPARE_MOST];
  const char *text; /* what all of them say, for people */
};

/* A comparison of codes. It points into itself and into the explanations: copy
 * neither. */
struct smtpcode_comparison {
  const struct smtpcode_explanation *codes;
  size_t count;
  const char *
      title; /* "SMTP 450 Mailbox Unavailable vs 502 Command Not Implemented" */
  const char *summary;          /* whole sentences */
  bool shown[SMTPCODE_FIELDS];  /* fields to compare, which every code has */
  bool same[SMTPCODE_FIELDS];   /* of them, those that are equal for all */
  bool same_send, same_verdict; /* equal for all */
  const char *differences_heading;
  struct smtpcode_difference differences[SMTPCODE_DIFFERENCES];
  size_t difference_count;
  const char *advice_heading;
  const char *send_heading;     /* for who writes a server: the codes' `send` */
  const char *received_heading; /* for who received one: the codes' `verdict` */
  const char *sources_heading;
  const struct smtpcode_item
      *sources[SMTPCODE_COMPARISON_SOURCES]; /* each once */
  size_t source_count;
  char storage[SMTPCODE_COMPARISON_STORAGE];
};

/*
 * Compares 2 to SMTPCODE_COMPARE_MOST explained codes, each another one and
 * none a pattern, in the language of the first. Returns false, and leaves
 * `comparison` unspecified, for any other number and for a code that comes
 * twice.
 */
bool smtpcode_compare(const struct smtpcode_explanation *codes, size_t count,
                      struct smtpcode_comparison *comparison);

/* ---- The command's own words ---- */

/* What the command says of itself, by its number: that of its row, counted from
 * 0. "" past the last. */
const char *smtpcode_notice(int language, unsigned number);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
