/** Who computes: the contract of an engine, without arithmetic. */
package dev.hillock.engine;
