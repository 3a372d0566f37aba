/* SPDX-License-Identifier: MIT
 *
 * A scan as JSON: an object a row, and one with the totals.
 */
#include "json-values.h"

static void put_number(struct page *page, const char *key, const char *number)
{
  put(page, ",");
  json_key(page, key);
  put(page, number);
}

static void put_code(struct page *page, const char *key,
                     const struct smtpcode_code *code, bool has)
{
  char text[SMTPCODE_CODE_SIZE] = "";
  if (has)
    smtpcode_code_write(code, text);
  json_text_or_null(page, key, text);
}

void json_row(struct page *page, const struct smtpcode_counted *row)
{
  const struct smtpcode_reply *reply = &row->reply;
  put(page, "{\"schema\":1,\"kind\":\"count\"");
  put_number(page, "count", row->number);
  put_code(page, "reply", &reply->code, reply->has_code);
  put_code(page, "enhanced", &reply->status, reply->has_status);
  json_text_or_null(page, "phase", row->phase);
  json_member(page, "title", row->answer.title);
  json_member(page, "class", row->class_name);
  json_member(page, "retry", row->retry_name);
  json_member(page, "actor", row->actor_name);
  put(page, row->registered ? ",\"registered\":true" : ",\"registered\":false");
  put_number(page, "first_line", row->first);
  put_number(page, "last_line", row->last);
  put(page, "}\n");
}

static void put_total(struct page *page, const char *key,
                      unsigned long long number)
{
  char text[SMTPCODE_NUMBER_SIZE];
  smtpcode_write_number(number, text);
  put_number(page, key, text);
}

void json_totals(struct page *page, const struct smtpcode_totals *totals)
{
  put(page, "{\"schema\":1,\"kind\":\"total\"");
  put_total(page, "lines", totals->lines);
  put_total(page, "replies", totals->replies);
  put_total(page, "distinct", totals->distinct);
  put_total(page, "temporary", totals->temporary);
  put_total(page, "permanent", totals->permanent);
  put_total(page, "success", totals->success);
  put(page, totals->folded ? ",\"folded\":true}\n" : ",\"folded\":false}\n");
}
