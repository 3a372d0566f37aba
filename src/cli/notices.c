/* SPDX-License-Identifier: MIT
 *
 * The notices in every language.
 */
#include "notices.h"

#define OWN_TEXTS(id) notices_##id
#define OWN_TEXT notice_text
#include "own-choice.h"
