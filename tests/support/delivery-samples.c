/* SPDX-License-Identifier: MIT
 *
 * The samples of deliveries.def and of phases.def.
 */
#include "kept.h"
#include "catalog.h"
#include "deliveries.h"
#include "delivery.h"
#include "phases.h"
#include "samples.h"

#include <string.h>

#define LENGTH(array) (sizeof(array) / sizeof((array)[0]))

/* ---- What was done with a message ---- */

static const struct {
  const char *id, *text;
  enum sample_form form;
  enum delivery_done done;
} rows[] = {
#define KIND(id)
#define DELIVERY(id, form, done, words, sample)                                \
  {#id, sample, FORM_##form, DONE_##done},
#include "deliveries.def"
};

size_t delivery_samples(void)
{
  return LENGTH(rows);
}

/* What a bounce says of its only reply. */
static struct delivery told_by_bounce(const char *text)
{
  static struct smtpcode_bounce bounce;
  struct delivery told = {false, false, false};
  struct smtpcode_bounced kept;
  sample_bounce(text, &bounce);
  if (bounce.count == 1 && smtpcode_bounce_reply(&bounce, 0, &kept)) {
    told.given_up = kept.reply.delivery == SMTPCODE_DELIVERY_GIVEN_UP;
    told.kept = kept.reply.delivery == SMTPCODE_DELIVERY_KEPT;
  }
  return told;
}

static struct delivery told_by(const char *text)
{
  struct smtpcode_reply reply;
  size_t length = strlen(text);
  if (!smtpcode_reply_read(text, length, &reply))
    return (struct delivery){false, false, false};
  return delivery_told(text, text + length, &reply);
}

bool delivery_sample(size_t sample, struct sample_wrong *wrong)
{
  const char *text = rows[sample].text;
  const enum delivery_done done = rows[sample].done;
  const struct delivery told = sample >= delivery_first[DELIVERY_BOUNCED]
                                   ? told_by_bounce(text)
                                   : told_by(text);
  return (told.given_up == (done == DONE_GIVEN_UP) &&
          told.kept == (done == DONE_KEPT) &&
          told.sent == (done == DONE_SENT)) ||
         sample_is_wrong(wrong, "%s, %s: given up: %d, kept: %d, sent: %d: %s",
                         rows[sample].id, sample_form_name(rows[sample].form),
                         told.given_up, told.kept, told.sent, text);
}

bool delivery_words(size_t number, struct sample_words *words)
{
  if (number >= LENGTH(rows))
    return false;
  const struct delivery_words *row = &deliveries[number];
  *words = (struct sample_words){rows[number].id, catalog_at(row->words),
                                 row->length, number};
  return true;
}

/* ---- Phases ---- */

static const struct {
  const char *id, *phase, *text;
  enum sample_form form;
} tellings[] = {
#define TOLD(id, phase, form, words, sample) {#id, #phase, sample, FORM_##form},
#include "phases.def"
};

/* What a code means in a phase: the sample is the code in the phase. */
static const struct {
  const char *id, *phase, *meaning;
  int code;
} in_phases[] = {
#define IN_PHASE(code, phase, about, s) {#code " in " #phase, #phase, s, code},
#include "phases.def"
};

size_t phase_samples(void)
{
  return LENGTH(tellings) + LENGTH(in_phases);
}

/* True if a phase of the table has that identifier. */
static bool is_phase(int number, const char *id)
{
  const char *name = number < 0 ? "" : smtpcode_command_name(number);
  for (; *id && (*id == *name || (*id == '_' && *name == '-')); id++)
    name++;
  return *id == *name;
}

static bool in_phase_sample(size_t sample, struct sample_wrong *wrong)
{
  static struct smtpcode_finding finding;
  const struct smtpcode_known known = {0, -1, "", SMTPCODE_CONTEXT_UNKNOWN};
  const int code = in_phases[sample].code;
  struct smtpcode_reply reply = {.has_code = true, .begin = "", .command = 0};
  while (!is_phase(reply.command, in_phases[sample].phase))
    reply.command++;
  reply.code = (struct smtpcode_code){SMTPCODE_REPLY_CODE,
                                      {code / 100, code / 10 % 10, code % 10}};
  smtpcode_explain_reply(&reply, "", 0, &known, &finding);
  return strcmp(finding.phase_meaning, in_phases[sample].meaning) == 0 ||
         sample_is_wrong(wrong, "%s: %s", in_phases[sample].id,
                         finding.phase_meaning);
}

bool phase_sample(size_t sample, struct sample_wrong *wrong)
{
  if (sample >= LENGTH(tellings))
    return in_phase_sample(sample - LENGTH(tellings), wrong);
  struct smtpcode_reply reply = {.command = -1};
  const char *text = tellings[sample].text;
  smtpcode_reply_read(text, strlen(text), &reply);
  return is_phase(reply.command, tellings[sample].phase) ||
         sample_is_wrong(wrong, "%s, %s: %s: %s", tellings[sample].id,
                         sample_form_name(tellings[sample].form),
                         reply.command < 0
                             ? "no phase"
                             : smtpcode_command_name(reply.command),
                         text);
}

bool phase_words(size_t number, struct sample_words *words)
{
  if (number >= phase_samples())
    return false;
  words->sample = number;
  if (number < LENGTH(tellings)) {
    words->row = tellings[number].id;
    words->words =
        catalog_at(phase_tellings[number].end) - phase_tellings[number].length;
  } else {
    number -= LENGTH(tellings);
    int phase = 0;
    while (!is_phase(phase, in_phases[number].phase))
      phase++;
    words->row = in_phases[number].id;
    words->words = phase_meaning(0, in_phases[number].code, phase);
  }
  words->length = strlen(words->words);
  return true;
}
