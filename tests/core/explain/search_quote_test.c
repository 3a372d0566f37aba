/* SPDX-License-Identifier: MIT
 *
 * Why something was found: the sentences in which the words stand that its
 * title does not hold.
 */
#include "codes.h"
#include "search-quote.h"
#include "search-text.h"
#include "suite.h"
#include "text.h"

#include <string.h>

#define MOST 256
#define WORDS 4

static size_t count_of(const char *const *words)
{
  size_t count = 0;
  while (count < WORDS && words[count])
    count++;
  return count;
}

/* Where the first sentence of a text ends, marked by a bar. */
static const struct sentences {
  const char *name, *text;
} sentences[] = {
    {"A full stop ends a sentence", "One.| Two."},
    {"The last one ends with the text", "One.|"},
    {"A text without a stop is one", "Mailbox Full|"},
    {"An exclamation mark ends one", "One!| Two."},
    {"A question mark ends one", "One?| Two."},
    {"A stop within a word does not", "See 5.1.1 and a.example.| Two."},
    {"A stop within quotes does not", "It says \"No.\", twice.| Two."},
    {"A Chinese full stop ends one", "\xe4\xb8\x80\xe3\x80\x82|\xe4\xba\x8c"},
    {"A wide exclamation mark does", "\xe4\xb8\x80\xef\xbc\x81|\xe4\xba\x8c"},
    {"A wide question mark does", "\xe4\xb8\x80\xef\xbc\x9f|\xe4\xba\x8c"},
    {"A Chinese comma does not",
     "\xe4\xb8\x80\xe3\x80\x81\xe4\xba\x8c\xe3\x80\x82|"},
    {"Nothing has no sentence", "|"},
};

static void test_sentence(void **state)
{
  const struct sentences *row = *state;
  char text[128];
  size_t end = strcspn(row->text, "|");
  memcpy(text, row->text, end);
  memcpy(text + end, row->text + end + 1, strlen(row->text + end));
  assert_int_equal(sentence_end(text) - text, end);
}

static const struct holding {
  const char *name, *text, *word;
  bool holds;
} holdings[] = {
    {"A word is held", "Mailbox Full", "BOX", true},
    {"A text holds itself", "box", "box", true},
    {"A longer word is not held", "box", "boxes", false},
    {"Any text holds an empty word", "", "", true},
    {"Nothing holds no other word", "", "x", false},
    {"A digit is held where a sign stands for it", "[tss##]", "tss04", true},
    {"A letter is not", "[tss##]", "tss0x", false},
    {"A blank is held where any text may stand", "box*full", "box full", true},
    {"A letter is not held there", "box*full", "boxxfull", false},
    {"A word does not hold a sign", "tss04", "tss##", false},
};

static void test_holds(void **state)
{
  const struct holding *row = *state;
  assert_int_equal(text_holds(row->text, row->word), row->holds);
}

static void test_meanings(void **state)
{
  (void)state;
  static const char *const words[] = {"letter by letter",
                                      "waiting does not help"};
  size_t found[SMTPCODE_MEANINGS_MOST];
  for (size_t i = 0; i < LENGTH(words); i++)
    assert_true(smtpcode_search_meanings(&words[i], 1, found,
                                         SMTPCODE_MEANINGS_MOST) > 0);
}

/* Texts of a thing with the title "Mailbox Full": in the language, and then in
 * English. */
