/* SPDX-License-Identifier: MIT
 *
 * The search: every word, any case, with accents or without, in any text; best
 * match first.
 */
#include "codes.h"
#include "suite.h"
#include "text.h"

#include <string.h>

#define MOST 256
#define WORDS 12

struct row {
  const char *name;
  const char *words[WORDS + 1];
  const char *first; /* the best match, NULL: nothing matches */
};

static const struct row rows[] = {
    {"A word of one title finds its code", {"sequence"}, "503"},
    {"Case is ignored", {"SEQUENCE"}, "503"},
    {"A part of a word is enough", {"equenc"}, "503"},
    {"Two words of one title find its code", {"mail", "input"}, "354"},
    {"The order of words is ignored", {"input", "mail"}, "354"},
    {"A title is better than a text", {"quota"}, "522"},
    {"A gist is better than a text", {"prdr", "recipient"}, "353"},
    {"Signs are letters as others", {"<CRLF>.<CRLF>"}, "354"},
    {"Words with a blank are found together", {"587 without AUTH"}, "530"},
    {"Words that stand apart are not found together", {"587 AUTH"}, NULL},
    {"A word that no text has finds nothing", {"antidisestablishment"}, NULL},
    {"One such word is enough", {"mailbox", "antidisestablishment"}, NULL},
    {"A word longer than every text finds nothing",
     {"mailbox unavailable mailbox unavailable mailbox unavailable mailbox "
      "unavailable mailbox unavailable mailbox unavailable"},
     NULL},
    {"No words find nothing", {NULL}, NULL},
};

/* Two ways to write a word that find the same. */
static const struct folding {
  const char *name, *language, *written, *typed;
} foldings[] = {
    {"French without its accent", "fr", "boîte", "boite"},
    {"French in capitals", "fr", "boîte", "BOÎTE"},
    {"French decomposed", "fr", "boîte", "boi\xcc\x82te"},
    {"French, two letters written as one", "fr", "nœud", "NOEUD"},
    {"French capitals of two letters", "fr", "nœud", "NŒUD"},
    {"German without its sharp s", "de", "groß", "gross"},
    {"German in capitals", "de", "größer", "GRÖSSER"},
    {"German with a capital sharp s", "de", "groß", "GROẞ"},
    {"German decomposed", "de", "größer", "gro\xcc\x88ßer"},
    {"Turkish without its letters", "tr", "şifre", "SIFRE"},
    {"Turkish in capitals", "tr", "şifre", "ŞİFRE"},
    {"Turkish with a dotless i", "tr", "şifre", "şıfre"},
    {"Turkish decomposed", "tr", "şifre",
     "s\xcc\xa7i\xcc\x87"
     "fre"},
    {"Vietnamese without its accents", "vi", "hộp thư", "hop thu"},
    {"Vietnamese in capitals", "vi", "hộp thư đầy", "HỘP THƯ ĐẦY"},
    {"Vietnamese decomposed", "vi", "hộp thư",
     "ho\xcc\xa3\xcc\x82p thu\xcc\x9b"},
    {"Vietnamese with one accent decomposed", "vi", "hộp",
     "h\xe1\xbb\x8d\xcc\x82p"},
    {"Russian in capitals", "ru", "ящик", "ЯЩИК"},
    {"Russian without its dots", "ru", "отключён", "Отключен"},
    {"Russian decomposed", "ru", "отключён", "отключе\xcc\x88н"},
    {"Spanish without its accent", "es", "buzón", "BUZON"},
    {"Portuguese without its accents", "pt", "não", "NAO"},
    {"Portuguese decomposed", "pt", "serviço", "servic\xcc\xa7o"},
    {"Italian without its accent", "it", "più", "piu"},
    {"Indonesian in capitals", "id", "kotak surat", "KOTAK SURAT"},
    {"Japanese decomposed", "ja", "サーバー", "サーハ\xe3\x82\x99ー"},
    {"Japanese with wide letters", "ja", "dns", "ＤＮＳ"},
    {"Korean decomposed", "ko", "메일함",
     "\xe1\x84\x86\xe1\x85\xa6\xe1\x84\x8b\xe1\x85\xb5\xe1\x86\xaf\xe1\x84\x92"
     "\xe1\x85\xa1\xe1\x86\xb7"},
    {"Chinese with wide letters", "zh", "dns", "ＤＮＳ"},
    {"English with an accent", "en", "reject", "réject"},
};

static size_t find(const char *word, int language, struct smtpcode_code *codes,
                   enum smtpcode_reason *reasons, size_t *count)
{
  *count = smtpcode_search(&word, 1, language, codes, MOST);
  return smtpcode_search_reasons(&word, 1, language, reasons, MOST);
}

