/** The results of the benchmark as one page that needs nothing else. */
package dev.hillock.report;
