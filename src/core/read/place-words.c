/* SPDX-License-Identifier: MIT
 *
 * The words that a code may follow. They are constants in the code, so that
 * most texts cost one comparison a word, that of the last letter.
 */
#include "place-words.h"

#define ENDS(word) ends_with(line, at, word)

bool follows_word(const struct line *line, const char *at)
{
  return ENDS("said") || ENDS("returned") || ENDS("returns") || ENDS("error") ||
         ENDS("code") || ENDS("reply") || ENDS("response") || ENDS("smtp") ||
         ENDS("answered") || ENDS("received") || ENDS("status") ||
         ENDS("failure");
}

bool follows_key(const struct line *line, const char *at)
{
  return follows_word(line, at) || ENDS("was") || ENDS("reason") ||
         ENDS("diagnostic") || ENDS("reject") || ENDS("result") ||
         ENDS("stat") || ENDS("msg") || ENDS("message") || ENDS("{led") ||
         ENDS("lr") || ENDS("exception") || ENDS("responded") ||
         ENDS("replied") || ENDS("got");
}

bool follows_arrow(const struct line *line, const char *at)
{
  return ENDS("<<") || ENDS("<--") || ENDS("<-") || ENDS("<~") || ENDS("<**") ||
         ENDS("<~*");
}

bool follows_outcome(const struct line *line, const char *at)
{
  return ENDS("sent") || ENDS("delivered") || ENDS("deliverable") ||
         ENDS("undeliverable") || ENDS("deferred") || ENDS("bounced") ||
         ENDS("failed") || ENDS("rejected") || ENDS("refused") ||
         ENDS("denied") || ENDS("error") || ENDS("reply") || ENDS("response") ||
         ENDS("code") || ENDS("retcode") || ENDS("server") || ENDS("said") ||
         ENDS("returned") || ENDS("softbounce") || ENDS("cached");
}

bool follows_status_word(const struct line *line, const char *at)
{
  return ENDS("dsn") || ENDS("status") || ENDS("said") || ENDS("code") ||
         ENDS("error") || ENDS("response");
}

bool follows_status_key(const struct line *line, const char *at)
{
  return ENDS("dsn") || ENDS("status") || ENDS("enhanced") || ENDS("response");
}

bool follows_status_header(const struct line *line, const char *at)
{
  return ENDS("status") || ENDS("dsn") || ENDS("code") || ENDS("error") ||
         ENDS("reject");
}

bool is_stage(const char *begin, const char *end)
{
  return is_one_of(
      begin, end,
      "connection connections data starttls login mail rcpt recipients command "
      "greeting banner notice deferred rejected bounced failed refused denied "
      "blocked unavailable given host client server remote email delivery "
      "bounce detail details sent rsp s me");
}
