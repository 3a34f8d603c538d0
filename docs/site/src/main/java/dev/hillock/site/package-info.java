/** The documentation as static HTML, in every language of {@link dev.hillock.words.Language}. */
package dev.hillock.site;
