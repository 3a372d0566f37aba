/* SPDX-License-Identifier: MIT
 *
 * A scan as JSON: an object a row, and one with the totals.
 */
#include "json-values.h"

static void put_number(struct page *page, const char *key,
                       unsigned long long number)
{
  char text[SMTPCODE_NUMBER_SIZE];
  smtpcode_write_number(number, text);
  put(page, ",");
  json_key(page, key);
  put(page, text);
}

void json_row(struct page *page, const struct smtpcode_row *row)
{
  const struct smtpcode_finding *finding = &row->finding;
  const struct smtpcode_reply *reply = &finding->reply;
  put(page, "{\"schema\":1,\"kind\":\"count\"");
  put_number(page, "count", row->count->count);
  json_codes(page, reply);
  json_text_or_null(page, "phase", finding->phase);
  json_member(page, "title", finding->title);
  json_member(page, "class", row->class_name);
  json_member(page, "retry", smtpcode_retry_name(finding->verdict.retry));
  json_member(page, "actor", smtpcode_actor_name(finding->verdict.actor));
  put(page, row->registered ? ",\"registered\":true" : ",\"registered\":false");
  put_number(page, "first_line", row->count->first);
  put_number(page, "last_line", row->count->last);
  put(page, "}\n");
}

void json_totals(struct page *page, const struct smtpcode_totals *totals)
{
  put(page, "{\"schema\":1,\"kind\":\"total\"");
  put_number(page, "lines", totals->lines);
  put_number(page, "replies", totals->replies);
  put_number(page, "distinct", totals->distinct);
  put_number(page, "temporary", totals->temporary);
  put_number(page, "permanent", totals->permanent);
  put_number(page, "success", totals->success);
  put(page, totals->folded ? ",\"folded\":true}\n" : ",\"folded\":false}\n");
}
