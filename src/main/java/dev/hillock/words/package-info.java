/** What the catalogue says of functions, in the languages that it is said in. */
package dev.hillock.words;
