/** The command line: a thin class per subcommand over the library. */
package dev.hillock.cli;
