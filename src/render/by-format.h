/* SPDX-License-Identifier: MIT
 *
 * The choice of the page's format, in the body of a function that has a `page`:
 * what CALL(prefix) was defined as is done with the prefix of the format's
 * functions. A switch, not a table of functions: it needs no relocations.
 */
switch (page->format) {
#define FORMAT(id, prefix, name, use)                                          \
  case FORMAT_##id:                                                            \
    CALL(prefix);                                                              \
    break;
#include "formats.def"
#undef FORMAT
case FORMATS:
  break;
}
#undef CALL