static void test_folding(void **state)
{
  const struct folding *row = *state;
  const int language = smtpcode_language(row->language);
  struct smtpcode_code codes[2][MOST];
  enum smtpcode_reason reasons[2][MOST];
  size_t count[2], others[2];
  others[0] = find(row->written, language, codes[0], reasons[0], &count[0]);
  others[1] = find(row->typed, language, codes[1], reasons[1], &count[1]);
  assert_true(count[0] + others[0] > 0);
  assert_int_equal(count[0], count[1]);
  assert_int_equal(others[0], others[1]);
  assert_memory_equal(codes[0], codes[1], count[0] * sizeof(codes[0][0]));
  assert_memory_equal(reasons[0], reasons[1],
                      others[0] * sizeof(reasons[0][0]));
}

/* Words of reasons, and the first one that is found. */
static const struct about {
  const char *name;
  const char *words[WORDS + 1];
  const char *language, *first;
} abouts[] = {
    {"A reason is found by its name", {"greylisted"}, "en", "greylisted"},
    {"By its title", {"no such mailbox"}, "en", "unknown-recipient"},
    {"By its title in a language", {"boite", "pleine"}, "fr", "full-mailbox"},
    {"By its English title in a language",
     {"Mailbox Full"},
     "de",
     "full-mailbox"},
    {"By its meaning",
     {"address", "written", "wrongly"},
     "en",
     "unknown-recipient"},
    {"By its fix", {"letter by letter"}, "en", "unknown-recipient"},
    {"By what to do meanwhile",
     {"waiting does not help"},
     "en",
     "unknown-recipient"},
    {"By the advice", {"could not look it up"}, "en", "unknown-recipient"},
    {"Words may stand in several texts",
     {"unknown-rec", "written", "RCPT"},
     "en",
     "unknown-recipient"},
    {"A word that none has finds none", {"mailbox", "xyzzy"}, "en", NULL},
    {"No words find no reason", {NULL}, "en", NULL},
};

static size_t count_of(const char *const *words)
{
  size_t count = 0;
  while (words[count])
    count++;
  return count;
}

static void test_row(void **state)
{
  const struct row *row = *state;
  struct smtpcode_code found[MOST];
  size_t matches =
      smtpcode_search(row->words, count_of(row->words), 0, found, MOST);
  assert_int_equal(matches > 0, row->first != NULL);
  if (row->first) {
    char text[SMTPCODE_CODE_SIZE];
    smtpcode_code_write(&found[0], text);
    assert_string_equal(text, row->first);
  }
}

static void test_about(void **state)
{
  const struct about *row = *state;
  enum smtpcode_reason found[MOST];
  size_t matches =
      smtpcode_search_reasons(row->words, count_of(row->words),
                              smtpcode_language(row->language), found, MOST);
  assert_int_equal(matches > 0, row->first != NULL);
  if (row->first)
    assert_string_equal(smtpcode_reason_name(found[0]), row->first);
}

static void test_reasons(void **state)
{
  (void)state;
  const char *const nothing[] = {""}, *const words[] = {"mailbox"};
  enum smtpcode_reason all[MOST], some[2] = {0, SMTPCODE_REASON_SUCCESS};
  size_t matches = smtpcode_search_reasons(nothing, 1, 0, all, MOST);
  for (size_t i = 0; i < matches; i++)
    assert_int_equal(all[i], i);
  assert_null(smtpcode_reason_name((unsigned)matches));
  matches = smtpcode_search_reasons(words, 1, 0, all, MOST);
  assert_true(matches > 1);
  assert_int_equal(smtpcode_search_reasons(words, 1, 0, some, 1), matches);
  assert_int_equal(some[0], all[0]);
  assert_int_equal(some[1], SMTPCODE_REASON_SUCCESS);
  assert_int_equal(smtpcode_search_reasons(words, 1, 0, NULL, 0), matches);
}

static bool is_sent(const struct smtpcode_field *servers, const char *word)
{
  for (size_t i = 0; i < servers->count; i++)
    if (mentions(servers->items[i].name, word) ||
        mentions(servers->items[i].title, word))
      return true;
  return false;
}

static bool has(const struct smtpcode_explanation *code, const char *word)
{
  return mentions(code->title, word) || mentions(code->gist, word) ||
         mentions(code->send, word) ||
         mentions(code->field[SMTPCODE_FIELD_DESCRIPTION].text, word) ||
         mentions(code->field[SMTPCODE_FIELD_WHEN].text, word) ||
         mentions(code->field[SMTPCODE_FIELD_FIX].text, word) ||
         is_sent(&code->field[SMTPCODE_FIELD_SERVERS], word);
}

