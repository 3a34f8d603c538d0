/** Whether an engine keeps its promise: which inputs, how far from the exact result, where it is worst. */
package dev.hillock.verify;
