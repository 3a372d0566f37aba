/* SPDX-License-Identifier: MIT
 *
 * libsmtpcode: what an SMTP reply means and what to do about it. Codes are
 * those of <smtpcode-code.h>, where it is said what holds for all;
 * <smtpcode-scan.h> counts logs.
 */
#ifndef SMTPCODE_H
#define SMTPCODE_H

#include <smtpcode-code.h>

#ifdef __cplusplus
extern "C" {
#endif
#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

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
  bool has_code;     /* a reply code (RFC 5321, section 4.2) */
  bool has_enhanced; /* an enhanced status code (RFC 3463, section 2) */
  bool mixed;        /* its lines carry different codes: the last one counts */
  struct smtpcode_code code;
  struct smtpcode_code enhanced;
  int command; /* what it answers, as in `smtpcode_command`; -1 if not told */
  enum smtpcode_delivery delivery; /* if it is known without the text */
};

/* Finds the first reply in `length` octets of text: a reply as a server sends
 * it (RFC 5321, section 4.2; RFC 2034, section 4), or one quoted in a log, a
 * bounce or a notification (RFC 3464). The octets may be anything. Returns the
 * octets up to the end of the reply's last line, where the next search can
 * begin; 0 if there is no reply, and then `reply` is unspecified. */
size_t smtpcode_reply_read(const char *text, size_t length,
                           struct smtpcode_reply *reply);

/* Who got the reply. */
enum smtpcode_context {
  SMTPCODE_CONTEXT_UNKNOWN,
  SMTPCODE_CONTEXT_SERVER,     /* one that relays: it retries by itself */
  SMTPCODE_CONTEXT_PROGRAM,    /* one that submits: it does not */
  SMTPCODE_CONTEXT_OWN_SERVER, /* others, from the server whose log it is */
};

/* What the caller knows of a reply. */
struct smtpcode_known {
  int language;                  /* to answer in */
  int command;                   /* that was answered; -1: as the text tells */
  const char *recipients;        /* of the message, separated by ", "; or "" */
  enum smtpcode_context context; /* who got it, if the text does not tell */
};

/* What else a reply may be about. */
struct smtpcode_candidate {
  bool by_provider; /* what one means, else a reason: it has no source */
  struct smtpcode_meaning meaning;
  const char *title;   /* "Google: SPF Did Not Pass" */
  const char *told_by; /* a phrase: the words that would tell it, or "" */
};

/* Who speaks through a reply. */
enum smtpcode_answerer {
  SMTPCODE_ANSWERER_RECEIVER,
  SMTPCODE_ANSWERER_FILTER,     /* in front of one */
  SMTPCODE_ANSWERER_BLOCK_LIST, /* that one asked */
  SMTPCODE_ANSWERER_SERVICE,    /* that sends for others */
};

/* What decided what a reply is about. */
enum smtpcode_told_by {
  SMTPCODE_TOLD_BY_PROVIDER, /* what the one who answered means by it */
  SMTPCODE_TOLD_BY_WORDS,    /* its words, whoever answered */
  SMTPCODE_TOLD_BY_ENHANCED, /* its enhanced code */
  SMTPCODE_TOLD_BY_REPLY,    /* its reply code */
};

/* Which way the mail went, seen from there. */
enum smtpcode_direction {
  SMTPCODE_DIRECTION_UNKNOWN,
  SMTPCODE_DIRECTION_OUT,
  SMTPCODE_DIRECTION_IN,
  SMTPCODE_DIRECTION_LOGIN,
};

/* Their names for machines; NULL past the last. */
const char *smtpcode_told_by_name(unsigned told_by);
const char *smtpcode_context_name(unsigned context);
const char *smtpcode_direction_name(unsigned direction);

#define SMTPCODE_NOTES 6
#define SMTPCODE_CANDIDATES 12

/* What a reply is about: some 43 KB. It points into itself, into the text and
 * into what was known: do not copy it. */
