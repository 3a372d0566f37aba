/* SPDX-License-Identifier: MIT
 *
 * Where lines end in the writings of the world.
 */
#include "wrap.h"
#include "page.h"
#include "suite.h"
#include "utf8.h"

#include <stdio.h>
#include <string.h>

struct row {
  const char *name;
  unsigned width;
  const char *text, *expected;
};

static const struct row rows[] = {
    {"Chinese is parted anywhere", 6, "邮件服务器拒绝", "邮件服|务器拒|绝"},
    {"An odd cell stays empty", 7, "邮件服务器拒绝", "邮件服|务器拒|绝"},
    {"A line may be full", 14, "邮件服务器拒绝", "邮件服务器拒绝"},
    {"A stop takes the character before it along", 6, "邮件服。务器",
     "邮件|服。务|器"},
    {"Two marks take it along", 6, "邮件」。务器", "邮|件」。|务器"},
    {"A bracket that opens goes with what follows", 6, "邮件（服务）",
     "邮件|（服|务）"},
    {"A long vowel does not begin a line", 6, "メールサーバー",
     "メール|サー|バー"},
    {"A small kana does not begin a line", 6, "サポチャット", "サポ|チャッ|ト"},
    {"A name's dot does not begin a line", 4, "一二・三", "一|二・|三"},
    {"A wide blank does not begin a line", 4, "一二　三", "一|二　|三"},
    {"Words of ASCII among kana stay whole", 10, "次のSMTPコードは450です",
     "次のSMTP|コードは|450です"},
    {"A long address among kana stays whole", 8,
     "次はhttps://example.org/を見る", "次は|https://example.org/|を見る"},
    {"Quotes of Chinese stay with what they hold", 8, "他说“收件人”",
     "他说“收|件人”"},
    {"Blanks at the end of a line go", 4, "漢字 漢字", "漢字|漢字"},
    {"Halfwidth kana are parted", 4, "a ｱｰｲｳ", "a ｱｰ|ｲｳ"},
    {"Korean is parted at blanks", 12, "메일 서버가 거부했습니다",
     "메일 서버가|거부했습니다"},
    {"Korean and Han in one word stay together", 12, "메일 郵便을 거부",
     "메일 郵便을|거부"},
    {"A Korean word wider than the line is parted", 8, "가나다라마바사",
     "가나다라|마바사"},
    {"Its full stop does not stand alone", 8, "가나다라.", "가나다|라."},
    {"A word before it has its own line", 8, "가 나다라마바", "가|나다라마|바"},
    {"No-break spaces hold French together", 16, "Le serveur répond\u00a0: non",
     "Le serveur|répond\u00a0: non"},
    {"They hold where nothing fits", 3, "état\u00a0!", "é|tat\u00a0!"},
    {"A word with accents stays whole where it can", 10, "une adresse échouée",
     "une|adresse|échouée"},
    {"A long word of Cyrillic is parted", 10, "превосходительство",
     "превосходи|тельство"},
    {"A long word of ASCII is not", 4, "abcdefgh ij", "abcdefgh|ij"},
    {"A stop behind one stays there", 4, "abcdefgh。字", "abcdefgh。|字"},
    {"Letters keep their marks", 2, "e\u0301e\u0301 e", "e\u0301e\u0301|e"},
    {"Kana keep their marks", 4, "か\u3099き\u3099く\u3099",
     "か\u3099き\u3099|く\u3099"},
    {"A blank keeps its mark", 2, "ab \u0301 c", "ab \u0301|c"},
    {"A mark on a blank joins words", 6, "x ab \u0301cd", "x|ab \u0301cd"},
    {"A family of signs stays whole", 4, "👩\u200d👩\u200d👧字",
     "👩\u200d👩\u200d👧|字"},
    {"A sign keeps its colour", 2, "👍🏽字", "👍🏽|字"},
    {"A flag stays whole", 1, "🇫🇷", "🇫🇷"},
    {"Signs are parted", 4, "😀😀😀", "😀😀|😀"},
    {"Only stops", 4, "。。。", "。。|。"},
    {"Only brackets that open", 4, "「「「", "「「|「"},
    {"Wider than the line is a line of one", 1, "漢字", "漢|字"},
    {"No width at all", 0, "漢 字", "漢|字"},
    {"Octets that are no UTF-8", 2, "\xff\xfe\xfd", "\xff\xfe|\xfd"},
    {"A character cut off", 2, "漢\xe6\xbc", "漢|\xe6\xbc"},
};

static void test_row(void **state)
{
  const struct row *row = *state;
  char out[256];
  page_wrap(row->text, row->width, out, sizeof(out));
  assert_string_equal(out, row->expected);
}

/* Without force a word is not parted, but sentences of Han are. */
static void test_unforced(void **state)
{
  (void)state;
  const char *korean = "가나다라", *han = "漢字漢字";
  assert_int_equal(wrap(korean, 12, 6, false).octets, 0);
  assert_int_equal(wrap(korean, 12, 6, true).octets, 9);
  assert_int_equal(wrap(han, 12, 6, false).octets, 9);
  assert_int_equal(wrap(han, 12, 1, false).octets, 0);
}

static const char forbidden[] =
    "、。，．！？：；」』）】〕〉》〗〙〛〟｝］｠％～〜ーぁぃぅぇぉっゃゅょゎゕ"
    "ゖ"
    "ァィゥェォッャュョヮヵヶ・々〻ゝゞヽヾ゛゜゠ㇰㇿ…‥—’”!),.:;?]}%-/\u3000";
static const char opening[] = "「『（【〔〈《〖〘〚〝｛［｟‘“([{<";

static void test_kinsoku(void **state)
{
  (void)state;
  char text[16], out[32], expected[32];
  for (int opens = 0; opens < 2; opens++)
    for (const char *at = opens ? opening : forbidden; *at;) {
      unsigned long point;
      int octets = (int)utf8_next(at, strlen(at), &point);
      snprintf(text, sizeof(text), "漢字%.*s字", octets, at);
      page_wrap(text, opens ? 5 : 4, out, sizeof(out));
      snprintf(expected, sizeof(expected), opens ? "漢字|%.*s字" : "漢|字%.*s",
               octets, at);
      if (strncmp(out, expected, strlen(expected)) != 0)
        fault("U+%04lX: %s", point, out);
      at += octets;
    }
  assert_no_fault();
}

int main(void)
{
  static struct suite suite;
  SUITE_ROWS(&suite, rows, test_row);
  suite_add(&suite, "Words are parted only where they must be", test_unforced);
  suite_add(&suite, "Stops begin no line, brackets end none", test_kinsoku);
  return suite_run(&suite, "wrap");
}
