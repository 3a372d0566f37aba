/* SPDX-License-Identifier: MIT
 *
 * A page in memory.
 */
#include "page.h"

#include "capture.h"
#include "cells.h"
#include "suite.h"
#include "wrap.h"

#include <string.h>
#include "terminal.h"

static struct capture capture;
static struct page page;

struct page *page_begin(enum format format, unsigned width, bool colour)
{
  capture_begin(&capture);
  page = (struct page){.descriptor = capture.descriptor,
                       .write = terminal_write,
                       .format = format,
                       .width = width,
                       .colour = colour};
  return &page;
}

const char *page_text(void)
{
  put_end(&page);
  assert_false(page.failed);
  return capture_end(&capture);
}

void page_free(void)
{
  capture_free(&capture);
}

const char *page_of(enum format format, unsigned width,
                    const struct smtpcode_explanation *explanation)
{
  page_begin(format, width, false)->language = explanation->language;
  page.full = true;
  render_explanation(&page, explanation);
  return page_text();
}

const char *page_of_comparison(enum format format, unsigned width,
                               const struct smtpcode_comparison *comparison)
{
  page_begin(format, width, false)->language = comparison->codes->language;
  render_comparison(&page, comparison);
  return page_text();
}

void page_wrap(const char *text, unsigned width, char *out, size_t size)
{
  size_t used = 0;
  for (size_t left = strlen(text); left > 0;) {
    struct piece piece = wrap(text, left, width, true);
    assert_in_range(piece.octets, 1, left);
    assert_int_equal(piece.cells, cells_in(text, piece.octets));
    assert_true(used + piece.octets + 2 < size);
    if (used > 0)
      out[used++] = '|';
    memcpy(out + used, text, piece.octets);
    used += piece.octets;
    while (piece.octets < left && text[piece.octets] == ' ')
      piece.octets++;
    text += piece.octets;
    left -= piece.octets;
  }
  out[used] = '\0';
}