struct smtpcode_finding {
  struct smtpcode_reply reply;
  int language;                      /* of the texts */
  char name[2 * SMTPCODE_CODE_SIZE]; /* "550 5.1.1" */
  enum smtpcode_reason reason;
  enum smtpcode_told_by told_by;
  const char *row;     /* that decided, for machines, or "" */
  const char *title;   /* of what is meant */
  const char *heading; /* "550 5.1.1 Bad Destination ..." */
  const char *means, *fix;
  struct smtpcode_verdict verdict; /* of the reply as a whole */
  enum smtpcode_context context;
  enum smtpcode_direction direction;
  const char *warning; /* what turns the answer round, "" if nothing */
  const char *notes[SMTPCODE_NOTES]; /* whole sentences, the weightiest first */
  size_t note_count;
  const char *recipients, *phase; /* "RCPT"; "" if not told */
  const char *phase_meaning;      /* what the code means there, or "" */
  const char *provider;           /* who answered, "" if that is not known */
  const char *provider_name;      /* for machines, or "" */
  enum smtpcode_answerer answerer;
  bool told;            /* by a provider or by words, not by a code alone */
  const char *software; /* of the server that answered, "" if not known */
  bool meant;           /* it was told by a provider's meaning: */
  struct smtpcode_meaning meaning;
  const char *basis; /* a phrase: how that is known, or "" */
  struct smtpcode_candidate
      candidates[SMTPCODE_CANDIDATES]; /* of providers, then reasons */
  size_t candidate_count;
  size_t likely; /* so many are worth showing when all are too many */
  const char *candidates_heading;
  const char *by_registry;      /* its codes and their titles, or "" */
  const char *code_headings[2]; /* of `codes`, behind what is meant */
  size_t count;                 /* of codes: the more specific one leads */
  struct smtpcode_explanation codes[2];
  char storage[SMTPCODE_STORAGE];
};

/* Explains a reply that smtpcode_reply_read() found in `text`. What else `text`
 * says of the delivery is used: dsn=, status=, Action:. Where the codes
 * disagree the reply code decides (RFC 5321, section 4.2), and a note says so.
 * What is known of the command counts for more than what the text tells, unless
 * no command has that number. */
void smtpcode_explain_reply(const struct smtpcode_reply *reply,
                            const char *text, size_t length,
                            const struct smtpcode_known *known,
                            struct smtpcode_finding *finding);

/* Explains the more specific code of a finding in its sense: title, meaning,
 * fix and verdict are those of the finding, in whose language it is, and which
 * it points into. */
void smtpcode_explain_finding(const struct smtpcode_finding *finding,
                              struct smtpcode_explanation *explanation);

/* ---- Bounces ---- */

/* A reply of a bounce, and who it was about. It points into the bounce. */
struct smtpcode_bounced {
  const char *text; /* what was said of it, in which the reply lies */
  size_t length;
  const char *recipients; /* separated by ", "; "" if not told */
  struct smtpcode_reply reply;
};

/* Reading a bounce message: a delivery status notification (RFC 3464) or a text
 * for people. It lies in storage of smtpcode_bounce_size() octets (some 215
 * KB), aligned as malloc() does. */
struct smtpcode_bounce;
size_t smtpcode_bounce_size(void);
struct smtpcode_bounce *smtpcode_bounce_begin(void *storage);

/* Give each line without its end, then end, once: it returns how many distinct
 * replies were found; equal but for addresses is not distinct. Parts are
 * decoded (RFC 2045), nested ones looked into; the returned message is passed
 * over, and a notification counts for more than a text. A line may hold any
 * octets; of one longer than 2048 octets the rest may be passed over. */
void smtpcode_bounce_line(struct smtpcode_bounce *bounce, const char *line,
                          size_t length);
size_t smtpcode_bounce_end(struct smtpcode_bounce *bounce);

/* True if there were more replies than are kept. */
bool smtpcode_bounce_has_more(const struct smtpcode_bounce *bounce);

/* One of the replies of a bounce that has ended, by number from 0, with what
 * the message says was done. Returns false past the last. */
bool smtpcode_bounce_reply(const struct smtpcode_bounce *bounce, size_t number,
                           struct smtpcode_bounced *bounced);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
