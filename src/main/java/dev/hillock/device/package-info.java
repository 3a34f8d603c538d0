/** What the engines share that run the same kernels: the numbers that a kernel gets for a function. */
package dev.hillock.device;
