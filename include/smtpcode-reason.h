/* SPDX-License-Identifier: MIT
 *
 * libsmtpcode: what a reply is about, and the verdict on it: will it be tried
 * again, who must act, where is the message? <smtpcode-code.h> brings it in,
 * and says there what holds for all.
 */
#ifndef SMTPCODE_REASON_H
#define SMTPCODE_REASON_H

#include <stdbool.h>
#include <stddef.h>

#ifdef __cplusplus
extern "C" {
#endif
#if defined(__GNUC__)
#pragma GCC visibility push(default)
#endif

/* ---- The verdict ---- */

/* Is it tried again? */
enum smtpcode_retry {
  SMTPCODE_RETRY_NOT_NEEDED,   /* it succeeded */
  SMTPCODE_RETRY_AUTOMATIC,    /* the sending server tries again by itself */
  SMTPCODE_RETRY_BY_HAND,      /* it is temporary, but nothing repeats it */
  SMTPCODE_RETRY_AFTER_CHANGE, /* it fails until something changes */
  SMTPCODE_RETRY_NEVER,        /* no change can make it succeed */
  SMTPCODE_RETRY_GIVEN_UP,     /* no more, though the reply is temporary */
  SMTPCODE_RETRY_IN_SPITE, /* automatically, though the reply is permanent */
  SMTPCODE_RETRY_BY_CLASS, /* as the class, which is open, will say */
  SMTPCODE_RETRY_UNKNOWN,  /* of a pattern without class */
};

/* Who must act? */
enum smtpcode_actor {
  SMTPCODE_ACTOR_NOBODY,
  SMTPCODE_ACTOR_SENDER,
  SMTPCODE_ACTOR_SENDER_ADMINISTRATOR,
  SMTPCODE_ACTOR_RECIPIENT,
  SMTPCODE_ACTOR_RECIPIENT_ADMINISTRATOR,
  SMTPCODE_ACTOR_SOFTWARE_AUTHOR
};

/* Where is the message after the reply? */
enum smtpcode_message {
  SMTPCODE_MESSAGE_NONE,        /* the reply is not about a message */
  SMTPCODE_MESSAGE_SENDER,      /* not handed over yet */
  SMTPCODE_MESSAGE_QUEUED,      /* in the sending server's queue */
  SMTPCODE_MESSAGE_RETURNED,    /* on its way back to its sender */
  SMTPCODE_MESSAGE_ACCEPTED,    /* with the receiving server, once the final dot
                                   was answered so */
  SMTPCODE_MESSAGE_HANDED_OVER, /* with the receiving server */
};

struct smtpcode_verdict {
  enum smtpcode_retry retry;
  enum smtpcode_actor actor;
  enum smtpcode_message message;
};

/* Gives the three sentences of a verdict, whose members are enumerators, one a
 * question; "" for what it leaves open. */
void smtpcode_verdict_sentences(const struct smtpcode_verdict *verdict,
                                int language, const char *sentences[3]);

/* The name for machines of a member of an enumeration, "not-needed", or "" if
 * it has none; NULL past the last. The word for people. */
const char *smtpcode_retry_name(unsigned retry);
const char *smtpcode_actor_name(unsigned actor);
const char *smtpcode_message_name(unsigned message);
const char *smtpcode_retry_word(unsigned retry, int language);
const char *smtpcode_actor_word(unsigned actor, int language);

/* ---- Reasons ---- */

/* What is a reply about? */
enum smtpcode_reason {
  SMTPCODE_REASON_UNKNOWN_RECIPIENT,
  SMTPCODE_REASON_UNKNOWN_DOMAIN,
  SMTPCODE_REASON_DISABLED_MAILBOX,
  SMTPCODE_REASON_FULL_MAILBOX,
  SMTPCODE_REASON_MOVED_RECIPIENT,
  SMTPCODE_REASON_RESTRICTED_RECIPIENT,
  SMTPCODE_REASON_RELAY_DENIED,
  SMTPCODE_REASON_BAD_SENDER,
  SMTPCODE_REASON_REFUSED_SENDER,
  SMTPCODE_REASON_SENDER_NOT_OWNED,
  SMTPCODE_REASON_UNAUTHENTICATED,
  SMTPCODE_REASON_BLOCK_LIST,
  SMTPCODE_REASON_DOMAIN_BLOCK_LIST,
  SMTPCODE_REASON_LOW_REPUTATION,
  SMTPCODE_REASON_BAD_HOST_NAME,
  SMTPCODE_REASON_SPAM,
  SMTPCODE_REASON_VIRUS,
  SMTPCODE_REASON_CONTENT_REFUSED,
  SMTPCODE_REASON_TOO_LARGE,
  SMTPCODE_REASON_MALFORMED_MESSAGE,
  SMTPCODE_REASON_GREYLISTED,
  SMTPCODE_REASON_RATE_LIMITED,
  SMTPCODE_REASON_TOO_MANY_RECIPIENTS,
  SMTPCODE_REASON_SENDING_LIMIT,
  SMTPCODE_REASON_LOGIN_FAILED,
  SMTPCODE_REASON_LOGIN_REQUIRED,
  SMTPCODE_REASON_LOGIN_METHOD,
  SMTPCODE_REASON_TLS_REQUIRED,
  SMTPCODE_REASON_TLS_FAILED,
  SMTPCODE_REASON_PROTOCOL_ERROR,
  SMTPCODE_REASON_NOT_SUPPORTED,
  SMTPCODE_REASON_SERVER_ERROR,
  SMTPCODE_REASON_SERVER_FULL,
  SMTPCODE_REASON_SERVER_BUSY,
  SMTPCODE_REASON_MAIL_LOOP,
  SMTPCODE_REASON_NO_CONNECTION,
  SMTPCODE_REASON_DNS_FAILURE,
  SMTPCODE_REASON_EXPIRED,
  SMTPCODE_REASON_SUPPRESSED,
  SMTPCODE_REASON_POLICY,
  SMTPCODE_REASON_UNKNOWN,
  SMTPCODE_REASON_SUCCESS,
};

/* The name for machines of a reason, "full-mailbox"; NULL past the last. The
 * reason of a name, in any case; -1 if there is none. */
const char *smtpcode_reason_name(unsigned reason);
int smtpcode_reason_number(const char *name);

#define SMTPCODE_REASON_CODES 192
#define SMTPCODE_REASON_PROVIDERS 256

/* What is said of a reason: some 4 KB. It points into itself: do not copy it.
 */
struct smtpcode_reason_explanation {
  enum smtpcode_reason reason;
  const char *name, *title, *meaning;
  const char *fix;     /* when nothing is tried again by itself */
  const char *waiting; /* while it is */
  const char *send;    /* advice for somebody who writes a server, or "" */
  char reply[24];      /* that is sent for it, "452 4.2.2", or "" */
  bool vague;          /* it wins over no other that a reply supports */
  struct smtpcode_verdict verdict; /* after a permanent reply to a server */
  struct smtpcode_verdict waiting_verdict; /* after a temporary one */
  char codes[SMTPCODE_REASON_CODES][12];   /* that carry it, "550", "X.1.1" */
  size_t code_count;
  const char *providers[SMTPCODE_REASON_PROVIDERS]; /* known to say it */
  size_t provider_count;
};

/* Fills in what is said of a reason that smtpcode_reason_name() has, in a
 * language; see smtpcode_language(). */
void smtpcode_explain_reason(enum smtpcode_reason reason, int language,
                             struct smtpcode_reason_explanation *explanation);

#if defined(__GNUC__)
#pragma GCC visibility pop
#endif
#ifdef __cplusplus
}
#endif

#endif
