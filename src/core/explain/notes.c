/* SPDX-License-Identifier: MIT
 *
 * What somebody must know who reads a finding: where what stands around a reply
 * disagrees with it.
 */
#include "notes.h"

#include "judge.h"

#include "catalog.h"
#include "enhanced-code.h"

/* dsn=5.1.1 in a log, Status: 5.1.1 in a notification; "" if there is none. */
static const char *find_dsn(const char *text, const char *end,
                            struct smtpcode_code *dsn)
{
  struct line line = {text, end};
  for (; text < end; text++) {
    const char *name = ends_with(&line, text, "dsn=")         ? "dsn="
                       : ends_with(&line, text, "\nstatus: ") ? "Status: "
                                                              : "";
    if (*name && read_enhanced_code(&line, text, dsn))
      return name;
  }
  return "";
}

static void add_note(struct smtpcode_finding *finding, const char *note)
{
  finding->notes[finding->note_count++] = note;
}

/* What the log's dsn= says beside the reply's own enhanced code. */
static void note_dsn(struct smtpcode_finding *finding, struct storage *storage,
                     const char *text, const char *end)
{
  const struct smtpcode_reply *reply = &finding->reply;
  struct smtpcode_code code;
  char dsn[SMTPCODE_CODE_SIZE], enhanced[SMTPCODE_CODE_SIZE] = "";
  const char *name = find_dsn(text, end, &code);
  bool same =
      reply->has_enhanced && *name && smtpcode_matches(&reply->enhanced, &code);
  if (!*name || !reply->has_code || same)
    return;
  smtpcode_code_write(&code, dsn);
  if (reply->has_enhanced)
    smtpcode_code_write(&reply->enhanced, enhanced);
  add_note(finding,
           compose(storage,
                   catalog_phrase(finding->language,
                                  reply->has_enhanced ? PHRASE_NOTE_DSN
                                                      : PHRASE_NOTE_DSN_ONLY),
                   HOLES({"name", name}, {"dsn", dsn}, {"status", enhanced})));
}

/* What turns the answer round. */
static void warn(struct smtpcode_finding *finding)
{
  enum smtpcode_retry retry = finding->verdict.retry;
  finding->warning =
      retry == SMTPCODE_RETRY_GIVEN_UP
          ? catalog_phrase(finding->language, PHRASE_NOTE_GIVEN_UP)
      : retry == SMTPCODE_RETRY_IN_SPITE
          ? catalog_phrase(finding->language, PHRASE_NOTE_KEPT)
          : "";
}

void add_notes(struct smtpcode_finding *finding, struct storage *storage,
               const char *text, size_t length)
{
  const struct smtpcode_explanation *codes = finding->codes;
  finding->note_count = 0;
  warn(finding);
  if (codes_disagree(&finding->reply))
    add_note(
        finding,
        compose(storage, catalog_phrase(finding->language, PHRASE_NOTE_CLASSES),
                HOLES({"code", codes[1].name}, {"status", codes[0].name})));
  if (finding->context == SMTPCODE_CONTEXT_OWN_SERVER)
    add_note(finding,
             catalog_phrase(finding->language, PHRASE_NOTE_OWN_SERVER));
  if (finding->reply.mixed)
    add_note(finding, catalog_phrase(finding->language, PHRASE_NOTE_MIXED));
  note_dsn(finding, storage, text, text + length);
}