static const struct quoted {
  const char *name;
  const char *own[2], *english, *words[WORDS], *quote;
} quotes[] = {
    {"What the title says is not quoted", {"A mailbox."}, "", {"mailbox"}, ""},
    {"A sentence is quoted whole",
     {"One. The quota is used up. Two."},
     "",
     {"quota"},
     "The quota is used up."},
    {"The first sentence is quoted",
     {"A quota. One quota.", "The quota."},
     "",
     {"quota"},
     "A quota."},
    {"A sentence comes once",
     {"One. The quota is used up. Two."},
     "",
     {"quota", "used"},
     "The quota is used up."},
    {"Sentences come in the order of the words",
     {"One is here. Two is there."},
     "",
     {"two", "one"},
     "Two is there. One is here."},
    {"A sentence with more of the words is better",
     {"A quota. Wait for the quota."},
     "",
     {"quota", "wait"},
     "Wait for the quota."},
    {"A word that the title says chooses no sentence",
     {"One two. A mailbox two."},
     "",
     {"mailbox", "two"},
     "One two."},
    {"The language comes first",
     {"Le quota."},
     "Wait for the quota.",
     {"quota", "wait"},
     "Le quota. Wait for the quota."},
    {"English is quoted where the language lacks a word",
     {"La bo\xc3\xaete."},
     "The quota.",
     {"quota"},
     "The quota."},
    {"Accents and case are ignored",
     {"La bo\xc3\xaete."},
     "",
     {"BOITE"},
     "La bo\xc3\xaete."},
    {"There is no blank behind a Chinese full stop",
     {"\xe4\xb8\x80\xe3\x80\x82\xe4\xba\x8c\xe3\x80\x82"},
     "",
     {"\xe4\xb8\x80", "\xe4\xba\x8c"},
     "\xe4\xb8\x80\xe3\x80\x82\xe4\xba\x8c\xe3\x80\x82"},
    {"A word that no text holds adds nothing",
     {"The quota."},
     "",
     {"xyzzy", "quota"},
     "The quota."},
    {"An empty word adds nothing", {"The quota."}, "", {""}, ""},
    {"No words add nothing", {"The quota."}, "", {NULL}, ""},
};

static void test_quote(void **state)
{
  const struct quoted *row = *state;
  struct passages passages = {.line = {"Mailbox Full"}};
  char text[128];
  for (size_t i = 0; i < 2 && row->own[i]; i++)
    passages_add(&passages, "", row->own[i], NULL);
  passages.own = passages.count;
  passages_add(&passages, "", row->english, NULL);
  size_t length = passages_quote(&passages, row->words, count_of(row->words),
                                 text, sizeof(text));
  assert_string_equal(text, row->quote);
  assert_int_equal(length, strlen(row->quote));
}

static void test_labels(void **state)
{
  (void)state;
  const char *const words[] = {"two", "one", "three", "postfix"};
  struct passages passages = {.line = {NULL}};
  char text[128];
  passages_add(&passages, "Postfix", "One. Two.", NULL);
  passages_add(&passages, "Exim", "Three. Postfix.", NULL);
  passages.own = passages.count;
  passages_quote(&passages, words, LENGTH(words), text, sizeof(text));
  assert_string_equal(text, "Postfix: Two. One. Exim: Three.");
  passages_quote(&passages, words + 3, 1, text, sizeof(text));
  assert_string_equal(text, "Postfix: One.");
}

static void test_word(void **state)
{
  (void)state;
  const char *const words[] = {"box full", "other"};
  struct passages passages = {.line = {NULL}};
  char text[64];
  passages_add(&passages, "", "\"box ... full\". Other.", words[0]);
  passages.own = passages.count;
  passages_quote(&passages, words, 1, text, sizeof(text));
  assert_string_equal(text, "\"box ... full\". Other.");
  passages_quote(&passages, words + 1, 1, text, sizeof(text));
  assert_string_equal(text, "\"box ... full\". Other.");
}

static void test_too_many(void **state)
{
  (void)state;
  const char *const words[] = {"last", "first"};
  struct passages passages = {.line = {NULL}};
  char text[32];
  for (size_t i = 0; i < PASSAGES_MOST; i++)
    passages_add(&passages, "", "First.", NULL);
  passages_add(&passages, "", "Last.", NULL);
  passages.own = passages.count;
  passages_quote(&passages, words, 2, text, sizeof(text));
  assert_string_equal(text, "First.");
}

