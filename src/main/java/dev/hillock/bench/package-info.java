/** How fast: verified first, interleaved with a copy of the same bytes, medians with their spread. */
package dev.hillock.bench;
