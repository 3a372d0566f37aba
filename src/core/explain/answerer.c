/* SPDX-License-Identifier: MIT
 *
 * Finds who answered by signs in the reply, or by the name of the host.
 */
#include "answerer.h"

#include "host.h"
#include "providers.h"
#include "words.h"

bool is_given_away(const struct clues *clues, size_t provider)
{
  return provider == PROVIDER_ANYONE ||
         clues->known[provider / 8] >> provider % 8 & 1;
}

/* Marks who gave themselves away, and returns the number of the first; 0 if
 * nobody did. A sign in the reply counts for more than the name of a host. */
static size_t mark_known(struct clues *clues)
{
  size_t first = 0;
  memset(clues->known, 0, sizeof(clues->known));
  for (int host = 0; host < 2 && first == 0; host++)
    for (size_t i = 1; provider_text(i, PROVIDER_KEY); i++) {
      bool known =
          host
              ? host_is_of(&clues->host, provider_text(i, PROVIDER_HOSTS))
              : words_match(clues->words, provider_text(i, PROVIDER_SIGNS)) > 0;
      if (known) {
        clues->known[i / 8] |= (unsigned char)(1u << i % 8);
        first = first ? first : i;
      }
    }
  return first;
}

void read_clues(const struct smtpcode_reply *reply, const char *text,
                struct clues *clues)
{
  clues->reply = reply->has_code ? &reply->code : NULL;
  clues->enhanced = reply->has_enhanced ? &reply->enhanced : NULL;
  clues->host = host_told(text, reply->begin);
  reply_text(reply, clues->words);
  clues->provider = mark_known(clues);
}
