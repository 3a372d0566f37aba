/* SPDX-License-Identifier: MIT
 *
 * The bounce reader: each reply that it keeps is there to be read, and it keeps
 * the same again.
 */
#include "fuzz.h"

#include "kept.h"

#include <smtpcode.h>
#include <string.h>

static void read_bounce(struct smtpcode_bounce *bounce, const char *text,
                        size_t length)
{
  smtpcode_bounce_begin(bounce);
  while (length > 0) {
    const char *end = memchr(text, '\n', length);
    size_t line = end ? (size_t)(end - text) : length;
    smtpcode_bounce_line(bounce, text, line);
    line += end != NULL;
    text += line;
    length -= line;
  }
  smtpcode_bounce_end(bounce);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
  static struct smtpcode_bounce bounce, again;
  read_bounce(&bounce, (const char *)data, size);
  read_bounce(&again, (const char *)data, size);
  MUST(bounce.count <= BOUNCE_REPLIES && bounce.count == again.count);
  for (size_t i = 0; i < bounce.count; i++) {
    const struct kept *kept = &bounce.replies[i];
    struct smtpcode_bounced bounced;
    struct smtpcode_reply reply;
    MUST(kept->length > 0 && kept->length <= sizeof(kept->text));
    MUST(memchr(kept->recipients, '\0', sizeof(kept->recipients)));
    MUST(smtpcode_reply_read(kept->text, kept->length, &reply) > 0);
    MUST(smtpcode_bounce_reply(&bounce, i, &bounced));
    MUST(bounced.text == kept->text && bounced.length == kept->length &&
         bounced.reply.begin >= bounced.text &&
         bounced.reply.length <=
             (size_t)(bounced.text + bounced.length - bounced.reply.begin));
    MUST(kept->length == again.replies[i].length &&
         memcmp(kept->text, again.replies[i].text, kept->length) == 0);
  }
  return 0;
}
