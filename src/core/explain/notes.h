/* SPDX-License-Identifier: MIT
 *
 * The notes of a finding.
 */
#ifndef SMTPCODE_NOTES_H
#define SMTPCODE_NOTES_H

#include "compose.h"

#include <smtpcode.h>

/* Adds the notes, and the warning, of a finding whose codes and verdict are
 * known. */
void add_notes(struct smtpcode_finding *finding, struct storage *storage,
               const char *text, size_t length);

#endif
