# SPDX-License-Identifier: MIT
#
# What makes a mistake in the program harder to use against its user: optimised
# builds have whatever the compiler and the linker offer of this. The program
# reads what strangers wrote.
include(CheckLinkerFlag)

set(hardened $<CONFIG:Release>,$<CONFIG:RelWithDebInfo>,$<CONFIG:MinSizeRel>)
set(program $<STREQUAL:$<TARGET_PROPERTY:TYPE>,EXECUTABLE>)
set(relocatable $<BOOL:$<TARGET_PROPERTY:POSITION_INDEPENDENT_CODE>>)

function(harden_compiling flag)
  string(MAKE_C_IDENTIFIER "compiler_has_${flag}" has)
  check_c_compiler_flag(${flag} ${has})
  if(${has})
    add_compile_options($<$<OR:${hardened}>:${flag}>)
  endif()
endfunction()

function(harden_linking flag)
  string(MAKE_C_IDENTIFIER "linker_has_${flag}" has)
  check_linker_flag(C ${flag} ${has})
  if(${has})
    add_link_options($<$<OR:${hardened}>:${flag}>)
  endif()
endfunction()

# An overflow of an array on the stack, or of one whose size is known, ends the
# program. What the compiler or the user chose already stays.
harden_compiling(-fstack-protector-strong)
harden_compiling(-fstack-clash-protection)
harden_compiling(-fcf-protection)
include(CheckCSourceCompiles)
check_c_source_compiles("
  #ifdef _FORTIFY_SOURCE
  #error
  #endif
  int main(void) { return 0; }" fortify_is_ours)
if(fortify_is_ours)
  add_compile_definitions($<$<OR:${hardened}>:_FORTIFY_SOURCE=2>)
endif()

# Nothing is at a fixed address, nothing that can be written can be executed,
# and what the linker fills in cannot be written once the program runs. As all
# of libc's functions are looked up at the start then, tables for doing it later
# (-fplt) are of no use.
check_c_compiler_flag(-fPIE compiler_has_pie)
check_linker_flag(C -pie linker_has_pie)
if(compiler_has_pie AND linker_has_pie
   AND NOT CMAKE_EXE_LINKER_FLAGS MATCHES "-static|-no-pie")
  add_compile_options($<$<NOT:${relocatable}>:-fPIE>)
  add_link_options($<${program}:-pie>)
endif()
harden_compiling(-fno-plt)
harden_linking(-Wl,-z,relro)
harden_linking(-Wl,-z,now)
harden_linking(-Wl,-z,noexecstack)
