/* SPDX-License-Identifier: MIT
 *
 * Answers for people in many writings: lines keep to the width, columns stand
 * below each other. The texts stand in for translations.
 */
#include "cells.h"
#include "codes.h"
#include "headings.h"
#include "page.h"
#include "run.h"
#include "suite.h"
#include "text.h"

#include <stdio.h>
#include <string.h>

#define LONGEST 4096

struct writing {
  const char *name;
  const char *language; /* of the verdict */
  const char *heading, *class, *sentence;
};

static const struct writing writings[] = {
    {"English", "en", "How to fix it", "Transient Failure",
     "The server cannot take the message now. The sender tries again."},
    {"Korean", "ko", "해결 방법", "일시적 실패",
     "서버가 지금은 메일을 받을 수 없습니다. 보내는 서버가 나중에 다시 "
     "시도하므로(대개 자동으로) 기다리십시오."},
    {"Japanese", "ja", "対処方法", "一時的なエラー",
     "サーバーは今、メールを受け取れません。送信側のサーバーが「450」を受けて、"
     "あとで自動的に再送するので、MAIL FROMを変える必要はありません！"},
    {"Chinese", "zh", "解决方法", "暂时失败",
     "服务器现在无法接收邮件。发送方服务器稍后会自动重试（无需任何操作），"
     "管理员可以检查“greylisting”的设置。"},
    {"French", "fr", "Comment résoudre\u00a0?", "Échec temporaire",
     "Le serveur ne peut pas accepter le message pour l’instant\u00a0: "
     "l’expéditeur réessaiera. Que faire\u00a0? Rien\u00a0!"},
    {"Russian", "ru", "Как исправить", "Временная ошибка",
     "Сервер сейчас не может принять письмо. Отправляющий сервер повторит "
     "попытку позже; администратору делать ничего не нужно."},
    {"Vietnamese", "vi", "Cách khắc phục", "Lỗi tạm thời",
     "Máy chủ hiện không thể nhận thư. Máy chủ gửi sẽ tự động thử lại sau."},
    {"Letters and marks of their own", "vi", "e\u0301tat",
     "か\u3099\u1112\u1161\u11ab",
     "tie\u0302\u0301ng Vie\u0323\u0302t か\u3099き\u3099く\u3099。"},
};

/* What headings.c has: the linker takes these in its place. */
static const char *own_heading = "";

const char *heading(int language, unsigned number)
{
  (void)language, (void)number;
  return own_heading;
}

const char *field_heading(const struct smtpcode_explanation *explanation,
                          enum smtpcode_field_name field)
{
  (void)explanation, (void)field;
  return own_heading;
}

/* Puts the texts of a writing in the place of a code's; `mark` begins those of
 * its fields. */
static void translate(const struct writing *writing, const char *mark,
                      struct smtpcode_explanation *code)
{
  snprintf(code->storage, sizeof(code->storage), "%s%s", mark,
           writing->sentence);
  code->language = smtpcode_language(writing->language);
  code->title = code->heading = code->gist = writing->class;
  code->send = writing->sentence;
  for (size_t i = 0; i < SMTPCODE_FIELDS; i++)
    code->field[i].text = code->storage;
}

static struct smtpcode_explanation codes[2];
static struct smtpcode_comparison comparison;

/* The second code's texts begin with a sign that nothing else has. */
static void translate_all(const struct writing *writing)
{
  explain_all("450 502", codes, 2);
  assert_true(smtpcode_compare(codes, 2, &comparison));
  translate(writing, "", &codes[0]);
  translate(writing, "§", &codes[1]);
  own_heading = writing->heading;
  comparison.title = writing->class;
  comparison.summary = writing->sentence;
  for (size_t i = 0; i < comparison.difference_count; i++) {
    comparison.differences[i].says[0] = writing->sentence;
    comparison.differences[i].says[1] = writing->class;
    comparison.differences[i].text = writing->sentence;
  }
}

/* A line may be too long only if it is an address. */
static void check_lines(const char *text, unsigned width, const char *name)
{
  char line[LONGEST];
  while (next_line(&text, line, sizeof(line))) {
    const char *word = line + strspn(line, " ");
    bool address = strncmp(word, "https://", 8) == 0 && !strchr(word, ' ');
    if (cells(line) > width && !address)
      fault("%s: wider than %u: %s", name, width, line);
  }
  page_free();
}

