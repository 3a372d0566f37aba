/* SPDX-License-Identifier: MIT
 *
 * The headings in one language.
 */
#include "headings.h"

#define HEADING OWN
#define NOTICE(...)
#define OWN_NUMBER(id) HEADING_##id
#define OWN_COUNT HEADINGS
#define OWN_TEXTS(id) headings_##id
#include "own-texts.h"
