/* SPDX-License-Identifier: MIT
 *
 * A file whose octets a test reads.
 */
#define _POSIX_C_SOURCE 200809L
#include "capture.h"

#include "suite.h"

#include <stdlib.h>
#include <unistd.h>

void capture_begin(struct capture *capture)
{
  capture->text = NULL;
  capture->length = 0;
  capture->stream = tmpfile();
  assert_non_null(capture->stream);
  capture->descriptor = fileno(capture->stream);
}

const char *capture_end(struct capture *capture)
{
  assert_int_equal(fflush(capture->stream), 0);
  off_t length = lseek(capture->descriptor, 0, SEEK_END);
  assert_true(length >= 0);
  capture->length = (size_t)length;
  capture->text = malloc(capture->length + 1);
  assert_non_null(capture->text);
  assert_int_equal(
      pread(capture->descriptor, capture->text, capture->length, 0), length);
  capture->text[capture->length] = '\0';
  assert_int_equal(fclose(capture->stream), 0);
  return capture->text;
}

void capture_free(struct capture *capture)
{
  free(capture->text);
  capture->text = NULL;
}