static void test_widths(void **state)
{
  const struct writing *writing = *state;
  translate_all(writing);
  for (unsigned width = 40; width <= 120; width++) {
    const char *name = writing->name;
    check_lines(page_of(FORMAT_TEXT, width, &codes[0]), width, name);
    check_lines(page_of_comparison(FORMAT_TEXT, width, &comparison), width,
                name);
    render_entry(page_begin(FORMAT_TEXT, width, false), &codes[0], "ok");
    check_lines(page_text(), width, name);
  }
  assert_no_fault();
}

/* The cell of each line in which a sign stands, at least `count` times. */
static void check_column(const char *text, unsigned cell, int count)
{
  char line[LONGEST];
  while (next_line(&text, line, sizeof(line))) {
    const char *sign = strstr(line, "§");
    if (sign && cells_in(line, (size_t)(sign - line)) != cell)
      fault("not in column %u: %s", cell, line);
    count -= sign != NULL;
  }
  assert_true(count <= 0);
  page_free();
}

static void test_table(void **state)
{
  const struct writing *writing = *state;
  translate_all(writing);
  for (unsigned width = 80; width <= 100; width++) {
    unsigned label = cells(writing->heading);
    unsigned column = (width - label) / 2;
    for (size_t i = 0; i < SMTPCODE_FIELDS; i++)
      comparison.same[i] = false;
    check_column(page_of_comparison(FORMAT_TEXT, width, &comparison),
                 label + 2 + column, 5);
  }
  assert_no_fault();
}

static void test_entry(void **state)
{
  const struct writing *writing = *state;
  translate_all(writing);
  codes[0].field[SMTPCODE_FIELD_CLASS].text = writing->class;
  codes[0].title = "§";
  for (int outcome = 0; outcome < 2; outcome++) {
    render_entry(page_begin(FORMAT_TEXT, 80, false), &codes[0],
                 outcome ? "오류" : "");
    check_column(page_text(), outcome ? 49 : 35, 1);
  }
  assert_no_fault();
}

/* A reply from outside is parted at its blanks. */
static void test_given(void **state)
{
  (void)state;
  struct result result = run_words((const char *const[]){
      "--width=40", "--full",
      "550 5.1.1 받는 사람의 메일함이 가득 찼습니다 나중에 다시 시도하십시오 "
      "メールボックスが いっぱいです",
      NULL});
  const char *given = strstr(result.output, "550 5.1.1 받는");
  assert_non_null(given);
  char line[LONGEST];
  next_line(&given, line, sizeof(line));
  assert_string_equal(line, "550 5.1.1 받는 사람의 메일함이");
  next_line(&given, line, sizeof(line));
  assert_string_equal(line, "  가득 찼습니다 나중에 다시 시도하십시오");
  next_line(&given, line, sizeof(line));
  assert_string_equal(line, "  メールボックスが いっぱいです");
  result_free(&result);
}

/* Sentences that end with a full-width stop follow each other closely. */
static void check_sentences(enum format format, bool brief,
                            const char *language, const char *blank)
{
  char expected[512];
  struct page *page = page_begin(format, 0, false);
  page->brief = brief;
  page->language = smtpcode_language(language);
  explain("450", &codes[0]);
  const struct smtpcode_verdict *verdict = &codes[0].verdict;
  snprintf(expected, sizeof(expected), "%s%s%s%s%s\n",
           sentence(verdict, page->language, 0), blank,
           sentence(verdict, page->language, 1), blank,
           sentence(verdict, page->language, 2));
  render_explanation(page, &codes[0]);
  if (!holds(page_text(), expected))
    fault("not in %s: %s", language, expected);
  page_free();
}

static void test_sentences(void **state)
{
  (void)state;
  static const enum format formats[] = {FORMAT_TEXT, FORMAT_MARKDOWN};
  for (size_t i = 0; i < LENGTH(formats); i++)
    for (int brief = 0; brief < 2; brief++) {
      check_sentences(formats[i], brief, "ja", "");
      check_sentences(formats[i], brief, "zh", "");
      check_sentences(formats[i], brief, "ko", " ");
    }
  assert_no_fault();
  assert_string_equal(blank_behind("再送。"), "");
  assert_string_equal(blank_behind("保留中."), " ");
  assert_string_equal(blank_behind("待て！"), "");
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, writings, test_widths);
  SUITE_ROWS(&suite, writings, test_table);
  SUITE_ROWS(&suite, writings, test_entry);
  suite_add(&suite, "A reply is measured as it is shown", test_given);
  suite_add(&suite, "No blank follows a full-width stop", test_sentences);
  return suite_run(&suite, "text in many writings");
}
