/** What others compute under the same name: the definitions of frameworks, and results in files. */
package dev.hillock.compare;
