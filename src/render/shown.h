/* SPDX-License-Identifier: MIT
 *
 * What people are shown of an answer, whatever the format.
 */
#ifndef SMTPCODE_SHOWN_H
#define SMTPCODE_SHOWN_H

#include <smtpcode-scan.h>

/* The fields of an explanation that have a paragraph, a bit each; the settings
 * of servers are for a full one. And of the explanation of one of a finding's
 * codes, where some is said already. */
unsigned long shown_fields(const struct smtpcode_explanation *explanation,
                           bool full);
unsigned long shown_in_finding(const struct smtpcode_finding *finding,
                               size_t number);

struct part {
  const char *heading, *text;
};
#define PARTS 6

/* What it means, how to fix it, how sure that is, what the registry says; of a
 * full answer also who answered, but not what stands on the codes' pages: as
 * much as is known. Returns how many parts that are. */
size_t finding_parts(const struct smtpcode_finding *finding, bool full,
                     struct part parts[PARTS]);

/* True if the phase is shown: it says more than the code alone. */
bool phase_is_shown(const struct smtpcode_finding *finding, bool full);

enum column {
  COLUMN_COUNT,
  COLUMN_REPLY,
  COLUMN_TITLE,
  COLUMN_RETRY,
  COLUMN_ACTOR,
  COLUMNS,
};

/* The headings of the columns of a scan, and what a row has in them; its number
 * is written into `number`. */
void column_headings(int language, const char *headings[COLUMNS]);
void column_texts(const struct smtpcode_row *row, const char *texts[COLUMNS],
                  char number[SMTPCODE_NUMBER_SIZE]);

#endif