/* Of what the tables have. */
static const struct hit {
  const char *name, *language, *code, *reason, *meaning, *words[WORDS], *quote;
} hits[] = {
    {"A server's setting is quoted with the server",
     "en",
     "450",
     NULL,
     NULL,
     {"soft_bounce"},
     "Postfix: With soft_bounce = yes every 5yz becomes 4yz."},
    {"Of an open class with the code that it is of",
     "en",
     "X.5.3",
     NULL,
     NULL,
     {"smtpd_recipient_limit"},
     "Postfix, 4.5.3: Too many recipients (smtpd_recipient_limit)."},
    {"The code itself is quoted from nowhere",
     "en",
     "550",
     NULL,
     NULL,
     {"550"},
     ""},
    {"Nor is the code of an open class",
     "en",
     "X.1.1",
     NULL,
     NULL,
     {"5.1.1"},
     ""},
    {"A pattern has no texts", "en", "5xx", NULL, NULL, {"mailbox"}, ""},
    {"A code that no table has has none",
     "en",
     "599",
     NULL,
     NULL,
     {"mailbox"},
     ""},
    {"What the name of a reason says is not quoted",
     "en",
     NULL,
     "full-mailbox",
     NULL,
     {"full-mail"},
     ""},
    {"A reason is quoted",
     "en",
     NULL,
     "unknown-recipient",
     NULL,
     {"mailing list"},
     "On a mailing list, remove it."},
    {"In its language",
     "fr",
     NULL,
     "unknown-recipient",
     NULL,
     {"BOITE", "diffusion"},
     "Dans une liste de diffusion, retirez l'adresse."},
    {"The words that tell a meaning are quoted",
     "en",
     NULL,
     NULL,
     "outlook_block_list",
     {"S3140"},
     "(if it says \"(s3140)\")"},
    {"The sign of a provider is quoted",
     "en",
     NULL,
     NULL,
     "google_spf",
     {"gsmtp"},
     "\"- gsmtp\""},
    {"What the title of a meaning says is not quoted",
     "en",
     NULL,
     NULL,
     "google_spf",
     {"spf", "google"},
     ""},
    {"The code of a meaning is quoted from nowhere",
     "en",
     NULL,
     NULL,
     "google_spf",
     {"5.7.27"},
     ""},
};

/* The number of a meaning by its name, one past the last if there is none. */
static size_t meaning_named(const char *name)
{
  struct smtpcode_meaning meaning;
  size_t number = 0;
  while (smtpcode_meaning_at(number, &meaning) &&
         strcmp(meaning.name, name) != 0)
    number++;
  return number;
}

static void test_hit(void **state)
{
  const struct hit *row = *state;
  const int language = smtpcode_language(row->language);
  const size_t count = count_of(row->words);
  char text[SMTPCODE_QUOTE_SIZE];
  size_t length;
  if (row->code) {
    const struct smtpcode_code code = code_of(row->code);
    length = smtpcode_quote_code(row->words, count, language, &code, text,
                                 sizeof(text));
  } else if (row->reason) {
    length = smtpcode_quote_reason(
        row->words, count, language,
        (enum smtpcode_reason)smtpcode_reason_number(row->reason), text,
        sizeof(text));
  } else {
    length = smtpcode_quote_meaning(
        row->words, count, meaning_named(row->meaning), text, sizeof(text));
  }
  assert_string_equal(text, row->quote);
  assert_int_equal(length, strlen(text));
}

static const char *const searches[] = {"mailbox", "full",     "server",
                                       "tls",     "postfix",  "451",
                                       "yahoo",   "_reject_", "e"};

/* Each word is in the line, in the quote, or is the code; in any language. */
static void check_code(const char *word, int language,
                       const struct smtpcode_code *code)
{
  static struct smtpcode_explanation is;
  char text[SMTPCODE_QUOTE_SIZE];
  smtpcode_quote_code(&word, 1, language, code, text, sizeof(text));
  smtpcode_explain(code, language, &is);
  bool shown = text_holds(is.title, word) || text_holds(is.name, word);
  if (shown ? *text != '\0' : !text_holds(text, word))
    fault("%s for '%s' in %s: %s", is.name, word,
          smtpcode_language_code(language), text);
}

static void check_reason(const char *word, int language,
                         enum smtpcode_reason reason)
{
  static struct smtpcode_reason_explanation is;
  char text[SMTPCODE_QUOTE_SIZE];
  smtpcode_quote_reason(&word, 1, language, reason, text, sizeof(text));
  smtpcode_explain_reason(reason, language, &is);
  bool shown = text_holds(is.title, word) || text_holds(is.name, word);
  if (shown ? *text != '\0' : !text_holds(text, word))
    fault("%s for '%s' in %s: %s", is.name, word,
          smtpcode_language_code(language), text);
}

