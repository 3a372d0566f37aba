/* SPDX-License-Identifier: MIT
 *
 * libsmtpcode: what a mail log says, counted.
 *
 * Begin a scan, give it the log's text as it comes, end it; then each row tells
 * how often a reply came. What holds for smtpcode.h holds here, too.
 */
#ifndef SMTPCODE_SCAN_H
#define SMTPCODE_SCAN_H

#include <smtpcode.h>

#ifdef __cplusplus
extern "C" {
#endif
#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

/* Distinct replies that are told apart. Of a log with more the further ones are
 * counted by reply code and class, without phase. */
#define SMTPCODE_SCAN_ROWS 8192

/* How often a reply came. */
struct smtpcode_count {
  short code;        /* 0: without a reply code */
  short enhanced[3]; /* class 0: without an enhanced code; subject and detail
                        may be SMTPCODE_ANY */
  short command;  /* what it answered, as in `smtpcode_command`; -1: not told,
                     or a success */
  short delivery; /* of enum smtpcode_delivery */
  unsigned long long count;
  unsigned long long first, last; /* numbers of lines, from 1 */
};

struct smtpcode_totals {
  unsigned long long lines, replies;
  unsigned long long success, temporary, permanent; /* of the replies */
  unsigned long long distinct;                      /* replies */
  bool folded; /* there were more than SMTPCODE_SCAN_ROWS distinct ones */
};

/* Counting a log. It lies in storage of smtpcode_scan_size() octets (some 790
 * KB, whatever the log's size), aligned as malloc() does. */
struct smtpcode_scan;
size_t smtpcode_scan_size(void);
struct smtpcode_scan *smtpcode_scan_begin(void *storage);

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

/* Counts lines that the caller has read. */
void smtpcode_scan_lines(struct smtpcode_scan *scan, unsigned long long lines);

/* Counts one reply as if it had come in line number `line`, which the caller
 * counts by smtpcode_scan_lines(). The `length` octets of text around it tell
 * what was done with the message. */
void smtpcode_scan_reply(struct smtpcode_scan *scan,
                         const struct smtpcode_reply *reply, const char *text,
                         size_t length, unsigned long long line);

/* Adds a row of another scan, its lines counted from `offset`. Returns false,
 * and adds nothing, if no scan can have such a row. */
bool smtpcode_scan_add(struct smtpcode_scan *scan,
                       const struct smtpcode_count *count,
                       unsigned long long offset);

/* The totals so far; of distinct replies once the scan has ended. */
const struct smtpcode_totals *
smtpcode_scan_totals(const struct smtpcode_scan *scan);

/*
 * Ends a scan, once: orders its rows, what somebody must act on first, then
 * what waits, then successes; the most frequent first, then by code. Returns
 * how many they are.
 */
size_t smtpcode_scan_end(struct smtpcode_scan *scan);

/* A row of a scan that has ended, by number from 0; NULL past the last. */
const struct smtpcode_count *
smtpcode_scan_count(const struct smtpcode_scan *scan, size_t number);

/* A row, explained: some 43 KB. It points into itself and to the row: do not
 * copy it. */
struct smtpcode_row {
  const struct smtpcode_count *count;
  struct smtpcode_finding finding; /* has the row's verdict and phase */
  const char *title;               /* with what it answered, if that was told */
  const char *class_name;          /* for machines: "4xx", "4.x.x" */
  bool registered;                 /* every code of it is */
  char storage[256];
};

/* Explains a row that a scan gave. */
void smtpcode_explain_row(const struct smtpcode_count *count, int language,
                          struct smtpcode_row *row);

/* Writes the totals as sentences into `text`, which has `size` octets, NUL
 * included; what does not fit is left out. */
void smtpcode_write_totals(const struct smtpcode_totals *totals, int language,
                           char *text, size_t size);

/* The octets that hold any number, NUL included, and what writes it there. */
#define SMTPCODE_NUMBER_SIZE 24
void smtpcode_write_number(unsigned long long number, char *text);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
