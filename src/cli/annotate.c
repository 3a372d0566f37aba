/* SPDX-License-Identifier: MIT
 *
 * smtpcode scan --annotate: each line as it came in, with the verdict on its
 * reply. What can be answered is answered before more is read.
 */
#include "blocks.h"
#include "command.h"
#include "layout.h"

#include <errno.h>
#include <string.h>

/* What is known of the line that is being printed. */
struct annotation {
  struct smtpcode_reply reply;
  struct smtpcode_answer answer;
  bool found; /* it has a reply */
  bool begun; /* some of it was printed: it is too long for the buffer */
};

static void read_reply(const struct run *run, struct annotation *note,
                       const char *text, size_t length)
{
  note->found = smtpcode_reply_read(text, length, &note->reply) > 0;
  if (note->found)
    smtpcode_explain_reply(&note->reply, text, length, run->page.language,
                           &note->answer);
}

static void put_text(struct run *run, const char *text, size_t length)
{
  if (run->page.safe)
    put_visible(&run->page, text, length);
  else
    put_octets(&run->page, text, length);
}

/* Prints the verdict and the line's end, which has `length` octets. */
static void end_line(struct run *run, struct annotation *note, const char *end,
                     size_t length)
{
  bool below = run->options->below;
  if (note->found && below)
    put(&run->page, length > 0 ? "" : "\n");
  if (below)
    put_octets(&run->page, end, length);
  if (note->found) {
    put(&run->page, "\t");
    render_annotation(&run->page, &note->answer);
    put(&run->page, below ? "\n" : "");
    run->page.answers++;
  }
  if (!below)
    put_octets(&run->page, end, length);
  note->begun = false;
}

/* Prints the lines of the buffer that are whole; returns where the rest begins.
 */
static size_t put_lines(struct run *run, struct annotation *note,
                        const struct blocks *blocks)
{
  const char *at = blocks->buffer, *end = at + blocks->used, *line_end;
  for (; (line_end = memchr(at, '\n', (size_t)(end - at))); at = line_end + 1) {
    size_t length = (size_t)(line_end - at);
    size_t octets = length > 0 && line_end[-1] == '\r' ? 2 : 1;
    length -= octets - 1;
    if (!note->begun)
      read_reply(run, note, at, length);
    put_text(run, at, length);
    end_line(run, note, line_end + 1 - octets, octets);
  }
  return (size_t)(at - blocks->buffer);
}

static enum status annotate(struct run *run, const char *name,
                            struct blocks *blocks)
{
  struct annotation note;
  long octets;
  note.begun = note.found = false;
  while ((octets = blocks_read(blocks)) > 0 && !run->page.failed) {
    size_t read = put_lines(run, &note, blocks);
    if (read == 0 && blocks->used == sizeof(blocks->buffer)) {
      if (!note.begun)
        read_reply(run, &note, blocks->buffer, blocks->used);
      put_text(run, blocks->buffer, blocks->used);
      note.begun = true;
      read = blocks->used;
    }
    blocks_drop(blocks, read);
    put_end(&run->page);
  }
  if (octets < 0)
    return complain(run, NOTICE_CANNOT_READ, name, strerror(errno));
  if (blocks->used > 0 && !note.begun)
    read_reply(run, &note, blocks->buffer, blocks->used);
  if (blocks->used > 0 || note.begun) {
    put_text(run, blocks->buffer, blocks->used);
    end_line(run, &note, "", 0);
  }
  return STATUS_FOUND;
}

enum status annotate_run(struct run *run)
{
  const struct options *options = run->options;
  enum status status = STATUS_FOUND;
  struct blocks blocks;
  if (options->format != FORMAT_TEXT)
    return complain(run, NOTICE_ANNOTATE_IS_TEXT, NULL, NULL);
  for (size_t i = 0; i == 0 || i < options->count; i++) {
    const char *name = options->count > 0 ? options->operands[i] : "-";
    if (blocks_open(&blocks, name, run->input)) {
      status = worse(status, annotate(run, name, &blocks));
      blocks_close(&blocks);
    } else {
      status = complain(run, NOTICE_CANNOT_READ, name, strerror(errno));
    }
  }
  return run->page.answers > 0 ? status : worse(status, STATUS_UNKNOWN);
}