/* A code is one of those that the line shows, or not: see the manual. */
static void check_meaning(const char *word, size_t number)
{
  struct smtpcode_meaning is;
  struct smtpcode_code code;
  char text[SMTPCODE_QUOTE_SIZE];
  smtpcode_quote_meaning(&word, 1, number, text, sizeof(text));
  smtpcode_meaning_at(number, &is);
  bool shown = text_holds(is.title, word) || text_holds(is.provider, word);
  bool is_code = !smtpcode_code_read(word, strlen(word), &code);
  if (shown ? *text != '\0' : !text_holds(text, word) && !is_code)
    fault("%s for '%s': %s", is.name, word, text);
}

static void test_every_hit(void **state)
{
  (void)state;
  for (int language = 0; smtpcode_language_code(language); language++)
    for (size_t i = 0; i < LENGTH(searches); i++) {
      const char *word = searches[i];
      struct smtpcode_code codes[MOST];
      enum smtpcode_reason reasons[MOST];
      size_t count = smtpcode_search(&word, 1, language, codes, MOST);
      for (size_t k = 0; k < count; k++)
        check_code(word, language, &codes[k]);
      count = smtpcode_search_reasons(&word, 1, language, reasons, MOST);
      for (size_t k = 0; k < count; k++)
        check_reason(word, language, reasons[k]);
    }
  for (size_t i = 0; i < LENGTH(searches); i++) {
    size_t meanings[SMTPCODE_MEANINGS_MOST];
    size_t count = smtpcode_search_meanings(&searches[i], 1, meanings,
                                            SMTPCODE_MEANINGS_MOST);
    for (size_t k = 0; k < count && k < SMTPCODE_MEANINGS_MOST; k++)
      check_meaning(searches[i], meanings[k]);
  }
  assert_no_fault();
}

/* Whatever room there is, what is written ends with NUL and is whole sentences
 * of the whole quote. */
static void test_room(void **state)
{
  (void)state;
  const char *const words[] = {"postscreen", "greylist", "quota", "dns"};
  const struct smtpcode_code code = code_of("450");
  char whole[SMTPCODE_QUOTE_SIZE], text[SMTPCODE_QUOTE_SIZE], sentence[1024];
  size_t most = smtpcode_quote_code(words, 4, 0, &code, whole, sizeof(whole));
  assert_true(most > 0);
  for (size_t size = 1; size <= most + 8; size++) {
    memset(text, '!', sizeof(text));
    size_t length = smtpcode_quote_code(words, 4, 0, &code, text, size);
    assert_int_equal(length, strlen(text));
    assert_true(length < size);
    assert_int_equal(text[size], '!');
    for (const char *rest = text; next_sentence(&rest, sentence, 1024);)
      if (!strchr(".!?", sentence[strlen(sentence) - 1]))
        fault("%zu octets: %s", size, sentence);
  }
  smtpcode_quote_code(words, 4, 0, &code, text, most + 8);
  assert_string_equal(text, whole);
  assert_int_equal(smtpcode_quote_meaning(words, 4, SIZE_MAX, text, 1), 0);
  assert_int_equal(*text, '\0');
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, sentences, test_sentence);
  SUITE_ROWS(&suite, holdings, test_holds);
  suite_add(&suite, "A meaning is found by the texts of its reason",
            test_meanings);
  SUITE_ROWS(&suite, quotes, test_quote);
  SUITE_ROWS(&suite, hits, test_hit);
  suite_add(&suite,
            "A server is named with its sentences, and once for those "
            "that follow each other",
            test_labels);
  suite_add(&suite, "A passage for a word is quoted for it as a whole",
            test_word);
  suite_add(&suite, "A passage too many is left out", test_too_many);
  suite_add(&suite, "Every hit shows each word in its line or in a sentence",
            test_every_hit);
  suite_add(&suite, "Less room leaves whole sentences", test_room);
  return suite_run(&suite, "smtpcode_quote");
}
