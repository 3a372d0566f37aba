/* SPDX-License-Identifier: MIT
 *
 * The notices in one language.
 */
#include "notices.h"

#define HEADING(...)
#define NOTICE OWN
#define OWN_NUMBER(id) NOTICE_##id
#define OWN_COUNT NOTICES
#define OWN_TEXTS(id) notices_##id
#include "own-texts.h"
