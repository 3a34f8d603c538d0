/** JMH benchmarks: engine, function, order, size and place of the data are parameters; wrong engines get no number. */
package dev.hillock.benchmarks;
