/** The other libraries that a Java program could call: the same functions, verified, and timed the same way. */
package dev.hillock.benchmarks.peers;
