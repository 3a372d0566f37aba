/* SPDX-License-Identifier: MIT
 *
 * The pieces of JSON (RFC 8259).
 */
#ifndef SMTPCODE_JSON_VALUES_H
#define SMTPCODE_JSON_VALUES_H

#include "formats.h"
#include "layout.h"

/* A string of octets, which may be anything, or of text. */
void json_octets(struct page *page, const char *text, size_t length);
void json_string(struct page *page, const char *text);

/* A key with its colon; a comma, a key and a string. */
void json_key(struct page *page, const char *key);
void json_member(struct page *page, const char *key, const char *text);

/* A comma, a key and a verdict, which is one string for machines. */
void json_verdict(struct page *page, const char *key,
                  const struct smtpcode_verdict *verdict);

/* A comma and a key, then a string, or null for an empty text. */
void json_text_or_null(struct page *page, const char *key, const char *text);

/* A reply's codes, null for one that it lacks. */
void json_codes(struct page *page, const struct smtpcode_reply *reply);

/* What is meant, and how that is known. */
void json_basis(struct page *page, const struct smtpcode_meaning *meaning);

/* The same with who means it, and what tells it. */
void json_no_basis(struct page *page);
void json_candidate(struct page *page,
                    const struct smtpcode_candidate *candidate);
void json_meant(struct page *page, const struct smtpcode_meaning *meaning);

/* All that is known of a code. */
void json_object(struct page *page,
                 const struct smtpcode_explanation *explanation);

#endif
