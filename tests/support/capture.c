/* SPDX-License-Identifier: MIT
 *
 * A stream in memory.
 */
#define _POSIX_C_SOURCE 200809L
#include "capture.h"

#include "suite.h"

#include <stdlib.h>

void capture_begin(struct capture *capture)
{
  capture->text = NULL;
  capture->length = 0;
  capture->stream = open_memstream(&capture->text, &capture->length);
  assert_non_null(capture->stream);
}

const char *capture_end(struct capture *capture)
{
  assert_int_equal(fclose(capture->stream), 0);
  assert_non_null(capture->text);
  return capture->text;
}

void capture_free(struct capture *capture)
{
  free(capture->text);
  capture->text = NULL;
}