/* Negative if a is to stand before b: more words in the title, then more of the
 * others in the gist, then the lower code. */
static int order(const struct smtpcode_explanation *a,
                 const struct smtpcode_explanation *b, const char *const *words)
{
  int title = 0, gist = 0;
  for (; *words; words++) {
    bool in_a = mentions(a->title, *words), in_b = mentions(b->title, *words);
    title += in_b - in_a;
    gist += (!in_b && mentions(b->gist, *words)) -
            (!in_a && mentions(a->gist, *words));
  }
  return title  ? title
         : gist ? gist
                : number_of(&a->code) - number_of(&b->code);
}

static const char *const searches[][WORDS + 1] = {
    {"greylist"},
    {"mailbox"},
    {"mailbox", "full"},
    {"send", "5"},
    {"authentication"},
    {"server", "command", "recipient"},
    {"e"},
    {"RFC", "5321"},
    {""},
    {"timed", "out"},
    {"address", "address"},
    {"login", "password", "mechanism", "user"},
};

static bool is_reply(const struct smtpcode_code *code)
{
  return code->kind == SMTPCODE_REPLY_CODE;
}

/* Each reply code that has the words is found, no other, and in order. */
static void check_search(const char *const *words)
{
  struct smtpcode_code found[MOST];
  size_t count, expected = 0, replies = 0;
  size_t matches = smtpcode_search(words, count_of(words), 0, found, MOST);
  const struct smtpcode_explanation *codes = every_code(&count);
  for (size_t i = 0; i < count; i++) {
    size_t held = 0;
    while (words[held] && has(&codes[i], words[held]))
      held++;
    expected += !words[held];
  }
  assert_true(matches <= MOST);
  static struct smtpcode_explanation now, before;
  for (size_t i = 0; i < matches; i++) {
    if (!is_reply(&found[i]))
      continue;
    smtpcode_explain(&found[i], 0, &now);
    for (size_t k = 0; words[k]; k++)
      if (!has(&now, words[k]))
        fault("%s lacks '%s'", now.name, words[k]);
    if (replies++ > 0 && order(&before, &now, words) >= 0)
      fault("%s stands before %s for '%s'", before.name, now.name, words[0]);
    smtpcode_explain(&found[i], 0, &before);
  }
  if (replies != expected)
    fault("%zu codes found for '%s', not %zu", replies, words[0], expected);
}

static void test_searches(void **state)
{
  (void)state;
  for (size_t i = 0; i < LENGTH(searches); i++)
    check_search(searches[i]);
  assert_no_fault();
}

static void test_room(void **state)
{
  (void)state;
  const char *const words[] = {"mailbox"};
  struct smtpcode_code all[MOST], some[MOST], untouched = code_of("299");
  size_t matches = smtpcode_search(words, 1, 0, all, MOST);
  assert_true(matches > 5);
  for (size_t room = 0; room <= matches; room++) {
    for (size_t i = 0; i <= matches; i++)
      some[i] = untouched;
    assert_int_equal(smtpcode_search(words, 1, 0, some, room), matches);
    for (size_t i = 0; i < room; i++)
      assert_int_equal(number_of(&some[i]), number_of(&all[i]));
    for (size_t i = room; i <= matches; i++)
      assert_int_equal(number_of(&some[i]), number_of(&untouched));
  }
  assert_int_equal(smtpcode_search(words, 1, 0, NULL, 0), matches);
  assert_int_equal(smtpcode_search(NULL, 0, 0, NULL, 0), 0);
}

/* Many words of the gist do not outweigh one of the title. */
static void test_many_words(void **state)
{
  (void)state;
  const char *const many[] = {"quota", "that", "that", "that", "that", "that",
                              "that",  "that", "that", "that", "that", "that"};
  struct smtpcode_code found[MOST];
  struct smtpcode_explanation first;
  assert_true(smtpcode_search(many, LENGTH(many), 0, found, MOST) > 1);
  smtpcode_explain(&found[0], 0, &first);
  assert_true(mentions(first.title, "quota"));
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  SUITE_ROWS(&suite, foldings, test_folding);
  SUITE_ROWS(&suite, abouts, test_about);
  suite_add(&suite, "Reasons are found ascending, as many as there is room for",
            test_reasons);
  suite_add(&suite, "All that match are found, and in their order",
            test_searches);
  suite_add(&suite, "Room limits what is written, not what is counted",
            test_room);
  suite_add(&suite, "One word in a title outweighs many in a gist",
            test_many_words);
  return suite_run(&suite, "smtpcode_search");
}
