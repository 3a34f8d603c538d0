/** The engine on the Vector API: vectors of the processor's width on every core. */
package dev.hillock.simd;
