/* SPDX-License-Identifier: MIT
 *
 * A strict reader of JSON (RFC 8259) for tests, written apart from the program.
 */
#ifndef TESTS_JSON_READER_H
#define TESTS_JSON_READER_H

#include <stdbool.h>
#include <stddef.h>

/* The octets of the UTF-8 character that begins `text`, by the grammar of RFC
 * 3629, section 4; 0 if there is none. */
size_t reader_utf8(const char *text, size_t length);

/* True if `length` octets are one JSON value and nothing else but blanks. */
bool reader_valid(const char *text, size_t length);

/* The value of an object's member, or NULL. The text must be valid. */
const char *reader_member(const char *object, const char *key);

/* The element of an array by its number, or NULL. The text must be valid. */
const char *reader_element(const char *array, size_t number);

/* The text of a string, its escapes undone. Fails the test if the value is no
 * string. */
void reader_text(const char *value, char *text, size_t size);

/* True if a value is this string, or stands so in the text. */
bool reader_is(const char *value, const char *expected);

/* True if a text is one object on a line of its own. */
bool reader_is_line(const char *text);

/* True if a member of an object is this string, its escapes undone. */
bool reader_same(const char *object, const char *key, const char *expected);

#endif
