/** What can be computed: the catalogue of activation functions, their parameters, derivatives and conventions. */
package dev.hillock.function;
